import { appendFile } from 'node:fs/promises';

/**
 * What one phase of a step tells the next ones through GITHUB_STATE. Everybody in the job can write there, so it is read with care.
 */
export interface PhaseState {
  /** The step's number in the job, from 1. */
  step?: number;
}

const STEP = 'rerail-step';

export function readState(env: Readonly<Record<string, string | undefined>>): PhaseState {
  const text = env[`STATE_${STEP}`] ?? '';
  return /^\d{1,6}$/.test(text) ? { step: Number(text) } : {};
}

/** Saves the step's number; nothing where the runner gave no file for it. */
export async function saveStep(file: string | undefined, step: number): Promise<void> {
  if (file !== undefined) await appendFile(file, `${STEP}=${step}\n`);
}
