import { UserError } from '../errors.ts';

/** The end of a body that may be huge. */
export interface Tail {
  bytes: Buffer;
  /** Size of the whole body, if the store tells. */
  total?: number;
  /** Something before `bytes` was left out. */
  truncated: boolean;
  /** Bytes that came over the network. */
  received: number;
}

/** An answer of the store: 206 with `content-range`, 200 with the whole body, or a status that says that it knows no such range. */
export interface RangeAnswer {
  status: number;
  headers: Readonly<Record<string, string | number | undefined>>;
  body: ReadableStream<Uint8Array> | undefined;
}

const MAX_TRIES = 3;

/**
 * Reads the last `maxBytes` of a body. Asks for the end; a store that answers with the whole body instead, as Azure's does for ranges
 * that count from the end, is asked again by position if the body is larger than that.
 *
 * @param fail makes the error for what keeps breaking off
 */
export async function readTail(
  ask: (range?: string) => Promise<RangeAnswer>,
  maxBytes: number,
  fail: (error: unknown) => Error,
): Promise<Tail> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await readOnce(ask, maxBytes);
    } catch (error) {
      // An answer is an answer; only what breaks off on the way is asked for again.
      if (error instanceof UserError || tries === MAX_TRIES) throw fail(error);
    }
  }
}

async function readOnce(ask: (range?: string) => Promise<RangeAnswer>, maxBytes: number): Promise<Tail> {
  const first = await ask(`bytes=-${maxBytes}`);
  if (first.status === 206) return fromRange(first, maxBytes);
  if (first.status === 416) return { bytes: Buffer.alloc(0), truncated: false, received: 0 };
  const whole = first.status === 200 ? first : await ask();
  const total = Number(whole.headers['content-length']);
  if (!(total > maxBytes)) return collect(whole.body, maxBytes);
  await whole.body?.cancel();
  const end = await ask(`bytes=${total - maxBytes}-${total - 1}`);
  if (end.status === 206) return { ...(await fromRange(end, maxBytes)), total };
  // A store without ranges: what is available within the limit is the beginning.
  return { ...(await collect(end.body ?? (await ask()).body, maxBytes)), total };
}

async function fromRange(answer: RangeAnswer, maxBytes: number): Promise<Tail> {
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(String(answer.headers['content-range'])) ?? [];
  const tail = await collect(answer.body, maxBytes);
  return {
    ...tail,
    truncated: tail.truncated || Number(start) > 0,
    ...(total === undefined ? {} : { total: Number(total) }),
  };
}

/** Reads until the end or the limit; beyond the limit nothing is received. */
async function collect(body: ReadableStream<Uint8Array> | undefined, maxBytes: number): Promise<Tail> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  let truncated = false;
  if (body) {
    for await (const chunk of body) {
      chunks.push(chunk);
      received += chunk.length;
      truncated = received > maxBytes;
      if (truncated) break;
    }
  }
  return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), truncated, received };
}
