export const id = 4390;
export const ids = [4390];
export const modules = {

/***/ 61322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ MAX_PATH_BYTES),
/* harmony export */   T: () => (/* binding */ whyUnsafe)
/* harmony export */ });
/* harmony import */ var _tree_git_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95322);
/* harmony import */ var _tree_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20375);


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
    return (0,_tree_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnName */ .s)(path) ? 'own-name' : undefined;
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

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ QUARANTINE),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   fY: () => (/* binding */ writeJournal),
/* harmony export */   ks: () => (/* binding */ closeJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _manifest_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61322);




/** What was replaced or removed by restores, a folder each; in the root of the workspace. */
const QUARANTINE = '.rerail-quarantine';
/** Its presence in the work folder says that the swap has begun and has to be finished. */
const JOURNAL = 'journal.json';
/** Writes the swap down. After this the workspace counts as incomplete until `performSwap` has ended. */
function writeJournal(work, swap) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, JOURNAL);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, JSON.stringify(swap), 'latin1');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${file}.new`, file);
}
/**
 * The swap that was begun, or undefined where none was. It lies in the workspace, so anybody may have written it: only paths of the workspace are let through.
 * @throws RefusedError `journal-invalid`
 */
function readJournal(work) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, JOURNAL), 'latin1');
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
    let swap;
    try {
        swap = JSON.parse(text);
    }
    catch (error) {
        throw invalid(work, (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    }
    const problem = problemOf(swap);
    if (problem)
        throw invalid(work, `its field "${problem}" is wrong`);
    return swap;
}
/** Marks the swap as done; the work folder is only waste now. */
function closeJournal(work) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, JOURNAL), node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, 'done.json'));
}
function problemOf(swap) {
    const fields = {
        version: swap?.version === 1,
        id: typeof swap?.id === 'string',
        quarantine: typeof swap?.quarantine === 'string' && /^\.rerail-quarantine\/[\w-]+$/.test(swap.quarantine),
        takes: Array.isArray(swap?.takes) && swap.takes.every(isPath),
        places: Array.isArray(swap?.places) && swap.places.every(isPath),
        adjusts: Array.isArray(swap?.adjusts) && swap.adjusts.every(isAdjust),
        gitIndex: swap?.gitIndex === null || swap?.gitIndex === 'sha1' || swap?.gitIndex === 'sha256',
    };
    return Object.entries(fields).find(([, fits]) => !fits)?.[0];
}
/** A path of the workspace, of the repository in its root, or the `.git` of another one. */
const isPath = (value) => typeof value === 'string' &&
    (value === '.git' || (0,_manifest_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnsafe */ .T)(value.replace(/^\.git\/|(?<=.)\/\.git$/, '')) === undefined);
const isAdjust = (value) => {
    if (!Array.isArray(value) || value.length !== 3)
        return false;
    const [at, mode, mtime] = value;
    const isMode = mode === null || (Number.isInteger(mode) && mode >= 0 && mode <= 0o7777);
    const isTime = mtime === null || (typeof mtime === 'string' && /^-?\d{1,20}$/.test(mtime));
    return (at === '' || isPath(at)) && isMode && isTime;
};
const invalid = (work, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('journal-invalid', `Workspace not settled: the journal in ${work} is none that rerail wrote: ${why}. Look at the folder and remove it.`);


/***/ }),

/***/ 34591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ performSwap),
/* harmony export */   Ld: () => (/* binding */ STAGE),
/* harmony export */   MB: () => (/* binding */ removeWork),
/* harmony export */   YP: () => (/* binding */ GIT_INDEX),
/* harmony export */   gN: () => (/* binding */ parentOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78702);
/* harmony import */ var _files_set_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11559);





/** Below the work folder: what is to be put in place, under the paths it will have. */
const STAGE = 'stage';
/** Below the work folder: the repository's index as the checkpoint has it. */
const GIT_INDEX = 'git-index';
/** Removes a work folder, whatever modes are in it. */
function removeWork(work) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(work, { recursive: true, force: true });
}
/**
 * Does what the swap says, or what is left of it.
 * @throws RefusedError `path-escapes` where links would lead a step out of the workspace
 */
async function performSwap(root, work, swap) {
    const inside = new Inside(root);
    inside.check(`${swap.quarantine}/x`);
    const mover = new Mover(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, swap.quarantine), inside);
    for (const taken of swap.takes)
        mover.takeAway(taken);
    const stage = node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, STAGE);
    for (const placed of swap.places)
        mover.putInPlace(stage, placed);
    const adjusted = await adjust(root, swap, inside);
    if (swap.gitIndex) {
        inside.check('.git/index');
        const { finishIndex } = await Promise.all(/* import() */[__webpack_require__.e(4325), __webpack_require__.e(6884)]).then(__webpack_require__.bind(__webpack_require__, 26884));
        finishIndex(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, GIT_INDEX), swap.gitIndex);
    }
    return adjusted;
}
async function adjust(root, { adjusts }, inside) {
    for (const [at] of adjusts)
        inside.check(at);
    const setter = (0,_files_set_times_js__WEBPACK_IMPORTED_MODULE_4__/* .createTimeSetter */ .v4)(root);
    const times = adjusts.filter(([, , mtime]) => mtime !== null);
    for (const [at, , mtime] of times)
        setter.set(at === '' ? '.' : at, BigInt(mtime));
    const exactTimes = await setter.finish();
    if (!exactTimes)
        for (const [at, , mtime] of times)
            (0,_files_set_times_js__WEBPACK_IMPORTED_MODULE_4__/* .setTimeEarly */ .TL)(root, at, BigInt(mtime));
    // Last, because a mode can close the way to what is below.
    for (const [at, mode] of adjusts)
        if (mode !== null && !isLink((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(root, at)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(root, at), mode);
    return { exactTimes };
}
/** Sees to it that no link on the way leads a path out of the workspace. */
class Inside {
    #root;
    #folders = new Set(['']);
    constructor(root) {
        this.#root = root;
    }
    check(at) {
        const parent = parentOf(at);
        if (this.#folders.has(parent))
            return;
        this.check(parent);
        if (isLink((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, parent))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('path-escapes', `Restore refused: ${(0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .displayText */ .WV)(parent)} in the workspace has become a link. Remove it.`);
        }
        this.#folders.add(parent);
    }
    /** What is at a place is another thing now. */
    forget(at) {
        for (const folder of this.#folders)
            if (folder === at || folder.startsWith(`${at}/`))
                this.#folders.delete(folder);
    }
}
/** Moves entries by renaming them. Each move can be repeated: what is done is seen from what is there. */
class Mover {
    #root;
    #quarantine;
    #made = new Set();
    #inside;
    constructor(root, quarantine, inside) {
        this.#inside = inside;
        this.#root = root;
        this.#quarantine = quarantine;
    }
    takeAway(at) {
        this.#inside.check(at);
        const live = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, at);
        if (!exists(live))
            return;
        this.#inside.forget(at);
        this.#makeRoom(at);
        let kept = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#quarantine, at);
        // Something was taken from here before, and something else came since.
        for (let n = 2; exists(kept); n++)
            kept = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#quarantine, `${at}.${n}`);
        this.#rename(at, live, kept);
    }
    putInPlace(stage, at) {
        const staged = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(stage, at);
        if (!exists(staged))
            return;
        this.takeAway(at);
        this.#rename(at, staged, (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, at));
    }
    #makeRoom(at) {
        const parent = parentOf(at);
        if (this.#made.has(parent))
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#quarantine, parent), { recursive: true });
        this.#made.add(parent);
    }
    /** A folder without write permission is opened for the move; its mode is among those that are set at last. */
    #rename(at, from, to) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
        }
        catch (error) {
            const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
            if (code !== 'EACCES' && code !== 'EPERM')
                throw error;
            const parent = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, parentOf(at));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(parent, modeOf(parent) | 0o700);
            // To move a folder to another one is to change its "..".
            const moved = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(from);
            if (moved.isDirectory())
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(from, (moved.mode & 0o7777) | 0o700);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
            if (moved.isDirectory())
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, moved.mode & 0o7777);
        }
    }
}
const isLink = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
const exists = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
const modeOf = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).mode & 0o7777;
const parentOf = (at) => at.slice(0, Math.max(0, at.lastIndexOf('/')));


/***/ }),

/***/ 64390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hideFromGit: () => (/* binding */ hideFromGit),
/* harmony export */   openWorkFolder: () => (/* binding */ openWorkFolder),
/* harmony export */   settle: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6749);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93621);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(761);
/* harmony import */ var _swap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34591);







const OWNER = 'owner.json';
/** Makes the work folder, which is also what keeps two restores apart. @throws RefusedError `restore-in-progress` */
function openWorkFolder(root) {
    const work = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, _engine_js__WEBPACK_IMPORTED_MODULE_3__/* .WORK_FOLDER */ .B);
    // It appears with its owner in it, so that nobody takes it for an abandoned one.
    const making = `${work}.${process.pid}`;
    (0,_swap_js__WEBPACK_IMPORTED_MODULE_6__/* .removeWork */ .MB)(making);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(making, { mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(making, OWNER), JSON.stringify((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .thisProcess */ .WF)()));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(making, work);
    }
    catch (error) {
        (0,_swap_js__WEBPACK_IMPORTED_MODULE_6__/* .removeWork */ .MB)(making);
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOTEMPTY' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EEXIST' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EPERM')
            throw inProgress(work);
        throw error;
    }
    hideFromGit(root);
    return work;
}
/** Ends or undoes what a killed restore left. See CheckpointEngine.settle. */
async function settle(root) {
    const work = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, _engine_js__WEBPACK_IMPORTED_MODULE_3__/* .WORK_FOLDER */ .B);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(work))
        return 'nothing';
    if (isOwned(work))
        throw inProgress(work);
    const swap = (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)(work);
    if (swap) {
        await (0,_swap_js__WEBPACK_IMPORTED_MODULE_6__/* .performSwap */ .JQ)(root, work, swap);
        (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .closeJournal */ .ks)(work);
    }
    (0,_swap_js__WEBPACK_IMPORTED_MODULE_6__/* .removeWork */ .MB)(work);
    return swap ? 'finished' : 'undone';
}
/** Whether the process that made the folder still runs. */
function isOwned(work) {
    try {
        return (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunning */ .W_)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, OWNER), 'utf8')));
    }
    catch {
        return false;
    }
}
const EXCLUDE_LINE = '/.rerail*';
/** git is told by its private list, not by a file of the user's. */
function hideFromGit(root) {
    const info = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git', 'info');
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(info, 'exclude');
    const kindOf = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(name, { throwIfNoEntry: false });
    try {
        if (!kindOf(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(info))?.isDirectory())
            return;
        if (!kindOf(info))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(info);
        // Nothing is written through a link that somebody put there.
        if (!kindOf(info)?.isDirectory() || kindOf(file)?.isFile() === false)
            return;
        const text = kindOf(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1') : '';
        if (text.split('\n').includes(EXCLUDE_LINE))
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${EXCLUDE_LINE}\n`, 'latin1');
    }
    catch {
        // A repository that cannot be written to shows the folder as untracked; nothing else depends on this.
    }
}
const inProgress = (work) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('restore-in-progress', `Workspace busy: another restore works in ${work}. Wait until it has ended.`);


/***/ }),

/***/ 95322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isGitName)
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
    return (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(name).replace(IGNORED_BY_HFS, '').toLowerCase().split('\\').some(isGitPart);
}
function isGitPart(part) {
    const plain = part.replace(/:.*$/s, '').replace(/[. ]+$/, '');
    return plain === '.git' || /^git~\d+$/.test(plain);
}


/***/ }),

/***/ 20375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ scan),
/* harmony export */   s: () => (/* binding */ isOwnName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78702);
/* harmony import */ var _git_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95322);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81446);






/** Names that rerail keeps for itself in the root of a workspace. */
const isOwnName = (name) => name.startsWith('.rerail');
/**
 * Reads what lies below `root`: names and stats, no contents. Folders in `own` (absolute) are rerail's and no part of it. Synchronous on purpose: one `lstat` costs 3 µs so, and 20 µs
 * through the thread pool.
 * @param secrets what no path may hold: such an entry is skipped, and its path not told
 * @throws the system's error where the root itself cannot be read.
 */
function scan(root, scope, own = [], secrets = [], many) {
    return new Scanner(root, scope, ownPaths(root, own), secrets.map(_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .toBytePath */ .xe), many).run();
}
/** Where folders of rerail's own lie in the workspace, if they do. */
function ownPaths(root, own) {
    const inside = own.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.relative((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real(folder)));
    return new Set(inside.filter((at) => at !== '' && !at.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(at)).map(_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .toBytePath */ .xe));
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
const BLOCK = 512;
/** Below this size holes are not worth a thought. */
const SPARSE_FROM = 1024 * 1024;
class Scanner {
    #root;
    #scope;
    #own;
    #secrets;
    #tree = new _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .Tree */ .PH();
    #result;
    #inodes = new Map();
    #many;
    #files = 0;
    #device = 0n;
    constructor(root, scope, own, secrets, many) {
        this.#many = many;
        this.#root = root;
        this.#scope = scope;
        this.#own = own;
        this.#secrets = secrets;
        this.#result = { tree: this.#tree, skipped: [], repositories: [] };
    }
    run() {
        this.#device = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(`${this.#root}/.`, { bigint: true }).dev;
        this.#readDirectory('', (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.#root, { encoding: 'latin1' }));
        return this.#result;
    }
    #readDirectory(directory, names) {
        names.sort();
        const prefix = directory === '' ? '' : `${directory}/`;
        for (const name of names) {
            if (directory === '' && (isOwnName(name) || name === '.git'))
                continue;
            this.#readEntry(prefix + name, name, directory);
        }
    }
    #readEntry(path, name, directory) {
        if ((0,_git_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitName */ .M)(name))
            this.#readGit(path, name, directory);
        else if (this.#own.has(path) || this.#scope.excludes(path))
            this.#leaveOut();
        else if (this.#secrets.some((secret) => path.includes(secret)))
            this.#skip(`${directory}/***`, 'secret-name');
        else
            this.#readStat(path, name);
    }
    #readStat(path, name) {
        let stat;
        try {
            stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, path), { bigint: true });
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ENOENT')
                this.#skip(path, 'unreadable');
            return;
        }
        if (stat.dev !== this.#device)
            this.#skip(path, 'other-mount');
        else if (stat.isDirectory())
            this.#addDirectory(path, name, stat);
        else if (!this.#scope.includes(path))
            this.#leaveOut();
        else if (stat.isFile())
            this.#addFile(name, stat);
        else if (stat.isSymbolicLink())
            this.#addLink(path, name, stat);
        else
            this.#skip(path, stat.isFIFO() ? 'fifo' : stat.isSocket() ? 'socket' : 'device');
    }
    #addDirectory(path, name, stat) {
        const wanted = this.#scope.includes(path);
        if (!wanted && !this.#scope.mayIncludeBelow(path)) {
            this.#leaveOut();
            return;
        }
        const names = this.#list(path);
        if (!names)
            return;
        const before = this.#tree.count;
        this.#tree.add(name, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .DIRECTORY */ .Md, statOf(stat, 0));
        this.#readDirectory(path, names);
        this.#tree.close();
        // A folder that is only on the way to nothing is no part of the state.
        if (!wanted && this.#tree.count === before + 1) {
            this.#tree.dropLast();
            this.#leaveOut();
        }
    }
    #list(path) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, path), { encoding: 'latin1' });
        }
        catch {
            this.#skip(path, 'unreadable');
            return undefined;
        }
    }
    #addFile(name, stat) {
        if (++this.#files === this.#many?.files)
            this.#many.seen();
        const size = Number(stat.size);
        const i = this.#tree.add(name, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE */ .PW, statOf(stat, size));
        if (size >= SPARSE_FROM && Number(stat.blocks) * BLOCK < size)
            this.#tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .SPARSE */ .tA);
        if (stat.nlink > 1n) {
            this.#tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .LINKED */ .sn);
            const first = this.#inodes.get(stat.ino);
            if (first === undefined)
                this.#inodes.set(stat.ino, i);
            else
                this.#tree.hardLinks.set(i, first);
        }
    }
    #addLink(path, name, stat) {
        try {
            const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, path), { encoding: 'latin1' });
            const i = this.#tree.add(name, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .LINK */ .ps, { ...statOf(stat, target.length), mode: 0o777 });
            this.#tree.targets.set(i, target);
        }
        catch {
            this.#skip(path, 'unreadable');
        }
    }
    #readGit(path, name, directory) {
        const stat = name === '.git' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, path), { throwIfNoEntry: false }) : undefined;
        if (stat?.isDirectory() || stat?.isFile()) {
            this.#result.repositories.push({ path: directory, gitFile: stat.isFile() });
            this.#leaveOut();
        }
        else
            this.#skip(path, 'git-name');
    }
    #skip(path, reason) {
        this.#result.skipped.push({ path: (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .displayText */ .WV)(path), reason });
        this.#leaveOut();
    }
    /** The folder that is open holds more than the tree tells. */
    #leaveOut() {
        for (let i = this.#tree.openDirectory; i >= 0 && !this.#tree.has(i, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .PARTIAL */ .yP); i = this.#tree.parents[i]) {
            this.#tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_5__/* .PARTIAL */ .yP);
        }
    }
}
function statOf(stat, size) {
    return { mode: Number(stat.mode & 4095n), size, mtime: stat.mtimeNs, ctime: stat.ctimeNs, inode: stat.ino };
}


/***/ }),

/***/ 81446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ RACY),
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   Md: () => (/* binding */ DIRECTORY),
/* harmony export */   PH: () => (/* binding */ Tree),
/* harmony export */   PW: () => (/* binding */ FILE),
/* harmony export */   _E: () => (/* binding */ HASHED),
/* harmony export */   ps: () => (/* binding */ LINK),
/* harmony export */   sn: () => (/* binding */ LINKED),
/* harmony export */   tA: () => (/* binding */ SPARSE),
/* harmony export */   yP: () => (/* binding */ PARTIAL)
/* harmony export */ });
/** What an entry is. Zero is kept free so that a forgotten column shows. */
const DIRECTORY = 1;
const FILE = 2;
const LINK = 3;
/** Flags of an entry. */
const HASHED = 1;
/** A directory that holds something, at whatever depth, which is no part of the tree: excluded, left out, or another repository's `.git`. */
const PARTIAL = 2;
/** The file was written so shortly before it was looked at that its times prove nothing. */
const RACY = 4;
/** A file with holes. */
const SPARSE = 8;
/** A file with other names, here or outside of the workspace. */
const LINKED = 16;
const HASH_BYTES = 32;
const FIRST_CAPACITY = 256;
/**
 * The entries of a workspace, in columns: 200,000 files must fit in a few dozen megabytes.
 *
 * The order is canonical: a directory comes before its entries, and siblings are sorted by the bytes of their names. The entries of
 * a subtree are therefore the indexes from the directory's own to `ends[i]`. Directories are closed in the order they were opened.
 */
class Tree {
    count = 0;
    names = [];
    parents = new Int32Array(FIRST_CAPACITY);
    /** Index after the last entry of the subtree. */
    ends = new Int32Array(FIRST_CAPACITY);
    kinds = new Uint8Array(FIRST_CAPACITY);
    flags = new Uint8Array(FIRST_CAPACITY);
    /** Permission bits, 0 to 0o7777. */
    modes = new Uint16Array(FIRST_CAPACITY);
    sizes = new Float64Array(FIRST_CAPACITY);
    mtimes = new BigInt64Array(FIRST_CAPACITY);
    ctimes = new BigInt64Array(FIRST_CAPACITY);
    inodes = new BigUint64Array(FIRST_CAPACITY);
    /** SHA-256 of a file's content, valid where HASHED is set. */
    hashes = new Uint8Array(FIRST_CAPACITY * HASH_BYTES);
    /** Symlinks: the target. */
    targets = new Map();
    /** Files that share their inode with an earlier entry: that entry's index. */
    hardLinks = new Map();
    #open = [];
    #pathOf = -1;
    #path = '';
    /** Appends an entry to the directory that is open, and opens it if it is one. Returns its index. */
    add(name, kind, stat) {
        const i = this.count;
        if (i === this.kinds.length)
            this.#grow(i * 2);
        this.names.push(name);
        this.parents[i] = this.#open.at(-1) ?? -1;
        this.kinds[i] = kind;
        this.modes[i] = stat.mode;
        this.sizes[i] = stat.size;
        this.mtimes[i] = stat.mtime;
        this.ctimes[i] = stat.ctime ?? 0n;
        this.inodes[i] = stat.inode ?? 0n;
        this.ends[i] = i + 1;
        this.count = i + 1;
        if (kind === DIRECTORY)
            this.#open.push(i);
        return i;
    }
    /** Closes the directory opened last. */
    close() {
        const directory = this.#open.pop();
        if (directory === undefined)
            throw new Error('No directory is open.');
        this.ends[directory] = this.count;
    }
    /** Takes back the entry added last. */
    dropLast() {
        this.count--;
        this.names.pop();
        this.flags[this.count] = 0;
        this.targets.delete(this.count);
    }
    /** The directory that is open, or -1 for the root. */
    get openDirectory() {
        return this.#open.at(-1) ?? -1;
    }
    path(i) {
        const parent = this.parents[i];
        const name = this.names[i];
        if (parent < 0)
            return name;
        if (parent !== this.#pathOf) {
            this.#path = `${this.path(parent)}/`;
            this.#pathOf = parent;
        }
        return this.#path + name;
    }
    /** A view of the entry's hash; it changes with the column. */
    hash(i) {
        return this.hashes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES);
    }
    setHash(i, hash) {
        this.hashes.set(hash, i * HASH_BYTES);
        this.flags[i] = this.flags[i] | HASHED;
    }
    has(i, flag) {
        return (this.flags[i] & flag) !== 0;
    }
    set(i, flag) {
        this.flags[i] = this.flags[i] | flag;
    }
    /** Regular files and the sum of their sizes. */
    totals() {
        let files = 0;
        let bytes = 0;
        for (let i = 0; i < this.count; i++) {
            if (this.kinds[i] !== FILE)
                continue;
            files++;
            bytes += this.sizes[i];
        }
        return { files, bytes };
    }
    #grow(capacity) {
        const copy = (to, from) => {
            to.set(from);
            return to;
        };
        this.parents = copy(new Int32Array(capacity), this.parents);
        this.ends = copy(new Int32Array(capacity), this.ends);
        this.kinds = copy(new Uint8Array(capacity), this.kinds);
        this.flags = copy(new Uint8Array(capacity), this.flags);
        this.modes = copy(new Uint16Array(capacity), this.modes);
        this.sizes = copy(new Float64Array(capacity), this.sizes);
        this.mtimes = copy(new BigInt64Array(capacity), this.mtimes);
        this.ctimes = copy(new BigInt64Array(capacity), this.ctimes);
        this.inodes = copy(new BigUint64Array(capacity), this.inodes);
        this.hashes = copy(new Uint8Array(capacity * HASH_BYTES), this.hashes);
    }
}


/***/ }),

/***/ 78702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ displayText),
/* harmony export */   Yw: () => (/* binding */ osBytes),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   uk: () => (/* binding */ osPath),
/* harmony export */   xe: () => (/* binding */ toBytePath)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to tell ASCII from the rest
const ASCII = /^[\x00-\x7f]*$/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
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
/** The path for people and for patterns: bytes that are no UTF-8 become U+FFFD. */
function displayText(path) {
    return ASCII.test(path) ? path : Buffer.from(path, 'latin1').toString('utf8');
}


/***/ }),

/***/ 11559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ setTimeEarly),
/* harmony export */   v4: () => (/* binding */ createTimeSetter)
/* harmony export */ });
/* unused harmony export timeHelpers */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78702);



/**
 * @param root what paths are relative to
 * @param command the helper; chosen for this machine by default, none where there is none
 */
function createTimeSetter(root, command = chooseHelper(root)) {
    return new HelperTimeSetter(command);
}
/** Absolute, because the helper must not come from a workspace; and because shims of version managers take half a second. */
const PYTHONS = ['/usr/local/bin/python3', '/opt/homebrew/bin/python3', '/usr/bin/python3'];
/** Without these, macOS's /usr/bin/python3 only asks to install them. */
const MAC_TOOLS = '/Library/Developer/CommandLineTools';
const PERLS = ['/usr/bin/perl', '/usr/local/bin/perl'];
/** Reads `<ns> <path>\0` and answers with the number of entries it could not set. */
const PYTHON = `
import os, sys
os.chdir(os.fsencode(sys.argv[1]))
failed = 0
rest = b''
while True:
    chunk = sys.stdin.buffer.read1(1 << 20)
    if not chunk:
        break
    items = (rest + chunk).split(b'\\0')
    rest = items.pop()
    for item in items:
        ns, _, path = item.partition(b' ')
        try:
            os.utime(path, ns=(int(ns), int(ns)), follow_symlinks=False)
        except OSError:
            failed += 1
print(failed, flush=True)
`;
/** Perl has no call with nanoseconds, so it makes the system call itself: utimensat, by its number. */
const PERL_CALLS = { x64: 280, arm64: 88 };
const PERL = `
chdir $ARGV[0] or die;
my ($failed, $call) = (0, $ARGV[1] + 0);
$/ = "\\0";
binmode STDIN;
while (my $item = <STDIN>) {
  chop $item;
  my ($ns, $path) = split / /, $item, 2;
  my ($s, $n) = $ns =~ /^(-?\\d*?)(\\d{1,9})$/;
  $s = 0 if $s eq '' or $s eq '-';
  if ($ns < 0) { $s = int($s); if ($n > 0) { $s -= 1; $n = 1_000_000_000 - $n; } }
  my $time = pack('qqqq', $s, $n, $s, $n);
  $failed++ if syscall($call, -100, $path, $time, 0x100) != 0;
}
print "$failed\\n";
`;
/** The helpers that this machine has, best first. */
function timeHelpers(root, platform = process.platform) {
    if (platform === 'win32')
        return [];
    const works = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) && (platform !== 'darwin' || !isStub(file) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(MAC_TOOLS));
    const call = platform === 'linux' ? PERL_CALLS[process.arch] : undefined;
    return [
        ...PYTHONS.filter(works).map((file) => [file, ['-I', '-S', '-c', PYTHON, root]]),
        ...(call ? PERLS.filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file)) : []).map((file) => [file, ['-e', PERL, root, String(call)]]),
    ];
}
const isStub = (file) => file.startsWith('/usr/bin/');
const chooseHelper = (root) => timeHelpers(root)[0];
const BATCH_BYTES = 64 * 1024;
class HelperTimeSetter {
    #command;
    #stdin;
    #answer;
    #batch = '';
    constructor(command) {
        this.#command = command;
    }
    set(path, mtime) {
        this.#batch += `${mtime} ${path}\0`;
        if (this.#batch.length > BATCH_BYTES)
            this.#send();
    }
    async finish() {
        if (this.#batch !== '')
            this.#send();
        this.#stdin?.end();
        return this.#answer === undefined || (await this.#answer).trim() === '0';
    }
    #send() {
        this.#answer ??= this.#start();
        this.#stdin?.write(Buffer.from(this.#batch, 'latin1'));
        this.#batch = '';
    }
    #start() {
        if (!this.#command)
            return Promise.resolve('there is none');
        const [file, args] = this.#command;
        const helper = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, [...args], { env: { LC_ALL: 'C' }, stdio: ['pipe', 'pipe', 'ignore'] });
        this.#stdin = helper.stdin;
        helper.stdin.on('error', () => undefined);
        return new Promise((resolve) => {
            let text = '';
            helper.stdout.on('data', (chunk) => {
                text += chunk;
            });
            helper.on('error', () => resolve('it does not start'));
            helper.on('close', () => resolve(text));
        });
    }
}
const MICROSECOND = 1000n;
/**
 * Sets one time without a helper; never later than asked for. Whole seconds are exact. Else a double near 1.8e9 is within 120 ns of what it should be, so two microseconds early is safely not late.
 */
function setTimeEarly(root, path, mtime) {
    const whole = mtime % 1000000000n === 0n;
    const microseconds = mtime / MICROSECOND - (whole ? 0n : 2n);
    const seconds = Number(microseconds) / 1e6;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lutimesSync)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .osPath */ .uk)(root, path), seconds, seconds);
    }
    catch {
        // An entry that cannot be set is found by the check that follows a restore.
    }
}


/***/ })

};
