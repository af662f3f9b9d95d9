import type { RunReader } from '../../ports/run-reader.ts';
import type { CommitFacts, CommitUnit, PathChange } from '../../rollback/facts.ts';
import { STOP_LABEL } from '../gather.ts';

interface ApiCommit {
  sha: string;
  parents: { sha: string }[];
  author: { login?: string } | null;
  commit: { message: string; author: { name?: string; email?: string } | null; committer: { date?: string } | null };
  files?: { filename: string; previous_filename?: string; status: string }[];
}

/** A commit that nobody can read has no path, and so cannot reach any lane. */
const UNKNOWN_COMMIT: ApiCommit = {
  sha: '',
  parents: [],
  author: null,
  commit: { message: '', author: null, committer: null },
};

const STATUS: Readonly<Record<string, PathChange['status']>> = {
  added: 'A',
  copied: 'A',
  removed: 'D',
  renamed: 'R',
  changed: 'T',
};

/**
 * A commit as the API tells it: the first 300 paths only, and the author's login, which git does not know.
 * @param range the commits that make a unit with it, newest first
 */
export async function readApiCommit(
  reader: RunReader,
  repository: string,
  sha: string,
  range: readonly string[] = [],
): Promise<CommitFacts> {
  const own = await readOne(reader, repository, sha);
  if (range.length < 2) return own;
  const members = [];
  for (const one of range) members.push(one === sha ? own : await readOne(reader, repository, one));
  return {
    ...own,
    parents: members.at(-1)?.parents ?? [],
    changes: members.flatMap(({ changes }) => changes),
    range: members.map(({ sha: id, author, message }) => ({ sha: id, author, message })),
  };
}

async function readOne(reader: RunReader, repository: string, sha: string): Promise<CommitFacts> {
  const {
    author,
    commit,
    files = [],
    parents,
  } = (await reader.find<ApiCommit>(`/repos/${repository}/commits/${sha}`)) ?? UNKNOWN_COMMIT;
  return {
    sha,
    parents: parents.map((parent) => parent.sha),
    author: {
      name: commit.author?.name ?? '',
      email: commit.author?.email ?? '',
      ...(author?.login === undefined ? {} : { login: author.login }),
    },
    message: commit.message,
    committedAt: Date.parse(commit.committer?.date ?? '') || 0,
    changes: files.map(({ filename, previous_filename, status }) => ({
      path: filename,
      status: STATUS[status] ?? 'M',
      ...(previous_filename === undefined ? {} : { oldPath: previous_filename }),
    })),
  };
}

interface ApiPull {
  number: number;
  merged_at?: string | null;
  merge_commit_sha?: string | null;
  labels?: readonly { name?: string }[];
}

/** More commits are no unit that anybody reviewed as one. */
const MAX_UNIT = 30;

const pullsOf = (reader: RunReader, repository: string, sha: string) =>
  reader.list<ApiPull>(`/repos/${repository}/commits/${sha}/pulls`, {}, 1);

/**
 * The pull request that brought all candidates by a rebase merge: its last commit is the newest candidate, and it has as many commits
 * with the same messages. Undefined if they came in different ways. At most two requests.
 */
export async function unitOf(
  reader: RunReader,
  repository: string,
  candidates: readonly string[],
  messages: ReadonlyMap<string, string>,
): Promise<CommitUnit | undefined> {
  const [tip] = candidates;
  if (tip === undefined || candidates.length < 2 || candidates.length > MAX_UNIT) return undefined;
  const pull = (await pullsOf(reader, repository, tip)).find((one) => one.merged_at && one.merge_commit_sha === tip);
  if (!pull) return undefined;
  const commits = await reader.list<{ commit: { message: string } }>(
    `/repos/${repository}/pulls/${pull.number}/commits`,
    {},
    1,
  );
  const theirs = commits.map(({ commit }) => commit.message.trim()).reverse();
  const ours = candidates.map((sha) => messages.get(sha)?.trim());
  const isSame = theirs.length === ours.length && theirs.every((message, i) => message === ours[i]);
  return isSame ? { shas: candidates, pull: pull.number } : undefined;
}

/** Why a person wants no revert of the commit: the label on the pull request that brought it. What cannot be known is a stop. */
export async function stopOfPull(reader: RunReader, repository: string, sha: string): Promise<string | undefined> {
  try {
    const stopped = (await pullsOf(reader, repository, sha)).find(({ labels }) =>
      labels?.some(({ name }) => name === STOP_LABEL),
    );
    return stopped && `pull request #${stopped.number}, which brought the commit, has the label "${STOP_LABEL}"`;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `whether the pull request of the commit has the label "${STOP_LABEL}" cannot be found out (${why.slice(0, 200)})`;
  }
}
