import { appendFileSync, closeSync, constants, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, messageOf } from '../../errors.ts';
import type { CommandFiles, Published } from '../guard.ts';
import { formatKeyValues, parseKeyValues, parsePath } from './key-values.ts';

/** A larger file is not read; far beyond what the runner accepts as outputs (1 MB a job). Bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** The runner drops a longer summary (CreateStepSummaryCommand.AttachmentSizeLimit); no more of it is kept. Bytes. */
export const LARGEST_SUMMARY = 1024 * 1024;
/** What the runner does not accept in GITHUB_ENV (SetEnvFileCommand). */
const BLOCKED_VARIABLE = 'NODE_OPTIONS';

/** Each kind with the variable that leads to its file. */
const VARIABLES = {
  output: 'GITHUB_OUTPUT',
  env: 'GITHUB_ENV',
  path: 'GITHUB_PATH',
  summary: 'GITHUB_STEP_SUMMARY',
  state: 'GITHUB_STATE',
} as const;
type Kind = keyof typeof VARIABLES;
const KINDS = Object.keys(VARIABLES) as Kind[];

/** Paths of the command files that one try sees. */
export type TryFiles = Readonly<Record<Kind, string>>;

/**
 * Makes empty command files in a folder of the try's own. State is a dummy that nobody reads: a `run:` step has none.
 * All that this module does is small and local, and without threads it takes a tenth of the time.
 */
export function createCommandFiles(folder: string): TryFiles {
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(KINDS.map((kind) => [kind, path.join(folder, kind)])) as Record<Kind, string>;
  for (const kind of KINDS) writeFileSync(files[kind], '');
  return files;
}

/** The variables that lead a script to these files. */
export function commandFileVariables(files: TryFiles): Record<string, string> {
  return Object.fromEntries(KINDS.map((kind) => [VARIABLES[kind], files[kind]]));
}

export interface CommandFileContents {
  published: Published;
  /** Why a file could not be read to its end, in the runner's words: such a step fails. */
  problems: readonly string[];
  /** What to append to the step's own files. */
  texts: Readonly<Record<keyof CommandFiles, string>>;
}

/** Reads the files of a try as the runner would. What is before a problem counts. */
export function readCommandFiles(files: TryFiles): CommandFileContents {
  const problems: string[] = [];
  const read = (kind: Kind, options?: ReadOptions) => {
    try {
      return readText(files[kind], options);
    } catch (error) {
      problems.push(`Unable to process file command '${kind}' successfully. ${messageOf(error)}`);
      return '';
    }
  };
  const parse = (kind: Kind, text: string) => {
    const { entries, problem } = parseKeyValues(text, { unnamed: kind !== 'output' });
    if (problem === undefined) return { entries, text: endLine(text) };
    problems.push(`Unable to process file command '${kind}' successfully. ${problem}`);
    return { entries, text: formatKeyValues(entries) };
  };
  const output = parse('output', read('output'));
  const env = parse('env', read('env'));
  // Nobody reads the state of a script, but the runner refuses a file that it cannot read.
  parse('state', read('state'));
  const folders = read('path', { needed: false });
  const summary = read('summary', { needed: false, atMost: LARGEST_SUMMARY + 1 });
  for (const name of env.entries.keys()) {
    if (name === '' || name.toUpperCase() === BLOCKED_VARIABLE) env.entries.delete(name);
  }
  return {
    published: { outputs: output.entries, env: env.entries, path: parsePath(folders), summary },
    problems,
    texts: { output: output.text, env: env.text, path: endLine(folders), summary },
  };
}

/** Appends the contents to the step's own files, for the runner to read; whole lines, so that more can follow. */
export function publishCommandFiles(contents: CommandFileContents, files: CommandFiles): void {
  for (const [kind, text] of Object.entries(contents.texts) as [keyof CommandFiles, string][]) {
    const file = files[kind];
    if (file !== undefined && text !== '') appendFileSync(file, text);
  }
}

function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

interface ReadOptions {
  atMost?: number;
  /** The runner refuses a folder in the place of the file; of some files it takes one for a missing file. */
  needed?: boolean;
}

/** A missing file is an empty one, as for the runner. A pipe in its place must not make rerail wait. */
function readText(file: string, { atMost = LARGEST_FILE, needed = true }: ReadOptions = {}): string {
  let fd: number;
  try {
    fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return '';
    throw error;
  }
  try {
    const stats = fstatSync(fd);
    if (stats.isDirectory() && !needed) return '';
    if (!stats.isFile()) throw new Error('It is no longer a regular file');
    if (stats.size > LARGEST_FILE) throw new Error(`It has ${stats.size} bytes, more than ${LARGEST_FILE}`);
    const bytes = Buffer.alloc(Math.min(stats.size, atMost));
    return decode(bytes.subarray(0, readSync(fd, bytes)));
  } finally {
    closeSync(fd);
  }
}

/** As .NET's File.ReadAllText: UTF-8, unless a byte order mark says UTF-16. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
