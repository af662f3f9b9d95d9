import { DURATION_FORM, parseDuration } from '../values/duration.ts';

/** Longest text of a name that becomes part of artifact names, records and reports. */
const LABEL_MAX = 100;

/**
 * Reads single inputs and collects what is wrong with them, so that a user can fix all of it at once.
 * Each method answers with a harmless value if it noted a problem; callers throw before they use any.
 */
export interface InputReader {
  readonly problems: readonly string[];
  problem(text: string): void;
  /** Trimmed; undefined if empty or absent. */
  text(name: string): string | undefined;
  /** Undefined only if the input was not given at all; else trimmed, perhaps empty. */
  given(name: string): string | undefined;
  /** As it came, line breaks included; undefined if blank. */
  script(name: string): string | undefined;
  /** One line of at most 100 characters without control characters. */
  label(name: string): string | undefined;
  choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T;
  flag(name: string, fallback: boolean): boolean;
  optionalFlag(name: string): boolean | undefined;
  integer(name: string, range: { min: number; max: number }): number | undefined;
  /** Milliseconds. */
  duration(name: string, options?: { zero?: boolean }): number | undefined;
  /** One entry a line; blank lines and `#` comments are left out. */
  lines(name: string): string[];
  /** Parsed; null where absent. */
  json(name: string): unknown;
  /** `{ [key]: value }`, or nothing if the value is undefined: absent stays absent. */
  maybe<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V };
}

export function inputReader(env: Readonly<Record<string, string | undefined>>): InputReader {
  const problems: string[] = [];
  const raw = (name: string) => env[`INPUT_${name.toUpperCase()}`] ?? '';
  const text = (name: string) => raw(name).trim() || undefined;
  const wrong = (name: string, value: string, allowed: string) =>
    problems.push(`Input "${name}" is "${shorten(value)}", which is not allowed. Use ${allowed}.`);

  function optionalFlag(name: string): boolean | undefined {
    const value = text(name);
    if (value === undefined) return undefined;
    // The spellings of YAML 1.2's core schema, as actions know them.
    if (['true', 'True', 'TRUE'].includes(value)) return true;
    if (!['false', 'False', 'FALSE'].includes(value)) wrong(name, value, 'true or false');
    return false;
  }

  return {
    problems,
    problem: (sentence) => problems.push(sentence),
    given: (name) => env[`INPUT_${name.toUpperCase()}`]?.trim(),
    text,
    script: (name) => (raw(name).trim() === '' ? undefined : raw(name)),
    label(name) {
      const value = text(name);
      if (value !== undefined && (value.length > LABEL_MAX || /\p{Cc}/u.test(value))) {
        wrong(name, value, `one line of at most ${LABEL_MAX} characters`);
      }
      return value;
    },
    choice(name, allowed, fallback) {
      const value = text(name);
      if (value === undefined) return fallback;
      const found = allowed.find((choice) => choice === value.toLowerCase());
      if (found === undefined) wrong(name, value, `one of ${allowed.join(', ')}`);
      return found ?? fallback;
    },
    flag: (name, fallback) => optionalFlag(name) ?? fallback,
    optionalFlag,
    integer(name, { min, max }) {
      const value = text(name);
      if (value === undefined) return undefined;
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= min && number <= max) return number;
      wrong(name, value, `a whole number from ${min} to ${max}`);
      return undefined;
    },
    duration(name, options) {
      const value = text(name);
      if (value === undefined) return undefined;
      const ms = parseDuration(value);
      if (ms !== undefined && (ms > 0 || options?.zero)) return ms;
      wrong(name, value, options?.zero ? `${DURATION_FORM}, or 0 for none` : DURATION_FORM);
      return undefined;
    },
    lines: (name) =>
      raw(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
    json(name) {
      const value = text(name);
      if (value === undefined) return null;
      try {
        return JSON.parse(value) as unknown;
      } catch {
        wrong(name, value, 'JSON; leave it to its default');
        return null;
      }
    },
    maybe: (key, value) => (value === undefined ? {} : ({ [key]: value } as never)),
  };
}

/** Enough of a value to recognise it by, on one line; a whole script in an error message helps nobody. */
function shorten(value: string): string {
  const short = value.length > 60 ? `${value.slice(0, 57)}...` : value;
  return short.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
}
