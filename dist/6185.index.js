export const id = 6185;
export const ids = [6185];
export const modules = {

/***/ 56185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _archive_all_stretches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15825);
/* harmony import */ var _archive_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85820);
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64195);
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
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk && error.reason === 'checkpoint-missing')
                    missing ??= error;
                else {
                    holders ??= [];
                    this.problems.push(`${what}${this.#stores.length > 1 ? `In the ${store.kind} store: ` : ''}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
                }
            }
        }
        if (holders === undefined)
            this.problems.push(`${what}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(missing)}`);
        return holders ?? [];
    }
    async #checkCopy(store, id) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#scratch, `copy-${this.#files++}`);
        const opened = await (0,_open_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__.openCheckpoint)(store, id, file, this.#key, (bytes) => {
            if (this.#level === 'full')
                this.#threads.expect({ bytes });
        });
        try {
            await checkOpened(opened, this.#level, this.#threads);
            return opened.manifest.holders;
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
    const reading = isUnpacked ? (0,_archive_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .readStretches */ .g)(archive, (0,_archive_all_stretches_js__WEBPACK_IMPORTED_MODULE_3__/* .allStretches */ .Z)(manifest), threads) : undefined;
    try {
        (0,_tree_state_hash_js__WEBPACK_IMPORTED_MODULE_8__/* .checkStateHash */ .GK)(manifest);
    }
    finally {
        await reading;
    }
}


/***/ })

};
