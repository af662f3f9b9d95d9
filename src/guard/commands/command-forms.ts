import { isIndent, isWide } from './indent.ts';
import { CR, LF, lastBreak } from './line-breaks.ts';

const HASH = 35;
const BRACKET = 91;
const BEYOND_ASCII = /[\x80-\xff]/;
/** `::name::` at the start of a line. */
export const NEW_FORM = Buffer.from('::');
/** `##[name]` anywhere in a line. */
export const OLD_FORM = Buffer.from('##[');
/** So many characters of a form in vain, and the rest is searched in another way. */
export const MANY = 16;

/** The next match of a pattern that may be a command: the line, or the part of it from `##[` on. */
export function nextCandidate(pattern: RegExp, text: string, from: number): { start: number; end: number } | undefined {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index } = match;
    const start = text.charCodeAt(index) === HASH ? index : indentStart(text, index);
    if (start >= 0 && (start < index || !isLater(text, start))) return { start, end: pattern.lastIndex };
    pattern.lastIndex = index + 2;
  }
  return undefined;
}

/** The text of a candidate, decoded. */
export function lineOf(bytes: Buffer, text: string, start: number, end: number): string {
  const latin1 = text.slice(start, end);
  return BEYOND_ASCII.test(latin1) ? bytes.toString('utf8', start, end) : latin1;
}

/** The line around a `##[` that starts with `::`, if it does: that may be the command. */
export function wholeOf(bytes: Buffer, text: string, start: number, end: number): string | undefined {
  if (text.charCodeAt(start) !== HASH) return undefined;
  const lineStart = lastBreak(bytes, 0, start) + 1;
  const line = bytes.subarray(lineStart, end);
  const at = line.indexOf(NEW_FORM);
  if (at < 0 || at >= start - lineStart || !isIndent(line.subarray(0, at))) return undefined;
  return line.toString('utf8');
}

/** Where the line of a command starts that is at `at`; -1 if something is in front of it. */
function indentStart(text: string, at: number): number {
  let start = at;
  for (; start > 0; start -= 1) {
    const code = text.charCodeAt(start - 1);
    if (code === LF || code === CR) break;
    if (code !== 32 && code !== 9 && !isWide(code)) return -1;
  }
  return start;
}

/** Whether the runner looks at another `##[` of the line, because it comes first. */
function isLater(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== HASH) return false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const code = text.charCodeAt(before);
    if (code === LF || code === CR) return false;
    if (code === HASH && text.startsWith('##[', before)) return true;
  }
  return false;
}

/** Where `##[` is, or -1. A search for `#` would stop at every one of a ruler of them, so this looks for the bracket. */
export function indexOfOldForm(chunk: Buffer, from: number): number {
  let at = from + 1;
  for (let found = 0; found < MANY; found += 1) {
    at = chunk.indexOf(BRACKET, at + 1);
    if (at < 0) return -1;
    if (chunk[at - 1] === HASH && chunk[at - 2] === HASH) return at - 2;
  }
  return chunk.indexOf(OLD_FORM, at - 1);
}

/** Where the form, or the chunk's end as far as it could become the form, is; else the chunk's length. */
export function findForm(form: Buffer, chunk: Buffer, from: number): number {
  const found = form === OLD_FORM ? indexOfOldForm(chunk, from) : chunk.indexOf(form, from);
  if (found >= 0) return found;
  for (let length = form.length - 1; length > 0; length -= 1) {
    const start = chunk.length - length;
    if (start >= from && chunk.subarray(start).equals(form.subarray(0, length))) return start;
  }
  return chunk.length;
}

/** Whether what is held can still become a command. */
export function mayBeCommand(kept: Buffer): boolean {
  return [NEW_FORM, OLD_FORM].some((form) => {
    const length = Math.min(form.length, kept.length);
    return kept.subarray(0, length).equals(form.subarray(0, length));
  });
}
