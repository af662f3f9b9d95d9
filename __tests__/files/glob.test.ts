import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesGlob } from '../../src/config/glob.ts';
import { belowMatcher, globMatcher } from '../../src/files/glob.ts';

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
    ['ü?', 'üß', true],
    ['?', '😀', true],
  ])('%s against %s', (pattern, path, expected) => {
    expect(globMatcher([pattern])(path)).toBe(expected);
  });

  test('later patterns win, and a leading ! takes back', () => {
    const matches = globMatcher(['**', '!*.log', 'keep.log']);
    expect(['a.txt', 'a.log', 'keep.log', 'd/a.log'].map(matches)).toEqual([true, false, true, true]);
  });

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

  test('agrees with the patterns of policy', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '/', '*', '?'), maxLength: 10 });
    const usable = text.filter((pattern) => !/^\/|^\.\/|\/$|^\.+$|\.\./.test(pattern) && pattern !== '');
    fc.assert(
      fc.property(usable, fc.string({ unit: fc.constantFrom('a', 'b', '.', '/'), maxLength: 10 }), (pattern, path) => {
        expect(globMatcher([pattern])(path)).toBe(matchesGlob(pattern, path));
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });

  test('no pattern is slow', () => {
    const began = performance.now();
    expect(globMatcher(['*a'.repeat(60)])(`${'a'.repeat(4_000)}b`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
