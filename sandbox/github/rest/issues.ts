import { created, invalid, listed, NO_CONTENT, ok, pick, type RestHandlers, type RestRequest } from '../answer.ts';
import { nextNumber } from '../seed.ts';
import { describeComment, describeIssue, describeReaction } from '../shapes/issue.ts';
import type { CommentState, IssueState } from '../state.ts';
import { actOf, tellComment, tellIssue } from '../webhooks.ts';

const MOST_CHARACTERS = 65_536;

/** The issue as it is now, for a change. */
const currentIssue = ({ repository, parameters }: RestRequest): IssueState =>
  pick(repository.state.issues, ({ number }) => number === Number(parameters.issue_number));

export const seenIssue = ({ state, parameters }: RestRequest): IssueState =>
  pick(state.issues, ({ number }) => number === Number(parameters.issue_number));

export function checkLength(body: unknown): void {
  if (typeof body === 'string' && body.length > MOST_CHARACTERS) {
    throw invalid(`Validation Failed`, `body is too long (maximum is ${MOST_CHARACTERS} characters)`);
  }
}

const describe = ({ repository, urls }: RestRequest, issue: IssueState, state = repository.state) =>
  describeIssue(repository, state, issue, urls);

const names = (labels: unknown): string[] =>
  ((labels ?? []) as readonly (string | { name?: string })[]).map((label) =>
    typeof label === 'string' ? label : (label.name ?? ''),
  );

/** Newest first; pull requests are issues, too. */
function list(request: RestRequest) {
  const { state, query } = request;
  const wanted = String(query.labels ?? '')
    .split(',')
    .filter(Boolean);
  const found = state.issues
    .filter((issue) => query.state === 'all' || issue.state === (query.state ?? 'open'))
    .filter((issue) => query.creator === undefined || issue.user === query.creator)
    .filter((issue) => wanted.every((label) => issue.labels.includes(label)))
    .filter((issue) => query.since === undefined || issue.updatedAt >= Date.parse(String(query.since)))
    .toSorted((a, b) => b.number - a.number);
  return listed(query.direction === 'asc' ? found.reverse() : found, request, (issue) =>
    describe(request, issue, state),
  );
}

async function create(request: RestRequest) {
  const { repository, github, identity, body } = request;
  checkLength(body.body);
  const now = github.now();
  const issue: IssueState = {
    id: github.nextId(),
    number: nextNumber(repository),
    title: String(body.title),
    body: (body.body as string | undefined) ?? null,
    user: identity.login,
    state: 'open',
    stateReason: null,
    labels: names(body.labels),
    assignees: names(body.assignees),
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    locked: false,
  };
  repository.change((state) => state.issues.push(issue));
  await tellIssue(actOf(request), 'opened', issue);
  return created(describe(request, issue), request.urls.repo(`/issues/${issue.number}`));
}

/** What an update changes of an issue or pull request. */
export function applyUpdate(issue: IssueState, body: RestRequest['body'], now: number): string[] {
  const actions = ['edited'];
  if (body.title !== undefined) issue.title = String(body.title);
  if (body.body !== undefined) issue.body = body.body as string | null;
  if (body.labels !== undefined) issue.labels = names(body.labels);
  if (body.assignees !== undefined) issue.assignees = names(body.assignees);
  if (body.state !== undefined && body.state !== issue.state) {
    const isOpen = body.state === 'open';
    issue.state = isOpen ? 'open' : 'closed';
    issue.closedAt = isOpen ? null : now;
    const reason = (body.state_reason as IssueState['stateReason'] | undefined) ?? 'completed';
    issue.stateReason = isOpen ? 'reopened' : reason;
    actions[0] = isOpen ? 'reopened' : 'closed';
  }
  issue.updatedAt = now;
  return actions;
}

async function update(request: RestRequest) {
  const { repository, github, body } = request;
  checkLength(body.body);
  const issue = currentIssue(request);
  const [action = 'edited'] = repository.change(() => applyUpdate(issue, body, github.now()));
  await tellIssue(actOf(request), action, issue);
  return ok(describe(request, issue));
}

function createComment(request: RestRequest) {
  const { repository, github, identity, body, urls } = request;
  const issue = currentIssue(request);
  checkLength(body.body);
  const now = github.now();
  const comment: CommentState = {
    id: github.nextId(),
    issue: issue.number,
    body: String(body.body),
    user: identity.login,
    createdAt: now,
    updatedAt: now,
  };
  repository.change((state) => {
    state.comments.push(comment);
    issue.updatedAt = now;
  });
  tellComment(actOf(request), 'created', comment);
  return created(
    describeComment(repository, repository.state, comment, urls),
    urls.repo(`/issues/comments/${comment.id}`),
  );
}

const currentComment = ({ repository, parameters }: RestRequest): CommentState =>
  pick(repository.state.comments, ({ id }) => id === Number(parameters.comment_id));

const seenComment = ({ state, parameters }: RestRequest): CommentState =>
  pick(state.comments, ({ id }) => id === Number(parameters.comment_id));

function listComments(request: RestRequest, comments: readonly CommentState[]) {
  const { query, repository, state, urls } = request;
  const found = comments.filter(
    ({ updatedAt }) => query.since === undefined || updatedAt >= Date.parse(String(query.since)),
  );
  return listed(found, request, (comment) => describeComment(repository, state, comment, urls));
}

function updateComment(request: RestRequest) {
  const { repository, github, body, urls } = request;
  const comment = currentComment(request);
  checkLength(body.body);
  repository.change(() => Object.assign(comment, { body: String(body.body), updatedAt: github.now() }));
  tellComment(actOf(request), 'edited', comment);
  return ok(describeComment(repository, repository.state, comment, urls));
}

function react(request: RestRequest) {
  const { repository, github, identity, body, urls } = request;
  const comment = currentComment(request);
  const content = String(body.content);
  const known = repository.state.reactions.find(
    (other) => other.comment === comment.id && other.user === identity.login && other.content === content,
  );
  if (known) return ok(describeReaction(known, urls));
  const reaction = { id: github.nextId(), comment: comment.id, content, user: identity.login, createdAt: github.now() };
  repository.change((state) => state.reactions.push(reaction));
  return created(describeReaction(reaction, urls));
}

export const ISSUE_HANDLERS: RestHandlers = {
  'issues/list-for-repo': list,
  'issues/create': create,
  'issues/get': (request) => ok(describe(request, seenIssue(request), request.state)),
  'issues/update': update,
  'issues/list-comments': (request) => {
    const { number } = seenIssue(request);
    return listComments(
      request,
      request.state.comments.filter(({ issue }) => issue === number),
    );
  },
  'issues/list-comments-for-repo': (request) => {
    const { query, state } = request;
    const newestFirst = query.direction === 'desc' ? state.comments.toReversed() : state.comments;
    return listComments(request, newestFirst);
  },
  'issues/create-comment': createComment,
  'issues/get-comment': (request) =>
    ok(describeComment(request.repository, request.state, seenComment(request), request.urls)),
  'issues/update-comment': updateComment,
  'issues/delete-comment': (request) => {
    const comment = currentComment(request);
    request.repository.change((state) => state.comments.splice(state.comments.indexOf(comment), 1));
    tellComment(actOf(request), 'deleted', comment);
    return NO_CONTENT;
  },
  'reactions/create-for-issue-comment': react,
  'reactions/list-for-issue-comment': (request) => {
    const { id } = seenComment(request);
    const found = request.state.reactions.filter(({ comment }) => comment === id);
    return listed(found, request, (reaction) => describeReaction(reaction, request.urls));
  },
};
