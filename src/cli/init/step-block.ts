import type { YAMLMap } from 'yaml';
import { isWritten, nameOf, type SourcePair } from './workflow-source.ts';

/** An edit of a text: what is from `start` to before `end` becomes `text`. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** A step in block style, as lines. The first line begins with spaces in the place of what is before the first key. */
export interface StepBlock {
  lines: readonly string[];
  /** Column of the keys. */
  indent: number;
  start: number;
  end: number;
  /** What ends lines, without the line feed: a carriage return or nothing. */
  cr: '' | '\r';
  entries: readonly BlockEntry[];
}

/** An entry of the step. It has its lines to itself. */
export interface BlockEntry {
  name: string;
  pair: SourcePair;
  /** Index of the first and of the last line. */
  first: number;
  last: number;
}

/** @throws Error that says why the lines of the step cannot be told apart */
export function blockOf(text: string, node: YAMLMap): StepBlock {
  const entries = entriesOf(text, node);
  const [head] = entries;
  const start = beginning(text, head?.pair.key.range[0] ?? 0);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  if (!/^\uFEFF?[ -]*$/.test(before)) throw new Error('its first line is not written in the usual way');
  const indent = before.replace('\uFEFF', '').length;
  const last = Math.max(...entries.map(({ pair }) => lineEnd(text, lastOf(text, pair))));
  const end = last + markersAfter(text.slice(last), indent);
  const lines = `${' '.repeat(indent)}${text.slice(start, end)}`.split('\n');
  const lineOf = (offset: number) => text.slice(start, offset).split('\n').length - 1;
  const placed = entries.map(({ name, pair }) => ({
    name,
    pair,
    first: lineOf(pair.key.range[0]),
    last: lineOf(lastOf(text, pair)),
  }));
  for (const { pair, first } of placed) {
    const column = pair.key.range[0] - (text.lastIndexOf('\n', pair.key.range[0] - 1) + 1);
    if (first > 0 && column !== indent) throw new Error('its keys are not in one column');
  }
  const cr = lines[0]?.endsWith('\r') || (lines.length === 1 && text.includes('\r\n')) ? '\r' : '';
  return { lines, indent, start, end, cr, entries: placed };
}

/** Where a step begins whose first key is here: at the comment behind its dash, if there is one, else at the key. */
function beginning(text: string, key: number): number {
  const column = key - text.lastIndexOf('\n', key - 1) - 1;
  let end = key - column - 1;
  while (end > 0) {
    const lineStart = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(lineStart, end);
    if (/^\s*- +#/.test(line) && line.indexOf('#') === column) return lineStart + column;
    if (!/^\s*(?:#|$)/.test(line)) break;
    end = lineStart - 1;
  }
  return key;
}

/** Where a key stood that is now below `with`. */
export const markerFor = (key: string) => `# rerail moved "${key}" to "with"`;
const MARKER = /^ *# rerail moved "[\w-]+" to "with"\r?$/;

/** The length of the comments behind a step's last entry that end with such a mark: an entry stood there. */
function markersAfter(text: string, indent: number): number {
  let [length, at] = [0, 0];
  for (const line of text.split('\n').slice(1)) {
    const start = text.indexOf('\n', at) + 1;
    if (!/^\s*(?:#|$)/.test(line)) break;
    at = start + line.length;
    if (MARKER.test(line) && line.indexOf('#') === indent) length = at;
  }
  return length;
}

/** @throws Error if an entry has properties that an edit would tear off */
export function entriesOf(text: string, node: YAMLMap): { name: string; pair: SourcePair }[] {
  return node.items.map((pair) => {
    if (!isWritten(pair) || pair.key.anchor || pair.key.tag) throw new Error('it has a key that is not plain text');
    const [start] = pair.key.range;
    if (text.slice(Math.max(0, start - 2), start).includes('?')) throw new Error('it has a key written with "?"');
    return { name: nameOf(pair), pair };
  });
}

/** Offset of the last character of an entry that is no line break. */
export function lastOf(text: string, { key, value }: SourcePair): number {
  let last = Math.max(key.range[1], value?.range[1] ?? 0) - 1;
  while (last > key.range[0] && /[\r\n]/.test(text[last] as string)) last -= 1;
  return last;
}

/** The end of the line of this offset, before the line feed. */
function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found;
}

/** The edit that makes these the lines of the step. The first one follows what is before the first key. */
export function replaceLines({ start, end }: StepBlock, lines: readonly string[]): TextEdit {
  const [first = '', ...rest] = lines;
  return { start, end, text: [first.trimStart(), ...rest].join('\n') };
}

/** The line with this end in the place of what it has. */
export const endedBy = (line: string, cr: string) => line.replace(/\r$/, '') + cr;

export const endOf = (line: string | undefined): '' | '\r' => (line?.endsWith('\r') ? '\r' : '');

const isEmpty = (line: string) => line === '' || line === '\r';

/** Empty lines stay empty. */
export const indented = (line: string, by: number) => (isEmpty(line) ? line : ' '.repeat(by) + line);

export function dedented(line: string, by: number): string {
  const spaces = /^ */.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(by, spaces));
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = text;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => b.start - a.start))
    edited = edited.slice(0, start) + inserted + edited.slice(end);
  return edited;
}
