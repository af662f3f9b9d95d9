import { messageOf, RefusedError, UserError } from '../../errors.ts';
import { type BytePath, displayText } from '../../files/byte-path.ts';
import { belowMatcher, treeMatcher } from '../../files/glob.ts';

/** Which part of a workspace is meant. */
export interface Scope {
  /** Neither the path nor anything below it is. */
  excludes(path: BytePath): boolean;
  includes(path: BytePath): boolean;
  /** Whether anything below the folder could be included. */
  mayIncludeBelow(path: BytePath): boolean;
}

const WHOLE: Scope = { excludes: () => false, includes: () => true, mayIncludeBelow: () => true };

/**
 * A path is in scope if `paths` (all are if it is empty) take it in and `exclude` does not. A pattern that matches a folder is for all below it; of the
 * patterns of one list the last that matches counts, so that `!` takes back a part of what those before it took.
 */
export function scopeOf({
  paths = [],
  exclude = [],
}: {
  paths?: readonly string[];
  exclude?: readonly string[];
}): Scope {
  if (paths.length === 0 && exclude.length === 0) return WHOLE;
  const [asked, askedBelow] = [treeMatcher(paths), belowMatcher(paths)];
  const [left, keptBelow] = [treeMatcher(exclude), belowMatcher(exclude, 'back')];
  const isAsked = (text: string) => paths.length === 0 || asked(text);
  return {
    excludes: (path) => left(displayText(path)) && !keptBelow(displayText(path)),
    includes: (path) => isAsked(displayText(path)) && !left(displayText(path)),
    mayIncludeBelow: (path) => isAsked(displayText(path)) || askedBelow(displayText(path)),
  };
}

/** As `scopeOf`, for what a checkpoint says of itself. @throws RefusedError `manifest-invalid` */
export function recordedScope(scope: Parameters<typeof scopeOf>[0]): Scope {
  try {
    return scopeOf(scope);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new RefusedError('manifest-invalid', `Checkpoint refused: its scope is not valid. ${messageOf(error)}`);
  }
}

/** Equal for options that mean the same scope. */
export const scopeKey = ({ paths = [], exclude = [] }: { paths?: readonly string[]; exclude?: readonly string[] }) =>
  JSON.stringify([paths, exclude]);
