import { expect, test } from '@jest/globals';
import { Machine } from './machine.ts';

const FAILS = "echo 'npm error code ECONNRESET'; exit 1";
const INPUTS = { 'max-tries': '2', 'retry-wait': '0s', 'clean-tries': 'false' };
const LEDGER = '"$RUNNER_TEMP"/rerail/jobs/*/ledger.jsonl';

test('lines that a script writes to the ledger of its job are ignored and told', async () => {
  using machine = new Machine();
  const first = await machine.main({ ...INPUTS, run: FAILS });
  expect(first.log).toContain('"kind":"end"');
  // A script copies a line and changes it, and writes one of its own in the place of the next step's.
  const forge = `for file in ${LEDGER}; do
    sed 's/"outcome\\\\":\\\\"failed/"outcome\\\\":\\\\"recovered/' "$file" > new; cat new >> "$file"
    echo '["1/a1/x/2/1-try-1","w","{\\"kind\\":\\"end\\"}"]' >> "$file"; done`;
  const second = await machine.main({ ...INPUTS, run: `${forge}; ${FAILS}` });
  expect(second.exitCode).toBe(1);
  expect(second.log).toMatch(
    /::warning[^:]*::The ledger of the job has \d+ lines? that no step of rerail wrote\. They are ignored\./,
  );
  expect(second.log.match(/that no step of rerail wrote/g)).toHaveLength(1);
});

test('lines that are gone from the ledger are told', async () => {
  using machine = new Machine();
  const first = await machine.main({ ...INPUTS, run: FAILS });
  expect(first.state).toHaveProperty('STATE_rerail-ledger');
  machine.step(`for file in ${LEDGER}; do cp "$file" ledger; grep . ledger | tail -n +2 > "$file"; done`);
  const second = await machine.main({ ...INPUTS, run: FAILS });
  const told = /::warning[^:]*::A line was removed from the ledger of the job\. Its record may be incomplete\./;
  expect(second.log).toMatch(told);
  // The last lines are missed by the post of the step that wrote them.
  const leave = () => machine.main({}, 'exec "$@"', first.state, 'post');
  machine.step(`for file in ${LEDGER}; do cp ledger "$file"; done`);
  expect((await leave()).log).not.toContain('from the ledger');
  machine.step(`for file in ${LEDGER}; do grep . ledger | head -n -1 > "$file"; done`);
  expect((await leave()).log).toMatch(told);
});

test('a pipe in the place of the ledger does not hold a step up', async () => {
  using machine = new Machine();
  const first = await machine.main({
    ...INPUTS,
    run: `for file in ${LEDGER}; do rm -f "$file"; mkfifo "$file"; done; ${FAILS}`,
  });
  expect(first.exitCode).toBe(1);
  const second = await machine.main({ ...INPUTS, run: 'echo passes' });
  expect(second.exitCode).toBe(0);
});

test('a pipe in the place of the job summary, the outputs or the state does not hold a step up', async () => {
  using machine = new Machine();
  const files = ['summary', 'output', 'state'].map((name) => `${machine.folder}/${name}`).join(' ');
  const run = `for file in ${files}; do rm -f "$file"; mkfifo "$file"; done; ${FAILS}`;
  const step = await machine.main(
    { ...INPUTS, run },
    'timeout -k 1 60 "$@"; status=$?; rm -f summary output state; touch summary output state; exit $status',
  );
  expect(step.exitCode).toBe(1);
  expect(step.log).toMatch(/::warning[^:]*::Reporting failed: .*summary not written: it is no regular file/);
});
