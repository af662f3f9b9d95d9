import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { Machine } from './machine.ts';

const NETWORK = 'echo "npm error code ECONNRESET"; exit 1';
const TWICE = { 'max-tries': '2', 'retry-wait': '0' };

test('a try that puts a link in the place of the workspace: the restore leaves the folder behind it alone', async () => {
  using machine = new Machine();
  machine.step('echo kept > kept.txt');
  mkdirSync(path.join(machine.folder, 'victim'));
  writeFileSync(path.join(machine.folder, 'victim/precious.txt'), 'precious');
  const ended = await machine.main({ ...TWICE, run: `cd ..; mv work moved; ln -s victim work; ${NETWORK}` });
  expect(ended.exitCode).toBe(1);
  expect(ended.log).toMatch(
    /::warning.*Restoring the workspace failed: Workspace not restored: .*work is not the folder that it was before the script/,
  );
  expect(readFileSync(path.join(machine.folder, 'victim/precious.txt'), 'utf8')).toBe('precious');
  expect(readdirSync(path.join(machine.folder, 'victim'))).toEqual(['precious.txt']);
  expect(readdirSync(machine.workspace)).not.toContain('kept.txt');
});

test('a later step does not restore the folder behind a link that an earlier script put there', async () => {
  using machine = new Machine();
  const victim = path.join(machine.folder, 'victim');
  mkdirSync(victim);
  const first = await machine.main({ ...TWICE, run: 'cd ..; mv work moved; ln -s victim work' });
  expect(first.exitCode).toBe(0);
  const ended = await machine.main({ ...TWICE, run: `echo made > made.txt; ${NETWORK}` });
  expect(ended.log).toMatch(/::warning.*Workspace not restored/);
  expect(readdirSync(victim)).toEqual(['made.txt']);
});

test('a workspace that a try removes is made anew, as often as it takes', async () => {
  using machine = new Machine();
  machine.step('echo kept > kept.txt');
  const run = `[ -e kept.txt ] || echo LOST; cd ..; rm -r work; ${NETWORK}`;
  const ended = await machine.main({ ...TWICE, 'max-tries': '3', run });
  expect(ended.log).not.toMatch(/^LOST|Workspace not restored/m);
  expect(ended.log).toMatch(/Try 3 of 3/);
});

test('a pipe in the place of an archive is refused, and nobody waits for it', async () => {
  using machine = new Machine();
  machine.step('echo kept > kept.txt');
  const replace = 'for f in $(find "$RUNNER_TEMP" -name "*.tar.zst"); do rm "$f"; mkfifo "$f"; echo replaced; done';
  const ended = await machine.main({ ...TWICE, run: `${replace}; ${NETWORK}` });
  expect(ended.log).toMatch(/^replaced$/m);
  expect(ended.log).toMatch(/::warning.*Restoring the workspace failed: Archive refused: it is no regular file/);
});
