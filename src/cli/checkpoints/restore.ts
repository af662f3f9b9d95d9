import path from 'node:path';
import type { RestoreResult } from '../../checkpoint/engine.ts';
import { onOneLine } from '../../files/byte-path.ts';
import type { GitChangeReport } from '../../git/changes.ts';
import { formatDuration } from '../../values/duration.ts';
import type { Command } from '../command.ts';
import { findCheckpoint, otherJobOf, PREFERENCES } from './find.ts';
import { choiceOf, maskerOf, openWorkbench, ROOT_OPTION, RUN_OPTION, rootOf, STORE_OPTION } from './stores.ts';

export const command: Command = {
  name: 'restore',
  summary: 'Makes a workspace what it was at a checkpoint; what it replaces goes to quarantine.',
  usage: '[ID|NAME] [--store DIR | --run URL] [--root DIR] [--dry-run] [--paths GLOB …]',
  positionals: { min: 0, max: 1 },
  options: {
    ...STORE_OPTION,
    ...RUN_OPTION,
    ...ROOT_OPTION,
    to: { value: 'DIR', help: 'restores into another folder than the workspace' },
    'dry-run': { help: 'only tells what would be done' },
    paths: { value: 'GLOB', multiple: true, help: 'only what matches, relative to the workspace' },
    fallback: { help: 'if this checkpoint is damaged, restores an older one of the same line and says so' },
    prefer: {
      value: PREFERENCES.join('|'),
      help: 'which one to take if several fit: the quickest, the newest, or a balance',
    },
  },
  async run(args, io) {
    const prefer = choiceOf(args, 'prefer', PREFERENCES, 'quality');
    const { engine, store, stores, identity } = await openWorkbench(args, io);
    const to = args.value('to');
    const root = to === undefined ? rootOf(args, io) : path.resolve(io.cwd, to);
    const id = await findCheckpoint(store, args.positionals[0], prefer, identity?.jobKey);
    const otherJob = await otherJobOf(store, id, identity?.jobKey);
    if (otherJob !== undefined) io.log.info(`checkpoint ${id} is of job ${onOneLine(otherJob)}`);
    io.progress?.step(`${args.flag('dry-run') ? 'compares' : 'restores'} checkpoint ${onOneLine(id)}`);
    const result = await engine.restore({
      id,
      root,
      stores,
      masker: maskerOf(io),
      dryRun: args.flag('dry-run'),
      fallback: args.flag('fallback'),
      ...(args.all('paths').length > 0 ? { paths: args.all('paths') } : {}),
      signal: io.signal,
    });
    for (const file of result.missing)
      io.log.warning(`${onOneLine(file)} is not restored: it held a credential, which is never kept.`);
    return { ok: result.verified, document: documentOf(result), text: textOf(result, args.flag('dry-run')) };
  },
};

export function documentOf(result: RestoreResult) {
  const { id, written, removed, unchanged, quarantined, quarantine, ms, verified, fellBackTo, git, paths } = result;
  return {
    ...{ id, written, removed, unchanged, quarantined, ms: Math.round(ms), verified, fellBackTo },
    ...(quarantine === undefined ? {} : { quarantine }),
    ...(git === undefined ? {} : { git }),
    ...(paths === undefined ? {} : { paths }),
  };
}

export function textOf(result: RestoreResult, dryRun: boolean): string {
  const { id, written, removed, unchanged, quarantine, ms, verified, fellBackTo } = result;
  const did = dryRun ? 'would be ' : '';
  return [
    `${dryRun ? 'would restore' : 'restored'} ${fellBackTo ?? id}${fellBackTo ? ` instead of ${id}, which is damaged` : ''}`,
    `${written} ${did}written, ${removed} ${did}removed, ${unchanged} unchanged; ${formatDuration(ms)}`,
    ...(result.git ? gitLines(result.git, did) : []),
    ...(quarantine ? [`replaced and removed files are in ${quarantine}`] : []),
    ...pathLines(result.paths),
    ...(verified
      ? []
      : ['the workspace is not what it should be: validate the checkpoint and look at the warnings above']),
  ].join('\n');
}

/** Terminals show so many paths or refs; `--json` has all. */
const SHOWN = 20;

function gitLines(
  { removedRefs, movedRefs, addedRefs, head, index, operations }: GitChangeReport,
  did: string,
): string[] {
  const refs = (what: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [`git: ${names.length} ${names.length === 1 ? 'ref' : 'refs'} ${did}${what}: ${some(names.map(shortRef))}`];
  return [
    ...refs('removed', removedRefs),
    ...refs('moved', movedRefs),
    ...refs('added', addedRefs),
    ...(head ? [`git: HEAD ${did}moved from ${shortRef(head.from)} to ${shortRef(head.to)}`] : []),
    ...(index ? [`git: the index ${did}replaced`] : []),
    ...(operations.length > 0 ? [`git: under way and in no checkpoint: ${operations.join(', ')}`] : []),
  ];
}

const shortRef = (name: string) => onOneLine(name.replace(/^refs\/(?:heads|tags)\//, '').replace(/^refs\//, ''));

const some = (names: readonly string[]) =>
  `${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`;

function pathLines(paths: RestoreResult['paths'] = []): string[] {
  const lines = paths
    .slice(0, SHOWN)
    .map(({ path: file, change }) => `  ${change === 'write' ? '+' : '-'} ${onOneLine(file)}`);
  return paths.length > SHOWN ? [...lines, `  and ${paths.length - SHOWN} more (--json lists all)`] : lines;
}
