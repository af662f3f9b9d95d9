import { expect, test } from '@jest/globals';
import { decideRun } from '../../src/controller/decide/decide-run.ts';
import { historyFrom, type KnownEntry, rerunsOf } from '../../src/controller/decide/entries.ts';
import { incidentOf, type RunPlan } from '../../src/controller/plan.ts';
import { factsOf } from './situations.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-11-22T12:00:00Z');
const usual = factsOf('the usual run');
const { runs: most, withinMs } = usual.policy.budgets.circuitBreaker;
const { perDay } = usual.policy.budgets.reruns;

/** A repository with a ledger and a clock, in which every run fails in the same way. */
function outage() {
  const known: KnownEntry[] = [];
  const decide = (id: number, now: number): RunPlan => {
    const scope = { run: id, attempt: 1, sha: usual.run.sha, partition: 'branch', now, withinMs };
    const history = historyFrom(known, scope);
    const reruns = rerunsOf(known, id, 1, now);
    const plan = decideRun({ ...usual, run: { ...usual.run, id, createdAt: now }, history, reruns, now });
    const at = new Date(now).toISOString();
    const jobs = plan.jobs
      .filter(({ role }) => role === 'cause')
      .map(({ name, failure }) => ({ name, type: 'network', signature: failure?.signature ?? '', minutes: 5 }));
    const { sha, workflow, branch } = plan.run;
    const { act: kind, why, notBefore } = plan;
    known.push({
      key: `${id}/1/${kind}/${sha}`,
      entry: {
        version: 1,
        kind: kind as 'wait',
        run: id,
        attempt: 1,
        sha,
        at,
        owner: '1',
        partition: 'branch',
        workflow,
        branch,
        why,
        notBefore,
        jobs,
      },
      outcome: { version: 1, at, done: true },
    });
    return plan;
  };
  return { decide };
}

test('200 runs fail with one outage: a few re-runs, then waits for one incident; recovery once it is quiet, within the day’s budget', () => {
  const { decide } = outage();
  const ids = Array.from({ length: 200 }, (_, index) => index + 1);
  const during = ids.map((id) => decide(id, START + id * 15_000));
  expect(during.map(({ act }) => act)).toEqual(ids.map((id) => (id <= most ? 'rerun-failed-jobs' : 'wait')));
  expect(new Set(during.map(incidentOf)).size).toBe(1);
  const last = START + 200 * 15_000;
  for (const { act, notBefore, refused } of during) {
    if (act !== 'wait') continue;
    expect(refused[0]?.reason).toBe('breaker-open');
    expect(Date.parse(notBefore ?? '')).toBeLessThanOrEqual(last + withinMs);
  }
  const waiting = ids.slice(most);
  // Too early: it was seen a moment ago.
  expect(decide(waiting[0] as number, last + MINUTE)).toMatchObject({ act: 'wait' });
  // Quiet for the policy's interval: those that wait are taken up, up to the budget. That they are decided about again is no new failure.
  const after = waiting.map((id, index) => decide(id, last + withinMs + 2 * MINUTE + index * 1_000));
  const reruns = after.filter(({ act }) => act === 'rerun-failed-jobs');
  expect(reruns).toHaveLength(perDay - most);
  for (const plan of after.slice(reruns.length)) {
    expect(plan).toMatchObject({
      act: 'ask',
      refused: expect.arrayContaining([expect.objectContaining({ reason: 'budget-spent' })]),
    });
  }
});
