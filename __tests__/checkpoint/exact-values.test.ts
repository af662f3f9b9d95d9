import { expect, test } from '@jest/globals';
import { tellingValues } from '../../src/checkpoint/secrets/exact-values.ts';
import { createMasker } from '../../src/values/masker.ts';

test.each([
  ['postgres', false],
  ['admin', false],
  ['changeme', false],
  ['swordfish', true],
  ['12345678', false],
  ['a1', false],
  ['hunter2', true],
  ['Sommer', true],
  ['p@ssword', true],
  ['correcthorsebattery', true],
])('a file that holds "%s" is one with a credential: %s', (value, telling) => {
  const masker = createMasker();
  masker.add(value);
  expect(tellingValues(masker)).toEqual(telling ? [value] : []);
});

test('nothing is known where there is no masker', () => expect(tellingValues(undefined)).toEqual([]));
