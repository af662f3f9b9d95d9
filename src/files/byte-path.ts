/**
 * Paths as the file system holds them. POSIX names are bytes, not text: they may be no valid UTF-8 at all. A BytePath has one
 * character per byte (Latin-1), so it compares bytewise, costs no more than a string, and loses nothing. It is relative
 * to the workspace and separated by `/`.
 */
export type BytePath = string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to tell ASCII from the rest
const ASCII = /^[\x00-\x7f]*$/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const isAscii = (path: BytePath): boolean => ASCII.test(path);

/** `root/path` as Node's file functions take it: a string if that says the same, else the bytes. */
export function osPath(root: string, path: BytePath): string | Buffer {
  if (path === '') return root;
  if (ASCII.test(path)) return `${root}/${path}`;
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')]);
}

/** A symlink's target or a bare name, as Node's file functions take it. */
export function osBytes(path: BytePath): string | Buffer {
  return ASCII.test(path) ? path : Buffer.from(path, 'latin1');
}

export function toBytePath(text: string): BytePath {
  return ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}

/** The path as text, or undefined if it is no valid UTF-8. */
export function exactText(path: BytePath): string | undefined {
  if (ASCII.test(path)) return path;
  try {
    return decoder.decode(Buffer.from(path, 'latin1'));
  } catch {
    return undefined;
  }
}

/** A text from anywhere on one line of a terminal or a log: what would end the line or steer the terminal is written as an escape. */
export const onOneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]/gu, (one) => `\\x${(one.codePointAt(0) as number).toString(16).padStart(2, '0')}`);

/** The path for people and for patterns: bytes that are no UTF-8 become U+FFFD. */
export function displayText(path: BytePath): string {
  return ASCII.test(path) ? path : Buffer.from(path, 'latin1').toString('utf8');
}
