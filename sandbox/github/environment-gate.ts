import type { GitHubRepository } from './github-repository.ts';
import { ACTIONS_BOT } from './identity.ts';
import { describeDeployment, describeStatus } from './rest/deployments.ts';
import type { DeploymentState, DeploymentStatusState } from './state.ts';
import { Urls } from './urls.ts';
import { tellDeployment } from './webhooks.ts';

/** A job at the door of an environment. */
export interface Visit {
  readonly name: string;
  /** Full ref. */
  readonly ref: string;
  readonly sha: string;
  readonly run: number;
  /** Aborted when the job shall not start any more. */
  readonly signal: AbortSignal;
}

/** Lets a job into an environment by the environment's rules, and keeps the deployment that comes of it. */
export async function enterEnvironment(
  repository: GitHubRepository,
  { name, ref, sha, run, signal }: Visit,
): Promise<{ refusal: string } | { leave(succeeded: boolean): void }> {
  const environment = repository.state.environments.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const branch = ref.replace(/^refs\/(heads|tags)\//, '');
  if (environment && environment.branches.length > 0 && !environment.branches.includes(branch)) {
    return { refusal: `Branch "${branch}" is not allowed to deploy to ${name} due to environment protection rules.` };
  }
  if (!environment) repository.addEnvironment(name);
  if (environment && environment.reviewers.length > 0 && !(await repository.approval(run, name, signal))) {
    return { refusal: 'The deployment was rejected or did not satisfy other protection rules.' };
  }
  const deployment = addDeployment(repository, { name, ref: branch, sha });
  const page = `${repository.github.url}/${repository.fullName}/actions/runs/${run}`;
  addStatus(repository, deployment, 'in_progress', page);
  return { leave: (succeeded) => addStatus(repository, deployment, succeeded ? 'success' : 'failure', page) };
}

function addDeployment(repository: GitHubRepository, { name, ref, sha }: { name: string; ref: string; sha: string }) {
  const { github } = repository;
  const deployment: DeploymentState = {
    id: github.nextId(),
    sha,
    ref,
    task: 'deploy',
    environment: name,
    description: null,
    payload: {},
    creator: ACTIONS_BOT,
    createdAt: github.now(),
    statuses: [],
  };
  repository.change((state) => state.deployments.push(deployment));
  return deployment;
}

function addStatus(repository: GitHubRepository, deployment: DeploymentState, state: string, page: string): void {
  const { github } = repository;
  const status: DeploymentStatusState = {
    id: github.nextId(),
    state,
    description: '',
    targetUrl: page,
    logUrl: page,
    environmentUrl: '',
    creator: ACTIONS_BOT,
    createdAt: github.now(),
  };
  repository.change(() => deployment.statuses.push(status));
  const urls = new Urls(github.url, repository.fullName);
  // Made with the job's token, so it starts no workflow.
  tellDeployment({ repository, identity: { login: ACTIONS_BOT, kind: 'job' } }, 'deployment_status', {
    deployment_status: describeStatus(deployment, status, urls),
    deployment: describeDeployment(deployment, urls),
  });
}
