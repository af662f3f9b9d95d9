import type { CaptureResult } from '../../checkpoint/engine.ts';
import { recorded } from '../../recovery/apply.ts';
import { expectedOf } from '../../recovery/record.ts';
import { decideResume } from '../../recovery/stages.ts';
import { emptyQuarantine } from '../guard/quarantine.ts';
import type { StepContext } from '../step-context.ts';
import { workspaceFolder } from '../workspace-folder.ts';
import { bring } from './fast-forward.ts';
import type { Stage } from './stage.ts';
import type { StageProbes } from './stage-probes.ts';

/**
 * Puts a resumable stage where its script stood when it was interrupted or failed in an earlier attempt.
 * @param before the workspace as it is now, which must be the one the stage began with then
 * @returns whether the script goes on from there
 */
export async function resumeStage(
  phase: StepContext,
  stage: Stage,
  before: CaptureResult,
  probes: StageProbes,
): Promise<boolean> {
  const earlier = await phase.run.earlier();
  if (!earlier) return false;
  const resumed = await phase.bestEffort(`Resuming stage "${stage.record.name}"`, async () => {
    const { name, script, environment, commit, head } = stage.record;
    const decision = decideResume(earlier, {
      name,
      script,
      environment,
      ...(commit === undefined ? {} : { commit }),
      ...(head === undefined ? {} : { head }),
      stateHash: before.stateHash,
      fingerprint: (await probes.fingerprint) ?? NO_MACHINE,
      services: phase.inputs.services,
      declared: true,
      allowed: true,
      authenticated: phase.inputs.checkpointKey !== undefined,
      exists: () => true,
    });
    if (!decision.resume) {
      const why = decision.refusals.map((refusal) => refusal.why).join('; ');
      if (why !== '') phase.log.info(`starts from the beginning: ${why}`);
      return false;
    }
    const [engine, local] = await Promise.all([phase.engine(), phase.localStore()]);
    const id = decision.from.checkpoint;
    const stores = await bring(phase, id, local);
    const { masker, cancel, context } = phase;
    const { from, stage: interrupted, attempt } = decision;
    const expected = expectedOf((await phase.job()).identity, interrupted, from, attempt);
    const restored = await recorded(await phase.ledger(), 'resume', decision.why, async () => {
      const folder = await workspaceFolder(phase);
      const request = { id, root: context.workspace, stores, masker, signal: cancel, expected, ...folder };
      const result = await engine.restore(request);
      await emptyQuarantine(phase, result);
      // This machine may die, too, before it takes a checkpoint.
      await stage.update({ resumes: decision.resumes, dirty: from });
      return { result, checkpoint: id, durationMs: result.ms };
    });
    phase.log.info(`resumes from checkpoint ${id}: ${decision.why}`);
    if (restored.missing.length > 0) {
      const files = restored.missing.slice(0, 5).join(', ');
      phase.log.warning(
        `What holds credentials is in no checkpoint, and is missing now: ${files}. The script has to make it again.`,
      );
    }
    return true;
  });
  return resumed ?? false;
}

const NO_MACHINE = { os: '', arch: '', home: '', user: '', workspace: '', tools: {} };
