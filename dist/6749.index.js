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



/** The parts load when they are needed: most jobs never restore. */
function createEngine(ports) {
    return {
        capture: async (request) => {
            await settleFirst(request.root);
            const { capture } = await Promise.all(/* import() */[__webpack_require__.e(4325), __webpack_require__.e(4151), __webpack_require__.e(936), __webpack_require__.e(3408)]).then(__webpack_require__.bind(__webpack_require__, 63408));
            return capture(request, ports).catch(nameFullDisk);
        },
        restore: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(8336), __webpack_require__.e(4325), __webpack_require__.e(4151), __webpack_require__.e(936), __webpack_require__.e(5644), __webpack_require__.e(4827)]).then(__webpack_require__.bind(__webpack_require__, 34827))).restore(request, ports).catch(nameFullDisk),
        validate: async (id, stores, level) => (await Promise.all(/* import() */[__webpack_require__.e(8336), __webpack_require__.e(4325), __webpack_require__.e(4151), __webpack_require__.e(5644), __webpack_require__.e(6185)]).then(__webpack_require__.bind(__webpack_require__, 56185))).validate(id, stores, level, ports),
        stateHash: async (root, options) => (await Promise.all(/* import() */[__webpack_require__.e(936), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 57523))).hashWorkspace(root, options ?? {}, ports),
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, WORK_FOLDER)) ? (await __webpack_require__.e(/* import() */ 4390).then(__webpack_require__.bind(__webpack_require__, 64390))).settle(root) : 'nothing';
}


/***/ })

};
