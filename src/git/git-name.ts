import { type BytePath, displayText } from '../files/byte-path.ts';

/** Code points that HFS+ ignores when it compares names (git: `is_hfs_dotgit`, utf8.c). */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/**
 * Whether a file system somewhere takes the name for `.git`: by case, by HFS+'s ignored characters, or by NTFS's short names,
 * streams and trailing dots and spaces (git: `is_ntfs_dotgit`, path.c). Such an entry never enters a checkpoint and is never
 * restored, because git would obey a configuration or a hook below it.
 */
export function isGitName(name: BytePath): boolean {
  if (name === '.git') return true;
  // `.`, `g` or `G` must be there in any disguise; most names end here.
  if (!/[gG]/.test(name)) return false;
  return foldedName(name).split('\\').some(isGitPart);
}

/** The name as a file system compares it that folds case and ignores what HFS+ does. */
export const foldedName = (name: BytePath): string => displayText(name).replace(IGNORED_BY_HFS, '').toLowerCase();

function isGitPart(part: string): boolean {
  const plain = part.replace(/:.*$/s, '').replace(/[. ]+$/, '');
  return plain === '.git' || /^git~\d+$/.test(plain);
}
