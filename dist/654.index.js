export const id = 654;
export const ids = [654];
export const modules = {

/***/ 40654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiAccess: () => (/* binding */ apiAccess),
/* harmony export */   openApi: () => (/* binding */ openApi),
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
/** The most that the API gives at once, and enough pages for the 256 legs of a matrix several times over. */
const PAGE_SIZE = 100;
const MAX_PAGES = 20;
function openApi({ apiUrl, token }) {
    const headers = {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'rerail',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const refuse = (path, status) => refused(path, status, token !== undefined);
    async function get(path) {
        const response = await ask(`${apiUrl}${path}`, { headers });
        if (!response.ok)
            throw refuse(path, response.status);
        return response.json().catch((error) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Reading the run failed: the answer to ${path} is no JSON (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}). Check GITHUB_API_URL, and whether a proxy answers in its place.`);
        });
    }
    return {
        get,
        async getAll(path, entriesOf) {
            const all = [];
            for (let page = 1; page <= MAX_PAGES; page++) {
                const entries = entriesOf(await get(`${path}?per_page=${PAGE_SIZE}&page=${page}`)) ?? [];
                all.push(...entries);
                if (entries.length < PAGE_SIZE)
                    break;
            }
            return all;
        },
        async open(path) {
            const answer = await ask(`${apiUrl}${path}`, { headers, redirect: 'manual' });
            const location = answer.headers.get('location');
            if (answer.status >= 400)
                throw refuse(path, answer.status);
            const response = location ? await ask(new URL(location, apiUrl).href) : answer;
            if (!response.ok || !response.body)
                throw refuse(path, response.status);
            return response.body;
        },
    };
}
/** @throws UserError where no answer comes: `fetch` itself says only that it failed, and hides why in its cause */
async function ask(url, init) {
    try {
        return await fetch(url, init);
    }
    catch (error) {
        const { cause = error } = error;
        const host = URL.canParse(url) ? new URL(url).host : url;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Reading the run failed: ${host} does not answer (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}). Check the connection, and GITHUB_API_URL where it is set.`, { cause: error });
    }
}
function refused(path, status, hasToken) {
    const hint = status === 410
        ? 'Logs and artifacts are kept for 90 days or less; there is nothing left to read'
        : hasToken
            ? 'Check the address, and that the token has `actions: read`'
            : 'Set GITHUB_TOKEN to a token with `actions: read`';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Reading the run failed: the API answers ${status} to ${path}. ${hint}.`);
}
const DEFAULT_API = 'https://api.github.com';
/** How the API is reached from an environment: `GITHUB_API_URL`, `GITHUB_TOKEN` or `GH_TOKEN`. */
function apiAccess(env) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    return { apiUrl: env.GITHUB_API_URL || DEFAULT_API, ...(token ? { token } : {}) };
}


/***/ })

};
