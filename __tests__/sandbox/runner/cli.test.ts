import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../../sandbox/command-line.ts';
import type { SandboxResult } from '../../../sandbox/sandbox.ts';
import { type Files, temporaryFolder } from './rehearse.ts';

const CLI = path.resolve(import.meta.dirname, '../../../sandbox/cli.ts');

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

function cli(cwd: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const WORKFLOW = (script: string): Files => ({
  '.github/workflows/ci.yml': `name: CI\non: [push, workflow_dispatch]\njobs: {a: {runs-on: x, steps: [{id: s, run: '${script}'}]}}\n`,
});

describe('run', () => {
  test('one document, also where the run is red; the log stays', async () => {
    await using folder = await temporaryFolder(WORKFLOW('echo v=1 >> $GITHUB_OUTPUT; exit 1'));
    const { status, stdout, stderr } = await cli(folder.path, 'run', '.', '--json', '--event', 'workflow_dispatch');
    const { runs, artifacts, requests, root }: SandboxResult = JSON.parse(stdout);
    expect({ status, stderr, artifacts, requests }).toEqual({ status: 1, stderr: '', artifacts: [], requests: [] });
    expect(runs).toEqual([
      expect.objectContaining({
        workflow: 'CI',
        event: 'workflow_dispatch',
        attempt: 1,
        conclusion: 'failure',
        id: expect.any(Number),
      }),
    ]);
    const [job] = runs[0]?.jobs ?? [];
    expect(job).toMatchObject({ key: 'a', name: 'a', conclusion: 'failure' });
    expect(job?.steps[0]).toMatchObject({ phase: 'main', conclusion: 'failure', outputs: { v: '1' } });
    expect(await readFile(job?.log ?? '', 'utf8')).toContain('##[error]Process completed with exit code 1.');
    expect(existsSync(job?.machine ?? '')).toBe(false);
    await (await import('node:fs/promises')).rm(root, { recursive: true });
  });

  test.each([
    [
      '--attempts=3',
      [
        ['failure', 1],
        ['success', 2],
      ],
      0,
    ],
    ['--attempts=1', [['failure', 1]], 1],
    [
      '--rerun=failed',
      [
        ['failure', 1],
        ['success', 2],
      ],
      0,
    ],
    [
      '--rerun=all',
      [
        ['failure', 1],
        ['success', 2],
      ],
      0,
    ],
  ] as const)('%s', async (option, expected, status) => {
    await using folder = await temporaryFolder(WORKFLOW('[ $GITHUB_RUN_ATTEMPT -gt 1 ]'));
    const root = path.join(folder.path, '..', `${path.basename(folder.path)}-root`);
    const ended = await cli(folder.path, 'run', folder.path, option, '--json', '--root', root);
    const { runs }: SandboxResult = JSON.parse(ended.stdout);
    expect(runs.map(({ conclusion, attempt }) => [conclusion, attempt])).toEqual(expected);
    expect(ended.status).toBe(status);
    expect(existsSync(runs[0]?.jobs[0]?.machine ?? '')).toBe(true);
    await (await import('node:fs/promises')).rm(root, { recursive: true });
  });

  test('a person reads what happens, and the end of what failed', async () => {
    await using folder = await temporaryFolder(WORKFLOW('for i in 1 2; do echo reason $i; done; exit 7'));
    const { stdout, status } = await cli(folder.path, 'run', '.', '--root', path.join(folder.path, 'sandbox-root'));
    expect(status).toBe(1);
    expect(stdout).toContain('CI (push), attempt 1');
    expect(stdout).toContain('a │     reason 2\n');
    expect(stdout).toContain('✗ CI: failure');
    expect(stdout).toContain(`Logs and summaries: ${path.join(folder.path, 'sandbox-root')}`);
  });

  test('why a workflow never started', async () => {
    await using folder = await temporaryFolder({ '.github/workflows/ci.yml': 'on: push\njobs: {a: {foo: x}}' });
    const { stdout, status } = await cli(folder.path, 'run', '.', '--root', path.join(folder.path, 'sandbox-root'));
    expect(status).toBe(1);
    expect(stdout).toContain("Unexpected value 'foo'");
    expect(stdout).toContain('✗ .github/workflows/ci.yml: startup_failure');
  });

  test('faults and payloads', async () => {
    await using folder = await temporaryFolder({ ...WORKFLOW('exec sleep 30'), 'payload.json': '{"inputs": {}}' });
    const root = path.join(folder.path, 'sandbox-root');
    const { stdout } = await cli(
      folder.path,
      'run',
      '.',
      '--fault',
      'runner-loss:job=a,after=50ms',
      '--payload',
      'payload.json',
      '--json',
      '--root',
      root,
    );
    const { runs }: SandboxResult = JSON.parse(stdout);
    expect(runs[0]?.jobs[0]).toMatchObject({ conclusion: 'failure', steps: [{ conclusion: null }] });
  });
});

describe('usage errors', () => {
  test.each([
    [[], 'Unknown command ""'],
    [['walk'], 'Unknown command "walk"'],
    [['run'], '"run" takes one folder; 0 came'],
    [['run', 'a', 'b'], '"run" takes one folder; 2 came'],
    [['run', '.', '--nonsense'], "Unknown option '--nonsense'"],
    [['run', '.', '--attempts', '0'], '--attempts takes a whole number from 1 to 999; "0" came'],
    [['run', '.', '--rerun', 'some'], '--rerun takes failed or all; "some" came'],
    [['run', '.', '--rerun', 'all', '--attempts', '2'], '--attempts and --rerun exclude each other'],
    [['run', '.', '--fault', 'nonsense'], 'Fault "nonsense" is not known'],
    [['run', '.', '--switch', 'nonsense=1'], 'Switch "nonsense=1" is not known'],
    [['run', '.', '--secret', 'NAME'], '--secret takes NAME=VALUE; "NAME" came'],
    [['run', '.', '--time', 'hour=1'], '--time takes minute, interrupt, terminate, streams'],
    [['run', '.', '--payload', 'none.json'], 'Cannot read --payload'],
  ])('%j', (args, message) => {
    expect(() => parseCommandLine(args, '/')).toThrow(message);
  });

  test('exit with status 2 and say nothing on stdout', async () => {
    await using folder = await temporaryFolder({ x: '' });
    for (const args of [['run', 'nowhere', '--json'], ['run', '.', '--json'], ['walk']]) {
      const { status, stdout, stderr } = await cli(folder.path, ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.split('\n')).toHaveLength(2);
    }
  });
});

describe('lists', () => {
  test('faults, switches and help', async () => {
    const [faults, switches, help] = await Promise.all(['faults', 'switches', '--help'].map((name) => cli('/', name)));
    expect(faults?.stdout).toContain('runner-loss');
    expect(switches?.stdout).toContain('lost-runner-conclusion=failure|cancelled');
    expect(help?.stdout).toContain('--rerun failed|all');
    expect([faults, switches, help].map((ended) => ended?.status)).toEqual([0, 0, 0]);
  });
});
