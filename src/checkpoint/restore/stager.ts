import { chmodSync, linkSync, lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { osBytes, osPath } from '../../files/byte-path.ts';
import { createTimeSetter, setTimeEarly, type TimeSetter } from '../../files/set-times.ts';
import type { EnginePorts } from '../engine.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { DIRECTORY, FILE, SPARSE } from '../tree/tree.ts';
import { StagedFile } from './staged-file.ts';
import { STAGE } from './swap.ts';

/** Takes the content of one file. `verified` is called when all of it was there and right. */
export interface ContentSink {
  take(bytes: Buffer, position: number): void;
  verified(): void;
}

/** Makes the entries that a restore needs, below the stage, under the paths they will have. */
export class Stager {
  readonly #manifest: Manifest;
  readonly #staged: readonly number[];
  readonly #stage: string;
  readonly #times: TimeSetter;
  /** Permission bits that the process's umask takes away. */
  readonly #umask: number;
  readonly #progress: EnginePorts['progress'];
  #bytes = 0;
  #written = 0;
  readonly #begun = new Set<number>();
  /** Contents come one after the other. */
  #writing: StagedFile | undefined;

  constructor(manifest: Manifest, staged: readonly number[], work: string, progress?: EnginePorts['progress']) {
    this.#manifest = manifest;
    this.#staged = staged;
    this.#stage = path.join(work, STAGE);
    this.#progress = progress;
    for (const i of staged) if (manifest.tree.kinds[i] === FILE) this.#bytes += manifest.tree.sizes[i] as number;
    mkdirSync(this.#stage, { mode: 0o777 });
    this.#umask = 0o777 & ~lstatSync(this.#stage).mode;
    this.#times = createTimeSetter(this.#stage);
  }

  /** Makes folders and symlinks. Folders stay open to their owner until `finish`. */
  makeFolders(): void {
    const { tree } = this.#manifest;
    const made = new Set<number>();
    const make = (i: number) => {
      if (i < 0 || made.has(i)) return;
      make(tree.parents[i] as number);
      mkdirSync(osPath(this.#stage, tree.path(i)), { mode: 0o700 });
      made.add(i);
    };
    for (const i of this.#staged) make(tree.kinds[i] === DIRECTORY ? i : (tree.parents[i] as number));
    for (const i of this.#staged) {
      if (tree.kinds[i] === DIRECTORY || tree.kinds[i] === FILE) continue;
      symlinkSync(osBytes(tree.targets.get(i) ?? ''), osPath(this.#stage, tree.path(i)));
      this.#setTime(i);
    }
  }

  /** Files whose content has to come from somewhere. */
  contentNeeded(): number[] {
    const { tree } = this.#manifest;
    return this.#staged.filter((i) => tree.kinds[i] === FILE && !tree.hardLinks.has(i));
  }

  sink(i: number): ContentSink {
    let file: StagedFile | undefined;
    const open = () => {
      file ??= this.#open(i);
      return file;
    };
    return {
      take: (bytes, position) => {
        open().write(bytes, position);
        this.#written += bytes.length;
        this.#progress?.(Math.min(this.#written, this.#bytes - 1), this.#bytes);
      },
      verified: () => {
        open().close(this.#manifest.tree.sizes[i] as number);
        this.#writing = undefined;
        this.#setTime(i);
      },
    };
  }

  /** Lets go of a file whose content never came to its end. */
  abort(): void {
    this.#writing?.close(0);
    this.#writing = undefined;
  }

  /** Links what shares an inode, and gives folders their modes and times. */
  async finish(tops: ReadonlySet<number>): Promise<{ exactTimes: boolean }> {
    const { tree } = this.#manifest;
    for (const i of this.#staged) {
      const first = tree.hardLinks.get(i);
      if (first !== undefined) linkSync(osPath(this.#stage, tree.path(first)), osPath(this.#stage, tree.path(i)));
    }
    const folders = this.#staged.filter((i) => tree.kinds[i] === DIRECTORY).reverse();
    for (const i of folders) this.#setTime(i);
    this.#progress?.(this.#bytes, this.#bytes);
    const exactTimes = await this.#times.finish();
    if (!exactTimes) for (const i of this.#staged) setTimeEarly(this.#stage, tree.path(i), tree.mtimes[i] as bigint);
    // What is moved as a whole keeps its doors open until it is in its place.
    for (const i of folders) {
      if (!tops.has(i)) chmodSync(osPath(this.#stage, tree.path(i)), tree.modes[i] as number);
    }
    return { exactTimes };
  }

  #open(i: number): StagedFile {
    const { tree } = this.#manifest;
    const mode = tree.modes[i] as number;
    // The copy that it came from turned out to be damaged, and another one begins it anew.
    if (this.#begun.has(i)) {
      this.abort();
      rmSync(osPath(this.#stage, tree.path(i)));
    }
    this.#begun.add(i);
    const file = new StagedFile(osPath(this.#stage, tree.path(i)), mode & 0o777, tree.has(i, SPARSE));
    this.#writing = file;
    if (mode > 0o777 || (mode & this.#umask) !== 0) file.chmod(mode);
    return file;
  }

  #setTime(i: number): void {
    const { tree } = this.#manifest;
    this.#times.set(tree.path(i), tree.mtimes[i] as bigint);
  }
}
