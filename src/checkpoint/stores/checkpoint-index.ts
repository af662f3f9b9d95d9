import type { ArtifactEntry } from '../../ports/artifacts.ts';
import { oldestFirst } from '../oldest-first.ts';
import type { StoredCheckpoint } from '../store.ts';
import { jobOfRecord, parseCheckpointArtifact } from './artifact-names.ts';

/** What the names do not tell, kept as a record for each job and attempt. */
export interface CheckpointIndex {
  /** The job as artifact names have it, if the index speaks only for that one. */
  job?: string;
  checkpoints: StoredCheckpoint[];
  /** The artifacts that hold them, by ID: in a run with many artifacts a listing may not show them. */
  artifacts?: Record<string, string>;
  /** Ids that are no longer listed, with the reason. */
  quarantined: Record<string, string>;
}

/** The record that an attempt of a job keeps its index beside. */
export const indexHolder = (jobKey: string, attempt: number) => `job-a${attempt}-${jobKey}`;

/** The record that an attempt of a job keeps its index in, if nothing can be kept beside another. */
export const indexName = (jobKey: string, attempt: number) => `checkpoints-a${attempt}-${jobKey}`;

/** Undefined if the text is no index. */
export function parseIndex(text: string | undefined): CheckpointIndex | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as CheckpointIndex;
    const isWhole = Array.isArray(value.checkpoints) && value.checkpoints.every(isListing);
    return isWhole && typeof value.quarantined === 'object' && value.quarantined !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const isListing = (value: Partial<StoredCheckpoint>) =>
  typeof value.id === 'string' && typeof value.createdAt === 'string' && Array.isArray(value.dependencies);

/** All that the service itself tells. */
const hint = ({ size, createdAt }: ArtifactEntry, id: string, attempt: number): StoredCheckpoint => ({
  id,
  parent: null,
  createdAt: (createdAt ?? new Date(0)).toISOString(),
  files: 0,
  bytes: 0,
  storedBytes: size,
  // Unknown, so nothing resumes from it on the strength of this.
  clean: false,
  dependencies: [],
  attempt,
});

/** An artifact that holds a checkpoint, with what its name tells. */
export interface CheckpointArtifact {
  entry: ArtifactEntry;
  id: string;
  job: string;
  attempt: number;
}

export const checkpointsOf = (entries: readonly ArtifactEntry[]): CheckpointArtifact[] =>
  entries.flatMap((entry) => {
    const parsed = parseCheckpointArtifact(entry.name);
    return parsed ? [{ entry, ...parsed }] : [];
  });

/**
 * The indexes that artifacts hold, each of the newest slot of its record, and bound to the job that the artifact's name tells.
 * @param read what an artifact holds; undefined if it is no record or cannot be read
 */
export async function newestIndexes(
  entries: readonly ArtifactEntry[],
  read: (entry: ArtifactEntry) => Promise<{ name: string; sequence: number; index?: string } | undefined>,
): Promise<CheckpointIndex[]> {
  const newest = new Map<string, { sequence: number; index: CheckpointIndex }>();
  for (const entry of entries) {
    const slot = await read(entry);
    const index = parseIndex(slot?.index);
    const job = jobOfRecord(entry.name);
    if (!slot || !index || job === undefined) continue;
    const record = `${job} ${slot.name}`;
    const known = newest.get(record);
    if (!known || known.sequence < slot.sequence)
      newest.set(record, { sequence: slot.sequence, index: { ...index, job } });
  }
  return [...newest.values()].map(({ index }) => index);
}

/** What a store lists: the existing artifacts, oldest first, told of by the indexes if they know them. */
export function listing(
  artifacts: readonly CheckpointArtifact[],
  indexes: readonly CheckpointIndex[],
): StoredCheckpoint[] {
  const listed = new Map<string, StoredCheckpoint>();
  for (const { entry, id, job, attempt } of artifacts) {
    // An index of another job says nothing of this one's.
    const speaking = indexes.filter((index) => index.job === undefined || index.job === job);
    if (speaking.some((index) => Object.hasOwn(index.quarantined, id))) continue;
    const known = speaking.flatMap(({ checkpoints }) => checkpoints).findLast((about) => about.id === id);
    const before = listed.get(id);
    if (known || !before) listed.set(id, known ?? hint(entry, id, attempt));
  }
  return oldestFirst([...listed.values()]);
}
