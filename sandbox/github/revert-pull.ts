import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { git } from '../runner/run/git.ts';
import { invalid, type RestRequest } from './answer.ts';
import { followPush } from './follow-push.ts';
import { NOTHING } from './push-rules.ts';
import { openPull } from './rest/pulls.ts';
import type { PullIssue } from './shapes/issue.ts';

/** What GitHub's "Revert" button does: a branch with the reverting commit, and a pull request of it. */
export async function revertPull(
  request: Pick<RestRequest, 'repository' | 'github' | 'identity'>,
  { number, pull }: PullIssue,
  wanted: { title: string; body: string | null; draft: boolean },
): Promise<PullIssue> {
  const { repository, identity } = request;
  const branch = `revert-${number}-${pull.headBranch}`;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rerail-revert-'));
  const run = (...args: string[]) => git(['-C', folder, ...args]);
  try {
    await git(['clone', '--quiet', '--shared', '--branch', pull.base, repository.git.folder, folder]);
    const parents = (await run('log', '-1', '--format=%P', String(pull.mergeSha))).split(' ');
    const mainline = parents.length > 1 ? ['-m', '1'] : [];
    await run('revert', '--no-edit', ...mainline, String(pull.mergeSha)).catch(() => {
      throw invalid('This pull request cannot be reverted automatically: it conflicts.');
    });
    await run('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    const to = await run('rev-parse', 'HEAD');
    await followPush({ repository, identity }, { ref: `refs/heads/${branch}`, from: NOTHING, to });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return openPull(request, { ...wanted, head: branch, base: pull.base });
}
