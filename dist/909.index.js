export const id = 909;
export const ids = [909,3290,7595,5671];
export const modules = {

/***/ 77595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ EXCLUDING_PATTERN),
/* harmony export */   findUnfilteredDownload: () => (/* binding */ findUnfilteredDownload)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** What frees a run of this: shown as it is to be written. */
const EXCLUDING_PATTERN = 'pattern: "!rerail-*"';
/**
 * Finds a step that would take rerail's artifacts, and whose result they would change: the layout of what it downloads depends on how many there are, and one that a
 * green job deletes at that moment fails it. Only actions and commands that are known to do so; of what an expression decides, the worst is assumed.
 */
function findUnfilteredDownload(places) {
    for (const { where, steps } of places) {
        const step = steps.find(takesAll);
        if (step)
            return { what: step.uses ?? COMMAND, where };
    }
    return undefined;
}
const DOWNLOAD = /^actions\/download-artifact@/i;
/** Merges artifacts of the run into one, by default all. */
const MERGE = /^actions\/upload-artifact\/merge@/i;
const COMMAND = 'gh run download';
function takesAll({ uses = '', run, with: inputs }) {
    if (run !== undefined)
        return commandTakesAll(run);
    const pattern = inputs.pattern ?? '';
    if (MERGE.test(uses))
        return matchesRerail(pattern);
    if (!DOWNLOAD.test(uses) || isOtherRun(inputs['run-id'] ?? ''))
        return false;
    const isNamed = [inputs.name, inputs['artifact-ids']].some((value) => (value ?? '').trim() !== '');
    return !isNamed && matchesRerail(pattern);
}
const isOtherRun = (runId) => runId.trim() !== '' && !runId.includes('github.run_id');
/** `gh run download` without a name or pattern takes all of the run that it is given; which one that is, only the shell knows. */
function commandTakesAll(script) {
    const lines = script.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n|;|&&|\|\|/);
    return lines.some((line) => /^\s*gh\s+run\s+download\b/.test(line) && !/\s(?:-n|--name|-p|--pattern)\b/.test(line));
}
/** As rerail's artifacts are called. */
const SAMPLES = [
    'rerail-checkpoint_ci-build-0a1b2c3d_a1_stage-0a1b2c3d_0123456789abcdef_0a1b2c3d.tar.zst',
    'rerail-record_ci-build-0a1b2c3d_job-a1-ci-build-0a1b2c3d_0.json',
];
function matchesRerail(pattern) {
    const text = pattern.trim();
    if (text === '')
        return true;
    const expression = text.indexOf('${{');
    if (expression >= 0) {
        // What stands before the expression decides, unless it could still become such a name.
        const before = text.slice(0, expression).replace(/[*?[{!(+@\\].*$/s, '');
        return SAMPLES.some((name) => name.startsWith(before) || before === '');
    }
    try {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(text, { dot: false });
        return SAMPLES.some((name) => matches(name));
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 70909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notUploaded: () => (/* binding */ notUploaded),
/* harmony export */   staysHere: () => (/* binding */ staysHere),
/* harmony export */   stillOnItsWay: () => (/* binding */ stillOnItsWay),
/* harmony export */   uploadsLost: () => (/* binding */ uploadsLost)
/* harmony export */ });
/* harmony import */ var _recovery_others_downloads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77595);
/* harmony import */ var _values_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49348);
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
/** Why checkpoints are not uploaded in this run at all, and what to do about it. */
function staysHere(place) {
    if (place.reason === 'ghes') {
        return 'This server is GitHub Enterprise Server, whose artifact service does not work with rerail: guards, retries and stages work within the job, but a later attempt cannot resume. See docs/enterprise-server.md.';
    }
    const { what, where } = place.download;
    return `rerail uploads no checkpoints in this run, so a later attempt cannot resume: "${what}" in "${where}" takes every artifact of the run and would get rerail's, too. To change that, add this line to its inputs: ${_recovery_others_downloads_js__WEBPACK_IMPORTED_MODULE_1__/* .EXCLUDING_PATTERN */ .b}`;
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
    return `checkpoint ${id.slice(0, 12)}${of} (${clean ? '' : 'interrupted, '}${(0,_values_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(storedBytes)})`;
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
