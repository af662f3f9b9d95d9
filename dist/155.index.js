export const id = 155;
export const ids = [155];
export const modules = {

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFifos: () => (/* binding */ openFifos)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _output_output_pipe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17934);






const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Undefined where the machine has no `mkfifo`. */
async function openFifos() {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir(), 'rerail-'));
    const names = ['stdout', 'stderr'].map((name) => node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name));
    try {
        await run('mkfifo', ['-m', '600', ...names]);
        // A pipe without a reader does not open for writing: the reading ends come first.
        const [stdout, stderr] = names.map(reader);
        const writers = names.map((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(name, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY));
        return { stdio: ['ignore', ...writers], stdout, stderr, passedOn: () => writers.forEach(node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync) };
    }
    catch {
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    }
}
function reader(file) {
    return (0,_output_output_pipe_js__WEBPACK_IMPORTED_MODULE_5__/* .descriptorPipe */ .E)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK));
}


/***/ })

};
