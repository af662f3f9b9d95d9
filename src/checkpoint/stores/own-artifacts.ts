import type { ArtifactEntry } from '../../ports/artifacts.ts';
import {
  attemptOfRecord,
  belongsToJob,
  carriesClaim,
  isContestedMark,
  parseCheckpointArtifact,
} from './artifact-names.ts';

/** Which job a clean-up is for. */
export interface Owner {
  jobKey: string;
  attempt: number;
  claim: string;
}

/** What a record's artifact says of itself. */
export interface Claimed {
  name: string;
  claim: string;
}

/**
 * The artifacts that a green job may remove: those that carry its own claim, and those of its earlier attempts. Two callers of one reusable workflow have the same key
 * unless they are given others, and what another one wrote must stay. So if the records of an attempt carry several claims, or somebody else's in this attempt, the
 * earlier ones are nobody's.
 * @param read what a record's artifact holds; undefined if that cannot be known
 */
export async function ownArtifacts(
  entries: readonly ArtifactEntry[],
  { jobKey, attempt, claim }: Owner,
  read: (entry: ArtifactEntry) => Promise<Claimed | undefined>,
): Promise<ArtifactEntry[]> {
  const ofKey = entries.filter(({ name }) => belongsToJob(name, jobKey));
  const records: { entry: ArtifactEntry; at: number | undefined; claim: string }[] = [];
  let contested = false;
  for (const entry of ofKey) {
    if (parseCheckpointArtifact(entry.name)) continue;
    if (isContestedMark(entry.name)) contested = true;
    const held = isContestedMark(entry.name) ? undefined : await read(entry);
    if (held) records.push({ entry, at: attemptOfRecord(held.name), claim: held.claim });
  }
  const claims = new Set([claim]);
  const foreignNow = records.some((record) => record.at === attempt && record.claim !== claim);
  if (!contested && !foreignNow) {
    for (let earlier = 1; earlier < attempt; earlier++) {
      const held = new Set(records.filter(({ at }) => at === earlier).map((record) => record.claim));
      const [only] = held;
      if (held.size === 1 && only !== undefined) claims.add(only);
    }
  }
  const checkpoints = ofKey.filter(({ name }) => {
    const nonce = parseCheckpointArtifact(name)?.nonce;
    return nonce !== undefined && [...claims].some((own) => carriesClaim(nonce, own));
  });
  return [...checkpoints, ...records.filter((record) => claims.has(record.claim)).map(({ entry }) => entry)];
}
