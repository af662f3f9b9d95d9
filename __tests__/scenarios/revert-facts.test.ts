import { afterEach, expect, test } from '@jest/globals';
import { seedRun } from '../../sandbox/github/seed.ts';
import { longTest } from '../long.ts';
import { BrokenBranch, failedJob, OTHER_TESTS, REVERT_RIGHTS } from './broken-branch.ts';
import { workflowRun } from './run-controller.ts';

const POLICY = 'rollback: {branches: [main], limits: {age: 7d}}\n';

let main: BrokenBranch;
afterEach(() => main[Symbol.asyncDispose]());

longTest(
  'a pull request that was merged by rebase is reverted as a whole',
  async () => {
    main = await BrokenBranch.open(POLICY);
    await main.run(await main.commit('One', { 'src/a.js': '1\n' }), 'green');
    const parts: [string, Record<string, string>][] = [
      ['Prepare the cart', { 'src/tax.js': '1\n' }],
      ['Change the cart', { 'src/cart.js': '2\n' }],
    ];
    const range = await main.rebaseMerged(parts);
    const [culprit = ''] = range;
    const { plans } = await main.recover(await main.run(culprit, 'twice red'));
    expect(plans[0]?.rollback).toMatchObject({ culprit, grade: 'likely', range });
    const [pull] = main.pulls.filter(({ state }) => state === 'open');
    const head = `refs/heads/${pull?.pull?.headBranch}`;
    const { git } = main.repository;
    expect(await git.read(head, 'src/tax.js')).toBeUndefined();
    expect(await git.read(head, 'src/cart.js')).toBe('1');
    const { message } = await git.describe((await git.resolve(head)) as string);
    for (const sha of range) expect(message).toContain(`This reverts commit ${sha}.`);
    expect(main.github.github.problems).toEqual([]);
  },
  60_000,
);

test('a commit that changes a workflow file needs a token that may, and that is known beforehand', async () => {
  main = await BrokenBranch.open(POLICY);
  await main.run(await main.commit('One', { 'src/a.js': '1\n' }), 'green');
  const culprit = await main.commit('Lint', { '.github/workflows/lint.yml': 'on: push\n', 'src/cart.js': '2\n' });
  const red = await main.run(culprit, 'twice red');
  const decide = (token: string) => main.door({ command: 'decide', event: workflowRun(red), token });
  const rights = { ...REVERT_RIGHTS, workflows: 'write' } as const;
  const own = await decide(main.github.token(REVERT_RIGHTS));
  expect(own.log).not.toContain('likely culprit');
  expect(JSON.parse(own.outputs.get('plan') ?? '{}').rollback.refused).toMatchObject([{ reason: 'workflow-files' }]);
  const person = main.github.token(rights, { kind: 'user', login: 'octocat' });
  const decided = await decide(person);
  expect(JSON.parse(decided.outputs.get('plan') ?? '{}').rollback).toMatchObject({ grade: 'likely', refused: [] });
  const inputs = { plan: decided.outputs.get('plan') ?? '' };
  await main.door({ command: 'revert', inputs, token: person });
  expect(main.pulls).toHaveLength(1);
}, 60_000);

test('two jobs that two commits broke: each gets its revert', async () => {
  const ci =
    'on: push\njobs:\n  test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n  login: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n';
  main = await BrokenBranch.open(POLICY, { '.github/workflows/ci.yml': ci, 'src/login.js': '1\n' });
  const run = (sha: string, isCartRed: boolean, isLoginRed: boolean) => {
    const jobs = [
      isCartRed ? failedJob() : { name: 'test' },
      { ...(isLoginRed ? failedJob(OTHER_TESTS) : {}), name: 'login' },
    ];
    return seedRun(main.repository, { sha, attempts: [{ jobs }, { jobs }], createdAt: Date.now() - 9_000_000 });
  };
  await run(await main.commit('One', { 'src/a.js': '1\n' }), false, false);
  const cart = await main.commit('Change the cart', { 'src/cart.js': '2\n' });
  await run(cart, true, false);
  const login = await main.commit('Change the login', { 'src/login.js': '2\n' });
  await main.recover(await run(login, true, true));
  expect(main.pulls.map(({ title }) => title).toSorted()).toEqual([
    'Revert "Change the cart"',
    'Revert "Change the login"',
  ]);
  expect(await main.branches()).toHaveLength(2);
}, 60_000);
