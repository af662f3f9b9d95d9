import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runGit, STALL_CHECK_MS, streamGit } from './git-process.ts';
import { type ObjectFormat, oidBytes } from './index-file.ts';

/**
 * A repository as a workspace holds it, read without obeying its configuration: git runs in a scratch repository of ours that borrows the objects.
 */
export class Repository {
  /** The `.git` folder, or where a `.git` file points to. */
  readonly gitDir: string;
  /** Where objects and refs are: another folder than `gitDir` in a linked worktree. */
  readonly commonDir: string;
  readonly format: ObjectFormat;
  readonly #scratch: string;
  readonly #signal: AbortSignal | undefined;
  #ready = false;

  private constructor(
    gitDir: string,
    commonDir: string,
    format: ObjectFormat,
    scratch: string,
    signal: AbortSignal | undefined,
  ) {
    this.#signal = signal;
    this.gitDir = gitDir;
    this.commonDir = commonDir;
    this.format = format;
    this.#scratch = scratch;
  }

  /**
   * @param folder the folder that has the `.git`
   * @param scratch a folder that must not exist, for git to work in; made on the first command, removed by the caller
   * @param signal ends whatever git is doing then
   * @returns undefined if there are no objects; git takes it for a repository if it has a HEAD as well
   */
  static open(folder: string, scratch: string, signal?: AbortSignal): Repository | undefined {
    const gitDir = findGitDir(folder);
    return gitDir === undefined ? undefined : Repository.at(gitDir, scratch, signal);
  }

  /** As `open`, by the place of the repository itself. */
  static at(gitDir: string, scratch: string, signal?: AbortSignal): Repository | undefined {
    const commonDir = resolveLink(gitDir, 'commondir') ?? gitDir;
    if (!exists(path.join(commonDir, 'objects'))) return undefined;
    return new Repository(gitDir, commonDir, formatOf(commonDir), scratch, signal);
  }

  get hasHead(): boolean {
    return exists(path.join(this.gitDir, 'HEAD'));
  }

  /** Hex digits of an object id. */
  get oidLength(): number {
    return oidBytes(this.format) * 2;
  }

  /** Runs plumbing over the repository's objects. @throws RefusedError `git-failed` */
  run(args: readonly string[], input?: string): Promise<Buffer> {
    return runGit(this.#call(args, input));
  }

  /** As `run`, with the output piece by piece. */
  stream(args: readonly string[], input: string, take: (chunk: Buffer) => void): Promise<void> {
    return streamGit(this.#call(args, input), take);
  }

  /** Takes the objects of a pack, which begins at `offset` of a file, into the repository. What came of it goes again if git gives up. */
  async index(file: string, offset: number): Promise<void> {
    const packs = path.join(this.commonDir, 'objects', 'pack');
    const listed = () => (exists(packs) ? readdirSync(packs) : []);
    const before = new Set(listed());
    try {
      await streamGit(
        { ...this.#call(['index-pack', '--stdin', '--fix-thin'], undefined), inputFile: file, offset },
        () => undefined,
      );
    } catch (error) {
      for (const name of listed()) {
        if (name.startsWith('tmp_') && !before.has(name)) rmSync(path.join(packs, name), { force: true });
      }
      throw error;
    }
  }

  /** What is needed to start a git of one's own over these objects. */
  scratch(): { gitDir: string; env: Record<string, string>; signal: AbortSignal | undefined } {
    if (!this.#ready) {
      makeScratch(this.#scratch, this.format, readIfThere(path.join(this.commonDir, 'shallow')));
      this.#ready = true;
    }
    const env = { GIT_OBJECT_DIRECTORY: path.join(this.commonDir, 'objects') };
    return { gitDir: this.#scratch, env, signal: this.#signal };
  }

  #call(args: readonly string[], input: string | undefined) {
    return { ...this.scratch(), args, stallCheckMs: STALL_CHECK_MS, ...(input === undefined ? {} : { input }) };
  }
}

function makeScratch(folder: string, format: ObjectFormat, shallow: string | undefined): void {
  mkdirSync(path.join(folder, 'objects'), { recursive: true });
  mkdirSync(path.join(folder, 'refs'));
  writeFileSync(path.join(folder, 'HEAD'), 'ref: refs/heads/none\n');
  const version = format === 'sha1' ? '0' : '1';
  const extension = format === 'sha1' ? '' : `[extensions]\n\tobjectformat = ${format}\n`;
  writeFileSync(
    path.join(folder, 'config'),
    `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extension}`,
  );
  if (shallow !== undefined) writeFileSync(path.join(folder, 'shallow'), shallow);
}

function findGitDir(folder: string): string | undefined {
  const dotGit = path.join(folder, '.git');
  const stat = lstatSync(dotGit, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return dotGit;
  if (!stat?.isFile()) return undefined;
  const target = /^gitdir: (.+)$/m.exec(readIfThere(dotGit) ?? '')?.[1];
  return target === undefined ? undefined : path.resolve(folder, target.trim());
}

function resolveLink(gitDir: string, name: string): string | undefined {
  const text = readIfThere(path.join(gitDir, name));
  return text === undefined ? undefined : path.resolve(gitDir, text.trim());
}

/** Only the one key is looked for; nothing in the file is obeyed. */
const formatOf = (commonDir: string): ObjectFormat =>
  /^\s*objectformat\s*=\s*"?sha256"?\s*$/im.test(readIfThere(path.join(commonDir, 'config')) ?? '') ? 'sha256' : 'sha1';

const exists = (file: string) => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/** The file's text, or undefined if there is no such file or it is not one to read. */
export function readIfThere(file: string | Buffer, maxBytes = 16 * 1024 * 1024): string | undefined {
  try {
    const stat = lstatSync(file);
    return stat.isFile() && stat.size <= maxBytes ? readFileSync(file, 'latin1') : undefined;
  } catch {
    return undefined;
  }
}
