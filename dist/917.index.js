export const id = 917;
export const ids = [917];
export const modules = {

/***/ 80917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseLedger: () => (/* binding */ parseLedger)
/* harmony export */ });
/* unused harmony exports LEDGER_VERSION, ACTS, replays */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12306);


const LEDGER_VERSION = 1;
/** What is done about failures, and what makes it possible. */
const ACTS = [
    'capture',
    'put-back',
    'retry',
    'fast-forward',
    'resume',
    'skip',
    'hand-over',
    'upload',
    'clean-up',
];
/** Makes the decision of a line again from what it was made from. Decisions are pure: an answer other than true means that the rules have changed since. */
function replays(line) {
    return isDeepStrictEqual(asJson(plan(line.input)), asJson(line.plan));
}
/** As a line keeps it: what is undefined is absent. */
const asJson = (value) => JSON.parse(JSON.stringify(value));
/** Reads a ledger that came from outside; lines that are none of ours are left out. */
function parseLedger(text) {
    return text.split('\n').flatMap((line) => parseLine(line) ?? []);
}
function parseLine(text) {
    if (text === '')
        return undefined;
    try {
        const line = JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value));
        const isOurs = line.version === LEDGER_VERSION && typeof line.at === 'string' && typeof line.jobKey === 'string';
        if (!isOurs)
            return undefined;
        if (line.kind === 'plan')
            return isObject(line.input) && isObject(line.plan) ? line : undefined;
        return line.kind === 'act' && ACTS.includes(line.act) ? line : undefined;
    }
    catch {
        return undefined;
    }
}
const isObject = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 12306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ DEFAULT_MAX_TRIES),
  e: () => (/* binding */ plan)
});

;// CONCATENATED MODULE: ./build/recovery/plan-table.js
/** What can be done about a failure. ROLLBACK has three forms: restore, step back, revert. */
const STRATEGIES = (/* unused pure expression or super */ null && (['RETRY', 'RESUME', 'SKIP', 'ROLLBACK', 'MANUAL']));
/** A script that wants less may halve what it takes. */
const HALF = 0.5;
/**
 * What is done where no policy says otherwise. Behind every list stands MANUAL: a person decides.
 * The numbers of tries are those of `retry: auto`: a network recovers by itself within three tries or not at all soon;
 * what fails by its own doing is not asked again.
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

;// CONCATENATED MODULE: ./build/recovery/plan.js

/** Tries where the user said `retry: always` and no number, and the ceiling where they gave none. */
const DEFAULT_MAX_TRIES = 3;
/** Decides what to do about a failure. Never throws; MANUAL is always possible. */
function plan(input, table = DEFAULT_PLANS) {
    const { type } = input.failure;
    const refused = [];
    const rule = `default:${type}/${input.lane}`;
    for (const step of stepsFor(input, table)) {
        const refusal = refuse(step, input);
        if (refusal) {
            refused.push({ strategy: step.strategy, ...refusal });
            continue;
        }
        return { strategy: step.strategy, why: reasonFor(step, input), rule, refused, ...details(step, input) };
    }
    return { strategy: 'MANUAL', why: manualReason(input, refused), rule, refused };
}
/** The table's cell, bent by what the user asked for. */
function stepsFor({ failure, lane, options }, table) {
    const ceiling = options.maxTries ?? DEFAULT_MAX_TRIES;
    const cell = table[failure.type][lane];
    const others = cell.filter((step) => step.strategy !== 'RETRY');
    // Who calls a step optional wants the job to go on without it, whatever the reason it failed for.
    const last = options.optional && !cell.some((step) => step.strategy === 'SKIP') ? [{ strategy: 'SKIP' }] : [];
    if (options.retry === 'never')
        return [...others, ...last];
    if (options.retry === 'always')
        return [{ strategy: 'RETRY', tries: ceiling }, ...others, ...last];
    // Nothing is known of an unknown failure; a number of tries that the user wrote down is.
    if (failure.type === 'unknown' && options.maxTries !== undefined) {
        return [{ strategy: 'RETRY', tries: ceiling }, ...others, ...last];
    }
    const bounded = cell.map((step) => step.strategy === 'RETRY' ? { ...step, tries: Math.min(step.tries, ceiling) } : step);
    return [...bounded, ...last];
}
function refuse(step, input) {
    if (input.cancelled && step.strategy !== 'ROLLBACK') {
        return { reason: 'cancelled', why: 'the step was cancelled' };
    }
    if (step.strategy === 'RETRY')
        return refuseRetry(step, input);
    if (step.strategy === 'RESUME')
        return refuseResume(step, input);
    if (step.strategy === 'SKIP' && !input.options.optional) {
        return { reason: 'not-optional', why: 'the step is not marked optional' };
    }
    if (step.strategy === 'ROLLBACK' && !input.rollbackBranch) {
        return { reason: 'branch-not-named', why: 'no policy names this branch for rollbacks' };
    }
    return undefined;
}
function refuseRetry(step, input) {
    if (input.survivors.length > 0) {
        return { reason: 'survivor', why: `a process of the last try lives on: ${input.survivors.join(', ')}` };
    }
    const outside = refuseOutsideEffects(input);
    if (outside)
        return outside;
    if (step.only === 'known-flaky' && !isFlaky(input))
        return NOT_FLAKY;
    if (input.made.tries >= step.tries) {
        return { reason: 'tries-spent', why: `${count(step.tries, 'try', 'tries')} made, which is the limit` };
    }
    if (input.stopped !== undefined)
        return { reason: 'stopped', why: input.stopped };
    return undefined;
}
function refuseResume(step, input) {
    const outside = refuseOutsideEffects(input);
    if (outside)
        return outside;
    if (!input.resumable)
        return { reason: 'no-checkpoint', why: 'there is no checkpoint to resume from: the step has no stage' };
    if (step.only === 'known-flaky' && !isFlaky(input))
        return NOT_FLAKY;
    if (step.only === 'runner-died' && !input.runnerDied)
        return { reason: 'runner-lives', why: 'the runner did not die' };
    if (step.only === 'untried' && input.made.tries > 1) {
        return { reason: 'tried-in-place', why: 'it failed again from the same checkpoint' };
    }
    if (input.made.resumes >= step.times) {
        return { reason: 'resumes-spent', why: `resumed ${count(input.made.resumes, 'time', 'times')} already` };
    }
    return undefined;
}
const NOT_FLAKY = { reason: 'not-known-flaky', why: 'this failure is not known to pass on a retry' };
/** What acts outside is not repeated unless the user says that it may be (`retry: always`). */
function refuseOutsideEffects(input) {
    if (input.externalEffects.length === 0 || input.options.retry === 'always')
        return undefined;
    return { reason: 'outside-effects', why: `the script acts outside (${input.externalEffects.join(', ')})` };
}
const isFlaky = (input) => input.flaky.includes(input.failure.signature);
function details(step, input) {
    const minutes = input.lastTryMs === undefined ? {} : { expectedMinutes: round(input.lastTryMs / 60_000) };
    switch (step.strategy) {
        case 'RETRY':
            return { tries: step.tries, ...minutes, ...(step.scale === undefined ? {} : { scale: step.scale }) };
        case 'RESUME':
            return { ...minutes, ...(step.scale === undefined ? {} : { scale: step.scale }) };
        default:
            return {};
    }
}
const TYPE_WORDS = {
    timeout: 'a timeout',
    'test-failure': 'a test failure',
    'quality-gate': 'a quality gate',
    'resource-exhaustion': 'exhausted resources',
    network: 'a network failure',
    git: 'a git failure',
    unknown: 'an unknown failure',
};
function reasonFor(step, input) {
    const what = TYPE_WORDS[input.failure.type];
    switch (step.strategy) {
        case 'RETRY':
            if (input.options.retry === 'always')
                return `${what}, and the user wants every failure tried again`;
            if (step.only === 'known-flaky')
                return `${what} that is known to pass on a retry`;
            return step.scale === undefined ? `${what} may pass by itself` : `${what} may pass with less`;
        case 'RESUME':
            return `${what}; a later attempt can go on from this stage`;
        case 'SKIP':
            return `${what} in an optional step`;
        case 'ROLLBACK':
            return `${what} on a branch that must stay green; the commit is proposed for a revert`;
    }
}
/** People ask why it was not simply tried again; that nobody asked for a revert or a skip answers nothing. */
function manualReason(input, refused) {
    const what = TYPE_WORDS[input.failure.type];
    if (input.cancelled)
        return 'the step was cancelled';
    const telling = refused.find(({ strategy }) => strategy === 'RETRY') ?? refused.find(({ reason }) => TELLING.has(reason));
    if (telling)
        return `${what}: ${telling.why}`;
    if (input.options.retry === 'never')
        return `${what}, and the user wants no retry`;
    if (input.failure.type === 'unknown')
        return `${what}: nothing says that another try would end otherwise`;
    return `${what} does not go away by trying again`;
}
const TELLING = new Set(['outside-effects', 'resumes-spent', 'tried-in-place']);
const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;
const round = (minutes) => Math.round(minutes * 100) / 100;


/***/ })

};
