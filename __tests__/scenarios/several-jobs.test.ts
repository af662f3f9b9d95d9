import { expect, test } from '@jest/globals';
import { rehearse } from '../sandbox/runner/rehearse.ts';

const CHECKPOINT = `
      - uses: actions/checkout@v6
      - run: echo made by a > made.txt
      - uses: rerail/rerail@v1
        with: { command: checkpoint, name: x }
      - run: exit 1
`;

const restoring = (inputs: string) => `
      - uses: actions/checkout@v6
      - id: restored
        uses: rerail/rerail@v1
        with: { command: restore${inputs} }
      - id: found
        run: echo "made=$(cat made.txt)" >> "$GITHUB_OUTPUT"
`;

test("another job's checkpoint is listed with its name and job, and restored by name or as the newest", async () => {
  const rehearsal = await rehearse(`
name: ci
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:${CHECKPOINT}
  b:
    needs: a
    if: always()
    runs-on: ubuntu-latest
    steps:
      - id: listed
        uses: rerail/rerail@v1
        with: { command: list }${restoring(', name: x')}
  c:
    needs: a
    if: always()
    runs-on: ubuntu-latest
    steps:${restoring('')}
`);
  const listed = JSON.parse(rehearsal.step('b', 'listed').outputs.rerail as string);
  expect(listed).toMatchObject([{ name: 'x', files: 2, clean: true, job: expect.stringMatching(/^ci-a-/) }]);
  for (const job of ['b', 'c']) {
    expect(rehearsal.step(job, 'found').outputs.made).toBe('made by a');
    expect(rehearsal.log(job).join('\n')).toMatch(/^rerail: checkpoint [0-9a-f]{32} is of job ci-a-/m);
  }
});

test('a green caller of a reusable workflow leaves the checkpoints of a red one, though neither has a key', async () => {
  const rehearsal = await rehearse(
    {
      '.github/workflows/ci.yml': `
name: ci
on: push
jobs:
  red: { uses: ./.github/workflows/build.yml, with: { status: 1 } }
  green: { needs: red, if: always(), uses: ./.github/workflows/build.yml, with: { status: 0 } }
`,
      '.github/workflows/build.yml': `
on: { workflow_call: { inputs: { status: { type: number } } } }
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: rerail/rerail@v1
        with: { stage: made, checkpoint: eager, effects: workspace, shell: bash, run: "echo made in $RUNNER_TEMP > made.txt" }
      - uses: rerail/rerail@v1
        with: { stage: ends, checkpoint: eager, shell: bash, run: "sleep 1; exit \${{ inputs.status }}" }
`,
    },
    { run: { workflow: 'ci.yml' } },
  );
  expect(rehearsal.job('red / build').conclusion).toBe('failure');
  expect(rehearsal.job('green / build').conclusion).toBe('success');
  const names = rehearsal.result.artifacts.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('rerail-checkpoint_')).length).toBeGreaterThan(0);
  expect(names.filter((name) => /^rerail-record_.*_job-a1-.*_\d\.json$/.test(name)).length).toBeGreaterThan(0);
  // What the green one had sent itself is gone.
  expect(rehearsal.result.deletedArtifacts.map(({ name }) => name).join()).toContain('rerail-checkpoint_');
});
