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
/* harmony import */ var _tree_git_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95322);
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
        if ((0,_tree_git_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitName */ .M)(name))
            return 'git-name';
    }
    return (0,_tree_own_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnName */ .s)(path) ? 'own-name' : undefined;
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

/***/ 95322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isGitName),
/* harmony export */   m: () => (/* binding */ foldedName)
/* harmony export */ });
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78702);

/** Code points that HFS+ ignores when it compares names (git: `is_hfs_dotgit`, utf8.c). */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/**
 * Whether a file system somewhere takes the name for `.git`: by case, by HFS+'s ignored characters, or by NTFS's short names,
 * streams and trailing dots and spaces (git: `is_ntfs_dotgit`, path.c). Such an entry never enters a checkpoint and is never
 * restored, because git would obey a configuration or a hook below it.
 */
function isGitName(name) {
    if (name === '.git')
        return true;
    // `.`, `g` or `G` must be there in any disguise; most names end here.
    if (!/[gG]/.test(name))
        return false;
    return foldedName(name).split('\\').some(isGitPart);
}
/** The name as a file system compares it that folds case and ignores what HFS+ does. */
const foldedName = (name) => (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(name).replace(IGNORED_BY_HFS, '').toLowerCase();
function isGitPart(part) {
    const plain = part.replace(/:.*$/s, '').replace(/[. ]+$/, '');
    return plain === '.git' || /^git~\d+$/.test(plain);
}


/***/ }),

/***/ 20757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ownPaths),
/* harmony export */   s: () => (/* binding */ isOwnName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78702);
/* harmony import */ var _git_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95322);





/** Names that rerail keeps for itself in the root of a workspace, in every way in which some file system takes them for one. */
const isOwnName = (name) => name.startsWith('.rerail') || (0,_git_name_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedName */ .m)(name).startsWith('.rerail');
/**
 * Where folders of rerail's own lie in the workspace, if they do.
 * @throws RefusedError `store-is-workspace` where one is the workspace itself: checkpoints would hold checkpoints, and a restore would take newer ones away
 */
function ownPaths(root, own) {
    const inside = own.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.relative((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real(folder)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'));
    if (inside.includes('')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('store-is-workspace', `Workspace refused: ${root} is rerail's own folder of checkpoints. Keep them in another folder, or in one below it.`);
    }
    return new Set(inside.filter((at) => !/^\.\.(\/|$)/.test(at) && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(at)).map(_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .toBytePath */ .xe));
}
/** The real path, as far as the folder exists. */
function real(folder) {
    const whole = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
    }
    catch {
        return whole === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(whole) ? whole : node_path__WEBPACK_IMPORTED_MODULE_1__.join(real(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(whole)), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(whole));
    }
}


/***/ }),

/***/ 78702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   WV: () => (/* binding */ displayText),
/* harmony export */   Yw: () => (/* binding */ osBytes),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   uk: () => (/* binding */ osPath),
/* harmony export */   xe: () => (/* binding */ toBytePath)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to tell ASCII from the rest
const ASCII = /^[\x00-\x7f]*$/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const isAscii = (path) => ASCII.test(path);
/** `root/path` as Node's file functions take it: a string where that says the same, else the bytes. */
function osPath(root, path) {
    if (path === '')
        return root;
    if (ASCII.test(path))
        return `${root}/${path}`;
    return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')]);
}
/** A symlink's target or a bare name, as Node's file functions take it. */
function osBytes(path) {
    return ASCII.test(path) ? path : Buffer.from(path, 'latin1');
}
function toBytePath(text) {
    return ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}
/** The path as text, or undefined where it is no valid UTF-8. */
function exactText(path) {
    if (ASCII.test(path))
        return path;
    try {
        return decoder.decode(Buffer.from(path, 'latin1'));
    }
    catch {
        return undefined;
    }
}
/** A text from anywhere on one line of a terminal or a log: what would end the line or steer the terminal is written as an escape. */
const onOneLine = (text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, (one) => `\\x${one.codePointAt(0).toString(16).padStart(2, '0')}`);
/** The path for people and for patterns: bytes that are no UTF-8 become U+FFFD. */
function displayText(path) {
    return ASCII.test(path) ? path : Buffer.from(path, 'latin1').toString('utf8');
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
