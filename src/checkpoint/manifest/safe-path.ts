import type { BytePath } from '../../files/byte-path.ts';
import { isGitName } from '../../git/git-name.ts';
import { isOwnName } from '../tree/own-paths.ts';

/** Linux: NAME_MAX and PATH_MAX. */
export const MAX_NAME_BYTES = 255;
export const MAX_PATH_BYTES = 4096;

/** Why a path is none that anything may be written to in a workspace, as the name of a refusal; undefined where it is one. */
export function whyUnsafe(path: BytePath): 'path-too-long' | 'path-escapes' | 'git-name' | 'own-name' | undefined {
  if (path.length > MAX_PATH_BYTES) return 'path-too-long';
  if (path.startsWith('/') || path.includes('\0')) return 'path-escapes';
  for (const name of path.split('/')) {
    if (name === '' || name === '.' || name === '..') return 'path-escapes';
    if (name.length > MAX_NAME_BYTES) return 'path-too-long';
    if (isGitName(name)) return 'git-name';
  }
  return isOwnName(path) ? 'own-name' : undefined;
}
