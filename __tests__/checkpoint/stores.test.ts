import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { cleanUp, planCleanup } from '../../src/checkpoint/cleanup.ts';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { type ArtifactStoreOptions, createArtifactStore } from '../../src/checkpoint/stores/artifact.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { replicate } from '../../src/checkpoint/stores/replicated.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { silentLog } from '../../src/ports/log.ts';
import { FakeArtifacts } from './fake-artifacts.ts';
import { createMemoryStore } from './memory-store.ts';
import { describeStore, sample } from './store-conformance.ts';
import { build, Folder, PLAIN_MASKER, portsIn } from './workspace.ts';

const hurriedClock: Clock = { now: () => Date.now(), monotonic: () => performance.now(), sleep: async () => undefined };

/** The record that the index is written beside. */
const HOLDER = 'job-a1-ci.yml/build (ubuntu, 22)';

const optionsIn = (folder: Folder, more: Partial<ArtifactStoreOptions> = {}): ArtifactStoreOptions => ({
  jobKey: 'ci.yml/build (ubuntu, 22)',
  attempt: 1,
  claim: 'claim-1',
  folder: folder.at('transfer'),
  clock: hurriedClock,
  ...more,
});

describeStore('memory', () => createMemoryStore());
describeStore('local', (folder) => createLocalStore(folder.at('store')));
describeStore('artifact', (folder) => createArtifactStore(new FakeArtifacts().inAttempt(1), optionsIn(folder)));

describeStore('two folders', (folder) =>
  replicate([createLocalStore(folder.at('store')), createLocalStore(folder.at('other'))], silentLog),
);

describe('two folders', () => {
  test('have nothing in common: what damages a file in one leaves the other as it is', async () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { a: 'a' });
    const stores = ['one', 'two'].map((name) => createLocalStore(folder.at(name)));
    const store = replicate(stores, silentLog);
    const engine = createEngine(portsIn(folder.at('engine')));
    const identity = { sequence: 1, clean: true };
    const { id } = await engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER });
    truncateSync(folder.at('one', 'checkpoints', `${id}.tar.zst`), 100);
    rmSync(root, { recursive: true });
    expect(await engine.restore({ id, root, stores })).toMatchObject({ verified: true, fellBackTo: null });
    expect(readdirSync(folder.at('one', 'quarantine'))).toContain(`${id}.tar.zst`);
    expect(await engine.validate(id, stores, 'full')).toEqual({ ok: true, problems: [] });
  });
});

describe('the local store', () => {
  test('lists a checkpoint whose description is gone, from its archive', async () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { a: 'a' });
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    const identity = { sequence: 1, clean: true, name: 'mine' };
    const { id } = await engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER });
    const before = await store.list();
    rmSync(folder.at('store', 'checkpoints', `${id}.json`));
    expect(await store.list()).toEqual(before);
  });

  test('goes by no description in which something changed', async () => {
    using folder = new Folder();
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    const root = folder.at('workspace');
    build(root, { a: 'a'.repeat(5_000) });
    const request = { root, store, secrets: 'redact', masker: PLAIN_MASKER } as const;
    const { id: parent } = await engine.capture({ ...request, identity: { sequence: 1, clean: true } });
    build(root, { b: 'b' });
    const { id } = await engine.capture({ ...request, identity: { sequence: 2, clean: true }, parent });
    const before = await store.list();
    expect(before.at(-1)?.dependencies).toEqual([parent]);
    const file = folder.at('store', 'checkpoints', `${id}.json`);
    const text = readFileSync(file, 'utf8');
    const other = parent.startsWith('0') ? parent.replace('0', '1') : `0${parent.slice(1)}`;
    for (const changed of [text.replaceAll(parent, other), text.replace('"files":2', '"files":"2"'), '[]', 'null']) {
      writeFileSync(file, changed);
      expect(await store.list()).toEqual(before);
    }
    rmSync(file);
    mkdirSync(file);
    expect(await store.list()).toEqual(before);
  });

  test('keeps each damaged copy, and forgets them with the good one that took their place', async () => {
    using folder = new Folder();
    const store = createLocalStore(folder.at('store'));
    const { about, archive } = sample(folder);
    for (const content of ['first', 'second']) {
      await store.put(about, archive);
      writeFileSync(folder.at('broken'), content);
      renameSync(folder.at('broken'), folder.at('store', 'checkpoints', `${about.id}.tar.zst`));
      await store.quarantine(about.id, `the ${content}`);
    }
    const kept = readdirSync(folder.at('store', 'quarantine')).filter((name) => name.endsWith('.zst'));
    expect(kept.map((name) => readFileSync(folder.at('store', 'quarantine', name), 'utf8')).sort()).toEqual([
      'first',
      'second',
    ]);
    expect(await store.damaged?.()).toEqual([{ id: about.id, reason: 'the first' }]);
    await store.put(about, archive);
    expect(await store.damaged?.()).toEqual([]);
    await store.remove(about.id);
    expect(await store.damaged?.()).toEqual([]);
    expect(readdirSync(folder.at('store', 'quarantine'))).toEqual([]);
  });

  test('is cleaned up in the order in which checkpoints lean on each other, whatever the clock said', async () => {
    using folder = new Folder();
    const store = createLocalStore(folder.at('store'));
    const root = folder.at('workspace');
    const ids: string[] = [];
    for (const now of [3_000_000, 2_000_000, 4_000_000]) {
      const engine = createEngine(portsIn(folder.at('engine'), { clock: { ...hurriedClock, now: () => now } }));
      build(root, { [`at-${now}`]: `${now}`.repeat(1_000) });
      const parent = ids.at(-1);
      const identity = { sequence: ids.length, clean: true };
      const request = { root, store, identity, secrets: 'redact', masker: PLAIN_MASKER } as const;
      ids.push((await engine.capture(parent === undefined ? request : { ...request, parent })).id);
    }
    const left: string[][] = [];
    const remove = store.remove.bind(store);
    store.remove = async (id) => {
      await remove(id);
      left.push((await store.list()).map((one) => one.id));
    };
    await cleanUp(
      store,
      planCleanup(await store.list(), { keep: 0 }, () => false, 5_000_000),
    );
    expect(left.map((one) => ids.map((id) => one.includes(id)))).toEqual([
      [true, true, false],
      [true, false, false],
      [false, false, false],
    ]);
  });

  test('keeps what somebody leans on who came after the plan', async () => {
    using folder = new Folder();
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    const root = folder.at('workspace');
    build(root, { a: 'a'.repeat(5_000) });
    const request = { root, store, secrets: 'redact', masker: PLAIN_MASKER } as const;
    const first = await engine.capture({ ...request, identity: { sequence: 0, clean: true } });
    build(root, { 'a-2': 'a'.repeat(6_000) });
    const { id: parent } = await engine.capture({
      ...request,
      identity: { sequence: 1, clean: true },
      parent: first.id,
    });
    const plan = planCleanup(await store.list(), { keep: 0 }, () => false, Date.now());
    build(root, { b: 'b' });
    const { id } = await engine.capture({ ...request, identity: { sequence: 2, clean: true }, parent });
    expect((await cleanUp(store, plan)).remove).toEqual([]);
    expect((await store.list()).map((one) => one.id).sort()).toEqual([first.id, parent, id].sort());
    expect(await engine.validate(id, [store], 'full')).toEqual({ ok: true, problems: [] });
  });

  test('leaves so many in the list as the rule says: what they have content in is unlisted, and goes with them', async () => {
    using folder = new Folder();
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    const root = folder.at('workspace');
    let parent: string | undefined;
    for (let sequence = 0; sequence < 6; sequence++) {
      build(root, { [`file-${sequence}`]: `${sequence}`.repeat(4_000) });
      const request = {
        root,
        store,
        identity: { sequence, clean: true },
        secrets: 'redact',
        masker: PLAIN_MASKER,
      } as const;
      parent = (await engine.capture(parent === undefined ? request : { ...request, parent })).id;
    }
    const shown = async () => (await store.list()).filter(({ unlisted }) => !unlisted).map(({ id }) => id);
    const clean = async (keep: number) =>
      cleanUp(
        store,
        planCleanup(await store.list(), { keep }, () => false, Date.now()),
      );
    await clean(2);
    expect(await shown()).toHaveLength(2);
    for (const id of await shown())
      expect(await engine.validate(id, [store], 'full')).toEqual({ ok: true, problems: [] });
    await clean(0);
    expect(await store.list()).toEqual([]);
  });

  test('tells of an archive that was cut off, and gives it up', async () => {
    using folder = new Folder();
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    const root = folder.at('workspace');
    build(root, { a: 'a'.repeat(5_000) });
    const { id } = await engine.capture({
      root,
      store,
      identity: { sequence: 0, clean: true },
      secrets: 'redact',
      masker: PLAIN_MASKER,
    });
    const archive = folder.at('store', 'checkpoints', `${id}.tar.zst`);
    writeFileSync(archive, readFileSync(archive).subarray(0, 300));
    expect(await store.list()).toEqual([]);
    expect(await store.damaged?.()).toMatchObject([
      { id, reason: expect.stringMatching(/^its archive has 300 of \d+ bytes$/) },
    ]);
    await store.giveUp?.(id);
    expect(await store.damaged?.()).toEqual([]);
    expect(readdirSync(folder.at('store', 'checkpoints'))).toEqual([]);
  });

  test('sweeps up after processes that died on the way', async () => {
    using folder = new Folder();
    const store = createLocalStore(folder.at('store'));
    mkdirSync(folder.at('store', 'incoming'), { recursive: true });
    writeFileSync(folder.at('store', 'incoming', '4194305-1'), 'left behind');
    const { about, archive } = sample(folder);
    await store.put(about, archive);
    expect(readdirSync(folder.at('store', 'incoming'))).toEqual([]);
  });
});

describe('the artifact store', () => {
  test('names say whose they are, and fit into what GitHub allows', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const jobKey = `a:"very|strange<job>*?\r\n\\/${'x'.repeat(500)}`;
    const store = createArtifactStore(artifacts.inAttempt(3), optionsIn(folder, { jobKey, attempt: 3 }));
    const { about, archive } = sample(folder, { stage: 'Unit Tests / é' });
    await store.put(about, archive);
    await store.putRecord(jobKey, 'x');
    for (const { name } of artifacts.stored) {
      expect(name).toMatch(/^rerail-[a-z0-9._-]+$/);
      expect(name.length).toBeLessThan(200);
    }
    expect(artifacts.stored[0]?.name).toMatch(
      /^rerail-checkpoint_a-very-strange-job-x+-[0-9a-f]{8}_a3_unit-tests-[0-9a-f]{8}_/,
    );
  });

  test('a later attempt finds what an earlier one left', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const first = createArtifactStore(artifacts.inAttempt(1), optionsIn(folder));
    const { about, archive, id } = sample(folder);
    await first.put(about, archive);
    await first.putRecord(HOLDER, 'the record');
    const second = createArtifactStore(artifacts.inAttempt(2), optionsIn(folder, { attempt: 2, claim: 'claim-2' }));
    expect(await second.getRecord(HOLDER)).toBe('the record');
    expect(await second.list()).toEqual([about]);
    await second.fetch(id, folder.at('fetched'));
  });

  test('a record can be read at every moment of a change', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const store = createArtifactStore(artifacts.inAttempt(1), optionsIn(folder));
    const reader = () =>
      createArtifactStore(artifacts.inAttempt(1), optionsIn(folder, { claim: 'reader', folder: folder.at('reader') }));
    const seen: (string | undefined)[] = [];
    for (let n = 1; n <= 4; n++) await store.putRecord('r', `${n}`);
    const service = artifacts.inAttempt(1);
    const spied = { ...service };
    for (const operation of ['upload', 'remove'] as const) {
      spied[operation] = async (...args: never[]) => {
        seen.push(await reader().getRecord('r'));
        const answer = await (service[operation] as (...all: never[]) => Promise<never>)(...args);
        seen.push(await reader().getRecord('r'));
        return answer;
      };
    }
    const watched = createArtifactStore(spied, optionsIn(folder));
    await watched.putRecord('r', '5');
    await watched.putRecord('r', '6');
    expect(seen).toEqual(['4', '5', '5', '5', '5', '6', '6', '6']);
    expect(artifacts.stored).toHaveLength(1);
  });

  test('in a run with more artifacts than a list shows, nothing is missed', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const open = (attempt: number) =>
      createArtifactStore(
        artifacts.inAttempt(attempt),
        optionsIn(folder, { attempt, claim: `claim-${attempt}`, recordFollows: true }),
      );
    const { jobKey } = optionsIn(folder);
    const first = open(1);
    const { about, archive, id } = sample(folder, { jobKey, attempt: 1 });
    await first.put(about, archive);
    for (const content of ['old', 'new']) await first.putRecord(HOLDER, content);
    const kept = [...artifacts.stored];
    // An older slot that could not be removed is listed, the newest is not.
    const older = {
      ...(kept.at(-1) as (typeof kept)[0]),
      id: 7,
      name: kept.at(-1)?.name.replace('_1.json', '_0.json') as string,
    };
    older.bytes = Buffer.from(
      older.bytes.toString('utf8').replace('"sequence":2', '"sequence":1').replace('new', 'old'),
    );
    const others = Array.from({ length: 1_000 }, (_, n) => ({ ...older, id: 10_000 + n, name: `logs-${n}` }));
    artifacts.stored.splice(0, artifacts.stored.length, older, ...others, ...kept);
    expect(await artifacts.inAttempt(2).list()).toHaveLength(1_000);

    const second = open(2);
    expect(await second.getRecord(HOLDER)).toBe('new');
    await second.fetch(id, folder.at('fetched'));
    await expect(second.fetch(`${'0'.repeat(31)}1`, folder.at('missing'))).rejects.toMatchObject({
      reason: 'checkpoint-missing',
    });
    await first.putRecord(HOLDER, 'newer');
    expect(await open(2).getRecord(HOLDER)).toBe('newer');
    await open(1).clear();
    expect(artifacts.stored.map(({ name }) => name).filter((name) => name.startsWith('rerail-'))).toEqual([]);
  });

  test('what two processes of a job write at the same time is not lost', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const open = () => createArtifactStore(artifacts.inAttempt(1), optionsIn(folder));
    const { jobKey } = optionsIn(folder);
    const [one, two] = [open(), open()];
    const { about, archive, id } = sample(folder, { jobKey });
    await one.put(about, archive);
    await one.putRecord(HOLDER, 'record');
    expect(await two.list()).toEqual([about]);
    await one.putRecord(HOLDER, 'newer record');
    await two.quarantine(id, 'a test');
    expect(await open().getRecord(HOLDER)).toBe('newer record');
    expect(await open().list()).toEqual([]);
  });

  test('a second claimant of a key is told, and so is every reader', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const one = createArtifactStore(artifacts.inAttempt(1), optionsIn(folder));
    const two = createArtifactStore(artifacts.inAttempt(1), optionsIn(folder, { claim: 'claim-2' }));
    await one.putRecord('r', 'one');
    await expect(two.putRecord('r', 'two')).rejects.toMatchObject({ reason: 'record-contested' });
    for (const store of [one, two]) {
      await expect(store.getRecord('r')).rejects.toMatchObject({ reason: 'record-contested' });
    }
    const later = createArtifactStore(artifacts.inAttempt(2), optionsIn(folder, { attempt: 2, claim: 'later' }));
    await expect(later.getRecord('r')).rejects.toMatchObject({ reason: 'record-contested' });
  });

  test('two claimants at the same moment do not both win', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const claimants = [1, 2, 3].map((n) =>
      createArtifactStore(artifacts.inAttempt(1), optionsIn(folder, { claim: `c${n}`, folder: folder.at(`t${n}`) })),
    );
    const outcomes = await Promise.allSettled(claimants.map((store, n) => store.putRecord('r', `${n}`)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    await expect(claimants[0]?.getRecord('r')).rejects.toMatchObject({ reason: 'record-contested' });
  });

  test('another process of the same job goes on with its record', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const open = () => createArtifactStore(artifacts.inAttempt(1), optionsIn(folder));
    await open().putRecord('r', 'main');
    await open().putRecord('r', 'post');
    expect(await open().getRecord('r')).toBe('post');
  });

  test('gets through failures that pass', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const failing = new Map<string, number>();
    artifacts.fault = (operation, name) => {
      const key = `${operation} ${name.slice(0, 8)}`;
      failing.set(key, (failing.get(key) ?? 0) + 1);
      if ((failing.get(key) as number) <= 1) throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    };
    const store = createArtifactStore(artifacts.inAttempt(1), optionsIn(folder));
    const { about, archive, id } = sample(folder);
    await store.put(about, archive);
    expect(await store.list()).toEqual([about]);
    await store.fetch(id, folder.at('fetched'));
    await store.putRecord('r', 'x');
    expect(await store.getRecord('r')).toBe('x');
  });

  test('a record survives uploads that broke off in the middle', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    let failures = 2;
    artifacts.fault = (operation) => {
      if (operation === 'created' && failures-- > 0) throw new Error('socket hang up');
    };
    const open = () => createArtifactStore(artifacts.inAttempt(1), optionsIn(folder));
    const store = open();
    for (const content of ['1', '2', '3']) {
      await store.putRecord('r', content);
      expect(await open().getRecord('r')).toBe(content);
    }
    // Another process of the job finds the same names taken.
    failures = 1;
    const next = open();
    for (const content of ['4', '5', '6', '7']) {
      await next.putRecord('r', content);
      expect(await open().getRecord('r')).toBe(content);
    }
  });

  test.each(['list', 'download'])(
    'what is told of a checkpoint outlives a later one that finds the service failing to %s',
    async (failing) => {
      using folder = new Folder();
      const artifacts = new FakeArtifacts();
      const open = () => createArtifactStore(artifacts.inAttempt(1), optionsIn(folder));
      const { about, archive, id } = sample(folder);
      const first = open();
      await first.put(about, archive);
      await first.putRecord(HOLDER, '1');
      const later = { ...about, id: `${'0'.repeat(31)}1` };
      let failures = 0;
      artifacts.fault = (operation, name) => {
        if (operation === failing && (name === '' || name.startsWith('rerail-r')) && failures++ < 5)
          throw new Error('503');
      };
      const store = open();
      // As the uploader does, once more after it failed.
      await store.put(later, archive).catch(() => store.put(later, archive));
      await store.putRecord(HOLDER, '2');
      expect(failures).toBeGreaterThan(4);
      expect((await open().list()).map((one) => [one.id, one.clean]).sort()).toEqual(
        [id, later.id].map((one) => [one, about.clean]).sort(),
      );
    },
  );

  test('a record that cannot be fetched is not taken for one that is not there', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    await createArtifactStore(artifacts.inAttempt(1), optionsIn(folder)).putRecord('job', 'content');
    artifacts.fault = (operation) => {
      if (operation === 'download') throw new Error('expired');
    };
    const store = createArtifactStore(artifacts.inAttempt(2), optionsIn(folder, { attempt: 2, claim: 'claim-2' }));
    await expect(store.getRecord('job')).rejects.toThrow('expired');
    expect(await store.getRecord('other')).toBeUndefined();
  });

  test('a record for which uploads that broke off have taken every name says so', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const store = createArtifactStore(artifacts.inAttempt(1), optionsIn(folder));
    artifacts.fault = (operation) => {
      if (operation === 'created') throw new Error('reset');
    };
    for (let round = 0; round < 3; round++)
      await expect(store.putRecord('job', 'content')).rejects.toThrow(/reset|not written/);
  });

  test('a listing survives the loss of its details', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const { about, archive, id } = sample(folder);
    await createArtifactStore(artifacts.inAttempt(1), optionsIn(folder)).put(about, archive);
    artifacts.fault = (operation, name) => {
      if (operation === 'download' && name.startsWith('rerail-r')) throw new Error('503');
    };
    const listed = await createArtifactStore(artifacts.inAttempt(1), optionsIn(folder)).list();
    expect(listed).toMatchObject([{ id, storedBytes: about.storedBytes, clean: false }]);
  });
});

describe('artifacts of several jobs', () => {
  const of = (folder: Folder, artifacts: FakeArtifacts, claim: string, more: Partial<ArtifactStoreOptions> = {}) =>
    createArtifactStore(artifacts.inAttempt(more.attempt ?? 1), optionsIn(folder, { claim, ...more }));

  test('a green caller with the same key leaves what a red one left', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const red = of(folder, artifacts, 'red');
    const { about, archive } = sample(folder);
    await red.put(about, archive);
    await red.putRecord('job-a1-key', '1');
    const before = (await artifacts.inAttempt(1).list()).map(({ name }) => name).sort();
    const green = of(folder, artifacts, 'green');
    const other = sample(folder);
    await green.put(other.about, other.archive).catch(() => undefined);
    await green.putRecord('job-a1-key', '1').catch(() => undefined);
    await green.clear();
    const left = (await artifacts.inAttempt(1).list()).map(({ name }) => name).sort();
    expect(left.filter((name) => !name.endsWith('_contested.json'))).toEqual(before);
    // Nor in a later attempt, in which the other one writes as well.
    await of(folder, artifacts, 'red-2', { attempt: 2 }).putRecord('job-a2-key', '1');
    await of(folder, artifacts, 'green-2', { attempt: 2 }).clear();
    expect((await artifacts.inAttempt(2).list()).map(({ name }) => name)).toEqual(expect.arrayContaining(before));
  });

  test('a green attempt removes what its own earlier attempts left', async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    for (const attempt of [1, 2, 3]) {
      const store = of(folder, artifacts, `claim-${attempt}`, { attempt });
      const { about, archive } = sample(folder);
      await store.put(about, archive);
      await store.putRecord(HOLDER.replace('a1', `a${attempt}`), '1');
    }
    // A checkpoint and a record each.
    expect(await of(folder, artifacts, 'claim-4', { attempt: 4 }).clear()).toBe(6);
  });

  test("another job's checkpoints are listed with all that is known of them; it says nothing of this job's", async () => {
    using folder = new Folder();
    const artifacts = new FakeArtifacts();
    const own = of(folder, artifacts, 'own', { jobKey: 'own' });
    const other = of(folder, artifacts, 'other', { jobKey: 'other' });
    const mine = sample(folder, { jobKey: 'own' });
    const named = sample(folder, { jobKey: 'other', name: 'x' });
    const bad = sample(folder, { jobKey: 'other' });
    await own.put(mine.about, mine.archive);
    await own.putRecord('job-a1-own', '1');
    await other.put(named.about, named.archive);
    await other.put(bad.about, bad.archive);
    await other.putRecord('job-a1-other', '1');
    await other.quarantine(bad.id, 'a test');
    await other.quarantine(mine.id, 'to do harm');
    const listed = await of(folder, artifacts, 'own', { jobKey: 'own' }).list();
    expect(listed).toEqual([mine.about, named.about]);
  });
});
