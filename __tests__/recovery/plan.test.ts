import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FAILURE_TYPES, LANES } from '../../src/failure/failure.ts';
import { type PlanInput, plan } from '../../src/recovery/plan.ts';
import { STRATEGIES } from '../../src/recovery/plan-table.ts';

const input = (changes: Partial<PlanInput> & { type?: PlanInput['failure']['type'] } = {}): PlanInput => {
  const { type = 'network', ...rest } = changes;
  return {
    failure: { type, confidence: 0.9, signature: 'abc' },
    lane: 'STANDARD',
    options: { retry: 'auto', optional: false },
    made: { tries: 1, resumes: 0 },
    externalEffects: [],
    flaky: [],
    resumable: true,
    runnerDied: false,
    cancelled: false,
    survivors: [],
    rollbackBranch: false,
    ...rest,
  };
};

const strategies = (type: PlanInput['failure']['type'], lane: PlanInput['lane'], changes: Partial<PlanInput> = {}) =>
  [1, 2, 3, 4].map((tries) => plan(input({ type, lane, made: { tries, resumes: 0 }, ...changes })).strategy);

describe('the default table', () => {
  test.each([
    ['network', 'DOCS', ['RETRY', 'RETRY', 'MANUAL', 'MANUAL']],
    ['network', 'STANDARD', ['RETRY', 'RETRY', 'RESUME', 'RESUME']],
    ['network', 'HEAVY', ['RETRY', 'RETRY', 'RESUME', 'RESUME']],
    ['git', 'STANDARD', ['RETRY', 'MANUAL', 'MANUAL', 'MANUAL']],
    ['git', 'HEAVY', ['RETRY', 'RESUME', 'RESUME', 'RESUME']],
    ['timeout', 'DOCS', ['MANUAL', 'MANUAL', 'MANUAL', 'MANUAL']],
    ['timeout', 'STANDARD', ['RETRY', 'MANUAL', 'MANUAL', 'MANUAL']],
    ['timeout', 'HEAVY', ['RETRY', 'MANUAL', 'MANUAL', 'MANUAL']],
    ['resource-exhaustion', 'STANDARD', ['RETRY', 'MANUAL', 'MANUAL', 'MANUAL']],
    ['test-failure', 'STANDARD', ['MANUAL', 'MANUAL', 'MANUAL', 'MANUAL']],
    ['quality-gate', 'DOCS', ['MANUAL', 'MANUAL', 'MANUAL', 'MANUAL']],
    ['unknown', 'STANDARD', ['MANUAL', 'MANUAL', 'MANUAL', 'MANUAL']],
    ['unknown', 'HEAVY', ['MANUAL', 'MANUAL', 'MANUAL', 'MANUAL']],
  ] as const)('%s in %s', (type, lane, expected) => expect(strategies(type, lane)).toEqual(expected));

  test('a flaky test is worth a second try', () => {
    expect(strategies('test-failure', 'STANDARD', { flaky: ['abc'] })).toEqual(['RETRY', 'MANUAL', 'MANUAL', 'MANUAL']);
  });

  test('on a branch that policy protects, tests and gates nominate the commit', () => {
    expect(plan(input({ type: 'test-failure', rollbackBranch: true })).strategy).toBe('ROLLBACK');
    expect(plan(input({ type: 'quality-gate', rollbackBranch: true, lane: 'HEAVY' })).strategy).toBe('ROLLBACK');
  });

  test('exhausted resources are retried with half of them', () => {
    expect(plan(input({ type: 'resource-exhaustion' }))).toMatchObject({ strategy: 'RETRY', scale: 0.5 });
  });

  test.each([
    ['quality-gate', {}, 'a quality gate does not go away by trying again'],
    ['quality-gate', { lane: 'DOCS' }, 'a quality gate does not go away by trying again'],
    ['unknown', {}, 'an unknown failure: nothing says that another try would end otherwise'],
    ['unknown', { lane: 'HEAVY' }, 'an unknown failure: nothing says that another try would end otherwise'],
    ['test-failure', {}, 'a test failure: this failure is not known to pass on a retry'],
    [
      'network',
      { options: { retry: 'never', optional: false }, resumable: false },
      'a network failure, and the user wants no retry',
    ],
    [
      'network',
      { made: { tries: 3, resumes: 0 }, resumable: false },
      'a network failure: 3 tries made, which is the limit',
    ],
    ['network', { externalEffects: ['npm publish'] }, 'a network failure: the script acts outside (npm publish)'],
    ['quality-gate', { cancelled: true }, 'the step was cancelled'],
  ] as const)('a person reads why a %s was not tried again: %j', (type, changes, why) =>
    expect(plan(input({ type, ...changes }))).toMatchObject({ strategy: 'MANUAL', why }),
  );

  test('where no try is left in place, a heavy stage is resumed', () => {
    const stuck = plan(input({ type: 'timeout', lane: 'HEAVY', survivors: ['sleep'] }));
    expect(stuck.strategy).toBe('RESUME');
    expect(stuck.refused).toContainEqual(expect.objectContaining({ strategy: 'RETRY', reason: 'survivor' }));
  });

  test('a dead runner is the one unknown that is resumed', () => {
    expect(plan(input({ type: 'unknown', lane: 'HEAVY', runnerDied: true })).strategy).toBe('RESUME');
  });
});

describe('what the user wants', () => {
  test('never', () => expect(plan(input({ options: { retry: 'never', optional: false } })).strategy).toBe('RESUME'));
  test('always, to the ceiling', () => {
    const options = { retry: 'always', optional: false, maxTries: 4 } as const;
    expect(strategies('quality-gate', 'STANDARD', { options })).toEqual(['RETRY', 'RETRY', 'RETRY', 'MANUAL']);
  });
  test('a written number of tries holds for unknown failures too', () => {
    const options = { retry: 'auto', optional: false, maxTries: 2 } as const;
    expect(strategies('unknown', 'STANDARD', { options })).toEqual(['RETRY', 'MANUAL', 'MANUAL', 'MANUAL']);
  });
  test('but is only a ceiling for known ones', () => {
    const options = { retry: 'auto', optional: false, maxTries: 9 } as const;
    expect(strategies('git', 'STANDARD', { options })).toEqual(['RETRY', 'MANUAL', 'MANUAL', 'MANUAL']);
    expect(strategies('network', 'DOCS', { options: { ...options, maxTries: 2 } })).toEqual([
      'RETRY',
      'MANUAL',
      'MANUAL',
      'MANUAL',
    ]);
  });
  test('an optional step is skipped where a person would be asked', () => {
    const options = { retry: 'auto', optional: true } as const;
    expect(plan(input({ type: 'quality-gate', lane: 'DOCS', options })).strategy).toBe('SKIP');
    expect(plan(input({ type: 'test-failure', options })).strategy).toBe('SKIP');
  });
});

describe('what forbids acting', () => {
  test('outside effects', () => {
    const acts = { externalEffects: ['npm publish'] };
    expect(plan(input(acts))).toMatchObject({ strategy: 'MANUAL' });
    expect(plan(input(acts)).refused.map((refusal) => refusal.reason)).toEqual(['outside-effects', 'outside-effects']);
    expect(plan(input({ ...acts, options: { retry: 'always', optional: false } })).strategy).toBe('RETRY');
  });
  test('a cancel', () =>
    expect(plan(input({ cancelled: true, options: { retry: 'always', optional: true } })).strategy).toBe('MANUAL'));
});

test('every input has a plan, with a reason, and the same one twice', () => {
  const inputs: fc.Arbitrary<PlanInput> = fc.record({
    failure: fc.record({
      type: fc.constantFrom(...FAILURE_TYPES),
      confidence: fc.double({ min: 0, max: 1 }),
      signature: fc.string(),
    }),
    lane: fc.constantFrom(...LANES),
    options: fc.record({
      retry: fc.constantFrom('auto' as const, 'always' as const, 'never' as const),
      optional: fc.boolean(),
    }),
    made: fc.record({ tries: fc.integer({ min: 1, max: 9 }), resumes: fc.integer({ min: 0, max: 3 }) }),
    externalEffects: fc.array(fc.string()),
    flaky: fc.array(fc.string()),
    resumable: fc.boolean(),
    runnerDied: fc.boolean(),
    cancelled: fc.boolean(),
    survivors: fc.array(fc.string()),
    rollbackBranch: fc.boolean(),
  });
  fc.assert(
    fc.property(inputs, (given) => {
      const first = plan(given);
      expect(STRATEGIES).toContain(first.strategy);
      expect(first.why).not.toBe('');
      expect(plan(structuredClone(given))).toEqual(first);
      // Invariants 9, 11 and 12 hold for whatever comes.
      if (given.survivors.length > 0 || given.cancelled) expect(first.strategy).not.toBe('RETRY');
      if (given.externalEffects.length > 0 && given.options.retry !== 'always')
        expect(['RETRY', 'RESUME']).not.toContain(first.strategy);
      if (!given.options.optional) expect(first.strategy).not.toBe('SKIP');
    }),
    { seed: 1, numRuns: 1_000 },
  );
});
