import { lstatSync, realpathSync, statSync } from 'node:fs';
import { RefusedError } from '../errors.ts';

/** Which folder a path leads to. Numbers in decimal, so that they go into JSON. */
export interface FolderIdentity {
  /** Without links. */
  path: string;
  device: string;
  inode: string;
}

/** Undefined if the path leads to no folder. */
export function folderIdentity(folder: string): FolderIdentity | undefined {
  try {
    const stat = statSync(folder, { bigint: true });
    if (!stat.isDirectory()) return undefined;
    return { path: realpathSync(folder), device: String(stat.dev), inode: String(stat.ino) };
  } catch {
    return undefined;
  }
}

/**
 * Refuses a folder in the place of another one: a link there leads rerail to files that are none of its business. A folder that is gone may be made anew.
 * @throws RefusedError `workspace-replaced`
 */
export function refuseOtherFolder(folder: string, { device, inode }: FolderIdentity): void {
  const now = folderIdentity(folder);
  if (now?.device === device && now.inode === inode) return;
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return;
  throw new RefusedError(
    'workspace-replaced',
    `Workspace not restored: ${folder} is not the folder that it was before the script, but another one or a link. Have the script change what is in the workspace, not the workspace.`,
  );
}
