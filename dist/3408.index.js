export const id = 3408;
export const ids = [3408];
export const modules = {

/***/ 63408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  capture: () => (/* binding */ capture)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/checkpoint/archive/seal.js
var seal = __webpack_require__(5949);
// EXTERNAL MODULE: ./build/checkpoint/scratch.js
var scratch = __webpack_require__(88093);
// EXTERNAL MODULE: ./build/checkpoint/secrets/exact-values.js
var exact_values = __webpack_require__(59349);
// EXTERNAL MODULE: ./build/checkpoint/threads/pool.js
var pool = __webpack_require__(27175);
// EXTERNAL MODULE: ./build/checkpoint/tree/known-files.js
var known_files = __webpack_require__(81965);
// EXTERNAL MODULE: ./build/checkpoint/tree/scope.js
var scope = __webpack_require__(79424);
// EXTERNAL MODULE: ./build/checkpoint/capture/environment.js
var environment = __webpack_require__(27215);
;// CONCATENATED MODULE: ./build/checkpoint/capture/capture-watch.js


/** Left free on the disk that archives are written to: a job that cannot write its own files fails for our sake. */
const DISK_HEADROOM = 256 * 1024 * 1024;
/** On a small disk less: that part of it. */
const DISK_SHARE = 0.05;
/** A timer may fire a little early; what it ended is then not yet over its time. */
const TIMER_SLACK = 20;
/** What Node's timers can wait for. */
const LONGEST_TIMER = 2 ** 31 - 1;
const timerFor = (ms) => Math.ceil(Math.min(Math.max(ms, 0) + TIMER_SLACK, LONGEST_TIMER));
/** Ends a capture that takes more than it may. */
class CaptureWatch {
    #request;
    #ports;
    #began;
    #over = new AbortController();
    #written = () => 0;
    /** Aborted where nobody waits for the capture any more. */
    signal;
    constructor(request, ports) {
        this.#request = request;
        this.#ports = ports;
        this.#began = ports.clock.monotonic();
        const { signal, caps } = request;
        const late = caps?.ms === undefined ? [] : [AbortSignal.timeout(timerFor(caps.ms))];
        this.signal = AbortSignal.any([this.#over.signal, ...(signal ? [signal] : []), ...late]);
    }
    /** The capture is over, one way or the other. */
    end() {
        this.#over.abort();
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
        const { free, total } = (0,environment/* diskOf */.FG)(this.#ports.folder);
        const headroom = Math.min(DISK_HEADROOM, Math.floor(total * DISK_SHARE));
        if (free < headroom)
            throw overLimit(`less than ${headroom} bytes are free on the disk of ${this.#ports.folder}`);
    }
}
const overLimit = (what) => new errors/* RefusedError */.fk('over-limit', `Checkpoint not taken: ${what}. Exclude what need not be kept, or raise the limit.`);

// EXTERNAL MODULE: ./build/checkpoint/tree/scan.js + 3 modules
var scan = __webpack_require__(27279);
// EXTERNAL MODULE: ./build/checkpoint/tree/sources.js
var tree_sources = __webpack_require__(81170);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    const { openCheckpoint } = await __webpack_require__.e(/* import() */ 4195).then(__webpack_require__.bind(__webpack_require__, 64195));
    // Nothing leans on what cannot be read; everything is stored anew then.
    const opened = await openCheckpoint(store, id, external_node_path_.join(scratch, 'parent'), key).catch((error) => {
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

// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/checkpoint/tree/state-hash.js
var state_hash = __webpack_require__(43382);
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
        const { Packer } = await __webpack_require__.e(/* import() */ 5262).then(__webpack_require__.bind(__webpack_require__, 65262));
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
// EXTERNAL MODULE: ./build/checkpoint/capture/repositories.js
var repositories = __webpack_require__(94120);
;// CONCATENATED MODULE: ./build/checkpoint/capture/survey.js









/** Looks at the workspace without reading a file of it. */
async function survey(about) {
    const { request, ports, scratch, secrets, threads, check, signal } = about;
    const { root, full = false, store } = request;
    const own = [ports.folder, ...(store.folders ?? [])];
    const known = (0,known_files/* loadKnownFiles */.hL)((0,known_files/* knownFilesPath */.aw)(ports.folder, root));
    const marking = (0,exact_values/* markOf */.Fg)(secrets ?? [], known?.head.looked);
    const repository = repositories/* WorkspaceRepository */.E.open(root, { scratch, all: full, signal });
    // Before anything of it is read: what changes meanwhile will show.
    const fingerprint = repository?.fingerprint;
    const kept = full ? undefined : repository;
    // Where all files will have to be read, threads begin meanwhile.
    const readsAll = full || (!known && request.parent === undefined);
    const early = readsAll ? new (await __webpack_require__.e(/* import() */ 8732).then(__webpack_require__.bind(__webpack_require__, 18732))).EarlyBatches(root, threads, kept) : undefined;
    const scanned = (0,scan/* scan */.S)(root, (0,scope/* scopeOf */.Od)(request), {
        own,
        ...(secrets ? { secrets } : {}),
        known: known?.tree,
        since: ports.clock.now(),
        found: early && ((tree, i) => early.offer(tree, i)),
    });
    const nested = new nested_repositories/* NestedRepositories */.Aw(root, scanned.repositories, { scratch, signal });
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
        this.#threads = new pool/* Threads */.QK(ports.threadScript, this.#secrets ? { secrets: this.#secrets } : {});
    }
    async run() {
        try {
            return await this.#run();
        }
        catch (error) {
            // Where the capture had to stop, whatever failed did so for that.
            this.#watch.check();
            throw error;
        }
        finally {
            this.#threads.close();
            this.#watch.end();
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
            signal: this.#watch.signal,
        });
        const { base, git, files } = found;
        // Git works beside the rest; where the repository is as it was, only if there turns out to be something to store.
        if (!isSameRepository(base, git))
            this.#prepareRepositories(found);
        const toRead = files.inherit();
        const mayReuse = canReuse(found, this.#request);
        if (mayReuse && base?.looked && toRead.length === 0 && found.isSame())
            return this.#reuse(found);
        const { storeState } = await Promise.all(/* import() */[__webpack_require__.e(4195), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 60335));
        const state = { request: this.#request, ports: this.#ports, scratch: this.#scratch, found, toRead };
        const work = { threads: this.#threads, watch: this.#watch, meter: this.#meter };
        const stored = await storeState(state, work, this.#prepareRepositories(found), mayReuse);
        return stored ? this.#keep(stored, found) : this.#reuse(found);
    }
    /** Begins, once, what git has to do, and tells which blobs are withheld. */
    #prepareRepositories({ repository, nested, files, base, git }) {
        const prepare = async () => {
            const scanner = this.#secrets && (await __webpack_require__.e(/* import() */ 6786).then(__webpack_require__.bind(__webpack_require__, 16786))).createScanner(this.#secrets);
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
    #keep({ id, manifest, storedBytes }, { git, mark }) {
        const { identity, secrets } = this.#request;
        const { tree, sources, parent, files, bytes, findings } = manifest;
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


/***/ }),

/***/ 27215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ diskOf),
/* harmony export */   NE: () => (/* binding */ describeEnvironment),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   kI: () => (/* binding */ Meter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const describeEnvironment = (root) => ({
    os: process.platform,
    arch: process.arch,
    node: process.versions.node,
    workspace: root,
});
/** Free bytes of the file system that a folder is on, as far as it tells. */
const freeBytes = (folder) => diskOf(folder).free;
/** What the disk of a folder holds and has left; bytes. */
function diskOf(folder) {
    try {
        const { bavail, bsize, blocks } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(folder);
        return { free: bavail * bsize, total: blocks * bsize };
    }
    catch {
        return { free: Number.POSITIVE_INFINITY, total: Number.POSITIVE_INFINITY };
    }
}
/** Measures one operation. */
class Meter {
    #cpu = process.cpuUsage();
    read(ms, folder) {
        const { user, system } = process.cpuUsage(this.#cpu);
        const free = freeBytes(folder);
        return {
            ms: Math.round(ms),
            cpuSeconds: (user + system) / 1e6,
            memoryBytes: process.resourceUsage().maxRSS * 1024,
            diskFreeBytes: Number.isFinite(free) ? free : 0,
        };
    }
}


/***/ }),

/***/ 89412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ NestedRepositories),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   w: () => (/* binding */ nestedFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78702);
/* harmony import */ var _git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14325);
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26713);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85799);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94120);









/** Where git keeps the repositories of submodules. */
const MODULES = '.git/modules/';
/**
 * Repositories below the workspace's own. One with a `.git` folder is kept with all its commits, since nobody knows where it could be had again; a submodule has
 * its repository in the workspace's own, so only where that is and its commit are noted.
 */
class NestedRepositories {
    skipped = [];
    fingerprint;
    #own = new Map();
    #modules = [];
    constructor(root, found, { scratch, signal }) {
        const fingerprints = [];
        for (const [n, { path: folder, gitFile }] of found.entries()) {
            const name = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_4__/* .displayText */ .WV)(folder);
            const work = node_path__WEBPACK_IMPORTED_MODULE_2__.join(scratch, `nested-${n}`);
            const repository = _git_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .Repository */ .L.open(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, name), node_path__WEBPACK_IMPORTED_MODULE_2__.join(work, 'look'));
            if (!repository || (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_4__/* .exactText */ .ns)(folder) === undefined) {
                this.skipped.push({ path: `${name}/.git`, reason: 'repository-unreadable' });
                continue;
            }
            fingerprints.push(`${name} ${(0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .gitFingerprint */ .LB)(repository)}`);
            if (gitFile)
                this.#addModule(root, name, repository);
            else {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(work, { recursive: true });
                const own = _repositories_js__WEBPACK_IMPORTED_MODULE_8__/* .WorkspaceRepository */ .E.open(root, { scratch: work, all: true, folder, signal });
                this.#own.set(name, own);
            }
        }
        this.fingerprint = joinFingerprints(fingerprints);
    }
    /** As for one. One whose history holds credentials is left out as a whole. */
    async prepare(scanner) {
        const findings = [];
        for (const [name, repository] of this.#own) {
            try {
                const found = await repository.prepare(scanner);
                findings.push(...found.map((finding) => ({ ...finding, path: `${name}/${finding.path}` })));
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk) || error.reason !== 'secrets-found')
                    throw error;
                this.#own.delete(name);
                this.skipped.push({ path: `${name}/.git`, reason: 'repository-secrets' });
            }
        }
        return findings;
    }
    capture(tree) {
        const modules = this.#modules.map((state) => ({ state, members: [] }));
        return [...modules, ...[...this.#own.values()].map((repository) => repository.capture(tree))];
    }
    #addModule(root, name, repository) {
        const link = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, repository.gitDir).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
        // A linked worktree's repository lies elsewhere and is nothing of the workspace.
        if (!link.startsWith(MODULES))
            return;
        const { commit } = (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .readHead */ .zy)(repository, (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .readRefs */ .n6)(repository));
        const objectFormat = repository.format;
        this.#modules.push({
            path: name,
            link,
            objectFormat,
            commit,
            branch: null,
            members: {},
            shallow: [],
            config: [],
            files: {},
        });
    }
}
/** Of all repositories of a workspace. */
const fingerprintOf = (own, nested) => [own ?? 'none', nested].filter(Boolean).join('+');
/** As it is captured for repositories of which only the folders are known. */
function nestedFingerprint(root, folders, scratch) {
    return joinFingerprints(folders.flatMap((folder, n) => {
        const repository = _git_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .Repository */ .L.open(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, folder), node_path__WEBPACK_IMPORTED_MODULE_2__.join(scratch, `nested-${n}`));
        return repository ? [`${folder} ${(0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .gitFingerprint */ .LB)(repository)}`] : [];
    }));
}
const joinFingerprints = (all) => all.length === 0 ? '' : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', all.toSorted().join('\0'), 'hex');


/***/ }),

/***/ 94120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WorkspaceRepository)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78702);
/* harmony import */ var _git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14325);
/* harmony import */ var _git_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40869);
/* harmony import */ var _git_index_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36618);
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26713);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85799);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81446);











/** A repository of the workspace, as a capture asks about it: the workspace's own, or one below it. */
class WorkspaceRepository {
    /** Blobs that nothing may lean on, since they hold credentials; known after `prepare`. */
    withheld = new Set();
    #repository;
    #folder;
    #scratch;
    #all;
    #state;
    #blobs;
    #prepared;
    constructor(repository, folder, scratch, all) {
        this.#repository = repository;
        this.#all = all;
        this.#folder = folder;
        this.#scratch = scratch;
    }
    /** Undefined where there is none. */
    static open(root, { scratch, all, folder = '', signal }) {
        const repository = _git_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .Repository */ .L.open(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_4__/* .displayText */ .WV)(folder)), node_path__WEBPACK_IMPORTED_MODULE_2__.join(scratch, 'git'), signal);
        return repository && new WorkspaceRepository(repository, folder, scratch, all);
    }
    get fingerprint() {
        return (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .gitFingerprint */ .LB)(this.#repository);
    }
    get oidBytes() {
        return this.#repository.oidLength / 2;
    }
    get format() {
        return this.#repository.format;
    }
    /** The blob that the index has for a path, if one may lean on it: every blob of the index is in the commit or will be in the bundle, unless it is withheld. */
    blobAt(file) {
        const oid = this.trackedBlob(file);
        return oid === undefined || this.withheld.has(oid) ? undefined : oid;
    }
    trackedBlob(file) {
        return this.#index().get(file);
    }
    /**
     * Runs git: finds what only this repository has, looks for credentials in it, keeps back what holds one, and bundles the rest.
     * @param scanner absent: nothing is looked at
     * @returns what was found
     * @throws RefusedError `secrets-found` where a full checkpoint would have to do without local commits
     */
    async prepare(scanner) {
        const config = (0,_git_config_js__WEBPACK_IMPORTED_MODULE_6__/* .readReducedConfig */ .dT)(this.#repository);
        // Awaited below; a failure before that must not count as unhandled.
        config.catch(() => undefined);
        let content = await (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .findLocalContent */ .OF)(this.#repository, this.#read(), this.#all);
        const findings = [];
        if (scanner) {
            const { screenContent } = await __webpack_require__.e(/* import() */ 1630).then(__webpack_require__.bind(__webpack_require__, 11630));
            const screened = await screenContent(this.#repository, content, scanner);
            if (screened.commits && this.#all)
                throw inHistory(screened.findings);
            findings.push(...screened.findings, ...this.#screenFiles(scanner));
            content = screened.content;
            this.withheld = screened.withheld;
            if (screened.stashes)
                this.#state = (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutStashes */ .E$)(this.#read());
        }
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#scratch, 'bundle');
        const bundle = (await (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleContent */ .CN)(this.#repository, content, file)) ? file : undefined;
        this.#prepared = { config: await config, bundle };
        return findings;
    }
    /** What is to be stored. @param tree the workspace's entries @throws an error where `prepare` was not called */
    capture(tree) {
        const { head, refs, index, shallow, files } = this.#read();
        if (!this.#prepared)
            throw new Error('The repository was not prepared.');
        const { config, bundle } = this.#prepared;
        const members = [];
        members.push(['refs', Buffer.from((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_8__/* .serializeRefs */ .$0)(refs), 'latin1')]);
        if (index) {
            const stats = this.#trackedStats(tree);
            members.push(['index', (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .portableIndex */ .m9)(this.#repository, index, (file) => stats.get(file))]);
        }
        if (bundle !== undefined)
            members.push(['bundle', { file: bundle, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(bundle).size }]);
        return {
            state: { path: (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_4__/* .displayText */ .WV)(this.#folder), objectFormat: this.format, ...head, shallow, config, files },
            members,
        };
    }
    #read() {
        this.#state ??= (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readGitState */ .IR)(this.#repository, this.#all);
        return this.#state;
    }
    #index() {
        if (this.#blobs)
            return this.#blobs;
        const entries = this.#read().index?.entries ?? [];
        this.#blobs = new Map(entries.filter(({ stage }) => stage === 0).map(({ path: name, oid }) => [name, oid]));
        return this.#blobs;
    }
    #screenFiles(scanner) {
        const state = this.#read();
        const found = Object.entries(state.files).flatMap(([name, text]) => {
            const content = Buffer.from(text, 'latin1');
            const kind = scanner.scan('', content);
            if (kind === undefined)
                return [];
            return [{ name, path: `.git/${name}`, kind, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex'), size: content.length }];
        });
        const kept = Object.entries(state.files).filter(([name]) => !found.some((finding) => finding.name === name));
        if (found.length > 0)
            this.#state = { ...state, files: Object.fromEntries(kept) };
        return found.map(({ name: _, ...finding }) => finding);
    }
    /** What the scan saw of tracked files. Folders that hold none are not gone into. */
    #trackedStats(tree) {
        const prefix = this.#folder === '' ? '' : `${this.#folder}/`;
        const folders = new Set(this.#folder === '' ? [] : foldersAbove(`${prefix}x`));
        for (const file of this.#index().keys()) {
            for (const folder of foldersAbove(prefix + file)) {
                if (folders.has(folder))
                    break;
                folders.add(folder);
            }
        }
        const stats = new Map();
        for (let i = 0; i < tree.count; i++) {
            const file = tree.path(i);
            if (tree.kinds[i] === _tree_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .DIRECTORY */ .Md) {
                if (!folders.has(file))
                    i = tree.ends[i] - 1;
            }
            else if (file.startsWith(prefix) && this.#index().has(file.slice(prefix.length))) {
                stats.set(file.slice(prefix.length), statOf(tree, i));
            }
        }
        return stats;
    }
}
/** From the nearest on. */
function* foldersAbove(file) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
        yield file.slice(0, end);
}
const statOf = (tree, i) => (0,_git_index_file_js__WEBPACK_IMPORTED_MODULE_7__/* .seenStat */ .k5)({
    mtimeNs: tree.mtimes[i],
    ctimeNs: tree.ctimes[i],
    ino: tree.inodes[i],
    size: BigInt(tree.sizes[i]),
});
function inHistory(findings) {
    const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk('secrets-found', `Checkpoint not taken: local commits hold credentials, and a full checkpoint needs them: ${list}. Rewrite the commits, or set secrets to "allow".`);
}


/***/ }),

/***/ 59349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   GN: () => (/* binding */ NOTHING_KNOWN),
/* harmony export */   sF: () => (/* binding */ tellingValues)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


/** Letters or digits alone are an ordinary word up to here: `postgres`, `changeme`, `12345678`. */
const LONGEST_WORD = 8;
/** Shorter values occur by chance, whatever they are made of. */
const SHORTEST_MIXED = 6;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/];
/**
 * The known secrets by which a file's content or name is known to hold one. Passwords of throw-away databases are ordinary words, and stand in
 * half of their clients' files; leaving those out would take the workspace apart and protect nothing.
 */
function tellingValues(masker) {
    return (masker?.values() ?? []).filter(isTelling);
}
function isTelling(value) {
    if (value.length > LONGEST_WORD)
        return true;
    return value.length >= SHORTEST_MIXED && CLASSES.filter((one) => one.test(value)).length >= 2;
}
/** The mark of no value at all: what was not looked at for any was looked at for all of them. */
const NOTHING_KNOWN = '';
const SALT_BYTES = 16;
const MARK_BYTES = 32;
/**
 * Tells whether contents were looked at for these very values, without telling one of them. It lies beside a store, where others may come by it: so a guess
 * costs 40 ms, and has to be right for all values at once. Meanwhile the calling thread is free.
 * @param like an older mark that the new one is to be compared with
 */
async function markOf(values, like) {
    if (values.length === 0)
        return NOTHING_KNOWN;
    const salt = like || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SALT_BYTES).toString('hex');
    const known = Buffer.from(salt.slice(0, 2 * SALT_BYTES), 'hex');
    const mark = await derive(JSON.stringify(values.toSorted()), known, MARK_BYTES);
    return Buffer.concat([known, mark]).toString('hex');
}
const derive = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt);


/***/ }),

/***/ 72771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ haveSameNames),
/* harmony export */   t: () => (/* binding */ compareTrees)
/* harmony export */ });
/**
 * Walks two trees side by side in canonical order. `visit(i, j)` gets the indexes of entries of the same path; -1 where one tree has none.
 * Each entry of both trees is visited exactly once, a folder before what it holds.
 */
function compareTrees(a, b, visit) {
    mergeSiblings(a, 0, a.count, b, 0, b.count, visit);
}
function mergeSiblings(a, fromA, endA, b, fromB, endB, visit) {
    let i = fromA;
    let j = fromB;
    while (i < endA || j < endB) {
        const nameA = i < endA ? a.names[i] : undefined;
        const nameB = j < endB ? b.names[j] : undefined;
        const nextA = i < endA ? a.ends[i] : i;
        const nextB = j < endB ? b.ends[j] : j;
        if (nameB === undefined || (nameA !== undefined && nameA < nameB)) {
            for (let k = i; k < nextA; k++)
                visit(k, -1);
            i = nextA;
        }
        else if (nameA === undefined || nameB < nameA) {
            for (let k = j; k < nextB; k++)
                visit(-1, k);
            j = nextB;
        }
        else {
            visit(i, j);
            mergeSiblings(a, i + 1, nextA, b, j + 1, nextB, visit);
            i = nextA;
            j = nextB;
        }
    }
}
/** Whether two folders hold the same names, whatever these stand for. */
function haveSameNames(a, folderA, b, folderB) {
    const endA = a.ends[folderA];
    const endB = b.ends[folderB];
    let i = folderA + 1;
    let j = folderB + 1;
    for (; i < endA && j < endB; i = a.ends[i], j = b.ends[j]) {
        if (a.names[i] !== b.names[j])
            return false;
    }
    return i >= endA && j >= endB;
}


/***/ }),

/***/ 81965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ isSameRecord),
/* harmony export */   aw: () => (/* binding */ knownFilesPath),
/* harmony export */   hL: () => (/* binding */ loadKnownFiles),
/* harmony export */   qZ: () => (/* binding */ saveKnownFiles),
/* harmony export */   yb: () => (/* binding */ loadKnownHead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81170);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81446);





/** Where the known files of a workspace are kept, below a folder of the engine's. */
const knownFilesPath = (folder, root) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'known', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(root), 'hex').slice(0, 32));
const MAGIC = 'rerail known files 2\n';
const DIGEST_BYTES = 32;
/** Whether trees of the same state, times included, also agree in flags, change times and inodes: then the one need not be saved over the other. */
const isSameRecord = (a, b) => equalBytes(a.flags, b.flags, a.count) &&
    equalBytes(a.ctimes, b.ctimes, a.count * 8) &&
    equalBytes(a.inodes, b.inodes, a.count * 8);
const equalBytes = (a, b, length) => Buffer.from(a.buffer, a.byteOffset, length).equals(Buffer.from(b.buffer, b.byteOffset, length));
/**
 * Replaces the file as a whole. It is: MAGIC; the SHA-256 of what `About` says and its length; that, as JSON; and a body of columns, names and links.
 * All parts begin at multiples of eight bytes.
 */
function saveKnownFiles(file, { tree, sources, head }) {
    const names = Buffer.from(tree.names.join('\0'), 'latin1');
    const links = Buffer.from(JSON.stringify({ targets: [...tree.targets], hardLinks: [...tree.hardLinks] }));
    const body = [...columnsOf(tree, sources), names, pad(names.length), links];
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of body)
        digest.update(part);
    const about = {
        head,
        count: tree.count,
        names: names.length,
        links: links.length,
        holders: sources.holders,
        oids: sources.oids.length,
        oidBytes: sources.oidBytes,
        body: digest.digest('hex'),
    };
    const text = Buffer.from(JSON.stringify(about));
    const length = Buffer.alloc(8);
    length.writeUInt32LE(text.length);
    const start = [aligned(MAGIC), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest(), length, text, pad(text.length)];
    const temporary = `${file}.${process.pid}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true });
    try {
        writeParts(temporary, [...start, ...body]);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** One after the other: together they would take as much memory again as the tree. */
function writeParts(file, parts) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'w');
    try {
        for (const part of parts)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(fd, part);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** Undefined where there is none that can be trusted. */
function loadKnownFiles(file) {
    try {
        const data = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
        const found = parseAbout(data);
        return found && parseBody(found.about, data.subarray(found.end));
    }
    catch {
        return undefined;
    }
}
/** As `loadKnownFiles`, without the files. */
function loadKnownHead(file) {
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
        try {
            const start = Buffer.alloc(HEAD_BYTES);
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, start, 0, HEAD_BYTES, 0);
            return (parseAbout(start.subarray(0, got)) ?? parseAbout((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(fd)))?.about.head;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
    }
    catch {
        return undefined;
    }
}
/** Nearly always enough for what stands before the body. */
const HEAD_BYTES = 64 * 1024;
function parseAbout(data) {
    const magic = aligned(MAGIC);
    const start = magic.length + DIGEST_BYTES + 8;
    if (data.length < start || !data.subarray(0, magic.length).equals(magic))
        return undefined;
    const length = data.readUInt32LE(start - 8);
    const text = data.subarray(start, start + length);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest();
    if (!digest.equals(data.subarray(magic.length, start - 8)))
        return undefined;
    return { about: JSON.parse(text.toString()), end: start + length + pad(length).length };
}
function parseBody(about, body) {
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', body, 'hex') !== about.body)
        return undefined;
    const { count } = about;
    // Columns are views of what was read, where that lies as they must.
    const bytes = body.byteOffset % 8 === 0 ? body : new Uint8Array(body);
    let offset = bytes.byteOffset;
    const take = (View, size, length) => {
        const view = new View(bytes.buffer, offset, length);
        offset += Math.ceil((size * length) / 8) * 8;
        return view;
    };
    const tree = new _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .Tree */ .PH();
    const sources = new _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .Sources */ .jp(1, about.oidBytes);
    tree.count = count;
    tree.mtimes = take(BigInt64Array, 8, count);
    tree.ctimes = take(BigInt64Array, 8, count);
    tree.inodes = take(BigUint64Array, 8, count);
    tree.sizes = take(Float64Array, 8, count);
    sources.at = take(Float64Array, 8, count);
    tree.parents = take(Int32Array, 4, count);
    tree.ends = take(Int32Array, 4, count);
    sources.kinds = take(Int32Array, 4, count);
    tree.modes = take(Uint16Array, 2, count);
    tree.kinds = take(Uint8Array, 1, count);
    tree.flags = take(Uint8Array, 1, count);
    tree.hashes = take(Uint8Array, 1, count * _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA);
    const oids = take(Uint8Array, 1, about.oids);
    if (about.oids > 0)
        sources.oids = oids;
    const text = (length, encoding) => {
        const { buffer, byteOffset } = take(Uint8Array, 1, length);
        return Buffer.from(buffer, byteOffset, length).toString(encoding);
    };
    if (count > 0)
        tree.names = text(about.names, 'latin1').split('\0');
    const { targets, hardLinks } = JSON.parse(text(about.links, 'utf8'));
    for (const [i, target] of targets)
        tree.targets.set(i, target);
    for (const [i, first] of hardLinks)
        tree.hardLinks.set(i, first);
    sources.holders.push(...about.holders);
    return tree.names.length === count ? { tree, sources, head: about.head } : undefined;
}
/** The order is that of `parseBody`: widest first, each padded to eight bytes. */
function columnsOf(tree, sources) {
    const { count } = tree;
    const columns = [
        [tree.mtimes, 8, count],
        [tree.ctimes, 8, count],
        [tree.inodes, 8, count],
        [tree.sizes, 8, count],
        [sources.at, 8, count],
        [tree.parents, 4, count],
        [tree.ends, 4, count],
        [sources.kinds, 4, count],
        [tree.modes, 2, count],
        [tree.kinds, 1, count],
        [tree.flags, 1, count],
        [tree.hashes, 1, count * _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA],
        [sources.oids, 1, sources.oids.length],
    ];
    return columns.flatMap(([view, size, length]) => {
        const bytes = Buffer.from(view.buffer, view.byteOffset, size * length);
        return [bytes, pad(bytes.length)];
    });
}
const pad = (length) => Buffer.alloc((8 - (length % 8)) % 8);
const aligned = (text) => Buffer.concat([Buffer.from(text), pad(text.length)]);


/***/ }),

/***/ 79424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   Od: () => (/* binding */ scopeOf)
/* harmony export */ });
/* unused harmony export WHOLE */
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78702);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14152);


const WHOLE = { excludes: () => false, includes: () => true, mayIncludeBelow: () => true };
/** A path is in scope where it, or a folder above it, matches one of `paths` (all do where absent) and none of `exclude`. */
function scopeOf(options) {
    const exclude = options.exclude?.length ? (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(options.exclude) : undefined;
    const include = options.paths?.length ? (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(options.paths) : undefined;
    if (!exclude && !include)
        return WHOLE;
    const below = (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .belowMatcher */ .Ou)(options.paths ?? []);
    return {
        excludes: (path) => exclude !== undefined && matchesWithParents(exclude, (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(path)),
        includes: (path) => !include || matchesWithParents(include, (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(path)),
        mayIncludeBelow: (path) => !include || matchesWithParents(include, (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(path)) || below((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayText */ .WV)(path)),
    };
}
function matchesWithParents(matches, path) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (matches(path.slice(0, end)))
            return true;
    }
    return false;
}
/** Equal for options that mean the same scope. */
const scopeKey = ({ paths = [], exclude = [] }) => JSON.stringify([paths, exclude]);


/***/ }),

/***/ 14152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   Ou: () => (/* binding */ belowMatcher),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Path patterns as policy and `--paths` use them, relative to the root and separated by `/`: `*` anything but a slash, `?` one character but a slash, `**`
 * anything, `**` before a slash any number of folders, `[a-z]` and `[!a-z]` one of a set, `{a,b}` either; a leading `!` takes back what earlier patterns
 * matched. Names that begin with a dot are like others. Takes time in proportion to the lengths of pattern and path.
 */
function globMatcher(patterns) {
    const compiled = patterns.map(compile);
    return (path) => {
        let matched = false;
        for (const { negated, alternatives } of compiled) {
            if (matched === negated && alternatives.some((tokens) => walk(tokens, path).ends))
                matched = !negated;
        }
        return matched;
    };
}
/** Tells of a folder whether some path below it could match one of the patterns. */
function belowMatcher(patterns) {
    const compiled = patterns.map(compile).filter(({ negated }) => !negated);
    return (folder) => compiled.some(({ alternatives }) => alternatives.some((tokens) => walk(tokens, `${folder}/`).alive));
}
/** Whether a name fits a pattern. A name has no folders: `*` stands for anything in it, `?` for one character. Letters of either case are the same. */
function matchesName(pattern, name) {
    const tokens = Array.from(flat(pattern).matchAll(/\*+|./gsu)).map(([sign]) => sign.startsWith('*') ? { kind: 'deep' } : sign === '?' ? { kind: 'any' } : { kind: 'one', character: sign });
    return walk(tokens, flat(name)).ends;
}
/** A slash in a name is a character like others. */
const flat = (text) => text.toLowerCase().replaceAll('/', '\u0001');
const MAX_ALTERNATIVES = 256;
function compile(pattern) {
    const negated = pattern.startsWith('!');
    const body = (negated ? pattern.slice(1) : pattern).replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    if (body === '' || body.split('/').includes('..')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Pattern "${pattern}" is wrong: it names nothing below the root. Write a path relative to it.`);
    }
    return { negated, alternatives: expandBraces(body, pattern).map(tokenise) };
}
function expandBraces(text, whole) {
    const open = text.indexOf('{');
    const parts = open < 0 ? undefined : splitBraces(text, open);
    if (!parts)
        return [text];
    const tails = expandBraces(parts.rest, whole);
    const heads = parts.inner.flatMap((part) => expandBraces(part, whole));
    if (heads.length * tails.length > MAX_ALTERNATIVES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Pattern "${whole}" is wrong: it has over ${MAX_ALTERNATIVES} alternatives. Split it.`);
    }
    return heads.flatMap((head) => tails.map((tail) => text.slice(0, open) + head + tail));
}
/** What stands between the commas of the brace at `open`, and what follows it; undefined where it is never closed. */
function splitBraces(text, open) {
    const inner = [];
    let depth = 0;
    let start = open + 1;
    for (let i = open; i < text.length; i++) {
        const character = text[i];
        if (character === '{')
            depth++;
        if (character === '}')
            depth--;
        if (depth === 0 || (depth === 1 && character === ',')) {
            inner.push(text.slice(start, i));
            start = i + 1;
        }
        if (depth === 0)
            return { inner, rest: text.slice(i + 1) };
    }
    return undefined;
}
const SIGNS = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(pattern) {
    return Array.from(pattern.matchAll(SIGNS)).flatMap(([sign]) => {
        if (sign === '**/')
            return [{ kind: 'folders' }, { kind: 'inside' }];
        if (sign === '**')
            return [{ kind: 'deep' }];
        if (sign === '*')
            return [{ kind: 'some' }];
        if (sign === '?')
            return [{ kind: 'any' }];
        return [sign.length > 2 && sign.startsWith('[') ? parseSet(sign.slice(1, -1)) : { kind: 'one', character: sign }];
    });
}
function parseSet(inner) {
    const negated = /^[!^]/.test(inner);
    const ranges = [];
    for (const [, from = '', to] of (negated ? inner.slice(1) : inner).matchAll(/(.)(?:-(.))?/gsu))
        ranges.push([from, to ?? from]);
    return { kind: 'set', ranges, negated };
}
/** Follows all ways through the pattern at once. `ends`: the path is matched; `alive`: some longer path could be. */
function walk(tokens, path) {
    const seen = new Int32Array(tokens.length + 1);
    let places = [];
    let step = 1;
    /** Where the pattern can stand without taking another character: stars may stand for nothing, and there may be no folder. */
    const enter = (into, place) => {
        if (seen[place] === step)
            return;
        seen[place] = step;
        into.push(place);
        const kind = tokens[place]?.kind;
        if (kind === 'some' || kind === 'deep')
            enter(into, place + 1);
        if (kind === 'folders')
            enter(into, place + 2);
    };
    enter(places, 0);
    for (const character of path) {
        step++;
        const next = [];
        for (const place of places) {
            const to = advance(tokens[place], character, place);
            if (to >= 0)
                enter(next, to);
        }
        if (next.length === 0)
            return { ends: false, alive: false };
        places = next;
    }
    return { ends: places.includes(tokens.length), alive: places.some((place) => place < tokens.length) };
}
/** The place after `place` has taken a character, or -1 where it cannot. */
function advance(token, character, place) {
    const isSlash = character === '/';
    switch (token?.kind) {
        case 'one':
            return token.character === character ? place + 1 : -1;
        case 'set':
            return !isSlash && token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated
                ? place + 1
                : -1;
        case 'any':
            return isSlash ? -1 : place + 1;
        case 'some':
            return isSlash ? -1 : place;
        case 'deep':
            return place;
        case 'folders':
            return isSlash ? place : place + 1;
        case 'inside':
            return isSlash ? place - 1 : place;
        default:
            return -1;
    }
}


/***/ })

};
