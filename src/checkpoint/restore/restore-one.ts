import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import { type BytePath, displayText } from '../../files/byte-path.ts';
import { folderIdentity, refuseOtherFolder } from '../../files/folder-identity.ts';
import { TimeHelper } from '../../files/set-times.ts';
import type { GitChanges } from '../../git/restore-state.ts';
import { freeBytes } from '../capture/environment.ts';
import type { Copies } from '../copies.ts';
import type { EnginePorts, OpenFile, RestoreRequest, RestoreResult } from '../engine.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { pairTrees } from '../tree/compare.ts';
import { recordedScope, scopeOf } from '../tree/scope.ts';
import { checkStateHash } from '../tree/state-hash.ts';
import { DIRECTORY, FILE, SPARSE, type Tree } from '../tree/tree.ts';
import { finishRestore } from './after.ts';
import { checkOrigin } from './check-origin.ts';
import { fetchContents } from './fetch-contents.ts';
import { closeJournal, QUARANTINE, type Swap, writeJournal } from './journal.ts';
import { planMetadataUpdates } from './metadata-updates.ts';
import { companionsOf, findOpenFiles, notToTouch } from './open-files.ts';
import { contentMatters, type PlanRequest, planRestore, type RestorePlan } from './plan.ts';
import { WorkspaceReader } from './read-workspace.ts';
import { settle } from './settle.ts';
import { Stager } from './stager.ts';
import { checkSwap, performSwap, removeWork } from './swap.ts';
import { openWorkFolder } from './work-folder.ts';

/** Restores one checkpoint: reads, plans, stages, and swaps. Until the swap begins the workspace is not touched. */
export class RestoreOne {
  readonly #request: RestoreRequest;
  readonly #ports: EnginePorts;
  readonly #scratch: string;
  readonly #copies: Copies;
  readonly #times = new TimeHelper();
  readonly #began: number;

  constructor(request: RestoreRequest, ports: EnginePorts, scratch: string, copies: Copies) {
    this.#request = request;
    this.#ports = ports;
    this.#scratch = scratch;
    this.#copies = copies;
    this.#began = ports.clock.monotonic();
  }

  async run(): Promise<RestoreResult> {
    // It takes a while to start, and the smaller this process still is, the less.
    const { root, dryRun } = this.#request;
    if (!dryRun) this.#times.start();
    const isNew = !existsSync(root);
    try {
      return await this.#restore();
    } catch (error) {
      if (isNew) removeEmpty(root);
      throw error;
    } finally {
      this.#times.close();
    }
  }

  async #restore(): Promise<RestoreResult> {
    const { root, id, dryRun } = this.#request;
    const workspace = new WorkspaceReader(this.#request, this.#ports);
    const isMuchWanted = !dryRun && workspace.isFarOff;
    const { threads } = this.#copies;
    const { manifest } = await this.#copies.open(id, (bytes) => {
      if (isMuchWanted) threads.expect({ bytes });
    });
    if (this.#request.expected) checkOrigin(id, manifest, this.#request.expected);
    // Else it is checked while the contents are on their way.
    if (dryRun) checkStateHash(manifest);
    if (!dryRun) mkdirSync(root, { recursive: true });
    // Fetching took a while, and so does staging: it must be this folder to the end.
    const opened = folderIdentity(root);
    const selects = this.#selection(manifest);
    const live = workspace.read(manifest);
    const { tree: wanted, sources } = manifest;
    const request = { wanted, sources, live, pairs: pairTrees(wanted, live), selects };
    workspace.hashContents(live, contentMatters(request));
    const { plan, open } = this.#planAround(request);
    if (dryRun) {
      const git = await this.#compareGit(manifest);
      return this.#result(manifest, plan, { verified: true, paths: pathsOf(plan, wanted, live), ...git });
    }
    const work = openWorkFolder(root);
    let swap: Swap;
    let git: GitChanges | undefined;
    try {
      [swap, git] = await this.#stage(manifest, plan, live, work);
      if (opened) refuseOtherFolder(root, opened);
      checkSwap(root, swap);
      writeJournal(work, swap);
    } catch (error) {
      removeWork(work);
      throw error;
    }
    const { exactTimes } = await performSwap(root, work, swap, this.#times);
    closeJournal(work);
    const settled = plan.staged.length + plan.adjusted.length > 0 ? await settle(work) : undefined;
    removeWork(work);
    const checkpoint = { id, manifest };
    const whole = selects === undefined && open.length === 0;
    const verified = await finishRestore(
      { root, checkpoint, plan, live, exactTimes, settled, whole, scratch: this.#scratch, threads },
      this.#ports,
    );
    const quarantine = path.join(root, swap.quarantine);
    const quarantined = existsSync(quarantine) ? { quarantine } : {};
    return this.#result(manifest, plan, {
      verified,
      ...quarantined,
      ...(git?.report ? { git: git.report } : {}),
      ...(open.length > 0 ? { open } : {}),
    });
  }

  /** The plan, and the open files that it would have touched. */
  #planAround(request: PlanRequest): { plan: RestorePlan; open: OpenFile[] } {
    const plan = planRestore(request);
    if (!this.#request.leaveOpenFiles || !existsSync(this.#request.root)) return { plan, open: [] };
    const found = findOpenFiles(this.#request.root);
    const open = [...found].filter(([at]) => touches(plan, request, at)).map(([, file]) => file);
    if (open.length === 0) return { plan, open };
    const left = notToTouch(found, request.wanted);
    const selects = (file: BytePath) => !left.has(file) && (request.selects?.(file) ?? true);
    return { plan: planRestore({ ...request, selects }), open };
  }

  /** Which paths may be touched: those that are asked for, of those that the checkpoint covers. Undefined: all. */
  #selection({ scope }: Manifest): ((file: BytePath) => boolean) | undefined {
    const { paths } = this.#request;
    if (!paths?.length && !scope.paths?.length) return undefined;
    const asked = scopeOf({ paths: paths ?? [] });
    const covered = recordedScope(scope);
    return (file) => asked.includes(file) && covered.includes(file);
  }

  async #stage(
    manifest: Manifest,
    plan: RestorePlan,
    live: Tree,
    work: string,
  ): Promise<[Swap, GitChanges | undefined]> {
    const { id, root } = this.#request;
    this.#checkRoom(manifest, plan);
    const stager = new Stager(manifest, plan.staged, work, this.#times, this.#ports.progress);
    let git: GitChanges | undefined;
    let nested: BytePath[];
    try {
      stager.makeFolders();
      git = await this.#fill(stager, manifest, plan, work);
      if (git?.left) this.#ports.log.warning(leftAlone(root, manifest));
      nested = await this.#stageNested(manifest, work);
      await stager.finish(new Set(plan.places));
    } catch (error) {
      stager.abort();
      throw error;
    }
    const swap: Swap = {
      version: 1,
      id,
      quarantine: `${QUARANTINE}/${this.#stamp()}`,
      takes: [...plan.takes.map((j) => live.path(j)), ...(git?.takes ?? [])],
      places: [...plan.places.map((i) => manifest.tree.path(i)), ...(git?.places ?? []), ...nested],
      adjusts: planMetadataUpdates(plan, manifest.tree, live, nested),
      gitIndex: git?.index ? (manifest.repositories[0]?.objectFormat ?? 'sha1') : null,
    };
    return [swap, git];
  }

  /** Brings the contents of the staged files, while git prepares what is its own. */
  async #fill(stager: Stager, manifest: Manifest, plan: RestorePlan, work: string): Promise<GitChanges | undefined> {
    const { root, id } = this.#request;
    const prepare = await this.#bringGit(manifest, plan, work);
    const git = Promise.resolve(prepare?.());
    const contents = fetchContents({
      home: async () => (await git)?.home ?? root,
      scratch: path.join(work, 'blobs'),
      checkpoint: { id, manifest },
      copies: this.#copies,
      files: stager.contentNeeded(),
      sink: stager,
    });
    try {
      checkStateHash(manifest);
    } finally {
      // Neither may still be at work when the other's failure has the stage removed.
      await Promise.allSettled([git, contents]);
    }
    await contents;
    return git;
  }

  async #bringGit(
    manifest: Manifest,
    plan: RestorePlan,
    work: string,
  ): Promise<(() => Promise<GitChanges>) | undefined> {
    const { root, id, paths } = this.#request;
    if (paths?.length || manifest.repositories.length === 0) return undefined;
    const { restoreGit } = await import('./restore-git.ts');
    const touched = plan.places.length > 0 || plan.adjusted.length > 0;
    return restoreGit({ root, work, id, manifest, copies: this.#copies, touched });
  }

  async #stageNested(manifest: Manifest, work: string): Promise<BytePath[]> {
    const { root, id, paths } = this.#request;
    if (paths?.length || !manifest.repositories.some(({ path: folder }) => folder !== '')) return [];
    const { restoreNested } = await import('./restore-nested.ts');
    return restoreNested({ root, work, id, manifest, copies: this.#copies, touched: true });
  }

  /** @throws RefusedError `no-space` */
  #checkRoom({ tree }: Manifest, { staged }: RestorePlan): void {
    let needed = 0;
    for (const i of staged) if (tree.kinds[i] === FILE && !tree.has(i, SPARSE)) needed += tree.sizes[i] as number;
    const free = freeBytes(this.#request.root);
    if (needed <= free) return;
    throw new RefusedError(
      'no-space',
      `Restore refused: it needs ${needed} bytes and ${free} are free. Make room, or restore fewer paths.`,
    );
  }

  async #compareGit(manifest: Manifest): Promise<Pick<RestoreResult, 'git'>> {
    const { root, id, paths } = this.#request;
    if (paths?.length || manifest.repositories.length === 0) return {};
    const { compareWithGit } = await import('./restore-git.ts');
    const git = await compareWithGit(root, this.#scratch, { id, manifest, copies: this.#copies });
    return git === undefined ? {} : { git };
  }

  #result(
    { tree }: Manifest,
    plan: RestorePlan,
    more: Pick<RestoreResult, 'verified' | 'quarantine' | 'git' | 'paths' | 'open'>,
  ): RestoreResult {
    return {
      id: this.#request.id,
      ...plan.counts,
      ms: this.#ports.clock.monotonic() - this.#began,
      fellBackTo: null,
      missing: plan.missing.map((i) => displayText(tree.path(i))),
      ...more,
    };
  }

  #stamp(): string {
    const time = new Date(this.#ports.clock.now()).toISOString().replace(/[-:]/g, '').replace('.', '-');
    return `${time}-${this.#request.id.slice(0, 8)}`;
  }
}

/** Each entry that would be made or would go, also below folders. */
/** Whether a plan moves or changes what is at a path, or a file that is written together with it. */
function touches({ takes, places, adjusted }: RestorePlan, { wanted, live }: PlanRequest, at: BytePath): boolean {
  const own = new Set(companionsOf(at));
  const isThere = (path: BytePath) => own.has(path) || at.startsWith(`${path}/`);
  return (
    takes.some((j) => isThere(live.path(j))) ||
    places.some((i) => isThere(wanted.path(i))) ||
    adjusted.some((i) => own.has(wanted.path(i)))
  );
}

function pathsOf({ staged, takes }: RestorePlan, wanted: Tree, live: Tree): NonNullable<RestoreResult['paths']> {
  const written = new Set(staged.map((i) => displayText(wanted.path(i))));
  const removed = new Set<string>();
  for (const j of takes) {
    const end = live.kinds[j] === DIRECTORY ? (live.ends[j] as number) : j + 1;
    for (let k = j; k < end; k++) removed.add(displayText(live.path(k)));
  }
  const all = [
    ...[...written].map((at) => ({ path: at, change: 'write' as const })),
    ...[...removed].filter((at) => !written.has(at)).map((at) => ({ path: at, change: 'remove' as const })),
  ];
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function leftAlone(root: string, { repositories }: Manifest): string {
  const commit = repositories[0]?.commit;
  const way = commit ? ` To have that too, check out ${commit} there.` : '';
  return `Files are restored; HEAD, branches and index of ${root} are left as they are: its repository is elsewhere, and other work trees share it.${way}`;
}

/** Nothing came of a folder that was made for a restore. What is in it after all stays. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not there, or not empty: both are as they should be.
  }
}
