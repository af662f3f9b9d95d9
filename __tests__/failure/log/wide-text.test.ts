import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asUtf8 } from '../../../src/failure/log/wide-text.ts';

async function read(bytes: Buffer, size: number): Promise<string> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  const read: Uint8Array[] = [];
  for await (const chunk of asUtf8(chunks)) read.push(chunk);
  return Buffer.concat(read).toString('utf8');
}

const wide = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

test.each([2, 3, 64])('UTF-16 with its mark becomes UTF-8, in chunks of %i bytes', async (size) => {
  const text = '✖ 2 problems\r\n🚫 3 Errors\r\n';
  expect(await read(wide(text), size)).toBe(text);
  expect(await read(wide(text).swap16(), size)).toBe(text);
});

test('other logs stay as they are', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
      fc.pre(!text.startsWith('\uFEFF'));
      expect(await read(Buffer.from(text), size)).toBe(text);
    }),
    { seed: 7, numRuns: 100 },
  ));
