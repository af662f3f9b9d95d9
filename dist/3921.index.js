export const id = 3921;
export const ids = [3921];
export const modules = {

/***/ 13921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportLosses: () => (/* binding */ reportLosses)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _guard_mask_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49173);


/**
 * Tells people what happened where something did: an annotation in the log, a summary on the run's page. A step that simply
 * passed leaves neither.
 */
async function reportLosses(phase, end, summaryFile) {
    const { outputs, losses, result } = end;
    if (!result || (result.passed && losses.length === 0))
        return;
    const [{ stepSummary }, { annotationOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5834).then(__webpack_require__.bind(__webpack_require__, 85834)),
        __webpack_require__.e(/* import() */ 7762).then(__webpack_require__.bind(__webpack_require__, 97762)),
    ]);
    const lossOf = new Map(losses.map((loss) => [loss.result, loss.failure]));
    const plan = losses.at(-1)?.plan;
    const story = (0,_guard_mask_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .maskTexts */ .X)(phase.masker, {
        outcome: outputs.outcome,
        title: phase.inputs.stage ?? phase.context.job ?? 'script',
        lane: outputs.lane,
        tries: result.tries.map((tried) => {
            const failure = lossOf.get(tried);
            const { exitCode, signal, startedAt, durationMs, cancelled, limit, problems } = tried;
            return {
                exitCode,
                startedAt,
                durationMs,
                cancelled,
                problems,
                ...(signal === undefined ? {} : { signal }),
                ...(limit === undefined ? {} : { limit }),
                ...(failure === undefined ? {} : { failure }),
            };
        }),
        ...(plan === undefined ? {} : { plan }),
        ...(result.stopped === undefined ? {} : { stopped: result.stopped }),
        cancelled: result.cancelled,
        clean: losses.some((loss) => loss.putBack),
        goesOn: end.dirty !== undefined && phase.inputs.resumable,
        stages: await (await phase.job()).stages().catch(() => []),
        ...(end.before === undefined ? {} : { checkpoint: end.before }),
    });
    const { level, text } = annotationOf(story);
    phase.log[level](text);
    if (summaryFile)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(summaryFile, phase.masker.mask(stepSummary(story)));
}


/***/ }),

/***/ 49173:
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
