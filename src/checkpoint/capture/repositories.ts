import { hash } from 'node:crypto';
import { lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import { type BytePath, displayText, osPath } from '../../files/byte-path.ts';
import {
  bundleContent,
  findLocalContent,
  type GitState,
  gitFingerprint,
  type LocalContent,
  portableIndex,
  readGitState,
  withoutStashes,
} from '../../git/capture-state.ts';
import { type IndexStat, indexStat } from '../../git/index-file.ts';
import { serializeRefs } from '../../git/refs.ts';
import { Repository } from '../../git/repository.ts';
import type { RecordedFinding, RepositoryMember, RepositoryState } from '../manifest/manifest.ts';
import type { SecretScanner } from '../secrets/scanner.ts';
import { screenContent } from '../secrets/screen-repository.ts';
import { FILE, LINK, type Tree } from '../tree/tree.ts';

/** What is to be stored of a repository: its description, and members as bytes or as a file to copy. */
export interface CapturedRepository {
  state: Omit<RepositoryState, 'members'>;
  members: [name: RepositoryMember, content: Buffer | { file: string; size: number }][];
}

/** A repository of the workspace, as a capture asks about it: the workspace's own, or one below it. */
export class WorkspaceRepository {
  readonly #repository: Repository;
  readonly #root: string;
  readonly #folder: BytePath;
  readonly #scratch: string;
  readonly #all: boolean;
  #state: GitState | undefined;
  #content: LocalContent | undefined;
  #blobs: ReadonlyMap<string, string> | undefined;

  private constructor(repository: Repository, root: string, folder: BytePath, scratch: string, all: boolean) {
    this.#repository = repository;
    this.#all = all;
    this.#root = root;
    this.#folder = folder;
    this.#scratch = scratch;
  }

  /**
   * @param all keep also what every clone of the remote has
   * @param folder where it is below the root
   */
  static open(root: string, scratch: string, all: boolean, folder: BytePath = ''): WorkspaceRepository | undefined {
    const repository = Repository.open(path.join(root, displayText(folder)), path.join(scratch, 'git'));
    return repository && new WorkspaceRepository(repository, root, folder, scratch, all);
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

  /**
   * Looks for credentials in what only this repository has, and keeps back what holds one. Returns what was found.
   * @throws RefusedError `secrets-found` where a full checkpoint would have to do without local commits
   */
  async screen(scanner: SecretScanner): Promise<RecordedFinding[]> {
    await this.read();
    this.#content ??= await findLocalContent(this.#repository, this.#state as GitState, this.#all);
    const screened = await screenContent(this.#repository, this.#content, scanner);
    const texts = this.#screenFiles(scanner);
    if (screened.findings.length === 0) return texts;
    if (screened.commits && this.#all) throw inHistory(screened.findings);
    this.#content = screened.content;
    if (screened.stashes) this.#state = withoutStashes(this.#state as GitState);
    this.#blobs = new Map([...(this.#blobs ?? [])].filter(([, oid]) => !screened.withheld.has(oid)));
    return [...screened.findings, ...texts];
  }

  #screenFiles(scanner: SecretScanner): RecordedFinding[] {
    const state = this.#state as GitState;
    const found = Object.entries(state.files).flatMap(([name, text]) => {
      const content = Buffer.from(text, 'latin1');
      const kind = scanner.scan('', content);
      if (kind === undefined) return [];
      return [{ name, path: `.git/${name}`, kind, sha256: hash('sha256', content, 'hex'), size: content.length }];
    });
    const kept = Object.entries(state.files).filter(([name]) => !found.some((finding) => finding.name === name));
    if (found.length > 0) this.#state = { ...state, files: Object.fromEntries(kept) };
    return found.map(({ name: _, ...finding }) => finding);
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
    this.#content ??= await findLocalContent(this.#repository, state, this.#all);
    if (await bundleContent(this.#repository, this.#content, bundle)) {
      members.push(['bundle', { file: bundle, size: statSync(bundle).size }]);
    }
    const { head, shallow, config, files } = state;
    return {
      state: { path: displayText(this.#folder), objectFormat: this.format, ...head, shallow, config, files },
      members,
    };
  }

  #trackedStats(tree: Tree): Map<string, IndexStat> {
    const stats = new Map<string, IndexStat>();
    const prefix = this.#folder === '' ? '' : `${this.#folder}/`;
    for (let i = 0; i < tree.count; i++) {
      if (tree.kinds[i] !== FILE && tree.kinds[i] !== LINK) continue;
      const file = tree.path(i);
      if (!file.startsWith(prefix) || !this.#blobs?.has(file.slice(prefix.length))) continue;
      const stat = lstatSync(osPath(this.#root, file), { bigint: true, throwIfNoEntry: false });
      if (stat) stats.set(file.slice(prefix.length), indexStat(stat));
    }
    return stats;
  }
}

function inHistory(findings: readonly RecordedFinding[]): RefusedError {
  const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
  return new RefusedError(
    'secrets-found',
    `Checkpoint not taken: local commits hold credentials, and a full checkpoint needs them: ${list}. Rewrite the commits, or set secrets to "allow".`,
  );
}
