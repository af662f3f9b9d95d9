import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubEvent } from '../../sandbox/github/github.ts';
import { seedPull } from '../../sandbox/github/seed.ts';
import { longTest, sampled } from '../long.ts';
import { BrokenBranch, REVERT_RIGHTS } from './broken-branch.ts';
import { workflowRun } from './run-controller.ts';

const POLICY = 'rollback: {branches: [main], limits: {age: 7d}}\n';

let main: BrokenBranch;
afterEach(() => main[Symbol.asyncDispose]());

/** A plan that asks for a revert. */
async function decided() {
  main = await BrokenBranch.open(POLICY);
  const { culprit, parent, red } = await main.brokenOnce();
  const { outputs } = await main.door({ command: 'decide', event: workflowRun(red) });
  expect(outputs.get('next')).toBe('revert');
  return { culprit, parent, inputs: { plan: outputs.get('plan') ?? '' } };
}

const revert = (inputs: Record<string, string>, more: object = {}) =>
  main.door({ command: 'revert', inputs, token: main.github.token(REVERT_RIGHTS), ...more });

async function expectOne(culprit: string) {
  expect(main.pulls).toMatchObject([{ state: 'open', labels: ['rerail:revert'], pull: { draft: true } }]);
  expect(await main.branches()).toEqual([`rerail/revert-${culprit.slice(0, 12)}`]);
}

const isBranch = ({ name, payload }: GitHubEvent) =>
  name === 'push' && String(payload.ref).startsWith('refs/heads/rerail/');
const isPull = ({ name, action }: GitHubEvent) => name === 'pull_request' && action === 'opened';

test.each(
  sampled<[string, (event: GitHubEvent) => boolean]>([
    ['after the branch was pushed', isBranch],
    ['after the pull request was opened', isPull],
  ]),
)(
  'killed %s: the next one finishes, and there is one of each',
  async (_, isMoment) => {
    const { culprit, inputs } = await decided();
    let kill: () => Promise<void> = async () => undefined;
    let killed = 0;
    main.github.github.onEvent((event) => {
      if (killed > 0 || !isMoment(event)) return;
      killed += 1;
      void kill();
    });
    const env = { GITHUB_RUN_ID: '77' };
    const first = await revert(inputs, { env, onStart: (end: () => Promise<void>) => (kill = end) });
    expect([first.status, killed]).toEqual([null, 1]);
    expect((await revert(inputs, { env })).status).toBe(0);
    await expectOne(culprit);
    // Another controller finds nothing to do.
    await revert(inputs, { env: { GITHUB_RUN_ID: '78' } });
    await expectOne(culprit);
  },
  90_000,
);

test('three controllers at the same moment: one branch, one pull request', async () => {
  const { culprit, inputs } = await decided();
  const answers = await Promise.all([revert(inputs), revert(inputs), revert(inputs)]);
  expect(answers.map(({ status }) => status)).toEqual([0, 0, 0]);
  await expectOne(culprit);
}, 90_000);

describe('what changed since the decision', () => {
  test('the head moved: the revert is for the new head, and later work stays', async () => {
    const { culprit, inputs } = await decided();
    await main.commit('Later', { 'src/later.js': '1\n' });
    await revert(inputs);
    await expectOne(culprit);
    const branch = `refs/heads/rerail/revert-${culprit.slice(0, 12)}`;
    expect(await main.repository.git.read(branch, 'src/later.js')).toBe('1');
    expect(await main.repository.git.read(branch, 'src/cart.js')).toBe('1');
  }, 60_000);

  longTest(
    'a force push took the commit away: nothing is left behind',
    async () => {
      const { parent, inputs } = await decided();
      await main.repository.git.updateRef('refs/heads/main', parent);
      const { log, status } = await revert(inputs);
      expect(status).toBe(0);
      expect(log).toMatch(/nothing was reverted/);
      expect([main.pulls, await main.branches()]).toEqual([[], []]);
    },
    60_000,
  );

  test('a person fixed it: an open revert is closed with a word', async () => {
    const { culprit, inputs } = await decided();
    await revert(inputs);
    await expectOne(culprit);
    await main.run(await main.commit('Fix the cart', { 'src/cart.js': '3\n' }), 'green');
    await main.recover('sweep');
    expect(main.pulls).toMatchObject([{ state: 'closed' }]);
    expect(main.comments(main.pulls[0]?.number ?? 0).join()).toMatch(/Fixed in another way/);
    expect(await main.branches()).toEqual([]);
  }, 60_000);
});

test.each([
  ['contents', { contents: 'read' }, /nothing was reverted: no-permission/],
  ['pull-requests', { 'pull-requests': 'read' }, /may not create pull requests. Give the job "pull-requests: write"/],
] as const)(
  'a token without %s: write leaves nothing behind, and the log says which',
  async (_, less, why) => {
    const { inputs } = await decided();
    const { log, status } = await revert(inputs, { token: main.github.token({ ...REVERT_RIGHTS, ...less }) });
    expect(status).toBe(0);
    expect(log).toMatch(why);
    expect([main.pulls, await main.branches()]).toEqual([[], []]);
  },
  60_000,
);

longTest(
  'mode issue: one issue, which is closed with a word when the branch is fixed',
  async () => {
    main = await BrokenBranch.open('rollback: {branches: [main], mode: issue, limits: {age: 7d}}\n');
    const { culprit, red } = await main.brokenOnce();
    await main.recover(red);
    const issue = main.repository.state.issues.find(({ body }) => body?.includes(`<!-- rerail:revert=${culprit} -->`));
    expect(issue).toMatchObject({ state: 'open', title: 'Revert "Change the cart"' });
    await main.run(await main.commit('Fix the cart', { 'src/cart.js': '3\n' }), 'green');
    await main.recover('sweep');
    expect(issue).toMatchObject({ state: 'closed' });
    expect(main.comments(issue?.number ?? 0).join()).toMatch(/Fixed in another way/);
    expect(await main.branches()).toEqual([]);
  },
  60_000,
);

test('a person has opened a revert already: there is no second one', async () => {
  main = await BrokenBranch.open(POLICY);
  const { red } = await main.brokenOnce();
  await main.repository.commit({ branch: 'revert-7-cart', from: 'main', files: { 'src/cart.js': '1\n' } });
  await seedPull(main.repository, { head: 'revert-7-cart', title: 'Revert "Change the cart"' });
  const { plans, next } = await main.recover(red);
  expect(plans[0]?.rollback.refused).toMatchObject([
    { reason: 'already-reverted', why: expect.stringMatching(/#1 reverts it/) },
  ]);
  expect(next).not.toContain('revert');
}, 60_000);
