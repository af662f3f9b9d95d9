import { isMap, type YAMLMap } from 'yaml';
import { FROM_DEFAULTS, SCRIPT_KEYS } from '../init/guard-edit.ts';
import {
  blockOf,
  dedented,
  endedBy,
  endOf,
  entriesOf,
  lastOf,
  markerFor,
  replaceLines,
  type StepBlock,
  type TextEdit,
} from '../init/step-block.ts';
import { isWritten, nameOf, pairOf, type SourcePair } from '../init/workflow-source.ts';

/** A guard as a `run:` step again, and the inputs that a `run:` step does not have. */
export interface RunEdit {
  edits: readonly TextEdit[];
  dropped: readonly string[];
}

/**
 * Turns a guard into a `run:` step. A guard that `guardEdit` made becomes what it was.
 * @throws Error that says why the way in which the step is written does not allow it
 */
export function runEdit(text: string, node: YAMLMap): RunEdit {
  const [uses, inputs] = [pairOf(node, 'uses'), pairOf(node, 'with')];
  const map = inputs?.value as unknown;
  if (!uses || !inputs || !isMap(map)) throw new Error('its "with" is not written as a mapping');
  const dropped = map.items.map(nameOf).filter((name) => !SCRIPT_KEYS.includes(name));
  if (node.flow) return { dropped, edits: flowEdits(text, uses, inputs, map) };
  const block = blockOf(text, node);
  const edit = map.flow ? inlineEdit(text, block, map) : blockEdit(text, block, map);
  return { dropped, edits: [edit] };
}

function blockEdit(text: string, block: StepBlock, map: YAMLMap): TextEdit {
  const { lines, indent, cr } = block;
  const inputs = entryOf(block, 'with');
  const lineOf = (offset: number) => text.slice(block.start, offset).split('\n').length - 1;
  const entries = entriesOf(text, map).map(({ name, pair }) => {
    const [first, last] = [lineOf(pair.key.range[0]), lineOf(lastOf(text, pair))];
    const isDefault = (lines[last] as string).trimEnd().endsWith(FROM_DEFAULTS);
    return { name, first, last, isWanted: SCRIPT_KEYS.includes(name) && !isDefault };
  });
  const [head] = entriesOf(text, map);
  const column = head ? head.pair.key.range[0] - text.lastIndexOf('\n', head.pair.key.range[0] - 1) - 1 : indent;
  if (entries.some(({ first }) => first <= inputs.first)) throw new Error('its "with" is not written as a mapping');

  const markers = new Map<number, string[]>();
  const away = new Set<(typeof entries)[number]>();
  for (const entry of entries.filter(({ isWanted }) => isWanted)) {
    const at = lines.findIndex((line) => line.trim() === markerFor(entry.name));
    if (at < 0) continue;
    away.add(entry);
    const back = lines.slice(entry.first, entry.last + 1).map((line) => endedBy(dedented(line, column - indent), cr));
    back.push(endedBy(back.pop() ?? '', endOf(lines[at])));
    markers.set(at, back);
  }
  const usesEntry = entryOf(block, 'uses');
  const edited = lines.flatMap((line, index) => {
    const back = markers.get(index);
    if (back) return back;
    if ((index >= usesEntry.first && index <= usesEntry.last) || index === inputs.first) return [];
    if (index < inputs.first || index > inputs.last) return [line];
    const entry = entries.find(({ first, last }) => index >= first && index <= last);
    if (entry && (!entry.isWanted || away.has(entry))) return [];
    return [dedented(line, column - indent)];
  });
  return replaceLines(block, edited);
}

/** `with: {run: x, stage: y}` in a step that is a block. */
function inlineEdit(text: string, block: StepBlock, map: YAMLMap): TextEdit {
  const { lines, indent, cr } = block;
  const [uses, inputs] = [entryOf(block, 'uses'), entryOf(block, 'with')];
  const own = wantedOf(map).map(
    (pair) => `${' '.repeat(indent)}${text.slice(pair.key.range[0], lastOf(text, pair) + 1)}`,
  );
  const edited = lines.flatMap((line, index) => {
    if (index === inputs.first)
      return own.map((one, at) => one + (at < own.length - 1 ? cr : endOf(lines[inputs.last])));
    if ((index >= uses.first && index <= uses.last) || (index > inputs.first && index <= inputs.last)) return [];
    return [line];
  });
  return replaceLines(block, edited);
}

/** `{uses: …, with: {…}}` */
function flowEdits(text: string, uses: SourcePair, inputs: SourcePair, map: YAMLMap): TextEdit[] {
  const wanted = wantedOf(map);
  const [head, tail] = [wanted[0] as SourcePair, wanted.at(-1) as SourcePair];
  const isWhole = wanted.length === map.items.length;
  const own = isWhole
    ? text.slice(head.key.range[0], lastOf(text, tail) + 1)
    : wanted.map((pair) => text.slice(pair.key.range[0], lastOf(text, pair) + 1)).join(', ');
  const [start, end] = [inputs.key.range[0], lastOf(text, inputs) + 1];
  const after = /^\s*,\s*/.exec(text.slice(lastOf(text, uses) + 1))?.[0] ?? '';
  const before = after === '' ? (/,\s*$/.exec(text.slice(0, uses.key.range[0]))?.[0] ?? '') : '';
  return [
    { start: uses.key.range[0] - before.length, end: lastOf(text, uses) + 1 + after.length, text: '' },
    { start, end, text: own },
  ];
}

const wantedOf = (map: YAMLMap) => map.items.filter(isWritten).filter((pair) => SCRIPT_KEYS.includes(nameOf(pair)));

function entryOf(block: StepBlock, name: string) {
  const found = block.entries.find((entry) => entry.name === name);
  if (!found) throw new Error(`it has no "${name}"`);
  return found;
}
