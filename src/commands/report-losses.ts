import { appendFile } from 'node:fs/promises';
import { maskTexts } from '../guard/mask-texts.ts';
import type { GuardEnd } from './conclusion.ts';
import type { Phase } from './phase.ts';

/**
 * Tells people what happened where something did: an annotation in the log, a summary on the run's page. A step that simply
 * passed leaves neither.
 */
export async function reportLosses(phase: Phase, end: GuardEnd, summaryFile: string | undefined): Promise<void> {
  const { outputs, losses, result } = end;
  if (!result || (result.passed && losses.length === 0)) return;
  const [{ stepSummary }, { annotationOf }] = await Promise.all([
    import('../report/step-summary.ts'),
    import('../report/annotation.ts'),
  ]);
  const lossOf = new Map(losses.map((loss) => [loss.result, loss.failure]));
  const plan = losses.at(-1)?.plan;
  const story = maskTexts(phase.masker, {
    outcome: outputs.outcome,
    title: phase.inputs.stage ?? phase.context.job ?? 'script',
    lane: outputs.lane,
    tries: result.tries.map((tried) => {
      const failure = lossOf.get(tried);
      const { exitCode, signal, startedAt, durationMs, cancelled, limit, problems } = tried;
      return {
        exitCode,
        startedAt,
        durationMs,
        cancelled,
        problems,
        ...(signal === undefined ? {} : { signal }),
        ...(limit === undefined ? {} : { limit }),
        ...(failure === undefined ? {} : { failure }),
      };
    }),
    ...(plan === undefined ? {} : { plan }),
    ...(result.stopped === undefined ? {} : { stopped: result.stopped }),
    cancelled: result.cancelled,
    clean: losses.some((loss) => loss.putBack),
    goesOn: end.dirty !== undefined && phase.inputs.resumable,
    stages: await (await phase.job()).stages().catch(() => []),
    ...(end.before === undefined ? {} : { checkpoint: end.before }),
  });
  const { level, text } = annotationOf(story);
  phase.log[level](text);
  if (summaryFile) await appendFile(summaryFile, phase.masker.mask(stepSummary(story)));
}
