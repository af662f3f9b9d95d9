const LF = 10;
const HEAD_BYTES = 512 * 1024;
const TAIL_BYTES = 4 * 1024 * 1024;
const BLOCK_BYTES = 64 * 1024;
/** How far from a cut a line break is looked for; no secret is longer. */
const CUT_BYTES = 64 * 1024;

/**
 * Keeps the start and the end of an output of any length. Memory grows with what is written, up to `head` + `tail`
 * bytes and a block. Where something is left out, the start ends and the end begins at a line break, so that no half of
 * a secret is left beside the gap.
 */
export class KeptOutput {
  readonly #head: BlockList;
  readonly #tail: BlockList;
  readonly #tailBytes: number;
  #total = 0;

  constructor(limits: { head: number; tail: number } = { head: HEAD_BYTES, tail: TAIL_BYTES }) {
    this.#head = new BlockList(limits.head);
    this.#tail = new BlockList(Number.POSITIVE_INFINITY);
    this.#tailBytes = limits.tail;
  }

  /** Bytes written, kept or not. */
  get total(): number {
    return this.#total;
  }

  write(bytes: Buffer): void {
    this.#total += bytes.length;
    const rest = this.#head.append(bytes);
    for (let from = 0; from < rest.length; from += BLOCK_BYTES) {
      this.#tail.append(rest.subarray(from, from + BLOCK_BYTES));
      this.#tail.dropBlocksBeyond(this.#tailBytes);
    }
  }

  /** The last bytes that are kept, at least so many if there are. */
  end(bytes: number): Buffer {
    const blocks = [...(this.#tail.length > 0 ? this.#tail : this.#head).blocks()];
    return Buffer.concat(blocks.slice(-Math.ceil(bytes / BLOCK_BYTES) - 1));
  }

  /** Everything that is kept, with a line in between that says how much was left out. */
  *read(): Generator<Buffer> {
    const omitted = this.#total - this.#head.length - this.#tail.length;
    if (omitted === 0) {
      yield* this.#head.blocks();
      yield* this.#tail.blocks();
      return;
    }
    const head = Buffer.concat([...this.#head.blocks()]);
    const tail = Buffer.concat([...this.#tail.blocks()]);
    const end = Math.max(head.lastIndexOf(LF) + 1, head.length - CUT_BYTES);
    const start = tail.subarray(0, CUT_BYTES).indexOf(LF) + 1 || CUT_BYTES;
    yield head.subarray(0, end);
    yield Buffer.from(`[rerail left out ${omitted + head.length - end + start} bytes here]\n`);
    yield tail.subarray(start);
  }
}

/** Bytes in blocks, copied in, so that no chunk of the reader's is held. */
class BlockList {
  readonly #blocks: Buffer[] = [];
  readonly #capacity: number;
  /** Dropped blocks, to be used again. */
  readonly #spares: Buffer[] = [];
  /** Bytes used in the last block. */
  #used = BLOCK_BYTES;
  length = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Takes what fits; answers the rest. */
  append(bytes: Buffer): Buffer {
    let from = 0;
    const fits = Math.min(bytes.length, this.#capacity - this.length);
    while (from < fits) {
      if (this.#used === BLOCK_BYTES) {
        this.#blocks.push(this.#spares.pop() ?? Buffer.allocUnsafeSlow(BLOCK_BYTES));
        this.#used = 0;
      }
      const block = this.#blocks[this.#blocks.length - 1] as Buffer;
      const copied = bytes.copy(block, this.#used, from, fits);
      this.#used += copied;
      from += copied;
    }
    this.length += fits;
    return bytes.subarray(fits);
  }

  dropBlocksBeyond(bytes: number): void {
    while (this.length - BLOCK_BYTES >= bytes) {
      this.#spares.push(this.#blocks.shift() as Buffer);
      this.length -= BLOCK_BYTES;
    }
  }

  *blocks(): Generator<Buffer> {
    for (const [index, block] of this.#blocks.entries()) {
      yield index === this.#blocks.length - 1 ? block.subarray(0, this.#used) : block;
    }
  }
}
