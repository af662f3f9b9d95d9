/** What interrupted a job from outside. */
export type Interruption =
  /** A person, fail-fast or the job's time limit: steps are signalled, `always()` and post steps still run. */
  | 'cancel'
  /** The runner's service is stopped: the running step is signalled, nothing runs after it. */
  | 'shutdown'
  /** The machine is gone: every process ends at once. */
  | 'loss'
  /** The runner's worker is killed, as for want of memory: nobody is left to run the job, and the step's process lives on. */
  | 'crash'
  /** The cancelled job did not end in time: the runner's worker is killed. */
  | 'kill';

/** The handle by which the outside interrupts a job. Each interruption happens once; a later one may be harsher. */
export class JobControl {
  #interruption: Interruption | undefined;
  readonly #listeners = new Set<(interruption: Interruption) => void>();

  get interruption(): Interruption | undefined {
    return this.#interruption;
  }

  /** Nothing of the job goes on: no step, no file command, no line of the log. */
  get dead(): boolean {
    return this.#interruption !== undefined && ENDINGS.includes(this.#interruption);
  }

  interrupt(interruption: Interruption): void {
    const harsher = SEVERITY[interruption] > (this.#interruption ? SEVERITY[this.#interruption] : 0);
    if (!harsher) return;
    this.#interruption = interruption;
    for (const listener of [...this.#listeners]) listener(interruption);
  }

  /** Returns the function that ends the listening. */
  onInterrupt(listener: (interruption: Interruption) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const SEVERITY: Readonly<Record<Interruption, number>> = { cancel: 1, shutdown: 2, crash: 3, kill: 4, loss: 5 };
const ENDINGS: readonly Interruption[] = ['loss', 'kill', 'crash'];
