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
const isTime = (milliseconds, nanoseconds) => Math.abs((0,_tree_nanoseconds_js__WEBPACK_IMPORTED_MODULE_3__/* .keptMilliseconds */ .VH)(milliseconds) - Number(nanoseconds) / NANOSECONDS_PER_MS) < MICROSECOND_IN_MS;
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
/* harmony import */ var _tree_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27279);
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
    keptSources.holders.push(...sources.holders);
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
    to.setHash(at, tree.hash(i));
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
