import { git } from '../runner/run/git.ts';
import { mergeBase } from './git-objects.ts';
import type { GitHubRepository } from './github-repository.ts';
import { allows, type Identity } from './identity.ts';

export const NOTHING = '0'.repeat(40);
const WORKFLOWS = '.github/workflows';

/** A ref that shall move. */
export interface RefUpdate {
  readonly ref: string;
  /** `NOTHING` for a new ref. */
  readonly from: string;
  /** `NOTHING` to delete it. */
  readonly to: string;
}

/**
 * Why GitHub refuses to move a ref, in its own words; undefined if it does not.
 * @param environment of the git process, for objects that a push has brought and nobody has accepted yet
 */
export async function refusalOf(
  repository: GitHubRepository,
  identity: Identity,
  update: RefUpdate,
  environment: Record<string, string> = {},
): Promise<string | undefined> {
  if (!allows(identity, 'contents: write')) return 'Resource not accessible by integration';
  return protectionRefusal(repository, update) ?? (await workflowRefusal(repository, identity, update, environment));
}

function protectionRefusal({ state }: GitHubRepository, { ref, to }: RefUpdate): string | undefined {
  const protection = state.protections[ref.replace('refs/heads/', '')];
  if (!protection || !ref.startsWith('refs/heads/')) return undefined;
  const words = protection.ruleset ? 'Repository rule violations found' : `Protected branch update failed for ${ref}.`;
  if (to === NOTHING) return `${words}\n\nCannot delete this branch`;
  if (protection.pullRequestRequired) return `${words}\n\n- Changes must be made through a pull request.`;
  const { requiredChecks } = protection;
  if (requiredChecks.length > 0) return `${words}\n\n- Required status check "${requiredChecks[0]}" is expected.`;
  return undefined;
}

/** GITHUB_TOKEN has no `workflows` permission, and no `permissions:` grants it. */
async function workflowRefusal(
  repository: GitHubRepository,
  identity: Identity,
  { ref, from, to }: RefUpdate,
  environment: Record<string, string>,
): Promise<string | undefined> {
  if (to === NOTHING || !ref.startsWith('refs/heads/') || allows(identity, 'workflows: write')) return undefined;
  const folder = repository.git.folder;
  const run = (...args: string[]) => git(['-C', folder, ...args], environment);
  const trunk = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
  const base = from === NOTHING ? trunk && (await mergeBaseIn(repository, trunk, to, environment)) : from;
  if (base === undefined) return undefined;
  const changed = (await run('diff-tree', '-r', '-z', '--name-only', base, to, '--', `${WORKFLOWS}/`)).split('\0');
  for (const file of changed.filter(Boolean)) {
    const blobAt = (commit: string | undefined) =>
      commit === undefined
        ? Promise.resolve('')
        : run('rev-parse', '--verify', '--quiet', `${commit}:${file}`).catch(() => '');
    if ((await blobAt(to)) !== (await blobAt(trunk))) {
      return `refusing to allow a GitHub App to create or update workflow \`${file}\` without \`workflows\` permission`;
    }
  }
  return undefined;
}

async function mergeBaseIn(
  { git: repository }: GitHubRepository,
  a: string,
  b: string,
  environment: Record<string, string>,
) {
  if (Object.keys(environment).length === 0) return mergeBase(repository, a, b);
  return git(['-C', repository.folder, 'merge-base', a, b], environment).catch(() => undefined);
}
