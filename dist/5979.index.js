export const id = 5979;
export const ids = [5979];
export const modules = {

/***/ 69511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   HU: () => (/* binding */ SAFETY),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Runs one git plumbing command and returns its output. Plain processes instead of simple-git: what goes in and out is binary.
 * No hook, monitor, prompt, transport or configuration outside the given repository is used, and no variable of the
 * caller's environment but PATH gets through.
 * @throws RefusedError `git-failed`; UserError where there is no git.
 */
async function runGit(call) {
    const chunks = [];
    await streamGit(call, (chunk) => void chunks.push(chunk));
    return Buffer.concat(chunks);
}
/** As `runGit`, with the output piece by piece. */
function streamGit(call, take) {
    const { gitDir, args, env, signal } = call;
    return new Promise((resolve, reject) => {
        // Loaded with the first process: mostly, that the repository is as it was is seen without one.
        const { spawn } = process.getBuiltinModule('node:child_process');
        const child = spawn('git', [...SAFETY, ...args], {
            env: gitEnvironment(gitDir, env),
            windowsHide: true,
            ...(signal && { signal }),
        });
        let errors = '';
        child.stdout.on('data', take);
        child.stderr.on('data', (chunk) => {
            if (errors.length < MAX_ERROR_TEXT)
                errors += chunk.toString('utf8');
        });
        child.on('error', (error) => reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT' ? noGit() : error));
        child.on('close', (code, signal) => {
            if (code === 0)
                resolve();
            else
                reject(failed(args, errors.trim() || `it ended with ${signal ?? code}`));
        });
        // A git that ends early closes its input; its exit status says more than EPIPE.
        child.stdin.on('error', () => undefined);
        if (call.inputFile)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(call.inputFile, { start: call.offset ?? 0 }).pipe(child.stdin);
        else
            child.stdin.end(call.input ?? '');
    });
}
/** Settings that make a repository's own configuration harmless, where a command reads it at all. */
const SAFETY = [
    '--no-pager',
    '--no-optional-locks',
    ...['-c', `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`],
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'protocol.allow=never'],
    ...['-c', 'gc.auto=0'],
    ...['-c', 'maintenance.auto=false'],
];
function gitEnvironment(gitDir, extra = {}) {
    return {
        PATH: absoluteFolders(process.env.PATH ?? ''),
        ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}),
        LC_ALL: 'C',
        HOME: node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDir, 'no-home'),
        GIT_DIR: gitDir,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        ...extra,
    };
}
/** A relative folder on PATH would let a workspace bring its own git. */
const absoluteFolders = (list) => list
    .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
    .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder))
    .join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
const MAX_ERROR_TEXT = 2_000;
const failed = (args, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk('git-failed', `git ${args[0]} failed: ${why}. Check the repository with "git fsck".`);
const noGit = () => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('Git state needs the program git: it is not on PATH. Install git, or use a folder without a repository.');


/***/ }),

/***/ 5979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAtCommit: () => (/* binding */ readAtCommit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43486);



/** Commits and folders of real repositories are far smaller. Bytes. */
const MAX_OBJECT = 16 * 1024 * 1024;
const FOLDER_MODE = /^0?40000$/;
const FILE_MODE = /^100(?:644|755|664)$/;
const NUL = 0;
const SPACE = 32;
/**
 * Reads a file as a commit has it. Every object on the way from the commit to the file is hashed again, so that whoever trusts the commit's id can trust the
 * answer, even if scripts have written to the repository's objects.
 * @param commit the full id, hex
 * @param file path with `/`, relative to the root
 * @param maxBytes the file is refused if it is larger
 * @returns undefined if the commit is known and has no such file
 * @throws RefusedError `git-object-missing`, `git-object-damaged`, `git-object-too-large`
 */
async function readAtCommit(repository, commit, file, maxBytes) {
    const head = (await readVerified(repository, commit, 'commit', MAX_OBJECT)).toString('latin1');
    const root = /^tree ([0-9a-f]+)\n/.exec(head)?.[1];
    if (root === undefined)
        throw damaged(commit, 'it names no tree');
    const names = file.split('/');
    const last = names.pop();
    let tree = root;
    for (const name of names) {
        const entry = findEntry(await readVerified(repository, tree, 'tree', MAX_OBJECT), name, repository.oidLength / 2);
        if (!entry || !FOLDER_MODE.test(entry.mode))
            return undefined;
        tree = entry.oid;
    }
    const entry = findEntry(await readVerified(repository, tree, 'tree', MAX_OBJECT), last, repository.oidLength / 2);
    // A link would lead to something else than what is asked for.
    if (!entry || !FILE_MODE.test(entry.mode))
        return undefined;
    return readVerified(repository, entry.oid, 'blob', maxBytes);
}
async function readVerified(repository, oid, type, maxBytes) {
    const pieces = [];
    let size = 0;
    const take = (_, bytes) => {
        size += bytes.length;
        if (size > maxBytes)
            throw tooLarge(oid, maxBytes);
        pieces.push(Buffer.from(bytes));
    };
    await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$)(repository, [oid], take, [type]);
    const algorithm = repository.format === 'sha256' ? 'sha256' : 'sha1';
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`${type} ${size}\0`);
    for (const piece of pieces)
        hash.update(piece);
    if (hash.digest('hex') !== oid)
        throw damaged(oid, 'its content has another hash');
    return Buffer.concat(pieces);
}
/** An entry of a tree object: `<mode> <name>\0<binary id>`, one after the other. */
function findEntry(tree, wanted, idBytes) {
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(SPACE, at);
        const end = tree.indexOf(NUL, space);
        if (space < 0 || end < 0)
            return undefined;
        const next = end + 1 + idBytes;
        if (tree.toString('utf8', space + 1, end) === wanted) {
            return { mode: tree.toString('latin1', at, space), oid: tree.toString('hex', end + 1, next) };
        }
        at = next;
    }
    return undefined;
}
const damaged = (oid, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('git-object-damaged', `Reading the object ${oid} failed: ${why}. Check the repository with "git fsck".`);
const tooLarge = (oid, maxBytes) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('git-object-too-large', `Reading the object ${oid} failed: it has more than ${maxBytes} bytes. Use a smaller file.`);


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
