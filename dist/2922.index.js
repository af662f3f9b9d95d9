export const id = 2922;
export const ids = [2922];
export const modules = {

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

/***/ 61761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ LiveFile),
/* harmony export */   gv: () => (/* binding */ fileStatOf),
/* harmony export */   ir: () => (/* binding */ readThrough)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78702);
/* harmony import */ var _tree_nanoseconds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64571);




/** No link is followed, and nothing that turned into a FIFO since is waited for. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const fileStatOf = (tree, i) => ({
    size: tree.sizes[i],
    mtime: tree.mtimes[i],
    ctime: tree.ctimes[i],
    inode: tree.inodes[i],
});
/**
 * A file of the workspace as the scan saw it. Reading fails with a reason where it is no longer that file.
 */
class LiveFile {
    #fd;
    #stat;
    constructor(fd, stat) {
        this.#fd = fd;
        this.#stat = stat;
    }
    static open(root, path, stat) {
        try {
            return new LiveFile((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .osPath */ .uk)(root, path), OPEN_FLAGS), stat);
        }
        catch (error) {
            const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return 'vanished';
            return code === 'ELOOP' ? 'changing' : 'unreadable';
        }
    }
    /** Fills `target`, from the current position unless told otherwise; returns the bytes read, fewer only at the end of the file. */
    read(target, position) {
        let got = 0;
        while (got < target.length) {
            const at = position === undefined ? null : position + got;
            const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#fd, target, got, target.length - got, at);
            if (n === 0)
                break;
            got += n;
        }
        return got;
    }
    /** Whether size and times are still those of the scan: what was read in between belongs together. */
    isUnchanged() {
        // Numbers, because stats in BigInts cost more.
        const { size, mtimeMs, ctimeMs, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#fd);
        const { mtime, ctime, inode } = this.#stat;
        return size === this.#stat.size && isTime(mtimeMs, mtime) && isTime(ctimeMs, ctime) && ino === Number(inode);
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
    }
}
const MICROSECOND_IN_MS = 1e-3;
/**
 * Whether a time in milliseconds is that of so many nanoseconds. Doubles tell both to a quarter of a microsecond; two changes of a file are further apart,
 * or fall into the same tick of the kernel's clock and show in no time at all.
 */
const isTime = (milliseconds, nanoseconds) => Math.abs((0,_tree_nanoseconds_js__WEBPACK_IMPORTED_MODULE_3__/* .keptMilliseconds */ .VH)(milliseconds) - (0,_tree_nanoseconds_js__WEBPACK_IMPORTED_MODULE_3__/* .toMilliseconds */ .Wj)(nanoseconds)) < MICROSECOND_IN_MS;
/** What was read is hashed while it is still in the processor's cache. */
const CHUNK_BYTES = 512 * 1024;
/** Reads a whole file piece by piece; the answer is why that failed, or undefined. */
function readThrough(root, path, stat, take) {
    const file = LiveFile.open(root, path, stat);
    if (typeof file === 'string')
        return file;
    try {
        const { size } = stat;
        const buffer = Buffer.allocUnsafe(Math.min(Math.max(size, 1), CHUNK_BYTES));
        let total = 0;
        for (let got = file.read(buffer); got > 0; got = file.read(buffer)) {
            take(buffer.subarray(0, got));
            total += got;
            if (total > size)
                return 'changing';
        }
        return total === size && file.isUnchanged() ? undefined : 'changing';
    }
    catch {
        return 'unreadable';
    }
    finally {
        file.close();
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

/***/ 2922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restore: () => (/* binding */ restore)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/checkpoint/archive/all-byte-ranges.js
var all_byte_ranges = __webpack_require__(36707);
// EXTERNAL MODULE: ./build/checkpoint/archive/contents.js + 1 modules
var contents = __webpack_require__(85820);
// EXTERNAL MODULE: ./build/checkpoint/describe-archive.js
var describe_archive = __webpack_require__(65397);
// EXTERNAL MODULE: ./build/checkpoint/open-checkpoint.js + 10 modules
var open_checkpoint = __webpack_require__(98336);
// EXTERNAL MODULE: ./build/checkpoint/threads/pool.js
var threads_pool = __webpack_require__(27175);
;// CONCATENATED MODULE: ./build/checkpoint/copies.js








/** Refusals which prove that a copy is not what was stored. Others speak of the checkpoint, the machine or the service. */
const DAMAGE = new Set([
    ...['archive-damaged', 'archive-disagrees', 'content-damaged', 'id-mismatch', 'manifest-invalid'],
    ...[
        'manifest-missing',
        'manifest-too-large',
        'too-many-entries',
        'path-escapes',
        'path-too-long',
        'git-name',
        'own-name',
    ],
    ...['below-symlink', 'duplicate-entry', 'entry-without-parent', 'link-target-missing', 'not-authentic'],
]);
const isDamage = (error) => error instanceof errors/* RefusedError */.fk && DAMAGE.has(error.reason) && !(error instanceof open_checkpoint/* RefusedManifest */.M6);
/**
 * Reads checkpoints from several stores: where a copy is damaged it goes to quarantine, and the next store's is used. What another than the
 * first store had to be asked for is kept there, so that the next one finds it, and later checkpoints can lean on it.
 */
class Copies {
    #stores;
    #scratch;
    #log;
    #key;
    /** For all that belongs to the same operation. */
    threads;
    #open = new Map();
    /** Stores that are not asked again for an id. */
    #spent = new Map();
    /** Ids of which the first store's copy went to quarantine, until another takes its place. */
    #damaged = new Set();
    #files = 0;
    /** @param scratch a folder for fetched archives */
    constructor(stores, scratch, { log, key, threadScript }) {
        this.#stores = stores;
        this.#scratch = scratch;
        this.#log = log;
        this.#key = key;
        this.threads = new threads_pool/* Threads */.QK(threadScript);
    }
    /**
     * @param found hears how large the archive is when it is at hand, before it is read
     * @throws the refusal that says most, where no store has it in good order
     */
    async open(id, found) {
        const open = this.#open.get(id);
        if (open)
            return open.opened;
        const failures = [];
        for (const store of this.#stores) {
            if (this.#spent.get(id)?.has(store))
                continue;
            const file = external_node_path_.join(this.#scratch, `copy-${this.#files++}`);
            try {
                const opened = await (0,open_checkpoint.openCheckpoint)(store, id, file, this.#key, found);
                this.#open.set(id, { store, opened, file });
                return opened;
            }
            catch (error) {
                (0,external_node_fs_.rmSync)(file, { force: true });
                failures.push(error);
                await this.#spend(id, store, error);
            }
        }
        throw (mostTelling(failures) ??
            new errors/* RefusedError */.fk('checkpoint-missing', `Checkpoint ${id} not found: no store has it. List what they have.`));
    }
    /** Reads byte ranges of a checkpoint; `byteRangesOf` is asked again for what is still missing where a copy turns out to be damaged. */
    async read(id, byteRangesOf) {
        let damage;
        for (;;) {
            const opened = await this.open(id).catch((error) => {
                throw damage ?? error;
            });
            try {
                await (0,contents/* readByteRanges */.f)(opened.archive, byteRangesOf(opened), this.threads);
                return await this.#keep(id);
            }
            catch (error) {
                if (!isDamage(error))
                    throw error;
                damage ??= error;
                const { store } = this.#open.get(id);
                this.#close(id);
                await this.#spend(id, store, error);
            }
        }
    }
    /** Brings back to the first store what is damaged there, where another store's copy is open and good as a whole. */
    async repair() {
        const [first] = this.#stores;
        for (const [id, { store, opened }] of this.#open) {
            if (!first || store === first || !this.#damaged.has(id))
                continue;
            try {
                await (0,contents/* readByteRanges */.f)(opened.archive, (0,all_byte_ranges/* allByteRanges */.s)(opened.manifest), this.threads);
                await this.#keep(id);
            }
            catch (error) {
                this.#log.debug(`Checkpoint ${id} was not brought back: ${(0,errors/* messageOf */.bD)(error)}.`);
            }
        }
    }
    close() {
        for (const id of [...this.#open.keys()])
            this.#close(id);
        this.threads.close();
    }
    #close(id) {
        this.#open.get(id)?.opened.archive.close();
        this.#open.delete(id);
    }
    async #spend(id, store, error) {
        this.#spent.set(id, (this.#spent.get(id) ?? new Set()).add(store));
        if (!isDamage(error))
            return;
        if (store === this.#stores[0])
            this.#damaged.add(id);
        const why = (0,errors/* messageOf */.bD)(error);
        this.#log.warning(`Checkpoint ${id} in the ${store.kind} store is damaged and goes to quarantine: ${why}`);
        await store.quarantine(id, why).catch((failure) => {
            this.#log.warning(`Checkpoint ${id} could not be put in quarantine: ${(0,errors/* messageOf */.bD)(failure)}.`);
        });
    }
    /** A copy that proved good replaces a lost or damaged one. */
    async #keep(id) {
        const { store, opened, file } = this.#open.get(id);
        const [first] = this.#stores;
        if (!first || store === first)
            return;
        const there = (await store.locate?.(id)) ?? file;
        try {
            await first.put((0,describe_archive/* describe */.q)(id, opened.manifest, opened.archive.fileBytes), there);
            if (this.#damaged.delete(id))
                this.#log.info(`checkpoint ${id} was brought back to the ${first.kind} store from the ${store.kind} store`);
        }
        catch (error) {
            this.#log.debug(`Checkpoint ${id} was not kept in the ${first.kind} store: ${(0,errors/* messageOf */.bD)(error)}.`);
        }
    }
}
/** That a copy is damaged says more than that another store has none. */
const mostTelling = (failures) => failures.find(isDamage) ??
    failures.find((error) => !(error instanceof errors/* RefusedError */.fk && error.reason === 'checkpoint-missing')) ??
    failures[0];

// EXTERNAL MODULE: ./build/checkpoint/scratch.js
var scratch = __webpack_require__(88093);
// EXTERNAL MODULE: ./build/files/byte-path.js
var byte_path = __webpack_require__(78702);
// EXTERNAL MODULE: ./build/files/set-times.js
var set_times = __webpack_require__(11559);
// EXTERNAL MODULE: ./build/checkpoint/capture/environment.js
var environment = __webpack_require__(27215);
// EXTERNAL MODULE: ./build/checkpoint/tree/compare.js
var compare = __webpack_require__(72771);
// EXTERNAL MODULE: ./build/checkpoint/tree/scope.js
var tree_scope = __webpack_require__(79424);
// EXTERNAL MODULE: ./build/checkpoint/tree/state-hash.js
var state_hash = __webpack_require__(43382);
// EXTERNAL MODULE: ./build/checkpoint/tree/tree.js
var tree_tree = __webpack_require__(81446);
// EXTERNAL MODULE: ./build/git/capture-state.js
var capture_state = __webpack_require__(14325);
// EXTERNAL MODULE: ./build/git/repository.js
var git_repository = __webpack_require__(85799);
// EXTERNAL MODULE: ./build/checkpoint/archive/seal.js
var seal = __webpack_require__(5949);
// EXTERNAL MODULE: ./build/checkpoint/capture/nested-repositories.js
var nested_repositories = __webpack_require__(89412);
// EXTERNAL MODULE: ./build/checkpoint/tree/known-files.js
var known_files = __webpack_require__(81965);
// EXTERNAL MODULE: ./build/checkpoint/tree/racy.js
var racy = __webpack_require__(30267);
// EXTERNAL MODULE: ./build/checkpoint/tree/without.js
var without = __webpack_require__(95648);
;// CONCATENATED MODULE: ./build/checkpoint/restore/verify.js


/** So many entries are looked at by a thread at a time. */
const BATCH = 2_000;
/**
 * Looks at every entry that was touched and compares it with what it should be; returns those that are not so. Contents were verified when they were staged, and a file that
 * has the expected size and time in the place where it was put is that file. The tree's times and inodes are those of the workspace afterwards.
 */
async function verifyEntries(root, tree, entries, exactTimes, pool) {
    const wrong = [];
    const batches = Array.from({ length: Math.ceil(entries.length / BATCH) }, (_, n) => entries.slice(n * BATCH, (n + 1) * BATCH));
    await (0,threads_pool/* inOrder */.al)(pool, batches, (batch) => ({ kind: 'look', root, paths: batch.map((i) => tree.path(i)).join('\0') }), (batch, seen) => {
        for (const [n, i] of batch.entries()) {
            if (!isAsWanted(seen, n, tree, i, exactTimes))
                wrong.push(i);
            if (seen.kinds[n] !== 0)
                noteStat(tree, i, seen, n);
        }
    });
    return wrong;
}
/** Two microseconds early is what times come out as without a helper. */
const TOLERANCE = 3000n;
function isAsWanted(seen, n, tree, i, exactTimes) {
    const kind = tree.kinds[i];
    if (seen.kinds[n] !== kind)
        return false;
    const late = seen.mtimes[n] - tree.mtimes[i];
    if (late > 0n || late < (exactTimes ? 0n : -TOLERANCE))
        return false;
    if (kind === tree_tree/* LINK */.ps)
        return true;
    // Windows keeps no permission bits but one.
    const sameMode = process.platform === 'win32' || seen.modes[n] === tree.modes[i];
    return sameMode && (kind !== tree_tree/* FILE */.PW || seen.sizes[n] === tree.sizes[i]);
}
function noteStat(tree, i, seen, n) {
    tree.mtimes[i] = seen.mtimes[n];
    tree.ctimes[i] = seen.ctimes[n];
    tree.inodes[i] = seen.inodes[n];
}

;// CONCATENATED MODULE: ./build/checkpoint/restore/after.js













/** Checks what was touched, and keeps what is known of the workspace now. Returns whether everything is as it should be. */
async function finishRestore(aftermath, ports) {
    const { root, checkpoint, plan, live, exactTimes, threads } = aftermath;
    const { tree } = checkpoint.manifest;
    const since = ports.clock.now();
    const entries = [...plan.staged, ...plan.adjusted];
    const pool = threads.poolFor({ files: entries.length, bytes: 0 });
    const wrong = await verifyEntries(root, tree, entries, exactTimes, pool);
    const touched = new Uint8Array(tree.count);
    for (const i of entries)
        touched[i] = 1;
    const unknown = new Set(wrong);
    for (let i = 0; i < tree.count; i++) {
        if (touched[i])
            continue;
        const j = plan.kept[i];
        if (j < 0)
            unknown.add(i);
        else {
            tree.ctimes[i] = live.ctimes[j];
            tree.inodes[i] = live.inodes[j];
            if (live.has(j, tree_tree/* RACY */.CS))
                tree.set(i, tree_tree/* RACY */.CS);
            // What was made or moved in a folder since shows in its change time.
            if (live.has(j, tree_tree/* LISTED */.CQ) && (0,compare/* haveSameNames */.ZN)(tree, i, live, j))
                tree.set(i, tree_tree/* LISTED */.CQ);
        }
    }
    if (wrong.length > 0) {
        ports.log.warning(`${wrong.length} entries are not as they should be after the restore of ${checkpoint.id}.`);
    }
    saveKnown(aftermath, unknown, since, ports);
    return wrong.length === 0;
}
function saveKnown({ root, checkpoint, whole, scratch }, unknown, since, ports) {
    const { tree, sources, scope, stateHash, secrets, findings, identity, repositories } = checkpoint.manifest;
    // Folders hold their place in the tree whether known or not.
    const left = new Set([...unknown].filter((i) => tree.kinds[i] !== tree_tree/* DIRECTORY */.Md));
    const repository = git_repository.Repository.open(root, external_node_path_.join(scratch, 'after'));
    const nested = repositories.map(({ path: folder }) => folder).filter((folder) => folder !== '');
    const same = whole && unknown.size === 0;
    const head = {
        ...(same ? { checkpoint: checkpoint.id, stateHash, clean: identity.clean } : {}),
        scope: (0,tree_scope/* scopeKey */.OD)(scope),
        git: (0,nested_repositories/* fingerprintOf */.ax)(repository && (0,capture_state/* gitFingerprint */.LB)(repository), (0,nested_repositories/* nestedFingerprint */.w)(root, nested, scratch)),
        secrets,
        ...(0,seal/* sealedWith */.n7)(ports.key),
        findings,
    };
    try {
        sources.ensure(tree.count);
        const kept = (0,without/* withoutEntries */.L)(tree, sources, left);
        (0,racy/* markRacy */.B)(kept.tree, since);
        (0,known_files/* saveKnownFiles */.qZ)((0,known_files/* knownFilesPath */.aw)(ports.folder, root), { ...kept, head });
    }
    catch (error) {
        ports.log.debug(`Known files not saved: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/git/read-objects.js
var read_objects = __webpack_require__(43486);
// EXTERNAL MODULE: ./build/checkpoint/archive/layout.js
var layout = __webpack_require__(2090);
// EXTERNAL MODULE: ./build/checkpoint/tree/sources.js
var tree_sources = __webpack_require__(81170);
;// CONCATENATED MODULE: ./build/checkpoint/restore/fetch-contents.js








/**
 * Brings the contents of files from wherever they are, verified.
 * @throws RefusedError naming what is missing (`git-object-missing`, `repository-missing`, `dependency-missing`) or damaged
 */
async function fetchContents(request) {
    const { files, checkpoint, copies } = request;
    const { sources } = checkpoint.manifest;
    const pending = new Pending(request);
    const here = files.filter((i) => sources.kinds[i] === tree_sources/* HERE */.Dg);
    if (here.length > 0)
        await copies.read(checkpoint.id, () => pending.ranges(here, placesHere(checkpoint.manifest)));
    const inGit = files.filter((i) => sources.kinds[i] === tree_sources/* GIT */.xF);
    if (inGit.length > 0)
        await fetchFromGit(request, inGit);
    for (const dependency of new Set(files.map((i) => sources.dependency(i)))) {
        if (dependency !== undefined)
            await fetchFromDependency(request, pending, dependency);
    }
}
/** Files that are still to come. Several may have the same content in one place of an archive; each place is read once a round. */
class Pending {
    #tree;
    #sink;
    #done;
    constructor({ checkpoint, sink }) {
        this.#tree = checkpoint.manifest.tree;
        this.#sink = sink;
        this.#done = new Uint8Array(this.#tree.count);
    }
    left(files) {
        return files.filter((i) => !this.#done[i]);
    }
    /** One round: byte ranges in the order of their places, no two of them the same. */
    ranges(files, placeOfFile) {
        const sizes = this.#tree.sizes;
        const places = new Float64Array(this.#tree.count);
        const left = this.left(files);
        for (const i of left)
            places[i] = this.#placeOf(i, placeOfFile);
        const ends = (i) => places[i] + sizes[i];
        const order = Int32Array.from(left).sort((a, b) => places[a] - places[b] || ends(a) - ends(b));
        // Empty files take no place and may share it with whatever follows.
        const unique = order.filter((i, n) => sizes[i] === 0 ||
            n === 0 ||
            places[order[n - 1]] !== places[i] ||
            sizes[order[n - 1]] === 0);
        const entry = (k) => unique[k];
        const sink = this.#sink;
        return {
            length: unique.length,
            from: Float64Array.from(unique, (i) => places[i]),
            to: Float64Array.from(unique, ends),
            sha256: (k) => this.#tree.hash(entry(k)),
            name: (k) => (0,byte_path/* displayText */.WV)(this.#tree.path(entry(k))),
            take: (k, bytes, position) => sink.take(entry(k), bytes, position),
            target: (k) => sink.target(entry(k)),
            prepare: (k) => sink.prepare(entry(k)),
            verified: (k) => {
                sink.verified(entry(k));
                this.#done[entry(k)] = 1;
            },
        };
    }
    #placeOf(i, placeOfFile) {
        const from = placeOfFile(i);
        if (from !== undefined)
            return from;
        throw new errors/* RefusedError */.fk('dependency-missing', `Checkpoint refused: ${(0,byte_path/* displayText */.WV)(this.#tree.path(i))} is not where it should be. Use an older checkpoint.`);
    }
}
function placesHere({ tree, sources }) {
    return (i) => sources.at[i] + (0,layout/* headerBytes */.RH)(tree, i);
}
async function fetchFromDependency({ checkpoint, copies, files }, pending, id) {
    const { tree, sources } = checkpoint.manifest;
    const held = files.filter((i) => sources.dependency(i) === id);
    while (pending.left(held).length > 0) {
        try {
            await copies.read(id, ({ manifest }) => {
                const places = placesByContent(manifest);
                return pending.ranges(held, (i) => places.get(contentKey(tree, i)));
            });
        }
        catch (error) {
            throw new errors/* RefusedError */.fk('dependency-missing', `Checkpoint refused: it needs checkpoint ${id}, which is not to be had (${(0,errors/* messageOf */.bD)(error)}). Use another copy or an older checkpoint.`, { cause: error });
        }
    }
}
/** Where an archive has which content. */
function placesByContent(manifest) {
    const { tree, sources } = manifest;
    const places = new Map();
    for (const i of (0,layout/* storedEntries */.g_)(manifest)) {
        if (tree.kinds[i] !== tree_tree/* FILE */.PW || tree.hardLinks.has(i))
            continue;
        places.set(contentKey(tree, i), sources.at[i] + (0,layout/* headerBytes */.RH)(tree, i));
    }
    return places;
}
const contentKey = (tree, i) => Buffer.from(tree.hash(i)).toString('latin1') + tree.sizes[i];
async function fetchFromGit({ home: homeOf, checkpoint, scratch, sink }, files) {
    const { tree, sources } = checkpoint.manifest;
    const home = await homeOf();
    const repository = git_repository.Repository.open(home, scratch);
    if (!repository) {
        throw new errors/* RefusedError */.fk('repository-missing', `Checkpoint refused: ${files.length} files are in the repository, and ${home} has none. Check out the commit first, or use a checkpoint made with --full.`);
    }
    const oids = files.map((i) => sources.oid(i));
    let current;
    await (0,read_objects/* readObjects */.$)(repository, oids, (n, bytes, last) => {
        const i = files[n];
        current ??= { digest: (0,external_node_crypto_.createHash)('sha256'), position: 0 };
        current.digest.update(bytes);
        if (bytes.length > 0 || current.position === 0)
            sink.take(i, bytes, current.position);
        current.position += bytes.length;
        if (!last)
            return;
        if (!current.digest.digest().equals(tree.hash(i))) {
            throw new errors/* RefusedError */.fk('git-object-differs', `Checkpoint refused: ${(0,byte_path/* displayText */.WV)(tree.path(i))} differs in the repository. Use an older checkpoint.`);
        }
        sink.verified(i);
        current = undefined;
    });
}

// EXTERNAL MODULE: ./build/checkpoint/restore/journal.js
var journal = __webpack_require__(761);
// EXTERNAL MODULE: ./build/checkpoint/restore/swap.js
var restore_swap = __webpack_require__(34591);
;// CONCATENATED MODULE: ./build/checkpoint/restore/metadata-updates.js


/**
 * Modes and times to set at last, the deepest first: of what differs only in them, of what was moved in with its doors open, and of folders that the moves have
 * changed.
 *
 * @param others what else is put in place
 */
function planMetadataUpdates(plan, wanted, live, others) {
    const adjusts = new Map();
    const changed = new Set([
        ...plan.places.map((i) => (0,restore_swap/* parentOf */.gN)(wanted.path(i))),
        ...plan.takes.map((j) => (0,restore_swap/* parentOf */.gN)(live.path(j))),
        ...others.map(restore_swap/* parentOf */.gN),
    ]);
    for (let j = 0; changed.size > 0 && j < live.count; j++) {
        if (live.kinds[j] === tree_tree/* DIRECTORY */.Md && changed.has(live.path(j)))
            adjusts.set(live.path(j), statOf(live, j));
    }
    for (let i = 0; adjusts.size > 0 && i < wanted.count; i++) {
        if (wanted.kinds[i] !== tree_tree/* DIRECTORY */.Md || plan.kept[i] < 0)
            continue;
        if (adjusts.has(wanted.path(i)))
            adjusts.set(wanted.path(i), statOf(wanted, i));
    }
    for (const i of plan.adjusted)
        adjusts.set(wanted.path(i), statOf(wanted, i));
    for (const i of plan.places) {
        if (wanted.kinds[i] === tree_tree/* DIRECTORY */.Md)
            adjusts.set(wanted.path(i), statOf(wanted, i));
    }
    return [...adjusts].map(([at, [mode, mtime]]) => [at, mode, mtime]).sort(([a], [b]) => (a < b ? 1 : -1));
}
/** A symlink's mode means nothing. */
const statOf = (tree, i) => [
    tree.kinds[i] === tree_tree/* DIRECTORY */.Md || tree.kinds[i] === tree_tree/* FILE */.PW ? tree.modes[i] : null,
    String(tree.mtimes[i]),
];

;// CONCATENATED MODULE: ./build/checkpoint/restore/plan.js


/** Files whose content decides: same path, kind and size, but nothing known of what is in them. */
function contentMatters({ wanted, live, pairs, selects }) {
    const matters = [];
    for (let i = 0; i < wanted.count; i++) {
        const j = pairs[i];
        if (j < 0 || wanted.kinds[i] !== tree_tree/* FILE */.PW || live.kinds[j] !== tree_tree/* FILE */.PW || live.has(j, tree_tree/* HASHED */._E))
            continue;
        if (wanted.sizes[i] === live.sizes[j] && (selects?.(wanted.path(i)) ?? true))
            matters.push(j);
    }
    return matters;
}
/** Compares and decides; touches nothing. */
function planRestore(request) {
    return new Planner(request).plan();
}
/** What becomes of a live entry. */
const NOT_WANTED = 0;
const STAYS = 1;
const MAKES_ROOM = 2;
class Planner {
    #request;
    #plan;
    /** For each live entry whether it stays (unless it is part of what has to make room), has to make room, or is not in the checkpoint. */
    #fates;
    /** Up to this index everything is placed as part of a folder. */
    #placedTo = 0;
    #brokenLinks = new Set();
    #linkFirsts;
    constructor(request) {
        this.#request = request;
        this.#fates = new Uint8Array(request.live.count);
        this.#linkFirsts = new Set(request.wanted.hardLinks.values());
        this.#plan = {
            places: [],
            staged: [],
            takes: [],
            adjusted: [],
            kept: new Int32Array(request.wanted.count).fill(-1),
            counts: { written: 0, removed: 0, unchanged: 0, quarantined: 0 },
            missing: [],
        };
    }
    plan() {
        const { wanted, pairs } = this.#request;
        this.#findBrokenLinks();
        for (let i = 0; i < wanted.count; i++) {
            const j = pairs[i];
            if (j < 0)
                this.#wantedOnly(i);
            else {
                this.#fates[j] = STAYS;
                if (this.#selects(wanted, i) || this.#standsInTheWay(i, j))
                    this.#both(i, j);
            }
        }
        this.#takeOthers();
        return this.#plan;
    }
    /** What is not in the checkpoint goes, unless it goes with the folder that it is in. */
    #takeOthers() {
        const { live } = this.#request;
        let takenTo = 0;
        for (let j = 0; j < live.count; j++) {
            const fate = this.#fates[j];
            if (fate === STAYS || (fate === NOT_WANTED && !this.#isTaken(j)))
                continue;
            if (fate === NOT_WANTED && j >= takenTo)
                this.#plan.takes.push(j);
            takenTo = Math.max(takenTo, live.ends[j]);
        }
    }
    #isTaken(j) {
        const { live } = this.#request;
        // A folder that also holds what is no part of the state stays; what belongs to the state in it goes.
        if (!this.#selects(live, j) || this.#holdsMore(j))
            return false;
        this.#plan.counts.removed++;
        this.#plan.counts.quarantined++;
        return true;
    }
    #wantedOnly(i) {
        const { wanted, sources } = this.#request;
        if (!this.#selects(wanted, i) && !(wanted.kinds[i] === tree_tree/* DIRECTORY */.Md && this.#selectsBelow(i)))
            return;
        if (sources.kinds[i] === tree_sources/* REDACTED */.XF && wanted.kinds[i] === tree_tree/* FILE */.PW) {
            this.#plan.missing.push(i);
            return;
        }
        this.#plan.counts.written++;
        this.#stage(i);
    }
    #both(i, j) {
        const { wanted, live, sources } = this.#request;
        const { counts } = this.#plan;
        if (wanted.kinds[i] === tree_tree/* FILE */.PW && sources.kinds[i] === tree_sources/* REDACTED */.XF) {
            counts.unchanged++;
            return;
        }
        if (this.#mustReplace(i, j)) {
            counts.written++;
            counts.quarantined++;
            this.#stage(i);
            this.#fates[j] = MAKES_ROOM;
            return;
        }
        if (wanted.modes[i] === live.modes[j])
            counts.unchanged++;
        else
            counts.written++;
        if (!this.#sameStat(i, j))
            this.#plan.adjusted.push(i);
        this.#plan.kept[i] = j;
    }
    /** A file or link where a folder was, in which something is asked for. */
    #standsInTheWay(i, j) {
        const { wanted, live } = this.#request;
        return wanted.kinds[i] === tree_tree/* DIRECTORY */.Md && live.kinds[j] !== tree_tree/* DIRECTORY */.Md && this.#selectsBelow(i);
    }
    #sameStat(i, j) {
        const { wanted, live } = this.#request;
        return wanted.modes[i] === live.modes[j] && wanted.mtimes[i] === live.mtimes[j];
    }
    #selects(tree, i) {
        return this.#request.selects?.(tree.path(i)) ?? true;
    }
    #mustReplace(i, j) {
        const { wanted, live } = this.#request;
        if (wanted.kinds[i] !== live.kinds[j])
            return true;
        if (wanted.kinds[i] === tree_tree/* DIRECTORY */.Md)
            return false;
        if (wanted.kinds[i] !== tree_tree/* FILE */.PW)
            return wanted.targets.get(i) !== live.targets.get(j);
        // Another mode or time would show wherever else the file is linked.
        const linkedElsewhere = live.has(j, tree_tree/* LINKED */.sn) && !wanted.hardLinks.has(i) && !this.#linkFirsts.has(i);
        return !this.#sameContent(i, j) || this.#brokenLinks.has(i) || (linkedElsewhere && !this.#sameStat(i, j));
    }
    #sameContent(i, j) {
        const { wanted, live } = this.#request;
        return wanted.sizes[i] === live.sizes[j] && live.has(j, tree_tree/* HASHED */._E) && wanted.hasHashOf(i, live, j);
    }
    #stage(i) {
        this.#plan.staged.push(i);
        if (i < this.#placedTo)
            return;
        this.#plan.places.push(i);
        this.#placedTo = this.#request.wanted.ends[i];
    }
    /** Files that should share an inode and do not, or do and should not: all of their group are made anew. */
    #findBrokenLinks() {
        const { wanted, live, pairs } = this.#request;
        const groups = new Map();
        for (const [i, first] of wanted.hardLinks)
            groups.set(first, [...(groups.get(first) ?? [first]), i]);
        for (const group of groups.values()) {
            const asked = group.filter((i) => this.#selects(wanted, i));
            const first = pairs[asked[0]];
            const inode = first < 0 ? undefined : live.inodes[first];
            const isWhole = asked.length === group.length;
            const intact = asked.every((i) => {
                const j = pairs[i];
                if (j < 0 || live.inodes[j] !== inode || !this.#sameContent(i, j))
                    return false;
                // Those that are not asked for may share the inode, and would get another time with it.
                return isWhole ? wanted.modes[i] === live.modes[j] : this.#sameStat(i, j);
            });
            if (!intact)
                for (const i of asked)
                    this.#brokenLinks.add(i);
        }
        this.#breakOthers(groups);
    }
    /** A live inode stays that of one group only: the one that its first name belongs to. */
    #breakOthers(groups) {
        const { wanted, live, pairs } = this.#request;
        const owners = new Map();
        for (let i = 0; live.hardLinks.size > 0 && i < wanted.count; i++) {
            const j = pairs[i];
            if (j < 0 || !live.has(j, tree_tree/* LINKED */.sn))
                continue;
            const group = wanted.hardLinks.get(i) ?? i;
            const first = live.hardLinks.get(j);
            if (first === undefined)
                owners.set(j, group);
            else if (owners.get(first) !== group)
                for (const one of groups.get(group) ?? [i])
                    this.#brokenLinks.add(one);
        }
    }
    /** A live folder that holds something which is to stay. */
    #holdsMore(j) {
        const { live, selects } = this.#request;
        if (live.kinds[j] !== tree_tree/* DIRECTORY */.Md)
            return false;
        return live.has(j, tree_tree/* PARTIAL */.yP) || (selects !== undefined && anyBelow(live, j, (path) => !selects(path)));
    }
    #selectsBelow(i) {
        const { wanted, selects } = this.#request;
        return selects === undefined || anyBelow(wanted, i, selects);
    }
}
function anyBelow(tree, i, test) {
    for (let k = i + 1; k < tree.ends[i]; k++)
        if (test(tree.path(k)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/checkpoint/capture/live-file.js
var live_file = __webpack_require__(61761);
// EXTERNAL MODULE: ./build/checkpoint/manifest/manifest.js
var manifest = __webpack_require__(69540);
// EXTERNAL MODULE: ./build/checkpoint/secrets/exact-values.js
var exact_values = __webpack_require__(59349);
// EXTERNAL MODULE: ./build/checkpoint/tree/scan.js + 7 modules
var scan = __webpack_require__(61728);
;// CONCATENATED MODULE: ./build/checkpoint/restore/read-workspace.js










/** Reads the workspace that a restore finds. */
class WorkspaceReader {
    #request;
    #ports;
    #known;
    constructor(request, ports) {
        this.#request = request;
        this.#ports = ports;
        this.#known = (0,known_files/* knownFilesPath */.aw)(ports.folder, request.root);
    }
    /** Whether the workspace probably lacks most of a state: it is empty, or nothing is known of it. */
    get isFarOff() {
        const { root } = this.#request;
        return !(0,external_node_fs_.existsSync)(root) || (0,external_node_fs_.readdirSync)(root).length === 0 || !(0,external_node_fs_.existsSync)(this.#known);
    }
    /** What lies in the scope of a checkpoint: names, stats, and the hashes of files that are as they were known. */
    read({ scope, skipped }) {
        const { root, stores, masker } = this.#request;
        // Only a dry run finds nothing there.
        if (!(0,external_node_fs_.existsSync)(root))
            return new tree_tree/* Tree */.PH();
        const own = [this.#ports.folder, ...stores.flatMap(({ folders = [] }) => folders)];
        // What could not be captured was there, and nobody knows what it should be.
        const uncaptured = skipped
            .filter(({ reason }) => manifest/* UNCAPTURED */.KS.includes(reason))
            .map(({ path: at }) => external_node_path_.join(root, at))
            .filter((at) => external_node_path_.relative(root, at) !== '');
        const { tree } = (0,scan/* scan */.S)(root, (0,tree_scope/* recordedScope */.NJ)(scope), {
            own: [...own, ...uncaptured],
            secrets: (0,exact_values/* tellingValues */.sF)(masker),
            known: (0,known_files/* loadKnownFiles */.hL)(this.#known)?.tree,
            since: this.#ports.clock.now(),
        });
        return tree;
    }
    hashContents(live, files) {
        for (const j of files) {
            const digest = (0,external_node_crypto_.createHash)('sha256');
            // What cannot be read is replaced, as anything else that is not known to be right.
            if (!(0,live_file/* readThrough */.ir)(this.#request.root, live.path(j), (0,live_file/* fileStatOf */.gv)(live, j), (bytes) => digest.update(bytes)))
                live.setHash(j, digest.digest());
        }
    }
}

// EXTERNAL MODULE: ./build/checkpoint/restore/staged-file.js
var staged_file = __webpack_require__(11465);
;// CONCATENATED MODULE: ./build/checkpoint/restore/stager.js







/** Makes the entries that a restore needs, below the stage, under the paths they will have. */
class Stager {
    #manifest;
    #staged;
    /** Files that nobody asked for, made only to be linked to by others of their inode. They go with the stage. */
    #lent;
    #stage;
    #times;
    /** Permission bits that the process's umask takes away. */
    #umask;
    /** Folders get bits from the one that they are made in. */
    #isInherited;
    #progress;
    #bytes = 0;
    #written = 0;
    #begun;
    #prepared = new Set();
    #writing;
    constructor(manifest, staged, work, times, progress) {
        this.#manifest = manifest;
        this.#begun = new Uint8Array(manifest.tree.count);
        this.#staged = staged;
        this.#lent = lentFiles(manifest.tree, staged);
        this.#stage = external_node_path_.join(work, restore_swap/* STAGE */.Ld);
        this.#progress = progress;
        for (const i of staged)
            if (manifest.tree.kinds[i] === tree_tree/* FILE */.PW)
                this.#bytes += manifest.tree.sizes[i];
        (0,external_node_fs_.mkdirSync)(this.#stage, { mode: 0o777 });
        const { mode } = (0,external_node_fs_.lstatSync)(this.#stage);
        this.#umask = 0o777 & ~mode;
        this.#isInherited = (mode & 0o7000) !== 0;
        this.#times = times.below(this.#stage);
    }
    /** Makes folders and symlinks. Folders stay open to their owner until `finish`. */
    makeFolders() {
        const { tree } = this.#manifest;
        const made = new Set();
        const make = (i) => {
            if (i < 0 || made.has(i))
                return;
            make(tree.parents[i]);
            (0,external_node_fs_.mkdirSync)((0,byte_path/* osPath */.uk)(this.#stage, tree.path(i)), { mode: this.#isMadeAsWanted(i) ? tree.modes[i] : 0o700 });
            made.add(i);
        };
        for (const i of this.#staged)
            make(tree.kinds[i] === tree_tree/* DIRECTORY */.Md ? i : tree.parents[i]);
        for (const i of this.#lent)
            make(tree.parents[i]);
        for (const i of this.#staged) {
            if (tree.kinds[i] === tree_tree/* DIRECTORY */.Md || tree.kinds[i] === tree_tree/* FILE */.PW)
                continue;
            (0,external_node_fs_.symlinkSync)((0,byte_path/* osBytes */.Yw)(tree.targets.get(i) ?? ''), (0,byte_path/* osPath */.uk)(this.#stage, tree.path(i)));
            this.#setTime(i);
        }
    }
    /** Files whose content has to come from somewhere. */
    contentNeeded() {
        const { tree } = this.#manifest;
        const own = this.#staged.filter((i) => tree.kinds[i] === tree_tree/* FILE */.PW && !tree.hardLinks.has(i));
        return this.#lent.length === 0 ? own : [...own, ...this.#lent];
    }
    take(i, bytes, position) {
        if (position === 0)
            this.#open(i);
        this.#writing?.file.write(bytes, position);
    }
    verified(i) {
        const size = this.#manifest.tree.sizes[i];
        if (this.#writing?.entry === i)
            this.#close(this.#writing.file, i, size);
        if (this.#prepared.delete(i))
            this.#finishPrepared(i);
        this.#setTime(i);
        this.#written += size;
        this.#progress?.(Math.min(this.#written, this.#bytes - 1), this.#bytes);
    }
    target(i) {
        const { tree } = this.#manifest;
        const mode = tree.modes[i];
        return {
            root: this.#stage,
            path: tree.path(i),
            mode,
            needsChmod: mode > 0o777 || (mode & this.#umask) !== 0,
            sparse: tree.has(i, tree_tree/* SPARSE */.tA),
        };
    }
    /** The threads must be able to open it, whatever its mode will be. */
    prepare(i) {
        this.#removeBegun(i);
        const { root, path: at, sparse } = this.target(i);
        new staged_file/* StagedFile */.z((0,byte_path/* osPath */.uk)(root, at), 0o600, sparse).close(this.#manifest.tree.sizes[i]);
        this.#prepared.add(i);
    }
    /** Lets go of a file whose content never came to its end. */
    abort() {
        this.#writing?.file.close();
        this.#writing = undefined;
    }
    /** Links what shares an inode, and gives folders their modes and times. */
    async finish(tops) {
        const { tree } = this.#manifest;
        for (const i of this.#staged) {
            const first = tree.hardLinks.get(i);
            if (first !== undefined)
                (0,external_node_fs_.linkSync)((0,byte_path/* osPath */.uk)(this.#stage, tree.path(first)), (0,byte_path/* osPath */.uk)(this.#stage, tree.path(i)));
        }
        const folders = this.#staged.filter((i) => tree.kinds[i] === tree_tree/* DIRECTORY */.Md).reverse();
        for (const i of folders)
            this.#setTime(i);
        this.#progress?.(this.#bytes, this.#bytes);
        const exactTimes = await this.#times.finish();
        if (!exactTimes)
            for (const i of this.#staged)
                (0,set_times/* setTimeEarly */.TL)(this.#stage, tree.path(i), tree.mtimes[i]);
        // What is moved as a whole keeps its doors open until it is in its place.
        for (const i of folders) {
            if (!tops.has(i) && !this.#isMadeAsWanted(i))
                (0,external_node_fs_.chmodSync)((0,byte_path/* osPath */.uk)(this.#stage, tree.path(i)), tree.modes[i]);
        }
        return { exactTimes };
    }
    #open(i) {
        this.#removeBegun(i);
        const { root, path: at, mode, sparse } = this.target(i);
        this.#writing = { entry: i, file: new staged_file/* StagedFile */.z((0,byte_path/* osPath */.uk)(root, at), mode & 0o777, sparse) };
    }
    #close(file, i, size) {
        const { mode, needsChmod } = this.target(i);
        if (needsChmod)
            file.chmod(mode);
        this.#writing = undefined;
        file.close(size);
    }
    /** A folder whose owner may do everything in it can have its mode from the start. */
    #isMadeAsWanted(i) {
        const mode = this.#manifest.tree.modes[i];
        return mode <= 0o777 && (mode & 0o700) === 0o700 && (mode & this.#umask) === 0 && !this.#isInherited;
    }
    #finishPrepared(i) {
        const { root, path: at, mode } = this.target(i);
        (0,external_node_fs_.chmodSync)((0,byte_path/* osPath */.uk)(root, at), mode);
    }
    /** Where the copy that a file came from turned out to be damaged, another one begins it anew. */
    #removeBegun(i) {
        if (this.#begun[i]) {
            this.abort();
            this.#prepared.delete(i);
            (0,external_node_fs_.rmSync)((0,byte_path/* osPath */.uk)(this.#stage, this.#manifest.tree.path(i)));
        }
        this.#begun[i] = 1;
    }
    #setTime(i) {
        const { tree } = this.#manifest;
        this.#times.set(tree.path(i), tree.mtimes[i]);
    }
}
function lentFiles({ hardLinks }, staged) {
    if (hardLinks.size === 0)
        return [];
    const there = new Set(staged);
    const firsts = new Set(staged.flatMap((i) => hardLinks.get(i) ?? []));
    return [...firsts].filter((first) => !there.has(first));
}

// EXTERNAL MODULE: ./build/checkpoint/restore/work-folder.js
var work_folder = __webpack_require__(64390);
;// CONCATENATED MODULE: ./build/checkpoint/restore/restore-one.js



















/** Restores one checkpoint: reads, plans, stages, and swaps. Until the swap begins the workspace is not touched. */
class RestoreOne {
    #request;
    #ports;
    #scratch;
    #copies;
    #times = new set_times/* TimeHelper */.oX();
    #began;
    constructor(request, ports, scratch, copies) {
        this.#request = request;
        this.#ports = ports;
        this.#scratch = scratch;
        this.#copies = copies;
        this.#began = ports.clock.monotonic();
    }
    async run() {
        // It takes a while to start, and the smaller this process still is, the less.
        const { root, dryRun } = this.#request;
        if (!dryRun)
            this.#times.start();
        const isNew = !(0,external_node_fs_.existsSync)(root);
        try {
            return await this.#restore();
        }
        catch (error) {
            if (isNew)
                removeEmpty(root);
            throw error;
        }
        finally {
            this.#times.close();
        }
    }
    async #restore() {
        const { root, id, dryRun } = this.#request;
        const workspace = new WorkspaceReader(this.#request, this.#ports);
        const isMuchWanted = !dryRun && workspace.isFarOff;
        const { threads } = this.#copies;
        const { manifest } = await this.#copies.open(id, (bytes) => {
            if (isMuchWanted)
                threads.expect({ bytes });
        });
        // Else it is checked while the contents are on their way.
        if (dryRun)
            (0,state_hash/* checkStateHash */.GK)(manifest);
        if (!dryRun)
            (0,external_node_fs_.mkdirSync)(root, { recursive: true });
        const selects = this.#selection(manifest);
        const live = workspace.read(manifest);
        const { tree: wanted, sources } = manifest;
        const request = { wanted, sources, live, pairs: (0,compare/* pairTrees */.yZ)(wanted, live), selects };
        workspace.hashContents(live, contentMatters(request));
        const plan = planRestore(request);
        if (dryRun) {
            const git = await this.#compareGit(manifest);
            return this.#result(manifest, plan, { verified: true, paths: pathsOf(plan, wanted, live), ...git });
        }
        const work = (0,work_folder.openWorkFolder)(root);
        let swap;
        let git;
        try {
            [swap, git] = await this.#stage(manifest, plan, live, work);
            (0,restore_swap/* checkSwap */.ER)(root, swap);
            (0,journal/* writeJournal */.fY)(work, swap);
        }
        catch (error) {
            (0,restore_swap/* removeWork */.MB)(work);
            throw error;
        }
        const { exactTimes } = await (0,restore_swap/* performSwap */.JQ)(root, work, swap, this.#times);
        (0,journal/* closeJournal */.ks)(work);
        (0,restore_swap/* removeWork */.MB)(work);
        const checkpoint = { id, manifest };
        const whole = selects === undefined;
        const verified = await finishRestore({ root, checkpoint, plan, live, exactTimes, whole, scratch: this.#scratch, threads }, this.#ports);
        const quarantine = external_node_path_.join(root, swap.quarantine);
        const quarantined = (0,external_node_fs_.existsSync)(quarantine) ? { quarantine } : {};
        return this.#result(manifest, plan, { verified, ...quarantined, ...(git?.report ? { git: git.report } : {}) });
    }
    /** Which paths may be touched: those that are asked for, of those that the checkpoint covers. Undefined: all. */
    #selection({ scope }) {
        const { paths } = this.#request;
        if (!paths?.length && !scope.paths?.length)
            return undefined;
        const asked = (0,tree_scope/* scopeOf */.Od)({ paths: paths ?? [] });
        const covered = (0,tree_scope/* recordedScope */.NJ)(scope);
        return (file) => asked.includes(file) && covered.includes(file);
    }
    async #stage(manifest, plan, live, work) {
        const { id, root } = this.#request;
        this.#checkRoom(manifest, plan);
        const stager = new Stager(manifest, plan.staged, work, this.#times, this.#ports.progress);
        let git;
        let nested;
        try {
            stager.makeFolders();
            git = await this.#fill(stager, manifest, plan, work);
            if (git?.left)
                this.#ports.log.warning(leftAlone(root, manifest));
            nested = await this.#stageNested(manifest, work);
            await stager.finish(new Set(plan.places));
        }
        catch (error) {
            stager.abort();
            throw error;
        }
        const swap = {
            version: 1,
            id,
            quarantine: `${journal/* QUARANTINE */.DX}/${this.#stamp()}`,
            takes: [...plan.takes.map((j) => live.path(j)), ...(git?.takes ?? [])],
            places: [...plan.places.map((i) => manifest.tree.path(i)), ...(git?.places ?? []), ...nested],
            adjusts: planMetadataUpdates(plan, manifest.tree, live, nested),
            gitIndex: git?.index ? (manifest.repositories[0]?.objectFormat ?? 'sha1') : null,
        };
        return [swap, git];
    }
    /** Brings the contents of the staged files, while git prepares what is its own. */
    async #fill(stager, manifest, plan, work) {
        const { root, id } = this.#request;
        const prepare = await this.#bringGit(manifest, plan, work);
        const git = Promise.resolve(prepare?.());
        const contents = fetchContents({
            home: async () => (await git)?.home ?? root,
            scratch: external_node_path_.join(work, 'blobs'),
            checkpoint: { id, manifest },
            copies: this.#copies,
            files: stager.contentNeeded(),
            sink: stager,
        });
        try {
            (0,state_hash/* checkStateHash */.GK)(manifest);
        }
        finally {
            // Neither may still be at work when the other's failure has the stage removed.
            await Promise.allSettled([git, contents]);
        }
        await contents;
        return git;
    }
    async #bringGit(manifest, plan, work) {
        const { root, id, paths } = this.#request;
        if (paths?.length || manifest.repositories.length === 0)
            return undefined;
        const { restoreGit } = await __webpack_require__.e(/* import() */ 3505).then(__webpack_require__.bind(__webpack_require__, 33505));
        const touched = plan.places.length > 0 || plan.adjusted.length > 0;
        return restoreGit({ root, work, id, manifest, copies: this.#copies, touched });
    }
    async #stageNested(manifest, work) {
        const { root, id, paths } = this.#request;
        if (paths?.length || !manifest.repositories.some(({ path: folder }) => folder !== ''))
            return [];
        const { restoreNested } = await __webpack_require__.e(/* import() */ 9114).then(__webpack_require__.bind(__webpack_require__, 19114));
        return restoreNested({ root, work, id, manifest, copies: this.#copies, touched: true });
    }
    /** @throws RefusedError `no-space` */
    #checkRoom({ tree }, { staged }) {
        let needed = 0;
        for (const i of staged)
            if (tree.kinds[i] === tree_tree/* FILE */.PW && !tree.has(i, tree_tree/* SPARSE */.tA))
                needed += tree.sizes[i];
        const free = (0,environment/* freeBytes */.go)(this.#request.root);
        if (needed <= free)
            return;
        throw new errors/* RefusedError */.fk('no-space', `Restore refused: it needs ${needed} bytes and ${free} are free. Make room, or restore fewer paths.`);
    }
    async #compareGit(manifest) {
        const { root, id, paths } = this.#request;
        if (paths?.length || manifest.repositories.length === 0)
            return {};
        const { compareWithGit } = await __webpack_require__.e(/* import() */ 3505).then(__webpack_require__.bind(__webpack_require__, 33505));
        const git = await compareWithGit(root, this.#scratch, { id, manifest, copies: this.#copies });
        return git === undefined ? {} : { git };
    }
    #result({ tree }, plan, more) {
        return {
            id: this.#request.id,
            ...plan.counts,
            ms: this.#ports.clock.monotonic() - this.#began,
            fellBackTo: null,
            missing: plan.missing.map((i) => (0,byte_path/* displayText */.WV)(tree.path(i))),
            ...more,
        };
    }
    #stamp() {
        const time = new Date(this.#ports.clock.now()).toISOString().replace(/[-:]/g, '').replace('.', '-');
        return `${time}-${this.#request.id.slice(0, 8)}`;
    }
}
/** Each entry that would be made or would go, also below folders. */
function pathsOf({ staged, takes }, wanted, live) {
    const written = new Set(staged.map((i) => (0,byte_path/* displayText */.WV)(wanted.path(i))));
    const removed = new Set();
    for (const j of takes) {
        const end = live.kinds[j] === tree_tree/* DIRECTORY */.Md ? live.ends[j] : j + 1;
        for (let k = j; k < end; k++)
            removed.add((0,byte_path/* displayText */.WV)(live.path(k)));
    }
    const all = [
        ...[...written].map((at) => ({ path: at, change: 'write' })),
        ...[...removed].filter((at) => !written.has(at)).map((at) => ({ path: at, change: 'remove' })),
    ];
    return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function leftAlone(root, { repositories }) {
    const commit = repositories[0]?.commit;
    const way = commit ? ` To have that too, check out ${commit} there.` : '';
    return `Files are restored; HEAD, branches and index of ${root} are left as they are: its repository lies elsewhere, and others work with it.${way}`;
}
/** Nothing came of a folder that was made for a restore. What is in it after all stays. */
function removeEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch {
        // Not there, or not empty: both are as they should be.
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/restore/restore.js






/** Makes a workspace what it was. See CheckpointEngine.restore. */
async function restore(request, ports) {
    const { root, stores, id } = request;
    if (!request.dryRun)
        await (0,work_folder.recoverInterruptedRestore)(root);
    return (0,scratch/* withScratch */.h)(ports.folder, async (scratch) => {
        const copies = new Copies(stores, scratch, ports);
        try {
            return await restoreFirst([id, ...(request.fallback ? await olderOnes(request) : [])], request, ports, scratch, copies);
        }
        finally {
            copies.close();
        }
    });
}
/** Restores the first of the candidates that can be. */
async function restoreFirst(candidates, request, ports, scratch, copies) {
    const { id } = request;
    let failure;
    for (const candidate of candidates) {
        try {
            const result = await new RestoreOne({ ...request, id: candidate }, ports, scratch, copies).run();
            if (!request.dryRun)
                await copies.repair();
            return { ...result, id, fellBackTo: candidate === id ? null : candidate };
        }
        catch (error) {
            if (!isLost(error))
                throw error;
            failure ??= error;
            if (request.fallback)
                ports.log.warning(`Checkpoint ${candidate} cannot be restored: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    throw failure;
}
const isSameLine = (a, b) => a.jobKey === b.jobKey && a.workspace === b.workspace;
/** What another checkpoint could help against: this one is damaged, or not to be had, or needs what is not to be had. */
const LOST = new Set([
    ...['checkpoint-missing', 'checkpoint-unreachable', 'dependency-missing', 'version-unknown'],
    ...['key-missing', 'key-wrong', 'not-sealed'],
    ...['git-object-missing', 'git-object-differs', 'git-commit-missing', 'repository-missing', 'git-bundle-invalid'],
]);
const isLost = (error) => isDamage(error) ||
    error instanceof open_checkpoint/* RefusedManifest */.M6 ||
    (error instanceof errors/* RefusedError */.fk && LOST.has(error.reason)) ||
    !(error instanceof errors/* UserError */.yo);
/** Clean checkpoints older than this one: first those it descends from, then others of the same job, newest first. */
async function olderOnes({ id, stores }) {
    const listed = new Map();
    for (const store of stores) {
        for (const one of await store.list().catch(() => []))
            if (!listed.has(one.id))
                listed.set(one.id, one);
    }
    const asked = listed.get(id);
    const line = [];
    for (let at = asked?.parent; at && listed.has(at) && !line.includes(at); at = listed.get(at)?.parent)
        line.push(at);
    const others = [...listed.values()]
        .filter((one) => one.id !== id && one.clean && !line.includes(one.id))
        .filter((one) => !asked || (one.createdAt < asked.createdAt && isSameLine(one, asked)))
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    return [...line.filter((one) => listed.get(one)?.clean), ...others.map((one) => one.id)];
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


/***/ }),

/***/ 43486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects),
/* harmony export */   B: () => (/* binding */ objectTypes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69511);


const NEWLINE = 10;
/**
 * Reads the raw contents of objects, without filters, through one `git cat-file --batch`. `take` gets each piece by piece and in the order asked for;
 * `last` is set with the last piece (an empty one for an empty blob).
 * @param types what the objects may be
 * @throws RefusedError `git-object-missing` where the repository does not have one.
 */
async function readObjects(repository, oids, take, types = ['blob']) {
    const { gitDir, env, signal } = repository.scratch();
    const { spawn } = process.getBuiltinModule('node:child_process');
    const git = spawn('git', [..._git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .SAFETY */ .HU, 'cat-file', '--batch', '--buffer'], {
        env: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnvironment */ ._K)(gitDir, env),
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
        ...(signal && { signal }),
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
const missing = (oid, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk('git-object-missing', `Content not found: the repository here lacks the object ${oid} (${why}). Fetch the commit, or use a checkpoint made with --full.`);
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
