import type { ArtifactRecord } from '../../artifacts/artifact.ts';
import { ApiError, counted, NO_CONTENT, notFound, ok, pick, type RestHandlers, type RestRequest } from '../answer.ts';
import { repositoryId } from '../shapes/repository.ts';
import { nodeId, time } from '../shapes/user.ts';

function describe({ repository, state, urls, github }: RestRequest, artifact: ArtifactRecord) {
  const { id, name, size, digest, createdAt, expiresAt } = artifact;
  const url = urls.repo(`/actions/artifacts/${id}`);
  const run = state.runs.find((each) => each.id === artifact.run);
  return {
    id,
    node_id: nodeId('MDg', id),
    name,
    size_in_bytes: size,
    url,
    archive_download_url: `${url}/zip`,
    expired: expiresAt.getTime() <= github.now(),
    digest,
    created_at: time(createdAt.getTime()),
    expires_at: time(expiresAt.getTime()),
    updated_at: time(createdAt.getTime()),
    workflow_run: run
      ? {
          id: run.id,
          repository_id: repository.id,
          head_repository_id: repositoryId(repository, run.headRepository),
          head_branch: run.branch,
          head_sha: run.sha,
        }
      : null,
  };
}

/** Those of the repository's runs, the newest first. The run's own list has no attempts: it shows all of them. */
function artifactsOf({ github, state, query }: RestRequest, run?: number): ArtifactRecord[] {
  const runs = new Set(run === undefined ? state.runs.map(({ id }) => id) : [run]);
  return github.artifacts
    .list()
    .filter((artifact) => runs.has(artifact.run) && !artifact.deleted)
    .filter(({ name }) => query.name === undefined || name === query.name)
    .toReversed();
}

const artifactOf = (request: RestRequest): ArtifactRecord =>
  pick(artifactsOf({ ...request, query: {} }), ({ id }) => id === Number(request.parameters.artifact_id));

export const ARTIFACT_HANDLERS: RestHandlers = {
  'actions/list-workflow-run-artifacts': (request) =>
    counted('artifacts', artifactsOf(request, Number(request.parameters.run_id)), request, (each) =>
      describe(request, each),
    ),
  'actions/list-artifacts-for-repo': (request) =>
    counted('artifacts', artifactsOf(request), request, (each) => describe(request, each)),
  'actions/get-artifact': (request) => ok(describe(request, artifactOf(request))),
  'actions/download-artifact': (request) => {
    const { id, expiresAt } = artifactOf(request);
    if (expiresAt.getTime() <= request.github.now()) throw new ApiError(410, 'Artifact has expired');
    const location = request.github.artifacts.addressOf(id);
    if (location === undefined || request.parameters.archive_format !== 'zip') throw notFound();
    return { status: 302, headers: { location } };
  },
  'actions/delete-artifact': async (request) => {
    await request.github.artifacts.remove(artifactOf(request).id);
    return NO_CONTENT;
  },
};
