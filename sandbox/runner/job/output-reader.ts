import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is handed on in pieces, so that an endless one cannot take all memory. */
const MAX_LINE = 16 << 20;

/** Cuts a stream into lines as .NET's StreamReader does: at LF, CRLF and a lone CR alike. */
export class OutputReader {
  readonly #decoder = new StringDecoder('utf8');
  readonly #onLine: (line: string) => void;
  #rest = '';
  #afterReturn = false;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  push(chunk: Buffer): void {
    this.#split(this.#decoder.write(chunk));
  }

  /** Hands on what was left without a line end. */
  end(): void {
    this.#split(this.#decoder.end());
    if (this.#rest) this.#onLine(this.#rest);
    this.#rest = '';
  }

  #split(decoded: string): void {
    if (decoded === '') return;
    const text = this.#afterReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
    this.#afterReturn = decoded.endsWith('\r');
    const parts = text.split(/\r\n|\r|\n/);
    parts[0] = this.#rest + parts[0];
    this.#rest = parts.pop() ?? '';
    for (const line of parts) this.#onLine(line);
    if (this.#rest.length > MAX_LINE) {
      this.#onLine(this.#rest);
      this.#rest = '';
    }
  }
}
