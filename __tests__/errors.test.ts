import { expect, test } from '@jest/globals';
import { InputError, messageOf } from '../src/errors.ts';

test('an input error lists every problem', () => {
  const error = new InputError(['Input "a" is wrong.', 'Input "b" is wrong.']);
  expect(error.message).toBe('2 inputs are wrong:\n- Input "a" is wrong.\n- Input "b" is wrong.');
  expect(error.problems).toHaveLength(2);
});

test('the message of anything thrown can be read', () => {
  expect(messageOf(new Error('x'))).toBe('x');
  expect(messageOf('y')).toBe('y');
  expect(messageOf(undefined)).toBe('undefined');
  expect(messageOf(Object.create(null))).toBeDefined();
});
