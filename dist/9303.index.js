export const id = 9303;
export const ids = [9303];
export const modules = {

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ commandFileVariables),
/* harmony export */   Q3: () => (/* binding */ publishCommandFiles),
/* harmony export */   _4: () => (/* binding */ LARGEST_SUMMARY),
/* harmony export */   hi: () => (/* binding */ createCommandFiles),
/* harmony export */   zX: () => (/* binding */ readCommandFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2637);




/** A larger file is not read; far beyond what the runner accepts as outputs (1 MB a job). Bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** The runner drops a longer summary (CreateStepSummaryCommand.AttachmentSizeLimit); no more of it is kept. Bytes. */
const LARGEST_SUMMARY = 1024 * 1024;
/** What the runner does not accept in GITHUB_ENV (SetEnvFileCommand). */
const BLOCKED_VARIABLE = 'NODE_OPTIONS';
/** Each kind with the variable that leads to its file. */
const VARIABLES = {
    output: 'GITHUB_OUTPUT',
    env: 'GITHUB_ENV',
    path: 'GITHUB_PATH',
    summary: 'GITHUB_STEP_SUMMARY',
    state: 'GITHUB_STATE',
};
const KINDS = Object.keys(VARIABLES);
/**
 * Makes empty command files in a folder of the try's own. State is a dummy that nobody reads: a `run:` step has none.
 * All that this module does is small and local, and without threads it takes a tenth of the time.
 */
function createCommandFiles(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const files = Object.fromEntries(KINDS.map((kind) => [kind, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, kind)]));
    for (const kind of KINDS)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files[kind], '');
    return files;
}
/** The variables that lead a script to these files. */
function commandFileVariables(files) {
    return Object.fromEntries(KINDS.map((kind) => [VARIABLES[kind], files[kind]]));
}
/** Reads the files of a try as the runner would. What stands before a problem counts. */
function readCommandFiles(files) {
    const problems = [];
    const read = (kind, options) => {
        try {
            return readText(files[kind], options);
        }
        catch (error) {
            problems.push(`Unable to process file command '${kind}' successfully. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
            return '';
        }
    };
    const parse = (kind, text) => {
        const { entries, problem } = (0,_key_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKeyValues */ .Hl)(text, { unnamed: kind !== 'output' });
        if (problem === undefined)
            return { entries, text: endLine(text) };
        problems.push(`Unable to process file command '${kind}' successfully. ${problem}`);
        return { entries, text: (0,_key_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatKeyValues */ .Rd)(entries) };
    };
    const output = parse('output', read('output'));
    const env = parse('env', read('env'));
    // Nobody reads the state of a script, but the runner refuses a file that it cannot read.
    parse('state', read('state'));
    const folders = read('path', { needed: false });
    const summary = read('summary', { needed: false, atMost: LARGEST_SUMMARY + 1 });
    for (const name of env.entries.keys()) {
        if (name === '' || name.toUpperCase() === BLOCKED_VARIABLE)
            env.entries.delete(name);
    }
    return {
        published: { outputs: output.entries, env: env.entries, path: (0,_key_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePath */ .Rr)(folders), summary },
        problems,
        texts: { output: output.text, env: env.text, path: endLine(folders), summary },
    };
}
/** Appends the contents to the step's own files, for the runner to read; whole lines, so that more can follow. */
function publishCommandFiles(contents, files) {
    for (const [kind, text] of Object.entries(contents.texts)) {
        const file = files[kind];
        if (file !== undefined && text !== '')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
    }
}
function endLine(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
/** A missing file is an empty one, as for the runner. A pipe in its place must not make rerail wait. */
function readText(file, { atMost = LARGEST_FILE, needed = true } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOTDIR')
            return '';
        throw error;
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (stats.isDirectory() && !needed)
            return '';
        if (!stats.isFile())
            throw new Error('It is no longer a regular file');
        if (stats.size > LARGEST_FILE)
            throw new Error(`It has ${stats.size} bytes, more than ${LARGEST_FILE}`);
        const bytes = Buffer.alloc(Math.min(stats.size, atMost));
        return decode(bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, bytes)));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** As .NET's File.ReadAllText: UTF-8, unless a byte order mark says UTF-16. */
function decode(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailures: () => (/* binding */ reportFailures)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _guard_commands_command_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);
/* harmony import */ var _values_mask_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63854);



/**
 * Tells people what happened where something did: an annotation in the log, a summary on the run's page. A step that simply
 * passed leaves neither.
 */
async function reportFailures(phase, end, summaryFile) {
    const { failedTries, result } = end;
    if (!result || (result.passed && failedTries.length === 0))
        return;
    const [{ stepSummary }, { annotationOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5834).then(__webpack_require__.bind(__webpack_require__, 85834)),
        __webpack_require__.e(/* import() */ 7762).then(__webpack_require__.bind(__webpack_require__, 97762)),
    ]);
    const story = (0,_values_mask_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .maskTexts */ .X)(phase.masker, await storyOf(phase, end, result));
    const { level, text } = annotationOf(story);
    phase.log[level](text);
    if (summaryFile)
        await appendSummary(phase, summaryFile, phase.masker.mask(stepSummary(story)));
}
/** The script's own summary comes first: where both are more than the runner takes, it would drop both. */
async function appendSummary(phase, file, text) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => ({ size: 0 }));
    if (size + Buffer.byteLength(text) <= _guard_commands_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_SUMMARY */ ._4)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, text);
    else
        phase.log.info('the script filled the summary; what happened stands in the lines above');
}
async function storyOf(phase, end, result) {
    const { outputs, failedTries } = end;
    const lossOf = new Map(failedTries.map((loss) => [loss.result, loss.failure]));
    const plan = failedTries.at(-1)?.plan;
    return {
        outcome: outputs.outcome,
        title: phase.inputs.stage ?? phase.context.job ?? 'script',
        lane: outputs.lane,
        tries: result.tries.map((tried) => {
            const failure = lossOf.get(tried);
            const { exitCode, signal, startedAt, durationMs, cancelled, limit, problems } = tried;
            return {
                exitCode,
                startedAt,
                durationMs,
                cancelled,
                problems,
                ...(signal === undefined ? {} : { signal }),
                ...(limit === undefined ? {} : { limit }),
                ...(failure === undefined ? {} : { failure }),
            };
        }),
        ...(plan === undefined ? {} : { plan }),
        ...(result.stopped === undefined ? {} : { stopped: result.stopped }),
        cancelled: result.cancelled,
        clean: failedTries.some(({ restored }) => restored),
        goesOn: end.dirty !== undefined && phase.inputs.resumable,
        stages: await phase
            .job()
            .then((job) => job.stages())
            .catch(() => []),
        ...(end.before === undefined ? {} : { checkpoint: end.before }),
    };
}


/***/ }),

/***/ 63854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ maskTexts)
/* harmony export */ });
/** A copy of plain data with every text in it masked, keys apart: masking the whole as JSON could break it. */
function maskTexts(masker, value) {
    if (typeof value === 'string')
        return masker.mask(value);
    if (Array.isArray(value))
        return value.map((entry) => maskTexts(masker, entry));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, maskTexts(masker, entry)]));
}


/***/ })

};
