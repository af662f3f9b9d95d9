import { mkdirSync } from 'node:fs';
import type { CaptureResult } from '../../checkpoint/engine.ts';
import type { Failure, TestCounts } from '../../failure/failure.ts';
import { backoffMs, DEFAULT_BACKOFF } from '../../guard/backoff.ts';
import type { GuardResult, TryResult, Verdict } from '../../guard/guard.ts';
import { type Plan, type PlanInput, plan } from '../../recovery/plan.ts';
import { formatDuration } from '../../values/duration.ts';
import { note } from '../job-ledger.ts';
import { bestEffort, type StepContext } from '../step-context.ts';
import { keepReserve, useReserve } from './disk-reserve.ts';
import { effectsOf } from './effects.ts';
import type { KeptConfig } from './git-config.ts';
import { type Prepared, RESUMED_VARIABLE } from './preparation.ts';
import { emptyQuarantine } from './quarantine.ts';

/** A lost try, understood: what it was, and what is done about it. */
export interface FailedTry {
  result: TryResult;
  failure: Failure;
  /** What the plan was made from. */
  situation: PlanInput;
  plan: Plan;
  /** From the reports that the try wrote. */
  tests?: TestCounts;
  /** The workspace was put back after it. */
  putBack: boolean;
}

export interface RetryContext {
  phase: StepContext;
  prepared: Prepared;
  scriptText: string;
}

/** Where rerail put the script: nobody's business, and most of the line in which a shell complains. */
const SCRIPT_FOLDER = /\S*[\\/]guards[\\/]\d+[\\/]try-\d+[\\/](?=script)/g;

/** Classifies a lost try and plans what to do about it. Pure but for reading the kept output. */
export async function understand(context: RetryContext, result: TryResult): Promise<FailedTry> {
  const { phase, prepared } = context;
  const { classify } = await import('../../failure/classify.ts');
  const tests = await testsOf(phase, result);
  const failure = await classify({
    log: result.log(),
    facts: {
      exitCode: result.exitCode,
      ...(result.signal === undefined ? {} : { signal: result.signal }),
      ...(result.limit === undefined ? {} : { limit: result.limit }),
      cancelled: result.cancelled,
      resources: result.resources,
      annotations: result.annotations,
      ...(phase.context.job === undefined ? {} : { jobName: phase.context.job }),
      ...(phase.inputs.stage === undefined ? {} : { stepName: phase.inputs.stage }),
      script: context.scriptText,
      ...(tests === undefined ? {} : { tests }),
    },
    rules: prepared.policy?.rules ?? [],
    mask: (text) => phase.masker.mask(text.replace(SCRIPT_FOLDER, '')),
  });
  const situation = await situationOf(context, result, failure);
  const decided = plan(situation);
  await note(phase, { kind: 'plan', input: situation, plan: decided });
  return {
    result,
    failure,
    situation,
    plan: decided,
    putBack: false,
    ...(tests === undefined ? {} : { tests }),
  };
}

async function situationOf({ phase, prepared, scriptText }: RetryContext, result: TryResult, failure: Failure) {
  const { retry, maxTries, optional } = phase.inputs;
  const situation: PlanInput = {
    failure,
    lane: prepared.lane,
    options: { retry, optional, ...(maxTries === undefined ? {} : { maxTries }) },
    made: { tries: result.number, resumes: prepared.stage?.record.resumes ?? 0 },
    externalEffects: prepared.effects ?? (await effectsOf(phase.inputs, scriptText)),
    flaky: [],
    resumable: prepared.stage !== undefined && prepared.before !== undefined && phase.inputs.checkpoint !== 'none',
    runnerDied: false,
    cancelled: result.cancelled,
    survivors: result.survivors.map(({ pid, command, cause }) => `${command} (pid ${pid}, ${cause})`),
    rollbackBranch: false,
    lastTryMs: result.durationMs,
  };
  return situation;
}

/** What is done about a lost try that none followed, although the plan may have wanted one. */
export async function planEnd(phase: StepContext, loss: FailedTry, { stopped, cancelled }: GuardResult): Promise<Plan> {
  const input: PlanInput = { ...loss.situation, cancelled, ...(stopped === undefined ? {} : { stopped }) };
  const decided = plan(input);
  await note(phase, { kind: 'plan', input, plan: decided });
  return decided;
}

async function testsOf(phase: StepContext, result: TryResult): Promise<TestCounts | undefined> {
  if (phase.inputs.reports.length === 0) return undefined;
  const { readReports } = await import('./test-reports.ts');
  return bestEffort(phase, 'Reading the test reports', () => readReports(phase, result.startedAt));
}

/**
 * The answer to a lost try that could be followed by another; puts the workspace back where it is.
 *
 * @param hindrance why no try can follow such a wait
 */
export async function answerFailure(
  context: RetryContext,
  loss: FailedTry,
  blockedReason: (waitMs: number) => string | undefined,
): Promise<Verdict> {
  const { phase, prepared } = context;
  const { failure, plan: decided, result } = loss;
  if (decided.strategy !== 'RETRY') return { again: false, why: decided.why };
  const waitMs = Math.max(
    backoffMs(result.number, { ...DEFAULT_BACKOFF, baseMs: phase.inputs.retryWaitMs }, phase.random),
    result.retryAfterMs ?? 0,
  );
  const blocked = blockedReason(waitMs);
  if (blocked !== undefined) return { again: false, why: blocked };
  if (prepared.clean && prepared.before) {
    const restored = await putBack(phase, prepared.before, prepared.gitConfig, result);
    // A half-written state would poison the next try, and its success would prove nothing.
    if (!restored) return { again: false, why: 'the workspace could not be put back' };
    loss.putBack = true;
  }
  await note(phase, { kind: 'act', act: 'retry', done: true, why: decided.why });
  const line = failure.evidence[0]?.text;
  return {
    again: true,
    why: line === undefined ? decided.why : `${decided.why} (${line})`,
    waitMs,
    environment: {
      RERAIL_FAILURE_TYPE: failure.type,
      ...(await failedTests(phase, loss)),
      ...(decided.scale === undefined ? {} : { RERAIL_SCALE: String(decided.scale) }),
      ...(prepared.resumed && loss.putBack ? { [RESUMED_VARIABLE]: '0' } : {}),
    },
  };
}

/** Where the next try finds the names of the tests that failed in this one. */
async function failedTests(phase: StepContext, { tests, result }: FailedTry): Promise<Record<string, string>> {
  if (!tests || tests.failed.length === 0) return {};
  const { writeFailedTests } = await import('./test-reports.ts');
  const file = await bestEffort(phase, 'Naming the failed tests', () => writeFailedTests(phase, tests, result.number));
  return file === undefined ? {} : { RERAIL_FAILED_TESTS: file };
}

async function putBack(
  phase: StepContext,
  before: CaptureResult,
  gitConfig: KeptConfig | undefined,
  { resources }: TryResult,
): Promise<boolean> {
  const result = await bestEffort(phase, 'Putting the workspace back', async () => {
    const [engine, store] = await Promise.all([phase.engine(), phase.localStore()]);
    const { masker, cancel, context } = phase;
    stepInto(context.workspace);
    await useReserve(phase, resources);
    const request = { id: before.id, root: context.workspace, stores: [store], masker, signal: cancel };
    const restored = await engine.restore(request);
    if (gitConfig) (await import('./git-config.ts')).putBackGitConfig(gitConfig);
    return restored;
  });
  const act = { kind: 'act', act: 'put-back', checkpoint: before.id } as const;
  await note(phase, result ? { ...act, done: true, durationMs: Math.round(result.ms) } : { ...act, done: false });
  if (!result) return false;
  await emptyQuarantine(phase, result, resources);
  await keepReserve(phase);
  phase.log.info(
    `workspace put back as it was before the try: ${result.written} written, ${result.removed} removed, ${formatDuration(result.ms)}; what lies outside it was not touched`,
  );
  return true;
}

/** Scripts may remove the folder that this process stands in, and from one that is gone no other process can start. */
function stepInto(folder: string): void {
  mkdirSync(folder, { recursive: true });
  process.chdir(folder);
}
