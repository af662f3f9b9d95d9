import type { FailureFact, GreenFact, MinutesFact, RerunFact } from '../../analytics/facts.ts';
import { isDecision, isRerun, type KnownEntry, parseEntries } from '../../controller/decide/entries.ts';
import { FAILURE_TYPES, type FailureType, LANES, type Lane } from '../../failure/failure.ts';
import { parseLine } from '../../ledger/parse.ts';
import { lineFacts } from './line-facts.ts';
import type { LedgerTexts } from './read-ledger.ts';

export interface LedgerFacts {
  failures: FailureFact[];
  saved: MinutesFact[];
  spent: MinutesFact[];
  reruns: RerunFact[];
  green: GreenFact[];
  read: { lines: number; ignored: number };
}

/** A re-run that took longer than this was not under way all the time. Minutes. */
const LONGEST_RERUN = 6 * 60;
/** Clocks differ; later times are no record of something that happened. */
const AHEAD_MS = 86_400_000;

/** What a ledger tells, from both kinds of its documents: the controller's entries and the lines of jobs. */
export function ledgerFacts({ entries, lines, ignored }: LedgerTexts, now: number): LedgerFacts {
  const known = parseEntries(entries).filter(({ entry }) => isTime(entry.at, now));
  const isKnown = new Set(known.map(({ key }) => key));
  const others = [...entries].filter(([key]) => !isKnown.has(key) && !isKnown.has(key.replace(/\.outcome$/, '')));
  const parsed = [...others.map(([, text]) => text), ...lines].map((text) => parseLine(lineOf(text)));
  const valid = parsed.flatMap((line) => (line && isTime(line.at, now) ? [line] : []));
  const own = entryFacts(known);
  const jobs = lineFacts(valid);
  return {
    failures: [...own.failures, ...jobs.failures],
    saved: jobs.saved,
    spent: [...own.spent, ...jobs.spent],
    reruns: own.reruns,
    green: own.green,
    read: { lines: entries.size + lines.length, ignored: ignored + parsed.length - valid.length },
  };
}

const isTime = (at: string, now: number) => {
  const time = Date.parse(at);
  return time >= 0 && time <= now + AHEAD_MS;
};

/** A job's file keeps rows of key, writer and text. */
function lineOf(text: string): string {
  if (!text.startsWith('[')) return text;
  try {
    const row = JSON.parse(text) as unknown[];
    return typeof row[2] === 'string' ? row[2] : '';
  } catch {
    return '';
  }
}

function entryFacts(known: readonly KnownEntry[]): Omit<LedgerFacts, 'saved' | 'read'> {
  const attempts = byAttempt(known);
  const failures: FailureFact[] = [];
  const spent: MinutesFact[] = [];
  for (const own of attempts.values()) {
    const decision = decisionOf(own);
    if (!decision) continue;
    const { entry } = decision;
    const next = attempts.get(attemptKey(entry.run, entry.attempt + 1));
    // In a run, attempts follow each other: what is recorded of the next one tells how the retry ended.
    for (const job of entry.jobs) failures.push(failureOf(job, decision, next));
    if (isRerun(decision)) spent.push(...spentBy(decision, next));
  }
  const reruns = known.filter(isRerun).map(({ entry }) => ({
    at: Date.parse(entry.at),
    run: String(entry.run),
    jobs: entry.jobs.map(({ name }) => name),
  }));
  const green = known.flatMap(({ entry }) =>
    entry.kind === 'result' && entry.passed === true && entry.branch !== null && entry.partition === 'branch'
      ? [
          {
            at: Date.parse(entry.at),
            branch: entry.branch,
            workflow: entry.workflow,
            commit: entry.sha,
            run: String(entry.run),
          },
        ]
      : [],
  );
  return { failures, spent, reruns, green };
}

const attemptKey = (run: number, attempt: number) => `${run}/${attempt}`;

function byAttempt(known: readonly KnownEntry[]): Map<string, KnownEntry[]> {
  const attempts = new Map<string, KnownEntry[]>();
  for (const one of known) {
    const key = attemptKey(one.entry.run, one.entry.attempt);
    const own = attempts.get(key);
    if (own) own.push(one);
    else attempts.set(key, [one]);
  }
  return attempts;
}

/** An attempt that waited may have been re-run or handed over later: what was done counts. */
function decisionOf(own: readonly KnownEntry[]): KnownEntry | undefined {
  const decisions = own.filter(({ entry }) => isDecision(entry));
  return decisions.find(isRerun) ?? decisions.find(({ entry }) => entry.kind === 'ask') ?? decisions[0];
}

function failureOf(
  job: KnownEntry['entry']['jobs'][number],
  decision: KnownEntry,
  after: readonly KnownEntry[] | undefined,
): FailureFact {
  const { entry } = decision;
  const byRerail = isRerun(decision);
  const next = nextOf(job.name, after) ?? (byRerail ? 'open' : null);
  return {
    at: Date.parse(entry.at),
    seenBy: 'run',
    run: String(entry.run),
    job: job.name,
    workflow: entry.workflow ?? null,
    branch: entry.branch ?? null,
    type: typeOf(job.type),
    lane: laneOf(job.lane),
    signature: job.signature,
    next,
    nextBy: next === null ? null : byRerail ? 'rerail' : 'person',
    minutes: amount(job.minutes),
  };
}

/** What the next attempt's records say about a job; undefined if there are none. */
function nextOf(name: string, after: readonly KnownEntry[] | undefined): 'passed' | 'failed' | undefined {
  if (!after) return undefined;
  const decision = decisionOf(after);
  if (decision) return decision.entry.jobs.some((job) => job.name === name) ? 'failed' : 'passed';
  const result = after.find(({ entry }) => entry.kind === 'result')?.entry;
  if (!result) return undefined;
  return result.passed && !result.jobs.some((job) => job.name === name) ? 'passed' : 'failed';
}

/** A re-run's own minutes if the next attempt failed, else the time from the decision to its result. */
function spentBy({ entry }: KnownEntry, after: readonly KnownEntry[] | undefined): MinutesFact[] {
  if (!after) return [];
  const at = Date.parse(entry.at);
  const decision = decisionOf(after);
  if (decision) {
    const minutes = decision.entry.jobs.reduce((sum, job) => sum + (amount(job.minutes) ?? 0), 0);
    return minutes > 0 ? [{ at, what: 'rerun-failed', minutes }] : [];
  }
  const result = after.find(({ entry: { kind } }) => kind === 'result')?.entry;
  const minutes = result ? (Date.parse(result.at) - at) / 60_000 : 0;
  return minutes > 0 && minutes <= LONGEST_RERUN ? [{ at, what: 'rerun-passed', minutes }] : [];
}

const amount = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null);
const typeOf = (type: string): FailureType => FAILURE_TYPES.find((known) => known === type) ?? 'unknown';
const laneOf = (lane: unknown): Lane | null => LANES.find((known) => known === lane) ?? null;
