import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { type BucketServer, startBucketServer } from '../../sandbox/s3/bucket-server.ts';
import { longTest } from '../long.ts';
import { type RehearseOptions, rehearse } from '../sandbox/runner/rehearse.ts';

// The rungs of docs/stores.md, "If a copy is damaged or lost", each in a run whose second attempt finds a checkpoint damaged.

const SECRET = 'sandbox-secret-access-key-0123456789';

const files = (stores: string, more = '', fails = '[ "$GITHUB_RUN_ATTEMPT" != 1 ] || exit 9') => ({
  '.gitignore': 'made*\n',
  '.github/rerail.yml': `version: 1\ncheckpoint: {stores: [${stores}]}\n`,
  '.github/workflows/ci.yml': `
name: ci
on: push
permissions: { contents: read, actions: read }
env:
  AWS_ENDPOINT_URL_S3: \${{ vars.S3 }}
  AWS_ACCESS_KEY_ID: AKIASANDBOX
  AWS_SECRET_ACCESS_KEY: \${{ secrets.S3 }}
  RERAIL_S3_BUCKET: rerail-tests
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: 'true'
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
${more}
      - id: one
        uses: rerail/rerail@v1
        with: { stage: one, shell: bash, effects: workspace, run: 'seq 20000 > made-one; echo state=$GITHUB_RUN_ATTEMPT >> "$GITHUB_OUTPUT"' }
      - id: two
        uses: rerail/rerail@v1
        with:
          stage: two
          shell: bash
          effects: workspace
          run: |
            ${fails}
      - id: there
        shell: bash
        run: echo "made=$(sha256sum < made-one | cut -c1-8)" >> "$GITHUB_OUTPUT"
`,
});
const MADE = 'f6351f5e';

let bucket: BucketServer;
beforeEach(async () => {
  bucket = await startBucketServer();
});
afterEach(async () => {
  await bucket[Symbol.asyncDispose]();
});

type Between = (bucket: BucketServer) => void;

const twice = (own: Record<string, string>, between: Between, sandbox: RehearseOptions['sandbox'] = {}) =>
  rehearse(own, {
    sandbox,
    run: { vars: { S3: bucket.url }, secrets: { S3: SECRET } },
    afterwards: async (open, [id]) => {
      between(bucket);
      await open.rerun(id as number, 'failed');
    },
  });

/** Turns over bytes in the middle of the archives that match. */
const damage = (served: BucketServer, matches: RegExp) => {
  const hit = [...served.objects].filter(([key]) => matches.test(key));
  for (const [key, bytes] of hit) {
    const copy = Buffer.from(bytes);
    for (let at = Math.floor(copy.length / 3); at < (copy.length * 2) / 3; at++) copy[at] = (copy[at] as number) ^ 0xff;
    served.objects.set(key, copy);
  }
  expect(hit.length).toBeGreaterThan(0);
};
const CHECKPOINTS = /rerail-checkpoint_/;
type Twice = Awaited<ReturnType<typeof twice>>;
const log = (rehearsal: Twice, attempt: number) => rehearsal.log('build', attempt).join('\n');
const made = (rehearsal: Twice) => rehearsal.step('build', 'there', 2).outputs.made;
const outcome = (rehearsal: Twice) => rehearsal.step('build', 'one', 2).outputs.outcome;

describe('damage and loss', () => {
  test('nothing is damaged: the bucket alone is enough, and its credentials are nowhere', async () => {
    const rehearsal = await twice(files('s3'), () => undefined);
    expect([outcome(rehearsal), rehearsal.run(2).conclusion]).toEqual(['fast-forwarded', 'success']);
    expect(rehearsal.result.requests.filter(({ path }) => path.includes('CreateArtifact'))).toEqual([]);
    const kept = [
      log(rehearsal, 1),
      log(rehearsal, 2),
      ...[...bucket.objects.values()].map((bytes) => bytes.toString('latin1')),
    ];
    expect(kept.join('\n')).not.toContain(SECRET);
    // The green job removed what both attempts had left, and leaves its trace.
    expect([...bucket.objects.keys()].filter((key) => !/_job-a2-/.test(key))).toEqual([]);
  });

  test('repair: the copy in the other store is used', async () => {
    const rehearsal = await twice(files('s3, artifact'), (served) => damage(served, CHECKPOINTS));
    expect([outcome(rehearsal), rehearsal.run(2).conclusion]).toEqual(['fast-forwarded', 'success']);
    expect(log(rehearsal, 2)).toMatch(/is damaged and goes to quarantine/);
  });

  longTest('newer copy: what was broken on the way is fetched again', async () => {
    const rehearsal = await twice(files('artifact'), () => undefined, {
      faults: [parseFault('corrupted-body:on=get-blob,artifact=rerail-checkpoint*,attempt=2')],
    });
    expect([outcome(rehearsal), rehearsal.run(2).conclusion]).toEqual(['fast-forwarded', 'success']);
  });

  longTest('older checkpoint: a command restores the one before it, and says so', async () => {
    const more = `
      - uses: rerail/rerail@v1
        with: { stage: zero, shell: bash, effects: workspace, run: 'echo 0 > made-zero' }
      - id: restored
        if: github.run_attempt == 2
        uses: rerail/rerail@v1
        with: { command: restore }`;
    const rehearsal = await twice(files('s3', more), (served) => {
      const newest = [...served.objects.keys()].findLast((key) => CHECKPOINTS.test(key)) ?? 'none';
      damage(served, new RegExp(newest));
    });
    expect(rehearsal.step('build', 'restored', 2).conclusion).toBe('success');
    expect(log(rehearsal, 2)).toMatch(/restored [0-9a-f-]+ instead of [0-9a-f-]+, which is damaged/);
  });

  test('rebuild: the stage runs again, and from then on there is a second copy', async () => {
    const rehearsal = await twice(files('s3', '', 'exit 9'), (served) => damage(served, CHECKPOINTS));
    expect([outcome(rehearsal), rehearsal.step('build', 'one', 2).outputs.state]).toEqual(['passed', '2']);
    expect(log(rehearsal, 2)).toMatch(/is damaged and goes to quarantine/);
    const stored = rehearsal.result.requests.filter(({ path }) => path.includes('CreateCacheEntry'));
    expect(stored.length).toBeGreaterThan(0);
    expect(log(rehearsal, 2)).toContain('checkpoints uploaded');
  });

  test('hand over: a command that finds nothing intact fails, and names what is damaged', async () => {
    const more = `
      - id: restored
        if: github.run_attempt == 2
        continue-on-error: true
        uses: rerail/rerail@v1
        with: { command: restore }`;
    const rehearsal = await twice(files('s3', more), (served) => damage(served, CHECKPOINTS));
    expect(rehearsal.step('build', 'restored', 2).outcome).toBe('failure');
    expect(log(rehearsal, 2)).toMatch(/is damaged/);
    expect(rehearsal.run(2).conclusion).toBe('success');
    expect(made(rehearsal)).toBe(MADE);
  });

  longTest('a bucket that cannot be used is told of, and the job is what it would be', async () => {
    const own = files('s3');
    own['.github/workflows/ci.yml'] = own['.github/workflows/ci.yml'].replace(
      'RERAIL_S3_BUCKET: rerail-tests',
      'OTHER: x',
    );
    const rehearsal = await twice(own, () => undefined);
    expect(log(rehearsal, 1)).toContain('RERAIL_S3_BUCKET (the name of the bucket) is not set');
    expect(rehearsal.run(2).conclusion).toBe('success');
  });
});
