export const id = 3890;
export const ids = [3890];
export const modules = {

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ createSeal),
/* harmony export */   Ip: () => (/* binding */ openSeal),
/* harmony export */   JY: () => (/* binding */ keyMark),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   ic: () => (/* binding */ SEAL_BYTES),
/* harmony export */   n7: () => (/* binding */ sealedWith)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/**
 * Sealed archives (docs/checkpoint-format.md, section 7): every frame is encrypted and authenticated with AES-256-GCM, and lies in a skippable frame. A frame
 * in front says how the key is made from the key text.
 */
const HEADER_MAGIC = 0x184d2a50;
const FRAME_MAGIC = 0x184d2a51;
const FRAME_HEADER_BYTES = 8;
const MARK = Buffer.from('rerail sealed 1\0', 'latin1');
const SALT_BYTES = 16;
/** Tells a wrong key from a changed archive. */
const CHECK_BYTES = 16;
const KEY_BYTES = 32;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
/** Bytes of the frame in front. */
const SEAL_BYTES = FRAME_HEADER_BYTES + MARK.length + SALT_BYTES + CHECK_BYTES;
/** A seal of its own for each archive: no two have a key in common, whatever the key text. */
function createSeal(keyText) {
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SALT_BYTES);
    const { key, check } = derive(keyText, salt);
    const body = Buffer.concat([MARK, salt, check]);
    return {
        header: Buffer.concat([frameHeader(HEADER_MAGIC, body.length), body]),
        seal(frame, index) {
            const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', key, nonceOf(index)).setAAD(salt);
            const parts = frame.map((part) => cipher.update(part));
            const last = cipher.final();
            const length = [...parts, last].reduce((sum, part) => sum + part.length, TAG_BYTES);
            return [frameHeader(FRAME_MAGIC, length), ...parts, last, cipher.getAuthTag()];
        },
    };
}
/** @param head the first SEAL_BYTES of an archive, or what there is of them */
const isSealed = (head) => head.length >= 4 && head.readUInt32LE() === HEADER_MAGIC;
/** @throws RefusedError `archive-damaged`, `key-wrong` */
function openSeal(head, keyText) {
    const body = head.subarray(FRAME_HEADER_BYTES, SEAL_BYTES);
    const fits = head.length >= SEAL_BYTES && head.readUInt32LE(4) === body.length;
    if (!fits || !body.subarray(0, MARK.length).equals(MARK)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('archive-damaged', 'Archive refused: its seal cannot be read. Use another copy.');
    }
    const salt = body.subarray(MARK.length, MARK.length + SALT_BYTES);
    const { key, check } = derive(keyText, salt);
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(check, body.subarray(MARK.length + SALT_BYTES))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('key-wrong', 'Archive refused: it is sealed with another key. Give the checkpoint-key it was made with.');
    }
    return (sealed, index) => unseal(sealed, index, key, salt);
}
function unseal(sealed, index, key, salt) {
    const end = sealed.length - TAG_BYTES;
    const fits = end >= FRAME_HEADER_BYTES &&
        sealed.readUInt32LE() === FRAME_MAGIC &&
        sealed.readUInt32LE(4) === sealed.length - FRAME_HEADER_BYTES;
    try {
        if (!fits)
            throw new Error('It is no sealed frame.');
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', key, nonceOf(index)).setAAD(salt);
        decipher.setAuthTag(sealed.subarray(end));
        return Buffer.concat([decipher.update(sealed.subarray(FRAME_HEADER_BYTES, end)), decipher.final()]);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('not-authentic', 'Archive refused: a frame is not what was sealed. Use another copy or an older checkpoint.', { cause: error });
    }
}
function frameHeader(magic, length) {
    const header = Buffer.alloc(FRAME_HEADER_BYTES);
    header.writeUInt32LE(magic, 0);
    header.writeUInt32LE(length, 4);
    return header;
}
function nonceOf(index) {
    const nonce = Buffer.alloc(NONCE_BYTES);
    nonce.writeUInt32BE(index, NONCE_BYTES - 4);
    return nonce;
}
/** Tells one key from another, on the machine that has them. Hex. */
const keyMark = (keyText) => derive(keyText, MARK).check.toString('hex');
/** For those who note with which key something was sealed. */
const sealedWith = (keyText) => (keyText === undefined ? {} : { sealed: keyMark(keyText) });
/** Deriving a key takes 40 ms on purpose; the archives of one restore are opened several times. */
const derived = new Map();
function derive(keyText, salt) {
    const name = JSON.stringify([keyText, salt.toString('hex')]);
    let found = derived.get(name);
    if (!found) {
        const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(keyText, salt, KEY_BYTES + CHECK_BYTES, { N: 16_384, r: 8, p: 1 });
        found = { key: bytes.subarray(0, KEY_BYTES), check: bytes.subarray(KEY_BYTES) };
        derived.set(name, found);
    }
    return found;
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

/***/ 12454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buffersOf),
/* harmony export */   f: () => (/* binding */ releaseBuffers)
/* harmony export */ });
/**
 * The buffers of a task or an answer, at whatever depth. They move to who gets it instead of being copied: who sends has no more use for them, so each must be a buffer
 * that nothing else is in.
 */
function buffersOf(value) {
    const buffers = new Set();
    collect(value, buffers);
    return [...buffers];
}
function collect(value, buffers) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return;
    if (!ArrayBuffer.isView(value))
        for (const field of Object.values(value))
            collect(field, buffers);
    else if (value.buffer instanceof ArrayBuffer && value.byteLength > 0)
        buffers.add(value.buffer);
}
/** Gives the buffers of a task back that is done: a thread makes so little else that its garbage collector would let them pile up. */
function releaseBuffers(task) {
    for (const buffer of buffersOf(task))
        if (!buffer.detached)
            buffer.transfer(0);
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
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12454);


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
    /** Has a thread of its own do a single task, while the caller does something else; undefined where there can be none. */
    beside(task) {
        if (this.#script === undefined || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() < 2)
            return undefined;
        const pool = new ThreadPool(this.#script, 1, this.#setup);
        return pool.run(task).finally(() => pool.close());
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
    let bench;
    return {
        width: 1,
        run: async (task) => {
            const [{ Bench }, { perform }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6786), __webpack_require__.e(7135)]).then(__webpack_require__.bind(__webpack_require__, 97135)), Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(7714)]).then(__webpack_require__.bind(__webpack_require__, 17714))]);
            bench ??= new Bench(setup);
            return perform(task, bench);
        },
    };
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
        // Loaded when it is needed: where nothing changed there is nothing for threads to do.
        const { Worker } = process.getBuiltinModule('node:worker_threads');
        const worker = new Worker(script, { workerData: setup, env: {}, execArgv: [], resourceLimits: LIMITS });
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
            idlest.worker.postMessage(pending.task, (0,_buffers_js__WEBPACK_IMPORTED_MODULE_1__/* .buffersOf */ .J)(pending.task));
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

/***/ 81170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ HERE),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   M5: () => (/* binding */ HOLDERS),
/* harmony export */   XF: () => (/* binding */ REDACTED),
/* harmony export */   jp: () => (/* binding */ Sources),
/* harmony export */   xF: () => (/* binding */ GIT)
/* harmony export */ });
/** Where a file's content is to be had. Numbers from HOLDERS on mean the checkpoint `holders[n - HOLDERS]`. */
const UNKNOWN = 0;
/** In this archive, at `at`. */
const HERE = 1;
/** In the repository, as the blob `oid`. */
const GIT = 2;
/** Nowhere: left out because it holds a credential. */
const REDACTED = 3;
const HOLDERS = 4;
const FIRST_CAPACITY = 256;
const NO_OIDS = new Uint8Array(0);
/** Per entry of a tree, where its content and its archive member are. Columns, as the tree's. */
class Sources {
    /** Ids of the checkpoints that hold content of this state. */
    holders = [];
    /** Bytes of a git object id: 20 or 32. */
    oidBytes;
    kinds;
    /** Tar offset of the entry's member in this archive; -1 where it has none. */
    at;
    #oids;
    constructor(capacity = FIRST_CAPACITY, oidBytes = 20) {
        this.kinds = new Int32Array(capacity);
        this.at = new Float64Array(capacity).fill(-1);
        this.oidBytes = oidBytes;
    }
    /** Makes room for entries up to `count`. */
    ensure(count) {
        if (count <= this.kinds.length)
            return;
        const capacity = Math.max(count, this.kinds.length * 2);
        const kinds = new Int32Array(capacity);
        kinds.set(this.kinds);
        const at = new Float64Array(capacity).fill(-1);
        at.set(this.at);
        this.kinds = kinds;
        this.at = at;
        if (this.#oids)
            this.oids = this.#oids;
    }
    /** Object ids, all in one; empty where none is known. */
    get oids() {
        return this.#oids ?? NO_OIDS;
    }
    set oids(oids) {
        this.#oids = new Uint8Array(this.kinds.length * this.oidBytes);
        this.#oids.set(oids);
    }
    oid(i) {
        const from = i * this.oidBytes;
        return Buffer.from(this.oids.subarray(from, from + this.oidBytes)).toString('hex');
    }
    setGit(i, oid) {
        this.setOid(i, Buffer.from(oid, 'hex'));
    }
    /** As `setGit`, with the bytes of the object id. */
    setOid(i, oid) {
        if (!this.#oids)
            this.oids = new Uint8Array(0);
        this.kinds[i] = GIT;
        this.#oids?.set(oid, i * this.oidBytes);
    }
    /** The checkpoint that holds the content of `i`, if one does. */
    holder(i) {
        return this.holders[this.kinds[i] - HOLDERS];
    }
    /** The checkpoint whose archive has the content of `i`, where this is the one with the id `own`. */
    archiveOf(i, own) {
        const kind = this.kinds[i];
        return kind >= HOLDERS ? this.holders[kind - HOLDERS] : kind === HERE ? own : undefined;
    }
    /** For each of `holders`, how much of the entries' sizes it holds. */
    heldBytes(sizes, count) {
        const held = this.holders.map(() => 0);
        for (let i = 0; i < count; i++) {
            const k = this.kinds[i] - HOLDERS;
            if (k >= 0)
                held[k] = held[k] + sizes[i];
        }
        return held;
    }
    /** As `setGit`, with the blob that another tree has for `j`. */
    copyGit(i, from, j) {
        if (from.oidBytes !== this.oidBytes)
            throw new Error('Object ids of two formats do not mix.');
        if (!this.#oids)
            this.oids = new Uint8Array(0);
        this.kinds[i] = GIT;
        this.#oids?.set(from.oids.subarray(j * this.oidBytes, (j + 1) * this.oidBytes), i * this.oidBytes);
    }
    setHolder(i, id) {
        let k = this.holders.indexOf(id);
        if (k < 0)
            k = this.holders.push(id) - 1;
        this.kinds[i] = HOLDERS + k;
    }
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
/** @throws RefusedError `manifest-invalid` where the recorded hash, number or size is not that of the entries */
function checkStateHash(manifest) {
    const { files, bytes } = manifest.tree.totals();
    if (files !== manifest.files || bytes !== manifest.bytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('manifest-invalid', `Manifest refused: it speaks of ${manifest.files} files of ${manifest.bytes} bytes, and lists ${files} of ${bytes}. Use another copy.`);
    }
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

/***/ 40869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ isHarmless),
/* harmony export */   Lg: () => (/* binding */ serializeConfig),
/* harmony export */   dT: () => (/* binding */ readReducedConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Keys of a repository's configuration that are kept: none of them names a program, a file to include or a credential.
 * Values are kept where they match.
 */
const HARMLESS = [
    [
        /^core\.(?:filemode|symlinks|ignorecase|precomposeunicode|sparsecheckout|sparsecheckoutcone|logallrefupdates|quotepath)$/,
        /^(?:true|false|always)$/,
    ],
    [/^core\.autocrlf$/, /^(?:true|false|input)$/],
    [/^core\.eol$/, /^(?:lf|crlf|native)$/],
    [/^index\.(?:sparse|version)$/, /^(?:true|false|[234])$/],
    [/^remote\.[\w./-]+\.url$/, /^(?:https?|ssh|git):\/\/[^\s@]+$|^git@[\w.-]+:[^\s]+$/],
    [/^remote\.[\w./-]+\.fetch$/, /^\+?refs\/[^\s:]+:refs\/[^\s:]+$/],
    [/^remote\.[\w./-]+\.tagopt$/, /^--(?:no-)?tags$/],
    [/^branch\.[^\s]+\.remote$/, /^[\w./-]+$/],
    [/^branch\.[^\s]+\.merge$/, /^refs\/[^\s:]+$/],
    [/^branch\.[^\s]+\.rebase$/, /^(?:true|false)$/],
];
const isHarmless = (key, value) => HARMLESS.some(([keys, values]) => keys.test(key) && values.test(value));
/** The harmless part of a repository's configuration. Includes are not followed; user information in URLs is cut out. */
async function readReducedConfig(repository) {
    const kept = [];
    for (const name of ['config', 'config.worktree']) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository.commonDir, name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile())
            continue;
        const listing = await repository
            .run(['config', '--file', file, '--no-includes', '--list', '-z'])
            // What git cannot parse has nothing worth keeping.
            .catch(() => Buffer.alloc(0));
        for (const item of listing.toString('utf8').split('\0')) {
            const end = item.indexOf('\n');
            const key = item.slice(0, end);
            const value = withoutUserInfo(item.slice(end + 1));
            if (end > 0 && isHarmless(key, value))
                kept.push([key, value]);
        }
    }
    return kept;
}
const withoutUserInfo = (value) => value.replace(/^([a-z]+:\/\/)[^/@\s]*@/, '$1');
/** As a file that git reads. Values are quoted, so they cannot end their line. */
function serializeConfig(entries) {
    return entries
        .map(([key, value]) => {
        const first = key.indexOf('.');
        const last = key.lastIndexOf('.');
        const section = key.slice(0, first);
        const sub = last > first ? ` ${quote(key.slice(first + 1, last))}` : '';
        return `[${section}${sub}]\n\t${key.slice(last + 1)} = ${quote(value)}\n`;
    })
        .join('');
}
const quote = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;


/***/ }),

/***/ 38892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ EXCLUDE_FILE),
/* harmony export */   p: () => (/* binding */ excludeOwn)
/* harmony export */ });
/** git's private list of what it ignores, below `.git`. */
const EXCLUDE_FILE = 'info/exclude';
const OWN_LINE = '/.rerail*';
/** The list with rerail's own folders on it. */
function excludeOwn(text) {
    if (text.split('\n').includes(OWN_LINE))
        return text;
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${OWN_LINE}\n`;
}


/***/ })

};
