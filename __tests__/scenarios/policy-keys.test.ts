import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Rehearsal, rehearse } from '../sandbox/runner/rehearse.ts';
import { Machine } from './machine.ts';

/** Keys of a policy that a guarded step obeys and no other scenario shows: each with the value and without it. */
const NETWORK = 'echo "npm error code ECONNRESET"';
const UNKNOWN = 'echo "the widget is not there"';
const FIRST = (script: string) =>
  `echo "scale=$RERAIL_SCALE" >> "$GITHUB_OUTPUT"; [ "$RERAIL_TRY" != 1 ] || { ${script}; exit 1; }`;

async function run(policy: string, inputs: Readonly<Record<string, string>>) {
  using machine = new Machine();
  mkdirSync(path.join(machine.workspace, '.github'));
  writeFileSync(path.join(machine.workspace, '.github/rerail.yml'), `version: 1\n${policy}\n`);
  return await machine.main(inputs);
}

const RULE = (more: string) =>
  `rules: [{id: widget, type: network, pattern: "WIDGET is not there", examples: ["the WIDGET is not there"], ${more}}]`;

describe('plans and rules', () => {
  test.each<[what: string, policy: string, script: string, outputs: object]>([
    ['no policy', '', FIRST(NETWORK), { tries: '2', scale: '' }],
    [
      'wait and scale',
      'plans: {network: {strategy: RETRY, wait: 1ms, scale: 0.25}}',
      FIRST(NETWORK),
      { tries: '2', scale: '0.25' },
    ],
    ['only known-flaky', 'plans: {network: {strategy: RETRY, only: known-flaky}}', FIRST(NETWORK), { tries: '1' }],
    ['tries', 'plans: {network: {strategy: RETRY, tries: 1}}', FIRST(NETWORK), { tries: '1' }],
    ['another lane', 'plans: {network: {strategy: RETRY, lanes: {heavy: MANUAL}}}', FIRST(NETWORK), { tries: '2' }],
    [
      'this lane',
      'plans: {network: {strategy: RETRY, lanes: {standard: MANUAL}}}',
      FIRST(NETWORK),
      { tries: '1', strategy: 'MANUAL' },
    ],
    ['a rule that minds case', RULE('ignore-case: false'), FIRST(UNKNOWN), { 'failure-type': 'unknown' }],
    ['a rule that ignores case', RULE('ignore-case: true, weight: 10'), FIRST(UNKNOWN), { 'failure-type': 'network' }],
  ])('%s', async (_, policy, script, outputs) => {
    const wait = policy.includes('wait:') ? {} : { 'retry-wait': '0' };
    const ended = await run(policy, { run: script, ...wait });
    expect(ended.log).not.toMatch(/::warning[^\n]*rerail\.yml/);
    expect(ended.outputs).toMatchObject(outputs);
  });

  test('the weight of a rule decides against the rules of rerail, and its suggestion is told', async () => {
    const rule = (weight: number) =>
      `rules: [{id: mirror, type: git, pattern: "ECONNRESET", weight: ${weight}, examples: ["ECONNRESET"], counter-examples: ["ECONNREFUSED"], suggestion: "Ask the owner of the mirror."}]`;
    const input = { run: `${NETWORK}; exit 1`, retry: 'never' };
    const light = await run(rule(1), input);
    expect(light.outputs).toMatchObject({ 'failure-type': 'network' });
    const heavy = await run(rule(10), input);
    expect(heavy.outputs).toMatchObject({ 'failure-type': 'git' });
    expect(heavy.summary + heavy.log).toContain('Ask the owner of the mirror');
  });

  test('a counter-example that matches is a problem of the policy', async () => {
    const { log } = await run(RULE('counter-examples: ["a WIDGET is not there"]'), { run: 'true' });
    expect(log).toContain('counter-examples');
  });
});

test.each([
  ['15m', '2'],
  ['1ms', '1'],
])('an unclear failure in a lane with a budget of %s is tried %s times', async (budget, tries) => {
  const policy = `lanes: {standard: {budget: ${budget}}}`;
  const { outputs } = await run(policy, { run: FIRST('sleep 5'), timeout: '500ms', 'retry-wait': '0' });
  expect(outputs).toMatchObject({ tries, 'failure-type': 'timeout' });
});

describe('storage', () => {
  const job = (name: string) => `
  ${name}:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: made
        uses: rerail/rerail@v1
        with: { stage: made, shell: bash, effects: workspace, run: 'seq 20000 | sha256sum > made; head -c 20000 /dev/urandom > large' }
      - run: exit 1`;
  const files = (policy: string) => ({
    '.github/workflows/ci.yml': `name: ci\non: push\njobs:${job('kept')}${job('light')}`,
    '.github/rerail.yml': `version: 1\n${policy}\n`,
  });
  const checkpointsOf = ({ result }: Rehearsal, job: string) =>
    result.artifacts.filter(({ name }) => name.startsWith(`rerail-checkpoint_ci-${job}-`));

  test('the lane says whether checkpoints leave the machine, the policy how long they are kept', async () => {
    const policy =
      'lanes: {docs: {jobs: [light], checkpoint: none}, standard: {}}\nbudgets: {storage: {retention: 5d}}';
    const rehearsal = await rehearse(files(policy));
    expect(checkpointsOf(rehearsal, 'light')).toEqual([]);
    const kept = checkpointsOf(rehearsal, 'kept');
    expect(kept.length).toBeGreaterThan(0);
    for (const { days } of kept) expect(days).toBe(5);
  });

  test('what is larger than a run may keep is not uploaded, and the summary says so', async () => {
    const rehearsal = await rehearse(files('budgets: {storage: {per-run: 1KB}}'));
    expect(checkpointsOf(rehearsal, 'kept')).toEqual([]);
    expect(rehearsal.summaries('kept')).toContain('Not protected');
  });
});

describe('known signatures', () => {
  test.each([
    ['known', true, '2'],
    ['another one', false, '1'],
  ])('%s', async (_, isKnown, tries) => {
    const red = 'echo "error: the answer is 41, not 42"; exit 1';
    const first = await run('', { run: red, retry: 'never' });
    const { signature = '' } = first.outputs;
    expect(signature).not.toBe('');
    const policy = `flaky: {signatures: ["${isKnown ? signature : 'f'.repeat(signature.length)}"]}`;
    const script = `[ "$RERAIL_TRY" != 1 ] || { ${red}; }`;
    expect((await run(policy, { run: script, 'retry-wait': '0' })).outputs).toMatchObject({ tries });
  });
});

describe('what is refused, because no code obeys it', () => {
  test.each([
    ['triggers[0].metric', 'triggers: [{metric: error-rate, above: 10%, do: hand-over}]'],
    ['notifications.pull-request', 'notifications: {pull-request: always}'],
  ])('%s', async (key, policy) => {
    const { log, exitCode } = await run(policy, { run: 'true' });
    expect(exitCode).toBe(0);
    expect(decodeURIComponent(log)).toContain(`${key}: not supported yet`);
  });
});
