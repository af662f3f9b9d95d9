import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from './sandbox/runner/rehearse.ts';

const CHECK = path.join(import.meta.dirname, '../scripts/check-prose.mjs');
const GOOD = '# Retries\n\nIf a try fails, rerail restores the workspace and retries it.\n\n```sh\nput back\n```\n';

async function check(text: string, name = 'page.md') {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, name);
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, '--warnings', file], { encoding: 'utf8' });
  return { status, text: `${stdout}${stderr}` };
}

test('the pages of this repository are in plain English', () => {
  const { status, stderr } = spawnSync(process.execPath, [CHECK], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('code is not prose', async () => {
  expect(await check(`${GOOD}The command \`put back\` does not exist.\n`)).toMatchObject({ status: 0 });
});

test.each([
  ['What a failed try changed is\nput back.', 10, '"put back"'],
  ['Where the upload fails, rerail warns.', 9, '"Where"'],
  ['| a | b |\n|---|---|\n| x | killed for want of memory |', 11, '"for want of"'],
  ['- It names the problem;\n- the same tomorrow.', 10, '"the same tomorrow"'],
])('%j is an error', async (sentence, line, word) => {
  const { status, text } = await check(`${GOOD}\n${sentence}\n`);
  expect(status).toBe(1);
  expect(text).toContain(`page.md:${line}: error: ${word} is not plain English.`);
});

test('a long sentence is a warning and does not fail', async () => {
  const { status, text } = await check(`${GOOD}\n${'word '.repeat(26)}end.\n`);
  expect(status).toBe(0);
  expect(text).toContain('page.md:9: warning: a sentence of 27 words (25 at most)');
});

test('the descriptions of an action are checked by name', async () => {
  const yaml = 'description: Fine.\ninputs:\n  wait:\n    description: Ends a try that prints nothing for so long.\n';
  const { status, text } = await check(yaml, 'action.yml');
  expect(status).toBe(1);
  expect(text).toContain('action.yml, wait: error: "so long" is not plain English.');
});

test('comments of code are checked, and its texts are not', async () => {
  const code = [
    "const told = 'put back // whoever';",
    "const http = 'https://example.org // wholly';",
    '/**',
    ' * Gives the lock to whoever',
    ' * waits.',
    ' */',
    'export const one = 1; // Likewise for two.',
  ];
  const { status, text } = await check(code.join('\n'), 'code.ts');
  expect(status).toBe(1);
  expect(text.match(/code\.ts:\d+: error: "\w+"/g)).toEqual([
    'code.ts:4: error: "whoever"',
    'code.ts:7: error: "Likewise"',
  ]);
});
