import { type BytePath, displayText } from '../../files/byte-path.ts';
import { encodedForms } from '../../values/masker.ts';
import { TextIndex } from '../../values/text-index.ts';
import { type ByteScan, createByteScan, createMemory, MIN_TEXT, PAGE, RESERVED, type WasmMemory } from './byte-scan.ts';
import { isKnownName, kindByName, LARGEST_KNOWN } from './file-rules.ts';
import { KnownTexts } from './known-texts.ts';
import { createRunTogetherSearch, runsTogether } from './run-together.ts';
import { MARK_RULES, REACH, TEXT_RULES, type TextRule } from './text-rules.ts';
import { isPlaceholder, TOKEN_RULES, type TokenRule } from './token-rules.ts';
import { narrowing } from './wide-text.ts';

/** Looks for credentials in contents. Does no I/O, and can be made anew in any thread from the same values. */
export interface SecretScanner {
  /** The kind of credential that the file holds, or undefined. */
  scan(path: BytePath, content: Buffer): string | undefined;
  /** For contents that come in pieces. */
  stream(path: BytePath): ContentScan;
  /** What is in here need not be copied to be searched. */
  readonly room: Buffer;
}

export interface ContentScan {
  take(bytes: Buffer): void;
  found(): string | undefined;
}

/** So much is looked at in one go; what is larger comes in overlapping windows. */
const WINDOW = 1024 * 1024;
/** What a rule may look at around a place, unless it says more. */
const BEFORE = 200;
const AFTER = 400;
/** Values of the masker that are shorter would be found by chance. */
const MIN_VALUE = 6;
/** So many places of a window are looked at by rules that need to see much. */
const MOST_WIDE = 250;
/** Up to so many of them it is faster to search for one after the other. */
const MANY_SHORT = 32;

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
  if (rules === 'none') return new Scanner(values, room, { tokens: [], texts: [], marks: [] });
  return new Scanner(values, room, { tokens: TOKEN_RULES, texts: TEXT_RULES, marks: MARK_RULES });
}

interface Rules {
  tokens: readonly TokenRule[];
  texts: readonly TextRule[];
  marks: readonly TextRule[];
}

/** What a content is looked at for: all; all, and tokens wherever they begin; only what proves itself; only exact values. */
type Look = 'all' | 'run-together' | 'tokens' | 'exact';

class Scanner implements SecretScanner {
  readonly room: Buffer;
  readonly #memory: WasmMemory;
  readonly #window: Buffer;
  /** Windows and pieces overlap by so much: whatever is searched for is in one of them as a whole. */
  readonly #overlap: number;
  readonly #bytes: ByteScan;
  /** Rules by the first characters of their tokens. */
  readonly #tokens = new Map<string, [prefix: string, rule: TokenRule][]>();
  readonly #texts = new KnownTexts<TextRule>();
  /** Too short for `#bytes`. */
  readonly #short: Buffer[] = [];
  /** The same, if there are many. */
  #shortIndex: TextIndex | undefined;

  readonly #marks: readonly { rule: TextRule; bytes: Buffer }[];
  readonly #rules: Rules;
  /** Of MOST_WIDE, in this window. */
  #wideLeft = 0;
  /** Made when it is needed first. */
  #searchRunTogether: ((content: Buffer) => string | undefined) | undefined;

  constructor(values: readonly string[], room: number, rules: Rules) {
    const { tokens, texts, marks } = rules;
    this.#rules = rules;
    this.#marks = marks.map((rule) => ({ rule, bytes: Buffer.from(rule.text) }));
    for (const rule of tokens) for (const prefix of rule.prefixes) this.#addToken(prefix, rule);
    for (const rule of texts) this.#texts.add(Buffer.from(rule.text), rule);
    this.#addSecrets(values);
    this.#overlap = (texts.length > 0 ? 2 * REACH : 0) + BEFORE + AFTER + this.#texts.longest;
    const size = Math.max(WINDOW, 4 * this.#overlap);
    // Between the two is an empty page: the byte before a word is looked at.
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
    if (isEverybodys(name)) return this.#look(content, 'exact');
    const narrow = narrowing(content)?.(content);
    if (narrow) return kindByName(name, narrow) ?? this.#look(narrow, 'all') ?? this.#look(content, 'exact');
    return kindByName(name, content) ?? this.#look(content, lookFor(name, content));
  }

  stream(path: BytePath): ContentScan {
    const name = displayText(path);
    if (isEverybodys(name)) return this.#stream(name, 'exact');
    let scan: ContentScan | undefined;
    let narrow: ReturnType<typeof narrowing>;
    let wide: ContentScan | undefined;
    return {
      take: (bytes) => {
        if (!scan) {
          narrow = narrowing(bytes);
          if (narrow) wide = this.#stream(name, 'all');
          scan = this.#stream(name, narrow ? 'exact' : lookFor(name, bytes));
        }
        scan.take(bytes);
        if (narrow) wide?.take(narrow(bytes));
      },
      found: () => wide?.found() ?? scan?.found(),
    };
  }

  #stream(name: string, look: Look): ContentScan {
    let tail: Buffer = Buffer.alloc(0);
    let kind: string | undefined;
    let known: Buffer[] | undefined = !isEverybodys(name) && isKnownName(name) ? [] : undefined;
    let size = 0;
    return {
      take: (bytes) => {
        size += bytes.length;
        if (size > LARGEST_KNOWN) known = undefined;
        known?.push(Buffer.from(bytes));
        kind ??= this.#look(bytes, look);
        if (tail.length > 0) kind ??= this.#look(Buffer.concat([tail, bytes.subarray(0, this.#overlap)]), look);
        const seen = bytes.length < this.#overlap ? Buffer.concat([tail, bytes]) : bytes;
        tail = Buffer.from(seen.subarray(Math.max(0, seen.length - this.#overlap)));
      },
      found: () => (known && kindByName(name, Buffer.concat(known))) ?? kind,
    };
  }

  #look(content: Buffer, look: Look): string | undefined {
    if (content.buffer === this.#memory.buffer) return this.#lookAtWindow(content, look);
    for (let at = 0; at < content.length; at += this.#window.length - this.#overlap) {
      const length = content.copy(this.#window, 0, at, at + this.#window.length);
      const kind = this.#lookAtWindow(this.#window.subarray(0, length), look);
      if (kind !== undefined || at + length === content.length) return kind;
    }
    return undefined;
  }

  #lookAtWindow(window: Buffer, look: Look): string | undefined {
    if (this.#holdsShort(window)) return MASKED_VALUE;
    this.#wideLeft = MOST_WIDE;
    const exact = look === 'exact';
    const start = window.byteOffset;
    let kind = exact ? undefined : this.#markIn(window);
    if (look === 'run-together') {
      this.#searchRunTogether ??= createRunTogetherSearch(this.#rules.tokens);
      kind ??= this.#searchRunTogether(window);
    }
    this.#bytes.run(
      start,
      start + window.length,
      (address) => {
        if (!exact) kind ??= this.#tokenAt(window, address - start);
      },
      (address) => {
        kind ??= this.#textAt(window, address - start, exact || look === 'tokens');
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
      const kind = this.#texts.at(window, from, (rule, to) =>
        (exact && rule.confirms) || (rule.wide && !this.#mayLookWide()) ? undefined : confirmed(rule, window, from, to),
      );
      if (kind !== undefined) return kind;
    }
    return undefined;
  }

  /** Content that is full of such texts must not cost minutes. */
  #mayLookWide(): boolean {
    this.#wideLeft -= 1;
    return this.#wideLeft >= 0;
  }

  #markIn(window: Buffer): string | undefined {
    for (const { rule, bytes } of this.#marks) {
      for (let at = window.indexOf(bytes); at >= 0; at = window.indexOf(bytes, at + 1)) {
        const kind = confirmed(rule, window, at, at + bytes.length);
        if (kind !== undefined) return kind;
      }
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

function lookFor(name: string, head: Buffer): Look {
  if (runsTogether(name, head)) return 'run-together';
  return PROGRAMS.some((magic) => head.subarray(0, magic.length).equals(magic)) ? 'tokens' : 'all';
}

/** Libraries bring the keys of their self-tests along. ELF, archives of objects, PE, Mach-O. */
const PROGRAMS = ['\x7fELF', '!<arch>\n', 'MZ', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'].map((magic) =>
  Buffer.from(magic, 'latin1'),
);

function confirmed(rule: TextRule, window: Buffer, from: number, to: number): string | undefined {
  if (!rule.confirms) return rule.kind;
  const before = window.toString('latin1', Math.max(0, from - (rule.wide ? REACH : BEFORE)), from);
  const after = window.toString('latin1', to, to + (rule.wide ? REACH : AFTER));
  return rule.confirms(before, after) ? rule.kind : undefined;
}

/**
 * What Go and Cargo unpacked is what the whole world gets under this name and version: they check it against a published sum, and nobody writes there. Go's
 * folders are `<module>@v<version>`, Cargo's `<registry>-<16 hex digits>/<crate>-<version>`.
 */
const PUBLISHED =
  /(?:^|\/)(?:pkg\/mod\/[^@]+@v\d+\.\d+\.\d+[^/]*|registry\/src\/[^/]+-[0-9a-f]{16}\/[^/]+-\d+\.\d+\.\d+[^/]*)\//;
/** Other installed packages share folders with things of people and tools: of these only tests and documents are everybody's. */
const INSTALLED =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems\/[^/]+-\d+\.\d[^/]*|git\/checkouts\/[^/]+-[0-9a-f]{16})\//;
const FIXTURE =
  /\/(?:tests?|test[-_]?(?:data|fixtures?|certs?)|testing|fixtures?|__tests__|specs?|docs?|examples?|bench(?:es|marks?)?)\/|_test\.\w+$|\.(?:test|spec)\.\w+$|\/readme(?:\.\w+)?$|\.(?:dist|egg)-info\/(?:METADATA|PKG-INFO)$/i;

const isEverybodys = (path: string) => PUBLISHED.test(path) || (INSTALLED.test(path) && FIXTURE.test(path));

/** A word has begun before and no escape ends here: `\n`, `\x1b`, `\u0022`, `%3D`, and the colours of a terminal, `ESC[31m`. */
const WITHIN_WORD = /[\w.-]$(?<!%[\dA-Fa-f]{2}|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[a-z])|[[;]\d{1,2}m)/;
