import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The configuration of the workspace's repository, as a script finds it. actions/checkout keeps its credentials there, so no checkpoint holds it: it stays in
 * memory until the next try.
 */
export type KeptConfig = readonly { file: string; content: Buffer | undefined; mode: number }[];

const NAMES = ['config', 'config.worktree'];
const PRIVATE = 0o600;

/** Reads it; nothing if the repository is elsewhere (a linked worktree) and belongs to others too. */
export function keepGitConfig(workspace: string): KeptConfig {
  const folder = path.join(workspace, '.git');
  if (!isKind(folder, 'directory')) return [];
  return NAMES.map((name) => path.join(folder, name)).map((file) => ({ file, ...readPlain(file) }));
}

/** Makes it what it was if it is another one. @throws the system's error */
export function restoreGitConfig(kept: KeptConfig): void {
  for (const { file, content, mode } of kept) {
    const now = readPlain(file).content;
    const same = content === undefined ? now === undefined : now?.equals(content);
    if (same || !isKind(path.dirname(file), 'directory')) continue;
    if (content === undefined) rmSync(file, { recursive: true, force: true });
    else replace(file, content, mode);
  }
}

function replace(file: string, content: Buffer, mode: number): void {
  const fresh = `${file}.rerail-${process.pid}`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, content, { mode, flag: 'wx' });
  if (!isKind(file, 'file')) rmSync(file, { recursive: true, force: true });
  renameSync(fresh, file);
}

function readPlain(file: string): { content: Buffer | undefined; mode: number } {
  if (!isKind(file, 'file')) return { content: undefined, mode: PRIVATE };
  return { content: readFileSync(file), mode: lstatSync(file).mode & 0o777 };
}

function isKind(file: string, kind: 'file' | 'directory'): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return (kind === 'file' ? stat?.isFile() : stat?.isDirectory()) ?? false;
}
