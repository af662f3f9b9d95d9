import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Masker } from './masker.ts';

const FLUSH_AT = 1 << 20;

/** A job's log file: one entry a line, with a time stamp as GitHub's raw logs have it, secrets hidden. */
export class JobLog {
  readonly file: string;
  readonly #masker: Masker;
  readonly #onLine: (line: string) => void;
  readonly #descriptor: number;
  #pending: string[] = [];
  #size = 0;
  #open = true;

  constructor(file: string, masker: Masker, onLine: (line: string) => void = () => {}) {
    mkdirSync(path.dirname(file), { recursive: true });
    this.file = file;
    this.#masker = masker;
    this.#onLine = onLine;
    this.#descriptor = openSync(file, 'w');
  }

  /** Lines that arrive after {@link close} are dropped: a process may outlive its job by a moment. */
  write(text: string): void {
    if (!this.#open) return;
    const masked = this.#masker.mask(text);
    // The runner's clock prints seven digits; Node's has three.
    const line = `${new Date().toISOString().replace('Z', '0000Z')} ${masked}\n`;
    if (this.#pending.length === 0) setImmediate(() => this.flush());
    this.#pending.push(line);
    this.#size += line.length;
    if (this.#size > FLUSH_AT) this.flush();
    this.#onLine(masked);
  }

  flush(): void {
    if (this.#pending.length === 0 || !this.#open) return;
    writeSync(this.#descriptor, this.#pending.join(''));
    this.#pending = [];
    this.#size = 0;
  }

  close(): void {
    this.flush();
    if (this.#open) closeSync(this.#descriptor);
    this.#open = false;
  }
}
