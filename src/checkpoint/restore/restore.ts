import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { messageOf, RefusedError } from '../../errors.ts';
import { type BytePath, displayText } from '../../files/byte-path.ts';
import { gitFingerprint } from '../../git/capture-state.ts';
import { Repository } from '../../git/repository.ts';
import type { GitChanges } from '../../git/restore-state.ts';
import { freeBytes } from '../capture/environment.ts';
import { readThrough } from '../capture/live-file.ts';
import type { EnginePorts, RestoreRequest, RestoreResult } from '../engine.ts';
import type { OpenCheckpoint } from '../open-checkpoint.ts';
import { openFromStores } from '../stores/from-stores.ts';
import {
  type KnownHead,
  knownFilesPath,
  loadKnownFiles,
  markRacy,
  recognise,
  saveKnownFiles,
} from '../tree/known-files.ts';
import { scan } from '../tree/scan.ts';
import { scopeKey, scopeOf } from '../tree/scope.ts';
import { DIRECTORY, FILE, SPARSE, type Tree } from '../tree/tree.ts';
import { withoutEntries } from '../tree/without.ts';
import { fetchContents } from './fetch-contents.ts';
import { contentMatters, planRestore, type RestorePlan } from './plan.ts';
import { Stager } from './stager.ts';
import { closeJournal, parentOf, performSwap, QUARANTINE, removeWork, type Swap, writeJournal } from './swap.ts';
import { verifyEntries } from './verify.ts';
import { openWorkFolder, settle } from './work-folder.ts';

/** Makes a workspace what it was. See CheckpointEngine.restore. */
export async function restore(request: RestoreRequest, ports: EnginePorts): Promise<RestoreResult> {
  mkdirSync(request.root, { recursive: true });
  mkdirSync(ports.folder, { recursive: true });
  if (!request.dryRun) await settle(request.root);
  const scratch = mkdtempSync(path.join(ports.folder, 'restore-'));
  try {
    const opened = await openFromStores(request.stores, request.id, path.join(scratch, 'archive'), ports.log);
    try {
      return await new Restore(request, ports, scratch, opened).run();
    } finally {
      opened.archive.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

class Restore {
  readonly #request: RestoreRequest;
  readonly #ports: EnginePorts;
  readonly #scratch: string;
  readonly #opened: OpenCheckpoint;
  readonly #began: number;
  readonly #selects: ((path: BytePath) => boolean) | undefined;

  constructor(request: RestoreRequest, ports: EnginePorts, scratch: string, opened: OpenCheckpoint) {
    this.#request = request;
    this.#ports = ports;
    this.#scratch = scratch;
    this.#opened = opened;
    this.#began = ports.clock.monotonic();
    const { scope } = opened.manifest;
    const asked = scopeOf({ paths: request.paths ?? [] });
    const taken = scopeOf(scope);
    const limited = request.paths?.length || scope.paths?.length;
    this.#selects = limited ? (file) => asked.includes(file) && taken.includes(file) : undefined;
  }

  async run(): Promise<RestoreResult> {
    const live = this.#readWorkspace();
    const { tree, sources } = this.#opened.manifest;
    const plan = planRestore({ wanted: tree, sources, live, selects: this.#selects });
    if (this.#request.dryRun) return this.#result(plan, { verified: true });
    const work = openWorkFolder(this.#request.root);
    let swap: Swap;
    try {
      swap = await this.#stage(plan, live, work);
      writeJournal(work, swap);
    } catch (error) {
      removeWork(work);
      throw error;
    }
    const { exactTimes } = await performSwap(this.#request.root, work, swap);
    closeJournal(work);
    removeWork(work);
    const verified = this.#finish(plan, live, exactTimes);
    const quarantined =
      plan.counts.quarantined > 0 ? { quarantine: path.join(this.#request.root, swap.quarantine) } : {};
    return this.#result(plan, { verified, ...quarantined });
  }

  #readWorkspace(): Tree {
    const { root } = this.#request;
    const { tree: live } = scan(root, scopeOf(this.#opened.manifest.scope));
    const known = loadKnownFiles(knownFilesPath(this.#ports.folder, root));
    if (known) recognise(live, known.tree);
    const { tree: wanted, sources } = this.#opened.manifest;
    for (const j of contentMatters({ wanted, sources, live, selects: this.#selects })) {
      const digest = createHash('sha256');
      // What cannot be read is replaced, as anything else that is not known to be right.
      if (!readThrough(root, live, j, (bytes) => digest.update(bytes))) live.setHash(j, digest.digest());
    }
    return live;
  }

  async #stage(plan: RestorePlan, live: Tree, work: string): Promise<Swap> {
    const { manifest } = this.#opened;
    this.#checkRoom(plan);
    const stager = new Stager(manifest, plan.staged, work);
    let git: GitChanges | undefined;
    try {
      stager.makeFolders();
      git = await this.#stageGit(plan, work);
      await fetchContents({
        home: git?.home ?? this.#request.root,
        opened: this.#opened,
        stores: this.#request.stores,
        scratch: this.#scratch,
        log: this.#ports.log,
        files: stager.contentNeeded(),
        sink: (i) => stager.sink(i),
      });
      await stager.finish(new Set(plan.places));
    } catch (error) {
      stager.abort();
      throw error;
    }
    const { tree } = manifest;
    return {
      version: 1,
      id: this.#opened.id,
      quarantine: `${QUARANTINE}/${this.#stamp()}`,
      takes: [...plan.takes.map((j) => live.path(j)), ...(git?.takes ?? [])],
      places: [...plan.places.map((i) => tree.path(i)), ...(git?.places ?? [])],
      adjusts: this.#adjusts(plan, live),
      gitIndex: git?.index ? (manifest.repositories[0]?.objectFormat ?? 'sha1') : null,
    };
  }

  async #stageGit(plan: RestorePlan, work: string): Promise<GitChanges | undefined> {
    if (this.#request.paths?.length || this.#opened.manifest.repositories.length === 0) return undefined;
    const { restoreGit } = await import('./restore-git.ts');
    const touched = plan.places.length > 0 || plan.adjusted.length > 0;
    return restoreGit(this.#request.root, work, this.#opened, touched);
  }

  /** Modes and times to set at last: what only differs in them, what was moved in open, and the folders that moves have changed. */
  #adjusts(plan: RestorePlan, live: Tree): Swap['adjusts'] {
    const { tree } = this.#opened.manifest;
    const adjusts = new Map<BytePath, [mode: number | null, mtime: string | null]>();
    const keptParents = new Map<BytePath, number>();
    for (let j = 0; j < live.count; j++) if (live.kinds[j] === DIRECTORY) keptParents.set(live.path(j), j);
    const touch = (at: BytePath) => {
      const j = keptParents.get(at);
      if (j !== undefined) adjusts.set(at, [live.modes[j] as number, String(live.mtimes[j])]);
    };
    for (const i of plan.places) touch(parentOf(tree.path(i)));
    for (const j of plan.takes) touch(parentOf(live.path(j)));
    for (let i = 0; i < tree.count; i++) {
      const at = adjusts.size > 0 && tree.kinds[i] === DIRECTORY ? tree.path(i) : undefined;
      if (at !== undefined && adjusts.has(at) && (plan.kept[i] as number) >= 0) adjusts.set(at, finalStat(tree, i));
    }
    for (const i of plan.adjusted) adjusts.set(tree.path(i), finalStat(tree, i));
    for (const i of plan.places) if (tree.kinds[i] === DIRECTORY) adjusts.set(tree.path(i), finalStat(tree, i));
    return [...adjusts].map(([at, [mode, mtime]]) => [at, mode, mtime] as const).sort(([a], [b]) => (a < b ? 1 : -1));
  }

  /** @throws RefusedError `no-space` */
  #checkRoom({ staged }: RestorePlan): void {
    const { tree } = this.#opened.manifest;
    let needed = 0;
    for (const i of staged) if (tree.kinds[i] === FILE && !tree.has(i, SPARSE)) needed += tree.sizes[i] as number;
    const free = freeBytes(this.#request.root);
    if (needed <= free) return;
    throw new RefusedError(
      'no-space',
      `Restore refused: it needs ${needed} bytes and ${free} are free. Make room, or restore fewer paths.`,
    );
  }

  /** Checks what was touched, and keeps what is known of the workspace now. */
  #finish(plan: RestorePlan, live: Tree, exactTimes: boolean): boolean {
    const { tree, sources } = this.#opened.manifest;
    const { wrong } = verifyEntries(this.#request.root, tree, touched(plan), exactTimes);
    const unknown = new Set<number>(wrong);
    const touchedSet = new Set(touched(plan));
    for (let i = 0; i < tree.count; i++) {
      const j = plan.kept[i] as number;
      if (touchedSet.has(i)) continue;
      if (j < 0) unknown.add(i);
      else {
        tree.ctimes[i] = live.ctimes[j] as bigint;
        tree.inodes[i] = live.inodes[j] as bigint;
      }
    }
    if (wrong.length > 0) {
      this.#ports.log.warning(
        `${wrong.length} entries are not as they should be after the restore of ${this.#opened.id}.`,
      );
    }
    this.#saveKnown(unknown, tree, sources);
    return wrong.length === 0;
  }

  #saveKnown(unknown: ReadonlySet<number>, tree: Tree, sources: OpenCheckpoint['manifest']['sources']): void {
    const { root } = this.#request;
    const { scope, stateHash, secrets, findings, identity } = this.#opened.manifest;
    // Folders hold their place in the tree whether known or not.
    const left = new Set([...unknown].filter((i) => tree.kinds[i] !== DIRECTORY));
    const repository = Repository.open(root, path.join(this.#scratch, 'after'));
    const whole = unknown.size === 0 && this.#selects === undefined;
    const head: KnownHead = {
      ...(whole ? { checkpoint: this.#opened.id, stateHash, clean: identity.clean } : {}),
      scope: scopeKey(scope),
      git: repository ? gitFingerprint(repository) : 'none',
      secrets,
      findings,
    };
    try {
      sources.ensure(tree.count);
      const kept = withoutEntries(tree, sources, left);
      markRacy(kept.tree, BigInt(Math.floor(this.#ports.clock.now())) * 1_000_000n);
      saveKnownFiles(knownFilesPath(this.#ports.folder, root), { ...kept, head });
    } catch (error) {
      this.#ports.log.debug(`Known files not saved: ${messageOf(error)}.`);
    }
  }

  #result(plan: RestorePlan, more: { verified: boolean; quarantine?: string }): RestoreResult {
    return {
      id: this.#opened.id,
      ...plan.counts,
      ms: this.#ports.clock.monotonic() - this.#began,
      fellBackTo: null,
      missing: plan.missing.map((i) => displayText(this.#opened.manifest.tree.path(i))),
      ...more,
    };
  }

  #stamp(): string {
    const time = new Date(this.#ports.clock.now()).toISOString().replace(/[-:]/g, '').replace('.', '-');
    return `${time}-${this.#opened.id.slice(0, 8)}`;
  }
}

const finalStat = (tree: Tree, i: number): [number | null, string] => [
  tree.kinds[i] === DIRECTORY || tree.kinds[i] === FILE ? (tree.modes[i] as number) : null,
  String(tree.mtimes[i]),
];

function* touched({ staged, adjusted }: RestorePlan): Generator<number> {
  yield* staged;
  yield* adjusted;
}
