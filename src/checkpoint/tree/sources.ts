/** Where a file's content is available. Numbers from HOLDERS on mean the checkpoint `dependencies[n - HOLDERS]`. */
export const UNKNOWN = 0;
/** In this archive, at `at`. */
export const HERE = 1;
/** In the repository, as the blob `oid`. */
export const GIT = 2;
/** Nowhere: left out because it holds a credential. */
export const REDACTED = 3;
export const HOLDERS = 4;

const FIRST_CAPACITY = 256;
const NO_OIDS = new Uint8Array(0);

/** Per entry of a tree, where its content and its archive member are. Columns, as the tree's. */
export class Sources {
  /** Ids of the checkpoints that hold content of this state. */
  readonly dependencies: string[] = [];
  /** Bytes of a git object id: 20 or 32. */
  readonly oidBytes: number;
  kinds: Int32Array<ArrayBuffer>;
  /** Tar offset of the entry's member in this archive; -1 where it has none. */
  at: Float64Array<ArrayBuffer>;
  #oids: Uint8Array<ArrayBuffer> | undefined;

  constructor(capacity = FIRST_CAPACITY, oidBytes = 20) {
    this.kinds = new Int32Array(capacity);
    this.at = new Float64Array(capacity).fill(-1);
    this.oidBytes = oidBytes;
  }

  /** Makes room for entries up to `count`. */
  ensure(count: number): void {
    if (count <= this.kinds.length) return;
    const capacity = Math.max(count, this.kinds.length * 2);
    const kinds = new Int32Array(capacity);
    kinds.set(this.kinds);
    const at = new Float64Array(capacity).fill(-1);
    at.set(this.at);
    this.kinds = kinds;
    this.at = at;
    if (this.#oids) this.oids = this.#oids;
  }

  /** Object ids, all in one; empty if none is known. */
  get oids(): Uint8Array<ArrayBuffer> {
    return this.#oids ?? NO_OIDS;
  }

  set oids(oids: Uint8Array<ArrayBuffer>) {
    this.#oids = new Uint8Array(this.kinds.length * this.oidBytes);
    this.#oids.set(oids);
  }

  oid(i: number): string {
    const from = i * this.oidBytes;
    return Buffer.from(this.oids.subarray(from, from + this.oidBytes)).toString('hex');
  }

  setGit(i: number, oid: string): void {
    this.setOid(i, Buffer.from(oid, 'hex'));
  }

  /** As `setGit`, with the bytes of the object id. */
  setOid(i: number, oid: Uint8Array): void {
    if (!this.#oids) this.oids = new Uint8Array(0);
    this.kinds[i] = GIT;
    this.#oids?.set(oid, i * this.oidBytes);
  }

  /** The checkpoint that holds the content of `i`, if one does. */
  dependency(i: number): string | undefined {
    return this.dependencies[(this.kinds[i] as number) - HOLDERS];
  }

  /** The checkpoint whose archive has the content of `i`, if this is the one with the id `own`. */
  archiveOf(i: number, own: string | undefined): string | undefined {
    const kind = this.kinds[i] as number;
    return kind >= HOLDERS ? this.dependencies[kind - HOLDERS] : kind === HERE ? own : undefined;
  }

  /** For each of `dependencies`, how much of the entries' sizes it holds. */
  heldBytes(sizes: Float64Array, count: number): number[] {
    const held = this.dependencies.map(() => 0);
    for (let i = 0; i < count; i++) {
      const k = (this.kinds[i] as number) - HOLDERS;
      if (k >= 0) held[k] = (held[k] as number) + (sizes[i] as number);
    }
    return held;
  }

  /** As `setGit`, with the blob that another tree has for `j`. */
  copyGit(i: number, from: Sources, j: number): void {
    if (from.oidBytes !== this.oidBytes) throw new Error('Object ids of two formats do not mix.');
    if (!this.#oids) this.oids = new Uint8Array(0);
    this.kinds[i] = GIT;
    this.#oids?.set(from.oids.subarray(j * this.oidBytes, (j + 1) * this.oidBytes), i * this.oidBytes);
  }

  setDependency(i: number, id: string): void {
    let k = this.dependencies.indexOf(id);
    if (k < 0) k = this.dependencies.push(id) - 1;
    this.kinds[i] = HOLDERS + k;
  }
}
