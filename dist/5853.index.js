export const id = 5853;
export const ids = [5853];
export const modules = {

/***/ 85853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ LANE_BUDGETS_MS),
  chooseLane: () => (/* binding */ chooseLane)
});

// UNUSED EXPORTS: DOCUMENT_PATHS

// EXTERNAL MODULE: ./build/config/duration.js
var duration = __webpack_require__(91359);
;// CONCATENATED MODULE: ./build/config/glob.js
/**
 * Whether a path or a name fits a pattern, as in a workflow's `paths` filter: `*` stands for anything but a slash, `**` for
 * anything, `?` for one character but a slash, and `**` before a slash for any number of folders. Names that begin with a dot are like others.
 * Takes time in proportion to the lengths of both, whatever they are: patterns and paths may be hostile.
 */
function matchesGlob(pattern, text) {
    const tokens = tokenise(pattern);
    let active = settle(new Set([0]), tokens);
    for (const character of text) {
        const next = new Set();
        for (const place of active)
            step(tokens[place], character, place, next);
        if (next.size === 0)
            return false;
        active = settle(next, tokens);
    }
    return active.has(tokens.length);
}
/** A name has no folders: `*` stands for anything in it. Letters of either case are the same. */
function matchesName(pattern, name) {
    return matchesGlob(pattern.toLowerCase().replaceAll(/\*+/g, '**').replaceAll('/', SLASH), name.toLowerCase().replaceAll('/', SLASH));
}
/** Takes the place of slashes in names. */
const SLASH = '\u0001';
function tokenise(pattern) {
    return Array.from(pattern.matchAll(/\*\*\/|\*\*|\*|\?|./gsu)).flatMap(([sign]) => {
        if (sign === '**/')
            return [{ kind: 'folders' }, { kind: 'inside' }];
        if (sign === '**')
            return [{ kind: 'deep' }];
        if (sign === '*')
            return [{ kind: 'some' }];
        return [sign === '?' ? { kind: 'any' } : { kind: 'one', character: sign }];
    });
}
/** Where the pattern can stand without taking another character: stars may stand for nothing, and there may be no folder. */
function settle(places, tokens) {
    for (const place of places) {
        const kind = tokens[place]?.kind;
        if (kind === 'some' || kind === 'deep')
            places.add(place + 1);
        if (kind === 'folders')
            places.add(place + 2);
    }
    return places;
}
function step(token, character, place, next) {
    const isSlash = character === '/';
    switch (token?.kind) {
        case 'one':
            if (token.character === character)
                next.add(place + 1);
            return;
        case 'any':
            if (!isSlash)
                next.add(place + 1);
            return;
        case 'some':
            if (!isSlash)
                next.add(place);
            return;
        case 'deep':
            next.add(place);
            return;
        case 'folders':
            next.add(isSlash ? place : place + 1);
            return;
        case 'inside':
            next.add(isSlash ? place - 1 : place);
    }
}

;// CONCATENATED MODULE: ./build/failure/lane.js


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
        const pattern = jobName === undefined ? undefined : jobs.find((glob) => matchesName(glob, jobName));
        if (pattern === undefined)
            return undefined;
        reasons.push(`the job's name fits "${pattern}"`);
    }
    if (onlyPaths) {
        if (changedPaths.length === 0 || !changedPaths.every((path) => fitsOne(path, onlyPaths)))
            return undefined;
        reasons.push(`the change touches nothing but ${onlyPaths.join(', ')}`);
    }
    if (paths) {
        const path = changedPaths.find((changed) => fitsOne(changed, paths));
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
const fitsOne = (path, globs) => globs.some((glob) => matchesGlob(glob, path));
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
        why: `the job's last ${recent.length} green runs took ${(0,duration/* formatDuration */.a3)(median)} (median)`,
        by: 'duration',
    };
}
function byChange({ changedPaths, changedLines }) {
    if (changedPaths && changedPaths.length > 0 && changedPaths.every((path) => fitsOne(path, DOCUMENT_PATHS))) {
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


/***/ })

};
