import { AT_LINE_START, CODE_BITS, CODE_OF, GRAM_MASK, type GramIndex, hashOf } from './gram-index.ts';

/** A line, or a part of one between carriage returns, that may be worth reading. Valid only while it is told. */
export interface CandidateLine {
  /** Counts from 1. */
  readonly number: number;
  /** The grams that occur in it, by their places in the list. */
  readonly grams: readonly number[];
  has(gram: number): boolean;
  /** Decoded; of a longer line only its beginning and its end. */
  text(): string;
}

/** What the scanner looks for. The tables may change between two pushes. */
export interface ScannerOptions {
  grams: GramIndex;
  /** One bit for each hash of a gram that is looked for. */
  gate: Uint32Array;
  /** By gram: 1 where it makes a line worth telling of; the others are only noted. */
  leads: Uint8Array;
  /** Tell of every line, whether a gram occurs in it or not. */
  everyLine: boolean;
}

/** Bytes kept of each end of a line. Longer lines are data, not messages. */
const MAX_END = 4096;
const NEWLINE = 10;
const ESCAPE = 27;
const NUL = 0;
const CONTROL_SEQUENCE = '['.charCodeAt(0);
const SYSTEM_COMMAND = ']'.charCodeAt(0);
const FIRST_FINAL = '@'.charCodeAt(0);
const LAST_FINAL = '~'.charCodeAt(0);
const BELL = 7;
/** Longer control sequences than this are none. Bytes. */
const MAX_SEQUENCE = 200;
const EMPTY: Buffer = Buffer.alloc(0);

/**
 * Reads a log of any size in constant memory and tells of the lines in which grams occur. Bytes come in any chunking and in UTF-8
 * or UTF-16; what is broken in them is replaced, never thrown. The scanner is itself the line it tells of.
 */
export class LineScanner implements CandidateLine {
  readonly grams: number[] = [];
  readonly #index: GramIndex;
  readonly #gate: Uint32Array;
  readonly #leads: Uint8Array;
  readonly #everyLine: boolean;
  readonly #tell: (line: CandidateLine) => void;
  /** By gram: the part of a line in which it was last seen. */
  readonly #seenIn: Int32Array;
  #window = AT_LINE_START;
  #lines = 0;
  #worthTelling = false;
  #part = 1;
  #chunk = EMPTY;
  #start = 0;
  #end = 0;
  /** The beginning of a line that began in an earlier chunk, and its last bytes so far. */
  #head = EMPTY;
  #tail = EMPTY;
  #wide = false;

  constructor({ grams, gate, leads, everyLine }: ScannerOptions, tell: (line: CandidateLine) => void) {
    this.#index = grams;
    this.#gate = gate;
    this.#leads = leads;
    this.#everyLine = everyLine;
    this.#tell = tell;
    this.#seenIn = new Int32Array(grams.grams.length);
  }

  get number(): number {
    return this.#lines + 1;
  }

  has(gram: number): boolean {
    return this.#seenIn[gram] === this.#part;
  }

  text(): string {
    return this.#decode(this.#bytes());
  }

  push(bytes: Uint8Array): void {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!this.#wide) this.#wide = chunk.includes(NUL);
    const gate = this.#gate;
    const codes = CODE_OF;
    this.#chunk = chunk;
    this.#start = 0;
    let window = this.#window;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      const code = codes[byte] as number;
      if (code === 0) {
        if (byte === ESCAPE) at = endOfSequence(chunk, at);
        else if (byte !== NUL) {
          this.#endPart(at);
          if (byte === NEWLINE) this.#lines++;
          window = AT_LINE_START;
        }
        continue;
      }
      window = ((window << CODE_BITS) | code) & GRAM_MASK;
      const hash = hashOf(window);
      if ((((gate[hash >>> 5] as number) >>> (hash & 31)) & 1) === 1) this.#note(window);
    }
    this.#window = window;
    this.#keep(chunk.subarray(this.#start));
  }

  /** Reads what is after the last line break. Returns the number of lines. */
  end(): number {
    const unfinished = this.#head.length > 0;
    this.#chunk = EMPTY;
    this.#start = 0;
    this.#endPart(0);
    return this.#lines + (unfinished ? 1 : 0);
  }

  #note(window: number): void {
    const gram = this.#index.find(window);
    if (gram < 0 || this.#seenIn[gram] === this.#part) return;
    this.#seenIn[gram] = this.#part;
    this.grams.push(gram);
    if (this.#leads[gram] === 1) this.#worthTelling = true;
  }

  #endPart(end: number): void {
    if (this.#worthTelling || this.#everyLine) {
      this.#end = end;
      this.#tell(this);
      this.#worthTelling = false;
    }
    this.grams.length = 0;
    if (this.#head.length > 0) this.#head = this.#tail = EMPTY;
    this.#start = end + 1;
    this.#part++;
  }

  #bytes(): Buffer {
    const [start, end] = [this.#start, this.#end];
    if (this.#head.length === 0) {
      if (end - start <= 2 * MAX_END) return this.#chunk.subarray(start, end);
      return join(this.#chunk.subarray(start, start + MAX_END), this.#chunk.subarray(end - MAX_END, end));
    }
    const rest = this.#chunk.subarray(Math.max(start, end - MAX_END), end);
    return join(this.#head, lastOf(join(this.#tail, rest)));
  }

  /** Remembers both ends of the unfinished line at the end of a chunk. */
  #keep(rest: Buffer): void {
    const room = MAX_END - this.#head.length;
    if (room > 0) this.#head = join(this.#head, rest.subarray(0, room));
    const beyond = rest.subarray(room);
    if (beyond.length > 0) this.#tail = lastOf(join(this.#tail, lastOf(beyond)));
  }

  #decode(bytes: Buffer): string {
    if (!this.#wide || !bytes.includes(NUL)) return bytes.toString('utf8');
    const start = bytes[0] === NUL ? 1 : 0;
    const length = bytes.length - start;
    const text = bytes.toString('utf16le', start, start + length - (length % 2));
    return length % 2 === 1 ? text + String.fromCharCode(bytes[bytes.length - 1] as number) : text;
  }
}

/** Where the control sequence that begins at `at` ends: its last byte; `at` itself if it is not one or the chunk cuts it off. */
function endOfSequence(chunk: Buffer, at: number): number {
  const kind = chunk[at + 1];
  if (kind !== CONTROL_SEQUENCE && kind !== SYSTEM_COMMAND) return at;
  const limit = Math.min(chunk.length, at + MAX_SEQUENCE);
  for (let place = at + 2; place < limit; place++) {
    const byte = chunk[place] as number;
    if (kind === CONTROL_SEQUENCE ? byte >= FIRST_FINAL && byte <= LAST_FINAL : byte === BELL) return place;
    if (byte === NEWLINE) return at;
  }
  return at;
}

/** A copy, also of an empty half: kept bytes must not hold on to the chunk they came in. */
const join = (first: Uint8Array, second: Uint8Array): Buffer => Buffer.concat([first, second]);
const lastOf = (bytes: Buffer) => (bytes.length > MAX_END ? bytes.subarray(bytes.length - MAX_END) : bytes);
