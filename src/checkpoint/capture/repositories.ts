import { hash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import { type BytePath, displayText } from '../../files/byte-path.ts';
import {
  bundleContent,
  findLocalContent,
  type GitState,
  gitFingerprint,
  portableIndex,
  readGitState,
  withoutStashes,
} from '../../git/capture-state.ts';
import { readReducedConfig } from '../../git/config.ts';
import { type SeenStat, seenStat } from '../../git/index-file.ts';
import { operationsUnderWay } from '../../git/leftovers.ts';
import { serializeRefs } from '../../git/refs.ts';
import { Repository } from '../../git/repository.ts';
import type { RecordedFinding, RepositoryMember, RepositoryState } from '../manifest/manifest.ts';
import type { SecretScanner } from '../secrets/scanner.ts';
import { kindOfName } from '../secrets/secret-names.ts';
import { DIRECTORY, type Tree } from '../tree/tree.ts';
import type { KeptBundle } from './kept-bundle.ts';

/** What is to be stored of a repository: its description, and members as bytes or as a file to copy. */
export interface CapturedRepository {
  state: Omit<RepositoryState, 'members'>;
  members: [name: RepositoryMember, content: Buffer | { file: string; size: number }][];
}

export interface RepositoryOptions {
  /** A folder to work in. */
  scratch: string;
  /** Keep also what every clone of the remote has. */
  all: boolean;
  /** Where it is below the root. */
  folder?: BytePath;
  /** For a submodule: where its repository is. Only what is staged in it is kept. */
  link?: string;
  /** Ends whatever git is doing then. */
  signal: AbortSignal;
}

/** A repository of the workspace, as a capture asks about it: the workspace's own, or one below it. */
export class WorkspaceRepository {
  /** Blobs that nothing may lean on, since they hold credentials; known after `prepare`. */
  withheld: ReadonlySet<string> = new Set();
  /** Paths that hold a credential themselves. */
  #named: ReadonlySet<string> = new Set();
  readonly #repository: Repository;
  readonly #folder: BytePath;
  readonly #scratch: string;
  readonly #all: boolean;
  readonly #link: string | undefined;
  #state: GitState | undefined;
  #blobs: ReadonlyMap<string, string> | undefined;
  #prepared: { config: [key: string, value: string][]; bundle: string | undefined } | undefined;

  private constructor(repository: Repository, { folder = '', scratch, all, link }: RepositoryOptions) {
    this.#repository = repository;
    this.#all = all;
    this.#folder = folder;
    this.#scratch = scratch;
    this.#link = link;
  }

  /** Undefined if absent. */
  static open(root: string, options: RepositoryOptions): WorkspaceRepository | undefined {
    const folder = path.join(root, displayText(options.folder ?? ''));
    const repository = Repository.open(folder, path.join(options.scratch, 'git'), options.signal);
    return repository?.hasHead ? new WorkspaceRepository(repository, options) : undefined;
  }

  get fingerprint(): string {
    return gitFingerprint(this.#repository);
  }

  /** Operations that no checkpoint holds, such as a rebase. */
  get underWay(): string[] {
    return operationsUnderWay(this.#repository);
  }

  get oidBytes(): number {
    return this.#repository.oidLength / 2;
  }

  get format(): 'sha1' | 'sha256' {
    return this.#repository.format;
  }

  /** The blob that the index has for a path, if one may lean on it: every blob of the index is in the commit or will be in the bundle, unless it is withheld. */
  blobAt(file: string): string | undefined {
    const oid = this.trackedBlob(file);
    return oid === undefined || this.withheld.has(oid) ? undefined : oid;
  }

  trackedBlob(file: string): string | undefined {
    return this.#index().get(file);
  }

  /**
   * Runs git: finds what only this repository has, looks for credentials in it, keeps back what holds one, and bundles the rest.
   * @param scanner absent: nothing is looked at
   * @param last what was bundled last, and for which values it was looked at: git need not do again what it did for the same state
   * @returns what was found
   * @throws RefusedError `secrets-found` if a full checkpoint would have to do without local commits
   */
  async prepare(
    scanner: SecretScanner | undefined,
    last?: { kept: KeptBundle; mark: string },
  ): Promise<RecordedFinding[]> {
    // Taken before anything is read: what changes meanwhile will show.
    const state = last && JSON.stringify([this.fingerprint, this.#all, this.#link, scanner ? last.mark : null]);
    const config = readReducedConfig(this.#repository);
    // Awaited below; a failure before that must not count as unhandled.
    config.catch(() => undefined);
    // The bundle names branches and tags as well.
    const findings = scanner && this.#link === undefined ? this.#screenRefs(scanner) : [];
    const file = path.join(this.#scratch, 'bundle');
    if (!state || !last?.kept.take(state, file)) {
      findings.push(...(await this.#bundle(file, scanner)));
      if (state && findings.length === 0) last?.kept.keep(state, existsSync(file) ? file : undefined);
    }
    if (scanner && this.#link === undefined) findings.push(...this.#screenFiles(scanner));
    const kept = (await config).filter(
      (pair) => !scanner || (scanner.scan('', Buffer.from(pair.join(' '))) ?? kindOfName(pair.join(' '))) === undefined,
    );
    this.#prepared = { config: kept, bundle: existsSync(file) ? file : undefined };
    return findings;
  }

  /** Has git find and pack what only this repository has. Returns what was found in it and kept back. */
  async #bundle(file: string, scanner: SecretScanner | undefined): Promise<readonly RecordedFinding[]> {
    let found: readonly RecordedFinding[] = [];
    let content = await findLocalContent(this.#repository, this.#read(), this.#all);
    if (this.#link !== undefined) content = { ...content, tips: new Map(), stashes: [] };
    if (scanner) {
      const { screenContent } = await import('../secrets/screen-repository.ts');
      const screened = await screenContent(this.#repository, content, scanner);
      if (screened.commits && this.#all) throw inHistory(screened.findings);
      found = screened.findings;
      content = screened.content;
      this.withheld = screened.withheld;
      this.#named = screened.named;
      if (screened.stashes) this.#state = withoutStashes(this.#read());
    }
    await bundleContent(this.#repository, content, file);
    return found;
  }

  /** What is to be stored. @param tree the workspace's entries @throws an error where `prepare` was not called */
  capture(tree: Tree): CapturedRepository {
    const { head, refs, index, shallow, files } = this.#read();
    if (!this.#prepared) throw new Error('The repository was not prepared.');
    const { config, bundle } = this.#prepared;
    const members: CapturedRepository['members'] = [];
    if (this.#link === undefined) members.push(['refs', Buffer.from(serializeRefs(refs), 'latin1')]);
    if (index) {
      const stats = this.#trackedStats(tree);
      const entries = index.entries.filter(({ path: file }) => !this.#named.has(file));
      members.push(['index', portableIndex(this.#repository, { ...index, entries }, (file) => stats.get(file))]);
    }
    if (bundle !== undefined) members.push(['bundle', { file: bundle, size: statSync(bundle).size }]);
    const common = { path: displayText(this.#folder), objectFormat: this.format };
    const own = { ...head, shallow, config, files };
    const state =
      this.#link === undefined
        ? { ...common, ...own }
        : { ...common, link: this.#link, commit: head.commit, branch: null, shallow: [], config: [], files: {} };
    return { state, members };
  }

  #read(): GitState {
    this.#state ??= readGitState(this.#repository, this.#all);
    return this.#state;
  }

  #index(): ReadonlyMap<string, string> {
    if (this.#blobs) return this.#blobs;
    const entries = this.#read().index?.entries ?? [];
    this.#blobs = new Map(entries.filter(({ stage }) => stage === 0).map(({ path: name, oid }) => [name, oid]));
    return this.#blobs;
  }

  #screenFiles(scanner: SecretScanner): RecordedFinding[] {
    const state = this.#read();
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

  /** A branch or tag is its name; HEAD is detached where its branch is not kept. */
  #screenRefs(scanner: SecretScanner): RecordedFinding[] {
    const state = this.#read();
    const names = new Set([...state.refs.keys(), ...(state.head.branch === null ? [] : [state.head.branch])]);
    const found = [...names].flatMap((name) => {
      const content = Buffer.from(name, 'latin1');
      const kind = scanner.scan('', content) ?? kindOfName(name);
      return kind === undefined ? [] : [{ name, kind, sha256: hash('sha256', content, 'hex'), size: content.length }];
    });
    if (found.length === 0) return [];
    const gone = new Set(found.map(({ name }) => name));
    const { head } = state;
    const branch = head.branch !== null && gone.has(head.branch) ? null : head.branch;
    const refs = new Map([...state.refs].filter(([name]) => !gone.has(name)));
    this.#state = { ...state, head: { ...head, branch }, refs };
    return found.map(({ name: _, ...finding }) => ({ path: '.git (name of a branch or tag)', ...finding }));
  }

  /** What the scan saw of tracked files. Folders that hold none are not gone into. */
  #trackedStats(tree: Tree): Map<string, SeenStat> {
    const prefix = this.#folder === '' ? '' : `${this.#folder}/`;
    const folders = new Set(this.#folder === '' ? [] : foldersAbove(`${prefix}x`));
    for (const file of this.#index().keys()) {
      for (const folder of foldersAbove(prefix + file)) {
        if (folders.has(folder)) break;
        folders.add(folder);
      }
    }
    const stats = new Map<string, SeenStat>();
    for (let i = 0; i < tree.count; i++) {
      const file = tree.path(i);
      if (tree.kinds[i] === DIRECTORY) {
        if (!folders.has(file)) i = (tree.ends[i] as number) - 1;
      } else if (file.startsWith(prefix) && this.#index().has(file.slice(prefix.length))) {
        stats.set(file.slice(prefix.length), statOf(tree, i));
      }
    }
    return stats;
  }
}

/** From the nearest on. */
function* foldersAbove(file: BytePath): Generator<BytePath> {
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) yield file.slice(0, end);
}

const statOf = (tree: Tree, i: number): SeenStat =>
  seenStat({
    mtimeNs: tree.mtimes[i] as bigint,
    ctimeNs: tree.ctimes[i] as bigint,
    ino: tree.inodes[i] as bigint,
    size: BigInt(tree.sizes[i] as number),
  });

function inHistory(findings: readonly RecordedFinding[]): RefusedError {
  const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
  return new RefusedError(
    'secrets-found',
    `Checkpoint not taken: local commits hold credentials, and a full checkpoint needs them: ${list}. Rewrite the commits, or set secrets to "allow".`,
  );
}
