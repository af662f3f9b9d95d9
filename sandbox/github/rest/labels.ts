import {
  ApiError,
  created,
  invalid,
  listed,
  notFound,
  ok,
  pick,
  type RestHandlers,
  type RestRequest,
} from '../answer.ts';
import { describeLabel } from '../shapes/issue.ts';
import type { IssueState } from '../state.ts';
import { actOf, tellIssue } from '../webhooks.ts';
import { seenIssue } from './issues.ts';

const issueOf = ({ repository, parameters }: RestRequest): IssueState =>
  pick(repository.state.issues, ({ number }) => number === Number(parameters.issue_number));

const describeAll = ({ repository, urls }: RestRequest, labels: readonly string[]) =>
  labels.map((name) => describeLabel(name, repository.state, urls));

async function add(request: RestRequest) {
  const { repository, body } = request;
  const issue = issueOf(request);
  const given = (Array.isArray(body) ? body : ((body.labels ?? []) as unknown[])).map((label) =>
    typeof label === 'string' ? label : String((label as { name: string }).name),
  );
  const fresh = given.filter((name) => !issue.labels.includes(name));
  repository.change((state) => {
    issue.labels.push(...fresh);
    for (const name of fresh) ensureLabel(request, state.labels, name);
  });
  for (const name of fresh) await tellIssue(actOf(request), 'labeled', issue, name);
  return ok(describeAll(request, issue.labels));
}

/** A label that an issue gets and the repository does not have is made. */
function ensureLabel({ github }: RestRequest, labels: RestRequest['state']['labels'], name: string): void {
  if (labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) return;
  labels.push({ id: github.nextId(), name, color: 'ededed', description: null });
}

async function remove(request: RestRequest) {
  const { repository, parameters } = request;
  const issue = issueOf(request);
  const name = parameters.name ?? '';
  if (!issue.labels.includes(name)) throw new ApiError(404, 'Label does not exist');
  repository.change(() => issue.labels.splice(issue.labels.indexOf(name), 1));
  await tellIssue(actOf(request), 'unlabeled', issue, name);
  return ok(describeAll(request, issue.labels));
}

function create(request: RestRequest) {
  const { repository, github, body } = request;
  const name = String(body.name);
  if (repository.state.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) {
    throw invalid('Validation Failed', { resource: 'Label', code: 'already_exists', field: 'name' });
  }
  const label = {
    id: github.nextId(),
    name,
    color: String(body.color ?? 'ededed'),
    description: (body.description as string | undefined) ?? null,
  };
  repository.change((state) => state.labels.push(label));
  return created(describeLabel(name, repository.state, request.urls));
}

export const LABEL_HANDLERS: RestHandlers = {
  'issues/list-labels-on-issue': (request) =>
    listed(seenIssue(request).labels, request, (name) => describeLabel(name, request.state, request.urls)),
  'issues/add-labels': add,
  'issues/remove-label': remove,
  'issues/create-label': create,
  'issues/get-label': ({ state, parameters, urls }) => {
    const name = parameters.name ?? '';
    if (!state.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) throw notFound();
    return ok(describeLabel(name, state, urls));
  },
};
