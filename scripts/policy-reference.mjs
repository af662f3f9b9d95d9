// Makes docs/policy-reference.md, the reference of all keys of a policy, from the published schema.
// Usage: node scripts/policy-reference.mjs [--check]     (--check fails if the page is stale; npm run validators makes it, too)
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';

const root = path.dirname(import.meta.dirname);
const target = path.join(root, 'docs/policy-reference.md');
const schema = JSON.parse(readFileSync(path.join(root, 'schema/rerail.schema.json'), 'utf8'));

/** Keys that differ in their names alone have one row. */
const PLACEHOLDERS = { lanes: 'LANE', plans: 'TYPE' };

/** A part of the schema with what it refers to; its own words go first. */
function resolved({ $ref: reference, ...own }) {
  if (reference === undefined) return own;
  const found = reference
    .split('/')
    .slice(1)
    .reduce((node, part) => node[part], schema);
  return { ...resolved(found), ...own };
}

/** Every key that holds a value: `budgets.reruns.per-job`, `triggers[].metric`, `lanes.LANE.jobs`. */
export function policyKeys(node = schema, at = '', isRequired = false, enclosing = undefined) {
  const { properties, items, required = [], ...rest } = resolved(node);
  const own = { ...(enclosing === undefined ? {} : { default: enclosing }), ...rest, isRequired };
  const placeholder = PLACEHOLDERS[at];
  if (placeholder !== undefined) {
    const [first] = Object.values(properties);
    return [
      { ...own, key: at, names: Object.keys(properties) },
      ...policyKeys({ ...first, description: undefined }, `${at}.${placeholder}`),
    ];
  }
  const entries = items === undefined ? undefined : resolved(items);
  if (entries?.properties) return [{ ...own, key: at, title: 'a list of mappings' }, ...policyKeys(items, `${at}[]`)];
  if (properties === undefined) return [{ ...own, key: at, ...(entries === undefined ? {} : { entries }) }];
  return Object.entries(properties).flatMap(([name, part]) =>
    policyKeys(part, at === '' ? name : `${at}.${name}`, required.includes(name), own.default?.[name]),
  );
}

const code = (value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
const cell = (text) => text.replaceAll('|', '\\|');

function accepted({ names, entries, enum: values, const: only, title, type }) {
  if (names !== undefined) return `a mapping with ${names.map(code).join(', ')}`;
  if (only !== undefined) return code(only);
  if (values !== undefined) return values.map(code).join(', ');
  if (entries?.enum !== undefined) return `a list of ${entries.enum.map(code).join(', ')}`;
  if (title !== undefined) return title;
  return type === 'array' ? 'a list' : String(type ?? 'any');
}

/** What is in force without the key: the schema's word, or that of the description's last sentence. */
function defaultOf(row) {
  if (row.default !== undefined) return code(row.default);
  const said = DEFAULT.exec(row.description ?? '')?.[1];
  if (said !== undefined) return said;
  return row.isRequired ? 'required' : 'none';
}

const DEFAULT = / ?Default: ([^.]+(?:\.\d[^.]*)*)\.$/;
const effectOf = ({ description = '' }) => description.replace(DEFAULT, '');

export function referencePage() {
  const rows = policyKeys();
  const sections = new Map();
  for (const row of rows) {
    const top = row.key.split(/[.[]/)[0];
    sections.set(top, [...(sections.get(top) ?? []), row]);
  }
  const body = [...sections].flatMap(([top, own]) => [
    '',
    `## \`${top}\``,
    ...(schema.properties[top].description === own[0].description ? [] : [schema.properties[top].description, '']),
    '| key | accepted | default | effect |',
    '|---|---|---|---|',
    ...own.map(
      (row) => `| \`${row.key}\` | ${cell(accepted(row))} | ${cell(defaultOf(row))} | ${cell(effectOf(row))} |`,
    ),
  ]);
  const examples = schema.examples.flatMap((example) => ['', '```yaml', stringify(example).trimEnd(), '```']);
  return [...INTRODUCTION, ...body, '', '## Examples', 'Each of these is a whole policy.', ...examples, ''].join('\n');
}

const INTRODUCTION = [
  '# Every key of `.github/rerail.yml`',
  '',
  'This page is made from [rerail.schema.json](../schema/rerail.schema.json), against which rerail checks a policy. [policy.md](policy.md) explains how a policy works.',
  'If this version of rerail does not support a key, it refuses the policy and names the key. `rerail policy check` prints what is in force in your repository.',
  '',
  '`LANE` is `docs`, `standard` or `heavy`. `TYPE` is a failure type. `[]` means the entries of a list.',
];

/** @returns whether the page was current */
export function writeReference(check) {
  const page = referencePage();
  if (readPage() === page) return true;
  if (!check) writeFileSync(target, page);
  return false;
}

function readPage() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === import.meta.filename) {
  const check = process.argv.includes('--check');
  if (!writeReference(check) && check) {
    console.error('docs/policy-reference.md is stale. Run "npm run validators".');
    process.exitCode = 1;
  }
}
