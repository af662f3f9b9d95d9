import { statSync } from 'node:fs';
import path from 'node:path';
import { messageOf, RefusedError } from '../../errors.ts';
import { FrameWriter } from '../archive/frame-writer.ts';
import { createSeal, sealedWith } from '../archive/seal.ts';
import { describe } from '../describe-archive.ts';
import type { CaptureRequest, CaptureResult, EnginePorts } from '../engine.ts';
import type { Manifest, RepositoryState } from '../manifest/manifest.ts';
import { ID_DIGITS } from '../open-checkpoint.ts';
import { withScratch } from '../scratch.ts';
import { tellingValues } from '../secrets/exact-values.ts';
import { createScanner } from '../secrets/scanner.ts';
import { Threads } from '../threads/pool.ts';
import { isSameRecord, type KnownFiles, knownFilesPath, saveKnownFiles } from '../tree/known-files.ts';
import { scopeKey } from '../tree/scope.ts';
import { stateHash } from '../tree/state-hash.ts';
import { withoutEntries } from '../tree/without.ts';
import type { Base } from './base.ts';
import { CaptureWatch } from './capture-watch.ts';
import { describeEnvironment, Meter } from './environment.ts';
import type { FilePacker } from './files.ts';
import { packRepository } from './pack-repository.ts';
import { canReuse, isSameRepository, type Survey, survey } from './survey.ts';
import { writeManifest } from './write-manifest.ts';

/** Takes a checkpoint. See CheckpointEngine.capture. */
export async function capture(request: CaptureRequest, ports: EnginePorts): Promise<CaptureResult> {
  return withScratch(ports.folder, (scratch) => new Capture(request, ports, scratch).run());
}

class Capture {
  readonly #request: CaptureRequest;
  readonly #ports: EnginePorts;
  readonly #scratch: string;
  readonly #watch: CaptureWatch;
  readonly #meter = new Meter();
  /** What no content and no path may hold; undefined where nobody minds. */
  readonly #secrets: readonly string[] | undefined;
  readonly #threads: Threads;
  /** Ends what git is doing where nobody waits for it any more. */
  readonly #ended = new AbortController();
  #screening: Promise<ReadonlySet<string>> | undefined;

  constructor(request: CaptureRequest, ports: EnginePorts, scratch: string) {
    this.#request = request;
    this.#ports = ports;
    this.#scratch = scratch;
    this.#watch = new CaptureWatch(request, ports);
    this.#secrets = request.secrets === 'allow' ? undefined : tellingValues(request.masker);
    this.#threads = new Threads(ports.threadScript, this.#secrets ? { secrets: this.#secrets } : {});
  }

  async run(): Promise<CaptureResult> {
    try {
      return await this.#run();
    } catch (error) {
      // Where the capture had to stop, whatever failed did so for that.
      this.#watch.check();
      throw error;
    } finally {
      this.#threads.close();
      this.#ended.abort();
      await this.#screening?.catch(() => undefined);
    }
  }

  async #run(): Promise<CaptureResult> {
    const found = await survey({
      request: this.#request,
      ports: this.#ports,
      scratch: this.#scratch,
      secrets: this.#secrets,
      threads: this.#threads,
      check: () => this.#watch.check(),
      signal: AbortSignal.any([this.#ended.signal, ...(this.#request.signal ? [this.#request.signal] : [])]),
    });
    const { base, git, files } = found;
    // Git works beside the rest; where the repository is as it was, only if there turns out to be something to store.
    if (!isSameRepository(base, git)) this.#prepareRepositories(found);
    const toRead = files.inherit();
    const mayReuse = canReuse(found, this.#request);
    if (mayReuse && base?.looked && toRead.length === 0 && found.isSame()) return this.#reuse(found);
    const archive = path.join(this.#scratch, 'archive');
    const writer = new FrameWriter(archive, this.#ports.key === undefined ? undefined : createSeal(this.#ports.key));
    try {
      this.#watch.watchArchive(() => writer.fileBytes);
      await this.#pack(found, toRead, writer);
      this.#refuseFindings(files);
      if (mayReuse && files.lost.size === 0 && !files.foundMore() && found.isSame()) return this.#reuse(found);
      const manifest = await this.#describe(found, writer);
      const id = (await writeManifest(writer, manifest)).slice(0, ID_DIGITS);
      await writer.finish();
      return await this.#keep(id, archive, manifest, found);
    } finally {
      writer.close();
    }
  }

  async #pack(found: Survey, toRead: Int32Array, writer: FrameWriter): Promise<void> {
    const { tree } = found.scanned;
    const { files } = found;
    const bytes = toRead.reduce((sum, i) => sum + (tree.sizes[i] as number), 0);
    const withheld = this.#prepareRepositories(found);
    await files.pack(toRead, writer, this.#threads.poolFor({ files: toRead.length, bytes }), withheld);
    this.#threads.close();
  }

  /** Begins, once, what git has to do, and tells which blobs are withheld. */
  #prepareRepositories({ repository, nested, files, base, git }: Survey): Promise<ReadonlySet<string>> {
    const prepare = async () => {
      const scanner = this.#secrets && createScanner(this.#secrets);
      const isKnown = isSameRepository(base, git) && base?.findings.length === 0;
      const own = repository?.prepare(isKnown ? undefined : scanner);
      const found = await Promise.all([own ?? [], nested.prepare(scanner)]);
      for (const finding of found.flat()) files.addFinding(finding);
      return repository?.withheld ?? new Set<string>();
    };
    this.#screening ??= prepare();
    // Awaited where its result is needed; a failure before that must not count as unhandled.
    this.#screening.catch(() => undefined);
    return this.#screening;
  }

  #reuse({ scanned, known, base, git, mark }: Survey): CaptureResult {
    const { id, findings } = base as Base & { id: string };
    const { head, tree } = known as KnownFiles;
    // Times that proved nothing may do so by now.
    if (head.git !== git || head.looked !== mark || !isSameRecord(scanned.tree, tree)) {
      this.#saveKnown({ tree: scanned.tree, sources: (base as Base).sources, head: { ...head, git, looked: mark } });
    }
    return {
      id,
      ...scanned.tree.totals(),
      storedBytes: 0,
      ms: this.#watch.elapsed,
      parent: id,
      stateHash: head.stateHash as string,
      skipped: scanned.skipped,
      findings,
      reused: true,
    };
  }

  #refuseFindings({ findings }: FilePacker): void {
    if (this.#request.secrets !== 'refuse' || findings.length === 0) return;
    const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
    throw new RefusedError(
      'secrets-found',
      `Checkpoint not taken: ${findings.length} files hold credentials: ${list}. Remove or exclude them, or set secrets to "redact".`,
    );
  }

  async #describe({ scanned, repository, nested, base, files }: Survey, writer: FrameWriter): Promise<Manifest> {
    const { identity, paths, exclude, full = false, secrets, root } = this.#request;
    const { tree, sources } = withoutEntries(scanned.tree, files.sources, files.lost);
    const repositories: RepositoryState[] = [];
    const captured = [...(repository ? [repository.capture(tree)] : []), ...nested.capture(tree)];
    for (const [index, one] of captured.entries()) repositories.push(await packRepository(writer, one, index));
    await writer.drain();
    return {
      createdAt: new Date(this.#ports.clock.now()).toISOString(),
      identity,
      parent: base?.id ?? null,
      holders: sources.holders,
      scope: { ...(paths?.length ? { paths } : {}), ...(exclude?.length ? { exclude } : {}) },
      full,
      stateHash: stateHash(tree),
      ...tree.totals(),
      skipped: [...scanned.skipped, ...files.skipped, ...nested.skipped],
      secrets,
      findings: files.findings,
      repositories,
      environment: describeEnvironment(root),
      metrics: this.#meter.read(this.#watch.elapsed, this.#ports.folder),
      wayBack: WAY_BACK,
      tree,
      sources,
      frames: writer.frames,
    };
  }

  async #keep(id: string, archive: string, manifest: Manifest, { git, mark }: Survey): Promise<CaptureResult> {
    const { identity, store, secrets } = this.#request;
    const { tree, sources, parent, files, bytes, findings } = manifest;
    const storedBytes = statSync(archive).size;
    const stored = describe(id, manifest, storedBytes);
    await store.put(stored, archive);
    const head = {
      checkpoint: id,
      stateHash: manifest.stateHash,
      clean: identity.clean,
      git,
      secrets,
      looked: mark,
      findings,
      ...sealedWith(this.#ports.key),
    };
    this.#saveKnown({ tree, sources, head: { ...head, scope: scopeKey(this.#request) } });
    return {
      id,
      files,
      bytes,
      storedBytes,
      ms: this.#watch.elapsed,
      parent,
      stateHash: manifest.stateHash,
      skipped: manifest.skipped,
      findings,
      reused: false,
    };
  }

  /** What is known of the workspace only saves time: not being able to keep it is no failure. */
  #saveKnown(known: KnownFiles): void {
    try {
      saveKnownFiles(knownFilesPath(this.#ports.folder, this.#request.root), known);
    } catch (error) {
      this.#ports.log.debug(`Known files not saved: ${messageOf(error)}.`);
    }
  }
}

const WAY_BACK = [
  'npx rerail restore <id> --store <folder of this file> --root <workspace>',
  'By hand: tar --zstd -xf <this file>, for what is stored here; an entry marked "in" lies in the archive of that holder, one marked "git" is what "git cat-file blob <id>" prints.',
];
