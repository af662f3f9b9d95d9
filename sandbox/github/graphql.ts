import { type Exchange, headerOf, type Reply, readText, type Service } from '../server/exchange.ts';
import { ApiError } from './answer.ts';
import { objectType, readBlob } from './git-objects.ts';
import type { GitHub } from './github.ts';
import type { GitHubRepository } from './github-repository.ts';
import { type Field, project, readDocument } from './graphql-document.ts';
import { allows, type Identity } from './identity.ts';
import type { Need } from './operations.ts';
import { commitByApi } from './rest/contents.ts';
import { isPull } from './rest/pulls.ts';
import { errorReply } from './rest-service.ts';
import { revertPull } from './revert-pull.ts';
import { noteSigned } from './shapes/git.ts';
import type { PullIssue } from './shapes/issue.ts';
import { nodeId, partsOfNodeId } from './shapes/user.ts';
import { tellIssue } from './webhooks.ts';

const PREFIX = '/api/graphql';

/** An error as GraphQL has it: with a type, in an answer of status 200. */
class GraphqlError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

interface Call {
  readonly github: GitHub;
  readonly identity: Identity;
  readonly input: Readonly<Record<string, unknown>>;
}

interface Mutation {
  readonly needs: readonly Need[];
  readonly act: (call: Call) => Promise<Record<string, unknown>>;
}

/** The four mutations that REST has no equal for; queries are read by `execute`. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  convertPullRequestToDraft: { needs: ['pull-requests: write'], act: (call) => setDraft(call, true) },
  markPullRequestReadyForReview: { needs: ['pull-requests: write'], act: (call) => setDraft(call, false) },
  createCommitOnBranch: { needs: ['contents: write'], act: createCommit },
  revertPullRequest: { needs: ['contents: write', 'pull-requests: write'], act: revert },
};

export function graphqlService(github: GitHub): Service {
  return {
    prefix: PREFIX,
    routes: [
      {
        method: 'POST',
        path: /^\/api\/graphql$/,
        operation: 'graphql',
        handle: (exchange) => answer(github, exchange),
      },
    ],
    fail: (status, message) => errorReply(new ApiError(status, message)),
  };
}

async function answer(github: GitHub, { request, body }: Exchange): Promise<Reply> {
  const identity = github.tokens.read(headerOf(request, 'authorization'));
  if (!identity) return errorReply(new ApiError(401, 'Bad credentials'));
  const { query = '', variables = {} } = JSON.parse(await readText(body)) as {
    query?: string;
    variables?: Record<string, unknown>;
  };
  try {
    return json({ data: await execute(github, identity, query, variables) });
  } catch (error) {
    if (error instanceof GraphqlError)
      return json({ data: null, errors: [{ type: error.type, message: error.message }] });
    if (error instanceof ApiError)
      return json({ data: null, errors: [{ type: 'UNPROCESSABLE', message: error.message }] });
    github.problems.push(`graphql: ${(error as Error).message}`);
    return json({ errors: [{ message: (error as Error).message }] });
  }
}

const json = (value: object): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

async function execute(github: GitHub, identity: Identity, query: string, variables: Record<string, unknown>) {
  const { kind, fields } = readDocument(query, variables);
  const data: Record<string, unknown> = {};
  for (const field of fields) {
    if (kind === 'query' && field.name === 'viewer') {
      data[field.alias] = project({ login: identity.login }, field.fields, 'User');
      continue;
    }
    if (kind === 'query' && field.name === 'repository') {
      data[field.alias] = await readRepository({ github, identity, input: field.arguments }, field.fields);
      continue;
    }
    const mutation = kind === 'mutation' && Object.hasOwn(MUTATIONS, field.name) ? MUTATIONS[field.name] : undefined;
    if (!mutation) throw new Error(`Field '${field.name}' doesn't exist on type '${kind}' of the sandbox`);
    if (!mutation.needs.every((need) => allows(identity, need))) {
      throw new GraphqlError('FORBIDDEN', 'Resource not accessible by integration');
    }
    const input = (field.arguments.input ?? {}) as Record<string, unknown>;
    const result = {
      ...(await mutation.act({ github, identity, input })),
      clientMutationId: input.clientMutationId ?? null,
    };
    data[field.alias] = project(result, field.fields, field.name);
  }
  return data;
}

function repositoryOf({ github, identity }: Call): GitHubRepository {
  const repository = github.find(identity.repository);
  if (!repository)
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${identity.repository}'.`);
  return repository;
}

/** Files and a pull request of a repository. Each needs its own permission, as over REST. */
async function readRepository(call: Call, fields: readonly Field[]) {
  const repository = repositoryOf(call);
  const { owner, name } = call.input;
  if (`${owner}/${name}`.toLowerCase() !== repository.fullName.toLowerCase())
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  const need = (permission: Need) => {
    if (!allows(call.identity, permission))
      throw new GraphqlError('FORBIDDEN', 'Resource not accessible by integration');
  };
  const values: Record<string, unknown> = {};
  for (const { name: field, alias, arguments: given, fields: below } of fields) {
    if (field === 'object') {
      need('contents: read');
      values[alias] = project(await blobAt(repository, String(given.expression)), below, 'Blob');
    } else if (field === 'pullRequest') {
      need('pull-requests: read');
      values[alias] = project(describeDiscussion(repository, Number(given.number)), below, 'PullRequest');
    } else throw new Error(`Field '${field}' doesn't exist on type 'Repository' of the sandbox`);
  }
  return values;
}

async function blobAt(repository: GitHubRepository, expression: string) {
  const at = expression.replace(/^HEAD:/, `refs/heads/${repository.defaultBranch}:`);
  if ((await objectType(repository.git, at)) !== 'blob') return null;
  const content = await readBlob(repository.git, at);
  const isBinary = content?.includes(0) ?? true;
  const text = isBinary ? null : content?.toString('utf8');
  return { text, isBinary, isTruncated: false, byteSize: content?.length ?? 0 };
}

/** What GraphQL calls a bot has no suffix; its type says that it is one. */
const actorOf = (login: string) => ({
  login: login.replace(/\[bot\]$/, ''),
  __typename: login.endsWith('[bot]') ? 'Bot' : 'User',
});

function describeDiscussion({ state }: GitHubRepository, number: number) {
  const pull = state.issues.filter(isPull).find((each) => each.number === number);
  if (!pull) throw new GraphqlError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
  const comments = state.comments.filter(({ issue }) => issue === number);
  return {
    labels: { nodes: pull.labels.map((name) => ({ name })) },
    comments: {
      totalCount: comments.length,
      nodes: comments.slice(0, 100).map(({ id, body, user }) => ({ databaseId: id, body, author: actorOf(user) })),
    },
  };
}

function pullOf(call: Call): PullIssue {
  const id = String(call.input.pullRequestId);
  const [, number] = partsOfNodeId('PR', id) ?? [];
  const pull = repositoryOf(call)
    .state.issues.filter(isPull)
    .find((each) => String(each.number) === number);
  if (!pull) throw new GraphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  return pull;
}

const describe = (repository: GitHubRepository, { number, title, state, pull }: PullIssue) => ({
  id: nodeId('PR', repository.id, number),
  number,
  title,
  url: `${repository.github.url}/${repository.fullName}/pull/${number}`,
  isDraft: pull.draft,
  state: pull.mergedAt === null ? state.toUpperCase() : 'MERGED',
  headRefName: pull.headBranch,
  headRefOid: pull.headSha,
  baseRefName: pull.base,
});

async function setDraft(call: Call, draft: boolean) {
  const repository = repositoryOf(call);
  const issue = pullOf(call);
  if (issue.pull.draft !== draft) {
    repository.change(() => Object.assign(issue.pull, { draft }));
    const action = draft ? 'converted_to_draft' : 'ready_for_review';
    await tellIssue({ repository, identity: call.identity }, action, issue);
  }
  return { pullRequest: describe(repository, issue) };
}

interface FileChanges {
  additions?: readonly { path: string; contents: string }[];
  deletions?: readonly { path: string }[];
}

/** One commit by the API: the files get mode 100644, whatever they had. */
async function createCommit(call: Call) {
  const repository = repositoryOf(call);
  const { github, identity, input } = call;
  const { branchName } = input.branch as { branchName: string };
  const { headline, body } = input.message as { headline: string; body?: string };
  const { additions = [], deletions = [] } = (input.fileChanges ?? {}) as FileChanges;
  const branch = branchName.replace(/^refs\/heads\//, '');
  const head = await repository.git.resolve(`refs/heads/${branch}`);
  if (head === undefined) throw new GraphqlError('NOT_FOUND', `No ref found for ${branch}`);
  if (head !== input.expectedHeadOid) {
    throw new GraphqlError('STALE_DATA', `Expected branch to point to "${head}" but it did not. Pull and try again.`);
  }
  const files = Object.fromEntries([
    ...additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const),
    ...deletions.map(({ path }) => [path, null] as const),
  ]);
  const message = body ? `${headline}\n\n${body}` : headline;
  const oid = await commitByApi({ repository, identity, github }, { branch, files, message });
  noteSigned(oid);
  const url = `${github.url}/${repository.fullName}/commit/${oid}`;
  return { commit: { oid, url, id: nodeId('C', oid) }, ref: { name: branch, id: nodeId('REF', branch) } };
}

async function revert(call: Call) {
  const repository = repositoryOf(call);
  const issue = pullOf(call);
  if (issue.pull.mergeSha === null) throw new GraphqlError('UNPROCESSABLE', 'Pull request is not merged');
  const { title = `Revert "${issue.title}"`, body = null, draft = false } = call.input;
  const wanted = { title: String(title), body: body as string | null, draft: draft === true };
  const made = await revertPull({ repository, identity: call.identity, github: call.github }, issue, wanted);
  return { pullRequest: describe(repository, issue), revertPullRequest: describe(repository, made) };
}
