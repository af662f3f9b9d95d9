import { messageOf } from '../../errors.ts';
import type { Controller } from '../context.ts';
import { ENTRY_VERSION, keyOf, outcomeKey, partitionOf, type RunEntry, type RunOutcome } from '../decide/entries.ts';
import { type ApiRun, runFacts } from '../gather.ts';
import type { RunPlan } from '../plan.ts';

const MAX_RUNS = 10;

type FoldedRun = Pick<
  RunPlan['run'],
  'id' | 'attempt' | 'sha' | 'workflow' | 'branch' | 'event' | 'isFork' | 'pullRequest'
>;

/**
 * Keeps what the jobs of a run recorded in the ledger: one entry an attempt. Whose it is, the API says: what forks and pull requests record counts for
 * themselves. Best effort.
 * @param endedAt milliseconds since the epoch
 */
export async function foldRecords(controller: Controller, run: FoldedRun, endedAt: number): Promise<void> {
  const { ledger, records, repository, log } = controller;
  if (!ledger || !records) return;
  try {
    const there = await ledger.snapshot();
    const entryOf = (attempt: number): RunEntry => ({
      version: ENTRY_VERSION,
      kind: 'records',
      run: run.id,
      attempt,
      sha: run.sha,
      at: new Date(Math.min(endedAt, controller.clock.now())).toISOString(),
      owner: controller.owner,
      partition: partitionOf(run),
      workflow: run.workflow,
      branch: run.branch,
      why: 'what the jobs recorded',
      notBefore: null,
      jobs: [],
    });
    if (there.has(keyOf(entryOf(run.attempt)))) return;
    const [{ learnedFrom }, { openSlots }, read] = await Promise.all([
      import('../decide/learned.ts'),
      import('../open-slots.ts'),
      records.of(run.id),
    ]);
    const { texts, storageBytes } = read;
    const opened = openSlots(texts, { repository, runId: String(run.id) }, controller.recordKey);
    const learned = learnedFrom(opened, { repository, run: run.id, attempts: run.attempt });
    // A run whose records teach nothing is not read again.
    const attempts = new Map([[run.attempt, { jobs: [], saved: [] }], ...learned]);
    const files = [...attempts].flatMap(([attempt, { jobs, saved }]): [string, string][] => {
      const entry: RunEntry = { ...entryOf(attempt), jobs, storageBytes, ...(saved.length === 0 ? {} : { saved }) };
      const outcome: RunOutcome = { version: ENTRY_VERSION, at: entry.at, done: true };
      const key = keyOf(entry);
      return [
        [key, controller.masker.mask(JSON.stringify(entry))],
        [outcomeKey(key), JSON.stringify(outcome)],
      ];
    });
    await ledger.putAll(new Map(files));
  } catch (error) {
    log.debug(`The records of run ${run.id} could not be kept: ${messageOf(error)}`);
  }
}

/** Runs that passed start no controller: the sweep keeps what they recorded, at most ten runs at a time. */
export async function foldRecent(controller: Controller): Promise<void> {
  const { ledger, records, reader, repository } = controller;
  if (!ledger || !records) return;
  const known = new Set(
    [...(await ledger.snapshot()).keys()].filter((key) => key.includes('/records/')).map((key) => key.split('/')[0]),
  );
  const fresh = (await records.recent()).filter((run) => !known.has(String(run))).slice(0, MAX_RUNS);
  for (const id of fresh) {
    const run = await reader.find<ApiRun>(`/repos/${repository}/actions/runs/${id}`);
    if (run?.status !== 'completed') continue;
    const facts = await runFacts(run, run.run_attempt ?? 1, { reader, repository });
    await foldRecords(controller, { ...facts, pullRequest: facts.pullRequest ?? null }, facts.endedAt);
  }
}
