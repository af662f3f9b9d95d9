import { realpathSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import { type BytePath, toBytePath } from '../../files/byte-path.ts';
import { foldedName } from '../../git/git-name.ts';

/** Where a restore works, in the root of the workspace and so on its mount. There is one at a time. */
export const WORK_FOLDER = '.rerail-restore';

/** Names that rerail keeps for itself in the root of a workspace, in every way in which some file system takes them for one. */
export const isOwnName = (name: BytePath) => name.startsWith('.rerail') || foldedName(name).startsWith('.rerail');

/**
 * Where rerail's own folders are in the workspace, if they are in it.
 * @throws RefusedError `store-is-workspace` if one is the workspace itself: checkpoints would hold checkpoints, and a restore would take newer ones away
 */
export function ownPaths(root: string, own: readonly string[]): Set<BytePath> {
  const inside = own.map((folder) => path.relative(realpathSync(root), real(folder)).replaceAll(path.sep, '/'));
  if (inside.includes('')) {
    throw new RefusedError(
      'store-is-workspace',
      `Workspace refused: ${root} is rerail's own folder of checkpoints. Keep them in another folder, or in one below it.`,
    );
  }
  return new Set(inside.filter((at) => !/^\.\.(\/|$)/.test(at) && !path.isAbsolute(at)).map(toBytePath));
}

/** The real path, as far as the folder exists. */
function real(folder: string): string {
  const whole = path.resolve(folder);
  try {
    return realpathSync(whole);
  } catch {
    return whole === path.dirname(whole) ? whole : path.join(real(path.dirname(whole)), path.basename(whole));
  }
}
