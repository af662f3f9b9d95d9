import { createRecordSeal } from '../checkpoint/archive/record-seal.ts';
import { jobKeyOf, parseSlot } from '../checkpoint/stores/record-slot.ts';
import type { OpenedRecord } from './decide/learned.ts';

/** Opens what record artifacts hold. With a key, only what was sealed with it for this run counts; without one, only what is not sealed. */
export function openSlots(
  texts: readonly string[],
  origin: { repository: string; runId: string },
  key: string | undefined,
): OpenedRecord[] {
  const seal = key === undefined ? undefined : createRecordSeal(key);
  return texts.flatMap((text) => {
    const owner = { origin: { ...origin, jobKey: jobKeyOf(text) ?? '' }, ...(seal ? { seal } : {}) };
    const read = parseSlot(text, owner);
    if (!read || !('slot' in read)) return [];
    const { content, ...slot } = read.slot;
    // So far only the index beside it was written.
    return content === undefined ? [] : [{ ...slot, content }];
  });
}
