export const id = 6884;
export const ids = [6884];
export const modules = {

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


/***/ }),

/***/ 26884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ checkIndex),
/* harmony export */   Lf: () => (/* binding */ sameIndex),
/* harmony export */   QD: () => (/* binding */ presentIndex),
/* harmony export */   finishIndex: () => (/* binding */ finishIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78702);
/* harmony import */ var _capture_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14325);
/* harmony import */ var _git_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60183);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36618);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43486);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85799);









/** The recorded index; where it stages content that was kept back and is not here, what the commit has is staged instead. */
async function presentIndex(repository, { index, withheld, commit }) {
    if (!index || !withheld)
        return index;
    const parsed = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIndex */ .A1)(index, repository.format);
    const isBlob = ({ mode }) => mode >> 12 === 0o10 || mode >> 12 === 0o12;
    const blobs = parsed.entries.filter(isBlob);
    const types = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .objectTypes */ .B)(repository, blobs.map(({ oid }) => oid));
    const missing = new Set(blobs.filter((_, n) => types[n] === 'missing').map(({ oid }) => oid));
    if (missing.size === 0)
        return index;
    const committed = new Map();
    const listing = commit === null ? '' : await repository.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    for (const line of listing.toString('latin1').split('\0')) {
        const [, mode, oid, name] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        if (mode && oid && name)
            committed.set(name, { mode: Number.parseInt(mode, 8), oid });
    }
    const entries = parsed.entries.flatMap((entry) => {
        if (!missing.has(entry.oid))
            return [entry];
        const before = committed.get(entry.path);
        return before ? [{ ...entry, ...before, stat: _index_file_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_STAT */ .Pr }] : [];
    });
    return (0,_index_file_js__WEBPACK_IMPORTED_MODULE_6__/* .serializeIndex */ .Jt)({ ...parsed, entries }, repository.format);
}
/**
 * Git takes an index at its word, and would write through a path that leads elsewhere.
 * @throws RefusedError `git-state-refused` where it is none that git itself would write
 */
function checkIndex(data, format) {
    let problem;
    try {
        const { entries, link } = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIndex */ .A1)(data, format);
        const bad = entries.find((entry, n) => !isSafePath(entry.path) || (n > 0 && !inOrder(entries[n - 1], entry)));
        problem = link ? 'it is split' : bad && `its entry ${JSON.stringify(bad.path)} is wrong`;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk))
            throw error;
        problem = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    }
    if (problem === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('git-state-refused', `Checkpoint refused: git's index in it is none (${problem}). Use another copy.`);
}
/** A sparse index has folders, which end in a slash. */
const isSafePath = (file) => file
    .replace(/\/$/, '')
    .split('/')
    .every((name) => !['', '.', '..'].includes(name) && !(0,_git_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isGitName */ .M)(name));
const inOrder = (a, b) => a.path < b.path || (a.path === b.path && a.stage < b.stage);
/** Whether the index says the same; one that cannot be read says something else. */
function sameIndex(live, recorded) {
    const now = readableEntries(live);
    if (!now)
        return false;
    const then = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIndex */ .A1)(recorded, live.format).entries;
    const same = (a, b) => a.path === b?.path &&
        a.oid === b.oid &&
        a.mode === b.mode &&
        a.stage === b.stage &&
        a.skipWorktree === b.skipWorktree &&
        a.assumeValid === b.assumeValid &&
        a.intentToAdd === b.intentToAdd;
    return now.length === then.length && now.every((entry, n) => same(entry, then[n]));
}
function readableEntries(live) {
    try {
        return (0,_capture_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)(live)?.entries ?? [];
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk)
            return undefined;
        throw error;
    }
}
/**
 * Puts the index in place. What it knew of a file is filled in where the file is the same as then, so that git need not read it; of all others git finds
 * out itself. Can be repeated.
 */
function finishIndex(root, file, format) {
    const recorded = (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .q)(file, 512 * 1024 * 1024);
    if (recorded === undefined)
        return;
    const index = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIndex */ .A1)(Buffer.from(recorded, 'latin1'), format);
    const entries = index.entries.map((entry) => ({ ...entry, stat: currentStat(root, entry) }));
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git', 'index');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${target}.rerail`, (0,_index_file_js__WEBPACK_IMPORTED_MODULE_6__/* .serializeIndex */ .Jt)({ ...index, entries }, format));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${target}.rerail`, target);
}
function currentStat(root, { path: name, stat }) {
    if (stat.mtimeSeconds === 0)
        return _index_file_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_STAT */ .Pr;
    const live = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(root, name), { bigint: true, throwIfNoEntry: false });
    if (!live)
        return _index_file_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_STAT */ .Pr;
    const now = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_6__/* .indexStat */ .t4)(live);
    const same = now.mtimeSeconds === stat.mtimeSeconds && now.mtimeNanoseconds === stat.mtimeNanoseconds && now.size === stat.size;
    return same ? now : _index_file_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_STAT */ .Pr;
}


/***/ })

};
