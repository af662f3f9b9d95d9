import { describe, expect, test } from '@jest/globals';
import { decideRollback } from '../../src/rollback/decide-rollback.ts';
import { ROLLBACK_REASONS, type RollbackFacts, type RollbackReason } from '../../src/rollback/facts.ts';
import { commitOf, lineOf, NOW, rightful, seen, sha } from './facts.ts';

type Change = Partial<RollbackFacts>;
const withPolicy = (changes: Partial<RollbackFacts['policy']>): Change => ({
  policy: { ...rightful().policy, ...changes },
});
const failing = (
  type: RollbackFacts['failure']['type'],
  retry: 'transient' | 'same-again' | 'unclear' = 'same-again',
): Change => ({
  failure: { type, retry, signature: 'a1' },
});
const withCommit = (changes: Parameters<typeof commitOf>[1]): Change => ({ commit: commitOf(4, changes) });
const reverting = (n: number, what: number) =>
  lineOf(n).map((c) => (c.sha === sha(n) ? { ...c, reverts: [sha(what)] } : c));

/** The line with what its commits say of earlier ones. */
const history = (relations: Readonly<Record<number, { reverts?: string[]; relands?: string[] }>>) =>
  lineOf(5).map((commit, index) => ({ ...commit, ...relations[5 - index] }));
const relanding = withCommit({ message: `Reland "Change the price"\n\nRerail-Relands: ${sha(9)}` });

/** Two failures, a pass, and the failure again. */
const CAME_AND_WENT = [
  seen(1, 'red'),
  seen(1, 'red', 2),
  seen(2, 'red'),
  seen(3, 'green'),
  seen(4, 'red'),
  seen(5, 'red'),
];
/** The line whose commits change these files, the oldest first. */
const changing = (...files: string[]) =>
  lineOf(5).map((commit, index) => ({ ...commit, paths: [files[4 - index] as string] }));
const renaming = (line: ReturnType<typeof changing>, n: number, rename: readonly [string, string]) =>
  line.map((commit) => (commit.sha === sha(n) ? { ...commit, renames: [rename] } : commit));

/** For each rule: facts to which it says no, and near-by facts to which it does not. */
const RULES: Record<RollbackReason, { no: Change[]; yes: Change[] }> = {
  'not-nominated': {
    no: [failing('timeout'), failing('unknown'), { event: 'pull_request' }],
    yes: [failing('quality-gate'), { event: 'schedule' }],
  },
  'branch-not-named': {
    no: [{ branch: 'topic' }, withPolicy({ branches: [] }), { branch: 'maintenance' }],
    yes: [{ branch: 'release/2' }],
  },
  'not-reproduced': {
    no: [
      { observations: [seen(3, 'green'), seen(4, 'red')] },
      { observations: [seen(3, 'green'), seen(4, 'red'), seen(4, 'red', 2), seen(5, 'other')] },
      { observations: [] },
    ],
    yes: [
      { observations: [seen(3, 'green'), seen(4, 'red'), seen(4, 'red', 2)] },
      { observations: [seen(3, 'green'), seen(4, 'red'), seen(5, 'red')] },
    ],
  },
  'parent-not-green': {
    no: [{ observations: [seen(2, 'green'), seen(3, 'other'), seen(4, 'red'), seen(5, 'red')] }],
    yes: [{ observations: [seen(2, 'other'), seen(3, 'green'), seen(4, 'red'), seen(5, 'red')] }],
  },
  'parent-unknown': {
    no: [
      { observations: [seen(4, 'red'), seen(4, 'red', 2)] },
      { observations: [seen(2, 'green'), seen(4, 'red'), seen(5, 'red')] },
    ],
    yes: [{ observations: [seen(3, 'green'), seen(3, 'green', 2), seen(4, 'red'), seen(5, 'red')] }],
  },
  'cannot-reach-lane': {
    no: [
      withCommit({ changes: [{ path: 'docs/a.md', status: 'M' }] }),
      withCommit({ changes: [] }),
      { workflowPaths: { paths: ['web/**'] } },
      { workflowPaths: { paths: ['src/**', '!src/price.ts'] } },
      { workflowPaths: { pathsIgnore: ['src/**'] } },
    ],
    yes: [
      { lane: 'DOCS', ...withCommit({ changes: [{ path: 'docs/a.md', status: 'M' }] }) },
      { workflowPaths: { paths: ['src/**'] } },
      { workflowPaths: { pathsIgnore: ['docs/**'] } },
    ],
  },
  'known-flaky': {
    no: [
      { flaky: 'it passed on a retry 4 times in 7 days' },
      { observations: [seen(3, 'green'), seen(4, 'red'), seen(4, 'green', 2), seen(5, 'red')] },
      { observations: [seen(1, 'red'), seen(2, 'green'), seen(3, 'green'), seen(4, 'red'), seen(5, 'red')] },
      // It went without a commit that touches the same files.
      { observations: CAME_AND_WENT, line: changing('a.ts', 'b.ts', 'c.ts', 'd.ts', 'e.ts') },
      { observations: CAME_AND_WENT, line: changing('a.ts', 'b.ts', 'a2.ts', 'd.ts', 'e.ts') },
    ],
    yes: [
      { observations: CAME_AND_WENT },
      { observations: CAME_AND_WENT, line: changing('a.ts', 'b.ts', 'a.ts', 'd.ts', 'e.ts') },
      {
        observations: CAME_AND_WENT,
        line: renaming(changing('a.ts', 'a2.ts', 'a2.ts', 'd.ts', 'e.ts'), 2, ['a.ts', 'a2.ts']),
      },
    ],
  },
  'infrastructure-signature': {
    no: [failing('network'), failing('git'), failing('resource-exhaustion'), failing('test-failure', 'transient')],
    yes: [failing('test-failure', 'unclear')],
  },
  'already-fixed': {
    no: [{ observations: [seen(3, 'green'), seen(4, 'red'), seen(4, 'red', 2), seen(5, 'green')] }],
    yes: [],
  },
  'already-reverted': {
    no: [{ revert: 'pull request #12 reverts it' }, { line: reverting(5, 4) }],
    yes: [{ line: reverting(5, 2) }],
  },
  'depended-on': { no: [{ dependedOn: 'abc uses "addTax", which it introduces' }], yes: [] },
  'is-a-revert': {
    no: [
      withCommit({ message: `Undo\n\nThis reverts commit ${sha(2)}.` }),
      withCommit({ message: 'Revert "Change the price" (#12)' }),
      withCommit({ message: 'Reapply "Change the price"' }),
      withCommit({ range: [commitOf(4), commitOf(3, { message: 'Revert "x"' })] }),
      withCommit({ message: `x\n\nRerail-Reverts: ${sha(2)}` }),
    ],
    yes: [
      withCommit({ message: 'Revert to the old price' }),
      withCommit({ message: `Reland "Change the price"\n\nRerail-Relands: ${sha(9)}` }),
    ],
  },
  'exempt-author': {
    no: [
      withCommit({ author: { name: 'R', email: 'r@x', login: 'Renovate[bot]' } }),
      withCommit({ author: { name: 'R', email: 'r@bots.example' } }),
    ],
    yes: [withCommit({ author: { name: 'b', email: 'b@x', login: 'renovateb' } })],
  },
  'exempt-path': {
    no: [
      withCommit({ changes: [{ path: 'migrations/2.sql', status: 'A' }] }),
      withCommit({ changes: [{ path: 'src/a.ts', oldPath: 'migrations/a.ts', status: 'R' }] }),
    ],
    yes: [withCommit({ changes: [{ path: 'src/migrations.ts', status: 'M' }] })],
  },
  'exempt-trailer': {
    no: [withCommit({ message: 'x\n\nno-revert: the data moved' })],
    yes: [withCommit({ message: 'No-Revert without a colon' }), withCommit({ message: 'x\n\nNo-Revert: false' })],
  },
  'too-old': {
    no: [withCommit({ committedAt: NOW - 25 * 3_600_000 })],
    yes: [withCommit({ committedAt: NOW - 23 * 3_600_000 })],
  },
  'limit-reached': {
    no: [
      { made: { created: 3, pushed: 0 } },
      { made: { created: undefined, pushed: 0 } },
      // Reverted, brought back, reverted again, and brought back a second time.
      { ...relanding, line: history({ 1: { reverts: [sha(9)] }, 2: { relands: [sha(9)] }, 3: { reverts: [sha(2)] } }) },
    ],
    yes: [
      { made: { created: 2, pushed: 9 } },
      { ...relanding, line: history({ 1: { reverts: [sha(9)] } }) },
      { ...relanding, line: history({ 1: { reverts: [sha(9)] }, 2: { reverts: [sha(8)] } }) },
    ],
  },
  stopped: { no: [{ stop: { stopped: true, why: 'the input stop is set' } }], yes: [] },
  'no-permission': {
    no: [{ permission: { contents: false, workflows: true } }],
    yes: [{ permission: { contents: undefined, workflows: undefined } }],
  },
  conflict: { no: [{ conflicts: ['src/a.ts'] }], yes: [{ conflicts: undefined }] },
  ambiguous: {
    no: [{ observations: [seen(2, 'green'), seen(4, 'red'), seen(5, 'red')] }],
    yes: [{ observations: [seen(2, 'green'), seen(3, 'green', 1, 'probe'), seen(4, 'red'), seen(5, 'red')] }],
  },
  'outside-effects': { no: [{ outsideEffects: 'the failing job has the environment production' }], yes: [] },
  'workflow-files': {
    no: [
      withCommit({ changes: [{ path: '.github/workflows/ci.yml', status: 'M' }] }),
      {
        ...withCommit({ changes: [{ path: 'ci.yml', oldPath: '.github/workflows/ci.yml', status: 'R' }] }),
        permission: { contents: true, workflows: undefined },
      },
    ],
    yes: [
      {
        ...withCommit({ changes: [{ path: '.github/workflows/ci.yml', status: 'M' }] }),
        permission: { contents: true, workflows: true },
      },
      withCommit({ changes: [{ path: '.github/dependabot.yml', status: 'M' }] }),
    ],
  },
};

test('facts in which everything speaks for a revert are accepted, with the culprit', () => {
  expect(decideRollback(rightful())).toEqual({
    culprit: sha(4),
    grade: 'likely',
    refused: [],
    candidates: [],
    wanted: [],
  });
});

test('a probe that is red at the culprit and green at its parent proves it', () => {
  const observations = [...rightful().observations, seen(4, 'red', 1, 'probe'), seen(3, 'green', 1, 'probe')];
  expect(decideRollback(rightful({ observations })).grade).toBe('proven');
});

test('a probe that is green at the culprit disproves it', () => {
  const observations = [...rightful().observations, seen(4, 'green', 1, 'probe')];
  expect(decideRollback(rightful({ observations }))).toMatchObject({
    grade: null,
    refused: [{ reason: 'known-flaky' }],
  });
});

test.each(ROLLBACK_REASONS)('%s', (reason) => {
  const { no, yes } = RULES[reason];
  const reasons = (changes: Change) => decideRollback(rightful(changes)).refused.map((refusal) => refusal.reason);
  for (const changes of no) {
    expect(reasons(changes)).toContain(reason);
    expect(decideRollback(rightful(changes)).grade).toBeNull();
  }
  for (const changes of [{}, ...yes]) expect(reasons(changes)).not.toContain(reason);
});

describe('the search', () => {
  test('several commits between green and red are ambiguous, and named for a probe', () => {
    const decision = decideRollback(rightful({ observations: [seen(2, 'green'), seen(5, 'red'), seen(5, 'red', 2)] }));
    expect(decision).toMatchObject({ culprit: null, candidates: [sha(5), sha(4), sha(3)] });
  });

  test('the order in which runs finished does not matter', () => {
    const { observations } = rightful();
    expect(decideRollback(rightful({ observations: [...observations].reverse() })).culprit).toBe(sha(4));
  });

  test('a run that is told twice counts once', () => {
    const red = seen(4, 'red');
    expect(decideRollback(rightful({ observations: [seen(3, 'green'), red, { ...red }] })).refused[0]?.reason).toBe(
      'not-reproduced',
    );
  });
});
