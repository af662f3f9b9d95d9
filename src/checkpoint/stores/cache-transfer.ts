import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import type { CacheEntry, Caches } from '../../ports/caches.ts';
import { type RetryPorts, withRetries } from './retries.ts';

/** Requests to the cache service, repeated if they fail, and the files that they need. */
export class CacheTransfer {
  readonly #caches: Caches;
  readonly #folder: string;
  readonly #ports: RetryPorts;
  #files = 0;

  /** @param folder for files on their way; need not exist */
  constructor(caches: Caches, folder: string, ports: RetryPorts) {
    this.#caches = caches;
    this.#folder = folder;
    this.#ports = ports;
  }

  newest(prefix: string): Promise<CacheEntry | undefined> {
    return withRetries(this.#ports, () => this.#caches.newest(prefix));
  }

  /** Uploads a file. A key whose upload broke off stays taken, so each try gets another one. */
  async uploadFile(keyFor: () => string, file: string): Promise<void> {
    await withRetries(
      this.#ports,
      () => this.#caches.upload(keyFor(), file),
      (error) => !(error instanceof RefusedError) || error.reason === 'cache-exists',
    );
  }

  /** Uploads a text, once. @throws RefusedError `cache-exists` */
  async uploadText(key: string, text: string): Promise<void> {
    const file = this.#scratchFile();
    try {
      writeFileSync(file, text, { flag: 'wx' });
      await this.#caches.upload(key, file);
    } finally {
      rmSync(file, { force: true });
    }
  }

  /** @param destination must not exist */
  async download(entry: CacheEntry, destination: string, maxBytes: number): Promise<void> {
    if (existsSync(destination)) throw new Error(`${destination} exists.`);
    await withRetries(this.#ports, () => this.#caches.download(entry, destination, maxBytes));
  }

  async readText(entry: CacheEntry, maxBytes: number): Promise<string | undefined> {
    const file = this.#scratchFile();
    try {
      await this.download(entry, file, maxBytes);
      return readPlainFile(file, { maxBytes })?.toString('utf8');
    } finally {
      rmSync(file, { force: true });
    }
  }

  wait(ms: number): Promise<void> {
    return this.#ports.clock.sleep(ms);
  }

  #scratchFile(): string {
    mkdirSync(this.#folder, { recursive: true });
    return path.join(this.#folder, `${process.pid}-${this.#files++}`);
  }
}
