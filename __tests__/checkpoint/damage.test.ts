import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSeekTable } from '../../src/checkpoint/archive/seek-table.ts';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { RefusedError } from '../../src/errors.ts';
import { type Log, silentLog } from '../../src/ports/log.ts';
import { type Random, rounds, seeded } from './random.ts';
import { build, Folder, PLAIN_MASKER, portsIn, snapshot } from './workspace.ts';

const ROUNDS = rounds(10, 1_000);

/** Ways in which a file that nobody touched comes to be another one. */
const DAMAGES: Record<string, (bytes: Buffer, random: Random) => Buffer | undefined> = {
  'a flipped bit': (bytes, random) => {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << random.below(8));
    return bytes;
  },
  'a lost end': (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'a range of zeros': (bytes, random) => {
    const at = random.below(bytes.length);
    return bytes.fill(0, at, Math.min(bytes.length, at + 1 + random.below(4096)));
  },
  'a range of noise': (bytes, random) => {
    const at = random.below(bytes.length);
    for (let i = at; i < Math.min(bytes.length, at + 64); i++) bytes[i] = random.below(256);
    return bytes;
  },
  'two swapped frames': (bytes, random) => {
    const frames = readSeekTable(bytes.length, (at, length) => bytes.subarray(at, at + length)) ?? [];
    if (frames.length < 2) return bytes.reverse();
    const from = random.below(frames.length - 1);
    const start = frames.slice(0, from).reduce((sum, { size }) => sum + size, 0);
    const middle = start + (frames[from]?.size ?? 0);
    const end = middle + (frames[from + 1]?.size ?? 0);
    return Buffer.concat([
      bytes.subarray(0, start),
      bytes.subarray(middle, end),
      bytes.subarray(start, middle),
      bytes.subarray(end),
    ]);
  },
  'something appended': (bytes) => Buffer.concat([bytes, Buffer.alloc(100, 'x')]),
  'a deleted file': () => undefined,
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

/** Ids differ from run to run; the order must not, or the same seed would damage other files each time. */
function inOrderOf(ids: readonly string[], files: readonly string[]): string[] {
  const key = (file: string) => ids.reduce((name, id, n) => name.replace(id, `${n}`), file);
  return files.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A chain of checkpoints, and what the workspace was at each. */
async function original(folder: Folder) {
  const root = folder.at('workspace');
  const store = createLocalStore(folder.at('original', 'store'));
  const engine = createEngine(portsIn(folder.at('original', 'engine')));
  const states = new Map<string, string[]>();
  let parent: string | undefined;
  for (let n = 0; n < 4; n++) {
    build(root, {
      changing: `${n}`.repeat(2000 + n),
      [`new-${n}`]: { deep: `only since ${n}` },
      steady: Buffer.alloc(30_000, 'steady '),
    });
    if (n === 0)
      build(root, { link: { link: 'steady' }, twin: { hardLink: 'steady' }, script: { mode: 0o755, content: '#' } });
    const { id } = await engine.capture({
      root,
      store,
      identity: { sequence: n, clean: true },
      secrets: 'redact',
      masker: PLAIN_MASKER,
      ...(parent === undefined ? {} : { parent }),
    });
    states.set(id, snapshot(root));
    parent = id;
  }
  return { root, states };
}

describe('damage', () => {
  test(`of any kind is detected or harmless (${ROUNDS} times)`, async () => {
    using folder = new Folder();
    const { root, states } = await original(folder);
    const ids = [...states.keys()];
    const outcomes = { harmless: 0, refused: 0, 'another copy': 0, 'an older checkpoint': 0, nothing: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const random = seeded(round);
      for (const name of ['store', 'copy', 'engine', 'target'])
        rmSync(folder.at(name), { recursive: true, force: true });
      cpSync(folder.at('original', 'store'), folder.at('store'), { recursive: true });
      cpSync(folder.at('original', 'store'), folder.at('copy'), { recursive: true });
      cpSync(folder.at('original', 'engine'), folder.at('engine'), { recursive: true });
      const file = random.pick(inOrderOf(ids, [...filesBelow(folder.at('store')), ...filesBelow(folder.at('engine'))]));
      const how = random.pick(Object.keys(DAMAGES));
      const damaged = DAMAGES[how]?.(readFileSync(file), random);
      rmSync(file);
      if (damaged) writeFileSync(file, damaged);
      const what = `round ${round}: ${how} in ${path.relative(folder.path, file)}`;

      const said: string[] = [];
      const log: Log = { ...silentLog, warning: (line) => said.push(line), info: (line) => said.push(line) };
      const engine = createEngine(portsIn(folder.at('engine'), { log }));
      const store = createLocalStore(folder.at('store'));
      const copy = createLocalStore(folder.at('copy'));
      const target = folder.at('target');
      const id = random.pick(ids);

      build(target, { mine: 'mine' });
      const alone = await engine.restore({ id, root: target, stores: [store] }).catch((error: unknown) => error);
      if (alone instanceof RefusedError) {
        expect([what, snapshot(target, { times: false })]).toEqual([what, [expect.stringContaining('mine')]]);
        outcomes.refused++;
      } else {
        expect([what, snapshot(target)]).toEqual([what, states.get(id)]);
        outcomes.harmless++;
      }

      rmSync(target, { recursive: true });
      const fallen = await engine
        .restore({ id, root: target, stores: [store], fallback: true })
        .catch((error: unknown) => error);
      if (fallen instanceof RefusedError) outcomes.nothing++;
      else {
        const { fellBackTo } = fallen as { fellBackTo: string | null };
        expect([what, snapshot(target)]).toEqual([what, states.get(fellBackTo ?? id)]);
        if (fellBackTo) {
          outcomes['an older checkpoint']++;
          expect(said.join('\n')).toContain(id);
        }
      }

      rmSync(target, { recursive: true, force: true });
      await engine.restore({ id, root: target, stores: [store, copy] });
      expect([what, snapshot(target)]).toEqual([what, states.get(id)]);
      if (alone instanceof RefusedError) outcomes['another copy']++;

      // Whatever happened, a new checkpoint is right, or is refused because the store needs repair.
      const taken = await engine
        .capture({
          root,
          store,
          identity: { sequence: 9, clean: true },
          secrets: 'redact',
          masker: PLAIN_MASKER,
          parent: ids.at(-1) as string,
        })
        .catch((error: unknown) => error);
      if (taken instanceof RefusedError) expect([what, taken.reason]).toEqual([what, 'store-damaged']);
      else {
        rmSync(target, { recursive: true, force: true });
        const again = (taken as { id: string }).id;
        await createEngine(portsIn(folder.at('other'))).restore({ id: again, root: target, stores: [store, copy] });
        expect([what, snapshot(target)]).toEqual([what, states.get(ids.at(-1) as string)]);
      }
      // What was damaged is kept.
      if (how !== 'a deleted file' && file.endsWith('.tar.zst') && alone instanceof RefusedError) {
        const kept = filesBelow(folder.at('store')).filter((name) => name.endsWith('.tar.zst'));
        expect([what, kept.some((name) => statSync(name).size === damaged?.length)]).toEqual([what, true]);
      }
    }
    console.log(`${ROUNDS} damages: ${JSON.stringify(outcomes)}`);
    expect(outcomes.refused).toBeGreaterThan(ROUNDS / 12);
  }, 600_000);

  test('of the only copy there is leaves a clean start, and says so', async () => {
    using folder = new Folder();
    const { states } = await original(folder);
    const [first] = [...states.keys()] as [string];
    const archive = folder.at('original', 'store', 'checkpoints', `${first}.tar.zst`);
    rmSync(archive);
    writeFileSync(archive, 'nothing of the kind');
    const said: string[] = [];
    const engine = createEngine(
      portsIn(folder.at('engine'), { log: { ...silentLog, warning: (line) => said.push(line) } }),
    );
    const target = folder.at('target');
    mkdirSync(target);
    const store = createLocalStore(folder.at('original', 'store'));
    await expect(engine.restore({ id: first, root: target, stores: [store], fallback: true })).rejects.toThrow(
      /refused/,
    );
    expect(said.join('\n')).toMatch(/damaged and goes to quarantine/);
    expect(readdirSync(target)).toEqual([]);
    expect(await store.damaged?.()).toEqual([{ id: first, reason: expect.any(String) }]);
  });
});
