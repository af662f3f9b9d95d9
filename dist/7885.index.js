export const id = 7885;
export const ids = [7885];
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


/***/ })

};
