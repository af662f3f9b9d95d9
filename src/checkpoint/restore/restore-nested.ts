import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import { type BytePath, toBytePath } from '../../files/byte-path.ts';
import { isRecorded, type RecordedGit } from '../../git/recorded-git.ts';
import { readHead, readRefs } from '../../git/refs.ts';
import { Repository, readIfThere } from '../../git/repository.ts';
import { makeNestedRepository } from '../../git/restore-state.ts';
import type { RepositoryState } from '../manifest/manifest.ts';
import { DIRECTORY, type Tree } from '../tree/tree.ts';
import { extractMembers, type GitRestore } from './restore-git.ts';
import { STAGE } from './swap.ts';

/**
 * Prepares the repositories below the workspace's own. Returns the paths that are to be put in place, each a `.git`.
 * @throws RefusedError `submodule-differs` where a submodule stands at another commit
 */
export async function restoreNested(request: GitRestore): Promise<BytePath[]> {
  const places: BytePath[] = [];
  for (const [index, state] of request.manifest.repositories.entries()) {
    if (state.path === '') continue;
    checkFolder(request.manifest.tree, state);
    const staged =
      state.link === undefined ? await stageOne(request, state, index) : stageLink(request, state, state.link);
    if (staged) places.push(`${toBytePath(state.path)}/.git`);
  }
  return places;
}

/** A repository lies in a folder of the state, so never below a link. */
function checkFolder(tree: Tree, { path: folder }: RepositoryState): void {
  const wanted = toBytePath(folder);
  for (let i = 0; i < tree.count; i++) {
    if (
      tree.kinds[i] === DIRECTORY &&
      tree.names[i] === wanted.slice(wanted.lastIndexOf('/') + 1) &&
      tree.path(i) === wanted
    )
      return;
  }
  throw new RefusedError(
    'git-state-refused',
    `Checkpoint refused: it has a repository in ${JSON.stringify(folder)}, which is not one of its folders. Use another copy.`,
  );
}

async function stageOne(
  { root, work, id, manifest, copies }: GitRestore,
  state: RepositoryState,
  index: number,
): Promise<boolean> {
  const scratch = path.join(work, `nested-${index}`);
  mkdirSync(scratch);
  const members = await extractMembers(copies, id, state, index, scratch);
  const recorded: RecordedGit = { ...state, ...members, withheld: manifest.findings.length > 0 };
  const live = Repository.open(path.join(root, state.path), path.join(scratch, 'live'));
  if (live && isRecorded(live, recorded)) return false;
  const stage = path.join(work, STAGE, state.path);
  mkdirSync(stage, { recursive: true });
  await makeNestedRepository({ stage, scratch, recorded });
  return true;
}

/** The file that leads from a submodule's folder to its repository, where that is there. */
function stageLink({ root, work }: GitRestore, { path: folder, commit }: RepositoryState, link: string): boolean {
  const live = Repository.at(path.join(root, link), path.join(work, 'module'));
  if (!live?.hasHead) return false;
  const text = `gitdir: ${path.posix.relative(folder, link)}\n`;
  const stage = path.join(work, STAGE, folder);
  mkdirSync(stage, { recursive: true });
  const file = path.join(stage, '.git');
  writeFileSync(file, text);
  const head = readHead(live, readRefs(live)).commit;
  if (head !== null && head !== commit) {
    throw new RefusedError(
      'submodule-differs',
      `Checkpoint refused: the submodule ${folder} is at ${head} here and was at ${commit}. Run "git submodule update --init" at the checkpoint's commit first.`,
    );
  }
  return readIfThere(path.join(root, folder, '.git')) !== text;
}
