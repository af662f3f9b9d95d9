import { describe, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { sampled } from '../long.ts';
import { rehearse } from '../sandbox/runner/rehearse.ts';
import { EVERYTHING_THERE, threeStages } from './stages.ts';

const job = (steps: string) => `
name: ci
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
${steps}
`;

const FLAKE = `
echo half >> half-written.txt
chmod 400 kept.txt && rm -f gone.txt
if [ "$RERAIL_TRY" = 1 ]; then
  echo "output-of-a-lost-try=1" >> "$GITHUB_OUTPUT"
  echo "::error file=a.js,line=3::something red"
  echo "npm error code ECONNRESET"
  exit 1
fi
echo "lines=$(wc -l < half-written.txt)" >> "$GITHUB_OUTPUT"
echo "type=$RERAIL_FAILURE_TYPE" >> "$GITHUB_OUTPUT"
# What the first try left must not be met by tools that walk the workspace.
echo "strays=$(ls -d .rerail* 2>/dev/null | wc -l)" >> "$GITHUB_OUTPUT"`;

test('a stage that loses the network is put back and recovers', async () => {
  const rehearsal = await rehearse({
    'kept.txt': 'kept\n',
    'gone.txt': 'gone\n',
    '.github/workflows/ci.yml': job(`
      - id: flaky
        uses: rerail/rerail@v1
        with:
          stage: flaky
          shell: bash
          retry-wait: 0
          run: |${FLAKE.replaceAll('\n', '\n            ')}`),
  });
  const { outputs, annotations, summary } = rehearsal.step('build', 'flaky');
  expect(rehearsal.run().conclusion).toBe('success');
  expect(outputs).toMatchObject({
    outcome: 'recovered',
    tries: '2',
    'failure-type': 'network',
    strategy: 'RETRY',
    lines: '1',
    strays: '0',
    type: 'network',
  });
  expect(outputs).not.toHaveProperty('output-of-a-lost-try');
  expect(JSON.parse(outputs.rerail as string)).toMatchObject({ outcome: 'recovered', tries: 2 });
  // A green job is not littered with red.
  expect(annotations.filter(({ level }) => level === 'error')).toEqual([]);
  expect(annotations.filter(({ level }) => level === 'notice').length).toBeGreaterThan(0);
  expect(summary).toBeDefined();
  expect(rehearsal.result.artifacts).toEqual([
    expect.objectContaining({ name: expect.stringMatching(/^rerail-record_/) }),
  ]);
});

test('a failure that trying again would hide stays one, with the exit status and the facts', async () => {
  const rehearsal = await rehearse(
    job(`
      - id: tests
        uses: rerail/rerail@v1
        with:
          stage: tests
          shell: bash
          run: |
            echo "Tests:       1 failed, 3 passed, 4 total"
            exit 3`),
  );
  const { outputs, conclusion, annotations } = rehearsal.step('build', 'tests');
  expect(conclusion).toBe('failure');
  expect(outputs).toMatchObject({ outcome: 'failed', tries: '1', 'failure-type': 'test-failure', strategy: 'MANUAL' });
  expect(annotations.map(({ message }) => message).join()).toContain('exit code 3');
});

test('a failed job keeps its checkpoint, and the next attempt resumes at the stage that failed', async () => {
  const rehearsal = await rehearse(
    threeStages('[ "$GITHUB_RUN_ATTEMPT" != 1 ] || exit 9', { inputs: 'lane: standard' }),
    {
      afterwards: async (sandbox, [id]) => {
        expect(sandbox.result().artifacts.map(({ name }) => name.startsWith('rerail-'))).not.toContain(false);
        expect(sandbox.result().artifacts.length).toBeGreaterThan(0);
        await sandbox.rerun(id as number, 'failed');
      },
    },
  );
  expect(rehearsal.run(1).conclusion).toBe('failure');
  expect(rehearsal.run(2).conclusion).toBe('success');
  expect(['install', 'build', 'third'].map((id) => rehearsal.step('build', id, 2).outputs.outcome)).toEqual([
    'fast-forwarded',
    'fast-forwarded',
    'passed',
  ]);
  expect(rehearsal.step('build', 'after', 2).outputs).toEqual(EVERYTHING_THERE);
  expect(rehearsal.result.artifacts).toEqual([
    expect.objectContaining({ name: expect.stringMatching(/^rerail-record_/) }),
  ]);
  // The uploader is ended by post, not by the runner.
  expect(rehearsal.log('build', 1).join('\n')).not.toContain('Terminate orphan process');
});

describe('do no harm: whatever happens to the services, a job that would pass passes', () => {
  test.each(
    sampled<[string, string[]]>(
      [
        ['the artifact service is down', ['http-error:on=*,count=999,status=403']],
        ['connections are reset', ['connection-reset:on=*,count=999']],
        ['storage is full', ['full-disk:count=999']],
        ['the quota is used up', ['quota-exceeded:count=999']],
        ['finalizing fails', ['http-error:on=finalize-artifact,count=999,status=403']],
      ],
      3,
    ),
  )('%s', async (_, faults) => {
    const rehearsal = await rehearse(threeStages('true', { inputs: 'checkpoint: eager' }), {
      sandbox: { faults: faults.map(parseFault) },
    });
    expect(rehearsal.run().conclusion).toBe('success');
    expect(rehearsal.step('build', 'after').outputs).toEqual(EVERYTHING_THERE);
  });
});

test('all wrong inputs are told at once, before anything runs', async () => {
  const rehearsal = await rehearse(
    job(`
      - id: wrong
        uses: rerail/rerail@v1
        with:
          run: echo must-not-run
          lane: fast
          timeout: "5"
          retry: maybe`),
  );
  const { conclusion, annotations } = rehearsal.step('build', 'wrong');
  expect(conclusion).toBe('failure');
  expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(3);
  expect(rehearsal.log('build').filter((line) => line === 'must-not-run')).toEqual([]);
});

test('a stage name that is used twice is an error of the second, before its script runs', async () => {
  const step = (id: string) => `
      - id: ${id}
        if: always()
        uses: rerail/rerail@v1
        with: { stage: build, run: echo ran-${id} }`;
  const rehearsal = await rehearse(job(step('one') + step('two')));
  expect(rehearsal.step('build', 'one').conclusion).toBe('success');
  expect(rehearsal.step('build', 'two').conclusion).toBe('failure');
  expect(rehearsal.log('build')).not.toContain('ran-two');
});

test('an unfiltered download-artifact gets what it would get without rerail', async () => {
  const rehearsal = await rehearse(`
name: ci
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: echo hello > report.txt
      - uses: actions/upload-artifact@v7
        with: { name: report, path: report.txt }
      - uses: rerail/rerail@v1
        with: { stage: fails, checkpoint: eager, run: exit 1 }
  collect:
    needs: build
    if: always()
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v4
      - id: found
        run: echo "report=$(cat report/report.txt)" >> "$GITHUB_OUTPUT"
`);
  expect(rehearsal.result.artifacts.map(({ name }) => name)).toEqual(['report']);
  expect(rehearsal.job('collect').conclusion).toBe('success');
  expect(rehearsal.step('collect', 'found').outputs.report).toBe('hello');
});

test('the script sees the environment of a run: step', async () => {
  const rehearsal = await rehearse(
    job(`
      - id: guarded
        uses: rerail/rerail@v1
        env: { MINE: "1" }
        with: { shell: bash, run: "env | cut -d= -f1 | sort | grep -v -e ^RERAIL_ -e ^_ > guarded.txt" }
      - id: plain
        shell: bash
        env: { MINE: "1" }
        run: env | cut -d= -f1 | sort | grep -v -e ^RERAIL_ -e ^_ > plain.txt
      - run: diff plain.txt guarded.txt`),
  );
  expect(rehearsal.run().conclusion).toBe('success');
});
