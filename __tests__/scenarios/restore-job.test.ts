import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { temporaryFolder } from '../sandbox/runner/rehearse.ts';

const WORKFLOW = `
name: ci
on: push
env: {GREETING: hello}
jobs:
  build:
    name: build (\${{ matrix.os }})
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix: {os: [linux, other]}
    steps:
      - uses: actions/checkout@v6
      - name: Make
        uses: rerail/rerail@v1
        with: { stage: make, effects: workspace, shell: bash, run: 'mkdir -p app/out && echo "\${{ matrix.os }}" > app/out/built' }
      - uses: rerail/rerail@v1
        env: {LEVEL: "3", OS: "\${{ matrix.os }}"}
        with:
          stage: check
          lane: heavy
          resumable: true
          retry: never
          shell: bash
          working-directory: app
          run: |
            echo half > out/report
            grep -q never out/built && test "\${{ matrix.os }}" = none
      - if: always()
        run: echo end
  bare:
    runs-on: ubuntu-latest
    defaults: {run: {shell: sh}}
    steps:
      - uses: actions/checkout@v6
      - name: Plain
        run: test -e missing
        env: {A: "it's"}
`;

/** What the summary of the failed step says, by job. */
const summaries = new Map<string, string>();
let sandbox: Sandbox;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let env: NodeJS.ProcessEnv;
let addresses: Map<string, string>;
let repository: string;

beforeAll(async () => {
  folder = await temporaryFolder({
    'project/.github/workflows/ci.yml': WORKFLOW,
    'project/app/source.txt': 'committed\n',
    'laptop/notes.txt': 'mine\n',
  });
  sandbox = await openSandbox();
  const [id = 0] = await sandbox.run({ folder: path.join(folder.path, 'project') });
  const { github } = sandbox;
  const shown = sandbox.repository(id);
  repository = shown.fullName;
  const token = github.token(shown, { permissions: { actions: 'read', contents: 'read' } }).token;
  env = {
    PATH: process.env.PATH,
    HOME: folder.path,
    RERAIL_CACHE: path.join(folder.path, 'cache'),
    ...github.environment(shown),
    GITHUB_TOKEN: token,
  };
  const [run] = sandbox.result().runs;
  expect(run?.conclusion).toBe('failure');
  for (const { name, steps } of run?.jobs ?? []) {
    const files = steps.flatMap(({ summary }) => (summary ? [summary] : []));
    summaries.set(name, files.map((file) => readFileSync(file, 'utf8')).join('\n'));
  }
  addresses = new Map(
    run?.jobs.map(({ name, id: job }) => [
      name,
      `${env.GITHUB_SERVER_URL}/${repository}/actions/runs/${id}/job/${job}`,
    ]),
  );
});
afterAll(async () => {
  await sandbox.close();
  await folder[Symbol.asyncDispose]();
});

function rerail(cwd: string, argv: readonly string[], more: NodeJS.ProcessEnv = {}) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [path.resolve('dist/cli.js'), ...argv], { cwd, env: { ...env, ...more } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

const addressOf = (job: string) => addresses.get(job) ?? 'none';

describe('restore JOB-URL', () => {
  test('a fresh clone gets what the failed leg left, and the command with its values', async () => {
    const laptop = path.join(folder.path, 'laptop');
    const { status, stdout, stderr } = await rerail(laptop, ['restore', addressOf('build (other)'), '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { job, root, checkpoint, command, restored } = JSON.parse(stdout);
    expect(job).toMatchObject({ name: 'build (other)', attempt: 1 });
    expect(path.dirname(root)).toBe(execFileSync('realpath', [laptop], { encoding: 'utf8' }).trim());
    expect(checkpoint).toMatchObject({ moment: 'failed', stage: 'check' });
    expect(restored.verified).toBe(true);
    expect(readFileSync(path.join(root, 'app/out/built'), 'utf8')).toBe('other\n');
    expect(readFileSync(path.join(root, 'app/out/report'), 'utf8')).toBe('half\n');
    expect(readFileSync(path.join(root, 'app/source.txt'), 'utf8')).toBe('committed\n');
    expect(command).toMatchObject({
      script: 'echo half > out/report\ngrep -q never out/built && test "other" = none',
      shell: 'bash',
      workingDirectory: 'app',
      environment: { GREETING: 'hello', LEVEL: '3' },
      unknown: ['OS'],
    });
    // The printed line fails as the step did.
    expect(() => execFileSync('bash', ['-c', command.line], { stdio: 'ignore' })).toThrow();
    expect(readFileSync(path.join(laptop, 'notes.txt'), 'utf8')).toBe('mine\n');
    expect(readFileSync(path.join(root, '.git/config'), 'utf8')).not.toMatch(/extraheader|AUTHORIZATION/i);
  });

  test('the summary of a failed stage names the command', () => {
    const said = [...summaries].map(([name, text]) => [
      name,
      /`rerail restore https:\/\/github\.com(\S+)`/.exec(text)?.[1],
    ]);
    const own = (job: string) => new URL(addressOf(job)).pathname;
    expect(Object.fromEntries(said)).toEqual({
      'build (linux)': own('build (linux)'),
      'build (other)': own('build (other)'),
      bare: undefined,
    });
  });

  test('--before gives the workspace that the command found, --dry-run only tells', async () => {
    const to = path.join(folder.path, 'before');
    const dry = await rerail(folder.path, ['restore', addressOf('build (linux)'), '--to', to, '--dry-run']);
    expect(dry).toMatchObject({ status: 0, stdout: expect.stringContaining(`would clone ${repository} into ${to}`) });
    expect(existsSync(to)).toBe(false);
    const { status, stdout } = await rerail(folder.path, [
      'restore',
      addressOf('build (linux)'),
      '--to',
      to,
      '--before',
    ]);
    expect(status).toBe(0);
    expect(readdirSync(path.join(to, 'app/out'))).toEqual(['built']);
    expect(stdout).toContain('the workspace as it was before stage "check"');
    expect(stdout).toContain('only the run knew these values, so set them first: OS');
    // Again, in the clone that is there now: what differs goes to quarantine.
    const again = await rerail(to, ['restore', addressOf('build (linux)'), '--json']);
    expect(again.status).toBe(0);
    expect(JSON.parse(again.stdout).checkpoint.moment).toBe('failed');
    expect(readdirSync(path.join(to, 'app/out')).sort()).toEqual(['built', 'report']);
  });

  test('a job without a guard has no checkpoint, and the command is told all the same', async () => {
    const { status, stdout } = await rerail(folder.path, ['restore', addressOf('bare'), '--json']);
    expect(status).toBe(1);
    const { error, command } = JSON.parse(stdout);
    expect(error.message).toMatch(
      /^Restoring the job failed: no record of it .* Check out [0-9a-f]{40} to run the command there\.$/,
    );
    expect(command.line).toMatch(/A='it'\\''s' sh -e -c 'test -e missing'$/);
    expect(readdirSync(folder.path).filter((name) => name.includes('-job-'))).toEqual([]);
  });

  test.each([
    [
      'the address of a run',
      () => addressOf('bare').replace(/\/job\/.*/, ''),
      2,
      /is the address of a run\. Add \/job\/NUMBER/,
    ],
    [
      'another server',
      () => 'https://evil.example/o/r/actions/runs/1/job/2',
      2,
      /is not on http:\/\/127\.0\.0\.1:\d+\. For another server, set/,
    ],
    ['a job of another run', () => addressOf('bare').replace(/runs\/\d+/, 'runs/1'), 1, /is not one of run 1/],
  ])('%s is refused before anything is written', async (_, address, code, message) => {
    const { status, stderr } = await rerail(folder.path, ['restore', address()]);
    expect(status).toBe(code);
    expect(stderr).toMatch(message);
  });

  test('a folder with other content is left alone', async () => {
    const laptop = path.join(folder.path, 'laptop');
    const { status, stderr } = await rerail(folder.path, ['restore', addressOf('bare'), '--to', laptop]);
    expect(status).toBe(1);
    expect(stderr).toContain('is neither empty nor a clone of');
  });
});

test('drill --run rehearses a recovery from the checkpoints of a run', async () => {
  const clone = path.join(folder.path, 'drilled');
  const run = addressOf('bare').replace(/\/job\/.*/, '');
  const cloned = await rerail(folder.path, ['restore', addressOf('build (linux)'), '--to', clone, '--before']);
  expect(cloned.status).toBe(0);
  const verify = (command: string) =>
    rerail(clone, ['drill', '--run', run, '--verify', command, '--json'], { RUNNER_TEMP: folder.path });
  const { status, stdout } = await verify('cat app/out/built && test ! -e .git/rerail');
  const { checkpoint, restore, verify: verified, problems } = JSON.parse(stdout);
  expect({ status, problems }).toEqual({ status: 0, problems: [] });
  expect(checkpoint).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{32}$/),
    job: expect.stringContaining('build'),
  });
  expect(restore).toMatchObject({ done: true, missing: 0, why: null });
  expect(verified).toMatchObject({ passed: true });
  expect(readdirSync(path.join(clone, 'app/out'))).toEqual(['built']);
  const failed = await verify('test -e app/out/never');
  expect(failed.status).toBe(1);
  expect(JSON.parse(failed.stdout).problems).toEqual([
    'The command of verify ended with exit status 1. Run it in a restored folder: "rerail restore --to DIR".',
  ]);
});
