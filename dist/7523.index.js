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

/***/ 59349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   GN: () => (/* binding */ NOTHING_KNOWN),
/* harmony export */   sF: () => (/* binding */ tellingValues)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


/** Letters or digits alone are an ordinary word up to here: `postgres`, `changeme`, `12345678`. */
const LONGEST_WORD = 8;
/** Shorter values occur by chance, whatever they are made of. */
const SHORTEST_MIXED = 6;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/];
/**
 * The known secrets by which a file's content or name is known to hold one. Passwords of throw-away databases are ordinary words, and stand in
 * half of their clients' files; leaving those out would take the workspace apart and protect nothing.
 */
function tellingValues(masker) {
    return (masker?.values() ?? []).filter(isTelling);
}
function isTelling(value) {
    if (value.length > LONGEST_WORD)
        return true;
    return value.length >= SHORTEST_MIXED && CLASSES.filter((one) => one.test(value)).length >= 2;
}
/** The mark of no value at all: what was not looked at for any was looked at for all of them. */
const NOTHING_KNOWN = '';
const SALT_BYTES = 16;
const MARK_BYTES = 32;
/**
 * Tells whether contents were looked at for these very values, without telling one of them. It lies beside a store, where others may come by it: so a guess
 * costs 40 ms, and has to be right for all values at once. Meanwhile the calling thread is free.
 * @param like an older mark that the new one is to be compared with
 */
async function markOf(values, like) {
    if (values.length === 0)
        return NOTHING_KNOWN;
    const salt = like || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SALT_BYTES).toString('hex');
    const known = Buffer.from(salt.slice(0, 2 * SALT_BYTES), 'hex');
    const mark = await derive(JSON.stringify(values.toSorted()), known, MARK_BYTES);
    return Buffer.concat([known, mark]).toString('hex');
}
const derive = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt);


/***/ }),

/***/ 81965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ isSameRecord),
/* harmony export */   aw: () => (/* binding */ knownFilesPath),
/* harmony export */   hL: () => (/* binding */ loadKnownFiles),
/* harmony export */   qZ: () => (/* binding */ saveKnownFiles),
/* harmony export */   yb: () => (/* binding */ loadKnownHead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81170);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81446);





/** Where the known files of a workspace are kept, below a folder of the engine's. */
const knownFilesPath = (folder, root) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'known', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root), 'hex').slice(0, 32));
const MAGIC = 'rerail known files 2\n';
const DIGEST_BYTES = 32;
/** Whether trees of the same state, times included, also agree in flags, change times and inodes: then the one need not be saved over the other. */
const isSameRecord = (a, b) => equalBytes(a.flags, b.flags, a.count) &&
    equalBytes(a.ctimes, b.ctimes, a.count * 8) &&
    equalBytes(a.inodes, b.inodes, a.count * 8);
const equalBytes = (a, b, length) => Buffer.from(a.buffer, a.byteOffset, length).equals(Buffer.from(b.buffer, b.byteOffset, length));
/**
 * Replaces the file as a whole. It is: MAGIC; the SHA-256 of what `About` says and its length; that, as JSON; and a body of columns, names and links.
 * All parts begin at multiples of eight bytes.
 */
function saveKnownFiles(file, { tree, sources, head }) {
    const names = Buffer.from(tree.names.join('\0'), 'latin1');
    const links = Buffer.from(JSON.stringify({ targets: [...tree.targets], hardLinks: [...tree.hardLinks] }));
    const body = [...columnsOf(tree, sources), names, pad(names.length), links];
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of body)
        digest.update(part);
    const about = {
        head,
        count: tree.count,
        names: names.length,
        links: links.length,
        holders: sources.holders,
        oids: sources.oids.length,
        oidBytes: sources.oidBytes,
        body: digest.digest('hex'),
    };
    const text = Buffer.from(JSON.stringify(about));
    const length = Buffer.alloc(8);
    length.writeUInt32LE(text.length);
    const start = [aligned(MAGIC), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest(), length, text, pad(text.length)];
    const temporary = `${file}.${process.pid}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true });
    try {
        writeParts(temporary, [...start, ...body]);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** One after the other: together they would take as much memory again as the tree. */
function writeParts(file, parts) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'w');
    try {
        for (const part of parts)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(fd, part);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** Undefined where there is none that can be trusted. */
function loadKnownFiles(file) {
    try {
        const data = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
        const found = parseAbout(data);
        return found && parseBody(found.about, data.subarray(found.end));
    }
    catch {
        return undefined;
    }
}
/** As `loadKnownFiles`, without the files. */
function loadKnownHead(file) {
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
        try {
            const start = Buffer.alloc(HEAD_BYTES);
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, start, 0, HEAD_BYTES, 0);
            return (parseAbout(start.subarray(0, got)) ?? parseAbout((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(fd)))?.about.head;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
    }
    catch {
        return undefined;
    }
}
/** Nearly always enough for what stands before the body. */
const HEAD_BYTES = 64 * 1024;
function parseAbout(data) {
    const magic = aligned(MAGIC);
    const start = magic.length + DIGEST_BYTES + 8;
    if (data.length < start || !data.subarray(0, magic.length).equals(magic))
        return undefined;
    const length = data.readUInt32LE(start - 8);
    const text = data.subarray(start, start + length);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest();
    if (!digest.equals(data.subarray(magic.length, start - 8)))
        return undefined;
    return { about: JSON.parse(text.toString()), end: start + length + pad(length).length };
}
function parseBody(about, body) {
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', body, 'hex') !== about.body)
        return undefined;
    const { count } = about;
    // Columns are views of what was read, where that lies as they must.
    const bytes = body.byteOffset % 8 === 0 ? body : new Uint8Array(body);
    let offset = bytes.byteOffset;
    const take = (View, size, length) => {
        const view = new View(bytes.buffer, offset, length);
        offset += Math.ceil((size * length) / 8) * 8;
        return view;
    };
    const tree = new _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .Tree */ .PH();
    const sources = new _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .Sources */ .jp(1, about.oidBytes);
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
    tree.hashes = take(Uint8Array, 1, count * _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA);
    const oids = take(Uint8Array, 1, about.oids);
    if (about.oids > 0)
        sources.oids = oids;
    const text = (length, encoding) => {
        const { buffer, byteOffset } = take(Uint8Array, 1, length);
        return Buffer.from(buffer, byteOffset, length).toString(encoding);
    };
    if (count > 0)
        tree.names = text(about.names, 'latin1').split('\0');
    const { targets, hardLinks } = JSON.parse(text(about.links, 'utf8'));
    for (const [i, target] of targets)
        tree.targets.set(i, target);
    for (const [i, first] of hardLinks)
        tree.hardLinks.set(i, first);
    sources.holders.push(...about.holders);
    return tree.names.length === count ? { tree, sources, head: about.head } : undefined;
}
/** The order is that of `parseBody`: widest first, each padded to eight bytes. */
function columnsOf(tree, sources) {
    const { count } = tree;
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
        [tree.hashes, 1, count * _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA],
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

/***/ 79424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   Od: () => (/* binding */ scopeOf)
/* harmony export */ });
/* unused harmony export WHOLE */
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78702);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14152);


const WHOLE = { excludes: () => false, includes: () => true, mayIncludeBelow: () => true };
/** A path is in scope where it, or a folder above it, matches one of `paths` (all do where absent) and none of `exclude`. */
function scopeOf(options) {
    const exclude = options.exclude?.length ? (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(options.exclude) : undefined;
    const include = options.paths?.length ? (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(options.paths) : undefined;
    if (!exclude && !include)
        return WHOLE;
    const below = (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .belowMatcher */ .Ou)(options.paths ?? []);
    return {
        excludes: (path) => exclude !== undefined && matchesWithParents(exclude, (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(path)),
        includes: (path) => !include || matchesWithParents(include, (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(path)),
        mayIncludeBelow: (path) => !include || matchesWithParents(include, (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(path)) || below((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(path)),
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
/* harmony import */ var _text_buffer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55228);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81446);




/**
 * SHA-256 (hex) over every entry in canonical order. Each contributes
 * `<d|f|l> <mode, octal> <SHA-256 of content or link target, hex; - for folders> <path bytes>\0`.
 * Times are no part of it. Part of the format: docs/checkpoint-format.md.
 */
function stateHash(tree, counts = () => true) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const text = new _text_buffer_js__WEBPACK_IMPORTED_MODULE_2__/* .TextBuffer */ .a(BUFFER_BYTES);
    for (let i = 0; i < tree.count; i++) {
        if (!counts(i))
            continue;
        const prefix = text.prefix(tree, i);
        const name = tree.names[i];
        const length = MAX_FIELDS + prefix.length + name.length;
        if (!text.reserve(length)) {
            digest.update(text.take());
            text.reserve(length);
        }
        const kind = tree.kinds[i];
        text.byte(kind === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTORY */ .Md ? LETTERS.d : kind === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE */ .PW ? LETTERS.f : LETTERS.l);
        text.byte(SPACE);
        text.octal(tree.modes[i]);
        text.byte(SPACE);
        writeContent(text, tree, i);
        text.byte(SPACE);
        text.put(prefix);
        text.name(name);
        text.byte(0);
    }
    return digest.update(text.take()).digest('hex');
}
/** @throws RefusedError `manifest-invalid` where the recorded hash, number or size is not that of the entries */
function checkStateHash(manifest) {
    const { files, bytes } = manifest.tree.totals();
    if (files !== manifest.files || bytes !== manifest.bytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('manifest-invalid', `Manifest refused: it speaks of ${manifest.files} files of ${manifest.bytes} bytes, and lists ${files} of ${bytes}. Use another copy.`);
    }
    if (stateHash(manifest.tree) === manifest.stateHash)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('manifest-invalid', 'Manifest refused: its state hash is not that of its entries. Use another copy.');
}
const BUFFER_BYTES = 64 * 1024;
/** All of an entry but its path. */
const MAX_FIELDS = 128;
const SPACE = 0x20;
const LETTERS = { d: 0x64, f: 0x66, l: 0x6c };
function writeContent(text, tree, i) {
    if (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTORY */ .Md)
        text.name('-');
    else if (tree.kinds[i] !== _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE */ .PW)
        text.name((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.from(tree.targets.get(i) ?? '', 'latin1'), 'hex'));
    else if (tree.has(i, _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASHED */ ._E))
        text.hex(tree.hashes, i * _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
    else
        throw new Error(`No hash is known of ${tree.path(i)}.`);
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

/***/ 55228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TextBuffer)
/* harmony export */ });
const ZERO = 0x30;
const HEX = Uint8Array.from(Buffer.from('0123456789abcdef'));
/** Beyond it, division by integers is no longer that of the processor. */
const MAX_INT = 0x7fffffff;
/**
 * Puts texts about entries together byte by byte: of hundreds of thousands, strings would be made to be thrown away. `reserve` room first; nothing else looks whether there is any.
 */
class TextBuffer {
    #bytes;
    #used = 0;
    /** The folder whose path was needed last: siblings come one after the other. */
    #folder = -1;
    #prefix = Buffer.alloc(0);
    /** @param capacity bytes that are held before `take` has to be called; more only where one entry needs more */
    constructor(capacity) {
        this.#bytes = Buffer.allocUnsafeSlow(capacity);
    }
    /** What was put together since the last time. It is overwritten by what comes next. */
    take() {
        const taken = this.#bytes.subarray(0, this.#used);
        this.#used = 0;
        return taken;
    }
    get length() {
        return this.#used;
    }
    /** Whether there is room for so many bytes more. Where nothing is held it is made. */
    reserve(length) {
        if (this.#used + length <= this.#bytes.length)
            return true;
        if (this.#used > 0)
            return false;
        this.#bytes = Buffer.allocUnsafeSlow(length);
        return true;
    }
    put(bytes) {
        this.#bytes.set(bytes, this.#used);
        this.#used += bytes.length;
    }
    utf8(text) {
        this.#used += this.#bytes.write(text, this.#used, 'utf8');
    }
    byte(byte) {
        this.#bytes[this.#used++] = byte;
    }
    /** A name, or any other text of one byte a character. */
    name(name) {
        const bytes = this.#bytes;
        let at = this.#used;
        for (let k = 0; k < name.length; k++)
            bytes[at++] = name.charCodeAt(k);
        this.#used = at;
    }
    /** The path of an entry's folder with a slash behind it; empty for the root. */
    prefix(tree, i) {
        const folder = tree.parents[i];
        if (folder !== this.#folder) {
            this.#folder = folder;
            this.#prefix = folder < 0 ? Buffer.alloc(0) : Buffer.from(`${tree.path(folder)}/`, 'latin1');
        }
        return this.#prefix;
    }
    hex(bytes, from, length) {
        const target = this.#bytes;
        let at = this.#used;
        for (let k = from; k < from + length; k++) {
            const byte = bytes[k];
            target[at++] = HEX[byte >> 4];
            target[at++] = HEX[byte & 15];
        }
        this.#used = at;
    }
    octal(value) {
        let shift = 0;
        while (value >> (shift + 3) > 0)
            shift += 3;
        for (; shift >= 0; shift -= 3)
            this.byte(ZERO + ((value >> shift) & 7));
    }
    /** A whole number from 0 up. */
    decimal(value) {
        if (value > MAX_INT)
            this.name(String(value));
        else {
            let digits = 1;
            for (let rest = value; rest >= 10; rest = (rest / 10) | 0)
                digits++;
            this.padded(value, digits);
        }
    }
    /** With leading zeros. @param value below 2^31 */
    padded(value, digits) {
        let rest = value;
        for (let at = this.#used + digits - 1; at >= this.#used; at--) {
            this.#bytes[at] = ZERO + (rest % 10);
            rest = (rest / 10) | 0;
        }
        this.#used += digits;
    }
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


/***/ }),

/***/ 14152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   Ou: () => (/* binding */ belowMatcher),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

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
/** Whether a name fits a pattern. A name has no folders: `*` stands for anything in it, `?` for one character. Letters of either case are the same. */
function matchesName(pattern, name) {
    const tokens = Array.from(flat(pattern).matchAll(/\*+|./gsu)).map(([sign]) => sign.startsWith('*') ? { kind: 'deep' } : sign === '?' ? { kind: 'any' } : { kind: 'one', character: sign });
    return walk(tokens, flat(name)).ends;
}
/** A slash in a name is a character like others. */
const flat = (text) => text.toLowerCase().replaceAll('/', '\u0001');
const MAX_ALTERNATIVES = 256;
function compile(pattern) {
    const negated = pattern.startsWith('!');
    const body = (negated ? pattern.slice(1) : pattern).replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    if (body === '' || body.split('/').includes('..')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Pattern "${pattern}" is wrong: it names nothing below the root. Write a path relative to it.`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Pattern "${whole}" is wrong: it has over ${MAX_ALTERNATIVES} alternatives. Split it.`);
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


/***/ })

};
