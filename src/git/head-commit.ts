import { readHead, readRefs } from './refs.ts';
import { Repository } from './repository.ts';

/**
 * The commit that is checked out in a folder, read from files alone. Undefined without a repository or a commit.
 * @throws RefusedError `git-reftable`
 */
export function headCommit(folder: string): string | undefined {
  // Nothing here starts git, which alone would need a scratch folder.
  const repository = Repository.open(folder, '');
  return (repository && readHead(repository, readRefs(repository)).commit) ?? undefined;
}
