import type { Answer, RunActs, Written } from '../ports/run-acts.ts';
import { ApiError } from './api/api-error.ts';
import type { GitHubClient } from './client.ts';
import type { RunOverviews } from './run-overview.ts';

interface ApiText {
  id: number;
  number?: number;
  body?: string | null;
  state?: string;
  user?: { login: string; type?: string } | null;
  pull_request?: unknown;
  external_id?: string | null;
  app?: { slug?: string } | null;
}

/** The label that marks our issues, and makes them few to look through. */
const ISSUE_LABEL = 'rerail';
const CHECK_NAME = 'rerail';
const MAX_COMMENT_PAGES = 10;
const MAX_ISSUE_PAGES = 5;

/**
 * The acts through the REST API.
 * @param graphql `GITHUB_GRAPHQL_URL`, asked once for the account behind the token; a REST token may not ask for it. Undefined: the server has none
 */
export function apiActs(
  client: GitHubClient,
  repository: string,
  graphql: string | undefined,
  overviews?: Pick<RunOverviews, 'commentsOf' | 'isAbsent'>,
): RunActs {
  const base = `/repos/${repository}`;
  const none = () => undefined;
  let account: Promise<string | undefined> | undefined;
  const ownAccount = () => {
    if (graphql === undefined || overviews?.isAbsent()) return Promise.resolve(undefined);
    account ??= client
      .send<{ data?: { viewer?: { login?: string } } }>('POST', graphql, { query: '{ viewer { login } }' })
      .then((answer) => answer.data?.viewer?.login)
      .catch(() => undefined);
    return account;
  };
  /** Anybody may write our marker; only what the token's own account wrote is ours. */
  const isOurs = async ({ user }: ApiText) => {
    if (!user) return false;
    const own = await ownAccount();
    return own === undefined ? user.type === 'Bot' || user.login.endsWith('[bot]') : sameAccount(user.login, own);
  };
  const owned = async (all: readonly ApiText[]) => {
    const ours: Written[] = [];
    for (const one of all) if (await isOurs(one)) ours.push(written(one));
    return ours;
  };
  return {
    async attempt(run) {
      const found = await client.get<{ run_attempt?: number; status?: string }>(`${base}/actions/runs/${run}`);
      return { attempt: found.run_attempt ?? 1, finished: found.status === 'completed' };
    },
    rerunFailedJobs: (run) => answer(client.send('POST', `${base}/actions/runs/${run}/rerun-failed-jobs`), none),
    rerunJob: (job) => answer(client.send('POST', `${base}/actions/jobs/${job}/rerun`), none),
    rerunAll: (run) => answer(client.send('POST', `${base}/actions/runs/${run}/rerun`), none),
    async ownComments(number, marker, { mayBeRecent = false } = {}) {
      const seen = mayBeRecent ? overviews?.commentsOf(number, marker) : undefined;
      if (seen) return seen;
      const all = await client.getAll<ApiText>(`${base}/issues/${number}/comments`, {}, MAX_COMMENT_PAGES);
      return owned(all.filter(({ body }) => body?.startsWith(marker)));
    },
    comment: (number, body) =>
      answer(client.send<ApiText>('POST', `${base}/issues/${number}/comments`, { body }), written),
    editComment: (id, body) =>
      answer(client.send<ApiText>('PATCH', `${base}/issues/comments/${id}`, { body }), written),
    deleteComment: (id) => answer(client.send('DELETE', `${base}/issues/comments/${id}`), none),
    async ownCheckRuns(sha, externalId) {
      const query = { check_name: CHECK_NAME };
      const all = await client.getAll<ApiText>(`${base}/commits/${sha}/check-runs`, query, 1);
      return all.filter(({ external_id: id }) => id === externalId).map(written);
    },
    checkRun: ({ sha, externalId, title, summary, conclusion }) =>
      answer(
        client.send<ApiText>('POST', `${base}/check-runs`, {
          name: CHECK_NAME,
          head_sha: sha,
          status: 'completed',
          conclusion,
          external_id: externalId,
          output: { title, summary },
        }),
        written,
      ),
    async ownIssues(marker) {
      const query = { labels: ISSUE_LABEL, state: 'all', sort: 'updated' };
      const all = await client.getAll<ApiText>(`${base}/issues`, query, MAX_ISSUE_PAGES);
      return owned(all.filter(({ body, pull_request: pull }) => pull === undefined && body?.includes(marker)));
    },
    issue: (title, body, labels) =>
      answer(
        client.send<ApiText>('POST', `${base}/issues`, { title, body, labels: [ISSUE_LABEL, ...labels] }),
        written,
      ),
    editIssue: (number, change) => answer(client.send<ApiText>('PATCH', `${base}/issues/${number}`, change), written),
    react: (comment, content) =>
      answer(client.send('POST', `${base}/issues/comments/${comment}/reactions`, { content }), none),
    addLabel: (number, label) =>
      answer(client.send('POST', `${base}/issues/${number}/labels`, { labels: [label] }), none),
    async permissionOf(login) {
      const path = `${base}/collaborators/${encodeURIComponent(login)}/permission`;
      return (await client.find<{ permission?: string }>(path))?.permission ?? 'none';
    },
  };
}

const written = ({ id, number, body, user, state }: ApiText): Written => ({
  id: number ?? id,
  author: user?.login ?? '',
  body: body ?? '',
  ...(state === undefined ? {} : { isOpen: state === 'open' }),
});

const sameAccount = (a: string, b: string) =>
  a.replace(/\[bot\]$/, '').toLowerCase() === b.replace(/\[bot\]$/, '').toLowerCase();

async function answer<A, T>(request: Promise<A>, read: (answer: A) => T): Promise<Answer<T>> {
  try {
    return { done: true, value: read(await request) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, reason, isUnclear: unclear } = error;
    const denied =
      status === 401 ||
      status === 404 ||
      (status === 403 && /not accessible|not permitted|forbidden|must have/i.test(reason));
    return { done: false, why: reason === '' ? `the API answers ${status}` : reason.slice(0, 300), denied, unclear };
  }
}
