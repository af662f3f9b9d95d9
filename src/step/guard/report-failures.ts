import { appendFile, stat } from 'node:fs/promises';
import { LARGEST_SUMMARY } from '../../guard/commands/command-files.ts';
import type { GuardResult } from '../../guard/guard.ts';
import type { StepStory } from '../../report/story.ts';
import { maskTexts } from '../../values/mask-texts.ts';
import type { StepContext } from '../step-context.ts';
import type { GuardEnd } from './conclusion.ts';

/**
 * Tells people what happened where something did: an annotation in the log, a summary on the run's page. A step that simply
 * passed leaves neither.
 */
export async function reportFailures(
  phase: StepContext,
  end: GuardEnd,
  summaryFile: string | undefined,
): Promise<void> {
  const { failedTries, result } = end;
  if (!result || (result.passed && failedTries.length === 0)) return;
  const [{ stepSummary }, { annotationOf }] = await Promise.all([
    import('../../report/step-summary.ts'),
    import('../../report/annotation.ts'),
  ]);
  const story = maskTexts(phase.masker, await storyOf(phase, end, result));
  const { level, text } = annotationOf(story);
  phase.log[level](text);
  if (summaryFile) await appendSummary(phase, summaryFile, phase.masker.mask(stepSummary(story)));
}

/** The script's own summary comes first: where both are more than the runner takes, it would drop both. */
async function appendSummary(phase: StepContext, file: string, text: string): Promise<void> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size + Buffer.byteLength(text) <= LARGEST_SUMMARY) await appendFile(file, text);
  else phase.log.info('the script filled the summary; what happened stands in the lines above');
}

async function storyOf(phase: StepContext, end: GuardEnd, result: GuardResult): Promise<StepStory> {
  const { outputs, failedTries } = end;
  const lossOf = new Map(failedTries.map((loss) => [loss.result, loss.failure]));
  const plan = failedTries.at(-1)?.plan;
  return {
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
    clean: failedTries.some(({ restored }) => restored),
    goesOn: end.dirty !== undefined && phase.inputs.resumable,
    stages: await phase
      .job()
      .then((job) => job.stages())
      .catch(() => []),
    ...(end.before === undefined ? {} : { checkpoint: end.before }),
  };
}
