import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { decideRun } from '../../src/controller/decide/decide-run.ts';
import { parsePlans } from '../../src/controller/plan-document.ts';
import { decideRow, factsOf, parseRows } from './situations.ts';

const rows = parseRows(readFileSync(path.join(import.meta.dirname, 'decisions.txt'), 'utf8'));

test('the table has at least a hundred rows, each once', () => {
  expect(rows.length).toBeGreaterThanOrEqual(100);
  expect(new Set(rows.map(({ given }) => given)).size).toBe(rows.length);
});

describe('the decision is that of the table', () => {
  test.each(rows.map((row) => [row.given, row] as const))('%s', (_given, row) => {
    expect(`line ${row.line}: ${decideRow(row)}`).toBe(`line ${row.line}: ${row.expected}`);
  });
});

test('every plan matches the schema, and the same facts give the same plan', () => {
  for (const { given } of rows) {
    const plan = decideRun(factsOf(given));
    expect(decideRun(factsOf(given))).toEqual(plan);
    expect(parsePlans(JSON.stringify(plan))).toHaveLength(1);
  }
});

test('the page in docs/ shows the table as it is', async () => {
  const { decisionsPage } = (await import('../../scripts/decisions-page.mjs' as string)) as { decisionsPage(): string };
  expect(readFileSync(path.resolve('docs/decisions.md'), 'utf8')).toBe(decisionsPage());
});
