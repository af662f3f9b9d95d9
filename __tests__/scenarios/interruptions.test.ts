import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import type { Sandbox, SandboxEvent } from '../../sandbox/sandbox.ts';
import { type Rehearsal, rehearseTogether } from '../sandbox/runner/rehearse.ts';

/** A job named after its workflow, with one guarded step called `guarded`. */
const job = (name: string, inputs: string, script: string, more: { job?: string; step?: string } = {}) => `
name: ${name}
on: push
jobs:
  ${name}:
    runs-on: ubuntu-latest
    ${more.job ?? ''}
    steps:
      - uses: actions/checkout@v6
      - id: guarded
        ${more.step ?? ''}
        uses: rerail/rerail@v1
        with:
          shell: bash
          ${inputs}
          run: |
${script.trim().replace(/^/gm, '            ')}
      - id: always
        if: always()
        run: echo done
`;

const WHERE_IT_STOOD = 'echo "resumed=$RERAIL_RESUMED half=$(cat half.txt 2> /dev/null)" >> "$GITHUB_OUTPUT"';

/** Works for a minute, unless it goes on from where it stood. */
const LONG_WORK = `
${WHERE_IT_STOOD}
[ "$GITHUB_RUN_ATTEMPT" = 1 ] || exit 0
echo done > half.txt
echo ready-to-end
exec sleep 60`;

const CHILD = `
(trap '' INT; while :; do date +%s%N > ../beat; sleep 0.02; done) > /dev/null 2>&1 &
until [ -s ../beat ]; do sleep 0.01; done
echo ready-to-be-cancelled
trap 'echo script heard INT; exit 0' INT
while :; do sleep 0.02; done`;

const STUBBORN = `
trap 'echo script heard INT' INT; trap 'echo script heard TERM' TERM
echo half > half.txt
echo ready-to-be-cancelled
while :; do sleep 0.05 || true; done`;

const WORKFLOWS = {
  stubborn: job('stubborn', 'stage: s\n          resumable: true', STUBBORN),
  'cancel-try': job('cancel-try', 'retry: always\n          stage: s\n          lane: heavy', CHILD),
  'cancel-wait': job(
    'cancel-wait',
    'retry: always',
    'echo "try $RERAIL_TRY"\necho "Retry-After: 60"\necho "npm error code ECONNRESET"\nexit 1',
  ),
  'cancel-capture': `
name: cancel-capture
on: push
jobs:
  cancel-capture:
    runs-on: ubuntu-latest
    steps:
      - run: head -c 150000000 /dev/urandom > large.bin
      - id: guarded
        uses: rerail/rerail@v1
        with: { stage: s, run: echo the script runs }
`,
  'step-timeout': job('step-timeout', 'stage: s\n          resumable: true', LONG_WORK, { step: 'timeout-minutes: 1' }),
  'job-timeout': job('job-timeout', 'stage: s\n          lane: heavy', LONG_WORK, { job: 'timeout-minutes: 1' }),
  failing: job('failing', 'stage: s\n          resumable: true', `${WHERE_IT_STOOD}\necho done > half.txt; exit 3`),
  'resumed-in-vain': job(
    'resumed-in-vain',
    'stage: s\n          resumable: true\n          retry-wait: 0',
    `[ "$GITHUB_RUN_ATTEMPT-$RERAIL_TRY" != 2-1 ] || { echo "npm error code ECONNRESET"; exit 1; }
${WHERE_IT_STOOD}
echo done > half.txt; [ "$GITHUB_RUN_ATTEMPT" = 2 ]`,
  ),
  shutdown: job('shutdown', 'stage: s\n          resumable: true', LONG_WORK),
};

/** What a person does who sees these lines in a log. */
const CANCELLED_AT = ['ready-to-be-cancelled', 'rerail: Try 2 of 3 starts in 1m: '];
const cancelAtLines = (event: SandboxEvent, sandbox: Sandbox) => {
  if (event.type === 'line' && CANCELLED_AT.some((line) => event.line.startsWith(line))) sandbox.cancel(event.run.id);
};

describe('interruptions', () => {
  let all: Rehearsal;
  const of = (name: keyof typeof WORKFLOWS) => all.of(name);
  const outputs = (name: keyof typeof WORKFLOWS, attempt = 1) => of(name).step(name, 'guarded', attempt).outputs;
  const log = (name: keyof typeof WORKFLOWS, attempt = 1) => of(name).log(name, attempt).join('\n');
  const records = (name: string) =>
    all.result.artifacts.filter((artifact) => artifact.name.startsWith(`rerail-record_${name}-`));

  beforeAll(async () => {
    all = await rehearseTogether(WORKFLOWS, {
      sandbox: {
        // A minute is long enough for a machine under load to get into the script, and five for the posts of a cancelled job.
        time: { minute: 6_000 },
        faults: [
          'shutdown:job=shutdown,step=guarded,file=half.txt,artifact=rerail-record_shutdown-*',
          'cancel:job=cancel-capture,step=guarded,file=../../_temp/rerail/engine',
        ].map(parseFault),
      },
      onEvent: cancelAtLines,
      afterwards: async (sandbox) => {
        const idOf = (name: string) => sandbox.result().runs.find(({ file }) => file.endsWith(`/${name}.yml`))?.id ?? 0;
        const again = ['step-timeout', 'job-timeout', 'shutdown', 'failing', 'resumed-in-vain'].map((name) =>
          sandbox.rerun(idOf(name), 'failed'),
        );
        await Promise.all(again);
        await sandbox.rerun(idOf('failing'), 'failed');
      },
    });
  }, 120_000);

  test('a cancelled try is the last, and nothing of it lives on', () => {
    expect(of('cancel-try').run(1).conclusion).toBe('cancelled');
    expect(log('cancel-try')).toContain('script heard INT');
    expect(log('cancel-try')).not.toContain('Try 2');
    expect(log('cancel-try')).not.toContain('Terminate orphan process');
    expect(of('cancel-try').step('cancel-try', 'always').conclusion).toBe('success');
  });

  test('a script that hears no signal gets the whole ladder, and is ended in time for a checkpoint and the record', () => {
    const heard = log('stubborn').match(/^script heard (INT|TERM)$/gm);
    expect(heard).toEqual(['script heard INT', 'script heard TERM']);
    expect(log('stubborn')).toContain('checkpoint of what the script left');
    expect(outputs('stubborn')).toMatchObject({ outcome: 'failed', tries: '1', strategy: 'MANUAL' });
    expect(log('stubborn')).not.toContain('Terminate orphan process');
    expect(records('stubborn').length).toBeGreaterThan(0);
  });

  test.each(['cancel-try', 'job-timeout', 'step-timeout', 'shutdown'] as const)(
    '%s: nobody guesses at the cause of what the runner ended',
    (name) => {
      expect(outputs(name)).toMatchObject({ outcome: 'failed', tries: '1', 'failure-type': '', strategy: 'MANUAL' });
      expect(outputs(name).reason).toContain('cancelled, ran out of time');
      const summary = of(name).summary(name, 'guarded', 1);
      expect(summary).toContain('### Ended by the runner: `s` was cancelled or timed out');
      expect(summary).not.toContain('**Why**');
    },
  );

  test('post still writes the record after a cancel, with what a heavy job left for diagnosis', () => {
    expect(records('cancel-try').length).toBeGreaterThan(0);
    expect(log('cancel-try')).toContain('checkpoint of what the script left');
    expect(log('cancel-try')).toContain('checkpoints uploaded');
  });

  test('a cancel while the next try waits: no further try, and the failure is told as it was', () => {
    expect(of('cancel-wait').run(1).conclusion).toBe('cancelled');
    expect(outputs('cancel-wait')).toMatchObject({ outcome: 'failed', tries: '1', 'failure-type': 'network' });
    expect(outputs('cancel-wait')).toMatchObject({ strategy: 'MANUAL', reason: expect.stringContaining('cancelled') });
    expect(log('cancel-wait')).not.toMatch(/^try 2$/m);
  });

  test('a cancel while the workspace is captured: the script does not run', () => {
    expect(of('cancel-capture').run(1).conclusion).toBe('cancelled');
    expect(outputs('cancel-capture')).toMatchObject({ outcome: 'failed', tries: '0' });
    expect(log('cancel-capture')).not.toMatch(/^the script runs$/m);
    expect(log('cancel-capture')).not.toContain('##[warning]');
  });

  test('a time limit of the step fails it, and a resumable stage goes on from where it stood', () => {
    expect(of('step-timeout').run(1).conclusion).toBe('failure');
    expect(log('step-timeout')).toContain('has timed out after 1 minutes');
    expect(outputs('step-timeout', 2)).toMatchObject({ outcome: 'passed', resumed: '1 half=done' });
  });

  test('a resumable stage that fails by itself is resumed once, and then starts from the beginning', () => {
    expect([1, 2, 3].map((attempt) => outputs('failing', attempt).resumed)).toEqual([
      ' half=',
      '1 half=done',
      ' half=',
    ]);
    expect(of('failing').summary('failing', 'guarded', 1)).toContain('resumes this one from what it left');
    expect(log('failing', 3)).toContain('it failed again after it was resumed in attempt 2');
  });

  test('a resumed stage that has to be tried again in place starts clean, and is told so', () => {
    expect(log('resumed-in-vain', 2)).toContain('resumes from checkpoint');
    expect(outputs('resumed-in-vain', 2)).toMatchObject({ outcome: 'recovered', resumed: '0 half=' });
  });

  test('a time limit of the job: what is not said to be resumable starts from the beginning', () => {
    expect(of('job-timeout').run(1).conclusion).toBe('cancelled');
    expect(log('job-timeout')).toContain('checkpoint of what the script left');
    expect(outputs('job-timeout', 2)).toMatchObject({ outcome: 'passed', resumed: ' half=' });
  });

  test('a runner that is shut down: no post runs, and what main had sent is there', () => {
    const posts = of('shutdown')
      .job('shutdown', 1)
      .steps.filter(({ phase }) => phase === 'post');
    expect(posts.map(({ conclusion }) => conclusion)).toEqual(['skipped', 'skipped']);
    expect(of('shutdown').step('shutdown', 'always', 1).conclusion).toBe('skipped');
    expect(outputs('shutdown', 2)).toMatchObject({ outcome: 'passed', resumed: '1 half=done' });
  });
});
