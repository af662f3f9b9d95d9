import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ArtifactRecord } from '../../artifacts/artifact.ts';
import type { FaultKind, FaultOf } from '../../fault-kind.ts';
import type { StepRecord } from '../job/job.ts';
import type { JobRecord } from './records.ts';

/** How often the workspace is looked at for the file that a fault waits for, in milliseconds. */
const POLL = 10;

const WHEN = {
  job: { type: 'text', help: 'key or name of the job, * for any characters', default: '*' },
  step: { type: 'text', help: 'id, name or number (from 1) of the step that has to be reached, * for any characters' },
  phase: { type: 'text', help: 'the phase of that step', default: 'main', values: ['pre', 'main', 'post'] },
  after: { type: 'duration', help: 'time since the step, or else the job, began' },
  file: { type: 'text', help: 'strikes when this file of the workspace exists' },
  artifact: { type: 'text', help: 'strikes when the run has finalised an artifact of this name, * for any characters' },
  attempt: { type: 'count', help: 'in which attempt; all for each', default: 1 },
} as const;

/** Faults of the computers that jobs run on, and of what their users do. */
export const RUNNER_FAULTS = {
  'runner-loss': {
    summary: 'The machine of a job is gone: every process of it ends at once, nothing of the job runs any more.',
    parameters: WHEN,
  },
  'worker-kill': {
    summary:
      "The runner's worker is killed, for want of memory for example: the job has failed, and the processes of its running step live on.",
    parameters: WHEN,
  },
  shutdown: {
    summary:
      "The runner's service is stopped: the running step is signalled, no condition is evaluated any more, no post runs.",
    parameters: WHEN,
  },
  cancel: {
    summary: 'A person cancels the run.',
    parameters: WHEN,
  },
} as const satisfies Record<string, FaultKind>;

export type RunnerFault = FaultOf<typeof RUNNER_FAULTS>;

/** A leg, as the faults look at it. */
export interface FaultTarget {
  record: JobRecord;
  runId: number;
  workspace: string;
}

/** Watches over one leg; hears of its steps. */
export interface LegWatch {
  stepStarted(step: StepRecord): void;
  end(): void;
}

/** The faults that were asked for, waiting for their moments. */
export class RunnerFaults {
  readonly #faults: readonly RunnerFault[];
  readonly #onFinalized: (listener: (artifact: ArtifactRecord) => void) => () => void;

  constructor(
    faults: readonly { name: string }[],
    onFinalized: (listener: (artifact: ArtifactRecord) => void) => () => void,
  ) {
    this.#faults = faults.filter((fault): fault is RunnerFault => Object.hasOwn(RUNNER_FAULTS, fault.name));
    this.#onFinalized = onFinalized;
  }

  /** `strike` is called once for each fault whose moment comes before the watch ends. */
  watch(target: FaultTarget, strike: (fault: RunnerFault['name']) => void): LegWatch {
    const watches = this.#faults
      .filter((fault) => concerns(fault, target.record))
      .map((fault) => new FaultWatch(fault, target, this.#onFinalized, () => strike(fault.name)));
    return {
      stepStarted: (step) => {
        for (const watch of watches) watch.stepStarted(step);
      },
      end: () => {
        for (const watch of watches) watch.end();
      },
    };
  }
}

function concerns({ parameters: { job, attempt } }: RunnerFault, record: JobRecord): boolean {
  if (attempt !== Number.POSITIVE_INFINITY && attempt !== record.attempt) return false;
  return matchesName(job, record.key) || matchesName(job, record.name);
}

function matchesName(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}

/** One fault over one leg: armed when its step begins, it strikes when all that it waits for has come true. */
class FaultWatch {
  readonly #fault: RunnerFault;
  readonly #target: FaultTarget;
  readonly #strike: () => void;
  readonly #endings: (() => void)[] = [];
  #mains = 0;
  #armed = false;
  #artifactSeen: boolean;
  #struck = false;

  constructor(
    fault: RunnerFault,
    target: FaultTarget,
    onFinalized: (listener: (artifact: ArtifactRecord) => void) => () => void,
    strike: () => void,
  ) {
    this.#fault = fault;
    this.#target = target;
    this.#strike = strike;
    const { artifact } = fault.parameters;
    this.#artifactSeen = artifact === undefined;
    if (artifact !== undefined) {
      this.#endings.push(
        onFinalized(({ run, name }) => {
          if (run === target.runId && matchesName(artifact, name)) this.#artifactSeen = true;
          this.#check();
        }),
      );
    }
  }

  stepStarted({ id, name, phase }: StepRecord): void {
    if (phase === 'main') this.#mains++;
    const { step, phase: wanted, after, file } = this.#fault.parameters;
    const names = [id, name].filter((known) => known !== undefined);
    const named = step === String(this.#mains) || names.some((known) => step !== undefined && matchesName(step, known));
    const reached = step === undefined || (phase === wanted && named);
    if (this.#armed || !reached) return;
    const arm = (): void => {
      this.#armed = true;
      if (file !== undefined) this.#repeat(() => this.#check());
      this.#check();
    };
    if (after === undefined) arm();
    else {
      const timer = setTimeout(arm, after);
      this.#endings.push(() => clearTimeout(timer));
    }
  }

  #repeat(action: () => void): void {
    const timer = setInterval(action, POLL);
    this.#endings.push(() => clearInterval(timer));
  }

  #check(): void {
    const { file } = this.#fault.parameters;
    const waits = file !== undefined && !existsSync(path.resolve(this.#target.workspace, file));
    if (this.#struck || !this.#armed || !this.#artifactSeen || waits) return;
    this.#struck = true;
    this.end();
    this.#strike();
  }

  end(): void {
    for (const ending of this.#endings.splice(0)) ending();
  }
}
