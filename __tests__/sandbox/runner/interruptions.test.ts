import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { type Fault, parseFault } from '../../../sandbox/faults.ts';
import { openSandbox, type Sandbox, type SandboxEvent } from '../../../sandbox/sandbox.ts';
import { type RehearseOptions, rehearse, temporaryFolder } from './rehearse.ts';

/** Grace times of the signal ladder, short enough to wait for and long enough to tell apart. */
const TIME = { interrupt: 500, terminate: 500, streams: 300 };

const workflow = (steps: string, job = '') => `
on: push
jobs:
  a:
    runs-on: x
${job.replace(/^/gm, '    ')}
    steps:
${steps.trim().replace(/^/gm, '      ')}
`;

/** Cancels the run when the job's log shows the line. */
const cancelAt =
  (line: string) =>
  (event: SandboxEvent, sandbox: Sandbox): void => {
    if (event.type === 'line' && event.line === line) sandbox.cancel(event.run.id);
  };

const run = (text: string, options: RehearseOptions = {}, faults: string[] = []) =>
  rehearse(text, {
    ...options,
    sandbox: { time: TIME, faults: faults.map((spec): Fault => parseFault(spec)), ...options.sandbox },
  });

/** A script that says which signals it gets, and ends by itself only after the last word. */
const TRAPS = `
trap 'echo got INT $(date +%s%N)' INT
trap 'echo got TERM $(date +%s%N)' TERM
echo ready
while :; do sleep 0.02; done`.trim();
const trapping = (id: string, extra = '') => `- id: ${id}\n${extra}  run: |\n${TRAPS.replace(/^/gm, '    ')}`;

describe('cancelling', () => {
  test('SIGINT, SIGTERM and SIGKILL after their grace times, to the entry process', async () => {
    const {
      log,
      steps,
      run: runOf,
    } = await run(
      workflow(
        `${trapping('x')}\n- {id: after, run: 'true'}\n- {id: always, if: always(), run: 'true'}\n- {id: unless, if: '!cancelled()', run: 'true'}\n- {id: when, if: cancelled(), run: 'true'}`,
      ),
      {
        onEvent: cancelAt('ready'),
      },
    );
    const got = log('a').flatMap((line) => /^got (INT|TERM) (\d+)$/.exec(line)?.slice(1, 3) ?? []);
    expect([got[0], got[2]]).toEqual(['INT', 'TERM']);
    expect((Number(got[3]) - Number(got[1])) / 1e6).toBeGreaterThan(TIME.interrupt / 2);
    expect(log('a')).toContain('##[error]The operation was canceled.');
    expect(steps('a')).toEqual([
      'x: cancelled',
      'after: skipped',
      'always: success',
      'unless: skipped',
      'when: success',
    ]);
    expect(runOf().conclusion).toBe('cancelled');
    expect(runOf().jobs[0]?.conclusion).toBe('cancelled');
  });

  test('a process that ends at SIGINT is cancelled nevertheless, whatever its exit status', async () => {
    const { steps } = await run(
      workflow(`- {id: x, shell: bash, run: "trap 'exit 0' INT; echo ready; while :; do sleep 0.02; done"}`),
      {
        onEvent: cancelAt('ready'),
      },
    );
    expect(steps('a')).toEqual(['x: cancelled']);
  });

  test('children get no signal and end as orphans', async () => {
    const script = `(trap 'echo child got INT' INT TERM; while :; do sleep 0.02; done) > child.log 2>&1 & echo ready; trap 'exit 1' INT; while :; do sleep 0.02; done`;
    const { log } = await run(
      workflow(
        `- {id: x, shell: bash, run: "${script}"}\n- {if: always(), run: 'echo "child said [$(cat child.log)]"'}`,
      ),
      { onEvent: cancelAt('ready') },
    );
    expect(log('a')).toContain('child said []');
    expect(log('a').some((line) => line.startsWith('Terminate orphan process: pid'))).toBe(true);
  });

  test('a running step whose condition still holds gets no signal', async () => {
    const { steps, log } = await run(
      workflow(
        `- {id: x, if: always(), shell: bash, run: "trap 'echo got a signal' INT TERM; echo ready; sleep 0.3; echo end"}\n- {id: y, run: 'true'}`,
      ),
      {
        onEvent: cancelAt('ready'),
      },
    );
    expect(steps('a')).toEqual(['x: success', 'y: skipped']);
    expect(log('a')).toContain('end');
    expect(log('a')).not.toContain('got a signal');
  });

  test('pre and post get no signal and run to their ends', async () => {
    const script = (name: string) =>
      `process.on("SIGINT", () => console.log("${name} got INT")); console.log("${name} ready"); setTimeout(() => console.log("${name} end"), 200);`;
    const files = (at: string): Record<string, string> => ({
      '.github/workflows/ci.yml': workflow('- {uses: acme/tool@v1}'),
      'tool/action.yml': 'name: x\ndescription: x\nruns: {using: node24, pre: pre.mjs, main: main.mjs, post: post.mjs}',
      ...Object.fromEntries(
        ['pre', 'main', 'post'].map((name) => [`tool/${name}.mjs`, name === at ? script(name) : 'console.log("ran")']),
      ),
    });
    for (const [at, expected] of [
      ['pre', ['success', 'skipped', 'success']],
      ['post', ['success', 'success', 'success']],
    ] as const) {
      const { job, log } = await rehearse(files(at), {
        sandbox: { time: TIME },
        actions: { 'acme/tool': 'tool' },
        onEvent: cancelAt(`${at} ready`),
      });
      expect(job('a').steps.map(({ conclusion }) => conclusion)).toEqual(expected);
      expect(log('a')).toContain(`${at} end`);
      expect(log('a')).not.toContain(`${at} got INT`);
      expect(job('a').conclusion).toBe('cancelled');
    }
  });

  test('jobs that wait are cancelled or skipped; those that always run do', async () => {
    const text = `on: push\njobs:
  a: {runs-on: x, steps: [{run: echo ready; exec sleep 30}]}
  b: {runs-on: x, steps: [{run: exec sleep 30}]}
  queued: {runs-on: x, steps: [{run: 'true'}]}
  needs: {needs: a, runs-on: x, steps: [{run: 'true'}]}
  always: {needs: a, if: always(), runs-on: x, steps: [{run: 'true'}]}`;
    const { run: runOf } = await run(text, { onEvent: cancelAt('ready') });
    const found = Object.fromEntries(runOf().jobs.map(({ name, conclusion }) => [name, conclusion]));
    expect(found).toEqual({ a: 'cancelled', b: 'cancelled', queued: 'cancelled', needs: 'skipped', always: 'success' });
    expect(runOf().conclusion).toBe('cancelled');
  });

  test('a job that always runs goes on when it runs already', async () => {
    const text = workflow(`- {id: x, run: "echo ready; sleep 0.2"}`, 'if: always()');
    const { run: runOf, steps } = await run(text, { onEvent: cancelAt('ready') });
    expect(steps('a')).toEqual(['x: success']);
    expect(runOf().conclusion).toBe('success');
  });

  test('a cancelled job that does not end in time is killed', async () => {
    const text = workflow(
      `- {id: x, run: "echo ready; exec sleep 30"}\n- {id: y, if: always(), run: "echo cleaning; sleep 30"}`,
      'cancel-timeout-minutes: 1',
    );
    const options = { onEvent: cancelAt('ready'), sandbox: { time: { ...TIME, interrupt: 50, minute: 1500 } } };
    const { job, steps } = await run(text, options);
    expect(job('a').conclusion).toBe('cancelled');
    expect(steps('a')).toEqual(['x: cancelled', 'y: cancelled']);
  });

  test('as a fault', async () => {
    const { run: runOf } = await run(workflow('- {id: x, run: touch now; exec sleep 30}'), {}, [
      'cancel:job=a,file=now',
    ]);
    expect(runOf().conclusion).toBe('cancelled');
  });
});

describe('time limits', () => {
  const sandbox = { time: { ...TIME, minute: 1000 } };

  test('of a step: it has failed, and the job goes on as failed', async () => {
    const {
      steps,
      log,
      run: runOf,
    } = await run(
      workflow(
        `${trapping('x', '  name: Slow\n  timeout-minutes: 1\n')}\n- {id: y, run: 'true'}\n- {id: z, if: failure(), run: 'true'}`,
      ),
      { sandbox },
    );
    expect(steps('a')).toEqual(['x: failure', 'y: skipped', 'z: success']);
    expect(log('a')).toContain("##[error]The action 'Slow' has timed out after 1 minutes.");
    expect(log('a').some((line) => line.startsWith('got INT'))).toBe(true);
    expect(runOf().conclusion).toBe('failure');
  });

  test('inside a composite action', async () => {
    const files = {
      '.github/workflows/ci.yml': workflow('- {id: x, uses: acme/c@v1, timeout-minutes: 1}'),
      'c/action.yml': 'name: c\ndescription: c\nruns: {using: composite, steps: [{shell: bash, run: exec sleep 30}]}',
    };
    const { step, steps } = await rehearse(files, { sandbox, actions: { 'acme/c': 'c' } });
    expect(steps('a')).toEqual(['x: failure']);
    expect(step('a', 'x').annotations.map(({ message }) => message)).toContain('The action has timed out.');
  });

  test.each(['cancelled', 'timed_out'] as const)('of a job: %s', async (conclusion) => {
    const {
      job,
      steps,
      run: runOf,
    } = await run(
      workflow(
        "- {id: x, run: exec sleep 30}\n- {id: y, if: always(), run: 'true'}\n- {id: z, if: failure(), run: 'true'}",
        'timeout-minutes: 1',
      ),
      {
        sandbox: { ...sandbox, switches: { 'job-timeout-conclusion': conclusion } },
      },
    );
    expect(steps('a')).toEqual(['x: cancelled', 'y: success', 'z: skipped']);
    expect(job('a').conclusion).toBe(conclusion);
    expect(job('a').annotations[0]?.message).toBe(
      'The job running on runner GitHub Actions 1 has exceeded the maximum execution time of 1 minutes.',
    );
    expect(runOf().conclusion).toBe(conclusion === 'cancelled' ? 'cancelled' : 'failure');
  });

  test.each([
    ['applies', 'failure'],
    ['ignored', 'success'],
  ] as const)('of a step, for its post: %s', async (answer, conclusion) => {
    const files = {
      '.github/workflows/ci.yml': workflow('- {id: x, uses: acme/tool@v1, timeout-minutes: 1}'),
      'tool/action.yml': 'name: x\ndescription: x\nruns: {using: node24, main: main.mjs, post: post.mjs}',
      'tool/main.mjs': '',
      'tool/post.mjs': 'setTimeout(() => {}, 2000)',
    };
    const { job } = await rehearse(files, {
      sandbox: { ...sandbox, switches: { 'post-step-timeout': answer } },
      actions: { 'acme/tool': 'tool' },
    });
    expect(job('a').steps.map((step) => step.conclusion)).toEqual(['success', conclusion]);
  });

  test.each([
    ['honoured', 'cancelled'],
    ['ignored', 'success'],
  ] as const)('cancel-timeout-minutes: %s', async (answer, conclusion) => {
    const text = workflow(
      `- {id: x, run: "echo ready; exec sleep 30"}\n- {id: y, if: always(), run: "sleep 0.8"}`,
      'cancel-timeout-minutes: 1',
    );
    const { steps } = await run(text, {
      onEvent: cancelAt('ready'),
      sandbox: { time: { ...TIME, minute: 500 }, switches: { 'cancel-timeout-minutes': answer } },
    });
    expect(steps('a')).toEqual(['x: cancelled', `y: ${conclusion}`]);
  });
});

describe('a runner that is shut down', () => {
  test('signals the running step; no condition holds any more, no post runs, the job has failed', async () => {
    const files = {
      '.github/workflows/ci.yml': workflow(
        `- {uses: acme/tool@v1}\n${trapping('x')}\n- {id: y, if: always(), run: 'true'}`,
      ),
      'tool/action.yml': 'name: x\ndescription: x\nruns: {using: node24, main: main.mjs, post: main.mjs}',
      'tool/main.mjs': 'console.log("tool")',
    };
    const { job, log } = await rehearse(files, {
      sandbox: { time: TIME, faults: [parseFault('shutdown:step=x,after=300ms')] },
      actions: { 'acme/tool': 'tool' },
    });
    expect(job('a').steps.map(({ phase, conclusion }) => `${phase} ${conclusion}`)).toEqual([
      'main success',
      'main cancelled',
      'main skipped',
      'post skipped',
    ]);
    expect(job('a').conclusion).toBe('failure');
    expect(log('a').some((line) => line.startsWith('got INT'))).toBe(true);
    expect(log('a').join('\n')).toContain('The runner has received a shutdown signal.');
  });
});

describe('a machine that is lost', () => {
  const dying = `
- {id: x, run: "true"}
- id: y
  run: |
    [ $GITHUB_RUN_ATTEMPT -gt 1 ] && exit 0
    setsid bash -c 'trap "" INT TERM HUP; while :; do date +%s%N > ../beat-1; sleep 0.01; done' > /dev/null 2>&1 &
    (env -i setsid bash -c 'cd ..; while :; do date +%s%N > beat-2; sleep 0.01; done' > /dev/null 2>&1 &)
    until [ -s ../beat-1 ] && [ -s ../beat-2 ]; do sleep 0.01; done
    touch now; echo started; while :; do sleep 0.01; done
- {id: z, if: always(), run: 'true'}`;

  test('takes every process with it; the step has no conclusion; the next attempt is fresh', async () => {
    const {
      job,
      steps,
      run: runOf,
      log,
    } = await run(
      workflow(dying),
      {
        afterwards: async (sandbox, [id = 0]) => {
          const { readFile } = await import('node:fs/promises');
          const machine = sandbox.result().runs[0]?.jobs[0]?.machine ?? '';
          const beats = () => Promise.all([1, 2].map((n) => findBeat(machine, n, readFile)));
          const before = await beats();
          await delay(150);
          expect(await beats()).toEqual(before);
          await sandbox.rerun(id, 'failed');
        },
      },
      ['runner-loss:job=a,step=y,file=now'],
    );
    expect(job('a', 1).conclusion).toBe('failure');
    expect(steps('a', 1)).toEqual(['x: success', 'y: null']);
    expect(job('a', 1).annotations[0]?.message).toContain('lost communication with the server');
    expect(log('a', 1).join('\n')).not.toContain('exit code');
    expect(runOf(2).conclusion).toBe('success');
  });

  test.each(['failure', 'cancelled'] as const)('concludes %s', async (conclusion) => {
    const { job } = await run(workflow('- run: exec sleep 30'), {
      sandbox: {
        switches: { 'lost-runner-conclusion': conclusion, 'lost-step-conclusion': 'cancelled' },
        faults: [parseFault('runner-loss:after=100ms')],
      },
    });
    expect(job('a').conclusion).toBe(conclusion);
    expect(job('a').steps[0]?.conclusion).toBe('cancelled');
  });

  test('by the number of the step, in a phase, in every attempt, for one job only', async () => {
    const text = `on: push\njobs:
  a: {runs-on: x, steps: [{run: 'true'}, {run: exec sleep 30}]}
  b: {runs-on: x, steps: [{run: 'true'}, {run: 'true'}]}`;
    const { run: runOf } = await run(text, { afterwards: async (sandbox, [id = 0]) => sandbox.rerun(id, 'failed') }, [
      'runner-loss:job=a,step=2,attempt=all',
    ]);
    for (const attempt of [1, 2])
      expect(
        runOf(attempt)
          .jobs.find(({ key }) => key === 'a')
          ?.steps.map((step) => step.conclusion),
      ).toEqual(['success', null]);
    expect(runOf(1).jobs.find(({ key }) => key === 'b')?.conclusion).toBe('success');
  });
});

describe('a person who looks at a machine', () => {
  test('keeps their processes, those older than the machine', async () => {
    await using folder = await temporaryFolder({ 'app/.github/workflows/ci.yml': workflow("- run: 'true'") });
    const sandbox = await openSandbox({ root: `${folder.path}/root` });
    const [id = 0] = await sandbox.run({ folder: `${folder.path}/app` });
    const visitor = spawn('sleep', ['30'], {
      cwd: `${sandbox.result().runs[0]?.jobs[0]?.machine}/home`,
      stdio: 'ignore',
    });
    // The kernel counts the start of a process in hundredths of a second.
    await delay(50);
    await sandbox.rerun(id, 'all');
    await sandbox.close();
    expect(visitor.signalCode).toBeNull();
    visitor.kill();
  });
});

describe('processes that outlive their step', () => {
  test('go on until the end of the job, then they are ended', async () => {
    const { log, steps } = await run(
      workflow(
        `- {id: x, run: "(while :; do echo x >> beat; sleep 0.01; done) > /dev/null 2>&1 &"}\n- {id: y, run: "a=$(wc -l < beat); until [ $(wc -l < beat) -gt $a ]; do sleep 0.02; done"}`,
      ),
    );
    expect(steps('a')).toEqual(['x: success', 'y: success']);
    expect(log('a').some((line) => line.startsWith('Terminate orphan process: pid'))).toBe(true);
  });

  test('and hold its output delay its end, no longer than the runner waits', async () => {
    const start = performance.now();
    const { steps, log } = await run(workflow(`- {id: x, run: "sleep 30 & echo out"}`));
    expect(steps('a')).toEqual(['x: success']);
    expect(log('a')).toContain('out');
    expect(performance.now() - start).toBeGreaterThan(TIME.streams);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

async function findBeat(
  machine: string,
  n: number,
  readFile: (file: string, encoding: 'utf8') => Promise<string>,
): Promise<string> {
  const { glob } = await import('node:fs/promises');
  for await (const file of glob(`${machine}/home/runner/work/*/beat-${n}`)) return readFile(file, 'utf8');
  throw new Error(`No beat ${n}`);
}
