export const id = 3315;
export const ids = [3315,8702];
export const modules = {

/***/ 53315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   documentOf: () => (/* binding */ documentOf),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78702);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62403);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21490);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35550);





const command = {
    name: 'restore',
    summary: 'Makes a workspace what it was at a checkpoint; what it replaces goes to quarantine.',
    usage: '[ID|NAME] [--store DIR | --run URL] [--root DIR] [--dry-run] [--paths GLOB …]',
    positionals: { min: 0, max: 1 },
    options: {
        ..._stores_js__WEBPACK_IMPORTED_MODULE_4__/* .STORE_OPTION */ .OZ,
        ..._stores_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_OPTION */ .u$,
        ..._stores_js__WEBPACK_IMPORTED_MODULE_4__/* .ROOT_OPTION */ .VV,
        to: { value: 'DIR', help: 'restores into another folder than the workspace' },
        'dry-run': { help: 'only tells what would be done' },
        paths: { value: 'GLOB', multiple: true, help: 'only what matches, relative to the workspace' },
        fallback: { help: 'takes an older checkpoint of the same line where this one is damaged, and says so' },
        prefer: {
            value: _find_js__WEBPACK_IMPORTED_MODULE_3__/* .PREFERENCES */ .r5.join('|'),
            help: 'which one to take where several fit: the quickest, the newest, or a balance',
        },
    },
    async run(args, io) {
        const prefer = (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .choiceOf */ .FH)(args, 'prefer', _find_js__WEBPACK_IMPORTED_MODULE_3__/* .PREFERENCES */ .r5, 'quality');
        const { engine, store, stores, identity } = await (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkbench */ .eF)(args, io);
        const to = args.value('to');
        const root = to === undefined ? (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I5)(args, io) : node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(io.cwd, to);
        const id = await (0,_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findCheckpoint */ .G2)(store, args.positionals[0], prefer, identity?.jobKey);
        const otherJob = await (0,_find_js__WEBPACK_IMPORTED_MODULE_3__/* .otherJobOf */ .DV)(store, id, identity?.jobKey);
        if (otherJob !== undefined)
            io.log.info(`checkpoint ${id} is of job ${(0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(otherJob)}`);
        const result = await engine.restore({
            id,
            root,
            stores,
            masker: (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .maskerOf */ .nk)(io),
            dryRun: args.flag('dry-run'),
            fallback: args.flag('fallback'),
            ...(args.all('paths').length > 0 ? { paths: args.all('paths') } : {}),
            signal: io.signal,
        });
        for (const file of result.missing)
            io.log.warning(`${(0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(file)} is not restored: it held a credential, which is never kept.`);
        return { ok: result.verified, document: documentOf(result), text: textOf(result, args.flag('dry-run')) };
    },
};
function documentOf(result) {
    const { id, written, removed, unchanged, quarantined, quarantine, ms, verified, fellBackTo, git, paths } = result;
    return {
        ...{ id, written, removed, unchanged, quarantined, ms: Math.round(ms), verified, fellBackTo },
        ...(quarantine === undefined ? {} : { quarantine }),
        ...(git === undefined ? {} : { git }),
        ...(paths === undefined ? {} : { paths }),
    };
}
function textOf(result, dryRun) {
    const { id, written, removed, unchanged, quarantine, ms, verified, fellBackTo } = result;
    const did = dryRun ? 'would be ' : '';
    return [
        `${dryRun ? 'would restore' : 'restored'} ${fellBackTo ?? id}${fellBackTo ? ` instead of ${id}, which is damaged` : ''}`,
        `${written} ${did}written, ${removed} ${did}removed, ${unchanged} unchanged; ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(ms)}`,
        ...(result.git ? gitLines(result.git, did) : []),
        ...(quarantine ? [`replaced and removed files are in ${quarantine}`] : []),
        ...pathLines(result.paths),
        ...(verified
            ? []
            : ['the workspace is not what it should be: validate the checkpoint and look at the warnings above']),
    ].join('\n');
}
/** Terminals show so many paths or refs; `--json` has all. */
const SHOWN = 20;
function gitLines({ removedRefs, movedRefs, addedRefs, head, index, operations }, did) {
    const refs = (what, names) => names.length === 0
        ? []
        : [`git: ${names.length} ${names.length === 1 ? 'ref' : 'refs'} ${did}${what}: ${some(names.map(shortRef))}`];
    return [
        ...refs('removed', removedRefs),
        ...refs('moved', movedRefs),
        ...refs('added', addedRefs),
        ...(head ? [`git: HEAD ${did}moved from ${shortRef(head.from)} to ${shortRef(head.to)}`] : []),
        ...(index ? [`git: the index ${did}replaced`] : []),
        ...(operations.length > 0 ? [`git: under way and in no checkpoint: ${operations.join(', ')}`] : []),
    ];
}
const shortRef = (name) => (0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(name.replace(/^refs\/(?:heads|tags)\//, '').replace(/^refs\//, ''));
const some = (names) => `${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`;
function pathLines(paths = []) {
    const lines = paths
        .slice(0, SHOWN)
        .map(({ path: file, change }) => `  ${change === 'write' ? '+' : '-'} ${(0,_files_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(file)}`);
    return paths.length > SHOWN ? [...lines, `  and ${paths.length - SHOWN} more (--json lists all)`] : lines;
}


/***/ }),

/***/ 78702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   WV: () => (/* binding */ displayText),
/* harmony export */   Yw: () => (/* binding */ osBytes),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   uk: () => (/* binding */ osPath),
/* harmony export */   xe: () => (/* binding */ toBytePath)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the point is to tell ASCII from the rest
const ASCII = /^[\x00-\x7f]*$/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const isAscii = (path) => ASCII.test(path);
/** `root/path` as Node's file functions take it: a string where that says the same, else the bytes. */
function osPath(root, path) {
    if (path === '')
        return root;
    if (ASCII.test(path))
        return `${root}/${path}`;
    return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')]);
}
/** A symlink's target or a bare name, as Node's file functions take it. */
function osBytes(path) {
    return ASCII.test(path) ? path : Buffer.from(path, 'latin1');
}
function toBytePath(text) {
    return ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}
/** The path as text, or undefined where it is no valid UTF-8. */
function exactText(path) {
    if (ASCII.test(path))
        return path;
    try {
        return decoder.decode(Buffer.from(path, 'latin1'));
    }
    catch {
        return undefined;
    }
}
/** A text from anywhere on one line of a terminal or a log: what would end the line or steer the terminal is written as an escape. */
const onOneLine = (text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, (one) => `\\x${one.codePointAt(0).toString(16).padStart(2, '0')}`);
/** The path for people and for patterns: bytes that are no UTF-8 become U+FFFD. */
function displayText(path) {
    return ASCII.test(path) ? path : Buffer.from(path, 'latin1').toString('utf8');
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
