import { cleanUp, planCleanup } from '../../checkpoint/cleanup.ts';
import { DURATION_FORM, parseDuration } from '../../config/duration.ts';
import { UsageError } from '../../errors.ts';
import { formatBytes } from '../capture.ts';
import type { Command } from '../command.ts';
import { countOf, openWorkbench, STORE_OPTION } from './stores.ts';

export const command: Command = {
  name: 'cleanup',
  summary: 'Removes checkpoints that are not needed any more.',
  usage: '--keep N [--store DIR] [--older-than DURATION] [--max-bytes N] [--dry-run]',
  positionals: { min: 0, max: 0 },
  options: {
    ...STORE_OPTION,
    keep: { value: 'N', help: 'so many of the newest stay; those with a name are not counted and stay as well' },
    'older-than': { value: 'DURATION', help: 'only those go that are older, for example 3d' },
    'max-bytes': { value: 'N', help: 'the oldest go until all together take no more, for example 2GB' },
    'dry-run': { help: 'only tells what would be done' },
  },
  async run(args, io) {
    const keep = countOf(args, 'keep');
    const maxBytes = countOf(args, 'max-bytes');
    const age = args.value('older-than');
    const olderThanMs = age === undefined ? undefined : parseDuration(age);
    if (age !== undefined && olderThanMs === undefined) {
      throw new UsageError(`Option --older-than is "${age}". Write ${DURATION_FORM}.`);
    }
    if (keep === undefined && olderThanMs === undefined && maxBytes === undefined) {
      throw new UsageError('Nothing says what may go. Give --keep, --older-than or --max-bytes.');
    }
    const { store } = await openWorkbench(args, io);
    const records = await recordsOf(store);
    const rule = {
      keep: keep ?? 0,
      ...(olderThanMs === undefined ? {} : { olderThanMs }),
      ...(maxBytes === undefined ? {} : { maxBytes }),
    };
    const plan = planCleanup(
      await store.list(),
      rule,
      (id) => records.some((text) => text.includes(id)),
      io.clock.now(),
    );
    if (!args.flag('dry-run')) await cleanUp(store, plan);
    const removed = plan.remove.map(({ id }) => id);
    const freed = plan.remove.reduce((sum, { storedBytes }) => sum + storedBytes, 0);
    const would = args.flag('dry-run') ? 'would be ' : '';
    return {
      ok: true,
      document: { removed, kept: plan.keep.map(({ id }) => id) },
      text: `${removed.length} ${would}removed (${formatBytes(freed)}), ${plan.keep.length} kept`,
    };
  },
};

const recordsOf = async (store: { records?(): Promise<readonly string[]> }) => (await store.records?.()) ?? [];
