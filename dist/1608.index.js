export const id = 1608;
export const ids = [1608];
export const modules = {

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ createSeal),
/* harmony export */   Ip: () => (/* binding */ openSeal),
/* harmony export */   JY: () => (/* binding */ keyMark),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   ic: () => (/* binding */ SEAL_BYTES),
/* harmony export */   n7: () => (/* binding */ sealedWith)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * Sealed archives (docs/checkpoint-format.md, section 7): every frame is encrypted and authenticated with AES-256-GCM, and lies in a skippable frame. A frame
 * in front says how the key is made from the key text.
 */
const HEADER_MAGIC = 0x184d2a50;
const FRAME_MAGIC = 0x184d2a51;
const FRAME_HEADER_BYTES = 8;
const MARK = Buffer.from('rerail sealed 1\0', 'latin1');
const SALT_BYTES = 16;
/** Tells a wrong key from a changed archive. */
const CHECK_BYTES = 16;
const KEY_BYTES = 32;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
/** Bytes of the frame in front. */
const SEAL_BYTES = FRAME_HEADER_BYTES + MARK.length + SALT_BYTES + CHECK_BYTES;
/** A seal of its own for each archive: no two have a key in common, whatever the key text. */
function createSeal(keyText) {
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SALT_BYTES);
    const { key, check } = derive(keyText, salt);
    const body = Buffer.concat([MARK, salt, check]);
    return {
        header: Buffer.concat([frameHeader(HEADER_MAGIC, body.length), body]),
        seal(frame, index) {
            const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', key, nonceOf(index)).setAAD(salt);
            const parts = frame.map((part) => cipher.update(part));
            const last = cipher.final();
            const length = [...parts, last].reduce((sum, part) => sum + part.length, TAG_BYTES);
            return [frameHeader(FRAME_MAGIC, length), ...parts, last, cipher.getAuthTag()];
        },
    };
}
/** @param head the first SEAL_BYTES of an archive, or what there is of them */
const isSealed = (head) => head.length >= 4 && head.readUInt32LE() === HEADER_MAGIC;
/** @throws RefusedError `archive-damaged`, `key-wrong` */
function openSeal(head, keyText) {
    const body = head.subarray(FRAME_HEADER_BYTES, SEAL_BYTES);
    const fits = head.length >= SEAL_BYTES && head.readUInt32LE(4) === body.length;
    if (!fits || !body.subarray(0, MARK.length).equals(MARK)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('archive-damaged', 'Archive refused: its seal cannot be read. Use another copy.');
    }
    const salt = body.subarray(MARK.length, MARK.length + SALT_BYTES);
    const { key, check } = derive(keyText, salt);
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(check, body.subarray(MARK.length + SALT_BYTES))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('key-wrong', 'Archive refused: it is sealed with another key. Give the checkpoint-key it was made with.');
    }
    return (sealed, index) => unseal(sealed, index, key, salt);
}
function unseal(sealed, index, key, salt) {
    const end = sealed.length - TAG_BYTES;
    const fits = end >= FRAME_HEADER_BYTES &&
        sealed.readUInt32LE() === FRAME_MAGIC &&
        sealed.readUInt32LE(4) === sealed.length - FRAME_HEADER_BYTES;
    try {
        if (!fits)
            throw new Error('It is no sealed frame.');
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', key, nonceOf(index)).setAAD(salt);
        decipher.setAuthTag(sealed.subarray(end));
        return Buffer.concat([decipher.update(sealed.subarray(FRAME_HEADER_BYTES, end)), decipher.final()]);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('not-authentic', 'Archive refused: a frame is not what was sealed. Use another copy or an older checkpoint.', { cause: error });
    }
}
function frameHeader(magic, length) {
    const header = Buffer.alloc(FRAME_HEADER_BYTES);
    header.writeUInt32LE(magic, 0);
    header.writeUInt32LE(length, 4);
    return header;
}
function nonceOf(index) {
    const nonce = Buffer.alloc(NONCE_BYTES);
    nonce.writeUInt32BE(index, NONCE_BYTES - 4);
    return nonce;
}
/** Tells one key from another, on the machine that has them. Hex. */
const keyMark = (keyText) => derive(keyText, MARK).check.toString('hex');
/** For those who note with which key something was sealed. */
const sealedWith = (keyText) => (keyText === undefined ? {} : { sealed: keyMark(keyText) });
/** Deriving a key takes 40 ms on purpose; the archives of one restore are opened several times. */
const derived = new Map();
function derive(keyText, salt) {
    const name = JSON.stringify([keyText, salt.toString('hex')]);
    let found = derived.get(name);
    if (!found) {
        const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(keyText, salt, KEY_BYTES + CHECK_BYTES, { N: 16_384, r: 8, p: 1 });
        found = { key: bytes.subarray(0, KEY_BYTES), check: bytes.subarray(KEY_BYTES) };
        derived.set(name, found);
    }
    return found;
}


/***/ }),

/***/ 69540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ UNCAPTURED),
/* harmony export */   Md: () => (/* binding */ GIT_FOLDER),
/* harmony export */   U4: () => (/* binding */ MANIFEST_PATH),
/* harmony export */   p7: () => (/* binding */ SECRET_TARGET),
/* harmony export */   uB: () => (/* binding */ FORMAT),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/** The format's name and version; a reader refuses any other. docs/checkpoint-format.md says what they mean. */
const FORMAT = 'rerail-checkpoint';
const VERSION = 1;
/** The archive's last member. */
const MANIFEST_PATH = '.rerail/manifest.json';
/** Members that describe a repository lie below this, one folder each. */
const GIT_FOLDER = '.rerail/git';
/** Why a symlink is left out whose target holds a credential. */
const SECRET_TARGET = 'secret-target';
/** Reasons for leaving out what was there: a restore leaves alone what is there then. */
const UNCAPTURED = ['unreadable', 'changing', SECRET_TARGET];


/***/ }),

/***/ 64571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ keptTime),
/* harmony export */   VH: () => (/* binding */ keptMilliseconds),
/* harmony export */   Wj: () => (/* binding */ toMilliseconds),
/* harmony export */   gv: () => (/* binding */ Nanoseconds),
/* harmony export */   rf: () => (/* binding */ exactNumber)
/* harmony export */ });
/** Which half of a 64-bit number is the upper one here. */
const UPPER = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const LOWER = 1 - UPPER;
const UPPER_UNIT = 2 ** 32;
const SECOND = 1e9;
const MILLISECOND = 1e6;
/** The latest time that is kept, in April 2262, and as long before 1970 the earliest: what 64 bits hold. Some file systems know others. */
const LATEST = 2n ** 63n - 1n;
const LATEST_MS = Number(LATEST) / MILLISECOND;
/** The time, or the nearest that is kept. */
function keptTime(nanoseconds) {
    if (nanoseconds > LATEST)
        return LATEST;
    return nanoseconds < -LATEST ? -LATEST : nanoseconds;
}
/** With their fraction, which `BigIntStats.ctimeMs` has not. */
const toMilliseconds = (nanoseconds) => Number(nanoseconds) / MILLISECOND;
/** As `keptTime`, of milliseconds. */
const keptMilliseconds = (milliseconds) => Math.min(Math.max(milliseconds, -LATEST_MS), LATEST_MS);
/** Reads a column of nanoseconds since the epoch without making BigInts, of which tens of thousands are slow to make and to collect. */
class Nanoseconds {
    #upper;
    #lower;
    constructor(column) {
        this.#upper = new Int32Array(column.buffer, column.byteOffset, column.length * 2);
        this.#lower = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
    }
    /** Milliseconds, rounded as Node rounds them in `Stats.mtimeMs` (`msFromTimeSpec`, lib/internal/fs/utils.js). */
    milliseconds(i) {
        const upper = this.#upperPart(i);
        const lower = this.#lower[i * 2 + LOWER];
        const seconds = Math.floor((upper + lower) / SECOND);
        // Both are multiples of 512, so the difference is exact; only the quotient may have been rounded up or down to a whole second.
        const rest = upper - seconds * SECOND + lower;
        if (rest < 0)
            return (seconds - 1) * 1_000 + (rest + SECOND) / MILLISECOND;
        if (rest >= SECOND)
            return (seconds + 1) * 1_000 + (rest - SECOND) / MILLISECOND;
        return seconds * 1_000 + rest / MILLISECOND;
    }
    #upperPart(i) {
        return this.#upper[i * 2 + UPPER] * UPPER_UNIT;
    }
}
/** Inodes that a double holds exactly, as it does; NaN for others. */
function exactNumber(column) {
    const halves = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
    return (i) => {
        const value = halves[i * 2 + UPPER] * UPPER_UNIT + halves[i * 2 + LOWER];
        return value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
    };
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


/***/ }),

/***/ 14325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ bundleContent),
/* harmony export */   E$: () => (/* binding */ withoutStashes),
/* harmony export */   IR: () => (/* binding */ readGitState),
/* harmony export */   LB: () => (/* binding */ gitFingerprint),
/* harmony export */   OF: () => (/* binding */ findLocalContent),
/* harmony export */   Uk: () => (/* binding */ isKeptRef),
/* harmony export */   by: () => (/* binding */ remoteCommits),
/* harmony export */   m9: () => (/* binding */ portableIndex),
/* harmony export */   mF: () => (/* binding */ STATE_FILES),
/* harmony export */   oS: () => (/* binding */ STASH),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export indexPath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36618);
/* harmony import */ var _own_exclude_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38892);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26713);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85799);
/* harmony import */ var _split_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40586);









const STASH = 'refs/stash';
/** Lists all stashes; the ref is only the newest. */
const STASH_LOG = 'logs/refs/stash';
/** Small files below `.git` that belong to the state (git: gitrepository-layout). None of them is ever executed. */
const STATE_FILES = [
    ...['MERGE_HEAD', 'MERGE_MSG', 'MERGE_MODE', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'ORIG_HEAD'],
    ...['info/sparse-checkout', _own_exclude_js__WEBPACK_IMPORTED_MODULE_7__/* .EXCLUDE_FILE */ .o, STASH_LOG],
];
/** Branches, tags and the stash: what a clone of the remote does not bring back. */
const isKeptRef = (name) => /^refs\/(?:heads\/|tags\/|stash$)/.test(name);
/** Reads the state of a repository, without running git. @throws RefusedError where it cannot be read as it is. */
function readGitState(repository, all) {
    const refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_5__.readRefs)(repository);
    const head = (0,_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .zy)(repository, refs);
    const shallow = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.commonDir, 'shallow')) ?? '';
    const files = {};
    for (const name of STATE_FILES) {
        const text = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.gitDir, name), 1024 * 1024);
        if (text !== undefined)
            files[name] = text;
    }
    return {
        head,
        refs: all ? refs : new Map([...refs].filter(([name]) => isKeptRef(name))),
        index: readIndex(repository),
        shallow: shallow.split('\n').filter(Boolean),
        files,
    };
}
const indexPath = ({ gitDir }) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDir, 'index');
/** @throws RefusedError `git-index-invalid`, `git-index-split` where the rest of a split one is not there */
function readIndex(repository) {
    const index = readIndexFile(repository, indexPath(repository));
    if (!index?.link)
        return index;
    const { link, ...own } = index;
    const base = readIndexFile(repository, node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.gitDir, `sharedindex.${link.oid}`));
    if (!base) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk('git-index-split', `Index not read: it is split, and its part sharedindex.${link.oid} is not there. Run "git reset".`);
    }
    return { ...own, entries: (0,_split_index_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeEntries */ .x)(base.entries, own.entries, link) };
}
function readIndexFile({ format }, file) {
    const text = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(file, 512 * 1024 * 1024);
    return text === undefined ? undefined : (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIndex */ .A1)(Buffer.from(text, 'latin1'), format);
}
/**
 * The index for keeping: what git knew about a file survives (time and size) only where `statOf` says that the file is still that one.
 * Inodes and change times mean nothing elsewhere.
 */
function portableIndex(repository, index, statOf) {
    const writtenAt = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(indexPath(repository), { bigint: true }).mtimeNs;
    const entries = index.entries.map((entry) => {
        const { mtimeSeconds, mtimeNanoseconds, size } = entry.stat;
        const clean = !isRacy(entry, writtenAt) && sameStat(entry.stat, statOf(entry.path));
        return { ...entry, stat: clean ? { ..._index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_STAT */ .Pr, mtimeSeconds, mtimeNanoseconds, size } : _index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_STAT */ .Pr };
    });
    return (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .serializeIndex */ .Jt)({ ...index, entries }, repository.format);
}
/** git: Documentation/technical/racy-git.txt. */
const isRacy = ({ stat }, writtenAt) => BigInt(stat.mtimeSeconds) * 1000000000n + BigInt(stat.mtimeNanoseconds) >= writtenAt;
const sameStat = (a, b) => b !== undefined &&
    a.mtimeSeconds === b.mtimeSeconds &&
    a.mtimeNanoseconds === b.mtimeNanoseconds &&
    a.ctimeSeconds === b.ctimeSeconds &&
    a.ctimeNanoseconds === b.ctimeNanoseconds &&
    a.ino === b.ino &&
    a.size === b.size;
/** Finds what is to be bundled. @param all also what the remote has */
async function findLocalContent(repository, { head, refs, index, files }, all) {
    const known = all ? [] : remoteCommits(repository);
    const tips = new Map([...refs].filter(([name, oid]) => name !== STASH && !known.includes(oid)));
    if (head.commit && !known.includes(head.commit))
        tips.set('HEAD', head.commit);
    const older = [...(files[STASH_LOG] ?? '').matchAll(/^[0-9a-f]+ ([0-9a-f]+) /gm)].map(([, oid]) => oid);
    const newest = refs.get(STASH);
    const stashes = [...new Set([...(newest === undefined ? [] : [newest]), ...older])];
    return { known, tips, stashes, staged: index ? await stagedBlobs(repository, index, head) : [] };
}
/** The state without its stashes. */
function withoutStashes(state) {
    const { [STASH_LOG]: _, ...files } = state.files;
    return { ...state, files, refs: new Map([...state.refs].filter(([name]) => name !== STASH)) };
}
/**
 * Writes content as a git bundle.
 * @param file where to; must not exist
 * @returns false where there is nothing of the kind, and no file then
 */
async function bundleContent(repository, { known, tips, stashes, staged }, file) {
    const wanted = [...new Set([...tips.values(), ...stashes, ...staged.map(({ oid }) => oid)])];
    if (wanted.length === 0)
        return false;
    const named = new Map([...tips, ...(stashes[0] === undefined ? [] : [[STASH, stashes[0]]])]);
    const not = known.length > 0 ? ['--not', ...known] : [];
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'wx+', 0o600);
    try {
        const header = bundleHeader(repository, named, known);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, header);
        await repository.stream(PACK_OBJECTS, [...wanted, ...not, ''].join('\n'), (chunk) => {
            for (let at = 0; at < chunk.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, chunk, at);
        });
        const count = Buffer.alloc(4);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, count, 0, 4, header.length + PACK_COUNT_AT);
        if (count.readUInt32BE() > 0)
            return true;
    }
    catch (error) {
        throw isPartialClone(repository) ? partialClone(error) : error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file);
    return false;
}
/** git marks what it got from a remote that keeps the rest (git: Documentation/technical/partial-clone.txt). */
function isPartialClone({ commonDir }) {
    const packs = node_path__WEBPACK_IMPORTED_MODULE_2__.join(commonDir, 'objects', 'pack');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(packs) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(packs).some((name) => name.endsWith('.promisor'));
}
const partialClone = (error) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk('git-partial-clone', `Repository not kept: it is a partial clone, and not all of its objects are here (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}). Fetch them with "git fetch --refetch --no-filter", or take a checkpoint that is not full.`);
const PACK_OBJECTS = ['pack-objects', '--revs', '--stdout', '-q', '--delta-base-offset', '--threads=2'];
const PACK_COUNT_AT = 8;
/** git: Documentation/gitformat-bundle.txt; so that a person can `git fetch` from it. */
function bundleHeader({ format }, tips, known) {
    const signature = format === 'sha1' ? '# v2 git bundle\n' : '# v3 git bundle\n@object-format=sha256\n';
    const prerequisites = known.map((oid) => `-${oid}\n`).join('');
    const refs = [...tips].map(([name, oid]) => `${oid} ${name}\n`).join('');
    return Buffer.from(`${signature}${prerequisites}${refs}\n`, 'latin1');
}
/**
 * Commits that a clone of the remote has: those of remote branches, and those that were fetched last, since the checkout of a tag has no remote branch. What was
 * fetched counts only where a ref or HEAD is there too, so that it is known to be in the repository.
 */
function remoteCommits(repository) {
    const refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_5__.readRefs)(repository);
    const remote = [...refs].filter(([name]) => name.startsWith('refs/remotes/')).map(([, oid]) => oid);
    const fetched = ((0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.gitDir, 'FETCH_HEAD')) ?? '')
        .split('\n')
        .map((line) => line.split('\t')[0]);
    const here = [...refs.values(), (0,_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .zy)(repository, refs).commit];
    return [...new Set([...remote, ...here.filter((oid) => oid !== null && fetched.includes(oid))])].filter((oid) => oid !== null);
}
/** Blobs of the index that the checked-out commit does not have. */
async function stagedBlobs(repository, index, head) {
    const isBlob = ({ mode }) => mode >> 12 === 0o10 || mode >> 12 === 0o12;
    if (head.commit === null)
        return index.entries.filter(isBlob);
    const listing = await repository.run(['ls-tree', '-r', '-z', '--full-tree', head.commit]);
    const committed = new Set(listing
        .toString('latin1')
        .split('\0')
        .map((line) => line.slice(line.indexOf('\t') - repository.oidLength, line.indexOf('\t'))));
    return index.entries.filter((entry) => isBlob(entry) && !committed.has(entry.oid));
}
/**
 * A short text that changes when the repository's state does, made from a few small files: git itself need not run to see that nothing happened.
 */
function gitFingerprint(repository) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(indexPath(repository), { bigint: true, throwIfNoEntry: false });
    const index = stat ? `${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.ino}` : 'none';
    let refs;
    try {
        refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .serializeRefs */ .$0)((0,_refs_js__WEBPACK_IMPORTED_MODULE_5__.readRefs)(repository));
    }
    catch (error) {
        refs = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
    }
    const files = ['HEAD', ...STATE_FILES].map((name) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.gitDir, name)) ?? '-');
    const shallow = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.commonDir, 'shallow')) ?? '-';
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', [index, refs, shallow, ...files].join('\0'), 'hex');
}


/***/ }),

/***/ 40869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ isHarmless),
/* harmony export */   Lg: () => (/* binding */ serializeConfig),
/* harmony export */   Zb: () => (/* binding */ listConfig),
/* harmony export */   dT: () => (/* binding */ readReducedConfig),
/* harmony export */   n0: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



/**
 * Keys of a repository's configuration that are kept: none of them names a program, a file to include or a credential.
 * Values are kept where they match.
 */
const HARMLESS = [
    [
        /^core\.(?:filemode|symlinks|ignorecase|precomposeunicode|sparsecheckout|sparsecheckoutcone|logallrefupdates|quotepath)$/,
        /^(?:true|false|always)$/,
    ],
    [/^core\.autocrlf$/, /^(?:true|false|input)$/],
    [/^core\.eol$/, /^(?:lf|crlf|native)$/],
    [/^index\.(?:sparse|version)$/, /^(?:true|false|[234])$/],
    [/^remote\.[\w./-]+\.url$/, /^(?:https?|ssh|git):\/\/(?!-)[^\s\p{Cc}@]+$|^git@[\w.-]+:[^\s\p{Cc}]+$/u],
    [/^remote\.[\w./-]+\.fetch$/, /^\+?refs\/[^\s\p{Cc}:]+:refs\/[^\s\p{Cc}:]+$/u],
    [/^remote\.[\w./-]+\.tagopt$/, /^--(?:no-)?tags$/],
    [/^branch\.[^\s\p{Cc}]+\.remote$/u, /^[\w./-]+$/],
    [/^branch\.[^\s\p{Cc}]+\.merge$/u, /^refs\/[^\s\p{Cc}:]+$/u],
    [/^branch\.[^\s\p{Cc}]+\.rebase$/u, /^(?:true|false)$/],
];
const isHarmless = (key, value) => HARMLESS.some(([keys, values]) => keys.test(key) && values.test(value));
/** Where a repository has its configuration; what the second says wins (git: extensions.worktreeConfig). */
const CONFIG_FILES = ['config', 'config.worktree'];
/** What a file of the configuration says, includes not followed: nothing where there is none, undefined where git cannot read it. */
async function listConfig(repository, name) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository.commonDir, name);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile())
        return [];
    let listing;
    try {
        listing = await repository.run(['config', '--file', file, '--no-includes', '--list', '-z']);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk)
            return undefined;
        throw error;
    }
    return listing
        .toString('utf8')
        .split('\0')
        .flatMap((item) => {
        const end = item.indexOf('\n');
        return end > 0 ? [[item.slice(0, end), item.slice(end + 1)]] : [];
    });
}
/** The harmless part of a repository's configuration; user information in URLs is cut out. */
async function readReducedConfig(repository) {
    const kept = [];
    for (const name of CONFIG_FILES) {
        // What git cannot parse has nothing worth keeping.
        for (const [key, text] of (await listConfig(repository, name)) ?? []) {
            const value = withoutUserInfo(text);
            if (isHarmless(key, value))
                kept.push([key, value]);
        }
    }
    return kept;
}
const withoutUserInfo = (value) => value.replace(/^([a-z]+:\/\/)[^/@\s]*@/, '$1');
/** As a file that git reads. Values are quoted, so they cannot end their line. */
function serializeConfig(entries) {
    return entries
        .map(([key, value]) => {
        const first = key.indexOf('.');
        const last = key.lastIndexOf('.');
        const section = key.slice(0, first);
        const sub = last > first ? ` ${quote(key.slice(first + 1, last))}` : '';
        return `[${section}${sub}]\n\t${key.slice(last + 1)} = ${quote(value)}\n`;
    })
        .join('');
}
const quote = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;


/***/ }),

/***/ 38892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ EXCLUDE_FILE),
/* harmony export */   p: () => (/* binding */ excludeOwn)
/* harmony export */ });
/** git's private list of what it ignores, below `.git`. */
const EXCLUDE_FILE = 'info/exclude';
const OWN_LINE = '/.rerail*';
/** The list with rerail's own folders on it. */
function excludeOwn(text) {
    if (text.split('\n').includes(OWN_LINE))
        return text;
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${OWN_LINE}\n`;
}


/***/ })

};
