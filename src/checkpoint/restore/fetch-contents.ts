import { createHash, type Hash } from 'node:crypto';
import { messageOf, RefusedError } from '../../errors.ts';
import { displayText } from '../../files/byte-path.ts';
import { readObjects } from '../../git/read-objects.ts';
import { Repository } from '../../git/repository.ts';
import { counted } from '../../values/counted.ts';
import type { ByteRanges } from '../archive/contents.ts';
import { headerBytes, storedEntries } from '../archive/layout.ts';
import type { Copies } from '../copies.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { OpenCheckpoint } from '../open-checkpoint.ts';
import { GIT, HERE } from '../tree/sources.ts';
import { FILE, HASH_BYTES, type Tree } from '../tree/tree.ts';
import type { ContentSink } from './stager.ts';

export interface ContentRequest {
  /** The folder whose `.git` has the blobs, once it has them. */
  home: () => Promise<string>;
  /** A folder that must not exist, for git to work in. */
  scratch: string;
  checkpoint: Pick<OpenCheckpoint, 'id' | 'manifest'>;
  copies: Copies;
  /** Files (not hard links) whose content is wanted. */
  files: readonly number[];
  sink: ContentSink;
}

/**
 * Brings the contents of files from wherever they are, verified.
 * @throws RefusedError naming what is missing (`git-object-missing`, `repository-missing`, `dependency-missing`) or damaged
 */
export async function fetchContents(request: ContentRequest): Promise<void> {
  const { files, checkpoint, copies } = request;
  const { sources } = checkpoint.manifest;
  const pending = new Pending(request);
  const here = files.filter((i) => sources.kinds[i] === HERE);
  if (here.length > 0) await copies.read(checkpoint.id, () => pending.ranges(here, placesHere(checkpoint.manifest)));
  const inGit = files.filter((i) => sources.kinds[i] === GIT);
  if (inGit.length > 0) await fetchFromGit(request, inGit);
  for (const dependency of new Set(files.map((i) => sources.dependency(i)))) {
    if (dependency !== undefined) await fetchFromDependency(request, pending, dependency);
  }
}

/** Where the content of a file begins in the archive that is read. */
type PlaceOf = (i: number) => number | undefined;

/** Files that are still to come. Several may have the same content in one place of an archive; each place is read once a round. */
class Pending {
  readonly #tree: Tree;
  readonly #sink: ContentRequest['sink'];
  readonly #done: Uint8Array;

  constructor({ checkpoint, sink }: ContentRequest) {
    this.#tree = checkpoint.manifest.tree;
    this.#sink = sink;
    this.#done = new Uint8Array(this.#tree.count);
  }

  left(files: readonly number[]): number[] {
    return files.filter((i) => !this.#done[i]);
  }

  /** One round: byte ranges in the order of their places, no two of them the same. */
  ranges(files: readonly number[], placeOfFile: PlaceOf): ByteRanges {
    const sizes = this.#tree.sizes;
    const places = new Float64Array(this.#tree.count);
    const left = this.left(files);
    for (const i of left) places[i] = this.#placeOf(i, placeOfFile);
    const ends = (i: number) => (places[i] as number) + (sizes[i] as number);
    const order = Int32Array.from(left).sort(
      (a, b) => (places[a] as number) - (places[b] as number) || ends(a) - ends(b),
    );
    // Empty files take no place and may share it with whatever follows.
    const unique = order.filter(
      (i, n) =>
        sizes[i] === 0 ||
        n === 0 ||
        places[order[n - 1] as number] !== places[i] ||
        sizes[order[n - 1] as number] === 0,
    );
    const entry = (k: number) => unique[k] as number;
    const sink = this.#sink;
    return {
      length: unique.length,
      from: Float64Array.from(unique, (i) => places[i] as number),
      to: Float64Array.from(unique, ends),
      sha256: (k) => this.#tree.hash(entry(k)),
      name: (k) => displayText(this.#tree.path(entry(k))),
      take: (k, bytes, position) => sink.take(entry(k), bytes, position),
      target: (k) => sink.target(entry(k)),
      prepare: (k) => sink.prepare(entry(k)),
      verified: (k) => {
        sink.verified(entry(k));
        this.#done[entry(k)] = 1;
      },
    };
  }

  #placeOf(i: number, placeOfFile: PlaceOf): number {
    const from = placeOfFile(i);
    if (from !== undefined) return from;
    throw new RefusedError(
      'dependency-missing',
      `Checkpoint refused: ${displayText(this.#tree.path(i))} is not where it should be. Use an older checkpoint.`,
    );
  }
}

function placesHere({ tree, sources }: Manifest): PlaceOf {
  return (i) => (sources.at[i] as number) + headerBytes(tree, i);
}

async function fetchFromDependency(
  { checkpoint, copies, files }: ContentRequest,
  pending: Pending,
  id: string,
): Promise<void> {
  const { tree, sources } = checkpoint.manifest;
  const held = files.filter((i) => sources.dependency(i) === id);
  while (pending.left(held).length > 0) {
    try {
      await copies.read(id, ({ manifest }) => {
        const places = placesByContent(manifest, tree, held);
        return pending.ranges(held, (i) => places.get(contentKey(tree, i)));
      });
    } catch (error) {
      throw new RefusedError(
        'dependency-missing',
        `Checkpoint refused: it needs checkpoint ${id}, which is not to be had (${messageOf(error)}). Use another copy or an older checkpoint.`,
        { cause: error },
      );
    }
  }
}

/** Where an archive has the contents of files. Of most of what it has, the beginning of the hash tells that it is not wanted. */
function placesByContent(manifest: Manifest, wanted: Tree, files: readonly number[]): Map<string, number> {
  const { tree, sources } = manifest;
  const starts = new Set(files.map((i) => hashStart(wanted, i)));
  const places = new Map<string, number>();
  for (const i of storedEntries(manifest)) {
    if (!starts.has(hashStart(tree, i)) || tree.kinds[i] !== FILE || tree.hardLinks.has(i)) continue;
    places.set(contentKey(tree, i), (sources.at[i] as number) + headerBytes(tree, i));
  }
  return places;
}

/** 24 bits of a file's hash. */
function hashStart({ hashes }: Tree, i: number): number {
  const at = i * HASH_BYTES;
  return ((hashes[at] as number) << 16) | ((hashes[at + 1] as number) << 8) | (hashes[at + 2] as number);
}

const contentKey = (tree: Tree, i: number) => Buffer.from(tree.hash(i)).toString('latin1') + (tree.sizes[i] as number);

async function fetchFromGit(
  { home: homeOf, checkpoint, scratch, sink }: ContentRequest,
  files: readonly number[],
): Promise<void> {
  const { tree, sources } = checkpoint.manifest;
  const home = await homeOf();
  const repository = Repository.open(home, scratch);
  if (!repository) {
    throw new RefusedError(
      'repository-missing',
      `Checkpoint refused: ${counted(files.length, 'file is', 'files are')} in the repository, and ${home} has none. Check out the commit first, or use a checkpoint made with --full.`,
    );
  }
  const oids = files.map((i) => sources.oid(i));
  let current: { digest: Hash; position: number } | undefined;
  await readObjects(repository, oids, (n, bytes, last) => {
    const i = files[n] as number;
    current ??= { digest: createHash('sha256'), position: 0 };
    current.digest.update(bytes);
    if (bytes.length > 0 || current.position === 0) sink.take(i, bytes, current.position);
    current.position += bytes.length;
    if (!last) return;
    if (!current.digest.digest().equals(tree.hash(i))) {
      throw new RefusedError(
        'git-object-differs',
        `Checkpoint refused: ${displayText(tree.path(i))} differs in the repository. Use an older checkpoint.`,
      );
    }
    sink.verified(i);
    current = undefined;
  });
}
