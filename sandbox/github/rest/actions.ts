import { listWorkflows } from '../../runner/run/select-workflows.ts';
import { ApiError, counted, invalid, NO_CONTENT, ok, pick, type RestHandlers, type RestRequest } from '../answer.ts';
import { resolveCommit } from '../git-objects.ts';
import { describeWorkflow } from '../shapes/run.ts';
import { actOf, tellDispatch } from '../webhooks.ts';

/** Every workflow file of the default branch, whether it has run or not. */
async function allWorkflows({ repository }: RestRequest) {
  const head = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
  for (const { file, workflow } of head === undefined ? [] : await listWorkflows(repository.git, head)) {
    repository.workflow(file, workflow instanceof Error ? file : workflow.name);
  }
  return repository.state.workflows;
}

const workflowOf = async (request: RestRequest) =>
  pick(
    await allWorkflows(request),
    ({ id, path }) =>
      String(id) === request.parameters.workflow_id || path.split('/').at(-1) === request.parameters.workflow_id,
  );

/** A dispatch needs a branch or tag whose copy of the workflow listens to it; it never takes a commit. */
async function dispatch(request: RestRequest) {
  const { repository, body } = request;
  const workflow = await workflowOf(request);
  const ref = String(body.ref);
  const names = [ref, `refs/heads/${ref}`, `refs/tags/${ref}`].filter((name) => name.startsWith('refs/'));
  const found = await Promise.all(names.map((name) => repository.git.resolve(name)));
  const at = names.find((_, index) => found[index] !== undefined);
  if (at === undefined) throw invalid(`No ref found for: ${ref}`);
  if (workflow.state !== 'active') throw invalid("Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  const text = await repository.git.read((await resolveCommit(repository.git, at)) ?? '', workflow.path);
  if (text !== undefined && !/\bworkflow_dispatch\b/.test(text)) {
    throw invalid("Workflow does not have 'workflow_dispatch' trigger");
  }
  tellDispatch(actOf(request), workflow.path, at, (body.inputs as object | undefined) ?? {});
  return NO_CONTENT;
}

/** Repository variables: no permission of a job's token covers them. */
const refuseVariables = () => {
  throw new ApiError(403, 'Resource not accessible by integration');
};

export const ACTION_HANDLERS: RestHandlers = {
  'actions/list-repo-workflows': async (request) =>
    counted('workflows', await allWorkflows(request), request, (workflow) => describeWorkflow(workflow, request.urls)),
  'actions/get-workflow': async (request) => ok(describeWorkflow(await workflowOf(request), request.urls)),
  'actions/create-workflow-dispatch': dispatch,
  'actions/get-repo-variable': refuseVariables,
  'actions/list-repo-variables': refuseVariables,
};
