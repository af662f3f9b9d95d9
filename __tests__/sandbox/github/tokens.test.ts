import { expect, test } from '@jest/globals';
import { Tokens } from '../../../sandbox/github/identity.ts';

test('a token is never issued twice, whatever was revoked in between', () => {
  const tokens = new Tokens();
  const first = tokens.issue('o/r', {});
  const second = tokens.issue('o/r', {});
  tokens.revoke(first.token);
  const third = tokens.issue('o/r', {});
  tokens.revoke(third.token);
  expect(third.token).not.toBe(second.token);
  expect(tokens.read(`Bearer ${second.token}`)).toEqual(second);
});
