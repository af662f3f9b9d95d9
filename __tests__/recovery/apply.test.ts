import { describe, expect, test } from '@jest/globals';
import { openLedger } from '../../src/ledger/ledger.ts';
import type { ActName, ActOutcome, Acts } from '../../src/ports/acts.ts';
import type { LedgerStore } from '../../src/ports/ledger-store.ts';
import { apply, recorded } from '../../src/recovery/apply.ts';
import { decide } from '../../src/recovery/decide.ts';
import { historyOf } from '../../src/recovery/history.ts';
import type { Plan } from '../../src/recovery/plan.ts';
import type { Strategy } from '../../src/recovery/plan-table.ts';
import { situation } from './situation.ts';

const KEY = 'run/a1/ci-build/1/1-try';
const plan = (strategy: Strategy): Plan => ({ ...decide(situation()), strategy });

function memoryStore(): LedgerStore & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    async put(key, text) {
      if (texts.has(key)) return false;
      texts.set(key, text);
      return true;
    },
    get: async (key) => texts.get(key),
    list: async () => [...texts.values()],
  };
}

const ledgerOf = (store: LedgerStore) =>
  openLedger({ attempt: 1, jobKey: 'ci-build', commit: 'c1' }, 'run/a1/ci-build/1', {
    store,
    clock: { now: () => 0 },
    mask: (line) => line,
  });

/** Acts that note what was done, with the outcomes given. */
function acting(outcomes: Partial<Record<ActName, ActOutcome | Error>>) {
  const done: ActName[] = [];
  const acts = Object.fromEntries(
    Object.entries(outcomes).map(([name, outcome]) => [
      name,
      {
        async run() {
          done.push(name as ActName);
          if (outcome instanceof Error) throw outcome;
          return outcome;
        },
      },
    ]),
  ) as Acts;
  return { acts, done };
}

const OK = { done: true };
const ALL = { restore: OK, retry: OK, resume: OK, skip: OK, nominate: OK, 'hand-over': OK };

describe('a plan is applied', () => {
  test.each([
    ['RETRY', ['restore', 'retry']],
    ['RESUME', ['resume']],
    ['SKIP', ['skip']],
    ['ROLLBACK', ['nominate']],
    ['MANUAL', ['hand-over']],
  ] as const)('%s', async (strategy, expected) => {
    const { acts, done } = acting(ALL);
    expect(await apply(plan(strategy), acts, ledgerOf(memoryStore()), KEY)).toEqual(OK);
    expect(done).toEqual(expected);
  });

  test('without a restore if there is nothing to restore', async () => {
    const { acts, done } = acting({ retry: OK, 'hand-over': OK });
    await apply(plan('RETRY'), acts, ledgerOf(memoryStore()), KEY);
    expect(done).toEqual(['retry']);
  });

  test('a driver hands over what it cannot do', async () => {
    const { acts, done } = acting({ 'hand-over': OK });
    await apply(plan('ROLLBACK'), acts, ledgerOf(memoryStore()), KEY);
    expect(done).toEqual(['hand-over']);
  });

  test.each([
    ['says that it failed', { done: false, why: 'the disk is full' }],
    ['throws', new Error('the disk is full')],
  ])('and stops at the first act that %s', async (_, outcome) => {
    const { acts, done } = acting({ ...ALL, restore: outcome });
    const store = memoryStore();
    const failed = { done: false, why: 'the disk is full' };
    expect(await apply(plan('RETRY'), acts, ledgerOf(store), KEY)).toEqual(failed);
    expect(done).toEqual(['restore']);
    expect(await ledgerOf(store).find(`${KEY}/restore`, 'act')).toMatchObject(failed);
  });
});

test('each act is recorded before and after', async () => {
  const store = memoryStore();
  const seen: string[][] = [];
  const acts: Acts = {
    skip: {
      async run() {
        seen.push([...store.texts.keys()]);
        return OK;
      },
    },
  };
  await apply(plan('SKIP'), acts, ledgerOf(store), KEY);
  expect(seen).toEqual([[`${KEY}/skip/intent`]]);
  expect([...store.texts.keys()]).toEqual([`${KEY}/skip/intent`, `${KEY}/skip/act`]);
});

describe('invariant 6, acts are idempotent', () => {
  test('what was done is not done again', async () => {
    const store = memoryStore();
    const { acts, done } = acting(ALL);
    const first = await apply(plan('RESUME'), acts, ledgerOf(store), KEY);
    expect(await apply(plan('RESUME'), acts, ledgerOf(store), KEY)).toMatchObject(first);
    expect(done).toEqual(['resume']);
  });

  const crashed = async () => {
    const store = memoryStore();
    await ledgerOf(store).record(`${KEY}/resume`, { kind: 'intent', act: 'resume' });
    return store;
  };

  test('what was begun before a crash is not done again either', async () => {
    const { acts, done } = acting(ALL);
    expect(await apply(plan('RESUME'), acts, ledgerOf(await crashed()), KEY)).toMatchObject({ done: false });
    expect(done).toEqual([]);
  });

  test.each([
    ['it was done', OK, []],
    ['it was not', undefined, ['resume']],
  ] as const)('unless the act can tell: %s', async (_, resolved, expected) => {
    const { acts, done } = acting(ALL);
    const resume = { ...acts.resume, run: acts.resume?.run ?? (async () => OK), resolve: async () => resolved };
    expect(await apply(plan('RESUME'), { ...acts, resume }, ledgerOf(await crashed()), KEY)).toEqual(OK);
    expect(done).toEqual(expected);
  });
});

test('what needs no plan is recorded the same way, and its error reaches the caller', async () => {
  const store = memoryStore();
  const ledger = ledgerOf(store);
  const capture = async () => ({ result: 'captured', checkpoint: 'checkpoint-1', durationMs: 1.6 });
  expect(await recorded(ledger, 'capture', 'before the script', capture)).toBe('captured');
  await expect(recorded(ledger, 'capture', 'after it', () => Promise.reject(new Error('no room')))).rejects.toThrow(
    'no room',
  );
  expect(await ledger.lines()).toMatchObject([
    { kind: 'intent', act: 'capture', why: 'before the script' },
    { kind: 'act', done: true, checkpoint: 'checkpoint-1', durationMs: 2 },
    { kind: 'intent', why: 'after it' },
    { kind: 'act', done: false, why: 'no room' },
  ]);
});

test('how steps ended is history', async () => {
  const ledger = ledgerOf(memoryStore());
  const end = (outcome: 'recovered' | 'failed', ...signatures: string[]) =>
    ledger.record(ledger.newKey('end'), {
      kind: 'end',
      outcome,
      failures: signatures.map((signature) => ({ type: 'network', signature })),
      tries: 2,
    });
  await end('recovered', 'reset');
  await end('failed', 'assertion');
  await end('failed', 'assertion', 'other');
  const lines = await ledger.lines();
  expect(historyOf(lines, 'c1')).toEqual({ flaky: ['reset'], repeated: ['assertion'] });
  expect(historyOf(lines, 'c2')).toEqual({ flaky: ['reset'], repeated: [] });
});
