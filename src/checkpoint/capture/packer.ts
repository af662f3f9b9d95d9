import type { FrameWriter, Mark } from '../archive/frame-writer.ts';
import { memberOf } from '../archive/layout.ts';
import { headerLength, writeHeader } from '../archive/tar.ts';
import { release } from '../archive/zstd.ts';
import { inOrder, type Pool } from '../threads/pool.ts';
import type { Answer } from '../threads/tasks.ts';
import { HERE, type Sources } from '../tree/sources.ts';
import { HASH_BYTES, type Tree } from '../tree/tree.ts';
import { type Batch, batchOf, type Elsewhere, type Verdict } from './batch.ts';
import { planPacking, SMALL_FRAME } from './pack-order.ts';

export interface PackerOptions {
  root: string;
  tree: Tree;
  sources: Sources;
  writer: FrameWriter;
  pool: Pool;
  elsewhere: Elsewhere;
  /** Hears of each file that was read or could not be; `tree` has its hash by then. */
  judged: (i: number, verdict: Verdict) => void;
  /** Called now and then; throws where the capture has to stop. */
  check: () => void;
}

/** A piece of a file that is larger than a frame. */
interface Piece {
  i: number;
  piece: number;
  sum: number;
  isLast: boolean;
}

/** Has files read and hashed by threads, and puts those that are to be stored into the archive. */
export class Packer {
  readonly #options: PackerOptions;
  /** The large file whose pieces are coming in. */
  #begun: { i: number; mark: Mark } | undefined;

  constructor(options: PackerOptions) {
    this.#options = options;
  }

  /** Reads all of `files`, in its own order. */
  async packFiles(files: Int32Array): Promise<void> {
    const { tree, pool, elsewhere } = this.#options;
    const mayBeElsewhere = (i: number) => elsewhere.oid(i) !== undefined || elsewhere.held(i) !== undefined;
    const { batches, large } = planPacking(tree, files, mayBeElsewhere);
    const pieces: Piece[] = [];
    await Promise.all([
      inOrder(
        pool,
        large,
        (i) => ({ kind: 'digest', batch: this.#batch([i]) }),
        (i, answer) => this.#landDigest(i, answer, pieces),
      ),
      inOrder(
        pool,
        batches,
        (members) => ({ kind: 'pack', batch: this.#batch(members) }),
        (members, answer) => this.#landBatch(members, answer),
      ),
    ]);
    await inOrder(
      pool,
      pieces,
      ({ i, piece, sum }) => ({ kind: 'piece', batch: this.#batch([i]), piece, sum }),
      (piece, answer) => this.#landPiece(piece, answer),
    );
  }

  /** Adds members without content: folders, symlinks, hard links. */
  async packHeaders(entries: Iterable<number>): Promise<void> {
    const { tree, sources, writer } = this.#options;
    writer.frameLimit = SMALL_FRAME;
    for (const i of entries) {
      const member = memberOf(tree, i);
      const length = headerLength(member);
      if (writer.free < length) await writer.flush();
      sources.at[i] = writer.offset;
      sources.kinds[i] = HERE;
      writeHeader(member, writer.space(length));
      writer.advance(length);
    }
  }

  #batch(files: readonly number[]): Batch {
    const { root, tree, elsewhere } = this.#options;
    return batchOf(root, tree, files, elsewhere);
  }

  async #landBatch(batch: readonly number[], answer: Answer<'pack'>): Promise<void> {
    const { tree, sources, writer, judged, check } = this.#options;
    check();
    const start = writer.offset;
    if (answer.frame) await this.#append({ ...answer, frame: answer.frame });
    for (const [n, i] of batch.entries()) {
      const verdict = answer.verdicts[n] as Verdict;
      if (!isLost(verdict)) tree.setHash(i, answer.hashes, n * HASH_BYTES);
      if (verdict === 'store') {
        sources.at[i] = start + (answer.offsets[n] as number);
        sources.kinds[i] = HERE;
      }
      judged(i, verdict);
    }
  }

  async #append({ frame, raw, sha256 }: { frame: Uint8Array; raw: number; sha256: string }): Promise<void> {
    await this.#options.writer.append({ frame: [frame], raw, sha256 });
    release(frame);
  }

  #landDigest(i: number, { verdict, sha256, sums }: Answer<'digest'>, pieces: Piece[]): void {
    const { tree, judged, check } = this.#options;
    check();
    if (!isLost(verdict)) tree.setHash(i, sha256);
    if (verdict !== 'store') judged(i, verdict);
    else for (const [piece, sum] of sums.entries()) pieces.push({ i, piece, sum, isLast: piece === sums.length - 1 });
  }

  /** Pieces of a file come one behind the other; where one of them is not what it was, all are taken back. */
  async #landPiece({ i, piece, isLast }: Piece, answer: Answer<'piece'>): Promise<void> {
    const { sources, writer, judged, check } = this.#options;
    check();
    if (piece === 0) this.#begun = { i, mark: await writer.mark() };
    if (this.#begun?.i !== i) return;
    if (!answer.frame) {
      await writer.rollback(this.#begun.mark);
      this.#begun = undefined;
      return judged(i, { lost: 'changing' });
    }
    await this.#append({ ...answer, frame: answer.frame });
    if (!isLast) return;
    sources.at[i] = this.#begun.mark.offset;
    sources.kinds[i] = HERE;
    judged(i, 'store');
  }
}

const isLost = (verdict: Verdict) => typeof verdict === 'object' && 'lost' in verdict;
