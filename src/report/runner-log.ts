import type { Masker } from '../guard/masker.ts';
import type { Log } from '../ports/log.ts';

/**
 * A log for the runner: plain lines for what is merely told, workflow commands for what becomes an annotation.
 * Nothing that is logged can become a command by itself.
 */
export function runnerLog(stdout: NodeJS.WritableStream, masker: Masker): Log {
  const write = (line: string) => stdout.write(`${line}\n`);
  const command = (name: string, text: string) =>
    write(
      name === 'debug'
        ? `::debug::${commandData(masker.mask(text))}`
        : `::${name} title=rerail::${commandData(masker.mask(text))}`,
    );
  return {
    debug: (text) => command('debug', text),
    info: (text) => write(`rerail: ${inertLine(masker.mask(text))}`),
    notice: (text) => command('notice', text),
    warning: (text) => command('warning', text),
    error: (text) => command('error', text),
  };
}

/** A log for a terminal or a pipe: everything goes to stderr, so that stdout holds results only. */
export function terminalLog(stderr: NodeJS.WritableStream, masker: Masker): Log {
  const write = (prefix: string, text: string) => stderr.write(`${prefix}${masker.mask(text)}\n`);
  return {
    debug: () => undefined,
    info: (text) => write('', text),
    notice: (text) => write('note: ', text),
    warning: (text) => write('warning: ', text),
    error: (text) => write('error: ', text),
  };
}

/** Text as the data of a workflow command: escapes of the runner's ActionCommand. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * One line in which the runner finds no command: it takes `##[…]` anywhere, `::…::` only at the beginning, where rerail's
 * own prefix stands.
 */
export function inertLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replaceAll('##[', '##\u200b[');
}
