export const id = 8040;
export const ids = [8040];
export const modules = {

/***/ 24138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  firstValid: () => (/* binding */ firstValid),
  isValid: () => (/* binding */ isValid),
  policyInForce: () => (/* binding */ policyInForce)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/policy/defaults.js
var defaults = __webpack_require__(56221);
// EXTERNAL MODULE: ./build/policy/problems.js
var problems = __webpack_require__(58579);
// EXTERNAL MODULE: ./build/policy/read-policy.js + 7 modules
var read_policy = __webpack_require__(14878);
;// CONCATENATED MODULE: ./build/policy/tighten.js
/**
 * The stricter of two policies, key by key. A pull request's copy can forbid more and spend less; it never allows what the base does not.
 * Lanes, rules, triggers, caches, ways between stages and notifications stay those of the base: no order says which of two is stricter.
 */
function tighten(base, copy) {
    const { reruns, storage, circuitBreaker } = base.budgets;
    return {
        ...base,
        mode: base.mode === 'observe' ? base.mode : copy.mode,
        plans: tightenPlans(base.plans, copy.plans),
        never: {
            jobs: union(base.never.jobs, copy.never.jobs),
            environments: union(base.never.environments, copy.never.environments),
        },
        idempotent: both(base.idempotent, copy.idempotent),
        flaky: least(base.flaky, copy.flaky),
        budgets: {
            reruns: least(reruns, copy.budgets.reruns),
            storage: least(storage, copy.budgets.storage),
            circuitBreaker: {
                runs: Math.min(circuitBreaker.runs, copy.budgets.circuitBreaker.runs),
                withinMs: Math.max(circuitBreaker.withinMs, copy.budgets.circuitBreaker.withinMs),
            },
        },
        stages: {
            paths: base.stages.paths,
            approveOver: Math.min(base.stages.approveOver, copy.stages.approveOver),
            maxPerTarget: Math.min(base.stages.maxPerTarget, copy.stages.maxPerTarget),
        },
        checkpoint: { ...base.checkpoint, ...stricterSecrets(base.checkpoint, copy.checkpoint) },
        rollback: tightenRollback(base.rollback, copy.rollback),
    };
}
/** A plan of the copy counts if it does less: hand over, or the same with fewer tries. */
function tightenPlans(base, copy) {
    const types = Object.keys({ ...base, ...copy });
    const plans = types.map((type) => [type, tightenPlan(base[type], copy[type])]);
    return Object.fromEntries(plans.filter(([, plan]) => plan !== undefined));
}
function tightenPlan(base, copy) {
    if (!copy)
        return base;
    if (copy.strategy === 'MANUAL')
        return { strategy: 'MANUAL', lanes: {} };
    if (!base || base.strategy !== copy.strategy)
        return base;
    const manual = Object.entries(copy.lanes).filter(([, strategy]) => strategy === 'MANUAL');
    return {
        ...base,
        ...(copy.tries === undefined ? {} : { tries: Math.min(base.tries ?? copy.tries, copy.tries) }),
        ...(copy.waitMs === undefined ? {} : { waitMs: Math.max(base.waitMs ?? 0, copy.waitMs) }),
        ...(copy.only === undefined ? {} : { only: copy.only }),
        lanes: { ...base.lanes, ...Object.fromEntries(manual) },
    };
}
const SECRETS = ['refuse', 'redact', 'allow'];
function stricterSecrets(base, copy) {
    const secrets = SECRETS.find((value) => value === base.secrets || value === copy.secrets);
    // Alone, the copy's `allow` would loosen the input.
    return secrets === undefined || (secrets === 'allow' && base.secrets === undefined) ? {} : { secrets };
}
const MODES = ['issue', 'pr', 'push'];
function tightenRollback(base, copy) {
    return {
        ...base,
        branches: common(base.branches, copy.branches),
        mode: MODES.find((mode) => mode === base.mode || mode === copy.mode) ?? base.mode,
        exempt: {
            authors: union(base.exempt.authors, copy.exempt.authors),
            paths: union(base.exempt.paths, copy.exempt.paths),
            trailers: union(base.exempt.trailers, copy.exempt.trailers),
        },
        limits: least(base.limits, copy.limits),
    };
}
const union = (a, b) => [...new Set([...a, ...b])];
const common = (a, b) => a.filter((entry) => b.includes(entry));
const both = (a, b) => ({
    jobs: common(a.jobs, b.jobs),
    environments: common(a.environments, b.environments),
});
/** The smaller of each number. */
function least(a, b) {
    return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, Math.min(value, b[key])]));
}

;// CONCATENATED MODULE: ./build/policy/in-force.js





const DEFAULTS = { policy: defaults/* DEFAULT_POLICY */.z, origin: 'the defaults' };
/** Which policy is in force. The same texts give the same answer. */
async function policyInForce({ governing, unreadable, lastValid, copy }) {
    const warnings = [];
    const own = await read(copy);
    const base = await read(governing);
    const fallback = base.problem === undefined ? {} : await read(lastValid);
    let { policy, origin } = base.valid ?? fallback.valid ?? DEFAULTS;
    if (base.problem) {
        const used = origin === DEFAULTS.origin ? origin : `the last valid revision (${origin})`;
        warnings.push(`${base.problem}\nrerail uses ${used}. It skips and reverts nothing.`);
    }
    if (own.problem)
        warnings.push(`${own.problem}\nrerail uses ${origin}. It skips and reverts nothing.`);
    if (own.valid) {
        if (unreadable !== undefined)
            warnings.push(unreadableWarning(unreadable, own.valid.origin));
        policy = tighten(policy, own.valid.policy);
        origin = `${origin}, tightened by ${own.valid.origin}`;
    }
    const isBroken = base.problem !== undefined || own.problem !== undefined;
    return { policy: isBroken ? withoutRollback(policy) : policy, origin, isBroken, warnings };
}
/** Neither, if there is no file. */
async function read(text) {
    if (text?.unusable !== undefined) {
        return {
            problem: `The policy ${text.source} cannot be used: ${text.unusable}. Use a regular file in the repository.`,
        };
    }
    if (!text || text.text === null)
        return {};
    try {
        return { valid: { policy: await (0,read_policy.readPolicy)(text.text, text.source), origin: text.source } };
    }
    catch (error) {
        if (error instanceof problems/* PolicyError */.p)
            return { problem: (0,errors/* messageOf */.bD)(error) };
        throw error;
    }
}
const withoutRollback = (policy) => ({ ...policy, rollback: { ...policy.rollback, branches: [] } });
const unreadableWarning = (why, copy) => `The policy of the base branch cannot be read: ${why}. rerail uses the defaults, and of ${copy} only what is stricter. Give the job \`permissions: contents: read\`.`;
/** The first of these revisions that is valid; newest first. */
async function firstValid(revisions) {
    for await (const revision of revisions) {
        if (revision.text !== null && (await isValid(revision)))
            return revision;
    }
    return undefined;
}
/** Whether a policy can be used; one that is absent can. */
const isValid = async (text) => (await read(text)).problem === undefined;


/***/ }),

/***/ 48301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ POLICY_FILE)
/* harmony export */ });
/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/rerail.yml';


/***/ })

};
