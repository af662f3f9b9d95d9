import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { type Files, rehearse } from '../sandbox/runner/rehearse.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The built action at the root of a repository, for \`uses: ./\`. */
function actionFiles(): Files {
  const names = ['action.yml', ...readdirSync(path.join(ROOT, 'dist')).map((name) => `dist/${name}`)];
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(ROOT, name), 'utf8')]));
}

/** Two stages with an unguarded step between them. The second sees what the first made, and fails in attempt 1. */
const steps = (uses: string, who: string) => `
      - id: first
        uses: ${uses}
        with: { stage: first, shell: bash, run: 'echo "${who}" > first.txt; echo "who=${who}" >> "$GITHUB_OUTPUT"' }
      - shell: bash
        run: echo between > between.txt
      - id: second
        uses: ${uses}
        with: { stage: second, shell: bash, run: '[ "$(cat first.txt)" = "${who}" ] && [ "$GITHUB_RUN_ATTEMPT" != 1 ]' }
`;
const CHECKOUT = '      - uses: actions/checkout@v6';
const COMPOSITE = (uses: string, who: string) => `
name: build
inputs: { who: { default: nobody } }
outputs: { outcome: { value: '\${{ steps.first.outputs.outcome }} \${{ steps.first.outputs.who }}' } }
runs:
  using: composite
  steps:${steps(uses, who)}`;

const WORKFLOW = `
name: ci
on: push
jobs:
  legs:
    runs-on: ubuntu-latest
    strategy: { fail-fast: false, matrix: { os: [a, b], n: [1] } }
    steps:
${CHECKOUT}${steps('rerail/rerail@v1', `leg \${{ matrix.os }}`)}
  called-a: { uses: ./.github/workflows/called.yml, with: { who: a } }
  called-b: { uses: ./.github/workflows/called.yml, with: { who: b } }
  composite:
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}
      - { id: build, uses: ./.github/actions/build, with: { who: composite } }
  local:
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}${steps('./', 'local')}
`;

const FILES: Files = {
  '.github/workflows/ci.yml': WORKFLOW,
  '.github/workflows/called.yml': `
on: { workflow_call: { inputs: { who: { type: string } } } }
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}${steps('rerail/rerail@v1', `caller \${{ inputs.who }}`).replaceAll('with: {', `with: { key: "\${{ inputs.who }}",`)}`,
  '.github/actions/build/action.yml': COMPOSITE('rerail/rerail@v1', `\${{ inputs.who }}`),
};

test('matrix legs, callers of a reusable workflow, a composite action and `uses: ./` resume each at their own stage', async () => {
  const rehearsal = await rehearse(
    { ...FILES, ...actionFiles() },
    {
      sandbox: { parallel: 4 },
      run: { workflow: 'ci.yml' },
      afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed'),
    },
  );
  expect(rehearsal.run(1).conclusion).toBe('failure');
  expect(rehearsal.run(2).conclusion).toBe('success');
  const whoOf = {
    'legs (a, 1)': 'leg a',
    'legs (b, 1)': 'leg b',
    'called-a / build': 'caller a',
    'called-b / build': 'caller b',
    local: 'local',
  };
  for (const [job, who] of Object.entries(whoOf)) {
    const { outcome } = rehearsal.step(job, 'first', 2).outputs;
    expect({ job, outcome, who: rehearsal.step(job, 'first', 2).outputs.who }).toEqual({
      job,
      outcome: 'fast-forwarded',
      who,
    });
    expect(rehearsal.step(job, 'second', 2).outputs.outcome).toBe('passed');
  }
  expect(rehearsal.step('composite', 'build', 2).outputs.outcome).toBe('fast-forwarded composite');
  // What is left tells how attempt 1 failed; no checkpoint is.
  expect(rehearsal.result.artifacts.filter(({ name }) => !name.startsWith('rerail-record_'))).toEqual([]);
});
