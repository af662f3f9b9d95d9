import { archiveOf, KEPT_MS, packed, weekOf } from './archive.ts';
import { data } from './ledger-git.ts';
import { ENTRIES, type RefContents, timeOf } from './ref-contents.ts';

/**
 * What packs texts that are older than `ageMs` into one file a week, and drops the files of weeks that are no longer kept. Pure.
 * @param now milliseconds since the epoch
 * @returns the keys that are packed, and commands of git fast-import
 */
export function compaction(
  { texts, loose, archives }: RefContents,
  now: number,
  ageMs: number,
): { keys: readonly string[]; changes: readonly string[] } {
  // An outcome goes with its intent: who reads one reads both.
  const writtenAt = (key: string) => timeOf(texts.get(key.replace(/\.outcome$/, '')) ?? '');
  const isKept = (week: string) => now - Date.parse(week) <= KEPT_MS;
  // A file that was not read cannot be added to, unless it goes away itself.
  const isClosed = (week: string) => archives.get(week) === null && isKept(week);
  const keys = [...loose].filter((key) => now - writtenAt(key) > ageMs && !isClosed(weekOf(writtenAt(key))));
  const weeks = new Map<string, Map<string, string>>();
  for (const key of keys) {
    const week = weekOf(writtenAt(key));
    const rows = weeks.get(week) ?? new Map(archives.get(week) ?? []);
    weeks.set(week, rows.set(key, texts.get(key) as string));
  }
  const gone = [...archives.keys()].filter((week) => !isKept(week));
  const changes = [
    ...keys.map((key) => `D ${ENTRIES}${key}.json`),
    ...gone.map((week) => `D ${archiveOf(week)}`),
    ...[...weeks]
      .filter(([week]) => isKept(week))
      .flatMap(([week, rows]) => [`M 100644 inline ${archiveOf(week)}`, data(packed(rows))]),
  ];
  return { keys, changes };
}
