import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { Seal } from './seal.ts';
import { encodeSeekTable, type Frame } from './seek-table.ts';
import { type Codec, createCompressor, MAX_FRAME } from './zstd.ts';

export interface WrittenFrame extends Frame {
  /** SHA-256 of the frame as the file holds it, hex. */
  sha256: string;
}

/** Where a writer is: at the start of a frame. */
export interface Mark {
  offset: number;
  frames: number;
}

/** A frame that was made elsewhere. */
export interface FinishedFrame {
  /** The frame, in pieces. */
  frame: readonly Uint8Array[];
  /** Bytes it holds. */
  raw: number;
  /** SHA-256 of the frame, hex if it is known. */
  sha256?: string;
}

interface Slot {
  buffer: Buffer;
  codec: Codec;
  raw: number;
  pending: Promise<Buffer[]> | undefined;
}

/** libuv has four threads unless told otherwise. */
const MAX_SLOTS = 4;

/**
 * Collects bytes into frames, which are compressed on other threads while the next one fills, and writes them in order.
 * The filling itself is synchronous: get `space`, put bytes there, `advance`.
 */
export class FrameWriter {
  readonly frames: WrittenFrame[] = [];
  /** Bytes in the file so far. */
  fileBytes = 0;
  readonly #fd: number;
  readonly #seal: Seal | undefined;
  readonly #slots: Slot[] = [];
  /** Slots in flight, oldest first. */
  readonly #flying: Slot[] = [];
  #slot: Slot;
  #used = 0;
  #flushed = 0;
  #limit = MAX_FRAME;

  constructor(file: string, seal?: Seal) {
    this.#fd = openSync(file, 'wx', 0o600);
    this.#seal = seal;
    this.#slot = this.#addSlot();
    if (seal) this.#record([seal.header], 0);
  }

  /** Offset in the uncompressed stream of the byte that comes next. */
  get offset(): number {
    return this.#flushed + this.#used;
  }

  /** Bytes that still fit into this frame. */
  get free(): number {
    return this.#limit - this.#used;
  }

  /** Largest frame from now on, up to MAX_FRAME. */
  set frameLimit(bytes: number) {
    this.#limit = Math.min(bytes, MAX_FRAME);
  }

  /** A view of the next `length` bytes of this frame, to be filled. `length` must not exceed `free`. */
  space(length: number): Buffer {
    return this.#slot.buffer.subarray(this.#used, this.#used + length);
  }

  /** Takes the next `length` bytes of the frame for filled. */
  advance(length: number): void {
    this.#used += length;
  }

  /** Appends bytes of any length. */
  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      if (this.free <= 0) await this.flush();
      const part = bytes.subarray(at, at + this.free);
      this.space(part.length).set(part);
      this.advance(part.length);
      at += part.length;
    }
  }

  /** Ends this frame. Waits only where all slots are busy. */
  async flush(): Promise<void> {
    if (this.#used === 0) return;
    const slot = this.#slot;
    slot.raw = this.#used;
    slot.pending = slot.codec.run(slot.buffer.subarray(0, this.#used));
    // A failure is reported where the result is awaited; until then it must not count as unhandled.
    slot.pending.catch(() => undefined);
    this.#flying.push(slot);
    this.#flushed += this.#used;
    this.#used = 0;
    this.#slot = await this.#freeSlot();
  }

  /** Ends this frame and says where the writer is. */
  async mark(): Promise<Mark> {
    await this.flush();
    return { offset: this.#flushed, frames: this.frames.length + this.#flying.length };
  }

  /** Forgets everything since `mark`. */
  async rollback(mark: Mark): Promise<void> {
    this.#used = 0;
    await this.drain();
    for (const { size } of this.frames.splice(mark.frames)) this.fileBytes -= size;
    this.#flushed = mark.offset;
    ftruncateSync(this.#fd, this.fileBytes);
  }

  /** Waits until every frame so far is in the file. */
  async drain(): Promise<void> {
    await this.flush();
    while (this.#flying.length > 0) await this.#land();
  }

  /** Appends a finished frame, after all others. */
  async append({ frame, raw, sha256 }: FinishedFrame): Promise<void> {
    await this.drain();
    this.#writeFrame(frame, raw, sha256);
    this.#flushed += raw;
  }

  /** Writes what is left and the seek table. The writer is closed afterwards. */
  async finish(): Promise<void> {
    await this.drain();
    this.#put([encodeSeekTable(this.frames)]);
    this.close();
  }

  /** Frees everything; the file stays as it is. */
  close(): void {
    for (const { codec } of this.#slots) codec.close();
    if (this.#slots.length > 0) closeSync(this.#fd);
    this.#slots.length = 0;
  }

  async #freeSlot(): Promise<Slot> {
    const idle = this.#slots.find((slot) => !this.#flying.includes(slot));
    if (idle) return idle;
    return this.#slots.length < MAX_SLOTS ? this.#addSlot() : this.#land();
  }

  #addSlot(): Slot {
    const slot = { buffer: Buffer.allocUnsafeSlow(MAX_FRAME), codec: createCompressor(), raw: 0, pending: undefined };
    this.#slots.push(slot);
    return slot;
  }

  /** Writes the oldest frame in flight and returns its slot. */
  async #land(): Promise<Slot> {
    const slot = this.#flying.shift() as Slot;
    this.#writeFrame(await (slot.pending as Promise<Buffer[]>), slot.raw);
    return slot;
  }

  #writeFrame(frame: readonly Uint8Array[], raw: number, sha256?: string): void {
    if (this.#seal) this.#record(this.#seal.seal(frame, this.frames.length), raw);
    else this.#record(frame, raw, sha256);
  }

  /** Writes a frame as the file is to hold it. */
  #record(frame: readonly Uint8Array[], raw: number, sha256 = hashOf(frame)): void {
    this.frames.push({ size: this.#put(frame), raw, sha256 });
  }

  #put(parts: readonly Uint8Array[]): number {
    const before = this.fileBytes;
    for (const bytes of parts) {
      for (let at = 0; at < bytes.length; )
        at += writeSync(this.#fd, bytes, at, bytes.length - at, this.fileBytes + at);
      this.fileBytes += bytes.length;
    }
    return this.fileBytes - before;
  }
}

function hashOf(parts: readonly Uint8Array[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex');
}
