// Compiles schema/rerail.schema.json into src/policy/schema-validator.ts: a green step then pays for a check, not for a compiler.
// Usage: node scripts/policy-validator.mjs [--check]     (--check fails if the committed file is stale)
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const root = path.dirname(import.meta.dirname);
const target = path.join(root, 'src/policy/schema-validator.ts');

/** The source of the validator. Types are written by hand: what ajv makes has none. */
export function validatorSource() {
  const schema = JSON.parse(readFileSync(path.join(root, 'schema/rerail.schema.json'), 'utf8'));
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    // `unicode: false` counts UTF-16 units in lengths, which needs no run-time library.
    unicode: false,
    messages: false,
    // Each mismatch brings the part of the schema that it offends: messages say what is allowed.
    verbose: true,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode(ajv, ajv.compile(schema));
  if (code.includes('require(')) throw new Error('The validator needs a library at run time: change the schema.');
  return [
    '// @ts-nocheck',
    '// Made from schema/rerail.schema.json by scripts/policy-validator.mjs. Do not edit.',
    `${code
      .replace(/^"use strict";/, '')
      .replace(/^export default .*;\n?/m, '')
      .trim()}`,
    '',
  ].join('\n');
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const source = validatorSource();
  if (!values.check) writeFileSync(target, source);
  else if (readFileSync(target, 'utf8') !== source) {
    console.error('src/policy/schema-validator.ts is stale. Run "npm run policy".');
    process.exit(1);
  }
}
