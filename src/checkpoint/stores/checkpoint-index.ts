import type { ArtifactEntry } from '../../ports/artifacts.ts';
import type { StoredCheckpoint } from '../store.ts';
import { parseCheckpointArtifact } from './artifact-names.ts';

/** What the names do not tell, kept as a record for each job and attempt. */
export interface CheckpointIndex {
  checkpoints: StoredCheckpoint[];
  /** Ids that are no longer listed, with the reason. */
  quarantined: Record<string, string>;
}

/** The record that an attempt of a job keeps its index in. */
export const indexName = (jobKey: string, attempt: number) => `checkpoints-a${attempt}-${jobKey}`;

/** Undefined where the text is no index. */
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

/** What a store lists: the artifacts that are there, oldest first, told of by the indexes where they know them. */
export function listing(
  artifacts: readonly CheckpointArtifact[],
  indexes: readonly CheckpointIndex[],
): StoredCheckpoint[] {
  const known = new Map(indexes.flatMap(({ checkpoints }) => checkpoints).map((about) => [about.id, about]));
  const quarantined = new Set(indexes.flatMap((index) => Object.keys(index.quarantined)));
  const listed = new Map<string, StoredCheckpoint>();
  for (const { entry, id, attempt } of artifacts) {
    if (!quarantined.has(id)) listed.set(id, known.get(id) ?? hint(entry, id, attempt));
  }
  return [...listed.values()].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}
