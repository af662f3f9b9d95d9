import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const design = readFileSync('docs/design.md', 'utf8');
const rows = [...design.matchAll(/^\| (?<promise>.*?) ?\| `(?<file>[\w/-]+)` \| (?<title>.+) \|$/gm)].map(
  ({ groups }) => groups as { promise: string; file: string; title: string },
);

test('every one of the twelve promises has a test', () => {
  const numbers = rows.flatMap(({ promise }) => /^(\d+)\./.exec(promise)?.[1] ?? []);
  expect(numbers.map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test.each(rows)('$file has: $title', ({ file, title }) => {
  const source = readFileSync(path.join('__tests__', `${file}.test.ts`), 'utf8');
  expect(source).toContain(title);
});
