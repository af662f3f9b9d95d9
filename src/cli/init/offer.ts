import { terminalText } from '../../values/terminal-text.ts';
import type { CommandArguments, CommandIo } from '../command.ts';
import { canAsk, confirm } from '../confirm.ts';
import { type FileChange, writeFiles } from './write-files.ts';

/** A file as a proposal names it. */
interface ProposedFile {
  path: string;
  action: string;
  why: string;
  steps?: readonly object[];
}

/** Shows what would be written, and writes it after `--yes` or a person's yes. */
export async function offer(
  root: string,
  { text, changes }: { text: string; changes: readonly FileChange[] },
  args: CommandArguments,
  io: CommandIo,
): Promise<{ written: boolean; text: string }> {
  const saysYes = args.flag('yes');
  const hasChanges = changes.length > 0;
  const wanted = saysYes || (hasChanges && canAsk(io) && (await confirm(terminalText(`${text}\n\nWrite it?`), io)));
  if (wanted) writeFiles(root, changes);
  const written = wanted && hasChanges;
  const end = hasChanges ? (written ? WRITTEN : NOT_WRITTEN) : 'Nothing to do.';
  return { written, text: written && !saysYes ? end : `${text}\n\n${end}` };
}

const WRITTEN = 'Written. Look at it with "git diff", then commit it.';
const NOT_WRITTEN = 'Nothing is written. Add --yes to write it.';

/** As `--json` prints it. */
export const documentOf = ({ path, action, why, steps }: ProposedFile) => ({
  path,
  action,
  why,
  ...(steps ? { steps } : {}),
});
