import { counted, listed, notFound, ok, type RestAnswer, type RestHandlers, type RestRequest } from '../answer.ts';
import { readChanges } from '../git-changes.ts';
import { mergeBase, readCommit, readLog, resolveCommit } from '../git-objects.ts';
import { describeCommit, describeFile } from '../shapes/git.ts';
import { describePull } from '../shapes/issue.ts';
import { isPull } from './pulls.ts';

const NO_SUCH_COMMIT = notFound;
/** A commit or comparison shows at most so many files. */
const MOST_FILES = 300;

async function commitOf({ repository }: RestRequest, revision: string) {
  const commit = await readCommit(repository.git, revision);
  if (!commit) throw NO_SUCH_COMMIT();
  return commit;
}

async function get(request: RestRequest): Promise<RestAnswer> {
  const { repository, parameters, urls, accept } = request;
  const commit = await commitOf(request, parameters.ref ?? '');
  if (/\bsha\b/.test(accept)) return { status: 200, raw: { type: 'application/vnd.github.sha', body: commit.sha } };
  const files = await readChanges(repository.git, commit.parents[0], commit.sha);
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
  const [additions, deletions] = [sum('additions'), sum('deletions')];
  return ok({
    ...describeCommit(commit, urls),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, MOST_FILES).map((file) => describeFile(file, commit.sha, urls)),
  });
}

/** At most so many are looked at; pages beyond are empty. */
const MOST_COMMITS = 5000;

async function list(request: RestRequest): Promise<RestAnswer> {
  const { repository, query, urls } = request;
  const start = await resolveCommit(repository.git, String(query.sha ?? repository.defaultBranch));
  if (start === undefined) throw NO_SUCH_COMMIT();
  const filters = [
    ...(query.since === undefined ? [] : [`--since=${query.since}`]),
    ...(query.until === undefined ? [] : [`--until=${query.until}`]),
    ...(query.author === undefined ? [] : [`--author=${query.author}`]),
  ];
  const path = query.path === undefined ? [] : ['--', String(query.path)];
  const commits = await readLog(repository.git, [`-${MOST_COMMITS}`, ...filters, start, ...path]);
  return listed(commits, request, (commit) => describeCommit(commit, urls));
}

async function compare(request: RestRequest): Promise<RestAnswer> {
  const { repository, parameters, urls } = request;
  const [, baseName = '', headName = ''] = /^(.+?)\.\.\.(.+)$/.exec(parameters.basehead ?? '') ?? [];
  const [base, head] = [await commitOf(request, baseName), await commitOf(request, headName)];
  const common = await mergeBase(repository.git, base.sha, head.sha);
  if (common === undefined) throw NO_SUCH_COMMIT();
  const ahead = await readLog(repository.git, ['--reverse', `${base.sha}..${head.sha}`]);
  const behind = await readLog(repository.git, [`${head.sha}..${base.sha}`]);
  const files = await readChanges(repository.git, common, head.sha);
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical';
  const page = urls.page(`/compare/${baseName}...${headName}`);
  const answer = await counted('commits', ahead, request, (commit) => describeCommit(commit, urls));
  const { commits } = answer.json as { commits: unknown[] };
  return {
    ...answer,
    json: {
      url: urls.repo(`/compare/${baseName}...${headName}`),
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: describeCommit(base, urls),
      merge_base_commit: describeCommit(await commitOf(request, common), urls),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits,
      files: files.slice(0, MOST_FILES).map((file) => describeFile(file, head.sha, urls)),
    },
  };
}

/** Pull requests that have the commit, or were merged as it. */
async function pullsOf(request: RestRequest): Promise<RestAnswer> {
  const { repository, state, parameters, urls } = request;
  const sha = await resolveCommit(repository.git, parameters.commit_sha ?? '');
  if (sha === undefined) throw NO_SUCH_COMMIT();
  const found = [];
  for (const issue of state.issues.filter(isPull)) {
    const { headSha, mergeSha, base } = issue.pull;
    const isMerge = mergeSha === sha || headSha === sha;
    const baseSha = await resolveCommit(repository.git, base);
    const own =
      isMerge || baseSha === undefined ? [] : await readLog(repository.git, [`${baseSha}..${headSha}`]).catch(() => []);
    if (isMerge || own.some((commit) => commit.sha === sha)) found.push(issue);
  }
  return listed(found, request, (issue) => describePull(repository, state, issue, urls));
}

export const COMMIT_HANDLERS: RestHandlers = {
  'repos/get-commit': get,
  'repos/list-commits': list,
  'repos/compare-commits-with-basehead': compare,
  'repos/list-pull-requests-associated-with-commit': pullsOf,
};
