import type { CommitFacts, LineCommit, Observation, RollbackFacts } from '../../src/rollback/facts.ts';

/** A sha that is made of a number, so that failures are readable. */
export const sha = (n: number) => n.toString(16).padStart(40, '0');

/** The line of commits 1 to `count`, newest first. */
export const lineOf = (count: number): LineCommit[] =>
  Array.from({ length: count }, (_, i) => count - i).map((n) => ({
    sha: sha(n),
    parents: n === 1 ? [] : [sha(n - 1)],
  }));

let runs = 0;
export const seen = (n: number, state: Observation['state'], attempt = 1, source: Observation['source'] = 'run') => {
  runs += 1;
  return { sha: sha(n), runId: runs, attempt, state, source } satisfies Observation;
};

export const commitOf = (n: number, changes: Partial<CommitFacts> = {}): CommitFacts => ({
  sha: sha(n),
  parents: [sha(n - 1)],
  author: { name: 'Ada', email: 'ada@example.com', login: 'ada' },
  message: 'Change the price',
  committedAt: NOW - 3_600_000,
  changes: [{ path: 'src/price.ts', status: 'M' }],
  ...changes,
});

export const NOW = 1_700_000_000_000;

/** Facts in which everything speaks for a revert of commit 4 of 5. */
export const rightful = (changes: Partial<RollbackFacts> = {}): RollbackFacts => ({
  now: NOW,
  branch: 'main',
  event: 'push',
  failure: { type: 'test-failure', signature: 'a1', retry: 'same-again' },
  lane: 'STANDARD',
  policy: {
    branches: ['main', 'release/*'],
    mode: 'pr',
    exempt: { authors: ['renovate[bot]', '*@bots.example'], paths: ['migrations/**'], trailers: ['No-Revert'] },
    limits: { ageMs: 24 * 3_600_000, create: 3, push: 0 },
  },
  stop: { stopped: false, why: '' },
  line: lineOf(5),
  observations: [seen(3, 'green'), seen(4, 'red'), seen(4, 'red', 2), seen(5, 'red')],
  commit: commitOf(4),
  made: { created: 0, pushed: 0 },
  permission: { contents: true, workflows: false },
  conflicts: [],
  ...changes,
});
