export const id = 4390;
export const ids = [4390];
export const modules = {

/***/ 93621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ thisProcess),
/* harmony export */   W: () => (/* binding */ isRunning)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


const thisProcess = () => ({ pid: process.pid, started: startOf(process.pid) });
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

/***/ 34591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ WORK_FOLDER),
/* harmony export */   DX: () => (/* binding */ QUARANTINE),
/* harmony export */   JQ: () => (/* binding */ performSwap),
/* harmony export */   Ld: () => (/* binding */ STAGE),
/* harmony export */   MB: () => (/* binding */ removeWork),
/* harmony export */   YP: () => (/* binding */ GIT_INDEX),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   fY: () => (/* binding */ writeJournal),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   ks: () => (/* binding */ closeJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78702);
/* harmony import */ var _files_set_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11559);





/** Where a restore works, in the root of the workspace and so on its mount. There is one at a time. */
const WORK_FOLDER = '.rerail-restore';
/** Below the work folder: what is to be put in place, under the paths it will have. */
const STAGE = 'stage';
/** What was replaced or removed by restores, a folder each. */
const QUARANTINE = '.rerail-quarantine';
/** Below the work folder: the repository's index as the checkpoint has it. */
const GIT_INDEX = 'git-index';
/** Its presence in the work folder says that the swap has begun and has to be finished. */
const JOURNAL = 'journal.json';
/** Writes the swap down. After this the workspace counts as incomplete until `performSwap` has ended. */
function writeJournal(work, swap) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, JOURNAL);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, JSON.stringify(swap), 'latin1');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${file}.new`, file);
}
/** The swap that was begun, or undefined where none was. */
function readJournal(work) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, JOURNAL), 'latin1'));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Marks the swap as done; the work folder is only waste now. */
function closeJournal(work) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, JOURNAL), node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, 'done.json'));
}
/** Removes a work folder, whatever modes are in it. */
function removeWork(work) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(work, { recursive: true, force: true });
}
/** Does what the swap says, or what is left of it. */
async function performSwap(root, work, swap) {
    const mover = new Mover(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, swap.quarantine));
    for (const taken of swap.takes)
        mover.takeAway(taken);
    const stage = node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, STAGE);
    for (const placed of swap.places)
        mover.putInPlace(stage, placed);
    const adjusted = await adjust(root, swap);
    if (swap.gitIndex) {
        const { finishIndex } = await Promise.all(/* import() */[__webpack_require__.e(4325), __webpack_require__.e(965)]).then(__webpack_require__.bind(__webpack_require__, 10965));
        finishIndex(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, GIT_INDEX), swap.gitIndex);
    }
    return adjusted;
}
async function adjust(root, { adjusts }) {
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
        if (mode !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(root, at), mode);
    return { exactTimes };
}
/** Moves entries by renaming them. Each move can be repeated: what is done is seen from what is there. */
class Mover {
    #root;
    #quarantine;
    #made = new Set();
    constructor(root, quarantine) {
        this.#root = root;
        this.#quarantine = quarantine;
    }
    takeAway(at) {
        const live = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(this.#root, at);
        if (!exists(live))
            return;
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
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93621);
/* harmony import */ var _swap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34591);





const OWNER = 'owner.json';
/** Makes the work folder, which is also what keeps two restores apart. @throws RefusedError `restore-in-progress` */
function openWorkFolder(root) {
    const work = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, _swap_js__WEBPACK_IMPORTED_MODULE_4__/* .WORK_FOLDER */ .BU);
    // It appears with its owner in it, so that nobody takes it for an abandoned one.
    const making = `${work}.${process.pid}`;
    (0,_swap_js__WEBPACK_IMPORTED_MODULE_4__/* .removeWork */ .MB)(making);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(making, { mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(making, OWNER), JSON.stringify((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .thisProcess */ .T)()));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(making, work);
    }
    catch (error) {
        (0,_swap_js__WEBPACK_IMPORTED_MODULE_4__/* .removeWork */ .MB)(making);
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOTEMPTY' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EEXIST' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EPERM')
            throw inProgress(work);
        throw error;
    }
    hideFromGit(root);
    return work;
}
/** Ends or undoes what a killed restore left. See CheckpointEngine.settle. */
async function settle(root) {
    const work = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, _swap_js__WEBPACK_IMPORTED_MODULE_4__/* .WORK_FOLDER */ .BU);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(work))
        return 'nothing';
    if (isOwned(work))
        throw inProgress(work);
    const swap = (0,_swap_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)(work);
    if (swap) {
        await (0,_swap_js__WEBPACK_IMPORTED_MODULE_4__/* .performSwap */ .JQ)(root, work, swap);
        (0,_swap_js__WEBPACK_IMPORTED_MODULE_4__/* .closeJournal */ .ks)(work);
    }
    (0,_swap_js__WEBPACK_IMPORTED_MODULE_4__/* .removeWork */ .MB)(work);
    return swap ? 'finished' : 'undone';
}
/** Whether the process that made the folder still runs. */
function isOwned(work) {
    try {
        return (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunning */ .W)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, OWNER), 'utf8')));
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
