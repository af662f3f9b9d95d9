/**
 * The runner's workflow commands, read and written as the runner does (actions/runner: ActionCommand,
 * ActionCommandManager): `::name key=value,key=value::data` at the start of a line after white space, or the older
 * `##[name key=value;key=value]data` anywhere in a line.
 */

export interface WorkflowCommand {
  /** As written; the runner compares names without regard to case. */
  name: string;
  /** Keys in lower case. */
  properties: ReadonlyMap<string, string>;
  data: string;
}

/** In lower case. */
export const REGISTERED_NAMES: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];
const REGISTERED = new Set(REGISTERED_NAMES);

const DATA_ESCAPES = [
  ['\r', '%0D'],
  ['\n', '%0A'],
] as const;
const PROPERTY_ESCAPES = [...DATA_ESCAPES, [':', '%3A'], [',', '%2C']] as const;
const OLD_ESCAPES = [[';', '%3B'], ...DATA_ESCAPES, [']', '%5D']] as const;
/** What .NET takes for white space, which is not quite what JavaScript does. */
const INDENT = /^(?:[^\S\uFEFF]|\u0085)*/;
const NO_PROPERTIES: ReadonlyMap<string, string> = new Map();
type Escapes = readonly (readonly [string, string])[];

/** `%25` is the last to be read and the first to be written. */
function unescapeText(text: string, escapes: Escapes): string {
  if (!text.includes('%')) return text;
  let result = text;
  for (const [plain, escaped] of escapes) result = result.replaceAll(escaped, plain);
  return result.replaceAll('%25', '%');
}

function escapeText(text: string, escapes: Escapes): string {
  let result = text.replaceAll('%', '%25');
  for (const [plain, escaped] of escapes) result = result.replaceAll(plain, escaped);
  return result;
}

/** Tells by a name in lower case whether the runner knows such a command. */
export type IsKnown = (name: string) => boolean;

/** Whether the runner knows a command of this name, in lower case, from the start of a step. */
export const isRegistered: IsKnown = (name) => REGISTERED.has(name);

/** The command in a line (without its line break), or undefined. */
export function parseCommand(line: string, isKnown: IsKnown = isRegistered): WorkflowCommand | undefined {
  return parseNewForm(line, isKnown) ?? parseOldForm(line, isKnown);
}

export function parseNewForm(line: string, isKnown: IsKnown): WorkflowCommand | undefined {
  const text = line.startsWith('::') ? line : line.replace(INDENT, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name, rest] = splitOnce(text.slice(2, end), ' ');
  if (!isKnown(name.toLowerCase())) return undefined;
  return {
    name,
    properties: parseProperties(rest.trim(), ',', PROPERTY_ESCAPES),
    data: unescapeText(text.slice(end + 2), DATA_ESCAPES),
  };
}

function parseOldForm(line: string, isKnown: IsKnown): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name, rest] = splitOnce(line.slice(start + 3, end), ' ');
  if (!isKnown(name.toLowerCase())) return undefined;
  return {
    name,
    properties: parseProperties(rest, ';', OLD_ESCAPES),
    data: unescapeText(line.slice(end + 1), OLD_ESCAPES),
  };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function parseProperties(text: string, separator: string, escapes: Escapes): ReadonlyMap<string, string> {
  if (text === '') return NO_PROPERTIES;
  const properties = new Map<string, string>();
  for (const part of text.split(separator)) {
    // The runner skips empty pieces between equals signs: `==name==value` is `name=value`.
    const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(part) ?? [];
    if (key && value) properties.set(key.toLowerCase(), unescapeText(value, escapes));
  }
  return properties;
}

/** One line, without a line break, that the runner reads as this command. */
export function formatCommand(name: string, data = '', properties: Iterable<readonly [string, string]> = []): string {
  const pairs = [...properties].map(([key, value]) => `${key}=${escapeText(value, PROPERTY_ESCAPES)}`).join(',');
  return `::${name}${pairs === '' ? '' : ` ${pairs}`}::${escapeText(data, DATA_ESCAPES)}`;
}

/** The same in the older form, which the runner reads wherever it is in a line. Without properties. */
export function formatAnywhere(name: string, data: string): string {
  return `##[${name}]${escapeText(data, OLD_ESCAPES)}`;
}

/** The text on one line that the runner reads as nothing but text, wherever it is. */
export function inert(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(INDENT, (indent) => indent.replaceAll(/[^ \t]/g, ' '))
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [');
}

/** Whether the runner would trim all of it away before it looks for a command. */
export function isBlank(text: string): boolean {
  return INDENT.exec(text)?.[0] === text;
}
