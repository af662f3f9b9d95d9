import { UserError } from '../errors.ts';

/**
 * Path patterns as policy and `--paths` use them, relative to the root and separated by `/`:
 * `*` any characters within a name (leading dots too), `?` one character, `[a-z]` and `[!a-z]` one of a set, `**` any number of
 * folders, `{a,b}` either, a leading `!` takes back what earlier patterns matched. Matching never backtracks more
 * than once per star, so no pattern is slow.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns.map(compile);
  return (path) => {
    const names = path.split('/');
    let matched = false;
    for (const { negated, alternatives } of compiled) {
      if (matched !== negated) continue;
      if (alternatives.some((segments) => matchSegments(segments, names, false))) matched = !negated;
    }
    return matched;
  };
}

/** Whether some path below `directory` could match one of the patterns. Errs towards yes. */
export function mayMatchBelow(patterns: readonly string[], directory: string): boolean {
  const names = directory.split('/');
  return patterns.some((pattern) => {
    const { negated, alternatives } = compile(pattern);
    return !negated && alternatives.some((segments) => matchSegments(segments, names, true));
  });
}

type Token = string | { any: true } | { one: true } | { set: [from: string, to: string][]; negated: boolean };
/** The tokens of a name, or `**`. */
type Segment = Token[] | '**';

interface Compiled {
  negated: boolean;
  alternatives: Segment[][];
}

const MAX_ALTERNATIVES = 256;

function compile(pattern: string): Compiled {
  const negated = pattern.startsWith('!');
  const body = (negated ? pattern.slice(1) : pattern).replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (body === '' || body.split('/').includes('..')) {
    throw new UserError(`Pattern "${pattern}" is wrong: it names nothing below the root. Write a path relative to it.`);
  }
  return { negated, alternatives: expandBraces(body, pattern).map(parseSegments) };
}

function expandBraces(text: string, whole: string): string[] {
  const open = text.indexOf('{');
  if (open < 0) return [text];
  const parts: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open; i < text.length; i++) {
    const character = text[i];
    if (character === '{') depth++;
    else if (character === ',' && depth === 1) {
      parts.push(text.slice(start, i));
      start = i + 1;
    } else if (character === '}' && --depth === 0) {
      parts.push(text.slice(start, i));
      const tails = expandBraces(text.slice(i + 1), whole);
      const heads = parts.flatMap((part) => expandBraces(part, whole));
      if (heads.length * tails.length > MAX_ALTERNATIVES) {
        throw new UserError(`Pattern "${whole}" is wrong: it has over ${MAX_ALTERNATIVES} alternatives. Split it.`);
      }
      return heads.flatMap((head) => tails.map((tail) => text.slice(0, open) + head + tail));
    }
  }
  return [text];
}

const parseSegments = (text: string): Segment[] =>
  text.split('/').map((name) => (name === '**' ? '**' : parseName(name)));

function parseName(name: string): Token[] {
  const tokens: Token[] = [];
  const characters = [...name];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as string;
    const close = character === '[' ? characters.indexOf(']', i + 2) : -1;
    if (close > 0) {
      tokens.push(parseSet(characters.slice(i + 1, close)));
      i = close;
    } else if (character === '?') tokens.push({ one: true });
    else if (character !== '*') tokens.push(character);
    else if (characters[i - 1] !== '*') tokens.push({ any: true });
  }
  return tokens;
}

function parseSet(inner: string[]): Token {
  const negated = inner[0] === '!' || inner[0] === '^';
  const set: [string, string][] = [];
  for (let i = negated ? 1 : 0; i < inner.length; i++) {
    const from = inner[i] as string;
    const isRange = inner[i + 1] === '-' && inner[i + 2] !== undefined;
    set.push([from, isRange ? (inner[i + 2] as string) : from]);
    if (isRange) i += 2;
  }
  return { set, negated };
}

/** Matches names against segments; `partly`: whether names could be the beginning of a match. */
function matchSegments(segments: readonly Segment[], names: readonly string[], partly: boolean): boolean {
  return matchSequence(
    segments,
    names,
    (segment) => segment === '**',
    (segment, name) => matchName(segment as Token[], name),
    partly,
  );
}

function matchName(tokens: readonly Token[], name: string): boolean {
  const isStar = (token: Token) => typeof token === 'object' && 'any' in token;
  return matchSequence(tokens, [...name], isStar, matchCharacter, false);
}

function matchCharacter(token: Token, character: string): boolean {
  if (typeof token === 'string') return token === character;
  if ('one' in token) return true;
  if ('any' in token) return false;
  return token.set.some(([from, to]) => from <= character && character <= to) !== token.negated;
}

/** The classic wildcard walk: on a mismatch only the last star takes one more item. */
function matchSequence<P, I>(
  pattern: readonly P[],
  items: readonly I[],
  isStar: (part: P) => boolean,
  matches: (part: P, item: I) => boolean,
  partly: boolean,
): boolean {
  let p = 0;
  let star = -1;
  let starItem = 0;
  for (let i = 0; i < items.length; ) {
    const part = pattern[p];
    if (part !== undefined && isStar(part)) {
      star = p++;
      starItem = i;
    } else if (part !== undefined && matches(part, items[i] as I)) {
      p++;
      i++;
    } else if (star >= 0) {
      p = star + 1;
      i = ++starItem;
    } else return false;
  }
  if (partly) return p < pattern.length || star >= 0;
  while (p < pattern.length && isStar(pattern[p] as P)) p++;
  return p === pattern.length;
}
