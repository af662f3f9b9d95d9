import { describe, expect, test } from '@jest/globals';
import { belowMatcher, globMatcher, matchesName, treeMatcher } from '../../src/files/glob.ts';
import { growthOf, LINEAR } from '../growth.ts';

describe('path patterns', () => {
  test.each([
    ['a', 'a', true],
    ['a', 'b', false],
    ['*.js', 'x.js', true],
    ['*.js', '.x.js', true],
    ['*.js', 'd/x.js', false],
    ['**/*.js', 'x.js', true],
    ['**/*.js', 'a/b/x.js', true],
    ['**.js', 'a/b/x.js', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'a', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['?.c', 'x.c', true],
    ['?.c', '/.c', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[!a]', '/', false],
    ['[', '[', true],
    ['{a,b/{c,d}}.x', 'b/d.x', true],
    ['{a,b}', '{a,b}', false],
    ['{a', '{a', true],
    ['./a/', 'a', true],
    ['a[1].c', 'a1.c', true],
    ['docs/**', 'other/docs/a', false],
    ['**/*.md', '.github/a.md', true],
    ['ü?', 'üß', true],
    ['?', '😀', true],
  ])('%s against %s', (pattern, path, expected) => {
    expect(globMatcher([pattern])(path)).toBe(expected);
  });

  test('later patterns win, and a leading ! takes back', () => {
    const matches = globMatcher(['**', '!*.log', 'keep.log']);
    expect(['a.txt', 'a.log', 'keep.log', 'd/a.log'].map(matches)).toEqual([true, false, true, true]);
  });

  test.each([
    ['src', 'src/a/b', true],
    ['src', 'srcs/a', false],
    ['s?c', 'src/a', true],
    ['src/*', 'src/a/b', true],
    ['src/*', 'src', false],
    ['**/gen', 'a/gen/b/c', true],
    ['src/**', 'src/a', true],
    ['src/', 'src/a', true],
  ])('%s and all below, against %s', (pattern, path, expected) => {
    expect(treeMatcher([pattern])(path)).toBe(expected);
  });

  test.each([[['src', '!src/gen']], [['src/**', '!src/gen/**']], [['src', '!**/gen/**', 'src/gen/keep']]])(
    '%j takes back what lies below a folder',
    (patterns) => {
      const matches = treeMatcher(patterns);
      expect(['src/a', 'src/gen/x', 'src/gen/deep/y'].map(matches)).toEqual([true, false, false]);
      expect(matches('src/gen/keep/z')).toBe(patterns.length === 3);
    },
  );

  test('a folder may hold matches below it', () => {
    const below = belowMatcher(['src/*/x.js', 'docs/**']);
    expect(['src', 'src/a', 'src/a/b', 'docs', 'docs/a/b', 'lib'].map(below)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  test.each(['', '/', '..', 'a/../b', '!'])('"%s" is refused', (pattern) => {
    expect(() => globMatcher([pattern])).toThrow('names nothing below the root');
  });

  test.each([
    ['e2e*', 'E2E / chrome (1)', true],
    ['*deploy*', 'prod / Deploy to eu', true],
    ['build', 'build (linux)', false],
    ['build / *', 'build / linux', true],
    ['test [{1,2}]', 'test [{1,2}]', true],
    ['a?b', 'a/b', true],
    ['', '', true],
  ])('names: %s and %s: %s', (pattern, name, expected) => {
    expect(matchesName(pattern, name)).toBe(expected);
  });

  test('no pattern is slow', () => {
    const matchers: ((size: number) => boolean)[] = [
      (size) => globMatcher(['*a'.repeat(60)])(`${'a'.repeat(size)}b`),
      (size) => globMatcher([`${'**/*a'.repeat(40)}b`])('a/'.repeat(size / 2)),
      (size) => matchesName(`${'*a'.repeat(60)}b`, 'a'.repeat(size)),
    ];
    for (const matches of matchers) {
      expect(matches(4_000)).toBe(false);
      expect(growthOf(matches, 2_000)).toBeLessThan(LINEAR);
    }
  });
});
