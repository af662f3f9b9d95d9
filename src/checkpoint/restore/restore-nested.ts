import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import { type BytePath, toBytePath } from '../../files/byte-path.ts';
import { isRecorded, type RecordedGit } from '../../git/recorded-git.ts';
import { readHead, readRefs } from '../../git/refs.ts';
import { Repository, readIfThere } from '../../git/repository.ts';
import { makeNestedRepository, moduleIndex } from '../../git/restore-state.ts';
import type { RepositoryState } from '../manifest/manifest.ts';
import { DIRECTORY, type Tree } from '../tree/tree.ts';
import { extractMembers, type GitRestore } from './restore-git.ts';
import { STAGE } from './swap.ts';

/**
 * Prepares the repositories below the workspace's own. Returns the paths that are to be put in place, each a `.git`.
 * @throws RefusedError `submodule-differs` if a submodule is at another commit
 */
export async function restoreNested(request: GitRestore): Promise<BytePath[]> {
  const places: BytePath[] = [];
  for (const [index, state] of request.manifest.repositories.entries()) {
    if (state.path === '') continue;
    checkFolder(request.manifest.tree, state);
    if (state.link !== undefined) places.push(...(await stageModule(request, state, state.link, index)));
    else if (await stageOne(request, state, index)) places.push(`${toBytePath(state.path)}/.git`);
  }
  return places;
}

/** A repository is in a folder of the state, so never below a link. */
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

async function stageOne(request: GitRestore, state: RepositoryState, index: number): Promise<boolean> {
  const { root, work } = request;
  const scratch = path.join(work, `nested-${index}`);
  const recorded = await extractRecorded(request, state, index, scratch);
  const live = Repository.open(path.join(root, state.path), path.join(scratch, 'live'));
  if (live && isRecorded(live, recorded)) return false;
  const stage = path.join(work, STAGE, state.path);
  mkdirSync(stage, { recursive: true });
  await makeNestedRepository({ stage, scratch, recorded });
  return true;
}

async function extractRecorded(
  { id, manifest, copies }: GitRestore,
  state: RepositoryState,
  index: number,
  scratch: string,
): Promise<RecordedGit> {
  mkdirSync(scratch);
  const members = await extractMembers(copies, id, state, index, scratch);
  return { ...state, ...members, withheld: manifest.findings.length > 0 };
}

/** The file that leads from a submodule's folder to its repository, and what is staged there; nothing if it is absent. */
async function stageModule(
  request: GitRestore,
  state: RepositoryState,
  link: string,
  index: number,
): Promise<BytePath[]> {
  const { root, work } = request;
  const { path: folder, commit } = state;
  const live = Repository.at(path.join(root, link), path.join(work, 'module'));
  if (!live?.hasHead) return [];
  const head = readHead(live, readRefs(live)).commit;
  if (head !== null && head !== commit) {
    throw new RefusedError(
      'submodule-differs',
      `Checkpoint refused: the submodule ${folder} is at ${head} here and was at ${commit}. Run "git submodule update --init" at the checkpoint's commit first.`,
    );
  }
  const places: BytePath[] = [];
  const place = (file: string, content: string | Buffer) => {
    mkdirSync(path.dirname(path.join(work, STAGE, file)), { recursive: true });
    writeFileSync(path.join(work, STAGE, file), content);
    places.push(toBytePath(file));
  };
  const text = `gitdir: ${path.posix.relative(folder, link)}\n`;
  if (readIfThere(path.join(root, folder, '.git')) !== text) place(`${folder}/.git`, text);
  // Checkpoints of older versions do not tell what is staged.
  if (!state.members.index) return places;
  const recorded = await extractRecorded(request, state, index, path.join(work, `nested-${index}`));
  const staged = await moduleIndex(live, recorded);
  if (staged) place(`${link}/index`, staged);
  return places;
}
