import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Machine } from './scenarios/machine.ts';

/** What people get who use the action: they read it in a diff, and each job loads it. */

const dist = path.resolve('dist');
const files = readdirSync(dist);
const doors = ['cli.js', 'main.js', 'post.js', 'pre.js', 'worker.js'];
const read = (name: string) => readFileSync(path.join(dist, name), 'utf8');

describe('dist/', () => {
  test('is a few files beside the doors, with names that stay', () => {
    const beside = files.filter((name) => name.endsWith('.js') && !doors.includes(name));
    expect(beside.filter((name) => !/^[a-z-]+\.js$/.test(name))).toEqual([]);
    expect(beside.length).toBeLessThanOrEqual(28);
  });

  test('a step that passes loads no part for failures, restores or commands', async () => {
    using machine = new Machine();
    const hook = `import { registerHooks } from 'node:module'; import { appendFileSync } from 'node:fs';
      registerHooks({ load: (url, context, next) => { appendFileSync(process.env.LOADED, url + '\\n'); return next(url, context); } });`;
    const loaded = path.join(machine.folder, 'loaded');
    const { exitCode } = await machine.main({ run: 'true' }, 'exec "$1" --import "$HOOK" "$2"', {
      HOOK: `data:text/javascript,${encodeURIComponent(hook)}`,
      LOADED: loaded,
    });
    expect(exitCode).toBe(0);
    const parts = [...readFileSync(loaded, 'utf8').matchAll(/\/dist\/([a-z-]+)\.js$/gm)].map(([, name]) => name);
    expect(parts).toContain('guard');
    expect(
      parts.filter((name) => ['failure', 'restore', 'commands', 'policy', 'artifact'].includes(name ?? '')),
    ).toEqual([]);
  });

  test('is smaller than 5 MB', () => {
    const bytes = files.reduce((sum, name) => sum + statSync(path.join(dist, name)).size, 0);
    expect(bytes).toBeLessThan(5_000_000);
  });

  test('has lines, so that a small change is a small diff', () => {
    for (const name of files.filter((file) => file.endsWith('.js') && !doors.includes(file))) {
      const lines = read(name).split('\n');
      expect(lines.length).toBeGreaterThan(read(name).length / 200);
    }
  });

  test('a door itself loads one small file; the rest comes when it is needed', () => {
    for (const door of doors) {
      const imported = [...read(door).matchAll(/^import [^;]*?["']\.\/([^"']+)["']/gm)].map(([, name]) => name);
      expect(imported).toEqual(['index.js']);
    }
    expect([...read('index.js').matchAll(/^import [^;]*?["']\.\//gm)]).toEqual([]);
    expect(read('index.js').length).toBeLessThan(30_000);
  });

  test('names the licence of every package in it', () => {
    const licences = read('licenses.txt');
    for (const name of ['@actions/artifact', '@azure/storage-blob', 'yaml', 're2js', 'fast-xml-parser', 'undici']) {
      expect(licences).toMatch(new RegExp(`^${name}$`, 'm'));
    }
    // The package itself does not say.
    expect(licences).toMatch(/^buffers\nMIT\n\nhttps:.*\n\nCopyright \(c\) 2010 James Halliday/m);
  });

  test('runs', () => {
    const said = execFileSync(process.execPath, [path.join(dist, 'cli.js'), '--version'], { encoding: 'utf8' });
    expect(said).toMatch(/\d+\.\d+\.\d+/);
  });
});
