import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { REST_OPERATIONS, type RestOperation } from '../../../sandbox/github/operations.ts';
import { seedPull, seedRun } from '../../../sandbox/github/seed.ts';
import { REPO, TestGitHub } from './test-github.ts';

let github: TestGitHub;
let octokit: ReturnType<TestGitHub['octokit']>;
const world: Record<string, string | number | bigint> = {};

beforeAll(async () => {
  github = await TestGitHub.open({
    repository: {
      files: {
        'README.md': '# Project\n',
        'src/a.ts': 'export const a = 1;\n',
        '.github/workflows/ci.yml': 'on: [push, workflow_dispatch]\njobs: {}\n',
      },
    },
  });
  const { repository } = github;
  world.main = (await repository.git.resolve('refs/heads/main')) ?? '';
  world.topic = await repository.commit({
    branch: 'topic',
    from: 'main',
    files: { 'src/a.ts': 'export const a = 2;\n' },
  });
  world.tree = (await repository.git.resolve('main')) ?? '';
  const run = await seedRun(repository, {
    jobs: [
      { name: 'build' },
      { name: 'test (ubuntu)', key: 'test', needs: ['build'], conclusion: 'failure', lines: ['npm error ECONNRESET'] },
    ],
  });
  world.run = run.id;
  world.job = run.attempts[0]?.jobs[1]?.id ?? 0;
  world.workflow = run.workflowId;
  world.pull = await seedPull(repository, { head: 'topic', title: 'Change a' });
  repository.addEnvironment('production', { reviewers: ['alice'], branches: ['main'] });
  repository.protect('release');
  await repository.commit({ branch: 'release', from: 'main', files: { 'RELEASE.md': '1\n' } });
  octokit = github.octokit();
  world.issue = (
    await octokit.rest.issues.create({ ...REPO, title: 'Flaky', body: 'b', labels: ['rerail'] })
  ).data.number;
  world.comment = (
    await octokit.rest.issues.createComment({ ...REPO, issue_number: Number(world.issue), body: 'Hi' })
  ).data.id;
  const { data: check } = await octokit.rest.checks.create({ ...REPO, name: 'rerail', head_sha: String(world.main) });
  world.check = check.id;
  const { data: deployment } = await octokit.rest.repos.createDeployment({
    ...REPO,
    ref: 'main',
    environment: 'production',
  });
  world.deployment = 'id' in deployment ? deployment.id : 0;
  const { data: commit } = await octokit.rest.git.getCommit({ ...REPO, commit_sha: String(world.main) });
  world.tree = commit.tree.sha;
});

afterAll(() => github[Symbol.asyncDispose]());

/** Arguments of one request for each operation, and the status to expect if it is not 200. */
const REQUESTS: Record<RestOperation, [parameters: () => object, status?: number]> = {
  'rate-limit/get': [() => ({})],
  'repos/get': [() => ({})],
  'actions/list-workflow-runs-for-repo': [
    () => ({ status: 'failure', branch: 'main', event: 'push', created: '>=2026-01-01' }),
  ],
  'actions/list-workflow-runs': [() => ({ workflow_id: 'ci.yml' })],
  'actions/get-workflow-run': [() => ({ run_id: world.run })],
  'actions/get-workflow-run-attempt': [() => ({ run_id: world.run, attempt_number: 1 })],
  'actions/list-jobs-for-workflow-run': [() => ({ run_id: world.run, filter: 'all' })],
  'actions/list-jobs-for-workflow-run-attempt': [() => ({ run_id: world.run, attempt_number: 1, per_page: 100 })],
  'actions/get-job-for-workflow-run': [() => ({ job_id: world.job })],
  'actions/download-job-logs-for-workflow-run': [() => ({ job_id: world.job, request: { redirect: 'manual' } }), 302],
  'actions/re-run-workflow': [() => ({ run_id: world.run }), 201],
  'actions/re-run-workflow-failed-jobs': [() => ({ run_id: world.run }), 403],
  'actions/re-run-job-for-workflow-run': [() => ({ job_id: world.job }), 403],
  'actions/cancel-workflow-run': [() => ({ run_id: world.run }), 202],
  'actions/list-workflow-run-artifacts': [() => ({ run_id: world.run })],
  'actions/list-artifacts-for-repo': [() => ({ name: 'x' })],
  'actions/get-artifact': [() => ({ artifact_id: 1 }), 404],
  'actions/download-artifact': [() => ({ artifact_id: 1, archive_format: 'zip' }), 404],
  'actions/delete-artifact': [() => ({ artifact_id: 1 }), 404],
  'actions/list-repo-workflows': [() => ({})],
  'actions/get-workflow': [() => ({ workflow_id: world.workflow })],
  'actions/create-workflow-dispatch': [
    () => ({ workflow_id: 'ci.yml', ref: 'main', inputs: { sha: world.main } }),
    204,
  ],
  'actions/get-repo-variable': [() => ({ name: 'RERAIL_STOP' }), 403],
  'actions/list-repo-variables': [() => ({}), 403],
  'checks/create': [
    () => ({
      name: 'rerail',
      head_sha: world.main,
      status: 'completed',
      conclusion: 'neutral',
      output: { title: 't', summary: 's' },
    }),
    201,
  ],
  'checks/update': [() => ({ check_run_id: world.check, conclusion: 'success', status: 'completed' })],
  'checks/get': [() => ({ check_run_id: world.job })],
  'checks/list-annotations': [() => ({ check_run_id: world.job })],
  'checks/list-for-ref': [() => ({ ref: 'main', check_name: 'rerail' })],
  'issues/list-for-repo': [() => ({ labels: 'rerail', state: 'all' })],
  'issues/create': [() => ({ title: 'Another' }), 201],
  'issues/get': [() => ({ issue_number: world.issue })],
  'issues/update': [() => ({ issue_number: world.issue, state: 'closed', state_reason: 'completed' })],
  'issues/list-comments': [() => ({ issue_number: world.issue })],
  'issues/list-comments-for-repo': [() => ({})],
  'issues/create-comment': [() => ({ issue_number: world.pull, body: 'Hello' }), 201],
  'issues/get-comment': [() => ({ comment_id: world.comment })],
  'issues/update-comment': [() => ({ comment_id: world.comment, body: 'New' })],
  'issues/delete-comment': [() => ({ comment_id: 1 }), 404],
  'reactions/create-for-issue-comment': [() => ({ comment_id: world.comment, content: 'eyes' }), 201],
  'reactions/list-for-issue-comment': [() => ({ comment_id: world.comment })],
  'issues/list-labels-on-issue': [() => ({ issue_number: world.issue })],
  'issues/add-labels': [() => ({ issue_number: world.pull, labels: ['rerail:stop'] })],
  'issues/remove-label': [() => ({ issue_number: world.pull, name: 'rerail:stop' })],
  'issues/create-label': [() => ({ name: 'new', color: 'ff0000' }), 201],
  'issues/get-label': [() => ({ name: 'new' })],
  'pulls/list': [() => ({ head: 'octo-org:topic', state: 'all' })],
  'pulls/get': [() => ({ pull_number: world.pull })],
  'pulls/create': [() => ({ title: 'R', head: 'release', base: 'main', body: 'b', draft: true }), 201],
  'pulls/update': [() => ({ pull_number: world.pull, title: 'New title' })],
  'pulls/list-files': [() => ({ pull_number: world.pull })],
  'pulls/list-commits': [() => ({ pull_number: world.pull })],
  'repos/get-content': [() => ({ path: 'src/a.ts', ref: 'topic' })],
  'repos/create-or-update-file-contents': [
    () => ({ path: 'new.txt', message: 'm', content: 'aGk=', branch: 'topic' }),
    201,
  ],
  'git/get-ref': [() => ({ ref: 'heads/main' })],
  'git/list-matching-refs': [() => ({ ref: 'heads/' })],
  'git/create-ref': [() => ({ ref: 'refs/heads/new', sha: world.main }), 201],
  'git/update-ref': [() => ({ ref: 'heads/new', sha: world.topic })],
  'git/delete-ref': [() => ({ ref: 'heads/new' }), 204],
  'git/get-commit': [() => ({ commit_sha: world.main })],
  'git/create-commit': [() => ({ message: 'm', tree: world.tree, parents: [world.main] }), 201],
  'git/get-tree': [() => ({ tree_sha: 'main', recursive: 'true' })],
  'git/create-tree': [
    () => ({ base_tree: world.tree, tree: [{ path: 'x', mode: '100755', type: 'blob', content: 'x' }] }),
    201,
  ],
  'git/get-blob': [() => ({ file_sha: '0'.repeat(40) }), 404],
  'git/create-blob': [() => ({ content: 'hi' }), 201],
  'repos/get-commit': [() => ({ ref: 'topic' })],
  'repos/list-commits': [() => ({ sha: 'topic', path: 'src/a.ts' })],
  'repos/compare-commits-with-basehead': [() => ({ basehead: 'main...topic' })],
  'repos/list-pull-requests-associated-with-commit': [() => ({ commit_sha: world.topic })],
  'repos/list-branches': [() => ({ protected: true })],
  'repos/get-branch': [() => ({ branch: 'release' })],
  'repos/get-branch-protection': [() => ({ branch: 'release' })],
  'repos/get-branch-rules': [() => ({ branch: 'release' })],
  'repos/get-repo-rulesets': [() => ({})],
  'repos/get-collaborator-permission-level': [() => ({ username: 'alice' })],
  'repos/get-all-environments': [() => ({})],
  'repos/list-deployments': [() => ({ environment: 'production' })],
  'repos/create-deployment': [() => ({ ref: 'main' }), 201],
  'repos/get-deployment': [() => ({ deployment_id: world.deployment })],
  'repos/list-deployment-statuses': [() => ({ deployment_id: world.deployment })],
  'repos/create-deployment-status': [() => ({ deployment_id: world.deployment, state: 'failure' }), 201],
};

/** One after the other: some need what one before them created. */
test('every operation answers as GitHub describes it', async () => {
  const expected: Record<string, unknown> = {};
  const answers: Record<string, unknown> = {};
  for (const operation of Object.keys(REST_OPERATIONS) as RestOperation[]) {
    const [parameters, status = 200] = REQUESTS[operation];
    const [method, path] = routeOf(operation);
    const answer = await octokit
      .request(`${method} ${path}`, { ...(path.includes('{owner}') && REPO), ...parameters() })
      .catch((error) => {
        if (error.status === undefined) throw error;
        return { status: error.status };
      });
    answers[operation] = { status: answer.status, problems: github.github.problems.splice(0) };
    expected[operation] = { status, problems: [] };
  }
  expect(answers).toEqual(expected);
});

function routeOf(operation: RestOperation): [string, string] {
  const { method, path } = EXTRACT.operations[operation] ?? { method: '', path: '' };
  return [method.toUpperCase(), path];
}

const EXTRACT: { operations: Record<string, { method: string; path: string }> } = (
  await import('../../../sandbox/github/openapi.json', { with: { type: 'json' } })
).default;
