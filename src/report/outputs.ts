import { randomUUID } from 'node:crypto';
import type { FailureType, Lane } from '../failure/failure.ts';
import type { Strategy } from '../recovery/plan-table.ts';

/** How a guarded step ended. */
export const OUTCOMES = ['passed', 'recovered', 'fast-forwarded', 'skipped', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** rerail's own outputs of a guarded step. Absent ones are published as empty texts. */
export interface GuardOutputs {
  outcome: Outcome;
  tries: number;
  'failure-type'?: FailureType;
  lane: Lane;
  strategy?: Strategy;
  /** 0..1, two decimals. */
  confidence?: number;
  reason?: string;
  signature?: string;
  /** Id of the checkpoint from before the script. */
  checkpoint?: string;
}

const NAMES = [
  'outcome',
  'tries',
  'failure-type',
  'lane',
  'strategy',
  'confidence',
  'reason',
  'signature',
  'checkpoint',
] as const satisfies readonly (keyof GuardOutputs)[];

/**
 * Lines for GITHUB_OUTPUT. Names that the script has set itself stay the script's; the JSON output `rerail` always holds
 * rerail's own, so it comes last.
 */
export function outputLines(outputs: GuardOutputs, taken: ReadonlySet<string>): string {
  const own = NAMES.filter((name) => !taken.has(name)).map((name) => assignment(name, String(outputs[name] ?? '')));
  return [...own, assignment('rerail', JSON.stringify(outputs))].join('');
}

/**
 * One name and value as the runner's command files want them: `NAME=VALUE`, or with a delimiter that cannot occur in the value where it has
 * several lines (`NAME<<DELIMITER`). Forms as in the runner's FileCommandManager.
 */
export function assignment(name: string, value: string): string {
  if (!/[\r\n]/.test(value) && !name.includes('=') && !name.includes('<<')) return `${name}=${value}\n`;
  const delimiter = `rerail_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
