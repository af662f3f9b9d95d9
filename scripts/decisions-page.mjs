// Makes docs/decisions.md from the table of decisions that the tests hold.
// Usage: node scripts/decisions-page.mjs [--check]     (--check fails if the page is stale)
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.dirname(import.meta.dirname);
const target = path.join(root, 'docs/decisions.md');

const INTRODUCTION = [
  '# What rerail decides about a finished run',
  '',
  'Every row is a test: the situation, and the plan that rerail makes of it. The usual run is a push to a branch without a pull request:',
  'the job `test` failed with a transient network error (certain to 95 %, lane STANDARD), `lint` passed, and the policy says only `mode: act`.',
  'Each row names what is different. `not RETRY` gives the reasons why rerail does not re-run the jobs.',
  '',
  'The rows are in `__tests__/controller/decisions.txt`; `npm run decisions` makes this page from them.',
];

export function decisionsPage() {
  const lines = readFileSync(path.join(root, '__tests__/controller/decisions.txt'), 'utf8').split('\n');
  const body = lines.flatMap((line) => {
    if (line.startsWith('## ')) return ['', line, '', '| situation | plan |', '|---|---|'];
    if (line === '' || line.startsWith('#')) return [];
    const [given, expected] = line.split(' -> ');
    return [`| ${given} | ${expected} |`];
  });
  return [...INTRODUCTION, ...body, ''].join('\n');
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  if (!values.check) writeFileSync(target, decisionsPage());
  else if (readFileSync(target, 'utf8') !== decisionsPage()) {
    console.error('docs/decisions.md is stale. Run "npm run decisions".');
    process.exitCode = 1;
  }
}
