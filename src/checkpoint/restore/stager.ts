import { chmodSync, linkSync, lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { osBytes, osPath } from '../../files/byte-path.ts';
import { setTimeEarly, type TimeHelper, type TimeSetter } from '../../files/set-times.ts';
import type { FileTarget } from '../archive/unpack-frame.ts';
import type { EnginePorts } from '../engine.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { DIRECTORY, FILE, SPARSE, type Tree } from '../tree/tree.ts';
import { StagedFile } from './staged-file.ts';
import { STAGE } from './swap.ts';

/** Takes the contents of files, one file after the other. */
export interface ContentSink {
  /** The next bytes of a file; those at position 0 begin it, anew if need be. */
  take(i: number, bytes: Buffer, position: number): void;
  /** All of it was there and right. */
  verified(i: number): void;
  /** For threads, which write the file themselves. */
  target(i: number): FileTarget;
  /** Makes the file, for threads that write it in parts. */
  prepare(i: number): void;
}

/** Makes the entries that a restore needs, below the stage, under the paths they will have. */
export class Stager implements ContentSink {
  readonly #manifest: Manifest;
  readonly #staged: readonly number[];
  /** Files that nobody asked for, made only to be linked to by others of their inode. They go with the stage. */
  readonly #lent: readonly number[];
  readonly #stage: string;
  readonly #times: TimeSetter;
  /** Permission bits that the process's umask takes away. */
  readonly #umask: number;
  /** Folders get bits from the one that they are made in. */
  readonly #isInherited: boolean;
  readonly #progress: EnginePorts['progress'];
  #bytes = 0;
  #written = 0;
  readonly #begun: Uint8Array;
  readonly #prepared = new Set<number>();
  #writing: { entry: number; file: StagedFile } | undefined;

  constructor(
    manifest: Manifest,
    staged: readonly number[],
    work: string,
    times: TimeHelper,
    progress?: EnginePorts['progress'],
  ) {
    this.#manifest = manifest;
    this.#begun = new Uint8Array(manifest.tree.count);
    this.#staged = staged;
    this.#lent = lentFiles(manifest.tree, staged);
    this.#stage = path.join(work, STAGE);
    this.#progress = progress;
    for (const i of staged) if (manifest.tree.kinds[i] === FILE) this.#bytes += manifest.tree.sizes[i] as number;
    mkdirSync(this.#stage, { mode: 0o777 });
    const { mode } = lstatSync(this.#stage);
    this.#umask = 0o777 & ~mode;
    this.#isInherited = (mode & 0o7000) !== 0;
    this.#times = times.below(this.#stage);
  }

  /** Makes folders and symlinks. Folders stay open to their owner until `finish`. */
  makeFolders(): void {
    const { tree } = this.#manifest;
    const made = new Set<number>();
    const make = (i: number) => {
      if (i < 0 || made.has(i)) return;
      make(tree.parents[i] as number);
      mkdirSync(osPath(this.#stage, tree.path(i)), { mode: this.#isMadeAsWanted(i) ? tree.modes[i] : 0o700 });
      made.add(i);
    };
    for (const i of this.#staged) make(tree.kinds[i] === DIRECTORY ? i : (tree.parents[i] as number));
    for (const i of this.#lent) make(tree.parents[i] as number);
    for (const i of this.#staged) {
      if (tree.kinds[i] === DIRECTORY || tree.kinds[i] === FILE) continue;
      symlinkSync(osBytes(tree.targets.get(i) ?? ''), osPath(this.#stage, tree.path(i)));
      this.#setTime(i);
    }
  }

  /** Files whose content has to come from somewhere. */
  contentNeeded(): number[] {
    const { tree } = this.#manifest;
    const own = this.#staged.filter((i) => tree.kinds[i] === FILE && !tree.hardLinks.has(i));
    return this.#lent.length === 0 ? own : [...own, ...this.#lent];
  }

  take(i: number, bytes: Buffer, position: number): void {
    if (position === 0) this.#open(i);
    this.#writing?.file.write(bytes, position);
  }

  verified(i: number): void {
    const size = this.#manifest.tree.sizes[i] as number;
    if (this.#writing?.entry === i) this.#close(this.#writing.file, i, size);
    if (this.#prepared.delete(i)) this.#finishPrepared(i);
    this.#setTime(i);
    this.#written += size;
    this.#progress?.(Math.min(this.#written, this.#bytes - 1), this.#bytes);
  }

  target(i: number): FileTarget {
    const { tree } = this.#manifest;
    const mode = tree.modes[i] as number;
    return {
      root: this.#stage,
      path: tree.path(i),
      mode,
      needsChmod: mode > 0o777 || (mode & this.#umask) !== 0,
      sparse: tree.has(i, SPARSE),
    };
  }

  /** The threads must be able to open it, whatever its mode will be. */
  prepare(i: number): void {
    this.#removeBegun(i);
    const { root, path: at, sparse } = this.target(i);
    new StagedFile(osPath(root, at), 0o600, sparse).close(this.#manifest.tree.sizes[i] as number);
    this.#prepared.add(i);
  }

  /** Lets go of a file whose content never came to its end. */
  abort(): void {
    this.#writing?.file.close();
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
      if (!tops.has(i) && !this.#isMadeAsWanted(i))
        chmodSync(osPath(this.#stage, tree.path(i)), tree.modes[i] as number);
    }
    return { exactTimes };
  }

  #open(i: number): void {
    this.#removeBegun(i);
    const { root, path: at, mode, sparse } = this.target(i);
    this.#writing = { entry: i, file: new StagedFile(osPath(root, at), mode & 0o777, sparse) };
  }

  #close(file: StagedFile, i: number, size: number): void {
    const { mode, needsChmod } = this.target(i);
    if (needsChmod) file.chmod(mode);
    this.#writing = undefined;
    file.close(size);
  }

  /** A folder whose owner may do everything in it can have its mode from the start. */
  #isMadeAsWanted(i: number): boolean {
    const mode = this.#manifest.tree.modes[i] as number;
    return mode <= 0o777 && (mode & 0o700) === 0o700 && (mode & this.#umask) === 0 && !this.#isInherited;
  }

  #finishPrepared(i: number): void {
    const { root, path: at, mode } = this.target(i);
    chmodSync(osPath(root, at), mode);
  }

  /** If the copy that a file came from turned out to be damaged, another one begins it anew. */
  #removeBegun(i: number): void {
    if (this.#begun[i]) {
      this.abort();
      this.#prepared.delete(i);
      rmSync(osPath(this.#stage, this.#manifest.tree.path(i)));
    }
    this.#begun[i] = 1;
  }

  #setTime(i: number): void {
    const { tree } = this.#manifest;
    this.#times.set(tree.path(i), tree.mtimes[i] as bigint);
  }
}

function lentFiles({ hardLinks }: Tree, staged: readonly number[]): number[] {
  if (hardLinks.size === 0) return [];
  const there = new Set(staged);
  const firsts = new Set(staged.flatMap((i) => hardLinks.get(i) ?? []));
  return [...firsts].filter((first) => !there.has(first));
}
