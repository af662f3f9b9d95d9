import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { RefusedError } from '../../src/errors.ts';
import type { Caches } from '../../src/ports/caches.ts';

/** A cache service in memory, with the sharp edges of the real one: entries never change, nothing is listed or deleted, and whatever `fault` throws. */
export class FakeCaches implements Caches {
  readonly stored: { key: string; bytes: Buffer }[] = [];
  /** Called before each request, and as `uploaded` before an upload ends; throws to make it fail. */
  fault: (operation: string, key: string) => void = () => undefined;
  readonly #taken = new Set<string>();

  async upload(key: string, file: string): Promise<void> {
    this.fault('upload', key);
    if (key.length > 512 || key.includes(',')) throw new Error(`key ${key} is not valid`);
    if (this.#taken.has(key)) throw new RefusedError('cache-exists', `${key} is taken.`);
    this.#taken.add(key);
    const bytes = readFileSync(file);
    this.fault('uploaded', key);
    this.stored.push({ key, bytes });
  }

  async newest(prefix: string) {
    this.fault('newest', prefix);
    const found = this.stored.findLast(({ key }) => key.startsWith(prefix));
    return found && { key: found.key, url: found.key };
  }

  async download({ url }: { url: string }, destination: string, maxBytes: number): Promise<void> {
    this.fault('download', url);
    const found = this.stored.find(({ key }) => key === url);
    if (!found) throw new Error('404');
    if (found.bytes.length > maxBytes) throw new RefusedError('cache-too-large', 'too large');
    if (existsSync(destination)) throw new Error(`${destination} exists`);
    writeFileSync(destination, found.bytes, { flag: 'wx' });
  }

  /** As the service does when it needs room. */
  evict(matches: (key: string) => boolean): void {
    for (let at = this.stored.length - 1; at >= 0; at--)
      if (matches(this.stored[at]?.key ?? '')) this.stored.splice(at, 1);
  }
}
