import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { open, readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { SHELL_WORDS } from './shell-words.ts';

/** Whose executables are meant, and how its shell finds them. */
export interface NamedBy {
  /** The script and the shell that it is for. */
  text: string;
  shell?: string;
  /** Absolute. */
  workingDirectory: string;
  /** Absolute. Its content is in the checkpoint. */
  workspace: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** A script of thousands of words is data for the most part. */
const MAX_WORDS = 2_000;
/** A program whose version is compared anyway is read only up to this size. Bytes. */
const LARGE = 16 * 1024 * 1024;

/**
 * The executables outside the workspace that a script names, by name as it is written, each with a short hash of its content. A word counts wherever
 * it is in the script, because arguments are commands, too (`sudo`, `xargs`, `bash -c`). What a script runs by other files' words is not seen.
 * @param versioned programs whose version is known: of these a large file is not read
 */
export async function namedExecutables(by: NamedBy, versioned: ReadonlySet<string>): Promise<Record<string, string>> {
  const folders = searchPath(by);
  const found: Record<string, string> = {};
  for (const word of wordsOf(by)) {
    const file = resolve(word, folders, by);
    if (file === undefined) continue;
    const hash = await identityOf(file, by.workspace, versioned.has(word)).catch(() => 'unreadable');
    if (hash !== undefined) found[word] = hash;
  }
  return found;
}

/** Words that can name a program, as the script writes them; a shell's own commands and keywords are none. */
export function wordsOf({ text, shell = '' }: Pick<NamedBy, 'text' | 'shell'>): string[] {
  const isShell = shell === '' || /^(?:\S*\/)?(?:ba|da|z|k)?sh\b/.test(shell);
  const words = new Set<string>();
  for (const piece of `${shell}\n${text}`.split(/[^\p{L}\p{N}_.+@~${}/-]+/u)) {
    const trimmed = piece.replace(/^[{-]+|\.+$/g, '');
    const word = trimmed.includes('${') ? trimmed : trimmed.replace(/[{}]/g, '');
    if (!/[\p{L}\p{N}_]/u.test(word) || (isShell && SHELL_WORDS.has(word))) continue;
    words.add(word);
    if (words.size === MAX_WORDS) break;
  }
  return [...words].sort();
}

/** Folders in which the script's shell looks, in order: those that the script itself puts first, then PATH. */
function searchPath({ text, workingDirectory, env }: NamedBy): string[] {
  const own = [...text.matchAll(/\bPATH=["']?([^"'\s;]+)/g)].flatMap(([, value = '']) => value.split(':'));
  const given = (env.PATH ?? env.Path ?? '').split(path.delimiter);
  const expanded = own.filter((folder) => !/^\$\{?PATH\}?$/.test(folder)).map((folder) => expand(folder, env));
  const known = expanded.filter((folder) => folder !== undefined);
  // To a shell, an empty entry is the working directory.
  return [...new Set([...known, ...given].map((folder) => path.resolve(workingDirectory, folder)))];
}

/** The file that the shell would start for a word; undefined if absent. */
function resolve(word: string, folders: readonly string[], { workingDirectory, env }: NamedBy): string | undefined {
  const name = expand(word, env);
  if (name === undefined) return undefined;
  const places = /[\\/]/.test(name)
    ? [path.resolve(workingDirectory, name)]
    : folders.map((folder) => path.join(folder, name));
  const endings = process.platform === 'win32' ? ['', ...(env.PATHEXT ?? '.COM;.EXE;.BAT;.CMD').split(';')] : [''];
  for (const place of places) {
    const file = endings.map((ending) => place + ending).find(isExecutable);
    if (file !== undefined) return file;
  }
  return undefined;
}

function isExecutable(file: string): boolean {
  const info = statSync(file, { throwIfNoEntry: false });
  return info?.isFile() === true && (process.platform === 'win32' || (info.mode & 0o111) !== 0);
}

/** `~/bin`, `$HOME/bin`, `${RUNNER_TEMP}/bin` as the script's shell sees them; undefined if a variable is not known before the script runs. */
function expand(text: string, env: NamedBy['env']): string | undefined {
  let isKnown = true;
  const expanded = text.replace(/^~(?=\/|$)/, env.HOME ?? '~').replace(/\$\{(\w+)\}|\$(\w+)/g, (_, braced, bare) => {
    const value = env[braced ?? bare];
    if (value === undefined) isKnown = false;
    return value ?? '';
  });
  return isKnown && !/[${}]/.test(expanded) ? expanded : undefined;
}

/** Undefined if the file is the checkpoint's business. */
async function identityOf(file: string, workspace: string, isVersioned: boolean): Promise<string | undefined> {
  const real = await realpath(file);
  if (real.startsWith(workspace + path.sep)) return undefined;
  const hash = createHash('sha256');
  const { size } = statSync(real);
  if (!isVersioned || size <= LARGE) for await (const chunk of createReadStream(real)) hash.update(chunk as Buffer);
  else hash.update(String(size));
  for (const text of await companionsOf(real)) hash.update(`\0${text}`);
  return hash.digest('hex').slice(0, 16);
}

/** A program that is a few lines around a package: which one says the package's own description, or the list of those that are installed. */
async function companionsOf(file: string): Promise<string[]> {
  const npm = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)?.[1];
  if (npm !== undefined) return [await readFile(path.join(npm, 'package.json'), 'utf8').catch(() => '')];
  if (!/[\\/]python[\d.]*$/.test(file) && !(await startsPython(file))) return [];
  const library = path.join(path.dirname(file), '..', 'lib');
  const versions = (await entriesOf(library)).filter((name) => /^python\d/.test(name));
  const folders = versions.flatMap((name) =>
    ['site-packages', 'dist-packages'].map((kind) => path.join(library, name, kind)),
  );
  const installed = (await Promise.all(folders.map(entriesOf))).flat();
  return installed.filter((name) => /\.(?:dist|egg)-info$/.test(name)).sort();
}

async function startsPython(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    return /^#!.*python/.test(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await handle.close();
  }
}

const entriesOf = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
