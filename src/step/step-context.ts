import type { CheckpointEngine } from '../checkpoint/engine.ts';
import type { Store } from '../checkpoint/store.ts';
import type { JobStore } from '../checkpoint/stores/artifact.ts';
import type { RemoteKind } from '../checkpoint/stores/remote.ts';
import type { RunContext } from '../config/context.ts';
import type { Inputs } from '../config/inputs.ts';
import { messageOf, RefusedError, UserError } from '../errors.ts';
import type { GuardHooks, GuardRequest, GuardResult } from '../guard/guard.ts';
import type { ExitStatus } from '../guard/process/running.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Clock, Random } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Job } from '../recovery/job.ts';
import type { Masker } from '../values/masker.ts';

/** How checkpoints are kept beyond the machine. */
export interface Storage {
  stores: readonly RemoteKind[];
  /** What the run may keep in each store, bytes; absent: as much as a store takes. */
  maxRunBytes?: number;
  /** How long the run's artifacts are kept. */
  retentionDays: number;
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
  engine(): Promise<CheckpointEngine>;
  localStore(): Promise<Store>;
  /** How policy wants checkpoints to be kept beyond the machine. In pre there is no policy yet, and the defaults hold. */
  storage(): Promise<Storage>;
  /** The store beyond the machine, over all the kinds that can be used; undefined if there is none. */
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
