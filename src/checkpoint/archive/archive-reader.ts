import { hash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, readSync } from 'node:fs';
import { pipeline } from 'node:stream';
import zlib from 'node:zlib';
import { messageOf, RefusedError, UserError } from '../../errors.ts';
import { openPlainFile } from '../../files/plain-file.ts';
import { isTable, type ScannedFrame, scanFrames } from './frame-scan.ts';
import type { WrittenFrame } from './frame-writer.ts';
import type { Unseal } from './seal.ts';
import { type Frame, readSeekTable } from './seek-table.ts';
import { decompressBeside, MAX_FRAME, release } from './zstd.ts';

/** A piece of the uncompressed tar. */
export interface Piece {
  /** Offset of its first byte in the tar. */
  offset: number;
  bytes: Buffer;
}

/** Half-open, ascending, not overlapping. */
export interface Range {
  from: number;
  to: number;
}

const ALL: Range = { from: 0, to: Number.POSITIVE_INFINITY };

/** Frames decoded ahead of the one that is consumed. */
const AHEAD = 3;
/** What rerail never writes and does not read in pieces: such archives were repacked and are read from front to back. */
const MAX_RANDOM_FRAME = 2 * MAX_FRAME;
/** What has to be read from front to back may hold so much: a minute's work. */
export const MAX_STREAMED = 32 * 1024 ** 3;

/** Reads the tar inside an archive, in pieces and in order. Trusts nothing it reads. */
export class ArchiveReader {
  readonly file: string;
  readonly fileBytes: number;
  /** Absent if the archive has to be read from front to back. */
  readonly frames: readonly Frame[] | undefined;
  /** Bytes of the tar if the frames tell. */
  readonly rawBytes: number | undefined;
  readonly #fd: number;
  /** What the file holds, in order. */
  readonly #parts: readonly ScannedFrame[];
  readonly #unseal: Unseal | undefined;
  #recorded: readonly WrittenFrame[] = [];

  /**
   * @param unseal for sealed archives
   * @throws RefusedError `archive-damaged`, or the system's error if the file cannot be opened.
   */
  constructor(file: string, unseal?: Unseal) {
    this.file = file;
    this.#unseal = unseal;
    this.#fd = openArchiveFile(file);
    try {
      this.fileBytes = fstatSync(this.#fd).size;
      const read = (position: number, length: number) => this.readFile(position, length);
      const table = readSeekTable(this.fileBytes, read);
      if (unseal && !table) throw damaged('its seek table is missing');
      this.#parts = table ?? scanFrames(this.fileBytes, read);
      const isSmall = ({ raw = Number.POSITIVE_INFINITY, size }: ScannedFrame) =>
        raw <= MAX_RANDOM_FRAME && size <= MAX_RANDOM_FRAME;
      this.frames = isTable(this.#parts) && this.#parts.every(isSmall) ? this.#parts : undefined;
      if (unseal && !this.frames) throw damaged('its frames are too large');
      this.rawBytes = isTable(this.#parts) ? this.#parts.reduce((sum, { raw }) => sum + raw, 0) : undefined;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** What the manifest says of the frames. */
  set recordedFrames(frames: readonly WrittenFrame[]) {
    this.#recorded = frames;
  }

  /** Bytes of the file itself. */
  readFile(position: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(length);
    for (let got = 0; got < length; ) {
      const n = readSync(this.#fd, bytes, got, length - got, position + got);
      if (n === 0) throw damaged('it ends too early');
      got += n;
    }
    return bytes;
  }

  /** All frames and where they are; undefined if they cannot be read one by one, or are sealed. */
  get plainFrames(): PlacedFrame[] | undefined {
    return this.frames && !this.#unseal ? [...wantedFrames(this.frames, [ALL])] : undefined;
  }

  /**
   * Whether every frame before the manifest is, byte for byte, what the manifest records. Nothing is unpacked.
   * @throws RefusedError `archive-damaged` if the file ends too early
   */
  verifyFrames(): boolean {
    let position = 0;
    for (const [index, { size, raw, sha256 }] of this.#recorded.entries()) {
      const frame = this.frames?.[index];
      if (frame?.size !== size || frame.raw !== raw) return false;
      const bytes = this.readFile(position, size);
      if (hash('sha256', bytes, 'hex') !== sha256) return false;
      release(bytes);
      position += size;
    }
    return true;
  }

  /**
   * The tar's bytes that the ranges cover, and whatever else their frames hold, in ascending order. Absent: all.
   * The bytes of a piece are there until the next one is asked for.
   */
  async *read(ranges: readonly Range[] = [ALL]): AsyncGenerator<Piece> {
    if (ranges.length === 0) return;
    if (this.frames) yield* this.#readFrames(this.frames, ranges);
    else yield* this.#readThrough(ranges);
  }

  close(): void {
    closeSync(this.#fd);
  }

  async *#readFrames(frames: readonly Frame[], ranges: readonly Range[]): AsyncGenerator<Piece> {
    const queue: Promise<Piece>[] = [];
    const next = async function* () {
      const piece = await (queue.shift() as Promise<Piece>);
      yield piece;
      release(piece.bytes);
    };
    for (const frame of wantedFrames(frames, ranges)) {
      if (queue.length >= AHEAD) yield* next();
      const piece = this.#decode(frame);
      // Reported where it is awaited; until then it must not count as unhandled.
      piece.catch(() => undefined);
      queue.push(piece);
    }
    while (queue.length > 0) yield* next();
  }

  async #decode({ index, size, raw, position, offset }: PlacedFrame): Promise<Piece> {
    const sealed = this.readFile(position, size);
    const frame = this.#unseal ? this.#unseal(sealed, index) : sealed;
    const bytes = await decompressBeside(frame, raw).catch((error: unknown) => {
      throw damaged(`a frame cannot be unpacked (${messageOf(error)})`);
    });
    release(sealed);
    if (bytes.length !== raw) throw damaged(`a frame holds ${bytes.length} bytes instead of ${raw}`);
    return { offset, bytes };
  }

  async *#readThrough(ranges: readonly Range[]): AsyncGenerator<Piece> {
    const end = ranges.at(-1)?.to ?? 0;
    let offset = 0;
    let next = 0;
    try {
      for await (const bytes of this.#unpackAll()) {
        const range = ranges[next];
        if (range && range.from < offset + bytes.length) yield { offset, bytes };
        offset += bytes.length;
        if (offset > (this.rawBytes ?? MAX_STREAMED) || offset > MAX_STREAMED) {
          throw damaged('it holds more than it says, or more than can be read from front to back');
        }
        while ((ranges[next]?.to ?? Number.POSITIVE_INFINITY) <= offset) next++;
        if (offset >= end) return;
      }
    } catch (error) {
      throw error instanceof RefusedError ? error : damaged(`it cannot be unpacked (${messageOf(error)})`);
    }
    if (end !== Number.POSITIVE_INFINITY && offset < end) throw damaged('it ends too early');
  }

  /** Each frame by its own decompressor: Node's ends with the frame. */
  async *#unpackAll(): AsyncGenerator<Buffer> {
    let position = 0;
    for (const { size, raw } of this.#parts) {
      const start = position;
      position += size;
      if (raw === 0) continue;
      const unpacked = zlib.createZstdDecompress({
        chunkSize: 1024 * 1024,
        params: { [zlib.constants.ZSTD_d_windowLogMax]: 27 },
      });
      try {
        // A failing file ends the stream with its error, which the loop sees.
        pipeline(createReadStream(this.file, { start, end: position - 1 }), unpacked, () => undefined);
        for await (const chunk of unpacked) yield chunk as Buffer;
      } finally {
        unpacked.destroy();
      }
    }
  }
}

/** A frame, and where it is. */
export interface PlacedFrame extends Frame {
  index: number;
  /** In the file, and in the tar. */
  position: number;
  offset: number;
}

function* wantedFrames(frames: readonly Frame[], ranges: readonly Range[]): Generator<PlacedFrame> {
  let position = 0;
  let offset = 0;
  let next = 0;
  for (const [index, { size, raw }] of frames.entries()) {
    while ((ranges[next]?.to ?? Number.POSITIVE_INFINITY) <= offset) next++;
    const range = ranges[next];
    if (!range) return;
    if (range.from < offset + raw) yield { index, size, raw, position, offset };
    position += size;
    offset += raw;
  }
}

/** Only a regular file is opened: from a pipe that somebody put there, nothing would ever come. */
export function openArchiveFile(file: string): number {
  let fd: number | undefined;
  try {
    fd = openPlainFile(file, { maxBytes: Number.POSITIVE_INFINITY, followLinks: true });
  } catch (error) {
    throw error instanceof UserError ? damaged('it is no regular file') : error;
  }
  if (fd === undefined) throw damaged('the file is gone');
  return fd;
}

const damaged = (why: string) =>
  new RefusedError('archive-damaged', `Archive refused: ${why}. Use another copy or an older checkpoint.`);
