import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatKeyValues, parseKeyValues, parsePath } from '../../src/guard/commands/key-values.ts';

fc.configureGlobal({ seed: 20261120 });

const entriesOf = (text: string, platform: NodeJS.Platform = 'linux') => [
  ...parseKeyValues(text, { platform }).entries,
];

describe('parseKeyValues', () => {
  test.each<[string, string, [string, string][]]>([
    ['nothing', '', []],
    ['a pair', 'a=b', [['a', 'b']]],
    ['white space is kept', ' a = b \n', [[' a ', ' b ']]],
    ['empty lines are skipped', '\n\na=\n\n', [['a', '']]],
    ['the first = counts', 'a=b=c<<d\n', [['a', 'b=c<<d']]],
    ['a later entry wins', 'a=1\na=2\n', [['a', '2']]],
    [
      'several lines',
      'a<<E\n1\n2\nE\nb=3\n',
      [
        ['a', '1\n2'],
        ['b', '3'],
      ],
    ],
    ['no lines', 'a<<E\nE\n', [['a', '']]],
    ['one empty line', 'a<<E\n\nE\n', [['a', '']]],
    ['a delimiter at the very end', 'a<<E\nx\nE', [['a', 'x']]],
    ['lines that look like entries', 'a<<E\nb=c\nd<<F\nE\n', [['a', 'b=c\nd<<F']]],
    ['= in a delimiter', 'a<<b=c\nx\nb=c\n', [['a', 'x']]],
    ['CR is text', 'a=b\r\n', [['a', 'b\r']]],
  ])('%s', (_name, text, expected) => {
    expect(entriesOf(text)).toEqual(expected);
  });

  test('on Windows CR LF is a line break', () => {
    expect(entriesOf('a=b\r\nc<<E\r\n1\r\n2\r\nE\r\n', 'win32')).toEqual([
      ['a', 'b'],
      ['c', '1\r\n2'],
    ]);
  });

  test.each([
    ['text', "Invalid format 'text'"],
    ['<<E\nE', "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
    ['a<<\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['a<<E\nx\n', "Invalid value. Matching delimiter not found 'E'"],
    ['a<<E\nx', 'Invalid value. EOF marker missing new line.'],
  ])('%j is a problem, and what stands before it counts', (text, problem) => {
    expect(parseKeyValues(`ok=1\n${text}`, { platform: 'linux' })).toEqual({
      entries: new Map([['ok', '1']]),
      problem,
    });
  });

  test('reads back what formatKeyValues wrote', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_. -]*$/);
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\n', 'r', 'rerail_end_of_value', '=', '<<') }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, value), { selector: ([it]) => it }), (entries) => {
        expect(entriesOf(formatKeyValues(entries))).toEqual(entries);
      }),
    );
  });
});

test('parsePath reads lines as .NET does, the last mention counts', () => {
  expect(parsePath('/a\r\n/b\r/c\n\n/a')).toEqual(['/b', '/c', '/a']);
});
