export const id = 805;
export const ids = [805];
export const modules = {

/***/ 30805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   continueOnNewerNode: () => (/* binding */ continueOnNewerNode),
/* harmony export */   findNewerNode: () => (/* binding */ findNewerNode)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);





/**
 * Checkpoints need zstd, which Node has since 22.15. On an older one the same command line is run again by a newer Node, if the machine has one: the
 * platform package that rerail brings along, the runner's tool cache, or PATH. Does not return then.
 */
function continueOnNewerNode(env) {
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdCompress === 'function')
        return;
    const node = findNewerNode(env, process.argv[1] ?? '');
    // Without one, whoever needs zstd says so.
    if (node === undefined)
        return;
    const { status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(node, process.argv.slice(1), { stdio: 'inherit', env: { ...env } });
    process.exit(status ?? 1);
}
const BINARY = process.platform === 'win32' ? 'node.exe' : 'node';
/** @param script a file beside whose packages to look, absolute */
function findNewerNode(env, script) {
    const candidates = [...packaged(script), ...toolCache(env), ...onPath(env)];
    return candidates.find(({ file, version }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) && hasZstd(file, version))?.file;
}
/** The binary that an npm package for this platform holds, where rerail is installed with it. */
function packaged(script) {
    const platform = process.platform === 'win32' ? 'win' : process.platform;
    try {
        const require = (0,node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)(script);
        const manifest = require.resolve(`node-${platform}-${process.arch}/package.json`);
        return [{ file: node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(manifest), 'bin', BINARY), version: String(require(manifest).version) }];
    }
    catch {
        return [];
    }
}
/** Where actions/setup-node and hosted images keep versions of Node, newest last. */
function toolCache(env) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.join(env.RUNNER_TOOL_CACHE ?? '', 'node');
    if (!env.RUNNER_TOOL_CACHE || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).map((version) => ({
        file: node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, version, process.arch, 'bin', BINARY),
        version,
    }));
}
function onPath({ PATH = '' }) {
    const folders = PATH.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(folder));
    return folders.map((folder) => ({ file: node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, BINARY) }));
}
/** zstd came with 22.15 and 23.8 (nodejs.org/api/zlib.html). */
function hasZstd(file, version) {
    const [, major = 0, minor = 0] = version?.match(/^(\d+)\.(\d+)\./)?.map(Number) ?? [];
    if (major > 0)
        return major > 23 || (major === 23 && minor >= 8) || (major === 22 && minor >= 15);
    const check = 'process.exit(typeof require("node:zlib").createZstdCompress === "function" ? 0 : 1)';
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(file, ['-e', check], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}


/***/ })

};
