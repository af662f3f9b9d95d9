import { messageOf, RefusedError } from '../../errors.ts';
import { withNewStatus } from '../../report/revert/marked-part.ts';
import { type RelandReport, relandBody } from '../../report/revert/reland-report.ts';
import { openClone } from '../../rollback/clone.ts';
import { readCommit, readLine } from '../../rollback/commit-facts.ts';
import type { Probe } from '../../rollback/facts.ts';
import { moveReland, readReland, relandCommit } from '../../rollback/reland.ts';
import { relandBranch } from '../../rollback/revert-message.ts';
import { defaultBranchOf, readProbes } from './probe-runs.ts';
import type { RevertRunRequest, RevertTools } from './revert-run.ts';

const LINE = 100;
const MAX_UNCLEAR = 2;

/** What became of a reland that is looked after. */
export interface RelandStep {
  text: string;
}

/**
 * One step of a reland: the probe of its newest commit says whether the next one follows, whether it is ready, or who is to blame. A commit
 * that fails leaves the branch again if others came before it.
 */
export async function followReland(tools: RevertTools, request: RevertRunRequest, sha: string): Promise<RelandStep> {
  const { reader, host, journal, signatureOf } = tools;
  const { question } = request;
  const end = async (text: string): Promise<RelandStep> => {
    await journal({ kind: 'reland-done', sha, seen: async () => true }, async () => true);
    return { text };
  };
  const pull = await host.find(relandBranch(sha));
  if (pull?.state !== 'open') return end('the reland is closed or merged');
  const { probe: file } = question.policy;
  if (file === undefined) return end('there is no probe to check the reland');
  const clone = await openClone(request.clone);
  let there: Awaited<ReturnType<typeof readReland>>;
  try {
    there = await readReland(clone, sha);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return end(messageOf(error));
  }
  if (!there) return end('the branch of the reland is gone');
  const line = await readLine(clone, LINE);
  const together = line.find(({ reverts }) => reverts?.includes(sha))?.reverts ?? [sha];
  const order = line.map((one) => one.sha);
  const members = together.toSorted((a, b) => order.indexOf(b) - order.indexOf(a));
  const search = {
    repository: question.repository,
    file,
    signature: question.failure.signature,
    since: pull.createdAt - 1_000,
    now: question.now,
  };
  const own = (await readProbes(reader, search, signatureOf)).filter((probe) => probe.sha === there.head);
  const state = stateOf(own);
  const [tip, next] = [there.relanded.at(-1) as string, members[there.relanded.length]];
  const tell = async (
    states: (one: string, index: number) => RelandReport['commits'][number]['state'],
    problem?: string,
  ) => {
    const commits = [];
    for (const [index, one] of members.entries()) {
      const { message } = await readCommit(clone, one);
      const url = one === tip && own[0] ? { url: own[0].url } : {};
      commits.push({ sha: one, subject: message.split('\n')[0] ?? '', state: states(one, index), ...url });
    }
    const { revert, by } = namesOf(pull.body);
    const fresh = relandBody({ commits, revert, by, ...(problem === undefined ? {} : { problem }) });
    const body = withNewStatus((await host.get(pull.number))?.body ?? '', fresh);
    if (body !== undefined) await host.update(pull.number, { body });
  };
  const count = there.relanded.length;
  if (state === 'open') {
    const branch = await defaultBranchOf(reader, question.repository);
    const started = await journal(
      { kind: `probe-${own.length + 1}`, sha: there.head, seen: async () => false },
      async () => {
        await host.dispatch(file, branch, { sha: there.head });
        return true;
      },
    );
    return {
      text: started
        ? `started the probe of the reland at ${there.head.slice(0, 12)}`
        : 'another controller probes the reland',
    };
  }
  if (state === 'running') return { text: 'the probe of the reland is running' };
  if (state === 'red') {
    await tell((_, index) => (index < count - 1 ? 'passed' : index === count - 1 ? 'failed' : 'waiting'));
    if (count > 1) {
      const before = (await clone.git.raw(['rev-parse', '--verify', `${there.head}^`])).trim();
      await moveReland(clone, sha, before, there.head);
    }
    return end(`${tip.slice(0, 12)} still fails: ${pull.url}`);
  }
  if (state === 'unclear') {
    await tell((_, index) => (index < count - 1 ? 'passed' : index === count - 1 ? 'unclear' : 'waiting'));
    return end(`the probe of the reland says nothing: ${pull.url}`);
  }
  if (next === undefined) {
    await tell(() => 'passed');
    await host.markReady(pull.number);
    return end(`the reland passes and is ready for review: ${pull.url}`);
  }
  try {
    const head = await relandCommit(clone, next, there.head);
    if (!(await moveReland(clone, sha, head, there.head))) return { text: 'another controller looks after the reland' };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    await tell((_, index) => (index < count ? 'passed' : 'waiting'), messageOf(error));
    return end(messageOf(error));
  }
  await tell((_, index) => (index < count ? 'passed' : index === count ? 'probing' : 'waiting'));
  return followReland(tools, request, sha);
}

/** What the probes of one commit say together. */
function stateOf(probes: readonly Probe[]): 'open' | Probe['state'] {
  const has = (state: Probe['state']) => probes.some((probe) => probe.state === state);
  if (has('running')) return 'running';
  if (has('red')) return 'red';
  if (has('green')) return 'green';
  return probes.length < MAX_UNCLEAR ? 'open' : 'unclear';
}

/** Who asked, and for which revert: the body of the draft says so. */
function namesOf(body: string): { revert: number; by: string } {
  const [, revert = '0', by = 'somebody'] =
    /reverted in #(\d+), which holds the evidence\. @\u200b?([\w-]+) asked/.exec(body) ?? [];
  return { revert: Number(revert), by };
}
