/**
 * The grammar of `--fault`: `NAME` or `NAME:key=value,key=value`. A value holds anything but a comma; `\,` stands for
 * one. What the names and keys are is data (`FaultKind`), so a family of faults is a table and needs no parser.
 */
export interface FaultKind<P extends Parameters = Parameters> {
  /** One sentence: what goes wrong. */
  readonly summary: string;
  readonly parameters: P;
}

export interface Parameter {
  /**
   * `count`: a whole number from 1, or `all`. `number`: a whole number from 0. `bytes`: `512`, `4k`, `2m`.
   * `duration`: `250ms`, `3s`, `2m` (becomes milliseconds). `text`: as it stands.
   */
  readonly type: 'count' | 'number' | 'bytes' | 'duration' | 'text';
  readonly help: string;
  readonly default?: number | string;
  readonly required?: true;
  /** It means the same for many faults, so the listing explains it once, at its end. */
  readonly shared?: true;
  /** The only texts that are allowed. */
  readonly values?: readonly string[];
  /** Says what is wrong with a value, beyond its type. */
  readonly check?: (value: string) => string | undefined;
}

export type Parameters = Readonly<Record<string, Parameter>>;
export type FaultTable = Readonly<Record<string, FaultKind>>;

type ValueOf<P extends Parameter> = P['type'] extends 'text' ? string : number;
type IsPresent<P extends Parameter> = P extends { required: true } | { default: number | string } ? true : false;

/** The values that a kind's parameters take: numbers but for `text`, `undefined` where none was given and there is no default. */
export type ParameterValues<P extends Parameters> = {
  readonly [K in keyof P]: IsPresent<P[K]> extends true ? ValueOf<P[K]> : ValueOf<P[K]> | undefined;
};

/** One fault of a table, told apart by its name. */
export type FaultOf<T extends FaultTable> = {
  [N in keyof T & string]: { readonly name: N; readonly parameters: ParameterValues<T[N]['parameters']> };
}[keyof T & string];

/** @throws Error, for people, that names the fault, the key, what came and what is allowed. */
export function parseFaultSpec<T extends FaultTable>(table: T, spec: string): FaultOf<T> {
  const colon = spec.indexOf(':');
  const name = (colon < 0 ? spec : spec.slice(0, colon)).trim();
  const kind = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!kind) {
    throw new Error(
      `Fault "${spec}" is not known: there is no "${name}". Use one of ${Object.keys(table).sort().join(', ')}.`,
    );
  }
  const given = readPairs(name, colon < 0 ? '' : spec.slice(colon + 1), kind.parameters);
  const parameters: Record<string, string | number | undefined> = {};
  for (const [key, parameter] of Object.entries(kind.parameters)) {
    const text = given.get(key);
    if (text === undefined && parameter.required) {
      throw new Error(`Fault "${name}" is incomplete: it needs ${key}=… (${parameter.help})`);
    }
    parameters[key] = text === undefined ? parameter.default : readValue(name, key, text, parameter);
  }
  return { name, parameters } as FaultOf<T>;
}

function readPairs(name: string, text: string, parameters: Parameters): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const part of text.split(/(?<!\\),/).filter((piece) => piece.trim() !== '')) {
    const equals = part.indexOf('=');
    const key = part.slice(0, equals < 0 ? undefined : equals).trim();
    const allowed = `Allowed keys: ${Object.keys(parameters).join(', ')}.`;
    if (!Object.hasOwn(parameters, key)) throw new Error(`Fault "${name}" has no key "${key}". ${allowed}`);
    if (equals < 0) throw new Error(`Fault "${name}": "${key}" has no value. Write ${key}=VALUE.`);
    if (pairs.has(key)) throw new Error(`Fault "${name}" has the key "${key}" twice. Give it once.`);
    pairs.set(
      key,
      part
        .slice(equals + 1)
        .replaceAll('\\,', ',')
        .trim(),
    );
  }
  return pairs;
}

const FORMS: Record<Parameter['type'], { form: RegExp; allowed: string }> = {
  count: { form: /^([1-9]\d*|all)$/, allowed: 'a whole number from 1, or all' },
  number: { form: /^\d+$/, allowed: 'a whole number from 0' },
  bytes: { form: /^(\d+)([km]?)$/, allowed: 'bytes, such as 512, 4k or 2m' },
  duration: { form: /^(\d+)(ms|s|m)$/, allowed: 'a duration, such as 250ms, 3s or 2m' },
  text: { form: /^.+$/, allowed: 'a text that is not empty' },
};

const UNITS: Record<string, number> = { '': 1, k: 1024, ms: 1, s: 1000 };
const unitOf = (type: Parameter['type'], suffix: string): number =>
  suffix === 'm' ? (type === 'bytes' ? 1024 ** 2 : 60_000) : (UNITS[suffix] ?? 1);

function readValue(name: string, key: string, text: string, parameter: Parameter): string | number {
  const refuse = (allowed: string) => new Error(`Fault "${name}": ${key}="${text}" is not allowed. Use ${allowed}.`);
  const { form, allowed } = FORMS[parameter.type];
  const match = form.exec(text);
  if (!match) throw refuse(allowed);
  if (parameter.values && !parameter.values.includes(text)) throw refuse(parameter.values.join(' or '));
  const wrong = parameter.check?.(text);
  if (wrong) throw refuse(wrong);
  if (parameter.type === 'text') return text;
  if (text === 'all') return Number.POSITIVE_INFINITY;
  if (parameter.type === 'count' || parameter.type === 'number') return Number(text);
  return Number(match[1]) * unitOf(parameter.type, match[2] ?? '');
}

/**
 * The table as people read it: a paragraph a fault, then what the keys mean that many of them share.
 * @param sharedTitle Says which faults share them.
 */
export function describeFaultTable(table: FaultTable, sharedTitle: string): string {
  const shared = new Map<string, string>();
  const paragraphs = Object.entries(table).map(([name, { summary, parameters }]) => {
    const entries = Object.entries(parameters);
    const own = entries
      .filter(([, parameter]) => !parameter.shared)
      .map(([key, parameter]) => describe(key, parameter));
    for (const [key, parameter] of entries) {
      if (parameter.shared) shared.set(key, describe(key, parameter));
    }
    const defaults = entries.flatMap(([key, parameter]) =>
      parameter.shared && parameter.default !== undefined ? [`${key}=${defaultOf(parameter)}`] : [],
    );
    return [name, `    ${summary}`, ...own, ...(defaults.length > 0 ? [`    ${defaults.join(',')}`] : [])].join('\n');
  });
  if (shared.size > 0) paragraphs.push([sharedTitle, ...shared.values()].join('\n'));
  return paragraphs.join('\n\n');
}

function describe(key: string, parameter: Parameter): string {
  const values = parameter.values && !parameter.shared ? ` (${parameter.values.join(' | ')})` : '';
  const fallback = parameter.default === undefined || parameter.shared ? '' : ` [default ${defaultOf(parameter)}]`;
  return `    ${key}=${parameter.type.toUpperCase()}${values}  ${parameter.help}${parameter.required ? ' [required]' : fallback}`;
}

/** As it would be written. */
function defaultOf({ type, default: value }: Parameter): string {
  if (value === Number.POSITIVE_INFINITY) return 'all';
  if (typeof value === 'number' && (type === 'duration' || type === 'bytes')) {
    const suffixes = type === 'duration' ? ['m', 's', 'ms'] : ['m', 'k', ''];
    const suffix = suffixes.find((each) => value % unitOf(type, each) === 0) ?? '';
    return `${value / unitOf(type, suffix)}${suffix}`;
  }
  return `${value}`;
}
