import { type KeyPath, type PolicyDocument, readDocument } from './document.ts';
import type { PolicyProblem } from './problems.ts';
import { validate as matchesSchema } from './schema-validator.ts';

/** What ajv tells of a mismatch. */
interface Mismatch {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  /** The part of the schema that the value does not match. */
  parentSchema: Loose;
}

type Loose = Record<string, unknown>;

/** A branch's own mismatches say more than the keyword that joins the branches. */
const SILENT: ReadonlySet<string> = new Set(['if', 'anyOf']);

/** Checks a document against the published schema. */
export function validateSchema(text: string, file: string): PolicyDocument {
  const document = readDocument(text, file);
  if (document.problems.length > 0 || document.data === null) return document;
  const check = matchesSchema as unknown as { (data: unknown): boolean; errors?: Mismatch[] | null };
  if (check(document.data)) return document;
  const own = (check.errors ?? []).filter((error) => !SILENT.has(error.keyword) && !isBranch(error));
  const problems = own
    .map((error) => problemOf(error, document))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  // A pattern and a length that fail together say the same thing twice.
  return { ...document, problems: problems.filter((problem, index) => !isTold(problem, problems.slice(0, index))) };
}

/** An error inside of a `oneOf` branch; the `oneOf` itself is told. */
const isBranch = ({ schemaPath }: Mismatch) => /\/oneOf\/\d/.test(schemaPath);

const isTold = (problem: PolicyProblem, earlier: readonly PolicyProblem[]) =>
  earlier.some(({ key, text }) => key === problem.key && text === problem.text);

function problemOf(error: Mismatch, document: PolicyDocument): PolicyProblem {
  const path = pathOf(error.instancePath, document.data);
  const { params } = error;
  if (error.keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    return document.problem([...path, name], unknownKey(name, allowedKeys(error)), 'key');
  }
  if (error.keyword === 'required') {
    const name = String(params.missingProperty);
    return document.problem([...path, name], `this key is missing. Add it: \`${name}: ${example(name)}\`.`);
  }
  const allowed = allowedValue(error);
  return document.problem(path, `${shown(valueAt(document.data, path))} is not allowed. Use ${allowed}.`);
}

function unknownKey(name: string, allowed: readonly string[]): string {
  const near = allowed.find((key) => distance(key, name) <= Math.max(1, Math.min(3, Math.floor(key.length / 4))));
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `unknown key "${clip(name)}".${hint} Use ${orList(allowed)}.`;
}

/** What belongs in the place, in words: the schema's `title` where a type alone would say too little. */
function allowedValue(error: Mismatch): string {
  const { params } = error;
  if (error.keyword === 'enum') return orList((params.allowedValues as unknown[]).map(String));
  if (error.keyword === 'const') return JSON.stringify(params.allowedValue);
  const { title } = error.parentSchema;
  if (typeof title === 'string' && (error.keyword === 'oneOf' || error.parentSchema.properties === undefined))
    return title;
  if (error.keyword === 'maxItems') return `a list of at most ${params.limit} entries`;
  if (error.keyword === 'minItems') return `a list of at least ${params.limit} entries`;
  if (error.keyword === 'maxLength') return `at most ${params.limit} characters`;
  const type = [params.type].flat().map(String);
  return orList(type.map((name) => TYPE_WORDS[name] ?? name));
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'a mapping (`key: value` lines)',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

const allowedKeys = ({ parentSchema }: Mismatch): string[] => Object.keys(parentSchema.properties ?? {});

function pathOf(pointer: string, data: unknown): KeyPath {
  let node = data;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = Array.isArray(node) ? Number(part) : unescapePart(part);
      node = (node as Record<string | number, unknown>)[name];
      return name;
    });
}

const unescapePart = (part: string) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');

export function valueAt(data: unknown, path: KeyPath): unknown {
  let node = data;
  for (const part of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return undefined;
    node = (node as Record<string | number, unknown>)[part];
  }
  return node;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  version: '1',
  strategy: 'RETRY',
  id: 'nexus-down',
  type: 'network',
};
const example = (name: string) => EXAMPLES[name] ?? '…';

const MAX_SHOWN = 80;
const clip = (text: string) => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

/** A value as a message shows it. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'an empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a mapping';
  return `"${clip(String(value))}"`;
}

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** Levenshtein; the words are keys of a policy and short names. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      next.push(
        Math.min((row[j] as number) + (letter === b[j] ? 0 : 1), (row[j + 1] as number) + 1, (next[j] as number) + 1),
      );
    }
    row = next;
  }
  return row[b.length] as number;
}
