import path from 'node:path';
import { onOneLine } from '../../files/byte-path.ts';
import type { Command, CommandArguments, CommandIo, CommandResult } from '../command.ts';
import type { FileRemoval } from './propose-eject.ts';

/** `rerail eject`: the way back from `rerail init`. */
export const ejectCommand: Command = {
  name: 'eject',
  summary: 'Removes rerail from a repository: guards become "run:" steps again.',
  usage: '[--yes] [DIR]',
  positionals: { min: 0, max: 1 },
  options: { yes: { help: 'writes without asking' } },
  run: eject,
};

async function eject(args: CommandArguments, io: CommandIo): Promise<CommandResult> {
  const root = path.resolve(io.cwd, args.positionals[0] ?? '.');
  const [{ survey }, { proposeEject }, { documentOf, offer }] = await Promise.all([
    import('../init/survey.ts'),
    import('./propose-eject.ts'),
    import('../init/offer.ts'),
  ]);
  const found = survey(root);
  const files = proposeEject(found);
  const changes = files.filter(({ action }) => action !== 'keep');
  const text = ejectText(root, files);
  const offered = await offer(root, { text, changes }, args, io);
  return {
    ok: true,
    document: {
      files: files.map(documentOf),
      written: offered.written,
    },
    text: offered.text,
  };
}

function ejectText(root: string, files: readonly FileRemoval[]): string {
  const width = Math.max(0, ...files.map(({ path: file }) => file.length));
  return [
    `rerail looked at ${onOneLine(root)}`,
    '',
    ...files.flatMap(({ path: file, action, why, steps = [] }) => [
      `${action.padEnd(6)}  ${onOneLine(file).padEnd(width)}  ${onOneLine(why)}`,
      ...steps.map(
        ({ job, step, line, why: reason }) =>
          `        line ${line}, ${onOneLine(job)} › ${onOneLine(step)}: ${onOneLine(reason)}`,
      ),
    ]),
  ].join('\n');
}
