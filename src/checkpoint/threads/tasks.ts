import {
  type HashAnswer,
  type HashFileTask,
  type HashFramesTask,
  hashFile,
  hashFrames,
} from '../archive/hash-whole.ts';
import { type UnpackAnswer, type UnpackTask, unpackFrame } from '../archive/unpack-frame.ts';
import { type DigestAnswer, type DigestTask, digestFile } from '../capture/digest-file.ts';
import { type PackAnswer, type PackTask, packBatch } from '../capture/pack-batch.ts';
import { type PieceAnswer, type PieceTask, packPiece } from '../capture/pack-piece.ts';
import { type LookAnswer, type LookTask, lookAt } from '../restore/look.ts';
import type { Bench } from './bench.ts';

/** What a thread can be asked to do. Tasks and answers are plain data; their buffers move to the receiver (buffers.ts). */
export interface Tasks {
  digest: { task: DigestTask; answer: DigestAnswer };
  pack: { task: PackTask; answer: PackAnswer };
  piece: { task: PieceTask; answer: PieceAnswer };
  unpack: { task: UnpackTask; answer: UnpackAnswer };
  look: { task: LookTask; answer: LookAnswer };
  hashFile: { task: HashFileTask; answer: HashAnswer };
  hashFrames: { task: HashFramesTask; answer: HashAnswer };
}

export type TaskKind = keyof Tasks;
export type Task<K extends TaskKind> = { kind: K } & Tasks[K]['task'];
export type Answer<K extends TaskKind> = Tasks[K]['answer'];

const ACTS: { [K in TaskKind]: (task: Tasks[K]['task'], bench: Bench) => Answer<K> } = {
  digest: digestFile,
  pack: packBatch,
  piece: packPiece,
  unpack: unpackFrame,
  look: lookAt,
  hashFile,
  hashFrames,
};

/** Does a task, synchronously: a thread has nothing else to do. */
export function perform<K extends TaskKind>(task: Task<K>, bench: Bench): Answer<K> {
  return ACTS[task.kind](task, bench);
}
