import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RestoreResult } from '../../checkpoint/engine.ts';
import { messageOf, UsageError } from '../../errors.ts';
import { maskerOf, type Workbench } from '../checkpoints/stores.ts';
import type { CommandIo } from '../command.ts';

export interface Elsewhere {
  /** The restored workspace. */
  folder: string;
  /** Removes it with all that is in it. */
  remove(): void;
}

/**
 * A new folder outside of the workspace. If the workspace is a repository, the folder has a copy of it without files: a checkpoint does not
 * hold what its commit has.
 * @throws UsageError if the folder for temporary files is in the workspace
 */
export function openElsewhere(workspace: string, { env }: CommandIo): Elsewhere {
  const temporary = realpathSync(env.RUNNER_TEMP || tmpdir());
  const relative = path.relative(realpathSync(workspace), temporary);
  if (relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative))) {
    throw new UsageError(
      `Restoring elsewhere failed: the folder for temporary files (${temporary}) is in the workspace. Set TMPDIR to a folder outside.`,
    );
  }
  const base = mkdtempSync(path.join(temporary, 'rerail-drill-'));
  const folder = path.join(base, 'workspace');
  if (!existsSync(path.join(workspace, '.git')) || !copyRepository(workspace, folder))
    mkdirSync(folder, { recursive: true });
  return { folder, remove: () => rmSync(base, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Without hooks, templates and files; nothing in the source changes. */
function copyRepository(from: string, to: string): boolean {
  const args = ['clone', '--quiet', '--no-checkout', '--no-hardlinks', '--template=', '--', from, to];
  const settings = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
  const { status } = spawnSync('git', [...settings, ...args], { stdio: 'ignore', timeout: 600_000 });
  if (status !== 0) rmSync(to, { recursive: true, force: true });
  return status === 0;
}

export type RestoreOutcome =
  | { done: true; result: RestoreResult; ms: number }
  | { done: false; why: string; ms: number };

/** Restores a checkpoint into the folder and verifies every content. */
export async function restoreInto(
  folder: string,
  id: string,
  { engine, stores }: Workbench,
  io: CommandIo,
): Promise<RestoreOutcome> {
  const began = io.clock.monotonic();
  const took = () => Math.round(io.clock.monotonic() - began);
  try {
    const result = await engine.restore({ id, root: folder, stores, masker: maskerOf(io), signal: io.signal });
    if (!result.verified)
      return { done: false, why: 'the restored workspace is not what the checkpoint says', ms: took() };
    return { done: true, result, ms: took() };
  } catch (error) {
    return { done: false, why: messageOf(error), ms: took() };
  }
}
