import { describe, expect, test } from '@jest/globals';
import type { CaptureResult } from '../../src/checkpoint/engine.ts';
import { outsideBlockers, replayOf, scriptBlockers } from '../../src/step/stages/skip-blockers.ts';
import { createMasker } from '../../src/values/masker.ts';

type Left = Pick<CaptureResult, 'findings' | 'skipped'>;
const captured = (left: Partial<Left>) => ({ findings: [], skipped: [], ...left }) as unknown as CaptureResult;
const finding = (path: string, sha256: string) =>
  ({ path, sha256, kind: 'aws' }) as unknown as Left['findings'][number];
const skipped = (path: string, reason: string) => ({ path, reason }) as Left['skipped'][number];
const reasons = (blockers: readonly { reason: string; why: string }[]) => blockers.map(({ reason }) => reason);

describe('what speaks against skipping a stage later', () => {
  test('a script that leaves only what checkpoints hold can be skipped', () => {
    const both = captured({ findings: [finding('a.env', '1')], skipped: [skipped('server.sock', 'special')] });
    expect(scriptBlockers({ unclear: [] }, both, both)).toEqual([]);
  });

  test('a credential that the script wrote or changed blocks the skip and is named', () => {
    const before = captured({ findings: [finding('a.env', '1')] });
    const after = captured({ findings: [finding('a.env', '2')] });
    expect(scriptBlockers({ unclear: [] }, before, after)).toEqual([
      { reason: 'secret-file', why: 'it wrote a.env, which holds a credential and is never kept' },
    ]);
  });

  test('a file of unknown content blocks the skip even if it was there before', () => {
    const same = captured({ skipped: [skipped('key.pem', 'secret-name'), skipped('a.sock', 'special')] });
    expect(reasons(scriptBlockers({ unclear: [] }, same, same))).toEqual(['left-out']);
  });

  test('a workflow command that the runner may refuse blocks the skip', () => {
    const [blocker] = scriptBlockers({ unclear: ['::set-env name=A::1'] }, undefined, undefined);
    expect(blocker).toMatchObject({ reason: 'unclear-command', why: expect.stringContaining('::set-env') });
  });
});

describe('what is replayed for a skipped stage', () => {
  const published = (output: string) =>
    ({ outputs: new Map([['image', output]]), env: new Map(), path: [] }) as unknown as Parameters<
      typeof replayOf
    >[2]['published'];
  const context = (masker = createMasker()) =>
    ({ masker, inputs: {}, job: () => Promise.reject(new Error('not asked')) }) as unknown as Parameters<
      typeof replayOf
    >[0];
  const replay = (output: string, masks: string[], masker = createMasker()) =>
    replayOf(context(masker), 'build', { published: published(output), masks: () => masks } as unknown as Parameters<
      typeof replayOf
    >[2]);

  test('outputs are kept, unless one holds a secret', async () => {
    expect(await replay('app:1', [])).toEqual({
      replay: { outputs: { image: 'app:1' }, env: {}, path: [] },
      blockers: [],
    });
    const masker = createMasker();
    masker.add('hunter2-hunter2');
    const told = await replay('app:hunter2-hunter2', [], masker);
    expect(told.replay).toBeUndefined();
    expect(reasons(told.blockers)).toEqual(['secret-output']);
  });

  test('the name of an output that holds a secret blocks the skip, too', async () => {
    const masker = createMasker();
    masker.add('image');
    const told = await replay('app:1', [], masker);
    expect(told.replay).toBeUndefined();
    expect(reasons(told.blockers)).toEqual(['secret-output']);
  });

  test('without a key, a masked value blocks the skip', async () => {
    expect(reasons((await replay('app:1', ['value'])).blockers)).toEqual(['masked-value']);
  });
});

test('outside the workspace, unknown means blocked, and `effects: workspace` asks nothing', async () => {
  type Context = Parameters<typeof outsideBlockers>[0];
  const context = (effects: string) => ({ inputs: { effects } }) as unknown as Context;
  expect(reasons(await outsideBlockers(context('auto'), undefined, []))).toEqual(['outside-effect']);
  expect(await outsideBlockers(context('workspace'), undefined, [])).toEqual([]);
});
