import { expect, test } from '@jest/globals';
import { revertBody } from '../../src/report/revert/revert-report.ts';
import { commitOf, NOW } from './facts.ts';

test('hostile names stay in their cell, and the evidence in its block', () => {
  const body = revertBody({
    commit: commitOf(4, { message: 'a | b @everyone <img src=x>', changes: [{ path: 'a|b.ts', status: 'A' }] }),
    branch: 'main',
    grade: 'likely',
    runUrl: 'https://example.com/1',
    failure: { type: 'test-failure', signature: 'a1', evidence: ['``` <img src=x>'] },
    jobs: ['test (a|b)'],
    redRuns: 2,
    times: { committed: NOW, reported: NOW },
  });
  const rows = body.split('\n').filter((line) => line.startsWith('| '));
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
  expect(rows).toContain('| Failing jobs | `test (a\\|b)` |');
  expect(body).toContain('2 red runs so far');
  expect(body).toMatch(/\n````text\n``` <img src=x>\n````\n/);
});
