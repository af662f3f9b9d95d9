import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Store } from '../../checkpoint/store.ts';
import { appendPlainFile } from '../../files/plain-file.ts';
import { formatKeyValues } from '../../guard/commands/key-values.ts';
import { formatCommand } from '../../guard/commands/workflow-commands.ts';
import type { Script } from '../../guard/guard.ts';
import { recorded } from '../../recovery/apply.ts';
import { takeFingerprint } from '../../recovery/machine/fingerprint.ts';
import { expectedOf, type JobRecord, type StageRecord } from '../../recovery/record.ts';
import { attemptOf, decideFastForward, type FastForward } from '../../recovery/stages.ts';
import type { FastForwarded } from '../../report/fast-forward-summary.ts';
import { formatDuration } from '../../values/duration.ts';
import { emptyQuarantine } from '../guard/quarantine.ts';
import type { StepContext } from '../step-context.ts';
import { workspaceFolder } from '../workspace-folder.ts';
import type { Stage } from './stage.ts';
import { probeExecutables } from './stage-probes.ts';

/**
 * Skips a stage's script where an earlier attempt completed it and nothing speaks against it: restores the workspace
 * as it was after it, and tells the runner what the script had told it.
 * @returns the stage as the earlier attempt recorded it, or undefined if the script has to run.
 */
export async function fastForward(
  phase: StepContext,
  stage: Stage,
  script: Script,
  environment: NodeJS.ProcessEnv,
): Promise<StageRecord | undefined> {
  const earlier = await phase.run.earlier();
  if (!earlier) return undefined;
  const decision = await decide(phase, stage, earlier, { script, environment });
  if (!decision) return undefined;
  if (!decision.skip) return runAgain(phase, decision.refusals.map((refusal) => refusal.why).join('; '));
  const masks = await masksOf(phase, decision.stage);
  if (masks === undefined) return runAgain(phase, 'it masked values that this "checkpoint-key" does not unseal');
  return phase.bestEffort(`Fast-forwarding stage "${stage.record.name}"`, () =>
    apply(phase, stage, decision.stage, { attempt: attemptOf(decision.stage, earlier), masks }),
  );
}

async function runAgain(phase: Pick<StepContext, 'ledger' | 'log'>, why: string): Promise<undefined> {
  const ledger = await phase.ledger();
  await ledger.record(ledger.newKey('fast-forward'), { kind: 'act', act: 'fast-forward', done: false, why });
  phase.log.info(`runs again: ${why}`);
}

/** What the script masked then; undefined if that cannot be told, and then its values would show in the log. */
async function masksOf(
  phase: Pick<StepContext, 'inputs' | 'job'>,
  { name, replay }: Completed,
): Promise<readonly string[] | undefined> {
  if (replay.masks === undefined) return [];
  const { openMasks } = await import('./sealed-masks.ts');
  return openMasks(phase, name, replay.masks);
}

async function decide(
  phase: Pick<StepContext, 'bestEffort' | 'engine' | 'context' | 'inputs' | 'masker'>,
  stage: Stage,
  earlier: JobRecord,
  { script, environment }: { script: Script; environment: NodeJS.ProcessEnv },
): Promise<FastForward | undefined> {
  const { record } = stage;
  // Without a record of the stage there is nothing to compare, and hashing a workspace is not free.
  const known = earlier.stages.some((candidate) => candidate.name === record.name);
  return phase.bestEffort('Comparing this machine with the earlier one', async () => {
    const [stateHash, fingerprint] = known
      ? await Promise.all([
          (await phase.engine()).stateHash(phase.context.workspace, {
            exclude: phase.inputs.exclude,
            masker: phase.masker,
          }),
          takeFingerprint(phase.context.workspace, environment, probeExecutables(phase, script, environment)),
        ])
      : ['', { os: '', arch: '', home: '', user: '', workspace: '', tools: {} }];
    return decideFastForward(earlier, {
      name: record.name,
      script: record.script,
      environment: record.environment,
      ...(record.commit === undefined ? {} : { commit: record.commit }),
      ...(record.head === undefined ? {} : { head: record.head }),
      stateHash,
      fingerprint,
      services: phase.inputs.services,
      declared: phase.inputs.effects === 'workspace',
      allowed: phase.inputs.fastForward,
      authenticated: phase.inputs.checkpointKey !== undefined,
      exists: (folder) => isInside(folder, phase.context.workspace) || existsSync(folder),
    });
  });
}

type Completed = (FastForward & { skip: true })['stage'];

/** Where a completed stage comes from, and what its script masked. */
interface Origin {
  attempt: number;
  masks: readonly string[];
}

async function apply(
  phase: StepContext,
  stage: Stage,
  completed: Completed,
  { attempt, masks }: Origin,
): Promise<StageRecord> {
  // First of all: whatever follows may show the values.
  maskAgain(phase, masks);
  const { checkpoint } = completed.after;
  const [engine, local] = await Promise.all([phase.engine(), phase.localStore()]);
  const started = phase.clock.monotonic();
  const stores = await bring(phase, checkpoint, local);
  const { masker, cancel, context } = phase;
  const why = `attempt ${attempt} completed the stage`;
  const expected = expectedOf((await phase.job()).identity, completed, completed.after, attempt);
  const result = await recorded(await phase.ledger(), 'fast-forward', why, async () => {
    const folder = await workspaceFolder(phase);
    const request = {
      id: checkpoint,
      root: context.workspace,
      stores,
      masker,
      signal: cancel,
      expected,
      ...folder,
    };
    const restored = await engine.restore(request);
    await emptyQuarantine(phase, restored);
    const savedMs = Math.max(0, (completed.durationMs ?? 0) - restored.ms);
    return { result: restored, checkpoint, durationMs: restored.ms, savedMs };
  });
  await replay(phase, completed);
  await stage.update({
    state: 'fast-forwarded',
    ...(completed.caches === undefined ? {} : { caches: completed.caches }),
    ...(completed.before === undefined ? {} : { before: completed.before }),
    after: completed.after,
    replay: completed.replay,
    ...(completed.fingerprint === undefined ? {} : { fingerprint: completed.fingerprint }),
    ...(completed.durationMs === undefined ? {} : { durationMs: completed.durationMs }),
    blockers: completed.blockers,
  });
  const took = phase.clock.monotonic() - started;
  const saved = (completed.durationMs ?? 0) - took;
  const told = `${result.written} written, ${result.removed} removed, ${result.unchanged} unchanged in ${formatDuration(took)}`;
  phase.log.info(
    `fast-forwarded from attempt ${attempt}: ${told}${saved > 0 ? `; the script took ${formatDuration(completed.durationMs ?? 0)}` : ''}`,
  );
  await tellEverybody(phase, {
    stage: stage.record.name,
    attempt,
    checkpoint,
    ...(completed.durationMs === undefined ? {} : { durationMs: completed.durationMs }),
  });
  return completed;
}

/** A stage that did not run is on the run's page, even if another job wrote the record. */
async function tellEverybody(
  phase: Pick<StepContext, 'log' | 'context' | 'masker'>,
  about: FastForwarded,
): Promise<void> {
  const { fastForwardNotice, fastForwardSummary } = await import('../../report/fast-forward-summary.ts');
  phase.log.notice(fastForwardNotice(about));
  const { summary } = phase.context.files;
  if (summary !== undefined) appendPlainFile(summary, phase.masker.mask(fastForwardSummary(about)));
}

/**
 * Brings the checkpoint into the local store, where later captures find their parent. What comes from a store beyond the machine need not be sent again: later attempts
 * see it as this one does.
 * @returns the stores to restore it from: the local one, then those that may have an intact copy if that one's content is damaged
 */
export async function bring(
  phase: Pick<StepContext, 'remoteStore' | 'job' | 'inputs' | 'log'>,
  id: string,
  local: Store,
): Promise<readonly Store[]> {
  const remote = await phase.remoteStore();
  if (!remote) return [local];
  const [{ fetchCheckpoint }, { sentMark }, { noteDamage }, job] = await Promise.all([
    import('../../checkpoint/fetch.ts'),
    import('../upload.ts'),
    import('../damage.ts'),
    phase.job(),
  ]);
  const { checkpointKey: key } = phase.inputs;
  const copies = (remote.copies ?? [remote]).map((store) => noteDamage(phase, store));
  const brought = await fetchCheckpoint(id, copies, local, {
    scratch: path.join(job.folder, 'fetched'),
    ...(key === undefined ? {} : { key }),
    warn: phase.log.warning,
  });
  for (const needed of brought) await job.mark(sentMark(needed));
  return [noteDamage(phase, local), ...copies];
}

function maskAgain({ masker, stdout }: Pick<StepContext, 'masker' | 'stdout'>, masks: readonly string[]): void {
  for (const mask of masks) {
    masker.add(mask);
    stdout.write(`${formatCommand('add-mask', mask)}\n`);
  }
}

/** Tells the runner what the script told it then. */
async function replay({ context }: Pick<StepContext, 'context'>, { replay: told }: Completed): Promise<void> {
  const { output, env, path: pathFile } = context.files;
  const lines = (values: Readonly<Record<string, string>>) => formatKeyValues(Object.entries(values));
  if (output) appendPlainFile(output, lines(told.outputs));
  if (env) appendPlainFile(env, lines(told.env));
  if (pathFile) appendPlainFile(pathFile, told.path.map((folder) => `${folder}\n`).join(''));
}

const isInside = (file: string, folder: string) => file === folder || file.startsWith(folder + path.sep);
