import type { CaptureResult, CheckpointEngine } from '../checkpoint/engine.ts';
import type { Store } from '../checkpoint/store.ts';
import type { JobStore } from '../checkpoint/stores/artifact.ts';
import type { RemoteKind } from '../checkpoint/stores/remote.ts';
import type { UploaderCommand } from '../checkpoint/uploader-process.ts';
import type { RunContext } from '../config/context.ts';
import type { Inputs } from '../config/inputs.ts';
import { messageOf, RefusedError, UserError } from '../errors.ts';
import type { LaneChoice } from '../failure/lane.ts';
import type { GuardHooks, GuardRequest, GuardResult } from '../guard/guard.ts';
import type { ExitStatus } from '../guard/process/running.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import type { Policy } from '../policy/policy.ts';
import type { Clock, Random } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Job } from '../recovery/job.ts';
import type { JobRecord } from '../recovery/record.ts';
import type { Masker } from '../values/masker.ts';
import type { RemotePlace } from './remote-place.ts';
import type { RunWorkflows } from './workflow-file.ts';

/** How checkpoints are kept beyond the machine. */
export interface Storage {
  stores: readonly RemoteKind[];
  /** What the run may keep in each store, bytes; absent: as much as a store takes. */
  maxRunBytes?: number;
  /** How long the run's artifacts are kept. */
  retentionDays: number;
}

/** What is known beyond this step: of the run, its attempts and the repository. Each is looked up when first asked for, through git, the API or the stores. */
export interface RunFacts {
  /** The workflow files of the run; undefined if they cannot be read from here. */
  workflows(): Promise<RunWorkflows | undefined>;
  /**
   * The policy in force for the job; undefined in a repository without one.
   * @param how `quick` before a script, `thorough` after a failure: git or the API are asked then
   */
  policy(how: 'quick' | 'thorough'): Promise<PolicyInForce | undefined>;
  /** The job's lane and why, under this policy. */
  lane(policy: Policy | undefined): Promise<LaneChoice>;
  /** Where checkpoints go beyond the machine. */
  place(): Promise<RemotePlace>;
  /** What the attempt before left; undefined if this one starts fresh. */
  earlier(): Promise<JobRecord | undefined>;
  /** The repository's ledger by key; undefined if it cannot be read. */
  sharedLedger(): Promise<ReadonlyMap<string, string> | undefined>;
}

/** Gets the job's checkpoints and its record off the machine. */
export interface Uploads {
  /** Queues what the job's record names, and the record behind it, and sees to it that a process sends them. */
  send(): Promise<void>;
  /** Takes back at once what was sent and holds a value that has been masked since. */
  takeBackMasked(): Promise<void>;
  /** How the process that sends is started. */
  command(): Promise<UploaderCommand>;
}

/** Which checkpoint is wanted. */
export interface CaptureRequest {
  /** Absent: for a clean next try only. */
  stage?: string;
  /** Order within the job. */
  sequence: number;
  parent?: string;
  clean: boolean;
  /** At most so many milliseconds, and also if the step is cancelled already. */
  withinMs?: number;
}

/**
 * What a command has at hand: what was read, and the ports to act through. Heavy parts are functions that load on first use,
 * because a green job pays for everything it loads.
 */
export interface StepContext {
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of the built doors. */
  dist: string;
  inputs: Inputs;
  context: RunContext;
  clock: Clock;
  random: Random;
  log: Log;
  bestEffort: BestEffort;
  masker: Masker;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  /** Aborts when the step is cancelled; `reason` is the signal's name. */
  cancel: AbortSignal;
  /** Runs the tries in another process, for a step that is not an action's. */
  runElsewhere?: (request: GuardRequest, hooks: GuardHooks) => Promise<{ result: GuardResult } | { bare: ExitStatus }>;
  /** What all of rerail's steps in this job share. */
  job(): Promise<Job>;
  /** What this step decides and does, in the job's ledger. */
  ledger(): Promise<Ledger>;
  /** The proof of the last line that this phase wrote to the ledger. */
  ledgerHead?: string;
  /** Tells debug logs what the ledger got. Called at the end, because lines in between would mix with the script's output. */
  tellLedger(): void;
  run: RunFacts;
  uploads: Uploads;
  /** Captures the workspace into the local store; undefined, with a warning, if that is not possible. */
  capture(request: CaptureRequest): Promise<CaptureResult | undefined>;
  engine(): Promise<CheckpointEngine>;
  localStore(): Promise<Store>;
  /** How policy wants checkpoints to be kept beyond the machine. In pre there is no policy yet, and the defaults hold. */
  storage(): Promise<Storage>;
  /** The store beyond the machine, over all the kinds that can be used; undefined if absent. */
  remoteStore(): Promise<JobStore | undefined>;
}

/**
 * Does something of rerail's own that the job must not suffer from: if it fails, that is a warning and the job goes on. With `strict: true` it is an
 * error. What the user can fix is told without a stack, and what ended because the step was cancelled is no failure.
 * @param what what was to be done, as the beginning of a sentence: "The checkpoint before the script".
 * @param isUsers tells errors that are the user's own and must be thrown anyway.
 */
export type BestEffort = <T>(
  what: string,
  act: () => Promise<T>,
  isUsers?: (error: unknown) => boolean,
) => Promise<T | undefined>;

export function bestEffortWith(log: Log, { strict }: { strict: boolean }): BestEffort {
  return async (what, act, isUsers = () => false) => {
    try {
      return await act();
    } catch (error) {
      if (error instanceof RefusedError && error.reason === 'cancelled') return undefined;
      if (strict || isUsers(error)) throw error;
      log.warning(`${what} failed: ${messageOf(error).replace(/[.\s]*$/, '')}. The job continues without it.`);
      if (!(error instanceof UserError) && error instanceof Error) log.debug(error.stack ?? '');
      return undefined;
    }
  };
}
