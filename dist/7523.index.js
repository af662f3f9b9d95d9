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
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#fd, { bigint: true });
        return (Number(stat.size) === this.#stat.size &&
            stat.mtimeNs === this.#stat.mtime &&
            stat.ctimeNs === this.#stat.ctime &&
            stat.ino === this.#stat.inode);
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
    }
}
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
/* harmony import */ var _tree_known_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81965);
/* harmony import */ var _tree_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20375);
/* harmony import */ var _tree_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67654);
/* harmony import */ var _tree_sources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81170);
/* harmony import */ var _tree_state_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43382);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81446);
/* harmony import */ var _tree_without_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95648);










/** The state hash of a workspace as it is now. See CheckpointEngine.stateHash. */
async function hashWorkspace(root, options, { clock, folder, log }) {
    const began = BigInt(Math.floor(clock.now())) * 1000000n;
    const { tree } = (0,_tree_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .scan */ .S)(root, (0,_tree_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeOf */ .Od)(options), [folder]);
    const file = (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_3__/* .knownFilesPath */ .aw)(folder, root);
    const known = (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_3__/* .loadKnownFiles */ .hL)(file);
    if (known)
        (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_3__/* .recognise */ .GJ)(tree, known.tree);
    const lost = new Set();
    let read = 0;
    for (let i = 0; i < tree.count; i++) {
        if (tree.kinds[i] !== _tree_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .FILE */ .PW || tree.has(i, _tree_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .HASHED */ ._E))
            continue;
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        if ((0,_capture_live_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readThrough */ .ir)(root, tree.path(i), (0,_capture_live_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileStatOf */ .gv)(tree, i), (bytes) => digest.update(bytes)))
            lost.add(i);
        else
            tree.setHash(i, digest.digest());
        read++;
    }
    const kept = (0,_tree_without_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutEntries */ .L)(tree, new _tree_sources_js__WEBPACK_IMPORTED_MODULE_9__/* .Sources */ .jp(Math.max(1, tree.count)), lost);
    // What was known is worth more than what is learnt here: it says where contents are stored.
    if (!known && read > 0) {
        (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_3__/* .markRacy */ .Bm)(kept.tree, began);
        try {
            const head = { scope: '', git: '', secrets: 'redact', findings: [] };
            (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_3__/* .saveKnownFiles */ .qZ)(file, { ...kept, head });
        }
        catch (error) {
            log.debug(`Known files not saved: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        }
    }
    return (0,_tree_state_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .stateHash */ .ml)(kept.tree);
}


/***/ }),

/***/ 72771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compareTrees)
/* harmony export */ });
/**
 * Walks two trees side by side in canonical order. `visit(i, j)` gets the indexes of entries of the same path; -1 where one tree has none.
 * Each entry of both trees is visited exactly once, a folder before what it holds.
 */
function compareTrees(a, b, visit) {
    mergeSiblings(a, 0, a.count, b, 0, b.count, visit);
}
function mergeSiblings(a, fromA, endA, b, fromB, endB, visit) {
    let i = fromA;
    let j = fromB;
    while (i < endA || j < endB) {
        const nameA = i < endA ? a.names[i] : undefined;
        const nameB = j < endB ? b.names[j] : undefined;
        const nextA = i < endA ? a.ends[i] : i;
        const nextB = j < endB ? b.ends[j] : j;
        if (nameB === undefined || (nameA !== undefined && nameA < nameB)) {
            for (let k = i; k < nextA; k++)
                visit(k, -1);
            i = nextA;
        }
        else if (nameA === undefined || nameB < nameA) {
            for (let k = j; k < nextB; k++)
                visit(-1, k);
            j = nextB;
        }
        else {
            visit(i, j);
            mergeSiblings(a, i + 1, nextA, b, j + 1, nextB, visit);
            i = nextA;
            j = nextB;
        }
    }
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

/***/ 81965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ markRacy),
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   aw: () => (/* binding */ knownFilesPath),
/* harmony export */   hL: () => (/* binding */ loadKnownFiles),
/* harmony export */   qZ: () => (/* binding */ saveKnownFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72771);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81170);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81446);






/** Where the known files of a workspace are kept, below a folder of the engine's. */
const knownFilesPath = (folder, root) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'known', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root), 'hex').slice(0, 32));
const MAGIC = 'rerail known files 1\n';
const DIGEST_BYTES = 32;
/** Nanoseconds within which a clock of fine granularity may stand still; the kernel's tick is 10 ms at most. */
const FINE_SLACK = 50000000n;
/** FAT keeps two seconds, old ext and HFS+ one. */
const COARSE_SLACK = 2000000000n;
const SECOND = 1000000000n;
/**
 * Marks files that changed so shortly before `since` (nanoseconds) that a later change might not show in their times.
 * git calls these racily clean and treats them so as well (git: Documentation/technical/racy-git.txt).
 */
function markRacy(tree, since) {
    for (let i = 0; i < tree.count; i++) {
        if (tree.kinds[i] !== _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE */ .PW)
            continue;
        const ctime = tree.ctimes[i];
        const mtime = tree.mtimes[i];
        const slack = ctime % SECOND === 0n ? COARSE_SLACK : FINE_SLACK;
        if ((ctime > mtime ? ctime : mtime) > since - slack)
            tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .RACY */ .CS);
    }
}
/** Copies the hashes of files that are as they were, judged by size, mtime, ctime and inode. `same` hears of each pair. */
function recognise(live, known, same = () => undefined) {
    (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTrees */ .t)(live, known, (i, j) => {
        if (i < 0 || j < 0 || live.kinds[i] !== _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE */ .PW || known.kinds[j] !== _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE */ .PW)
            return;
        if (!known.has(j, _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASHED */ ._E) || known.has(j, _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .RACY */ .CS) || !sameStat(live, i, known, j))
            return;
        live.setHash(i, known.hash(j));
        same(i, j);
    });
}
const sameStat = (a, i, b, j) => a.sizes[i] === b.sizes[j] &&
    a.mtimes[i] === b.mtimes[j] &&
    a.ctimes[i] === b.ctimes[j] &&
    a.inodes[i] === b.inodes[j];
/** Replaces the file as a whole. */
function saveKnownFiles(file, known) {
    const { tree, sources } = known;
    const count = tree.count;
    const names = Buffer.from(tree.names.join('\0'), 'latin1');
    const links = JSON.stringify({ targets: [...tree.targets], hardLinks: [...tree.hardLinks] });
    const columns = columnsOf(tree, sources, count);
    const head = Buffer.from(JSON.stringify({
        head: known.head,
        count,
        names: names.length,
        links,
        holders: sources.holders,
        oids: sources.oids.length,
        oidBytes: sources.oidBytes,
    }));
    const lengths = Buffer.alloc(8);
    lengths.writeUInt32LE(head.length);
    const parts = [lengths, head, pad(lengths.length + head.length), ...columns, names];
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        digest.update(part);
    const temporary = `${file}.${process.pid}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, Buffer.concat([aligned(MAGIC), digest.digest(), ...parts]));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Undefined where there is none that can be trusted. */
function loadKnownFiles(file) {
    try {
        return parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file));
    }
    catch {
        return undefined;
    }
}
function parse(data) {
    const magic = aligned(MAGIC);
    const start = magic.length + DIGEST_BYTES;
    if (!data.subarray(0, magic.length).equals(magic))
        return undefined;
    const body = data.subarray(start);
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest().equals(data.subarray(magic.length, start)))
        return undefined;
    const headLength = body.readUInt32LE(0);
    const about = JSON.parse(body.toString('utf8', 8, 8 + headLength));
    const { targets, hardLinks } = JSON.parse(about.links);
    // A copy at offset 0 is aligned for every column, whatever offset the file's buffer has.
    const bytes = new Uint8Array(body.subarray(8 + headLength + pad(8 + headLength).length));
    const tree = new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .Tree */ .PH();
    const sources = new _sources_js__WEBPACK_IMPORTED_MODULE_5__/* .Sources */ .jp(about.count, about.oidBytes);
    let offset = 0;
    const take = (View, size, length) => {
        const view = new View(bytes.buffer, offset, length);
        offset += Math.ceil((size * length) / 8) * 8;
        return view;
    };
    const count = about.count;
    tree.count = count;
    tree.mtimes = take(BigInt64Array, 8, count);
    tree.ctimes = take(BigInt64Array, 8, count);
    tree.inodes = take(BigUint64Array, 8, count);
    tree.sizes = take(Float64Array, 8, count);
    sources.at = take(Float64Array, 8, count);
    tree.parents = take(Int32Array, 4, count);
    tree.ends = take(Int32Array, 4, count);
    sources.kinds = take(Int32Array, 4, count);
    tree.modes = take(Uint16Array, 2, count);
    tree.kinds = take(Uint8Array, 1, count);
    tree.flags = take(Uint8Array, 1, count);
    tree.hashes = take(Uint8Array, 1, count * 32);
    const oids = take(Uint8Array, 1, about.oids);
    if (about.oids > 0)
        sources.oids = oids;
    const names = Buffer.from(bytes.buffer, offset, about.names).toString('latin1');
    if (count > 0)
        for (const name of names.split('\0'))
            tree.names.push(name);
    for (const [i, target] of targets)
        tree.targets.set(i, target);
    for (const [i, first] of hardLinks)
        tree.hardLinks.set(i, first);
    sources.holders.push(...about.holders);
    return tree.names.length === count ? { tree, sources, head: about.head } : undefined;
}
/** The order is that of `parse`: widest first, each padded to eight bytes. */
function columnsOf(tree, sources, count) {
    const columns = [
        [tree.mtimes, 8, count],
        [tree.ctimes, 8, count],
        [tree.inodes, 8, count],
        [tree.sizes, 8, count],
        [sources.at, 8, count],
        [tree.parents, 4, count],
        [tree.ends, 4, count],
        [sources.kinds, 4, count],
        [tree.modes, 2, count],
        [tree.kinds, 1, count],
        [tree.flags, 1, count],
        [tree.hashes, 1, count * 32],
        [sources.oids, 1, sources.oids.length],
    ];
    return columns.flatMap(([view, size, length]) => {
        const bytes = Buffer.from(view.buffer, view.byteOffset, size * length);
        return [bytes, pad(bytes.length)];
    });
}
const pad = (length) => Buffer.alloc((8 - (length % 8)) % 8);
const aligned = (text) => Buffer.concat([Buffer.from(text), pad(text.length)]);


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
function scan(root, scope, own = [], secrets = []) {
    return new Scanner(root, scope, ownPaths(root, own), secrets.map(_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .toBytePath */ .xe)).run();
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
    #device = 0n;
    constructor(root, scope, own, secrets) {
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

/***/ 67654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OD: () => (/* binding */ scopeKey),
  Od: () => (/* binding */ scopeOf)
});

// UNUSED EXPORTS: WHOLE

// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/files/glob.js

/**
 * Path patterns as policy and `--paths` use them, relative to the root and separated by `/`: `*` anything but a slash, `?` one character but a slash, `**`
 * anything, `**` before a slash any number of folders, `[a-z]` and `[!a-z]` one of a set, `{a,b}` either; a leading `!` takes back what earlier patterns
 * matched. Names that begin with a dot are like others. Takes time in proportion to the lengths of pattern and path.
 */
function globMatcher(patterns) {
    const compiled = patterns.map(compile);
    return (path) => {
        let matched = false;
        for (const { negated, alternatives } of compiled) {
            if (matched === negated && alternatives.some((tokens) => walk(tokens, path).ends))
                matched = !negated;
        }
        return matched;
    };
}
/** Tells of a folder whether some path below it could match one of the patterns. */
function belowMatcher(patterns) {
    const compiled = patterns.map(compile).filter(({ negated }) => !negated);
    return (folder) => compiled.some(({ alternatives }) => alternatives.some((tokens) => walk(tokens, `${folder}/`).alive));
}
const MAX_ALTERNATIVES = 256;
function compile(pattern) {
    const negated = pattern.startsWith('!');
    const body = (negated ? pattern.slice(1) : pattern).replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    if (body === '' || body.split('/').includes('..')) {
        throw new errors/* UserError */.yo(`Pattern "${pattern}" is wrong: it names nothing below the root. Write a path relative to it.`);
    }
    return { negated, alternatives: expandBraces(body, pattern).map(tokenise) };
}
function expandBraces(text, whole) {
    const open = text.indexOf('{');
    const parts = open < 0 ? undefined : splitBraces(text, open);
    if (!parts)
        return [text];
    const tails = expandBraces(parts.rest, whole);
    const heads = parts.inner.flatMap((part) => expandBraces(part, whole));
    if (heads.length * tails.length > MAX_ALTERNATIVES) {
        throw new errors/* UserError */.yo(`Pattern "${whole}" is wrong: it has over ${MAX_ALTERNATIVES} alternatives. Split it.`);
    }
    return heads.flatMap((head) => tails.map((tail) => text.slice(0, open) + head + tail));
}
/** What stands between the commas of the brace at `open`, and what follows it; undefined where it is never closed. */
function splitBraces(text, open) {
    const inner = [];
    let depth = 0;
    let start = open + 1;
    for (let i = open; i < text.length; i++) {
        const character = text[i];
        if (character === '{')
            depth++;
        if (character === '}')
            depth--;
        if (depth === 0 || (depth === 1 && character === ',')) {
            inner.push(text.slice(start, i));
            start = i + 1;
        }
        if (depth === 0)
            return { inner, rest: text.slice(i + 1) };
    }
    return undefined;
}
const SIGNS = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(pattern) {
    return Array.from(pattern.matchAll(SIGNS)).flatMap(([sign]) => {
        if (sign === '**/')
            return [{ kind: 'folders' }, { kind: 'inside' }];
        if (sign === '**')
            return [{ kind: 'deep' }];
        if (sign === '*')
            return [{ kind: 'some' }];
        if (sign === '?')
            return [{ kind: 'any' }];
        return [sign.length > 2 && sign.startsWith('[') ? parseSet(sign.slice(1, -1)) : { kind: 'one', character: sign }];
    });
}
function parseSet(inner) {
    const negated = /^[!^]/.test(inner);
    const ranges = [];
    for (const [, from = '', to] of (negated ? inner.slice(1) : inner).matchAll(/(.)(?:-(.))?/gsu))
        ranges.push([from, to ?? from]);
    return { kind: 'set', ranges, negated };
}
/** Follows all ways through the pattern at once. `ends`: the path is matched; `alive`: some longer path could be. */
function walk(tokens, path) {
    const seen = new Int32Array(tokens.length + 1);
    let places = [];
    let step = 1;
    /** Where the pattern can stand without taking another character: stars may stand for nothing, and there may be no folder. */
    const enter = (into, place) => {
        if (seen[place] === step)
            return;
        seen[place] = step;
        into.push(place);
        const kind = tokens[place]?.kind;
        if (kind === 'some' || kind === 'deep')
            enter(into, place + 1);
        if (kind === 'folders')
            enter(into, place + 2);
    };
    enter(places, 0);
    for (const character of path) {
        step++;
        const next = [];
        for (const place of places) {
            const to = advance(tokens[place], character, place);
            if (to >= 0)
                enter(next, to);
        }
        if (next.length === 0)
            return { ends: false, alive: false };
        places = next;
    }
    return { ends: places.includes(tokens.length), alive: places.some((place) => place < tokens.length) };
}
/** The place after `place` has taken a character, or -1 where it cannot. */
function advance(token, character, place) {
    const isSlash = character === '/';
    switch (token?.kind) {
        case 'one':
            return token.character === character ? place + 1 : -1;
        case 'set':
            return !isSlash && token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated
                ? place + 1
                : -1;
        case 'any':
            return isSlash ? -1 : place + 1;
        case 'some':
            return isSlash ? -1 : place;
        case 'deep':
            return place;
        case 'folders':
            return isSlash ? place : place + 1;
        case 'inside':
            return isSlash ? place - 1 : place;
        default:
            return -1;
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/tree/scope.js


const WHOLE = { excludes: () => false, includes: () => true, mayIncludeBelow: () => true };
/** A path is in scope where it, or a folder above it, matches one of `paths` (all do where absent) and none of `exclude`. */
function scopeOf(options) {
    const exclude = options.exclude?.length ? globMatcher(options.exclude) : undefined;
    const include = options.paths?.length ? globMatcher(options.paths) : undefined;
    if (!exclude && !include)
        return WHOLE;
    const below = belowMatcher(options.paths ?? []);
    return {
        excludes: (path) => exclude !== undefined && matchesWithParents(exclude, (0,byte_path/* displayText */.WV)(path)),
        includes: (path) => !include || matchesWithParents(include, (0,byte_path/* displayText */.WV)(path)),
        mayIncludeBelow: (path) => !include || matchesWithParents(include, (0,byte_path/* displayText */.WV)(path)) || below((0,byte_path/* displayText */.WV)(path)),
    };
}
function matchesWithParents(matches, path) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (matches(path.slice(0, end)))
            return true;
    }
    return false;
}
/** Equal for options that mean the same scope. */
const scopeKey = ({ paths = [], exclude = [] }) => JSON.stringify([paths, exclude]);


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

/***/ 43382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ checkStateHash),
/* harmony export */   ml: () => (/* binding */ stateHash),
/* harmony export */   ny: () => (/* binding */ hexAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81446);



/**
 * SHA-256 (hex) over every entry in canonical order. Each contributes
 * `<d|f|l> <mode, octal> <SHA-256 of content or link target, hex; - for folders> <path bytes>\0`.
 * Times are no part of it. Part of the format: docs/checkpoint-format.md.
 */
function stateHash(tree, counts = () => true) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    let used = 0;
    for (let i = 0; i < tree.count; i++) {
        if (!counts(i))
            continue;
        const line = `${letterOf(tree, i)} ${tree.modes[i].toString(8)} ${contentHash(tree, i)} ${tree.path(i)}\0`;
        if (used + line.length > buffer.length) {
            digest.update(buffer.subarray(0, used));
            used = 0;
        }
        if (line.length > buffer.length)
            digest.update(line, 'latin1');
        else
            used += buffer.write(line, used, 'latin1');
    }
    return digest.update(buffer.subarray(0, used)).digest('hex');
}
/** @throws RefusedError `manifest-invalid` where the recorded hash is not that of the entries */
function checkStateHash(manifest) {
    if (stateHash(manifest.tree) === manifest.stateHash)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('manifest-invalid', 'Manifest refused: its state hash is not that of its entries. Use another copy.');
}
const BUFFER_BYTES = 64 * 1024;
const letterOf = (tree, i) => (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md ? 'd' : tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .PW ? 'f' : 'l');
function contentHash(tree, i) {
    if (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md)
        return '-';
    if (tree.kinds[i] !== _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .PW)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.from(tree.targets.get(i) ?? '', 'latin1'), 'hex');
    if (!tree.has(i, _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .HASHED */ ._E))
        throw new Error(`No hash is known of ${tree.path(i)}.`);
    return hexAt(tree.hashes, i * _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
}
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Hex of a range of bytes, without a Buffer around it. */
function hexAt(bytes, from, length) {
    let text = '';
    for (let i = from; i < from + length; i++)
        text += HEX[bytes[i]];
    return text;
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

/***/ 95648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutEntries)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81170);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81446);


/** The tree and its sources without some entries that are no folders. The folders they were in become partial. */
function withoutEntries(tree, sources, left) {
    if (left.size === 0)
        return { tree, sources };
    const kept = new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .Tree */ .PH();
    const keptSources = new _sources_js__WEBPACK_IMPORTED_MODULE_1__/* .Sources */ .jp(tree.count, sources.oidBytes);
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
        if (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECTORY */ .Md)
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
    for (let i = tree.openDirectory; i >= 0; i = tree.parents[i])
        tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTIAL */ .yP);
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
