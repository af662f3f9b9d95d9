import { chmodSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messageOf, UserError } from '../../errors.ts';
import { readText } from './survey.ts';

/** A file as it was read and as it shall be. */
export interface FileChange {
  path: string;
  /** Undefined: the file does not exist. */
  before: string | undefined;
  /** Undefined: it is removed. */
  after: string | undefined;
}

/**
 * Writes all of it. If a file is no longer what was read, nothing is written; if a write fails, those before it are undone.
 * @throws UserError
 */
export function writeFiles(root: string, changes: readonly FileChange[]): void {
  for (const { path: file } of changes) refuseLinks(root, file);
  for (const change of changes) {
    if (readText(path.join(root, change.path)) === change.before) continue;
    throw new UserError(`Writing ${change.path} failed: it changed meanwhile. Run the command again.`);
  }
  const done: FileChange[] = [];
  try {
    for (const change of changes) {
      write(root, change);
      done.push(change);
    }
  } catch (error) {
    for (const { path: file, before, after } of done.reverse())
      write(root, { path: file, before: after, after: before });
    throw new UserError(`Writing failed, and nothing is changed: ${messageOf(error)}. Make the folder writable.`);
  }
}

/** A link in the place of a folder may lead out of the repository. */
function refuseLinks(root: string, file: string): void {
  for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
    const at = path.join(realpathSync(root), folder);
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    throw new UserError(`Writing ${file} failed: ${folder} is a symbolic link. Put a folder in its place.`);
  }
}

function write(root: string, { path: file, after }: FileChange): void {
  const target = path.join(root, file);
  if (after === undefined) {
    rmSync(target);
    return;
  }
  mkdirSync(path.dirname(target), { recursive: true });
  const mode = lstatSync(target, { throwIfNoEntry: false })?.mode;
  const draft = `${target}.${process.pid}.draft`;
  try {
    writeFileSync(draft, after, { flag: 'wx' });
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}
