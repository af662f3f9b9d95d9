import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { RestOperation } from './operations.ts';

type Schema = Record<string, unknown>;

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

interface Described {
  method: string;
  path: string;
  parameters: readonly (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>;
}

interface Extract {
  operations: Record<RestOperation, Described>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Described['responses'][string]> } & Record<
    string,
    Record<string, unknown>
  >;
}

/** The extract of GitHub's OpenAPI description that `scripts/refresh-openapi.mjs` writes. */
const extract = JSON.parse(readFileSync(path.join(import.meta.dirname, 'openapi.json'), 'utf8')) as Extract;

/** What of a path template may hold slashes. */
const WITH_SLASHES = new Set(['path', 'ref', 'basehead', 'branch']);

export interface OperationRoute {
  readonly operation: RestOperation;
  readonly method: string;
  readonly path: RegExp;
  /** Literal segments first: of two routes that match, the one with more of them is meant. */
  readonly weight: number;
}

/** Every operation of the extract as a route below a prefix, the most particular first. */
export function operationRoutes(prefix: string): OperationRoute[] {
  const routes = Object.entries(extract.operations).map(([operation, { method, path: template }]) => {
    const source = template.replaceAll(/[.\\^$|+()[\]]/g, '\\$&').replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      return WITH_SLASHES.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;
    });
    const weight = template.split('/').filter((segment) => segment !== '' && !segment.startsWith('{')).length;
    const pattern = new RegExp(`^${prefix}${source}$`);
    return { operation: operation as RestOperation, method: method.toUpperCase(), path: pattern, weight };
  });
  return routes.sort((a, b) => b.weight - a.weight);
}

const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true, coerceTypes: false });
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
// GitHub leaves some addresses empty.
ajv.addFormat('uri', /^([a-z][a-z0-9+.-]*:\S+)?$/i);
for (const name of ['int64', 'timestamp', 'email', 'repo.nwo', 'uri-template', 'binary', 'date', 'uuid']) {
  ajv.addFormat(name, true);
}
ajv.addSchema({ $id: 'github', components: convert(extract.components) as Schema });

/** From OpenAPI 3.0 to JSON schema: `nullable`, references, and `oneOf` whose alternatives overlap. */
function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, discriminator: _, oneOf, ...rest } = value as Schema;
  const schema: Schema = {};
  for (const [key, item] of Object.entries(rest)) {
    schema[key] = key === '$ref' && typeof item === 'string' ? `github${item}` : convert(item);
  }
  if (oneOf) schema.anyOf = convert(oneOf);
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}

const compiled = new Map<string, ValidateFunction>();

function validator(key: string, schema: () => Schema): ValidateFunction {
  const known = compiled.get(key);
  if (known) return known;
  const made = ajv.compile(convert(schema()) as Schema);
  compiled.set(key, made);
  return made;
}

const describeErrors = (errors: readonly ErrorObject[] | null | undefined): string =>
  (errors ?? []).map(({ instancePath, message = '' }) => `${instancePath || 'the body'} ${message}`).join('; ');

const resolveParameter = (parameter: Parameter | { $ref: string }): Parameter =>
  '$ref' in parameter ? (extract.components.parameters?.[nameOf(parameter.$ref)] as Parameter) : parameter;

const nameOf = (reference: string): string => reference.split('/').at(-1) ?? '';

export type QueryValue = string | number | boolean;

/**
 * The query parameters of an operation with their types and defaults.
 * @returns a text that says what is wrong if the description does not allow them
 */
export function readQuery(operation: RestOperation, given: URLSearchParams): Record<string, QueryValue> | string {
  const known = extract.operations[operation].parameters.map(resolveParameter).filter((each) => each.in === 'query');
  const unknown = [...given.keys()].find((name) => !known.some((parameter) => parameter.name === name));
  if (unknown !== undefined) return `${operation} has no query parameter "${unknown}"`;
  const values: Record<string, QueryValue> = {};
  for (const { name, schema, required } of known) {
    const text = given.get(name) ?? undefined;
    if (text === undefined && required) return `${name} is missing`;
    const value = text === undefined ? schema.default : typed(text, schema.type);
    if (value === undefined) continue;
    // The description calls a range of dates (`>=2026-01-01`) a date-time.
    const { format: _, ...checked } = schema;
    const check = validator(`${operation} ? ${name}`, () => checked);
    if (text !== undefined && !check(value)) return `${name} ${describeErrors(check.errors)}`;
    values[name] = value as QueryValue;
  }
  return values;
}

function typed(text: string, type: unknown): QueryValue {
  if (type === 'integer' || type === 'number') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/** Says what is wrong with a path parameter, if anything is. */
export function checkPath(operation: RestOperation, groups: Readonly<Record<string, string>>): string | undefined {
  for (const { name, schema } of extract.operations[operation].parameters.map(resolveParameter)) {
    const text = groups[name];
    if (text !== undefined && schema.type === 'integer' && !/^\d+$/.test(text)) return `${name} must be integer`;
  }
  return undefined;
}

/** Says what is wrong with the body of a request, if anything is. */
export function checkRequestBody(operation: RestOperation, body: unknown): string | undefined {
  const { requestBody } = extract.operations[operation];
  if (!requestBody) return undefined;
  if (body === undefined) return requestBody.required ? 'the body is missing' : undefined;
  const schema = requestBody.content['application/json']?.schema;
  if (!schema) return undefined;
  const check = validator(`${operation} body`, () => schema);
  if (check(body)) return undeclaredField(schema, body);
  return describeErrors(check.errors);
}

/** GitHub ignores what it does not know; a client that sends it is wrong all the same. */
function undeclaredField(schema: Schema, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { properties, additionalProperties, anyOf, oneOf, allOf } = schema;
  if (!properties || additionalProperties || oneOf || allOf || (anyOf && !properties)) return undefined;
  const unknown = Object.keys(body).find((name) => !Object.hasOwn(properties as object, name));
  return unknown === undefined ? undefined : `the body has an unknown field "${unknown}"`;
}

/** Says what is wrong with an answer, if anything is. A status that the description does not list is wrong, but for those of limits and of servers in trouble. */
export function checkAnswer(operation: RestOperation, status: number, json: unknown): string | undefined {
  if ([401, 403, 404, 422, 429].includes(status) || status >= 500) return undefined;
  const described = extract.operations[operation].responses[status];
  if (!described) return `${operation} never answers ${status}`;
  const response = described.$ref ? extract.components.responses[nameOf(described.$ref)] : described;
  const schema = response?.content?.['application/json']?.schema;
  if (!schema) return json === undefined ? undefined : `${operation} answers ${status} without a body`;
  const check = validator(`${operation} ${status}`, () => schema);
  return check(json) ? undefined : describeErrors(check.errors);
}
