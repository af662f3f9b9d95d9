import { FIRM } from './asked.ts';
import type { Controller, Decision } from './context.ts';
import type { PlanDeployment, RunPlan } from './plan.ts';

const FAILED = new Set(['failure', 'error']);

/**
 * A deployment is reported, and its commit nominated. Nothing of it is rolled back: what a deployment did outside, only its owners can undo.
 */
export function withDeployment(decision: Decision, deployment: PlanDeployment): Decision {
  const { plan } = decision;
  const reason = plan.leftAlone?.reason;
  if (reason !== undefined && reason !== 'not-failed' && FIRM.has(reason)) return decision;
  const { environment } = deployment;
  const nominated: RunPlan = {
    ...plan,
    deployment,
    strategy: 'ROLLBACK',
    act: 'ask',
    jobIds: [],
    leftAlone: null,
    why: `the deployment to "${environment}" failed, and every run of ${plan.run.sha.slice(0, 12)} passed`,
    rule: 'deployment:failed',
    refused: [],
    notBefore: null,
    rollback: {
      culprit: null,
      grade: null,
      refused: [
        { reason: 'outside-effects', why: 'a deployment acts outside: rerail nominates, and a person decides' },
      ],
    },
    needs: { issues: 'write' },
  };
  return { ...decision, plan: nominated };
}

/** Whether the deployment of a plan is of the run's commit, and its last word is still a failure. */
export async function isStillFailed({ reader, repository }: Controller, plan: RunPlan): Promise<boolean> {
  const at = `/repos/${repository}/deployments/${plan.deployment?.id}`;
  const found = await reader.find<{ sha?: string; environment?: string }>(at);
  if (found?.sha !== plan.run.sha || found.environment !== plan.deployment?.environment) return false;
  const [last] = await reader.list<{ state?: string }>(`${at}/statuses`, {}, 1);
  return FAILED.has(last?.state ?? '');
}
