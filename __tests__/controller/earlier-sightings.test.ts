import { describe, expect, test } from '@jest/globals';
import { seenWithout } from '../../src/controller/revert/earlier-sightings.ts';
import { commitOf, sha } from '../rollback/facts.ts';
import { readerOf } from '../rollback/recorded-controller.ts';

const MINUTE = 60_000;
const signal = {
  repository: 'o/r',
  workflow: '.github/workflows/ci.yml',
  branch: 'main',
  jobName: 'test',
  signature: 'a1',
};
/** The commit was made an hour ago, as pull request 7. */
const commit = commitOf(4, { message: 'Change the price (#7)', parents: [sha(3)] });
const pulls = [{ number: 7, head: { ref: 'price', sha: sha(70) } }];

interface Seen {
  /** Minutes after the commit. */
  at: number;
  state?: 'red' | 'green' | 'other';
  head_branch?: string;
  head_sha?: string;
  event?: string;
  pull_requests?: { number: number; base?: { sha: string } }[];
  head_commit?: { message: string };
  path?: string;
}

function ask(runs: readonly Seen[], { more = {}, since = 0 }: { more?: Record<string, unknown>; since?: number } = {}) {
  const answers = new Map<string, unknown>(Object.entries(more));
  const records = runs.map(({ at, state = 'red', ...run }, index) => {
    const id = index + 1;
    const conclusion = state === 'green' ? 'success' : 'failure';
    answers.set(`actions/runs/${id}/attempts/1/jobs`, {
      jobs: [{ id: state === 'red' ? id : id + 100, name: 'test', conclusion }],
    });
    const created_at = new Date(commit.committedAt + at * MINUTE).toISOString();
    const plain = {
      head_branch: 'other',
      head_sha: sha(90),
      event: 'push',
      path: '.github/workflows/ci.yml',
      run_attempt: 1,
    };
    return { ...plain, ...run, id, created_at, updated_at: created_at, html_url: '', status: 'completed', conclusion };
  });
  answers.set('actions/runs', { workflow_runs: records });
  const signatureOf = async ({ id }: { id: number }) => (id < 100 ? 'a1' : 'b2');
  return seenWithout(readerOf(answers), { signal, commit, pulls, since }, signatureOf);
}
const compare = (answer: unknown) => ({ more: { [`compare/${commit.sha}...${sha(90)}`]: answer } });

describe('a failure that came without the commit', () => {
  test.each<[string, Seen, Parameters<typeof ask>[1]?]>([
    ['on a pull request, before', { at: -30, event: 'pull_request', pull_requests: [{ number: 5 }] }],
    ['on a branch, before', { at: -30 }],
    ['on a branch that does not hold it, later', { at: 10 }, compare({ status: 'diverged', commits: [] })],
    [
      'its own pull request passed with the same content',
      {
        at: -5,
        state: 'green',
        event: 'pull_request',
        head_branch: 'price',
        head_sha: sha(70),
        pull_requests: [{ number: 7, base: { sha: sha(3) } }],
      },
    ],
  ])('%s', async (...[, run, more]) => {
    expect(await ask([run], more)).toMatch(/^(?:the same failure occurred at|pull request #7 passed)/);
  });
});

describe('what says nothing', () => {
  test.each<[string, Seen, Parameters<typeof ask>[1]?]>([
    ['its own pull request, by number', { at: -30, event: 'pull_request', pull_requests: [{ number: 7 }] }],
    ['its own pull request, by branch', { at: -30, head_branch: 'price' }],
    ['the same change elsewhere', { at: -30, head_commit: { message: 'Change the price\n\nMore.' } }],
    ['another failure', { at: -30, state: 'other' }],
    ['another workflow', { at: -30, path: '.github/workflows/lint.yml' }],
    ['a month ago', { at: -30 * 24 * 60 }],
    ['before the branch last recovered from it', { at: -30 }, { since: commit.committedAt - 20 * MINUTE }],
    [
      'a later pull request, whose merge holds it',
      { at: 10, event: 'pull_request' },
      compare({ status: 'diverged', commits: [] }),
    ],
    ['a branch that holds it', { at: 10 }, compare({ status: 'ahead', commits: [] })],
    ['a branch that nobody can compare', { at: 10 }],
    [
      'a backport',
      { at: 10 },
      compare({
        status: 'diverged',
        commits: [{ commit: { message: `Fix\n\n(cherry picked from commit ${commit.sha})` } }],
      }),
    ],
    [
      'its pull request passed on an older base',
      {
        at: -5,
        state: 'green',
        event: 'pull_request',
        head_branch: 'price',
        head_sha: sha(70),
        pull_requests: [{ number: 7, base: { sha: sha(2) } }],
      },
    ],
  ])('%s', async (...[, run, more]) => {
    expect(await ask([run], more)).toBeUndefined();
  });
});
