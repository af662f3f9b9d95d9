import { mkdirSync } from 'node:fs';
import type { CaptureResult } from '../../checkpoint/engine.ts';
import { refuseOtherFolder } from '../../files/folder-identity.ts';
import { backoffMs, DEFAULT_BACKOFF } from '../../guard/backoff.ts';
import type { Verdict } from '../../guard/guard.ts';
import type { ActOutcome, Acts } from '../../ports/acts.ts';
import { apply } from '../../recovery/apply.ts';
import { formatDuration } from '../../values/duration.ts';
import type { StepContext } from '../step-context.ts';
import { workspaceFolder } from '../workspace-folder.ts';
import { keepReserve, useReserve } from './disk-reserve.ts';
import type { FailedTry, RetryContext } from './failed-try.ts';
import { type Prepared, RESUMED_VARIABLE } from './preparation.ts';
import { emptyQuarantine } from './quarantine.ts';

/**
 * Applies the plan of a failed try that another one can follow: restores the workspace and prepares the retry.
 *
 * @param blockedReason why no try can follow such a wait
 */
export async function answerFailure(
  { phase, prepared }: RetryContext,
  failed: FailedTry,
  blockedReason: (waitMs: number) => string | undefined,
): Promise<Verdict> {
  const { failure, plan } = failed;
  if (plan.strategy !== 'RETRY') return { again: false, why: plan.why };
  const waitMs = waitBefore(phase, failed);
  // Later steps want what this try left, unless another one follows.
  const blocked = blockedReason(waitMs);
  if (blocked !== undefined) return { again: false, why: blocked };
  const environment: Record<string, string> = { RERAIL_FAILURE_TYPE: failure.type };
  const { clean, before } = prepared;
  const acts: Acts = {
    ...(clean && before ? { restore: { run: () => restoreBefore(phase, prepared, before, failed) } } : {}),
    retry: {
      async run() {
        failed.restored = clean && before !== undefined;
        Object.assign(environment, await retryVariables(phase, prepared, failed));
        return { done: true };
      },
    },
  };
  const applied = await apply(plan, acts, await phase.ledger(), failed.key);
  if (!applied.done) return { again: false, why: applied.why ?? 'the retry could not be prepared' };
  const line = failure.evidence[0]?.text;
  return { again: true, why: line === undefined ? plan.why : `${plan.why} (${line})`, waitMs, environment };
}

/** Milliseconds: what the user or the policy says, longer each time, and never less than the output asks for. */
function waitBefore({ inputs, random }: Pick<StepContext, 'inputs' | 'random'>, { plan, result }: FailedTry): number {
  const backoff = { ...DEFAULT_BACKOFF, baseMs: inputs.retryWaitMs ?? plan.waitMs ?? DEFAULT_BACKOFF.baseMs };
  return Math.max(backoffMs(result.number, backoff, random), result.retryAfterMs ?? 0);
}

async function retryVariables(
  phase: Pick<StepContext, 'bestEffort' | 'job' | 'masker'>,
  { resumed }: Prepared,
  { plan, restored, tests, result }: FailedTry,
): Promise<Record<string, string>> {
  return {
    ...(await failedTests(phase, tests, result.number)),
    ...(plan.scale === undefined ? {} : { RERAIL_SCALE: String(plan.scale) }),
    ...(resumed && restored ? { [RESUMED_VARIABLE]: '0' } : {}),
  };
}

/** Where the next try finds the names of the tests that failed in this one. */
async function failedTests(
  phase: Pick<StepContext, 'bestEffort' | 'job' | 'masker'>,
  tests: FailedTry['tests'],
  number: number,
): Promise<Record<string, string>> {
  if (!tests || tests.failed.length === 0) return {};
  const { writeFailedTests } = await import('./test-reports.ts');
  const file = await phase.bestEffort('Naming the failed tests', () => writeFailedTests(phase, tests, number));
  return file === undefined ? {} : { RERAIL_FAILED_TESTS: file };
}

/** A half-written state would spoil the next try, and its success would prove nothing. */
const NOT_RESTORED: ActOutcome = { done: false, why: 'rerail could not restore the workspace' };

async function restoreBefore(
  phase: StepContext,
  prepared: Prepared,
  before: CaptureResult,
  failed: FailedTry,
): Promise<ActOutcome> {
  const { gitConfig } = prepared;
  const { resources } = failed.result;
  const result = await phase.bestEffort('Restoring the workspace', async () => {
    const [engine, store] = await Promise.all([phase.engine(), phase.localStore()]);
    const { masker, cancel, context } = phase;
    const root = context.workspace;
    if (prepared.folder) refuseOtherFolder(root, prepared.folder);
    stepInto(root);
    // If the script removed the folder, this is a new one.
    const { folder } = await workspaceFolder(phase);
    await useReserve(phase, resources);
    const restored = await engine.restore({
      ...{ id: before.id, root, stores: [store], masker, signal: cancel },
      ...(folder ? { folder } : {}),
      // Nothing of the try runs any more: what holds a file open is older, as a server or its database.
      leaveOpenFiles: true,
    });
    if (folder) prepared.folder = folder;
    if (gitConfig) (await import('./git-config.ts')).restoreGitConfig(gitConfig);
    return restored;
  });
  if (!result) return { ...NOT_RESTORED, checkpoint: before.id };
  await emptyQuarantine(phase, result, resources);
  await keepReserve(phase);
  const { written, removed, ms } = result;
  phase.log.info(
    `workspace restored to its state before the try: ${written} written, ${removed} removed, ${formatDuration(ms)}; files outside the workspace are unchanged`,
  );
  failed.openFiles = result.open ?? [];
  for (const { path, pid, command } of failed.openFiles.slice(0, MOST_NAMED))
    phase.log.warning(`${path} is left as it is: process ${pid} (${command}), older than the try, holds it open.`);
  const more = failed.openFiles.length - MOST_NAMED;
  if (more > 0) phase.log.warning(`${more} more files are left as they are, because older processes hold them open.`);
  return { done: true, checkpoint: before.id, durationMs: Math.round(ms) };
}

/** Open files that get a separate line. */
const MOST_NAMED = 10;

/** Scripts may remove the folder that this process is in, and from one that is gone no other process can start. */
function stepInto(folder: string): void {
  mkdirSync(folder, { recursive: true });
  process.chdir(folder);
}
