export const id = 7521;
export const ids = [7521,8356,6553];
export const modules = {

/***/ 96553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replicate: () => (/* binding */ replicate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Several stores as one: what is put goes to all, what is read comes from the first that has it. Writing fails only where no store took it; a store that did
 * not is told of.
 */
function replicate(stores, log) {
    /** Does the same in each store; fails where it failed in all. */
    const inAll = async (what, act) => {
        const outcomes = await Promise.allSettled(stores.map(act));
        const failures = outcomes.flatMap((outcome, n) => outcome.status === 'rejected' ? [{ store: stores[n], reason: outcome.reason }] : []);
        if (failures.length === stores.length)
            throw failures[0]?.reason;
        for (const { store, reason } of failures)
            log.warning(`${what} did not reach the ${store.kind} store: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(reason)}`);
    };
    const first = async (ask) => {
        let failure;
        for (const store of stores) {
            try {
                return await ask(store);
            }
            catch (error) {
                failure ??= error;
            }
        }
        throw failure;
    };
    return {
        kind: stores.map(({ kind }) => kind).join('+'),
        folders: stores.flatMap(({ folders = [] }) => folders),
        put: (checkpoint, archive) => inAll(`Checkpoint ${checkpoint.id}`, (store) => store.put(checkpoint, archive)),
        async list() {
            const found = new Map();
            const lists = await Promise.allSettled(stores.map((store) => store.list()));
            if (lists.every(({ status }) => status === 'rejected'))
                throw lists[0].reason;
            for (const list of lists) {
                if (list.status === 'fulfilled')
                    for (const one of list.value)
                        if (!found.has(one.id))
                            found.set(one.id, one);
            }
            return [...found.values()].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
        },
        fetch: (id, destination) => first((store) => store.fetch(id, destination)),
        locate: (id) => first(async (store) => {
            const there = await store.locate?.(id);
            if (there === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk('checkpoint-missing', `Checkpoint ${id} is not at hand. Fetch it.`);
            return there;
        }).catch(() => undefined),
        remove: (id) => inAll(`Removing checkpoint ${id}`, (store) => store.remove(id)),
        quarantine: (id, reason) => inAll(`Quarantine of checkpoint ${id}`, (store) => store.quarantine(id, reason)),
        async damaged() {
            return (await Promise.all(stores.map(async (store) => (await store.damaged?.()) ?? []))).flat();
        },
        giveUp: (id) => inAll(`Giving up checkpoint ${id}`, async (store) => store.giveUp?.(id)),
        putRecord: (name, content) => inAll(`Record ${name}`, (store) => store.putRecord(name, content)),
        async getRecord(name) {
            for (const store of stores) {
                const content = await store.getRecord(name).catch((error) => {
                    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk)
                        throw error;
                    return undefined;
                });
                if (content !== undefined)
                    return content;
            }
            return undefined;
        },
        async records() {
            return (await Promise.all(stores.map(async (store) => (await store.records?.()) ?? []))).flat();
        },
        removeRecord: (name) => inAll(`Removing record ${name}`, (store) => store.removeRecord(name)),
    };
}


/***/ }),

/***/ 58455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
/** Every command of the command line, in the order in which help lists them. Each loads when it is called. */
const COMMANDS = {
    checkpoint: async () => (await __webpack_require__.e(/* import() */ 599).then(__webpack_require__.bind(__webpack_require__, 30599))).command,
    restore: async () => (await Promise.all(/* import() */[__webpack_require__.e(3287), __webpack_require__.e(3315)]).then(__webpack_require__.bind(__webpack_require__, 53315))).command,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(3287), __webpack_require__.e(6991)]).then(__webpack_require__.bind(__webpack_require__, 66991))).command,
    list: async () => (await __webpack_require__.e(/* import() */ 2933).then(__webpack_require__.bind(__webpack_require__, 62933))).command,
    cleanup: async () => (await __webpack_require__.e(/* import() */ 1714).then(__webpack_require__.bind(__webpack_require__, 71714))).command,
    upload: async () => (await __webpack_require__.e(/* import() */ 2222).then(__webpack_require__.bind(__webpack_require__, 92222))).uploadSpoolCommand,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(8455), __webpack_require__.e(672), __webpack_require__.e(6636)]).then(__webpack_require__.bind(__webpack_require__, 76636))).explainCommand,
};


/***/ }),

/***/ 57521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInJob: () => (/* binding */ runInJob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _checkpoint_stores_replicated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96553);
/* harmony import */ var _cli_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58455);
/* harmony import */ var _guard_commands_key_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2637);
/* harmony import */ var _guard_quarantine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53501);
/* harmony import */ var _known_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38356);
/* harmony import */ var _step_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95755);







/**
 * A command on checkpoints as a step of a job. It works on the workspace, on the job's own store and on the run's artifacts; its document is the output `rerail`.
 * Answers the exit code of the step.
 */
async function runInJob(phase, name) {
    const command = await _cli_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L[name]?.();
    if (!command)
        throw new Error(`The command ${name} has gone.`);
    await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_5__/* .bestEffort */ .z)(phase, 'Recalling what is secret', () => (0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_4__.recallSecrets)(phase));
    const workbench = await openJobWorkbench(phase);
    await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_5__/* .bestEffort */ .z)(phase, 'The look for a place for checkpoints', async () => {
        const { remotePlace, tellPlace } = await __webpack_require__.e(/* import() */ 7836).then(__webpack_require__.bind(__webpack_require__, 25455));
        await tellPlace(phase, await remotePlace(phase));
    });
    const result = await command.run(argumentsOf(name, phase.inputs), { ...ioOf(phase), workbench });
    const { ok, document, text } = await withoutQuarantine(phase, result);
    await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_5__/* .bestEffort */ .z)(phase, 'Noting what is secret', () => (0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .shareSecrets */ .z)(phase));
    for (const line of text.split('\n'))
        phase.log.info(line);
    const { output } = phase.context.files;
    if (output)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(output, (0,_guard_commands_key_values_js__WEBPACK_IMPORTED_MODULE_6__/* .formatKeyValues */ .Rd)(outputsOf(document)));
    return ok ? 0 : 1;
}
/** The workspace of a job belongs to its tools: what a restore replaced is kept outside, and named there. */
async function withoutQuarantine(phase, result) {
    const { document, text } = result;
    if (typeof document !== 'object' || document === null)
        return result;
    if (!('quarantine' in document) || typeof document.quarantine !== 'string')
        return result;
    const quarantine = document.quarantine;
    const kept = await (0,_guard_quarantine_js__WEBPACK_IMPORTED_MODULE_3__/* .moveQuarantine */ .a)(phase, quarantine);
    return { ...result, document: { ...document, quarantine: kept }, text: text.replaceAll(quarantine, kept) };
}
async function openJobWorkbench(phase) {
    const [engine, local, artifacts, job] = await Promise.all([
        phase.engine(),
        phase.localStore(),
        phase.artifactStore(),
        phase.job(),
    ]);
    const stores = artifacts ? [local, artifacts] : [local];
    const store = artifacts ? (0,_checkpoint_stores_replicated_js__WEBPACK_IMPORTED_MODULE_1__.replicate)(stores, phase.log) : local;
    return { engine, store, stores, identity: job.identity };
}
/** The inputs as the command line would have them. */
function argumentsOf(name, inputs) {
    const asked = inputs.id ?? (name === 'checkpoint' ? undefined : inputs.name);
    const values = {
        name: inputs.name,
        secrets: inputs.secrets,
        keep: inputs.keep === undefined ? undefined : String(inputs.keep),
    };
    // In a job nobody is asked: where a checkpoint is damaged, an older one is better than none.
    const flags = { 'dry-run': inputs.dryRun, fallback: true };
    const lists = { paths: inputs.paths, exclude: inputs.exclude };
    return {
        positionals: asked === undefined ? [] : [asked],
        value: (option) => values[option],
        all: (option) => lists[option] ?? [],
        flag: (option) => flags[option] ?? false,
    };
}
const ioOf = ({ env, context, log, clock, masker, cancel }) => ({
    env,
    cwd: context.workspace,
    stdin: process.stdin,
    log,
    clock,
    masker,
    interactive: false,
    signal: cancel,
});
function outputsOf(document) {
    const id = typeof document === 'object' && document !== null && 'id' in document ? String(document.id) : undefined;
    return [...(id === undefined ? [] : [['checkpoint', id]]), ['rerail', JSON.stringify(document)]];
}


/***/ }),

/***/ 53501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ emptyQuarantine),
/* harmony export */   a: () => (/* binding */ moveQuarantine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Takes what a restore replaced out of the workspace, so that no tool that walks the workspace (a test runner's file map, a
 * linter, a Docker build context) finds a second copy of it.
 * @param peaks what the failed try used. If the disk was full its leavings are deleted instead: kept, they would fail the next try too.
 */
async function emptyQuarantine(phase, { quarantine }, peaks) {
    if (quarantine === undefined)
        return;
    if (peaks && (await __webpack_require__.e(/* import() */ 8722).then(__webpack_require__.bind(__webpack_require__, 48722))).isDiskFull(peaks)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(quarantine, { recursive: true, force: true });
        phase.log.info('what the try had written was deleted, not kept: the disk was full');
        removeIfEmpty(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(quarantine));
        return;
    }
    const kept = await moveQuarantine(phase, quarantine);
    phase.log.debug(`what the restore replaced is in ${kept}`);
}
/**
 * Moves the quarantine into the job's folder or, if that is on another mount, beside the workspace: copying a half-made
 * build would cost more than it is worth.
 * @returns where it is now
 */
async function moveQuarantine(phase, quarantine) {
    const { workspace } = phase.context;
    const folders = [node_path__WEBPACK_IMPORTED_MODULE_2__.join((await phase.job()).folder, 'quarantine'), node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, '../.rerail-quarantine')];
    for (const folder of folders) {
        const kept = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_2__.basename(quarantine));
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(quarantine, kept);
            removeIfEmpty(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(quarantine));
            return kept;
        }
        catch (error) {
            phase.log.debug(`quarantine ${quarantine} is not moved to ${kept}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            removeIfEmpty(folder);
        }
    }
    return quarantine;
}
/** Other restores' quarantine may be there still, which is safe where it is. */
function removeIfEmpty(folder) {
    try {
        // In a repository around the workspace it says itself that git is to ignore it.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).join() === '.gitignore')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.gitignore'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch { }
}


/***/ }),

/***/ 38356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recallSecrets: () => (/* binding */ recallSecrets),
/* harmony export */   z: () => (/* binding */ shareSecrets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * What one step of a job learns to be secret, the later ones have to know: they capture the same workspace and may meet the
 * value in their output. The runner tells an action nothing of other steps' masks, so rerail's steps tell each other, by
 * files that are sealed with the job's runtime token: actions of this job have it, scripts and other jobs have not.
 */
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** More is nothing that a step could have been told by its inputs or its script. Bytes. */
const LARGEST_FILE = 4 * 1024 * 1024;
/** Teaches the masker what earlier steps knew. */
async function recallSecrets(phase) {
    const key = keyOf(phase);
    if (!key)
        return;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join((await phase.job()).folder, FOLDER);
    for (const name of namesIn(folder)) {
        for (const value of open(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), key))
            phase.masker.add(value);
    }
}
/** Leaves what this step knows for the later ones; nothing where they know it anyhow. */
async function shareSecrets(phase) {
    const key = keyOf(phase);
    if (!key)
        return;
    const everybodys = new Set(EVERYBODYS.map((name) => phase.env[name]));
    const own = phase.masker.values().filter((value) => !everybodys.has(value));
    if (own.length === 0)
        return;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join((await phase.job()).folder, FOLDER);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE_BYTES);
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, key, nonce);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(own), 'utf8'), cipher.final()]);
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, nonce.toString('hex'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, Buffer.concat([nonce, cipher.getAuthTag(), sealed]), { mode: 0o600, flag: 'wx' });
}
const FOLDER = 'known-secrets';
/** What every step of rerail's finds in its own environment. */
const EVERYBODYS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'INPUT_TOKEN'];
function keyOf({ env }) {
    const token = env.ACTIONS_RUNTIME_TOKEN;
    return token ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`rerail known secrets\n${token}`).digest() : undefined;
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
/** Nothing where the file is not one of ours: scripts can write there. */
function open(file, key) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size > LARGEST_FILE)
            return [];
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
        decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
        return JSON.parse(text.toString('utf8'));
    }
    catch {
        return [];
    }
}


/***/ })

};
