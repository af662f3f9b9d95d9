import { describe, expect, test } from '@jest/globals';
import { withEarlier } from '../../src/recovery/earlier.ts';
import type { JobRecord, StageRecord, StageState } from '../../src/recovery/record.ts';

const MOMENT = { checkpoint: 'checkpoint-1', stateHash: 'a'.repeat(64) };

const stage = (name: string, state: StageState, changes: Partial<StageRecord> = {}): StageRecord => ({
  version: 1,
  name,
  order: 1,
  state,
  script: 'a'.repeat(64),
  environment: {},
  startedAt: 1,
  blockers: [],
  resumes: 0,
  ...changes,
});

const recordOf = (attempt: number, stages: readonly StageRecord[]): JobRecord => ({
  version: 1,
  attempt,
  jobKey: 'k',
  claim: 'c',
  stages,
});

const EARLIER = recordOf(2, [stage('one', 'completed'), stage('two', 'failed', { attempt: 1 })]);

describe('what a later attempt is to know', () => {
  test('are the stages of this attempt where there was none before', () => {
    expect(withEarlier([stage('one', 'failed')], undefined)).toEqual([stage('one', 'failed')]);
  });

  test('are those that it did not get to, with the attempt that they are of', () => {
    expect(withEarlier([], EARLIER)).toEqual([
      stage('one', 'completed', { attempt: 2 }),
      stage('two', 'failed', { attempt: 1 }),
    ]);
  });

  test.each([
    ['completed', {}],
    ['failed', {}],
    ['fast-forwarded', {}],
    ['started', { before: MOMENT }],
  ] as const)('is what became of a stage in this one: %s %j', (state, changes) => {
    const own = stage('one', state, changes);
    expect(withEarlier([own], EARLIER).filter(({ name }) => name === 'one')).toEqual([own]);
  });

  test('is what became of it before, where this one ended while the stage was prepared', () => {
    const found = withEarlier([stage('one', 'started', { interrupted: true })], EARLIER);
    expect(found[0]).toEqual(stage('one', 'completed', { attempt: 2 }));
    expect(withEarlier([stage('new', 'started')], EARLIER)[0]).toEqual(stage('new', 'started'));
  });
});
