import { messageOf } from '../../errors.ts';
import { sealedWith } from '../archive/seal.ts';
import type { CaptureRequest, CaptureResult, EnginePorts } from '../engine.ts';
import { withScratch } from '../scratch.ts';
import { tellingValues } from '../secrets/exact-values.ts';
import { Threads } from '../threads/pool.ts';
import { isSameRecord, type KnownFiles, knownFilesPath, saveKnownFiles } from '../tree/known-files.ts';
import { scopeKey } from '../tree/scope.ts';
import type { Base } from './base.ts';
import { CaptureWatch } from './capture-watch.ts';
import { Meter } from './environment.ts';
import type { StoredState } from './store-state.ts';
import { canReuse, isSameRepository, type Survey, survey } from './survey.ts';

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
  /** What no content and no path may hold; undefined if nobody minds. */
  readonly #secrets: readonly string[] | undefined;
  readonly #threads: Threads;
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
      // If the capture was ended, whatever failed did so for that.
      if (this.#watch.signal.aborted) this.#watch.check();
      throw error;
    } finally {
      this.#threads.close();
      this.#watch.end();
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
      signal: this.#watch.signal,
    });
    const { base, git, files } = found;
    // Git works beside the rest; where the repository is as it was, only if there turns out to be something to store.
    if (!isSameRepository(base, git)) this.#prepareRepositories(found);
    const toRead = files.inherit();
    const mayReuse = canReuse(found, this.#request);
    if (mayReuse && base?.looked && toRead.length === 0 && found.isSame()) return this.#reuse(found);
    const { storeState } = await import('./store-state.ts');
    const state = { request: this.#request, ports: this.#ports, scratch: this.#scratch, found, toRead };
    const work = { threads: this.#threads, watch: this.#watch, meter: this.#meter };
    const stored = await storeState(state, work, this.#prepareRepositories(found), mayReuse);
    return stored ? this.#keep(stored, found) : this.#reuse(found);
  }

  /** Begins, once, what git has to do, and tells which blobs are withheld. */
  #prepareRepositories({ repository, nested, files, base, git, mark }: Survey): Promise<ReadonlySet<string>> {
    const { folder, key } = this.#ports;
    const prepare = async () => {
      const scanner = this.#secrets && (await import('../secrets/scanner.ts')).createScanner(this.#secrets);
      if (scanner) files.screenLinks(scanner);
      const isKnown = isSameRepository(base, git) && base?.findings.length === 0;
      const own = repository?.prepare(isKnown ? undefined : scanner);
      const found = await Promise.all([
        own ?? [],
        nested.prepare(scanner, key === undefined ? folder : undefined, mark),
      ]);
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

  #keep({ id, manifest, storedBytes }: StoredState, { git, mark }: Survey): CaptureResult {
    const { identity, secrets } = this.#request;
    const { tree, sources, parent, files, bytes, findings } = manifest;
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
