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

// EXTERNAL MODULE: ./build/checkpoint/tree/compare.js
var compare = __webpack_require__(72771);
// EXTERNAL MODULE: ./build/checkpoint/tree/scan.js + 7 modules
var scan = __webpack_require__(61728);
// EXTERNAL MODULE: ./build/checkpoint/tree/sources.js
var tree_sources = __webpack_require__(81170);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    const { openCheckpoint } = await __webpack_require__.e(/* import() */ 8336).then(__webpack_require__.bind(__webpack_require__, 98336));
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
/** The parent, and those of its dependencies that are still there and hold most. */
function leanOn(id, listed, tree, sources) {
    const whole = sources.dependencies.every((dependency) => listed.includes(dependency));
    if (id === undefined)
        return { serves: [], whole };
    const held = sources.heldBytes(tree.sizes, tree.count);
    const most = sources.dependencies
        .map((dependency, k) => [
        listed.includes(dependency) ? tree_sources/* HOLDERS */.M5 + k : -1,
        held[k],
    ])
        .filter(([source]) => source >= 0)
        .sort(([, a], [, b]) => b - a)
        .slice(0, MAX_HOLDERS - 1);
    const serves = [];
    for (const source of [tree_sources/* HERE */.Dg, ...most.map(([source]) => source)])
        serves[source] = true;
    return { serves, whole };
}
const sameContent = (a, i, b, j) => b.kinds[j] === tree_tree/* FILE */.PW && b.has(j, tree_tree/* HASHED */._E) && a.sizes[i] === b.sizes[j] && a.hasHashOf(i, b, j);
/** Whether a new checkpoint may have the content of a file `i` where the base has that of `j`. `hasBlob` tells whether the repository still has a blob there. */
function sourceServes(base, j, i, hasBlob) {
    const source = base.sources.kinds[j];
    if (source === tree_sources/* GIT */.xF)
        return hasBlob(base.sources.oid(j), i);
    return source === tree_sources/* REDACTED */.XF || base.serves[source] === true;
}
/** Takes over from the base where the content of a file is; only where that serves. */
function inheritSource(sources, i, base, j) {
    const archive = base.sources.archiveOf(j, base.id);
    if (archive !== undefined)
        sources.setDependency(i, archive);
    else if (base.sources.kinds[j] === tree_sources/* REDACTED */.XF)
        sources.kinds[i] = tree_sources/* REDACTED */.XF;
    else
        sources.copyGit(i, base.sources, j);
}
/** Whether nothing at all differs, times included. Both trees must be hashed. */
function isSameState(live, base, pairs) {
    const { count } = live;
    if (count !== base.count || !(0,compare/* equalBytes */.ex)(live.mtimes, base.mtimes, count * live.mtimes.BYTES_PER_ELEMENT))
        return false;
    // There is one order: the same paths have the same indexes.
    for (let i = 0; i < count; i++)
        if (pairs[i] !== i || !isSameButTime(live, i, base, i))
            return false;
    return true;
}
/** Kind, mode, time, content and target are the same. */
const isSameEntry = (live, i, base, j) => live.mtimes[i] === base.mtimes[j] && isSameButTime(live, i, base, j);
function isSameButTime(live, i, base, j) {
    if (live.kinds[i] !== base.kinds[j] || live.modes[i] !== base.modes[j])
        return false;
    if (live.kinds[i] !== tree_tree/* FILE */.PW)
        return live.targets.get(i) === base.targets.get(j);
    return sameContent(live, i, base, j) && live.hardLinks.get(i) === base.hardLinks.get(j);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/checkpoint/manifest/manifest.js
var manifest = __webpack_require__(69540);
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
    /** Leaves out symlinks whose target holds a credential: nothing of them could be kept but that. */
    screenLinks(scanner) {
        const { tree, base, pairs } = this.#capture;
        for (const [i, target] of tree.targets) {
            const j = pairs[i];
            if (base?.looked && j >= 0 && base.tree.targets.get(j) === target)
                continue;
            const content = Buffer.from(target, 'latin1');
            const kind = scanner.scan('', content);
            if (kind === undefined)
                continue;
            const path = (0,byte_path/* displayText */.WV)(tree.path(i));
            this.lost.add(i);
            this.skipped.push({ path, reason: manifest/* SECRET_TARGET */.p7 });
            this.addFinding({ path, kind, sha256: (0,external_node_crypto_.hash)('sha256', content, 'hex'), size: content.length });
        }
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
                return known && sourceServes(base, j, i, this.#hasBlob) ? base.tree.hash(j) : undefined;
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
    /** One for all files: a closure for each would be garbage to collect. */
    #hasBlob = (oid, i) => {
        const { tree, repository, sameRepository } = this.#capture;
        return !repository?.withheld.has(oid) && (sameRepository || repository?.blobAt(tree.path(i)) === oid);
    };
    #inherit(i, base, j) {
        const { tree, sources } = this.#capture;
        if (!sourceServes(base, j, i, this.#hasBlob))
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
            tree.copyHash(i, tree, first);
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
            if (this.lost.has(i) || (first !== undefined ? sources.kinds[first] !== tree_sources/* HERE */.Dg : !bare))
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
    const operations = repository?.underWay ?? [];
    if (operations.length > 0) {
        ports.log.warning(`The checkpoint does not hold git's operation under way (${operations.join(', ')}). Finish or abort it before you rely on the checkpoint.`);
    }
    // Before anything of it is read: what changes meanwhile will show.
    const fingerprint = repository?.fingerprint;
    const kept = full ? undefined : repository;
    // Where all files will have to be read, threads begin meanwhile.
    const readsAll = full || (!known && request.parent === undefined);
    const early = readsAll ? new (await __webpack_require__.e(/* import() */ 8732).then(__webpack_require__.bind(__webpack_require__, 18732))).EarlyBatches(root, threads, kept) : undefined;
    const scanned = (0,scan/* scan */.S)(root, (0,scope/* scopeOf */.Od)(request), {
        own,
        ...(secrets ? { secrets, screen: (0,known_files/* screenOf */.S)(known) } : {}),
        known: known?.tree,
        since: ports.clock.now(),
        found: early && ((tree, i) => early.offer(tree, i)),
    });
    const nested = new nested_repositories/* NestedRepositories */.Aw(root, scanned.repositories, { scratch, all: full, signal });
    const git = (0,nested_repositories/* fingerprintOf */.ax)(fingerprint, nested.fingerprint);
    const mark = await marking;
    const base = full ? undefined : await findBase(request, known, scratch, mark, ports);
    const pairs = base && base.tree === known?.tree ? scanned.pairs : (0,compare/* pairTrees */.yZ)(scanned.tree, base?.tree);
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
            // Where the capture was ended, whatever failed did so for that.
            if (this.#watch.signal.aborted)
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
        const { storeState } = await Promise.all(/* import() */[__webpack_require__.e(8336), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 60335));
        const state = { request: this.#request, ports: this.#ports, scratch: this.#scratch, found, toRead };
        const work = { threads: this.#threads, watch: this.#watch, meter: this.#meter };
        const stored = await storeState(state, work, this.#prepareRepositories(found), mayReuse);
        return stored ? this.#keep(stored, found) : this.#reuse(found);
    }
    /** Begins, once, what git has to do, and tells which blobs are withheld. */
    #prepareRepositories({ repository, nested, files, base, git }) {
        const prepare = async () => {
            const scanner = this.#secrets && (await __webpack_require__.e(/* import() */ 5918).then(__webpack_require__.bind(__webpack_require__, 45918))).createScanner(this.#secrets);
            if (scanner)
                files.screenLinks(scanner);
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
 * its repository in the workspace's own, so only where that is and its commit are noted, unless all is to be kept.
 */
class NestedRepositories {
    skipped = [];
    fingerprint;
    #own = new Map();
    #modules = [];
    constructor(root, found, { scratch, all, signal }) {
        const fingerprints = [];
        for (const [n, { path: folder, gitFile }] of found.entries()) {
            const name = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_4__/* .displayText */ .WV)(folder);
            const work = node_path__WEBPACK_IMPORTED_MODULE_2__.join(scratch, `nested-${n}`);
            const repository = _git_repository_js__WEBPACK_IMPORTED_MODULE_7__.Repository.open(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, name), node_path__WEBPACK_IMPORTED_MODULE_2__.join(work, 'look'));
            if (!repository?.hasHead || (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_4__/* .exactText */ .ns)(folder) === undefined) {
                this.skipped.push({ path: `${name}/.git`, reason: 'repository-unreadable' });
                continue;
            }
            fingerprints.push(`${name} ${(0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .gitFingerprint */ .LB)(repository)}`);
            const link = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, repository.gitDir).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
            // A linked worktree's repository lies elsewhere and is nothing of the workspace.
            if (gitFile && !link.startsWith(MODULES))
                continue;
            if (gitFile && !all)
                this.#addModule(name, link, repository);
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
    #addModule(name, link, repository) {
        const { commit } = (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .readHead */ .zy)(repository, (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_6__.readRefs)(repository));
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
        const repository = _git_repository_js__WEBPACK_IMPORTED_MODULE_7__.Repository.open(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, folder), node_path__WEBPACK_IMPORTED_MODULE_2__.join(scratch, `nested-${n}`));
        return repository?.hasHead ? [`${folder} ${(0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .gitFingerprint */ .LB)(repository)}`] : [];
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
/* harmony import */ var _git_leftovers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42027);
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26713);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85799);
/* harmony import */ var _secrets_secret_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18704);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81446);













/** A repository of the workspace, as a capture asks about it: the workspace's own, or one below it. */
class WorkspaceRepository {
    /** Blobs that nothing may lean on, since they hold credentials; known after `prepare`. */
    withheld = new Set();
    /** Paths that hold a credential themselves. */
    #named = new Set();
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
        const repository = _git_repository_js__WEBPACK_IMPORTED_MODULE_10__.Repository.open(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_4__/* .displayText */ .WV)(folder)), node_path__WEBPACK_IMPORTED_MODULE_2__.join(scratch, 'git'), signal);
        return repository?.hasHead ? new WorkspaceRepository(repository, folder, scratch, all) : undefined;
    }
    get fingerprint() {
        return (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .gitFingerprint */ .LB)(this.#repository);
    }
    /** Operations that no checkpoint holds, such as a rebase. */
    get underWay() {
        return (0,_git_leftovers_js__WEBPACK_IMPORTED_MODULE_8__/* .operationsUnderWay */ .k)(this.#repository);
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
        // The bundle names branches and tags as well.
        const findings = scanner ? this.#screenRefs(scanner) : [];
        let content = await (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .findLocalContent */ .OF)(this.#repository, this.#read(), this.#all);
        if (scanner) {
            const { screenContent } = await __webpack_require__.e(/* import() */ 1630).then(__webpack_require__.bind(__webpack_require__, 11630));
            const screened = await screenContent(this.#repository, content, scanner);
            if (screened.commits && this.#all)
                throw inHistory(screened.findings);
            findings.push(...screened.findings, ...this.#screenFiles(scanner));
            content = screened.content;
            this.withheld = screened.withheld;
            this.#named = screened.named;
            if (screened.stashes)
                this.#state = (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutStashes */ .E$)(this.#read());
        }
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#scratch, 'bundle');
        const bundle = (await (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleContent */ .CN)(this.#repository, content, file)) ? file : undefined;
        const kept = (await config).filter((pair) => !scanner || (scanner.scan('', Buffer.from(pair.join(' '))) ?? (0,_secrets_secret_names_js__WEBPACK_IMPORTED_MODULE_11__/* .kindOfName */ .f)(pair.join(' '))) === undefined);
        this.#prepared = { config: kept, bundle };
        return findings;
    }
    /** What is to be stored. @param tree the workspace's entries @throws an error where `prepare` was not called */
    capture(tree) {
        const { head, refs, index, shallow, files } = this.#read();
        if (!this.#prepared)
            throw new Error('The repository was not prepared.');
        const { config, bundle } = this.#prepared;
        const members = [];
        members.push(['refs', Buffer.from((0,_git_refs_js__WEBPACK_IMPORTED_MODULE_9__/* .serializeRefs */ .$0)(refs), 'latin1')]);
        if (index) {
            const stats = this.#trackedStats(tree);
            const entries = index.entries.filter(({ path: file }) => !this.#named.has(file));
            members.push(['index', (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_5__/* .portableIndex */ .m9)(this.#repository, { ...index, entries }, (file) => stats.get(file))]);
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
    /** A branch or tag is its name; HEAD is detached where its branch is not kept. */
    #screenRefs(scanner) {
        const state = this.#read();
        const names = new Set([...state.refs.keys(), ...(state.head.branch === null ? [] : [state.head.branch])]);
        const found = [...names].flatMap((name) => {
            const content = Buffer.from(name, 'latin1');
            const kind = scanner.scan('', content) ?? (0,_secrets_secret_names_js__WEBPACK_IMPORTED_MODULE_11__/* .kindOfName */ .f)(name);
            return kind === undefined ? [] : [{ name, kind, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex'), size: content.length }];
        });
        if (found.length === 0)
            return [];
        const gone = new Set(found.map(({ name }) => name));
        const { head } = state;
        const branch = head.branch !== null && gone.has(head.branch) ? null : head.branch;
        const refs = new Map([...state.refs].filter(([name]) => !gone.has(name)));
        this.#state = { ...state, head: { ...head, branch }, refs };
        return found.map(({ name: _, ...finding }) => ({ path: '.git (name of a branch or tag)', ...finding }));
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
            if (tree.kinds[i] === _tree_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .DIRECTORY */ .Md) {
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
/* harmony import */ var _v8_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81399);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12454);



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
    let bench;
    return {
        width: 1,
        run: async (task) => {
            const [{ Bench }, { perform }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5918), __webpack_require__.e(5316)]).then(__webpack_require__.bind(__webpack_require__, 97135)), __webpack_require__.e(/* import() */ 7714).then(__webpack_require__.bind(__webpack_require__, 17714))]);
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
        (0,_v8_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAsUsual */ .s5)();
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
        worker.once('message', _v8_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .spareCompiling */ .Gp);
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
            idlest.worker.postMessage(pending.task, (0,_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .buffersOf */ .J)(pending.task));
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

/***/ 42027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findLeftovers),
/* harmony export */   k: () => (/* binding */ operationsUnderWay)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78702);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85799);




/** Locks of a git that was killed: with them, git refuses to work. */
const LOCKS = ['index.lock', 'HEAD.lock', 'config.lock', 'config.worktree.lock', 'packed-refs.lock', 'shallow.lock'];
/** What git keeps of an operation under way and no checkpoint has, since some of it names programs (git: wt-status.c, branch.c). */
const OPERATIONS = [
    ...['rebase-merge', 'rebase-apply', 'REBASE_HEAD', 'sequencer', 'MERGE_AUTOSTASH', 'AUTO_MERGE', 'SQUASH_MSG'],
    ...['BISECT_START', 'BISECT_LOG', 'BISECT_TERMS', 'BISECT_NAMES', 'BISECT_EXPECTED_REV', 'BISECT_ANCESTORS_OK'],
    ...['BISECT_HEAD', 'BISECT_FIRST_PARENT', 'BISECT_RUN'],
];
/**
 * What lies below `.git` and would make git say something else than at the time of a checkpoint: locks, files that should be refs, and operations that began
 * since. Names are relative to `.git`.
 *
 * @param takenAt milliseconds since the epoch
 */
function findLeftovers({ gitDir }, takenAt) {
    const locks = LOCKS.filter((name) => statOf(gitDir, name) !== undefined);
    const operations = OPERATIONS.filter((name) => {
        const stat = statOf(gitDir, name);
        // Some file systems do not keep when a file was made.
        return stat !== undefined && (stat.birthtimeMs || stat.ctimeMs) > takenAt;
    });
    return [...locks, ...operations, ...findBrokenRefs(gitDir, 'refs')];
}
/** Operations under way, by their files below `.git`: no checkpoint holds them. A merge or cherry-pick without conflicts left is kept and not among them. */
const operationsUnderWay = ({ gitDir }) => UNDER_WAY.filter((name) => statOf(gitDir, name) !== undefined);
const UNDER_WAY = ['rebase-merge', 'rebase-apply', 'sequencer', 'BISECT_LOG'];
const statOf = (gitDir, name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, name), { throwIfNoEntry: false });
const REF = /^(?:ref: refs\/.+|(?!0+\s*$)[0-9a-f]{40,64})\s*$/;
function findBrokenRefs(gitDir, folder) {
    // What is no folder is put right with the refs that belong there.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .osPath */ .uk)(gitDir, folder), { throwIfNoEntry: false })?.isDirectory())
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .osPath */ .uk)(gitDir, folder), { withFileTypes: true, encoding: 'latin1' }).flatMap((entry) => {
        const name = `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return findBrokenRefs(gitDir, name);
        const isBroken = entry.isFile() && !REF.test((0,_repository_js__WEBPACK_IMPORTED_MODULE_3__.readIfThere)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .osPath */ .uk)(gitDir, name), 1024) ?? '');
        return isBroken || name.endsWith('.lock') ? [name] : [];
    });
}


/***/ })

};
