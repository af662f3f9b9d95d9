// Checks that README.md, docs/, action.yml and the comments in src/ are in plain English. Words to avoid are errors, long sentences are warnings.
// Usage: node scripts/check-prose.mjs [--warnings] [FILE...]     (--warnings: lists the long sentences; otherwise they are only counted)
import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { checkComments, checkProse, MAX_WORDS } from './prose.mjs';

const root = path.dirname(import.meta.dirname);
const { values, positionals } = parseArgs({
  options: { warnings: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const docs = readdirSync(path.join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const files = positionals.length > 0 ? positionals : ['README.md', 'action.yml', ...docs, ...sources()];

/** Our own: what is generated has no prose, and rules' comments quote tools. */
function sources() {
  const all = globSync('src/**/*.ts', { cwd: root });
  return all.filter((file) => !/-validator\.ts$|failure[\\/]rules[\\/]/.test(file)).sort();
}

/** Findings with the place that a person looks for them. */
function check(file) {
  const text = readFileSync(path.resolve(root, file), 'utf8');
  if (file.endsWith('.ts')) return checkComments(text).map((one) => ({ ...one, place: `${file}:${one.line}` }));
  if (!/\.ya?ml$/.test(file)) return checkProse(text).map((one) => ({ ...one, place: `${file}:${one.line}` }));
  const { description, inputs = {}, outputs = {} } = parse(text);
  const described = Object.entries({ ...inputs, ...outputs, description: { description } });
  return described.flatMap(([name, { description: said = '' }]) =>
    checkProse(said).map((one) => ({ ...one, place: `${file}, ${name}` })),
  );
}

const found = files.flatMap(check);
const errors = found.filter(({ severity }) => severity === 'error');
const long = found.length - errors.length;
for (const { severity, place, message } of values.warnings ? found : errors)
  console.error(`${place}: ${severity}: ${message}`);
console.log(
  `prose: ${files.length} files, ${errors.length} errors, ${long} sentences of more than ${MAX_WORDS} words.`,
);
process.exit(errors.length === 0 ? 0 : 1);
