export const id = 944;

export const ids = [ 944 ];

export const modules = {
93711: ((e, t, r) => {
r.d(t, {
PI: () => c,
R9: () => o,
asksForPaths: () => asksForPaths,
chooseLane: () => chooseLane,
fs: () => a,
qn: () => estimateOf
});
var s = r(14152);
var n = r(62403);
const o = {
DOCS: 5 * 6e4,
STANDARD: 15 * 6e4,
HEAVY: Number.POSITIVE_INFINITY
};
const a = [ "**/*.md", "**/*.mdx", "**/*.rst", "**/*.adoc", "docs/**", "doc/**", "**/LICENSE*", "**/CHANGELOG*" ];
const i = 3;
const c = 10;
const u = {
paths: 300,
lines: 1e4
};
function chooseLane(e) {
if (e.option !== "auto") return {
lane: e.option,
why: "the step says so",
by: "option"
};
return byPolicy(e) ?? byDuration(e) ?? byChange(e) ?? l;
}
const l = {
lane: "STANDARD",
why: "nothing is known that speaks for another",
by: "default"
};
function asksForPaths({option: e, rules: t, ...r}) {
if (e !== "auto") return false;
const s = {
option: e,
rules: t,
...r
};
for (const {paths: e, onlyPaths: r, ...n} of t) if (reasonFor(n, s) !== void 0) return e !== void 0 || r !== void 0;
return false;
}
function byPolicy(e) {
for (const [t, r] of e.rules.entries()) {
const s = reasonFor(r, e);
if (s) return {
lane: r.lane,
why: s,
by: `policy:${t + 1}`
};
}
return;
}
function reasonFor({jobs: e, onlyPaths: t, paths: r, labels: n}, o) {
const {jobNames: a = [], changedPaths: i = [], labels: c = []} = o;
const u = [];
if (e) {
const t = e.find(e => a.some(t => (0, s.Hj)(e, t)));
if (t === void 0) return;
u.push(`the job's name fits "${t}"`);
}
if (t) {
if (i.length === 0 || !i.every((0, s.fU)(t))) return;
u.push(`the change touches nothing but ${t.join(", ")}`);
}
if (r) {
const e = i.find((0, s.fU)(r));
if (e === void 0) return;
u.push(`the change touches ${e}`);
}
if (n) {
const e = n.find(e => c.includes(e));
if (e === void 0) return;
u.push(`the pull request has the label "${e}"`);
}
return u.length === 0 ? "the policy sends everything else there" : u.join(" and ");
}
function estimateOf(e) {
const t = e.slice(0, c);
return t.length < i ? void 0 : medianOf(t);
}
function byDuration({durationsMs: e = []}) {
const t = estimateOf(e);
if (t === void 0 || t < o.DOCS) return;
const r = t < o.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: r,
why: `the job's last ${Math.min(e.length, c)} green runs took ${(0, n.a3)(t)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: t}) {
if (e && e.length > 0 && e.every((0, s.fU)(a))) return {
lane: "DOCS",
why: "the change touches documents only",
by: "change"
};
if ((e?.length ?? 0) > u.paths) return {
lane: "HEAVY",
why: `the change touches ${e?.length} files`,
by: "change"
};
if ((t ?? 0) > u.lines) return {
lane: "HEAVY",
why: `the change has ${t} lines`,
by: "change"
};
if (!e && t === void 0) return;
return {
lane: "STANDARD",
why: "an ordinary change of code",
by: "change"
};
}
function medianOf(e) {
const t = e.toSorted((e, t) => e - t);
const r = Math.floor(t.length / 2);
const s = t[r];
return t.length % 2 === 1 ? s : (t[r - 1] + s) / 2;
}
}),
56221: ((e, t, r) => {
r.d(t, {
z: () => a
});
const s = 6e4;
const n = 60 * s;
const o = 24 * n;
const a = {
mode: "observe",
lanes: [],
plans: {},
mixedCauses: "ask",
never: {
jobs: [],
environments: [ "*" ]
},
idempotent: {
jobs: [],
environments: []
},
optional: {},
flaky: {
maxPerWeek: 5,
deadlineMs: 14 * o,
tests: [],
signatures: []
},
budgets: {
reruns: {
perJob: 2,
perRun: 3,
perDay: 50
},
storage: {
perRunBytes: 2 * 1024 ** 3,
retentionMs: 3 * o
},
circuitBreaker: {
runs: 10,
withinMs: 30 * s
}
},
triggers: [],
stages: {
paths: [],
approveOver: 2,
maxPerTarget: 2
},
checkpoint: {
stores: [ "artifact" ]
},
cache: [],
rollback: {
branches: [],
mode: "pr",
exempt: {
authors: [],
paths: [],
trailers: []
},
limits: {
ageMs: o,
create: 3,
push: 0
}
},
notifications: {
pullRequest: "on-action",
issue: {
labels: []
}
},
rules: []
};
}),
84110: ((e, t, r) => {
r.d(t, {
Kw: () => usageFired,
PW: () => limitText,
Rl: () => triggersFor,
gg: () => o,
h5: () => durationFired,
lZ: () => firedAfter
});
var s = r(14152);
var n = r(62403);
const o = 6e4;
const triggersFor = (e, t) => e.filter(({branches: e}) => !e || t !== void 0 && e.some(e => (0, 
s.Hj)(e, t)));
function firedAfter(e, {tests: t, scores: r = {}}) {
return e.flatMap(e => {
const {metric: s, do: n} = e;
if (s === "test-failure-rate") {
if (!t || t.total === 0) return [];
const r = crossed(e, t.failed / t.total);
return r === void 0 ? [] : [ {
metric: s,
do: n,
why: `${t.failed} of ${t.total} tests failed, ${r}`
} ];
}
if (s !== "quality-score") return [];
const o = r[e.from ?? ""];
const a = o === void 0 ? void 0 : crossed(e, o);
return a === void 0 ? [] : [ {
metric: s,
do: n,
why: `the quality score is ${o}, ${a}`
} ];
});
}
function crossed({above: e, below: t}, r) {
if (e !== void 0 && r > e.value) return `above ${limitText(e)}`;
return t !== void 0 && r < t.value ? `below ${limitText(t)}` : void 0;
}
function limitText({value: e, unit: t}) {
if (t === "share") return `${Math.round(e * 1e5) / 1e3}%`;
return t === "multiple" ? `${e}x` : `${e}`;
}
const usageFired = ({metric: e, above: t, forMs: r, do: s}, a) => ({
metric: e,
do: s,
why: `${e} is at ${Math.round(a * 100)}%, above ${t ? limitText(t) : "0%"} for ${(0, 
n.a3)(r ?? o)}`
});
const durationFired = ({above: e, do: t}, r) => ({
metric: "duration",
do: t,
why: `it takes longer than ${e ? limitText(e) : "1x"} its estimate of ${(0, n.a3)(r)}`
});
}),
1273: ((e, t, r) => {
r.d(t, {
L: () => decide,
l: () => mostTries
});
var s = r(14152);
const n = .5;
const o = {
network: {
DOCS: [ {
strategy: "RETRY",
tries: 3
} ],
STANDARD: [ {
strategy: "RETRY",
tries: 3
}, {
strategy: "RESUME",
times: 1
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 3
}, {
strategy: "RESUME",
times: 1
} ]
},
git: {
DOCS: [ {
strategy: "RETRY",
tries: 2
} ],
STANDARD: [ {
strategy: "RETRY",
tries: 2
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 2
}, {
strategy: "RESUME",
times: 1
} ]
},
timeout: {
DOCS: [],
STANDARD: [ {
strategy: "RETRY",
tries: 2
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 2
}, {
strategy: "RESUME",
times: 1,
only: "untried"
} ]
},
"resource-exhaustion": {
DOCS: [],
STANDARD: [ {
strategy: "RETRY",
tries: 2,
scale: n
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 2,
scale: n
}, {
strategy: "RESUME",
times: 1,
scale: n,
only: "untried"
} ]
},
"test-failure": {
DOCS: [],
STANDARD: [ {
strategy: "RETRY",
tries: 2,
only: "known-flaky"
}, {
strategy: "ROLLBACK"
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 2,
only: "known-flaky"
}, {
strategy: "RESUME",
times: 1,
only: "known-flaky"
}, {
strategy: "ROLLBACK"
} ]
},
"quality-gate": {
DOCS: [ {
strategy: "SKIP"
} ],
STANDARD: [ {
strategy: "ROLLBACK"
} ],
HEAVY: [ {
strategy: "ROLLBACK"
} ]
},
unknown: {
DOCS: [],
STANDARD: [],
HEAVY: [ {
strategy: "RESUME",
times: 1,
only: "runner-died"
} ]
}
};
const a = 2;
function policyCell(e, t, r) {
const s = r.lanes?.[t] ?? r.strategy;
const n = o[e][t].find(e => e.strategy === s);
const i = r.scale ?? (n && "scale" in n ? n.scale : void 0);
const c = {
...i === void 0 ? {} : {
scale: i
},
...r.only === void 0 ? {} : {
only: r.only
}
};
switch (s) {
case "RETRY":
{
const e = r.tries ?? (n?.strategy === "RETRY" ? n.tries : a);
return [ {
strategy: s,
tries: e,
...c,
...r.waitMs === void 0 ? {} : {
waitMs: r.waitMs
}
} ];
}

case "RESUME":
return [ {
strategy: s,
times: r.tries ?? (n?.strategy === "RESUME" ? n.times : a),
...c
} ];

case "MANUAL":
return [];

default:
return [ {
strategy: s
} ];
}
}
var i = r(78763);
var c = r(71205);
const u = 3;
const l = .7;
const f = .5;
const y = 2;
function decide(e) {
const t = offerFor(e);
const r = [];
for (const s of t.steps) {
const n = refuse(s, e, t);
if (!n) return {
...planOf(s, e, t),
refused: r
};
r.push({
strategy: s.strategy,
...n
});
}
return {
strategy: "MANUAL",
why: (0, i.J7)(e, r, t.rule),
rule: t.rule,
refused: r
};
}
function mostTries(e, t = {}) {
if (e.retry === "never") return 1;
if (e.maxTries !== void 0) return e.maxTries;
return Math.max(u, ...Object.values(t).map(({tries: e = 0}) => e));
}
function offerFor(e) {
const {failure: t, lane: r, options: s, policy: n} = e;
const a = n.plans?.[t.type];
const i = a ? policyCell(t.type, r, a) : o[t.type][r];
const c = a ? `policy:${t.type}` : `default:${t.type}/${r}`;
const l = [ ...stepBackOf(e), ...i.filter(e => e.strategy !== "RETRY") ];
const f = s.optional && !i.some(isSkip) ? [ {
strategy: "SKIP"
} ] : [];
const d = firedTrigger(e);
if (d) {
const e = s.maxTries ?? a?.tries ?? y;
return {
rule: `trigger:${d.metric}`,
steps: [ ...stepsFor(d, e, l), ...f ]
};
}
if (s.retry === "never") return {
rule: c,
steps: [ ...l, ...f ]
};
if (s.retry === "always") {
const e = s.maxTries ?? a?.tries ?? u;
return {
rule: "input:retry",
steps: [ {
strategy: "RETRY",
tries: e
}, ...l, ...f ]
};
}
const h = i.filter(isRetry).map(e => bounded(e, s.maxTries));
if (a) return {
rule: c,
steps: [ ...h, ...l, ...f ]
};
if (t.type === "unknown" && s.maxTries !== void 0) return {
rule: "input:max-tries",
steps: [ {
strategy: "RETRY",
tries: s.maxTries
}, ...l, ...f ]
};
const {rule: p = c, step: g} = retryOf(e, i.find(isRetry));
const m = g === void 0 ? l : [ bounded(g, s.maxTries ?? u), ...l ];
return {
rule: p,
steps: [ ...m, ...f ]
};
}
const firedTrigger = ({triggers: e = [], options: t}) => e.find(({do: e}) => e !== "checkpoint" && !(e === "scale-back" && t.retry === "never"));
function stepsFor({do: e}, t, r) {
switch (e) {
case "scale-back":
return [ {
strategy: "RETRY",
tries: t,
scale: f
}, ...r ];

case "step-back":
return [ {
strategy: "ROLLBACK",
form: "step-back"
} ];

case "nominate-revert":
return [ {
strategy: "ROLLBACK"
} ];

default:
return [];
}
}
function retryOf(e, t) {
const r = verdictOf(e);
if (isFlaky(e)) return t ? {
step: t
} : {
rule: "history:flaky",
step: {
strategy: "RETRY",
tries: y
}
};
if (r === "same-again") return t ? {
step: t
} : {};
const s = t && t.only === void 0 ? t : void 0;
if (r === "transient" && s) return {
step: s
};
if (e.lane === "DOCS") return s ? {
step: s
} : {};
return {
rule: `verdict:${r}`,
step: {
strategy: "RETRY",
...s?.scale === void 0 ? {} : {
scale: s.scale
},
tries: y
}
};
}
function stepBackOf(e) {
const {failure: t, lane: r, policy: s, stepBack: n} = e;
if (!(0, c.nq)(e)) return [];
const o = s.plans?.[t.type];
const a = o !== void 0 && (o.lanes?.[r] ?? o.strategy) === "MANUAL";
return a && n?.path === void 0 ? [] : [ {
strategy: "ROLLBACK",
form: "step-back"
} ];
}
const isSkip = e => e.strategy === "SKIP";
const isRetry = e => e.strategy === "RETRY";
const bounded = (e, t = Number.POSITIVE_INFINITY) => isRetry(e) ? {
...e,
tries: Math.min(e.tries, t)
} : e;
function refuse(e, t, r) {
if (t.cancelled && (e.strategy !== "ROLLBACK" || e.form === "step-back")) return {
reason: "cancelled",
why: "the step was cancelled"
};
switch (e.strategy) {
case "RETRY":
return refuseRetry(e, t, r);

case "RESUME":
return refuseResume(e, t, r);

case "SKIP":
return refuseSkip(t);

case "ROLLBACK":
if (e.form === "step-back") return (0, c.G0)(t);
return isProtected(t) ? void 0 : {
reason: "branch-not-named",
why: "the policy names no rollback for this branch"
};
}
}
function refuseSkip({options: e, policy: t, failure: r}) {
if (!e.optional) return {
reason: "not-optional",
why: 'the step is not marked "optional"'
};
const {optionalTypes: s} = t;
if (s && !s.includes(r.type)) return {
reason: "type-not-optional",
why: `the policy skips optional steps only for ${s.join(", ") || "no failure"}`
};
return t.isBroken ? {
reason: "policy-broken",
why: "rerail skips nothing until the policy is valid again"
} : void 0;
}
function refuseRetry(e, t, r) {
const {survivors: s, made: n, stopped: o} = t;
if (s.length > 0) return {
reason: "survivor",
why: `a process of the failed try is still running: ${s.join(", ")}`
};
const a = refuseOutsideEffects(t) ?? refuseDoubt(e, t, r);
if (a) return a;
if (n.tries >= e.tries) return {
reason: "tries-spent",
why: `${(0, i.A0)(e.tries)} used`
};
return o === void 0 ? void 0 : {
reason: "stopped",
why: o
};
}
function refuseResume(e, t, r) {
const {resumable: s, runnerDied: n, made: o} = t;
const a = refuseOutsideEffects(t);
if (a) return a;
if (!s) return {
reason: "no-checkpoint",
why: "there is no checkpoint to resume from: the step has no stage"
};
if (e.only === "runner-died" && !n) return {
reason: "runner-works",
why: "the runner did not die"
};
const i = n ? void 0 : refuseDoubt(e, t, r);
if (i) return i;
const c = e.only === "untried" || isOpen(t, r);
if (c && o.tries > 1) return {
reason: "tried-in-place",
why: "the retry failed from the same checkpoint"
};
const {reruns: u} = t;
if (u && u.made >= u.allowed) return {
reason: "budget-spent",
why: u.allowed === 1 ? "the only re-run that the policy allows a job is used" : `all ${u.allowed} re-runs that the policy allows a job are used`
};
if (o.resumes >= e.times) {
const e = o.resumes === 1 ? "once" : `${o.resumes} times`;
return {
reason: "resumes-spent",
why: `this run resumed the stage ${e} already`
};
}
return;
}
function refuseDoubt(e, t, {rule: r}) {
const {failure: s, options: n, history: o, made: a, time: i} = t;
if (r === "input:retry" || r === "input:max-tries" || isFlaky(t)) return;
if (r.startsWith("trigger:")) return;
const c = r.startsWith("policy:");
const u = verdictOf(t);
if (!c && u === "same-again") return {
reason: "same-again",
why: "a retry would fail the same way"
};
if (e.only === "known-flaky") return {
reason: "not-known-flaky",
why: "it has not passed on a retry before"
};
if (s.confidence < l && n.maxTries === void 0) {
const e = `${Math.floor(s.confidence * 100)} %`;
return {
reason: "low-confidence",
why: `only ${e} certain, and a retry needs 70 %`
};
}
if (c) return;
if (a.tries === 1 && o.repeated.includes(s.signature)) return {
reason: "failed-before",
why: "an earlier retry failed the same way at this commit"
};
if (u === "transient") return;
if (t.lane === "DOCS") return {
reason: "unclear",
why: "whether a retry would pass is unclear, and the DOCS lane has no time to find out"
};
const f = i?.budgetMs !== void 0 && i.spentMs + i.lastTryMs > i.budgetMs;
return f ? {
reason: "lane-budget",
why: `a retry would take the ${t.lane} lane over its time budget`
} : void 0;
}
function refuseOutsideEffects({externalEffects: e, options: t}) {
if (e.length === 0 || t.retry === "always") return;
return {
reason: "outside-effects",
why: `the script acts outside the workspace (${e.join(", ")})`
};
}
const verdictOf = ({failure: e}) => e.retry ?? "unclear";
const isOpen = (e, {rule: t}) => !t.startsWith("policy:") && !t.startsWith("input:") && !isFlaky(e) && verdictOf(e) === "unclear";
const isFlaky = ({history: e, failure: {signature: t}}) => e.flaky.includes(t) && !e.repeated.includes(t);
const isProtected = ({branch: e, policy: t}) => e !== void 0 && (t.rollbackBranches ?? []).some(t => (0, 
s.Hj)(t, e));
function planOf(e, t, r) {
const s = e.strategy === "SKIP" && t.options.optional ? "input:optional" : r.rule;
const n = {
strategy: e.strategy,
why: (0, i.qo)(e, t, r.rule),
rule: s
};
if (e.strategy === "ROLLBACK" && e.form === "step-back") return {
...n,
stepBack: true
};
if (e.strategy !== "RETRY" && e.strategy !== "RESUME") return n;
const {time: o} = t;
return {
...n,
...e.strategy === "RETRY" ? {
tries: e.tries
} : {},
...e.strategy === "RETRY" && e.waitMs !== void 0 ? {
waitMs: e.waitMs
} : {},
...e.scale === void 0 ? {} : {
scale: e.scale
},
...o === void 0 ? {} : {
expectedMinutes: Math.round(o.lastTryMs / 600) / 100
}
};
}
}),
78763: ((e, t, r) => {
r.d(t, {
A0: () => tries,
J7: () => manualReason,
qo: () => reasonFor,
tu: () => wordsFor
});
var s = r(71205);
const n = {
timeout: "timeout",
"test-failure": "test failure",
"quality-gate": "quality gate failure",
"resource-exhaustion": "exhausted resources",
network: "network failure",
git: "git failure",
unknown: "unknown cause"
};
const o = .7;
function wordsFor({failure: {type: e, cause: t, confidence: r}}) {
if (e === "unknown") return t ?? n[e];
return r < o ? `possibly ${n[e]}` : n[e];
}
const tries = e => e === 1 ? "the only try" : e === 2 ? "both tries" : `all ${e} tries`;
function reasonFor(e, t, r) {
const s = firedBy(t, r);
if (s && e.strategy === "RETRY") return `${s}: the next try uses less`;
if (s && e.strategy === "ROLLBACK") return `${s}: ${e.form === "step-back" ? `the next attempt resumes at ${targetOf(t)}` : "the commit is nominated for a revert"}`;
const n = wordsFor(t);
switch (e.strategy) {
case "RETRY":
return `${n}: ${retryReason(e, t, r)}`;

case "RESUME":
return `${n}: the next attempt resumes at this stage`;

case "SKIP":
return `${n} in an optional step`;

case "ROLLBACK":
if (e.form === "step-back") return `${n}: ${stepBackReason(t)}`;
return `${n} on a branch that the policy protects: the commit is nominated for a revert`;
}
}
const firedBy = ({triggers: e = []}, t) => e.find(({metric: e, do: r}) => t === `trigger:${e}` && r !== "checkpoint")?.why;
function targetOf({stepBack: e}) {
const t = e && (0, s.ff)(e);
return t === void 0 ? "an earlier stage" : `stage "${e?.stages[t]?.name}"`;
}
function stepBackReason(e) {
const {stepBack: t} = e;
const r = t && (0, s.ff)(t);
const n = targetOf(e);
const o = t?.path !== void 0 && t.path === (r === void 0 ? "" : t.stages[r]?.name);
const a = o ? "the policy declares the path" : "resuming here failed the same way";
return `${a}, so the next attempt resumes at ${n}`;
}
function retryReason(e, {history: t, failure: r}, s) {
if (s === "input:retry") return '"retry: always" retries every failure';
if (s === "input:max-tries") return '"max-tries" allows another try';
if (s.startsWith("policy:")) return "the policy retries it";
if (t.flaky.includes(r.signature)) return "it passed on a retry before";
if (e.scale !== void 0) return "a retry may pass with less";
return s === "verdict:unclear" ? "one retry shows whether it passes" : "a retry may pass";
}
function manualReason(e, t, r = "") {
const {failure: s, lane: n, options: o, cancelled: u} = e;
if (u) return "the step was cancelled";
const l = firedBy(e, r);
if (l) return [ l, ...t.slice(0, 1).map(({why: e}) => e) ].join(": ");
const f = wordsFor(e);
const y = t.find(({reason: e}) => i.has(e));
if (y) return `${f}: ${y.why}`;
const d = t.find(({strategy: e}) => e === "RETRY") ?? t.find(({reason: e}) => a.has(e));
if (s.type === "unknown" && (!d || c.has(d.reason))) {
const e = s.cause !== void 0 && s.retry === "same-again";
return `${f}: ${e ? "a retry would fail the same way" : "no evidence that a retry would help"}`;
}
if (d) return `${f}: ${d.why}`;
if (o.retry === "never") return `${f}: "retry: never" forbids a retry`;
return s.retry === "transient" || s.retry === "unclear" ? `${f}: rerail does not retry it in the ${n} lane` : `${f}: a retry would fail the same way`;
}
const a = new Set([ "outside-effects", "type-not-optional", "budget-spent", "resumes-spent", "tried-in-place" ]);
const i = new Set([ "needs-approval", "rollbacks-spent" ]);
const c = new Set([ "low-confidence", "unclear" ]);
}),
71205: ((e, t, r) => {
r.d(t, {
G0: () => refuseStepBack,
ff: () => stepBackTarget,
nq: () => asksForStepBack
});
const asksForStepBack = ({stepBack: e}) => e !== void 0 && [ e.cameBack, e.path, e.pending ].some(e => e !== void 0);
function stepBackTarget({stages: e, resumedAt: t, path: r, pending: s, asked: n}) {
const o = r ?? s;
const a = o === void 0 ? -1 : e.slice(0, -1).findIndex(({name: e}) => e === o);
if (a >= 0) return a;
if (t > 0) return t - 1;
return n && e.length > 1 ? e.length - 2 : void 0;
}
function refuseStepBack({stepBack: e, policy: t, options: r}) {
if (!e) return {
reason: "no-checkpoint",
why: "there is no stage to step back to: the step has no stage"
};
if (t.isBroken) return {
reason: "policy-broken",
why: "rerail steps back to no stage until the policy is valid again"
};
const {stages: s, made: n, approveOver: o, maxPerTarget: a, approved: i} = e;
const c = stepBackTarget(e);
if (c === void 0) return {
reason: "no-earlier-stage",
why: "there is no earlier stage that this attempt did not run"
};
const u = s[c].name;
const l = n[u] ?? 0;
if (l >= a) {
const e = l === 1 ? "once" : l === 2 ? "twice" : `${l} times`;
return {
reason: "rollbacks-spent",
why: `this run stepped back to stage "${u}" ${e}, and it failed again`
};
}
const f = s.slice(c).find(({external: e}) => e);
if (f && r.retry !== "always") return {
reason: "outside-effects",
why: `stage "${f.name}" acts outside the workspace and would run again`
};
const y = s.length - 1 - c;
return y > o && !i ? {
reason: "needs-approval",
why: `stepping back ${y === 1 ? "1 stage" : `${y} stages`}, to "${u}", needs your approval`
} : void 0;
}
})
};
