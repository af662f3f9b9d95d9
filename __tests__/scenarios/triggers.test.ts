import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sampled } from '../long.ts';
import { rehearse } from '../sandbox/runner/rehearse.ts';
import { type Ended, Machine } from './machine.ts';

const REPORT = (failed: number, total: number) =>
  `<testsuite>${Array.from({ length: total }, (_, n) => `<testcase name="t${n}">${n < failed ? '<failure>no</failure>' : ''}</testcase>`).join('')}</testsuite>`;
const NETWORK = 'echo "npm error code ECONNRESET"; exit 1';
const MAIN = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: 'a'.repeat(40) };

interface Given {
  policy: string;
  script: string;
  inputs?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
}

/** Runs a guarded step on the main branch under a policy. */
async function run({ policy, script, inputs, env }: Given): Promise<Ended> {
  using machine = new Machine();
  mkdirSync(path.join(machine.workspace, '.github'));
  writeFileSync(path.join(machine.workspace, '.github/rerail.yml'), `version: 1\n${policy}\n`);
  execFileSync('git', ['init', '-q'], { cwd: machine.workspace });
  return await machine.main({ 'retry-wait': '0', run: script, ...inputs }, undefined, { ...MAIN, ...env });
}

const TESTS = 'reports/*.xml';
const tests = (failed: number) =>
  `mkdir -p reports; cat > reports/a.xml <<'X'\n${REPORT(failed, 4)}\nX\n${failed > 0 ? NETWORK : 'true'}`;

describe('after a try', () => {
  test.each<[what: string, given: Given, outputs: object, ...rest: RegExp[]]>([
    [
      'more than half of the tests fail: the commit is nominated',
      {
        policy:
          'rollback: {branches: [main]}\ntriggers: [{metric: test-failure-rate, above: 50%, do: nominate-revert}]',
        script: tests(3),
        inputs: { reports: TESTS },
      },
      { outcome: 'failed', tries: '1', strategy: 'ROLLBACK' },
      /^3 of 4 tests failed, above 50%: the commit is nominated for a revert$/,
    ],
    [
      'on a branch that the policy does not name, a person decides',
      {
        policy: 'triggers: [{metric: test-failure-rate, above: 50%, do: nominate-revert}]',
        script: tests(3),
        inputs: { reports: TESTS },
      },
      { outcome: 'failed', tries: '1', strategy: 'MANUAL' },
      /^3 of 4 tests failed, above 50%: the policy names no rollback for this branch$/,
    ],
    [
      'half of them is not more than half: the usual plan',
      {
        policy: 'triggers: [{metric: test-failure-rate, above: 50%, do: hand-over}]',
        script: tests(2),
        inputs: { reports: TESTS, 'max-tries': '2' },
      },
      { outcome: 'failed', tries: '2' },
    ],
    [
      'the trigger is for another branch',
      {
        policy: 'triggers: [{metric: test-failure-rate, above: 50%, branches: [release], do: hand-over}]',
        script: tests(3),
        inputs: { reports: TESTS, 'max-tries': '2' },
      },
      { outcome: 'failed', tries: '2' },
    ],
    [
      'a quality score in a file',
      {
        policy: 'triggers: [{metric: quality-score, below: 60, from: "quality.json#/summary/score", do: hand-over}]',
        script: `echo '{"summary": {"score": 59.5}}' > quality.json; ${NETWORK}`,
      },
      { outcome: 'failed', tries: '1', strategy: 'MANUAL', reason: 'the quality score is 59.5, below 60' },
    ],
    [
      'a quality score that is good enough',
      {
        policy: 'triggers: [{metric: quality-score, below: 60, from: "quality.json#/score", do: hand-over}]',
        script: `echo '{"score": 60}' > quality.json; ${NETWORK}`,
        inputs: { 'max-tries': '2' },
      },
      { outcome: 'failed', tries: '2' },
    ],
    [
      'a quality score in an output; a script that passed stays green',
      {
        policy:
          'rollback: {branches: [main]}\ntriggers: [{metric: quality-score, below: 60, from: outputs.score, do: nominate-revert}]',
        script: 'echo "score=12" >> "$GITHUB_OUTPUT"',
      },
      { outcome: 'passed', strategy: 'ROLLBACK', reason: 'the quality score is 12, below 60' },
    ],
    [
      'hand-over goes before the retry of a network failure',
      {
        policy: 'triggers: [{metric: test-failure-rate, above: 50%, do: hand-over}]',
        script: tests(4),
        inputs: { reports: TESTS },
      },
      { outcome: 'failed', tries: '1', strategy: 'MANUAL', reason: '4 of 4 tests failed, above 50%' },
    ],
  ])('%s', async (_, given, outputs, ...reasons) => {
    const ended = await run(given);
    expect(ended.outputs).toMatchObject(outputs);
    for (const reason of reasons) expect(ended.outputs.reason).toMatch(reason);
    expect(ended.exitCode === 0).toBe(ended.outputs.outcome === 'passed');
  });

  test.each([
    ['a link out of the workspace', 'ln -s /etc/hostname quality.json', 'symbolic link'],
    ['no JSON', 'echo "{" > quality.json', 'failed'],
    ['no number there', 'echo "[1]" > quality.json', 'is no number'],
  ])('a score that cannot be read fires nothing: %s', async (_, script, warning) => {
    const { outputs, log } = await run({
      policy: 'triggers: [{metric: quality-score, below: 60, from: "quality.json#/score", do: hand-over}]',
      script: `${script}; ${NETWORK}`,
      inputs: { 'max-tries': '2' },
    });
    expect(outputs).toMatchObject({ outcome: 'failed', tries: '2' });
    expect(log).toContain(warning);
  });
});

describe('while a script runs', () => {
  const SCALED = 'if [ "$RERAIL_SCALE" = 0.5 ]; then exit 0; fi; exec sleep 60';

  test.each(sampled([['memory'], ['disk']]))(
    '%s is short: the try is ended, and the next one uses less',
    async (metric) => {
      const { outputs, log } = await run({
        policy: `triggers: [{metric: ${metric}, above: 0%, for: 1s, do: scale-back}]`,
        script: SCALED,
      });
      expect(outputs).toMatchObject({ outcome: 'recovered', tries: '2', strategy: 'RETRY' });
      expect(log).toMatch(new RegExp(`rerail ends this try: ${metric} is at \\d+%, above 0% for 1s`));
      expect(outputs.reason).toMatch(/the next try uses less$/);
    },
  );

  test('a script that acts outside is not ended, because no try could follow', async () => {
    const { outputs, log } = await run({
      policy: 'triggers: [{metric: memory, above: 0%, for: 1s, do: scale-back}]',
      script: 'sleep 3; exit 3',
      inputs: { 'side-effects': 'external' },
    });
    expect(outputs).toMatchObject({ outcome: 'failed', tries: '1', strategy: 'MANUAL' });
    expect(log).not.toContain('rerail ends this try');
    expect(outputs.reason).toMatch(/^memory is at \d+%, above 0% for 1s: the script acts outside the workspace/);
  });

  test('longer than three times the estimate: a checkpoint is taken while the script runs, and it may pass', async () => {
    const { outputs, log } = await run({
      policy: 'triggers: [{metric: duration, above: 3x, do: checkpoint}]',
      script: 'echo half > half.txt; sleep 4',
      inputs: { stage: 'build', estimate: '300ms' },
    });
    expect(outputs).toMatchObject({ outcome: 'passed', tries: '1' });
    expect(log).toMatch(/checkpoint of what the script left [a-z0-9-]+: 2 files/);
    expect(log).toContain('it takes longer than 3x its estimate of 300ms');
  });

  test('no estimate, no trigger', async () => {
    const { outputs, log } = await run({
      policy: 'triggers: [{metric: duration, above: 3x, do: hand-over}]',
      script: NETWORK,
      inputs: { 'max-tries': '2' },
    });
    expect(outputs).toMatchObject({ outcome: 'failed', tries: '2' });
    expect(log).not.toContain('estimate');
  });

  test('a veto ends the try and keeps the state', async () => {
    const { outputs, log } = await run({
      policy: 'triggers: [{metric: veto, from: .veto, do: hand-over}]',
      script: 'echo half > half.txt; touch .veto; exec sleep 60',
      inputs: { stage: 'build', 'max-tries': '3' },
    });
    expect(outputs).toMatchObject({
      outcome: 'failed',
      tries: '1',
      strategy: 'MANUAL',
      reason: 'a veto was put into .veto',
    });
    expect(log).toContain('rerail ends this try: a veto was put into .veto.');
    expect(log).toMatch(/checkpoint of what the script left [a-z0-9-]+: 3 files/);
  });
});

describe('a person says stop: one try, no more', () => {
  const file = (machine: Machine, labels: string[]) => {
    const event = path.join(machine.temp, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { labels: labels.map((name) => ({ name })) } }));
    return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
  };
  test.each<[string, Record<string, string>, Record<string, string>, string[], string]>([
    ['by the input', { stop: '1' }, {}, [], 'the input "stop"'],
    ['by the variable', {}, { RERAIL_STOP: 'true' }, [], 'the variable RERAIL_STOP'],
    ['by the label', {}, {}, ['rerail:stop'], 'the label "rerail:stop"'],
    ['not by an empty variable', { stop: '' }, { RERAIL_STOP: '0' }, ['other'], ''],
  ])('%s', async (_, inputs, env, labels, why) => {
    using machine = new Machine();
    const environment = { ...file(machine, labels), ...env };
    const { outputs } = await machine.main({ run: NETWORK, 'retry-wait': '0', ...inputs }, undefined, environment);
    expect(outputs).toMatchObject(
      why === ''
        ? { outcome: 'failed', tries: '3' }
        : { outcome: 'failed', tries: '1', strategy: 'MANUAL', reason: `a person stopped rerail (${why})` },
    );
  });
});

test('step back: the next attempt resumes at stage "build"', async () => {
  const stage = (name: string, script: string, more = '') =>
    `      - uses: rerail/rerail@v1\n        with:\n          stage: ${name}\n          shell: bash\n          effects: workspace\n          ${more}\n          run: |\n            echo "${name} ran in attempt $GITHUB_RUN_ATTEMPT"\n            ${script}\n`;
  const { log, run: attempt } = await rehearse(
    {
      '.github/rerail.yml':
        'version: 1\ntriggers: [{metric: quality-score, below: 60, from: outputs.score, do: step-back}]\n',
      '.github/workflows/ci.yml': `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v6\n${stage('install', 'echo 1 > a')}${stage('build', 'echo 2 > b', 'checkpoint-every: 10m')}${stage('test', 'echo "score=$((GITHUB_RUN_ATTEMPT * 50))" >> "$GITHUB_OUTPUT"; [ $GITHUB_RUN_ATTEMPT = 2 ]')}`,
    },
    {
      afterwards: async (sandbox, [id]) => {
        await sandbox.rerun(id as number, 'failed');
      },
    },
  );
  expect(attempt(1).conclusion).toBe('failure');
  expect(attempt(2).conclusion).toBe('success');
  expect(log('job', 1).join('\n')).toContain(
    'the quality score is 50, below 60: the next attempt resumes at stage "build"',
  );
  const second = log('job', 2).join('\n');
  expect(second).not.toMatch(/^install ran in attempt 2$/m);
  expect(second).toMatch(/^build ran in attempt 2$/m);
  expect(second).toMatch(/^test ran in attempt 2$/m);
  const often = /^rerail: a checkpoint every 5m, twice as often as usual: stages were rolled back$/m;
  expect(second).toMatch(often);
  expect(log('job', 1).join('\n')).not.toMatch(often);
});
