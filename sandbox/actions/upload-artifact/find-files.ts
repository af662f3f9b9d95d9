import { stat } from 'node:fs/promises';
import path from 'node:path';
import * as glob from '@actions/glob';

export interface FoundFiles {
  readonly files: string[];
  /** Paths inside the archive are relative to this folder. */
  readonly root: string;
}

/**
 * Expands the patterns of `path`. The root is the folder searched; of several, the nearest that holds them all; of a
 * file named by itself, the folder it is in.
 */
export async function findFiles(patterns: string, includeHidden: boolean): Promise<FoundFiles> {
  const globber = await glob.create(patterns, { excludeHiddenFiles: !includeHidden });
  const files: string[] = [];
  for await (const file of globber.globGenerator()) {
    if (!(await stat(file)).isDirectory()) files.push(file);
  }
  const searched = globber.getSearchPaths();
  const root = searched.reduce(commonFolder);
  return { files, root: files.length === 1 && files[0] === root ? path.dirname(root) : root };
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (path.relative(folder, other).split(path.sep)[0] === '..') folder = path.dirname(folder);
  return folder;
}
