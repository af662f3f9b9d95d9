export const id = 3062;
export const ids = [3062];
export const modules = {

/***/ 33062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parentFor: () => (/* binding */ parentFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _tree_known_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81965);


/** See CheckpointEngine.parentFor. */
async function parentFor(root, store, { folder }) {
    const listed = await store.list();
    const last = (0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_1__/* .loadKnownHead */ .yb)((0,_tree_known_files_js__WEBPACK_IMPORTED_MODULE_1__/* .knownFilesPath */ .aw)(folder, root))?.checkpoint;
    if (listed.some(({ id }) => id === last))
        return last;
    const own = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root);
    return listed.findLast(({ workspace = own }) => workspace === own)?.id;
}


/***/ }),

/***/ 72771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZN: () => (/* binding */ haveSameNames),
/* harmony export */   ex: () => (/* binding */ equalBytes),
/* harmony export */   yZ: () => (/* binding */ pairTrees)
/* harmony export */ });
/* unused harmony export compareTrees */
/**
 * Walks two trees side by side in canonical order. `visit(i, j)` gets the indexes of entries of the same path; -1 where one tree has none.
 * Each entry of both trees is visited exactly once, a folder before what it holds.
 */
function compareTrees(a, b, visit) {
    mergeSiblings(a, 0, a.count, b, 0, b.count, visit);
}
/** For each entry of `a`, the one of the same path in `b`, or -1. */
function pairTrees(a, b) {
    const pairs = new Int32Array(a.count).fill(-1);
    if (!b)
        return pairs;
    compareTrees(a, b, (i, j) => {
        if (i >= 0)
            pairs[i] = j;
    });
    return pairs;
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
/** Whether two folders hold the same names, whatever these stand for. */
function haveSameNames(a, folderA, b, folderB) {
    const endA = a.ends[folderA];
    const endB = b.ends[folderB];
    let i = folderA + 1;
    let j = folderB + 1;
    for (; i < endA && j < endB; i = a.ends[i], j = b.ends[j]) {
        if (a.names[i] !== b.names[j])
            return false;
    }
    return i >= endA && j >= endB;
}
/** Whether columns begin with the same bytes; without making a BigInt for each time. */
const equalBytes = (a, b, length) => Buffer.from(a.buffer, a.byteOffset, length).equals(Buffer.from(b.buffer, b.byteOffset, length));


/***/ }),

/***/ 81965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   Wn: () => (/* binding */ isSameRecord),
/* harmony export */   aw: () => (/* binding */ knownFilesPath),
/* harmony export */   hL: () => (/* binding */ loadKnownFiles),
/* harmony export */   qZ: () => (/* binding */ saveKnownFiles),
/* harmony export */   yb: () => (/* binding */ loadKnownHead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72771);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81170);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81446);






/** Where the known files of a workspace are kept, below a folder of the engine's. */
const knownFilesPath = (folder, root) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'known', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root), 'hex').slice(0, 32));
/** The number also grows with the rules for credentials: what was looked at by fewer of them is looked at again. */
const MAGIC = 'rerail known files 3\n';
const DIGEST_BYTES = 32;
/** Whether trees of the same state, times included, also agree in flags, change times and inodes: then the one need not be saved over the other. */
const isSameRecord = (a, b) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .equalBytes */ .ex)(a.flags, b.flags, a.count) &&
    (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .equalBytes */ .ex)(a.ctimes, b.ctimes, a.count * 8) &&
    (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .equalBytes */ .ex)(a.inodes, b.inodes, a.count * 8);
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
        dependencies: sources.dependencies,
        oids: oidsOf(tree, sources).length,
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
    sources.dependencies.push(...about.dependencies);
    return tree.names.length === count ? { tree, sources, head: about.head } : undefined;
}
/** The order is that of `parseBody`: widest first, each padded to eight bytes. */
function columnsOf(tree, sources) {
    const { count } = tree;
    const oids = oidsOf(tree, sources);
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
        [oids, 1, oids.length],
    ];
    return columns.flatMap(([view, size, length]) => {
        const bytes = Buffer.from(view.buffer, view.byteOffset, size * length);
        return [bytes, pad(bytes.length)];
    });
}
/** Of the tree's entries only: columns have room for more, and a reader makes none. */
const oidsOf = (tree, sources) => sources.oids.subarray(0, tree.count * sources.oidBytes);
const pad = (length) => Buffer.alloc((8 - (length % 8)) % 8);
const aligned = (text) => Buffer.concat([Buffer.from(text), pad(text.length)]);
/** Which names a scan beside them has to look at for tokens: none but new ones, unless tokens were allowed then. */
const screenOf = (known) => known?.head.secrets === 'allow' ? 'all' : 'new';


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


/***/ })

};
