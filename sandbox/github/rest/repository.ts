import {
  ApiError,
  counted,
  listed,
  notFound,
  ok,
  type RestAnswer,
  type RestHandlers,
  type RestRequest,
} from '../answer.ts';
import { readCommit, readRefs } from '../git-objects.ts';
import { describeCommit } from '../shapes/git.ts';
import { fullRepository } from '../shapes/repository.ts';
import { nodeId, permissionsOf, time, user } from '../shapes/user.ts';
import type { EnvironmentState, ProtectionState, Role } from '../state.ts';

const HEADS = 'refs/heads/';
const MINUTE_BASED = { limit: 30, used: 0, remaining: 30, reset: 0 };

function describeProtection({ urls }: RestRequest, branch: string, protection: ProtectionState | undefined) {
  const isOn = protection !== undefined && !protection.ruleset;
  if (!isOn) return { enabled: false };
  const url = urls.repo(`/branches/${encodeURIComponent(branch)}/protection`);
  const { requiredChecks: contexts, pullRequestRequired, linear } = protection;
  return {
    url,
    enabled: true,
    enforce_admins: { url: `${url}/enforce_admins`, enabled: false },
    ...(contexts.length > 0 && {
      required_status_checks: {
        url: `${url}/required_status_checks`,
        contexts,
        contexts_url: `${url}/required_status_checks/contexts`,
        checks: contexts.map((context) => ({ context, app_id: null })),
        strict: false,
      },
    }),
    ...(pullRequestRequired && {
      required_pull_request_reviews: {
        url: `${url}/required_pull_request_reviews`,
        dismiss_stale_reviews: false,
        require_code_owner_reviews: false,
        required_approving_review_count: 1,
      },
    }),
    allow_force_pushes: { enabled: !linear },
    allow_deletions: { enabled: !linear },
  };
}

async function getBranch(request: RestRequest): Promise<RestAnswer> {
  const { repository, parameters, state, urls } = request;
  const name = parameters.branch ?? '';
  const commit =
    (await repository.git.resolve(`${HEADS}${name}`)) && (await readCommit(repository.git, `${HEADS}${name}`));
  if (!commit) throw new ApiError(404, 'Branch not found');
  const self = urls.repo(`/branches/${encodeURIComponent(name)}`);
  return ok({
    name,
    commit: describeCommit(commit, urls),
    _links: { self, html: urls.page(`/tree/${name}`) },
    protected: state.protections[name] !== undefined,
    protection: describeProtection(request, name, state.protections[name]),
    protection_url: `${self}/protection`,
  });
}

async function listBranches(request: RestRequest): Promise<RestAnswer> {
  const { repository, state, query, urls } = request;
  const all = (await readRefs(repository.git, HEADS)).map(({ ref, sha }) => ({ name: ref.slice(HEADS.length), sha }));
  const found = all.filter(
    ({ name }) => query.protected === undefined || query.protected === name in state.protections,
  );
  return listed(found, request, ({ name, sha }) => ({
    name,
    commit: { sha, url: urls.repo(`/commits/${sha}`) },
    protected: state.protections[name] !== undefined,
  }));
}

const MERGE_QUEUE = {
  check_response_timeout_minutes: 60,
  grouping_strategy: 'ALLGREEN',
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: 'SQUASH',
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
};

/** Rules of rulesets alone: branch protection does not show here. */
function branchRules({ state, parameters, repository }: RestRequest): RestAnswer {
  const protection = state.protections[parameters.branch ?? ''];
  if (!protection?.ruleset) return ok([]);
  const origin = { ruleset_source_type: 'Repository', ruleset_source: repository.fullName, ruleset_id: 1 };
  const { pullRequestRequired, requiredChecks, linear } = protection;
  const parameters_ = {
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  };
  const checks = {
    required_status_checks: requiredChecks.map((context) => ({ context })),
    strict_required_status_checks_policy: false,
  };
  return ok([
    ...(linear
      ? [
          { type: 'deletion', ...origin },
          { type: 'non_fast_forward', ...origin },
        ]
      : []),
    ...(pullRequestRequired ? [{ type: 'pull_request', parameters: parameters_, ...origin }] : []),
    ...(requiredChecks.length > 0 ? [{ type: 'required_status_checks', parameters: checks, ...origin }] : []),
    ...(protection.signatures ? [{ type: 'required_signatures', ...origin }] : []),
    ...(protection.mergeQueue ? [{ type: 'merge_queue', parameters: MERGE_QUEUE, ...origin }] : []),
  ]);
}

function rulesets({ state, repository }: RestRequest): RestAnswer {
  const isAny = Object.values(state.protections).some(({ ruleset }) => ruleset);
  const ruleset = {
    id: 1,
    name: 'Branches',
    target: 'branch',
    source_type: 'Repository',
    source: repository.fullName,
    enforcement: 'active',
  };
  return ok(isAny ? [ruleset] : []);
}

/** The permission that the API names for a role: `maintain` is `write` there, `triage` is `read`. */
const LEGACY: Record<Role, string> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

/** Everybody may read a public repository. */
function collaboratorPermission({ state, parameters, repository, urls }: RestRequest): RestAnswer {
  const login = parameters.username ?? '';
  const known = login === repository.owner ? 'admin' : state.collaborators[login];
  const role: Role = known ?? (repository.isPrivate ? 'none' : 'read');
  return ok({
    permission: LEGACY[role],
    role_name: role,
    user: { ...user(login, urls), permissions: permissionsOf(role), role_name: role },
  });
}

function describeEnvironment({ urls }: RestRequest, { id, name, reviewers, branches, createdAt }: EnvironmentState) {
  const rule = (type: string, more: object = {}) => ({ id: id + 1, node_id: nodeId('GA', id, type), type, ...more });
  const people = reviewers.map((login) => ({ type: 'User', reviewer: user(login, urls) }));
  return {
    id,
    node_id: nodeId('EN', id),
    name,
    url: urls.repo(`/environments/${encodeURIComponent(name)}`),
    html_url: urls.page(`/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`),
    created_at: time(createdAt),
    updated_at: time(createdAt),
    protection_rules: [
      ...(people.length > 0 ? [rule('required_reviewers', { prevent_self_review: false, reviewers: people })] : []),
      ...(branches.length > 0 ? [rule('branch_policy')] : []),
    ],
    deployment_branch_policy: branches.length > 0 ? { protected_branches: false, custom_branch_policies: true } : null,
  };
}

export const REPOSITORY_HANDLERS: RestHandlers = {
  'repos/get': (request) => ok(fullRepository(request.repository, request.urls)),
  'rate-limit/get': ({ github, identity }) => {
    const core = github.limiter.status(identity.kind === 'user' ? identity.login : identity.repository);
    return ok({ resources: { core, search: MINUTE_BASED }, rate: core });
  },
  'repos/get-branch': getBranch,
  'repos/list-branches': listBranches,
  'repos/get-branch-protection': (request) => {
    const name = request.parameters.branch ?? '';
    const protection = request.state.protections[name];
    if (!protection || protection.ruleset) throw new ApiError(404, 'Branch not protected');
    return ok(describeProtection(request, name, protection));
  },
  'repos/get-branch-rules': branchRules,
  'repos/get-repo-rulesets': rulesets,
  'repos/get-collaborator-permission-level': (request) => {
    if ((request.parameters.username ?? '') === '') throw notFound();
    return collaboratorPermission(request);
  },
  'repos/get-all-environments': (request) =>
    counted('environments', request.state.environments, request, (environment) =>
      describeEnvironment(request, environment),
    ),
};
