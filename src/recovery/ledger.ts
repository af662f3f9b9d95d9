import { isDeepStrictEqual } from 'node:util';
import { type Plan, type PlanInput, plan } from './plan.ts';

export const LEDGER_VERSION = 1;

/** What is done about failures, and what makes it possible. */
export const ACTS = [
  'capture',
  'put-back',
  'retry',
  'fast-forward',
  'resume',
  'skip',
  'hand-over',
  'upload',
  'clean-up',
] as const;
export type Act = (typeof ACTS)[number];

/** A decision, with all that it was made from. */
export interface PlanEntry {
  kind: 'plan';
  stage?: string;
  input: PlanInput;
  plan: Plan;
}

/** Something that was done, or was left undone for a reason. */
export interface ActEntry {
  kind: 'act';
  stage?: string;
  act: Act;
  /** False: it was wanted and did not come about. */
  done: boolean;
  why?: string;
  checkpoint?: string;
  durationMs?: number;
}

export type LedgerEntry = PlanEntry | ActEntry;

/** An entry with when and where. One line of JSON, masked; lines are only ever appended. */
export type LedgerLine = LedgerEntry & {
  version: typeof LEDGER_VERSION;
  /** ISO 8601, UTC. */
  at: string;
  repository?: string;
  runId?: string;
  attempt: number;
  jobKey: string;
};

/** Makes the decision of a line again from what it was made from. Decisions are pure: an answer other than true means that the rules have changed since. */
export function replays(line: PlanEntry): boolean {
  return isDeepStrictEqual(asJson(plan(line.input)), asJson(line.plan));
}

/** As a line keeps it: what is undefined is absent. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Reads a ledger that came from outside; lines that are none of ours are left out. */
export function parseLedger(text: string): LedgerLine[] {
  return text.split('\n').flatMap((line) => parseLine(line) ?? []);
}

function parseLine(text: string): LedgerLine | undefined {
  if (text === '') return undefined;
  try {
    const line = JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value)) as LedgerLine;
    const isOurs = line.version === LEDGER_VERSION && typeof line.at === 'string' && typeof line.jobKey === 'string';
    if (!isOurs) return undefined;
    if (line.kind === 'plan') return isObject(line.input) && isObject(line.plan) ? line : undefined;
    return line.kind === 'act' && ACTS.includes(line.act) ? line : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
