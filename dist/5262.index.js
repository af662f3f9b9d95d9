export const id = 5262;
export const ids = [5262];
export const modules = {

/***/ 2090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   G4: () => (/* binding */ repositoryMembers),
/* harmony export */   HX: () => (/* binding */ checkLayout),
/* harmony export */   RH: () => (/* binding */ headerBytes),
/* harmony export */   SG: () => (/* binding */ repositoryMemberPath),
/* harmony export */   dW: () => (/* binding */ contentBytes),
/* harmony export */   g_: () => (/* binding */ storedEntries),
/* harmony export */   nV: () => (/* binding */ ownMember),
/* harmony export */   uD: () => (/* binding */ manifestMember)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69540);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81446);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87573);




/** The tar member of an entry. */
function memberOf(tree, i) {
    const path = tree.path(i);
    const mode = tree.modes[i];
    const mtime = tree.mtimes[i];
    if (tree.kinds[i] === _tree_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md)
        return { path, type: 'directory', mode, mtime, size: 0 };
    if (tree.kinds[i] !== _tree_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .PW) {
        return { path, type: 'symlink', mode, mtime, size: 0, target: tree.targets.get(i) ?? '' };
    }
    const first = tree.hardLinks.get(i);
    if (first !== undefined)
        return { path, type: 'hardlink', mode, mtime, size: 0, target: tree.path(first) };
    return { path, type: 'file', mode, mtime, size: tree.sizes[i] };
}
/** Bytes of the header blocks of an entry's member, mostly without making it: there are hundreds of thousands. */
function headerBytes(tree, i) {
    const isFile = tree.kinds[i] === _tree_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .PW && !tree.hardLinks.has(i);
    if (isFile || tree.kinds[i] === _tree_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md) {
        const name = tree.pathLength(i) + (isFile ? 0 : 1);
        if ((0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsUstar */ .uE)(name, 0, isFile ? tree.sizes[i] : 0, tree.mtimes[i]))
            return _tar_js__WEBPACK_IMPORTED_MODULE_3__/* .BLOCK */ .IE;
    }
    return (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .headerLength */ .gT)(memberOf(tree, i));
}
/** Bytes of content that follow the header of an entry's member. */
const contentBytes = (tree, i) => tree.kinds[i] === _tree_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .PW && !tree.hardLinks.has(i) ? tree.sizes[i] : 0;
/** A member of rerail's own; its time is of no interest. */
const ownMember = (path, size) => ({ path, type: 'file', mode: 0o644, mtime: 0n, size });
const repositoryMemberPath = (index, member) => `${_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_FOLDER */ .Md}/${index}/${member}`;
const manifestMember = (size) => ownMember(_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_PATH */ .U4, size);
function repositoryMembers(manifest) {
    return manifest.repositories.flatMap(({ members }, index) => Object.entries(members).map(([name, { at, size, sha256 }]) => {
        const member = ownMember(repositoryMemberPath(index, name), size);
        return { member, at, contentAt: at + (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .headerLength */ .gT)(member), sha256 };
    }));
}
/** Entries that have a member in this archive, in the order of the tar. */
function storedEntries({ tree, sources: { at } }) {
    const stored = new Int32Array(tree.count);
    let count = 0;
    let last = 0;
    for (let i = 0; i < tree.count; i++) {
        const place = at[i];
        if (place < 0)
            continue;
        stored[count++] = i;
        last = Math.max(last, place);
    }
    const entries = stored.slice(0, count);
    const isWithin = (last / _tar_js__WEBPACK_IMPORTED_MODULE_3__/* .BLOCK */ .IE + 1) * tree.count <= Number.MAX_SAFE_INTEGER;
    return isWithin ? sortByKey(entries, at) : entries.sort((a, b) => at[a] - at[b]);
}
/** Place and entry in one number: numbers alone are sorted in a tenth of the time. */
function sortByKey(entries, at) {
    const count = entries.length === 0 ? 1 : entries.at(-1) + 1;
    const keys = new Float64Array(entries.length);
    for (let n = 0; n < keys.length; n++) {
        const i = entries[n];
        keys[n] = (at[i] / _tar_js__WEBPACK_IMPORTED_MODULE_3__/* .BLOCK */ .IE) * count + i;
    }
    keys.sort();
    for (let n = 0; n < keys.length; n++)
        entries[n] = keys[n] % count;
    return entries;
}
/**
 * Checks that the members the manifest speaks of fill the tar from its start to the manifest, without gap or overlap. After that there is no
 * room in the archive for anything the manifest does not name.
 * @throws RefusedError `archive-disagrees`
 */
function checkLayout(manifest, manifestAt) {
    const { tree, sources } = manifest;
    let end = 0;
    const place = (at, header, content) => {
        if (at !== end)
            throw disagrees(`a member should be at ${end} and is at ${at}`);
        end = at + header + (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .padded */ .jC)(content);
    };
    for (const i of storedEntries(manifest))
        place(sources.at[i], headerBytes(tree, i), contentBytes(tree, i));
    for (const { at, contentAt, member } of repositoryMembers(manifest).sort((a, b) => a.at - b.at)) {
        place(at, contentAt - at, member.size);
    }
    if (end !== manifestAt)
        throw disagrees(`its members end at ${end} and the manifest begins at ${manifestAt}`);
}
const disagrees = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk('archive-disagrees', `Archive refused: it is not what its manifest says: ${why}. Use another copy.`);


/***/ }),

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

/***/ 14716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ SMALL_FRAME),
/* harmony export */   Pg: () => (/* binding */ SMALL_FILE),
/* harmony export */   lY: () => (/* binding */ planPacking)
/* harmony export */ });
/* harmony import */ var _archive_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2090);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87573);
/* harmony import */ var _archive_zstd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64839);



/** Files up to this size are packed before larger ones, in smaller frames: most restores want few and small files. */
const SMALL_FILE = 64 * 1024;
const SMALL_FRAME = 8 * 1024 * 1024;
/**
 * Sorts files so that like lies beside like, which packs better and faster: in the order of the tree, because what belongs to one package is alike;
 * but a file of the same name and size as an earlier one comes right behind that, because it is probably the same. Files that may turn out to be had elsewhere come
 * first: where they are, their frames are never made.
 */
function planPacking(tree, files, mayBeElsewhere) {
    const lengths = new Float64Array(tree.count);
    const plan = { batches: [], large: [] };
    const classes = [[], [], [], []];
    for (const i of files) {
        const length = (0,_archive_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .headerBytes */ .RH)(tree, i) + (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .jC)(tree.sizes[i]);
        lengths[i] = length;
        if (length > _archive_zstd_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FRAME */ .v_)
            plan.large.push(i);
        else
            classes[(tree.sizes[i] > SMALL_FILE ? 2 : 0) + (mayBeElsewhere(i) ? 0 : 1)]?.push(i);
    }
    for (const [n, members] of classes.entries()) {
        plan.batches.push(...cut(likeByLike(tree, members), lengths, n < 2 ? SMALL_FRAME : _archive_zstd_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FRAME */ .v_));
    }
    return plan;
}
/** Chains of indexes instead of a list for each file, most of which are like no other. */
function likeByLike(tree, files) {
    const groups = groupsOf(tree, files);
    const last = new Int32Array(files.length).fill(-1);
    const next = new Int32Array(files.length).fill(-1);
    const follows = new Uint8Array(files.length);
    for (let n = 0; n < files.length; n++) {
        const group = groups[n];
        const before = last[group];
        last[group] = n;
        if (before < 0)
            continue;
        next[before] = n;
        follows[n] = 1;
    }
    const order = new Int32Array(files.length);
    let count = 0;
    for (let first = 0; first < files.length; first++) {
        if (follows[first])
            continue;
        for (let n = first; n >= 0; n = next[n])
            order[count++] = files[n];
    }
    return order;
}
/** For each file a number that those of the same name and size have in common, below the number of files. */
function groupsOf(tree, files) {
    const names = new Map();
    const keys = new Float64Array(files.length);
    for (let n = 0; n < files.length; n++) {
        const i = files[n];
        const name = tree.names[i];
        const known = names.get(name);
        const number = known ?? names.size;
        if (known === undefined)
            names.set(name, number);
        keys[n] = number * (_archive_zstd_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FRAME */ .v_ + 1) + tree.sizes[i];
    }
    const sorted = keys.slice().sort();
    return Int32Array.from(keys, (key) => placeIn(sorted, key));
}
/** Where a value begins in ascending ones. */
function placeIn(sorted, value) {
    let [from, to] = [0, sorted.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (sorted[middle] < value)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
function cut(files, lengths, limit) {
    const batches = [];
    let room = 0;
    for (const i of files) {
        const needed = lengths[i];
        if (needed > room) {
            batches.push([]);
            room = limit;
        }
        batches.at(-1)?.push(i);
        room -= needed;
    }
    return batches;
}


/***/ }),

/***/ 65262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Packer: () => (/* binding */ Packer)
/* harmony export */ });
/* harmony import */ var _archive_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2090);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87573);
/* harmony import */ var _archive_zstd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64839);
/* harmony import */ var _threads_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27175);
/* harmony import */ var _tree_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81170);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81446);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33858);
/* harmony import */ var _pack_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14716);








/** Has files read and hashed by threads, and puts those that are to be stored into the archive. */
class Packer {
    #options;
    /** The large file whose pieces are coming in. */
    #begun;
    constructor(options) {
        this.#options = options;
    }
    /** Reads all of `files`, in an order of its own. @param early some of them that threads have begun with */
    async packFiles(files, early = []) {
        const { tree, pool, elsewhere } = this.#options;
        const mayBeElsewhere = (i) => elsewhere.oid(i) !== undefined || elsewhere.held(i) !== undefined;
        const begun = new Set(early.flatMap((batch) => batch.files));
        const left = begun.size === 0 ? files : files.filter((i) => !begun.has(i));
        const { batches, large } = (0,_pack_order_js__WEBPACK_IMPORTED_MODULE_7__/* .planPacking */ .lY)(tree, left, mayBeElsewhere);
        const pieces = [];
        await Promise.all([
            (0,_threads_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .al)(pool, large, (i) => ({ kind: 'digest', batch: this.#batch([i]) }), (i, answer) => this.#landDigest(i, answer, pieces)),
            (0,_threads_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .answersInOrder */ .Ny)(pool, [...early, ...batches.map((members) => ({ files: members }))], (batch) => batch.answer ?? pool.run({ kind: 'pack', batch: this.#batch(batch.files) }), (batch, answer) => this.#landBatch(batch.files, answer)),
        ]);
        await (0,_threads_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .al)(pool, pieces, ({ i, piece, sum }) => ({ kind: 'piece', batch: this.#batch([i]), piece, sum }), (piece, answer) => this.#landPiece(piece, answer));
    }
    /** Adds members without content: folders, symlinks, hard links. */
    async packHeaders(entries) {
        const { tree, sources, writer } = this.#options;
        writer.frameLimit = _pack_order_js__WEBPACK_IMPORTED_MODULE_7__/* .SMALL_FRAME */ .Ik;
        for (const i of entries) {
            const member = (0,_archive_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(tree, i);
            const length = (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_1__/* .headerLength */ .gT)(member);
            if (writer.free < length)
                await writer.flush();
            sources.at[i] = writer.offset;
            sources.kinds[i] = _tree_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .HERE */ .Dg;
            (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_1__/* .writeHeader */ .bx)(member, writer.space(length));
            writer.advance(length);
        }
    }
    #batch(files) {
        const { root, tree, elsewhere } = this.#options;
        return (0,_batch_js__WEBPACK_IMPORTED_MODULE_6__/* .batchOf */ .Kb)(root, tree, files, elsewhere);
    }
    async #landBatch(batch, answer) {
        const { tree, sources, writer, judged, check } = this.#options;
        check();
        const start = writer.offset;
        if (answer.frame)
            await this.#append({ ...answer, frame: answer.frame });
        for (const [n, i] of batch.entries()) {
            const verdict = answer.verdicts[n];
            if (!isLost(verdict))
                tree.setHash(i, answer.hashes, n * _tree_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .HASH_BYTES */ .FA);
            if (verdict === 'store') {
                sources.at[i] = start + answer.offsets[n];
                sources.kinds[i] = _tree_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .HERE */ .Dg;
            }
            judged(i, verdict);
        }
    }
    async #append({ frame, raw, sha256 }) {
        await this.#options.writer.append({ frame: [frame], raw, sha256 });
        (0,_archive_zstd_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._r)(frame);
    }
    #landDigest(i, { verdict, sha256, sums }, pieces) {
        const { tree, judged, check } = this.#options;
        check();
        if (!isLost(verdict))
            tree.setHash(i, sha256);
        if (verdict !== 'store')
            judged(i, verdict);
        else
            for (const [piece, sum] of sums.entries())
                pieces.push({ i, piece, sum, isLast: piece === sums.length - 1 });
    }
    /** Pieces of a file come one behind the other; where one of them is not what it was, all are taken back. */
    async #landPiece({ i, piece, isLast }, answer) {
        const { sources, writer, judged, check } = this.#options;
        check();
        if (piece === 0)
            this.#begun = { i, mark: await writer.mark() };
        if (this.#begun?.i !== i)
            return;
        if (!answer.frame) {
            await writer.rollback(this.#begun.mark);
            this.#begun = undefined;
            return judged(i, { lost: 'changing' });
        }
        await this.#append({ ...answer, frame: answer.frame });
        if (!isLast)
            return;
        sources.at[i] = this.#begun.mark.offset;
        sources.kinds[i] = _tree_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .HERE */ .Dg;
        judged(i, 'store');
    }
}
const isLost = (verdict) => typeof verdict === 'object' && 'lost' in verdict;


/***/ })

};
