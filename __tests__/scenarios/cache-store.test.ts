import { describe, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import type { RerunKind } from '../../sandbox/sandbox.ts';
import { sampled } from '../long.ts';
import { type RehearseOptions, rehearse } from '../sandbox/runner/rehearse.ts';
import { EVERYTHING_THERE, threeStages } from './stages.ts';

const FAILS_ONCE = '[ "$GITHUB_RUN_ATTEMPT" != 1 ] || exit 9';
const POLICY = { '.github/rerail.yml': 'version: 1\ncheckpoint: {stores: [cache]}\n' };

/** A second job that passes, and a token that may look at the run. */
const beside = (files: Record<string, string>) => ({
  ...files,
  '.github/workflows/ci.yml': files['.github/workflows/ci.yml']
    ?.replace('on: push', 'on: push\npermissions: { contents: read, actions: read }')
    .replace('jobs:', 'jobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo linted') as string,
});

const twoAttempts = (
  files: Record<string, string>,
  kind: RerunKind = 'failed',
  more: RehearseOptions['sandbox'] = {},
) => rehearse(files, { sandbox: more, afterwards: (sandbox, [id]) => sandbox.rerun(id as number, kind) });

type Twice = Awaited<ReturnType<typeof twoAttempts>>;
const outcomes = (rehearsal: Twice, attempt: number) =>
  ['install', 'build', 'third'].map((id) => rehearsal.step('build', id, attempt).outputs.outcome);

describe('checkpoints in the cache service', () => {
  test.each(sampled([{ switches: {} }, { switches: { 'carried-jobs': 'same' } as const }]))(
    'attempt 2, on a fresh machine, resumes from them: %j',
    async ({ switches }) => {
      const rehearsal = await twoAttempts(beside({ ...threeStages(FAILS_ONCE), ...POLICY }), 'failed', { switches });
      expect([1, 2].map((attempt) => rehearsal.run(attempt).conclusion)).toEqual(['failure', 'success']);
      expect(outcomes(rehearsal, 2)).toEqual(['fast-forwarded', 'fast-forwarded', 'passed']);
      expect(rehearsal.step('build', 'after', 2).outputs).toMatchObject(EVERYTHING_THERE);
      expect(rehearsal.log('build', 1).join('\n')).toContain('checkpoints uploaded');
      expect(rehearsal.result.requests.filter(({ path }) => path.includes('CreateArtifact'))).toEqual([]);
      // The green job took back what it had left.
      expect(rehearsal.log('build', 2).join('\n')).toMatch(/the job is green: \d+ of rerail's/);
    },
  );

  test('a person who re-runs all jobs wants everything to run', async () => {
    const rehearsal = await twoAttempts(beside({ ...threeStages(FAILS_ONCE), ...POLICY }), 'all');
    expect(outcomes(rehearsal, 2)).toEqual(['passed', 'passed', 'passed']);
    expect(rehearsal.log('build', 2).join('\n')).toContain('all jobs of the run were re-run, so everything runs');
  });

  test('with a key what another job wrote to the cache does not count', async () => {
    const files = threeStages(FAILS_ONCE, { inputs: "lane: heavy, checkpoint-key: 'only we know this word'" });
    const keyed = {
      ...files,
      ...POLICY,
      '.github/workflows/ci.yml': (files['.github/workflows/ci.yml'] as string)
        .replaceAll('effects: workspace', "effects: workspace\n          checkpoint-key: 'only we know this word'")
        .replace('lane: heavy, checkpoint-key', 'lane: heavy\n          checkpoint-key'),
    };
    const rehearsal = await twoAttempts(keyed);
    expect(outcomes(rehearsal, 2)).toEqual(['fast-forwarded', 'fast-forwarded', 'passed']);
  });

  test.each(
    sampled<[string, string, RegExp]>([
      ['evicted', 'cache-evicted:attempt=2', /no earlier attempt left a record/],
      ['down', 'http-error:on=create-cache-entry,status=500,count=all', /were not uploaded completely/],
      ['read-only', 'cache-write-denied', /read-only for this run/],
      ['gone when it is fetched', 'http-error:on=get-blob,status=404,count=all', /starts fresh/],
    ]),
  )('%s: the job is what it would be without rerail, and says what is missing', async (_what, fault, said) => {
    const rehearsal = await twoAttempts({ ...threeStages(FAILS_ONCE), ...POLICY }, 'failed', {
      faults: [parseFault(fault)],
    });
    expect([1, 2].map((attempt) => rehearsal.run(attempt).conclusion)).toEqual(['failure', 'success']);
    expect(outcomes(rehearsal, 2)).toEqual(['passed', 'passed', 'passed']);
    expect([...rehearsal.log('build', 1), ...rehearsal.log('build', 2)].join('\n')).toMatch(said);
  });
});
