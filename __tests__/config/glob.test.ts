import { expect, test } from '@jest/globals';
import { matchesGlob, matchesName } from '../../src/config/glob.ts';

test.each([
  ['*.md', 'a.md', true],
  ['*.md', 'docs/a.md', false],
  ['**/*.md', 'a.md', true],
  ['**/*.md', 'docs/deep/a.md', true],
  ['**/*.md', '.github/a.md', true],
  ['docs/**', 'docs/a/b.c', true],
  ['docs/**', 'docs', false],
  ['docs/**', 'other/docs/a', false],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**/b', 'a/xb', false],
  ['?.c', 'a.c', true],
  ['?.c', '/.c', false],
  ['a[1].c', 'a[1].c', true],
  ['**', 'anything/at all', true],
  ['', '', true],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(matchesGlob(pattern, path)).toBe(expected);
});

test.each([
  ['e2e*', 'E2E / chrome (1)', true],
  ['*deploy*', 'prod / Deploy to eu', true],
  ['build', 'build (linux)', false],
  ['build / *', 'build / linux', true],
])('names: %s and %s: %s', (pattern, name, expected) => {
  expect(matchesName(pattern, name)).toBe(expected);
});

test('takes time in proportion to pattern and path', () => {
  const pattern = `${'**/*a'.repeat(40)}b`;
  const path = 'a/'.repeat(2000);
  const start = performance.now();
  expect(matchesGlob(pattern, path)).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
