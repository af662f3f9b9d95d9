import { messageOf, RefusedError } from '../../errors.ts';
import { relandBody } from '../../report/revert/reland-report.ts';
import { type Clone, openClone } from '../../rollback/clone.ts';
import { readCommit, readLine } from '../../rollback/commit-facts.ts';
import { moveReland, readReland, relandCommit } from '../../rollback/reland.ts';
import { relandBranch, revertedCommitOf } from '../../rollback/revert-message.ts';
import type { Controller } from '../context.ts';
import { decideForRevert } from '../controller.ts';
import { type KnownEntry, parseEntries } from '../decide/entries.ts';
import { journalOf } from './revert-for.ts';

export interface Relanded {
  done: boolean;
  text: string;
}

const LINE = 100;
const not = (text: string): Relanded => ({ done: false, text });

/**
 * `/rerail reland` on the pull request of a merged or pushed revert: a branch that brings the change back, and its draft. If several commits
 * were reverted together and there is a probe, only the oldest comes first; the sweep adds the next when its probe has passed.
 */
export async function reland(controller: Controller, number: number, by: string): Promise<Relanded> {
  const { reverts, options } = controller;
  if (!reverts || options.mode === 'observe') return not('rerail only observes here');
  const stop = options.stop?.trim().toLowerCase() ?? '';
  if (!['', '0', 'false'].includes(stop)) return not('the input "stop" is set (RERAIL_STOP)');
  const pull = await reverts.host.get(number);
  const sha = pull && revertedCommitOf(pull.branch, pull.body);
  if (!pull || sha === undefined) return not(`#${number} is not the pull request of a revert by rerail`);
  try {
    const clone = await openClone({ ...reverts.clone, branch: pull.base });
    return await open(controller, clone, { sha, by, revert: number, base: pull.base });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return not(messageOf(error));
  }
}

async function open(
  controller: Controller,
  clone: Clone,
  { sha, by, revert, base }: { sha: string; by: string; revert: number; base: string },
): Promise<Relanded> {
  const host = (controller.reverts as NonNullable<Controller['reverts']>).host;
  const members = await revertedTogether(clone, sha);
  if (typeof members === 'string') return not(members);
  const known = await host.find(relandBranch(sha));
  if (known?.state === 'open') return { done: true, text: `#${known.number} brings it back already: ${known.url}` };
  const entry = await revertEntry(controller, sha);
  const plan = entry && (await decideForRevert(controller, entry.entry.run, entry.entry.attempt));
  const isProbed = plan?.facts.policy.rollback.probe !== undefined;
  const first = isProbed ? members.slice(0, 1) : members;
  const there = await readReland(clone, sha);
  let head = there?.head ?? (await clone.head());
  for (const one of there ? [] : first) head = await relandCommit(clone, one, head);
  if (!there && !(await moveReland(clone, sha, head))) return not('another controller brings it back');
  const commits = [];
  for (const one of members) {
    const { message } = await readCommit(clone, one);
    const state: 'probing' | 'waiting' | 'unprobed' = !isProbed
      ? 'unprobed'
      : first.includes(one)
        ? 'probing'
        : 'waiting';
    commits.push({ sha: one, subject: message.split('\n')[0] ?? '', state });
  }
  const title = `Reland ${commits.length === 1 ? `"${commits[0]?.subject.slice(0, 80)}"` : `${commits.length} commits that #${revert} reverted`}`;
  const body = relandBody({ commits, revert, by });
  const made = await host
    .create({ branch: relandBranch(sha), base, title, body, draft: true })
    .catch(async (error: unknown) => {
      const other = await host.find(relandBranch(sha)).catch(() => undefined);
      if (other?.state === 'open') return other;
      await clone.git
        .raw([
          'push',
          '--porcelain',
          `--force-with-lease=refs/heads/${relandBranch(sha)}:${head}`,
          'origin',
          `:refs/heads/${relandBranch(sha)}`,
        ])
        .catch(() => undefined);
      throw error;
    });
  await host.assign(made.number, [by]).catch(() => undefined);
  if (plan)
    await journalOf(controller, onlyCause(plan.plan, entry))(
      { kind: 'reland', sha, seen: async () => true },
      async () => true,
    );
  return { done: true, text: `opened ${made.url}` };
}

/** The commits that were reverted with this one, oldest first; or why nothing can be relanded. */
async function revertedTogether(clone: Clone, sha: string): Promise<readonly string[] | string> {
  const line = await readLine(clone, LINE);
  const at = line.findIndex(({ reverts }) => reverts?.includes(sha));
  if (at < 0) return 'the branch holds no revert of it: merge the revert first, or look further back by hand';
  if (line.slice(0, at).some(({ relands }) => relands?.includes(sha))) return 'the branch holds it again already';
  const together = line[at]?.reverts ?? [sha];
  for (const one of together) if (!(await clone.has(one))) return `the branch does not hold ${one.slice(0, 12)}`;
  const order = line.map((one) => one.sha);
  return together.toSorted((a, b) => order.indexOf(b) - order.indexOf(a));
}

/** What the ledger knows of the revert: which run and job led to it. */
async function revertEntry({ ledger }: Controller, sha: string): Promise<KnownEntry | undefined> {
  if (!ledger) return undefined;
  const known = parseEntries(await ledger.snapshot().catch(() => new Map<string, string>()));
  return known.find(({ entry }) => entry.kind === 'revert' && entry.sha === sha);
}

/** The plan with the one job that the revert was about. */
function onlyCause<T extends { jobs: readonly { name: string }[] }>(plan: T, entry: KnownEntry | undefined): T {
  const name = entry?.entry.jobs[0]?.name;
  return { ...plan, jobs: plan.jobs.filter((job) => job.name === name) };
}
