import { parseWorkflow } from '../../config/workflow.ts';
import { messageOf } from '../../errors.ts';
import type { RunReader } from '../../ports/run-reader.ts';
import { shapeOf } from '../shape.ts';
import { readContent } from '../sources.ts';
import type { Consideration } from './consider-revert.ts';
import { defaultBranchOf } from './probe-runs.ts';
import type { RevertRunRequest, RevertRunResult, RevertTools } from './revert-run.ts';

/** Starts the probe workflow at each of the commits, once, even beside other controllers. A failure of it stops nothing else. */
export async function startProbes(
  tools: RevertTools,
  { question }: Pick<RevertRunRequest, 'question'>,
  wanted: readonly string[],
  { facts, seen }: Pick<Consideration, 'facts' | 'seen'>,
): Promise<Pick<RevertRunResult, 'probed' | 'probeProblem'>> {
  const file = question.policy.probe;
  if (file === undefined || wanted.length === 0) return {};
  const { reader, host, journal } = tools;
  const probed: string[] = [];
  try {
    const problem = await problemOfProbe(reader, question.repository, file);
    if (problem !== undefined) return { probeProblem: problem };
    const branch = await defaultBranchOf(reader, question.repository);
    for (const sha of wanted) {
      const earlier = facts?.probes?.filter((probe) => probe.sha === sha).length ?? 0;
      const act = { kind: `probe-${earlier + 1}` as const, sha, ...(seen?.redRun ? { run: seen.redRun } : {}) };
      // The list of runs was read just now: with a fresh claim there is no need to look again.
      const seenSince = async () => false;
      const done = await journal({ ...act, seen: seenSince }, async () => {
        await host.dispatch(file, branch, { sha });
        return true;
      });
      if (done) probed.push(sha);
    }
    return { probed };
  } catch (error) {
    // The revert does not depend on its probes.
    return { probed, probeProblem: messageOf(error) };
  }
}

/**
 * Why the probe workflow cannot be used, in a sentence; undefined if it can. Without the commit in its run's name nobody would find the
 * result; with an environment or outside effects, each probe would deploy.
 */
export async function problemOfProbe(reader: RunReader, repository: string, file: string): Promise<string | undefined> {
  const path = `.github/workflows/${file}`;
  const text = await readContent(reader, repository, path);
  const workflow = text === undefined ? undefined : await parseWorkflow(text, path);
  const refuse = (why: string) => `The probe ${path} cannot be used: ${why}. docs/rollback.md has an example.`;
  if (!workflow) return refuse('the default branch has no such workflow, or it cannot be read');
  if (!workflow.dispatchInputs?.includes('sha')) return refuse('it has no workflow_dispatch with the input "sha"');
  if (!/\$\{\{.*\binputs\.sha\b.*\}\}/s.test(workflow.runName ?? '')) {
    return refuse(`its run-name does not hold the commit. Add "run-name: rerail probe ${'$'}{{ inputs.sha }}"`);
  }
  const acting = shapeOf({ top: workflow, called: new Map() }).find(
    ({ environment, outsideEffects }) => environment !== undefined || outsideEffects !== undefined,
  );
  return acting && refuse(`its job "${acting.key}" has an environment or acts outside of the workspace`);
}
