import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createProgress, progressForm } from '../../src/cli/progress.ts';

test.each([
  [true, false, false, 'terminal'],
  [true, true, false, 'lines'],
  [false, true, false, 'lines'],
  [false, false, false, 'none'],
  [true, false, true, 'none'],
  [false, true, true, 'none'],
] as const)('terminal %s, CI %s, --json %s: %s', (isTerminal, isCi, json, form) => {
  expect(progressForm(isTerminal, isCi, json)).toBe(form);
});

describe('on a terminal', () => {
  function screen() {
    let now = 0;
    let written = '';
    const stream = new Writable({
      write(chunk, _encoding, done) {
        written += chunk;
        done();
      },
    });
    const progress = createProgress('terminal', stream, { monotonic: () => now });
    /** The line that is seen: what follows the last time it was cleared. */
    return {
      progress,
      pass: (ms: number) => (now += ms),
      shown: () => written.split('\r\u001b[K').at(-1),
      writes: () => written,
    };
  }

  test('a step is named at once, gets a bar if it takes long, and leaves nothing', () => {
    const { progress, pass, shown } = screen();
    progress.step('captures /work');
    expect(shown()).toBe('captures /work');
    progress.bytes(1_048_576, 4_194_304);
    expect(shown()).toBe('captures /work');
    pass(400);
    progress.bytes(2_097_152, 4_194_304);
    expect(shown()).toBe(`captures /work [${'#'.repeat(15)}${'.'.repeat(15)}] 2.0 MB of 4.0 MB`);
    progress.end();
    expect(shown()).toBe('');
  });

  test('it is drawn ten times a second at most', () => {
    const { progress, pass, writes } = screen();
    progress.step('replays');
    pass(1_000);
    const before = writes().length;
    for (let run = 0; run < 1_000; run += 1) progress.items(run, 1_000);
    expect(writes().slice(before)).toBe(`\r\u001b[Kreplays [${'.'.repeat(30)}] 0 of 1000`);
  });

  test('names from outside do not move the cursor', () => {
    const { progress, shown } = screen();
    progress.step('restores \u001b[2Jx');
    expect(shown()).toBe('restores \\x1b[2Jx');
  });
});

describe('the built command', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'rerail-progress-'));
    mkdirSync(path.join(root, 'work'));
    writeFileSync(path.join(root, 'work/a.txt'), 'content');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const rerail = (env: NodeJS.ProcessEnv, ...args: string[]) => {
    const options = {
      cwd: path.join(root, 'work'),
      encoding: 'utf8' as const,
      env: { PATH: process.env.PATH, HOME: root, ...env },
    };
    const { status, stderr } = spawnSync(
      process.execPath,
      [path.resolve('dist/cli.js'), ...args, '--store', path.join(root, 'store')],
      options,
    );
    return { status, stderr };
  };

  test('says one line a step in CI, and nothing with --json or in another pipe', () => {
    const ci = { CI: 'true' };
    expect(rerail(ci, 'checkpoint', '--name', 'one')).toEqual({ status: 0, stderr: `captures ${root}/work\n` });
    expect(rerail(ci, 'validate', 'one')).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^validates checkpoint \w+\n$/),
    });
    expect(rerail(ci, 'restore', 'one')).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^restores checkpoint \w+\n$/),
    });
    expect(rerail(ci, 'validate', 'one', '--json')).toEqual({ status: 0, stderr: '' });
    expect(rerail({}, 'validate', 'one')).toEqual({ status: 0, stderr: '' });
    expect(rerail({ CI: 'false' }, 'validate', 'one')).toEqual({ status: 0, stderr: '' });
  });

  const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
  (hasScript ? test : test.skip)('draws on a terminal and clears the line', () => {
    const command = [process.execPath, path.resolve('dist/cli.js'), 'checkpoint', '--store', path.join(root, 'store')];
    const { stdout } = spawnSync('script', ['-qec', command.join(' '), '/dev/null'], {
      cwd: path.join(root, 'work'),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: root, TERM: 'xterm' },
    });
    const [, drawn = '', ...rest] = stdout.split('\r\u001b[K');
    expect(drawn).toMatch(/^captures /);
    expect(rest.at(-1)).toMatch(/^checkpoint \w{32}/);
  });
});
