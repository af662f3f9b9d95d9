import { UserError } from '../../errors.ts';

/**
 * Splits a command line into arguments as .NET does where the system has no command lines (System.Diagnostics.Process,
 * ParseArgumentsIntoList): white space separates, double quotes hold together, `\"` is a quote, and a doubled quote
 * within quotes is one.
 */
export function splitArguments(line: string): string[] {
  const result: string[] = [];
  let at = 0;
  while (at < line.length) {
    if (isSpace(line[at])) {
      at += 1;
      continue;
    }
    const [argument, end] = readArgument(line, at);
    result.push(argument);
    at = end;
  }
  return result;
}

function readArgument(line: string, from: number): [argument: string, end: number] {
  let argument = '';
  let quoted = false;
  let at = from;
  while (at < line.length) {
    const slashes = countSlashes(line, at);
    if (slashes > 0) {
      at += slashes;
      const beforeQuote = line[at] === '"';
      argument += '\\'.repeat(beforeQuote ? slashes >> 1 : slashes);
      if (beforeQuote && slashes % 2 === 1) {
        argument += '"';
        at += 1;
      }
      continue;
    }
    const character = line[at] as string;
    if (character === '"') {
      if (quoted && line[at + 1] === '"') {
        argument += '"';
        at += 1;
      } else {
        quoted = !quoted;
      }
    } else if (!quoted && isSpace(character)) {
      break;
    } else {
      argument += character;
    }
    at += 1;
  }
  return [argument, at];
}

function countSlashes(line: string, from: number): number {
  let at = from;
  while (line[at] === '\\') at += 1;
  return at - from;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/**
 * Puts the script's path in the place of `{0}`, as .NET's String.Format: `{{` and `}}` are braces.
 * @throws UserError if another brace is.
 */
export function formatTemplate(template: string, script: string): string {
  return template.replace(/\{\{|\}\}|\{0\}|[{}]/g, (found) => {
    if (found === '{0}') return script;
    if (found.length === 2) return found.charAt(0);
    throw new UserError(
      `Input "shell" is wrong: "${template}" holds a single "${found}". Write {0} for the script, and {{ or }} for a brace.`,
    );
  });
}
