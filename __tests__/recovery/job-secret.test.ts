import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { removeStateFiles } from '../../src/config/state.ts';
import { openJob } from '../../src/recovery/job.ts';
import { openJobSecret, sign, verify } from '../../src/recovery/job-secret.ts';
import { isLoaderVariable, LOADER_VARIABLES } from '../../src/recovery/loader-variables.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rerail-secret-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const keys = (held: { token?: string; text?: string }) => openJobSecret(root, held).keyFor('x').toString('hex');

test('every pre finds the same secret; neither the token nor the text alone leads to it', () => {
  const { text } = openJobSecret(root, { token: 'token' });
  const key = keys({ token: 'token' });
  expect(keys({ token: 'token', text })).toBe(key);
  expect(keys({ text })).not.toBe(key);
  expect(keys({ token: 'other', text })).not.toBe(key);
  expect(openJobSecret(root, { token: 'other' }).lost).toBe(true);
  expect(readFileSync(path.join(root, 'secret')).includes(text)).toBe(false);
});

test('after the first main the text is nowhere on disk, and the token alone opens nothing', async () => {
  const job = await openJob(root, { attempt: 1, jobKey: 'k' }, { token: 'token' });
  const { text } = job.secret;
  const own = path.join(root, 'save_state_own');
  for (const name of ['save_state_a', 'save_state_b', 'set_env_a']) writeFileSync(path.join(root, name), `x=${text}\n`);
  writeFileSync(own, `x=${text}\n`);
  removeStateFiles(own, text);
  job.forgetHandedSecret();
  expect(readdirSync(root).sort()).toEqual(['jobs', 'save_state_own', 'set_env_a']);
  expect(existsSync(path.join(job.folder, 'secret'))).toBe(false);
  expect((await openJob(root, { attempt: 1, jobKey: 'k' }, { token: 'token' })).secret.lost).toBe(true);
  expect((await openJob(root, { attempt: 1, jobKey: 'k' }, { token: 'token', text })).secret.lost).toBe(false);
});

test('what a script writes in the place of an answer, a fact or a stage counts as absent', async () => {
  const job = await openJob(root, { attempt: 1, jobKey: 'k' }, { token: 'token' });
  await job.once('earlier', async () => ({ found: false }));
  await job.mark('sent');
  const [earlier, fact] = [path.join(job.folder, 'earlier.json'), path.join(job.folder, 'facts', 'sent')];
  const signed = readFileSync(earlier, 'utf8');
  for (const forged of ['{"found":true}', signed.replace('false', 'true'), readFileSync(fact, 'utf8'), '']) {
    writeFileSync(earlier, forged);
    expect(await job.once('earlier', async () => ({ found: 'asked again' }))).toEqual({ found: 'asked again' });
  }
  expect(job.isMarked('sent')).toBe(true);
  writeFileSync(fact, signed);
  expect(job.isMarked('sent')).toBe(false);
  expect(await job.mark('sent')).toBe(true);
});

test('a signature holds for one name, one text and one key', () => {
  const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const signed = sign(key, 'name', 'text\nof lines');
  expect(verify(key, 'name', signed)).toBe('text\nof lines');
  for (const text of [signed.slice(0, -1), `${signed}x`, '', '\n', signed.slice(1), signed.replace('text', 'TEXT')]) {
    expect(verify(key, 'name', text)).toBeUndefined();
  }
  expect(verify(key, 'other', signed)).toBeUndefined();
  expect(verify(other, 'name', signed)).toBeUndefined();
});

test.each([
  ['BASH_ENV', true],
  ['LD_PRELOAD', true],
  ['dyld_insert_libraries', true],
  ['https_proxy', true],
  ['GIT_SSH_COMMAND', true],
  ['npm_config_registry', true],
  ['BASH_FUNC_ls%%', true],
  ['CMAKE_CXX_COMPILER_LAUNCHER', true],
  ['MY_LD_PRELOAD', false],
  ['MODE', false],
  ['ENVIRONMENT', false],
])('%s changes how programs load: %s', (name, loads) => {
  expect(isLoaderVariable(name)).toBe(loads);
});

test('the threat model lists exactly these variables', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../docs/threat-model.md'), 'utf8');
  const listed = page.slice(page.indexOf('## Variables that are never')).matchAll(/`([^`]+)`/g);
  expect([...listed].map(([, name]) => name).filter((name) => name !== '*')).toEqual([...LOADER_VARIABLES]);
});
