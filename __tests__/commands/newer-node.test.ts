import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findNewerNode } from '../../src/cli/checkpoints/newer-node.ts';

/** Binaries that only have to be there: on Windows, they would have to run. */
const posix = process.platform === 'win32' ? test.skip : test;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newer-node-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program in place of node, which answers whether it has zstd and leaves a mark that it was asked. */
function makeNode(file: string, status: number): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n: > "$0.asked"\nexit ${status}\n`);
  chmodSync(file, 0o755);
  return file;
}

const find = (env: Record<string, string>) => findNewerNode(env, path.join(folder, 'dist', 'cli.js'));

describe('a newer Node for checkpoints', () => {
  posix('is the package that lies beside rerail, known by its version without being asked', () => {
    const manifest = path.join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'package.json');
    const node = makeNode(path.join(path.dirname(manifest), 'bin', 'node'), 1);
    writeFileSync(manifest, JSON.stringify({ version: '24.1.0' }));
    expect(find({})).toBe(node);
  });

  posix.each([
    ['20.19.5', false],
    ['22.14.0', false],
    ['22.15.0', true],
    ['23.7.0', false],
    ['23.8.0', true],
    ['24.0.0', true],
  ])('of version %s in the tool cache counts: %s', (version, counts) => {
    const node = makeNode(path.join(folder, 'tools', 'node', version, process.arch, 'bin', 'node'), counts ? 1 : 0);
    expect(find({ RUNNER_TOOL_CACHE: path.join(folder, 'tools') })).toBe(counts ? node : undefined);
  });

  posix('is asked for zstd where only PATH tells of it', () => {
    const old = makeNode(path.join(folder, 'old', 'node'), 1);
    const node = makeNode(path.join(folder, 'new', 'node'), 0);
    expect(find({ PATH: ['relative', path.dirname(old), path.dirname(node)].join(path.delimiter) })).toBe(node);
    expect(find({ PATH: path.dirname(old) })).toBeUndefined();
  });
});
