import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { codeOf, messageOf, RefusedError, UsageError, UserError } from '../errors.ts';
import { systemClock } from '../ports/clock.ts';
import { cancelOnSignals } from '../ports/signals.ts';
import { threadScript } from '../ports/thread-script.ts';
import { terminalLog } from '../report/runner-log.ts';
import { maskerFor } from '../values/secret-variables.ts';
import { terminalText } from '../values/terminal-text.ts';
import type { Command, CommandArguments, CommandIo } from './command.ts';
import { COMMANDS } from './commands.ts';
import { createProgress, progressForm } from './progress.ts';

interface Started {
  env: Readonly<Record<string, string | undefined>>;
  dist: string;
}

/** 0 done, 1 failed, 2 the command line was wrong. */
type ExitCode = 0 | 1 | 2;

/**
 * Runs one command. Results go to stdout, everything else to stderr; with `--json` stdout holds exactly one JSON document,
 * also if the command failed.
 *
 * @param started the environment as the process was given it, and the folder of the door that was entered through
 */
export async function runCommandLine(argv: readonly string[], started: Started): Promise<void> {
  // If nobody reads any more (`| head -1`) there is nobody to tell; other failures reach the writer.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const json = argv.includes('--json');
  let exitCode: ExitCode;
  try {
    exitCode = await dispatch(argv, json, started);
  } catch (error) {
    exitCode = error instanceof UsageError ? 2 : 1;
    await write(process.stderr, terminalText(textOf(error)));
    if (json) await write(process.stdout, JSON.stringify(errorDocument(error))).catch(() => {});
  }
  process.exitCode = exitCode;
}

async function dispatch(argv: readonly string[], json: boolean, started: Started): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await write(process.stdout, await overview());
    return 0;
  }
  if (name === '--version' || name === '-V') {
    await write(process.stdout, json ? JSON.stringify({ version: versionOf(started.dist) }) : versionOf(started.dist));
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    throw new UsageError(
      `Command "${name}" is not known. Use one of ${(await shownCommands()).map((command) => command.name).join(', ')}; "rerail --help" explains them.`,
    );
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    await write(process.stdout, helpFor(command));
    return 0;
  }
  const args = parse(command, rest);
  const io = openIo(started, json);
  const result = await command.run(args, io).finally(() => io.progress?.end());
  await write(process.stdout, json ? JSON.stringify(result.document) : terminalText(result.text));
  return result.ok ? 0 : 1;
}

/** What the door's package says; the bundle alone does not know. */
function versionOf(dist: string): string {
  try {
    return String(JSON.parse(readFileSync(path.join(dist, '..', 'package.json'), 'utf8')).version);
  } catch {
    return 'unknown';
  }
}

function openIo({ env, dist }: Started, json: boolean): CommandIo {
  return {
    env,
    cwd: process.cwd(),
    // Made when somebody reads it: opening it takes longer than most of what is asked here.
    get stdin() {
      return process.stdin;
    },
    log: terminalLog(process.stderr, maskerFor(env)),
    clock: systemClock,
    interactive: process.stderr.isTTY === true && !env.CI,
    progress: createProgress(progressForm(process.stderr.isTTY === true, isCi(env), json), process.stderr, systemClock),
    signal: cancelOnSignals(),
    threadScript: threadScript(dist),
  };
}

/** As CI services say it. */
const isCi = ({ CI }: Started['env']) => CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0';

/** @throws UsageError */
function parse(command: Command, argv: readonly string[]): CommandArguments {
  const options: NonNullable<ParseArgsConfig['options']> = { json: { type: 'boolean' } };
  for (const [name, option] of Object.entries(command.options)) {
    options[name] = { type: option.value === undefined ? 'boolean' : 'string', multiple: option.multiple ?? false };
  }
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${sentenceOf(messageOf(error))}. See "rerail ${command.name} --help".`);
  }
  const { min, max } = command.positionals;
  const count = parsed.positionals.length;
  if (count < min || count > max) {
    const allowed = min === max ? `${min}` : `${min} to ${max}`;
    throw new UsageError(
      `"rerail ${command.name}" takes ${allowed} argument${allowed === '1' ? '' : 's'}, got ${count}. Use: rerail ${command.name} ${command.usage}.`,
    );
  }
  const listOf = (value: unknown) =>
    value === undefined ? [] : Array.isArray(value) ? (value as string[]) : [String(value)];
  return {
    positionals: parsed.positionals,
    value: (name) => listOf(parsed.values[name]).at(-1),
    all: (name) => listOf(parsed.values[name]),
    flag: (name) => parsed.values[name] === true,
  };
}

/** Node's messages name the option. What they say beyond that is of use only where a value looks like an option. */
const sentenceOf = (message: string) =>
  message
    .replace(/\. To specify a positional.*/s, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');

async function shownCommands(): Promise<Command[]> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return commands.filter((command) => !command.hidden);
}

async function overview(): Promise<string> {
  const shown = await shownCommands();
  const width = Math.max(...shown.map((command) => command.name.length), 0);
  return [
    'rerail recovers failed CI runs.',
    '',
    'Usage: rerail COMMAND [ARGUMENTS] [--json]',
    '',
    ...shown.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    '"rerail COMMAND --help" explains a command, "rerail --version" prints the version. With --json, stdout holds one JSON document.',
    'Exit status: 0 done, 1 failed, 2 wrong command line.',
  ].join('\n');
}

function helpFor(command: Command): string {
  const rows = [
    ...Object.entries(command.options).map(([name, option]) => [
      `--${name}${option.value === undefined ? '' : ` ${option.value}`}${option.multiple ? ' …' : ''}`,
      option.help,
    ]),
    ['--json', 'prints one JSON document'],
  ] as [string, string][];
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `Usage: rerail ${command.name} ${command.usage}`,
    '',
    `${command.summary}`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
  ].join('\n');
}

function errorDocument(error: unknown) {
  return { error: { message: messageOf(error), ...(error instanceof RefusedError ? { reason: error.reason } : {}) } };
}

/** What a machine refuses to a person: to be fixed there, and no defect. */
const REFUSALS = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EMFILE', 'EIO'];

function textOf(error: unknown): string {
  if (error instanceof UserError) return messageOf(error);
  if (!REFUSALS.includes(codeOf(error) ?? '')) return defect(error);
  return `Not done: the system refuses it (${messageOf(error)}). Give this user access to it, or name another folder.`;
}

const defect = (error: unknown) =>
  `This is a defect of rerail; please report it with these lines: ${error instanceof Error ? error.stack : messageOf(error)}`;

/**
 * Resolves when the text is out: a pipe's reader may be slow, and leaving early would cut a document in two.
 * A reader that is gone has read what it wanted.
 *
 * @throws UserError if the results cannot be written
 */
async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  const failed = await new Promise<unknown>((done) => stream.write(text === '' ? '' : `${text}\n`, done));
  if (!failed || codeOf(failed) === 'EPIPE' || stream === process.stderr) return;
  throw new UserError(`Writing the result failed: ${messageOf(failed)}. Make room, or write to another place.`);
}
