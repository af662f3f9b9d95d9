import { randomBytes } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FrameWriter } from '../../src/checkpoint/archive/frame-writer.ts';
import type { Verdict } from '../../src/checkpoint/capture/batch.ts';
import { Packer } from '../../src/checkpoint/capture/packer.ts';
import { type Pool, Threads } from '../../src/checkpoint/threads/pool.ts';
import { scan } from '../../src/checkpoint/tree/scan.ts';
import { scopeOf } from '../../src/checkpoint/tree/scope.ts';
import { Sources } from '../../src/checkpoint/tree/sources.ts';
import { build, Folder } from './workspace.ts';

const MIB = 1024 * 1024;

/** Does tasks as the inline pool does, with something in between. */
const interrupted = (before: (kind: string) => void): Pool => {
  const pool = new Threads(undefined).poolFor({ files: 0, bytes: 0 });
  return {
    width: 1,
    run: (task) => {
      before(task.kind);
      return pool.run(task);
    },
  };
};

describe('a file larger than a frame that changes while it is packed', () => {
  test('is left out as a whole, and what comes after it is where it should be', async () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { 'a-large': randomBytes(30 * MIB), 'b-large': randomBytes(13 * MIB), small: 'small' });
    const { tree } = scan(root, scopeOf({}));
    const sources = new Sources(tree.count);
    const verdicts = new Map<string, Verdict>();
    let pieces = 0;
    const pool = interrupted((kind) => {
      if (kind !== 'piece' || ++pieces !== 3) return;
      const fd = openSync(path.join(root, 'a-large'), 'r+');
      writeSync(fd, 'changed', 29 * MIB);
      closeSync(fd);
    });
    const writer = new FrameWriter(folder.at('archive'));
    try {
      const packer = new Packer({
        root,
        tree,
        sources,
        writer,
        pool,
        elsewhere: { objectFormat: 'sha1', oid: () => undefined, held: () => undefined },
        judged: (i, verdict) => verdicts.set(tree.path(i), verdict),
        check: () => undefined,
      });
      await packer.packFiles(Int32Array.of(0, 1, 2));
      await writer.drain();
      expect(Object.fromEntries(verdicts)).toEqual({
        'a-large': { lost: 'changing' },
        'b-large': 'store',
        small: 'store',
      });
      // The small file's frame, and the second large file behind it.
      const raw = writer.frames.map((frame) => frame.raw);
      expect(sources.at[1]).toBe(raw[0]);
      expect(raw.slice(1).reduce((sum, bytes) => sum + bytes, 0)).toBe(writer.offset - (raw[0] as number));
      expect(writer.offset).toBeLessThan(14 * MIB);
    } finally {
      writer.close();
    }
  });
});
