import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { runGit } from '../../src/git/git-process.ts';

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a pipe among the files of .git holds git up for some looks only', async () => {
  const gitDir = mkdtempSync(path.join(tmpdir(), 'rerail-stalled-'));
  try {
    execFileSync('git', ['init', '--quiet', '--bare', gitDir]);
    const call = { gitDir, args: ['cat-file', '--batch-check'], input: `${'1'.repeat(40)}\n`, stallCheckMs: 20 };
    expect((await runGit(call)).toString()).toContain('missing');
    execFileSync('mkfifo', [path.join(gitDir, 'objects/info/alternates')]);
    await expect(runGit(call)).rejects.toThrow(/git cat-file failed: it waited without doing anything and was ended\./);
  } finally {
    rmSync(gitDir, { recursive: true, force: true });
  }
});
