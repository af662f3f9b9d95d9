import type { Failure, Lane } from '../../failure/failure.ts';
import type { RevertHost, RevertPullRequest } from '../../ports/revert-host.ts';
import type { RunReader } from '../../ports/run-reader.ts';
import { decideRollback, type RollbackDecision, refusedBeforehand } from '../../rollback/decide-rollback.ts';
import { pathsWanted } from '../../rollback/episodes.ts';
import type { CommitFacts, Probe, RollbackFacts, RollbackPolicy } from '../../rollback/facts.ts';
import { revertBranch, revertedBy } from '../../rollback/revert-message.ts';
import { isWorkflow } from '../../rollback/rules.ts';
import { seenWithout } from './earlier-sightings.ts';
import { type BranchObservations, observeBranch, type SignatureOf } from './observe-branch.ts';
import { readProbes } from './probe-runs.ts';
import { pullsOf, readApiCommit, stopOfPulls, unitOf, unknownStop, withPaths } from './read-culprit.ts';

/** A failed job that may blame a commit, and all that a controller knows about it. */
export interface RevertQuestion {
  /** `owner/name`. */
  repository: string;
  /** Path of the workflow file. */
  workflow: string;
  branch: string;
  event: string;
  job: { name: string };
  failure: Pick<Failure, 'type' | 'signature' | 'retry'>;
  lane: Lane;
  policy: RollbackPolicy;
  stop: RollbackFacts['stop'];
  /** Milliseconds since the epoch. */
  now: number;
  flaky?: string;
  outsideEffects?: string;
  workflowPaths?: RollbackFacts['workflowPaths'];
}

export interface Consideration {
  decision: RollbackDecision;
  /** Absent if the rules that need no request said no already. */
  facts?: RollbackFacts;
  seen?: BranchObservations;
  /** The newest pull request with the culprit's revert. */
  pull?: RevertPullRequest;
}

const DAY_MS = 86_400_000;

/**
 * Whether the failure is a commit's fault, by what the API tells. What only a clone knows (conflicts, dependent commits) stays open here;
 * the revert itself asks again with a clone.
 */
export async function considerRevert(
  reader: RunReader,
  host: RevertHost | undefined,
  question: RevertQuestion,
  signatureOf: SignatureOf,
): Promise<Consideration> {
  const empty = factsOf(question, { line: [], observations: [] });
  const beforehand = refusedBeforehand(empty);
  if (beforehand.length > 0) {
    return { decision: { culprit: null, grade: null, refused: beforehand, candidates: [], wanted: [] } };
  }
  const { repository, workflow, branch, job, failure, policy } = question;
  const signal = { repository, workflow, branch, jobName: job.name, signature: failure.signature };
  const seen = await observeBranch(reader, signal, signatureOf);
  const probes =
    policy.probe === undefined || seen.detectedAt === undefined
      ? []
      : await readProbes(
          reader,
          { ...signal, file: policy.probe, since: seen.detectedAt, now: question.now },
          signatureOf,
        );
  let facts = factsOf(question, { ...seen, probes });
  let first = decideRollback(facts);
  const unit = await unitOf(reader, repository, first.candidates, seen.messages);
  if (unit) {
    facts = { ...facts, unit };
    first = decideRollback(facts);
  }
  if (first.culprit === null) return { decision: first, facts, seen };
  facts = {
    ...facts,
    line: await withPaths(reader, repository, facts.line, pathsWanted(facts.line, facts.observations)),
  };
  first = decideRollback(facts);
  return first.culprit === null
    ? { decision: first, facts, seen }
    : withCulprit(reader, host, question, signatureOf, { first, facts, seen });
}

/** The rules that need the commit's own facts. */
async function withCulprit(
  reader: RunReader,
  host: RevertHost | undefined,
  question: RevertQuestion,
  signatureOf: SignatureOf,
  { first, facts, seen }: { first: RollbackDecision; facts: RollbackFacts; seen: BranchObservations },
): Promise<Consideration> {
  const { repository, workflow, branch, job, failure } = question;
  const { range } = first;
  const culprit = first.culprit as string;
  const [commit, made, pull, pulls, open] = await Promise.all([
    readApiCommit(reader, repository, culprit, range),
    host?.madeSince(question.now - DAY_MS, branch).catch(() => ({ created: undefined, pushed: undefined })) ?? {
      created: 0,
      pushed: 0,
    },
    host?.find(revertBranch(culprit)),
    pullsOf(reader, repository, culprit).catch((error: unknown) => unknownStop(error)),
    host?.openPulls().catch(() => []) ?? [],
  ]);
  const touchesWorkflows = commit.changes.some(({ path, oldPath = '' }) => isWorkflow(path) || isWorkflow(oldPath));
  const workflows = touchesWorkflows ? await host?.mayChangeWorkflows().catch(() => undefined) : undefined;
  const stopLabel = typeof pulls === 'string' ? pulls : stopOfPulls(pulls);
  const whole: RollbackFacts = {
    ...facts,
    commit,
    made: withoutOwn(made, pull, question.now),
    permission: { ...facts.permission, workflows },
    ...(stopLabel === undefined ? {} : { stop: { stopped: true, why: stopLabel } }),
  };
  const other = open.find((one) => one.branch !== revertBranch(culprit) && isRevertOf(one, commit));
  if (other) whole.othersRevert = `pull request #${other.number} reverts it`;
  if (pull) whole.revert = `pull request #${pull.number} with its revert is ${pull.state}`;
  const decision = decideRollback(whole);
  // What a probe has shown at the commit and its parent needs no other witness.
  if (decision.grade === 'likely' || (decision.grade === null && pull?.state === 'open')) {
    const signal = { repository, workflow, branch, jobName: job.name, signature: failure.signature };
    const since = recoveredAt(facts, seen);
    const elsewhere = await seenWithout(
      reader,
      { signal, commit, pulls: typeof pulls === 'string' ? [] : pulls, since },
      signatureOf,
    );
    if (elsewhere !== undefined) whole.flaky ??= elsewhere;
  }
  return { decision: decideRollback(whole), facts: whole, seen, ...(pull ? { pull } : {}) };
}

/** When the branch passed again after an earlier break by the same failure; 0 if it never failed so before. */
function recoveredAt({ line, observations }: RollbackFacts, { runs }: BranchObservations): number {
  const place = new Map(line.map(({ sha }, index) => [sha, index]));
  const ordered = observations.toSorted((a, b) => (place.get(a.sha) ?? 0) - (place.get(b.sha) ?? 0));
  const green = ordered.findIndex(({ state }, index) => state === 'green' && ordered[index - 1]?.state === 'red');
  const earlier = ordered.findIndex(({ state }, index) => index > green && state === 'red');
  if (green < 0 || earlier < 0) return 0;
  const ended = ordered.slice(green, earlier).findLast(({ state }) => state === 'green');
  return (ended && runs.get(ended.runId)?.endedAt) ?? 0;
}

/** What GitHub's own button writes, or git's sentence. */
const isRevertOf = ({ title, body }: { title: string; body: string }, { sha, message }: CommitFacts) => {
  const [subject = ''] = message.split('\n');
  return title === `Revert "${subject}"` || revertedBy(body).includes(sha);
};

/** The limit is for new reverts: the one that is open already does not count against itself. */
const withoutOwn = (made: RollbackFacts['made'], pull: RevertPullRequest | undefined, now: number) =>
  made.created !== undefined && pull && now - pull.createdAt < DAY_MS ? { ...made, created: made.created - 1 } : made;

export function factsOf(
  question: RevertQuestion,
  {
    line,
    observations,
    probes = [],
  }: Pick<BranchObservations, 'line' | 'observations'> & { probes?: readonly Probe[] },
): RollbackFacts {
  const { now, branch, event, failure, lane, policy, stop, flaky, outsideEffects, workflowPaths } = question;
  return {
    ...{ now, branch, event, failure, lane, policy, stop, line, observations, probes },
    ...(flaky === undefined ? {} : { flaky }),
    ...(outsideEffects === undefined ? {} : { outsideEffects }),
    ...(workflowPaths === undefined ? {} : { workflowPaths }),
    made: { created: 0, pushed: 0 },
    permission: { contents: undefined, workflows: undefined },
    conflicts: undefined,
  };
}
