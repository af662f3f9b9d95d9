export const id = 3290;
export const ids = [3290];
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


/***/ })

};
