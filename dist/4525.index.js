export const id = 4525;
export const ids = [4525];
export const modules = {

/***/ 5580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ findCheckpoint),
/* harmony export */   r5: () => (/* binding */ PREFERENCES)
/* harmony export */ });
/* unused harmony export choose */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const PREFERENCES = ['time', 'quality', 'balance'];
/** As short as an id may be given. */
const SHORTEST_ID = 6;
/**
 * The checkpoint that is meant: by id, by the beginning of one, or by name; without any the newest clean ones are candidates. Where several fit, the preference decides.
 * An id of the full length is taken at its word, listed or not: the restore says what is wrong with it. In a job its own come first, and nobody else's is taken unasked.
 */
async function findCheckpoint(store, asked, prefer, jobKey) {
    if (asked !== undefined && /^[0-9a-f]{32}$/.test(asked))
        return asked;
    const all = await store.list();
    const own = jobKey === undefined ? all : all.filter((one) => one.jobKey === jobKey);
    const listed = asked !== undefined && matching(own, asked).length === 0 ? all : own;
    const fitting = asked === undefined ? listed.filter(({ clean }) => clean) : matching(listed, asked);
    const chosen = choose(fitting, prefer);
    if (chosen)
        return chosen.id;
    const what = asked === undefined ? 'No clean checkpoint' : `No checkpoint "${asked}"`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} found: the store has ${listed.length}. See them with "rerail list".`);
}
function matching(listed, asked) {
    const named = listed.filter(({ name }) => name === asked);
    if (named.length > 0)
        return named;
    const begun = listed.filter(({ id }) => id === asked || (asked.length >= SHORTEST_ID && id.startsWith(asked)));
    if (begun.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${asked}" begins ${begun.length} ids: ${begun.map(({ id }) => id).join(', ')}. Write more of it.`);
    }
    return begun;
}
/**
 * Which of several ways back: `quality` the newest (least work lost), `time` the one with the fewest bytes to bring back, `balance` the best sum of both,
 * each as its share of the worst.
 */
function choose(candidates, prefer) {
    const newest = Math.max(...candidates.map(({ createdAt }) => Date.parse(createdAt)));
    const lost = (one) => newest - Date.parse(one.createdAt);
    const mostLost = Math.max(1, ...candidates.map(lost));
    const mostBytes = Math.max(1, ...candidates.map(({ bytes }) => bytes));
    const cost = {
        quality: (one) => lost(one),
        time: (one) => one.bytes + lost(one) / mostLost,
        balance: (one) => lost(one) / mostLost + one.bytes / mostBytes,
    }[prefer];
    return candidates.reduce((best, one) => (best === undefined || cost(one) < cost(best) ? one : best), undefined);
}


/***/ }),

/***/ 74525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LEVELS: () => (/* binding */ LEVELS),
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5580);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19676);


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
