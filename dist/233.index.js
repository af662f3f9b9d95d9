export const id = 233;
export const ids = [233];
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
/* harmony export */   Qe: () => (/* binding */ attemptOfRecord),
/* harmony export */   Tf: () => (/* binding */ nonceOf),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   d1: () => (/* binding */ isOfJob),
/* harmony export */   fv: () => (/* binding */ checkpointArtifact),
/* harmony export */   jE: () => (/* binding */ isContestedMark),
/* harmony export */   oD: () => (/* binding */ jobOfRecord),
/* harmony export */   qK: () => (/* binding */ carriesClaim),
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
    const [, job, attempt, , id, nonce] = CHECKPOINT.exec(name) ?? [];
    return job && attempt && id && nonce ? { job, attempt: Number(attempt), id, nonce } : undefined;
}
/** Different in every name, and tells whose it is. */
const nonceOf = (claim) => `${claimTag(claim)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
const carriesClaim = (nonce, claim) => nonce.startsWith(claimTag(claim));
const claimTag = (claim) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', claim, 'hex').slice(0, 12);
const isOfJob = (job, jobKey) => job === field(jobKey);
/** The artifacts that hold a record by turns, and the one that says that two claim it. */
const recordArtifact = (jobKey, name, slot) => `${RECORD_PREFIX}${field(jobKey)}_${field(name)}_${slot}.json`;
/** Whether an artifact holds a job's list of checkpoints, of whatever job and attempt. */
const isCheckpointIndex = (name) => /^rerail-record_[^_]+_checkpoints-a\d+-[^_]*_\d+\.json$/.test(name);
/** The job of a record's artifact, as its name has it. */
const jobOfRecord = (name) => /^rerail-record_([^_]+)_/.exec(name)?.[1];
/** The attempt that a record is of, as the name of the record begins with it; undefined for other records. */
const attemptOfRecord = (record) => {
    const attempt = /^[a-z]+-a(\d{1,6})-/.exec(record)?.[1];
    return attempt === undefined ? undefined : Number(attempt);
};
const CONTESTED = /_contested\.json$/;
const isContestedMark = (name) => name.startsWith(RECORD_PREFIX) && CONTESTED.test(name);
/** Whether an artifact is one of rerail's for this job, of whatever attempt. */
const belongsToJob = (name, jobKey) => [CHECKPOINT_PREFIX, RECORD_PREFIX].some((prefix) => name.startsWith(`${prefix}${field(jobKey)}_`));


/***/ }),

/***/ 50233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLocalStore: () => (/* binding */ createLocalStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/checkpoint/process-identity.js
var process_identity = __webpack_require__(93621);
// EXTERNAL MODULE: ./build/checkpoint/stores/artifact-names.js
var artifact_names = __webpack_require__(44615);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/checkpoint/stores/description.js


/** What lies beside an archive for listings. Who cleans up goes by it, so a flipped bit must not pass for another dependency: it has a sum of itself. */
const formatDescription = (about) => JSON.stringify({ ...about, sum: sumOf(about) });
/** Undefined where it cannot be read or is not as it was written: the archive tells the same. */
function readDescription(file, id) {
    try {
        const { sum, ...about } = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return about.id === id && sum === sumOf(about) ? about : undefined;
    }
    catch {
        return undefined;
    }
}
const sumOf = (about) => (0,external_node_crypto_.hash)('sha256', JSON.stringify(about), 'hex');

;// CONCATENATED MODULE: ./build/checkpoint/stores/local.js






const ARCHIVE = '.tar.zst';
const ABOUT = '.json';
const QUARANTINE = 'quarantine';
const ID = /^[a-z0-9-]{8,64}$/;
/**
 * Checkpoints in a folder: `checkpoints/<id>.tar.zst`, with what a listing tells beside it (`<id>.json`; made anew from the archive where it is
 * missing), `records/`, `quarantine/`, and `incoming/` for what is on its way in. A checkpoint is there when its archive has its name.
 */
function createLocalStore(folder, key) {
    return new LocalStore(external_node_path_.resolve(folder), key);
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
        if ((0,external_node_fs_.existsSync)(target))
            return;
        this.#refuseWhileDamaged(checkpoint.id);
        this.#sweep();
        const incoming = this.#incoming();
        try {
            // What another store has as well must not be lost with it: a write or a bad block would be in both.
            if ((0,external_node_fs_.statSync)(archive).nlink > 1)
                copy(archive, incoming);
            else
                bring(archive, incoming);
            (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(target), { recursive: true });
            (0,external_node_fs_.renameSync)(incoming, target);
            // Alone, it would be swept up by whoever writes at the same time.
            this.#writeWhole(this.#about(checkpoint.id), formatDescription(checkpoint));
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
        // A damaged copy that this one took the place of would be the only one then, and count as damage again.
        if ((0,external_node_fs_.existsSync)(this.#archive(id)))
            await this.giveUp(id);
        (0,external_node_fs_.rmSync)(this.#archive(id), { force: true });
        (0,external_node_fs_.rmSync)(this.#about(id), { force: true });
    }
    async quarantine(id, reason) {
        const archive = await this.locate(id);
        if (archive === undefined)
            return;
        const folder = external_node_path_.join(this.#folder, QUARANTINE);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        let name = id;
        for (let n = 2; (0,external_node_fs_.existsSync)(external_node_path_.join(folder, name + ARCHIVE)); n++)
            name = `${id}.${n}`;
        this.#writeWhole(external_node_path_.join(folder, `${name}.txt`), `${reason}\n`);
        (0,external_node_fs_.renameSync)(archive, external_node_path_.join(folder, name + ARCHIVE));
        (0,external_node_fs_.rmSync)(this.#about(id), { force: true });
    }
    async damaged() {
        return this.#damages();
    }
    #damages() {
        const folder = external_node_path_.join(this.#folder, QUARANTINE);
        return namesIn(folder)
            .filter((name) => name.endsWith(ARCHIVE))
            .map((name) => name.slice(0, -ARCHIVE.length))
            .filter((id) => ID.test(id) && !(0,external_node_fs_.existsSync)(this.#archive(id)))
            .map((id) => ({ id, reason: readWhole(external_node_path_.join(folder, `${id}.txt`))?.trim() ?? 'nobody knows why' }));
    }
    async giveUp(id) {
        if (!ID.test(id))
            return;
        const folder = external_node_path_.join(this.#folder, QUARANTINE);
        for (const name of namesIn(folder))
            if (name.startsWith(`${id}.`))
                (0,external_node_fs_.rmSync)(external_node_path_.join(folder, name), { force: true });
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
    #refuseWhileDamaged(id) {
        const damages = this.#damages();
        const [first] = damages;
        if (!first || damages.some((damage) => damage.id === id))
            return;
        throw new errors/* RefusedError */.fk('store-damaged', `Checkpoint not stored: the store ${this.#folder} takes nothing until it is repaired, because checkpoint ${first.id} in it is damaged (${first.reason}). Restore it with a second --store that has a good copy, or give it up with "rerail cleanup --damaged".`);
    }
    #archive(id) {
        return external_node_path_.join(this.#folder, 'checkpoints', id + ARCHIVE);
    }
    #about(id) {
        return external_node_path_.join(this.#folder, 'checkpoints', id + ABOUT);
    }
    #record(name) {
        return external_node_path_.join(this.#folder, 'records', (0,artifact_names/* field */.ZZ)(name));
    }
    async #describe(id) {
        const about = readDescription(this.#about(id), id);
        if (about && about.storedBytes === (0,external_node_fs_.statSync)(this.#archive(id), { throwIfNoEntry: false })?.size)
            return about;
        const { describeArchive } = await Promise.all(/* import() */[__webpack_require__.e(6713), __webpack_require__.e(8336), __webpack_require__.e(1608), __webpack_require__.e(6559)]).then(__webpack_require__.bind(__webpack_require__, 65397));
        return describeArchive(this.#archive(id), id, this.#key).catch(() => undefined);
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
            if (!(0,process_identity/* isRunning */.W_)(Number.parseInt(name, 10)))
                (0,external_node_fs_.rmSync)(external_node_path_.join(folder, name), { force: true });
        }
        const there = new Set(namesIn(external_node_path_.join(this.#folder, 'checkpoints')));
        for (const name of there) {
            const id = name.slice(0, -ABOUT.length);
            if (name.endsWith(ABOUT) && !there.has(id + ARCHIVE))
                (0,external_node_fs_.rmSync)(this.#about(id), { force: true });
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
        copy(from, to);
    }
}
function copy(from, to) {
    try {
        (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (failure) {
        if ((0,errors/* codeOf */.$N)(failure) !== 'EEXIST')
            (0,external_node_fs_.rmSync)(to, { force: true });
        throw failure;
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
const byAge = (a, b) => a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0;
const missing = (id) => new errors/* RefusedError */.fk('checkpoint-missing', `Checkpoint ${id} not found: the local store does not have it. List what it has.`);


/***/ })

};
