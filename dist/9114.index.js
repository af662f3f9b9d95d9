export const id = 9114;
export const ids = [9114,3505];
export const modules = {

/***/ 33505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreGit: () => (/* binding */ restoreGit),
/* harmony export */   v: () => (/* binding */ extractMembers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_restore_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10965);
/* harmony import */ var _archive_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85820);
/* harmony import */ var _archive_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2090);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87573);
/* harmony import */ var _swap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34591);







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
        const changes = await (0,_git_restore_state_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareGitRestore */ .mL)({
            root,
            stage: node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, _swap_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGE */ .Ld),
            scratch: work,
            recorded: { ...state, ...members, withheld: manifest.findings.length > 0 },
            touched,
        });
        if (changes.index)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, _swap_js__WEBPACK_IMPORTED_MODULE_6__/* .GIT_INDEX */ .YP), changes.index);
        return changes;
    };
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
        const stretches = Object.entries(members)
            .toSorted(([, a], [, b]) => a.at - b.at)
            .map(([name, { at, size, sha256 }]) => {
            const member = (0,_archive_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryMemberPath */ .SG)(index, name);
            const from = at + (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_5__/* .headerLength */ .gT)((0,_archive_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .ownMember */ .nV)(member, size));
            return { from, to: from + size, sha256: Buffer.from(sha256, 'hex'), name: member, take: take(name) };
        });
        await copies.read(id, () => (0,_archive_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .stretchesOf */ .T)(stretches));
    }
    finally {
        if (fd >= 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    const whole = (name) => (members[name] ? Buffer.concat(small[name]) : undefined);
    return { refs: whole('refs'), index: whole('index'), bundle: members.bundle ? bundle : undefined };
}


/***/ }),

/***/ 19114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreNested: () => (/* binding */ restoreNested)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78702);
/* harmony import */ var _git_refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26713);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85799);
/* harmony import */ var _git_restore_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10965);
/* harmony import */ var _tree_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81446);
/* harmony import */ var _restore_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33505);
/* harmony import */ var _swap_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34591);










/**
 * Prepares the repositories below the workspace's own. Returns the paths that are to be put in place, each a `.git`.
 * @throws RefusedError `submodule-differs` where a submodule stands at another commit
 */
async function restoreNested(request) {
    const places = [];
    for (const [index, state] of request.manifest.repositories.entries()) {
        if (state.path === '')
            continue;
        checkFolder(request.manifest.tree, state);
        const staged = state.link === undefined ? await stageOne(request, state, index) : stageLink(request, state, state.link);
        if (staged)
            places.push(`${(0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .toBytePath */ .xe)(state.path)}/.git`);
    }
    return places;
}
/** A repository lies in a folder of the state, so never below a link. */
function checkFolder(tree, { path: folder }) {
    const wanted = (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .toBytePath */ .xe)(folder);
    for (let i = 0; i < tree.count; i++) {
        if (tree.kinds[i] === _tree_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .DIRECTORY */ .Md &&
            tree.names[i] === wanted.slice(wanted.lastIndexOf('/') + 1) &&
            tree.path(i) === wanted)
            return;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('git-state-refused', `Checkpoint refused: it has a repository in ${JSON.stringify(folder)}, which is no folder of it. Use another copy.`);
}
async function stageOne({ root, work, id, manifest, copies }, state, index) {
    const scratch = node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, `nested-${index}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(scratch);
    const members = await (0,_restore_git_js__WEBPACK_IMPORTED_MODULE_8__/* .extractMembers */ .v)(copies, id, state, index, scratch);
    const recorded = { ...state, ...members, withheld: manifest.findings.length > 0 };
    const live = _git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .Repository */ .L.open(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, state.path), node_path__WEBPACK_IMPORTED_MODULE_1__.join(scratch, 'live'));
    if (live && (0,_git_restore_state_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecorded */ .TN)(live, recorded))
        return false;
    const stage = node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, _swap_js__WEBPACK_IMPORTED_MODULE_9__/* .STAGE */ .Ld, state.path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(stage, { recursive: true });
    await (0,_git_restore_state_js__WEBPACK_IMPORTED_MODULE_6__/* .makeNestedRepository */ .MV)({ stage, scratch, recorded });
    return true;
}
/** The file that leads from a submodule's folder to its repository, where that is there. */
function stageLink({ root, work }, { path: folder, commit }, link) {
    const live = _git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .Repository */ .L.at(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, link), node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, 'module'));
    if (!live)
        return false;
    const text = `gitdir: ${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(folder, link)}\n`;
    const stage = node_path__WEBPACK_IMPORTED_MODULE_1__.join(work, _swap_js__WEBPACK_IMPORTED_MODULE_9__/* .STAGE */ .Ld, folder);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(stage, { recursive: true });
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(stage, '.git');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    const head = (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .zy)(live, (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .readRefs */ .n6)(live)).commit;
    if (head !== null && head !== commit) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('submodule-differs', `Checkpoint refused: the submodule ${folder} is at ${head} here and was at ${commit}. Run "git submodule update --init" at the checkpoint's commit first.`);
    }
    return (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .q)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder, '.git')) !== text;
}


/***/ }),

/***/ 26884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sameIndex),
/* harmony export */   Q: () => (/* binding */ presentIndex),
/* harmony export */   finishIndex: () => (/* binding */ finishIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78702);
/* harmony import */ var _capture_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14325);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36618);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43486);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85799);








/** The recorded index; where it stages content that was kept back and is not here, what the commit has is staged instead. */
async function presentIndex(repository, { index, withheld, commit }) {
    if (!index || !withheld)
        return index;
    const parsed = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(index, repository.format);
    const isBlob = ({ mode }) => mode >> 12 === 0o10 || mode >> 12 === 0o12;
    const blobs = parsed.entries.filter(isBlob);
    const types = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .objectTypes */ .B)(repository, blobs.map(({ oid }) => oid));
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
        return before ? [{ ...entry, ...before, stat: _index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STAT */ .Pr }] : [];
    });
    return (0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .serializeIndex */ .Jt)({ ...parsed, entries }, repository.format);
}
/** Whether the index says the same; one that cannot be read says something else. */
function sameIndex(live, recorded) {
    const now = readableEntries(live);
    if (!now)
        return false;
    const then = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(recorded, live.format).entries;
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
    const recorded = (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .q)(file, 512 * 1024 * 1024);
    if (recorded === undefined)
        return;
    const index = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseIndex */ .A1)(Buffer.from(recorded, 'latin1'), format);
    const entries = index.entries.map((entry) => ({ ...entry, stat: currentStat(root, entry) }));
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git', 'index');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${target}.rerail`, (0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .serializeIndex */ .Jt)({ ...index, entries }, format));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${target}.rerail`, target);
}
function currentStat(root, { path: name, stat }) {
    if (stat.mtimeSeconds === 0)
        return _index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STAT */ .Pr;
    const live = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(root, name), { bigint: true, throwIfNoEntry: false });
    if (!live)
        return _index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STAT */ .Pr;
    const now = (0,_index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .indexStat */ .t4)(live);
    const same = now.mtimeSeconds === stat.mtimeSeconds && now.mtimeNanoseconds === stat.mtimeNanoseconds && now.size === stat.size;
    return same ? now : _index_file_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_STAT */ .Pr;
}


/***/ }),

/***/ 10965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ makeNestedRepository),
/* harmony export */   TN: () => (/* binding */ isRecorded),
/* harmony export */   mL: () => (/* binding */ prepareGitRestore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _capture_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14325);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40869);
/* harmony import */ var _own_exclude_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38892);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43486);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26713);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85799);
/* harmony import */ var _restore_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26884);










/**
 * Prepares to make the workspace's repository what it was: imports objects (which takes nothing away) and stages the files that differ.
 * @throws RefusedError `git-commit-missing`, `git-bundle-invalid`, `git-format-differs`
 */
async function prepareGitRestore(request) {
    const { root, recorded, scratch } = request;
    checkRecorded(recorded);
    const dotGit = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git'), { throwIfNoEntry: false });
    const live = _repository_js__WEBPACK_IMPORTED_MODULE_7__/* .Repository */ .L.open(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(scratch, 'live'));
    // A linked worktree's repository lies elsewhere and belongs to others too.
    if (live && !dotGit?.isDirectory())
        return { places: [], takes: [], index: undefined, home: root };
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(request.stage, '.git', 'index'), index);
}
/** Whether a repository has the recorded commit, refs and index. */
function isRecorded(live, { branch, commit, refs, index, objectFormat }) {
    if (live.format !== objectFormat)
        return false;
    const liveRefs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .readRefs */ .n6)(live);
    const head = (0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .readHead */ .zy)(live, liveRefs);
    const wanted = (0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePackedRefs */ ._b)(refs?.toString('latin1') ?? '');
    const sameRefs = liveRefs.size === wanted.size && [...wanted].every(([name, oid]) => liveRefs.get(name) === oid);
    return head.branch === branch && head.commit === commit && sameRefs && (!index || (0,_restore_index_js__WEBPACK_IMPORTED_MODULE_8__/* .sameIndex */ .L)(live, index));
}
/** Nothing that is no plain ref name, config key or state file gets through. */
function checkRecorded({ branch, config, files }) {
    const bad = (branch !== null && !(0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .isSafeRefName */ ._n)(branch) && 'branch') ||
        config.find(([key, value]) => !(0,_config_js__WEBPACK_IMPORTED_MODULE_4__/* .isHarmless */ .EW)(key, value))?.[0] ||
        Object.keys(files).find((name) => !_capture_state_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FILES */ .mF.includes(name));
    if (bad)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('git-state-refused', `Checkpoint refused: git's ${JSON.stringify(bad)} is not restored. Use another copy.`);
}
async function makeRepository({ stage, scratch, recorded, }) {
    const dotGit = node_path__WEBPACK_IMPORTED_MODULE_1__.join(stage, '.git');
    for (const folder of ['objects', 'refs/heads', 'refs/tags', 'info']) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dotGit, folder), { recursive: true });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dotGit, 'HEAD'), headText(recorded));
    const core = [
        ['core.repositoryformatversion', recorded.objectFormat === 'sha1' ? '0' : '1'],
        ['core.bare', 'false'],
        ...(recorded.objectFormat === 'sha1' ? [] : [['extensions.objectformat', 'sha256']]),
    ];
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dotGit, 'config'), (0,_config_js__WEBPACK_IMPORTED_MODULE_4__/* .serializeConfig */ .Lg)([...core, ...recorded.config]));
    if (recorded.shallow.length > 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dotGit, 'shallow'), `${recorded.shallow.join('\n')}\n`);
    const repository = _repository_js__WEBPACK_IMPORTED_MODULE_7__/* .Repository */ .L.open(stage, node_path__WEBPACK_IMPORTED_MODULE_1__.join(scratch, 'made'));
    const refs = await importObjects(repository, recorded);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dotGit, 'packed-refs'), (0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .serializeRefs */ .$0)(refs), 'latin1');
    const files = { [_own_exclude_js__WEBPACK_IMPORTED_MODULE_9__/* .EXCLUDE_FILE */ .o]: '', ...recorded.files };
    for (const [name, text] of Object.entries(files))
        stageFile(stage, name, stateText(name, text));
    return { places: ['.git'], takes: [], index: await (0,_restore_index_js__WEBPACK_IMPORTED_MODULE_8__/* .presentIndex */ .Q)(repository, recorded), home: stage };
}
async function changeRepository({ root, stage, recorded, touched }, live) {
    if (live.format !== recorded.objectFormat) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('git-format-differs', `Checkpoint refused: it is of a ${recorded.objectFormat} repository, and this is a ${live.format} one.`);
    }
    const [wanted, config] = await Promise.all([importObjects(live, recorded), (0,_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readReducedConfig */ .dT)(live)]);
    const changes = { places: [], takes: [], index: undefined, home: root };
    const place = (name, text) => {
        stageFile(stage, name, text);
        changes.places.push(`.git/${name}`);
    };
    const liveRefs = (0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .readRefs */ .n6)(live);
    const head = (0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .readHead */ .zy)(live, liveRefs);
    if (head.branch !== recorded.branch || (recorded.branch === null && head.commit !== recorded.commit)) {
        place('HEAD', headText(recorded));
    }
    changeRefs(liveRefs, wanted, { root, stage, changes, place });
    for (const name of _capture_state_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FILES */ .mF)
        changeStateFile(live, name, recorded, { root, changes, place });
    const lacking = lackingConfig(recorded.config, config);
    const text = (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .q)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(live.gitDir, 'config')) ?? '';
    if (lacking.length > 0)
        place('config', `${text}\n${(0,_config_js__WEBPACK_IMPORTED_MODULE_4__/* .serializeConfig */ .Lg)(lacking)}`);
    for (const lock of ['index.lock', 'HEAD.lock', 'config.lock', 'packed-refs.lock']) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(live.gitDir, lock)))
            changes.takes.push(`.git/${lock}`);
    }
    const index = await (0,_restore_index_js__WEBPACK_IMPORTED_MODULE_8__/* .presentIndex */ .Q)(live, recorded);
    if (index && (touched || !(0,_restore_index_js__WEBPACK_IMPORTED_MODULE_8__/* .sameIndex */ .L)(live, index))) {
        changes.index = index;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(live.gitDir, 'index')))
            changes.takes.push('.git/index');
    }
    return changes;
}
/** What the configuration here lacks of the recorded one: branches and remotes that are gone, whether the checkout is sparse, and how lines end. */
function lackingConfig(recorded, live) {
    const valueIn = (config, key) => config.findLast(([name]) => name === key)?.[1];
    const sparse = ['core.sparsecheckout', 'core.sparsecheckoutcone'].flatMap((key) => {
        const then = valueIn(recorded, key) ?? 'false';
        return then === (valueIn(live, key) ?? 'false') ? [] : [[key, then]];
    });
    // Where none is set, the machine's configuration decides.
    const lines = ['core.autocrlf', 'core.eol'].flatMap((key) => {
        const then = valueIn(recorded, key);
        return then === undefined || then === valueIn(live, key) ? [] : [[key, then]];
    });
    const gone = recorded.filter(([key]) => /^(?:branch|remote)\./.test(key) && !live.some(([name]) => name === key));
    return [...sparse, ...lines, ...gone.map(([key, value]) => [key, value])];
}
/** Branches, tags and the stash become the recorded ones; all other refs stay. What was there goes to quarantine as files. */
function changeRefs(liveRefs, wanted, staging) {
    const isKept = (name) => /^refs\/(?:heads\/|tags\/|stash$)/.test(name);
    const keptNow = [...liveRefs].filter(([name]) => isKept(name));
    const keptThen = [...wanted].filter(([name]) => isKept(name));
    const isSame = keptNow.length === keptThen.length && keptThen.every(([name, oid]) => liveRefs.get(name) === oid);
    const dotGit = node_path__WEBPACK_IMPORTED_MODULE_1__.join(staging.root, '.git');
    // Refs may lie behind a link; git follows it.
    const hasFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dotGit, 'refs'), { throwIfNoEntry: false })?.isDirectory();
    if (isSame && hasFolder && (0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .isPackedRefs */ .Nb)((0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .q)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dotGit, 'packed-refs')) ?? ''))
        return;
    const others = [...liveRefs].filter(([name]) => !isKept(name));
    staging.place('packed-refs', (0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .serializeRefs */ .$0)(new Map([...others, ...keptThen])));
    for (const folder of ['refs/heads', 'refs/tags']) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(staging.stage, '.git', folder), { recursive: true });
        staging.changes.places.push(`.git/${folder}`);
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(staging.root, '.git/refs/stash')))
        staging.changes.takes.push('.git/refs/stash');
}
function changeStateFile(live, name, { files }, { root, changes, place }) {
    const now = (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .q)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(live.gitDir, name), 1024 * 1024);
    const recorded = files[name];
    const then = recorded === undefined ? undefined : stateText(name, recorded);
    if (now === then)
        return;
    if (name === _own_exclude_js__WEBPACK_IMPORTED_MODULE_9__/* .EXCLUDE_FILE */ .o && (then === undefined || !isFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git', 'info'))))
        return;
    if (then === undefined)
        changes.takes.push(`.git/${name}`);
    else {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git', name)), { recursive: true });
        place(name, then);
    }
}
/** Links elsewhere are none. */
const isFolder = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(name, { throwIfNoEntry: false })?.isDirectory() === true;
const stateText = (name, text) => (name === _own_exclude_js__WEBPACK_IMPORTED_MODULE_9__/* .EXCLUDE_FILE */ .o ? (0,_own_exclude_js__WEBPACK_IMPORTED_MODULE_9__/* .excludeOwn */ .p)(text) : text);
function stageFile(stage, name, text) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(stage, '.git', name);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, 'latin1');
}
const headText = ({ branch, commit }) => (branch === null ? `${commit}\n` : `ref: ${branch}\n`);
/**
 * Takes in the recorded objects, and sees to it that the commit is here. Returns the recorded refs whose object is here; a shallow clone lacks some.
 * @throws RefusedError `git-commit-missing`, `git-bundle-invalid`
 */
async function importObjects(repository, { bundle, commit, refs }) {
    if (bundle !== undefined)
        await repository.index(bundle, packOffset(bundle));
    const recorded = [...(0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePackedRefs */ ._b)(refs?.toString('latin1') ?? '')];
    const oids = recorded.map(([, oid]) => oid);
    const types = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .objectTypes */ .B)(repository, commit === null ? oids : [...oids, commit]);
    if (commit === null || types.at(-1) === 'commit')
        return new Map(recorded.filter((_, n) => types[n] !== 'missing'));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('git-commit-missing', `Checkpoint refused: the repository here lacks the commit ${commit}. Fetch it, or use a checkpoint made with --full.`);
}
const MAX_BUNDLE_HEADER = 64 * 1024 * 1024;
/** Where the pack begins in a bundle: after an empty line. */
function packOffset(bundle) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(bundle, 'r');
    try {
        const head = Buffer.alloc(Math.min((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(bundle).size, MAX_BUNDLE_HEADER));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, head, 0, head.length, 0);
        const end = head.indexOf('\n\nPACK');
        if (end >= 0 && head.toString('latin1', 0, 2) === '# ')
            return end + 2;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('git-bundle-invalid', 'Checkpoint refused: its git bundle holds no pack. Use another copy.');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ })

};
