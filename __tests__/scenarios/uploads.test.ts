import { expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { rehearse } from '../sandbox/runner/rehearse.ts';

/** One eager stage in a workspace of so many megabytes that do not compress. */
const job = (script: string, { megabytes = 0, stage = 'build' } = {}) => `
name: ci
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: head -c ${megabytes}000000 /dev/urandom > large.bin
      - id: guarded
        uses: rerail/rerail@v1
        with:
          stage: ${stage}
          checkpoint: eager
          shell: bash
          run: ${script}
`;

test('a service that refuses is told once, with its cause, and the job is red as it would be anyway', async () => {
  const rehearsal = await rehearse(job('exit 3'), {
    sandbox: { faults: [parseFault('http-error:on=create-artifact,count=all,status=403')] },
  });
  expect(rehearsal.run().conclusion).toBe('failure');
  const warnings = rehearsal.log('build').filter((line) => line.includes('##[warning]'));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('The checkpoints were not uploaded completely: ');
  expect(warnings[0]).toContain('(403)');
  expect(warnings[0]).toMatch(/[^.]\. A re-run of this job starts from the beginning\.$/);
  // An answer is not asked for again and again.
  expect(rehearsal.result.requests.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(8);
});

test('what a shutdown leaves unsent is told: by the step that ends, and by the next attempt before anything runs', async () => {
  const rehearsal = await rehearse(
    job('"[ $GITHUB_RUN_ATTEMPT != 1 ] || { touch begun; sleep 60; }"', { megabytes: 3 }),
    {
      sandbox: {
        faults: [
          'stall:on=put-block|put-blob,artifact=rerail-checkpoint_*,attempt=1,count=all,for=5m',
          'shutdown:step=guarded,file=begun,artifact=rerail-record_*_uploads-*',
        ].map(parseFault),
      },
      afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed'),
    },
  );
  expect(rehearsal.log('build', 1).join('\n')).toMatch(
    /^rerail: still uploading in the background: checkpoint [0-9a-f]{12} of stage "build" \(2\.9 MB\)/m,
  );
  const log = rehearsal.log('build', 2).join('\n');
  expect(log).toMatch(
    /Attempt 1 ended before rerail had uploaded a checkpoint: checkpoint [0-9a-f]{12} of stage "build" \(2\.9 MB\)\. What needs it runs again\./,
  );
  expect(log.match(/had uploaded/g)).toHaveLength(1);
  expect(log.indexOf('had uploaded')).toBeLessThan(log.indexOf('Run actions/checkout'));
  expect(rehearsal.run(2).conclusion).toBe('success');
  expect(rehearsal.result.artifacts).toEqual([]);
});

test('a green job ends the upload that it began, and leaves neither a whole artifact nor half of one', async () => {
  // The script ends while the upload is on its way.
  const begun =
    'until ls $RUNNER_TEMP/rerail/jobs/*/uploads/scratch/*/rerail-checkpoint_* 2> /dev/null; do sleep 0.05; done';
  const rehearsal = await rehearse(job(begun, { megabytes: 3 }), {
    sandbox: { faults: [parseFault('stall:on=put-block|put-blob,artifact=rerail-checkpoint_*,count=all,for=500ms')] },
  });
  expect(rehearsal.run().conclusion).toBe('success');
  expect(rehearsal.result.deletedArtifacts.map(({ name }) => name)).toContainEqual(
    expect.stringMatching(/^rerail-checkpoint_/),
  );
  expect([rehearsal.result.artifacts, rehearsal.result.unfinishedArtifacts]).toEqual([[], []]);
});
