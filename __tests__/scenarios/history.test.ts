import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createGitRefStore } from '../../src/ledger/git-ref-store.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { rehearse, temporaryFolder } from '../sandbox/runner/rehearse.ts';
import { Machine } from './machine.ts';

/** Ends with a failed test in its report, unless it is a later try. */
const FLAKY_TEST = `
cat > report.xml <<E
<testsuite tests="2"><testcase classname="cart" name="adds tax">$([ "$RERAIL_TRY" != 1 ] || echo '<failure message="Expected: 119"/>')</testcase><testcase classname="cart" name="is empty"/></testsuite>
E
[ "$RERAIL_TRY" != 1 ]`;
const RED = 'echo "error: the answer is 41, not 42"; exit 1';
const WAIT = { 'retry-wait': '0' };

function withPolicy(machine: Machine, policy: string | undefined): void {
  if (policy === undefined) return;
  mkdirSync(path.join(machine.workspace, '.github'));
  writeFileSync(path.join(machine.workspace, '.github/rerail.yml'), `version: 1\n${policy}\n`);
}

describe('SKIP', () => {
  test.each<[what: string, policy: string | undefined, run: string, outcome: string, why: string]>([
    ['any reason, without a policy', undefined, RED, 'skipped', ''],
    ['a type that the policy allows', 'optional: {types: [network, unknown]}', RED, 'skipped', ''],
    ['another type', 'optional: {types: [network]}', RED, 'failed', 'the policy skips optional steps only for network'],
    ['no type at all', 'optional: {types: []}', RED, 'failed', 'the policy skips optional steps only for no failure'],
    ['a policy that is broken', 'optional: {type: [network]}', RED, 'failed', 'unknown cause'],
  ])('%s', async (_, policy, run, outcome, why) => {
    using machine = new Machine();
    withPolicy(machine, policy);
    const ended = await machine.main({ run, optional: 'true', ...WAIT });
    expect({ ...ended.outputs, log: ended.log }).toMatchObject({ outcome });
    expect(ended.exitCode).toBe(outcome === 'skipped' ? 0 : 1);
    if (outcome === 'failed') expect(ended.outputs.reason).toContain(why);
    else {
      // Nobody overlooks it: output, annotation and summary.
      expect(ended.outputs.strategy).toBe('SKIP');
      expect(ended.log).toMatch(/^::warning[^:]*::.* was skipped, because it is optional/m);
      expect(ended.summary).toMatch(/^### Skipped: .* failed with exit status 1, and it is optional/);
    }
  });
});

describe('what is known to be flaky is tried again', () => {
  test.each<[what: string, policy: string | undefined, tries: string]>([
    ['nothing is known', undefined, '1'],
    ['the policy names the test', 'flaky: {tests: ["cart*adds tax"]}', '2'],
    ['the policy names another test', 'flaky: {tests: ["basket*"]}', '1'],
  ])('%s', async (_, policy, tries) => {
    using machine = new Machine();
    withPolicy(machine, policy);
    const { outputs } = await machine.main({ run: FLAKY_TEST, reports: 'report.xml', ...WAIT });
    expect(outputs).toMatchObject({ tries, outcome: tries === '2' ? 'recovered' : 'failed' });
  });

  const DAY = 86_400_000;
  const entry = (signature: string, changes: object) => ({
    ...{
      version: 1,
      kind: 'rerun-failed-jobs',
      run: 7,
      attempt: 1,
      sha: 'c'.repeat(40),
      owner: '9',
      partition: 'branch',
    },
    ...{ workflow: 'ci.yml', branch: 'main', why: '', notBefore: null, at: new Date(Date.now() - DAY).toISOString() },
    jobs: [{ name: 'job', type: 'unknown', signature, minutes: 1 }],
    ...changes,
  });

  /** Runs a script that fails in its first try, with a ledger that holds these entries. */
  async function runWith(entriesFor: (signature: string) => object[], policy?: string) {
    await using folder = await temporaryFolder();
    const bare = path.join(folder.path, 'o/r.git');
    execFileSync('git', ['init', '-q', '--bare', bare]);
    const env = { GITHUB_SERVER_URL: folder.path, GITHUB_SHA: 'd'.repeat(40) };
    const inputs = { run: `[ "$RERAIL_TRY" != 1 ] || { ${RED}; }`, token: 'token', ...WAIT };
    using first = new Machine();
    const { outputs } = await first.main({ ...inputs, retry: 'never' }, undefined, env);
    const ledger = createGitRefStore({ url: bare, folder: folder.path, clock: systemClock, random: Math.random });
    const texts = entriesFor(outputs.signature ?? '').map((one) => {
      const { run, attempt, kind, sha } = one as Record<string, unknown>;
      return [`${run}/${attempt}/${kind}/${sha}`, JSON.stringify(one)] as const;
    });
    await ledger.putAll(new Map(texts));
    using machine = new Machine();
    withPolicy(machine, policy);
    return await machine.main(inputs, undefined, env);
  }
  const passedBefore = (signature: string) => [
    entry(signature, {}),
    entry(signature, { kind: 'result', attempt: 2, passed: true, jobs: [] }),
  ];

  test.each<[what: string, entries: (signature: string) => object[], policy: string | undefined, tries: string]>([
    ['a re-run passed, by the ledger', passedBefore, undefined, '2'],
    [
      'in another pull request only',
      (s) => passedBefore(s).map((one) => ({ ...one, partition: 'pr/3' })),
      undefined,
      '1',
    ],
    ['too often this week', passedBefore, 'flaky: {max-per-week: 1}', '1'],
    ['for too long', passedBefore, 'flaky: {deadline: 1h}', '1'],
    [
      'it failed again at this commit',
      (s) => [
        ...passedBefore(s),
        entry(s, { run: 8, sha: 'd'.repeat(40) }),
        entry(s, { run: 8, attempt: 2, kind: 'ask', sha: 'd'.repeat(40) }),
      ],
      undefined,
      '1',
    ],
  ])('%s', async (_, entries, policy, tries) => {
    const { outputs, log } = await runWith(entries, policy);
    expect({ ...outputs, log }).toMatchObject({ tries });
  });
});

test('what failed twice at this commit is not tried again in the next attempt, what recovered is', async () => {
  const rehearsal = await rehearse(
    `
name: ci
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - id: down
        continue-on-error: true
        uses: rerail/rerail@v1
        with: { shell: bash, retry-wait: 0, run: 'echo "npm error code ECONNRESET"; exit 1' }
      - id: flaky
        uses: rerail/rerail@v1
        with:
          shell: bash
          retry-wait: 0
          retry: \${{ github.run_attempt == 1 && 'always' || 'auto' }}
          run: '[ "$RERAIL_TRY" != 1 ] || { ${RED}; }'
      - run: '[ "$GITHUB_RUN_ATTEMPT" != 1 ]'
`,
    { afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed') },
  );
  const of = (step: string, attempt: number) => rehearsal.step('job', step, attempt).outputs;
  expect(of('down', 1)).toMatchObject({ outcome: 'failed', tries: '3' });
  expect(of('down', 2)).toMatchObject({
    outcome: 'failed',
    tries: '1',
    reason: expect.stringContaining('an earlier retry failed the same way at this commit'),
  });
  expect(of('flaky', 1)).toMatchObject({ outcome: 'recovered', tries: '2' });
  expect(of('flaky', 2)).toMatchObject({ outcome: 'recovered', tries: '2' });
});

test('a resume in a later attempt counts against the re-runs that the policy allows', async () => {
  const policy = 'budgets: {reruns: {per-job: 0}}\nplans: {unknown: {strategy: RESUME, tries: 2}}';
  using machine = new Machine();
  withPolicy(machine, policy);
  const { outputs } = await machine.main({ run: RED, stage: 'build' });
  expect(outputs).toMatchObject({
    strategy: 'MANUAL',
    reason: expect.stringContaining('all 0 re-runs that the policy allows a job are used'),
  });
});
