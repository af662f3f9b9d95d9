export const id = 207;

export const ids = [ 207 ];

export const modules = {
93711: (e, t, n) => {
n.d(t, {
R: () => a,
chooseLane: () => chooseLane,
f: () => o
});
var r = n(14152);
var s = n(62403);
const a = {
DOCS: 5 * 6e4,
STANDARD: 15 * 6e4,
HEAVY: Number.POSITIVE_INFINITY
};
const o = [ "**/*.md", "**/*.mdx", "**/*.rst", "**/*.adoc", "docs/**", "doc/**", "**/LICENSE*", "**/CHANGELOG*" ];
const i = 3;
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
const {jobName: o, changedPaths: i = [], labels: u = []} = a;
const c = [];
if (e) {
const t = o === undefined ? undefined : e.find(e => (0, r.Hj)(e, o));
if (t === undefined) return undefined;
c.push(`the job's name fits "${t}"`);
}
if (t) {
if (i.length === 0 || !i.every((0, r.fU)(t))) return undefined;
c.push(`the change touches nothing but ${t.join(", ")}`);
}
if (n) {
const e = i.find((0, r.fU)(n));
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
function byDuration({durationsMs: e = []}) {
const t = e.slice(0, u);
if (t.length < i) return undefined;
const n = medianOf(t);
if (n < a.DOCS) return undefined;
const r = n < a.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: r,
why: `the job's last ${t.length} green runs took ${(0, s.a3)(n)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: t}) {
if (e && e.length > 0 && e.every((0, r.fU)(o))) {
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
throw new r.yo(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
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
const o = expandBraces(a.rest, t);
const i = a.inner.flatMap(e => expandBraces(e, t));
if (i.length * o.length > s) {
throw new r.yo(`Pattern "${t}" is wrong: it has over ${s} alternatives. Split it.`);
}
return i.flatMap(t => o.map(r => e.slice(0, n) + t + r));
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
96327: (e, t, n) => {
n.d(t, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
fE: () => formatCommand,
tJ: () => inert,
wA: () => r,
z3: () => isBlank,
zN: () => isRegistered
});
const r = [ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ];
const s = new Set(r);
const a = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const o = [ ...a, [ ":", "%3A" ], [ ",", "%2C" ] ];
const i = [ [ ";", "%3B" ], ...a, [ "]", "%5D" ] ];
const u = /^(?:[^\S\uFEFF]|\u0085)*/;
const c = new Map;
function unescapeText(e, t) {
if (!e.includes("%")) return e;
let n = e;
for (const [e, r] of t) n = n.replaceAll(r, e);
return n.replaceAll("%25", "%");
}
function escapeText(e, t) {
let n = e.replaceAll("%", "%25");
for (const [e, r] of t) n = n.replaceAll(e, r);
return n;
}
const isRegistered = e => s.has(e);
function parseCommand(e, t = isRegistered) {
return parseNewForm(e, t) ?? parseOldForm(e, t);
}
function parseNewForm(e, t) {
const n = e.startsWith("::") ? e : e.replace(u, "");
if (!n.startsWith("::")) return undefined;
const r = n.indexOf("::", 2);
if (r < 0) return undefined;
const [s, i] = splitOnce(n.slice(2, r), " ");
if (!t(s.toLowerCase())) return undefined;
return {
name: s,
properties: parseProperties(i.trim(), ",", o),
data: unescapeText(n.slice(r + 2), a)
};
}
function parseOldForm(e, t) {
const n = e.indexOf("##[");
const r = n < 0 ? -1 : e.indexOf("]", n);
if (r < 0) return undefined;
const [s, a] = splitOnce(e.slice(n + 3, r), " ");
if (!t(s.toLowerCase())) return undefined;
return {
name: s,
properties: parseProperties(a, ";", i),
data: unescapeText(e.slice(r + 1), i)
};
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseProperties(e, t, n) {
if (e === "") return c;
const r = new Map;
for (const s of e.split(t)) {
const [, e, t] = /^=*([^=]+)=+(.+)$/s.exec(s) ?? [];
if (e && t) r.set(e.toLowerCase(), unescapeText(t, n));
}
return r;
}
function formatCommand(e, t = "", n = []) {
const r = [ ...n ].map(([e, t]) => `${e}=${escapeText(t, o)}`).join(",");
return `::${e}${r === "" ? "" : ` ${r}`}::${escapeText(t, a)}`;
}
function formatAnywhere(e, t) {
return `##[${e}]${escapeText(t, i)}`;
}
function inert(e) {
return e.replace(/[\r\n]+/g, " ").replace(u, e => e.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(e) {
return u.exec(e)?.[0] === e;
}
},
56221: (e, t, n) => {
n.d(t, {
W: () => i,
z: () => u
});
var r = n(93711);
const s = 6e4;
const a = 60 * s;
const o = 24 * a;
const i = [ {
lane: "DOCS",
onlyPaths: [ "docs/**", "**/*.md" ],
budgetMs: r.R.DOCS,
checkpoint: "auto"
} ];
const u = {
mode: "observe",
lanes: i,
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
flaky: {
maxPerWeek: 5,
deadlineMs: 14 * o
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
},
1273: (e, t, n) => {
n.d(t, {
LD: () => decide,
l5: () => mostTries
});
var r = n(14152);
const s = null && [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ];
const a = .5;
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
const i = 2;
function policyCell(e, t, n) {
const r = n.lanes?.[t] ?? n.strategy;
const s = o[e][t].find(e => e.strategy === r);
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
const e = n.tries ?? (s?.strategy === "RETRY" ? s.tries : i);
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
times: n.tries ?? (s?.strategy === "RESUME" ? s.times : i),
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
const c = 3;
const l = .7;
const f = 2;
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
why: (0, u.J7)(e, n),
rule: t.rule,
refused: n
};
}
function mostTries(e, t = {}) {
if (e.retry === "never") return 1;
if (e.maxTries !== undefined) return e.maxTries;
return Math.max(c, ...Object.values(t).map(({tries: e = 0}) => e));
}
function offerFor(e) {
const {failure: t, lane: n, options: r, policy: s} = e;
const a = s.plans?.[t.type];
const i = a ? policyCell(t.type, n, a) : o[t.type][n];
const u = a ? `policy:${t.type}` : `default:${t.type}/${n}`;
const l = i.filter(e => e.strategy !== "RETRY");
const f = r.optional && !i.some(isSkip) ? [ {
strategy: "SKIP"
} ] : [];
if (r.retry === "never") return {
rule: u,
steps: [ ...l, ...f ]
};
if (r.retry === "always") {
const e = r.maxTries ?? a?.tries ?? c;
return {
rule: "input:retry",
steps: [ {
strategy: "RETRY",
tries: e
}, ...l, ...f ]
};
}
if (a) return {
rule: u,
steps: [ ...i.map(e => bounded(e, r.maxTries)), ...f ]
};
if (t.type === "unknown" && r.maxTries !== undefined) {
return {
rule: "input:max-tries",
steps: [ {
strategy: "RETRY",
tries: r.maxTries
}, ...l, ...f ]
};
}
const {rule: d = u, step: h} = retryOf(e, i.find(isRetry));
const y = h === undefined ? l : [ bounded(h, r.maxTries ?? c), ...l ];
return {
rule: d,
steps: [ ...y, ...f ]
};
}
function retryOf(e, t) {
const n = verdictOf(e);
if (isFlaky(e) || n === "same-again") return t ? {
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
tries: f
}
};
}
const isSkip = e => e.strategy === "SKIP";
const isRetry = e => e.strategy === "RETRY";
const bounded = (e, t = Number.POSITIVE_INFINITY) => isRetry(e) ? {
...e,
tries: Math.min(e.tries, t)
} : e;
function refuse(e, t, n) {
if (t.cancelled && e.strategy !== "ROLLBACK") {
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
return isProtected(t) ? undefined : {
reason: "branch-not-named",
why: "the policy names no rollback for this branch"
};
}
}
function refuseSkip({options: e, policy: t}) {
if (!e.optional) return {
reason: "not-optional",
why: 'the step is not marked "optional"'
};
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
const o = refuseOutsideEffects(t) ?? refuseDoubt(e, t, n);
if (o) return o;
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
const o = refuseOutsideEffects(t);
if (o) return o;
if (!r) return {
reason: "no-checkpoint",
why: "there is no checkpoint to resume from: the step has no stage"
};
if (e.only === "runner-died" && !s) return {
reason: "runner-works",
why: "the runner did not die"
};
const i = s ? undefined : refuseDoubt(e, t, n);
if (i) return i;
const u = e.only === "untried" || isOpen(t, n);
if (u && a.tries > 1) return {
reason: "tried-in-place",
why: "the retry failed from the same checkpoint"
};
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
const {failure: r, options: s, history: a, made: o, time: i} = t;
if (n === "input:retry" || n === "input:max-tries" || isFlaky(t)) return undefined;
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
if (r.confidence < l && s.maxTries === undefined) {
const e = `${Math.floor(r.confidence * 100)} %`;
return {
reason: "low-confidence",
why: `only ${e} certain, and a retry needs 70 %`
};
}
if (u || c === "transient") return undefined;
if (t.lane === "DOCS") {
return {
reason: "unclear",
why: "whether a retry would pass is unclear, and the DOCS lane has no time to find out"
};
}
if (o.tries === 1 && a.repeated.includes(r.signature)) {
return {
reason: "failed-before",
why: "an earlier retry failed the same way at this commit"
};
}
const f = i?.budgetMs !== undefined && i.spentMs + i.lastTryMs > i.budgetMs;
return f ? {
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
const r = {
timeout: "timeout",
"test-failure": "test failure",
"quality-gate": "quality gate failure",
"resource-exhaustion": "exhausted resources",
network: "network failure",
git: "git failure",
unknown: "unknown cause"
};
const s = .7;
function wordsFor({failure: {type: e, cause: t, confidence: n}}) {
if (e === "unknown") return t ?? r[e];
return n < s ? `possibly ${r[e]}` : r[e];
}
const tries = e => e === 1 ? "the only try" : e === 2 ? "both tries" : `all ${e} tries`;
function reasonFor(e, t, n) {
const r = wordsFor(t);
switch (e.strategy) {
case "RETRY":
return `${r}: ${retryReason(e, t, n)}`;

case "RESUME":
return `${r}: the next attempt resumes at this stage`;

case "SKIP":
return `${r} in an optional step`;

case "ROLLBACK":
return `${r} on a branch that the policy protects: the commit is nominated for a revert`;
}
}
function retryReason(e, {history: t, failure: n}, r) {
if (r === "input:retry") return '"retry: always" retries every failure';
if (r === "input:max-tries") return '"max-tries" allows another try';
if (r.startsWith("policy:")) return "the policy retries it";
if (t.flaky.includes(n.signature)) return "it passed on a retry before";
if (e.scale !== undefined) return "a retry may pass with less";
return r === "verdict:unclear" ? "one retry shows whether it passes" : "a retry may pass";
}
function manualReason(e, t) {
const {failure: n, lane: r, options: s, cancelled: i} = e;
if (i) return "the step was cancelled";
const u = wordsFor(e);
const c = t.find(({strategy: e}) => e === "RETRY") ?? t.find(({reason: e}) => a.has(e));
if (n.type === "unknown" && (!c || o.has(c.reason))) {
const e = n.cause !== undefined && n.retry === "same-again";
return `${u}: ${e ? "a retry would fail the same way" : "no evidence that a retry would help"}`;
}
if (c) return `${u}: ${c.why}`;
if (s.retry === "never") return `${u}: "retry: never" forbids a retry`;
return n.retry === "transient" || n.retry === "unclear" ? `${u}: rerail does not retry it in the ${r} lane` : `${u}: a retry would fail the same way`;
}
const a = new Set([ "outside-effects", "resumes-spent", "tried-in-place" ]);
const o = new Set([ "low-confidence", "unclear" ]);
},
62403: (e, t, n) => {
n.d(t, {
E9: () => parseDuration,
TQ: () => c,
a3: () => formatDuration,
ec: () => u
});
const r = {
ms: 1,
s: 1e3,
m: 6e4,
h: 36e5,
d: 864e5
};
const s = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const a = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const o = 35 * 864e5;
const i = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const u = `${i}, at most 35d`;
const c = `${i} or 90d`;
function parseDuration(e, t = o) {
const n = e.trim().toLowerCase();
if (n === "0") return 0;
if (!a.test(n)) return undefined;
let i = 0;
for (const [, e, t] of n.matchAll(s)) i += Number(e) * r[t];
return i <= t ? Math.round(i) : undefined;
}
function formatDuration(e) {
if (Math.round(e) < 1e3) return `${Math.round(e)}ms`;
if (e < 1e4) return `${(Math.round(e / 100) / 10).toString()}s`;
const t = Math.round(e / 1e3);
if (t < 60) return `${t}s`;
if (t < 3600) {
const e = t % 60;
return e === 0 ? `${t / 60}m` : `${Math.floor(t / 60)}m${pad(e)}s`;
}
const n = Math.round(t / 60);
return n % 60 === 0 ? `${Math.floor(n / 60)}h` : `${Math.floor(n / 60)}h${pad(n % 60)}m`;
}
const pad = e => String(e).padStart(2, "0");
}
};
