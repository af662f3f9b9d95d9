import { expect, test } from '@jest/globals';
import type { RunState } from '../../sandbox/github/state.ts';
import { isLong, ONCE, randomOf, World } from './world.ts';

// Many controllers on one run, ended at any of their requests and started again, on an API that fails: each act happens once.

/** The longest that a controller asks, as measured in the first test. */
const MOST_REQUESTS = 30;
const CAMPAIGNS: readonly [controllers: number, percent: number, seed: number][] = isLong
  ? [1, 2, 3, 4, 5].map((seed) => [20, 10, seed])
  : [[4, 8, 1]];

/** One recovery workflow: ended a few times at random instants, restarted, and let go on at last. */
async function live(world: World, run: RunState, random: () => number): Promise<string[]> {
  const owner = world.newOwner();
  const deaths = Math.floor(random() * 3);
  for (let time = 0; time < deaths; time += 1) {
    const request = 1 + Math.floor(random() * MOST_REQUESTS);
    await world.control(run, owner, { death: { request, phase: random() < 0.5 ? 'before' : 'after' } });
  }
  const { log } = await world.control(run, owner);
  return log.match(/^::warning.*$/gm) ?? [];
}

/** What is left is for controllers that come after the leases have ended, as the sweep does. */
async function sweep(world: World, run: RunState, isDone: () => boolean): Promise<void> {
  for (let round = 0; round < 5 && !isDone(); round += 1) {
    await world.control(run, world.newOwner(), { inputs: { lease: '0' } });
  }
}

test.each(CAMPAIGNS)(
  '%d controllers, faults at %d%% of the requests, seed %d: each act once',
  async (count, percent, seed) => {
    await using world = await World.open([
      `unreliable:percent=${percent},seed=${seed}`,
      'stale-read:on=actions/get-workflow-run,nth=2,count=3',
      'stale-read:on=issues/list-comments,nth=1,count=2',
    ]);
    const { run, pull } = await world.failedPullRun();
    const controllers = Array.from({ length: count }, (_, index) => live(world, run, randomOf(seed * 1000 + index)));
    const warnings = (await Promise.all(controllers)).flat();
    await sweep(world, run, () => {
      const { comments, checkRuns, attempts } = world.traces(run, pull);
      return comments > 0 && checkRuns > 0 && attempts > 1;
    });
    // The warnings tell why, should it be otherwise.
    expect({ ...world.traces(run, pull), ledger: warnings.filter((each) => /goes on without/.test(each)) }).toEqual({
      ...ONCE,
      ledger: [],
    });
    expect(world.github.github.problems).toEqual([]);
  },
  900_000,
);

const PHASES = ['before', 'after'] as const;
/** Every instant of a quiet API: each request, before and after it was done. In short form a few of them. */
const INSTANTS = isLong
  ? Array.from({ length: MOST_REQUESTS }, (_, index) => PHASES.map((phase) => [phase, index + 1] as const)).flat()
  : ([
      ['before', 12],
      ['after', 13],
    ] as const);

test.each(INSTANTS)(
  'ended %s request %d and started again: each act once',
  async (phase, request) => {
    await using world = await World.open();
    const { run, pull } = await world.failedPullRun();
    const owner = world.newOwner();
    await world.control(run, owner, { death: { request, phase } });
    expect((await world.control(run, owner)).status).toBe(0);
    expect(world.traces(run, pull)).toEqual(ONCE);
  },
  120_000,
);

test('controllers at the same moment that may not write the ledger: one re-run, one comment, one check run', async () => {
  await using world = await World.open(['stale-read:on=issues/list-comments,nth=1,count=2']);
  const { run, pull } = await world.failedPullRun();
  const token = () =>
    world.github.token({
      actions: 'write',
      checks: 'write',
      contents: 'read',
      issues: 'write',
      'pull-requests': 'write',
    });
  await Promise.all(
    Array.from({ length: isLong ? 20 : 4 }, () => world.control(run, world.newOwner(), { token: token() })),
  );
  const { comments, checkRuns } = world.github.repository.state;
  expect(run.attempts).toHaveLength(2);
  expect(comments.filter(({ issue }) => issue === pull)).toHaveLength(1);
  expect(checkRuns.filter(({ sha }) => sha === run.sha)).toHaveLength(1);
}, 120_000);
