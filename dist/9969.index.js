export const id = 9969;
export const ids = [9969,3711];
export const modules = {

/***/ 93711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LANE_BUDGETS_MS),
/* harmony export */   chooseLane: () => (/* binding */ chooseLane)
/* harmony export */ });
/* unused harmony export DOCUMENT_PATHS */
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14152);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62403);


/** Time budgets (requirement W4): DOCS up to 5 minutes, STANDARD up to 15, HEAVY beyond. They inform, they never kill. */
const LANE_BUDGETS_MS = {
    DOCS: 5 * 60_000,
    STANDARD: 15 * 60_000,
    HEAVY: Number.POSITIVE_INFINITY,
};
/** Paths that no build or test depends on, as far as names tell. */
const DOCUMENT_PATHS = [
    '**/*.md',
    '**/*.mdx',
    '**/*.rst',
    '**/*.adoc',
    'docs/**',
    'doc/**',
    '**/LICENSE*',
    '**/CHANGELOG*',
];
/** An estimate needs at least 3 of the last 10 durations (requirement M2). */
const MIN_DURATIONS = 3;
const MAX_DURATIONS = 10;
/** A change of this size is likely to need a long build and to break in more than one place. */
const LARGE_CHANGE = { paths: 300, lines: 10_000 };
/** Chooses a lane: what the user said, then policy, then how long the job takes, then how large the change is. Pure. */
function chooseLane(input) {
    if (input.wish !== 'auto')
        return { lane: input.wish, why: 'the step says so', by: 'wish' };
    return byPolicy(input) ?? byDuration(input) ?? byChange(input) ?? DEFAULT;
}
const DEFAULT = { lane: 'STANDARD', why: 'nothing is known that speaks for another', by: 'default' };
function byPolicy(input) {
    for (const [place, rule] of input.rules.entries()) {
        const why = reasonFor(rule, input);
        if (why)
            return { lane: rule.lane, why, by: `policy:${place + 1}` };
    }
    return undefined;
}
/** Why a rule fits, or undefined where it does not. What is not known fits nothing. */
function reasonFor({ jobs, onlyPaths, paths, labels }, input) {
    const { jobName, changedPaths = [], labels: given = [] } = input;
    const reasons = [];
    if (jobs) {
        const pattern = jobName === undefined ? undefined : jobs.find((glob) => (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(glob, jobName));
        if (pattern === undefined)
            return undefined;
        reasons.push(`the job's name fits "${pattern}"`);
    }
    if (onlyPaths) {
        if (changedPaths.length === 0 || !changedPaths.every((0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(onlyPaths)))
            return undefined;
        reasons.push(`the change touches nothing but ${onlyPaths.join(', ')}`);
    }
    if (paths) {
        const path = changedPaths.find((0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(paths));
        if (path === undefined)
            return undefined;
        reasons.push(`the change touches ${path}`);
    }
    if (labels) {
        const label = labels.find((wanted) => given.includes(wanted));
        if (label === undefined)
            return undefined;
        reasons.push(`the pull request has the label "${label}"`);
    }
    return reasons.length === 0 ? 'the policy sends everything else there' : reasons.join(' and ');
}
/** How long a job takes says nothing about a change of documents alone, so short jobs are left to the next question. */
function byDuration({ durationsMs = [] }) {
    const recent = durationsMs.slice(0, MAX_DURATIONS);
    if (recent.length < MIN_DURATIONS)
        return undefined;
    const median = medianOf(recent);
    if (median < LANE_BUDGETS_MS.DOCS)
        return undefined;
    const lane = median < LANE_BUDGETS_MS.STANDARD ? 'STANDARD' : 'HEAVY';
    return {
        lane,
        why: `the job's last ${recent.length} green runs took ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(median)} (median)`,
        by: 'duration',
    };
}
function byChange({ changedPaths, changedLines }) {
    if (changedPaths && changedPaths.length > 0 && changedPaths.every((0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(DOCUMENT_PATHS))) {
        return { lane: 'DOCS', why: 'the change touches documents only', by: 'change' };
    }
    if ((changedPaths?.length ?? 0) > LARGE_CHANGE.paths) {
        return { lane: 'HEAVY', why: `the change touches ${changedPaths?.length} files`, by: 'change' };
    }
    if ((changedLines ?? 0) > LARGE_CHANGE.lines) {
        return { lane: 'HEAVY', why: `the change has ${changedLines} lines`, by: 'change' };
    }
    if (!changedPaths && changedLines === undefined)
        return undefined;
    return { lane: 'STANDARD', why: 'an ordinary change of code', by: 'change' };
}
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle];
    return sorted.length % 2 === 1 ? upper : (sorted[middle - 1] + upper) / 2;
}


/***/ }),

/***/ 56221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ DEFAULT_LANES),
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _failure_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93711);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** If policy says nothing of lanes: documents go their own way, history and the change decide about the rest. */
const DEFAULT_LANES = [
    { lane: 'DOCS', onlyPaths: ['docs/**', '**/*.md'], budgetMs: _failure_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .LANE_BUDGETS_MS */ .R.DOCS, checkpoint: 'auto' },
];
/** What is in force in a repository without a policy. The schema's `default` values say the same. */
const DEFAULT_POLICY = {
    mode: 'observe',
    lanes: DEFAULT_LANES,
    plans: {},
    never: { jobs: [], environments: ['*'] },
    idempotent: { jobs: [], environments: [] },
    flaky: { maxPerWeek: 5, deadlineMs: 14 * DAY },
    budgets: {
        reruns: { perJob: 2, perRun: 3, perDay: 50 },
        storage: { perRunBytes: 2 * 1024 ** 3, retentionMs: 3 * DAY },
        circuitBreaker: { runs: 10, withinMs: 30 * MINUTE },
    },
    triggers: [],
    stages: { paths: [], approveOver: 2, maxPerTarget: 2 },
    checkpoint: { stores: ['artifact'] },
    cache: [],
    rollback: {
        branches: [],
        mode: 'pr',
        exempt: { authors: [], paths: [], trailers: [] },
        limits: { ageMs: DAY, create: 3, push: 0 },
    },
    notifications: { pullRequest: 'on-action', issue: { labels: [] } },
    rules: [],
};


/***/ }),

/***/ 48301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ POLICY_FILE)
/* harmony export */ });
/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/rerail.yml';


/***/ })

};
