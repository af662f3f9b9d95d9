import { createHash } from 'node:crypto';
import { RefusedError } from '../errors.ts';
import { readObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';

/** Commits and folders of real repositories are far smaller. Bytes. */
const MAX_OBJECT = 16 * 1024 * 1024;
const FOLDER_MODE = /^0?40000$/;
const FILE_MODE = /^100(?:644|755|664)$/;
const NUL = 0;
const SPACE = 32;

/**
 * Reads a file as a commit has it. Every object on the way from the commit to the file is hashed again, so that a reader who trusts the commit's id can trust the
 * answer, even if scripts have written to the repository's objects.
 * @param commit the full id, hex
 * @param file path with `/`, relative to the root
 * @param maxBytes the file is refused if it is larger
 * @returns undefined if the commit is known and has no such file
 * @throws RefusedError `git-object-missing`, `git-object-damaged`, `git-object-too-large`
 */
export async function readAtCommit(
  repository: Repository,
  commit: string,
  file: string,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const head = (await readVerified(repository, commit, 'commit', MAX_OBJECT)).toString('latin1');
  const root = /^tree ([0-9a-f]+)\n/.exec(head)?.[1];
  if (root === undefined) throw damaged(commit, 'it names no tree');
  const names = file.split('/');
  const last = names.pop() as string;
  let tree = root;
  for (const name of names) {
    const entry = findEntry(await readVerified(repository, tree, 'tree', MAX_OBJECT), name, repository.oidLength / 2);
    if (!entry || !FOLDER_MODE.test(entry.mode)) return undefined;
    tree = entry.oid;
  }
  const entry = findEntry(await readVerified(repository, tree, 'tree', MAX_OBJECT), last, repository.oidLength / 2);
  // A link would lead to something else than what is asked for.
  if (!entry || !FILE_MODE.test(entry.mode)) return undefined;
  return readVerified(repository, entry.oid, 'blob', maxBytes);
}

async function readVerified(repository: Repository, oid: string, type: string, maxBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  const take = (_: number, bytes: Buffer) => {
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(oid, maxBytes);
    pieces.push(Buffer.from(bytes));
  };
  await readObjects(repository, [oid], take, [type]);
  const algorithm = repository.format === 'sha256' ? 'sha256' : 'sha1';
  const hash = createHash(algorithm).update(`${type} ${size}\0`);
  for (const piece of pieces) hash.update(piece);
  if (hash.digest('hex') !== oid) throw damaged(oid, 'its content has another hash');
  return Buffer.concat(pieces);
}

/** An entry of a tree object: `<mode> <name>\0<binary id>`, one after the other. */
function findEntry(tree: Buffer, wanted: string, idBytes: number): { mode: string; oid: string } | undefined {
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(SPACE, at);
    const end = tree.indexOf(NUL, space);
    if (space < 0 || end < 0) return undefined;
    const next = end + 1 + idBytes;
    if (tree.toString('utf8', space + 1, end) === wanted) {
      return { mode: tree.toString('latin1', at, space), oid: tree.toString('hex', end + 1, next) };
    }
    at = next;
  }
  return undefined;
}

const damaged = (oid: string, why: string) =>
  new RefusedError(
    'git-object-damaged',
    `Reading the object ${oid} failed: ${why}. Check the repository with "git fsck".`,
  );

const tooLarge = (oid: string, maxBytes: number) =>
  new RefusedError(
    'git-object-too-large',
    `Reading the object ${oid} failed: it has more than ${maxBytes} bytes. Use a smaller file.`,
  );
