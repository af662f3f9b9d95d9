import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { withScratch } from '../../src/checkpoint/scratch.ts';
import { Folder } from './workspace.ts';

const cannotRemove = () => {
  throw new Error('ENOTEMPTY: directory not empty');
};

test('a scratch folder that cannot be removed hides no cause, and fails nothing that is done', async () => {
  using folder = new Folder();
  const failing = withScratch(
    folder.path,
    async () => {
      throw new Error('Checkpoints need zstd');
    },
    cannotRemove,
  );
  await expect(failing).rejects.toThrow('Checkpoints need zstd');
  expect(await withScratch(folder.path, async () => 'done', cannotRemove)).toBe('done');
  expect(readdirSync(folder.path)).toHaveLength(2);
});
