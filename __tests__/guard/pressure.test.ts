import { expect, test } from '@jest/globals';
import { Pressure } from '../../src/guard/resources/pressure.ts';

/** Notes a share every ten seconds. */
function pressed(...shares: (number | undefined)[]): number | undefined {
  const pressure = new Pressure();
  for (const [index, share] of shares.entries()) pressure.note(share, 5_000 + index * 10_000);
  return pressure.seconds;
}

const long = (share: number | undefined, times: number) => new Array<number | undefined>(times).fill(share);

test.each([
  ['nothing known', [], undefined],
  ['much, but not short', long(0.9, 20), undefined],
  ['short for less than a minute', long(0.95, 6), undefined],
  ['short for a minute', long(0.95, 7), 60],
  ['the longest stretch counts', [...long(0.99, 10), 0.5, ...long(0.99, 8)], 90],
  ['a break begins anew', [...long(0.99, 6), 0.5, ...long(0.99, 6)], undefined],
  ['what is not known is a break', [...long(0.99, 6), undefined, ...long(0.99, 6)], undefined],
])('%s', (_, shares, seconds) => expect(pressed(...shares)).toBe(seconds));
