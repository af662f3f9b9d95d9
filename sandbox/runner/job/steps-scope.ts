import type { Json } from '../expressions/data.ts';
import type { Conclusion } from './job.ts';

interface StepState {
  outputs: Record<string, string>;
  outcome?: Conclusion;
  conclusion?: Conclusion;
}

/** The `steps` context of a job, or of one composite action. Steps without an id of their own stay out of it. */
export class StepsScope {
  readonly #steps = new Map<string, StepState>();

  setOutput(id: string, name: string, value: string): void {
    if (!id.startsWith('__')) this.#at(id).outputs[name] = value;
  }

  complete(id: string, outcome: Conclusion, conclusion: Conclusion): void {
    if (!id.startsWith('__')) Object.assign(this.#at(id), { outcome, conclusion });
  }

  #at(id: string): StepState {
    const state = this.#steps.get(id) ?? { outputs: {} };
    this.#steps.set(id, state);
    return state;
  }

  toContext(): Json {
    return Object.fromEntries([...this.#steps].map(([id, state]) => [id, { ...state }]));
  }
}
