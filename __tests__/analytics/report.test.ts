import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FailureFact, ReportFacts } from '../../src/analytics/facts.ts';
import { makeReport } from '../../src/analytics/make-report.ts';
import { rateOf } from '../../src/analytics/rate.ts';
import type { ReportPolicy } from '../../src/analytics/report.ts';
import { FAILURE_TYPES, LANES } from '../../src/failure/failure.ts';
import { reportPage } from '../../src/report/analytics/page.ts';
import { reportMarkdown, reportText } from '../../src/report/analytics/text.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const DAY = 86_400_000;
const POLICY: ReportPolicy = {
  mode: 'observe',
  flaky: { maxPerWeek: 2 },
  budgets: { reruns: { perJob: 2, perRun: 3, perDay: 50 }, circuitBreaker: { runs: 3, withinMs: 30 * 60_000 } },
  lanes: [
    { lane: 'DOCS', budgetMs: 5 * 60_000 },
    { lane: 'STANDARD', budgetMs: 15 * 60_000 },
    { lane: 'HEAVY', budgetMs: Number.POSITIVE_INFINITY },
  ],
};

const failure = (more: Partial<FailureFact> = {}): FailureFact => ({
  at: NOW - DAY,
  seenBy: 'run',
  run: '1',
  job: 'test',
  workflow: 'ci.yml',
  branch: 'main',
  type: 'network',
  lane: 'STANDARD',
  signature: 'aaaa',
  next: 'passed',
  nextBy: 'rerail',
  minutes: 4,
  ...more,
});
const facts = (more: Partial<ReportFacts> = {}): ReportFacts => ({
  source: 'ledger',
  repository: 'o/r',
  failures: [],
  saved: [],
  spent: [],
  reruns: [],
  green: [],
  replay: null,
  checkpoints: null,
  read: { lines: 0, ignored: 0 },
  ...more,
});
const make = (more: Partial<ReportFacts>, ageMs?: number) =>
  makeReport(facts(more), { now: NOW, policy: POLICY, ...(ageMs === undefined ? {} : { ageMs }) });
const many = (n: number, more: Partial<FailureFact> = {}) => Array.from({ length: n }, () => failure(more));

describe('a rate says how far it can be trusted', () => {
  // Wilson's interval, from the formula worked by hand.
  test.each([
    [0, 0, null, null, 'none'],
    [3, 3, 1, [0.439, 1], 'too few'],
    [0, 10, 0, [0, 0.278], 'few'],
    [14, 15, 0.933, [0.702, 0.988], 'few'],
    [90, 100, 0.9, [0.826, 0.945], 'enough'],
  ])('%i of %i', (passed, n, share, interval, sample) => {
    expect(rateOf(passed, n)).toEqual({ passed, n, share, interval, sample });
  });
});

test('failures are counted by type, lane, job and week, and a week without any is there', () => {
  const { failures } = make({
    failures: [
      ...many(3),
      failure({ type: 'timeout', lane: 'HEAVY', job: 'e2e', next: 'failed', at: NOW - 15 * DAY }),
      failure({ lane: null, next: null, nextBy: null }),
    ],
  });
  expect(failures.total).toBe(5);
  expect(failures.byType.map(({ name, failures: n, recovery }) => [name, n, recovery.passed, recovery.n])).toEqual([
    ['network', 4, 3, 3],
    ['timeout', 1, 0, 1],
  ]);
  expect(failures.byLane.map(({ name, failures: n }) => [name, n])).toEqual([
    ['STANDARD', 3],
    ['HEAVY', 1],
    ['not recorded', 1],
  ]);
  expect(failures.byJob.map(({ name, minutesLost }) => [name, minutesLost])).toEqual([
    ['test', 16],
    ['e2e', 4],
  ]);
  expect(failures.byWeek.map(({ name, failures: n }) => [name, n])).toEqual([
    ['2026-11-02', 1],
    ['2026-11-09', 0],
    ['2026-11-16', 4],
  ]);
});

test('--since leaves out what is older', () => {
  expect(make({ failures: [failure(), failure({ at: NOW - 40 * DAY })] }, 30 * DAY).failures.total).toBe(1);
});

test('re-runs of rerail and of people are told apart, and open ends count for neither', () => {
  const { recovery } = make({
    failures: [
      failure(),
      failure({ next: 'failed' }),
      failure({ next: 'open' }),
      failure({ nextBy: 'person' }),
      failure({ next: null, nextBy: null }),
    ],
  });
  expect(recovery).toMatchObject({
    byRerail: { passed: 1, n: 2 },
    byPeople: { passed: 1, n: 1 },
    open: 1,
    notRetried: 1,
  });
});

test('the net counts what was spent in vain, not the re-runs that passed', () => {
  const { minutes } = make({
    failures: many(2),
    saved: [{ at: NOW, what: 'stage', minutes: 12 }],
    spent: [
      { at: NOW, what: 'rerun-passed', minutes: 20 },
      { at: NOW, what: 'rerun-failed', minutes: 5 },
      { at: NOW, what: 'retry-failed', minutes: 1.5 },
    ],
  });
  expect(minutes).toMatchObject({ lost: 8, saved: 12, spent: 26.5, inVain: 6.5, net: 5.5 });
});

test('flaky signatures are those that passed on a retry, by cost', () => {
  const { flaky } = make({
    failures: [
      ...many(2, { signature: 'cheap', minutes: 1 }),
      ...many(2, { signature: 'dear', minutes: 30, next: 'failed' }),
      failure({ signature: 'dear', minutes: 30 }),
      ...many(5, { signature: 'broken', next: 'failed', minutes: 99 }),
    ],
  });
  expect(flaky.map(({ signature, minutesLost, recovery }) => [signature, minutesLost, recovery.passed])).toEqual([
    ['dear', 90, 1],
    ['cheap', 2, 2],
  ]);
});

test('budgets show the most that was used: of a job, a run, a day, and of the breaker within its window', () => {
  const rerun = (run: string, at: number) => ({ at, run, jobs: ['test'] });
  const { budgets } = make({
    reruns: [rerun('1', NOW), rerun('1', NOW), rerun('2', NOW), rerun('3', NOW - 3 * DAY)],
    failures: [
      failure({ run: '1', at: NOW - 10 * 60_000 }),
      failure({ run: '1', at: NOW - 9 * 60_000 }),
      failure({ run: '2', at: NOW - 5 * 60_000 }),
      failure({ run: '3', at: NOW - 50 * 60_000 }),
      failure({ run: '4', at: NOW, minutes: 16 }),
    ],
  });
  expect(budgets.reruns.map(({ used, where }) => [used, where])).toEqual([
    [2, 'test in run 1'],
    [2, 'run 1'],
    [3, '2026-11-22'],
    [3, 'aaaa'],
  ]);
  expect(budgets.lanes[1]).toEqual({ lane: 'STANDARD', budgetMinutes: 15, measured: 5, over: 1 });
});

test('the newest green commit and the newest clean checkpoint of each branch', () => {
  const green = (commit: string, at: number, branch = 'main') => ({ at, branch, workflow: 'ci.yml', commit, run: '1' });
  const checkpoint = (id: string, at: number, clean: boolean, branches = ['main']) => ({
    ...{ id, at, bytes: 100, storedBytes: 10, files: 1, clean, job: 'ci-test', stage: 'build', branches },
  });
  const report = make({
    green: [green('old', 1), green('new', 2), green('other', 1, 'next')],
    checkpoints: [
      checkpoint('a', 1, true),
      checkpoint('b', 2, true),
      checkpoint('c', 3, false),
      checkpoint('d', 1, true, []),
    ],
  });
  expect(report.lastGreen.map(({ branch, commit }) => [branch, commit])).toEqual([
    ['main', 'new'],
    ['next', 'other'],
  ]);
  expect(report.checkpoints).toMatchObject({ count: 4, storedBytes: 40, bytes: 400, dirty: 1 });
  expect(report.checkpoints?.newestClean.map(({ where, id }) => [where, id])).toEqual([
    ['branch main', 'b'],
    ['job ci-test, stage build', 'd'],
  ]);
});

describe('recommendations come from figures, and too few figures give none', () => {
  const advice = (more: Partial<ReportFacts>) => make(more).recommendations.map(({ what, why }) => `${what} ${why}`);
  const varied = (n: number, more: Partial<FailureFact> = {}) =>
    Array.from({ length: n }, (_, index) =>
      failure({ job: `job ${index % 3}`, run: `${index}`, at: NOW - index * DAY, ...more }),
    );

  test('4 retries in vain say nothing, 5 do', () => {
    expect(advice({ failures: varied(4, { type: 'timeout', next: 'failed' }) })).toEqual([
      'Collect more failures before you change a setting. 4 failures recorded',
    ]);
    expect(advice({ failures: varied(5, { type: 'timeout', next: 'failed' }) })).toEqual([
      'Stop retrying timeout: set `plans.timeout.strategy: MANUAL` in the policy. 0 of 5 retries passed',
    ]);
  });
  test.each<[string, Partial<ReportFacts>, RegExp]>([
    [
      'unknown failures',
      { failures: varied(10, { type: 'unknown', next: null, nextBy: null }) },
      /Add `rules`.*10 of 10/,
    ],
    [
      'one job',
      { failures: many(12, { next: null, nextBy: null }).concat(failure({ job: 'lint', next: null })) },
      /Look at the job test first/,
    ],
    ['a flaky signature', { failures: varied(3) }, /Fix the flaky failure aaaa .*passed on 3 of 3/],
    ['flaky too often', { failures: varied(3) }, /`flaky.max-per-week` is 2/],
    [
      'a spent budget',
      { reruns: Array.from({ length: 3 }, () => ({ at: NOW, run: '7', jobs: ['x'] })) },
      /`budgets.reruns.per-run`.*3 of 3 used \(run 7\)/,
    ],
    [
      'an open breaker',
      { failures: ['1', '2', '3'].map((run) => failure({ run, next: null })) },
      /was down when the signature aaaa/,
    ],
    ['a lane too slow', { failures: varied(6, { minutes: 40, next: null }) }, /`lanes.standard.budget`. 6 of 6/],
    ['memory', { failures: varied(5, { type: 'resource-exhaustion', next: null }) }, /larger runner.*none was retried/],
    ['people re-run well', { failures: varied(5, { nextBy: 'person' }) }, /handed over.*5 of 5/],
    [
      'observed long enough',
      { source: 'recorded', replay: { runs: 20, reruns: 6, saved: 5, wrong: 1, open: 0 } },
      /Set `mode: act`.*of 6 re-runs with a known end, 5 passed/,
    ],
  ])('%s', (_, more, expected) => {
    expect(advice(more).join('\n')).toMatch(expected);
  });
});

describe('whatever the facts say, it is shown as text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '\u001b[31m',
      '| a | b',
      '\u202eabc',
      "'`",
    ),
  );
  const fact = fc.record({
    at: fc.integer({ min: 0, max: NOW }),
    seenBy: fc.constantFrom('step' as const, 'run' as const),
    run: text,
    job: text,
    workflow: fc.option(text),
    branch: fc.option(text),
    type: fc.constantFrom(...FAILURE_TYPES),
    lane: fc.option(fc.constantFrom(...LANES)),
    signature: text,
    next: fc.constantFrom('passed' as const, 'failed' as const, 'open' as const, null),
    nextBy: fc.constantFrom('rerail' as const, 'person' as const, null),
    minutes: fc.option(fc.double({ min: 0, max: 600, noNaN: true })),
  });
  test('in pages, Markdown and terminals', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 12 }), text, (failures, repository) => {
        const green = failures.map(({ at, job, run }) => ({ at, branch: job, workflow: run, commit: run, run }));
        const report = make({ failures, repository, green });
        const page = reportPage(report);
        const tags = new Set([...page.matchAll(/<\/?([a-z0-9!-]+)/gi)].map(([, name]) => name));
        const ours =
          'a body caption code div figcaption figure footer h1 h2 head header html li main meta nav p rect section span strong style svg table tbody td th thead title tr ul !doctype';
        expect([...tags].filter((name) => !ours.split(' ').includes(name as string))).toEqual([]);
        expect(page).not.toMatch(/<[^>]*\son\w+=(?![^<]*&quot;)|javascript:|[\u202a-\u202e]/i);
        for (const row of reportMarkdown(report)
          .split('\n')
          .filter((line) => line.startsWith('| '))) {
          expect(row).not.toMatch(/(?<!\\)<|(?!\n)\p{Cc}|[\u202a-\u202e]/u);
        }
        expect(reportText(report)).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]/u);
      }),
      { numRuns: 60 },
    );
  });
  test('a page loads nothing and lets nothing be loaded', () => {
    const page = reportPage(make({ failures: many(30) }));
    expect(page).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'"/,
    );
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(|https?:/);
  });
});
