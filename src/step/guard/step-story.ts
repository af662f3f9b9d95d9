import type { FailedTest } from '../../failure/failed-tests.ts';
import type { TestCounts } from '../../failure/failure.ts';
import type { Excerpt } from '../../failure/log/excerpt.ts';
import type { GuardResult } from '../../guard/guard.ts';
import { scriptTitle } from '../../report/script-title.ts';
import type { StepStory, TriedOnce } from '../../report/story.ts';
import type { StepContext } from '../step-context.ts';
import type { GuardEnd } from './conclusion.ts';
import { type FailedTry, SCRIPT_FOLDER } from './failed-try.ts';

/** Gathers what reports tell of a step. */
export async function storyOf(
  phase: Pick<StepContext, 'inputs' | 'context' | 'job' | 'masker' | 'bestEffort' | 'env' | 'run'>,
  end: GuardEnd,
  result: GuardResult,
): Promise<StepStory> {
  const { outputs, failedTries } = end;
  const { inputs, context } = phase;
  const failedOf = new Map(failedTries.map((failed) => [failed.result, failed]));
  const plan = failedTries.at(-1)?.plan;
  const last = failedTries.at(-1);
  const shown = last && (await shownOf(phase, last));
  const stages = await phase
    .job()
    .then((job) => job.stages())
    .catch(() => []);
  return {
    outcome: outputs.outcome,
    title: inputs.stage ?? scriptTitle(inputs.run ?? ''),
    ...(context.job === undefined ? {} : { job: context.job }),
    lane: outputs.lane,
    ...(end.laneReason === undefined ? {} : { laneReason: end.laneReason }),
    tries: result.tries.map((tried) => {
      const failed = failedOf.get(tried);
      const { exitCode, signal, startedAt, durationMs, cancelled, limit, problems } = tried;
      return {
        exitCode,
        startedAt,
        durationMs,
        cancelled,
        problems,
        ...(signal === undefined ? {} : { signal }),
        ...(limit === undefined ? {} : { limit }),
        ...(failed === undefined ? {} : { failure: failed.failure }),
        ...(failed === last ? shown : {}),
      };
    }),
    ...(plan === undefined ? {} : { plan }),
    ...(result.stopped === undefined ? {} : { stopped: result.stopped }),
    cancelled: result.cancelled,
    clean: failedTries.some(({ restored }) => restored),
    openFiles: failedTries.flatMap(({ openFiles = [] }) => openFiles),
    goesOn: end.dirty !== undefined && inputs.resumable,
    stages,
    ...(end.before === undefined ? {} : { checkpoint: end.before }),
    ...(await addressOf(phase, outputs.outcome)),
  };
}

/** The job's address, if it failed at a stage whose checkpoints go to the run's artifacts. */
async function addressOf(
  phase: Pick<StepContext, 'inputs' | 'context' | 'env' | 'bestEffort' | 'job' | 'run'>,
  outcome: string,
): Promise<{ address?: string }> {
  const { inputs, context, env } = phase;
  const { repository, runId } = context;
  if (outcome !== 'failed' || !inputs.stage || !inputs.checkRunId || !repository || !runId) return {};
  const { KEEP_ON_FAILURE } = await import('../upload.ts');
  const isKept = await phase.bestEffort('Looking where the checkpoints go', async () => {
    return (await phase.job()).isMarked(KEEP_ON_FAILURE) && (await phase.run.place()).stores.includes('artifact');
  });
  if (!isKept) return {};
  return { address: `${env.GITHUB_SERVER_URL}/${repository}/actions/runs/${runId}/job/${inputs.checkRunId}` };
}

/** What people want to see of the log of the last failed try, and which tests failed in it. */
async function shownOf(
  phase: Pick<StepContext, 'masker' | 'bestEffort'>,
  { result, failure, tests }: FailedTry,
): Promise<Partial<TriedOnce>> {
  const { excerptOf } = await import('../../failure/log/excerpt.ts');
  const lines = failure.evidence.map(({ line }) => line);
  const clean = (text: string) => phase.masker.mask(text.replace(SCRIPT_FOLDER, ''));
  const excerpt = await phase.bestEffort('Reading the log of the try', () => excerptOf(result.log(), lines, clean));
  const failed = testsOf(tests, excerpt);
  return {
    ...(excerpt === undefined ? {} : { excerpt }),
    ...(failed.failed.length === 0 || failure.type !== 'test-failure' ? {} : { tests: failed }),
  };
}

/** From reports, which are exact; else from the log. */
function testsOf(
  tests: TestCounts | undefined,
  excerpt: Excerpt | undefined,
): { failed: readonly FailedTest[]; total?: number } {
  if (!tests || tests.failed.length === 0) {
    return { failed: excerpt?.tests ?? [], ...(excerpt?.total === undefined ? {} : { total: excerpt.total }) };
  }
  const said = new Map(Object.entries(tests.messages ?? {}));
  const failed = tests.failed.map((name) => {
    const message = said
      .get(name)
      ?.split('\n')
      .find((line) => line.trim() !== '');
    return { name, ...(message === undefined ? {} : { message }) };
  });
  return { failed, total: tests.total };
}
