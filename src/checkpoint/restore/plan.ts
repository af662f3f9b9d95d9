import type { BytePath } from '../../files/byte-path.ts';
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
  /** `pairTrees` of the two. */
  pairs: Int32Array;
  /** Whether an entry may be touched; absent: all may. */
  selects?: ((path: BytePath) => boolean) | undefined;
}

/** Files whose content decides: same path, kind and size, but nothing known of what is in them. */
export function contentMatters({ wanted, live, pairs, selects }: PlanRequest): number[] {
  const matters: number[] = [];
  for (let i = 0; i < wanted.count; i++) {
    const j = pairs[i] as number;
    if (j < 0 || wanted.kinds[i] !== FILE || live.kinds[j] !== FILE || live.has(j, HASHED)) continue;
    if (wanted.sizes[i] === live.sizes[j] && (selects?.(wanted.path(i)) ?? true)) matters.push(j);
  }
  return matters;
}

/** Compares and decides; touches nothing. */
export function planRestore(request: PlanRequest): RestorePlan {
  return new Planner(request).plan();
}

/** What becomes of a live entry. */
const NOT_WANTED = 0;
const STAYS = 1;
const MAKES_ROOM = 2;

class Planner {
  readonly #request: PlanRequest;
  readonly #plan: RestorePlan;
  /** For each live entry whether it stays (unless it is part of what has to make room), has to make room, or is not in the checkpoint. */
  readonly #fates: Uint8Array;
  /** Up to this index everything is placed as part of a folder. */
  #placedTo = 0;
  readonly #brokenLinks = new Set<number>();
  readonly #linkFirsts: ReadonlySet<number>;

  constructor(request: PlanRequest) {
    this.#request = request;
    this.#fates = new Uint8Array(request.live.count);
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
    const { wanted, pairs } = this.#request;
    this.#findBrokenLinks();
    for (let i = 0; i < wanted.count; i++) {
      const j = pairs[i] as number;
      if (j < 0) this.#wantedOnly(i);
      else {
        this.#fates[j] = STAYS;
        if (this.#selects(wanted, i) || this.#standsInTheWay(i, j)) this.#both(i, j);
      }
    }
    this.#takeOthers();
    return this.#plan;
  }

  /** What is not in the checkpoint goes, unless it goes with the folder that it is in. */
  #takeOthers(): void {
    const { live } = this.#request;
    let takenTo = 0;
    for (let j = 0; j < live.count; j++) {
      const fate = this.#fates[j];
      if (fate === STAYS || (fate === NOT_WANTED && !this.#isTaken(j))) continue;
      if (fate === NOT_WANTED && j >= takenTo) this.#plan.takes.push(j);
      takenTo = Math.max(takenTo, live.ends[j] as number);
    }
  }

  #isTaken(j: number): boolean {
    const { live } = this.#request;
    // A folder that also holds what is no part of the state stays; what belongs to the state in it goes.
    if (!this.#selects(live, j) || this.#holdsMore(j)) return false;
    this.#plan.counts.removed++;
    this.#plan.counts.quarantined++;
    return true;
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
      this.#fates[j] = MAKES_ROOM;
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
    return wanted.sizes[i] === live.sizes[j] && live.has(j, HASHED) && wanted.hasHashOf(i, live, j);
  }

  #stage(i: number): void {
    this.#plan.staged.push(i);
    if (i < this.#placedTo) return;
    this.#plan.places.push(i);
    this.#placedTo = this.#request.wanted.ends[i] as number;
  }

  /** Files that should share an inode and do not, or do and should not: all of their group are made anew. */
  #findBrokenLinks(): void {
    const { wanted, live, pairs } = this.#request;
    const groups = new Map<number, number[]>();
    for (const [i, first] of wanted.hardLinks) groups.set(first, [...(groups.get(first) ?? [first]), i]);
    for (const group of groups.values()) {
      const asked = group.filter((i) => this.#selects(wanted, i));
      const first = pairs[asked[0] as number] as number;
      const inode = first < 0 ? undefined : live.inodes[first];
      const isWhole = asked.length === group.length;
      const intact = asked.every((i) => {
        const j = pairs[i] as number;
        if (j < 0 || live.inodes[j] !== inode || !this.#sameContent(i, j)) return false;
        // Those that are not asked for may share the inode, and would get another time with it.
        return isWhole ? wanted.modes[i] === live.modes[j] : this.#sameStat(i, j);
      });
      if (!intact) for (const i of asked) this.#brokenLinks.add(i);
    }
    this.#breakOthers(groups);
  }

  /** A live inode stays that of one group only: the one that its first name belongs to. */
  #breakOthers(groups: ReadonlyMap<number, readonly number[]>): void {
    const { wanted, live, pairs } = this.#request;
    const owners = new Map<number, number>();
    for (let i = 0; live.hardLinks.size > 0 && i < wanted.count; i++) {
      const j = pairs[i] as number;
      if (j < 0 || !live.has(j, LINKED)) continue;
      const group = wanted.hardLinks.get(i) ?? i;
      const first = live.hardLinks.get(j);
      if (first === undefined) owners.set(j, group);
      else if (owners.get(first) !== group) for (const one of groups.get(group) ?? [i]) this.#brokenLinks.add(one);
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
