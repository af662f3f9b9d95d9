import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { branchesWith } from '../../src/cli/report/checkpoint-facts.ts';

test("a report runs no program that a clone's configuration names for commits that it lacks", () => {
  const root = mkdtempSync(path.join(tmpdir(), 'rerail-clone-'));
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim();
  try {
    git('init', '--quiet', '--initial-branch=main');
    git('-c', 'user.name=n', '-c', 'user.email=e', 'commit', '--quiet', '--allow-empty', '--message=first');
    const program = path.join(root, 'ran');
    for (const [key, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', 'ssh://host/path'],
      ['core.sshCommand', `touch '${program}'; false`],
    ] as const)
      git('config', key, value);
    expect(branchesWith(git('rev-parse', 'HEAD'), root)).toEqual(['main']);
    expect(branchesWith('1'.repeat(40), root)).toEqual([]);
    expect(existsSync(program)).toBe(false);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
