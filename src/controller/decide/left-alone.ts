import { matchesName } from '../../files/glob.ts';
import type { RunFacts } from '../facts.ts';
import type { LeftAlone } from '../plan.ts';
import { causesOf, FAILED } from './roles.ts';

/** GitHub re-runs a run fifty times, and for thirty days. */
const MAX_ATTEMPTS = 51;
const MAX_AGE_MS = 30 * 24 * 60 * 60_000;

/** Why a run needs no decision, if so. The order matters: what a person did comes before what follows from it. */
export function leftAlone(facts: RunFacts): LeftAlone | undefined {
  const { run, latest, stops } = facts;
  const none = (reason: LeftAlone['reason'], why: string): LeftAlone => ({ reason, why });
  if (facts.isOwn) return none('own-run', "rerail's own workflows are not recovered");
  if (latest.attempt > run.attempt) {
    return latest.by === 'person'
      ? none('restarted-by-person', `a person started attempt ${latest.attempt}`)
      : none('stale', `attempt ${latest.attempt} has begun since`);
  }
  if (run.status !== 'completed') return none('not-finished', `the run is ${inWords(run.status)}`);
  if (!RED.has(run.conclusion ?? '')) return none('not-failed', `the run ended with "${run.conclusion ?? 'nothing'}"`);
  const cancelled = whoCancelled(facts);
  if (cancelled) return cancelled;
  if (stops.length > 0) return none('stopped', stops.join('; '));
  if (run.attempt >= MAX_ATTEMPTS) return none('spent', 'GitHub re-runs a run 50 times, and these are used');
  if (facts.now - run.createdAt > MAX_AGE_MS)
    return none('spent', 'GitHub re-runs a run for 30 days, and these are over');
  const causes = causesOf(facts);
  const { jobs } = facts.policy.never;
  const isExcluded = ({ name, key }: { name: string; key?: string }) =>
    jobs.some((pattern) => matchesName(pattern, name) || (key !== undefined && matchesName(pattern, key)));
  if (causes.length > 0 && causes.every(isExcluded)) {
    return none('excluded', 'the policy excludes every job that failed ("never")');
  }
  return undefined;
}

const RED = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure']);

/** A job's annotation is the clearest word; else the run as a whole tells. A job that ran out of time counts as failed, not as cancelled. */
function whoCancelled({ run, jobs, hasNewerRun }: RunFacts): LeftAlone | undefined {
  const byPerson = jobs.find(({ cancelled }) => cancelled?.by === 'person')?.cancelled;
  if (byPerson) {
    const who = byPerson.who === undefined ? 'a person' : `@${byPerson.who}`;
    return { reason: 'cancelled-by-person', why: `${who} cancelled the run` };
  }
  if (jobs.some(({ cancelled }) => cancelled?.by === 'newer-run')) {
    return { reason: 'superseded', why: 'a newer run of its concurrency group took its place' };
  }
  if (run.conclusion !== 'cancelled' || jobs.some(isFailure)) return undefined;
  return hasNewerRun
    ? { reason: 'superseded', why: 'a newer run of the workflow began before this one ended' }
    : { reason: 'cancelled-by-person', why: 'the run was cancelled, and nothing in it failed' };
}

const isFailure = ({ conclusion, failure }: RunFacts['jobs'][number]) =>
  FAILED.has(conclusion ?? '') || (conclusion === 'cancelled' && failure !== undefined);

const inWords = (status: string) => status.replaceAll('_', ' ');
