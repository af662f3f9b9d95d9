import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/failure/classify.ts';
import { OWN_LOGS } from './corpus/logs.ts';
import { LASTING_WORDS, PASSING_WORDS } from './retry-words.ts';

type Lines = readonly string[];

/** Every tenth of the wordings and all whole logs of our own: what a log comes to must not hang on what does not matter. */
const LOGS: readonly Lines[] = [
  ...OWN_LOGS.map(({ log }) => log),
  ...[...PASSING_WORDS, ...LASTING_WORDS]
    .filter((_, place) => place % 10 === 0)
    .map(({ run, output }) => [
      `##[group]Run ${run}`,
      '##[endgroup]',
      ...output.split('\n'),
      '##[error]Process completed with exit code 1.',
    ]),
];
const isMark = (line: string) => line.includes('##[');
const STAMPED = /^\d{4}-\d\d-\d\dT/;
const beforeEnd = (log: Lines, ...added: Lines): Lines => {
  const end = log.findIndex((line) => line.includes('##[error]'));
  return end < 0 ? log : [...log.slice(0, end), ...added, ...log.slice(end)];
};
const afterGroup = (log: Lines, ...added: Lines): Lines => {
  const start = log.findLastIndex((line) => line.includes('##[endgroup]')) + 1;
  return [...log.slice(0, start), ...added, ...log.slice(start)];
};

/** That a whole run of tests passed explains what was printed before it, so it may only come before the failure. */
const CHANGES: Readonly<Record<string, (log: Lines) => Lines>> = {
  'each line twice': (log) => log.flatMap((line) => (isMark(line) ? [line] : [line, line])),
  'times before each line': (log) =>
    log.map((line) => (STAMPED.test(line) ? line : `2031-01-02T03:04:05.1234567Z ${line}`)),
  colours: (log) => log.map((line) => (isMark(line) ? line : `\u001B[1m\u001B[36m${line}\u001B[0m`)),
  'green lines before': (log) =>
    afterGroup(
      log,
      '43 passed, 0 failed',
      '12 tests, 0 failed',
      '✓ opens the door (3 ms)',
      'Run go mod tidy....Passed',
      '0 errors, 0 warnings',
    ),
  'green lines after': (log) => beforeEnd(log, 'ok 7 - closes the door', '--- PASS: TestDoor (0.00s)'),
  'steps that clean up': (log) => [
    ...log,
    'Post job cleanup.',
    '[command]/usr/bin/git config --local --unset-all core.sshCommand',
    "fatal: No url found for submodule path 'lib' in .gitmodules",
    'Cleaning up orphan processes',
  ],
  'settings that are echoed': (log) => [
    '##[group]Run actions/checkout@v4',
    'with:',
    '  lfs: false',
    '  timeout: 30',
    'env:',
    '  JAVA_TOOL_OPTIONS: -XX:+HeapDumpOnOutOfMemoryError',
    '##[endgroup]',
    'Fetching the repository',
    ...log,
  ],
};

const meaning = async (log: Lines) => {
  const { type, retry } = await classify({ log: [Buffer.from(`${log.join('\n')}\n`)], facts: {} });
  return `${type}, ${retry}`;
};

describe('type and verdict stay the same with', () => {
  test.each(Object.keys(CHANGES))('%s', async (name) => {
    const change = CHANGES[name] as (log: Lines) => Lines;
    const moved: string[] = [];
    for (const log of LOGS) {
      const [was, is] = [await meaning(log), await meaning(change(log))];
      if (was !== is) moved.push(`${was} became ${is}: ${log.join(' / ').slice(0, 300)}`);
    }
    expect(LOGS.length).toBeGreaterThan(20);
    expect(moved).toEqual([]);
  });
});
