import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import type { CheckpointEngine, Identity } from '../../checkpoint/engine.ts';
import type { Store } from '../../checkpoint/store.ts';
import { cacheFolder } from '../../config/context.ts';
import { UsageError } from '../../errors.ts';
import { maskerFor } from '../../values/secret-variables.ts';
import type { CommandArguments, CommandIo, CommandOption } from '../command.ts';

/** Options that say which checkpoints a command works on. */
export const STORE_OPTION: Record<string, CommandOption> = {
  store: {
    value: 'DIR',
    multiple: true,
    help: "folder of checkpoints; given several times: what is taken goes to all, what is read comes from the first that has it (default: the user's cache folder)",
  },
};

/** Where else checkpoints can be read from. */
export const RUN_OPTION: Record<string, CommandOption> = {
  run: {
    value: 'URL',
    help: 'reads what the jobs of a run on GitHub left as artifacts, and in the bucket of RERAIL_S3_BUCKET; needs GITHUB_TOKEN with actions: read',
  },
};

export const ROOT_OPTION: Record<string, CommandOption> = {
  root: { value: 'DIR', help: 'the workspace (default: the current folder)' },
};

/** What the commands on checkpoints work with. */
export interface Workbench {
  engine: CheckpointEngine;
  store: Store;
  /** `store` and those behind it, in the order in which they are asked. */
  stores: readonly Store[];
  /** The job that checkpoints are taken in. */
  identity?: Partial<Identity>;
}

export async function openWorkbench(args: CommandArguments, io: CommandIo): Promise<Workbench> {
  if (io.workbench) return io.workbench;
  // Checkpoints need zstd, which Node has since 22.15.
  if (process.versions.zstd === undefined) (await import('./newer-node.ts')).continueOnNewerNode(io.env);
  const folders = args.all('store').map((folder) => path.resolve(io.cwd, folder));
  const [first = path.join(cacheFolder(io.env), 'store')] = folders;
  const { createEngine } = await import('../../checkpoint/create-engine.ts');
  const { createLocalStore } = await import('../../checkpoint/stores/local.ts');
  const { replicate } = await import('../../checkpoint/stores/replicated.ts');
  // As the input of the action is read: a secret often ends in a line break.
  const key = io.env.RERAIL_CHECKPOINT_KEY?.trim() || undefined;
  const url = args.value('run');
  const local = folders.length === 0 && url === undefined ? [first] : folders;
  const stores: Store[] = local.map((folder) => createLocalStore(folder, key));
  if (url !== undefined)
    stores.push(...(await (await import('./run-stores.ts')).openRunStores(url, engineFolder(first, io), io, key)));
  const engine = createEngine({
    clock: io.clock,
    log: io.log,
    folder: engineFolder(first, io),
    progress: (done, total) => io.progress?.bytes(done, total),
    ...(io.threadScript ? { threadScript: io.threadScript } : {}),
    ...(key ? { key } : {}),
  });
  return { engine, store: stores.length > 1 ? replicate(stores, io.log) : (stores[0] as Store), stores };
}

/** A workbench for the checkpoints of one run, and no others. */
export function openRunWorkbench(url: string, io: CommandIo): Promise<Workbench> {
  const args: CommandArguments = {
    positionals: [],
    value: (name) => (name === 'run' ? url : undefined),
    all: () => [],
    flag: () => false,
  };
  return openWorkbench(args, io);
}

/** Beside the checkpoints; where nothing can be written there, as in a mounted copy of a store, with the user's own. */
function engineFolder(store: string, io: CommandIo): string {
  const folder = path.join(store, 'engine');
  const there = [folder, store].find((one) => existsSync(one));
  try {
    if (there !== undefined) accessSync(there, constants.W_OK);
    return folder;
  } catch {
    return path.join(cacheFolder(io.env), 'engine');
  }
}

export const rootOf = (args: CommandArguments, io: CommandIo) => path.resolve(io.cwd, args.value('root') ?? '.');

export const maskerOf = (io: CommandIo) => io.masker ?? maskerFor(io.env);

/** @throws UsageError */
export function choiceOf<T extends string>(
  args: CommandArguments,
  name: string,
  allowed: readonly T[],
  fallback: T,
): T {
  const value = args.value(name);
  if (value === undefined) return fallback;
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`Option --${name} is "${value}". Use one of ${allowed.join(', ')}.`);
  return found;
}

/** A whole number, or bytes with a unit (`2GB`). @throws UsageError */
export function countOf(args: CommandArguments, name: string): number | undefined {
  const value = args.value(name);
  if (value === undefined) return undefined;
  const match = /^(\d{1,15})([KMGT]i?B?|B)?$/i.exec(value.trim());
  if (!match) throw new UsageError(`Option --${name} is "${value}". Write a whole number, 0 or more.`);
  const power = match[2] ? 'BKMGT'.indexOf((match[2][0] as string).toUpperCase()) : 0;
  return Number(match[1]) * 1024 ** power;
}
