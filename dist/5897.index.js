export const id = 5897;
export const ids = [5897];
export const modules = {

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/**
 * Whether an address is one of a GitHub Enterprise Server, by the rule of GitHub's toolkit: it refuses to speak to the artifact service of every host that is neither
 * github.com, nor below ghe.com or localhost.
 * @param url the server's, `GITHUB_SERVER_URL`, or of any page on it
 */
function isEnterpriseServer(url) {
    if (!url || !URL.canParse(url))
        return false;
    const host = new URL(url).hostname.trimEnd().toUpperCase();
    return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
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

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ parseKeyValues),
/* harmony export */   Pv: () => (/* binding */ lastOfEach),
/* harmony export */   Rd: () => (/* binding */ formatKeyValues),
/* harmony export */   Rr: () => (/* binding */ parsePath)
/* harmony export */ });
/* unused harmony export isWritableName */
/** The formats of the runner's command files, read as the runner reads them (actions/runner: FileCommandManager). */
/** GITHUB_OUTPUT and GITHUB_ENV (EnvFileKeyValuePairs): `name=value`, or `name<<delimiter`, lines, delimiter. */
function parseKeyValues(text, { platform = process.platform, unnamed = true } = {}) {
    const entries = new Map();
    const lines = new Lines(text, platform === 'win32');
    for (let line = lines.next(); line !== undefined; line = lines.next()) {
        if (line === '')
            continue;
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
            if (equals === 0 && !unnamed)
                return { entries, problem: "Value cannot be null. (Parameter 'name')" };
            entries.set(line.slice(0, equals), line.slice(equals + 1));
            continue;
        }
        if (heredoc < 0)
            return { entries, problem: `Invalid format '${line}'` };
        const name = line.slice(0, heredoc);
        const delimiter = line.slice(heredoc + 2);
        if (name === '' || delimiter === '') {
            return { entries, problem: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty` };
        }
        const { value, problem } = lines.until(delimiter);
        if (problem !== undefined)
            return { entries, problem };
        entries.set(name, value);
    }
    return { entries };
}
/** Lines end with LF; on Windows CR LF counts as one break. */
class Lines {
    #text;
    #takesCrLf;
    /** Start of the next line, and start of the break that ends the last one. */
    #at = 0;
    #breakAt = 0;
    constructor(text, takesCrLf) {
        this.#text = text;
        this.#takesCrLf = takesCrLf;
    }
    next() {
        if (this.#at >= this.#text.length)
            return undefined;
        const start = this.#at;
        const lf = this.#text.indexOf('\n', start);
        this.#at = lf < 0 ? this.#text.length : lf + 1;
        this.#breakAt = lf < 0 ? this.#text.length : lf;
        if (this.#takesCrLf && lf > start && this.#text[lf - 1] === '\r')
            this.#breakAt = lf - 1;
        return this.#text.slice(start, this.#breakAt);
    }
    /** The lines before the delimiter, without the last line break. */
    until(delimiter) {
        const start = this.#at;
        let end = start;
        for (let line = this.next(); line !== delimiter; line = this.next()) {
            if (line === undefined)
                return { problem: `Invalid value. Matching delimiter not found '${delimiter}'` };
            if (this.#breakAt === this.#text.length)
                return { problem: 'Invalid value. EOF marker missing new line.' };
            end = this.#breakAt;
        }
        return { value: this.#text.slice(start, end) };
    }
}
/**
 * Entries in a form that reads back the same, whatever the values hold. Names must hold neither `=`, `<<` nor a line
 * break.
 */
function formatKeyValues(entries) {
    return [...entries].map(([name, value]) => formatEntry(name, value)).join('');
}
function formatEntry(name, value) {
    if (!/[\r\n]/.test(value))
        return `${name}=${value}\n`;
    let delimiter = 'rerail_end_of_value';
    while (value.includes(delimiter))
        delimiter += '_';
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/**
 * The folders in GITHUB_PATH (AddPathFileCommand): each of `\n`, `\r\n` and `\r` ends a line; a repeated folder counts
 * where it stands last.
 */
function parsePath(text) {
    return lastOfEach(text.split(/\r\n|\n|\r/).filter((line) => line !== ''));
}
/** Each folder where it stands last. */
function lastOfEach(folders) {
    return [...new Set([...folders].reverse())].reverse();
}
/** Whether an entry of this name can be written to a command file and read back. */
function isWritableName(name) {
    return name !== '' && !/[\r\n=]|<</.test(name);
}


/***/ }),

/***/ 5897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  enterStep: () => (/* binding */ enterStep),
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/config/server.js
var server = __webpack_require__(432);
// EXTERNAL MODULE: ./build/config/state.js
var state = __webpack_require__(77342);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/guard/commands/key-values.js
var key_values = __webpack_require__(2637);
;// CONCATENATED MODULE: ./build/report/outputs.js
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
 * What goes to GITHUB_OUTPUT. Names that the script has set itself stay the script's; the JSON output `rerail` always holds
 * rerail's own, so it comes last.
 */
function outputEntries(outputs, taken) {
    const own = NAMES.filter((name) => !taken.has(name));
    return [
        ...own.map((name) => [name, String(outputs[name] ?? '')]),
        ['rerail', JSON.stringify(outputs)],
    ];
}

// EXTERNAL MODULE: ./build/step/step-context.js
var step_context = __webpack_require__(95755);
;// CONCATENATED MODULE: ./build/step/run-step.js







/** Pre: takes the step's number. Posts run in reverse order, so the step that enters first leaves last and looks after the job. */
async function enterStep(phase) {
    await (0,step_context/* bestEffort */.z)(phase, 'Entering the job', async () => {
        if ((0,state/* readState */.u)(phase.env).step !== undefined)
            return;
        const job = await phase.job();
        await (0,state/* saveStep */.c)(phase.context.files.state, await job.enter());
    });
    if (phase.inputs.stage !== undefined)
        await (0,step_context/* bestEffort */.z)(phase, 'The look at the server', () => tellServer(phase));
    if (phase.inputs.stage !== undefined && phase.context.attempt > 1) {
        const { tellLostUploads } = await __webpack_require__.e(/* import() */ 3352).then(__webpack_require__.bind(__webpack_require__, 40971));
        await tellLostUploads(phase);
    }
    return 0;
}
/** What does not work with this server is told before anything runs. */
async function tellServer(phase) {
    if (!(0,server/* isEnterpriseServer */.v)(phase.env.GITHUB_SERVER_URL))
        return;
    const { remotePlace, tellPlace } = await __webpack_require__.e(/* import() */ 7836).then(__webpack_require__.bind(__webpack_require__, 25455));
    await tellPlace(phase, await remotePlace(phase));
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
        const { runInJob } = await __webpack_require__.e(/* import() */ 7521).then(__webpack_require__.bind(__webpack_require__, 57521));
        return runInJob(phase, inputs.command);
    }
    return runGuard(phase);
}
async function runGuard(phase) {
    const { guard } = await __webpack_require__.e(/* import() */ 5849).then(__webpack_require__.bind(__webpack_require__, 15849));
    const end = await guard(phase).catch(async (error) => {
        // The steps behind this one ask for its outputs all the same.
        await writeOutputs(phase, outputsOfNothing(phase, error));
        throw error;
    });
    await writeOutputs(phase, end.outputs, new Set(end.result?.tries.at(-1)?.published.outputs.keys()));
    if (end.failedTries.length > 0 || end.result?.passed === false) {
        const { reportFailures } = await __webpack_require__.e(/* import() */ 9303).then(__webpack_require__.bind(__webpack_require__, 9303));
        await (0,step_context/* bestEffort */.z)(phase, 'Reporting', () => reportFailures(phase, end, phase.context.files.summary));
    }
    await (0,step_context/* bestEffort */.z)(phase, 'The look at the uploads', () => tellWaiting(phase));
    return end.exitCode;
}
/** What is still on its way when a step ends goes on in the background, and is lost with the machine: people should know. */
async function tellWaiting(phase) {
    const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    const { spoolFolder } = await __webpack_require__.e(/* import() */ 9770).then(__webpack_require__.bind(__webpack_require__, 99770));
    const spool = spoolFolder((await phase.job()).folder);
    if (!existsSync(spool))
        return;
    const [{ waitingCheckpoints }, { stillOnItsWay }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5676).then(__webpack_require__.bind(__webpack_require__, 95676)),
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(909)]).then(__webpack_require__.bind(__webpack_require__, 70909)),
    ]);
    const line = stillOnItsWay(waitingCheckpoints(spool));
    if (line !== undefined)
        phase.log.info(line);
}
/** @param taken names that the script has set itself */
async function writeOutputs(phase, outputs, taken = new Set()) {
    const { output } = phase.context.files;
    await (0,step_context/* bestEffort */.z)(phase, 'Writing the outputs', async () => {
        if (output)
            await (0,promises_.appendFile)(output, (0,key_values/* formatKeyValues */.Rd)(outputEntries(outputs, taken)));
    });
}
/** Of a script that never ran. */
function outputsOfNothing({ inputs, masker }, error) {
    const lane = inputs.lane === 'auto' ? 'STANDARD' : inputs.lane;
    return { outcome: 'failed', tries: 0, lane, strategy: 'MANUAL', reason: masker.mask((0,errors/* messageOf */.bD)(error)) };
}


/***/ }),

/***/ 95755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ bestEffort)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Does something of rerail's own that the job must not suffer from: where it fails, that is a warning and the job goes on.
 * With `strict: true` it is an error. What the user can mend is told without a stack, and what ended because the step was
 * cancelled is no failure.
 * @param what what was to be done, as the beginning of a sentence: "The checkpoint before the script".
 * @param isUsers tells errors that are the user's own and must be thrown all the same.
 */
async function bestEffort(phase, what, act, isUsers = () => false) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk && error.reason === 'cancelled')
            return undefined;
        if (phase.inputs.strict || isUsers(error))
            throw error;
        phase.log.warning(`${what} failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/[.\s]*$/, '')}. The job goes on without it.`);
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) && error instanceof Error)
            phase.log.debug(error.stack ?? '');
        return undefined;
    }
}


/***/ })

};
