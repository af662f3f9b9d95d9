import { lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { osPath } from '../../files/byte-path.ts';
import {
  bundleLocalObjects,
  type GitState,
  gitFingerprint,
  portableIndex,
  readGitState,
} from '../../git/capture-state.ts';
import { type IndexStat, indexStat } from '../../git/index-file.ts';
import { serializeRefs } from '../../git/refs.ts';
import { Repository } from '../../git/repository.ts';
import type { RepositoryMember, RepositoryState } from '../manifest/manifest.ts';
import { FILE, LINK, type Tree } from '../tree/tree.ts';

/** What is to be stored of a repository: its description, and members as bytes or as a file to copy. */
export interface CapturedRepository {
  state: Omit<RepositoryState, 'members'>;
  members: [name: RepositoryMember, content: Buffer | { file: string; size: number }][];
}

/** The workspace's own repository, as a capture asks about it. */
export class WorkspaceRepository {
  readonly #repository: Repository;
  readonly #root: string;
  readonly #scratch: string;
  readonly #all: boolean;
  #state: GitState | undefined;
  #blobs: ReadonlyMap<string, string> | undefined;

  private constructor(repository: Repository, root: string, scratch: string, all: boolean) {
    this.#repository = repository;
    this.#all = all;
    this.#root = root;
    this.#scratch = scratch;
  }

  /** @param all keep also what every clone of the remote has */
  static open(root: string, scratch: string, all: boolean): WorkspaceRepository | undefined {
    const repository = Repository.open(root, path.join(scratch, 'git'));
    return repository && new WorkspaceRepository(repository, root, scratch, all);
  }

  get fingerprint(): string {
    return gitFingerprint(this.#repository);
  }

  get oidBytes(): number {
    return this.#repository.oidLength / 2;
  }

  get format(): 'sha1' | 'sha256' {
    return this.#repository.format;
  }

  /** Reads the state, once; the questions below need it. */
  async read(): Promise<void> {
    if (this.#state) return;
    this.#state = await readGitState(this.#repository, this.#all);
    const entries = this.#state.index?.entries ?? [];
    this.#blobs = new Map(entries.filter(({ stage }) => stage === 0).map(({ path: name, oid }) => [name, oid]));
  }

  /** The blob that the index has for a path. Every blob of the index is in the commit or will be in the bundle. */
  blobAt(file: string): string | undefined {
    return this.#blobs?.get(file);
  }

  async capture(tree: Tree): Promise<CapturedRepository> {
    await this.read();
    const state = this.#state as GitState;
    const members: CapturedRepository['members'] = [];
    members.push(['refs', Buffer.from(serializeRefs(state.refs), 'latin1')]);
    if (state.index) {
      const stats = this.#trackedStats(tree);
      members.push(['index', portableIndex(this.#repository, state.index, (file) => stats.get(file))]);
    }
    const bundle = path.join(this.#scratch, 'bundle');
    if (await bundleLocalObjects(this.#repository, state, this.#all, bundle)) {
      members.push(['bundle', { file: bundle, size: statSync(bundle).size }]);
    }
    const { head, shallow, config, files } = state;
    return { state: { path: '', objectFormat: this.format, ...head, shallow, config, files }, members };
  }

  #trackedStats(tree: Tree): Map<string, IndexStat> {
    const stats = new Map<string, IndexStat>();
    for (let i = 0; i < tree.count; i++) {
      if (tree.kinds[i] !== FILE && tree.kinds[i] !== LINK) continue;
      const file = tree.path(i);
      if (!this.#blobs?.has(file)) continue;
      const stat = lstatSync(osPath(this.#root, file), { bigint: true, throwIfNoEntry: false });
      if (stat) stats.set(file, indexStat(stat));
    }
    return stats;
  }
}
