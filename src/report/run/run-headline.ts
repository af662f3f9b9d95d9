import type { RunPlan } from '../../controller/plan.ts';
import { inertMarkdown } from '../markdown.ts';

/** What became of the acts of a plan. */
export interface ActReport {
  /** Past tense, for people: `re-ran 2 failed jobs`. */
  done: string;
  /** Why nothing could be done, if so. */
  failed?: string;
  /** Number of the issue that tells of it. */
  issue?: number;
}

/** Failure types in words. */
export const NAMES: Readonly<Record<string, string>> = {
  timeout: 'timeout',
  'test-failure': 'failing tests',
  'quality-gate': 'quality gate',
  'resource-exhaustion': 'exhausted resources',
  network: 'network error',
  git: 'git error',
  unknown: 'unknown cause',
};

/** Who has to do what, in one line without markup. */
export function headline(plan: RunPlan, report?: ActReport): string {
  const { failed } = plan.counts;
  const jobs = `${failed} of ${plan.counts.jobs} jobs failed`;
  if (plan.deployment) return `the deployment to "${plan.deployment.environment}" failed, and this needs you`;
  if (plan.leftAlone?.reason === 'not-failed' && plan.run.attempt > 1) {
    return `passed on attempt ${plan.run.attempt}, nothing for you to do`;
  }
  if (plan.leftAlone) return `left alone: ${plan.leftAlone.why}`;
  if (report?.failed !== undefined) return `${jobs}, and rerail could not act: ${report.failed}`;
  switch (plan.act) {
    case 'rerun-job': {
      const left = failed - plan.jobIds.length;
      return left > 0
        ? `${jobs}; GitHub runs ${plan.jobIds.length} again, the other ${left === 1 ? 'one needs' : `${left} need`} you`
        : `${jobs}; GitHub runs them again, nothing for you to do`;
    }
    case 'rerun-failed-jobs':
      return `${jobs}; GitHub runs them again, nothing for you to do`;
    case 'rerun-all':
      return 'GitHub runs all jobs again, nothing for you to do';
    case 'wait':
      return `${jobs}; rerail waits until ${clock(plan.notBefore)} UTC, because something is down`;
    case 'ask':
      return plan.strategy === 'ROLLBACK'
        ? `${jobs}; the commit may have to be reverted`
        : `${jobs}, and this needs you`;
    case 'none':
      return jobs;
  }
}

const clock = (iso: string | null) => (iso === null ? 'later' : iso.slice(11, 16));

/** What helps against the first cause. */
export const suggestionOf = ({ jobs }: RunPlan) =>
  jobs.find(({ role, failure }) => role === 'cause' && failure?.suggestion)?.failure?.suggestion;

/** What a person is asked to do; Markdown. */
export function nextStep(plan: RunPlan): string | undefined {
  if (plan.act !== 'ask') return undefined;
  const suggestion = suggestionOf(plan);
  return suggestion === undefined ? undefined : inertMarkdown(suggestion.slice(0, 300));
}
