import type { RevertReport } from '../../report/revert/revert-report.ts';
import type { CommitFacts } from '../../rollback/facts.ts';
import { revertMessage } from '../../rollback/revert-message.ts';
import type { Graded, RevertRunRequest, RevertTools } from './revert-run.ts';

/** Message of the revert's commit. */
export function messageFor({ question, runUrl }: RevertRunRequest, { sha, message, range }: CommitFacts): string {
  const subject = message.split('\n')[0] ?? '';
  const why = `The job "${question.job.name.replace(/\p{Cc}/gu, ' ')}" fails on ${question.branch} since this commit.`;
  return revertMessage({ sha, subject, why, runUrl, ...(range ? { range: range.map((one) => one.sha) } : {}) });
}

/** Everything that the pull request says, as far as it is known now. */
export async function reportOf(
  { host }: Pick<RevertTools, 'host'>,
  { question, runUrl, jobs, evidence }: RevertRunRequest,
  { commit, grade, considered }: Pick<Graded, 'commit' | 'grade' | 'considered'>,
): Promise<RevertReport> {
  const { seen, facts } = considered;
  const reds = new Set(facts?.observations.filter(({ state }) => state === 'red').map(({ runId }) => runId));
  const checksWait = await host.isJobToken().catch(() => true);
  const gates = await host.gates(question.branch);
  return {
    commit,
    branch: question.branch,
    grade,
    runUrl: seen?.redUrl ?? runUrl,
    ...(seen?.greenUrl === undefined ? {} : { greenUrl: seen.greenUrl }),
    failure: { type: question.failure.type, signature: question.failure.signature, evidence },
    jobs,
    redRuns: reds.size,
    probes: facts?.probes ?? [],
    checksWait,
    gates,
    ...(question.policy.verify === undefined ? {} : { verify: { command: question.policy.verify } }),
    times: {
      committed: commit.committedAt,
      ...(seen?.detectedAt === undefined ? {} : { detected: seen.detectedAt }),
      reported: question.now,
    },
  };
}
