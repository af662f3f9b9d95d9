import { expect, test } from '@jest/globals';
import { rehearse } from '../sandbox/runner/rehearse.ts';

/** What a repository of 256 legs would meet, by what a leg costs; the long form runs them all. */
const LEGS = 256;
const legs = process.env.RERAIL_LONG ? LEGS : 2;
const isRest = (path: string) => path.startsWith('/api/v3/');

const stage = (name: string, script: string) => `
      - id: ${name}
        uses: rerail/rerail@v1
        with: { stage: ${name}, shell: bash, run: '${script}' }`;
const WORKFLOW = `
name: ci
on: push
jobs:
  leg:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix: { n: [${Array.from({ length: legs }, (_, index) => index).join(', ')}] }
    steps:
      - uses: actions/checkout@v6${stage('one', 'echo 1 > one.txt')}${stage('two', 'echo 2 > two.txt')}${stage('three', '[ "$GITHUB_RUN_ATTEMPT" != 1 ]')}
`;

/** A list shows no more artifacts of a run than this; what it does not show is found by name. */
const LISTED = 1_000;
/** What one and two left, and the job's record with the index. */
const MOST_ARTIFACTS = 3;

test('attempt 2 of 256 legs of 3 stages stays below 300 REST requests, and a leg leaves few artifacts', async () => {
  const left = new Set<string>();
  let rerunAt = 0;
  const rehearsal = await rehearse(WORKFLOW, {
    sandbox: { parallel: 2 },
    async afterwards(sandbox, [id]) {
      for (const { name } of sandbox.result().artifacts) left.add(name);
      rerunAt = sandbox.result().requests.length;
      await sandbox.rerun(id as number, 'failed');
    },
  });
  expect(rehearsal.run(2).conclusion).toBe('success');
  expect(rehearsal.step('leg (0)', 'two', 2).outputs.outcome).toBe('fast-forwarded');
  const requests = rehearsal.result.requests.slice(rerunAt);
  const rest = requests.filter(({ path }) => isRest(path)).length;
  const lists = requests.filter(({ path }) => path.endsWith('/ListArtifacts')).length;
  const artifacts = left.size / legs;
  console.log(
    `${legs} legs in attempt 2: ${rest} REST requests (${(rest / legs) * LEGS} for ${LEGS}), ${lists} lists of artifacts; ${artifacts} artifacts a leg (${artifacts * LEGS} for ${LEGS}; one list shows ${LISTED})`,
  );
  expect(lists).toBeGreaterThan(0);
  expect((rest / legs) * LEGS).toBeLessThan(300);
  expect(artifacts).toBeLessThanOrEqual(MOST_ARTIFACTS);
  expect(artifacts * LEGS).toBeLessThan(LISTED);
}, 1_800_000);
