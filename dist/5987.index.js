export const id = 5987;
export const ids = [5987];
export const modules = {

/***/ 15987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   documentOf: () => (/* binding */ documentOf),
/* harmony export */   table: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66137);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19676);


const command = {
    name: 'list',
    summary: 'Lists checkpoints.',
    usage: '[--store DIR | --run URL] [--good]',
    positionals: { min: 0, max: 0 },
    options: {
        ..._stores_js__WEBPACK_IMPORTED_MODULE_1__/* .STORE_OPTION */ .OZ,
        ..._stores_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_OPTION */ .u$,
        good: { help: 'only those to go back to: the newest clean one of each job and stage that passes a quick check' },
    },
    async run(args, io) {
        const { engine, store, stores } = await (0,_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkbench */ .eF)(args, io);
        const listed = await store.list();
        const isGood = async ({ id }) => (await engine.validate(id, stores, 'quick')).ok;
        const shown = args.flag('good') ? await good(listed, isGood) : listed;
        return { ok: true, document: shown.map(documentOf), text: table(shown) };
    },
};
/** The newest clean checkpoint of each job and stage that is in order. */
async function good(listed, isGood) {
    const found = new Map();
    for (const checkpoint of listed.toReversed()) {
        const line = JSON.stringify([checkpoint.jobKey, checkpoint.stage]);
        if (checkpoint.clean && !found.has(line) && (await isGood(checkpoint)))
            found.set(line, checkpoint);
    }
    return [...found.values()].reverse();
}
const documentOf = ({ id, name, parent, createdAt, files, bytes, storedBytes, clean }) => ({
    id,
    name: name ?? null,
    parent,
    createdAt,
    files,
    bytes,
    storedBytes,
    clean,
});
const HEADINGS = ['id', 'name', 'taken', 'files', 'size', 'stored', 'parent', ''];
const SHORT = 12;
function table(listed) {
    if (listed.length === 0)
        return 'no checkpoints';
    const rows = listed.map(({ id, name, stage, createdAt, files, bytes, storedBytes, parent, clean }) => [
        id.slice(0, SHORT),
        name ?? stage ?? '',
        createdAt.slice(0, 19).replace('T', ' '),
        String(files),
        (0,_capture_js__WEBPACK_IMPORTED_MODULE_0__.formatBytes)(bytes),
        (0,_capture_js__WEBPACK_IMPORTED_MODULE_0__.formatBytes)(storedBytes),
        parent?.slice(0, SHORT) ?? '',
        clean ? '' : 'dirty',
    ]);
    const widths = HEADINGS.map((heading, n) => Math.max(heading.length, ...rows.map((row) => row[n].length)));
    return [HEADINGS, ...rows]
        .map((row) => row
        .map((cell, n) => cell.padEnd(widths[n]))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ })

};
