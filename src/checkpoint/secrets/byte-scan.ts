/** As far as it is needed here: TypeScript has no types for it outside of browsers. */
declare const WebAssembly: {
  Memory: new (pages: { initial: number; maximum: number }) => WasmMemory;
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> };
};

/** A WebAssembly.Memory. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

/**
 * Looks at every byte of what is packed, at a small part of the cost of hashing it: a function in WebAssembly that takes 16 bytes at a time.
 * It finds two things: words (runs of `[A-Za-z0-9_.-]`) of at least 20 characters that begin with characters somebody looks for, there or behind an escape; and places,
 * eight bytes apart, where eight bytes are that belong to a longer text somebody looks for. What it finds, and what only has the same hash, is then looked at closely.
 */
export interface ByteScan {
  /** Bytes at `from` up to `to`, addresses in `memory`. `word` gets the address of a word, `gram` that of four of the eight bytes. */
  run(from: number, to: number, word: (at: number) => void, gram: (at: number) => void): void;
}

/** Shorter words are not looked at. */
const MIN_WORD = 20;
/** A text of so many bytes is found wherever it is: four of its bytes begin at a multiple of eight. */
export const MIN_TEXT = 11;

/** What the scan keeps for itself at the beginning of the memory. */
const WORD_TABLE = 0;
/** Bits of a hash in the tables of texts: small tables stay in the processor's cache, but are full of many texts. */
const FEW = 16;
const MANY = 21;
const MOST_FEW = 500;
const GRAM_TABLE = 65_536;
/** Of the four bytes and the four behind them, and of the four before and the four: a text has one or the other. */
const AFTER_TABLE = GRAM_TABLE + 2 ** MANY;
const BEFORE_TABLE = AFTER_TABLE + 2 ** MANY;
const FOUND = BEFORE_TABLE + 2 ** MANY;
const FOUND_END = FOUND + 65_536;
export const PAGE = 65_536;
/** Bytes from here on are the caller's. The page before is empty: the byte before a word is looked at. */
export const RESERVED = FOUND_END + PAGE;

const GRAM_FLAG = 0x8000_0000;
/** What begins an escape, of which a word is the rest: `%3D`, `\n`, `ESC[31m`. */
const ESCAPES = [0x25, 0x5c, 0x5b, 0x3b];
/** So many characters of a word may belong to an escape before it: of `\n`, of `%3D` and `[1m`, of `\x1b` and `[31m`, of `\u0022`. */
const ESCAPED = [1, 2, 3, 5];
/** Fibonacci hashing (Knuth, TAOCP 6.4): 2^32 and 2^64 over the golden ratio, the upper bits of the product. */
const HASH = 0x9e37_79b1;
const HASH_64 = 0x9e37_79b9_7f4a_7c15n;
const hash32 = (value: number, bits: number) => Math.imul(value, HASH) >>> (32 - bits);
const hash64 = (value: bigint, bits: number) => Number(BigInt.asUintN(64, value * HASH_64) >> BigInt(64 - bits));

/** Memory with room for `bytes` from RESERVED on, all zero. A few bytes behind their end may be read. */
export function createMemory(bytes: number): WasmMemory {
  const pages = Math.ceil((RESERVED + bytes) / PAGE) + 1;
  return new WebAssembly.Memory({ initial: pages, maximum: pages });
}

/**
 * @param memory fresh; must not grow afterwards
 * @param words the first two or three characters of words that matter
 * @param texts each at least MIN_TEXT bytes
 */
export function createByteScan(
  memory: WasmMemory,
  words: readonly string[],
  texts: { readonly size: number; texts(): Iterable<Buffer> },
): ByteScan {
  const bytes = Buffer.from(memory.buffer);
  const view = new DataView(memory.buffer);
  const bits = texts.size > MOST_FEW ? MANY : FEW;
  for (const word of words) {
    const [first = 0, second = 0, third] = Buffer.from(word, 'latin1');
    const note = (last: number) => {
      bytes[WORD_TABLE + hash32(first | (second << 8) | (last << 16), FEW)] = 1;
    };
    if (third === undefined) for (let last = 0; last < 256; last++) note(last);
    else note(third);
  }
  for (const text of texts.texts()) {
    for (let at = 0; at < 8; at++) {
      bytes[GRAM_TABLE + hash32(text.readInt32LE(at), bits)] = 1;
      if (at < 4) bytes[AFTER_TABLE + hash64(text.readBigUInt64LE(at), bits)] = 1;
      else bytes[BEFORE_TABLE + hash64(text.readBigUInt64LE(at - 4), bits)] = 1;
    }
  }
  const instance = new WebAssembly.Instance(new WebAssembly.Module(assemble(bits)), { env: { memory } });
  const scan = instance.exports.scan as (from: number, to: number, out: number, end: number) => number;
  return {
    run(from, to, word, gram) {
      for (let at = from; at < to; ) {
        // The first number says where it stopped, because there was no room; the others are what it found.
        const end = scan(at, to, FOUND, FOUND_END);
        at = view.getUint32(FOUND, true);
        for (let found = FOUND + 4; found < end; found += 4) {
          const address = view.getUint32(found, true);
          if (address >= GRAM_FLAG) gram(address - GRAM_FLAG);
          else word(address);
        }
      }
    },
  };
}

/** For each low and high half of a byte, the groups of characters it may belong to: `-.`, digits, A-O and a-o, P-Z and _, p-z. */
const LOW_HALVES = [
  0b11010,
  ...Array(9).fill(0b11110),
  0b11100,
  0b00100,
  0b00100,
  0b00101,
  0b00101,
  0b01100,
] as number[];
const HIGH_HALVES = [0, 0, 0b00001, 0b00010, 0b00100, 0b01000, 0b00100, 0b10000, 0, 0, 0, 0, 0, 0, 0, 0];

type Code = (number | Code)[];

const signed = (value: number): number[] => {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const byte = rest & 127;
    rest >>= 7;
    if ((rest === 0 && !(byte & 64)) || (rest === -1 && byte & 64)) return [...bytes, byte];
    bytes.push(byte | 128);
  }
};
const signed64 = (value: bigint): number[] => {
  const byte = Number(value & 127n);
  const rest = value >> 7n;
  const isLast = rest === 0n ? byte < 64 : rest === -1n && byte >= 64;
  return isLast ? [byte] : [byte | 128, ...signed64(rest)];
};
const unsigned = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]);

/** Instructions of WebAssembly (core specification 2.0, section 5.4), by their names in its text form. */
const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const tee = (local: number): Code => [0x22, local];
const i32 = (value: number): Code => [0x41, signed(value | 0)];
const load8 = (offset = 0): Code => [0x2d, 0, unsigned(offset)];
const load32 = (offset = 0): Code => [0x28, 0, unsigned(offset)];
const load64 = (offset = 0): Code => [0x29, 0, unsigned(offset)];
const i64 = (value: bigint): Code => [0x42, signed64(BigInt.asIntN(64, value))];
const store32 = (offset = 0): Code => [0x36, 0, unsigned(offset)];
const ADD = 0x6a;
const SUB = 0x6b;
const MUL = 0x6c;
const AND = 0x71;
const OR = 0x72;
const XOR = 0x73;
const SHL = 0x74;
const SHR_U = 0x76;
const EQ = 0x46;
const NE = 0x47;
const LT_U = 0x49;
const GE_S = 0x4e;
const GE_U = 0x4f;
const MUL_64 = 0x7e;
const SHR_U_64 = 0x88;
const WRAP = 0xa7;
const CLZ = 0x67;
const CTZ = 0x68;
const RETURN = 0x0f;
const simd = (operation: number): Code => [0xfd, unsigned(operation)];
const loadVector: Code = [simd(0x00), 0, 0];
const vector = (bytes: readonly number[]): Code => [simd(0x0c), [...bytes]];
const SWIZZLE = simd(0x0e);
const NE_BYTES = simd(0x24);
const AND_VECTOR = simd(0x4e);
const BITMASK = simd(0x64);
const SHR_BYTES = simd(0x6d);
/** `if … end` and `loop … end` without a result. */
const when = (...body: Code): Code => [0x04, 0x40, body, 0x0b];
const loop = (...body: Code): Code => [0x03, 0x40, body, 0x0b];
const again = (depth: number): Code => [0x0c, depth];

function assemble(bits: number): Uint8Array<ArrayBuffer> {
  const [AT, TO, OUT, OUT_END, OPEN, MASK, FOUND_AT, BEFORE, BLOCK] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const emit = (...address: Code): Code => [
    [get(FOUND_AT), address, store32()],
    [get(FOUND_AT), i32(4), ADD, set(FOUND_AT)],
  ];
  const wordAt = (skipped: number): Code => [
    [get(OPEN), load32(skipped), i32(0xff_ffff), AND, i32(HASH), MUL, i32(32 - FEW), SHR_U, load8(WORD_TABLE)],
    when(emit(get(OPEN), i32(skipped), ADD)),
  ];
  /** The word that began at OPEN ends at `end`: note it if it is long enough and begins as wanted, or does so behind an escape. */
  const closeWord = (...end: Code): Code => [
    [end, get(OPEN), SUB, i32(MIN_WORD), GE_S],
    when(
      wordAt(0),
      [get(OPEN), i32(1), SUB, load8(), set(BEFORE)],
      ESCAPES.map((mark, n) => [get(BEFORE), i32(mark), EQ, n > 0 ? OR : []]),
      when(ESCAPED.map(wordAt)),
    ),
  ];
  const hashed64: Code = [i64(HASH_64), MUL_64, i64(BigInt(64 - bits)), SHR_U_64, WRAP];
  const gramAt = (offset: number): Code => [
    [get(AT), load32(offset), i32(HASH), MUL, i32(32 - bits), SHR_U, load8(GRAM_TABLE)],
    when(
      [get(AT), load64(offset), hashed64, load8(AFTER_TABLE)],
      [get(AT), i32(offset - 4), ADD, load64(), hashed64, load8(BEFORE_TABLE), OR],
      when(emit(get(AT), i32(offset), ADD, i32(GRAM_FLAG), OR)),
    ),
  ];
  const classify: Code = [
    [get(AT), loadVector, set(BLOCK)],
    [vector(LOW_HALVES), get(BLOCK), vector(Array(16).fill(15)), AND_VECTOR, SWIZZLE],
    [vector(HIGH_HALVES), get(BLOCK), i32(4), SHR_BYTES, SWIZZLE],
    [AND_VECTOR, vector(Array(16).fill(0)), NE_BYTES, BITMASK, set(MASK)],
    // The last block may reach beyond the end.
    [get(TO), get(AT), SUB, i32(16), LT_U],
    when(get(MASK), i32(1), get(TO), get(AT), SUB, SHL, i32(1), SUB, AND, set(MASK)),
  ];
  const body: Code = [
    [get(AT), set(OPEN), get(OUT), i32(4), ADD, set(FOUND_AT)],
    loop(
      // Room for two words, what they may be behind an escape, and two grams, or stop here.
      [get(FOUND_AT), i32(4 * (2 * (1 + ESCAPED.length) + 2)), ADD, get(OUT_END), GE_U],
      when(get(OUT), get(AT), store32(), get(FOUND_AT), RETURN),
      classify,
      gramAt(0),
      gramAt(8),
      [get(MASK), i32(0xffff), NE],
      when(
        closeWord(get(AT), get(MASK), i32(-1), XOR, CTZ, ADD),
        // The next one begins with the ones at the upper end: as many as there are zeros at the upper end of the complement.
        [get(AT), i32(16), ADD, get(MASK), i32(16), SHL, i32(-1), XOR, CLZ, SUB, set(OPEN)],
      ),
      [get(AT), i32(16), ADD, tee(AT), get(TO), LT_U],
      when(again(1)),
    ),
    closeWord(get(TO)),
    [get(OUT), get(TO), store32(), get(FOUND_AT)],
  ];
  return encodeModule(body);
}

const flatten = (code: Code): number[] => code.flatMap((part) => (typeof part === 'number' ? part : flatten(part)));

/** A module with one function `scan` of four 32-bit numbers to one, with four more numbers and its own vector, over an imported memory. */
function encodeModule(body: Code): Uint8Array<ArrayBuffer> {
  const I32 = 0x7f;
  const V128 = 0x7b;
  const name = (text: string): Code => [text.length, [...Buffer.from(text)]];
  const section = (id: number, ...content: Code): Code => {
    const bytes = flatten(content);
    return [id, unsigned(bytes.length), bytes];
  };
  const code = flatten([2, 4, I32, 1, V128, body, 0x0b]);
  return Uint8Array.from(
    flatten([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, 1, 0x60, 4, I32, I32, I32, I32, 1, I32),
      section(2, 1, name('env'), name('memory'), 2, 0, 1),
      section(3, 1, 0),
      section(7, 1, name('scan'), 0, 0),
      section(10, 1, unsigned(code.length), code),
    ]),
  );
}
