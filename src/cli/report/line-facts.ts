import type { FailureFact, MinutesFact } from '../../analytics/facts.ts';
import type { Lane } from '../../failure/failure.ts';
import type { LedgerLine } from '../../ledger/line.ts';

interface Place {
  lane?: Lane;
  branch?: string;
}

/** What the lines of jobs tell: tries inside guards, and stages that were not run again. A key counts once, wherever it was copied to. */
export function lineFacts(lines: readonly LedgerLine[]): {
  failures: FailureFact[];
  saved: MinutesFact[];
  spent: MinutesFact[];
} {
  const places = new Map<string, Place>();
  for (const line of lines) {
    if (line.kind !== 'plan') continue;
    const { lane, branch } = line.situation;
    places.set(stepOf(line), { lane, ...(branch === undefined ? {} : { branch }) });
  }
  const seen = new Set<string>();
  const failures: FailureFact[] = [];
  const saved: MinutesFact[] = [];
  const spent: MinutesFact[] = [];
  for (const line of lines) {
    const key = `${line.key}/${line.kind}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const at = Date.parse(line.at);
    if (line.kind === 'end') {
      failures.push(...failuresOf(line, places.get(stepOf(line)) ?? {}));
      // The first try is the step's own; what failed after it was recovery that came to nothing.
      const again = line.failures.length - 1;
      if (line.lostMs !== undefined && again > 0)
        spent.push({ at, what: 'retry-failed', minutes: ((line.lostMs / 60_000) * again) / line.failures.length });
    }
    if (line.kind === 'act' && line.done && line.savedMs !== undefined) {
      saved.push({ at, what: 'stage', minutes: line.savedMs / 60_000 });
    }
  }
  return { failures, saved, spent };
}

const stepOf = ({ runId, attempt, jobKey, stage }: LedgerLine) => JSON.stringify([runId, attempt, jobKey, stage]);

/** A job key is readable in front and exact behind: the legs of a job count together. */
const jobOf = ({ jobKey }: LedgerLine) => jobKey.replace(/-[0-9a-f]{12}$/, '');

/** Every failed try but the last was followed by another one; after the last, the step passed or gave up. */
function failuresOf(line: Extract<LedgerLine, { kind: 'end' }>, { lane, branch }: Place): FailureFact[] {
  const { failures, outcome, lostMs } = line;
  return failures.map(({ type, signature }, index) => {
    const isLast = index === failures.length - 1;
    const next = !isLast ? 'failed' : outcome === 'recovered' ? 'passed' : null;
    return {
      at: Date.parse(line.at),
      seenBy: 'step',
      run: line.runId ?? '',
      job: line.stage === undefined ? jobOf(line) : `${jobOf(line)} / ${line.stage}`,
      workflow: null,
      branch: branch ?? null,
      type,
      lane: lane ?? null,
      signature,
      next,
      nextBy: next === null ? null : 'rerail',
      minutes: lostMs === undefined ? null : lostMs / 60_000 / failures.length,
    };
  });
}
