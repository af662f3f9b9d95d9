import { existsSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { git } from './git.ts';

const DEFAULT_BRANCH = 'main';

/** Where a repository lies, and its `owner/name`. */
interface Place {
  folder: string;
  fullName: string;
}

/** The repository on the sandbox's GitHub: a bare one, made from any folder without touching that folder. */
export class Repository {
  /** Folder of the bare repository. */
  readonly folder: string;
  /** `owner/name`. */
  readonly fullName: string;
  /** The branch the folder was on. */
  readonly branch: string;

  private constructor(folder: string, fullName: string, branch: string) {
    this.folder = folder;
    this.fullName = fullName;
    this.branch = branch;
  }

  /** An empty repository without a commit. */
  static async create({ folder, fullName, branch }: Place & { branch: string }): Promise<Repository> {
    await mkdir(path.dirname(folder), { recursive: true });
    await git(['init', '--quiet', '--bare', `--initial-branch=${branch}`, folder]);
    return new Repository(folder, fullName, branch);
  }

  /**
   * Takes the folder as it is now: its history where it is a repository, and a commit on top for what is not
   * committed; one first commit where it is none. `.gitignore` holds in both cases.
   */
  static async snapshot(source: string, target: Place): Promise<Repository> {
    const { folder, fullName } = target;
    await mkdir(path.dirname(folder), { recursive: true });
    const isRepository = await isTopLevel(source);
    if (isRepository) await git(['clone', '--quiet', '--bare', '--no-hardlinks', source, folder]);
    else await git(['init', '--quiet', '--bare', `--initial-branch=${DEFAULT_BRANCH}`, folder]);
    const branch = (isRepository && (await currentBranch(source))) || DEFAULT_BRANCH;
    const repository = new Repository(folder, fullName, branch);
    await repository.#commitFolder(source, isRepository ? await headOf(source) : undefined);
    if (isRepository) await git(['-C', folder, 'symbolic-ref', 'HEAD', `refs/heads/${branch}`]);
    return repository;
  }

  /** Brings what has changed in the folder since, on top of the branch as the sandbox has it now. */
  async push(source: string): Promise<void> {
    const head = await this.resolve(`refs/heads/${this.branch}`);
    if (!(await isTopLevel(source))) return this.#commitFolder(source, head);
    await git(['-C', this.folder, 'fetch', '--quiet', '--tags', source, 'HEAD']);
    return this.#commitFolder(source, await headOf(source));
  }

  async #commitFolder(source: string, parent: string | undefined): Promise<void> {
    const index = path.join(this.folder, 'snapshot-index');
    const work = [`--git-dir=${this.folder}`, `--work-tree=${source}`];
    const environment = { GIT_INDEX_FILE: index };
    if (parent) await git([...work, 'read-tree', parent], environment);
    await git(
      [...work, '-c', 'core.bare=false', '-c', 'advice.addEmbeddedRepo=false', 'add', '--all', '.'],
      environment,
    );
    const tree = await git([...work, 'write-tree'], environment);
    await rm(index, { force: true });
    const parentTree = parent && (await git(['-C', this.folder, 'rev-parse', `${parent}^{tree}`]));
    const message = parent ? 'What is not committed yet' : 'First commit';
    const commit =
      parent && tree === parentTree
        ? parent
        : await git(['-C', this.folder, 'commit-tree', tree, ...(parent ? ['-p', parent] : []), '-m', message]);
    await this.updateRef(`refs/heads/${this.branch}`, commit);
  }

  /** Commit of a ref, branch, tag or abbreviated hash; undefined where there is none. */
  async resolve(revision: string): Promise<string | undefined> {
    return git(['-C', this.folder, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).catch(() => undefined);
  }

  async updateRef(ref: string, commit: string): Promise<void> {
    await git(['-C', this.folder, 'update-ref', ref, commit]);
  }

  async deleteRef(ref: string): Promise<void> {
    await git(['-C', this.folder, 'update-ref', '-d', ref]);
  }

  /** Paths of the files of a commit below a folder. */
  async list(commit: string, folder: string): Promise<string[]> {
    const listed = await git(['-C', this.folder, 'ls-tree', '-r', '-z', '--name-only', commit, '--', `${folder}/`]);
    return listed.split('\0').filter(Boolean);
  }

  /** Text of a file of a commit, undefined where the commit has no such file. */
  async read(commit: string, file: string): Promise<string | undefined> {
    return git(['-C', this.folder, 'cat-file', 'blob', `${commit}:${file}`]).catch(() => undefined);
  }

  /** Paths that the commit changes against its first parent; all of its files where it has none. */
  async changedPaths(commit: string): Promise<string[]> {
    const args = ['diff-tree', '-r', '-z', '--root', '--no-commit-id', '--name-only', '--first-parent', '-m', commit];
    return (await git(['-C', this.folder, ...args])).split('\0').filter(Boolean);
  }

  /** First parent, undefined for a first commit, and message. */
  async describe(commit: string): Promise<{ parent: string | undefined; message: string }> {
    const [parents = '', ...message] = (await git(['-C', this.folder, 'log', '-1', '--format=%P%n%B', commit])).split(
      '\n',
    );
    return { parent: parents.split(' ')[0] || undefined, message: message.join('\n').trim() };
  }

  /** Writes the files of a commit into a folder. */
  async checkout(commit: string, folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    const index = path.join(folder, '..', `${path.basename(folder)}.index`);
    const work = [`--git-dir=${this.folder}`, `--work-tree=${folder}`, '-c', 'core.bare=false'];
    await git([...work, 'read-tree', commit], { GIT_INDEX_FILE: index });
    await git([...work, 'checkout-index', '--all', '--force'], { GIT_INDEX_FILE: index });
    await rm(index, { force: true });
  }
}

/** Whether the folder is itself the top of a work tree that has a commit; a folder inside another one is none. */
async function isTopLevel(folder: string): Promise<boolean> {
  if (!existsSync(path.join(folder, '.git'))) return false;
  const described = await git(['-C', folder, 'rev-parse', '--show-toplevel', '--verify', 'HEAD']).catch(
    () => undefined,
  );
  const [top] = described?.split('\n') ?? [];
  return top !== undefined && (await realpath(top)) === (await realpath(folder));
}

function headOf(folder: string): Promise<string> {
  return git(['-C', folder, 'rev-parse', '--verify', 'HEAD']);
}

async function currentBranch(folder: string): Promise<string | undefined> {
  return git(['-C', folder, 'symbolic-ref', '--quiet', '--short', 'HEAD']).catch(() => undefined);
}
