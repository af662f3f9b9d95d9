import { mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { RestoreResult } from '../../checkpoint/engine.ts';
import { messageOf } from '../../errors.ts';
import type { ResourcePeaks } from '../../failure/failure.ts';
import type { StepContext } from '../step-context.ts';

/**
 * Takes what a restore replaced out of the workspace into the job's folder, so that no tool that walks the workspace (a test runner's
 * file map, a linter, a Docker build context) finds a second copy of it. Where that is another mount it stays in the workspace: copying
 * a half-made build would cost more than it is worth.
 * @param peaks what the lost try used. Where the disk was full its leavings are deleted instead: kept, they would fail the next try too.
 */
export async function emptyQuarantine(
  phase: StepContext,
  restored: RestoreResult,
  peaks?: ResourcePeaks,
): Promise<void> {
  const { quarantine } = restored;
  if (quarantine === undefined) return;
  try {
    if (peaks && (await import('../../failure/facts.ts')).isDiskFull(peaks)) {
      await rm(quarantine, { recursive: true, force: true });
      phase.log.info('what the try had written was deleted, not kept: the disk was full');
    } else {
      const kept = path.join((await phase.job()).folder, 'quarantine', path.basename(quarantine));
      mkdirSync(path.dirname(kept), { recursive: true, mode: 0o700 });
      renameSync(quarantine, kept);
      phase.log.debug(`what the restore replaced lies in ${kept}`);
    }
    rmdirSync(path.dirname(quarantine));
  } catch (error) {
    // Other restores' quarantine may be there still, or the job's folder on another mount: all of it is safe where it lies.
    phase.log.debug(`quarantine ${quarantine}: ${messageOf(error)}`);
  }
}
