export const id = 8189;
export const ids = [8189];
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

/***/ 93302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveTasks: () => (/* binding */ serveTasks)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _bench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97135);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87707);



/** Answers tasks until the thread is ended. */
function serveTasks() {
    const bench = new _bench_js__WEBPACK_IMPORTED_MODULE_1__/* .Bench */ .h(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (task) => {
        try {
            const answer = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .perform */ .y)(task, bench);
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ answer }, buffersOf(answer));
        }
        catch (error) {
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ error });
        }
    });
}
/** What can move instead of being copied: an answer is not used here any more. */
function buffersOf(answer) {
    const buffers = new Set();
    for (const value of Object.values(answer)) {
        if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer && value.byteLength > 0)
            buffers.add(value.buffer);
    }
    return [...buffers];
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

/***/ 78702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
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
/** The path for people and for patterns: bytes that are no UTF-8 become U+FFFD. */
function displayText(path) {
    return ASCII.test(path) ? path : Buffer.from(path, 'latin1').toString('utf8');
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
