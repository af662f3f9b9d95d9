import path from 'node:path';
import { messageOf, UsageError, UserError } from '../../errors.ts';
import { onOneLine } from '../../files/byte-path.ts';
import { parseRunAddress } from '../../github/api-access.ts';
import { patternsOf } from '../checkpoints/patterns.ts';
import { documentOf, textOf } from '../checkpoints/restore-report.ts';
import { maskerOf, openRunWorkbench } from '../checkpoints/stores.ts';
import type { CommandArguments, CommandIo, CommandResult } from '../command.ts';
import { placeFor, prepareClone } from './clone-place.ts';
import { commandLine, commandText } from './command-text.ts';
import { type FailedJob, type FailedState, findFailedState, readFailedJob } from './failed-job.ts';

const DEFAULT_SERVER = 'https://github.com';

/** `rerail restore JOB-URL`: the workspace of a failed job, and the command that failed in it. */
export async function restoreJob(url: string, args: CommandArguments, io: CommandIo): Promise<CommandResult> {
  const address = jobAddress(url, io);
  const [{ openClient }, { apiAccess }] = await Promise.all([
    import('../../github/client.ts'),
    import('../../github/api-access.ts'),
  ]);
  const { repository, job: id } = address;
  const job = await readFailedJob(address, openClient(apiAccess(io.env)));
  const place = placeFor(repository, id, io.cwd, args.value('to') ?? args.value('root'));
  const patterns = patternsOf(args, place.root);
  const { engine, store, stores } = await openRunWorkbench(url, io);
  const wanted = args.flag('before') ? 'before' : 'failed';
  let state: FailedState;
  try {
    state = await findFailedState(store, id, job.attempt, wanted);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return withoutState(job, place.root, messageOf(error));
  }
  const dryRun = args.flag('dry-run');
  const about = aboutJob(job, state, place.root);
  if (dryRun && place.isFresh) {
    const text = [
      ...about.lines,
      `would clone ${repository} into ${place.root}, and restore ${state.checkpoint} there`,
    ];
    return { ok: true, document: about.document, text: text.join('\n') };
  }
  const token = io.env.GITHUB_TOKEN || io.env.GH_TOKEN;
  if (!dryRun) {
    const source = { url: `${new URL(url).origin}/${repository}.git`, commit: state.commit ?? job.sha };
    await prepareClone(place, { ...source, ...(token ? { token } : {}) });
  }
  const result = await engine.restore({
    id: state.checkpoint,
    root: place.root,
    stores,
    masker: maskerOf(io),
    dryRun,
    ...patterns,
    signal: io.signal,
  });
  for (const file of result.missing)
    io.log.warning(`${onOneLine(file)} is not restored: it held a credential, which is never kept.`);
  return {
    ok: result.verified,
    document: { ...about.document, restored: documentOf(result) },
    text: [textOf(result, dryRun), ...about.lines].join('\n'),
  };
}

/** @throws UsageError if it is no address of a job, or on another server than the token is for */
function jobAddress(url: string, { env }: CommandIo) {
  const { job, ...address } = parseRunAddress(url);
  const server = new URL(env.GITHUB_SERVER_URL || DEFAULT_SERVER).origin;
  if (new URL(url).origin !== server) {
    throw new UsageError(
      `Restoring the job failed: "${url}" is not on ${server}. For another server, set GITHUB_SERVER_URL and GITHUB_API_URL.`,
    );
  }
  if (job === undefined) {
    throw new UsageError(
      `Restoring the job failed: "${url}" is the address of a run. Add /job/NUMBER, or list its checkpoints with "rerail list --run ${url}".`,
    );
  }
  return { ...address, job };
}

function aboutJob(job: FailedJob, state: FailedState | undefined, root: string) {
  const { name, attempt, sha, fork, command } = job;
  const line = command && commandLine(command, root);
  return {
    document: {
      job: { name, attempt, commit: state?.commit ?? sha, ...(fork ? { fork } : {}) },
      root: path.resolve(root),
      ...(state ? { checkpoint: { id: state.checkpoint, moment: state.moment, stage: state.stage } } : {}),
      ...(command ? { command: { ...command, ...(line ? { line } : {}) } } : {}),
    },
    lines: [
      `job ${onOneLine(name)}, attempt ${attempt}${state ? `: the workspace ${MOMENTS[state.moment]} stage "${onOneLine(state.stage)}"` : ''}`,
      ...(fork ? [`The code is from the fork ${fork}: read it before you run anything.`] : []),
      ...(command ? commandText(command, root) : ["rerail cannot tell which command failed: look at the job's log."]),
    ],
  };
}

const MOMENTS: Readonly<Record<FailedState['moment'], string>> = {
  failed: 'as it was after the failure of',
  before: 'as it was before',
};

/** The command is worth knowing, too, if nothing of the workspace is left. */
function withoutState(job: FailedJob, root: string, why: string): CommandResult {
  const about = aboutJob(job, undefined, root);
  const message = `Restoring the job failed: ${why}. Check out ${job.sha} to run the command there.`;
  return {
    ok: false,
    document: { ...about.document, error: { message } },
    text: [message, ...about.lines].join('\n'),
  };
}
