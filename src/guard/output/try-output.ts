import { setTimeout as delay } from 'node:timers/promises';
import type { Masker } from '../../values/masker.ts';
import { CommandLines } from '../commands/command-lines.ts';
import { ScriptCommands } from '../commands/script-commands.ts';
import { formatCommand, inert } from '../commands/workflow-commands.ts';
import { KeptOutput } from './kept-output.ts';
import type { OutputPipe } from './output-pipe.ts';
import type { Sink } from './sink.ts';

/**
 * How long the runner waits for a script's output to end after its shell has (actions/runner: ProcessInvoker).
 * Milliseconds.
 */
const DRAIN_MS = 5_000;
/** The output of a failed try has ended when nothing came for this long. Milliseconds. */
const QUIET_MS = 500;

export interface TryOutputOptions {
  stdout: Sink;
  stderr: Sink;
  masker: Masker;
  monotonic: () => number;
  /** Another try can follow: commands whose effect outlives this one are kept back. */
  holds: boolean;
  /** The script's environment, which decides over some commands. */
  environment: Readonly<Record<string, string>>;
}

/**
 * What a try prints, on its way to the runner: bytes as they came, but for the commands that must not act before it is
 * known whether the try counts.
 */
export class TryOutput {
  readonly kept = new KeptOutput();
  readonly commands: ScriptCommands;
  readonly #options: TryOutputOptions;
  #lastReadAt: number;
  /** Settles when both streams have ended or were closed. */
  #ended: Promise<unknown> = Promise.resolve();

  constructor(options: TryOutputOptions) {
    this.#options = options;
    this.#lastReadAt = options.monotonic();
    this.commands = new ScriptCommands(options);
  }

  readonly mask = (text: string): string => this.#options.masker.mask(text);

  /** When the script printed last, on the monotonic clock; undefined while it has to wait for rerail's own reader. */
  get lastReadAt(): number | undefined {
    return this.#options.stdout.full || this.#options.stderr.full ? undefined : this.#lastReadAt;
  }

  /** Passes the streams of a script on, until they end. */
  follow(streams: { stdout: OutputPipe; stderr: OutputPipe }): void {
    const { stdout, stderr } = this.#options;
    this.#ended = Promise.all([this.#pass(streams.stdout, stdout), this.#pass(streams.stderr, stderr)]);
  }

  async #pass(pipe: OutputPipe, sink: Sink): Promise<void> {
    const lines = new CommandLines({
      pattern: () => this.commands.pattern,
      text: (bytes) => sink.write(bytes),
      patternBesideGroups: () => this.commands.patternBesideGroups,
      answer: (line, whole) => this.commands.answer(line, whole),
      replace(answer, ending) {
        // A command may be behind other text, whose line ends anyway.
        if (answer === 'nothing') sink.endLine();
        else sink.write(Buffer.concat([Buffer.from(answer.instead), ending]));
      },
    });
    const keep = this.kept.openStream();
    sink.onDrain = () => pipe.resume();
    await pipe.read((bytes) => {
      keep(bytes);
      lines.push(bytes);
      // Afterwards, because the time it takes to pass the bytes on is not the script's silence.
      this.#lastReadAt = this.#options.monotonic();
      return !sink.full;
    });
    lines.end();
  }

  /** Prints a line of rerail's own while the script may still print. */
  say(text: string): void {
    const token = this.commands.stopToken;
    this.#resumeCommands();
    this.#options.stdout.line(inert(this.mask(text)));
    if (token !== undefined) this.#options.stdout.line(formatCommand('stop-commands', token));
    this.commands.stopToken = token;
  }

  /**
   * The shell has ended: waits for what is still on its way. As under the runner, a process in the background can hold
   * that up for five seconds; not where the try failed and its processes are to be ended anyhow.
   */
  async drain(failed: boolean): Promise<void> {
    const { monotonic } = this.#options;
    let over = false;
    const ended = this.#ended.then(() => {
      over = true;
    });
    let start = monotonic();
    while (!over) {
      // What waits in the pipes must not be lost because rerail's own reader is slow.
      if (this.lastReadAt === undefined) start = monotonic();
      const quiet = failed ? Math.max(start, this.#lastReadAt) + QUIET_MS : Number.POSITIVE_INFINITY;
      const left = Math.min(start + DRAIN_MS, quiet) - monotonic();
      if (left <= 0) return;
      const timer = new AbortController();
      await Promise.race([ended, delay(left, undefined, timer).catch(() => undefined)]);
      timer.abort();
    }
  }

  /** The streams are closed. Afterwards rerail's own lines and commands can follow, and no group is open. */
  async close(): Promise<void> {
    await this.#ended;
    const { stdout, stderr, holds } = this.#options;
    this.#resumeCommands();
    stdout.endLine();
    if (holds) stderr.endLine();
    if (this.commands.openGroup) stdout.line(formatCommand('endgroup'));
    this.commands.openGroup = false;
  }

  #resumeCommands(): void {
    if (this.commands.stopToken) this.#options.stdout.line(formatCommand(this.commands.stopToken));
    this.commands.stopToken = undefined;
  }
}
