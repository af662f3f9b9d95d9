export const id = 3287;
export const ids = [3287];
export const modules = {

/***/ 21490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ otherJobOf),
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
 * An id of the full length is taken at its word, listed or not: the restore says what is wrong with it. In a job its own come first; if it has none that fits, those of
 * the run's other jobs are looked through in the same way.
 */
async function findCheckpoint(store, asked, prefer, jobKey) {
    if (asked !== undefined && /^[0-9a-f]{32}$/.test(asked))
        return asked;
    const all = await store.list();
    const own = jobKey === undefined ? all : all.filter((one) => one.jobKey === jobKey);
    const fitting = (listed) => asked === undefined ? listed.filter(({ clean }) => clean) : matching(listed, asked);
    const ownFitting = fitting(own);
    const chosen = choose(ownFitting.length > 0 ? ownFitting : fitting(all), prefer);
    if (chosen)
        return chosen.id;
    const what = asked === undefined ? 'No clean checkpoint' : `No checkpoint "${asked}"`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} found: the store has ${all.length}. See them with "rerail list".`);
}
/** The job that a checkpoint was taken in, if it is another one than this; for people. */
async function otherJobOf(store, id, jobKey) {
    if (jobKey === undefined)
        return undefined;
    const listed = await store.list().catch(() => []);
    const job = listed.find((one) => one.id === id)?.jobKey;
    return job === jobKey ? undefined : job;
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

/***/ 35550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VV: () => (/* binding */ ROOT_OPTION),
  u$: () => (/* binding */ RUN_OPTION),
  OZ: () => (/* binding */ STORE_OPTION),
  FH: () => (/* binding */ choiceOf),
  pq: () => (/* binding */ countOf),
  nk: () => (/* binding */ maskerOf),
  eF: () => (/* binding */ openWorkbench),
  I5: () => (/* binding */ rootOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/context.js
var context = __webpack_require__(11760);
// EXTERNAL MODULE: ./build/config/server.js
var server = __webpack_require__(432);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/values/secret-variables.js
var secret_variables = __webpack_require__(80959);
// EXTERNAL MODULE: ./build/values/bytes.js
var bytes = __webpack_require__(49348);
;// CONCATENATED MODULE: ./build/cli/checkpoints/progress.js

const WIDTH = 30;
/** Often enough for the eye, seldom enough for a slow terminal. */
const EVERY_MS = 100;
/** What is done sooner needs no bar. */
const FIRST_MS = 300;
/** Draws how far something is, on one line that is drawn over; the line is gone when all is done. */
function progressBar(stream, clock) {
    const began = clock.monotonic();
    let drawn = Number.NEGATIVE_INFINITY;
    return (done, total) => {
        const now = clock.monotonic();
        if (done >= total) {
            if (drawn > 0)
                stream.write('\r\u001b[K');
            return;
        }
        if (now - began < FIRST_MS || now - drawn < EVERY_MS)
            return;
        drawn = now;
        const filled = Math.round((done / total) * WIDTH);
        stream.write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${(0,bytes/* formatBytes */.z)(done)} of ${(0,bytes/* formatBytes */.z)(total)}\u001b[K`);
    };
}

;// CONCATENATED MODULE: ./build/cli/checkpoints/stores.js







/** Options that say which checkpoints a command works on. */
const STORE_OPTION = {
    store: {
        value: 'DIR',
        multiple: true,
        help: "folder of checkpoints; given several times: what is taken goes to all, what is read comes from the first that has it (default: the user's cache folder)",
    },
};
/** Where else checkpoints can be read from. */
const RUN_OPTION = {
    run: {
        value: 'URL',
        help: 'reads what the jobs of a run on GitHub left as artifacts; needs GITHUB_TOKEN with actions: read',
    },
};
const ROOT_OPTION = {
    root: { value: 'DIR', help: 'the workspace (default: the current folder)' },
};
async function openWorkbench(args, io) {
    if (io.workbench)
        return io.workbench;
    // Checkpoints need zstd, which Node has since 22.15.
    if (process.versions.zstd === undefined)
        (await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 30805))).continueOnNewerNode(io.env);
    const folders = args.all('store').map((folder) => external_node_path_.resolve(io.cwd, folder));
    const [first = external_node_path_.join((0,context/* cacheFolder */.nF)(io.env), 'store')] = folders;
    const { createEngine } = await __webpack_require__.e(/* import() */ 9798).then(__webpack_require__.bind(__webpack_require__, 19798));
    const { createLocalStore } = await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 50233));
    const { replicate } = await __webpack_require__.e(/* import() */ 6553).then(__webpack_require__.bind(__webpack_require__, 96553));
    // As the input of the action is read: a secret often ends in a line break.
    const key = io.env.RERAIL_CHECKPOINT_KEY?.trim() || undefined;
    const url = args.value('run');
    const local = folders.length === 0 && url === undefined ? [first] : folders;
    const stores = local.map((folder) => createLocalStore(folder, key));
    if (url !== undefined)
        stores.push(await runStore(url, engineFolder(first, io), io));
    const engine = createEngine({
        clock: io.clock,
        log: io.log,
        folder: engineFolder(first, io),
        ...(io.interactive ? { progress: progressBar(process.stderr, io.clock) } : {}),
        ...(io.threadScript ? { threadScript: io.threadScript } : {}),
        ...(key ? { key } : {}),
    });
    return { engine, store: stores.length > 1 ? replicate(stores, io.log) : stores[0], stores };
}
/** Beside the checkpoints; where nothing can be written there, as in a mounted copy of a store, with the user's own. */
function engineFolder(store, io) {
    const folder = external_node_path_.join(store, 'engine');
    const there = [folder, store].find((one) => (0,external_node_fs_.existsSync)(one));
    try {
        if (there !== undefined)
            (0,external_node_fs_.accessSync)(there, external_node_fs_.constants.W_OK);
        return folder;
    }
    catch {
        return external_node_path_.join((0,context/* cacheFolder */.nF)(io.env), 'engine');
    }
}
async function runStore(url, folder, io) {
    const [{ createRunStore }, { runArtifacts }, { apiAccess }, { openClient }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1827).then(__webpack_require__.bind(__webpack_require__, 11827)),
        __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 10329)),
        __webpack_require__.e(/* import() */ 7885).then(__webpack_require__.bind(__webpack_require__, 57885)),
        Promise.all(/* import() */[__webpack_require__.e(2741), __webpack_require__.e(4234)]).then(__webpack_require__.bind(__webpack_require__, 94234)),
    ]);
    const store = createRunStore(runArtifacts(url, openClient(apiAccess(io.env))), external_node_path_.join(folder, 'run'));
    if (!(0,server/* isEnterpriseServer */.v)(url))
        return store;
    return tellingEmpty(store, io);
}
/** On such a server no job uploads checkpoints: an empty list is no accident. */
function tellingEmpty(store, io) {
    const list = store.list.bind(store);
    store.list = async () => {
        const listed = await list();
        if (listed.length === 0) {
            const { staysHere } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5671)]).then(__webpack_require__.bind(__webpack_require__, 70909));
            io.log.notice(staysHere({ reason: 'ghes' }));
        }
        return listed;
    };
    return store;
}
const rootOf = (args, io) => external_node_path_.resolve(io.cwd, args.value('root') ?? '.');
const maskerOf = (io) => io.masker ?? (0,secret_variables/* maskerFor */.LL)(io.env);
/** @throws UsageError */
function choiceOf(args, name, allowed, fallback) {
    const value = args.value(name);
    if (value === undefined)
        return fallback;
    const found = allowed.find((choice) => choice === value);
    if (found === undefined)
        throw new errors/* UsageError */.eb(`Option --${name} is "${value}". Use one of ${allowed.join(', ')}.`);
    return found;
}
/** A whole number, or bytes with a unit (`2GB`). @throws UsageError */
function countOf(args, name) {
    const value = args.value(name);
    if (value === undefined)
        return undefined;
    const match = /^(\d{1,15})([KMGT]i?B?|B)?$/i.exec(value.trim());
    if (!match)
        throw new errors/* UsageError */.eb(`Option --${name} is "${value}". Write a whole number, 0 or more.`);
    const power = match[2] ? 'BKMGT'.indexOf(match[2][0].toUpperCase()) : 0;
    return Number(match[1]) * 1024 ** power;
}


/***/ }),

/***/ 11760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ jobFolder),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   tv: () => (/* binding */ jobKey),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* unused harmony export slug */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function readContext(env) {
    const some = (key, name) => env[name] ? { [key]: env[name] } : {};
    const onRunner = Boolean(env.GITHUB_RUN_ID && env.GITHUB_WORKSPACE);
    return {
        onRunner,
        ...some('repository', 'GITHUB_REPOSITORY'),
        ...some('runId', 'GITHUB_RUN_ID'),
        attempt: positiveInteger(env.GITHUB_RUN_ATTEMPT) ?? 1,
        ...some('job', 'GITHUB_JOB'),
        ...some('workflowRef', 'GITHUB_WORKFLOW_REF'),
        ...some('sha', 'GITHUB_SHA'),
        ...some('ref', 'GITHUB_REF'),
        ...some('event', 'GITHUB_EVENT_NAME'),
        workspace: node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(env.GITHUB_WORKSPACE || process.cwd()),
        temp: node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()),
        debug: env.RUNNER_DEBUG === '1' || env.ACTIONS_STEP_DEBUG === 'true',
        hasRuntime: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
        hasIdToken: Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL),
        files: {
            ...some('output', 'GITHUB_OUTPUT'),
            ...some('env', 'GITHUB_ENV'),
            ...some('path', 'GITHUB_PATH'),
            ...some('summary', 'GITHUB_STEP_SUMMARY'),
            ...some('state', 'GITHUB_STATE'),
        },
    };
}
/**
 * The folder that all of rerail's steps in a job share. On a runner it lies under RUNNER_TEMP and goes with the job;
 * elsewhere under the user's cache folder, one for each workspace.
 */
function jobFolder(context, env) {
    if (env.RUNNER_TEMP)
        return node_path__WEBPACK_IMPORTED_MODULE_2__.join(context.temp, 'rerail');
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(cacheFolder(env), 'workspaces', digest(context.workspace).slice(0, 16));
}
/** Where programs keep what they can make again, by each platform's custom. */
function cacheFolder(env) {
    if (env.RERAIL_CACHE)
        return node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(env.RERAIL_CACHE);
    if (process.platform === 'win32')
        return node_path__WEBPACK_IMPORTED_MODULE_2__.join(env.LOCALAPPDATA || node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), 'AppData', 'Local'), 'rerail');
    if (process.platform === 'darwin')
        return node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), 'Library', 'Caches', 'rerail');
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(env.XDG_CACHE_HOME || node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'rerail');
}
/**
 * Names the same leg of a job in every attempt: workflow file, job id, matrix values and the input `key`.
 * Readable in front, exact behind: `ci-test-0f3a9c1b2d4e`. Fits into artifact names.
 */
function jobKey(context, matrix, key) {
    const workflow = workflowFile(context.workflowRef);
    const job = context.job ?? '';
    const exact = digest(JSON.stringify([workflow, job, canonical(matrix), key])).slice(0, 12);
    const readable = [node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(workflow).replace(/\.ya?ml$/, ''), job].map(slug).filter(Boolean).join('-');
    return readable === '' ? exact : `${readable}-${exact}`;
}
/** Lower case, digits and dashes, at most 24 characters: safe in file and artifact names everywhere. */
function slug(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 24)
        .replace(/-+$/, '');
}
/** `.github/workflows/ci.yml` of `owner/repo/.github/workflows/ci.yml@refs/heads/main`: the ref may change, the file is the same. */
const workflowFile = (workflowRef = '') => workflowRef.replace(/@.*$/s, '').split('/').slice(2).join('/');
/** JSON with sorted keys, so that the order in which a matrix was written does not matter. */
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, entry]) => [key, canonical(entry)]));
}
const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
function positiveInteger(text) {
    const number = text && /^\d{1,9}$/.test(text) ? Number(text) : 0;
    return number > 0 ? number : undefined;
}


/***/ }),

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/**
 * Whether an address is one of a GitHub Enterprise Server, by the rule of GitHub's toolkit: it refuses to speak to the artifact service of every host that is neither
 * github.com, nor below ghe.com or localhost.
 * @param url the server's, `GITHUB_SERVER_URL`, or of any page on it
 */
function isEnterpriseServer(url) {
    if (!url || !URL.canParse(url))
        return false;
    const host = new URL(url).hostname.trimEnd().toUpperCase();
    return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}


/***/ }),

/***/ 49348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `812 B`, `4.1 KB`, `37 MB`, `1.2 GB`; powers of 1024. */
function formatBytes(bytes) {
    const units = ['B', 'KB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}


/***/ }),

/***/ 70032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createMasker),
/* harmony export */   w: () => (/* binding */ encodedForms)
/* harmony export */ });
const SHORTEST_SECRET = 3;
/** Part of an encoding that is shorter occurs by chance. Characters. */
const SHORTEST_FORM = 4;
/** Shorter forms are not looked for across line breaks: they would be found where words happen to meet. Characters. */
const SHORTEST_WRAPPED = 8;
const MASK = '***';
function createMasker() {
    const secrets = new Set();
    /** Every form of every secret. */
    const forms = new Set();
    function learn(value) {
        if (value.length < SHORTEST_SECRET || secrets.has(value))
            return;
        secrets.add(value);
        for (const form of encodedForms(value))
            forms.add(form);
    }
    return {
        add(value) {
            const whole = value.trim();
            learn(whole);
            const lines = whole.split(/[\r\n]+/);
            if (lines.length > 1)
                for (const line of lines)
                    learn(line.trim());
        },
        mask(text) {
            const ranges = findForms(text, forms);
            if (ranges.length === 0)
                return text;
            let masked = '';
            let from = 0;
            for (const [start, end] of ranges) {
                masked += text.slice(from, start) + MASK;
                from = end;
            }
            return masked + text.slice(from);
        },
        reveals: (text) => findForms(text, forms).length > 0,
        values: () => [...secrets],
    };
}
/** Where any form stands; sorted, overlapping ones merged. */
function findForms(text, forms) {
    const ranges = [];
    const unwrapped = /[\r\n]/.test(text) ? unwrap(text) : undefined;
    for (const form of forms) {
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
            ranges.push([at, at + form.length]);
        if (unwrapped === undefined || form.length < SHORTEST_WRAPPED)
            continue;
        const flat = unwrapped.text;
        const inOneLine = form.replace(/[\r\n]/g, '');
        for (let at = flat.indexOf(inOneLine); at >= 0; at = flat.indexOf(inOneLine, at + 1)) {
            ranges.push([unwrapped.position(at), unwrapped.position(at + inOneLine.length - 1) + 1]);
        }
    }
    return merge(ranges);
}
function merge(ranges) {
    ranges.sort((a, b) => a[0] - b[0]);
    const merged = [];
    for (const range of ranges) {
        const last = merged[merged.length - 1];
        if (last !== undefined && range[0] <= last[1])
            last[1] = Math.max(last[1], range[1]);
        else
            merged.push(range);
    }
    return merged;
}
/** The text without line breaks, and where each of its characters came from. */
function unwrap(text) {
    const lines = text.split(/[\r\n]+/);
    /** Start of each line, in the unwrapped and in the whole text. */
    const starts = [];
    let flat = 0;
    let whole = 0;
    for (const line of lines) {
        whole = line === '' ? whole : text.indexOf(line, whole);
        starts.push({ flat, whole });
        flat += line.length;
        whole += line.length;
    }
    return {
        text: lines.join(''),
        position(index) {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if (starts[middle].flat <= index)
                    low = middle;
                else
                    high = middle - 1;
            }
            const start = starts[low];
            return start.whole + index - start.flat;
        },
    };
}
/** The ways in which a value may turn up in a text, itself included. */
function encodedForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const forms = [value, json, JSON.stringify(json).slice(1, -1), escapeXml(value), ...urlForms(value)];
    for (const form of base64Forms(value)) {
        forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return [...new Set(forms)].filter((form) => form === value || form.length >= SHORTEST_FORM);
}
function escapeXml(value) {
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
function urlForms(value) {
    const byte = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    const component = encodeURIComponent(value.toWellFormed());
    const strict = component.replace(/[!'()*]/g, byte);
    const upper = [component, strict, strict.replaceAll('%20', '+'), encodeURI(value.toWellFormed())];
    return [...upper, ...upper.map((form) => form.replace(/%../g, (found) => found.toLowerCase()))];
}
/**
 * The base64 text of the value on its own, and the part of it that is the same whatever surrounds the value, for each
 * of the three places in a group of three bytes at which it may start.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    const aligned = bytes.toString('base64');
    const forms = [aligned, aligned.replace(/=+$/, '')];
    for (const shift of [0, 1, 2]) {
        const text = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        // A character at either end also holds bits of the neighbours: six bits a character, eight a byte.
        const first = Math.ceil((shift * 8) / 6);
        const end = Math.floor(((shift + bytes.length) * 8) / 6);
        forms.push(text.slice(first, end));
    }
    return forms;
}


/***/ }),

/***/ 80959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ maskerFor)
/* harmony export */ });
/* unused harmony exports learnSecrets, isSecretName */
/* harmony import */ var _masker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70032);

/** Names of variables that hold a secret. Singular on purpose: `INPUT_SECRETS` and `INPUT_KEY` are none. */
const SECRET_NAME = new RegExp([
    '(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)',
    '(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)',
    '(^|_)(PAT|PWD|PASS|AUTH|DSN)$',
].join('|'), 'i');
/** Names that look like it, and tell where something is or how it is used. */
const NOT_SECRET_NAME = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const NOT_SECRET_VALUE = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
/**
 * Teaches the masker the secrets that an environment holds: runtime tokens, inputs and variables with a secret's name,
 * and passwords in URLs.
 */
function learnSecrets(masker, environment) {
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined)
            continue;
        if (isSecretName(name) && !NOT_SECRET_VALUE.test(value))
            masker.add(value);
        const password = URL_PASSWORD.exec(value)?.[1];
        if (password !== undefined)
            masker.add(password);
    }
}
/** A masker that knows the secrets of an environment. */
function maskerFor(environment) {
    const masker = (0,_masker_js__WEBPACK_IMPORTED_MODULE_0__/* .createMasker */ .a)();
    learnSecrets(masker, environment);
    return masker;
}
function isSecretName(name) {
    return SECRET_NAME.test(name) && !NOT_SECRET_NAME.test(name);
}


/***/ })

};
