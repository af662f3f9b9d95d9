import { describe, expect, test } from '@jest/globals';
import { gramsOf } from '../../../src/failure/log/gram-index.ts';
import { gramsFor } from '../../../src/failure/log/grams.ts';
import { readAlternatives } from '../../../src/failure/log/required-literals.ts';
import { RULES } from '../../../src/failure/rules/index.ts';

const literalsOf = (pattern: RegExp) => readAlternatives(pattern).map(({ literals }) => literals);

describe('what a pattern requires', () => {
  test.each([
    [/error: cannot/, [[['error: cannot']]]],
    [/Failed tests? in/, [[['failed test in', 'failed tests in']]]],
    [/\bfoo\b.{0,9}\bbar\b/, [[['foo'], ['bar']]]],
    [/a|b/, [[['a']], [['b']]]],
    [/(?:red|green) light/, [[['red light', 'green light']]]],
    [/x[yz]*w/, [[['x'], ['w']]]],
    [/[Nn]ot/, [[['not']]]],
    [/(?:a.b|c)d/, [[['a', 'c'], ['d']]]],
    [/[1-3] apples/, [[['1 apples', '2 apples', '3 apples']]]],
    [/Ошибка X/, [[['Ошибка x']]]],
    [/[ÜX]berlauf/, [[['Überlauf', 'xberlauf']]]],
    [/überlauf .{1,9} in/i, [[[' in']]]],
    [/\w+/, [[]]],
    [/no(?!thing)/, [[['no']]]],
    // Grams know the case of ASCII letters only.
    [/\u00e4rger/i, [[]]],
  ])('%s', (pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals);
  });

  test('of an endless repetition one turn is required on both sides', () => {
    const [[before, after]] = literalsOf(/in [0-9]+ s/) as [[string[], string[]]];
    expect(before).toContain('in 7');
    expect(after).toContain('7 s');
  });
});

/** Every example of every rule shows the grams without which its pattern would never be tried. */
test('no rule is lost to the search for grams', () => {
  const lost = RULES.flatMap(({ id, pattern, examples }) =>
    readAlternatives(pattern).flatMap((alternative) =>
      examples
        .map((line) => line.replace(/^##\[\w+\]/, ''))
        .filter((line) => alternative.pattern.test(line))
        .filter((line) => {
          const shown = new Set(gramsOf(`\n\n\n${line}`));
          return !gramsFor(alternative.literals).every((group) => group.some((gram) => shown.has(gram)));
        })
        .map((line) => `${id}: ${line}`),
    ),
  );
  expect(lost).toEqual([]);
});

test('no built-in rule has to be tried on every line', () => {
  const greedy = RULES.flatMap(({ id, pattern }) =>
    readAlternatives(pattern)
      .filter(({ literals }) => gramsFor(literals).length === 0)
      .map((alternative) => `${id}: ${alternative.pattern.source}`),
  );
  expect(greedy).toEqual([]);
});
