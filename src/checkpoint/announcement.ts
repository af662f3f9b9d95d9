import type { Store, StoredCheckpoint } from './store.ts';

/** A checkpoint that is on its way to a store. */
export type Announced = Pick<StoredCheckpoint, 'id' | 'storedBytes' | 'stage' | 'clean'>;

/** The record of an attempt that says what is on its way. */
export const announcementName = (jobKey: string, attempt: number) => `uploads-a${attempt}-${jobKey}`;

const VERSION = 1;
/** More is nothing that one attempt has on its way. */
const MAX_ANNOUNCED = 1_000;

export const formatAnnouncement = (checkpoints: readonly StoredCheckpoint[]): string =>
  JSON.stringify({
    version: VERSION,
    checkpoints: checkpoints.map(({ id, storedBytes, stage, clean }) => ({ id, storedBytes, stage, clean })),
  });

/** What an attempt announced and the store does not have: it was lost with the machine. */
export async function lostUploads(store: Store, jobKey: string, attempt: number): Promise<readonly Announced[]> {
  const announced = parseAnnouncement(await store.getRecord(announcementName(jobKey, attempt)));
  if (announced.length === 0) return [];
  const there = new Set((await store.list()).map(({ id }) => id));
  return announced.filter(({ id }) => !there.has(id));
}

/** Nothing if the text is no announcement. */
function parseAnnouncement(text: string | undefined): readonly Announced[] {
  try {
    const { version, checkpoints } = JSON.parse(text ?? '{}') as { version?: unknown; checkpoints?: unknown };
    if (version !== VERSION || !Array.isArray(checkpoints)) return [];
    return checkpoints.slice(0, MAX_ANNOUNCED).filter(isAnnounced);
  } catch {
    return [];
  }
}

const isAnnounced = (value: Partial<Announced> | null): value is Announced =>
  typeof value?.id === 'string' &&
  Number.isSafeInteger(value.storedBytes) &&
  typeof value.clean === 'boolean' &&
  (value.stage === undefined || typeof value.stage === 'string');
