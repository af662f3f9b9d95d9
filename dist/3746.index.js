export const id = 3746;
export const ids = [3746];
export const modules = {

/***/ 36707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ allByteRanges)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78702);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2090);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87573);




/** The hash of what folders and links have for content. */
const NOTHING = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', '', 'buffer');
/** Headers and contents of all members; one behind the other, as they lie in the tar. */
function allByteRanges(manifest) {
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
  G: () => (/* binding */ byteRangesOf),
  f: () => (/* binding */ readByteRanges)
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
 * Has threads take frames apart and check what is in them: byte ranges that are only looked at, and those that go to files. Returns those that have to be read in another way: what is
 * neither, what is too little for threads, all of a sealed or repacked archive, and what threads did not find as it should be, so that the reason is found as well.
 */
async function unpackFrames(archive, ranges, threads) {
    const frames = archive.plainFrames;
    const isTaken = ranges.take !== undefined && ranges.target === undefined;
    const work = { files: ranges.length, bytes: bytesOf(ranges) };
    if (!frames || isTaken || !threads.areFor(work))
        return wantedOf(ranges);
    const unpacking = new Unpacking(archive.file, frames, ranges, threads.poolFor(work));
    return unpacking.run();
}
class Unpacking {
    #archive;
    #frames;
    #ranges;
    #pool;
    /** Files that come in several parts. */
    #cut = new Set();
    /** What is only looked at, and lies in several frames. */
    #spread = new Set();
    #left = new Set();
    constructor(archive, frames, ranges, pool) {
        this.#archive = archive;
        this.#frames = frames;
        this.#ranges = ranges;
        this.#pool = pool;
    }
    async run() {
        await (0,pool/* inOrder */.al)(this.#pool, this.#shares(), (share) => this.#taskOf(share), ({ members }, { ok }) => this.#land(members, ok));
        for (const k of this.#left)
            this.#cut.delete(k);
        const land = (k, { sha256 }) => {
            if (sha256 && Buffer.compare(sha256, this.#ranges.sha256(k)) === 0)
                this.#ranges.verified?.(k);
            else
                this.#left.add(k);
        };
        const fileTask = (k) => {
            const { root = '', path = '' } = this.#ranges.target?.(k) ?? {};
            return { kind: 'hashFile', root, path };
        };
        await (0,pool/* inOrder */.al)(this.#pool, this.#cut, fileTask, land);
        await (0,pool/* inOrder */.al)(this.#pool, this.#spread, (k) => this.#spreadTask(k), land);
        return [...this.#left].sort((a, b) => a - b);
    }
    *#shares() {
        for (const { frame, members } of shareOut(this.#frames, this.#ranges)) {
            const mine = members.filter((k) => this.#goesToThread(k, frame));
            if (mine.length > 0)
                yield { frame, members: mine };
        }
    }
    #goesToThread(k, { offset, raw }) {
        const { from, to, target, prepare } = this.#ranges;
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
            ...(0,unpack_frame/* partsOf */.CI)(frame, this.#ranges, members),
        };
    }
    #land(members, ok) {
        for (const k of members) {
            if (!ok)
                this.#left.add(k);
            else if (!this.#cut.has(k))
                this.#ranges.verified?.(k);
        }
    }
    #spreadTask(k) {
        const from = this.#ranges.from[k];
        const to = this.#ranges.to[k];
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
/** Which frame holds something of which byte ranges. */
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



const byteRangesOf = (list) => ({
    length: list.length,
    from: Float64Array.from(list, ({ from }) => from),
    to: Float64Array.from(list, ({ to }) => to),
    sha256: (k) => list[k].sha256,
    name: (k) => list[k].name,
    take: (k, bytes, position) => list[k].take(bytes, position),
});
/**
 * Reads byte ranges and verifies each by its own hash. That a frame is the one which the manifest records would prove nothing:
 * whoever wrote the manifest may have lied about what is in it.
 * @throws RefusedError `content-damaged`, and what the archive throws.
 */
async function readByteRanges(archive, ranges, threads) {
    const { length, from, to } = ranges;
    for (let k = 0; k < length; k++)
        if (from[k] >= to[k])
            takeWhole(ranges, k, NOTHING);
    await readInOrder(archive, ranges, await unpackFrames(archive, ranges, threads));
}
const NOTHING = Buffer.alloc(0);
/** One piece after the other, on this thread. */
async function readInOrder(archive, ranges, wanted) {
    const spans = wanted.map((k) => ({ from: ranges.from[k], to: ranges.to[k] }));
    let next = 0;
    let partial;
    for await (const piece of archive.read(spans)) {
        const end = piece.offset + piece.bytes.length;
        for (let range = spans[next]; range && range.from < end; range = spans[next]) {
            const k = wanted[next];
            const bytes = cut(piece, range);
            const isWhole = range.from >= piece.offset && range.to <= end;
            if (isWhole)
                takeWhole(ranges, k, bytes);
            else {
                partial ??= (0,external_node_crypto_.createHash)('sha256');
                partial.update(bytes);
                ranges.take?.(k, bytes, Math.max(piece.offset, range.from) - range.from);
                if (range.to > end)
                    break;
                finish(ranges, k, partial.digest());
                partial = undefined;
            }
            next++;
        }
    }
    const missing = wanted[next];
    if (missing !== undefined)
        throw damaged(ranges, missing);
}
function takeWhole(ranges, k, bytes) {
    const digest = (0,external_node_crypto_.hash)('sha256', bytes, 'buffer');
    if (digest.equals(ranges.sha256(k)))
        ranges.take?.(k, bytes, 0);
    finish(ranges, k, digest);
}
function finish(ranges, k, digest) {
    if (!digest.equals(ranges.sha256(k)))
        throw damaged(ranges, k);
    ranges.verified?.(k);
}
const cut = ({ offset, bytes }, { from, to }) => bytes.subarray(Math.max(0, from - offset), Math.min(bytes.length, to - offset));
const damaged = (ranges, k) => new errors/* RefusedError */.fk('content-damaged', `Archive refused: ${ranges.name(k)} is not what its manifest says. Use another copy or an older checkpoint.`);


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
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81446);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87573);
/* harmony import */ var _zstd_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64839);







/** Flags of a part. It goes to a file; else it is only looked at. */
const TO_FILE = 1;
/** It is some of a file that is there already, and that is looked at when it is whole. */
const IN_PARTS = 2;
const NEEDS_CHMOD = 4;
const SPARSE = 8;
const HEADER = 16;
/** What a frame holds of byte ranges. */
function partsOf(frame, ranges, members) {
    const parts = {
        from: new Float64Array(members.length),
        to: new Float64Array(members.length),
        flags: new Uint8Array(members.length),
        hashes: new Uint8Array(members.length * _tree_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA),
        headers: new Uint8Array(0),
        root: '',
        paths: '',
        modes: new Uint16Array(members.length),
        at: new Float64Array(members.length),
    };
    placeParts(parts, frame, ranges, members);
    if (ranges.target)
        addTargets(parts, members, ranges.target);
    if (ranges.header)
        addHeaders(parts, members, ranges.header);
    for (const [n, k] of members.entries()) {
        if ((parts.flags[n] & (HEADER | IN_PARTS)) === 0)
            parts.hashes.set(ranges.sha256(k), n * _tree_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA);
    }
    return parts;
}
function placeParts(parts, { offset, raw }, ranges, members) {
    for (const [n, k] of members.entries()) {
        const from = ranges.from[k];
        const to = ranges.to[k];
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
        (0,_tar_js__WEBPACK_IMPORTED_MODULE_5__/* .writeHeader */ .bx)(member, target.subarray(at, at + bytes));
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
        (0,_zstd_js__WEBPACK_IMPORTED_MODULE_6__/* .release */ ._r)(bytes);
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
        const bytes = (0,_zstd_js__WEBPACK_IMPORTED_MODULE_6__/* .decompressFrame */ .ji)(frame, raw);
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', part, 'buffer').compare(hashes, n * _tree_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA, (n + 1) * _tree_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA) === 0;
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

/***/ 93621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


const identityOf = (pid) => ({ pid, started: startOf(pid) });
const thisProcess = () => identityOf(process.pid);
/** Whether the process still runs; given only its number, whether any process of that number does. */
function isRunning(who) {
    const { pid, started } = typeof who === 'number' ? { pid: who, started: undefined } : who;
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) !== 'EPERM')
            return false;
    }
    return started === undefined || (started === startOf(pid) && !isZombie(pid));
}
const startOf = (pid) => statFields(pid)[19] ?? '';
/** Ended, and its parent has not asked yet. */
const isZombie = (pid) => statFields(pid)[0] === 'Z';
/** Fields of /proc/PID/stat from the third on (proc(5)); the second may hold anything, parentheses too. */
function statFields(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return [];
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
    #mode;
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
    /** Comes into force when the file is closed: to write to a file, or to change its length, takes setuid and setgid away. */
    chmod(mode) {
        this.#mode = mode;
    }
    /** @param size a hole at the end is only there if the file is made that long; absent: it is not the end */
    close(size) {
        try {
            if (this.#sparse && size !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(this.#fd, size);
            if (this.#mode !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(this.#fd, this.#mode);
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

/***/ 88093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93621);



const NAME = /^scratch-(\d+)-/;
/** Works in a folder of its own below `folder`, which goes afterwards; what killed processes have left there goes first. */
async function withScratch(folder, work) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
        const [, pid] = NAME.exec(name) ?? [];
        if (pid !== undefined && !(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W_)(Number(pid)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), { recursive: true, force: true });
    }
    const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `scratch-${process.pid}-`));
    try {
        return await work(scratch);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 12454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buffersOf),
/* harmony export */   f: () => (/* binding */ releaseBuffers)
/* harmony export */ });
/**
 * The buffers of a task or an answer, at whatever depth. They move to who gets it instead of being copied: who sends has no more use for them, so each must be a buffer
 * that nothing else is in.
 */
function buffersOf(value) {
    const buffers = new Set();
    collect(value, buffers);
    return [...buffers];
}
function collect(value, buffers) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return;
    if (!ArrayBuffer.isView(value))
        for (const field of Object.values(value))
            collect(field, buffers);
    else if (value.buffer instanceof ArrayBuffer && value.byteLength > 0)
        buffers.add(value.buffer);
}
/** Gives the buffers of a task back that is done: a thread makes so little else that its garbage collector would let them pile up. */
function releaseBuffers(task) {
    for (const buffer of buffersOf(task))
        if (!buffer.detached)
            buffer.transfer(0);
}


/***/ }),

/***/ 27175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ answersInOrder),
/* harmony export */   QK: () => (/* binding */ Threads),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   fe: () => (/* binding */ WORTH_FILES)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _v8_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81399);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12454);



/** More threads than this need more memory than the time they save is worth. */
const MAX_THREADS = 4;
/** A thread takes some 40 ms of processor time to start; in that time one thread packs about so many bytes or opens so many files. */
const WORTH_BYTES = 24 * 1024 * 1024;
const WORTH_FILES = 2_000;
const isWorth = ({ files = 0, bytes = 0 }) => files >= WORTH_FILES || bytes >= WORTH_BYTES;
/** Threads for one operation, started when there is enough to do. */
class Threads {
    #script;
    #setup;
    #inline;
    #started;
    /** @param script starts a thread that answers tasks (src/entry/worker.ts); absent: everything is done on the calling thread */
    constructor(script, setup = {}) {
        this.#script = script;
        this.#setup = setup;
    }
    /** Where so much is likely to come, threads start while the caller still finds out what it is. */
    expect(work) {
        if (this.#script === undefined || this.#started || !isWorth(work))
            return;
        this.#started = new ThreadPool(this.#script, Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), MAX_THREADS), this.#setup);
    }
    /** Whether `poolFor` gives threads for so much. */
    areFor(work) {
        return this.#started !== undefined || (this.#script !== undefined && isWorth(work));
    }
    /** @param work what there is to do: where it is little, threads cost more than they save */
    poolFor(work) {
        this.expect(work);
        if (this.#started)
            return this.#started;
        this.#inline ??= inlinePool(this.#setup);
        return this.#inline;
    }
    /** The threads, where there are some. */
    get started() {
        return this.#started;
    }
    close() {
        this.#started?.close();
        this.#started = undefined;
    }
}
/** One task after the other, on the thread that asks. */
function inlinePool(setup) {
    let bench;
    return {
        width: 1,
        run: async (task) => {
            const [{ Bench }, { perform }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5918), __webpack_require__.e(5316)]).then(__webpack_require__.bind(__webpack_require__, 97135)), __webpack_require__.e(/* import() */ 7714).then(__webpack_require__.bind(__webpack_require__, 17714))]);
            bench ??= new Bench(setup);
            return perform(task, bench);
        },
    };
}
/** What a thread makes is soon gone; it need not pile up first. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };
/** A thread has its next task at hand when it is done with one. */
const GIVEN_AHEAD = 2;
class ThreadPool {
    width;
    #threads;
    #queue = [];
    #failure;
    constructor(script, threads, setup) {
        this.width = threads * GIVEN_AHEAD;
        (0,_v8_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAsUsual */ .s5)();
        this.#threads = Array.from({ length: threads }, () => this.#start(script, setup));
    }
    run(task) {
        return new Promise((resolve, reject) => {
            if (this.#failure)
                return reject(this.#failure);
            this.#queue.push({ task, resolve, reject });
            this.#give();
        });
    }
    close() {
        for (const { worker } of this.#threads)
            void worker.terminate();
    }
    #start(script, setup) {
        // Loaded when it is needed: where nothing changed there is nothing for threads to do.
        const { Worker } = process.getBuiltinModule('node:worker_threads');
        const worker = new Worker(script, { workerData: setup, env: {}, execArgv: [], resourceLimits: LIMITS });
        const thread = { worker, given: [] };
        worker.once('message', _v8_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .spareCompiling */ .Gp);
        worker.on('message', (message) => {
            const pending = thread.given.shift();
            if ('error' in message)
                pending?.reject(message.error);
            else
                pending?.resolve(message.answer);
            this.#give();
        });
        worker.on('error', (error) => this.#fail(error));
        worker.on('exit', () => this.#fail(new Error('A thread ended before its work was done.')));
        return thread;
    }
    /** Hands out what waits, to those with the least to do. */
    #give() {
        while (this.#queue.length > 0) {
            const idlest = this.#threads.reduce((least, thread) => thread.given.length < least.given.length ? thread : least);
            if (idlest.given.length >= GIVEN_AHEAD)
                return;
            const pending = this.#queue.shift();
            idlest.given.push(pending);
            idlest.worker.postMessage(pending.task, (0,_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .buffersOf */ .J)(pending.task));
        }
    }
    #fail(error) {
        this.#failure ??= error;
        for (const { given } of this.#threads)
            for (const { reject } of given.splice(0))
                reject(error);
        for (const { reject } of this.#queue.splice(0))
            reject(error);
    }
}
/**
 * Runs tasks through a pool and hands their answers to `land` in the order of the tasks. Only so many are under way that the answers
 * which wait for an earlier one stay few.
 */
function inOrder(pool, items, taskOf, land) {
    return answersInOrder(pool, items, (item) => pool.run(taskOf(item)), land);
}
/** As `inOrder`, where some tasks may have begun already. */
async function answersInOrder({ width }, items, begin, land) {
    const flying = [];
    const landOldest = async () => {
        const [item, answer] = flying.shift();
        await land(item, await answer);
    };
    for (const item of items) {
        if (flying.length >= width)
            await landOldest();
        const answer = begin(item);
        // Reported where it is awaited; until then it must not count as unhandled.
        answer.catch(() => undefined);
        flying.push([item, answer]);
    }
    while (flying.length > 0)
        await landOldest();
}


/***/ })

};
