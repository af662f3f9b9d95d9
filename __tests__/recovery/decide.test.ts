import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FAILURE_TYPES, type FailureType, LANES, type Lane, type RetryVerdict } from '../../src/failure/failure.ts';
import { decide, mostTries } from '../../src/recovery/decide.ts';
import type { Situation } from '../../src/recovery/plan.ts';
import { STRATEGIES } from '../../src/recovery/plan-table.ts';
import { situation } from './situation.ts';

const failed = (type: FailureType, retry: RetryVerdict, confidence = 0.9): Partial<Situation> => ({
  failure: { type, confidence, signature: 'abc', retry },
});

/** The plans after the first, second, third and fourth try, by their first letters: T(ry again), resum(E), S, roll(B)ack, M. */
const plans = (lane: Lane, changes: Partial<Situation>) =>
  [1, 2, 3, 4]
    .map((tries) => decide(situation({ lane, ...changes, made: { tries, resumes: 0 } })).strategy)
    .map((strategy) => ({ RETRY: 'T', RESUME: 'E', SKIP: 'S', ROLLBACK: 'B', MANUAL: 'M' })[strategy])
    .join('');

describe('the default table, if the verdict is transient', () => {
  test.each([
    ['network', 'DOCS', 'TTMM'],
    ['network', 'STANDARD', 'TTEE'],
    ['network', 'HEAVY', 'TTEE'],
    ['git', 'STANDARD', 'TMMM'],
    ['git', 'HEAVY', 'TEEE'],
    ['timeout', 'DOCS', 'MMMM'],
    ['timeout', 'STANDARD', 'TMMM'],
    ['timeout', 'HEAVY', 'TMMM'],
    ['resource-exhaustion', 'STANDARD', 'TMMM'],
    ['test-failure', 'STANDARD', 'TMMM'],
    ['quality-gate', 'DOCS', 'MMMM'],
  ] as const)('%s in %s', (type, lane, expected) => expect(plans(lane, failed(type, 'transient'))).toBe(expected));

  test('exhausted resources are retried with half of them', () =>
    expect(decide(situation(failed('resource-exhaustion', 'transient')))).toMatchObject({
      strategy: 'RETRY',
      scale: 0.5,
    }));
});

describe('if the verdict is open, one retry, and none in DOCS', () => {
  test.each(FAILURE_TYPES.flatMap((type) => [[type, 'DOCS', 'MMMM'] as const, [type, 'STANDARD', 'TMMM'] as const]))(
    '%s in %s',
    (type, lane, expected) => expect(plans(lane, failed(type, 'unclear'))).toBe(expected),
  );

  test('a failure without a verdict counts as unclear', () => {
    const { retry: _, ...failure } = situation().failure;
    expect(plans('STANDARD', { failure })).toBe('TMMM');
  });
  test('a resume takes the place of the retry, not a place beside it', () => {
    const stuck = { ...failed('network', 'unclear'), survivors: ['sleep'] };
    expect(plans('STANDARD', stuck)).toBe('EMMM');
  });
  test('not over the time of the lane', () => {
    const time = { spentMs: 8 * 60_000, lastTryMs: 8 * 60_000, budgetMs: 15 * 60_000 };
    expect(decide(situation({ ...failed('timeout', 'unclear'), time }))).toMatchObject({
      strategy: 'MANUAL',
      why: 'timeout: a retry would take the STANDARD lane over its time budget',
    });
    const { budgetMs: _, ...unlimited } = time;
    expect(decide(situation({ ...failed('timeout', 'unclear'), time: unlimited })).strategy).toBe('RETRY');
  });
  test('not if an earlier retry failed the same way', () => {
    const history = { flaky: [], repeated: ['abc'] };
    expect(decide(situation({ ...failed('timeout', 'unclear'), history }))).toMatchObject({
      strategy: 'MANUAL',
      why: 'timeout: an earlier retry failed the same way at this commit',
    });
  });
});

test.each(FAILURE_TYPES)('a %s that would fail the same way is never retried or resumed', (type) => {
  for (const lane of LANES) expect(plans(lane, failed(type, 'same-again'))).toMatch(/^M+$/);
});

describe('history', () => {
  const flaky = { history: { flaky: ['abc'], repeated: [] } };
  test('gives a retry its reason, whatever the verdict and the confidence', () => {
    expect(plans('STANDARD', { ...failed('test-failure', 'same-again', 0.3), ...flaky })).toBe('TMMM');
    expect(decide(situation({ ...failed('test-failure', 'same-again'), ...flaky })).why).toBe(
      'test failure: it passed on a retry before',
    );
  });
  test('but not to what came back after a retry', () => {
    const both = { history: { flaky: ['abc'], repeated: ['abc'] } };
    expect(plans('STANDARD', { ...failed('test-failure', 'same-again'), ...both })).toBe('MMMM');
  });
});

describe('confidence', () => {
  test.each([
    [0.69, {}, 'MANUAL'],
    [0.7, {}, 'RETRY'],
    [0.69, { maxTries: 3 }, 'RETRY'],
  ] as const)('of %d with %j', (confidence, options, strategy) => {
    const asked = { retry: 'auto' as const, optional: false, ...options };
    const plan = decide(situation({ ...failed('network', 'transient', confidence), options: asked }));
    expect(plan.strategy).toBe(strategy);
    if (strategy === 'MANUAL') {
      expect(plan.why).toBe('possibly network failure: only 69 % certain, and a retry needs 70 %');
    }
  });
});

describe('the policy', () => {
  const policy = {
    plans: { network: { strategy: 'RETRY', tries: 5, waitMs: 1_000, lanes: { DOCS: 'MANUAL' } } },
  } as const;
  test('takes the place of the table and of the verdict', () => {
    expect(plans('STANDARD', { ...failed('network', 'same-again'), policy })).toBe('TTTT');
    expect(plans('DOCS', { policy })).toBe('MMMM');
    expect(decide(situation({ policy }))).toMatchObject({ rule: 'policy:network', tries: 5, waitMs: 1_000 });
    expect(mostTries(situation().options, policy.plans)).toBe(5);
  });
  test('but not of the user, and not of what forbids acting', () => {
    const options = { retry: 'auto' as const, optional: false };
    expect(plans('STANDARD', { policy, options: { ...options, maxTries: 2 } })).toBe('TMMM');
    expect(plans('STANDARD', { policy, options: { retry: 'never', optional: false } })).toBe('MMMM');
    expect(plans('STANDARD', { policy, externalEffects: ['npm publish'] })).toBe('MMMM');
  });
  test('needs confidence', () =>
    expect(plans('STANDARD', { ...failed('network', 'unclear', 0.5), policy })).toBe('MMMM'));
  test.each([
    [{ strategy: 'RESUME' }, 'EEEE'],
    [{ strategy: 'RETRY', only: 'known-flaky' }, 'MMMM'],
    [{ strategy: 'MANUAL' }, 'MMMM'],
    [{ strategy: 'SKIP' }, 'MMMM'],
    [{ strategy: 'ROLLBACK' }, 'MMMM'],
  ] as const)('%j', (plan, expected) =>
    expect(plans('STANDARD', { policy: { plans: { network: plan } } })).toBe(expected),
  );

  test('names the branches on which tests and gates nominate the commit', () => {
    const named = { policy: { rollbackBranches: ['release/*'] } };
    const given = { ...failed('test-failure', 'same-again'), ...named };
    expect(plans('STANDARD', { ...given, branch: 'release/2' })).toBe('BBBB');
    expect(plans('STANDARD', { ...given, branch: 'main' })).toBe('MMMM');
    expect(plans('HEAVY', { ...failed('quality-gate', 'same-again'), ...named, branch: 'release/2' })).toBe('BBBB');
  });
});

describe('a resume', () => {
  test('happens as often as the plan says, over all attempts', () => {
    const spent = { tries: 3, resumes: 1 };
    expect(decide(situation({ made: spent }))).toMatchObject({ strategy: 'MANUAL' });
    expect(decide(situation({ made: spent })).refused).toContainEqual(
      expect.objectContaining({ strategy: 'RESUME', reason: 'resumes-spent' }),
    );
  });
  test('follows if no retry is possible in place', () => {
    const stuck = decide(situation({ ...failed('timeout', 'unclear'), lane: 'HEAVY', survivors: ['sleep'] }));
    expect(stuck.strategy).toBe('RESUME');
    expect(stuck.refused).toContainEqual(expect.objectContaining({ strategy: 'RETRY', reason: 'survivor' }));
  });
  test('is the plan if the runner died, which no log tells', () => {
    const dead = { ...failed('unknown', 'unclear', 0.5), lane: 'HEAVY' } as const;
    expect(decide(situation({ ...dead, runnerDied: true })).strategy).toBe('RESUME');
    expect(decide(situation(dead)).strategy).toBe('MANUAL');
  });
});

describe('what the user wants', () => {
  test('never', () =>
    expect(decide(situation({ options: { retry: 'never', optional: false } })).strategy).toBe('RESUME'));
  test('always, to the ceiling', () => {
    const options = { retry: 'always', optional: false, maxTries: 4 } as const;
    expect(plans('STANDARD', { ...failed('quality-gate', 'same-again'), options })).toBe('TTTM');
  });
  test('a number of tries holds for unknown failures', () => {
    const options = { retry: 'auto', optional: false, maxTries: 2 } as const;
    expect(plans('STANDARD', { ...failed('unknown', 'same-again', 0.5), options })).toBe('TMMM');
  });
  test('but is only a ceiling for known ones', () => {
    const options = { retry: 'auto', optional: false, maxTries: 9 } as const;
    expect(plans('STANDARD', { ...failed('git', 'transient'), options })).toBe('TMMM');
    expect(plans('DOCS', { ...failed('network', 'transient'), options: { ...options, maxTries: 2 } })).toBe('TMMM');
    expect(plans('STANDARD', { ...failed('git', 'same-again'), options })).toBe('MMMM');
  });
  test('an optional step is skipped instead of a hand-over', () => {
    const options = { retry: 'auto', optional: true } as const;
    const skip = { strategy: 'SKIP', rule: 'input:optional' };
    expect(decide(situation({ ...failed('quality-gate', 'same-again'), lane: 'DOCS', options }))).toMatchObject(skip);
    expect(decide(situation({ ...failed('test-failure', 'same-again'), options }))).toMatchObject(skip);
  });
});

describe('what forbids acting', () => {
  test('outside effects', () => {
    const acts = { externalEffects: ['npm publish'] };
    expect(decide(situation(acts))).toMatchObject({ strategy: 'MANUAL' });
    expect(decide(situation(acts)).refused.map(({ reason }) => reason)).toEqual(['outside-effects', 'outside-effects']);
    expect(decide(situation({ ...acts, options: { retry: 'always', optional: false } })).strategy).toBe('RETRY');
  });
  test('a cancel', () =>
    expect(decide(situation({ cancelled: true, options: { retry: 'always', optional: true } })).strategy).toBe(
      'MANUAL',
    ));
  test('a limit', () =>
    expect(decide(situation({ stopped: 'no time is left', resumable: false })).why).toBe(
      'network failure: no time is left',
    ));
});

describe('a person reads why rerail did not retry', () => {
  const never = { options: { retry: 'never', optional: false } } as const;
  test.each([
    ['quality gate failure: a retry would fail the same way', failed('quality-gate', 'same-again')],
    ['test failure: a retry would fail the same way', failed('test-failure', 'same-again')],
    ['timeout: rerail does not retry it in the DOCS lane', { ...failed('timeout', 'unclear'), lane: 'DOCS' }],
    ['unknown cause: no evidence that a retry would help', failed('unknown', 'unclear', 0.5)],
    ['unknown cause: no evidence that a retry would help', { ...failed('unknown', 'same-again'), lane: 'HEAVY' }],
    ['network failure: "retry: never" forbids a retry', { ...never, resumable: false }],
    ['network failure: all 3 tries used', { made: { tries: 3, resumes: 0 }, resumable: false }],
    ['network failure: the script acts outside the workspace (npm publish)', { externalEffects: ['npm publish'] }],
    ['the step was cancelled', { ...failed('quality-gate', 'same-again'), cancelled: true }],
  ] as const)('%s', (why, changes) => expect(decide(situation(changes))).toMatchObject({ strategy: 'MANUAL', why }));
});

test('every situation has a plan, with a reason, and the same one twice', () => {
  const signatures = fc.array(fc.constantFrom('abc', 'def'), { maxLength: 2 });
  const situations: fc.Arbitrary<Situation> = fc.record({
    failure: fc.record({
      type: fc.constantFrom(...FAILURE_TYPES),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      signature: fc.constantFrom('abc', 'def', 'ghi'),
      retry: fc.constantFrom('transient' as const, 'same-again' as const, 'unclear' as const),
    }),
    lane: fc.constantFrom(...LANES),
    options: fc.record({
      retry: fc.constantFrom('auto' as const, 'always' as const, 'never' as const),
      optional: fc.boolean(),
    }),
    policy: fc.constant({}),
    history: fc.record({ flaky: signatures, repeated: signatures }),
    made: fc.record({ tries: fc.integer({ min: 1, max: 9 }), resumes: fc.integer({ min: 0, max: 3 }) }),
    externalEffects: fc.array(fc.string()),
    resumable: fc.boolean(),
    cancelled: fc.boolean(),
    survivors: fc.array(fc.string()),
  });
  fc.assert(
    fc.property(situations, (given) => {
      const first = decide(given);
      const { failure, history, options } = given;
      expect(STRATEGIES).toContain(first.strategy);
      expect(first.why).not.toBe('');
      expect(decide(structuredClone(given))).toEqual(first);
      // Invariants 7, 9, 11 and 12 hold for whatever comes.
      const runsAgain = first.strategy === 'RETRY' || first.strategy === 'RESUME';
      if (given.survivors.length > 0 || given.cancelled) expect(first.strategy).not.toBe('RETRY');
      if (given.externalEffects.length > 0 && options.retry !== 'always') expect(runsAgain).toBe(false);
      if (!options.optional) expect(first.strategy).not.toBe('SKIP');
      const hasReason =
        options.retry === 'always' || failure.retry !== 'same-again' || history.flaky.includes(failure.signature);
      if (!hasReason) expect(runsAgain).toBe(false);
    }),
    { seed: 1, numRuns: 1_000 },
  );
});
