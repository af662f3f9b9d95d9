import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { BytePath } from '../../files/byte-path.ts';
import { headerLength, padded, writeHeader } from '../archive/tar.ts';
import { compressFrame, MAX_FRAME } from '../archive/zstd.ts';
import type { Bench } from '../threads/bench.ts';
import { type Batch, memberAt, statAt } from './batch.ts';
import { LiveFile } from './live-file.ts';

/** One frame of a file that is larger than a frame. */
export interface PieceTask {
  /** This file alone. */
  batch: Batch;
  piece: number;
  /** CRC-32 of what the piece should hold of the file. */
  sum: number;
}

export interface PieceAnswer {
  /** Absent if the file is not any more what it was when it was judged. */
  frame?: Uint8Array;
  sha256: string;
  raw: number;
}

/** What each frame holds of a large file: the first has the header before it, the last the padding behind it. */
export function piecesOf(header: number, size: number): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  for (let from = 0, room = MAX_FRAME - header; from < size; room = MAX_FRAME) {
    const to = Math.min(size, from + room);
    pieces.push({ from, to });
    from = to;
  }
  return pieces;
}

/** Makes the frame of a piece. */
export function packPiece({ batch, piece, sum }: PieceTask, bench: Bench): PieceAnswer {
  const member = memberAt(batch, 0);
  const header = headerLength(member);
  const pieces = piecesOf(header, member.size);
  const { from, to } = pieces[piece] as { from: number; to: number };
  const lead = piece === 0 ? header : 0;
  if (lead > 0) writeHeader(member, bench.frame);
  const content = bench.frame.subarray(lead, lead + to - from);
  if (!readPart(batch, content, from) || crc32(content) !== sum) return { sha256: '', raw: 0 };
  const end = lead + content.length;
  // Headers and frames are whole blocks, so there is room for it.
  const tail = piece === pieces.length - 1 ? padded(member.size) - member.size : 0;
  bench.frame.fill(0, end, end + tail);
  const raw = end + tail;
  const frame = compressFrame(bench.frame.subarray(0, raw));
  return { frame, sha256: hash('sha256', frame, 'hex'), raw };
}

function readPart(batch: Batch, content: Buffer, from: number): boolean {
  const file = LiveFile.open(batch.root, batch.paths[0] as BytePath, statAt(batch, 0));
  if (typeof file === 'string') return false;
  try {
    return file.read(content, from) === content.length && file.isUnchanged();
  } catch {
    return false;
  } finally {
    file.close();
  }
}
