import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../errors.ts';
import { osPath } from '../files/byte-path.ts';
import { type Repository, readIfThere } from './repository.ts';

/** Object ids by full ref name; names have one character per byte. */
export type Refs = Map<string, string>;

export interface Head {
  /** Full name of the branch; null where HEAD is detached. */
  branch: string | null;
  /** Null before the first commit. */
  commit: string | null;
}

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A name that git would take for a ref and that no file system takes for something else (git: check_refname_format). */
export function isSafeRefName(name: string): boolean {
  return (
    /^refs\/[\x21-\x7e\x80-\uffff]+$/.test(name) &&
    !/[~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name) &&
    !name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock'))
  );
}

/**
 * Reads refs as files (git: gitrepository-layout), without a git process and whatever the configuration says.
 * @throws RefusedError `git-reftable` if refs are kept in another form.
 */
export function readRefs({ commonDir }: Repository): Refs {
  if (readIfThere(path.join(commonDir, 'reftable', 'tables.list')) !== undefined) {
    throw new RefusedError(
      'git-reftable',
      'Git state not read: the repository keeps its refs as a reftable. Use files.',
    );
  }
  const refs = parsePackedRefs(readIfThere(path.join(commonDir, 'packed-refs')) ?? '');
  readLoose(commonDir, 'refs', refs);
  return refs;
}

export function readHead({ gitDir }: Repository, refs: Refs): Head {
  const text = (readIfThere(path.join(gitDir, 'HEAD')) ?? '').trim();
  const branch = /^ref:\s*(refs\/.+)$/.exec(text)?.[1];
  if (branch !== undefined) return { branch, commit: refs.get(branch) ?? null };
  return { branch: null, commit: OID.test(text) ? text : null };
}

export function parsePackedRefs(text: string): Refs {
  const refs: Refs = new Map();
  for (const line of text.split('\n')) {
    const [oid, name] = line.split(' ');
    if (oid && name && OID.test(oid) && isSafeRefName(name)) refs.set(name, oid);
  }
  return refs;
}

/** Whether git can read it: one strange line, and it reads no ref at all. */
export const isPackedRefs = (text: string): boolean =>
  /^(?:(?:#.*|\^[0-9a-f]{40,64}|[0-9a-f]{40,64} refs\/.+)\n)*$/.test(text);

/** In the form of git's packed-refs. */
export function serializeRefs(refs: Refs): string {
  const names = [...refs.keys()].sort();
  return `# pack-refs with: sorted \n${names.map((name) => `${refs.get(name)} ${name}\n`).join('')}`;
}

function readLoose(commonDir: string, folder: string, refs: Refs): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(osPath(commonDir, folder), { withFileTypes: true, encoding: 'latin1' });
  } catch {
    return;
  }
  for (const entry of entries) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) readLoose(commonDir, name, refs);
    else if (entry.isFile() && isSafeRefName(name)) {
      const oid = readIfThere(osPath(commonDir, name), 1024)?.trim() ?? '';
      if (OID.test(oid)) refs.set(name, oid);
      // git does not look behind a file that is not a ref.
      else refs.delete(name);
    }
  }
}
