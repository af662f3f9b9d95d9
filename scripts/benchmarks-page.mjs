// Writes the figures of docs/benchmarks.json, the last output of `npm run bench`, between the marks of docs/benchmarks.md.
// Usage: node scripts/benchmarks-page.mjs [--check]     (--check: exit status 1 if the page is not up to date)
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const docs = path.resolve(import.meta.dirname, '../docs');
const page = path.join(docs, 'benchmarks.md');
const MARKS = /(<!-- figures:begin -->\n).*(<!-- figures:end -->)/s;

const cell = (text) => String(text).replaceAll('|', '\\|');
const limitOf = ({ atMost, atLeast }) =>
  atMost === undefined ? (atLeast === undefined ? '' : `at least ${atLeast}`) : `at most ${atMost}`;
const verdictOf = ({ ok }) => (ok === null ? '' : ok ? 'kept' : '**over**');

/** The generated part of the page. */
export function figuresMarkdown({ at, form, minutes, machine, parts, recommendations }) {
  const busy = machine.isLoaded
    ? ` The machine was busy with other work (load ${machine.loadBefore}): times are too long, and ratios rough.`
    : '';
  const rows = parts.flatMap(({ name, figures }) =>
    figures.map((one) => [name, one.what, one.value, one.ratio ?? '', limitOf(one), verdictOf(one), one.against ?? '']),
  );
  const advice = recommendations.map(({ part, figures, advice: text }) =>
    figures.length > 0
      ? `- **${part}**: ${text} Over the limit: ${figures.map(cell).join('; ')}.`
      : `- **${part}**: ${text}`,
  );
  return [
    `Measured on ${at.slice(0, 10)} (${form} run, ${minutes} minutes): ${machine.processors} × ${machine.processor}, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}.${busy}`,
    '',
    '| part | what | value | ratio | limit | | against |',
    '|---|---|---:|---:|---|---|---|',
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
    '',
    '### What the figures suggest',
    ...(advice.length > 0 ? advice : ['All limits are kept.']),
    '',
  ].join('\n');
}

const text = readFileSync(page, 'utf8');
const figures = JSON.parse(readFileSync(path.join(docs, 'benchmarks.json'), 'utf8'));
const next = text.replace(MARKS, (_, begin, end) => `${begin}${figuresMarkdown(figures)}${end}`);
if (process.argv.includes('--check')) {
  if (next !== text) {
    console.error('docs/benchmarks.md is not what docs/benchmarks.json says. Run "npm run bench:page".');
    process.exit(1);
  }
} else writeFileSync(page, next);
