import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { appendPlainFile, readPlainFile } from '../files/plain-file.ts';

/**
 * What one phase of a step tells the next ones through GITHUB_STATE. Everybody in the job can write there, so it is read with care.
 */
export interface PhaseState {
  /** The step's number in the job, from 1. */
  step?: number;
  /** What rerail's phases in this job know and scripts do not; hex. */
  secret?: string;
  /** The proof of the last line that the step wrote to the job's ledger; hex. */
  ledger?: string;
}

const STEP = 'rerail-step';
const SECRET = 'rerail-secret';
const LEDGER = 'rerail-ledger';
const DIGITS = /^[0-9a-f]{64}$/;

export function readState(env: Readonly<Record<string, string | undefined>>): PhaseState {
  const step = env[`STATE_${STEP}`] ?? '';
  const secret = env[`STATE_${SECRET}`] ?? '';
  const ledger = env[`STATE_${LEDGER}`] ?? '';
  return {
    ...(/^\d{1,6}$/.test(step) ? { step: Number(step) } : {}),
    ...(DIGITS.test(secret) ? { secret } : {}),
    ...(DIGITS.test(ledger) ? { ledger } : {}),
  };
}

/** Saves the state for the step's later phases; nothing if the runner gave no file for it. */
export async function saveState(
  file: string | undefined,
  { step, secret }: Required<Pick<PhaseState, 'step' | 'secret'>>,
): Promise<void> {
  if (file !== undefined) appendPlainFile(file, `${STEP}=${step}\n${SECRET}=${secret}\n`);
}

/** Saves how far the ledger goes, so that the step's post misses lines that are gone by then. */
export async function saveLedgerHead(file: string | undefined, ledger: string): Promise<void> {
  if (file !== undefined) appendPlainFile(file, `${LEDGER}=${ledger}\n`);
}

const NAME = /^save_state_/;
/** A state file holds what one phase saved. Bytes. */
const LARGEST = 64 * 1024;

/**
 * Removes the state files of earlier phases that hold the secret. The runner has read them, and leaves them below RUNNER_TEMP until the job ends.
 * @param own this phase's file, which the runner has yet to read
 */
export function removeStateFiles(own: string | undefined, secret: string): void {
  if (own === undefined || !NAME.test(path.basename(own))) return;
  const folder = path.dirname(own);
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (!NAME.test(name) || file === own) continue;
    try {
      if (readPlainFile(file, { maxBytes: LARGEST })?.includes(secret)) rmSync(file, { force: true });
    } catch {
      // Not the runner's, or gone already.
    }
  }
}
