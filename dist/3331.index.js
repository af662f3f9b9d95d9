export const id = 3331;
export const ids = [3331,3466,9770,102,7389];
export const modules = {

/***/ 77342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ saveStep),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const STEP = 'rerail-step';
function readState(env) {
    const text = env[`STATE_${STEP}`] ?? '';
    return /^\d{1,6}$/.test(text) ? { step: Number(text) } : {};
}
/** Saves the step's number; nothing where the runner gave no file for it. */
async function saveStep(file, step) {
    if (file !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, `${STEP}=${step}\n`);
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A problem the user can mend. Its message is all they read: `<what failed>: <cause>. <what to do>.`
 * Anything else that is thrown is a defect of rerail and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
}
/** All that is wrong with a step's inputs or a command's arguments, found before anything ran. */
class InputError extends UserError {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.length === 1
            ? `${problems[0]}`
            : `${problems.length} inputs are wrong:\n${problems.map((p) => `- ${p}`).join('\n')}`);
        this.problems = problems;
    }
}
/** A command line that cannot be understood. Its message names the argument, what came, and what is allowed. */
class UsageError extends UserError {
    name = 'UsageError';
}
/**
 * rerail declines to do something that would be unsafe. `reason` is a stable, kebab-case name that documents,
 * tests and reports refer to.
 */
class RefusedError extends UserError {
    name = 'RefusedError';
    reason;
    constructor(reason, message, options) {
        super(message, options);
        this.reason = reason;
    }
}
/** The message of whatever was thrown; never throws itself. */
function messageOf(thrown) {
    if (typeof thrown === 'string')
        return thrown;
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string') {
        return thrown.message;
    }
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(thrown, { depth: 1, breakLength: Number.POSITIVE_INFINITY });
}
/** The `code` of a Node system error (`ENOENT`, `EPERM`, …), else undefined. */
function codeOf(thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown)
        return String(thrown.code);
    return undefined;
}


/***/ }),

/***/ 40102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ LARGEST_LEDGER_TEXT),
/* harmony export */   x: () => (/* binding */ checkLedgerText)
/* harmony export */ });
/** Longest text under a key, in bytes of UTF-8. */
const LARGEST_LEDGER_TEXT = 256 * 1024;
const KEY = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const LONGEST_KEY = 300;
/** @throws RangeError if the key or the text is none that a store keeps */
function checkLedgerText(key, text) {
    if (key.length > LONGEST_KEY || !KEY.test(key))
        throw new RangeError(`Not a key of a ledger: ${key.slice(0, 80)}`);
    const bytes = Buffer.byteLength(text);
    if (bytes > LARGEST_LEDGER_TEXT)
        throw new RangeError(`A line of a ledger has ${bytes} bytes, ${LARGEST_LEDGER_TEXT} at most.`);
}


/***/ }),

/***/ 50014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ apply),
/* harmony export */   t2: () => (/* binding */ recorded)
/* harmony export */ });
/* unused harmony export perform */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** The acts of a strategy, in order. A driver that does not offer the first kind hands over. */
const ACTS_OF = {
    RETRY: ['restore', 'retry'],
    RESUME: ['resume'],
    SKIP: ['skip'],
    ROLLBACK: ['nominate'],
    MANUAL: ['hand-over'],
};
/** What a driver may leave out: there was nothing to restore. */
const OPTIONAL = new Set(['restore']);
/**
 * Does what a plan says, act by act, and stops at the first that does not come about. This is the only code that changes anything about
 * a failure; each act is recorded before and after.
 * @param key tells this plan from all others: an act of a key is done once, whoever comes back to it
 */
async function apply(plan, acts, ledger, key) {
    const wanted = ACTS_OF[plan.strategy].filter((name) => acts[name] || !OPTIONAL.has(name));
    const names = wanted.every((name) => acts[name]) ? wanted : ['hand-over'];
    let outcome = { done: true };
    for (const name of names) {
        const act = acts[name];
        if (!act)
            return { done: false, why: `nothing here can do "${name}"` };
        outcome = await perform(name, act, { key: `${key}/${name}`, why: plan.why }, ledger);
        if (!outcome.done)
            break;
    }
    return outcome;
}
/**
 * Does one act: intent, act, outcome. An act with an outcome that is done is not done again. One that was begun and has no outcome
 * is done again only if it can tell that it is not done yet.
 */
async function perform(name, act, order, ledger) {
    const { key, why } = order;
    const isFirst = await ledger.record(key, { kind: 'intent', act: name, why });
    if (!isFirst) {
        const known = await ledger.find(key, 'act');
        if (known)
            return outcomeOf(known);
        const resolved = act.resolve ? await act.resolve(order) : { done: false, why: INTERRUPTED };
        if (resolved)
            return settle(name, order, resolved, ledger);
    }
    return settle(name, order, await attempt(act, order), ledger);
}
/**
 * Does and records what prepares or ends a step and needs no plan.
 * @param act fulfils with what the caller wants, and what the ledger is to tell of it
 * @throws whatever the act throws, after it is recorded
 */
async function recorded(ledger, name, why, act) {
    const order = { key: ledger.newKey(name), why };
    await ledger.record(order.key, { kind: 'intent', act: name, why });
    try {
        const { result, durationMs, ...told } = await act();
        const took = durationMs === undefined ? {} : { durationMs: Math.round(durationMs) };
        await settle(name, order, { done: true, ...told, ...took }, ledger);
        return result;
    }
    catch (error) {
        await settle(name, order, { done: false, why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) }, ledger);
        throw error;
    }
}
const INTERRUPTED = 'it was begun before, and whether it was done is unknown; rerail does not do it twice';
async function attempt(act, order) {
    try {
        return await act.run(order);
    }
    catch (error) {
        return { done: false, why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
async function settle(name, { key, why }, outcome, ledger) {
    await ledger.record(key, { kind: 'act', act: name, why, ...outcome });
    return outcome;
}
const outcomeOf = ({ done, why, checkpoint, durationMs }) => ({
    done,
    ...(why === undefined ? {} : { why }),
    ...(checkpoint === undefined ? {} : { checkpoint }),
    ...(durationMs === undefined ? {} : { durationMs }),
});


/***/ }),

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

/***/ 13466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJobLedger: () => (/* binding */ openJobLedger),
  s: () => (/* binding */ recordedLines)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/ports/ledger-store.js
var ledger_store = __webpack_require__(40102);
;// CONCATENATED MODULE: ./build/ledger/file-store.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** The steps of a job write some hundred lines; what is larger is no ledger of ours. */
const LARGEST_FILE = 32 * 1024 * 1024;
/**
 * A ledger in one file that all steps of a job append to. A row is appended in one write, and the first of a key counts: so two
 * writers need no lock, and what a killed process left of a row harms no other.
 */
function createFileLedgerStore(file) {
    return {
        async put(key, text) {
            (0,ledger_store/* checkLedgerText */.x)(key, text);
            if ((await readRows(file)).some(([taken]) => taken === key))
                return false;
            const writer = (0,external_node_crypto_.randomBytes)(8).toString('hex');
            await (0,promises_.appendFile)(file, `\n${JSON.stringify([key, writer, text])}\n`, { mode: 0o600 });
            return (await readRows(file)).find(([taken]) => taken === key)?.[1] === writer;
        },
        async get(key) {
            return (await readRows(file)).find(([taken]) => taken === key)?.[2];
        },
        async list() {
            const firsts = new Map();
            for (const [key, , text] of await readRows(file))
                if (!firsts.has(key))
                    firsts.set(key, text);
            return [...firsts.values()];
        },
    };
}
async function readRows(file) {
    let content;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(file, 'r'), true);
            const info = await handle.stat();
            if (!info.isFile() || info.size > LARGEST_FILE)
                throw new RangeError(`The ledger ${file} is no file of rerail's.`);
            content = await handle.readFile('utf8');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
    return content.split('\n').flatMap((line) => (line === '' ? [] : (parseRow(line) ?? [])));
}
/** Scripts can write to the file: what is no row is left out. */
function parseRow(line) {
    try {
        const row = JSON.parse(line);
        const isRow = Array.isArray(row) && row.length === 3 && row.every((part) => typeof part === 'string');
        return isRow ? [row] : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/ledger/line.js
/** Version of every line; readers refuse others. */
const LEDGER_VERSION = 2;
/** Acts that prepare or end a step and need no plan. */
const HOUSEKEEPING = (/* unused pure expression or super */ null && (['capture', 'fast-forward', 'clean-up']));

;// CONCATENATED MODULE: ./build/ledger/ledger.js

/** @param scope tells this process from all others that write to the store: what `newKey` begins with */
function openLedger(head, scope, { store, clock, mask }) {
    let count = 0;
    return {
        newKey(name) {
            count += 1;
            return `${scope}/${count}-${name}`;
        },
        record(key, entry) {
            const at = new Date(clock.now()).toISOString();
            const line = { version: LEDGER_VERSION, key, at, ...head, ...entry };
            return store.put(`${key}/${entry.kind}`, JSON.stringify(mask(line)));
        },
        async find(key, kind) {
            const text = await store.get(`${key}/${kind}`);
            if (text === undefined)
                return undefined;
            const { parseLine } = await __webpack_require__.e(/* import() */ 2536).then(__webpack_require__.bind(__webpack_require__, 62536));
            const line = parseLine(text);
            return line?.kind === kind && line.key === key ? line : undefined;
        },
        async lines() {
            const [texts, { parseLine }] = await Promise.all([store.list(), __webpack_require__.e(/* import() */ 2536).then(__webpack_require__.bind(__webpack_require__, 62536))]);
            return texts.flatMap((text) => parseLine(text) ?? []);
        },
    };
}

// EXTERNAL MODULE: ./build/values/mask-texts.js
var mask_texts = __webpack_require__(63854);
;// CONCATENATED MODULE: ./build/step/job-ledger.js





/** Opens the ledger that all of a job's steps write to; this step's keys are its own. */
async function openJobLedger(job, { clock, log, masker, ...about }) {
    const { identity, folder } = job;
    const step = await job.takeNumber('ledgers').catch(() => `p${process.pid}`);
    const scope = [identity.runId ?? 'local', `a${identity.attempt}`, identity.jobKey, step].join('/');
    const store = forgiving(createFileLedgerStore(external_node_path_.join(folder, 'ledger.jsonl')), log);
    const mask = (line) => (0,mask_texts/* maskTexts */.X)(masker, line);
    return openLedger({ ...identity, ...about }, scope, { store, clock, mask });
}
/** A step's ledger is there to be read afterwards: its own faults only show in debug logs, and nothing waits for it. */
function forgiving(store, log) {
    const attempt = async (act, otherwise) => {
        try {
            return await act();
        }
        catch (error) {
            log.debug(`ledger: ${(0,errors/* messageOf */.bD)(error)}`);
            return otherwise;
        }
    };
    return {
        put(key, text) {
            log.debug(`ledger: ${text}`);
            return attempt(() => store.put(key, text), true);
        },
        get: (key) => attempt(() => store.get(key), undefined),
        list: () => attempt(() => store.list(), []),
    };
}
/** A line is some hundred bytes, and the record travels with every stage. */
const MAX_LINES = 200;
/** What a job's record tells of the ledger: how earlier attempts' failures ended, and the newest lines of this one. */
async function recordedLines(ledger, earlier) {
    const [own, { isLedgerLine }] = await Promise.all([ledger.lines(), __webpack_require__.e(/* import() */ 2536).then(__webpack_require__.bind(__webpack_require__, 62536))]);
    const ends = earlier.filter(isLedgerLine).filter(({ kind }) => kind === 'end');
    return [...ends.slice(-MAX_LINES / 2), ...own.slice(-MAX_LINES)];
}


/***/ }),

/***/ 33331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveStep: () => (/* binding */ leaveStep)
/* harmony export */ });
/* harmony import */ var _config_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77342);
/* harmony import */ var _recovery_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50014);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62403);
/* harmony import */ var _step_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95755);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99770);





/** How long post waits for checkpoints of a failed job to be sent. */
const DRAIN_MS = 3 * 60_000;
/** After a cancel the runner gives the whole job five minutes, other posts included. */
const DRAIN_CANCELLED_MS = 60_000;
/** How long post lets an upload of a green job come to its end, so that it leaves no half artifact, while bytes move. */
const FINISH_MS = 5_000;
/**
 * Post: the step that entered first leaves last, and looks after the job. A green job leaves no artifact of rerail's behind;
 * a failed one leaves what the next attempt resumes from.
 */
async function leaveStep(phase) {
    if ((0,_config_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .u)(phase.env).step !== 1)
        return 0;
    const green = phase.inputs.jobStatus === 'success';
    if (green)
        await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_3__/* .bestEffort */ .z)(phase, 'Cleaning up', () => cleanUp(phase));
    else
        await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_3__/* .bestEffort */ .z)(phase, 'Uploading the checkpoints', () => keep(phase));
    return 0;
}
async function cleanUp(phase) {
    const job = await phase.job();
    const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    const uploaded = existsSync((0,_upload_js__WEBPACK_IMPORTED_MODULE_4__.spoolFolder)(job.folder));
    if (uploaded) {
        const { stopUploader } = await __webpack_require__.e(/* import() */ 109).then(__webpack_require__.bind(__webpack_require__, 80109));
        const brokenOff = await stopUploader((0,_upload_js__WEBPACK_IMPORTED_MODULE_4__.spoolFolder)(job.folder), phase.clock, FINISH_MS);
        if (brokenOff)
            phase.log.debug('An upload that this green job no longer needs was broken off.');
    }
    // Attempt 1 without an upload has nothing there: no request is made for most green jobs.
    if (!uploaded && phase.context.attempt === 1)
        return;
    const store = await phase.artifactStore();
    const removed = await (0,_recovery_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .recorded */ .t2)(await phase.ledger(), 'clean-up', 'the job is green', async () => ({
        result: (await store?.clear()) ?? 0,
    }));
    if (removed > 0)
        phase.log.info(`the job is green: ${removed} artifacts of rerail's removed`);
}
async function keep(phase) {
    const job = await phase.job();
    const { recallSecrets } = await __webpack_require__.e(/* import() */ 8356).then(__webpack_require__.bind(__webpack_require__, 38356));
    await recallSecrets(phase);
    if (!phase.context.hasRuntime || !job.isMarked(_upload_js__WEBPACK_IMPORTED_MODULE_4__.KEEP_ON_FAILURE))
        return;
    await (0,_upload_js__WEBPACK_IMPORTED_MODULE_4__.uploadJob)(phase);
    // Without a place for them nothing is on its way, and that has been said.
    const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    if (!existsSync((0,_upload_js__WEBPACK_IMPORTED_MODULE_4__.spoolFolder)(job.folder)))
        return;
    const [{ drain }, { stopUploader }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5161).then(__webpack_require__.bind(__webpack_require__, 25161)),
        __webpack_require__.e(/* import() */ 109).then(__webpack_require__.bind(__webpack_require__, 80109)),
    ]);
    const started = phase.clock.monotonic();
    const deadline = phase.inputs.jobStatus === 'cancelled' ? DRAIN_CANCELLED_MS : DRAIN_MS;
    const result = await drain((0,_upload_js__WEBPACK_IMPORTED_MODULE_4__.spoolFolder)(job.folder), deadline, await (0,_upload_js__WEBPACK_IMPORTED_MODULE_4__.uploaderFor)(phase), phase.clock);
    const took = phase.clock.monotonic() - started;
    // Left to itself it would be ended by the runner, which says so in the job's log as if something had gone wrong.
    await stopUploader((0,_upload_js__WEBPACK_IMPORTED_MODULE_4__.spoolFolder)(job.folder), phase.clock);
    if (result.left > 0 || result.failed.length > 0) {
        const { notUploaded } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3290)]).then(__webpack_require__.bind(__webpack_require__, 70909));
        phase.log.warning(notUploaded(result, took));
        return;
    }
    phase.log.info(`checkpoints uploaded in ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(took)}: re-running the failed jobs resumes at the stage that failed`);
}


/***/ }),

/***/ 95755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ bestEffort)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Does something of rerail's own that the job must not suffer from: where it fails, that is a warning and the job goes on.
 * With `strict: true` it is an error. What the user can mend is told without a stack, and what ended because the step was
 * cancelled is no failure.
 * @param what what was to be done, as the beginning of a sentence: "The checkpoint before the script".
 * @param isUsers tells errors that are the user's own and must be thrown all the same.
 */
async function bestEffort(phase, what, act, isUsers = () => false) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk && error.reason === 'cancelled')
            return undefined;
        if (phase.inputs.strict || isUsers(error))
            throw error;
        phase.log.warning(`${what} failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/[.\s]*$/, '')}. The job goes on without it.`);
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) && error instanceof Error)
            phase.log.debug(error.stack ?? '');
        return undefined;
    }
}


/***/ }),

/***/ 99770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KEEP_ON_FAILURE: () => (/* binding */ KEEP_ON_FAILURE),
/* harmony export */   neededCheckpoints: () => (/* binding */ neededCheckpoints),
/* harmony export */   sentMark: () => (/* binding */ sentMark),
/* harmony export */   spoolFolder: () => (/* binding */ spoolFolder),
/* harmony export */   uploadJob: () => (/* binding */ uploadJob),
/* harmony export */   uploadTime: () => (/* binding */ uploadTime),
/* harmony export */   uploaderFor: () => (/* binding */ uploaderFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _recovery_earlier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68214);
/* harmony import */ var _job_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13466);



function uploadTime(inputs, lane) {
    if (inputs.checkpoint === 'none')
        return 'never';
    if (inputs.checkpoint === 'eager')
        return 'before';
    if (inputs.checkpoint === 'on-failure')
        return 'on-failure';
    if (lane === 'DOCS')
        return 'never';
    return lane === 'HEAVY' || inputs.resumable ? 'before' : 'on-failure';
}
/** The spool folder that a job's steps and its uploader share. */
const spoolFolder = (jobFolder) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(jobFolder, 'uploads');
/**
 * Queues every checkpoint that the job's record refers to, and the record behind them, so that no record ever names a checkpoint that is
 * not there; then sees to it that somebody sends them. Nothing without an artifact service.
 */
async function uploadJob(phase) {
    const { remotePlace, tellPlace } = await __webpack_require__.e(/* import() */ 5455).then(__webpack_require__.bind(__webpack_require__, 25455));
    const place = await remotePlace(phase);
    if (place.store === 'none')
        return tellPlace(phase, place);
    const [job, local, spooled, { ensureUploader }, { readEarlier }] = await Promise.all([
        phase.job(),
        phase.localStore(),
        __webpack_require__.e(/* import() */ 5676).then(__webpack_require__.bind(__webpack_require__, 95676)),
        __webpack_require__.e(/* import() */ 109).then(__webpack_require__.bind(__webpack_require__, 80109)),
        __webpack_require__.e(/* import() */ 971).then(__webpack_require__.bind(__webpack_require__, 40971)),
    ]);
    const own = await job.record();
    const earlier = await readEarlier(phase);
    const record = { ...own, stages: (0,_recovery_earlier_js__WEBPACK_IMPORTED_MODULE_1__/* .withEarlier */ .TG)(own.stages, earlier) };
    const spool = spoolFolder(job.folder);
    for (const checkpoint of neededCheckpoints(record, await local.list())) {
        if (!(await job.mark(sentMark(checkpoint.id))))
            continue;
        const archive = await local.locate?.(checkpoint.id);
        if (archive !== undefined)
            spooled.enqueue(spool, { kind: 'checkpoint', checkpoint, archive });
    }
    spooled.enqueue(spool, {
        kind: 'record',
        name: (0,_recovery_earlier_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .xD)(job.identity),
        content: phase.masker.mask(JSON.stringify({ ...record, ledger: await (0,_job_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedLines */ .s)(await phase.ledger(), earlier?.ledger ?? []) })),
    });
    ensureUploader(spool, await uploaderFor(phase));
}
/** Fact of the job: a stage wants its checkpoints kept where the job fails. */
const KEEP_ON_FAILURE = 'keep-on-failure';
/** Fact of the job: a checkpoint is in the artifact store, or on its way there. */
const sentMark = (id) => `sent-${id}`;
/** The checkpoints that a record names and those that hold content of theirs, oldest first. */
function neededCheckpoints(record, listed) {
    const byId = new Map(listed.map((checkpoint) => [checkpoint.id, checkpoint]));
    const needed = new Set();
    const need = (id) => {
        if (id === undefined || needed.has(id))
            return;
        for (const dependency of byId.get(id)?.dependencies ?? [])
            need(dependency);
        needed.add(id);
    };
    for (const stage of record.stages) {
        need(stage.before?.checkpoint);
        need(stage.after?.checkpoint);
        need(stage.dirty?.checkpoint);
    }
    return [...needed].map((id) => byId.get(id)).filter((checkpoint) => checkpoint !== undefined);
}
/** How the uploader's process is started: through the command line's door, with no more of the environment than it needs; its token comes over a pipe. */
async function uploaderFor(phase) {
    const job = await phase.job();
    const options = {
        jobKey: job.identity.jobKey,
        attempt: job.identity.attempt,
        claim: (await job.record()).claim,
        retentionDays: phase.inputs.retentionDays,
    };
    const some = (names) => Object.fromEntries(Object.entries(phase.env).filter(([name]) => names.test(name)));
    const input = { options, variables: some(HIDDEN_UPLOADER_VARIABLES) };
    return {
        command: [process.execPath, node_path__WEBPACK_IMPORTED_MODULE_0__.join(phase.dist, 'cli.js'), 'upload', spoolFolder(job.folder)],
        env: some(UPLOADER_VARIABLES),
        input: JSON.stringify(input),
    };
}
const UPLOADER_VARIABLES = /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;
/** What the services need and scripts must not see. Tokens for identities elsewhere are not among it. */
const HIDDEN_UPLOADER_VARIABLES = /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;


/***/ }),

/***/ 62403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   TQ: () => (/* binding */ AGE_FORM),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ec: () => (/* binding */ DURATION_FORM)
/* harmony export */ });
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const PART = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const WHOLE = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
/** Longest duration that means anything here: GitHub ends a workflow run after 35 days (docs: usage limits). */
const MAX_MS = 35 * 86_400_000;
/** What a duration looks like, for error messages. */
const FORM = 'a number with a unit, as 90s, 15m, 2h or 1h30m';
const DURATION_FORM = `${FORM}, at most 35d`;
/** Checkpoints in a folder may grow older than any run. */
const AGE_FORM = `${FORM} or 90d`;
/**
 * Milliseconds of a duration such as `90s`, `15m`, `1h30m`, or undefined where the text is none.
 * A bare `0` is a duration; other bare numbers are not, because nobody can tell seconds from minutes.
 * @param max milliseconds; longer ones are none
 */
function parseDuration(text, max = MAX_MS) {
    const compact = text.trim().toLowerCase();
    if (compact === '0')
        return 0;
    if (!WHOLE.test(compact))
        return undefined;
    let ms = 0;
    for (const [, amount, unit] of compact.matchAll(PART))
        ms += Number(amount) * UNITS[unit];
    return ms <= max ? Math.round(ms) : undefined;
}
/** A duration as people say it: `850ms`, `41s`, `5m`, `8m12s`, `2h05m`. */
function formatDuration(ms) {
    if (Math.round(ms) < 1_000)
        return `${Math.round(ms)}ms`;
    if (ms < 10_000)
        return `${(Math.round(ms / 100) / 10).toString()}s`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3_600) {
        const left = seconds % 60;
        return left === 0 ? `${seconds / 60}m` : `${Math.floor(seconds / 60)}m${pad(left)}s`;
    }
    const minutes = Math.round(seconds / 60);
    return minutes % 60 === 0 ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / 60)}h${pad(minutes % 60)}m`;
}
const pad = (value) => String(value).padStart(2, '0');


/***/ }),

/***/ 63854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ maskTexts)
/* harmony export */ });
/** A copy of plain data with every text in it masked, keys apart: masking the whole as JSON could break it. */
function maskTexts(masker, value) {
    if (typeof value === 'string')
        return masker.mask(value);
    if (Array.isArray(value))
        return value.map((entry) => maskTexts(masker, entry));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, maskTexts(masker, entry)]));
}


/***/ })

};
