export const id = 4802;
export const ids = [4802,3352,971];
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

/***/ 54802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decideEnd: () => (/* binding */ decideEnd),
  understand: () => (/* binding */ understand)
});

// EXTERNAL MODULE: ./build/failure/lane.js
var failure_lane = __webpack_require__(93711);
// EXTERNAL MODULE: ./build/recovery/decide.js + 2 modules
var decide = __webpack_require__(26983);
;// CONCATENATED MODULE: ./build/recovery/history.js
/**
 * What lines tell about failures.
 * @param commit what failed twice the same way counts only at this commit
 */
function historyOf(lines, commit) {
    const flaky = new Set();
    const failures = new Map();
    for (const line of lines) {
        if (line.kind !== 'end')
            continue;
        for (const { signature } of line.failures) {
            if (line.outcome === 'recovered')
                flaky.add(signature);
            else if (line.commit === commit)
                failures.set(signature, (failures.get(signature) ?? 0) + 1);
        }
    }
    const repeated = [...failures].filter(([, count]) => count > 1).map(([signature]) => signature);
    return { flaky: [...flaky].sort(), repeated: repeated.sort() };
}

// EXTERNAL MODULE: ./build/step/stages/earlier.js
var stages_earlier = __webpack_require__(40971);
// EXTERNAL MODULE: ./build/step/step-context.js
var step_context = __webpack_require__(95755);
// EXTERNAL MODULE: ./build/step/guard/effects.js
var effects = __webpack_require__(47583);
;// CONCATENATED MODULE: ./build/step/guard/circumstances.js


/**
 * What is worth knowing only after a failure, because it takes git or the API: the policy of the base branch if the workspace has none, and
 * whether the job may be repeated. A green job does not pay for it.
 */
async function completeCircumstances(phase, prepared, scriptText) {
    if (prepared.isComplete)
        return;
    prepared.isComplete = true;
    const { readJobPolicy } = await __webpack_require__.e(/* import() */ 9544).then(__webpack_require__.bind(__webpack_require__, 29544));
    const inForce = await (0,step_context/* bestEffort */.z)(phase, 'Reading the policy', () => readJobPolicy(phase, 'thorough'));
    if (inForce) {
        prepared.policy = inForce.policy;
        prepared.isPolicyBroken = inForce.isBroken;
    }
    const job = await (0,step_context/* bestEffort */.z)(phase, 'Reading the workflow file', () => (0,effects/* repeatableJob */.zF)(phase, prepared.policy));
    if (!job)
        return;
    if (job.never !== undefined)
        prepared.never = job.never;
    const script = prepared.effects ?? (await (0,effects/* effectsOf */.w7)(phase.inputs, scriptText));
    const isDeclaredHarmless = phase.inputs.sideEffects === 'none';
    prepared.effects = job.isIdempotent || isDeclaredHarmless ? [] : [...script, ...job.effects];
}

;// CONCATENATED MODULE: ./build/step/guard/failed-try.js







/** Where rerail keeps the script: of no interest, and most of the line in which a shell complains. */
const SCRIPT_FOLDER = /\S*[\\/]guards[\\/]\d+[\\/]try-\d+[\\/](?=script)/g;
/** Gathers the facts of a failed try, decides what to do about it, and records the decision. */
async function understand(context, result, earlierTries) {
    const { phase, prepared, scriptText } = context;
    await completeCircumstances(phase, prepared, scriptText);
    const tests = await testsOf(phase, result);
    const failure = await classifyTry(context, result, tests);
    const situation = await situationOf(context, result, failure, earlierTries);
    const { plan, key } = await decideAndRecord(phase, situation, `try-${result.number}`);
    return { result, failure, situation, plan, key, restored: false, ...(tests === undefined ? {} : { tests }) };
}
/** Decides again after the last try: its plan may have been a retry that nothing came of. */
async function decideEnd(phase, { situation }, { stopped, cancelled }) {
    const now = { ...situation, cancelled, ...(stopped === undefined ? {} : { stopped }) };
    return decideAndRecord(phase, now, 'end');
}
async function decideAndRecord(phase, situation, name) {
    const plan = (0,decide/* decide */.LD)(situation);
    const ledger = await phase.ledger();
    const key = ledger.newKey(name);
    await ledger.record(key, { kind: 'plan', situation, plan });
    return { plan, key };
}
async function classifyTry({ phase, prepared, scriptText }, result, tests) {
    const { classify } = await Promise.all(/* import() */[__webpack_require__.e(8455), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 50672));
    const { context, inputs, masker } = phase;
    const { exitCode, signal, limit, cancelled, resources, annotations } = result;
    return classify({
        log: result.log(),
        facts: {
            exitCode,
            ...(signal === undefined ? {} : { signal }),
            ...(limit === undefined ? {} : { limit }),
            cancelled,
            resources,
            annotations,
            ...(context.job === undefined ? {} : { jobName: context.job }),
            ...(inputs.stage === undefined ? {} : { stepName: inputs.stage }),
            script: scriptText,
            ...(tests === undefined ? {} : { tests }),
        },
        rules: prepared.policy?.rules ?? [],
        mask: (text) => masker.mask(text.replace(SCRIPT_FOLDER, '')),
    });
}
async function situationOf({ phase, prepared, scriptText }, result, { type, confidence, signature, retry }, earlierTries) {
    const { inputs, context } = phase;
    const { policy, lane, stage, before } = prepared;
    const branch = /^refs\/heads\/(.+)$/.exec(context.ref ?? '')?.[1];
    const spentMs = earlierTries.reduce((sum, tried) => sum + tried.result.durationMs, result.durationMs);
    const budgetMs = policy?.lanes.find((own) => own.lane === lane)?.budgetMs ?? failure_lane/* LANE_BUDGETS_MS */.R[lane];
    return {
        failure: { type, confidence, signature, retry },
        lane,
        options: {
            retry: inputs.retry,
            optional: inputs.optional,
            ...(inputs.maxTries === undefined ? {} : { maxTries: inputs.maxTries }),
        },
        policy: {
            ...(policy ? { plans: policy.plans, rollbackBranches: policy.rollback.branches } : {}),
            ...(prepared.isPolicyBroken ? { isBroken: true } : {}),
        },
        ...(prepared.never === undefined ? {} : { stopped: prepared.never }),
        history: await historyFor(phase),
        ...(branch === undefined ? {} : { branch }),
        made: { tries: result.number, resumes: stage?.record.plannedResumes ?? 0 },
        time: { spentMs, lastTryMs: result.durationMs, ...(Number.isFinite(budgetMs) ? { budgetMs } : {}) },
        externalEffects: prepared.effects ?? (await (0,effects/* effectsOf */.w7)(inputs, scriptText)),
        resumable: stage !== undefined && before !== undefined && inputs.checkpoint !== 'none',
        cancelled: result.cancelled,
        survivors: result.survivors.map(({ pid, command, cause }) => `${command} (pid ${pid}, ${cause})`),
    };
}
/** What this job and its earlier attempts tell about failures; without their lines nothing is known. */
async function historyFor(phase) {
    const [ledger, earlier, { isLedgerLine }] = await Promise.all([
        phase.ledger(),
        (0,stages_earlier.readEarlier)(phase),
        Promise.all(/* import() */[__webpack_require__.e(2536), __webpack_require__.e(102)]).then(__webpack_require__.bind(__webpack_require__, 62536)),
    ]);
    const lines = [...(earlier?.ledger ?? []).filter(isLedgerLine), ...(await ledger.lines())];
    return historyOf(lines, phase.context.sha);
}
async function testsOf(phase, result) {
    if (phase.inputs.reports.length === 0)
        return undefined;
    const { readReports } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(6247)]).then(__webpack_require__.bind(__webpack_require__, 96247));
    return (0,step_context/* bestEffort */.z)(phase, 'Reading the test reports', () => readReports(phase, result.startedAt));
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
