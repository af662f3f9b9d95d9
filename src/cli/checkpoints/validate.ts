import { onOneLine } from '../../files/byte-path.ts';
import type { Command } from '../command.ts';
import { findCheckpoint } from './find.ts';
import { choiceOf, openWorkbench, RUN_OPTION, STORE_OPTION } from './stores.ts';

const LEVELS = ['quick', 'manifest', 'full'] as const;

export const command: Command = {
  name: 'validate',
  summary: 'Checks a checkpoint; exit status 1 if something is wrong.',
  usage: 'ID|NAME [--store DIR | --run URL] [--level quick|manifest|full]',
  positionals: { min: 1, max: 1 },
  options: {
    ...STORE_OPTION,
    ...RUN_OPTION,
    level: {
      value: LEVELS.join('|'),
      help: 'quick: the archive is there and its manifest in order; manifest: every stored byte too, and the checkpoints it needs; full (default): everything unpacked and hashed',
    },
  },
  async run(args, io) {
    const level = choiceOf(args, 'level', LEVELS, 'full');
    const { engine, store, stores, identity } = await openWorkbench(args, io);
    const id = await findCheckpoint(store, args.positionals[0], 'quality', identity?.jobKey);
    io.progress?.step(`validates checkpoint ${onOneLine(id)}`);
    const { ok, problems } = await engine.validate(id, stores, level);
    const text = ok
      ? `checkpoint ${id} is in order (${level})`
      : [`checkpoint ${id} is damaged:`, ...problems].join('\n');
    return { ok, document: { ok, problems }, text };
  },
};
