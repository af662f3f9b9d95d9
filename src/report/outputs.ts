import type { FailureType, Lane } from '../failure/failure.ts';
import type { Strategy } from '../recovery/plan-table.ts';

/** How a guarded step ended. */
const OUTCOMES = ['passed', 'recovered', 'fast-forwarded', 'skipped', 'failed'] as const;
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
 * What goes to GITHUB_OUTPUT. Names that the script has set itself stay the script's; the JSON output `rerail` always holds
 * rerail's own, so it comes last.
 */
export function outputEntries(outputs: GuardOutputs, taken: ReadonlySet<string>): [name: string, value: string][] {
  const own = NAMES.filter((name) => !taken.has(name));
  return [
    ...own.map((name): [string, string] => [name, String(outputs[name] ?? '')]),
    ['rerail', JSON.stringify(outputs)],
  ];
}
