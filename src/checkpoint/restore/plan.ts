import type { BytePath } from '../../files/byte-path.ts';
import { compareTrees } from '../tree/compare.ts';
import { REDACTED, type Sources } from '../tree/sources.ts';
import { DIRECTORY, FILE, HASHED, LINKED, PARTIAL, type Tree } from '../tree/tree.ts';

/** What has to be done to make a workspace equal to a checkpoint. Indexes are those of the checkpoint's tree unless said otherwise. */
export interface RestorePlan {
  /** Entries to be put in place, each with all that is below it. What is there now is moved away first. */
  places: number[];
  /** Everything that has to be made for `places`, in canonical order. */
  staged: number[];
  /** Live entries (indexes of the live tree) to be moved away, each with all that is below it. */
  takes: number[];
  /** Entries that stay and only get another mode or time. */
  adjusted: number[];
  /** For each entry the live one that stays in its place, or -1. */
  kept: Int32Array;
  counts: { written: number; removed: number; unchanged: number; quarantined: number };
  /** Files that the checkpoint left out because they hold credentials, and that are not here. */
  missing: number[];
}

export interface PlanRequest {
  wanted: Tree;
  sources: Sources;
  /** The workspace as it is; hashes are needed only where `contentMatters` says so. */
  live: Tree;
  /** Whether an entry may be touched; absent: all may. */
  selects?: ((path: BytePath) => boolean) | undefined;
}

/** Files whose content decides: same path, kind and size, but nothing known of what is in them. */
export function contentMatters({ wanted, live, selects }: PlanRequest): number[] {
  const matters: number[] = [];
  compareTrees(wanted, live, (i, j) => {
    if (i < 0 || j < 0 || wanted.kinds[i] !== FILE || live.kinds[j] !== FILE) return;
    if (wanted.sizes[i] === live.sizes[j] && !live.has(j, HASHED) && (selects?.(wanted.path(i)) ?? true))
      matters.push(j);
  });
  return matters;
}

/** Compares and decides; touches nothing. */
export function planRestore(request: PlanRequest): RestorePlan {
  return new Planner(request).plan();
}

class Planner {
  readonly #request: PlanRequest;
  readonly #plan: RestorePlan;
  /** For each wanted entry its live counterpart, or -1. */
  readonly #pairs: Int32Array;
  /** Up to these indexes everything is dealt with as part of a folder. */
  #placedTo = 0;
  #takenTo = 0;
  readonly #brokenLinks = new Set<number>();
  readonly #linkFirsts: ReadonlySet<number>;

  constructor(request: PlanRequest) {
    this.#request = request;
    this.#pairs = new Int32Array(request.wanted.count).fill(-1);
    this.#linkFirsts = new Set(request.wanted.hardLinks.values());
    this.#plan = {
      places: [],
      staged: [],
      takes: [],
      adjusted: [],
      kept: new Int32Array(request.wanted.count).fill(-1),
      counts: { written: 0, removed: 0, unchanged: 0, quarantined: 0 },
      missing: [],
    };
  }

  plan(): RestorePlan {
    const { wanted, live } = this.#request;
    compareTrees(wanted, live, (i, j) => {
      if (i >= 0 && j >= 0) this.#pairs[i] = j;
    });
    this.#findBrokenLinks();
    compareTrees(wanted, live, (i, j) => {
      if (i < 0) this.#liveOnly(j);
      else if (j < 0) this.#wantedOnly(i);
      else if (this.#selects(wanted, i) || this.#standsInTheWay(i, j)) this.#both(i, j);
    });
    return this.#plan;
  }

  #wantedOnly(i: number): void {
    const { wanted, sources } = this.#request;
    if (!this.#selects(wanted, i) && !(wanted.kinds[i] === DIRECTORY && this.#selectsBelow(i))) return;
    if (sources.kinds[i] === REDACTED && wanted.kinds[i] === FILE) {
      this.#plan.missing.push(i);
      return;
    }
    this.#plan.counts.written++;
    this.#stage(i);
  }

  #liveOnly(j: number): void {
    const { live } = this.#request;
    if (!this.#selects(live, j)) return;
    // A folder that also holds what is no part of the state stays; what belongs to the state in it goes.
    if (this.#holdsMore(j)) return;
    this.#plan.counts.removed++;
    this.#plan.counts.quarantined++;
    if (j < this.#takenTo) return;
    this.#plan.takes.push(j);
    this.#takenTo = live.ends[j] as number;
  }

  #both(i: number, j: number): void {
    const { wanted, live, sources } = this.#request;
    const { counts } = this.#plan;
    if (wanted.kinds[i] === FILE && sources.kinds[i] === REDACTED) {
      counts.unchanged++;
      return;
    }
    if (this.#mustReplace(i, j)) {
      counts.written++;
      counts.quarantined++;
      this.#stage(i);
      // The whole subtree of a folder that makes room goes with it.
      this.#takenTo = Math.max(this.#takenTo, live.ends[j] as number);
      return;
    }
    if (wanted.modes[i] === live.modes[j]) counts.unchanged++;
    else counts.written++;
    if (!this.#sameStat(i, j)) this.#plan.adjusted.push(i);
    this.#plan.kept[i] = j;
  }

  /** A file or link where a folder was, in which something is asked for. */
  #standsInTheWay(i: number, j: number): boolean {
    const { wanted, live } = this.#request;
    return wanted.kinds[i] === DIRECTORY && live.kinds[j] !== DIRECTORY && this.#selectsBelow(i);
  }

  #sameStat(i: number, j: number): boolean {
    const { wanted, live } = this.#request;
    return wanted.modes[i] === live.modes[j] && wanted.mtimes[i] === live.mtimes[j];
  }

  #selects(tree: Tree, i: number): boolean {
    return this.#request.selects?.(tree.path(i)) ?? true;
  }

  #mustReplace(i: number, j: number): boolean {
    const { wanted, live } = this.#request;
    if (wanted.kinds[i] !== live.kinds[j]) return true;
    if (wanted.kinds[i] === DIRECTORY) return false;
    if (wanted.kinds[i] !== FILE) return wanted.targets.get(i) !== live.targets.get(j);
    // Another mode or time would show wherever else the file is linked.
    const linkedElsewhere = live.has(j, LINKED) && !wanted.hardLinks.has(i) && !this.#linkFirsts.has(i);
    return !this.#sameContent(i, j) || this.#brokenLinks.has(i) || (linkedElsewhere && !this.#sameStat(i, j));
  }

  #sameContent(i: number, j: number): boolean {
    const { wanted, live } = this.#request;
    return (
      wanted.sizes[i] === live.sizes[j] && live.has(j, HASHED) && Buffer.compare(wanted.hash(i), live.hash(j)) === 0
    );
  }

  #stage(i: number): void {
    this.#plan.staged.push(i);
    if (i < this.#placedTo) return;
    this.#plan.places.push(i);
    this.#placedTo = this.#request.wanted.ends[i] as number;
  }

  /** Files that should share an inode and do not, or do and should not: all of their group are made anew. */
  #findBrokenLinks(): void {
    const { wanted, live } = this.#request;
    const groups = new Map<number, number[]>();
    for (const [i, first] of wanted.hardLinks) groups.set(first, [...(groups.get(first) ?? [first]), i]);
    for (const group of groups.values()) {
      const pairs = group.map((i) => this.#pairs[i] as number);
      const inode = pairs[0] === -1 ? undefined : live.inodes[pairs[0] as number];
      const intact = group.every((i, n) => {
        const j = pairs[n] as number;
        return j >= 0 && live.inodes[j] === inode && this.#sameContent(i, j) && wanted.modes[i] === live.modes[j];
      });
      if (!intact) for (const i of group) this.#brokenLinks.add(i);
    }
    for (let i = 0; live.hardLinks.size > 0 && i < wanted.count; i++) {
      const j = this.#pairs[i] as number;
      if (j >= 0 && live.hardLinks.has(j) && !wanted.hardLinks.has(i)) this.#brokenLinks.add(i);
    }
  }

  /** A live folder that holds something which is to stay. */
  #holdsMore(j: number): boolean {
    const { live, selects } = this.#request;
    if (live.kinds[j] !== DIRECTORY) return false;
    return live.has(j, PARTIAL) || (selects !== undefined && anyBelow(live, j, (path) => !selects(path)));
  }

  #selectsBelow(i: number): boolean {
    const { wanted, selects } = this.#request;
    return selects === undefined || anyBelow(wanted, i, selects);
  }
}

function anyBelow(tree: Tree, i: number, test: (path: BytePath) => boolean): boolean {
  for (let k = i + 1; k < (tree.ends[i] as number); k++) if (test(tree.path(k))) return true;
  return false;
}
