import { expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
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

test('a machine that dies in a resumable script takes no more than the work since the last interval', async () => {
  const script = `
echo "resumed=$RERAIL_RESUMED half=$(cat half.txt 2> /dev/null)" >> "$GITHUB_OUTPUT"
[ "$GITHUB_RUN_ATTEMPT" = 1 ] || exit 0
echo done > half.txt
sleep 60`;
  const rehearsal = await rehearse(job('resumable: true\ncheckpoint-every: 2s', script), {
    // The first record is sent before the script; the second tells of the first checkpoint that was taken by the clock.
    sandbox: { faults: [parseFault('runner-loss:step=guarded,artifact=rerail-record_*_job-a1-*_1.json')] },
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

/** Only where the machine has nothing else to do: a busy one says nothing about the time. */
const long = process.env.RERAIL_LONG ? test : test.skip;
const megabytes = 500;
/** From the end of the first interval to the arrival of the record that names the checkpoint. */
const LIMIT_MS = 60_000;
const INTERVAL_MS = 4_000;

long(
  'with every processor busy, what a dead machine captured last is found by the next attempt',
  async () => {
    const script = `
size=$(stat -c %s large.bin 2> /dev/null || echo 0)
echo "resumed=$RERAIL_RESUMED size=$size" >> "$GITHUB_OUTPUT"
[ "$GITHUB_RUN_ATTEMPT" = 1 ] || exit 0
head -c ${megabytes}000000 /dev/urandom > large.bin
for i in $(seq $(nproc)); do (while :; do :; done) & done
sleep 1800`;
    const began = performance.now();
    let took = 0;
    const rehearsal = await rehearse(job(`resumable: true\ncheckpoint-every: ${INTERVAL_MS}ms`, script), {
      sandbox: { faults: [parseFault('runner-loss:step=guarded,artifact=rerail-record_*_job-a1-*_1.json')] },
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
