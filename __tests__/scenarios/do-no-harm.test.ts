import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { rehearse } from '../sandbox/runner/rehearse.ts';
import { type Ended, Machine } from './machine.ts';

/** What goes wrong with rerail's own parts: in a step between two stages, in the environment, in the script. */
interface Fault {
  /** Before all stages. */
  before?: string;
  between?: string;
  env?: (machine: Machine) => Record<string, string>;
  /** Of the script itself, after it wrote its output. */
  script?: string;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'folder-is-a-file': { between: 'rm -rf "$RUNNER_TEMP/rerail"; echo > "$RUNNER_TEMP/rerail"' },
  'guards-lead-nowhere': {
    // Neither below RUNNER_TEMP nor in the system's folder for such things can the guard make its own.
    env: () => ({ TMPDIR: '/proc/nowhere' }),
    between: 'for job in "$RUNNER_TEMP"/rerail/jobs/*; do rm -rf $job/guards; ln -s /proc/nowhere $job/guards; done',
  },
  'store-is-garbage': {
    between: 'find "$RUNNER_TEMP/rerail/store" -type f -exec sh -c \'head -c 3000 /dev/urandom > "$1"\' - {} \\;',
  },
  'index-is-garbage': {
    between: 'find "$RUNNER_TEMP/rerail/engine" -type f -exec sh -c \'head -c 3000 /dev/urandom > "$1"\' - {} \\;',
  },
  'records-are-garbage': {
    between:
      'for f in "$RUNNER_TEMP"/rerail/jobs/*/stages/*.json "$RUNNER_TEMP"/rerail/jobs/*/policy*.json; do echo \'{"__proto__":1\' > $f; done',
  },
  'state-is-hostile': { env: () => ({ 'STATE_rerail-step': '999999999999; rm -rf /' }) },
  'policy-is-broken': { before: 'mkdir -p .github; printf "lanes: [\\n\\t{" > .github/rerail.yml' },
  'repository-is-broken': { between: 'rm -rf .git/objects; echo garbage > .git/index; echo nowhere > .git/HEAD' },
  'no-tools': {
    between: 'mkdir ../bin; for t in bash sh cat; do ln -s $(command -v $t) ../bin; done',
    env: ({ folder }) => ({ PATH: path.join(folder, 'bin') }),
  },
  'no-home': { env: () => ({ HOME: '' }) },
  'clock-jumps': {
    env: () => ({
      NODE_OPTIONS:
        '--import=data:text/javascript,const%20now=Date.now;let%20n=0;Date.now=()=>now()+(n++%252?-1:1)*864e5*n',
    }),
  },
  'script-wipes-its-workspace': {
    script: 'rm -rf "$GITHUB_WORKSPACE"/* "$GITHUB_WORKSPACE"/.git "$RUNNER_TEMP"/rerail/[es]*',
  },
  'script-breaks-the-job': {
    script: 'for f in "$RUNNER_TEMP"/rerail/jobs/*/{stages,steps,facts}; do rm -rf $f; echo > $f; done',
  },
  'script-breaks-the-store': {
    script:
      'find "$RUNNER_TEMP"/rerail/{store,engine} -type f -exec sh -c \'head -c 3000 /dev/urandom > "$1"\' - {} \\;',
  },
};

/** What a repository of a few files, with one commit and a change, takes. */
const REPOSITORY =
  'git init -q; echo 1 > a; mkdir b; echo 2 > b/c; git add -A; git -c user.name=x -c user.email=x@example.org commit -qm x; echo 3 > d';
const FLAKE = '[ "$RERAIL_TRY" != 1 ] || { echo "npm error code ECONNRESET"; exit 1; }';

type Steps = Record<'before' | 'passes' | 'flaky' | 'fails', Ended>;

/** A job of four stages on a machine with the fault. */
async function runJob({ before = 'true', between = 'true', env = () => ({}), script = 'true' }: Fault): Promise<Steps> {
  using machine = new Machine();
  machine.step(`${REPOSITORY}; ${before}`);
  const guarded = (stage: string, run: string, variables = {}) =>
    machine.main({ stage, run: `echo "${stage} runs"\n${run}`, 'retry-wait': '0' }, undefined, variables);
  const first = await guarded('before', 'echo changed > d');
  machine.step(between);
  const broken = env(machine);
  return {
    before: first,
    passes: await guarded('passes', `echo "result=42" >> "$GITHUB_OUTPUT"\n${script}`, broken),
    flaky: await guarded('flaky', `${script}\n${FLAKE}`, broken),
    fails: await guarded('fails', `${script}\nexit 3`, broken),
  };
}

describe('invariant 1, do no harm: rerail broken in the middle of a job', () => {
  const names = Object.keys(FAULTS);
  const jobs = new Map<string, Steps>();
  const job = (name: string) => jobs.get(name) as Steps;

  beforeAll(async () => {
    const waiting = [...names];
    const work = async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        jobs.set(name, await runJob(FAULTS[name] as Fault));
      }
    };
    await Promise.all([work(), work(), work()]);
  }, 120_000);

  test.each(names)('%s: a script that passes is green, with its outputs', (name) => {
    const { exitCode, outputs, log } = job(name).passes;
    expect({ exitCode, result: outputs.result }).toEqual({ exitCode: 0, result: '42' });
    expect(log.match(/^passes runs$/gm)).toHaveLength(1);
  });

  test.each(names)('%s: a script that fails is red, with its exit status', (name) => {
    const { exitCode, log } = job(name).fails;
    expect(exitCode).toBe(3);
    expect(log.match(/^fails runs$/gm)).toHaveLength(1);
    expect(log).toContain('Process completed with exit code 3.');
    expect(log).not.toContain('defect');
  });

  test.each(names)(
    '%s: there is a second try where the workspace can be put back, else a warning says why not',
    (name) => {
      const { exitCode, log } = job(name).flaky;
      if (exitCode === 0) expect(log.match(/^flaky runs$/gm)).toHaveLength(2);
      else expect(log).toMatch(/^::warning/m);
    },
  );

  test('where the guard itself cannot work, the script runs as under "run:", and one is told', () => {
    expect(job('guards-lead-nowhere').passes.log).toContain('The script runs without it, as "run:" would');
  });

  test('a broken policy is told once, and defaults hold', () => {
    const logs = Object.values(job('policy-is-broken')).map(({ log }) => log);
    expect(logs.join('').match(/rerail uses the defaults\. It skips and reverts nothing\./g)).toHaveLength(1);
  });
});

test.each([
  ['false', 0],
  ['true', 1],
])(
  'invariant 1, do no harm: an error that nobody waits for does not end the script; with strict: %s the step ends with %d',
  async (strict, exitCode) => {
    using machine = new Machine();
    const stray = 'setTimeout(()=>{throw%20new%20Error("stray")},100)';
    const ended = await machine.main({ strict, run: 'sleep 0.5; echo the script ends' }, undefined, {
      NODE_OPTIONS: `--import=data:text/javascript,${stray}`,
    });
    expect(ended.exitCode).toBe(exitCode);
    expect(ended.log).toMatch(/^the script ends$/m);
    expect(ended.log).toMatch(/^::warning.*stray/m);
  },
);

test('invariant 1, do no harm: a killed uploader, and a post that finds its folder gone', async () => {
  const rehearsal = await rehearse(`
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: rerail/rerail@v1
        with: { stage: one, checkpoint: eager, run: 'true' }
      - shell: bash
        run: kill -9 $(grep -oh '"pid":[0-9]*' "$RUNNER_TEMP"/rerail/jobs/*/uploads/uploader.json | grep -o '[0-9]*') || true
      - uses: rerail/rerail@v1
        with: { stage: two, checkpoint: eager, run: 'true' }
      - shell: bash
        # The uploader of the second step may still write there.
        run: until rm -rf "$RUNNER_TEMP/rerail" && echo > "$RUNNER_TEMP/rerail"; do :; done
      - id: three
        uses: rerail/rerail@v1
        with: { stage: three, run: 'true' }
`);
  expect(rehearsal.step('job', 'three').outputs.outcome).toBe('passed');
  expect(rehearsal.run().conclusion).toBe('success');
});

describe('strict: true', () => {
  const BREAK = 'for f in "$RUNNER_TEMP"/rerail/jobs/*/stages; do rm -rf $f; echo > $f; done';

  test.each([
    ['true', 1],
    ['false', 0],
  ])('%s: what rerail cannot prepare ends the step with %d', async (strict, exitCode) => {
    using machine = new Machine();
    writeFileSync(path.join(machine.temp, 'rerail'), '');
    const ended = await machine.main({ strict, stage: 's', run: 'echo the script runs' });
    expect(ended.exitCode).toBe(exitCode);
    expect(/^the script runs$/m.test(ended.log)).toBe(strict === 'false');
    expect(ended.log).toContain(strict === 'true' ? '::error' : '::warning');
  });

  test.each([
    ['true', 1],
    ['false', 0],
  ])('%s: what rerail cannot record ends the step with %d', async (strict, exitCode) => {
    using machine = new Machine();
    const ended = await machine.main({ strict, stage: 's', run: BREAK });
    expect(ended.exitCode).toBe(exitCode);
  });

  test('and the exit status of a script that fails is its own all the same', async () => {
    using machine = new Machine();
    expect(await machine.main({ strict: 'true', stage: 's', run: 'exit 9' })).toMatchObject({ exitCode: 9 });
  });
});

test.each([
  ['its shell', { shell: 'no-such-shell {0}' }],
  ['its working directory', { 'working-directory': 'nowhere' }],
])('a script that cannot start for want of %s has outputs all the same', async (_, inputs) => {
  using machine = new Machine();
  const { exitCode, outputs, log } = await machine.main({ run: 'true', lane: 'heavy', ...inputs });
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ outcome: 'failed', tries: '0', lane: 'HEAVY', strategy: 'MANUAL' });
  expect(outputs.reason).toMatch(/^The script cannot (?:run|be started): /);
  expect(log).toContain(`::error title=rerail::${outputs.reason}\n`);
});
