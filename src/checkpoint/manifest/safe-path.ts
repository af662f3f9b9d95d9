import type { BytePath } from '../../files/byte-path.ts';
import { isGitName } from '../../git/git-name.ts';
import { isOwnName } from '../tree/own-paths.ts';

/** Linux: NAME_MAX and PATH_MAX. */
export const MAX_NAME_BYTES = 255;
export const MAX_PATH_BYTES = 4096;

export type Unsafe = 'path-too-long' | 'path-escapes' | 'git-name' | 'own-name' | 'windows-name';

/**
 * Why nothing may be written to a path in a workspace, as the name of a refusal; undefined if it may.
 * A checkpoint of Linux may be restored on Windows, where other characters lead out of a folder.
 */
export function whyUnsafe(path: BytePath, platform: NodeJS.Platform = process.platform): Unsafe | undefined {
  if (path.length > MAX_PATH_BYTES) return 'path-too-long';
  if (path.startsWith('/') || path.includes('\0')) return 'path-escapes';
  for (const name of path.split('/')) {
    if (name === '' || name === '.' || name === '..') return 'path-escapes';
    if (name.length > MAX_NAME_BYTES) return 'path-too-long';
    const unfit = platform === 'win32' ? whyUnfitForWindows(name) : undefined;
    if (unfit) return unfit;
    if (isGitName(name)) return 'git-name';
  }
  return isOwnName(path) ? 'own-name' : undefined;
}

/** A separator, a drive or a stream of another file. */
const LEADS_ELSEWHERE = /[\\:]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them in names.
const NOT_IN_NAMES = /[\x00-\x1f*?"<>|]/;
/** Windows drops the end of such a name, and would write to another file than it says. */
const DROPPED_END = /[. ]$/;
/** A device in any folder and with any ending. The superscript digits, as bytes of UTF-8, count as digits. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)(?:[0-9]|\xc2[\xb9\xb2\xb3]))(?: *\.|$)/i;

/** Why Windows takes a name for something else than a file of this name. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
function whyUnfitForWindows(name: BytePath): 'path-escapes' | 'windows-name' | undefined {
  if (LEADS_ELSEWHERE.test(name)) return 'path-escapes';
  return NOT_IN_NAMES.test(name) || DROPPED_END.test(name) || DEVICE.test(name) ? 'windows-name' : undefined;
}
