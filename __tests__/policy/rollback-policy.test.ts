import { expect, test } from '@jest/globals';
import { readPolicy } from '../../src/policy/read-policy.ts';

const read = (rollback: string) => readPolicy(`version: 1\nrollback: {branches: [main], ${rollback}}\n`);

test.each([
  [
    'verify: npm test',
    /rollback\.verify: runs in the probe workflow, and there is none\. Name it under rollback\.probe/,
  ],
  ['mode: push, limits: {push: 1}', /rollback\.mode: "push" needs a proof.*rollback\.probe/],
  ['mode: push, probe: probe.yml', /rollback\.mode: "push" does nothing while rollback\.limits\.push is 0/],
])('%s is refused: it would do nothing', async (text, problem) => {
  await expect(read(text)).rejects.toThrow(problem);
});

test('a whole section is in force', async () => {
  const { rollback } = await read(
    'mode: push, probe: probe.yml, verify: npm test, limits: {push: 2, create: 1, age: 2h}',
  );
  expect(rollback).toMatchObject({
    mode: 'push',
    probe: 'probe.yml',
    verify: 'npm test',
    limits: { push: 2, create: 1, ageMs: 7_200_000 },
  });
});
