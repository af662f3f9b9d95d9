import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { osPath } from '../../src/files/byte-path.ts';
import { TimeHelper, timeHelpers } from '../../src/files/set-times.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rerail-times-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const timeOf = (...at: string[]) => lstatSync(path.join(folder, ...at), { bigint: true }).mtimeNs;

describe.each(timeHelpers().map((command) => [path.basename(command[0]), command] as const))('%s', (_, command) => {
  test('sets times to the nanosecond, in several folders one after the other', async () => {
    const helper = new TimeHelper(command);
    helper.start();
    for (const name of ['a', 'b']) mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, 'a', 'file'), '');
    writeFileSync(path.join(folder, 'b', 'file'), '');
    symlinkSync('nowhere', path.join(folder, 'b', 'link'));
    const [a, b] = [helper.below(path.join(folder, 'a')), helper.below(path.join(folder, 'b'))];
    a.set('file', 1_700_000_000_123_456_789n);
    b.set('file', -1n);
    b.set('link', 1_000_000_001n);
    expect([await b.finish(), await a.finish()]).toEqual([true, true]);
    expect([timeOf('a', 'file'), timeOf('b', 'file'), timeOf('b', 'link')]).toEqual([
      1_700_000_000_123_456_789n,
      -1n,
      1_000_000_001n,
    ]);
    a.set('file', 5n);
    a.set('.', 6n);
    expect([await a.finish(), timeOf('a', 'file'), timeOf('a')]).toEqual([true, 5n, 6n]);
    helper.close();
  });

  test('takes names of any bytes', async () => {
    const helper = new TimeHelper(command);
    const name = 'new\nline \xff';
    writeFileSync(osPath(folder, name), '');
    const setter = helper.below(folder);
    setter.set(name, 7n);
    expect(await setter.finish()).toBe(true);
    expect(lstatSync(osPath(folder, name), { bigint: true }).mtimeNs).toBe(7n);
    helper.close();
  });

  test('tells what it could not set, once', async () => {
    const helper = new TimeHelper(command);
    const setter = helper.below(folder);
    setter.set('missing', 1n);
    expect(await setter.finish()).toBe(false);
    setter.set('.', 8n);
    expect([await setter.finish(), timeOf()]).toEqual([true, 8n]);
    const lost = helper.below(path.join(folder, 'gone'));
    lost.set('file', 1n);
    expect(await lost.finish()).toBe(false);
    setter.set('.', 9n);
    expect(await setter.finish()).toBe(false);
    helper.close();
  });
});

test.each([
  ['does not exist', ['/nowhere/python3', []] as const],
  ['ends at once', ['/bin/true', []] as const],
])('a helper that %s is no success', async (_, command) => {
  const helper = new TimeHelper(command);
  const setter = helper.below(folder);
  setter.set('.', 1n);
  expect(await setter.finish()).toBe(false);
  helper.close();
});

test('with nothing to set no helper is needed', async () => {
  const helper = new TimeHelper(['/nowhere/python3', []]);
  expect(await helper.below(folder).finish()).toBe(true);
  helper.close();
});
