import { hash } from 'node:crypto';
import { displayText } from '../../files/byte-path.ts';
import type { FrameWriter } from '../archive/frame-writer.ts';
import type { Skipped } from '../engine.ts';
import { type RecordedFinding, SECRET_TARGET } from '../manifest/manifest.ts';
import type { SecretScanner } from '../secrets/scanner.ts';
import type { Pool } from '../threads/pool.ts';
import { GIT, HERE, REDACTED, type Sources, UNKNOWN } from '../tree/sources.ts';
import { hexAt } from '../tree/state-hash.ts';
import { DIRECTORY, FILE, HASH_BYTES, HASHED, LINK, type Tree } from '../tree/tree.ts';
import { type Base, inheritSource, isSameEntry, sameContent, sourceServes } from './base.ts';
import type { Elsewhere, Verdict } from './batch.ts';
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
      if (!known || !this.#isJudged(base, j) || !this.#inherit(i, base, j)) toRead.push(i);
    }
    return Int32Array.from(toRead);
  }

  /** Whether the content need not be searched for a secret which was not known before. The repository's own content is searched there. */
  #isJudged({ looked, sources }: Base, j: number): boolean {
    return looked || sources.kinds[j] === GIT || sources.kinds[j] === REDACTED;
  }

  /** Whether a credential was found where the base had none. */
  foundMore(): boolean {
    const before = new Set(this.#capture.base?.findings.map(({ path }) => path));
    return this.findings.some(({ path }) => !before.has(path));
  }

  /** Leaves out symlinks whose target holds a credential: nothing of them could be kept but that. */
  screenLinks(scanner: SecretScanner): void {
    const { tree, base, pairs } = this.#capture;
    for (const [i, target] of tree.targets) {
      const j = pairs[i] as number;
      if (base?.looked && j >= 0 && base.tree.targets.get(j) === target) continue;
      const content = Buffer.from(target, 'latin1');
      const kind = scanner.scan('', content);
      if (kind === undefined) continue;
      const path = displayText(tree.path(i));
      this.lost.add(i);
      this.skipped.push({ path, reason: SECRET_TARGET });
      this.addFinding({ path, kind, sha256: hash('sha256', content, 'hex'), size: content.length });
    }
  }

  /**
   * Reads files and stores those whose content is nowhere else.
   * @param withheld blobs on which nothing may lean after all; known to the repository by then
   * @param wasRead hears of each file that was read
   */
  async pack(
    files: Int32Array,
    writer: FrameWriter,
    pool: Pool,
    withheld: Promise<ReadonlySet<string>>,
    wasRead?: (i: number) => void,
  ): Promise<void> {
    const { root, tree, sources, check } = this.#capture;
    const { Packer } = await import('./packer.ts');
    const packer = new Packer({
      root,
      tree,
      sources,
      writer,
      pool,
      check,
      elsewhere: this.#elsewhere(),
      judged: (i, verdict) => {
        this.#judged(i, verdict);
        wasRead?.(i);
      },
    });
    await packer.packFiles(files);
    await packer.packFiles(this.#leansOn(await withheld));
    this.#settleHardLinks();
    await packer.packHeaders(this.#headers());
  }

  /** Files that were taken for had in blobs which are withheld. */
  #leansOn(blobs: ReadonlySet<string>): Int32Array {
    const { tree, sources } = this.#capture;
    const found: number[] = [];
    for (let i = 0; blobs.size > 0 && i < tree.count; i++) {
      if (tree.kinds[i] !== FILE || tree.hardLinks.has(i) || this.lost.has(i)) continue;
      const isGone = sources.kinds[i] === GIT && blobs.has(sources.oid(i));
      if (isGone || sources.kinds[i] === UNKNOWN) found.push(i);
    }
    return Int32Array.from(found);
  }

  #elsewhere(): Elsewhere {
    const { tree, base, pairs, repository } = this.#capture;
    return {
      objectFormat: repository?.format ?? 'sha1',
      oid: (i) => repository?.blobAt(tree.path(i)),
      held: (i) => {
        const j = pairs[i] as number;
        const known = base && j >= 0 && tree.sizes[i] === base.tree.sizes[j] && base.tree.has(j, HASHED);
        return known && sourceServes(base, j, i, this.#hasBlob) ? base.tree.hash(j) : undefined;
      },
    };
  }

  #judged(i: number, verdict: Verdict): void {
    const { tree, sources, base, pairs, repository } = this.#capture;
    const path = tree.path(i);
    // It may have come to be withheld since the file was read; then it is read again.
    if (verdict === 'git') sources.setGit(i, repository?.trackedBlob(path) as string);
    else if (verdict === 'held') this.#inherit(i, base as Base, pairs[i] as number);
    else if (verdict !== 'store' && 'lost' in verdict) {
      this.lost.add(i);
      this.skipped.push({ path: displayText(path), reason: verdict.lost });
    } else if (verdict !== 'store') {
      sources.kinds[i] = REDACTED;
      this.#report(i, verdict.secret);
    }
  }

  /** One for all files: a closure for each would be garbage to collect. */
  readonly #hasBlob = (oid: string, i: number): boolean => {
    const { tree, repository, sameRepository } = this.#capture;
    return !repository?.withheld.has(oid) && (sameRepository || repository?.blobAt(tree.path(i)) === oid);
  };

  #inherit(i: number, base: Base, j: number): boolean {
    const { tree, sources } = this.#capture;
    if (!sourceServes(base, j, i, this.#hasBlob)) return false;
    inheritSource(sources, i, base, j);
    if (sources.kinds[i] === REDACTED) {
      const path = displayText(tree.path(i));
      const before = base.findings.find((finding) => finding.path === path);
      this.#report(i, before?.kind ?? 'unknown');
    }
    return true;
  }

  #report(i: number, kind: string): void {
    const { tree } = this.#capture;
    const path = displayText(tree.path(i));
    const sha256 = hexAt(tree.hashes, i * HASH_BYTES, HASH_BYTES);
    this.addFinding({ path, kind, sha256, size: tree.sizes[i] as number });
  }

  /** A repository may have in its stage what the workspace has as well. */
  addFinding(finding: RecordedFinding): void {
    const isKnown = this.findings.some(({ path, sha256 }) => path === finding.path && sha256 === finding.sha256);
    if (!isKnown) this.findings.push(finding);
  }

  /** Hard links have their content where the first of them has it. */
  #settleHardLinks(): void {
    const { tree, sources } = this.#capture;
    for (const [i, first] of tree.hardLinks) {
      if (this.lost.has(first)) {
        this.lost.add(i);
        continue;
      }
      tree.copyHash(i, tree, first);
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
      if (this.lost.has(i) || (first !== undefined ? sources.kinds[first] !== HERE : !bare)) continue;
      const j = pairs[i] as number;
      const same = base?.id !== undefined && j >= 0 && isSameEntry(tree, i, base.tree, j);
      if (!same || first !== undefined) yield i;
    }
  }
}
