import { MAX_WORKFLOW_LENGTH, type PathFilters, parseWorkflow, type Workflow } from '../config/workflow.ts';
import { messageOf, UserError } from '../errors.ts';
import { DEFAULT_POLICY } from '../policy/defaults.ts';
import { POLICY_FILE, type Policy } from '../policy/policy.ts';
import type { OverviewRequest, RepositoryFile, RunReader } from '../ports/run-reader.ts';
import { isControllers, type NamedJob, shapeOf } from './shape.ts';

/** A repository's files, and a pull request's labels: those that were asked for together cost one request. */
export interface Sources {
  /** Asks for these at once, if the server knows how. What it does not tell is asked for one by one. */
  prefetch(request: OverviewRequest): Promise<void>;
  /** Undefined if there is no such file. @throws UserError for what is no file of at most 1 MB */
  text(file: RepositoryFile): Promise<string | undefined>;
  /** Empty if they cannot be known. */
  labels(pullRequest: number): Promise<readonly string[]>;
  /** The server would not tell several things at once. */
  hasNoOverview(): boolean;
  /** Nobody had commented on the pull request when its labels were read. False if that is not known. */
  hasNoComments(pullRequest: number): boolean;
}

interface ApiContent {
  size?: number;
  encoding?: string;
  content?: string;
}

export function openSources(reader: RunReader, repository: string): Sources {
  const texts = new Map<string, string | undefined>();
  const labels = new Map<number, readonly string[]>();
  const uncommented = new Set<number>();
  let isRefused = false;
  const keyOf = ({ path, ref }: RepositoryFile) => `${ref ?? ''}:${path}`;
  return {
    async prefetch(request) {
      const overview = await reader.overview?.(request);
      isRefused = overview === undefined;
      for (const { text, ...file } of overview?.files ?? []) {
        if (text === undefined || text.length <= MAX_WORKFLOW_LENGTH) texts.set(keyOf(file), text);
      }
      if (request.pullRequest !== undefined && overview?.labels) labels.set(request.pullRequest, overview.labels);
    },
    async text(file) {
      if (texts.has(keyOf(file))) return texts.get(keyOf(file));
      const text = await readContent(reader, repository, file.path, file.ref);
      texts.set(keyOf(file), text);
      return text;
    },
    async labels(pullRequest) {
      const known = labels.get(pullRequest);
      if (known) return known;
      const issue = await readIssue(reader, repository, pullRequest);
      if (issue?.comments === 0) uncommented.add(pullRequest);
      return (issue?.labels ?? []).flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])));
    },
    hasNoComments: (pullRequest) => uncommented.has(pullRequest),
    hasNoOverview: () => isRefused,
  };
}

/** @throws UserError for what is no file of at most 1 MB */
export async function readContent(
  reader: RunReader,
  repository: string,
  path: string,
  ref?: string,
): Promise<string | undefined> {
  const place = path.split('/').map(encodeURIComponent).join('/');
  const answer = await reader.find<ApiContent>(`/repos/${repository}/contents/${place}`, { ref });
  if (answer === undefined) return undefined;
  if (answer.encoding !== 'base64' || typeof answer.content !== 'string' || (answer.size ?? 0) > MAX_WORKFLOW_LENGTH) {
    throw new UserError(`Reading ${path} failed: the API answers with something else than a file of at most 1 MB`);
  }
  return Buffer.from(answer.content, 'base64').toString('utf8');
}

interface ApiIssue {
  labels?: readonly ({ name?: string } | string)[];
  comments?: number;
}

async function readIssue(reader: RunReader, repository: string, number: number): Promise<ApiIssue | undefined> {
  // What cannot be known stops no re-run.
  const find = (path: string) => reader.find<ApiIssue>(`/repos/${repository}/${path}`).catch(() => undefined);
  // A token that may read pull requests only, and a recorded repository without issues, know the other address.
  return (await find(`issues/${number}`)) ?? (await find(`pulls/${number}`));
}

/** From the default branch, where only people with write access reach it. */
export async function readPolicyOf(
  sources: Sources,
  path: string = POLICY_FILE,
): Promise<{ policy: Policy; problem?: string }> {
  try {
    const text = await sources.text({ path });
    if (text === undefined) return { policy: DEFAULT_POLICY };
    const { readPolicy } = await import('../policy/read-policy.ts');
    return { policy: await readPolicy(text, path) };
  } catch (error) {
    // Without `contents: read` nobody can say what it holds; the defaults do nothing but tell.
    if ((error as { status?: number }).status === 403) return { policy: DEFAULT_POLICY };
    return { policy: DEFAULT_POLICY, problem: messageOf(error).split('\n').slice(0, 3).join(' ') };
  }
}

const WORKFLOW_FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;
export const isWorkflowFile = (path: string) => WORKFLOW_FILE.test(path);

/** Reusable workflows of the same repository are read, too: their jobs may deploy. */
const MAX_CALLED = 10;

/** What a workflow file says of its jobs at a commit; undefined if that cannot be known. */
export async function readWorkflow(
  sources: Sources,
  path: string,
  sha: string,
): Promise<{ shape: readonly NamedJob[]; pushPaths?: PathFilters; isOwn: boolean; usesRerail: boolean } | undefined> {
  let usesRerail = false;
  const read = async (file: string): Promise<Workflow | undefined> => {
    const text = await sources.text({ path: file, ref: sha }).catch(() => undefined);
    usesRerail ||= /\brerail\b/.test(text ?? '');
    return text === undefined ? undefined : parseWorkflow(text, file);
  };
  if (!isWorkflowFile(path)) return undefined;
  const top = await read(path);
  if (!top) return undefined;
  const called = new Map<string, Workflow>();
  const waiting = top.jobs.flatMap(({ uses }) => uses ?? []);
  for (let next = waiting.shift(); next !== undefined && called.size < MAX_CALLED; next = waiting.shift()) {
    if (!next.startsWith('./') || called.has(next)) continue;
    const workflow = await read(next.slice(2));
    if (!workflow) continue;
    called.set(next, workflow);
    waiting.push(...workflow.jobs.flatMap(({ uses }) => uses ?? []));
  }
  const { pushPaths } = top;
  return {
    shape: shapeOf({ top, called }),
    ...(pushPaths ? { pushPaths } : {}),
    isOwn: isControllers(top),
    usesRerail,
  };
}
