import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { encodeSeekTable, type Frame } from '../../src/checkpoint/archive/seek-table.ts';
import { END_OF_ARCHIVE, encodeHeader, type Member, padded } from '../../src/checkpoint/archive/tar.ts';
import { toBytePath } from '../../src/files/byte-path.ts';

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

export interface CraftedEntry {
  path: string;
  type?: string;
  content?: string | Buffer;
  [field: string]: unknown;
}

export interface Craft {
  entries: readonly CraftedEntry[];
  /** Fields of the manifest, replaced or added. */
  head?: Record<string, unknown>;
  /** Writes the entries as rerail does, fields in its order and one a line; else as one JSON text. */
  lined?: boolean;
  /** Changes the manifest's text at last. */
  text?: (json: string) => string;
  /** Members that the manifest does not speak of, before or behind the others. */
  before?: Buffer;
  behind?: Buffer;
}

export interface Crafted {
  id: string;
  bytes: Buffer;
}

/** An archive that any hand could write: the manifest says what it is told to say, and its id fits. */
export function craft({ entries, head = {}, lined, text = (json) => json, before, behind }: Craft): Crafted {
  const tar: Buffer[] = before ? [before] : [];
  let offset = before?.length ?? 0;
  const list = entries.map(({ content, ...entry }) => {
    const type = (entry.type as string | undefined) ?? 'file';
    const common = { mode: type === 'directory' ? '755' : type === 'symlink' ? '777' : '644', mtime: '1700000000' };
    if (content === undefined) return { ...common, type, ...entry };
    const bytes = Buffer.from(content as string);
    const member = tarMember(
      {
        path: toBytePath(entry.path),
        type: 'file',
        mode: 0o644,
        mtime: 1_700_000_000n * 10n ** 9n,
        size: bytes.length,
      },
      bytes,
    );
    const at = offset;
    tar.push(member);
    offset += member.length;
    return { ...common, type, size: bytes.length, sha256: sha256(bytes), at, ...entry };
  });
  if (behind) tar.push(behind);
  const body = Buffer.concat(tar);
  const frames = body.length > 0 ? [frameOf(body)] : [];
  const described = {
    ...HEAD,
    stateHash: stateHashOf(list),
    ...totalsOf(list),
    frames: frames.map(({ frame, raw }) => [frame.length, raw, sha256(frame)]),
    ...head,
  };
  const manifest = text(lined ? inLines(described, list) : JSON.stringify({ ...described, entries: list }));
  const content = Buffer.from(manifest);
  const header = encodeHeader({
    path: '.rerail/manifest.json',
    type: 'file',
    mode: 0o644,
    mtime: 0n,
    size: content.length,
  });
  const tail = Buffer.concat([Buffer.alloc(padded(content.length) - content.length), END_OF_ARCHIVE]);
  const all = [...frames, frameOf(header), frameOf(content), frameOf(tail)];
  return { id: sha256(content).slice(0, 32), bytes: archiveOf(all) };
}

const FIELDS = [
  'path',
  'type',
  'mode',
  'mtime',
  'size',
  'sha256',
  'sparse',
  'sameAs',
  'git',
  'redacted',
  'in',
  'target',
  'at',
];

function inLines(head: Record<string, unknown>, entries: readonly Record<string, unknown>[]): string {
  const lines = entries.map((entry) => {
    const fields = [...FIELDS, ...Object.keys(entry)].map((field): [string, unknown] => [field, entry[field]]);
    return JSON.stringify(Object.fromEntries(fields));
  });
  return `${JSON.stringify(head).slice(0, -1)},\n"entries":[\n${lines.join(',\n')}\n]}\n`;
}

export function tarMember(member: Member, content: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([encodeHeader(member), content, Buffer.alloc(padded(content.length) - content.length)]);
}

/** Puts an archive where a local store has it. */
export function plant(store: string, { id, bytes }: Crafted): string {
  const file = path.join(store, 'checkpoints', `${id}.tar.zst`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return id;
}

export const frameOf = (raw: Buffer) => ({ frame: zstdCompressSync(raw), raw: raw.length });

export function archiveOf(frames: readonly { frame: Buffer; raw: number }[]): Buffer {
  const table: Frame[] = frames.map(({ frame, raw }) => ({ size: frame.length, raw }));
  return Buffer.concat([...frames.map(({ frame }) => frame), encodeSeekTable(table)]);
}

function totalsOf(entries: readonly Record<string, unknown>[]): { files: number; bytes: number } {
  const files = entries.filter(({ type }) => type === 'file');
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + Number(size), 0) };
}

/** As docs/checkpoint-format.md has it. */
function stateHashOf(entries: readonly Record<string, unknown>[]): string {
  const digest = createHash('sha256');
  for (const { type, mode, sha256: hash, target, path: name } of entries) {
    const letter = type === 'symlink' ? 'l' : String(type)[0];
    const content = type === 'symlink' ? sha256(String(target)) : type === 'directory' ? '-' : hash;
    digest.update(`${letter} ${mode} ${content} ${name}\0`);
  }
  return digest.digest('hex');
}

const HEAD = {
  format: 'rerail-checkpoint',
  version: 1,
  createdAt: '2026-01-02T03:04:05.000Z',
  identity: { sequence: 1, clean: true },
  parent: null,
  dependencies: [],
  scope: {},
  full: true,
  bytes: 0,
  skipped: [],
  secrets: 'redact',
  findings: [],
  repositories: [],
  environment: { os: 'linux', arch: 'x64', node: '24.0.0', workspace: '/w' },
  metrics: { ms: 1, cpuSeconds: 1, memoryBytes: 1, diskFreeBytes: 1 },
  wayBack: [],
};
