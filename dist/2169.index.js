export const id = 2169;
export const ids = [2169,7135,7714];
export const modules = {

/***/ 87573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   YS: () => (/* binding */ encodeHeader),
/* harmony export */   bM: () => (/* binding */ END_OF_ARCHIVE),
/* harmony export */   bx: () => (/* binding */ writeHeader),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   gT: () => (/* binding */ headerLength),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   uE: () => (/* binding */ fitsUstar)
/* harmony export */ });
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78702);

const BLOCK = 512;
/** Bytes of content, rounded up to whole blocks. */
const padded = (size) => Math.ceil(size / BLOCK) * BLOCK;
const TYPE_FLAGS = { file: '0', hardlink: '1', symlink: '2', directory: '5' };
const MAX_OCTAL_11 = 0o77777777777;
const SECOND = 1000000000n;
const NAME_BYTES = 100;
/** The header blocks of a member. */
function encodeHeader(member) {
    const header = Buffer.alloc(headerLength(member));
    writeHeader(member, header);
    return header;
}
/** Writes the header blocks of a member to the beginning of `target`, which must have room for `headerLength(member)` bytes. */
function writeHeader(member, target) {
    const name = nameOf(member);
    const records = paxRecords(member, name);
    let at = 0;
    if (records !== '') {
        writeUstar(target, 0, { name: PAX_NAME, mode: 0o644, size: records.length, mtime: 0, flag: 'x', link: '' });
        at = BLOCK + padded(records.length);
        target.fill(0, BLOCK + target.write(records, BLOCK, 'latin1'), at);
    }
    writeUstar(target, at, {
        name: name.slice(0, NAME_BYTES),
        mode: member.mode,
        size: member.size,
        mtime: ustarTime(member.mtime),
        flag: TYPE_FLAGS[member.type],
        link: (member.target ?? '').slice(0, NAME_BYTES),
    });
}
const PAX_NAME = 'PaxHeaders/rerail';
const nameOf = ({ path, type }) => (type === 'directory' ? `${path}/` : path);
/** Bytes of the header blocks, mostly without making them. */
function headerLength(member) {
    const name = member.path.length + (member.type === 'directory' ? 1 : 0);
    if (fitsUstar(name, member.target?.length ?? 0, member.size, member.mtime))
        return BLOCK;
    return 2 * BLOCK + padded(paxRecords(member, nameOf(member)).length);
}
/** Whether one block says all of a member; of the name (folders: with its slash) and the target the lengths are enough to tell. */
const fitsUstar = (name, target, size, mtime) => name <= NAME_BYTES && target <= NAME_BYTES && size <= MAX_OCTAL_11 && isUstarTime(mtime);
/** The two empty blocks that end a tar file. */
const END_OF_ARCHIVE = Buffer.alloc(2 * BLOCK);
function paxRecords({ mtime, size, target }, name) {
    let records = '';
    if (name.length > NAME_BYTES)
        records += pathRecord('path', name);
    if (target !== undefined && target.length > NAME_BYTES)
        records += pathRecord('linkpath', target);
    if (size > MAX_OCTAL_11)
        records += paxRecord('size', String(size));
    if (!isUstarTime(mtime))
        records += paxRecord('mtime', formatTime(mtime));
    return records;
}
/** PAX wants UTF-8 unless told otherwise (POSIX pax, `hdrcharset`). */
function pathRecord(key, value) {
    const charset = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .exactText */ .ns)(value) === undefined ? paxRecord('hdrcharset', 'BINARY') : '';
    return charset + paxRecord(key, value);
}
/** `<length> <key>=<value>\n`, where the length counts its own digits. */
function paxRecord(key, value) {
    const rest = key.length + value.length + 3;
    let length = rest + String(rest).length;
    if (String(length).length > String(rest).length)
        length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
}
/** Seconds since the epoch with nine decimals, as the manifest and PAX have it; a whole number of seconds has none. */
function formatTime(nanoseconds) {
    const sign = nanoseconds < 0n ? '-' : '';
    const absolute = nanoseconds < 0n ? -nanoseconds : nanoseconds;
    const fraction = absolute % SECOND;
    const seconds = `${sign}${absolute / SECOND}`;
    return fraction === 0n ? seconds : `${seconds}.${fraction.toString().padStart(9, '0')}`;
}
const TIME = /^(-?)(\d{1,11})(?:\.(\d{9}))?$/;
/** The reverse of `formatTime`; undefined where the text is none. */
function parseTime(text) {
    const match = TIME.exec(text);
    if (!match)
        return undefined;
    const nanoseconds = BigInt(match[2]) * SECOND + BigInt(match[3] ?? 0);
    return match[1] ? -nanoseconds : nanoseconds;
}
/** The first nanosecond that ustar's eleven octal digits of seconds cannot tell. */
const END_OF_USTAR = BigInt(MAX_OCTAL_11 + 1) * SECOND;
const isUstarTime = (mtime) => mtime >= 0n && mtime < END_OF_USTAR;
const ustarTime = (mtime) => (isUstarTime(mtime) ? Number(mtime / SECOND) : 0);
/** Offset and width of the fields (POSIX pax, "ustar Interchange Format"). */
const MODE = [100, 8];
const OWNER = [108, 8];
const GROUP = [116, 8];
const SIZE = [124, 12];
const MTIME = [136, 12];
const CHECKSUM = [148, 7];
const FLAG_AT = 156;
const LINK_AT = 157;
const MAGIC_AT = 257;
/** What is the same in every header: the magic, no owner (who unpacks owns), and the checksum field as blanks, as which it counts. */
const BLANK = Buffer.alloc(BLOCK);
BLANK.write('ustar\x0000', MAGIC_AT, 'latin1');
BLANK.fill(' ', CHECKSUM[0], FLAG_AT);
putOctal(BLANK, OWNER, 0);
putOctal(BLANK, GROUP, 0);
const MAGIC_SUM = sumOf(BLANK, MAGIC_AT, BLOCK);
/** Byte by byte, because tens of thousands of headers in texts cost a tenth of a capture. */
function writeUstar(target, at, { name, mode, size, mtime, flag, link }) {
    const block = target.subarray(at, at + BLOCK);
    block.set(BLANK);
    block.write(name, 0, 'latin1');
    putOctal(block, MODE, mode);
    putOctal(block, SIZE, size > MAX_OCTAL_11 ? 0 : size);
    putOctal(block, MTIME, mtime);
    block[FLAG_AT] = flag.charCodeAt(0);
    if (link !== '')
        block.write(link, LINK_AT, 'latin1');
    const sum = sumOf(block, 0, name.length) + sumOf(block, MODE[0], LINK_AT + link.length) + MAGIC_SUM;
    putOctal(block, CHECKSUM, sum);
}
function sumOf(block, from, to) {
    let sum = 0;
    for (let i = from; i < to; i++)
        sum += block[i];
    return sum;
}
/** Digits with leading zeros and a NUL behind them. */
function putOctal(block, [at, width], value) {
    let rest = value;
    for (let i = at + width - 2; i >= at; i--) {
        block[i] = 48 + (rest % 8);
        rest = Math.floor(rest / 8);
    }
    block[at + width - 1] = 0;
}


/***/ }),

/***/ 64839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _S: () => (/* binding */ createCompressor),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   ji: () => (/* binding */ decompressFrame),
/* harmony export */   qY: () => (/* binding */ decompressBeside),
/* harmony export */   sm: () => (/* binding */ compressFrame),
/* harmony export */   v_: () => (/* binding */ MAX_FRAME)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Largest frame rerail writes; raw bytes. Also the largest it holds in memory when it reads. */
const MAX_FRAME = 12 * 1024 * 1024;
function requireZstd() {
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdCompress === 'function')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Checkpoints need zstd, which Node ${process.versions.node} does not have. Use Node 22.15 or newer: npx -p node@24 rerail …`);
}
/**
 * Level 3 with a larger table for long matches and a smaller one for short ones, over a window as large as the frame: measured on node_modules
 * of 450 to 750 MB, it takes no longer than level 3 and packs as small as `zstd -3` does the whole tar (bench/checkpoint).
 */
const parameters = () => ({
    [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_compressionLevel]: 3,
    [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_windowLog]: 24,
    [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_hashLog]: 17,
    [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_chainLog]: 13,
    [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_checksumFlag]: 1,
});
/** No frame gets larger than this; zstd's own bound is a little lower (ZSTD_COMPRESSBOUND, zstd.h). */
const MAX_PACKED = MAX_FRAME + MAX_FRAME / 256 + 64 * 1024;
/**
 * Makes one frame, on this thread. Since there is room for all of it from the start, zstd neither copies its input nor stops in between; what a
 * context of its own costs then is not worth keeping one.
 */
function compressFrame(raw) {
    requireZstd();
    const room = node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync(raw, { params: parameters(), chunkSize: MAX_PACKED });
    const frame = new Uint8Array(room);
    release(room);
    return frame;
}
/**
 * Takes one frame apart, on this thread. The caller releases the result.
 * @param raw bytes that it holds
 * @throws an error where it holds more, or is damaged
 */
function decompressFrame(frame, raw) {
    requireZstd();
    return node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(frame, roomFor(raw));
}
/** As `decompressFrame`, on libuv's threads. */
function decompressBeside(frame, raw) {
    requireZstd();
    return new Promise((resolve, reject) => {
        node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompress(frame, roomFor(raw), (error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
}
/** Where all of it fits and a byte is left, one call does. Buffers of one size leave no gaps behind that nothing else fits into. */
const roomFor = (raw) => ({
    chunkSize: Math.max(raw, MAX_FRAME) + 1,
    maxOutputLength: Math.max(raw, 1),
    params: { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_d_windowLogMax]: 27 },
});
/** Gives memory back at once. Left to the garbage collector, buffers of megabytes make it run all the time. */
function release({ buffer }) {
    if (buffer instanceof ArrayBuffer)
        buffer.transfer(0);
}
function createCompressor() {
    requireZstd();
    const stream = node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdCompress({
        params: parameters(),
        flush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_e_end,
        chunkSize: 1024 * 1024,
    });
    let parts = [];
    let fail = () => undefined;
    let failure;
    stream.on('data', (part) => parts.push(part));
    stream.on('error', (error) => {
        failure = error;
        stream.destroy();
        fail(error);
    });
    return {
        async run(input) {
            if (failure)
                throw failure;
            parts = [];
            await new Promise((resolve, reject) => {
                fail = reject;
                // The callback comes after all output of this write was emitted.
                stream.write(input, (error) => (error ? reject(error) : resolve()));
            });
            return parts;
        },
        close: () => stream.destroy(),
    };
}


/***/ }),

/***/ 33858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ statAt),
/* harmony export */   Kb: () => (/* binding */ batchOf),
/* harmony export */   mz: () => (/* binding */ memberAt)
/* harmony export */ });
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81446);

function batchOf(root, tree, files, elsewhere) {
    const count = files.length;
    const batch = {
        root,
        paths: [],
        modes: new Uint16Array(count),
        sizes: new Float64Array(count),
        mtimes: new BigInt64Array(count),
        ctimes: new BigInt64Array(count),
        inodes: new BigUint64Array(count),
        oids: [],
        objectFormat: elsewhere.objectFormat,
        held: new Uint8Array(count * _tree_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_BYTES */ .FA),
        isHeld: new Uint8Array(count),
    };
    for (const [n, i] of files.entries()) {
        batch.paths.push(tree.path(i));
        batch.modes[n] = tree.modes[i];
        batch.sizes[n] = tree.sizes[i];
        batch.mtimes[n] = tree.mtimes[i];
        batch.ctimes[n] = tree.ctimes[i];
        batch.inodes[n] = tree.inodes[i];
        batch.oids.push(elsewhere.oid(i) ?? '');
        const hash = elsewhere.held(i);
        if (!hash)
            continue;
        batch.held.set(hash, n * _tree_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_BYTES */ .FA);
        batch.isHeld[n] = 1;
    }
    return batch;
}
const statAt = (batch, n) => ({
    size: batch.sizes[n],
    mtime: batch.mtimes[n],
    ctime: batch.ctimes[n],
    inode: batch.inodes[n],
});
const memberAt = (batch, n) => ({
    path: batch.paths[n],
    type: 'file',
    mode: batch.modes[n],
    mtime: batch.mtimes[n],
    size: batch.sizes[n],
});


/***/ }),

/***/ 97135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bench: () => (/* binding */ Bench)
/* harmony export */ });
/* harmony import */ var _archive_zstd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64839);
/* harmony import */ var _secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16786);


/** What a thread keeps from one task to the next. */
class Bench {
    scanner;
    #frame;
    constructor({ secrets }) {
        this.scanner = secrets && (0,_secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__.createScanner)(secrets, _archive_zstd_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FRAME */ .v_);
    }
    /** Room for a frame, where the scanner finds it; what is in it is of no more use to the next task. */
    get frame() {
        this.#frame ??= this.scanner?.room ?? Buffer.allocUnsafeSlow(_archive_zstd_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FRAME */ .v_);
        return this.#frame;
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

/***/ 93302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveTasks: () => (/* binding */ serveTasks)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _bench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97135);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12454);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17714);




/** Answers tasks until the thread is ended. */
function serveTasks() {
    const bench = new _bench_js__WEBPACK_IMPORTED_MODULE_1__.Bench(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (task) => {
        try {
            const answer = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_2__.perform)(task, bench);
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ answer }, (0,_buffers_js__WEBPACK_IMPORTED_MODULE_3__/* .buffersOf */ .J)(answer));
            (0,_buffers_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseBuffers */ .f)(task);
        }
        catch (error) {
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ error });
        }
    });
}


/***/ }),

/***/ 17714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/checkpoint/archive/unpack-frame.js
var unpack_frame = __webpack_require__(89038);
// EXTERNAL MODULE: ./build/checkpoint/archive/zstd.js
var zstd = __webpack_require__(64839);
;// CONCATENATED MODULE: ./build/checkpoint/archive/hash-whole.js





const CHUNK_BYTES = 512 * 1024;
/** Hashes a file that was made here. */
function hashFile({ root, path }) {
    const fd = (0,external_node_fs_.openSync)((0,byte_path/* osPath */.uk)(root, path), 'r');
    try {
        const digest = (0,external_node_crypto_.createHash)('sha256');
        const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
        for (let n = (0,external_node_fs_.readSync)(fd, buffer); n > 0; n = (0,external_node_fs_.readSync)(fd, buffer))
            digest.update(buffer.subarray(0, n));
        return { sha256: copyOf(digest) };
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function hashFrames({ archive, frames, skip, length }, bench) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    let from = skip;
    let left = length;
    for (const frame of frames) {
        const bytes = (0,unpack_frame/* readFrame */.IW)(archive, frame, bench);
        if (!bytes)
            return {};
        const part = bytes.subarray(from, from + left);
        digest.update(part);
        left -= part.length;
        from = 0;
        (0,zstd/* release */._r)(bytes);
    }
    return { sha256: copyOf(digest) };
}
/** Memory of its own, which can move to another thread. */
const copyOf = (digest) => new Uint8Array(digest.digest());

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/checkpoint/archive/tar.js
var tar = __webpack_require__(87573);
// EXTERNAL MODULE: ./build/checkpoint/capture/batch.js
var capture_batch = __webpack_require__(33858);
// EXTERNAL MODULE: ./build/checkpoint/capture/live-file.js
var live_file = __webpack_require__(61761);
// EXTERNAL MODULE: ./build/checkpoint/tree/tree.js
var tree = __webpack_require__(81446);
;// CONCATENATED MODULE: ./build/checkpoint/capture/pack-batch.js






/** Reads the files of a batch, hashes them, and makes a frame of those that are had nowhere else. */
function packBatch({ batch }, bench) {
    const count = batch.paths.length;
    const hashes = new Uint8Array(count * tree/* HASH_BYTES */.FA);
    const offsets = new Float64Array(count);
    const verdicts = [];
    let used = 0;
    for (let n = 0; n < count; n++) {
        const member = (0,capture_batch/* memberAt */.mz)(batch, n);
        const header = (0,tar/* headerLength */.gT)(member);
        const space = bench.frame.subarray(used, used + header + (0,tar/* padded */.jC)(member.size));
        const content = space.subarray(header, header + member.size);
        const why = readWhole(batch, n, content);
        if (why) {
            verdicts.push({ lost: why });
            continue;
        }
        hashes.set((0,external_node_crypto_.hash)('sha256', content, 'buffer'), n * tree/* HASH_BYTES */.FA);
        const verdict = judge(batch, n, hashes, content, bench);
        verdicts.push(verdict);
        if (verdict !== 'store')
            continue;
        (0,tar/* writeHeader */.bx)(member, space);
        space.fill(0, header + member.size);
        offsets[n] = used;
        used += space.length;
    }
    if (used === 0)
        return { verdicts, hashes, offsets, sha256: '', raw: 0 };
    const frame = (0,zstd/* compressFrame */.sm)(bench.frame.subarray(0, used));
    return { verdicts, hashes, offsets, frame, sha256: (0,external_node_crypto_.hash)('sha256', frame, 'hex'), raw: used };
}
function readWhole(batch, n, content) {
    const file = live_file/* LiveFile */.Fg.open(batch.root, batch.paths[n], (0,capture_batch/* statAt */.IU)(batch, n));
    if (typeof file === 'string')
        return file;
    try {
        return file.read(content) === content.length && file.isUnchanged() ? undefined : 'changing';
    }
    catch {
        return 'unreadable';
    }
    finally {
        file.close();
    }
}
function judge(batch, n, hashes, content, { scanner }) {
    if (batch.oids[n] && batch.oids[n] === blobHash(batch, content.length).update(content).digest('hex'))
        return 'git';
    // What another checkpoint holds may be a secret that was not known then.
    const secret = scanner?.scan(batch.paths[n], content);
    if (secret !== undefined)
        return { secret };
    return isHeld(batch, n, hashes.subarray(n * tree/* HASH_BYTES */.FA, (n + 1) * tree/* HASH_BYTES */.FA)) ? 'held' : 'store';
}
const blobHash = ({ objectFormat }, size) => (0,external_node_crypto_.createHash)(objectFormat).update(`blob ${size}\0`);
function isHeld({ held, isHeld }, n, sha256) {
    return isHeld[n] === 1 && Buffer.compare(held.subarray(n * tree/* HASH_BYTES */.FA, (n + 1) * tree/* HASH_BYTES */.FA), sha256) === 0;
}

;// CONCATENATED MODULE: ./build/checkpoint/capture/pack-piece.js






/** What each frame holds of a large file: the first has the header before it, the last the padding behind it. */
function piecesOf(header, size) {
    const pieces = [];
    for (let from = 0, room = zstd/* MAX_FRAME */.v_ - header; from < size; room = zstd/* MAX_FRAME */.v_) {
        const to = Math.min(size, from + room);
        pieces.push({ from, to });
        from = to;
    }
    return pieces;
}
/** Makes the frame of a piece. */
function packPiece({ batch, piece, sum }, bench) {
    const member = (0,capture_batch/* memberAt */.mz)(batch, 0);
    const header = (0,tar/* headerLength */.gT)(member);
    const pieces = piecesOf(header, member.size);
    const { from, to } = pieces[piece];
    const lead = piece === 0 ? header : 0;
    if (lead > 0)
        (0,tar/* writeHeader */.bx)(member, bench.frame);
    const content = bench.frame.subarray(lead, lead + to - from);
    if (!readPart(batch, content, from) || (0,external_node_zlib_.crc32)(content) !== sum)
        return { sha256: '', raw: 0 };
    const end = lead + content.length;
    // Headers and frames are whole blocks, so there is room for it.
    const tail = piece === pieces.length - 1 ? (0,tar/* padded */.jC)(member.size) - member.size : 0;
    bench.frame.fill(0, end, end + tail);
    const raw = end + tail;
    const frame = (0,zstd/* compressFrame */.sm)(bench.frame.subarray(0, raw));
    return { frame, sha256: (0,external_node_crypto_.hash)('sha256', frame, 'hex'), raw };
}
function readPart(batch, content, from) {
    const file = live_file/* LiveFile */.Fg.open(batch.root, batch.paths[0], (0,capture_batch/* statAt */.IU)(batch, 0));
    if (typeof file === 'string')
        return false;
    try {
        return file.read(content, from) === content.length && file.isUnchanged();
    }
    catch {
        return false;
    }
    finally {
        file.close();
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/capture/digest-file.js







/** What was read is hashed while it is still in the processor's cache. */
const digest_file_CHUNK_BYTES = 512 * 1024;
/** Reads, hashes and judges a large file. */
function digestFile({ batch }, bench) {
    const size = batch.sizes[0];
    const pieces = piecesOf((0,tar/* headerLength */.gT)((0,capture_batch/* memberAt */.mz)(batch, 0)), size);
    const sums = new Uint32Array(pieces.length);
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const blob = batch.oids[0] ? blobHash(batch, size) : undefined;
    const secrets = bench.scanner?.stream(batch.paths[0]);
    const why = readPieces(batch, pieces, bench.frame.subarray(0, digest_file_CHUNK_BYTES), (bytes, n) => {
        sha256.update(bytes);
        blob?.update(bytes);
        secrets?.take(bytes);
        sums[n] = (0,external_node_zlib_.crc32)(bytes, sums[n]);
    });
    if (why)
        return { verdict: { lost: why }, sha256: new Uint8Array(32), sums };
    const digest = new Uint8Array(sha256.digest());
    return { verdict: verdictOf(batch, digest, blob?.digest('hex'), secrets?.found()), sha256: digest, sums };
}
function verdictOf(batch, sha256, oid, secret) {
    if (oid !== undefined && oid === batch.oids[0])
        return 'git';
    if (secret !== undefined)
        return { secret };
    return isHeld(batch, 0, sha256) ? 'held' : 'store';
}
function readPieces(batch, pieces, buffer, take) {
    const file = live_file/* LiveFile */.Fg.open(batch.root, batch.paths[0], (0,capture_batch/* statAt */.IU)(batch, 0));
    if (typeof file === 'string')
        return file;
    try {
        for (const [n, { from, to }] of pieces.entries()) {
            for (let at = from; at < to; at += buffer.length) {
                const bytes = buffer.subarray(0, Math.min(buffer.length, to - at));
                if (file.read(bytes) < bytes.length)
                    return 'changing';
                take(bytes, n);
            }
        }
        return file.isUnchanged() ? undefined : 'changing';
    }
    catch {
        return 'unreadable';
    }
    finally {
        file.close();
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/restore/look.js



function lookAt({ root, paths }) {
    const list = paths.split('\0');
    const answer = {
        kinds: new Uint8Array(list.length),
        modes: new Uint16Array(list.length),
        sizes: new Float64Array(list.length),
        mtimes: new BigInt64Array(list.length),
        ctimes: new BigInt64Array(list.length),
        inodes: new BigUint64Array(list.length),
    };
    for (const [n, path] of list.entries()) {
        const stat = (0,external_node_fs_.lstatSync)((0,byte_path/* osPath */.uk)(root, path), { bigint: true, throwIfNoEntry: false });
        if (!stat)
            continue;
        answer.kinds[n] = stat.isFile() ? tree/* FILE */.PW : stat.isDirectory() ? tree/* DIRECTORY */.Md : stat.isSymbolicLink() ? tree/* LINK */.ps : 0;
        answer.modes[n] = Number(stat.mode & 4095n);
        answer.sizes[n] = Number(stat.size);
        answer.mtimes[n] = stat.mtimeNs;
        answer.ctimes[n] = stat.ctimeNs;
        answer.inodes[n] = stat.ino;
    }
    return answer;
}

// EXTERNAL MODULE: ./build/checkpoint/tree/scan-task.js
var scan_task = __webpack_require__(83305);
;// CONCATENATED MODULE: ./build/checkpoint/threads/tasks.js







const ACTS = {
    digest: digestFile,
    pack: packBatch,
    piece: packPiece,
    unpack: unpack_frame/* unpackFrame */.MB,
    scan: scan_task/* scanTree */.w,
    look: lookAt,
    hashFile: hashFile,
    hashFrames: hashFrames,
};
/** Does a task, synchronously: a thread has nothing else to do. */
function perform(task, bench) {
    return ACTS[task.kind](task, bench);
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


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A problem the user can mend. Its message is all they read: `<what failed>: <cause>. <what to do>.`
 * Anything else that is thrown is a defect of rerail and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
}
/** All that is wrong with a step's inputs or a command's arguments, found before anything ran. */
class InputError extends UserError {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.length === 1
            ? `${problems[0]}`
            : `${problems.length} inputs are wrong:\n${problems.map((p) => `- ${p}`).join('\n')}`);
        this.problems = problems;
    }
}
/** A command line that cannot be understood. Its message names the argument, what came, and what is allowed. */
class UsageError extends UserError {
    name = 'UsageError';
}
/**
 * rerail declines to do something that would be unsafe. `reason` is a stable, kebab-case name that documents,
 * tests and reports refer to.
 */
class RefusedError extends UserError {
    name = 'RefusedError';
    reason;
    constructor(reason, message, options) {
        super(message, options);
        this.reason = reason;
    }
}
/** The message of whatever was thrown; never throws itself. */
function messageOf(thrown) {
    if (typeof thrown === 'string')
        return thrown;
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string') {
        return thrown.message;
    }
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(thrown, { depth: 1, breakLength: Number.POSITIVE_INFINITY });
}
/** The `code` of a Node system error (`ENOENT`, `EPERM`, …), else undefined. */
function codeOf(thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown)
        return String(thrown.code);
    return undefined;
}


/***/ }),

/***/ 58499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createMasker),
/* harmony export */   w: () => (/* binding */ encodedForms)
/* harmony export */ });
const SHORTEST_SECRET = 3;
/** Part of an encoding that is shorter occurs by chance. Characters. */
const SHORTEST_FORM = 4;
/** Shorter forms are not looked for across line breaks: they would be found where words happen to meet. Characters. */
const SHORTEST_WRAPPED = 8;
const MASK = '***';
function createMasker() {
    const secrets = new Set();
    /** Every form of every secret. */
    const forms = new Set();
    function learn(value) {
        if (value.length < SHORTEST_SECRET || secrets.has(value))
            return;
        secrets.add(value);
        for (const form of encodedForms(value))
            forms.add(form);
    }
    return {
        add(value) {
            const whole = value.trim();
            learn(whole);
            const lines = whole.split(/[\r\n]+/);
            if (lines.length > 1)
                for (const line of lines)
                    learn(line.trim());
        },
        mask(text) {
            const ranges = findForms(text, forms);
            if (ranges.length === 0)
                return text;
            let masked = '';
            let from = 0;
            for (const [start, end] of ranges) {
                masked += text.slice(from, start) + MASK;
                from = end;
            }
            return masked + text.slice(from);
        },
        reveals: (text) => findForms(text, forms).length > 0,
        values: () => [...secrets],
    };
}
/** Where any form stands; sorted, overlapping ones merged. */
function findForms(text, forms) {
    const ranges = [];
    const unwrapped = /[\r\n]/.test(text) ? unwrap(text) : undefined;
    for (const form of forms) {
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
            ranges.push([at, at + form.length]);
        if (unwrapped === undefined || form.length < SHORTEST_WRAPPED)
            continue;
        const flat = unwrapped.text;
        const inOneLine = form.replace(/[\r\n]/g, '');
        for (let at = flat.indexOf(inOneLine); at >= 0; at = flat.indexOf(inOneLine, at + 1)) {
            ranges.push([unwrapped.position(at), unwrapped.position(at + inOneLine.length - 1) + 1]);
        }
    }
    return merge(ranges);
}
function merge(ranges) {
    ranges.sort((a, b) => a[0] - b[0]);
    const merged = [];
    for (const range of ranges) {
        const last = merged[merged.length - 1];
        if (last !== undefined && range[0] <= last[1])
            last[1] = Math.max(last[1], range[1]);
        else
            merged.push(range);
    }
    return merged;
}
/** The text without line breaks, and where each of its characters came from. */
function unwrap(text) {
    const lines = text.split(/[\r\n]+/);
    /** Start of each line, in the unwrapped and in the whole text. */
    const starts = [];
    let flat = 0;
    let whole = 0;
    for (const line of lines) {
        whole = line === '' ? whole : text.indexOf(line, whole);
        starts.push({ flat, whole });
        flat += line.length;
        whole += line.length;
    }
    return {
        text: lines.join(''),
        position(index) {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if (starts[middle].flat <= index)
                    low = middle;
                else
                    high = middle - 1;
            }
            const start = starts[low];
            return start.whole + index - start.flat;
        },
    };
}
/** The ways in which a value may turn up in a text, itself included. */
function encodedForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const forms = [value, json, JSON.stringify(json).slice(1, -1), escapeXml(value), ...urlForms(value)];
    for (const form of base64Forms(value)) {
        forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return [...new Set(forms)].filter((form) => form === value || form.length >= SHORTEST_FORM);
}
function escapeXml(value) {
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
function urlForms(value) {
    const byte = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    const component = encodeURIComponent(value.toWellFormed());
    const strict = component.replace(/[!'()*]/g, byte);
    const upper = [component, strict, strict.replaceAll('%20', '+'), encodeURI(value.toWellFormed())];
    return [...upper, ...upper.map((form) => form.replace(/%../g, (found) => found.toLowerCase()))];
}
/**
 * The base64 text of the value on its own, and the part of it that is the same whatever surrounds the value, for each
 * of the three places in a group of three bytes at which it may start.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    const aligned = bytes.toString('base64');
    const forms = [aligned, aligned.replace(/=+$/, '')];
    for (const shift of [0, 1, 2]) {
        const text = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        // A character at either end also holds bits of the neighbours: six bits a character, eight a byte.
        const first = Math.ceil((shift * 8) / 6);
        const end = Math.floor(((shift + bytes.length) * 8) / 6);
        forms.push(text.slice(first, end));
    }
    return forms;
}


/***/ })

};
