import { createHash, hash } from 'node:crypto';
import { RefusedError } from '../../errors.ts';
import { TextBuffer } from './text-buffer.ts';
import { DIRECTORY, FILE, HASH_BYTES, HASHED, type Tree } from './tree.ts';

/**
 * SHA-256 (hex) over every entry in canonical order. Each contributes
 * `<d|f|l> <mode, octal> <SHA-256 of content or link target, hex; - for folders> <path bytes>\0`.
 * Times are no part of it. Part of the format: docs/checkpoint-format.md.
 */
export function stateHash(tree: Tree, counts: (i: number) => boolean = () => true): string {
  const digest = createHash('sha256');
  const text = new TextBuffer(BUFFER_BYTES);
  for (let i = 0; i < tree.count; i++) {
    if (!counts(i)) continue;
    const prefix = text.prefix(tree, i);
    const name = tree.names[i] as string;
    const length = MAX_FIELDS + prefix.length + name.length;
    if (!text.reserve(length)) {
      digest.update(text.take());
      text.reserve(length);
    }
    const kind = tree.kinds[i];
    text.byte(kind === DIRECTORY ? LETTERS.d : kind === FILE ? LETTERS.f : LETTERS.l);
    text.byte(SPACE);
    text.octal(tree.modes[i] as number);
    text.byte(SPACE);
    writeContent(text, tree, i);
    text.byte(SPACE);
    text.put(prefix);
    text.name(name);
    text.byte(0);
  }
  return digest.update(text.take()).digest('hex');
}

/** @throws RefusedError `manifest-invalid` if the recorded hash, number or size is not that of the entries */
export function checkStateHash(manifest: { tree: Tree; stateHash: string; files: number; bytes: number }): void {
  const { files, bytes } = manifest.tree.totals();
  if (files !== manifest.files || bytes !== manifest.bytes) {
    throw new RefusedError(
      'manifest-invalid',
      `Manifest refused: it speaks of ${manifest.files} files of ${manifest.bytes} bytes, and lists ${files} of ${bytes}. Use another copy.`,
    );
  }
  if (stateHash(manifest.tree) === manifest.stateHash) return;
  throw new RefusedError(
    'manifest-invalid',
    'Manifest refused: its state hash is not that of its entries. Use another copy.',
  );
}

const BUFFER_BYTES = 64 * 1024;

/** All of an entry but its path. */
const MAX_FIELDS = 128;
const SPACE = 0x20;
const LETTERS = { d: 0x64, f: 0x66, l: 0x6c };

function writeContent(text: TextBuffer, tree: Tree, i: number): void {
  if (tree.kinds[i] === DIRECTORY) text.name('-');
  else if (tree.kinds[i] !== FILE) text.name(hash('sha256', Buffer.from(tree.targets.get(i) ?? '', 'latin1'), 'hex'));
  else if (tree.has(i, HASHED)) text.hex(tree.hashes, i * HASH_BYTES, HASH_BYTES);
  else throw new Error(`No hash is known of ${tree.path(i)}.`);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Hex of a range of bytes, without a Buffer around it. */
export function hexAt(bytes: Uint8Array, from: number, length: number): string {
  let text = '';
  for (let i = from; i < from + length; i++) text += HEX[bytes[i] as number];
  return text;
}
