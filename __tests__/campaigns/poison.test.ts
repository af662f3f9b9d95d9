import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { comment } from '../../sandbox/github/acts.ts';
import { finishRun, type RunSeed, seedPull, seedRun } from '../../sandbox/github/seed.ts';
import type { RunState } from '../../sandbox/github/state.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { sampled } from '../long.ts';
import { type ControllerAnswer, runController, workflowRun } from '../scenarios/run-controller.ts';
import { NETWORK, TESTS, World } from './world.ts';

// What forks, outsiders and pull requests say about themselves changes nothing for others, and is never more than text.

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(async () => {
  expect(world.github.github.problems).toEqual([]);
  await world[Symbol.asyncDispose]();
});

const FORK = 'mallory/app';
const planOf = (answer: ControllerAnswer) => JSON.parse(answer.outputs.get('plan') ?? 'null') as RunPlan;
const repository = () => world.github.repository;
const failed = (lines: readonly string[]) => [{ name: 'test', conclusion: 'failure', lines, minutes: 4 }] as const;
const failedRun = (lines: readonly string[], more: Partial<RunSeed> = {}) =>
  seedRun(repository(), { jobs: failed(lines), ...more });

const decide = (run: RunState) => runController(world.github, { command: 'decide', event: workflowRun(run) });
const recover = (run: RunState) => runController(world.github, { command: 'recover', event: workflowRun(run) });
const comments = () => repository().state.comments;
const git = (...args: string[]) =>
  execFileSync('git', ['-C', repository().git.folder, ...args], { encoding: 'utf8' }).trim();

/** Puts files on the ledger's reference, as somebody would who may write to it. */
async function poisonLedger(files: Record<string, string>): Promise<void> {
  await repository().commit({ branch: 'poison', files });
  git('update-ref', 'refs/rerail/ledger', 'refs/heads/poison');
}

describe('what a fork learns', () => {
  /** The run fails, is run again, and passes: for its own partition the signature is flaky now. */
  async function teach(more: Partial<RunSeed>): Promise<void> {
    const run = await failedRun(TESTS, more);
    await recover(run);
    await world.github
      .octokit()
      .rest.actions.reRunWorkflowFailedJobs({ owner: 'octo-org', repo: 'app', run_id: run.id });
    finishRun(repository(), run);
    await recover(run);
  }

  test('is of no use to the repository’s branches, nor to other pull requests', async () => {
    const { run: own } = await world.failedPullRun('own', TESTS);
    // The fork's branch bears the name of the default branch.
    const fork = { event: 'pull_request', fork: FORK, branch: 'main', sha: own.sha, actor: 'mallory' };
    const pull = await seedPull(repository(), { head: 'main', fork: FORK, sha: own.sha, author: 'mallory' });
    await teach(fork);
    expect(world.ledger().some((name) => name.endsWith('.json'))).toBe(true);
    expect(planOf(await decide(await failedRun(TESTS)))).toMatchObject({ act: 'ask' });
    expect(planOf(await decide(own))).toMatchObject({ act: 'ask' });
    expect(comments().every(({ issue }) => issue === pull)).toBe(true);
  });

  test('a branch that passes on a retry does teach: the lesson above is not vain', async () => {
    await teach({});
    expect(planOf(await decide(await failedRun(TESTS)))).toMatchObject({ act: 'rerun-failed-jobs' });
  });
});

describe('the pull request of a fork’s run', () => {
  test('is the one with its commit; the one of another branch with the same name hears nothing', async () => {
    const { run, pull } = await world.failedPullRun('topic', TESTS);
    const forged = await failedRun(TESTS, { event: 'pull_request', fork: FORK, branch: 'topic', actor: 'mallory' });
    await recover(forged);
    expect(comments().filter(({ issue }) => issue === pull)).toEqual([]);
    const theirs = await seedPull(repository(), { head: 'topic', fork: FORK, sha: forged.sha, author: 'mallory' });
    const again = await failedRun(TESTS, { event: 'pull_request', fork: FORK, branch: 'topic', actor: 'mallory' });
    await recover(again);
    expect(comments().map(({ issue }) => issue)).toEqual([theirs]);
    await recover(run);
    expect(comments().map(({ issue }) => issue)).toEqual([theirs, pull]);
  });

  test('cannot bring its own policy', async () => {
    await repository().commit({ files: { '.github/rerail.yml': 'version: 1\nmode: observe\n' } });
    await repository().commit({
      branch: 'topic',
      from: 'main',
      files: { '.github/rerail.yml': 'version: 1\nmode: act\nflaky:\n  tests: ["**"]\n' },
    });
    const pull = await seedPull(repository(), { head: 'topic' });
    const run = await failedRun(NETWORK, { event: 'pull_request', branch: 'topic', pulls: [pull] });
    const answer = await recover(run);
    expect(planOf(answer)).toMatchObject({ mode: 'observe' });
    expect([run.attempts.length, comments().length]).toEqual([1, 0]);
  });
});

/** A plan without what differs from one decision to the next. */
const timeless = ({ costs: _, decidedAt: __, ...plan }: RunPlan) => plan;

describe('a forged trace', () => {
  test('a comment with rerail’s mark by somebody else is neither edited nor taken for the act', async () => {
    const { run, pull } = await world.failedPullRun();
    const mallory = world.github.octokit(
      world.github.token({ issues: 'write', 'pull-requests': 'write' }, { kind: 'user', login: 'mallory' }),
    );
    const REPO = { owner: 'octo-org', repo: 'app' };
    const body = '<!-- rerail -->\n**rerail: all is well**';
    const { data } = await mallory.rest.issues.createComment({ ...REPO, issue_number: pull, body });
    await recover(run);
    const own = comments().filter(({ user }) => user === 'github-actions[bot]');
    expect(own).toHaveLength(1);
    expect(comments().find((each) => each.id === data.id)?.body).toBe(body);
    expect(run.attempts).toHaveLength(2);
  });

  test.each(sampled(['entries', 'future', 'ref']))('a ledger of rubbish changes no plan: %s', async (kind) => {
    const { run, pull } = await world.failedPullRun();
    const clean = timeless(planOf(await decide(run)));
    const key = `${run.id}/1/rerun-failed-jobs/${run.sha}`;
    const entry = {
      version: 1,
      kind: 'ask',
      run: run.id,
      attempt: 1,
      sha: run.sha,
      at: 'x',
      owner: '1',
      partition: 'branch',
      jobs: [],
    };
    if (kind === 'entries') {
      await poisonLedger({
        [`entries/${run.id}/1/ask/no-json.json`]: '{"version":1,',
        [`entries/${run.id}/1/ask/elsewhere.json`]: JSON.stringify(entry),
        [`entries/${run.id}/1/wait/${run.sha}.json`]: JSON.stringify({ ...entry, kind: 'wait', jobs: 'all' }),
        [`entries/${run.id}/1/result/${run.sha}.json`]: '{"__proto__":{"passed":true},"version":1}',
        [`entries/${key}.json`]: '[]',
        [`entries/${key}.outcome.json`]: '{"done":true}',
        'entries/large.json': `"${'x'.repeat(2_000_000)}"`,
        'entries/%2e%2e/outside.json': '{}',
        'elsewhere/7.json': '{}',
      });
    } else if (kind === 'future') {
      const intent = { ...entry, kind: 'rerun-failed-jobs', at: '2099-01-01T00:00:00.000Z', owner: '1' };
      await poisonLedger({ [`entries/${key}.json`]: JSON.stringify(intent) });
    } else
      git(
        'update-ref',
        'refs/rerail/ledger',
        execFileSync('git', ['-C', repository().git.folder, 'hash-object', '-w', '--stdin'], {
          input: 'x',
          encoding: 'utf8',
        }).trim(),
      );
    expect(timeless(planOf(await decide(run)))).toEqual(clean);
    await recover(run);
    expect([run.attempts.length, comments().filter(({ issue }) => issue === pull).length]).toEqual([2, 1]);
  });

  test('in a plan starts nothing', async () => {
    const run = await failedRun(TESTS);
    const green = await seedRun(repository(), { jobs: [{ name: 'test' }] });
    const plan = planOf(await decide(run));
    const { version: _, ...unversioned } = plan;
    const forged: Record<string, unknown> = {
      'another repository': { ...plan, repository: 'octo-org/other' },
      'another act': { ...plan, act: 'rerun-all' },
      'jobs of another run': { ...plan, act: 'rerun-job', jobIds: [green.attempts[0]?.jobs[0]?.id] },
      'a run that is not red': { ...plan, run: { ...plan.run, id: green.id, sha: green.sha } },
      'an unknown field': { ...plan, command: 'rm -rf /' },
      'no version': unversioned,
    };
    for (const [what, each] of Object.entries(forged)) {
      const answer = await runController(world.github, { command: 'act', inputs: { plan: JSON.stringify(each) } });
      expect([what, run.attempts.length, green.attempts.length]).toEqual([what, 1, 1]);
      expect(answer.log).not.toMatch(/^\s+at \w/m);
    }
  }, 60_000);
});

describe('a command', () => {
  const said = (pull: number, login: string, body: string, more: object = {}) => ({
    name: 'issue_comment',
    payload: {
      action: 'created',
      issue: { number: pull, pull_request: {} },
      comment: { id: 1, body, user: { login }, author_association: 'OWNER' },
      sender: { login },
      ...more,
    },
  });

  test('by somebody with write access is carried out: the refusals below are not vain', async () => {
    const { run, pull } = await world.failedPullRun('topic', TESTS);
    repository().setCollaborator('alice', 'write');
    const id = comment(repository(), pull, 'alice', '/rerail retry');
    const event = said(pull, 'alice', '/rerail retry', {
      comment: { id, body: '/rerail retry', user: { login: 'alice' } },
    });
    const answer = await runController(world.github, { command: 'recover', event });
    expect(answer.log).not.toMatch(/::warning|::error/);
    expect(run.attempts).toHaveLength(2);
  });

  test.each<[string, (pull: number) => ReturnType<typeof said>]>([
    [
      'by somebody without write access, whatever the payload says of them',
      (pull) => said(pull, 'mallory', '/rerail retry'),
    ],
    ['in an edited comment', (pull) => said(pull, 'alice', '/rerail retry', { action: 'edited' })],
    ['below other text', (pull) => said(pull, 'alice', 'I would never say\n/rerail retry')],
    ['in an issue', (pull) => said(pull, 'alice', '/rerail retry', { issue: { number: pull } })],
  ])('%s starts nothing', async (_, event) => {
    const { run, pull } = await world.failedPullRun('topic', TESTS);
    repository().setCollaborator('alice', 'write');
    repository().setCollaborator('mallory', 'read');
    const answer = await runController(world.github, { command: 'recover', event: event(pull) });
    expect(answer.status).toBe(0);
    expect(run.attempts).toHaveLength(1);
  });
});

describe('hostile text', () => {
  const LINES = [
    '::error::PWNED',
    '::set-output name=next::PWNED',
    '::add-mask::a',
    '##[set-env name=NODE_OPTIONS]PWNED',
    '::stop-commands::PWNED',
    '\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007\u001b[2J',
    'npm error code ECONNRESET <!-- rerail --> @octo-org/all <img src=x onerror=alert(1)> [x](http://evil.example) ``` `',
    '| a | b |\n## Heading',
    `npm error network ${'A'.repeat(300_000)}`,
    'npm error network This is a problem related to network connectivity.',
  ];
  const NAMES = [
    'test',
    'x <!-- rerail:signature=1 -->',
    '::error::PWNED',
    'a|b `c` @octo-org/all',
    '[x](http://evil.example)',
  ];

  test('of logs, jobs and branches stays text: in the log, the comment, the check run and the summary', async () => {
    const branch = 'a;$(touch /tmp/pwned)`@octo-org`<b>';
    await repository().commit({ branch: 'topic', from: 'main', files: { a: '1' } });
    const sha = git('rev-parse', 'refs/heads/topic');
    git('update-ref', `refs/heads/${branch.replaceAll(/[^\w;$()`@<>-]/g, '-')}`, sha);
    const pull = await seedPull(repository(), { head: 'topic', title: '<!-- rerail --> ::error::PWNED' });
    const run = await seedRun(repository(), {
      event: 'pull_request',
      branch,
      sha,
      pulls: [pull],
      name: 'CI ::error::PWNED',
      title: '@octo-org/all <img src=x>',
      jobs: NAMES.map((name) => ({
        name,
        conclusion: 'failure' as const,
        lines: LINES.flatMap((line) => line.split('\n')),
      })),
    });
    const answer = await recover(run);
    expect(answer.status).toBe(0);
    expect(
      answer.log.split('\n').filter((line) => /^\s*::(?!group|endgroup|warning|notice|debug|add-mask)/.test(line)),
    ).toEqual([]);
    expect(answer.log).not.toMatch(/##\[(?!group|endgroup)|^::\w+[^\n]*::PWNED/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(answer.log).not.toMatch(/\u001b\]|\u001b\[2J/);
    const [first] = comments();
    const texts = [
      first?.body ?? '',
      answer.summary,
      ...repository().state.checkRuns.map(({ summary }) => summary ?? ''),
    ];
    expect(first?.body.match(/<!--/g)).toHaveLength(1);
    for (const text of texts) {
      const outsideCode = text.replaceAll(/(`+)[\s\S]*?\1/g, '');
      expect(outsideCode).not.toMatch(/(?<![\\\w])@octo-org\/all|(?<!\\)<img|(?<!\\)\]\(http:\/\/evil/);
      expect(text.length).toBeLessThan(65_536);
    }
    expect(answer.outputs.get('next')).not.toBe('PWNED');
    expect(JSON.stringify(planOf(answer)).length).toBeLessThan(100 * 1024);
  });
});
