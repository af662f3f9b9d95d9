import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Rehearsal, rehearse } from '../sandbox/runner/rehearse.ts';

interface Job {
  /** Scripts of guarded steps that are stages, by their ids; they run in this order, whatever comes of one. */
  scripts: Readonly<Record<string, string>>;
  /** YAML of the job, and further inputs of each guard. */
  job?: string;
  inputs?: string;
  /** Steps behind them. */
  after?: string;
}

const indent = (text: string, by: number) => text.trim().replaceAll(/^/gm, ' '.repeat(by));

function workflowOf(jobs: Readonly<Record<string, Job>>): string {
  const guard = ([id, script]: [string, string], inputs: string) => `
      - id: ${id}
        continue-on-error: true
        uses: rerail/rerail@v1
        with:
          stage: ${id}
          shell: bash
          retry-wait: 10ms
          ${inputs}
          run: |
${indent(script, 12)}`;
  const jobOf = ([name, { scripts, job = '', inputs = '', after = '' }]: [string, Job]) => `
  ${name}:
    runs-on: ubuntu-latest
    ${job}
    steps:
      - uses: actions/checkout@v6${Object.entries(scripts)
        .map((entry) => guard(entry, inputs))
        .join('')}
      - shell: bash
        run: '[ "$GITHUB_RUN_ATTEMPT" != 1 ]'
      - id: after
        shell: bash
        run: |
          echo "left=$(ls -A | grep rerail)" >> "$GITHUB_OUTPUT"
          echo "env=$(echo $FIRST) $PATH" >> "$GITHUB_OUTPUT"
          echo "say of-the-script"
${after}`;
  return `on: push\njobs:${Object.entries(jobs).map(jobOf).join('')}`;
}

/** Two attempts; the first is red at its end. */
const twice = (jobs: Readonly<Record<string, Job>>): Promise<Rehearsal> =>
  rehearse(
    { 'tracked.txt': 'tracked\n', '.github/workflows/ci.yml': workflowOf(jobs) },
    { sandbox: { parallel: 2 }, afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed') },
  );

describe('a step that the runner fails over its output is red, and stays red', () => {
  const SCRIPTS = {
    'set-env': 'echo "::set-env name=A::b"',
    'add-path': 'echo "text ##[add-path]/x" >&2',
    'add-matcher': 'printf "::add-matcher::missing.json\\r\\n"',
    'set-output': 'echo "::set-output::x"',
    'save-state': 'echo "::save-state::x"',
    echo: 'echo "::echo::maybe"',
    'stop-commands': 'echo "::stop-commands::"',
    reserved: 'echo "  ::stop-commands::add-mask"',
    output: 'echo first=1 >> "$GITHUB_OUTPUT"\necho "=v" >> "$GITHUB_OUTPUT"',
    env: 'echo "no line of a variable" >> "$GITHUB_ENV"',
    state: 'echo "no line of a state" >> "$GITHUB_STATE"',
  };
  let rehearsal: Rehearsal;
  beforeAll(async () => {
    rehearsal = await twice({ job: { scripts: SCRIPTS } });
  }, 120_000);

  test.each(Object.keys(SCRIPTS))('%s', (name) => {
    for (const attempt of [1, 2]) {
      const { outcome, outputs } = rehearsal.step('job', name, attempt);
      expect([outcome, outputs.outcome]).toEqual(['failure', 'failed']);
      if (name === 'output') expect(outputs.first).toBe('1');
    }
  });
});

describe('what a later attempt finds of a completed stage', () => {
  const SCRIPTS = {
    quiet: 'echo done > out',
    home: 'echo x > "$HOME/of-mine"',
    runner: 'echo x > "$HOME/actions-runner/cached/of-mine"',
    masked: 'echo "::add-mask::of-the-script"',
    unclear: 'echo "{\'problemMatcher\': []}" > m.json\necho "::add-matcher::m.json"',
    folders: 'mkdir -p deep && echo x > deep/file',
  };
  const COMMANDS =
    'echo "::set-env name=NODE_OPTIONS::--no-such-option"\necho "::set-env name=FIRST::f%0Ag"\necho "##[add-path]$PWD/tools"\necho "x ##[set-output name=first]1"';
  let rehearsal: Rehearsal;
  beforeAll(async () => {
    rehearsal = await twice({
      plain: { scripts: SCRIPTS },
      sealed: {
        scripts: { sealed: 'echo "::add-mask::of-the-script" >&2' },
        inputs: 'checkpoint-key: long-enough-key',
      },
      commands: {
        scripts: { commands: COMMANDS },
        inputs: 'effects: workspace',
        job: "env: {ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true'}",
      },
    });
  }, 120_000);
  const outcomeOf = (job: string, id: string) => rehearsal.step(job, id, 2).outputs.outcome;
  const logOf = (job: string) => rehearsal.log(job, 2).join('\n');

  /** Why stages run again. Ports belong to the whole computer: what other programs open meanwhile is left out. */
  const reasons = () =>
    [...logOf('plain').matchAll(/runs again: (.*)/g)]
      .map(([, why]) => why)
      .filter((why) => !/left port/.test(why ?? ''));

  test('what the runner writes below HOME does not keep it from being skipped, what a script writes or masks does', () => {
    expect(reasons()).toEqual([
      expect.stringMatching(/^it changed \S*\/home\/runner\/of-mine$/),
      expect.stringMatching(/^it changed \S*\/actions-runner\/cached\/of-mine$/),
      expect.stringMatching(/^it masked a value/),
      expect.stringMatching(/^whether the runner accepts its workflow commands is unknown/),
    ]);
    expect(['quiet', 'folders'].map((id) => outcomeOf('plain', id))).toContain('fast-forwarded');
    expect(['home', 'runner', 'masked', 'unclear'].map((id) => outcomeOf('plain', id))).not.toContain('fast-forwarded');
  });

  test('with a checkpoint-key the value travels sealed, and is masked again', () => {
    expect(outcomeOf('sealed', 'sealed')).toBe('fast-forwarded');
    expect(rehearsal.log('sealed', 2)).toContain('say ***');
    expect(rehearsal.log('commands', 2)).toContain('say of-the-script');
  });

  test('what commands set where they are allowed is set again', () => {
    expect(outcomeOf('commands', 'commands')).toBe('fast-forwarded');
    expect(rehearsal.step('commands', 'commands', 2).outputs.first).toBe('1');
    expect(rehearsal.step('commands', 'after', 2).outputs.env).toMatch(/^f g \S+\/tools:/);
  });

  test.each(['plain', 'sealed', 'commands'])('nothing of rerail stays in the workspace (%s)', (job) => {
    expect(rehearsal.step(job, 'after', 2).outputs.left).toBe('');
  });
});

test('a step that the runner passes is green, and ends as under run:', async () => {
  const pipe = '{ for i in $(seq 1 20000); do echo $i || true; done 2>/dev/null; } | head -1';
  const ignored = 'grep -q "SigIgn:\\s*0000000000001000" /proc/self/status';
  const scripts = {
    stopped: 'echo "::stop-commands::abcd"\necho "::set-env name=A::b"\necho "::abcd::"',
    unknown: 'echo "::unknown::x"\necho "::internal-set-repo-path::x"\necho "::add-mask::"\necho "::remove-matcher::"',
    options: 'echo "NODE_OPTIONS=--x" >> "$GITHUB_ENV"\necho "GITHUB_FOO=1" >> "$GITHUB_ENV"',
    state: 'echo "{}" > m\necho "::save-state name=a::b"\necho "::add-matcher::$PWD/m"',
    allowed: 'unset ACTIONS_ALLOW_UNSECURE_COMMANDS\necho "::set-env name=A::b"\necho "x ##[add-path]/opt/x"',
    pipe: `${pipe}\n${ignored}`,
  };
  const job = "env: {ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true'}";
  const after = `      - {id: run, shell: bash, if: always(), run: '${pipe}; ${ignored}'}`;
  const rehearsal = await rehearse(workflowOf({ job: { scripts, job, after } }));
  for (const name of Object.keys(scripts)) {
    const { outcome, outputs } = rehearsal.step('job', name);
    expect([name, outcome, outputs.outcome]).toEqual([name, 'success', 'passed']);
  }
  expect(rehearsal.step('job', 'run').outcome).toBe('success');
}, 60_000);
