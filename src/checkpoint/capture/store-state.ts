import { statSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import { FrameWriter } from '../archive/frame-writer.ts';
import { createSeal } from '../archive/seal.ts';
import { describe } from '../describe-archive.ts';
import type { CaptureRequest, EnginePorts } from '../engine.ts';
import type { Manifest, RepositoryState } from '../manifest/manifest.ts';
import { ID_DIGITS } from '../open-checkpoint.ts';
import type { Store } from '../store.ts';
import type { Threads } from '../threads/pool.ts';
import type { Scan } from '../tree/scan.ts';
import { stateHash } from '../tree/state-hash.ts';
import { withoutEntries } from '../tree/without.ts';
import type { CaptureWatch } from './capture-watch.ts';
import { describeEnvironment, type Meter } from './environment.ts';
import type { FilePacker } from './files.ts';
import { packRepository } from './pack-repository.ts';
import type { Survey } from './survey.ts';
import { writeManifest } from './write-manifest.ts';

/** What is to become a checkpoint. */
export interface StateToStore {
  request: CaptureRequest;
  ports: EnginePorts;
  scratch: string;
  found: Survey;
  /** The files that have to be read. */
  toRead: Int32Array;
}

/** What a capture works with from its beginning to its end. */
export interface CaptureWork {
  threads: Threads;
  watch: CaptureWatch;
  meter: Meter;
}

export interface StoredState {
  id: string;
  manifest: Manifest;
  storedBytes: number;
}

/**
 * Writes the archive of a state and gives it to the store.
 * @param withheld the blobs of the repositories that must not be leant on
 * @param mayReuse nothing is stored where the state turns out to be that of the base; the answer is undefined then
 * @throws RefusedError `secrets-found`, and those of `CaptureWatch`
 */
export async function storeState(
  state: StateToStore,
  work: CaptureWork,
  withheld: Promise<ReadonlySet<string>>,
  mayReuse: boolean,
): Promise<StoredState | undefined> {
  const { request, ports, scratch, found } = state;
  const { files } = found;
  const archive = path.join(scratch, 'archive');
  const writer = new FrameWriter(archive, ports.key === undefined ? undefined : createSeal(ports.key));
  try {
    work.watch.watchArchive(() => writer.fileBytes);
    await pack(state, work.threads, withheld, writer);
    refuseFindings(request, files, found.scanned);
    if (mayReuse && files.lost.size === 0 && !files.foundMore() && found.isSame()) return undefined;
    const manifest = await describeState(state, work, writer);
    const id = (await writeManifest(writer, manifest)).slice(0, ID_DIGITS);
    await writer.finish();
    const storedBytes = statSync(archive).size;
    await request.store.put(describe(id, manifest, storedBytes), archive);
    await refuseMissingDependencies(request.store, id, manifest.dependencies);
    return { id, manifest, storedBytes };
  } finally {
    writer.close();
  }
}

async function pack(
  { found, toRead, ports }: StateToStore,
  threads: Threads,
  withheld: Promise<ReadonlySet<string>>,
  writer: FrameWriter,
): Promise<void> {
  const { tree } = found.scanned;
  const bytes = toRead.reduce((sum, i) => sum + (tree.sizes[i] as number), 0);
  let done = 0;
  const wasRead = (i: number) => {
    done += tree.sizes[i] as number;
    // The end is told once all is packed.
    ports.progress?.(Math.min(done, bytes - 1), bytes);
  };
  await found.files.pack(toRead, writer, threads.poolFor({ files: toRead.length, bytes }), withheld, wasRead);
  ports.progress?.(bytes, bytes);
  threads.close();
}

/** Somebody else may have cleaned up since the dependencies were chosen. @throws RefusedError `dependency-removed` */
async function refuseMissingDependencies(store: Store, id: string, dependencies: readonly string[]): Promise<void> {
  for (const dependency of dependencies) {
    if (!store.locate || (await store.locate(dependency)) !== undefined) continue;
    if ((await store.list()).some((listed) => listed.id === dependency)) continue;
    await store.remove(id);
    throw new RefusedError(
      'dependency-removed',
      `Checkpoint not taken: ${dependency}, which has content of it, was removed meanwhile. Take it again.`,
    );
  }
}

function refuseFindings({ secrets }: CaptureRequest, files: FilePacker, { skipped }: Scan): void {
  const named = skipped.filter(({ reason }) => reason === 'secret-name');
  const findings = [...files.findings, ...named.map(({ path: file, reason }) => ({ path: file, kind: reason }))];
  if (secrets !== 'refuse' || findings.length === 0) return;
  const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
  throw new RefusedError(
    'secrets-found',
    `Checkpoint not taken: ${findings.length === 1 ? 'a file holds' : `${findings.length} files hold`} credentials: ${list}. Remove or exclude them, or set secrets to "redact".`,
  );
}

async function describeState(
  { request, ports, found }: StateToStore,
  { watch, meter }: CaptureWork,
  writer: FrameWriter,
): Promise<Manifest> {
  const { scanned, repository, nested, base, files } = found;
  const { identity, paths, exclude, full = false, secrets, root } = request;
  const { tree, sources } = withoutEntries(scanned.tree, files.sources, files.lost);
  const repositories: RepositoryState[] = [];
  const captured = [...(repository ? [repository.capture(tree)] : []), ...nested.capture(tree)];
  for (const [index, one] of captured.entries()) repositories.push(await packRepository(writer, one, index));
  await writer.drain();
  return {
    createdAt: new Date(ports.clock.now()).toISOString(),
    identity,
    parent: base?.id ?? null,
    dependencies: sources.dependencies,
    scope: { ...(paths?.length ? { paths } : {}), ...(exclude?.length ? { exclude } : {}) },
    full,
    stateHash: stateHash(tree),
    ...tree.totals(),
    skipped: [...scanned.skipped, ...files.skipped, ...nested.skipped],
    secrets,
    findings: files.findings,
    repositories,
    environment: describeEnvironment(root),
    metrics: meter.read(watch.elapsed, ports.folder),
    wayBack: WAY_BACK,
    tree,
    sources,
    frames: writer.frames,
  };
}

const WAY_BACK = [
  'With rerail (dist/cli.js of its repository): rerail restore <id> --store STORE --root WORKSPACE, where this file is STORE/checkpoints/<id>.tar.zst.',
  'By hand: tar --zstd -xf <this file>, for what is stored here; an entry marked "in" is in the archive of that dependency, one marked "git" is what "git cat-file blob <id>" prints.',
];
