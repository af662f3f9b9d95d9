import { type BytePath, displayText } from '../../files/byte-path.ts';
import { belowMatcher, globMatcher } from '../../files/glob.ts';

/** Which part of a workspace is meant. */
export interface Scope {
  excludes(path: BytePath): boolean;
  includes(path: BytePath): boolean;
  /** Whether anything below the folder could be included. */
  mayIncludeBelow(path: BytePath): boolean;
}

export const WHOLE: Scope = { excludes: () => false, includes: () => true, mayIncludeBelow: () => true };

/** A path is in scope where it, or a folder above it, matches one of `paths` (all do where absent) and none of `exclude`. */
export function scopeOf(options: { paths?: readonly string[]; exclude?: readonly string[] }): Scope {
  const exclude = options.exclude?.length ? globMatcher(options.exclude) : undefined;
  const include = options.paths?.length ? globMatcher(options.paths) : undefined;
  if (!exclude && !include) return WHOLE;
  const below = belowMatcher(options.paths ?? []);
  return {
    excludes: (path) => exclude !== undefined && matchesWithParents(exclude, displayText(path)),
    includes: (path) => !include || matchesWithParents(include, displayText(path)),
    mayIncludeBelow: (path) => !include || matchesWithParents(include, displayText(path)) || below(displayText(path)),
  };
}

function matchesWithParents(matches: (path: string) => boolean, path: string): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (matches(path.slice(0, end))) return true;
  }
  return false;
}

/** Equal for options that mean the same scope. */
export const scopeKey = ({ paths = [], exclude = [] }: { paths?: readonly string[]; exclude?: readonly string[] }) =>
  JSON.stringify([paths, exclude]);
