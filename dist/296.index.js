export const id = 296;
export const ids = [296];
export const modules = {

/***/ 89038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   IW: () => (/* binding */ readFrame),
/* harmony export */   MB: () => (/* binding */ unpackFrame)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78702);
/* harmony import */ var _restore_staged_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11465);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81446);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87573);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64839);







/** Flags of a part. It goes to a file; else it is only looked at. */
const TO_FILE = 1;
/** It is some of a file that is there already, and that is looked at when it is whole. */
const IN_PARTS = 2;
const NEEDS_CHMOD = 4;
const SPARSE = 8;
const HEADER = 16;
/** What a frame holds of stretches. */
function partsOf(frame, stretches, members) {
    const parts = {
        from: new Float64Array(members.length),
        to: new Float64Array(members.length),
        flags: new Uint8Array(members.length),
        hashes: new Uint8Array(members.length * _tree_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .HASH_BYTES */ .FA),
        headers: new Uint8Array(0),
        root: '',
        paths: '',
        modes: new Uint16Array(members.length),
        at: new Float64Array(members.length),
    };
    placeParts(parts, frame, stretches, members);
    if (stretches.target)
        addTargets(parts, members, stretches.target);
    if (stretches.header)
        addHeaders(parts, members, stretches.header);
    for (const [n, k] of members.entries()) {
        if ((parts.flags[n] & (HEADER | IN_PARTS)) === 0)
            parts.hashes.set(stretches.sha256(k), n * _tree_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .HASH_BYTES */ .FA);
    }
    return parts;
}
function placeParts(parts, { offset, raw }, stretches, members) {
    for (const [n, k] of members.entries()) {
        const from = stretches.from[k];
        const to = stretches.to[k];
        parts.from[n] = Math.max(0, from - offset);
        parts.to[n] = Math.min(raw, to - offset);
        parts.at[n] = Math.max(0, offset - from);
        if (from < offset || to > offset + raw)
            parts.flags[n] = IN_PARTS;
    }
}
function addTargets(parts, members, targetOf) {
    const paths = [];
    for (const [n, k] of members.entries()) {
        const { root, path, mode, needsChmod, sparse } = targetOf(k);
        parts.root = root;
        paths.push(path);
        parts.modes[n] = mode;
        parts.flags[n] = parts.flags[n] | TO_FILE | (needsChmod ? NEEDS_CHMOD : 0) | (sparse ? SPARSE : 0);
    }
    parts.paths = paths.join('\0');
}
function addHeaders(parts, members, headerOf) {
    const headers = [];
    let length = 0;
    for (const [n, k] of members.entries()) {
        const member = headerOf(k);
        if (!member || (parts.flags[n] & IN_PARTS) !== 0)
            continue;
        const bytes = parts.to[n] - parts.from[n];
        headers.push([member, bytes]);
        parts.flags[n] = parts.flags[n] | HEADER;
        length += bytes;
    }
    const target = Buffer.allocUnsafeSlow(length);
    let at = 0;
    for (const [member, bytes] of headers) {
        (0,_tar_js__WEBPACK_IMPORTED_MODULE_4__/* .writeHeader */ .bx)(member, target.subarray(at, at + bytes));
        at += bytes;
    }
    parts.headers = target;
}
/** Reads and unpacks a frame, checks what is in it, and writes it to files. */
function unpackFrame(task, bench) {
    const bytes = readFrame(task.archive, task, bench);
    if (!bytes)
        return { ok: false };
    try {
        const paths = task.paths === '' ? [] : task.paths.split('\0');
        const right = unpackParts(task, paths, bytes);
        if (right < task.flags.length)
            takeBack(task, paths, right);
        return { ok: right === task.flags.length };
    }
    finally {
        (0,_zstd_js__WEBPACK_IMPORTED_MODULE_5__/* .release */ ._r)(bytes);
    }
}
/** Returns how many parts were right, and so were written, before one was not. */
function unpackParts(task, paths, bytes) {
    const count = task.flags.length;
    let headerAt = 0;
    for (let n = 0; n < count; n++) {
        const from = task.from[n];
        const to = task.to[n];
        if ((task.flags[n] & HEADER) !== 0) {
            const next = headerAt + to - from;
            if (bytes.compare(task.headers, headerAt, next, from, to) !== 0)
                return n;
            headerAt = next;
            continue;
        }
        const part = bytes.subarray(from, to);
        if (!isRight(task, n, part))
            return n;
        // At once, while it still is in the processor's cache.
        write(task, n, paths, part);
    }
    return count;
}
/** A frame that is not right leaves no files behind, but for those that come in parts: whoever made them begins them anew. */
function takeBack({ root, flags }, paths, written) {
    for (let n = 0; n < written; n++) {
        if ((flags[n] & (TO_FILE | IN_PARTS)) === TO_FILE)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .osPath */ .uk)(root, paths[n]));
    }
}
/** The bytes that a frame holds, to be released; undefined where it is damaged. */
function readFrame(archive, { position, size, raw }, bench) {
    const frame = size <= bench.frame.length ? bench.frame.subarray(0, size) : Buffer.allocUnsafe(size);
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(archive, 'r');
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, frame, 0, size, position) < size)
            return undefined;
        const bytes = (0,_zstd_js__WEBPACK_IMPORTED_MODULE_5__/* .decompressFrame */ .ji)(frame, raw);
        return bytes.length === raw ? bytes : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
function isRight({ flags, hashes }, n, part) {
    if ((flags[n] & IN_PARTS) !== 0)
        return true;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', part, 'buffer').compare(hashes, n * _tree_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .HASH_BYTES */ .FA, (n + 1) * _tree_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .HASH_BYTES */ .FA) === 0;
}
function write({ flags, root, modes, at }, n, paths, part) {
    const flag = flags[n];
    if ((flag & TO_FILE) === 0)
        return;
    const isWhole = (flag & IN_PARTS) === 0;
    const mode = modes[n];
    const place = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .osPath */ .uk)(root, paths[n]);
    const file = new _restore_staged_file_js__WEBPACK_IMPORTED_MODULE_3__/* .StagedFile */ .z(place, isWhole ? mode & 0o777 : undefined, (flag & SPARSE) !== 0);
    try {
        file.write(part, at[n]);
        if (isWhole && (flag & NEEDS_CHMOD) !== 0)
            file.chmod(mode);
    }
    finally {
        file.close(isWhole ? part.length : undefined);
    }
}


/***/ }),

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

/***/ 11465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ StagedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const THERE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
const NEW = THERE | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL;
/** Holes are made of whole blocks of the file system. */
const HOLE_BYTES = 4096;
const ZEROS = Buffer.alloc(HOLE_BYTES);
/** A file in the stage. */
class StagedFile {
    #fd;
    #sparse;
    /** @param mode as far as the process's umask lets it pass; `chmod` sets the rest. Absent: the file is there already. */
    constructor(file, mode, sparse) {
        this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, mode === undefined ? THERE : NEW, mode);
        this.#sparse = sparse;
    }
    write(bytes, position) {
        if (!this.#sparse) {
            this.#put(bytes, position);
            return;
        }
        for (let at = 0; at < bytes.length; at += HOLE_BYTES) {
            const block = bytes.subarray(at, at + HOLE_BYTES);
            const isHole = block.length === HOLE_BYTES && block.equals(ZEROS);
            if (!isHole)
                this.#put(block, position + at);
        }
    }
    chmod(mode) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(this.#fd, mode);
    }
    /** @param size a hole at the end is only there if the file is made that long; absent: it is not the end */
    close(size) {
        try {
            if (this.#sparse && size !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(this.#fd, size);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
        }
    }
    #put(bytes, position) {
        for (let at = 0; at < bytes.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, bytes, at, bytes.length - at, position + at);
    }
}


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

/***/ 83305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ treeOf),
/* harmony export */   w: () => (/* binding */ scanTree)
/* harmony export */ });
/* harmony import */ var _known_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81965);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27279);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79424);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81446);




function scanTree({ root, scope, own, secrets, known, since }) {
    const { tree } = (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .S)(root, (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeOf */ .Od)(scope), { own, secrets, known: (0,_known_files_js__WEBPACK_IMPORTED_MODULE_0__/* .loadKnownFiles */ .hL)(known)?.tree, since });
    const { count, parents, ends, kinds, flags, modes, sizes, mtimes, ctimes, inodes, hashes, targets, hardLinks } = tree;
    const times = { mtimes, ctimes };
    return {
        ...{ count, parents, ends, kinds, flags, modes, sizes, ...times, inodes, hashes, targets, hardLinks },
        names: tree.names.join('\0'),
    };
}
/** The tree of an answer, which is used up by that. */
function treeOf({ names, targets, hardLinks, ...columns }) {
    const tree = Object.assign(new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .Tree */ .PH(), columns);
    if (tree.count > 0)
        tree.names = names.split('\0');
    for (const [i, target] of targets)
        tree.targets.set(i, target);
    for (const [i, first] of hardLinks)
        tree.hardLinks.set(i, first);
    return tree;
}


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
