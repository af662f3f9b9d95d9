export const id = 7762;
export const ids = [7762];
export const modules = {

/***/ 97762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationOf: () => (/* binding */ annotationOf)
/* harmony export */ });
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57234);

/** One sentence or two on how a step ended, for the list of annotations on the run's page. */
function annotationOf(story) {
    const { outcome, title, tries } = story;
    const tried = (0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .lastFailed */ .uM)(story);
    const failure = tried?.failure;
    const name = `"${title}"`;
    if (story.cancelled)
        return { level: 'notice', text: `${name} was ended by the runner.${goesOn(story)}` };
    if (!tried || !failure)
        return { level: 'error', text: `${name} failed: ${story.stopped ?? 'for an unknown reason'}.` };
    const line = failure.evidence[0]?.text;
    const why = [...(0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(tried), (0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(failure)].join(', ') + (line === undefined ? '' : `: ${line}`);
    if (outcome === 'recovered') {
        return { level: 'notice', text: `${name} ${(0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)(failure)} and passed on try ${tries.length} (${why})` };
    }
    if (outcome === 'skipped') {
        return { level: 'warning', text: `${name} ${(0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)(failure)} and was skipped, because it is optional (${why})` };
    }
    // The first words are the runner's own, which people and tools look for.
    const code = tried.exitCode || 1;
    const stop = (0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .stopOf */ .EV)(story);
    return {
        level: 'error',
        text: `Process completed with exit code ${code}. ${name} ${(0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)(failure)} (${why}).${stop === undefined ? '' : ` Not tried again: ${stop}.`}${goesOn(story)} ${(0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOf */ .wr)(story, failure)}`,
    };
}
const goesOn = (story) => (story.goesOn ? ' Re-running the failed jobs goes on from where it stood.' : '');


/***/ }),

/***/ 57234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   uM: () => (/* binding */ lastFailed),
/* harmony export */   wr: () => (/* binding */ adviceOf),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62403);

const TROUBLE = {
    timeout: 'ran out of time',
    'test-failure': 'had failing tests',
    'quality-gate': 'did not pass a quality gate',
    'resource-exhaustion': 'ran out of resources',
    network: 'lost the network',
    git: 'failed in git',
    unknown: 'failed',
};
/** What went wrong, as the end of a sentence about the step. */
const troubleOf = (failure) => TROUBLE[failure?.type ?? 'unknown'];
/** `network 94 %`; of an unknown cause there is no more to say. */
function verdictOf({ type, confidence }) {
    return type === 'unknown' ? 'cause unknown' : `${type.replace('-', ' ')} ${Math.round(confidence * 100)} %`;
}
/** How a try ended: `exit status 7`, `ended by SIGKILL`, `stopped by "timeout" (5m)`. */
function endOf({ exitCode, signal, limit, cancelled, problems }) {
    if (cancelled)
        return 'ended by the runner';
    if (limit)
        return `stopped by "${limit.name}" (${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(limit.ms)})`;
    if (signal !== undefined)
        return `ended by ${signal}`;
    return exitCode === 0 && problems[0] !== undefined ? problems[0] : `exit status ${exitCode}`;
}
/** Why no further try was made: of what the plan refused, what it says of another try; else the plan's own reason. */
function stopOf({ plan, stopped, cancelled }) {
    if (cancelled)
        return stopped;
    if (plan?.strategy === 'MANUAL' || plan?.strategy === 'SKIP')
        return plan.why;
    return plan?.refused.find(({ strategy }) => strategy === 'RETRY')?.why ?? stopped;
}
/** What a person could do. What acts outside is not to be run again blindly, whatever the cause. */
function adviceOf({ plan, outcome }, failure) {
    const outside = outcome === 'failed' && plan?.refused.some(({ reason }) => reason === 'outside-effects');
    return outside ? 'Look at what the script has done outside before you run it again.' : failure.suggestion;
}
/** The lines that decided, each once, most telling first. */
function evidenceOf({ evidence }) {
    const seen = new Set();
    return evidence.filter(({ line }) => !seen.has(line) && seen.add(line));
}
/** The last try that was lost by its own doing. */
const lastFailed = ({ tries }) => tries.findLast((tried) => tried.failure);
/** The facts that decided, and how the try ended where they do not say it. */
function factsOf(tried) {
    const end = endOf(tried);
    const facts = tried.failure?.facts ?? [];
    const told = facts.some((fact) => fact.includes(end) || /exit status|ended by|reached/.test(fact));
    return told ? [...facts] : [end, ...facts];
}


/***/ }),

/***/ 62403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   TQ: () => (/* binding */ AGE_FORM),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ec: () => (/* binding */ DURATION_FORM)
/* harmony export */ });
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const PART = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const WHOLE = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
/** Longest duration that means anything here: GitHub ends a workflow run after 35 days (docs: usage limits). */
const MAX_MS = 35 * 86_400_000;
/** What a duration looks like, for error messages. */
const FORM = 'a number with a unit, as 90s, 15m, 2h or 1h30m';
const DURATION_FORM = `${FORM}, at most 35d`;
/** Checkpoints in a folder may grow older than any run. */
const AGE_FORM = `${FORM} or 90d`;
/**
 * Milliseconds of a duration such as `90s`, `15m`, `1h30m`, or undefined where the text is none.
 * A bare `0` is a duration; other bare numbers are not, because nobody can tell seconds from minutes.
 * @param max milliseconds; longer ones are none
 */
function parseDuration(text, max = MAX_MS) {
    const compact = text.trim().toLowerCase();
    if (compact === '0')
        return 0;
    if (!WHOLE.test(compact))
        return undefined;
    let ms = 0;
    for (const [, amount, unit] of compact.matchAll(PART))
        ms += Number(amount) * UNITS[unit];
    return ms <= max ? Math.round(ms) : undefined;
}
/** A duration as people say it: `850ms`, `41s`, `5m`, `8m12s`, `2h05m`. */
function formatDuration(ms) {
    if (Math.round(ms) < 1_000)
        return `${Math.round(ms)}ms`;
    if (ms < 10_000)
        return `${(Math.round(ms / 100) / 10).toString()}s`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3_600) {
        const left = seconds % 60;
        return left === 0 ? `${seconds / 60}m` : `${Math.floor(seconds / 60)}m${pad(left)}s`;
    }
    const minutes = Math.round(seconds / 60);
    return minutes % 60 === 0 ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / 60)}h${pad(minutes % 60)}m`;
}
const pad = (value) => String(value).padStart(2, '0');


/***/ })

};
