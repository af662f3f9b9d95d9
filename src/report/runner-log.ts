import { formatCommand, inert } from '../guard/commands/workflow-commands.ts';
import type { Log } from '../ports/log.ts';
import type { Masker } from '../values/masker.ts';
import { terminalText } from '../values/terminal-text.ts';

/**
 * A log for the runner: plain lines for what is merely told, workflow commands for what becomes an annotation.
 * Nothing that is logged can become a command on its own.
 */
export function runnerLog(stdout: NodeJS.WritableStream, masker: Masker): Log {
  const write = (line: string) => stdout.write(`${line}\n`);
  // Names of files and the like may hold escapes for the terminal of a person who reads the downloaded log.
  const told = (text: string) => terminalText(masker.mask(text));
  const command = (name: string, text: string) =>
    write(formatCommand(name, told(text), name === 'debug' ? [] : [['title', 'rerail']]));
  return {
    debug: (text) => command('debug', text),
    info: (text) => write(`rerail: ${inert(told(text))}`),
    notice: (text) => command('notice', text),
    warning: (text) => command('warning', text),
    error: (text) => command('error', text),
  };
}

/** A log for a terminal or a pipe: everything goes to stderr, so that stdout holds results only. */
export function terminalLog(stderr: NodeJS.WritableStream, masker: Masker): Log {
  const write = (prefix: string, text: string) => stderr.write(`${prefix}${terminalText(masker.mask(text))}\n`);
  return {
    debug: () => undefined,
    info: (text) => write('', text),
    notice: (text) => write('note: ', text),
    warning: (text) => write('warning: ', text),
    error: (text) => write('error: ', text),
  };
}
