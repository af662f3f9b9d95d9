import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_FILES, type ConfigFile, listConfig, readReducedConfig, serializeConfig } from './config.ts';
import type { ObjectFormat } from './index-file.ts';
import { type Repository, readIfThere } from './repository.ts';

type Config = readonly (readonly [key: string, value: string])[];

interface RecordedConfig {
  objectFormat: ObjectFormat;
  config: Config;
}

/** The configuration of a repository that is made anew. */
export function newConfig({ objectFormat, config }: RecordedConfig): string {
  const core: Config = [
    ['core.repositoryformatversion', objectFormat === 'sha1' ? '0' : '1'],
    ['core.bare', 'false'],
    ...(objectFormat === 'sha1' ? [] : [['extensions.objectformat', 'sha256'] as const]),
  ];
  return serializeConfig([...core, ...config]);
}

/**
 * Stages the files of the configuration that have to change: what is said there stays, and what the recorded configuration says besides is put in. What git cannot read
 * at all is made anew.
 *
 * @param stage a folder
 * @returns their names
 */
export async function stageConfig(live: Repository, recorded: RecordedConfig, stage: string): Promise<string[]> {
  const [main, own] = await Promise.all(CONFIG_FILES.map((name) => listConfig(live, name)));
  const config = await readReducedConfig(live);
  const checkout = lackingCheckout(recorded.config, config);
  if (valueIn([...(main ?? []), ...(own ?? [])], 'core.bare') === 'true') checkout.push(['core.bare', 'false']);
  const names = lackingNames(recorded.config, config);
  const staged: string[] = [];
  const write = async (name: ConfigFile, text: string, changed: Config = []) => {
    const file = path.join(stage, name);
    mkdirSync(stage, { recursive: true });
    writeFileSync(file, text, 'latin1');
    for (const [key, value] of changed) await live.run(['config', '--file', file, '--replace-all', key, value]);
    staged.push(name);
  };
  if (!main) await write('config', newConfig(recorded));
  else if (checkout.length + names.length > 0) {
    const added = Buffer.from(serializeConfig(names)).toString('latin1');
    await write('config', `${textOf(live, 'config')}\n${added}`, checkout);
  }
  const hasOwn = isThere(live, 'config.worktree');
  if (!own) await write('config.worktree', '', checkout);
  // It wins over the other.
  else if (hasOwn && checkout.length > 0) await write('config.worktree', textOf(live, 'config.worktree'), checkout);
  return staged;
}

const textOf = ({ commonDir }: Repository, name: ConfigFile) => readIfThere(path.join(commonDir, name)) ?? '';

const isThere = ({ commonDir }: Repository, name: string) =>
  lstatSync(path.join(commonDir, name), { throwIfNoEntry: false })?.isFile() === true;

const valueIn = (config: Config, key: string) => config.findLast(([name]) => name === key)?.[1];

/** Whether the checkout is sparse, how lines end, and what of files git was told not to look at. */
function lackingCheckout(recorded: Config, live: Config): [string, string][] {
  const sparse = ['core.sparsecheckout', 'core.sparsecheckoutcone'].flatMap((key): [string, string][] => {
    const then = valueIn(recorded, key) ?? 'false';
    return then === (valueIn(live, key) ?? 'false') ? [] : [[key, then]];
  });
  // If none is set, the machine's configuration decides.
  const lines = ['core.autocrlf', 'core.eol'].flatMap((key): [string, string][] => {
    const then = valueIn(recorded, key);
    return then === undefined || then === valueIn(live, key) ? [] : [[key, then]];
  });
  // What the file system here cannot do is no matter of the checkpoint's.
  const ignored = ['core.filemode', 'core.symlinks'].flatMap((key): [string, string][] =>
    valueIn(recorded, key) === 'false' && valueIn(live, key) !== 'false' ? [[key, 'false']] : [],
  );
  return [...sparse, ...lines, ...ignored];
}

/** Branches and remotes that are gone. */
const lackingNames = (recorded: Config, live: Config): Config =>
  recorded.filter(([key]) => /^(?:branch|remote)\./.test(key) && !live.some(([name]) => name === key));
