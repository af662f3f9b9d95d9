import type { SandboxServer } from '../../server/server.ts';
import type { Switches } from '../../switches.ts';
import type { ActionSources } from '../job/action-store.ts';
import type { Machine } from '../job/machine.ts';
import type { TimeScale } from '../job/time-scale.ts';
import type { Concurrency } from './concurrency.ts';
import type { RunObserver } from './observer.ts';
import type { Repository } from './repository.ts';
import type { RunnerFaults } from './runner-faults.ts';
import type { Slots } from './slots.ts';

/** What a leg takes from the sandbox and from the attempt it belongs to. */
export interface LegHost {
  readonly runId: number;
  readonly attempt: number;
  readonly repository: Repository;
  readonly server: SandboxServer;
  readonly switches: Switches;
  readonly time: TimeScale;
  readonly slots: Slots;
  readonly concurrency: Concurrency;
  /** The machine reaches the repository by the sandbox's git over HTTP, with the token's permissions. */
  readonly gitOverHttp: boolean;
  /** The one place on the machine of this name: two runs of one workflow take turns. */
  machinePlace(name: string): Slots;
  /** Takes note of a machine whose processes outlived their job, to end them with the sandbox. */
  keepAlive(machine: Machine): void;
  readonly faults: RunnerFaults;
  readonly actions: ActionSources;
  readonly observer: RunObserver;
  readonly debug: boolean;
  /** Folders: of all machines, and of what this attempt leaves to read. */
  readonly machines: string;
  readonly records: string;
  nextJobId(): number;
  cancelRun(): void;
}
