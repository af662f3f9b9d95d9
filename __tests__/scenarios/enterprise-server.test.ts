import { expect, test } from '@jest/globals';
import { rehearse } from '../sandbox/runner/rehearse.ts';
import { threeStages } from './stages.ts';

const NOTICE = 'GitHub Enterprise Server';

test('an enterprise server is recognised once, before anything runs, and nothing is asked of it', async () => {
  const rehearsal = await rehearse(
    threeStages('[ "$GITHUB_RUN_ATTEMPT" != 1 ] || exit 9', {
      inputs: 'checkpoint: eager',
      between: `
      - id: listed
        uses: rerail/rerail@v1
        with: { command: list }`,
    }),
    {
      sandbox: { switches: { server: 'enterprise-server' } },
      afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed'),
    },
  );
  expect([1, 2].map((attempt) => rehearsal.run(attempt).conclusion)).toEqual(['failure', 'success']);
  for (const attempt of [1, 2]) {
    const log = rehearsal.log('build', attempt);
    expect(log.filter((line) => line.includes(NOTICE))).toHaveLength(1);
    expect(log.findIndex((line) => line.includes(NOTICE))).toBeLessThan(
      log.findIndex((line) => line.includes('Run actions/checkout')),
    );
    expect(log.filter((line) => line.includes('##[warning]'))).toEqual([]);
  }
  // Within the job everything works.
  expect(JSON.parse(rehearsal.step('build', 'listed', 1).outputs.rerail as string)).toHaveLength(2);
  const outcomes = ['install', 'build', 'third'].map((id) => rehearsal.step('build', id, 2).outputs.outcome);
  expect(outcomes).toEqual(['passed', 'passed', 'passed']);
  expect(rehearsal.result.requests.filter(({ path }) => path.includes('ArtifactService'))).toEqual([]);
});
