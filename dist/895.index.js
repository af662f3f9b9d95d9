export const id = 895;
export const ids = [895];
export const modules = {

/***/ 10895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _entry_signals_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95442);
/* harmony import */ var _entry_thread_script_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69531);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33201);
/* harmony import */ var _report_runner_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1510);
/* harmony import */ var _values_secret_variables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80959);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58455);










/**
 * Runs one command. Results go to stdout, everything else to stderr; with `--json` stdout holds exactly one JSON document,
 * also where the command failed.
 *
 * @param started the environment as the process was given it, and the folder of the door that was entered through
 */
async function runCommandLine(argv, started) {
    // Where nobody reads any more (`| head -1`) there is nobody to tell; other failures reach whoever wrote.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    const json = argv.includes('--json');
    let exitCode;
    try {
        exitCode = await dispatch(argv, json, started);
    }
    catch (error) {
        exitCode = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb ? 2 : 1;
        await write(process.stderr, textOf(error));
        if (json)
            await write(process.stdout, JSON.stringify(errorDocument(error))).catch(() => { });
    }
    process.exitCode = exitCode;
}
async function dispatch(argv, json, started) {
    const [name, ...rest] = argv;
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        await write(process.stdout, await overview());
        return 0;
    }
    if (name === '--version' || name === '-V') {
        await write(process.stdout, json ? JSON.stringify({ version: versionOf(started.dist) }) : versionOf(started.dist));
        return 0;
    }
    const load = Object.hasOwn(_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .COMMANDS */ .L, name) ? _commands_js__WEBPACK_IMPORTED_MODULE_8__/* .COMMANDS */ .L[name] : undefined;
    if (!load) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Command "${name}" is not known. Use one of ${(await shownCommands()).map((command) => command.name).join(', ')}; "rerail --help" explains them.`);
    }
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
        await write(process.stdout, helpFor(command));
        return 0;
    }
    const args = parse(command, rest);
    const result = await command.run(args, openIo(started));
    await write(process.stdout, json ? JSON.stringify(result.document) : result.text);
    return result.ok ? 0 : 1;
}
/** What the package says that the door lies in; the bundle alone does not know. */
function versionOf(dist) {
    try {
        return String(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, '..', 'package.json'), 'utf8')).version);
    }
    catch {
        return 'unknown';
    }
}
function openIo({ env, dist }) {
    return {
        env,
        cwd: process.cwd(),
        // Made when somebody reads it: opening it takes longer than most of what is asked here.
        get stdin() {
            return process.stdin;
        },
        log: (0,_report_runner_log_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalLog */ .d)(process.stderr, (0,_values_secret_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .maskerFor */ .LL)(env)),
        clock: _ports_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m,
        interactive: process.stderr.isTTY === true && !env.CI,
        signal: (0,_entry_signals_js__WEBPACK_IMPORTED_MODULE_9__/* .cancelOnSignals */ .d)(),
        threadScript: (0,_entry_thread_script_js__WEBPACK_IMPORTED_MODULE_3__/* .threadScript */ .U)(dist),
    };
}
/** @throws UsageError */
function parse(command, argv) {
    const options = { json: { type: 'boolean' } };
    for (const [name, option] of Object.entries(command.options)) {
        options[name] = { type: option.value === undefined ? 'boolean' : 'string', multiple: option.multiple ?? false };
    }
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...argv], options, allowPositionals: true });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${sentenceOf((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error))}. See "rerail ${command.name} --help".`);
    }
    const { min, max } = command.positionals;
    const count = parsed.positionals.length;
    if (count < min || count > max) {
        const allowed = min === max ? `${min}` : `${min} to ${max}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`"rerail ${command.name}" takes ${allowed} argument${allowed === '1' ? '' : 's'}, and ${count} came. Use: rerail ${command.name} ${command.usage}.`);
    }
    const listOf = (value) => value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
    return {
        positionals: parsed.positionals,
        value: (name) => listOf(parsed.values[name]).at(-1),
        all: (name) => listOf(parsed.values[name]),
        flag: (name) => parsed.values[name] === true,
    };
}
/** Node's messages name the option. What they say beyond that is of use only where a value looks like an option. */
const sentenceOf = (message) => message
    .replace(/\. To specify a positional.*/s, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
async function shownCommands() {
    const commands = await Promise.all(Object.values(_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .COMMANDS */ .L).map((load) => load()));
    return commands.filter((command) => !command.hidden);
}
async function overview() {
    const shown = await shownCommands();
    const width = Math.max(...shown.map((command) => command.name.length), 0);
    return [
        'rerail puts derailed CI runs back on their track.',
        '',
        'Usage: rerail COMMAND [ARGUMENTS] [--json]',
        '',
        ...shown.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
        '',
        '"rerail COMMAND --help" explains a command, "rerail --version" says which rerail it is. With --json, stdout holds one JSON document.',
        'Exit status: 0 done, 1 failed, 2 wrong command line.',
    ].join('\n');
}
function helpFor(command) {
    const rows = [
        ...Object.entries(command.options).map(([name, option]) => [
            `--${name}${option.value === undefined ? '' : ` ${option.value}`}${option.multiple ? ' …' : ''}`,
            option.help,
        ]),
        ['--json', 'prints one JSON document'],
    ];
    const width = Math.max(...rows.map(([left]) => left.length));
    return [
        `Usage: rerail ${command.name} ${command.usage}`,
        '',
        `${command.summary}`,
        '',
        ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    ].join('\n');
}
function errorDocument(error) {
    return { error: { message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), ...(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedError */ .fk ? { reason: error.reason } : {}) } };
}
/** What a machine refuses to a person: to be mended there, and no defect. */
const REFUSALS = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EMFILE', 'EIO'];
function textOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error);
    if (!REFUSALS.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? ''))
        return defect(error);
    return `Not done: the system refuses it (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}). Give this user access to it, or name another folder.`;
}
const defect = (error) => `This is a defect of rerail; please report it with these lines: ${error instanceof Error ? error.stack : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`;
/**
 * Resolves when the text is out: a pipe's reader may be slow, and leaving early would cut a document in two.
 * A reader that is gone has read what it wanted.
 *
 * @throws UserError where the results cannot be written
 */
async function write(stream, text) {
    const failed = await new Promise((done) => stream.write(text === '' ? '' : `${text}\n`, done));
    if (!failed || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(failed) === 'EPIPE' || stream === process.stderr)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`Writing the result failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(failed)}. Make room, or write to another place.`);
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

/***/ 95442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/**
 * Turns the signals by which a runner ends a step into an AbortSignal whose reason is the signal's name.
 * The process itself lives on: it has to end its script, and leave things in order.
 */
function cancelOnSignals() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']) {
        if (signal === 'SIGBREAK' && process.platform !== 'win32')
            continue;
        process.on(signal, () => controller.abort(signal));
    }
    return controller.signal;
}


/***/ }),

/***/ 69531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ threadScript)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The door for threads, beside the one that was entered through: built, or as it is in the sources. Undefined where somebody took only the other doors along. */
const threadScript = (dist) => ['worker.js', 'worker.ts'].map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, name)).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A problem the user can mend. Its message is all they read: `<what failed>: <cause>. <what to do>.`
 * Anything else that is thrown is a defect of rerail and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
}
/** All that is wrong with a step's inputs or a command's arguments, found before anything ran. */
class InputError extends UserError {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.length === 1
            ? `${problems[0]}`
            : `${problems.length} inputs are wrong:\n${problems.map((p) => `- ${p}`).join('\n')}`);
        this.problems = problems;
    }
}
/** A command line that cannot be understood. Its message names the argument, what came, and what is allowed. */
class UsageError extends UserError {
    name = 'UsageError';
}
/**
 * rerail declines to do something that would be unsafe. `reason` is a stable, kebab-case name that documents,
 * tests and reports refer to.
 */
class RefusedError extends UserError {
    name = 'RefusedError';
    reason;
    constructor(reason, message, options) {
        super(message, options);
        this.reason = reason;
    }
}
/** The message of whatever was thrown; never throws itself. */
function messageOf(thrown) {
    if (typeof thrown === 'string')
        return thrown;
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string') {
        return thrown.message;
    }
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(thrown, { depth: 1, breakLength: Number.POSITIVE_INFINITY });
}
/** The `code` of a Node system error (`ENOENT`, `EPERM`, …), else undefined. */
function codeOf(thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown)
        return String(thrown.code);
    return undefined;
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

/***/ 1510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog),
/* harmony export */   t: () => (/* binding */ runnerLog)
/* harmony export */ });
/* harmony import */ var _guard_commands_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96327);

/**
 * A log for the runner: plain lines for what is merely told, workflow commands for what becomes an annotation.
 * Nothing that is logged can become a command by itself.
 */
function runnerLog(stdout, masker) {
    const write = (line) => stdout.write(`${line}\n`);
    const command = (name, text) => write((0,_guard_commands_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCommand */ .fE)(name, masker.mask(text), name === 'debug' ? [] : [['title', 'rerail']]));
    return {
        debug: (text) => command('debug', text),
        info: (text) => write(`rerail: ${(0,_guard_commands_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(masker.mask(text))}`),
        notice: (text) => command('notice', text),
        warning: (text) => command('warning', text),
        error: (text) => command('error', text),
    };
}
/** A log for a terminal or a pipe: everything goes to stderr, so that stdout holds results only. */
function terminalLog(stderr, masker) {
    const write = (prefix, text) => stderr.write(`${prefix}${masker.mask(text)}\n`);
    return {
        debug: () => undefined,
        info: (text) => write('', text),
        notice: (text) => write('note: ', text),
        warning: (text) => write('warning: ', text),
        error: (text) => write('error: ', text),
    };
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
