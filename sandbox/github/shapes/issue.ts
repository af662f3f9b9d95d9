import { resolveCommit } from '../git-objects.ts';
import type { GitHubRepository } from '../github-repository.ts';
import type { CommentState, IssueState, PullState, ReactionState, RepositoryState } from '../state.ts';
import type { Urls } from '../urls.ts';
import { fullRepository } from './repository.ts';
import { nodeId, time, user } from './user.ts';

/** What somebody is to the repository, as comments say it; nothing to decide by. */
export function associationOf({ owner }: GitHubRepository, { collaborators }: RepositoryState, login: string): string {
  if (login === owner) return 'OWNER';
  if (login in collaborators) return 'COLLABORATOR';
  return login.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR';
}

export function describeLabel(name: string, state: RepositoryState, urls: Urls) {
  const known = state.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
  return {
    id: known?.id ?? 1,
    node_id: nodeId('LA', known?.id ?? 1),
    url: urls.repo(`/labels/${encodeURIComponent(name)}`),
    name: known?.name ?? name,
    color: known?.color ?? 'ededed',
    default: false,
    // The description of the pull request's operations allows no null here.
    description: known?.description ?? '',
  };
}

export function describeIssue(repository: GitHubRepository, state: RepositoryState, issue: IssueState, urls: Urls) {
  const url = urls.repo(`/issues/${issue.number}`);
  const page = urls.page(`/${issue.pull ? 'pull' : 'issues'}/${issue.number}`);
  const pullUrl = urls.repo(`/pulls/${issue.number}`);
  return {
    id: issue.id,
    node_id: nodeId(issue.pull ? 'PR' : 'I', repository.id, issue.number),
    url,
    repository_url: urls.repo(),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: user(issue.user, urls),
    labels: issue.labels.map((name) => describeLabel(name, state, urls)),
    assignee: issue.assignees[0] === undefined ? null : user(issue.assignees[0], urls),
    assignees: issue.assignees.map((login) => user(login, urls)),
    milestone: null,
    locked: issue.locked,
    active_lock_reason: null,
    comments: state.comments.filter((comment) => comment.issue === issue.number).length,
    closed_at: issue.closedAt === null ? null : time(issue.closedAt),
    created_at: time(issue.createdAt),
    updated_at: time(issue.updatedAt),
    author_association: associationOf(repository, state, issue.user),
    ...(issue.pull && {
      draft: issue.pull.draft,
      pull_request: {
        url: pullUrl,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        merged_at: issue.pull.mergedAt === null ? null : time(issue.pull.mergedAt),
      },
    }),
  };
}

export function describeComment(
  repository: GitHubRepository,
  state: RepositoryState,
  comment: CommentState,
  urls: Urls,
) {
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: urls.repo(`/issues/comments/${comment.id}`),
    html_url: urls.page(`/issues/${comment.issue}#issuecomment-${comment.id}`),
    issue_url: urls.repo(`/issues/${comment.issue}`),
    body: comment.body,
    user: user(comment.user, urls),
    created_at: time(comment.createdAt),
    updated_at: time(comment.updatedAt),
    author_association: associationOf(repository, state, comment.user),
    performed_via_github_app: null,
  };
}

export const describeReaction = ({ id, content, user: login, createdAt }: ReactionState, urls: Urls) => ({
  id,
  node_id: nodeId('REA', id),
  user: user(login, urls),
  content,
  created_at: time(createdAt),
});

export type PullIssue = IssueState & { pull: PullState };

/** A pull request as lists have it. */
export async function describePull(repository: GitHubRepository, state: RepositoryState, issue: PullIssue, urls: Urls) {
  const { pull } = issue;
  const { labels, assignee, assignees, user: author, ...rest } = describeIssue(repository, state, issue, urls);
  const url = urls.repo(`/pulls/${issue.number}`);
  const [headOwner = ''] = pull.headRepository.split('/');
  const href = (address: string) => ({ href: address });
  return {
    url,
    id: issue.id,
    node_id: rest.node_id,
    html_url: rest.html_url,
    diff_url: `${rest.html_url}.diff`,
    patch_url: `${rest.html_url}.patch`,
    issue_url: urls.repo(`/issues/${issue.number}`),
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${url}/comments{/number}`,
    comments_url: rest.comments_url,
    statuses_url: urls.repo(`/statuses/${pull.headSha}`),
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: author,
    body: issue.body,
    labels,
    milestone: null,
    active_lock_reason: null,
    created_at: rest.created_at,
    updated_at: rest.updated_at,
    closed_at: rest.closed_at,
    merged_at: pull.mergedAt === null ? null : time(pull.mergedAt),
    merge_commit_sha: pull.mergeSha,
    assignee,
    assignees,
    requested_reviewers: [],
    requested_teams: [],
    head: {
      label: `${headOwner}:${pull.headBranch}`,
      ref: pull.headBranch,
      sha: pull.headSha,
      user: user(headOwner, urls),
      repo: fullRepository(repository, urls, pull.headRepository),
    },
    base: {
      label: `${repository.owner}:${pull.base}`,
      ref: pull.base,
      sha: (await resolveCommit(repository.git, pull.base)) ?? '',
      user: user(repository.owner, urls),
      repo: fullRepository(repository, urls),
    },
    _links: {
      self: href(url),
      html: href(rest.html_url),
      issue: href(rest.url),
      comments: href(rest.comments_url),
      review_comments: href(`${url}/comments`),
      review_comment: href(`${url}/comments{/number}`),
      commits: href(`${url}/commits`),
      statuses: href(urls.repo(`/statuses/${pull.headSha}`)),
    },
    author_association: rest.author_association,
    auto_merge: null,
    draft: pull.draft,
  };
}
