import { afterEach, expect, test } from '@jest/globals';
import { BrokenBranch } from './broken-branch.ts';

const POLICY = 'rollback: {branches: [main], probe: probe.yml, limits: {age: 7d}}\n';

let main: BrokenBranch;
afterEach(() => main[Symbol.asyncDispose]());

test('merged: the branch is watched; reland brings back commit by commit, each probed, up to the one that fails', async () => {
  main = await BrokenBranch.open(POLICY);
  await main.run(await main.commit('One', { 'src/a.js': '1\n' }), 'green');
  const [culprit = '', first = ''] = await main.rebaseMerged([
    ['Prepare the cart', { 'src/tax.js': '1\n' }],
    ['Change the cart', { 'src/cart.js': '2\n' }],
  ]);
  await main.recover(await main.run(culprit, 'twice red'));
  const revert = main.pulls.find(({ state }) => state === 'open');
  const number = revert?.number as number;
  const early = await main.comment(number, '/rerail reland');
  expect(early.log).toMatch(/reland: the branch holds no revert of it: merge the revert first/);
  const landed = await main.merge();
  await main.run(landed, 'green');
  const watched = await main.recover('sweep');
  expect(watched.log).toMatch(/watched the branch after the revert .*passes again/);
  expect(main.comments(number).join()).toMatch(/main passes again.*2 paths as before the commit.*in the history/s);
  expect(revert?.body).toMatch(/\*\*Duration\*\*: \d+ min/);

  const asked = await main.comment(number, '/rerail reland');
  expect(asked.log).toMatch(/reland: opened http/);
  expect((await main.comment(number, '/rerail reland')).log).toMatch(/brings it back already/);
  const reland = main.pulls.find(({ title }) => title.startsWith('Reland'));
  const branch = `refs/heads/rerail/reland-${culprit.slice(0, 12)}`;
  const { git } = main.repository;
  expect(reland).toMatchObject({ state: 'open', pull: { draft: true, base: 'main' }, assignees: ['octocat'] });
  expect(await git.read(branch, 'src/tax.js')).toBe('1');
  expect(await git.read(branch, 'src/cart.js')).toBe('1');
  const { message } = await git.describe((await git.resolve(branch)) as string);
  expect(message).toMatch(
    new RegExp(`^Reland "Prepare the cart"\n\nRerail-Relands: ${first}\nCo-authored-by: .+ <.+>`),
  );

  await main.recover('sweep');
  const one = (await git.resolve(branch)) as string;
  expect(main.dispatches.at(-1)).toEqual({ sha: one });
  main.finishProbe(one, 'green');
  await main.recover('sweep');
  const two = (await git.resolve(branch)) as string;
  expect(await git.read(branch, 'src/cart.js')).toBe('2');
  expect(main.dispatches.at(-1)).toEqual({ sha: two });
  main.finishProbe(two, 'red');
  const last = await main.recover('sweep');
  expect(last.log).toMatch(new RegExp(`${culprit.slice(0, 12)} still fails`));
  expect(await git.resolve(branch)).toBe(one);
  expect(reland?.body).toMatch(/Needs you: `[0-9a-f]{12}` still fails\. This pull request holds the commits before it/);
  expect(main.github.github.problems).toEqual([]);
}, 180_000);
