import { existsSync } from 'node:fs';
import path from 'node:path';
import type { StoredCheckpoint } from '../checkpoint/store.ts';
import type { UploaderCommand, UploaderInput, UploaderOptions } from '../checkpoint/uploader-process.ts';
import type { Inputs } from '../config/inputs.ts';
import type { Lane } from '../failure/failure.ts';
import { recordName, withEarlier } from '../recovery/earlier.ts';
import { type Job, sealedFor } from '../recovery/job.ts';
import { sign } from '../recovery/job-secret.ts';
import type { JobRecord } from '../recovery/record.ts';
import { S3_VARIABLES } from '../s3/settings.ts';
import { recordedLines } from './job-ledger.ts';
import { maskedRecord } from './stages/masked-record.ts';
import type { StepContext } from './step-context.ts';

/** When the checkpoints of a job leave the machine: before the script, after it failed, or not at all. */
export type UploadTime = 'before' | 'on-failure' | 'never';

export function uploadTime(inputs: Pick<Inputs, 'checkpoint' | 'resumable'>, lane: Lane): UploadTime {
  if (inputs.checkpoint === 'none') return 'never';
  if (inputs.checkpoint === 'eager') return 'before';
  if (inputs.checkpoint === 'on-failure') return 'on-failure';
  if (lane === 'DOCS') return 'never';
  return lane === 'HEAVY' || inputs.resumable ? 'before' : 'on-failure';
}

/** The spool folder that a job's steps and its uploader share. */
export const spoolFolder = (jobFolder: string) => path.join(jobFolder, 'uploads');

/**
 * Queues every checkpoint that the job's record refers to, and the record behind them, so that no record ever names a checkpoint that is
 * not there; then sees to it that somebody sends them. Withholds those that hold a value which was masked later. Nothing if there is no store for them.
 */
export async function uploadJob(phase: StepContext): Promise<void> {
  const { tellPlace } = await import('./remote-place.ts');
  const place = await phase.run.place();
  await tellPlace(phase, place);
  if (place.stores.length === 0) return;
  const [job, local, spooled, { ensureUploader }] = await Promise.all([
    phase.job(),
    phase.localStore(),
    import('../checkpoint/spool.ts'),
    import('../checkpoint/uploader-process.ts'),
  ]);
  const own = await job.record();
  const earlier = await phase.run.earlier();
  const { watchedHealth } = await import('./job-health.ts');
  const health = await watchedHealth(phase);
  const { checkRunId } = phase.inputs;
  const whole = {
    ...own,
    ...(checkRunId === undefined ? {} : { checkRunId }),
    ...(health ? { health } : {}),
    stages: withEarlier(own.stages, earlier),
  };
  const spool = spoolFolder(job.folder);
  const needed = neededCheckpoints(whole, await local.list());
  const [{ takeBack, withhold, withoutWithheld }, { isSound }] = await Promise.all([
    import('./screen-uploads.ts'),
    import('./damage.ts'),
  ]);
  const withheld = await withhold(phase, needed, local);
  const record = withoutWithheld(whole, withheld.ids);
  const sent = new Set([...withheld.fresh].filter((id) => job.isMarked(sentMark(id))));
  if (sent.size > 0) await takeBack(phase, spool, sent, await uploaderFor(phase));
  for (const checkpoint of needed) {
    if (withheld.ids.has(checkpoint.id) || !(await job.mark(sentMark(checkpoint.id)))) continue;
    const archive = await local.locate?.(checkpoint.id);
    if (archive !== undefined && (await isSound(phase, checkpoint, local)))
      spooled.enqueue(spool, { kind: 'checkpoint', checkpoint, archive });
  }
  const ledger = await recordedLines(await phase.ledger(), earlier?.ledger ?? []);
  const text = maskedRecord({ ...record, ledger }, phase.masker);
  const name = recordName(job.identity);
  spooled.enqueue(spool, { kind: 'record', name, content: sign(job.secret.keyFor(SPOOL), name, text) });
  for (const id of superseded(await local.list(), needed, job)) {
    spooled.enqueue(spool, { kind: 'removal', id: sign(job.secret.keyFor(SPOOL), spooled.REMOVAL, id) });
    await local.remove(id);
  }
  ensureUploader(spool, await uploaderFor(phase));
}

/**
 * Checkpoints of what a script had left that a newer one has taken the place of, in this attempt. A script that runs for hours would fill the store with them, and nobody resumes
 * from them.
 */
function superseded(listed: readonly StoredCheckpoint[], needed: readonly StoredCheckpoint[], job: Job): string[] {
  const kept = new Set(needed.map(({ id }) => id));
  return listed
    .filter(({ id, clean, attempt }) => !clean && attempt === job.identity.attempt && !kept.has(id))
    .map(({ id }) => id)
    .filter((id) => job.isMarked(sentMark(id)));
}

/**
 * Takes back at once what was sent, or is being sent, and holds a value that the step's script masked. Later steps and post would do the same; until then
 * everybody who may read the run could download it.
 */
export async function takeBackMasked(phase: StepContext): Promise<void> {
  const job = await phase.job();
  const spool = spoolFolder(job.folder);
  if (!existsSync(spool)) return;
  const [local, { takeBack, withhold }] = await Promise.all([phase.localStore(), import('./screen-uploads.ts')]);
  const needed = neededCheckpoints(await job.record(), await local.list());
  const sent = needed.filter(({ id }) => job.isMarked(sentMark(id)));
  const { fresh } = await withhold(phase, sent, local);
  if (fresh.size === 0) return;
  await takeBack(phase, spool, fresh, await uploaderFor(phase));
  // The record that was sent promises them.
  await uploadJob(phase);
}

/** Scripts can write into the spool: the uploader sends only the records that this job's phases put there. */
const SPOOL = 'spool';

/** Fact of the job: a stage wants its checkpoints kept if the job fails. */
export const KEEP_ON_FAILURE = 'keep-on-failure';

/** Fact of the job: a checkpoint is in the artifact store, or on its way there. */
export const sentMark = (id: string) => `sent-${id}`;

/** The checkpoints that a record names and those that hold content of theirs, oldest first. */
function neededCheckpoints(record: JobRecord, listed: readonly StoredCheckpoint[]): StoredCheckpoint[] {
  const byId = new Map(listed.map((checkpoint) => [checkpoint.id, checkpoint]));
  const needed = new Set<string>();
  const need = (id: string | undefined) => {
    if (id === undefined || needed.has(id)) return;
    for (const dependency of byId.get(id)?.dependencies ?? []) need(dependency);
    needed.add(id);
  };
  for (const stage of record.stages) {
    // What a completed stage began with is only needed for content that later ones have in it.
    if (!stage.after) need(stage.before?.checkpoint);
    need(stage.after?.checkpoint);
    need(stage.dirty?.checkpoint);
  }
  return [...needed].map((id) => byId.get(id)).filter((checkpoint) => checkpoint !== undefined);
}

/** How the uploader's process is started: through the command line's door, with no more of the environment than it needs; its token comes over a pipe. */
export async function uploaderFor(
  phase: Pick<StepContext, 'job' | 'run' | 'inputs' | 'env' | 'dist' | 'storage'>,
): Promise<UploaderCommand> {
  const { limitsOf } = await import('./job-store.ts');
  const job = await phase.job();
  const options: UploaderOptions = {
    jobKey: job.identity.jobKey,
    attempt: job.identity.attempt,
    ...(job.identity.runId === undefined ? {} : { runId: job.identity.runId }),
    claim: (await job.record()).claim,
    ...(await limitsOf(phase)),
    stores: (await phase.run.place()).stores,
    ...sealedFor(phase.inputs.checkpointKey, job.identity),
    spoolKey: job.secret.keyFor(SPOOL).toString('base64'),
  };
  const some = (names: RegExp) => Object.fromEntries(Object.entries(phase.env).filter(([name]) => names.test(name)));
  const s3 = options.stores.includes('s3') ? some(S3_VARIABLES) : {};
  const input: UploaderInput = { options, variables: { ...some(HIDDEN_UPLOADER_VARIABLES), ...s3 } };
  return {
    command: [process.execPath, path.join(phase.dist, 'cli.js'), 'upload', spoolFolder(job.folder)],
    env: some(UPLOADER_VARIABLES),
    input: JSON.stringify(input),
  };
}

const UPLOADER_VARIABLES =
  /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;

/** What the services need and scripts must not see. Tokens for identities elsewhere are not among it. */
const HIDDEN_UPLOADER_VARIABLES =
  /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;
