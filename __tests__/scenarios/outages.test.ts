import { describe, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { isLong } from '../long.ts';
import { rehearse } from '../sandbox/runner/rehearse.ts';

const job = (name: string, script: string) => `
  ${name}:
    runs-on: ubuntu-latest
    steps:
      - uses: rerail/rerail@v1
      - id: made
        uses: rerail/rerail@v1
        with: { stage: made, checkpoint: eager, shell: bash, run: echo made > made.txt }
      - id: last
        uses: rerail/rerail@v1
        with: { stage: last, checkpoint: eager, shell: bash, run: '${script}' }
`;
/** One job that passes, and one that fails in attempt 1 only. */
const WORKFLOW = `name: ci\non: push\njobs:${job('green', 'cat made.txt')}${job('red', 'cat made.txt; [ "$GITHUB_RUN_ATTEMPT" != 1 ]')}`;

const WRITES = 'create-artifact|finalize-artifact|delete-artifact|put-blob|put-block|put-block-list';

/** The first one takes half a minute without progress in each post. */
const MORE: [string, string[], boolean][] = [
  ['the service is down', ['connection-reset:on=*,count=all'], true],
  ['the job has no rights', ['http-error:on=*,count=all,status=403'], true],
  ['the storage is full', ['full-disk:count=all'], true],
  ['the quota is used up', ['quota-exceeded:count=all'], true],
  ['what comes back is damaged', ['corrupted-body:on=get-blob,count=all,at=40,attempt=2'], false],
  ['uploads cannot be ended', ['http-error:on=finalize-artifact,count=all,status=403'], true],
  ['downloads fail in attempt 2', ['http-error:on=get-signed-artifact-url,count=all,status=403,attempt=2'], false],
];

describe('an outage of the artifact service leaves every result as it is, and the summary says what is not protected', () => {
  test.each<[what: string, faults: string[], notProtected: boolean]>([
    ...(isLong ? MORE : []),
    ['it may only be read', [`http-error:on=${WRITES},count=all,status=403`], true],
    ['the list fails in attempt 2', ['http-error:on=list-artifacts,count=all,status=403,attempt=2'], false],
    // Each record goes to another name than the one before, which stays.
    ['nothing can be deleted', ['http-error:on=delete-artifact,count=all,status=403'], false],
  ])(
    '%s',
    async (what, faults, notProtected) => {
      const rehearsal = await rehearse(WORKFLOW, {
        sandbox: { faults: faults.map(parseFault), parallel: 2 },
        afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed'),
      });
      expect(rehearsal.job('green', 1).conclusion).toBe('success');
      expect(rehearsal.job('red', 1).conclusion).toBe('failure');
      expect(rehearsal.step('red', 'last', 1).outputs).toMatchObject({ outcome: 'failed', tries: '1' });
      expect(rehearsal.run(2).conclusion).toBe('success');
      const first = rehearsal.summaries('red', 1);
      if (!notProtected) expect(first).not.toContain('Not protected');
      else {
        expect(first).toContain('**Not protected** `made`, `last`: The checkpoints were not uploaded completely: ');
        expect(first).toContain('A re-run of this job starts from the beginning.');
      }
      const second = rehearsal.summaries('red', 2);
      // Where there is a record that cannot be read, somebody wants to know.
      if (what.endsWith('in attempt 2') || what.includes('damaged')) {
        expect(second + rehearsal.log('red', 2).join('\n')).toMatch(/starts fresh|The job continues without it/);
      }
    },
    900_000,
  );
});
