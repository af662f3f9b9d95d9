import { comment } from '../../sandbox/github/acts.ts';
import { finishRun, type JobSeed, seedPull, seedRun } from '../../sandbox/github/seed.ts';
import type { RunState } from '../../sandbox/github/state.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { type ALL_WRITE, TestGitHub } from '../sandbox/github/test-github.ts';
import { type ControllerAnswer, type ControllerCall, runController, workflowRun } from './run-controller.ts';

export const WORKFLOW = 'on: push\njobs:\n  test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n';
/** The example of docs/rollback.md. */
export const PROBE = `name: probe
run-name: rerail \${{ inputs.verify && 'verify' || 'probe' }} \${{ inputs.sha }}
on:
  workflow_dispatch:
    inputs:
      sha: {required: true}
      verify: {default: ''}
permissions: {contents: read}
jobs:
  probe:
    runs-on: ubuntu-latest
    steps: [{run: npm test}]
`;
export const FAILED_TESTS = [
  'FAIL src/cart.test.ts',
  '  ● cart › adds tax',
  '    Expected: 119',
  '    Received: 100',
  'Tests: 1 failed, 213 passed, 214 total',
];
export const OTHER_TESTS = [
  'FAIL src/login.test.ts',
  '  ● login › refuses a wrong password',
  '    Expected: 403',
  '    Received: 200',
  'Tests: 1 failed, 213 passed, 214 total',
];
const HOUR = 3_600_000;

export const failedJob = (lines: readonly string[] = FAILED_TESTS): JobSeed => ({
  name: 'test',
  conclusion: 'failure',
  lines: [...lines],
});

/** A repository whose branch is broken by a commit, and the doors of the built action. */
export class BrokenBranch implements AsyncDisposable {
  readonly github: TestGitHub;
  /** Inputs of every dispatch so far. */
  readonly dispatches: { sha: string; verify?: string }[] = [];
  readonly probes: { inputs: { sha: string; verify?: string }; run: RunState }[] = [];
  #pending: Promise<void>[] = [];
  #clock = Date.now() - 20 * HOUR;

  private constructor(github: TestGitHub) {
    this.github = github;
    github.github.onEvent(({ name, payload }) => {
      if (name !== 'workflow_dispatch') return;
      const inputs = payload.inputs as { sha: string; verify?: string };
      this.dispatches.push(inputs);
      this.#pending.push(this.#queue(inputs));
    });
  }

  static async open(policy: string, files: Readonly<Record<string, string>> = {}): Promise<BrokenBranch> {
    const all = {
      '.github/workflows/ci.yml': WORKFLOW,
      '.github/workflows/probe.yml': PROBE,
      '.github/rerail.yml': `version: 1\nmode: act\n${policy}`,
      'src/cart.js': '1\n',
      ...files,
    };
    return new BrokenBranch(await TestGitHub.open({ repository: { files: all } }));
  }

  get repository() {
    return this.github.repository;
  }

  async #queue(inputs: { sha: string; verify?: string }): Promise<void> {
    const run = await seedRun(this.repository, {
      path: '.github/workflows/probe.yml',
      event: 'workflow_dispatch',
      title: `rerail ${inputs.verify ? 'verify' : 'probe'} ${inputs.sha}`,
      jobs: [{ name: 'probe', conclusion: null }],
      status: 'queued',
      createdAt: Date.now(),
    });
    this.probes.push({ inputs, run });
  }

  commit(message: string, files: Record<string, string | null>): Promise<string> {
    return this.repository.commit({ branch: 'main', files: files as Record<string, string>, message });
  }

  /** A finished run at a commit; runs follow each other by a minute, the newest an hour before now. */
  run(sha: string, state: 'green' | 'red' | 'twice red', lines?: readonly string[]): Promise<RunState> {
    this.#clock += 60_000;
    const failed = { jobs: [failedJob(lines)] };
    if (state === 'green') return seedRun(this.repository, { sha, jobs: [{ name: 'test' }], createdAt: this.#clock });
    const attempts = state === 'red' ? [failed] : [failed, failed];
    return seedRun(this.repository, { sha, attempts, createdAt: this.#clock });
  }

  /** A green commit, and one that breaks the test; its run was repeated once. */
  async brokenOnce(): Promise<{ parent: string; culprit: string; red: RunState }> {
    const parent = await this.commit('Add another', { 'src/other.js': '1\n' });
    await this.run(parent, 'green');
    const culprit = await this.commit('Change the cart', { 'src/cart.js': '2\n' });
    return { parent, culprit, red: await this.run(culprit, 'twice red') };
  }

  finishProbe(sha: string, state: 'green' | 'red' | 'other' | 'cancelled'): void {
    const probe = this.probes.findLast(
      ({ inputs, run }) => inputs.sha === sha && run.attempts.at(-1)?.status !== 'completed',
    );
    if (!probe) throw new Error(`No probe of ${sha} is running.`);
    const conclusion = state === 'green' ? 'success' : state === 'cancelled' ? 'cancelled' : 'failure';
    const lines = state === 'red' ? FAILED_TESTS : state === 'other' ? OTHER_TESTS : [];
    finishRun(this.repository, probe.run, { jobs: { probe: { conclusion, lines } } });
  }

  /** Merges the one open pull request as it is, without a merge commit. Answers the commit. */
  async merge(): Promise<string> {
    const [open] = this.pulls.filter(({ state }) => state === 'open');
    const sha = open?.pull?.headSha as string;
    await this.repository.git.updateRef('refs/heads/main', sha);
    this.repository.change(() => {
      Object.assign(open ?? {}, { state: 'closed', closedAt: Date.now() });
      Object.assign(open?.pull ?? {}, { mergedAt: Date.now(), mergeSha: sha });
    });
    return sha;
  }

  /** A person's comment on a pull request, and what the comment workflow makes of it. */
  async comment(number: number, body: string, login = 'octocat'): Promise<ControllerAnswer> {
    this.repository.setCollaborator(login, 'write');
    const id = comment(this.repository, number, login, body);
    const payload = { action: 'created', issue: { number, pull_request: {} }, comment: { id, body, user: { login } } };
    return this.door({ command: 'recover', event: { name: 'issue_comment', payload } });
  }

  /** A pull request of these commits that was merged by rebase; the branch has copies of them. Answers the copies, newest first. */
  async rebaseMerged(
    parts: readonly [string, Record<string, string>][],
    labels: readonly string[] = [],
  ): Promise<string[]> {
    for (const [index, [message, files]] of parts.entries()) {
      const from = index === 0 ? { from: 'main~1' } : {};
      await this.repository.commit({ branch: 'topic', ...from, files, message });
    }
    const number = await seedPull(this.repository, { head: 'topic', labels });
    const shas: string[] = [];
    for (const [message, files] of parts) shas.unshift(await this.commit(message, files));
    this.repository.change(({ issues }) => {
      const issue = issues.find((one) => one.number === number);
      Object.assign(issue ?? {}, { state: 'closed', closedAt: Date.now() });
      Object.assign(issue?.pull ?? {}, { mergedAt: Date.now(), mergeSha: shas[0] });
    });
    return shas;
  }

  get pulls() {
    return this.repository.state.issues.filter(({ pull }) => pull);
  }

  async branches(): Promise<string[]> {
    const { data } = await this.github.octokit().rest.repos.listBranches({ owner: 'octo-org', repo: 'app' });
    return data.map(({ name }) => name).filter((name) => name.startsWith('rerail/'));
  }

  comments(number: number): string[] {
    return this.repository.state.comments.filter(({ issue }) => issue === number).map(({ body }) => body);
  }

  async door(call: ControllerCall): Promise<ControllerAnswer> {
    const answer = await runController(this.github, { ...call, inputs: { stop: '', ...call.inputs } });
    await Promise.all(this.#pending.splice(0));
    return answer;
  }

  /** `decide` and then `revert` with what it put out, if that is next; for a run, or as the sweep. */
  async recover(
    of: RunState | 'sweep',
    { token, revert = {} }: { token?: string; revert?: Partial<ControllerCall> } = {},
  ): Promise<{ plans: RunPlan[]; next: string; log: string }> {
    const event = of === 'sweep' ? { name: 'schedule', payload: {} } : workflowRun(of);
    const decided = await this.door({ command: 'decide', event });
    const { outputs } = decided;
    const text = outputs.get('plans') ?? `[${outputs.get('plan') ?? ''}]`;
    const next = outputs.get('next') ?? '';
    const plans = JSON.parse(text) as RunPlan[];
    if (!next.includes('revert')) return { plans, next, log: decided.log };
    const reverted = await this.door({
      command: 'revert',
      ...revert,
      inputs: { plan: text, ...revert.inputs },
      token: token ?? this.github.token(REVERT_RIGHTS),
    });
    return { plans, next, log: reverted.log };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github[Symbol.asyncDispose]();
  }
}

/** What docs/rollback.md gives the job. */
export const REVERT_RIGHTS = {
  actions: 'write',
  checks: 'read',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
} as const satisfies typeof ALL_WRITE;
