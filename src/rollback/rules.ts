import picomatch from 'picomatch';
import type { CommitFacts, RangeCommit, RollbackFacts, RollbackReason } from './facts.ts';
import { cannotReach } from './reach.ts';
import { relandedBy, revertedBy } from './revert-message.ts';

/** One rule of the preflight: an answer means that the revert is not prepared, and says why. */
interface Rule {
  reason: RollbackReason;
  check(facts: RollbackFacts): string | undefined;
}

const INFRASTRUCTURE: ReadonlySet<string> = new Set(['network', 'git', 'resource-exhaustion']);
const BY_THE_CHANGE: ReadonlySet<string> = new Set(['test-failure', 'quality-gate']);

/**
 * Every rule but those of the culprit's search (`culprit.ts`). All are asked, so that a report names everything that speaks against a revert.
 * Rules about the commit say nothing while there is no culprit.
 */
export const RULES: readonly Rule[] = [
  {
    reason: 'stopped',
    check: ({ stop }) => (stop.stopped ? stop.why : undefined),
  },
  {
    reason: 'not-nominated',
    check: ({ failure, event }) => {
      if (event !== 'push' && event !== 'schedule' && event !== 'workflow_dispatch' && event !== 'merge_group')
        return `a run of "${event}" does not judge the branch`;
      return BY_THE_CHANGE.has(failure.type) ? undefined : `a failure of type ${failure.type} does not blame a commit`;
    },
  },
  {
    reason: 'branch-not-named',
    check: ({ branch, policy }) =>
      policy.branches.some((pattern) => matches(branch, pattern))
        ? undefined
        : `the policy does not name "${branch}" under rollback.branches`,
  },
  {
    reason: 'infrastructure-signature',
    check: ({ failure }) => {
      if (INFRASTRUCTURE.has(failure.type)) return `${failure.type} failures come from the infrastructure`;
      return failure.retry === 'transient' ? 'the same command would pass later without a change' : undefined;
    },
  },
  { reason: 'known-flaky', check: ({ flaky }) => flaky },
  { reason: 'outside-effects', check: ({ outsideEffects }) => outsideEffects },
  { reason: 'already-reverted', check: ({ revert, othersRevert }) => othersRevert ?? revert },
  { reason: 'depended-on', check: ({ dependedOn }) => dependedOn },
  {
    reason: 'already-reverted',
    check: ({ commit, line }) => {
      const later = commit && line.find(({ reverts }) => reverts?.includes(commit.sha));
      return later && `${later.sha.slice(0, 12)} reverts it`;
    },
  },
  ofCommit('is-a-revert', (commit) =>
    membersOf(commit).some(({ message }) => revertedBy(message).length > 0 || isRevertByHand(message))
      ? 'the commit is itself a revert'
      : undefined,
  ),
  ofCommit('exempt-author', (commit, { policy }) => {
    for (const { author } of membersOf(commit)) {
      const names = [author.login, author.email, author.name].filter((name) => name !== undefined);
      const pattern = policy.exempt.authors.find((one) => names.some((name) => matches(name, one)));
      if (pattern) return `the policy exempts the author ${author.login ?? author.email} (${pattern})`;
    }
    return undefined;
  }),
  ofCommit('exempt-path', ({ changes }, { policy }) => {
    const paths = changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath]));
    const exempt = paths.find((path) => policy.exempt.paths.some((pattern) => matches(path, pattern)));
    return exempt && `the policy exempts the path ${exempt}`;
  }),
  ofCommit('exempt-trailer', (commit, { policy }) => {
    const messages = membersOf(commit).map(({ message }) => message);
    const found = policy.exempt.trailers.find((name) => messages.some((message) => hasTrailer(message, name)));
    return found && `the commit has the trailer ${found}`;
  }),
  ofCommit('too-old', ({ committedAt }, { now, policy }) => {
    const hours = (now - committedAt) / 3_600_000;
    if (now - committedAt <= policy.limits.ageMs) return undefined;
    return `the commit is ${Math.round(hours)} hours old, and the policy's limit is ${Math.round(policy.limits.ageMs / 3_600_000)}`;
  }),
  ofCommit('cannot-reach-lane', cannotReach),
  ofCommit('workflow-files', ({ changes }, { permission }) => {
    const touched = changes.find(
      ({ path, oldPath }) => isWorkflow(path) || (oldPath !== undefined && isWorkflow(oldPath)),
    );
    if (!touched || permission.workflows === true) return undefined;
    return `the commit changes ${touched.path}, and this token may not change workflow files; use a token of an app with "workflows: write"`;
  }),
  ofCommit('limit-reached', (commit, { line }) => {
    const count = earlierReverts(commit, line);
    if (count < MAX_TO_ONE_TARGET) return undefined;
    return `this change was reverted ${count} times already; a person has to decide about it`;
  }),
  {
    reason: 'limit-reached',
    check: ({ made, policy }) => {
      if (made.created === undefined) return 'how many reverts the last 24 hours had cannot be found out';
      if (made.created >= policy.limits.create)
        return `${made.created} reverts were created in the last 24 hours, which is the policy's limit`;
      return undefined;
    },
  },
  {
    reason: 'no-permission',
    check: ({ permission }) =>
      permission.contents === false ? 'the token may not write to the repository' : undefined,
  },
  {
    reason: 'conflict',
    check: ({ conflicts }) => {
      if (!conflicts || conflicts.length === 0) return undefined;
      const more = conflicts.length > 5 ? ` and ${conflicts.length - 5} more` : '';
      return `the revert conflicts in ${conflicts.slice(0, 5).join(', ')}${more}`;
    },
  },
];

function ofCommit(
  reason: RollbackReason,
  check: (commit: CommitFacts, facts: RollbackFacts) => string | undefined,
): Rule {
  return { reason, check: (facts) => facts.commit && check(facts.commit, facts) };
}

/** A change comes back as a reland; after so many reverts the next one is a person's. */
const MAX_TO_ONE_TARGET = 2;

/** How often the line reverts this change: the commit that a reland brings back, and its earlier relands. */
function earlierReverts(commit: CommitFacts, line: RollbackFacts['line']): number {
  const origins = new Set(membersOf(commit).flatMap(({ message }) => relandedBy(message)));
  if (origins.size === 0) return 0;
  const same = new Set([
    ...origins,
    ...line.filter(({ relands }) => relands?.some((sha) => origins.has(sha))).map(({ sha }) => sha),
  ]);
  return line.filter(({ reverts }) => reverts?.some((sha) => same.has(sha))).length;
}

const membersOf = (commit: CommitFacts): readonly RangeCommit[] => commit.range ?? [commit];

/** "Reapply" and "Revert" are what git and GitHub write; a reland that rerail prepared has its trailer, and is an ordinary change again. */
const isRevertByHand = (message: string) =>
  /^(?:Revert|Reapply|Reland) "/.test(message) && relandedBy(message).length === 0;

/** A file that GitHub runs as a workflow. */
export const isWorkflow = (path: string) => path.startsWith('.github/workflows/');

/** A name as it is (`renovate[bot]` is no character class), or a glob. */
function matches(name: string, pattern: string): boolean {
  if (name.toLowerCase() === pattern.toLowerCase()) return true;
  return picomatch.isMatch(name, pattern.replace(/\[bot\]$/i, '\\[bot\\]'), { dot: true, nocase: true });
}

/** A line `Name: value` or `Name=value` in the last paragraphs of a message; `NOAUTOREVERT=true` is LUCI's form. */
function hasTrailer(message: string, name: string): boolean {
  const wanted = name.toLowerCase();
  return message.split(/\r?\n/).some((line) => {
    const match = /^([A-Za-z][\w-]*)\s*[:=]\s*(.*)$/.exec(line.trim());
    return match?.[1]?.toLowerCase() === wanted && !/^(?:false|no|0)$/i.test(match[2] ?? '');
  });
}
