import zlib from 'node:zlib';
import { RefusedError, UserError } from '../../errors.ts';

/**
 * zstd on libuv's threads, through streams that live as long as the archive: each new context of zlib costs megabytes and page faults.
 * One write makes one frame, or takes one apart.
 */

/** Largest frame rerail writes; raw bytes. Also the largest it holds in memory when it reads. */
export const MAX_FRAME = 8 * 1024 * 1024;

export interface Codec {
  /** The result, in one or more pieces. One call at a time. */
  run(input: Uint8Array): Promise<Buffer[]>;
  close(): void;
}

function requireZstd(): void {
  if (typeof zlib.createZstdCompress === 'function') return;
  throw new UserError(
    `Checkpoints need zstd, which Node ${process.versions.node} does not have. Use Node 22.15 or newer: npx -p node@24 rerail …`,
  );
}

/**
 * Level 2 with a larger hash table and longer matches, over a window as large as the frame: measured on 450 and 750 MB of node_modules,
 * it is as small as `zstd -3` on the whole tar and takes a fifth less time (bench/checkpoint).
 */
export function createCompressor(): Codec {
  requireZstd();
  const c = zlib.constants;
  const stream = zlib.createZstdCompress({
    params: {
      [c.ZSTD_c_compressionLevel]: 2,
      [c.ZSTD_c_windowLog]: 23,
      [c.ZSTD_c_hashLog]: 17,
      [c.ZSTD_c_minMatch]: 6,
      [c.ZSTD_c_checksumFlag]: 1,
    },
    flush: c.ZSTD_e_end,
    chunkSize: 1024 * 1024,
  });
  return codecOf(stream, Number.POSITIVE_INFINITY);
}

/** @param limit bytes that one write may yield; beyond them `run` rejects with RefusedError `frame-too-large`. */
export function createDecompressor(limit = MAX_FRAME): Codec {
  requireZstd();
  const stream = zlib.createZstdDecompress({
    params: { [zlib.constants.ZSTD_d_windowLogMax]: 27 },
    chunkSize: Math.min(limit, MAX_FRAME),
  });
  return codecOf(stream, limit);
}

function codecOf(stream: zlib.ZstdCompress | zlib.ZstdDecompress, limit: number): Codec {
  let parts: Buffer[] = [];
  let length = 0;
  let fail: (error: Error) => void = () => undefined;
  let failure: Error | undefined;
  const abort = (error: Error) => {
    failure = error;
    stream.destroy();
    fail(error);
  };
  stream.on('data', (part: Buffer) => {
    length += part.length;
    if (length > limit) abort(new RefusedError('frame-too-large', `Frame refused: it holds more than ${limit} bytes.`));
    else parts.push(part);
  });
  stream.on('error', abort);
  return {
    async run(input) {
      if (failure) throw failure;
      parts = [];
      length = 0;
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
