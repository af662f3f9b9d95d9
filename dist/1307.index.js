export const id = 1307;
export const ids = [1307,5005];
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

/***/ 64283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bringCheckpoint: () => (/* binding */ bringCheckpoint)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _describe_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65397);



/**
 * Copies a checkpoint, and all that it has content in, from one store into another, where they are not there yet. Manifests are
 * verified on the way; contents are when they are read.
 * @param scratch a folder for archives on their way; made where it is missing
 * @param key what they are sealed with
 * @returns the ids of all of them, those that were there already included
 * @throws RefusedError where one is missing or damaged; what was brought before it stays
 */
async function bringCheckpoint(id, from, to, scratch, key) {
    const there = new Map((await to.list()).map((checkpoint) => [checkpoint.id, checkpoint]));
    const needed = new Set();
    const queue = [id];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (needed.has(next))
            continue;
        needed.add(next);
        const known = there.get(next) ?? (await bringOne(next, from, to, scratch, key));
        queue.push(...known.holders);
    }
    return [...needed];
}
async function bringOne(id, from, to, scratch, key) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(scratch, { recursive: true });
    const archive = node_path__WEBPACK_IMPORTED_MODULE_1__.join(scratch, `${id}-${process.pid}`);
    try {
        await from.fetch(id, archive);
        const checkpoint = await (0,_describe_archive_js__WEBPACK_IMPORTED_MODULE_2__.describeArchive)(archive, id, key);
        await to.put(checkpoint, archive);
        return checkpoint;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(archive, { force: true });
    }
}


/***/ }),

/***/ 65397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeArchive: () => (/* binding */ describeArchive),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64195);

/** What a listing tells of a checkpoint, read from its archive. @throws RefusedError where it is damaged */
async function describeArchive(file, id, key) {
    const { archive, manifest } = await (0,_open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(file, id, key);
    archive.close();
    return describe(id, manifest, archive.fileBytes);
}
function describe(id, manifest, storedBytes) {
    const { identity, parent, createdAt, files, bytes, holders, environment } = manifest;
    const { workspace } = environment;
    return {
        id,
        parent,
        createdAt,
        files,
        bytes,
        storedBytes,
        clean: identity.clean,
        workspace,
        holders,
        ...origin(identity),
    };
}
/** Only what is known, so that nothing is listed as undefined. */
function origin({ name, jobKey, attempt, stage }) {
    return {
        ...(name === undefined ? {} : { name }),
        ...(jobKey === undefined ? {} : { jobKey }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(stage === undefined ? {} : { stage }),
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

/***/ 40869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ isHarmless),
/* harmony export */   Lg: () => (/* binding */ serializeConfig),
/* harmony export */   dT: () => (/* binding */ readReducedConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


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
    [/^remote\.[\w./-]+\.url$/, /^(?:https?|ssh|git):\/\/[^\s@]+$|^git@[\w.-]+:[^\s]+$/],
    [/^remote\.[\w./-]+\.fetch$/, /^\+?refs\/[^\s:]+:refs\/[^\s:]+$/],
    [/^remote\.[\w./-]+\.tagopt$/, /^--(?:no-)?tags$/],
    [/^branch\.[^\s]+\.remote$/, /^[\w./-]+$/],
    [/^branch\.[^\s]+\.merge$/, /^refs\/[^\s:]+$/],
    [/^branch\.[^\s]+\.rebase$/, /^(?:true|false)$/],
];
const isHarmless = (key, value) => HARMLESS.some(([keys, values]) => keys.test(key) && values.test(value));
/** The harmless part of a repository's configuration. Includes are not followed; user information in URLs is cut out. */
async function readReducedConfig(repository) {
    const kept = [];
    for (const name of ['config', 'config.worktree']) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository.commonDir, name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile())
            continue;
        const listing = await repository
            .run(['config', '--file', file, '--no-includes', '--list', '-z'])
            // What git cannot parse has nothing worth keeping.
            .catch(() => Buffer.alloc(0));
        for (const item of listing.toString('utf8').split('\0')) {
            const end = item.indexOf('\n');
            const key = item.slice(0, end);
            const value = withoutUserInfo(item.slice(end + 1));
            if (end > 0 && isHarmless(key, value))
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
