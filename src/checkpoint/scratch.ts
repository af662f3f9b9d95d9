import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from './process-identity.ts';

const NAME = /^scratch-(\d+)-/;

/**
 * Works in a separate folder below `folder` and removes it afterwards; what killed processes have left there goes first. What cannot be removed, as a file that is still
 * open on Windows, is left to the next process: it must not hide why the work failed, nor fail work that is done.
 */
export async function withScratch<T>(
  folder: string,
  work: (scratch: string) => Promise<T>,
  remove: (scratch: string) => void = removeFolder,
): Promise<T> {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const [, pid] = NAME.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) attempt(() => remove(path.join(folder, name)));
  }
  const scratch = mkdtempSync(path.join(folder, `scratch-${process.pid}-`));
  try {
    return await work(scratch);
  } finally {
    attempt(() => remove(scratch));
  }
}

const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // See above.
  }
}
