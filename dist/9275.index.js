export const id = 9275;
export const ids = [9275,7885];
export const modules = {

/***/ 57885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiAccess: () => (/* binding */ apiAccess),
/* harmony export */   parseRunAddress: () => (/* binding */ parseRunAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const ADDRESS = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?(?:[/?#].*)?$/;
/** @throws UsageError where the text is no address of a run */
function parseRunAddress(url) {
    const found = ADDRESS.exec(url);
    if (!found) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Reading the run failed: "${url}" is no address of a run. Use https://github.com/OWNER/REPOSITORY/actions/runs/NUMBER, with /job/NUMBER for one job.`);
    }
    const [, repository, run, attempt, job] = found;
    return { repository, run, ...(attempt ? { attempt } : {}), ...(job ? { job } : {}) };
}
const DEFAULT_API = 'https://api.github.com';
/** How the API is reached from an environment: `GITHUB_API_URL`, `GITHUB_TOKEN` or `GH_TOKEN`. */
function apiAccess(env) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    const graphqlUrl = env.GITHUB_GRAPHQL_URL;
    return {
        apiUrl: env.GITHUB_API_URL || DEFAULT_API,
        ...(graphqlUrl ? { graphqlUrl } : {}),
        ...(token ? { token } : {}),
    };
}


/***/ }),

/***/ 79275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLogs: () => (/* binding */ runLogs)
/* harmony export */ });
/* harmony import */ var _api_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57885);

const FAILED = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure']);
/** So much of the end of a log is read: what a job failed for is said there. */
const MAX_LOG_BYTES = 16 * 2 ** 20;
/** Reads runs' logs through the REST API. */
function runLogs(client) {
    async function* log(path) {
        yield (await client.tail(path, MAX_LOG_BYTES)).bytes;
    }
    return {
        async failedJobs(url) {
            const { repository, run, attempt, job } = (0,_api_access_js__WEBPACK_IMPORTED_MODULE_0__.parseRunAddress)(url);
            const ofRun = `/repos/${repository}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ''}/jobs`;
            const jobs = job
                ? [await client.get(`/repos/${repository}/actions/jobs/${job}`)]
                : (await client.getAll(ofRun)).filter(({ conclusion }) => FAILED.has(conclusion ?? ''));
            return jobs.map((each) => describeJob(each, () => log(`/repos/${repository}/actions/jobs/${each.id}/logs`)));
        },
    };
}
function describeJob({ id, name, conclusion, steps = [] }, log) {
    const failedStep = steps.find((step) => FAILED.has(step.conclusion ?? ''))?.name;
    return { id, name, conclusion: conclusion ?? '', log, ...(failedStep ? { failedStep } : {}) };
}


/***/ })

};
