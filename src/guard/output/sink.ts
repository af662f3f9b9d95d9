import { fstatSync, writeSync } from 'node:fs';
import { codeOf } from '../../errors.ts';

const LF = 10;

/**
 * One of the phase's own output streams. Knows whether it is at the start of a line, so that rerail's own lines
 * never end up in the middle of a script's.
 */
export class Sink {
  readonly #stream: NodeJS.WritableStream;
  readonly #column: { atStart: boolean };
  /** The stream if it is this process's own and Node writes it synchronously (Node: "A note on process I/O"). */
  readonly #own: { fd: number; writableLength: number } | undefined;
  #broken = false;
  #full = false;
  #onDrain: (() => void) | undefined;

  constructor(stream: NodeJS.WritableStream, column = { atStart: true }) {
    this.#stream = stream;
    this.#column = column;
    if (process.platform !== 'win32') this.#own = [process.stdout, process.stderr].find((it) => it === stream);
    // The reader of rerail's output may go away; that must not end the script.
    stream.on('error', this.#onError).on('drain', this.#onDrained);
  }

  /** The reader of this stream is behind: write no more until `onDrain` was called. */
  get full(): boolean {
    return this.#full;
  }

  set onDrain(callback: () => void) {
    this.#onDrain = callback;
  }

  /** The bytes are the caller's again afterwards. */
  write(bytes: Uint8Array): void {
    if (bytes.length === 0 || this.#broken) return;
    this.#column.atStart = bytes[bytes.length - 1] === LF;
    const rest = bytes.subarray(this.#writeAtOnce(bytes));
    if (rest.length > 0 && !this.#stream.write(Buffer.from(rest))) this.#full = true;
  }

  /** How many bytes could be written without the stream, which takes twice the time and leaves much to collect. */
  #writeAtOnce(bytes: Uint8Array): number {
    let written = 0;
    try {
      while (this.#own !== undefined && this.#own.writableLength === 0 && written < bytes.length) {
        written += writeSync(this.#own.fd, bytes, written);
      }
    } catch (error) {
      // The stream can wait for what is not ready, and tells of what is broken.
      if (codeOf(error) !== 'EAGAIN') this.#broken = true;
    }
    return this.#broken ? bytes.length : written;
  }

  /** Writes a line of rerail's own. */
  line(text: string): void {
    this.write(Buffer.from(`${this.#column.atStart ? '' : '\n'}${text}\n`));
  }

  /** Ends the line that the script left open, if it did. */
  endLine(): void {
    if (!this.#column.atStart) this.write(Buffer.from('\n'));
  }

  /** Leaves the stream as it was. */
  release(): void {
    this.#stream.off('error', this.#onError).off('drain', this.#onDrained);
  }

  readonly #onDrained = () => {
    this.#full = false;
    this.#onDrain?.();
  };

  readonly #onError = () => {
    this.#broken = true;
    this.#onDrained();
  };
}

/** Sinks for both streams. If both go to one file or pipe, they share a column. */
export function openSinks(streams: { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream }): {
  stdout: Sink;
  stderr: Sink;
} {
  const column = { atStart: true };
  return {
    stdout: new Sink(streams.stdout, column),
    stderr: new Sink(streams.stderr, isSameFile(streams.stdout, streams.stderr) ? column : { atStart: true }),
  };
}

function isSameFile(a: object, b: object): boolean {
  if (a === b) return true;
  if (!('fd' in a && 'fd' in b) || typeof a.fd !== 'number' || typeof b.fd !== 'number') return false;
  const [first, second] = [fstatSync(a.fd), fstatSync(b.fd)];
  return first.ino === second.ino && first.dev === second.dev;
}
