import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FAILURE_TYPES, LANES } from '../../src/failure/failure.ts';
import type { LedgerLine, PlanEntry } from '../../src/ledger/line.ts';
import { parseLine } from '../../src/ledger/parse.ts';
import { decide } from '../../src/recovery/decide.ts';
import type { Situation } from '../../src/recovery/plan.ts';
import { situation } from '../recovery/situation.ts';
import { replays } from './replays.ts';

const head = {
  version: 2,
  key: 'run/a1/ci-build/1/1-try',
  at: '2026-01-02T03:04:05.678Z',
  attempt: 1,
  jobKey: 'ci-build',
} as const;
const written = (line: LedgerLine) => parseLine(JSON.stringify(line));
const planLine = (given: Situation): LedgerLine & PlanEntry => ({
  ...head,
  kind: 'plan',
  situation: given,
  plan: decide(given),
});

test('a decision that was read back is made again from its situation', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FAILURE_TYPES),
      fc.constantFrom(...LANES),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('auto' as const, 'always' as const, 'never' as const),
      fc.constantFrom('transient' as const, 'same-again' as const, 'unclear' as const),
      fc.boolean(),
      (type, lane, tries, retry, verdict, flag) => {
        const line = written(
          planLine(
            situation({
              failure: { type, confidence: flag ? 0.6 : 0.9, signature: 'abc', retry: verdict },
              lane,
              made: { tries, resumes: tries - 1 },
              options: { retry, optional: flag, ...(flag ? { maxTries: tries } : {}) },
              policy: flag ? { plans: { [type]: { strategy: 'RETRY', tries: 4, lanes: { DOCS: 'MANUAL' } } } } : {},
              history: { flaky: flag ? ['abc'] : [], repeated: [] },
              time: { spentMs: 5, lastTryMs: 2, budgetMs: 6 },
              externalEffects: flag && lane === 'HEAVY' ? ['npm publish in line 3'] : [],
              ...(flag ? { runnerDied: true, branch: 'main', stopped: 'no time is left' } : {}),
            }),
          ),
        );
        if (line?.kind !== 'plan') throw new Error('the line was not read back');
        expect(replays(line)).toBe(true);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});

test('a decision that the rules would not make any more is seen', () => {
  const line = planLine(situation());
  expect(replays({ ...line, plan: { ...line.plan, strategy: 'SKIP' } })).toBe(false);
});

test('every kind of line is read back as it was written', () => {
  const lines: LedgerLine[] = [
    { ...head, kind: 'intent', act: 'retry', why: 'network failure: a retry may pass' },
    { ...head, kind: 'act', act: 'restore', done: false, why: 'the disk is full', durationMs: 12 },
    { ...head, kind: 'act', act: 'capture', done: true, checkpoint: '20260102-030405-ab12cd34', stage: 'build' },
    { ...head, kind: 'end', outcome: 'recovered', failures: [{ type: 'network', signature: 'abc' }], tries: 2 },
  ];
  for (const line of lines) expect(written(line)).toEqual(line);
});

const act = { ...head, kind: 'act', act: 'retry', done: true } as const;
const plan = planLine(situation());

test.each([
  ['nothing', ''],
  ['half a line', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['another version', JSON.stringify({ ...act, version: 1 })],
  ['an act that nobody knows', JSON.stringify({ ...act, act: 'explode' })],
  ['a key that leads out of its folder', JSON.stringify({ ...act, key: '/etc/passwd' })],
  [
    'a number of tries that is a text',
    JSON.stringify({ ...plan, situation: { ...plan.situation, made: { tries: '1' } } }),
  ],
  ['a plan without its situation', JSON.stringify({ ...plan, situation: undefined })],
  ['a failure type that nobody knows', JSON.stringify(plan).replaceAll('"network"', '"toString"')],
  ['more than a line may hold', JSON.stringify({ ...act, why: 'x'.repeat(300_000) })],
])('is not read: %s', (_, text) => expect(parseLine(text)).toBeUndefined());

test('no text makes reading throw, and none reaches a prototype', () => {
  expect(parseLine(JSON.stringify(act).replace('{', '{"__proto__":{"polluted":true},'))).toEqual(act);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(() => parseLine(text)).not.toThrow()),
    { seed: 1, numRuns: 1_000 },
  );
});
