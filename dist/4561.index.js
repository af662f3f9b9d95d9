export const id = 4561;
export const ids = [4561];
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

/***/ 74561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   documentOf: () => (/* binding */ documentOf),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91359);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5580);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19676);




const command = {
    name: 'restore',
    summary: 'Makes a workspace what it was at a checkpoint; what it replaces goes to quarantine.',
    usage: '[ID|NAME] [--store DIR | --run URL] [--root DIR] [--dry-run] [--paths GLOB …]',
    positionals: { min: 0, max: 1 },
    options: {
        ..._stores_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_OPTION */ .OZ,
        ..._stores_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_OPTION */ .u$,
        ..._stores_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOT_OPTION */ .VV,
        to: { value: 'DIR', help: 'restores into another folder than the workspace' },
        'dry-run': { help: 'only tells what would be done' },
        paths: { value: 'GLOB', multiple: true, help: 'only what matches, relative to the workspace' },
        fallback: { help: 'takes an older checkpoint of the same line where this one is damaged, and says so' },
        prefer: {
            value: _find_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFERENCES */ .r5.join('|'),
            help: 'which one to take where several fit: the quickest, the newest, or a balance',
        },
    },
    async run(args, io) {
        const prefer = (0,_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .choiceOf */ .FH)(args, 'prefer', _find_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFERENCES */ .r5, 'quality');
        const { engine, store, stores, identity } = await (0,_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkbench */ .eF)(args, io);
        const to = args.value('to');
        const root = to === undefined ? (0,_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .rootOf */ .I5)(args, io) : node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(io.cwd, to);
        const id = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findCheckpoint */ .G2)(store, args.positionals[0], prefer, identity?.jobKey);
        const result = await engine.restore({
            id,
            root,
            stores,
            masker: (0,_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .maskerOf */ .nk)(io),
            dryRun: args.flag('dry-run'),
            fallback: args.flag('fallback'),
            ...(args.all('paths').length > 0 ? { paths: args.all('paths') } : {}),
            signal: io.signal,
        });
        for (const file of result.missing)
            io.log.warning(`${file} is not restored: it held a credential, which is never kept.`);
        return { ok: result.verified, document: documentOf(result), text: textOf(result, args.flag('dry-run')) };
    },
};
function documentOf(result) {
    const { id, written, removed, unchanged, quarantined, ms, verified, fellBackTo } = result;
    return { id, written, removed, unchanged, quarantined, ms: Math.round(ms), verified, fellBackTo };
}
function textOf(result, dryRun) {
    const { id, written, removed, unchanged, quarantined, quarantine, ms, verified, fellBackTo } = result;
    const did = dryRun ? 'would be ' : '';
    return [
        `${dryRun ? 'would restore' : 'restored'} ${fellBackTo ?? id}${fellBackTo ? ` instead of ${id}, which is damaged` : ''}`,
        `${written} ${did}written, ${removed} ${did}removed, ${unchanged} unchanged; ${(0,_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ms)}`,
        ...(quarantine ? [`${quarantined} replaced or removed entries lie in ${quarantine}`] : []),
        ...(verified
            ? []
            : ['the workspace is not what it should be: validate the checkpoint and look at the warnings above']),
    ].join('\n');
}


/***/ })

};
