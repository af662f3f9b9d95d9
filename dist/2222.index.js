export const id = 2222;
export const ids = [2222];
export const modules = {

/***/ 92222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadSpoolCommand: () => (/* binding */ uploadSpoolCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_private_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33876);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



/** How long the uploader waits for more when everything is sent. A later stage starts another one. */
const IDLE_MS = 60_000;
/** Sends what a job's steps have spooled, in a process of its own. Started by rerail; the step that started it has long gone on. */
const uploadSpoolCommand = {
    name: 'upload',
    summary: 'Sends spooled checkpoints and records to the artifact service of the run.',
    usage: 'FOLDER',
    positionals: { min: 1, max: 1 },
    options: {},
    hidden: true,
    async run(args, io) {
        const [folder] = args.positionals;
        const { options, variables } = parseInput(await readInput(io.stdin));
        (0,_config_private_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .addHiddenVariables */ .x)(variables);
        const [{ runUploader }, { announcementName }, { noteActivity }, { createArtifactStore }, { openArtifacts }] = await Promise.all([
            __webpack_require__.e(/* import() */ 4485).then(__webpack_require__.bind(__webpack_require__, 54485)),
            __webpack_require__.e(/* import() */ 3444).then(__webpack_require__.bind(__webpack_require__, 3444)),
            __webpack_require__.e(/* import() */ 5676).then(__webpack_require__.bind(__webpack_require__, 95676)),
            __webpack_require__.e(/* import() */ 4757).then(__webpack_require__.bind(__webpack_require__, 24757)),
            __webpack_require__.e(/* import() */ 8080).then(__webpack_require__.bind(__webpack_require__, 38080)),
        ]);
        const store = createArtifactStore(await openArtifacts(() => undefined, noteActivity(folder)), {
            ...options,
            folder: node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'scratch'),
        });
        await runUploader(folder, store, {
            clock: io.clock,
            say: (line) => io.log.info(line),
            idleMs: IDLE_MS,
            announcement: announcementName(options.jobKey, options.attempt),
        });
        return { ok: true, document: { done: true }, text: '' };
    },
};
/** Job key, attempt, token: some kilobytes. */
const LARGEST_INPUT = 256 * 1024;
async function readInput(stdin) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of stdin) {
        chunks.push(Buffer.from(chunk));
        bytes += chunk.length;
        if (bytes > LARGEST_INPUT)
            break;
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parseInput(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('The standard input is no JSON. rerail starts this command itself.');
    }
}


/***/ })

};
