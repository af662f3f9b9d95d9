import { expect, test } from '@jest/globals';
import type { Failure } from '../../src/failure/failure.ts';
import { outputEntries } from '../../src/report/outputs.ts';
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
  stages: [],
};

test('a recovered step says that nobody has to do anything, and why it was tried again', () => {
  const text = stepSummary(story);
  expect(text).toContain('### Nothing to do: `build` lost the network and passed on try 2');
  expect(text).toContain('network 94 % · `npm-econnreset`');
  expect(text).toContain('   12 │ npm error code ECONNRESET');
  expect(text).toContain('try 1: exit status 1 after 2s, network 94 % → workspace put back → try 2 passed after 41s');
  expect(text).not.toContain('**Next**');
});

test('a failed step says who has to do what', () => {
  const text = stepSummary({
    ...story,
    outcome: 'failed',
    tries: [tried(1, 2_000, { failure })],
    plan: { strategy: 'MANUAL', why: 'a network failure: 3 tries made', rule: 'r', refused: [] },
  });
  expect(text).toContain('### Needs you: `build` lost the network');
  expect(text).toContain('stopped: a network failure: 3 tries made');
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
