import { describe, expect, test } from '@jest/globals';
import { OpenFolders } from '../../src/checkpoint/manifest/open-folders.ts';
import { whyUnsafe } from '../../src/checkpoint/manifest/safe-path.ts';
import { DIRECTORY, FILE } from '../../src/checkpoint/tree/tree.ts';

/** A checkpoint of a Linux job may be restored on a laptop with Windows: names mean other things there. */

const ESCAPES = [
  '..\\evil',
  'a\\..\\..\\evil',
  'C:evil',
  'C:\\evil',
  'file.txt:stream',
  '\\\\server\\share',
  'folder/..\\x',
];
const NO_NAMES = [
  'con',
  'NUL',
  'aux.txt',
  'com1',
  'LPT9.log',
  'com\u00c2\u00b9',
  'nul .txt',
  'trailing.',
  'trailing ',
  'a*b',
  'a?b',
  'a"b',
  'a<b',
  'a|b',
  'a\u0007b',
  'conin$',
];
const FINE = ['a', 'console', 'com', 'com10', 'nulls.txt', '.hidden', 'a b', 'a.b', 'xcon.txt', '\u00c3\u00a4'];

describe('names of a checkpoint on Windows', () => {
  test.each(ESCAPES)('%j leads elsewhere', (name) => {
    expect(whyUnsafe(name, 'win32')).toBe('path-escapes');
    expect(whyUnsafe(name, 'linux')).toBeUndefined();
  });

  test.each(NO_NAMES)('%j is another file than it says, or none', (name) => {
    expect(whyUnsafe(name, 'win32')).toBe('windows-name');
    expect(whyUnsafe(`folder/${name}`, 'win32')).toBe('windows-name');
    expect(whyUnsafe(name, 'darwin')).toBeUndefined();
  });

  test.each(FINE)('%j is a file as elsewhere', (name) => {
    expect(whyUnsafe(name, 'win32')).toBeUndefined();
  });

  test.each([...ESCAPES.filter((name) => !name.includes('/')), ...NO_NAMES])(
    '%j is refused, however it is read',
    (name) => {
      const bytes = Buffer.from(name, 'latin1');
      const line = { pathFrom: 0, pathTo: bytes.length, kind: FILE } as Parameters<OpenFolders['enterLine']>[1];
      const folders = (platform: NodeJS.Platform) => new OpenFolders(() => {}, platform);
      expect(folders('win32').enterLine(bytes, line)).toBeUndefined();
      expect(() => folders('win32').enter(name, FILE)).toThrow(
        /^Checkpoint refused: .* (?:is no path in a workspace|is no name of a file on Windows)\./,
      );
      expect(folders('linux').enterLine(bytes, line)).toBe(name);
      expect(folders('linux').enter(name, DIRECTORY)).toBe(name);
    },
  );
});
