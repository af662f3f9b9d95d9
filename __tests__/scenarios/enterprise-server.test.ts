import { expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { sampled } from '../long.ts';
import { rehearse } from '../sandbox/runner/rehearse.ts';
import { EVERYTHING_THERE, threeStages } from './stages.ts';

const NOTICE = 'GitHub Enterprise Server';

const WORKFLOW = threeStages('[ "$GITHUB_RUN_ATTEMPT" != 1 ] || exit 9', {
  inputs: 'checkpoint: eager',
  between: `
      - id: listed
        uses: rerail/rerail@v1
        with: { command: list }`,
});

test('an enterprise server is recognised once, before anything runs, and attempt 2 resumes from its cache service', async () => {
  const rehearsal = await rehearse(WORKFLOW, {
    sandbox: { switches: { server: 'enterprise-server' } },
    afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed'),
  });
  expect([1, 2].map((attempt) => rehearsal.run(attempt).conclusion)).toEqual(['failure', 'success']);
  for (const attempt of [1, 2]) {
    const log = rehearsal.log('build', attempt);
    expect(log.filter((line) => line.includes(NOTICE))).toHaveLength(1);
    expect(log.filter((line) => line.includes('Checkpoints go to the cache service instead'))).toHaveLength(1);
    expect(log.findIndex((line) => line.includes(NOTICE))).toBeLessThan(
      log.findIndex((line) => line.includes('Run actions/checkout')),
    );
    expect(log.filter((line) => line.includes('##[warning]'))).toEqual([]);
  }
  const outcomes = ['install', 'build', 'third'].map((id) => rehearsal.step('build', id, 2).outputs.outcome);
  expect(outcomes).toEqual(['fast-forwarded', 'fast-forwarded', 'passed']);
  expect(rehearsal.step('build', 'after', 2).outputs).toMatchObject(EVERYTHING_THERE);
  expect(rehearsal.result.requests.filter(({ path }) => path.includes('ArtifactService'))).toEqual([]);
});

test.each(
  sampled([
    { switches: { 'enterprise-server-cache': 'none' }, faults: [], why: 'there is none for this job' },
    { switches: {}, faults: ['http-error:on=get-cache-entry,status=404,count=all'], why: 'it does not answer' },
  ] as const),
)('without a cache service that answers, everything works within the job: $why', async ({ switches, faults, why }) => {
  const rehearsal = await rehearse(WORKFLOW, {
    sandbox: { switches: { server: 'enterprise-server', ...switches }, faults: faults.map(parseFault) },
    afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed'),
  });
  expect([1, 2].map((attempt) => rehearsal.run(attempt).conclusion)).toEqual(['failure', 'success']);
  for (const attempt of [1, 2]) {
    const log = rehearsal.log('build', attempt);
    expect(log.filter((line) => line.includes(NOTICE))).toHaveLength(1);
    expect(log.find((line) => line.includes(NOTICE))).toContain(why);
    expect(log.filter((line) => line.includes('##[warning]'))).toEqual([]);
  }
  // Within the job everything works.
  expect(JSON.parse(rehearsal.step('build', 'listed', 1).outputs.rerail as string)).toHaveLength(2);
  const outcomes = ['install', 'build', 'third'].map((id) => rehearsal.step('build', id, 2).outputs.outcome);
  expect(outcomes).toEqual(['passed', 'passed', 'passed']);
});
