export const id = 5973;
export const ids = [5973,3711];
export const modules = {

/***/ 10259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ readLanes),
/* harmony export */   WZ: () => (/* binding */ DEFAULT_LANES)
/* harmony export */ });
/* unused harmony export LANE_CHECKPOINTS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94871);
/* harmony import */ var _failure_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93711);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14152);




const LANE_CHECKPOINTS = ['auto', 'none', 'on-failure', 'eager'];
const NAMES = _failure_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LANES */ .Ci.map((lane) => lane.toLowerCase());
const KEYS = ['jobs', 'paths', 'only-paths', 'labels', 'budget', 'checkpoint'];
/** What holds where policy says nothing of lanes: documents go their own way, the rest is left to history and the change. */
const DEFAULT_LANES = [
    { lane: 'DOCS', onlyPaths: ['docs/**', '**/*.md'], budgetMs: _failure_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .LANE_BUDGETS_MS */ .R.DOCS, checkpoint: 'none' },
];
/** Reads `lanes:`, in the order in which they are written. */
function readLanes(section) {
    if (!section)
        return DEFAULT_LANES;
    section.allow(NAMES);
    return section.keys().flatMap((name) => {
        const lane = name.toUpperCase();
        const settings = section.section(name);
        return _failure_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LANES */ .Ci.includes(lane) && settings ? [readLane(lane, settings)] : [];
    });
}
function readLane(lane, section) {
    section.allow(KEYS);
    const lists = {
        jobs: section.texts('jobs'),
        paths: readPatterns(section, 'paths'),
        onlyPaths: readPatterns(section, 'only-paths'),
        labels: section.texts('labels'),
    };
    return {
        lane,
        budgetMs: section.duration('budget') ?? _failure_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .LANE_BUDGETS_MS */ .R[lane],
        checkpoint: section.choice('checkpoint', LANE_CHECKPOINTS) ?? 'auto',
        ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)),
    };
}
function readPatterns(section, key) {
    const patterns = section.texts(key);
    return patterns?.filter((pattern) => {
        try {
            (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU)([pattern]);
            return true;
        }
        catch (error) {
            section.refuse(key, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
            return false;
        }
    });
}


/***/ }),

/***/ 75973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ POLICY_FILE),
  readPolicy: () => (/* binding */ readPolicy)
});

// UNUSED EXPORTS: PolicyError

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/config/policy-lanes.js
var policy_lanes = __webpack_require__(10259);
// EXTERNAL MODULE: ./build/failure/failure.js
var failure = __webpack_require__(94871);
;// CONCATENATED MODULE: ./build/config/policy-rules.js


const KEYS = ['id', 'type', 'pattern', 'ignore-case', 'weight', 'examples', 'counter-examples', 'suggestion'];
const MAX_RULES = 200;
const MAX_PATTERN = 1000;
/** Above usual errors of tools, below verdicts of test runners. */
const DEFAULT_WEIGHT = 8;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/**
 * Reads `rules:`. Each is tried on its own examples, so that a rule that does not do what its author means is found when the policy is
 * read, not when something fails. The engine loads only where there are rules.
 */
async function readRules(sections) {
    if (sections.length === 0)
        return [];
    const { compilePattern } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8253)]).then(__webpack_require__.bind(__webpack_require__, 18253));
    const ids = new Set();
    if (sections.length > MAX_RULES) {
        sections[MAX_RULES]?.refuse('', `more than ${MAX_RULES} rules. Join some with \`|\`.`);
    }
    return sections.slice(0, MAX_RULES).flatMap((section) => {
        const rule = readRule(section, compilePattern);
        if (!rule)
            return [];
        if (ids.has(rule.id))
            section.refuse('id', `"${rule.id}" is there twice. Name each rule once.`);
        ids.add(rule.id);
        return [rule];
    });
}
function readRule(section, compile) {
    section.allow(KEYS);
    for (const key of ['id', 'type', 'pattern', 'examples']) {
        if (!section.keys().includes(key))
            section.refuse(key, 'is missing. Every rule needs one.');
    }
    const id = section.text('id');
    if (id !== undefined && !ID.test(id))
        section.refuse('id', `"${id}" is no name. Write it in kebab-case: \`nexus-down\`.`);
    const type = section.choice('type', failure/* FAILURE_TYPES */.fs);
    const pattern = readPattern(section, compile);
    const examples = section.texts('examples') ?? [];
    const counterExamples = section.texts('counter-examples') ?? [];
    const weight = section.number('weight', { min: 1, max: 10 }) ?? DEFAULT_WEIGHT;
    const suggestion = section.text('suggestion');
    if (id === undefined || type === undefined || pattern === undefined)
        return undefined;
    for (const line of examples) {
        if (!pattern.test(line))
            section.refuse('examples', `"${line}" does not match the pattern. Mend one of them.`);
    }
    for (const line of counterExamples) {
        if (pattern.test(line))
            section.refuse('counter-examples', `"${line}" matches the pattern. Mend one of them.`);
    }
    return {
        id,
        ecosystem: 'user',
        type,
        pattern,
        weight,
        examples,
        counterExamples,
        ...(suggestion ? { suggestion } : {}),
    };
}
function readPattern(section, compile) {
    const source = section.text('pattern');
    const ignoreCase = section.flag('ignore-case') ?? false;
    if (source === undefined)
        return undefined;
    if (source.trim() === '' || source.length > MAX_PATTERN) {
        section.refuse('pattern', `has ${source.length} characters. Allowed are 1 to ${MAX_PATTERN}, not all blank.`);
        return undefined;
    }
    try {
        return compile(source, ignoreCase);
    }
    catch (error) {
        section.refuse('pattern', `"${source}" is no pattern that can be used: ${(0,errors/* messageOf */.bD)(error)}. Use RE2's syntax: no look-around, no back-references.`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/values/duration.js
var duration = __webpack_require__(62403);
;// CONCATENATED MODULE: ./build/config/yaml-section.js


/** Longer documents are none that people write. Characters. */
const MAX_LENGTH = 1_000_000;
/** Everything that is wrong with a document, each with its place: `.github/rerail.yml:12: rules[0].type: …`. */
class Problems {
    list = [];
    #file;
    #lines;
    constructor(file, lines) {
        this.#file = file;
        this.#lines = lines;
    }
    /** @param text `<what is wrong>. <what to do>.` */
    add(node, path, text) {
        const line = this.#lines.linePos(node?.range?.[0] ?? 0).line || 1;
        this.list.push(`${this.#file}:${line}: ${path === '' ? '' : `${path}: `}${text}`);
    }
}
/**
 * One mapping of a YAML document. Each method reads one key; what is wrong is noted and read as absent. Aliases and merge keys are
 * values of the wrong kind: a document that nobody vouches for shall not blow up.
 */
class YamlSection {
    #map;
    #path;
    #problems;
    #node;
    constructor(node, path, problems) {
        this.#node = node;
        this.#map = (0,dist/* isMap */.jh)(node) ? node : undefined;
        this.#path = path;
        this.#problems = problems;
        if (node && !this.#map)
            problems.add(node, path, `${shown(node)} is no mapping. Write \`key: value\` lines.`);
    }
    /** The keys that are there, in order. */
    keys() {
        return this.#map?.items.map((pair) => keyOf(pair)) ?? [];
    }
    /** Notes every key that is not one of these. */
    allow(allowed) {
        for (const pair of this.#map?.items ?? []) {
            if (allowed.includes(keyOf(pair)))
                continue;
            this.#problems.add(pair.key, this.#path, `unknown key "${keyOf(pair)}". Allowed are ${allowed.join(', ')}.`);
        }
    }
    /** Notes something that is wrong with the value of a key, or with the section where there is no such key. */
    refuse(key, text) {
        const node = this.#find(key) ?? this.#node;
        this.#problems.add(node, this.#place(key), text);
    }
    text(key) {
        const node = this.#find(key);
        if (!node)
            return undefined;
        if ((0,dist/* isScalar */.jn)(node) && (typeof node.value === 'string' || typeof node.value === 'number'))
            return String(node.value);
        this.refuse(key, `${shown(node)} is no text. Write one, quoted if need be.`);
        return undefined;
    }
    number(key, { min, max }) {
        const node = this.#find(key);
        if (!node)
            return undefined;
        const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
        if (typeof value === 'number' && value >= min && value <= max)
            return value;
        this.refuse(key, `${shown(node)} is no number from ${min} to ${max}. Write one.`);
        return undefined;
    }
    flag(key) {
        const node = this.#find(key);
        if (!node)
            return undefined;
        if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'boolean')
            return node.value;
        this.refuse(key, `${shown(node)} is neither true nor false. Write one of them.`);
        return undefined;
    }
    choice(key, allowed) {
        const text = this.text(key);
        if (text === undefined || allowed.includes(text))
            return text;
        this.refuse(key, `"${text}" is not allowed. Allowed are ${allowed.join(', ')}.`);
        return undefined;
    }
    /** Milliseconds. */
    duration(key) {
        const text = this.text(key);
        if (text === undefined)
            return undefined;
        const ms = (0,duration/* parseDuration */.E9)(text);
        if (ms === undefined)
            this.refuse(key, `"${text}" is no duration. Write ${duration/* DURATION_FORM */.ec}.`);
        return ms;
    }
    texts(key) {
        const node = this.#find(key);
        if (!node)
            return undefined;
        const items = (0,dist/* isSeq */.oP)(node) ? node.items : undefined;
        const values = items?.map((item) => ((0,dist/* isScalar */.jn)(item) && item.value !== null ? String(item.value) : undefined));
        if (values && values.length > 0 && values.every((value) => value !== undefined && value !== '')) {
            return values;
        }
        this.refuse(key, `${shown(node)} is no list of texts. Write \`["one", "other"]\`.`);
        return undefined;
    }
    section(key) {
        const node = this.#find(key);
        return node ? new YamlSection(node, this.#place(key), this.#problems) : undefined;
    }
    /** The mappings of a list. */
    sections(key) {
        const node = this.#find(key);
        if (!node)
            return [];
        if ((0,dist/* isSeq */.oP)(node)) {
            return node.items.map((item, place) => new YamlSection(item, `${this.#place(key)}[${place}]`, this.#problems));
        }
        this.refuse(key, `${shown(node)} is no list. Write one item a line, each beginning with a dash.`);
        return [];
    }
    #find(key) {
        const pair = this.#map?.items.find((item) => keyOf(item) === key);
        return pair?.value ?? undefined;
    }
    #place(key) {
        if (key === '')
            return this.#path;
        return this.#path === '' ? key : `${this.#path}.${key}`;
    }
}
/** Reads a document; what is no YAML at all is among the problems. */
function readYaml(text, file) {
    const lineCounter = new dist/* LineCounter */.HN();
    const source = text.slice(0, MAX_LENGTH);
    const document = (0,dist/* parseDocument */.Tp)(source, { lineCounter, uniqueKeys: true, merge: false, version: '1.2' });
    const problems = new Problems(file, lineCounter);
    if (text.length > MAX_LENGTH)
        problems.add(undefined, '', `longer than ${MAX_LENGTH} characters. Write less.`);
    for (const error of document.errors) {
        const { line } = lineCounter.linePos(error.pos[0]);
        problems.list.push(`${file}:${line}: no valid YAML: ${error.message.split(/ at line |\n/)[0]}. Mend it.`);
    }
    return { section: new YamlSection(document.contents, '', problems), problems };
}
const keyOf = (pair) => ((0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '');
/** A value as a message shows it. */
function shown(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'a mapping';
    if ((0,dist/* isSeq */.oP)(node))
        return 'this list';
    return (0,dist/* isScalar */.jn)(node) ? `"${String(node.value)}"` : 'an alias';
}

;// CONCATENATED MODULE: ./build/config/policy.js




/** All that is wrong with a policy, each problem with its line. */
class PolicyError extends errors/* UserError */.yo {
    name = 'PolicyError';
    problems;
    constructor(problems) {
        super(`The policy cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
        this.problems = problems;
    }
}
/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/rerail.yml';
/** Keys of the policy. Those that other parts read are allowed here and checked there. */
const policy_KEYS = [
    'version',
    'mode',
    'lanes',
    'plans',
    'never',
    'flaky',
    'budgets',
    'triggers',
    'stages',
    'checkpoint',
    'cache',
    'rollback',
    'notifications',
    'rules',
];
const VERSION = 1;
/**
 * Reads a policy. Everything has a default: an empty document is a policy.
 * @param file how messages name it.
 * @throws PolicyError
 */
async function readPolicy(text, file = POLICY_FILE) {
    const { section, problems } = readYaml(text, file);
    // Of a document that is broken, nothing else can be said.
    if (problems.list.length > 0)
        throw new PolicyError(problems.list);
    section.allow(policy_KEYS);
    const version = section.number('version', { min: VERSION, max: VERSION }) ?? VERSION;
    if (section.keys().length > 0 && !section.keys().includes('version')) {
        section.refuse('version', `is missing. Write \`version: ${version}\`.`);
    }
    const policy = {
        mode: section.choice('mode', ['observe', 'act']) ?? 'observe',
        lanes: (0,policy_lanes/* readLanes */.Sq)(section.section('lanes')),
        rules: await readRules(section.sections('rules')),
    };
    if (problems.list.length > 0)
        throw new PolicyError(problems.list);
    return policy;
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


/***/ })

};
