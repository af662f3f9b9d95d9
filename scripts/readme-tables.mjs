// Writes the tables of inputs and outputs in README.md from action.yml, between their markers.
// Usage: node scripts/readme-tables.mjs [--check]     (--check: only says whether they are current)
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.dirname(import.meta.dirname);
const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
const file = path.join(root, 'README.md');
const before = readFileSync(file, 'utf8');

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .trim();
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const tables = {
  inputs: table(
    ['input', 'meaning', 'default'],
    Object.entries(action.inputs).map(([name, input]) => [code(name), cell(input.description), code(input.default)]),
  ),
  outputs: table(
    ['output', 'meaning'],
    Object.entries(action.outputs).map(([name, output]) => [code(name), cell(output.description)]),
  ),
};

let after = before;
for (const [name, content] of Object.entries(tables)) {
  const pattern = new RegExp(`(<!-- ${name}:begin -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!pattern.test(after)) throw new Error(`README.md has no markers for ${name}.`);
  after = after.replace(pattern, (_, begin, end) => `${begin}${content}\n${end}`);
}

if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('The tables in README.md do not match action.yml. Run "npm run readme" and commit README.md.');
    process.exit(1);
  }
} else {
  writeFileSync(file, after);
}
