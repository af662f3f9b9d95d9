import { spawnSync } from 'node:child_process';
import {
  chmodSync,
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
import { parse } from 'yaml';
import type { Drill } from '../../src/report/drill-report.ts';

let root: string;
let work: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rerail-drill-test-'));
  work = path.join(root, 'work');
  mkdirSync(path.join(root, 'temp'));
  git(root, 'init', '-q', '--bare', '-b', 'main', 'origin.git');
  git(root, 'clone', '-q', 'origin.git', 'work');
  git(work, 'switch', '-qc', 'main');
  put('src/a.txt', 'committed\n');
  git(work, 'add', '.');
  git(work, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'one');
  git(work, 'push', '-q', 'origin', 'main');
  put('built.txt', 'built\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const env = () => ({ PATH: process.env.PATH, HOME: root, RUNNER_TEMP: path.join(root, 'temp'), CI: 'true' });
function git(cwd: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: root },
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
}
function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
  writeFileSync(path.join(work, name), text);
}
function rerail(args: string[], more: NodeJS.ProcessEnv = {}) {
  const command = [path.resolve('dist/cli.js'), ...args, '--store', path.join(root, 'store')];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: work,
    encoding: 'utf8',
    env: { ...env(), ...more },
  });
  return { status, stdout, stderr };
}
function drill(...args: string[]): { status: number | null; document: Drill; stderr: string } {
  const { status, stdout, stderr } = rerail(['drill', '--json', ...args], { GITHUB_TOKEN: 'a-token-of-the-job' });
  return { status, stderr, document: JSON.parse(stdout) as Drill };
}
const filesOf = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

describe('a drill', () => {
  test('restores the newest clean checkpoint elsewhere, verifies it, and leaves the workspace and no folder behind', () => {
    rerail(['checkpoint']);
    put('built.txt', 'built again\n');
    rerail(['checkpoint']);
    put('built.txt', 'changed since\n');
    const before = filesOf(work);
    const { status, document } = drill(
      '--verify',
      'grep -q again built.txt && grep -q committed src/a.txt && [ -z "$GITHUB_TOKEN" ] && git status --short > /dev/null',
    );
    expect(document.problems).toEqual([]);
    expect(document).toMatchObject({
      checkpoint: { branch: 'main', files: 2 },
      restore: { done: true },
      verify: { passed: true, status: 0 },
    });
    expect(status).toBe(0);
    expect(filesOf(work)).toEqual(before);
    expect(readFileSync(path.join(work, 'built.txt'), 'utf8')).toBe('changed since\n');
    expect(readdirSync(path.join(root, 'temp'))).toEqual([]);
  });

  test('says for each fault what would be done, by the policy in force', () => {
    rerail(['checkpoint']);
    const plansOf = (document: Drill) =>
      Object.fromEntries(document.faults.map(({ name, steps }) => [name, steps.join(' ')]));
    const { document } = drill();
    expect(document.faults.filter(({ type, expected }) => type !== expected)).toEqual([]);
    expect(plansOf(document)).toMatchObject({
      'registry-reset': expect.stringMatching(/^RETRY RETRY RESUME/),
      'failed-test': 'MANUAL',
      'flaky-test': 'RETRY MANUAL',
      'runner-lost': expect.stringMatching(/^RESUME/),
      'publish-reset': 'MANUAL',
    });
    put('.github/rerail.yml', 'version: 1\nplans: {network: {strategy: MANUAL}}\nlanes: {heavy: {jobs: [build]}}\n');
    const strict = drill().document;
    expect(plansOf(strict)).toMatchObject({ 'registry-reset': 'MANUAL' });
    expect(strict.faults.find(({ name }) => name === 'disk-full')).toMatchObject({ lane: 'HEAVY' });
    expect(strict.recovered).toBeLessThan(document.recovered);
  });

  test('fails without a checkpoint, and then nothing is resumed', () => {
    const { status, document } = drill();
    expect(status).toBe(1);
    expect(document).toMatchObject({
      checkpoint: null,
      restore: null,
      problems: [expect.stringMatching(/^No clean checkpoint/)],
    });
    expect(document.faults.flatMap(({ steps }) => steps)).not.toContain('RESUME');
  });

  test('fails if the checkpoint is damaged', () => {
    rerail(['checkpoint']);
    const folder = path.join(root, 'store/checkpoints');
    const archive = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.tar.zst')) as string);
    const bytes = readFileSync(archive);
    bytes.fill(0, 200, 400);
    chmodSync(archive, 0o600);
    writeFileSync(archive, bytes);
    const { status, document } = drill('--verify', 'true');
    expect({ status, verify: document.verify }).toEqual({ status: 1, verify: null });
    expect(document.problems.join()).toMatch(/No clean checkpoint|could not be restored/);
    expect(readdirSync(path.join(root, 'temp'))).toEqual([]);
  });

  test('fails if the command of verify fails or takes too long, and ends what it started', () => {
    rerail(['checkpoint']);
    expect(drill('--verify', 'exit 3')).toMatchObject({
      status: 1,
      document: { verify: { status: 3, timedOut: false } },
    });
    const slow = drill('--verify', 'sleep 600 & sleep 600', '--timeout', '500ms');
    expect(slow).toMatchObject({ status: 1, document: { verify: { timedOut: true, status: null } } });
  });

  test('is called wrongly', () => {
    expect(rerail(['drill', '--timeout', 'soon'])).toMatchObject({ status: 2 });
    rerail(['checkpoint']);
    const inside = path.join(work, 'tmp');
    mkdirSync(inside);
    const { status, stderr } = rerail(['drill'], { RUNNER_TEMP: inside });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('is in the workspace') });
  });
});

describe('the scheduled workflow', () => {
  interface Step {
    name?: string;
    run?: string;
  }
  const { jobs } = parse(readFileSync('.github/workflows/drill.yml', 'utf8')) as { jobs: { drill: { steps: Step[] } } };
  const script = (name: string) => jobs.drill.steps.find((step) => step.name?.startsWith(name))?.run as string;

  /** Runs a step as a runner would, with a `gh` that answers from a file. */
  function runStep(name: string, more: NodeJS.ProcessEnv = {}) {
    const machine = path.join(root, 'machine');
    mkdirSync(path.join(machine, 'bin'), { recursive: true });
    if (filesOf(machine).length === 1) {
      symlinkSync(path.resolve('.'), path.join(machine, 'rerail'));
      symlinkSync(work, path.join(machine, 'workspace'));
      symlinkSync(process.execPath, path.join(machine, 'bin/node'));
      writeFileSync(path.join(machine, 'bin/gh'), '#!/bin/sh\necho "$RUNS"\n', { mode: 0o755 });
    }
    const files = { GITHUB_OUTPUT: path.join(machine, 'output'), GITHUB_STEP_SUMMARY: path.join(machine, 'summary') };
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script(name)],
      {
        cwd: machine,
        encoding: 'utf8',
        env: { ...env(), PATH: `${machine}/bin:${process.env.PATH}`, GITHUB_REPOSITORY: 'o/r', ...files, ...more },
      },
    );
    const read = (file: string) => readFileSync(file, { encoding: 'utf8', flag: 'a+' });
    return { status, stdout, stderr, output: read(files.GITHUB_OUTPUT), summary: read(files.GITHUB_STEP_SUMMARY) };
  }

  test('finds a run, or takes a checkpoint, and writes the drill to the summary', () => {
    expect(runStep('Find', { RUNS: '1845' })).toMatchObject({ status: 0, output: 'run=1845\n' });
    expect(runStep('Take')).toMatchObject({ status: 0 });
    const passed = runStep('Drill', { NEWEST: '', VERIFY: 'test -f built.txt' });
    expect({ status: passed.status, stderr: passed.stderr }).toMatchObject({ status: 0 });
    expect(passed.summary).toContain('### The drill passed');
    const failed = runStep('Drill', { NEWEST: '', VERIFY: 'false' });
    expect(failed.status).toBe(1);
    expect(failed.summary).toContain('### Needs you: the drill failed');
  });
});
