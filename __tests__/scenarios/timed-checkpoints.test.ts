import { expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { longTest } from '../long.ts';
import { rehearse } from '../sandbox/runner/rehearse.ts';

const job = (inputs: string, script: string) => ({
  '.github/workflows/ci.yml': `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: guarded
        uses: rerail/rerail@v1
        with:
          stage: long
          shell: bash
          retry-wait: 0
${inputs.trim().replace(/^ */gm, '          ')}
          run: |
${script.trim().replace(/^/gm, '            ')}
`,
});

/** The first record is sent before the script; the second tells of the first checkpoint that was taken by the clock. */
const SECOND_RECORD = 'runner-loss:step=guarded,artifact=rerail-record_*_job-a1-*_1.json';
const BUSY = 'for i in $(seq "$(nproc)"); do (while :; do :; done) & done';

test('with every processor busy, a machine that dies takes no more than a resumable script did since the last interval', async () => {
  // Large enough to be sent at low priority; slower to send than the interval is long.
  const script = `
echo "resumed=$RERAIL_RESUMED half=$(cat half.txt 2> /dev/null)" >> "$GITHUB_OUTPUT"
[ "$GITHUB_RUN_ATTEMPT" = 1 ] || exit 0
seq 1500000 > large.txt
echo done > half.txt
${BUSY}
sleep 1800`;
  const rehearsal = await rehearse(job('resumable: true\ncheckpoint-every: 1s', script), {
    sandbox: { faults: [parseFault(SECOND_RECORD)] },
    afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed'),
  });
  expect(rehearsal.run(1).conclusion).toBe('failure');
  expect(rehearsal.step('build', 'guarded', 2)).toMatchObject({
    conclusion: 'success',
    outputs: { resumed: '1 half=done', outcome: 'passed' },
  });
  expect(rehearsal.log('build', 2).join('\n')).toContain('in attempt 1 it was interrupted');
  expect(rehearsal.result.artifacts).toEqual([]);
});

test('checkpoints by the clock stay out of the way of output, of clean tries and of the stage that passed', async () => {
  const script = `
[ ! -e half.txt ] || { echo "half.txt survived"; exit 9; }
echo half > half.txt
if [ "$RERAIL_TRY" = 1 ]; then
  for i in $(seq 30); do printf .; sleep 0.05; done; echo
  echo "npm error code ECONNRESET"
  exit 1
fi
sleep 0.5`;
  const rehearsal = await rehearse(job('checkpoint-every: 100ms', script));
  expect(rehearsal.step('build', 'guarded').outputs).toMatchObject({ outcome: 'recovered', tries: '2' });
  const log = rehearsal.log('build');
  expect(log).toContain('.'.repeat(30));
  expect(log.filter((line) => line.startsWith('rerail: checkpoint of what the script left')).length).toBeGreaterThan(0);
});

const megabytes = 500;
/** From the end of the first interval to the arrival of the record that names the checkpoint. */
const LIMIT_MS = 60_000;
const INTERVAL_MS = 4_000;

longTest(
  'with every processor busy, what a dead machine captured last is found by the next attempt',
  async () => {
    const script = `
size=$(stat -c %s large.bin 2> /dev/null || echo 0)
echo "resumed=$RERAIL_RESUMED size=$size" >> "$GITHUB_OUTPUT"
[ "$GITHUB_RUN_ATTEMPT" = 1 ] || exit 0
head -c ${megabytes}000000 /dev/urandom > large.bin
${BUSY}
sleep 1800`;
    const began = performance.now();
    let took = 0;
    const rehearsal = await rehearse(job(`resumable: true\ncheckpoint-every: ${INTERVAL_MS}ms`, script), {
      sandbox: { faults: [parseFault(SECOND_RECORD)] },
      async afterwards(sandbox, [id]) {
        took = performance.now() - began - INTERVAL_MS;
        await sandbox.rerun(id as number, 'failed');
      },
    });
    expect(rehearsal.step('build', 'guarded', 2).outputs).toMatchObject({ resumed: `1 size=${megabytes}000000` });
    console.log(`${megabytes} MB with every processor busy: on the service within ${Math.round(took)} ms`);
    expect(took).toBeLessThan(LIMIT_MS);
  },
  600_000,
);
