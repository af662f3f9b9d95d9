export const id = 8293;
export const ids = [8293];
export const modules = {

/***/ 30674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerFailure: () => (/* binding */ answerFailure),
  planEnd: () => (/* binding */ planEnd),
  understand: () => (/* binding */ understand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/guard/backoff.js
const DEFAULT_BACKOFF = { baseMs: 5_000, growth: 2, ceilingMs: 120_000 };
/**
 * How long to wait after the given losing try (counts from 1): a random time below `min(ceiling, base * growth^(try -
 * 1))`. This is "full jitter" of Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015: of the
 * schemes compared there it loads a service that is coming back the least. Whole milliseconds.
 */
function backoffMs(losingTry, backoff, random) {
    const bound = Math.min(backoff.ceilingMs, backoff.baseMs * backoff.growth ** (losingTry - 1));
    return Math.floor(random() * bound);
}

// EXTERNAL MODULE: ./build/recovery/plan.js + 1 modules
var plan = __webpack_require__(12306);
// EXTERNAL MODULE: ./build/values/duration.js
var duration = __webpack_require__(62403);
// EXTERNAL MODULE: ./build/step/job-ledger.js
var job_ledger = __webpack_require__(54584);
// EXTERNAL MODULE: ./build/step/step-context.js
var step_context = __webpack_require__(95755);
// EXTERNAL MODULE: ./build/step/guard/disk-reserve.js
var disk_reserve = __webpack_require__(10313);
// EXTERNAL MODULE: ./build/step/guard/effects.js
var effects = __webpack_require__(47583);
// EXTERNAL MODULE: ./build/step/guard/preparation.js
var preparation = __webpack_require__(56728);
// EXTERNAL MODULE: ./build/step/guard/quarantine.js
var quarantine = __webpack_require__(53501);
;// CONCATENATED MODULE: ./build/step/guard/failed-try.js










/** Where rerail put the script: nobody's business, and most of the line in which a shell complains. */
const SCRIPT_FOLDER = /\S*[\\/]guards[\\/]\d+[\\/]try-\d+[\\/](?=script)/g;
/** Classifies a lost try and plans what to do about it. Pure but for reading the kept output. */
async function understand(context, result) {
    const { phase, prepared } = context;
    const { classify } = await Promise.all(/* import() */[__webpack_require__.e(8455), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 50672));
    const tests = await testsOf(phase, result);
    const failure = await classify({
        log: result.log(),
        facts: {
            exitCode: result.exitCode,
            ...(result.signal === undefined ? {} : { signal: result.signal }),
            ...(result.limit === undefined ? {} : { limit: result.limit }),
            cancelled: result.cancelled,
            resources: result.resources,
            annotations: result.annotations,
            ...(phase.context.job === undefined ? {} : { jobName: phase.context.job }),
            ...(phase.inputs.stage === undefined ? {} : { stepName: phase.inputs.stage }),
            script: context.scriptText,
            ...(tests === undefined ? {} : { tests }),
        },
        rules: prepared.policy?.rules ?? [],
        mask: (text) => phase.masker.mask(text.replace(SCRIPT_FOLDER, '')),
    });
    const situation = await situationOf(context, result, failure);
    const decided = (0,plan/* plan */.e)(situation);
    await (0,job_ledger/* note */.N4)(phase, { kind: 'plan', input: situation, plan: decided });
    return {
        result,
        failure,
        situation,
        plan: decided,
        putBack: false,
        ...(tests === undefined ? {} : { tests }),
    };
}
async function situationOf({ phase, prepared, scriptText }, result, failure) {
    const { retry, maxTries, optional } = phase.inputs;
    const situation = {
        failure,
        lane: prepared.lane,
        options: { retry, optional, ...(maxTries === undefined ? {} : { maxTries }) },
        made: { tries: result.number, resumes: prepared.stage?.record.resumes ?? 0 },
        externalEffects: prepared.effects ?? (await (0,effects/* effectsOf */.w)(phase.inputs, scriptText)),
        flaky: [],
        resumable: prepared.stage !== undefined && prepared.before !== undefined && phase.inputs.checkpoint !== 'none',
        runnerDied: false,
        cancelled: result.cancelled,
        survivors: result.survivors.map(({ pid, command, cause }) => `${command} (pid ${pid}, ${cause})`),
        rollbackBranch: false,
        lastTryMs: result.durationMs,
    };
    return situation;
}
/** What is done about a lost try that none followed, although the plan may have wanted one. */
async function planEnd(phase, loss, { stopped, cancelled }) {
    const input = { ...loss.situation, cancelled, ...(stopped === undefined ? {} : { stopped }) };
    const decided = (0,plan/* plan */.e)(input);
    await (0,job_ledger/* note */.N4)(phase, { kind: 'plan', input, plan: decided });
    return decided;
}
async function testsOf(phase, result) {
    if (phase.inputs.reports.length === 0)
        return undefined;
    const { readReports } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(6247)]).then(__webpack_require__.bind(__webpack_require__, 96247));
    return (0,step_context/* bestEffort */.z)(phase, 'Reading the test reports', () => readReports(phase, result.startedAt));
}
/**
 * The answer to a lost try that could be followed by another; puts the workspace back where it is.
 *
 * @param hindrance why no try can follow such a wait
 */
async function answerFailure(context, loss, blockedReason) {
    const { phase, prepared } = context;
    const { failure, plan: decided, result } = loss;
    if (decided.strategy !== 'RETRY')
        return { again: false, why: decided.why };
    const waitMs = Math.max(backoffMs(result.number, { ...DEFAULT_BACKOFF, baseMs: phase.inputs.retryWaitMs }, phase.random), result.retryAfterMs ?? 0);
    const blocked = blockedReason(waitMs);
    if (blocked !== undefined)
        return { again: false, why: blocked };
    if (prepared.clean && prepared.before) {
        const restored = await putBack(phase, prepared.before, prepared.gitConfig, result);
        // A half-written state would poison the next try, and its success would prove nothing.
        if (!restored)
            return { again: false, why: 'the workspace could not be put back' };
        loss.putBack = true;
    }
    await (0,job_ledger/* note */.N4)(phase, { kind: 'act', act: 'retry', done: true, why: decided.why });
    const line = failure.evidence[0]?.text;
    return {
        again: true,
        why: line === undefined ? decided.why : `${decided.why} (${line})`,
        waitMs,
        environment: {
            RERAIL_FAILURE_TYPE: failure.type,
            ...(await failedTests(phase, loss)),
            ...(decided.scale === undefined ? {} : { RERAIL_SCALE: String(decided.scale) }),
            ...(prepared.resumed && loss.putBack ? { [preparation/* RESUMED_VARIABLE */.X]: '0' } : {}),
        },
    };
}
/** Where the next try finds the names of the tests that failed in this one. */
async function failedTests(phase, { tests, result }) {
    if (!tests || tests.failed.length === 0)
        return {};
    const { writeFailedTests } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(6247)]).then(__webpack_require__.bind(__webpack_require__, 96247));
    const file = await (0,step_context/* bestEffort */.z)(phase, 'Naming the failed tests', () => writeFailedTests(phase, tests, result.number));
    return file === undefined ? {} : { RERAIL_FAILED_TESTS: file };
}
async function putBack(phase, before, gitConfig, { resources }) {
    const result = await (0,step_context/* bestEffort */.z)(phase, 'Putting the workspace back', async () => {
        const [engine, store] = await Promise.all([phase.engine(), phase.localStore()]);
        const { masker, cancel, context } = phase;
        stepInto(context.workspace);
        await (0,disk_reserve/* useReserve */.e)(phase, resources);
        const request = { id: before.id, root: context.workspace, stores: [store], masker, signal: cancel };
        const restored = await engine.restore(request);
        if (gitConfig)
            (await __webpack_require__.e(/* import() */ 1744).then(__webpack_require__.bind(__webpack_require__, 41744))).putBackGitConfig(gitConfig);
        return restored;
    });
    const act = { kind: 'act', act: 'put-back', checkpoint: before.id };
    await (0,job_ledger/* note */.N4)(phase, result ? { ...act, done: true, durationMs: Math.round(result.ms) } : { ...act, done: false });
    if (!result)
        return false;
    await (0,quarantine/* emptyQuarantine */.A)(phase, result, resources);
    await (0,disk_reserve/* keepReserve */.G)(phase);
    phase.log.info(`workspace put back as it was before the try: ${result.written} written, ${result.removed} removed, ${(0,duration/* formatDuration */.a3)(result.ms)}; what lies outside it was not touched`);
    return true;
}
/** Scripts may remove the folder that this process stands in, and from one that is gone no other process can start. */
function stepInto(folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    process.chdir(folder);
}


/***/ }),

/***/ 53501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ emptyQuarantine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Takes what a restore replaced out of the workspace into the job's folder, so that no tool that walks the workspace (a test runner's
 * file map, a linter, a Docker build context) finds a second copy of it. Where that is another mount it stays in the workspace: copying
 * a half-made build would cost more than it is worth.
 * @param peaks what the lost try used. Where the disk was full its leavings are deleted instead: kept, they would fail the next try too.
 */
async function emptyQuarantine(phase, restored, peaks) {
    const { quarantine } = restored;
    if (quarantine === undefined)
        return;
    try {
        if (peaks && (await __webpack_require__.e(/* import() */ 8722).then(__webpack_require__.bind(__webpack_require__, 48722))).isDiskFull(peaks)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(quarantine, { recursive: true, force: true });
            phase.log.info('what the try had written was deleted, not kept: the disk was full');
        }
        else {
            const kept = node_path__WEBPACK_IMPORTED_MODULE_2__.join((await phase.job()).folder, 'quarantine', node_path__WEBPACK_IMPORTED_MODULE_2__.basename(quarantine));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(kept), { recursive: true, mode: 0o700 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(quarantine, kept);
            phase.log.debug(`what the restore replaced lies in ${kept}`);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(quarantine));
    }
    catch (error) {
        // Other restores' quarantine may be there still, or the job's folder on another mount: all of it is safe where it lies.
        phase.log.debug(`quarantine ${quarantine}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ })

};
