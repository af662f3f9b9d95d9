export const id = 1744;
export const ids = [1744];
export const modules = {

/***/ 41744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepGitConfig: () => (/* binding */ keepGitConfig),
/* harmony export */   restoreGitConfig: () => (/* binding */ restoreGitConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const NAMES = ['config', 'config.worktree'];
const PRIVATE = 0o600;
/** Reads it; nothing where the repository lies elsewhere (a linked worktree) and belongs to others too. */
function keepGitConfig(workspace) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, '.git');
    if (!isKind(folder, 'directory'))
        return [];
    return NAMES.map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)).map((file) => ({ file, ...readPlain(file) }));
}
/** Makes it what it was, where it is another one. @throws the system's error */
function restoreGitConfig(kept) {
    for (const { file, content, mode } of kept) {
        const now = readPlain(file).content;
        const same = content === undefined ? now === undefined : now?.equals(content);
        if (same || !isKind(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), 'directory'))
            continue;
        if (content === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { recursive: true, force: true });
        else
            replace(file, content, mode);
    }
}
function replace(file, content, mode) {
    const fresh = `${file}.rerail-${process.pid}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(fresh, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fresh, content, { mode, flag: 'wx' });
    if (!isKind(file, 'file'))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(fresh, file);
}
function readPlain(file) {
    if (!isKind(file, 'file'))
        return { content: undefined, mode: PRIVATE };
    return { content: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), mode: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).mode & 0o777 };
}
function isKind(file, kind) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    return (kind === 'file' ? stat?.isFile() : stat?.isDirectory()) ?? false;
}


/***/ })

};
