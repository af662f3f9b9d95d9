import { expect, test } from '@jest/globals';
import { classify } from '../../src/failure/classify.ts';
import { LASTING_WORDS, PASSING_WORDS, type Wording } from './retry-words.ts';

/** What is below it is not tried again. */
const SURE = 0.7;
/** Of those below. Each is a miss, none a needless retry. */
const MOST_MISSED = 4;

const STAMP = '2031-01-02T03:04:05.1234567Z ';
const isAction = (run: string) => /^[\w-]+\/[\w-]+@/.test(run);

async function judge(wording: Wording) {
  const { run, output } = wording;
  const end = isAction(run) ? [] : ['##[error]Process completed with exit code 1.'];
  const lines = [
    `##[group]Run ${run}`,
    run,
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    ...output.split('\n'),
    ...end,
  ];
  const log = [Buffer.from(lines.map((line) => `${STAMP}${line}\n`).join(''))];
  return { wording, failure: await classify({ log, facts: {} }) };
}

test('words of services that fail for a moment are worth a retry, whichever tool prints them', async () => {
  const judged = await Promise.all(PASSING_WORDS.map(judge));
  const missed = judged.filter(({ failure }) => failure.retry !== 'transient' || failure.confidence < SURE);
  expect(judged.length).toBeGreaterThan(60);
  expect(missed.map(({ wording }) => wording.run).slice(MOST_MISSED)).toEqual([]);
});

test('words that resemble them, and stay until somebody changes something, never are', async () => {
  const judged = await Promise.all(LASTING_WORDS.map(judge));
  const needless = judged.filter(({ failure }) => failure.retry === 'transient');
  expect(needless.map(({ wording, failure }) => `${wording.output}: ${failure.type}`)).toEqual([]);
});
