import { expect, test } from '@jest/globals';
import { checkRecovery, WATCH_MS } from '../../src/rollback/recovery-check.ts';
import { lineOf, seen, sha } from './facts.ts';

/** The revert is commit 4 of 9. */
const check = (observations: ReturnType<typeof seen>[], after = 0) =>
  checkRecovery(lineOf(9), observations, { landed: sha(4), since: 0, now: after });

test.each<[string, ReturnType<typeof seen>[], string, boolean]>([
  ['nothing since the revert', [seen(3, 'red')], 'waiting', false],
  ['one green commit', [seen(3, 'red'), seen(4, 'green')], 'recovered', false],
  ['three green runs of one commit', [seen(4, 'green'), seen(4, 'green'), seen(4, 'green')], 'recovered', false],
  ['three green commits', [seen(4, 'green'), seen(6, 'green'), seen(9, 'green')], 'recovered', true],
  ['the same failure again', [seen(4, 'green'), seen(5, 'red')], 'not-recovered', true],
  ['another failure', [seen(4, 'other')], 'waiting', false],
])('%s', (_, observations, state, isOver) => {
  expect(check(observations)).toMatchObject({ state, isOver });
});

test('the watch ends after a day, and the first green run is the time of recovery', () => {
  const [late, early] = [seen(6, 'green'), seen(4, 'green')];
  expect(check([late, early], WATCH_MS + 1)).toMatchObject({
    state: 'recovered',
    isOver: true,
    firstGreen: early.runId,
  });
  expect(check([], WATCH_MS + 1)).toMatchObject({ state: 'waiting', isOver: true });
});

test('probes are no runs of the branch', () => {
  expect(check([seen(4, 'green', 1, 'probe')])).toMatchObject({ state: 'waiting', runs: [] });
});
