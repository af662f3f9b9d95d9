export const id = 7714;
export const ids = [7714];
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
/** So many digits of a number are found with integers of 32 bits. */
const LOW_DIGITS = 10;
const LOW = 8 ** LOW_DIGITS;
/** What is the same in every header: the magic, no owner (who unpacks owns), and the checksum field as blanks, as which it counts. */
const BLANK = Buffer.alloc(BLOCK);
BLANK.write('ustar\x0000', MAGIC_AT, 'latin1');
BLANK.fill(' ', CHECKSUM[0], FLAG_AT);
putOctal(BLANK, 0, OWNER, 0);
putOctal(BLANK, 0, GROUP, 0);
const BLANK_SUM = BLANK.reduce((sum, byte) => sum + byte, 0);
/** Byte by byte, and summed up meanwhile: tens of thousands of headers made in other ways cost a tenth of a capture. */
function writeUstar(target, at, { name, mode, size, mtime, flag, link }) {
    target.set(BLANK, at);
    let sum = BLANK_SUM;
    sum += putText(target, at, name);
    sum += putOctal(target, at, MODE, mode);
    sum += putOctal(target, at, SIZE, size > MAX_OCTAL_11 ? 0 : size);
    sum += putOctal(target, at, MTIME, mtime);
    sum += putText(target, at + FLAG_AT, flag);
    sum += putText(target, at + LINK_AT, link);
    putOctal(target, at, CHECKSUM, sum);
}
/** Returns the sum of the bytes. */
function putText(target, at, text) {
    let sum = 0;
    for (let k = 0; k < text.length; k++) {
        const byte = text.charCodeAt(k);
        target[at + k] = byte;
        sum += byte;
    }
    return sum;
}
/** Digits with leading zeros and a NUL behind them. Returns the sum of the bytes. */
function putOctal(target, block, [at, width], value) {
    const last = block + at + width - 2;
    let rest = value & (LOW - 1);
    let sum = 0;
    for (let n = 0; n < width - 1; n++) {
        if (n === LOW_DIGITS)
            rest = Math.floor(value / LOW);
        const byte = 48 + (rest & 7);
        target[last - n] = byte;
        sum += byte;
        rest >>= 3;
    }
    target[last + 1] = 0;
    return sum;
}


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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Checkpoints need zstd, which Node ${process.versions.node} does not have. Use Node 22.15 or newer, or run "npm ci" in rerail's folder, which brings one.`);
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
        // Numbers, because stats in BigInts cost more.
        const { size, mtimeMs, ctimeMs, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#fd);
        const { mtime, ctime, inode } = this.#stat;
        return size === this.#stat.size && isTime(mtimeMs, mtime) && isTime(ctimeMs, ctime) && ino === Number(inode);
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
    }
}
const MICROSECOND_IN_MS = 1e-3;
/**
 * Whether a time in milliseconds is that of so many nanoseconds. Doubles tell both to a quarter of a microsecond; two changes of a file are further apart,
 * or fall into the same tick of the kernel's clock and show in no time at all.
 */
const isTime = (milliseconds, nanoseconds) => Math.abs((0,_tree_nanoseconds_js__WEBPACK_IMPORTED_MODULE_3__/* .keptMilliseconds */ .VH)(milliseconds) - (0,_tree_nanoseconds_js__WEBPACK_IMPORTED_MODULE_3__/* .toMilliseconds */ .Wj)(nanoseconds)) < MICROSECOND_IN_MS;
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

;// CONCATENATED MODULE: ./build/checkpoint/threads/tasks.js






const ACTS = {
    digest: digestFile,
    pack: packBatch,
    piece: packPiece,
    unpack: unpack_frame/* unpackFrame */.MB,
    look: lookAt,
    hashFile: hashFile,
    hashFrames: hashFrames,
};
/** Does a task, synchronously: a thread has nothing else to do. */
function perform(task, bench) {
    return ACTS[task.kind](task, bench);
}


/***/ })

};
