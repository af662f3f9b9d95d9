import { expect, test } from '@jest/globals';
import { isLong, World } from './world.ts';

// Controllers of different runs write the one ledger at the same moment: no entry is lost, and none is written twice.

const WRITERS = isLong ? 50 : 6;
const FAULT = isLong
  ? 'unreliable:on=git-receive-pack,percent=5,seed=7'
  : 'secondary-limit:on=git-receive-pack,nth=2,count=2';

test(`${WRITERS} writers at the same moment lose nothing`, async () => {
  await using world = await World.open([FAULT]);
  const runs = [];
  for (let index = 0; index < WRITERS; index += 1) runs.push(await world.failedPullRun(`topic-${index}`));
  // Whether a run is run again or waits for the breaker, it has three acts: that one, the comment and the check run.
  const answers = await Promise.all(runs.map(({ run }) => world.control(run, world.newOwner())));
  expect(answers.map(({ status }) => status)).toEqual(runs.map(() => 0));
  const warnings = answers.flatMap(({ log }) => log.match(/^::warning.*$/gm) ?? []);
  expect(warnings).toEqual([]);
  const names = world.ledger();
  for (const { run, pull } of runs) {
    const { acts, comments, checkRuns } = world.traces(run, pull);
    expect({ acts: acts.length, comments, checkRuns }).toEqual({ acts: 3, comments: 1, checkRuns: 1 });
    const outcomes = names.filter((name) => name.startsWith(`entries/${run.id}/`) && name.endsWith('.outcome.json'));
    expect(outcomes).toHaveLength(3);
  }
  expect(world.github.github.problems).toEqual([]);
}, 900_000);
