/**
 * Whether a path or a name fits a pattern, as in a workflow's `paths` filter: `*` stands for anything but a slash, `**` for
 * anything, `?` for one character but a slash, and `**` before a slash for any number of folders. Names that begin with a dot are like others.
 * Takes time in proportion to the lengths of both, whatever they are: patterns and paths may be hostile.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const tokens = tokenise(pattern);
  let active = settle(new Set([0]), tokens);
  for (const character of text) {
    const next = new Set<number>();
    for (const place of active) step(tokens[place], character, place, next);
    if (next.size === 0) return false;
    active = settle(next, tokens);
  }
  return active.has(tokens.length);
}

/** A name has no folders: `*` stands for anything in it. Letters of either case are the same. */
export function matchesName(pattern: string, name: string): boolean {
  return matchesGlob(
    pattern.toLowerCase().replaceAll(/\*+/g, '**').replaceAll('/', SLASH),
    name.toLowerCase().replaceAll('/', SLASH),
  );
}

/** Takes the place of slashes in names. */
const SLASH = '\u0001';

type Token = { kind: 'one'; character: string } | { kind: 'any' | 'some' | 'deep' | 'folders' | 'inside' };

function tokenise(pattern: string): readonly Token[] {
  return Array.from(pattern.matchAll(/\*\*\/|\*\*|\*|\?|./gsu)).flatMap(([sign]): Token[] => {
    if (sign === '**/') return [{ kind: 'folders' }, { kind: 'inside' }];
    if (sign === '**') return [{ kind: 'deep' }];
    if (sign === '*') return [{ kind: 'some' }];
    return [sign === '?' ? { kind: 'any' } : { kind: 'one', character: sign }];
  });
}

/** Where the pattern can stand without taking another character: stars may stand for nothing, and there may be no folder. */
function settle(places: Set<number>, tokens: readonly Token[]): Set<number> {
  for (const place of places) {
    const kind = tokens[place]?.kind;
    if (kind === 'some' || kind === 'deep') places.add(place + 1);
    if (kind === 'folders') places.add(place + 2);
  }
  return places;
}

function step(token: Token | undefined, character: string, place: number, next: Set<number>): void {
  const isSlash = character === '/';
  switch (token?.kind) {
    case 'one':
      if (token.character === character) next.add(place + 1);
      return;
    case 'any':
      if (!isSlash) next.add(place + 1);
      return;
    case 'some':
      if (!isSlash) next.add(place);
      return;
    case 'deep':
      next.add(place);
      return;
    case 'folders':
      next.add(isSlash ? place : place + 1);
      return;
    case 'inside':
      next.add(isSlash ? place - 1 : place);
  }
}
