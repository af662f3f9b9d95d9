import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Controller } from '../controller/context.ts';
import { UsageError } from '../errors.ts';
import { maskerFor } from '../values/secret-variables.ts';
import type { CommandArguments, CommandIo } from './command.ts';
import { originOf } from './origin.ts';

/**
 * The repository that a command reads: a recorded folder (`--recorded`), else the API.
 * @param named the repository that an address names
 * @throws UsageError if nothing says which repository it is
 */
export async function openRepository(
  args: CommandArguments,
  io: CommandIo,
  named: string | undefined,
  { options = {}, stopGiven = true, leaseMs = 0 }: Partial<Pick<Controller, 'options' | 'stopGiven' | 'leaseMs'>> = {},
): Promise<Controller> {
  const { env, clock, log } = io;
  const masker = io.masker ?? maskerFor(env);
  const folder = args.value('recorded');
  if (folder !== undefined) {
    const root = path.resolve(io.cwd, folder);
    const { recordedReader } = await import('../controller/recorded.ts');
    const reader = recordedReader(root);
    const repository = named ?? args.value('repo') ?? recordedRepository(root);
    const rest = { clock, random: Math.random, log, masker, owner: 'recorded', leaseMs, options, stopGiven };
    return { repository, reader, server: 'https://github.com', ...rest };
  }
  const { openController } = await import('../controller/open-controller.ts');
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  return openController({
    repository: named ?? repositoryOf(args, io),
    env,
    ...(token ? { token } : {}),
    folder: path.join(env.RUNNER_TEMP || tmpdir(), 'rerail'),
    leaseMs,
    options,
    stopGiven,
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
export function repositoryOf(args: CommandArguments, { env, cwd }: Pick<CommandIo, 'env' | 'cwd'>): string {
  const given = args.value('repo') ?? env.GITHUB_REPOSITORY ?? originOf(cwd);
  if (given !== undefined && /^[\w.-]+\/[\w.-]+$/.test(given)) return given;
  throw new UsageError(
    `Which repository is unknown${given === undefined ? '' : `: "${given}" is not a repository`}. Give the address of the run, or --repo OWNER/NAME.`,
  );
}
