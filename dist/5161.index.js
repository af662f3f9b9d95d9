export const id = 5161;
export const ids = [5161,109];
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


/***/ }),

/***/ 25161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drain: () => (/* binding */ drain),
/* harmony export */   enqueue: () => (/* binding */ enqueue),
/* harmony export */   runUploader: () => (/* binding */ runUploader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _uploader_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80109);




const QUEUE = 'queue';
const FAILED = 'failed';
/** Puts something into the queue. What is queued first is sent first. */
function enqueue(folder, upload) {
    const queue = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, QUEUE);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(queue, { recursive: true, mode: 0o700 });
    const item = node_path__WEBPACK_IMPORTED_MODULE_1__.join(queue, nextNumber());
    let queued;
    if (upload.kind === 'record')
        queued = upload;
    else {
        bring(upload.archive, `${item}.archive`);
        queued = { kind: 'checkpoint', checkpoint: upload.checkpoint };
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${item}.new`, JSON.stringify(queued), { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${item}.new`, `${item}.json`);
}
const POLL_MS = 50;
/** After so long without work the uploader looks less often. */
const EAGER_MS = 2_000;
const LAZY_POLL_MS = 250;
/** An uploader that dies so often is not going to make it. */
const MAX_STARTS = 3;
/** Waits until everything is sent, at most `deadlineMs`. An uploader that died is started again. */
async function drain(folder, deadlineMs, uploader, clock) {
    const until = clock.monotonic() + deadlineMs;
    // What failed while the script ran may have been an outage that is over.
    requeueFailed(folder);
    let starts = 0;
    while (waiting(folder).length > 0 && clock.monotonic() < until) {
        if (!(0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_3__.isUploading)(folder)) {
            if (starts++ >= MAX_STARTS)
                break;
            (0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_3__.ensureUploader)(folder, uploader);
            await started(folder, until, clock);
        }
        await clock.sleep(POLL_MS);
    }
    return { left: waiting(folder).length, failed: failures(folder) };
}
/** A process needs a moment until it says that it is there. */
async function started(folder, until, clock) {
    const patience = Math.min(until, clock.monotonic() + START_MS);
    while (!(0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_3__.isUploading)(folder) && waiting(folder).length > 0 && clock.monotonic() < patience)
        await clock.sleep(POLL_MS);
}
const START_MS = 5_000;
/** The uploader's whole life: sends what is queued, waits a while for more, and ends. Does nothing where another one runs. */
async function runUploader(folder, store, ports) {
    if (!(0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_3__.becomeUploader)(folder)) {
        ports.say('Another uploader is at work.');
        return;
    }
    try {
        let idleSince = ports.clock.monotonic();
        const idle = () => ports.clock.monotonic() - idleSince;
        while ((0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_3__.isMine)(folder) && idle() < ports.idleMs) {
            const [item] = waiting(folder);
            if (item !== undefined) {
                await send(folder, item, store, ports);
                idleSince = ports.clock.monotonic();
            }
            else
                await ports.clock.sleep(idle() < EAGER_MS ? POLL_MS : LAZY_POLL_MS);
        }
    }
    finally {
        (0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_3__.leavePost)(folder);
    }
}
async function send(folder, item, store, { say }) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, QUEUE, item);
    try {
        const queued = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${file}.json`, 'utf8'));
        if (queued.kind === 'checkpoint')
            await store.put(queued.checkpoint, `${file}.archive`);
        else if (!isOutdone(folder, item, queued.name))
            await store.putRecord(queued.name, queued.content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${file}.json`, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${file}.archive`, { force: true });
    }
    catch (error) {
        say(`Not uploaded: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        setAside(folder, item, (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    }
}
/** A newer record of the same name waits behind this one. */
function isOutdone(folder, item, name) {
    return waiting(folder).some((other) => {
        if (other <= item)
            return false;
        const queued = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, QUEUE, `${other}.json`), 'utf8'));
        return queued.kind === 'record' && queued.name === name;
    });
}
function setAside(folder, item, why) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED, `${item}.txt`), why);
    move(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, QUEUE), node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED), item);
}
function requeueFailed(folder) {
    for (const name of namesIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED)).filter((file) => file.endsWith('.txt'))) {
        move(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED), node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, QUEUE), name.slice(0, -'.txt'.length));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED, name), { force: true });
    }
}
/** The description goes last: it is what makes an item count. */
function move(from, to, item) {
    for (const part of [`${item}.archive`, `${item}.json`]) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(from, part)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(from, part), node_path__WEBPACK_IMPORTED_MODULE_1__.join(to, part));
    }
}
/** Numbers of what waits, oldest first. */
function waiting(folder) {
    return namesIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, QUEUE))
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .sort();
}
const failures = (folder) => namesIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED, name), 'utf8'));
const namesIn = (folder) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder) : []);
let last = 0n;
/** Grows from call to call and, as long as clocks do, from step to step. */
function nextNumber() {
    const now = BigInt(Date.now()) * 1000n;
    last = now > last ? now : last + 1n;
    return `${last.toString().padStart(20, '0')}-${process.pid}`;
}
function bring(from, to) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
    }
    catch {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    }
}


/***/ })

};
