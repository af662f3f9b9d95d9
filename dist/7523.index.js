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
/* harmony import */ var _tree_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20375);
/* harmony import */ var _tree_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79424);
/* harmony import */ var _tree_sources_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81170);
/* harmony import */ var _tree_state_hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43382);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81446);
/* harmony import */ var _tree_without_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95648);











/** The state hash of a workspace as it is now. See CheckpointEngine.stateHash. */
async function hashWorkspace(root, options, { clock, folder, log }) {
    const began = BigInt(Math.floor(clock.now())) * 1000000n;
    const { tree } = (0,_tree_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .scan */ .S)(root, (0,_tree_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeOf */ .Od)(options), [folder], (0,_secrets_exact_values_js__WEBPACK_IMPORTED_MODULE_3__/* .tellingValues */ .sF)(options.masker));
    const file = (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .knownFilesPath */ .aw)(folder, root);
    const known = (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .loadKnownFiles */ .hL)(file);
    if (known)
        (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .recognise */ .GJ)(tree, known.tree);
    const lost = new Set();
    let read = 0;
    for (let i = 0; i < tree.count; i++) {
        if (tree.kinds[i] !== _tree_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .FILE */ .PW || tree.has(i, _tree_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .HASHED */ ._E))
            continue;
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        if ((0,_capture_live_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readThrough */ .ir)(root, tree.path(i), (0,_capture_live_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileStatOf */ .gv)(tree, i), (bytes) => digest.update(bytes)))
            lost.add(i);
        else
            tree.setHash(i, digest.digest());
        read++;
    }
    const kept = (0,_tree_without_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutEntries */ .L)(tree, new _tree_sources_js__WEBPACK_IMPORTED_MODULE_10__/* .Sources */ .jp(Math.max(1, tree.count)), lost);
    // What was known is worth more than what is learnt here: it says where contents are stored.
    if (!known && read > 0) {
        (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .markRacy */ .Bm)(kept.tree, began);
        try {
            const head = { scope: '', git: '', secrets: 'redact', findings: [] };
            (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_4__/* .saveKnownFiles */ .qZ)(file, { ...kept, head });
        }
        catch (error) {
            log.debug(`Known files not saved: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        }
    }
    return (0,_tree_state_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .stateHash */ .ml)(kept.tree);
}


/***/ }),

/***/ 95322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isGitName)
/* harmony export */ });
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78702);

/** Code points that HFS+ ignores when it compares names (git: `is_hfs_dotgit`, utf8.c). */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/**
 * Whether a file system somewhere takes the name for `.git`: by case, by HFS+'s ignored characters, or by NTFS's short names,
 * streams and trailing dots and spaces (git: `is_ntfs_dotgit`, path.c). Such an entry never enters a checkpoint and is never
 * restored, because git would obey a configuration or a hook below it.
 */
function isGitName(name) {
    if (name === '.git')
        return true;
    // `.`, `g` or `G` must be there in any disguise; most names end here.
    if (!/[gG]/.test(name))
        return false;
    return (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(name).replace(IGNORED_BY_HFS, '').toLowerCase().split('\\').some(isGitPart);
}
function isGitPart(part) {
    const plain = part.replace(/:.*$/s, '').replace(/[. ]+$/, '');
    return plain === '.git' || /^git~\d+$/.test(plain);
}


/***/ }),

/***/ 20375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ scan),
/* harmony export */   s: () => (/* binding */ isOwnName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78702);
/* harmony import */ var _git_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95322);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81446);






/** Names that rerail keeps for itself in the root of a workspace. */
const isOwnName = (name) => name.startsWith('.rerail');
/**
 * Reads what lies below `root`: names and stats, no contents. Folders in `own` (absolute) are rerail's and no part of it. Synchronous on purpose: one `lstat` costs 3 µs so, and 20 µs
 * through the thread pool.
 * @param secrets what no path may hold: such an entry is skipped, and its path not told
 * @throws the system's error where the root itself cannot be read.
 */
function scan(root, scope, own = [], secrets = [], many) {
    return new Scanner(root, scope, ownPaths(root, own), secrets.map(_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .toBytePath */ .xe), many).run();
}
/** Where folders of rerail's own lie in the workspace, if they do. */
function ownPaths(root, own) {
    const inside = own.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.relative((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real(folder)));
    return new Set(inside.filter((at) => at !== '' && !at.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(at)).map(_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .toBytePath */ .xe));
}
/** The real path, as far as the folder exists. */
function real(folder) {
    const whole = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
    }
    catch {
        return whole === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(whole) ? whole : node_path__WEBPACK_IMPORTED_MODULE_1__.join(real(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(whole)), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(whole));
    }
}
const BLOCK = 512;
/** Below this size holes are not worth a thought. */
const SPARSE_FROM = 1024 * 1024;
class Scanner {
    #root;
    #scope;
    #own;
    #secrets;
    #tree = new _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .Tree */ .PH();
    #result;
    #inodes = new Map();
    #many;
    #files = 0;
    #device = 0n;
    constructor(root, scope, own, secrets, many) {
        this.#many = many;
        this.#root = root;
        this.#scope = scope;
        this.#own = own;
        this.#secrets = secrets;
        this.#result = { tree: this.#tree, skipped: [], repositories: [] };
    }
    run() {
        this.#device = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(`${this.#root}/.`, { bigint: true }).dev;
        this.#readDirectory('', (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.#root, { encoding: 'latin1' }));
        return this.#result;
    }
    #readDirectory(directory, names) {
        names.sort();
        const prefix = directory === '' ? '' : `${directory}/`;
        for (const name of names) {
            if (directory === '' && (isOwnName(name) || name === '.git'))
                continue;
            this.#readEntry(prefix + name, name, directory);
        }
    }
    #readEntry(path, name, directory) {
        if ((0,_git_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitName */ .M)(name))
            this.#readGit(path, name, directory);
        else if (this.#own.has(path) || this.#scope.excludes(path))
            this.#leaveOut();
        else if (this.#secrets.some((secret) => path.includes(secret)))
            this.#skip(`${directory}/***`, 'secret-name');
        else
            this.#readStat(path, name);
    }
    #readStat(path, name) {
        let stat;
        try {
            stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, path), { bigint: true });
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ENOENT')
                this.#skip(path, 'unreadable');
            return;
        }
        if (stat.dev !== this.#device)
            this.#skip(path, 'other-mount');
        else if (stat.isDirectory())
            this.#addDirectory(path, name, stat);
        else if (!this.#scope.includes(path))
            this.#leaveOut();
        else if (stat.isFile())
            this.#addFile(name, stat);
        else if (stat.isSymbolicLink())
            this.#addLink(path, name, stat);
        else
            this.#skip(path, stat.isFIFO() ? 'fifo' : stat.isSocket() ? 'socket' : 'device');
    }
    #addDirectory(path, name, stat) {
        const wanted = this.#scope.includes(path);
        if (!wanted && !this.#scope.mayIncludeBelow(path)) {
            this.#leaveOut();
            return;
        }
        const names = this.#list(path);
        if (!names)
            return;
        const before = this.#tree.count;
        this.#tree.add(name, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .DIRECTORY */ .Md, statOf(stat, 0));
        this.#readDirectory(path, names);
        this.#tree.close();
        // A folder that is only on the way to nothing is no part of the state.
        if (!wanted && this.#tree.count === before + 1) {
            this.#tree.dropLast();
            this.#leaveOut();
        }
    }
    #list(path) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, path), { encoding: 'latin1' });
        }
        catch {
            this.#skip(path, 'unreadable');
            return undefined;
        }
    }
    #addFile(name, stat) {
        if (++this.#files === this.#many?.files)
            this.#many.seen();
        const size = Number(stat.size);
        const i = this.#tree.add(name, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE */ .PW, statOf(stat, size));
        if (size >= SPARSE_FROM && Number(stat.blocks) * BLOCK < size)
            this.#tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .SPARSE */ .tA);
        if (stat.nlink > 1n) {
            this.#tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .LINKED */ .sn);
            const first = this.#inodes.get(stat.ino);
            if (first === undefined)
                this.#inodes.set(stat.ino, i);
            else
                this.#tree.hardLinks.set(i, first);
        }
    }
    #addLink(path, name, stat) {
        try {
            const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, path), { encoding: 'latin1' });
            const i = this.#tree.add(name, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .LINK */ .ps, { ...statOf(stat, target.length), mode: 0o777 });
            this.#tree.targets.set(i, target);
        }
        catch {
            this.#skip(path, 'unreadable');
        }
    }
    #readGit(path, name, directory) {
        const stat = name === '.git' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, path), { throwIfNoEntry: false }) : undefined;
        if (stat?.isDirectory() || stat?.isFile()) {
            this.#result.repositories.push({ path: directory, gitFile: stat.isFile() });
            this.#leaveOut();
        }
        else
            this.#skip(path, 'git-name');
    }
    #skip(path, reason) {
        this.#result.skipped.push({ path: (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .displayText */ .WV)(path), reason });
        this.#leaveOut();
    }
    /** The folder that is open holds more than the tree tells. */
    #leaveOut() {
        for (let i = this.#tree.openDirectory; i >= 0 && !this.#tree.has(i, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .PARTIAL */ .yP); i = this.#tree.parents[i]) {
            this.#tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .PARTIAL */ .yP);
        }
    }
}
function statOf(stat, size) {
    return { mode: Number(stat.mode & 4095n), size, mtime: stat.mtimeNs, ctime: stat.ctimeNs, inode: stat.ino };
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
        return this.#oids ?? new Uint8Array(0);
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
        if (!this.#oids)
            this.oids = new Uint8Array(0);
        this.kinds[i] = GIT;
        this.#oids?.set(Buffer.from(oid, 'hex'), i * this.oidBytes);
    }
    /** The checkpoint that holds the content of `i`, if one does. */
    holder(i) {
        return this.holders[this.kinds[i] - HOLDERS];
    }
    setHolder(i, id) {
        let k = this.holders.indexOf(id);
        if (k < 0)
            k = this.holders.push(id) - 1;
        this.kinds[i] = HOLDERS + k;
    }
}


/***/ }),

/***/ 81446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** What an entry is. Zero is kept free so that a forgotten column shows. */
const DIRECTORY = 1;
const FILE = 2;
const LINK = 3;
/** Flags of an entry. */
const HASHED = 1;
/** A directory that holds something, at whatever depth, which is no part of the tree: excluded, left out, or another repository's `.git`. */
const PARTIAL = 2;
/** The file was written so shortly before it was looked at that its times prove nothing. */
const RACY = 4;
/** A file with holes. */
const SPARSE = 8;
/** A file with other names, here or outside of the workspace. */
const LINKED = 16;
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
    /** Appends an entry to the directory that is open, and opens it if it is one. Returns its index. */
    add(name, kind, stat) {
        const i = this.count;
        if (i === this.kinds.length)
            this.#grow(i * 2);
        this.names.push(name);
        this.parents[i] = this.#open.at(-1) ?? -1;
        this.kinds[i] = kind;
        this.modes[i] = stat.mode;
        this.sizes[i] = stat.size;
        this.mtimes[i] = stat.mtime;
        this.ctimes[i] = stat.ctime ?? 0n;
        this.inodes[i] = stat.inode ?? 0n;
        this.ends[i] = i + 1;
        this.count = i + 1;
        if (kind === DIRECTORY)
            this.#open.push(i);
        return i;
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
        const parent = this.parents[i];
        const name = this.names[i];
        if (parent < 0)
            return name;
        if (parent !== this.#pathOf) {
            this.#path = `${this.path(parent)}/`;
            this.#pathOf = parent;
        }
        return this.#path + name;
    }
    /** A view of the entry's hash; it changes with the column. */
    hash(i) {
        return this.hashes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES);
    }
    setHash(i, hash) {
        this.hashes.set(hash, i * HASH_BYTES);
        this.flags[i] = this.flags[i] | HASHED;
    }
    has(i, flag) {
        return (this.flags[i] & flag) !== 0;
    }
    set(i, flag) {
        this.flags[i] = this.flags[i] | flag;
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
    #grow(capacity) {
        const copy = (to, from) => {
            to.set(from);
            return to;
        };
        this.parents = copy(new Int32Array(capacity), this.parents);
        this.ends = copy(new Int32Array(capacity), this.ends);
        this.kinds = copy(new Uint8Array(capacity), this.kinds);
        this.flags = copy(new Uint8Array(capacity), this.flags);
        this.modes = copy(new Uint16Array(capacity), this.modes);
        this.sizes = copy(new Float64Array(capacity), this.sizes);
        this.mtimes = copy(new BigInt64Array(capacity), this.mtimes);
        this.ctimes = copy(new BigInt64Array(capacity), this.ctimes);
        this.inodes = copy(new BigUint64Array(capacity), this.inodes);
        this.hashes = copy(new Uint8Array(capacity * HASH_BYTES), this.hashes);
    }
}


/***/ }),

/***/ 78702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ displayText),
/* harmony export */   Yw: () => (/* binding */ osBytes),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   uk: () => (/* binding */ osPath),
/* harmony export */   xe: () => (/* binding */ toBytePath)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to tell ASCII from the rest
const ASCII = /^[\x00-\x7f]*$/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** `root/path` as Node's file functions take it: a string where that says the same, else the bytes. */
function osPath(root, path) {
    if (path === '')
        return root;
    if (ASCII.test(path))
        return `${root}/${path}`;
    return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')]);
}
/** A symlink's target or a bare name, as Node's file functions take it. */
function osBytes(path) {
    return ASCII.test(path) ? path : Buffer.from(path, 'latin1');
}
function toBytePath(text) {
    return ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}
/** The path as text, or undefined where it is no valid UTF-8. */
function exactText(path) {
    if (ASCII.test(path))
        return path;
    try {
        return decoder.decode(Buffer.from(path, 'latin1'));
    }
    catch {
        return undefined;
    }
}
/** The path for people and for patterns: bytes that are no UTF-8 become U+FFFD. */
function displayText(path) {
    return ASCII.test(path) ? path : Buffer.from(path, 'latin1').toString('utf8');
}


/***/ })

};
