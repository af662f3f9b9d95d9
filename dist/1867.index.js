export const id = 1867;
export const ids = [1867];
export const modules = {

/***/ 65397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeArchive: () => (/* binding */ describeArchive),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98336);

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

/***/ 81399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ spareMemory),
/* harmony export */   Gp: () => (/* binding */ spareCompiling),
/* harmony export */   s5: () => (/* binding */ compileAsUsual)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/** Below it, all that V8 keeps of what is no more used is small, and collecting it sooner takes longer than it is worth. */
const MANY_ENTRIES = 65_536;
/**
 * Has V8 give up some speed for memory where a tree gets large. What is made for an entry dies at once or lives as long as the tree; V8 would let the space for young objects grow
 * with the latter, to 64 MB and more, and look at old ones only when there are four times as many.
 */
function spareMemory(entries) {
    if (entries <= MANY_ENTRIES)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=60');
}
/**
 * Has V8 compile no more with TurboFan, its slowest compiler: what runs for a second or two loses more to it than its code gives back, above all where threads keep all cores busy.
 * The process is left so: what it does besides is small.
 */
function spareCompiling() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-turbofan');
}
/** Takes `spareCompiling` back. Where threads start, that must be: the code of Node's own modules comes compiled, and is only taken under the flags it was compiled with. */
function compileAsUsual() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--turbofan');
}


/***/ })

};
