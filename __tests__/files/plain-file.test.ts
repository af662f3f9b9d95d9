import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { messageOf } from '../../src/errors.ts';
import { appendPlainFile, readPlainFile } from '../../src/files/plain-file.ts';

test('only a regular file of allowed size is read, and nothing of another is quoted', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'rerail-plain-'));
  const at = (name: string) => path.join(root, name);
  try {
    writeFileSync(at('file'), 'content');
    mkdirSync(at('folder'));
    symlinkSync('/etc/passwd', at('link'));
    symlinkSync('/dev/zero', at('device'));
    execFileSync('mkfifo', [at('fifo')]);
    expect(readPlainFile(at('file'), { maxBytes: 7 })?.toString()).toBe('content');
    expect(readPlainFile(at('missing'), { maxBytes: 7 })).toBeUndefined();
    expect(readPlainFile(at('file/below'), { maxBytes: 7 })).toBeUndefined();
    const refused = (name: string, more = {}) => {
      try {
        readPlainFile(at(name), { maxBytes: 6, ...more });
      } catch (error) {
        return messageOf(error);
      }
      return 'read';
    };
    expect(refused('file')).toMatch(/it has 7 bytes, and at most 6 are read/);
    expect(refused('folder')).toMatch(/it is no regular file/);
    expect(refused('link')).toMatch(/it is a symbolic link/);
    expect(refused('fifo')).toMatch(/it is no regular file/);
    expect(refused('device', { followLinks: true })).toMatch(/it is no regular file/);
    expect(refused('link', { followLinks: true })).not.toContain('root:');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('nothing is appended to a pipe, a link or a folder, and nothing waits', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'rerail-plain-'));
  const at = (name: string) => path.join(root, name);
  try {
    execFileSync('mkfifo', [at('fifo')]);
    symlinkSync(at('target'), at('link'));
    mkdirSync(at('folder'));
    for (const name of ['fifo', 'link', 'folder']) {
      expect(() => appendPlainFile(at(name), 'text')).toThrow(/not written: it is no regular file/);
    }
    expect(existsSync(at('target'))).toBe(false);
    appendPlainFile(at('file'), 'a\n');
    appendPlainFile(at('file'), 'b\n');
    expect(readFileSync(at('file'), 'utf8')).toBe('a\nb\n');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
