import zlib from 'node:zlib';
import { UserError } from '../../errors.ts';

/** Largest frame rerail writes; raw bytes. Also the largest it holds in memory when it reads. */
export const MAX_FRAME = 12 * 1024 * 1024;

/**
 * Makes frames on libuv's threads, through a stream that lives as long as the archive: each new context of zlib costs megabytes and page faults.
 */
export interface Codec {
  /** One frame, in one or more pieces. One call at a time. */
  run(input: Uint8Array): Promise<Buffer[]>;
  close(): void;
}

function requireZstd(): void {
  if (typeof zlib.createZstdCompress === 'function') return;
  throw new UserError(
    `Checkpoints need zstd, which Node ${process.versions.node} does not have. Use Node 22.15 or newer, or run "npm ci" in rerail's folder, which brings one.`,
  );
}

/**
 * Level 3 with a larger table for long matches and a smaller one for short ones, over a window as large as the frame: measured on node_modules
 * of 450 to 750 MB, it takes no longer than level 3 and packs as small as `zstd -3` does the whole tar (bench/checkpoint).
 */
const parameters = () => ({
  [zlib.constants.ZSTD_c_compressionLevel]: 3,
  [zlib.constants.ZSTD_c_windowLog]: 24,
  [zlib.constants.ZSTD_c_hashLog]: 17,
  [zlib.constants.ZSTD_c_chainLog]: 14,
  // Shows damage in what no hash of a content covers, such as headers, whenever a frame is unpacked.
  [zlib.constants.ZSTD_c_checksumFlag]: 1,
});

/** No frame gets larger than this; zstd's own bound is a little lower (ZSTD_COMPRESSBOUND, zstd.h). */
const MAX_PACKED = MAX_FRAME + MAX_FRAME / 256 + 64 * 1024;

/**
 * Makes one frame, on this thread. Since there is room for all of it from the start, zstd neither copies its input nor stops in between; what a
 * separate context costs then is not worth keeping one.
 */
export function compressFrame(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  requireZstd();
  const room = zlib.zstdCompressSync(raw, { params: parameters(), chunkSize: MAX_PACKED });
  const frame = new Uint8Array(room);
  release(room);
  return frame;
}

/**
 * Takes one frame apart, on this thread. The caller releases the result.
 * @param raw bytes that it holds
 * @throws an error if it holds more, or is damaged
 */
export function decompressFrame(frame: Uint8Array, raw: number): Buffer {
  requireZstd();
  return zlib.zstdDecompressSync(frame, roomFor(raw));
}

/** As `decompressFrame`, on libuv's threads. */
export function decompressBeside(frame: Uint8Array, raw: number): Promise<Buffer> {
  requireZstd();
  return new Promise((resolve, reject) => {
    zlib.zstdDecompress(frame, roomFor(raw), (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}

/** If all of it fits and a byte is left, one call does. Buffers of one size leave no gaps behind that nothing else fits into. */
const roomFor = (raw: number): zlib.ZstdOptions => ({
  chunkSize: Math.max(raw, MAX_FRAME) + 1,
  maxOutputLength: Math.max(raw, 1),
  params: { [zlib.constants.ZSTD_d_windowLogMax]: 27 },
});

/** Gives memory back at once. Left to the garbage collector, buffers of megabytes make it run all the time. */
export function release({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}

export function createCompressor(): Codec {
  requireZstd();
  const stream = zlib.createZstdCompress({
    params: parameters(),
    flush: zlib.constants.ZSTD_e_end,
    chunkSize: 1024 * 1024,
  });
  let parts: Buffer[] = [];
  let fail: (error: Error) => void = () => undefined;
  let failure: Error | undefined;
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('error', (error) => {
    failure = error;
    stream.destroy();
    fail(error);
  });
  return {
    async run(input) {
      if (failure) throw failure;
      parts = [];
      await new Promise<void>((resolve, reject) => {
        fail = reject;
        // The callback comes after all output of this write was emitted.
        stream.write(input, (error) => (error ? reject(error) : resolve()));
      });
      return parts;
    },
    close: () => stream.destroy(),
  };
}
