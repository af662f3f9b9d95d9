import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { messageOf, UserError } from '../../errors.ts';
import { originOf } from '../origin.ts';

/** Where a job's workspace goes. */
export interface ClonePlace {
  root: string;
  /** The folder is no clone yet. */
  isFresh: boolean;
}

/**
 * The folder that was asked for; else the current one if it is a clone of the repository; else a new folder in it.
 * @throws UserError if the folder holds something else
 */
export function placeFor(repository: string, job: string, cwd: string, asked: string | undefined): ClonePlace {
  const here = path.resolve(cwd, asked ?? '.');
  const isClone = existsSync(path.join(here, '.git'));
  if (isClone && isSame(originOf(here), repository)) return { root: here, isFresh: false };
  const root = asked === undefined ? path.join(cwd, `${repository.split('/')[1]}-job-${job}`) : here;
  const isEmpty = !existsSync(root) || readdirSync(root).length === 0;
  if (isEmpty) return { root, isFresh: true };
  if (asked === undefined && isSame(originOf(root), repository)) return { root, isFresh: false };
  throw new UserError(
    `Restoring the job failed: ${root} is neither empty nor a clone of ${repository}. Name another folder with --to.`,
  );
}

const isSame = (origin: string | undefined, repository: string) => origin?.toLowerCase() === repository.toLowerCase();

export interface CommitSource {
  /** `https://github.com/o/r.git` */
  url: string;
  token?: string;
  commit: string;
}

/** Makes the folder a clone if it is not one, and brings the commit. @throws UserError with git's words */
export async function prepareClone({ root, isFresh }: ClonePlace, source: CommitSource): Promise<void> {
  const { url, token, commit } = source;
  const git = (args: readonly string[]) => runGit(root, args, url, token);
  try {
    if (isFresh) {
      mkdirSync(root, { recursive: true });
      await git(['init', '--quiet', '.']);
      await git(['remote', 'add', 'origin', url]);
      await git(['fetch', '--quiet', 'origin']);
    }
    if (
      !(await git(['cat-file', '-e', `${commit}^{commit}`]).then(
        () => true,
        () => false,
      ))
    ) {
      await git(['fetch', '--quiet', 'origin', commit]);
    }
    if (isFresh) await git(['checkout', '--quiet', '--detach', commit]);
  } catch (error) {
    throw new UserError(
      `Fetching commit ${commit} of ${url} failed: ${withoutToken(messageOf(error), token)}. Check that GITHUB_TOKEN may read the repository, or restore in a clone that has the commit.`,
    );
  }
}

const run = promisify(execFile);

/** The token travels in the environment, never in arguments or files. No hook runs. */
async function runGit(cwd: string, args: readonly string[], url: string, token: string | undefined): Promise<void> {
  const settings: [string, string][] = [
    ['core.hooksPath', devNull],
    ['protocol.ext.allow', 'never'],
    ['http.followRedirects', 'false'],
  ];
  if (token !== undefined) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    settings.push([`http.${new URL(url).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]);
  }
  const config = Object.fromEntries(
    settings.flatMap(([key, value], at) => [
      [`GIT_CONFIG_KEY_${at}`, key],
      [`GIT_CONFIG_VALUE_${at}`, value],
    ]),
  );
  const env = { ...process.env, ...config, GIT_CONFIG_COUNT: String(settings.length), GIT_TERMINAL_PROMPT: '0' };
  await run('git', [...args], { cwd, env, windowsHide: true });
}

function withoutToken(text: string, token: string | undefined): string {
  const basic = token === undefined ? undefined : Buffer.from(`x-access-token:${token}`).toString('base64');
  return [token, basic].reduce<string>((said, secret) => (secret ? said.replaceAll(secret, '***') : said), text).trim();
}
