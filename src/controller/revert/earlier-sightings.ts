import type { RunReader } from '../../ports/run-reader.ts';
import type { CommitFacts } from '../../rollback/facts.ts';
import { type ApiRun, observeRun, type Signal, type SignatureOf, workflowOf } from './observe-branch.ts';
import type { ApiPull } from './read-culprit.ts';

export interface SightingQuestion {
  signal: Signal;
  commit: CommitFacts;
  /** The pull requests that brought the commit: their runs saw it before the branch did. */
  pulls: readonly ApiPull[];
  /** When the branch last recovered from this very failure, in milliseconds since the epoch: what failed before is explained. */
  since: number;
}

/** Failed runs that are read job by job. */
const MAX_RUNS = 5;
const WEEK_MS = 7 * 86_400_000;

/**
 * What speaks for a failure that comes without the commit: it occurred on another branch that does not hold the commit, or the pull request
 * passed with the very same content. Costs two requests, and one to three for each of the newest failed runs.
 * @returns where it was seen, in a sentence; undefined if it was not
 */
export async function seenWithout(
  reader: RunReader,
  question: SightingQuestion,
  signatureOf: SignatureOf,
): Promise<string | undefined> {
  return (await passedBefore(reader, question, signatureOf)) ?? (await seenElsewhere(reader, question, signatureOf));
}

/** The pull request's head, merged with the commit's own parent, is the same content; if the job passed there, the commit is not enough to break it. */
async function passedBefore(
  reader: RunReader,
  { signal, commit, pulls }: SightingQuestion,
  signatureOf: SignatureOf,
): Promise<string | undefined> {
  const [pull] = pulls;
  const head = pull?.head?.sha;
  if (head === undefined || pulls.length > 1) return undefined;
  const at = `/repos/${signal.repository}`;
  const runs = await reader.list<ApiRun>(`${at}/actions/runs`, { head_sha: head, event: 'pull_request' }, 1);
  const [parent] = commit.parents;
  const same = runs.filter(
    (run) =>
      run.event === 'pull_request' &&
      run.head_sha === head &&
      run.status === 'completed' &&
      workflowOf(run) === signal.workflow &&
      run.pull_requests?.some(({ number, base }) => number === pull?.number && base?.sha === parent),
  );
  for (const run of same.slice(0, 2)) {
    const found = await observeRun(reader, at, run, signal, signatureOf, 1);
    if (found.some(({ state }) => state === 'green')) {
      return `pull request #${pull?.number} passed with the same content, before it was merged`;
    }
  }
  return undefined;
}

/** The same failure on another branch, by a run from before the commit was made, or of a branch that does not hold it. */
async function seenElsewhere(
  reader: RunReader,
  { signal, commit, pulls, since }: SightingQuestion,
  signatureOf: SignatureOf,
): Promise<string | undefined> {
  const until = commit.committedAt;
  const at = `/repos/${signal.repository}`;
  const runs = await reader.list<ApiRun>(`${at}/actions/runs`, { status: 'failure', per_page: 100 }, 1);
  const others = runs
    .filter(
      (run) =>
        run.status === 'completed' &&
        run.conclusion === 'failure' &&
        run.head_branch !== signal.branch &&
        workflowOf(run) === signal.workflow &&
        Date.parse(run.created_at) > Math.max(since, until - WEEK_MS) &&
        // The merge of a later pull request holds the commit.
        (Date.parse(run.created_at) < until || !run.event.startsWith('pull_request')) &&
        !isOfCommit(run, commit, pulls),
    )
    .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
  for (const run of others.slice(0, MAX_RUNS)) {
    const found = await observeRun(reader, at, run, signal, signatureOf, 1);
    if (!found.some(({ state }) => state === 'red')) continue;
    if (Date.parse(run.created_at) >= until && !(await isWithout(reader, at, commit, run.head_sha))) continue;
    return `the same failure occurred at ${run.head_sha.slice(0, 12)} on ${run.head_branch}, which did not hold this commit`;
  }
  return undefined;
}

interface Comparison {
  status?: string;
  commits?: readonly { commit?: { message?: string } }[];
}

/** A head is known to hold neither the commit nor a copy of it (a backport). */
async function isWithout(reader: RunReader, at: string, { sha, message }: CommitFacts, head: string): Promise<boolean> {
  const answer = await reader.find<Comparison>(`${at}/compare/${sha}...${head}`).catch(() => undefined);
  if (answer?.status !== 'diverged' && answer?.status !== 'behind') return false;
  const subject = subjectOf(message);
  return !answer.commits?.some(({ commit }) => {
    const text = commit?.message ?? '';
    return subjectOf(text) === subject || text.includes(sha);
  });
}

/** Without the number that a squash merge adds. */
const subjectOf = (message: string) => (message.split('\n')[0] ?? '').replace(/\s*\(#\d+\)$/, '');

/** A run of the commit's own change, as it was before it came to the branch: by pull request, branch, parent or subject. */
function isOfCommit(run: ApiRun, commit: CommitFacts, pulls: readonly ApiPull[]): boolean {
  const members = commit.range ?? [commit];
  const subjects = members.map(({ message }) => message.split('\n')[0] ?? '');
  const numbers = new Set([
    ...pulls.map(({ number }) => number),
    ...subjects.flatMap((subject) => [...subject.matchAll(/#(\d+)\b/g)].map(([, number]) => Number(number))),
  ]);
  if (run.pull_requests?.some(({ number }) => numbers.has(number))) return true;
  if (pulls.some(({ head }) => head?.ref !== undefined && head.ref === run.head_branch)) return true;
  if (commit.parents.slice(1).includes(run.head_sha)) return true;
  if (subjects.some((subject) => subject.endsWith(`/${run.head_branch}`))) return true;
  const own = run.head_commit?.message ?? run.display_title;
  return own !== undefined && members.some(({ message }) => subjectOf(message) === subjectOf(own));
}
