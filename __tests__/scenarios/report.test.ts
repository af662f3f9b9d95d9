import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { finishRun, seedRun } from '../../sandbox/github/seed.ts';
import type { Report } from '../../src/analytics/report.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { runController, workflowRun } from './run-controller.ts';

const SHA = 'a'.repeat(40);
const HOUR = 3_600_000;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rerail-report-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(file: string, content: unknown): void {
  const whole = path.join(root, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, typeof content === 'string' ? content : JSON.stringify(content));
}

const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
const entry = (run: number, attempt: number, kind: string, more: object = {}) => ({
  ...{ version: 1, kind, run, attempt, sha: SHA, at: ago(5), owner: '1', partition: 'branch', why: 'why' },
  ...{ workflow: '.github/workflows/ci.yml', branch: 'main', notBefore: null },
  jobs: [{ name: 'test', type: 'network', signature: '9f2c41', minutes: 6, lane: 'STANDARD' }],
  ...more,
});
function decided(run: number, attempt: number, kind: string, more: object = {}): void {
  put(`ledger/entries/${run}/${attempt}/${kind}/${SHA}.json`, entry(run, attempt, kind, more));
  put(`ledger/entries/${run}/${attempt}/${kind}/${SHA}.outcome.json`, { version: 1, at: ago(5), done: true });
}
const line = (key: string, more: object) =>
  JSON.stringify({ version: 2, key, at: ago(4), attempt: 1, jobKey: 'ci-e2e-0123456789ab', runId: '9', ...more });

function rerail(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('dist/cli.js'), 'report', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: root, GITHUB_REPOSITORY: 'o/r' },
  });
  return { status, stdout, stderr };
}
const json = (...args: string[]) => JSON.parse(rerail(...args, '--json').stdout) as Report;

function aLedger(): void {
  decided(1, 1, 'rerun-failed-jobs');
  put(`ledger/entries/1/2/result/${SHA}.json`, entry(1, 2, 'result', { passed: true, jobs: [], at: ago(4.75) }));
  decided(2, 1, 'rerun-failed-jobs');
  decided(2, 2, 'ask', {
    jobs: [{ name: 'test', type: 'network', signature: '9f2c41', minutes: 4, lane: 'STANDARD' }],
  });
  decided(3, 1, 'wait');
  decided(3, 1, 'rerun-failed-jobs');
  put(
    'ledger/jobs/e2e.jsonl',
    [
      line('9/a1/e2e/1-end', {
        kind: 'end',
        outcome: 'recovered',
        failures: [{ type: 'timeout', signature: 'dd' }],
        tries: 2,
        lostMs: 120_000,
        stage: 'e2e',
      }),
      line('9/a1/e2e/2-ff', { kind: 'act', act: 'fast-forward', done: true, durationMs: 5_000, savedMs: 300_000 }),
    ].join('\n'),
  );
}

describe('a ledger', () => {
  test('gives figures: of the controller and of the jobs', () => {
    aLedger();
    const report = json('--ledger', 'ledger');
    expect(report.failures).toMatchObject({
      total: 5,
      byType: [
        { name: 'network', failures: 4, recovery: { passed: 1, n: 2 } },
        { name: 'timeout', failures: 1, recovery: { passed: 1, n: 1 } },
      ],
      byLane: [
        { name: 'STANDARD', failures: 4 },
        { name: 'not recorded', failures: 1 },
      ],
      byJob: [{ name: 'test' }, { name: 'ci-e2e / e2e', failures: 1 }],
    });
    expect(report.recovery).toMatchObject({ open: 1, notRetried: 1, byRerail: { passed: 2, n: 3, sample: 'too few' } });
    // 15 minutes until the result of run 1, 4 minutes of the attempt that failed again, 5 minutes of a stage that was not run.
    expect(report.minutes).toMatchObject({ saved: 5, spentBy: { 'rerun-passed': 15, 'rerun-failed': 4 }, net: 1 });
    expect(report.lastGreen).toMatchObject([{ branch: 'main', commit: SHA, run: '1' }]);
    expect(report.read).toEqual({ lines: 13, ignored: 0 });
  });

  test('prints tables, Markdown, and one page', () => {
    aLedger();
    expect(rerail('--ledger', 'ledger').stdout).toContain('Of 3 retries that rerail started, 2 passed: 67 % (n = 3,');
    expect(rerail('--ledger', 'ledger', '--markdown').stdout).toContain('| network | 4 | 22 |');
    expect(rerail('--ledger', 'ledger', '--html', 'out/page.html')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(path.join(root, 'out/page.html'), 'utf8')).toContain('<th scope="row">network</th>');
  });

  test('that is broken, hostile or foreign is read as far as it is in order', () => {
    aLedger();
    put('ledger/entries/7/1/ask/x.json', 'no JSON');
    put(`ledger/entries/8/1/ask/${SHA}.json`, entry(8, 2, 'ask'));
    put(`ledger/entries/9/1/ask/${SHA}.json`, entry(9, 1, 'ask', { at: '9999-01-01T00:00:00Z' }));
    put('ledger/entries/large.json', 'x'.repeat(300_000));
    put('ledger/more.jsonl', '{"__proto__":{"kind":"end"}}\n["key","writer",7]\n\n');
    symlinkSync('/dev/zero', path.join(root, 'ledger/entries/link.json'));
    symlinkSync(root, path.join(root, 'ledger/entries/loop'));
    const report = json('--ledger', 'ledger');
    expect(report.failures.total).toBe(5);
    expect(report.read.ignored).toBe(6);
  });

  test('with budgets of the policy at hand', () => {
    aLedger();
    put('.github/rerail.yml', 'version: 1\nlanes: {standard: {budget: 5m}}\nbudgets: {reruns: {per-day: 3}}\n');
    const { budgets, recommendations } = json('--ledger', 'ledger');
    expect(budgets.lanes).toContainEqual({ lane: 'STANDARD', budgetMinutes: 5, measured: 4, over: 3 });
    expect(recommendations.map(({ what }) => what).join()).toContain('`budgets.reruns.per-day`');
    put('.github/rerail.yml', 'version: 1\nbudgets: {reruns: {per-day: many}}\n');
    expect(rerail('--ledger', 'ledger')).toMatchObject({ status: 1 });
  });

  test('with records of jobs that were downloaded beside it', () => {
    const end = line('9/a1/e2e/1-end', {
      kind: 'end',
      outcome: 'failed',
      failures: [{ type: 'git', signature: 'g' }],
      tries: 1,
    });
    const saved = line('9/a1/e2e/2-ff', { kind: 'act', act: 'fast-forward', done: true, savedMs: 60_000 });
    const record = { version: 1, jobKey: 'ci-e2e', ledger: [JSON.parse(end), JSON.parse(saved), { foreign: true }] };
    put('ledger/rerail-record_a_0.json/record.json', { rerail: 'record', content: JSON.stringify(record) });
    put('ledger/rerail-record_b_0.json', 'sealed');
    put('ledger/package.json', { ledger: [JSON.parse(end)] });
    expect(json('--ledger', 'ledger')).toMatchObject({
      failures: { total: 1 },
      minutes: { saved: 1 },
      read: { lines: 3, ignored: 1 },
    });
  });

  test('of which --since leaves out what is older', () => {
    aLedger();
    decided(4, 1, 'ask', { at: ago(24 * 40) });
    expect(json('--ledger', 'ledger', '--since', '30d').failures.total).toBe(5);
    expect(json('--ledger', 'ledger').failures.total).toBe(6);
  });

  test('100,000 lines are read by one process in bounded memory', () => {
    const row = (index: number) =>
      line(`${index}/a1/e2e/1-end`, {
        ...{ kind: 'end', outcome: 'recovered', tries: 2, lostMs: 60_000 },
        failures: [{ type: 'network', signature: `s${index % 50}` }],
      });
    put('ledger/jobs.jsonl', Array.from({ length: 100_000 }, (_, index) => row(index)).join('\n'));
    const report = json('--ledger', 'ledger');
    expect(report.failures.total).toBe(100_000);
    expect(report.flaky).toHaveLength(50);
  });
});

test('recorded runs show what happened and what rerail would have done', () => {
  const run = (id: number, more: object) => ({
    ...{ id, run_attempt: 1, path: '.github/workflows/ci.yml', event: 'push', head_branch: 'main', head_sha: SHA },
    ...{ status: 'completed', conclusion: 'failure', created_at: ago(3), updated_at: ago(2), ...more },
  });
  const green = { conclusion: 'success', head_sha: 'b'.repeat(40), updated_at: ago(1) };
  put('api/repos/o/r/actions/runs.json', { workflow_runs: [run(10, green), run(11, {})] });
  put('api/repos/o/r/actions/runs/11/attempts/1/jobs.json', {
    jobs: [{ id: 5, name: 'test', conclusion: 'failure', status: 'completed', run_attempt: 1 }],
  });
  put('api/repos/o/r/actions/jobs/5/logs.txt', 'npm error code ECONNRESET\nnpm error network aborted\n');
  const report = json('--recorded', 'api');
  expect(report).toMatchObject({
    source: 'recorded',
    repository: 'o/r',
    failures: { total: 1, byType: [{ name: 'network' }], byJob: [{ name: 'test' }] },
    replay: { runs: 2, reruns: 1, saved: 0, open: 1 },
    lastGreen: [{ branch: 'main', commit: 'b'.repeat(40), run: '10' }],
  });
});

test('checkpoints of a store: their sizes, and the newest clean one of each branch', () => {
  const git = (...args: string[]) =>
    expect(spawnSync('git', ['-C', path.join(root, 'work'), ...args], { encoding: 'utf8' }).status).toBe(0);
  put('work/a.txt', 'content');
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'one');
  const cli = path.resolve('dist/cli.js');
  const env = { PATH: process.env.PATH, HOME: root };
  const checkpoint = [
    cli,
    'checkpoint',
    '--root',
    path.join(root, 'work'),
    '--store',
    path.join(root, 'store'),
    '--json',
  ];
  const { stdout } = spawnSync(process.execPath, checkpoint, { encoding: 'utf8', env });
  const { id } = JSON.parse(stdout) as { id: string };
  mkdirSync(path.join(root, 'ledger'));
  const { checkpoints } = json('--ledger', 'ledger', '--store', path.join(root, 'store'));
  expect(checkpoints).toMatchObject({ count: 1, dirty: 0, newestClean: [{ where: 'branch main', id }] });
});

test.each([
  [['--ledger', 'x', '--recorded', 'y'], 2, '--ledger and --recorded exclude each other'],
  [['--ledger', 'x', '--html', 'y', '--markdown', '--since', 'soon'], 2, 'The option --since is "soon"'],
  [['--ledger', 'nowhere'], 1, 'Reading the ledger failed: there is no folder'],
  [['--recorded', 'nowhere'], 1, 'Reading the recorded repository failed: there is no folder'],
])('%j is refused', (args, status, message) => {
  expect(rerail(...args)).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(message) });
});

describe('the ledger of a repository', () => {
  test('that the controller wrote is fetched, or read from a work tree, with lanes', async () => {
    await using github = await TestGitHub.open({
      repository: {
        files: {
          '.github/workflows/ci.yml': 'on: push\njobs: {test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}}\n',
          '.github/rerail.yml': 'version: 1\nmode: act\nlanes: {heavy: {jobs: [test]}}\n',
        },
      },
    });
    const lines = ['npm error code ECONNRESET', 'npm error network aborted'];
    const seeded = await seedRun(github.repository, {
      jobs: [{ name: 'test', conclusion: 'failure', lines, minutes: 4 }],
    });
    const recover = () =>
      runController(github, { command: 'recover', inputs: { stop: '' }, event: workflowRun(seeded) });
    expect((await recover()).status).toBe(0);
    finishRun(github.repository, seeded);
    expect((await recover()).status).toBe(0);

    const worktree = path.join(root, 'ledger');
    mkdirSync(worktree);
    const args = ['--git-dir', github.repository.git.folder, '--work-tree', worktree];
    spawnSync('git', [...args, 'checkout', 'refs/rerail/ledger', '--', '.'], {
      env: { ...process.env, GIT_INDEX_FILE: path.join(root, 'index') },
    });
    const fromFolder = json('--ledger', 'ledger');
    expect(fromFolder).toMatchObject({
      failures: {
        total: 1,
        byType: [{ name: 'network' }],
        byLane: [{ name: 'HEAVY' }],
        byJob: [{ name: 'test', minutesLost: 4 }],
      },
      recovery: { byRerail: { passed: 1, n: 1 } },
      read: { ignored: 0 },
    });

    // The server answers in this process, so nothing here may wait for the command.
    const child = spawn(process.execPath, [path.resolve('dist/cli.js'), 'report', '--json'], {
      cwd: root,
      env: {
        ...{ PATH: process.env.PATH, HOME: root, GITHUB_REPOSITORY: github.repository.fullName },
        ...{ GITHUB_SERVER_URL: github.server.url, GITHUB_TOKEN: github.token() },
      },
    });
    const [stdout] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    const fetched = JSON.parse(stdout) as Report;
    expect(fetched).toMatchObject({
      repository: 'octo-org/app',
      failures: fromFolder.failures,
      recovery: fromFolder.recovery,
    });
  });
});
