import { describe, expect, test } from '@jest/globals';
import { parseFault } from '../../../sandbox/faults.ts';
import { finishRun, seedRun } from '../../../sandbox/github/seed.ts';
import { REPO, refusal, TestGitHub } from './test-github.ts';

const JOBS = [
  { name: 'build' },
  {
    name: 'test (22)',
    key: 'test',
    needs: ['build'],
    conclusion: 'failure' as const,
    lines: ['npm error code ECONNRESET'],
  },
  { name: 'lint', conclusion: 'success' as const },
  { name: 'deploy', needs: ['test'], conclusion: 'skipped' as const },
];
const DAY = 24 * 3_600_000;

describe('re-runs', () => {
  test('run the failed jobs and what needs them, and keep the others', async () => {
    await using github = await TestGitHub.open();
    const run = await seedRun(github.repository, { jobs: JOBS });
    const octokit = github.octokit();
    await octokit.rest.actions.reRunWorkflowFailedJobs({ ...REPO, run_id: run.id });
    const going = await octokit.rest.actions.getWorkflowRun({ ...REPO, run_id: run.id });
    expect(going.data).toMatchObject({ status: 'queued', conclusion: null, run_attempt: 2 });
    expect(going.data.triggering_actor?.login).toBe('github-actions[bot]');
    expect(await refusal(octokit.rest.actions.reRunWorkflow({ ...REPO, run_id: run.id }))).toEqual({
      status: 403,
      message: 'This workflow is already running',
    });
    finishRun(github.repository, run, { jobs: { deploy: { conclusion: 'failure' } } });
    const { data } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
      ...REPO,
      run_id: run.id,
      attempt_number: 2,
    });
    expect(data.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      'build: success',
      'test (22): success',
      'lint: success',
      'deploy: failure',
    ]);
    const first = await octokit.rest.actions.getWorkflowRunAttempt({ ...REPO, run_id: run.id, attempt_number: 1 });
    expect(first.data).toMatchObject({ conclusion: 'failure', run_attempt: 1 });
  });

  test.each([
    [{ earlierReruns: 50 }, 'This workflow run cannot be retried'],
    [{ createdAt: Date.now() - 31 * DAY }, 'Unable to retry this workflow run because it was created over a month ago'],
    [{ jobs: [{ name: 'build' }] }, 'This workflow run cannot be retried'],
  ])('are refused in GitHub’s words: %j', async (seed, message) => {
    await using github = await TestGitHub.open();
    const run = await seedRun(github.repository, { jobs: JOBS, ...seed });
    const asked = github.octokit().rest.actions.reRunWorkflowFailedJobs({ ...REPO, run_id: run.id });
    expect(await refusal(asked)).toEqual({ status: 403, message });
  });

  test('list a job that was kept by the switch: copied, or the same', async () => {
    for (const value of ['copied', 'same'] as const) {
      await using github = await TestGitHub.open({ switches: { 'carried-jobs': value } });
      const run = await seedRun(github.repository, { jobs: JOBS });
      const before = run.attempts[0]?.jobs[0]?.id;
      await github.octokit().rest.actions.reRunWorkflowFailedJobs({ ...REPO, run_id: run.id });
      expect(run.attempts[1]?.jobs[0]?.id === before).toBe(value === 'same');
    }
  });
});

describe('logs', () => {
  test('come from another address, in ranges, without a token, for a minute', async () => {
    let now = Date.now();
    await using github = await TestGitHub.open({ now: () => now });
    const run = await seedRun(github.repository, { jobs: JOBS });
    const job = run.attempts[0]?.jobs[1]?.id ?? 0;
    const address = `${github.server.url}/api/v3/repos/octo-org/app/actions/jobs/${job}/logs`;
    const headers = { authorization: `Bearer ${github.token()}` };
    const answer = await fetch(address, { headers, redirect: 'manual' });
    const location = answer.headers.get('location') ?? '';
    expect(answer.status).toBe(302);
    const log = await fetch(location).then((response) => response.text());
    expect(log).toMatch(/^\d{4}-\d\d-\d\dT[\d:]+\.\d{7}Z Current runner version/);
    expect(log).toContain('Z npm error code ECONNRESET\n');
    expect(log).toContain('##[error]Process completed with exit code 1.');
    const end = await fetch(location, { headers: { range: 'bytes=20-29' } });
    expect([end.status, end.headers.get('content-range')]).toEqual([206, `bytes 20-29/${Buffer.byteLength(log) + 3}`]);
    expect((await fetch(location, { headers: { range: 'bytes=99999999-' } })).status).toBe(416);
    expect((await fetch(location, { headers })).status).toBe(400);
    now += 61_000;
    expect((await fetch(location)).status).toBe(403);
  });

  test('are gone with 410 once they have expired, and 404 while the job runs', async () => {
    await using github = await TestGitHub.open();
    const old = await seedRun(github.repository, { jobs: JOBS, logsExpired: true });
    const going = await seedRun(github.repository, {
      status: 'in_progress',
      jobs: [{ name: 'build', conclusion: null }],
    });
    const status = async (run: typeof old) => {
      const job_id = run.attempts[0]?.jobs[0]?.id ?? 0;
      return (await refusal(github.octokit().rest.actions.downloadJobLogsForWorkflowRun({ ...REPO, job_id }))).status;
    };
    expect([await status(old), await status(going)]).toEqual([410, 404]);
  });
});

describe('requests', () => {
  test('are paged by Link headers, which a client follows', async () => {
    await using github = await TestGitHub.open();
    for (let index = 0; index < 7; index += 1) await seedRun(github.repository, { jobs: [{ name: 'build' }] });
    const octokit = github.octokit();
    const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, { ...REPO, per_page: 3 });
    expect(all).toHaveLength(7);
    expect(
      github.server.requests().filter(({ operation }) => operation === 'actions/list-workflow-runs-for-repo'),
    ).toHaveLength(3);
  });

  test('without a token, a permission or the right form are refused', async () => {
    await using github = await TestGitHub.open();
    const run = await seedRun(github.repository, { jobs: JOBS });
    const at = (permissions: Parameters<TestGitHub['token']>[0]) => github.octokit(github.token(permissions)).rest;
    expect(await refusal(github.octokit('ghs_unknown').rest.repos.get(REPO))).toEqual({
      status: 401,
      message: 'Bad credentials',
    });
    expect(await refusal(at({ actions: 'read' }).actions.reRunWorkflow({ ...REPO, run_id: run.id }))).toEqual({
      status: 403,
      message: 'Resource not accessible by integration',
    });
    const wrong = await refusal(
      at({ checks: 'write' }).checks.create({ ...REPO, name: 'x', head_sha: 'y', status: 'done' as 'queued' }),
    );
    expect(wrong.status).toBe(422);
    expect(github.github.problems).toEqual([expect.stringContaining('checks/create')]);
  });

  test('that find nothing new cost nothing, others count to the limit', async () => {
    await using github = await TestGitHub.open({ limits: { requestsPerHour: 3 } });
    const octokit = github.octokit();
    const first = await octokit.rest.repos.get(REPO);
    expect(first.headers).toMatchObject({ 'x-ratelimit-limit': '3', 'x-ratelimit-remaining': '2' });
    const again = octokit.rest.repos.get({ ...REPO, headers: { 'if-none-match': first.headers.etag ?? '' } });
    expect((await refusal(again)).status).toBe(304);
    await octokit.rest.repos.get(REPO);
    await octokit.rest.repos.get(REPO);
    expect(await refusal(octokit.rest.repos.get(REPO))).toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded'),
    });
  });

  test('that change too much in a minute meet the secondary limit', async () => {
    await using github = await TestGitHub.open({ limits: { changesPerMinute: 2 } });
    const octokit = github.octokit();
    for (const title of ['a', 'b']) await octokit.rest.issues.create({ ...REPO, title });
    expect(await refusal(octokit.rest.issues.create({ ...REPO, title: 'c' }))).toMatchObject({
      status: 403,
      message: expect.stringContaining('secondary rate limit'),
    });
  });

  test('meet faults: an answer that is lost after the act, and one that misses the last change', async () => {
    const faults = [
      parseFault('connection-reset:on=issues/create,when=after'),
      parseFault('stale-read:on=issues/list-for-repo'),
    ];
    await using github = await TestGitHub.open({ faults });
    const octokit = github.octokit();
    await expect(octokit.rest.issues.create({ ...REPO, title: 'Once' })).rejects.toThrow();
    expect((await octokit.rest.issues.listForRepo(REPO)).data).toHaveLength(0);
    expect((await octokit.rest.issues.listForRepo(REPO)).data).toHaveLength(1);
  });
});
