import { RefusedError } from '../../errors.ts';
import type { Lane } from '../../failure/failure.ts';
import type { LedgerStore } from '../../ports/ledger-store.ts';
import { parsePlainJson } from '../../values/plain-json.ts';
import type { SignatureHistory } from '../facts.ts';
import type { RunAct, RunPlan } from '../plan.ts';

export const ENTRY_VERSION = 1;

/** What has an entry: the act of a plan, and what tells of it. `result` is how a re-run ended, `records` what the jobs of an attempt recorded. */
export type EntryKind =
  | Exclude<RunAct, 'none'>
  | 'comment'
  | 'check-run'
  | 'issue'
  | 'result'
  | 'records'
  | 'revert'
  | `alert-${number}`
  | `revert-${string}`
  | `probe-${number}`
  | 'reland'
  | 'reland-done'
  | `reply-${number}`;

/** The intent of an act, as the ledger keeps it. Written before the act; the outcome is kept beside it. */
export interface RunEntry {
  version: typeof ENTRY_VERSION;
  kind: EntryKind;
  run: number;
  attempt: number;
  sha: string;
  /** ISO 8601, UTC. */
  at: string;
  /** The workflow run that does it: restarted, it takes over its own intents at once. */
  owner: string;
  /** Who may learn from it: `branch`, `pr/7`, `fork/alice`. */
  partition: string;
  workflow: string;
  branch: string | null;
  why: string;
  notBefore: string | null;
  /** The causes. `lane` is absent in entries of older versions. */
  jobs: readonly EntryJob[];
  /** Of a result: whether the attempt passed. */
  passed?: boolean;
  /** Of `records`: stages that a later attempt skipped, and the minutes that this saved; bytes of rerail's artifacts in the run. */
  saved?: readonly { name: string; minutes: number }[];
  storageBytes?: number;
  /** Guards that never paid. */
  advice?: readonly string[];
  /** Of a result of rerail's re-run: what it took, and what was not repeated. Minutes. */
  balance?: RunPlan['balance'];
}

export interface EntryJob {
  name: string;
  type: string;
  signature: string;
  minutes: number | null;
  lane?: Lane;
  /** Of `records`: the guard's tries, how often it failed like this, and how it ended. `minutes` are those of the failed tries. */
  tries?: number;
  times?: number;
  outcome?: 'recovered' | 'skipped' | 'failed';
}

export interface RunOutcome {
  version: typeof ENTRY_VERSION;
  at: string;
  done: boolean;
  why?: string;
  reason?: 'no-permission';
  /** Number of what was made: a comment, an issue, a check run. */
  id?: number;
  /** The account that made it. */
  author?: string;
}

export interface KnownEntry {
  key: string;
  entry: RunEntry;
  outcome?: RunOutcome;
}

export const keyOf = ({ run, attempt, kind, sha }: Pick<RunEntry, 'run' | 'attempt' | 'kind' | 'sha'>) =>
  `${run}/${attempt}/${kind}/${sha}`;
export const outcomeKey = (key: string) => `${key}.outcome`;

/** What a pull request or a fork says counts for itself only. */
export function partitionOf(run: Pick<RunPlan['run'], 'isFork' | 'pullRequest' | 'event' | 'branch'>): string {
  if (run.pullRequest !== null) return `pr/${run.pullRequest}`;
  if (run.isFork || run.event.startsWith('pull_request')) return `fork/${run.branch ?? ''}`;
  return 'branch';
}

/** Reads what a ledger holds; what is not ours, or is under a key that it does not name, is left out. */
export function parseEntries(texts: ReadonlyMap<string, string>): KnownEntry[] {
  return [...texts].flatMap(([key, text]) => {
    if (key.endsWith('.outcome')) return [];
    const entry = parse(text);
    if (!isEntry(entry) || keyOf(entry) !== key) return [];
    const outcome = parse(texts.get(outcomeKey(key)) ?? '');
    return [{ key, entry, ...(isOutcome(outcome) ? { outcome } : {}) }];
  });
}

function parse(text: string): unknown {
  try {
    return parsePlainJson(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isEntry(value: unknown): value is RunEntry {
  if (!isObject(value) || value.version !== ENTRY_VERSION) return false;
  const texts = [value.kind, value.sha, value.at, value.owner, value.partition].every((one) => typeof one === 'string');
  const isJob = (job: unknown) => isObject(job) && typeof job.name === 'string' && typeof job.signature === 'string';
  const numbers = Number.isSafeInteger(value.run) && Number.isSafeInteger(value.attempt);
  return texts && numbers && Array.isArray(value.jobs) && value.jobs.every(isJob);
}

const isOutcome = (value: unknown): value is RunOutcome =>
  isObject(value) && value.version === ENTRY_VERSION && typeof value.done === 'boolean' && typeof value.at === 'string';

/** The entry that says that a run's attempt has been decided about. */
export const isDecision = ({ kind }: RunEntry) => kind.startsWith('rerun') || kind === 'ask' || kind === 'wait';
export const isRerun = ({ entry, outcome }: KnownEntry) => entry.kind.startsWith('rerun') && outcome?.done !== false;

const DAY = 24 * 60 * 60_000;

/** What entries tell about re-runs: of this run, of the last day, of each job of the run. Intents count: they may have been carried out. */
export function rerunsOf(known: readonly KnownEntry[], run: number, attempt: number, now: number) {
  // What this very attempt is about is under way, and decided about again.
  const reruns = known.filter((one) => isRerun(one) && !(one.entry.run === run && one.entry.attempt === attempt));
  const ofRun = reruns.filter(({ entry }) => entry.run === run);
  const ofJob: Record<string, number> = Object.create(null);
  for (const { entry } of ofRun) for (const { name } of entry.jobs) ofJob[name] = (ofJob[name] ?? 0) + 1;
  const today = reruns.filter(({ entry }) => now - Date.parse(entry.at) < DAY).length;
  return { ofRun: ofRun.length, today, ofJob };
}

export interface HistoryScope {
  run: number;
  attempt: number;
  sha: string;
  partition: string;
  now: number;
  /** The circuit breaker's window, milliseconds. */
  withinMs: number;
}

/**
 * What the entries tell about signatures. A run counts what its own partition and trusted branches say.
 */
export function historyFrom(known: readonly KnownEntry[], scope: HistoryScope): Record<string, SignatureHistory> {
  const ours = known.filter(({ entry }) => entry.partition === 'branch' || entry.partition === scope.partition);
  const history: Record<string, SignatureHistory & { runs: Set<number>; passes: number[] }> = Object.create(null);
  const of = (signature: string) => {
    history[signature] ??= { retried: 0, passed: 0, runs: new Set(), passes: [] };
    return history[signature];
  };
  for (const { entry } of firstDecisions(ours)) {
    const at = Date.parse(entry.at);
    const after = ours.filter((other) => other.entry.run === entry.run && other.entry.attempt === entry.attempt + 1);
    const result = after.find(({ entry: { kind } }) => kind === 'result')?.entry;
    const next = after.find((other) => isDecision(other.entry))?.entry;
    for (const signature of new Set(entry.jobs.map((job) => job.signature))) {
      const seen = of(signature);
      seen.lastSeen = Math.max(seen.lastSeen ?? 0, at);
      if (scope.now - at <= scope.withinMs) seen.runs.add(entry.run);
      const failedAgain =
        next?.jobs.some((job) => job.signature === signature) ||
        result?.jobs.some((job) => job.signature === signature);
      if (result?.passed || (result && !failedAgain)) seen.passes.push(Date.parse(result.at));
      if (result || failedAgain) seen.retried += 1;
      if (failedAgain && entry.sha === scope.sha) seen.repeatedHere = true;
    }
  }
  for (const { entry } of ours) {
    // What this very attempt recorded is part of what is decided about.
    if (entry.kind !== 'records' || (entry.run === scope.run && entry.attempt === scope.attempt)) continue;
    for (const { signature, outcome, times = 1 } of entry.jobs) {
      const seen = of(signature);
      const failedAgain = outcome === 'failed' && times > 1;
      if (outcome === 'recovered') seen.passes.push(Date.parse(entry.at));
      if (outcome === 'recovered' || failedAgain) seen.retried += 1;
      if (failedAgain && entry.sha === scope.sha) seen.repeatedHere = true;
    }
  }
  const weekAgo = scope.now - 7 * DAY;
  return Object.fromEntries(
    Object.entries(history).map(([signature, { runs, passes, ...seen }]) => [
      signature,
      {
        ...seen,
        passed: passes.length,
        recentRuns: runs.size,
        passedThisWeek: passes.filter((at) => at >= weekAgo).length,
        ...(passes.length === 0 ? {} : { flakySince: Math.min(...passes) }),
      },
    ]),
  );
}

/** A wait and what followed it are about one failure: it was seen when it was first decided about. */
function firstDecisions(known: readonly KnownEntry[]): KnownEntry[] {
  const first = new Map<string, KnownEntry>();
  for (const one of known) {
    if (!isDecision(one.entry)) continue;
    const attempt = `${one.entry.run}/${one.entry.attempt}`;
    const before = first.get(attempt);
    if (!before || Date.parse(one.entry.at) < Date.parse(before.entry.at)) first.set(attempt, one);
  }
  return [...first.values()];
}

/** How the causes failed in the attempt before, by job name. */
export function failedBefore(known: readonly KnownEntry[], run: number, attempt: number): ReadonlyMap<string, string> {
  const before = known.find(({ entry }) => entry.run === run && entry.attempt === attempt - 1 && isDecision(entry));
  return new Map(before?.entry.jobs.map(({ name, signature }) => [name, signature]));
}

/** The server is in trouble, or limits requests: what the ledger holds is not known, and may be more than nothing. */
export const isLedgerBusy = (error: unknown): boolean =>
  error instanceof RefusedError && error.reason === 'ledger-busy';

/** The ledger as the controller uses it: many texts at once, read once. */
export interface RunLedger extends LedgerStore {
  replace(key: string, expected: string, text: string): Promise<boolean>;
  putAll(
    texts: ReadonlyMap<string, string>,
    isClosed?: (there: ReadonlyMap<string, string>) => boolean,
  ): Promise<ReadonlyMap<string, boolean>>;
  snapshot(): Promise<ReadonlyMap<string, string>>;
  refresh(): Promise<void>;
  compact(ageMs: number, atLeast: number): Promise<number>;
  requests(): Promise<number>;
}
