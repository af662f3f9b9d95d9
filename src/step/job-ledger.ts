import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../errors.ts';
import type { LEDGER_VERSION, LedgerEntry, LedgerLine } from '../recovery/ledger.ts';
import { maskTexts } from '../values/mask-texts.ts';
import type { StepContext } from './step-context.ts';

/** Spelled out, because importing it would load the plan into the light path. */
const VERSION: typeof LEDGER_VERSION = 1;

/** Where a job keeps its ledger: one line an entry, all of its steps append. */
export const ledgerFile = (jobFolder: string) => path.join(jobFolder, 'ledger.jsonl');

/** Appends to the job's ledger what was decided or done. It is there to be read afterwards, so that a fault of its own only shows in debug logs. */
export async function note(phase: StepContext, entry: LedgerEntry): Promise<void> {
  try {
    const { folder, identity } = await phase.job();
    const line: LedgerLine = {
      version: VERSION,
      at: new Date(phase.clock.now()).toISOString(),
      ...identity,
      ...(phase.inputs.stage === undefined ? {} : { stage: phase.inputs.stage }),
      ...entry,
    };
    const text = JSON.stringify(maskTexts(phase.masker, line));
    // One write, so that steps that run at the same time do not mix their lines.
    await appendFile(ledgerFile(folder), `${text}\n`, { mode: 0o600 });
    phase.log.debug(`ledger: ${text}`);
  } catch (error) {
    phase.log.debug(`ledger: ${messageOf(error)}`);
  }
}

/** The newest lines of a job's ledger, oldest of them first. */
export async function readLedger(jobFolder: string): Promise<LedgerLine[]> {
  const text = await readFile(ledgerFile(jobFolder), 'utf8').catch(() => '');
  const { parseLedger } = await import('../recovery/ledger.ts');
  return parseLedger(text).slice(-MAX_LINES);
}

/** A line with all its evidence is some kilobytes, and the record travels with every stage. */
const MAX_LINES = 200;
