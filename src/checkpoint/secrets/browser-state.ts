import { isMixed, isPlainWord } from './plain-words.ts';

/** Cookies and entries by which a server knows who somebody is. */
const SESSION = /sess|auth|token|jwt|(?:^|[-_.])sid(?:$|[-_.])|identity|remember|login|credential|access[-_]?key/i;
/** Shorter values are counters and settings. */
const SHORTEST = 16;

const isSecret = (value: string): boolean => value.length >= SHORTEST && isMixed(value) && !isPlainWord(value);

/** A cookie of a signed-in browser, as Playwright, Puppeteer and Cypress write it: name and value come before `"httpOnly"`. */
export function isSessionCookie(before: string, after: string): boolean {
  const start = before.lastIndexOf('{');
  const cookie = before.slice(start + 1);
  const name = /"name"\s*:\s*"([^"]{1,200})"/.exec(cookie)?.[1];
  const value = /"value"\s*:\s*"([^"]*)"/.exec(cookie)?.[1];
  if (start < 0 || name === undefined || value === undefined || !/"domain"\s*:/.test(cookie)) return false;
  return isSecret(value) && (/^\s*true/.test(after) || SESSION.test(name));
}

/** An entry of `localStorage` with the name of a session. */
export function isStoredSession(_: string, after: string): boolean {
  const list = /^\s*:\s*\[([^\]]*)/.exec(after)?.[1] ?? '';
  for (const [, name = '', value = ''] of list.matchAll(
    /"name"\s*:\s*"([^"]{1,200})"\s*,\s*"value"\s*:\s*"((?:[^"\\]|\\.)*)"/g,
  )) {
    if (SESSION.test(name) && isSecret(value)) return true;
  }
  return false;
}
