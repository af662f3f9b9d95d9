/**
 * Text of two bytes a character (UTF-16), as PowerShell and other programs on Windows write it: what makes one byte a character of it, piece by piece.
 * Credentials are ASCII, so of each character one byte tells all. Undefined: the content is no such text.
 *
 * @param head the first bytes of the content
 */
export function narrowing(head: Buffer): ((piece: Buffer) => Buffer) | undefined {
  const first = lowBytes(head);
  if (first === undefined) return undefined;
  let next = first;
  return (piece) => {
    const narrow = Buffer.alloc(Math.ceil(Math.max(0, piece.length - next) / 2));
    let from = next;
    for (let to = 0; to < narrow.length; to++, from += 2) narrow[to] = piece[from] as number;
    next = from - piece.length;
    return narrow;
  };
}

/** What is looked at if there is no byte order mark; bytes. */
const SAMPLE = 64;

/** Whether the low bytes are the first or the second ones of each pair, by the byte order mark or, in ASCII, by the zeros beside them. */
function lowBytes(head: Buffer): 0 | 1 | undefined {
  if (head.length < 4) return undefined;
  const mark = head.readUInt16BE();
  if (mark === 0xfffe) return 0;
  if (mark === 0xfeff) return 1;
  if (head[0] !== 0 && head[1] !== 0) return undefined;
  const bytes = [...head.subarray(0, Math.min(SAMPLE, head.length) & ~1)];
  const areZero = (odd: number) => bytes.every((byte, at) => (at % 2 === odd) === (byte === 0));
  if (areZero(1)) return 0;
  return areZero(0) ? 1 : undefined;
}
