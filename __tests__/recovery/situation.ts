import type { FailureType } from '../../src/failure/failure.ts';
import type { Situation } from '../../src/recovery/plan.ts';

/** A first try of a stage that failed, of a kind that a retry helps. */
export const situation = (changes: Partial<Situation> & { type?: FailureType } = {}): Situation => {
  const { type = 'network', ...rest } = changes;
  return {
    failure: { type, confidence: 0.9, signature: 'abc', retry: 'transient' },
    lane: 'STANDARD',
    options: { retry: 'auto', optional: false },
    policy: {},
    history: { flaky: [], repeated: [] },
    made: { tries: 1, resumes: 0 },
    externalEffects: [],
    resumable: true,
    cancelled: false,
    survivors: [],
    ...rest,
  };
};
