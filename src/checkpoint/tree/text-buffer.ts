import type { BytePath } from '../../files/byte-path.ts';
import type { Tree } from './tree.ts';

const ZERO = 0x30;
const HEX = Uint8Array.from(Buffer.from('0123456789abcdef'));
/** Beyond it, division by integers is no longer that of the processor. */
const MAX_INT = 0x7fffffff;

/**
 * Puts texts about entries together byte by byte: of hundreds of thousands, strings would be made to be thrown away. `reserve` room first; nothing else looks whether there is any.
 */
export class TextBuffer {
  #bytes: Buffer;
  #used = 0;
  /** The folder whose path was needed last: siblings come one after the other. */
  #folder = -1;
  #prefix = Buffer.alloc(0);

  /** @param capacity bytes that are held before `take` has to be called; more only if one entry needs more */
  constructor(capacity: number) {
    this.#bytes = Buffer.allocUnsafeSlow(capacity);
  }

  /** What was put together since the last time. It is overwritten by what comes next. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#used);
    this.#used = 0;
    return taken;
  }

  get length(): number {
    return this.#used;
  }

  /** Whether there is room for so many bytes more. If nothing is held, room is made. */
  reserve(length: number): boolean {
    if (this.#used + length <= this.#bytes.length) return true;
    if (this.#used > 0) return false;
    this.#bytes = Buffer.allocUnsafeSlow(length);
    return true;
  }

  put(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  utf8(text: string): void {
    this.#used += this.#bytes.write(text, this.#used, 'utf8');
  }

  byte(byte: number): void {
    this.#bytes[this.#used++] = byte;
  }

  /** A name, or any other text of one byte a character. */
  name(name: BytePath): void {
    const bytes = this.#bytes;
    let at = this.#used;
    for (let k = 0; k < name.length; k++) bytes[at++] = name.charCodeAt(k);
    this.#used = at;
  }

  /** The path of an entry's folder with a slash behind it; empty for the root. */
  prefix(tree: Tree, i: number): Buffer {
    const folder = tree.parents[i] as number;
    if (folder !== this.#folder) {
      this.#folder = folder;
      this.#prefix = folder < 0 ? Buffer.alloc(0) : Buffer.from(`${tree.path(folder)}/`, 'latin1');
    }
    return this.#prefix;
  }

  hex(bytes: Uint8Array, from: number, length: number): void {
    const target = this.#bytes;
    let at = this.#used;
    for (let k = from; k < from + length; k++) {
      const byte = bytes[k] as number;
      target[at++] = HEX[byte >> 4] as number;
      target[at++] = HEX[byte & 15] as number;
    }
    this.#used = at;
  }

  octal(value: number): void {
    let shift = 0;
    while (value >> (shift + 3) > 0) shift += 3;
    for (; shift >= 0; shift -= 3) this.byte(ZERO + ((value >> shift) & 7));
  }

  /** A whole number from 0 up. */
  decimal(value: number): void {
    if (value > MAX_INT) this.name(String(value));
    else {
      let digits = 1;
      for (let rest = value; rest >= 10; rest = (rest / 10) | 0) digits++;
      this.padded(value, digits);
    }
  }

  /** With leading zeros. @param value below 2^31 */
  padded(value: number, digits: number): void {
    let rest = value;
    for (let at = this.#used + digits - 1; at >= this.#used; at--) {
      this.#bytes[at] = ZERO + (rest % 10);
      rest = (rest / 10) | 0;
    }
    this.#used += digits;
  }
}
