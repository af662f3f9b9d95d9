import { RefusedError } from '../errors.ts';
import type { RevertHost, RevertPullRequest } from '../ports/revert-host.ts';
import { ApiError } from './api/api-error.ts';
import { readGates } from './branch-gates.ts';
import type { GitHubClient } from './client.ts';

interface Pull {
  number: number;
  html_url: string;
  state: string;
  draft?: boolean;
  merged_at: string | null;
  merge_commit_sha?: string | null;
  created_at: string;
  node_id: string;
  title?: string;
  body?: string | null;
  labels?: readonly { name?: string }[];
  closed_at?: string | null;
  base: { ref: string };
  head: { ref: string; sha: string; repo: { full_name: string } | null };
}

interface Issue {
  number: number;
  html_url: string;
  body?: string | null;
  pull_request?: unknown;
}

interface Comment {
  id: number;
  body?: string | null;
  user: { login: string; type?: string } | null;
}

const plainLogin = (login: string) => login.replace(/\[bot\]$/, '').toLowerCase();

/** Anybody may write our marker; only what the token's own account wrote is ours. */
const isOwn = (user: Comment['user'], login: string | undefined) =>
  user !== null && (login === undefined ? user.type === 'Bot' : plainLogin(user.login) === plainLogin(login));

const BRANCHES = 'rerail/revert-';

/** The host of reverts over GitHub's API. @param repository `owner/name` */
export function revertHost(client: GitHubClient, repository: string): RevertHost {
  const at = `/repos/${repository}`;
  const [owner] = repository.split('/');
  const bodies = new Map<number, string>();

  const read = (pull: Pull): RevertPullRequest => {
    bodies.set(pull.number, pull.node_id);
    return {
      number: pull.number,
      url: pull.html_url,
      state: pull.merged_at ? 'merged' : pull.state === 'open' ? 'open' : 'closed',
      draft: pull.draft ?? false,
      createdAt: Date.parse(pull.created_at),
      ...(pull.merged_at ? { mergedAt: Date.parse(pull.merged_at) } : {}),
      ...(pull.merged_at && pull.merge_commit_sha ? { mergeSha: pull.merge_commit_sha } : {}),
      body: pull.body ?? '',
      headSha: pull.head.sha,
      ...(pull.closed_at ? { closedAt: Date.parse(pull.closed_at) } : {}),
      labels: (pull.labels ?? []).flatMap(({ name }) => name ?? []),
    };
  };

  const gates = new Map<string, ReturnType<typeof readGates>>();
  let account: Promise<string> | undefined;
  const viewer = () => {
    account ??= client.graphql<{ viewer: { login: string } }>('{ viewer { login } }').then((data) => data.viewer.login);
    return account;
  };
  const isJobToken = async () => /^github-actions(?:\[bot\])?$/.test(await viewer());

  return {
    async find(branch) {
      const pulls = await client.get<Pull[]>(`${at}/pulls`, { head: `${owner}:${branch}`, state: 'all', per_page: 10 });
      const own = pulls.filter(({ head }) => head.ref === branch && head.repo?.full_name === repository);
      const newest = own.sort((a, b) => b.number - a.number)[0];
      return newest && read(newest);
    },
    async get(number) {
      const pull = await client.find<Pull>(`${at}/pulls/${number}`);
      if (!pull || pull.head.repo?.full_name !== repository) return undefined;
      return { ...read(pull), branch: pull.head.ref, base: pull.base.ref };
    },
    async create({ branch, base, title, body, draft }) {
      const open = (isDraft: boolean) =>
        client.send<Pull>('POST', `${at}/pulls`, { head: branch, base, title, body, draft: isDraft });
      try {
        return read(await open(draft));
      } catch (error) {
        if (draft && error instanceof ApiError && /draft pull requests are not supported/i.test(error.reason)) {
          return read(await open(false));
        }
        throw notAllowed(error);
      }
    },
    async update(number, changes) {
      await client.send('PATCH', `${at}/pulls/${number}`, changes);
    },
    async markReady(number) {
      const id = bodies.get(number) ?? (await client.get<Pull>(`${at}/pulls/${number}`)).node_id;
      await client.graphql(
        'mutation($id: ID!) { markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { isDraft } } }',
        { id },
      );
    },
    async comment(number, body) {
      await client.send('POST', `${at}/issues/${number}/comments`, { body });
    },
    async note(number, marker, body) {
      const all = await client.getAll<Comment>(`${at}/issues/${number}/comments`, {}, 5);
      const login = await viewer().catch(() => undefined);
      const own = all.find(({ body: text, user }) => text?.startsWith(marker) && isOwn(user, login));
      const text = `${marker}\n${body}`;
      if (own?.body === text) return;
      if (own) await client.send('PATCH', `${at}/issues/comments/${own.id}`, { body: text });
      else await client.send('POST', `${at}/issues/${number}/comments`, { body: text });
    },
    async label(number, labels) {
      await client.send('POST', `${at}/issues/${number}/labels`, { labels });
    },
    async assign(number, assignees) {
      await client.send('PATCH', `${at}/issues/${number}`, { assignees });
    },
    async issue(marker, title, body) {
      const open = await client.getAll<Issue>(`${at}/issues`, { state: 'open', sort: 'created', direction: 'desc' }, 3);
      const known = open.find((issue) => !issue.pull_request && issue.body?.includes(marker));
      const path = known ? `${at}/issues/${known.number}` : `${at}/issues`;
      return (await client.send<Issue>(known ? 'PATCH' : 'POST', path, { title, body })).html_url;
    },
    async closeIssue(marker, why) {
      const open = await client.getAll<Issue>(`${at}/issues`, { state: 'open', sort: 'created', direction: 'desc' }, 3);
      const known = open.find((issue) => !issue.pull_request && issue.body?.includes(marker));
      if (!known) return false;
      await client.send('POST', `${at}/issues/${known.number}/comments`, { body: why });
      await client.send('PATCH', `${at}/issues/${known.number}`, { state: 'closed' });
      return true;
    },
    async openPulls() {
      const query = { state: 'open', sort: 'created', direction: 'desc', per_page: 100 };
      const pulls = await client.get<Pull[]>(`${at}/pulls`, query);
      return pulls.map(({ number, head, title = '', body }) => ({ number, branch: head.ref, title, body: body ?? '' }));
    },
    async dispatch(file, ref, inputs) {
      try {
        await client.send('POST', `${at}/actions/workflows/${file}/dispatches`, { ref, inputs });
      } catch (error) {
        throw notStarted(error, file);
      }
    },
    async mayChangeWorkflows() {
      const scopes = await client.scopes();
      return scopes === undefined ? !(await isJobToken()) : scopes.includes('workflow');
    },
    isJobToken,
    async isSigned(sha) {
      const path = `${at}/commits/${sha}`;
      const found = await client.find<{ commit: { verification?: { verified: boolean } | null } }>(path);
      return found?.commit.verification?.verified === true;
    },
    gates(branch) {
      const known = gates.get(branch) ?? readGates(client, at, branch);
      gates.set(branch, known);
      return known;
    },
    async commit({ branch, head, message, additions, deletions }) {
      const [headline = '', ...rest] = message.split('\n');
      const input = {
        branch: { repositoryNameWithOwner: repository, branchName: branch },
        expectedHeadOid: head,
        message: { headline, body: rest.join('\n').trim() },
        fileChanges: {
          additions: additions.map(({ path, content }) => ({ path, contents: content.toString('base64') })),
          deletions: deletions.map((path) => ({ path })),
        },
      };
      const { createCommitOnBranch } = await client.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(
        'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
        { input },
      );
      return createCommitOnBranch.commit.oid;
    },
    async madeSince(since, branch) {
      const pulls = await client.get<Pull[]>(`${at}/pulls`, {
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: 100,
      });
      const ours = pulls.filter(
        ({ head, created_at }) => head.ref.startsWith(BRANCHES) && Date.parse(created_at) >= since,
      );
      // A merged revert counts like a pushed one: both changed the branch.
      const query = { sha: branch, since: new Date(since).toISOString() };
      const commits = await client.getAll<{ commit: { message: string } }>(`${at}/commits`, query, 3);
      const reverts = commits.filter(({ commit }) => /^Rerail-Reverts: /m.test(commit.message));
      return { created: ours.length, pushed: reverts.length };
    },
  };
}

function notStarted(error: unknown, file: string): unknown {
  if (!(error instanceof ApiError) || error.isUnclear) return error;
  const reason = error.status === 403 ? 'no-permission' : 'no-probe';
  const what =
    error.status === 403
      ? 'the token may not start workflows. Give the job "actions: write"'
      : error.status === 404
        ? 'the default branch has no such workflow. Check rollback.probe'
        : `GitHub refuses it (${error.reason.slice(0, 200)}). Give it workflow_dispatch with the input sha`;
  return new RefusedError(reason, `Starting the workflow ${file} failed: ${what}.`, { cause: error });
}

function notAllowed(error: unknown): unknown {
  if (!(error instanceof ApiError) || (error.status !== 403 && error.status !== 404)) return error;
  const why = /not permitted to create/i.test(error.reason)
    ? 'the repository does not let GitHub Actions create pull requests. Allow it under Settings, Actions, General'
    : 'the token may not create pull requests. Give the job "pull-requests: write"';
  return new RefusedError('no-permission', `Opening the revert's pull request failed: ${why}.`, { cause: error });
}
