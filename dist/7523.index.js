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
        // Numbers, because a stat in BigInts costs as much as opening the file.
        const { size, mtimeMs, ctimeMs, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#fd);
        const { mtime, ctime, inode } = this.#stat;
        return size === this.#stat.size && isTime(mtimeMs, mtime) && isTime(ctimeMs, ctime) && ino === Number(inode);
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
    }
}
const NANOSECONDS_PER_MS = 1e6;
const MICROSECOND_IN_MS = 1e-3;
/**
 * Whether a time in milliseconds is that of so many nanoseconds. Doubles tell both to a quarter of a microsecond; two changes of a file are further apart,
 * or fall into the same tick of the kernel's clock and show in no time at all.
 */
const isTime = (milliseconds, nanoseconds) => Math.abs(milliseconds - Number(nanoseconds) / NANOSECONDS_PER_MS) < MICROSECOND_IN_MS;
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashWorkspace: () => (/* binding */ hashWorkspace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _capture_live_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61761);
/* harmony import */ var _secrets_exact_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59349);
/* harmony import */ var _tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81965);
/* harmony import */ var _tree_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6706);
/* harmony import */ var _tree_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79424);
/* harmony import */ var _tree_sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81170);
/* harmony import */ var _tree_state_hash_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43382);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81446);
/* harmony import */ var _tree_without_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95648);











/** The state hash of a workspace as it is now. See CheckpointEngine.stateHash. */
async function hashWorkspace(root, options, { clock, folder, log }) {
    const file = (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .knownFilesPath */ .aw)(folder, root);
    const known = (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .loadKnownFiles */ .hL)(file);
    const { tree } = (0,_tree_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .scan */ .S)(root, (0,_tree_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeOf */ .Od)(options), {
        own: [folder],
        secrets: (0,_secrets_exact_values_js__WEBPACK_IMPORTED_MODULE_3__/* .tellingValues */ .sF)(options.masker),
        known: known?.tree,
        since: clock.now(),
    });
    const lost = new Set();
    let read = 0;
    for (let i = 0; i < tree.count; i++) {
        if (tree.kinds[i] !== _tree_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .FILE */ .PW || tree.has(i, _tree_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .HASHED */ ._E))
            continue;
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        if ((0,_capture_live_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readThrough */ .ir)(root, tree.path(i), (0,_capture_live_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileStatOf */ .gv)(tree, i), (bytes) => digest.update(bytes)))
            lost.add(i);
        else
            tree.setHash(i, digest.digest());
        read++;
    }
    const kept = (0,_tree_without_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutEntries */ .L)(tree, new _tree_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .Sources */ .jp(Math.max(1, tree.count)), lost);
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
/** Where a file's content is to be had. Numbers from HOLDERS on mean the checkpoint `holders[n - HOLDERS]`. */
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
    holders = [];
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
    holder(i) {
        return this.holders[this.kinds[i] - HOLDERS];
    }
    /** The checkpoint whose archive has the content of `i`, where this is the one with the id `own`. */
    archiveOf(i, own) {
        const kind = this.kinds[i];
        return kind >= HOLDERS ? this.holders[kind - HOLDERS] : kind === HERE ? own : undefined;
    }
    /** For each of `holders`, how much of the entries' sizes it holds. */
    heldBytes(sizes, count) {
        const held = this.holders.map(() => 0);
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
    setHolder(i, id) {
        let k = this.holders.indexOf(id);
        if (k < 0)
            k = this.holders.push(id) - 1;
        this.kinds[i] = HOLDERS + k;
    }
}


/***/ })

};
