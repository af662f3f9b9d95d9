import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

/** What a person gets who installs rerail: packed as it is released, installed without a network into an empty folder. */

const MAX_BYTES = 8 * 1000 * 1000;
const PACKED = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'action.yml',
  'dist',
  'schema',
  'scripts/publish-manifest.mjs',
];

let folder: string;
let tarball: string;
let home: string;

const npm = (argv: readonly string[], cwd: string) => {
  // No registry can be reached, and nothing of this machine's cache is there.
  const { PATH } = process.env;
  const env = {
    PATH,
    HOME: folder,
    npm_config_cache: path.join(folder, 'cache'),
    npm_config_registry: 'http://127.0.0.1:9/',
  };
  return execFileSync('npm', argv, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rerail-package-'));
  // A copy, because packing changes the manifest for a moment, and other tests read it.
  const source = path.join(folder, 'source');
  for (const name of PACKED) cpSync(path.resolve(name), path.join(source, name), { recursive: true });
  npm(['pack', '--pack-destination', folder], source);
  expect(readFileSync(path.join(source, 'package.json'), 'utf8')).toBe(readFileSync('package.json', 'utf8'));
  tarball = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? 'none');
  home = path.join(folder, 'home');
  mkdirSync(home);
  npm(['install', '--offline', '--no-audit', '--no-fund', tarball], home);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As a shell starts the installed command: by its first line, with the `node` of PATH. */
function rerail(argv: readonly string[], input = '') {
  const command = path.join(home, 'node_modules/.bin', process.platform === 'win32' ? 'rerail.cmd' : 'rerail');
  const { PATH } = process.env;
  return spawnSync(command, argv, {
    cwd: home,
    encoding: 'utf8',
    input,
    env: { PATH, HOME: home },
    shell: process.platform === 'win32',
  });
}

describe('the packed tarball', () => {
  test('is small, and brings no other package', () => {
    expect(statSync(tarball).size).toBeLessThan(MAX_BYTES);
    expect(readdirSync(path.join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['rerail']);
    const installed = path.join(home, 'node_modules/rerail');
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'action.yml',
      'dist',
      'package.json',
      'schema',
    ]);
    const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(manifest).filter((key) => /dependencies|scripts|private/i.test(key))).toEqual([]);
  });

  test('starts by its first line', () => {
    expect(readFileSync('dist/cli.js', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(rerail(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('classifies, checks a policy, proposes and saves, all without anything else', () => {
    expect(JSON.parse(rerail(['explain', '--json'], 'npm error code ECONNRESET\n').stdout)).toMatchObject({
      type: 'network',
    });
    expect(rerail(['policy', 'check']).status).toBe(0);
    const project = path.join(home, 'project');
    mkdirSync(path.join(project, '.github/workflows'), { recursive: true });
    writeFileSync(
      path.join(project, '.github/workflows/ci.yml'),
      'on: push\njobs: {a: {runs-on: x, steps: [{run: npm ci}]}}\n',
    );
    expect(JSON.parse(rerail(['init', '--guard', '--yes', '--json', project]).stdout)).toMatchObject({ written: true });
    expect(readFileSync(path.join(project, '.github/workflows/ci.yml'), 'utf8')).toContain(
      '{uses: rerail/rerail@v1, with: {run: npm ci}}',
    );
  });

  test('runs by the Node that these tests run by, checkpoints included', () => {
    const door = path.join(home, 'node_modules/rerail/dist/cli.js');
    const project = path.join(home, 'saved');
    mkdirSync(project, { recursive: true });
    writeFileSync(path.join(project, 'a.txt'), 'a');
    const run = (argv: readonly string[]) =>
      spawnSync(process.execPath, [door, ...argv], {
        cwd: project,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: home },
      });
    expect(run(['checkpoint', '--name', 'first']).status).toBe(0);
    expect(run(['restore', 'first', '--dry-run']).status).toBe(0);
  });
});
