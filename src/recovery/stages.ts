import { isLoaderVariable } from './loader-variables.ts';
import { differences, type Fingerprint } from './machine/fingerprint.ts';
import type { JobRecord, SkipBlocker, SnapshotRef, StageRecord } from './record.ts';

/** What a stage finds when its turn comes in a later attempt. */
export interface StageSituation {
  name: string;
  script: string;
  environment: Readonly<Record<string, string>>;
  commit?: string;
  /** What is checked out now. */
  head?: string;
  /** Of the workspace as it is now. */
  stateHash: string;
  fingerprint: Fingerprint;
  /** The job declares `services:`. */
  services: boolean;
  /** The user declared that the stage changes nothing but the workspace. */
  declared: boolean;
  /** The user allows fast-forwarding at all. */
  allowed: boolean;
  /** The record is authenticated by a key: it says what this job did, and this job wrote it. */
  authenticated: boolean;
  /** Whether a path outside the workspace exists on this machine. */
  exists(path: string): boolean;
}

/** A stage that can be skipped, with what is needed to do so; or every reason against it. */
export type FastForward =
  | { skip: true; stage: StageRecord & Required<Pick<StageRecord, 'after' | 'replay'>> }
  | { skip: false; refusals: readonly SkipBlocker[] };

/**
 * Decides whether a stage's script may be skipped because an earlier attempt completed it.
 * Pure; every condition of the design that does not hold is named, not only the first.
 */
export function decideFastForward(earlier: JobRecord, now: StageSituation): FastForward {
  const stage = earlier.stages.find((candidate) => candidate.name === now.name);
  if (!stage) return refuse('not-recorded', `attempt ${earlier.attempt} did not get to this stage`);
  if (stage.state !== 'completed' && stage.state !== 'fast-forwarded') {
    const past = stage.interrupted ? 'was interrupted' : PAST[stage.state];
    return refuse('not-completed', `in attempt ${attemptOf(stage, earlier)} it ${past}`);
  }
  const refusals = [
    ...(now.allowed ? [] : [{ reason: 'not-allowed', why: 'the input "fast-forward" is false' }]),
    ...sameWork(stage, now),
    ...samePlace(stage, now),
    ...effects(stage, now),
    ...(now.authenticated ? [] : loaderVariables(stage)),
  ];
  const { after, replay } = stage;
  if (!after) refusals.push({ reason: 'no-checkpoint', why: 'no checkpoint from after it is available' });
  // A stage whose outputs may not be kept says so itself.
  if (!replay && refusals.length === 0) refusals.push({ reason: 'not-recorded', why: 'its outputs were not recorded' });
  if (refusals.length > 0 || !after || !replay) return { skip: false, refusals };
  return { skip: true, stage: { ...stage, after, replay } };
}

/** A stage that was not completed, and from where its script can go on; or every reason against it. */
export type Resume =
  | { resume: true; stage: StageRecord; attempt: number; from: SnapshotRef; resumes: number; why: string }
  | { resume: false; refusals: readonly SkipBlocker[] };

/**
 * Decides whether a stage whose script may be resumed goes on from what it left in an earlier attempt. Pure.
 * What the runner interrupted may be resumed as often as it takes; what failed on its own, once: a second failure from the
 * same state would say that the state is to blame.
 */
export function decideResume(earlier: JobRecord, now: StageSituation): Resume {
  const stage = earlier.stages.find((candidate) => candidate.name === now.name);
  if (!stage?.dirty || !['failed', 'started'].includes(stage.state)) return { resume: false, refusals: [] };
  // Who never said how the stage ended died with its machine.
  const interrupted = stage.interrupted === true || stage.state === 'started';
  const refusals = [...sameWork(stage, now), ...samePlace(stage, now)];
  if (stage.resumes > 0 && !interrupted) {
    refusals.push({
      reason: 'resumed-before',
      why: `it failed again after it was resumed in attempt ${attemptOf(stage, earlier)}`,
    });
  }
  if (refusals.length > 0) return { resume: false, refusals };
  const what = interrupted ? 'was interrupted' : 'failed';
  return {
    resume: true,
    stage,
    attempt: attemptOf(stage, earlier),
    from: stage.dirty,
    resumes: stage.resumes + 1,
    why: `in attempt ${attemptOf(stage, earlier)} it ${what}, and it says that it can go on from there`,
  };
}

/** The attempt that a stage's record tells of. */
export const attemptOf = (stage: StageRecord, { attempt }: JobRecord): number => stage.attempt ?? attempt;

const PAST: Readonly<Record<StageRecord['state'], string>> = {
  started: 'did not end',
  completed: 'completed',
  failed: 'failed',
  skipped: 'was skipped',
  'fast-forwarded': 'was fast-forwarded',
  'rolled-back': 'was rolled back',
};

const refuse = (reason: string, why: string): FastForward => ({ skip: false, refusals: [{ reason, why }] });

/** Script, environment, commit and workspace must be those it ran with. */
function sameWork(stage: StageRecord, now: StageSituation): SkipBlocker[] {
  const found: SkipBlocker[] = [];
  if (stage.script !== now.script) found.push({ reason: 'script-changed', why: 'its script is another one now' });
  if (stage.commit !== now.commit || stage.head !== now.head)
    found.push({ reason: 'commit-changed', why: 'the checked-out commit is another one now' });
  const names = changedNames(stage.environment, now.environment);
  if (names.length > 0) {
    found.push({ reason: 'environment-changed', why: `its environment differs in ${names.slice(0, 5).join(', ')}` });
  }
  if (stage.before === undefined) {
    found.push({ reason: 'no-checkpoint', why: 'the workspace before it was not recorded' });
  } else if (stage.before.stateHash !== now.stateHash) {
    found.push({ reason: 'workspace-differs', why: 'the workspace is not what it was before the stage' });
  }
  return found;
}

/** Machine, user and tools must be alike, and folders it put on PATH must be here. */
function samePlace(stage: StageRecord, now: StageSituation): SkipBlocker[] {
  const missing = (stage.replay?.path ?? []).filter((folder) => !now.exists(folder));
  return [
    ...(stage.fingerprint
      ? differences(stage.fingerprint, now.fingerprint)
      : [{ reason: 'machine-unknown', why: 'the machine it ran on was not recorded' }]),
    ...missing.map((folder) => ({
      reason: 'path-missing',
      why: `the stage added ${folder} to PATH, and this machine does not have it`,
    })),
  ];
}

/** Anybody in the run could have written them into the record, to have code run in the steps to come. */
function loaderVariables({ replay }: StageRecord): SkipBlocker[] {
  const names = Object.keys(replay?.env ?? {}).filter(isLoaderVariable);
  if (names.length === 0) return [];
  const why = `it set ${names.slice(0, 5).join(', ')}, which changes what programs load, and is set again only with the input "checkpoint-key"`;
  return [{ reason: 'loader-variable', why }];
}

/** Files outside the workspace are in no checkpoint. */
function effects(stage: StageRecord, now: StageSituation): SkipBlocker[] {
  const always = stage.blockers.filter((blocker) => !DECLARABLE.has(blocker.reason));
  if (now.declared) return [...always];
  const found = [...stage.blockers];
  if (now.services) {
    found.push({
      reason: 'services',
      why: 'the job has services, which start empty; say "effects: workspace" if it does not matter',
    });
  }
  return found;
}

/** Skip blockers that `effects: workspace` overrules: the user knows better than detectors. Secrets are not among them. */
export const OUTSIDE_EFFECT = 'outside-effect';
const DECLARABLE: ReadonlySet<string> = new Set([OUTSIDE_EFFECT]);

function changedNames(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}
