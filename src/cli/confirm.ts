import { createInterface } from 'node:readline/promises';
import type { CommandIo } from './command.ts';

/** Somebody can be asked: a terminal on both sides. */
export const canAsk = ({ interactive, stdin }: CommandIo) =>
  interactive && (stdin as { isTTY?: boolean }).isTTY === true;

/** Shows a text and asks; only a yes is a yes. */
export async function confirm(text: string, { stdin, signal }: CommandIo): Promise<boolean> {
  const lines = createInterface({ input: stdin, output: process.stderr });
  try {
    const answer = await lines.question(`${text} [y/N] `, { signal });
    return /^\s*y(?:es)?\s*$/i.test(answer);
  } catch {
    return false;
  } finally {
    lines.close();
  }
}
