import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FAILURE_TYPES, LANES } from '../../src/failure/failure.ts';
import { type LedgerLine, parseLedger, replays } from '../../src/recovery/ledger.ts';
import { type PlanInput, plan } from '../../src/recovery/plan.ts';

const input: PlanInput = {
  failure: { type: 'network', confidence: 0.9, signature: 'abc' },
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
};

const head = { version: 1, at: '2026-01-02T03:04:05.678Z', attempt: 1, jobKey: 'ci-build' } as const;
const written = (lines: readonly LedgerLine[]) =>
  parseLedger(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

test('a decision that was read back is made again from its inputs', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FAILURE_TYPES),
      fc.constantFrom(...LANES),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('auto', 'always', 'never'),
      fc.boolean(),
      (type, lane, tries, retry, flag) => {
        const given: PlanInput = {
          ...input,
          failure: { ...input.failure, type },
          lane,
          made: { tries, resumes: 0 },
          options: { retry: retry as 'auto', optional: flag, ...(flag ? { maxTries: tries } : {}) },
          externalEffects: flag ? ['npm publish in line 3'] : [],
        };
        const [line] = written([{ ...head, kind: 'plan', input: given, plan: plan(given) }]);
        if (line?.kind !== 'plan') throw new Error('the line was not read back');
        expect(replays(line)).toBe(true);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('a decision that the rules would not make any more is seen', () => {
  const line = { ...head, kind: 'plan', input, plan: { ...plan(input), strategy: 'SKIP' } } as const;
  expect(replays(line)).toBe(false);
});

test('what is none of ours is left out, and harms nobody', () => {
  const act = { ...head, kind: 'act', act: 'retry', done: true } as const;
  const lines = [
    '',
    '{',
    'null',
    '[]',
    '{"version":2}',
    JSON.stringify({ ...act, act: 'explode' }),
    JSON.stringify(act),
  ];
  expect(parseLedger(`${lines.join('\n')}\n{"__proto__":{"polluted":true}}`)).toEqual([act]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(() => parseLedger(text)).not.toThrow()),
    { seed: 1, numRuns: 1_000 },
  );
});
