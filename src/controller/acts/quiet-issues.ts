import type { Controller } from '../context.ts';
import { isDecision, parseEntries } from '../decide/entries.ts';

const QUIET_MS = 14 * 24 * 60 * 60_000;
const MAX_CLOSED = 20;

/** Closes the issues of signatures that have not failed for fourteen days. */
export async function closeQuietIssues({ acts, ledger, clock, log }: Controller): Promise<void> {
  if (!acts || !ledger) return;
  const known = parseEntries(await ledger.snapshot());
  const issues = known.filter(
    ({ entry, outcome }) => entry.kind === 'issue' && outcome?.done && outcome.id !== undefined,
  );
  const closed = new Set<number>();
  for (const { entry, outcome } of issues) {
    const id = outcome?.id as number;
    const signatures = new Set(entry.jobs.map(({ signature }) => signature));
    const last = Math.max(
      ...known
        .filter((other) => isDecision(other.entry))
        .filter((other) => other.entry.jobs.some(({ signature }) => signatures.has(signature)))
        .map((other) => Date.parse(other.entry.at)),
    );
    const isLatest = clock.now() - last > QUIET_MS && clock.now() - last < 2 * QUIET_MS;
    if (!isLatest || closed.has(id) || closed.size === MAX_CLOSED) continue;
    closed.add(id);
    const answer = await acts.editIssue(id, { state: 'closed' });
    if (answer.done) log.info(`issue #${id} is closed: its failure has not been seen for 14 days`);
  }
}
