export const id = 8011;
export const ids = [8011];
export const modules = {

/***/ 18011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerFailure: () => (/* binding */ answerFailure)
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

// EXTERNAL MODULE: ./build/recovery/apply.js
var apply = __webpack_require__(50014);
// EXTERNAL MODULE: ./build/values/duration.js
var duration = __webpack_require__(62403);
// EXTERNAL MODULE: ./build/step/step-context.js
var step_context = __webpack_require__(95755);
// EXTERNAL MODULE: ./build/step/guard/disk-reserve.js
var disk_reserve = __webpack_require__(10313);
// EXTERNAL MODULE: ./build/step/guard/preparation.js
var preparation = __webpack_require__(56728);
// EXTERNAL MODULE: ./build/step/guard/quarantine.js
var quarantine = __webpack_require__(53501);
;// CONCATENATED MODULE: ./build/step/guard/answer-failure.js








/**
 * Applies the plan of a failed try that another one can follow: restores the workspace and prepares the retry.
 *
 * @param blockedReason why no try can follow such a wait
 */
async function answerFailure({ phase, prepared }, failed, blockedReason) {
    const { failure, plan, result } = failed;
    if (plan.strategy !== 'RETRY')
        return { again: false, why: plan.why };
    const waitMs = waitBefore(phase, failed);
    // Later steps want what this try left, unless another one follows.
    const blocked = blockedReason(waitMs);
    if (blocked !== undefined)
        return { again: false, why: blocked };
    const environment = { RERAIL_FAILURE_TYPE: failure.type };
    const { clean, before } = prepared;
    const acts = {
        ...(clean && before ? { restore: { run: () => restoreBefore(phase, prepared, before, result) } } : {}),
        retry: {
            async run() {
                failed.restored = clean && before !== undefined;
                Object.assign(environment, await retryVariables(phase, prepared, failed));
                return { done: true };
            },
        },
    };
    const applied = await (0,apply/* apply */.Bb)(plan, acts, await phase.ledger(), failed.key);
    if (!applied.done)
        return { again: false, why: applied.why ?? 'the retry could not be prepared' };
    const line = failure.evidence[0]?.text;
    return { again: true, why: line === undefined ? plan.why : `${plan.why} (${line})`, waitMs, environment };
}
/** Milliseconds: what the user or the policy says, longer each time, and never less than the output asks for. */
function waitBefore({ inputs, random }, { plan, result }) {
    const backoff = { ...DEFAULT_BACKOFF, baseMs: inputs.retryWaitMs ?? plan.waitMs ?? DEFAULT_BACKOFF.baseMs };
    return Math.max(backoffMs(result.number, backoff, random), result.retryAfterMs ?? 0);
}
async function retryVariables(phase, { resumed }, { plan, restored, tests, result }) {
    return {
        ...(await failedTests(phase, tests, result.number)),
        ...(plan.scale === undefined ? {} : { RERAIL_SCALE: String(plan.scale) }),
        ...(resumed && restored ? { [preparation/* RESUMED_VARIABLE */.X]: '0' } : {}),
    };
}
/** Where the next try finds the names of the tests that failed in this one. */
async function failedTests(phase, tests, number) {
    if (!tests || tests.failed.length === 0)
        return {};
    const { writeFailedTests } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(6247)]).then(__webpack_require__.bind(__webpack_require__, 96247));
    const file = await (0,step_context/* bestEffort */.z)(phase, 'Naming the failed tests', () => writeFailedTests(phase, tests, number));
    return file === undefined ? {} : { RERAIL_FAILED_TESTS: file };
}
/** A half-written state would spoil the next try, and its success would prove nothing. */
const NOT_RESTORED = { done: false, why: 'rerail could not restore the workspace' };
async function restoreBefore(phase, { gitConfig }, before, { resources }) {
    const result = await (0,step_context/* bestEffort */.z)(phase, 'Restoring the workspace', async () => {
        const [engine, store] = await Promise.all([phase.engine(), phase.localStore()]);
        const { masker, cancel, context } = phase;
        stepInto(context.workspace);
        await (0,disk_reserve/* useReserve */.e)(phase, resources);
        const request = { id: before.id, root: context.workspace, stores: [store], masker, signal: cancel };
        const restored = await engine.restore(request);
        if (gitConfig)
            (await __webpack_require__.e(/* import() */ 1744).then(__webpack_require__.bind(__webpack_require__, 41744))).restoreGitConfig(gitConfig);
        return restored;
    });
    if (!result)
        return { ...NOT_RESTORED, checkpoint: before.id };
    await (0,quarantine/* emptyQuarantine */.A)(phase, result, resources);
    await (0,disk_reserve/* keepReserve */.G)(phase);
    const { written, removed, ms } = result;
    phase.log.info(`workspace restored to its state before the try: ${written} written, ${removed} removed, ${(0,duration/* formatDuration */.a3)(ms)}; files outside the workspace are unchanged`);
    return { done: true, checkpoint: before.id, durationMs: Math.round(ms) };
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
/* harmony export */   A: () => (/* binding */ emptyQuarantine),
/* harmony export */   a: () => (/* binding */ moveQuarantine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Takes what a restore replaced out of the workspace, so that no tool that walks the workspace (a test runner's file map, a
 * linter, a Docker build context) finds a second copy of it.
 * @param peaks what the failed try used. If the disk was full its leavings are deleted instead: kept, they would fail the next try too.
 */
async function emptyQuarantine(phase, { quarantine }, peaks) {
    if (quarantine === undefined)
        return;
    if (peaks && (await __webpack_require__.e(/* import() */ 8722).then(__webpack_require__.bind(__webpack_require__, 48722))).isDiskFull(peaks)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(quarantine, { recursive: true, force: true });
        phase.log.info('what the try had written was deleted, not kept: the disk was full');
        removeIfEmpty(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(quarantine));
        return;
    }
    const kept = await moveQuarantine(phase, quarantine);
    phase.log.debug(`what the restore replaced is in ${kept}`);
}
/**
 * Moves the quarantine into the job's folder or, if that is on another mount, beside the workspace: copying a half-made
 * build would cost more than it is worth.
 * @returns where it is now
 */
async function moveQuarantine(phase, quarantine) {
    const { workspace } = phase.context;
    const folders = [node_path__WEBPACK_IMPORTED_MODULE_2__.join((await phase.job()).folder, 'quarantine'), node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, '../.rerail-quarantine')];
    for (const folder of folders) {
        const kept = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_2__.basename(quarantine));
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(quarantine, kept);
            removeIfEmpty(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(quarantine));
            return kept;
        }
        catch (error) {
            phase.log.debug(`quarantine ${quarantine} is not moved to ${kept}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            removeIfEmpty(folder);
        }
    }
    return quarantine;
}
/** Other restores' quarantine may be there still, which is safe where it is. */
function removeIfEmpty(folder) {
    try {
        // In a repository around the workspace it says itself that git is to ignore it.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).join() === '.gitignore')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.gitignore'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch { }
}


/***/ })

};
