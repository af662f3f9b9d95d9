import { expect, test } from '@jest/globals';
import type { LedgerLine } from '../../src/ledger/line.ts';
import { parseLine } from '../../src/ledger/parse.ts';
import { replays } from '../ledger/replays.ts';
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
  log.flatMap((line) => {
    const text = /^##\[debug\]ledger: (\{.*)$/.exec(line)?.[1];
    if (text === undefined) return [];
    const parsed = parseLine(text);
    if (!parsed) throw new Error(`The ledger has a line against its schema: ${text}`);
    return [parsed];
  });

/** `download RETRY`, `download retry?` before an act, `download retry` after it, `download retry failed`. */
function tell(line: LedgerLine): string {
  if (line.kind === 'plan') return `${line.stage} ${line.plan.strategy}`;
  if (line.kind === 'end') return `${line.stage} ended: ${line.outcome}`;
  const end = line.kind === 'intent' ? '?' : line.done ? '' : ' failed';
  return `${line.stage} ${line.act}${end}`;
}

test('what was decided and done is in the ledger, masked, and every decision can be made again from its line', async () => {
  const rehearsal = await rehearse({ '.github/workflows/ci.yml': WORKFLOW }, { run: { debug: true } });
  const lines = linesOf(rehearsal.log('build'));
  expect(lines.map(tell)).toEqual([
    ...['download capture?', 'download capture'],
    'download RETRY',
    ...['download restore?', 'download restore'],
    ...['download retry?', 'download retry'],
    ...['download capture?', 'download capture'],
    'download ended: recovered',
    ...['tests capture?', 'tests capture'],
    'tests MANUAL',
    ...['tests hand-over?', 'tests hand-over'],
    'tests ended: failed',
  ]);
  for (const line of lines) if (line.kind === 'plan') expect(replays(line)).toBe(true);
  expect(JSON.stringify(lines)).not.toContain(SECRET);
});

const LASTING_NETWORK_FAILURE = `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: download
        uses: rerail/rerail@v1
        with:
          stage: download
          max-tries: 2
          retry-wait: 0
          run: |
            echo "request to https://example.com/ failed, reason: read ECONNRESET"
            exit 1
`;

test('a stage is resumed once in a run, however often people re-run it', async () => {
  const rehearsal = await rehearse(
    { '.github/workflows/ci.yml': LASTING_NETWORK_FAILURE },
    {
      afterwards: async (sandbox, [id]) => {
        await sandbox.rerun(id as number, 'failed');
        await sandbox.rerun(id as number, 'failed');
      },
    },
  );
  const strategies = [1, 2, 3].map((attempt) => rehearsal.step('build', 'download', attempt).outputs.strategy);
  expect(strategies).toEqual(['RESUME', 'MANUAL', 'MANUAL']);
});

test('what is left to the next attempt is recorded as a resume', async () => {
  const rehearsal = await rehearse({ '.github/workflows/ci.yml': LASTING_NETWORK_FAILURE }, { run: { debug: true } });
  expect(linesOf(rehearsal.log('build')).map(tell).slice(-4)).toEqual([
    'download RESUME',
    ...['download resume?', 'download resume'],
    'download ended: failed',
  ]);
});

const POLICY = `
version: 1
plans:
  quality-gate: { strategy: RETRY, tries: 2, wait: 1ms }
  network: { strategy: MANUAL }
`;

const TWO_FAILURES = `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: lint
        continue-on-error: true
        uses: rerail/rerail@v1
        with:
          run: |
            echo "src/a.ts(1,7): error TS2322: Type 'string' is not assignable to type 'number'."
            exit 2
      - id: download
        uses: rerail/rerail@v1
        with:
          run: |
            echo "request to https://example.com/ failed, reason: read ECONNRESET"
            exit 1
`;

test('the plans of the policy take the place of the default table', async () => {
  const files = { '.github/rerail.yml': POLICY, '.github/workflows/ci.yml': TWO_FAILURES };
  const rehearsal = await rehearse(files);
  const told = ['lint', 'download'].map((id) => rehearsal.step('build', id).outputs);
  expect(told).toMatchObject([
    { 'failure-type': 'quality-gate', tries: '2' },
    { 'failure-type': 'network', tries: '1', strategy: 'MANUAL' },
  ]);
});
