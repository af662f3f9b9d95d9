import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const SCRIPT = path.resolve('scripts/check-release.mjs');
let root: string;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root, stdio: 'pipe' });

function commit(version: string, changelog: string, lock = version) {
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({ version }));
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ version: lock }));
  writeFileSync(path.join(root, 'CHANGELOG.md'), changelog);
  git('add', '.');
  git('commit', '-q', '-m', version, '--allow-empty');
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rerail-release-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const check = (tag: string) => spawnSync(process.execPath, [SCRIPT, tag], { cwd: root, encoding: 'utf8' });

test('a tag that fits everything can be released', () => {
  commit('1.2.3', '# Changelog\n\n## Unreleased\n\n## 1.2.3 (2026-11-22)\n');
  git('tag', 'v1.2.3');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  expect(check('v1.2.3')).toMatchObject({ status: 0, stdout: 'v1.2.3 can be released.\n' });
});

test('every problem of a wrong tag is named at once', () => {
  commit('1.2.3', '# Changelog\n\n## Unreleased\n\n## 1.2.30\n', '1.2.2');
  git('tag', 'v1.2.4');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  commit('1.2.3', '# Changelog\n\n## 1.2.30\n', '1.2.2');
  const { status, stderr } = check('v1.2.4');
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining('package.json says version 1.2.3.'),
    expect.stringContaining('package-lock.json says version 1.2.2.'),
    expect.stringContaining('no heading "## 1.2.3"'),
    expect.stringContaining('does not name the commit'),
    expect.stringContaining('not on origin/main'),
  ]);
  expect(check('1.2').stderr).toMatch(/^The tag is "1\.2"\. Use v and three numbers/);
});
