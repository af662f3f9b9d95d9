/** Which revision of the policy may act in a run. */
export type Governing =
  /** The run's own commit: it is on the default branch, or there is no other. */
  | { kind: 'own'; sha?: string }
  /** Another branch: the pull request's base, else the default branch. `sha` is its commit when the event was sent, if the event says so. */
  | { kind: 'branch'; branch: string; sha?: string };

type Loose = Readonly<Record<string, unknown>>;

/**
 * Policy comes from where only maintainers write: the base of a pull request or merge group, else the default branch.
 * @param event the payload of the event; undefined outside of a runner
 * @param ref `refs/heads/main`
 */
export function governingRevision(event: unknown, ref: string | undefined, sha: string | undefined): Governing {
  const own: Governing = { kind: 'own', ...(sha === undefined ? {} : { sha }) };
  if (!isMap(event)) return own;
  const base = isMap(event.pull_request) ? event.pull_request.base : undefined;
  if (isMap(base) && isText(base.ref)) return branchOf(base.ref, base.sha);
  if (isMap(event.merge_group) && isText(event.merge_group.base_ref)) {
    return branchOf(event.merge_group.base_ref.replace(/^refs\/heads\//, ''), event.merge_group.base_sha);
  }
  const branch = isMap(event.repository) ? event.repository.default_branch : undefined;
  if (!isText(branch) || ref === undefined || ref === `refs/heads/${branch}`) return own;
  return branchOf(branch, undefined);
}

const branchOf = (branch: string, sha: unknown): Governing => ({
  kind: 'branch',
  branch,
  ...(isText(sha) && /^[0-9a-f]{40,64}$/.test(sha) ? { sha } : {}),
});

const isMap = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
