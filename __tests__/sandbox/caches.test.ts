import { readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import { describe, expect, jest, test } from '@jest/globals';
import { cacheScopes } from '../../sandbox/cache/cache.ts';
import { CacheCatalogue } from '../../sandbox/cache/cache-catalogue.ts';
import { parseFault } from '../../sandbox/faults.ts';
import type { ServerOptions } from '../../sandbox/server/server.ts';
import { TestServer } from './test-server.ts';

const MAIN = cacheScopes({ event: 'push', ref: 'refs/heads/main', baseRef: '', defaultBranch: 'main' }, 'read');
const TOPIC = cacheScopes({ event: 'push', ref: 'refs/heads/topic', baseRef: '', defaultBranch: 'main' }, 'read');
const PULL = cacheScopes(
  { event: 'pull_request', ref: 'refs/pull/7/merge', baseRef: 'next', defaultBranch: 'main' },
  'read',
);
const COMMENT = cacheScopes(
  { event: 'issue_comment', ref: 'refs/heads/main', baseRef: '', defaultBranch: 'main' },
  'read',
);

/** The toolkit's own client, as an action of that job would run it. One at a time: its settings are the process's environment. */
async function as<T>(
  sandbox: TestServer,
  scopes: typeof MAIN,
  act: () => Promise<T>,
): Promise<{ value: T; said: string }> {
  const before = process.env;
  const cwd = process.cwd();
  let said = '';
  process.env = {
    ...before,
    RUNNER_TEMP: sandbox.folder,
    GITHUB_WORKSPACE: sandbox.folder,
    ...(version === 'v1' && { GITHUB_SERVER_URL: 'https://github.example.org' }),
    ...sandbox.server.environmentFor({ runId: 1, attempt: 1, jobId: 'build', cacheScopes: scopes }),
  };
  process.chdir(sandbox.folder);
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  try {
    return { value: await act(), said };
  } finally {
    write.mockRestore();
    process.chdir(cwd);
    process.env = before;
  }
}

let version: 'v1' | 'v2' = 'v2';

const serve = (options: Partial<ServerOptions> = {}) =>
  TestServer.open({ ...options, ...(version === 'v1' && { switches: { server: 'enterprise-server' } }) });

async function withModules(sandbox: TestServer, text = 'one') {
  await mkdir(path.join(sandbox.folder, 'modules'), { recursive: true });
  await writeFile(path.join(sandbox.folder, 'modules', 'a.txt'), text);
}

const save = (sandbox: TestServer, scopes: typeof MAIN, key: string) =>
  as(sandbox, scopes, () => saveCache(['modules'], key));
const restore = (sandbox: TestServer, scopes: typeof MAIN, key: string, more: string[] = []) =>
  as(sandbox, scopes, () => restoreCache(['modules'], key, more));

describe.each(['v2', 'v1'] as const)('the cache service %s, through @actions/cache', (which) => {
  const named = (name: string, act: () => Promise<void>) =>
    test(name, async () => {
      version = which;
      await act();
    });

  named('what was saved is restored, by its key or the newest of a prefix', async () => {
    await using sandbox = await serve();
    await withModules(sandbox);
    expect((await save(sandbox, MAIN, 'npm-1')).value).toBeGreaterThan(0);
    await withModules(sandbox, 'two');
    expect((await save(sandbox, MAIN, 'npm-2')).value).toBeGreaterThan(0);
    rmSync(path.join(sandbox.folder, 'modules'), { recursive: true });
    expect((await restore(sandbox, MAIN, 'npm-1')).value).toBe('npm-1');
    expect(readFileSync(path.join(sandbox.folder, 'modules', 'a.txt'), 'utf8')).toBe('one');
    expect((await restore(sandbox, MAIN, 'npm-9', ['npm-'])).value).toBe('npm-2');
    expect(readFileSync(path.join(sandbox.folder, 'modules', 'a.txt'), 'utf8')).toBe('two');
    expect((await restore(sandbox, MAIN, 'pip-1')).value).toBeUndefined();
    expect(sandbox.server.caches.list()).toMatchObject([
      { key: 'npm-1', ref: 'refs/heads/main' },
      { key: 'npm-2', ref: 'refs/heads/main' },
    ]);
  });

  named('an entry never changes: saving its key again gives -1 and no error', async () => {
    await using sandbox = await serve();
    await withModules(sandbox);
    await save(sandbox, MAIN, 'npm-1');
    const again = await save(sandbox, MAIN, 'npm-1');
    expect(again.value).toBe(-1);
    expect(again.said).toContain('another job may be creating this cache');
  });

  named(
    'a branch reads its own and the default cache, a pull request its base too, and neither writes there',
    async () => {
      await using sandbox = await serve();
      await withModules(sandbox);
      await save(sandbox, MAIN, 'main-1');
      await save(sandbox, PULL, 'pull-1');
      await save(sandbox, TOPIC, 'topic-1');
      expect((await restore(sandbox, TOPIC, 'main-1')).value).toBe('main-1');
      expect((await restore(sandbox, PULL, 'main-1')).value).toBe('main-1');
      expect((await restore(sandbox, MAIN, 'pull-1')).value).toBeUndefined();
      expect((await restore(sandbox, TOPIC, 'pull-1')).value).toBeUndefined();
      expect((await restore(sandbox, PULL, 'topic-1')).value).toBeUndefined();
      expect(PULL.map(({ ref }) => ref)).toEqual(['refs/pull/7/merge', 'refs/heads/next', 'refs/heads/main']);
    },
  );

  named('an event that anybody can cause reads and does not write', async () => {
    await using sandbox = await serve();
    await withModules(sandbox);
    await save(sandbox, MAIN, 'npm-1');
    const denied = await save(sandbox, COMMENT, 'npm-2');
    expect(denied.value).toBe(-1);
    expect(denied.said).toContain('cache write denied:');
    expect((await restore(sandbox, COMMENT, 'npm-1')).value).toBe('npm-1');
  });

  named('faults: evicted, denied, failing', async () => {
    for (const fault of ['cache-evicted', 'cache-read-denied']) {
      await using sandbox = await serve({ faults: [parseFault(fault)] });
      await withModules(sandbox);
      await save(sandbox, MAIN, 'npm-1');
      expect((await restore(sandbox, MAIN, 'npm-1')).value).toBeUndefined();
    }
    for (const fault of ['cache-write-denied', 'rate-limit:on=create-cache-entry,count=9']) {
      await using sandbox = await serve({ faults: [parseFault(fault)] });
      await withModules(sandbox);
      expect((await save(sandbox, MAIN, 'npm-1')).value).toBe(-1);
    }
  });
});

test('uploads are limited to 200 a minute, and the quota drops what was not used for longest', () => {
  let now = 0;
  const catalogue = new CacheCatalogue(() => now, 10);
  const put = (key: string, size = 1) => {
    const entry = catalogue.reserve(MAIN, key, 'v');
    if (typeof entry !== 'object' || 'retryAfter' in entry) return entry;
    return catalogue.finalize(entry, size).map((dropped) => dropped.key);
  };
  for (let n = 0; n < 200; n++) put(`k${n}`, 0);
  expect(put('one too many')).toEqual({ retryAfter: 60 });
  now += 60_000;
  expect(put('a', 5)).toEqual([]);
  now += 1;
  expect(put('b', 5)).toEqual([]);
  now += 1;
  expect(catalogue.find(MAIN, ['a'], 'v')?.key).toBe('a');
  // The empty ones are older still.
  expect(put('c', 5)).toEqual(expect.arrayContaining(['k0', 'b']));
  expect(catalogue.find(MAIN, ['a'], 'v')?.key).toBe('a');
  expect(catalogue.find(MAIN, ['b'], 'v')).toBeUndefined();
  now += 8 * 24 * 3600 * 1000;
  expect(catalogue.find(MAIN, ['a'], 'v')).toBeUndefined();
});

test('a key that was reserved and never finalised stays taken, and is not found', () => {
  const catalogue = new CacheCatalogue(() => 0);
  expect(catalogue.reserve(MAIN, 'k', 'v')).toMatchObject({ key: 'k' });
  expect(catalogue.reserve(MAIN, 'k', 'v')).toBe('exists');
  expect(catalogue.reserve(TOPIC, 'k', 'v')).toMatchObject({ ref: 'refs/heads/topic' });
  expect(catalogue.find(MAIN, ['k'], 'v')).toBeUndefined();
  expect(catalogue.reserve(MAIN, 'a,b', 'v')).toBe('invalid-key');
});
