import { mkdirSync, mkdtempSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';
import { messageOf, RefusedError } from '../errors.ts';

export interface CloneOptions {
  /** Address for smart HTTP: `https://github.com/o/r.git`, or a path in tests. */
  url: string;
  /** Sent as basic authentication of `x-access-token`; absent for a public or local repository. */
  token?: string;
  /** Each clone gets a new folder in this one. */
  folder: string;
  branch: string;
  /** Who signs the revert's commit. */
  author?: { name: string; email: string };
}

/** A bare repository that holds one branch, and the ways in which a revert uses it. No work tree: nothing of the repository ever runs. */
export interface Clone {
  git: SimpleGit;
  branch: string;
  /** Full sha of the branch's head when it was fetched. */
  head(): Promise<string>;
  /** Whether the commit and its parents are here; fetches the whole history if a shallow one lacks them. */
  has(sha: string): Promise<boolean>;
}

/** The account that GitHub's own token acts as (https://api.github.com/users/github-actions%5Bbot%5D). */
const ACTIONS_BOT = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
} as const;

/** Reverts are for young commits: few branches see as many in a day. */
const DEPTH = 300;
/** Git ends if it neither sends nor receives anything for this long, in milliseconds. */
const SILENCE_MS = 120_000;

/**
 * Fetches a branch into a separate bare repository. The token travels in the environment of git's processes, never in arguments or files.
 * @throws RefusedError `git-failed`
 */
export async function openClone({
  url,
  token,
  folder: parent,
  branch,
  author = ACTIONS_BOT,
}: CloneOptions): Promise<Clone> {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, 'clone-'));
  const variables = environment(folder, url, token, author);
  const git = simpleGit({
    baseDir: folder,
    timeout: { block: SILENCE_MS },
    allowEnvironment: Object.keys(variables),
    unsafe: {
      // The values are this file's own.
      allowUnsafeConfigEnvCount: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeHooksPath: true,
      allowUnsafeCredentialHelper: true,
      allowUnsafeProtocolOverride: true,
    },
  }).env(variables);
  const ref = `refs/heads/${branch}`;
  try {
    await git.raw(['init', '--quiet', '--bare', '.']);
    await git.raw(['remote', 'add', 'origin', url]);
    await git.raw(['fetch', '--quiet', '--no-tags', `--depth=${DEPTH}`, 'origin', `+${ref}:${ref}`]);
  } catch (error) {
    throw new RefusedError(
      'git-failed',
      `Fetching branch "${branch}" failed: ${withoutToken(messageOf(error), token)}. Check that the token has contents: read.`,
    );
  }
  return {
    git,
    branch,
    head: async () => (await git.raw(['rev-parse', '--verify', `${ref}^{commit}`])).trim(),
    has: async (sha) => {
      if (await isComplete(git, sha)) return true;
      if ((await git.raw(['rev-parse', '--is-shallow-repository'])).trim() !== 'true') return false;
      await git.raw(['fetch', '--quiet', '--no-tags', '--unshallow', 'origin', `+${ref}:${ref}`]);
      return isComplete(git, sha);
    },
  };
}

/** The commit is an ancestor of the fetched branch, and so is its first parent if it names one. */
async function isComplete(git: SimpleGit, sha: string): Promise<boolean> {
  try {
    const raw = await git.raw(['cat-file', 'commit', sha]);
    const parent = /^parent ([0-9a-f]{40})$/m.exec(raw)?.[1];
    if (parent !== undefined) await git.raw(['cat-file', '-e', `${parent}^{tree}`]);
    return true;
  } catch {
    return false;
  }
}

function environment(folder: string, url: string, token: string | undefined, author: { name: string; email: string }) {
  const settings: [string, string][] = [
    ['core.hooksPath', devNull],
    ['protocol.ext.allow', 'never'],
    ['http.followRedirects', 'false'],
    ['credential.helper', ''],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    // A folder that a later commit renamed must not draw restored files along.
    ['merge.directoryRenames', 'false'],
    ['commit.gpgSign', 'false'],
  ];
  if (token !== undefined && /^https?:/.test(url)) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    settings.push([`http.${new URL(url).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]);
  }
  const counted = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const { PATH, SystemRoot, SSL_CERT_FILE, SSL_CERT_DIR, https_proxy, HTTPS_PROXY, http_proxy, no_proxy, NO_PROXY } =
    process.env;
  const inherited = {
    PATH,
    SystemRoot,
    SSL_CERT_FILE,
    SSL_CERT_DIR,
    https_proxy,
    HTTPS_PROXY,
    http_proxy,
    no_proxy,
    NO_PROXY,
  };
  return {
    ...Object.fromEntries(Object.entries(inherited).filter(([, value]) => value !== undefined)),
    LC_ALL: 'C',
    HOME: path.join(folder, 'no-home'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(counted),
  } as Record<string, string>;
}

function withoutToken(text: string, token: string | undefined): string {
  if (token === undefined) return text;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return text.replaceAll(token, '***').replaceAll(basic, '***');
}
