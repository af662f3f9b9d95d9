import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rounds } from './random.ts';
import { Folder } from './workspace.ts';

const ROUNDS = rounds(6, 100);
const PROGRAM = path.join(import.meta.dirname, 'programs', 'full-disk.ts');
/** File systems that nobody else sees. */
const OWN_MOUNTS = ['--user', '--map-root-user', '--mount'];
const mayMount =
  spawnSync('unshare', [...OWN_MOUNTS, 'sh', '-c', 'mount -t tmpfs none /mnt'], { stdio: 'ignore' }).status === 0;

// Where nobody may mount, a full disk cannot be had without filling a real one.
(mayMount ? describe : describe.skip)('a disk that is full at some point', () => {
  test(`costs no checkpoint and no file (${ROUNDS} times)`, () => {
    using folder = new Folder();
    mkdirSync(folder.at('disk'));
    const script = 'mount -t tmpfs -o size=12m none "$1" && exec "$2" "$3" "$1" "$4" "$5"';
    const { stdout, stderr } = spawnSync(
      'unshare',
      [...OWN_MOUNTS, 'sh', '-c', script, 'sh', folder.at('disk'), process.execPath, PROGRAM, folder.path, `${ROUNDS}`],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    const { ended, wrong } = JSON.parse(stdout) as { ended: Record<string, number>; wrong: string[] };
    console.log(`on a full disk: ${JSON.stringify(ended)}`);
    expect(wrong).toEqual([]);
    expect(Object.keys(ended).length).toBeGreaterThan(3);
  }, 600_000);
});
