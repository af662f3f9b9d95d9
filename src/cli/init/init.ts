import path from 'node:path';
import { onOneLine } from '../../files/byte-path.ts';
import type { Command, CommandArguments, CommandIo, CommandResult } from '../command.ts';

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
  const [{ survey }, { propose }, { readHistory }, { proposalText }, { documentOf, offer }] = await Promise.all([
    import('./survey.ts'),
    import('./propose.ts'),
    import('./history.ts'),
    import('./proposal-text.ts'),
    import('./offer.ts'),
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
  const offered = await offer(root, { text, changes }, args, io);
  return {
    ok: true,
    document: {
      files: files.map(documentOf),
      lanes,
      languages: found.languages,
      ...(history ? { history } : {}),
      written: offered.written,
    },
    text: offered.text,
  };
}
