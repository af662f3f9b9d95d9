import path from 'node:path';
import { expect, test } from '@jest/globals';
import { rehearse } from '../sandbox/runner/rehearse.ts';

const TOOLKIT = path.resolve(import.meta.dirname, '../../node_modules/@actions/artifact/lib/artifact.js');

/** An action of another job: takes the victim's newest record, raises its sequence, and has it set BASH_ENV. */
const FORGE = `
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
const { DefaultArtifactClient } = await import(pathToFileURL(${JSON.stringify(TOOLKIT)}).href);
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts();
for (const job of ['victim', 'sealed', 'deploys']) {
  const records = artifacts.filter(({ name }) => new RegExp('^rerail-record_ci-' + job + '-.*_job-a1-.*_\\\\d.json$').test(name));
  const slots = [];
  for (const { id, name } of records) {
    const folder = path.join(process.env.RUNNER_TEMP, 'read-' + id);
    await client.downloadArtifact(id, { path: folder });
    slots.push({ name, slot: JSON.parse(readFileSync(path.join(folder, readdirSync(folder)[0]), 'utf8')) });
  }
  const newest = slots.sort((a, b) => (b.slot.sequence ?? 0) - (a.slot.sequence ?? 0))[0];
  if (!newest) { console.log('nothing to forge for ' + job); continue; }
  const { slot } = newest;
  const plain = slot.content === undefined;
  const content = plain ? { version: 1, attempt: 1, jobKey: slot.jobKey, claim: '0'.repeat(16), stages: [], repository: process.env.GITHUB_REPOSITORY, runId: process.env.GITHUB_RUN_ID } : JSON.parse(slot.content);
  for (const stage of content.stages) stage.replay = { outputs: {}, env: { BASH_ENV: process.env.GITHUB_WORKSPACE + '/evil.sh', bash_env: 'x' }, path: [] };
  const forged = { rerail: 'record', version: 1, name: slot.name, claim: slot.claim ?? '0'.repeat(16), sequence: 999, content: JSON.stringify(content) };
  const file = newest.name.replace(/_\\d\\.json$/, '_6.json');
  const folder = path.join(process.env.RUNNER_TEMP, 'forged-' + job);
  mkdirSync(folder);
  writeFileSync(path.join(folder, file), JSON.stringify(forged));
  await client.uploadArtifact(file, [path.join(folder, file)], folder, { compressionLevel: 0 });
  console.log('forged ' + job);
}
`;

const victim = (more: string, inputs = '') => `
    runs-on: ubuntu-latest
    ${more}
    steps:
      - uses: actions/checkout@v6
      - id: one
        uses: rerail/rerail@v1
        with:
          stage: one
          shell: bash
          effects: workspace
          checkpoint: eager
          ${inputs}
          run: echo "one ran in attempt $GITHUB_RUN_ATTEMPT"; echo made > made; echo A=1 >> "$GITHUB_ENV"
      - id: two
        shell: bash
        run: echo "evil [$(cat made)] $A $BASH_ENV"; [ "$GITHUB_RUN_ATTEMPT" = 2 ]
`;

const WORKFLOW = `
name: ci
on: push
jobs:
  victim:${victim('')}
  sealed:${victim('permissions: {id-token: write, contents: read}', 'checkpoint-key: a key that only this job has')}
  deploys:${victim('environment: production')}
  forger:
    needs: [victim, sealed, deploys]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - uses: evil/forge@v1
`;

test('invariant 4, nothing unverified is restored: a record that another job of the run has forged runs nothing', async () => {
  const rehearsal = await rehearse(
    {
      '.github/workflows/ci.yml': WORKFLOW,
      'evil.sh': 'echo evil was here',
      'forge/action.yml': 'name: forge\nruns: {using: node24, main: main.mjs}\n',
      'forge/main.mjs': FORGE,
    },
    {
      actions: { 'evil/forge': 'forge' },
      afterwards: async (sandbox, [id]) => void (await sandbox.rerun(id as number, 'failed')),
    },
  );
  const log = (job: string) => rehearsal.log(job, 2).join('\n');
  for (const j of ['victim', 'sealed', 'deploys', 'forger'])
    console.log(
      j,
      rehearsal
        .log(j, j === 'forger' ? 1 : 2)
        .filter((l) => /rerail:|rerail]|evil|arning|forge/.test(l))
        .join('\n'),
    );
  expect(rehearsal.log('forger', 1)).toEqual(
    expect.arrayContaining(['forged victim', 'forged sealed', 'forged deploys']),
  );
  for (const job of ['victim', 'sealed', 'deploys']) {
    expect(log(job)).not.toContain('evil was here');
    expect(log(job)).toContain('evil [made] 1 \n');
  }
  // Without a key the record is another job's word: what changes how programs load is not taken from it.
  expect(log('victim')).toMatch(/runs again: it set BASH_ENV, bash_env, which changes what programs load/);
  expect(rehearsal.step('victim', 'one', 2).outputs.outcome).toBe('passed');
  // With one it does not count, and the job's own does.
  expect(log('sealed')).toMatch(
    /Artifact rerail-record_ci-sealed-.*_6\.json ignored: it is not sealed with the checkpoint-key/,
  );
  expect(rehearsal.step('sealed', 'one', 2).outputs.outcome).toBe('fast-forwarded');
  expect(rehearsal.step('sealed', 'one', 2).annotations).toContainEqual(
    expect.objectContaining({
      level: 'notice',
      message: expect.stringContaining('did not run: it passed in attempt 1'),
    }),
  );
  expect(rehearsal.summary('sealed', 'one', 2)).toContain('fast-forwarded from attempt 1');
  // An environment has rights of its own.
  expect(log('deploys')).toContain(
    'This attempt starts fresh: the job has an environment, so only checkpoints authenticated',
  );
  expect(rehearsal.step('deploys', 'one', 2).outputs.outcome).toBe('passed');
}, 60_000);
