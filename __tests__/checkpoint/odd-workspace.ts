import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** Seconds since 1970 that are hard to keep, as `touch` takes them. */
const TIMES = [
  '0',
  '-1',
  '-0.5',
  '-1.000000001',
  '-631152000.999999999',
  '1700000000.123456789',
  '1700000000.999999999',
  '2147483648.000000001',
  '4294967296.5',
  '8589934592.000000007',
];

const MODES = [0o644, 0o755, 0o600, 0o400, 0o444, 0o777, 0o222, 0o1644, 0o2755, 0o4755, 0o6711];

/** Below an empty folder, everything that a file system can hold and a user may make. */
export function makeOddWorkspace(root: string): void {
  makeModes(path.join(root, 'modes'));
  makeTimes(path.join(root, 'times'));
  makeLinks(path.join(root, 'links'));
  makeNames(path.join(root, 'names'));
  makeSparse(path.join(root, 'sparse'));
  makeSpecial(path.join(root, 'special'));
  mkdirSync(path.join(root, 'deep', ...Array.from({ length: 40 }, (_, n) => `level-${n}`)), { recursive: true });
  writeFileSync(path.join(root, 'empty'), '');
}

function makeModes(folder: string): void {
  mkdirSync(folder);
  const isRoot = process.getuid?.() === 0;
  for (const mode of isRoot ? [...MODES, 0] : MODES.filter((one) => (one & 0o400) !== 0)) {
    const file = path.join(folder, `file-${mode.toString(8)}`);
    writeFileSync(file, `${mode}`);
    chmodSync(file, mode);
  }
  for (const mode of [0o700, 0o1777, 0o2775, 0o711]) {
    const inside = path.join(folder, `folder-${mode.toString(8)}`);
    mkdirSync(inside);
    writeFileSync(path.join(inside, 'inside'), '');
    chmodSync(inside, mode);
  }
  const readOnly = path.join(folder, 'read-only-folder');
  mkdirSync(path.join(readOnly, 'deeper'), { recursive: true });
  writeFileSync(path.join(readOnly, 'inside'), 'inside');
  writeFileSync(path.join(readOnly, 'deeper', 'file'), 'deeper');
  chmodSync(path.join(readOnly, 'deeper'), 0o500);
  chmodSync(readOnly, 0o555);
  const noEntry = path.join(folder, 'no-entry');
  mkdirSync(noEntry);
  chmodSync(noEntry, isRoot ? 0 : 0o500);
}

function makeTimes(folder: string): void {
  mkdirSync(folder);
  for (const [n, time] of TIMES.entries()) {
    writeFileSync(path.join(folder, `file-${n}`), time);
    mkdirSync(path.join(folder, `folder-${n}`));
    symlinkSync('nowhere', path.join(folder, `link-${n}`));
    const names = [`file-${n}`, `folder-${n}`, `link-${n}`];
    execFileSync('touch', ['-h', '-d', `@${time}`, ...names], { cwd: folder });
  }
}

function makeLinks(folder: string): void {
  mkdirSync(path.join(folder, 'folder'), { recursive: true });
  writeFileSync(path.join(folder, 'file'), 'shared');
  linkSync(path.join(folder, 'file'), path.join(folder, 'again'));
  linkSync(path.join(folder, 'file'), path.join(folder, 'folder', 'far'));
  const targets = {
    relative: 'folder/far',
    upwards: '../names',
    absolute: '/etc/hostname',
    dangling: 'not/here',
    'to-folder': 'folder',
    'loop-a': 'loop-b',
    'loop-b': 'loop-a',
    self: 'self',
    outside: '../../../../../..',
    long: `${'x/'.repeat(200)}end`,
    'odd\ntarget': 'a\nb',
  };
  for (const [name, target] of Object.entries(targets)) symlinkSync(target, path.join(folder, name));
  symlinkSync(bytes('to-', [0xff, 0xfe]), bytes(`${folder}/bytes`));
}

function makeNames(folder: string): void {
  mkdirSync(folder);
  const names = [
    ...[
      'with space',
      ' leading',
      'trailing ',
      'new\nline',
      'tab\there',
      '-rf',
      '--',
      '"quotes"',
      "it's",
      '$(id)',
      '*?[a]',
    ],
    ...[
      'back\\slash',
      'colon:name',
      '.hidden',
      '...',
      'PaxHeaders',
      '\u00e9',
      'e\u0301',
      '\u{1f682}',
      'A',
      'a',
      'x'.repeat(255),
    ],
    ...['%41', '#', '~', 'CON', 'a\u0001b', '\u202e', '.gitignore', '.gitmodules', 'git~x'],
  ].map((name) => Buffer.from(name));
  names.push(bytes([0xff]), bytes('caf', [0xe9]), bytes([0xc3, 0x28]), bytes([0xed, 0xa0, 0x80]));
  for (const name of names) writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), name);
  const inside = Buffer.concat([Buffer.from(`${folder}/`), bytes([0xfe], ' folder')]);
  mkdirSync(inside);
  writeFileSync(Buffer.concat([inside, Buffer.from('/file')]), 'inside');
}

const MIB = 1024 * 1024;

function makeSparse(folder: string): void {
  mkdirSync(folder);
  const fd = openSync(path.join(folder, 'holes'), 'w');
  writeSync(fd, 'middle', 5 * MIB + 7);
  ftruncateSync(fd, 20 * MIB + 3);
  closeSync(fd);
  // To make a file longer takes such modes away, except where root does it.
  for (const mode of [0o4755, 0o2755]) {
    const file = path.join(folder, `holes-${mode.toString(8)}`);
    writeFileSync(file, '#!');
    truncateSync(file, MIB);
    chmodSync(file, mode);
  }
}

/** What is left out. */
function makeSpecial(folder: string): void {
  mkdirSync(folder);
  execFileSync('mkfifo', ['fifo'], { cwd: folder });
  if (process.getuid?.() === 0) execFileSync('mknod', ['device', 'c', '1', '3'], { cwd: folder });
}
