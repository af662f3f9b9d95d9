import { readFileSync, statfsSync, statSync } from 'node:fs';
import os from 'node:os';
import type { ResourcePeaks } from '../failure/failure.ts';
import { memoryReader } from '../guard/resources/memory.ts';
import type { JobHealth } from '../recovery/record.ts';
import type { StepContext } from './step-context.ts';

/** Fact of the job: a step without a script watches over it. */
const WATCHED = 'watched';
const START = 'watch-start';
const PEAKS = 'peaks';

/** The machine at one moment. */
interface Moment extends Peaks {
  cpuSeconds: number;
}

/** Notes that the job wants a record whatever becomes of it, and how the machine is now. */
export async function watchJob(phase: Pick<StepContext, 'job' | 'context'>): Promise<void> {
  const job = await phase.job();
  if (await job.mark(WATCHED)) await job.note(START, momentOf(phase.context.workspace));
}

/** What a guard measured goes into the health of a watched job. */
export async function notePeaks(
  phase: Pick<StepContext, 'job'>,
  tries: readonly { resources: ResourcePeaks }[],
): Promise<void> {
  const job = await phase.job();
  if (!job.isMarked(WATCHED)) return;
  const known = job.noted<Peaks>(PEAKS) ?? {};
  await job.note(PEAKS, [known, ...tries.map(({ resources }) => resources)].reduce<Peaks>(worse, {}));
}

type Peaks = Pick<ResourcePeaks, 'memoryBytes' | 'diskFreeBytes' | 'load1' | 'oomKills'>;

function worse(a: Peaks, b: Peaks): Peaks {
  const pick = (key: keyof Peaks, better: (...values: number[]) => number) => {
    const values = [a[key], b[key]].filter((value) => value !== undefined);
    return values.length === 0 ? {} : { [key]: better(...values) };
  };
  return {
    ...pick('memoryBytes', Math.max),
    ...pick('diskFreeBytes', Math.min),
    ...pick('load1', Math.max),
    ...pick('oomKills', (...values) => values.reduce((sum, value) => sum + value, 0)),
  };
}

/** Undefined if no step watches over the job. */
export async function watchedHealth(
  phase: Pick<StepContext, 'job' | 'inputs' | 'context' | 'clock' | 'bestEffort' | 'run'>,
): Promise<JobHealth | undefined> {
  const job = await phase.job();
  if (!job.isMarked(WATCHED)) return undefined;
  const { inputs, context, clock } = phase;
  const began = statSync(job.folder, { throwIfNoEntry: false })?.birthtimeMs;
  const start = job.noted<Moment>(START);
  const now = momentOf(context.workspace);
  const peaks = [job.noted<Peaks>(PEAKS) ?? {}, start ?? {}, now, memoryPeak()].reduce<Peaks>(worse, {});
  const { memoryBytes, diskFreeBytes, load1, oomKills } = peaks;
  return {
    conclusion: inputs.jobStatus ?? 'unknown',
    ...(context.job === undefined ? {} : { job: context.job }),
    ...(inputs.checkRunId === undefined ? {} : { checkRunId: inputs.checkRunId }),
    ...(await laneOf(phase)),
    stages: (await job.stages()).length,
    ...(began === undefined ? {} : { durationMs: Math.max(0, Math.round(clock.now() - began)) }),
    ...(memoryBytes === undefined ? {} : { memoryPeakBytes: memoryBytes }),
    memoryBytes: os.totalmem(),
    ...(diskFreeBytes === undefined ? {} : { diskFreeLeastBytes: diskFreeBytes }),
    ...(start === undefined ? {} : { cpuSeconds: Math.max(0, Math.round(now.cpuSeconds - start.cpuSeconds)) }),
    processors: os.availableParallelism(),
    ...(load1 === undefined ? {} : { loadPeak: load1 }),
    ...(oomKills ? { oomKills } : {}),
  };
}

async function laneOf(phase: Pick<StepContext, 'bestEffort' | 'run'>): Promise<Pick<JobHealth, 'lane' | 'laneReason'>> {
  const found = await phase.bestEffort('Choosing the lane', async () => {
    return phase.run.lane((await phase.run.policy('quick'))?.policy);
  });
  return found ? { lane: found.lane, laneReason: found.why } : {};
}

function momentOf(workspace: string): Moment {
  const times = os.cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  const { usedBytes } = memoryReader()();
  const [load1 = 0] = os.loadavg();
  return {
    cpuSeconds: times.reduce((sum, ms) => sum + ms, 0) / 1_000,
    load1,
    ...(usedBytes === undefined ? {} : { memoryBytes: usedBytes }),
    ...diskFree(workspace),
  };
}

function diskFree(folder: string): Peaks {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return { diskFreeBytes: bavail * bsize };
  } catch {
    return {};
  }
}

/** The most memory that the job's container or service used since it began; only newer kernels tell. */
function memoryPeak(): Peaks {
  const own = /^0::(\/.*)$/m.exec(read('/proc/self/cgroup') ?? '')?.[1] ?? '';
  for (const folder of [`/sys/fs/cgroup${own}`, '/sys/fs/cgroup']) {
    const bytes = Number(read(`${folder}/memory.peak`) ?? Number.NaN);
    if (Number.isSafeInteger(bytes)) return { memoryBytes: bytes };
  }
  return {};
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
