export const id = 8336;
export const ids = [8336];
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

/***/ 93205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ encodeSeekTable),
/* harmony export */   n: () => (/* binding */ readSeekTable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * The seek table of the Zstandard seekable format, version 0.1.0 (zstd: contrib/seekable_format/zstd_seekable_compression_format.md):
 * a skippable frame at the end of the file. All numbers are little-endian.
 */
const SKIPPABLE_MAGIC = 0x184d2a5e;
const SEEKABLE_MAGIC = 0x8f92eab1;
const HEADER_BYTES = 8;
const FOOTER_BYTES = 9;
const CHECKSUM_FLAG = 0x80;
const RESERVED_BITS = 0x7c;
/** More frames than a terabyte would need; a table that claims more is a lie. */
const MAX_FRAMES = 1_000_000;
function encodeSeekTable(frames) {
    const body = frames.length * 8 + FOOTER_BYTES;
    const table = Buffer.alloc(HEADER_BYTES + body);
    table.writeUInt32LE(SKIPPABLE_MAGIC, 0);
    table.writeUInt32LE(body, 4);
    let at = HEADER_BYTES;
    for (const { size, raw } of frames) {
        table.writeUInt32LE(size, at);
        table.writeUInt32LE(raw, at + 4);
        at += 8;
    }
    table.writeUInt32LE(frames.length, at);
    table.writeUInt8(0, at + 4);
    table.writeUInt32LE(SEEKABLE_MAGIC, at + 5);
    return table;
}
/**
 * Reads the table of a file of `fileSize` bytes through `read(position, length)`.
 * @returns undefined where the file has none: it is read from front to back then.
 * @throws RefusedError `archive-damaged` where there is one that does not fit the file.
 */
function readSeekTable(fileSize, read) {
    if (fileSize < HEADER_BYTES + FOOTER_BYTES)
        return undefined;
    const footer = read(fileSize - FOOTER_BYTES, FOOTER_BYTES);
    if (footer.readUInt32LE(5) !== SEEKABLE_MAGIC)
        return undefined;
    const count = footer.readUInt32LE(0);
    const descriptor = footer.readUInt8(4);
    const entryBytes = descriptor & CHECKSUM_FLAG ? 12 : 8;
    const tableBytes = HEADER_BYTES + count * entryBytes + FOOTER_BYTES;
    if (count > MAX_FRAMES || descriptor & RESERVED_BITS || tableBytes > fileSize)
        throw damaged('it cannot be right');
    const table = read(fileSize - tableBytes, tableBytes);
    if (table.readUInt32LE(0) !== SKIPPABLE_MAGIC || table.readUInt32LE(4) !== tableBytes - HEADER_BYTES) {
        throw damaged('its header is not where it should be');
    }
    const frames = [];
    let total = 0;
    for (let at = HEADER_BYTES; frames.length < count; at += entryBytes) {
        const frame = { size: table.readUInt32LE(at), raw: table.readUInt32LE(at + 4) };
        total += frame.size;
        frames.push(frame);
    }
    if (total + tableBytes !== fileSize)
        throw damaged(`it speaks of ${total} bytes, the file has ${fileSize - tableBytes}`);
    return frames;
}
const damaged = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk('archive-damaged', `Archive refused: its seek table is wrong: ${why}. Use another copy.`);


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

/***/ 61322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ MAX_PATH_BYTES),
/* harmony export */   TE: () => (/* binding */ whyUnsafe),
/* harmony export */   pg: () => (/* binding */ MAX_NAME_BYTES)
/* harmony export */ });
/* harmony import */ var _git_git_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60183);
/* harmony import */ var _tree_own_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);


/** Linux: NAME_MAX and PATH_MAX. */
const MAX_NAME_BYTES = 255;
const MAX_PATH_BYTES = 4096;
/** Why a path is none that anything may be written to in a workspace, as the name of a refusal; undefined where it is one. */
function whyUnsafe(path) {
    if (path.length > MAX_PATH_BYTES)
        return 'path-too-long';
    if (path.startsWith('/') || path.includes('\0'))
        return 'path-escapes';
    for (const name of path.split('/')) {
        if (name === '' || name === '.' || name === '..')
            return 'path-escapes';
        if (name.length > MAX_NAME_BYTES)
            return 'path-too-long';
        if ((0,_git_git_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitName */ .M)(name))
            return 'git-name';
    }
    return (0,_tree_own_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnName */ .sJ)(path) ? 'own-name' : undefined;
}


/***/ }),

/***/ 98336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rp: () => (/* binding */ ID_DIGITS),
  M6: () => (/* binding */ RefusedManifest),
  p_: () => (/* binding */ openArchive),
  openCheckpoint: () => (/* binding */ openCheckpoint)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/checkpoint/archive/frame-scan.js

/** RFC 8878, sections 3.1.1 (frames and blocks) and 3.1.2 (skippable frames). */
const MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const SKIPPABLE_MASK = 0xfffffff0;
const CHECKSUM_BYTES = 4;
const BLOCK_HEADER_BYTES = 3;
const RLE_BLOCK = 1;
const DICTIONARY_BYTES = [0, 1, 2, 4];
/** A terabyte in frames of a megabyte. */
const MAX_FRAMES = 1_000_000;
/**
 * Finds the frames of a file by their block headers; nothing is unpacked. Node's own decompressor ends with the first frame.
 * @throws RefusedError `archive-damaged`
 */
function scanFrames(fileSize, read) {
    const readIn = (position, length) => {
        if (position + length > fileSize)
            throw damaged('it ends too early');
        return read(position, length);
    };
    const frames = [];
    for (let position = 0; position < fileSize;) {
        if (frames.length >= MAX_FRAMES)
            throw damaged(`it has more than ${MAX_FRAMES} frames`);
        const magic = readIn(position, 4).readUInt32LE();
        const frame = (magic & SKIPPABLE_MASK) >>> 0 === SKIPPABLE_MAGIC
            ? { size: 8 + readIn(position + 4, 4).readUInt32LE(), raw: 0 }
            : scanFrame(magic, position, readIn);
        position += frame.size;
        if (position > fileSize)
            throw damaged('it ends too early');
        frames.push(frame);
    }
    return frames;
}
function scanFrame(magic, start, read) {
    if (magic !== MAGIC)
        throw damaged('it is no zstd file');
    const descriptor = read(start + 4, 1).readUInt8();
    const isSingle = (descriptor & 0x20) !== 0;
    const sizeFlag = descriptor >> 6;
    const sizeBytes = sizeFlag === 0 ? (isSingle ? 1 : 0) : 2 ** sizeFlag;
    const sizeAt = start + 5 + (isSingle ? 0 : 1) + (DICTIONARY_BYTES[descriptor & 3] ?? 0);
    const raw = sizeBytes === 0 ? undefined : contentSize(read(sizeAt, sizeBytes));
    let position = sizeAt + sizeBytes;
    for (let isLast = false; !isLast;) {
        const header = read(position, BLOCK_HEADER_BYTES).readUIntLE(0, BLOCK_HEADER_BYTES);
        isLast = (header & 1) === 1;
        position += BLOCK_HEADER_BYTES + (((header >> 1) & 3) === RLE_BLOCK ? 1 : header >> 3);
    }
    if (descriptor & 4)
        position += CHECKSUM_BYTES;
    return { size: position - start, raw };
}
function contentSize(field) {
    if (field.length === 1)
        return field.readUInt8();
    if (field.length === 2)
        return field.readUInt16LE() + 256;
    return field.length === 4 ? field.readUInt32LE() : Number(field.readBigUInt64LE());
}
/** Whether all frames say how much they hold. */
const isTable = (frames) => frames.every(({ raw }) => raw !== undefined);
const damaged = (why) => new errors/* RefusedError */.fk('archive-damaged', `Archive refused: ${why}. Use another copy or an older checkpoint.`);

// EXTERNAL MODULE: ./build/checkpoint/archive/seek-table.js
var seek_table = __webpack_require__(93205);
// EXTERNAL MODULE: ./build/checkpoint/archive/zstd.js
var zstd = __webpack_require__(64839);
;// CONCATENATED MODULE: ./build/checkpoint/archive/archive-reader.js








const ALL = { from: 0, to: Number.POSITIVE_INFINITY };
/** Frames decoded ahead of the one that is consumed. */
const AHEAD = 3;
/** What rerail never writes and does not read in pieces: such archives were repacked and are read from front to back. */
const MAX_RANDOM_FRAME = 2 * zstd/* MAX_FRAME */.v_;
/** What has to be read from front to back may hold so much: a minute's work. */
const MAX_STREAMED = 32 * 1024 ** 3;
/** Reads the tar inside an archive, in pieces and in order. Trusts nothing it reads. */
class ArchiveReader {
    file;
    fileBytes;
    /** Absent where the archive has to be read from front to back. */
    frames;
    /** Bytes of the tar, where the frames tell. */
    rawBytes;
    #fd;
    /** What lies in the file, one after the other. */
    #parts;
    #unseal;
    #recorded = [];
    /**
     * @param unseal for sealed archives
     * @throws RefusedError `archive-damaged`, or the system's error where the file cannot be opened.
     */
    constructor(file, unseal) {
        this.file = file;
        this.#unseal = unseal;
        this.#fd = (0,external_node_fs_.openSync)(file, 'r');
        try {
            this.fileBytes = (0,external_node_fs_.fstatSync)(this.#fd).size;
            const read = (position, length) => this.readFile(position, length);
            const table = (0,seek_table/* readSeekTable */.n)(this.fileBytes, read);
            if (unseal && !table)
                throw archive_reader_damaged('its seek table is missing');
            this.#parts = table ?? scanFrames(this.fileBytes, read);
            const isSmall = ({ raw = Number.POSITIVE_INFINITY, size }) => raw <= MAX_RANDOM_FRAME && size <= MAX_RANDOM_FRAME;
            this.frames = isTable(this.#parts) && this.#parts.every(isSmall) ? this.#parts : undefined;
            if (unseal && !this.frames)
                throw archive_reader_damaged('its frames are too large');
            this.rawBytes = isTable(this.#parts) ? this.#parts.reduce((sum, { raw }) => sum + raw, 0) : undefined;
        }
        catch (error) {
            this.close();
            throw error;
        }
    }
    /** What the manifest says of the frames. */
    set recordedFrames(frames) {
        this.#recorded = frames;
    }
    /** Bytes of the file itself. */
    readFile(position, length) {
        const bytes = Buffer.allocUnsafeSlow(length);
        for (let got = 0; got < length;) {
            const n = (0,external_node_fs_.readSync)(this.#fd, bytes, got, length - got, position + got);
            if (n === 0)
                throw archive_reader_damaged('it ends too early');
            got += n;
        }
        return bytes;
    }
    /** All frames and where they are; undefined where they cannot be read one by one, or are sealed. */
    get plainFrames() {
        return this.frames && !this.#unseal ? [...wantedFrames(this.frames, [ALL])] : undefined;
    }
    /**
     * Whether every frame before the manifest is, byte for byte, what the manifest records. Nothing is unpacked.
     * @throws RefusedError `archive-damaged` where the file ends too early
     */
    verifyFrames() {
        let position = 0;
        for (const [index, { size, raw, sha256 }] of this.#recorded.entries()) {
            const frame = this.frames?.[index];
            if (frame?.size !== size || frame.raw !== raw)
                return false;
            const bytes = this.readFile(position, size);
            if ((0,external_node_crypto_.hash)('sha256', bytes, 'hex') !== sha256)
                return false;
            (0,zstd/* release */._r)(bytes);
            position += size;
        }
        return true;
    }
    /**
     * The tar's bytes that the ranges cover, and whatever else their frames hold, in ascending order. Absent: all.
     * The bytes of a piece are there until the next one is asked for.
     */
    async *read(ranges = [ALL]) {
        if (ranges.length === 0)
            return;
        if (this.frames)
            yield* this.#readFrames(this.frames, ranges);
        else
            yield* this.#readThrough(ranges);
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#fd);
    }
    async *#readFrames(frames, ranges) {
        const queue = [];
        const next = async function* () {
            const piece = await queue.shift();
            yield piece;
            (0,zstd/* release */._r)(piece.bytes);
        };
        for (const frame of wantedFrames(frames, ranges)) {
            if (queue.length >= AHEAD)
                yield* next();
            const piece = this.#decode(frame);
            // Reported where it is awaited; until then it must not count as unhandled.
            piece.catch(() => undefined);
            queue.push(piece);
        }
        while (queue.length > 0)
            yield* next();
    }
    async #decode({ index, size, raw, position, offset }) {
        const sealed = this.readFile(position, size);
        const frame = this.#unseal ? this.#unseal(sealed, index) : sealed;
        const bytes = await (0,zstd/* decompressBeside */.qY)(frame, raw).catch((error) => {
            throw archive_reader_damaged(`a frame cannot be unpacked (${(0,errors/* messageOf */.bD)(error)})`);
        });
        (0,zstd/* release */._r)(sealed);
        if (bytes.length !== raw)
            throw archive_reader_damaged(`a frame holds ${bytes.length} bytes instead of ${raw}`);
        return { offset, bytes };
    }
    async *#readThrough(ranges) {
        const end = ranges.at(-1)?.to ?? 0;
        let offset = 0;
        let next = 0;
        try {
            for await (const bytes of this.#unpackAll()) {
                const range = ranges[next];
                if (range && range.from < offset + bytes.length)
                    yield { offset, bytes };
                offset += bytes.length;
                if (offset > (this.rawBytes ?? MAX_STREAMED) || offset > MAX_STREAMED) {
                    throw archive_reader_damaged('it holds more than it says, or more than can be read from front to back');
                }
                while ((ranges[next]?.to ?? Number.POSITIVE_INFINITY) <= offset)
                    next++;
                if (offset >= end)
                    return;
            }
        }
        catch (error) {
            throw error instanceof errors/* RefusedError */.fk ? error : archive_reader_damaged(`it cannot be unpacked (${(0,errors/* messageOf */.bD)(error)})`);
        }
        if (end !== Number.POSITIVE_INFINITY && offset < end)
            throw archive_reader_damaged('it ends too early');
    }
    /** Each frame by a decompressor of its own: Node's ends with the frame. */
    async *#unpackAll() {
        let position = 0;
        for (const { size, raw } of this.#parts) {
            const start = position;
            position += size;
            if (raw === 0)
                continue;
            const unpacked = external_node_zlib_.createZstdDecompress({
                chunkSize: 1024 * 1024,
                params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: 27 },
            });
            try {
                // A failing file ends the stream with its error, which the loop sees.
                (0,external_node_stream_.pipeline)((0,external_node_fs_.createReadStream)(this.file, { start, end: position - 1 }), unpacked, () => undefined);
                for await (const chunk of unpacked)
                    yield chunk;
            }
            finally {
                unpacked.destroy();
            }
        }
    }
}
function* wantedFrames(frames, ranges) {
    let position = 0;
    let offset = 0;
    let next = 0;
    for (const [index, { size, raw }] of frames.entries()) {
        while ((ranges[next]?.to ?? Number.POSITIVE_INFINITY) <= offset)
            next++;
        const range = ranges[next];
        if (!range)
            return;
        if (range.from < offset + raw)
            yield { index, size, raw, position, offset };
        position += size;
        offset += raw;
    }
}
const archive_reader_damaged = (why) => new errors/* RefusedError */.fk('archive-damaged', `Archive refused: ${why}. Use another copy or an older checkpoint.`);

// EXTERNAL MODULE: ./build/checkpoint/manifest/manifest.js
var manifest = __webpack_require__(69540);
// EXTERNAL MODULE: ./build/checkpoint/archive/layout.js
var layout = __webpack_require__(2090);
// EXTERNAL MODULE: ./build/checkpoint/archive/tar.js
var tar = __webpack_require__(87573);
;// CONCATENATED MODULE: ./build/checkpoint/archive/find-manifest.js





/** A tar with more members than a manifest may have entries is not searched to its end. */
const MAX_MEMBERS = 2_100_000;
const SIZE_AT = 124;
const FLAG_AT = 156;
/**
 * Finds the manifest in an archive. rerail's own archives have its header in a frame of its own; others are searched from the front.
 * @throws RefusedError `manifest-missing`, `too-many-entries`, `archive-damaged`
 */
async function findManifest(archive) {
    return (await findByFrame(archive)) ?? (await searchThrough(archive));
}
async function findByFrame(archive) {
    const frames = archive.frames;
    if (!frames)
        return undefined;
    let offset = archive.rawBytes ?? 0;
    for (let k = frames.length - 1; k >= 0; k--) {
        const raw = frames[k]?.raw ?? 0;
        offset -= raw;
        if (raw !== tar/* BLOCK */.IE)
            continue;
        for await (const { bytes } of archive.read([{ from: offset, to: offset + raw }])) {
            const size = manifestSize(bytes);
            if (size !== undefined)
                return { at: offset, size };
        }
    }
    return undefined;
}
/** The size that a manifest's header tells, if the block is one. */
function manifestSize(block) {
    const size = Number.parseInt(block.toString('latin1', SIZE_AT, SIZE_AT + 11), 8);
    return Number.isSafeInteger(size) && (0,tar/* encodeHeader */.YS)((0,layout/* manifestMember */.uD)(size)).equals(block) ? size : undefined;
}
/** Goes from header to header, as tar does. */
async function searchThrough(archive) {
    let at = 0;
    let header = Buffer.alloc(0);
    let members = 0;
    let pax;
    let override;
    for await (const { offset, bytes } of archive.read()) {
        if (offset > MAX_STREAMED)
            throw missing();
        let position = offset;
        while (position < offset + bytes.length) {
            if (position < at) {
                position = Math.min(at, offset + bytes.length);
                continue;
            }
            const part = bytes.subarray(position - offset, position - offset + (pax ? pax.left : tar/* BLOCK */.IE - header.length));
            position += part.length;
            at += part.length;
            if (pax) {
                pax.text += part.toString('latin1');
                pax.left -= part.length;
                if (pax.left > 0)
                    continue;
                override = paxSize(pax.text);
                pax = undefined;
                continue;
            }
            header = Buffer.concat([header, part]);
            if (header.length < tar/* BLOCK */.IE)
                continue;
            const size = manifestSize(header);
            if (size !== undefined)
                return { at: at - tar/* BLOCK */.IE, size };
            if (header.every((byte) => byte === 0))
                throw missing();
            if (++members > MAX_MEMBERS) {
                throw new errors/* RefusedError */.fk('too-many-entries', `Archive refused: it has more than ${MAX_MEMBERS} members. Use another copy.`);
            }
            const declared = Number.parseInt(header.toString('latin1', SIZE_AT, SIZE_AT + 11), 8) || 0;
            if (header[FLAG_AT] === PAX_FLAG && declared < MAX_PAX)
                pax = { left: (0,tar/* padded */.jC)(declared), text: '' };
            else {
                at += (0,tar/* padded */.jC)(override ?? declared);
                override = undefined;
            }
            header = Buffer.alloc(0);
        }
    }
    throw missing();
}
const PAX_FLAG = 'x'.charCodeAt(0);
const MAX_PAX = 1024 * 1024;
const paxSize = (text) => {
    const match = /^\d+ size=(\d{1,15})$/m.exec(text);
    return match ? Number(match[1]) : undefined;
};
const missing = () => new errors/* RefusedError */.fk('manifest-missing', `Archive refused: it has no ${manifest/* MANIFEST_PATH */.U4}. It is not a checkpoint of rerail.`);

// EXTERNAL MODULE: ./build/checkpoint/archive/seal.js
var seal = __webpack_require__(5949);
// EXTERNAL MODULE: ./build/git/capture-state.js
var capture_state = __webpack_require__(14325);
// EXTERNAL MODULE: ./build/git/config.js
var config = __webpack_require__(40869);
// EXTERNAL MODULE: ./build/git/refs.js
var refs = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/checkpoint/manifest/safe-path.js
var safe_path = __webpack_require__(61322);
;// CONCATENATED MODULE: ./build/checkpoint/manifest/check-head.js






/** What a manifest says of itself, checked field by field. Nothing else is let through. */
function checkHead(value) {
    if (!isObject(value) || value.format !== manifest/* FORMAT */.uB)
        throw refuse('manifest-invalid', 'it is not a checkpoint of rerail');
    if (value.version !== manifest/* VERSION */.xv) {
        const known = `version ${JSON.stringify(value.version)}, and this rerail knows ${manifest/* VERSION */.xv}`;
        throw refuse('version-unknown', `it has format ${known}`);
    }
    const { format: _, version: __, entries: ___, frames, ...fields } = value;
    const problem = firstProblem(fields, HEAD) ?? (isFrameList(frames) ? undefined : 'frames');
    if (problem)
        throw refuse('manifest-invalid', `its field "${problem}" is wrong`);
    return {
        ...fields,
        frames: frames.map(([size, raw, sha256]) => ({ size, raw, sha256 })),
    };
}
const refuse = (reason, why) => new errors/* RefusedError */.fk(reason, `Manifest refused: ${why}. Use another copy or an older checkpoint.`);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isSha256 = (value) => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isOid = (value) => isText(value) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
const isId = (value) => isText(value) && /^[a-z0-9-]{8,64}$/.test(value);
const maybe = (check) => (value) => value === undefined || check(value);
const nullOr = (check) => (value) => value === null || check(value);
const listOf = (check) => (value) => Array.isArray(value) && value.every(check);
const mapOf = (check) => (value) => isObject(value) && !hasProto(value) && Object.values(value).every(check);
const shape = (fields) => (value) => isObject(value) && firstProblem(value, fields) === undefined;
const hasProto = (value) => Object.hasOwn(value, '__proto__');
function firstProblem(value, fields) {
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
    if (unknown !== undefined)
        return unknown;
    return Object.entries(fields).find(([key, check]) => !check(Object.hasOwn(value, key) ? value[key] : undefined))?.[0];
}
const isFrameList = listOf((value) => Array.isArray(value) && value.length === 3 && isCount(value[0]) && isCount(value[1]) && isSha256(value[2]));
const isRefName = (value) => isText(value) && (0,refs/* isSafeRefName */._n)(value);
const isFolder = (value) => isText(value) && (value === '' || (0,safe_path/* whyUnsafe */.TE)(value) === undefined);
/** Below `.git/modules`, and nowhere else. */
const isModule = (value) => isText(value) &&
    /^\.git\/modules\/./.test(value) &&
    (0,safe_path/* whyUnsafe */.TE)(value.slice('.git/'.length)) === undefined;
const isSetting = (value) => Array.isArray(value) && value.length === 2 && value.every(isText) && (0,config/* isHarmless */.EW)(value[0], value[1]);
const isMember = maybe(shape({ at: isCount, size: isCount, sha256: isSha256 }));
const HEAD = {
    createdAt: (value) => isText(value) && !Number.isNaN(Date.parse(value)),
    identity: shape({
        repository: maybe(isText),
        runId: maybe(isText),
        attempt: maybe(isCount),
        jobKey: maybe(isText),
        stage: maybe(isText),
        sequence: isCount,
        clean: isFlag,
        name: maybe(isText),
    }),
    parent: nullOr(isId),
    dependencies: listOf(isId),
    scope: shape({ paths: maybe(listOf(isText)), exclude: maybe(listOf(isText)) }),
    full: isFlag,
    stateHash: isSha256,
    files: isCount,
    bytes: isCount,
    skipped: listOf(shape({ path: isText, reason: isText })),
    secrets: (value) => value === 'redact' || value === 'refuse' || value === 'allow',
    findings: listOf(shape({ path: isText, kind: isText, sha256: isSha256, size: isCount })),
    repositories: listOf(shape({
        path: isFolder,
        link: maybe(isModule),
        objectFormat: (value) => value === 'sha1' || value === 'sha256',
        commit: nullOr(isOid),
        branch: nullOr(isRefName),
        members: shape({ index: isMember, refs: isMember, bundle: isMember }),
        shallow: listOf(isOid),
        config: listOf(isSetting),
        files: (value) => mapOf(isText)(value) && Object.keys(value).every((name) => capture_state/* STATE_FILES */.mF.includes(name)),
    })),
    environment: mapOf(isText),
    metrics: shape({ ms: isNumber, cpuSeconds: isNumber, memoryBytes: isNumber, diskFreeBytes: isNumber }),
    wayBack: listOf(isText),
};

// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/checkpoint/tree/nanoseconds.js
var nanoseconds = __webpack_require__(64571);
// EXTERNAL MODULE: ./build/checkpoint/tree/sources.js
var sources = __webpack_require__(81170);
// EXTERNAL MODULE: ./build/checkpoint/tree/tree.js
var tree = __webpack_require__(81446);
// EXTERNAL MODULE: ./build/git/git-name.js
var git_name = __webpack_require__(60183);
// EXTERNAL MODULE: ./build/checkpoint/tree/own-paths.js
var own_paths = __webpack_require__(20757);
;// CONCATENATED MODULE: ./build/checkpoint/manifest/refusal.js


/** Paths come from outside: shown without control characters, and not at length. */
const show = (path) => JSON.stringify((0,byte_path/* displayText */.WV)(path.slice(0, 200)));
const refusal_refuse = (reason, why) => new errors/* RefusedError */.fk(reason, `Checkpoint refused: ${why}. Use another copy or an older checkpoint.`);
const invalid = (why) => refusal_refuse('manifest-invalid', why);

;// CONCATENATED MODULE: ./build/checkpoint/manifest/open-folders.js





/** Checks the paths of entries as they come, each against those before it, and tells which folder each is in. */
class OpenFolders {
    /** The root first. */
    #open = [{ prefix: '', last: '', lastKind: tree/* DIRECTORY */.Md }];
    #left;
    /** @param left called for each folder of which all entries were there */
    constructor(left) {
        this.#left = left;
    }
    /** Returns the entry's name. @throws RefusedError where its path is none, or not one that may follow */
    enter(path, kind) {
        checkPath(path);
        while (!path.startsWith(this.#top.prefix))
            this.#leave();
        const folder = this.#top;
        const name = path.slice(folder.prefix.length);
        if (name.includes('/'))
            throw withoutParent(path, name, folder);
        if (name === folder.last)
            throw refusal_refuse('duplicate-entry', `${show(path)} is there twice`);
        if (name < folder.last)
            throw invalid(`${show(path)} is out of order`);
        this.#follow(name, kind, () => path);
        return name;
    }
    /**
     * As `enter`, for the path of a line. The folder's own path was checked when it was entered, so only the name is looked at.
     * @returns undefined where anything is not as it should be; nothing has changed then, and `enter` finds out what it is
     */
    enterLine(bytes, { pathFrom, pathTo, kind }) {
        let depth = this.#open.length - 1;
        while (!startsWith(bytes, pathFrom, this.#open[depth].prefix))
            depth--;
        const folder = this.#open[depth];
        const nameFrom = pathFrom + folder.prefix.length;
        if (!isName(bytes, nameFrom, pathTo) || pathTo - pathFrom > safe_path/* MAX_PATH_BYTES */.PR)
            return undefined;
        const name = bytes.toString('latin1', nameFrom, pathTo);
        if (name <= folder.last || (mayBeGit(bytes, nameFrom, pathTo) && (0,git_name/* isGitName */.M)(name)))
            return undefined;
        if (depth === 0 && (0,own_paths/* isOwnName */.sJ)(name))
            return undefined;
        while (this.#open.length - 1 > depth)
            this.#leave();
        this.#follow(name, kind, () => folder.prefix + name);
        return name;
    }
    /** Nothing more will come. */
    leaveAll() {
        while (this.#open.length > 1)
            this.#leave();
    }
    get #top() {
        return this.#open.at(-1);
    }
    #follow(name, kind, path) {
        const folder = this.#top;
        folder.last = name;
        folder.lastKind = kind;
        if (kind === tree/* DIRECTORY */.Md)
            this.#open.push({ prefix: `${path()}/`, last: '', lastKind: tree/* DIRECTORY */.Md });
    }
    #leave() {
        this.#open.pop();
        this.#left();
    }
}
const [SLASH, DOT] = [0x2f, 0x2e];
const [G, I, T] = [0x67, 0x69, 0x74];
/** The bit by which small ASCII letters differ from capital ones. */
const SMALL = 0x20;
function startsWith(bytes, from, prefix) {
    for (let k = prefix.length - 1; k >= 0; k--)
        if (bytes[from + k] !== prefix.charCodeAt(k))
            return false;
    return true;
}
function isName(bytes, from, to) {
    const length = to - from;
    if (length < 1 || length > safe_path/* MAX_NAME_BYTES */.pg)
        return false;
    for (let at = from; at < to; at++)
        if (bytes[at] === SLASH)
            return false;
    return bytes[from] !== DOT || (length !== 1 && (length !== 2 || bytes[from + 1] !== DOT));
}
/** Without any byte outside of printable ASCII, only a name with these letters can be git's. */
function mayBeGit(bytes, from, to) {
    for (let at = from; at < to - 2; at++) {
        if ((bytes[at] | SMALL) !== G)
            continue;
        if ((bytes[at + 1] | SMALL) === I && (bytes[at + 2] | SMALL) === T)
            return true;
    }
    return false;
}
function withoutParent(path, name, folder) {
    const parent = name.slice(0, name.indexOf('/'));
    if (parent === folder.last && folder.lastKind === tree/* LINK */.ps) {
        return refusal_refuse('below-symlink', `${show(path)} lies below a symlink`);
    }
    return refusal_refuse('entry-without-parent', `${show(path)} lies in a folder that is not there`);
}
const WHY = {
    'path-escapes': 'is no path in a workspace',
    'path-too-long': 'is longer than a file system takes',
    'git-name': "would be git's",
    'own-name': 'is a name that rerail keeps for itself',
};
function checkPath(path) {
    const reason = (0,safe_path/* whyUnsafe */.TE)(path);
    if (reason)
        throw refusal_refuse(reason, `${show(path)} ${WHY[reason]}`);
}

;// CONCATENATED MODULE: ./build/checkpoint/manifest/entry-builder.js









/** More than any workspace seen; a manifest with more is an attack or a mistake. */
const MAX_ENTRIES = 1_000_000;
/** More than fit into the column of sources would come out as something else. */
const MAX_HOLDER = 1_000_000;
/** A symlink's own mode means nothing. */
const LINK_MODE = 0o777;
const KINDS = { directory: tree/* DIRECTORY */.Md, file: tree/* FILE */.PW, symlink: tree/* LINK */.ps };
const FIELDS = {
    directory: ['path', 'pathBytes', 'type', 'mode', 'mtime', 'at'],
    file: [
        ...['path', 'pathBytes', 'type', 'mode', 'mtime', 'at', 'size', 'sha256', 'sparse'],
        ...['sameAs', 'sameAsBytes', 'git', 'in', 'redacted'],
    ],
    symlink: ['path', 'pathBytes', 'type', 'mode', 'mtime', 'at', 'target', 'targetBytes'],
};
/** Builds a tree from the entries of a manifest that may come from anywhere. Each entry is checked as it comes. */
class EntryBuilder {
    #tree = new tree/* Tree */.PH();
    #sources;
    #folders = new OpenFolders(() => this.#tree.close());
    #sameAs = [];
    /** @param oidBytes length of the repository's object ids. */
    constructor(oidBytes) {
        this.#sources = new sources/* Sources */.jp(undefined, oidBytes);
    }
    add(entry) {
        if (!isObject(entry))
            throw invalid('an entry is no object');
        if (this.#tree.count >= MAX_ENTRIES) {
            throw refusal_refuse('too-many-entries', `it has more than ${MAX_ENTRIES} entries`);
        }
        const type = entry.type;
        const fields = Object.hasOwn(FIELDS, type) ? FIELDS[type] : undefined;
        const path = bytesOf(entry, 'path');
        if (!fields || path === undefined)
            throw invalid(`an entry has the type ${JSON.stringify(type)} or no path`);
        const unknown = Object.keys(entry).find((key) => !fields.includes(key));
        if (unknown !== undefined)
            throw invalid(`${show(path)} has a field "${unknown}"`);
        const name = this.#folders.enter(path, KINDS[type]);
        const mode = parseMode(entry.mode);
        const mtime = typeof entry.mtime === 'string' ? (0,tar/* parseTime */.pe)(entry.mtime) : undefined;
        if (mode === undefined || mtime === undefined || (0,nanoseconds/* keptTime */.EJ)(mtime) !== mtime) {
            throw invalid(`mode or time of ${show(path)} is wrong`);
        }
        if (type === 'directory')
            this.#place(this.#tree.add(name, tree/* DIRECTORY */.Md, { mode, size: 0, mtime }), entry, path);
        else if (type === 'file')
            this.#addFile(entry, path, name, mode, mtime);
        else
            this.#addLink(entry, path, name, mtime);
    }
    /**
     * Adds the entry of a line that `line` has read from `bytes`.
     * @returns false where it is not as it should be; nothing has changed then, and `add` finds out what it is
     */
    addLine(bytes, line) {
        const { kind, mode, mtime, size, target, at } = line;
        if (this.#tree.count >= MAX_ENTRIES || (kind === tree/* LINK */.ps && !isTarget(target)))
            return false;
        const name = this.#folders.enterLine(bytes, line);
        if (name === undefined)
            return false;
        const i = this.#tree.add(name, kind, { mode: kind === tree/* LINK */.ps ? LINK_MODE : mode, size, mtime });
        this.#sources.ensure(i + 1);
        this.#sources.at[i] = at;
        if (kind === tree/* FILE */.PW)
            this.#takeContent(i, line);
        else if (kind === tree/* LINK */.ps)
            this.#tree.targets.set(i, target);
        return true;
    }
    /** @throws where something refers to nothing. */
    finish(head) {
        this.#folders.leaveAll();
        this.#sources.dependencies.push(...head.dependencies);
        for (let i = 0; i < this.#tree.count; i++) {
            if (this.#sources.kinds[i] >= sources/* HOLDERS */.M5 && this.#sources.dependency(i) === undefined) {
                throw invalid(`${show(this.#tree.path(i))} is in a checkpoint that is not named`);
            }
        }
        this.#resolveHardLinks();
        return { tree: this.#tree, sources: this.#sources };
    }
    #takeContent(i, { sha256, isSparse, sameAs, source, oid }) {
        this.#tree.setHash(i, sha256);
        if (isSparse)
            this.#tree.set(i, tree/* SPARSE */.tA);
        if (sameAs !== undefined)
            this.#sameAs.push([i, sameAs]);
        if (source === sources/* GIT */.xF)
            this.#sources.setOid(i, oid);
        else
            this.#sources.kinds[i] = source;
    }
    #addFile(entry, path, name, mode, mtime) {
        const { size, sha256 } = entry;
        if (!isCount(size) || !isSha256(sha256))
            throw invalid(`size or hash of ${show(path)} is wrong`);
        const i = this.#tree.add(name, tree/* FILE */.PW, { mode, size, mtime });
        this.#tree.setHash(i, Buffer.from(sha256, 'hex'));
        if (entry.sparse === true)
            this.#tree.set(i, tree/* SPARSE */.tA);
        const first = bytesOf(entry, 'sameAs');
        if (first !== undefined)
            this.#sameAs.push([i, first]);
        this.#place(i, entry, path);
        this.#setSource(i, entry, path);
    }
    #setSource(i, entry, path) {
        const { git, redacted } = entry;
        const held = entry.in;
        const stored = this.#sources.at[i] >= 0;
        const claims = [stored, git !== undefined, held !== undefined, redacted === true].filter(Boolean);
        if (claims.length !== 1)
            throw invalid(`${show(path)} says ${claims.length} times where its content is`);
        if (stored)
            this.#sources.kinds[i] = sources/* HERE */.Dg;
        else if (redacted === true)
            this.#sources.kinds[i] = sources/* REDACTED */.XF;
        else if (isCount(held) && held <= MAX_HOLDER)
            this.#sources.kinds[i] = sources/* HOLDERS */.M5 + held;
        else if (git !== undefined)
            this.#setGit(i, git);
        else
            throw invalid(`${show(path)} does not say where its content is`);
    }
    #setGit(i, git) {
        const digits = 2 * this.#sources.oidBytes;
        if (typeof git !== 'string' || git.length !== digits || !/^[0-9a-f]*$/.test(git)) {
            throw invalid('a git object id is wrong');
        }
        this.#sources.setGit(i, git);
    }
    #addLink(entry, path, name, mtime) {
        const target = bytesOf(entry, 'target');
        if (target === undefined || !isTarget(target)) {
            throw invalid(`the target of ${show(path)} is wrong`);
        }
        const i = this.#tree.add(name, tree/* LINK */.ps, { mode: LINK_MODE, size: target.length, mtime });
        this.#tree.targets.set(i, target);
        this.#place(i, entry, path);
    }
    #place(i, { at }, path) {
        this.#sources.ensure(this.#tree.count);
        if (at === undefined)
            return;
        if (!isCount(at) || at % 512 !== 0)
            throw invalid(`the place of ${show(path)} is wrong`);
        this.#sources.at[i] = at;
    }
    #resolveHardLinks() {
        if (this.#sameAs.length === 0)
            return;
        const wanted = new Set(this.#sameAs.map(([, first]) => first));
        const found = new Map();
        for (let i = 0; i < this.#tree.count; i++) {
            if (this.#tree.kinds[i] === tree/* FILE */.PW && wanted.has(this.#tree.path(i)))
                found.set(this.#tree.path(i), i);
        }
        for (const [i, path] of this.#sameAs) {
            const first = found.get(path);
            const fits = first !== undefined &&
                first < i &&
                this.#tree.sizes[first] === this.#tree.sizes[i] &&
                Buffer.compare(this.#tree.hash(first), this.#tree.hash(i)) === 0;
            if (!fits)
                throw refusal_refuse('link-target-missing', `${show(this.#tree.path(i))} is linked to what is not there`);
            this.#tree.hardLinks.set(i, first);
        }
    }
}
const isTarget = (target) => target !== '' && !target.includes('\0') && target.length <= safe_path/* MAX_PATH_BYTES */.PR;
function bytesOf(entry, key) {
    const text = Object.hasOwn(entry, key) ? entry[key] : undefined;
    if (typeof text === 'string')
        return (0,byte_path/* toBytePath */.xe)(text);
    const base64 = Object.hasOwn(entry, `${key}Bytes`) ? entry[`${key}Bytes`] : undefined;
    return typeof base64 === 'string' ? Buffer.from(base64, 'base64').toString('latin1') : undefined;
}
function parseMode(value) {
    return typeof value === 'string' && /^[0-7]{1,4}$/.test(value) ? Number.parseInt(value, 8) : undefined;
}

;// CONCATENATED MODULE: ./build/checkpoint/manifest/line-cursor.js
const QUOTE = 0x22;
const ZERO = 0x30;
const BACKSLASH = 0x5c;
const [SPACE, TILDE] = [0x20, 0x7e];
/** The value of a hexadecimal digit, as rerail writes them; 16 for what is none. */
const NIBBLES = new Uint8Array(256).fill(16);
for (let value = 0; value < 16; value++)
    NIBBLES[value.toString(16).charCodeAt(0)] = value;
/** Goes through the bytes of a line. What reads something tells whether it was there, and stands behind it then. */
class LineCursor {
    bytes = Buffer.alloc(0);
    position = 0;
    /** The text that was read last. */
    textFrom = 0;
    textTo = 0;
    /** Goes past these bytes, if they are next. */
    skip(expected) {
        const bytes = this.bytes;
        const from = this.position;
        for (let k = 0; k < expected.length; k++)
            if (bytes[from + k] !== expected[k])
                return false;
        this.position = from + expected.length;
        return true;
    }
    skipQuote() {
        return this.bytes[this.position++] === QUOTE;
    }
    /** Goes to the quote that ends a text. */
    readText() {
        const bytes = this.bytes;
        let at = this.position;
        this.textFrom = at;
        for (let byte = bytes[at]; byte !== QUOTE; byte = bytes[++at]) {
            if (byte < SPACE || byte > TILDE || byte === BACKSLASH)
                return false;
        }
        this.textTo = at;
        this.position = at;
        return true;
    }
    text() {
        return this.bytes.toString('latin1', this.textFrom, this.textTo);
    }
    /** A number as JSON has it, or -1. */
    readNumber(digits) {
        const from = this.position;
        const value = this.readDigits(digits);
        const length = this.position - from;
        return length === 0 || (length > 1 && this.bytes[from] === ZERO) ? -1 : value;
    }
    readDigits(most) {
        const bytes = this.bytes;
        const end = this.position + most;
        let at = this.position;
        let value = 0;
        for (let digit = digitAt(bytes, at); digit >= 0 && at < end; digit = digitAt(bytes, at)) {
            value = value * 10 + digit;
            at++;
        }
        this.position = at;
        return value;
    }
    readHex(into) {
        const bytes = this.bytes;
        let at = this.position;
        let wrong = 0;
        for (let k = 0; k < into.length; k++, at += 2) {
            const high = NIBBLES[bytes[at]];
            const low = NIBBLES[bytes[at + 1]];
            wrong |= high | low;
            into[k] = (high << 4) | low;
        }
        this.position = at;
        return wrong < 16;
    }
}
/** The value of a decimal digit, or -1. */
function digitAt(bytes, at) {
    const digit = bytes[at] - ZERO;
    return digit >= 0 && digit <= 9 ? digit : -1;
}

;// CONCATENATED MODULE: ./build/checkpoint/manifest/entry-line.js



const SECOND = 1000000000n;
const BLOCK = 512;
/** As many decimal digits as every double holds exactly. */
const MAX_DIGITS = 15;
const MAX_HOLDER_DIGITS = 6;
/** Longer numbers of seconds are more nanoseconds than are kept. */
const MAX_SECOND_DIGITS = 10;
const MAX_SECONDS = 9_223_372_035;
const FRACTION_DIGITS = 9;
const COMMA = 0x2c;
const POINT = 0x2e;
const NEWLINE = 0x0a;
const literal = (text) => Uint8Array.from(Buffer.from(text));
const PATH = literal('{"path":"');
const DIRECTORY_MODE = literal('","type":"directory","mode":"');
const FILE_MODE = literal('","type":"file","mode":"');
const entry_line_LINK_MODE = literal('","type":"symlink","mode":"');
const MTIME = literal('","mtime":"');
const SIZE = literal('","size":');
const SHA256 = literal(',"sha256":"');
const SPARSE = literal(',"sparse":true');
const SAME_AS = literal(',"sameAs":"');
const GIT_OID = literal(',"git":"');
const REDACTED_TRUE = literal(',"redacted":true');
const IN = literal(',"in":');
const TARGET = literal('","target":"');
const AT = literal(',"at":');
const END = literal('}');
/**
 * An entry as rerail's own writer puts it on a line: fields in their fixed order, nothing between them, texts of printable ASCII without escapes. Read from the
 * bytes, five times as fast as JSON.parse and without an object for each entry. What is in any other form, or not right, is left to JSON.parse and to who checks its result.
 *
 * One object serves for all lines; its fields are those of the line that was read last.
 */
class EntryLine {
    kind = tree/* FILE */.PW;
    /** Where the path lies in the bytes. */
    pathFrom = 0;
    pathTo = 0;
    mode = 0;
    /** Nanoseconds since the epoch. */
    mtime = 0n;
    /** Of a file's content, or of a target. */
    size = 0;
    sha256 = new Uint8Array(tree/* HASH_BYTES */.FA);
    isSparse = false;
    sameAs;
    target = '';
    /** Where the content is, as in `Sources`. */
    source = sources/* UNKNOWN */.HV;
    oid;
    /** -1 where the entry has no member in the archive. */
    at = -1;
    #cursor = new LineCursor();
    /** Many entries are of the same second. */
    #seconds = 0;
    #ofSeconds = 0n;
    /** @param oidBytes length of the repository's object ids */
    constructor(oidBytes) {
        this.oid = new Uint8Array(oidBytes);
    }
    /**
     * @param bytes must hold the line to its end
     * @returns where the next line begins; -1 where this one is not in the form
     */
    read(bytes, from) {
        this.#cursor.bytes = bytes;
        this.#cursor.position = from;
        return this.#readEntry() && this.#readEnd() ? this.#cursor.position : -1;
    }
    #readEntry() {
        if (!this.#cursor.skip(PATH) || !this.#cursor.readText())
            return false;
        this.pathFrom = this.#cursor.textFrom;
        this.pathTo = this.#cursor.textTo;
        this.at = -1;
        if (this.#cursor.skip(FILE_MODE))
            return this.#readFile();
        if (this.#cursor.skip(DIRECTORY_MODE))
            return this.#readDirectory();
        return this.#cursor.skip(entry_line_LINK_MODE) && this.#readLink();
    }
    #readDirectory() {
        this.kind = tree/* DIRECTORY */.Md;
        this.size = 0;
        return this.#readStat() && this.#cursor.skipQuote() && this.#readAt();
    }
    #readLink() {
        this.kind = tree/* LINK */.ps;
        if (!this.#readStat() || !this.#cursor.skip(TARGET) || !this.#cursor.readText())
            return false;
        this.target = this.#cursor.text();
        this.size = this.target.length;
        return this.#cursor.skipQuote() && this.#readAt();
    }
    #readFile() {
        this.kind = tree/* FILE */.PW;
        if (!this.#readStat() || !this.#cursor.skip(SIZE))
            return false;
        this.size = this.#cursor.readNumber(MAX_DIGITS);
        if (this.size < 0 || !this.#cursor.skip(SHA256) || !this.#cursor.readHex(this.sha256) || !this.#cursor.skipQuote())
            return false;
        this.isSparse = this.#cursor.skip(SPARSE);
        this.sameAs = undefined;
        if (this.#cursor.skip(SAME_AS)) {
            if (!this.#cursor.readText() || !this.#cursor.skipQuote())
                return false;
            this.sameAs = this.#cursor.text();
        }
        if (!this.#readSource() || !this.#readAt())
            return false;
        const isHere = this.at >= 0;
        // In one place, and in no more.
        if (isHere === (this.source !== sources/* UNKNOWN */.HV))
            return false;
        if (isHere)
            this.source = sources/* HERE */.Dg;
        return true;
    }
    #readSource() {
        this.source = sources/* UNKNOWN */.HV;
        if (this.#cursor.skip(GIT_OID)) {
            this.source = sources/* GIT */.xF;
            return this.#cursor.readHex(this.oid) && this.#cursor.skipQuote();
        }
        if (this.#cursor.skip(REDACTED_TRUE))
            this.source = sources/* REDACTED */.XF;
        else if (this.#cursor.skip(IN)) {
            const dependency = this.#cursor.readNumber(MAX_HOLDER_DIGITS);
            this.source = sources/* HOLDERS */.M5 + dependency;
            return dependency >= 0;
        }
        return true;
    }
    /** Mode and time, to before the quote that ends the time. */
    #readStat() {
        const bytes = this.#cursor.bytes;
        const from = this.#cursor.position;
        let mode = 0;
        let at = from;
        for (let digit = digitAt(bytes, at); digit >= 0 && digit < 8 && at < from + 4; digit = digitAt(bytes, at)) {
            mode = mode * 8 + digit;
            at++;
        }
        this.mode = mode;
        this.#cursor.position = at;
        return at > from && this.#cursor.skip(MTIME) && this.#readTime();
    }
    #readTime() {
        const from = this.#cursor.position;
        const seconds = this.#cursor.readDigits(MAX_SECOND_DIGITS);
        if (this.#cursor.position === from || seconds > MAX_SECONDS)
            return false;
        if (seconds !== this.#seconds) {
            this.#seconds = seconds;
            this.#ofSeconds = BigInt(seconds) * SECOND;
        }
        this.mtime = this.#ofSeconds;
        if (this.#cursor.bytes[this.#cursor.position] === QUOTE)
            return true;
        if (this.#cursor.bytes[this.#cursor.position++] !== POINT)
            return false;
        const fractionFrom = this.#cursor.position;
        const fraction = this.#cursor.readDigits(FRACTION_DIGITS);
        if (fraction > 0)
            this.mtime += BigInt(fraction);
        return this.#cursor.position === fractionFrom + FRACTION_DIGITS;
    }
    #readAt() {
        if (!this.#cursor.skip(AT))
            return true;
        this.at = this.#cursor.readNumber(MAX_DIGITS);
        return this.at >= 0 && this.at % BLOCK === 0;
    }
    #readEnd() {
        if (!this.#cursor.skip(END))
            return false;
        if (this.#cursor.bytes[this.#cursor.position] === COMMA)
            this.#cursor.position++;
        return this.#cursor.bytes[this.#cursor.position++] === NEWLINE;
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/manifest/read-manifest.js





/** 200,000 entries take some 40 MB. */
const MAX_BYTES = 256 * 1024 * 1024;
/** A manifest that another tool wrote in lines of its own is parsed as a whole, which takes ten times its size. */
const MAX_UNLINED_BYTES = 48 * 1024 * 1024;
const ENTRIES = Buffer.from('\n"entries":[\n');
const read_manifest_NEWLINE = 10;
/**
 * Reads a manifest that may come from anywhere.
 * @throws RefusedError `manifest-invalid`, `version-unknown`, `manifest-too-large`, `too-many-entries`, and those of its entries
 *   (`path-escapes`, `git-name`, `own-name`, `below-symlink`, `duplicate-entry`, `entry-without-parent`).
 */
async function readManifest(chunks) {
    const reader = new ManifestReader();
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of chunks) {
        digest.update(chunk);
        reader.feed(chunk);
    }
    return { manifest: reader.finish(), sha256: digest.digest('hex') };
}
/** Takes the manifest line by line, so that 200,000 entries are never all objects at once. */
class ManifestReader {
    /** The beginning of a line whose end has not come yet. */
    #rest = Buffer.alloc(0);
    #bytes = 0;
    #entries;
    #line = new EntryLine(0);
    #head;
    #ended = false;
    /** Keeps nothing of the chunk. */
    feed(chunk) {
        this.#bytes += chunk.length;
        if (this.#bytes > MAX_BYTES)
            throw tooLarge(MAX_BYTES);
        if (!this.#entries) {
            this.#rest = this.#takeHead(Buffer.concat([this.#rest, chunk]));
            return;
        }
        const begun = this.#rest.length === 0 ? 0 : chunk.indexOf(read_manifest_NEWLINE) + 1;
        if (this.#rest.length > 0) {
            this.#rest = Buffer.concat([this.#rest, begun > 0 ? chunk.subarray(0, begun) : chunk]);
            if (begun === 0)
                return;
            this.#takeLines(this.#rest);
        }
        this.#rest = Buffer.from(this.#takeLines(chunk.subarray(begun)));
    }
    finish() {
        if (!this.#entries)
            this.#parseWhole();
        else
            this.#takeLines(Buffer.concat([this.#rest, Buffer.from('\n')]));
        const entries = this.#entries;
        const head = this.#head;
        if (!entries || !head || !this.#ended)
            throw read_manifest_invalid('it ends too early');
        const { tree, sources } = entries.finish(head);
        return { ...head, tree, sources };
    }
    #takeHead(data) {
        const end = data.indexOf(ENTRIES);
        if (end < 0) {
            if (data.length > MAX_UNLINED_BYTES)
                throw tooLarge(MAX_UNLINED_BYTES);
            return data;
        }
        this.#start(parseJson(`${data.toString('utf8', 0, end)}"entries":[]}`));
        return this.#takeLines(data.subarray(end + ENTRIES.length));
    }
    /** Returns what follows the last whole line. */
    #takeLines(data) {
        const end = data.lastIndexOf(read_manifest_NEWLINE) + 1;
        for (let from = 0; from < end;) {
            const next = this.#ended ? -1 : this.#line.read(data, from);
            if (next >= 0 && this.#entries?.addLine(data, this.#line))
                from = next;
            else {
                const to = data.indexOf(read_manifest_NEWLINE, from);
                this.#takeLine(data.toString('utf8', from, to).trim());
                from = to + 1;
            }
        }
        return data.subarray(end);
    }
    #takeLine(line) {
        if (line === '')
            return;
        if (this.#ended)
            throw read_manifest_invalid('something follows its end');
        if (line === ']}')
            this.#ended = true;
        else
            this.#entries?.add(parseJson(line.endsWith(',') ? line.slice(0, -1) : line));
    }
    /** The form of another writer: any valid JSON. */
    #parseWhole() {
        const value = parseJson(this.#rest.toString('utf8'));
        const list = typeof value === 'object' && value !== null && 'entries' in value ? value.entries : undefined;
        if (!Array.isArray(list))
            throw read_manifest_invalid('it has no list of entries');
        this.#start(value);
        for (const entry of list)
            this.#entries?.add(entry);
        this.#ended = true;
    }
    #start(value) {
        this.#head = checkHead(value);
        const oidBytes = this.#head.repositories[0]?.objectFormat === 'sha256' ? 32 : 20;
        this.#entries = new EntryBuilder(oidBytes);
        this.#line = new EntryLine(oidBytes);
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw read_manifest_invalid(`it is no JSON (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
const read_manifest_invalid = (why) => new errors/* RefusedError */.fk('manifest-invalid', `Manifest refused: ${why}. Use another copy or an older checkpoint.`);
const tooLarge = (limit) => new errors/* RefusedError */.fk('manifest-too-large', `Manifest refused: it is larger than ${limit} bytes. Use an older checkpoint.`);

;// CONCATENATED MODULE: ./build/checkpoint/open-checkpoint.js









/** Ids are the beginning of the SHA-256 of the manifest: whoever has the id can tell whether he got the right checkpoint. */
const ID_DIGITS = 32;
/**
 * Brings a checkpoint from a store and reads its manifest.
 * @param file where to keep a fetched archive; must not exist
 * @param found hears how large the archive is before it is read
 * @throws RefusedError `checkpoint-missing`, `id-mismatch`, `archive-damaged`, `archive-disagrees`, and those of the manifest
 */
async function openCheckpoint(store, id, file, key, found) {
    const there = (await store.locate?.(id)) ?? file;
    if (there === file)
        await store.fetch(id, file);
    found?.((0,external_node_fs_.statSync)(there).size);
    return openArchive(there, id, key);
}
/** As `openCheckpoint`, for an archive at hand. @throws also RefusedError `key-missing`, `key-wrong`, `not-sealed`, `not-authentic` */
async function openArchive(file, id, key) {
    const archive = new ArchiveReader(file, sealOf(file, id, key));
    try {
        const place = await findManifest(archive);
        const { manifest, sha256 } = await readManifest(contentOf(archive, place)).catch((error) => tellIntact(error, archive, place, id));
        if (sha256.slice(0, ID_DIGITS) !== id) {
            throw new errors/* RefusedError */.fk('id-mismatch', `Checkpoint ${id} refused: its manifest is not the one it is named after. Use another copy.`);
        }
        (0,layout/* checkLayout */.HX)(manifest, place.at);
        archive.recordedFrames = manifest.frames;
        return { id, archive, manifest };
    }
    catch (error) {
        archive.close();
        throw error;
    }
}
/** A manifest that is refused though it is, byte for byte, the one that was asked for: it was written so, and nothing is damaged. */
class RefusedManifest extends errors/* RefusedError */.fk {
}
async function tellIntact(error, archive, place, id) {
    if (!(error instanceof errors/* RefusedError */.fk) || place.size > MAX_REREAD)
        throw error;
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for await (const bytes of contentOf(archive, place))
        digest.update(bytes);
    if (!digest.digest('hex').startsWith(id))
        throw error;
    throw new RefusedManifest(error.reason, error.message, { cause: error });
}
/** As large as a manifest may be. */
const MAX_REREAD = 256 * 1024 * 1024;
/** With a key only what was sealed with it is opened: without one, anybody could have written the archive. */
function sealOf(file, id, key) {
    const head = readHead(file);
    if ((0,seal/* isSealed */.dy)(head)) {
        if (key !== undefined)
            return (0,seal/* openSeal */.Ip)(head, key);
        throw new errors/* RefusedError */.fk('key-missing', `Checkpoint ${id} refused: it is sealed. Give the checkpoint-key it was made with.`);
    }
    if (key === undefined)
        return undefined;
    throw new errors/* RefusedError */.fk('not-sealed', `Checkpoint ${id} refused: it is not sealed, and with a checkpoint-key only sealed ones are trusted. Take a new one.`);
}
function readHead(file) {
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const head = Buffer.alloc(seal/* SEAL_BYTES */.ic);
        return head.subarray(0, (0,external_node_fs_.readSync)(fd, head, 0, seal/* SEAL_BYTES */.ic, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** tar fills its last record, of 20 blocks, with empty ones. */
const MAX_TAIL = 20 * tar/* BLOCK */.IE;
/**
 * The bytes of the manifest's content. What follows it is looked at as well: padding, the two empty blocks that end a tar, and nothing else.
 * @throws RefusedError `archive-disagrees`
 */
async function* contentOf(archive, { at, size }) {
    const from = at + (0,tar/* encodeHeader */.YS)((0,layout/* manifestMember */.uD)(size)).length;
    const end = from + size;
    let tail = 0;
    for await (const { offset, bytes } of archive.read([{ from, to: Number.POSITIVE_INFINITY }])) {
        yield bytes.subarray(Math.max(0, from - offset), Math.max(0, end - offset));
        const rest = bytes.subarray(Math.max(0, end - offset));
        tail += rest.length;
        if (tail > (0,tar/* padded */.jC)(size) - size + MAX_TAIL || rest.some((byte) => byte !== 0)) {
            throw disagrees('something follows its manifest');
        }
    }
    if (tail < (0,tar/* padded */.jC)(size) - size + tar/* END_OF_ARCHIVE */.bM.length)
        throw disagrees('it ends too early');
}
const disagrees = (why) => new errors/* RefusedError */.fk('archive-disagrees', `Archive refused: it is not what its manifest says: ${why}. Use another copy.`);


/***/ })

};
