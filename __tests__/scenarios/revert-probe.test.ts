import { afterEach, expect, test } from '@jest/globals';
import { longTest, sampled } from '../long.ts';
import { BrokenBranch } from './broken-branch.ts';

const POLICY = 'rollback: {branches: [main], probe: probe.yml, limits: {age: 7d}}\n';

let main: BrokenBranch;
afterEach(() => main[Symbol.asyncDispose]());

longTest(
  'likely opens a draft and starts probes; proven makes it ready, once',
  async () => {
    main = await BrokenBranch.open(POLICY);
    const { parent, culprit, red } = await main.brokenOnce();
    const first = await main.recover(red);
    expect(first.plans[0]?.rollback).toMatchObject({ culprit, grade: 'likely' });
    expect(main.dispatches).toEqual([{ sha: culprit }, { sha: parent }]);
    expect(main.pulls).toMatchObject([{ state: 'open', pull: { draft: true }, labels: ['rerail:revert'] }]);
    // The sweep comes back while they run, and changes nothing but the text.
    const again = await main.recover('sweep');
    expect(again.next).toBe('revert');
    expect(main.pulls[0]?.body).toMatch(/is running/);
    expect(main.pulls[0]?.body).toMatch(/updates this when its 2 probes have ended/);
    main.finishProbe(culprit, 'red');
    main.finishProbe(parent, 'green');
    const proven = await main.recover('sweep');
    expect(proven.log).toMatch(/updated the revert's pull request: http/);
    expect(main.pulls).toMatchObject([{ state: 'open', pull: { draft: false } }]);
    expect(main.pulls[0]?.body).toMatch(/A probe fails at this commit and passes at its parent/);
    expect(main.dispatches).toHaveLength(2);
    expect(red.attempts).toHaveLength(2);
    // A person takes it back to draft: rerail does not insist.
    main.repository.change(() => Object.assign(main.pulls[0]?.pull as object, { draft: true }));
    await main.recover('sweep');
    expect(main.pulls).toMatchObject([{ pull: { draft: true } }]);
    expect(main.github.github.problems).toEqual([]);
  },
  120_000,
);

test.each(
  sampled([
    ['passes at the culprit', 'green', 'green', /not to blame.*failed and passed at/],
    // scenarios/revert-live shows it with real machines.
    ['fails at the parent, too', 'red', 'red', /not to blame.*failed and passed at/],
  ] as const),
)(
  'a probe that %s disproves: the draft is closed with the reason, and its branch goes',
  async (_, atCulprit, atParent, why) => {
    main = await BrokenBranch.open(POLICY);
    const { parent, culprit, red } = await main.brokenOnce();
    await main.recover(red);
    main.finishProbe(culprit, atCulprit);
    main.finishProbe(parent, atParent);
    const swept = await main.recover('sweep');
    expect(swept.log).toMatch(/closed the revert's pull request/);
    expect(main.pulls).toMatchObject([{ state: 'closed' }]);
    expect(main.comments(main.pulls[0]?.number ?? 0).join()).toMatch(why);
    expect(await main.branches()).toEqual([]);
    // It is over: nobody comes back to it.
    expect((await main.recover('sweep')).next).not.toContain('revert');
    expect(main.dispatches).toHaveLength(2);
  },
  120_000,
);

longTest(
  'probes that say nothing are repeated once, and leave the draft as it is',
  async () => {
    main = await BrokenBranch.open(POLICY);
    const { parent, culprit, red } = await main.brokenOnce();
    await main.recover(red);
    main.finishProbe(culprit, 'other');
    main.finishProbe(parent, 'green');
    await main.recover('sweep');
    expect(main.dispatches).toEqual([{ sha: culprit }, { sha: parent }, { sha: culprit }]);
    main.finishProbe(culprit, 'cancelled');
    await main.recover('sweep');
    expect(main.dispatches).toHaveLength(3);
    expect(main.pulls).toMatchObject([{ state: 'open', pull: { draft: true } }]);
    expect(main.pulls[0]?.body).toMatch(/says nothing: probe.yml failed in another way/);
  },
  120_000,
);

test('several commits without runs: probes bisect, then prove', async () => {
  main = await BrokenBranch.open(POLICY);
  const green = await main.commit('Add another', { 'src/other.js': '1\n' });
  await main.run(green, 'green');
  const shas: string[] = [];
  for (let n = 1; n <= 6; n += 1) shas.push(await main.commit(`Change ${n}`, { [`src/${n}.js`]: `${n}\n` }));
  const red = await main.run(shas[5] as string, 'twice red');
  const culprit = shas[2] as string;
  const isRed = (sha: string) => shas.indexOf(sha) >= 2;
  const first = await main.recover(red);
  expect(first.plans[0]?.rollback).toMatchObject({ culprit: null, probes: [expect.any(String)] });
  for (let round = 0; round < 6 && main.dispatches.length > 0; round += 1) {
    for (const { sha } of main.probes
      .filter(({ run }) => run.attempts[0]?.status === 'queued')
      .map(({ inputs }) => inputs)) {
      main.finishProbe(sha, isRed(sha) ? 'red' : 'green');
    }
    const { next } = await main.recover('sweep');
    if (!next.includes('revert')) break;
  }
  expect(main.pulls).toMatchObject([{ title: 'Revert "Change 3"', pull: { draft: false } }]);
  expect(main.pulls[0]?.body).toContain(culprit.slice(0, 12));
  expect(new Set(main.dispatches.map(({ sha }) => sha)).size).toBe(main.dispatches.length);
  expect(main.dispatches.length).toBeLessThanOrEqual(5);
}, 180_000);

longTest(
  'a token that may not start workflows: the draft is opened without probes, and they start when it may',
  async () => {
    main = await BrokenBranch.open(POLICY);
    const { red } = await main.brokenOnce();
    const token = main.github.token({ actions: 'read', contents: 'write', issues: 'write', 'pull-requests': 'write' });
    const { log } = await main.recover(red, { token });
    expect(log).toMatch(/may not start workflows. Give the job "actions: write"/);
    expect(main.pulls).toHaveLength(1);
    await main.recover('sweep');
    expect(main.dispatches).toHaveLength(2);
  },
  60_000,
);

longTest(
  'a failed run of the probe workflow is no failure of the branch, and its end is followed up',
  async () => {
    main = await BrokenBranch.open(POLICY);
    const { parent, culprit, red } = await main.brokenOnce();
    await main.recover(red);
    main.finishProbe(parent, 'green');
    main.finishProbe(culprit, 'red');
    const probe = main.probes.find(({ inputs }) => inputs.sha === culprit)?.run;
    const { plans, next } = await main.recover(probe as NonNullable<typeof probe>);
    expect(plans[0]?.leftAlone).toMatchObject({ reason: 'own-run' });
    expect(next).toBe('revert');
    expect(main.pulls).toMatchObject([{ pull: { draft: false } }]);
  },
  60_000,
);
