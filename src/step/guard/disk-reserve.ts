import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ResourcePeaks } from '../../failure/failure.ts';
import type { StepContext } from '../step-context.ts';

/** What putting a workspace back needs before it frees anything: a journal, and the next try's own files. */
const RESERVE_BYTES = 256 * 1024;

/**
 * Keeps some room on the disk of RUNNER_TEMP, which on hosted runners is the workspace's too, for the case that a script fills it:
 * without a free block the workspace could not be restored, and what fills the disk would stay. Not having it is no failure.
 */
export async function keepReserve(phase: Pick<StepContext, 'job'>): Promise<void> {
  try {
    writeFileSync(await reserveFile(phase), Buffer.alloc(RESERVE_BYTES), { flag: 'wx', mode: 0o600 });
  } catch {}
}

/** Gives the room back where the try left none; `keepReserve` takes it again. */
export async function useReserve(phase: Pick<StepContext, 'job'>, peaks: ResourcePeaks): Promise<void> {
  const { isDiskFull } = await import('../../failure/facts.ts');
  if (isDiskFull(peaks)) rmSync(await reserveFile(phase), { force: true });
}

const reserveFile = async (phase: Pick<StepContext, 'job'>) => path.join((await phase.job()).folder, 'disk-reserve');
