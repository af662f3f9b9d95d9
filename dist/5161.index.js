export const id = 5161;
export const ids = [5161,5676,109];
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

/***/ 40383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ raisePriority),
/* harmony export */   m1: () => (/* binding */ lowerPriority),
/* harmony export */   yd: () => (/* binding */ processorUse)
/* harmony export */ });
/* unused harmony export LOWERED */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/**
 * A twentieth of what an ordinary process gets when all processors are busy, and all of it when they are not. At the lowest priority (19) an upload beside two busy
 * processors took minutes. Niceness, as in sched(7).
 */
const LOWERED = 13;
const NORMAL = 0;
/**
 * Gives way to every ordinary process while the processors are busy. On Linux a session may be a group of its own to the scheduler, whose members' niceness counts
 * only among themselves (sched(7), "The autogroup feature"), and niceness belongs to each thread: the group and all threads are set.
 */
const lowerPriority = (pid) => void setNiceness(pid, LOWERED);
/**
 * Ends `lowerPriority`.
 * @returns false if the process cannot get back to normal, as without privileges where sessions are no groups of their own
 */
const raisePriority = (pid) => setNiceness(pid, NORMAL);
function setNiceness(pid, niceness) {
    const group = setGroup(pid, niceness);
    const threads = threadsOf(pid).map((thread) => attempt(() => (0,node_os__WEBPACK_IMPORTED_MODULE_1__.setPriority)(thread, niceness)));
    return group || threads.every((done) => done);
}
/** Anybody may set a group of his own to 0 or above, so this is the way back that needs no privileges. */
function setGroup(pid, niceness) {
    if (!groupsCount(pid))
        return false;
    return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`/proc/${pid}/autogroup`, `${niceness}`));
}
/** Groups by session are in force only for processes that no control group of the processor holds. */
function groupsCount(pid) {
    if (read('/proc/sys/kernel/sched_autogroup_enabled')?.trim() !== '1' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/proc/${pid}/autogroup`)) {
        return false;
    }
    const lines = read(`/proc/${pid}/cgroup`)?.split('\n') ?? [];
    const processor = lines.find((line) => line.split(':')[1]?.split(',').includes('cpu'));
    // With version 2 nothing here tells whether the controller is in use below the root.
    return processor !== undefined ? processor.endsWith(':/') : lines.includes('0::/');
}
function threadsOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`).map(Number);
    }
    catch {
        return [pid];
    }
}
/** How long the threads of a process ran, and how long they were ready and waited for a processor, so far; milliseconds. Undefined if the system does not tell. */
function processorUse(pid) {
    let ranMs = 0;
    let waitedMs = 0;
    for (const thread of threadsOf(pid)) {
        const [ran, waited] = read(`/proc/${pid}/task/${thread}/schedstat`)?.split(' ').map(Number) ?? [];
        if (ran === undefined || waited === undefined)
            return undefined;
        ranMs += ran / NANOSECONDS;
        waitedMs += waited / NANOSECONDS;
    }
    return { ranMs, waitedMs };
}
const NANOSECONDS = 1_000_000;
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1');
    }
    catch {
        return undefined;
    }
}
function attempt(act) {
    try {
        act();
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 95676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveOf: () => (/* binding */ archiveOf),
/* harmony export */   enqueue: () => (/* binding */ enqueue),
/* harmony export */   failures: () => (/* binding */ failures),
/* harmony export */   isStopped: () => (/* binding */ isStopped),
/* harmony export */   isWanted: () => (/* binding */ isWanted),
/* harmony export */   noteActivity: () => (/* binding */ noteActivity),
/* harmony export */   readActivity: () => (/* binding */ readActivity),
/* harmony export */   readItem: () => (/* binding */ readItem),
/* harmony export */   removeItem: () => (/* binding */ removeItem),
/* harmony export */   requeueFailed: () => (/* binding */ requeueFailed),
/* harmony export */   setAside: () => (/* binding */ setAside),
/* harmony export */   setStop: () => (/* binding */ setStop),
/* harmony export */   setWanted: () => (/* binding */ setWanted),
/* harmony export */   waiting: () => (/* binding */ waiting),
/* harmony export */   waitingCheckpoints: () => (/* binding */ waitingCheckpoints)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const QUEUE = 'queue';
const FAILED = 'failed';
const ACTIVITY = 'activity.json';
const WANTED = 'wanted';
const STOP = 'stop';
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
/** Numbers of what waits, oldest first. */
function waiting(folder) {
    return namesIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, QUEUE))
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .sort();
}
/** What an item says. @throws if it is gone meanwhile */
const readItem = (folder, item) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${itemFile(folder, item)}.json`, 'utf8'));
const archiveOf = (folder, item) => `${itemFile(folder, item)}.archive`;
function removeItem(folder, item) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${itemFile(folder, item)}.json`, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(archiveOf(folder, item), { force: true });
}
/** The checkpoints that wait, oldest first. */
function waitingCheckpoints(folder) {
    return waiting(folder).flatMap((item) => {
        try {
            const queued = readItem(folder, item);
            return queued.kind === 'checkpoint' ? [queued.checkpoint] : [];
        }
        catch {
            // It has just been sent.
            return [];
        }
    });
}
/** Takes an item out of the queue, with the reason. */
function setAside(folder, item, why) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED, `${item}.txt`), why);
    move(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, QUEUE), node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED), item);
}
/** Puts what was set aside back into the queue. */
function requeueFailed(folder) {
    for (const name of namesIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED)).filter((file) => file.endsWith('.txt'))) {
        move(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED), node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, QUEUE), name.slice(0, -'.txt'.length));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED, name), { force: true });
    }
}
/** Why items were set aside. */
const failures = (folder) => namesIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FAILED, name), 'utf8'));
/** What is noted for whoever waits. */
function noteActivity(folder) {
    const write = (activity) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ACTIVITY);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.${process.pid}`, JSON.stringify(activity), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${file}.${process.pid}`, file);
    };
    return {
        moved: () => write({ moves: readActivity(folder).moves + 1 }),
        trouble: (text) => write({ moves: readActivity(folder).moves, trouble: text }),
    };
}
function readActivity(folder) {
    try {
        const { moves, trouble } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ACTIVITY), 'utf8'));
        return { moves: Number(moves) || 0, ...(typeof trouble === 'string' ? { trouble } : {}) };
    }
    catch {
        return { moves: 0 };
    }
}
/** Somebody waits from now on: everything goes at normal priority. */
const setWanted = (folder) => mark(folder, WANTED);
const isWanted = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, WANTED));
/** Nothing new is to be begun. */
const setStop = (folder) => mark(folder, STOP);
const isStopped = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, STOP));
function mark(folder, name) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), '', { mode: 0o600 });
}
const itemFile = (folder, item) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, QUEUE, item);
/** The description goes last: it is what makes an item count. */
function move(from, to, item) {
    for (const part of [`${item}.archive`, `${item}.json`]) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(from, part)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(from, part), node_path__WEBPACK_IMPORTED_MODULE_1__.join(to, part));
    }
}
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


/***/ }),

/***/ 80109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UPLOADER_LOG: () => (/* binding */ UPLOADER_LOG),
/* harmony export */   becomeUploader: () => (/* binding */ becomeUploader),
/* harmony export */   ensureUploader: () => (/* binding */ ensureUploader),
/* harmony export */   isMine: () => (/* binding */ isMine),
/* harmony export */   isStarting: () => (/* binding */ isStarting),
/* harmony export */   isUploading: () => (/* binding */ isUploading),
/* harmony export */   leavePost: () => (/* binding */ leavePost),
/* harmony export */   replaceUploader: () => (/* binding */ replaceUploader),
/* harmony export */   stopUploader: () => (/* binding */ stopUploader),
/* harmony export */   uploaderPid: () => (/* binding */ uploaderPid)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93621);
/* harmony import */ var _spool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95676);





/** In the spool folder: who is the uploader; who was started to become it; what it had to say. */
const OWNER = 'uploader.json';
const STARTED = 'started';
const UPLOADER_LOG = 'uploader.log';
const POLL_MS = 50;
/** An upload that has not moved for so long is not about to end. */
const STILL_MS = 2_500;
/** Starts the uploader where none runs or is on its way. Cheap where one is. */
function ensureUploader(folder, { command, env, input }) {
    if (isUploading(folder) || isStarting(folder))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, STARTED), { recursive: true, mode: 0o700 });
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, UPLOADER_LOG), 'a', 0o600);
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, STARTED, `${child.pid}.json`), JSON.stringify((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(child.pid)));
        }
        child.unref();
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    }
}
/** Starts another uploader in the place of one that is at work; what that one is sending is begun anew. */
function replaceUploader(folder, uploader) {
    for (const one of knownOnes(folder))
        kill(one);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, OWNER), { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, STARTED), { recursive: true, force: true });
    ensureUploader(folder, uploader);
}
/**
 * Ends the uploader and forgets what waits: the job does not need it any more. What it has begun it may finish while that goes on, at most `patienceMs`, so that the
 * service is not left with half an artifact.
 * @returns whether something was broken off
 */
async function stopUploader(folder, clock, patienceMs = 0) {
    if (patienceMs > 0)
        await letFinish(folder, clock, patienceMs);
    const brokenOff = isUploading(folder);
    for (const one of knownOnes(folder))
        await end(one, clock);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    return brokenOff;
}
async function letFinish(folder, clock, patienceMs) {
    (0,_spool_js__WEBPACK_IMPORTED_MODULE_4__.setStop)(folder);
    const until = clock.monotonic() + patienceMs;
    let movedAt = clock.monotonic();
    let { moves } = (0,_spool_js__WEBPACK_IMPORTED_MODULE_4__.readActivity)(folder);
    while (isUploading(folder) && clock.monotonic() < until && clock.monotonic() - movedAt < STILL_MS) {
        await clock.sleep(POLL_MS);
        const { moves: now } = (0,_spool_js__WEBPACK_IMPORTED_MODULE_4__.readActivity)(folder);
        if (now !== moves)
            movedAt = clock.monotonic();
        moves = now;
    }
}
function knownOnes(folder) {
    const owner = readOwner(folder);
    return [...(owner ? [owner] : []), ...startedOnes(folder)];
}
async function end(one, clock) {
    if (!kill(one))
        return;
    while ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunning */ .W_)(one))
        await clock.sleep(POLL_MS);
}
function kill(one) {
    if (!(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunning */ .W_)(one))
        return false;
    try {
        process.kill(one.pid, 'SIGKILL');
    }
    catch {
        // It has just ended.
    }
    return true;
}
/** All that were started here, whatever has become of them. */
function startedOnes(folder) {
    const started = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, STARTED);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(started))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(started).flatMap((name) => readIdentity(node_path__WEBPACK_IMPORTED_MODULE_2__.join(started, name)) ?? []);
}
/** Whether an uploader is at work. */
function isUploading(folder) {
    const owner = readOwner(folder);
    return owner !== undefined && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunning */ .W_)(owner);
}
/** Whether one was started that has not said yet that it is there. */
const isStarting = (folder) => !isUploading(folder) && startedOnes(folder).some(_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunning */ .W_);
/** The process at work. */
const uploaderPid = (folder) => isUploading(folder) ? readOwner(folder)?.pid : undefined;
/** Whether this process is the uploader. */
const isMine = (folder) => readOwner(folder)?.pid === process.pid;
/** Leaves the post, where this process has it. */
function leavePost(folder) {
    if (isMine(folder))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, OWNER), { force: true });
}
const readOwner = (folder) => readIdentity(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, OWNER));
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
    const owner = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, OWNER);
    const mine = `${owner}.${process.pid}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(mine, JSON.stringify((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .thisProcess */ .WF)()));
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
/* harmony export */   drain: () => (/* binding */ drain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_priority_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40383);
/* harmony import */ var _spool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95676);
/* harmony import */ var _uploader_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80109);





const POLL_MS = 50;
/** An uploader that dies so often is not going to make it. */
const MAX_STARTS = 3;
/** A service that lets a request wait longer, or fails it again and again, is down. */
const STALL_MS = 30_000;
/**
 * Waits until everything is sent, at most `deadlineMs`, and no longer than 30 s without progress. Meanwhile uploads go at normal priority. An uploader that died is
 * started again. One that is starting makes no requests, so only a busy machine delays it, and it is given the time.
 */
async function drain(folder, deadlineMs, uploader, clock) {
    const until = clock.monotonic() + deadlineMs;
    // What failed while the script ran may have been an outage that is over.
    (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.requeueFailed)(folder);
    (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.setWanted)(folder);
    const pace = paceOf(folder);
    let starts = 0;
    let movedAt = clock.monotonic();
    let seen = '';
    while ((0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.waiting)(folder).length > 0) {
        const now = clock.monotonic();
        const busy = pace.isStarved();
        if ((0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_4__.isUploading)(folder)) {
            if (!pace.raise(busy))
                (0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_4__.replaceUploader)(folder, uploader);
        }
        else {
            movedAt = now;
            if (!(0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_4__.isStarting)(folder)) {
                if (starts++ >= MAX_STARTS)
                    return ended(folder, { reason: 'no-uploader', ...lastWords(folder) });
                (0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_4__.ensureUploader)(folder, uploader);
            }
        }
        const { moves, trouble } = (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.readActivity)(folder);
        const about = { busy, ...(trouble === undefined ? {} : { trouble }) };
        const state = `${moves} ${(0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.waiting)(folder).length}`;
        if (state !== seen)
            movedAt = now;
        seen = state;
        if (now >= until)
            return ended(folder, { reason: 'deadline', ...about });
        if (now - movedAt >= STALL_MS)
            return ended(folder, { reason: 'stalled', ms: STALL_MS, ...about });
        await clock.sleep(POLL_MS);
    }
    return ended(folder);
}
function ended(folder, gaveUp) {
    const left = (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.waiting)(folder).length;
    return { left, failed: (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.failures)(folder), ...(left === 0 || gaveUp === undefined ? {} : { gaveUp }) };
}
/** Gives the uploader normal priority, and tells whether the processors are too busy for it. */
function paceOf(folder) {
    let raised;
    let before;
    let starved = false;
    return {
        /** False if an uploader that the processors are too busy for cannot get back to normal priority. */
        raise(busy) {
            const pid = (0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_4__.uploaderPid)(folder);
            if (pid === undefined || (pid === raised && !busy))
                return true;
            raised = pid;
            return (0,_process_priority_js__WEBPACK_IMPORTED_MODULE_2__/* .raisePriority */ .Nx)(pid) || !busy;
        },
        /** Since a moment ago it waited for a processor longer than it had one. */
        isStarved() {
            const pid = (0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_4__.uploaderPid)(folder);
            const use = pid === undefined ? undefined : (0,_process_priority_js__WEBPACK_IMPORTED_MODULE_2__/* .processorUse */ .yd)(pid);
            if (pid === undefined || use === undefined)
                return false;
            if (before?.pid !== pid)
                before = { pid, ...use };
            const ran = use.ranMs - before.ranMs;
            const waited = use.waitedMs - before.waitedMs;
            if (ran + waited < SAMPLE_MS)
                return starved;
            before = { pid, ...use };
            starved = waited > ran;
            return starved;
        },
    };
}
/** Less says nothing. */
const SAMPLE_MS = 300;
const MAX_WORDS = 200;
/** The last line that an uploader wrote before it ended. */
function lastWords(folder) {
    try {
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _uploader_process_js__WEBPACK_IMPORTED_MODULE_4__.UPLOADER_LOG), 'utf8').trim().split('\n');
        const last = lines.at(-1)?.slice(0, MAX_WORDS) ?? '';
        return last === '' ? {} : { trouble: last };
    }
    catch {
        return {};
    }
}


/***/ })

};
