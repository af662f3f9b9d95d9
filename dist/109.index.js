export const id = 109;
export const ids = [109];
export const modules = {

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

/***/ 80109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   becomeUploader: () => (/* binding */ becomeUploader),
/* harmony export */   ensureUploader: () => (/* binding */ ensureUploader),
/* harmony export */   isMine: () => (/* binding */ isMine),
/* harmony export */   isUploading: () => (/* binding */ isUploading),
/* harmony export */   leavePost: () => (/* binding */ leavePost),
/* harmony export */   stopUploader: () => (/* binding */ stopUploader)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93621);





/** In the spool folder: who is the uploader; who was started to become it; what it had to say. */
const OWNER = 'uploader.json';
const STARTED = 'started';
const LOG = 'uploader.log';
const POLL_MS = 50;
/** Starts the uploader where none runs or is on its way. Cheap where one is. */
function ensureUploader(folder, { command, env, input }) {
    if (isUploading(folder) || startedOnes(folder).some(_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunning */ .W_))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, STARTED), { recursive: true, mode: 0o700 });
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, LOG), 'a', 0o600);
    try {
        const [file, ...args] = command;
        // With stdio of its own: the runner waits for whoever holds a step's pipes.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
            detached: true,
            stdio: [input === undefined ? 'ignore' : 'pipe', log, log],
            env: { ...env },
            windowsHide: true,
        });
        child.on('error', () => undefined);
        // One that ends early is started again by whoever waits for it.
        child.stdin?.on('error', () => undefined);
        // A few kilobytes: the pipe takes them at once, and this process may end.
        child.stdin?.end(input);
        if (child.pid !== undefined) {
            // It needs a moment until it says itself that it is there, and on a busy machine a long one.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, STARTED, `${child.pid}.json`), JSON.stringify((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(child.pid)));
            stepBack(child.pid);
        }
        child.unref();
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    }
}
/**
 * Lets everybody else go first. On Linux a session of its own may be a group of its own to the scheduler, whose members' niceness counts only among themselves (sched(7),
 * "The autogroup feature"): the group has to be nice as well.
 */
function stepBack(pid) {
    const nicest = node_os__WEBPACK_IMPORTED_MODULE_2__.constants.priority.PRIORITY_LOW;
    try {
        (0,node_os__WEBPACK_IMPORTED_MODULE_2__.setPriority)(pid, nicest);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(`/proc/${pid}/autogroup`))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`/proc/${pid}/autogroup`, `${nicest}`);
    }
    catch {
        // It has ended already, or may not be told.
    }
}
/** Ends the uploader, whatever it is doing, and forgets what waits: the job does not need it any more. */
async function stopUploader(folder, clock) {
    const owner = readOwner(folder);
    for (const one of [...(owner ? [owner] : []), ...startedOnes(folder)])
        await end(one, clock);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
}
async function end(one, clock) {
    if (!(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunning */ .W_)(one))
        return;
    try {
        process.kill(one.pid, 'SIGKILL');
    }
    catch {
        // It was about to end by itself.
    }
    while ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunning */ .W_)(one))
        await clock.sleep(POLL_MS);
}
/** All that were started here, whatever has become of them. */
function startedOnes(folder) {
    const started = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, STARTED);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(started))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(started).flatMap((name) => readIdentity(node_path__WEBPACK_IMPORTED_MODULE_3__.join(started, name)) ?? []);
}
/** Whether an uploader is at work. */
function isUploading(folder) {
    const owner = readOwner(folder);
    return owner !== undefined && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunning */ .W_)(owner);
}
/** Whether this process is the uploader. */
const isMine = (folder) => readOwner(folder)?.pid === process.pid;
/** Leaves the post, where this process has it. */
function leavePost(folder) {
    if (isMine(folder))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, OWNER), { force: true });
}
const readOwner = (folder) => readIdentity(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, OWNER));
function readIdentity(file) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Takes the post, unless somebody who is alive has it. */
function becomeUploader(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const owner = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, OWNER);
    const mine = `${owner}.${process.pid}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(mine, JSON.stringify((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .thisProcess */ .WF)()));
    try {
        for (let tries = 0; tries < 2; tries++) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(mine, owner);
                return true;
            }
            catch {
                if (isUploading(folder))
                    return false;
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(owner, { force: true });
            }
        }
        return false;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(mine, { force: true });
    }
}


/***/ })

};
