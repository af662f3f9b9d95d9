import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Inputs } from '../../src/config/inputs.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { effectivePolicy } from '../../src/policy/effective.ts';
import { governingRevision } from '../../src/policy/governing.ts';
import { policyInForce } from '../../src/policy/in-force.ts';
import type { RawPolicy } from '../../src/policy/raw.ts';
import { tighten } from '../../src/policy/tighten.ts';
import { withPolicy } from '../../src/step/job-policy.ts';

const SHA = 'a'.repeat(40);
const policyOf = (raw: RawPolicy) => effectivePolicy(raw, []);

describe('the revision that governs', () => {
  const repository = { default_branch: 'main' };
  test.each([
    ['nothing is known', undefined, 'refs/heads/main', { kind: 'own', sha: SHA }],
    ['a push to the default branch', { repository }, 'refs/heads/main', { kind: 'own', sha: SHA }],
    ['a push to another branch', { repository }, 'refs/heads/topic', { kind: 'branch', branch: 'main' }],
    ['a tag', { repository }, 'refs/tags/main', { kind: 'branch', branch: 'main' }],
    [
      'a pull request',
      { repository, pull_request: { base: { ref: 'release', sha: SHA } } },
      'refs/pull/1/merge',
      { kind: 'branch', branch: 'release', sha: SHA },
    ],
    [
      'a merge group',
      { repository, merge_group: { base_ref: 'refs/heads/main', base_sha: SHA } },
      'refs/heads/gh-readonly-queue/main/pr-1',
      { kind: 'branch', branch: 'main', sha: SHA },
    ],
    [
      'a base whose commit is nonsense',
      { pull_request: { base: { ref: 'main', sha: '--all' } } },
      'x',
      { kind: 'branch', branch: 'main' },
    ],
  ])('%s', (_, event, ref, governing) => {
    expect(governingRevision(event, ref, SHA)).toEqual(governing);
  });
});

describe('a copy can only tighten', () => {
  test.each<[string, RawPolicy, RawPolicy, RawPolicy]>([
    ['mode', { mode: 'act' }, { mode: 'observe' }, { mode: 'observe' }],
    ['mode, loosened', { mode: 'observe' }, { mode: 'act' }, { mode: 'observe' }],
    [
      'never',
      { never: { jobs: ['a'] } },
      { never: { jobs: ['b'], environments: [] } },
      { never: { jobs: ['a', 'b'] } },
    ],
    [
      'idempotent',
      { idempotent: { jobs: ['a', 'b'] } },
      { idempotent: { jobs: ['b', 'c'] } },
      { idempotent: { jobs: ['b'] } },
    ],
    [
      'budgets',
      { budgets: { reruns: { 'per-job': 1, 'per-run': 9 } } },
      { budgets: { reruns: { 'per-job': 5, 'per-run': 1 } } },
      { budgets: { reruns: { 'per-job': 1, 'per-run': 1 } } },
    ],
    [
      'a plan that hands over',
      { plans: { network: { strategy: 'RETRY', tries: 5 } } },
      { plans: { network: { strategy: 'MANUAL' } } },
      { plans: { network: { strategy: 'MANUAL' } } },
    ],
    ['a plan that retries more', {}, { plans: { unknown: { strategy: 'RETRY', tries: 9 } } }, {}],
    [
      'a plan with fewer tries',
      { plans: { git: { strategy: 'RETRY', tries: 5 } } },
      { plans: { git: { strategy: 'RETRY', tries: 2 } } },
      { plans: { git: { strategy: 'RETRY', tries: 2 } } },
    ],
    ['lanes', { lanes: { heavy: {} } }, { lanes: { docs: {} } }, { lanes: { heavy: {} } }],
    [
      'secrets',
      { checkpoint: { secrets: 'redact' } },
      { checkpoint: { secrets: 'refuse' } },
      { checkpoint: { secrets: 'refuse' } },
    ],
    ['secrets, loosened', {}, { checkpoint: { secrets: 'allow' } }, {}],
    [
      'rollback',
      { rollback: { branches: ['main', 'next'], mode: 'push' } },
      { rollback: { branches: ['main'], mode: 'issue' } },
      { rollback: { branches: ['main'], mode: 'issue' } },
    ],
  ])('%s', (_, base, copy, result) => {
    expect(tighten(policyOf(base), policyOf(copy))).toEqual(policyOf(result));
  });

  test('whatever it says, tightening twice is tightening once, and a policy tightens itself to itself', () => {
    const raw = fc.record(
      {
        mode: fc.constantFrom('observe' as const, 'act' as const),
        never: fc.record({ jobs: fc.subarray(['a', 'b', 'c']) }),
        idempotent: fc.record({ jobs: fc.subarray(['a', 'b', 'c']) }),
        flaky: fc.record({ 'max-per-week': fc.nat(9) }),
        checkpoint: fc.record({ secrets: fc.constantFrom('redact' as const, 'refuse' as const, 'allow' as const) }),
        plans: fc.record({
          network: fc.record({ strategy: fc.constantFrom('RETRY' as const, 'MANUAL' as const, 'RESUME' as const) }),
        }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(raw, raw, (a, b) => {
        const [base, copy] = [policyOf(a as RawPolicy), policyOf(b as RawPolicy)];
        const once = tighten(base, copy);
        expect(tighten(once, copy)).toEqual(once);
        expect(tighten(base, base)).toEqual(base);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

test.each<[string, RawPolicy, Partial<Inputs>, object]>([
  ['nothing', {}, {}, { checkpoint: 'auto', secrets: 'redact' }],
  ['a lane', { lanes: { heavy: { checkpoint: 'none' } } }, {}, { checkpoint: 'none', secrets: 'redact' }],
  ['another lane', { lanes: { docs: { checkpoint: 'none' } } }, {}, { checkpoint: 'auto' }],
  [
    'the input goes first',
    { lanes: { heavy: { checkpoint: 'none' } } },
    { checkpoint: 'eager' },
    { checkpoint: 'eager' },
  ],
  ['stricter secrets', { checkpoint: { secrets: 'refuse' } }, { secrets: 'allow' }, { secrets: 'refuse' }],
  ['looser secrets', { checkpoint: { secrets: 'allow' } }, { secrets: 'redact' }, { secrets: 'redact' }],
])('inputs with the policy: %s', (_, raw, inputs, result) => {
  const given = { checkpoint: 'auto', secrets: 'redact', ...inputs } as Inputs;
  expect(withPolicy(given, policyOf(raw), 'HEAVY')).toMatchObject(result);
});

describe('the policy in force', () => {
  const at = (text: string | null, source = 'main:p.yml') => ({ text, source });
  const ACT = 'version: 1\nnever: {jobs: [deploy]}\n';
  const BROKEN = 'version: 1\nmode: [\n';

  test('without any, the defaults', async () => {
    expect(await policyInForce({})).toEqual({
      policy: DEFAULT_POLICY,
      origin: 'the defaults',
      isBroken: false,
      warnings: [],
    });
  });

  test('a pull request cannot remove it', async () => {
    const { policy, origin } = await policyInForce({ governing: at(ACT), copy: at(null, 'p.yml') });
    expect(policy.never.jobs).toEqual(['deploy']);
    expect(origin).toBe('main:p.yml');
  });

  test('not valid: the last valid revision, and nothing is skipped or reverted', async () => {
    const inForce = await policyInForce({ governing: at(BROKEN), lastValid: at(ACT, 'abc:p.yml') });
    expect(inForce).toMatchObject({
      isBroken: true,
      origin: 'abc:p.yml',
      policy: { never: { jobs: ['deploy'] }, rollback: { branches: [] } },
    });
    expect(inForce.warnings).toEqual([
      expect.stringMatching(/main:p\.yml:3:\d+: not valid YAML[\s\S]*last valid revision \(abc:p\.yml\)/),
    ]);
  });

  test('not valid, and nothing valid before: the defaults', async () => {
    expect(await policyInForce({ governing: at(BROKEN) })).toMatchObject({
      isBroken: true,
      origin: 'the defaults',
      policy: DEFAULT_POLICY,
    });
  });

  test('a copy that is not valid: the base as it is', async () => {
    const { policy, isBroken, warnings } = await policyInForce({ governing: at(ACT), copy: at(BROKEN, 'p.yml') });
    expect({ jobs: policy.never.jobs, isBroken, warnings }).toEqual({
      jobs: ['deploy'],
      isBroken: true,
      warnings: [expect.stringContaining('p.yml:3:')],
    });
  });

  test('a base that cannot be read: the defaults, and what the copy forbids', async () => {
    const { policy, warnings } = await policyInForce({
      unreadable: 'no token',
      copy: at('version: 1\nnever: {jobs: [x]}\nidempotent: {jobs: [y]}\n', 'p.yml'),
    });
    expect([policy.never.jobs, policy.idempotent.jobs]).toEqual([['x'], []]);
    expect(warnings).toEqual([expect.stringContaining('no token')]);
  });

  test('a file that may not be read is named without a word of its content', async () => {
    const { warnings } = await policyInForce({ governing: { text: null, source: 'p.yml', unusable: 'it is a link' } });
    expect(warnings).toEqual([expect.stringContaining('The policy p.yml cannot be used: it is a link.')]);
  });
});
