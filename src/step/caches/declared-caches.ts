import { createHash } from 'node:crypto';
import type { Lane } from '../../failure/failure.ts';
import type { Policy, PolicyCache } from '../../policy/policy.ts';
import type { PathCache } from '../../ports/path-cache.ts';
import type { StepContext } from '../step-context.ts';
import { CACHES } from './declared.ts';

/** A cache that policy declares for this job, under the key that its lock files gave when the job's first script was about to run. */
export interface DeclaredCache {
  key: string;
  paths: readonly string[];
  /** Its entry was restored: there is nothing to save. */
  restored: boolean;
}

/** Notes of the job: its caches, and how their paths were when a script had just passed and nothing had failed. */
const CLEAN_STATE = 'declared-caches-clean';
/** Fact of the job: a try failed whose leftovers may be in the paths. */
const DIRTY = 'declared-caches-dirty';
const LOOKED = 'declared-caches-looked-for';

/**
 * Restores the declared caches, once a job, before the first script runs. Paths are what the user trusts the cache with, as with actions/cache.
 * @param only keys that may be restored; absent: all
 * @returns keys that are restored by now
 */
export async function restoreDeclared(
  phase: Pick<StepContext, 'job' | 'context' | 'log'>,
  policy: Policy,
  lane: Lane,
  only?: ReadonlySet<string>,
): Promise<readonly string[]> {
  const job = await phase.job();
  const wanted = policy.cache.filter((cache) => cache.lane === undefined || cache.lane === lane);
  if (wanted.length === 0 || !phase.context.hasRuntime) return [];
  if (only === undefined && !(await job.mark(LOOKED))) return restoredKeys(job.noted<DeclaredCache[]>(CACHES));
  const cache = await open(phase);
  const known = new Map((job.noted<DeclaredCache[]>(CACHES) ?? []).map((one) => [one.key, one]));
  for (const declared of wanted) {
    const key = await keyOf(cache, declared, lane);
    if (key === undefined) {
      phase.log.info(
        `nothing cached for ${declared.paths.join(', ')}: no file matches ${declared.keyFiles.join(', ')}`,
      );
      continue;
    }
    if (known.get(key)?.restored) continue;
    const allowed = only === undefined || only.has(key);
    const restored = allowed && (await cache.restore(declared.paths, key));
    if (restored) phase.log.info(`restored ${declared.paths.join(', ')} from cache ${key}`);
    else if (allowed) phase.log.debug(`no cache ${key}`);
    known.set(key, { key, paths: declared.paths, restored });
  }
  await job.note(CACHES, [...known.values()]);
  return restoredKeys([...known.values()]);
}

/** Nothing more is restored in this job: the workspace is as a checkpoint has it. */
export async function keepAsRestored(phase: Pick<StepContext, 'job'>): Promise<void> {
  await (await phase.job()).mark(LOOKED);
}

/** Notes how the paths are after a script that passed. A script that first left something behind makes them dirty for good. */
export async function noteCleanState(
  phase: Pick<StepContext, 'job' | 'context' | 'log'>,
  { leftovers }: { leftovers: boolean },
): Promise<void> {
  const job = await phase.job();
  const missed = (job.noted<DeclaredCache[]>(CACHES) ?? []).filter(({ restored }) => !restored);
  if (missed.length === 0 || job.isMarked(DIRTY)) return;
  if (leftovers) {
    await job.mark(DIRTY);
    return;
  }
  const cache = await open(phase);
  const states: Record<string, string> = {};
  for (const { key, paths } of missed) {
    const state = await stateNow(cache, paths);
    if (state !== undefined) states[key] = state;
  }
  await job.note(CLEAN_STATE, states);
}

/** At the end of the job: saves the caches that had no entry, also if the job failed, as long as nothing touched their paths since a script had passed. */
export async function saveDeclared(phase: Pick<StepContext, 'job' | 'inputs' | 'log' | 'context'>): Promise<void> {
  const job = await phase.job();
  const missed = (job.noted<DeclaredCache[]>(CACHES) ?? []).filter(({ restored }) => !restored);
  if (missed.length === 0) return;
  const green = phase.inputs.jobStatus === 'success';
  const clean = job.noted<Record<string, string>>(CLEAN_STATE) ?? {};
  const cache = await open(phase);
  for (const { key, paths } of missed) {
    const what = paths.join(', ');
    if ((await cache.resolve(paths)).length === 0) continue;
    const unclear = job.isMarked(DIRTY) || (!green && clean[key] !== (await stateNow(cache, paths)));
    if (unclear) phase.log.info(`${what} not cached: a failed script may have changed it`);
    else if (await cache.save(paths, key)) phase.log.info(`cached ${what} as ${key}`);
    else phase.log.info(`${what} not cached: the entry ${key} exists, or this run may not write caches`);
  }
}

const restoredKeys = (caches: readonly DeclaredCache[] | undefined): readonly string[] =>
  (caches ?? []).filter(({ restored }) => restored).map(({ key }) => key);

async function open(phase: Pick<StepContext, 'context' | 'log'>): Promise<PathCache> {
  const { openPathCache } = await import('../../github/path-cache.ts');
  return openPathCache(phase.context.workspace, phase.log.debug);
}

async function stateNow(cache: PathCache, paths: readonly string[]): Promise<string | undefined> {
  const { stateOfPaths } = await import('./state-of-paths.ts');
  const roots = await cache.resolve(paths);
  return roots.length === 0 ? undefined : stateOfPaths(roots);
}

/** Of the machine's kind, the lane if the entry is for one, the paths and the lock files: exactly this or nothing. */
async function keyOf(cache: PathCache, { lane: own, paths, keyFiles }: PolicyCache, lane: Lane) {
  const files = await cache.hashOf(keyFiles);
  if (files === undefined) return undefined;
  const what = createHash('sha256').update(JSON.stringify(paths)).digest('hex').slice(0, 16);
  const words = [process.platform, process.arch, own === undefined ? 'any' : lane.toLowerCase(), what, files];
  return `rerail-paths-${words.join('-')}`;
}
