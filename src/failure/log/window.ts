import { Diagnostics } from './diagnostics.ts';
import { type LineText, readLine } from './line-text.ts';
import { isHarmless, isMild } from './severity.ts';
import { LogStructure, type Segment } from './structure.ts';

/** A line of the failing step's output, not far from its end. */
export interface WindowLine {
  /** Counts from 1 in the log. */
  line: number;
  text: string;
  level: LineText['level'];
  /** Lines that tell something between it and the end of the window. */
  distance: number;
  /** Printed in red, at least in part. */
  red: boolean;
  /** A warning, or a word for a retry: tools go on after it. */
  mild: boolean;
  /** In a compiler's report that is a warning. */
  belowWarning: boolean;
}

/** The colour in which tools print what went wrong. */
const RED = /\[(?:\d{1,3};){0,3}(?:31|91|41)(?:;\d{1,3}){0,3}m/;

/** The end of a log, as far as it is kept. */
export interface Tail {
  chunks: readonly Uint8Array[];
  /** Line breaks in the whole log. */
  breaks: number;
}

/** More output than this before the runner's error, nobody reads who wants to know why a step failed. */
const MAX_LINES = 400;
const MAX_BYTES = 128 * 1024;
const NEWLINE = 10;

/** The last lines of the segment that failed, without marks, echoes and what went well. Empty if they are no longer kept. */
export function readWindow(tail: Tail, failing: Segment): readonly WindowLine[] {
  const end = failing.end > 0 ? failing.end : tail.breaks + 1;
  const first = Math.max(failing.stepStart, end - MAX_LINES);
  const raw = linesOf(tail, first, end);
  if (!raw) return [];
  const structure = new LogStructure();
  const diagnostics = new Diagnostics();
  const found: WindowLine[] = [];
  for (const [place, text] of raw.entries()) {
    const line = first + place;
    for (const part of text.split('\r')) {
      const read = readLine(part);
      if (read.text.trim() === '') diagnostics.endReport();
      if (!structure.read(read, line) || read.text.trim() === '' || isHarmless(read.text)) continue;
      diagnostics.read(read.text, line);
      const mild = read.level === 'warning' || isMild(read.text, read.level);
      const belowWarning = diagnostics.isBelowWarning(line);
      found.push({ line, text: read.text, level: read.level, distance: 0, red: RED.test(part), mild, belowWarning });
    }
  }
  return found.map((one, place) => ({ ...one, distance: found.length - 1 - place }));
}

/** Lines `first` to `last`, decoded; undefined if the tail begins later. */
function linesOf({ chunks, breaks }: Tail, first: number, last: number): readonly string[] | undefined {
  let line = breaks + 1;
  const parts: Uint8Array[] = [];
  let size = 0;
  for (const chunk of chunks.toReversed()) {
    line -= countBreaks(chunk);
    parts.unshift(chunk);
    size += chunk.length;
    if (line < first) break;
  }
  if (line > first) return undefined;
  const bytes = parts.length === 1 ? Buffer.from(parts[0] as Uint8Array) : Buffer.concat(parts, size);
  let [start, at] = [0, line];
  while (at < first) {
    start = bytes.indexOf(NEWLINE, start) + 1;
    at++;
  }
  let end = start;
  while (at <= last) {
    const next = bytes.indexOf(NEWLINE, end);
    at++;
    end = next < 0 ? bytes.length : next + 1;
    if (next < 0) break;
  }
  const from = Math.max(start, end - MAX_BYTES);
  const texts = bytes.subarray(from, end).toString('utf8').split('\n');
  // If bytes are left out, so are the lines they held; numbers must stay right.
  const missing = from === start ? 0 : countBreaks(bytes.subarray(start, from));
  return [...Array<string>(missing).fill(''), ...texts].slice(0, last - first + 1);
}

function countBreaks(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
