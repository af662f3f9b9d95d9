export const id = 7389;
export const ids = [7389];
export const modules = {

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
/* harmony import */ var _job_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54584);



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
    if (!phase.context.hasRuntime)
        return;
    const [job, local, uploads, { ensureUploader }, { readEarlier }] = await Promise.all([
        phase.job(),
        phase.localStore(),
        __webpack_require__.e(/* import() */ 5161).then(__webpack_require__.bind(__webpack_require__, 25161)),
        __webpack_require__.e(/* import() */ 109).then(__webpack_require__.bind(__webpack_require__, 80109)),
        __webpack_require__.e(/* import() */ 971).then(__webpack_require__.bind(__webpack_require__, 40971)),
    ]);
    const own = await job.record();
    const record = { ...own, stages: (0,_recovery_earlier_js__WEBPACK_IMPORTED_MODULE_1__/* .withEarlier */ .TG)(own.stages, await readEarlier(phase)) };
    const spool = spoolFolder(job.folder);
    for (const checkpoint of neededCheckpoints(record, await local.list())) {
        if (!(await job.mark(sentMark(checkpoint.id))))
            continue;
        const archive = await local.locate?.(checkpoint.id);
        if (archive !== undefined)
            uploads.enqueue(spool, { kind: 'checkpoint', checkpoint, archive });
    }
    uploads.enqueue(spool, {
        kind: 'record',
        name: (0,_recovery_earlier_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .xD)(job.identity),
        content: phase.masker.mask(JSON.stringify({ ...record, ledger: await (0,_job_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(job.folder) })),
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


/***/ })

};
