import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { DURATION_FORM, parseDuration } from '../values/duration.ts';

/** Longer documents are none that people write. Characters. */
const MAX_LENGTH = 1_000_000;

/** Everything that is wrong with a document, each with its place: `.github/rerail.yml:12: rules[0].type: …`. */
export class Problems {
  readonly list: string[] = [];
  readonly #file: string;
  readonly #lines: LineCounter;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  /** @param text `<what is wrong>. <what to do>.` */
  add(node: Node | null | undefined, path: string, text: string): void {
    const line = this.#lines.linePos(node?.range?.[0] ?? 0).line || 1;
    this.list.push(`${this.#file}:${line}: ${path === '' ? '' : `${path}: `}${text}`);
  }
}

/**
 * One mapping of a YAML document. Each method reads one key; what is wrong is noted and read as absent. Aliases and merge keys are
 * values of the wrong kind: a document that nobody vouches for shall not blow up.
 */
export class YamlSection {
  readonly #map: YAMLMap | undefined;
  readonly #path: string;
  readonly #problems: Problems;
  readonly #node: Node | null | undefined;

  constructor(node: Node | null | undefined, path: string, problems: Problems) {
    this.#node = node;
    this.#map = isMap(node) ? node : undefined;
    this.#path = path;
    this.#problems = problems;
    if (node && !this.#map) problems.add(node, path, `${shown(node)} is no mapping. Write \`key: value\` lines.`);
  }

  /** The keys that are there, in order. */
  keys(): readonly string[] {
    return this.#map?.items.map((pair) => keyOf(pair)) ?? [];
  }

  /** Notes every key that is not one of these. */
  allow(allowed: readonly string[]): void {
    for (const pair of this.#map?.items ?? []) {
      if (allowed.includes(keyOf(pair))) continue;
      this.#problems.add(
        pair.key as Node,
        this.#path,
        `unknown key "${keyOf(pair)}". Allowed are ${allowed.join(', ')}.`,
      );
    }
  }

  /** Notes something that is wrong with the value of a key, or with the section where there is no such key. */
  refuse(key: string, text: string): void {
    const node = this.#find(key) ?? this.#node;
    this.#problems.add(node, this.#place(key), text);
  }

  text(key: string): string | undefined {
    const node = this.#find(key);
    if (!node) return undefined;
    if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) return String(node.value);
    this.refuse(key, `${shown(node)} is no text. Write one, quoted if need be.`);
    return undefined;
  }

  number(key: string, { min, max }: { min: number; max: number }): number | undefined {
    const node = this.#find(key);
    if (!node) return undefined;
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'number' && value >= min && value <= max) return value;
    this.refuse(key, `${shown(node)} is no number from ${min} to ${max}. Write one.`);
    return undefined;
  }

  flag(key: string): boolean | undefined {
    const node = this.#find(key);
    if (!node) return undefined;
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    this.refuse(key, `${shown(node)} is neither true nor false. Write one of them.`);
    return undefined;
  }

  choice<T extends string>(key: string, allowed: readonly T[]): T | undefined {
    const text = this.text(key);
    if (text === undefined || allowed.includes(text as T)) return text as T | undefined;
    this.refuse(key, `"${text}" is not allowed. Allowed are ${allowed.join(', ')}.`);
    return undefined;
  }

  /** Milliseconds. */
  duration(key: string): number | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const ms = parseDuration(text);
    if (ms === undefined) this.refuse(key, `"${text}" is no duration. Write ${DURATION_FORM}.`);
    return ms;
  }

  texts(key: string): readonly string[] | undefined {
    const node = this.#find(key);
    if (!node) return undefined;
    const items = isSeq(node) ? node.items : undefined;
    const values = items?.map((item) => (isScalar(item) && item.value !== null ? String(item.value) : undefined));
    if (values && values.length > 0 && values.every((value) => value !== undefined && value !== '')) {
      return values as string[];
    }
    this.refuse(key, `${shown(node)} is no list of texts. Write \`["one", "other"]\`.`);
    return undefined;
  }

  section(key: string): YamlSection | undefined {
    const node = this.#find(key);
    return node ? new YamlSection(node, this.#place(key), this.#problems) : undefined;
  }

  /** The mappings of a list. */
  sections(key: string): readonly YamlSection[] {
    const node = this.#find(key);
    if (!node) return [];
    if (isSeq(node)) {
      return node.items.map(
        (item, place) => new YamlSection(item as Node, `${this.#place(key)}[${place}]`, this.#problems),
      );
    }
    this.refuse(key, `${shown(node)} is no list. Write one item a line, each beginning with a dash.`);
    return [];
  }

  #find(key: string): Node | undefined {
    const pair = this.#map?.items.find((item) => keyOf(item) === key);
    return (pair?.value as Node | null) ?? undefined;
  }

  #place(key: string): string {
    if (key === '') return this.#path;
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }
}

/** Reads a document; what is no YAML at all is among the problems. */
export function readYaml(text: string, file: string): { section: YamlSection; problems: Problems } {
  const lineCounter = new LineCounter();
  const source = text.slice(0, MAX_LENGTH);
  const document = parseDocument(source, { lineCounter, uniqueKeys: true, merge: false, version: '1.2' });
  const problems = new Problems(file, lineCounter);
  if (text.length > MAX_LENGTH) problems.add(undefined, '', `longer than ${MAX_LENGTH} characters. Write less.`);
  for (const error of document.errors) {
    const { line } = lineCounter.linePos(error.pos[0]);
    problems.list.push(`${file}:${line}: no valid YAML: ${error.message.split(/ at line |\n/)[0]}. Mend it.`);
  }
  return { section: new YamlSection(document.contents as Node | null, '', problems), problems };
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

/** A value as a message shows it. */
function shown(node: Node): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'this list';
  return isScalar(node) ? `"${String(node.value)}"` : 'an alias';
}
