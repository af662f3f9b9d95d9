import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CaptureResult, Finding, Skipped } from '../../checkpoint/engine.ts';
import type { Failure } from '../../failure/failure.ts';
import { isWritableName } from '../../guard/commands/key-values.ts';
import type { Script, TryResult } from '../../guard/guard.ts';
import type { Job } from '../../recovery/job.ts';
import { environmentHashes, type Fingerprint, TOOLS, takeFingerprint } from '../../recovery/machine/fingerprint.ts';
import { type Outside, outsideEffects, probeOutside } from '../../recovery/outside-effects.ts';
import {
  RECORD_VERSION,
  type Replay,
  type SkipBlocker,
  type SnapshotRef,
  type StageRecord,
} from '../../recovery/record.ts';
import { runnerRoot } from '../../recovery/runner-root.ts';
import type { StepContext } from '../step-context.ts';
import { sealMasks } from './sealed-masks.ts';

/** A stage while it runs: its record grows, and each growth is saved at once, because the machine may die. */
export interface Stage {
  readonly record: StageRecord;
  update(changes: Partial<StageRecord>): Promise<void>;
}

/**
 * Claims the stage's name and begins its record.
 * @throws RefusedError `stage-name-taken`
 */
export async function openStage(
  phase: StepContext,
  name: string,
  script: Script,
  environment: NodeJS.ProcessEnv,
): Promise<Stage> {
  const job = await phase.job();
  const order = await job.claimStage(name);
  let record: StageRecord = {
    version: RECORD_VERSION,
    name,
    order,
    state: 'started',
    script: scriptHash(script),
    environment: environmentHashes(environment, (_, value) => phase.masker.reveals(value)),
    ...(phase.context.sha === undefined ? {} : { commit: phase.context.sha }),
    ...(await checkedOut(phase)),
    startedAt: phase.clock.now(),
    blockers: [],
    resumes: 0,
  };
  await job.saveStage(record);
  return {
    get record() {
      return record;
    },
    async update(changes) {
      record = { ...record, ...changes };
      await job.saveStage(record);
    },
  };
}

async function checkedOut(phase: StepContext): Promise<Pick<StageRecord, 'head'>> {
  const head = await phase.bestEffort('Reading what is checked out', async () => {
    const { headCommit } = await import('../../git/head-commit.ts');
    return headCommit(phase.context.workspace);
  });
  return head === undefined ? {} : { head };
}

/** SHA-256 over what is run and how. */
export function scriptHash({ shell = '', workingDirectory, text }: Script): string {
  return createHash('sha256')
    .update(JSON.stringify([shell, workingDirectory, text]))
    .digest('hex');
}

/** Probes that run beside the script, so that they take no extra time. */
export interface StageProbes {
  outside: Promise<Outside | undefined>;
  fingerprint: Promise<Fingerprint | undefined>;
}

/** The programs that a script names, as they are before it runs. */
export function probeExecutables(
  phase: StepContext,
  { text, shell, workingDirectory }: Script,
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string> | undefined> {
  return phase.bestEffort('The look at the programs that the script names', async () => {
    const { namedExecutables } = await import('../../recovery/machine/executables.ts');
    const by = {
      text,
      ...(shell === undefined ? {} : { shell }),
      workingDirectory,
      workspace: phase.context.workspace,
      env,
    };
    return namedExecutables(by, new Set(Object.keys(TOOLS)));
  });
}

/** @param executables from before the script */
export function startProbes(
  phase: StepContext,
  environment: NodeJS.ProcessEnv,
  executables: Promise<Record<string, string> | undefined>,
): StageProbes {
  return {
    outside: phase.bestEffort('The probe outside the workspace', () => probeOutside(phase.clock.now(), phase.env)),
    fingerprint: phase.bestEffort('The probe of the machine', () =>
      takeFingerprint(phase.context.workspace, environment, executables),
    ),
  };
}

/** Records a stage whose script passed: the workspace after it, what to replay, and what speaks against skipping it later. */
export async function completeStage(
  phase: StepContext,
  stage: Stage,
  result: TryResult,
  probes: StageProbes,
  before: CaptureResult | undefined,
): Promise<void> {
  const after = before && (await captureAfter(phase, stage, before));
  const { replay, blockers: hidden } = await replayOf(phase, stage.record.name, result);
  const blockers = [
    ...hidden,
    ...unclearCommands(result),
    ...secretFiles(before, after),
    ...leftOut(before, after),
    ...(await outsideBlockers(phase, probes, result)),
  ];
  const fingerprint = await probes.fingerprint;
  await stage.update({
    state: 'completed',
    durationMs: result.durationMs,
    tries: result.number,
    blockers,
    dirty: undefined,
    ...(after === undefined ? {} : { after: snapshotOf(after) }),
    ...(replay === undefined ? {} : { replay }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  });
}

/** Records a stage whose script failed for good, or was interrupted. */
export async function failStage(
  stage: Stage,
  result: TryResult,
  failure: Failure | undefined,
  probes: StageProbes | undefined,
  state: 'failed' | 'skipped',
) {
  const fingerprint = await probes?.fingerprint;
  await stage.update({
    state,
    ...(fingerprint === undefined ? {} : { fingerprint }),
    durationMs: result.durationMs,
    tries: result.number,
    ...(failure === undefined ? {} : { failure }),
  });
}

export const snapshotOf = ({ id, stateHash }: CaptureResult): SnapshotRef => ({ checkpoint: id, stateHash });

/** The newest checkpoint of this job that later ones can be deltas of. */
export async function newestCheckpoint(job: Job): Promise<string | undefined> {
  const newest = (await job.stages()).findLast((stage) => stage.after ?? stage.before);
  return (newest?.after ?? newest?.before)?.checkpoint;
}

async function captureAfter(
  phase: StepContext,
  stage: Stage,
  before: CaptureResult,
): Promise<CaptureResult | undefined> {
  const { capture } = await import('./capture.ts');
  return capture(phase, { stage: stage.record.name, sequence: stage.record.order * 2, parent: before.id, clean: true });
}

/** What to tell the runner when the stage is skipped, or why that cannot be kept: secrets are never written down. */
async function replayOf(
  phase: StepContext,
  name: string,
  { published, masks }: TryResult,
): Promise<{ replay?: Replay; blockers: SkipBlocker[] }> {
  const replay = {
    outputs: Object.fromEntries(published.outputs),
    env: Object.fromEntries(published.env),
    path: [...published.path],
  };
  const texts = [...Object.values(replay.outputs), ...Object.values(replay.env), ...replay.path];
  if (texts.some((text) => phase.masker.reveals(text))) return { blockers: [SECRET_OUTPUT] };
  const names = [...published.outputs.keys(), ...published.env.keys()];
  if (!names.every(isWritableName)) return { blockers: [ODD_NAME] };
  const masked = masks();
  if (masked.length === 0) return { replay, blockers: [] };
  const sealed = await sealMasks(phase, name, masked);
  return sealed === undefined ? { replay, blockers: [MASKED] } : { replay: { ...replay, masks: sealed }, blockers: [] };
}

/** The runner may have failed the step over one of them, and a step that was red must not turn green. */
function unclearCommands({ unclear }: TryResult): SkipBlocker[] {
  const [first] = unclear;
  if (first === undefined) return [];
  return [{ reason: 'unclear-command', why: `whether the runner accepts its workflow commands is unknown: ${first}` }];
}

const SECRET_OUTPUT: SkipBlocker = {
  reason: 'secret-output',
  why: 'its outputs or environment hold a secret, which is never kept',
};

const MASKED: SkipBlocker = {
  reason: 'masked-value',
  why: 'it masked a value, which only a "checkpoint-key" lets rerail keep',
};

const ODD_NAME: SkipBlocker = {
  reason: 'odd-name',
  why: 'it set an output or a variable whose name cannot be written to a file',
};

/** Files with credentials are in no checkpoint, so one that the stage made would be missing after a skip. */
function secretFiles(before: CaptureResult | undefined, after: CaptureResult | undefined): SkipBlocker[] {
  const keyOf = ({ path: file, sha256 }: Finding) => JSON.stringify([file, sha256]);
  const known = new Set(before?.findings.map(keyOf));
  return (after?.findings ?? [])
    .filter((finding) => !known.has(keyOf(finding)))
    .map((finding) => ({
      reason: 'secret-file',
      why: `it wrote ${finding.path}, which holds a credential and is never kept`,
    }));
}

/**
 * What no checkpoint holds would be missing after a skip: sockets and the like that the script made, and every file whose content is not known,
 * because the script may have changed it.
 */
function leftOut(before: CaptureResult | undefined, after: CaptureResult | undefined): SkipBlocker[] {
  const keyOf = ({ path: file, reason }: Skipped) => JSON.stringify([file, reason]);
  const known = new Set(before?.skipped.map(keyOf));
  return (after?.skipped ?? [])
    .filter((entry) => CONTENT_UNKNOWN.has(entry.reason) || !known.has(keyOf(entry)))
    .map(({ path: file, reason }) => ({ reason: 'left-out', why: `no checkpoint holds ${file} (${reason})` }));
}

const CONTENT_UNKNOWN: ReadonlySet<string> = new Set(['secret-name', 'unreadable', 'changing']);

async function outsideBlockers(phase: StepContext, probes: StageProbes, result: TryResult): Promise<SkipBlocker[]> {
  if (phase.inputs.effects === 'workspace') return [];
  const outside = await probes.outside;
  if (!outside)
    return [{ reason: 'outside-effect', why: 'whether it changed anything outside the workspace is not known' }];
  const { workspace, temp } = phase.context;
  const found = await phase.bestEffort('The probe outside the workspace', async () =>
    outsideEffects(
      outside,
      {
        home: phase.env.HOME ?? phase.env.USERPROFILE ?? '',
        except: [workspace, temp, (await phase.job()).folder],
        runner: runnerRoot(),
        counted: [phase.env.RUNNER_TOOL_CACHE ?? ''].filter((folder) => folder !== ''),
        env: phase.env,
        shared: phase.env.RUNNER_ENVIRONMENT === 'self-hosted',
        path: (phase.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '' && existsSync(folder)),
      },
      result.background,
    ),
  );
  return found ?? [{ reason: 'outside-effect', why: 'whether it changed anything outside the workspace is not known' }];
}
