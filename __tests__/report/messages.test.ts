import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotationOf } from '../../src/report/annotation.ts';
import { stepSummary } from '../../src/report/step-summary.ts';
import type { StepStory } from '../../src/report/story.ts';
import {
  cachedInPlan,
  cachedOnly,
  notProtected,
  notUploaded,
  placeNotice,
  startsFresh,
  stillOnItsWay,
  uploaded,
  uploadsLost,
  withheldCheckpoint,
} from '../../src/report/uploads.ts';
import { counted } from '../../src/values/counted.ts';

/** What somebody else says, as errors do: a clause, or a sentence with its own full stop. */
const clause = fc.constantFrom('the server said no', 'HTTP 500.', 'try later.  ', 'no answer from a.b.c.', 'ended');
const few = fc.integer({ min: 0, max: 3 });
const announced = fc.record({
  id: fc.constant('0123456789abcdef0123456789abcdef'),
  storedBytes: fc.constantFrom(1, 2048),
  clean: fc.boolean(),
  stage: fc.constantFrom('build', 'e2e'),
});
const gaveUp = fc.record({
  reason: fc.constantFrom('stalled' as const, 'no-uploader' as const),
  ms: fc.constant(30_000),
  busy: fc.boolean(),
  trouble: clause,
});
const stage = fc.record({
  name: fc.constantFrom('build', 'test'),
  state: fc.constantFrom('completed' as const, 'failed' as const, 'started' as const),
});
const story: fc.Arbitrary<StepStory> = fc.record({
  outcome: fc.constantFrom('failed' as const, 'passed' as const),
  title: fc.constantFrom('build', 'npm test'),
  lane: fc.constant('STANDARD' as const),
  tries: fc.constant([]),
  stopped: clause,
  cancelled: fc.boolean(),
  clean: fc.boolean(),
  openFiles: fc.constant([]),
  goesOn: fc.boolean(),
  stages: fc.constant([]),
});

/** Every message, as somebody would read it, from the least it can speak of to several. */
const MESSAGES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  notUploaded: fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.array(clause, { maxLength: 1 }), gaveUp)
    .map(([left, failed, given]) => notUploaded({ left, failed, gaveUp: given }, 1_000)),
  notProtected: clause.map((told) => notProtected(`${told.replace(/[.\s]+$/, '')}.`, ['build'])),
  uploaded: fc.array(stage, { maxLength: 3 }).map((stages) => uploaded(1_000, stages)),
  startsFresh: clause.map(startsFresh),
  stillOnItsWay: fc.array(announced, { maxLength: 7 }).map((waiting) => stillOnItsWay(waiting) ?? ''),
  uploadsLost: fc.array(announced, { minLength: 1, maxLength: 7 }).map((lost) => uploadsLost(1, lost)),
  withheldCheckpoint: fc.tuple(announced, clause).map(([one, why]) => withheldCheckpoint(one, why)),
  placeNotice: fc
    .tuple(fc.subarray(['cache', 's3']), clause)
    .map(([stores, noCache]) => placeNotice({ stores, noArtifacts: { reason: 'ghes' }, noCache })),
  cachedOnly: few.map(cachedOnly),
  cachedInPlan: few.map(cachedInPlan),
  annotation: story.map((told) => annotationOf(told).text),
  summary: story.map(stepSummary),
};

describe('messages', () => {
  test.each(Object.entries(MESSAGES))('%s: one full stop a sentence, and no plural of one', (_name, message) => {
    fc.assert(
      fc.property(message, (text) => {
        expect(text).not.toMatch(/\.\s*\.(?:\s|$)|,\.|\s\.(?:\s|$)|undefined|\[object/);
        expect(text).not.toMatch(/(?<![\d.])1 (?:uploads|checkpoints|stages|files|tests|artifacts|tries)\b/);
        expect(text).not.toMatch(/(?<![\d.])[023] (?:upload|checkpoint|stage|file|test|artifact)\b/);
      }),
    );
  });

  test('a job that is not resumed promises nothing', () => {
    expect(uploaded(1_000, [])).toBe('checkpoints uploaded in 1s');
    expect(uploaded(1_000, [{ name: 'test', state: 'failed' }])).toContain('starts again at stage "test"');
  });

  test.each([
    [0, '0 files'],
    [1, '1 file'],
    [2, '2 files'],
  ])('%d', (number, text) => {
    expect(counted(number, 'file')).toBe(text);
  });
});
