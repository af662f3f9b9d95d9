import path from 'node:path';
import { onOneLine } from '../../files/byte-path.ts';
import type { Command } from '../command.ts';
import { findCheckpoint, otherJobOf, PREFERENCES } from './find.ts';
import { patternsOf } from './patterns.ts';
import { documentOf, textOf } from './restore-report.ts';
import { choiceOf, maskerOf, openWorkbench, ROOT_OPTION, RUN_OPTION, rootOf, STORE_OPTION } from './stores.ts';

export const command: Command = {
  name: 'restore',
  summary: 'Makes a workspace what it was at a checkpoint; what it replaces goes to quarantine.',
  usage: '[ID|NAME|JOB-URL] [--store DIR | --run URL] [--root DIR] [--dry-run] [--paths GLOB …]',
  positionals: { min: 0, max: 1 },
  options: {
    ...STORE_OPTION,
    ...RUN_OPTION,
    ...ROOT_OPTION,
    to: { value: 'DIR', help: 'restores into another folder than the workspace' },
    'dry-run': { help: 'only tells what would be done' },
    paths: { value: 'GLOB', multiple: true, help: 'only what matches, relative to the workspace' },
    before: { help: 'with JOB-URL: the workspace before the step that failed, not after it' },
    fallback: { help: 'if this checkpoint is damaged, restores an older one of the same line and says so' },
    prefer: {
      value: PREFERENCES.join('|'),
      help: 'which one to take if several fit: the quickest, the newest, or a balance',
    },
  },
  async run(args, io) {
    const [asked] = args.positionals;
    if (asked !== undefined && /^https?:\/\//.test(asked)) {
      const { restoreJob } = await import('../restore-job/restore-job.ts');
      return restoreJob(asked, args, io);
    }
    const prefer = choiceOf(args, 'prefer', PREFERENCES, 'quality');
    const to = args.value('to');
    const root = to === undefined ? rootOf(args, io) : path.resolve(io.cwd, to);
    const patterns = patternsOf(args, root);
    const { engine, store, stores, identity } = await openWorkbench(args, io);
    const id = await findCheckpoint(store, asked, prefer, identity?.jobKey);
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
      ...patterns,
      signal: io.signal,
    });
    for (const file of result.missing)
      io.log.warning(`${onOneLine(file)} is not restored: it held a credential, which is never kept.`);
    return { ok: result.verified, document: documentOf(result), text: textOf(result, args.flag('dry-run')) };
  },
};
