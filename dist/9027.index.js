export const id = 9027;
export const ids = [9027];
export const modules = {

/***/ 79027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   laneOfJob: () => (/* binding */ laneOfJob),
/* harmony export */   readJobPolicy: () => (/* binding */ readJobPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



/**
 * The policy as it was when the job's first step read it: what a script writes there later changes nothing.
 * A repository without one works; a broken one is a warning, and counts as none.
 */
async function readJobPolicy(phase) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(phase.context.workspace, phase.inputs.policy);
    const job = await phase.job();
    const { text } = await job.once('policy', async () => ({ text: await readIfThere(file) }));
    if (text === null)
        return undefined;
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8311), __webpack_require__.e(9969)]).then(__webpack_require__.bind(__webpack_require__, 58311));
    try {
        return await readPolicy(text, phase.inputs.policy);
    }
    catch (error) {
        if (await job.mark('told-policy'))
            phase.log.warning(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}\nDefaults are used instead.`);
        return undefined;
    }
}
async function readIfThere(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw error;
    }
}
/** The lane of this job, and why: what the step says, then policy, then what is known of the job. */
async function laneOfJob(phase, policy) {
    const { chooseLane } = await __webpack_require__.e(/* import() */ 3711).then(__webpack_require__.bind(__webpack_require__, 93711));
    return chooseLane({
        wish: phase.inputs.lane,
        rules: policy?.lanes ?? [],
        ...(phase.context.job === undefined ? {} : { jobName: phase.context.job }),
    });
}


/***/ })

};
