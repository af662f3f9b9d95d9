import { stat } from 'node:fs/promises';
import { appendPlainFile } from '../../files/plain-file.ts';
import { LARGEST_SUMMARY } from '../../guard/commands/command-files.ts';
import { maskTexts } from '../../values/mask-texts.ts';
import type { StepContext } from '../step-context.ts';
import type { GuardEnd } from './conclusion.ts';

/** Tells people what happened: an annotation in the log, a summary on the run's page. A step that passed at once leaves neither. */
export async function reportFailures(
  phase: StepContext,
  end: GuardEnd,
  summaryFile: string | undefined,
): Promise<void> {
  const { failedTries, result } = end;
  if (!result || (result.passed && failedTries.length === 0)) return;
  const [{ storyOf }, { stepSummary }, { annotationOf }] = await Promise.all([
    import('./step-story.ts'),
    import('../../report/step-summary.ts'),
    import('../../report/annotation.ts'),
  ]);
  const story = maskTexts(phase.masker, await storyOf(phase, end, result));
  const { level, text } = annotationOf(story);
  phase.log[level](text);
  if (summaryFile) await appendSummary(phase, summaryFile, phase.masker.mask(stepSummary(story)));
  const plan = failedTries.at(-1)?.plan;
  if (plan?.stepBack || plan?.refused.some(({ reason }) => STEP_BACK_ENDS.has(reason))) {
    const { reportStepBack } = await import('../stages/rollbacks.ts');
    await reportStepBack(phase, plan.refused);
  }
}

/** Refusals of a step back that a person has to know all about. */
const STEP_BACK_ENDS: ReadonlySet<string> = new Set(['needs-approval', 'rollbacks-spent']);

/** The script's own summary comes first: if both are more than the runner takes, it would drop both. */
async function appendSummary(phase: Pick<StepContext, 'log'>, file: string, text: string): Promise<void> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size + Buffer.byteLength(text) <= LARGEST_SUMMARY) appendPlainFile(file, text);
  else phase.log.info('the script filled the job summary; the lines above say what happened');
}
