export const id = 6749;
export const ids = [6749];
export const modules = {

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEngine: () => (/* binding */ createEngine)
/* harmony export */ });
/** The parts load when they are needed: most jobs never restore. */
function createEngine(ports) {
    return {
        capture: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(5497), __webpack_require__.e(4325), __webpack_require__.e(3927), __webpack_require__.e(6317)]).then(__webpack_require__.bind(__webpack_require__, 6317))).capture(request, ports),
        restore: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(5497), __webpack_require__.e(4325), __webpack_require__.e(3927), __webpack_require__.e(1591)]).then(__webpack_require__.bind(__webpack_require__, 51591))).restore(request, ports),
        validate: async (id, stores, level) => (await Promise.all(/* import() */[__webpack_require__.e(5497), __webpack_require__.e(6185)]).then(__webpack_require__.bind(__webpack_require__, 56185))).validate(id, stores, level, ports),
        stateHash: async (root, options) => (await __webpack_require__.e(/* import() */ 7523).then(__webpack_require__.bind(__webpack_require__, 57523))).hashWorkspace(root, options ?? {}, ports),
        parentFor: async (root, store) => (await __webpack_require__.e(/* import() */ 3062).then(__webpack_require__.bind(__webpack_require__, 33062))).parentFor(root, store, ports),
        settle: async (root) => (await __webpack_require__.e(/* import() */ 4390).then(__webpack_require__.bind(__webpack_require__, 64390))).settle(root),
    };
}


/***/ })

};
