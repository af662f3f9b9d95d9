import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../expressions/data.ts';

/** Values of one leg, in the order that its default name shows them. */
export type MatrixValues = Readonly<Record<string, Json>>;

/** GitHub's limit of legs per job and run. */
const MAX_LEGS = 256;

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Legs of an evaluated `strategy.matrix`: the product of its vectors, less `exclude`, then `include` (docs.github.com,
 * "Running variations of jobs in a workflow"). Throws with GitHub's words where there is no leg or a vector is no list.
 */
export function expandMatrix(matrix: Json): MatrixValues[] {
  if (!isObject(matrix)) throw new Error(`Unexpected type of value '${String(matrix)}': the matrix must be a mapping`);
  const { include = [], exclude = [], ...vectors } = matrix;
  const legs = product(vectors).filter((leg) => !listOf('exclude', exclude).some((rule) => matches(leg, rule)));
  const all = addIncludes(legs, Object.keys(vectors), listOf('include', include));
  if (all.length === 0) throw new Error('Matrix must define at least one vector or include');
  if (all.length > MAX_LEGS) {
    throw new Error(`Strategy produced ${all.length} jobs; a matrix generates a maximum of ${MAX_LEGS} jobs`);
  }
  return all;
}

function product(vectors: Readonly<Record<string, Json>>): MatrixValues[] {
  const names = Object.keys(vectors);
  if (names.length === 0) return [];
  let legs: MatrixValues[] = [{}];
  for (const name of names) {
    const values = vectors[name];
    if (!Array.isArray(values)) throw new Error(`Matrix vector '${name}' must be a list`);
    if (values.length === 0) throw new Error(`Matrix vector '${name}' does not contain any values`);
    legs = legs.flatMap((leg) => values.map((value: Json) => ({ ...leg, [name]: value })));
  }
  return legs;
}

function listOf(name: string, value: Json): MatrixValues[] {
  if (!Array.isArray(value) || !value.every(isObject)) throw new Error(`Matrix ${name} must be a list of mappings`);
  return value;
}

/** Whether the leg holds every value of the rule; objects may be named in part. */
function matches(actual: Json | undefined, rule: Json): boolean {
  if (!isObject(rule)) return isDeepStrictEqual(actual, rule);
  return isObject(actual) && Object.entries(rule).every(([key, value]) => matches(actual[key], value));
}

/** An include extends every original leg it does not contradict; one that extends none becomes a leg of its own. */
function addIncludes(originals: readonly MatrixValues[], vectors: string[], includes: MatrixValues[]): MatrixValues[] {
  const legs = [...originals];
  const added: MatrixValues[] = [];
  for (const include of includes) {
    const fixed = Object.fromEntries(Object.entries(include).filter(([key]) => vectors.includes(key)));
    let extended = false;
    for (const [index, original] of originals.entries()) {
      if (!matches(original, fixed)) continue;
      legs[index] = { ...legs[index], ...include };
      extended = true;
    }
    if (!extended) added.push(include);
  }
  return [...legs, ...added];
}

/** The leg's values as its default name shows them: `ubuntu, 22, true`. */
export function describeMatrix(values: MatrixValues): string {
  const leaves = (value: Json): string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : [value === null ? '' : String(value)];
  return Object.values(values).flatMap(leaves).join(', ');
}
