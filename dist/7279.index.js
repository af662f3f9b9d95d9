export const id = 7279;
export const ids = [7279];
export const modules = {

/***/ 95322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isGitName),
/* harmony export */   m: () => (/* binding */ foldedName)
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
    return foldedName(name).split('\\').some(isGitPart);
}
/** The name as a file system compares it that folds case and ignores what HFS+ does. */
const foldedName = (name) => (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(name).replace(IGNORED_BY_HFS, '').toLowerCase();
function isGitPart(part) {
    const plain = part.replace(/:.*$/s, '').replace(/[. ]+$/, '');
    return plain === '.git' || /^git~\d+$/.test(plain);
}


/***/ }),

/***/ 64571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ keptTime),
/* harmony export */   VH: () => (/* binding */ keptMilliseconds),
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

/***/ 30267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ markRacy),
/* harmony export */   K: () => (/* binding */ isRacy)
/* harmony export */ });
/* harmony import */ var _nanoseconds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64571);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81446);


/** Milliseconds within which a clock of fine granularity may stand still; the kernel's tick is 10 ms at most. */
const FINE_SLACK = 50;
/** FAT keeps two seconds, old ext and HFS+ one. */
const COARSE_SLACK = 2_000;
const SECOND = 1_000;
/**
 * Whether an entry changed so shortly before `since`, or later, that another change might not show in its times.
 * git calls that racily clean (git: Documentation/technical/racy-git.txt). All in milliseconds since the epoch.
 * @param since a moment before the entry was looked at
 */
const isRacy = (ctime, mtime, since) => Math.max(ctime, mtime) > since - (ctime % SECOND === 0 ? COARSE_SLACK : FINE_SLACK);
/** Marks the entries of a tree that are racy. */
function markRacy(tree, since) {
    const mtimes = new _nanoseconds_js__WEBPACK_IMPORTED_MODULE_0__/* .Nanoseconds */ .gv(tree.mtimes);
    const ctimes = new _nanoseconds_js__WEBPACK_IMPORTED_MODULE_0__/* .Nanoseconds */ .gv(tree.ctimes);
    for (let i = 0; i < tree.count; i++) {
        if (isRacy(ctimes.milliseconds(i), mtimes.milliseconds(i), since))
            tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .RACY */ .CS);
    }
}


/***/ }),

/***/ 27279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ isOwnName),
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
;// CONCATENATED MODULE: ./build/checkpoint/tree/facts.js
/** Nothing has happened to it since it was known. */
const AS_KNOWN = 1;
/** A folder that is as known and so has the names that are known. */
const SAME_NAMES = 2;
/** A file with other names. */
const OTHER_NAMES = 4;
/** A file with holes. */
const HOLES = 8;
const MODE_SHIFT = 4;
const PERMISSIONS = 0o7777;
const BLOCK = 512;
/** Below this size holes are not worth a thought. */
const SPARSE_FROM = 1024 * 1024;
function factsOf(stat) {
    const size = Number(stat.size);
    const isFile = stat.isFile();
    return (((Number(stat.mode) & PERMISSIONS) << MODE_SHIFT) |
        (isFile && Number(stat.nlink) > 1 ? OTHER_NAMES : 0) |
        (isFile && size >= SPARSE_FROM && Number(stat.blocks) * BLOCK < size ? HOLES : 0));
}
const modeIn = (facts) => facts >> MODE_SHIFT;

// EXTERNAL MODULE: ./build/checkpoint/tree/git-name.js
var git_name = __webpack_require__(95322);
// EXTERNAL MODULE: ./build/checkpoint/tree/nanoseconds.js
var nanoseconds = __webpack_require__(64571);
// EXTERNAL MODULE: ./build/checkpoint/tree/racy.js
var tree_racy = __webpack_require__(30267);
// EXTERNAL MODULE: ./build/checkpoint/tree/tree.js
var tree = __webpack_require__(81446);
;// CONCATENATED MODULE: ./build/checkpoint/tree/known-stats.js





/** Every file system whose clock is coarser than this shows it: FAT keeps two seconds, HFS+ and old ext one, exFAT 10 ms. Milliseconds. */
const COARSE = 10;
/**
 * Tells what is as it was known from stats without BigInts, which cost half as much.
 *
 * Their times are rounded to a quarter of a microsecond. That is enough: no entry is asked about whose change time was younger than the kernel's tick when it was looked at (RACY),
 * so whatever happened to it since has given it a change time that is later by more than that.
 */
class KnownStats {
    #tree;
    #mtimes;
    #ctimes;
    #inode;
    #device;
    /** @param root the workspace: what lies on another device is not as it was known */
    constructor(tree, root) {
        this.#tree = tree;
        this.#mtimes = new nanoseconds/* Nanoseconds */.gv(tree.mtimes);
        this.#ctimes = new nanoseconds/* Nanoseconds */.gv(tree.ctimes);
        this.#inode = (0,nanoseconds/* exactNumber */.rf)(tree.inodes);
        this.#device = (0,external_node_fs_.lstatSync)(`${root}/.`).dev;
    }
    /**
     * Looks at what may be the known entry `j`. The answer is 0 where it is another one, where something happened to it, or where that cannot be told.
     * @throws as `lstat`
     */
    factsOf(file, j) {
        if (this.#tree.has(j, tree/* RACY */.CS) || !(this.#inode(j) >= 0))
            return 0;
        const stat = (0,external_node_fs_.lstatSync)(file);
        if (!this.#isSame(j, stat))
            return 0;
        return factsOf(stat) | AS_KNOWN | (this.#hasSameNames(j, stat) ? SAME_NAMES : 0);
    }
    #isSame(j, { ino, dev, mtimeMs, ctimeMs, size }) {
        return (ino === this.#inode(j) &&
            mtimeMs === this.#mtimes.milliseconds(j) &&
            ctimeMs === this.#ctimes.milliseconds(j) &&
            (this.#tree.kinds[j] !== tree/* FILE */.PW || size === this.#tree.sizes[j]) &&
            dev === this.#device &&
            Number.isSafeInteger(dev));
    }
    /** As `isRacy`, for an entry that is as it was known. */
    isRacy(j, since) {
        return (0,tree_racy/* isRacy */.K)(this.#ctimes.milliseconds(j), this.#mtimes.milliseconds(j), since);
    }
    /** Whether the file `i` of a live tree has the content that is known of `j`, judged by size, mtime, ctime and inode. */
    provesContent(j, live, i) {
        const known = this.#tree;
        return (j >= 0 &&
            known.kinds[j] === tree/* FILE */.PW &&
            known.has(j, tree/* HASHED */._E) &&
            !known.has(j, tree/* RACY */.CS) &&
            known.sizes[j] === live.sizes[i] &&
            known.mtimes[j] === live.mtimes[i] &&
            known.ctimes[j] === live.ctimes[i] &&
            known.inodes[j] === live.inodes[i]);
    }
    /**
     * Whether a folder that is as it was holds the same names as then: its times change with every name that is added to it or taken from it
     * (git relies on the same for its untracked cache). Not where its clock is too coarse to tell, not on Windows, where the change may show late, and not
     * where listing it could be forbidden by now.
     */
    #hasSameNames(j, stat) {
        return this.#tree.has(j, tree/* LISTED */.CQ) && process.platform !== 'win32' && stat.ctimeMs % COARSE !== 0 && mayList(stat);
    }
}
const READABLE_BY_ALL = 0o444;
const READABLE_BY_OWNER = 0o400;
const mayList = ({ mode, uid }) => (mode & READABLE_BY_ALL) === READABLE_BY_ALL || ((mode & READABLE_BY_OWNER) !== 0 && uid === process.geteuid?.());

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/checkpoint/tree/own-paths.js



/** Where folders of rerail's own lie in the workspace, if they do. */
function ownPaths(root, own) {
    const inside = own.map((folder) => external_node_path_.relative((0,external_node_fs_.realpathSync)(root), real(folder)).replaceAll(external_node_path_.sep, '/'));
    return new Set(inside.filter((at) => at !== '' && !/^\.\.(\/|$)/.test(at) && !external_node_path_.isAbsolute(at)).map(byte_path/* toBytePath */.xe));
}
/** The real path, as far as the folder exists. */
function real(folder) {
    const whole = external_node_path_.resolve(folder);
    try {
        return (0,external_node_fs_.realpathSync)(whole);
    }
    catch {
        return whole === external_node_path_.dirname(whole) ? whole : external_node_path_.join(real(external_node_path_.dirname(whole)), external_node_path_.basename(whole));
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/tree/scan.js










/**
 * Reads what lies below `root`: names and stats, no contents. Synchronous on purpose: one `lstat` costs 3 µs so, and 20 µs through the thread pool.
 * @throws the system's error where the root itself cannot be read.
 */
function scan(root, scope, options = {}) {
    return new Scanner(root, scope, options).run();
}
/** Names that rerail keeps for itself in the root of a workspace, in every way in which some file system takes them for one. */
const isOwnName = (name) => name.startsWith('.rerail') || (0,git_name/* foldedName */.m)(name).startsWith('.rerail');
class Scanner {
    #root;
    #scope;
    #own;
    #secrets;
    #known;
    #stats;
    #since;
    #found;
    #tree;
    #result = { skipped: [], repositories: [] };
    #pairs = [];
    #inodes = new Map();
    #device;
    constructor(root, scope, options) {
        const { own = [], secrets = [], known = new tree/* Tree */.PH(), since = Date.now(), found } = options;
        this.#root = root;
        this.#scope = scope;
        this.#own = ownPaths(root, own);
        this.#secrets = secrets.map(byte_path/* toBytePath */.xe);
        this.#known = known;
        this.#stats = new KnownStats(known, root);
        this.#since = since;
        this.#found = found;
        this.#tree = new tree/* Tree */.PH(known.count);
        this.#device = (0,external_node_fs_.lstatSync)(`${root}/.`, { bigint: true }).dev;
    }
    run() {
        const names = (0,external_node_fs_.readdirSync)(this.#root, { encoding: 'latin1' });
        this.#readNames({ path: '', prefix: '', osPrefix: `${this.#root}/` }, names, 0, this.#known.count);
        return { ...this.#result, tree: this.#tree, pairs: Int32Array.from(this.#pairs.slice(0, this.#tree.count)) };
    }
    /** Reads entries beside those that are known, which lie between two indexes in the same order. */
    #readNames(folder, names, from, end) {
        names.sort();
        const known = this.#known;
        let j = from;
        for (const name of names) {
            if (folder.path === '' && (isOwnName(name) || name === '.git'))
                continue;
            while (j < end && known.names[j] < name)
                j = known.ends[j];
            const isKnown = j < end && known.names[j] === name;
            if ((0,git_name/* isGitName */.M)(name))
                this.#readGit(folder, name);
            else
                this.#readEntry(folder, name, isKnown ? j : -1);
        }
    }
    #readKnownNames(folder, directory) {
        const { names, ends } = this.#known;
        const end = ends[directory];
        for (let j = directory + 1; j < end; j = ends[j])
            this.#readEntry(folder, names[j], j);
    }
    #readEntry(folder, name, j) {
        const path = folder.prefix + name;
        if (this.#own.has(path) || this.#scope.excludes(path))
            this.#leaveOut();
        else if (this.#secrets.some((secret) => path.includes(secret)))
            this.#skip(`${folder.path}/***`, 'secret-name');
        else
            this.#readStat(folder, name, j);
    }
    #readStat(folder, name, j) {
        const path = folder.prefix + name;
        let entry;
        try {
            entry = this.#look(folder, name, j);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) !== 'ENOENT')
                this.#skip(path, 'unreadable');
            else
                this.#doubt();
            return;
        }
        const { stat } = entry;
        const kind = stat ? kindOf(stat) : this.#known.kinds[j];
        if (stat && stat.dev !== this.#device)
            this.#skip(path, 'other-mount');
        else if (kind === tree/* DIRECTORY */.Md)
            this.#addDirectory(path, entry);
        else if (!this.#scope.includes(path))
            this.#leaveOut();
        else if (kind === tree/* FILE */.PW)
            this.#addFile(entry);
        else if (kind === tree/* LINK */.ps)
            this.#addLink(path, entry);
        else
            this.#skip(path, stat?.isFIFO() ? 'fifo' : stat?.isSocket() ? 'socket' : 'device');
    }
    /** First without BigInts, where that can be enough. */
    #look({ prefix, osPrefix }, name, j) {
        const file = osPrefix !== undefined && (0,byte_path/* isAscii */.ER)(name) ? osPrefix + name : (0,byte_path/* osPath */.uk)(this.#root, prefix + name);
        const facts = j < 0 ? 0 : this.#stats.factsOf(file, j);
        if (facts !== 0)
            return { name, j, facts, stat: undefined };
        const stat = (0,external_node_fs_.lstatSync)(file, { bigint: true });
        return { name, j, facts: factsOf(stat), stat };
    }
    #addDirectory(path, entry) {
        const wanted = this.#scope.includes(path);
        if (!wanted && !this.#scope.mayIncludeBelow(path)) {
            this.#leaveOut();
            return;
        }
        const hasSameNames = (entry.facts & SAME_NAMES) !== 0;
        const names = hasSameNames ? undefined : this.#list(path);
        if (!hasSameNames && !names)
            return;
        const i = this.#add(tree/* DIRECTORY */.Md, entry);
        this.#tree.set(i, tree/* LISTED */.CQ);
        const folder = { path, prefix: `${path}/`, osPrefix: (0,byte_path/* isAscii */.ER)(path) ? `${this.#root}/${path}/` : undefined };
        if (names)
            this.#readNames(folder, names, ...this.#knownBelow(entry.j));
        else
            this.#readKnownNames(folder, entry.j);
        this.#tree.close();
        // A folder that is only on the way to nothing is no part of the state.
        if (!wanted && this.#tree.count === i + 1) {
            this.#tree.dropLast();
            this.#leaveOut();
        }
    }
    /** The indexes between which the known entries of a folder lie. */
    #knownBelow(j) {
        return j >= 0 && this.#known.kinds[j] === tree/* DIRECTORY */.Md ? [j + 1, this.#known.ends[j]] : [0, 0];
    }
    #list(path) {
        try {
            return (0,external_node_fs_.readdirSync)((0,byte_path/* osPath */.uk)(this.#root, path), { encoding: 'latin1' });
        }
        catch {
            this.#skip(path, 'unreadable');
            return undefined;
        }
    }
    #addFile(entry) {
        const { facts, j, stat } = entry;
        const i = this.#add(tree/* FILE */.PW, entry, stat ? Number(stat.size) : this.#known.sizes[j]);
        if (facts & HOLES)
            this.#tree.set(i, tree/* SPARSE */.tA);
        if (facts & OTHER_NAMES) {
            this.#tree.set(i, tree/* LINKED */.sn);
            const inode = this.#tree.inodes[i];
            const first = this.#inodes.get(inode);
            if (first === undefined)
                this.#inodes.set(inode, i);
            else
                this.#tree.hardLinks.set(i, first);
        }
        const hasKnownContent = stat ? this.#stats.provesContent(j, this.#tree, i) : this.#known.has(j, tree/* HASHED */._E);
        if (hasKnownContent)
            this.#tree.copyHash(i, this.#known, j);
        if (!this.#tree.hardLinks.has(i))
            this.#found?.(this.#tree, i);
    }
    #addLink(path, entry) {
        try {
            const known = entry.stat ? undefined : this.#known.targets.get(entry.j);
            const target = known ?? (0,external_node_fs_.readlinkSync)((0,byte_path/* osPath */.uk)(this.#root, path), { encoding: 'latin1' });
            this.#tree.targets.set(this.#add(tree/* LINK */.ps, entry, target.length), target);
        }
        catch {
            this.#skip(path, 'unreadable');
        }
    }
    #add(kind, { name, j, facts, stat }, size = 0) {
        const about = { mode: kind === tree/* LINK */.ps ? 0o777 : modeIn(facts), size };
        const i = stat
            ? this.#tree.add(name, kind, {
                ...about,
                mtime: (0,nanoseconds/* keptTime */.EJ)(stat.mtimeNs),
                ctime: (0,nanoseconds/* keptTime */.EJ)(stat.ctimeNs),
                inode: stat.ino,
            })
            : this.#tree.addAs(name, kind, about, this.#known, j);
        const racy = stat
            ? (0,tree_racy/* isRacy */.K)(Number(stat.ctimeMs), Number(stat.mtimeMs), this.#since)
            : this.#stats.isRacy(j, this.#since);
        if (racy)
            this.#tree.set(i, tree/* RACY */.CS);
        this.#pairs[i] = j;
        return i;
    }
    #readGit(folder, name) {
        const path = folder.prefix + name;
        const stat = name === '.git' ? (0,external_node_fs_.lstatSync)((0,byte_path/* osPath */.uk)(this.#root, path), { throwIfNoEntry: false }) : undefined;
        if (stat?.isDirectory() || stat?.isFile()) {
            this.#result.repositories.push({ path: folder.path, gitFile: stat.isFile() });
            this.#leaveOut();
        }
        else
            this.#skip(path, 'git-name');
    }
    #skip(path, reason) {
        this.#result.skipped.push({ path: (0,byte_path/* displayText */.WV)(path), reason });
        this.#leaveOut();
    }
    /** The folder that is open holds more than the tree tells. */
    #leaveOut() {
        this.#doubt();
        for (let i = this.#tree.openDirectory; i >= 0 && !this.#tree.has(i, tree/* PARTIAL */.yP); i = this.#tree.parents[i]) {
            this.#tree.set(i, tree/* PARTIAL */.yP);
        }
    }
    /** The tree may not have every name of the folder that is open. */
    #doubt() {
        const i = this.#tree.openDirectory;
        if (i >= 0)
            this.#tree.clear(i, tree/* LISTED */.CQ);
    }
}
const kindOf = (stat) => stat.isFile() ? tree/* FILE */.PW : stat.isDirectory() ? tree/* DIRECTORY */.Md : stat.isSymbolicLink() ? tree/* LINK */.ps : undefined;


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
    /** As `add`, with the times and the inode that another tree has for the entry `j`. */
    addAs(name, kind, { mode, size }, from, j) {
        const i = this.#append(name, kind, mode, size);
        this.mtimes[i] = from.mtimes[j];
        this.ctimes[i] = from.ctimes[j];
        this.inodes[i] = from.inodes[j];
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
    setHash(i, hash) {
        this.hashes.set(hash, i * HASH_BYTES);
        this.set(i, HASHED);
    }
    /** As `setHash`, with that of another tree's entry. */
    copyHash(i, from, j) {
        for (let k = 0; k < HASH_BYTES; k++)
            this.hashes[i * HASH_BYTES + k] = from.hashes[j * HASH_BYTES + k];
        this.set(i, HASHED);
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

/***/ 78702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   WV: () => (/* binding */ displayText),
/* harmony export */   Yw: () => (/* binding */ osBytes),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   uk: () => (/* binding */ osPath),
/* harmony export */   xe: () => (/* binding */ toBytePath)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to tell ASCII from the rest
const ASCII = /^[\x00-\x7f]*$/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const isAscii = (path) => ASCII.test(path);
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
/** A text from anywhere on one line of a terminal or a log: what would end the line or steer the terminal is written as an escape. */
const onOneLine = (text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, (one) => `\\x${one.codePointAt(0).toString(16).padStart(2, '0')}`);
/** The path for people and for patterns: bytes that are no UTF-8 become U+FFFD. */
function displayText(path) {
    return ASCII.test(path) ? path : Buffer.from(path, 'latin1').toString('utf8');
}


/***/ })

};
