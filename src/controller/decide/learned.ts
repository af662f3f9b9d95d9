import type { FailureType } from '../../failure/failure.ts';
import { isLedgerLine } from '../../ledger/parse.ts';
import { type JobRecord, parseJobRecord } from '../../recovery/record.ts';
import type { RunEntry } from './entries.ts';

/** A text that a slot of a record holds, and whose it is. */
export interface OpenedRecord {
  claim: string;
  sequence: number;
  content: string;
}

type LearnedJob = RunEntry['jobs'][number];

const MAX_JOBS = 100;
const MAX_LINES = 20;
const MAX_NAME = 300;
const SIGNATURE = /^[\w.-]{1,64}$/;

/**
 * What the jobs of a run recorded of failures that ended there: signature, tries, minutes and outcome, by attempt. Only what says that it is of this run
 * counts; if two jobs claim one key, neither does. Pure.
 */
export function learnedFrom(
  opened: readonly OpenedRecord[],
  { repository, run, attempts }: { repository: string; run: number; attempts: number },
): ReadonlyMap<number, readonly LearnedJob[]> {
  const newest = new Map<string, OpenedRecord & { record: JobRecord }>();
  const contested = new Set<string>();
  for (const one of opened) {
    const record = parseJobRecord(one.content);
    const isOurs = record?.repository === repository && record.runId === String(run);
    if (!record || !isOurs || record.attempt < 1 || record.attempt > attempts) continue;
    const key = `${record.attempt} ${record.jobKey}`;
    const known = newest.get(key);
    if (known && known.claim !== one.claim) contested.add(key);
    if (!known || known.sequence < one.sequence) newest.set(key, { ...one, record });
  }
  const learned = new Map<number, LearnedJob[]>();
  for (const [key, { record }] of newest) {
    const jobs = learned.get(record.attempt) ?? [];
    learned.set(record.attempt, jobs);
    if (!contested.has(key)) jobs.push(...jobsOf(record).slice(0, MAX_JOBS - jobs.length));
  }
  return learned;
}

function jobsOf({ ledger = [], attempt, jobKey, runId }: JobRecord): LearnedJob[] {
  const ends = ledger
    .slice(-MAX_LINES * 10)
    .filter(isLedgerLine)
    .flatMap((line) => (line.kind === 'end' && line.attempt === attempt && line.runId === runId ? [line] : []))
    .slice(-MAX_LINES);
  return ends.flatMap(({ failures, outcome, tries, lostMs, stage }) => {
    const times = new Map<string, { type: FailureType; times: number }>();
    for (const { signature, type } of failures) {
      if (SIGNATURE.test(signature)) times.set(signature, { type, times: (times.get(signature)?.times ?? 0) + 1 });
    }
    return [...times].map(([signature, each]): LearnedJob => {
      const name = (stage === undefined ? jobKey : `${jobKey} ${stage}`).slice(0, MAX_NAME);
      const minutes = lostMs === undefined ? null : Math.round(lostMs / 6_000) / 10;
      return { name, signature, minutes, tries, outcome, ...each };
    });
  });
}
