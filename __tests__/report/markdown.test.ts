import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeBlock, inertMarkdown, inlineCode } from '../../src/report/markdown.ts';

test('markup, mentions and HTML become text', () => {
  expect(inertMarkdown('**bold** @team <img src=x> [a](b) `c`')).toBe(
    '\\*\\*bold\\*\\* @\u200bteam \\<img src=x\\> \\[a\\]\\(b\\) \\`c\\`',
  );
  expect(inertMarkdown('a\nb\u0007')).toBe('a b');
});

test('no text refers to an issue, and none turns the direction of writing', () => {
  expect(inertMarkdown('fixes #12, GH-3 and o/r#4: https://github.com/o/r/issues/5 a#b')).toBe(
    'fixes \\#\u200b12, GH-\u200b3 and o/r\\#\u200b4: https://github.com/o/r/issues/\u200b5 a\\#b',
  );
  expect(inertMarkdown('a\u202eb\u2066c')).toBe('abc');
  expect(inlineCode('a\u202eb')).toBe('`ab`');
  expect(codeBlock(['a\u202eb'])).toBe('```text\nab\n```');
});

test('inline code cannot be left from inside', () => {
  expect(inlineCode('plain')).toBe('`plain`');
  expect(inlineCode('a`b')).toBe('``a`b``');
  expect(inlineCode('`')).toBe('`` ` ``');
});

test('no line of a block can close it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '\n', '~') })), (lines) => {
      const [open, ...rest] = codeBlock(lines).split('\n');
      const fence = (open as string).replace('text', '');
      const close = rest.pop();
      expect(close).toBe(fence);
      for (const line of rest) expect(line.trim().startsWith(fence)).toBe(false);
    }),
    { seed: 1, numRuns: 1_000 },
  );
});
