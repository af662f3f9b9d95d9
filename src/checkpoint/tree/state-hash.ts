import { createHash, hash } from 'node:crypto';
import { RefusedError } from '../../errors.ts';
import { DIRECTORY, FILE, HASH_BYTES, HASHED, type Tree } from './tree.ts';

/**
 * SHA-256 (hex) over every entry in canonical order. Each contributes
 * `<d|f|l> <mode, octal> <SHA-256 of content or link target, hex; - for folders> <path bytes>\0`.
 * Times are no part of it. Part of the format: docs/checkpoint-format.md.
 */
export function stateHash(tree: Tree, counts: (i: number) => boolean = () => true): string {
  const digest = createHash('sha256');
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  let used = 0;
  for (let i = 0; i < tree.count; i++) {
    if (!counts(i)) continue;
    const line = `${letterOf(tree, i)} ${(tree.modes[i] as number).toString(8)} ${contentHash(tree, i)} ${tree.path(i)}\0`;
    if (used + line.length > buffer.length) {
      digest.update(buffer.subarray(0, used));
      used = 0;
    }
    if (line.length > buffer.length) digest.update(line, 'latin1');
    else used += buffer.write(line, used, 'latin1');
  }
  return digest.update(buffer.subarray(0, used)).digest('hex');
}

/** @throws RefusedError `manifest-invalid` where the recorded hash is not that of the entries */
export function checkStateHash(manifest: { tree: Tree; stateHash: string }): void {
  if (stateHash(manifest.tree) === manifest.stateHash) return;
  throw new RefusedError(
    'manifest-invalid',
    'Manifest refused: its state hash is not that of its entries. Use another copy.',
  );
}

const BUFFER_BYTES = 64 * 1024;

const letterOf = (tree: Tree, i: number) => (tree.kinds[i] === DIRECTORY ? 'd' : tree.kinds[i] === FILE ? 'f' : 'l');

function contentHash(tree: Tree, i: number): string {
  if (tree.kinds[i] === DIRECTORY) return '-';
  if (tree.kinds[i] !== FILE) return hash('sha256', Buffer.from(tree.targets.get(i) ?? '', 'latin1'), 'hex');
  if (!tree.has(i, HASHED)) throw new Error(`No hash is known of ${tree.path(i)}.`);
  return hexAt(tree.hashes, i * HASH_BYTES, HASH_BYTES);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Hex of a range of bytes, without a Buffer around it. */
export function hexAt(bytes: Uint8Array, from: number, length: number): string {
  let text = '';
  for (let i = from; i < from + length; i++) text += HEX[bytes[i] as number];
  return text;
}
