export const id = 6185;
export const ids = [6185];
export const modules = {

/***/ 48542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readStretches)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * Reads stretches (ascending, not overlapping) and verifies each by its own hash. That a frame is the one which the manifest records would prove nothing:
 * whoever wrote the manifest may have lied about what is in it.
 * @throws RefusedError `content-damaged`, and what the archive throws.
 */
async function readStretches(archive, stretches) {
    let next = 0;
    let partial;
    const wanted = stretches.filter(({ from, to }) => to > from);
    for (const stretch of stretches)
        if (stretch.from >= stretch.to)
            takeWhole(stretch, Buffer.alloc(0));
    for await (const piece of archive.read(wanted)) {
        const end = piece.offset + piece.bytes.length;
        for (let stretch = wanted[next]; stretch && stretch.from < end; stretch = wanted[next]) {
            const bytes = cut(piece, stretch);
            const isWhole = stretch.from >= piece.offset && stretch.to <= end;
            if (isWhole)
                takeWhole(stretch, bytes);
            else {
                partial ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
                partial.update(bytes);
                stretch.take?.(bytes, Math.max(piece.offset, stretch.from) - stretch.from);
                if (stretch.to > end)
                    break;
                finish(stretch, partial.digest());
                partial = undefined;
            }
            next++;
        }
    }
    const missing = wanted[next];
    if (missing)
        throw damaged(missing);
}
function takeWhole(stretch, bytes) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'buffer');
    if (digest.equals(stretch.sha256))
        stretch.take?.(bytes, 0);
    finish(stretch, digest);
}
function finish(stretch, digest) {
    if (!digest.equals(stretch.sha256))
        throw damaged(stretch);
    stretch.verified?.();
}
const cut = ({ offset, bytes }, { from, to }) => bytes.subarray(Math.max(0, from - offset), Math.min(bytes.length, to - offset));
const damaged = ({ name }) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('content-damaged', `Archive refused: ${name()} is not what its manifest says. Use another copy or an older checkpoint.`);


/***/ }),

/***/ 43382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ checkStateHash),
/* harmony export */   ml: () => (/* binding */ stateHash),
/* harmony export */   ny: () => (/* binding */ hexAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81446);



/**
 * SHA-256 (hex) over every entry in canonical order. Each contributes
 * `<d|f|l> <mode, octal> <SHA-256 of content or link target, hex; - for folders> <path bytes>\0`.
 * Times are no part of it. Part of the format: docs/checkpoint-format.md.
 */
function stateHash(tree, counts = () => true) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    let used = 0;
    for (let i = 0; i < tree.count; i++) {
        if (!counts(i))
            continue;
        const line = `${letterOf(tree, i)} ${tree.modes[i].toString(8)} ${contentHash(tree, i)} ${tree.path(i)}\0`;
        if (used + line.length > buffer.length) {
            digest.update(buffer.subarray(0, used));
            used = 0;
        }
        if (line.length > buffer.length)
            digest.update(line, 'latin1');
        else
            used += buffer.write(line, used, 'latin1');
    }
    return digest.update(buffer.subarray(0, used)).digest('hex');
}
/** @throws RefusedError `manifest-invalid` where the recorded hash is not that of the entries */
function checkStateHash(manifest) {
    if (stateHash(manifest.tree) === manifest.stateHash)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('manifest-invalid', 'Manifest refused: its state hash is not that of its entries. Use another copy.');
}
const BUFFER_BYTES = 64 * 1024;
const letterOf = (tree, i) => (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md ? 'd' : tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .PW ? 'f' : 'l');
function contentHash(tree, i) {
    if (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md)
        return '-';
    if (tree.kinds[i] !== _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .PW)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.from(tree.targets.get(i) ?? '', 'latin1'), 'hex');
    if (!tree.has(i, _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .HASHED */ ._E))
        throw new Error(`No hash is known of ${tree.path(i)}.`);
    return hexAt(tree.hashes, i * _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
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

/***/ 56185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78702);
/* harmony import */ var _archive_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48542);
/* harmony import */ var _archive_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2090);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87573);
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65497);
/* harmony import */ var _tree_sources_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81170);
/* harmony import */ var _tree_state_hash_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43382);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81446);












/** Checks every copy of a checkpoint, and of those that it needs. See CheckpointEngine.validate. */
async function validate(id, stores, level, ports) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(ports.folder, { recursive: true });
    const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(ports.folder, 'validate-'));
    try {
        const validation = new Validation(stores, level, scratch, ports.key);
        await validation.check(id);
        return { ok: validation.problems.length === 0, problems: validation.problems };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(scratch, { recursive: true, force: true });
    }
}
class Validation {
    problems = [];
    #stores;
    #level;
    #scratch;
    #key;
    #files = 0;
    constructor(stores, level, scratch, key) {
        this.#stores = stores;
        this.#level = level;
        this.#scratch = scratch;
        this.#key = key;
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
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk && error.reason === 'checkpoint-missing')
                    missing ??= error;
                else {
                    holders ??= [];
                    this.problems.push(`${what}${this.#stores.length > 1 ? `In the ${store.kind} store: ` : ''}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
                }
            }
        }
        if (holders === undefined)
            this.problems.push(`${what}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(missing)}`);
        return holders ?? [];
    }
    async #checkCopy(store, id) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#scratch, `copy-${this.#files++}`);
        const opened = await (0,_open_checkpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .openCheckpoint */ .DI)(store, id, file, this.#key);
        try {
            await checkOpened(opened, this.#level);
            return opened.manifest.holders;
        }
        finally {
            opened.archive.close();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
        }
    }
}
async function checkOpened({ manifest, archive }, level) {
    if (level === 'quick')
        return;
    (0,_tree_state_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .checkStateHash */ .GK)(manifest);
    if (level === 'full')
        return (0,_archive_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .readStretches */ .g)(archive, allStretches(manifest));
    // Every stored byte is compared with the manifest without unpacking it; what was repacked is unpacked after all.
    if (!archive.verifyFrames())
        await (0,_archive_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .readStretches */ .g)(archive, allStretches(manifest));
}
/** Headers and contents of all members. */
function allStretches(manifest) {
    const { tree, sources } = manifest;
    const stretches = [];
    const add = (from, to, sha256, name) => stretches.push({ from, to, sha256, name });
    const addHeader = (member, at, name) => {
        const header = (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeHeader */ .YS)(member);
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(header).digest();
        add(at, at + header.length, sha256, () => `the header of ${name()}`);
    };
    for (const i of (0,_archive_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .storedEntries */ .g_)(manifest)) {
        const { member, at, contentAt } = (0,_archive_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(tree, i, sources.at[i]);
        const name = () => (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_4__/* .displayText */ .WV)(tree.path(i));
        addHeader(member, at, name);
        const stored = tree.kinds[i] === _tree_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .FILE */ .PW && !tree.hardLinks.has(i) && sources.kinds[i] === _tree_sources_js__WEBPACK_IMPORTED_MODULE_11__/* .HERE */ .Dg;
        if (stored)
            add(contentAt, contentAt + member.size, tree.hash(i), name);
    }
    for (const { member, at, contentAt, sha256 } of (0,_archive_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryMembers */ .G4)(manifest)) {
        addHeader(member, at, () => member.path);
        add(contentAt, contentAt + member.size, Buffer.from(sha256, 'hex'), () => member.path);
    }
    return stretches.sort((a, b) => a.from - b.from);
}


/***/ })

};
