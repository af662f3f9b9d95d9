import type { BytePath } from '../../files/byte-path.ts';

export const QUOTE = 0x22;
const ZERO = 0x30;
const BACKSLASH = 0x5c;
const [SPACE, TILDE] = [0x20, 0x7e];

/** The value of a hexadecimal digit, as rerail writes them; 16 for anything else. */
const NIBBLES = new Uint8Array(256).fill(16);
for (let value = 0; value < 16; value++) NIBBLES[value.toString(16).charCodeAt(0)] = value;

/** Goes through the bytes of a line. What reads something tells whether it was there, and is behind it then. */
export class LineCursor {
  bytes: Buffer = Buffer.alloc(0);
  position = 0;
  /** The text that was read last. */
  textFrom = 0;
  textTo = 0;

  /** Goes past these bytes, if they are next. */
  skip(expected: Uint8Array): boolean {
    const bytes = this.bytes;
    const from = this.position;
    for (let k = 0; k < expected.length; k++) if (bytes[from + k] !== expected[k]) return false;
    this.position = from + expected.length;
    return true;
  }

  skipQuote(): boolean {
    return this.bytes[this.position++] === QUOTE;
  }

  /** Goes to the quote that ends a text. */
  readText(): boolean {
    const bytes = this.bytes;
    let at = this.position;
    this.textFrom = at;
    for (let byte = bytes[at] as number; byte !== QUOTE; byte = bytes[++at] as number) {
      if (byte < SPACE || byte > TILDE || byte === BACKSLASH) return false;
    }
    this.textTo = at;
    this.position = at;
    return true;
  }

  text(): BytePath {
    return this.bytes.toString('latin1', this.textFrom, this.textTo);
  }

  /** A number as JSON has it, or -1. */
  readNumber(digits: number): number {
    const from = this.position;
    const value = this.readDigits(digits);
    const length = this.position - from;
    return length === 0 || (length > 1 && this.bytes[from] === ZERO) ? -1 : value;
  }

  readDigits(most: number): number {
    const bytes = this.bytes;
    const end = this.position + most;
    let at = this.position;
    let value = 0;
    for (let digit = digitAt(bytes, at); digit >= 0 && at < end; digit = digitAt(bytes, at)) {
      value = value * 10 + digit;
      at++;
    }
    this.position = at;
    return value;
  }

  readHex(into: Uint8Array): boolean {
    const bytes = this.bytes;
    let at = this.position;
    let wrong = 0;
    for (let k = 0; k < into.length; k++, at += 2) {
      const high = NIBBLES[bytes[at] as number] as number;
      const low = NIBBLES[bytes[at + 1] as number] as number;
      wrong |= high | low;
      into[k] = (high << 4) | low;
    }
    this.position = at;
    return wrong < 16;
  }
}

/** The value of a decimal digit, or -1. */
export function digitAt(bytes: Uint8Array, at: number): number {
  const digit = (bytes[at] as number) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}
