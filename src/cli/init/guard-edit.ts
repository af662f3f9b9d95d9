import { stringify, type YAMLMap } from 'yaml';
import {
  type BlockEntry,
  blockOf,
  endedBy,
  endOf,
  entriesOf,
  indented,
  lastOf,
  markerFor,
  replaceLines,
  type StepBlock,
  type TextEdit,
} from './step-block.ts';

/** What `run:` steps know and an action takes as inputs. */
export const SCRIPT_KEYS = ['run', 'shell', 'working-directory'];
/** A line of a guard that its job or workflow sets for `run:` steps, and `defaults.run` does not set for actions. */
export const FROM_DEFAULTS = '# from defaults.run';
/** What `defaults.run` says of a step that does not say it, by key. */
export type StepDefaults = Readonly<Record<string, string>>;

/** How far entries below `with` are indented. */
const WITH_INDENT = 2;

/**
 * Turns a `run:` step into a guard. Only the lines of `run`, `shell` and `working-directory` change: they move below `with`.
 * @throws Error that says why the way in which the step is written does not allow it
 */
export function guardEdit(text: string, node: YAMLMap, defaults: StepDefaults, action: string): TextEdit {
  return node.flow ? flowEdit(text, node, defaults, action) : blockEdit(blockOf(text, node), defaults, action);
}

function blockEdit(block: StepBlock, defaults: StepDefaults, action: string): TextEdit {
  const { lines, indent, cr, entries } = block;
  const group = groupOf(entries);
  const [head, tail] = [group[0] as BlockEntry, group.at(-1) as BlockEntry];
  const apart = entries.filter((entry) => SCRIPT_KEYS.includes(entry.name) && !group.includes(entry));
  const own = ' '.repeat(indent);
  const below = ' '.repeat(indent + WITH_INDENT);
  const moved: string[] = [];
  for (const { first, last } of apart)
    for (const line of lines.slice(first, last + 1)) moved.push(endedBy(indented(line, WITH_INDENT), cr));
  const header = [
    `${own}uses: ${action}${cr}`,
    `${own}with:${cr}`,
    ...Object.entries(defaults).map(([key, value]) => `${below}${key}: ${scalar(value)} ${FROM_DEFAULTS}${cr}`),
    ...moved,
  ];
  const edited = lines.flatMap((line, index) => {
    const away = apart.find(({ first, last }) => index >= first && index <= last);
    if (away) return index === away.first ? [`${own}${markerFor(away.name)}${endOf(lines[away.last])}`] : [];
    if (index < head.first || index > tail.last) return [line];
    return [...(index === head.first ? header : []), indented(line, WITH_INDENT)];
  });
  return replaceLines(block, edited);
}

/** The entry `run` with those beside it that belong to it. */
function groupOf(entries: readonly BlockEntry[]): BlockEntry[] {
  const run = entries.findIndex(({ name }) => name === 'run');
  const belongs = (at: number) => SCRIPT_KEYS.includes(entries[at]?.name ?? '');
  let [first, last] = [run, run];
  while (belongs(first - 1)) first -= 1;
  while (belongs(last + 1)) last += 1;
  return entries.slice(first, last + 1);
}

/** `{run: x, shell: y}` becomes `{uses: …, with: {run: x, shell: y}}`. */
function flowEdit(text: string, node: YAMLMap, defaults: StepDefaults, action: string): TextEdit {
  if (Object.keys(defaults).length > 0) throw new Error('it is written in braces, and "defaults.run" applies to it');
  const entries = entriesOf(text, node);
  const own = entries.filter(({ name }) => SCRIPT_KEYS.includes(name));
  const [head, tail] = [own[0], own.at(-1)];
  if (!head || !tail || entries.indexOf(tail) - entries.indexOf(head) !== own.length - 1)
    throw new Error('it is written in braces, and other keys stand between "run" and "shell"');
  const [start, end] = [head.pair.key.range[0], lastOf(text, tail.pair) + 1];
  return { start, end, text: `uses: ${action}, with: {${text.slice(start, end)}}` };
}

const scalar = (value: string) => stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
