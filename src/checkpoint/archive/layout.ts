import { RefusedError } from '../../errors.ts';
import { GIT_FOLDER, MANIFEST_PATH, type Manifest, type RepositoryMember } from '../manifest/manifest.ts';
import { DIRECTORY, FILE, type Tree } from '../tree/tree.ts';
import { BLOCK, fitsUstar, headerLength, type Member, padded } from './tar.ts';

/** The tar member of an entry. */
export function memberOf(tree: Tree, i: number): Member {
  const path = tree.path(i);
  const mode = tree.modes[i] as number;
  const mtime = tree.mtimes[i] as bigint;
  if (tree.kinds[i] === DIRECTORY) return { path, type: 'directory', mode, mtime, size: 0 };
  if (tree.kinds[i] !== FILE) {
    return { path, type: 'symlink', mode, mtime, size: 0, target: tree.targets.get(i) ?? '' };
  }
  const first = tree.hardLinks.get(i);
  if (first !== undefined) return { path, type: 'hardlink', mode, mtime, size: 0, target: tree.path(first) };
  return { path, type: 'file', mode, mtime, size: tree.sizes[i] as number };
}

/** Bytes of the header blocks of an entry's member, mostly without making it: there are hundreds of thousands. */
export function headerBytes(tree: Tree, i: number): number {
  const isFile = tree.kinds[i] === FILE && !tree.hardLinks.has(i);
  if (isFile || tree.kinds[i] === DIRECTORY) {
    const name = tree.pathLength(i) + (isFile ? 0 : 1);
    if (fitsUstar(name, 0, isFile ? (tree.sizes[i] as number) : 0, tree.mtimes[i] as bigint)) return BLOCK;
  }
  return headerLength(memberOf(tree, i));
}

/** Bytes of content that follow the header of an entry's member. */
export const contentBytes = (tree: Tree, i: number): number =>
  tree.kinds[i] === FILE && !tree.hardLinks.has(i) ? (tree.sizes[i] as number) : 0;

/** A member of rerail's own; its time is of no interest. */
export const ownMember = (path: string, size: number): Member => ({ path, type: 'file', mode: 0o644, mtime: 0n, size });

export const repositoryMemberPath = (index: number, member: RepositoryMember) => `${GIT_FOLDER}/${index}/${member}`;

export const manifestMember = (size: number) => ownMember(MANIFEST_PATH, size);

/** A member and the place of its content in the tar. */
export interface PlacedMember {
  member: Member;
  at: number;
  contentAt: number;
}

export function repositoryMembers(manifest: Manifest): (PlacedMember & { sha256: string })[] {
  return manifest.repositories.flatMap(({ members }, index) =>
    Object.entries(members).map(([name, { at, size, sha256 }]) => {
      const member = ownMember(repositoryMemberPath(index, name as RepositoryMember), size);
      return { member, at, contentAt: at + headerLength(member), sha256 };
    }),
  );
}

/** Entries that have a member in this archive, in the order of the tar. */
export function storedEntries({ tree, sources: { at } }: Manifest): Int32Array {
  const stored = new Int32Array(tree.count);
  let count = 0;
  let last = 0;
  for (let i = 0; i < tree.count; i++) {
    const place = at[i] as number;
    if (place < 0) continue;
    stored[count++] = i;
    last = Math.max(last, place);
  }
  const entries = stored.slice(0, count);
  const isWithin = (last / BLOCK + 1) * tree.count <= Number.MAX_SAFE_INTEGER;
  return isWithin ? sortByKey(entries, at) : entries.sort((a, b) => (at[a] as number) - (at[b] as number));
}

/** Place and entry in one number: numbers alone are sorted in a tenth of the time. */
function sortByKey(entries: Int32Array<ArrayBuffer>, at: Float64Array): Int32Array {
  const count = entries.length === 0 ? 1 : (entries.at(-1) as number) + 1;
  const keys = new Float64Array(entries.length);
  for (let n = 0; n < keys.length; n++) {
    const i = entries[n] as number;
    keys[n] = ((at[i] as number) / BLOCK) * count + i;
  }
  keys.sort();
  for (let n = 0; n < keys.length; n++) entries[n] = (keys[n] as number) % count;
  return entries;
}

/**
 * Checks that the members the manifest speaks of fill the tar from its start to the manifest, without gap or overlap. After that there is no
 * room in the archive for anything the manifest does not name.
 * @throws RefusedError `archive-disagrees`
 */
export function checkLayout(manifest: Manifest, manifestAt: number): void {
  const { tree, sources } = manifest;
  let end = 0;
  const place = (at: number, header: number, content: number) => {
    if (at !== end) throw disagrees(`a member should be at ${end} and is at ${at}`);
    end = at + header + padded(content);
  };
  for (const i of storedEntries(manifest)) place(sources.at[i] as number, headerBytes(tree, i), contentBytes(tree, i));
  for (const { at, contentAt, member } of repositoryMembers(manifest).sort((a, b) => a.at - b.at)) {
    place(at, contentAt - at, member.size);
  }
  if (end !== manifestAt) throw disagrees(`its members end at ${end} and the manifest begins at ${manifestAt}`);
}

const disagrees = (why: string) =>
  new RefusedError('archive-disagrees', `Archive refused: it is not what its manifest says: ${why}. Use another copy.`);
