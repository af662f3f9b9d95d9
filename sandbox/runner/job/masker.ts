const MASK = '***';

/** Hides secrets in what is logged and kept: as they are, and as base64, JSON and URL encoding show them. */
export class Masker {
  readonly #values = new Set<string>();
  #pattern: RegExp | undefined;

  /** Adds a secret, and each of its lines. White space alone is no secret. */
  add(secret: string): void {
    for (const part of [secret, ...secret.split(/\r\n|\r|\n/)]) {
      if (part.trim() === '' || this.#values.has(part)) continue;
      for (const form of encodings(part)) this.#values.add(form);
      this.#pattern = undefined;
    }
  }

  mask(text: string): string {
    if (this.#values.size === 0) return text;
    // Longest first, so that of two secrets that share a start the longer one is hidden whole.
    this.#pattern ??= new RegExp(
      [...this.#values]
        .sort((a, b) => b.length - a.length)
        .map((value) => value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
        .join('|'),
      'g',
    );
    return text.replace(this.#pattern, MASK);
  }

  holdsSecret(text: string): boolean {
    return this.mask(text) !== text;
  }
}

function* encodings(secret: string): Generator<string> {
  yield secret;
  yield JSON.stringify(secret).slice(1, -1);
  yield encodeURIComponent(secret.toWellFormed());
  const bytes = Buffer.from(secret);
  yield bytes.toString('base64');
  for (const shift of [0, 1, 2]) {
    // Characters that also encode bits of the neighbours are left off, padding with them.
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const form = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    // A fragment of a very short secret would hide half of any log.
    if (form.length >= 4) yield form;
  }
}
