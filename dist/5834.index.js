export const id = 5834;
export const ids = [5834];
export const modules = {

/***/ 85834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stepSummary: () => (/* binding */ stepSummary),
  timeline: () => (/* binding */ timeline)
});

// EXTERNAL MODULE: ./build/values/bytes.js
var bytes = __webpack_require__(49348);
// EXTERNAL MODULE: ./build/values/duration.js
var duration = __webpack_require__(62403);
;// CONCATENATED MODULE: ./build/report/markdown.js
/**
 * Text from logs, scripts and branch names as Markdown that is only text: no markup, links, mentions, images or HTML.
 * Used wherever rerail writes a summary or a comment.
 */
function inertMarkdown(text) {
    return text
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/[\\`*_{}[\]<>()#+!|~&]/g, (mark) => `\\${mark}`)
        .replace(/@/g, '@\u200b')
        .trim();
}
/** Inline code that cannot be left from inside: the fence is longer than any run of backticks within. */
function inlineCode(text) {
    const plain = text.replace(/\p{Cc}+/gu, ' ').trim();
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const gap = plain.startsWith('`') || plain.endsWith('`') || plain === '' ? ' ' : '';
    return `${fence}${gap}${plain}${gap}${fence}`;
}
/** A block of lines, each as it came but for control characters; at most `max` characters a line. */
function codeBlock(lines, max = 200) {
    const plain = lines.map((line) => line.replace(/\p{Cc}+/gu, ' ').slice(0, max));
    const longest = Math.max(2, ...plain.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...plain, fence].join('\n');
}

// EXTERNAL MODULE: ./build/report/story.js
var report_story = __webpack_require__(57234);
;// CONCATENATED MODULE: ./build/report/step-summary.js




/** Most evidence lines that anybody reads. */
const MAX_LINES = 5;
/** The job summary of a step where something happened, as Markdown: who has to do what first, then why, what was done, what next. */
function stepSummary(story) {
    const failed = (0,report_story/* lastFailed */.uM)(story);
    const next = nextOf(story, failed?.failure);
    const parts = [
        `### ${headline(story, failed)}`,
        failed?.failure ? why(failed, failed.failure) : '',
        `**Done** ${done(story)}`,
        next === undefined ? '' : `**Next** ${inertMarkdown(next)}`,
        timeline(story.stages) || triesTimeline(story),
        footnote(story),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function headline({ outcome, title, tries, cancelled }, failed) {
    const name = inlineCode(title);
    const failure = failed?.failure;
    const trouble = failed && failure?.type === 'unknown' ? `failed with ${inertMarkdown((0,report_story/* endOf */.pJ)(failed))}` : (0,report_story/* troubleOf */.LH)(failure);
    if (cancelled)
        return `Ended by the runner: ${name} was cancelled or ran out of time`;
    switch (outcome) {
        case 'recovered':
            return `Nothing to do: ${name} ${trouble} and passed on try ${tries.length}`;
        case 'skipped':
            return `Skipped: ${name} ${trouble}, and is optional`;
        case 'fast-forwarded':
            return `Nothing to do: ${name} was fast-forwarded`;
        case 'passed':
            return `Nothing to do: ${name} passed`;
        case 'failed':
            return `Needs you: ${name} ${trouble}`;
    }
}
function why(tried, failure) {
    const rules = [...new Set(failure.evidence.map((line) => line.rule))].slice(0, 2).map(inlineCode);
    const verdict = [(0,report_story/* factsOf */.xS)(tried).map(inertMarkdown).join(', '), (0,report_story/* verdictOf */.Vj)(failure), ...rules].filter(Boolean);
    const lines = (0,report_story/* evidenceOf */.X1)(failure)
        .slice(0, MAX_LINES)
        .map(({ line, text }) => `${String(line).padStart(5)} │ ${text}`);
    return [`**Why** ${verdict.join(' · ')}`, ...(lines.length > 0 ? [codeBlock(lines)] : [])].join('\n\n');
}
/** `try 1: exit status 1 after 8m12s, network 94 % → workspace put back → try 2 passed after 41s` */
function done(story) {
    const { tries, clean, cancelled } = story;
    const told = tries.map((tried, index) => {
        const took = (0,duration/* formatDuration */.a3)(tried.durationMs);
        const number = `try ${index + 1}`;
        if (isSame(tried, tries[index - 1]))
            return `${number}: the same after ${took}`;
        if (tried.failure)
            return inertMarkdown(`${number}: ${(0,report_story/* endOf */.pJ)(tried)} after ${took}, ${(0,report_story/* verdictOf */.Vj)(tried.failure)}`);
        return tried.cancelled || tried.exitCode !== 0
            ? inertMarkdown(`${number}: ${(0,report_story/* endOf */.pJ)(tried)} after ${took}`)
            : `${number} passed after ${took}`;
    });
    const between = clean ? ' → workspace put back → ' : ' → ';
    const stop = (0,report_story/* stopOf */.EV)(story);
    const lost = tries.at(-1)?.failure !== undefined || cancelled;
    return `${told.join(between)}${lost && stop !== undefined ? ` → stopped: ${inertMarkdown(stop)}` : ''}`;
}
/** Two tries that were lost to the same problem in the same way. */
function isSame(tried, earlier) {
    if (!tried.failure || !earlier?.failure)
        return false;
    return tried.failure.signature === earlier.failure.signature && (0,report_story/* endOf */.pJ)(tried) === (0,report_story/* endOf */.pJ)(earlier);
}
function nextOf(story, failure) {
    const { outcome, plan, cancelled, goesOn } = story;
    if (outcome !== 'failed')
        return undefined;
    if (goesOn)
        return 're-run the failed jobs: stages that completed are fast-forwarded, this one goes on from where it stood';
    if (cancelled)
        return undefined;
    if (plan?.strategy === 'RESUME') {
        return 're-run the failed jobs: stages that completed are fast-forwarded, this one starts from its checkpoint';
    }
    return failure && (0,report_story/* adviceOf */.wr)(story, failure);
}
const MARKS = {
    started: '…',
    completed: '✓',
    failed: '✗',
    skipped: '⊘',
    'fast-forwarded': '»',
    'rolled-back': '↩',
};
/** `02:03 install ✓ 41s · 02:04 build ✓ 5m`, in UTC. */
function timeline(stages) {
    return stages
        .map((stage) => {
        const retried = (stage.tries ?? 1) > 1 ? ` (${stage.tries} tries)` : '';
        const took = stage.durationMs === undefined ? '' : ` ${(0,duration/* formatDuration */.a3)(stage.durationMs)}`;
        return `${clockTime(stage.startedAt)} ${inertMarkdown(stage.name)} ${MARKS[stage.state]}${took}${retried}`;
    })
        .join(' · ');
}
/** The same of the tries of a step that is no stage, where there is more than one. */
function triesTimeline({ tries }) {
    if (tries.length < 2)
        return '';
    return tries
        .map(({ startedAt, durationMs, exitCode, cancelled }, index) => {
        const mark = exitCode === 0 && !cancelled ? '✓' : '✗';
        return `${clockTime(startedAt)} try ${index + 1} ${mark} ${(0,duration/* formatDuration */.a3)(durationMs)}`;
    })
        .join(' · ');
}
const clockTime = (at) => new Date(at).toISOString().slice(11, 16);
function footnote({ lane, tries, checkpoint, clean }) {
    const lost = tries.filter((tried) => tried.failure).reduce((sum, tried) => sum + tried.durationMs, 0);
    const between = tries.slice(1).reduce((sum, tried, index) => {
        const earlier = tries[index];
        return sum + Math.max(0, tried.startedAt - earlier.startedAt - earlier.durationMs);
    }, 0);
    const facts = [
        ...(lost === 0 ? [] : [`Spent ${(0,duration/* formatDuration */.a3)(lost)} on failed tries`]),
        ...(tries.length < 2 ? [] : [`${(0,duration/* formatDuration */.a3)(between)} between tries`]),
        `lane ${lane}`,
        ...(checkpoint ? [`checkpoint ${inlineCode(checkpoint.id)}, ${(0,bytes/* formatBytes */.z)(checkpoint.storedBytes)}`] : []),
        ...(clean ? ['what lies outside the workspace was not put back'] : []),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 57234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   uM: () => (/* binding */ lastFailed),
/* harmony export */   wr: () => (/* binding */ adviceOf),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62403);

const TROUBLE = {
    timeout: 'ran out of time',
    'test-failure': 'had failing tests',
    'quality-gate': 'did not pass a quality gate',
    'resource-exhaustion': 'ran out of resources',
    network: 'lost the network',
    git: 'failed in git',
    unknown: 'failed',
};
/** What went wrong, as the end of a sentence about the step. */
const troubleOf = (failure) => TROUBLE[failure?.type ?? 'unknown'];
/** `network 94 %`; of an unknown cause there is no more to say. */
function verdictOf({ type, confidence }) {
    return type === 'unknown' ? 'cause unknown' : `${type.replace('-', ' ')} ${Math.round(confidence * 100)} %`;
}
/** How a try ended: `exit status 7`, `ended by SIGKILL`, `stopped by "timeout" (5m)`. */
function endOf({ exitCode, signal, limit, cancelled, problems }) {
    if (cancelled)
        return 'ended by the runner';
    if (limit)
        return `stopped by "${limit.name}" (${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(limit.ms)})`;
    if (signal !== undefined)
        return `ended by ${signal}`;
    return exitCode === 0 && problems[0] !== undefined ? problems[0] : `exit status ${exitCode}`;
}
/** Why no further try was made: of what the plan refused, what it says of another try; else the plan's own reason. */
function stopOf({ plan, stopped, cancelled }) {
    if (cancelled)
        return stopped;
    if (plan?.strategy === 'MANUAL' || plan?.strategy === 'SKIP')
        return plan.why;
    return plan?.refused.find(({ strategy }) => strategy === 'RETRY')?.why ?? stopped;
}
/** What a person could do. What acts outside is not to be run again blindly, whatever the cause. */
function adviceOf({ plan, outcome }, failure) {
    const outside = outcome === 'failed' && plan?.refused.some(({ reason }) => reason === 'outside-effects');
    return outside ? 'Look at what the script has done outside before you run it again.' : failure.suggestion;
}
/** The lines that decided, each once, most telling first. */
function evidenceOf({ evidence }) {
    const seen = new Set();
    return evidence.filter(({ line }) => !seen.has(line) && seen.add(line));
}
/** The last try that was lost by its own doing. */
const lastFailed = ({ tries }) => tries.findLast((tried) => tried.failure);
/** The facts that decided, and how the try ended where they do not say it. */
function factsOf(tried) {
    const end = endOf(tried);
    const facts = tried.failure?.facts ?? [];
    const told = facts.some((fact) => fact.includes(end) || /exit status|ended by|reached/.test(fact));
    return told ? [...facts] : [end, ...facts];
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
