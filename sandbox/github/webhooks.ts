import type { RestRequest } from './answer.ts';
import type { GitHubEvent } from './github.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { Identity } from './identity.ts';
import { describeComment, describeIssue, describeLabel, describePull, type PullIssue } from './shapes/issue.ts';
import { fullRepository } from './shapes/repository.ts';
import { describeRun, describeWorkflow } from './shapes/run.ts';
import { user } from './shapes/user.ts';
import type { CommentState, IssueState, RunState } from './state.ts';
import { Urls } from './urls.ts';

/** Who acts, and where. */
export interface Act {
  readonly repository: GitHubRepository;
  readonly identity: Pick<Identity, 'login' | 'kind'>;
}

const PERSON: Identity['kind'] = 'user';

/** An act of a person on the page rather than over the API. */
export const byPerson = (repository: GitHubRepository, login: string): Act => ({
  repository,
  identity: { login, kind: PERSON },
});

const urlsOf = ({ github, fullName }: GitHubRepository): Urls => new Urls(github.url, fullName);

function tell({ repository, identity }: Act, name: string, action: string | undefined, content: object): void {
  const urls = urlsOf(repository);
  const event: GitHubEvent = {
    name,
    action,
    repository,
    actor: identity.login,
    byJob: identity.kind === 'job',
    payload: {
      ...(action !== undefined && { action }),
      ...content,
      repository: fullRepository(repository, urls),
      sender: user(identity.login, urls),
    },
  };
  repository.github.emit(event);
}

export function tellComment(act: Act, action: 'created' | 'edited' | 'deleted', comment: CommentState): void {
  const { repository } = act;
  const urls = urlsOf(repository);
  const { state } = repository;
  const issue = state.issues.find(({ number }) => number === comment.issue);
  if (!issue) return;
  const content = {
    issue: describeIssue(repository, state, issue, urls),
    comment: describeComment(repository, state, comment, urls),
  };
  tell(act, 'issue_comment', action, content);
}

/** What happened to an issue, or to a pull request. */
export async function tellIssue(act: Act, action: string, issue: IssueState, label?: string): Promise<void> {
  const { repository } = act;
  const urls = urlsOf(repository);
  const { state } = repository;
  const more = label === undefined ? {} : { label: describeLabel(label, state, urls) };
  if (issue.pull) {
    const pull = await describePull(repository, state, issue as PullIssue, urls);
    tell(act, 'pull_request', action, { number: issue.number, pull_request: pull, ...more });
  } else tell(act, 'issues', action, { issue: describeIssue(repository, state, issue, urls), ...more });
}

/** The payload of `workflow_run` as the webhook has it. */
export async function workflowRunPayload(repository: GitHubRepository, run: RunState, action = 'completed') {
  const urls = urlsOf(repository);
  const { state } = repository;
  const workflow = state.workflows.find(({ id }) => id === run.workflowId);
  const attempt = run.attempts.at(-1);
  return {
    action,
    workflow_run: await describeRun(repository, state, run, urls),
    workflow: workflow ? describeWorkflow(workflow, urls) : null,
    repository: fullRepository(repository, urls),
    sender: user(attempt?.triggeringActor ?? run.actor, urls),
  };
}

export async function tellRun(repository: GitHubRepository, run: RunState, action: string): Promise<void> {
  if (!repository.github.isHeard) return;
  const payload = await workflowRunPayload(repository, run, action);
  const actor = run.attempts.at(-1)?.triggeringActor ?? run.actor;
  repository.github.emit({ name: 'workflow_run', action, repository, actor, byJob: false, payload });
}

export function tellPush(act: Act, ref: string, before: string, after: string): void {
  const deleted = /^0+$/.test(after);
  tell(act, 'push', undefined, { ref, before, after, created: /^0+$/.test(before), deleted, forced: false });
}

export function tellDispatch(act: Act, workflow: string, ref: string, inputs: object): void {
  tell(act, 'workflow_dispatch', undefined, { ref, inputs, workflow });
}

export function tellDeployment(act: Act, name: 'deployment' | 'deployment_status', content: object): void {
  tell(act, name, 'created', content);
}

export const actOf = ({ repository, identity }: RestRequest): Act => ({ repository, identity });
