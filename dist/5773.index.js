export const id = 5773;
export const ids = [5773];
export const modules = {

/***/ 55773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportLosses: () => (/* binding */ reportLosses)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/config/duration.js
var duration = __webpack_require__(91359);
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

;// CONCATENATED MODULE: ./build/report/step-summary.js


const TROUBLE = {
    timeout: 'ran out of time',
    'test-failure': 'has failing tests',
    'quality-gate': 'did not pass a quality gate',
    'resource-exhaustion': 'ran out of resources',
    network: 'lost the network',
    git: 'failed in git',
    unknown: 'failed',
};
/** Most evidence lines that anybody reads. */
const MAX_LINES = 5;
/** The job summary of a step where something happened, as Markdown: who has to do what first, then why, what was done, what next. */
function stepSummary(story) {
    const failure = story.tries.findLast((tried) => tried.failure)?.failure;
    const parts = [
        `### ${headline(story, failure)}`,
        ...(failure ? [why(failure)] : []),
        `**Done** ${done(story)}`,
        ...(story.outcome === 'failed' && failure ? [`**Next** ${inertMarkdown(next(story, failure))}`] : []),
        timeline(story.stages),
        footnote(story),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function headline({ outcome, title, tries }, failure) {
    const name = inlineCode(title);
    const trouble = TROUBLE[failure?.type ?? 'unknown'];
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
function why(failure) {
    const rules = [...new Set(failure.evidence.map((line) => line.rule))].slice(0, 2).map(inlineCode);
    const facts = failure.facts.map(inertMarkdown).join(', ');
    const verdict = [
        facts,
        `${failure.type.replace('-', ' ')} ${Math.round(failure.confidence * 100)} %`,
        ...rules,
    ].filter(Boolean);
    const lines = failure.evidence.slice(0, MAX_LINES).map((line) => `${String(line.line).padStart(5)} │ ${line.text}`);
    return [`**Why** ${verdict.join(' · ')}`, ...(lines.length > 0 ? [codeBlock(lines)] : [])].join('\n\n');
}
/** `try 1 failed (137) after 8m12s → workspace put back → try 2 passed after 41s` */
function done({ tries, clean, plan }) {
    const told = tries.map(({ exitCode, durationMs, failure }, index) => {
        const how = failure ? `failed (${exitCode}), ${failure.type.replace('-', ' ')},` : 'passed';
        return `try ${index + 1} ${how} after ${(0,duration/* formatDuration */.a3)(durationMs)}`;
    });
    const between = clean ? ' → workspace put back → ' : ' → ';
    const end = plan && plan.strategy !== 'RETRY' ? ` → stopped: ${inertMarkdown(plan.why)}` : '';
    return `${told.join(between)}${end}`;
}
function next({ plan }, failure) {
    if (plan?.strategy === 'RESUME')
        return 're-run the failed jobs: stages that completed are fast-forwarded, this one starts from its checkpoint';
    return failure.suggestion;
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
        const clock = new Date(stage.startedAt).toISOString().slice(11, 16);
        const retried = (stage.tries ?? 1) > 1 ? ` (${stage.tries} tries)` : '';
        const took = stage.durationMs === undefined ? '' : ` ${(0,duration/* formatDuration */.a3)(stage.durationMs)}`;
        return `${clock} ${inertMarkdown(stage.name)} ${MARKS[stage.state]}${took}${retried}`;
    })
        .join(' · ');
}
function footnote({ lane, tries, checkpoint, clean }) {
    const lost = tries.filter((tried) => tried.failure).reduce((sum, tried) => sum + tried.durationMs, 0);
    const facts = [
        `Spent ${(0,duration/* formatDuration */.a3)(lost)} on failed tries`,
        `lane ${lane}`,
        ...(checkpoint ? [`checkpoint ${inlineCode(checkpoint.id)}`] : []),
        ...(clean ? ['what lies outside the workspace was not put back'] : []),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./build/commands/report-losses.js


/** Tells people what happened where a try was lost: one line and an annotation in the log, a summary on the run's page. */
async function reportLosses(phase, end, summaryFile) {
    const { outputs, losses, result } = end;
    const title = phase.inputs.stage ?? phase.context.job ?? 'script';
    const last = losses.at(-1);
    if (!last || !result)
        return;
    const { failure, plan } = last;
    const where = failure.evidence[0] ? `: ${failure.evidence[0].text}` : '';
    const what = `${failure.type.replace('-', ' ')} (${Math.round(failure.confidence * 100)} %)${where}`;
    if (outputs.outcome === 'recovered')
        phase.log.notice(`"${title}" passed on try ${outputs.tries} after ${what}`);
    else if (outputs.outcome === 'skipped')
        phase.log.warning(`"${title}" is optional and was skipped after ${what}`);
    else
        phase.log.error(`Process completed with exit code ${end.exitCode}. ${what}. ${plan.why}. ${failure.suggestion}`);
    const lossOf = new Map(losses.map((loss) => [loss.result, loss.failure]));
    const summary = stepSummary({
        outcome: outputs.outcome,
        title,
        lane: outputs.lane,
        tries: result.tries.map((tried) => {
            const lost = lossOf.get(tried);
            return { exitCode: tried.exitCode, durationMs: tried.durationMs, ...(lost ? { failure: lost } : {}) };
        }),
        plan,
        clean: losses.some((loss) => loss.putBack),
        stages: await (await phase.job()).stages(),
        ...(end.before === undefined ? {} : { checkpoint: end.before }),
    });
    if (summaryFile)
        await (0,promises_.appendFile)(summaryFile, phase.masker.mask(summary));
}


/***/ }),

/***/ 91359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ec: () => (/* binding */ DURATION_FORM)
/* harmony export */ });
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const PART = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const WHOLE = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
/** Longest duration that means anything here: GitHub ends a workflow run after 35 days (docs: usage limits). */
const MAX_MS = 35 * 86_400_000;
/** What a duration looks like, for error messages. */
const DURATION_FORM = 'a number with a unit, as 90s, 15m, 2h or 1h30m, at most 35d';
/**
 * Milliseconds of a duration such as `90s`, `15m`, `1h30m`, or undefined where the text is none.
 * A bare `0` is a duration; other bare numbers are not, because nobody can tell seconds from minutes.
 */
function parseDuration(text) {
    const compact = text.trim().toLowerCase();
    if (compact === '0')
        return 0;
    if (!WHOLE.test(compact))
        return undefined;
    let ms = 0;
    for (const [, amount, unit] of compact.matchAll(PART))
        ms += Number(amount) * UNITS[unit];
    return ms <= MAX_MS ? Math.round(ms) : undefined;
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
