export const id = 461;
export const ids = [461];
export const modules = {

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLocalStore: () => (/* binding */ createLocalStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



const ARCHIVE = '.tar.zst';
function createLocalStore(folder) {
    return new LocalStore(folder);
}
class LocalStore {
    kind = 'local';
    #folder;
    constructor(folder) {
        this.#folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    }
    #archive(id) {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#folder, `${id}${ARCHIVE}`);
    }
    async put(c, archive) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.#folder, { recursive: true });
        const tmp = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#folder, `.tmp-${process.pid}-${c.id}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(tmp, { force: true });
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(archive, tmp);
        }
        catch {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(archive, tmp, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#folder, `${c.id}.json`), JSON.stringify(c));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(tmp, this.#archive(c.id));
    }
    async list() {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.#folder)
            .filter((n) => n.endsWith(ARCHIVE))
            .map((n) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#folder, `${n.slice(0, -ARCHIVE.length)}.json`), 'utf8')));
    }
    async fetch(id, destination) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(this.#archive(id), destination, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
    }
    async locate(id) {
        const f = this.#archive(id);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(f))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('checkpoint-missing', 'x');
        return f;
    }
    async remove() {
        void _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N;
    }
    async quarantine() { }
    async putRecord() { }
    async getRecord() {
        return undefined;
    }
    async removeRecord() { }
}


/***/ })

};
