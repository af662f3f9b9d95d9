import type { StoredCheckpoint } from '../../checkpoint/store.ts';
import { onOneLine } from '../../files/byte-path.ts';
import { textTable } from '../../report/text-table.ts';
import { formatBytes } from '../../values/bytes.ts';
import type { Command } from '../command.ts';
import { openWorkbench, RUN_OPTION, STORE_OPTION } from './stores.ts';

export const command: Command = {
  name: 'list',
  summary: 'Lists checkpoints.',
  usage: '[--store DIR | --run URL] [--good]',
  positionals: { min: 0, max: 0 },
  options: {
    ...STORE_OPTION,
    ...RUN_OPTION,
    good: { help: 'only those to go back to: the newest clean one of each job and stage that passes a quick check' },
  },
  async run(args, io) {
    const { engine, store, stores } = await openWorkbench(args, io);
    const listed = (await store.list()).filter(({ unlisted }) => !unlisted);
    const isGood = async ({ id }: StoredCheckpoint) => (await engine.validate(id, stores, 'quick')).ok;
    const shown = args.flag('good') ? await good(listed, isGood) : listed;
    const damaged = args.flag('good') ? [] : ((await store.damaged?.()) ?? []);
    return {
      ok: true,
      document: [...shown.map(documentOf), ...damaged.map(({ id, reason }) => ({ id, damaged: reason }))],
      text: [
        table(shown),
        ...damaged.map(({ id, reason }) => `${id.slice(0, SHORT)}  damaged: ${onOneLine(reason)}`),
      ].join('\n'),
    };
  },
};

/** The newest clean checkpoint of each job and stage that is in order. */
async function good(
  listed: readonly StoredCheckpoint[],
  isGood: (checkpoint: StoredCheckpoint) => Promise<boolean>,
): Promise<StoredCheckpoint[]> {
  const found = new Map<string, StoredCheckpoint>();
  for (const checkpoint of listed.toReversed()) {
    const line = JSON.stringify([checkpoint.jobKey, checkpoint.stage]);
    if (checkpoint.clean && !found.has(line) && (await isGood(checkpoint))) found.set(line, checkpoint);
  }
  return [...found.values()].reverse();
}

const documentOf = ({ id, name, parent, createdAt, files, bytes, storedBytes, clean, jobKey }: StoredCheckpoint) => ({
  id,
  name: name ?? null,
  parent,
  createdAt,
  files,
  bytes,
  storedBytes,
  clean,
  // Outside of runs there are no jobs.
  ...(jobKey === undefined ? {} : { job: jobKey }),
});

const HEADINGS = ['id', 'name', 'taken', 'files', 'size', 'stored', 'parent', 'job', ''];
const SHORT = 12;

function table(listed: readonly StoredCheckpoint[]): string {
  if (listed.length === 0) return 'no checkpoints';
  const rows = listed.map(({ id, name, stage, createdAt, files, bytes, storedBytes, parent, clean, jobKey }) => [
    id.slice(0, SHORT),
    onOneLine(name ?? stage ?? ''),
    createdAt.slice(0, 19).replace('T', ' '),
    String(files),
    formatBytes(bytes),
    formatBytes(storedBytes),
    parent?.slice(0, SHORT) ?? '',
    onOneLine(jobKey ?? ''),
    clean ? '' : 'dirty',
  ]);
  // A column in which nothing is is left out, but for the last, which is a remark.
  const last = HEADINGS.length - 1;
  const shown = HEADINGS.map((_, n) => n).filter(
    (n) => n === last || HEADINGS[n] !== 'job' || rows.some((row) => row[n]),
  );
  const pick = (row: readonly string[]) => shown.map((n) => row[n] as string);
  return textTable(pick(HEADINGS), rows.map(pick)).join('\n');
}
