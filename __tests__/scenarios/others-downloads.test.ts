import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { type Rehearsal, rehearse } from '../sandbox/runner/rehearse.ts';

/** A red job with a report of its own and an eager stage, and what another job sees of the run's artifacts. */
const workflow = (name: string, collect: string, inputs = 'checkpoint: eager') => `
name: ${name}
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: echo hello > report.xml
      - uses: actions/upload-artifact@v7
        with: { name: reports, path: report.xml }
      - uses: rerail/rerail@v1
        with: { stage: fails, ${inputs}, shell: bash, run: exit 1 }
  collect:
    needs: build
    if: always()
${collect}
`;

const steps = (inputs: string, version = 'v8') => `
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@${version}
        with: { path: got${inputs} }
      - id: found
        shell: bash
        run: echo "files=$(cd got && find . -type f | sort | tr '\\n' ' ')" >> "$GITHUB_OUTPUT"
`;

const WORKFLOWS: Readonly<Record<string, string>> = {
  layout: workflow('layout', steps('')),
  merged: workflow('merged', steps(', merge-multiple: true')),
  older: workflow('older', steps('', 'v4')),
  called: workflow('called', '    uses: ./.github/workflows/collect.yml\n'),
  composite: workflow(
    'composite',
    `
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: ./collect
      - id: found
        shell: bash
        run: echo "files=$(cd got && find . -type f | sort | tr '\\n' ' ')" >> "$GITHUB_OUTPUT"
`,
  ),
  excluding: workflow('excluding', steps(", pattern: '!rerail-*'")),
};

const FILES = {
  ...Object.fromEntries(Object.entries(WORKFLOWS).map(([name, text]) => [`.github/workflows/${name}.yml`, text])),
  '.github/workflows/collect.yml': `on: workflow_call\njobs:\n  inner:${steps('')}`,
  'collect/action.yml': `
name: collect
runs:
  using: composite
  steps:
    - uses: actions/download-artifact@v8
      with: { path: got }
`,
};

describe("a step that downloads all of the run's artifacts finds what it would find without rerail", () => {
  let all: Rehearsal;
  const log = (name: string) => all.of(name).log('build').join('\n');
  const found = (name: string, job = 'collect') => all.of(name).step(job, 'found').outputs.files;
  const artifacts = (name: string) => {
    const id = all.of(name).run().id;
    return all.result.artifacts.filter(({ run }) => run === id).map((artifact) => artifact.name);
  };

  beforeAll(async () => {
    all = await rehearse(FILES, { sandbox: { parallel: 4 } });
  }, 120_000);

  test.each([
    ['layout', './report.xml '],
    ['merged', './report.xml '],
    ['older', './reports/report.xml '],
    ['composite', './report.xml '],
  ])('%s', (name, files) => {
    expect(found(name)).toBe(files);
    expect(artifacts(name)).toEqual(['reports']);
    const notices = log(name).match(/uploads no artifacts in this run/g);
    expect(notices).toHaveLength(1);
    expect(log(name)).toContain('pattern: "!rerail-*"');
    // They are in the cache service.
    expect(log(name)).toContain('Checkpoints go to the cache service instead');
    expect(log(name)).toContain('checkpoints uploaded');
  });

  test('in a called workflow', () => {
    expect(found('called', 'collect / inner')).toBe('./report.xml ');
    expect(artifacts('called')).toEqual(['reports']);
  });

  test('a pattern that excludes rerail leaves it its artifacts', () => {
    expect(found('excluding')).toBe('./report.xml ');
    expect(artifacts('excluding').filter((name) => name.startsWith('rerail-')).length).toBeGreaterThan(0);
    expect(log('excluding')).toContain('checkpoints uploaded');
  });
});

test('a green job that cleans up beside the download fails nobody', async () => {
  // The list is answered late, so that the clean-up comes between it and the downloads.
  const rehearsal = await rehearse(
    {
      '.github/workflows/ci.yml': `
name: ci
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: rerail/rerail@v1
        with: { stage: slow, checkpoint: eager, shell: bash, run: sleep 1 }
  collect:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/upload-artifact@v7
        with: { name: readme, path: README.md }
      - run: sleep 0.5
      - uses: actions/download-artifact@v8
        with: { path: got }
      - run: test -f got/README.md
`,
      'README.md': 'read me\n',
    },
    { sandbox: { faults: [parseFault('stall:on=get-signed-artifact-url,count=all,for=2s')] } },
  );
  expect(rehearsal.run().conclusion).toBe('success');
  expect(rehearsal.result.deletedArtifacts).toEqual([]);
});
