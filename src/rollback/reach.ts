import picomatch from 'picomatch';
import { DOCUMENT_PATHS } from '../failure/lane.ts';
import type { CommitFacts, RollbackFacts } from './facts.ts';

/** Why a commit cannot have caused a failure in this lane, as far as its paths tell; undefined if it can. */
export function cannotReach(
  { changes }: Pick<CommitFacts, 'changes'>,
  { lane, workflowPaths }: Pick<RollbackFacts, 'lane' | 'workflowPaths'>,
): string | undefined {
  if (changes.length === 0) return 'the commit changes no file';
  const paths = changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath]));
  const isDocument = picomatch([...DOCUMENT_PATHS], { dot: true });
  if (lane !== 'DOCS' && paths.every((path) => isDocument(path))) {
    return 'the commit changes documents only, and the failing job is not in lane DOCS';
  }
  if (workflowPaths?.paths && !paths.some((path) => isIncluded(path, workflowPaths.paths ?? []))) {
    return "no path of the commit starts this workflow (its trigger's paths)";
  }
  const ignored = workflowPaths?.pathsIgnore;
  if (ignored && paths.every((path) => isIncluded(path, ignored))) {
    return "the workflow ignores all paths of the commit (its trigger's paths-ignore)";
  }
  return undefined;
}

/** GitHub's filters: the last pattern that matches decides, `!` excludes. */
function isIncluded(path: string, patterns: readonly string[]): boolean {
  let included = false;
  for (const pattern of patterns) {
    const excludes = pattern.startsWith('!');
    if (picomatch.isMatch(path, excludes ? pattern.slice(1) : pattern, { dot: true })) included = !excludes;
  }
  return included;
}
