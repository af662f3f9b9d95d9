export const id = 4757;
export const ids = [4757,7138];
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

/***/ 24757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createArtifactStore: () => (/* binding */ createArtifactStore)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/ports/clock.js
var ports_clock = __webpack_require__(33201);
// EXTERNAL MODULE: ./build/checkpoint/stores/artifact-names.js
var artifact_names = __webpack_require__(44615);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/checkpoint/stores/artifact-records.js



/** Two are in use; the others take the place of one whose name is lost to an upload that broke off. */
const SLOTS = [0, 1, 2, 3, 4, 5, 6, 7];
/** A record is some kilobytes; outputs are at most 1 MB a job. */
const MAX_BYTES = 16 * 1024 * 1024;
/** How long another's upload may take to be listed. */
const LOOKS = 3;
const LOOK_AGAIN_MS = 1_000;
/**
 * Records over artifacts, which cannot be changed: slots are written by turns, never the newest one, so that at no instant there is none to read. What is
 * newest is told by a number inside, since ids are no order. A slot that somebody else wrote means that two jobs claim the same name:
 * neither may go on, and whoever reads is told.
 */
class ArtifactRecords {
    #transfer;
    #jobKey;
    #claim;
    /** What this process wrote last, by name: the service may not list it yet. */
    #written = new Map();
    /** Names that are taken though nothing can be read from them. */
    #lost = new Set();
    constructor(transfer, jobKey, claim) {
        this.#transfer = transfer;
        this.#jobKey = jobKey;
        this.#claim = claim;
    }
    /** @throws RefusedError `record-contested` */
    async put(name, content) {
        const before = this.#written.get(name) ?? (await this.#ownNewest(name));
        const sequence = (before?.sequence ?? 0) + 1;
        const slotContent = { rerail: 'record', version: 1, name, claim: this.#claim, sequence, content };
        let failure;
        for (const slot of SLOTS) {
            const artifact = (0,artifact_names/* recordArtifact */.wY)(this.#jobKey, name, slot);
            if (slot === before?.slot || this.#lost.has(artifact))
                continue;
            try {
                if (before)
                    await this.#transfer.remove(artifact);
                await this.#transfer.uploadText(artifact, JSON.stringify(slotContent));
                this.#written.set(name, { slot, sequence });
                return;
            }
            catch (error) {
                failure = error;
                const exists = error instanceof errors/* RefusedError */.fk && error.reason === 'artifact-exists';
                if (error instanceof errors/* RefusedError */.fk && !exists)
                    throw error;
                if (exists)
                    await this.#checkClaim(name);
                else
                    await this.#transfer.wait(LOOK_AGAIN_MS);
                this.#lost.add(artifact);
            }
        }
        throw failure ?? new Error(`Record ${name} not written: uploads that broke off have taken all its names.`);
    }
    /** @throws RefusedError `record-contested` */
    async get(name) {
        const entries = await this.#entries(name);
        if (entries.some((entry) => entry.name === (0,artifact_names/* recordArtifact */.wY)(this.#jobKey, name, 'contested')))
            throw contested(name);
        const slots = await this.#read(name, entries);
        if (new Set(slots.map(({ claim }) => claim)).size > 1)
            throw contested(name);
        return newest(slots)?.content;
    }
    async remove(name) {
        this.#written.delete(name);
        for (const entry of await this.#entries(name))
            await this.#transfer.remove(entry.name);
    }
    /** What an artifact holds, whatever the name of its record and whoever wrote it; undefined if it is no record or cannot be read. */
    async readAny(entry) {
        return this.#readSlot(entry).catch(() => undefined);
    }
    /** What this process or an earlier one of this job wrote last. */
    async #ownNewest(name) {
        const slots = await this.#read(name, await this.#entries(name));
        if (slots.some(({ claim }) => claim !== this.#claim))
            await this.#contest(name);
        return newest(slots);
    }
    /** A name was taken. By another claimant, his upload shows after a while; else it is an upload that broke off, of whomever. */
    async #checkClaim(name) {
        for (let look = 1; look <= LOOKS; look++) {
            await this.#ownNewest(name);
            if (look < LOOKS)
                await this.#transfer.wait(LOOK_AGAIN_MS);
        }
    }
    async #contest(name) {
        await this.#transfer.uploadText((0,artifact_names/* recordArtifact */.wY)(this.#jobKey, name, 'contested'), '{}').catch((error) => {
            if (!(error instanceof errors/* RefusedError */.fk))
                throw error;
        });
        throw contested(name);
    }
    async #entries(name) {
        const names = [...SLOTS, 'contested'].map((slot) => (0,artifact_names/* recordArtifact */.wY)(this.#jobKey, name, slot));
        return this.#transfer.named(names);
    }
    /**
     * What cannot be fetched counts as not there where another slot is.
     * @throws what the service said where there is none: a record that is there must not be taken for a missing one
     */
    async #read(name, entries) {
        const found = [];
        let failure;
        for (const entry of entries) {
            const slot = SLOTS.find((candidate) => entry.name === (0,artifact_names/* recordArtifact */.wY)(this.#jobKey, name, candidate));
            if (slot === undefined)
                continue;
            try {
                const content = await this.#readSlot(entry, name);
                if (content)
                    found.push({ ...content, slot });
            }
            catch (error) {
                failure ??= error;
            }
        }
        if (found.length === 0 && failure !== undefined)
            throw failure;
        return found;
    }
    /** Undefined where it is no record. */
    async #readSlot(entry, name) {
        if (entry.size > MAX_BYTES)
            return undefined;
        const file = this.#transfer.scratchFile();
        try {
            await this.#transfer.download(entry, file);
            return parseSlot((0,external_node_fs_.readFileSync)(file, 'utf8'), name);
        }
        finally {
            (0,external_node_fs_.rmSync)(file, { force: true });
        }
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parseSlot(text, name) {
    const value = parseJson(text);
    const fits = value?.rerail === 'record' &&
        value.version === 1 &&
        typeof value.name === 'string' &&
        (name === undefined || value.name === name) &&
        typeof value.claim === 'string' &&
        Number.isSafeInteger(value.sequence) &&
        typeof value.content === 'string';
    return fits ? value : undefined;
}
const newest = (slots) => slots.reduce((best, slot) => (best && best.sequence >= slot.sequence ? best : slot), undefined);
const contested = (name) => new errors/* RefusedError */.fk('record-contested', `Record ${name} not used: two jobs claim the same key. Give each caller its own input "key".`);

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/checkpoint/stores/retries.js

const MAX_TRIES = 4;
const FIRST_WAIT_MS = 500;
/**
 * Repeats a request to a service that fails now and then, waiting up to 0.5, 1 and 2 seconds (full jitter). What is refused by name is
 * an answer, and is not asked again unless `again` says so.
 */
async function withRetries({ clock, random }, request, again = (error) => !(error instanceof errors/* RefusedError */.fk)) {
    for (let tries = 1;; tries++) {
        try {
            return await request();
        }
        catch (error) {
            if (tries >= MAX_TRIES || !again(error))
                throw error;
            await clock.sleep(random() * FIRST_WAIT_MS * 2 ** (tries - 1));
        }
    }
}

;// CONCATENATED MODULE: ./build/checkpoint/stores/artifact-transfer.js




/** GitHub's listings end here. */
const LIST_CAP = 1_000;
/** Requests to the artifact service, repeated where it fails, and the files that they need. */
class ArtifactTransfer {
    #artifacts;
    #folder;
    #ports;
    #retentionDays;
    #files = 0;
    constructor(artifacts, folder, ports, retentionDays) {
        this.#artifacts = artifacts;
        this.#folder = folder;
        this.#ports = ports;
        this.#retentionDays = retentionDays;
    }
    list() {
        return withRetries(this.#ports, () => this.#artifacts.list());
    }
    /** All of exactly these names. One request, unless the run has so many that the service does not list them all. */
    async named(names) {
        const all = await this.list();
        const found = all.filter(({ name }) => names.includes(name));
        if (found.length > 0 || all.length < LIST_CAP)
            return found;
        const each = [];
        for (const name of names)
            each.push(...(await withRetries(this.#ports, () => this.#artifacts.find(name))));
        return each;
    }
    /** @param destination must not exist */
    async download(entry, destination) {
        if ((0,external_node_fs_.existsSync)(destination))
            throw new Error(`${destination} exists.`);
        // A broken transfer is worth another try; so is one whose bytes were not the recorded ones.
        const again = (error) => !(error instanceof errors/* RefusedError */.fk) || error.reason === 'digest-mismatch';
        await withRetries(this.#ports, async () => {
            try {
                await this.#artifacts.download(entry, destination);
            }
            catch (error) {
                (0,external_node_fs_.rmSync)(destination, { force: true });
                throw error;
            }
        }, again);
    }
    remove(name) {
        return withRetries(this.#ports, () => this.#artifacts.remove(name));
    }
    /** Uploads a file. A name whose upload broke off stays taken, so each try gets another one. */
    async uploadFile(nameFor, file) {
        await withRetries(this.#ports, () => this.#upload(nameFor(), (named) => bring(file, named)), (error) => !(error instanceof errors/* RefusedError */.fk) || error.reason === 'artifact-exists');
    }
    /** Uploads a text, once. @throws RefusedError `artifact-exists` */
    async uploadText(name, text) {
        await this.#upload(name, (named) => (0,external_node_fs_.writeFileSync)(named, text));
    }
    wait(ms) {
        return this.#ports.clock.sleep(ms);
    }
    /** A file that does not exist yet. */
    scratchFile() {
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
        return external_node_path_.join(this.#folder, `${process.pid}-${this.#files++}`);
    }
    /** An artifact is named after its file, so the file needs a folder of its own. */
    async #upload(name, make) {
        const folder = this.scratchFile();
        (0,external_node_fs_.mkdirSync)(folder);
        try {
            const file = external_node_path_.join(folder, name);
            make(file);
            const retentionDays = this.#retentionDays;
            await this.#artifacts.upload(file, retentionDays === undefined ? {} : { retentionDays });
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
}
function bring(from, to) {
    try {
        (0,external_node_fs_.linkSync)(from, to);
    }
    catch {
        (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    }
}

// EXTERNAL MODULE: ./build/checkpoint/stores/checkpoint-index.js
var checkpoint_index = __webpack_require__(25583);
;// CONCATENATED MODULE: ./build/checkpoint/stores/own-artifacts.js

/**
 * The artifacts that a green job may remove: those that carry its own claim, and those of its earlier attempts. Two callers of one reusable workflow have the same key
 * unless they are given others, and what another one wrote must stay. So if the records of an attempt carry several claims, or somebody else's in this attempt, the
 * earlier ones are nobody's.
 * @param read what a record's artifact holds; undefined if that cannot be known
 */
async function ownArtifacts(entries, { jobKey, attempt, claim }, read) {
    const ofKey = entries.filter(({ name }) => (0,artifact_names/* belongsToJob */.Pb)(name, jobKey));
    const records = [];
    let contested = false;
    for (const entry of ofKey) {
        if ((0,artifact_names/* parseCheckpointArtifact */.Mp)(entry.name))
            continue;
        if ((0,artifact_names/* isContestedMark */.jE)(entry.name))
            contested = true;
        const held = (0,artifact_names/* isContestedMark */.jE)(entry.name) ? undefined : await read(entry);
        if (held)
            records.push({ entry, at: (0,artifact_names/* attemptOfRecord */.Qe)(held.name), claim: held.claim });
    }
    const claims = new Set([claim]);
    const foreignNow = records.some((record) => record.at === attempt && record.claim !== claim);
    if (!contested && !foreignNow) {
        for (let earlier = 1; earlier < attempt; earlier++) {
            const held = new Set(records.filter(({ at }) => at === earlier).map((record) => record.claim));
            const [only] = held;
            if (held.size === 1 && only !== undefined)
                claims.add(only);
        }
    }
    const checkpoints = ofKey.filter(({ name }) => {
        const nonce = (0,artifact_names/* parseCheckpointArtifact */.Mp)(name)?.nonce;
        return nonce !== undefined && [...claims].some((own) => (0,artifact_names/* carriesClaim */.qK)(nonce, own));
    });
    return [...checkpoints, ...records.filter((record) => claims.has(record.claim)).map(({ entry }) => entry)];
}

;// CONCATENATED MODULE: ./build/checkpoint/stores/artifact.js







/** What one run may keep, unless told otherwise. */
const MAX_RUN_BYTES = 2 * 1024 ** 3;
/** Checkpoints as artifacts of the run. */
function createArtifactStore(artifacts, options) {
    return new ArtifactStore(artifacts, options);
}
class ArtifactStore {
    kind = 'artifact';
    #options;
    #transfer;
    #records;
    #index;
    constructor(artifacts, options) {
        const { folder, clock = ports_clock/* systemClock */.m, random = Math.random, retentionDays, claim } = options;
        this.#options = options;
        this.#transfer = new ArtifactTransfer(artifacts, folder, { clock, random }, retentionDays);
        this.#records = new ArtifactRecords(this.#transfer, options.jobKey, claim);
    }
    async put(checkpoint, archive) {
        const index = await this.#ownIndex();
        if (index.checkpoints.some(({ id }) => id === checkpoint.id))
            return;
        const { jobKey, attempt, claim } = this.#options;
        const { id, stage = 'none' } = checkpoint;
        await this.#checkCap(checkpoint);
        const nameFor = () => (0,artifact_names/* checkpointArtifact */.fv)({ jobKey, attempt, stage, id, nonce: (0,artifact_names/* nonceOf */.Tf)(claim) });
        await this.#transfer.uploadFile(nameFor, archive);
        index.checkpoints.push(checkpoint);
        await this.#saveIndex(index);
    }
    async list() {
        const all = await this.#transfer.list();
        const entries = (0,checkpoint_index/* checkpointsOf */.xm)(all);
        // Own ones last: they know best.
        return (0,checkpoint_index/* listing */.RR)(entries, [...(await this.#othersIndexes(all)), ...(await this.#indexesOf(entries))]);
    }
    async fetch(id, destination) {
        const copies = (await this.#entries()).filter((entry) => entry.id === id);
        let failure;
        for (const { entry } of copies) {
            try {
                await this.#transfer.download(entry, destination);
                return;
            }
            catch (error) {
                failure = error;
            }
        }
        if (copies.length === 0)
            throw missing(id);
        throw new errors/* RefusedError */.fk('checkpoint-unreachable', `Checkpoint ${id} not fetched: ${(0,errors/* messageOf */.bD)(failure)}. Try again, or use another store.`, { cause: failure });
    }
    async remove(id) {
        for (const { entry } of (await this.#entries()).filter((found) => found.id === id)) {
            await this.#transfer.remove(entry.name);
        }
        const index = await this.#ownIndex();
        const kept = index.checkpoints.filter((checkpoint) => checkpoint.id !== id);
        if (kept.length === index.checkpoints.length)
            return;
        index.checkpoints = kept;
        await this.#saveIndex(index);
    }
    async quarantine(id, reason) {
        const index = await this.#ownIndex();
        index.quarantined[id] = reason;
        await this.#saveIndex(index);
    }
    putRecord(name, content) {
        return this.#records.put(name, content);
    }
    getRecord(name) {
        return this.#records.get(name);
    }
    removeRecord(name) {
        return this.#records.remove(name);
    }
    async clear() {
        const mine = await ownArtifacts(await this.#transfer.list(), this.#options, (entry) => this.#records.readAny(entry));
        for (const { name } of mine)
            await this.#transfer.remove(name);
        return mine.length;
    }
    /** @throws RefusedError `over-limit` */
    async #checkCap({ id, storedBytes }) {
        const { maxRunBytes = MAX_RUN_BYTES } = this.#options;
        const taken = (await this.#entries()).reduce((sum, { entry }) => sum + entry.size, 0);
        if (taken + storedBytes <= maxRunBytes)
            return;
        throw new errors/* RefusedError */.fk('over-limit', `Checkpoint ${id} not uploaded: with its ${storedBytes} bytes the checkpoints of this run would take ${taken + storedBytes}, and ${maxRunBytes} are allowed. Exclude what need not be kept.`);
    }
    async #entries() {
        return (0,checkpoint_index/* checkpointsOf */.xm)(await this.#transfer.list());
    }
    /** Those of the run's other jobs, each for the checkpoints of its own job only. */
    async #othersIndexes(all) {
        const entries = all.filter(({ name }) => (0,artifact_names/* isCheckpointIndex */.HD)(name) && !(0,artifact_names/* isOfJob */.d1)((0,artifact_names/* jobOfRecord */.oD)(name) ?? '', this.#options.jobKey));
        return (0,checkpoint_index/* newestIndexes */.ft)(entries, (entry) => this.#records.readAny(entry));
    }
    /** Those of this job, of all attempts that can be seen, and this attempt's own. */
    async #indexesOf(entries) {
        const { jobKey, attempt: current } = this.#options;
        const attempts = new Set(entries.filter(({ job }) => (0,artifact_names/* isOfJob */.d1)(job, jobKey)).map(({ attempt }) => attempt));
        attempts.delete(current);
        // A listing without its details is better than none.
        const earlier = await Promise.all([...attempts].map((attempt) => this.#readIndex(attempt).catch(nothingKnown)));
        return [await this.#ownIndex().catch(nothingKnown), ...earlier];
    }
    /** What is written anew with more in it: where it cannot be read, what it tells of the others must not be lost. */
    async #ownIndex() {
        this.#index ??= await this.#readIndex(this.#options.attempt);
        return this.#index;
    }
    async #readIndex(attempt) {
        return (0,checkpoint_index/* parseIndex */.A1)(await this.#records.get((0,checkpoint_index/* indexName */.mo)(this.#options.jobKey, attempt))) ?? nothingKnown();
    }
    #saveIndex(index) {
        const { jobKey, attempt } = this.#options;
        return this.#records.put((0,checkpoint_index/* indexName */.mo)(jobKey, attempt), JSON.stringify(index));
    }
}
const nothingKnown = () => ({ checkpoints: [], quarantined: {} });
const missing = (id) => new errors/* RefusedError */.fk('checkpoint-missing', `Checkpoint ${id} not found: no artifact of this run holds it. List what there is.`);


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

/***/ 33201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}).catch(() => undefined),
};


/***/ })

};
