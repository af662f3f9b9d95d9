import { createHash } from 'node:crypto';
import { displayText } from '../../files/byte-path.ts';
import type { FrameWriter } from '../archive/frame-writer.ts';
import type { SecretsPolicy, Skipped } from '../engine.ts';
import type { RecordedFinding } from '../manifest/manifest.ts';
import type { SecretScanner } from '../secrets/scanner.ts';
import { HERE, REDACTED, type Sources, UNKNOWN } from '../tree/sources.ts';
import { hexAt } from '../tree/state-hash.ts';
import { DIRECTORY, FILE, HASH_BYTES, HASHED, LINK, type Tree } from '../tree/tree.ts';
import { type Base, inheritSource, isSameEntry, sameContent } from './base.ts';
import { Packer } from './packer.ts';
import type { WorkspaceRepository } from './repositories.ts';

export interface FileCapture {
  root: string;
  tree: Tree;
  sources: Sources;
  base: Base | undefined;
  /** For each entry the base's entry of the same path, or -1. */
  pairs: Int32Array;
  repository: WorkspaceRepository | undefined;
  /** The repository is as it was when the base was taken. */
  sameRepository: boolean;
  scanner: SecretScanner;
  secrets: SecretsPolicy;
  /** Called now and then; throws where the capture has to stop. */
  check: () => void;
}

/** Brings the content of a workspace's files into an archive: decides what need not be stored, and stores the rest. */
export class FilePacker {
  readonly skipped: Skipped[] = [];
  readonly findings: RecordedFinding[] = [];
  /** Entries that turned out to be no part of the state. */
  readonly lost = new Set<number>();
  readonly #capture: FileCapture;
  readonly #watches = new Map<number, { oid: () => string; found: () => string | undefined }>();

  constructor(capture: FileCapture) {
    this.#capture = capture;
  }

  get sources(): Sources {
    return this.#capture.sources;
  }

  /** Settles without reading what the base already answers. Returns the files that have to be read. */
  inherit(): Int32Array {
    const { tree, base, pairs } = this.#capture;
    const toRead: number[] = [];
    for (let i = 0; i < tree.count; i++) {
      if (tree.kinds[i] !== FILE || tree.hardLinks.has(i)) continue;
      const j = pairs[i] as number;
      const known = base && j >= 0 && tree.has(i, HASHED) && sameContent(tree, i, base.tree, j);
      if (!known || !this.#inherit(i, base, j)) toRead.push(i);
    }
    return Int32Array.from(toRead);
  }

  /** Reads files and stores those whose content is nowhere else. */
  async pack(files: Int32Array, writer: FrameWriter): Promise<void> {
    const { root, tree, sources, check } = this.#capture;
    const packer = new Packer({
      root,
      tree,
      sources,
      writer,
      check,
      judge: (i, content) => this.#judge(i, content),
      watch: (i) => this.#watch(i),
      lost: (i, why) => {
        this.lost.add(i);
        this.skipped.push({ path: displayText(tree.path(i)), reason: why });
      },
    });
    await packer.packFiles(files);
    this.#settleHardLinks();
    await packer.packHeaders(this.#headers());
  }

  #inherit(i: number, base: Base, j: number): boolean {
    const { tree, sources, repository, sameRepository } = this.#capture;
    const path = tree.path(i);
    const hasBlob = (oid: string) => sameRepository || repository?.blobAt(path) === oid;
    if (!inheritSource(sources, i, base, j, hasBlob)) return false;
    if (sources.kinds[i] === REDACTED) {
      const before = base.findings.find((finding) => finding.path === displayText(path));
      this.#report(i, before?.kind ?? 'unknown');
    }
    return true;
  }

  #judge(i: number, content: Buffer | undefined): 'store' | 'leave' {
    const { tree, sources, base, pairs, repository, secrets, scanner } = this.#capture;
    const path = tree.path(i);
    const watch = this.#watches.get(i);
    this.#watches.delete(i);
    const oid = repository?.blobAt(path);
    if (oid !== undefined && oid === (content ? blobId(repository, content) : watch?.oid())) {
      sources.setGit(i, oid);
      return 'leave';
    }
    const j = pairs[i] as number;
    if (base && j >= 0 && sameContent(tree, i, base.tree, j) && this.#inherit(i, base, j)) return 'leave';
    if (secrets === 'allow') return 'store';
    const kind = content ? scanner.scan(path, content) : watch?.found();
    if (kind === undefined) return 'store';
    sources.kinds[i] = REDACTED;
    this.#report(i, kind);
    return 'leave';
  }

  /** A file too large to be judged in one piece is looked at as it streams by. */
  #watch(i: number): (bytes: Buffer) => void {
    const { tree, repository, scanner } = this.#capture;
    const path = tree.path(i);
    const digest = repository?.blobAt(path) ? blobHash(repository, tree.sizes[i] as number) : undefined;
    const stream = scanner.stream(path);
    this.#watches.set(i, { oid: () => digest?.digest('hex') ?? '', found: () => stream.found() });
    return (bytes) => {
      digest?.update(bytes);
      stream.take(bytes);
    };
  }

  #report(i: number, kind: string): void {
    const { tree } = this.#capture;
    const path = displayText(tree.path(i));
    const sha256 = hexAt(tree.hashes, i * HASH_BYTES, HASH_BYTES);
    // The repository may have the same in its stage.
    if (this.findings.some((known) => known.path === path && known.sha256 === sha256)) return;
    this.findings.push({ path, kind, sha256, size: tree.sizes[i] as number });
  }

  /** Hard links have their content where the first of them has it. */
  #settleHardLinks(): void {
    const { tree, sources } = this.#capture;
    for (const [i, first] of tree.hardLinks) {
      if (this.lost.has(first)) {
        this.lost.add(i);
        continue;
      }
      tree.setHash(i, tree.hash(first));
      const source = sources.kinds[first] as number;
      sources.kinds[i] = source;
      if (sources.oids.length > 0) {
        const from = first * sources.oidBytes;
        sources.oids.copyWithin(i * sources.oidBytes, from, from + sources.oidBytes);
      }
    }
  }

  /** Members without content, for those who open the archive with tar: all that the base does not have in the same way. */
  *#headers(): Generator<number> {
    const { tree, sources, base, pairs } = this.#capture;
    for (let i = 0; i < tree.count; i++) {
      const first = tree.hardLinks.get(i);
      const bare = tree.kinds[i] === DIRECTORY || tree.kinds[i] === LINK;
      if (first !== undefined ? sources.kinds[first] !== HERE || this.lost.has(i) : !bare) continue;
      const j = pairs[i] as number;
      const same = base?.id !== undefined && j >= 0 && isSameEntry(tree, i, base.tree, j);
      if (!same || first !== undefined) yield i;
    }
  }

  /** Every file must have its content somewhere. */
  assertComplete(): void {
    const { tree, sources } = this.#capture;
    for (let i = 0; i < tree.count; i++) {
      if (tree.kinds[i] === FILE && sources.kinds[i] === UNKNOWN && !this.lost.has(i)) {
        throw new Error(`Nothing was decided about ${displayText(tree.path(i))}.`);
      }
    }
  }
}

const blobHash = (repository: WorkspaceRepository | undefined, size: number) =>
  createHash(repository?.format ?? 'sha1').update(`blob ${size}\0`);

const blobId = (repository: WorkspaceRepository | undefined, content: Buffer) =>
  blobHash(repository, content.length).update(content).digest('hex');
