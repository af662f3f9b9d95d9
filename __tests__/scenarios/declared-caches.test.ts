import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { longTest, sampled } from '../long.ts';
import { type RehearseOptions, rehearse } from '../sandbox/runner/rehearse.ts';

/** An install that is slow without the cache, and a test that fails as it is told. */
const files = (fails: string, policy = 'cache: [{lane: standard, paths: [modules], key-files: [modules.lock]}]') => ({
  'modules.lock': 'one 1.0\n',
  '.gitignore': 'modules/\n',
  '.github/rerail.yml': `version: 1\n${policy}\n`,
  '.github/workflows/ci.yml': `
name: ci
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: install
        uses: rerail/rerail@v1
        with:
          stage: install
          shell: bash
          effects: workspace
          run: |
            if [ -d modules ]; then echo "state=cached $(cat modules/a/index.js)" >> "$GITHUB_OUTPUT"
            else mkdir -p modules/a; cp modules.lock modules/a/index.js; echo "state=installed" >> "$GITHUB_OUTPUT"; fi
      - uses: rerail/rerail@v1
        with:
          stage: test
          shell: bash
          effects: workspace
          run: |
            ${fails}
`,
});

const RED = 'exit 1';
const RED_ONCE = '[ "$GITHUB_RUN_ATTEMPT" != 1 ] || exit 1';

/** Two runs of the same branch, one after the other. */
const twice = (
  own: Record<string, string>,
  between?: (folder: string) => Promise<void>,
  sandbox: RehearseOptions['sandbox'] = {},
) =>
  rehearse(own, {
    sandbox,
    afterwards: async (open, _ids, folder) => {
      await between?.(folder);
      await open.run({ folder });
    },
  });

type Twice = Awaited<ReturnType<typeof twice>>;
const saved = ({ result }: Twice) =>
  result.requests.filter(({ path: at, status }) => at.includes('FinalizeCacheEntry') && status === 200).length;

describe('caches that policy declares', () => {
  test('are saved after a job that failed, and restored before the first stage of the next run', async () => {
    const rehearsal = await twice(files(RED));
    const [first, second] = rehearsal.result.runs;
    const stateOf = (run = first) =>
      run?.jobs[0]?.steps.find(({ id, phase }) => id === 'install' && phase === 'main')?.outputs.state;
    expect([stateOf(first), stateOf(second)]).toEqual(['installed', 'cached one 1.0']);
    expect(saved(rehearsal)).toBe(1);
    expect(rehearsal.log('build').join('\n')).toMatch(/restored modules from cache rerail-paths-/);
  });

  longTest('another lock file is another cache', async () => {
    const rehearsal = await twice(files('true'), (folder) => writeFile(path.join(folder, 'modules.lock'), 'one 2.0\n'));
    expect(rehearsal.step('build', 'install').outputs.state).toBe('installed');
    expect(saved(rehearsal)).toBe(2);
  });

  test('are not saved if the script that failed changed them', async () => {
    const rehearsal = await twice(files('echo broken > modules/a/index.js; exit 1'));
    expect(rehearsal.step('build', 'install').outputs.state).toBe('installed');
    expect(saved(rehearsal)).toBe(0);
    expect(rehearsal.log('build').join('\n')).toContain('modules not cached: a failed script may have changed it');
  });

  longTest('of another lane are left alone', async () => {
    const rehearsal = await twice(files('true', 'cache: [{lane: heavy, paths: [modules], key-files: [modules.lock]}]'));
    expect(rehearsal.step('build', 'install').outputs.state).toBe('installed');
    expect(saved(rehearsal)).toBe(0);
  });

  test('do not keep a later attempt from resuming', async () => {
    const rehearsal = await rehearse(files(RED_ONCE), {
      afterwards: async (sandbox, [id], folder) => {
        // Missed in attempt 1, and there in attempt 2.
        await sandbox.rerun(id as number, 'failed');
        // There in both.
        const [next] = await sandbox.run({ folder });
        await sandbox.rerun(next as number, 'failed');
      },
    });
    const outcomes = rehearsal.result.runs.map(({ jobs }) =>
      jobs[0]?.steps.find(({ id, phase }) => id === 'install' && phase === 'main'),
    );
    expect(outcomes.map((step) => [step?.outputs.outcome, step?.outputs.state])).toEqual([
      // The first attempts of both runs, then the second ones.
      ['passed', 'installed'],
      ['passed', 'cached one 1.0'],
      ['fast-forwarded', 'installed'],
      ['fast-forwarded', 'cached one 1.0'],
    ]);
  });

  test.each(sampled(['http-error:on=get-cache-entry,status=403,count=all', 'cache-write-denied', 'cache-evicted'], 3))(
    'a service that does not work changes no result: %s',
    async (fault) => {
      const rehearsal = await twice(files('true'), undefined, { faults: [parseFault(fault)] });
      expect(rehearsal.result.runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
      expect(rehearsal.step('build', 'install').outputs.state).toBe('installed');
      expect(rehearsal.log('build').filter((line) => line.includes('##[warning]'))).toEqual([]);
    },
  );
});
