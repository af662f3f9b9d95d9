import { readFileSync, statSync } from 'node:fs';
import type { LedgerLine } from '../ledger/line.ts';
import { recordName } from '../recovery/earlier.ts';
import type { JobHealth, JobRecord } from '../recovery/record.ts';
import { recordedLines } from './job-ledger.ts';
import type { StepContext } from './step-context.ts';

/** A trace is there to be counted, not to be resumed from. Bytes. */
const MAX_BYTES = 8 * 1024;
/** Fact of the job: a step without a script watches over it. */
const WATCHED = 'watched';

/** Notes that the job wants a record whatever becomes of it. */
export async function watchJob(phase: StepContext): Promise<void> {
  await (await phase.job()).mark(WATCHED);
}

/** What is worth knowing of a job that leaves no checkpoint: how its failures ended, and its health if it is watched. */
export type Trace = Pick<JobRecord, 'ledger' | 'health'>;

/** Gathers the trace; undefined if there is nothing to learn from the job. Before a clean-up: what earlier attempts recorded goes with it. */
export async function readTrace(phase: StepContext): Promise<Trace | undefined> {
  if (!phase.context.hasRuntime) return undefined;
  const ends = await endsOf(phase);
  const health = await watchedHealth(phase);
  return ends.length === 0 && !health ? undefined : { ledger: ends, ...(health ? { health } : {}) };
}

/** Undefined if no step watches over the job. */
export async function watchedHealth(phase: StepContext): Promise<JobHealth | undefined> {
  const job = await phase.job();
  return job.isMarked(WATCHED) ? healthOf(phase, job.folder) : undefined;
}

/** Sends the trace, at most 8 KB: the newest ends first. */
export async function leaveTrace(phase: StepContext, trace: Trace): Promise<void> {
  const { remotePlace } = await import('./remote-place.ts');
  if ((await remotePlace(phase)).stores.length === 0) return;
  const store = await phase.remoteStore();
  const job = await phase.job();
  const { stages: _, ...own } = await job.record();
  let ledger = trace.ledger ?? [];
  const contentOf = () => phase.masker.mask(JSON.stringify({ ...own, ...trace, stages: [], ledger }));
  while (ledger.length > 0 && Buffer.byteLength(contentOf()) > MAX_BYTES) ledger = ledger.slice(1);
  await store?.putRecord(recordName(job.identity), contentOf());
}

/** How failures ended, in this attempt and earlier ones. */
async function endsOf(phase: StepContext): Promise<LedgerLine[]> {
  const ledger = await phase.ledger();
  const own = await ledger.lines();
  const failed = own.some(({ kind }) => kind === 'end');
  // A job that never failed asks the service for nothing.
  if (!failed && phase.context.attempt <= 1) return [];
  const { readEarlier } = await import('./stages/earlier.ts');
  const lines = await recordedLines(ledger, (await readEarlier(phase))?.ledger ?? []);
  return lines.filter(({ kind }) => kind === 'end');
}

function healthOf({ inputs, context, clock }: StepContext, jobFolder: string): JobHealth {
  const began = statSync(jobFolder, { throwIfNoEntry: false })?.birthtimeMs;
  const peak = memoryPeak();
  return {
    conclusion: inputs.jobStatus ?? 'unknown',
    ...(context.job === undefined ? {} : { job: context.job }),
    ...(inputs.checkRunId === undefined ? {} : { checkRunId: inputs.checkRunId }),
    ...(inputs.lane === 'auto' ? {} : { lane: inputs.lane }),
    ...(began === undefined ? {} : { durationMs: Math.max(0, Math.round(clock.now() - began)) }),
    ...(peak === undefined ? {} : { memoryPeakBytes: peak }),
  };
}

/** The most memory that the job's container or slice used; a bare machine does not tell. */
function memoryPeak(): number | undefined {
  try {
    const bytes = Number(readFileSync('/sys/fs/cgroup/memory.peak', 'utf8'));
    return Number.isSafeInteger(bytes) ? bytes : undefined;
  } catch {
    return undefined;
  }
}
