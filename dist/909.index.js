export const id = 909;
export const ids = [909,3290];
export const modules = {

/***/ 70909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notUploaded: () => (/* binding */ notUploaded),
/* harmony export */   stillOnItsWay: () => (/* binding */ stillOnItsWay),
/* harmony export */   uploadsLost: () => (/* binding */ uploadsLost)
/* harmony export */ });
/* harmony import */ var _values_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49348);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62403);


/** What a job's log says of uploads. */
/** Why not everything was uploaded, and what that means. */
function notUploaded({ left, failed, gaveUp }, waitedMs) {
    const cause = plain(failed[0] ?? whyGivenUp(gaveUp, left, waitedMs));
    return `The checkpoints were not uploaded completely: ${cause}. A re-run of this job starts from the beginning.`;
}
function whyGivenUp(gaveUp, left, waitedMs) {
    const uploads = count(left, 'upload');
    const trouble = gaveUp?.trouble === undefined ? '' : ` (${plain(gaveUp.trouble)})`;
    if (gaveUp?.reason === 'no-uploader')
        return `the process that uploads did not start${trouble}`;
    const load = gaveUp?.busy ? 'other processes keep the processors busy' : undefined;
    if (gaveUp?.reason === 'stalled') {
        const who = load ?? `the artifact service does not answer${trouble}`;
        return `${uploads} made no progress for ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(gaveUp.ms)}: ${who}`;
    }
    return `${uploads} not done within ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(waitedMs)}${load === undefined ? trouble : `: ${load}`}`;
}
/** What a step leaves to the background; undefined if there is no checkpoint among it. */
function stillOnItsWay(waiting) {
    if (waiting.length === 0)
        return undefined;
    return `still uploading in the background: ${namesOf(waiting)}`;
}
/** What an earlier attempt did not get to upload. */
function uploadsLost(attempt, lost) {
    const what = lost.length === 1 ? 'a checkpoint' : count(lost.length, 'checkpoint');
    return `Attempt ${attempt} ended before rerail had uploaded ${what}: ${namesOf(lost)}. What needs ${lost.length === 1 ? 'it' : 'them'} runs again.`;
}
const MOST_NAMED = 5;
const namesOf = (checkpoints) => [
    ...checkpoints.slice(0, MOST_NAMED).map(nameOf),
    ...(checkpoints.length > MOST_NAMED ? [`${checkpoints.length - MOST_NAMED} more`] : []),
].join(', ');
function nameOf({ id, stage, storedBytes, clean }) {
    const of = stage === undefined ? '' : ` of stage "${stage}"`;
    return `checkpoint ${id.slice(0, 12)}${of} (${clean ? '' : 'interrupted, '}${(0,_values_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(storedBytes)})`;
}
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** Without the full stop that a sentence of somebody else's ends with. */
const plain = (text) => text.replace(/[.\s]+$/, '');


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
