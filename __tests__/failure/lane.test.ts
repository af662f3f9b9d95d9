import { describe, expect, test } from '@jest/globals';
import { asksForPaths, chooseLane, type LaneInput, type LaneRule } from '../../src/failure/lane.ts';

const POLICY: readonly LaneRule[] = [
  { lane: 'DOCS', onlyPaths: ['docs/**', '**/*.md'] },
  { lane: 'HEAVY', jobs: ['e2e*', 'build*'] },
  { lane: 'HEAVY', labels: ['full-ci'] },
  { lane: 'STANDARD' },
];
const MINUTE = 60_000;
const choose = (input: Partial<LaneInput>) => chooseLane({ option: 'auto', rules: [], ...input });

test('what the user says goes before everything', () => {
  expect(choose({ option: 'HEAVY', rules: POLICY, changedPaths: ['docs/a'] })).toMatchObject({
    lane: 'HEAVY',
    by: 'option',
  });
});

describe('policy', () => {
  test.each([
    [{ changedPaths: ['docs/a.png', 'README.md'] }, 'DOCS', 'policy:1'],
    [{ changedPaths: ['docs/a.png', 'src/a.ts'], jobNames: ['E2E (chrome)'] }, 'HEAVY', 'policy:2'],
    [{ jobNames: ['lint'], labels: ['full-ci'] }, 'HEAVY', 'policy:3'],
    [{ jobNames: ['lint'] }, 'STANDARD', 'policy:4'],
  ] as const)('%j', (input, lane, by) => {
    const choice = choose({ rules: POLICY, ...input });
    expect(choice).toMatchObject({ lane, by });
    expect(choice.why).not.toBe('');
  });

  test.each<[Partial<LaneInput>, boolean]>([
    [{ rules: [] }, false],
    [{ rules: POLICY }, true],
    [{ rules: POLICY, option: 'HEAVY' }, false],
    [{ rules: POLICY.slice(1), jobNames: ['lint'] }, false],
    [{ rules: [{ lane: 'HEAVY', jobs: ['build'], paths: ['native/**'] }], jobNames: ['lint'] }, false],
    [{ rules: [{ lane: 'HEAVY', jobs: ['build'], paths: ['native/**'] }], jobNames: ['build'] }, true],
    [{ rules: [{ lane: 'STANDARD' }, { lane: 'DOCS', onlyPaths: ['docs/**'] }] }, false],
  ])('the change is asked for only if it can decide: %j', (input, asks) => {
    expect(asksForPaths({ option: 'auto', rules: [], ...input })).toBe(asks);
  });

  test('what is not known fits nothing', () => {
    const rules: LaneRule[] = [
      { lane: 'DOCS', onlyPaths: ['**'] },
      { lane: 'HEAVY', jobs: ['*'] },
    ];
    expect(choose({ rules })).toMatchObject({ lane: 'STANDARD', by: 'default' });
    expect(choose({ rules, changedPaths: [] })).toMatchObject({ lane: 'STANDARD' });
  });

  test('all conditions of a lane must hold', () => {
    const rules: LaneRule[] = [{ lane: 'HEAVY', jobs: ['build*'], paths: ['native/**'] }];
    expect(choose({ rules, jobNames: ['build'], changedPaths: ['src/a.ts'] }).lane).toBe('STANDARD');
    expect(choose({ rules, jobNames: ['build'], changedPaths: ['native/a.c'] })).toMatchObject({
      lane: 'HEAVY',
      why: 'the job\'s name fits "build*" and the change touches native/a.c',
    });
  });
});

describe('history', () => {
  test.each([
    [[22, 20, 18], 'HEAVY'],
    [[15, 15, 15], 'HEAVY'],
    [[9, 60, 8], 'STANDARD'],
  ])('%j minutes: %s', (minutes, lane) => {
    const choice = choose({ durationsMs: minutes.map((m) => m * MINUTE), changedPaths: ['README.md'] });
    expect(choice).toMatchObject({ lane, by: 'duration' });
  });

  test('fewer than three durations are no estimate, and only the last ten count', () => {
    expect(choose({ durationsMs: [60 * MINUTE, 60 * MINUTE] })).toMatchObject({ by: 'default' });
    const durationsMs = [...Array<number>(10).fill(8 * MINUTE), ...Array<number>(30).fill(90 * MINUTE)];
    expect(choose({ durationsMs })).toMatchObject({ lane: 'STANDARD', by: 'duration' });
  });

  test('a short job is judged by the change', () => {
    const durationsMs = [MINUTE, MINUTE, MINUTE];
    expect(choose({ durationsMs, changedPaths: ['README.md'] })).toMatchObject({ lane: 'DOCS', by: 'change' });
    expect(choose({ durationsMs, changedPaths: ['src/a.ts'] })).toMatchObject({ lane: 'STANDARD', by: 'change' });
  });
});

describe('size of the change', () => {
  test.each([
    [{ changedPaths: ['docs/a.md', 'CHANGELOG.md'] }, 'DOCS'],
    [{ changedPaths: ['docs/a.md', 'src/a.ts'] }, 'STANDARD'],
    [{ changedPaths: Array.from({ length: 301 }, (_, n) => `src/${n}.ts`) }, 'HEAVY'],
    [{ changedPaths: ['src/a.ts'], changedLines: 20_000 }, 'HEAVY'],
  ])('%#: %s', (input, lane) => {
    expect(choose(input)).toMatchObject({ lane, by: 'change' });
  });
});
