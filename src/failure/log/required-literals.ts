import parser, { type AstNode } from 'regjsparser';
import type { Pattern } from '../rule.ts';

type Node = AstNode<typeof FEATURES>;

const FEATURES = { lookbehind: true, namedGroups: true, unicodePropertyEscape: true } as const;

const parse = (source: string) => parser.parse(source, 'u', FEATURES);

/** Strings, their ASCII letters in lower case, of which at least one occurs in every text that a pattern matches. */
export type LiteralGroup = readonly string[];

/** More strings than this in one group are not worth looking for. */
const MAX_STRINGS = 64;
/** More characters than this a class may not have to be spelled out. */
const MAX_CLASS = 12;
const MAX_LENGTH = 24;

/** A part of a pattern that can match on its own, and what a text must hold for it to have a chance: one string of each group. */
export interface Alternative {
  readonly pattern: Pattern;
  readonly literals: readonly LiteralGroup[];
}

/**
 * `a|b|c` as three patterns: each is tried only where its own strings occur. ASCII letters in strings are folded to lower case.
 * No repetition stays endless, so that a pattern takes time in proportion to the text it is tried on. (Users' patterns run on an engine
 * that does so on its own.)
 */
export function readAlternatives(pattern: Pattern): readonly Alternative[] {
  const root = parseIfPossible(pattern.source);
  if (!root) return [{ pattern, literals: [] }];
  if (!(pattern instanceof RegExp))
    return [{ pattern, literals: requireNode(root).filter((group) => isOfUse(group, pattern)) }];
  const branches = root.type === 'disjunction' ? root.body : [root];
  return branches.map((branch) => ({
    pattern: new RegExp(boundRepetitions(branch, pattern.source), pattern.flags),
    literals: requireNode(branch).filter((group) => isOfUse(group, pattern)),
  }));
}

/** So often at most may anything be repeated: more than any number, name or space in a message is long. */
const MAX_REPETITIONS = 200;

/** The source of a node, with `+`, `*` and `{n,}` ending somewhere. */
function boundRepetitions(node: Node, source: string): string {
  const [start, end] = node.range;
  let bounded = source.slice(start, end);
  for (const quantifier of endlessIn(node).sort((a, b) => b.range[1] - a.range[1])) {
    const [from, to] = [quantifier.body[0]?.range[1] ?? 0, quantifier.range[1]].map((place) => place - start) as [
      number,
      number,
    ];
    const sign = `{${quantifier.min},${Math.max(MAX_REPETITIONS, quantifier.min)}}${quantifier.greedy ? '' : '?'}`;
    bounded = bounded.slice(0, from) + sign + bounded.slice(to);
  }
  return bounded;
}

type Quantifier = Node & { type: 'quantifier' };

function endlessIn(node: Node): Quantifier[] {
  const below = 'body' in node && Array.isArray(node.body) ? (node.body as Node[]).flatMap(endlessIn) : [];
  return node.type === 'quantifier' && node.max === undefined ? [node, ...below] : below;
}

/** Users' patterns are in another engine's syntax, which is not always JavaScript's too. */
function parseIfPossible(source: string): Node | undefined {
  try {
    return parse(source);
  } catch {
    return undefined;
  }
}

/** Of letters beyond ASCII only the pattern knows what they are in the other case. */
function isOfUse(group: LiteralGroup, { flags }: Pattern): boolean {
  if (group.length > MAX_STRINGS) return false;
  return !flags.includes('i') || !group.some((text) => CASED.test(text));
}

const CASED = /(?![a-z])\p{Cased}/iu;

/** As the scanner does. */
const fold = (point: number) => (point < 128 ? String.fromCodePoint(point).toLowerCase() : String.fromCodePoint(point));

/** The groups of a node; a group with the empty string requires nothing and is left out. */
function requireNode(node: Node): LiteralGroup[] {
  const spelled = spell(node);
  if (spelled) return cleanGroups([spelled]);
  switch (node.type) {
    case 'alternative':
      return requireSequence(node.body);
    case 'disjunction':
      return requireChoice(node.body);
    case 'group':
      return isNegative(node) ? [] : requireSequence(node.body);
    case 'quantifier':
      return node.min > 0 ? requireSequence(node.body) : [];
    default:
      return [];
  }
}

/** Neighbours that can be spelled out are joined into longer strings; whatever cannot ends the string before it. */
function requireSequence(nodes: readonly Node[]): LiteralGroup[] {
  const groups: LiteralGroup[] = [];
  let joined: readonly string[] = [''];
  for (const node of nodes) {
    const spelled = spell(node);
    const longer = spelled && concatenate(joined, spelled);
    if (longer) {
      joined = longer;
      continue;
    }
    // Of an endless repetition, one turn follows what came before, and one goes before what comes after.
    const turn = spelled ?? spellTurn(node);
    groups.push((turn && concatenate(joined, turn)) ?? joined);
    if (!turn) groups.push(...requireNode(node));
    joined = turn ?? [''];
  }
  return cleanGroups([...groups, joined]);
}

function spellTurn(node: Node): readonly string[] | undefined {
  if (node.type !== 'quantifier' || node.min === 0) return undefined;
  for (let turns = Math.min(node.min, MAX_TURNS); turns > 0; turns--) {
    const spelled = spellAll(Array<readonly Node[]>(turns).fill(node.body).flat(), concatenate);
    if (spelled) return spelled;
  }
  return undefined;
}

/** A string of three blanks is as telling as one of ten. */
const MAX_TURNS = 3;

/** One of the branches must match: each branch gives its most telling group. */
function requireChoice(branches: readonly Node[]): LiteralGroup[] {
  const union = new Set<string>();
  for (const branch of branches) {
    const best = longest(requireNode(branch));
    if (best === undefined) return [];
    for (const text of best) union.add(text);
  }
  return [[...union]];
}

/** All strings that a node matches if they are few; undefined else. Positions match the empty string. */
function spell(node: Node): readonly string[] | undefined {
  switch (node.type) {
    case 'value':
      return [fold(node.codePoint)];
    case 'anchor':
      return [''];
    case 'characterClass':
      return node.negative ? undefined : spellClass(node.body);
    case 'characterClassEscape':
      return node.value === 'd' ? [...'0123456789'] : undefined;
    case 'group':
      return spellGroup(node);
    case 'disjunction':
      return spellAll(node.body, unite);
    case 'alternative':
      return spellAll(node.body, concatenate);
    case 'quantifier':
      return spellRepetition(node);
    default:
      return undefined;
  }
}

function spellGroup(node: Node & { type: 'group' }): readonly string[] | undefined {
  if (isNegative(node) || node.behavior === 'lookahead' || node.behavior === 'lookbehind') return [''];
  return spellAll(node.body, concatenate);
}

function spellRepetition(node: Node & { type: 'quantifier' }): readonly string[] | undefined {
  const once = spellAll(node.body, concatenate);
  if (!once || node.max === undefined || node.max > 3) return undefined;
  let strings: readonly string[] | undefined = node.min === 0 ? [''] : [];
  let repeated: readonly string[] | undefined = [''];
  for (let times = 1; times <= node.max && repeated && strings; times++) {
    repeated = concatenate(repeated, once);
    if (times >= node.min && repeated) strings = unite(strings, repeated);
  }
  return repeated && strings;
}

function spellClass(parts: readonly Node[]): readonly string[] | undefined {
  const characters = new Set<string>();
  for (const part of parts) {
    const [first, last] = part.type === 'characterClassRange' ? [part.min.codePoint, part.max.codePoint] : ends(part);
    if (first === undefined || last === undefined || last - first > MAX_CLASS * 3) return undefined;
    for (let point = first; point <= last; point++) characters.add(fold(point));
  }
  return characters.size <= MAX_CLASS ? [...characters] : undefined;
}

const ends = (part: Node) => (part.type === 'value' ? [part.codePoint, part.codePoint] : []);

type Combine = (first: readonly string[], second: readonly string[]) => readonly string[] | undefined;

function spellAll(nodes: readonly Node[], combine: Combine): readonly string[] | undefined {
  let strings: readonly string[] | undefined = combine === concatenate ? [''] : [];
  for (const node of nodes) {
    const spelled: readonly string[] | undefined = spell(node);
    strings = spelled && combine(strings, spelled);
    if (!strings) return undefined;
  }
  return strings;
}

const unite: Combine = (first, second) => limit([...new Set([...first, ...second])]);
const concatenate: Combine = (first, second) =>
  first.length * second.length <= MAX_STRINGS ? limit(first.flatMap((a) => second.map((b) => a + b))) : undefined;
const limit = (strings: readonly string[]) =>
  strings.length <= MAX_STRINGS && strings.every((text) => text.length <= MAX_LENGTH) ? strings : undefined;

const isNegative = (node: Node & { type: 'group' }) =>
  node.behavior === 'negativeLookahead' || node.behavior === 'negativeLookbehind';

const cleanGroups = (groups: readonly LiteralGroup[]) => groups.filter((group) => group.every((text) => text !== ''));

/** The group whose shortest string is longest. */
function longest(groups: readonly LiteralGroup[]): LiteralGroup | undefined {
  const shortest = (group: LiteralGroup) => Math.min(...group.map((text) => text.length));
  return groups.toSorted((a, b) => shortest(b) - shortest(a))[0];
}
