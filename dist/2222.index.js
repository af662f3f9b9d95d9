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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** How long the uploader waits for more when everything is sent. A later stage starts another one. */
const IDLE_MS = 60_000;
/** Sends what a job's steps have spooled, in a process of its own. Started by rerail; the step that started it has long gone on. */
const uploadSpoolCommand = {
    name: 'upload',
    summary: 'Sends spooled checkpoints and records to the artifact service of the run.',
    usage: 'FOLDER --options JSON',
    positionals: { min: 1, max: 1 },
    options: { options: { value: 'JSON', help: 'job key, attempt, claim and retention' } },
    hidden: true,
    async run(args, io) {
        const [folder] = args.positionals;
        const options = readOptions(args.value('options'));
        const [{ runUploader }, { createArtifactStore }, { openArtifacts }] = await Promise.all([
            __webpack_require__.e(/* import() */ 5161).then(__webpack_require__.bind(__webpack_require__, 25161)),
            __webpack_require__.e(/* import() */ 2839).then(__webpack_require__.bind(__webpack_require__, 52839)),
            __webpack_require__.e(/* import() */ 8080).then(__webpack_require__.bind(__webpack_require__, 38080)),
        ]);
        const store = createArtifactStore(await openArtifacts(() => undefined), {
            ...options,
            folder: node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'scratch'),
        });
        await runUploader(folder, store, { clock: io.clock, say: (line) => io.log.info(line), idleMs: IDLE_MS });
        return { ok: true, document: { done: true }, text: '' };
    },
};
function readOptions(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Option "--options" is "${text ?? ''}", which is no JSON. rerail starts this command itself.`);
    }
}


/***/ })

};
