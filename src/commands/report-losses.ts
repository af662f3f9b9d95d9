import { appendFile } from 'node:fs/promises';
import { stepSummary } from '../report/step-summary.ts';
import type { GuardEnd } from './conclusion.ts';
import type { Phase } from './phase.ts';

/** Tells people what happened where a try was lost: one line and an annotation in the log, a summary on the run's page. */
export async function reportLosses(phase: Phase, end: GuardEnd, summaryFile: string | undefined): Promise<void> {
  const { outputs, losses, result } = end;
  const title = phase.inputs.stage ?? phase.context.job ?? 'script';
  const last = losses.at(-1);
  if (!last || !result) return;
  const { failure, plan } = last;
  const where = failure.evidence[0] ? `: ${failure.evidence[0].text}` : '';
  const what = `${failure.type.replace('-', ' ')} (${Math.round(failure.confidence * 100)} %)${where}`;
  if (outputs.outcome === 'recovered') phase.log.notice(`"${title}" passed on try ${outputs.tries} after ${what}`);
  else if (outputs.outcome === 'skipped') phase.log.warning(`"${title}" is optional and was skipped after ${what}`);
  else phase.log.error(`Process completed with exit code ${end.exitCode}. ${what}. ${plan.why}. ${failure.suggestion}`);

  const lossOf = new Map(losses.map((loss) => [loss.result, loss.failure]));
  const summary = stepSummary({
    outcome: outputs.outcome,
    title,
    lane: outputs.lane,
    tries: result.tries.map((tried) => {
      const lost = lossOf.get(tried);
      return { exitCode: tried.exitCode, durationMs: tried.durationMs, ...(lost ? { failure: lost } : {}) };
    }),
    plan,
    clean: losses.some((loss) => loss.putBack),
    stages: await (await phase.job()).stages(),
    ...(end.before === undefined ? {} : { checkpoint: end.before }),
  });
  if (summaryFile) await appendFile(summaryFile, phase.masker.mask(summary));
}
