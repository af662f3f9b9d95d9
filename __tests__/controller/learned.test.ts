import { expect, test } from '@jest/globals';
import { unguardAdvice } from '../../src/controller/decide/advice.ts';
import { historyFrom, type KnownEntry } from '../../src/controller/decide/entries.ts';
import { learnedFrom, type OpenedRecord } from '../../src/controller/decide/learned.ts';

const SHA = 'a'.repeat(40);
const end = (more: object = {}) => ({
  version: 2,
  kind: 'end',
  key: 'guard/1',
  at: '2026-11-22T12:00:00.000Z',
  runId: '7',
  attempt: 1,
  jobKey: 'job',
  outcome: 'recovered',
  failures: [{ type: 'network', signature: 's1' }],
  tries: 2,
  lostMs: 90_000,
  ...more,
});
const record = (more: object = {}, slot: Partial<OpenedRecord> = {}): OpenedRecord => ({
  claim: 'c1',
  sequence: 1,
  content: JSON.stringify({
    ...{
      version: 1,
      repository: 'o/r',
      runId: '7',
      attempt: 1,
      jobKey: 'job',
      claim: 'c1',
      stages: [],
      ledger: [end()],
    },
    ...more,
  }),
  ...slot,
});
const learn = (...opened: OpenedRecord[]) => learnedFrom(opened, { repository: 'o/r', run: 7, attempts: 2 });

test('signature, tries, minutes and outcome are learned from the newest slot', () => {
  const older = record({ ledger: [] }, { sequence: 1 });
  expect(learn(record({}, { sequence: 2 }), older).get(1)?.jobs).toEqual([
    { name: 'job', type: 'network', signature: 's1', minutes: 1.5, tries: 2, times: 1, outcome: 'recovered' },
  ]);
});

test.each<[string, OpenedRecord[]]>([
  ['of another run', [record({ runId: '8' })]],
  ['of another repository', [record({ repository: 'mallory/r' })]],
  ['of an attempt that has not been', [record({ attempt: 3 })]],
  ['that two jobs claim', [record(), record({}, { claim: 'c2', sequence: 9 })]],
  ['that is no JSON', [record({}, { content: '{' })]],
  ['with lines of another run', [record({ ledger: [end({ runId: '8' })] })]],
  ['with lines of an earlier attempt, which has its own record', [record({ attempt: 2 })]],
  [
    'with a signature that is none',
    [record({ ledger: [end({ failures: [{ type: 'network', signature: '<!-- x -->' }] })] })],
  ],
  ['with lines that are none', [record({ ledger: ['x', null, { kind: 'end' }] })]],
])('a record %s teaches nothing', (_, opened) => {
  expect([...learn(...opened).values()].flatMap(({ jobs }) => jobs)).toEqual([]);
});

test('thousands of jobs and lines are bounded', () => {
  const ledger = Array.from({ length: 300 }, (_, n) => end({ failures: [{ type: 'network', signature: `s${n}` }] }));
  const many = Array.from({ length: 60 }, (_, n) =>
    record({ jobKey: `job-${n}`, ledger: ledger.map((line) => ({ ...line, jobKey: `job-${n}` })) }),
  );
  expect(learn(...many).get(1)?.jobs).toHaveLength(100);
});

const known = (outcome: string, more: object = {}, times = 1): KnownEntry =>
  ({
    key: '',
    entry: {
      ...{ version: 1, kind: 'records', run: 7, attempt: 1, sha: SHA, at: '2026-11-22T12:00:00.000Z', owner: '1' },
      ...{ partition: 'branch', workflow: 'ci', branch: 'main', why: '', notBefore: null },
      jobs: [{ name: 'job', type: 'network', signature: 's1', minutes: 1, tries: 2, times, outcome }],
      ...more,
    },
  }) as KnownEntry;
const scope = {
  run: 9,
  attempt: 1,
  sha: SHA,
  partition: 'branch',
  now: Date.parse('2026-11-22T13:00:00Z'),
  withinMs: 0,
};

test.each<[string, KnownEntry, object | undefined]>([
  ['a recovery is a retry that passed', known('recovered'), { retried: 1, passed: 1, passedThisWeek: 1 }],
  [
    'failing twice in one guard is a retry that failed, here',
    known('failed', {}, 2),
    { retried: 1, passed: 0, repeatedHere: true },
  ],
  ['at another commit it is not here', known('failed', { sha: 'b'.repeat(40) }, 2), { retried: 1, passed: 0 }],
  ['failing once tells nothing of a retry', known('failed'), { retried: 0, passed: 0 }],
  ['what the attempt itself recorded does not count', known('recovered', { run: 9 }), undefined],
  ['what a pull request recorded counts for itself', known('recovered', { partition: 'pr/3' }), undefined],
])('%s', (_, entry, expected) => {
  const seen = historyFrom([entry], scope).s1;
  if (expected === undefined) expect(seen).toBeUndefined();
  else expect(seen).toMatchObject(expected);
});

test('a stage that a later attempt skipped is saved time', () => {
  const skipped = { ...end(), kind: 'act', act: 'fast-forward', done: true, savedMs: 120_000, stage: 'build' };
  for (const key of ['outcome', 'failures', 'tries', 'lostMs'] as const)
    delete (skipped as Record<string, unknown>)[key];
  expect(learn(record({ ledger: [skipped] })).get(1)?.saved).toEqual([{ name: 'job build', minutes: 2 }]);
});

const now = scope.now;
const runs = (count: number, outcome: string, more: object = {}) =>
  Array.from({ length: count }, (_, n) => known(outcome, { run: n + 1, ...more }, 2));

test('a guard that failed in ten runs and never helped is named, with what its further tries took', () => {
  expect(unguardAdvice(runs(10, 'failed'), 'ci', now)).toEqual([
    '"job" failed in 10 runs of the last 30 days, and further tries took 5 min; no retry passed and no stage was skipped. Remove its guard, or set "retry: never".',
  ]);
});

test.each<[string, KnownEntry[]]>([
  ['failed in nine runs', runs(9, 'failed')],
  ['recovered once', [...runs(10, 'failed'), known('recovered', { run: 99 })]],
  [
    'was skipped once',
    [...runs(10, 'failed'), known('failed', { run: 99, jobs: [], saved: [{ name: 'job', minutes: 3 }] })],
  ],
  ['failed in pull requests only', runs(10, 'failed', { partition: 'pr/3' })],
  ['failed long ago', runs(10, 'failed', { at: '2026-09-01T12:00:00.000Z' })],
  ['is of another workflow', runs(10, 'failed', { workflow: 'other' })],
])('a guard that %s is not named', (_, all) => {
  expect(unguardAdvice(all, 'ci', now)).toEqual([]);
});
