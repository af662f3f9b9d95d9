export const id = 6072;
export const ids = [6072];
export const modules = {

/***/ 27215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function freeBytes(folder) {
    try {
        const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(folder);
        return bavail * bsize;
    }
    catch {
        return Number.POSITIVE_INFINITY;
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
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85605);









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
    constructor(root, found, scratch) {
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
                this.#own.set(name, _repositories_js__WEBPACK_IMPORTED_MODULE_8__/* .WorkspaceRepository */ .E.open(root, work, true, folder));
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

/***/ 85605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ WorkspaceRepository)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/git/capture-state.js
var capture_state = __webpack_require__(14325);
// EXTERNAL MODULE: ./build/git/config.js
var git_config = __webpack_require__(40869);
// EXTERNAL MODULE: ./build/git/index-file.js
var index_file = __webpack_require__(36618);
// EXTERNAL MODULE: ./build/git/refs.js
var git_refs = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/git/repository.js
var git_repository = __webpack_require__(85799);
// EXTERNAL MODULE: ./build/git/read-objects.js
var read_objects = __webpack_require__(43486);
;// CONCATENATED MODULE: ./build/checkpoint/secrets/screen-repository.js




/**
 * Looks for credentials in what would be bundled. A blob that is only staged is left out alone; commits hang together, so where one holds a credential none
 * of them is kept, and with them no stash; where only a stash does, no stash is kept.
 */
async function screenContent(repository, content, scanner) {
    const published = (0,capture_state/* remoteCommits */.by)(repository);
    const [committed, stashed] = await Promise.all([
        objectsBelow(repository, [...content.tips.values()], published),
        objectsBelow(repository, content.stashes, [...published, ...content.tips.values()]),
    ]);
    const staged = content.staged.map(({ oid, path }) => ({ oid, path, type: 'blob' }));
    const [inCommits, inStashes, inStage] = await Promise.all([
        scanObjects(repository, committed, scanner),
        scanObjects(repository, stashed, scanner),
        scanObjects(repository, staged, scanner),
    ]);
    const commits = inCommits.length > 0;
    const stashes = commits || inStashes.length > 0;
    const found = new Set(inStage.map(({ oid }) => oid));
    const gone = [...(commits ? committed : []), ...(stashes ? stashed : [])].map(({ oid }) => oid);
    return {
        content: {
            known: content.known,
            tips: commits ? new Map() : content.tips,
            stashes: stashes ? [] : content.stashes,
            staged: content.staged.filter(({ oid }) => !found.has(oid)),
        },
        findings: [...inCommits, ...inStashes, ...inStage].map(({ finding }) => finding),
        withheld: new Set([...found, ...gone]),
        commits,
        stashes,
    };
}
async function objectsBelow(repository, tips, not) {
    if (tips.length === 0)
        return [];
    const input = [...new Set(tips), ...not.map((oid) => `^${oid}`), ''].join('\n');
    const listing = await repository.run(['rev-list', '--objects', '--stdin'], input);
    const lines = listing.toString('latin1').split('\n').filter(Boolean);
    if (lines.length === 0)
        return [];
    const { oidLength } = repository;
    const oids = lines.map((line) => line.slice(0, oidLength));
    const types = await repository.run(['cat-file', '--batch-check=%(objecttype)', '--buffer'], `${oids.join('\n')}\n`);
    const typeOf = types.toString('latin1').split('\n');
    return lines
        .map((line, n) => ({ oid: oids[n], type: typeOf[n], path: line.slice(oidLength + 1) }))
        .filter(({ type }) => type === 'blob' || type === 'commit' || type === 'tag');
}
async function scanObjects(repository, objects, scanner) {
    const findings = [];
    if (objects.length === 0)
        return findings;
    let scan = scanner.stream('');
    let digest = (0,external_node_crypto_.createHash)('sha256');
    let size = -1;
    const take = (n, bytes, last) => {
        const { oid, path, type } = objects[n];
        if (size < 0) {
            scan = scanner.stream(path);
            digest = (0,external_node_crypto_.createHash)('sha256');
            size = 0;
        }
        scan.take(bytes);
        digest.update(bytes);
        size += bytes.length;
        if (!last)
            return;
        const kind = scan.found();
        const shown = path === '' ? `.git (${type} ${oid.slice(0, 12)})` : (0,byte_path/* displayText */.WV)(path);
        if (kind !== undefined)
            findings.push({ oid, finding: { path: shown, kind, sha256: digest.digest('hex'), size } });
        size = -1;
    };
    await (0,read_objects/* readObjects */.$)(repository, objects.map(({ oid }) => oid), take, ['blob', 'commit', 'tag']);
    return findings;
}

// EXTERNAL MODULE: ./build/checkpoint/tree/tree.js
var tree_tree = __webpack_require__(81446);
;// CONCATENATED MODULE: ./build/checkpoint/capture/repositories.js












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
    /**
     * @param all keep also what every clone of the remote has
     * @param folder where it is below the root
     */
    static open(root, scratch, all, folder = '') {
        const repository = git_repository/* Repository */.L.open(external_node_path_.join(root, (0,byte_path/* displayText */.WV)(folder)), external_node_path_.join(scratch, 'git'));
        return repository && new WorkspaceRepository(repository, folder, scratch, all);
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
        const config = (0,git_config/* readReducedConfig */.dT)(this.#repository);
        // Awaited below; a failure before that must not count as unhandled.
        config.catch(() => undefined);
        let content = await (0,capture_state/* findLocalContent */.OF)(this.#repository, this.#read(), this.#all);
        const findings = [];
        if (scanner) {
            const screened = await screenContent(this.#repository, content, scanner);
            if (screened.commits && this.#all)
                throw inHistory(screened.findings);
            findings.push(...screened.findings, ...this.#screenFiles(scanner));
            content = screened.content;
            this.withheld = screened.withheld;
            if (screened.stashes)
                this.#state = (0,capture_state/* withoutStashes */.E$)(this.#read());
        }
        const file = external_node_path_.join(this.#scratch, 'bundle');
        const bundle = (await (0,capture_state/* bundleContent */.CN)(this.#repository, content, file)) ? file : undefined;
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
        members.push(['refs', Buffer.from((0,git_refs/* serializeRefs */.$0)(refs), 'latin1')]);
        if (index) {
            const stats = this.#trackedStats(tree);
            members.push(['index', (0,capture_state/* portableIndex */.m9)(this.#repository, index, (file) => stats.get(file))]);
        }
        if (bundle !== undefined)
            members.push(['bundle', { file: bundle, size: (0,external_node_fs_.statSync)(bundle).size }]);
        return {
            state: { path: (0,byte_path/* displayText */.WV)(this.#folder), objectFormat: this.format, ...head, shallow, config, files },
            members,
        };
    }
    #read() {
        this.#state ??= (0,capture_state/* readGitState */.IR)(this.#repository, this.#all);
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
            return [{ name, path: `.git/${name}`, kind, sha256: (0,external_node_crypto_.hash)('sha256', content, 'hex'), size: content.length }];
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
            if (tree.kinds[i] === tree_tree/* DIRECTORY */.Md) {
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
const statOf = (tree, i) => (0,index_file/* seenStat */.k5)({
    mtimeNs: tree.mtimes[i],
    ctimeNs: tree.ctimes[i],
    ino: tree.inodes[i],
    size: BigInt(tree.sizes[i]),
});
function inHistory(findings) {
    const list = findings.map(({ path: file, kind }) => `${file} (${kind})`).join(', ');
    return new errors/* RefusedError */.fk('secrets-found', `Checkpoint not taken: local commits hold credentials, and a full checkpoint needs them: ${list}. Rewrite the commits, or set secrets to "allow".`);
}


/***/ }),

/***/ 65397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeArchive),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64195);

/** What a listing tells of a checkpoint, read from its archive. @throws RefusedError where it is damaged */
async function describeArchive(file, id, key) {
    const { archive, manifest } = await (0,_open_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(file, id, key);
    archive.close();
    return describe(id, manifest, archive.fileBytes);
}
function describe(id, manifest, storedBytes) {
    const { identity, parent, createdAt, files, bytes, holders, environment } = manifest;
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
        holders,
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

/***/ 72771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 43486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects),
/* harmony export */   B: () => (/* binding */ objectTypes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69511);



const NEWLINE = 10;
/**
 * Reads the raw contents of objects, without filters, through one `git cat-file --batch`. `take` gets each piece by piece and in the order asked for;
 * `last` is set with the last piece (an empty one for an empty blob).
 * @param types what the objects may be
 * @throws RefusedError `git-object-missing` where the repository does not have one.
 */
async function readObjects(repository, oids, take, types = ['blob']) {
    const { gitDir, env } = repository.scratch();
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [..._git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .SAFETY */ .HU, 'cat-file', '--batch', '--buffer'], {
        env: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._K)(gitDir, env),
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
    const ended = new Promise((resolve, reject) => {
        git.on('error', reject);
        git.on('close', () => resolve());
    });
    ended.catch(() => undefined);
    git.stdin.on('error', () => undefined);
    git.stdin.end(oids.map((oid) => `${oid}\n`).join(''));
    const reader = new BatchReader(oids, types, take);
    try {
        for await (const chunk of git.stdout)
            reader.feed(chunk);
    }
    finally {
        git.kill();
    }
    await ended;
    if (!reader.complete)
        throw missing(oids[reader.index] ?? '', 'git ended early');
}
/** Takes apart `<oid> blob <size>\n<content>\n …`. */
class BatchReader {
    #oids;
    #types;
    #take;
    index = 0;
    #rest = Buffer.alloc(0);
    /** Content still to come of the current blob; -1 between blobs. */
    #left = -1;
    #skipNewline = false;
    constructor(oids, types, take) {
        this.#oids = oids;
        this.#types = types;
        this.#take = take;
    }
    get complete() {
        return this.index === this.#oids.length;
    }
    feed(chunk) {
        let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
        this.#rest = Buffer.alloc(0);
        while (data.length > 0) {
            if (this.#left >= 0)
                data = this.#content(data);
            else if (this.#skipNewline) {
                data = data.subarray(1);
                this.#skipNewline = false;
            }
            else {
                const end = data.indexOf(NEWLINE);
                if (end < 0) {
                    this.#rest = data;
                    return;
                }
                this.#header(data.toString('latin1', 0, end));
                data = data.subarray(end + 1);
            }
        }
    }
    #header(line) {
        const oid = this.#oids[this.index];
        const [got, type, size] = line.split(' ');
        if (got !== oid || !this.#types.includes(type ?? ''))
            throw missing(oid, type === 'missing' ? 'it is not there' : `it is ${type}`);
        this.#left = Number(size);
        if (this.#left === 0)
            this.#content(Buffer.alloc(0));
    }
    #content(data) {
        const part = data.subarray(0, this.#left);
        this.#left -= part.length;
        const last = this.#left === 0;
        const { index } = this;
        if (last) {
            this.index++;
            this.#left = -1;
            this.#skipNewline = true;
        }
        this.#take(index, part, last);
        return data.subarray(part.length);
    }
}
const missing = (oid, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('git-object-missing', `Content not found: the repository here lacks the object ${oid} (${why}). Fetch the commit, or use a checkpoint made with --full.`);
/** The type of each object, or `missing`. */
async function objectTypes(repository, oids) {
    if (oids.length === 0)
        return [];
    const output = await repository.run(['cat-file', '--batch-check=%(objecttype)'], `${oids.join('\n')}\n`);
    return output
        .toString('latin1')
        .trimEnd()
        .split('\n')
        .map((line) => (line.endsWith(' missing') ? 'missing' : line));
}


/***/ })

};
