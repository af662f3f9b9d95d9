export const LF = 10;
export const CR = 13;
/** A line break that is further away than this is left to native code; bytes. */
const NEAR_BYTES = 64;

/** Behind the next line break, or the chunk's length. */
export function endOfLine(chunk: Buffer, from: number): number {
  const at = nextBreak(chunk, from);
  if (at < 0) return chunk.length;
  return chunk[at] === CR && chunk[at + 1] === LF ? at + 2 : at + 1;
}

/** The next line break from `from` on, or -1. */
export function nextBreak(chunk: Buffer, from: number): number {
  const near = Math.min(chunk.length, from + NEAR_BYTES);
  for (let at = from; at < near; at += 1) {
    if (chunk[at] === LF || chunk[at] === CR) return at;
  }
  if (near === chunk.length) return -1;
  const lf = chunk.indexOf(LF, near);
  const cr = chunk.subarray(near, lf < 0 ? chunk.length : lf).indexOf(CR);
  return cr < 0 ? lf : near + cr;
}

/** The last line break in [from, before), or from - 1. */
export function lastBreak(chunk: Buffer, from: number, before: number): number {
  const near = Math.max(from, before - NEAR_BYTES);
  for (let at = before - 1; at >= near; at -= 1) {
    if (chunk[at] === LF || chunk[at] === CR) return at;
  }
  if (near === from) return from - 1;
  const far = chunk.subarray(from, near);
  return from + Math.max(far.lastIndexOf(LF), far.lastIndexOf(CR));
}
