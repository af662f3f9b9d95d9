import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { type Rehearsal, rehearseTogether } from '../sandbox/runner/rehearse.ts';

/** A stage that says what it goes on from, is interrupted in attempt 1, and tells whether attempt 1's script still works. */
const job = (name: string, machine: string, inputs: string, script: string, more = '') => `
name: ${name}
on: push
jobs:
  ${name}:
    runs-on: ${machine}
    steps:
      - uses: actions/checkout@v6
      - id: guarded
        ${more}
        uses: rerail/rerail@v1
        with:
          stage: s
          shell: bash
          ${inputs}
          run: |
            if [ "$GITHUB_RUN_ATTEMPT" != 1 ]; then
              echo "resumed=$RERAIL_RESUMED half=$(cat half.txt 2> /dev/null)" >> "$GITHUB_OUTPUT"
              for i in $(seq 300); do kill -0 "$(cat ../pid)" 2> /dev/null || break; sleep 0.1; done
              echo "alive=$(kill -0 "$(cat ../pid)" 2> /dev/null && echo yes)" >> "$GITHUB_OUTPUT"
              exit 0
            fi
            trap 'echo heard a signal' INT TERM
            echo $$ > ../pid
            echo done > half.txt
${script.trim().replace(/^/gm, '            ')}
      - id: later
        if: always()
        run: echo later
`;

const CHECKPOINTS = 'resumable: true\n          checkpoint-every: 1s';
/** Sent when the first checkpoint that was taken by the clock is. */
const SENT = (name: string) => `job=${name},step=guarded,artifact=rerail-record_${name}-*-a1-*_1.json`;
const FOREVER = 'while :; do sleep 0.05 || true; done';

const WORKFLOWS = {
  'always-step': job('always-step', 'ubuntu-latest', CHECKPOINTS, FOREVER, 'if: always()'),
  'killed-worker': job('killed-worker', 'self-hosted', CHECKPOINTS, FOREVER),
};

describe('the runner is gone, or kills without a word', () => {
  let all: Rehearsal;
  const of = (name: keyof typeof WORKFLOWS) => all.of(name);
  const log = (name: keyof typeof WORKFLOWS, attempt = 1) => of(name).log(name, attempt).join('\n');
  const posts = (name: keyof typeof WORKFLOWS) =>
    of(name)
      .job(name, 1)
      .steps.filter(({ phase }) => phase === 'post');

  beforeAll(async () => {
    all = await rehearseTogether(WORKFLOWS, {
      sandbox: {
        // The 285 seconds that a cancelled job has.
        time: { minute: 1_000 },
        faults: [`cancel:${SENT('always-step')}`, `worker-kill:${SENT('killed-worker')}`].map(parseFault),
      },
      afterwards: async (sandbox) => {
        const idOf = (name: string) => sandbox.result().runs.find(({ file }) => file.endsWith(`/${name}.yml`))?.id ?? 0;
        await Promise.all(Object.keys(WORKFLOWS).map((name) => sandbox.rerun(idOf(name), 'failed')));
      },
    });
  }, 120_000);

  test('a running step with `if: always()` hears nothing of a cancel; its last checkpoint is what the next attempt resumes from', () => {
    expect(of('always-step').run(1).conclusion).toBe('cancelled');
    expect(log('always-step')).not.toMatch(/^heard a signal$/m);
    expect(posts('always-step')).toEqual([]);
    expect(of('always-step').step('always-step', 'guarded', 2).outputs).toMatchObject({
      outcome: 'passed',
      resumed: '1 half=done',
    });
  });

  test('a killed worker: rerail ends the script that nobody waits for, and its checkpoint is resumed from', () => {
    expect(of('killed-worker').run(1).conclusion).toBe('failure');
    expect(posts('killed-worker')).toEqual([]);
    expect(of('killed-worker').step('killed-worker', 'guarded', 2)).toMatchObject({
      conclusion: 'success',
      outputs: { outcome: 'passed', resumed: '1 half=done', alive: '' },
    });
  });
});
