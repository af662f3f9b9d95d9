import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unwrap } from '../../src/github/stored-file.ts';
import { Folder } from '../checkpoint/workspace.ts';

const PYTHON = `
import sys, zipfile
target, method, count, content = sys.argv[1:]
with zipfile.ZipFile(target, 'w') as z:
    for n in range(int(count)):
        about = zipfile.ZipInfo('../../evil/%d' % n)
        about.compress_type = {'stored': 0, 'deflated': 8, 'bzip2': 12}[method]
        with z.open(about, 'w', force_zip64=method == 'deflated') as f:
            f.write(open(content, 'rb').read())
`;

function zip(folder: Folder, method: string, count: number, content: Buffer): string {
  writeFileSync(folder.at('content'), content);
  execFileSync('python3', ['-c', PYTHON, folder.at('a.zip'), method, String(count), folder.at('content')]);
  return folder.at('a.zip');
}

const MAX = 1024 * 1024;

describe('a downloaded artifact', () => {
  test('is unwrapped from a zip that only stores, whatever name the zip gives it', async () => {
    for (const content of [Buffer.from('hello'), Buffer.alloc(0), Buffer.alloc(300_000, 'abc')]) {
      using folder = new Folder();
      await unwrap(zip(folder, 'stored', 1, content), folder.at('out'), MAX);
      expect(readFileSync(folder.at('out')).equals(content)).toBe(true);
    }
  });

  test('is taken as it is where it is no zip', async () => {
    using folder = new Folder();
    for (const content of ['', 'P', 'PK', 'plain']) {
      writeFileSync(folder.at('raw'), content);
      await unwrap(folder.at('raw'), folder.at(`out-${content}`), MAX);
      expect(readFileSync(folder.at(`out-${content}`), 'utf8')).toBe(content);
    }
  });

  test.each([
    ['stored', 2],
    ['deflated', 1],
    ['bzip2', 1],
  ])('is refused where the zip is another (%s, %d files)', async (method, count) => {
    using folder = new Folder();
    const file = zip(folder, method, count, Buffer.from('x'.repeat(100)));
    await expect(unwrap(file, folder.at('out'), MAX)).rejects.toMatchObject({ reason: 'artifact-invalid' });
  });

  test('is refused if it has more than is read, before a byte is written', async () => {
    using folder = new Folder();
    const file = zip(folder, 'stored', 1, Buffer.alloc(2_000));
    await expect(unwrap(file, folder.at('out'), 1_999)).rejects.toMatchObject({ reason: 'artifact-too-large' });
    writeFileSync(folder.at('raw'), Buffer.alloc(2_000));
    await expect(unwrap(folder.at('raw'), folder.at('out'), 1_999)).rejects.toMatchObject({
      reason: 'artifact-too-large',
    });
    expect(existsSync(folder.at('out'))).toBe(false);
  });

  test('ends with an error or a file, however the zip is damaged', async () => {
    using folder = new Folder();
    const whole = readFileSync(zip(folder, 'stored', 1, Buffer.from('content of a file')));
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole);
        if (!cut) damaged[at] = byte;
        writeFileSync(folder.at('damaged'), damaged);
        await unwrap(folder.at('damaged'), folder.at(`out-${n++}`), MAX).catch((error: unknown) =>
          expect(error).toBeDefined(),
        );
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
