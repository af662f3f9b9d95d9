export const id = 6713;
export const ids = [6713,5799];
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

/***/ 36618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   Jt: () => (/* binding */ serializeIndex),
/* harmony export */   Pr: () => (/* binding */ NO_STAT),
/* harmony export */   k5: () => (/* binding */ seenStat),
/* harmony export */   kC: () => (/* binding */ oidBytes),
/* harmony export */   t4: () => (/* binding */ indexStat)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _split_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40586);



const oidBytes = (format) => (format === 'sha1' ? 20 : 32);
const NO_STAT = {
    ctimeSeconds: 0,
    ctimeNanoseconds: 0,
    mtimeSeconds: 0,
    mtimeNanoseconds: 0,
    dev: 0,
    ino: 0,
    uid: 0,
    gid: 0,
    size: 0,
};
const HEADER_BYTES = 12;
const STAT_BYTES = 40;
const ASSUME_VALID = 0x8000;
const EXTENDED = 0x4000;
const SKIP_WORKTREE = 0x4000;
const INTENT_TO_ADD = 0x2000;
const MAX_NAME_LENGTH = 0xfff;
/**
 * Reads git's index, versions 2 to 4 (git: Documentation/gitformat-index.txt).
 * @throws RefusedError `git-index-invalid`
 */
function parseIndex(data, format) {
    try {
        return new IndexParser(data, oidBytes(format)).parse();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk)
            throw error;
        throw invalid('it ends too early');
    }
}
class IndexParser {
    #data;
    #oidBytes;
    #at = HEADER_BYTES;
    #previousPath = '';
    constructor(data, oidBytes) {
        this.#data = data;
        this.#oidBytes = oidBytes;
    }
    parse() {
        const version = this.#data.readUInt32BE(4);
        if (this.#data.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4)
            throw invalid('it is no index');
        const count = this.#data.readUInt32BE(8);
        if (count * STAT_BYTES > this.#data.length)
            throw invalid(`it claims ${count} entries`);
        const entries = [];
        for (let i = 0; i < count; i++)
            entries.push(this.#entry(version));
        const found = this.#extensions();
        const link = found.get('link');
        const split = link && (0,_split_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLink */ .A)(link, this.#oidBytes);
        return { entries, sparse: found.has('sdir'), ...(split ? { link: split } : {}) };
    }
    #entry(version) {
        const start = this.#at;
        const field = (n) => this.#data.readUInt32BE(start + n * 4);
        const oidAt = start + STAT_BYTES;
        const flagsAt = oidAt + this.#oidBytes;
        const flags = this.#data.readUInt16BE(flagsAt);
        const extended = flags & EXTENDED ? this.#data.readUInt16BE(flagsAt + 2) : 0;
        const nameAt = flagsAt + (flags & EXTENDED ? 4 : 2);
        const path = version === 4 ? this.#compressedName(nameAt) : this.#paddedName(start, nameAt);
        this.#previousPath = path;
        return {
            path,
            mode: field(6),
            oid: this.#data.toString('hex', oidAt, flagsAt),
            stage: (flags >> 12) & 3,
            assumeValid: (flags & ASSUME_VALID) !== 0,
            skipWorktree: (extended & SKIP_WORKTREE) !== 0,
            intentToAdd: (extended & INTENT_TO_ADD) !== 0,
            stat: {
                ctimeSeconds: field(0),
                ctimeNanoseconds: field(1),
                mtimeSeconds: field(2),
                mtimeNanoseconds: field(3),
                dev: field(4),
                ino: field(5),
                uid: field(7),
                gid: field(8),
                size: field(9),
            },
        };
    }
    #paddedName(start, nameAt) {
        const end = this.#endOfName(nameAt);
        this.#at = start + Math.ceil((end + 1 - start) / 8) * 8;
        return this.#data.toString('latin1', nameAt, end);
    }
    /** Version 4: how much of the name before is dropped (in git's offset encoding), then what replaces it. */
    #compressedName(at) {
        let position = at;
        let byte = this.#data.readUInt8(position++);
        let drop = byte & 127;
        while (byte & 128) {
            byte = this.#data.readUInt8(position++);
            drop = (drop + 1) * 128 + (byte & 127);
        }
        const end = this.#endOfName(position);
        this.#at = end + 1;
        if (drop > this.#previousPath.length)
            throw invalid('a name is wrong');
        return this.#previousPath.slice(0, this.#previousPath.length - drop) + this.#data.toString('latin1', position, end);
    }
    #endOfName(from) {
        const end = this.#data.indexOf(0, from);
        if (end < 0)
            throw invalid('a name does not end');
        return end;
    }
    #extensions() {
        const found = new Map();
        const end = this.#data.length - this.#oidBytes;
        while (this.#at + 8 <= end) {
            const name = this.#data.toString('latin1', this.#at, this.#at + 4);
            if (/^[a-z]/.test(name) && name !== 'sdir' && name !== 'link')
                throw invalid(`it needs the extension ${JSON.stringify(name)}`);
            const size = this.#data.readUInt32BE(this.#at + 4);
            found.set(name, this.#data.subarray(this.#at + 8, Math.min(this.#at + 8 + size, end)));
            this.#at += 8 + size;
        }
        return found;
    }
}
/** An index in version 2, or 3 where an entry needs it, without optional extensions. */
function serializeIndex({ entries, sparse }, format) {
    const extended = (entry) => entry.skipWorktree || entry.intentToAdd;
    const header = Buffer.from('DIRC\0\0\0\0\0\0\0\0', 'latin1');
    header.writeUInt32BE(entries.some(extended) ? 3 : 2, 4);
    header.writeUInt32BE(entries.length, 8);
    const parts = [header, ...entries.map((entry) => serializeEntry(entry, extended(entry)))];
    if (sparse)
        parts.push(Buffer.from('sdir\0\0\0\0', 'latin1'));
    const body = Buffer.concat(parts);
    return Buffer.concat([body, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(body).digest()]);
}
function serializeEntry(entry, extended) {
    const oid = Buffer.from(entry.oid, 'hex');
    const flagsAt = STAT_BYTES + oid.length;
    const nameAt = flagsAt + (extended ? 4 : 2);
    const bytes = Buffer.alloc(Math.ceil((nameAt + entry.path.length + 1) / 8) * 8);
    const { stat } = entry;
    const fields = [
        stat.ctimeSeconds,
        stat.ctimeNanoseconds,
        stat.mtimeSeconds,
        stat.mtimeNanoseconds,
        stat.dev,
        stat.ino,
    ];
    for (const [n, value] of [...fields, entry.mode, stat.uid, stat.gid, stat.size].entries()) {
        bytes.writeUInt32BE(value, n * 4);
    }
    oid.copy(bytes, STAT_BYTES);
    const length = Math.min(entry.path.length, MAX_NAME_LENGTH);
    const flags = (entry.assumeValid ? ASSUME_VALID : 0) | (extended ? EXTENDED : 0) | (entry.stage << 12) | length;
    bytes.writeUInt16BE(flags, flagsAt);
    if (extended) {
        bytes.writeUInt16BE((entry.skipWorktree ? SKIP_WORKTREE : 0) | (entry.intentToAdd ? INTENT_TO_ADD : 0), flagsAt + 2);
    }
    bytes.write(entry.path, nameAt, 'latin1');
    return bytes;
}
const cut = (value) => Number(BigInt.asUintN(32, value));
const SECOND = 1000000000n;
/** The part of a stat that git's index keeps (git: read-cache.c, fill_stat_data): each cut to 32 bits. */
const seenStat = ({ ctimeNs, mtimeNs, ino, size }) => ({
    ctimeSeconds: cut(ctimeNs / SECOND),
    ctimeNanoseconds: cut(ctimeNs % SECOND),
    mtimeSeconds: cut(mtimeNs / SECOND),
    mtimeNanoseconds: cut(mtimeNs % SECOND),
    ino: cut(ino),
    size: cut(size),
});
const indexStat = (stat) => ({
    ...seenStat(stat),
    dev: cut(stat.dev),
    uid: cut(stat.uid),
    gid: cut(stat.gid),
});
const invalid = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .fk('git-index-invalid', `Index of the repository not read: ${why}. Check it with "git fsck".`);


/***/ }),

/***/ 26713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ serializeRefs),
/* harmony export */   Nb: () => (/* binding */ isPackedRefs),
/* harmony export */   _b: () => (/* binding */ parsePackedRefs),
/* harmony export */   _n: () => (/* binding */ isSafeRefName),
/* harmony export */   readRefs: () => (/* binding */ readRefs),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78702);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85799);





const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A name that git would take for a ref and that no file system takes for something else (git: check_refname_format). */
function isSafeRefName(name) {
    return (/^refs\/[\x21-\x7e\x80-\uffff]+$/.test(name) &&
        !/[~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name) &&
        !name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock')));
}
/**
 * Reads refs as files (git: gitrepository-layout), without a git process and whatever the configuration says.
 * @throws RefusedError `git-reftable` where refs are kept in another form.
 */
function readRefs({ commonDir }) {
    if ((0,_repository_js__WEBPACK_IMPORTED_MODULE_4__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(commonDir, 'reftable', 'tables.list')) !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('git-reftable', 'Git state not read: the repository keeps its refs as a reftable. Use files.');
    }
    const refs = parsePackedRefs((0,_repository_js__WEBPACK_IMPORTED_MODULE_4__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(commonDir, 'packed-refs')) ?? '');
    readLoose(commonDir, 'refs', refs);
    return refs;
}
function readHead({ gitDir }, refs) {
    const text = ((0,_repository_js__WEBPACK_IMPORTED_MODULE_4__.readIfThere)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, 'HEAD')) ?? '').trim();
    const branch = /^ref:\s*(refs\/.+)$/.exec(text)?.[1];
    if (branch !== undefined)
        return { branch, commit: refs.get(branch) ?? null };
    return { branch: null, commit: OID.test(text) ? text : null };
}
function parsePackedRefs(text) {
    const refs = new Map();
    for (const line of text.split('\n')) {
        const [oid, name] = line.split(' ');
        if (oid && name && OID.test(oid) && isSafeRefName(name))
            refs.set(name, oid);
    }
    return refs;
}
/** Whether git can read it: one strange line, and it reads no ref at all. */
const isPackedRefs = (text) => /^(?:(?:#.*|\^[0-9a-f]{40,64}|[0-9a-f]{40,64} refs\/.+)\n)*$/.test(text);
/** In the form of git's packed-refs. */
function serializeRefs(refs) {
    const names = [...refs.keys()].sort();
    return `# pack-refs with: sorted \n${names.map((name) => `${refs.get(name)} ${name}\n`).join('')}`;
}
function readLoose(commonDir, folder, refs) {
    let entries;
    try {
        entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(commonDir, folder), { withFileTypes: true, encoding: 'latin1' });
    }
    catch {
        return;
    }
    for (const entry of entries) {
        const name = `${folder}/${entry.name}`;
        if (entry.isDirectory())
            readLoose(commonDir, name, refs);
        else if (entry.isFile() && isSafeRefName(name)) {
            const oid = (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__.readIfThere)((0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_3__/* .osPath */ .uk)(commonDir, name), 1024)?.trim() ?? '';
            if (OID.test(oid))
                refs.set(name, oid);
            // git does not look behind a file that is none.
            else
                refs.delete(name);
        }
    }
}


/***/ }),

/***/ 85799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Repository: () => (/* binding */ Repository),
/* harmony export */   readIfThere: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69511);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36618);




/**
 * A repository as a workspace holds it, read without obeying its configuration: git runs in a scratch repository of ours that borrows the objects.
 */
class Repository {
    /** The `.git` folder, or where a `.git` file points to. */
    gitDir;
    /** Where objects and refs are: another folder than `gitDir` in a linked worktree. */
    commonDir;
    format;
    #scratch;
    #signal;
    #ready = false;
    constructor(gitDir, commonDir, format, scratch, signal) {
        this.#signal = signal;
        this.gitDir = gitDir;
        this.commonDir = commonDir;
        this.format = format;
        this.#scratch = scratch;
    }
    /**
     * @param folder the folder that has the `.git`
     * @param scratch a folder that must not exist, for git to work in; made on the first command, removed by whoever gave it
     * @param signal ends whatever git is doing then
     * @returns undefined where there are no objects; git takes it for a repository where it has a HEAD as well
     */
    static open(folder, scratch, signal) {
        const gitDir = findGitDir(folder);
        return gitDir === undefined ? undefined : Repository.at(gitDir, scratch, signal);
    }
    /** As `open`, by the place of the repository itself. */
    static at(gitDir, scratch, signal) {
        const commonDir = resolveLink(gitDir, 'commondir') ?? gitDir;
        if (!exists(node_path__WEBPACK_IMPORTED_MODULE_1__.join(commonDir, 'objects')))
            return undefined;
        return new Repository(gitDir, commonDir, formatOf(commonDir), scratch, signal);
    }
    get hasHead() {
        return exists(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.gitDir, 'HEAD'));
    }
    /** Hex digits of an object id. */
    get oidLength() {
        return (0,_index_file_js__WEBPACK_IMPORTED_MODULE_3__/* .oidBytes */ .kC)(this.format) * 2;
    }
    /** Runs plumbing over the repository's objects. @throws RefusedError `git-failed` */
    run(args, input) {
        return (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(this.#call(args, input));
    }
    /** As `run`, with the output piece by piece. */
    stream(args, input, take) {
        return (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .streamGit */ .t1)(this.#call(args, input), take);
    }
    /** Takes the objects of a pack, which begins at `offset` of a file, into the repository. What came of it goes again where git gives up. */
    async index(file, offset) {
        const packs = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.commonDir, 'objects', 'pack');
        const listed = () => (exists(packs) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packs) : []);
        const before = new Set(listed());
        try {
            await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .streamGit */ .t1)({ ...this.#call(['index-pack', '--stdin', '--fix-thin'], undefined), inputFile: file, offset }, () => undefined);
        }
        catch (error) {
            for (const name of listed()) {
                if (name.startsWith('tmp_') && !before.has(name))
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packs, name), { force: true });
            }
            throw error;
        }
    }
    /** What is needed to start a git of one's own over these objects. */
    scratch() {
        if (!this.#ready) {
            makeScratch(this.#scratch, this.format, readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.commonDir, 'shallow')));
            this.#ready = true;
        }
        const env = { GIT_OBJECT_DIRECTORY: node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.commonDir, 'objects') };
        return { gitDir: this.#scratch, env, signal: this.#signal };
    }
    #call(args, input) {
        return { ...this.scratch(), args, ...(input === undefined ? {} : { input }) };
    }
}
function makeScratch(folder, format, shallow) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'objects'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'refs'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'HEAD'), 'ref: refs/heads/none\n');
    const version = format === 'sha1' ? '0' : '1';
    const extension = format === 'sha1' ? '' : `[extensions]\n\tobjectformat = ${format}\n`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'config'), `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extension}`);
    if (shallow !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'shallow'), shallow);
}
function findGitDir(folder) {
    const dotGit = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git');
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(dotGit, { throwIfNoEntry: false });
    if (stat?.isDirectory())
        return dotGit;
    if (!stat?.isFile())
        return undefined;
    const target = /^gitdir: (.+)$/m.exec(readIfThere(dotGit) ?? '')?.[1];
    return target === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, target.trim());
}
function resolveLink(gitDir, name) {
    const text = readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, name));
    return text === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(gitDir, text.trim());
}
/** Only the one key is looked for; nothing in the file is obeyed. */
const formatOf = (commonDir) => /^\s*objectformat\s*=\s*"?sha256"?\s*$/im.test(readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(commonDir, 'config')) ?? '') ? 'sha256' : 'sha1';
const exists = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
/** The file's text, or undefined where there is no such file or it is none that one would read. */
function readIfThere(file, maxBytes = 16 * 1024 * 1024) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        return stat.isFile() && stat.size <= maxBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 40586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLink),
/* harmony export */   x: () => (/* binding */ mergeEntries)
/* harmony export */ });
/** Reads the extension `link`; undefined where it names no other file. @throws RangeError where it ends too early */
function parseLink(data, oidBytes) {
    const oid = data.toString('hex', 0, oidBytes);
    if (/^0*$/.test(oid))
        return undefined;
    if (data.length === oidBytes)
        return { oid, deleted: [], replaced: [] };
    const deleted = readBitmap(data, oidBytes);
    const replaced = readBitmap(data, deleted.end);
    return { oid, deleted: deleted.bits, replaced: replaced.bits };
}
const WORD_BITS = 64;
/** No index has more entries; a run of ones can claim any number of them in a few bytes. */
const MAX_BITS = 10_000_000;
/** A bitmap as EWAH compresses it (git: ewah/ewah_io.c): words that tell of a run of equal words, each followed by words as they are. */
function readBitmap(data, from) {
    const words = data.readUInt32BE(from + 4);
    const wordAt = (n) => data.readBigUInt64BE(from + 8 + n * 8);
    const size = data.readUInt32BE(from);
    if (size > MAX_BITS)
        throw new RangeError('A bitmap is larger than any index.');
    const bits = [];
    let bit = 0;
    for (let n = 0; n < words;) {
        const marker = wordAt(n++);
        const run = Number((marker >> 1n) & 0xffffffffn) * WORD_BITS;
        if (marker & 1n)
            for (let end = Math.min(bit + run, size), at = bit; at < end; at++)
                bits.push(at);
        bit += run;
        for (let literals = Number(marker >> 33n); literals > 0; literals--, bit += WORD_BITS) {
            const word = wordAt(n++);
            for (let k = 0; k < WORD_BITS; k++)
                if ((word >> BigInt(k)) & 1n)
                    bits.push(bit + k);
        }
    }
    return { bits, end: from + 8 + words * 8 + 4 };
}
/** The entries of both files as one list. */
function mergeEntries(base, own, { deleted, replaced }) {
    const merged = [...base];
    for (const [n, place] of replaced.entries()) {
        const before = base[place];
        const entry = own[n];
        if (before && entry)
            merged[place] = { ...entry, path: before.path };
    }
    for (const place of deleted)
        merged[place] = undefined;
    const added = own.slice(replaced.length);
    const names = new Set(added.map(keyOf));
    const kept = merged.filter((entry) => entry !== undefined && !names.has(keyOf(entry)));
    return [...kept, ...added].sort((a, b) => (a.path === b.path ? a.stage - b.stage : a.path < b.path ? -1 : 1));
}
const keyOf = ({ path, stage }) => `${stage} ${path}`;


/***/ })

};
