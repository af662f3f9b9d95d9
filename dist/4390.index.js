export const id = 4390;
export const ids = [4390];
export const modules = {

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
    (value === '.git' || (0,_manifest_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnsafe */ .TE)(value.replace(/^\.git\/|(?<=.)\/\.git$/, '')) === undefined);
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
/* harmony export */   ER: () => (/* binding */ checkSwap),
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
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(761);






/** Below the work folder: what is to be put in place, under the paths it will have. */
const STAGE = 'stage';
/** Below the work folder: the repository's index as the checkpoint has it. */
const GIT_INDEX = 'git-index';
const GIT = '.git/';
/** Removes a work folder, whatever modes are in it. */
function removeWork(work) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(work, { recursive: true, force: true });
}
/**
 * Does what the swap says, or what is left of it.
 * @throws RefusedError `path-escapes` where links would lead a step out of the workspace
 */
async function performSwap(root, work, swap, times) {
    const inside = new Inside(root);
    inside.check(`${swap.quarantine}/x`);
    const mover = new Mover(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, swap.quarantine), inside);
    for (const taken of swap.takes)
        mover.takeAway(taken);
    const stage = node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, STAGE);
    for (const placed of swap.places)
        mover.putInPlace(stage, placed);
    hideQuarantine(root);
    const adjusted = await adjust(root, swap, inside, times);
    if (swap.gitIndex) {
        inside.check('.git/index');
        const { finishIndex } = await Promise.all(/* import() */[__webpack_require__.e(6713), __webpack_require__.e(6884)]).then(__webpack_require__.bind(__webpack_require__, 26884));
        finishIndex(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, GIT_INDEX), swap.gitIndex);
    }
    return adjusted;
}
/**
 * git's private list tells only the repository in the root what to ignore. Where the workspace is a part of another one, or its repository lies elsewhere, the
 * quarantine says so itself.
 */
function hideQuarantine(root) {
    const quarantine = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, _journal_js__WEBPACK_IMPORTED_MODULE_5__/* .QUARANTINE */ .DX);
    if (!exists(quarantine) || !isSeenFromElsewhere(root))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(quarantine, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch {
        // It is there already, or the folder shows as untracked; nothing else depends on this.
    }
}
function isSeenFromElsewhere(root) {
    const dotGit = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git'), { throwIfNoEntry: false });
    if (dotGit)
        return !dotGit.isDirectory();
    const above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root));
    return above !== node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root) && (exists(node_path__WEBPACK_IMPORTED_MODULE_1__.join(above, '.git')) || isSeenFromElsewhere(above));
}
/** What `performSwap` would refuse, as long as nothing has begun. @throws RefusedError `path-escapes` */
function checkSwap(root, { quarantine, takes, places, adjusts }) {
    const inside = new Inside(root, new Set([...takes, ...places]));
    const paths = [`${quarantine}/x`, ...takes, ...places, ...adjusts.map(([at]) => at)];
    for (const at of paths)
        inside.check(at);
}
async function adjust(root, { adjusts }, inside, times) {
    for (const [at] of adjusts)
        inside.check(at);
    const setter = times.below(root);
    const timed = adjusts.filter(([, , mtime]) => mtime !== null);
    for (const [at, , mtime] of timed)
        setter.set(at === '' ? '.' : at, BigInt(mtime));
    const exactTimes = await setter.finish();
    if (!exactTimes)
        for (const [at, , mtime] of timed)
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
    #folders;
    /** @param made folders that will be others by then */
    constructor(root, made = []) {
        this.#root = root;
        this.#folders = new Set(['', ...made]);
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
        if (at.startsWith(GIT))
            this.#makeFolder(parentOf(at));
        this.takeAway(at);
        this.#rename(at, staged, (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, at));
    }
    /** Folders of the workspace are part of the plan; of git's own any may be gone, or be something else. */
    #makeFolder(at) {
        const folder = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, at);
        this.#inside.check(at);
        if (at === '' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            return;
        this.#makeFolder(parentOf(at));
        this.takeAway(at);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
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
/* harmony export */   recoverInterruptedRestore: () => (/* binding */ recoverInterruptedRestore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_set_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11559);
/* harmony import */ var _git_own_exclude_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38892);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93621);
/* harmony import */ var _tree_own_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20757);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(761);
/* harmony import */ var _swap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34591);









const OWNER = 'owner.json';
/** Makes the work folder, which is also what keeps two restores apart. @throws RefusedError `restore-in-progress` */
function openWorkFolder(root) {
    const work = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, _tree_own_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .WORK_FOLDER */ .BU);
    // It appears with its owner in it, so that nobody takes it for an abandoned one.
    const making = `${work}.${process.pid}`;
    (0,_swap_js__WEBPACK_IMPORTED_MODULE_7__/* .removeWork */ .MB)(making);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(making, { mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(making, OWNER), JSON.stringify((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .thisProcess */ .WF)()));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(making, work);
    }
    catch (error) {
        (0,_swap_js__WEBPACK_IMPORTED_MODULE_7__/* .removeWork */ .MB)(making);
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOTEMPTY' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EEXIST' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EPERM')
            throw inProgress(work);
        throw error;
    }
    hideFromGit(root);
    return work;
}
/** Ends or undoes what a killed restore left. See CheckpointEngine.recoverInterruptedRestore. */
async function recoverInterruptedRestore(root) {
    const work = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, _tree_own_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .WORK_FOLDER */ .BU);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(work))
        return 'nothing';
    if (isOwned(work))
        throw inProgress(work);
    const swap = (0,_journal_js__WEBPACK_IMPORTED_MODULE_6__/* .readJournal */ .a0)(work);
    if (swap) {
        const times = new _files_set_times_js__WEBPACK_IMPORTED_MODULE_3__/* .TimeHelper */ .oX();
        await (0,_swap_js__WEBPACK_IMPORTED_MODULE_7__/* .performSwap */ .JQ)(root, work, swap, times).finally(() => times.close());
        (0,_journal_js__WEBPACK_IMPORTED_MODULE_6__/* .closeJournal */ .ks)(work);
    }
    (0,_swap_js__WEBPACK_IMPORTED_MODULE_7__/* .removeWork */ .MB)(work);
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
/** git is told by its private list, not by a file of the user's. */
function hideFromGit(root) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git', _git_own_exclude_js__WEBPACK_IMPORTED_MODULE_8__/* .EXCLUDE_FILE */ .o);
    const info = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
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
        const whole = (0,_git_own_exclude_js__WEBPACK_IMPORTED_MODULE_8__/* .excludeOwn */ .p)(text);
        if (whole !== text)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, whole, 'latin1');
    }
    catch {
        // A repository that cannot be written to shows the folder as untracked; nothing else depends on this.
    }
}
const inProgress = (work) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('restore-in-progress', `Workspace busy: another restore works in ${work}. Wait until it has ended.`);


/***/ }),

/***/ 11559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ setTimeEarly),
/* harmony export */   oX: () => (/* binding */ TimeHelper)
/* harmony export */ });
/* unused harmony export timeHelpers */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78702);




/** Absolute, because the helper must not come from a workspace; and because shims of version managers take half a second. */
const PYTHONS = ['/usr/local/bin/python3', '/opt/homebrew/bin/python3', '/usr/bin/python3'];
/** Without these, macOS's /usr/bin/python3 only asks to install them. */
const MAC_TOOLS = '/Library/Developer/CommandLineTools';
const PERLS = ['/usr/bin/perl', '/usr/local/bin/perl'];
/**
 * Reads items, each with a NUL behind it: `<ns> <path>`; an absolute folder, to which the paths that follow are relative; or nothing,
 * and answers that with the number of entries that it could not set.
 */
const PYTHON = `
import os, sys
failed = 0
rest = b''
while True:
    chunk = sys.stdin.buffer.read1(1 << 20)
    if not chunk:
        break
    items = (rest + chunk).split(b'\\0')
    rest = items.pop()
    for item in items:
        if item[:1] == b'/':
            os.chdir(item)
            continue
        if not item:
            print(failed, flush=True)
            failed = 0
            continue
        ns, _, path = item.partition(b' ')
        try:
            os.utime(path, ns=(int(ns), int(ns)), follow_symlinks=False)
        except OSError:
            failed += 1
`;
/** Perl has no call with nanoseconds, so it makes the system call itself: utimensat, by its number. */
const PERL_CALLS = { x64: 280, arm64: 88 };
const PERL = `
my ($failed, $call) = (0, $ARGV[0] + 0);
$/ = "\\0";
$| = 1;
binmode STDIN;
while (my $item = <STDIN>) {
  chop $item;
  if ($item =~ m{^/}) { chdir $item or die; next; }
  if ($item eq '') { print "$failed\\n"; $failed = 0; next; }
  my ($ns, $path) = split / /, $item, 2;
  my ($s, $n) = $ns =~ /^(-?\\d*?)(\\d{1,9})$/;
  $s = 0 if $s eq '' or $s eq '-';
  if ($ns < 0) { $s = int($s); if ($n > 0) { $s -= 1; $n = 1_000_000_000 - $n; } }
  my $time = pack('qqqq', $s, $n, $s, $n);
  $failed++ if syscall($call, -100, $path, $time, 0x100) != 0;
}
`;
/** The helpers that this machine has, best first. */
function timeHelpers(platform = process.platform) {
    if (platform === 'win32')
        return [];
    const works = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) && (platform !== 'darwin' || !isStub(file) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(MAC_TOOLS));
    const call = platform === 'linux' ? PERL_CALLS[process.arch] : undefined;
    return [
        ...PYTHONS.filter(works).map((file) => [file, ['-I', '-S', '-c', PYTHON]]),
        ...(call ? PERLS.filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file)) : []).map((file) => [file, ['-e', PERL, String(call)]]),
    ];
}
const isStub = (file) => file.startsWith('/usr/bin/');
const BATCH_BYTES = 64 * 1024;
/**
 * Sets modification times to the nanosecond. Node's own calls take seconds as a double, which is up to 246 ns off, some of it upwards: enough for
 * ninja and Go to rebuild. So a helper of the system does it where there is one; else times come out a little early, never late.
 * One process serves all folders, and may start before there is anything to set.
 */
class TimeHelper {
    #command;
    #process;
    #ended = false;
    /** Who waits for an answer, the first first. */
    #waiting = [];
    /** @param command chosen for this machine by default, none where there is none */
    constructor(command = timeHelpers()[0]) {
        this.#command = command;
    }
    start() {
        if (this.#process || this.#ended)
            return;
        if (this.#command)
            this.#launch(this.#command);
        else
            this.#end();
    }
    /** @param folder what paths are relative to; exists when the first one is set */
    below(folder) {
        const start = `${(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .toBytePath */ .xe)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder))}\0`;
        let batch = '';
        let isUsed = false;
        const send = () => {
            this.#send(start + batch);
            batch = '';
        };
        return {
            set: (at, mtime) => {
                isUsed = true;
                batch += `${mtime} ${at}\0`;
                if (batch.length > BATCH_BYTES)
                    send();
            },
            finish: async () => {
                if (!isUsed)
                    return true;
                send();
                return (await this.#ask()) === '0';
            },
        };
    }
    close() {
        this.#process?.kill();
        this.#end();
    }
    #launch([file, args]) {
        try {
            const helper = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, [...args], { env: { LC_ALL: 'C' }, stdio: ['pipe', 'pipe', 'ignore'] });
            helper.on('error', () => this.#end());
            helper.on('close', () => this.#end());
            // Where no pipes could be made, there are none here, and the error comes later.
            helper.stdin.on('error', () => undefined);
            let text = '';
            helper.stdout.on('data', (chunk) => {
                const lines = (text + chunk).split('\n');
                text = lines.pop() ?? '';
                for (const line of lines)
                    this.#waiting.shift()?.(line);
            });
            this.#process = helper;
        }
        catch {
            this.#end();
        }
    }
    #send(items) {
        this.start();
        if (!this.#ended)
            this.#process?.stdin.write(Buffer.from(items, 'latin1'));
    }
    #ask() {
        if (this.#ended)
            return Promise.resolve(undefined);
        return new Promise((resolve) => {
            this.#waiting.push(resolve);
            this.#send('\0');
        });
    }
    #end() {
        this.#ended = true;
        for (const resolve of this.#waiting.splice(0))
            resolve(undefined);
    }
}
const MICROSECOND = 1000n;
/**
 * Sets one time without a helper; never later than asked for. Whole seconds are exact. Else a double near 1.8e9 is within 120 ns of what it should be, so two microseconds early is safely not late.
 */
function setTimeEarly(root, at, mtime) {
    const whole = mtime % 1000000000n === 0n;
    const microseconds = mtime / MICROSECOND - (whole ? 0n : 2n);
    const seconds = Number(microseconds) / 1e6;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lutimesSync)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(root, at), seconds, seconds);
    }
    catch {
        // An entry that cannot be set is found by the check that follows a restore.
    }
}


/***/ })

};
