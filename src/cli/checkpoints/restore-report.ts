import type { RestoreResult } from '../../checkpoint/engine.ts';
import { onOneLine } from '../../files/byte-path.ts';
import type { GitChangeReport } from '../../git/changes.ts';
import { formatDuration } from '../../values/duration.ts';

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
