import type { Alerts } from '../ports/alerts.ts';
import type { Clock, Random } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { RevertHost } from '../ports/revert-host.ts';
import type { RunActs } from '../ports/run-acts.ts';
import type { RunReader } from '../ports/run-reader.ts';
import type { RunRecords } from '../ports/run-records.ts';
import type { CloneOptions } from '../rollback/clone.ts';
import type { Masker } from '../values/masker.ts';
import type { KnownEntry, RunLedger } from './decide/entries.ts';
import type { RunFacts } from './facts.ts';
import type { GatherOptions } from './gather.ts';
import type { RunPlan } from './plan.ts';
import type { Sources } from './sources.ts';

/** What the controller works with, wherever it runs. */
export interface Controller {
  repository: string;
  reader: RunReader;
  /** Absent in a recorded repository. */
  acts?: RunActs;
  ledger?: RunLedger;
  /** What is known of earlier decisions, in place of what the ledger holds. */
  known?: readonly KnownEntry[];
  /** What jobs recorded; absent in a recorded repository. */
  records?: RunRecords;
  /** The input `checkpoint-key`: records count only if they are sealed with it. */
  recordKey?: string;
  clock: Pick<Clock, 'now' | 'sleep'>;
  random: Random;
  log: Log;
  masker: Masker;
  server: string;
  owner: string;
  leaseMs: number;
  options: Pick<GatherOptions, 'mode' | 'stop' | 'own' | 'policyPath'>;
  /** What posts to the address that a variable holds; undefined if it holds none. */
  webhook?(variable: string): Alerts | undefined;
  /** What reverts need; absent in a recorded repository. */
  reverts?: { host: RevertHost; clone: Omit<CloneOptions, 'branch'> };
  /** The input `stop` was given, empty or not: without it, nothing is reverted. */
  stopGiven: boolean;
}

export interface Decision {
  plan: RunPlan;
  facts: RunFacts;
  /** The repository's files as far as the decision read them. */
  sources?: Sources;
}
