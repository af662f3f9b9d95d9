import { open } from 'node:fs/promises';
import { KEPT_BYTES } from '../observe.ts';

const CHUNK = 65_536;

/**
 * The bytes of a file for the classifier. All chunks are parts of one ring of memory, which comes round only after the classifier has
 * done with them: separate buffers would pile up between two collections of garbage.
 */
export async function* readLogFile(file: string): AsyncGenerator<Uint8Array> {
  const ring = Buffer.allocUnsafeSlow(KEPT_BYTES + CHUNK);
  const handle = await open(file);
  try {
    let start = 0;
    for (;;) {
      const { bytesRead } = await handle.read(ring, start, CHUNK, null);
      if (bytesRead === 0) return;
      yield ring.subarray(start, start + bytesRead);
      start += bytesRead;
      if (start + CHUNK > ring.length) start = 0;
    }
  } finally {
    await handle.close();
  }
}
