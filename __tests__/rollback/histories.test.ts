import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideRollback } from '../../src/rollback/decide-rollback.ts';
import type { LineCommit, Observation } from '../../src/rollback/facts.ts';
import { commitOf, rightful, sha } from './facts.ts';

const HISTORIES = 2000;

/** A history with its truth: which commits break the job, when it is mended, and how reliable the job and its runs are. */
interface History {
  line: LineCommit[];
  observations: Observation[];
  /** The commit that broke what is still broken at the head, if it is one and the same failure. */
  truth: string | undefined;
  flaky: boolean;
  /** History has seen the failure pass on a retry. */
  known: boolean;
  /** The runs hold what a careful person would need: a green parent, two failures at or after the culprit, a head that was seen. */
  shown: boolean;
}

/** What a commit does to the job: nothing, breaks it with failure `a`, breaks it in another way, or repairs everything. */
type Kind = 'none' | 'break' | 'break-otherwise' | 'repair' | 'revert';

const commitKind = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Kind>('none') },
  { weight: 3, arbitrary: fc.constant<Kind>('break') },
  { weight: 1, arbitrary: fc.constant<Kind>('break-otherwise') },
  { weight: 1, arbitrary: fc.constant<Kind>('repair') },
  { weight: 1, arbitrary: fc.constant<Kind>('revert') },
);

const plan = fc.record({
  commits: fc.array(
    fc.record({
      kind: commitKind,
      file: fc.integer({ min: 0, max: 39 }),
      pushed: fc.boolean(),
      missing: fc.integer({ min: 0, max: 9 }),
      rerun: fc.boolean(),
      twice: fc.boolean(),
    }),
    { minLength: 3, maxLength: 25 },
  ),
  pushes: fc.constantFrom('single', 'many'),
  /** Of 100 executions, how many fail with `a` for no reason. */
  flakes: fc.constantFrom(0, 0, 0, 0, 0, 3, 10, 30, 50),
  noise: fc.infiniteStream(fc.integer({ min: 0, max: 99 })),
  order: fc.infiniteStream(fc.nat()),
});

type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

function historyOf({ commits, pushes, flakes, noise, order }: Plan): History {
  const line: LineCommit[] = [];
  const observations: Observation[] = [];
  const redCount = new Map<number, number>();
  const greens = new Set<number>();
  let cause: { a?: number; other?: number } = {};
  const files = new Map<number, string>();
  let run = 0;
  const next = () => noise.next().value as number;
  // The ledger holds a month: what 20 executions before this window showed is known.
  const known = Array.from({ length: 20 }, next).some((value) => value < flakes);
  const stateNow = (): Observation['state'] => {
    if (cause.other !== undefined) return 'other';
    if (cause.a !== undefined) return 'red';
    return flakes > 0 && next() < flakes ? 'red' : 'green';
  };
  for (const [i, commit] of commits.entries()) {
    const n = i + 1;
    const broken = cause.a;
    // A repair is made in the file that is broken.
    const repaired =
      commit.kind === 'repair' || commit.kind === 'revert' ? files.get(broken ?? cause.other ?? 0) : undefined;
    const reverts = commit.kind === 'revert' && broken !== undefined ? [sha(broken)] : undefined;
    if (commit.kind === 'break') cause.a ??= n;
    if (commit.kind === 'break-otherwise') cause.other ??= n;
    if (commit.kind === 'repair') cause = {};
    if (reverts) cause = cause.other === undefined ? {} : { other: cause.other };
    const file = repaired ?? `file-${commit.file}`;
    files.set(n, file);
    line.unshift({
      paths: [file],
      sha: sha(n),
      parents: n === 1 ? [] : [sha(n - 1)],
      ...(reverts ? { reverts } : {}),
    });
    const isTip = pushes === 'single' || commit.pushed || n === commits.length;
    if (!isTip || commit.missing === 0) continue;
    run += 1;
    for (const attempt of commit.rerun ? [1, 2] : [1]) {
      const state = stateNow();
      if (attempt === 2 && observations.at(-1)?.state === 'green') break;
      observations.push({ sha: sha(n), runId: run, attempt, state, source: 'run' });
      if (commit.twice) observations.push({ sha: sha(n), runId: run, attempt, state, source: 'run' });
      if (state === 'red') redCount.set(n, (redCount.get(n) ?? 0) + 1);
      if (state === 'green') greens.add(n);
    }
  }
  const truth = cause.a;
  const newest = observations.at(-1)?.state;
  const reds = [...redCount]
    .filter(([n]) => truth !== undefined && n >= truth)
    .reduce((sum, [, count]) => sum + count, 0);
  const shown = truth !== undefined && greens.has(truth - 1) && redCount.has(truth) && reds > 1 && newest === 'red';
  const shuffled = observations.map((one) => [order.next().value as number, one] as const).sort(([a], [b]) => a - b);
  return {
    line,
    observations: shuffled.map(([, one]) => one),
    truth: truth === undefined ? undefined : sha(truth),
    flaky: flakes > 0,
    known,
    shown,
  };
}

test(`${HISTORIES} generated histories: no wrongful revert, and few rightful ones are missed`, () => {
  const wrongful: string[] = [];
  let [missed, rightfulOnes, proposed] = [0, 0, 0];
  for (const one of fc.sample(plan, { numRuns: HISTORIES, seed: 20_261_122 })) {
    const { line, observations, truth, flaky, known, shown } = historyOf(one);
    const history = known ? { flaky: 'it passed on a retry' } : {};
    const first = decideRollback(rightful({ line, observations })).culprit;
    const commit = first === null ? {} : { commit: commitOf(Number.parseInt(first, 16)) };
    const { commit: _, ...facts } = rightful({ line, observations, ...history });
    const decision = decideRollback({ ...facts, ...commit });
    if (decision.grade !== null) proposed += 1;
    if (decision.grade !== null && decision.culprit !== truth)
      wrongful.push(
        JSON.stringify({
          flaky,
          truth: truth?.slice(-2),
          culprit: decision.culprit?.slice(-2),
          states: line.map(
            ({ sha, paths }) =>
              `${sha.slice(-2)}${paths} ${observations
                .filter((o) => o.sha === sha)
                .map((o) => o.state[0])
                .join('')}`,
          ),
        }),
      );
    if (!shown || flaky) continue;
    rightfulOnes += 1;
    if (decision.grade === null) missed += 1;
  }
  process.stdout.write(
    `reverts: ${proposed} proposed, ${wrongful.length} wrongful, ${missed} of ${rightfulOnes} rightful ones missed\n`,
  );
  expect(wrongful.slice(0, 40)).toEqual([]);
  expect(rightfulOnes).toBeGreaterThan(100);
  expect(missed).toBeLessThan(rightfulOnes / 10);
});
