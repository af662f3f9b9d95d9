import { expect, test } from '@jest/globals';
import { parsePlainJson } from '../../src/values/plain-json.ts';

test.each(['{"__proto__":{"a":1},"b":2}', '{"\\u005f_proto__":{"a":1},"b":2}', '{"_\\u005Fproto__":{"a":1},"b":2}'])(
  '%s has no prototype of its own',
  (text) => {
    const value = parsePlainJson(text) as object;
    expect(Object.keys(value)).toEqual(['b']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  },
);

test('other texts are what they are', () => {
  expect(parsePlainJson('{"a":[1,{"b":"x_y"}]}')).toEqual({ a: [1, { b: 'x_y' }] });
  expect(() => parsePlainJson('{')).toThrow(SyntaxError);
});
