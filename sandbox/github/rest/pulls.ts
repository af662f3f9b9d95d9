import { ApiError, created, invalid, listed, ok, pick, type RestHandlers, type RestRequest } from '../answer.ts';
import { readChanges } from '../git-changes.ts';
import { mergeBase, mergesCleanly, readLog, resolveCommit } from '../git-objects.ts';
import { nextNumber } from '../seed.ts';
import { describeCommit, describeFile } from '../shapes/git.ts';
import { describePull, type PullIssue } from '../shapes/issue.ts';
import type { IssueState, RepositoryState } from '../state.ts';
import { actOf, tellIssue } from '../webhooks.ts';
import { applyUpdate, checkLength } from './issues.ts';

export const isPull = (issue: IssueState): issue is PullIssue => issue.pull !== undefined;

const pullOf = (state: RepositoryState, { parameters }: RestRequest): PullIssue =>
  pick(state.issues.filter(isPull), ({ number }) => number === Number(parameters.pull_number));

function list(request: RestRequest) {
  const { state, query, repository, urls } = request;
  const found = state.issues
    .filter(isPull)
    .filter((issue) => query.state === 'all' || issue.state === (query.state ?? 'open'))
    .filter(({ pull }) => query.base === undefined || pull.base === query.base)
    .filter(({ pull }) => {
      const [owner = ''] = pull.headRepository.split('/');
      return query.head === undefined || `${owner}:${pull.headBranch}` === query.head;
    })
    .toSorted((a, b) => b.number - a.number);
  const sorted = query.direction === 'asc' ? found.reverse() : found;
  return listed(sorted, request, (issue) => describePull(repository, state, issue, urls));
}

/** A pull request as it is had alone: whether it can be merged, and how much it changes. */
export async function describeWhole(
  request: Pick<RestRequest, 'repository' | 'urls'>,
  state: RepositoryState,
  issue: PullIssue,
) {
  const { repository, urls } = request;
  const { pull } = issue;
  const base = await resolveCommit(repository.git, pull.base);
  const isKnown = (await repository.git.resolve(pull.headSha)) !== undefined;
  const fork = base !== undefined && isKnown ? await mergeBase(repository.git, base, pull.headSha) : undefined;
  const files = fork === undefined ? [] : await readChanges(repository.git, fork, pull.headSha);
  const commits = fork === undefined ? [] : await readLog(repository.git, [`${fork}..${pull.headSha}`]);
  const isOpen = issue.state === 'open';
  const mergeable =
    isOpen && base !== undefined && isKnown ? await mergesCleanly(repository.git, base, pull.headSha) : null;
  const sum = (each: (file: (typeof files)[number]) => number) => files.reduce((total, file) => total + each(file), 0);
  return {
    ...(await describePull(repository, state, issue, urls)),
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? (pull.draft ? 'draft' : 'clean') : 'dirty',
    merged_by: null,
    comments: state.comments.filter((comment) => comment.issue === issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: sum(({ additions }) => additions),
    deletions: sum(({ deletions }) => deletions),
    changed_files: files.length,
  };
}

export interface NewPull {
  title: string;
  head: string;
  base: string;
  body: string | null;
  draft: boolean;
}

/** Opens a pull request between branches of the repository. @throws ApiError 403 or 422 in GitHub's words */
export async function openPull(
  request: Pick<RestRequest, 'repository' | 'github' | 'identity'>,
  wanted: NewPull,
): Promise<PullIssue> {
  const { repository, github, identity } = request;
  if (identity.kind === 'job' && !repository.state.actionsMayOpenPulls) {
    throw new ApiError(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  checkLength(wanted.body);
  const head = wanted.head.replace(/^[^:]+:/, '');
  const [headSha, baseSha] = await Promise.all(
    [head, wanted.base].map((name) => repository.git.resolve(`refs/heads/${name}`)),
  );
  const field = headSha === undefined ? 'head' : 'base';
  if (headSha === undefined || baseSha === undefined) {
    throw invalid('Validation Failed', { resource: 'PullRequest', field, code: 'invalid' });
  }
  const ahead = await readLog(repository.git, ['-1', `${baseSha}..${headSha}`]);
  const refuse = (message: string) =>
    invalid('Validation Failed', { resource: 'PullRequest', code: 'custom', message });
  if (ahead.length === 0) throw refuse(`No commits between ${wanted.base} and ${head}`);
  const isOpen = repository.state.issues.some(
    ({ pull, state }) =>
      state === 'open' &&
      pull?.headBranch === head &&
      pull.base === wanted.base &&
      pull.headRepository === repository.fullName,
  );
  if (isOpen) throw refuse(`A pull request already exists for ${repository.owner}:${head}.`);
  const now = github.now();
  const issue: PullIssue = {
    id: github.nextId(),
    number: nextNumber(repository),
    title: wanted.title,
    body: wanted.body,
    user: identity.login,
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    locked: false,
    pull: {
      draft: wanted.draft,
      base: wanted.base,
      headRepository: repository.fullName,
      headBranch: head,
      headSha,
      mergedAt: null,
      mergeSha: null,
    },
  };
  repository.change((state) => state.issues.push(issue));
  await tellIssue({ repository, identity }, 'opened', issue);
  return issue;
}

async function create(request: RestRequest) {
  const { body, repository, urls } = request;
  if (body.title === undefined)
    throw invalid('Validation Failed', { resource: 'PullRequest', field: 'title', code: 'missing_field' });
  const issue = await openPull(request, {
    title: String(body.title),
    head: String(body.head),
    base: String(body.base),
    body: (body.body as string | undefined) ?? null,
    draft: body.draft === true,
  });
  return created(await describeWhole(request, repository.state, issue), urls.repo(`/pulls/${issue.number}`));
}

async function update(request: RestRequest) {
  const { repository, github, body } = request;
  checkLength(body.body);
  const issue = pullOf(repository.state, request);
  const [action = 'edited'] = repository.change(() => {
    if (typeof body.base === 'string') issue.pull.base = body.base;
    return applyUpdate(issue, body, github.now());
  });
  await tellIssue(actOf(request), action, issue);
  return ok(await describeWhole(request, repository.state, issue));
}

async function range(request: RestRequest): Promise<{ from: string; to: string }> {
  const { repository, state } = request;
  const { pull } = pullOf(state, request);
  const base = (await resolveCommit(repository.git, pull.base)) ?? pull.headSha;
  return { from: (await mergeBase(repository.git, base, pull.headSha)) ?? base, to: pull.headSha };
}

export const PULL_HANDLERS: RestHandlers = {
  'pulls/list': list,
  'pulls/get': async (request) => ok(await describeWhole(request, request.state, pullOf(request.state, request))),
  'pulls/create': create,
  'pulls/update': update,
  'pulls/list-files': async (request) => {
    const { from, to } = await range(request);
    return listed(await readChanges(request.repository.git, from, to), request, (file) =>
      describeFile(file, to, request.urls),
    );
  },
  'pulls/list-commits': async (request) => {
    const { from, to } = await range(request);
    const oldestFirst = (await readLog(request.repository.git, [`${from}..${to}`])).reverse();
    return listed(oldestFirst, request, (commit) => describeCommit(commit, request.urls));
  },
};
