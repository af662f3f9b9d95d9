import type { FailureType } from '../../failure/failure.ts';
import { isLedgerLine } from '../../ledger/parse.ts';
import { type JobRecord, parseJobRecord } from '../../recovery/record.ts';
import type { EntryJob, RunEntry } from './entries.ts';

/** A text that a slot of a record holds, and whose it is. */
export interface OpenedRecord {
  claim: string;
  sequence: number;
  content: string;
}

/** What an attempt's jobs recorded. */
export interface Learned {
  jobs: RunEntry['jobs'];
  saved: NonNullable<RunEntry['saved']>;
}

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
): ReadonlyMap<number, Learned> {
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
  const learned = new Map<number, { jobs: EntryJob[]; saved: Learned['saved'][number][] }>();
  for (const [key, { record }] of newest) {
    const { jobs, saved } = learned.get(record.attempt) ?? { jobs: [], saved: [] };
    learned.set(record.attempt, { jobs, saved });
    if (contested.has(key)) continue;
    jobs.push(...jobsOf(record).slice(0, MAX_JOBS - jobs.length));
    saved.push(...savedBy(record).slice(0, MAX_JOBS - saved.length));
  }
  return learned;
}

const linesOf = ({ ledger = [], attempt, runId }: JobRecord) =>
  ledger
    .slice(-MAX_LINES * 10)
    .filter(isLedgerLine)
    .filter((line) => line.attempt === attempt && line.runId === runId);

const nameOf = (jobKey: string, stage: string | undefined) =>
  (stage === undefined ? jobKey : `${jobKey} ${stage}`).slice(0, MAX_NAME);

/** Stages that this attempt skipped. */
function savedBy(record: JobRecord): Learned['saved'] {
  return linesOf(record)
    .flatMap((line) => (line.kind === 'act' && line.done && line.savedMs !== undefined ? [line] : []))
    .map(({ stage, savedMs = 0 }) => ({
      name: nameOf(record.jobKey, stage),
      minutes: Math.round(savedMs / 6_000) / 10,
    }));
}

function jobsOf(record: JobRecord): EntryJob[] {
  const ends = linesOf(record)
    .flatMap((line) => (line.kind === 'end' ? [line] : []))
    .slice(-MAX_LINES);
  return ends.flatMap(({ failures, outcome, tries, lostMs, stage }) => {
    const times = new Map<string, { type: FailureType; times: number }>();
    for (const { signature, type } of failures) {
      if (SIGNATURE.test(signature)) times.set(signature, { type, times: (times.get(signature)?.times ?? 0) + 1 });
    }
    return [...times].map(([signature, each]): EntryJob => {
      const name = nameOf(record.jobKey, stage);
      const minutes = lostMs === undefined ? null : Math.round(lostMs / 6_000) / 10;
      return { name, signature, minutes, tries, outcome, ...each };
    });
  });
}
