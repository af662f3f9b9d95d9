export const id = 971;
export const ids = [971];
export const modules = {

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
