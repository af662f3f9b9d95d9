export const id = 6185;
export const ids = [6185];
export const modules = {

/***/ 15825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ allStretches)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78702);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2090);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87573);




/** The hash of what folders and links have for content. */
const NOTHING = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', '', 'buffer');
/** Headers and contents of all members; one behind the other, as they lie in the tar. */
function allStretches(manifest) {
    const { tree, sources } = manifest;
    const stored = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .storedEntries */ .g_)(manifest);
    const own = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryMembers */ .G4)(manifest).sort((a, b) => a.at - b.at);
    const length = 2 * (stored.length + own.length);
    const from = new Float64Array(length);
    const to = new Float64Array(length);
    const ownAt = (n) => own[n - stored.length];
    const place = (n, at, contentAt, size) => {
        from[2 * n] = at;
        to[2 * n] = contentAt;
        from[2 * n + 1] = contentAt;
        to[2 * n + 1] = contentAt + size;
    };
    for (const [n, i] of stored.entries()) {
        const at = sources.at[i];
        place(n, at, at + (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .headerBytes */ .RH)(tree, i), (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .contentBytes */ .dW)(tree, i));
    }
    for (const [n, { member, at, contentAt }] of own.entries())
        place(stored.length + n, at, contentAt, member.size);
    const memberAt = (k) => {
        const i = stored[k >> 1];
        return i === undefined ? ownAt(k >> 1).member : (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(tree, i);
    };
    const isHeader = (k) => k % 2 === 0;
    const contentHash = (k) => {
        const i = stored[k >> 1];
        if (i === undefined)
            return Buffer.from(ownAt(k >> 1).sha256, 'hex');
        return memberAt(k).type === 'file' ? tree.hash(i) : NOTHING;
    };
    return {
        length,
        from,
        to,
        sha256: (k) => (isHeader(k) ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeHeader */ .YS)(memberAt(k)), 'buffer') : contentHash(k)),
        header: (k) => (isHeader(k) ? memberAt(k) : undefined),
        name: (k) => `${isHeader(k) ? 'the header of ' : ''}${(0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)(memberAt(k).path)}`,
    };
}


/***/ }),

/***/ 85820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readStretches),
  T: () => (/* binding */ stretchesOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/checkpoint/threads/pool.js
var pool = __webpack_require__(27175);
// EXTERNAL MODULE: ./build/checkpoint/archive/unpack-frame.js
var unpack_frame = __webpack_require__(89038);
;// CONCATENATED MODULE: ./build/checkpoint/archive/unpack-frames.js


/**
 * Has threads take frames apart and check what is in them: stretches that are only looked at, and those that go to files. Returns those that have to be read in another way: what is
 * neither, what is too little for threads, all of a sealed or repacked archive, and what threads did not find as it should be, so that the reason is found as well.
 */
async function unpackFrames(archive, stretches, threads) {
    const frames = archive.plainFrames;
    const isTaken = stretches.take !== undefined && stretches.target === undefined;
    const work = { files: stretches.length, bytes: bytesOf(stretches) };
    if (!frames || isTaken || !threads.areFor(work))
        return wantedOf(stretches);
    const unpacking = new Unpacking(archive.file, frames, stretches, threads.poolFor(work));
    return unpacking.run();
}
class Unpacking {
    #archive;
    #frames;
    #stretches;
    #pool;
    /** Files that come in several parts. */
    #cut = new Set();
    /** What is only looked at, and lies in several frames. */
    #spread = new Set();
    #left = new Set();
    constructor(archive, frames, stretches, pool) {
        this.#archive = archive;
        this.#frames = frames;
        this.#stretches = stretches;
        this.#pool = pool;
    }
    async run() {
        await (0,pool/* inOrder */.al)(this.#pool, this.#shares(), (share) => this.#taskOf(share), ({ members }, { ok }) => this.#land(members, ok));
        for (const k of this.#left)
            this.#cut.delete(k);
        const land = (k, { sha256 }) => {
            if (sha256 && Buffer.compare(sha256, this.#stretches.sha256(k)) === 0)
                this.#stretches.verified?.(k);
            else
                this.#left.add(k);
        };
        const fileTask = (k) => {
            const { root = '', path = '' } = this.#stretches.target?.(k) ?? {};
            return { kind: 'hashFile', root, path };
        };
        await (0,pool/* inOrder */.al)(this.#pool, this.#cut, fileTask, land);
        await (0,pool/* inOrder */.al)(this.#pool, this.#spread, (k) => this.#spreadTask(k), land);
        return [...this.#left].sort((a, b) => a - b);
    }
    *#shares() {
        for (const { frame, members } of shareOut(this.#frames, this.#stretches)) {
            const mine = members.filter((k) => this.#goesToThread(k, frame));
            if (mine.length > 0)
                yield { frame, members: mine };
        }
    }
    #goesToThread(k, { offset, raw }) {
        const { from, to, target, prepare } = this.#stretches;
        if (from[k] >= offset && to[k] <= offset + raw)
            return true;
        if (!target)
            this.#spread.add(k);
        else if (!this.#cut.has(k)) {
            prepare?.(k);
            this.#cut.add(k);
        }
        return target !== undefined;
    }
    #taskOf({ frame, members }) {
        const { position, size, raw } = frame;
        return {
            kind: 'unpack',
            archive: this.#archive,
            position,
            size,
            raw,
            ...(0,unpack_frame/* partsOf */.CI)(frame, this.#stretches, members),
        };
    }
    #land(members, ok) {
        for (const k of members) {
            if (!ok)
                this.#left.add(k);
            else if (!this.#cut.has(k))
                this.#stretches.verified?.(k);
        }
    }
    #spreadTask(k) {
        const from = this.#stretches.from[k];
        const to = this.#stretches.to[k];
        const within = this.#frames.filter(({ offset, raw }) => offset < to && offset + raw > from);
        return {
            kind: 'hashFrames',
            archive: this.#archive,
            frames: within.map(({ position, size, raw }) => ({ position, size, raw })),
            skip: from - (within[0]?.offset ?? from),
            length: to - from,
        };
    }
}
function wantedOf({ length, from, to }) {
    const wanted = [];
    for (let k = 0; k < length; k++)
        if (from[k] < to[k])
            wanted.push(k);
    return wanted;
}
/** Which frame holds something of which stretches. */
function* shareOut(frames, { length, from, to }) {
    let next = 0;
    for (const frame of frames) {
        const end = frame.offset + frame.raw;
        const members = [];
        for (let k = next; k < length && from[k] < end; k++) {
            if (from[k] < to[k])
                members.push(k);
            if (to[k] <= end)
                next = k + 1;
        }
        if (members.length > 0)
            yield { frame, members };
    }
}
function bytesOf({ length, from, to }) {
    let bytes = 0;
    for (let k = 0; k < length; k++)
        bytes += to[k] - from[k];
    return bytes;
}

;// CONCATENATED MODULE: ./build/checkpoint/archive/contents.js



const stretchesOf = (list) => ({
    length: list.length,
    from: Float64Array.from(list, ({ from }) => from),
    to: Float64Array.from(list, ({ to }) => to),
    sha256: (k) => list[k].sha256,
    name: (k) => list[k].name,
    take: (k, bytes, position) => list[k].take(bytes, position),
});
/**
 * Reads stretches and verifies each by its own hash. That a frame is the one which the manifest records would prove nothing:
 * whoever wrote the manifest may have lied about what is in it.
 * @throws RefusedError `content-damaged`, and what the archive throws.
 */
async function readStretches(archive, stretches, threads) {
    const { length, from, to } = stretches;
    for (let k = 0; k < length; k++)
        if (from[k] >= to[k])
            takeWhole(stretches, k, NOTHING);
    await readInOrder(archive, stretches, await unpackFrames(archive, stretches, threads));
}
const NOTHING = Buffer.alloc(0);
/** One piece after the other, on this thread. */
async function readInOrder(archive, stretches, wanted) {
    const ranges = wanted.map((k) => ({ from: stretches.from[k], to: stretches.to[k] }));
    let next = 0;
    let partial;
    for await (const piece of archive.read(ranges)) {
        const end = piece.offset + piece.bytes.length;
        for (let range = ranges[next]; range && range.from < end; range = ranges[next]) {
            const k = wanted[next];
            const bytes = cut(piece, range);
            const isWhole = range.from >= piece.offset && range.to <= end;
            if (isWhole)
                takeWhole(stretches, k, bytes);
            else {
                partial ??= (0,external_node_crypto_.createHash)('sha256');
                partial.update(bytes);
                stretches.take?.(k, bytes, Math.max(piece.offset, range.from) - range.from);
                if (range.to > end)
                    break;
                finish(stretches, k, partial.digest());
                partial = undefined;
            }
            next++;
        }
    }
    const missing = wanted[next];
    if (missing !== undefined)
        throw damaged(stretches, missing);
}
function takeWhole(stretches, k, bytes) {
    const digest = (0,external_node_crypto_.hash)('sha256', bytes, 'buffer');
    if (digest.equals(stretches.sha256(k)))
        stretches.take?.(k, bytes, 0);
    finish(stretches, k, digest);
}
function finish(stretches, k, digest) {
    if (!digest.equals(stretches.sha256(k)))
        throw damaged(stretches, k);
    stretches.verified?.(k);
}
const cut = ({ offset, bytes }, { from, to }) => bytes.subarray(Math.max(0, from - offset), Math.min(bytes.length, to - offset));
const damaged = (stretches, k) => new errors/* RefusedError */.fk('content-damaged', `Archive refused: ${stretches.name(k)} is not what its manifest says. Use another copy or an older checkpoint.`);


/***/ }),

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

/***/ 56185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _archive_all_stretches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15825);
/* harmony import */ var _archive_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85820);
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64195);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88093);
/* harmony import */ var _threads_pool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27175);
/* harmony import */ var _tree_state_hash_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43382);









/** Checks every copy of a checkpoint, and of those that it needs. See CheckpointEngine.validate. */
async function validate(id, stores, level, ports) {
    const threads = new _threads_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .Threads */ .QK(ports.threadScript);
    try {
        return await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .withScratch */ .h)(ports.folder, async (scratch) => {
            const validation = new Validation(stores, level, scratch, ports.key, threads);
            await validation.check(id);
            return { ok: validation.problems.length === 0, problems: validation.problems };
        });
    }
    finally {
        threads.close();
    }
}
class Validation {
    problems = [];
    #stores;
    #level;
    #scratch;
    #key;
    #threads;
    #files = 0;
    constructor(stores, level, scratch, key, threads) {
        this.#stores = stores;
        this.#level = level;
        this.#scratch = scratch;
        this.#key = key;
        this.#threads = threads;
    }
    /** Checks a checkpoint and those that hold content of it. */
    async check(id) {
        const holders = await this.#checkCopies(id, '');
        if (this.#level === 'quick')
            return;
        for (const holder of holders)
            await this.#checkCopies(holder, `It needs ${holder}. `);
    }
    /** Returns what it needs. @param what begins each sentence about a problem */
    async #checkCopies(id, what) {
        let holders;
        let missing;
        for (const store of this.#stores) {
            try {
                holders = await this.#checkCopy(store, id);
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk && error.reason === 'checkpoint-missing')
                    missing ??= error;
                else {
                    holders ??= [];
                    this.problems.push(`${what}${this.#stores.length > 1 ? `In the ${store.kind} store: ` : ''}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
                }
            }
        }
        if (holders === undefined)
            this.problems.push(`${what}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(missing)}`);
        return holders ?? [];
    }
    async #checkCopy(store, id) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#scratch, `copy-${this.#files++}`);
        const opened = await (0,_open_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__.openCheckpoint)(store, id, file, this.#key, (bytes) => {
            if (this.#level === 'full')
                this.#threads.expect({ bytes });
        });
        try {
            await checkOpened(opened, this.#level, this.#threads);
            return opened.manifest.holders;
        }
        finally {
            opened.archive.close();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        }
    }
}
async function checkOpened({ manifest, archive }, level, threads) {
    if (level === 'quick')
        return;
    // Every stored byte is compared with the manifest without unpacking it; what was repacked is unpacked after all.
    const isUnpacked = level === 'full' || !archive.verifyFrames();
    const reading = isUnpacked ? (0,_archive_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .readStretches */ .g)(archive, (0,_archive_all_stretches_js__WEBPACK_IMPORTED_MODULE_3__/* .allStretches */ .Z)(manifest), threads) : undefined;
    try {
        (0,_tree_state_hash_js__WEBPACK_IMPORTED_MODULE_8__/* .checkStateHash */ .GK)(manifest);
    }
    finally {
        await reading;
    }
}


/***/ })

};
