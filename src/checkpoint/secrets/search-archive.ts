import { closeSync, mkdirSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { readObjects } from '../../git/read-objects.ts';
import { Repository } from '../../git/repository.ts';
import { packOffset } from '../../git/restore-state.ts';
import { allByteRanges } from '../archive/all-byte-ranges.ts';
import { readByteRanges } from '../archive/contents.ts';
import { findManifest } from '../archive/find-manifest.ts';
import { repositoryMembers } from '../archive/layout.ts';
import type { Manifest, RepositoryState } from '../manifest/manifest.ts';
import { type OpenCheckpoint, openArchive } from '../open-checkpoint.ts';
import { withScratch } from '../scratch.ts';
import { Threads } from '../threads/pool.ts';
import { type ContentScan, createScanner, type SecretScanner } from './scanner.ts';

export interface SearchRequest {
  /** The archive, and the checkpoint that it must be. */
  file: string;
  id: string;
  key?: string | undefined;
  values: readonly string[];
  /** The workspace: what a checkpoint keeps of a repository builds on the objects there. */
  root: string;
  /** A folder for work files. */
  folder: string;
}

/**
 * Looks for values in an archive that was made before they were known: in contents, git objects, names, and in what the checkpoint says of itself. Memory
 * is bounded by a few frames, not by the archive's size.
 * @returns for people: the files that hold one, in the archive's order; empty if no file does
 * @throws what `openArchive` throws, and RefusedError if a git bundle cannot be unpacked here
 */
export async function searchArchive(request: SearchRequest): Promise<string[]> {
  const { file, id, key, values, folder } = request;
  const scanner = createScanner(values, 0, 'none');
  const opened = await openArchive(file, id, key);
  try {
    return await withScratch(folder, async (scratch) => {
      const found = await searchContents(opened, scanner, scratch);
      found.push(...(await searchBundles(opened.manifest, scanner, scratch, request.root)));
      // It has the names of what was found already.
      return found.length > 0 ? found : searchManifest(opened, scanner);
    });
  } finally {
    opened.archive.close();
  }
}

const HEADER = /^the header of /;

const bundleFile = (scratch: string, index: number) => path.join(scratch, `bundle-${index}`);

/** Contents of files, and members that describe repositories; bundles are written to files on the way. */
async function searchContents({ manifest, archive }: OpenCheckpoint, scanner: SecretScanner, scratch: string) {
  const found: string[] = [];
  const bundles = new Map<number, string>();
  for (const [index, { members }] of manifest.repositories.entries()) {
    if (members.bundle) bundles.set(members.bundle.at, bundleFile(scratch, index));
  }
  const bundleAt = new Map<number, string>();
  for (const { at, contentAt } of repositoryMembers(manifest)) {
    const bundle = bundles.get(at);
    if (bundle !== undefined) bundleAt.set(contentAt, bundle);
  }
  const ranges = allByteRanges(manifest);
  const threads = new Threads(undefined);
  let scan: ContentScan | undefined;
  try {
    await readByteRanges(
      archive,
      {
        ...ranges,
        take(k, bytes, position) {
          const from = ranges.from[k] as number;
          const size = (ranges.to[k] as number) - from;
          if (position === 0) scan = scanner.stream('');
          scan?.take(bytes);
          const bundle = bundleAt.get(from);
          if (bundle !== undefined) append(bundle, bytes);
          if (position + bytes.length === size && scan?.found() !== undefined)
            found.push(ranges.name(k).replace(HEADER, 'the name '));
        },
      },
      threads,
    );
  } finally {
    threads.close();
  }
  return found;
}

/** Objects of a repository are compressed and partly told by what they differ in: git unpacks them, beside the workspace's own. */
async function searchBundles(manifest: Manifest, scanner: SecretScanner, scratch: string, root: string) {
  const found: string[] = [];
  for (const [index, state] of manifest.repositories.entries()) {
    if (!state.members.bundle) continue;
    const repository = scratchRepository(path.join(scratch, `repository-${index}`), state, root);
    const bundle = bundleFile(scratch, index);
    await repository.index(bundle, packOffset(bundle));
    const packs = path.join(repository.commonDir, 'objects', 'pack');
    const indexes = readdirSync(packs).filter((name) => name.endsWith('.idx'));
    const listing = await repository.run(['verify-pack', '-v', ...indexes.map((name) => path.join(packs, name))]);
    const objects = [...listing.toString('latin1').matchAll(/^([0-9a-f]{40,64}) (\w+)/gm)];
    let scan: ContentScan | undefined;
    await readObjects(
      repository,
      objects.map(([, oid]) => oid as string),
      (n, bytes, last) => {
        scan ??= scanner.stream('');
        scan.take(bytes);
        if (!last) return;
        const [, oid = '', type] = objects[n] as RegExpExecArray;
        if (scan.found() !== undefined) found.push(`${path.join(state.path, '.git')} (${type} ${oid.slice(0, 12)})`);
        scan = undefined;
      },
      ['blob', 'commit', 'tag', 'tree'],
    );
  }
  return found;
}

/** A repository without content that borrows the objects of the one that a checkpoint was taken of. */
function scratchRepository(folder: string, state: RepositoryState, root: string): Repository {
  mkdirSync(path.join(folder, 'objects', 'info'), { recursive: true });
  mkdirSync(path.join(folder, 'objects', 'pack'));
  const extension = state.objectFormat === 'sha256' ? '[extensions]\n\tobjectformat = sha256\n' : '';
  writeFileSync(path.join(folder, 'config'), extension);
  const live = Repository.open(path.join(root, state.path), `${folder}-live`);
  if (live) writeFileSync(path.join(folder, 'objects', 'info', 'alternates'), `${live.commonDir}/objects\n`);
  return Repository.at(folder, `${folder}-git`) as Repository;
}

/** Names, references and everything else that the checkpoint says of itself. */
async function searchManifest({ archive }: OpenCheckpoint, scanner: SecretScanner): Promise<string[]> {
  const { at } = await findManifest(archive);
  const scan = scanner.stream('');
  for await (const { bytes } of archive.read([{ from: at, to: Number.POSITIVE_INFINITY }])) scan.take(bytes);
  return scan.found() === undefined ? [] : ['the name of a file, a branch or a setting'];
}

function append(file: string, bytes: Buffer): void {
  const fd = openSync(file, 'a', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  } finally {
    closeSync(fd);
  }
}
