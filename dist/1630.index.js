export const id = 1630;
export const ids = [1630];
export const modules = {

/***/ 11630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   screenContent: () => (/* binding */ screenContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78702);
/* harmony import */ var _git_capture_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14325);
/* harmony import */ var _git_read_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43486);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18704);





/**
 * Looks for credentials in what would be bundled. A blob that is only staged is left out alone; commits hang together, so where one holds a credential none
 * of them is kept, and with them no stash; where only a stash does, no stash is kept.
 */
async function screenContent(repository, content, scanner) {
    const published = (0,_git_capture_state_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteCommits */ .by)(repository);
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
        named: new Set([...inCommits, ...inStashes, ...inStage].flatMap(({ named }) => named ?? [])),
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
    let digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = -1;
    const take = (n, bytes, last) => {
        const { oid, path, type } = objects[n];
        if (size < 0) {
            scan = scanner.stream(path);
            digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            size = 0;
        }
        scan.take(bytes);
        digest.update(bytes);
        size += bytes.length;
        if (!last)
            return;
        const byName = scanner.scan('', Buffer.from(path, 'latin1')) ?? (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfName */ .f)(path);
        const kind = byName ?? scan.found();
        const shown = path === '' || byName ? `.git (${type} ${oid.slice(0, 12)})` : (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayText */ .WV)(path);
        const named = byName === undefined ? undefined : path;
        if (kind !== undefined)
            findings.push({ oid, named, finding: { path: shown, kind, sha256: digest.digest('hex'), size } });
        size = -1;
    };
    await (0,_git_read_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .readObjects */ .$)(repository, objects.map(({ oid }) => oid), take, ['blob', 'commit', 'tag']);
    return findings;
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
