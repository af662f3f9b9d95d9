export const id = 4485;
export const ids = [4485,5676,109,3444];
export const modules = {

/***/ 3444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announcementName: () => (/* binding */ announcementName),
/* harmony export */   formatAnnouncement: () => (/* binding */ formatAnnouncement),
/* harmony export */   lostUploads: () => (/* binding */ lostUploads)
/* harmony export */ });
/** The record of an attempt that says what is on its way. */
const announcementName = (jobKey, attempt) => `uploads-a${attempt}-${jobKey}`;
const VERSION = 1;
/** More is nothing that one attempt has on its way. */
const MAX_ANNOUNCED = 1_000;
const formatAnnouncement = (checkpoints) => JSON.stringify({
    version: VERSION,
    checkpoints: checkpoints.map(({ id, storedBytes, stage, clean }) => ({ id, storedBytes, stage, clean })),
});
/** What an attempt announced and the store does not have: it was lost with the machine. */
async function lostUploads(store, jobKey, attempt) {
    const announced = parseAnnouncement(await store.getRecord(announcementName(jobKey, attempt)));
    if (announced.length === 0)
        return [];
    const there = new Set((await store.list()).map(({ id }) => id));
    return announced.filter(({ id }) => !there.has(id));
}
/** Nothing if the text is no announcement. */
function parseAnnouncement(text) {
    try {
        const { version, checkpoints } = JSON.parse(text ?? '{}');
        if (version !== VERSION || !Array.isArray(checkpoints))
            return [];
        return checkpoints.slice(0, MAX_ANNOUNCED).filter(isAnnounced);
    }
    catch {
        return [];
    }
}
const isAnnounced = (value) => typeof value?.id === 'string' &&
    Number.isSafeInteger(value.storedBytes) &&
    typeof value.clean === 'boolean' &&
    (value.stage === undefined || typeof value.stage === 'string');


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

/***/ 54485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runUploader: () => (/* binding */ runUploader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _announcement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3444);
/* harmony import */ var _process_priority_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40383);
/* harmony import */ var _spool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95676);
/* harmony import */ var _uploader_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80109);






const POLL_MS = 50;
/** After so long without work the uploader looks less often. */
const EAGER_MS = 2_000;
const LAZY_POLL_MS = 250;
/** Smaller archives are sent before anybody notices. */
const LARGE_BYTES = 1024 * 1024;
/** The uploader's whole life: sends what is queued, waits a while for more, and ends. Does nothing if another one runs. */
async function runUploader(folder, store, ports) {
    if (!(0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_4__.becomeUploader)(folder)) {
        ports.say('Another uploader is at work.');
        return;
    }
    const announcer = announcerOf(folder, store, ports);
    try {
        let idleSince = ports.clock.monotonic();
        const idle = () => ports.clock.monotonic() - idleSince;
        while ((0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_4__.isMine)(folder) && !(0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.isStopped)(folder) && idle() < ports.idleMs) {
            const [item] = (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.waiting)(folder);
            if (item !== undefined) {
                await send(folder, item, store, ports, announcer);
                if ((0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.waiting)(folder).length === 0)
                    await announcer.withdraw();
                idleSince = ports.clock.monotonic();
            }
            else
                await ports.clock.sleep(idle() < EAGER_MS ? POLL_MS : LAZY_POLL_MS);
        }
    }
    finally {
        (0,_uploader_process_js__WEBPACK_IMPORTED_MODULE_4__.leavePost)(folder);
    }
}
async function send(folder, item, store, { say }, announcer) {
    try {
        const queued = (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.readItem)(folder, item);
        if (queued.kind === 'checkpoint') {
            const archive = (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.archiveOf)(folder, item);
            if (isLarge(archive))
                await announcer.announce();
            await givingWay(folder, archive, () => store.put(queued.checkpoint, archive));
        }
        else if (!isOutdone(folder, item, queued.name))
            await store.putRecord(queued.name, queued.content);
        (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.removeItem)(folder, item);
    }
    catch (error) {
        say(`Not uploaded: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.setAside)(folder, item, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
    }
    (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.noteActivity)(folder).moved();
}
/**
 * What is large and nobody waits for goes beside the job's own work at low priority. Whoever begins to wait raises it again. Everything else, the start of this process
 * included, is so little that it goes at normal priority: at a low one, a busy machine would stretch it to half a minute.
 */
async function givingWay(folder, archive, act) {
    if (!isLarge(archive) || (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.isWanted)(folder))
        return act();
    (0,_process_priority_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerPriority */ .m1)(process.pid);
    try {
        await act();
    }
    finally {
        (0,_process_priority_js__WEBPACK_IMPORTED_MODULE_2__/* .raisePriority */ .Nx)(process.pid);
    }
}
const isLarge = (archive) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(archive, { throwIfNoEntry: false })?.size ?? 0) >= LARGE_BYTES;
/**
 * Says what is on its way before it is sent, and takes it back when all of it has arrived. A runner that is shut down, or dies, ends this process in the middle, and
 * only this tells the next attempt what it lost. A failure of it is no failure of the upload.
 */
function announcerOf(folder, store, { announcement, say }) {
    let announced;
    const quietly = async (act) => {
        await act().catch((error) => say(`Not announced: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`));
    };
    return {
        async announce() {
            const text = (0,_announcement_js__WEBPACK_IMPORTED_MODULE_5__.formatAnnouncement)((0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.waitingCheckpoints)(folder));
            if (announcement === undefined || text === announced)
                return;
            announced = text;
            await quietly(() => store.putRecord(announcement, text));
        },
        async withdraw() {
            if (announcement === undefined || announced === undefined)
                return;
            announced = undefined;
            await quietly(() => store.removeRecord(announcement));
        },
    };
}
/** A newer record of the same name waits behind this one. */
function isOutdone(folder, item, name) {
    return (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.waiting)(folder).some((other) => {
        if (other <= item)
            return false;
        const queued = (0,_spool_js__WEBPACK_IMPORTED_MODULE_3__.readItem)(folder, other);
        return queued.kind === 'record' && queued.name === name;
    });
}


/***/ })

};
