import { hash } from 'node:crypto';
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { messageOf, RefusedError } from '../errors.ts';
import type { BytePath } from '../files/byte-path.ts';
import { type IndexEntry, type IndexFile, NO_STAT, parseIndex, type SeenStat, serializeIndex } from './index-file.ts';
import { EXCLUDE_FILE } from './own-exclude.ts';
import { type Head, type Refs, readHead, readRefs, serializeRefs } from './refs.ts';
import { type Repository, readIfThere } from './repository.ts';
import { mergeEntries } from './split-index.ts';

/** A repository's state as data: what, with its configuration, is needed to make another repository look like it. */
export interface GitState {
  head: Head;
  /** Branches, tags and the stash; remote branches too where everything is to be kept. */
  refs: Refs;
  /** Undefined before the first one. */
  index: IndexFile | undefined;
  shallow: string[];
  /** Files of an operation under way and of `info/`, by name. */
  files: Record<string, string>;
}

export const STASH = 'refs/stash';
/** Lists all stashes; the ref is only the newest. */
const STASH_LOG = 'logs/refs/stash';

/** Small files below `.git` that belong to the state (git: gitrepository-layout). None of them is ever executed. */
export const STATE_FILES: readonly string[] = [
  ...['MERGE_HEAD', 'MERGE_MSG', 'MERGE_MODE', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'ORIG_HEAD'],
  ...['info/sparse-checkout', EXCLUDE_FILE, STASH_LOG],
];

/** Branches, tags and the stash: what a clone of the remote does not bring back. */
export const isKeptRef = (name: string) => /^refs\/(?:heads\/|tags\/|stash$)/.test(name);

/** Reads the state of a repository, without running git. @throws RefusedError if it cannot be read as it is. */
export function readGitState(repository: Repository, all: boolean): GitState {
  const refs = readRefs(repository);
  const head = readHead(repository, refs);
  const shallow = readIfThere(path.join(repository.commonDir, 'shallow')) ?? '';
  const files: Record<string, string> = {};
  for (const name of STATE_FILES) {
    const text = readIfThere(path.join(repository.gitDir, name), 1024 * 1024);
    if (text !== undefined) files[name] = text;
  }
  return {
    head,
    refs: all ? refs : new Map([...refs].filter(([name]) => isKeptRef(name))),
    index: readIndex(repository),
    shallow: shallow.split('\n').filter(Boolean),
    files,
  };
}

const indexPath = ({ gitDir }: Repository) => path.join(gitDir, 'index');

/** @throws RefusedError `git-index-invalid`, `git-index-split` where the rest of a split one is not there */
export function readIndex(repository: Repository): IndexFile | undefined {
  const index = readIndexFile(repository, indexPath(repository));
  if (!index?.link) return index;
  const { link, ...own } = index;
  const base = readIndexFile(repository, path.join(repository.gitDir, `sharedindex.${link.oid}`));
  if (!base) {
    throw new RefusedError(
      'git-index-split',
      `Index not read: it is split, and its part sharedindex.${link.oid} does not exist. Run "git reset".`,
    );
  }
  return { ...own, entries: mergeEntries(base.entries, own.entries, link) };
}

function readIndexFile({ format }: Repository, file: string): IndexFile | undefined {
  const text = readIfThere(file, 512 * 1024 * 1024);
  return text === undefined ? undefined : parseIndex(Buffer.from(text, 'latin1'), format);
}

/**
 * The index for keeping: what git knew about a file survives (time and size) only where `statOf` says that the file is still that one.
 * Inodes and change times mean nothing elsewhere.
 */
export function portableIndex(
  repository: Repository,
  index: IndexFile,
  statOf: (path: string) => SeenStat | undefined,
): Buffer {
  const writtenAt = lstatSync(indexPath(repository), { bigint: true }).mtimeNs;
  const entries = index.entries.map((entry) => {
    const { mtimeSeconds, mtimeNanoseconds, size } = entry.stat;
    const clean = !isRacy(entry, writtenAt) && sameStat(entry.stat, statOf(entry.path));
    return { ...entry, stat: clean ? { ...NO_STAT, mtimeSeconds, mtimeNanoseconds, size } : NO_STAT };
  });
  return serializeIndex({ ...index, entries }, repository.format);
}

/** git: Documentation/technical/racy-git.txt. */
const isRacy = ({ stat }: IndexEntry, writtenAt: bigint) =>
  BigInt(stat.mtimeSeconds) * 1_000_000_000n + BigInt(stat.mtimeNanoseconds) >= writtenAt;

const sameStat = (a: SeenStat, b: SeenStat | undefined) =>
  b !== undefined &&
  a.mtimeSeconds === b.mtimeSeconds &&
  a.mtimeNanoseconds === b.mtimeNanoseconds &&
  a.ctimeSeconds === b.ctimeSeconds &&
  a.ctimeNanoseconds === b.ctimeNanoseconds &&
  a.ino === b.ino &&
  a.size === b.size;

/** What a clone of the remote lacks, or with `all` everything. */
export interface LocalContent {
  /** Existing commits. */
  known: readonly string[];
  /** Branches, tags and HEAD. */
  tips: Refs;
  stashes: readonly string[];
  /** Blobs that are only in the index. */
  staged: readonly { oid: string; path: BytePath }[];
}

/** Finds what is to be bundled. @param all also what the remote has */
export async function findLocalContent(
  repository: Repository,
  { head, refs, index, files }: GitState,
  all: boolean,
): Promise<LocalContent> {
  const known = all ? [] : remoteCommits(repository);
  const tips = new Map([...refs].filter(([name, oid]) => name !== STASH && !known.includes(oid)));
  if (head.commit && !known.includes(head.commit)) tips.set('HEAD', head.commit);
  const older = [...(files[STASH_LOG] ?? '').matchAll(/^[0-9a-f]+ ([0-9a-f]+) /gm)].map(([, oid]) => oid as string);
  const newest = refs.get(STASH);
  const stashes = [...new Set([...(newest === undefined ? [] : [newest]), ...older])];
  return { known, tips, stashes, staged: index ? await stagedBlobs(repository, index, head) : [] };
}

/** The state without its stashes. */
export function withoutStashes(state: GitState): GitState {
  const { [STASH_LOG]: _, ...files } = state.files;
  return { ...state, files, refs: new Map([...state.refs].filter(([name]) => name !== STASH)) };
}

/**
 * Writes content as a git bundle.
 * @param file where to; must not exist
 * @returns false if there is nothing of the kind, and no file then
 */
export async function bundleContent(
  repository: Repository,
  { known, tips, stashes, staged }: LocalContent,
  file: string,
): Promise<boolean> {
  const wanted = [...new Set([...tips.values(), ...stashes, ...staged.map(({ oid }) => oid)])];
  if (wanted.length === 0) return false;
  const named = new Map([...tips, ...(stashes[0] === undefined ? [] : [[STASH, stashes[0]] as const])]);
  const not = known.length > 0 ? ['--not', ...known] : [];
  const fd = openSync(file, 'wx+', 0o600);
  try {
    const header = bundleHeader(repository, named, known);
    writeSync(fd, header);
    await repository.stream(PACK_OBJECTS, [...wanted, ...not, ''].join('\n'), (chunk) => {
      for (let at = 0; at < chunk.length; ) at += writeSync(fd, chunk, at);
    });
    const count = Buffer.alloc(4);
    readSync(fd, count, 0, 4, header.length + PACK_COUNT_AT);
    if (count.readUInt32BE() > 0) return true;
  } catch (error) {
    throw isPartialClone(repository) ? partialClone(error) : error;
  } finally {
    closeSync(fd);
  }
  rmSync(file);
  return false;
}

/** git marks what it got from a remote that keeps the rest (git: Documentation/technical/partial-clone.txt). */
function isPartialClone({ commonDir }: Repository): boolean {
  const packs = path.join(commonDir, 'objects', 'pack');
  return existsSync(packs) && readdirSync(packs).some((name) => name.endsWith('.promisor'));
}

const partialClone = (error: unknown) =>
  new RefusedError(
    'git-partial-clone',
    `Repository not kept: it is a partial clone, and not all of its objects are here (${messageOf(error)}). Fetch them with "git fetch --refetch --no-filter", or take a checkpoint that is not full.`,
  );

const PACK_OBJECTS = ['pack-objects', '--revs', '--stdout', '-q', '--delta-base-offset', '--threads=2'];
const PACK_COUNT_AT = 8;
/** git: Documentation/gitformat-bundle.txt; so that a person can `git fetch` from it. */
function bundleHeader({ format }: Repository, tips: Refs, known: readonly string[]): Buffer {
  const signature = format === 'sha1' ? '# v2 git bundle\n' : '# v3 git bundle\n@object-format=sha256\n';
  const prerequisites = known.map((oid) => `-${oid}\n`).join('');
  const refs = [...tips].map(([name, oid]) => `${oid} ${name}\n`).join('');
  return Buffer.from(`${signature}${prerequisites}${refs}\n`, 'latin1');
}

/**
 * Commits that a clone of the remote has: those of remote branches, and those that were fetched last, since the checkout of a tag has no remote branch. What was
 * fetched counts only where a ref or HEAD is there too, so that it is known to be in the repository.
 */
export function remoteCommits(repository: Repository): string[] {
  const refs = readRefs(repository);
  const remote = [...refs].filter(([name]) => name.startsWith('refs/remotes/')).map(([, oid]) => oid);
  const fetched = (readIfThere(path.join(repository.gitDir, 'FETCH_HEAD')) ?? '')
    .split('\n')
    .map((line) => line.split('\t')[0]);
  const here = [...refs.values(), readHead(repository, refs).commit];
  return [...new Set([...remote, ...here.filter((oid) => oid !== null && fetched.includes(oid))])].filter(
    (oid) => oid !== null,
  );
}

/** Blobs of the index that the checked-out commit does not have. */
async function stagedBlobs(repository: Repository, index: IndexFile, head: Head): Promise<IndexEntry[]> {
  const isBlob = ({ mode }: IndexEntry) => mode >> 12 === 0o10 || mode >> 12 === 0o12;
  if (head.commit === null) return index.entries.filter(isBlob);
  const listing = await repository.run(['ls-tree', '-r', '-z', '--full-tree', head.commit]);
  const committed = new Set(
    listing
      .toString('latin1')
      .split('\0')
      .map((line) => line.slice(line.indexOf('\t') - repository.oidLength, line.indexOf('\t'))),
  );
  return index.entries.filter((entry) => isBlob(entry) && !committed.has(entry.oid));
}

/**
 * A short text that changes when the repository's state does, made from a few small files: git itself need not run to see that nothing happened.
 */
export function gitFingerprint(repository: Repository): string {
  const stat = lstatSync(indexPath(repository), { bigint: true, throwIfNoEntry: false });
  const index = stat ? `${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.ino}` : 'none';
  let refs: string;
  try {
    refs = serializeRefs(readRefs(repository));
  } catch (error) {
    refs = messageOf(error);
  }
  const files = ['HEAD', ...STATE_FILES].map((name) => readIfThere(path.join(repository.gitDir, name)) ?? '-');
  const shallow = readIfThere(path.join(repository.commonDir, 'shallow')) ?? '-';
  return hash('sha256', [index, refs, shallow, ...files].join('\0'), 'hex');
}
