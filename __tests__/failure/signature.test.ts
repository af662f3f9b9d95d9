import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/failure/classify.ts';
import { Essence, normalise } from '../../src/failure/signature.ts';

const signature = async (...lines: string[]) =>
  (await classify({ log: [Buffer.from(lines.join('\n'))], facts: {} })).signature;

describe('what differs from run to run is left out', () => {
  test.each([
    ['2031-01-02T03:04:05.678Z it broke', '2032-11-12T13:14:15Z it broke'],
    ['broke after 12.3 s', 'broke after 4 ms'],
    ['/home/runner/work/a/a/src/cart.ts: no', '/Users/x/build/src/cart.ts: no'],
    ['C:\\a\\b\\src\\cart.ts: no', '/home/ci/cart.ts: no'],
    ['object 1a2b3c4d5e not found', 'object ffeedd0011 not found'],
    ['connect 10.0.0.5:4231', 'connect 192.168.7.9:80'],
    ['listen on localhost:4231', 'listen on localhost:80'],
    ['at 0x7ffe12aa', 'at 0x55d0'],
    ['cart.ts:12:7: no', 'cart.ts:310:1: no'],
    ['3 failed, 41 passed', '2 failed, 9 passed'],
    ['image@sha256:aa11bb22cc33dd44ee55ff', 'image@sha256:00112233445566778899aa'],
    ['job 123e4567-e89b-12d3-a456-426614174000', 'job 00000000-0000-0000-0000-000000000000'],
  ])('%s', (one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });
});

describe('what makes the difference is kept', () => {
  test.each([
    ['error TS2322: no', 'error TS2345: no'],
    ['error[E0308]', 'error[E0061]'],
    ['cart.ts: no', 'shop.ts: no'],
    ['FAILED tests/a.py::test_x', 'FAILED tests/a.py::test_y'],
    ['http2 broke', 'http3 broke'],
  ])('%s', (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });
});

test('the order of parallel output does not matter, nor how often a line comes', async () => {
  const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(
    (name) => `FAILED tests/test_${name}.py::test_it - assert 1 == 2`,
  );
  const summary = '7 failed, 3 passed in 1.2s';
  expect(await signature(...lines, summary)).toBe(await signature(...lines.toReversed(), ...lines, summary));
});

test('other failing tests are another problem', async () => {
  const summary = '1 failed, 3 passed in 1.2s';
  expect(await signature('FAILED tests/test_a.py::test_it - no', summary)).not.toBe(
    await signature('FAILED tests/test_b.py::test_it - no', summary),
  );
});

test('an essence keeps the first texts in order of the alphabet, each once', () => {
  const essence = new Essence();
  for (const letter of 'zyxwvutsrqponmlkjihgfedcba') essence.add(`no ${letter}`);
  essence.add('no a');
  expect(essence.texts).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `no ${letter}`));
});
