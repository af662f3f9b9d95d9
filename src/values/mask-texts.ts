import type { Masker } from './masker.ts';

/** A copy of plain data with every text in it masked, keys apart: masking the whole as JSON could break it. */
export function maskTexts<T>(masker: Masker, value: T): T {
  if (typeof value === 'string') return masker.mask(value) as T;
  if (Array.isArray(value)) return value.map((entry) => maskTexts(masker, entry)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, maskTexts(masker, entry)])) as T;
}
