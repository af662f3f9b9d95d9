export const id = 9275;
export const ids = [9275];
export const modules = {

/***/ 79275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLogs: () => (/* binding */ runLogs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const ADDRESS = /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?(?:[/?#].*)?$/;
const FAILED = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure']);
/** The most that the API gives at once, and enough pages for the 256 legs of a matrix several times over. */
const PAGE_SIZE = 100;
const MAX_PAGES = 20;
/** Reads runs' logs through the REST API. The runner's blob store, where logs are, never sees the token. */
function runLogs({ apiUrl, token }) {
    const headers = {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'rerail',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    async function get(path) {
        const response = await fetch(`${apiUrl}${path}`, { headers });
        if (!response.ok)
            throw refused(path, response.status, token !== undefined);
        return response.json();
    }
    /** The API answers with an address that is valid for a minute and needs no token (PLATFORM: REST, logs). */
    async function* log(path) {
        const answer = await fetch(`${apiUrl}${path}`, { headers, redirect: 'manual' });
        const location = answer.headers.get('location');
        if (answer.status >= 400)
            throw refused(path, answer.status, token !== undefined);
        const response = location ? await fetch(new URL(location, apiUrl)) : answer;
        if (!response.ok || !response.body)
            throw refused(path, response.status, token !== undefined);
        yield* response.body;
    }
    async function jobsOf(repository, run, attempt) {
        const jobs = [];
        const base = `/repos/${repository}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ''}/jobs`;
        for (let page = 1; page <= MAX_PAGES; page++) {
            const answer = (await get(`${base}?per_page=${PAGE_SIZE}&page=${page}`));
            jobs.push(...(answer.jobs ?? []));
            if ((answer.jobs?.length ?? 0) < PAGE_SIZE)
                break;
        }
        return jobs;
    }
    return {
        async failedJobs(url) {
            const found = ADDRESS.exec(url);
            if (!found) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Reading the run failed: "${url}" is no address of a run. Use https://github.com/OWNER/REPOSITORY/actions/runs/NUMBER, with /job/NUMBER for one job.`);
            }
            const [, repository, run, attempt, job] = found;
            const one = job ? [(await get(`/repos/${repository}/actions/jobs/${job}`))] : undefined;
            const jobs = one ?? (await jobsOf(repository, run, attempt)).filter(({ conclusion }) => FAILED.has(conclusion ?? ''));
            return jobs.map((each) => describeJob(each, () => log(`/repos/${repository}/actions/jobs/${each.id}/logs`)));
        },
    };
}
function describeJob({ id, name, conclusion, steps = [] }, log) {
    const failedStep = steps.find((step) => FAILED.has(step.conclusion ?? ''))?.name;
    return { id, name, conclusion: conclusion ?? '', log, ...(failedStep ? { failedStep } : {}) };
}
function refused(path, status, hasToken) {
    const hint = status === 410
        ? 'Logs are kept for 90 days or less; there is nothing left to read'
        : hasToken
            ? 'Check the address, and that the token has `actions: read`'
            : 'Set GITHUB_TOKEN to a token with `actions: read`';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Reading the run failed: the API answers ${status} to ${path}. ${hint}.`);
}


/***/ })

};
