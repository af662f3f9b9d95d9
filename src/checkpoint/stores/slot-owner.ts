import { createRecordSeal } from '../archive/record-seal.ts';
import type { ArtifactStoreOptions } from './artifact.ts';
import type { SlotOwner } from './record-slot.ts';

/** Whose records a store writes and reads. */
export function slotOwnerOf({ jobKey, sealed }: Pick<ArtifactStoreOptions, 'jobKey' | 'sealed'>): SlotOwner {
  if (!sealed) return { origin: { jobKey } };
  const { key, ...run } = sealed;
  return { origin: { ...run, jobKey }, seal: createRecordSeal(key) };
}
