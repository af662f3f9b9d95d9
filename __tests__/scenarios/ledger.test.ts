import { expect, test } from '@jest/globals';
import { type LedgerLine, parseLedger, replays } from '../../src/recovery/ledger.ts';
import { rehearse } from '../sandbox/runner/rehearse.ts';

const SECRET = 'correct-horse-battery-staple';

const WORKFLOW = `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: rerail/rerail@v1
        env: { API_TOKEN: ${SECRET} }
        with:
          stage: download
          retry-wait: 0
          run: |
            echo half > half
            if [ "$RERAIL_TRY" = 1 ]; then
              echo "request to https://user:${SECRET}@example.com/ failed, reason: read ECONNRESET"
              exit 1
            fi
      - uses: rerail/rerail@v1
        with:
          stage: tests
          run: |
            echo "Tests:       1 failed, 3 passed, 4 total"
            exit 3
`;

/** What the steps said of their ledger in debug logs. */
const linesOf = (log: readonly string[]): LedgerLine[] =>
  parseLedger(log.flatMap((line) => /^##\[debug\]ledger: (.*)$/.exec(line)?.[1] ?? []).join('\n'));

test('what was decided and done is in the ledger, masked, and every decision can be made again from its line', async () => {
  const rehearsal = await rehearse({ '.github/workflows/ci.yml': WORKFLOW }, { run: { debug: true } });
  const lines = linesOf(rehearsal.log('build'));
  const told = lines.map((line) => `${line.stage} ${line.kind === 'plan' ? line.plan.strategy : line.act}`);
  expect(told).toEqual([
    'download capture',
    'download RETRY',
    'download put-back',
    'download retry',
    'download capture',
    'tests capture',
    'tests MANUAL',
    'tests hand-over',
  ]);
  for (const line of lines) if (line.kind === 'plan') expect(replays(line)).toBe(true);
  expect(JSON.stringify(lines)).not.toContain(SECRET);
});
