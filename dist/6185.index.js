export const id = 6185;
export const ids = [6185];
export const modules = {

/***/ 43382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ checkStateHash),
/* harmony export */   ml: () => (/* binding */ stateHash),
/* harmony export */   ny: () => (/* binding */ hexAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _text_buffer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55228);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81446);




/**
 * SHA-256 (hex) over every entry in canonical order. Each contributes
 * `<d|f|l> <mode, octal> <SHA-256 of content or link target, hex; - for folders> <path bytes>\0`.
 * Times are no part of it. Part of the format: docs/checkpoint-format.md.
 */
function stateHash(tree, counts = () => true) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const text = new _text_buffer_js__WEBPACK_IMPORTED_MODULE_2__/* .TextBuffer */ .a(BUFFER_BYTES);
    for (let i = 0; i < tree.count; i++) {
        if (!counts(i))
            continue;
        const prefix = text.prefix(tree, i);
        const name = tree.names[i];
        const length = MAX_FIELDS + prefix.length + name.length;
        if (!text.reserve(length)) {
            digest.update(text.take());
            text.reserve(length);
        }
        const kind = tree.kinds[i];
        text.byte(kind === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTORY */ .Md ? LETTERS.d : kind === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE */ .PW ? LETTERS.f : LETTERS.l);
        text.byte(SPACE);
        text.octal(tree.modes[i]);
        text.byte(SPACE);
        writeContent(text, tree, i);
        text.byte(SPACE);
        text.put(prefix);
        text.name(name);
        text.byte(0);
    }
    return digest.update(text.take()).digest('hex');
}
/** @throws RefusedError `manifest-invalid` where the recorded hash, number or size is not that of the entries */
function checkStateHash(manifest) {
    const { files, bytes } = manifest.tree.totals();
    if (files !== manifest.files || bytes !== manifest.bytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('manifest-invalid', `Manifest refused: it speaks of ${manifest.files} files of ${manifest.bytes} bytes, and lists ${files} of ${bytes}. Use another copy.`);
    }
    if (stateHash(manifest.tree) === manifest.stateHash)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('manifest-invalid', 'Manifest refused: its state hash is not that of its entries. Use another copy.');
}
const BUFFER_BYTES = 64 * 1024;
/** All of an entry but its path. */
const MAX_FIELDS = 128;
const SPACE = 0x20;
const LETTERS = { d: 0x64, f: 0x66, l: 0x6c };
function writeContent(text, tree, i) {
    if (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTORY */ .Md)
        text.name('-');
    else if (tree.kinds[i] !== _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE */ .PW)
        text.name((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.from(tree.targets.get(i) ?? '', 'latin1'), 'hex'));
    else if (tree.has(i, _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASHED */ ._E))
        text.hex(tree.hashes, i * _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
    else
        throw new Error(`No hash is known of ${tree.path(i)}.`);
}
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Hex of a range of bytes, without a Buffer around it. */
function hexAt(bytes, from, length) {
    let text = '';
    for (let i = from; i < from + length; i++)
        text += HEX[bytes[i]];
    return text;
}


/***/ }),

/***/ 55228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TextBuffer)
/* harmony export */ });
const ZERO = 0x30;
const HEX = Uint8Array.from(Buffer.from('0123456789abcdef'));
/** Beyond it, division by integers is no longer that of the processor. */
const MAX_INT = 0x7fffffff;
/**
 * Puts texts about entries together byte by byte: of hundreds of thousands, strings would be made to be thrown away. `reserve` room first; nothing else looks whether there is any.
 */
class TextBuffer {
    #bytes;
    #used = 0;
    /** The folder whose path was needed last: siblings come one after the other. */
    #folder = -1;
    #prefix = Buffer.alloc(0);
    /** @param capacity bytes that are held before `take` has to be called; more only where one entry needs more */
    constructor(capacity) {
        this.#bytes = Buffer.allocUnsafeSlow(capacity);
    }
    /** What was put together since the last time. It is overwritten by what comes next. */
    take() {
        const taken = this.#bytes.subarray(0, this.#used);
        this.#used = 0;
        return taken;
    }
    get length() {
        return this.#used;
    }
    /** Whether there is room for so many bytes more. Where nothing is held it is made. */
    reserve(length) {
        if (this.#used + length <= this.#bytes.length)
            return true;
        if (this.#used > 0)
            return false;
        this.#bytes = Buffer.allocUnsafeSlow(length);
        return true;
    }
    put(bytes) {
        this.#bytes.set(bytes, this.#used);
        this.#used += bytes.length;
    }
    utf8(text) {
        this.#used += this.#bytes.write(text, this.#used, 'utf8');
    }
    byte(byte) {
        this.#bytes[this.#used++] = byte;
    }
    /** A name, or any other text of one byte a character. */
    name(name) {
        const bytes = this.#bytes;
        let at = this.#used;
        for (let k = 0; k < name.length; k++)
            bytes[at++] = name.charCodeAt(k);
        this.#used = at;
    }
    /** The path of an entry's folder with a slash behind it; empty for the root. */
    prefix(tree, i) {
        const folder = tree.parents[i];
        if (folder !== this.#folder) {
            this.#folder = folder;
            this.#prefix = folder < 0 ? Buffer.alloc(0) : Buffer.from(`${tree.path(folder)}/`, 'latin1');
        }
        return this.#prefix;
    }
    hex(bytes, from, length) {
        const target = this.#bytes;
        let at = this.#used;
        for (let k = from; k < from + length; k++) {
            const byte = bytes[k];
            target[at++] = HEX[byte >> 4];
            target[at++] = HEX[byte & 15];
        }
        this.#used = at;
    }
    octal(value) {
        let shift = 0;
        while (value >> (shift + 3) > 0)
            shift += 3;
        for (; shift >= 0; shift -= 3)
            this.byte(ZERO + ((value >> shift) & 7));
    }
    /** A whole number from 0 up. */
    decimal(value) {
        if (value > MAX_INT)
            this.name(String(value));
        else {
            let digits = 1;
            for (let rest = value; rest >= 10; rest = (rest / 10) | 0)
                digits++;
            this.padded(value, digits);
        }
    }
    /** With leading zeros. @param value below 2^31 */
    padded(value, digits) {
        let rest = value;
        for (let at = this.#used + digits - 1; at >= this.#used; at--) {
            this.#bytes[at] = ZERO + (rest % 10);
            rest = (rest / 10) | 0;
        }
        this.#used += digits;
    }
}


/***/ }),

/***/ 56185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _archive_all_byte_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36707);
/* harmony import */ var _archive_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85820);
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98336);
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
        const dependencies = await this.#checkCopies(id, '');
        if (this.#level === 'quick')
            return;
        for (const dependency of dependencies)
            await this.#checkCopies(dependency, `It needs ${dependency}. `);
    }
    /** Returns what it needs. @param what begins each sentence about a problem */
    async #checkCopies(id, what) {
        let dependencies;
        let missing;
        for (const store of this.#stores) {
            try {
                dependencies = await this.#checkCopy(store, id);
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk && error.reason === 'checkpoint-missing')
                    missing ??= error;
                else {
                    dependencies ??= [];
                    this.problems.push(`${what}${this.#stores.length > 1 ? `In the ${store.kind} store: ` : ''}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
                }
            }
        }
        if (dependencies === undefined)
            this.problems.push(`${what}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(missing)}`);
        return dependencies ?? [];
    }
    async #checkCopy(store, id) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#scratch, `copy-${this.#files++}`);
        const opened = await (0,_open_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__.openCheckpoint)(store, id, file, this.#key, (bytes) => {
            if (this.#level === 'full')
                this.#threads.expect({ bytes });
        });
        try {
            await checkOpened(opened, this.#level, this.#threads);
            return opened.manifest.dependencies;
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
    const reading = isUnpacked ? (0,_archive_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .readByteRanges */ .f)(archive, (0,_archive_all_byte_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .allByteRanges */ .s)(manifest), threads) : undefined;
    try {
        (0,_tree_state_hash_js__WEBPACK_IMPORTED_MODULE_8__/* .checkStateHash */ .GK)(manifest);
    }
    finally {
        await reading;
    }
}


/***/ })

};
