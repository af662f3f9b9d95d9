export const id = 6500;
export const ids = [6500];
export const modules = {

/***/ 76636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand),
  makeExplain: () => (/* binding */ makeExplain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./build/config/policy.js + 2 modules
var policy = __webpack_require__(75973);
// EXTERNAL MODULE: ./build/config/policy-lanes.js
var policy_lanes = __webpack_require__(10259);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/failure/classify.js + 6 modules
var classify = __webpack_require__(50672);
// EXTERNAL MODULE: ./build/failure/lane.js
var failure_lane = __webpack_require__(93711);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/failure/observe.js + 5 modules
var observe = __webpack_require__(6077);
;// CONCATENATED MODULE: ./build/failure/log/log-file.js


const CHUNK = 65_536;
/**
 * The bytes of a file for the classifier. All chunks are parts of one ring of memory, which comes round only after the classifier has
 * done with them: buffers of their own would pile up between two collections of garbage.
 */
async function* readLogFile(file) {
    const ring = Buffer.allocUnsafeSlow(observe/* KEPT_BYTES */.z + CHUNK);
    const handle = await (0,promises_.open)(file);
    try {
        let start = 0;
        for (;;) {
            const { bytesRead } = await handle.read(ring, start, CHUNK, null);
            if (bytesRead === 0)
                return;
            yield ring.subarray(start, start + bytesRead);
            start += bytesRead;
            if (start + CHUNK > ring.length)
                start = 0;
        }
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/guard/commands/workflow-commands.js
var workflow_commands = __webpack_require__(96327);
;// CONCATENATED MODULE: ./build/report/explanation.js

const TYPE_NAMES = {
    timeout: 'timeout',
    'test-failure': 'test failure',
    'quality-gate': 'quality gate',
    'resource-exhaustion': 'resource exhaustion',
    network: 'network',
    git: 'git',
    unknown: 'unknown',
};
const SHOWN_LINES = 5;
const SHOWN_WIDTH = 110;
/** What `--json` prints of one failure. */
function explanationDocument({ source, failure, lane }) {
    return {
        ...(source === undefined ? {} : { source }),
        type: failure.type,
        confidence: Math.round(failure.confidence * 1000) / 1000,
        retry: failure.retry,
        lane: lane.lane,
        laneReason: lane.why,
        evidence: failure.evidence,
        facts: failure.facts,
        signature: failure.signature,
        runnerUp: failure.runnerUp ?? null,
        suggestion: failure.suggestion,
        consequences: failure.consequences,
    };
}
/** What a person reads of one failure: what it is, what to do, why we think so. */
function explanationText({ source, failure, lane }) {
    const { type, confidence, evidence, facts, consequences, runnerUp, signature, suggestion } = failure;
    const title = `${source === undefined ? '' : `${shorten(source)}: `}${TYPE_NAMES[type]}, ${percent(confidence)}`;
    const lines = evidence.slice(0, SHOWN_LINES);
    const width = Math.max(0, ...lines.map(({ line }) => String(line).length));
    const others = [
        ...(runnerUp ? [`or ${TYPE_NAMES[runnerUp.type]}, ${percent(runnerUp.confidence)}`] : []),
        `lane ${lane.lane} (${lane.why})`,
        `signature ${signature}`,
    ];
    return [
        title,
        suggestion,
        '',
        ...lines.map(({ line, text, rule }) => `${String(line).padStart(width + 2)} │ ${shorten(text)}  [${rule}]`),
        ...(evidence.length > SHOWN_LINES ? [`${' '.repeat(width + 2)} │ and ${evidence.length - SHOWN_LINES} more`] : []),
        ...(lines.length > 0 ? [''] : []),
        ...(facts.length > 0 ? [`Facts: ${facts.map(shorten).join(', ')}`] : []),
        ...(consequences.length > 0 ? [`Then followed: ${consequences.map(shorten).join(' · ')}`] : []),
        `${others.join(' · ')}`,
    ].join('\n');
}
const percent = (share) => `${Math.round(share * 100)} %`;
/** A log's words must not act on a runner that prints them. */
function shorten(text) {
    const plain = (0,workflow_commands/* inert */.tJ)(text);
    return plain.length > SHOWN_WIDTH ? `${plain.slice(0, SHOWN_WIDTH - 1)}…` : plain;
}

;// CONCATENATED MODULE: ./build/cli/explain.js










const STDIN = '-';
const MAX_EXIT_CODE = 255;
/** `rerail explain`: says what kind of failure a log shows, and why. */
function makeExplain(ports) {
    return {
        name: 'explain',
        summary: 'Says what kind of failure a log shows, and why.',
        usage: '[LOG | --run URL] [--exit-code N] [--job NAME] [--policy FILE]',
        positionals: { min: 0, max: 1 },
        options: {
            run: { value: 'URL', help: 'Read the logs of the failed jobs of a run, or of one job, through the API' },
            'exit-code': { value: 'N', help: 'Exit status of what failed, where it is known' },
            job: { value: 'NAME', help: 'Name of the job, which may decide about its lane' },
            policy: { value: 'FILE', help: `Policy with rules and lanes (default: ${policy/* POLICY_FILE */.C}, where it exists)` },
        },
        run: (args, io) => explain(args, io, ports),
    };
}
/** The command as the command line has it. */
const explainCommand = makeExplain({
    async runLogs({ env }) {
        const [{ runLogs }, { apiAccess }, { openClient }] = await Promise.all([
            __webpack_require__.e(/* import() */ 9275).then(__webpack_require__.bind(__webpack_require__, 79275)),
            __webpack_require__.e(/* import() */ 7885).then(__webpack_require__.bind(__webpack_require__, 57885)),
            Promise.all(/* import() */[__webpack_require__.e(2741), __webpack_require__.e(4234)]).then(__webpack_require__.bind(__webpack_require__, 94234)),
        ]);
        return runLogs(openClient(apiAccess(env)));
    },
});
async function explain(args, io, ports) {
    const url = args.value('run');
    const [file] = args.positionals;
    const given = [url, file].filter((one) => one !== undefined).length;
    // Without a name, a log may be piped in; nobody types one at a terminal.
    const isTyped = 'isTTY' in io.stdin && io.stdin.isTTY === true;
    if (given > 1 || (given === 0 && isTyped)) {
        throw new errors/* UsageError */.eb(`What to explain: ${given === 0 ? 'nothing' : 'a file and a run'} was given. Give a log file, - for standard input, or --run URL.`);
    }
    const exitCode = readExitCode(args.value('exit-code'));
    const policy = await loadPolicy(args.value('policy'), io);
    const explained = url === undefined
        ? [await explainLog(file ?? STDIN, { args, io, policy, exitCode })]
        : await explainRun(url, await ports.runLogs(io), policy);
    return {
        ok: true,
        document: url === undefined
            ? explanationDocument(explained[0])
            : { run: url, jobs: explained.map(explanationDocument) },
        text: explained.map(explanationText).join('\n\n'),
    };
}
async function explainLog(file, { args, io, policy, exitCode }) {
    const job = args.value('job');
    const facts = {
        ...(exitCode === undefined ? {} : { exitCode }),
        ...(job === undefined ? {} : { jobName: job }),
    };
    const log = file === STDIN ? standardInput(io) : readLogFile(readableFile(external_node_path_.resolve(io.cwd, file)));
    return explainBytes(log, facts, policy);
}
async function explainRun(url, runs, policy) {
    const jobs = await runs.failedJobs(url);
    if (jobs.length === 0)
        throw new errors/* UserError */.yo(`Explaining the run failed: no job of ${url} failed. Give the address of one that did.`);
    const explained = [];
    // One after the other: each log is read in constant memory, several at once are not.
    for (const job of jobs) {
        const facts = {
            jobName: job.name,
            ...(job.failedStep === undefined ? {} : { stepName: job.failedStep }),
            ...(job.conclusion === 'cancelled' ? { cancelled: true } : {}),
        };
        explained.push({ source: job.name, ...(await explainBytes(job.log(), facts, policy)) });
    }
    return explained;
}
async function explainBytes(log, facts, { lanes, rules }) {
    // Of a huge log all texts die young: the space for them need not grow to hold more (V8 would give it some 50 MB).
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    const failure = await (0,classify.classify)({ log, facts, rules });
    const { jobName } = facts;
    const lane = (0,failure_lane.chooseLane)({ wish: 'auto', rules: lanes, ...(jobName === undefined ? {} : { jobName }) });
    return { failure, lane };
}
function readExitCode(text) {
    if (text === undefined)
        return undefined;
    const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (value <= MAX_EXIT_CODE)
        return value;
    throw new errors/* UsageError */.eb(`The option --exit-code is "${text}", which is not allowed. Use a whole number from 0 to ${MAX_EXIT_CODE}.`);
}
/** A policy that was asked for must be right; one that merely lies there and is broken is told of and left out. */
async function loadPolicy(file, io) {
    const found = external_node_path_.resolve(io.cwd, file ?? policy/* POLICY_FILE */.C);
    if (file === undefined && !(0,external_node_fs_.existsSync)(found))
        return { lanes: policy_lanes/* DEFAULT_LANES */.WZ, rules: [] };
    const { readPolicy } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 75973));
    try {
        return await readPolicy((0,external_node_fs_.readFileSync)(readableFile(found), 'utf8'), file ?? policy/* POLICY_FILE */.C);
    }
    catch (error) {
        if (file !== undefined)
            throw error;
        io.log.warning(`The policy is left out: ${(0,errors/* messageOf */.bD)(error)}`);
        return { lanes: policy_lanes/* DEFAULT_LANES */.WZ, rules: [] };
    }
}
/** Pipes as the shell's `<(…)` are fine too. @throws UserError where it is no file. */
function readableFile(file) {
    const entry = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (entry && !entry.isDirectory())
        return file;
    throw new errors/* UserError */.yo(`Reading ${file} failed: ${entry ? 'it is a folder' : 'there is no such file'}. Check the path.`);
}
const STDIN_FILE = '/dev/stdin';
/** As a file where it can be opened as one, which takes less memory than a stream does; sockets cannot. */
async function* standardInput({ stdin }) {
    const isOurs = 'fd' in stdin && stdin.fd === 0;
    if (isOurs && process.platform === 'linux') {
        try {
            return yield* readLogFile(STDIN_FILE);
        }
        catch (error) {
            if (!['ENXIO', 'EACCES', 'ENOENT'].includes((0,errors/* codeOf */.$N)(error) ?? ''))
                throw error;
        }
    }
    yield* bytesOf(stdin);
}
async function* bytesOf(stream) {
    for await (const chunk of stream)
        yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}


/***/ }),

/***/ 96327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ isStopToken),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/**
 * The runner's workflow commands, read and written as the runner does (actions/runner: ActionCommand,
 * ActionCommandManager): `::name key=value,key=value::data` at the start of a line after white space, or the older
 * `##[name key=value;key=value]data` anywhere in a line.
 */
const REGISTERED = new Set([
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'notice',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
]);
const DATA_ESCAPES = [
    ['\r', '%0D'],
    ['\n', '%0A'],
];
const PROPERTY_ESCAPES = [...DATA_ESCAPES, [':', '%3A'], [',', '%2C']];
const OLD_ESCAPES = [[';', '%3B'], ...DATA_ESCAPES, [']', '%5D']];
/** What .NET takes for white space, which is not quite what JavaScript does. */
const INDENT = /^(?:[^\S\uFEFF]|\u0085)*/;
/** `%25` is the last to be read and the first to be written. */
function unescapeText(text, escapes) {
    let result = text;
    for (const [plain, escaped] of escapes)
        result = result.replaceAll(escaped, plain);
    return result.replaceAll('%25', '%');
}
function escapeText(text, escapes) {
    let result = text.replaceAll('%', '%25');
    for (const [plain, escaped] of escapes)
        result = result.replaceAll(plain, escaped);
    return result;
}
/**
 * The command in a line (without its line break), or undefined. While a script has stopped commands, `token` is the one
 * further name that counts.
 */
function parseCommand(line, token) {
    return parseNewForm(line, token) ?? parseOldForm(line, token);
}
function isRegistered(name, token) {
    const lower = name.toLowerCase();
    return REGISTERED.has(lower) || lower === token?.toLowerCase();
}
function parseNewForm(line, token) {
    const text = line.replace(INDENT, '');
    if (!text.startsWith('::'))
        return undefined;
    const end = text.indexOf('::', 2);
    if (end < 0)
        return undefined;
    const [name, rest] = splitOnce(text.slice(2, end), ' ');
    if (!isRegistered(name, token))
        return undefined;
    return {
        name,
        properties: parseProperties(rest.trim(), ',', PROPERTY_ESCAPES),
        data: unescapeText(text.slice(end + 2), DATA_ESCAPES),
    };
}
function parseOldForm(line, token) {
    const start = line.indexOf('##[');
    const end = start < 0 ? -1 : line.indexOf(']', start);
    if (end < 0)
        return undefined;
    const [name, rest] = splitOnce(line.slice(start + 3, end), ' ');
    if (!isRegistered(name, token))
        return undefined;
    return {
        name,
        properties: parseProperties(rest, ';', OLD_ESCAPES),
        data: unescapeText(line.slice(end + 1), OLD_ESCAPES),
    };
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function parseProperties(text, separator, escapes) {
    const properties = new Map();
    for (const part of text.split(separator)) {
        const [key, value] = splitOnce(part, '=');
        if (key !== '' && value !== '')
            properties.set(key.toLowerCase(), unescapeText(value, escapes));
    }
    return properties;
}
/** One line, without a line break, that the runner reads as this command. */
function formatCommand(name, data = '', properties = []) {
    const pairs = [...properties].map(([key, value]) => `${key}=${escapeText(value, PROPERTY_ESCAPES)}`).join(',');
    return `::${name}${pairs === '' ? '' : ` ${pairs}`}::${escapeText(data, DATA_ESCAPES)}`;
}
/** The text on one line that the runner reads as nothing but text, wherever it stands. */
function inert(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replace(INDENT, (indent) => indent.replaceAll(/[^ \t]/g, ' '))
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## [');
}
/** Whether the runner would trim all of it away before it looks for a command. */
function isBlank(text) {
    return INDENT.exec(text)?.[0] === text;
}
/**
 * Whether the runner would take the data of `::stop-commands::` as a token (ActionCommandManager.ValidateStopToken).
 */
function isStopToken(data) {
    return data !== '' && data !== 'pause-logging' && !REGISTERED.has(data.toLowerCase());
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
