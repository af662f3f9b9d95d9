import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Rehearsal, rehearse, rehearseTogether } from './rehearse.ts';

/** A workflow of one job `a` with these steps. */
const withSteps = (steps: string, job = '') => `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
${job.replace(/^/gm, '    ')}
    steps:
${steps.replace(/^/gm, '      ')}
`;

/** Each case's workflow under the number of the case. */
const numbered = (texts: string[]) => Object.fromEntries(texts.map((text, index) => [String(index), text]));

describe('conditions and conclusions of steps', () => {
  const cases: [name: string, steps: string, conclusion: string, expected: string[]][] = [
    ['all pass', '- {id: x, run: "true"}\n- {id: y, run: "true"}', 'success', ['x: success', 'y: success']],
    [
      'a failure skips what follows',
      '- {id: x, run: exit 3}\n- {id: y, run: "true"}',
      'failure',
      ['x: failure', 'y: skipped'],
    ],
    [
      'failure()',
      '- {id: x, run: exit 1}\n- {id: y, if: failure(), run: "true"}',
      'failure',
      ['x: failure', 'y: success'],
    ],
    [
      'always()',
      '- {id: x, run: exit 1}\n- {id: y, if: always(), run: "true"}',
      'failure',
      ['x: failure', 'y: success'],
    ],
    [
      'success() by default',
      "- {id: x, run: exit 1}\n- {id: y, if: github.ref != '', run: 'true'}",
      'failure',
      ['x: failure', 'y: skipped'],
    ],
    ['cancelled() of a job that is not', '- {id: x, if: cancelled(), run: "true"}', 'success', ['x: skipped']],
    [
      'continue-on-error',
      '- {id: x, continue-on-error: true, run: exit 1}\n- {id: y, run: "true"}',
      'success',
      ['x: success', 'y: success'],
    ],
    [
      'a condition over outcome',
      "- {id: x, continue-on-error: true, run: exit 1}\n- {id: y, if: steps.x.outcome == 'failure' && steps.x.conclusion == 'success', run: 'true'}",
      'success',
      ['x: success', 'y: success'],
    ],
    [
      'a condition that cannot be evaluated',
      '- {id: x, if: fromJSON(github.ref), run: "true"}\n- {id: y, run: "true"}',
      'failure',
      ['x: failure', 'y: skipped'],
    ],
    [
      'env that cannot be evaluated',
      '- {id: x, env: {A: "${{ fromJSON(github.ref) }}"}, run: "true"}',
      'failure',
      ['x: failure'],
    ],
    ['a folder that is not there', '- {id: x, working-directory: nowhere, run: "true"}', 'failure', ['x: failure']],
    ['a shell that is not there', '- {id: x, shell: "nosuch {0}", run: "true"}', 'failure', ['x: failure']],
    ['a shell without {0}', '- {id: x, shell: cat -n, run: "true"}', 'failure', ['x: failure']],
  ];
  let together: Rehearsal;
  beforeAll(async () => {
    together = await rehearseTogether(numbered(cases.map(([, steps]) => withSteps(steps))));
  });

  test.each(cases.map((item, index) => [...item, index] as const))(
    '%s',
    (_name, _steps, conclusion, expected, index) => {
      const rehearsal = together.of(String(index));
      expect(rehearsal.steps('a')).toEqual(expected);
      expect(rehearsal.run().conclusion).toBe(conclusion);
    },
  );
});

/** What only Linux shows: the runner's Worker is the parent, ignores SIGPIPE, and writes its logs while a step runs. */
const ON_LINUX: [name: string, steps: string, lines: string[]][] =
  process.platform === 'linux'
    ? [
        ['the Worker is the parent', '- run: basename "$(readlink /proc/$PPID/exe)"', ['Runner.Worker']],
        ['SIGPIPE is ignored', '- run: grep SigIgn /proc/self/status | cut -f 2', ['0000000000001000']],
        [
          'the logs of the runner change',
          '- run: cd ~/actions-runner/cached/_diag; a=$(cat Worker_*); until [ "$a" != "$(cat Worker_*)" ]; do sleep 0.02; done; echo changed',
          ['changed'],
        ],
      ]
    : [];

describe('what a script prints', () => {
  const cases: [name: string, steps: string, lines: string[]][] = [
    ['quotes beside an expression', "- run: echo 'it' 'is' {x} ${{ github.ref }}", ['it is {x} refs/heads/main']],
    [
      'lines of a block beside an expression',
      '- run: |\n    cat <<EOF\n      indented ${{ github.ref }}\n    EOF',
      ['  indented refs/heads/main'],
    ],
    ['no pipefail by default', '- run: "false | cat; echo reached"', ['reached']],
    ['errexit by default', '- {run: "false\\necho reached", continue-on-error: true}\n- run: echo next', ['next']],
    [
      'pipefail with bash',
      '- {shell: bash, run: "false | cat\\necho reached", continue-on-error: true}\n- run: echo next',
      ['next'],
    ],
    ['python', '- {shell: python, run: "import sys\\nprint(len(sys.argv))"}', ['1']],
    ['a template', '- {shell: "bash -c \\"echo in; source {0}\\"", run: echo out}', ['in', 'out']],
    ['stdin is at its end', '- run: cat; echo done', ['done']],
    ['stderr as well', '- run: echo err >&2', ['err']],
    ['a lone carriage return ends a line', "- run: printf 'a\\rb\\n'", ['a', 'b']],
    ['no line end', '- run: printf abc', ['abc']],
    ['the three levels of env', '- {env: {C: step, B: step}, run: echo $A $B $C}', ['workflow step step']],
    ['a step sees its own env', '- {env: {A: x}, run: "echo ${{ env.A }} ${{ env.B }}"}', ['x job']],
    [
      'GITHUB_ENV for later steps',
      '- run: echo "A=later" >> $GITHUB_ENV; echo $A\n- run: echo $A ${{ env.A }}',
      ['workflow', 'later later'],
    ],
    ['step env over GITHUB_ENV', '- run: echo "A=later" >> $GITHUB_ENV\n- {env: {A: mine}, run: echo $A}', ['mine']],
    [
      'GITHUB_PATH, the newest first',
      '- run: |\n    for d in one two; do mkdir $d; printf "#!/bin/sh\\necho $d" > $d/tool; chmod +x $d/tool; echo $PWD/$d >> $GITHUB_PATH; done\n- run: tool',
      ['two'],
    ],
    ['outputs', '- {id: x, run: "echo v=1 >> $GITHUB_OUTPUT"}\n- run: echo ${{ steps.x.outputs.v }}', ['1']],
    [
      'multi-line outputs',
      '- {id: x, run: "printf \'v<<E\\na\\nb\\nE\\n\' >> $GITHUB_OUTPUT"}\n- run: echo ${{ toJSON(steps.x.outputs.v) }}',
      ['a\\nb'],
    ],
    [
      'the runner context',
      '- run: echo "$RUNNER_OS ${{ runner.os }}" | tr A-Z a-z; test "$RUNNER_TEMP" = "${{ runner.temp }}"; test -d "$RUNNER_TOOL_CACHE"; test "$HOME/work/$(basename $PWD)/$(basename $PWD)" = "$PWD"',
      ['linux linux'],
    ],
    [
      'the job context',
      '- {if: always(), run: "echo ${{ job.status }} ${{ toJSON(job.services) }} ${{ toJSON(matrix) }}"}',
      ['success null null'],
    ],
    [
      'GITHUB_ACTION',
      '- run: echo $GITHUB_ACTION\n- run: echo $GITHUB_ACTION\n- {id: mine, run: echo $GITHUB_ACTION}',
      ['__run', '__run_2', 'mine'],
    ],
    ['no runtime token for scripts', '- run: env | grep -c ^ACTIONS_ || true', ['0']],
    [
      'secrets are masked',
      '- run: echo ${{ secrets.PASSWORD }}; printf ${{ secrets.PASSWORD }} | base64',
      ['***', '***'],
    ],
    [
      'a script belongs to no action',
      '- run: echo "[$GITHUB_ACTION_REPOSITORY][$GITHUB_ACTION_REF]"; env | grep -c "^GITHUB_ACTION_REF=$"',
      ['[][]', '1'],
    ],
    ...ON_LINUX,
    [
      'hashFiles',
      "- run: echo x > f; echo y > g\n- run: echo ${{ hashFiles('f') == hashFiles('f') }} ${{ hashFiles('f') == hashFiles('g') }} [${{ hashFiles('none*') }}]",
      ['true false []'],
    ],
  ];
  let together: Rehearsal;
  beforeAll(async () => {
    const workflow = (steps: string) =>
      withSteps(steps, 'env: {B: job}').replace('on: push', 'on: push\nenv: {A: workflow, B: workflow}');
    const run = { secrets: { PASSWORD: 'hunter2hunter2' } };
    together = await rehearseTogether(numbered(cases.map(([, steps]) => workflow(steps))), { run });
  });

  test.each(cases.map((item, index) => [...item, index] as const))('%s', (_name, _steps, lines, index) => {
    const rehearsal = together.of(String(index));
    expect(rehearsal.run().conclusion).toBe('success');
    expect(printed(rehearsal.log('a'))).toEqual(lines);
  });

  test('defaults of job and workflow', async () => {
    const steps = '- run: "false | cat; basename $PWD"\n- {shell: sh, working-directory: other, run: basename $PWD}';
    const files = {
      '.github/workflows/ci.yml': withSteps(
        `- uses: actions/checkout@v4\n${steps}`,
        'defaults: {run: {working-directory: sub}}',
      ).replace('on: push', 'on: push\ndefaults: {run: {shell: "bash -e {0}", working-directory: none}}'),
      'sub/x': '',
      'other/x': '',
    };
    const rehearsal = await rehearse(files);
    expect(printed(rehearsal.log('a'))).toEqual(expect.arrayContaining(['sub', 'other']));
  });

  test("a script's own signal is 128 + n", async () => {
    const rehearsal = await rehearse(withSteps('- run: kill -9 $$'));
    expect(rehearsal.log('a')).toContain('##[error]Process completed with exit code 137.');
  });
});

/** Lines that scripts printed: what stands between the head of a step and whatever the runner says next. */
function printed(log: string[]): string[] {
  const lines: string[] = [];
  let inHead = true;
  for (const line of log.slice(log.findIndex((line) => line.startsWith('Complete job name')) + 1)) {
    if (line.startsWith('##[group]')) inHead = true;
    else if (line.startsWith('##[endgroup]')) inHead = false;
    else if (!inHead && !/^(##\[|Cleaning up|\[command\]|Terminate)/.test(line)) lines.push(line);
  }
  return lines;
}
