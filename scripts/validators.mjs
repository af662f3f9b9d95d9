// Compiles JSON schemas into validators, so that a step pays for a check and not for a compiler; and makes the reference of the policy's keys.
// Usage: node scripts/validators.mjs [--check]     (--check fails if a committed file is stale)
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { writeReference } from './policy-reference.mjs';

/** Schemas, with what their validators need beyond a yes or no: people are told all that is wrong with a policy, and what is allowed instead. */
const VALIDATORS = [
  { schemaFile: 'schema/ledger-line.schema.json', target: 'src/ledger/line-validator.ts', options: {} },
  { schemaFile: 'schema/plan.schema.json', target: 'src/controller/plan-validator.ts', options: {} },
  {
    schemaFile: 'schema/rerail.schema.json',
    target: 'src/policy/schema-validator.ts',
    options: { allErrors: true, verbose: true, allowUnionTypes: true },
  },
];
const root = path.dirname(import.meta.dirname);

function sourceOf(schemaFile, options) {
  const ajv = new Ajv({
    ...options,
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    // Counts UTF-16 units in lengths, which needs no library at run time.
    unicode: false,
    messages: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  const schema = JSON.parse(readFileSync(path.join(root, schemaFile), 'utf8'));
  const code = standaloneCode(ajv, ajv.compile(schema));
  if (code.includes('require(')) throw new Error(`The validator of ${schemaFile} needs a library at run time.`);
  const body = code
    .replace(/^"use strict";/, '')
    .replace(/^export default .*;\n?/m, '')
    // What it was made from is of no use to it.
    .replace(/^const (schema\d+) = .*;$/gm, (line, name) => (code.split(name).length > 2 ? line : ''))
    .trim();
  return `// @ts-nocheck\n// Made from ${schemaFile} by scripts/validators.mjs. Do not edit.\n${body}\n`;
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
for (const { schemaFile, target, options } of VALIDATORS) {
  const file = path.join(root, target);
  const source = sourceOf(schemaFile, options);
  if (!values.check) writeFileSync(file, source);
  else if (readFileSync(file, 'utf8') !== source) {
    console.error(`${target} is stale. Run "npm run validators".`);
    process.exitCode = 1;
  }
}
// The page for people is made from the same schema.
if (!writeReference(values.check) && values.check) {
  console.error('docs/policy-reference.md is stale. Run "npm run validators".');
  process.exitCode = 1;
}
