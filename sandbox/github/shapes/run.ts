import { lastAttempt } from '../attempts.ts';
import { type CommitObject, readCommit } from '../git-objects.ts';
import type { GitHubRepository } from '../github-repository.ts';
import type {
  AnnotationState,
  AttemptState,
  JobState,
  RepositoryState,
  RunState,
  StepState,
  WorkflowState,
} from '../state.ts';
import type { Urls } from '../urls.ts';
import { describeHeadRepository, minimalRepository, repositoryId } from './repository.ts';
import { nodeId, time, user } from './user.ts';

/** Of a run's check suite, whose id is another than the run's. */
const suiteId = (run: RunState): number => run.id + 1_000_000_000;

export async function describeRun(
  repository: GitHubRepository,
  state: RepositoryState,
  run: RunState,
  urls: Urls,
  attempt: AttemptState = lastAttempt(run),
) {
  const url = urls.repo(`/actions/runs/${run.id}`);
  const isFirst = attempt.number === 1;
  const repo = minimalRepository(repository.fullName, repository.id, urls, { isPrivate: repository.isPrivate });
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.path,
    display_title: run.title,
    run_number: run.number,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: suiteId(run),
    check_suite_node_id: nodeId('CS', suiteId(run)),
    url,
    html_url: urls.page(`/actions/runs/${run.id}`),
    pull_requests: run.pulls
      .map((number) => minimalPull(repository, state, number, urls))
      .filter((pull) => pull !== undefined),
    created_at: time(run.createdAt),
    updated_at: time(attempt.updatedAt),
    actor: user(run.actor, urls),
    run_attempt: attempt.number,
    referenced_workflows: [],
    run_started_at: time(attempt.startedAt),
    triggering_actor: user(attempt.triggeringActor, urls),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: urls.repo(`/check-suites/${suiteId(run)}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: isFirst ? null : `${url}/attempts/${attempt.number - 1}`,
    workflow_url: urls.repo(`/actions/workflows/${run.workflowId}`),
    head_commit: simpleCommit(await readCommit(repository.git, run.sha)),
    repository: repo,
    head_repository: describeHeadRepository(repository, run.headRepository, urls),
  };
}

function simpleCommit(commit: CommitObject | undefined) {
  if (!commit) return null;
  const { sha, tree, message, author, committer } = commit;
  const person = ({ name, email }: CommitObject['author']) => ({ name, email });
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: person(author),
    committer: person(committer),
  };
}

/** A pull request as runs and checks name it. */
export function minimalPull(repository: GitHubRepository, state: RepositoryState, number: number, urls: Urls) {
  const issue = state.issues.find((other) => other.number === number);
  if (!issue?.pull) return undefined;
  const { pull } = issue;
  const repo = (fullName: string) => ({
    id: repositoryId(repository, fullName),
    url: `${urls.api}/repos/${fullName}`,
    name: fullName.split('/')[1] ?? '',
  });
  return {
    id: issue.id,
    number,
    url: urls.repo(`/pulls/${number}`),
    head: { ref: pull.headBranch, sha: pull.headSha, repo: repo(pull.headRepository) },
    base: { ref: pull.base, sha: pull.headSha, repo: repo(repository.fullName) },
  };
}

export function describeJob(run: RunState, job: JobState, urls: Urls) {
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: run.name,
    head_branch: run.branch,
    run_url: urls.repo(`/actions/runs/${run.id}`),
    run_attempt: job.attempt,
    node_id: nodeId('CR', job.id),
    head_sha: run.sha,
    url: urls.repo(`/actions/jobs/${job.id}`),
    html_url: urls.page(`/actions/runs/${run.id}/job/${job.id}`),
    status: job.status,
    conclusion: job.conclusion,
    created_at: time(job.createdAt),
    started_at: time(job.startedAt),
    completed_at: job.completedAt === null ? null : time(job.completedAt),
    name: job.name,
    steps: job.steps.map(describeStep),
    check_run_url: urls.repo(`/check-runs/${job.id}`),
    labels: job.labels,
    runner_id: job.runner === null ? 0 : 1,
    runner_name: job.runner ?? '',
    runner_group_id: job.runner === null ? 0 : 0,
    runner_group_name: job.runner === null ? '' : 'GitHub Actions',
  };
}

const describeStep = ({ name, number, status, conclusion, startedAt, completedAt }: StepState) => ({
  name,
  status,
  conclusion,
  number,
  started_at: startedAt === null ? null : time(startedAt),
  completed_at: completedAt === null ? null : time(completedAt),
});

export const describeAnnotation = (annotation: AnnotationState, sha: string, urls: Urls) => ({
  path: annotation.path,
  blob_href: urls.page(`/blob/${sha}/${annotation.path}`),
  start_line: annotation.startLine,
  start_column: null,
  end_line: annotation.endLine,
  end_column: null,
  annotation_level: annotation.level,
  title: annotation.title ?? '',
  message: annotation.message,
  raw_details: '',
});

export const describeWorkflow = ({ id, path, name, state }: WorkflowState, urls: Urls) => ({
  id,
  node_id: nodeId('W', id),
  name,
  path,
  state,
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  url: urls.repo(`/actions/workflows/${id}`),
  html_url: urls.page(`/blob/main/${path}`),
  badge_url: urls.page(`/workflows/${encodeURIComponent(name)}/badge.svg`),
});
