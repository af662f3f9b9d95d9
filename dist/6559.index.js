export const id = 6559;
export const ids = [6559,8702];
export const modules = {

/***/ 65397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeArchive: () => (/* binding */ describeArchive),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98336);

/** What a listing tells of a checkpoint, read from its archive. @throws RefusedError where it is damaged */
async function describeArchive(file, id, key) {
    const { archive, manifest } = await (0,_open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(file, id, key);
    archive.close();
    return describe(id, manifest, archive.fileBytes);
}
function describe(id, manifest, storedBytes) {
    const { identity, parent, createdAt, files, bytes, dependencies, environment } = manifest;
    const { workspace } = environment;
    return {
        id,
        parent,
        createdAt,
        files,
        bytes,
        storedBytes,
        clean: identity.clean,
        workspace,
        dependencies,
        ...origin(identity),
    };
}
/** Only what is known, so that nothing is listed as undefined. */
function origin({ name, jobKey, attempt, stage }) {
    return {
        ...(name === undefined ? {} : { name }),
        ...(jobKey === undefined ? {} : { jobKey }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(stage === undefined ? {} : { stage }),
    };
}


/***/ }),

/***/ 20757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ WORK_FOLDER),
/* harmony export */   Vw: () => (/* binding */ ownPaths),
/* harmony export */   sJ: () => (/* binding */ isOwnName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78702);
/* harmony import */ var _git_git_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60183);





/** Where a restore works, in the root of the workspace and so on its mount. There is one at a time. */
const WORK_FOLDER = '.rerail-restore';
/** Names that rerail keeps for itself in the root of a workspace, in every way in which some file system takes them for one. */
const isOwnName = (name) => name.startsWith('.rerail') || (0,_git_git_name_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedName */ .m)(name).startsWith('.rerail');
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

/***/ 60183:
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


/***/ })

};
