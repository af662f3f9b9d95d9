import { expect, test } from '@jest/globals';
import { fileOf, ownersOf } from '../../src/controller/acts/owners.ts';
import type { RunPlan } from '../../src/controller/plan.ts';

test.each([
  ['*', 'src/a.ts', true],
  ['*.js', 'src/deep/a.js', true],
  ['*.js', 'a.jsx', false],
  ['/build/logs/', 'build/logs/x/y.log', true],
  ['/build/logs/', 'src/build/logs/x.log', false],
  ['docs/*', 'docs/a.md', true],
  ['docs/*', 'docs/deep/a.md', false],
  ['apps/', 'src/apps/x.ts', true],
  ['apps/', 'apps', false],
  ['/docs/', 'docs/deep/a.md', true],
  ['/scripts', 'scripts/run.sh', true],
  ['/scripts', 'src/scripts/run.sh', false],
  ['**/logs', 'build/logs/a.log', true],
  ['**/logs', 'deeply/nested/logs/b.log', true],
  ['/apps/github', 'apps/github/x', true],
  ['src/**/test.ts', 'src/a/b/test.ts', true],
  ['src/a.ts', 'lib/src/a.ts', false],
  ['with\\ blank.md', 'with blank.md', true],
  ['README', 'readme', false],
])('%s and %s: %s', (pattern, file, isOwned) => {
  expect(ownersOf(`${pattern} @octo\n`, file)).toEqual(isOwned ? ['@octo'] : []);
});

test('the last line that matches counts, even if it names nobody; wrong lines do not', () => {
  const text = [
    '# everybody',
    '* @everybody',
    '/src/ @octo/core dev@example.com # the core',
    '/src/generated/',
    '!/src/a.ts @nobody',
    '/src/[ab].ts @nobody',
    '/src/a.ts not-an-owner',
    '',
  ].join('\r\n');
  expect(ownersOf(text, 'src/a.ts')).toEqual(['@octo/core', 'dev@example.com']);
  expect(ownersOf(text, 'src/generated/a.ts')).toEqual([]);
  expect(ownersOf(text, 'README.md')).toEqual(['@everybody']);
  expect(ownersOf('', 'README.md')).toEqual([]);
});

test.each([
  ['FAIL src/cart.test.ts', 'src/cart.test.ts'],
  ['src/tax.ts(3,4): error TS2304: Cannot find name', 'src/tax.ts'],
  ['  at total (/home/runner/work/app/app/src/price.js:4:2)', 'src/price.js'],
  ['##[error]D:\\a\\app\\app\\work\\x\\y\\src\\a.cs(1,2)', 'src/a.cs'],
  ['npm error https://registry.npmjs.org/a/b.tgz', '.github/workflows/ci.yml'],
  ['  at x (node_modules/jest/build/a.js:1:2)', '.github/workflows/ci.yml'],
  ['Killed', '.github/workflows/ci.yml'],
])('%s: %s', (text, file) => {
  const failure = { evidence: [{ line: 1, text, rule: 'a' }] };
  const plan = { run: { workflow: '.github/workflows/ci.yml' }, jobs: [{ role: 'cause', failure }] };
  expect(fileOf(plan as unknown as RunPlan)).toBe(file);
});
