// The sandbox's stand-in for actions/checkout: the same git commands in the same order, for what scenarios need.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const input = (name: string): string => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const isOn = (name: string): boolean => input(name).toLowerCase() === 'true';
const variable = (name: string): string => process.env[name] ?? '';

const server = variable('GITHUB_SERVER_URL');
const folder = path.resolve(variable('GITHUB_WORKSPACE'), input('path'));
const HEADER = `http.${server}/.extraheader`;

class CheckoutError extends Error {}

function run(args: readonly string[]): { status: number; stdout: string } {
  console.log(`[command]git ${args.join(' ')}`);
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
  if (error) throw new CheckoutError(`Unable to locate executable file: git. ${error.message}`);
  process.stdout.write(stdout + stderr);
  return { status: status ?? 1, stdout: stdout.trim() };
}

function git(...args: string[]): string {
  const { status, stdout } = run(args);
  if (status !== 0) throw new CheckoutError(`The process 'git' failed with exit code ${status}`);
  return stdout;
}

function group(title: string, body: () => void): void {
  console.log(`::group::${title}`);
  body();
  console.log('::endgroup::');
}

/** The folder becomes a repository of the right address, empty but for what an earlier checkout left tracked. */
function prepare(url: string): void {
  mkdirSync(folder, { recursive: true });
  const isClone =
    existsSync(path.join(folder, '.git')) && run(['config', '--local', '--get', 'remote.origin.url']).stdout === url;
  if (isClone) {
    if (isOn('clean')) {
      run(['checkout', '--detach']);
      run(['clean', '-ffdx']);
      run(['reset', '--hard', 'HEAD']);
    }
    return;
  }
  console.log(`Deleting the contents of '${folder}'`);
  for (const entry of readdirSync(folder)) rmSync(path.join(folder, entry), { recursive: true, force: true });
  git('init', folder);
  git('remote', 'add', 'origin', url);
}

const ALL_HISTORY = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];

interface Target {
  /** What is checked out: a branch's name, a tag, or a commit. */
  ref: string;
  /** Refspecs to fetch. */
  specs: string[];
  /** Whether, after all history was fetched, the wanted commit is not there yet, or not where it shall be. */
  moved: () => boolean;
  checkout: string[];
}

function fetched(source: string, destination: string, checkout: string[], ref: string): Target {
  const commitOf = (name: string) => run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).stdout;
  const isCommit = /^[0-9a-f]{40}$/i.test(source);
  const moved = () => commitOf(destination) === '' || (isCommit && commitOf(destination) !== source);
  return { ref, specs: [isCommit && source === destination ? source : `+${source}:${destination}`], moved, checkout };
}

function target(): Target {
  const wanted = input('ref');
  const own = wanted === '';
  const ref = own ? variable('GITHUB_REF') : wanted;
  const commit = own ? variable('GITHUB_SHA') : '';
  if (/^[0-9a-f]{40}$/i.test(ref)) return fetched(ref, ref, ['--detach', ref], ref);
  if (ref.startsWith('refs/heads/')) return branch(ref.slice('refs/heads/'.length), commit);
  if (ref.startsWith('refs/')) {
    const local = ref.replace(/^refs\/pull\//, 'refs/remotes/pull/');
    return fetched(commit || ref, local, ['--detach', local], ref);
  }
  if (run(['ls-remote', '--heads', 'origin', `refs/heads/${ref}`]).stdout) return branch(ref, '');
  return fetched(`refs/tags/${ref}`, `refs/tags/${ref}`, ['--detach', `refs/tags/${ref}`], ref);
}

function branch(name: string, commit: string): Target {
  const remote = `refs/remotes/origin/${name}`;
  return fetched(commit || `refs/heads/${name}`, remote, ['-B', name, remote], name);
}

function fetchTarget({ specs, moved }: Target): void {
  const depth = Number(input('fetch-depth') || 1);
  const tags = isOn('fetch-tags') || depth === 0 ? [] : ['--no-tags'];
  const base = ['-c', 'protocol.version=2', 'fetch', ...tags, '--prune', '--no-recurse-submodules'];
  if (depth > 0) {
    git(...base, `--depth=${depth}`, 'origin', ...specs);
    return;
  }
  const isShallow = existsSync(path.join(folder, '.git', 'shallow'));
  git(...base, ...(isShallow ? ['--unshallow'] : []), 'origin', ...ALL_HISTORY);
  // The ref may have moved on since the event; then its commit is fetched by name.
  if (moved()) git(...base, 'origin', ...specs);
}

function configureAuth(): void {
  const credentials = Buffer.from(`x-access-token:${input('token')}`).toString('base64');
  console.log(`::add-mask::${credentials}`);
  run(['config', '--local', HEADER, `AUTHORIZATION: basic ${credentials}`]);
}

function removeAuth(): void {
  if (existsSync(path.join(folder, '.git'))) run(['config', '--local', '--unset-all', HEADER]);
}

function main(): void {
  const repository = input('repository');
  if (repository.toLowerCase() !== variable('GITHUB_REPOSITORY').toLowerCase()) {
    throw new CheckoutError(
      `Repository '${repository}' not found: the sandbox holds ${variable('GITHUB_REPOSITORY')} only.`,
    );
  }
  if (isOn('lfs')) throw new CheckoutError("Input 'lfs' is 'true': the sandbox has no LFS. Leave it out.");
  if (`${folder}${path.sep}`.startsWith(`${path.resolve(variable('GITHUB_WORKSPACE'))}${path.sep}`) === false) {
    throw new CheckoutError(`Repository path '${folder}' is not under '${variable('GITHUB_WORKSPACE')}'`);
  }
  appendFileSync(variable('GITHUB_STATE'), 'isPost=true\n');
  group('Initializing the repository', () => prepare(`${server}/${repository}`));
  group('Setting up auth', configureAuth);
  let wanted: Target | undefined;
  group('Determining the checkout info', () => {
    wanted = target();
  });
  if (!wanted) return;
  const chosen = wanted;
  group('Fetching the repository', () => fetchTarget(chosen));
  group('Checking out the ref', () => git('checkout', '--progress', '--force', ...chosen.checkout));
  if (input('submodules') !== 'false' && input('submodules') !== '') {
    const recursive = input('submodules') === 'recursive' ? ['--recursive'] : [];
    group('Fetching submodules', () => git('submodule', 'update', '--init', '--force', '--depth=1', ...recursive));
  }
  const commit = git('log', '-1', '--format=%H');
  appendFileSync(variable('GITHUB_OUTPUT'), `ref=${chosen.ref}\ncommit=${commit}\n`);
  if (!isOn('persist-credentials')) removeAuth();
}

try {
  if (variable('STATE_isPost')) removeAuth();
  else main();
} catch (error) {
  if (!(error instanceof CheckoutError)) throw error;
  console.log(`::error::${error.message}`);
  process.exitCode = 1;
}
