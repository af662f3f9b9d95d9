import { describe, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import type { Switches } from '../../sandbox/switches.ts';
import { longTest, sampled } from '../long.ts';
import { type Rehearsal, rehearse } from '../sandbox/runner/rehearse.ts';
import { EVERYTHING_THERE, threeStages } from './stages.ts';

/** The machine dies in the third stage, once the record, which is sent last, has arrived. */
const DEATH = parseFault('runner-loss:step=third,artifact=rerail-record_*_job-a1-*');
const DIES_IN_ATTEMPT_1 = '[ "$GITHUB_RUN_ATTEMPT" != 1 ] || sleep 60';

const outcomes = (rehearsal: Rehearsal, attempt: number) =>
  ['install', 'build', 'third'].map((id) => rehearsal.step('build', id, attempt).outputs.outcome);

interface Options {
  kind?: 'failed' | 'all';
  switches?: Partial<Switches>;
  faults?: string[];
  debug?: boolean;
}

const die = ({ kind = 'failed', switches = {}, faults = [], debug = false }: Options = {}) =>
  rehearse(threeStages(DIES_IN_ATTEMPT_1), {
    sandbox: { switches, faults: [DEATH, ...faults.map(parseFault)] },
    run: { debug },
    afterwards: (sandbox, [id]) => sandbox.rerun(id as number, kind),
  });

test('a dead runner: the next attempt fast-forwards what was completed and runs the rest', async () => {
  const rehearsal = await die();
  expect(rehearsal.run(1).conclusion).toBe('failure');
  expect(rehearsal.run(2).conclusion).toBe('success');
  expect(outcomes(rehearsal, 2)).toEqual(['fast-forwarded', 'fast-forwarded', 'passed']);
  const log = rehearsal.log('build', 2).join('\n');
  expect(log).not.toContain('install ran in attempt 2');
  expect(log).not.toContain('build ran in attempt 2');
  expect(log).toContain('third ran in attempt 2');
  expect(rehearsal.step('build', 'after', 2).outputs).toEqual(EVERYTHING_THERE);
  expect(rehearsal.result.artifacts).toEqual([]);
  expect(rehearsal.result.deletedArtifacts.map(({ name }) => name.slice(0, 7))).toContain('rerail-');
});

describe('a person who re-runs all jobs wants everything to run', () => {
  test('and the service, which then shows nothing of earlier attempts, says so', async () => {
    const rehearsal = await die({ kind: 'all', switches: { 'artifacts-after-rerun-all': 'hidden' } });
    expect(outcomes(rehearsal, 2)).toEqual(['passed', 'passed', 'passed']);
    expect(rehearsal.run(2).conclusion).toBe('success');
  });

  longTest('where the service shows them all the same, nobody can tell, and the job resumes', async () => {
    const rehearsal = await die({ kind: 'all', switches: { 'artifacts-after-rerun-all': 'listed' } });
    expect(outcomes(rehearsal, 2)).toEqual(['fast-forwarded', 'fast-forwarded', 'passed']);
  });
});

longTest('who re-runs with debug logging sees everything run', async () => {
  const rehearsal = await die({ debug: true });
  expect(outcomes(rehearsal, 2)).toEqual(['passed', 'passed', 'passed']);
});

describe('whatever the service makes of a lost machine and of an answer that was lost, the job resumes', () => {
  test.each(
    sampled(
      [
        [
          'the job counts as cancelled',
          { 'lost-runner-conclusion': 'cancelled', 'lost-step-conclusion': 'cancelled' },
          [],
        ],
        ['an upload finalised twice is there twice', {}, ['connection-reset:on=finalize-artifact,when=after']],
        ['or once', { 'artifact-finalized-twice': 'same' }, ['connection-reset:on=finalize-artifact,when=after']],
      ] as const,
      3,
    ),
  )('%s', async (_, switches, faults) => {
    const rehearsal = await die({ switches, faults: [...faults] });
    expect(rehearsal.run(2).conclusion).toBe('success');
    expect(outcomes(rehearsal, 2)).toEqual(['fast-forwarded', 'fast-forwarded', 'passed']);
    expect(rehearsal.result.artifacts).toEqual([]);
  });
});

describe('the service fails in the second attempt, and the job is still green', () => {
  test.each(
    sampled<[string, Options]>(
      [
        ['it cannot serve earlier attempts', { switches: { 'earlier-attempt-download': '404' } as const }],
        ['its list fails', { faults: ['http-error:on=list-artifacts,count=99,attempt=2,status=403'] }],
        ['its blobs are damaged', { faults: ['corrupted-body:on=get-blob,count=99,attempt=2,at=40'] }],
        ['its ids are in no order', { switches: { 'artifact-id-order': 'shuffled' } as const }],
        [
          'names of earlier attempts are taken',
          { switches: { 'artifact-name-conflict-across-attempts': '409' } as const },
        ],
      ],
      4,
    ),
  )('%s', async (_, options) => {
    const rehearsal = await die(options);
    expect(rehearsal.run(2).conclusion).toBe('success');
    expect(outcomes(rehearsal, 2).at(-1)).toBe('passed');
    expect(rehearsal.step('build', 'after', 2).outputs).toEqual(EVERYTHING_THERE);
  });
});
