import { expect, test } from '@jest/globals';
import { terminalText } from '../../src/values/terminal-text.ts';

test('a terminal obeys nothing that remote data holds', () => {
  const hostile = 'a\u001b]0;title\u0007\u001b[2Jb\r\u009b1m\u202ec\td\ne ü 你';
  expect(terminalText(hostile)).toBe('a\\x1b]0;title\\x07\\x1b[2Jb\\x0d\\x9b1m\\u202ec\td\ne ü 你');
});
