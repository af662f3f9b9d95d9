import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Folder } from './workspace.ts';

const program = path.join(import.meta.dirname, 'programs', 'round-trip.ts');
const isRoot = process.getuid?.() === 0;
const NOBODY = '65534';

interface Report {
  before: string[];
  afterEmpty: string[];
  afterWreck: string[];
  skipped: { path: string; reason: string }[];
  ok: boolean;
  problems: string[];
  blocks: number;
  hashes: [string, string];
  verified: [boolean, boolean];
}

const isSpecial = (line: string) => line.startsWith('? ');

describe.each(
  isRoot
    ? [
        ['root', undefined],
        ['an ordinary user', NOBODY],
      ]
    : [['an ordinary user', undefined]],
)('everything that a file system can hold, as %s', (_, user) => {
  test('comes back as it was, on an emptied folder and on a wrecked one', () => {
    using folder = new Folder();
    const text = execFileSync(process.execPath, [program, folder.path, ...(user ? [user] : [])], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const report = JSON.parse(text) as Report;
    const kept = report.before.filter((line) => !isSpecial(line));
    expect(report.afterEmpty).toEqual(kept);
    // What is no part of the state stays where it is.
    expect(report.afterWreck.filter((line) => !isSpecial(line))).toEqual(kept);
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ ok: true, verified: [true, true] });
    expect(report.hashes[1]).toBe(report.hashes[0]);
    expect(report.skipped).toEqual([
      ...(isRoot && !user ? [{ path: 'special/device', reason: 'device' }] : []),
      { path: 'special/fifo', reason: 'fifo' },
    ]);
    // Twenty megabytes of which six bytes are something.
    expect(report.blocks).toBeLessThan(64);
  });
});
