import { TextIndex } from './text-index.ts';

/**
 * Knows what must not be told. One masker serves a phase: everything rerail keeps or prints itself goes through it. It
 * recognises each secret raw, base64-encoded (at all three alignments), URL-encoded and JSON-escaped, also where line
 * breaks were put into it.
 */
export interface Masker {
  /**
   * Learns a secret. Values shorter than 3 characters are not secrets (masking them would shred every text). Multi-line
   * values also teach their lines.
   */
  add(value: string): void;
  /** The text with every known secret replaced by `***`. */
  mask(text: string): string;
  /** Whether a known secret, in any of its forms, occurs. */
  reveals(text: string): boolean;
  /** The raw secrets, for scanners of files. Never print them. */
  values(): readonly string[];
}

const SHORTEST_SECRET = 3;
/** Part of an encoding that is shorter occurs by chance. Characters. */
const SHORTEST_FORM = 4;
/** Shorter forms are not looked for across line breaks: they would be found where words happen to meet. Characters. */
const SHORTEST_WRAPPED = 8;
const MASK = '***';

/** Every form of every secret: those that are looked for across line breaks, too, and the others. */
interface Forms {
  long: TextIndex;
  short: TextIndex;
}

export function createMasker(): Masker {
  const secrets = new Set<string>();
  const forms: Forms = { long: new TextIndex(SHORTEST_WRAPPED), short: new TextIndex(SHORTEST_SECRET) };

  function learn(value: string): void {
    if (value.length < SHORTEST_SECRET || secrets.has(value)) return;
    secrets.add(value);
    for (const form of encodedForms(value)) {
      (form.length < SHORTEST_WRAPPED ? forms.short : forms.long).add(form);
      const inOneLine = form.replace(BREAKS, '');
      if (inOneLine.length >= SHORTEST_WRAPPED) forms.long.add(inOneLine);
    }
  }

  return {
    add(value) {
      const whole = value.trim();
      learn(whole);
      const lines = whole.split(/[\r\n]+/);
      if (lines.length > 1) for (const line of lines) learn(line.trim());
    },
    mask(text) {
      const ranges = findForms(text, forms);
      if (ranges.length === 0) return text;
      let masked = '';
      let from = 0;
      for (const [start, end] of ranges) {
        masked += text.slice(from, start) + MASK;
        from = end;
      }
      return masked + text.slice(from);
    },
    reveals: (text) => findForms(text, forms).length > 0,
    values: () => [...secrets],
  };
}

type Range = [start: number, end: number];

/** Where any form is; sorted, overlapping ones merged. */
function findForms(text: string, { long, short }: Forms): Range[] {
  const ranges: Range[] = [];
  const note = (start: number, end: number) => void ranges.push([start, end]);
  short.find(text, note);
  long.find(text, note);
  if (BREAK.test(text)) {
    const unwrapped = unwrap(text);
    long.find(unwrapped.text, (start, end) => note(unwrapped.position(start), unwrapped.position(end - 1) + 1));
  }
  return merge(ranges);
}

const BREAK = /[\r\n]/;
const BREAKS = /[\r\n]+/g;

function merge(ranges: Range[]): Range[] {
  ranges.sort((a, b) => a[0] - b[0]);
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged[merged.length - 1];
    if (last !== undefined && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push(range);
  }
  return merged;
}

/** The text without line breaks, and where each of its characters came from. */
function unwrap(text: string): { text: string; position(index: number): number } {
  const lines = text.split(/[\r\n]+/);
  /** Start of each line, in the unwrapped and in the whole text. */
  const starts: { flat: number; whole: number }[] = [];
  let flat = 0;
  let whole = 0;
  for (const line of lines) {
    whole = line === '' ? whole : text.indexOf(line, whole);
    starts.push({ flat, whole });
    flat += line.length;
    whole += line.length;
  }
  return {
    text: lines.join(''),
    position(index) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as { flat: number }).flat <= index) low = middle;
        else high = middle - 1;
      }
      const start = starts[low] as { flat: number; whole: number };
      return start.whole + index - start.flat;
    },
  };
}

/** The ways in which a value may turn up in a text, itself included. */
export function encodedForms(value: string): readonly string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const forms = [value, json, JSON.stringify(json).slice(1, -1), escapeXml(value), ...urlForms(value)];
  for (const form of base64Forms(value)) {
    forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return [...new Set(forms)].filter((form) => form === value || form.length >= SHORTEST_FORM);
}

function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function urlForms(value: string): readonly string[] {
  const byte = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  const component = encodeURIComponent(value.toWellFormed());
  const strict = component.replace(/[!'()*]/g, byte);
  const upper = [component, strict, strict.replaceAll('%20', '+'), encodeURI(value.toWellFormed())];
  return [...upper, ...upper.map((form) => form.replace(/%../g, (found) => found.toLowerCase()))];
}

/**
 * The base64 text of the value on its own, and the part of it that is the same whatever surrounds the value, for each
 * of the three places in a group of three bytes at which it may start.
 */
function base64Forms(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const aligned = bytes.toString('base64');
  const forms = [aligned, aligned.replace(/=+$/, '')];
  for (const shift of [0, 1, 2]) {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // A character at either end also holds bits of the neighbours: six bits a character, eight a byte.
    const first = Math.ceil((shift * 8) / 6);
    const end = Math.floor(((shift + bytes.length) * 8) / 6);
    forms.push(text.slice(first, end));
  }
  return forms;
}
