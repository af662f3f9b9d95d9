export const id = 4229;
export const ids = [4229];
export const modules = {

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


/***/ })

};
