export const id = 6884;
export const ids = [6884];
export const modules = {

/***/ 14325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ bundleContent),
/* harmony export */   E$: () => (/* binding */ withoutStashes),
/* harmony export */   IR: () => (/* binding */ readGitState),
/* harmony export */   LB: () => (/* binding */ gitFingerprint),
/* harmony export */   OF: () => (/* binding */ findLocalContent),
/* harmony export */   Uk: () => (/* binding */ isKeptRef),
/* harmony export */   by: () => (/* binding */ remoteCommits),
/* harmony export */   m9: () => (/* binding */ portableIndex),
/* harmony export */   mF: () => (/* binding */ STATE_FILES),
/* harmony export */   oS: () => (/* binding */ STASH),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export indexPath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36618);
/* harmony import */ var _own_exclude_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38892);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26713);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85799);
/* harmony import */ var _split_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40586);









const STASH = 'refs/stash';
/** Lists all stashes; the ref is only the newest. */
const STASH_LOG = 'logs/refs/stash';
/** Small files below `.git` that belong to the state (git: gitrepository-layout). None of them is ever executed. */
const STATE_FILES = [
    ...['MERGE_HEAD', 'MERGE_MSG', 'MERGE_MODE', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'ORIG_HEAD'],
    ...['info/sparse-checkout', _own_exclude_js__WEBPACK_IMPORTED_MODULE_7__/* .EXCLUDE_FILE */ .o, STASH_LOG],
];
/** Branches, tags and the stash: what a clone of the remote does not bring back. */
const isKeptRef = (name) => /^refs\/(?:heads\/|tags\/|stash$)/.test(name);
/** Reads the state of a repository, without running git. @throws RefusedError where it cannot be read as it is. */
function readGitState(repository, all) {
    const refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_5__.readRefs)(repository);
    const head = (0,_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .zy)(repository, refs);
    const shallow = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.commonDir, 'shallow')) ?? '';
    const files = {};
    for (const name of STATE_FILES) {
        const text = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.gitDir, name), 1024 * 1024);
        if (text !== undefined)
            files[name] = text;
    }
    return {
        head,
        refs: all ? refs : new Map([...refs].filter(([name]) => isKeptRef(name))),
        index: readIndex(repository),
        shallow: shallow.split('\n').filter(Boolean),
        files,
    };
}
const indexPath = ({ gitDir }) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDir, 'index');
/** @throws RefusedError `git-index-invalid`, `git-index-split` where the rest of a split one is not there */
function readIndex(repository) {
    const index = readIndexFile(repository, indexPath(repository));
    if (!index?.link)
        return index;
    const { link, ...own } = index;
    const base = readIndexFile(repository, node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.gitDir, `sharedindex.${link.oid}`));
    if (!base) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk('git-index-split', `Index not read: it is split, and its part sharedindex.${link.oid} is not there. Run "git reset".`);
    }
    return { ...own, entries: (0,_split_index_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeEntries */ .x)(base.entries, own.entries, link) };
}
function readIndexFile({ format }, file) {
    const text = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(file, 512 * 1024 * 1024);
    return text === undefined ? undefined : (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIndex */ .A1)(Buffer.from(text, 'latin1'), format);
}
/**
 * The index for keeping: what git knew about a file survives (time and size) only where `statOf` says that the file is still that one.
 * Inodes and change times mean nothing elsewhere.
 */
function portableIndex(repository, index, statOf) {
    const writtenAt = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(indexPath(repository), { bigint: true }).mtimeNs;
    const entries = index.entries.map((entry) => {
        const { mtimeSeconds, mtimeNanoseconds, size } = entry.stat;
        const clean = !isRacy(entry, writtenAt) && sameStat(entry.stat, statOf(entry.path));
        return { ...entry, stat: clean ? { ..._index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_STAT */ .Pr, mtimeSeconds, mtimeNanoseconds, size } : _index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_STAT */ .Pr };
    });
    return (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .serializeIndex */ .Jt)({ ...index, entries }, repository.format);
}
/** git: Documentation/technical/racy-git.txt. */
const isRacy = ({ stat }, writtenAt) => BigInt(stat.mtimeSeconds) * 1000000000n + BigInt(stat.mtimeNanoseconds) >= writtenAt;
const sameStat = (a, b) => b !== undefined &&
    a.mtimeSeconds === b.mtimeSeconds &&
    a.mtimeNanoseconds === b.mtimeNanoseconds &&
    a.ctimeSeconds === b.ctimeSeconds &&
    a.ctimeNanoseconds === b.ctimeNanoseconds &&
    a.ino === b.ino &&
    a.size === b.size;
/** Finds what is to be bundled. @param all also what the remote has */
async function findLocalContent(repository, { head, refs, index, files }, all) {
    const known = all ? [] : remoteCommits(repository);
    const tips = new Map([...refs].filter(([name, oid]) => name !== STASH && !known.includes(oid)));
    if (head.commit && !known.includes(head.commit))
        tips.set('HEAD', head.commit);
    const older = [...(files[STASH_LOG] ?? '').matchAll(/^[0-9a-f]+ ([0-9a-f]+) /gm)].map(([, oid]) => oid);
    const newest = refs.get(STASH);
    const stashes = [...new Set([...(newest === undefined ? [] : [newest]), ...older])];
    return { known, tips, stashes, staged: index ? await stagedBlobs(repository, index, head) : [] };
}
/** The state without its stashes. */
function withoutStashes(state) {
    const { [STASH_LOG]: _, ...files } = state.files;
    return { ...state, files, refs: new Map([...state.refs].filter(([name]) => name !== STASH)) };
}
/**
 * Writes content as a git bundle.
 * @param file where to; must not exist
 * @returns false where there is nothing of the kind, and no file then
 */
async function bundleContent(repository, { known, tips, stashes, staged }, file) {
    const wanted = [...new Set([...tips.values(), ...stashes, ...staged.map(({ oid }) => oid)])];
    if (wanted.length === 0)
        return false;
    const named = new Map([...tips, ...(stashes[0] === undefined ? [] : [[STASH, stashes[0]]])]);
    const not = known.length > 0 ? ['--not', ...known] : [];
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'wx+', 0o600);
    try {
        const header = bundleHeader(repository, named, known);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, header);
        await repository.stream(PACK_OBJECTS, [...wanted, ...not, ''].join('\n'), (chunk) => {
            for (let at = 0; at < chunk.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, chunk, at);
        });
        const count = Buffer.alloc(4);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, count, 0, 4, header.length + PACK_COUNT_AT);
        if (count.readUInt32BE() > 0)
            return true;
    }
    catch (error) {
        throw isPartialClone(repository) ? partialClone(error) : error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file);
    return false;
}
/** git marks what it got from a remote that keeps the rest (git: Documentation/technical/partial-clone.txt). */
function isPartialClone({ commonDir }) {
    const packs = node_path__WEBPACK_IMPORTED_MODULE_2__.join(commonDir, 'objects', 'pack');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(packs) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(packs).some((name) => name.endsWith('.promisor'));
}
const partialClone = (error) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk('git-partial-clone', `Repository not kept: it is a partial clone, and not all of its objects are here (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}). Fetch them with "git fetch --refetch --no-filter", or take a checkpoint that is not full.`);
const PACK_OBJECTS = ['pack-objects', '--revs', '--stdout', '-q', '--delta-base-offset', '--threads=2'];
const PACK_COUNT_AT = 8;
/** git: Documentation/gitformat-bundle.txt; so that a person can `git fetch` from it. */
function bundleHeader({ format }, tips, known) {
    const signature = format === 'sha1' ? '# v2 git bundle\n' : '# v3 git bundle\n@object-format=sha256\n';
    const prerequisites = known.map((oid) => `-${oid}\n`).join('');
    const refs = [...tips].map(([name, oid]) => `${oid} ${name}\n`).join('');
    return Buffer.from(`${signature}${prerequisites}${refs}\n`, 'latin1');
}
/**
 * Commits that a clone of the remote has: those of remote branches, and those that were fetched last, since the checkout of a tag has no remote branch. What was
 * fetched counts only where a ref or HEAD is there too, so that it is known to be in the repository.
 */
function remoteCommits(repository) {
    const refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_5__.readRefs)(repository);
    const remote = [...refs].filter(([name]) => name.startsWith('refs/remotes/')).map(([, oid]) => oid);
    const fetched = ((0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.gitDir, 'FETCH_HEAD')) ?? '')
        .split('\n')
        .map((line) => line.split('\t')[0]);
    const here = [...refs.values(), (0,_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .zy)(repository, refs).commit];
    return [...new Set([...remote, ...here.filter((oid) => oid !== null && fetched.includes(oid))])].filter((oid) => oid !== null);
}
/** Blobs of the index that the checked-out commit does not have. */
async function stagedBlobs(repository, index, head) {
    const isBlob = ({ mode }) => mode >> 12 === 0o10 || mode >> 12 === 0o12;
    if (head.commit === null)
        return index.entries.filter(isBlob);
    const listing = await repository.run(['ls-tree', '-r', '-z', '--full-tree', head.commit]);
    const committed = new Set(listing
        .toString('latin1')
        .split('\0')
        .map((line) => line.slice(line.indexOf('\t') - repository.oidLength, line.indexOf('\t'))));
    return index.entries.filter((entry) => isBlob(entry) && !committed.has(entry.oid));
}
/**
 * A short text that changes when the repository's state does, made from a few small files: git itself need not run to see that nothing happened.
 */
function gitFingerprint(repository) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(indexPath(repository), { bigint: true, throwIfNoEntry: false });
    const index = stat ? `${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.ino}` : 'none';
    let refs;
    try {
        refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_5__/* .serializeRefs */ .$0)((0,_refs_js__WEBPACK_IMPORTED_MODULE_5__.readRefs)(repository));
    }
    catch (error) {
        refs = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
    }
    const files = ['HEAD', ...STATE_FILES].map((name) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.gitDir, name)) ?? '-');
    const shallow = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.commonDir, 'shallow')) ?? '-';
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', [index, refs, shallow, ...files].join('\0'), 'hex');
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
    const recorded = (0,_repository_js__WEBPACK_IMPORTED_MODULE_8__.readIfThere)(file, 512 * 1024 * 1024);
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
