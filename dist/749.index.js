export const id = 749;
export const ids = [749];
export const modules = {

/***/ 6749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEngine: () => (/* binding */ createEngine)
/* harmony export */ });
/** The parts load when they are needed: most jobs never restore. */
function createEngine(ports) {
    return {
        capture: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(325), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 6317))).capture(request, ports),
        restore: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(325), __webpack_require__.e(317), __webpack_require__.e(227)]).then(__webpack_require__.bind(__webpack_require__, 53227))).restore(request, ports),
        validate: async (id, stores, level) => (await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(185)]).then(__webpack_require__.bind(__webpack_require__, 56185))).validate(id, stores, level, ports),
        stateHash: async (root, options) => (await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(325), __webpack_require__.e(317), __webpack_require__.e(523)]).then(__webpack_require__.bind(__webpack_require__, 57523))).hashWorkspace(root, options ?? {}, ports),
        settle: async (root) => (await __webpack_require__.e(/* import() */ 390).then(__webpack_require__.bind(__webpack_require__, 64390))).settle(root),
    };
}


/***/ })

};
