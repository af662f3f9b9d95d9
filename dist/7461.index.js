export const id = 7461;
export const ids = [7461];
export const modules = {

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

/***/ 44615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ isCheckpointIndex),
/* harmony export */   Mp: () => (/* binding */ parseCheckpointArtifact),
/* harmony export */   Pb: () => (/* binding */ belongsToJob),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   d1: () => (/* binding */ isOfJob),
/* harmony export */   fv: () => (/* binding */ checkpointArtifact),
/* harmony export */   wY: () => (/* binding */ recordArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Names of rerail's artifacts. They begin with `rerail-`, so that nobody takes them for his own; fields are separated by `_`, which no field contains.
 * A name is at most some 150 characters; what is cut off is told apart by a hash.
 */
const CHECKPOINT_PREFIX = 'rerail-checkpoint_';
const RECORD_PREFIX = 'rerail-record_';
const MAX_FIELD = 40;
/** A part of a name. Characters that artifact names may have anywhere, for any text. Texts that look alike afterwards differ in the hash. */
function field(text) {
    const plain = text
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return `${plain.slice(0, MAX_FIELD)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex').slice(0, 8)}`;
}
const checkpointArtifact = ({ jobKey, attempt, stage, id, nonce }) => `${CHECKPOINT_PREFIX}${field(jobKey)}_a${attempt}_${field(stage)}_${id}_${nonce}.tar.zst`;
const CHECKPOINT = /^rerail-checkpoint_([^_]+)_a(\d{1,6})_([^_]+)_([a-z0-9-]{8,64})_([a-z0-9]+)\.tar\.zst$/;
/** What a name tells of a checkpoint; undefined where it names none. */
function parseCheckpointArtifact(name) {
    const [, job, attempt, , id] = CHECKPOINT.exec(name) ?? [];
    return job && attempt && id ? { job, attempt: Number(attempt), id } : undefined;
}
const isOfJob = (job, jobKey) => job === field(jobKey);
/** The artifacts that hold a record by turns, and the one that says that two claim it. */
const recordArtifact = (jobKey, name, slot) => `${RECORD_PREFIX}${field(jobKey)}_${field(name)}_${slot}.json`;
/** Whether an artifact holds a job's list of checkpoints, of whatever job and attempt. */
const isCheckpointIndex = (name) => /^rerail-record_[^_]+_checkpoints-a\d+-[^_]*_\d+\.json$/.test(name);
/** Whether an artifact is one of rerail's for this job, of whatever attempt. */
const belongsToJob = (name, jobKey) => [CHECKPOINT_PREFIX, RECORD_PREFIX].some((prefix) => name.startsWith(`${prefix}${field(jobKey)}_`));


/***/ }),

/***/ 57461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLocalStore: () => (/* binding */ createLocalStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93621);
/* harmony import */ var _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44615);






const ARCHIVE = '.tar.zst';
const ABOUT = '.json';
const QUARANTINE = 'quarantine';
const ID = /^[a-z0-9-]{8,64}$/;
/**
 * Checkpoints in a folder: `checkpoints/<id>.tar.zst`, with what a listing tells beside it (`<id>.json`; made anew from the archive where it is
 * missing), `records/`, `quarantine/`, and `incoming/` for what is on its way in. A checkpoint is there when its archive has its name.
 */
function createLocalStore(folder, key) {
    return new LocalStore(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder), key);
}
class LocalStore {
    kind = 'local';
    folders;
    #folder;
    #key;
    constructor(folder, key) {
        this.#folder = folder;
        this.#key = key;
        this.folders = [folder];
    }
    async put(checkpoint, archive) {
        if (!ID.test(checkpoint.id))
            throw new Error(`${JSON.stringify(checkpoint.id)} is no id of a checkpoint.`);
        const target = this.#archive(checkpoint.id);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target))
            return;
        this.#refuseWhileDamaged(checkpoint.id);
        this.#sweep();
        const incoming = this.#incoming();
        try {
            // What another store has as well must not be lost with it: a write or a bad block would be in both.
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(archive).nlink > 1)
                copy(archive, incoming);
            else
                bring(archive, incoming);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), { recursive: true });
            this.#writeWhole(this.#about(checkpoint.id), formatAbout(checkpoint));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(incoming, target);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(incoming, { force: true });
        }
    }
    async list() {
        const ids = namesIn(node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, 'checkpoints'))
            .filter((name) => name.endsWith(ARCHIVE))
            .map((name) => name.slice(0, -ARCHIVE.length))
            .filter((id) => ID.test(id));
        const found = await Promise.all(ids.map((id) => this.#describe(id)));
        return found.filter((checkpoint) => checkpoint !== undefined).sort(byAge);
    }
    async fetch(id, destination) {
        const archive = await this.locate(id);
        if (archive === undefined)
            throw missing(id);
        bring(archive, destination);
    }
    async locate(id) {
        const archive = this.#archive(id);
        return ID.test(id) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(archive) ? archive : undefined;
    }
    async remove(id) {
        if (!ID.test(id))
            return;
        // A damaged copy that this one took the place of would be the only one then, and count as damage again.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(this.#archive(id)))
            await this.giveUp(id);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#archive(id), { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#about(id), { force: true });
    }
    async quarantine(id, reason) {
        const archive = await this.locate(id);
        if (archive === undefined)
            return;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, QUARANTINE);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
        let name = id;
        for (let n = 2; (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name + ARCHIVE)); n++)
            name = `${id}.${n}`;
        this.#writeWhole(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `${name}.txt`), `${reason}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(archive, node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name + ARCHIVE));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#about(id), { force: true });
    }
    async damaged() {
        return this.#damages();
    }
    #damages() {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, QUARANTINE);
        return namesIn(folder)
            .filter((name) => name.endsWith(ARCHIVE))
            .map((name) => name.slice(0, -ARCHIVE.length))
            .filter((id) => ID.test(id) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(this.#archive(id)))
            .map((id) => ({ id, reason: readWhole(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `${id}.txt`))?.trim() ?? 'nobody knows why' }));
    }
    async giveUp(id) {
        if (!ID.test(id))
            return;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, QUARANTINE);
        for (const name of namesIn(folder))
            if (name.startsWith(`${id}.`))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { force: true });
    }
    async putRecord(name, content) {
        const file = this.#record(name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true });
        this.#writeWhole(file, content);
    }
    async getRecord(name) {
        return readWhole(this.#record(name));
    }
    async removeRecord(name) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#record(name), { force: true });
    }
    async records() {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, 'records');
        return namesIn(folder).map((name) => readWhole(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name)) ?? '');
    }
    #refuseWhileDamaged(id) {
        const damages = this.#damages();
        const [first] = damages;
        if (!first || damages.some((damage) => damage.id === id))
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk('store-damaged', `Checkpoint not stored: the store ${this.#folder} takes nothing until it is repaired, because checkpoint ${first.id} in it is damaged (${first.reason}). Restore it with a second --store that has a good copy, or give it up with "rerail cleanup --damaged".`);
    }
    #archive(id) {
        return node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, 'checkpoints', id + ARCHIVE);
    }
    #about(id) {
        return node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, 'checkpoints', id + ABOUT);
    }
    #record(name) {
        return node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, 'records', (0,_artifact_names_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(name));
    }
    async #describe(id) {
        const text = readWhole(this.#about(id));
        const about = text === undefined ? undefined : parseAbout(text, id);
        if (about && about.storedBytes === (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(this.#archive(id), { throwIfNoEntry: false })?.size)
            return about;
        const { describeArchive } = await Promise.all(/* import() */[__webpack_require__.e(8336), __webpack_require__.e(4325), __webpack_require__.e(4151), __webpack_require__.e(1867)]).then(__webpack_require__.bind(__webpack_require__, 65397));
        return describeArchive(this.#archive(id), id, this.#key).catch(() => undefined);
    }
    /** A name for something on its way in. */
    #incoming() {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, 'incoming');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
        return node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `${process.pid}-${process.hrtime.bigint()}`);
    }
    /** Removes what processes that ended in between have left. */
    #sweep() {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, 'incoming');
        for (const name of namesIn(folder)) {
            if (!(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunning */ .W_)(Number.parseInt(name, 10)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { force: true });
        }
        const there = new Set(namesIn(node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#folder, 'checkpoints')));
        for (const name of there) {
            const id = name.slice(0, -ABOUT.length);
            if (name.endsWith(ABOUT) && !there.has(id + ARCHIVE))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#about(id), { force: true });
        }
    }
    #writeWhole(file, content) {
        const incoming = this.#incoming();
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(incoming, content);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(incoming, file);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(incoming, { force: true });
            throw error;
        }
    }
}
/** A second name for the same bytes where the file system can do that, else a copy. Archives are never written to again. */
function bring(from, to) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(from, to);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'EEXIST' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            throw error;
        copy(from, to);
    }
}
function copy(from, to) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
    }
    catch (failure) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(failure) !== 'EEXIST')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(to, { force: true });
        throw failure;
    }
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
function readWhole(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
const sumOf = (about) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify(about), 'hex');
/** What cleans up goes by it, so a flipped bit must not pass for another holder. */
const formatAbout = (about) => JSON.stringify({ ...about, sum: sumOf(about) });
function parseAbout(text, id) {
    try {
        const { sum, ...about } = JSON.parse(text);
        return about.id === id && sum === sumOf(about) ? about : undefined;
    }
    catch {
        return undefined;
    }
}
const byAge = (a, b) => a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0;
const missing = (id) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .fk('checkpoint-missing', `Checkpoint ${id} not found: the local store does not have it. List what it has.`);


/***/ })

};
