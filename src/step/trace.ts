import type { LedgerLine } from '../ledger/line.ts';
import { recordName } from '../recovery/earlier.ts';
import type { JobRecord } from '../recovery/record.ts';
import { watchedHealth } from './job-health.ts';
import { recordedLines } from './job-ledger.ts';
import { maskedRecord } from './stages/masked-record.ts';
import type { StepContext } from './step-context.ts';

/** A trace is there to be counted, not to be resumed from. Bytes. */
const MAX_BYTES = 8 * 1024;

/** What is worth knowing of a job that leaves no checkpoint: how its failures ended, and its health if it is watched. */
export type Trace = Pick<JobRecord, 'ledger' | 'health'>;

/** Gathers the trace; undefined if there is nothing to learn from the job. Before a clean-up: what earlier attempts recorded goes with it. */
export async function readTrace(
  phase: Pick<StepContext, 'context' | 'ledger' | 'run' | 'job' | 'inputs' | 'clock' | 'bestEffort'>,
): Promise<Trace | undefined> {
  if (!phase.context.hasRuntime) return undefined;
  const lines = await worthKnowing(phase);
  const hasFailed = lines.some(({ kind }) => kind === 'end');
  const health = await watchedHealth(phase);
  return hasFailed || health ? { ledger: lines, ...(health ? { health } : {}) } : undefined;
}

/** Sends the trace, at most 8 KB: the newest ends first. */
export async function leaveTrace(
  phase: Pick<StepContext, 'run' | 'remoteStore' | 'job' | 'masker'>,
  trace: Trace,
): Promise<void> {
  if ((await phase.run.place()).stores.length === 0) return;
  const store = await phase.remoteStore();
  const job = await phase.job();
  const { stages: _, ...own } = await job.record();
  let ledger = trace.ledger ?? [];
  const contentOf = () => maskedRecord({ ...own, ...trace, stages: [], ledger }, phase.masker);
  while (ledger.length > 0 && Buffer.byteLength(contentOf()) > MAX_BYTES) ledger = ledger.slice(1);
  await store?.putRecord(recordName(job.identity), contentOf());
}

/** How failures ended, in this attempt and earlier ones, and what was saved in this one. */
async function worthKnowing(phase: Pick<StepContext, 'ledger' | 'context' | 'run'>): Promise<LedgerLine[]> {
  const ledger = await phase.ledger();
  const own = await ledger.lines();
  const failed = own.some(({ kind }) => kind === 'end');
  // A job that never failed asks the service for nothing.
  if (!failed && phase.context.attempt <= 1) return [];
  const lines = await recordedLines(ledger, (await phase.run.earlier())?.ledger ?? []);
  return lines.filter((line) => line.kind === 'end' || (line.kind === 'act' && line.savedMs !== undefined));
}
