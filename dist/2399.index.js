export const id = 2399;
export const ids = [2399];
export const modules = {

/***/ 61322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ MAX_PATH_BYTES),
/* harmony export */   TE: () => (/* binding */ whyUnsafe),
/* harmony export */   pg: () => (/* binding */ MAX_NAME_BYTES)
/* harmony export */ });
/* harmony import */ var _git_git_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60183);
/* harmony import */ var _tree_own_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20757);


/** Linux: NAME_MAX and PATH_MAX. */
const MAX_NAME_BYTES = 255;
const MAX_PATH_BYTES = 4096;
/** Why a path is none that anything may be written to in a workspace, as the name of a refusal; undefined where it is one. */
function whyUnsafe(path) {
    if (path.length > MAX_PATH_BYTES)
        return 'path-too-long';
    if (path.startsWith('/') || path.includes('\0'))
        return 'path-escapes';
    for (const name of path.split('/')) {
        if (name === '' || name === '.' || name === '..')
            return 'path-escapes';
        if (name.length > MAX_NAME_BYTES)
            return 'path-too-long';
        if ((0,_git_git_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitName */ .M)(name))
            return 'git-name';
    }
    return (0,_tree_own_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnName */ .sJ)(path) ? 'own-name' : undefined;
}


/***/ }),

/***/ 93621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


const identityOf = (pid) => ({ pid, started: startOf(pid) });
const thisProcess = () => identityOf(process.pid);
/** Whether the process still runs; given only its number, whether any process of that number does. */
function isRunning(who) {
    const { pid, started } = typeof who === 'number' ? { pid: who, started: undefined } : who;
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) !== 'EPERM')
            return false;
    }
    return started === undefined || (started === startOf(pid) && !isZombie(pid));
}
const startOf = (pid) => statFields(pid)[19] ?? '';
/** Ended, and its parent has not asked yet. */
const isZombie = (pid) => statFields(pid)[0] === 'Z';
/** Fields of /proc/PID/stat from the third on (proc(5)); the second may hold anything, parentheses too. */
function statFields(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 38892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ EXCLUDE_FILE),
/* harmony export */   p: () => (/* binding */ excludeOwn)
/* harmony export */ });
/** git's private list of what it ignores, below `.git`. */
const EXCLUDE_FILE = 'info/exclude';
const OWN_LINE = '/.rerail*';
/** The list with rerail's own folders on it. */
function excludeOwn(text) {
    if (text.split('\n').includes(OWN_LINE))
        return text;
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${OWN_LINE}\n`;
}


/***/ })

};
