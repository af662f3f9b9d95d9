export const id = 335;
export const ids = [335];
export const modules = {

/***/ 60335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storeState: () => (/* binding */ storeState)
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
// EXTERNAL MODULE: ./build/checkpoint/open-checkpoint.js + 10 modules
var open_checkpoint = __webpack_require__(98336);
// EXTERNAL MODULE: ./build/checkpoint/tree/state-hash.js
var state_hash = __webpack_require__(43382);
// EXTERNAL MODULE: ./build/checkpoint/tree/without.js
var without = __webpack_require__(95648);
// EXTERNAL MODULE: ./build/checkpoint/capture/environment.js
var environment = __webpack_require__(27215);
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

// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/checkpoint/tree/sources.js
var sources = __webpack_require__(81170);
// EXTERNAL MODULE: ./build/checkpoint/tree/text-buffer.js
var text_buffer = __webpack_require__(55228);
// EXTERNAL MODULE: ./build/checkpoint/tree/tree.js
var tree_tree = __webpack_require__(81446);
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
        if (source === sources/* HERE */.Dg)
            return;
        if (source === sources/* GIT */.xF) {
            const { oids, oidBytes } = this.#sources;
            text.put(GIT_OID);
            text.hex(oids, i * oidBytes, oidBytes);
            text.byte(QUOTE);
        }
        else if (source === sources/* REDACTED */.XF)
            text.put(REDACTED_TRUE);
        else {
            text.put(IN);
            text.decimal(source - sources/* HOLDERS */.M5);
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

;// CONCATENATED MODULE: ./build/checkpoint/capture/store-state.js












/**
 * Writes the archive of a state and gives it to the store.
 * @param withheld the blobs of the repositories that must not be leant on
 * @param mayReuse nothing is stored where the state turns out to be that of the base; the answer is undefined then
 * @throws RefusedError `secrets-found`, and those of `CaptureWatch`
 */
async function storeState(state, work, withheld, mayReuse) {
    const { request, ports, scratch, found } = state;
    const { files } = found;
    const archive = external_node_path_.join(scratch, 'archive');
    const writer = new FrameWriter(archive, ports.key === undefined ? undefined : (0,seal/* createSeal */.A1)(ports.key));
    try {
        work.watch.watchArchive(() => writer.fileBytes);
        await pack(state, work.threads, withheld, writer);
        refuseFindings(request, files, found.scanned);
        if (mayReuse && files.lost.size === 0 && !files.foundMore() && found.isSame())
            return undefined;
        const manifest = await describeState(state, work, writer);
        const id = (await writeManifest(writer, manifest)).slice(0, open_checkpoint/* ID_DIGITS */.Rp);
        await writer.finish();
        const storedBytes = (0,external_node_fs_.statSync)(archive).size;
        await request.store.put((0,describe_archive/* describe */.q)(id, manifest, storedBytes), archive);
        await refuseMissingDependencies(request.store, id, manifest.dependencies);
        return { id, manifest, storedBytes };
    }
    finally {
        writer.close();
    }
}
async function pack({ found, toRead }, threads, withheld, writer) {
    const { tree } = found.scanned;
    const bytes = toRead.reduce((sum, i) => sum + tree.sizes[i], 0);
    await found.files.pack(toRead, writer, threads.poolFor({ files: toRead.length, bytes }), withheld);
    threads.close();
}
/** Somebody else may have cleaned up since the dependencies were chosen. @throws RefusedError `dependency-removed` */
async function refuseMissingDependencies(store, id, dependencies) {
    for (const dependency of dependencies) {
        if (!store.locate || (await store.locate(dependency)) !== undefined)
            continue;
        if ((await store.list()).some((listed) => listed.id === dependency))
            continue;
        await store.remove(id);
        throw new errors/* RefusedError */.fk('dependency-removed', `Checkpoint not taken: ${dependency}, which has content of it, was removed meanwhile. Take it again.`);
    }
}
function refuseFindings({ secrets }, files, { skipped }) {
    const named = skipped.filter(({ reason }) => reason === 'secret-name');
    const findings = [...files.findings, ...named.map(({ path: file, reason }) => ({ path: file, kind: reason }))];
    if (secrets !== 'refuse' || findings.length === 0)
        return;
    const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
    throw new errors/* RefusedError */.fk('secrets-found', `Checkpoint not taken: ${findings.length} files hold credentials: ${list}. Remove or exclude them, or set secrets to "redact".`);
}
async function describeState({ request, ports, found }, { watch, meter }, writer) {
    const { scanned, repository, nested, base, files } = found;
    const { identity, paths, exclude, full = false, secrets, root } = request;
    const { tree, sources } = (0,without/* withoutEntries */.L)(scanned.tree, files.sources, files.lost);
    const repositories = [];
    const captured = [...(repository ? [repository.capture(tree)] : []), ...nested.capture(tree)];
    for (const [index, one] of captured.entries())
        repositories.push(await packRepository(writer, one, index));
    await writer.drain();
    return {
        createdAt: new Date(ports.clock.now()).toISOString(),
        identity,
        parent: base?.id ?? null,
        dependencies: sources.dependencies,
        scope: { ...(paths?.length ? { paths } : {}), ...(exclude?.length ? { exclude } : {}) },
        full,
        stateHash: (0,state_hash/* stateHash */.ml)(tree),
        ...tree.totals(),
        skipped: [...scanned.skipped, ...files.skipped, ...nested.skipped],
        secrets,
        findings: files.findings,
        repositories,
        environment: (0,environment/* describeEnvironment */.NE)(root),
        metrics: meter.read(watch.elapsed, ports.folder),
        wayBack: WAY_BACK,
        tree,
        sources,
        frames: writer.frames,
    };
}
const WAY_BACK = [
    'With rerail (dist/cli.js of its repository): rerail restore <id> --store STORE --root WORKSPACE, where this file is STORE/checkpoints/<id>.tar.zst.',
    'By hand: tar --zstd -xf <this file>, for what is stored here; an entry marked "in" lies in the archive of that dependency, one marked "git" is what "git cat-file blob <id>" prints.',
];


/***/ }),

/***/ 65397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeArchive: () => (/* binding */ describeArchive),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98336);

/** What a listing tells of a checkpoint, read from its archive. @throws RefusedError where it is damaged */
async function describeArchive(file, id, key) {
    const { archive, manifest } = await (0,_open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(file, id, key);
    archive.close();
    return describe(id, manifest, archive.fileBytes);
}
function describe(id, manifest, storedBytes) {
    const { identity, parent, createdAt, files, bytes, dependencies, environment } = manifest;
    const { workspace } = environment;
    return {
        id,
        parent,
        createdAt,
        files,
        bytes,
        storedBytes,
        clean: identity.clean,
        workspace,
        dependencies,
        ...origin(identity),
    };
}
/** Only what is known, so that nothing is listed as undefined. */
function origin({ name, jobKey, attempt, stage }) {
    return {
        ...(name === undefined ? {} : { name }),
        ...(jobKey === undefined ? {} : { jobKey }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(stage === undefined ? {} : { stage }),
    };
}


/***/ }),

/***/ 95648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutEntries)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81170);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81446);


/** The tree and its sources without some entries that are no folders. The folders they were in become partial. */
function withoutEntries(tree, sources, left) {
    if (left.size === 0)
        return { tree, sources };
    const kept = new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .Tree */ .PH();
    const keptSources = new _sources_js__WEBPACK_IMPORTED_MODULE_0__/* .Sources */ .jp(tree.count, sources.oidBytes);
    keptSources.dependencies.push(...sources.dependencies);
    if (sources.oids.length > 0)
        keptSources.oids = new Uint8Array(0);
    const moved = new Int32Array(tree.count).fill(-1);
    const open = [];
    for (let i = 0; i < tree.count; i++) {
        while (open.length > 0 && i >= open.at(-1)) {
            open.pop();
            kept.close();
        }
        if (left.has(i)) {
            markPartial(kept);
            continue;
        }
        const to = copyEntry(tree, i, kept);
        moved[i] = to;
        copySource(sources, i, keptSources, to);
        if (tree.kinds[i] === _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .DIRECTORY */ .Md)
            open.push(tree.ends[i]);
    }
    for (const _ of open)
        kept.close();
    for (const [i, first] of tree.hardLinks) {
        if (moved[i] >= 0)
            kept.hardLinks.set(moved[i], moved[first]);
    }
    return { tree: kept, sources: keptSources };
}
function copyEntry(tree, i, to) {
    const at = to.add(tree.names[i], tree.kinds[i], {
        mode: tree.modes[i],
        size: tree.sizes[i],
        mtime: tree.mtimes[i],
        ctime: tree.ctimes[i],
        inode: tree.inodes[i],
    });
    to.copyHash(at, tree, i);
    to.flags[at] = tree.flags[i];
    const target = tree.targets.get(i);
    if (target !== undefined)
        to.targets.set(at, target);
    return at;
}
function copySource(from, i, to, at) {
    to.kinds[at] = from.kinds[i];
    to.at[at] = from.at[i];
    if (from.oids.length === 0)
        return;
    to.oids.set(from.oids.subarray(i * from.oidBytes, (i + 1) * from.oidBytes), at * to.oidBytes);
}
function markPartial(tree) {
    if (tree.openDirectory >= 0)
        tree.clear(tree.openDirectory, _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .LISTED */ .CQ);
    for (let i = tree.openDirectory; i >= 0; i = tree.parents[i])
        tree.set(i, _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTIAL */ .yP);
}


/***/ })

};
