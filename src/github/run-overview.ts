import type { Written } from '../ports/run-acts.ts';
import type { Overview, OverviewRequest } from '../ports/run-reader.ts';
import { ApiError } from './api/api-error.ts';
import type { GitHubClient } from './client.ts';

interface Answer {
  viewer?: { login?: unknown } | null;
  repository?: Readonly<Record<string, unknown>> | null;
}
interface BlobAnswer {
  text?: unknown;
  isTruncated?: unknown;
}
interface PullAnswer {
  labels?: { nodes?: readonly ({ name?: unknown } | null)[] };
  comments?: { totalCount?: unknown; nodes?: readonly (CommentAnswer | null)[] };
}
interface CommentAnswer {
  databaseId?: unknown;
  body?: unknown;
  author?: { login?: unknown; __typename?: unknown } | null;
}

/** What one GraphQL request tells of a repository, in place of a REST request for each file, the labels and the comments. */
export interface RunOverviews {
  /** Undefined if the server cannot, or will not, tell all of it; it is not asked again then. */
  read(request: OverviewRequest): Promise<Overview | undefined>;
  /** The server has no GraphQL, as far as it was asked. */
  isAbsent(): boolean;
  /** Comments of the token's own account as of the last `read`; undefined if that did not tell of all. */
  commentsOf(pullRequest: number, marker: string): readonly Written[] | undefined;
}

const MAX_COMMENTS = 100;

/** @param isSignedIn GraphQL answers nobody without a token */
export function runOverviews(client: GitHubClient, repository: string, isSignedIn: boolean): RunOverviews {
  const [owner, name] = repository.split('/');
  const comments = new Map<number, readonly Written[]>();
  let isKnownToFail = !isSignedIn;
  let isAbsent = false;

  async function read(request: OverviewRequest): Promise<Overview | undefined> {
    const { files, pullRequest } = request;
    const objects = files.map(
      (_, index) => `f${index}: object(expression: $e${index}) { ... on Blob { text isTruncated } }`,
    );
    const pull = `pull: pullRequest(number: $number) {
      labels(first: 100) { nodes { name } }
      comments(first: ${MAX_COMMENTS}) { totalCount nodes { databaseId body author { login __typename } } }
    }`;
    const variables = [
      '$owner: String!, $name: String!',
      ...files.map((_, index) => `$e${index}: String!`),
      ...(pullRequest === undefined ? [] : ['$number: Int!']),
    ];
    const query = `query(${variables.join(', ')}) {
      viewer { login }
      repository(owner: $owner, name: $name) { ${objects.join(' ')} ${pullRequest === undefined ? '' : pull} }
    }`;
    const answer = await client.graphql<Answer>(query, {
      owner,
      name,
      ...Object.fromEntries(files.map(({ path, ref }, index) => [`e${index}`, `${ref ?? 'HEAD'}:${path}`])),
      ...(pullRequest === undefined ? {} : { number: pullRequest }),
    });
    const { repository: found, viewer } = answer;
    if (typeof found !== 'object' || found === null) return undefined;
    const texts = files.flatMap((file, index): Overview['files'][number][] => {
      const blob = found[`f${index}`] as BlobAnswer | null | undefined;
      if (blob === null) return [{ ...file, text: undefined }];
      const isWhole = typeof blob?.text === 'string' && blob.isTruncated !== true;
      return isWhole ? [{ ...file, text: blob.text as string }] : [];
    });
    if (pullRequest === undefined) return { files: texts };
    const discussion = found.pull as PullAnswer | null | undefined;
    const labels = discussion?.labels?.nodes;
    if (!Array.isArray(labels)) return { files: texts };
    const own = ownComments(discussion?.comments, viewer?.login);
    if (own) comments.set(pullRequest, own);
    return { files: texts, labels: labels.flatMap((each) => (typeof each?.name === 'string' ? each.name : [])) };
  }

  return {
    async read(request) {
      if (isKnownToFail) return undefined;
      try {
        const overview = await read(request);
        isKnownToFail = overview === undefined;
        return overview;
      } catch (error) {
        isAbsent = error instanceof ApiError && [404, 405, 501].includes(error.status ?? 0);
        // No GraphQL here, or a permission is missing: REST tells what may be told.
        isKnownToFail = true;
        return undefined;
      }
    },
    isAbsent: () => isAbsent,
    commentsOf: (pullRequest, marker) => comments.get(pullRequest)?.filter(({ body }) => body.startsWith(marker)),
  };
}

/** Undefined if there are more than the answer holds, or nobody knows whose token this is. */
function ownComments(comments: PullAnswer['comments'], account: unknown): readonly Written[] | undefined {
  const { nodes, totalCount } = comments ?? {};
  if (!Array.isArray(nodes) || typeof account !== 'string' || Number(totalCount) > nodes.length) return undefined;
  return nodes.flatMap((node: CommentAnswer | null): Written[] => {
    const { databaseId: id, body, author } = node ?? {};
    const name = author?.login;
    if (typeof id !== 'number' || typeof body !== 'string' || typeof name !== 'string') return [];
    const suffix = author?.__typename === 'Bot' ? '[bot]' : '';
    const login = `${name.replace(/\[bot\]$/, '')}${suffix}`;
    return login.toLowerCase() === account.toLowerCase() ? [{ id, body, author: login }] : [];
  });
}
