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
