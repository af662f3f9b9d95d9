/**
 * Knows what must not be told. One masker serves a phase: everything rerail keeps or prints itself goes through it.
 * It recognises each secret raw, base64-encoded (at all three alignments), URL-encoded and JSON-escaped.
 */
export interface Masker {
  /** Learns a secret. Values shorter than 3 characters are not secrets (masking them would shred every text). Multi-line values also teach their lines. */
  add(value: string): void;
  /** The text with every known secret replaced by `***`. */
  mask(text: string): string;
  /** Whether a known secret, in any of its forms, occurs. */
  reveals(text: string): boolean;
  /** The raw secrets, for scanners of files. Never print them. */
  values(): readonly string[];
}
