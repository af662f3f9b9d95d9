import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planCleanup } from '../../src/checkpoint/cleanup.ts';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { oldestFirst } from '../../src/checkpoint/oldest-first.ts';
import type { StoredCheckpoint } from '../../src/checkpoint/store.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { choose } from '../../src/cli/checkpoints/find.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { build, Folder, PLAIN_MASKER, portsIn } from './workspace.ts';

const stored = (id: string, day: number, more: Partial<StoredCheckpoint> = {}): StoredCheckpoint => ({
  id,
  parent: null,
  createdAt: new Date(Date.UTC(2026, 10, day)).toISOString(),
  files: 0,
  bytes: 0,
  storedBytes: 0,
  clean: true,
  dependencies: [],
  ...more,
});

const inJob = (sequence: number, runId = '7') => ({ runId, jobKey: 'build', attempt: 1, sequence });

const idsOf = (listed: readonly StoredCheckpoint[]) => oldestFirst(listed).map(({ id }) => id);

describe('the order of checkpoints', () => {
  test('is that of their times as long as nothing speaks against them', () => {
    expect(idsOf([stored('c', 3), stored('a', 1), stored('b', 2, { parent: 'gone' })])).toEqual(['a', 'b', 'c']);
  });

  test('has a child after its parent, and after all that is older than that, if the clock was set back', () => {
    const listed = [stored('child', 1, { parent: 'parent' }), stored('parent', 9), stored('other', 5)];
    expect(idsOf(listed)).toEqual(['other', 'parent', 'child']);
    expect(choose(listed, 'quality')?.id).toBe('child');
  });

  test('follows the sequence within a job, and not from one run to the next', () => {
    const listed = [stored('late', 2, inJob(4)), stored('early', 8, inJob(2)), stored('next', 9, inJob(0, '8'))];
    expect(idsOf(listed)).toEqual(['early', 'late', 'next']);
  });

  test('comes out for made-up descent, too, with each once and none after what descends from it', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const any = fc.array(
      fc.record({
        parent: fc.constantFrom(...ids, 'gone'),
        day: fc.integer({ min: 1, max: 4 }),
        sequence: fc.option(fc.integer({ min: 0, max: 3 })),
      }),
      { minLength: ids.length, maxLength: ids.length },
    );
    fc.assert(
      fc.property(any, (made) => {
        const listed = made.map(({ parent, day, sequence }, n) =>
          stored(ids[n] as string, day, { parent, ...(sequence === null ? {} : inJob(sequence)) }),
        );
        const order = idsOf(listed);
        expect(order.toSorted()).toEqual(ids);
        const isTree = listed.every(({ id, parent }) => parent === 'gone' || (parent as string) < id);
        if (!isTree || listed.some(({ sequence }) => sequence !== undefined)) return;
        for (const { id, parent } of listed) {
          if (parent !== 'gone') expect(order.indexOf(parent as string)).toBeLessThan(order.indexOf(id));
        }
      }),
      { seed: 21, numRuns: 500 },
    );
  });
});

test('a checkpoint that was taken after the clock was set back is the newest one', async () => {
  using folder = new Folder();
  const root = folder.at('workspace');
  const store = createLocalStore(folder.at('store'));
  let now = Date.UTC(2026, 10, 20);
  const engine = createEngine(portsIn(folder.at('engine'), { clock: { ...systemClock, now: () => now } }));
  const take = async (content: string, parent?: string) => {
    build(root, { file: content });
    const identity = { sequence: 0, clean: true };
    const more = parent === undefined ? {} : { parent };
    return (await engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER, ...more })).id;
  };
  const first = await take('one');
  now = Date.UTC(2020, 0, 1);
  const second = await take('second', first);
  expect((await store.list()).map(({ id }) => id)).toEqual([first, second]);
  expect(await engine.parentFor(folder.at('workspace'), store)).toBe(second);
  expect(planCleanup(await store.list(), { keep: 1 }, () => false, now).keep.map(({ id }) => id)).toContain(second);
});
