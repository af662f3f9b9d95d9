export const id = 6991;
export const ids = [6991];
export const modules = {

/***/ 66991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LEVELS: () => (/* binding */ LEVELS),
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21490);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35550);


const LEVELS = ['quick', 'manifest', 'full'];
const command = {
    name: 'validate',
    summary: 'Checks a checkpoint; exit status 1 where something is wrong.',
    usage: 'ID|NAME [--store DIR | --run URL] [--level quick|manifest|full]',
    positionals: { min: 1, max: 1 },
    options: {
        ..._stores_js__WEBPACK_IMPORTED_MODULE_1__/* .STORE_OPTION */ .OZ,
        ..._stores_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_OPTION */ .u$,
        level: {
            value: LEVELS.join('|'),
            help: 'quick: the archive is there and its manifest in order; manifest: every stored byte too, and the checkpoints it needs; full (default): everything unpacked and hashed',
        },
    },
    async run(args, io) {
        const level = (0,_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceOf */ .FH)(args, 'level', LEVELS, 'full');
        const { engine, store, stores, identity } = await (0,_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkbench */ .eF)(args, io);
        const id = await (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findCheckpoint */ .G2)(store, args.positionals[0], 'quality', identity?.jobKey);
        const { ok, problems } = await engine.validate(id, stores, level);
        const text = ok
            ? `checkpoint ${id} is in order (${level})`
            : [`checkpoint ${id} is damaged:`, ...problems].join('\n');
        return { ok, document: { ok, problems }, text };
    },
};


/***/ })

};
