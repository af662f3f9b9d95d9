import type { CacheRecord, CacheScope } from './cache.ts';

/** An entry from its reservation on. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly ref: string;
  /** Name of its blob in the blob store. */
  readonly blob: string;
  readonly createdAt: number;
  readonly usedAt: number;
  /** Bytes; absent until it is finalised. */
  readonly size?: number;
}

/** GitHub keeps ten gigabytes for each repository, and drops what was not used for a week. */
export const CACHE_QUOTA = 10 * 1024 ** 3;
const UNUSED_MS = 7 * 24 * 3600 * 1000;
const MOST_KEY = 512;
/** Uploads of one repository in a minute (docs.github.com, "Limits"). */
const MOST_UPLOADS = 200;
const MINUTE = 60_000;

/** Why a reservation is refused. */
export type Refusal = 'invalid-key' | 'denied' | 'exists' | { retryAfter: number };

/** Which entries there are, and who sees which. Knows nothing of HTTP, and of blobs only the names. */
export class CacheCatalogue {
  readonly #now: () => number;
  readonly #quota: number;
  #entries: CacheEntry[] = [];
  #uploads: number[] = [];
  #ids = 0;

  constructor(now: () => number, quota = CACHE_QUOTA) {
    this.#now = now;
    this.#quota = quota;
  }

  /** Reserves a key in the job's own cache. Entries never change: a key and version that is there, or being uploaded, is refused. */
  reserve(scopes: readonly CacheScope[], key: string, version: string): CacheEntry | Refusal {
    if (key === '' || key.length > MOST_KEY || key.includes(',')) return 'invalid-key';
    const scope = scopes.find(({ write }) => write);
    if (!scope) return 'denied';
    const now = this.#now();
    this.#uploads = this.#uploads.filter((at) => now - at < MINUTE);
    const [oldest] = this.#uploads;
    if (oldest !== undefined && this.#uploads.length >= MOST_UPLOADS)
      return { retryAfter: Math.max(1, Math.ceil((oldest + MINUTE - now) / 1000)) };
    const { ref } = scope;
    this.#drop();
    if (this.#entries.some((entry) => entry.key === key && entry.version === version && entry.ref === ref))
      return 'exists';
    this.#uploads.push(now);
    this.#ids += 1;
    const entry = { id: this.#ids, key, version, ref, blob: `caches/${this.#ids}`, createdAt: now, usedAt: now };
    this.#entries.push(entry);
    return entry;
  }

  /** The reservation of this key that the job may finalise. */
  reserved(scopes: readonly CacheScope[], key: string, version: string): CacheEntry | undefined {
    const own = scopes.filter(({ write }) => write).map(({ ref }) => ref);
    return this.#entries.find(
      (entry) => entry.key === key && entry.version === version && own.includes(entry.ref) && entry.size === undefined,
    );
  }

  reservation(scopes: readonly CacheScope[], id: number): CacheEntry | undefined {
    const entry = this.#entries.find((other) => other.id === id);
    return entry && this.reserved(scopes, entry.key, entry.version);
  }

  /** Answers what the quota drops for it: the least recently used. */
  finalize(entry: CacheEntry, size: number): CacheEntry[] {
    const now = this.#now();
    this.#replace({ ...entry, size, createdAt: now, usedAt: now });
    const dropped: CacheEntry[] = [];
    const kept = () => this.#entries.filter(isFinalized);
    while (kept().reduce((sum, { size: bytes }) => sum + bytes, 0) > this.#quota) {
      const [oldest] = kept().toSorted((a, b) => a.usedAt - b.usedAt);
      if (!oldest || oldest.id === entry.id) break;
      this.remove(oldest.id);
      dropped.push(oldest);
    }
    return dropped;
  }

  /**
   * The entry that keys find: for each scope, each key in turn, the exact one first, then the newest that begins with it
   * (docs.github.com, "Cache key matching").
   */
  find(scopes: readonly CacheScope[], keys: readonly string[], version: string): CacheEntry | undefined {
    this.#drop();
    for (const { ref } of scopes) {
      const here = this.#entries.filter(isFinalized).filter((entry) => entry.ref === ref && entry.version === version);
      for (const key of keys) {
        const begins = here.filter((entry) => entry.key.startsWith(key)).toSorted((a, b) => b.id - a.id);
        const found = begins.find((entry) => entry.key === key) ?? begins[0];
        if (!found) continue;
        this.#replace({ ...found, usedAt: this.#now() });
        return found;
      }
    }
    return undefined;
  }

  get(id: number): CacheEntry | undefined {
    return this.#entries.filter(isFinalized).find((entry) => entry.id === id);
  }

  remove(id: number): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    return this.#entries.length < before;
  }

  records(): CacheRecord[] {
    return this.#entries.filter(isFinalized).map(({ id, key, version, ref, size, createdAt, usedAt }) => ({
      id,
      key,
      version,
      ref,
      size,
      createdAt: new Date(createdAt),
      usedAt: new Date(usedAt),
    }));
  }

  #drop(): void {
    const now = this.#now();
    this.#entries = this.#entries.filter(({ usedAt }) => now - usedAt < UNUSED_MS);
  }

  #replace(entry: CacheEntry): void {
    this.#entries = this.#entries.map((other) => (other.id === entry.id ? entry : other));
  }
}

const isFinalized = (entry: CacheEntry): entry is CacheEntry & { size: number } => entry.size !== undefined;
