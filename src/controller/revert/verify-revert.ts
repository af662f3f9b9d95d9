import { parseWorkflow } from '../../config/workflow.ts';
import { messageOf } from '../../errors.ts';
import type { RevertReport } from '../../report/revert/revert-report.ts';
import { readContent } from '../sources.ts';
import { defaultBranchOf, readVerification } from './probe-runs.ts';
import type { RevertRunRequest, RevertTools } from './revert-run.ts';
import { problemOfProbe } from './start-probes.ts';

const DAY_MS = 86_400_000;

/**
 * The policy's `verify` command on the reverted tree. It runs in the probe workflow, whose token may only read: code of the repository never
 * runs beside the token that writes. Started once for each commit of the revert's branch.
 * @param sha full sha of the revert's commit
 */
export async function verifyRevert(
  { reader, host, journal }: RevertTools,
  { question }: Pick<RevertRunRequest, 'question'>,
  sha: string,
): Promise<RevertReport['verify']> {
  const { verify: command, probe: file } = question.policy;
  if (command === undefined || file === undefined) return undefined;
  const { repository, now } = question;
  try {
    const known = await readVerification(reader, { repository, file, since: now - 7 * DAY_MS }, sha);
    if (known) return { command, ...known };
    const problem = (await problemOfProbe(reader, repository, file)) ?? (await problemOfInput(file));
    if (problem !== undefined) return { command, why: problem };
    const branch = await defaultBranchOf(reader, repository);
    await journal({ kind: 'revert-verify', sha, seen: async () => false }, async () => {
      await host.dispatch(file, branch, { sha, verify: command });
      return true;
    });
    return { command, state: 'running' };
  } catch (error) {
    return { command, why: messageOf(error) };
  }

  async function problemOfInput(name: string): Promise<string | undefined> {
    const path = `.github/workflows/${name}`;
    const workflow = await parseWorkflow((await readContent(reader, repository, path)) ?? '', path);
    return workflow?.dispatchInputs?.includes('verify')
      ? undefined
      : `${path} has no input "verify". docs/rollback.md has an example.`;
  }
}
