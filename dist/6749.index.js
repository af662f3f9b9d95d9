export const id = 6749;
export const ids = [6749];
export const modules = {

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ WORK_FOLDER),
/* harmony export */   createEngine: () => (/* binding */ createEngine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _v8_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81399);




/** The parts load when they are needed: most jobs never restore. */
function createEngine(ports) {
    return {
        capture: async (request) => {
            await settleFirst(request.root);
            const { capture } = await Promise.all(/* import() */[__webpack_require__.e(4325), __webpack_require__.e(4151), __webpack_require__.e(2556), __webpack_require__.e(3408)]).then(__webpack_require__.bind(__webpack_require__, 63408));
            (0,_v8_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .spareCompiling */ .Gp)();
            return capture(request, ports)
                .catch((error) => {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk) || error.reason !== 'holder-removed')
                    throw error;
                // Whoever cleans up removes it again and again; without a parent it leans on nobody.
                const { parent, ...alone } = request;
                return capture(alone, ports);
            })
                .catch(nameFullDisk);
        },
        restore: async (request) => {
            const { restore } = await Promise.all(/* import() */[__webpack_require__.e(8336), __webpack_require__.e(4325), __webpack_require__.e(4151), __webpack_require__.e(2556), __webpack_require__.e(5644), __webpack_require__.e(4390), __webpack_require__.e(4827)]).then(__webpack_require__.bind(__webpack_require__, 34827));
            (0,_v8_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .spareCompiling */ .Gp)();
            return restore(request, ports).catch(nameFullDisk);
        },
        validate: async (id, stores, level) => {
            const { validate } = await Promise.all(/* import() */[__webpack_require__.e(8336), __webpack_require__.e(4325), __webpack_require__.e(4151), __webpack_require__.e(5644), __webpack_require__.e(6185)]).then(__webpack_require__.bind(__webpack_require__, 56185));
            (0,_v8_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .spareCompiling */ .Gp)();
            return validate(id, stores, level, ports);
        },
        stateHash: async (root, options) => {
            const { hashWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(2556), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 57523));
            (0,_v8_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .spareCompiling */ .Gp)();
            return hashWorkspace(root, options ?? {}, ports);
        },
        parentFor: async (root, store) => (await __webpack_require__.e(/* import() */ 3062).then(__webpack_require__.bind(__webpack_require__, 33062))).parentFor(root, store, ports),
        settle: settleFirst,
    };
}
function nameFullDisk(error) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ENOSPC' && (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EDQUOT')
        throw error;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('no-space', `No space left: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}. Make room and try again.`, { cause: error });
}
/** Where a restore works, in the root of the workspace and so on its mount. There is one at a time. */
const WORK_FOLDER = '.rerail-restore';
async function settleFirst(root) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, WORK_FOLDER)) ? (await Promise.all(/* import() */[__webpack_require__.e(4390), __webpack_require__.e(2399)]).then(__webpack_require__.bind(__webpack_require__, 64390))).settle(root) : 'nothing';
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
