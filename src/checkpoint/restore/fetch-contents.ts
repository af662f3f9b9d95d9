import { createHash } from 'node:crypto';
import path from 'node:path';
import { messageOf, RefusedError } from '../../errors.ts';
import { displayText } from '../../files/byte-path.ts';
import { readBlobs } from '../../git/blobs.ts';
import { Repository } from '../../git/repository.ts';
import type { Log } from '../../ports/log.ts';
import { readStretches, type Stretch } from '../archive/contents.ts';
import { placeOf, storedEntries } from '../archive/layout.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { OpenCheckpoint } from '../open-checkpoint.ts';
import type { Store } from '../store.ts';
import { openFromStores } from '../stores/from-stores.ts';
import { GIT, HERE } from '../tree/sources.ts';
import { FILE, type Tree } from '../tree/tree.ts';
import type { ContentSink } from './stager.ts';

export interface ContentRequest {
  /** The folder whose `.git` has the blobs. */
  home: string;
  opened: OpenCheckpoint;
  stores: readonly Store[];
  /** Where to put fetched archives and git's scratch folder. */
  scratch: string;
  log: Log;
  /** Files (not hard links) whose content is wanted. */
  files: readonly number[];
  sink: (i: number) => ContentSink;
}

/**
 * Brings the contents of files from wherever they are, verified.
 * @throws RefusedError naming what is missing (`git-object-missing`, `repository-missing`, `holder-missing`) or damaged
 */
export async function fetchContents(request: ContentRequest): Promise<void> {
  const { files, opened } = request;
  const { sources } = opened.manifest;
  const here = files.filter((i) => sources.kinds[i] === HERE);
  const inGit = files.filter((i) => sources.kinds[i] === GIT);
  await readStretches(opened.archive, stretchesOf(opened.manifest, here, request.sink));
  if (inGit.length > 0) await fetchFromGit(request, inGit);
  for (const holder of new Set(files.map((i) => sources.holder(i)))) {
    if (holder === undefined) continue;
    const held = files.filter((i) => sources.holder(i) === holder);
    await fetchFromHolder(request, holder, held);
  }
}

function stretchesOf({ tree, sources }: Manifest, files: readonly number[], sink: ContentRequest['sink']): Stretch[] {
  const at = (i: number) => sources.at[i] as number;
  return files
    .toSorted((a, b) => at(a) - at(b))
    .map((i) => {
      const from = placeOf(tree, i, at(i)).contentAt;
      return stretch(tree, i, from, sink(i));
    });
}

const stretch = (tree: Tree, i: number, from: number, sink: ContentSink): Stretch => ({
  from,
  to: from + (tree.sizes[i] as number),
  sha256: tree.hash(i),
  name: () => displayText(tree.path(i)),
  take: sink.take,
  verified: sink.verified,
});

async function fetchFromHolder(request: ContentRequest, id: string, files: readonly number[]): Promise<void> {
  const { opened, sink } = request;
  const holder = await openHolder(request, id);
  try {
    const { tree } = opened.manifest;
    const places = placesByHash(holder.manifest);
    const stretches = files.map((i) => {
      const from = places.get(keyOf(tree, i));
      if (from === undefined) throw missingIn(id, displayText(tree.path(i)));
      return { i, from };
    });
    // Two files may have the same content: the archive is read once for each round of distinct places.
    for (const round of distinctRounds(stretches)) {
      await readStretches(
        holder.archive,
        round.map(({ i, from }) => stretch(tree, i, from, sink(i))),
      );
    }
  } finally {
    holder.archive.close();
  }
}

async function openHolder({ stores, scratch, log }: ContentRequest, id: string): Promise<OpenCheckpoint> {
  try {
    return await openFromStores(stores, id, path.join(scratch, `holder-${id}`), log);
  } catch (error) {
    throw new RefusedError(
      'holder-missing',
      `Checkpoint refused: it needs checkpoint ${id}, which is not to be had (${messageOf(error)}). Use another copy or an older checkpoint.`,
      { cause: error },
    );
  }
}

/** Where an archive has which content, by hash and size. */
function placesByHash(manifest: Manifest): Map<string, number> {
  const { tree, sources } = manifest;
  const places = new Map<string, number>();
  for (const i of storedEntries(manifest)) {
    if (tree.kinds[i] !== FILE || tree.hardLinks.has(i)) continue;
    places.set(keyOf(tree, i), placeOf(tree, i, sources.at[i] as number).contentAt);
  }
  return places;
}

const keyOf = (tree: Tree, i: number) => Buffer.from(tree.hash(i)).toString('latin1') + (tree.sizes[i] as number);

function distinctRounds<T extends { from: number }>(items: readonly T[]): T[][] {
  const rounds: T[][] = [];
  const seen = new Map<number, number>();
  for (const item of items.toSorted((a, b) => a.from - b.from)) {
    const round = seen.get(item.from) ?? 0;
    seen.set(item.from, round + 1);
    rounds[round] ??= [];
    rounds[round].push(item);
  }
  return rounds;
}

async function fetchFromGit({ home, opened, scratch, sink }: ContentRequest, files: readonly number[]): Promise<void> {
  const { tree, sources } = opened.manifest;
  const repository = Repository.open(home, path.join(scratch, 'git'));
  if (!repository) {
    throw new RefusedError(
      'repository-missing',
      `Checkpoint refused: ${files.length} files are in the repository, and ${home} has none. Check out the commit first, or use a checkpoint made with --full.`,
    );
  }
  const oids = files.map((i) => sources.oid(i));
  let current: { sink: ContentSink; digest: ReturnType<typeof createHash>; position: number } | undefined;
  await readBlobs(repository, oids, (n, bytes, last) => {
    const i = files[n] as number;
    current ??= { sink: sink(i), digest: createHash('sha256'), position: 0 };
    current.digest.update(bytes);
    if (bytes.length > 0) current.sink.take(bytes, current.position);
    current.position += bytes.length;
    if (!last) return;
    if (!current.digest.digest().equals(tree.hash(i))) {
      throw new RefusedError(
        'content-damaged',
        `Checkpoint refused: ${displayText(tree.path(i))} differs in the repository. Use an older checkpoint.`,
      );
    }
    current.sink.verified();
    current = undefined;
  });
}

const missingIn = (id: string, file: string) =>
  new RefusedError(
    'holder-missing',
    `Checkpoint refused: ${file} is not in checkpoint ${id}. Use an older checkpoint.`,
  );
