import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Controller } from '../controller/context.ts';
import { decideAbout } from '../controller/controller.ts';
import { runNamed } from '../controller/trigger.ts';
import { UsageError } from '../errors.ts';
import { AGE_FORM, parseDuration } from '../values/duration.ts';
import { maskerFor } from '../values/secret-variables.ts';
import type { Command, CommandArguments, CommandIo, CommandResult } from './command.ts';
import { originOf } from './origin.ts';

/** `rerail plan`: what rerail would do about a finished run, or would have done about a month of them. Changes nothing. */
export const planCommand: Command = {
  name: 'plan',
  summary: 'Says what rerail would do about a finished run, or about all runs since a date.',
  usage: '(RUN | --since 30d) [--recorded DIR] [--repo OWNER/NAME]',
  positionals: { min: 0, max: 1 },
  options: {
    recorded: { value: 'DIR', help: 'Read a folder of recorded API answers instead of the API' },
    since: { value: 'AGE', help: 'All failed runs of this time, with what rerail would have saved and got wrong' },
    repo: {
      value: 'OWNER/NAME',
      help: 'The repository, if RUN is an id (default: GITHUB_REPOSITORY, else the remote "origin")',
    },
    markdown: { help: 'With --since: print Markdown' },
  },
  run: plan,
};

async function plan(args: CommandArguments, io: CommandIo): Promise<CommandResult> {
  const [name] = args.positionals;
  const since = args.value('since');
  if ((name === undefined) === (since === undefined)) {
    throw new UsageError('What to plan: give either RUN, the id or the address of a run, or --since AGE.');
  }
  const age = since === undefined ? undefined : parseDuration(since, 365 * 86_400_000);
  if (since !== undefined && age === undefined) {
    throw new UsageError(`The option --since is "${since}", which is not allowed. Use ${AGE_FORM}.`);
  }
  const asked = name === undefined ? undefined : runNamed(name);
  const controller = await open(args, io, asked?.repository);
  if (asked) {
    const { plan: made } = await decideAbout(controller, asked.run, asked.attempt);
    const { runText } = await import('../report/run-comment.ts');
    return { ok: true, document: made, text: runText(made) };
  }
  const [{ replay }, { replayText, replayMarkdown }] = await Promise.all([
    import('../controller/replay.ts'),
    import('../report/replay-report.ts'),
  ]);
  const report = await replay(controller, age as number);
  return { ok: true, document: report, text: args.flag('markdown') ? replayMarkdown(report) : replayText(report) };
}

async function open(args: CommandArguments, io: CommandIo, named: string | undefined): Promise<Controller> {
  const { env, clock, log } = io;
  const masker = io.masker ?? maskerFor(env);
  const folder = args.value('recorded');
  const options = {};
  if (folder !== undefined) {
    const root = path.resolve(io.cwd, folder);
    const { recordedReader } = await import('../controller/recorded.ts');
    const reader = recordedReader(root);
    const repository = named ?? args.value('repo') ?? recordedRepository(root);
    const rest = { clock, random: Math.random, log, masker, owner: 'recorded', leaseMs: 0, options, stopGiven: true };
    return { repository, reader, server: 'https://github.com', ...rest };
  }
  const { openController } = await import('../controller/open-controller.ts');
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  return openController({
    repository: named ?? repositoryOf(args, io),
    env,
    ...(token ? { token } : {}),
    folder: path.join(env.RUNNER_TEMP || tmpdir(), 'rerail'),
    leaseMs: 0,
    options,
    stopGiven: true,
    clock,
    random: Math.random,
    log,
    masker,
    signal: io.signal,
  });
}

/** The only repository of a recorded folder. @throws UsageError if there is not exactly one */
function recordedRepository(root: string): string {
  const repos = path.join(root, 'repos');
  const all = !existsSync(repos)
    ? []
    : foldersIn(repos).flatMap((owner) => foldersIn(path.join(repos, owner)).map((name) => `${owner}/${name}`));
  if (all.length === 1) return all[0] as string;
  throw new UsageError(
    `Which repository is unknown: ${path.join(root, 'repos')} holds ${all.length}. Give the address of the run, or --repo OWNER/NAME.`,
  );
}

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** @throws UsageError if nothing says which repository it is */
function repositoryOf(args: CommandArguments, { env, cwd }: CommandIo): string {
  const given = args.value('repo') ?? env.GITHUB_REPOSITORY ?? originOf(cwd);
  if (given !== undefined && /^[\w.-]+\/[\w.-]+$/.test(given)) return given;
  throw new UsageError(
    `Which repository is unknown${given === undefined ? '' : `: "${given}" is not a repository`}. Give the address of the run, or --repo OWNER/NAME.`,
  );
}
