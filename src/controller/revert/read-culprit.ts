import { messageOf } from '../../errors.ts';
import type { RunReader } from '../../ports/run-reader.ts';
import type { CommitFacts, CommitUnit, LineCommit, PathChange } from '../../rollback/facts.ts';
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

/** A pull request as the API describes it, as far as it is read here. */
export interface ApiPull {
  number: number;
  head?: { ref?: string; sha?: string };
  merged_at?: string | null;
  merge_commit_sha?: string | null;
  labels?: readonly { name?: string }[];
}

/** More commits are no unit that anybody reviewed as one. */
const MAX_UNIT = 30;

/** The pull requests that a commit belongs to. */
export const pullsOf = (reader: RunReader, repository: string, sha: string) =>
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

/** Why a person wants no revert of the commit: the label on a pull request that brought it. Pure. */
export function stopOfPulls(pulls: readonly ApiPull[]): string | undefined {
  const stopped = pulls.find(({ labels }) => labels?.some(({ name }) => name === STOP_LABEL));
  return stopped && `pull request #${stopped.number}, which brought the commit, has the label "${STOP_LABEL}"`;
}

/** What cannot be known is a stop. */
export const unknownStop = (error: unknown) =>
  `whether the pull request of the commit has the label "${STOP_LABEL}" cannot be found out (${messageOf(error).slice(0, 200)})`;

/** The paths of commits, for those of a line whose message alone does not tell. Undefined for a commit that nobody can read. */
export async function withPaths(
  reader: RunReader,
  repository: string,
  line: readonly LineCommit[],
  wanted: readonly string[],
): Promise<LineCommit[]> {
  const known = new Map<string, CommitFacts>();
  for (const sha of wanted) {
    const commit = await readApiCommit(reader, repository, sha);
    if (commit.parents.length > 0) known.set(sha, commit);
  }
  return line.map((one) => {
    const changes = known.get(one.sha)?.changes;
    if (changes === undefined) return one;
    const paths = changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath]));
    const renames = changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [] : [[oldPath, path] as const]));
    return { ...one, paths, ...(renames.length > 0 ? { renames } : {}) };
  });
}
