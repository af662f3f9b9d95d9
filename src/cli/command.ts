import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Masker } from '../values/masker.ts';
import type { Workbench } from './checkpoints/stores.ts';
import type { Progress } from './progress.ts';

/** An option of a command on the command line. `value` names what it takes, in help texts; without it, it is a switch. */
export interface CommandOption {
  value?: string;
  /** May be given several times. */
  multiple?: boolean;
  help: string;
}

/** What came after the command's name, already checked against its options. */
export interface CommandArguments {
  positionals: readonly string[];
  /** The last value of an option that takes one. */
  value(name: string): string | undefined;
  /** All values of a repeatable option. */
  all(name: string): readonly string[];
  flag(name: string): boolean;
}

/** What a command has at hand. Results go back as values; only progress is written, through the log. */
export interface CommandIo {
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  stdin: NodeJS.ReadableStream;
  log: Log;
  clock: Clock;
  /** Somebody sits at a terminal, and can be asked. */
  interactive: boolean;
  /** Tells people how far a long command is. Absent: nobody watches. */
  progress?: Progress;
  signal: AbortSignal;
  /** The script of a thread that does tasks for the checkpoint engine. */
  threadScript?: string | undefined;
  /** Knows what is secret if that is more than the environment tells. */
  masker?: Masker;
  /** What commands on checkpoints work with if it is not the command line's own stores. */
  workbench?: Workbench;
}

/** The answer of a command: one document for programs, one text for people. */
export interface CommandResult {
  /** False: exit status 1. */
  ok: boolean;
  /** What `--json` prints. */
  document: unknown;
  /** What a person reads, without a trailing line break. */
  text: string;
}

/**
 * A command of the command line. `--json` and `--help` belong to all of them.
 * It throws UserError for what the user can fix (exit status 1) and UsageError for wrong arguments (exit status 2).
 */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What follows the name: `ID [--store DIR]`. */
  usage: string;
  /** How many arguments without a dash it takes. */
  positionals: { min: number; max: number };
  options: Readonly<Record<string, CommandOption>>;
  /** Started by rerail itself, not by people. */
  hidden?: boolean;
  run(args: CommandArguments, io: CommandIo): Promise<CommandResult>;
}
