import type { Controller, Decision } from '../context.ts';
import { decideAbout } from '../controller.ts';
import type { ApiRun } from '../gather.ts';
import { sweep } from '../sweep.ts';
import type { Trigger } from '../trigger.ts';

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
      return deploymentRuns(controller, trigger.sha);
    case 'none':
      return [];
  }
}

/** A deployment that failed is reported by the run that made it: the newest failed runs of its commit. */
async function deploymentRuns(controller: Controller, sha: string): Promise<Decision[]> {
  const { reader, repository } = controller;
  const runs = await reader.list<ApiRun>(`/repos/${repository}/actions/runs`, { head_sha: sha }, 1);
  const failed = runs
    .filter(({ conclusion, head_sha: head }) => conclusion === 'failure' && head === sha)
    .slice(0, MAX_RUNS);
  const decisions: Decision[] = [];
  for (const { id } of failed) decisions.push(await decideAbout(controller, id));
  return decisions;
}

const MAX_RUNS = 5;
