import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { runnerLog } from '../../src/report/runner-log.ts';
import { createMasker } from '../../src/values/masker.ts';

test('what is logged holds no command and nothing that a terminal obeys, whatever it names', () => {
  const stdout = new PassThrough();
  const log = runnerLog(stdout, createMasker());
  const hostile = 'a\n::set-output name=x::y\r##[error]z \u001b[2J\u001b]0;title\u0007 \u202egnp.exe \u009b31m';
  for (const write of [log.debug, log.info, log.notice, log.warning, log.error]) write(hostile);
  const lines = String(stdout.read()).trimEnd().split('\n');
  expect(lines.map((line) => /^(?:::\w+|rerail:)/.exec(line)?.[0])).toEqual([
    '::debug',
    'rerail:',
    '::notice',
    '::warning',
    '::error',
  ]);
  for (const line of lines) expect(line).toMatch(/^[ -~]*\\x1b\[2J[ -~]*$/);
  expect(lines[1]).not.toContain('##[');
});
