export const id = 672;
export const ids = [672,8722];
export const modules = {

/***/ 24532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ ECHO_MARKS),
/* harmony export */   Sr: () => (/* binding */ STEP_MARKS),
/* harmony export */   _i: () => (/* binding */ activityOfFacts),
/* harmony export */   gy: () => (/* binding */ echoedCommand),
/* harmony export */   nx: () => (/* binding */ activityOf)
/* harmony export */ });
/** Commands and step names by which a job shows what it is doing. The first that fits is taken. */
const SIGNS = [
    ['checkout', /\bactions\/checkout\b|\bgit(?:\.exe"?)? (?:clone|fetch|checkout|submodule|lfs)\b|\bcheck ?out\b/i],
    [
        'publish',
        /\b(?:publish|deploy|release|upload|push|promote|rollout|twine|goreleaser|semantic-release)\b|\b(?:terraform|pulumi|kubectl) (?:apply|up)\b|\bhelm (?:upgrade|install)\b/i,
    ],
    [
        'lint',
        /\b(?:lint|linter|linting|eslint|prettier|biome|oxlint|stylelint|tslint|standard|xo|ruff|black|isort|flake8|pylint|mypy|pyright|bandit|pydocstyle|pycodestyle|codespell|typos|rubocop|brakeman|phpcs|phpstan|psalm|golangci-lint|staticcheck|gofmt|gofumpt|vet|clippy|rustfmt|cargo[ -]deny|cargo[ -]audit|fmt|format|formatting|checkstyle|spotbugs|spotless|pmd|detekt|ktlint|swiftlint|swiftformat|clang-format|clang-tidy|cppcheck|cpplint|yamllint|markdownlint|hadolint|shellcheck|actionlint|commitlint|pre-commit|prek|type-?check|typecheck|vue-tsc|svelte-check|tsc --no ?emit|audit|trivy|snyk|semgrep|gitleaks|code ?ql|sonar|sonarqube|quality|style|license|licenses|vale|lychee|spellcheck|cspell|knip|depcheck|deptry|tflint|checkov|ansible-lint|buf lint)\b|\b[\w-]{1,30}lint[\w-]{0,20}\b|\b(?!health|spell)[a-z]{2,20}-?check\b(?!out)/i,
    ],
    [
        'test',
        /\b(?:test|tests|testing|pytest|tox|nox|jest|vitest|mocha|karma|ava|jasmine|cypress|playwright|rspec|minitest|cucumber|phpunit|pest|behat|ctest|surefire|failsafe|testng|junit|nextest|e2e|spec|specs|integration-test|unittest|xcodebuild test|gotestsum|ginkgo|bats|robot|selenium|wdio|testcafe|detox|maestro|cov|coverage)\b|\bmvn\b.{0,80}\b(?:verify|install)\b/i,
    ],
    [
        'install',
        /\b(?:npm|pnpm|bun) (?:ci|i|install|add)\b|\byarn(?: install| add|$)|\bpip3? install\b|\bpip-sync\b|\b(?:poetry|bundle|composer|pipenv|conda|mamba|brew|choco|winget|apt|apt-get|dnf|yum|apk|zypper|pacman|gem|pod|opam|mix deps|flutter pub|dart pub|cargo) (?:-\S+ )*(?:install|update|upgrade|get|add|env|create|fetch)\b|\buv (?:sync|pip|lock)\b|\bgo (?:mod|get|install)\b|\b(?:dotnet|nuget) restore\b|\bset-?up\b|\binstall(?:ing)?\b|\bdependencies\b|\bactions\/(?:setup-|cache)/i,
    ],
    [
        'build',
        /\b(?:build|compile|assemble|package|make|cmake|ninja|bazel|tsc|webpack|vite|next|rollup|esbuild|gcc|g\+\+|clang|javac|msbuild|xcodebuild|cargo|go build|gradle|gradlew|mvn|mvnw|docker|buildx)\b/i,
    ],
];
/** What a command, a task or a step name is about, or undefined where it does not tell. */
function activityOf(command) {
    const text = command.slice(0, 400).replaceAll(/([a-z])(?=[A-Z])/g, '$1 ');
    return SIGNS.find(([, sign]) => sign.test(text))?.[0];
}
/** What a step was doing, as its name, its script's last telling command or its job's name say. */
function activityOfFacts({ stepName, script, jobName }) {
    for (const text of [stepName ?? '', ...commandsOf(script ?? '').toReversed(), jobName ?? '']) {
        const activity = activityOf(text);
        if (activity)
            return activity;
    }
    return undefined;
}
/** The commands of a script without what they print or quote: `echo "running the tests"` tests nothing, nor does `test -z`. */
function commandsOf(script) {
    return script
        .slice(-MAX_SCRIPT)
        .replaceAll(/"[^"\n]*"|'[^'\n]*'/g, ' ')
        .replaceAll(/(?:^|\s)#.*/g, ' ')
        .split(/[\n;|&]+/)
        .map((command) => command.trim())
        .filter((command) => !/^(?:(?:echo|printf|:)\b|test [-!$]|$)/.test(command));
}
/** Characters of a script's end that are looked at; what failed stands there. */
const MAX_SCRIPT = 20_000;
/** How commands show in a log: echoed by shells, package scripts, build tools and CI services. */
const ECHOES = [
    // a shell's trace, yarn's and GitLab's echo
    /^(?:\+{1,3}|\$) (\S.*)/,
    // npm and pnpm: "> tsc && vite build"
    /^> (?!Task |Building|Configure|Run with|Get more|There were|Could not|A failure)([a-z@./].*)/,
    /^> Task (\S+)/,
    // Maven: "[INFO] --- surefire:3.2:test (default-test) @ module ---"
    /^\[INFO\] -{3} (\S+)/,
    // BuildKit and Docker
    /^\[[^\]]{1,60}\] RUN (.*)/,
    /^Step \d+\/\d+ : RUN (.*)/,
];
/** The command that a line shows, or undefined where it shows none. */
function echoedCommand(text) {
    for (const echo of ECHOES) {
        const found = echo.exec(text);
        if (found)
            return found[1];
    }
    return undefined;
}
/**
 * Grams (four characters) of the lines with which steps begin, end and fail: the runner's marks and sections of CI services.
 */
const STEP_MARKS = ['#[gr', '#[en', '#[er', '::er', '_fol', 'b cl'];
/** Grams of the lines that `echoedCommand` reads. Line breaks stand for the beginning of a line, `z` for the end of a timestamp. */
const ECHO_MARKS = [
    '\n\n+ ',
    '\n\n$ ',
    '\n\n> ',
    'z + ',
    'z $ ',
    'z > ',
    '[com',
    '] --',
    '] ru',
    ': ru',
];


/***/ }),

/***/ 50672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  classify: () => (/* binding */ classify)
});

// EXTERNAL MODULE: ./build/failure/activity.js
var activity = __webpack_require__(24532);
;// CONCATENATED MODULE: ./build/failure/confidence.js
/**
 * How sure an answer is: a logistic curve over how much speaks for it and how far it leads. The two numbers were fitted on answers
 * to logs that no rule had been written for (`npm run bench:classify` prints what was promised and what came true, cross-validated).
 */
const CALIBRATION = { offset: 0, slope: 1.3 };
/** Scores beyond this make nothing surer. */
const FULL_SCORE = 12;
/** A score below this leads by less than all, even where nothing else speaks. */
const FULL_LEAD = 5;
const WEIGHT_OF_SCORE = 0.25;
const WEIGHT_OF_LEAD = 2;
const START = -1;
/** Where nothing speaks, "unknown" is a guess. */
const NOTHING = 0;
/** What is left over goes mostly to the next in line. */
const SHARE_OF_RUNNER_UP = 0.8;
/** The strength of an answer on an open scale, before calibration. */
function strengthOf([best, next]) {
    if (!best)
        return NOTHING;
    const lead = (best.score - (next?.score ?? 0)) / Math.max(best.score, FULL_LEAD);
    return START + WEIGHT_OF_SCORE * Math.min(best.score, FULL_SCORE) + WEIGHT_OF_LEAD * lead;
}
/** Shares in 0..1 for the answer and for the next in line. */
function confidenceOf(ranking) {
    const first = 1 / (1 + Math.exp(-(CALIBRATION.offset + CALIBRATION.slope * strengthOf(ranking))));
    return { first, second: ranking.length > 1 ? (1 - first) * SHARE_OF_RUNNER_UP : 0 };
}

// EXTERNAL MODULE: ./build/failure/facts.js
var failure_facts = __webpack_require__(48722);
// EXTERNAL MODULE: ./build/failure/observe.js + 5 modules
var observe = __webpack_require__(6077);
;// CONCATENATED MODULE: ./build/failure/retry-verdict.js
/** What stays as it is until somebody changes something: an answer of a server, a credential, a name, a conflict. */
const LASTING = [
    /\b(?:HTTP|status|code|error|returned|response|responded)\b[^\d\n]{0,30}\b4(?:0[0-7]|1[0-8]|2[0-6]|51)\b|\b4(?:0[1345]|10)\b[ :-]{1,3}(?:Unauthori[sz]ed|Forbidden|Not Found|Method Not Allowed|Gone)\b/i,
    /\bE4(?:0[1345]|22)\b/,
    /\bself[- ]signed certificate\b|\bSELF_SIGNED_CERT|\bDEPTH_ZERO_SELF_SIGNED|\bcertificate (?:has expired|verify failed|is not (?:yet valid|trusted))|\bCERT_HAS_EXPIRED|\bUNABLE_TO_VERIFY_LEAF|\bUNABLE_TO_GET_ISSUER|\bERR_TLS_CERT/i,
    /\b(?:unauthori[sz]ed|forbidden|permission denied|access denied|authentication failed|bad credentials|could not read (?:username|password)|expired (?:token|credentials?)|token (?:has )?expired|publickey)\b/i,
    /\bCONFLICT\b|\b(?:merge|rebase) conflict|\bAutomatic merge failed\b|\bnon-fast-forward\b|\bfetch first\b|\b(?:pre-receive hook|protected branch|remote) (?:hook )?(?:declined|rejected)\b|\[(?:remote )?rejected\]/i,
    /\b(?:not found|does not exist|couldn't find remote ref|no such (?:file|host is known|ref)|unknown revision|not a git repository|already exists|dubious ownership)\b/i,
];
/** What passes by itself: a server, a name service or a line that failed for a moment. */
const PASSING = [
    /\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|EPIPE)\b/,
    /\b(?:HTTP|status|code|error|returned|response|responded)\b[^\d\n]{0,30}\b(?:50[0234]|52\d|429)\b|\b(?:50[0234]|429)\b[ :-]{1,3}(?:Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Too Many Requests)\b/i,
    /\bconnection (?:was )?(?:reset|timed out|closed (?:by|unexpectedly)|aborted)|\btemporary failure in name resolution\b|\bcould not resolve host\b|\bTLS handshake timeout\b|\b(?:early EOF|unexpected disconnect|remote end hung up unexpectedly)\b/i,
    /\b(?:rate limit(?:ed)?|too many requests|service unavailable|bad gateway|gateway time-?out|lost communication with the server|runner has received a shutdown signal)\b/i,
];
/** Where the lines say neither. */
const BY_TYPE = {
    network: 'transient',
    git: 'same-again',
    timeout: 'unclear',
    'resource-exhaustion': 'unclear',
    'test-failure': 'same-again',
    'quality-gate': 'same-again',
    unknown: 'same-again',
};
const matches = (patterns, text) => patterns.some((pattern) => pattern.test(text));
/** Lines below these only repeat or follow. */
const TELLING_LINES = 3;
/** Whether the same command would pass later on a fresh machine, if nobody changed anything. */
function retryVerdict({ type, texts }) {
    if (type !== 'network' && type !== 'git' && type !== 'unknown')
        return BY_TYPE[type];
    for (const text of texts.slice(0, TELLING_LINES)) {
        if (matches(LASTING, text))
            return 'same-again';
        if (matches(PASSING, text))
            return 'transient';
    }
    return texts.length === 0 ? 'unclear' : BY_TYPE[type];
}

// EXTERNAL MODULE: ./build/failure/rule.js
var failure_rule = __webpack_require__(40627);
// EXTERNAL MODULE: ./build/failure/log/diagnostics.js
var diagnostics = __webpack_require__(21028);
// EXTERNAL MODULE: ./build/failure/log/gram-index.js
var gram_index = __webpack_require__(78764);
;// CONCATENATED MODULE: ./build/failure/log/grams.js

/** Each string gives up to so many grams; all of them have to occur. */
const GRAMS_OF_STRING = 3;
/** More groups than this make nothing rarer. */
const MAX_GROUPS = 4;
/** Asking for commoner grams beside the first costs more than it saves. */
const MIN_TELLING = 2.5;
/**
 * The grams to look for, from the strings that a pattern requires. Groups in which some string is too short for a gram ask
 * nothing; an empty list means that the pattern must be tried on every line.
 */
function gramsFor(groups) {
    return groups
        .flatMap((group) => {
        const chosen = group.map(chooseGrams);
        return Array.from({ length: GRAMS_OF_STRING }, (_, place) => chosen.map((grams) => grams[place]));
    })
        .filter((group) => group.every((gram) => gram !== undefined))
        .map((group) => ({ group: [...new Set(group)], telling: Math.min(...group.map(rarityOf)) - group.length / 8 }))
        .sort((a, b) => b.telling - a.telling)
        .filter(({ telling }, place) => place === 0 || (place < MAX_GROUPS && telling >= MIN_TELLING))
        .map(({ group }) => group);
}
/** The rarest grams of a string that do not overlap, rarest first. */
function chooseGrams(text) {
    const grams = (0,gram_index/* gramsOf */.gC)(text);
    const byRarity = [...grams.keys()].sort((a, b) => rarityAt(grams, b) - rarityAt(grams, a) || a - b);
    const chosen = [];
    for (const place of byRarity) {
        if (chosen.length === GRAMS_OF_STRING)
            break;
        if (chosen.every((other) => Math.abs(other - place) >= gram_index/* GRAM_LENGTH */.Tw))
            chosen.push(place);
    }
    return chosen.map((place) => grams[place]);
}
const rarityAt = (grams, place) => rarityOf(grams[place]);
/** Words that lines of logs hold all the time. Grams out of them tell little. */
const EVERYDAY = ' added all already and are available build building built cache cannot check checking code command compile compiling config ' +
    'configuration container core could create created creating data default dependencies dependency deploy directory docker done ' +
    'download downloaded downloading environment error error: error] errors exception execution exit expected failed failed: ' +
    'failure failures fatal file files find following for format found from github home http:// https:// image in 1 info info] input ' +
    'install installed installing invalid is java known library line lines lint load local main message missing module modules name ' +
    'new node not found number of org other our output package packages passed path perform process project provided public python ' +
    'ration read release remote repository request required requires resolve resource result root run runner running script server ' +
    'set setup size skipped source sources src start started starting state status step success successful successfully summary ' +
    'supported target task task : tasks test test_ testing tests that the time timeout tool total type types unable unknown update ' +
    'updated upload use used user using value version waiting warn warning warning: was when with work workflow yes you ' +
    '.com/ .org/ .py: .js: .ts: .java .html.json .yml www. [info] [error] [warn] ##[group] ##[endgroup] ##[error] z ##[ 200 404';
const EVERYDAY_GRAMS = new Set((0,gram_index/* gramsOf */.gC)(EVERYDAY));
const COMMON_LETTERS = new Set((0,gram_index/* gramsOf */.gC)('eeeettttaaaaooooiiiinnnnssssrrrrllll    ').map(lastCode));
const DIGITS = new Set((0,gram_index/* gramsOf */.gC)('0000111122223333444455556666777788889999').map(lastCode));
const EVERYDAY_COST = 4;
function lastCode(gram) {
    return gram & 63;
}
const rarities = new Map();
/** A rough rank: how seldom a gram occurs in logs. */
function rarityOf(gram) {
    const known = rarities.get(gram);
    if (known !== undefined)
        return known;
    const codes = [gram, gram >>> 6, gram >>> 12, gram >>> 18].map(lastCode);
    const common = codes.filter((code) => COMMON_LETTERS.has(code)).length;
    const digits = codes.filter((code) => DIGITS.has(code)).length;
    const rarity = 6 - common / 2 - digits - (EVERYDAY_GRAMS.has(gram) ? EVERYDAY_COST : 0);
    rarities.set(gram, rarity);
    return rarity;
}

// EXTERNAL MODULE: ./node_modules/regjsparser/parser.js
var parser = __webpack_require__(18455);
;// CONCATENATED MODULE: ./build/failure/log/required-literals.js

const FEATURES = { lookbehind: true, namedGroups: true, unicodePropertyEscape: true };
const parse = (source) => parser.parse(source, 'u', FEATURES);
/** More strings than this in one group are not worth looking for. */
const MAX_STRINGS = 64;
/** More characters than this a class may not have to be spelled out. */
const MAX_CLASS = 12;
const MAX_LENGTH = 24;
/**
 * `a|b|c` as three patterns: each is tried only where its own strings occur. ASCII letters in strings are folded to lower case.
 * No repetition stays endless, so that a pattern takes time in proportion to the text it is tried on. (Users' patterns run on an engine
 * that does so by itself.)
 */
function readAlternatives(pattern) {
    const root = parseIfPossible(pattern.source);
    if (!root)
        return [{ pattern, literals: [] }];
    if (!(pattern instanceof RegExp))
        return [{ pattern, literals: requireNode(root).filter((group) => isOfUse(group, pattern)) }];
    const branches = root.type === 'disjunction' ? root.body : [root];
    return branches.map((branch) => ({
        pattern: new RegExp(boundRepetitions(branch, pattern.source), pattern.flags),
        literals: requireNode(branch).filter((group) => isOfUse(group, pattern)),
    }));
}
/** So often at most may anything be repeated: more than any number, name or space in a message is long. */
const MAX_REPETITIONS = 200;
/** The source of a node, with `+`, `*` and `{n,}` ending somewhere. */
function boundRepetitions(node, source) {
    const [start, end] = node.range;
    let bounded = source.slice(start, end);
    for (const quantifier of endlessIn(node).sort((a, b) => b.range[1] - a.range[1])) {
        const [from, to] = [quantifier.body[0]?.range[1] ?? 0, quantifier.range[1]].map((place) => place - start);
        const sign = `{${quantifier.min},${Math.max(MAX_REPETITIONS, quantifier.min)}}${quantifier.greedy ? '' : '?'}`;
        bounded = bounded.slice(0, from) + sign + bounded.slice(to);
    }
    return bounded;
}
function endlessIn(node) {
    const below = 'body' in node && Array.isArray(node.body) ? node.body.flatMap(endlessIn) : [];
    return node.type === 'quantifier' && node.max === undefined ? [node, ...below] : below;
}
/** Users' patterns are in another engine's syntax, which is not always JavaScript's too. */
function parseIfPossible(source) {
    try {
        return parse(source);
    }
    catch {
        return undefined;
    }
}
/** Of letters beyond ASCII only the pattern knows what they are in the other case. */
function isOfUse(group, { flags }) {
    if (group.length > MAX_STRINGS)
        return false;
    return !flags.includes('i') || !group.some((text) => CASED.test(text));
}
const CASED = /(?![a-z])\p{Cased}/iu;
/** As the scanner does. */
const fold = (point) => (point < 128 ? String.fromCodePoint(point).toLowerCase() : String.fromCodePoint(point));
/** The groups of a node; a group with the empty string requires nothing and is left out. */
function requireNode(node) {
    const spelled = spell(node);
    if (spelled)
        return cleanGroups([spelled]);
    switch (node.type) {
        case 'alternative':
            return requireSequence(node.body);
        case 'disjunction':
            return requireChoice(node.body);
        case 'group':
            return isNegative(node) ? [] : requireSequence(node.body);
        case 'quantifier':
            return node.min > 0 ? requireSequence(node.body) : [];
        default:
            return [];
    }
}
/** Neighbours that can be spelled out are joined into longer strings; whatever cannot ends the string before it. */
function requireSequence(nodes) {
    const groups = [];
    let joined = [''];
    for (const node of nodes) {
        const spelled = spell(node);
        const longer = spelled && concatenate(joined, spelled);
        if (longer) {
            joined = longer;
            continue;
        }
        // Of an endless repetition, one turn follows what came before, and one goes before what comes after.
        const turn = spelled ?? spellTurn(node);
        groups.push((turn && concatenate(joined, turn)) ?? joined);
        if (!turn)
            groups.push(...requireNode(node));
        joined = turn ?? [''];
    }
    return cleanGroups([...groups, joined]);
}
function spellTurn(node) {
    if (node.type !== 'quantifier' || node.min === 0)
        return undefined;
    for (let turns = Math.min(node.min, MAX_TURNS); turns > 0; turns--) {
        const spelled = spellAll(Array(turns).fill(node.body).flat(), concatenate);
        if (spelled)
            return spelled;
    }
    return undefined;
}
/** A string of three blanks is as telling as one of ten. */
const MAX_TURNS = 3;
/** One of the branches must match: each branch gives its most telling group. */
function requireChoice(branches) {
    const union = new Set();
    for (const branch of branches) {
        const best = longest(requireNode(branch));
        if (best === undefined)
            return [];
        for (const text of best)
            union.add(text);
    }
    return [[...union]];
}
/** All strings that a node matches, where they are few; undefined else. Positions match the empty string. */
function spell(node) {
    switch (node.type) {
        case 'value':
            return [fold(node.codePoint)];
        case 'anchor':
            return [''];
        case 'characterClass':
            return node.negative ? undefined : spellClass(node.body);
        case 'characterClassEscape':
            return node.value === 'd' ? [...'0123456789'] : undefined;
        case 'group':
            return spellGroup(node);
        case 'disjunction':
            return spellAll(node.body, unite);
        case 'alternative':
            return spellAll(node.body, concatenate);
        case 'quantifier':
            return spellRepetition(node);
        default:
            return undefined;
    }
}
function spellGroup(node) {
    if (isNegative(node) || node.behavior === 'lookahead' || node.behavior === 'lookbehind')
        return [''];
    return spellAll(node.body, concatenate);
}
function spellRepetition(node) {
    const once = spellAll(node.body, concatenate);
    if (!once || node.max === undefined || node.max > 3)
        return undefined;
    let strings = node.min === 0 ? [''] : [];
    let repeated = [''];
    for (let times = 1; times <= node.max && repeated && strings; times++) {
        repeated = concatenate(repeated, once);
        if (times >= node.min && repeated)
            strings = unite(strings, repeated);
    }
    return repeated && strings;
}
function spellClass(parts) {
    const characters = new Set();
    for (const part of parts) {
        const [first, last] = part.type === 'characterClassRange' ? [part.min.codePoint, part.max.codePoint] : ends(part);
        if (first === undefined || last === undefined || last - first > MAX_CLASS * 3)
            return undefined;
        for (let point = first; point <= last; point++)
            characters.add(fold(point));
    }
    return characters.size <= MAX_CLASS ? [...characters] : undefined;
}
const ends = (part) => (part.type === 'value' ? [part.codePoint, part.codePoint] : []);
function spellAll(nodes, combine) {
    let strings = combine === concatenate ? [''] : [];
    for (const node of nodes) {
        const spelled = spell(node);
        strings = spelled && combine(strings, spelled);
        if (!strings)
            return undefined;
    }
    return strings;
}
const unite = (first, second) => limit([...new Set([...first, ...second])]);
const concatenate = (first, second) => first.length * second.length <= MAX_STRINGS ? limit(first.flatMap((a) => second.map((b) => a + b))) : undefined;
const limit = (strings) => strings.length <= MAX_STRINGS && strings.every((text) => text.length <= MAX_LENGTH) ? strings : undefined;
const isNegative = (node) => node.behavior === 'negativeLookahead' || node.behavior === 'negativeLookbehind';
const cleanGroups = (groups) => groups.filter((group) => group.every((text) => text !== ''));
/** The group whose shortest string is longest. */
function longest(groups) {
    const shortest = (group) => Math.min(...group.map((text) => text.length));
    return groups.toSorted((a, b) => shortest(b) - shortest(a))[0];
}

;// CONCATENATED MODULE: ./build/failure/rule-index.js





function indexRules(rules) {
    const places = new Map();
    const placeOf = (gram) => {
        const known = places.get(gram) ?? places.size;
        places.set(gram, known);
        return known;
    };
    for (const mark of [...activity/* STEP_MARKS */.Sr, ...activity/* ECHO_MARKS */.Js])
        placeOf((0,gram_index/* gramsOf */.gC)(mark)[0]);
    const echoMarks = places.size;
    for (const mark of diagnostics/* HEADLINE_MARKS */.M)
        placeOf((0,gram_index/* gramsOf */.gC)(mark)[0]);
    const marks = places.size;
    const trials = [];
    for (const rule of rules) {
        for (const { pattern, literals } of readAlternatives(rule.pattern)) {
            const [leads = [], ...others] = gramsFor(literals).map((group) => group.map(placeOf));
            trials.push({ number: trials.length, rule, pattern, leads, others });
        }
    }
    const trialsOf = Array.from(places, () => []);
    const wanted = new Uint16Array(places.size);
    for (const trial of trials) {
        for (const place of trial.leads)
            trialsOf[place]?.push(trial);
        for (const place of [...trial.leads, ...trial.others.flat()])
            wanted[place] = wanted[place] + 1;
    }
    return {
        grams: new gram_index/* GramIndex */.Gr([...places.keys()]),
        trialCount: trials.length,
        trialsOf,
        leading: Uint16Array.from(trialsOf, ({ length }) => length),
        wanted,
        everyLine: trials.filter(({ leads }) => leads.length === 0),
        stepMarks: activity/* STEP_MARKS */.Sr.length,
        echoMarks,
        marks,
    };
}

// EXTERNAL MODULE: ./build/failure/signature.js
var signature = __webpack_require__(42647);
// EXTERNAL MODULE: ./build/failure/failure.js
var failure = __webpack_require__(94871);
// EXTERNAL MODULE: ./build/failure/log/severity.js
var severity = __webpack_require__(14501);
;// CONCATENATED MODULE: ./build/failure/weigh.js



/** A test run or tool that closed with a verdict of at least this weight explains what ambient words stood in its output. */
const STRONG_VERDICT = 7;
const FACTORS = {
    /** Ambient words beside a strong verdict of another type. */
    explained: 0.4,
    /** What ran out while a check ran, which then found fault with whatever it could not read. */
    rootCause: 1.4,
    /** Before a recovery. */
    recovered: 0.1,
    /** In a step that did not fail, where another did. */
    otherStep: 0.5,
    /** In a step that failed after another had: it may only have missed what that did not make. */
    laterStep: 0.8,
    /** While cleaning up. */
    post: 0.3,
    /** In a warning of the runner's or of an action's: neither fails a step. */
    annotation: 0.3,
    /** On a line that the tool itself calls a warning, or that says that it tries again. */
    warning: 0.5,
    /** Words about tests where nothing was tested. */
    elsewhere: 0.6,
};
/** What the second, third, … witness of a type adds, as a share of its own weight. */
const SECONDING = [1, 0.25, 0.1, 0.05];
/** Less than this is no evidence: faded words of another step, or of what was overcome. */
const MIN_SCORE = 1;
/** What a job was doing says what its failure is, where nothing else does. */
const ACTIVITY_WEIGHT = 2;
const ACTIVITY_FACTS = {
    lint: { type: 'quality-gate', weight: ACTIVITY_WEIGHT, text: 'the failing step checks code' },
    test: { type: 'test-failure', weight: ACTIVITY_WEIGHT, text: 'the failing step runs tests' },
};
/**
 * Weighs all that was seen. Pure. The first of the list is the answer; types without any evidence are left out.
 * @param activity what the job was doing, as far as it is known from elsewhere than the log.
 */
function weigh(seen, facts, activity) {
    const recoveries = seen.found.filter(({ rule }) => (0,failure_rule/* roleOf */.kp)(rule) === 'recovery');
    const speaking = seen.found.filter(({ rule }) => !['recovery', 'consequence'].includes((0,failure_rule/* roleOf */.kp)(rule)));
    const called = speaking.flatMap((observation) => callWitness(observation, seen, recoveries) ?? []);
    const verdict = called
        .filter(({ rule, weight }) => (0,failure_rule/* roleOf */.kp)(rule) === 'verdict' && weight >= STRONG_VERDICT)
        .sort((a, b) => b.weight - a.weight)[0]?.rule.type;
    const witnesses = called.map((witness) => ({
        ...witness,
        weight: witness.weight * explanation(witness.rule, verdict),
    }));
    const doing = seen.failing.activity ?? activity;
    const about = doing && ACTIVITY_FACTS[doing];
    const evidence = about ? [...facts, about] : facts;
    return failure/* FAILURE_TYPES */.fs.map((type) => rank(type, witnesses, evidence))
        .filter(({ score }) => score >= MIN_SCORE)
        .sort((a, b) => b.score - a.score);
}
/**
 * What a verdict leaves of ambient words of other types. Only tests print whatever the program under test says; a linter that found
 * something does not explain that memory ran out.
 */
function explanation(rule, verdict) {
    if (!verdict || verdict === rule.type)
        return 1;
    if (rule.type === 'resource-exhaustion' && verdict === 'quality-gate')
        return FACTORS.rootCause;
    return (0,failure_rule/* roleOf */.kp)(rule) === 'ambient' ? FACTORS.explained : 1;
}
function rank(type, all, allFacts) {
    const witnesses = all.filter(({ rule }) => rule.type === type).sort((a, b) => b.weight - a.weight);
    const facts = allFacts.filter((fact) => fact.type === type);
    const weights = [...witnesses, ...facts].map(({ weight }) => weight).sort((a, b) => b - a);
    const score = weights.reduce((sum, weight, place) => sum + weight * (SECONDING[place] ?? 0), 0);
    return { type, score, witnesses, facts };
}
/** The sighting of a rule that counts most: of equals the first, since causes come before what follows from them. */
function callWitness({ rule, sightings }, seen, recoveries) {
    let best;
    for (const sighting of sightings) {
        if (rule.during && sighting.activity && !rule.during.includes(sighting.activity))
            continue;
        const weight = rule.weight *
            placeFactor(rule, sighting, seen) *
            recoveryFactor(rule, sighting, recoveries) *
            activityFactor(rule, sighting) *
            warningFactor(rule, sighting);
        if (weight > (best?.weight ?? 0))
            best = { rule, sighting, weight };
    }
    return best;
}
/** Below a warning these begin a report of their own. */
const NAMES_A_FAULT = /\b(?:errors?|warn(?:ing)?s?|fail(?:ed|ure)?|invalid|missing|not)\b/i;
function placeFactor(rule, { segment }, { failures, firstFailing, last }) {
    let factor = 1;
    if (segment.post && segment !== last)
        factor *= FACTORS.post;
    if (failures > 0 && !segment.failed)
        factor *= FACTORS.otherStep;
    if (failures > 1 && segment.number > firstFailing.number && (0,failure_rule/* roleOf */.kp)(rule) !== 'verdict')
        factor *= FACTORS.laterStep;
    return factor;
}
function recoveryFactor(rule, { line }, recoveries) {
    // What took too long on the network is told in the words of either.
    const type = rule.type === 'timeout' && (0,failure_rule/* roleOf */.kp)(rule) === 'ambient' ? 'network' : rule.type;
    const recovered = recoveries.some((recovery) => recovery.rule.type === type && (recovery.sightings.at(-1)?.line ?? 0) > line);
    return recovered && (0,failure_rule/* roleOf */.kp)(rule) !== 'verdict' ? FACTORS.recovered : 1;
}
function activityFactor(rule, { activity }) {
    const isElsewhere = activity !== undefined && activity !== 'test' && activity !== 'build';
    return isElsewhere && rule.type === 'test-failure' && (0,failure_rule/* roleOf */.kp)(rule) === 'ambient' ? FACTORS.elsewhere : 1;
}
/** A check counts warnings among its findings; any other tool goes on after one. */
function warningFactor(rule, { text, level, belowWarning }) {
    if ((0,failure_rule/* roleOf */.kp)(rule) === 'verdict')
        return 1;
    if (level === 'warning')
        return FACTORS.annotation;
    if (rule.type === 'quality-gate' && belowWarning && !NAMES_A_FAULT.test(text))
        return FACTORS.annotation;
    return rule.type !== 'quality-gate' && (0,severity/* isMild */.d)(text, level) ? FACTORS.warning : 1;
}

;// CONCATENATED MODULE: ./build/failure/classify.js









const MAX_EVIDENCE = 10;
const MAX_CONSEQUENCES = 5;
const MAX_TEXT = 500;
let builtIn;
/** The built-in rules load with the first failure, and are indexed once. */
async function indexWith(rules) {
    const { RULES } = await __webpack_require__.e(/* import() */ 6717).then(__webpack_require__.bind(__webpack_require__, 66717));
    if (rules.length > 0)
        return indexRules([...rules, ...RULES]);
    builtIn ??= indexRules(RULES);
    return builtIn;
}
/** Says what kind of failure a log and the facts around it show. Never throws because of what a log holds. */
const classify = async ({ log, facts, rules = [], mask = (text) => text }) => {
    const keep = (text) => mask(text).slice(0, MAX_TEXT);
    const seen = await (0,observe/* observe */.l)(log, await indexWith(rules));
    const factEvidence = (0,failure_facts.weighFacts)(facts);
    const ranking = weigh(seen, factEvidence, (0,activity/* activityOfFacts */._i)(facts));
    const [best, next] = ranking;
    const { first, second } = confidenceOf(ranking);
    const type = best?.type ?? 'unknown';
    const evidence = best ? evidenceOf(best, keep) : [];
    return {
        type,
        confidence: first,
        retry: retryVerdict({ type, texts: evidence.map(({ text }) => text) }),
        facts: factsOf(factEvidence, best).map(keep),
        evidence,
        signature: (0,signature/* signatureOf */.yK)(type, essenceOf(best, seen)),
        ...(next ? { runnerUp: { type: next.type, confidence: second } } : {}),
        suggestion: suggestionFor(type, best),
        consequences: consequencesOf(seen, best).map(keep),
    };
};
/** The facts that speak for the answer, then those that speak for others. */
function factsOf(all, best) {
    const own = best?.facts ?? [];
    return [...own, ...all.filter((fact) => !own.includes(fact))].map(({ text }) => text);
}
/** Each line once, with the strongest of the rules that saw it. */
function evidenceOf({ witnesses }, keep) {
    const byLine = new Map();
    for (const { rule, sighting } of witnesses) {
        if (byLine.size === MAX_EVIDENCE)
            break;
        const { line, text } = sighting;
        if (!byLine.has(line))
            byLine.set(line, { line, text: keep(text), rule: rule.id });
    }
    return [...byLine.values()];
}
/** What makes this problem this one: what tools said themselves, or where they said nothing, the strongest words there are. */
function essenceOf(best, seen) {
    if (!best || best.witnesses.length === 0)
        return seen.ending;
    const own = best.witnesses.filter(({ rule }) => (0,failure_rule/* roleOf */.kp)(rule) !== 'ambient');
    const telling = new Set((own.length > 0 ? own : best.witnesses.slice(0, 1)).map(({ rule }) => rule));
    return seen.found.filter(({ rule }) => telling.has(rule)).flatMap(({ essence }) => essence.texts);
}
const SUGGESTIONS = {
    timeout: 'Find what hangs or grew, or raise the limit.',
    'test-failure': 'Look at the failing tests.',
    'quality-gate': 'Mend what the check found.',
    'resource-exhaustion': 'Use less memory or disk, or a larger runner.',
    network: 'Run it again; if it stays, check the service and the way to it.',
    git: 'Check the repository, the branch and the access to it.',
    unknown: 'Look at the end of the log.',
};
function suggestionFor(type, best) {
    return best?.witnesses.find(({ rule }) => rule.suggestion)?.rule.suggestion ?? SUGGESTIONS[type];
}
/** What only followed from the deciding line: the last of each kind, in the order of the log. */
function consequencesOf(seen, best) {
    const cause = best?.witnesses[0]?.sighting;
    const texts = seen.found
        .flatMap(({ rule, sightings }) => sightings.filter((sighting) => isConsequence(rule, sighting, best)).slice(-1))
        .filter(({ line }) => line >= (cause?.line ?? 0))
        .sort((a, b) => a.line - b.line)
        .map(({ text }) => text);
    return [...new Set(texts)].slice(0, MAX_CONSEQUENCES);
}
/** Whether a line tells of nothing new: its rule says so, or it is what another step failed for after the one that decided. */
function isConsequence(rule, { segment }, best) {
    if ((0,failure_rule/* roleOf */.kp)(rule) === 'consequence')
        return true;
    const cause = best?.witnesses[0]?.sighting.segment;
    const isLater = cause?.failed === true && segment.failed && segment.number > cause.number;
    return isLater && (0,failure_rule/* roleOf */.kp)(rule) === 'cause' && rule.type !== best?.type;
}


/***/ }),

/***/ 48722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDiskFull: () => (/* binding */ isDiskFull),
/* harmony export */   weighFacts: () => (/* binding */ weighFacts)
/* harmony export */ });
const KILLED = 137;
/** coreutils' `timeout` ends with this status where the time was up (coreutils manual, "timeout invocation"). */
const TIMED_OUT = 124;
const COMMAND_NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
/** ARM and x86 Linux alike: 128 + SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL. */
const CRASHES = {
    132: 'illegal instruction',
    134: 'abort',
    135: 'bus error',
    136: 'arithmetic fault',
    139: 'segmentation fault',
};
const SHARE_OF_FULL = 0.01;
const SHARE_OF_MEMORY = 0.95;
const SHARE_OF_ROOMY = 0.8;
/** What the facts say, most telling first. */
function weighFacts(facts) {
    const found = [limitFacts, resourceFacts, exitFacts, testFacts, annotationFacts].flatMap((read) => read(facts));
    return found.sort((a, b) => b.weight - a.weight);
}
function limitFacts({ limit, cancelled }) {
    const found = [];
    if (limit)
        found.push({ type: 'timeout', weight: 20, text: `${limit.name} of ${limit.ms / 1000} s reached` });
    if (cancelled)
        found.push({ type: 'unknown', weight: 5, text: 'cancelled from outside' });
    return found;
}
function resourceFacts({ resources = {}, signal, exitCode }) {
    const type = 'resource-exhaustion';
    const found = [];
    const { oomKills = 0, diskFreeBytes, inodesFree, memoryBytes, memoryLimitBytes } = resources;
    const killed = signal === 'SIGKILL' || exitCode === KILLED;
    if (oomKills > 0)
        found.push({ type, weight: killed ? 15 : 7, text: `oom_kill +${oomKills}` });
    if (diskFreeBytes !== undefined && hasFewBytes(resources)) {
        found.push({ type, weight: 7, text: `${megabytes(diskFreeBytes)} of disk free` });
    }
    if (inodesFree === 0)
        found.push({ type, weight: 7, text: 'no inodes free' });
    if (memoryBytes !== undefined && memoryLimitBytes && memoryBytes / memoryLimitBytes > SHARE_OF_MEMORY) {
        const text = `peak ${megabytes(memoryBytes)} of ${megabytes(memoryLimitBytes)} memory`;
        found.push({ type, weight: killed ? 9 : 3, text });
    }
    // Many machines are always nearly full: this bears out what else is known, and decides nothing.
    const { memoryShortSeconds: memory, diskShortSeconds: disk } = resources;
    if (memory !== undefined)
        found.push({ type, weight: 0, text: `memory above 90 % for ${memory} s` });
    if (disk !== undefined)
        found.push({ type, weight: 0, text: `disk above 90 % for ${disk} s` });
    return found;
}
function exitFacts({ exitCode, signal, limit, cancelled, resources }) {
    if (limit || cancelled)
        return [];
    const text = signal ? `ended by ${signal}` : `exit status ${exitCode}`;
    if (signal === 'SIGKILL' || exitCode === KILLED)
        return killFacts(text, resources);
    if (exitCode === TIMED_OUT)
        return [{ type: 'timeout', weight: 10, text }];
    if (exitCode === COMMAND_NOT_FOUND || exitCode === NOT_EXECUTABLE)
        return [{ type: 'unknown', weight: 4, text }];
    const crash = exitCode === undefined ? undefined : CRASHES[exitCode];
    if (crash)
        return [{ type: 'unknown', weight: 2, text: `${text} (${crash})` }];
    return [];
}
/** Mostly it is the kernel that kills; where it was watched, and did not, somebody else is as likely. */
function killFacts(text, { oomKills, memoryBytes, memoryLimitBytes } = {}) {
    const type = 'resource-exhaustion';
    const wasRoomy = memoryBytes !== undefined && memoryLimitBytes && memoryBytes / memoryLimitBytes < SHARE_OF_ROOMY;
    if (oomKills !== 0 || !wasRoomy)
        return [{ type, weight: 5, text }];
    const peak = `peak ${megabytes(memoryBytes)} of ${megabytes(memoryLimitBytes)} memory`;
    return [
        { type, weight: 3, text },
        { type: 'unknown', weight: 1, text: `no oom_kill, ${peak}` },
    ];
}
function testFacts({ tests }) {
    if (!tests || tests.failed.length === 0)
        return [];
    return [{ type: 'test-failure', weight: 9.5, text: `${tests.failed.length} of ${tests.total} tests failed` }];
}
const TEST_FILE = /(?:^|[\\/._-])(?:tests?|specs?|__tests__|e2e)(?:[\\/._-]|$)/i;
/** An error that names a place was found by something that reads or tests code. */
function annotationFacts({ annotations = [] }) {
    for (const { level, file, line } of annotations) {
        if (level !== 'error' || file === undefined)
            continue;
        const type = TEST_FILE.test(file) ? 'test-failure' : 'quality-gate';
        return [{ type, weight: 3, text: `error annotated at ${file}${line === undefined ? '' : `:${line}`}` }];
    }
    return [];
}
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const hasFewBytes = ({ diskFreeBytes, diskTotalBytes }) => diskFreeBytes !== undefined && diskTotalBytes !== undefined && diskFreeBytes < diskTotalBytes * SHARE_OF_FULL;
/** Whether the workspace's disk had no room left, of bytes or of inodes, at the worst moment. */
const isDiskFull = (peaks) => peaks.inodesFree === 0 || hasFewBytes(peaks);


/***/ }),

/***/ 94871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ LANES),
/* harmony export */   fs: () => (/* binding */ FAILURE_TYPES)
/* harmony export */ });
/* unused harmony export RETRY_VERDICTS */
/**
 * What a failure is to rerail. Pure data: it travels in records, outputs and the ledger.
 */
/** The seven failure types, in the order in which documents list them. */
const FAILURE_TYPES = [
    'timeout',
    'test-failure',
    'quality-gate',
    'resource-exhaustion',
    'network',
    'git',
    'unknown',
];
/** Would the same command, on the same commit and a fresh machine, pass later without anybody changing anything? */
const RETRY_VERDICTS = (/* unused pure expression or super */ null && (['transient', 'same-again', 'unclear']));
/** How risky and long a job is; decides defaults. */
const LANES = ['DOCS', 'STANDARD', 'HEAVY'];


/***/ }),

/***/ 21028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ HEADLINE_MARKS),
/* harmony export */   r: () => (/* binding */ Diagnostics)
/* harmony export */ });
/** Grams (four characters, case aside) of the headlines of compilers' reports. */
const HEADLINE_MARKS = ['arni', 'rror'];
const WARNING = /(?:^|[\s:[(])(?:warning|Warning|WARNING)(?: ?\[[^\]]{1,60}\])?:|\[WARNING\]/;
const ERROR = /\b(?:[Ee]rrors?|ERRORS?|\w{1,40}Error)\b/;
/** So many lines a report has below its headline: the code, marks under it, places, hints. */
const REPORT_LINES = 12;
/** Follows the reports of compilers: a place or a piece of code below a warning is no finding that a job fails for. */
class Diagnostics {
    #warning = Number.NEGATIVE_INFINITY;
    /** @param line counts from 1 */
    read(text, line) {
        if (WARNING.test(text))
            this.#warning = line;
        else if (ERROR.test(text))
            this.#warning = Number.NEGATIVE_INFINITY;
    }
    isBelowWarning(line) {
        return line > this.#warning && line <= this.#warning + REPORT_LINES;
    }
}


/***/ }),

/***/ 78764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ GramIndex),
/* harmony export */   K0: () => (/* binding */ AT_LINE_START),
/* harmony export */   OM: () => (/* binding */ CODE_OF),
/* harmony export */   Tw: () => (/* binding */ GRAM_LENGTH),
/* harmony export */   Vm: () => (/* binding */ CODE_BITS),
/* harmony export */   gC: () => (/* binding */ gramsOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   tt: () => (/* binding */ GRAM_MASK)
/* harmony export */ });
/**
 * Finds many short strings at once in a stream of bytes. A gram is four characters, six bits each, as one number. While bytes stream
 * by, the number of the last four is kept, and one bit tells whether it may be a gram that somebody looks for. The bits fit the
 * processor's first cache, and no look-up waits for the one before it.
 *
 * ASCII letters are folded; what is neither letter, digit nor a usual sign shares codes with others, so a hit may be another
 * string: whoever asks looks again.
 */
class GramIndex {
    /** Grams, by their place in the list. */
    grams;
    /** One bit for each hash. */
    gate;
    /** Open addressing: gram and place + 1, place + 1 being 0 where a slot is free. */
    #slots;
    constructor(grams) {
        this.grams = grams;
        this.gate = new Uint32Array(GATE_BITS / 32);
        this.#slots = new Int32Array(2 * SLOTS);
        for (const [place, gram] of grams.entries()) {
            const hash = hashOf(gram);
            this.gate[hash >>> 5] = this.gate[hash >>> 5] | (1 << (hash & 31));
            let slot = hash & SLOT_MASK;
            while (this.#slots[2 * slot + 1] !== 0)
                slot = (slot + 1) & SLOT_MASK;
            this.#slots[2 * slot] = gram;
            this.#slots[2 * slot + 1] = place + 1;
        }
    }
    /** The place of a gram in the list, or -1. */
    find(gram) {
        let slot = hashOf(gram) & SLOT_MASK;
        while (this.#slots[2 * slot + 1] !== 0) {
            if (this.#slots[2 * slot] === gram)
                return this.#slots[2 * slot + 1] - 1;
            slot = (slot + 1) & SLOT_MASK;
        }
        return -1;
    }
}
const GRAM_LENGTH = 4;
const CODE_BITS = 6;
const GRAM_MASK = 2 ** (GRAM_LENGTH * CODE_BITS) - 1;
const HASH_BITS = 18;
const GATE_BITS = 2 ** HASH_BITS;
const SLOTS = 2 ** 15;
const SLOT_MASK = SLOTS - 1;
/** Knuth's multiplicative hashing: 2^32 over the golden ratio. */
const MULTIPLIER = 0x9e3779b1;
const hashOf = (gram) => Math.imul(gram, MULTIPLIER) >>> (32 - HASH_BITS);
const LINE_START = 63;
const OTHER = 62;
/** Codes for bytes beyond ASCII, which come in sequences: few codes suffice to tell the sequences apart. */
const FIRST_WIDE = 57;
const WIDE_CODES = 5;
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789 .:-_/![]()\'"`=#>*|';
const MEANINGFUL = '\n\r\u001B\0';
/** By byte; 0 for those that have a meaning of their own: line breaks, escapes, NUL. */
const CODE_OF = makeCodes();
function makeCodes() {
    const codes = new Uint8Array(256).fill(OTHER);
    for (let byte = 128; byte < 256; byte++)
        codes[byte] = FIRST_WIDE + (byte % WIDE_CODES);
    for (const [place, sign] of [...SIGNS].entries()) {
        codes[sign.charCodeAt(0)] = place + 1;
        codes[sign.toUpperCase().charCodeAt(0)] = place + 1;
    }
    codes['\t'.charCodeAt(0)] = codes[' '.charCodeAt(0)];
    for (const byte of Buffer.from(MEANINGFUL))
        codes[byte] = 0;
    return codes;
}
/** All grams of a text, in order; a line break in it stands for the beginning of a line. */
function gramsOf(text) {
    const grams = [];
    let gram = 0;
    for (const [place, byte] of Buffer.from(text).entries()) {
        gram = ((gram << CODE_BITS) | (CODE_OF[byte] || LINE_START)) & GRAM_MASK;
        if (place >= GRAM_LENGTH - 1)
            grams.push(gram);
    }
    return grams;
}
/** The last four codes at the beginning of a line: as if line breaks had gone before. */
const AT_LINE_START = gramsOf('\n'.repeat(GRAM_LENGTH))[0];


/***/ }),

/***/ 14501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isHarmless),
/* harmony export */   d: () => (/* binding */ isMild)
/* harmony export */ });
/** A test, a check or a task that went well, whatever words its name has, and chatter that no job ever failed for. */
const HARMLESS = [
    /^\s{0,40}(?:✓|✔|√|✅|☑|🟢)/u,
    /^\s{0,40}ok \d{1,9}\b(?!.{0,300}# TODO)/,
    /^\s{0,40}(?:\[ +(?:OK|PASSED) +\]|\[PASS(?:ED)?\]|--- PASS:|PASS(?:ED)?:? \S)/,
    /(?:\.\.\.|\.{2,80}|:)\s{1,4}(?:ok|OK|[Pp]assed|PASS(?:ED)?|[Ss]uccess)(?:\s{1,8}[\d.]{1,12} ?m?s(?:ec)?)?\s{0,4}$/,
    /\bPASSED(?: {1,8}\[ {0,2}\d{1,3}%\])?$|^\[ {0,2}\d{1,3}%\] PASSED /,
    /^\[\s{0,3}\d{1,3}%\] (?:Building|Linking|Built|Generating) /,
    /^(?:debconf|invoke-rc\.d|update-alternatives): |^(?:Cache not found for|Not found in manifest\.|Selecting previously|WARNING: Running pip as)/,
];
/** Whether a line says nothing about a failure. */
const isHarmless = (text) => HARMLESS.some((sign) => sign.test(text));
const WARNING = /^(?:npm )?(?:\[?warn(?:ing)?\]?)\b|\b[A-Z]\w{2,30}Warning: |\b(?:retrying|will retry|try(?:ing)? again|tries (?:remaining|left)|retries left)\b/i;
/** What is done on the side, after or beside the work; it is not what a job fails for, unless the runner says so. */
const ERRAND = /^(?:failed|unable|error) (?:to )?(?:\w{1,20} and )?(?:upload|save|send|report|emit|submit|collect)(?:ing)?\b/i;
/** Whether tools go on after such a line: it warns, says that it tries again, or tells of an errand that failed. */
const isMild = (text, level) => WARNING.test(text) || (level !== 'error' && ERRAND.test(text));


/***/ }),

/***/ 6077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ KEPT_BYTES),
  l: () => (/* binding */ observe)
});

// EXTERNAL MODULE: ./build/failure/log/gram-index.js
var gram_index = __webpack_require__(78764);
;// CONCATENATED MODULE: ./build/failure/interest.js

/**
 * What may be spent on one pattern before the tail of a log, so that no log can be made slow by lines that nearly match: what a huge log
 * has to say, it says at its end. Considering a line costs 1, trying the pattern on it more.
 */
const MAX_COST = 1000;
const COST_OF_TRY = 4;
/** Likewise for lines that tell of steps, that show commands, and that begin reports: so many of each are read. */
const MAX_MARKS = 20_000;
/**
 * What is still looked for in a log. At first everything is; patterns that cost too much are given up, and with them the grams
 * that only they asked for, which makes the scan of a huge log about as fast as if it had no rules.
 */
class Interest {
    /** The scanner's gate: one bit for each hash of a gram that somebody wants. */
    gate;
    /** By gram: 1 where it makes a line worth reading. */
    leads;
    #index;
    /** By trial. */
    #spent;
    /** By gram: how many trials begin with it, and how many want to know of it at all. */
    #leading;
    #wanted;
    #stepMarks = 0;
    #echoes = 0;
    #headlines = 0;
    #limited = true;
    constructor(index) {
        this.#index = index;
        this.gate = index.grams.gate.slice();
        this.leads = new Uint8Array(index.grams.grams.length);
        this.#spent = new Uint16Array(index.trialCount);
        this.#leading = index.leading.slice();
        this.#wanted = index.wanted.slice();
        this.#lead();
    }
    /** The tail begins: from here on, everything is looked for again, whatever it costs. */
    unlimit() {
        this.#limited = false;
        this.#leading.set(this.#index.leading);
        this.gate.set(this.#index.grams.gate);
        this.#lead();
    }
    /** Whether a pattern shall still be considered. */
    isOpen(trial) {
        return !this.#limited || this.#spent[trial.number] < MAX_COST;
    }
    /** A pattern was considered for a line, or tried on it too. */
    pay(trial, tried) {
        if (!this.#limited)
            return;
        const spent = this.#spent[trial.number] + (tried ? COST_OF_TRY : 1);
        this.#spent[trial.number] = spent;
        if (spent >= MAX_COST)
            this.#giveUp(trial);
    }
    /** Whether a line that tells of a step, shows a command or begins a report shall still be read for it. */
    wantsMark(gram) {
        const seen = this.#countMark(gram);
        if (!this.#limited || seen < MAX_MARKS)
            return true;
        if (this.#leading[gram] === 0)
            this.leads[gram] = 0;
        return false;
    }
    #countMark(gram) {
        if (gram < this.#index.stepMarks)
            return this.#stepMarks++;
        return gram < this.#index.echoMarks ? this.#echoes++ : this.#headlines++;
    }
    #giveUp({ leads, others }) {
        for (const gram of leads) {
            const left = this.#leading[gram] - 1;
            this.#leading[gram] = left;
            if (left === 0 && gram >= this.#index.marks)
                this.leads[gram] = 0;
        }
        let closed = false;
        for (const gram of [...leads, ...others.flat()]) {
            const left = this.#wanted[gram] - 1;
            this.#wanted[gram] = left;
            closed ||= left === 0;
        }
        if (closed)
            this.#closeGate();
    }
    /** Several grams may share a bit, so the gate is made anew. */
    #closeGate() {
        this.gate.fill(0);
        for (const [place, gram] of this.#index.grams.grams.entries()) {
            if (this.#wanted[place] === 0 && place >= this.#index.marks)
                continue;
            const hash = (0,gram_index/* hashOf */.qQ)(gram);
            this.gate[hash >>> 5] = this.gate[hash >>> 5] | (1 << (hash & 31));
        }
    }
    #lead() {
        for (const place of this.leads.keys()) {
            this.leads[place] = place < this.#index.marks || this.#leading[place] > 0 ? 1 : 0;
        }
    }
}

// EXTERNAL MODULE: ./build/failure/log/diagnostics.js
var diagnostics = __webpack_require__(21028);
;// CONCATENATED MODULE: ./build/failure/log/line-scanner.js

/** Bytes kept of each end of a line. Longer lines are data, not messages. */
const MAX_END = 4096;
const NEWLINE = 10;
const ESCAPE = 27;
const NUL = 0;
const CONTROL_SEQUENCE = '['.charCodeAt(0);
const SYSTEM_COMMAND = ']'.charCodeAt(0);
const FIRST_FINAL = '@'.charCodeAt(0);
const LAST_FINAL = '~'.charCodeAt(0);
const BELL = 7;
/** Longer control sequences than this are none. Bytes. */
const MAX_SEQUENCE = 200;
const EMPTY = Buffer.alloc(0);
/**
 * Reads a log of any size in constant memory and tells of the lines in which grams occur. Bytes come in any chunking and in UTF-8
 * or UTF-16; what is broken in them is replaced, never thrown. The scanner is itself the line it tells of.
 */
class LineScanner {
    grams = [];
    #index;
    #gate;
    #leads;
    #everyLine;
    #tell;
    /** By gram: the part of a line in which it was last seen. */
    #seenIn;
    #window = gram_index/* AT_LINE_START */.K0;
    #lines = 0;
    #worthTelling = false;
    #part = 1;
    #chunk = EMPTY;
    #start = 0;
    #end = 0;
    /** The beginning of a line that began in an earlier chunk, and its last bytes so far. */
    #head = EMPTY;
    #tail = EMPTY;
    #wide = false;
    constructor({ grams, gate, leads, everyLine }, tell) {
        this.#index = grams;
        this.#gate = gate;
        this.#leads = leads;
        this.#everyLine = everyLine;
        this.#tell = tell;
        this.#seenIn = new Int32Array(grams.grams.length);
    }
    get number() {
        return this.#lines + 1;
    }
    has(gram) {
        return this.#seenIn[gram] === this.#part;
    }
    text() {
        return this.#decode(this.#bytes());
    }
    push(bytes) {
        const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (!this.#wide)
            this.#wide = chunk.includes(NUL);
        const gate = this.#gate;
        const codes = gram_index/* CODE_OF */.OM;
        this.#chunk = chunk;
        this.#start = 0;
        let window = this.#window;
        for (let at = 0; at < chunk.length; at++) {
            const byte = chunk[at];
            const code = codes[byte];
            if (code === 0) {
                if (byte === ESCAPE)
                    at = endOfSequence(chunk, at);
                else if (byte !== NUL) {
                    this.#endPart(at);
                    if (byte === NEWLINE)
                        this.#lines++;
                    window = gram_index/* AT_LINE_START */.K0;
                }
                continue;
            }
            window = ((window << gram_index/* CODE_BITS */.Vm) | code) & gram_index/* GRAM_MASK */.tt;
            const hash = (0,gram_index/* hashOf */.qQ)(window);
            if (((gate[hash >>> 5] >>> (hash & 31)) & 1) === 1)
                this.#note(window);
        }
        this.#window = window;
        this.#keep(chunk.subarray(this.#start));
    }
    /** Reads what stands after the last line break. Returns the number of lines. */
    end() {
        const unfinished = this.#head.length > 0;
        this.#chunk = EMPTY;
        this.#start = 0;
        this.#endPart(0);
        return this.#lines + (unfinished ? 1 : 0);
    }
    #note(window) {
        const gram = this.#index.find(window);
        if (gram < 0 || this.#seenIn[gram] === this.#part)
            return;
        this.#seenIn[gram] = this.#part;
        this.grams.push(gram);
        if (this.#leads[gram] === 1)
            this.#worthTelling = true;
    }
    #endPart(end) {
        if (this.#worthTelling || this.#everyLine) {
            this.#end = end;
            this.#tell(this);
            this.#worthTelling = false;
        }
        this.grams.length = 0;
        if (this.#head.length > 0)
            this.#head = this.#tail = EMPTY;
        this.#start = end + 1;
        this.#part++;
    }
    #bytes() {
        const [start, end] = [this.#start, this.#end];
        if (this.#head.length === 0) {
            if (end - start <= 2 * MAX_END)
                return this.#chunk.subarray(start, end);
            return join(this.#chunk.subarray(start, start + MAX_END), this.#chunk.subarray(end - MAX_END, end));
        }
        const rest = this.#chunk.subarray(Math.max(start, end - MAX_END), end);
        return join(this.#head, lastOf(join(this.#tail, rest)));
    }
    /** Remembers both ends of the unfinished line at the end of a chunk. */
    #keep(rest) {
        const room = MAX_END - this.#head.length;
        if (room > 0)
            this.#head = join(this.#head, rest.subarray(0, room));
        const beyond = rest.subarray(room);
        if (beyond.length > 0)
            this.#tail = lastOf(join(this.#tail, lastOf(beyond)));
    }
    #decode(bytes) {
        if (!this.#wide || !bytes.includes(NUL))
            return bytes.toString('utf8');
        const start = bytes[0] === NUL ? 1 : 0;
        const length = bytes.length - start;
        const text = bytes.toString('utf16le', start, start + length - (length % 2));
        return length % 2 === 1 ? text + String.fromCharCode(bytes[bytes.length - 1]) : text;
    }
}
/** Where the control sequence that begins at `at` ends: its last byte; `at` itself where it is none or the chunk cuts it off. */
function endOfSequence(chunk, at) {
    const kind = chunk[at + 1];
    if (kind !== CONTROL_SEQUENCE && kind !== SYSTEM_COMMAND)
        return at;
    const limit = Math.min(chunk.length, at + MAX_SEQUENCE);
    for (let place = at + 2; place < limit; place++) {
        const byte = chunk[place];
        if (kind === CONTROL_SEQUENCE ? byte >= FIRST_FINAL && byte <= LAST_FINAL : byte === BELL)
            return place;
        if (byte === NEWLINE)
            return at;
    }
    return at;
}
/** A copy, also of an empty half: kept bytes must not hold on to the chunk they came in. */
const join = (first, second) => Buffer.concat([first, second]);
const lastOf = (bytes) => (bytes.length > MAX_END ? bytes.subarray(bytes.length - MAX_END) : bytes);

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/failure/log/line-text.js

/** A matched line is shown and weighed up to this length. */
const MAX_TEXT = 2000;
const STEP_COLUMNS = /^([^\t]{0,200})\t([^\t]{0,200})\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
/** What stands in the column where `gh` could not tell. */
const UNKNOWN_STEP = 'UNKNOWN STEP';
/** The runner prints a step's script in this colour before it runs it. */
const SCRIPT_ECHO = '[36;1m';
/** Colours whose escape character was lost on the way, or spelled out. */
const BARE_COLOUR = /(?:\^\[|\\u001[bB]|\\x1[bB]|\\033|\\e|\u241B|\uFFFD)\[\d{0,3}(?:;\d{1,3}){0,4}[mK]|\[(?:\d{1,3}(?:;\d{1,3}){0,4}m|0?K)/g;
/** Each is tried once, in this order, at the beginning of what the others left. */
const PREFIXES = [
    /^\uFEFF/,
    // GitHub, GitLab (with its stream marks), Jenkins' time stamper, Docker's own
    /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?: \d\d[OE][+ ]?)? ?/,
    // Taskcluster
    /^\[task \d{4}-\d\d-\d\dT[\d:.]{8,16}(?:Z|\+00:00)?\] /,
    // A clock, as mozharness, CircleCI and others print it
    /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]? {1,8}(?:(?:INFO|WARNING|ERROR|CRITICAL|DEBUG|FATAL) {1,3}- {1,3})?/,
    // BuildKit
    /^#\d{1,4} (?:\d{1,5}\.\d{1,3} )?/,
    /^\d{1,5}\.\d{2,3} (?=\S)/,
    // Mock's and others' mark of a stream
    /^(?:BUILDSTDERR|stderr|stdout|STDERR|STDOUT): {1,2}(?=\S)/,
    // ant's exec task
    /^ {1,12}\[exec\] /,
    // docker compose, foreman
    /^(?!error|warn|info|fail|pass|ok\b)[a-z][a-z0-9._-]{1,60} {1,30}\| /,
    // turborepo, wireit, nx
    /^(?:@[\w.-]{1,60}\/)?[\w.-]{1,60}:(?:build|test|lint|check|typecheck|type-check|dev|e2e|format|compile|deploy|unit)(?::[\w-]{1,30})?: /,
    // pnpm and yarn workspaces
    /^(?:[\w.@-]{1,60}\/){0,6}[\w.@-]{1,60} (?:build|test|lint|check|typecheck|type-check|dev|e2e|format|compile|prepare|postinstall)(?::[\w-]{1,30})?[:$] /,
    // pytest-xdist
    /^\[gw\d{1,3}\] {1,3}/,
];
const RUNNER_LEVEL = /^##\[(error|warning|notice|debug|command|group|endgroup|section)\]/;
const WORKFLOW_COMMAND = /^::(error|warning|notice|debug|group|endgroup)(?: [^:\n]{0,300}(?::(?!:)[^:\n]{0,300}){0,4})?::/;
const PLAIN_COMMAND = /^\[command\]/;
/** Takes a raw line apart. Linear in its length, which callers bound. */
function readLine(raw) {
    const columns = STEP_COLUMNS.exec(raw);
    let text = columns ? raw.slice(columns[0].length) : raw;
    text = stripPrefix(stripPrefix(text, PREFIXES[0]), PREFIXES[1]);
    const echo = text.startsWith(SCRIPT_ECHO) || text.startsWith(SCRIPT_ECHO, 1);
    text = stripColours(text);
    for (const prefix of PREFIXES)
        text = stripPrefix(text, prefix);
    const step = columns?.[2] === UNKNOWN_STEP ? undefined : columns?.[2];
    const found = RUNNER_LEVEL.exec(text) ?? WORKFLOW_COMMAND.exec(text);
    if (found)
        text = text.slice(found[0].length);
    const command = found ? undefined : PLAIN_COMMAND.exec(text);
    if (command)
        text = text.slice(command[0].length);
    const level = command ? 'command' : found?.[1];
    return {
        text: text.slice(0, MAX_TEXT),
        echo,
        ...(level === undefined ? {} : { level }),
        ...(step === undefined ? {} : { step }),
    };
}
/** Control characters that would act on a terminal or hide text have no place in what is kept. */
const CONTROL = /(?!\t)[\p{Cc}\p{Cf}]/gu;
function stripColours(text) {
    let plain = text.includes('\u001B') || text.includes('\u009B') ? (0,external_node_util_.stripVTControlCharacters)(text) : text;
    if (plain.includes('['))
        plain = plain.replace(BARE_COLOUR, '');
    return plain.replace(CONTROL, '').trimEnd();
}
function stripPrefix(text, prefix) {
    const found = prefix.exec(text);
    return found ? text.slice(found[0].length) : text;
}

// EXTERNAL MODULE: ./build/failure/log/severity.js
var severity = __webpack_require__(14501);
// EXTERNAL MODULE: ./build/failure/activity.js
var failure_activity = __webpack_require__(24532);
;// CONCATENATED MODULE: ./build/failure/log/structure.js

/** What stands between a step's `##[group]Run` and its end, besides the script: `env:`, `  NAME: value`. */
const SETTING = /^(?:shell|env|with):|^ {2}[\w-]+:(?: |$)|^ {2,}\S/;
const TRAVIS_SECTION = /^travis_(?:fold|time):start/;
const TRAVIS_EXIT = /^The command ".{0,2000}" (?:failed and )?exited with [1-9]/;
/** Follows a log through its steps and commands. */
class LogStructure {
    segment = { number: 0, failed: false, post: false };
    /** How many segments failed so far, and the first and the last of them. */
    failures = 0;
    firstFailing;
    failing;
    #step;
    #inScript = false;
    /** Takes in the next line that was noticed. Returns whether it is output of the job, rather than a mark or an echo of its script. */
    read(line) {
        if (line.step !== undefined && line.step !== this.#step)
            this.#beginStep(line.step);
        if (line.level === 'debug')
            return false;
        if (line.level === 'group')
            return this.#beginGroup(line.text);
        if (line.level === 'endgroup')
            return this.#endScript();
        if (line.level === 'command')
            return this.#learn(line.text);
        if (line.echo)
            return this.#learn(line.text);
        if (this.#inScript && SETTING.test(line.text))
            return false;
        this.#inScript = false;
        if (line.text.startsWith('Post job cleanup.'))
            return this.#begin(undefined, true);
        if (TRAVIS_SECTION.test(line.text))
            return this.#begin(undefined);
        if (line.level === 'error' || TRAVIS_EXIT.test(line.text))
            this.#fail();
        return this.#readCommand(line.text);
    }
    #readCommand(text) {
        const command = (0,failure_activity/* echoedCommand */.gy)(text);
        if (command === undefined)
            return true;
        if (text.startsWith('$ '))
            return this.#begin((0,failure_activity/* activityOf */.nx)(command));
        this.#learn(command);
        return !text.startsWith('+');
    }
    #beginStep(step) {
        this.#step = step;
        this.#begin((0,failure_activity/* activityOf */.nx)(step));
    }
    #beginGroup(title) {
        if (!title.startsWith('Run '))
            return false;
        this.#inScript = true;
        // In a log with a column for steps, the step has begun with its first line already.
        return this.#step === undefined ? this.#begin((0,failure_activity/* activityOf */.nx)(title)) : this.#learn(title);
    }
    #endScript() {
        this.#inScript = false;
        return false;
    }
    #begin(activity, post = false) {
        this.segment = { number: this.segment.number + 1, failed: false, post, ...(activity ? { activity } : {}) };
        return false;
    }
    /** The last command that tells what it is about says what the segment is doing. */
    #learn(command) {
        const activity = (0,failure_activity/* activityOf */.nx)(command);
        if (activity)
            this.segment.activity = activity;
        return false;
    }
    #fail() {
        if (!this.segment.failed)
            this.failures++;
        this.segment.failed = true;
        this.firstFailing ??= this.segment;
        this.failing = this.segment;
    }
}

;// CONCATENATED MODULE: ./build/failure/log/wide-text.js

const LITTLE_ENDIAN = 0xfffe;
const BIG_ENDIAN = 0xfeff;
/** A log that begins with a mark of UTF-16 (PowerShell's redirections write it) as UTF-8; any other as it is. */
async function* asUtf8(log) {
    let decoder;
    let isFirst = true;
    for await (const bytes of log) {
        if (isFirst)
            decoder = decoderFor(bytes);
        isFirst &&= bytes.length === 0;
        yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
    }
    const rest = decoder?.decode();
    if (rest)
        yield Buffer.from(rest);
}
function decoderFor([first = 0, second = 0]) {
    const mark = (first << 8) | second;
    if (mark === LITTLE_ENDIAN)
        return new external_node_util_.TextDecoder('utf-16le');
    return mark === BIG_ENDIAN ? new external_node_util_.TextDecoder('utf-16be') : undefined;
}

// EXTERNAL MODULE: ./build/failure/rule.js
var failure_rule = __webpack_require__(40627);
// EXTERNAL MODULE: ./build/failure/signature.js
var signature = __webpack_require__(42647);
;// CONCATENATED MODULE: ./build/failure/observe.js









const MAX_FIRST = 3;
const MAX_LAST = 5;
/** So much of the end of a log is read with all patterns, however often they were tried. Bytes. */
const TAIL = 4 * 2 ** 20;
/** Chunks of a log must stay as they are until so many more bytes have come. */
const KEPT_BYTES = 2 * TAIL;
const ENDING = 4096;
const ENDING_CHUNKS = 4;
const ENDING_LINES = 3;
/** Reads a log and collects what rules see in it. Memory is bounded by the number of rules and the tail, whatever the log. */
async function observe(log, index) {
    const observer = new Observer(index);
    const waiting = [];
    let size = 0;
    for await (const bytes of asUtf8(log)) {
        waiting.push(bytes);
        size += bytes.length;
        while (size - (waiting[0]?.length ?? 0) >= TAIL) {
            const first = waiting.shift();
            size -= first.length;
            observer.push(first);
        }
    }
    observer.beginTail();
    for (const bytes of waiting)
        observer.push(bytes);
    return { ...observer.end(), ending: endingOf(waiting) };
}
/** The last lines that say something, of the last few kilobytes. */
function endingOf(waiting) {
    const bytes = Buffer.concat(waiting.slice(-ENDING_CHUNKS).map((chunk) => chunk.subarray(-ENDING)));
    const lines = bytes
        .subarray(-ENDING)
        .toString('utf8')
        .split(/[\r\n]+/);
    const texts = lines.map((line) => (0,signature/* normalise */.j7)(readLine(line).text));
    return texts.filter((text) => text !== '').slice(-ENDING_LINES);
}
class Observer {
    #index;
    #interest;
    #scanner;
    #structure = new LogStructure();
    #diagnostics = new diagnostics/* Diagnostics */.r();
    #found = new Map();
    constructor(index) {
        this.#index = index;
        this.#interest = new Interest(index);
        const { gate, leads } = this.#interest;
        const options = { grams: index.grams, gate, leads, everyLine: index.everyLine.length > 0 };
        this.#scanner = new LineScanner(options, (line) => this.#read(line));
    }
    push(bytes) {
        this.#scanner.push(bytes);
    }
    beginTail() {
        this.#interest.unlimit();
    }
    end() {
        const lines = this.#scanner.end();
        const { segment, failing = segment, firstFailing = segment, failures } = this.#structure;
        return { lines, found: [...this.#found.values()], last: segment, failing, firstFailing, failures };
    }
    #read(line) {
        const trials = this.#trialsFor(line);
        if (trials.length === 0 && !this.#isMarked(line))
            return;
        const read = readLine(line.text());
        if (!this.#structure.read(read))
            return;
        this.#diagnostics.read(read.text, line.number);
        let sighting;
        const harmless = (0,severity/* isHarmless */.E)(read.text);
        for (const { rule, pattern } of trials) {
            if (harmless && (0,failure_rule/* roleOf */.kp)(rule) !== 'recovery')
                continue;
            if (!pattern.test(read.text))
                continue;
            sighting ??= this.#sight(read, line.number);
            this.#see(rule, sighting);
        }
    }
    /** Whether the line tells of steps or commands, or begins a report. */
    #isMarked(line) {
        return line.grams.some((gram) => gram < this.#index.marks && this.#interest.wantsMark(gram));
    }
    #trialsFor(line) {
        const chosen = [];
        for (const trial of this.#index.everyLine)
            this.#consider(trial, line, chosen);
        for (const gram of line.grams) {
            for (const trial of this.#index.trialsOf[gram])
                this.#consider(trial, line, chosen);
        }
        return chosen;
    }
    #consider(trial, line, chosen) {
        if (!this.#interest.isOpen(trial))
            return;
        const tried = hasAll(line, trial.others);
        if (tried)
            chosen.push(trial);
        this.#interest.pay(trial, tried);
    }
    #sight({ text, level }, line) {
        const { segment } = this.#structure;
        const belowWarning = this.#diagnostics.isBelowWarning(line);
        return { line, text, segment, activity: segment.activity, level, belowWarning };
    }
    #see(rule, sighting) {
        let known = this.#found.get(rule);
        if (!known) {
            known = { rule, sightings: [], essence: new signature/* Essence */.tg() };
            this.#found.set(rule, known);
        }
        // Several alternatives of one pattern may match one line.
        if (known.sightings.at(-1) === sighting)
            return;
        if (known.sightings.length === MAX_FIRST + MAX_LAST)
            known.sightings.splice(MAX_FIRST, 1);
        known.sightings.push(sighting);
        known.essence.add(sighting.text);
    }
}
/** Whether one gram of each group occurs in the line. */
function hasAll(line, groups) {
    for (const group of groups) {
        let found = false;
        for (const gram of group)
            if (line.has(gram))
                found = true;
        if (!found)
            return false;
    }
    return true;
}


/***/ }),

/***/ 40627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   kp: () => (/* binding */ roleOf)
/* harmony export */ });
/* unused harmony export ACTIVITIES */
/** What a job was doing when a line was printed, as far as its commands tell. */
const ACTIVITIES = (/* unused pure expression or super */ null && (['checkout', 'install', 'build', 'test', 'lint', 'publish']));
/** The rules of one tool family. */
function rulesOf(ecosystem, entries) {
    return entries.map((entry) => ({ ecosystem, ...entry, pattern: join(entry) }));
}
/** @throws Error where the patterns differ in their flags: one regular expression has but one set of them. */
function join({ id, pattern }) {
    const patterns = [pattern].flat();
    const [flags = '', ...others] = new Set(patterns.map((one) => one.flags));
    if (others.length > 0)
        throw new Error(`Rule ${id} has patterns with the flags "${flags}" and "${others[0]}".`);
    return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
}
const roleOf = (rule) => rule.role ?? 'cause';


/***/ }),

/***/ 42647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   tg: () => (/* binding */ Essence),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What differs between two occurrences of one problem, and the word that takes its place. Order matters. */
const VOLATILE = [
    [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
    [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?/g, '<time>'],
    [/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, '<id>'],
    [/\bsha\d{1,3}[:-][\w+/=]{16,}/gi, '<hash>'],
    [/\b0x[0-9a-f]+\b/gi, '<address>'],
    [/\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b/gi, '<hash>'],
    [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, '<host>'],
    [/\[[0-9a-f]*:[0-9a-f:]+\](?::\d+)?/gi, '<host>'],
    // of a folder's path, the last names tell enough
    [/(?:\b[A-Za-z]:)?(?:[\\/][\w.@+~-]+)+[\\/](?=[\w.@+~-]+)/g, '/'],
    [/\\/g, '/'],
    [
        /\b\d+(?:\.\d+)?\s?(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|[KMGT]i?B|bytes|%)(?!\w)/gi,
        '<n>',
    ],
    // numbers, but not those that are part of a name: TS2322, E0308, http2
    [/(?<![A-Za-z_\d])\d+(?:[.,:]\d+)*/g, '<n>'],
    [/\s+/g, ' '],
];
const MAX_LENGTH = 300;
/** A line without what changes from run to run. */
function normalise(text) {
    let plain = text.slice(0, MAX_LENGTH);
    for (const [pattern, word] of VOLATILE)
        plain = plain.replace(pattern, word);
    return plain.trim().toLowerCase();
}
const MAX_TEXTS = 8;
/** Normalising costs; what comes after so many lines hardly changes which are the first in order. */
const MAX_LINES = 200;
/**
 * What is essential about a set of lines: their first few distinct texts in alphabetical order, normalised. The same whatever the
 * order of the lines and however often each occurs.
 */
class Essence {
    #texts = [];
    #lines = 0;
    add(line) {
        if (this.#lines++ >= MAX_LINES)
            return;
        const text = normalise(line);
        if (this.#texts.includes(text))
            return;
        this.#texts.push(text);
        this.#texts = this.#texts.sort().slice(0, MAX_TEXTS);
    }
    get texts() {
        return this.#texts;
    }
}
/** A hash of a failure's type and its essential texts: the same problem has the same tomorrow. 16 hex digits. */
function signatureOf(type, texts) {
    const distinct = [...new Set(texts)].sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update([type, ...distinct].join('\n'))
        .digest('hex')
        .slice(0, 16);
}


/***/ })

};
