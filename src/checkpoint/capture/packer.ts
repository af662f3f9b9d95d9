import { createHash, hash } from 'node:crypto';
import type { FrameWriter } from '../archive/frame-writer.ts';
import { memberOf } from '../archive/layout.ts';
import { BLOCK, encodeHeader, headerLength, padded, writeHeader } from '../archive/tar.ts';
import { MAX_FRAME } from '../archive/zstd.ts';
import { HERE, type Sources } from '../tree/sources.ts';
import type { Tree } from '../tree/tree.ts';
import { LiveFile, type Unreadable } from './live-file.ts';
import { packOrder, SMALL_FILE, SMALL_FRAME } from './pack-order.ts';

/** What is to happen with a file once its content is known. */
export type Verdict = 'store' | 'leave';

export interface PackerOptions {
  root: string;
  tree: Tree;
  sources: Sources;
  writer: FrameWriter;
  /** Asked once for each file that was read; `tree` has its hash by then. `content` is the whole of it, or absent for files larger than a frame. */
  judge: (i: number, content: Buffer | undefined) => Verdict;
  /** Asked for each file that is larger than a frame, before it is judged: what wants to see its pieces. */
  watch: (i: number) => (bytes: Buffer) => void;
  /** A file that could not be read as it was scanned. */
  lost: (i: number, why: Unreadable) => void;
  /** Called now and then; throws where the capture has to stop. */
  check: () => void;
}

const ZEROS = Buffer.alloc(BLOCK);
/** What was read is hashed while it is still in the processor's cache. */
const COPY_BYTES = 512 * 1024;
/** So many files between two checks. */
const CHECK_EVERY = 512;

/** Reads files, hashes them, and puts those that are to be stored into the archive. */
export class Packer {
  readonly #options: PackerOptions;

  constructor(options: PackerOptions) {
    this.#options = options;
  }

  /** Reads all of `files`, in an order of its own. */
  async packFiles(files: Int32Array): Promise<void> {
    const { tree, writer, check } = this.#options;
    writer.frameLimit = SMALL_FRAME;
    let n = 0;
    let small = true;
    for (const i of packOrder(tree, files)) {
      if (n++ % CHECK_EVERY === 0) check();
      if (small && (tree.sizes[i] as number) > SMALL_FILE) {
        small = false;
        await writer.flush();
        writer.frameLimit = MAX_FRAME;
      }
      await this.#packFile(i);
    }
  }

  /** Adds members without content: folders, symlinks, hard links. */
  async packHeaders(entries: Iterable<number>): Promise<void> {
    const { tree, sources, writer } = this.#options;
    writer.frameLimit = SMALL_FRAME;
    for (const i of entries) {
      const member = memberOf(tree, i);
      const length = headerLength(member);
      if (writer.free < length) await writer.flush();
      sources.at[i] = writer.offset;
      sources.kinds[i] = HERE;
      writeHeader(member, writer.space(length));
      writer.advance(length);
    }
  }

  async #packFile(i: number): Promise<void> {
    const { tree, writer } = this.#options;
    const member = memberOf(tree, i);
    const header = headerLength(member);
    const length = header + padded(member.size);
    if (length > MAX_FRAME) return this.#packLarge(i, encodeHeader(member));
    if (writer.free < length) await writer.flush();
    const space = writer.space(length);
    const content = space.subarray(header, header + member.size);
    const why = this.#readWhole(i, content);
    if (why) return this.#options.lost(i, why);
    tree.setHash(i, hash('sha256', content, 'buffer'));
    if (this.#options.judge(i, content) === 'leave') return;
    writeHeader(member, space);
    space.fill(0, header + member.size);
    this.#stored(i);
    writer.advance(length);
  }

  #readWhole(i: number, content: Buffer): Unreadable | undefined {
    const { root, tree } = this.#options;
    const file = LiveFile.open(root, tree, i);
    if (typeof file === 'string') return file;
    try {
      return file.read(content) === content.length && file.isUnchanged() ? undefined : 'changing';
    } catch {
      return 'unreadable';
    } finally {
      file.close();
    }
  }

  /** A file larger than a frame: written as it is read, and taken back where it turns out that it should not have been. */
  async #packLarge(i: number, header: Buffer): Promise<void> {
    const { root, tree, writer, judge, lost, watch } = this.#options;
    const mark = await writer.mark();
    await writer.write(header);
    const digest = createHash('sha256');
    const file = LiveFile.open(root, tree, i);
    if (typeof file === 'string') {
      await writer.rollback(mark);
      return lost(i, file);
    }
    try {
      const see = watch(i);
      const complete = await this.#copy(i, file, (bytes) => {
        digest.update(bytes);
        see(bytes);
      });
      tree.setHash(i, digest.digest());
      const verdict = complete ? judge(i, undefined) : 'leave';
      if (verdict === 'leave') await writer.rollback(mark);
      if (!complete) return lost(i, 'changing');
      if (verdict === 'leave') return;
    } finally {
      file.close();
    }
    this.#options.sources.at[i] = mark.offset;
    this.#options.sources.kinds[i] = HERE;
    await writer.write(ZEROS.subarray(0, padded(tree.sizes[i] as number) - (tree.sizes[i] as number)));
  }

  async #copy(i: number, file: LiveFile, take: (bytes: Buffer) => void): Promise<boolean> {
    const { tree, writer, check } = this.#options;
    for (let left = tree.sizes[i] as number; left > 0; ) {
      if (writer.free === 0) {
        await writer.flush();
        check();
      }
      const space = writer.space(Math.min(left, writer.free, COPY_BYTES));
      if (file.read(space) < space.length) return false;
      take(space);
      writer.advance(space.length);
      left -= space.length;
    }
    return file.isUnchanged();
  }

  #stored(i: number): void {
    this.#options.sources.at[i] = this.#options.writer.offset;
    this.#options.sources.kinds[i] = HERE;
  }
}
