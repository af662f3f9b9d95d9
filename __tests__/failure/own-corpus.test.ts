import { expect, test } from '@jest/globals';
import { classify } from '../../src/failure/classify.ts';
import { OWN_LOGS } from './corpus/logs.ts';

/** The classifier is measured wherever the repository is; the floors are a little below what it reaches. */
const FLOORS = { type: 0.9, retry: 0.8, firstLine: 0.7 } as const;
const NEAR = 2;

test('on logs of our own, type, retry and first line stay above their floors, and no retry is needless', async () => {
  const judged = await Promise.all(
    OWN_LOGS.map(async ({ log, ...said }) => {
      const failure = await classify({ log: [Buffer.from(`${log.join('\n')}\n`)], facts: {} });
      return { said, failure };
    }),
  );
  const share = (isRight: (one: (typeof judged)[number]) => boolean) => judged.filter(isRight).length / judged.length;
  expect(share(({ said, failure }) => said.type === failure.type)).toBeGreaterThanOrEqual(FLOORS.type);
  expect(share(({ said, failure }) => said.retry === failure.retry)).toBeGreaterThanOrEqual(FLOORS.retry);
  const isNear = (quoted: number, line = 0) => Math.abs(quoted - line) <= NEAR;
  expect(share(({ said, failure }) => isNear(said.quoted, failure.evidence[0]?.line))).toBeGreaterThanOrEqual(
    FLOORS.firstLine,
  );
  const needless = judged.filter(({ said, failure }) => failure.retry === 'transient' && said.retry === 'same-again');
  expect(needless.map(({ said }) => said.name)).toEqual([]);
});
