import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { TestServer } from './test-server.ts';

const ACTIONS = path.join(import.meta.dirname, '..', '..', 'sandbox', 'actions');
const DEFAULTS = {
  'upload-artifact': {
    name: 'artifact',
    'if-no-files-found': 'warn',
    'compression-level': '6',
    overwrite: 'false',
    'include-hidden-files': 'false',
    archive: 'true',
  },
  'download-artifact': { 'merge-multiple': 'false', 'skip-decompress': 'false', 'digest-mismatch': 'error' },
};

/** Shared by all these processes, which load the same toolkit: it halves the time of each. */
const COMPILE_CACHE = path.join(tmpdir(), `rerail-compile-cache-${process.pid}`);
afterAll(() => rm(COMPILE_CACHE, { recursive: true, force: true }));

let sandbox: TestServer;
let workspace: string;
beforeEach(async () => {
  sandbox = await TestServer.open();
  workspace = await sandbox.newFolder('workspace');
});
afterEach(() => sandbox[Symbol.asyncDispose]());

/** Runs the action as the runner does: a process of its own, inputs in its environment. */
async function run(action: keyof typeof DEFAULTS, inputs: Record<string, string>, ref = 'main', server = sandbox) {
  const output = path.join(sandbox.folder, 'output');
  await writeFile(output, '');
  const env = {
    PATH: process.env.PATH ?? '',
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    ...server.server.environmentFor({ runId: 7, attempt: 1, jobId: 'build' }),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_ACTION_REF: ref,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_RUN_ID: '7',
    ...Object.fromEntries(
      Object.entries({ ...DEFAULTS[action], ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const main = path.join(ACTIONS, action, 'main.ts');
  const { stdout, code } = await promisify(execFile)(process.execPath, [main], { cwd: workspace, env }).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (error: { stdout: string; code: number }) => error,
  );
  const outputs = Object.fromEntries(
    [...(await readFile(output, 'utf8')).matchAll(/^([\w-]+)<<(\S+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );
  return { stdout, code, outputs };
}

async function writeFiles(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), text);
  }
}

/** Every file below a folder of the workspace, with its text. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const root = path.join(workspace, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(
    files.map((file, index) => [path.relative(root, file).replaceAll(path.sep, '/'), texts[index] ?? '']),
  );
}

/** What the client unpacks. */
async function contentOf(name: string): Promise<Record<string, string>> {
  await sandbox.as({ runId: 7 }, async (client) => {
    const { artifact } = await client.getArtifact(name);
    await client.downloadArtifact(artifact.id, { path: path.join(workspace, 'out') });
  });
  return filesIn('out');
}

describe('upload-artifact', () => {
  test.each([
    ['a folder', 'dist', { 'a.txt': 'a', 'deep/b.txt': 'b' }],
    ['a file', 'dist/deep/b.txt', { 'b.txt': 'b' }],
    ['a pattern', 'dist/**/*.txt', { 'a.txt': 'a', 'deep/b.txt': 'b' }],
    ['several paths', 'dist/deep\nlogs/x.log', { 'dist/deep/b.txt': 'b', 'logs/x.log': 'x' }],
    ['an exclusion', 'dist\n!dist/deep/**', { 'a.txt': 'a' }],
  ])('%s keeps its structure below the right root', async (_title, pattern, expected) => {
    await writeFiles({ 'dist/a.txt': 'a', 'dist/deep/b.txt': 'b', 'dist/.hidden': 'h', 'logs/x.log': 'x' });
    expect((await run('upload-artifact', { name: 'thing', path: pattern })).code).toBe(0);
    expect(await contentOf('thing')).toEqual(expected);
  });

  test('the outputs name the artifact', async () => {
    await writeFiles({ 'a.txt': 'a' });
    const { outputs } = await run('upload-artifact', { path: 'a.txt', 'retention-days': '3' });
    const [record] = sandbox.server.artifacts.list();
    expect(outputs).toEqual({
      'artifact-id': `${record?.id}`,
      'artifact-digest': record?.digest.replace('sha256:', ''),
      'artifact-url': `https://github.com/owner/name/actions/runs/7/artifacts/${record?.id}`,
    });
    expect(Number(record?.expiresAt) - Date.now()).toBeLessThan(3.1 * 86_400_000);
  });

  test('hidden files only where asked for', async () => {
    await writeFiles({ 'dist/.hidden': 'h', 'dist/a': 'a' });
    await run('upload-artifact', { name: 'thing', path: 'dist', 'include-hidden-files': 'true' });
    expect(await contentOf('thing')).toEqual({ '.hidden': 'h', a: 'a' });
  });

  test('archive: false uploads one file as it is, under its own name', async () => {
    await writeFiles({ 'dist/state.bin': 'state', 'dist/b': 'b' });
    await run('upload-artifact', { name: 'ignored', path: 'dist/state.bin', archive: 'false' });
    expect(sandbox.server.artifacts.list()).toMatchObject([{ name: 'state.bin', size: 5 }]);
    const { stdout, code } = await run('upload-artifact', { path: 'dist', archive: 'false' });
    expect([code, stdout]).toEqual([1, expect.stringContaining('only supported when uploading a single file')]);
  });

  test('before v7 there was no archive: false', async () => {
    await writeFiles({ 'state.bin': 'state' });
    await run('upload-artifact', { name: 'thing', path: 'state.bin', archive: 'false' }, 'v6.0.0');
    expect(sandbox.server.artifacts.list()).toMatchObject([{ name: 'thing' }]);
  });

  test('a taken name fails, unless it may be overwritten', async () => {
    await writeFiles({ 'a.txt': 'a' });
    await run('upload-artifact', { path: 'a.txt' });
    const second = await run('upload-artifact', { path: 'a.txt' });
    expect([second.code, second.stdout]).toEqual([1, expect.stringMatching(/^::error::.*\(409\) Conflict/m)]);
    expect((await run('upload-artifact', { path: 'a.txt', overwrite: 'true' })).code).toBe(0);
  });

  test.each([
    ['warn', 0, '::warning::No files were found'],
    ['error', 1, '::error::No files were found'],
    ['ignore', 0, 'No files were found'],
    ['explode', 1, '::error::if-no-files-found must be one of warn, error, ignore.'],
  ])('if-no-files-found: %s', async (value, code, text) => {
    const result = await run('upload-artifact', { path: 'nothing/*', 'if-no-files-found': value });
    expect([result.code, result.stdout]).toEqual([code, expect.stringContaining(text)]);
    expect(sandbox.server.artifacts.list()).toEqual([]);
  });
});

describe('download-artifact', () => {
  const upload = (name: string, text: string) => sandbox.uploadQuickly(name, text, { runId: 7 });
  const uploadZip = async (name: string, file: string) => {
    await writeFiles({ [file]: file });
    await run('upload-artifact', { name, path: file });
  };

  test('all artifacts, raw ones among them, each in a folder of its name', async () => {
    await uploadZip('zipped', 'a.txt');
    await upload('raw.tar.zst', 'raw');
    const { code, outputs } = await run('download-artifact', { path: 'out' });
    expect({ code, outputs }).toEqual({ code: 0, outputs: { 'download-path': path.join(workspace, 'out') } });
    expect(await filesIn('out')).toEqual({ 'zipped/a.txt': 'a.txt', 'raw.tar.zst/raw.tar.zst': 'raw' });
  });

  test.each(['v4', 'v7.0.0'])('@%s fails where one of them is raw, and passes by a pattern', async (ref) => {
    await uploadZip('zipped', 'a.txt');
    await upload('raw.tar.zst', 'raw');
    const all = await run('download-artifact', { path: 'out' }, ref);
    expect([all.code, all.stdout]).toEqual([1, expect.stringContaining('Artifact download failed after 5 retries.')]);
    expect((await run('download-artifact', { path: 'some', pattern: 'zip*' }, ref)).code).toBe(0);
    // Since v5, a single artifact that fits the pattern lies in the folder itself.
    expect(await filesIn('some')).toEqual(ref === 'v4' ? { 'zipped/a.txt': 'a.txt' } : { 'a.txt': 'a.txt' });
  });

  test.each([
    [{ pattern: 'b-*' }, { 'b-1/b-1': '1', 'b-2/b-2': '2' }],
    [
      { pattern: 'b-*', 'merge-multiple': 'true' },
      { 'b-1': '1', 'b-2': '2' },
    ],
    [{ pattern: 'none-*' }, undefined],
    [{ name: 'b-1' }, { 'b-1': '1' }],
  ])('%j', async (inputs, expected) => {
    for (const [name, text] of [
      ['a', 'a'],
      ['b-1', '1'],
      ['b-2', '2'],
    ] as const)
      await upload(name, text);
    expect((await run('download-artifact', { path: 'out', ...inputs })).code).toBe(0);
    if (expected) expect(await filesIn('out')).toEqual(expected);
    else await expect(filesIn('out')).rejects.toThrow('ENOENT');
  });

  test('by id', async () => {
    for (const name of ['a', 'b', 'c']) await upload(name, name);
    const [a, , c] = sandbox.server.artifacts.list().map(({ id }) => id);
    await run('download-artifact', { path: 'one', 'artifact-ids': `${a}` });
    await run('download-artifact', { path: 'two', 'artifact-ids': `${a},${c}` });
    expect([await filesIn('one'), await filesIn('two')]).toEqual([{ a: 'a' }, { 'a/a': 'a', 'c/c': 'c' }]);
    expect((await run('download-artifact', { 'artifact-ids': '1' })).code).toBe(1);
    expect((await run('download-artifact', { 'artifact-ids': `${a}`, name: 'a' })).code).toBe(1);
  });

  test('one that is not there', async () => {
    const { code, stdout } = await run('download-artifact', { name: 'nope' });
    expect([code, stdout]).toEqual([1, expect.stringContaining('Artifact not found for name: nope')]);
  });

  test.each([
    ['main', 'error', 1, '::error::'],
    ['main', 'warn', 0, '::warning::'],
    ['v8', 'ignore', 0, ''],
    ['v8.0.1', 'error', 1, '::error::'],
  ])('@%s digest-mismatch: %s', async (ref, value, code, command) => {
    await using faulty = await TestServer.open({ faults: [parseFault('corrupted-body')] });
    await faulty.uploadQuickly('a', 'abc', { runId: 7 });
    const result = await run('download-artifact', { path: 'out', 'digest-mismatch': value }, ref, faulty);
    const told = command && `${command}Artifact 'a' digest validation failed.`;
    expect([result.code, result.stdout]).toEqual([code, expect.stringContaining(told)]);
  });
});
