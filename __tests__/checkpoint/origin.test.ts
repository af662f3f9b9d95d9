import { chmodSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { build, Folder, PLAIN_MASKER, portsIn } from './workspace.ts';

const identity = { repository: 'o/r', runId: '7', attempt: 1, jobKey: 'job', commit: 'abc', sequence: 2, clean: true };

test('a checkpoint must be what its record says, whoever made it', async () => {
  using folder = new Folder();
  const root = folder.at('workspace');
  build(root, { a: 'a' });
  const store = createLocalStore(folder.at('store'));
  const engine = createEngine(portsIn(folder.at('engine')));
  const { id, stateHash } = await engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER });
  const { clean: _, ...origin } = identity;
  const expected = { ...origin, stateHash };
  const wrong = [
    { ...expected, repository: 'o/other' },
    { ...expected, runId: '8' },
    { ...expected, jobKey: 'other' },
    { ...expected, commit: 'def' },
    { ...expected, sequence: 1 },
    { ...expected, attempt: 0 },
    { ...expected, stateHash: '0'.repeat(64) },
  ];
  writeFileSync(folder.at('workspace', 'a'), 'changed');
  for (const other of wrong) {
    const restore = engine.restore({ id, root, stores: [store], expected: other });
    await expect(restore).rejects.toMatchObject({ reason: 'origin-differs' });
  }
  expect(await engine.restore({ id, root, stores: [store], expected })).toMatchObject({ verified: true });
  expect(
    await engine.restore({ id, root, stores: [store], expected: { ...expected, attempt: 2, sequence: 1 } }),
  ).toMatchObject({
    verified: true,
  });
});

test('setuid bits come back by a fast-forward for root only', async () => {
  using folder = new Folder();
  const root = folder.at('workspace');
  build(root, { tool: 'x' });
  chmodSync(folder.at('workspace', 'tool'), 0o4755);
  const store = createLocalStore(folder.at('store'));
  const engine = createEngine(portsIn(folder.at('engine')));
  const { id, stateHash } = await engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER });
  const { clean: _, ...origin } = identity;
  const request = { id, root, stores: [store], expected: { ...origin, stateHash } };
  const { getuid } = process;
  process.getuid = () => 1000;
  try {
    await expect(engine.restore(request)).rejects.toMatchObject({ reason: 'setuid-refused' });
  } finally {
    if (getuid) process.getuid = getuid;
  }
});
