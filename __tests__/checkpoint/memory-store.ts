import { readFileSync, writeFileSync } from 'node:fs';
import type { Store, StoredCheckpoint } from '../../src/checkpoint/store.ts';
import { RefusedError } from '../../src/errors.ts';

/** Checkpoints in memory, for tests. */
export function createMemoryStore(): Store {
  const checkpoints = new Map<string, { about: StoredCheckpoint; archive: Buffer }>();
  const quarantined = new Map<string, { archive: Buffer; reason: string }>();
  const records = new Map<string, string>();
  return {
    kind: 'memory',
    async put(about, archive) {
      const bytes = readFileSync(archive);
      if (!checkpoints.has(about.id)) checkpoints.set(about.id, { about, archive: bytes });
    },
    async list() {
      return [...checkpoints.values()].map(({ about }) => about);
    },
    async fetch(id, destination) {
      const found = checkpoints.get(id);
      if (!found) {
        throw new RefusedError('checkpoint-missing', `Checkpoint ${id} not found: it is not in memory. List what is.`);
      }
      writeFileSync(destination, found.archive, { flag: 'wx' });
    },
    async remove(id) {
      checkpoints.delete(id);
    },
    async quarantine(id, reason) {
      const found = checkpoints.get(id);
      if (found) quarantined.set(id, { archive: found.archive, reason });
      checkpoints.delete(id);
    },
    async putRecord(name, content) {
      records.set(name, content);
    },
    async getRecord(name) {
      return records.get(name);
    },
    async removeRecord(name) {
      records.delete(name);
    },
  };
}
