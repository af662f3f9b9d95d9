import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

// The workflows that other repositories call: what each job may do, and what it runs.

interface Job {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  steps: { uses: string; with: Record<string, string> }[];
}
const read = (name: string, root = '.') =>
  parse(readFileSync(path.resolve(root, `.github/workflows/${name}.yml`), 'utf8')) as {
    on: Record<string, unknown>;
    permissions?: unknown;
    concurrency: { group: string };
    jobs: Record<string, Job>;
  };

test('recover.yml decides, acts and reverts in jobs of their own, none of which asks for more than its caller grants', () => {
  const { jobs, permissions, concurrency } = read('recover');
  expect(permissions).toBeUndefined();
  expect(Object.keys(jobs)).toEqual(['decide', 'act', 'revert']);
  expect(jobs.decide?.permissions).toBeUndefined();
  for (const name of ['act', 'revert']) {
    expect(jobs[name]).toMatchObject({ needs: 'decide', if: `contains(needs.decide.outputs.next, '${name}')` });
    expect(jobs[name]?.permissions).toBeUndefined();
    expect(jobs[name]?.steps).toEqual([
      expect.objectContaining({ with: expect.objectContaining({ command: name, stop: `\${{ inputs.stop }}` }) }),
    ]);
  }
  expect(concurrency.group).toMatch(/^rerail-\$\{\{ github\.event\.workflow_run\.id \|\| inputs\.run/);
});

test.each(['recover', 'sweep', 'comment'])('%s.yml runs nothing but rerail, and only if it is called', (name) => {
  const { on, jobs } = read(name);
  expect(Object.keys(on)).toEqual(['workflow_call']);
  for (const { steps } of Object.values(jobs)) {
    for (const { uses } of steps) expect(uses).toMatch(/^rerail\/rerail@/);
  }
});

test('a release pins them to its commit, and again to that of the next', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'rerail-pin-'));
  try {
    cpSync('.github/workflows', path.join(root, '.github/workflows'), { recursive: true });
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/pin-release.mjs', ...args], {
        env: { ...process.env, RERAIL_ROOT: root },
        encoding: 'utf8',
      });
    expect(run('--check')).toMatchObject({ status: 1, stderr: expect.stringContaining('recover.yml, sweep.yml') });
    for (const [digit, version] of [
      ['a', 'v1.0.0'],
      ['b', 'v1.1.0'],
    ] as const) {
      expect(run(digit.repeat(40), version).status).toBe(0);
      const { jobs } = read('recover', root);
      for (const { steps } of Object.values(jobs)) expect(steps[0]?.uses).toBe(`rerail/rerail@${digit.repeat(40)}`);
      expect(run('--check').status).toBe(0);
    }
    expect(run('main', 'v1.0.0')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('"main" is not a commit'),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
