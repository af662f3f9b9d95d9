export const id = 6317;
export const ids = [6317];
export const modules = {

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

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
    constructor(file, seal = (frame) => frame) {
        this.#fd = (0,external_node_fs_.openSync)(file, 'wx', 0o600);
        this.#seal = seal;
        this.#slot = this.#addSlot();
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
    /** Appends a finished frame as it is, after all others. */
    async append(frame, raw) {
        await this.drain();
        this.#writeFrame(frame, raw);
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
    #writeFrame(frame, raw) {
        const sealed = this.#seal(frame, this.frames.length);
        const digest = (0,external_node_crypto_.createHash)('sha256');
        for (const part of sealed)
            digest.update(part);
        this.frames.push({ size: this.#put(sealed), raw, sha256: digest.digest('hex') });
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

// EXTERNAL MODULE: ./build/checkpoint/describe-archive.js
var describe_archive = __webpack_require__(65397);
// EXTERNAL MODULE: ./build/checkpoint/open-checkpoint.js + 5 modules
var open_checkpoint = __webpack_require__(65497);
;// CONCATENATED MODULE: ./build/checkpoint/secrets/scanner.js
const NO_SCANNER = {
    scan: () => undefined,
    stream: () => ({ take: () => undefined, found: () => undefined }),
};
function createScanner(masker) {
    const values = masker.values().map((value) => Buffer.from(value));
    const overlap = values.reduce((max, { length }) => Math.max(max, length), 1) - 1;
    const scan = (content) => (values.some((value) => content.includes(value)) ? 'masked-value' : undefined);
    return {
        scan: (_path, content) => scan(content),
        stream: () => {
            let tail = Buffer.alloc(0);
            let found;
            return {
                take: (bytes) => {
                    const window = Buffer.concat([tail, bytes]);
                    found ??= scan(window);
                    tail = Buffer.from(window.subarray(Math.max(0, window.length - overlap)));
                },
                found: () => found,
            };
        },
    };
}

// EXTERNAL MODULE: ./build/checkpoint/tree/known-files.js
var known_files = __webpack_require__(81965);
// EXTERNAL MODULE: ./build/checkpoint/tree/scan.js
var scan = __webpack_require__(20375);
// EXTERNAL MODULE: ./build/checkpoint/tree/scope.js + 1 modules
var scope = __webpack_require__(67654);
// EXTERNAL MODULE: ./build/checkpoint/tree/sources.js
var tree_sources = __webpack_require__(81170);
// EXTERNAL MODULE: ./build/checkpoint/tree/state-hash.js
var state_hash = __webpack_require__(43382);
// EXTERNAL MODULE: ./build/checkpoint/tree/without.js
var without = __webpack_require__(95648);
// EXTERNAL MODULE: ./build/checkpoint/tree/compare.js
var compare = __webpack_require__(72771);
// EXTERNAL MODULE: ./build/checkpoint/tree/tree.js
var tree_tree = __webpack_require__(81446);
;// CONCATENATED MODULE: ./build/checkpoint/capture/base.js





/** A new checkpoint leans on no more than this many others; what the smallest of them hold is stored again. */
const MAX_HOLDERS = 8;
/**
 * Finds what to compare with: the parent, as the known files or its manifest tell, or else what was known of the workspace at least.
 */
async function findBase({ store, parent, secrets }, known, scratch) {
    const fitting = known?.head.secrets === secrets ? known : undefined;
    const listed = parent === undefined ? [] : (await store.list()).map(({ id }) => id);
    const id = parent !== undefined && listed.includes(parent) ? parent : undefined;
    if (id === undefined || fitting?.head.checkpoint === id) {
        if (!fitting)
            return undefined;
        const { tree, sources, head } = fitting;
        return { tree, sources, findings: head.findings, git: head.git, id, available: leanOn(id, listed, tree, sources) };
    }
    const opened = await (0,open_checkpoint/* openCheckpoint */.DI)(store, id, external_node_path_.join(scratch, 'parent'));
    opened.archive.close();
    const { manifest } = opened;
    if (manifest.secrets !== secrets)
        return undefined;
    const available = leanOn(id, listed, manifest.tree, manifest.sources);
    return { ...manifest, git: undefined, id, available };
}
/** The parent, and those of its holders that are still there and hold most. */
function leanOn(id, listed, tree, sources) {
    if (id === undefined)
        return new Set();
    const held = new Map();
    for (let i = 0; i < tree.count; i++) {
        const holder = sources.holder(i);
        if (holder && listed.includes(holder))
            held.set(holder, (held.get(holder) ?? 0) + tree.sizes[i]);
    }
    const most = [...held].sort(([, a], [, b]) => b - a).slice(0, MAX_HOLDERS - 1);
    return new Set([id, ...most.map(([holder]) => holder)]);
}
/** For each entry of `live`, the entry of the same path in `base`, or -1. */
function pairTrees(live, base) {
    const pairs = new Int32Array(live.count).fill(-1);
    let missing = 0;
    if (!base)
        return { pairs, missing };
    (0,compare/* compareTrees */.t)(live, base, (i, j) => {
        if (i < 0)
            missing++;
        else
            pairs[i] = j;
    });
    return { pairs, missing };
}
const sameContent = (a, i, b, j) => b.kinds[j] === tree_tree/* FILE */.PW && b.has(j, tree_tree/* HASHED */._E) && a.sizes[i] === b.sizes[j] && Buffer.compare(a.hash(i), b.hash(j)) === 0;
/**
 * Takes over from the base where the content of a file is. `gitOid` tells the blob that the repository has for a path.
 * @returns false where the base's answer does not serve: the content has to be stored
 */
function inheritSource(sources, i, base, j, hasBlob) {
    const source = base.sources.kinds[j];
    if (source === tree_sources/* UNKNOWN */.HV)
        return false;
    if (source === tree_sources/* REDACTED */.XF)
        sources.kinds[i] = tree_sources/* REDACTED */.XF;
    else if (source === tree_sources/* GIT */.xF) {
        const oid = base.sources.oid(j);
        if (!hasBlob(oid))
            return false;
        sources.setGit(i, oid);
    }
    else {
        const holder = source === tree_sources/* HERE */.Dg ? base.id : base.sources.holder(j);
        if (holder === undefined || !base.available.has(holder))
            return false;
        sources.setHolder(i, holder);
    }
    return true;
}
/** Whether nothing at all differs, times included. Both trees must be hashed. */
function isSameState(live, base, pairs, missing) {
    if (missing > 0 || live.count !== base.count)
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

// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/checkpoint/archive/layout.js
var layout = __webpack_require__(2090);
// EXTERNAL MODULE: ./build/checkpoint/archive/tar.js
var tar = __webpack_require__(87573);
// EXTERNAL MODULE: ./build/checkpoint/capture/live-file.js
var live_file = __webpack_require__(61761);
;// CONCATENATED MODULE: ./build/checkpoint/capture/pack-order.js
/** Files up to this size are packed before larger ones, in smaller frames: most restores want few and small files. */
const SMALL_FILE = 64 * 1024;
const SMALL_FRAME = 2 * 1024 * 1024;
/**
 * Sorts files so that like lies beside like, which compresses better and faster: by size class and ending; then small files by name (`index.js` beside
 * `index.js`), large ones by size (copies beside each other).
 */
function packOrder(tree, files) {
    const endings = new Map();
    const rank = new Int32Array(tree.count);
    const names = [...new Set(Array.from(files, (i) => endingOf(tree.names[i])))].sort();
    for (const [order, ending] of names.entries())
        endings.set(ending, order);
    for (const i of files) {
        const large = tree.sizes[i] > SMALL_FILE ? names.length : 0;
        rank[i] = large + endings.get(endingOf(tree.names[i]));
    }
    const byName = (a, b) => pack_order_compare(tree.names[a], tree.names[b]);
    const bySize = (a, b) => tree.sizes[a] - tree.sizes[b];
    return files.sort((a, b) => {
        const ranks = rank[a] - rank[b];
        if (ranks !== 0)
            return ranks;
        const small = rank[a] < names.length;
        return (small ? byName(a, b) || bySize(a, b) : bySize(a, b) || byName(a, b)) || a - b;
    });
}
function endingOf(name) {
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(dot) : '';
}
const pack_order_compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build/checkpoint/capture/packer.js







const ZEROS = Buffer.alloc(tar/* BLOCK */.IE);
/** What was read is hashed while it is still in the processor's cache. */
const COPY_BYTES = 512 * 1024;
/** So many files between two checks. */
const CHECK_EVERY = 512;
/** Reads files, hashes them, and puts those that are to be stored into the archive. */
class Packer {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Reads all of `files`, in an order of its own. */
    async packFiles(files) {
        const { tree, writer, check } = this.#options;
        writer.frameLimit = SMALL_FRAME;
        let n = 0;
        let small = true;
        for (const i of packOrder(tree, files)) {
            if (n++ % CHECK_EVERY === 0)
                check();
            if (small && tree.sizes[i] > SMALL_FILE) {
                small = false;
                await writer.flush();
                writer.frameLimit = zstd/* MAX_FRAME */.v_;
            }
            await this.#packFile(i);
        }
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
    async #packFile(i) {
        const { tree, writer } = this.#options;
        const member = (0,layout/* memberOf */.C5)(tree, i);
        const header = (0,tar/* headerLength */.gT)(member);
        const length = header + (0,tar/* padded */.jC)(member.size);
        if (length > zstd/* MAX_FRAME */.v_)
            return this.#packLarge(i, (0,tar/* encodeHeader */.YS)(member));
        if (writer.free < length)
            await writer.flush();
        const space = writer.space(length);
        const content = space.subarray(header, header + member.size);
        const why = this.#readWhole(i, content);
        if (why)
            return this.#options.lost(i, why);
        tree.setHash(i, (0,external_node_crypto_.hash)('sha256', content, 'buffer'));
        if (this.#options.judge(i, content) === 'leave')
            return;
        (0,tar/* writeHeader */.bx)(member, space);
        space.fill(0, header + member.size);
        this.#stored(i);
        writer.advance(length);
    }
    #readWhole(i, content) {
        const { root, tree } = this.#options;
        const file = live_file/* LiveFile */.F.open(root, tree, i);
        if (typeof file === 'string')
            return file;
        try {
            return file.read(content) === content.length && file.isUnchanged() ? undefined : 'changing';
        }
        catch {
            return 'unreadable';
        }
        finally {
            file.close();
        }
    }
    /** A file larger than a frame: written as it is read, and taken back where it turns out that it should not have been. */
    async #packLarge(i, header) {
        const { root, tree, writer, judge, lost, watch } = this.#options;
        const mark = await writer.mark();
        await writer.write(header);
        const digest = (0,external_node_crypto_.createHash)('sha256');
        const file = live_file/* LiveFile */.F.open(root, tree, i);
        if (typeof file === 'string') {
            await writer.rollback(mark);
            return lost(i, file);
        }
        try {
            const see = watch(i);
            const complete = await this.#copy(i, file, (bytes) => {
                digest.update(bytes);
                see(bytes);
            });
            tree.setHash(i, digest.digest());
            const verdict = complete ? judge(i, undefined) : 'leave';
            if (verdict === 'leave')
                await writer.rollback(mark);
            if (!complete)
                return lost(i, 'changing');
            if (verdict === 'leave')
                return;
        }
        finally {
            file.close();
        }
        this.#options.sources.at[i] = mark.offset;
        this.#options.sources.kinds[i] = tree_sources/* HERE */.Dg;
        await writer.write(ZEROS.subarray(0, (0,tar/* padded */.jC)(tree.sizes[i]) - tree.sizes[i]));
    }
    async #copy(i, file, take) {
        const { tree, writer, check } = this.#options;
        for (let left = tree.sizes[i]; left > 0;) {
            if (writer.free === 0) {
                await writer.flush();
                check();
            }
            const space = writer.space(Math.min(left, writer.free, COPY_BYTES));
            if (file.read(space) < space.length)
                return false;
            take(space);
            writer.advance(space.length);
            left -= space.length;
        }
        return file.isUnchanged();
    }
    #stored(i) {
        this.#options.sources.at[i] = this.#options.writer.offset;
        this.#options.sources.kinds[i] = tree_sources/* HERE */.Dg;
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/capture/files.js







/** Brings the content of a workspace's files into an archive: decides what need not be stored, and stores the rest. */
class FilePacker {
    skipped = [];
    findings = [];
    /** Entries that turned out to be no part of the state. */
    lost = new Set();
    #capture;
    #watches = new Map();
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
            if (!known || !this.#inherit(i, base, j))
                toRead.push(i);
        }
        return Int32Array.from(toRead);
    }
    /** Reads files and stores those whose content is nowhere else. */
    async pack(files, writer) {
        const { root, tree, sources, check } = this.#capture;
        const packer = new Packer({
            root,
            tree,
            sources,
            writer,
            check,
            judge: (i, content) => this.#judge(i, content),
            watch: (i) => this.#watch(i),
            lost: (i, why) => {
                this.lost.add(i);
                this.skipped.push({ path: (0,byte_path/* displayText */.WV)(tree.path(i)), reason: why });
            },
        });
        await packer.packFiles(files);
        this.#settleHardLinks();
        await packer.packHeaders(this.#headers());
    }
    #inherit(i, base, j) {
        const { tree, sources, repository, sameRepository } = this.#capture;
        const path = tree.path(i);
        const hasBlob = (oid) => sameRepository || repository?.blobAt(path) === oid;
        if (!inheritSource(sources, i, base, j, hasBlob))
            return false;
        if (sources.kinds[i] === tree_sources/* REDACTED */.XF) {
            const before = base.findings.find((finding) => finding.path === (0,byte_path/* displayText */.WV)(path));
            this.#report(i, before?.kind ?? 'unknown');
        }
        return true;
    }
    #judge(i, content) {
        const { tree, sources, base, pairs, repository, secrets, scanner } = this.#capture;
        const path = tree.path(i);
        const watch = this.#watches.get(i);
        this.#watches.delete(i);
        const oid = repository?.blobAt(path);
        if (oid !== undefined && oid === (content ? blobId(repository, content) : watch?.oid())) {
            sources.setGit(i, oid);
            return 'leave';
        }
        const j = pairs[i];
        if (base && j >= 0 && sameContent(tree, i, base.tree, j) && this.#inherit(i, base, j))
            return 'leave';
        if (secrets === 'allow')
            return 'store';
        const kind = content ? scanner.scan(path, content) : watch?.found();
        if (kind === undefined)
            return 'store';
        sources.kinds[i] = tree_sources/* REDACTED */.XF;
        this.#report(i, kind);
        return 'leave';
    }
    /** A file too large to be judged in one piece is looked at as it streams by. */
    #watch(i) {
        const { tree, repository, scanner } = this.#capture;
        const path = tree.path(i);
        const digest = repository?.blobAt(path) ? blobHash(repository, tree.sizes[i]) : undefined;
        const stream = scanner.stream(path);
        this.#watches.set(i, { oid: () => digest?.digest('hex') ?? '', found: () => stream.found() });
        return (bytes) => {
            digest?.update(bytes);
            stream.take(bytes);
        };
    }
    #report(i, kind) {
        const { tree } = this.#capture;
        this.findings.push({
            path: (0,byte_path/* displayText */.WV)(tree.path(i)),
            kind,
            sha256: (0,state_hash/* hexAt */.n)(tree.hashes, i * tree_tree/* HASH_BYTES */.FA, tree_tree/* HASH_BYTES */.FA),
            size: tree.sizes[i],
        });
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
    /** Every file must have its content somewhere. */
    assertComplete() {
        const { tree, sources } = this.#capture;
        for (let i = 0; i < tree.count; i++) {
            if (tree.kinds[i] === tree_tree/* FILE */.PW && sources.kinds[i] === tree_sources/* UNKNOWN */.HV && !this.lost.has(i)) {
                throw new Error(`Nothing was decided about ${(0,byte_path/* displayText */.WV)(tree.path(i))}.`);
            }
        }
    }
}
const blobHash = (repository, size) => (0,external_node_crypto_.createHash)(repository?.format ?? 'sha1').update(`blob ${size}\0`);
const blobId = (repository, content) => blobHash(repository, content.length).update(content).digest('hex');

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

// EXTERNAL MODULE: ./build/git/capture-state.js
var capture_state = __webpack_require__(14325);
// EXTERNAL MODULE: ./build/git/index-file.js
var index_file = __webpack_require__(36618);
// EXTERNAL MODULE: ./build/git/refs.js
var refs = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/git/repository.js
var git_repository = __webpack_require__(85799);
;// CONCATENATED MODULE: ./build/checkpoint/capture/repositories.js








/** The workspace's own repository, as a capture asks about it. */
class WorkspaceRepository {
    #repository;
    #root;
    #scratch;
    #all;
    #state;
    #blobs;
    constructor(repository, root, scratch, all) {
        this.#repository = repository;
        this.#all = all;
        this.#root = root;
        this.#scratch = scratch;
    }
    /** @param all keep also what every clone of the remote has */
    static open(root, scratch, all) {
        const repository = git_repository/* Repository */.L.open(root, external_node_path_.join(scratch, 'git'));
        return repository && new WorkspaceRepository(repository, root, scratch, all);
    }
    get fingerprint() {
        return (0,capture_state/* gitFingerprint */.LB)(this.#repository);
    }
    get oidBytes() {
        return this.#repository.oidLength / 2;
    }
    get format() {
        return this.#repository.format;
    }
    /** Reads the state, once; the questions below need it. */
    async read() {
        if (this.#state)
            return;
        this.#state = await (0,capture_state/* readGitState */.IR)(this.#repository, this.#all);
        const entries = this.#state.index?.entries ?? [];
        this.#blobs = new Map(entries.filter(({ stage }) => stage === 0).map(({ path: name, oid }) => [name, oid]));
    }
    /** The blob that the index has for a path. Every blob of the index is in the commit or will be in the bundle. */
    blobAt(file) {
        return this.#blobs?.get(file);
    }
    async capture(tree) {
        await this.read();
        const state = this.#state;
        const members = [];
        members.push(['refs', Buffer.from((0,refs/* serializeRefs */.$0)(state.refs), 'latin1')]);
        if (state.index) {
            const stats = this.#trackedStats(tree);
            members.push(['index', (0,capture_state/* portableIndex */.m9)(this.#repository, state.index, (file) => stats.get(file))]);
        }
        const bundle = external_node_path_.join(this.#scratch, 'bundle');
        if (await (0,capture_state/* bundleLocalObjects */.i_)(this.#repository, state, this.#all, bundle)) {
            members.push(['bundle', { file: bundle, size: (0,external_node_fs_.statSync)(bundle).size }]);
        }
        const { head, shallow, config, files } = state;
        return { state: { path: '', objectFormat: this.format, ...head, shallow, config, files }, members };
    }
    #trackedStats(tree) {
        const stats = new Map();
        for (let i = 0; i < tree.count; i++) {
            if (tree.kinds[i] !== tree_tree/* FILE */.PW && tree.kinds[i] !== tree_tree/* LINK */.ps)
                continue;
            const file = tree.path(i);
            if (!this.#blobs?.has(file))
                continue;
            const stat = (0,external_node_fs_.lstatSync)((0,byte_path/* osPath */.uk)(this.#root, file), { bigint: true, throwIfNoEntry: false });
            if (stat)
                stats.set(file, (0,index_file/* indexStat */.t4)(stat));
        }
        return stats;
    }
}

// EXTERNAL MODULE: ./build/checkpoint/manifest/manifest.js
var manifest_manifest = __webpack_require__(69540);
;// CONCATENATED MODULE: ./build/checkpoint/manifest/write-manifest.js






const CHUNK = 256 * 1024;
/** The manifest as UTF-8 JSON, one entry a line, in pieces: it need not fit into memory as a whole. */
function* serializeManifest(manifest) {
    const { tree, sources, frames, ...head } = manifest;
    const fields = { format: manifest_manifest/* FORMAT */.uB, version: manifest_manifest/* VERSION */.xv, ...head };
    let text = `{${JSON.stringify(fields).slice(1, -1)},\n`;
    text += `"frames":${JSON.stringify(frames.map(({ size, raw, sha256 }) => [size, raw, sha256]))},\n"entries":[\n`;
    for (let i = 0; i < tree.count; i++) {
        text += entryLine(manifest, i);
        text += i + 1 < tree.count ? ',\n' : '\n';
        if (text.length < CHUNK)
            continue;
        yield Buffer.from(text, 'utf8');
        text = '';
    }
    yield Buffer.from(`${text}]}\n`, 'utf8');
}
/** Written by hand: thrice as fast as JSON.stringify of an object a line. */
function entryLine({ tree, sources }, i) {
    const kind = tree.kinds[i];
    const at = sources.at[i];
    const member = at >= 0 ? `,"at":${at}` : '';
    const common = `{${pathField('path', tree.path(i))},"type":"${typeName(kind)}","mode":"${tree.modes[i].toString(8)}","mtime":"${(0,tar/* formatTime */.fU)(tree.mtimes[i])}"`;
    if (kind === tree_tree/* DIRECTORY */.Md)
        return `${common}${member}}`;
    if (kind === tree_tree/* LINK */.ps)
        return `${common},${pathField('target', tree.targets.get(i) ?? '')}${member}}`;
    const sha256 = (0,state_hash/* hexAt */.n)(tree.hashes, i * tree_tree/* HASH_BYTES */.FA, tree_tree/* HASH_BYTES */.FA);
    const sparse = tree.has(i, tree_tree/* SPARSE */.tA) ? ',"sparse":true' : '';
    const first = tree.hardLinks.get(i);
    const link = first === undefined ? '' : `,${pathField('sameAs', tree.path(first))}`;
    return `${common},"size":${tree.sizes[i]},"sha256":"${sha256}"${sparse}${link}${sourceField(sources, i)}${member}}`;
}
function sourceField(sources, i) {
    const source = sources.kinds[i];
    if (source === tree_sources/* HERE */.Dg)
        return '';
    if (source === tree_sources/* GIT */.xF)
        return `,"git":"${sources.oid(i)}"`;
    if (source === tree_sources/* REDACTED */.XF)
        return ',"redacted":true';
    return `,"in":${source - tree_sources/* HOLDERS */.M5}`;
}
const typeName = (kind) => (kind === tree_tree/* DIRECTORY */.Md ? 'directory' : kind === tree_tree/* LINK */.ps ? 'symlink' : 'file');
/** `"path":"text"`, or `"pathBytes":"base64"` where the name is no valid UTF-8. */
function pathField(key, path) {
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
        await writer.append(await codec.run(header), header.length);
        for (const [frame, raw] of frames)
            await writer.append(frame, raw);
        const tail = Buffer.concat([Buffer.alloc((0,tar/* padded */.jC)(size) - size), tar/* END_OF_ARCHIVE */.bM]);
        await writer.append(await codec.run(tail), tail.length);
        return digest.digest('hex');
    }
    finally {
        codec.close();
    }
}
function* blocks(chunks) {
    let parts = [];
    let length = 0;
    for (const chunk of chunks) {
        parts.push(chunk);
        length += chunk.length;
        if (length < FRAME_BYTES)
            continue;
        yield Buffer.concat(parts);
        parts = [];
        length = 0;
    }
    if (length > 0)
        yield Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./build/checkpoint/capture/capture.js




















/** Takes a checkpoint. See CheckpointEngine.capture. */
async function capture(request, ports) {
    (0,external_node_fs_.mkdirSync)(ports.folder, { recursive: true });
    const scratch = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(ports.folder, 'capture-'));
    try {
        return await new Capture(request, ports, scratch).run();
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
class Capture {
    #request;
    #ports;
    #scratch;
    #watch;
    #meter = new environment/* Meter */.kI();
    #startedAt;
    constructor(request, ports, scratch) {
        this.#request = request;
        this.#ports = ports;
        this.#scratch = scratch;
        this.#watch = new CaptureWatch(request, ports);
        this.#startedAt = BigInt(Math.floor(ports.clock.now())) * 1000000n;
    }
    async run() {
        const found = await this.#look();
        const { repository, base, git, files } = found;
        if (base?.git !== git)
            await repository?.read();
        const toRead = files.inherit();
        const mayReuse = this.#mayReuse(found);
        if (mayReuse && toRead.length === 0 && found.isSame())
            return this.#reuse(found);
        await repository?.read();
        const archive = external_node_path_.join(this.#scratch, 'archive');
        const writer = new FrameWriter(archive);
        try {
            this.#watch.watchArchive(() => writer.fileBytes);
            await files.pack(toRead, writer);
            this.#refuseFindings(files);
            if (mayReuse && files.lost.size === 0 && found.isSame())
                return this.#reuse(found);
            const manifest = await this.#describe(found, writer);
            const id = (await writeManifest(writer, manifest)).slice(0, open_checkpoint/* ID_DIGITS */.Rp);
            await writer.finish();
            return await this.#keep(id, archive, manifest, git);
        }
        finally {
            writer.close();
        }
    }
    async #look() {
        const { root, full = false, masker, secrets, store } = this.#request;
        const own = [this.#ports.folder, ...(store.folders ?? [])];
        const scanned = (0,scan/* scan */.S)(root, (0,scope/* scopeOf */.Od)(this.#request), own);
        const repository = WorkspaceRepository.open(root, this.#scratch, full);
        const git = repository?.fingerprint ?? 'none';
        const known = (0,known_files/* loadKnownFiles */.hL)((0,known_files/* knownFilesPath */.aw)(this.#ports.folder, root));
        if (known)
            (0,known_files/* recognise */.GJ)(scanned.tree, known.tree);
        const base = full ? undefined : await findBase(this.#request, known, this.#scratch);
        const { pairs, missing } = pairTrees(scanned.tree, base?.tree);
        const files = new FilePacker({
            root,
            tree: scanned.tree,
            sources: new tree_sources/* Sources */.jp(Math.max(1, scanned.tree.count), repository?.oidBytes),
            base,
            pairs,
            repository: full ? undefined : repository,
            sameRepository: base?.git === git,
            scanner: createScanner(masker),
            secrets,
            check: () => this.#watch.check(),
        });
        const isSame = () => base !== undefined && isSameState(scanned.tree, base.tree, pairs, missing);
        return { scanned, repository, git, known, base, isSame, files };
    }
    #mayReuse({ known, base, git }) {
        const { identity, parent, full } = this.#request;
        return (!full &&
            identity.name === undefined &&
            base?.id !== undefined &&
            base.id === parent &&
            known?.head.checkpoint === parent &&
            base.git === git &&
            known.head.clean === identity.clean &&
            known.head.scope === (0,scope/* scopeKey */.OD)(this.#request));
    }
    #reuse({ scanned, known, base, git, files }) {
        const id = base?.id;
        const head = known.head;
        // Times that proved nothing may do so by now.
        this.#saveKnown({ tree: scanned.tree, sources: base.sources, head: { ...head, git } });
        return {
            id,
            ...scanned.tree.totals(),
            storedBytes: 0,
            ms: this.#watch.elapsed,
            parent: id,
            stateHash: head.stateHash,
            skipped: scanned.skipped,
            findings: files.findings.map(({ path: file, kind }) => ({ path: file, kind })),
            reused: true,
        };
    }
    #refuseFindings({ findings }) {
        if (this.#request.secrets !== 'refuse' || findings.length === 0)
            return;
        const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
        throw new errors/* RefusedError */.fk('secrets-found', `Checkpoint not taken: ${findings.length} files hold credentials: ${list}. Remove or exclude them, or set secrets to "redact".`);
    }
    async #describe({ scanned, repository, base, files }, writer) {
        const { identity, paths, exclude, full = false, secrets, root } = this.#request;
        const { tree, sources } = (0,without/* withoutEntries */.L)(scanned.tree, files.sources, files.lost);
        const repositories = [];
        if (repository)
            repositories.push(await packRepository(writer, await repository.capture(tree), 0));
        await writer.drain();
        return {
            createdAt: new Date(this.#ports.clock.now()).toISOString(),
            identity,
            parent: base?.id ?? null,
            holders: sources.holders,
            scope: { ...(paths?.length ? { paths } : {}), ...(exclude?.length ? { exclude } : {}) },
            full,
            stateHash: (0,state_hash/* stateHash */.m)(tree),
            ...tree.totals(),
            skipped: [...scanned.skipped, ...files.skipped],
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
    async #keep(id, archive, manifest, git) {
        const { identity, store, secrets } = this.#request;
        const { tree, sources, parent, files, bytes, findings } = manifest;
        const storedBytes = (0,external_node_fs_.statSync)(archive).size;
        const stored = (0,describe_archive/* describe */.q)(id, manifest, storedBytes);
        await store.put(stored, archive);
        const head = { checkpoint: id, stateHash: manifest.stateHash, clean: identity.clean, git, secrets, findings };
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
            findings: findings.map(({ path: file, kind }) => ({ path: file, kind })),
            reused: false,
        };
    }
    /** What is known of the workspace only saves time: not being able to keep it is no failure. */
    #saveKnown(known) {
        (0,known_files/* markRacy */.Bm)(known.tree, this.#startedAt);
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


/***/ }),

/***/ 43382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ stateHash),
/* harmony export */   n: () => (/* binding */ hexAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81446);


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
const BUFFER_BYTES = 64 * 1024;
const letterOf = (tree, i) => (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .DIRECTORY */ .Md ? 'd' : tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE */ .PW ? 'f' : 'l');
function contentHash(tree, i) {
    if (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .DIRECTORY */ .Md)
        return '-';
    if (tree.kinds[i] !== _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE */ .PW)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', Buffer.from(tree.targets.get(i) ?? '', 'latin1'), 'hex');
    if (!tree.has(i, _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .HASHED */ ._E))
        throw new Error(`No hash is known of ${tree.path(i)}.`);
    return hexAt(tree.hashes, i * _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA, _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .HASH_BYTES */ .FA);
}
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Hex of a range of bytes, without a Buffer around it. */
function hexAt(bytes, from, length) {
    let text = '';
    for (let i = from; i < from + length; i++)
        text += HEX[bytes[i]];
    return text;
}


/***/ })

};
