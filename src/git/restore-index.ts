import { lstatSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messageOf, RefusedError } from '../errors.ts';
import { osPath } from '../files/byte-path.ts';
import { readIndex } from './capture-state.ts';
import { isGitName } from './git-name.ts';
import { type IndexEntry, indexStat, NO_STAT, type ObjectFormat, parseIndex, serializeIndex } from './index-file.ts';
import { objectTypes } from './read-objects.ts';
import type { RecordedGit } from './recorded-git.ts';
import { type Repository, readIfThere } from './repository.ts';

/** The recorded index; where it stages content that was kept back and is not here, what the commit has is staged instead. */
export async function presentIndex(
  repository: Repository,
  { index, withheld, commit }: RecordedGit,
): Promise<Buffer | undefined> {
  if (!index || !withheld) return index;
  const parsed = parseIndex(index, repository.format);
  const isBlob = ({ mode }: IndexEntry) => mode >> 12 === 0o10 || mode >> 12 === 0o12;
  const blobs = parsed.entries.filter(isBlob);
  const types = await objectTypes(
    repository,
    blobs.map(({ oid }) => oid),
  );
  const missing = new Set(blobs.filter((_, n) => types[n] === 'missing').map(({ oid }) => oid));
  if (missing.size === 0) return index;
  const committed = new Map<string, { mode: number; oid: string }>();
  const listing = commit === null ? '' : await repository.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
  for (const line of listing.toString('latin1').split('\0')) {
    const [, mode, oid, name] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode && oid && name) committed.set(name, { mode: Number.parseInt(mode, 8), oid });
  }
  const entries = parsed.entries.flatMap((entry) => {
    if (!missing.has(entry.oid)) return [entry];
    const before = committed.get(entry.path);
    return before ? [{ ...entry, ...before, stat: NO_STAT }] : [];
  });
  return serializeIndex({ ...parsed, entries }, repository.format);
}

/**
 * Git takes an index at its word, and would write through a path that leads elsewhere.
 * @throws RefusedError `git-state-refused` if it is not one that git itself would write
 */
export function checkIndex(data: Buffer, format: ObjectFormat): void {
  let problem: string | undefined;
  try {
    const { entries, link } = parseIndex(data, format);
    const bad = entries.find(
      (entry, n) => !isSafePath(entry.path) || (n > 0 && !inOrder(entries[n - 1] as IndexEntry, entry)),
    );
    problem = link ? 'it is split' : bad && `its entry ${JSON.stringify(bad.path)} is wrong`;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    problem = messageOf(error);
  }
  if (problem === undefined) return;
  throw new RefusedError(
    'git-state-refused',
    `Checkpoint refused: its git index is not valid (${problem}). Use another copy.`,
  );
}

/** A sparse index has folders, which end in a slash. */
const isSafePath = (file: string) =>
  file
    .replace(/\/$/, '')
    .split('/')
    .every((name) => !['', '.', '..'].includes(name) && !isGitName(name));

const inOrder = (a: IndexEntry, b: IndexEntry) => a.path < b.path || (a.path === b.path && a.stage < b.stage);

/** Whether the index says the same; one that cannot be read says something else. */
export function sameIndex(live: Repository, recorded: Buffer): boolean {
  const now = readableEntries(live);
  if (!now) return false;
  const then = parseIndex(recorded, live.format).entries;
  const same = (a: IndexEntry, b: IndexEntry | undefined) =>
    a.path === b?.path &&
    a.oid === b.oid &&
    a.mode === b.mode &&
    a.stage === b.stage &&
    a.skipWorktree === b.skipWorktree &&
    a.assumeValid === b.assumeValid &&
    a.intentToAdd === b.intentToAdd;
  return now.length === then.length && now.every((entry, n) => same(entry, then[n]));
}

function readableEntries(live: Repository): IndexEntry[] | undefined {
  try {
    return readIndex(live)?.entries ?? [];
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
}

/**
 * Puts the index in place. What it knew of a file is filled in if the file is the same as then, so that git need not read it; of all others git finds
 * out itself. Can be repeated.
 */
export function finishIndex(root: string, file: string, format: ObjectFormat): void {
  const recorded = readIfThere(file, 512 * 1024 * 1024);
  if (recorded === undefined) return;
  const index = parseIndex(Buffer.from(recorded, 'latin1'), format);
  const entries = index.entries.map((entry) => ({ ...entry, stat: currentStat(root, entry) }));
  const target = path.join(root, '.git', 'index');
  writeFileSync(`${target}.rerail`, serializeIndex({ ...index, entries }, format));
  renameSync(`${target}.rerail`, target);
}

function currentStat(root: string, { path: name, stat }: IndexEntry) {
  if (stat.mtimeSeconds === 0) return NO_STAT;
  const live = lstatSync(osPath(root, name), { bigint: true, throwIfNoEntry: false });
  if (!live) return NO_STAT;
  const now = indexStat(live);
  const same =
    now.mtimeSeconds === stat.mtimeSeconds && now.mtimeNanoseconds === stat.mtimeNanoseconds && now.size === stat.size;
  return same ? now : NO_STAT;
}
