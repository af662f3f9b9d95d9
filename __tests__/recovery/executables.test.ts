import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { namedExecutables, wordsOf } from '../../src/recovery/machine/executables.ts';

describe('words that can name a program', () => {
  test.each<[script: string, words: string[]]>([
    ['gentool --out x.txt', ['gentool', 'out', 'x.txt']],
    ['echo "$(gentool)"; A=b gentool2|tee f', ['A', 'b', 'f', 'gentool', 'gentool2', 'tee']],
    ['if true; then exec ~/bin/x; fi', ['~/bin/x']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as shells write it
    ['"${RUNNER_TEMP}/bin/x" {a,b}.', ['${RUNNER_TEMP}/bin/x', 'a', 'b']],
  ])('%s', (text, words) => expect(wordsOf({ text })).toEqual(words));

  test('another language has no shell words', () =>
    expect(wordsOf({ text: 'test', shell: 'python' })).toEqual(['python', 'test']));
});

describe('executables that a script names', () => {
  let root = '';
  const at = (...names: string[]) => path.join(root, ...names);
  function program(file: string, content = '#!/bin/sh\n') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    chmodSync(file, 0o755);
  }
  const find = (text: string, env: Record<string, string> = {}) =>
    namedExecutables(
      {
        text,
        workingDirectory: at('w'),
        workspace: at('w'),
        env: { PATH: `${at('a')}:${at('b')}`, HOME: at('home'), ...env },
      },
      new Set(['big']),
    );

  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'rerail-programs-'));
    mkdirSync(at('w'));
    program(at('a', 'one'), 'one');
    program(at('b', 'one'), 'other');
    program(at('b', 'two'), 'one');
    program(at('w', 'bin', 'inside'));
    program(at('home', 'bin', 'mine'), 'one');
    mkdirSync(at('a', 'folder'));
    writeFileSync(at('a', 'data'), 'no program');
    symlinkSync(at('w', 'bin', 'inside'), at('a', 'link-inside'));
    program(at('a', 'big'), 'x'.repeat(17 * 1024 * 1024));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('the first on PATH counts, as for a shell', async () => {
    const { one, two } = await find('one; two');
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(one).toBe(two);
    expect((await find('one', { PATH: at('b') })).one).not.toBe(one);
  });

  test('a path in HOME, and a folder that the script puts on PATH', async () => {
    expect(Object.keys(await find('~/bin/mine'))).toEqual(['~/bin/mine']);
    expect(Object.keys(await find('export PATH="$HOME/bin:$PATH"\nmine'))).toEqual(['mine']);
    expect(await find('mine')).toEqual({});
  });

  test('what is in the workspace, no program, or not known does not count', async () => {
    expect(await find('bin/inside ./bin/inside link-inside folder data nothing $UNSET/one')).toEqual({});
  });

  test('of a large program whose version is compared anyway, only the size is read', async () => {
    const before = await find('big');
    program(at('a', 'big'), 'y'.repeat(17 * 1024 * 1024));
    expect(await find('big')).toEqual(before);
    program(at('a', 'big'), 'y'.repeat(17 * 1024 * 1024 + 1));
    expect(await find('big')).not.toEqual(before);
  });

  test('a program of Python counts with the packages that it can load', async () => {
    program(at('py', 'bin', 'black'), '#!/usr/bin/python3\nfrom black import main\n');
    const packages = at('py', 'lib', 'python3.12', 'site-packages');
    mkdirSync(path.join(packages, 'black-1.0.dist-info'), { recursive: true });
    const before = await find('black', { PATH: at('py', 'bin') });
    rmSync(path.join(packages, 'black-1.0.dist-info'), { recursive: true });
    mkdirSync(path.join(packages, 'black-2.0.dist-info'));
    expect(await find('black', { PATH: at('py', 'bin') })).not.toEqual(before);
  });
});
