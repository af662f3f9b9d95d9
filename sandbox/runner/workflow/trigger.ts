import { matchesFilter } from './filter-pattern.ts';
import type { Workflow } from './workflow.ts';

/** What happened in the repository, as far as the filters of `on:` look at it. */
export interface Trigger {
  event: string;
  /** Full ref: `refs/heads/main`, `refs/tags/v1`, `refs/pull/1/merge`. */
  ref: string;
  /** Branch a pull request wants to go to, else empty. */
  baseRef: string;
  /** Activity type, where the event has one. */
  action: string | undefined;
  changedPaths: readonly string[];
  /** The run that `workflow_run` tells of. */
  upstream?: { workflow: string; branch: string };
}

/** Activity types that a filter-less listener gets (docs.github.com, "Events that trigger workflows"). */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

type Filters = Readonly<Record<string, unknown>>;
const listAt = (filters: Filters, key: string): string[] | undefined => {
  const value = filters[key];
  return Array.isArray(value) ? value.map(String) : undefined;
};

/** Whether the workflow runs for what happened. */
export function listensTo(workflow: Workflow, trigger: Trigger): boolean {
  const filters = workflow.on[trigger.event] as Filters | undefined;
  if (!filters) return false;
  const types = listAt(filters, 'types') ?? DEFAULT_TYPES[trigger.event];
  if (types && trigger.action !== undefined && !types.includes(trigger.action)) return false;
  const workflows = listAt(filters, 'workflows');
  if (workflows && trigger.upstream && !workflows.includes(trigger.upstream.workflow)) return false;
  return refAllowed(filters, trigger) && pathsAllowed(filters, trigger);
}

function refAllowed(filters: Filters, { ref, baseRef, event, upstream }: Trigger): boolean {
  const branches = listAt(filters, 'branches');
  const branchesIgnore = listAt(filters, 'branches-ignore');
  const tags = listAt(filters, 'tags');
  const tagsIgnore = listAt(filters, 'tags-ignore');
  const name = upstream?.branch ?? (baseRef || ref.replace(/^refs\/(heads|tags)\//, ''));
  if (event === 'push' && ref.startsWith('refs/tags/')) {
    if (tags) return matchesFilter(tags, name);
    if (tagsIgnore) return !matchesFilter(tagsIgnore, name);
    // With filters for branches only, pushes of tags do not count; the same the other way round.
    return !branches && !branchesIgnore;
  }
  if (branches) return matchesFilter(branches, name);
  if (branchesIgnore) return !matchesFilter(branchesIgnore, name);
  return !tags && !tagsIgnore;
}

function pathsAllowed(filters: Filters, { changedPaths, ref }: Trigger): boolean {
  if (ref.startsWith('refs/tags/')) return true;
  const paths = listAt(filters, 'paths');
  const ignored = listAt(filters, 'paths-ignore');
  if (paths) return changedPaths.some((path) => matchesFilter(paths, path));
  if (ignored) return changedPaths.length === 0 || changedPaths.some((path) => !matchesFilter(ignored, path));
  return true;
}
