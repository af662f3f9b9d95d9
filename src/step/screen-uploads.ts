import { createHmac } from 'node:crypto';
import { tellingValues } from '../checkpoint/secrets/exact-values.ts';
import type { Store, StoredCheckpoint } from '../checkpoint/store.ts';
import type { UploaderCommand } from '../checkpoint/uploader-process.ts';
import { messageOf } from '../errors.ts';
import type { Job } from '../recovery/job.ts';
import type { JobRecord, StageRecord } from '../recovery/record.ts';
import type { StepContext } from './step-context.ts';

/**
 * A capture leaves out files that hold a value which is known as a secret at that moment. A later script may mask a value that an earlier one wrote to a file. So each
 * checkpoint has marks of the values that were known, and before anything is uploaded its archive is searched for those that came since.
 */
type Known = 'all' | readonly string[];

/** Marks tell nothing without the job's secret. Hex digits. */
const MARK_DIGITS = 24;

const marksOf = (job: Job, values: readonly string[]): Map<string, string> => {
  const key = job.secret.keyFor('values that were looked for');
  return new Map(
    values.map((value) => [createHmac('sha256', key).update(value).digest('hex').slice(0, MARK_DIGITS), value]),
  );
};

const noteName = (id: string) => `looked-for-${id}`;
const withheldMark = (id: string) => `withheld-${id}`;

/** Told before a capture which values it looks for; keeps that for the checkpoint that came of it. */
export function marksForCapture(
  phase: Pick<StepContext, 'inputs' | 'masker'>,
  job: Job,
): (id: string) => Promise<void> {
  const marks: Known = phase.inputs.secrets === 'allow' ? 'all' : [...marksOf(job, tellingValues(phase.masker)).keys()];
  return async (id) => {
    const before = job.noted<Known>(noteName(id)) ?? [];
    await job.note(noteName(id), before === 'all' || marks === 'all' ? 'all' : [...new Set([...before, ...marks])]);
  };
}

export const isWithheld = (job: Job, id: string): boolean => job.isMarked(withheldMark(id));

export interface Withheld {
  /** Those that may not be uploaded: they hold a value that is a secret by now, or need one that does. */
  ids: ReadonlySet<string>;
  /** Of those, the ones that were not known as such before. */
  fresh: ReadonlySet<string>;
}

/**
 * Searches archives for the values that were not known when they were made, and says which must not leave the machine, with a warning that names the files.
 * @param needed dependencies before what needs them
 */
export async function withhold(
  phase: Pick<StepContext, 'job' | 'inputs' | 'masker' | 'log' | 'context'>,
  needed: readonly StoredCheckpoint[],
  local: Store,
): Promise<Withheld> {
  const job = await phase.job();
  const ids = new Set<string>();
  const fresh = new Set<string>();
  const marks = marksOf(job, phase.inputs.secrets === 'allow' ? [] : tellingValues(phase.masker));
  for (const checkpoint of needed) {
    const { id, dependencies } = checkpoint;
    const why =
      isWithheld(job, id) || dependencies.some((dependency) => ids.has(dependency))
        ? ''
        : await searchedFor(phase, checkpoint, marks, local);
    if (why === undefined) continue;
    ids.add(id);
    if (!(await job.mark(withheldMark(id)))) continue;
    fresh.add(id);
    if (why !== '') {
      const { withheldCheckpoint } = await import('../report/uploads.ts');
      phase.log.warning(withheldCheckpoint(checkpoint, why));
    }
  }
  return { ids, fresh };
}

/** Why a checkpoint may not be uploaded; undefined if it may. */
async function searchedFor(
  phase: Pick<StepContext, 'job' | 'inputs' | 'context'>,
  { id }: StoredCheckpoint,
  marks: ReadonlyMap<string, string>,
  local: Store,
): Promise<string | undefined> {
  const job = await phase.job();
  const known = job.noted<Known>(noteName(id)) ?? [];
  if (known === 'all') return undefined;
  const looked = new Set(known);
  const values = [...marks].filter(([mark]) => !looked.has(mark)).map(([, value]) => value);
  const file = values.length === 0 ? undefined : await local.locate?.(id);
  if (file === undefined) return undefined;
  const { searchArchive } = await import('../checkpoint/secrets/search-archive.ts');
  const { checkpointKey: key } = phase.inputs;
  try {
    const found = await searchArchive({ file, id, key, values, root: phase.context.workspace, folder: job.folder });
    if (found.length > 0) return holdsValue(found);
  } catch (error) {
    return `rerail could not search it for values that were masked later: ${messageOf(error)}`;
  }
  await job.note(noteName(id), [...new Set([...looked, ...marks.keys()])]);
  return undefined;
}

const MOST_NAMED = 5;

function holdsValue(files: readonly string[]): string {
  const more = files.length > MOST_NAMED ? `, and ${files.length - MOST_NAMED} more` : '';
  return `a value that was masked later is in ${files.slice(0, MOST_NAMED).join(', ')}${more}`;
}

/** The record without the checkpoints that are withheld: it promises nothing that is not there. */
export function withoutWithheld(record: JobRecord, ids: ReadonlySet<string>): JobRecord {
  if (ids.size === 0) return record;
  return { ...record, stages: record.stages.map((stage) => stageWithout(stage, ids)) };
}

function stageWithout(stage: StageRecord, ids: ReadonlySet<string>): StageRecord {
  const { before, after, dirty, ...rest } = stage;
  const kept = (moment: StageRecord['after']) => moment !== undefined && !ids.has(moment.checkpoint);
  const isLost = after !== undefined && !kept(after);
  return {
    ...rest,
    ...(before && kept(before) ? { before } : {}),
    ...(after && kept(after) ? { after } : {}),
    ...(dirty && kept(dirty) ? { dirty } : {}),
    blockers: isLost ? [...rest.blockers, WITHHELD] : rest.blockers,
  };
}

const WITHHELD = {
  reason: 'masked-later',
  why: 'its checkpoint holds a value that was masked later, and was not kept',
};

/**
 * Takes back what was sent, or is being sent, before anybody knew of the value: from the queue, from the process that sends, and from the artifact store.
 */
export async function takeBack(
  phase: Pick<StepContext, 'remoteStore' | 'bestEffort'>,
  spool: string,
  ids: ReadonlySet<string>,
  uploader: UploaderCommand,
): Promise<void> {
  const [{ removeCheckpoints }, { isUploading, replaceUploader }] = await Promise.all([
    import('../checkpoint/spool.ts'),
    import('../checkpoint/uploader-process.ts'),
  ]);
  removeCheckpoints(spool, ids);
  // It may have begun to send one of them.
  if (isUploading(spool)) replaceUploader(spool, uploader);
  const store = await phase.remoteStore();
  for (const id of ids) {
    await phase.bestEffort(`Deleting the uploaded checkpoint ${id.slice(0, 12)}`, async () => store?.remove(id));
  }
}
