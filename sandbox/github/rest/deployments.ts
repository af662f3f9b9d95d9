import { created, invalid, listed, ok, pick, type RestHandlers, type RestRequest } from '../answer.ts';
import { resolveCommit } from '../git-objects.ts';
import { nodeId, time, user } from '../shapes/user.ts';
import type { DeploymentState, DeploymentStatusState } from '../state.ts';
import type { Urls } from '../urls.ts';
import { actOf, tellDeployment } from '../webhooks.ts';

export function describeDeployment(deployment: DeploymentState, urls: Urls) {
  const { id, sha, ref, task, environment, creator, createdAt, statuses, description, payload } = deployment;
  const url = urls.repo(`/deployments/${id}`);
  return {
    id,
    node_id: nodeId('DE', id),
    sha,
    ref,
    task,
    payload,
    environment,
    original_environment: environment,
    description,
    creator: user(creator, urls),
    created_at: time(createdAt),
    updated_at: time(statuses.at(-1)?.createdAt ?? createdAt),
    statuses_url: `${url}/statuses`,
    repository_url: urls.repo(),
    url,
    transient_environment: false,
    production_environment: environment === 'production',
  };
}

export function describeStatus(deployment: DeploymentState, status: DeploymentStatusState, urls: Urls) {
  const url = urls.repo(`/deployments/${deployment.id}`);
  return {
    id: status.id,
    node_id: nodeId('DES', status.id),
    state: status.state,
    creator: user(status.creator, urls),
    description: status.description,
    environment: deployment.environment,
    target_url: status.targetUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: time(status.createdAt),
    updated_at: time(status.createdAt),
    deployment_url: url,
    repository_url: urls.repo(),
    url: `${url}/statuses/${status.id}`,
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

async function create(request: RestRequest) {
  const { repository, github, identity, body, urls } = request;
  const ref = String(body.ref);
  const sha = await resolveCommit(repository.git, ref);
  if (sha === undefined) throw invalid(`No ref found for: ${ref}`);
  const deployment: DeploymentState = {
    id: github.nextId(),
    sha,
    ref,
    task: text(body.task) || 'deploy',
    environment: text(body.environment) || 'production',
    description: text(body.description) || null,
    payload: (body.payload as DeploymentState['payload'] | undefined) ?? {},
    creator: identity.login,
    createdAt: github.now(),
    statuses: [],
  };
  repository.change((state) => state.deployments.push(deployment));
  tellDeployment(actOf(request), 'deployment', { deployment: describeDeployment(deployment, urls) });
  return created(describeDeployment(deployment, urls), urls.repo(`/deployments/${deployment.id}`));
}

function createStatus(request: RestRequest) {
  const { repository, github, identity, body, parameters, urls } = request;
  const deployment = pick(repository.state.deployments, ({ id }) => id === Number(parameters.deployment_id));
  const status: DeploymentStatusState = {
    id: github.nextId(),
    state: String(body.state),
    description: text(body.description),
    targetUrl: text(body.target_url),
    logUrl: text(body.log_url) || text(body.target_url),
    environmentUrl: text(body.environment_url),
    creator: identity.login,
    createdAt: github.now(),
  };
  repository.change(() => deployment.statuses.push(status));
  const described = describeStatus(deployment, status, urls);
  tellDeployment(actOf(request), 'deployment_status', {
    deployment_status: described,
    deployment: describeDeployment(deployment, urls),
  });
  return created(described, described.url);
}

const seen = ({ state, parameters }: RestRequest): DeploymentState =>
  pick(state.deployments, ({ id }) => id === Number(parameters.deployment_id));

export const DEPLOYMENT_HANDLERS: RestHandlers = {
  'repos/list-deployments': (request) => {
    const { state, query, urls } = request;
    const matches = (deployment: DeploymentState) =>
      (['sha', 'ref', 'task', 'environment'] as const).every((key) =>
        [undefined, 'none', deployment[key]].includes(query[key] as string),
      );
    return listed(state.deployments.filter(matches).reverse(), request, (deployment) =>
      describeDeployment(deployment, urls),
    );
  },
  'repos/create-deployment': create,
  'repos/get-deployment': (request) => ok(describeDeployment(seen(request), request.urls)),
  'repos/list-deployment-statuses': (request) => {
    const deployment = seen(request);
    return listed(deployment.statuses.toReversed(), request, (status) =>
      describeStatus(deployment, status, request.urls),
    );
  },
  'repos/create-deployment-status': createStatus,
};
