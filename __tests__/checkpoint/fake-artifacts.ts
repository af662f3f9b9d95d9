import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../src/errors.ts';
import type { ArtifactEntry, Artifacts } from '../../src/ports/artifacts.ts';

interface Stored extends ArtifactEntry {
  attempt: number;
  bytes: Buffer;
}

/** GitHub's own cap on a listing. */
const LIST_CAP = 1_000;

/**
 * A run's artifact service in memory, with the sharp edges of the real one: ids in no order, names once per attempt, immutable contents,
 * capped listings, and whatever `fault` throws.
 */
export class FakeArtifacts {
  readonly stored: Stored[] = [];
  /** Called before each request; throws to make it fail. */
  fault: (operation: string, name: string) => void = () => undefined;
  #ids = 1_000;
  /** Names whose upload was begun and never finished: taken, but not listed. */
  readonly #broken = new Set<string>();

  /** The service as a job of one attempt sees it. */
  inAttempt(attempt: number): Artifacts {
    return {
      upload: async (file) => {
        const name = path.basename(file);
        this.fault('upload', name);
        const taken = this.#broken.has(`${attempt} ${name}`);
        if (taken || this.stored.some((entry) => entry.name === name && entry.attempt === attempt)) {
          throw new RefusedError('artifact-exists', `Artifact ${name} exists.`);
        }
        this.#broken.add(`${attempt} ${name}`);
        this.fault('created', name);
        this.#broken.delete(`${attempt} ${name}`);
        const bytes = readFileSync(file);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        // Later uploads have smaller ids: whoever orders by id gets it wrong.
        const entry = { id: this.#ids--, name, size: bytes.length, sha256, createdAt: new Date(), attempt, bytes };
        this.stored.push(entry);
        this.fault('uploaded', name);
        return { id: entry.id, sha256 };
      },
      list: async () => {
        this.fault('list', '');
        return this.#seen(attempt).slice(0, LIST_CAP);
      },
      find: async (name) => {
        this.fault('find', name);
        return this.#seen(attempt).filter((entry) => entry.name === name);
      },
      download: async ({ id, name }, destination) => {
        this.fault('download', name);
        const found = this.stored.find((entry) => entry.id === id);
        if (!found) throw new Error('404');
        writeFileSync(destination, found.bytes, { flag: 'wx' });
      },
      remove: async (name) => {
        this.fault('remove', name);
        const at = this.stored.findIndex((entry) => entry.name === name && entry.attempt === attempt);
        if (at >= 0) this.stored.splice(at, 1);
      },
    };
  }

  #seen(attempt: number): ArtifactEntry[] {
    return this.stored
      .filter((entry) => entry.attempt <= attempt)
      .map(({ id, name, size, sha256, createdAt }) => ({
        id,
        name,
        size,
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(createdAt === undefined ? {} : { createdAt }),
      }));
  }
}
