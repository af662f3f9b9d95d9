import { expect, test } from '@jest/globals';
import { decideAbout } from '../../src/controller/controller.ts';
import { ROLLBACK_REASONS, type RollbackReason } from '../../src/rollback/facts.ts';
import { sha } from './facts.ts';
import { recordedController } from './recorded-controller.ts';
import { linesOf } from './trunk.ts';

/** A recorded branch of five commits: the fourth breaks the tests. Everything can be changed. */
interface Story {
  /** Runs by commit: each letter is an attempt that passed, failed with the failure in question, or failed otherwise. */
  runs: Record<number, string>;
  event: string;
  lines: readonly string[];
  message: string;
  login: string;
  ageHours: number;
  files: { filename: string; previous_filename?: string; status: string }[];
  labels: string[];
  /** Messages of other commits, by number. */
  messages: Record<number, string>;
  rollback: string;
  on: string;
  job: string;
}

const STORY: Story = {
  runs: { 3: 'g', 4: 'rr', 5: 'r' },
  event: 'push',
  lines: linesOf(1),
  message: 'Change the price (#7)',
  login: 'ada',
  ageHours: 1,
  files: [{ filename: 'src/price.ts', status: 'modified' }],
  labels: [],
  messages: {},
  rollback: 'branches: [main], exempt: {authors: ["renovate[bot]"], paths: ["migrations/**"], trailers: ["No-Revert"]}',
  on: '{push: {}, schedule: [], pull_request: {}}',
  job: 'runs-on: ubuntu-latest, steps: [{run: npm test}]',
};
const NETWORK = [
  'npm error code ECONNRESET',
  'npm error network aborted',
  'npm error network This is a problem related to network connectivity.',
];
const file = (filename: string) => [{ filename, status: 'modified' }];

/** What recorded runs tell of these needs a server or a clone; `scenarios/revert-facts`, `revert-faults` and `revert-push` show them. */
const ELSEWHERE = ['depended-on', 'limit-reached', 'no-permission', 'conflict'] as const;
type Here = Exclude<RollbackReason, (typeof ELSEWHERE)[number]>;

/** For each rule a story that it refuses, and one beside it that it does not. */
const RULES: Record<Here, { no: Partial<Story>; yes: Partial<Story> }> = {
  stopped: { no: { labels: ['rerail:stop'] }, yes: { labels: ['rerail:retry'] } },
  'not-nominated': { no: { event: 'pull_request' }, yes: { event: 'schedule' } },
  'branch-not-named': { no: { rollback: 'branches: ["release/*"]' }, yes: { rollback: 'branches: ["m*"]' } },
  'infrastructure-signature': { no: { lines: NETWORK }, yes: { lines: linesOf(2) } },
  'not-reproduced': { no: { runs: { 3: 'g', 4: 'r' } }, yes: { runs: { 3: 'g', 4: 'r', 5: 'r' } } },
  'parent-not-green': {
    no: { runs: { 2: 'g', 3: 'o', 4: 'r', 5: 'r' } },
    yes: { runs: { 2: 'o', 3: 'g', 4: 'r', 5: 'r' } },
  },
  'parent-unknown': { no: { runs: { 4: 'rr', 5: 'r' } }, yes: { runs: { 3: 'g', 4: 'rr', 5: 'r' } } },
  ambiguous: { no: { runs: { 2: 'g', 4: 'r', 5: 'r' } }, yes: { runs: { 2: 'g', 3: 'g', 4: 'r', 5: 'r' } } },
  'cannot-reach-lane': { no: { on: '{push: {paths: ["web/**"]}}' }, yes: { on: '{push: {paths: ["src/**"]}}' } },
  'known-flaky': { no: { runs: { 3: 'g', 4: 'rg', 5: 'r' } }, yes: { runs: { 3: 'gg', 4: 'rr', 5: 'r' } } },
  'already-fixed': { no: { runs: { 3: 'g', 4: 'rr', 5: 'g' } }, yes: { runs: { 3: 'g', 4: 'rr' } } },
  'already-reverted': {
    no: { messages: { 5: `Undo\n\nThis reverts commit ${sha(4)}.` } },
    yes: { messages: { 5: `Undo\n\nThis reverts commit ${sha(2)}.` } },
  },
  'is-a-revert': { no: { message: 'Revert "Change the tax"' }, yes: { message: 'Revert to the old tax' } },
  'exempt-author': { no: { login: 'renovate[bot]' }, yes: { login: 'renovate' } },
  'exempt-path': { no: { files: file('migrations/2.sql') }, yes: { files: file('src/migrations.ts') } },
  'exempt-trailer': { no: { message: 'x\n\nNo-Revert: data' }, yes: { message: 'x\n\nNo-Revert: false' } },
  'too-old': { no: { ageHours: 25 }, yes: { ageHours: 23 } },
  'outside-effects': {
    no: { job: 'runs-on: ubuntu-latest, environment: production, steps: [{run: npm test}]' },
    yes: { job: 'runs-on: ubuntu-latest, steps: [{run: npm test}, {run: npm run lint}]' },
  },
  'workflow-files': { no: { files: file('.github/workflows/ci.yml') }, yes: { files: file('.github/dependabot.yml') } },
};

const HOUR = 3_600_000;
const iso = (ms: number) => new Date(ms).toISOString();

/** Answers of the API for a story, and the run that is asked about: the newest that failed. */
function recorded(changes: Partial<Story>) {
  const story = { ...STORY, ...changes };
  const answers = new Map<string, unknown>();
  const content = (text: string) => ({ encoding: 'base64', content: Buffer.from(text).toString('base64') });
  answers.set('contents/.github/rerail.yml', content(`version: 1\nmode: act\nrollback: {${story.rollback}}\n`));
  answers.set('contents/.github/workflows/ci.yml', content(`on: ${story.on}\njobs:\n  test: {${story.job}}\n`));
  const now = Date.now();
  const commits = [5, 4, 3, 2, 1].map((n) => ({
    sha: sha(n),
    parents: n === 1 ? [] : [{ sha: sha(n - 1) }],
    author: { login: n === 4 ? story.login : 'grace' },
    commit: {
      message: n === 4 ? story.message : (story.messages[n] ?? `Change ${n}`),
      author: { name: 'A', email: 'a@example.com' },
      committer: { date: iso(now - story.ageHours * HOUR) },
    },
    files: n === 4 ? story.files : file(`src/other-${n}.ts`),
  }));
  answers.set('commits', commits);
  for (const commit of commits) answers.set(`commits/${commit.sha}`, commit);
  answers.set(`commits/${sha(4)}/pulls`, [{ number: 7, labels: story.labels.map((name) => ({ name })) }]);
  const runs = Object.entries(story.runs).map(([n, attempts]) => {
    const id = 100 + Number(n);
    for (const [index, letter] of [...attempts].entries()) {
      const job = id * 10 + index;
      const conclusion = letter === 'g' ? 'success' : 'failure';
      const jobs = [{ id: job, name: 'test', status: 'completed', run_attempt: index + 1, conclusion }];
      answers.set(`actions/runs/${id}/attempts/${index + 1}/jobs`, { jobs });
      const lines = letter === 'o' ? linesOf(9) : story.lines;
      if (letter !== 'g')
        answers.set(`actions/jobs/${job}/logs`, `${lines.join('\n')}\n##[error]Process completed with exit code 1.\n`);
    }
    const times = { created_at: iso(now - HOUR / 2 + id * 60_000 - 6e6), updated_at: iso(now - HOUR / 4) };
    const known = {
      path: '.github/workflows/ci.yml',
      event: story.event,
      head_branch: 'main',
      html_url: '',
      status: 'completed',
    };
    const conclusion = attempts.endsWith('g') ? 'success' : 'failure';
    return { ...known, ...times, id, head_sha: sha(Number(n)), run_attempt: attempts.length, conclusion };
  });
  answers.set('actions/runs', { workflow_runs: runs });
  return { answers, run: runs.findLast(({ conclusion }) => conclusion === 'failure')?.id ?? 0 };
}

async function planned(changes: Partial<Story>) {
  const { answers, run } = recorded(changes);
  return (await decideAbout(recordedController(answers), run)).plan.rollback;
}

test('every rule is held here or named as held elsewhere', () => {
  expect([...Object.keys(RULES), ...ELSEWHERE].toSorted()).toEqual([...ROLLBACK_REASONS].toSorted());
});

test('the story as it is names the culprit', async () => {
  expect(await planned({})).toMatchObject({ culprit: sha(4), grade: 'likely', refused: [] });
});

test.each(Object.keys(RULES) as Here[])('%s', async (reason) => {
  const { no, yes } = RULES[reason];
  const refused = await planned(no);
  expect(refused).toMatchObject({ grade: null });
  expect(refused.refused.map((one) => one.reason)).toContain(reason);
  for (const { why } of refused.refused) expect(why).toMatch(/\w+ \w+/);
  expect(await planned(yes)).toMatchObject({ culprit: sha(4), grade: 'likely', refused: [] });
});
