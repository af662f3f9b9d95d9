import path from 'node:path';
import type { Folder } from './folder.ts';

/**
 * The process's working folder, lent to a scan: entries are then found by their names. With whole paths the kernel walks through the same ten folders again for each of them, which
 * takes a fifth of the time of `lstat` in a tree of packages. A scan is synchronous, so no other code looks up anything in between.
 */
export class WorkingFolder {
  readonly #before: string;
  #now: Folder | undefined;

  private constructor(before: string) {
    this.#before = before;
  }

  /**
   * Undefined if it cannot be lent: in a thread, where it does not exist any more, for a root that is relative to it, and on Windows, where nobody can remove a folder that
   * somebody works in. Who gets it gives it back.
   */
  static lend(root: string): WorkingFolder | undefined {
    if (process.platform === 'win32' || !path.isAbsolute(root)) return undefined;
    try {
      const before = process.cwd();
      process.chdir(before);
      return new WorkingFolder(before);
    } catch {
      return undefined;
    }
  }

  /** Whether the entries of a folder are found by their names from now on. */
  enter(folder: Folder): boolean {
    if (this.#now === folder) return true;
    if (folder.self === undefined) return false;
    try {
      process.chdir(folder.self);
      this.#now = folder;
      return true;
    } catch {
      // Why nobody can enter it, its entries will tell.
      return false;
    }
  }

  giveBack(): void {
    try {
      process.chdir(this.#before);
    } catch {
      // It was removed meanwhile. To stay in the workspace would keep that from being replaced.
      process.chdir(path.parse(this.#before).root);
    }
  }
}
