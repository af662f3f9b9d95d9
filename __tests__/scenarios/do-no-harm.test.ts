import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Rehearsal, rehearseTogether } from '../sandbox/runner/rehearse.ts';
import { Machine } from './machine.ts';

/** What goes wrong with rerail's own parts: in a step between two stages, in the environment, in the script. */
interface Fault {
  /** Before all stages. */
  first?: string;
  between?: string;
  env?: string;
  inputs?: string;
  /** Of the script itself, after it wrote its output. */
  script?: string;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'folder-is-a-file': { between: 'rm -rf "$RUNNER_TEMP/rerail"; echo > "$RUNNER_TEMP/rerail"' },
  'guards-lead-nowhere': {
    // Neither below RUNNER_TEMP nor in the system's folder for such things can the guard make its own.
    env: 'TMPDIR: /proc/nowhere',
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
      'for f in "$RUNNER_TEMP"/rerail/jobs/*/stages/*.json "$RUNNER_TEMP"/rerail/jobs/*/policy.json; do echo \'{"__proto__":1\' > $f; done',
  },
  'state-is-hostile': { env: 'STATE_rerail-step: "999999999999; rm -rf /"' },
  'policy-is-broken': { first: 'mkdir -p .github; printf "lanes: [\\n\\t{" > .github/rerail.yml' },
  'repository-is-broken': { between: 'rm -rf .git/objects; echo garbage > .git/index; echo nowhere > .git/HEAD' },
  'no-tools': {
    between: 'mkdir ../bin; for t in bash sh cat; do ln -s $(command -v $t) ../bin; done',
    env: `PATH: "\${{ github.workspace }}/../bin"`,
  },
  'no-home': { env: 'HOME: ""' },
  'clock-jumps': {
    env: `NODE_OPTIONS: "--import=data:text/javascript,const%20now=Date.now;let%20n=0;Date.now=()=>now()+(n++%252?-1:1)*864e5*n"`,
  },
  'uploader-dies': {
    inputs: 'checkpoint: eager',
    between:
      'for f in "$RUNNER_TEMP"/rerail/jobs/*/uploads/uploader.json; do kill -9 $(grep -o \'"pid":[0-9]*\' $f | grep -o "[0-9]*") || true; done',
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

const guarded = (id: string, script: string, { env, inputs }: Fault, more = '') => `
      - id: ${id}
        uses: rerail/rerail@v1
        ${more}
        ${env === undefined ? '' : `env: { ${env} }`}
        with:
          shell: bash
          stage: ${id}
          ${inputs ?? ''}
          retry-wait: 0
          run: |
            echo "${id} runs"
            ${script}`;

const FLAKE = '[ "$RERAIL_TRY" != 1 ] || { echo "npm error code ECONNRESET"; exit 1; }';

const workflow = (name: string) => {
  const fault = FAULTS[name] as Fault;
  return `
name: ${name}
on: push
jobs:
  ${name}:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - shell: bash
        run: ${JSON.stringify(fault.first ?? 'true')}
      - uses: rerail/rerail@v1
        with: { stage: before, run: 'true', ${fault.inputs ?? ''} }
      - shell: bash
        run: ${JSON.stringify(fault.between ?? 'true')}
${guarded('passes', `echo "result=42" >> "$GITHUB_OUTPUT"\n            ${fault.script ?? 'true'}`, fault)}
${/store|index|script|tools/.test(name) ? guarded('flaky', `${fault.script ?? 'true'}\n            ${FLAKE}`, fault, 'continue-on-error: true') : ''}
${guarded('fails', `${fault.script ?? 'true'}\n            exit 3`, fault, 'continue-on-error: true')}
`;
};

describe('invariant 1, do no harm: rerail broken in the middle of a job', () => {
  let all: Rehearsal;
  const names = Object.keys(FAULTS);

  beforeAll(async () => {
    all = await rehearseTogether(Object.fromEntries(names.map((name) => [name, workflow(name)])));
  }, 120_000);

  test.each(names)('%s: a script that passes is green, with its outputs', (name) => {
    const { conclusion, outputs } = all.of(name).step(name, 'passes');
    expect({ conclusion, result: outputs.result }).toEqual({ conclusion: 'success', result: '42' });
    const runs = all.of(name).log(name);
    expect(runs.filter((line) => line === 'passes runs')).toHaveLength(1);
  });

  test.each(names)('%s: a script that fails is red, with its exit status', (name) => {
    const { outcome, annotations } = all.of(name).step(name, 'fails');
    expect(outcome).toBe('failure');
    expect(all.of(name).log(name)).toContain('fails runs');
    expect(annotations.map(({ message }) => message).join()).not.toContain('defect');
  });

  test('where the guard itself cannot work, the script runs as under "run:", and one is told', () => {
    const rehearsal = all.of('guards-lead-nowhere');
    const messages = rehearsal.step('guards-lead-nowhere', 'passes').annotations.map(({ message }) => message);
    expect(messages.join()).toContain('The script runs without it, as "run:" would');
    expect(rehearsal.log('guards-lead-nowhere').join('\n')).toContain('Process completed with exit code 3.');
  });

  test('a broken policy is told once, and defaults hold', () => {
    const warnings = all
      .of('policy-is-broken')
      .job('policy-is-broken')
      .steps.flatMap((step) => step.annotations);
    expect(warnings.filter(({ message }) => message.includes('Defaults are used instead'))).toHaveLength(1);
  });
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
