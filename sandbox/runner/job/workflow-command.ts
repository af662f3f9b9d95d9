/**
 * A workflow command on a line of output: `::name key=value,…::data` at the start of the line, or `##[name key=value;…]data`
 * anywhere in it (actions/runner, Runner.Common/ActionCommand.cs).
 */
export interface WorkflowCommand {
  name: string;
  properties: ReadonlyMap<string, string>;
  data: string;
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];
const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const BRACKETED: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

const decode = (text: string, escapes: Escapes): string =>
  escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);

/** The command of the line, undefined where it holds none that is known. Names compare without case. */
export function parseCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  return parseColons(line.trimStart(), isKnown) ?? parseBrackets(line, isKnown);
}

function parseColons(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  const command = parseHead(line.slice(2, end), ',', PROPERTY);
  return isKnown(command.name) ? { ...command, data: decode(line.slice(end + 2), DATA) } : undefined;
}

function parseBrackets(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const command = parseHead(line.slice(start + 3, end), ';', BRACKETED);
  return isKnown(command.name) ? { ...command, data: decode(line.slice(end + 1), BRACKETED) } : undefined;
}

function parseHead(head: string, separator: string, escapes: Escapes): Omit<WorkflowCommand, 'data'> {
  const space = head.indexOf(' ');
  const properties = new Map<string, string>();
  if (space > 0) {
    for (const property of head
      .slice(space + 1)
      .trim()
      .split(separator)) {
      const equals = property.indexOf('=');
      // Neither a name nor a value may be empty.
      if (equals > 0 && equals < property.length - 1) {
        properties.set(property.slice(0, equals).toLowerCase(), decode(property.slice(equals + 1), escapes));
      }
    }
  }
  return { name: (space < 0 ? head : head.slice(0, space)).toLowerCase(), properties };
}
