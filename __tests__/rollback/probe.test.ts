import { describe, expect, test } from '@jest/globals';
import { decideRollback } from '../../src/rollback/decide-rollback.ts';
import type { Probe, RollbackFacts } from '../../src/rollback/facts.ts';
import { MAX_PROBES } from '../../src/rollback/probe.ts';
import { withdrawalOf } from '../../src/rollback/withdraw.ts';
import { lineOf, rightful, seen, sha } from './facts.ts';

let runs = 900;
const probe = (n: number, state: Probe['state']): Probe => {
  runs += 1;
  return { sha: sha(n), runId: runs, attempt: 1, state, url: '' };
};
const policy = { ...rightful().policy, probe: 'probe.yml' };
const decide = (changes: Partial<RollbackFacts>) => decideRollback(rightful({ policy, ...changes }));
/** Green at 1 and red at 20, and nothing in between. */
const gap = (probes: Probe[]) => {
  const { commit: _, ...facts } = rightful({
    policy,
    line: lineOf(20),
    observations: [seen(1, 'green'), seen(20, 'red'), seen(20, 'red', 2)],
    probes,
  });
  return decideRollback(facts);
};

describe('which commits are probed next', () => {
  test('the culprit and its parent, those that have no answer', () => {
    expect(decide({}).wanted).toEqual([sha(4), sha(3)]);
    expect(decide({ probes: [probe(4, 'running')] }).wanted).toEqual([sha(3)]);
    expect(decide({ probes: [probe(4, 'red'), probe(3, 'green')] })).toMatchObject({ wanted: [], grade: 'proven' });
    expect(decide({ policy: rightful().policy }).wanted).toEqual([]);
  });

  test('one that says nothing once more, and no more', () => {
    expect(decide({ probes: [probe(4, 'unclear'), probe(3, 'green')] }).wanted).toEqual([sha(4)]);
    const twice = decide({ probes: [probe(4, 'unclear'), probe(4, 'unclear'), probe(3, 'green')] });
    expect(twice).toMatchObject({ wanted: [], grade: 'likely' });
  });

  test('nothing if something else speaks against the revert', () => {
    expect(decide({ made: { created: 9, pushed: 0 } }).wanted).toEqual([]);
    expect(decide({ stop: { stopped: true, why: 'a person' } }).wanted).toEqual([]);
  });

  test('a single failure is told from a flaky one', () => {
    const once = decide({ observations: [seen(3, 'green'), seen(4, 'red')] });
    expect(once).toMatchObject({ grade: null, refused: [{ reason: 'not-reproduced' }], wanted: [sha(4), sha(3)] });
    const again = { observations: [seen(3, 'green'), seen(4, 'red')], probes: [probe(4, 'red'), probe(3, 'green')] };
    expect(decide(again)).toMatchObject({ grade: 'proven', refused: [] });
  });

  test('the parent, if no run ever passed', () => {
    const none = { observations: [seen(4, 'red'), seen(5, 'red')] };
    expect(decide(none)).toMatchObject({ refused: [{ reason: 'parent-unknown' }], wanted: [sha(3)] });
    expect(decide({ ...none, probes: [probe(3, 'red')] })).toMatchObject({
      refused: [{ reason: 'parent-not-green' }],
      wanted: [],
    });
    expect(decide({ ...none, probes: [probe(3, 'green')] })).toMatchObject({ culprit: sha(4), wanted: [sha(4)] });
  });

  test.each([2, 3, 7, 11, 19, 20])(
    'every culprit in a gap of 18 commits is found and proven within the budget: %i',
    (culprit) => {
      const probes: Probe[] = [];
      for (let round = 0; round < 20; round += 1) {
        const { wanted, grade } = gap(probes);
        if (grade === 'proven' || wanted.length === 0) break;
        for (const one of wanted) {
          const n = Number.parseInt(one, 16);
          probes.push(probe(n, n >= culprit ? 'red' : 'green'));
        }
      }
      const last = gap(probes);
      expect(last.culprit).toBe(sha(culprit));
      expect(probes.length).toBeLessThanOrEqual(MAX_PROBES);
    },
  );

  test('never while the next step depends on one that runs, and never beyond the budget', () => {
    expect(gap([probe(10, 'running')]).wanted).toEqual([]);
    expect(gap(Array.from({ length: MAX_PROBES }, () => probe(2, 'unclear'))).wanted).toEqual([]);
  });
});

describe('when an open revert is closed', () => {
  const reason = (changes: Partial<RollbackFacts>) => withdrawalOf(decide(changes), sha(4));
  test.each<[string, Partial<RollbackFacts>, RegExp | undefined]>([
    ['the probe passes at the commit', { probes: [probe(4, 'green')] }, /not to blame.*failed and passed/],
    ['the probe fails at the parent', { probes: [probe(3, 'red')] }, /not to blame/],
    [
      'the newest run passes',
      { observations: [seen(3, 'green'), seen(4, 'red'), seen(5, 'green')] },
      /Fixed in another way/,
    ],
    [
      'a person reverted it',
      { line: lineOf(5).map((one, i) => (i === 0 ? { ...one, reverts: [sha(4)] } : one)) },
      /Fixed in another way/,
    ],
    ['it is as it was', {}, undefined],
    ['the limit is reached', { made: { created: 9, pushed: 0 } }, undefined],
    ['somebody stopped rerail', { probes: [probe(4, 'green')], stop: { stopped: true, why: 'x' } }, undefined],
    ['it conflicts', { conflicts: ['a'] }, undefined],
  ])('%s', (_, changes, why) => {
    if (why) expect(reason(changes)).toMatch(why);
    else expect(reason(changes)).toBeUndefined();
  });

  test('the runs point to another commit', () => {
    expect(withdrawalOf(decide({}), sha(2))).toMatch(/point to another commit: 0000/);
  });
});
