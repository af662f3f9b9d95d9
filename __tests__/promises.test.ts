import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { brokenPromises } from '../scripts/promises-reporter.mjs';

/** What jest reports of a file: titles, each with how it ended. */
const file = (name: string, ...tests: readonly (readonly [fullName: string, status: string])[]) => ({
  testFilePath: path.join('/repository', '__tests__', `${name}.test.ts`),
  testResults: tests.map(([fullName, status]) => ({ fullName, status })),
});

const numbers = Array.from({ length: 12 }, (_, index) => `| ${index + 1}. It holds | \`some/file\` | it holds |`);
const whole = numbers.join('\n');

test.each([
  ['a promise without a test', numbers.slice(1).join('\n'), [], ['Promise 1 names no test.']],
  ['a test that passed', whole, [file('some/file', ['suite it holds, always', 'passed'])], []],
  ['a file that did not run', whole, [], []],
])('%s', (_, design, ran, expected) => expect(brokenPromises(design, ran)).toEqual(expected));

test.each([
  ['is not there', []],
  ['was skipped', [['it holds', 'pending']]],
  ['failed', [['it holds', 'failed']]],
  [
    'failed in one case of several',
    [
      ['it holds: a', 'passed'],
      ['it holds: b', 'failed'],
    ],
  ],
] as const)('a test that %s breaks its promise', (_, tests) => {
  const row = `${numbers.slice(0, 11).join('\n').replaceAll('some/file', 'other')}\n${numbers[11]}`;
  expect(brokenPromises(row, [file('some/file', ...tests.map(([name, status]) => [name, status] as const))])).toEqual([
    'some/file has no test "it holds" that ran and passed.',
  ]);
});

const QUOTED = /^\| (?<sentence>.*?) ?\| `(?<name>[\w/-]+)` \| .+ \|$/gm;

test('the README still says what the design page quotes, and each test that is named exists', () => {
  const design = readFileSync('docs/design.md', 'utf8');
  const quoted = design.slice(design.indexOf('| in the README |'), design.indexOf('\n## Decisions'));
  const rows = [...quoted.matchAll(QUOTED)].map(({ groups }) => groups as { sentence: string; name: string });
  expect(rows.length).toBeGreaterThan(12);
  // The design page is in docs/ itself: its links are shorter.
  const readme = readFileSync('README.md', 'utf8').replaceAll('](docs/', '](');
  expect(rows.map(({ sentence }) => sentence).filter((sentence) => !readme.includes(sentence))).toEqual([]);
  expect(rows.map(({ name }) => name).filter((name) => !existsSync(`__tests__/${name}.test.ts`))).toEqual([]);
});

/** Rows of a table that makes promises, without its head. */
const promises = (table: string) => [...table.matchAll(/^\|(?! ?(?:-|sentence|who)).*\|$/gm)].map(([row]) => row);

test('each sentence of the threat model names a test that exists, or says that it is outside of what rerail can change', () => {
  const page = readFileSync('docs/threat-model.md', 'utf8');
  const tables = ['## Scripts of the job', '## Other jobs of the run'].map((title) => {
    const start = page.indexOf(title);
    return page.slice(start, page.indexOf('\n\n', page.indexOf('| sentence |', start)));
  });
  const rows = tables.flatMap(promises);
  expect(rows.length).toBeGreaterThan(25);
  const isHeld = (row: string) => /tests? `[\w/-]+`/.test(row) || /\(outside\)/.test(row);
  expect(rows.filter((row) => !isHeld(row))).toEqual([]);
  const named = [...page.matchAll(/`((?:[a-z]+)\/[a-z-]+)`/g)].map(([, name]) => name as string);
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((name) => !existsSync(`__tests__/${name}.test.ts`))).toEqual([]);
});
