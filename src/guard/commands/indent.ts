import { CR, LF, lastBreak } from './line-breaks.ts';
import { isBlank } from './workflow-commands.ts';

/** Indentation of more bytes is taken for text. */
export const LONGEST_INDENT = 256;

export function isSpaceOrTab(byte: number | undefined): boolean {
  return byte === 32 || byte === 9;
}

/** White space beyond ASCII, or one of ASCII's rare kinds. */
export function isWide(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0x80 || (byte < 32 && byte !== LF && byte !== CR));
}

/** What a line holds so far after this text, while that is only white space; undefined once it holds more. Looks back no further than an indentation can be long. */
export function indentAfter(indent: Buffer | undefined, text: Buffer): Buffer | undefined {
  const nearest = Math.max(0, text.length - LONGEST_INDENT - 1);
  const at = lastBreak(text, nearest, text.length);
  if (at >= nearest) {
    const line = text.subarray(at + 1);
    return isIndent(completed(line)) ? Buffer.from(line) : undefined;
  }
  if (nearest > 0 || indent === undefined) return undefined;
  const line = Buffer.concat([indent, text]);
  return isIndent(completed(line)) ? line : undefined;
}

/** White space that is not too long, as the runner sees it. */
export function isIndent(bytes: Buffer): boolean {
  return bytes.length <= LONGEST_INDENT && isBlank(bytes.toString('utf8'));
}

/** Without the start of a character whose end is still to come. White space takes up to three bytes in UTF-8. */
function completed(bytes: Buffer): Buffer {
  for (const missing of [1, 2]) {
    const lead = bytes[bytes.length - missing] ?? 0;
    if (lead >= 0xc0) return missing < (lead >= 0xe0 ? 3 : 2) ? bytes.subarray(0, -missing) : bytes;
  }
  return bytes;
}
