import type { Announced } from '../checkpoint/announcement.ts';
import type { DrainResult } from '../checkpoint/uploads.ts';
import { EXCLUDING_PATTERN } from '../recovery/others-downloads.ts';
import type { StageRecord } from '../recovery/record.ts';
import { formatBytes } from '../values/bytes.ts';
import { counted } from '../values/counted.ts';
import { formatDuration } from '../values/duration.ts';
import { inlineCode, prose } from './markdown.ts';
import { plain } from './plain.ts';

/** What a job's log says of uploads. */

/** Why not everything was uploaded, and what that means. */
export function notUploaded({ left, failed, gaveUp }: DrainResult, waitedMs: number): string {
  const cause = plain(failed[0] ?? whyGivenUp(gaveUp, left, waitedMs));
  return `The checkpoints were not uploaded completely: ${cause}. A re-run of this job starts from the beginning.`;
}

/** When all has arrived: what a re-run does with it. */
export function uploaded(tookMs: number, stages: readonly Pick<StageRecord, 'name' | 'state'>[]): string {
  const completed = stages.filter(({ state }) => state === 'completed' || state === 'fast-forwarded').length;
  const open = stages.find(({ state }) => state === 'failed' || state === 'started')?.name;
  const skips =
    completed === 0
      ? []
      : [`fast-forwards ${completed === 1 ? 'the completed stage' : `${completed} completed stages`}`];
  const does = [...skips, ...(open === undefined ? [] : [`starts again at stage "${open}"`])];
  const rerun = does.length === 0 ? '' : `: a re-run of the failed jobs ${does.join(' and ')}`;
  return `checkpoints uploaded in ${formatDuration(tookMs)}${rerun}`;
}

/** For the job summary: what a re-run does again, and why. @param told what the log says */
export function notProtected(told: string, stages: readonly string[]): string {
  const named = stages.slice(0, MOST_NAMED).map(inlineCode);
  const more = stages.length > MOST_NAMED ? [`${stages.length - MOST_NAMED} more`] : [];
  const what = named.length === 0 ? '' : ` ${[...named, ...more].join(', ')}:`;
  return `\n**Not protected**${what} ${prose(told)} The result of this job is not affected.\n`;
}

/** For the job summary of an attempt that could not use what an earlier one left. */
export const startsFresh = (why: string): string =>
  `\n**Not resumed** This attempt starts fresh: ${prose(plain(why))}. The result of this job is not affected.\n`;

function whyGivenUp(gaveUp: DrainResult['gaveUp'], left: number, waitedMs: number): string {
  const uploads = counted(left, 'upload');
  const trouble = gaveUp?.trouble === undefined ? '' : ` (${plain(gaveUp.trouble)})`;
  if (gaveUp?.reason === 'no-uploader') return `the process that uploads did not start${trouble}`;
  const load = gaveUp?.busy ? 'other processes keep the processors busy' : undefined;
  if (gaveUp?.reason === 'stalled') {
    const who = load ?? `the artifact service does not answer${trouble}`;
    return `${uploads} made no progress for ${formatDuration(gaveUp.ms)}: ${who}`;
  }
  return `${uploads} not done within ${formatDuration(waitedMs)}${load === undefined ? trouble : `: ${load}`}`;
}

/** Where checkpoints go, if not where they were wanted. */
interface Place {
  stores: readonly string[];
  noArtifacts?: { reason: 'ghes' } | { reason: 'downloads'; download: { what: string; where: string } };
  noCache?: string;
}

/** Why checkpoints are not in the run's artifacts or in the cache, where they are instead, and what to do about it. */
export function placeNotice({ stores, noArtifacts, noCache }: Place): string {
  const cause = noArtifacts ? whyNoArtifacts(noArtifacts) : 'Policy sends checkpoints to the cache service.';
  const cache = noCache === undefined ? '' : ` The cache service cannot be used: ${plain(noCache)}.`;
  return `${cause}${cache} ${consequence(stores)}${noArtifacts ? howToChange(noArtifacts) : ''}`;
}

/** Why nobody outside of its jobs finds the checkpoints of a run on such a server. */
export function notReadableHere(): string {
  return `${ENTERPRISE} Its jobs keep checkpoints in the cache service, if it answers, where only jobs of the same branch can read them. See docs/enterprise-server.md.`;
}

/** What a person cannot read of a run, and what to do about it. */
export const cachedOnly = (checkpoints: number): string =>
  `${inCache(checkpoints)}: GitHub's API lists what is in the cache and does not serve it. To resume from ${checkpoints === 1 ? 'it' : 'them'}, re-run the failed jobs. To read checkpoints of later runs here, set checkpoint.stores to [artifact] or [s3] in .github/rerail.yml.`;

/** For the plan of a run. */
export const cachedInPlan = (checkpoints: number): string =>
  `checkpoints: ${inCache(checkpoints)}; a re-run of the failed jobs can resume from ${checkpoints === 1 ? 'it' : 'them'}`;

const inCache = (checkpoints: number) =>
  `${counted(checkpoints, 'checkpoint')} of this run ${checkpoints === 1 ? 'is' : 'are'} in the cache service, which only jobs of its branch can read`;

const ENTERPRISE = 'This server is GitHub Enterprise Server, whose artifact service does not work with rerail.';

type NoArtifacts = NonNullable<Place['noArtifacts']>;

const whyNoArtifacts = (why: NoArtifacts): string =>
  why.reason === 'ghes'
    ? ENTERPRISE
    : `rerail uploads no artifacts in this run: "${why.download.what}" in "${why.download.where}" takes every artifact of the run and would get rerail's, too.`;

function consequence(stores: readonly string[]): string {
  if (stores.length === 0) return 'Guards, retries and stages work within the job, but a later attempt cannot resume.';
  return `Checkpoints go to ${stores.map((kind) => (kind === 'cache' ? 'the cache service' : kind)).join(' and ')} instead.`;
}

const howToChange = (why: NoArtifacts): string =>
  why.reason === 'ghes'
    ? ' See docs/enterprise-server.md.'
    : ` To keep them in artifacts, add this line to its inputs: ${EXCLUDING_PATTERN}`;

/** What a step leaves to the background; undefined if there is no checkpoint among it. */
export function stillOnItsWay(waiting: readonly Announced[]): string | undefined {
  if (waiting.length === 0) return undefined;
  return `still uploading in the background: ${namesOf(waiting)}`;
}

/** What an earlier attempt did not get to upload. */
export function uploadsLost(attempt: number, lost: readonly Announced[]): string {
  const what = lost.length === 1 ? 'a checkpoint' : counted(lost.length, 'checkpoint');
  return `Attempt ${attempt} ended before rerail had uploaded ${what}: ${namesOf(lost)}. What needs ${lost.length === 1 ? 'it' : 'them'} runs again.`;
}

/** A checkpoint that must not leave the machine. @param why a clause */
export function withheldCheckpoint({ id, stage }: Pick<Announced, 'id' | 'stage'>, why: string): string {
  const of = stage === undefined ? '' : ` of stage "${stage}"`;
  return `Checkpoint ${id.slice(0, 12)}${of} is not uploaded: ${plain(why)}. Mask the value before a script writes it, or list the file in the input "exclude". Later attempts run again what needs this checkpoint.`;
}

const MOST_NAMED = 5;

const namesOf = (checkpoints: readonly Announced[]): string =>
  [
    ...checkpoints.slice(0, MOST_NAMED).map(nameOf),
    ...(checkpoints.length > MOST_NAMED ? [`${checkpoints.length - MOST_NAMED} more`] : []),
  ].join(', ');

function nameOf({ id, stage, storedBytes, clean }: Announced): string {
  const of = stage === undefined ? '' : ` of stage "${stage}"`;
  return `checkpoint ${id.slice(0, 12)}${of} (${clean ? '' : 'interrupted, '}${formatBytes(storedBytes)})`;
}
