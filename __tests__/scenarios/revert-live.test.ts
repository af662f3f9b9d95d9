import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { followPush } from '../../sandbox/github/follow-push.ts';
import type { GitHubRepository } from '../../sandbox/github/github-repository.ts';
import { byPerson } from '../../sandbox/github/webhooks.ts';
import { openSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { temporaryFolder } from '../sandbox/runner/rehearse.ts';
import { PROBE, REVERT_RIGHTS } from './broken-branch.ts';
import { type ControllerCall, runController, workflowRun } from './run-controller.ts';

/** Fails if the cart holds a 2, or as long as a service that every commit needs is away. */
const CHECK = (away: string) => `#!/bin/sh
fail() { printf 'FAIL src/%s.test.ts\\n  ● %s › works\\n    Expected: 1\\n    Received: 2\\nTests: 1 failed, 213 passed, 214 total\\n' "$1" "$1"; exit 1; }
! test -e '${away}' || fail stock
! grep -q 2 cart.js || fail cart
`;
const CI =
  'on: push\njobs:\n  test: {runs-on: ubuntu-latest, steps: [{uses: actions/checkout@v4}, {run: sh check.sh}]}\n';
/** The example of docs/rollback.md, with this repository's test. */
const OWN_PROBE = PROBE.replace(
  '[{run: npm test}]',
  `[{uses: actions/checkout@v4, with: {ref: "\${{ inputs.sha }}"}}, {run: sh check.sh}]`,
);
const POLICY = 'version: 1\nmode: act\nrollback: {branches: [main], probe: probe.yml, limits: {age: 7d}}\n';

class LiveBranch {
  readonly sandbox: Sandbox;
  readonly repository: GitHubRepository;
  constructor(sandbox: Sandbox, run: number) {
    this.sandbox = sandbox;
    this.repository = sandbox.repository(run);
  }

  async push(message: string, files: Record<string, string>): Promise<string> {
    const ref = 'refs/heads/main';
    const from = (await this.repository.git.resolve(ref)) as string;
    const to = await this.repository.commit({ branch: 'main', files, message });
    await followPush(byPerson(this.repository, 'octocat'), { ref, from, to });
    await this.sandbox.settled();
    return to;
  }

  /** The newest run of the branch. */
  get newest() {
    const run = this.repository.state.runs.findLast(({ event }) => event === 'push');
    if (!run) throw new Error('No run.');
    return run;
  }

  get pulls() {
    return this.repository.state.issues.filter(({ pull }) => pull);
  }

  /** The recovery workflow: decides, and reverts if that is next. Resolves when the probes that it started have ended. */
  async recover(event: NonNullable<ControllerCall['event']>): Promise<string> {
    const { sandbox, repository } = this;
    const github = { server: { url: sandbox.url }, repository, token: () => this.token() };
    const decided = await runController(github, { command: 'decide', event, inputs: { stop: '' } });
    const plan = decided.outputs.get('plans') ?? decided.outputs.get('plan') ?? '';
    if (!decided.outputs.get('next')?.includes('revert')) return decided.log;
    const { log } = await runController(github, { command: 'revert', inputs: { plan, stop: '' } });
    await sandbox.settled();
    return log;
  }

  token = () =>
    this.sandbox.github.token(this.repository, { permissions: { ...REVERT_RIGHTS, checks: 'write' } }).token;
}

test('probes on real machines: one disproves a draft, and it is closed; one proves the next, and it is ready', async () => {
  await using folder = await temporaryFolder();
  const away = path.join(folder.path, '..', `away-${path.basename(folder.path)}`);
  await using files = await temporaryFolder({
    'check.sh': CHECK(away),
    'cart.js': '1\n',
    '.github/workflows/ci.yml': CI,
    '.github/workflows/probe.yml': OWN_PROBE,
    '.github/rerail.yml': POLICY,
  });
  const sandbox = await openSandbox({
    live: true,
    parallel: 2,
    time: { interrupt: 100, terminate: 100, streams: 200 },
  });
  try {
    const [first = 0] = await sandbox.run({ folder: files.path, workflow: 'ci.yml' });
    await sandbox.settled();
    const main = new LiveBranch(sandbox, first);
    // The service goes away: whoever pushes next looks guilty.
    writeFileSync(away, '');
    const innocent = await main.push('Describe the app', { 'app.js': '1\n' });
    await sandbox.rerun(main.newest.id, 'all');
    expect(main.newest.attempts.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure']);
    expect(await main.recover(workflowRun(main.newest))).toMatch(
      /opened the revert's draft pull request.*started the probe at/,
    );
    const probes = main.repository.state.runs.filter(({ event }) => event === 'workflow_dispatch');
    expect(probes.map(({ title }) => title)).toContain(`rerail probe ${innocent}`);
    expect(probes).toHaveLength(2);
    expect(await main.recover({ name: 'schedule', payload: {} })).toMatch(/closed the revert's pull request/);
    expect(main.pulls).toMatchObject([{ state: 'closed', title: 'Revert "Describe the app"' }]);
    const words = main.repository.state.comments.map(({ body }) => body).join();
    expect(words).toMatch(/not to blame.*failed and passed/);

    rmSync(away);
    await main.push('Add a page', { 'page.js': '1\n' });
    const culprit = await main.push('Change the cart', { 'cart.js': '2\n' });
    await sandbox.rerun(main.newest.id, 'all');
    await main.recover(workflowRun(main.newest));
    expect(main.pulls.at(-1)).toMatchObject({
      state: 'open',
      title: 'Revert "Change the cart"',
      pull: { draft: true },
    });
    expect(await main.recover({ name: 'schedule', payload: {} })).toMatch(/updated the revert's pull request/);
    const [, ready] = main.pulls;
    expect(ready).toMatchObject({ state: 'open', pull: { draft: false } });
    expect(ready?.body).toMatch(/A probe fails at this commit and passes at its parent/);
    expect(ready?.body).toContain(`<!-- rerail:revert=${culprit} -->`);
    expect(sandbox.github.problems).toEqual([]);
  } finally {
    rmSync(away, { force: true });
    await sandbox.close();
  }
}, 240_000);
