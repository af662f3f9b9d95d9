export const id = 3352;
export const ids = [3352,971];
export const modules = {

/***/ 68214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ withEarlier),
/* harmony export */   _l: () => (/* binding */ findEarlier),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60245);


/** So many attempts back it looks at most: GitHub allows 50 re-runs, and nobody wants what is ten attempts old. */
const MAX_PROBES = 10;
/** Under which name a store keeps the record of a job in one attempt. */
const recordName = (identity) => `job-a${identity.attempt}-${identity.jobKey}`;
/**
 * Looks for the newest record of this job in earlier attempts of the same run, newest attempt first.
 * An answer that is missing, contested or not ours means a fresh start, never an error.
 */
async function findEarlier({ identity, debug, unauthenticated, store }) {
    if (identity.attempt <= 1)
        return fresh('first-attempt', 'this is the first attempt');
    if (debug)
        return fresh('debug-logging', 'the run was re-run with debug logging, so everything runs');
    if (unauthenticated) {
        return fresh('unauthenticated', 'the job can ask for OIDC tokens, so only checkpoints authenticated by the input "checkpoint-key" are used', true);
    }
    const last = Math.max(1, identity.attempt - MAX_PROBES);
    for (let attempt = identity.attempt - 1; attempt >= last; attempt -= 1) {
        try {
            const text = await store.getRecord(recordName({ ...identity, attempt }));
            if (text === undefined)
                continue;
            const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJobRecord */ .u9)(text);
            if (record && isOurs(record, identity, attempt))
                return { found: true, record };
            return fresh('record-foreign', `the record of attempt ${attempt} is not one of this job`, true);
        }
        catch (error) {
            const contested = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk && error.reason === 'record-contested';
            if (!contested)
                return fresh('service-failed', `the record of attempt ${attempt} could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, true);
            return fresh('record-contested', 'two jobs of the earlier attempt have the same job key; give each caller its own input "key"', true);
        }
    }
    return fresh('nothing-recorded', 'no earlier attempt left a record that can be seen from here');
}
/**
 * What a later attempt is to know: the stages of this one, and what an earlier one recorded of those that this one did not get to, or not further than to their preparation. Else an
 * attempt that ends early would take with it what the one before had completed.
 */
function withEarlier(stages, earlier) {
    const before = new Map(earlier?.stages.map((stage) => [stage.name, { ...stage, attempt: stage.attempt ?? earlier.attempt }]));
    const isPrepared = ({ state, before: moment }) => state !== 'started' || moment !== undefined;
    const own = stages.map((stage) => (isPrepared(stage) ? stage : (before.get(stage.name) ?? stage)));
    const names = new Set(own.map(({ name }) => name));
    return [...own, ...[...before.values()].filter(({ name }) => !names.has(name))];
}
const fresh = (reason, why, alarming = false) => ({ found: false, reason, why, alarming });
const isOurs = (record, identity, attempt) => record.jobKey === identity.jobKey &&
    record.attempt === attempt &&
    record.runId === identity.runId &&
    record.repository === identity.repository;


/***/ }),

/***/ 60245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ parseStageRecord),
/* harmony export */   hl: () => (/* binding */ RECORD_VERSION),
/* harmony export */   u9: () => (/* binding */ parseJobRecord)
/* harmony export */ });
/* unused harmony export STAGE_STATES */
/** Version of everything written here; readers refuse others. */
const RECORD_VERSION = 1;
/**
 * What became of a stage. `started` is what a record shows whose runner died: nobody was there to write more.
 */
const STAGE_STATES = ['started', 'completed', 'failed', 'skipped', 'fast-forwarded', 'rolled-back'];
/**
 * Reads a job record that came from outside.
 * @returns undefined where it is none of ours: wrong version, wrong shape, too large.
 */
function parseJobRecord(text) {
    const value = parseObject(text);
    if (!value || value.version !== RECORD_VERSION || !isCount(value.attempt))
        return undefined;
    if (typeof value.jobKey !== 'string' || typeof value.claim !== 'string' || !Array.isArray(value.stages))
        return undefined;
    if (!value.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(value.ledger))
        return undefined;
    return value;
}
/** Reads one stage's record; undefined where it is none of ours. */
function parseStageRecord(text) {
    const value = parseObject(text);
    return isStageRecord(value) ? value : undefined;
}
/** A record is some kilobytes; outputs are at most 1 MB a job. */
const MAX_RECORD_CHARACTERS = 8 * 1024 * 1024;
function parseObject(text) {
    if (text.length > MAX_RECORD_CHARACTERS)
        return undefined;
    try {
        // A key called __proto__ would otherwise become a prototype somewhere down the line.
        const value = JSON.parse(text, (key, entry) => (key === '__proto__' ? undefined : entry));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isText = (value) => typeof value === 'string';
const isHash = (value) => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isTextMap = (value) => isObject(value) && Object.values(value).every(isText);
/** Names go into the runner's line-based files: a line break in one would be an injection. */
const isNameMap = (value) => isTextMap(value) && Object.keys(value).every((name) => /^[^\r\n]+$/.test(name));
const isAbsentOr = (check) => (value) => value === undefined || check(value);
const isSnapshotRef = (value) => isObject(value) &&
    isText(value.checkpoint) &&
    /^[a-z0-9-]{8,64}$/.test(value.checkpoint) &&
    isHash(value.stateHash);
const isReplay = (value) => isObject(value) &&
    isNameMap(value.outputs) &&
    isNameMap(value.env) &&
    Array.isArray(value.path) &&
    value.path.every(isText);
const isFingerprint = (value) => isObject(value) &&
    ['os', 'arch', 'home', 'user', 'workspace'].every((key) => isText(value[key])) &&
    isAbsentOr(isText)(value.libc) &&
    isTextMap(value.tools);
const isSkipBlocker = (value) => isObject(value) && isText(value.reason) && isText(value.why);
function isStageRecord(value) {
    if (!isObject(value) || value.version !== RECORD_VERSION)
        return false;
    const checks = {
        name: isText,
        attempt: isAbsentOr(isCount),
        order: isCount,
        state: (state) => STAGE_STATES.includes(state),
        script: isHash,
        environment: isTextMap,
        fingerprint: isAbsentOr(isFingerprint),
        commit: isAbsentOr(isText),
        startedAt: isCount,
        before: isAbsentOr(isSnapshotRef),
        after: isAbsentOr(isSnapshotRef),
        dirty: isAbsentOr(isSnapshotRef),
        interrupted: isAbsentOr((value) => value === true),
        replay: isAbsentOr(isReplay),
        blockers: (list) => Array.isArray(list) && list.every(isSkipBlocker),
        failure: isAbsentOr(isObject),
        resumes: isCount,
        plannedResumes: isAbsentOr(isCount),
    };
    return Object.entries(checks).every(([key, check]) => check(value[key]));
}


/***/ }),

/***/ 40971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carryPlans: () => (/* binding */ carryPlans),
/* harmony export */   readEarlier: () => (/* binding */ readEarlier),
/* harmony export */   tellLostUploads: () => (/* binding */ tellLostUploads)
/* harmony export */ });
/* harmony import */ var _recovery_earlier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68214);
/* harmony import */ var _step_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95755);


/** Says once what the attempt before could not upload because its machine was shut down or died. */
async function tellLostUploads(phase) {
    const { attempt, debug, hasRuntime } = phase.context;
    if (attempt <= 1 || debug || !hasRuntime)
        return;
    await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_1__/* .bestEffort */ .z)(phase, 'The look for lost uploads', async () => {
        const job = await phase.job();
        if (!(await job.mark('told-lost')))
            return;
        const store = await phase.artifactStore();
        if (!store)
            return;
        const { lostUploads } = await __webpack_require__.e(/* import() */ 3444).then(__webpack_require__.bind(__webpack_require__, 3444));
        const lost = await lostUploads(store, job.identity.jobKey, attempt - 1);
        if (lost.length === 0)
            return;
        const { uploadsLost } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(909)]).then(__webpack_require__.bind(__webpack_require__, 70909));
        phase.log.warning(uploadsLost(attempt - 1, lost));
    });
}
/** The earlier attempt's record; looked up once a job, by the first stage. */
async function readEarlier(phase) {
    if (phase.context.attempt <= 1)
        return undefined;
    const found = await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_1__/* .bestEffort */ .z)(phase, 'The look for an earlier attempt', async () => {
        const job = await phase.job();
        return job.once('earlier', async () => (0,_recovery_earlier_js__WEBPACK_IMPORTED_MODULE_0__/* .findEarlier */ ._l)({
            identity: job.identity,
            debug: phase.context.debug,
            unauthenticated: phase.context.hasIdToken && phase.inputs.checkpointKey === undefined,
            store: (await phase.artifactStore()) ?? (await phase.localStore()),
        }));
    });
    if (!found)
        return undefined;
    if (found.found)
        return found.record;
    // Every stage asks; once is enough to be told.
    if (!(await (await phase.job()).mark('told-fresh')))
        return undefined;
    if (found.alarming)
        phase.log.warning(`This attempt starts fresh: ${found.why}.`);
    else
        phase.log.info(`this attempt starts fresh: ${found.why}`);
    return undefined;
}
/** Plans count over attempts: the stage takes over how often earlier ones resumed at it. */
async function carryPlans(phase, stage) {
    const earlier = await readEarlier(phase);
    const known = earlier?.stages.find(({ name }) => name === stage.record.name);
    if (known?.plannedResumes)
        await stage.update({ plannedResumes: known.plannedResumes });
}


/***/ })

};
