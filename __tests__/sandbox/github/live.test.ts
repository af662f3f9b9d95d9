import { describe, expect, test } from '@jest/globals';
import { comment } from '../../../sandbox/github/acts.ts';
import type { GitHubRepository } from '../../../sandbox/github/github-repository.ts';
import { openSandbox, type Sandbox, type SandboxOptions } from '../../../sandbox/sandbox.ts';
import { type Files, temporaryFolder } from '../runner/rehearse.ts';

/** Asks the API from inside a job: `node ask.mjs METHOD PATH [BODY]` prints the status, and what was refused. */
const ASK = `
const [method, path, body] = process.argv.slice(2);
const { GITHUB_API_URL, GITHUB_REPOSITORY, TOKEN } = process.env;
const answer = await fetch(GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + path, {
  method, body, headers: { authorization: 'Bearer ' + TOKEN } });
const text = await answer.text();
console.log(answer.status, answer.ok ? '' : JSON.parse(text).message);
`;

const CI = `
name: CI
on: push
jobs:
  build: {runs-on: ubuntu-latest, steps: [{run: "true"}]}
  test:
    needs: build
    runs-on: ubuntu-latest
    steps: [{run: 'test $GITHUB_RUN_ATTEMPT -ge 2'}]
  other: {needs: test, runs-on: ubuntu-latest, steps: [{run: "true"}]}
`;

const RECOVER = `
name: Recover
on: {workflow_run: {workflows: [CI], types: [completed]}}
permissions: {actions: write, contents: read}
jobs:
  act:
    if: github.event.workflow_run.conclusion == 'failure'
    runs-on: ubuntu-latest
    env: {TOKEN: '\${{ github.token }}', RUN: '\${{ github.event.workflow_run.id }}'}
    steps:
      - uses: actions/checkout@v4
      - run: node ask.mjs POST /actions/runs/$RUN/rerun-failed-jobs
`;

interface Live {
  sandbox: Sandbox;
  repository: GitHubRepository;
  id: number;
  /** Runs of a workflow by its name. */
  runs(name: string): GitHubRepository['state']['runs'];
  log(workflow: string): Promise<string>;
}

/** Pushes the files, lets everything happen that follows, and looks at it. */
async function live(files: Files, look: (at: Live) => Promise<void>, options: SandboxOptions = {}): Promise<void> {
  await using folder = await temporaryFolder({ 'ask.mjs': ASK, ...files });
  const sandbox = await openSandbox({
    live: true,
    parallel: 4,
    time: { interrupt: 100, terminate: 100, streams: 200 },
    ...options,
  });
  try {
    const [id = 0] = await sandbox.run({ folder: folder.path, workflow: 'ci.yml' });
    const repository = sandbox.repository(id);
    await sandbox.settled();
    const runs = (name: string) => repository.state.runs.filter((run) => run.name === name);
    const log = async (name: string) => {
      const { readFile } = await import('node:fs/promises');
      const found = sandbox.result().runs.filter(({ workflow }) => workflow === name);
      const texts = found.flatMap(({ jobs }) => jobs.flatMap((job) => (job.log ? [readFile(job.log, 'utf8')] : [])));
      return (await Promise.all(texts)).join('');
    };
    await look({ sandbox, repository, id, runs, log });
    expect(sandbox.github.problems).toEqual([]);
  } finally {
    await sandbox.close();
  }
}

const RECOVERY = { '.github/workflows/ci.yml': CI, '.github/workflows/recover.yml': RECOVER };
const conclusions = (run: GitHubRepository['state']['runs'][number] | undefined) =>
  run?.attempts.map(({ conclusion }) => conclusion);

describe('a recovery workflow', () => {
  test('starts for a red run, re-runs its failed jobs with its token, and starts again for the new attempt', async () => {
    await live(RECOVERY, async ({ runs, log }) => {
      expect(conclusions(runs('CI')[0])).toEqual(['failure', 'success']);
      const second = runs('CI')[0]?.attempts[1];
      expect(second?.triggeringActor).toBe('github-actions[bot]');
      expect(second?.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
        'build: success',
        'test: success',
        'other: success',
      ]);
      expect(runs('Recover').map((run) => run.attempts[0]?.conclusion)).toEqual(['success', 'skipped']);
      expect(await log('Recover')).toContain(' 201 ');
    });
  });

  test.each([
    ['workflow-run-after-rerun', 'silent', 1, ['failure', 'success']],
    ['workflow-run-delivery', 'never', 0, ['failure']],
    ['workflow-run-delivery', 'reordered', 2, ['failure', 'success']],
  ])('with %s=%s starts %d times', async (name, value, times, attempts) => {
    await live(
      RECOVERY,
      async ({ runs }) => {
        expect(runs('Recover')).toHaveLength(times);
        expect(conclusions(runs('CI')[0])).toEqual(attempts);
      },
      { switches: { [name]: value } },
    );
  });

  test('that starts twice is told the second time that the run is already running, or finds it over', async () => {
    await live(
      RECOVERY,
      async ({ runs }) => {
        expect(runs('Recover').length).toBeGreaterThanOrEqual(2);
        expect(conclusions(runs('CI')[0])).toEqual(['failure', 'success']);
      },
      { switches: { 'workflow-run-delivery': 'twice' } },
    );
  });

  test('without the permission is refused', async () => {
    const recover = RECOVER.replace('actions: write', 'actions: read');
    await live({ ...RECOVERY, '.github/workflows/recover.yml': recover }, async ({ runs, log }) => {
      expect(conclusions(runs('CI')[0])).toEqual(['failure']);
      expect(await log('Recover')).toContain('403 Resource not accessible by integration');
    });
  });

  test('shows each job in the API with its steps, its log and its annotations', async () => {
    await live({ '.github/workflows/ci.yml': CI }, async ({ runs, sandbox, repository }) => {
      const job = runs('CI')[0]?.attempts[0]?.jobs.find(({ name }) => name === 'test');
      expect(job?.steps.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
        'Set up job: success',
        'Run test $GITHUB_RUN_ATTEMPT -ge 2: failure',
        'Complete job: success',
      ]);
      expect(job?.annotations.map(({ message }) => message)).toEqual(['Process completed with exit code 1.']);
      const { token } = sandbox.github.token(repository, { permissions: { actions: 'read' } });
      const url = `${sandbox.url}/api/v3/repos/${repository.fullName}/actions/jobs/${job?.id}/logs`;
      const log = await fetch(url, { headers: { authorization: `Bearer ${token}` } }).then((answer) => answer.text());
      expect(log).toContain('##[error]Process completed with exit code 1.');
    });
  });
});

describe('a token of a job', () => {
  const ASKING = `
name: CI
on: push
permissions: {issues: write, contents: write}
jobs:
  ask:
    runs-on: ubuntu-latest
    permissions: {actions: write, contents: write, issues: write}
    env: {TOKEN: '\${{ github.token }}'}
    steps:
      - uses: actions/checkout@v4
      - run: node ask.mjs POST /issues '{"title":"By a job"}'
      - run: node ask.mjs POST /actions/workflows/probe.yml/dispatches '{"ref":"main"}'
      - run: node ask.mjs GET /actions/variables/RERAIL_STOP
      - run: |
          git switch -c made-here && git config user.name a && git config user.email a@b && git commit --quiet --allow-empty -m m
          git push origin HEAD
  none:
    runs-on: ubuntu-latest
    permissions: {contents: read}
    env: {TOKEN: '\${{ github.token }}'}
    steps:
      - uses: actions/checkout@v4
      - run: node ask.mjs POST /issues '{"title":"Refused"}'
`;
  const listener = (name: string, on: string) =>
    `name: ${name}\non: ${on}\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "true"}]}}\n`;

  test('starts nothing but what it dispatches, has its job’s permissions, and pushes over HTTP', async () => {
    const files = {
      '.github/workflows/ci.yml': ASKING,
      '.github/workflows/probe.yml': listener('Probe', 'workflow_dispatch'),
      '.github/workflows/issues.yml': listener('Issues', 'issues'),
      '.github/workflows/comments.yml': listener('Comments', 'issue_comment'),
    };
    await live(files, async ({ repository, runs, log, sandbox }) => {
      expect(repository.state.issues.map(({ title }) => title)).toEqual(['By a job']);
      expect(await repository.git.resolve('refs/heads/made-here')).toBeDefined();
      expect([runs('Probe').length, runs('Issues').length, runs('CI').length]).toEqual([1, 0, 1]);
      expect(await log('CI')).toContain('403 Resource not accessible by integration');
      comment(repository, 1, 'alice', '/rerail retry');
      await sandbox.settled();
      expect(runs('Comments')).toHaveLength(1);
      expect(runs('Comments')[0]?.actor).toBe('alice');
    });
  });

  test('of a called workflow has no more than the caller grants', async () => {
    const files = {
      '.github/workflows/ci.yml':
        'name: CI\non: push\npermissions: {contents: read}\njobs: {call: {uses: ./.github/workflows/called.yml}}\n',
      '.github/workflows/called.yml':
        'on: workflow_call\njobs: {a: {permissions: {actions: write}, runs-on: ubuntu-latest, steps: [{run: "true"}]}}\n',
    };
    await live(files, async ({ runs }) => {
      const [job] = runs('CI')[0]?.attempts[0]?.jobs ?? [];
      expect(job?.annotations[0]?.message).toContain(
        "'a' is requesting 'actions: write', but is only allowed 'actions: none'",
      );
    });
  });
});

describe('concurrency and environments', () => {
  test('the newest of those that wait for a group takes the place of the others', async () => {
    const deploy = `
name: CI
on: [push, workflow_dispatch]
concurrency: deploy
jobs: {a: {runs-on: ubuntu-latest, steps: [{run: 'while [ ! -e "$GITHUB_WORKSPACE/../go-$GITHUB_RUN_NUMBER" ] && [ $GITHUB_RUN_NUMBER = 2 ]; do sleep 0.05; done'}]}}
`;
    await live({ '.github/workflows/ci.yml': deploy }, async ({ repository, runs, sandbox }) => {
      const { token } = sandbox.github.token(repository, { permissions: { actions: 'write' } });
      const dispatch = () =>
        fetch(`${sandbox.url}/api/v3/repos/${repository.fullName}/actions/workflows/ci.yml/dispatches`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}` },
          body: JSON.stringify({ ref: 'main' }),
        });
      await dispatch();
      await until(() => runs('CI')[1]?.attempts[0]?.jobs[0]?.status === 'in_progress');
      await dispatch();
      await until(() => runs('CI').length === 3);
      await dispatch();
      await until(() => runs('CI')[2]?.attempts[0]?.status === 'completed');
      expect(runs('CI')[2]?.attempts[0]?.jobs[0]?.annotations.map(({ message }) => message)).toEqual([
        'Canceling since a higher priority waiting request for deploy exists',
      ]);
      sandbox.cancel(runs('CI')[1]?.id ?? 0, 'alice');
      await sandbox.settled();
      expect(runs('CI').map((run) => run.attempts[0]?.conclusion)).toEqual([
        'success',
        'cancelled',
        'cancelled',
        'success',
      ]);
      const messages = runs('CI')[1]?.attempts[0]?.jobs[0]?.annotations.map(({ message }) => message);
      expect(messages).toContain('The run was canceled by @alice.');
    });
  });

  test('an environment keeps other branches out, waits for its reviewers, and remembers deployments', async () => {
    const deploy = `
name: CI
on: [push, workflow_dispatch]
jobs:
  production: {environment: production, runs-on: ubuntu-latest, steps: [{run: "true"}]}
  staging: {environment: staging, runs-on: ubuntu-latest, steps: [{run: "false"}]}
`;
    await live({ '.github/workflows/ci.yml': deploy }, async ({ repository, runs, sandbox }) => {
      const states = () =>
        repository.state.deployments.map((each) => `${each.environment}: ${each.statuses.at(-1)?.state}`);
      expect(states().sort()).toEqual(['production: success', 'staging: failure']);
      repository.change((state) => {
        for (const each of state.environments) {
          if (each.name === 'production') each.reviewers.push('alice');
          else each.branches.push('release');
        }
      });
      const { token } = sandbox.github.token(repository, { permissions: { actions: 'write' } });
      await fetch(`${sandbox.url}/api/v3/repos/${repository.fullName}/actions/workflows/ci.yml/dispatches`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ ref: 'main' }),
      });
      await until(() => repository.isWaiting(runs('CI')[1]?.id ?? 0, 'production'));
      repository.decideDeployment(runs('CI')[1]?.id ?? 0, 'production', true);
      await sandbox.settled();
      const jobs = runs('CI')[1]?.attempts[0]?.jobs ?? [];
      expect(jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
        'production: success',
        'staging: failure',
      ]);
      expect(jobs[1]?.annotations[0]?.message).toBe(
        'Branch "main" is not allowed to deploy to staging due to environment protection rules.',
      );
    });
  });
});

/** Polls until it is so; the test's own time limit ends it otherwise. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
