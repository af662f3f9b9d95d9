import { UsageError } from '../../usage-error.ts';
import type { Json } from '../expressions/data.ts';
import type { Trigger } from '../workflow/trigger.ts';
import type { Repository } from './repository.ts';

type JsonObject = { readonly [key: string]: Json };

/** What shall have happened. */
export interface EventRequest {
  /** `push`, `workflow_dispatch`, `pull_request`, `schedule`, or any other event's name. */
  name: string;
  /** Laid over the payload the sandbox makes up; objects are merged, everything else replaces. */
  payload: JsonObject;
}

/** What happened, as workflows see it. */
export interface WorkflowEvent {
  payload: JsonObject;
  sha: string;
  headRef: string;
  trigger: Trigger;
}

export const ACTOR = { login: 'octocat', id: 583_231, type: 'User' };
export const REPOSITORY_ID = 1_296_269;
const NO_COMMIT = '0'.repeat(40);
const PULL_NUMBER = 1;
const HEAD_BRANCH = 'topic';

/** A ref and its commit. */
export interface ResolvedRef {
  ref: string;
  sha: string;
}

/** Full name and commit of a branch or tag; of the repository's own branch by default. Throws `UsageError`. */
export async function resolveRef(repository: Repository, name = repository.branch): Promise<ResolvedRef> {
  const candidates = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  for (const ref of candidates) {
    const sha = await repository.resolve(ref);
    if (sha) return { ref, sha };
  }
  throw new UsageError(`The repository has no ref "${name}". Name one of its branches or tags.`);
}

/** Makes up an event that fits the repository. */
export async function createEvent(
  repository: Repository,
  { ref, sha }: ResolvedRef,
  request: EventRequest,
): Promise<WorkflowEvent> {
  const made = makePayload(repository, request.name, { ref, sha, ...(await repository.describe(sha)) });
  const common = { repository: describeRepository(repository), sender: ACTOR };
  const payload = merge({ ...common, ...made }, request.payload);
  const pull = request.name.startsWith('pull_request') ? pullRequestOf(payload) : undefined;
  if (pull) await repository.updateRef(pull.mergeRef, sha);
  const pullRef = pull && (request.name === 'pull_request_target' ? `refs/heads/${pull.base}` : pull.mergeRef);
  return {
    payload,
    sha,
    headRef: pull?.head ?? '',
    trigger: {
      event: request.name,
      ref: pullRef ?? ref,
      baseRef: pull?.base ?? '',
      action: typeof payload.action === 'string' ? payload.action : undefined,
      changedPaths: await repository.changedPaths(sha),
      ...(request.name === 'workflow_run' && upstreamOf(payload)),
    },
  };
}

interface HeadCommit extends ResolvedRef {
  parent: string | undefined;
  message: string;
}

function makePayload(repository: Repository, event: string, { ref, sha, parent, message }: HeadCommit): JsonObject {
  switch (event) {
    case 'push': {
      const commit = { id: sha, message, author: { name: ACTOR.login } };
      const pusher = { name: ACTOR.login, email: 'octocat@github.com' };
      const flags = { created: parent === undefined, deleted: false, forced: false };
      const range = { ref, before: parent ?? NO_COMMIT, after: sha, base_ref: null };
      return { ...range, ...flags, head_commit: commit, commits: [commit], pusher };
    }
    case 'pull_request':
    case 'pull_request_target': {
      const repo = describeRepository(repository);
      const head = { ref: HEAD_BRANCH, sha, label: `octo-org:${HEAD_BRANCH}`, repo };
      const base = { ref: repository.branch, sha: parent ?? sha, repo };
      const state = { state: 'open', draft: false, merged: false, title: message, body: null };
      const pull = { number: PULL_NUMBER, ...state, head, base, user: ACTOR, labels: [] };
      return { action: 'opened', number: PULL_NUMBER, pull_request: pull };
    }
    case 'workflow_dispatch':
      return { ref, inputs: null, workflow: '' };
    case 'schedule':
      return { schedule: '0 0 * * *' };
    default:
      return {};
  }
}

export function describeRepository({ fullName, branch }: Repository): JsonObject {
  const [owner = '', name = ''] = fullName.split('/');
  return {
    id: REPOSITORY_ID,
    name,
    full_name: fullName,
    private: false,
    fork: false,
    owner: { login: owner, id: ACTOR.id, type: 'Organization' },
    default_branch: branch,
    html_url: `https://github.com/${fullName}`,
    clone_url: `https://github.com/${fullName}.git`,
  };
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(base: JsonObject, over: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const known = base[key];
    result[key] = isObject(known) && isObject(value) ? merge(known, value) : value;
  }
  return result;
}

function upstreamOf({ workflow_run: run }: JsonObject): Pick<Trigger, 'upstream'> {
  return isObject(run) ? { upstream: { workflow: String(run.name), branch: String(run.head_branch) } } : {};
}

function pullRequestOf({
  pull_request: pull,
}: JsonObject): { head: string; base: string; mergeRef: string } | undefined {
  if (!isObject(pull) || !isObject(pull.head) || !isObject(pull.base)) return undefined;
  return { head: String(pull.head.ref), base: String(pull.base.ref), mergeRef: `refs/pull/${pull.number}/merge` };
}
