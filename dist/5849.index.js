export const id = 5849;
export const ids = [5849,8356];
export const modules = {

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

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ commandFileVariables),
/* harmony export */   Q3: () => (/* binding */ publishCommandFiles),
/* harmony export */   _4: () => (/* binding */ LARGEST_SUMMARY),
/* harmony export */   hi: () => (/* binding */ createCommandFiles),
/* harmony export */   zX: () => (/* binding */ readCommandFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2637);




/** A larger file is not read; far beyond what the runner accepts as outputs (1 MB a job). Bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** The runner drops a longer summary (CreateStepSummaryCommand.AttachmentSizeLimit); no more of it is kept. Bytes. */
const LARGEST_SUMMARY = 1024 * 1024;
/** What the runner does not accept in GITHUB_ENV (SetEnvFileCommand). */
const BLOCKED_VARIABLE = 'NODE_OPTIONS';
/** Each kind with the variable that leads to its file. */
const VARIABLES = {
    output: 'GITHUB_OUTPUT',
    env: 'GITHUB_ENV',
    path: 'GITHUB_PATH',
    summary: 'GITHUB_STEP_SUMMARY',
    state: 'GITHUB_STATE',
};
const KINDS = Object.keys(VARIABLES);
/**
 * Makes empty command files in a folder of the try's own. State is a dummy that nobody reads: a `run:` step has none.
 * All that this module does is small and local, and without threads it takes a tenth of the time.
 */
function createCommandFiles(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const files = Object.fromEntries(KINDS.map((kind) => [kind, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, kind)]));
    for (const kind of KINDS)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files[kind], '');
    return files;
}
/** The variables that lead a script to these files. */
function commandFileVariables(files) {
    return Object.fromEntries(KINDS.map((kind) => [VARIABLES[kind], files[kind]]));
}
/** Reads the files of a try as the runner would. What stands before a problem counts. */
function readCommandFiles(files) {
    const problems = [];
    const read = (kind, options) => {
        try {
            return readText(files[kind], options);
        }
        catch (error) {
            problems.push(`Unable to process file command '${kind}' successfully. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
            return '';
        }
    };
    const parse = (kind, text) => {
        const { entries, problem } = (0,_key_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKeyValues */ .Hl)(text, { unnamed: kind !== 'output' });
        if (problem === undefined)
            return { entries, text: endLine(text) };
        problems.push(`Unable to process file command '${kind}' successfully. ${problem}`);
        return { entries, text: (0,_key_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatKeyValues */ .Rd)(entries) };
    };
    const output = parse('output', read('output'));
    const env = parse('env', read('env'));
    // Nobody reads the state of a script, but the runner refuses a file that it cannot read.
    parse('state', read('state'));
    const folders = read('path', { needed: false });
    const summary = read('summary', { needed: false, atMost: LARGEST_SUMMARY + 1 });
    for (const name of env.entries.keys()) {
        if (name === '' || name.toUpperCase() === BLOCKED_VARIABLE)
            env.entries.delete(name);
    }
    return {
        published: { outputs: output.entries, env: env.entries, path: (0,_key_values_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePath */ .Rr)(folders), summary },
        problems,
        texts: { output: output.text, env: env.text, path: endLine(folders), summary },
    };
}
/** Appends the contents to the step's own files, for the runner to read; whole lines, so that more can follow. */
function publishCommandFiles(contents, files) {
    for (const [kind, text] of Object.entries(contents.texts)) {
        const file = files[kind];
        if (file !== undefined && text !== '')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
    }
}
function endLine(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
/** A missing file is an empty one, as for the runner. A pipe in its place must not make rerail wait. */
function readText(file, { atMost = LARGEST_FILE, needed = true } = {}) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOTDIR')
            return '';
        throw error;
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (stats.isDirectory() && !needed)
            return '';
        if (!stats.isFile())
            throw new Error('It is no longer a regular file');
        if (stats.size > LARGEST_FILE)
            throw new Error(`It has ${stats.size} bytes, more than ${LARGEST_FILE}`);
        const bytes = Buffer.alloc(Math.min(stats.size, atMost));
        return decode(bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, bytes)));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** As .NET's File.ReadAllText: UTF-8, unless a byte order mark says UTF-16. */
function decode(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder().decode(bytes);
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

/***/ 17934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ descriptorPipe),
/* harmony export */   X: () => (/* binding */ streamPipe)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


/** As much as a pipe holds at a time on Linux (pipe(7)). */
const READ_BYTES = 64 * 1024;
/** Over a stream of Node's. */
function streamPipe(stream) {
    return {
        read(onBytes) {
            stream.on('data', (bytes) => {
                if (!onBytes(bytes))
                    stream.pause();
            });
            return closed(stream);
        },
        resume: () => void stream.resume(),
        close: () => void stream.destroy(),
    };
}
/**
 * Over a descriptor that was opened not to block. Reads into one piece of memory again and again: with a new one for
 * each read, gigabytes of output let the process grow by a hundred megabytes before they are collected.
 */
function descriptorPipe(fd) {
    let socket;
    return {
        read(onBytes) {
            const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
            const callback = (count) => onBytes(buffer.subarray(0, count));
            socket = new node_net__WEBPACK_IMPORTED_MODULE_1__.Socket({ fd, readable: true, writable: false, onread: { buffer, callback } });
            socket.resume();
            return closed(socket);
        },
        resume: () => void socket?.resume(),
        close() {
            if (socket === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            else
                socket.destroy();
        },
    };
}
function closed(stream) {
    return new Promise((resolve) => {
        stream.on('error', () => stream.destroy());
        stream.on('close', resolve);
    });
}


/***/ }),

/***/ 32113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ endProcesses),
/* harmony export */   e: () => (/* binding */ RUNNER_GRACE),
/* harmony export */   lb: () => (/* binding */ describeMembers)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33201);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12389);





/** What the runner itself grants a step that is cancelled or timed out (actions/runner: ProcessInvoker). */
const RUNNER_GRACE = { interruptMs: 7_500, terminateMs: 2_500 };
/** How long a process may take to go after SIGKILL. Milliseconds. */
const KILL_MS = 5_000;
/** How long `sudo` may take. Milliseconds. */
const SUDO_MS = 2_000;
const SHORTEST_POLL_MS = 5;
const LONGEST_POLL_MS = 100;
/** How often to look for processes that were started while the others were being stopped. */
const STOP_ROUNDS = 20;
/**
 * Ends all processes of a try: from `first` on, SIGINT, SIGTERM and SIGKILL, each with its grace. Returns when none is
 * left, or with those that could not be ended. Processes take their time whatever a test's clock says, so this goes by
 * the system's. SIGINT goes to the shell's process group, as from a terminal; the others to whatever else stands below
 * it too.
 */
async function endProcesses(ending, first) {
    const { grace } = ending;
    const members = new Members(ending);
    if (first === 'SIGINT') {
        // On Windows the runner's Ctrl-C reaches the script without rerail's help.
        if (process.platform !== 'win32')
            (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .sendSignal */ .vG)(-ending.origin.shell, 'SIGINT');
        if (await members.gone(grace.interruptMs))
            return [];
    }
    else if (await members.gone(0)) {
        return [];
    }
    if (process.platform !== 'win32') {
        await terminateAll(members);
        if (await members.gone(grace.terminateMs))
            return [];
    }
    let refused = new Set();
    const deadline = _ports_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.monotonic() + KILL_MS;
    do {
        refused = await killAll(members);
        if (refused.size > 0)
            await killAsRoot([...refused]);
        if (await members.gone(LONGEST_POLL_MS))
            return [];
        if ((await members.find()).every((pid) => refused.has(pid)))
            break;
    } while (_ports_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.monotonic() < deadline);
    const survivors = (await members.find()).map(async (pid) => {
        return { pid, command: await (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .describeProcess */ .lg)(pid), cause: refused.has(pid) ? 'EPERM' : 'unkillable' };
    });
    return Promise.all(survivors);
}
/** On GitHub's machines `sudo` asks for no password, and what a script started by it can be ended by it too. */
async function killAsRoot(pids) {
    const options = { timeout: SUDO_MS, windowsHide: true };
    await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('sudo', ['-n', 'kill', '-KILL', ...pids.map(String)], options).catch(() => undefined);
}
/** What a person would know the processes of a try by that live now. */
async function describeMembers(ending) {
    return Promise.all((await new Members(ending).find()).map(_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .describeProcess */ .lg));
}
async function terminateAll(members) {
    for (const pid of await members.find()) {
        (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .sendSignal */ .vG)(pid, 'SIGTERM');
        // What is stopped cannot act on a signal.
        (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .sendSignal */ .vG)(pid, 'SIGCONT');
    }
}
/** Stops everything first, so that nothing can start more while it is being killed. Answers whom it may not signal. */
async function killAll(members) {
    const refused = new Set();
    const stopped = new Set();
    const stop = process.platform === 'win32' ? 'SIGKILL' : 'SIGSTOP';
    for (let round = 0; round < STOP_ROUNDS; round += 1) {
        const started = (await members.find()).filter((pid) => !stopped.has(pid));
        if (started.length === 0)
            break;
        for (const pid of started) {
            stopped.add(pid);
            if ((0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .sendSignal */ .vG)(pid, stop) === 'refused')
                refused.add(pid);
        }
    }
    for (const pid of stopped)
        (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .sendSignal */ .vG)(pid, 'SIGKILL');
    return refused;
}
/** The processes of the try, as they are at each moment. */
class Members {
    #origin;
    #alone = false;
    constructor({ running, origin }) {
        this.#origin = origin;
        void running.subreaper?.alone.then((alone) => {
            this.#alone = alone;
            if (!alone)
                this.#origin = { ...origin, subreaper: undefined };
        });
    }
    async find() {
        // What the subreaper process said already is heard before anything is searched for.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        if (this.#alone)
            return [];
        return (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .findMembers */ .h8)(this.#origin);
    }
    /** Waits until none is left; false where the time is over before. */
    async gone(ms) {
        const deadline = _ports_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.monotonic() + ms;
        let pause = SHORTEST_POLL_MS;
        while ((await this.find()).length > 0) {
            const left = deadline - _ports_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.monotonic();
            if (left <= 0)
                return false;
            await _ports_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.sleep(Math.min(pause, left));
            pause = Math.min(pause * 2, LONGEST_POLL_MS);
        }
        return true;
    }
}


/***/ }),

/***/ 12389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   h8: () => (/* binding */ findMembers),
/* harmony export */   lg: () => (/* binding */ describeProcess),
/* harmony export */   vG: () => (/* binding */ sendSignal)
/* harmony export */ });
/* unused harmony exports selectMembers, PS_COLUMNS, parsePs, parseWindowsList */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/** The ids of the processes of a try that are alive now, in no particular order. */
async function findMembers(origin) {
    const all = await listProcesses(origin);
    const members = selectMembers(all, origin);
    if (origin.subreaper !== undefined || process.platform === 'win32')
        return members;
    const marked = await findMarked(all, origin.markers);
    return selectMembers(all, origin, marked);
}
/** Those that stand below the shell, the subreaper process or one of the `marked`, or in the shell's session or group. Pure. */
function selectMembers(all, origin, marked = []) {
    const roots = new Set([origin.shell, ...(origin.subreaper === undefined ? [] : [origin.subreaper]), ...marked]);
    const inSession = (it) => it.session === origin.shell || it.group === origin.shell;
    const members = new Set();
    let found = all.filter((it) => roots.has(it.pid) || inSession(it));
    while (found.length > 0) {
        for (const { pid } of found)
            members.add(pid);
        found = all.filter((it) => members.has(it.parent) && !members.has(it.pid));
    }
    if (origin.subreaper !== undefined)
        members.delete(origin.subreaper);
    members.delete(process.pid);
    return [...members];
}
async function listProcesses(origin) {
    switch (process.platform) {
        case 'linux':
            return listLinux();
        case 'win32':
            return listWindows(origin.startedAt);
        default:
            return listPosix();
    }
}
function listLinux() {
    const all = [];
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')) {
        const first = name.charCodeAt(0);
        if (first < 48 || first > 57)
            continue;
        const process = readProcess(Number(name));
        if (process !== undefined)
            all.push(process);
    }
    return all;
}
/** Linux only. Undefined where there is no such process, or it has ended and waits to be waited for. */
function readProcess(pid) {
    const stat = readProc(`${pid}/stat`)?.toString('latin1');
    if (stat === undefined)
        return undefined;
    // `pid (name) state parent group session …`: the name may hold anything, and is followed by the last parenthesis.
    const [state, parent, group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X')
        return undefined;
    return { pid, parent: Number(parent), group: Number(group), session: Number(session) };
}
/** Linux only. */
function isRunning(pid) {
    return readProcess(pid) !== undefined;
}
/** Undefined where the process is gone or another user's. */
function readProc(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${file}`);
    }
    catch {
        return undefined;
    }
}
async function listPosix() {
    return parsePs(await output('ps', ['-A', '-o', PS_COLUMNS]));
}
/** What POSIX names of a process; it has no session. */
const PS_COLUMNS = 'pid=,ppid=,pgid=,stat=';
/** From lines of `ps -o PS_COLUMNS`, without those that have ended and wait to be waited for. */
function parsePs(lines) {
    return lines.flatMap((line) => {
        const [pid, parent, group, state = ''] = line.trim().split(/\s+/);
        if (state.startsWith('Z'))
            return [];
        return [{ pid: Number(pid), parent: Number(parent), group: Number(group), session: 0 }];
    });
}
const LIST_WINDOWS = [
    'Get-CimInstance Win32_Process | ForEach-Object {',
    '"$($_.ProcessId) $($_.ParentProcessId) $(([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds())" }',
].join(' ');
async function listWindows(since) {
    return parseWindowsList(await output('powershell', ['-NoProfile', '-NonInteractive', '-Command', LIST_WINDOWS]), since);
}
/**
 * From lines of id, parent and start. Windows keeps the id of a parent that has ended, so that trees without a root are
 * found too; and it gives ids anew, so that a process from before the try may bear one of its ids: hence `since`.
 */
function parseWindowsList(lines, since) {
    return lines.flatMap((line) => {
        const [pid, parent, startedAt] = line.trim().split(/\s+/).map(Number);
        return startedAt < since ? [] : [{ pid, parent, group: 0, session: 0 }];
    });
}
async function findMarked(all, markers) {
    if (process.platform === 'linux') {
        const isMarked = (environment) => markers.some((it) => environment?.includes(`${it}\0`));
        return all.filter((it) => isMarked(readProc(`${it.pid}/environ`))).map((it) => it.pid);
    }
    const lines = await output('ps', ['-A', '-E', '-ww', '-o', 'pid=,command=']);
    return lines.filter((line) => markers.some((it) => line.includes(it))).map((line) => Number.parseInt(line, 10));
}
async function output(file, parameters) {
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, parameters, { maxBuffer: 64 * 1024 * 1024, windowsHide: true });
    return stdout.split(/\r?\n/).filter((line) => line.trim() !== '');
}
/** What a person would know the process by; at most 200 characters. */
async function describeProcess(pid) {
    if (process.platform === 'linux') {
        const read = (file) => readProc(`${pid}/${file}`)?.toString('utf8').replaceAll('\0', ' ').trim();
        return (read('cmdline') || read('comm') || 'unknown').slice(0, 200);
    }
    if (process.platform === 'win32')
        return 'unknown';
    const lines = await output('ps', ['-p', String(pid), '-o', 'command=']).catch(() => []);
    return (lines[0] ?? 'unknown').slice(0, 200);
}
/** How sending a signal went: `gone` where there is no such process, `refused` where it is another user's. */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
        return 'sent';
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'EPERM' ? 'refused' : 'gone';
    }
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

/***/ 33201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}).catch(() => undefined),
};


/***/ }),

/***/ 50014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ apply),
/* harmony export */   t2: () => (/* binding */ recorded)
/* harmony export */ });
/* unused harmony export perform */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** The acts of a strategy, in order. A driver that does not offer the first kind hands over. */
const ACTS_OF = {
    RETRY: ['restore', 'retry'],
    RESUME: ['resume'],
    SKIP: ['skip'],
    ROLLBACK: ['nominate'],
    MANUAL: ['hand-over'],
};
/** What a driver may leave out: there was nothing to restore. */
const OPTIONAL = new Set(['restore']);
/**
 * Does what a plan says, act by act, and stops at the first that does not come about. This is the only code that changes anything about
 * a failure; each act is recorded before and after.
 * @param key tells this plan from all others: an act of a key is done once, whoever comes back to it
 */
async function apply(plan, acts, ledger, key) {
    const wanted = ACTS_OF[plan.strategy].filter((name) => acts[name] || !OPTIONAL.has(name));
    const names = wanted.every((name) => acts[name]) ? wanted : ['hand-over'];
    let outcome = { done: true };
    for (const name of names) {
        const act = acts[name];
        if (!act)
            return { done: false, why: `nothing here can do "${name}"` };
        outcome = await perform(name, act, { key: `${key}/${name}`, why: plan.why }, ledger);
        if (!outcome.done)
            break;
    }
    return outcome;
}
/**
 * Does one act: intent, act, outcome. An act with an outcome that is done is not done again. One that was begun and has no outcome
 * is done again only if it can tell that it is not done yet.
 */
async function perform(name, act, order, ledger) {
    const { key, why } = order;
    const isFirst = await ledger.record(key, { kind: 'intent', act: name, why });
    if (!isFirst) {
        const known = await ledger.find(key, 'act');
        if (known)
            return outcomeOf(known);
        const resolved = act.resolve ? await act.resolve(order) : { done: false, why: INTERRUPTED };
        if (resolved)
            return settle(name, order, resolved, ledger);
    }
    return settle(name, order, await attempt(act, order), ledger);
}
/**
 * Does and records what prepares or ends a step and needs no plan.
 * @param act fulfils with what the caller wants, and what the ledger is to tell of it
 * @throws whatever the act throws, after it is recorded
 */
async function recorded(ledger, name, why, act) {
    const order = { key: ledger.newKey(name), why };
    await ledger.record(order.key, { kind: 'intent', act: name, why });
    try {
        const { result, durationMs, ...told } = await act();
        const took = durationMs === undefined ? {} : { durationMs: Math.round(durationMs) };
        await settle(name, order, { done: true, ...told, ...took }, ledger);
        return result;
    }
    catch (error) {
        await settle(name, order, { done: false, why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) }, ledger);
        throw error;
    }
}
const INTERRUPTED = 'it was begun before, and whether it was done is unknown; rerail does not do it twice';
async function attempt(act, order) {
    try {
        return await act.run(order);
    }
    catch (error) {
        return { done: false, why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
async function settle(name, { key, why }, outcome, ledger) {
    await ledger.record(key, { kind: 'act', act: name, why, ...outcome });
    return outcome;
}
const outcomeOf = ({ done, why, checkpoint, durationMs }) => ({
    done,
    ...(why === undefined ? {} : { why }),
    ...(checkpoint === undefined ? {} : { checkpoint }),
    ...(durationMs === undefined ? {} : { durationMs }),
});


/***/ }),

/***/ 26983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* binding */ decide),
  l5: () => (/* binding */ mostTries)
});

// UNUSED EXPORTS: DEFAULT_MAX_TRIES

// EXTERNAL MODULE: ./build/files/glob.js
var glob = __webpack_require__(14152);
;// CONCATENATED MODULE: ./build/recovery/plan-table.js
/** What can be done about a failure. ROLLBACK has three forms: restore, step back, revert. */
const STRATEGIES = (/* unused pure expression or super */ null && (['RETRY', 'RESUME', 'SKIP', 'ROLLBACK', 'MANUAL']));
/** A script that reads RERAIL_SCALE can halve what it takes. */
const HALF = 0.5;
/**
 * The plans if no policy says otherwise. After every list comes MANUAL: a person decides.
 * The numbers of tries are those of `retry: auto`: a network recovers within three tries or not soon; a command that fails
 * because of its own work is not retried.
 */
const DEFAULT_PLANS = {
    network: {
        DOCS: [{ strategy: 'RETRY', tries: 3 }],
        STANDARD: [
            { strategy: 'RETRY', tries: 3 },
            { strategy: 'RESUME', times: 1 },
        ],
        HEAVY: [
            { strategy: 'RETRY', tries: 3 },
            { strategy: 'RESUME', times: 1 },
        ],
    },
    git: {
        DOCS: [{ strategy: 'RETRY', tries: 2 }],
        STANDARD: [{ strategy: 'RETRY', tries: 2 }],
        HEAVY: [
            { strategy: 'RETRY', tries: 2 },
            { strategy: 'RESUME', times: 1 },
        ],
    },
    timeout: {
        DOCS: [],
        STANDARD: [{ strategy: 'RETRY', tries: 2 }],
        HEAVY: [
            { strategy: 'RETRY', tries: 2 },
            { strategy: 'RESUME', times: 1, only: 'untried' },
        ],
    },
    'resource-exhaustion': {
        DOCS: [],
        STANDARD: [{ strategy: 'RETRY', tries: 2, scale: HALF }],
        HEAVY: [
            { strategy: 'RETRY', tries: 2, scale: HALF },
            { strategy: 'RESUME', times: 1, scale: HALF, only: 'untried' },
        ],
    },
    'test-failure': {
        DOCS: [],
        STANDARD: [{ strategy: 'RETRY', tries: 2, only: 'known-flaky' }, { strategy: 'ROLLBACK' }],
        HEAVY: [
            { strategy: 'RETRY', tries: 2, only: 'known-flaky' },
            { strategy: 'RESUME', times: 1, only: 'known-flaky' },
            { strategy: 'ROLLBACK' },
        ],
    },
    'quality-gate': {
        DOCS: [{ strategy: 'SKIP' }],
        STANDARD: [{ strategy: 'ROLLBACK' }],
        HEAVY: [{ strategy: 'ROLLBACK' }],
    },
    unknown: {
        DOCS: [],
        STANDARD: [],
        HEAVY: [{ strategy: 'RESUME', times: 1, only: 'runner-died' }],
    },
};
const DEFAULT_TIMES = 2;
/** The cell of the table that the policy's plan stands for. */
function policyCell(type, lane, plan) {
    const strategy = plan.lanes?.[lane] ?? plan.strategy;
    const usual = DEFAULT_PLANS[type][lane].find((step) => step.strategy === strategy);
    const scale = plan.scale ?? (usual && 'scale' in usual ? usual.scale : undefined);
    const common = {
        ...(scale === undefined ? {} : { scale }),
        ...(plan.only === undefined ? {} : { only: plan.only }),
    };
    switch (strategy) {
        case 'RETRY': {
            const tries = plan.tries ?? (usual?.strategy === 'RETRY' ? usual.tries : DEFAULT_TIMES);
            return [{ strategy, tries, ...common, ...(plan.waitMs === undefined ? {} : { waitMs: plan.waitMs }) }];
        }
        case 'RESUME':
            return [
                { strategy, times: plan.tries ?? (usual?.strategy === 'RESUME' ? usual.times : DEFAULT_TIMES), ...common },
            ];
        case 'MANUAL':
            return [];
        default:
            return [{ strategy }];
    }
}

;// CONCATENATED MODULE: ./build/recovery/reasons.js
/** The reasons of plans, as people read them. */
const TYPE_WORDS = {
    timeout: 'timeout',
    'test-failure': 'test failure',
    'quality-gate': 'quality gate failure',
    'resource-exhaustion': 'exhausted resources',
    network: 'network failure',
    git: 'git failure',
    unknown: 'unknown cause',
};
/** `all 3 tries`, `the only try`. */
const tries = (number) => (number === 1 ? 'the only try' : `all ${number} tries`);
/** Why a step was taken. */
function reasonFor(step, situation, rule) {
    const what = TYPE_WORDS[situation.failure.type];
    switch (step.strategy) {
        case 'RETRY':
            return `${what}: ${retryReason(step, situation, rule)}`;
        case 'RESUME':
            return `${what}: the next attempt resumes at this stage`;
        case 'SKIP':
            return `${what} in an optional step`;
        case 'ROLLBACK':
            return `${what} on a branch that the policy protects: the commit is nominated for a revert`;
    }
}
function retryReason(step, { history, failure }, rule) {
    if (rule === 'input:retry')
        return '"retry: always" retries every failure';
    if (rule === 'input:max-tries')
        return '"max-tries" allows another try';
    if (rule.startsWith('policy:'))
        return 'the policy retries it';
    if (history.flaky.includes(failure.signature))
        return 'it passed on a retry before';
    if (step.scale !== undefined)
        return 'a retry may pass with less';
    return rule === 'verdict:unclear' ? 'one retry shows whether it passes' : 'a retry may pass';
}
/** Why a person has to decide. People ask why rerail did not retry; that nobody asked for a revert or a skip answers nothing. */
function manualReason(situation, refused) {
    const { failure, lane, options, cancelled } = situation;
    if (cancelled)
        return 'the step was cancelled';
    const what = TYPE_WORDS[failure.type];
    const telling = refused.find(({ strategy }) => strategy === 'RETRY') ?? refused.find(({ reason }) => TELLING.has(reason));
    if (failure.type === 'unknown' && (!telling || OPEN.has(telling.reason))) {
        return 'unknown cause: no evidence that a retry would help';
    }
    if (telling)
        return `${what}: ${telling.why}`;
    if (options.retry === 'never')
        return `${what}: "retry: never" forbids a retry`;
    return failure.retry === 'transient' || failure.retry === 'unclear'
        ? `${what}: rerail does not retry it in the ${lane} lane`
        : `${what}: a retry would fail the same way`;
}
const TELLING = new Set(['outside-effects', 'resumes-spent', 'tried-in-place']);
/** Of an unknown failure these say no more than that it is unknown. */
const OPEN = new Set(['low-confidence', 'unclear']);

;// CONCATENATED MODULE: ./build/recovery/decide.js



/** All tries if the user says `retry: always` and no number, and the most if the user gives none. */
const DEFAULT_MAX_TRIES = 3;
/** Below this confidence a retry would often act on the wrong cause. */
const MIN_CONFIDENCE = 0.7;
/** An unclear failure gets one retry. */
const UNCLEAR_TRIES = 2;
/** Decides what to do about a failure. Pure; never throws: MANUAL is always possible. */
function decide(situation) {
    const offer = offerFor(situation);
    const refused = [];
    for (const step of offer.steps) {
        const refusal = refuse(step, situation, offer);
        if (!refusal)
            return { ...planOf(step, situation, offer), refused };
        refused.push({ strategy: step.strategy, ...refusal });
    }
    return { strategy: 'MANUAL', why: manualReason(situation, refused), rule: offer.rule, refused };
}
/** How many tries a guard has to be ready for: what the user or the policy says, else the default. */
function mostTries(options, plans = {}) {
    if (options.retry === 'never')
        return 1;
    if (options.maxTries !== undefined)
        return options.maxTries;
    return Math.max(DEFAULT_MAX_TRIES, ...Object.values(plans).map(({ tries = 0 }) => tries));
}
/** What can be done: the user's word first, then the policy's plan, then the default table with what the verdict adds. */
function offerFor(situation) {
    const { failure, lane, options, policy } = situation;
    const own = policy.plans?.[failure.type];
    const cell = own ? policyCell(failure.type, lane, own) : DEFAULT_PLANS[failure.type][lane];
    const rule = own ? `policy:${failure.type}` : `default:${failure.type}/${lane}`;
    const others = cell.filter((step) => step.strategy !== 'RETRY');
    // A step that the user calls optional must not stop the job, whatever it failed for.
    const last = options.optional && !cell.some(isSkip) ? [{ strategy: 'SKIP' }] : [];
    if (options.retry === 'never')
        return { rule, steps: [...others, ...last] };
    if (options.retry === 'always') {
        const most = options.maxTries ?? own?.tries ?? DEFAULT_MAX_TRIES;
        return { rule: 'input:retry', steps: [{ strategy: 'RETRY', tries: most }, ...others, ...last] };
    }
    if (own)
        return { rule, steps: [...cell.map((step) => bounded(step, options.maxTries)), ...last] };
    // Of an unknown failure nothing is known but the number of tries that the user asked for.
    if (failure.type === 'unknown' && options.maxTries !== undefined) {
        return { rule: 'input:max-tries', steps: [{ strategy: 'RETRY', tries: options.maxTries }, ...others, ...last] };
    }
    const { rule: retryRule = rule, step } = retryOf(situation, cell.find(isRetry));
    const steps = step === undefined ? others : [bounded(step, options.maxTries ?? DEFAULT_MAX_TRIES), ...others];
    return { rule: retryRule, steps: [...steps, ...last] };
}
/** The table's retry if the verdict or the history gives it a reason; one retry, also without the table, if the verdict is open. */
function retryOf(situation, own) {
    const verdict = verdictOf(situation);
    if (isFlaky(situation) || verdict === 'same-again')
        return own ? { step: own } : {};
    const known = own && own.only === undefined ? own : undefined;
    if (verdict === 'transient' && known)
        return { step: known };
    if (situation.lane === 'DOCS')
        return known ? { step: known } : {};
    return {
        rule: `verdict:${verdict}`,
        step: { strategy: 'RETRY', ...(known?.scale === undefined ? {} : { scale: known.scale }), tries: UNCLEAR_TRIES },
    };
}
const isSkip = (step) => step.strategy === 'SKIP';
const isRetry = (step) => step.strategy === 'RETRY';
const bounded = (step, most = Number.POSITIVE_INFINITY) => isRetry(step) ? { ...step, tries: Math.min(step.tries, most) } : step;
function refuse(step, situation, offer) {
    if (situation.cancelled && step.strategy !== 'ROLLBACK') {
        return { reason: 'cancelled', why: 'the step was cancelled' };
    }
    switch (step.strategy) {
        case 'RETRY':
            return refuseRetry(step, situation, offer);
        case 'RESUME':
            return refuseResume(step, situation, offer);
        case 'SKIP':
            return refuseSkip(situation);
        case 'ROLLBACK':
            return isProtected(situation)
                ? undefined
                : { reason: 'branch-not-named', why: 'the policy names no rollback for this branch' };
    }
}
function refuseSkip({ options, policy }) {
    if (!options.optional)
        return { reason: 'not-optional', why: 'the step is not marked "optional"' };
    return policy.isBroken
        ? { reason: 'policy-broken', why: 'rerail skips nothing until the policy is valid again' }
        : undefined;
}
function refuseRetry(step, situation, offer) {
    const { survivors, made, stopped } = situation;
    if (survivors.length > 0) {
        return { reason: 'survivor', why: `a process of the failed try is still running: ${survivors.join(', ')}` };
    }
    const doubt = refuseOutsideEffects(situation) ?? refuseDoubt(step, situation, offer);
    if (doubt)
        return doubt;
    if (made.tries >= step.tries)
        return { reason: 'tries-spent', why: `${tries(step.tries)} used` };
    return stopped === undefined ? undefined : { reason: 'stopped', why: stopped };
}
function refuseResume(step, situation, offer) {
    const { resumable, runnerDied, made } = situation;
    const outside = refuseOutsideEffects(situation);
    if (outside)
        return outside;
    if (!resumable)
        return { reason: 'no-checkpoint', why: 'there is no checkpoint to resume from: the step has no stage' };
    if (step.only === 'runner-died' && !runnerDied)
        return { reason: 'runner-works', why: 'the runner did not die' };
    const doubt = runnerDied ? undefined : refuseDoubt(step, situation, offer);
    if (doubt)
        return doubt;
    const once = step.only === 'untried' || isOpen(situation, offer);
    if (once && made.tries > 1)
        return { reason: 'tried-in-place', why: 'the retry failed from the same checkpoint' };
    if (made.resumes >= step.times) {
        const often = made.resumes === 1 ? 'once' : `${made.resumes} times`;
        return { reason: 'resumes-spent', why: `this run resumed the stage ${often} already` };
    }
    return undefined;
}
/**
 * A retry or a resume needs a reason: a verdict, the history, or the word of the user or the policy. Confidence counts unless
 * the user set the number of tries or the history speaks.
 */
function refuseDoubt(step, situation, { rule }) {
    const { failure, options, history, made, time } = situation;
    if (rule === 'input:retry' || rule === 'input:max-tries' || isFlaky(situation))
        return undefined;
    const isPolicys = rule.startsWith('policy:');
    const verdict = verdictOf(situation);
    if (!isPolicys && verdict === 'same-again')
        return { reason: 'same-again', why: 'a retry would fail the same way' };
    if (step.only === 'known-flaky')
        return { reason: 'not-known-flaky', why: 'it has not passed on a retry before' };
    if (failure.confidence < MIN_CONFIDENCE && options.maxTries === undefined) {
        const sure = `${Math.floor(failure.confidence * 100)} %`;
        return { reason: 'low-confidence', why: `the cause is only ${sure} certain, and a retry needs 70 %` };
    }
    if (isPolicys || verdict === 'transient')
        return undefined;
    if (situation.lane === 'DOCS') {
        return {
            reason: 'unclear',
            why: 'whether a retry would pass is unclear, and the DOCS lane has no time to find out',
        };
    }
    if (made.tries === 1 && history.repeated.includes(failure.signature)) {
        return { reason: 'failed-before', why: 'an earlier retry failed the same way at this commit' };
    }
    const over = time?.budgetMs !== undefined && time.spentMs + time.lastTryMs > time.budgetMs;
    return over
        ? { reason: 'lane-budget', why: `a retry would take the ${situation.lane} lane over its time budget` }
        : undefined;
}
/** Outside effects are not repeated unless the user says that they may be (`retry: always`). */
function refuseOutsideEffects({ externalEffects, options }) {
    if (externalEffects.length === 0 || options.retry === 'always')
        return undefined;
    return { reason: 'outside-effects', why: `the script acts outside the workspace (${externalEffects.join(', ')})` };
}
/** A failure without a verdict (of a record from another version) says nothing about a retry. */
const verdictOf = ({ failure }) => failure.retry ?? 'unclear';
/** Only the default table asks for a verdict. */
const isOpen = (situation, { rule }) => !rule.startsWith('policy:') &&
    !rule.startsWith('input:') &&
    !isFlaky(situation) &&
    verdictOf(situation) === 'unclear';
/** What failed again after a retry at the same commit is not flaky, whatever it did before. */
const isFlaky = ({ history, failure: { signature } }) => history.flaky.includes(signature) && !history.repeated.includes(signature);
const isProtected = ({ branch, policy }) => branch !== undefined && (policy.rollbackBranches ?? []).some((pattern) => (0,glob/* matchesName */.Hj)(pattern, branch));
function planOf(step, situation, offer) {
    const rule = step.strategy === 'SKIP' && situation.options.optional ? 'input:optional' : offer.rule;
    const plan = { strategy: step.strategy, why: reasonFor(step, situation, offer.rule), rule };
    if (step.strategy !== 'RETRY' && step.strategy !== 'RESUME')
        return plan;
    const { time } = situation;
    return {
        ...plan,
        ...(step.strategy === 'RETRY' ? { tries: step.tries } : {}),
        ...(step.strategy === 'RETRY' && step.waitMs !== undefined ? { waitMs: step.waitMs } : {}),
        ...(step.scale === undefined ? {} : { scale: step.scale }),
        ...(time === undefined ? {} : { expectedMinutes: Math.round(time.lastTryMs / 600) / 100 }),
    };
}


/***/ }),

/***/ 10313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keepReserve),
/* harmony export */   e: () => (/* binding */ useReserve)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What putting a workspace back needs before it frees anything: a journal, and the next try's own files. */
const RESERVE_BYTES = 256 * 1024;
/**
 * Keeps some room on the disk of RUNNER_TEMP, which on hosted runners is the workspace's too, for the case that a script fills it:
 * without a free block the workspace could not be put back, and what fills the disk would stay. Not having it is no failure.
 */
async function keepReserve(phase) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(await reserveFile(phase), Buffer.alloc(RESERVE_BYTES), { flag: 'wx', mode: 0o600 });
    }
    catch { }
}
/** Gives the room back where the try left none; `keepReserve` takes it again. */
async function useReserve(phase, peaks) {
    const { isDiskFull } = await __webpack_require__.e(/* import() */ 8722).then(__webpack_require__.bind(__webpack_require__, 48722));
    if (isDiskFull(peaks))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(await reserveFile(phase), { force: true });
}
const reserveFile = async (phase) => node_path__WEBPACK_IMPORTED_MODULE_1__.join((await phase.job()).folder, 'disk-reserve');


/***/ }),

/***/ 47583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zp: () => (/* binding */ knownRepeatable),
/* harmony export */   w7: () => (/* binding */ effectsOf),
/* harmony export */   zF: () => (/* binding */ repeatableJob)
/* harmony export */ });
/* unused harmony export repeatable */
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14152);
/* harmony import */ var _policy_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56221);


/** By what a script acts outside: what the user declared, else what its text shows. Empty if it does not. */
async function effectsOf(inputs, scriptText) {
    if (inputs.sideEffects === 'none')
        return [];
    if (inputs.sideEffects === 'external')
        return ['declared by "side-effects: external"'];
    const { externalEffects } = await __webpack_require__.e(/* import() */ 8268).then(__webpack_require__.bind(__webpack_require__, 68268));
    return externalEffects(scriptText).map(({ pattern, line }) => `${pattern} in line ${line}`);
}
/** An environment whose name is an expression matches every pattern of `never`, and of `idempotent` only `*`: in doubt, nothing is repeated. */
function repeatable(job, { never, idempotent }) {
    const named = (patterns) => patterns.find((pattern) => job.names.some((name) => (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(pattern, name)));
    const isIdempotent = named(idempotent.jobs) !== undefined ||
        (job.environments.length > 0 && job.environments.every((name) => isExempt(idempotent, name)));
    if (isIdempotent)
        return { isIdempotent, effects: [] };
    const pattern = named(never.jobs);
    const effects = job.environments
        .filter((name) => (isExpression(name) ? never.environments.length > 0 : matchesAny(never.environments, name)))
        .map((name) => `the job's environment "${name}"`);
    return {
        isIdempotent,
        effects,
        ...(pattern === undefined ? {} : { never: `the policy never repeats this job (\`never.jobs\`: "${pattern}")` }),
    };
}
const isExempt = ({ environments }, name) => isExpression(name) ? environments.includes('*') : matchesAny(environments, name);
const isExpression = (name) => name.includes('${{');
const matchesAny = (patterns, name) => patterns.some((pattern) => (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(pattern, name));
/** As `repeatableJob`, before the script: the workflow file is read only if policy says that some environment may be repeated. */
async function knownRepeatable(phase, policy) {
    if (!policy)
        return undefined;
    if (policy.idempotent.environments.length > 0)
        return repeatableJob(phase, policy);
    const { job } = phase.context;
    return repeatable({ names: job === undefined ? [] : [job], environments: [] }, policy);
}
/**
 * What policy and workflow file say about repeating this job. Reads the workflow file at the run's commit: a question for after a failure.
 * If the file cannot be read, the job's id is all that is known.
 */
async function repeatableJob(phase, policy = _policy_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY */ .z) {
    const { readRunWorkflows, jobsNamed } = await __webpack_require__.e(/* import() */ 1173).then(__webpack_require__.bind(__webpack_require__, 11173));
    const id = phase.context.job;
    if (id === undefined)
        return repeatable({ names: [], environments: [] }, policy);
    const workflows = await readRunWorkflows(phase);
    const jobs = workflows ? jobsNamed(workflows, id).map(({ job }) => job) : [];
    const names = jobs.map(({ name }) => name).filter((name) => name !== undefined);
    const environments = jobs.map(({ environment }) => environment).filter((name) => name !== undefined);
    return repeatable({ names: [id, ...names], environments }, policy);
}


/***/ }),

/***/ 15849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guard: () => (/* binding */ guard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/guard/process/environment.js
/**
 * What the runner hands to a JavaScript action but not to a `run:` step
 * (actions/runner: NodeScriptActionHandler against ScriptHandler). `run:` steps do get ACTIONS_ID_TOKEN_REQUEST_* and
 * ACTIONS_ORCHESTRATION_ID, so these stay.
 */
const ONLY_FOR_ACTIONS = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/;
/** The runner names the action here; for a `run:` step both are set, and empty (ActionRunner.RunAsync). */
const EMPTY_FOR_SCRIPTS = ['GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTION_REF'];
/**
 * The environment that a `run:` step in the place of this action would see. What remains different: GITHUB_ACTION names
 * the action instead of `__run`, and a variable of the user's own that starts with `INPUT_` or `STATE_` is taken out,
 * as it cannot be told from the action's.
 */
function scriptEnvironment(environment) {
    const result = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && !ONLY_FOR_ACTIONS.test(name))
            result[name] = value;
    }
    for (const name of EMPTY_FOR_SCRIPTS) {
        if (name in result)
            result[name] = '';
    }
    return result;
}

// EXTERNAL MODULE: ./build/step/known-secrets.js
var known_secrets = __webpack_require__(38356);
// EXTERNAL MODULE: ./build/step/step-context.js
var step_context = __webpack_require__(95755);
// EXTERNAL MODULE: ./build/recovery/apply.js
var apply = __webpack_require__(50014);
;// CONCATENATED MODULE: ./build/step/guard/conclusion.js


/** The runner says no more than that the step has to end: a cancel, a time limit and a shutdown look the same from inside. */
const INTERRUPTED = 'the runner ended the step: it was cancelled, ran out of time, or the runner was shut down';
/** Draws the conclusion of the last try and records it. */
async function conclude(phase, tried) {
    const { failedTries, result, last, prepared } = tried;
    const { before, lane } = prepared;
    const own = { tries: result.tries.length, lane, ...(before === undefined ? {} : { checkpoint: before.id }) };
    const end = { failedTries, result, ...(before === undefined ? {} : { before }) };
    if (result.passed) {
        await recordPass(phase, tried);
        await recordEnd(phase, tried, 'recovered');
        const outcome = failedTries.length > 0 ? 'recovered' : 'passed';
        return { ...end, outputs: { ...own, outcome, ...failureOutputs(failedTries.at(-1)) }, exitCode: 0 };
    }
    // A guard that lost never ends with 0, whatever the shell said.
    const exitCode = last.exitCode || 1;
    if (last.cancelled) {
        const dirty = await recordFailure(phase, tried, undefined, 'failed');
        const outputs = { ...own, outcome: 'failed', strategy: 'MANUAL', reason: INTERRUPTED };
        return { ...end, ...(dirty === undefined ? {} : { dirty }), outputs, exitCode };
    }
    const loss = await lastFailedTry(phase, tried);
    const state = loss ? await applyEnd(phase, loss, prepared.stage) : 'failed';
    await recordEnd(phase, tried, state);
    const dirty = await recordFailure(phase, tried, loss, state);
    return {
        ...end,
        ...(dirty === undefined ? {} : { dirty }),
        outputs: { ...own, outcome: state, ...failureOutputs(loss) },
        exitCode: state === 'skipped' ? 0 : exitCode,
    };
}
/** Applies what is left to do if no try follows: skip the step, leave the stage to the next attempt, or hand over. */
async function applyEnd(phase, { plan, key, situation }, stage) {
    const end = { state: 'failed' };
    const acts = {
        skip: {
            async run() {
                end.state = 'skipped';
                return { done: true };
            },
        },
        resume: {
            async run() {
                await stage?.update({ plannedResumes: situation.made.resumes + 1 });
                return { done: true, ...(stage?.record.before ? { checkpoint: stage.record.before.checkpoint } : {}) };
            },
        },
        'hand-over': { run: async () => ({ done: true }) },
    };
    await (0,step_context/* bestEffort */.z)(phase, 'Recording the end', async () => (0,apply/* apply */.Bb)(plan, acts, await phase.ledger(), key));
    return end.state;
}
/** What later attempts and runs learn from: how a step ended that failed at least once. */
async function recordEnd(phase, { failedTries, result }, outcome) {
    if (failedTries.length === 0)
        return;
    const failures = failedTries.map(({ failure: { type, signature } }) => ({ type, signature }));
    const ledger = await phase.ledger();
    await ledger.record(ledger.newKey('end'), { kind: 'end', outcome, failures, tries: result.tries.length });
}
/** No try was started: the step was cancelled before, or no time is left for one. */
async function notRun(phase, { lane, stage }, { stopped }) {
    const cancelled = phase.cancel.aborted;
    const reason = cancelled ? INTERRUPTED : (stopped ?? '');
    phase.log.error(`The script was not run: ${reason}.`);
    if (stage) {
        await (0,step_context/* bestEffort */.z)(phase, 'Recording the stage', () => stage.update({ state: 'failed', ...(cancelled ? { interrupted: true } : {}) }));
    }
    return { outputs: { outcome: 'failed', tries: 0, lane, strategy: 'MANUAL', reason }, exitCode: 1, failedTries: [] };
}
/** rerail could not do its work, and knows no more of the script than how it ended. */
function concludeBare(phase, lane, exitCode) {
    if (exitCode !== 0)
        phase.log.error(`Process completed with exit code ${exitCode}.`);
    const outcome = exitCode === 0 ? 'passed' : 'failed';
    const reason = 'the guard itself failed, so the script ran without it';
    return { outputs: { outcome, tries: 1, lane, reason }, exitCode, failedTries: [] };
}
async function recordPass(phase, { prepared, last }) {
    const { stage, probes, before } = prepared;
    if (!stage || !probes)
        return;
    await (0,step_context/* bestEffort */.z)(phase, 'Recording the stage', async () => {
        const { completeStage } = await __webpack_require__.e(/* import() */ 8034).then(__webpack_require__.bind(__webpack_require__, 88034));
        await completeStage(phase, stage, last, probes, before);
    });
}
/** @returns the checkpoint of what the script left, where one was taken */
async function recordFailure(phase, { prepared, last, cancelledAt }, loss, state) {
    const { stage, probes, lane, before } = prepared;
    if (!stage)
        return undefined;
    return (0,step_context/* bestEffort */.z)(phase, 'Recording the stage', async () => {
        const [{ failStage }, { keepLeftovers, sendInterrupted }] = await Promise.all([
            __webpack_require__.e(/* import() */ 8034).then(__webpack_require__.bind(__webpack_require__, 88034)),
            Promise.all(/* import() */[__webpack_require__.e(8034), __webpack_require__.e(6431)]).then(__webpack_require__.bind(__webpack_require__, 96431)),
        ]);
        await failStage(stage, last, loss?.failure, probes, state);
        if (cancelledAt !== undefined)
            await stage.update({ interrupted: true });
        const dirty = state === 'failed' ? await keepLeftovers(phase, { stage, lane, before, cancelledAt }) : undefined;
        if (cancelledAt !== undefined)
            await sendInterrupted(phase, lane, cancelledAt);
        return dirty;
    });
}
/**
 * The last try was asked about already where another one could have followed it. Its plan may have been to try again, which came
 * to nothing: then what remains is planned.
 */
async function lastFailedTry(phase, { failedTries, last, context, result }) {
    const { decideEnd, understand } = await __webpack_require__.e(/* import() */ 4802).then(__webpack_require__.bind(__webpack_require__, 54802));
    let loss = failedTries.find((known) => known.result === last);
    if (!loss) {
        loss = await (0,step_context/* bestEffort */.z)(phase, 'Classifying the failure', () => understand(context, last, failedTries));
        if (loss)
            failedTries.push(loss);
    }
    if (loss?.plan.strategy === 'RETRY')
        Object.assign(loss, await decideEnd(phase, loss, result));
    return loss;
}
function failureOutputs(loss) {
    if (!loss)
        return {};
    const { failure, plan } = loss;
    return {
        'failure-type': failure.type,
        strategy: plan.strategy,
        confidence: Math.round(failure.confidence * 100) / 100,
        reason: plan.why,
        signature: failure.signature,
    };
}

// EXTERNAL MODULE: ./build/step/guard/preparation.js
var preparation = __webpack_require__(56728);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/guard/process/ending.js
var process_ending = __webpack_require__(32113);
;// CONCATENATED MODULE: ./build/guard/process/perl.js

/** Which every Debian, Ubuntu and macOS has. */
const PERL = '/usr/bin/perl';
/**
 * How to run a Perl program that goes on to run another program in this environment. Perl itself must not act on the
 * user's variables for Perl: they come first in its arguments, and {@link RESTORE_VARIABLES} gives them back.
 */
function perlCommand(program, args, environment, perl = PERL) {
    const variables = Object.entries(environment);
    const forPerl = variables.filter(([name]) => name.startsWith('PERL')).map(([name, value]) => `${name}=${value}`);
    const others = Object.fromEntries(variables.filter(([name]) => !name.startsWith('PERL')));
    return {
        file: perl,
        arguments: ['-e', TAKE_VARIABLES + program, '--', String(forPerl.length), ...forPerl, ...args],
        environment: { ...others, PERL_BADLANG: '0' },
    };
}
const TAKE_VARIABLES = `
my $count = shift @ARGV;
my @variables = splice @ARGV, 0, $count;
`;
/** Lines of Perl that make the environment the script's. */
const RESTORE_VARIABLES = `
  delete $ENV{PERL_BADLANG};
  for (@variables) { my ($name, $value) = split /=/, $_, 2; $ENV{$name} = $value }
`;
/**
 * The runner's own processes ignore SIGPIPE, and so do `run:` scripts, which inherit that: `yes | head -1` ends with an
 * error of `yes` instead of a signal. Node gives its children the default back.
 */
const IGNORE_SIGPIPE = `$SIG{PIPE} = 'IGNORE';`;
const PROGRAM = `
${IGNORE_SIGPIPE}
${RESTORE_VARIABLES}
{ no warnings; exec { $ARGV[0] } @ARGV }
exit 127;
`;
/** The command in an environment where SIGPIPE is ignored; as it is if there is no Perl to do that. */
function ignoringSigpipe(command) {
    if (process.platform === 'win32' || !isExecutable(PERL) || !isExecutable(command.file))
        return command;
    return perlCommand(PROGRAM, [command.file, ...command.arguments], command.environment);
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/guard/process/running.js



/** A system says of a folder that is missing the same as of a program, so it is looked at which of them it is. */
function cannotStart({ file, workingDirectory }, cause) {
    const problem = isFolder(workingDirectory)
        ? `${(0,errors/* messageOf */.bD)(cause)}. Check that ${file} is an executable of this machine, and that this user may enter ${workingDirectory}.`
        : `the working directory ${workingDirectory} is no folder that is there. Create it in an earlier step, or correct the input "working-directory".`;
    return new errors/* UserError */.yo(`The script cannot be started: ${problem}`, { cause });
}
function isFolder(folder) {
    try {
        return (0,external_node_fs_.statSync)(folder).isDirectory();
    }
    catch (error) {
        // What may not be looked at may be there.
        return (0,errors/* codeOf */.$N)(error) === 'EACCES';
    }
}
/** From what Node tells of a child. */
function exitStatus(code, signal) {
    if (signal === null)
        return { exitCode: code ?? 1 };
    return { exitCode: 128 + external_node_os_.constants.signals[signal], signal };
}
/** From the 16 bits of wait(2). */
function decodeWaitStatus(status) {
    const number = status & 0x7f;
    if (number === 0)
        return { exitCode: status >> 8 };
    const signal = Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0] ?? `signal ${number}`;
    return { exitCode: 128 + number, signal };
}

;// CONCATENATED MODULE: ./build/guard/process/shell-template.js

/**
 * Splits a command line into arguments as .NET does where the system has no command lines (System.Diagnostics.Process,
 * ParseArgumentsIntoList): white space separates, double quotes hold together, `\"` is a quote, and a doubled quote
 * within quotes is one.
 */
function splitArguments(line) {
    const result = [];
    let at = 0;
    while (at < line.length) {
        if (isSpace(line[at])) {
            at += 1;
            continue;
        }
        const [argument, end] = readArgument(line, at);
        result.push(argument);
        at = end;
    }
    return result;
}
function readArgument(line, from) {
    let argument = '';
    let quoted = false;
    let at = from;
    while (at < line.length) {
        const slashes = countSlashes(line, at);
        if (slashes > 0) {
            at += slashes;
            const beforeQuote = line[at] === '"';
            argument += '\\'.repeat(beforeQuote ? slashes >> 1 : slashes);
            if (beforeQuote && slashes % 2 === 1) {
                argument += '"';
                at += 1;
            }
            continue;
        }
        const character = line[at];
        if (character === '"') {
            if (quoted && line[at + 1] === '"') {
                argument += '"';
                at += 1;
            }
            else {
                quoted = !quoted;
            }
        }
        else if (!quoted && isSpace(character)) {
            break;
        }
        else {
            argument += character;
        }
        at += 1;
    }
    return [argument, at];
}
function countSlashes(line, from) {
    let at = from;
    while (line[at] === '\\')
        at += 1;
    return at - from;
}
function isSpace(character) {
    return character === ' ' || character === '\t';
}
/**
 * Puts the script's path in the place of `{0}`, as .NET's String.Format: `{{` and `}}` are braces.
 * @throws UserError where another brace stands.
 */
function formatTemplate(template, script) {
    return template.replace(/\{\{|\}\}|\{0\}|[{}]/g, (found) => {
        if (found === '{0}')
            return script;
        if (found.length === 2)
            return found.charAt(0);
        throw new errors/* UserError */.yo(`Input "shell" is wrong: "${template}" holds a single "${found}". Write {0} for the script, and {{ or }} for a brace.`);
    });
}

;// CONCATENATED MODULE: ./build/guard/process/shell.js




const KNOWN = {
    bash: { template: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
    sh: { template: '-e {0}', extension: '.sh' },
    python: { template: '{0}', extension: '.py' },
    pwsh: { template: `-command ". '{0}'"`, extension: '.ps1' },
    powershell: { template: `-command ". '{0}'"`, extension: '.ps1' },
    cmd: { template: '/D /E:ON /V:OFF /S /C "CALL "{0}""', extension: '.cmd' },
};
const POWERSHELL_START = "$ErrorActionPreference = 'stop'";
const POWERSHELL_END = 'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }';
const DEFAULT_PATHEXT = '.com;.exe;.bat;.cmd;.vbs;.vbe;.js;.jse;.wsf;.wsh';
/**
 * @throws UserError where the shell is unknown, cannot be found, or its template is wrong.
 */
function resolveShell({ shell, environment, platform = process.platform, isFile = isFileHere, }) {
    const machine = { environment, platform, isFile };
    if (shell === undefined || shell.trim() === '')
        return defaultShell(machine);
    const [name, template] = splitAtSpace(shell);
    const known = KNOWN[name.toLowerCase()];
    const format = template === '' ? (known?.template ?? '') : template;
    if (!format.includes('{0}')) {
        throw new errors/* UserError */.yo(`Input "shell" is wrong: "${shell}" is neither bash, sh, pwsh, powershell, cmd or python nor a command with {0} in it. ` +
            'Name one of them, or put {0} where the path of the script belongs.');
    }
    const file = find(name, machine);
    if (file === undefined)
        throw notFound(name);
    return makeShell(file, name, format, platform);
}
function defaultShell(machine) {
    const { platform } = machine;
    const candidates = defaultCandidates(machine);
    for (const name of candidates) {
        const file = find(name, machine);
        if (file === undefined)
            continue;
        // Whichever of bash and sh it is, the runner calls it as sh.
        const kind = platform === 'win32' ? name : 'sh';
        return makeShell(file, kind, KNOWN[kind].template, platform);
    }
    throw notFound(candidates.join(' or '));
}
function defaultCandidates({ environment, platform }) {
    if (platform === 'win32')
        return ['pwsh', 'powershell'];
    return isInJobContainer(environment) ? ['sh'] : ['bash', 'sh'];
}
/**
 * In `container:` jobs the runner does not look for bash. It mounts its folders there under these names
 * (ContainerInfo).
 */
function isInJobContainer(environment) {
    return [environment.GITHUB_WORKSPACE, environment.RUNNER_TEMP].every((folder) => folder?.startsWith('/__w/'));
}
function makeShell(file, name, template, platform) {
    const windows = platform === 'win32';
    return {
        file,
        extension: KNOWN[name.toLowerCase()]?.extension ?? '',
        verbatim: windows,
        arguments: (script) => windows
            ? [formatTemplate(template, script)]
            : splitArguments(template).map((part) => formatTemplate(part, script)),
        contents: (text) => (windows ? toCrLf(wrap(name, text, '\r\n')) : wrap(name, text, '\n')),
    };
}
/** What the runner puts around the script so that its failures count. */
function wrap(name, text, lineBreak) {
    if (name === 'cmd')
        return `@echo off${lineBreak}${text}`;
    if (name === 'pwsh' || name === 'powershell')
        return [POWERSHELL_START, text, POWERSHELL_END].join(lineBreak);
    return text;
}
function toCrLf(text) {
    return text.replace(/\r?\n/g, '\r\n');
}
function splitAtSpace(text) {
    const at = text.indexOf(' ');
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1).trimStart()];
}
function notFound(name) {
    return new errors/* UserError */.yo(`The script cannot run: no ${name} was found on PATH. Install it in an earlier step, or name another shell in the input "shell".`);
}
/**
 * The first file of this name on PATH, which holds what earlier steps wrote to GITHUB_PATH (actions/runner: WhichUtil).
 */
function find(name, { environment, platform, isFile }) {
    const { isAbsolute, join, delimiter } = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const names = platform === 'win32' ? withExtensions(name, environment) : [name];
    if (isAbsolute(name))
        return names.find(isFile);
    const folders = (variable(environment, 'PATH', platform) ?? '').split(delimiter).filter((it) => it !== '');
    for (const folder of folders) {
        const file = names.map((it) => join(folder, it)).find(isFile);
        if (file !== undefined)
            return file;
    }
    return undefined;
}
function withExtensions(name, environment) {
    const extensions = (variable(environment, 'PATHEXT', 'win32') || DEFAULT_PATHEXT)
        .split(';')
        .filter((it) => it !== '');
    const lower = name.toLowerCase();
    if (extensions.some((it) => lower.endsWith(it.toLowerCase())))
        return [name];
    return extensions.map((it) => name + it);
}
/** Windows does not tell `Path` from `PATH`. */
function variable(environment, name, platform) {
    if (platform !== 'win32')
        return environment[name];
    const key = Object.keys(environment).find((it) => it.toUpperCase() === name);
    return key === undefined ? undefined : environment[key];
}
/** PATH may hold folders that only others may look into. */
function isFileHere(file) {
    try {
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/guard/bare-run.js











/**
 * Runs a script as `run:` would and does nothing else: for a machine on which rerail cannot do its own work, so that the
 * job does not suffer from that. The script writes to the runner's own command files and to rerail's own output.
 * @throws UserError where the script cannot be run at all.
 */
async function runBare({ script, environment, cancel }) {
    const shell = resolveShell({ shell: script.shell, environment });
    const variables = scriptEnvironment(environment);
    const folder = writableFolder([variables.RUNNER_TEMP, external_node_os_.tmpdir(), '/dev/shm', script.workingDirectory]);
    try {
        const file = external_node_path_.join(folder, `script${shell.extension}`);
        const state = external_node_path_.join(folder, 'state');
        (0,external_node_fs_.writeFileSync)(file, shell.contents(script.text));
        (0,external_node_fs_.writeFileSync)(state, '');
        const request = {
            file: shell.file,
            arguments: shell.arguments(file),
            verbatim: shell.verbatim,
            workingDirectory: script.workingDirectory,
            environment: { ...variables, RERAIL_TRY: '1', ...(variables.GITHUB_STATE ? { GITHUB_STATE: state } : {}) },
        };
        return await runToEnd(request, cancel);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function runToEnd(request, cancel) {
    const command = ignoringSigpipe(request);
    const child = (0,external_node_child_process_.spawn)(command.file, command.arguments, {
        cwd: request.workingDirectory,
        env: command.environment,
        stdio: ['ignore', 'inherit', 'inherit'],
        detached: process.platform !== 'win32',
        windowsHide: true,
        windowsVerbatimArguments: request.verbatim,
    });
    const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve(exitStatus(code, signal))));
    await (0,external_node_events_.once)(child, 'spawn').catch((error) => {
        throw cannotStart(request, error);
    });
    const timers = [];
    const end = () => timers.push(...forward(child.pid, cancel.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT'));
    cancel.addEventListener('abort', end);
    if (cancel.aborted)
        end();
    const status = await exited;
    cancel.removeEventListener('abort', end);
    for (const timer of timers)
        clearTimeout(timer);
    return status;
}
/** The runner signals rerail only; its ladder is passed on. On Windows its Ctrl-C reaches the script by itself. */
function forward(pid, first) {
    if (process.platform === 'win32')
        return [];
    const send = (signal) => {
        try {
            process.kill(-pid, signal);
        }
        catch { }
    };
    send(first);
    const { interruptMs, terminateMs } = process_ending/* RUNNER_GRACE */.e;
    const terminateAt = first === 'SIGINT' ? interruptMs : 0;
    return [setTimeout(send, terminateAt, 'SIGTERM'), setTimeout(send, terminateAt + terminateMs / 2, 'SIGKILL')];
}
/** The first place that takes a file; the runner's own comes first, and is what may be full. */
function writableFolder(candidates) {
    let problem = 'no folder is known';
    for (const candidate of candidates) {
        if (!candidate)
            continue;
        try {
            const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(candidate, 'rerail-bare-'));
            (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, 'probe'), ' '.repeat(4096));
            (0,external_node_fs_.rmSync)(external_node_path_.join(folder, 'probe'));
            return folder;
        }
        catch (error) {
            problem = error;
        }
    }
    throw new errors/* UserError */.yo(`The script cannot be run: it can be written nowhere (${(0,errors/* messageOf */.bD)(problem)}). Free some space on the machine.`);
}

// EXTERNAL MODULE: ./build/guard/output/output-pipe.js
var output_pipe = __webpack_require__(17934);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/guard/process/processes.js
var processes = __webpack_require__(12389);
;// CONCATENATED MODULE: ./build/guard/process/subreaper.js









/**
 * On Linux a script runs below a subreaper process: a process of a few lines that is a "child subreaper" (prctl(2),
 * PR_SET_CHILD_SUBREAPER). Whatever a script starts stays below it, also what detaches, renames itself or drops its
 * environment; when the subreaper process has no child left, nothing of the try is left. It also makes the pipes, as Node can only
 * make sockets (see fifos.ts). It is Perl, which every Debian and Ubuntu has; elsewhere scripts run without one.
 */
/** How long Perl may take to start. Milliseconds. */
const PATIENCE_MS = 5_000;
/** Numbers of prctl(2) and setsid(2), from the kernel's tables of system calls. */
const SYSTEM_CALLS = {
    x64: [157, 112],
    arm64: [167, 157],
    arm: [172, 66],
};
/**
 * Arguments: prctl, setsid, the program, its arguments.
 * Says on descriptor 3 what happens, a line each: `pipes STDOUT STDERR` (descriptors to open, then a byte is awaited),
 * `started PID`, `failed ERRNO`, `exited WAIT-STATUS`, `alone`. 36 is PR_SET_CHILD_SUBREAPER; 1 is PR_SET_PDEATHSIG:
 * the subreaper process ends with rerail. The new name keeps it out of the way of `pkill perl`; it leaves the working directory so
 * as to hold no file system.
 */
const subreaper_PROGRAM = `
my ($prctl, $setsid) = splice @ARGV, 0, 2;
$0 = 'rerail';
open CONTROL, '+<&=3' or exit 1;
syscall($prctl, 1, 9, 0, 0, 0);
syscall($prctl, 36, 1, 0, 0, 0) == 0 or exit 1;
pipe INPUT, UNUSED and pipe OUT, OUT_END and pipe ERR, ERR_END or exit 1;
close UNUSED;
syswrite CONTROL, 'pipes ' . fileno(OUT) . ' ' . fileno(ERR) . "\\n";
sysread CONTROL, my $go, 1 or exit 1;
close OUT;
close ERR;
my $shell = fork;
defined $shell or exit 1;
if ($shell == 0) {
  syscall $setsid;
  open STDIN, '<&INPUT';
  open STDOUT, '>&OUT_END';
  open STDERR, '>&ERR_END';
  fcntl CONTROL, 2, 1;
  ${IGNORE_SIGPIPE}
  ${RESTORE_VARIABLES}
  { no warnings; exec { $ARGV[0] } @ARGV }
  syswrite CONTROL, 'failed ' . ($! + 0) . "\\n";
  kill 9, $$;
}
close INPUT;
close OUT_END;
close ERR_END;
chdir '/';
syswrite CONTROL, "started $shell\\n";
while ((my $child = wait) > 0) {
  syswrite CONTROL, "exited $?\\n" if $child == $shell;
}
syswrite CONTROL, "alone\\n";
sleep;
`;
/** Undefined where there can be no subreaper process; then nothing was started. */
async function launchKept(request, perl = PERL) {
    const child = startKeeper(request, perl);
    if (child === undefined)
        return undefined;
    const control = new Control(child);
    const patience = setTimeout(() => control.end(), PATIENCE_MS);
    const descriptors = await control.hear('pipes');
    clearTimeout(patience);
    const streams = descriptors === undefined ? undefined : openPipes(child.pid, descriptors);
    if (streams === undefined) {
        control.end();
        return undefined;
    }
    control.proceed();
    const started = await control.hear('started');
    if (started === undefined) {
        streams.stdout.close();
        streams.stderr.close();
        return undefined;
    }
    const pid = Number(started);
    return {
        pid,
        ...streams,
        exited: subreaper_exitStatus(control, pid, request),
        subreaper: { pid: child.pid, alone: control.hear('alone').then((said) => said !== undefined) },
        release() {
            control.end();
            streams.stdout.close();
            streams.stderr.close();
        },
    };
}
function startKeeper(request, perl) {
    const calls = SYSTEM_CALLS[process.arch];
    if (calls === undefined)
        return undefined;
    const args = [...calls.map(String), request.file, ...request.arguments];
    const command = perlCommand(subreaper_PROGRAM, args, request.environment, perl);
    try {
        return (0,external_node_child_process_.spawn)(command.file, command.arguments, {
            cwd: request.workingDirectory,
            env: command.environment,
            stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
            detached: true,
        });
    }
    catch {
        // What is wrong with the request is said where it is tried without a subreaper process.
        return undefined;
    }
}
/** Opens the subreaper's reading ends as one's own. */
function openPipes(subreaper, descriptors) {
    try {
        const [stdout, stderr] = descriptors
            .split(' ')
            .map((fd) => (0,external_node_fs_.openSync)(`/proc/${subreaper}/fd/${fd}`, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK));
        return { stdout: (0,output_pipe/* descriptorPipe */.E)(stdout), stderr: (0,output_pipe/* descriptorPipe */.E)(stderr) };
    }
    catch {
        return undefined;
    }
}
async function subreaper_exitStatus(control, pid, request) {
    const status = await control.hear('exited');
    const errno = control.heard('failed');
    if (errno !== undefined) {
        const code = (0,external_node_util_.getSystemErrorName)(-Number(errno));
        throw cannotStart(request, Object.assign(new Error(`${request.file}: ${code}`), { code }));
    }
    if (status !== undefined)
        return decodeWaitStatus(Number(status));
    // Something ended the subreaper process. What became of the shell cannot be known, only when it is over.
    while ((0,processes/* isRunning */.W_)(pid))
        await (0,promises_.setTimeout)(50);
    return { exitCode: 128 + external_node_os_.constants.signals.SIGKILL, signal: 'SIGKILL' };
}
/** What the subreaper process says, by its first word. */
class Control {
    #child;
    #channel;
    #said = new Map();
    #waiting = new Map();
    #rest = '';
    #over = false;
    constructor(child) {
        this.#child = child;
        this.#channel = child.stdio[3];
        child.once('error', () => this.#close());
        this.#channel
            .on('data', (bytes) => this.#read(bytes.toString('latin1')))
            .on('error', () => this.#close())
            .on('close', () => this.#close());
    }
    heard(word) {
        return this.#said.get(word);
    }
    /** Resolves with the rest of the line, or with undefined when the subreaper process is no more. */
    hear(word) {
        const said = this.#said.get(word);
        if (said !== undefined || this.#over)
            return Promise.resolve(said);
        return new Promise((resolve) => this.#waiting.set(word, resolve));
    }
    proceed() {
        this.#channel.write('.');
    }
    /** Ends the subreaper process; what is below it lives on below the system's first process. */
    end() {
        this.#child.kill('SIGKILL');
        this.#channel.destroy();
    }
    #read(text) {
        const lines = (this.#rest + text).split('\n');
        this.#rest = lines.pop() ?? '';
        for (const line of lines) {
            const [word = '', ...rest] = line.split(' ');
            this.#said.set(word, rest.join(' '));
            this.#waiting.get(word)?.(rest.join(' '));
            this.#waiting.delete(word);
        }
    }
    #close() {
        this.#over = true;
        for (const resolve of this.#waiting.values())
            resolve(undefined);
        this.#waiting.clear();
    }
}

;// CONCATENATED MODULE: ./build/guard/process/launch.js






/** @throws UserError where the process cannot be started. */
async function launch(request) {
    const kept = process.platform === 'linux' ? await launchKept(request) : undefined;
    return kept ?? launchAlone(request);
}
/** As `launch`, without a subreaper process. */
async function launchAlone(request) {
    const pipes = process.platform === 'linux' ? await (await __webpack_require__.e(/* import() */ 155).then(__webpack_require__.bind(__webpack_require__, 155))).openFifos() : undefined;
    let child;
    try {
        child = await start(request, pipes?.stdio ?? ['pipe', 'pipe', 'pipe']);
    }
    catch (error) {
        pipes?.stdout.close();
        pipes?.stderr.close();
        throw error;
    }
    finally {
        pipes?.passedOn();
    }
    child.stdin?.destroy();
    const stdout = pipes?.stdout ?? (0,output_pipe/* streamPipe */.X)(child.stdout);
    const stderr = pipes?.stderr ?? (0,output_pipe/* streamPipe */.X)(child.stderr);
    return {
        pid: child.pid,
        stdout,
        stderr,
        exited: new Promise((resolve) => child.once('exit', (code, signal) => resolve(exitStatus(code, signal)))),
        release() {
            stdout.close();
            stderr.close();
            child.unref();
        },
    };
}
async function start(request, stdio) {
    const command = ignoringSigpipe(request);
    try {
        const child = (0,external_node_child_process_.spawn)(command.file, command.arguments, {
            cwd: request.workingDirectory,
            env: command.environment,
            stdio,
            // A session of its own, and with it a process group. On Windows that would open a window.
            detached: process.platform !== 'win32',
            windowsHide: true,
            windowsVerbatimArguments: request.verbatim,
        });
        await (0,external_node_events_.once)(child, 'spawn');
        return child;
    }
    catch (error) {
        throw cannotStart(request, error);
    }
}

// EXTERNAL MODULE: ./build/values/duration.js
var duration = __webpack_require__(62403);
// EXTERNAL MODULE: ./build/guard/commands/command-files.js
var command_files = __webpack_require__(3414);
// EXTERNAL MODULE: ./build/guard/commands/workflow-commands.js
var workflow_commands = __webpack_require__(96327);
;// CONCATENATED MODULE: ./build/guard/limits.js
/** The longest time a timer of Node can run. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;
/** The limits of one guard, from the moment it starts. */
class Deadlines {
    #limits;
    #clock;
    /** What ends all tries together, soonest first. */
    #overall;
    constructor(limits, clock, grace) {
        this.#limits = limits;
        this.#clock = clock;
        const overall = [];
        const start = clock.monotonic();
        if (limits.totalTimeoutMs !== undefined) {
            overall.push({ name: 'total-timeout', ms: limits.totalTimeoutMs, at: start + limits.totalTimeoutMs });
        }
        if (limits.jobTimeoutMs !== undefined) {
            // The job's end comes from outside and leaves no time: what it takes to end a try must fit in before.
            const reserve = Math.min(grace.interruptMs + grace.terminateMs, limits.jobTimeoutMs / 10);
            overall.push({ name: 'job-timeout', ms: limits.jobTimeoutMs, at: start + limits.jobTimeoutMs - reserve });
        }
        this.#overall = overall.sort((a, b) => a.at - b.at);
    }
    /** The limit that would fire before a try of this length, started after the wait, could end. */
    blocks(waitMs, tryMs) {
        const end = this.#clock.monotonic() + waitMs + tryMs;
        const deadline = this.#overall.find((it) => it.at < end);
        return deadline && { name: deadline.name, ms: deadline.ms };
    }
    /**
     * Resolves when a limit of the try that starts now fires; never, where there is none or `over` is aborted before.
     * `lastReadAt` tells when the try printed last, or undefined while silence is not its own.
     */
    watch(lastReadAt, over) {
        const now = this.#clock.monotonic();
        const { timeoutMs, stallTimeoutMs } = this.#limits;
        const deadlines = [...this.#overall];
        if (timeoutMs !== undefined)
            deadlines.push({ name: 'timeout', ms: timeoutMs, at: now + timeoutMs });
        return new Promise((resolve) => {
            const nearest = deadlines.sort((a, b) => a.at - b.at)[0];
            if (nearest !== undefined)
                void this.#untilDeadline(nearest, over, resolve);
            if (stallTimeoutMs !== undefined)
                void this.#untilStall(stallTimeoutMs, lastReadAt, over, resolve);
        });
    }
    async #untilDeadline(deadline, over, fire) {
        let left = deadline.at - this.#clock.monotonic();
        while (left > 0) {
            await this.#clock.sleep(Math.min(left, LONGEST_SLEEP_MS), over);
            if (over.aborted)
                return;
            left = deadline.at - this.#clock.monotonic();
        }
        fire({ name: deadline.name, ms: deadline.ms });
    }
    async #untilStall(ms, lastReadAt, over, fire) {
        let left = ms;
        while (left > 0) {
            await this.#clock.sleep(Math.min(left, LONGEST_SLEEP_MS), over);
            if (over.aborted)
                return;
            const now = this.#clock.monotonic();
            left = (lastReadAt() ?? now) + ms - now;
        }
        fire({ name: 'stall-timeout', ms });
    }
}

;// CONCATENATED MODULE: ./build/guard/output/sink.js


const LF = 10;
/**
 * One of the phase's own output streams. Knows whether it stands at the start of a line, so that rerail's own lines
 * never end up in the middle of a script's.
 */
class Sink {
    #stream;
    #column;
    /** The stream, where it is this process's own and Node writes it synchronously (Node: "A note on process I/O"). */
    #own;
    #broken = false;
    #full = false;
    #onDrain;
    constructor(stream, column = { atStart: true }) {
        this.#stream = stream;
        this.#column = column;
        if (process.platform !== 'win32')
            this.#own = [process.stdout, process.stderr].find((it) => it === stream);
        // The reader of rerail's output may go away; that must not end the script.
        stream.on('error', this.#onError).on('drain', this.#onDrained);
    }
    /** The reader of this stream is behind: write no more until `onDrain` was called. */
    get full() {
        return this.#full;
    }
    set onDrain(callback) {
        this.#onDrain = callback;
    }
    /** The bytes are the caller's again afterwards. */
    write(bytes) {
        if (bytes.length === 0 || this.#broken)
            return;
        this.#column.atStart = bytes[bytes.length - 1] === LF;
        const rest = bytes.subarray(this.#writeAtOnce(bytes));
        if (rest.length > 0 && !this.#stream.write(Buffer.from(rest)))
            this.#full = true;
    }
    /** How many bytes could be written without the stream, which takes twice the time and leaves much to collect. */
    #writeAtOnce(bytes) {
        let written = 0;
        try {
            while (this.#own !== undefined && this.#own.writableLength === 0 && written < bytes.length) {
                written += (0,external_node_fs_.writeSync)(this.#own.fd, bytes, written);
            }
        }
        catch (error) {
            // The stream can wait for what is not ready, and tells of what is broken.
            if ((0,errors/* codeOf */.$N)(error) !== 'EAGAIN')
                this.#broken = true;
        }
        return this.#broken ? bytes.length : written;
    }
    /** Writes a line of rerail's own. */
    line(text) {
        this.write(Buffer.from(`${this.#column.atStart ? '' : '\n'}${text}\n`));
    }
    /** Ends the line that the script left open, if it did. */
    endLine() {
        if (!this.#column.atStart)
            this.write(Buffer.from('\n'));
    }
    /** Leaves the stream as it was. */
    release() {
        this.#stream.off('error', this.#onError).off('drain', this.#onDrained);
    }
    #onDrained = () => {
        this.#full = false;
        this.#onDrain?.();
    };
    #onError = () => {
        this.#broken = true;
        this.#onDrained();
    };
}
/** Sinks for both streams. Where both go to one file or pipe, they share a column. */
function openSinks(streams) {
    const column = { atStart: true };
    return {
        stdout: new Sink(streams.stdout, column),
        stderr: new Sink(streams.stderr, isSameFile(streams.stdout, streams.stderr) ? column : { atStart: true }),
    };
}
function isSameFile(a, b) {
    if (a === b)
        return true;
    if (!('fd' in a && 'fd' in b) || typeof a.fd !== 'number' || typeof b.fd !== 'number')
        return false;
    const [first, second] = [(0,external_node_fs_.fstatSync)(a.fd), (0,external_node_fs_.fstatSync)(b.fd)];
    return first.ino === second.ino && first.dev === second.dev;
}

;// CONCATENATED MODULE: ./build/guard/commands/command-lines.js

const command_lines_LF = 10;
const CR = 13;
const COLON = 58;
const NEW_FORM = Buffer.from('::');
const OLD_FORM = Buffer.from('##[');
const NOTHING = Buffer.alloc(0);
/** Indentation of more bytes is taken for text. */
const LONGEST_INDENT = 256;
/** A line that could be a command is kept back up to here, in bytes; what is longer passes as text. */
const LONGEST_COMMAND = 1024 * 1024;
/** So many colons in vain, and a chunk is read line by line. */
const MANY = 16;
/**
 * Finds the lines in a stream of bytes that the runner might read as commands, and passes everything else on at once.
 * As the runner does (StreamReader.ReadLine), it takes `\n`, `\r` and `\r\n` for line breaks. Where there is nothing to
 * find it costs two searches per chunk.
 */
class CommandLines {
    #receiver;
    /** The line that is being kept back, in a buffer that grows; `#keptLength` is 0 where there is none. */
    #kept = NOTHING;
    #keptLength = 0;
    /** What the current line holds so far, while that is nothing but white space; undefined once it holds more. */
    #indent = NOTHING;
    constructor(receiver) {
        this.#receiver = receiver;
    }
    push(chunk) {
        let from = 0;
        while (from < chunk.length) {
            from = this.#keptLength > 0 ? this.#keepOn(chunk, from) : this.#passOn(chunk, from);
        }
    }
    /** The output has ended: passes on what was kept back. */
    end() {
        if (this.#keptLength > 0)
            this.#receiver.candidate(this.#takeKept(), NOTHING);
    }
    /** Passes text on up to the next candidate, and that too if it ends in this chunk; answers where to go on. */
    #passOn(chunk, from) {
        const start = this.#findCandidate(chunk, from);
        if (start > from) {
            const text = chunk.subarray(from, start);
            this.#receiver.text(text);
            this.#indent = indentAfter(this.#indent, text);
        }
        if (start === chunk.length)
            return start;
        const at = nextBreak(chunk, start);
        if (at < 0) {
            this.#keep(chunk.subarray(start));
            return chunk.length;
        }
        return this.#passCandidate(chunk.subarray(start, at), chunk, at);
    }
    #keepOn(chunk, from) {
        const at = nextBreak(chunk, from);
        this.#keep(chunk.subarray(from, at < 0 ? chunk.length : at));
        if (at >= 0)
            return this.#passCandidate(this.#takeKept(), chunk, at);
        if (this.#keptLength > LONGEST_COMMAND) {
            this.#receiver.text(this.#takeKept());
            this.#indent = undefined;
        }
        else if (!mayBeCommand(this.#kept.subarray(0, this.#keptLength))) {
            this.push(this.#takeKept());
        }
        return chunk.length;
    }
    #passCandidate(line, chunk, at) {
        const after = chunk[at] === CR && chunk[at + 1] === command_lines_LF ? at + 2 : at + 1;
        this.#indent = NOTHING;
        this.#receiver.candidate(line, chunk.subarray(at, after));
        return after;
    }
    #keep(bytes) {
        const length = this.#keptLength + bytes.length;
        if (length > this.#kept.length) {
            const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.#kept.length, 256));
            this.#kept.copy(larger, 0, 0, this.#keptLength);
            this.#kept = larger;
        }
        bytes.copy(this.#kept, this.#keptLength);
        this.#keptLength = length;
    }
    #takeKept() {
        const line = this.#kept.subarray(0, this.#keptLength);
        this.#kept = NOTHING;
        this.#keptLength = 0;
        return line;
    }
    /** Where the next candidate starts, or the chunk's length. What the next chunk might turn into one counts. */
    #findCandidate(chunk, from) {
        const end = findForm(OLD_FORM, chunk, from);
        let at = from;
        for (let found = 0; found < MANY; found += 1) {
            at = findForm(NEW_FORM, chunk, at);
            if (at >= end)
                return end;
            const lineStart = lastBreak(chunk, from, at) + 1;
            if (this.#isIndented(chunk, from, lineStart, at))
                return at;
            // Only the start of a line counts.
            at = nextBreak(chunk, at) + 1;
            if (at === 0)
                return end;
        }
        // Text that is full of colons: looking at every line is faster than at every colon.
        for (let lineStart = at; lineStart < end; lineStart = nextBreak(chunk, lineStart) + 1 || end) {
            let start = lineStart;
            while (isSpaceOrTab(chunk[start]))
                start += 1;
            const couldBe = chunk[start] === COLON ? start + 1 >= chunk.length || chunk[start + 1] === COLON : isWide(chunk[start]);
            if (!couldBe)
                continue;
            start = findForm(NEW_FORM, chunk, start);
            if (start < end && this.#isIndented(chunk, from, lastBreak(chunk, from, start) + 1, start))
                return start;
        }
        return end;
    }
    /** Whether nothing but white space stands between the line's start and the colons at `at`. */
    #isIndented(chunk, from, lineStart, at) {
        if (at > lineStart && !isSpaceOrTab(chunk[at - 1]) && !isWide(chunk[at - 1]))
            return false;
        const before = chunk.subarray(lineStart, at);
        const indent = lineStart > from ? before : this.#indent && Buffer.concat([this.#indent, before]);
        return indent !== undefined && isIndent(indent);
    }
}
/** Where the form, or the chunk's end as far as it could become the form, stands; else the chunk's length. */
function findForm(form, chunk, from) {
    const found = chunk.indexOf(form, from);
    if (found >= 0)
        return found;
    for (let length = form.length - 1; length > 0; length -= 1) {
        const start = chunk.length - length;
        if (start >= from && chunk.subarray(start).equals(form.subarray(0, length)))
            return start;
    }
    return chunk.length;
}
function mayBeCommand(kept) {
    return [NEW_FORM, OLD_FORM].some((form) => {
        const length = Math.min(form.length, kept.length);
        return kept.subarray(0, length).equals(form.subarray(0, length));
    });
}
function isSpaceOrTab(byte) {
    return byte === 32 || byte === 9;
}
/** White space beyond ASCII, or one of ASCII's rare kinds. */
function isWide(byte) {
    return byte !== undefined && (byte >= 0x80 || (byte < 32 && byte !== command_lines_LF && byte !== CR));
}
function nextBreak(chunk, from) {
    for (let at = from; at < chunk.length; at += 1) {
        if (chunk[at] === command_lines_LF || chunk[at] === CR)
            return at;
    }
    return -1;
}
/** The last line break in [from, before), or from - 1. */
function lastBreak(chunk, from, before) {
    for (let at = before - 1; at >= from; at -= 1) {
        if (chunk[at] === command_lines_LF || chunk[at] === CR)
            return at;
    }
    return from - 1;
}
/** `#indent` after a text. Looks back no further than an indentation can be long. */
function indentAfter(indent, text) {
    const nearest = Math.max(0, text.length - LONGEST_INDENT - 1);
    const at = lastBreak(text, nearest, text.length);
    if (at >= nearest) {
        const line = text.subarray(at + 1);
        return isIndent(completed(line)) ? Buffer.from(line) : undefined;
    }
    if (nearest > 0 || indent === undefined)
        return undefined;
    const line = Buffer.concat([indent, text]);
    return isIndent(completed(line)) ? line : undefined;
}
function isIndent(bytes) {
    return bytes.length <= LONGEST_INDENT && (0,workflow_commands/* isBlank */.z3)(bytes.toString('utf8'));
}
/** Without the start of a character whose end is still to come. White space takes up to three bytes in UTF-8. */
function completed(bytes) {
    for (const missing of [1, 2]) {
        const lead = bytes[bytes.length - missing] ?? 0;
        if (lead >= 0xc0)
            return missing < (lead >= 0xe0 ? 3 : 2) ? bytes.subarray(0, -missing) : bytes;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/guard/commands/command-check.js
const FINE = 'fine';

;// CONCATENATED MODULE: ./build/guard/commands/matcher-file.js




/** A larger file is not judged. Bytes; the largest matchers in use have some kilobytes. */
const LARGEST_FILE = 1024 * 1024;
/** Names that the runner's JSON reader takes without quotes, which JSON does not. */
const UNQUOTED_NAME = /[{,]\s*[A-Za-z_$][\w$]*\s*:/;
const GROUPS = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'];
/** Where the runner mounts its folders into a job's container; it looks for matcher files on the host. */
const IN_CONTAINER = '/__w/';
const SHARED_WITH_HOST = /^\/(?:__[a-z]|github)\//;
const SEVERITIES = new Set(['', 'ERROR', 'WARNING', 'NOTICE']);
/**
 * Whether the runner can load a file of problem matchers (actions/runner: IssueMatchersConfig). Its JSON reader and its
 * regular expressions take more than ours; what only ours refuse is unclear.
 */
function checkMatcherFile({ file, workspace, complete }) {
    if (!external_node_path_.isAbsolute(file) && workspace === undefined)
        return { unclear: `the folder of ${file} is unknown` };
    const full = external_node_path_.resolve(workspace ?? '/', file);
    if (workspace?.startsWith(IN_CONTAINER) && !SHARED_WITH_HOST.test(full)) {
        return { unclear: `${full} may be absent outside the container` };
    }
    try {
        const text = readText(full);
        if (text === undefined)
            return { unclear: `${full} is no ordinary file` };
        const parsed = parse(text);
        return typeof parsed === 'object' && 'value' in parsed ? checkConfig(parsed.value, complete) : parsed;
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'ENOENT' || (0,errors/* codeOf */.$N)(error) === 'ENOTDIR')
            return { fails: `Could not find file '${full}'.` };
        return { fails: (0,errors/* messageOf */.bD)(error) };
    }
}
function readText(file) {
    const fd = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (stats.isDirectory())
            throw new Error(`Access to the path '${file}' is denied.`);
        if (!stats.isFile() || stats.size > LARGEST_FILE)
            return undefined;
        const bytes = Buffer.alloc(stats.size);
        return new TextDecoder().decode(bytes.subarray(0, (0,external_node_fs_.readSync)(fd, bytes)));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function parse(text) {
    // The runner takes an empty file for one without matchers.
    if (text.trim() === '')
        return { value: null };
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        try {
            return { value: JSON.parse(withoutExtras(text)) };
        }
        catch {
            if (text.includes("'") || UNQUOTED_NAME.test(text))
                return { unclear: 'the matcher file is no plain JSON' };
            return { fails: (0,errors/* messageOf */.bD)(error) };
        }
    }
}
/** Without comments and trailing commas, which the runner's JSON reader allows. */
function withoutExtras(text) {
    return text
        .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*.*?\*\//gs, (_, quoted) => quoted ?? ' ')
        .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, (_, quoted) => quoted ?? '');
}
/** By names without regard to case, as the runner's JSON reader finds them. */
function field(object, name) {
    if (Object.hasOwn(object, name))
        return object[name] ?? undefined;
    const key = Object.keys(object).find((it) => it.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : (object[key] ?? undefined);
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => value === undefined || typeof value !== 'object';
function checkConfig(config, complete) {
    if (config === null)
        return FINE;
    if (!isObject(config))
        return { fails: 'The matcher file is no JSON object.' };
    const matchers = field(config, 'problemMatcher');
    if (matchers === undefined)
        return FINE;
    if (!Array.isArray(matchers))
        return { fails: "'problemMatcher' is no list." };
    const owners = new Set();
    for (const matcher of matchers) {
        const check = checkMatcher(matcher, owners, complete);
        if (check !== FINE)
            return check;
    }
    return FINE;
}
function checkMatcher(matcher, owners, complete) {
    if (!isObject(matcher))
        return { fails: 'A matcher is no JSON object.' };
    const [owner, severity, patterns = []] = ['owner', 'severity', 'pattern'].map((name) => field(matcher, name));
    if (!isText(owner) || !isText(severity) || !Array.isArray(patterns) || !patterns.every(isObject)) {
        return { fails: 'A matcher has a value of the wrong kind.' };
    }
    if (!complete)
        return FINE;
    const name = String(owner ?? '');
    if (name === '')
        return { fails: 'Owner must not be empty' };
    if (!SEVERITIES.has(String(severity ?? '').toUpperCase())) {
        return { fails: `Matcher '${name}' contains unexpected default severity '${severity}'` };
    }
    if (patterns.length === 0)
        return { fails: `Matcher '${name}' does not contain any patterns` };
    const check = checkPatterns(patterns);
    if (check !== FINE)
        return check;
    if (owners.has(name.toUpperCase()))
        return { fails: `Duplicate owner name '${name}'` };
    owners.add(name.toUpperCase());
    return FINE;
}
function checkPatterns(patterns) {
    const seen = new Set();
    for (const [index, pattern] of patterns.entries()) {
        const loops = field(pattern, 'loop') === true;
        if (loops && (index === 0 || index < patterns.length - 1)) {
            return { fails: "Only the last pattern in a multiline matcher may set 'loop'" };
        }
        if (loops && field(pattern, 'message') === undefined) {
            return { fails: "The loop pattern must set 'message'" };
        }
        const count = groupCount(field(pattern, 'regexp'));
        if (count === undefined)
            return { unclear: 'a regular expression of the matcher file cannot be judged' };
        for (const name of GROUPS) {
            const group = field(pattern, name);
            if (group === undefined)
                continue;
            if (seen.has(name))
                return { fails: `The property '${name}' is set twice` };
            if (!(Number(group) >= 0 && Number(group) < count)) {
                return { fails: `The property '${name}' is set to ${group} which is out of range` };
            }
            seen.add(name);
        }
    }
    return seen.has('message') ? FINE : { fails: "At least one pattern must set 'message'" };
}
/** With the whole match; undefined for what is no regular expression here, though it may be one in .NET. */
function groupCount(regexp) {
    try {
        return new RegExp(`${regexp ?? ''}|`).exec('')?.length;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/guard/commands/check-command.js


const ALLOW_COMMANDS = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';
const ALLOW_TOKENS = 'ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS';
/**
 * Judges a command that is not stopped as the runner does (actions/runner: ActionCommandManager). The runner fails a step
 * over some commands whatever its exit status is, and says so in these words.
 */
function checkCommand(command, scope) {
    const { data, properties } = command;
    const name = command.name.toLowerCase();
    switch (name) {
        case 'set-env':
        case 'add-path':
            if (!allowsUnsecureCommands(scope))
                return { fails: disabled(name) };
            if (name === 'set-env')
                return needsName(command);
            return data === '' ? { fails: "Value cannot be null. (Parameter 'path')" } : FINE;
        case 'set-output':
        case 'save-state':
            return needsName(command);
        case 'add-matcher':
            // Without a file it is a warning.
            return data === '' ? FINE : checkMatcherFile({ file: data, workspace: workspaceOf(scope), complete: true });
        case 'remove-matcher':
            if (data === '' || properties.has('owner'))
                return FINE;
            return checkMatcherFile({ file: data, workspace: workspaceOf(scope), complete: false });
        case 'echo':
            return /^(?:on|off)$/i.test(data.trim()) ? FINE : { fails: notOnOrOff(data) };
        case 'stop-commands':
            return isStopToken(data, scope) ? FINE : { fails: FORBIDDEN_TOKEN };
        default:
            return FINE;
    }
}
function needsName({ name, properties }) {
    if (properties.has('name'))
        return FINE;
    return { fails: `Required field 'name' is missing in ##[${name.toLowerCase()}] command.` };
}
const workspaceOf = (scope) => scope.variable('GITHUB_WORKSPACE');
function allowsUnsecureCommands(scope) {
    return scope.variable(ALLOW_COMMANDS)?.trim().toLowerCase() === 'true';
}
/** Whether the runner takes the data of `stop-commands` for a token. */
function isStopToken(data, scope) {
    const lower = data.toLowerCase();
    if (lower !== '' && lower !== 'pause-logging' && !scope.isRegistered(lower))
        return true;
    return ['1', 'true', '$true'].includes(scope.variable(ALLOW_TOKENS)?.toLowerCase() ?? '');
}
const disabled = (name) => `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`${ALLOW_COMMANDS}\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;
const notOnOrOff = (data) => data === ''
    ? "Value cannot be null. (Parameter 'value')"
    : `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`;
const FORBIDDEN_TOKEN = `You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the \`${ALLOW_TOKENS}\` environment variable to \`true\`.`;

;// CONCATENATED MODULE: ./build/guard/commands/script-commands.js



/** Commands whose effect outlives the try. */
const LASTING = new Set(['error', 'set-output', 'set-env', 'add-path']);
/** What the runner does not let `set-env` set. */
const BLOCKED_VARIABLE = 'NODE_OPTIONS';
const MOST_ANNOTATIONS = 100;
/** Further ones are counted by the runner only. */
const MOST_PROBLEMS = 100;
/** Beyond these many characters of commands kept back, further ones act at once. */
const MOST_HELD = 4 * 1024 * 1024;
/**
 * The workflow commands of one try, judged and carried out as the runner does. The runner keeps one state for both of a
 * step's streams (ActionCommandManager), and so does this.
 */
class ScriptCommands {
    /** Outputs, variables and folders on PATH that were set by command instead of by file. */
    outputs = new Map();
    env = new Map();
    path = [];
    /** What the script masked, in the order of its commands. */
    masks = [];
    /** Why the runner fails the step, whatever the script's exit status is; not masked. */
    problems = [];
    /** Why rerail cannot tell whether the runner fails the step; not masked. */
    unclear = [];
    /** Groups that the script has opened and not closed. */
    openGroups = 0;
    /** Set while the script has stopped commands: the word that lets them act again; empty if none does. */
    stopToken;
    #options;
    #annotations = [];
    #held = [];
    /** Commands that the runner has forgotten, because their names were tokens. */
    #forgotten = new Set();
    #heldLength = 0;
    constructor(options) {
        this.#options = options;
    }
    /** What the script annotated, masked. */
    get annotations() {
        return this.#annotations.map((it) => ({ ...it, text: this.#options.masker.mask(it.text) }));
    }
    /** What to print in the place of a line that may be a command: the line itself, something else, or nothing. */
    answer(line) {
        const command = (0,workflow_commands/* parseCommand */.RM)(line, this.#isKnown);
        if (command === undefined)
            return 'unchanged';
        if (this.stopToken !== undefined) {
            this.#resumeBy(command.name.toLowerCase());
            return 'unchanged';
        }
        const check = checkCommand(command, this.#scope);
        if (check !== FINE && 'fails' in check)
            return this.#fail(command, line, check.fails);
        if (check !== FINE && this.unclear.length < MOST_PROBLEMS)
            this.unclear.push(check.unclear);
        const name = command.name.toLowerCase();
        // State belongs to the action; a script under `run:` has none.
        if (name === 'save-state')
            return 'nothing';
        this.#learn(name, command);
        if (!LASTING.has(name) || !this.#holdsMore)
            return 'unchanged';
        this.#hold(command);
        return 'nothing';
    }
    /** The lines that let the commands act that were kept back. */
    settle() {
        return this.#held.map(({ name, data, properties }) => (0,workflow_commands/* formatCommand */.fE)(name, data, properties));
    }
    /**
     * The lines for a try that no longer counts: its errors as notices of rerail's own, its other lasting commands
     * dropped.
     */
    supersede(title) {
        const errors = this.#held.filter((it) => it.name.toLowerCase() === 'error');
        if (errors.length === 0)
            return [];
        const { masker } = this.#options;
        const notices = errors.map(({ data, properties }) => {
            const masked = [...properties].map(([key, value]) => [key, masker.mask(value)]);
            return (0,workflow_commands/* formatCommand */.fE)('notice', masker.mask(data), new Map([['title', title], ...masked]));
        });
        return [(0,workflow_commands/* formatCommand */.fE)('group', `${title}: errors that no longer count`), ...notices, (0,workflow_commands/* formatCommand */.fE)('endgroup')];
    }
    #isKnown = (name) => ((0,workflow_commands/* isRegistered */.zN)(name) && !this.#forgotten.has(name)) || (!!this.stopToken && name === this.stopToken.toLowerCase());
    #scope = {
        variable: (name) => this.env.get(name) ?? this.#options.environment[name],
        isRegistered: this.#isKnown,
    };
    #resumeBy(name) {
        if (this.stopToken === '' || name !== this.stopToken?.toLowerCase())
            return;
        this.#forgotten.add(name);
        this.stopToken = undefined;
    }
    get #holdsMore() {
        return this.#options.holds && this.#heldLength <= MOST_HELD;
    }
    #hold(command) {
        this.#held.push(command);
        this.#heldLength += command.data.length;
    }
    /**
     * The runner never sees such a command: over a bad token it would give up the step at once, while the script still
     * runs. It sees the errors that it would have made of it.
     */
    #fail({ name }, line, why) {
        const isToken = name.toLowerCase() === 'stop-commands';
        const errors = isToken ? [why] : [`Unable to process command '${line}' successfully.`, why];
        if (this.problems.length < MOST_PROBLEMS)
            this.problems.push(errors.join(' '));
        const commands = errors.map((data) => ({ name: 'error', data, properties: new Map() }));
        for (const error of commands)
            this.#annotate('error', error);
        if (!this.#holdsMore)
            return { instead: errors.map((error) => (0,workflow_commands/* formatAnywhere */.Bd)('error', error)).join('\n') };
        for (const error of commands)
            this.#hold(error);
        return 'nothing';
    }
    #learn(name, command) {
        const { data, properties } = command;
        const given = properties.get('name') ?? '';
        switch (name) {
            case 'stop-commands':
                this.stopToken = data;
                return;
            case 'group':
                this.openGroups += 1;
                return;
            case 'endgroup':
                this.openGroups = Math.max(0, this.openGroups - 1);
                return;
            case 'add-mask':
                if (data.trim() === '')
                    return;
                this.#options.masker.add(data);
                this.masks.push(data);
                return;
            case 'set-output':
                this.outputs.set(given, data);
                return;
            case 'set-env':
                if (given.toUpperCase() !== BLOCKED_VARIABLE)
                    this.env.set(given, data);
                return;
            case 'add-path':
                this.path.push(data);
                return;
            case 'error':
            case 'warning':
            case 'notice':
                this.#annotate(name, command);
        }
    }
    #annotate(level, { data: text, properties }) {
        if (this.#annotations.length >= MOST_ANNOTATIONS)
            return;
        const file = properties.get('file');
        const line = Number.parseInt(properties.get('line') ?? '', 10);
        const place = { ...(file === undefined ? {} : { file }), ...(Number.isNaN(line) ? {} : { line }) };
        this.#annotations.push({ level, text, ...place });
    }
}

;// CONCATENATED MODULE: ./build/guard/output/kept-output.js
const kept_output_LF = 10;
const HEAD_BYTES = 512 * 1024;
const TAIL_BYTES = 4 * 1024 * 1024;
const BLOCK_BYTES = 64 * 1024;
/** How far from a cut a line break is looked for; no secret is longer. */
const CUT_BYTES = 64 * 1024;
/**
 * Keeps the start and the end of an output of any length. Memory grows with what is written, up to `head` + `tail`
 * bytes and a block. Where something is left out, the start ends and the end begins at a line break, so that no half of
 * a secret is left beside the gap.
 */
class KeptOutput {
    #head;
    #tail;
    #tailBytes;
    #total = 0;
    constructor(limits = { head: HEAD_BYTES, tail: TAIL_BYTES }) {
        this.#head = new BlockList(limits.head);
        this.#tail = new BlockList(Number.POSITIVE_INFINITY);
        this.#tailBytes = limits.tail;
    }
    /** Bytes written, kept or not. */
    get total() {
        return this.#total;
    }
    write(bytes) {
        this.#total += bytes.length;
        const rest = this.#head.append(bytes);
        for (let from = 0; from < rest.length; from += BLOCK_BYTES) {
            this.#tail.append(rest.subarray(from, from + BLOCK_BYTES));
            this.#tail.dropBlocksBeyond(this.#tailBytes);
        }
    }
    /** The last bytes that are kept, at least so many if there are. */
    end(bytes) {
        const blocks = [...(this.#tail.length > 0 ? this.#tail : this.#head).blocks()];
        return Buffer.concat(blocks.slice(-Math.ceil(bytes / BLOCK_BYTES) - 1));
    }
    /** Everything that is kept, with a line in between that says how much was left out. */
    *read() {
        const omitted = this.#total - this.#head.length - this.#tail.length;
        if (omitted === 0) {
            yield* this.#head.blocks();
            yield* this.#tail.blocks();
            return;
        }
        const head = Buffer.concat([...this.#head.blocks()]);
        const tail = Buffer.concat([...this.#tail.blocks()]);
        const end = Math.max(head.lastIndexOf(kept_output_LF) + 1, head.length - CUT_BYTES);
        const start = tail.subarray(0, CUT_BYTES).indexOf(kept_output_LF) + 1 || CUT_BYTES;
        yield head.subarray(0, end);
        yield Buffer.from(`[rerail left out ${omitted + head.length - end + start} bytes here]\n`);
        yield tail.subarray(start);
    }
}
/** Bytes in blocks, copied in, so that no chunk of the reader's is held. */
class BlockList {
    #blocks = [];
    #capacity;
    /** Dropped blocks, to be used again. */
    #spares = [];
    /** Bytes used in the last block. */
    #used = BLOCK_BYTES;
    length = 0;
    constructor(capacity) {
        this.#capacity = capacity;
    }
    /** Takes what fits; answers the rest. */
    append(bytes) {
        let from = 0;
        const fits = Math.min(bytes.length, this.#capacity - this.length);
        while (from < fits) {
            if (this.#used === BLOCK_BYTES) {
                this.#blocks.push(this.#spares.pop() ?? Buffer.allocUnsafeSlow(BLOCK_BYTES));
                this.#used = 0;
            }
            const block = this.#blocks[this.#blocks.length - 1];
            const copied = bytes.copy(block, this.#used, from, fits);
            this.#used += copied;
            from += copied;
        }
        this.length += fits;
        return bytes.subarray(fits);
    }
    dropBlocksBeyond(bytes) {
        while (this.length - BLOCK_BYTES >= bytes) {
            this.#spares.push(this.#blocks.shift());
            this.length -= BLOCK_BYTES;
        }
    }
    *blocks() {
        for (const [index, block] of this.#blocks.entries()) {
            yield index === this.#blocks.length - 1 ? block.subarray(0, this.#used) : block;
        }
    }
}

;// CONCATENATED MODULE: ./build/guard/output/try-output.js





/**
 * How long the runner waits for a script's output to end after its shell has (actions/runner: ProcessInvoker).
 * Milliseconds.
 */
const DRAIN_MS = 5_000;
/** The output of a failed try has ended when nothing came for so long. Milliseconds. */
const QUIET_MS = 500;
const try_output_NOTHING = Buffer.alloc(0);
/**
 * What a try prints, on its way to the runner: bytes as they came, but for the commands that must not act before it is
 * known whether the try counts.
 */
class TryOutput {
    kept = new KeptOutput();
    commands;
    #options;
    #lastReadAt;
    /** Settles when both streams have ended or were closed. */
    #ended = Promise.resolve();
    constructor(options) {
        this.#options = options;
        this.#lastReadAt = options.monotonic();
        this.commands = new ScriptCommands(options);
    }
    mask = (text) => this.#options.masker.mask(text);
    /** When the script printed last, on the monotonic clock; undefined while it has to wait for rerail's own reader. */
    get lastReadAt() {
        return this.#options.stdout.full || this.#options.stderr.full ? undefined : this.#lastReadAt;
    }
    /** Passes the streams of a script on, until they end. */
    follow(streams) {
        const { stdout, stderr } = this.#options;
        this.#ended = Promise.all([this.#pass(streams.stdout, stdout), this.#pass(streams.stderr, stderr)]);
    }
    async #pass(pipe, sink) {
        const lines = new CommandLines({
            text: (bytes) => sink.write(bytes),
            candidate: (line, ending) => sink.write(this.#answer(line, ending)),
        });
        sink.onDrain = () => pipe.resume();
        await pipe.read((bytes) => {
            this.kept.write(bytes);
            lines.push(bytes);
            // Afterwards, because the time it takes to pass the bytes on is not the script's silence.
            this.#lastReadAt = this.#options.monotonic();
            return !sink.full;
        });
        lines.end();
    }
    #answer(line, ending) {
        const answer = this.commands.answer(line.toString('utf8'));
        if (answer === 'nothing')
            return try_output_NOTHING;
        return Buffer.concat([answer === 'unchanged' ? line : Buffer.from(answer.instead), ending]);
    }
    /** Prints a line of rerail's own while the script may still print. */
    say(text) {
        const token = this.commands.stopToken;
        this.#resumeCommands();
        this.#options.stdout.line((0,workflow_commands/* inert */.tJ)(this.mask(text)));
        if (token !== undefined)
            this.#options.stdout.line((0,workflow_commands/* formatCommand */.fE)('stop-commands', token));
        this.commands.stopToken = token;
    }
    /**
     * The shell has ended: waits for what is still on its way. As under the runner, a process in the background can hold
     * that up for five seconds; not where the try failed and its processes are to be ended anyhow.
     */
    async drain(failed) {
        const { monotonic } = this.#options;
        let over = false;
        const ended = this.#ended.then(() => {
            over = true;
        });
        let start = monotonic();
        while (!over) {
            // What waits in the pipes must not be lost because rerail's own reader is slow.
            if (this.lastReadAt === undefined)
                start = monotonic();
            const quiet = failed ? Math.max(start, this.#lastReadAt) + QUIET_MS : Number.POSITIVE_INFINITY;
            const left = Math.min(start + DRAIN_MS, quiet) - monotonic();
            if (left <= 0)
                return;
            const timer = new AbortController();
            await Promise.race([ended, (0,promises_.setTimeout)(left, undefined, timer).catch(() => undefined)]);
            timer.abort();
        }
    }
    /** The streams are closed. Afterwards rerail's own lines and commands can follow, and no group is open. */
    async close() {
        await this.#ended;
        const { stdout, stderr, holds } = this.#options;
        this.#resumeCommands();
        stdout.endLine();
        if (holds)
            stderr.endLine();
        for (let group = 0; group < this.commands.openGroups; group += 1)
            stdout.line((0,workflow_commands/* formatCommand */.fE)('endgroup'));
        this.commands.openGroups = 0;
    }
    #resumeCommands() {
        if (this.commands.stopToken)
            this.#options.stdout.line((0,workflow_commands/* formatCommand */.fE)(this.commands.stopToken));
        this.commands.stopToken = undefined;
    }
}

// EXTERNAL MODULE: ./build/guard/commands/key-values.js
var key_values = __webpack_require__(2637);
;// CONCATENATED MODULE: ./build/guard/retry-after.js
/**
 * What a server asked to wait, as tools print it: the header `Retry-After` in seconds or as a date (RFC 9110, 10.2.3),
 * or the sentence "retry after 30 seconds".
 */
const HEADER = /retry-after["']?\s*[:=]\s*["']?(?:(\d{1,6})\b|([a-z]{3}, \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} gmt))/gi;
const SENTENCE = /retry after (\d{1,6}) ?s(?:ec(?:ond)?s?)?\b/gi;
/** The last wait that a text asks for, in milliseconds, or undefined. `now` in milliseconds since the epoch. */
function findRetryAfter(text, now) {
    const last = [...text.matchAll(HEADER), ...text.matchAll(SENTENCE)].sort((a, b) => a.index - b.index).pop();
    if (last === undefined)
        return undefined;
    const [, seconds, date] = last;
    const ms = date === undefined ? Number(seconds) * 1000 : Date.parse(date) - now;
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

;// CONCATENATED MODULE: ./build/guard/try.js








/**
 * On a cancel the runner ends rerail too: this much of the last grace is left for what rerail has to write.
 * Milliseconds.
 */
const CANCEL_RESERVE_MS = 1_500;
/** How much of the end of the output is searched for a wait that a server asked for. */
const RETRY_AFTER_BYTES = 256 * 1024;
/**
 * Runs the script once. Returns when its shell has ended and, where the try is lost, everything below the shell too.
 * @throws UserError where the script cannot be started.
 */
async function runTry(request) {
    const { clock, output } = request;
    const files = (0,command_files/* createCommandFiles */.hi)(request.folder);
    const variables = (0,command_files/* commandFileVariables */.Bs)(files);
    const startedAt = clock.now();
    const start = clock.monotonic();
    const running = await launchScript(request, variables);
    const watch = watchResources(request, running);
    try {
        output.follow(running);
        const ending = { running, origin: originOf(running, variables, startedAt), grace: request.grace };
        const outcome = await untilOver(request, ending);
        const durationMs = clock.monotonic() - start;
        const failed = outcome.status.exitCode !== 0 || outcome.limit !== undefined || outcome.cancelled;
        await output.drain(failed);
        const contents = (0,command_files/* readCommandFiles */.zX)(files);
        const passed = !failed && contents.problems.length === 0 && output.commands.problems.length === 0;
        const rest = passed
            ? { survivors: [], background: await (0,process_ending/* describeMembers */.lb)(ending) }
            : { survivors: outcome.survivors ?? (await (0,process_ending/* endProcesses */.Hk)(ending, 'SIGTERM')), background: [] };
        const resources = await (await watch)?.stop(!passed);
        const result = describe(request, outcome, rest, contents);
        return { result: { ...result, startedAt, durationMs, resources: resources ?? {} }, passed, contents };
    }
    finally {
        await (await watch)?.stop(false);
        running.release();
        await output.close();
    }
}
async function launchScript(request, variables) {
    const { shell, script, folder, environment, output } = request;
    const file = external_node_path_.join(folder, `script${shell.extension}`);
    (0,external_node_fs_.writeFileSync)(file, shell.contents(script.text));
    try {
        return await request.launch({
            file: shell.file,
            arguments: shell.arguments(file),
            verbatim: shell.verbatim,
            workingDirectory: script.workingDirectory,
            environment: { ...environment, ...variables },
        });
    }
    catch (error) {
        await output.close();
        throw error;
    }
}
/** Loaded while the shell starts. Undefined where that fails: a script does not depend on being watched. */
async function watchResources({ script, environment, output }, running) {
    const loaded = await __webpack_require__.e(/* import() */ 2493).then(__webpack_require__.bind(__webpack_require__, 2493)).catch(() => undefined);
    if (loaded === undefined)
        return undefined;
    const { ResourceWatch } = loaded;
    const folders = [script.workingDirectory, environment.RUNNER_TEMP ?? external_node_os_.tmpdir()];
    return new ResourceWatch({ folders, outputBytes: () => output.kept.total, subreaper: running.subreaper?.pid });
}
function originOf(running, variables, startedAt) {
    const markers = Object.entries(variables).map(([name, file]) => `${name}=${file}`);
    return { shell: running.pid, subreaper: running.subreaper?.pid, markers, startedAt };
}
/** Waits until the shell ends, or ends it where a limit fires or the step is cancelled. */
async function untilOver(request, ending) {
    const { deadlines, output, cancel, grace } = request;
    const { running } = ending;
    const over = new AbortController();
    const cause = await Promise.race([
        running.exited.then((status) => ({ status })),
        deadlines.watch(() => output.lastReadAt, over.signal).then((limit) => ({ limit })),
        aborted(cancel, over.signal).then(() => ({ cancelled: true })),
    ]).finally(() => over.abort());
    if ('status' in cause)
        return { status: cause.status, cancelled: false };
    let survivors;
    if ('limit' in cause) {
        output.say(`rerail ends this try: "${cause.limit.name}" (${(0,duration/* formatDuration */.a3)(cause.limit.ms)}) is over.`);
        survivors = await (0,process_ending/* endProcesses */.Hk)(ending, 'SIGINT');
    }
    else {
        const terminateMs = Math.max(0, grace.terminateMs - CANCEL_RESERVE_MS);
        const first = cancel.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
        survivors = await (0,process_ending/* endProcesses */.Hk)({ ...ending, grace: { ...grace, terminateMs } }, first);
    }
    const status = survivors.some(({ pid }) => pid === running.pid) ? KILLED : await running.exited;
    return { status, survivors, ...('limit' in cause ? { limit: cause.limit, cancelled: false } : { cancelled: true }) };
}
/** Where the shell itself survived, this is what it should have become. */
const KILLED = { exitCode: 137, signal: 'SIGKILL' };
function aborted(cancel, over) {
    return new Promise((resolve) => {
        if (cancel.aborted)
            resolve();
        else
            cancel.addEventListener('abort', () => resolve(), { once: true, signal: over });
    });
}
function describe({ output, clock, number }, { status, limit, cancelled }, { survivors, background }, contents) {
    const { kept, commands, mask } = output;
    const problems = [...commands.problems, ...contents.problems];
    const retryAfterMs = findRetryAfter(kept.end(RETRY_AFTER_BYTES).toString('latin1'), clock.now());
    return {
        number,
        ...status,
        ...(limit === undefined ? {} : { limit }),
        cancelled,
        survivors: survivors.map((it) => ({ ...it, command: mask(it.command) })),
        background: background.map(mask),
        published: withCommands(contents.published, commands),
        problems: problems.map(mask),
        unclear: commands.unclear.map(mask),
        annotations: commands.annotations,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        masks: commands.masks,
        log: async function* () {
            yield* kept.read();
            // The runner's verdict is no output of the script, but says why the step fails.
            for (const problem of problems)
                yield Buffer.from(`\n##[error]${problem}\n`);
        },
    };
}
/** The runner reads the files when the script has ended, so they overrule its commands. */
function withCommands(published, { outputs, env, path: folders }) {
    return {
        ...published,
        outputs: new Map([...outputs, ...published.outputs]),
        env: new Map([...env, ...published.env]),
        path: (0,key_values/* lastOfEach */.Pv)([...folders, ...published.path]),
    };
}

;// CONCATENATED MODULE: ./build/guard/tries.js














/**
 * Runs a script, and again where the hooks say so. What the winning or last try wrote to its command files is appended
 * to the step's. No try is started when the step is cancelled already or no time is left; then there are no tries in
 * the result.
 * @throws UserError where the script cannot be run at all.
 */
async function runTries(request, hooks, ports) {
    const sinks = openSinks(ports);
    const deadlines = new Deadlines(request.limits, ports.clock, request.grace ?? process_ending/* RUNNER_GRACE */.e);
    try {
        return await runUntilDecided({ request, hooks, ports, sinks, deadlines });
    }
    finally {
        sinks.stdout.release();
        sinks.stderr.release();
    }
}
async function runUntilDecided(guard) {
    const { request, ports, sinks, deadlines } = guard;
    const { maxTries, cancel } = request;
    const shell = resolveShell({ shell: request.script.shell, environment: request.environment });
    const common = scriptEnvironment(request.environment);
    const monotonic = () => ports.clock.monotonic();
    const tries = [];
    let added = {};
    let stopped = cancel.aborted ? CANCELLED : tooLate(deadlines.blocks(0, 0));
    while (stopped === undefined) {
        const number = tries.length + 1;
        const title = `Try ${number} of ${maxTries}`;
        const folder = external_node_path_.join(request.folder, `try-${number}`);
        const environment = { ...common, ...added, RERAIL_TRY: String(number) };
        const holds = number < maxTries;
        const output = new TryOutput({ ...sinks, masker: ports.masker, monotonic, holds, environment });
        // Later tries are announced where they are decided on.
        if (holds && number === 1)
            sinks.stdout.line(title);
        const finished = await runTry({
            number,
            script: request.script,
            shell,
            environment,
            folder,
            deadlines,
            cancel,
            grace: request.grace ?? process_ending/* RUNNER_GRACE */.e,
            output,
            clock: ports.clock,
            launch: ports.launch ?? launch,
        });
        tries.push(finished.result);
        const decision = finished.passed ? 'passed' : await decide(guard, finished.result);
        if (typeof decision === 'object') {
            for (const line of output.commands.supersede(title))
                sinks.stdout.line(line);
            forget(folder);
            added = decision.environment;
            continue;
        }
        for (const line of output.commands.settle())
            sinks.stdout.line(line);
        publish(guard, finished);
        if (finished.passed)
            return { tries, passed: true, cancelled: false };
        stopped = decision;
    }
    return { tries, passed: false, cancelled: cancel.aborted, stopped };
}
const CANCELLED = 'the step was cancelled';
/**
 * A machine that waits is paid for: whatever asks for more, a server's Retry-After too, is not worth a try here.
 * Milliseconds.
 */
const LONGEST_WAIT_MS = 15 * 60_000;
/** Why there is no further try; or how it is made, when the wait before it is over. */
async function decide({ request, hooks, ports, deadlines }, result) {
    const { maxTries, cancel } = request;
    const survivor = result.survivors[0];
    if (result.cancelled || cancel.aborted)
        return CANCELLED;
    if (survivor)
        return `process ${survivor.pid} (${survivor.command}) could not be ended: ${survivor.cause}`;
    if (result.number >= maxTries)
        return maxTries === 1 ? 'only one try is allowed' : `it was the last of ${maxTries} tries`;
    const blockedReason = (waitMs) => tooLong(waitMs) ?? tooLate(deadlines.blocks(waitMs, result.durationMs));
    const noTime = blockedReason(0);
    if (noTime !== undefined)
        return noTime;
    let verdict;
    try {
        verdict = await hooks.onFailure(result, blockedReason);
    }
    catch (error) {
        ports.log.warning(`rerail could not prepare another try: ${(0,errors/* messageOf */.bD)(error)}`);
        return 'rerail could not prepare another try';
    }
    if (!verdict.again)
        return verdict.why;
    const noTimeToWait = blockedReason(verdict.waitMs);
    if (noTimeToWait !== undefined)
        return noTimeToWait;
    const when = verdict.waitMs > 0 ? `in ${(0,duration/* formatDuration */.a3)(verdict.waitMs)}` : 'now';
    ports.log.info(`Try ${result.number + 1} of ${maxTries} starts ${when}: ${verdict.why}`);
    await ports.clock.sleep(verdict.waitMs, cancel);
    return cancel.aborted ? CANCELLED : verdict;
}
function tooLong(waitMs) {
    if (waitMs <= LONGEST_WAIT_MS)
        return undefined;
    return `another try would have to wait ${(0,duration/* formatDuration */.a3)(waitMs)}, which is longer than ${(0,duration/* formatDuration */.a3)(LONGEST_WAIT_MS)}`;
}
function tooLate(limit) {
    return limit && `another try could not end within "${limit.name}" (${(0,duration/* formatDuration */.a3)(limit.ms)})`;
}
/**
 * What a superseded try wrote is of no use to anybody. What cannot be removed, such as files of another user, stays.
 */
function forget(folder) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch { }
}
/**
 * The try counts: the runner gets what it wrote, and hears of what it cannot read.
 * @throws UserError where that cannot be written: later steps must not go on with results that are missing.
 */
function publish({ request, ports, sinks }, { contents }) {
    // Of its commands the runner has heard already.
    for (const problem of contents.problems.map((it) => ports.masker.mask(it)))
        sinks.stdout.line((0,workflow_commands/* formatCommand */.fE)('error', problem));
    try {
        (0,command_files/* publishCommandFiles */.Q3)(contents, request.files);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`What the script wrote for later steps cannot be handed to the runner: ${(0,errors/* messageOf */.bD)(error)}. Free some space on the machine.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/step/guard/run-script.js









/**
 * Runs the script, again where the plan says so. A fault of rerail's own does not keep it from running, and does not make it
 * fail where it passed; with `strict: true` it does.
 * @throws UserError where the script itself cannot be run
 */
async function runScript(phase, script, prepared, context, failedTries) {
    let folder;
    let timed;
    const starts = new Starts();
    try {
        folder = await guardFolder(phase);
        const request = guardRequest(phase, script, prepared, folder);
        timed = await timedFor(phase, prepared);
        await timed?.go();
        const onFailure = async (lost, blockedReason) => {
            await timed?.pause();
            const verdict = await answer(context, lost, failedTries, blockedReason);
            if (verdict.again)
                await timed?.go();
            return verdict;
        };
        const result = await runTries(request, { onFailure }, { ...phase, launch: starts.launch });
        return { result };
    }
    catch (error) {
        if (phase.inputs.strict || error instanceof errors/* UserError */.yo)
            throw error;
        if (starts.any) {
            // What happened after the end of a script does not change how it ended.
            phase.log.warning(`The guard failed while the script ran: ${(0,errors/* messageOf */.bD)(error)}.`);
            return { bare: starts.ended ?? { exitCode: 1 } };
        }
        phase.log.warning(`The guard failed: ${(0,errors/* messageOf */.bD)(error)}. The script runs without it, as "run:" would: no limits, no retries.`);
        return { bare: await runBare({ script, environment: phase.env, cancel: phase.cancel }) };
    }
    finally {
        await timed?.pause();
        if (folder !== undefined)
            run_script_forget(folder);
    }
}
/** Starts scripts and knows what became of them, whatever becomes of the guard. */
class Starts {
    any = false;
    /** How the script that was started last has ended; undefined while it has not. */
    ended;
    launch = async (asked) => {
        this.ended = undefined;
        const running = await launch(asked);
        this.any = true;
        void running.exited.then((status) => {
            this.ended = status;
        });
        return running;
    };
}
/** Most scripts end before an interval does: the rest loads only where checkpoints by time can come about. */
async function timedFor(phase, prepared) {
    if (!prepared.stage || (phase.inputs.checkpointEveryMs === undefined && prepared.lane !== 'HEAVY'))
        return undefined;
    return (0,step_context/* bestEffort */.z)(phase, 'Starting the timed checkpoints', async () => {
        const { timedCheckpoints } = await Promise.all(/* import() */[__webpack_require__.e(8034), __webpack_require__.e(7398)]).then(__webpack_require__.bind(__webpack_require__, 47398));
        return timedCheckpoints(phase, prepared);
    });
}
async function answer(context, result, failedTries, blockedReason) {
    const [{ understand }, { answerFailure }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4802).then(__webpack_require__.bind(__webpack_require__, 54802)),
        __webpack_require__.e(/* import() */ 8011).then(__webpack_require__.bind(__webpack_require__, 18011)),
    ]);
    const failed = await (0,step_context/* bestEffort */.z)(context.phase, 'Classifying the failure', () => understand(context, result, failedTries));
    if (!failed)
        return { again: false, why: 'the failure could not be classified' };
    failedTries.push(failed);
    return answerFailure(context, failed, blockedReason);
}
function guardRequest({ env, inputs, context, cancel }, script, prepared, folder) {
    const request = {
        script,
        environment: prepared.resumed ? { ...env, [preparation/* RESUMED_VARIABLE */.X]: '1' } : env,
        folder,
        limits: {
            ...(inputs.timeoutMs === undefined ? {} : { timeoutMs: inputs.timeoutMs }),
            ...(inputs.totalTimeoutMs === undefined ? {} : { totalTimeoutMs: inputs.totalTimeoutMs }),
            ...(inputs.stallTimeoutMs === undefined ? {} : { stallTimeoutMs: inputs.stallTimeoutMs }),
            ...(inputs.jobTimeoutMs === undefined ? {} : { jobTimeoutMs: inputs.jobTimeoutMs }),
        },
        maxTries: prepared.maxTries,
        files: context.files,
        cancel,
    };
    return request;
}
/** Where this guard keeps its scripts and command files: below the job's folder, else wherever there is room. */
async function guardFolder(phase) {
    const own = await (0,step_context/* bestEffort */.z)(phase, "Making the guard's folder", async () => {
        const job = await phase.job();
        return external_node_path_.join(job.folder, 'guards', String(await job.takeNumber('guards')));
    });
    if (own !== undefined)
        return own;
    return (0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'rerail-guard-'));
}
/** Scripts and what they wrote may hold secrets: nothing of them stays. What cannot be removed does. */
function run_script_forget(folder) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch { }
}

;// CONCATENATED MODULE: ./build/step/guard/guard-step.js







/**
 * Guards a script: fast-forwards it, or captures the workspace, runs it, and does about failures what the plan says.
 * Whatever rerail itself cannot do is a warning; only the script, a cancel or a wrong input make the step fail.
 * @throws RefusedError `stage-name-taken`
 * @throws UserError where the script cannot be run at all
 */
async function guard(phase) {
    await (0,step_context/* bestEffort */.z)(phase, 'Recalling what is secret', () => (0,known_secrets.recallSecrets)(phase));
    const end = await guardScript(phase);
    await (0,step_context/* bestEffort */.z)(phase, 'Noting what is secret', () => (0,known_secrets/* shareSecrets */.z)(phase));
    return end;
}
async function guardScript(phase) {
    const { inputs } = phase;
    const script = {
        text: inputs.run ?? '',
        ...(inputs.shell === undefined ? {} : { shell: inputs.shell }),
        workingDirectory: external_node_path_.resolve(phase.context.workspace, inputs.workingDirectory ?? '.'),
    };
    let cancelledAt;
    const noteCancel = () => {
        cancelledAt ??= phase.clock.monotonic();
    };
    if (phase.cancel.aborted)
        noteCancel();
    phase.cancel.addEventListener('abort', noteCancel, { once: true });
    const prepared = await (0,preparation/* prepare */.i)(phase, script, scriptEnvironment(phase.env));
    const { lane } = prepared;
    if (prepared.fastForwarded) {
        return { outputs: { outcome: 'fast-forwarded', tries: 0, lane }, exitCode: 0, failedTries: [] };
    }
    const context = { phase, prepared, scriptText: script.text };
    const failedTries = [];
    const ran = await runScript(phase, script, prepared, context, failedTries);
    if ('bare' in ran)
        return concludeBare(phase, lane, ran.bare.exitCode);
    const last = ran.result.tries.at(-1);
    if (!last)
        return notRun(phase, prepared, ran.result);
    return conclude(phase, { prepared, context, failedTries, result: ran.result, last, cancelledAt });
}


/***/ }),

/***/ 56728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RESUMED_VARIABLE),
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _recovery_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26983);
/* harmony import */ var _step_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95755);
/* harmony import */ var _disk_reserve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10313);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47583);





/** Tells a script that it goes on from what an earlier attempt of it left (`1`), or that it no longer does (`0`). */
const RESUMED_VARIABLE = 'RERAIL_RESUMED';
/**
 * Reads the circumstances, fast-forwards or resumes, and captures the workspace. Ends early where the step is cancelled.
 * @throws RefusedError `stage-name-taken`
 */
async function prepare(phase, script, environment) {
    const prepared = {
        lane: 'STANDARD',
        maxTries: (0,_recovery_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .mostTries */ .l5)(phase.inputs),
        clean: false,
        fastForwarded: false,
        resumed: false,
    };
    const steps = [readCircumstances, readEffects, beginStage, fastForward, captureBefore, uploadBefore, resume];
    for (const step of steps) {
        if (phase.cancel.aborted || prepared.fastForwarded)
            break;
        await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_2__/* .bestEffort */ .z)(phase, 'Preparing the step', () => step(phase, prepared, script, environment), isUsers);
    }
    return prepared;
}
const isUsers = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk && error.reason === 'stage-name-taken';
/** What the policy says, and the lane it leads to. Where that cannot be found out, the ordinary case is taken. */
async function readCircumstances(phase, prepared) {
    const { laneOfJob, readJobPolicy } = await __webpack_require__.e(/* import() */ 9544).then(__webpack_require__.bind(__webpack_require__, 29544));
    const inForce = await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_2__/* .bestEffort */ .z)(phase, 'Reading the policy', () => readJobPolicy(phase, 'quick'));
    const choice = await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_2__/* .bestEffort */ .z)(phase, 'Choosing the lane', () => laneOfJob(phase, inForce?.policy));
    if (choice)
        phase.log.debug(`lane ${choice.lane}: ${choice.why}`);
    prepared.lane = choice?.lane ?? 'STANDARD';
    if (inForce) {
        prepared.policy = inForce.policy;
        prepared.isPolicyBroken = inForce.isBroken;
        prepared.maxTries = (0,_recovery_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .mostTries */ .l5)(phase.inputs, inForce.policy.plans);
    }
    prepared.clean = phase.inputs.cleanTries ?? prepared.lane !== 'DOCS';
}
/** What may not be repeated is not made ready for it either: nothing is folded, held back or captured. */
async function readEffects(phase, prepared, script) {
    if (prepared.maxTries === 1)
        return;
    const job = await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_2__/* .bestEffort */ .z)(phase, 'Asking the policy', () => (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRepeatable */ .Zp)(phase, prepared.policy));
    if (job?.never !== undefined) {
        prepared.never = job.never;
        prepared.maxTries = 1;
    }
    if (phase.inputs.retry === 'always')
        return;
    prepared.effects = job?.isIdempotent ? [] : await (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .effectsOf */ .w7)(phase.inputs, script.text);
    if (prepared.effects.length > 0)
        prepared.maxTries = 1;
}
async function beginStage(phase, prepared, script, environment) {
    const name = phase.inputs.stage;
    if (name === undefined)
        return;
    const { openStage } = await __webpack_require__.e(/* import() */ 8034).then(__webpack_require__.bind(__webpack_require__, 88034));
    const what = `Recording stage "${name}"`;
    const stage = await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_2__/* .bestEffort */ .z)(phase, what, () => openStage(phase, name, script, environment), isUsers);
    if (stage)
        prepared.stage = stage;
}
async function fastForward(phase, prepared, _script, environment) {
    if (!prepared.stage || phase.context.attempt <= 1)
        return;
    const [{ fastForward }, { carryPlans }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8633).then(__webpack_require__.bind(__webpack_require__, 48633)),
        __webpack_require__.e(/* import() */ 3352).then(__webpack_require__.bind(__webpack_require__, 40971)),
    ]);
    await carryPlans(phase, prepared.stage);
    prepared.fastForwarded = (await fastForward(phase, prepared.stage, environment)) !== undefined;
}
/** Nothing, with a warning, where the workspace could not be captured. */
async function captureBefore(phase, prepared, _script, environment) {
    const { stage, clean, maxTries } = prepared;
    if (!stage && !(clean && maxTries > 1))
        return;
    const [{ capture }, { snapshotOf, newestCheckpoint, startProbes }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4229).then(__webpack_require__.bind(__webpack_require__, 64229)),
        __webpack_require__.e(/* import() */ 8034).then(__webpack_require__.bind(__webpack_require__, 88034)),
    ]);
    const parent = await newestCheckpoint(await phase.job());
    const before = await capture(phase, {
        ...(stage === undefined ? {} : { stage: stage.record.name }),
        ...(parent === undefined ? {} : { parent }),
        // Stages take odd numbers before and even ones after; what serves this step only comes before all of them.
        sequence: stage ? stage.record.order * 2 - 1 : 0,
        clean: true,
    });
    if (before)
        prepared.before = before;
    if (before && clean && maxTries > 1) {
        const { keepGitConfig } = await __webpack_require__.e(/* import() */ 1744).then(__webpack_require__.bind(__webpack_require__, 41744));
        prepared.gitConfig = keepGitConfig(phase.context.workspace);
        await (0,_disk_reserve_js__WEBPACK_IMPORTED_MODULE_3__/* .keepReserve */ .G)(phase);
    }
    if (!stage || phase.cancel.aborted)
        return;
    if (before)
        await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_2__/* .bestEffort */ .z)(phase, 'Recording the stage', () => stage.update({ before: snapshotOf(before) }));
    prepared.probes = startProbes(phase, environment);
}
/** Sends what a later attempt needs before or beside the script, where the machine may not live to do it afterwards. */
async function uploadBefore(phase, { lane, stage }) {
    if (!stage)
        return;
    const { KEEP_ON_FAILURE, uploadJob, uploadTime } = await __webpack_require__.e(/* import() */ 9770).then(__webpack_require__.bind(__webpack_require__, 99770));
    const time = uploadTime(phase.inputs, lane);
    if (time === 'never')
        return;
    await (0,_step_context_js__WEBPACK_IMPORTED_MODULE_2__/* .bestEffort */ .z)(phase, 'Starting the upload', async () => {
        await (await phase.job()).mark(KEEP_ON_FAILURE);
        if (time === 'before')
            await uploadJob(phase);
    });
}
async function resume(phase, prepared) {
    const { stage, before, probes } = prepared;
    if (!stage || !before || !probes || !phase.inputs.resumable || phase.context.attempt <= 1)
        return;
    const { resumeStage } = await __webpack_require__.e(/* import() */ 5032).then(__webpack_require__.bind(__webpack_require__, 25032));
    prepared.resumed = await resumeStage(phase, stage, before, probes);
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
