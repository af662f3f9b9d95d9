export const id = 6185;
export const ids = [6185];
export const modules = {

/***/ 15825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ allStretches)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78702);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2090);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87573);




/** The hash of what folders and links have for content. */
const NOTHING = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', '', 'buffer');
/** Headers and contents of all members; one behind the other, as they lie in the tar. */
function allStretches(manifest) {
    const { tree, sources } = manifest;
    const stored = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .storedEntries */ .g_)(manifest);
    const own = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryMembers */ .G4)(manifest).sort((a, b) => a.at - b.at);
    const place = (n) => {
        const i = stored[n];
        if (i !== undefined) {
            const placed = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(tree, i, sources.at[i]);
            return { ...placed, sha256: placed.member.type === 'file' ? tree.hash(i) : NOTHING };
        }
        const member = own[n - stored.length];
        return { ...member, sha256: Buffer.from(member.sha256, 'hex') };
    };
    // Asked for several times in a row.
    let last = { n: -1, placed: undefined };
    const at = (k) => {
        if (last.n !== k >> 1 || !last.placed)
            last = { n: k >> 1, placed: place(k >> 1) };
        return last.placed;
    };
    const isHeader = (k) => k % 2 === 0;
    const from = (k) => (isHeader(k) ? at(k).at : at(k).contentAt);
    const to = (k) => (isHeader(k) ? at(k).contentAt : at(k).contentAt + at(k).member.size);
    return {
        length: 2 * (stored.length + own.length),
        from,
        to,
        at: (k) => {
            const { member, sha256 } = at(k);
            const name = () => (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)(member.path);
            if (!isHeader(k))
                return { from: from(k), to: to(k), sha256, name };
            return {
                from: from(k),
                to: to(k),
                // Made when it is wanted: stretches are asked for more often than their hashes.
                get sha256() {
                    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeHeader */ .YS)(member), 'buffer');
                },
                name: () => `the header of ${name()}`,
            };
        },
    };
}


/***/ }),

/***/ 85820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readStretches),
  T: () => (/* binding */ stretchesOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/checkpoint/threads/pool.js
var pool = __webpack_require__(27175);
// EXTERNAL MODULE: ./build/checkpoint/archive/unpack-frame.js
var unpack_frame = __webpack_require__(89038);
;// CONCATENATED MODULE: ./build/checkpoint/archive/unpack-frames.js


/**
 * Has threads take frames apart and check what is in them: stretches that are only looked at, and those that go to files. Returns those that have to be read in another way: what is
 * neither, all of a sealed or repacked archive, and what threads did not find as it should be, so that the reason is found as well.
 */
async function unpackFrames(archive, stretches, threads) {
    const frames = archive.plainFrames;
    if (!frames)
        return [...wantedOf(stretches)];
    const pool = threads.poolFor({ files: stretches.length, bytes: bytesOf(frames, stretches) });
    const unpacking = new Unpacking(archive.file, frames, stretches, pool);
    return unpacking.run();
}
class Unpacking {
    #archive;
    #frames;
    #stretches;
    #pool;
    /** Files that come in several parts. */
    #cut = new Map();
    /** What is only looked at, and lies in several frames. */
    #spread = new Map();
    #left = new Set();
    constructor(archive, frames, stretches, pool) {
        this.#archive = archive;
        this.#frames = frames;
        this.#stretches = stretches;
        this.#pool = pool;
    }
    async run() {
        await (0,pool/* inOrder */.al)(this.#pool, this.#shares(), (share) => this.#taskOf(share), ({ members }, { ok }) => this.#land(members, ok));
        for (const k of this.#left)
            this.#cut.delete(k);
        const land = ([k, stretch], { sha256 }) => {
            if (sha256 && Buffer.compare(sha256, stretch.sha256) === 0)
                stretch.verified?.();
            else
                this.#left.add(k);
        };
        await (0,pool/* inOrder */.al)(this.#pool, this.#cut, ([, { target }]) => ({ kind: 'hashFile', root: target?.root ?? '', path: target?.path ?? '' }), land);
        await (0,pool/* inOrder */.al)(this.#pool, this.#spread, ([, stretch]) => spreadTask(this.#archive, this.#frames, stretch), land);
        return [...this.#left].sort((a, b) => a - b);
    }
    /** Made anew whenever it is needed, except for those that come in parts: what is kept until a thread answers gets old, and old things are collected late. */
    #stretch(k) {
        return this.#cut.get(k) ?? this.#stretches.at(k);
    }
    *#shares() {
        for (const { frame, members } of shareOut(this.#frames, this.#stretches)) {
            const mine = members.filter((k) => this.#goesToThread(k, this.#stretch(k), frame));
            if (mine.length > 0)
                yield { frame, members: mine };
        }
    }
    #goesToThread(k, stretch, frame) {
        const isWhole = isWithin(stretch, frame);
        if (stretch.target) {
            if (isWhole || this.#cut.has(k))
                return true;
            stretch.prepare?.();
            this.#cut.set(k, stretch);
            return true;
        }
        if (stretch.take)
            this.#left.add(k);
        else if (!isWhole)
            this.#spread.set(k, stretch);
        return isWhole && !stretch.take;
    }
    #taskOf({ frame, members }) {
        const { position, size, raw } = frame;
        const parts = (0,unpack_frame/* partsOf */.CI)(frame, members.map((k) => this.#stretch(k)));
        return { kind: 'unpack', archive: this.#archive, position, size, raw, ...parts };
    }
    #land(members, ok) {
        for (const k of members) {
            if (!ok)
                this.#left.add(k);
            else if (!this.#cut.has(k))
                this.#stretches.at(k).verified?.();
        }
    }
}
const isWithin = ({ from, to }, { offset, raw }) => from >= offset && to <= offset + raw;
function* wantedOf(stretches) {
    for (let k = 0; k < stretches.length; k++)
        if (stretches.from(k) < stretches.to(k))
            yield k;
}
/** Which frame holds something of which stretches. */
function* shareOut(frames, stretches) {
    let next = 0;
    for (const frame of frames) {
        const end = frame.offset + frame.raw;
        const members = [];
        for (let k = next; k < stretches.length && stretches.from(k) < end; k++) {
            if (stretches.from(k) < stretches.to(k))
                members.push(k);
            if (stretches.to(k) <= end)
                next = k + 1;
        }
        if (members.length > 0)
            yield { frame, members };
    }
}
/** Bytes in all frames that hold something of the stretches. */
function bytesOf(frames, stretches) {
    let bytes = 0;
    for (const { frame } of shareOut(frames, stretches))
        bytes += frame.raw;
    return bytes;
}
function spreadTask(archive, frames, { from, to }) {
    const within = frames.filter(({ offset, raw }) => offset < to && offset + raw > from);
    return {
        kind: 'hashFrames',
        archive,
        frames: within.map(({ position, size, raw }) => ({ position, size, raw })),
        skip: from - (within[0]?.offset ?? from),
        length: to - from,
    };
}

;// CONCATENATED MODULE: ./build/checkpoint/archive/contents.js



const stretchesOf = (list) => ({
    length: list.length,
    from: (k) => list[k].from,
    to: (k) => list[k].to,
    at: (k) => list[k],
});
/**
 * Reads stretches and verifies each by its own hash. That a frame is the one which the manifest records would prove nothing:
 * whoever wrote the manifest may have lied about what is in it.
 * @throws RefusedError `content-damaged`, and what the archive throws.
 */
async function readStretches(archive, stretches, threads) {
    for (let k = 0; k < stretches.length; k++) {
        if (stretches.from(k) >= stretches.to(k))
            takeWhole(stretches.at(k), Buffer.alloc(0));
    }
    const left = await unpackFrames(archive, stretches, threads);
    await readInOrder(archive, left.map((k) => stretches.at(k)));
}
/** One piece after the other, on this thread. */
async function readInOrder(archive, wanted) {
    let next = 0;
    let partial;
    for await (const piece of archive.read(wanted)) {
        const end = piece.offset + piece.bytes.length;
        for (let stretch = wanted[next]; stretch && stretch.from < end; stretch = wanted[next]) {
            const bytes = cut(piece, stretch);
            const isWhole = stretch.from >= piece.offset && stretch.to <= end;
            if (isWhole)
                takeWhole(stretch, bytes);
            else {
                partial ??= (0,external_node_crypto_.createHash)('sha256');
                partial.update(bytes);
                stretch.take?.(bytes, Math.max(piece.offset, stretch.from) - stretch.from);
                if (stretch.to > end)
                    break;
                finish(stretch, partial.digest());
                partial = undefined;
            }
            next++;
        }
    }
    const missing = wanted[next];
    if (missing)
        throw damaged(missing);
}
function takeWhole(stretch, bytes) {
    const digest = (0,external_node_crypto_.hash)('sha256', bytes, 'buffer');
    if (digest.equals(stretch.sha256))
        stretch.take?.(bytes, 0);
    finish(stretch, digest);
}
function finish(stretch, digest) {
    if (!digest.equals(stretch.sha256))
        throw damaged(stretch);
    stretch.verified?.();
}
const cut = ({ offset, bytes }, { from, to }) => bytes.subarray(Math.max(0, from - offset), Math.min(bytes.length, to - offset));
const damaged = ({ name }) => new errors/* RefusedError */.fk('content-damaged', `Archive refused: ${name()} is not what its manifest says. Use another copy or an older checkpoint.`);


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

/***/ 88093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93621);



const NAME = /^scratch-(\d+)-/;
/** Works in a folder of its own below `folder`, which goes afterwards; what killed processes have left there goes first. */
async function withScratch(folder, work) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
        const [, pid] = NAME.exec(name) ?? [];
        if (pid !== undefined && !(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W_)(Number(pid)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), { recursive: true, force: true });
    }
    const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `scratch-${process.pid}-`));
    try {
        return await work(scratch);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 27175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ Threads),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   fe: () => (/* binding */ WORTH_FILES)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _bench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97135);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87707);




/** More threads than this need more memory than the time they save is worth. */
const MAX_THREADS = 4;
/** A thread takes some 40 ms of processor time to start; in that time one thread packs about so many bytes or opens so many files. */
const WORTH_BYTES = 24 * 1024 * 1024;
const WORTH_FILES = 2_000;
/** Threads for one operation, started when there is enough to do. */
class Threads {
    #script;
    #setup;
    #inline;
    #started;
    /** @param script starts a thread that answers tasks (src/entry/worker.ts); absent: everything is done on the calling thread */
    constructor(script, setup = {}) {
        this.#script = script;
        this.#setup = setup;
    }
    /** Where so much is likely to come, threads start while the caller still finds out what it is. */
    expect({ files, bytes }) {
        const isWorth = (files ?? 0) >= WORTH_FILES || (bytes ?? 0) >= WORTH_BYTES;
        if (this.#script === undefined || this.#started || !isWorth)
            return;
        this.#started = new ThreadPool(this.#script, Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), MAX_THREADS), this.#setup);
    }
    /** @param work what there is to do: where it is little, threads cost more than they save */
    poolFor(work) {
        this.expect(work);
        if (this.#started)
            return this.#started;
        this.#inline ??= inlinePool(this.#setup);
        return this.#inline;
    }
    close() {
        this.#started?.close();
        this.#started = undefined;
    }
}
/** One task after the other, on the thread that asks. */
function inlinePool(setup) {
    const bench = new _bench_js__WEBPACK_IMPORTED_MODULE_2__/* .Bench */ .h(setup);
    return { width: 1, run: async (task) => (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .perform */ .y)(task, bench) };
}
/** What a thread makes is soon gone; it need not pile up first. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };
/** A thread has its next task at hand when it is done with one. */
const GIVEN_AHEAD = 2;
class ThreadPool {
    width;
    #threads;
    #queue = [];
    #failure;
    constructor(script, threads, setup) {
        this.width = threads * GIVEN_AHEAD;
        this.#threads = Array.from({ length: threads }, () => this.#start(script, setup));
    }
    run(task) {
        return new Promise((resolve, reject) => {
            if (this.#failure)
                return reject(this.#failure);
            this.#queue.push({ task, resolve, reject });
            this.#give();
        });
    }
    close() {
        for (const { worker } of this.#threads)
            void worker.terminate();
    }
    #start(script, setup) {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(script, { workerData: setup, env: {}, execArgv: [], resourceLimits: LIMITS });
        const thread = { worker, given: [] };
        worker.on('message', (message) => {
            const pending = thread.given.shift();
            if ('error' in message)
                pending?.reject(message.error);
            else
                pending?.resolve(message.answer);
            this.#give();
        });
        worker.on('error', (error) => this.#fail(error));
        worker.on('exit', () => this.#fail(new Error('A thread ended before its work was done.')));
        return thread;
    }
    /** Hands out what waits, to those with the least to do. */
    #give() {
        while (this.#queue.length > 0) {
            const idlest = this.#threads.reduce((least, thread) => thread.given.length < least.given.length ? thread : least);
            if (idlest.given.length >= GIVEN_AHEAD)
                return;
            const pending = this.#queue.shift();
            idlest.given.push(pending);
            idlest.worker.postMessage(pending.task);
        }
    }
    #fail(error) {
        this.#failure ??= error;
        for (const { given } of this.#threads)
            for (const { reject } of given.splice(0))
                reject(error);
        for (const { reject } of this.#queue.splice(0))
            reject(error);
    }
}
/**
 * Runs tasks through a pool and hands their answers to `land` in the order of the tasks. Only so many are under way that the answers
 * which wait for an earlier one stay few.
 */
async function inOrder(pool, items, taskOf, land) {
    const flying = [];
    const landOldest = async () => {
        const [item, answer] = flying.shift();
        await land(item, await answer);
    };
    for (const item of items) {
        if (flying.length >= pool.width)
            await landOldest();
        const answer = pool.run(taskOf(item));
        // Reported where it is awaited; until then it must not count as unhandled.
        answer.catch(() => undefined);
        flying.push([item, answer]);
    }
    while (flying.length > 0)
        await landOldest();
}


/***/ }),

/***/ 43382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ checkStateHash),
/* harmony export */   ml: () => (/* binding */ stateHash),
/* harmony export */   ny: () => (/* binding */ hexAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81446);



/**
 * SHA-256 (hex) over every entry in canonical order. Each contributes
 * `<d|f|l> <mode, octal> <SHA-256 of content or link target, hex; - for folders> <path bytes>\0`.
 * Times are no part of it. Part of the format: docs/checkpoint-format.md.
 */
function stateHash(tree, counts = () => true) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    let used = 0;
    for (let i = 0; i < tree.count; i++) {
        if (!counts(i))
            continue;
        const line = `${letterOf(tree, i)} ${tree.modes[i].toString(8)} ${contentHash(tree, i)} ${tree.path(i)}\0`;
        if (used + line.length > buffer.length) {
            digest.update(buffer.subarray(0, used));
            used = 0;
        }
        if (line.length > buffer.length)
            digest.update(line, 'latin1');
        else
            used += buffer.write(line, used, 'latin1');
    }
    return digest.update(buffer.subarray(0, used)).digest('hex');
}
/** @throws RefusedError `manifest-invalid` where the recorded hash is not that of the entries */
function checkStateHash(manifest) {
    if (stateHash(manifest.tree) === manifest.stateHash)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('manifest-invalid', 'Manifest refused: its state hash is not that of its entries. Use another copy.');
}
const BUFFER_BYTES = 64 * 1024;
const letterOf = (tree, i) => (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md ? 'd' : tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .PW ? 'f' : 'l');
function contentHash(tree, i) {
    if (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTORY */ .Md)
        return '-';
    if (tree.kinds[i] !== _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .PW)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.from(tree.targets.get(i) ?? '', 'latin1'), 'hex');
    if (!tree.has(i, _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .HASHED */ ._E))
        throw new Error(`No hash is known of ${tree.path(i)}.`);
    return hexAt(tree.hashes, i * _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA, _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA);
}
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Hex of a range of bytes, without a Buffer around it. */
function hexAt(bytes, from, length) {
    let text = '';
    for (let i = from; i < from + length; i++)
        text += HEX[bytes[i]];
    return text;
}


/***/ }),

/***/ 56185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _archive_all_stretches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15825);
/* harmony import */ var _archive_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85820);
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72522);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88093);
/* harmony import */ var _threads_pool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27175);
/* harmony import */ var _tree_state_hash_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43382);









/** Checks every copy of a checkpoint, and of those that it needs. See CheckpointEngine.validate. */
async function validate(id, stores, level, ports) {
    const threads = new _threads_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .Threads */ .QK(ports.threadScript);
    try {
        return await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .withScratch */ .h)(ports.folder, async (scratch) => {
            const validation = new Validation(stores, level, scratch, ports.key, threads);
            await validation.check(id);
            return { ok: validation.problems.length === 0, problems: validation.problems };
        });
    }
    finally {
        threads.close();
    }
}
class Validation {
    problems = [];
    #stores;
    #level;
    #scratch;
    #key;
    #threads;
    #files = 0;
    constructor(stores, level, scratch, key, threads) {
        this.#stores = stores;
        this.#level = level;
        this.#scratch = scratch;
        this.#key = key;
        this.#threads = threads;
    }
    /** Checks a checkpoint and those that hold content of it. */
    async check(id) {
        const holders = await this.#checkCopies(id, '');
        if (this.#level === 'quick')
            return;
        for (const holder of holders)
            await this.#checkCopies(holder, `It needs ${holder}. `);
    }
    /** Returns what it needs. @param what begins each sentence about a problem */
    async #checkCopies(id, what) {
        let holders;
        let missing;
        for (const store of this.#stores) {
            try {
                holders = await this.#checkCopy(store, id);
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk && error.reason === 'checkpoint-missing')
                    missing ??= error;
                else {
                    holders ??= [];
                    this.problems.push(`${what}${this.#stores.length > 1 ? `In the ${store.kind} store: ` : ''}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
                }
            }
        }
        if (holders === undefined)
            this.problems.push(`${what}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(missing)}`);
        return holders ?? [];
    }
    async #checkCopy(store, id) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#scratch, `copy-${this.#files++}`);
        const opened = await (0,_open_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .openCheckpoint */ .DI)(store, id, file, this.#key, (bytes) => {
            if (this.#level === 'full')
                this.#threads.expect({ bytes });
        });
        try {
            await checkOpened(opened, this.#level, this.#threads);
            return opened.manifest.holders;
        }
        finally {
            opened.archive.close();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        }
    }
}
async function checkOpened({ manifest, archive }, level, threads) {
    if (level === 'quick')
        return;
    (0,_tree_state_hash_js__WEBPACK_IMPORTED_MODULE_8__/* .checkStateHash */ .GK)(manifest);
    if (level === 'full')
        return (0,_archive_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .readStretches */ .g)(archive, (0,_archive_all_stretches_js__WEBPACK_IMPORTED_MODULE_3__/* .allStretches */ .Z)(manifest), threads);
    // Every stored byte is compared with the manifest without unpacking it; what was repacked is unpacked after all.
    if (!archive.verifyFrames())
        await (0,_archive_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .readStretches */ .g)(archive, (0,_archive_all_stretches_js__WEBPACK_IMPORTED_MODULE_3__/* .allStretches */ .Z)(manifest), threads);
}


/***/ })

};
