/** One field of a selection, with its arguments and what is selected below it. */
export interface Field {
  readonly name: string;
  readonly alias: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
}

const TOKEN = /\s*(?:#[^\n]*\n\s*)*("(?:[^"\\]|\\.)*"|\.\.\.|\$?\w+|-?\d+(?:\.\d+)?|[{}()[\]:!=,@])/gy;
const CONSTANTS: Record<string, unknown> = { true: true, false: false, null: null };

/** Reads one operation whose fragments are all inline: as much of GraphQL as clients here write. @throws Error that says what it cannot read */
export function readDocument(
  text: string,
  variables: Readonly<Record<string, unknown>>,
): { kind: string; fields: Field[] } {
  return new Reader(text, variables).document();
}

class Reader {
  readonly #tokens: string[] = [];
  readonly #variables: Readonly<Record<string, unknown>>;
  #at = 0;

  constructor(text: string, variables: Readonly<Record<string, unknown>>) {
    this.#variables = variables;
    for (const match of text.matchAll(TOKEN)) if (match[1] !== ',') this.#tokens.push(match[1] ?? '');
  }

  document(): { kind: string; fields: Field[] } {
    const kind = this.#peek() === '{' ? 'query' : this.#next();
    while (this.#peek() !== '{' && this.#peek() !== '(') this.#next();
    if (this.#peek() === '(') while (this.#next() !== ')');
    return { kind, fields: this.#selection() };
  }

  #peek(): string {
    return this.#tokens[this.#at] ?? '';
  }

  #next(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Error('Parse error: unexpected end of the document');
    this.#at += 1;
    return token;
  }

  #expect(token: string): void {
    const found = this.#next();
    if (found !== token) throw new Error(`Parse error: expected ${token}, got ${found}`);
  }

  #selection(): Field[] {
    this.#expect('{');
    const fields: Field[] = [];
    while (this.#peek() !== '}') fields.push(...(this.#peek() === '...' ? this.#inlined() : [this.#field()]));
    this.#expect('}');
    return fields;
  }

  /** `... on Blob { text }`: the fields of the one type that the sandbox answers with. */
  #inlined(): Field[] {
    this.#expect('...');
    this.#expect('on');
    this.#next();
    return this.#selection();
  }

  #field(): Field {
    const first = this.#next();
    if (!/^\w+$/.test(first))
      throw new Error(`Parse error: "${first}" is no field; the sandbox reads no named fragments`);
    const isAlias = this.#peek() === ':';
    if (isAlias) this.#expect(':');
    const name = isAlias ? this.#next() : first;
    const values: Record<string, unknown> = {};
    if (this.#peek() === '(') Object.assign(values, this.#pairs('(', ')'));
    const fields = this.#peek() === '{' ? this.#selection() : [];
    return { name, alias: first, arguments: values, fields };
  }

  #pairs(open: string, close: string): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    this.#expect(open);
    while (this.#peek() !== close) {
      const name = this.#next();
      this.#expect(':');
      values[name] = this.#value();
    }
    this.#expect(close);
    return values;
  }

  #value(): unknown {
    const token = this.#peek();
    if (token === '{') return this.#pairs('{', '}');
    this.#next();
    if (token === '[') {
      const items: unknown[] = [];
      while (this.#peek() !== ']') items.push(this.#value());
      this.#expect(']');
      return items;
    }
    if (token.startsWith('$')) return this.#variables[token.slice(1)];
    if (token.startsWith('"')) return JSON.parse(token);
    if (/^-?\d/.test(token)) return Number(token);
    return token in CONSTANTS ? CONSTANTS[token] : token;
  }
}

/** Of a value what the selection asks for. @throws Error for a field that the value does not have */
export function project(value: unknown, fields: readonly Field[], type: string): unknown {
  if (fields.length === 0 || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, fields, type));
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    fields.map(({ name, alias, fields: below }) => {
      if (!Object.hasOwn(record, name)) throw new Error(`Field '${name}' doesn't exist on type '${type}'`);
      return [alias, project(record[name], below, name)];
    }),
  );
}
