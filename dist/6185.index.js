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
    const length = 2 * (stored.length + own.length);
    const from = new Float64Array(length);
    const to = new Float64Array(length);
    const ownAt = (n) => own[n - stored.length];
    for (let n = 0; n < length / 2; n++) {
        const i = stored[n];
        const { member, at, contentAt } = i === undefined ? ownAt(n) : (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(tree, i, sources.at[i]);
        from[2 * n] = at;
        to[2 * n] = contentAt;
        from[2 * n + 1] = contentAt;
        to[2 * n + 1] = contentAt + member.size;
    }
    const memberAt = (k) => {
        const i = stored[k >> 1];
        return i === undefined ? ownAt(k >> 1).member : (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(tree, i);
    };
    const isHeader = (k) => k % 2 === 0;
    const contentHash = (k) => {
        const i = stored[k >> 1];
        if (i === undefined)
            return Buffer.from(ownAt(k >> 1).sha256, 'hex');
        return memberAt(k).type === 'file' ? tree.hash(i) : NOTHING;
    };
    return {
        length,
        from,
        to,
        sha256: (k) => (isHeader(k) ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeHeader */ .YS)(memberAt(k)), 'buffer') : contentHash(k)),
        header: (k) => (isHeader(k) ? memberAt(k) : undefined),
        name: (k) => `${isHeader(k) ? 'the header of ' : ''}${(0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)(memberAt(k).path)}`,
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
 * neither, what is too little for threads, all of a sealed or repacked archive, and what threads did not find as it should be, so that the reason is found as well.
 */
async function unpackFrames(archive, stretches, threads) {
    const frames = archive.plainFrames;
    const isTaken = stretches.take !== undefined && stretches.target === undefined;
    const work = { files: stretches.length, bytes: bytesOf(stretches) };
    if (!frames || isTaken || !threads.areFor(work))
        return wantedOf(stretches);
    const unpacking = new Unpacking(archive.file, frames, stretches, threads.poolFor(work));
    return unpacking.run();
}
class Unpacking {
    #archive;
    #frames;
    #stretches;
    #pool;
    /** Files that come in several parts. */
    #cut = new Set();
    /** What is only looked at, and lies in several frames. */
    #spread = new Set();
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
        const land = (k, { sha256 }) => {
            if (sha256 && Buffer.compare(sha256, this.#stretches.sha256(k)) === 0)
                this.#stretches.verified?.(k);
            else
                this.#left.add(k);
        };
        const fileTask = (k) => {
            const { root = '', path = '' } = this.#stretches.target?.(k) ?? {};
            return { kind: 'hashFile', root, path };
        };
        await (0,pool/* inOrder */.al)(this.#pool, this.#cut, fileTask, land);
        await (0,pool/* inOrder */.al)(this.#pool, this.#spread, (k) => this.#spreadTask(k), land);
        return [...this.#left].sort((a, b) => a - b);
    }
    *#shares() {
        for (const { frame, members } of shareOut(this.#frames, this.#stretches)) {
            const mine = members.filter((k) => this.#goesToThread(k, frame));
            if (mine.length > 0)
                yield { frame, members: mine };
        }
    }
    #goesToThread(k, { offset, raw }) {
        const { from, to, target, prepare } = this.#stretches;
        if (from[k] >= offset && to[k] <= offset + raw)
            return true;
        if (!target)
            this.#spread.add(k);
        else if (!this.#cut.has(k)) {
            prepare?.(k);
            this.#cut.add(k);
        }
        return target !== undefined;
    }
    #taskOf({ frame, members }) {
        const { position, size, raw } = frame;
        return {
            kind: 'unpack',
            archive: this.#archive,
            position,
            size,
            raw,
            ...(0,unpack_frame/* partsOf */.CI)(frame, this.#stretches, members),
        };
    }
    #land(members, ok) {
        for (const k of members) {
            if (!ok)
                this.#left.add(k);
            else if (!this.#cut.has(k))
                this.#stretches.verified?.(k);
        }
    }
    #spreadTask(k) {
        const from = this.#stretches.from[k];
        const to = this.#stretches.to[k];
        const within = this.#frames.filter(({ offset, raw }) => offset < to && offset + raw > from);
        return {
            kind: 'hashFrames',
            archive: this.#archive,
            frames: within.map(({ position, size, raw }) => ({ position, size, raw })),
            skip: from - (within[0]?.offset ?? from),
            length: to - from,
        };
    }
}
function wantedOf({ length, from, to }) {
    const wanted = [];
    for (let k = 0; k < length; k++)
        if (from[k] < to[k])
            wanted.push(k);
    return wanted;
}
/** Which frame holds something of which stretches. */
function* shareOut(frames, { length, from, to }) {
    let next = 0;
    for (const frame of frames) {
        const end = frame.offset + frame.raw;
        const members = [];
        for (let k = next; k < length && from[k] < end; k++) {
            if (from[k] < to[k])
                members.push(k);
            if (to[k] <= end)
                next = k + 1;
        }
        if (members.length > 0)
            yield { frame, members };
    }
}
function bytesOf({ length, from, to }) {
    let bytes = 0;
    for (let k = 0; k < length; k++)
        bytes += to[k] - from[k];
    return bytes;
}

;// CONCATENATED MODULE: ./build/checkpoint/archive/contents.js



const stretchesOf = (list) => ({
    length: list.length,
    from: Float64Array.from(list, ({ from }) => from),
    to: Float64Array.from(list, ({ to }) => to),
    sha256: (k) => list[k].sha256,
    name: (k) => list[k].name,
    take: (k, bytes, position) => list[k].take(bytes, position),
});
/**
 * Reads stretches and verifies each by its own hash. That a frame is the one which the manifest records would prove nothing:
 * whoever wrote the manifest may have lied about what is in it.
 * @throws RefusedError `content-damaged`, and what the archive throws.
 */
async function readStretches(archive, stretches, threads) {
    const { length, from, to } = stretches;
    for (let k = 0; k < length; k++)
        if (from[k] >= to[k])
            takeWhole(stretches, k, NOTHING);
    await readInOrder(archive, stretches, await unpackFrames(archive, stretches, threads));
}
const NOTHING = Buffer.alloc(0);
/** One piece after the other, on this thread. */
async function readInOrder(archive, stretches, wanted) {
    const ranges = wanted.map((k) => ({ from: stretches.from[k], to: stretches.to[k] }));
    let next = 0;
    let partial;
    for await (const piece of archive.read(ranges)) {
        const end = piece.offset + piece.bytes.length;
        for (let range = ranges[next]; range && range.from < end; range = ranges[next]) {
            const k = wanted[next];
            const bytes = cut(piece, range);
            const isWhole = range.from >= piece.offset && range.to <= end;
            if (isWhole)
                takeWhole(stretches, k, bytes);
            else {
                partial ??= (0,external_node_crypto_.createHash)('sha256');
                partial.update(bytes);
                stretches.take?.(k, bytes, Math.max(piece.offset, range.from) - range.from);
                if (range.to > end)
                    break;
                finish(stretches, k, partial.digest());
                partial = undefined;
            }
            next++;
        }
    }
    const missing = wanted[next];
    if (missing !== undefined)
        throw damaged(stretches, missing);
}
function takeWhole(stretches, k, bytes) {
    const digest = (0,external_node_crypto_.hash)('sha256', bytes, 'buffer');
    if (digest.equals(stretches.sha256(k)))
        stretches.take?.(k, bytes, 0);
    finish(stretches, k, digest);
}
function finish(stretches, k, digest) {
    if (!digest.equals(stretches.sha256(k)))
        throw damaged(stretches, k);
    stretches.verified?.(k);
}
const cut = ({ offset, bytes }, { from, to }) => bytes.subarray(Math.max(0, from - offset), Math.min(bytes.length, to - offset));
const damaged = (stretches, k) => new errors/* RefusedError */.fk('content-damaged', `Archive refused: ${stretches.name(k)} is not what its manifest says. Use another copy or an older checkpoint.`);


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
/* harmony export */   Ny: () => (/* binding */ answersInOrder),
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
const isWorth = ({ files = 0, bytes = 0 }) => files >= WORTH_FILES || bytes >= WORTH_BYTES;
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
    expect(work) {
        if (this.#script === undefined || this.#started || !isWorth(work))
            return;
        this.#started = new ThreadPool(this.#script, Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), MAX_THREADS), this.#setup);
    }
    /** Whether `poolFor` gives threads for so much. */
    areFor(work) {
        return this.#started !== undefined || (this.#script !== undefined && isWorth(work));
    }
    /** @param work what there is to do: where it is little, threads cost more than they save */
    poolFor(work) {
        this.expect(work);
        if (this.#started)
            return this.#started;
        this.#inline ??= inlinePool(this.#setup);
        return this.#inline;
    }
    /** The threads, where there are some. */
    get started() {
        return this.#started;
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
function inOrder(pool, items, taskOf, land) {
    return answersInOrder(pool, items, (item) => pool.run(taskOf(item)), land);
}
/** As `inOrder`, where some tasks may have begun already. */
async function answersInOrder({ width }, items, begin, land) {
    const flying = [];
    const landOldest = async () => {
        const [item, answer] = flying.shift();
        await land(item, await answer);
    };
    for (const item of items) {
        if (flying.length >= width)
            await landOldest();
        const answer = begin(item);
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
/* harmony import */ var _text_buffer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55228);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81446);




/**
 * SHA-256 (hex) over every entry in canonical order. Each contributes
 * `<d|f|l> <mode, octal> <SHA-256 of content or link target, hex; - for folders> <path bytes>\0`.
 * Times are no part of it. Part of the format: docs/checkpoint-format.md.
 */
function stateHash(tree, counts = () => true) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const text = new _text_buffer_js__WEBPACK_IMPORTED_MODULE_2__/* .TextBuffer */ .a(BUFFER_BYTES);
    for (let i = 0; i < tree.count; i++) {
        if (!counts(i))
            continue;
        const prefix = text.prefix(tree, i);
        const name = tree.names[i];
        const length = MAX_FIELDS + prefix.length + name.length;
        if (!text.reserve(length)) {
            digest.update(text.take());
            text.reserve(length);
        }
        const kind = tree.kinds[i];
        text.byte(kind === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTORY */ .Md ? LETTERS.d : kind === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE */ .PW ? LETTERS.f : LETTERS.l);
        text.byte(SPACE);
        text.octal(tree.modes[i]);
        text.byte(SPACE);
        writeContent(text, tree, i);
        text.byte(SPACE);
        text.put(prefix);
        text.name(name);
        text.byte(0);
    }
    return digest.update(text.take()).digest('hex');
}
/** @throws RefusedError `manifest-invalid` where the recorded hash is not that of the entries */
function checkStateHash(manifest) {
    if (stateHash(manifest.tree) === manifest.stateHash)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('manifest-invalid', 'Manifest refused: its state hash is not that of its entries. Use another copy.');
}
const BUFFER_BYTES = 64 * 1024;
/** All of an entry but its path. */
const MAX_FIELDS = 128;
const SPACE = 0x20;
const LETTERS = { d: 0x64, f: 0x66, l: 0x6c };
function writeContent(text, tree, i) {
    if (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTORY */ .Md)
        text.name('-');
    else if (tree.kinds[i] !== _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE */ .PW)
        text.name((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.from(tree.targets.get(i) ?? '', 'latin1'), 'hex'));
    else if (tree.has(i, _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASHED */ ._E))
        text.hex(tree.hashes, i * _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA, _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_BYTES */ .FA);
    else
        throw new Error(`No hash is known of ${tree.path(i)}.`);
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

/***/ 55228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TextBuffer)
/* harmony export */ });
const ZERO = 0x30;
const HEX = Uint8Array.from(Buffer.from('0123456789abcdef'));
/** Beyond it, division by integers is no longer that of the processor. */
const MAX_INT = 0x7fffffff;
/**
 * Puts texts about entries together byte by byte: of hundreds of thousands, strings would be made to be thrown away. `reserve` room first; nothing else looks whether there is any.
 */
class TextBuffer {
    #bytes;
    #used = 0;
    /** The folder whose path was needed last: siblings come one after the other. */
    #folder = -1;
    #prefix = Buffer.alloc(0);
    /** @param capacity bytes that are held before `take` has to be called; more only where one entry needs more */
    constructor(capacity) {
        this.#bytes = Buffer.allocUnsafeSlow(capacity);
    }
    /** What was put together since the last time. It is overwritten by what comes next. */
    take() {
        const taken = this.#bytes.subarray(0, this.#used);
        this.#used = 0;
        return taken;
    }
    get length() {
        return this.#used;
    }
    /** Whether there is room for so many bytes more. Where nothing is held it is made. */
    reserve(length) {
        if (this.#used + length <= this.#bytes.length)
            return true;
        if (this.#used > 0)
            return false;
        this.#bytes = Buffer.allocUnsafeSlow(length);
        return true;
    }
    put(bytes) {
        this.#bytes.set(bytes, this.#used);
        this.#used += bytes.length;
    }
    utf8(text) {
        this.#used += this.#bytes.write(text, this.#used, 'utf8');
    }
    byte(byte) {
        this.#bytes[this.#used++] = byte;
    }
    /** A name, or any other text of one byte a character. */
    name(name) {
        const bytes = this.#bytes;
        let at = this.#used;
        for (let k = 0; k < name.length; k++)
            bytes[at++] = name.charCodeAt(k);
        this.#used = at;
    }
    /** The path of an entry's folder with a slash behind it; empty for the root. */
    prefix(tree, i) {
        const folder = tree.parents[i];
        if (folder !== this.#folder) {
            this.#folder = folder;
            this.#prefix = folder < 0 ? Buffer.alloc(0) : Buffer.from(`${tree.path(folder)}/`, 'latin1');
        }
        return this.#prefix;
    }
    hex(bytes, from, length) {
        const target = this.#bytes;
        let at = this.#used;
        for (let k = from; k < from + length; k++) {
            const byte = bytes[k];
            target[at++] = HEX[byte >> 4];
            target[at++] = HEX[byte & 15];
        }
        this.#used = at;
    }
    octal(value) {
        let shift = 0;
        while (value >> (shift + 3) > 0)
            shift += 3;
        for (; shift >= 0; shift -= 3)
            this.byte(ZERO + ((value >> shift) & 7));
    }
    /** A whole number from 0 up. */
    decimal(value) {
        if (value > MAX_INT)
            this.name(String(value));
        else {
            let digits = 1;
            for (let rest = value; rest >= 10; rest = (rest / 10) | 0)
                digits++;
            this.padded(value, digits);
        }
    }
    /** With leading zeros. @param value below 2^31 */
    padded(value, digits) {
        let rest = value;
        for (let at = this.#used + digits - 1; at >= this.#used; at--) {
            this.#bytes[at] = ZERO + (rest % 10);
            rest = (rest / 10) | 0;
        }
        this.#used += digits;
    }
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
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64195);
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
