export const id = 6636;
export const ids = [6636];
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

// EXTERNAL MODULE: ./build/policy/defaults.js
var defaults = __webpack_require__(56221);
// EXTERNAL MODULE: ./build/policy/policy.js
var policy = __webpack_require__(48301);
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
        return { lanes: defaults/* DEFAULT_LANES */.W, rules: [] };
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4878)]).then(__webpack_require__.bind(__webpack_require__, 14878));
    try {
        return await readPolicy((0,external_node_fs_.readFileSync)(readableFile(found), 'utf8'), file ?? policy/* POLICY_FILE */.C);
    }
    catch (error) {
        if (file !== undefined)
            throw error;
        io.log.warning(`The policy is left out: ${(0,errors/* messageOf */.bD)(error)}`);
        return { lanes: defaults/* DEFAULT_LANES */.W, rules: [] };
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

/***/ 93711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LANE_BUDGETS_MS),
/* harmony export */   chooseLane: () => (/* binding */ chooseLane)
/* harmony export */ });
/* unused harmony export DOCUMENT_PATHS */
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14152);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62403);


/** Time budgets (requirement W4): DOCS up to 5 minutes, STANDARD up to 15, HEAVY beyond. They inform, they never kill. */
const LANE_BUDGETS_MS = {
    DOCS: 5 * 60_000,
    STANDARD: 15 * 60_000,
    HEAVY: Number.POSITIVE_INFINITY,
};
/** Paths that no build or test depends on, as far as names tell. */
const DOCUMENT_PATHS = [
    '**/*.md',
    '**/*.mdx',
    '**/*.rst',
    '**/*.adoc',
    'docs/**',
    'doc/**',
    '**/LICENSE*',
    '**/CHANGELOG*',
];
/** An estimate needs at least 3 of the last 10 durations (requirement M2). */
const MIN_DURATIONS = 3;
const MAX_DURATIONS = 10;
/** A change of this size is likely to need a long build and to break in more than one place. */
const LARGE_CHANGE = { paths: 300, lines: 10_000 };
/** Chooses a lane: what the user said, then policy, then how long the job takes, then how large the change is. Pure. */
function chooseLane(input) {
    if (input.wish !== 'auto')
        return { lane: input.wish, why: 'the step says so', by: 'wish' };
    return byPolicy(input) ?? byDuration(input) ?? byChange(input) ?? DEFAULT;
}
const DEFAULT = { lane: 'STANDARD', why: 'nothing is known that speaks for another', by: 'default' };
function byPolicy(input) {
    for (const [place, rule] of input.rules.entries()) {
        const why = reasonFor(rule, input);
        if (why)
            return { lane: rule.lane, why, by: `policy:${place + 1}` };
    }
    return undefined;
}
/** Why a rule fits, or undefined where it does not. What is not known fits nothing. */
function reasonFor({ jobs, onlyPaths, paths, labels }, input) {
    const { jobName, changedPaths = [], labels: given = [] } = input;
    const reasons = [];
    if (jobs) {
        const pattern = jobName === undefined ? undefined : jobs.find((glob) => (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(glob, jobName));
        if (pattern === undefined)
            return undefined;
        reasons.push(`the job's name fits "${pattern}"`);
    }
    if (onlyPaths) {
        if (changedPaths.length === 0 || !changedPaths.every((0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(onlyPaths)))
            return undefined;
        reasons.push(`the change touches nothing but ${onlyPaths.join(', ')}`);
    }
    if (paths) {
        const path = changedPaths.find((0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(paths));
        if (path === undefined)
            return undefined;
        reasons.push(`the change touches ${path}`);
    }
    if (labels) {
        const label = labels.find((wanted) => given.includes(wanted));
        if (label === undefined)
            return undefined;
        reasons.push(`the pull request has the label "${label}"`);
    }
    return reasons.length === 0 ? 'the policy sends everything else there' : reasons.join(' and ');
}
/** How long a job takes says nothing about a change of documents alone, so short jobs are left to the next question. */
function byDuration({ durationsMs = [] }) {
    const recent = durationsMs.slice(0, MAX_DURATIONS);
    if (recent.length < MIN_DURATIONS)
        return undefined;
    const median = medianOf(recent);
    if (median < LANE_BUDGETS_MS.DOCS)
        return undefined;
    const lane = median < LANE_BUDGETS_MS.STANDARD ? 'STANDARD' : 'HEAVY';
    return {
        lane,
        why: `the job's last ${recent.length} green runs took ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(median)} (median)`,
        by: 'duration',
    };
}
function byChange({ changedPaths, changedLines }) {
    if (changedPaths && changedPaths.length > 0 && changedPaths.every((0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(DOCUMENT_PATHS))) {
        return { lane: 'DOCS', why: 'the change touches documents only', by: 'change' };
    }
    if ((changedPaths?.length ?? 0) > LARGE_CHANGE.paths) {
        return { lane: 'HEAVY', why: `the change touches ${changedPaths?.length} files`, by: 'change' };
    }
    if ((changedLines ?? 0) > LARGE_CHANGE.lines) {
        return { lane: 'HEAVY', why: `the change has ${changedLines} lines`, by: 'change' };
    }
    if (!changedPaths && changedLines === undefined)
        return undefined;
    return { lane: 'STANDARD', why: 'an ordinary change of code', by: 'change' };
}
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle];
    return sorted.length % 2 === 1 ? upper : (sorted[middle - 1] + upper) / 2;
}


/***/ }),

/***/ 14152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   Ou: () => (/* binding */ belowMatcher),
/* harmony export */   Pp: () => (/* binding */ treeMatcher),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Path patterns as policy and `--paths` use them, relative to the root and separated by `/`: `*` anything but a slash, `?` one character but a slash, `**`
 * anything, `**` before a slash any number of folders, `[a-z]` and `[!a-z]` one of a set, `{a,b}` either; a leading `!` takes back what earlier patterns
 * matched. Names that begin with a dot are like others. Takes time in proportion to the lengths of pattern and path.
 */
const globMatcher = (patterns) => lastMatch(patterns, ({ ends }) => ends);
/** As `globMatcher`, and a pattern that matches a folder matches all that is below it. */
const treeMatcher = (patterns) => lastMatch(patterns, ({ ends, passes }) => ends || passes);
function lastMatch(patterns, fits) {
    const compiled = patterns.map(compile);
    return (path) => {
        let matched = false;
        for (const { negated, alternatives } of compiled) {
            if (matched === negated && alternatives.some((tokens) => fits(walk(tokens, path))))
                matched = !negated;
        }
        return matched;
    };
}
/** Tells of a folder whether some path below it could match one of the patterns; of those with a leading `!`, or of the others. */
function belowMatcher(patterns, taking = 'in') {
    const compiled = patterns.map(compile).filter(({ negated }) => negated === (taking === 'back'));
    return (folder) => compiled.some(({ alternatives }) => alternatives.some((tokens) => walk(tokens, `${folder}/`).alive));
}
/** Whether a name fits a pattern. A name has no folders: `*` stands for anything in it, `?` for one character. Letters of either case are the same. */
function matchesName(pattern, name) {
    const tokens = Array.from(flat(pattern).matchAll(/\*+|./gsu)).map(([sign]) => sign.startsWith('*') ? { kind: 'deep' } : sign === '?' ? { kind: 'any' } : { kind: 'one', character: sign });
    return walk(tokens, flat(name)).ends;
}
/** A slash in a name is a character like others. */
const flat = (text) => text.toLowerCase().replaceAll('/', '\u0001');
const MAX_ALTERNATIVES = 256;
function compile(pattern) {
    const negated = pattern.startsWith('!');
    const body = (negated ? pattern.slice(1) : pattern).replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    if (body === '' || body.split('/').includes('..')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Pattern "${pattern}" is wrong: it names nothing below the root. Write a path relative to it.`);
    }
    return { negated, alternatives: expandBraces(body, pattern).map(tokenise) };
}
function expandBraces(text, whole) {
    const open = text.indexOf('{');
    const parts = open < 0 ? undefined : splitBraces(text, open);
    if (!parts)
        return [text];
    const tails = expandBraces(parts.rest, whole);
    const heads = parts.inner.flatMap((part) => expandBraces(part, whole));
    if (heads.length * tails.length > MAX_ALTERNATIVES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Pattern "${whole}" is wrong: it has over ${MAX_ALTERNATIVES} alternatives. Split it.`);
    }
    return heads.flatMap((head) => tails.map((tail) => text.slice(0, open) + head + tail));
}
/** What stands between the commas of the brace at `open`, and what follows it; undefined where it is never closed. */
function splitBraces(text, open) {
    const inner = [];
    let depth = 0;
    let start = open + 1;
    for (let i = open; i < text.length; i++) {
        const character = text[i];
        if (character === '{')
            depth++;
        if (character === '}')
            depth--;
        if (depth === 0 || (depth === 1 && character === ',')) {
            inner.push(text.slice(start, i));
            start = i + 1;
        }
        if (depth === 0)
            return { inner, rest: text.slice(i + 1) };
    }
    return undefined;
}
const SIGNS = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(pattern) {
    return Array.from(pattern.matchAll(SIGNS)).flatMap(([sign]) => {
        if (sign === '**/')
            return [{ kind: 'folders' }, { kind: 'inside' }];
        if (sign === '**')
            return [{ kind: 'deep' }];
        if (sign === '*')
            return [{ kind: 'some' }];
        if (sign === '?')
            return [{ kind: 'any' }];
        return [sign.length > 2 && sign.startsWith('[') ? parseSet(sign.slice(1, -1)) : { kind: 'one', character: sign }];
    });
}
function parseSet(inner) {
    const negated = /^[!^]/.test(inner);
    const ranges = [];
    for (const [, from = '', to] of (negated ? inner.slice(1) : inner).matchAll(/(.)(?:-(.))?/gsu))
        ranges.push([from, to ?? from]);
    return { kind: 'set', ranges, negated };
}
/** Follows all ways through the pattern at once. */
function walk(tokens, path) {
    const seen = new Int32Array(tokens.length + 1);
    let places = [];
    let step = 1;
    /** Where the pattern can stand without taking another character: stars may stand for nothing, and there may be no folder. */
    const enter = (into, place) => {
        if (seen[place] === step)
            return;
        seen[place] = step;
        into.push(place);
        const kind = tokens[place]?.kind;
        if (kind === 'some' || kind === 'deep')
            enter(into, place + 1);
        if (kind === 'folders')
            enter(into, place + 2);
    };
    enter(places, 0);
    let passes = false;
    for (const character of path) {
        step++;
        passes ||= character === '/' && places.includes(tokens.length);
        const next = [];
        for (const place of places) {
            const to = advance(tokens[place], character, place);
            if (to >= 0)
                enter(next, to);
        }
        if (next.length === 0)
            return { ends: false, passes, alive: false };
        places = next;
    }
    return { ends: places.includes(tokens.length), passes, alive: places.some((place) => place < tokens.length) };
}
/** The place after `place` has taken a character, or -1 where it cannot. */
function advance(token, character, place) {
    const isSlash = character === '/';
    switch (token?.kind) {
        case 'one':
            return token.character === character ? place + 1 : -1;
        case 'set':
            return !isSlash && token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated
                ? place + 1
                : -1;
        case 'any':
            return isSlash ? -1 : place + 1;
        case 'some':
            return isSlash ? -1 : place;
        case 'deep':
            return place;
        case 'folders':
            return isSlash ? place : place + 1;
        case 'inside':
            return isSlash ? place - 1 : place;
        default:
            return -1;
    }
}


/***/ }),

/***/ 96327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ formatAnywhere),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   z3: () => (/* binding */ isBlank),
/* harmony export */   zN: () => (/* binding */ isRegistered)
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
/** Whether the runner knows a command of this name, in lower case, from the start of a step. */
const isRegistered = (name) => REGISTERED.has(name);
/** The command in a line (without its line break), or undefined. */
function parseCommand(line, isKnown = isRegistered) {
    return parseNewForm(line, isKnown) ?? parseOldForm(line, isKnown);
}
function parseNewForm(line, isKnown) {
    const text = line.replace(INDENT, '');
    if (!text.startsWith('::'))
        return undefined;
    const end = text.indexOf('::', 2);
    if (end < 0)
        return undefined;
    const [name, rest] = splitOnce(text.slice(2, end), ' ');
    if (!isKnown(name.toLowerCase()))
        return undefined;
    return {
        name,
        properties: parseProperties(rest.trim(), ',', PROPERTY_ESCAPES),
        data: unescapeText(text.slice(end + 2), DATA_ESCAPES),
    };
}
function parseOldForm(line, isKnown) {
    const start = line.indexOf('##[');
    const end = start < 0 ? -1 : line.indexOf(']', start);
    if (end < 0)
        return undefined;
    const [name, rest] = splitOnce(line.slice(start + 3, end), ' ');
    if (!isKnown(name.toLowerCase()))
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
        // The runner skips empty pieces between equals signs: `==name==value` is `name=value`.
        const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(part) ?? [];
        if (key && value)
            properties.set(key.toLowerCase(), unescapeText(value, escapes));
    }
    return properties;
}
/** One line, without a line break, that the runner reads as this command. */
function formatCommand(name, data = '', properties = []) {
    const pairs = [...properties].map(([key, value]) => `${key}=${escapeText(value, PROPERTY_ESCAPES)}`).join(',');
    return `::${name}${pairs === '' ? '' : ` ${pairs}`}::${escapeText(data, DATA_ESCAPES)}`;
}
/** The same in the older form, which the runner reads wherever it stands in a line. Without properties. */
function formatAnywhere(name, data) {
    return `##[${name}]${escapeText(data, OLD_ESCAPES)}`;
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


/***/ }),

/***/ 56221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ DEFAULT_LANES),
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _failure_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93711);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** If policy says nothing of lanes: documents go their own way, history and the change decide about the rest. */
const DEFAULT_LANES = [
    { lane: 'DOCS', onlyPaths: ['docs/**', '**/*.md'], budgetMs: _failure_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .LANE_BUDGETS_MS */ .R.DOCS, checkpoint: 'auto' },
];
/** What is in force in a repository without a policy. The schema's `default` values say the same. */
const DEFAULT_POLICY = {
    mode: 'observe',
    lanes: DEFAULT_LANES,
    plans: {},
    never: { jobs: [], environments: ['*'] },
    idempotent: { jobs: [], environments: [] },
    flaky: { maxPerWeek: 5, deadlineMs: 14 * DAY },
    budgets: {
        reruns: { perJob: 2, perRun: 3, perDay: 50 },
        storage: { perRunBytes: 2 * 1024 ** 3, retentionMs: 3 * DAY },
        circuitBreaker: { runs: 10, withinMs: 30 * MINUTE },
    },
    triggers: [],
    stages: { paths: [], approveOver: 2, maxPerTarget: 2 },
    checkpoint: { stores: ['artifact'] },
    cache: [],
    rollback: {
        branches: [],
        mode: 'pr',
        exempt: { authors: [], paths: [], trailers: [] },
        limits: { ageMs: DAY, create: 3, push: 0 },
    },
    notifications: { pullRequest: 'on-action', issue: { labels: [] } },
    rules: [],
};


/***/ }),

/***/ 48301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ POLICY_FILE)
/* harmony export */ });
/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/rerail.yml';


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
