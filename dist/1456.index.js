export const id = 1456;
export const ids = [1456];
export const modules = {

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerLoss: () => (/* binding */ answerLoss),
  understand: () => (/* binding */ understand)
});

// EXTERNAL MODULE: ./build/config/duration.js
var duration = __webpack_require__(91359);
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
// EXTERNAL MODULE: ./build/commands/phase.js
var commands_phase = __webpack_require__(20344);
;// CONCATENATED MODULE: ./build/commands/retry.js




/** Classifies a lost try and plans what to do about it. Pure but for reading the kept output. */
async function understand(context, result) {
    const { phase } = context;
    const { classify } = await Promise.all(/* import() */[__webpack_require__.e(8455), __webpack_require__.e(4294)]).then(__webpack_require__.bind(__webpack_require__, 74294));
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
        rules: context.rules,
        mask: (text) => phase.masker.mask(text),
    });
    const { retry, maxTries, optional } = phase.inputs;
    const decided = (0,plan/* plan */.e)({
        failure,
        lane: context.lane,
        wishes: { retry, optional, ...(maxTries === undefined ? {} : { maxTries }) },
        made: { tries: result.number, resumes: 0 },
        externalEffects: await effectsOf(context),
        flaky: [],
        resumable: context.resumable,
        runnerDied: false,
        cancelled: result.cancelled,
        survivors: result.survivors.map(({ pid, command, cause }) => `${command} (pid ${pid}, ${cause})`),
        rollbackBranch: false,
        lastTryMs: result.durationMs,
    });
    return { result, failure, plan: decided, putBack: false, ...(tests === undefined ? {} : { tests }) };
}
async function testsOf(phase, result) {
    if (phase.inputs.reports.length === 0)
        return undefined;
    const { readReports } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(7263)]).then(__webpack_require__.bind(__webpack_require__, 87263));
    return (0,commands_phase/* doNoHarm */.R)(phase, 'Reading the test reports', () => readReports(phase, result.startedAt));
}
/** By what the script acts outside: what the user declared, else what its text shows. */
async function effectsOf({ phase, scriptText }) {
    const declared = phase.inputs.sideEffects;
    if (declared === 'none')
        return [];
    if (declared === 'external')
        return ['declared by "side-effects: external"'];
    const { externalEffects } = await __webpack_require__.e(/* import() */ 8268).then(__webpack_require__.bind(__webpack_require__, 68268));
    return externalEffects(scriptText).map(({ pattern, line }) => `${pattern} in line ${line}`);
}
/** The answer to a lost try that could be followed by another; puts the workspace back where it is. */
async function answerLoss(context, loss) {
    const { phase } = context;
    const { failure, plan: decided, result } = loss;
    if (decided.strategy !== 'RETRY')
        return { again: false, why: decided.why };
    if (context.clean && context.before) {
        const restored = await putBack(phase, context.before);
        // A half-written state would poison the next try, and its success would prove nothing.
        if (!restored)
            return { again: false, why: 'the workspace could not be put back' };
        loss.putBack = true;
    }
    const waitMs = Math.max(backoffMs(result.number, { ...DEFAULT_BACKOFF, baseMs: phase.inputs.retryWaitMs }, phase.random), result.retryAfterMs ?? 0);
    return {
        again: true,
        why: decided.why,
        waitMs,
        environment: {
            RERAIL_FAILURE_TYPE: failure.type,
            ...(await failedTests(phase, loss)),
            ...(decided.scale === undefined ? {} : { RERAIL_SCALE: String(decided.scale) }),
        },
    };
}
/** Where the next try finds the names of the tests that failed in this one. */
async function failedTests(phase, { tests, result }) {
    if (!tests || tests.failed.length === 0)
        return {};
    const { writeFailedTests } = await Promise.all(/* import() */[__webpack_require__.e(1143), __webpack_require__.e(7263)]).then(__webpack_require__.bind(__webpack_require__, 87263));
    const file = await (0,commands_phase/* doNoHarm */.R)(phase, 'Naming the failed tests', () => writeFailedTests(phase, tests, result.number));
    return file === undefined ? {} : { RERAIL_FAILED_TESTS: file };
}
async function putBack(phase, before) {
    const result = await (0,commands_phase/* doNoHarm */.R)(phase, 'Putting the workspace back', async () => {
        const [engine, store] = await Promise.all([phase.engine(), phase.localStore()]);
        return engine.restore({ id: before.id, root: phase.context.workspace, stores: [store], signal: phase.cancel });
    });
    if (!result)
        return false;
    phase.log.info(`workspace put back as it was before the try: ${result.written} written, ${result.removed} removed, ${(0,duration/* formatDuration */.a3)(result.ms)}; what lies outside it was not touched`);
    return true;
}


/***/ })

};
