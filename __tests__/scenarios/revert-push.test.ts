import { afterEach, describe, expect, test } from '@jest/globals';
import { longTest, sampled } from '../long.ts';
import { BrokenBranch } from './broken-branch.ts';

const policy = (more: string) =>
  `rollback: {branches: [main], probe: probe.yml, limits: {age: 7d, push: 1}, ${more}}\n`;

let main: BrokenBranch;
afterEach(() => main[Symbol.asyncDispose]());

const cart = async () => main.repository.git.read('refs/heads/main', 'src/cart.js');

/** The revert's draft, and probes that prove it. */
async function proven(more: string, before: () => void = () => undefined) {
  main = await BrokenBranch.open(policy(more));
  before();
  const { parent, culprit, red } = await main.brokenOnce();
  await main.recover(red);
  main.finishProbe(culprit, 'red');
  main.finishProbe(parent, 'green');
  return { culprit };
}

describe('verify runs in the probe workflow, and its result is in the pull request', () => {
  test.each(
    sampled<['green' | 'red', RegExp]>([
      ['red', /`npm run smoke` fails on the reverted tree: http/],
      ['green', /`npm run smoke` passes on the reverted tree: http/],
    ]),
  )(
    '%s',
    async (state, words) => {
      main = await BrokenBranch.open(policy('verify: npm run smoke'));
      const { red } = await main.brokenOnce();
      await main.recover(red);
      const [pull] = main.pulls;
      const sha = pull?.pull?.headSha as string;
      expect(main.dispatches).toContainEqual({ sha, verify: 'npm run smoke' });
      expect(pull?.body).toMatch(/`npm run smoke` is running on the reverted tree/);
      main.finishProbe(sha, state);
      // What people wrote in the meantime stays.
      const written = `${pull?.body?.replace('- [ ] The author knows', '- [x] The author knows')}\nMine.\n`;
      main.repository.change(() => Object.assign(pull as object, { body: written }));
      await main.recover('sweep');
      expect(pull?.body).toMatch(words);
      expect(pull?.body).toContain('- [x] The author knows');
      expect(pull?.body?.endsWith('Mine.\n')).toBe(true);
      expect(main.dispatches.filter(({ verify }) => verify)).toHaveLength(1);
    },
    60_000,
  );
});

describe('mode push', () => {
  test('pushes what is proven and verified, closes the pull request with a word, and watches', async () => {
    const { culprit } = await proven('mode: push, verify: npm run smoke');
    const [pull] = main.pulls;
    await main.recover('sweep');
    expect(await cart()).toBe('2');
    main.finishProbe(pull?.pull?.headSha as string, 'green');
    // The branch moves: what was verified is not what would be pushed.
    await main.commit('Later', { 'src/later.js': '1\n' });
    await main.recover('sweep');
    expect(await cart()).toBe('2');
    expect(pull?.body).toMatch(/`npm run smoke` is running on the reverted tree/);
    const moved = (await main.repository.git.resolve(`refs/heads/${pull?.pull?.headBranch}`)) as string;
    expect(main.dispatches.at(-1)).toEqual({ sha: moved, verify: 'npm run smoke' });
    main.finishProbe(moved, 'green');
    const { log } = await main.recover('sweep');
    expect(await main.repository.git.read('refs/heads/main', 'src/later.js')).toBe('1');
    expect(log).toMatch(/pushed the revert [0-9a-f]{12}/);
    expect(await cart()).toBe('1');
    expect(pull).toMatchObject({ state: 'closed' });
    expect(main.comments(pull?.number ?? 0).join()).toMatch(/rerail pushed this revert to main as [0-9a-f]{40}/);
    expect(await main.branches()).toEqual([]);
    const head = (await main.repository.git.resolve('refs/heads/main')) as string;
    expect((await main.repository.git.describe(head)).message).toContain(`Rerail-Reverts: ${culprit}`);
    await main.run(head, 'green');
    await main.recover('sweep');
    expect(main.comments(pull?.number ?? 0).join()).toMatch(/main passes again/);
    expect(pull?.body).toMatch(/\*\*Recovery\*\*: \d{4}-/);
  }, 120_000);

  longTest(
    'a protected branch, and a spent limit: a person merges it, and reads why',
    async () => {
      const { culprit } = await proven('mode: push', () => main.repository.protect('main', { ruleset: true }));
      const { log } = await main.recover('sweep');
      expect(log).toMatch(/updated the revert's pull request/);
      const [pull] = main.pulls;
      expect(pull).toMatchObject({ state: 'open', pull: { draft: false } });
      expect(pull?.body).toMatch(
        /The policy asks rerail to push this revert, and it could not: GitHub refuses it .*rule violations/s,
      );
      expect(await cart()).toBe('2');
      expect(culprit).toHaveLength(40);
    },
    60_000,
  );
});

longTest(
  'what the branch asks of whoever merges: checks to approve, reviews, a queue, signatures by GitHub',
  async () => {
    main = await BrokenBranch.open('rollback: {branches: [main], limits: {age: 7d}}\n');
    const { red } = await main.brokenOnce();
    const rules = { ruleset: true, requiredChecks: ['build'], mergeQueue: true, signatures: true };
    main.repository.protect('main', rules);
    await main.recover(red);
    const [pull] = main.pulls;
    expect(pull?.body).toMatch(
      /The checks do not start before somebody with write access approves them.* main requires `build`\./,
    );
    expect(pull?.body).toMatch(/main requires 1 approving review\./);
    expect(pull?.body).toMatch(/main has a merge queue\. Add this pull request to it/);
    expect(pull?.body).toMatch(/main requires signed commits\. GitHub signed this one\./);
    expect(pull).toMatchObject({ assignees: [expect.any(String)] });
    expect(await main.repository.git.read(`refs/heads/${pull?.pull?.headBranch}`, 'src/cart.js')).toBe('1');
    expect(main.github.github.problems).toEqual([]);
  },
  60_000,
);
