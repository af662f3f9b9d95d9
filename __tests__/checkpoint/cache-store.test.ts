import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type CacheStoreOptions, createCacheStore } from '../../src/checkpoint/stores/cache.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { FakeCaches } from './fake-caches.ts';
import { describeStore, sample } from './store-conformance.ts';
import { Folder } from './workspace.ts';

const hurriedClock: Clock = { now: () => Date.now(), monotonic: () => performance.now(), sleep: async () => undefined };

const optionsIn = (folder: Folder, more: Partial<CacheStoreOptions> = {}): CacheStoreOptions => ({
  jobKey: 'ci.yml/build (ubuntu, 22)',
  attempt: 1,
  claim: 'claim-1',
  runId: '7',
  folder: folder.at('transfer'),
  clock: hurriedClock,
  ...more,
});

describeStore('cache', (folder) => createCacheStore(new FakeCaches(), optionsIn(folder)));

describe('the cache store', () => {
  test('a later attempt, another process, finds what an earlier one left', async () => {
    using folder = new Folder();
    const caches = new FakeCaches();
    const first = createCacheStore(caches, optionsIn(folder));
    const { id, about, archive, bytes } = sample(folder);
    await first.put(about, archive);
    for (const content of ['1', '2', '3']) await first.putRecord('job-a1', content);
    const second = createCacheStore(caches, optionsIn(folder, { attempt: 2, claim: 'claim-2' }));
    expect(await second.getRecord('job-a1')).toBe('3');
    expect(await second.list()).toEqual([about]);
    await second.fetch(id, folder.at('fetched'));
    expect(readFileSync(folder.at('fetched'))).toEqual(bytes);
  });

  test('entries of another run count for nothing', async () => {
    using folder = new Folder();
    const caches = new FakeCaches();
    const other = createCacheStore(caches, optionsIn(folder, { runId: '8' }));
    const { about, archive, id } = sample(folder);
    await other.put(about, archive);
    await other.putRecord('r', 'x');
    const store = createCacheStore(caches, optionsIn(folder));
    expect([await store.list(), await store.getRecord('r')]).toEqual([[], undefined]);
    await expect(store.fetch(id, folder.at('f'))).rejects.toMatchObject({ reason: 'checkpoint-missing' });
  });

  test('jobs list each other, also if they begin at the same time', async () => {
    using folder = new Folder();
    const caches = new FakeCaches();
    const jobs = ['a', 'b', 'c', 'd'].map((jobKey) => ({
      store: createCacheStore(caches, optionsIn(folder, { jobKey, claim: jobKey, folder: folder.at(jobKey) })),
      ...sample(folder, { jobKey }),
    }));
    await Promise.all(jobs.map(({ store, about, archive }) => store.put(about, archive)));
    const late = createCacheStore(caches, optionsIn(folder, { jobKey: 'e', claim: 'e' }));
    expect((await late.list()).map(({ jobKey }) => jobKey).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('two jobs that claim one key are both told', async () => {
    using folder = new Folder();
    const caches = new FakeCaches();
    const [one, two] = ['x', 'y'].map((claim) =>
      createCacheStore(caches, optionsIn(folder, { claim, folder: folder.at(claim) })),
    ) as [ReturnType<typeof createCacheStore>, ReturnType<typeof createCacheStore>];
    await one.putRecord('r', '1');
    await expect(two.putRecord('r', '1')).rejects.toMatchObject({ reason: 'record-contested' });
    await expect(one.putRecord('r', '2')).rejects.toMatchObject({ reason: 'record-contested' });
    await expect(one.getRecord('r')).rejects.toMatchObject({ reason: 'record-contested' });
  });

  test('two claimants at the same instant: at most one goes on, and the record is contested', async () => {
    using folder = new Folder();
    const caches = new FakeCaches();
    const stores = ['x', 'y'].map((claim) =>
      createCacheStore(caches, optionsIn(folder, { claim, folder: folder.at(claim) })),
    );
    const ends = await Promise.allSettled(stores.map((store) => store.putRecord('r', '1')));
    expect(ends.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
    await expect(stores[0]?.getRecord('r')).rejects.toMatchObject({ reason: 'record-contested' });
  });

  test('an upload that broke off takes its key with it, and the next one gets through', async () => {
    using folder = new Folder();
    const caches = new FakeCaches();
    let faults = 3;
    caches.fault = (operation) => {
      if (operation === 'uploaded' && faults-- > 0) throw new Error('ECONNRESET');
    };
    const store = createCacheStore(caches, optionsIn(folder));
    const { id, about, archive, bytes } = sample(folder);
    await store.put(about, archive);
    await store.putRecord('r', '1');
    expect(await store.getRecord('r')).toBe('1');
    await store.fetch(id, folder.at('fetched'));
    expect(readFileSync(folder.at('fetched'))).toEqual(bytes);
  });

  test('what the service has dropped is missing, and nothing else is lost', async () => {
    using folder = new Folder();
    const caches = new FakeCaches();
    const store = createCacheStore(caches, optionsIn(folder));
    const gone = sample(folder);
    const kept = sample(folder);
    await store.put(gone.about, gone.archive);
    await store.put(kept.about, kept.archive);
    caches.evict((key) => key.includes(gone.id));
    await expect(store.fetch(gone.id, folder.at('f'))).rejects.toMatchObject({ reason: 'checkpoint-missing' });
    await store.fetch(kept.id, folder.at('kept'));
    caches.evict((key) => key.startsWith('rerail-record'));
    const fresh = createCacheStore(caches, optionsIn(folder, { attempt: 2, claim: 'claim-2' }));
    expect(await fresh.list()).toEqual([]);
  });

  test('a green job takes back what all its attempts left, so that nobody resumes from it', async () => {
    using folder = new Folder();
    const caches = new FakeCaches();
    const recordsOf = (attempt: number) => [`job-a${attempt}`];
    const first = createCacheStore(caches, optionsIn(folder, { recordsOf }));
    const { about, archive } = sample(folder);
    await first.put(about, archive);
    await first.putRecord('job-a1', 'x');
    const second = createCacheStore(caches, optionsIn(folder, { attempt: 2, claim: 'claim-2', recordsOf }));
    expect(await second.clear()).toBe(2);
    const third = createCacheStore(caches, optionsIn(folder, { attempt: 3, claim: 'claim-3', recordsOf }));
    expect([await third.list(), await third.getRecord('job-a1')]).toEqual([[], undefined]);
  });

  test('with a key only sealed records of this run and job count, and no older one under a newer key', async () => {
    using folder = new Folder();
    const caches = new FakeCaches();
    const said: string[] = [];
    const sealed = { key: 'k'.repeat(32), repository: 'o/r', runId: '7' };
    const store = createCacheStore(caches, optionsIn(folder, { sealed, warn: (line) => said.push(line) }));
    await store.putRecord('r', 'mine');
    const [mine] = caches.stored;
    const plain = createCacheStore(caches, optionsIn(folder, { claim: 'claim-1' }));
    await plain.putRecord('r', 'forged');
    expect(await store.getRecord('r')).toBeUndefined();
    expect(said.join()).toContain('not sealed');
    // What was once written comes again under a newer number.
    caches.stored.push({ key: (mine?.key ?? '').replace(/\d{6}$/, '000009'), bytes: mine?.bytes ?? Buffer.alloc(0) });
    expect(await store.getRecord('r')).toBeUndefined();
    const other = createCacheStore(
      caches,
      optionsIn(folder, { sealed: { ...sealed, runId: '8' }, warn: (line) => said.push(line) }),
    );
    expect(await other.getRecord('r')).toBeUndefined();
  });

  test('a record without end is not read', async () => {
    using folder = new Folder();
    const caches = new FakeCaches();
    const store = createCacheStore(caches, optionsIn(folder));
    await store.putRecord('r', 'x');
    const [entry] = caches.stored;
    caches.stored.push({ key: (entry?.key ?? '').replace(/1$/, '2'), bytes: Buffer.alloc(17 * 1024 ** 2) });
    expect(await store.getRecord('r')).toBeUndefined();
  });

  test('all jobs of a run together keep within the cap', async () => {
    using folder = new Folder();
    const caches = new FakeCaches();
    const archive = folder.at('archive');
    writeFileSync(archive, Buffer.alloc(40));
    const storeOf = (jobKey: string) =>
      createCacheStore(
        caches,
        optionsIn(folder, { jobKey, claim: jobKey, maxRunBytes: 100, folder: folder.at(jobKey) }),
      );
    for (const [n, jobKey] of ['a', 'b'].entries())
      await storeOf(jobKey).put({ ...sample(folder).about, id: `capped-0${n}`, storedBytes: 40 }, archive);
    await expect(
      storeOf('c').put({ ...sample(folder).about, id: 'capped-09', storedBytes: 40 }, archive),
    ).rejects.toMatchObject({ reason: 'over-limit' });
  });
});
