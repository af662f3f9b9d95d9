const LF = 10;
const HEAD_BYTES = 512 * 1024;
const TAIL_BYTES = 4 * 1024 * 1024;
const BLOCK_BYTES = 64 * 1024;
/** How far from a cut a line break is looked for; no secret is longer. */
const CUT_BYTES = 64 * 1024;
/** A line is kept whole up to here; bytes. */
const LONGEST_LINE = 64 * 1024;
const NOTHING = Buffer.alloc(0);

/**
 * Keeps the start and the end of an output of any length. Memory grows with what is written, up to `head` + `tail`
 * bytes, a block and a line of each stream. If something is left out, the start ends and the end begins at a line break,
 * so that no half of a secret is left beside the gap.
 */
export class KeptOutput {
  readonly #head: BlockList;
  readonly #tail: BlockList;
  readonly #tailBytes: number;
  readonly #streams: OpenLine[] = [];
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

  /**
   * Takes the bytes of one of several streams. Lines of different streams follow each other whole: half a line of one in
   * the middle of another would break a secret in two, and nobody would recognise either half.
   */
  openStream(): (bytes: Buffer) => void {
    const line = new OpenLine((bytes) => this.#append(bytes));
    this.#streams.push(line);
    return (bytes) => {
      this.#total += bytes.length;
      line.write(bytes);
    };
  }

  #append(bytes: Buffer): void {
    const rest = this.#head.append(bytes);
    for (let from = 0; from < rest.length; from += BLOCK_BYTES) {
      this.#tail.append(rest.subarray(from, from + BLOCK_BYTES));
      this.#tail.dropBlocksBeyond(this.#tailBytes);
    }
  }

  /** The last bytes that are kept, at least so many if there are. */
  end(bytes: number): Buffer {
    const blocks = [...(this.#tail.length > 0 ? this.#tail : this.#head).blocks()];
    return Buffer.concat([...blocks.slice(-Math.ceil(bytes / BLOCK_BYTES) - 1), ...this.#openLines()]);
  }

  /** Everything that is kept, with a line in between that says how much was left out. */
  *read(): Generator<Buffer> {
    const open = this.#streams.reduce((sum, line) => sum + line.length, 0);
    const omitted = this.#total - open - this.#head.length - this.#tail.length;
    if (omitted === 0) {
      yield* this.#head.blocks();
      yield* this.#tail.blocks();
      yield* this.#openLines();
      return;
    }
    const head = Buffer.concat([...this.#head.blocks()]);
    const tail = Buffer.concat([...this.#tail.blocks()]);
    const end = Math.max(head.lastIndexOf(LF) + 1, head.length - CUT_BYTES);
    const start = tail.subarray(0, CUT_BYTES).indexOf(LF) + 1 || CUT_BYTES;
    yield head.subarray(0, end);
    yield Buffer.from(`[rerail left out ${omitted + head.length - end + start} bytes here]\n`);
    yield tail.subarray(start);
    yield* this.#openLines();
  }

  /** What the streams have printed of a line that has no end yet. */
  *#openLines(): Generator<Buffer> {
    const open = this.#streams.filter((line) => line.length > 0);
    for (const [index, line] of open.entries()) {
      if (index > 0) yield Buffer.from('\n');
      yield line.bytes;
    }
  }
}

/** Passes whole lines on, and holds the start of the next one. */
class OpenLine {
  readonly #pass: (bytes: Buffer) => void;
  #held: Buffer = NOTHING;
  length = 0;

  constructor(pass: (bytes: Buffer) => void) {
    this.#pass = pass;
  }

  get bytes(): Buffer {
    return this.#held.subarray(0, this.length);
  }

  write(bytes: Buffer): void {
    const end = bytes.lastIndexOf(LF) + 1;
    if (end > 0) this.#passAll(bytes.subarray(0, end));
    const rest = bytes.subarray(end);
    if (this.length + rest.length > LONGEST_LINE) this.#passAll(rest);
    else this.#hold(rest);
  }

  #passAll(bytes: Buffer): void {
    if (this.length > 0) this.#pass(this.bytes);
    this.length = 0;
    this.#pass(bytes);
  }

  #hold(bytes: Buffer): void {
    const length = this.length + bytes.length;
    if (length > this.#held.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(LONGEST_LINE, Math.max(length, 2 * this.#held.length, 256)));
      this.#held.copy(larger, 0, 0, this.length);
      this.#held = larger;
    }
    bytes.copy(this.#held, this.length);
    this.length = length;
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
