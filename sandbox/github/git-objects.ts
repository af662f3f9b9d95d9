import { spawn } from 'node:child_process';
import { git } from '../runner/run/git.ts';
import type { Repository } from '../runner/run/repository.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601. */
  readonly date: string;
}

export interface CommitObject {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

export interface CommitRequest {
  /** `null` deletes the file; a text that starts with `#!` becomes executable, bytes never do. */
  files: Readonly<Record<string, string | Buffer | null>>;
  message?: string;
  /** The repository's own by default; made if it does not exist. */
  branch?: string;
  /** Commit or branch on which a new branch starts. */
  from?: string;
  author?: { name: string; email: string };
  /** Milliseconds since the Unix epoch. */
  date?: number;
}

const LINE_END = Buffer.from('\n');

/** Commits files in one process. Answers the commit's sha. */
export async function commitFiles(repository: Repository, request: CommitRequest): Promise<string> {
  const { branch = repository.branch, files, message = 'Change', from } = request;
  const { name, email } = request.author ?? { name: 'octocat', email: 'octocat@users.noreply.github.com' };
  const ref = `refs/heads/${branch}`;
  const parent = (await repository.resolve(ref)) ?? (from && (await repository.resolve(from)));
  const when = `${Math.floor((request.date ?? Date.now()) / 1000)} +0000`;
  const person = `${name} <${email}> ${when}`;
  const data = (content: string | Buffer) => [
    Buffer.from(`data ${Buffer.byteLength(content)}\n`),
    Buffer.from(content),
    LINE_END,
  ];
  const changes = Object.entries(files).flatMap(([path, content]) => {
    if (content === null) return [Buffer.from(`D ${JSON.stringify(path)}\n`)];
    const isExecutable = typeof content === 'string' && content.startsWith('#!');
    return [Buffer.from(`M ${isExecutable ? '100755' : '100644'} inline ${JSON.stringify(path)}\n`), ...data(content)];
  });
  const head = [Buffer.from(`commit ${ref}\nauthor ${person}\ncommitter ${person}\n`), ...data(message)];
  const input = Buffer.concat([...head, Buffer.from(parent ? `from ${parent}\n` : ''), ...changes]);
  await feed(repository, ['fast-import', '--quiet', '--force'], input);
  return git(['-C', repository.folder, 'rev-parse', ref]);
}

/** Runs git with something on its standard input. Answers its output. */
export async function feed(
  repository: Repository,
  args: readonly string[],
  input: string | Buffer,
  environment: Record<string, string> = {},
): Promise<string> {
  const child = spawn('git', ['-C', repository.folder, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const parts: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk) => parts.push(chunk));
  child.stderr.on('data', (chunk) => errors.push(chunk));
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${Buffer.concat(errors).toString().trim()}`);
  return Buffer.concat(parts).toString('utf8').trimEnd();
}

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'];
const FORMAT = `--format=${FIELDS.join('%x00')}%x00%x1e`;

/** Commits, the newest first. @param revisions as `git log` takes them: revisions, `-n`, `--since`, a path after `--` */
export async function readLog(repository: Repository, revisions: readonly string[]): Promise<CommitObject[]> {
  const text = await git(['-C', repository.folder, 'log', FORMAT, ...revisions]);
  return text
    .split('\x1e')
    .map((entry) => entry.replace(/^\n/, ''))
    .filter((entry) => entry !== '')
    .map(readEntry);
}

function readEntry(entry: string): CommitObject {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ai = '', cn = '', ce = '', ci = '', message = ''] =
    entry.split('\0');
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    author: { name: an, email: ae, date: utc(ai) },
    committer: { name: cn, email: ce, date: utc(ci) },
    message: message.trimEnd(),
  };
}

/** GitHub's dates are in UTC, to the second. */
const utc = (date: string): string => `${new Date(date).toISOString().slice(0, 19)}Z`;

/** A commit by sha, branch, tag or full ref; undefined if there is none. */
export async function readCommit(repository: Repository, revision: string): Promise<CommitObject | undefined> {
  const known = commitsOf(repository);
  const sha = known.has(revision) ? revision : await resolveCommit(repository, revision);
  if (sha === undefined) return undefined;
  const commit = known.get(sha) ?? (await readLog(repository, ['-1', sha]))[0];
  if (commit) known.set(sha, commit);
  return commit;
}

/** Commits never change, and lists of runs name the same ones again and again. */
const readCommits = new WeakMap<Repository, Map<string, CommitObject>>();

function commitsOf(repository: Repository): Map<string, CommitObject> {
  const known = readCommits.get(repository) ?? new Map<string, CommitObject>();
  readCommits.set(repository, known);
  return known;
}

export async function resolveCommit(repository: Repository, revision: string): Promise<string | undefined> {
  if (revision.startsWith('-')) return undefined;
  if (/^[0-9a-f]{40}$/.test(revision)) return repository.resolve(revision);
  for (const candidate of [`refs/heads/${revision}`, `refs/tags/${revision}`, `refs/${revision}`, revision]) {
    const sha = await repository.resolve(candidate);
    if (sha) return sha;
  }
  return undefined;
}

/** Whether merging one into the other would conflict. */
export async function mergesCleanly(repository: Repository, base: string, head: string): Promise<boolean> {
  return git(['-C', repository.folder, 'merge-tree', '--write-tree', base, head]).then(
    () => true,
    () => false,
  );
}

export async function mergeBase(repository: Repository, a: string, b: string): Promise<string | undefined> {
  return git(['-C', repository.folder, 'merge-base', a, b]).catch(() => undefined);
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | undefined;
  readonly path: string;
}

/** Entries of a tree, or of a folder of a commit. */
export async function readTree(repository: Repository, treeish: string, recursive = false): Promise<TreeEntry[]> {
  const flags = recursive ? ['-r', '-t'] : [];
  const text = await git(['-C', repository.folder, 'ls-tree', '-z', '-l', ...flags, treeish]);
  return text
    .split('\0')
    .filter(Boolean)
    .map((entry) => {
      const tab = entry.indexOf('\t');
      const [mode = '', type = '', sha = '', size = ''] = entry.slice(0, tab).split(/ +/);
      const bytes = /^\d+$/.test(size) ? Number(size) : undefined;
      return { mode, type: type as TreeEntry['type'], sha, size: bytes, path: entry.slice(tab + 1) };
    });
}

/** Content of a blob, byte for byte. */
export async function readBlob(repository: Repository, object: string): Promise<Buffer | undefined> {
  const child = spawn('git', ['-C', repository.folder, 'cat-file', 'blob', object], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const parts: Buffer[] = [];
  child.stdout.on('data', (chunk) => parts.push(chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  return status === 0 ? Buffer.concat(parts) : undefined;
}

/** Type of an object; undefined if there is none. */
export async function objectType(repository: Repository, sha: string): Promise<string | undefined> {
  return git(['-C', repository.folder, 'cat-file', '-t', sha]).catch(() => undefined);
}

/** All refs below a prefix, by name. */
export async function readRefs(
  repository: Repository,
  prefix: string,
): Promise<{ ref: string; sha: string; type: string }[]> {
  const format = '--format=%(refname) %(objectname) %(objecttype)';
  const text = await git(['-C', repository.folder, 'for-each-ref', format]);
  return text
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([ref = '']) => ref.startsWith(prefix))
    .map(([ref = '', sha = '', type = '']) => ({ ref, sha, type }));
}

/** Moves a ref if it is where the caller believes; an empty expectation means that it must not exist. Answers whether it did. */
export async function moveRef(repository: Repository, ref: string, to: string, from: string): Promise<boolean> {
  const expected = from === '' ? '0'.repeat(40) : from;
  return git(['-C', repository.folder, 'update-ref', ref, to, expected]).then(
    () => true,
    () => false,
  );
}
