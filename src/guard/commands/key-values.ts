/** The formats of the runner's command files, read as the runner reads them (actions/runner: FileCommandManager). */

export interface KeyValues {
  /** A later entry of a name replaces the earlier one. */
  entries: Map<string, string>;
  /** Where reading had to end, in the runner's words. */
  problem?: string;
}

export interface KeyValuesOptions {
  platform?: NodeJS.Platform;
  /** Entries without a name count, as in GITHUB_ENV; the runner refuses such an output. */
  unnamed?: boolean;
}

/** GITHUB_OUTPUT and GITHUB_ENV (EnvFileKeyValuePairs): `name=value`, or `name<<delimiter`, lines, delimiter. */
export function parseKeyValues(
  text: string,
  { platform = process.platform, unnamed = true }: KeyValuesOptions = {},
): KeyValues {
  const entries = new Map<string, string>();
  const lines = new Lines(text, platform === 'win32');
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0 && !unnamed) return { entries, problem: "Value cannot be null. (Parameter 'name')" };
      entries.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) return { entries, problem: `Invalid format '${line}'` };
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      return { entries, problem: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty` };
    }
    const { value, problem } = lines.until(delimiter);
    if (problem !== undefined) return { entries, problem };
    entries.set(name, value);
  }
  return { entries };
}

/** Lines end with LF; on Windows CR LF counts as one break. */
class Lines {
  readonly #text: string;
  readonly #takesCrLf: boolean;
  /** Start of the next line, and start of the break that ends the last one. */
  #at = 0;
  #breakAt = 0;

  constructor(text: string, takesCrLf: boolean) {
    this.#text = text;
    this.#takesCrLf = takesCrLf;
  }

  next(): string | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const start = this.#at;
    const lf = this.#text.indexOf('\n', start);
    this.#at = lf < 0 ? this.#text.length : lf + 1;
    this.#breakAt = lf < 0 ? this.#text.length : lf;
    if (this.#takesCrLf && lf > start && this.#text[lf - 1] === '\r') this.#breakAt = lf - 1;
    return this.#text.slice(start, this.#breakAt);
  }

  /** The lines before the delimiter, without the last line break. */
  until(delimiter: string): { value: string; problem?: undefined } | { value?: undefined; problem: string } {
    const start = this.#at;
    let end = start;
    for (let line = this.next(); line !== delimiter; line = this.next()) {
      if (line === undefined) return { problem: `Invalid value. Matching delimiter not found '${delimiter}'` };
      if (this.#breakAt === this.#text.length) return { problem: 'Invalid value. EOF marker missing new line.' };
      end = this.#breakAt;
    }
    return { value: this.#text.slice(start, end) };
  }
}

/**
 * Entries in a form that reads back the same, whatever the values hold. Names must hold neither `=`, `<<` nor a line
 * break.
 */
export function formatKeyValues(entries: Iterable<readonly [string, string]>): string {
  return [...entries].map(([name, value]) => formatEntry(name, value)).join('');
}

function formatEntry(name: string, value: string): string {
  if (!/[\r\n]/.test(value)) return `${name}=${value}\n`;
  let delimiter = 'rerail_end_of_value';
  while (value.includes(delimiter)) delimiter += '_';
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/**
 * The folders in GITHUB_PATH (AddPathFileCommand): each of `\n`, `\r\n` and `\r` ends a line; a repeated folder counts
 * where it is last.
 */
export function parsePath(text: string): readonly string[] {
  return lastOfEach(text.split(/\r\n|\n|\r/).filter((line) => line !== ''));
}

/** Each folder where it is last. */
export function lastOfEach(folders: readonly string[]): readonly string[] {
  return [...new Set([...folders].reverse())].reverse();
}

/** Whether an entry of this name can be written to a command file and read back. */
export function isWritableName(name: string): boolean {
  return name !== '' && !/[\r\n=]|<</.test(name);
}
