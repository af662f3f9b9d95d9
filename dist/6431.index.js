export const id = 6431;
export const ids = [6431,3466,4229,102,7389];
export const modules = {

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

/***/ 64229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   capture: () => (/* binding */ capture),
/* harmony export */   formatBytes: () => (/* reexport safe */ _values_bytes_js__WEBPACK_IMPORTED_MODULE_3__.z)
/* harmony export */ });
/* harmony import */ var _recovery_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50014);
/* harmony import */ var _values_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49348);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62403);
/* harmony import */ var _step_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95755);





/** What one run may keep, unless policy says otherwise. */
const MAX_BYTES = 2 * 1024 ** 3;
/** A checkpoint that takes longer costs more than most retries save. */
const MAX_MS = 5 * 60_000;
/** Captures the workspace into the local store; undefined, with a warning, where that was not possible. */
async function capture(phase, request) {
    const what = request.stage === undefined ? 'The checkpoint for clean tries' : `The checkpoint of stage "${request.stage}"`;
    return (0,_step_context_js__WEBPACK_IMPORTED_MODULE_2__/* .bestEffort */ .z)(phase, what, async () => {
        const { context, inputs } = phase;
        const [engine, store, job, ledger] = await Promise.all([
            phase.engine(),
            phase.localStore(),
            phase.job(),
            phase.ledger(),
        ]);
        const capture = {
            root: context.workspace,
            store,
            identity: {
                ...job.identity,
                sequence: request.sequence,
                clean: request.clean,
                ...(request.stage ? { stage: request.stage } : {}),
            },
            ...(request.parent === undefined ? {} : { parent: request.parent }),
            ...(inputs.exclude.length === 0 ? {} : { exclude: inputs.exclude }),
            secrets: inputs.secrets,
            masker: phase.masker,
            caps: { bytes: MAX_BYTES, ms: Math.min(MAX_MS, request.withinMs ?? MAX_MS) },
            ...(request.withinMs === undefined ? { signal: phase.cancel } : {}),
        };
        const result = await (0,_recovery_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .recorded */ .t2)(ledger, 'capture', what, async () => {
            const captured = await engine.capture(capture);
            return { result: captured, checkpoint: captured.id, durationMs: captured.ms };
        });
        tell(phase, result, request);
        return result;
    });
}
function tell({ log }, result, { stage, clean }) {
    const kept = result.reused
        ? 'nothing changed since the last'
        : `${result.files} files, ${(0,_values_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(result.storedBytes)}`;
    const what = clean ? 'checkpoint' : 'checkpoint of what the script left';
    const line = `${what} ${result.id}: ${kept}, ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(result.ms)}`;
    // Without a stage the checkpoint serves this step only: nobody needs its name.
    if (stage === undefined)
        log.debug(line);
    else
        log.info(line);
    if (result.findings.length > 0) {
        const files = result.findings.map(({ path, kind }) => `${path} (${kind})`).slice(0, 5);
        log.info(`left out of the checkpoint, because it looks like a credential: ${files.join(', ')}`);
    }
    if (result.skipped.length > 0) {
        const entries = result.skipped.map(({ path, reason }) => `${path} (${reason})`).slice(0, 5);
        log.info(`left out of the checkpoint: ${entries.join(', ')}${result.skipped.length > 5 ? ', …' : ''}`);
    }
}


/***/ }),

/***/ 96431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepLeftovers: () => (/* binding */ keepLeftovers),
/* harmony export */   sendInterrupted: () => (/* binding */ sendInterrupted)
/* harmony export */ });
/* harmony import */ var _guard_process_ending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32113);
/* harmony import */ var _step_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95755);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99770);
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64229);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88034);





/** What rerail needs of the grace for itself, after the checkpoint: the record, the outputs, the way out. Milliseconds. */
const RESERVE_MS = 700;
/**
 * Takes a dirty checkpoint of what a script left that failed or was interrupted: where the stage says that it can go on from
 * there, and, for people who look for the cause, where a heavy job was interrupted.
 * After an interruption it has what is left of the runner's grace, and is on its way before this process ends, because on a
 * shutdown no post follows.
 */
async function keepLeftovers(phase, lost) {
    const { stage, lane, before, cancelledAt } = lost;
    const interrupted = cancelledAt !== undefined;
    const wanted = phase.inputs.resumable || (interrupted && lane === 'HEAVY');
    if (!wanted || (0,_upload_js__WEBPACK_IMPORTED_MODULE_2__.uploadTime)(phase.inputs, lane) === 'never')
        return undefined;
    const withinMs = interrupted ? graceLeft(phase, cancelledAt) : undefined;
    if (withinMs !== undefined && withinMs <= 0) {
        phase.log.info('no time is left for a checkpoint of what the script left');
        return undefined;
    }
    const dirty = await (0,_capture_js__WEBPACK_IMPORTED_MODULE_3__.capture)(phase, {
        stage: stage.record.name,
        sequence: stage.record.order * 2,
        clean: false,
        ...(before === undefined ? {} : { parent: before.id }),
        ...(withinMs === undefined ? {} : { withinMs }),
    });
    if (dirty)
        await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_1__/* .bestEffort */ .z)(phase, 'Recording the stage', () => stage.update({ dirty: (0,_stage_js__WEBPACK_IMPORTED_MODULE_4__.snapshotOf)(dirty) }));
    return dirty;
}
/**
 * Sends the record and what it names, and waits for that while the grace lasts: the post that would wait for it comes after a
 * cancel, but not after a shutdown.
 */
async function sendInterrupted(phase, lane, cancelledAt) {
    if ((0,_upload_js__WEBPACK_IMPORTED_MODULE_2__.uploadTime)(phase.inputs, lane) === 'never' || !phase.context.hasRuntime)
        return;
    await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_1__/* .bestEffort */ .z)(phase, 'Starting the upload', async () => {
        await (0,_upload_js__WEBPACK_IMPORTED_MODULE_2__.uploadJob)(phase);
        const left = graceLeft(phase, cancelledAt);
        const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
        if (left <= 0 || !existsSync((0,_upload_js__WEBPACK_IMPORTED_MODULE_2__.spoolFolder)((await phase.job()).folder)))
            return;
        const { drain } = await __webpack_require__.e(/* import() */ 5161).then(__webpack_require__.bind(__webpack_require__, 25161));
        await drain((0,_upload_js__WEBPACK_IMPORTED_MODULE_2__.spoolFolder)((await phase.job()).folder), left, await (0,_upload_js__WEBPACK_IMPORTED_MODULE_2__.uploaderFor)(phase), phase.clock);
    });
}
/** The runner kills this process when its ladder is over; after a first SIGTERM only the last step of it is left. */
function graceLeft(phase, cancelledAt) {
    const { interruptMs, terminateMs } = _guard_process_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER_GRACE */ .e;
    const whole = phase.cancel.reason === 'SIGTERM' ? terminateMs : interruptMs + terminateMs;
    return cancelledAt + whole - RESERVE_MS - phase.clock.monotonic();
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

/***/ 49348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `812 B`, `4.1 KB`, `37 MB`, `1.2 GB`; powers of 1024. */
function formatBytes(bytes) {
    const units = ['B', 'KB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}


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
