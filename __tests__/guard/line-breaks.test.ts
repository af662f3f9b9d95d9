import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endOfLine, lastBreak, nextBreak } from '../../src/guard/commands/line-breaks.ts';

/** Long runs without a break, so that both ways of searching are taken. */
const output = fc
  .array(fc.constantFrom('a', '\n', '\r', '\r\n', 'b'.repeat(63), 'c'.repeat(130)), { maxLength: 12 })
  .map((parts) => Buffer.from(parts.join('')));

test('breaks are found as a plain search finds them, from any place', () => {
  fc.assert(
    fc.property(output, fc.nat(600), (bytes, place) => {
      const at = Math.min(place, bytes.length);
      const breaks = [...bytes.entries()].filter(([, byte]) => byte === 10 || byte === 13).map(([index]) => index);
      const next = breaks.find((index) => index >= at) ?? -1;
      expect(nextBreak(bytes, at)).toBe(next);
      expect(lastBreak(bytes, 0, at)).toBe(breaks.findLast((index) => index < at) ?? -1);
      const isPair = bytes[next] === 13 && bytes[next + 1] === 10;
      expect(endOfLine(bytes, at)).toBe(next < 0 ? bytes.length : next + (isPair ? 2 : 1));
    }),
    { seed: 7, numRuns: 500 },
  );
});
