import { RefusedError } from '../errors.ts';
import type { RevertHost, RevertPullRequest } from '../ports/revert-host.ts';
import { ApiError, type GitHubClient } from './client.ts';

interface Pull {
  number: number;
  html_url: string;
  state: string;
  draft?: boolean;
  merged_at: string | null;
  created_at: string;
  node_id: string;
  head: { ref: string; repo: { full_name: string } | null };
}

interface Issue {
  number: number;
  html_url: string;
  body?: string | null;
  pull_request?: unknown;
}

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
    };
  };

  return {
    async find(branch) {
      const pulls = await client.get<Pull[]>(`${at}/pulls`, { head: `${owner}:${branch}`, state: 'all', per_page: 10 });
      const own = pulls.filter(({ head }) => head.ref === branch && head.repo?.full_name === repository);
      const newest = own.sort((a, b) => b.number - a.number)[0];
      return newest && read(newest);
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
    async label(number, labels) {
      await client.send('POST', `${at}/issues/${number}/labels`, { labels });
    },
    async assign(number, assignees) {
      await client.send('POST', `${at}/issues/${number}/assignees`, { assignees });
    },
    async issue(marker, title, body) {
      const open = await client.getAll<Issue>(`${at}/issues`, { state: 'open', sort: 'created', direction: 'desc' }, 3);
      const known = open.find((issue) => !issue.pull_request && issue.body?.includes(marker));
      const path = known ? `${at}/issues/${known.number}` : `${at}/issues`;
      return (await client.send<Issue>(known ? 'PATCH' : 'POST', path, { title, body })).html_url;
    },
    async madeSince(since) {
      const pulls = await client.get<Pull[]>(`${at}/pulls`, {
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: 100,
      });
      const ours = pulls.filter(
        ({ head, created_at }) => head.ref.startsWith(BRANCHES) && Date.parse(created_at) >= since,
      );
      return { created: ours.length, pushed: 0 };
    },
  };
}

function notAllowed(error: unknown): unknown {
  if (!(error instanceof ApiError) || (error.status !== 403 && error.status !== 404)) return error;
  const why = /not permitted to create/i.test(error.reason)
    ? 'the repository does not let GitHub Actions create pull requests. Allow it under Settings, Actions, General'
    : 'the token may not create pull requests. Give the job "pull-requests: write"';
  return new RefusedError('no-permission', `Opening the revert's pull request failed: ${why}.`, { cause: error });
}
