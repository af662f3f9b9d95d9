import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Files, type Rehearsal, rehearse } from '../sandbox/runner/rehearse.ts';

/** A workflow with a job of one guarded step for each script, by the job's name. */
function guards(scripts: Readonly<Record<string, string>>, inputs = '', env = ''): Files {
  const job = ([name, script]: [string, string]) => `
  ${name}:
    runs-on: ubuntu-latest
    ${env}
    steps:
      - id: guard
        uses: rerail/rerail@v1
        with:
          shell: bash
          ${inputs}
          run: |
${script
  .trim()
  .split('\n')
  .map((line) => `            ${line}`)
  .join('\n')}
      - id: after
        if: always()
        shell: bash
        run: |
          echo "outcome=\${{ steps.guard.outputs.outcome }}" >> "$GITHUB_OUTPUT"
          echo "first=\${{ steps.guard.outputs.first }}" >> "$GITHUB_OUTPUT"
          echo "quarantine=$(ls -A | tr '\\n' ' ')" >> "$GITHUB_OUTPUT"
`;
  return {
    '.github/workflows/ci.yml': `on: push\njobs:${Object.entries(scripts).map(job).join('')}`,
    matcher: '{"problemMatcher": []}',
  };
}

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
    rehearsal = await rehearse(guards(SCRIPTS, 'stage: s\n          retry-wait: 10ms'), {
      sandbox: { parallel: 4 },
      afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed'),
    });
  }, 120_000);

  test.each(Object.keys(SCRIPTS))('%s', (name) => {
    for (const attempt of [1, 2]) {
      expect(rehearsal.step(name, 'guard', attempt).conclusion).toBe('failure');
      const { outcome, first } = rehearsal.step(name, 'after', attempt).outputs;
      expect(outcome).toBe('failed');
      if (name === 'output') expect(first).toBe('1');
    }
  });
});

describe('a step that the runner passes is green', () => {
  const SCRIPTS = {
    stopped: 'echo "::stop-commands::abcd"\necho "::set-env name=A::b"\necho "::abcd::"',
    unknown: 'echo "::unknown::x"\necho "::internal-set-repo-path::x"\necho "::add-mask::"\necho "::remove-matcher::"',
    options: 'echo "NODE_OPTIONS=--x" >> "$GITHUB_ENV"\necho "GITHUB_FOO=1" >> "$GITHUB_ENV"',
    state: 'echo "::save-state name=a::b"\necho "::add-matcher::$GITHUB_WORKSPACE/m"'.replace(/^/, 'echo "{}" > m\n'),
    allowed:
      'export ACTIONS_ALLOW_UNSECURE_COMMANDS=false\necho "::set-env name=A::b"\necho "x ##[add-path]/opt/from-command"',
  };
  test('whatever it prints', async () => {
    const env = "env: {ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true'}";
    const rehearsal = await rehearse(guards(SCRIPTS, '', env), { sandbox: { parallel: 4 } });
    for (const name of Object.keys(SCRIPTS)) {
      expect([name, rehearsal.step(name, 'guard').conclusion]).toEqual([name, 'success']);
      expect(rehearsal.step(name, 'after').outputs.outcome).toBe('passed');
    }
  }, 60_000);
});

describe('what a later attempt finds of a completed stage', () => {
  const SCRIPTS = {
    quiet: 'echo done > out',
    home: 'echo x > "$HOME/of-mine"',
    runner: 'echo x > "$HOME/actions-runner/cached/of-mine"',
    'step-back': 'mkdir -p deep && echo x > deep/file',
  };
  let rehearsal: Rehearsal;
  beforeAll(async () => {
    const files = guards(SCRIPTS, 'stage: s');
    const workflow = files['.github/workflows/ci.yml'] as string;
    rehearsal = await rehearse(
      {
        ...files,
        'tracked.txt': 'tracked\n',
        '.github/workflows/ci.yml': workflow
          .replaceAll('    steps:\n', '    steps:\n      - uses: actions/checkout@v6\n')
          .replaceAll('      - id: after', '      - run: \'[ "$GITHUB_RUN_ATTEMPT" != 1 ]\'\n      - id: after'),
      },
      { sandbox: { parallel: 4 }, afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed') },
    );
  }, 120_000);

  test('the logs that the runner writes below HOME do not keep it from being skipped', () => {
    expect(rehearsal.step('quiet', 'after', 2).outputs.outcome).toBe('fast-forwarded');
  });

  test.each(['home', 'runner'])('a script that writes to HOME itself (%s) runs again, and the log says why', (name) => {
    expect(rehearsal.step(name, 'after', 2).outputs.outcome).toBe('passed');
    expect(rehearsal.log(name, 2).join('\n')).toMatch(/runs again: it changed \S*of-mine/);
  });

  test('nothing of rerail stays in the workspace', () => {
    const { quarantine } = rehearsal.step('quiet', 'after', 2).outputs;
    expect(quarantine?.split(' ').filter((name) => name.includes('rerail'))).toEqual([]);
    expect(rehearsal.step('step-back', 'after', 2).outputs.outcome).toBe('fast-forwarded');
  });
});

test('a pipe whose reader has gone ends a script as under run:', async () => {
  const script = '{ for i in $(seq 1 20000); do echo $i || true; done 2>/dev/null; } | head -1';
  const ignored = 'grep -q "SigIgn:\\s*0000000000001000" /proc/self/status';
  const files = guards({ guarded: `${script}\n${ignored}` });
  const workflow = `${files['.github/workflows/ci.yml']}
      - shell: bash
        run: |
          ${script}
          ${ignored}
`;
  const rehearsal = await rehearse(workflow);
  expect(rehearsal.job('guarded').conclusion).toBe('success');
});
