import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { RestoreResult } from '../../checkpoint/engine.ts';
import { messageOf } from '../../errors.ts';
import type { ResourcePeaks } from '../../failure/failure.ts';
import type { StepContext } from '../step-context.ts';

/**
 * Takes what a restore replaced out of the workspace, so that no tool that walks the workspace (a test runner's file map, a
 * linter, a Docker build context) finds a second copy of it.
 * @param peaks what the failed try used. If the disk was full its leavings are deleted instead: kept, they would fail the next try too.
 */
export async function emptyQuarantine(
  phase: Pick<StepContext, 'log' | 'context' | 'job'>,
  { quarantine }: Pick<RestoreResult, 'quarantine'>,
  peaks?: ResourcePeaks,
): Promise<void> {
  if (quarantine === undefined) return;
  if (peaks && (await import('../../failure/facts.ts')).isDiskFull(peaks)) {
    await rm(quarantine, { recursive: true, force: true });
    phase.log.info('what the try had written was deleted, not kept: the disk was full');
    removeIfEmpty(path.dirname(quarantine));
    return;
  }
  const kept = await moveQuarantine(phase, quarantine);
  phase.log.debug(`what the restore replaced is in ${kept}`);
}

/**
 * Moves the quarantine into the job's folder or, if that is on another mount, beside the workspace: copying a half-made
 * build would cost more than it is worth.
 * @returns where it is now
 */
export async function moveQuarantine(
  phase: Pick<StepContext, 'context' | 'job' | 'log'>,
  quarantine: string,
): Promise<string> {
  const { workspace } = phase.context;
  const folders = [path.join((await phase.job()).folder, 'quarantine'), path.join(workspace, '../.rerail-quarantine')];
  for (const folder of folders) {
    const kept = path.join(folder, path.basename(quarantine));
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      renameSync(quarantine, kept);
      removeIfEmpty(path.dirname(quarantine));
      return kept;
    } catch (error) {
      phase.log.debug(`quarantine ${quarantine} is not moved to ${kept}: ${messageOf(error)}`);
      removeIfEmpty(folder);
    }
  }
  return quarantine;
}

/** Other restores' quarantine may be there still, which is safe where it is. */
function removeIfEmpty(folder: string): void {
  try {
    // In a repository around the workspace it says itself that git is to ignore it.
    if (readdirSync(folder).join() === '.gitignore') rmSync(path.join(folder, '.gitignore'));
    rmdirSync(folder);
  } catch {}
}
