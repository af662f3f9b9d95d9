export const id = 5676;
export const ids = [5676];
export const modules = {

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


/***/ })

};
