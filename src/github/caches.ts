import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf, RefusedError } from '../errors.ts';
import type { CacheEntry, Caches } from '../ports/caches.ts';
import type { Clock } from '../ports/clock.ts';
import type { TransferWatch } from './artifacts.ts';
import { isWriteDenied, openProtocol, type Protocol } from './cache-protocol.ts';
import { divertStdout } from './divert-stdout.ts';

/** What a rate limit may ask to wait for. Beyond that the upload fails, and is retried at the end of the job. */
const MAX_WAIT_MS = 60_000;
const MAX_TRIES = 3;

export interface CachePorts {
  /** Takes the lines that the toolkit would write to stdout. */
  say: (line: string) => void;
  clock: Clock;
  watch?: TransferWatch;
}

/**
 * The cache service over the lower layers of @actions/cache, with the runtime token of the environment. Not over its `restoreCache`: that unpacks with `tar -P` whatever
 * it finds, before anybody can look at it, and any run of the branch can write entries. Here an entry is one file that is downloaded, and that is all.
 */
export async function openCaches({ say, clock, watch }: CachePorts): Promise<Caches> {
  const protocol = await openProtocol();
  const heard = { waitMs: 1_000, sent: 0 };
  const listen = (line: string) => {
    const seconds = /rate limit will reset in (\d+) seconds/.exec(line)?.[1];
    if (seconds !== undefined) heard.waitMs = Number(seconds) * 1_000;
    const sent = Number(/^Sent (\d+) of \d+/.exec(line)?.[1] ?? 0);
    if (sent > heard.sent) watch?.moved();
    heard.sent = sent;
    const failed = /^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying request in /.exec(line)?.[1];
    if (failed !== undefined) watch?.trouble(failed);
    say(line);
  };
  const ask = async <T>(act: (protocol: Protocol) => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries++) {
      try {
        return await divertStdout(listen, () => act(protocol));
      } catch (error) {
        const isLimit = /\(429\)|\b429\b/.test(messageOf(error));
        if (!isLimit || tries >= MAX_TRIES || heard.waitMs > MAX_WAIT_MS) throw final(error);
        watch?.trouble('the cache service is at its limit of uploads');
        await clock.sleep(heard.waitMs);
      }
    }
  };
  return {
    async upload(key, file) {
      await ask((service) => service.upload(key, file));
      watch?.moved();
    },
    newest: (prefix) => ask((service) => service.newest(prefix)),
    download: (entry, destination, maxBytes) =>
      ask(async (service) => save(entry, await service.open(entry.url), destination, maxBytes)),
  };
}

/** What the toolkit has repeated often enough, or refuses, is an answer: repeating it again would take minutes. */
function final(error: unknown): unknown {
  if (error instanceof RefusedError) return error;
  const text = messageOf(error);
  if (isWriteDenied(text)) {
    return new RefusedError(
      'cache-denied',
      'The cache service is read-only for this run, as for events that anybody can cause. A later attempt cannot resume.',
      { cause: error },
    );
  }
  const cause = /(?:non-retryable error|after \d+ attempts|Rate limited|responded with): ?(.*)$/s.exec(text)?.[1];
  if (cause === undefined) return error;
  return new RefusedError(
    'cache-service',
    `The cache service refuses or fails: ${cause.replace(/[.\s]+$/, '')}. Re-run the job when it works again.`,
    { cause: error },
  );
}

/** Writes what arrives, as long as it is no more than allowed. Leaves no file if it fails. */
async function save(
  { key }: CacheEntry,
  { body, bytes }: { body: Readable; bytes: number | undefined },
  destination: string,
  maxBytes: number,
): Promise<void> {
  const tooLarge = () =>
    new RefusedError('cache-too-large', `Cache entry ${key} refused: it has more than ${maxBytes} bytes.`);
  if (bytes !== undefined && bytes > maxBytes) {
    body.destroy();
    throw tooLarge();
  }
  let received = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      if (received > maxBytes) done(tooLarge());
      else done(null, chunk);
    },
  });
  const file = createWriteStream(destination, { flags: 'wx' });
  let made = false;
  file.once('open', () => {
    made = true;
  });
  try {
    await pipeline(body, measure, file);
    if (bytes !== undefined && received !== bytes)
      throw new Error(`the download of ${key} ended after ${received} of ${bytes} bytes`);
  } catch (error) {
    if (made) await rm(destination, { force: true });
    throw error;
  }
}
