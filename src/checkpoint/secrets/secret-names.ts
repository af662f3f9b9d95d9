import { isPlaceholder, TOKEN_RULES, type TokenRule } from './token-rules.ts';

/** Caches name their files after digests; what begins in fewer characters, or as a word does, is found in contents only. */
const SHORTEST_PREFIX = 4;
const WORDS: ReadonlySet<string> = new Set(['key-', 'API-']);
/** No token is shorter. */
const SHORTEST_NAME = 20;

const byStart = new Map<string, [prefix: string, rule: TokenRule][]>();
for (const rule of TOKEN_RULES) {
  for (const prefix of rule.prefixes) {
    if (prefix.length < SHORTEST_PREFIX || WORDS.has(prefix) || rule.before) continue;
    const start = prefix.slice(0, 3);
    byStart.set(start, [...(byStart.get(start) ?? []), [prefix, rule]]);
  }
}

/**
 * The kind of token that a name holds (of a file, a branch, a remote), or undefined. Names are put together of parts, so other than in a text a token may begin
 * behind any character that is no letter or digit.
 */
export function kindOfName(name: string): string | undefined {
  if (name.length < SHORTEST_NAME) return undefined;
  let isInside = false;
  for (let at = 0; at <= name.length - SHORTEST_NAME; at++) {
    const kind = isInside ? undefined : kindAt(name, at);
    if (kind !== undefined) return kind;
    isInside = isAlphanumeric(name.charCodeAt(at));
  }
  return undefined;
}

function kindAt(name: string, at: number): string | undefined {
  for (const [prefix, { kind, rest }] of byStart.get(name.slice(at, at + 3)) ?? []) {
    if (!name.startsWith(prefix, at)) continue;
    rest.lastIndex = at + prefix.length;
    const token = rest.exec(name)?.[0];
    if (token !== undefined && !isPlaceholder(token)) return kind;
  }
  return undefined;
}

const isAlphanumeric = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
