import type { Failure, TestCounts } from '../../failure/failure.ts';
import { matchesName } from '../../files/glob.ts';
import { DEFAULT_POLICY } from '../../policy/defaults.ts';
import type { Policy } from '../../policy/policy.ts';
import { historyOf } from '../../recovery/history.ts';
import type { History } from '../../recovery/plan.ts';
import type { StepContext } from '../step-context.ts';

/**
 * What is known of a failure: from this job and its earlier attempts, from the repository's ledger if it can be read, and from the policy's list of what is
 * flaky. A signature that passed on a retry too often this week, or for too long, is not flaky any more, whatever else says so.
 */
export async function historyFor(
  phase: Pick<StepContext, 'ledger' | 'run' | 'context' | 'clock'>,
  policy: Policy | undefined,
  { signature }: Pick<Failure, 'signature'>,
  tests: TestCounts | undefined,
): Promise<History> {
  const limits = policy?.flaky ?? DEFAULT_POLICY.flaky;
  const [own, shared] = await Promise.all([ownHistory(phase), sharedHistory(phase, signature, limits)]);
  const listed = isListed(limits, signature, tests) ? [signature] : [];
  const flaky = [...own.flaky, ...(shared === 'flaky' ? [signature] : []), ...listed];
  const repeated = [...own.repeated, ...(shared === 'repeated' ? [signature] : [])];
  return {
    flaky: unique(flaky).filter((known) => known !== signature || shared !== 'overdue'),
    repeated: unique(repeated),
  };
}

const unique = (signatures: readonly string[]) => [...new Set(signatures)].sort();

/** What this job and its earlier attempts tell; without their lines nothing is known. */
async function ownHistory(phase: Pick<StepContext, 'ledger' | 'run' | 'context'>): Promise<History> {
  const [ledger, earlier, { isLedgerLine }] = await Promise.all([
    phase.ledger(),
    phase.run.earlier(),
    import('../../ledger/parse.ts'),
  ]);
  const lines = [...(earlier?.ledger ?? []).filter(isLedgerLine), ...(await ledger.lines())];
  return historyOf(lines, phase.context.sha);
}

type Known = 'flaky' | 'overdue' | 'repeated' | 'unknown';

/** What runs of the branch, and of this pull request, tell. */
async function sharedHistory(
  phase: Pick<StepContext, 'run' | 'context' | 'clock'>,
  signature: string,
  limits: Policy['flaky'],
): Promise<Known> {
  const texts = await phase.run.sharedLedger();
  if (!texts || texts.size === 0) return 'unknown';
  const { historyFrom, parseEntries } = await import('../../controller/decide/entries.ts');
  const { runId, attempt, sha = '', ref = '' } = phase.context;
  const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  const now = phase.clock.now();
  const partition = pull === undefined ? 'branch' : `pr/${pull}`;
  const scope = { run: Number(runId), attempt, sha, partition, now, withinMs: 0 };
  const known = historyFrom(parseEntries(texts), scope)[signature];
  if (known?.repeatedHere) return 'repeated';
  if (!known || known.passed === 0) return 'unknown';
  const { passedThisWeek = 0, flakySince = now } = known;
  return passedThisWeek < limits.maxPerWeek && now - flakySince <= limits.deadlineMs ? 'flaky' : 'overdue';
}

/** The policy names the signature, or every test that failed. */
function isListed({ tests: patterns, signatures }: Policy['flaky'], signature: string, tests?: TestCounts): boolean {
  if (signatures.some((known) => known !== '' && signature.startsWith(known))) return true;
  const failed = tests?.failed ?? [];
  return failed.length > 0 && failed.every((name) => patterns.some((pattern) => matchesName(pattern, name)));
}
