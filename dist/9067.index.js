export const id = 9067;
export const ids = [9067];
export const modules = {

/***/ 99067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepReserve: () => (/* binding */ keepReserve),
/* harmony export */   useReserve: () => (/* binding */ useReserve)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What putting a workspace back needs before it frees anything: a journal, and the next try's own files. */
const RESERVE_BYTES = 1024 * 1024;
/**
 * Keeps some room on the disk of RUNNER_TEMP, which on hosted runners is the workspace's too, for the case that a script fills it:
 * without a free block the workspace could not be put back, and what fills the disk would stay. Not having it is no failure.
 */
async function keepReserve(phase) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(await reserveFile(phase), Buffer.alloc(RESERVE_BYTES), { flag: 'wx', mode: 0o600 });
    }
    catch { }
}
/** Gives the room back where the try left none; `keepReserve` takes it again. */
async function useReserve(phase, peaks) {
    const { isDiskFull } = await __webpack_require__.e(/* import() */ 8722).then(__webpack_require__.bind(__webpack_require__, 48722));
    if (isDiskFull(peaks))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(await reserveFile(phase), { force: true });
}
const reserveFile = async (phase) => node_path__WEBPACK_IMPORTED_MODULE_1__.join((await phase.job()).folder, 'disk-reserve');


/***/ })

};
