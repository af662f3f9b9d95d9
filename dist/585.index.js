export const id = 585;
export const ids = [585];
export const modules = {

/***/ 3621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ thisProcess),
/* harmony export */   W: () => (/* binding */ isRunning)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


const thisProcess = () => ({ pid: process.pid, started: startOf(process.pid) });
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

/***/ 6585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLocalStore: () => (/* binding */ createLocalStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/checkpoint/describe-archive.js
var describe_archive = __webpack_require__(5397);
// EXTERNAL MODULE: ./build/checkpoint/process-identity.js
var process_identity = __webpack_require__(3621);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/checkpoint/stores/artifact-names.js

/**
 * Names of rerail's artifacts. They begin with `rerail-`, so that nobody takes them for his own; fields are separated by `_`, which no field contains.
 * A name is at most some 150 characters; what is cut off is told apart by a hash.
 */
const PREFIX = 'rerail-';
const MAX_FIELD = 40;
/** A part of a name. Characters that artifact names may have anywhere, for any text. Texts that look alike afterwards differ in the hash. */
function field(text) {
    const plain = text
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return `${plain.slice(0, MAX_FIELD)}-${(0,external_node_crypto_.hash)('sha256', text, 'hex').slice(0, 8)}`;
}
const checkpointArtifact = ({ jobKey, attempt, stage, id, nonce }) => `${PREFIX}c_${field(jobKey)}_a${attempt}_${field(stage)}_${id}_${nonce}.tar.zst`;
const CHECKPOINT = /^rerail-c_([^_]+)_a(\d{1,6})_([^_]+)_([a-z0-9-]{8,64})_([a-z0-9]+)\.tar\.zst$/;
/** What a name tells of a checkpoint; undefined where it names none. */
function parseCheckpointArtifact(name) {
    const [, job, attempt, , id] = CHECKPOINT.exec(name) ?? [];
    return job && attempt && id ? { job, attempt: Number(attempt), id } : undefined;
}
const isOfJob = (job, jobKey) => job === field(jobKey);
/** The artifacts that hold a record by turns, and the one that says that two claim it. */
const recordArtifact = (name, slot) => `${PREFIX}r_${field(name)}_${slot}.json`;

;// CONCATENATED MODULE: ./build/checkpoint/stores/local.js






const ARCHIVE = '.tar.zst';
const ABOUT = '.json';
const ID = /^[a-z0-9-]{8,64}$/;
/**
 * Checkpoints in a folder: `checkpoints/<id>.tar.zst`, with what a listing tells beside it (`<id>.json`; made anew from the archive where it is
 * missing), `records/`, `quarantine/`, and `incoming/` for what is on its way in. A checkpoint is there when its archive has its name.
 */
function createLocalStore(folder) {
    return new LocalStore(external_node_path_.resolve(folder));
}
class LocalStore {
    kind = 'local';
    #folder;
    constructor(folder) {
        this.#folder = folder;
    }
    async put(checkpoint, archive) {
        if (!ID.test(checkpoint.id))
            throw new Error(`${JSON.stringify(checkpoint.id)} is no id of a checkpoint.`);
        const target = this.#archive(checkpoint.id);
        if ((0,external_node_fs_.existsSync)(target))
            return;
        this.#sweep();
        const incoming = this.#incoming();
        try {
            bring(archive, incoming);
            (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(target), { recursive: true });
            this.#writeWhole(this.#about(checkpoint.id), JSON.stringify(checkpoint));
            (0,external_node_fs_.renameSync)(incoming, target);
        }
        finally {
            (0,external_node_fs_.rmSync)(incoming, { force: true });
        }
    }
    async list() {
        const ids = namesIn(external_node_path_.join(this.#folder, 'checkpoints'))
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
        return ID.test(id) && (0,external_node_fs_.existsSync)(archive) ? archive : undefined;
    }
    async remove(id) {
        if (!ID.test(id))
            return;
        (0,external_node_fs_.rmSync)(this.#archive(id), { force: true });
        (0,external_node_fs_.rmSync)(this.#about(id), { force: true });
    }
    async quarantine(id, reason) {
        const archive = await this.locate(id);
        if (archive === undefined)
            return;
        const kept = external_node_path_.join(this.#folder, 'quarantine', `${id}${ARCHIVE}`);
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(kept), { recursive: true });
        this.#writeWhole(external_node_path_.join(this.#folder, 'quarantine', `${id}.txt`), `${reason}\n`);
        (0,external_node_fs_.renameSync)(archive, kept);
        (0,external_node_fs_.rmSync)(this.#about(id), { force: true });
    }
    async putRecord(name, content) {
        const file = this.#record(name);
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        this.#writeWhole(file, content);
    }
    async getRecord(name) {
        return readWhole(this.#record(name));
    }
    async removeRecord(name) {
        (0,external_node_fs_.rmSync)(this.#record(name), { force: true });
    }
    async records() {
        const folder = external_node_path_.join(this.#folder, 'records');
        return namesIn(folder).map((name) => readWhole(external_node_path_.join(folder, name)) ?? '');
    }
    #archive(id) {
        return external_node_path_.join(this.#folder, 'checkpoints', id + ARCHIVE);
    }
    #about(id) {
        return external_node_path_.join(this.#folder, 'checkpoints', id + ABOUT);
    }
    #record(name) {
        return external_node_path_.join(this.#folder, 'records', field(name));
    }
    async #describe(id) {
        const text = readWhole(this.#about(id));
        const about = text === undefined ? undefined : parseAbout(text, id);
        if (about && about.storedBytes === (0,external_node_fs_.statSync)(this.#archive(id), { throwIfNoEntry: false })?.size)
            return about;
        return (0,describe_archive/* describeArchive */.S)(this.#archive(id), id).catch(() => undefined);
    }
    /** A name for something on its way in. */
    #incoming() {
        const folder = external_node_path_.join(this.#folder, 'incoming');
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return external_node_path_.join(folder, `${process.pid}-${process.hrtime.bigint()}`);
    }
    /** Removes what processes that ended in between have left. */
    #sweep() {
        const folder = external_node_path_.join(this.#folder, 'incoming');
        for (const name of namesIn(folder)) {
            if (!(0,process_identity/* isRunning */.W)(Number.parseInt(name, 10)))
                (0,external_node_fs_.rmSync)(external_node_path_.join(folder, name), { force: true });
        }
    }
    #writeWhole(file, content) {
        const incoming = this.#incoming();
        try {
            (0,external_node_fs_.writeFileSync)(incoming, content);
            (0,external_node_fs_.renameSync)(incoming, file);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(incoming, { force: true });
            throw error;
        }
    }
}
/** A second name for the same bytes where the file system can do that, else a copy. Archives are never written to again. */
function bring(from, to) {
    try {
        (0,external_node_fs_.linkSync)(from, to);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'EEXIST' || (0,errors/* codeOf */.$N)(error) === 'ENOENT')
            throw error;
        try {
            (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        }
        catch (failure) {
            if ((0,errors/* codeOf */.$N)(failure) !== 'EEXIST')
                (0,external_node_fs_.rmSync)(to, { force: true });
            throw failure;
        }
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
function readWhole(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
function parseAbout(text, id) {
    try {
        const about = JSON.parse(text);
        return about.id === id && Array.isArray(about.holders) && typeof about.createdAt === 'string' ? about : undefined;
    }
    catch {
        return undefined;
    }
}
const byAge = (a, b) => a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0;
const missing = (id) => new errors/* RefusedError */.fk('checkpoint-missing', `Checkpoint ${id} not found: the local store does not have it. List what it has.`);


/***/ })

};
