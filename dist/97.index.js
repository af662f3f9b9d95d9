export const id = 97;
export const ids = [97];
export const modules = {

/***/ 20344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ doNoHarm)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Does something of rerail's own that the job must not suffer from: where it fails, that is a warning and the job goes on.
 * With `strict: true` it is an error. What the user can mend is told without a stack.
 * @param what what was to be done, as the beginning of a sentence: "The checkpoint before the script".
 * @param isUsers tells errors that are the user's own and must be thrown all the same.
 */
async function doNoHarm(phase, what, act, isUsers = () => false) {
    try {
        return await act();
    }
    catch (error) {
        if (phase.inputs.strict || isUsers(error))
            throw error;
        phase.log.warning(`${what} failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/[.\s]*$/, '')}. The job goes on without it.`);
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) && error instanceof Error)
            phase.log.debug(error.stack ?? '');
        return undefined;
    }
}


/***/ }),

/***/ 93097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   enterStep: () => (/* binding */ enterStep),
/* harmony export */   runStep: () => (/* binding */ runStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _config_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77342);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94121);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20344);





/** Pre: takes the step's number. Posts run in reverse order, so the step that enters first leaves last and looks after the job. */
async function enterStep(phase) {
    await (0,_phase_js__WEBPACK_IMPORTED_MODULE_4__/* .doNoHarm */ .R)(phase, 'Entering the job', async () => {
        if ((0,_config_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .u)(phase.env).step !== undefined)
            return;
        const job = await phase.job();
        await (0,_config_state_js__WEBPACK_IMPORTED_MODULE_1__/* .saveStep */ .c)(phase.context.files.state, await job.enter());
    });
    return 0;
}
/** Main: does what `command` says. Answers the exit code of the step. */
async function runStep(phase) {
    // For an action used by its path (`./`) the runner leaves out pre.
    await enterStep(phase);
    const { inputs } = phase;
    if (inputs.command === 'watch' || (inputs.command === 'guard' && inputs.run === undefined)) {
        phase.log.info('watches over this job; the record is written when the job ends');
        return 0;
    }
    if (inputs.command !== 'guard') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Input "command" is "${inputs.command}", which works on the command line only. Run it as: npx rerail ${inputs.command}.`);
    }
    return runGuard(phase);
}
async function runGuard(phase) {
    const { guard } = await __webpack_require__.e(/* import() */ 277).then(__webpack_require__.bind(__webpack_require__, 15277));
    const end = await guard(phase);
    const { output, summary } = phase.context.files;
    await (0,_phase_js__WEBPACK_IMPORTED_MODULE_4__/* .doNoHarm */ .R)(phase, 'Writing the outputs', async () => {
        const taken = new Set(end.result?.tries.at(-1)?.published.outputs.keys());
        if (output)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(output, (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputLines */ .jE)(end.outputs, taken));
    });
    if (end.losses.length > 0) {
        const { reportLosses } = await __webpack_require__.e(/* import() */ 773).then(__webpack_require__.bind(__webpack_require__, 55773));
        await (0,_phase_js__WEBPACK_IMPORTED_MODULE_4__/* .doNoHarm */ .R)(phase, 'Reporting', () => reportLosses(phase, end, summary));
    }
    return end.exitCode;
}


/***/ }),

/***/ 77342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ saveStep),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const STEP = 'rerail-step';
function readState(env) {
    const text = env[`STATE_${STEP}`] ?? '';
    return /^\d{1,6}$/.test(text) ? { step: Number(text) } : {};
}
/** Saves the step's number; nothing where the runner gave no file for it. */
async function saveStep(file, step) {
    if (file !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, `${STEP}=${step}\n`);
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A problem the user can mend. Its message is all they read: `<what failed>: <cause>. <what to do>.`
 * Anything else that is thrown is a defect of rerail and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
}
/** All that is wrong with a step's inputs or a command's arguments, found before anything ran. */
class InputError extends UserError {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.length === 1
            ? `${problems[0]}`
            : `${problems.length} inputs are wrong:\n${problems.map((p) => `- ${p}`).join('\n')}`);
        this.problems = problems;
    }
}
/** A command line that cannot be understood. Its message names the argument, what came, and what is allowed. */
class UsageError extends UserError {
    name = 'UsageError';
}
/**
 * rerail declines to do something that would be unsafe. `reason` is a stable, kebab-case name that documents,
 * tests and reports refer to.
 */
class RefusedError extends UserError {
    name = 'RefusedError';
    reason;
    constructor(reason, message, options) {
        super(message, options);
        this.reason = reason;
    }
}
/** The message of whatever was thrown; never throws itself. */
function messageOf(thrown) {
    if (typeof thrown === 'string')
        return thrown;
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string') {
        return thrown.message;
    }
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(thrown, { depth: 1, breakLength: Number.POSITIVE_INFINITY });
}
/** The `code` of a Node system error (`ENOENT`, `EPERM`, …), else undefined. */
function codeOf(thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown)
        return String(thrown.code);
    return undefined;
}


/***/ }),

/***/ 94121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jE: () => (/* binding */ outputLines),
/* harmony export */   mU: () => (/* binding */ assignment)
/* harmony export */ });
/* unused harmony export OUTCOMES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** How a guarded step ended. */
const OUTCOMES = (/* unused pure expression or super */ null && (['passed', 'recovered', 'fast-forwarded', 'skipped', 'failed']));
const NAMES = [
    'outcome',
    'tries',
    'failure-type',
    'lane',
    'strategy',
    'confidence',
    'reason',
    'signature',
    'checkpoint',
];
/**
 * Lines for GITHUB_OUTPUT. Names that the script has set itself stay the script's; the JSON output `rerail` always holds
 * rerail's own, so it comes last.
 */
function outputLines(outputs, taken) {
    const own = NAMES.filter((name) => !taken.has(name)).map((name) => assignment(name, String(outputs[name] ?? '')));
    return [...own, assignment('rerail', JSON.stringify(outputs))].join('');
}
/**
 * One name and value as the runner's command files want them: `NAME=VALUE`, or with a delimiter that cannot occur in the value where it has
 * several lines (`NAME<<DELIMITER`). Forms as in the runner's FileCommandManager.
 */
function assignment(name, value) {
    if (!/[\r\n]/.test(value) && !name.includes('=') && !name.includes('<<'))
        return `${name}=${value}\n`;
    const delimiter = `rerail_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}


/***/ })

};
