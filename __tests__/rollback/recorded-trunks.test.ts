import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { decideAbout } from '../../src/controller/controller.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { isLong } from '../long.ts';
import { recordedController } from './recorded-controller.ts';
import { Trunk } from './trunk.ts';

const HISTORIES = isLong ? 3_000 : 240;
/** So many of them go through the built command line, in a process of its own each. */
const BY_COMMAND = isLong ? 100 : 4;
const FIRST_SEED = 500_000;

/** The run that people would ask about: the newest of the branch, if it failed. */
const askedRun = ({ runs }: Trunk, workflow: string) => {
  const newest = runs.findLast(
    (run) => run.branch === 'main' && run.workflow === workflow && run.attempts.at(-1)?.conclusion !== 'cancelled',
  );
  return newest?.attempts.at(-1)?.conclusion === 'failure' ? newest : undefined;
};

interface Verdict {
  seed: number;
  workflow: string;
  rollback: RunPlan['rollback'];
  /** Whoever is to blame for what the asked run shows. */
  guilty: ReadonlySet<string>;
  forPeople: boolean;
  isFlaky: boolean;
  hasMoved: boolean;
  /** A careful person could name the culprit from the records. */
  isShown: boolean;
}

function judge(trunk: Trunk, seed: number, workflow: 'ci' | 'lint', rollback: RunPlan['rollback']): Verdict {
  const run = askedRun(trunk, workflow) as NonNullable<ReturnType<typeof askedRun>>;
  const commit = trunk.commits.find(({ sha }) => sha === run.sha);
  const faults = (commit?.faults ?? []).filter((fault) => fault.workflow === workflow);
  const guilty = new Set(faults.map(({ by }) => by));
  const [only] = faults;
  const at = trunk.commits.findIndex(({ sha }) => sha === only?.by);
  const ofCommit = (index: number) =>
    trunk.runs.filter(
      (one) => one.workflow === workflow && one.branch === 'main' && one.sha === trunk.commits[index]?.sha,
    );
  const count = (index: number, conclusion: string) =>
    ofCommit(index)
      .flatMap(({ attempts }) => attempts)
      .filter((one) => one.conclusion === conclusion).length;
  const reds = trunk.commits.reduce((sum, _, index) => (index < at ? sum : sum + count(index, 'failure')), 0);
  const isFlaky = trunk.commits.some(({ faults: all }) => all.some(({ rate }) => rate < 100));
  const hasMoved = trunk.kinds.includes('dependency');
  const isShown =
    !isFlaky &&
    !hasMoved &&
    trunk.outages.length === 0 &&
    faults.length === 1 &&
    at > 0 &&
    reds > 1 &&
    count(at, 'failure') > 0 &&
    count(at - 1, 'success') > 0 &&
    count(at - 1, 'failure') === 0;
  return {
    seed,
    workflow,
    rollback,
    guilty,
    forPeople: [...guilty].some((sha) => trunk.forPeople.has(sha)),
    isFlaky,
    hasMoved,
    isShown,
  };
}

function byCommand(trunk: Trunk, id: number): RunPlan {
  const folder = trunk.record();
  try {
    const args = [path.resolve('dist/cli.js'), 'plan', String(id), '--recorded', folder, '--json'];
    const env = { PATH: process.env.PATH, HOME: folder };
    return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8', env }).stdout) as RunPlan;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test(`${HISTORIES} recorded trunks of another author: no wrongful revert, and each miss has its rule`, async () => {
  const verdicts: Verdict[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed += 1) {
    const trunk = new Trunk(seed, 14 + (seed % 14));
    for (const workflow of ['ci', 'lint'] as const) {
      const asked = askedRun(trunk, workflow);
      if (!asked) continue;
      const plan =
        verdicts.length < BY_COMMAND
          ? byCommand(trunk, asked.id)
          : (await decideAbout(recordedController(trunk.answers()), asked.id)).plan;
      verdicts.push(judge(trunk, seed, workflow, plan.rollback));
    }
  }
  const proposed = verdicts.filter(({ rollback }) => rollback.grade !== null);
  const isWrong = ({ rollback: { culprit, range = [] }, guilty, forPeople }: Verdict) =>
    forPeople || ![culprit, ...range].some((sha) => sha !== null && guilty.has(sha));
  const certain = proposed.filter(({ isFlaky, hasMoved }) => !isFlaky && !hasMoved);
  const flaky = proposed.filter(({ isFlaky }) => isFlaky);
  const moved = proposed.filter(({ isFlaky, hasMoved }) => hasMoved && !isFlaky);
  const rightful = verdicts.filter(({ isShown, forPeople }) => isShown && !forPeople);
  const missed = rightful.filter(({ rollback }) => rollback.grade === null);
  const rules = new Map<string, number>();
  for (const { rollback } of missed)
    for (const { reason } of rollback.refused) rules.set(reason, (rules.get(reason) ?? 0) + 1);
  const wrongful = certain.filter(isWrong);
  process.stdout.write(
    `recorded trunks: ${verdicts.length} red heads, ${certain.length} proposed, ${wrongful.length} wrongful, ${missed.length} of ${rightful.length} rightful ones missed (${[...rules].map((one) => one.join(' ')).join(', ')}); ` +
      `with a flaky test: ${flaky.length} drafts, ${flaky.filter(isWrong).length} for another commit; with a dependency that moved: ${moved.length}, ${moved.filter(isWrong).length}\n`,
  );
  const tell = ({ seed, workflow, rollback, guilty }: Verdict) => ({ seed, workflow, rollback, guilty: [...guilty] });
  expect(wrongful.map(tell)).toEqual([]);
  expect(flaky.filter(isWrong).length).toBeLessThanOrEqual(flaky.length / 20);
  expect(moved.filter(isWrong).map(tell)).toEqual([]);
  expect(rightful.length).toBeGreaterThan(HISTORIES / 20);
  expect(missed.length).toBeLessThan(rightful.length / 10);
  for (const { rollback } of missed) expect(rollback.refused).not.toEqual([]);
}, 600_000);
