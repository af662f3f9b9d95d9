import { type CleanupRule, cleanUp, planCleanup, planRepair } from '../../checkpoint/cleanup.ts';
import { RefusedError, UsageError } from '../../errors.ts';
import { formatBytes } from '../../values/bytes.ts';
import { counted } from '../../values/counted.ts';
import { AGE_FORM, parseDuration } from '../../values/duration.ts';
import type { Command, CommandArguments } from '../command.ts';
import { countOf, openWorkbench, STORE_OPTION } from './stores.ts';

export const command: Command = {
  name: 'cleanup',
  summary: 'Removes checkpoints that are not needed any more.',
  usage: '--keep N [--store DIR] [--older-than DURATION] [--max-bytes N] [--dry-run] | --damaged',
  positionals: { min: 0, max: 0 },
  options: {
    ...STORE_OPTION,
    keep: { value: 'N', help: 'so many of the newest stay; those with a name are not counted and stay as well' },
    'older-than': {
      value: 'DURATION',
      help: 'only those go that are older, for example 12h; a number alone counts days',
    },
    'max-bytes': {
      value: 'N',
      help: 'the oldest go until all together take no more, for example 2GB; the newest stays',
    },
    damaged: {
      help: 'gives up what is damaged, and what cannot be restored without it; the store takes checkpoints again',
    },
    'dry-run': { help: 'only tells what would be done' },
  },
  async run(args, io) {
    const rule = ruleOf(args);
    const { store, identity } = await openWorkbench(args, io);
    // In a job, what other jobs keep is theirs.
    const listed = (await store.list()).filter(({ jobKey }) => !identity || jobKey === identity.jobKey);
    const damaged = new Set((await store.damaged?.())?.map(({ id }) => id));
    if (rule && damaged.size > 0) {
      throw new RefusedError(
        'store-damaged',
        `Nothing removed: ${counted(damaged.size, 'checkpoint in the store is', 'checkpoints in the store are')} damaged (${[...damaged].join(', ')}). Restore them with a second --store that has good copies, or give them up with "rerail cleanup --damaged".`,
      );
    }
    const records = await recordsOf(store);
    const isReferred = (id: string) => records.some((text) => text.includes(id));
    let plan = rule ? planCleanup(listed, rule, isReferred, io.clock.now()) : planRepair(listed, damaged);
    if (!args.flag('dry-run')) {
      plan = await cleanUp(store, plan);
      if (!rule) for (const id of damaged) await store.giveUp?.(id);
    }
    const removed = [...plan.remove.map(({ id }) => id), ...(rule ? [] : damaged)];
    const freed = plan.remove.reduce((sum, { storedBytes }) => sum + storedBytes, 0);
    const would = args.flag('dry-run') ? 'would be ' : '';
    return {
      ok: true,
      document: {
        removed,
        kept: plan.keep.map(({ id }) => id),
        ...(plan.unlist.length > 0 ? { unlisted: plan.unlist.map(({ id }) => id) } : {}),
      },
      text: [
        `${removed.length} ${would}removed (${formatBytes(freed)}), ${plan.keep.length} kept`,
        ...(plan.unlist.length > 0
          ? [`${plan.unlist.length} more stay unlisted, because kept ones have content in them`]
          : []),
      ].join('\n'),
    };
  },
};

/** What may go; undefined: what is damaged. @throws UsageError */
function ruleOf(args: CommandArguments): CleanupRule | undefined {
  const keep = countOf(args, 'keep');
  const maxBytes = countOf(args, 'max-bytes');
  const age = args.value('older-than');
  const olderThanMs = age === undefined ? undefined : parseAge(age);
  if (age !== undefined && olderThanMs === undefined) {
    throw new UsageError(`Option --older-than is "${age}". Write a number of days, or ${AGE_FORM}.`);
  }
  const isRule = keep !== undefined || olderThanMs !== undefined || maxBytes !== undefined;
  if (args.flag('damaged')) {
    if (isRule) throw new UsageError('Option --damaged goes with no rule. Clean up in two steps.');
    return undefined;
  }
  if (!isRule) {
    throw new UsageError('Nothing says what may go. Give --keep, --older-than, --max-bytes or --damaged.');
  }
  return {
    // Deltas lean on older ones, so for the sake of room alone the newest would go first.
    keep: keep ?? (maxBytes === undefined ? 0 : 1),
    ...(olderThanMs === undefined ? {} : { olderThanMs }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  };
}

/** What is kept is counted in days everywhere, so here a number alone can only mean those. */
const parseAge = (text: string) => parseDuration(/^\d+$/.test(text) ? `${text}d` : text, Number.MAX_SAFE_INTEGER);

const recordsOf = async (store: { records?(): Promise<readonly string[]> }) => (await store.records?.()) ?? [];
