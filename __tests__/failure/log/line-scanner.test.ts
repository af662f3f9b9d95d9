import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GramIndex, gramsOf } from '../../../src/failure/log/gram-index.ts';
import { LineScanner } from '../../../src/failure/log/line-scanner.ts';

const WORDS = ['erro', 'fail', '\n\n$ ', '✖ '];
const index = new GramIndex(WORDS.map((word) => gramsOf(word)[0] as number));

function scan(chunks: readonly Uint8Array[], leads = [1, 1, 1, 1]) {
  const told: { number: number; text: string; words: string[] }[] = [];
  const scanner = new LineScanner(
    { grams: index, gate: index.gate, leads: Uint8Array.from(leads), everyLine: false },
    (line) =>
      told.push({ number: line.number, text: line.text(), words: line.grams.map((gram) => WORDS[gram] as string) }),
  );
  for (const chunk of chunks) scanner.push(chunk);
  return { told, lines: scanner.end() };
}

/** Cuts bytes into chunks of the given sizes, over and over. */
function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] as number;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

test('tells of the lines in which a gram occurs, with their numbers', () => {
  const { told, lines } = scan([Buffer.from('one\nan ERROR here\nthree\nit failed\n')]);
  expect(told).toEqual([
    { number: 2, text: 'an ERROR here', words: ['erro'] },
    { number: 4, text: 'it failed', words: ['fail'] },
  ]);
  expect(lines).toBe(4);
});

test('counts a last line without a line break', () => {
  expect(scan([Buffer.from('a\nerror')])).toEqual({
    told: [{ number: 2, text: 'error', words: ['erro'] }],
    lines: 2,
  });
});

test('a line break in a gram means the beginning of a line', () => {
  expect(scan([Buffer.from('$ make\ncost: $ 5\n$ ls\n')]).told.map(({ number }) => number)).toEqual([1, 3]);
});

test('passes over colours, wherever they stand', () => {
  const { told } = scan([Buffer.from('\u001B[31mer\u001B[1;32mror\u001B[0m x\n\u001B]0;title\u0007fa\u001B[Kil\n')]);
  expect(told.map(({ words }) => words)).toEqual([['erro'], ['fail']]);
});

test('progress bars: each part between carriage returns counts by itself', () => {
  const { told } = scan([Buffer.from('10%\r20%\rerror: full\r30%\r\nnext\r\nfail\r\n')]);
  expect(told).toEqual([
    { number: 1, text: 'error: full', words: ['erro'] },
    { number: 3, text: 'fail', words: ['fail'] },
  ]);
});

test.each(['utf16le', 'utf16be'])('reads %s with and without a byte order mark', (encoding) => {
  const little = Buffer.from('\uFEFFone\r\nan error: größe\r\n', 'utf16le');
  const bytes = encoding === 'utf16le' ? little : Buffer.from(little).swap16();
  const [line] = scan([bytes]).told;
  expect(line).toMatchObject({ number: 2 });
  expect(line?.text).toContain('an error: gr');
  expect(scan([bytes.subarray(2)]).told).toHaveLength(1);
});

test('broken UTF-8 is replaced', () => {
  expect(scan([Buffer.from([0xc3, 0x28, 0x20, 0x65, 0x72, 0x72, 0x6f, 0x72, 0xff, 0x0a])]).told).toEqual([
    { number: 1, text: '\uFFFD( error\uFFFD', words: ['erro'] },
  ]);
});

test('of a line of ten megabytes both ends are kept', () => {
  const long = Buffer.concat([
    Buffer.from('head error '),
    Buffer.alloc(10_000_000, 'x'),
    Buffer.from(' tail\nnext fail\n'),
  ]);
  for (const chunks of [[long], cut(long, [65_536])]) {
    const { told } = scan(chunks);
    expect(told.map(({ number }) => number)).toEqual([1, 2]);
    expect(told[0]?.text.length).toBeLessThan(10_000);
    expect(told[0]?.text).toMatch(/^head error x+ tail$/);
  }
});

test('grams that do not lead are noted, not told', () => {
  const chunk = [Buffer.from('error\nfail\nerror and fail\n')];
  expect(scan(chunk, [0, 1, 0, 0]).told.map(({ number, words }) => [number, words])).toEqual([
    [2, ['fail']],
    [3, ['erro', 'fail']],
  ]);
});

describe('properties', () => {
  const piece = fc.constantFrom(
    'error',
    'fail',
    '$ ',
    '✖ ',
    'x',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\u001B[1m',
    'größe',
    '\u001B',
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('chunking changes nothing but where a control sequence is cut in two', () => {
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), (plain, sizes) => {
        const bytes = Buffer.from(plain.replaceAll('\u001B', ''));
        expect(scan(cut(bytes, sizes))).toEqual(scan([bytes]));
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  test('the number of lines is that of the text', () => {
    fc.assert(
      fc.property(text, (plain) => {
        const unfinished = plain !== '' && !plain.endsWith('\n') && !plain.endsWith('\r');
        expect(scan([Buffer.from(plain)]).lines).toBe(plain.split('\n').length - 1 + (unfinished ? 1 : 0));
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
