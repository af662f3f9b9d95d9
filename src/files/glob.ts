import { UserError } from '../errors.ts';

/**
 * Path patterns as policy and `--paths` use them, relative to the root and separated by `/`: `*` anything but a slash, `?` one character but a slash, `**`
 * anything, `**` before a slash any number of folders, `[a-z]` and `[!a-z]` one of a set, `{a,b}` either; a leading `!` takes back what earlier patterns
 * matched. Names that begin with a dot are like others. Takes time in proportion to the lengths of pattern and path.
 */
export const globMatcher = (patterns: readonly string[]) => lastMatch(patterns, ({ ends }) => ends);

/** As `globMatcher`, and a pattern that matches a folder matches all that is below it. */
export const treeMatcher = (patterns: readonly string[]) => lastMatch(patterns, ({ ends, passes }) => ends || passes);

function lastMatch(patterns: readonly string[], fits: (walked: Walked) => boolean): (path: string) => boolean {
  const compiled = patterns.map(compile);
  return (path) => {
    let matched = false;
    for (const { negated, alternatives } of compiled) {
      if (matched === negated && alternatives.some((tokens) => fits(walk(tokens, path)))) matched = !negated;
    }
    return matched;
  };
}

/** Tells of a folder whether some path below it could match one of the patterns; of those with a leading `!`, or of the others. */
export function belowMatcher(patterns: readonly string[], taking: 'in' | 'back' = 'in'): (folder: string) => boolean {
  const compiled = patterns.map(compile).filter(({ negated }) => negated === (taking === 'back'));
  return (folder) =>
    compiled.some(({ alternatives }) => alternatives.some((tokens) => walk(tokens, `${folder}/`).alive));
}

/** Whether a name fits a pattern. A name has no folders: `*` means anything in it, `?` for one character. Letters of either case are the same. */
export function matchesName(pattern: string, name: string): boolean {
  const tokens = Array.from(flat(pattern).matchAll(/\*+|./gsu)).map(
    ([sign]): Token =>
      sign.startsWith('*') ? { kind: 'deep' } : sign === '?' ? { kind: 'any' } : { kind: 'one', character: sign },
  );
  return walk(tokens, flat(name)).ends;
}

/** A slash in a name is a character like others. */
const flat = (text: string) => text.toLowerCase().replaceAll('/', '\u0001');

type Token =
  | { kind: 'one'; character: string }
  | { kind: 'set'; ranges: [from: string, to: string][]; negated: boolean }
  /** `any` is `?`, `some` is `*`, `deep` is `**`; `folders` with the `inside` that follows is `**` and its slash. */
  | { kind: 'any' | 'some' | 'deep' | 'folders' | 'inside' };

interface Compiled {
  negated: boolean;
  alternatives: Token[][];
}

const MAX_ALTERNATIVES = 256;

function compile(pattern: string): Compiled {
  const negated = pattern.startsWith('!');
  const body = (negated ? pattern.slice(1) : pattern).replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (body === '' || body.split('/').includes('..')) {
    throw new UserError(`Pattern "${pattern}" is wrong: it names nothing below the root. Write a path relative to it.`);
  }
  return { negated, alternatives: expandBraces(body, pattern).map(tokenise) };
}

function expandBraces(text: string, whole: string): string[] {
  const open = text.indexOf('{');
  const parts = open < 0 ? undefined : splitBraces(text, open);
  if (!parts) return [text];
  const tails = expandBraces(parts.rest, whole);
  const heads = parts.inner.flatMap((part) => expandBraces(part, whole));
  if (heads.length * tails.length > MAX_ALTERNATIVES) {
    throw new UserError(`Pattern "${whole}" is wrong: it has over ${MAX_ALTERNATIVES} alternatives. Split it.`);
  }
  return heads.flatMap((head) => tails.map((tail) => text.slice(0, open) + head + tail));
}

/** What is between the commas of the brace at `open`, and what follows it; undefined if it is never closed. */
function splitBraces(text: string, open: number): { inner: string[]; rest: string } | undefined {
  const inner: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open; i < text.length; i++) {
    const character = text[i];
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (depth === 0 || (depth === 1 && character === ',')) {
      inner.push(text.slice(start, i));
      start = i + 1;
    }
    if (depth === 0) return { inner, rest: text.slice(i + 1) };
  }
  return undefined;
}

const SIGNS = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;

function tokenise(pattern: string): Token[] {
  return Array.from(pattern.matchAll(SIGNS)).flatMap(([sign]): Token[] => {
    if (sign === '**/') return [{ kind: 'folders' }, { kind: 'inside' }];
    if (sign === '**') return [{ kind: 'deep' }];
    if (sign === '*') return [{ kind: 'some' }];
    if (sign === '?') return [{ kind: 'any' }];
    return [sign.length > 2 && sign.startsWith('[') ? parseSet(sign.slice(1, -1)) : { kind: 'one', character: sign }];
  });
}

function parseSet(inner: string): Token {
  const negated = /^[!^]/.test(inner);
  const ranges: [string, string][] = [];
  for (const [, from = '', to] of (negated ? inner.slice(1) : inner).matchAll(/(.)(?:-(.))?/gsu))
    ranges.push([from, to ?? from]);
  return { kind: 'set', ranges, negated };
}

interface Walked {
  /** The path is matched. */
  ends: boolean;
  /** A folder above it is. */
  passes: boolean;
  /** Some longer path could be. */
  alive: boolean;
}

/** Follows all ways through the pattern at once. */
function walk(tokens: readonly Token[], path: string): Walked {
  const seen = new Int32Array(tokens.length + 1);
  let places: number[] = [];
  let step = 1;
  /** Where the pattern can be without taking another character: stars may mean nothing, and there may be no folder. */
  const enter = (into: number[], place: number) => {
    if (seen[place] === step) return;
    seen[place] = step;
    into.push(place);
    const kind = tokens[place]?.kind;
    if (kind === 'some' || kind === 'deep') enter(into, place + 1);
    if (kind === 'folders') enter(into, place + 2);
  };
  enter(places, 0);
  let passes = false;
  for (const character of path) {
    step++;
    passes ||= character === '/' && places.includes(tokens.length);
    const next: number[] = [];
    for (const place of places) {
      const to = advance(tokens[place], character, place);
      if (to >= 0) enter(next, to);
    }
    if (next.length === 0) return { ends: false, passes, alive: false };
    places = next;
  }
  return { ends: places.includes(tokens.length), passes, alive: places.some((place) => place < tokens.length) };
}

/** The place after `place` has taken a character, or -1 where it cannot. */
function advance(token: Token | undefined, character: string, place: number): number {
  const isSlash = character === '/';
  switch (token?.kind) {
    case 'one':
      return token.character === character ? place + 1 : -1;
    case 'set':
      return !isSlash && token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated
        ? place + 1
        : -1;
    case 'any':
      return isSlash ? -1 : place + 1;
    case 'some':
      return isSlash ? -1 : place;
    case 'deep':
      return place;
    case 'folders':
      return isSlash ? place : place + 1;
    case 'inside':
      return isSlash ? place - 1 : place;
    default:
      return -1;
  }
}
