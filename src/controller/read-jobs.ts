import { classify } from '../failure/classify.ts';
import type { Facts, Failure } from '../failure/failure.ts';
import type { Rule } from '../failure/rule.ts';
import { normalise } from '../failure/signature.ts';
import type { RunReader } from '../ports/run-reader.ts';
import type { Cancellation, JobFailure } from './facts.ts';

/** A job as the API describes it, as far as it is read here. */
export interface ApiJob {
  id: number;
  name: string;
  status?: string;
  conclusion: string | null;
  run_attempt?: number;
  started_at?: string | null;
  completed_at?: string | null;
  runner_name?: string | null;
  steps?: readonly { name: string; number?: number; status?: string; conclusion: string | null }[] | null;
}

interface ApiAnnotation {
  annotation_level?: string | null;
  message?: string | null;
  title?: string | null;
  path?: string;
  start_line?: number;
}

/** Logs of at most so many jobs are read, the last part of each. */
const MAX_LOGS = 20;
const MAX_LOG_BYTES = 8 * 2 ** 20;
/** All logs together; each of many is read less far. */
const MAX_ALL_BYTES = 64 * 2 ** 20;
const MAX_ANNOTATIONS = 50;
/** Of cancelled jobs, a few tell who cancelled. */
const MAX_CANCELLED = 3;

export interface ReadJobs {
  failures: ReadonlyMap<number, JobFailure>;
  cancellations: ReadonlyMap<number, Cancellation>;
}

export interface ReadOptions {
  repository: string;
  rules: readonly Rule[];
  mask: (text: string) => string;
  /** The run as a whole was cancelled: any job may tell by whom. */
  wasCancelled: boolean;
}

const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);

/** Finds out what the failed jobs failed for, and who ended the cancelled ones, with as few requests as that takes. */
export async function readJobs(jobs: readonly ApiJob[], reader: RunReader, options: ReadOptions): Promise<ReadJobs> {
  const failures = new Map<number, JobFailure>();
  const cancellations = new Map<number, Cancellation>();
  const failed = jobs.filter(({ conclusion }) => FAILED.has(conclusion ?? ''));
  const cancelled = jobs.filter(({ conclusion }) => conclusion === 'cancelled');
  // With failed jobs beside them, cancelled ones are mostly the rest of a matrix (fail-fast); a few tell anyway.
  for (const job of cancelled.slice(0, MAX_CANCELLED)) {
    const annotations = await annotationsOf(job, reader, options);
    const by = cancellationOf(annotations);
    if (by) {
      cancellations.set(job.id, by);
    } else if (TIMED_OUT.test(textOf(annotations)) || LOST.test(textOf(annotations))) {
      failures.set(job.id, await failureOf(job, undefined, annotations, options));
    } else if (options.wasCancelled) cancellations.set(job.id, { by: 'unknown' });
  }
  await readFailures(failed, reader, options, failures, cancellations);
  return { failures, cancellations };
}

/** A job that looks the same as another (step, annotations) is read once; up to the limit, more of them are. */
async function readFailures(
  failed: readonly ApiJob[],
  reader: RunReader,
  options: ReadOptions,
  failures: Map<number, JobFailure>,
  cancellations: Map<number, Cancellation>,
): Promise<void> {
  const few = failed.length <= MAX_LOGS;
  const groups = new Map<string, ApiJob[]>();
  const annotations = new Map<number, readonly ApiAnnotation[]>();
  for (const job of failed) {
    const said = few ? [] : await annotationsOf(job, reader, options);
    if (!few) annotations.set(job.id, said);
    const by = cancellationOf(said);
    if (by) cancellations.set(job.id, by);
    const key = few
      ? String(job.id)
      : `${placeOf(job)}\n${said
          .map(({ message }) => normalise(message ?? ''))
          .sort()
          .join('\n')}`;
    groups.set(key, [...(groups.get(key) ?? []), job]);
  }
  const chosen = new Set(takeTurns([...groups.values()], MAX_LOGS));
  let bytesLeft = MAX_ALL_BYTES;
  let logsLeft = chosen.size;
  for (const group of groups.values()) {
    const read: JobFailure[] = [];
    for (const job of group) {
      if (!chosen.has(job)) continue;
      const log = await logOf(job, reader, options, Math.min(MAX_LOG_BYTES, bytesLeft / logsLeft));
      bytesLeft -= log?.length ?? 0;
      logsLeft -= 1;
      let failure = await failureOf(job, log, annotations.get(job.id) ?? [], options);
      // A log that is gone, or does not come to its end, leaves the annotations: lost runners are told only there.
      if (few && (failure.type === 'unknown' || failure.confidence < 0.7) && !isTold(log)) {
        const said = await annotationsOf(job, reader, options);
        const by = cancellationOf(said);
        if (by) cancellations.set(job.id, by);
        if (said.length > 0) failure = await failureOf(job, log, said, options);
      }
      failures.set(job.id, failure);
      read.push(failure);
    }
    const [first] = read;
    const agree = first !== undefined && read.every(({ signature }) => signature === first.signature);
    for (const job of group) {
      if (chosen.has(job)) continue;
      failures.set(job.id, agree ? { ...first, read: false } : UNREAD);
    }
  }
}

const UNREAD: JobFailure = {
  type: 'unknown',
  retry: 'unclear',
  confidence: 0,
  signature: 'unread',
  evidence: [],
  read: false,
};

/** One of each group, then a second, until the limit. */
function takeTurns(groups: readonly (readonly ApiJob[])[], limit: number): ApiJob[] {
  const taken: ApiJob[] = [];
  for (let round = 0; taken.length < limit; round += 1) {
    const next = groups.flatMap((group) => group[round] ?? []);
    if (next.length === 0) break;
    taken.push(...next.slice(0, limit - taken.length));
  }
  return taken;
}

/** A log that ends with a script's own failure: the annotations would repeat it. */
const isTold = (log: Buffer | undefined) => log?.includes('##[error]Process completed with exit code ') === true;

async function logOf(
  { id }: ApiJob,
  reader: RunReader,
  { repository }: ReadOptions,
  maxBytes: number,
): Promise<Buffer | undefined> {
  try {
    return (await reader.log(`/repos/${repository}/actions/jobs/${id}/logs`, Math.floor(maxBytes)))?.bytes;
  } catch {
    // Annotations and step facts are left.
    return undefined;
  }
}

async function annotationsOf({ id }: ApiJob, reader: RunReader, { repository }: ReadOptions) {
  try {
    const all = await reader.list<ApiAnnotation>(`/repos/${repository}/check-runs/${id}/annotations`, {}, 1);
    return all.slice(0, MAX_ANNOTATIONS);
  } catch {
    // `checks: read` is optional.
    return [];
  }
}

const textOf = (annotations: readonly ApiAnnotation[]) => annotations.map(({ message }) => message ?? '').join('\n');

const TIMED_OUT = /has exceeded the maximum execution time/;
const LOST =
  /lost communication with the server|runner has received a shutdown signal|encountered an error while running your job/;

/** What the service writes if somebody or something cancelled: the only place where it says who. */
function cancellationOf(annotations: readonly ApiAnnotation[]): Cancellation | undefined {
  for (const { message } of annotations) {
    const person = /^The run was cancel+ed by @?([\w-]+(?:\[bot\])?)/.exec(message ?? '');
    if (person) return { by: 'person', who: person[1] as string };
    if (/^Canceling since a higher priority waiting request for /.test(message ?? '')) return { by: 'newer-run' };
  }
  return undefined;
}

/** Lines that only say that a step failed would explain nothing. */
const EMPTY_WORDS = /^(?:Process completed with exit code \d+\.?|The operation was canceled\.?)$/;

async function failureOf(
  job: ApiJob,
  log: Buffer | undefined,
  annotations: readonly ApiAnnotation[],
  { rules, mask }: ReadOptions,
): Promise<JobFailure> {
  const said = annotations.filter(({ annotation_level: level }) => level === 'failure' || level === 'warning');
  const text = log && log.length > 0 ? [log] : [Buffer.from(said.map(asLogLine).join(''))];
  const step = stepOf(job);
  const exit = /Process completed with exit code (\d+)/.exec(textOf(annotations))?.[1];
  const facts: Facts = {
    jobName: job.name,
    ...(step === undefined ? {} : { stepName: step }),
    ...(exit === undefined ? {} : { exitCode: Number(exit) }),
    annotations: said.flatMap(({ message, annotation_level: level }) =>
      message && !EMPTY_WORDS.test(message)
        ? [{ level: level === 'failure' ? ('error' as const) : ('warning' as const), text: message.slice(0, 4096) }]
        : [],
    ),
  };
  const failure: Failure = await classify({ log: text, facts, rules, mask });
  const { type, retry, confidence, signature, evidence, suggestion } = failure;
  return { type, retry, confidence, signature, evidence: evidence.slice(0, 3), suggestion, read: log !== undefined };
}

const asLogLine = ({ message, annotation_level: level }: ApiAnnotation) =>
  `##[${level === 'failure' ? 'error' : 'warning'}]${(message ?? '').slice(0, 4096)}\n`;

const failedStep = ({ steps }: ApiJob) =>
  steps?.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out');
const stepOf = (job: ApiJob) => failedStep(job)?.name;

/** The step in its job's definition: legs of a matrix may put their values into its name. */
function placeOf(job: ApiJob): string {
  const step = failedStep(job);
  return `${job.name.replace(/ \(.*\)$/s, '')}\n${step?.number ?? step?.name}`;
}
