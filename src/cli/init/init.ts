import path from 'node:path';
import { onOneLine } from '../../files/byte-path.ts';
import { terminalText } from '../../values/terminal-text.ts';
import type { Command, CommandArguments, CommandIo, CommandResult } from '../command.ts';
import { canAsk, confirm } from '../confirm.ts';

/** `rerail init`: proposes a policy, a recovery workflow and guards, and writes them. */
export const initCommand: Command = {
  name: 'init',
  summary: 'Proposes a policy and a recovery workflow for a repository, and writes them.',
  usage: '[--yes] [--guard] [DIR]',
  positionals: { min: 0, max: 1 },
  options: {
    yes: { help: 'writes without asking' },
    guard: { help: 'also turns suitable "run:" steps of the workflows into guards' },
  },
  run: init,
};

async function init(args: CommandArguments, io: CommandIo): Promise<CommandResult> {
  const root = path.resolve(io.cwd, args.positionals[0] ?? '.');
  const [{ survey }, { propose }, { readHistory }, { writeFiles }, { proposalText }] = await Promise.all([
    import('./survey.ts'),
    import('./propose.ts'),
    import('./history.ts'),
    import('./write-files.ts'),
    import('./proposal-text.ts'),
  ]);
  const found = survey(root);
  if (found.top !== undefined) {
    io.log.warning(
      `${onOneLine(root)} is not the top folder of its repository, where GitHub reads workflows. Use ${onOneLine(found.top)}.`,
    );
  }
  const history = await readHistory(root, io);
  const guard = args.flag('guard');
  const proposal = propose(found, guard, history);
  const { files, lanes } = proposal;
  const changes = files.flatMap(({ path: file, text }) =>
    text === undefined
      ? []
      : [{ path: file, before: found.workflows.find((one) => one.path === file)?.text, after: text }],
  );
  const text = proposalText({ found, proposal, guard, ...(history ? { history } : {}) });
  const wanted =
    args.flag('yes') || (changes.length > 0 && canAsk(io) && (await confirm(terminalText(`${text}\n\nWrite it?`), io)));
  if (wanted) writeFiles(root, changes);
  const written = wanted && changes.length > 0;
  const end =
    changes.length === 0
      ? 'Nothing to do.'
      : written
        ? 'Written. Look at it with "git diff", then commit it.'
        : NOT_WRITTEN;
  return {
    ok: true,
    document: {
      files: files.map(({ path: file, action, why, steps }) => ({
        path: file,
        action,
        why,
        ...(steps ? { steps } : {}),
      })),
      lanes,
      languages: found.languages,
      ...(history ? { history } : {}),
      written,
    },
    text: written && !args.flag('yes') ? end : `${text}\n\n${end}`,
  };
}

const NOT_WRITTEN = 'Nothing is written. Add --yes to write it.';
