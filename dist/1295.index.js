export const id = 1295;
export const ids = [1295];
export const modules = {

/***/ 91295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  capture: () => (/* binding */ capture)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/checkpoint/archive/seek-table.js
var seek_table = __webpack_require__(93205);
// EXTERNAL MODULE: ./build/checkpoint/archive/zstd.js
var zstd = __webpack_require__(64839);
;// CONCATENATED MODULE: ./build/checkpoint/archive/frame-writer.js




/** libuv has four threads unless told otherwise. */
const MAX_SLOTS = 4;
/**
 * Collects bytes into frames, which are compressed on other threads while the next one fills, and writes them in order.
 * The filling itself is synchronous: get `space`, put bytes there, `advance`.
 */
class FrameWriter {
    frames = [];
    /** Bytes in the file so far. */
    fileBytes = 0;
    #fd;
    #seal;
    #slots = [];
    /** Slots in flight, oldest first. */
    #flying = [];
    #slot;
    #used = 0;
    #flushed = 0;
    #limit = zstd/* MAX_FRAME */.v_;
    constructor(file, seal) {
        this.#fd = (0,external_node_fs_.openSync)(file, 'wx', 0o600);
        this.#seal = seal;
        this.#slot = this.#addSlot();
        if (seal)
            this.#record([seal.header], 0);
    }
    /** Offset in the uncompressed stream of the byte that comes next. */
    get offset() {
        return this.#flushed + this.#used;
    }
    /** Bytes that still fit into this frame. */
    get free() {
        return this.#limit - this.#used;
    }
    /** Largest frame from now on, up to MAX_FRAME. */
    set frameLimit(bytes) {
        this.#limit = Math.min(bytes, zstd/* MAX_FRAME */.v_);
    }
    /** A view of the next `length` bytes of this frame, to be filled. `length` must not exceed `free`. */
    space(length) {
        return this.#slot.buffer.subarray(this.#used, this.#used + length);
    }
    /** Takes the next `length` bytes of the frame for filled. */
    advance(length) {
        this.#used += length;
    }
    /** Appends bytes of any length. */
    async write(bytes) {
        for (let at = 0; at < bytes.length;) {
            if (this.free <= 0)
                await this.flush();
            const part = bytes.subarray(at, at + this.free);
            this.space(part.length).set(part);
            this.advance(part.length);
            at += part.length;
        }
    }
    /** Ends this frame. Waits only where all slots are busy. */
    async flush() {
        if (this.#used === 0)
            return;
        const slot = this.#slot;
        slot.raw = this.#used;
        slot.pending = slot.codec.run(slot.buffer.subarray(0, this.#used));
        // A failure is reported where the result is awaited; until then it must not count as unhandled.
        slot.pending.catch(() => undefined);
        this.#flying.push(slot);
        this.#flushed += this.#used;
        this.#used = 0;
        this.#slot = await this.#freeSlot();
    }
    /** Ends this frame and says where the writer stands. */
    async mark() {
        await this.flush();
        return { offset: this.#flushed, frames: this.frames.length + this.#flying.length };
    }
    /** Forgets everything since `mark`. */
    async rollback(mark) {
        this.#used = 0;
        await this.drain();
        for (const { size } of this.frames.splice(mark.frames))
            this.fileBytes -= size;
        this.#flushed = mark.offset;
        (0,external_node_fs_.ftruncateSync)(this.#fd, this.fileBytes);
    }
    /** Waits until every frame so far is in the file. */
    async drain() {
        await this.flush();
        while (this.#flying.length > 0)
            await this.#land();
    }
    /** Appends a finished frame, after all others. */
    async append({ frame, raw, sha256 }) {
        await this.drain();
        this.#writeFrame(frame, raw, sha256);
        this.#flushed += raw;
    }
    /** Writes what is left and the seek table. The writer is closed afterwards. */
    async finish() {
        await this.drain();
        this.#put([(0,seek_table/* encodeSeekTable */.X)(this.frames)]);
        this.close();
    }
    /** Frees everything; the file stays as it is. */
    close() {
        for (const { codec } of this.#slots)
            codec.close();
        if (this.#slots.length > 0)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#slots.length = 0;
    }
    async #freeSlot() {
        const idle = this.#slots.find((slot) => !this.#flying.includes(slot));
        if (idle)
            return idle;
        return this.#slots.length < MAX_SLOTS ? this.#addSlot() : this.#land();
    }
    #addSlot() {
        const slot = { buffer: Buffer.allocUnsafeSlow(zstd/* MAX_FRAME */.v_), codec: (0,zstd/* createCompressor */._S)(), raw: 0, pending: undefined };
        this.#slots.push(slot);
        return slot;
    }
    /** Writes the oldest frame in flight and returns its slot. */
    async #land() {
        const slot = this.#flying.shift();
        this.#writeFrame(await slot.pending, slot.raw);
        return slot;
    }
    #writeFrame(frame, raw, sha256) {
        if (this.#seal)
            this.#record(this.#seal.seal(frame, this.frames.length), raw);
        else
            this.#record(frame, raw, sha256);
    }
    /** Writes a frame as it is to lie in the file. */
    #record(frame, raw, sha256 = hashOf(frame)) {
        this.frames.push({ size: this.#put(frame), raw, sha256 });
    }
    #put(parts) {
        const before = this.fileBytes;
        for (const bytes of parts) {
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(this.#fd, bytes, at, bytes.length - at, this.fileBytes + at);
            this.fileBytes += bytes.length;
        }
        return this.fileBytes - before;
    }
}
function hashOf(parts) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        digest.update(part);
    return digest.digest('hex');
}

// EXTERNAL MODULE: ./build/checkpoint/archive/seal.js
var seal = __webpack_require__(5949);
// EXTERNAL MODULE: ./build/checkpoint/describe-archive.js
var describe_archive = __webpack_require__(65397);
// EXTERNAL MODULE: ./build/checkpoint/open-checkpoint.js + 9 modules
var open_checkpoint = __webpack_require__(64195);
// EXTERNAL MODULE: ./build/checkpoint/scratch.js
var scratch = __webpack_require__(88093);
// EXTERNAL MODULE: ./build/checkpoint/secrets/exact-values.js
var exact_values = __webpack_require__(59349);
// EXTERNAL MODULE: ./build/checkpoint/secrets/scanner.js + 4 modules
var secrets_scanner = __webpack_require__(16786);
// EXTERNAL MODULE: ./build/checkpoint/threads/pool.js
var threads_pool = __webpack_require__(27175);
// EXTERNAL MODULE: ./build/checkpoint/tree/known-files.js
var known_files = __webpack_require__(81965);
// EXTERNAL MODULE: ./build/checkpoint/tree/scope.js
var scope = __webpack_require__(79424);
// EXTERNAL MODULE: ./build/checkpoint/tree/state-hash.js
var state_hash = __webpack_require__(43382);
// EXTERNAL MODULE: ./build/checkpoint/tree/without.js
var without = __webpack_require__(95648);
// EXTERNAL MODULE: ./build/checkpoint/capture/environment.js
var environment = __webpack_require__(27215);
;// CONCATENATED MODULE: ./build/checkpoint/capture/capture-watch.js


/** Left free on the disk that archives are written to: a job that cannot write its own files fails for our sake. */
const DISK_HEADROOM = 256 * 1024 * 1024;
/** Ends a capture that takes more than it may. */
class CaptureWatch {
    #request;
    #ports;
    #began;
    #written = () => 0;
    constructor(request, ports) {
        this.#request = request;
        this.#ports = ports;
        this.#began = ports.clock.monotonic();
    }
    /** Milliseconds since the capture began. */
    get elapsed() {
        return this.#ports.clock.monotonic() - this.#began;
    }
    /** From now on the archive grows; `written` tells its bytes so far. */
    watchArchive(written) {
        this.#written = written;
    }
    /** @throws RefusedError `over-limit` (size, time, disk), `cancelled` */
    check() {
        const { caps, signal } = this.#request;
        if (signal?.aborted)
            throw new errors/* RefusedError */.fk('cancelled', 'Checkpoint not taken: it was cancelled.');
        if (caps?.ms !== undefined && this.elapsed > caps.ms)
            throw overLimit(`it takes longer than ${caps.ms} ms`);
        if (caps?.bytes !== undefined && this.#written() > caps.bytes) {
            throw overLimit(`it is larger than ${caps.bytes} bytes`);
        }
        if ((0,environment/* freeBytes */.go)(this.#ports.folder) < DISK_HEADROOM) {
            throw overLimit(`less than ${DISK_HEADROOM} bytes are free on the disk of ${this.#ports.folder}`);
        }
    }
}
const overLimit = (what) => new errors/* RefusedError */.fk('over-limit', `Checkpoint not taken: ${what}. Exclude what need not be kept, or raise the limit.`);

// EXTERNAL MODULE: ./build/checkpoint/archive/layout.js
var layout = __webpack_require__(2090);
// EXTERNAL MODULE: ./build/checkpoint/archive/tar.js
var tar = __webpack_require__(87573);
;// CONCATENATED MODULE: ./build/checkpoint/capture/pack-repository.js





/** Puts a repository's members into the archive. */
async function packRepository(writer, { state, members }, index) {
    const recorded = {};
    writer.frameLimit = zstd/* MAX_FRAME */.v_;
    for (const [name, content] of members) {
        const size = Buffer.isBuffer(content) ? content.length : content.size;
        const at = writer.offset;
        await writer.write((0,tar/* encodeHeader */.YS)((0,layout/* ownMember */.nV)((0,layout/* repositoryMemberPath */.SG)(index, name), size)));
        const digest = (0,external_node_crypto_.createHash)('sha256');
        for (const chunk of Buffer.isBuffer(content) ? [content] : chunksOf(content.file, size)) {
            digest.update(chunk);
            await writer.write(chunk);
        }
        await writer.write(Buffer.alloc((0,tar/* padded */.jC)(size) - size));
        recorded[name] = { at, size, sha256: digest.digest('hex') };
    }
    return { ...state, members: recorded };
}
const CHUNK_BYTES = 1024 * 1024;
function* chunksOf(file, size) {
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(1, size)));
        for (let left = size; left > 0;) {
            const got = (0,external_node_fs_.readSync)(fd, buffer, 0, Math.min(left, buffer.length), null);
            if (got === 0)
                throw new Error(`${file} became shorter.`);
            left -= got;
            yield buffer.subarray(0, got);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: ./build/checkpoint/tree/scan.js + 2 modules
var scan = __webpack_require__(6706);
// EXTERNAL MODULE: ./build/checkpoint/tree/sources.js
var tree_sources = __webpack_require__(81170);
// EXTERNAL MODULE: ./build/checkpoint/tree/compare.js
var compare = __webpack_require__(72771);
// EXTERNAL MODULE: ./build/checkpoint/tree/tree.js
var tree_tree = __webpack_require__(81446);
;// CONCATENATED MODULE: ./build/checkpoint/capture/base.js








/** A new checkpoint leans on no more than this many others; what the smallest of them hold is stored again. */
const MAX_HOLDERS = 8;
/**
 * Finds what to compare with: the parent, as the known files or its manifest tell, or else what was known of the workspace at least.
 * @param mark of the secrets that are known now
 */
async function findBase({ store, parent, secrets }, known, scratch, mark, { key, log }) {
    const sealed = key === undefined ? undefined : (0,seal/* keyMark */.JY)(key);
    const fitting = known?.head.secrets === secrets && known.head.sealed === sealed ? known : undefined;
    const listed = parent === undefined ? [] : (await store.list()).map(({ id }) => id);
    const id = parent !== undefined && listed.includes(parent) ? parent : undefined;
    if (id === undefined || fitting?.head.checkpoint === id) {
        if (!fitting)
            return undefined;
        const { tree, sources, head } = fitting;
        const { findings, git } = head;
        const looked = mark === exact_values/* NOTHING_KNOWN */.GN || mark === head.looked;
        return { tree, sources, findings, git, id, looked, ...leanOn(id, listed, tree, sources) };
    }
    // Nothing leans on what cannot be read; everything is stored anew then.
    const opened = await (0,open_checkpoint/* openCheckpoint */.DI)(store, id, external_node_path_.join(scratch, 'parent'), key).catch((error) => {
        log.warning(`Checkpoint ${id} is no base for a new one: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    });
    if (!opened)
        return undefined;
    opened.archive.close();
    const { manifest } = opened;
    if (manifest.secrets !== secrets)
        return undefined;
    const leans = leanOn(id, listed, manifest.tree, manifest.sources);
    return { ...manifest, git: undefined, id, looked: mark === exact_values/* NOTHING_KNOWN */.GN, ...leans };
}
/** The parent, and those of its holders that are still there and hold most. */
function leanOn(id, listed, tree, sources) {
    const whole = sources.holders.every((holder) => listed.includes(holder));
    if (id === undefined)
        return { available: new Set(), whole };
    const held = sources.heldBytes(tree.sizes, tree.count);
    const most = sources.holders
        .map((holder, k) => [holder, held[k]])
        .filter(([holder]) => listed.includes(holder))
        .sort(([, a], [, b]) => b - a)
        .slice(0, MAX_HOLDERS - 1);
    return { available: new Set([id, ...most.map(([holder]) => holder)]), whole };
}
/** For each entry of `live`, the entry of the same path in `base`, or -1. */
function pairTrees(live, base) {
    const pairs = new Int32Array(live.count).fill(-1);
    if (!base)
        return pairs;
    (0,compare/* compareTrees */.t)(live, base, (i, j) => {
        if (i >= 0)
            pairs[i] = j;
    });
    return pairs;
}
const sameContent = (a, i, b, j) => b.kinds[j] === tree_tree/* FILE */.PW && b.has(j, tree_tree/* HASHED */._E) && a.sizes[i] === b.sizes[j] && a.hasHashOf(i, b, j);
/** Whether a new checkpoint may have the content of a file where the base has it. `hasBlob` tells whether the repository still has a blob. */
function sourceServes(base, j, hasBlob) {
    const archive = base.sources.archiveOf(j, base.id);
    if (archive !== undefined)
        return base.available.has(archive);
    const source = base.sources.kinds[j];
    return source === tree_sources/* REDACTED */.XF || (source === tree_sources/* GIT */.xF && hasBlob(base.sources.oid(j)));
}
/** Takes over from the base where the content of a file is; only where that serves. */
function inheritSource(sources, i, base, j) {
    const archive = base.sources.archiveOf(j, base.id);
    if (archive !== undefined)
        sources.setHolder(i, archive);
    else if (base.sources.kinds[j] === tree_sources/* REDACTED */.XF)
        sources.kinds[i] = tree_sources/* REDACTED */.XF;
    else
        sources.copyGit(i, base.sources, j);
}
/** Whether nothing at all differs, times included. Both trees must be hashed. */
function isSameState(live, base, pairs) {
    // Where all live ones have a counterpart of their own, none is missing.
    if (live.count !== base.count)
        return false;
    for (let i = 0; i < live.count; i++) {
        const j = pairs[i];
        if (j < 0 || !isSameEntry(live, i, base, j))
            return false;
    }
    return true;
}
/** Kind, mode, time, content and target are the same. */
function isSameEntry(live, i, base, j) {
    if (live.kinds[i] !== base.kinds[j] || live.modes[i] !== base.modes[j] || live.mtimes[i] !== base.mtimes[j])
        return false;
    if (live.kinds[i] !== tree_tree/* FILE */.PW)
        return live.targets.get(i) === base.targets.get(j);
    return sameContent(live, i, base, j) && live.hardLinks.get(i) === base.hardLinks.get(j);
}

// EXTERNAL MODULE: ./build/checkpoint/capture/batch.js
var batch = __webpack_require__(33858);
;// CONCATENATED MODULE: ./build/checkpoint/capture/pack-order.js



/** Files up to this size are packed before larger ones, in smaller frames: most restores want few and small files. */
const SMALL_FILE = 64 * 1024;
const SMALL_FRAME = 8 * 1024 * 1024;
/**
 * Sorts files so that like lies beside like, which packs better and faster: in the order of the tree, because what belongs to one package is alike;
 * but a file of the same name and size as an earlier one comes right behind that, because it is probably the same. Files that may turn out to be had elsewhere come
 * first: where they are, their frames are never made.
 */
function planPacking(tree, files, mayBeElsewhere) {
    const lengths = new Float64Array(tree.count);
    const plan = { batches: [], large: [] };
    const classes = [[], [], [], []];
    for (const i of files) {
        const length = (0,layout/* headerBytes */.RH)(tree, i) + (0,tar/* padded */.jC)(tree.sizes[i]);
        lengths[i] = length;
        if (length > zstd/* MAX_FRAME */.v_)
            plan.large.push(i);
        else
            classes[(tree.sizes[i] > SMALL_FILE ? 2 : 0) + (mayBeElsewhere(i) ? 0 : 1)]?.push(i);
    }
    for (const [n, members] of classes.entries()) {
        plan.batches.push(...cut(likeByLike(tree, members), lengths, n < 2 ? SMALL_FRAME : zstd/* MAX_FRAME */.v_));
    }
    return plan;
}
/** Chains of indexes instead of a list for each file, most of which are like no other. */
function likeByLike(tree, files) {
    const groups = groupsOf(tree, files);
    const last = new Int32Array(files.length).fill(-1);
    const next = new Int32Array(files.length).fill(-1);
    const follows = new Uint8Array(files.length);
    for (let n = 0; n < files.length; n++) {
        const group = groups[n];
        const before = last[group];
        last[group] = n;
        if (before < 0)
            continue;
        next[before] = n;
        follows[n] = 1;
    }
    const order = new Int32Array(files.length);
    let count = 0;
    for (let first = 0; first < files.length; first++) {
        if (follows[first])
            continue;
        for (let n = first; n >= 0; n = next[n])
            order[count++] = files[n];
    }
    return order;
}
/** For each file a number that those of the same name and size have in common, below the number of files. */
function groupsOf(tree, files) {
    const names = new Map();
    const keys = new Float64Array(files.length);
    for (let n = 0; n < files.length; n++) {
        const i = files[n];
        const name = tree.names[i];
        const known = names.get(name);
        const number = known ?? names.size;
        if (known === undefined)
            names.set(name, number);
        keys[n] = number * (zstd/* MAX_FRAME */.v_ + 1) + tree.sizes[i];
    }
    const sorted = keys.slice().sort();
    return Int32Array.from(keys, (key) => placeIn(sorted, key));
}
/** Where a value begins in ascending ones. */
function placeIn(sorted, value) {
    let [from, to] = [0, sorted.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (sorted[middle] < value)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
function cut(files, lengths, limit) {
    const batches = [];
    let room = 0;
    for (const i of files) {
        const needed = lengths[i];
        if (needed > room) {
            batches.push([]);
            room = limit;
        }
        batches.at(-1)?.push(i);
        room -= needed;
    }
    return batches;
}

;// CONCATENATED MODULE: ./build/checkpoint/capture/early-batches.js






const NOWHERE = { objectFormat: 'sha1', oid: () => undefined, held: () => undefined };
/**
 * Has threads begin while the scan goes on: what will have to be stored in any case, since nobody has it elsewhere. Small files wait for those that are like them.
 */
class EarlyBatches {
    begun = [];
    #root;
    #threads;
    #repository;
    #files = 0;
    #next = [];
    #room = zstd/* MAX_FRAME */.v_;
    /** @param repository where blobs are that need not be stored */
    constructor(root, threads, repository) {
        this.#root = root;
        this.#threads = threads;
        this.#repository = repository;
    }
    /** Takes note of a file that the scan has found. */
    offer(tree, i) {
        if (++this.#files === threads_pool/* WORTH_FILES */.fe)
            this.#threads.expect({ files: threads_pool/* WORTH_FILES */.fe });
        if (tree.sizes[i] <= SMALL_FILE)
            return;
        const length = (0,tar/* headerLength */.gT)((0,layout/* memberOf */.C5)(tree, i)) + (0,tar/* padded */.jC)(tree.sizes[i]);
        if (length > zstd/* MAX_FRAME */.v_ || this.#repository?.blobAt(tree.path(i)) !== undefined)
            return;
        if (length > this.#room)
            this.#begin(tree);
        this.#next.push(i);
        this.#room -= length;
    }
    /** What is full is given away where threads are there that have nothing else to do; else it is left to be packed later. */
    #begin(tree) {
        const files = this.#next;
        this.#next = [];
        this.#room = zstd/* MAX_FRAME */.v_;
        const pool = this.#threads.started;
        if (!pool || this.begun.length >= pool.width)
            return;
        const answer = pool.run({ kind: 'pack', batch: (0,batch/* batchOf */.Kb)(this.#root, tree, files, NOWHERE) });
        // Reported where it is awaited; until then it must not count as unhandled.
        answer.catch(() => undefined);
        this.begun.push({ files, answer });
    }
}

// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
;// CONCATENATED MODULE: ./build/checkpoint/capture/packer.js








/** Has files read and hashed by threads, and puts those that are to be stored into the archive. */
class Packer {
    #options;
    /** The large file whose pieces are coming in. */
    #begun;
    constructor(options) {
        this.#options = options;
    }
    /** Reads all of `files`, in an order of its own. @param early some of them that threads have begun with */
    async packFiles(files, early = []) {
        const { tree, pool, elsewhere } = this.#options;
        const mayBeElsewhere = (i) => elsewhere.oid(i) !== undefined || elsewhere.held(i) !== undefined;
        const begun = new Set(early.flatMap((batch) => batch.files));
        const left = begun.size === 0 ? files : files.filter((i) => !begun.has(i));
        const { batches, large } = planPacking(tree, left, mayBeElsewhere);
        const pieces = [];
        await Promise.all([
            (0,threads_pool/* inOrder */.al)(pool, large, (i) => ({ kind: 'digest', batch: this.#batch([i]) }), (i, answer) => this.#landDigest(i, answer, pieces)),
            (0,threads_pool/* answersInOrder */.Ny)(pool, [...early, ...batches.map((members) => ({ files: members }))], (batch) => batch.answer ?? pool.run({ kind: 'pack', batch: this.#batch(batch.files) }), (batch, answer) => this.#landBatch(batch.files, answer)),
        ]);
        await (0,threads_pool/* inOrder */.al)(pool, pieces, ({ i, piece, sum }) => ({ kind: 'piece', batch: this.#batch([i]), piece, sum }), (piece, answer) => this.#landPiece(piece, answer));
    }
    /** Adds members without content: folders, symlinks, hard links. */
    async packHeaders(entries) {
        const { tree, sources, writer } = this.#options;
        writer.frameLimit = SMALL_FRAME;
        for (const i of entries) {
            const member = (0,layout/* memberOf */.C5)(tree, i);
            const length = (0,tar/* headerLength */.gT)(member);
            if (writer.free < length)
                await writer.flush();
            sources.at[i] = writer.offset;
            sources.kinds[i] = tree_sources/* HERE */.Dg;
            (0,tar/* writeHeader */.bx)(member, writer.space(length));
            writer.advance(length);
        }
    }
    #batch(files) {
        const { root, tree, elsewhere } = this.#options;
        return (0,batch/* batchOf */.Kb)(root, tree, files, elsewhere);
    }
    async #landBatch(batch, answer) {
        const { tree, sources, writer, judged, check } = this.#options;
        check();
        const start = writer.offset;
        if (answer.frame)
            await this.#append({ ...answer, frame: answer.frame });
        for (const [n, i] of batch.entries()) {
            const verdict = answer.verdicts[n];
            if (!isLost(verdict))
                tree.setHash(i, answer.hashes.subarray(n * tree_tree/* HASH_BYTES */.FA, (n + 1) * tree_tree/* HASH_BYTES */.FA));
            if (verdict === 'store') {
                sources.at[i] = start + answer.offsets[n];
                sources.kinds[i] = tree_sources/* HERE */.Dg;
            }
            judged(i, verdict);
        }
    }
    async #append({ frame, raw, sha256 }) {
        await this.#options.writer.append({ frame: [frame], raw, sha256 });
        (0,zstd/* release */._r)(frame);
    }
    #landDigest(i, { verdict, sha256, sums }, pieces) {
        const { tree, judged, check } = this.#options;
        check();
        if (!isLost(verdict))
            tree.setHash(i, sha256);
        if (verdict !== 'store')
            judged(i, verdict);
        else
            for (const [piece, sum] of sums.entries())
                pieces.push({ i, piece, sum, isLast: piece === sums.length - 1 });
    }
    /** Pieces of a file come one behind the other; where one of them is not what it was, all are taken back. */
    async #landPiece({ i, piece, isLast }, answer) {
        const { sources, writer, judged, check } = this.#options;
        check();
        if (piece === 0)
            this.#begun = { i, mark: await writer.mark() };
        if (this.#begun?.i !== i)
            return;
        if (!answer.frame) {
            await writer.rollback(this.#begun.mark);
            this.#begun = undefined;
            return judged(i, { lost: 'changing' });
        }
        await this.#append({ ...answer, frame: answer.frame });
        if (!isLast)
            return;
        sources.at[i] = this.#begun.mark.offset;
        sources.kinds[i] = tree_sources/* HERE */.Dg;
        judged(i, 'store');
    }
}
const isLost = (verdict) => typeof verdict === 'object' && 'lost' in verdict;

;// CONCATENATED MODULE: ./build/checkpoint/capture/files.js






/** Brings the content of a workspace's files into an archive: decides what need not be stored, and stores the rest. */
class FilePacker {
    skipped = [];
    findings = [];
    /** Entries that turned out to be no part of the state. */
    lost = new Set();
    #capture;
    constructor(capture) {
        this.#capture = capture;
    }
    get sources() {
        return this.#capture.sources;
    }
    /** Settles without reading what the base already answers. Returns the files that have to be read. */
    inherit() {
        const { tree, base, pairs } = this.#capture;
        const toRead = [];
        for (let i = 0; i < tree.count; i++) {
            if (tree.kinds[i] !== tree_tree/* FILE */.PW || tree.hardLinks.has(i))
                continue;
            const j = pairs[i];
            const known = base && j >= 0 && tree.has(i, tree_tree/* HASHED */._E) && sameContent(tree, i, base.tree, j);
            if (!known || !this.#isJudged(base, j) || !this.#inherit(i, base, j))
                toRead.push(i);
        }
        return Int32Array.from(toRead);
    }
    /** Whether the content is none that has to be looked at for a secret which was not known before. What the repository has is looked at there. */
    #isJudged({ looked, sources }, j) {
        return looked || sources.kinds[j] === tree_sources/* GIT */.xF || sources.kinds[j] === tree_sources/* REDACTED */.XF;
    }
    /** Whether a credential was found where the base had none. */
    foundMore() {
        const before = new Set(this.#capture.base?.findings.map(({ path }) => path));
        return this.findings.some(({ path }) => !before.has(path));
    }
    /**
     * Reads files and stores those whose content is nowhere else.
     * @param withheld blobs on which nothing may lean after all; known to the repository by then
     */
    async pack(files, writer, pool, withheld) {
        const { root, tree, sources, early, check } = this.#capture;
        const packer = new Packer({
            root,
            tree,
            sources,
            writer,
            pool,
            check,
            elsewhere: this.#elsewhere(),
            judged: (i, verdict) => this.#judged(i, verdict),
        });
        await packer.packFiles(files, early);
        await packer.packFiles(this.#leansOn(await withheld));
        this.#settleHardLinks();
        await packer.packHeaders(this.#headers());
    }
    /** Files that were taken for had in blobs which are withheld. */
    #leansOn(blobs) {
        const { tree, sources } = this.#capture;
        const found = [];
        for (let i = 0; blobs.size > 0 && i < tree.count; i++) {
            if (tree.kinds[i] !== tree_tree/* FILE */.PW || tree.hardLinks.has(i) || this.lost.has(i))
                continue;
            const isGone = sources.kinds[i] === tree_sources/* GIT */.xF && blobs.has(sources.oid(i));
            if (isGone || sources.kinds[i] === tree_sources/* UNKNOWN */.HV)
                found.push(i);
        }
        return Int32Array.from(found);
    }
    #elsewhere() {
        const { tree, base, pairs, repository } = this.#capture;
        return {
            objectFormat: repository?.format ?? 'sha1',
            oid: (i) => repository?.blobAt(tree.path(i)),
            held: (i) => {
                const j = pairs[i];
                const known = base && j >= 0 && tree.sizes[i] === base.tree.sizes[j] && base.tree.has(j, tree_tree/* HASHED */._E);
                return known && sourceServes(base, j, this.#hasBlob(i)) ? base.tree.hash(j) : undefined;
            },
        };
    }
    #judged(i, verdict) {
        const { tree, sources, base, pairs, repository } = this.#capture;
        const path = tree.path(i);
        // It may have come to be withheld since the file was read; then it is read again.
        if (verdict === 'git')
            sources.setGit(i, repository?.trackedBlob(path));
        else if (verdict === 'held')
            this.#inherit(i, base, pairs[i]);
        else if (verdict !== 'store' && 'lost' in verdict) {
            this.lost.add(i);
            this.skipped.push({ path: (0,byte_path/* displayText */.WV)(path), reason: verdict.lost });
        }
        else if (verdict !== 'store') {
            sources.kinds[i] = tree_sources/* REDACTED */.XF;
            this.#report(i, verdict.secret);
        }
    }
    #hasBlob(i) {
        const { tree, repository, sameRepository } = this.#capture;
        return (oid) => !repository?.withheld.has(oid) && (sameRepository || repository?.blobAt(tree.path(i)) === oid);
    }
    #inherit(i, base, j) {
        const { tree, sources } = this.#capture;
        if (!sourceServes(base, j, this.#hasBlob(i)))
            return false;
        inheritSource(sources, i, base, j);
        if (sources.kinds[i] === tree_sources/* REDACTED */.XF) {
            const path = (0,byte_path/* displayText */.WV)(tree.path(i));
            const before = base.findings.find((finding) => finding.path === path);
            this.#report(i, before?.kind ?? 'unknown');
        }
        return true;
    }
    #report(i, kind) {
        const { tree } = this.#capture;
        const path = (0,byte_path/* displayText */.WV)(tree.path(i));
        const sha256 = (0,state_hash/* hexAt */.ny)(tree.hashes, i * tree_tree/* HASH_BYTES */.FA, tree_tree/* HASH_BYTES */.FA);
        this.addFinding({ path, kind, sha256, size: tree.sizes[i] });
    }
    /** A repository may have in its stage what the workspace has as well. */
    addFinding(finding) {
        const isKnown = this.findings.some(({ path, sha256 }) => path === finding.path && sha256 === finding.sha256);
        if (!isKnown)
            this.findings.push(finding);
    }
    /** Hard links have their content where the first of them has it. */
    #settleHardLinks() {
        const { tree, sources } = this.#capture;
        for (const [i, first] of tree.hardLinks) {
            if (this.lost.has(first)) {
                this.lost.add(i);
                continue;
            }
            tree.setHash(i, tree.hash(first));
            const source = sources.kinds[first];
            sources.kinds[i] = source;
            if (sources.oids.length > 0) {
                const from = first * sources.oidBytes;
                sources.oids.copyWithin(i * sources.oidBytes, from, from + sources.oidBytes);
            }
        }
    }
    /** Members without content, for those who open the archive with tar: all that the base does not have in the same way. */
    *#headers() {
        const { tree, sources, base, pairs } = this.#capture;
        for (let i = 0; i < tree.count; i++) {
            const first = tree.hardLinks.get(i);
            const bare = tree.kinds[i] === tree_tree/* DIRECTORY */.Md || tree.kinds[i] === tree_tree/* LINK */.ps;
            if (first !== undefined ? sources.kinds[first] !== tree_sources/* HERE */.Dg || this.lost.has(i) : !bare)
                continue;
            const j = pairs[i];
            const same = base?.id !== undefined && j >= 0 && isSameEntry(tree, i, base.tree, j);
            if (!same || first !== undefined)
                yield i;
        }
    }
}

// EXTERNAL MODULE: ./build/checkpoint/capture/nested-repositories.js
var nested_repositories = __webpack_require__(89412);
// EXTERNAL MODULE: ./build/checkpoint/capture/repositories.js + 1 modules
var repositories = __webpack_require__(85605);
;// CONCATENATED MODULE: ./build/checkpoint/capture/survey.js










/** Looks at the workspace without reading a file of it. */
async function survey({ request, ports, scratch, secrets, threads, check }) {
    const { root, full = false, store } = request;
    const own = [ports.folder, ...(store.folders ?? [])];
    const known = (0,known_files/* loadKnownFiles */.hL)((0,known_files/* knownFilesPath */.aw)(ports.folder, root));
    const marking = (0,exact_values/* markOf */.Fg)(secrets ?? [], known?.head.looked);
    const repository = repositories/* WorkspaceRepository */.E.open(root, scratch, full);
    // Before anything of it is read: what changes meanwhile will show.
    const fingerprint = repository?.fingerprint;
    const kept = full ? undefined : repository;
    // Where all files will have to be read, threads begin meanwhile.
    const readsAll = full || (!known && request.parent === undefined);
    const early = readsAll ? new EarlyBatches(root, threads, kept) : undefined;
    const scanned = (0,scan/* scan */.S)(root, (0,scope/* scopeOf */.Od)(request), {
        own,
        ...(secrets ? { secrets } : {}),
        known: known?.tree,
        since: ports.clock.now(),
        found: early && ((tree, i) => early.offer(tree, i)),
    });
    const nested = new nested_repositories/* NestedRepositories */.Aw(root, scanned.repositories, scratch);
    const git = (0,nested_repositories/* fingerprintOf */.ax)(fingerprint, nested.fingerprint);
    const mark = await marking;
    const base = full ? undefined : await findBase(request, known, scratch, mark, ports);
    const pairs = base && base.tree === known?.tree ? scanned.pairs : pairTrees(scanned.tree, base?.tree);
    const files = new FilePacker({
        root,
        tree: scanned.tree,
        sources: new tree_sources/* Sources */.jp(Math.max(1, scanned.tree.count), repository?.oidBytes),
        base,
        pairs,
        repository: kept,
        early: early?.begun ?? [],
        sameRepository: isSameRepository(base, git),
        check,
    });
    const isSame = () => base !== undefined && isSameState(scanned.tree, base.tree, pairs);
    return { scanned, repository, nested, git, known, base, mark, isSame, files };
}
/** Whether what the repositories hold was seen already, and judged by all that is known now. */
const isSameRepository = (base, git) => base?.git === git && base.looked;
/** Whether the base can serve as the new checkpoint where nothing differs from it. */
function canReuse({ known, base, git }, request) {
    const { identity, parent, full } = request;
    return (!full &&
        identity.name === undefined &&
        base?.id !== undefined &&
        base.id === parent &&
        base.whole &&
        known?.head.checkpoint === parent &&
        base.git === git &&
        known.head.clean === identity.clean &&
        known.head.scope === (0,scope/* scopeKey */.OD)(request));
}

// EXTERNAL MODULE: ./build/checkpoint/tree/text-buffer.js
var text_buffer = __webpack_require__(55228);
// EXTERNAL MODULE: ./build/checkpoint/manifest/manifest.js
var manifest_manifest = __webpack_require__(69540);
;// CONCATENATED MODULE: ./build/checkpoint/manifest/write-manifest.js






const CHUNK = 256 * 1024;
/** All of an entry but its texts. */
const FIELDS = 512;
/** What a byte of a text may come to: `\u0000`, or base64 with the name of its field. */
const ESCAPED = 6;
const ascii = (text) => Uint8Array.from(Buffer.from(text));
const PATH = ascii('{"path":"');
const TYPE_AND_MODE = {
    directory: ascii(',"type":"directory","mode":"'),
    file: ascii(',"type":"file","mode":"'),
    symlink: ascii(',"type":"symlink","mode":"'),
};
const MTIME = ascii('","mtime":"');
const SIZE = ascii('","size":');
const SHA256 = ascii(',"sha256":"');
const SPARSE_TRUE = ascii(',"sparse":true');
const GIT_OID = ascii(',"git":"');
const REDACTED_TRUE = ascii(',"redacted":true');
const IN = ascii(',"in":');
const AT = ascii(',"at":');
const NEXT = ascii('},\n');
const LAST = ascii('}\n');
const [QUOTE, COMMA, BRACE, POINT] = [0x22, 0x2c, 0x7b, 0x2e];
/** The manifest as UTF-8 JSON, one entry a line, in pieces: it need not fit into memory as a whole. A piece is overwritten by the next one. */
function* serializeManifest(manifest) {
    const { tree, sources, frames, ...head } = manifest;
    const fields = { format: manifest_manifest/* FORMAT */.uB, version: manifest_manifest/* VERSION */.xv, ...head };
    const recorded = frames.map(({ size, raw, sha256 }) => [size, raw, sha256]);
    yield Buffer.from(`{${JSON.stringify(fields).slice(1, -1)},\n"frames":${JSON.stringify(recorded)},\n"entries":[\n`);
    const entries = new EntryText(tree, sources);
    for (let i = 0; i < tree.count; i++) {
        if (!entries.reserve(i)) {
            yield entries.text.take();
            entries.reserve(i);
        }
        entries.write(i);
        entries.text.put(i + 1 < tree.count ? NEXT : LAST);
    }
    yield entries.text.take();
    yield Buffer.from(']}\n');
}
const PRINTABLE = /^[ !#-[\]-~]*$/;
const SECOND = 1000000000n;
/** Writes entries by hand: JSON.stringify, and all that is done in strings, takes ten times as long. */
class EntryText {
    text = new text_buffer/* TextBuffer */.a(CHUNK);
    #tree;
    #sources;
    /** Of the folder whose path was needed last. */
    #prefix;
    #isPrefixPlain = true;
    /** Many entries are of the same second. */
    #second = 0n;
    #seconds = ascii('0');
    constructor(tree, sources) {
        this.#tree = tree;
        this.#sources = sources;
    }
    /** As `TextBuffer.reserve`, for an entry. */
    reserve(i) {
        const tree = this.#tree;
        const first = tree.hardLinks.get(i);
        const other = first === undefined ? (tree.targets.get(i)?.length ?? 0) : tree.path(first).length;
        const path = this.text.prefix(tree, i).length + tree.names[i].length;
        return this.text.reserve(FIELDS + ESCAPED * (path + other));
    }
    /** All but what ends it. */
    write(i) {
        const { text } = this;
        const tree = this.#tree;
        const kind = tree.kinds[i];
        this.#writePath(i);
        text.put(TYPE_AND_MODE[kind === tree_tree/* DIRECTORY */.Md ? 'directory' : kind === tree_tree/* LINK */.ps ? 'symlink' : 'file']);
        text.octal(tree.modes[i]);
        text.put(MTIME);
        this.#writeTime(tree.mtimes[i]);
        if (kind === tree_tree/* DIRECTORY */.Md || kind === tree_tree/* LINK */.ps)
            text.byte(QUOTE);
        else
            this.#writeContent(i);
        if (kind === tree_tree/* LINK */.ps)
            this.#writeField('target', tree.targets.get(i) ?? '');
        const at = this.#sources.at[i];
        if (at < 0)
            return;
        text.put(AT);
        text.decimal(at);
    }
    #writePath(i) {
        const { text } = this;
        const prefix = text.prefix(this.#tree, i);
        if (prefix !== this.#prefix) {
            this.#prefix = prefix;
            this.#isPrefixPlain = PRINTABLE.test(prefix.toString('latin1'));
        }
        const name = this.#tree.names[i];
        if (this.#isPrefixPlain && PRINTABLE.test(name)) {
            text.put(PATH);
            text.put(prefix);
            text.name(name);
            text.byte(QUOTE);
        }
        else {
            text.byte(BRACE);
            text.utf8(fieldOf('path', this.#tree.path(i)));
        }
    }
    #writeField(key, value) {
        this.text.byte(COMMA);
        this.text.utf8(fieldOf(key, value));
    }
    /** As `formatTime` does it. */
    #writeTime(mtime) {
        const { text } = this;
        if (mtime < 0n) {
            text.name((0,tar/* formatTime */.fU)(mtime));
            return;
        }
        let fraction = Number(mtime - this.#second);
        if (fraction < 0 || fraction >= Number(SECOND)) {
            const seconds = mtime / SECOND;
            this.#second = seconds * SECOND;
            this.#seconds = ascii(String(seconds));
            fraction = Number(mtime - this.#second);
        }
        text.put(this.#seconds);
        if (fraction === 0)
            return;
        text.byte(POINT);
        text.padded(fraction, 9);
    }
    #writeContent(i) {
        const { text } = this;
        const tree = this.#tree;
        text.put(SIZE);
        text.decimal(tree.sizes[i]);
        text.put(SHA256);
        text.hex(tree.hashes, i * tree_tree/* HASH_BYTES */.FA, tree_tree/* HASH_BYTES */.FA);
        text.byte(QUOTE);
        if (tree.has(i, tree_tree/* SPARSE */.tA))
            text.put(SPARSE_TRUE);
        const first = tree.hardLinks.get(i);
        if (first !== undefined)
            this.#writeField('sameAs', tree.path(first));
        this.#writeSource(i);
    }
    #writeSource(i) {
        const { text } = this;
        const source = this.#sources.kinds[i];
        if (source === tree_sources/* HERE */.Dg)
            return;
        if (source === tree_sources/* GIT */.xF) {
            const { oids, oidBytes } = this.#sources;
            text.put(GIT_OID);
            text.hex(oids, i * oidBytes, oidBytes);
            text.byte(QUOTE);
        }
        else if (source === tree_sources/* REDACTED */.XF)
            text.put(REDACTED_TRUE);
        else {
            text.put(IN);
            text.decimal(source - tree_sources/* HOLDERS */.M5);
        }
    }
}
/** `"path":"text"`, or `"pathBytes":"base64"` where the name is no valid UTF-8. */
function fieldOf(key, path) {
    const text = (0,byte_path/* exactText */.ns)(path);
    if (text !== undefined)
        return `"${key}":${JSON.stringify(text)}`;
    return `"${key}Bytes":"${Buffer.from(path, 'latin1').toString('base64')}"`;
}

;// CONCATENATED MODULE: ./build/checkpoint/capture/write-manifest.js





const FRAME_BYTES = 2 * 1024 * 1024;
/**
 * Appends the manifest and the end of the tar. The header has a frame of its own, since the manifest's length is known only when all of it is compressed;
 * readers find it by that.
 * @returns SHA-256 of the manifest's bytes, hex
 */
async function writeManifest(writer, manifest) {
    const codec = (0,zstd/* createCompressor */._S)();
    try {
        const digest = (0,external_node_crypto_.createHash)('sha256');
        const frames = [];
        let size = 0;
        let pending = Promise.resolve();
        // One frame is compressed while the next one is made.
        for (const block of blocks(serializeManifest(manifest))) {
            digest.update(block);
            size += block.length;
            await pending;
            pending = codec.run(block).then((frame) => frames.push([frame, block.length]));
            pending.catch(() => undefined);
        }
        await pending;
        const header = (0,tar/* encodeHeader */.YS)((0,layout/* manifestMember */.uD)(size));
        await writer.append({ frame: await codec.run(header), raw: header.length });
        for (const [frame, raw] of frames)
            await writer.append({ frame, raw });
        const tail = Buffer.concat([Buffer.alloc((0,tar/* padded */.jC)(size) - size), tar/* END_OF_ARCHIVE */.bM]);
        await writer.append({ frame: await codec.run(tail), raw: tail.length });
        return digest.digest('hex');
    }
    finally {
        codec.close();
    }
}
/** Blocks of one size, except the last. Each is overwritten by the one after the next. */
function* blocks(pieces) {
    let block = Buffer.allocUnsafeSlow(FRAME_BYTES);
    let other = Buffer.allocUnsafeSlow(FRAME_BYTES);
    let used = 0;
    for (const piece of pieces) {
        for (let at = 0; at < piece.length;) {
            const taken = piece.copy(block, used, at);
            at += taken;
            used += taken;
            if (used < FRAME_BYTES)
                continue;
            yield block;
            [block, other, used] = [other, block, 0];
        }
    }
    if (used > 0)
        yield block.subarray(0, used);
}

;// CONCATENATED MODULE: ./build/checkpoint/capture/capture.js




















/** Takes a checkpoint. See CheckpointEngine.capture. */
async function capture(request, ports) {
    return (0,scratch/* withScratch */.h)(ports.folder, (scratch) => new Capture(request, ports, scratch).run());
}
class Capture {
    #request;
    #ports;
    #scratch;
    #watch;
    #meter = new environment/* Meter */.kI();
    /** What no content and no path may hold; undefined where nobody minds. */
    #secrets;
    #threads;
    #screening;
    constructor(request, ports, scratch) {
        this.#request = request;
        this.#ports = ports;
        this.#scratch = scratch;
        this.#watch = new CaptureWatch(request, ports);
        this.#secrets = request.secrets === 'allow' ? undefined : (0,exact_values/* tellingValues */.sF)(request.masker);
        this.#threads = new threads_pool/* Threads */.QK(ports.threadScript, this.#secrets ? { secrets: this.#secrets } : {});
    }
    async run() {
        try {
            return await this.#run();
        }
        finally {
            this.#threads.close();
            await this.#screening?.catch(() => undefined);
        }
    }
    async #run() {
        const found = await survey({
            request: this.#request,
            ports: this.#ports,
            scratch: this.#scratch,
            secrets: this.#secrets,
            threads: this.#threads,
            check: () => this.#watch.check(),
        });
        const { base, git, files } = found;
        // Git works beside the rest; where the repository is as it was, only if there turns out to be something to store.
        if (!isSameRepository(base, git))
            this.#prepareRepositories(found);
        const toRead = files.inherit();
        const mayReuse = canReuse(found, this.#request);
        if (mayReuse && base?.looked && toRead.length === 0 && found.isSame())
            return this.#reuse(found);
        const archive = external_node_path_.join(this.#scratch, 'archive');
        const writer = new FrameWriter(archive, this.#ports.key === undefined ? undefined : (0,seal/* createSeal */.A1)(this.#ports.key));
        try {
            this.#watch.watchArchive(() => writer.fileBytes);
            await this.#pack(found, toRead, writer);
            this.#refuseFindings(files);
            if (mayReuse && files.lost.size === 0 && !files.foundMore() && found.isSame())
                return this.#reuse(found);
            const manifest = await this.#describe(found, writer);
            const id = (await writeManifest(writer, manifest)).slice(0, open_checkpoint/* ID_DIGITS */.Rp);
            await writer.finish();
            return await this.#keep(id, archive, manifest, found);
        }
        finally {
            writer.close();
        }
    }
    async #pack(found, toRead, writer) {
        const { tree } = found.scanned;
        const { files } = found;
        const bytes = toRead.reduce((sum, i) => sum + tree.sizes[i], 0);
        const withheld = this.#prepareRepositories(found);
        await files.pack(toRead, writer, this.#threads.poolFor({ files: toRead.length, bytes }), withheld);
        this.#threads.close();
    }
    /** Begins, once, what git has to do, and tells which blobs are withheld. */
    #prepareRepositories({ repository, nested, files, base, git }) {
        const prepare = async () => {
            const scanner = this.#secrets && (0,secrets_scanner/* createScanner */.z)(this.#secrets);
            const isKnown = isSameRepository(base, git) && base?.findings.length === 0;
            const own = repository?.prepare(isKnown ? undefined : scanner);
            const found = await Promise.all([own ?? [], nested.prepare(scanner)]);
            for (const finding of found.flat())
                files.addFinding(finding);
            return repository?.withheld ?? new Set();
        };
        this.#screening ??= prepare();
        // Awaited where its result is needed; a failure before that must not count as unhandled.
        this.#screening.catch(() => undefined);
        return this.#screening;
    }
    #reuse({ scanned, known, base, git, mark }) {
        const { id, findings } = base;
        const { head, tree } = known;
        // Times that proved nothing may do so by now.
        if (head.git !== git || head.looked !== mark || !(0,known_files/* isSameRecord */.Wn)(scanned.tree, tree)) {
            this.#saveKnown({ tree: scanned.tree, sources: base.sources, head: { ...head, git, looked: mark } });
        }
        return {
            id,
            ...scanned.tree.totals(),
            storedBytes: 0,
            ms: this.#watch.elapsed,
            parent: id,
            stateHash: head.stateHash,
            skipped: scanned.skipped,
            findings,
            reused: true,
        };
    }
    #refuseFindings({ findings }) {
        if (this.#request.secrets !== 'refuse' || findings.length === 0)
            return;
        const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
        throw new errors/* RefusedError */.fk('secrets-found', `Checkpoint not taken: ${findings.length} files hold credentials: ${list}. Remove or exclude them, or set secrets to "redact".`);
    }
    async #describe({ scanned, repository, nested, base, files }, writer) {
        const { identity, paths, exclude, full = false, secrets, root } = this.#request;
        const { tree, sources } = (0,without/* withoutEntries */.L)(scanned.tree, files.sources, files.lost);
        const repositories = [];
        const captured = [...(repository ? [repository.capture(tree)] : []), ...nested.capture(tree)];
        for (const [index, one] of captured.entries())
            repositories.push(await packRepository(writer, one, index));
        await writer.drain();
        return {
            createdAt: new Date(this.#ports.clock.now()).toISOString(),
            identity,
            parent: base?.id ?? null,
            holders: sources.holders,
            scope: { ...(paths?.length ? { paths } : {}), ...(exclude?.length ? { exclude } : {}) },
            full,
            stateHash: (0,state_hash/* stateHash */.ml)(tree),
            ...tree.totals(),
            skipped: [...scanned.skipped, ...files.skipped, ...nested.skipped],
            secrets,
            findings: files.findings,
            repositories,
            environment: (0,environment/* describeEnvironment */.NE)(root),
            metrics: this.#meter.read(this.#watch.elapsed, this.#ports.folder),
            wayBack: WAY_BACK,
            tree,
            sources,
            frames: writer.frames,
        };
    }
    async #keep(id, archive, manifest, { git, mark }) {
        const { identity, store, secrets } = this.#request;
        const { tree, sources, parent, files, bytes, findings } = manifest;
        const storedBytes = (0,external_node_fs_.statSync)(archive).size;
        const stored = (0,describe_archive/* describe */.q)(id, manifest, storedBytes);
        await store.put(stored, archive);
        const head = {
            checkpoint: id,
            stateHash: manifest.stateHash,
            clean: identity.clean,
            git,
            secrets,
            looked: mark,
            findings,
            ...(0,seal/* sealedWith */.n7)(this.#ports.key),
        };
        this.#saveKnown({ tree, sources, head: { ...head, scope: (0,scope/* scopeKey */.OD)(this.#request) } });
        return {
            id,
            files,
            bytes,
            storedBytes,
            ms: this.#watch.elapsed,
            parent,
            stateHash: manifest.stateHash,
            skipped: manifest.skipped,
            findings,
            reused: false,
        };
    }
    /** What is known of the workspace only saves time: not being able to keep it is no failure. */
    #saveKnown(known) {
        try {
            (0,known_files/* saveKnownFiles */.qZ)((0,known_files/* knownFilesPath */.aw)(this.#ports.folder, this.#request.root), known);
        }
        catch (error) {
            this.#ports.log.debug(`Known files not saved: ${(0,errors/* messageOf */.bD)(error)}.`);
        }
    }
}
const WAY_BACK = [
    'npx rerail restore <id> --store <folder of this file> --root <workspace>',
    'By hand: tar --zstd -xf <this file>, for what is stored here; an entry marked "in" lies in the archive of that holder, one marked "git" is what "git cat-file blob <id>" prints.',
];


/***/ })

};
