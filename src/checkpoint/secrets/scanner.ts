import { type BytePath, displayText } from '../../files/byte-path.ts';
import { encodedForms } from '../../values/masker.ts';
import { TextIndex } from '../../values/text-index.ts';
import { type ByteScan, createByteScan, createMemory, MIN_TEXT, PAGE, RESERVED, type WasmMemory } from './byte-scan.ts';
import { isKnownName, kindByName, LARGEST_KNOWN } from './file-rules.ts';
import { KnownTexts } from './known-texts.ts';
import { TEXT_RULES, type TextRule } from './text-rules.ts';
import { isPlaceholder, TOKEN_RULES, type TokenRule } from './token-rules.ts';
import { narrowing } from './wide-text.ts';

/** Looks for credentials in contents. Does no I/O, and can be made anew in any thread from the same values. */
export interface SecretScanner {
  /** The kind of credential that the file holds, or undefined. */
  scan(path: BytePath, content: Buffer): string | undefined;
  /** For contents that come in pieces. */
  stream(path: BytePath): ContentScan;
  /** What lies in here need not be copied to be looked at. */
  readonly room: Buffer;
}

export interface ContentScan {
  take(bytes: Buffer): void;
  found(): string | undefined;
}

/** So much is looked at in one go; what is larger comes in overlapping windows. */
const WINDOW = 1024 * 1024;
/** What a rule may look at around a place. */
const BEFORE = 200;
const AFTER = 400;
/** Values of the masker that are shorter would be found by chance. */
const MIN_VALUE = 6;
/** Up to so many of them it is faster to search for one after the other. */
const MANY_SHORT = 32;
/** Where there is a zero byte in so many, it is no text. */
const BINARY_HEAD = 8_000;

/**
 * @param values secrets to be found exactly, in any of the forms that the masker knows
 * @param room bytes of `room`
 * @param rules what is found besides: the shapes of credentials, or nothing
 */
export function createScanner(
  values: readonly string[],
  room = 0,
  rules: 'of-credentials' | 'none' = 'of-credentials',
): SecretScanner {
  return rules === 'none' ? new Scanner(values, room, [], []) : new Scanner(values, room, TOKEN_RULES, TEXT_RULES);
}

class Scanner implements SecretScanner {
  readonly room: Buffer;
  readonly #memory: WasmMemory;
  readonly #window: Buffer;
  /** Windows and pieces overlap by so much: whatever is looked for lies in one of them as a whole. */
  readonly #overlap: number;
  readonly #bytes: ByteScan;
  /** Rules by the first characters of their tokens. */
  readonly #tokens = new Map<string, [prefix: string, rule: TokenRule][]>();
  readonly #texts = new KnownTexts<TextRule>();
  /** Too short for `#bytes`. */
  readonly #short: Buffer[] = [];
  /** The same, if there are many. */
  #shortIndex: TextIndex | undefined;

  constructor(values: readonly string[], room: number, tokens: readonly TokenRule[], rules: readonly TextRule[]) {
    for (const rule of tokens) for (const prefix of rule.prefixes) this.#addToken(prefix, rule);
    for (const rule of rules) this.#texts.add(Buffer.from(rule.text), rule);
    this.#addSecrets(values);
    this.#overlap = BEFORE + AFTER + this.#texts.longest;
    const size = Math.max(WINDOW, 4 * this.#overlap);
    // Between the two lies an empty page: the byte before a word is looked at.
    const roomAt = RESERVED + Math.ceil(size / PAGE) * PAGE + PAGE;
    this.#memory = createMemory(roomAt - RESERVED + room);
    this.#window = Buffer.from(this.#memory.buffer, RESERVED, size);
    this.room = Buffer.from(this.#memory.buffer, roomAt, room);
    this.#bytes = createByteScan(
      this.#memory,
      tokens.flatMap(({ prefixes }) => prefixes.map((prefix) => prefix.slice(0, 3))),
      this.#texts,
    );
  }

  scan(path: BytePath, content: Buffer): string | undefined {
    const name = displayText(path);
    if (isEverybodys(name)) return this.#look(content, true);
    const narrow = narrowing(content)?.(content);
    if (narrow) return kindByName(name, narrow) ?? this.#look(narrow, false) ?? this.#look(content, true);
    return kindByName(name, content) ?? this.#look(content, isBinary(content));
  }

  stream(path: BytePath): ContentScan {
    const name = displayText(path);
    if (isEverybodys(name)) return this.#stream(name, true);
    let scan: ContentScan | undefined;
    let narrow: ReturnType<typeof narrowing>;
    let wide: ContentScan | undefined;
    return {
      take: (bytes) => {
        if (!scan) {
          narrow = narrowing(bytes);
          if (narrow) wide = this.#stream(name, false);
          scan = this.#stream(name, isBinary(bytes));
        }
        scan.take(bytes);
        if (narrow) wide?.take(narrow(bytes));
      },
      found: () => wide?.found() ?? scan?.found(),
    };
  }

  /** @param exact only texts that prove themselves: no shapes */
  #stream(name: string, exact: boolean): ContentScan {
    let tail: Buffer = Buffer.alloc(0);
    let kind: string | undefined;
    let known: Buffer[] | undefined = !isEverybodys(name) && isKnownName(name) ? [] : undefined;
    let size = 0;
    return {
      take: (bytes) => {
        size += bytes.length;
        if (size > LARGEST_KNOWN) known = undefined;
        known?.push(Buffer.from(bytes));
        kind ??= this.#look(bytes, exact);
        if (tail.length > 0) kind ??= this.#look(Buffer.concat([tail, bytes.subarray(0, this.#overlap)]), exact);
        const seen = bytes.length < this.#overlap ? Buffer.concat([tail, bytes]) : bytes;
        tail = Buffer.from(seen.subarray(Math.max(0, seen.length - this.#overlap)));
      },
      found: () => (known && kindByName(name, Buffer.concat(known))) ?? kind,
    };
  }

  /** @param exact only texts that prove themselves: no shapes */
  #look(content: Buffer, exact: boolean): string | undefined {
    if (content.buffer === this.#memory.buffer) return this.#lookAtWindow(content, exact);
    for (let at = 0; at < content.length; at += this.#window.length - this.#overlap) {
      const length = content.copy(this.#window, 0, at, at + this.#window.length);
      const kind = this.#lookAtWindow(this.#window.subarray(0, length), exact);
      if (kind !== undefined || at + length === content.length) return kind;
    }
    return undefined;
  }

  #lookAtWindow(window: Buffer, exact: boolean): string | undefined {
    if (this.#holdsShort(window)) return MASKED_VALUE;
    const start = window.byteOffset;
    let kind: string | undefined;
    this.#bytes.run(
      start,
      start + window.length,
      (address) => {
        if (!exact) kind ??= this.#tokenAt(window, address - start);
      },
      (address) => {
        kind ??= this.#textAt(window, address - start, exact);
      },
    );
    return kind;
  }

  #tokenAt(window: Buffer, at: number): string | undefined {
    const candidates = this.#tokens.get(window.toString('latin1', at, at + 2));
    if (!candidates) return undefined;
    const text = window.toString('latin1', at, at + AFTER);
    for (const [prefix, { kind, rest, before }] of candidates) {
      if (!text.startsWith(prefix)) continue;
      rest.lastIndex = prefix.length;
      const token = rest.exec(text)?.[0];
      if (token === undefined || isPlaceholder(token)) continue;
      const preceding = window.toString('latin1', Math.max(0, at - BEFORE), at);
      if (!WITHIN_WORD.test(preceding) && (before?.test(preceding) ?? true)) return kind;
    }
    return undefined;
  }

  /** @param at of four bytes that may belong to a text, at one of its first eight places */
  #textAt(window: Buffer, at: number, exact: boolean): string | undefined {
    for (let from = at; from > at - 8; from -= 1) {
      const kind = this.#texts.at(window, from, (rule, to) => {
        if (exact && rule.confirms) return undefined;
        if (!rule.confirms) return rule.kind;
        const before = window.toString('latin1', Math.max(0, from - BEFORE), from);
        return rule.confirms(before, window.toString('latin1', to, to + AFTER)) ? rule.kind : undefined;
      });
      if (kind !== undefined) return kind;
    }
    return undefined;
  }

  #holdsShort(window: Buffer): boolean {
    if (this.#shortIndex === undefined) return this.#short.some((value) => window.includes(value));
    let holds = false;
    this.#shortIndex.find(window.toString('latin1'), () => {
      holds = true;
    });
    return holds;
  }

  #addToken(prefix: string, rule: TokenRule): void {
    const start = prefix.slice(0, 2);
    this.#tokens.set(start, [...(this.#tokens.get(start) ?? []), [prefix, rule]]);
  }

  #addSecrets(values: readonly string[]): void {
    const rule = { kind: MASKED_VALUE, text: '' };
    for (const value of values) {
      if (value.length < MIN_VALUE) continue;
      for (const form of encodedForms(value)) {
        if (form.length < Math.min(MIN_TEXT, value.length)) continue;
        const bytes = Buffer.from(form);
        if (bytes.length < MIN_TEXT) this.#short.push(bytes);
        else this.#texts.add(bytes, rule);
      }
    }
    if (this.#short.length <= MANY_SHORT) return;
    this.#shortIndex = new TextIndex(MIN_VALUE);
    for (const bytes of this.#short) this.#shortIndex.add(bytes.toString('latin1'));
  }
}

const MASKED_VALUE = 'masked-value';

/** Programs hold the beginnings of keys that they know how to read. */
const isBinary = (content: Buffer) => content.subarray(0, BINARY_HEAD).includes(0);

/**
 * What Go and Cargo unpacked is what the whole world gets under this name and version: they check it against a published sum, and nobody writes there. Go's
 * folders are `<module>@v<version>`, Cargo's `<registry>-<16 hex digits>/<crate>-<version>`.
 */
const PUBLISHED =
  /(?:^|\/)(?:pkg\/mod\/[^@]+@v\d+\.\d+\.\d+[^/]*|registry\/src\/[^/]+-[0-9a-f]{16}\/[^/]+-\d+\.\d+\.\d+[^/]*)\//;
/** Other installed packages lie where people and tools leave their own things too: of these only tests and documents are everybody's. */
const INSTALLED =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems\/[^/]+-\d+\.\d[^/]*|git\/checkouts\/[^/]+-[0-9a-f]{16})\//;
const FIXTURE =
  /\/(?:tests?|test[-_]?(?:data|fixtures?|certs?)|testing|fixtures?|__tests__|specs?|docs?|examples?|bench(?:es|marks?)?)\/|_test\.\w+$|\.(?:test|spec)\.\w+$|\/readme(?:\.\w+)?$|\.(?:dist|egg)-info\/(?:METADATA|PKG-INFO)$/i;

const isEverybodys = (path: string) => PUBLISHED.test(path) || (INSTALLED.test(path) && FIXTURE.test(path));

/** A word has begun before and no escape ends here: `\n`, `\x1b`, `\u0022`, `%3D`, and the colours of a terminal, `ESC[31m`. */
const WITHIN_WORD = /[\w.-]$(?<!%[\dA-Fa-f]{2}|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[a-z])|[[;]\d{1,2}m)/;
