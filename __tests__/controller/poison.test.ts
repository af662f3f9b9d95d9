import { describe, expect, test } from '@jest/globals';
import { historyFrom, keyOf, parseEntries, type RunEntry, rerunsOf } from '../../src/controller/decide/entries.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const entry = (more: Partial<RunEntry> = {}): RunEntry => ({
  version: 1,
  kind: 'ask',
  run: 1,
  attempt: 1,
  sha: 'a'.repeat(40),
  at: '2026-11-22T11:00:00Z',
  owner: '9',
  partition: 'branch',
  workflow: '.github/workflows/ci.yml',
  branch: 'main',
  why: '',
  notBefore: null,
  jobs: [{ name: 'test', type: 'test-failure', signature: 'flaky', minutes: 4 }],
  ...more,
});
const texts = (...entries: RunEntry[]) => new Map(entries.map((one) => [keyOf(one), JSON.stringify(one)]));
const scope = { run: 5, attempt: 1, sha: 'b'.repeat(40), partition: 'branch', now: NOW, withinMs: 1_800_000 };
const learned = (partition: string) =>
  texts(entry({ partition }), entry({ partition, kind: 'result', attempt: 2, passed: true, jobs: [] }));

test('what a branch learned counts for branches and pull requests', () => {
  for (const partition of ['branch', 'pr/7']) {
    const history = historyFrom(parseEntries(learned('branch')), { ...scope, partition });
    expect(history.flaky).toMatchObject({ retried: 1, passed: 1 });
  }
});

test.each(['pr/7', 'pr/8', 'fork/alice', 'fork/main'])(
  'what %s says counts for no branch and no other pull request',
  (partition) => {
    const known = parseEntries(learned(partition));
    expect(historyFrom(known, scope)).toEqual({});
    expect(historyFrom(known, { ...scope, partition: 'pr/9' })).toEqual({});
    expect(historyFrom(known, { ...scope, partition }).flaky).toMatchObject({ passed: 1 });
  },
);

describe('what is no entry is left out', () => {
  const good = entry();
  const key = keyOf(good);
  test.each<[string, string, unknown]>([
    ['text', key, 'hello'],
    ['an array', key, []],
    ['null', key, null],
    ['another version', key, { ...good, version: 2 }],
    ['another run than its key', '2/1/ask/x', good],
    ['a run that is no number', key, { ...good, run: '1' }],
    ['a fraction', key, { ...good, attempt: 1.5 }],
    ['jobs that are none', key, { ...good, jobs: ['test'] }],
    ['jobs without a signature', key, { ...good, jobs: [{ name: 'test' }] }],
    ['no jobs', key, { ...good, jobs: 'test' }],
    ['no partition', key, { ...good, partition: undefined }],
    ['no owner', key, { ...good, owner: 1 }],
    ['a prototype', key, JSON.parse('{"__proto__": {"version": 1}}')],
  ])('%s', (_name, at, value) => {
    expect(parseEntries(new Map([[at, JSON.stringify(value)]]))).toEqual([]);
  });
});

test('names and signatures like those of prototypes are only names', () => {
  const jobs = ['__proto__', 'constructor', 'toString'].map((name) => ({
    name,
    type: 'network',
    signature: name,
    minutes: 1,
  }));
  const known = parseEntries(texts(entry({ kind: 'rerun-failed-jobs', jobs })));
  expect(rerunsOf(known, 1, 2, NOW)).toMatchObject({ ofRun: 1, today: 1 });
  expect(Object.keys(historyFrom(known, scope)).sort()).toEqual(['__proto__', 'constructor', 'toString']);
  expect(({} as Record<string, unknown>).retried).toBeUndefined();
});

test('an outcome that is none leaves the intent open', () => {
  const known = parseEntries(new Map([...texts(entry()), [`${keyOf(entry())}.outcome`, '{"done": "yes"}']]));
  expect(known).toMatchObject([{ key: keyOf(entry()) }]);
  expect(known[0]?.outcome).toBeUndefined();
});
