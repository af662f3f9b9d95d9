import { expect, test } from '@jest/globals';
import type { Failure } from '../../src/failure/failure.ts';
import { outputEntries } from '../../src/report/outputs.ts';
import { scriptTitle } from '../../src/report/script-title.ts';
import { stepSummary } from '../../src/report/step-summary.ts';
import type { StepStory, TriedOnce } from '../../src/report/story.ts';

const failure: Failure = {
  retry: 'transient',
  type: 'network',
  confidence: 0.94,
  facts: ['exit status 1'],
  evidence: [{ line: 12, text: 'npm error code ECONNRESET', rule: 'npm-econnreset' }],
  signature: 'abc',
  suggestion: 'Look at the registry.',
  consequences: [],
};

const tried = (exitCode: number, durationMs: number, more: Partial<TriedOnce> = {}): TriedOnce => ({
  exitCode,
  durationMs,
  startedAt: Date.UTC(2026, 10, 21, 2, 3),
  cancelled: false,
  problems: [],
  ...more,
});

const story: StepStory = {
  outcome: 'recovered',
  title: 'build',
  lane: 'STANDARD',
  tries: [tried(1, 2_000, { failure }), tried(0, 41_000)],
  clean: true,
  cancelled: false,
  goesOn: false,
  openFiles: [],
  stages: [],
};

test('a recovered step says that nobody has to do anything, and why it was tried again', () => {
  const text = stepSummary(story);
  expect(text).toContain('### Nothing to do: `build` failed with a network error and passed on try 2');
  expect(text).toContain('network 94 % · `npm-econnreset`');
  expect(text).toContain('   12 │ npm error code ECONNRESET');
  expect(text).toContain('try 1: exit status 1 after 2s, network 94 % → workspace restored → try 2 passed after 41s');
  expect(text).not.toContain('**Next**');
});

test('a failed step says who has to do what', () => {
  const text = stepSummary({
    ...story,
    outcome: 'failed',
    tries: [tried(1, 2_000, { failure })],
    plan: { strategy: 'MANUAL', why: 'network failure: all 3 tries used', rule: 'r', refused: [] },
  });
  expect(text).toContain('### Needs you: `build` failed with a network error');
  expect(text).toContain(' · not retried: all 3 tries used');
  expect(text).toContain('**Next** Look at the registry.');
});

test('hostile evidence stays text', () => {
  const evil = {
    ...failure,
    facts: ['<script>'],
    evidence: [{ line: 1, text: '```\n# owned @everyone', rule: 'x`y' }],
  };
  const text = stepSummary({ ...story, title: '`<b>`', tries: [tried(1, 1, { failure: evil })] });
  expect(text).not.toMatch(/^# owned/m);
  expect(text).toContain('\\<script\\>');
});

test('outputs of the script win over rerail own, but the JSON is always rerail own', () => {
  const entries = outputEntries({ outcome: 'passed', tries: 1, lane: 'STANDARD' }, new Set(['tries', 'rerail']));
  expect(entries[0]).toEqual(['outcome', 'passed']);
  expect(entries.map(([name]) => name)).not.toContain('tries');
  expect(entries.at(-1)).toEqual(['rerail', '{"outcome":"passed","tries":1,"lane":"STANDARD"}']);
});

const LINES = ['one', 'two', 'npm error code ECONNRESET', 'four'].map((text, index) => ({
  line: index + 10,
  text,
  isEvidence: index === 2,
}));
const excerpt = { lines: LINES, end: LINES.slice(-2), tests: [] };

test('evidence stands in the order of the log, with two lines around it', () => {
  const text = stepSummary({ ...story, tries: [tried(1, 1, { failure, excerpt }), tried(0, 1)] });
  expect(text).toContain('     10 │ one\n     11 │ two\n>    12 │ npm error code ECONNRESET\n     13 │ four\n');
});

test.each<[string, Failure]>([
  ['an unknown failure', { ...failure, type: 'unknown', evidence: [] }],
  ['a timeout', { ...failure, type: 'timeout' }],
])('%s shows the end of the log', (_, open) => {
  const end = Array.from({ length: 10 }, (_, index) => ({ line: 90 + index, text: `end ${index}`, isEvidence: false }));
  const text = stepSummary({ ...story, tries: [tried(1, 1, { failure: open, excerpt: { ...excerpt, end } })] });
  for (const { text: line } of end) expect(text).toContain(`│ ${line}`);
});

test('failed tests are named with their messages, and markup in them stays text', () => {
  const tests = {
    failed: [
      { name: 'cart › adds tax', place: 'cart.test.ts:41', message: 'Expected: 119, Received: 100' },
      { name: 'a | `b`', message: '<b>|@octocat' },
    ],
    total: 214,
  };
  const text = stepSummary({
    ...story,
    outcome: 'failed',
    title: 'npm test',
    tries: [tried(1, 1, { failure: { ...failure, type: 'test-failure', confidence: 0.99 }, tests })],
    plan: { strategy: 'MANUAL', why: 'test failure: a retry would fail the same way', rule: 'r', refused: [] },
  });
  expect(text).toContain('### Needs you: 2 of 214 tests failed in `npm test`');
  expect(text).toContain('| `cart › adds tax` (cart.test.ts:41) | Expected: 119, Received: 100 |');
  expect(text).toContain('| `` a \\| `b` `` | \\<b\\>\\|@\u200boctocat |');
  expect(text).toContain('test failure 99 % · `npm-econnreset` · not retried: a retry would fail the same way');
});

test('a cause that is known is named although the failure is of no type', () => {
  const evidence = [{ line: 1, text: 'x: command not found', rule: 'shell-command-not-found' }];
  const text = stepSummary({
    ...story,
    outcome: 'failed',
    tries: [tried(127, 1, { failure: { ...failure, type: 'unknown', evidence } })],
  });
  expect(text).toContain('### Needs you: `build` failed: command not found');
  expect(text).not.toContain('unknown');
});

test('a type that is only likely is not told as a fact', () => {
  const likely: Failure = { ...failure, type: 'resource-exhaustion', confidence: 0.55, evidence: [] };
  const text = stepSummary({
    ...story,
    outcome: 'failed',
    tries: [tried(137, 1, { failure: likely, signal: 'SIGKILL' })],
  });
  expect(text).toContain('### Needs you: `build` was killed by SIGKILL');
  expect(text).toContain('possibly resource exhaustion 55 %');
  expect(text).not.toContain('Look at the registry');
});

test.each([
  ['npm ci', 'npm ci'],
  ['# comment\nset -euo pipefail\ncd app\nnpm test -- \\\n  --ci', 'npm test --'],
  ['echo done', 'echo done'],
  ['', 'script'],
  ['x'.repeat(100), `${'x'.repeat(59)}…`],
])('a step without a name is called by its script: %j', (script, title) => {
  expect(scriptTitle(script)).toBe(title);
});
