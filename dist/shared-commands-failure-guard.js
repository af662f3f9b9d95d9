export const id = 944;

export const ids = [ 944 ];

export const modules = {
93711: (e, t, n) => {
n.d(t, {
PI: () => u,
R9: () => a,
asksForPaths: () => asksForPaths,
chooseLane: () => chooseLane,
fs: () => i,
qn: () => estimateOf
});
var r = n(14152);
var s = n(62403);
const a = {
DOCS: 5 * 6e4,
STANDARD: 15 * 6e4,
HEAVY: Number.POSITIVE_INFINITY
};
const i = [ "**/*.md", "**/*.mdx", "**/*.rst", "**/*.adoc", "docs/**", "doc/**", "**/LICENSE*", "**/CHANGELOG*" ];
const o = 3;
const u = 10;
const c = {
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
function asksForPaths({option: e, rules: t, ...n}) {
if (e !== "auto") return false;
const r = {
option: e,
rules: t,
...n
};
for (const {paths: e, onlyPaths: n, ...s} of t) {
if (reasonFor(s, r) !== undefined) return e !== undefined || n !== undefined;
}
return false;
}
function byPolicy(e) {
for (const [t, n] of e.rules.entries()) {
const r = reasonFor(n, e);
if (r) return {
lane: n.lane,
why: r,
by: `policy:${t + 1}`
};
}
return undefined;
}
function reasonFor({jobs: e, onlyPaths: t, paths: n, labels: s}, a) {
const {jobNames: i = [], changedPaths: o = [], labels: u = []} = a;
const c = [];
if (e) {
const t = e.find(e => i.some(t => (0, r.Hj)(e, t)));
if (t === undefined) return undefined;
c.push(`the job's name fits "${t}"`);
}
if (t) {
if (o.length === 0 || !o.every((0, r.fU)(t))) return undefined;
c.push(`the change touches nothing but ${t.join(", ")}`);
}
if (n) {
const e = o.find((0, r.fU)(n));
if (e === undefined) return undefined;
c.push(`the change touches ${e}`);
}
if (s) {
const e = s.find(e => u.includes(e));
if (e === undefined) return undefined;
c.push(`the pull request has the label "${e}"`);
}
return c.length === 0 ? "the policy sends everything else there" : c.join(" and ");
}
function estimateOf(e) {
const t = e.slice(0, u);
return t.length < o ? undefined : medianOf(t);
}
function byDuration({durationsMs: e = []}) {
const t = estimateOf(e);
if (t === undefined || t < a.DOCS) return undefined;
const n = t < a.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: n,
why: `the job's last ${Math.min(e.length, u)} green runs took ${(0, s.a3)(t)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: t}) {
if (e && e.length > 0 && e.every((0, r.fU)(i))) {
return {
lane: "DOCS",
why: "the change touches documents only",
by: "change"
};
}
if ((e?.length ?? 0) > c.paths) {
return {
lane: "HEAVY",
why: `the change touches ${e?.length} files`,
by: "change"
};
}
if ((t ?? 0) > c.lines) {
return {
lane: "HEAVY",
why: `the change has ${t} lines`,
by: "change"
};
}
if (!e && t === undefined) return undefined;
return {
lane: "STANDARD",
why: "an ordinary change of code",
by: "change"
};
}
function medianOf(e) {
const t = e.toSorted((e, t) => e - t);
const n = Math.floor(t.length / 2);
const r = t[n];
return t.length % 2 === 1 ? r : (t[n - 1] + r) / 2;
}
},
14152: (e, t, n) => {
n.d(t, {
Hj: () => matchesName,
Ou: () => belowMatcher,
Pp: () => treeMatcher,
fU: () => globMatcher
});
var r = n(19473);
const globMatcher = e => lastMatch(e, ({ends: e}) => e);
const treeMatcher = e => lastMatch(e, ({ends: e, passes: t}) => e || t);
function lastMatch(e, t) {
const n = e.map(compile);
return e => {
let r = false;
for (const {negated: s, alternatives: a} of n) {
if (r === s && a.some(n => t(walk(n, e)))) r = !s;
}
return r;
};
}
function belowMatcher(e, t = "in") {
const n = e.map(compile).filter(({negated: e}) => e === (t === "back"));
return e => n.some(({alternatives: t}) => t.some(t => walk(t, `${e}/`).alive));
}
function matchesName(e, t) {
const n = Array.from(flat(e).matchAll(/\*+|./gsu)).map(([e]) => e.startsWith("*") ? {
kind: "deep"
} : e === "?" ? {
kind: "any"
} : {
kind: "one",
character: e
});
return walk(n, flat(t)).ends;
}
const flat = e => e.toLowerCase().replaceAll("/", "");
const s = 256;
function compile(e) {
const t = e.startsWith("!");
const n = (t ? e.slice(1) : e).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
if (n === "" || n.split("/").includes("..")) {
throw new r.UserError(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
}
return {
negated: t,
alternatives: expandBraces(n, e).map(tokenise)
};
}
function expandBraces(e, t) {
const n = e.indexOf("{");
const a = n < 0 ? undefined : splitBraces(e, n);
if (!a) return [ e ];
const i = expandBraces(a.rest, t);
const o = a.inner.flatMap(e => expandBraces(e, t));
if (o.length * i.length > s) {
throw new r.UserError(`Pattern "${t}" is wrong: it has over ${s} alternatives. Split it.`);
}
return o.flatMap(t => i.map(r => e.slice(0, n) + t + r));
}
function splitBraces(e, t) {
const n = [];
let r = 0;
let s = t + 1;
for (let a = t; a < e.length; a++) {
const t = e[a];
if (t === "{") r++;
if (t === "}") r--;
if (r === 0 || r === 1 && t === ",") {
n.push(e.slice(s, a));
s = a + 1;
}
if (r === 0) return {
inner: n,
rest: e.slice(a + 1)
};
}
return undefined;
}
const a = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(e) {
return Array.from(e.matchAll(a)).flatMap(([e]) => {
if (e === "**/") return [ {
kind: "folders"
}, {
kind: "inside"
} ];
if (e === "**") return [ {
kind: "deep"
} ];
if (e === "*") return [ {
kind: "some"
} ];
if (e === "?") return [ {
kind: "any"
} ];
return [ e.length > 2 && e.startsWith("[") ? parseSet(e.slice(1, -1)) : {
kind: "one",
character: e
} ];
});
}
function parseSet(e) {
const t = /^[!^]/.test(e);
const n = [];
for (const [, r = "", s] of (t ? e.slice(1) : e).matchAll(/(.)(?:-(.))?/gsu)) n.push([ r, s ?? r ]);
return {
kind: "set",
ranges: n,
negated: t
};
}
function walk(e, t) {
const n = new Int32Array(e.length + 1);
let r = [];
let s = 1;
const enter = (t, r) => {
if (n[r] === s) return;
n[r] = s;
t.push(r);
const a = e[r]?.kind;
if (a === "some" || a === "deep") enter(t, r + 1);
if (a === "folders") enter(t, r + 2);
};
enter(r, 0);
let a = false;
for (const n of t) {
s++;
a ||= n === "/" && r.includes(e.length);
const t = [];
for (const s of r) {
const r = advance(e[s], n, s);
if (r >= 0) enter(t, r);
}
if (t.length === 0) return {
ends: false,
passes: a,
alive: false
};
r = t;
}
return {
ends: r.includes(e.length),
passes: a,
alive: r.some(t => t < e.length)
};
}
function advance(e, t, n) {
const r = t === "/";
switch (e?.kind) {
case "one":
return e.character === t ? n + 1 : -1;

case "set":
return !r && e.ranges.some(([e, n]) => e <= t && t <= n) !== e.negated ? n + 1 : -1;

case "any":
return r ? -1 : n + 1;

case "some":
return r ? -1 : n;

case "deep":
return n;

case "folders":
return r ? n : n + 1;

case "inside":
return r ? n - 1 : n;

default:
return -1;
}
}
},
56221: (e, t, n) => {
n.d(t, {
z: () => i
});
const r = 6e4;
const s = 60 * r;
const a = 24 * s;
const i = {
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
deadlineMs: 14 * a,
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
retentionMs: 3 * a
},
circuitBreaker: {
runs: 10,
withinMs: 30 * r
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
ageMs: a,
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
},
84110: (e, t, n) => {
n.d(t, {
Kw: () => usageFired,
PW: () => limitText,
Rl: () => triggersFor,
gg: () => a,
h5: () => durationFired,
lZ: () => firedAfter
});
var r = n(14152);
var s = n(62403);
const a = 6e4;
const triggersFor = (e, t) => e.filter(({branches: e}) => !e || t !== undefined && e.some(e => (0, 
r.Hj)(e, t)));
function firedAfter(e, {tests: t, scores: n = {}}) {
return e.flatMap(e => {
const {metric: r, do: s} = e;
if (r === "test-failure-rate") {
if (!t || t.total === 0) return [];
const n = crossed(e, t.failed / t.total);
return n === undefined ? [] : [ {
metric: r,
do: s,
why: `${t.failed} of ${t.total} tests failed, ${n}`
} ];
}
if (r !== "quality-score") return [];
const a = n[e.from ?? ""];
const i = a === undefined ? undefined : crossed(e, a);
return i === undefined ? [] : [ {
metric: r,
do: s,
why: `the quality score is ${a}, ${i}`
} ];
});
}
function crossed({above: e, below: t}, n) {
if (e !== undefined && n > e.value) return `above ${limitText(e)}`;
return t !== undefined && n < t.value ? `below ${limitText(t)}` : undefined;
}
function limitText({value: e, unit: t}) {
if (t === "share") return `${Math.round(e * 1e5) / 1e3}%`;
return t === "multiple" ? `${e}x` : `${e}`;
}
const usageFired = ({metric: e, above: t, forMs: n, do: r}, i) => ({
metric: e,
do: r,
why: `${e} is at ${Math.round(i * 100)}%, above ${t ? limitText(t) : "0%"} for ${(0, 
s.a3)(n ?? a)}`
});
const durationFired = ({above: e, do: t}, n) => ({
metric: "duration",
do: t,
why: `it takes longer than ${e ? limitText(e) : "1x"} its estimate of ${(0, s.a3)(n)}`
});
},
1273: (e, t, n) => {
n.d(t, {
LD: () => decide,
l5: () => mostTries
});
var r = n(14152);
const s = null && [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ];
const a = .5;
const i = {
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
scale: a
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 2,
scale: a
}, {
strategy: "RESUME",
times: 1,
scale: a,
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
const o = 2;
function policyCell(e, t, n) {
const r = n.lanes?.[t] ?? n.strategy;
const s = i[e][t].find(e => e.strategy === r);
const a = n.scale ?? (s && "scale" in s ? s.scale : undefined);
const u = {
...a === undefined ? {} : {
scale: a
},
...n.only === undefined ? {} : {
only: n.only
}
};
switch (r) {
case "RETRY":
{
const e = n.tries ?? (s?.strategy === "RETRY" ? s.tries : o);
return [ {
strategy: r,
tries: e,
...u,
...n.waitMs === undefined ? {} : {
waitMs: n.waitMs
}
} ];
}

case "RESUME":
return [ {
strategy: r,
times: n.tries ?? (s?.strategy === "RESUME" ? s.times : o),
...u
} ];

case "MANUAL":
return [];

default:
return [ {
strategy: r
} ];
}
}
var u = n(78763);
var c = n(71205);
const l = 3;
const f = .7;
const d = .5;
const h = 2;
function decide(e) {
const t = offerFor(e);
const n = [];
for (const r of t.steps) {
const s = refuse(r, e, t);
if (!s) return {
...planOf(r, e, t),
refused: n
};
n.push({
strategy: r.strategy,
...s
});
}
return {
strategy: "MANUAL",
why: (0, u.J7)(e, n, t.rule),
rule: t.rule,
refused: n
};
}
function mostTries(e, t = {}) {
if (e.retry === "never") return 1;
if (e.maxTries !== undefined) return e.maxTries;
return Math.max(l, ...Object.values(t).map(({tries: e = 0}) => e));
}
function offerFor(e) {
const {failure: t, lane: n, options: r, policy: s} = e;
const a = s.plans?.[t.type];
const o = a ? policyCell(t.type, n, a) : i[t.type][n];
const u = a ? `policy:${t.type}` : `default:${t.type}/${n}`;
const c = [ ...stepBackOf(e), ...o.filter(e => e.strategy !== "RETRY") ];
const f = r.optional && !o.some(isSkip) ? [ {
strategy: "SKIP"
} ] : [];
const d = firedTrigger(e);
if (d) {
const e = r.maxTries ?? a?.tries ?? h;
return {
rule: `trigger:${d.metric}`,
steps: [ ...stepsFor(d, e, c), ...f ]
};
}
if (r.retry === "never") return {
rule: u,
steps: [ ...c, ...f ]
};
if (r.retry === "always") {
const e = r.maxTries ?? a?.tries ?? l;
return {
rule: "input:retry",
steps: [ {
strategy: "RETRY",
tries: e
}, ...c, ...f ]
};
}
const y = o.filter(isRetry).map(e => bounded(e, r.maxTries));
if (a) return {
rule: u,
steps: [ ...y, ...c, ...f ]
};
if (t.type === "unknown" && r.maxTries !== undefined) {
return {
rule: "input:max-tries",
steps: [ {
strategy: "RETRY",
tries: r.maxTries
}, ...c, ...f ]
};
}
const {rule: p = u, step: g} = retryOf(e, o.find(isRetry));
const m = g === undefined ? c : [ bounded(g, r.maxTries ?? l), ...c ];
return {
rule: p,
steps: [ ...m, ...f ]
};
}
const firedTrigger = ({triggers: e = [], options: t}) => e.find(({do: e}) => e !== "checkpoint" && !(e === "scale-back" && t.retry === "never"));
function stepsFor({do: e}, t, n) {
switch (e) {
case "scale-back":
return [ {
strategy: "RETRY",
tries: t,
scale: d
}, ...n ];

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
const n = verdictOf(e);
if (isFlaky(e)) return t ? {
step: t
} : {
rule: "history:flaky",
step: {
strategy: "RETRY",
tries: h
}
};
if (n === "same-again") return t ? {
step: t
} : {};
const r = t && t.only === undefined ? t : undefined;
if (n === "transient" && r) return {
step: r
};
if (e.lane === "DOCS") return r ? {
step: r
} : {};
return {
rule: `verdict:${n}`,
step: {
strategy: "RETRY",
...r?.scale === undefined ? {} : {
scale: r.scale
},
tries: h
}
};
}
function stepBackOf(e) {
const {failure: t, lane: n, policy: r, stepBack: s} = e;
if (!(0, c.nq)(e)) return [];
const a = r.plans?.[t.type];
const i = a !== undefined && (a.lanes?.[n] ?? a.strategy) === "MANUAL";
return i && s?.path === undefined ? [] : [ {
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
function refuse(e, t, n) {
if (t.cancelled && (e.strategy !== "ROLLBACK" || e.form === "step-back")) {
return {
reason: "cancelled",
why: "the step was cancelled"
};
}
switch (e.strategy) {
case "RETRY":
return refuseRetry(e, t, n);

case "RESUME":
return refuseResume(e, t, n);

case "SKIP":
return refuseSkip(t);

case "ROLLBACK":
if (e.form === "step-back") return (0, c.G0)(t);
return isProtected(t) ? undefined : {
reason: "branch-not-named",
why: "the policy names no rollback for this branch"
};
}
}
function refuseSkip({options: e, policy: t, failure: n}) {
if (!e.optional) return {
reason: "not-optional",
why: 'the step is not marked "optional"'
};
const {optionalTypes: r} = t;
if (r && !r.includes(n.type)) {
return {
reason: "type-not-optional",
why: `the policy skips optional steps only for ${r.join(", ") || "no failure"}`
};
}
return t.isBroken ? {
reason: "policy-broken",
why: "rerail skips nothing until the policy is valid again"
} : undefined;
}
function refuseRetry(e, t, n) {
const {survivors: r, made: s, stopped: a} = t;
if (r.length > 0) {
return {
reason: "survivor",
why: `a process of the failed try is still running: ${r.join(", ")}`
};
}
const i = refuseOutsideEffects(t) ?? refuseDoubt(e, t, n);
if (i) return i;
if (s.tries >= e.tries) return {
reason: "tries-spent",
why: `${(0, u.A0)(e.tries)} used`
};
return a === undefined ? undefined : {
reason: "stopped",
why: a
};
}
function refuseResume(e, t, n) {
const {resumable: r, runnerDied: s, made: a} = t;
const i = refuseOutsideEffects(t);
if (i) return i;
if (!r) return {
reason: "no-checkpoint",
why: "there is no checkpoint to resume from: the step has no stage"
};
if (e.only === "runner-died" && !s) return {
reason: "runner-works",
why: "the runner did not die"
};
const o = s ? undefined : refuseDoubt(e, t, n);
if (o) return o;
const u = e.only === "untried" || isOpen(t, n);
if (u && a.tries > 1) return {
reason: "tried-in-place",
why: "the retry failed from the same checkpoint"
};
const {reruns: c} = t;
if (c && c.made >= c.allowed) {
return {
reason: "budget-spent",
why: `all ${c.allowed} re-runs that the policy allows a job are used`
};
}
if (a.resumes >= e.times) {
const e = a.resumes === 1 ? "once" : `${a.resumes} times`;
return {
reason: "resumes-spent",
why: `this run resumed the stage ${e} already`
};
}
return undefined;
}
function refuseDoubt(e, t, {rule: n}) {
const {failure: r, options: s, history: a, made: i, time: o} = t;
if (n === "input:retry" || n === "input:max-tries" || isFlaky(t)) return undefined;
if (n.startsWith("trigger:")) return undefined;
const u = n.startsWith("policy:");
const c = verdictOf(t);
if (!u && c === "same-again") return {
reason: "same-again",
why: "a retry would fail the same way"
};
if (e.only === "known-flaky") return {
reason: "not-known-flaky",
why: "it has not passed on a retry before"
};
if (r.confidence < f && s.maxTries === undefined) {
const e = `${Math.floor(r.confidence * 100)} %`;
return {
reason: "low-confidence",
why: `only ${e} certain, and a retry needs 70 %`
};
}
if (u) return undefined;
if (i.tries === 1 && a.repeated.includes(r.signature)) {
return {
reason: "failed-before",
why: "an earlier retry failed the same way at this commit"
};
}
if (c === "transient") return undefined;
if (t.lane === "DOCS") {
return {
reason: "unclear",
why: "whether a retry would pass is unclear, and the DOCS lane has no time to find out"
};
}
const l = o?.budgetMs !== undefined && o.spentMs + o.lastTryMs > o.budgetMs;
return l ? {
reason: "lane-budget",
why: `a retry would take the ${t.lane} lane over its time budget`
} : undefined;
}
function refuseOutsideEffects({externalEffects: e, options: t}) {
if (e.length === 0 || t.retry === "always") return undefined;
return {
reason: "outside-effects",
why: `the script acts outside the workspace (${e.join(", ")})`
};
}
const verdictOf = ({failure: e}) => e.retry ?? "unclear";
const isOpen = (e, {rule: t}) => !t.startsWith("policy:") && !t.startsWith("input:") && !isFlaky(e) && verdictOf(e) === "unclear";
const isFlaky = ({history: e, failure: {signature: t}}) => e.flaky.includes(t) && !e.repeated.includes(t);
const isProtected = ({branch: e, policy: t}) => e !== undefined && (t.rollbackBranches ?? []).some(t => (0, 
r.Hj)(t, e));
function planOf(e, t, n) {
const r = e.strategy === "SKIP" && t.options.optional ? "input:optional" : n.rule;
const s = {
strategy: e.strategy,
why: (0, u.qo)(e, t, n.rule),
rule: r
};
if (e.strategy === "ROLLBACK" && e.form === "step-back") return {
...s,
stepBack: true
};
if (e.strategy !== "RETRY" && e.strategy !== "RESUME") return s;
const {time: a} = t;
return {
...s,
...e.strategy === "RETRY" ? {
tries: e.tries
} : {},
...e.strategy === "RETRY" && e.waitMs !== undefined ? {
waitMs: e.waitMs
} : {},
...e.scale === undefined ? {} : {
scale: e.scale
},
...a === undefined ? {} : {
expectedMinutes: Math.round(a.lastTryMs / 600) / 100
}
};
}
},
78763: (e, t, n) => {
n.d(t, {
A0: () => tries,
J7: () => manualReason,
qo: () => reasonFor,
tu: () => wordsFor
});
var r = n(71205);
const s = {
timeout: "timeout",
"test-failure": "test failure",
"quality-gate": "quality gate failure",
"resource-exhaustion": "exhausted resources",
network: "network failure",
git: "git failure",
unknown: "unknown cause"
};
const a = .7;
function wordsFor({failure: {type: e, cause: t, confidence: n}}) {
if (e === "unknown") return t ?? s[e];
return n < a ? `possibly ${s[e]}` : s[e];
}
const tries = e => e === 1 ? "the only try" : e === 2 ? "both tries" : `all ${e} tries`;
function reasonFor(e, t, n) {
const r = firedBy(t, n);
if (r && e.strategy === "RETRY") return `${r}: the next try uses less`;
if (r && e.strategy === "ROLLBACK") {
return `${r}: ${e.form === "step-back" ? `the next attempt resumes at ${targetOf(t)}` : "the commit is nominated for a revert"}`;
}
const s = wordsFor(t);
switch (e.strategy) {
case "RETRY":
return `${s}: ${retryReason(e, t, n)}`;

case "RESUME":
return `${s}: the next attempt resumes at this stage`;

case "SKIP":
return `${s} in an optional step`;

case "ROLLBACK":
if (e.form === "step-back") return `${s}: ${stepBackReason(t)}`;
return `${s} on a branch that the policy protects: the commit is nominated for a revert`;
}
}
const firedBy = ({triggers: e = []}, t) => e.find(({metric: e, do: n}) => t === `trigger:${e}` && n !== "checkpoint")?.why;
function targetOf({stepBack: e}) {
const t = e && (0, r.ff)(e);
return t === undefined ? "an earlier stage" : `stage "${e?.stages[t]?.name}"`;
}
function stepBackReason(e) {
const {stepBack: t} = e;
const n = t && (0, r.ff)(t);
const s = targetOf(e);
const a = t?.path !== undefined && t.path === (n === undefined ? "" : t.stages[n]?.name);
const i = a ? "the policy declares the path" : "resuming here failed the same way";
return `${i}, so the next attempt resumes at ${s}`;
}
function retryReason(e, {history: t, failure: n}, r) {
if (r === "input:retry") return '"retry: always" retries every failure';
if (r === "input:max-tries") return '"max-tries" allows another try';
if (r.startsWith("policy:")) return "the policy retries it";
if (t.flaky.includes(n.signature)) return "it passed on a retry before";
if (e.scale !== undefined) return "a retry may pass with less";
return r === "verdict:unclear" ? "one retry shows whether it passes" : "a retry may pass";
}
function manualReason(e, t, n = "") {
const {failure: r, lane: s, options: a, cancelled: c} = e;
if (c) return "the step was cancelled";
const l = firedBy(e, n);
if (l) return [ l, ...t.slice(0, 1).map(({why: e}) => e) ].join(": ");
const f = wordsFor(e);
const d = t.find(({reason: e}) => o.has(e));
if (d) return `${f}: ${d.why}`;
const h = t.find(({strategy: e}) => e === "RETRY") ?? t.find(({reason: e}) => i.has(e));
if (r.type === "unknown" && (!h || u.has(h.reason))) {
const e = r.cause !== undefined && r.retry === "same-again";
return `${f}: ${e ? "a retry would fail the same way" : "no evidence that a retry would help"}`;
}
if (h) return `${f}: ${h.why}`;
if (a.retry === "never") return `${f}: "retry: never" forbids a retry`;
return r.retry === "transient" || r.retry === "unclear" ? `${f}: rerail does not retry it in the ${s} lane` : `${f}: a retry would fail the same way`;
}
const i = new Set([ "outside-effects", "type-not-optional", "budget-spent", "resumes-spent", "tried-in-place" ]);
const o = new Set([ "needs-approval", "rollbacks-spent" ]);
const u = new Set([ "low-confidence", "unclear" ]);
},
71205: (e, t, n) => {
n.d(t, {
G0: () => refuseStepBack,
ff: () => stepBackTarget,
nq: () => asksForStepBack
});
const asksForStepBack = ({stepBack: e}) => e !== undefined && [ e.cameBack, e.path, e.pending ].some(e => e !== undefined);
function stepBackTarget({stages: e, resumedAt: t, path: n, pending: r, asked: s}) {
const a = n ?? r;
const i = a === undefined ? -1 : e.slice(0, -1).findIndex(({name: e}) => e === a);
if (i >= 0) return i;
if (t > 0) return t - 1;
return s && e.length > 1 ? e.length - 2 : undefined;
}
function refuseStepBack({stepBack: e, policy: t, options: n}) {
if (!e) return {
reason: "no-checkpoint",
why: "there is no stage to step back to: the step has no stage"
};
if (t.isBroken) {
return {
reason: "policy-broken",
why: "rerail steps back to no stage until the policy is valid again"
};
}
const {stages: r, made: s, approveOver: a, maxPerTarget: i, approved: o} = e;
const u = stepBackTarget(e);
if (u === undefined) {
return {
reason: "no-earlier-stage",
why: "there is no earlier stage that this attempt did not run"
};
}
const c = r[u].name;
const l = s[c] ?? 0;
if (l >= i) {
const e = l === 1 ? "once" : l === 2 ? "twice" : `${l} times`;
return {
reason: "rollbacks-spent",
why: `this run stepped back to stage "${c}" ${e}, and it failed again`
};
}
const f = r.slice(u).find(({external: e}) => e);
if (f && n.retry !== "always") {
return {
reason: "outside-effects",
why: `stage "${f.name}" acts outside the workspace and would run again`
};
}
const d = r.length - 1 - u;
return d > a && !o ? {
reason: "needs-approval",
why: `stepping back ${d === 1 ? "1 stage" : `${d} stages`}, to "${c}", needs your approval`
} : undefined;
}
}
};
