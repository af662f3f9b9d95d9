import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enqueue } from '../../src/checkpoint/spool.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { isUploading } from '../../src/checkpoint/uploader-process.ts';
import { drain } from '../../src/checkpoint/uploads.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { captureAndRestore } from './capture-and-restore.ts';
import { rounds, seeded } from './random.ts';
import { build, Folder, PLAIN_MASKER, snapshot } from './workspace.ts';

/** Of each act; 200 altogether. */
const ROUNDS = rounds(3, 50);
const PROGRAM = path.join(import.meta.dirname, 'programs', 'act.ts');

/**
 * Starts an act, and ends it and all that it started after so long, counted from when it begins or, where `from` is given, from when that file is there. Tells how long
 * it took where nobody ended it.
 */
async function act(argv: readonly string[], killAfterMs: number, from?: string): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, ...argv], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  const began = performance.now();
  let over = false;
  ended.finally(() => {
    over = true;
  });
  while (from !== undefined && !over && !existsSync(from)) await new Promise(setImmediate);
  const timer = setTimeout(() => !over && process.kill(-(child.pid as number), 'SIGKILL'), killAfterMs);
  await ended;
  clearTimeout(timer);
  return performance.now() - began;
}

const copy = (from: string, to: string) => {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(path.dirname(to), { recursive: true });
  // Node's own copies lose nanoseconds.
  execFileSync('cp', ['-a', from, to]);
};

/** A workspace of some hundred files at two moments, and a store that has both. */
async function prepare(folder: Folder) {
  const { root, store, engine, capture } = captureAndRestore(folder);
  const text = (n: number) => `${n} `.repeat(1 + (n % 3000));
  build(root, Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`d${n % 10}/e${n % 7}/f${n}`, text(n)])));
  build(root, { link: { link: 'd1' }, big: Buffer.alloc(12_000_000, 'a line of it\n') });
  const first = await capture();
  const early = snapshot(root);
  rmSync(path.join(root, 'd3'), { recursive: true });
  rmSync(path.join(root, 'link'));
  build(root, Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`d${n % 10}/new${n}`, text(n * 3)])));
  build(root, { link: 'a file', big: 'small', d4: { e4: { f4: 'changed' } } });
  const second = await capture({ parent: first.id });
  return { root, store, engine, first: first.id, second: second.id, early, late: snapshot(root) };
}

type Prepared = Awaited<ReturnType<typeof prepare>>;

describe('killed at any instant', () => {
  let folder: Folder;
  let prepared: Prepared;
  beforeAll(async () => {
    folder = new Folder();
    prepared = await prepare(folder);
    for (const part of ['workspace', 'store', 'engine']) copy(folder.at(part), folder.at('original', part));
  }, 60_000);

  afterAll(() => folder[Symbol.dispose]());

  const reset = () => {
    for (const part of ['workspace', 'store', 'engine']) copy(folder.at('original', part), folder.at(part));
    for (const part of ['spool', 'remote']) rmSync(folder.at(part), { recursive: true, force: true });
  };

  /** Runs rounds of an act that is killed at seeded instants, half of them soon after `crucial` is there, and asks `check` each time. */
  async function campaign(
    argv: readonly string[],
    begin: () => void,
    check: (round: string) => Promise<void>,
    crucial?: { file: string; ms: number },
  ) {
    reset();
    begin();
    const whole = await act(argv, 60_000);
    for (let round = 0; round < ROUNDS; round++) {
      reset();
      begin();
      const late = crucial && round % 2 === 1 ? crucial : undefined;
      const at = seeded(round).next() * (late?.ms ?? whole * 1.05);
      await act(argv, at, late?.file);
      await check(`${argv[0]} killed after ${at.toFixed(1)} of ${Math.round(late?.ms ?? whole)} ms (round ${round})`);
    }
  }

  /** What the store lists validates, and older checkpoints restore. */
  async function checkStore(round: string, kept: readonly string[]) {
    const { store, engine } = prepared;
    const listed = (await store.list()).map(({ id }) => id);
    expect([round, listed]).toEqual([round, expect.arrayContaining([...kept])]);
    for (const id of listed)
      expect([round, await engine.validate(id, [store], 'full')]).toEqual([round, { ok: true, problems: [] }]);
  }

  test('a capture leaves what was there, and the next one is whole', async () => {
    const { root, store, engine, first, second } = prepared;
    const change = () => build(root, { d5: { e5: { added: Buffer.alloc(3_000_000, 'xyz') } }, d6: { other: 'x' } });
    await campaign(['capture', folder.path, second], change, async (round) => {
      await checkStore(round, [first, second]);
      const before = snapshot(root);
      const { id } = await engine.capture({
        root,
        store,
        identity: { sequence: 6, clean: true },
        secrets: 'redact',
        masker: PLAIN_MASKER,
        parent: second,
      });
      expect([round, readdirSync(folder.at('engine')).filter((name) => name.startsWith('scratch'))]).toEqual([
        round,
        [],
      ]);
      expect([round, readdirSync(folder.at('store', 'incoming'))]).toEqual([round, []]);
      build(root, { d6: { other: 'y' } });
      await engine.restore({ id, root, stores: [store] });
      expect([round, snapshot(root)]).toEqual([round, before]);
    });
  }, 600_000);

  test('a restore is finished or undone by the next command, and nothing is lost', async () => {
    const { root, store, engine, first, second, early, late } = prepared;
    const outcomes: Record<string, number> = {};
    await campaign(
      ['restore', folder.path, first],
      () => undefined,
      async (round) => {
        const outcome = await engine.recoverInterruptedRestore(root);
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        const now = snapshot(root);
        const isEarly = JSON.stringify(now) === JSON.stringify(early);
        expect([round, outcome, now]).toEqual([round, outcome, isEarly ? early : late]);
        if (outcome === 'finished') expect([round, isEarly]).toEqual([round, true]);
        if (isEarly) {
          const kept = contentsBelow(path.join(root, '.rerail-quarantine'));
          for (const gone of ['small', 'a file', 'changed']) expect([round, kept.has(gone)]).toEqual([round, true]);
        }
        await checkStore(round, [first, second]);
        expect(await engine.restore({ id: second, root, stores: [store] })).toMatchObject({ verified: true });
        expect([round, snapshot(root)]).toEqual([round, late]);
        expect([round, existsSync(path.join(root, '.rerail-restore'))]).toEqual([round, false]);
      },
      { file: path.join(root, '.rerail-restore', 'journal.json'), ms: 10 },
    );
    console.log(`restores killed: ${JSON.stringify(outcomes)}`);
  }, 600_000);

  test('a cleanup leaves only what validates', async () => {
    const { root, store, engine, second, late } = prepared;
    await campaign(
      ['cleanup', folder.path],
      () => undefined,
      async (round) => {
        await checkStore(round, [second]);
        rmSync(root, { recursive: true });
        await engine.restore({ id: second, root, stores: [store] });
        expect([round, snapshot(root)]).toEqual([round, late]);
      },
    );
  }, 600_000);

  test('an upload is done again by the next uploader', async () => {
    const { store, first, second } = prepared;
    const about = await store.list();
    const queue = () => {
      for (const id of [first, second]) {
        const checkpoint = about.find((one) => one.id === id);
        if (checkpoint)
          enqueue(folder.at('spool'), {
            kind: 'checkpoint',
            checkpoint,
            archive: folder.at('store', 'checkpoints', `${id}.tar.zst`),
          });
      }
      enqueue(folder.at('spool'), { kind: 'record', name: 'record', content: JSON.stringify({ first, second }) });
    };
    await campaign(['upload', folder.path], queue, async (round) => {
      const remote = createLocalStore(folder.at('remote'));
      const { engine } = prepared;
      for (const { id } of await remote.list())
        expect([round, (await engine.validate(id, [remote], 'full')).ok]).toEqual([round, true]);
      const uploader = {
        command: [process.execPath, PROGRAM, 'upload', folder.path] as const,
        env: { PATH: process.env.PATH },
      };
      expect([round, await drain(folder.at('spool'), 30_000, uploader, systemClock)]).toEqual([
        round,
        { left: 0, failed: [] },
      ]);
      expect([round, (await remote.list()).map(({ id }) => id).sort()]).toEqual([round, [first, second].sort()]);
      expect([round, await remote.getRecord('record')]).toEqual([round, JSON.stringify({ first, second })]);
      while (isUploading(folder.at('spool'))) await systemClock.sleep(20);
    });
  }, 600_000);
});

function contentsBelow(root: string): Set<string> {
  const found = new Set<string>();
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(file);
      else if (entry.isFile()) found.add(readFileSync(file, 'utf8'));
    }
  };
  if (existsSync(root)) walk(root);
  return found;
}
