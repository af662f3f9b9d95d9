export const id = 3505;
export const ids = [3505];
export const modules = {

/***/ 33505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithGit: () => (/* binding */ compareWithGit),
/* harmony export */   restoreGit: () => (/* binding */ restoreGit),
/* harmony export */   v: () => (/* binding */ extractMembers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36310);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85799);
/* harmony import */ var _git_restore_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9350);
/* harmony import */ var _archive_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85820);
/* harmony import */ var _archive_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2090);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87573);
/* harmony import */ var _swap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34591);









/**
 * Brings the members of the workspace's repository out of the archive. Returns what prepares its restore then: undefined where the checkpoint has none.
 */
async function restoreGit({ root, work, id, manifest, copies, touched, }) {
    const index = manifest.repositories.findIndex(({ path: folder }) => folder === '');
    const state = manifest.repositories[index];
    if (!state)
        return undefined;
    const members = await extractMembers(copies, id, state, index, work);
    return async () => {
        const changes = await (0,_git_restore_state_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareGitRestore */ .m)({
            root,
            stage: node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, _swap_js__WEBPACK_IMPORTED_MODULE_8__/* .STAGE */ .Ld),
            scratch: work,
            recorded: { ...state, ...members, withheld: manifest.findings.length > 0 },
            touched,
            takenAt: Date.parse(manifest.createdAt),
        });
        if (changes.index)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, _swap_js__WEBPACK_IMPORTED_MODULE_8__/* .GIT_INDEX */ .YP), changes.index);
        return changes;
    };
}
/** What a restore would do to the workspace's repository; undefined if the checkpoint or the workspace has none. */
async function compareWithGit(root, scratch, { id, manifest, copies }) {
    const index = manifest.repositories.findIndex(({ path: folder }) => folder === '');
    const state = manifest.repositories[index];
    const live = state && _git_repository_js__WEBPACK_IMPORTED_MODULE_3__.Repository.open(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(scratch, 'compared'));
    if (!state || !live)
        return undefined;
    const { bundle, ...members } = state.members;
    const small = await extractMembers(copies, id, { ...state, members }, index, scratch);
    return (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .compareGit */ .W)(live, { ...state, ...small, withheld: manifest.findings.length > 0 });
}
/** @param work where a bundle goes */
async function extractMembers(copies, id, { members }, index, work) {
    const small = { refs: [], index: [], bundle: [] };
    const bundle = node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, 'bundle');
    const fd = members.bundle ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(bundle, 'wx', 0o600) : -1;
    const take = (name) => (bytes, position) => {
        // A second copy of the archive begins again.
        if (name !== 'bundle')
            small[name] = [...(position === 0 ? [] : small[name]), Buffer.from(bytes)];
        else
            for (let n = 0; n < bytes.length;)
                n += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, n, bytes.length - n, position + n);
    };
    try {
        const ranges = Object.entries(members)
            .toSorted(([, a], [, b]) => a.at - b.at)
            .map(([name, { at, size, sha256 }]) => {
            const member = (0,_archive_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryMemberPath */ .SG)(index, name);
            const from = at + (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_7__/* .headerLength */ .gT)((0,_archive_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .ownMember */ .nV)(member, size));
            return { from, to: from + size, sha256: Buffer.from(sha256, 'hex'), name: member, take: take(name) };
        });
        await copies.read(id, () => (0,_archive_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .byteRangesOf */ .G)(ranges));
    }
    finally {
        if (fd >= 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    const whole = (name) => (members[name] ? Buffer.concat(small[name]) : undefined);
    return { refs: whole('refs'), index: whole('index'), bundle: members.bundle ? bundle : undefined };
}


/***/ }),

/***/ 36310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ compareGit)
/* harmony export */ });
/* unused harmony export isUnchanged */
/* harmony import */ var _capture_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14325);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42027);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26713);
/* harmony import */ var _restore_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26884);




/** Compares a repository with a recorded one. Reads files only, changes nothing. */
function compareGit(live, recorded) {
    const refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_2__.readRefs)(live);
    const wanted = (0,_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePackedRefs */ ._b)(recorded.refs?.toString('latin1') ?? '');
    const has = [...refs.keys()].filter(_capture_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeptRef */ .Uk);
    const wants = [...wanted.keys()].filter(_capture_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeptRef */ .Uk);
    const head = (0,_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .zy)(live, refs);
    const from = head.branch ?? head.commit ?? '';
    const to = recorded.branch ?? recorded.commit ?? '';
    return {
        removedRefs: has.filter((name) => !wanted.has(name)).sort(),
        movedRefs: has.filter((name) => wanted.has(name) && wanted.get(name) !== refs.get(name)).sort(),
        addedRefs: wants.filter((name) => !refs.has(name)).sort(),
        ...(from === to ? {} : { head: { from, to } }),
        index: recorded.index !== undefined && live.format === recorded.objectFormat && !(0,_restore_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sameIndex */ .Lf)(live, recorded.index),
        operations: (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .operationsUnderWay */ .k)(live),
    };
}
const isUnchanged = ({ removedRefs, movedRefs, addedRefs, head, index }) => removedRefs.length + movedRefs.length + addedRefs.length === 0 && head === undefined && !index;


/***/ }),

/***/ 72134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ standsAsRecorded),
/* harmony export */   T: () => (/* binding */ isRecorded)
/* harmony export */ });
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26713);
/* harmony import */ var _restore_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26884);


/** Whether what is checked out and staged is as it was. */
function standsAsRecorded(live, { branch, commit, index, objectFormat }) {
    if (live.format !== objectFormat)
        return false;
    const head = (0,_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(live, (0,_refs_js__WEBPACK_IMPORTED_MODULE_0__.readRefs)(live));
    return head.branch === branch && head.commit === commit && (!index || (0,_restore_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sameIndex */ .Lf)(live, index));
}
/** Whether a repository has the recorded commit, refs and index. */
function isRecorded(live, recorded) {
    if (!standsAsRecorded(live, recorded))
        return false;
    const refs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_0__.readRefs)(live);
    const wanted = (0,_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePackedRefs */ ._b)(recorded.refs?.toString('latin1') ?? '');
    return refs.size === wanted.size && [...wanted].every(([name, oid]) => refs.get(name) === oid);
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


/***/ }),

/***/ 9350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ makeNestedRepository),
  m: () => (/* binding */ prepareGitRestore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/git/capture-state.js
var capture_state = __webpack_require__(14325);
// EXTERNAL MODULE: ./build/git/changes.js
var git_changes = __webpack_require__(36310);
// EXTERNAL MODULE: ./build/git/config.js
var git_config = __webpack_require__(40869);
// EXTERNAL MODULE: ./build/git/repository.js
var git_repository = __webpack_require__(85799);
;// CONCATENATED MODULE: ./build/git/head-log.js


/** Where git notes what HEAD was; for a detached one, `git status` looks there for where it came from. */
const HEAD_LOG = 'logs/HEAD';
const LINE = /^[0-9a-f]+ ([0-9a-f]+) [^\t]*\t(?:checkout: moving from \S+ to (\S+)$)?/;
/**
 * The log of a HEAD that is to be detached at a commit (git: wt-status.c, wt_status_get_detached_from). Where the log tells how a detached HEAD came there the last
 * time, it came there so again.
 *
 * @param from the branch or commit that HEAD is at
 * @param refs tell what is a branch
 * @param now seconds since the epoch
 */
function logDetached(repository, { from, commit, refs, now }) {
    const text = (repository && (0,git_repository.readIfThere)(external_node_path_.join(repository.gitDir, HEAD_LOG))) ?? '';
    const { old, checkout } = readMoves(text, commit, refs);
    const { oid, target } = checkout ?? { oid: commit, target: commit };
    const line = (before, after, why) => `${before} ${after} rerail <rerail@localhost> ${now} +0000\t${why}\n`;
    return [
        text === '' || text.endsWith('\n') ? text : `${text}\n`,
        line(old, oid, `checkout: moving from ${from} to ${target}`),
        oid === commit ? '' : line(oid, commit, `reset: moving to ${commit}`),
    ].join('');
}
/** Where HEAD is by the log, and by which checkout it was detached when it last was at a commit. */
function readMoves(text, commit, refs) {
    let old = '0'.repeat(commit.length);
    let detached;
    let checkout;
    for (const line of text.split('\n')) {
        const [, oid, target] = LINE.exec(line) ?? [];
        if (oid === undefined)
            continue;
        old = oid;
        if (target !== undefined)
            detached = refs.has(`refs/heads/${target}`) ? undefined : { oid, target };
        if (oid === commit && detached)
            checkout = detached;
    }
    return { old, checkout };
}

// EXTERNAL MODULE: ./build/git/leftovers.js
var leftovers = __webpack_require__(42027);
// EXTERNAL MODULE: ./build/git/own-exclude.js
var own_exclude = __webpack_require__(38892);
// EXTERNAL MODULE: ./build/git/read-objects.js
var read_objects = __webpack_require__(43486);
// EXTERNAL MODULE: ./build/git/recorded-git.js
var recorded_git = __webpack_require__(72134);
// EXTERNAL MODULE: ./build/git/refs.js
var git_refs = __webpack_require__(26713);
;// CONCATENATED MODULE: ./build/git/restore-config.js




/** The configuration of a repository that is made anew. */
function newConfig({ objectFormat, config }) {
    const core = [
        ['core.repositoryformatversion', objectFormat === 'sha1' ? '0' : '1'],
        ['core.bare', 'false'],
        ...(objectFormat === 'sha1' ? [] : [['extensions.objectformat', 'sha256']]),
    ];
    return (0,git_config/* serializeConfig */.Lg)([...core, ...config]);
}
/**
 * Stages the files of the configuration that have to change: what is said there stays, and what the recorded configuration says besides is put in. What git cannot read
 * at all is made anew.
 *
 * @param stage a folder
 * @returns their names
 */
async function stageConfig(live, recorded, stage) {
    const [main, own] = await Promise.all(git_config/* CONFIG_FILES */.n0.map((name) => (0,git_config/* listConfig */.Zb)(live, name)));
    const config = await (0,git_config/* readReducedConfig */.dT)(live);
    const checkout = lackingCheckout(recorded.config, config);
    if (valueIn([...(main ?? []), ...(own ?? [])], 'core.bare') === 'true')
        checkout.push(['core.bare', 'false']);
    const names = lackingNames(recorded.config, config);
    const staged = [];
    const write = async (name, text, changed = []) => {
        const file = external_node_path_.join(stage, name);
        (0,external_node_fs_.mkdirSync)(stage, { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text, 'latin1');
        for (const [key, value] of changed)
            await live.run(['config', '--file', file, '--replace-all', key, value]);
        staged.push(name);
    };
    if (!main)
        await write('config', newConfig(recorded));
    else if (checkout.length + names.length > 0) {
        const added = Buffer.from((0,git_config/* serializeConfig */.Lg)(names)).toString('latin1');
        await write('config', `${textOf(live, 'config')}\n${added}`, checkout);
    }
    const hasOwn = isThere(live, 'config.worktree');
    if (!own)
        await write('config.worktree', '', checkout);
    // It wins over the other.
    else if (hasOwn && checkout.length > 0)
        await write('config.worktree', textOf(live, 'config.worktree'), checkout);
    return staged;
}
const textOf = ({ commonDir }, name) => (0,git_repository.readIfThere)(external_node_path_.join(commonDir, name)) ?? '';
const isThere = ({ commonDir }, name) => (0,external_node_fs_.lstatSync)(external_node_path_.join(commonDir, name), { throwIfNoEntry: false })?.isFile() === true;
const valueIn = (config, key) => config.findLast(([name]) => name === key)?.[1];
/** Whether the checkout is sparse, how lines end, and what of files git was told not to look at. */
function lackingCheckout(recorded, live) {
    const sparse = ['core.sparsecheckout', 'core.sparsecheckoutcone'].flatMap((key) => {
        const then = valueIn(recorded, key) ?? 'false';
        return then === (valueIn(live, key) ?? 'false') ? [] : [[key, then]];
    });
    // Where none is set, the machine's configuration decides.
    const lines = ['core.autocrlf', 'core.eol'].flatMap((key) => {
        const then = valueIn(recorded, key);
        return then === undefined || then === valueIn(live, key) ? [] : [[key, then]];
    });
    // What the file system here cannot do is no matter of the checkpoint's.
    const ignored = ['core.filemode', 'core.symlinks'].flatMap((key) => valueIn(recorded, key) === 'false' && valueIn(live, key) !== 'false' ? [[key, 'false']] : []);
    return [...sparse, ...lines, ...ignored];
}
/** Branches and remotes that are gone. */
const lackingNames = (recorded, live) => recorded.filter(([key]) => /^(?:branch|remote)\./.test(key) && !live.some(([name]) => name === key));

// EXTERNAL MODULE: ./build/git/restore-index.js
var restore_index = __webpack_require__(26884);
;// CONCATENATED MODULE: ./build/git/restore-refs.js





/**
 * Branches, tags and the stash become the recorded ones; all other refs stay, and come back where they are gone.
 *
 * @returns the text of `packed-refs`, beside which no branch, tag or stash may lie in a file of its own; undefined where all is as it should be
 */
function changeRefs(dotGit, live, wanted) {
    const kept = [...wanted].filter(([name]) => (0,capture_state/* isKeptRef */.Uk)(name));
    const others = [...wanted, ...live].filter(([name]) => !(0,capture_state/* isKeptRef */.Uk)(name));
    const isSame = [...live.keys()].filter(capture_state/* isKeptRef */.Uk).length === kept.length &&
        kept.every(([name, oid]) => live.get(name) === oid) &&
        others.every(([name]) => live.has(name));
    // Refs may lie behind a link; git follows it.
    const hasFolder = (0,external_node_fs_.statSync)(external_node_path_.join(dotGit, 'refs'), { throwIfNoEntry: false })?.isDirectory();
    const isReadable = (0,git_refs/* isPackedRefs */.Nb)((0,git_repository.readIfThere)(external_node_path_.join(dotGit, 'packed-refs')) ?? '');
    return isSame && hasFolder && isReadable ? undefined : (0,git_refs/* serializeRefs */.$0)(new Map([...others, ...kept]));
}

;// CONCATENATED MODULE: ./build/git/restore-state.js
















/**
 * Prepares to make the workspace's repository what it was: imports objects (which takes nothing away) and stages the files that differ.
 * @throws RefusedError `git-commit-missing`, `git-bundle-invalid`, `git-format-differs`
 */
async function prepareGitRestore(request) {
    const { root, recorded, scratch } = request;
    checkRecorded(recorded);
    const dotGit = (0,external_node_fs_.lstatSync)(external_node_path_.join(root, '.git'), { throwIfNoEntry: false });
    const live = git_repository.Repository.open(root, external_node_path_.join(scratch, 'live'));
    // A linked worktree's repository lies elsewhere and belongs to others too.
    if (live && !dotGit?.isDirectory()) {
        return { places: [], takes: [], index: undefined, home: root, left: !(0,recorded_git/* standsAsRecorded */.Q)(live, recorded) };
    }
    return live ? changeRepository(request, live) : makeRepository(request);
}
/**
 * Makes a repository of which nothing is there yet, below `stage`, complete but for the files: for one inside of the workspace, whose objects are all in its bundle.
 * @throws as `prepareGitRestore`
 */
async function makeNestedRepository(request) {
    checkRecorded(request.recorded);
    const { index } = await makeRepository(request);
    if (index)
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(request.stage, '.git', 'index'), index);
}
/** Nothing that is no plain ref name, config key or state file gets through. */
function checkRecorded({ branch, config, files, index, objectFormat }) {
    if (index)
        (0,restore_index/* checkIndex */.JM)(index, objectFormat);
    const bad = (branch !== null && !(0,git_refs/* isSafeRefName */._n)(branch) && 'branch') ||
        config.find(([key, value]) => !(0,git_config/* isHarmless */.EW)(key, value))?.[0] ||
        Object.keys(files).find((name) => !capture_state/* STATE_FILES */.mF.includes(name));
    if (bad)
        throw new errors/* RefusedError */.fk('git-state-refused', `Checkpoint refused: git's ${JSON.stringify(bad)} is not restored. Use another copy.`);
}
async function makeRepository({ stage, scratch, recorded, }) {
    const dotGit = external_node_path_.join(stage, '.git');
    for (const folder of ['objects', 'refs/heads', 'refs/tags', 'info']) {
        (0,external_node_fs_.mkdirSync)(external_node_path_.join(dotGit, folder), { recursive: true });
    }
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(dotGit, 'HEAD'), headText(recorded));
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(dotGit, 'config'), newConfig(recorded));
    if (recorded.shallow.length > 0)
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(dotGit, 'shallow'), `${recorded.shallow.join('\n')}\n`);
    const repository = git_repository.Repository.open(stage, external_node_path_.join(scratch, 'made'));
    const refs = await importObjects(repository, recorded);
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(dotGit, 'packed-refs'), (0,git_refs/* serializeRefs */.$0)(refs), 'latin1');
    const files = { [own_exclude/* EXCLUDE_FILE */.o]: '', ...recorded.files };
    if (recorded.branch === null && recorded.commit !== null)
        files[HEAD_LOG] = detachedLog(recorded, refs);
    for (const [name, text] of Object.entries(files))
        stageFile(stage, name, stateText(name, text));
    return { places: ['.git'], takes: [], index: await (0,restore_index/* presentIndex */.QD)(repository, recorded), home: stage };
}
async function changeRepository({ root, stage, recorded, touched, takenAt }, live) {
    if (live.format !== recorded.objectFormat) {
        throw new errors/* RefusedError */.fk('git-format-differs', `Checkpoint refused: it is of a ${recorded.objectFormat} repository, and this is a ${live.format} one.`);
    }
    const [wanted, config] = await Promise.all([
        importObjects(live, recorded),
        stageConfig(live, recorded, external_node_path_.join(stage, '.git')),
    ]);
    const report = (0,git_changes/* compareGit */.W)(live, recorded);
    const changes = { places: [], takes: [], index: undefined, home: root, report };
    const place = (name, text) => {
        stageFile(stage, name, text);
        changes.places.push(`.git/${name}`);
    };
    const liveRefs = (0,git_refs.readRefs)(live);
    const head = (0,git_refs/* readHead */.zy)(live, liveRefs);
    if (head.branch !== recorded.branch || (recorded.branch === null && head.commit !== recorded.commit)) {
        place('HEAD', headText(recorded));
        if (recorded.branch === null && canLog(root))
            place(HEAD_LOG, detachedLog(recorded, liveRefs, live));
    }
    const refs = changeRefs(external_node_path_.join(root, '.git'), liveRefs, wanted);
    if (refs !== undefined) {
        place('packed-refs', refs);
        for (const folder of ['refs/heads', 'refs/tags']) {
            (0,external_node_fs_.mkdirSync)(external_node_path_.join(stage, '.git', folder), { recursive: true });
            changes.places.push(`.git/${folder}`);
        }
    }
    const loose = refs !== undefined && (0,external_node_fs_.existsSync)(external_node_path_.join(root, '.git', capture_state/* STASH */.oS)) ? [capture_state/* STASH */.oS] : [];
    changes.takes.push(...new Set([...(0,leftovers/* findLeftovers */.Q)(live, takenAt), ...loose].map((name) => `.git/${name}`)));
    for (const name of capture_state/* STATE_FILES */.mF)
        changeStateFile(live, name, recorded, { root, changes, place });
    changes.places.push(...config.map((name) => `.git/${name}`));
    const index = await (0,restore_index/* presentIndex */.QD)(live, recorded);
    if (index && (touched || !(0,restore_index/* sameIndex */.Lf)(live, index)))
        changes.index = index;
    if ((changes.index || !index) && (0,external_node_fs_.existsSync)(external_node_path_.join(live.gitDir, 'index')))
        changes.takes.push('.git/index');
    return changes;
}
function changeStateFile(live, name, { files }, { root, changes, place }) {
    const now = (0,git_repository.readIfThere)(external_node_path_.join(live.gitDir, name), 1024 * 1024);
    const recorded = files[name];
    const then = recorded === undefined ? undefined : stateText(name, recorded);
    if (now === then)
        return;
    if (name === own_exclude/* EXCLUDE_FILE */.o && (then === undefined || !isFolder(external_node_path_.join(root, '.git', 'info'))))
        return;
    if (then === undefined)
        changes.takes.push(`.git/${name}`);
    else {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(external_node_path_.join(root, '.git', name)), { recursive: true });
        place(name, then);
    }
}
/** Links elsewhere are none. */
const isFolder = (name) => (0,external_node_fs_.lstatSync)(name, { throwIfNoEntry: false })?.isDirectory() === true;
const stateText = (name, text) => (name === own_exclude/* EXCLUDE_FILE */.o ? (0,own_exclude/* excludeOwn */.p)(text) : text);
function stageFile(stage, name, text) {
    const file = external_node_path_.join(stage, '.git', name);
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
    (0,external_node_fs_.writeFileSync)(file, text, 'latin1');
}
/** Where the log would lie elsewhere, it is left alone. */
function canLog(root) {
    const logs = (0,external_node_fs_.lstatSync)(external_node_path_.join(root, '.git', 'logs'), { throwIfNoEntry: false });
    return logs === undefined || logs.isDirectory();
}
function detachedLog({ commit }, refs, live) {
    const head = live && (0,git_refs/* readHead */.zy)(live, refs);
    const from = head?.branch?.replace('refs/heads/', '') ?? head?.commit ?? commit;
    return logDetached(live, { from, commit: commit, refs, now: Math.floor(Date.now() / 1000) });
}
const headText = ({ branch, commit }) => (branch === null ? `${commit}\n` : `ref: ${branch}\n`);
/**
 * Takes in the recorded objects, and sees to it that the commit is here. Returns the recorded refs whose object is here; a shallow clone lacks some.
 * @throws RefusedError `git-commit-missing`, `git-bundle-invalid`
 */
async function importObjects(repository, { bundle, commit, refs }) {
    if (bundle !== undefined)
        await importBundle(repository, bundle);
    const recorded = [...(0,git_refs/* parsePackedRefs */._b)(refs?.toString('latin1') ?? '')];
    const oids = recorded.map(([, oid]) => oid);
    const types = await (0,read_objects/* objectTypes */.B)(repository, commit === null ? oids : [...oids, commit]);
    if (commit === null || types.at(-1) === 'commit')
        return new Map(recorded.filter((_, n) => types[n] !== 'missing'));
    throw new errors/* RefusedError */.fk('git-commit-missing', `Checkpoint refused: the repository here lacks the commit ${commit}. Fetch it, or use a checkpoint made with --full.`);
}
async function importBundle(repository, bundle) {
    try {
        await repository.index(bundle, packOffset(bundle));
    }
    catch (error) {
        if (!(error instanceof errors/* RefusedError */.fk) || error.reason !== 'git-failed')
            throw error;
        throw new errors/* RefusedError */.fk('git-bundle-invalid', `Checkpoint refused: git cannot take in its bundle (${(0,errors/* messageOf */.bD)(error)}). Use another copy.`);
    }
}
const MAX_BUNDLE_HEADER = 64 * 1024 * 1024;
/** Where the pack begins in a bundle: after an empty line. */
function packOffset(bundle) {
    const fd = (0,external_node_fs_.openSync)(bundle, 'r');
    try {
        const head = Buffer.alloc(Math.min((0,external_node_fs_.lstatSync)(bundle).size, MAX_BUNDLE_HEADER));
        (0,external_node_fs_.readSync)(fd, head, 0, head.length, 0);
        const end = head.indexOf('\n\nPACK');
        if (end >= 0 && head.toString('latin1', 0, 2) === '# ')
            return end + 2;
        throw new errors/* RefusedError */.fk('git-bundle-invalid', 'Checkpoint refused: its git bundle holds no pack. Use another copy.');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}


/***/ })

};
