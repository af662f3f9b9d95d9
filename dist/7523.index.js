export const id = 7523;
export const ids = [7523];
export const modules = {

/***/ 61761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ LiveFile),
/* harmony export */   gv: () => (/* binding */ fileStatOf),
/* harmony export */   ir: () => (/* binding */ readThrough)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78702);
/* harmony import */ var _tree_nanoseconds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64571);




/** No link is followed, and nothing that turned into a FIFO since is waited for. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const fileStatOf = (tree, i) => ({
    size: tree.sizes[i],
    mtime: tree.mtimes[i],
    ctime: tree.ctimes[i],
    inode: tree.inodes[i],
});
/**
 * A file of the workspace as the scan saw it. Reading fails with a reason where it is no longer that file.
 */
class LiveFile {
    #fd;
    #stat;
    constructor(fd, stat) {
        this.#fd = fd;
        this.#stat = stat;
    }
    static open(root, path, stat) {
        try {
            return new LiveFile((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .osPath */ .uk)(root, path), OPEN_FLAGS), stat);
        }
        catch (error) {
            const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return 'vanished';
            return code === 'ELOOP' ? 'changing' : 'unreadable';
        }
    }
    /** Fills `target`, from the current position unless told otherwise; returns the bytes read, fewer only at the end of the file. */
    read(target, position) {
        let got = 0;
        while (got < target.length) {
            const at = position === undefined ? null : position + got;
            const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#fd, target, got, target.length - got, at);
            if (n === 0)
                break;
            got += n;
        }
        return got;
    }
    /** Whether size and times are still those of the scan: what was read in between belongs together. */
    isUnchanged() {
        // Numbers, because stats in BigInts cost more.
        const { size, mtimeMs, ctimeMs, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#fd);
        const { mtime, ctime, inode } = this.#stat;
        return size === this.#stat.size && isTime(mtimeMs, mtime) && isTime(ctimeMs, ctime) && ino === Number(inode);
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
    }
}
const MICROSECOND_IN_MS = 1e-3;
/**
 * Whether a time in milliseconds is that of so many nanoseconds. Doubles tell both to a quarter of a microsecond; two changes of a file are further apart,
 * or fall into the same tick of the kernel's clock and show in no time at all.
 */
const isTime = (milliseconds, nanoseconds) => Math.abs((0,_tree_nanoseconds_js__WEBPACK_IMPORTED_MODULE_3__/* .keptMilliseconds */ .VH)(milliseconds) - (0,_tree_nanoseconds_js__WEBPACK_IMPORTED_MODULE_3__/* .toMilliseconds */ .Wj)(nanoseconds)) < MICROSECOND_IN_MS;
/** What was read is hashed while it is still in the processor's cache. */
const CHUNK_BYTES = 512 * 1024;
/** Reads a whole file piece by piece; the answer is why that failed, or undefined. */
function readThrough(root, path, stat, take) {
    const file = LiveFile.open(root, path, stat);
    if (typeof file === 'string')
        return file;
    try {
        const { size } = stat;
        const buffer = Buffer.allocUnsafe(Math.min(Math.max(size, 1), CHUNK_BYTES));
        let total = 0;
        for (let got = file.read(buffer); got > 0; got = file.read(buffer)) {
            take(buffer.subarray(0, got));
            total += got;
            if (total > size)
                return 'changing';
        }
        return total === size && file.isUnchanged() ? undefined : 'changing';
    }
    catch {
        return 'unreadable';
    }
    finally {
        file.close();
    }
}


/***/ }),

/***/ 57523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashWorkspace: () => (/* binding */ hashWorkspace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _capture_live_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61761);
/* harmony import */ var _secrets_exact_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59349);
/* harmony import */ var _tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81965);
/* harmony import */ var _tree_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61728);
/* harmony import */ var _tree_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79424);
/* harmony import */ var _tree_sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81170);
/* harmony import */ var _tree_state_hash_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43382);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81446);
/* harmony import */ var _tree_without_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95648);











/** The state hash of a workspace as it is now. See CheckpointEngine.stateHash. */
async function hashWorkspace(root, options, { clock, folder, log }) {
    const file = (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .knownFilesPath */ .aw)(folder, root);
    const known = (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .loadKnownFiles */ .hL)(file);
    const { tree } = (0,_tree_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .scan */ .S)(root, (0,_tree_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeOf */ .Od)(options), {
        own: [folder],
        secrets: (0,_secrets_exact_values_js__WEBPACK_IMPORTED_MODULE_3__/* .tellingValues */ .sF)(options.masker),
        screen: (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .screenOf */ .S)(known),
        known: known?.tree,
        since: clock.now(),
    });
    const lost = new Set();
    let read = 0;
    for (let i = 0; i < tree.count; i++) {
        if (tree.kinds[i] !== _tree_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .FILE */ .PW || tree.has(i, _tree_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .HASHED */ ._E))
            continue;
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        if ((0,_capture_live_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readThrough */ .ir)(root, tree.path(i), (0,_capture_live_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileStatOf */ .gv)(tree, i), (bytes) => digest.update(bytes)))
            lost.add(i);
        else
            tree.setHash(i, digest.digest());
        read++;
    }
    const kept = (0,_tree_without_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutEntries */ .L)(tree, new _tree_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .Sources */ .jp(Math.max(1, tree.count)), lost);
    // What was known is worth more than what is learnt here: it says where contents are stored.
    if (!known && read > 0) {
        try {
            const head = { scope: '', git: '', secrets: 'redact', findings: [] };
            (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveKnownFiles */ .qZ)(file, { ...kept, head });
        }
        catch (error) {
            log.debug(`Known files not saved: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        }
    }
    return (0,_tree_state_hash_js__WEBPACK_IMPORTED_MODULE_8__/* .stateHash */ .ml)(kept.tree);
}


/***/ }),

/***/ 64571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ keptTime),
/* harmony export */   VH: () => (/* binding */ keptMilliseconds),
/* harmony export */   Wj: () => (/* binding */ toMilliseconds),
/* harmony export */   gv: () => (/* binding */ Nanoseconds),
/* harmony export */   rf: () => (/* binding */ exactNumber)
/* harmony export */ });
/** Which half of a 64-bit number is the upper one here. */
const UPPER = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const LOWER = 1 - UPPER;
const UPPER_UNIT = 2 ** 32;
const SECOND = 1e9;
const MILLISECOND = 1e6;
/** The latest time that is kept, in April 2262, and as long before 1970 the earliest: what 64 bits hold. Some file systems know others. */
const LATEST = 2n ** 63n - 1n;
const LATEST_MS = Number(LATEST) / MILLISECOND;
/** The time, or the nearest that is kept. */
function keptTime(nanoseconds) {
    if (nanoseconds > LATEST)
        return LATEST;
    return nanoseconds < -LATEST ? -LATEST : nanoseconds;
}
/** With their fraction, which `BigIntStats.ctimeMs` has not. */
const toMilliseconds = (nanoseconds) => Number(nanoseconds) / MILLISECOND;
/** As `keptTime`, of milliseconds. */
const keptMilliseconds = (milliseconds) => Math.min(Math.max(milliseconds, -LATEST_MS), LATEST_MS);
/** Reads a column of nanoseconds since the epoch without making BigInts, of which tens of thousands are slow to make and to collect. */
class Nanoseconds {
    #upper;
    #lower;
    constructor(column) {
        this.#upper = new Int32Array(column.buffer, column.byteOffset, column.length * 2);
        this.#lower = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
    }
    /** Milliseconds, rounded as Node rounds them in `Stats.mtimeMs` (`msFromTimeSpec`, lib/internal/fs/utils.js). */
    milliseconds(i) {
        const upper = this.#upperPart(i);
        const lower = this.#lower[i * 2 + LOWER];
        const seconds = Math.floor((upper + lower) / SECOND);
        // Both are multiples of 512, so the difference is exact; only the quotient may have been rounded up or down to a whole second.
        const rest = upper - seconds * SECOND + lower;
        if (rest < 0)
            return (seconds - 1) * 1_000 + (rest + SECOND) / MILLISECOND;
        if (rest >= SECOND)
            return (seconds + 1) * 1_000 + (rest - SECOND) / MILLISECOND;
        return seconds * 1_000 + rest / MILLISECOND;
    }
    #upperPart(i) {
        return this.#upper[i * 2 + UPPER] * UPPER_UNIT;
    }
}
/** Inodes that a double holds exactly, as it does; NaN for others. */
function exactNumber(column) {
    const halves = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
    return (i) => {
        const value = halves[i * 2 + UPPER] * UPPER_UNIT + halves[i * 2 + LOWER];
        return value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
    };
}


/***/ }),

/***/ 81170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ HERE),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   M5: () => (/* binding */ HOLDERS),
/* harmony export */   XF: () => (/* binding */ REDACTED),
/* harmony export */   jp: () => (/* binding */ Sources),
/* harmony export */   xF: () => (/* binding */ GIT)
/* harmony export */ });
/** Where a file's content is to be had. Numbers from HOLDERS on mean the checkpoint `dependencies[n - HOLDERS]`. */
const UNKNOWN = 0;
/** In this archive, at `at`. */
const HERE = 1;
/** In the repository, as the blob `oid`. */
const GIT = 2;
/** Nowhere: left out because it holds a credential. */
const REDACTED = 3;
const HOLDERS = 4;
const FIRST_CAPACITY = 256;
const NO_OIDS = new Uint8Array(0);
/** Per entry of a tree, where its content and its archive member are. Columns, as the tree's. */
class Sources {
    /** Ids of the checkpoints that hold content of this state. */
    dependencies = [];
    /** Bytes of a git object id: 20 or 32. */
    oidBytes;
    kinds;
    /** Tar offset of the entry's member in this archive; -1 where it has none. */
    at;
    #oids;
    constructor(capacity = FIRST_CAPACITY, oidBytes = 20) {
        this.kinds = new Int32Array(capacity);
        this.at = new Float64Array(capacity).fill(-1);
        this.oidBytes = oidBytes;
    }
    /** Makes room for entries up to `count`. */
    ensure(count) {
        if (count <= this.kinds.length)
            return;
        const capacity = Math.max(count, this.kinds.length * 2);
        const kinds = new Int32Array(capacity);
        kinds.set(this.kinds);
        const at = new Float64Array(capacity).fill(-1);
        at.set(this.at);
        this.kinds = kinds;
        this.at = at;
        if (this.#oids)
            this.oids = this.#oids;
    }
    /** Object ids, all in one; empty where none is known. */
    get oids() {
        return this.#oids ?? NO_OIDS;
    }
    set oids(oids) {
        this.#oids = new Uint8Array(this.kinds.length * this.oidBytes);
        this.#oids.set(oids);
    }
    oid(i) {
        const from = i * this.oidBytes;
        return Buffer.from(this.oids.subarray(from, from + this.oidBytes)).toString('hex');
    }
    setGit(i, oid) {
        this.setOid(i, Buffer.from(oid, 'hex'));
    }
    /** As `setGit`, with the bytes of the object id. */
    setOid(i, oid) {
        if (!this.#oids)
            this.oids = new Uint8Array(0);
        this.kinds[i] = GIT;
        this.#oids?.set(oid, i * this.oidBytes);
    }
    /** The checkpoint that holds the content of `i`, if one does. */
    dependency(i) {
        return this.dependencies[this.kinds[i] - HOLDERS];
    }
    /** The checkpoint whose archive has the content of `i`, where this is the one with the id `own`. */
    archiveOf(i, own) {
        const kind = this.kinds[i];
        return kind >= HOLDERS ? this.dependencies[kind - HOLDERS] : kind === HERE ? own : undefined;
    }
    /** For each of `dependencies`, how much of the entries' sizes it holds. */
    heldBytes(sizes, count) {
        const held = this.dependencies.map(() => 0);
        for (let i = 0; i < count; i++) {
            const k = this.kinds[i] - HOLDERS;
            if (k >= 0)
                held[k] = held[k] + sizes[i];
        }
        return held;
    }
    /** As `setGit`, with the blob that another tree has for `j`. */
    copyGit(i, from, j) {
        if (from.oidBytes !== this.oidBytes)
            throw new Error('Object ids of two formats do not mix.');
        if (!this.#oids)
            this.oids = new Uint8Array(0);
        this.kinds[i] = GIT;
        this.#oids?.set(from.oids.subarray(j * this.oidBytes, (j + 1) * this.oidBytes), i * this.oidBytes);
    }
    setDependency(i, id) {
        let k = this.dependencies.indexOf(id);
        if (k < 0)
            k = this.dependencies.push(id) - 1;
        this.kinds[i] = HOLDERS + k;
    }
}


/***/ }),

/***/ 81446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   CS: () => (/* binding */ RACY),
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   Md: () => (/* binding */ DIRECTORY),
/* harmony export */   PH: () => (/* binding */ Tree),
/* harmony export */   PW: () => (/* binding */ FILE),
/* harmony export */   _E: () => (/* binding */ HASHED),
/* harmony export */   ps: () => (/* binding */ LINK),
/* harmony export */   sn: () => (/* binding */ LINKED),
/* harmony export */   tA: () => (/* binding */ SPARSE),
/* harmony export */   yP: () => (/* binding */ PARTIAL)
/* harmony export */ });
/* harmony import */ var _v8_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81399);

/** What an entry is. Zero is kept free so that a forgotten column shows. */
const DIRECTORY = 1;
const FILE = 2;
const LINK = 3;
/** Flags of an entry. */
const HASHED = 1;
/** A directory that holds something, at whatever depth, which is no part of the tree: excluded, left out, or another repository's `.git`. */
const PARTIAL = 2;
/** The entry changed so shortly before it was looked at that its times prove nothing. */
const RACY = 4;
/** A file with holes. */
const SPARSE = 8;
/** A file with other names, here or outside of the workspace. */
const LINKED = 16;
/** A directory of which the tree has every name that it held when its times were read. */
const LISTED = 32;
const HASH_BYTES = 32;
const FIRST_CAPACITY = 256;
/**
 * The entries of a workspace, in columns: 200,000 files must fit in a few dozen megabytes.
 *
 * The order is canonical: a directory comes before its entries, and siblings are sorted by the bytes of their names. The entries of
 * a subtree are therefore the indexes from the directory's own to `ends[i]`. Directories are closed in the order they were opened.
 */
class Tree {
    count = 0;
    names = [];
    parents = new Int32Array(FIRST_CAPACITY);
    /** Index after the last entry of the subtree. */
    ends = new Int32Array(FIRST_CAPACITY);
    kinds = new Uint8Array(FIRST_CAPACITY);
    flags = new Uint8Array(FIRST_CAPACITY);
    /** Permission bits, 0 to 0o7777. */
    modes = new Uint16Array(FIRST_CAPACITY);
    sizes = new Float64Array(FIRST_CAPACITY);
    mtimes = new BigInt64Array(FIRST_CAPACITY);
    ctimes = new BigInt64Array(FIRST_CAPACITY);
    inodes = new BigUint64Array(FIRST_CAPACITY);
    /** SHA-256 of a file's content, valid where HASHED is set. */
    hashes = new Uint8Array(FIRST_CAPACITY * HASH_BYTES);
    /** Symlinks: the target. */
    targets = new Map();
    /** Files that share their inode with an earlier entry: that entry's index. */
    hardLinks = new Map();
    #open = [];
    #pathOf = -1;
    #path = '';
    /** @param capacity how many entries there will probably be */
    constructor(capacity = FIRST_CAPACITY) {
        if (capacity > FIRST_CAPACITY)
            this.#grow(capacity);
    }
    /** Appends an entry to the directory that is open, and opens it if it is one. Returns its index. */
    add(name, kind, stat) {
        const i = this.#append(name, kind, stat.mode, stat.size);
        this.mtimes[i] = stat.mtime;
        this.ctimes[i] = stat.ctime ?? 0n;
        this.inodes[i] = stat.inode ?? 0n;
        return i;
    }
    /** As `add`, for an entry whose times and inode `takeOver` brings. */
    addUntimed(name, kind, mode, size) {
        return this.#append(name, kind, mode, size);
    }
    /** Gives `length` entries from `i` on the times, inodes and hashes (not HASHED, which says whether they are valid) that another tree has from `j` on. */
    takeOver(i, from, j, length) {
        this.mtimes.set(from.mtimes.subarray(j, j + length), i);
        this.ctimes.set(from.ctimes.subarray(j, j + length), i);
        this.inodes.set(from.inodes.subarray(j, j + length), i);
        this.hashes.set(from.hashes.subarray(j * HASH_BYTES, (j + length) * HASH_BYTES), i * HASH_BYTES);
    }
    /** Closes the directory opened last. */
    close() {
        const directory = this.#open.pop();
        if (directory === undefined)
            throw new Error('No directory is open.');
        this.ends[directory] = this.count;
    }
    /** Takes back the entry added last. */
    dropLast() {
        this.count--;
        this.names.pop();
        this.flags[this.count] = 0;
        this.targets.delete(this.count);
    }
    /** The directory that is open, or -1 for the root. */
    get openDirectory() {
        return this.#open.at(-1) ?? -1;
    }
    path(i) {
        return this.#prefix(this.parents[i]) + this.names[i];
    }
    /** Bytes of the path. */
    pathLength(i) {
        return this.#prefix(this.parents[i]).length + this.names[i].length;
    }
    /** A view of the entry's hash; it changes with the column. */
    hash(i) {
        return this.hashes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES);
    }
    /** @param from where the hash begins in the bytes; views of many hashes in one would cost more than copying them */
    setHash(i, bytes, from = 0) {
        for (let k = 0; k < HASH_BYTES; k++)
            this.hashes[i * HASH_BYTES + k] = bytes[from + k];
        this.set(i, HASHED);
    }
    /** As `setHash`, with that of another tree's entry. */
    copyHash(i, from, j) {
        this.setHash(i, from.hashes, j * HASH_BYTES);
    }
    /** Whether two entries have the same hash; views of it would cost more than the comparison. */
    hasHashOf(i, other, j) {
        for (let k = 0; k < HASH_BYTES; k++) {
            if (this.hashes[i * HASH_BYTES + k] !== other.hashes[j * HASH_BYTES + k])
                return false;
        }
        return true;
    }
    has(i, flag) {
        return (this.flags[i] & flag) !== 0;
    }
    set(i, flag) {
        this.flags[i] = this.flags[i] | flag;
    }
    clear(i, flag) {
        this.flags[i] = this.flags[i] & ~flag;
    }
    /** Regular files and the sum of their sizes. */
    totals() {
        let files = 0;
        let bytes = 0;
        for (let i = 0; i < this.count; i++) {
            if (this.kinds[i] !== FILE)
                continue;
            files++;
            bytes += this.sizes[i];
        }
        return { files, bytes };
    }
    #append(name, kind, mode, size) {
        const i = this.count;
        if (i === this.kinds.length)
            this.#grow(i * 2);
        this.names.push(name);
        this.parents[i] = this.openDirectory;
        this.kinds[i] = kind;
        this.modes[i] = mode;
        this.sizes[i] = size;
        this.ends[i] = i + 1;
        this.count = i + 1;
        if (kind === DIRECTORY)
            this.#open.push(i);
        return i;
    }
    /** The path of a folder with a slash behind it; empty for the root. The last one is kept: siblings come one after the other. */
    #prefix(folder) {
        if (folder < 0)
            return '';
        if (folder !== this.#pathOf) {
            this.#path = `${this.path(folder)}/`;
            this.#pathOf = folder;
        }
        return this.#path;
    }
    #grow(capacity) {
        (0,_v8_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .spareMemory */ .$U)(capacity);
        this.parents = new Int32Array(moved(this.parents, capacity));
        this.ends = new Int32Array(moved(this.ends, capacity));
        this.kinds = new Uint8Array(moved(this.kinds, capacity));
        this.flags = new Uint8Array(moved(this.flags, capacity));
        this.modes = new Uint16Array(moved(this.modes, capacity));
        this.sizes = new Float64Array(moved(this.sizes, capacity));
        this.mtimes = new BigInt64Array(moved(this.mtimes, capacity));
        this.ctimes = new BigInt64Array(moved(this.ctimes, capacity));
        this.inodes = new BigUint64Array(moved(this.inodes, capacity));
        this.hashes = new Uint8Array(moved(this.hashes, capacity * HASH_BYTES));
    }
}
/** What a column holds, with room for so many elements. The column itself is empty then: left to the garbage collector, those that were outgrown would take as much memory as the tree. */
function moved({ buffer, byteOffset, byteLength, BYTES_PER_ELEMENT }, capacity) {
    const end = byteOffset + byteLength;
    const own = byteOffset === 0 && end === buffer.byteLength ? buffer : buffer.slice(byteOffset, end);
    return own.transfer(capacity * BYTES_PER_ELEMENT);
}


/***/ }),

/***/ 95648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutEntries)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81170);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81446);


/** The tree and its sources without some entries that are no folders. The folders they were in become partial. */
function withoutEntries(tree, sources, left) {
    if (left.size === 0)
        return { tree, sources };
    const kept = new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .Tree */ .PH();
    const keptSources = new _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .Sources */ .jp(tree.count, sources.oidBytes);
    keptSources.dependencies.push(...sources.dependencies);
    if (sources.oids.length > 0)
        keptSources.oids = new Uint8Array(0);
    const moved = new Int32Array(tree.count).fill(-1);
    const open = [];
    for (let i = 0; i < tree.count; i++) {
        while (open.length > 0 && i >= open.at(-1)) {
            open.pop();
            kept.close();
        }
        if (left.has(i)) {
            markPartial(kept);
            continue;
        }
        const to = copyEntry(tree, i, kept);
        moved[i] = to;
        copySource(sources, i, keptSources, to);
        if (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .DIRECTORY */ .Md)
            open.push(tree.ends[i]);
    }
    for (const _ of open)
        kept.close();
    for (const [i, first] of tree.hardLinks) {
        if (moved[i] >= 0)
            kept.hardLinks.set(moved[i], moved[first]);
    }
    return { tree: kept, sources: keptSources };
}
function copyEntry(tree, i, to) {
    const at = to.add(tree.names[i], tree.kinds[i], {
        mode: tree.modes[i],
        size: tree.sizes[i],
        mtime: tree.mtimes[i],
        ctime: tree.ctimes[i],
        inode: tree.inodes[i],
    });
    to.copyHash(at, tree, i);
    to.flags[at] = tree.flags[i];
    const target = tree.targets.get(i);
    if (target !== undefined)
        to.targets.set(at, target);
    return at;
}
function copySource(from, i, to, at) {
    to.kinds[at] = from.kinds[i];
    to.at[at] = from.at[i];
    if (from.oids.length === 0)
        return;
    to.oids.set(from.oids.subarray(i * from.oidBytes, (i + 1) * from.oidBytes), at * to.oidBytes);
}
function markPartial(tree) {
    if (tree.openDirectory >= 0)
        tree.clear(tree.openDirectory, _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .LISTED */ .CQ);
    for (let i = tree.openDirectory; i >= 0; i = tree.parents[i])
        tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTIAL */ .yP);
}


/***/ })

};
