import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { type Rehearsal, rehearse } from '../sandbox/runner/rehearse.ts';
import { EVERYTHING_THERE, threeStages } from './stages.ts';

const FAILS_BUT_IN_ATTEMPT_3 = '[ "$GITHUB_RUN_ATTEMPT" = 3 ]';

const twiceAgain = async (sandbox: Sandbox, [id]: readonly number[]) => {
  await sandbox.rerun(id as number, 'failed');
  await sandbox.rerun(id as number, 'failed');
};

const outcomes = (rehearsal: Rehearsal, attempt: number) =>
  ['install', 'build', 'third'].map((id) => rehearsal.step('build', id, attempt).outputs.outcome);

test('what an attempt did not get to is still known from the one before', async () => {
  const between = '      - if: github.run_attempt == 2\n        run: exit 1';
  const files = threeStages(FAILS_BUT_IN_ATTEMPT_3, { between });
  const workflow = '.github/workflows/ci.yml';
  // The first stage runs in each attempt, and being heavy has a record sent.
  const first = 'stage: install\n          lane: heavy\n          fast-forward: false';
  const withFirst = { ...files, [workflow]: String(files[workflow]).replace('stage: install', first) };
  const rehearsal = await rehearse(withFirst, { afterwards: twiceAgain });
  expect(outcomes(rehearsal, 2)).toEqual(['passed', undefined, undefined]);
  expect(outcomes(rehearsal, 3)).toEqual(['passed', 'fast-forwarded', 'passed']);
  expect(rehearsal.step('build', 'after', 3).outputs).toEqual(EVERYTHING_THERE);
  expect(rehearsal.result.artifacts).toEqual([
    expect.objectContaining({ name: expect.stringMatching(/^rerail-record_/) }),
  ]);
});
