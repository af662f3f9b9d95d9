import { expect, test } from '@jest/globals';
import { unpacked } from '../../src/ledger/archive.ts';
import { compaction } from '../../src/ledger/compaction.ts';
import type { RefContents } from '../../src/ledger/ref-contents.ts';

const DAY = 24 * 60 * 60_000;
const NOW = Date.parse('2026-03-11T12:00:00Z');
const line = (at: string) => JSON.stringify({ at, n: 1 });
const OLD = line('2026-03-03T10:00:00.000Z');

function contents(loose: Record<string, string>, archives: [string, Map<string, string> | null][] = []): RefContents {
  return { texts: new Map(Object.entries(loose)), loose: new Set(Object.keys(loose)), archives: new Map(archives) };
}

/** Paths that the commands delete, and rows of the files that they write. */
function told(changes: readonly string[]) {
  const deleted = changes.filter((change) => change.startsWith('D ')).map((change) => change.slice(2));
  const written = changes.flatMap((change, at) => {
    const [, path] = /^M 100644 inline (.+)$/.exec(change) ?? [];
    const [, text = ''] = /^data \d+\n(.*)$/s.exec(changes[at + 1] ?? '') ?? [];
    return path === undefined ? [] : [[path, Object.fromEntries(unpacked(text))]];
  });
  return { deleted, written: Object.fromEntries(written) };
}

test('what is older than the age goes into the file of its week, and what is younger stays', () => {
  const young = line('2026-03-11T10:00:00.000Z');
  const { keys, changes } = compaction(contents({ '1/a': OLD, '2/b': young }), NOW, 7 * DAY);
  expect(keys).toEqual(['1/a']);
  expect(told(changes)).toEqual({
    deleted: ['entries/1/a.json'],
    written: { 'archive/2026-03-02.jsonl': { '1/a': OLD } },
  });
});

test('an outcome goes with its intent, whatever its own time is', () => {
  const outcome = line('2026-03-11T11:00:00.000Z');
  expect(compaction(contents({ '1/a': OLD, '1/a.outcome': outcome }), NOW, 7 * DAY).keys).toEqual([
    '1/a',
    '1/a.outcome',
  ]);
});

test('rows that the week has already are kept', () => {
  const known = new Map([['0/z', line('2026-03-02T00:00:00.000Z')]]);
  const { changes } = compaction(contents({ '1/a': OLD }, [['2026-03-02', known]]), NOW, 7 * DAY);
  expect(Object.keys(told(changes).written['archive/2026-03-02.jsonl'])).toEqual(['0/z', '1/a']);
});

test('a week whose file was not read takes no rows, and its texts stay', () => {
  expect(compaction(contents({ '1/a': OLD }, [['2026-03-02', null]]), NOW, 7 * DAY)).toEqual({ keys: [], changes: [] });
});

test('files of weeks that are no longer kept are deleted, with the texts of such weeks', () => {
  const ancient = contents({ '1/a': line('2025-01-01T00:00:00.000Z') }, [['2024-12-30', null]]);
  expect(told(compaction(ancient, NOW, 7 * DAY).changes)).toEqual({
    deleted: ['entries/1/a.json', 'archive/2024-12-30.jsonl'],
    written: {},
  });
});
