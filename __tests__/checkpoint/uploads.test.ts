import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isRunning, type ProcessIdentity } from '../../src/checkpoint/process-identity.ts';
import { LOWERED } from '../../src/checkpoint/process-priority.ts';
import { enqueue, noteActivity } from '../../src/checkpoint/spool.ts';
import type { Store } from '../../src/checkpoint/store.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { runUploader } from '../../src/checkpoint/uploader.ts';
import {
  becomeUploader,
  ensureUploader,
  isUploading,
  leavePost,
  replaceUploader,
  stopUploader,
  type UploaderCommand,
} from '../../src/checkpoint/uploader-process.ts';
import { drain } from '../../src/checkpoint/uploads.ts';
import { type Clock, systemClock } from '../../src/ports/clock.ts';
import { createMemoryStore } from './memory-store.ts';
import { sample } from './store-conformance.ts';
import { Folder } from './workspace.ts';

const PROGRAMS = path.join(import.meta.dirname, 'programs');

/** Time passes only by sleeping. */
function fakeClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    monotonic: () => now,
    sleep: async (ms) => {
      now += ms;
    },
  };
}

const ports = (more = {}) => ({ clock: fakeClock(), say: () => undefined, idleMs: 1_000, ...more });

const commandFor = (folder: Folder, idleMs = 300): UploaderCommand => ({
  command: [process.execPath, path.join(PROGRAMS, 'uploader.ts'), folder.at('spool'), folder.at('store'), `${idleMs}`],
  env: { PATH: process.env.PATH },
});

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('It did not come to pass.');
    await systemClock.sleep(20);
  }
}

const uploaderPid = (folder: Folder) =>
  JSON.parse(readFileSync(folder.at('spool', 'uploader.json'), 'utf8')).pid as number;

describe('the uploader', () => {
  test('sends what is queued, in order, and ends when there is no more', async () => {
    using folder = new Folder();
    const sent: string[] = [];
    const memory = createMemoryStore();
    const store: Store = {
      ...memory,
      put: async (about, archive) => {
        sent.push(about.id);
        await memory.put(about, archive);
      },
      putRecord: async (name, content) => void sent.push(`${name}=${content}`),
    };
    const { id, about, archive } = sample(folder);
    enqueue(folder.at('spool'), { kind: 'checkpoint', checkpoint: about, archive });
    enqueue(folder.at('spool'), { kind: 'record', name: 'r', content: '1' });
    rmSync(archive);
    await runUploader(folder.at('spool'), store, ports());
    expect(sent).toEqual([id, 'r=1']);
    expect(isUploading(folder.at('spool'))).toBe(false);
  });

  test('sends only the newest of records that wait', async () => {
    using folder = new Folder();
    const sent: string[] = [];
    const store: Store = {
      ...createMemoryStore(),
      putRecord: async (name, content) => void sent.push(`${name}=${content}`),
    };
    for (const content of ['1', '2', '3']) enqueue(folder.at('spool'), { kind: 'record', name: 'r', content });
    enqueue(folder.at('spool'), { kind: 'record', name: 'other', content: 'x' });
    await runUploader(folder.at('spool'), store, ports());
    expect(sent).toEqual(['r=3', 'other=x']);
  });

  test('sends a record that tells of the checkpoint before it, although a newer one waits behind the next checkpoint', async () => {
    using folder = new Folder();
    const sent: string[] = [];
    const memory = createMemoryStore();
    const store: Store = {
      ...memory,
      put: async (about) => void sent.push(about.id),
      putRecord: async (name, content) => void sent.push(`${name}=${content}`),
      remove: async (id) => void sent.push(`removed ${id}`),
    };
    const { about, archive } = sample(folder);
    const spool = folder.at('spool');
    for (const n of [1, 2]) {
      enqueue(spool, { kind: 'checkpoint', checkpoint: { ...about, id: `checkpoint-${n}` }, archive });
      enqueue(spool, { kind: 'record', name: 'r', content: `${n}` });
    }
    enqueue(spool, { kind: 'removal', id: 'checkpoint-1' });
    await runUploader(spool, store, ports());
    expect(sent).toEqual(['checkpoint-1', 'r=1', 'checkpoint-2', 'r=2', 'removed checkpoint-1']);
  });

  test('keeps what a record may still refer to, if a newer record could not be sent', async () => {
    using folder = new Folder();
    const removed: string[] = [];
    const store: Store = {
      ...createMemoryStore(),
      putRecord: async () => Promise.reject(new Error('the service is down')),
      remove: async (id) => void removed.push(id),
    };
    enqueue(folder.at('spool'), { kind: 'record', name: 'r', content: '2' });
    enqueue(folder.at('spool'), { kind: 'removal', id: 'checkpoint-1' });
    await runUploader(folder.at('spool'), store, ports());
    expect(removed).toEqual([]);
  });

  test('sets aside what cannot be sent, says why, and goes on; draining tries it once more', async () => {
    using folder = new Folder();
    let broken = true;
    const memory = createMemoryStore();
    const store: Store = {
      ...memory,
      put: async (about, archive) => {
        if (broken) throw new Error('service down');
        await memory.put(about, archive);
      },
    };
    const { about, archive } = sample(folder);
    const spool = folder.at('spool');
    enqueue(spool, { kind: 'checkpoint', checkpoint: about, archive });
    enqueue(spool, { kind: 'record', name: 'r', content: 'x' });
    const lines: string[] = [];
    await runUploader(spool, store, ports({ say: (line: string) => lines.push(line) }));
    expect(lines).toEqual(['Not uploaded: service down']);
    expect(await memory.getRecord('r')).toBe('x');
    const nobody: UploaderCommand = { command: [process.execPath, '-e', ''], env: {} };
    expect(await drain(spool, 0, nobody, fakeClock())).toMatchObject({ left: 1, failed: [] });
    broken = false;
    await runUploader(spool, store, ports());
    expect(await memory.list()).toEqual([about]);
  });

  test('is one per job, however often it is asked for', async () => {
    using folder = new Folder();
    const spool = folder.at('spool');
    for (let n = 0; n < 3; n++) ensureUploader(spool, commandFor(folder, 20_000));
    expect(readdirSync(folder.at('spool', 'started'))).toHaveLength(1);
    await until(() => isUploading(spool));
    // Nor does it help to come uncalled.
    const [file, ...args] = commandFor(folder).command;
    const rival = spawnSync(file, args, { encoding: 'utf8' });
    expect(rival.stdout).toBe('Another uploader is at work.\n');
    const pid = uploaderPid(folder);
    ensureUploader(spool, commandFor(folder, 20_000));
    enqueue(spool, { kind: 'record', name: 'r', content: 'x' });
    expect(await drain(spool, 20_000, commandFor(folder), systemClock)).toEqual({ left: 0, failed: [] });
    expect(await createLocalStore(folder.at('store')).getRecord('r')).toBe('x');
    expect(uploaderPid(folder)).toBe(pid);
    process.kill(pid, 'SIGKILL');
    await until(() => !isUploading(spool));
  });

  test('is ended also before it says that it is there', async () => {
    using folder = new Folder();
    const spool = folder.at('spool');
    ensureUploader(spool, commandFor(folder, 20_000));
    const [started = ''] = readdirSync(folder.at('spool', 'started'));
    const identity = JSON.parse(readFileSync(folder.at('spool', 'started', started), 'utf8')) as ProcessIdentity;
    expect(isRunning(identity)).toBe(true);
    await stopUploader(spool, systemClock);
    expect(isRunning(identity)).toBe(false);
    expect(existsSync(spool)).toBe(false);
  });

  test('is started again where it died', async () => {
    using folder = new Folder();
    const spool = folder.at('spool');
    ensureUploader(spool, commandFor(folder, 20_000));
    await until(() => isUploading(spool));
    process.kill(uploaderPid(folder), 'SIGKILL');
    enqueue(spool, { kind: 'record', name: 'r', content: 'x' });
    expect(await drain(spool, 20_000, commandFor(folder), systemClock)).toEqual({ left: 0, failed: [] });
    await until(() => !isUploading(spool));
  });

  test('that never comes up is given up in time', async () => {
    using folder = new Folder();
    enqueue(folder.at('spool'), { kind: 'record', name: 'r', content: 'x' });
    const broken: UploaderCommand = { command: [process.execPath, '-e', 'process.exit(1)'], env: {} };
    expect(await drain(folder.at('spool'), 60_000, broken, fakeClock())).toMatchObject({ left: 1 });
    const missing: UploaderCommand = { command: [folder.at('no-such-program')], env: {} };
    expect(await drain(folder.at('spool'), 60_000, missing, fakeClock())).toMatchObject({ left: 1 });
  });

  test('gives way while it sends what is large, unless somebody waits', async () => {
    using folder = new Folder();
    const program = path.join(PROGRAMS, 'priorities.ts');
    const priorities = (...argv: string[]) => {
      const { stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8' });
      expect(stderr).toBe('');
      return JSON.parse(stdout) as number[];
    };
    expect(priorities(folder.at('one'), 'small', 'large')).toEqual([0, LOWERED]);
    expect(priorities(folder.at('two'), 'wanted', 'large', 'small')).toEqual([0, 0]);
  });

  test('that cannot get back to normal priority is replaced', async () => {
    using folder = new Folder();
    const spool = folder.at('spool');
    ensureUploader(spool, commandFor(folder, 20_000));
    await until(() => isUploading(spool));
    const pid = uploaderPid(folder);
    replaceUploader(spool, commandFor(folder, 20_000));
    await until(() => isUploading(spool) && uploaderPid(folder) !== pid);
    await until(() => !isRunning(pid));
    await stopUploader(spool, systemClock);
  });

  test('that makes no progress is waited for half a minute, with the cause; progress lengthens the wait', async () => {
    using folder = new Folder();
    const spool = folder.at('spool');
    const nobody: UploaderCommand = { command: [folder.at('no-such-program')], env: {} };
    enqueue(spool, { kind: 'record', name: 'r', content: 'x' });
    // This process has the post, and sends nothing.
    expect(becomeUploader(spool)).toBe(true);
    noteActivity(spool).trouble('(500) Internal Server Error');
    const clock = fakeClock();
    expect(await drain(spool, 180_000, nobody, clock)).toMatchObject({
      left: 1,
      failed: [],
      gaveUp: { reason: 'stalled', ms: 30_000, trouble: '(500) Internal Server Error' },
    });
    expect(clock.monotonic()).toBeLessThan(31_000);
    const moving = fakeClock();
    const sleep = async (ms: number) => {
      await moving.sleep(ms);
      if (moving.monotonic() < 100_000) noteActivity(spool).moved();
    };
    const { gaveUp } = await drain(spool, 180_000, nobody, { ...moving, sleep });
    expect(gaveUp).toMatchObject({ reason: 'stalled' });
    expect(moving.monotonic()).toBeGreaterThan(125_000);
    leavePost(spool);
  });

  test('that is slow to start is given the time', async () => {
    using folder = new Folder();
    const spool = folder.at('spool');
    enqueue(spool, { kind: 'record', name: 'r', content: 'x' });
    const slow: UploaderCommand = { command: [process.execPath, '-e', 'setTimeout(() => {}, 20000)'], env: {} };
    const clock = fakeClock();
    expect(await drain(spool, 120_000, slow, clock)).toMatchObject({ left: 1, gaveUp: { reason: 'deadline' } });
    expect(clock.monotonic()).toBeGreaterThanOrEqual(120_000);
    expect(readdirSync(path.join(spool, 'started'))).toHaveLength(1);
    await stopUploader(spool, systemClock);
  });

  test('that a green job stops may finish what it has begun while bytes move, and begins nothing new', async () => {
    using folder = new Folder();
    const spool = folder.at('spool');
    const { about, archive } = sample(folder);
    enqueue(spool, { kind: 'checkpoint', checkpoint: about, archive });
    enqueue(spool, { kind: 'record', name: 'r', content: 'x' });
    const memory = createMemoryStore();
    let begun = () => {};
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const store: Store = {
      ...memory,
      put: async (...put) => {
        begun();
        while (!existsSync(path.join(spool, 'stop'))) await systemClock.sleep(5);
        for (let n = 0; n < 30; n++) {
          noteActivity(spool).moved();
          await systemClock.sleep(5);
        }
        await memory.put(...put);
      },
    };
    const uploading = runUploader(spool, store, { clock: systemClock, say: () => undefined, idleMs: 20_000 });
    await isBegun;
    expect(await stopUploader(spool, systemClock, 20_000)).toBe(false);
    await uploading;
    expect([await memory.list(), await memory.getRecord('r')]).toEqual([[about], undefined]);
    expect(existsSync(spool)).toBe(false);
  });

  test('does not hold the pipes of the step that started it', async () => {
    using folder = new Folder();
    const spool = folder.at('spool');
    const step = spawn(process.execPath, [path.join(PROGRAMS, 'step.ts'), spool, folder.at('store')]);
    step.stdout.resume();
    step.stderr.resume();
    await once(step, 'close');
    await until(() => isUploading(spool));
    expect(existsSync(folder.at('spool', 'uploader.log'))).toBe(true);
    process.kill(uploaderPid(folder), 'SIGKILL');
  });

  test('leaves half-written items alone', async () => {
    using folder = new Folder();
    const spool = folder.at('spool');
    enqueue(spool, { kind: 'record', name: 'r', content: 'x' });
    writeFileSync(path.join(spool, 'queue', '00000000000000000001-1.new'), '{"kind":');
    writeFileSync(path.join(spool, 'queue', '00000000000000000002-1.archive'), 'half');
    const store = createMemoryStore();
    await runUploader(spool, store, ports());
    expect(await store.getRecord('r')).toBe('x');
  });
});
