export const id = 1827;
export const ids = [1827];
export const modules = {

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

/***/ 25583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   RR: () => (/* binding */ listing),
/* harmony export */   ft: () => (/* binding */ newestIndexes),
/* harmony export */   mo: () => (/* binding */ indexName),
/* harmony export */   xm: () => (/* binding */ checkpointsOf)
/* harmony export */ });
/* harmony import */ var _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44615);

/** The record that an attempt of a job keeps its index in. */
const indexName = (jobKey, attempt) => `checkpoints-a${attempt}-${jobKey}`;
/** Undefined where the text is no index. */
function parseIndex(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        const isWhole = Array.isArray(value.checkpoints) && value.checkpoints.every(isListing);
        return isWhole && typeof value.quarantined === 'object' && value.quarantined !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const isListing = (value) => typeof value.id === 'string' && typeof value.createdAt === 'string' && Array.isArray(value.dependencies);
/** All that the service itself tells. */
const hint = ({ size, createdAt }, id, attempt) => ({
    id,
    parent: null,
    createdAt: (createdAt ?? new Date(0)).toISOString(),
    files: 0,
    bytes: 0,
    storedBytes: size,
    // Unknown, so nothing resumes from it on the strength of this.
    clean: false,
    dependencies: [],
    attempt,
});
const checkpointsOf = (entries) => entries.flatMap((entry) => {
    const parsed = (0,_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCheckpointArtifact */ .Mp)(entry.name);
    return parsed ? [{ entry, ...parsed }] : [];
});
/**
 * The indexes that artifacts hold, each of the newest slot of its record, and bound to the job that the artifact's name tells.
 * @param read what an artifact holds; undefined if it is no record or cannot be read
 */
async function newestIndexes(entries, read) {
    const newest = new Map();
    for (const entry of entries) {
        const slot = await read(entry);
        const index = parseIndex(slot?.content);
        const job = (0,_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOfRecord */ .oD)(entry.name);
        if (!slot || !index || job === undefined)
            continue;
        const record = `${job} ${slot.name}`;
        const known = newest.get(record);
        if (!known || known.sequence < slot.sequence)
            newest.set(record, { sequence: slot.sequence, index: { ...index, job } });
    }
    return [...newest.values()].map(({ index }) => index);
}
/** What a store lists: the artifacts that are there, oldest first, told of by the indexes where they know them. */
function listing(artifacts, indexes) {
    const listed = new Map();
    for (const { entry, id, job, attempt } of artifacts) {
        // An index of another job says nothing of this one's.
        const speaking = indexes.filter((index) => index.job === undefined || index.job === job);
        if (speaking.some((index) => Object.hasOwn(index.quarantined, id)))
            continue;
        const known = speaking.flatMap(({ checkpoints }) => checkpoints).findLast((about) => about.id === id);
        const before = listed.get(id);
        if (known || !before)
            listed.set(id, known ?? hint(entry, id, attempt));
    }
    return [...listed.values()].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}


/***/ }),

/***/ 11827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRunStore: () => (/* binding */ createRunStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _artifact_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44615);
/* harmony import */ var _checkpoint_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25583);





/**
 * The checkpoints that all jobs and attempts of some run left as artifacts. Read only: it is another's.
 * @param folder for files on their way; need not exist
 */
function createRunStore(artifacts, folder) {
    return new RunStore(artifacts, folder);
}
class RunStore {
    kind = 'run';
    #artifacts;
    #folder;
    #listed;
    constructor(artifacts, folder) {
        this.#artifacts = artifacts;
        this.#folder = folder;
    }
    async list() {
        const entries = await this.#entries();
        const indexes = await Promise.all(entries.filter(({ name }) => (0,_artifact_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isCheckpointIndex */ .HD)(name)).map((entry) => this.#readIndex(entry)));
        return (0,_checkpoint_index_js__WEBPACK_IMPORTED_MODULE_4__/* .listing */ .RR)((0,_checkpoint_index_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointsOf */ .xm)(entries), indexes);
    }
    async fetch(id, destination) {
        const copy = (0,_checkpoint_index_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointsOf */ .xm)(await this.#entries()).find((found) => found.id === id);
        if (!copy) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('checkpoint-missing', `Checkpoint ${id} not fetched: the run has no artifact of it. It may be deleted or too old; see "rerail list --run URL".`);
        }
        await this.#artifacts.download(copy.entry, destination);
    }
    async put() {
        throw readOnly();
    }
    async remove() {
        throw readOnly();
    }
    async putRecord() {
        throw readOnly();
    }
    async removeRecord() {
        throw readOnly();
    }
    /** What is damaged there stays there; this process does not ask for it again. */
    async quarantine(id) {
        const entries = await this.#entries();
        this.#listed = Promise.resolve(entries.filter(({ name }) => (0,_artifact_names_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCheckpointArtifact */ .Mp)(name)?.id !== id));
    }
    async getRecord() {
        return undefined;
    }
    #entries() {
        this.#listed ??= this.#artifacts.list();
        return this.#listed;
    }
    /** A listing without its details is better than none. */
    async #readIndex(entry) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.#folder, { recursive: true });
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#folder, `${process.pid}-${entry.id}`);
        try {
            await this.#artifacts.download(entry, file);
            const { content } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
            return (0,_checkpoint_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIndex */ .A1)(typeof content === 'string' ? content : undefined) ?? NOTHING;
        }
        catch {
            return NOTHING;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        }
    }
}
const NOTHING = { checkpoints: [], quarantined: {} };
const readOnly = () => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk('store-read-only', 'Nothing was changed: the checkpoints of a run are only read. Name a store of your own with --store.');


/***/ })

};
