export const id = 677;
export const ids = [677];
export const modules = {

/***/ 90677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   documentOf: () => (/* binding */ documentOf),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91359);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66137);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19676);





const MAX_NAME = 100;
const command = {
    name: 'checkpoint',
    summary: 'Takes a checkpoint of a workspace.',
    usage: '[--store DIR] [--root DIR] [--name NAME] [--full] [--paths GLOB …] [--exclude GLOB …]',
    positionals: { min: 0, max: 0 },
    options: {
        ..._stores_js__WEBPACK_IMPORTED_MODULE_4__/* .STORE_OPTION */ .OZ,
        ..._stores_js__WEBPACK_IMPORTED_MODULE_4__/* .ROOT_OPTION */ .VV,
        name: { value: 'NAME', help: 'a name to restore it by; it is kept until it is deleted' },
        full: { help: 'stores everything, so that a restore needs neither repository nor older checkpoints' },
        paths: { value: 'GLOB', multiple: true, help: 'only what matches, relative to the workspace' },
        exclude: { value: 'GLOB', multiple: true, help: 'not what matches' },
        secrets: {
            value: 'redact|refuse|allow',
            help: 'what to do with files that hold credentials: leave them out (default), give up, or keep them',
        },
    },
    async run(args, io) {
        const root = (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I5)(args, io);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`No workspace found: the folder ${root} is not there. Give --root a folder that is.`);
        const name = args.value('name');
        if (name !== undefined && (name.trim() === '' || name.length > MAX_NAME || /\p{Cc}/u.test(name))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Option --name is ${JSON.stringify(name)}. Write 1 to ${MAX_NAME} characters on one line.`);
        }
        const secrets = (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .choiceOf */ .FH)(args, 'secrets', ['redact', 'refuse', 'allow'], 'redact');
        const { engine, store, identity } = await (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkbench */ .eF)(args, io);
        await engine.settle(root);
        const full = args.flag('full');
        const parent = full ? undefined : await engine.parentFor(root, store);
        const result = await engine.capture({
            root,
            store,
            identity: { ...identity, sequence: 0, clean: true, ...(name === undefined ? {} : { name }) },
            full,
            ...(parent === undefined ? {} : { parent }),
            ...(args.all('paths').length > 0 ? { paths: args.all('paths') } : {}),
            ...(args.all('exclude').length > 0 ? { exclude: args.all('exclude') } : {}),
            secrets,
            masker: (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .maskerOf */ .nk)(io),
            signal: io.signal,
        });
        return { ok: true, document: documentOf(result), text: textOf(result) };
    },
};
function documentOf(result) {
    const { id, files, bytes, storedBytes, ms, parent, stateHash, skipped } = result;
    const findings = result.findings.map(({ path, kind }) => ({ path, kind }));
    return { id, files, bytes, storedBytes, ms: Math.round(ms), parent, stateHash, skipped, findings };
}
function textOf(result) {
    const { id, files, bytes, storedBytes, ms, parent, reused, skipped, findings } = result;
    const kept = reused
        ? 'nothing changed since it was taken'
        : `${(0,_capture_js__WEBPACK_IMPORTED_MODULE_3__.formatBytes)(storedBytes)} stored${parent ? ` beside ${parent.slice(0, 12)}` : ''}`;
    return [
        `checkpoint ${id}`,
        `${files} files, ${(0,_capture_js__WEBPACK_IMPORTED_MODULE_3__.formatBytes)(bytes)}; ${kept}; ${(0,_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ms)}`,
        ...findings.map(({ path, kind }) => `left out, holds a credential (${kind}): ${path}`),
        ...skipped.map(({ path, reason }) => `left out (${reason}): ${path}`),
    ].join('\n');
}


/***/ })

};
