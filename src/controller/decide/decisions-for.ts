import type { Controller, Decision } from '../context.ts';
import { decideAbout } from '../controller.ts';
import { withDeployment } from '../deployments.ts';
import type { Trigger } from '../door/trigger.ts';
import type { ApiRun } from '../gather.ts';
import { sweep } from '../sweep.ts';

/** The decisions that a trigger asks for. */
export async function decisionsFor(controller: Controller, trigger: Trigger): Promise<Decision[]> {
  switch (trigger.kind) {
    case 'run':
      return [await decideAbout(controller, trigger.run, trigger.attempt)];
    case 'sweep':
      return sweep(controller);
    case 'command':
    case 'label': {
      const { commanded } = await import('../commands.ts');
      return commanded(controller, trigger);
    }
    case 'deployment':
      return deploymentDecisions(controller, trigger);
    case 'none':
      return [];
  }
}

const MAX_RUNS = 5;

/**
 * The decisions about a deployment that failed: about the failed runs of its commit, which tell why; without any, about the newest run of the
 * commit, as what the deployment came from.
 */
async function deploymentDecisions(
  controller: Controller,
  { id, sha, environment }: Extract<Trigger, { kind: 'deployment' }>,
): Promise<Decision[]> {
  const { reader, repository, log } = controller;
  const all = await reader.list<ApiRun>(`/repos/${repository}/actions/runs`, { head_sha: sha }, 1);
  const runs = all.filter(({ head_sha: head }) => head === sha).toSorted((a, b) => b.id - a.id);
  const failed = runs.filter(({ conclusion }) => conclusion === 'failure').slice(0, MAX_RUNS);
  const decisions: Decision[] = [];
  for (const run of failed) decisions.push(await decideAbout(controller, run.id));
  if (failed.length > 0) return decisions;
  const newest = runs.find(({ status }) => status === 'completed');
  if (!newest) {
    log.info(`no run of commit ${sha.slice(0, 12)} has ended: the deployment is decided about when one does`);
    return [];
  }
  return [withDeployment(await decideAbout(controller, newest.id), { id, environment })];
}
