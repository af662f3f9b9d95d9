export const id = 31;

export const ids = [ 31 ];

export const modules = {
93711: ((e, t, r) => {
r.d(t, {
PI: () => c,
R9: () => a,
asksForPaths: () => asksForPaths,
chooseLane: () => chooseLane,
fs: () => o,
qn: () => estimateOf
});
var n = r(14152);
var s = r(62403);
const a = {
DOCS: 5 * 6e4,
STANDARD: 15 * 6e4,
HEAVY: Number.POSITIVE_INFINITY
};
const o = [ "**/*.md", "**/*.mdx", "**/*.rst", "**/*.adoc", "docs/**", "doc/**", "**/LICENSE*", "**/CHANGELOG*" ];
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
const n = {
option: e,
rules: t,
...r
};
for (const {paths: e, onlyPaths: r, ...s} of t) if (reasonFor(s, n) !== void 0) return e !== void 0 || r !== void 0;
return false;
}
function byPolicy(e) {
for (const [t, r] of e.rules.entries()) {
const n = reasonFor(r, e);
if (n) return {
lane: r.lane,
why: n,
by: `policy:${t + 1}`
};
}
return;
}
function reasonFor({jobs: e, onlyPaths: t, paths: r, labels: s}, a) {
const {jobNames: o = [], changedPaths: i = [], labels: c = []} = a;
const u = [];
if (e) {
const t = e.find(e => o.some(t => (0, n.Hj)(e, t)));
if (t === void 0) return;
u.push(`the job's name fits "${t}"`);
}
if (t) {
if (i.length === 0 || !i.every((0, n.fU)(t))) return;
u.push(`the change touches nothing but ${t.join(", ")}`);
}
if (r) {
const e = i.find((0, n.fU)(r));
if (e === void 0) return;
u.push(`the change touches ${e}`);
}
if (s) {
const e = s.find(e => c.includes(e));
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
if (t === void 0 || t < a.DOCS) return;
const r = t < a.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: r,
why: `the job's last ${Math.min(e.length, c)} green runs took ${(0, s.a3)(t)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: t}) {
if (e && e.length > 0 && e.every((0, n.fU)(o))) return {
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
const n = t[r];
return t.length % 2 === 1 ? n : (t[r - 1] + n) / 2;
}
}),
14152: ((e, t, r) => {
r.d(t, {
Hj: () => matchesName,
Ou: () => belowMatcher,
Pp: () => treeMatcher,
fU: () => globMatcher
});
var n = r(19473);
const globMatcher = e => lastMatch(e, ({ends: e}) => e);
const treeMatcher = e => lastMatch(e, ({ends: e, passes: t}) => e || t);
function lastMatch(e, t) {
const r = e.map(compile);
return e => {
let n = false;
for (const {negated: s, alternatives: a} of r) if (n === s && a.some(r => t(walk(r, e)))) n = !s;
return n;
};
}
function belowMatcher(e, t = "in") {
const r = e.map(compile).filter(({negated: e}) => e === (t === "back"));
return e => r.some(({alternatives: t}) => t.some(t => walk(t, `${e}/`).alive));
}
function matchesName(e, t) {
const r = Array.from(flat(e).matchAll(/\*+|./gsu)).map(([e]) => e.startsWith("*") ? {
kind: "deep"
} : e === "?" ? {
kind: "any"
} : {
kind: "one",
character: e
});
return walk(r, flat(t)).ends;
}
const flat = e => e.toLowerCase().replaceAll("/", "");
const s = 256;
function compile(e) {
const t = e.startsWith("!");
const r = (t ? e.slice(1) : e).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
if (r === "" || r.split("/").includes("..")) throw new n.UserError(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
return {
negated: t,
alternatives: expandBraces(r, e).map(tokenise)
};
}
function expandBraces(e, t) {
const r = e.indexOf("{");
const a = r < 0 ? void 0 : splitBraces(e, r);
if (!a) return [ e ];
const o = expandBraces(a.rest, t);
const i = a.inner.flatMap(e => expandBraces(e, t));
if (i.length * o.length > s) throw new n.UserError(`Pattern "${t}" is wrong: it has over ${s} alternatives. Split it.`);
return i.flatMap(t => o.map(n => e.slice(0, r) + t + n));
}
function splitBraces(e, t) {
const r = [];
let n = 0;
let s = t + 1;
for (let a = t; a < e.length; a++) {
const t = e[a];
if (t === "{") n++;
if (t === "}") n--;
if (n === 0 || n === 1 && t === ",") {
r.push(e.slice(s, a));
s = a + 1;
}
if (n === 0) return {
inner: r,
rest: e.slice(a + 1)
};
}
return;
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
const r = [];
for (const [, n = "", s] of (t ? e.slice(1) : e).matchAll(/(.)(?:-(.))?/gsu)) r.push([ n, s ?? n ]);
return {
kind: "set",
ranges: r,
negated: t
};
}
function walk(e, t) {
const r = new Int32Array(e.length + 1);
let n = [];
let s = 1;
const enter = (t, n) => {
if (r[n] === s) return;
r[n] = s;
t.push(n);
const a = e[n]?.kind;
if (a === "some" || a === "deep") enter(t, n + 1);
if (a === "folders") enter(t, n + 2);
};
enter(n, 0);
let a = false;
for (const r of t) {
s++;
a ||= r === "/" && n.includes(e.length);
const t = [];
for (const s of n) {
const n = advance(e[s], r, s);
if (n >= 0) enter(t, n);
}
if (t.length === 0) return {
ends: false,
passes: a,
alive: false
};
n = t;
}
return {
ends: n.includes(e.length),
passes: a,
alive: n.some(t => t < e.length)
};
}
function advance(e, t, r) {
const n = t === "/";
switch (e?.kind) {
case "one":
return e.character === t ? r + 1 : -1;

case "set":
return !n && e.ranges.some(([e, r]) => e <= t && t <= r) !== e.negated ? r + 1 : -1;

case "any":
return n ? -1 : r + 1;

case "some":
return n ? -1 : r;

case "deep":
return r;

case "folders":
return n ? r : r + 1;

case "inside":
return n ? r - 1 : r;

default:
return -1;
}
}
}),
96327: ((e, t, r) => {
r.d(t, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
eW: () => parseNewForm,
fE: () => formatCommand,
tJ: () => inert,
wA: () => n,
z3: () => isBlank,
zN: () => isRegistered
});
const n = [ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ];
const s = new Set(n);
const a = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const o = [ ...a, [ ":", "%3A" ], [ ",", "%2C" ] ];
const i = [ [ ";", "%3B" ], ...a, [ "]", "%5D" ] ];
const c = /^(?:[^\S\uFEFF]|\u0085)*/;
const u = new Map;
function unescapeText(e, t) {
if (!e.includes("%")) return e;
let r = e;
for (const [e, n] of t) r = r.replaceAll(n, e);
return r.replaceAll("%25", "%");
}
function escapeText(e, t) {
let r = e.replaceAll("%", "%25");
for (const [e, n] of t) r = r.replaceAll(e, n);
return r;
}
const isRegistered = e => s.has(e);
function parseCommand(e, t = isRegistered) {
return parseNewForm(e, t) ?? parseOldForm(e, t);
}
function parseNewForm(e, t) {
const r = e.startsWith("::") ? e : e.replace(c, "");
if (!r.startsWith("::")) return;
const n = r.indexOf("::", 2);
if (n < 0) return;
const [s, i] = splitOnce(r.slice(2, n), " ");
if (!t(s.toLowerCase())) return;
return {
name: s,
properties: parseProperties(i.trim(), ",", o),
data: unescapeText(r.slice(n + 2), a)
};
}
function parseOldForm(e, t) {
const r = e.indexOf("##[");
const n = r < 0 ? -1 : e.indexOf("]", r);
if (n < 0) return;
const [s, a] = splitOnce(e.slice(r + 3, n), " ");
if (!t(s.toLowerCase())) return;
return {
name: s,
properties: parseProperties(a, ";", i),
data: unescapeText(e.slice(n + 1), i)
};
}
function splitOnce(e, t) {
const r = e.indexOf(t);
return r < 0 ? [ e, "" ] : [ e.slice(0, r), e.slice(r + 1) ];
}
function parseProperties(e, t, r) {
if (e === "") return u;
const n = new Map;
for (const s of e.split(t)) {
const [, e, t] = /^=*([^=]+)=+(.+)$/s.exec(s) ?? [];
if (e && t) n.set(e.toLowerCase(), unescapeText(t, r));
}
return n;
}
function formatCommand(e, t = "", r = []) {
const n = [ ...r ].map(([e, t]) => `${e}=${escapeText(t, o)}`).join(",");
return `::${e}${n === "" ? "" : ` ${n}`}::${escapeText(t, a)}`;
}
function formatAnywhere(e, t) {
return `##[${e}]${escapeText(t, i)}`;
}
function inert(e) {
return e.replace(/[\r\n]+/g, " ").replace(c, e => e.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(e) {
return c.exec(e)?.[0] === e;
}
}),
56221: ((e, t, r) => {
r.d(t, {
z: () => o
});
const n = 6e4;
const s = 60 * n;
const a = 24 * s;
const o = {
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
withinMs: 30 * n
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
}),
40102: ((e, t, r) => {
r.d(t, {
F: () => n,
PK: () => isLedgerKey,
xO: () => checkLedgerText
});
const n = 256 * 1024;
const s = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const a = 300;
const isLedgerKey = e => e.length <= a && s.test(e);
function checkLedgerText(e, t) {
if (!isLedgerKey(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const r = Buffer.byteLength(t);
if (r > n) throw new RangeError(`A line of a ledger has ${r} bytes, ${n} at most.`);
}
}),
1273: ((e, t, r) => {
r.d(t, {
L: () => decide,
l: () => mostTries
});
var n = r(14152);
const s = .5;
const a = {
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
scale: s
} ],
HEAVY: [ {
strategy: "RETRY",
tries: 2,
scale: s
}, {
strategy: "RESUME",
times: 1,
scale: s,
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
function policyCell(e, t, r) {
const n = r.lanes?.[t] ?? r.strategy;
const s = a[e][t].find(e => e.strategy === n);
const i = r.scale ?? (s && "scale" in s ? s.scale : void 0);
const c = {
...i === void 0 ? {} : {
scale: i
},
...r.only === void 0 ? {} : {
only: r.only
}
};
switch (n) {
case "RETRY":
{
const e = r.tries ?? (s?.strategy === "RETRY" ? s.tries : o);
return [ {
strategy: n,
tries: e,
...c,
...r.waitMs === void 0 ? {} : {
waitMs: r.waitMs
}
} ];
}

case "RESUME":
return [ {
strategy: n,
times: r.tries ?? (s?.strategy === "RESUME" ? s.times : o),
...c
} ];

case "MANUAL":
return [];

default:
return [ {
strategy: n
} ];
}
}
var i = r(78763);
var c = r(71205);
const u = 3;
const l = .7;
const f = .5;
const p = 2;
function decide(e) {
const t = offerFor(e);
const r = [];
for (const n of t.steps) {
const s = refuse(n, e, t);
if (!s) return {
...planOf(n, e, t),
refused: r
};
r.push({
strategy: n.strategy,
...s
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
const {failure: t, lane: r, options: n, policy: s} = e;
const o = s.plans?.[t.type];
const i = o ? policyCell(t.type, r, o) : a[t.type][r];
const c = o ? `policy:${t.type}` : `default:${t.type}/${r}`;
const l = [ ...stepBackOf(e), ...i.filter(e => e.strategy !== "RETRY") ];
const f = n.optional && !i.some(isSkip) ? [ {
strategy: "SKIP"
} ] : [];
const d = firedTrigger(e);
if (d) {
const e = n.maxTries ?? o?.tries ?? p;
return {
rule: `trigger:${d.metric}`,
steps: [ ...stepsFor(d, e, l), ...f ]
};
}
if (n.retry === "never") return {
rule: c,
steps: [ ...l, ...f ]
};
if (n.retry === "always") {
const e = n.maxTries ?? o?.tries ?? u;
return {
rule: "input:retry",
steps: [ {
strategy: "RETRY",
tries: e
}, ...l, ...f ]
};
}
const h = i.filter(isRetry).map(e => bounded(e, n.maxTries));
if (o) return {
rule: c,
steps: [ ...h, ...l, ...f ]
};
if (t.type === "unknown" && n.maxTries !== void 0) return {
rule: "input:max-tries",
steps: [ {
strategy: "RETRY",
tries: n.maxTries
}, ...l, ...f ]
};
const {rule: y = c, step: g} = retryOf(e, i.find(isRetry));
const m = g === void 0 ? l : [ bounded(g, n.maxTries ?? u), ...l ];
return {
rule: y,
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
tries: p
}
};
if (r === "same-again") return t ? {
step: t
} : {};
const n = t && t.only === void 0 ? t : void 0;
if (r === "transient" && n) return {
step: n
};
if (e.lane === "DOCS") return n ? {
step: n
} : {};
return {
rule: `verdict:${r}`,
step: {
strategy: "RETRY",
...n?.scale === void 0 ? {} : {
scale: n.scale
},
tries: p
}
};
}
function stepBackOf(e) {
const {failure: t, lane: r, policy: n, stepBack: s} = e;
if (!(0, c.nq)(e)) return [];
const a = n.plans?.[t.type];
const o = a !== void 0 && (a.lanes?.[r] ?? a.strategy) === "MANUAL";
return o && s?.path === void 0 ? [] : [ {
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
const {optionalTypes: n} = t;
if (n && !n.includes(r.type)) return {
reason: "type-not-optional",
why: `the policy skips optional steps only for ${n.join(", ") || "no failure"}`
};
return t.isBroken ? {
reason: "policy-broken",
why: "rerail skips nothing until the policy is valid again"
} : void 0;
}
function refuseRetry(e, t, r) {
const {survivors: n, made: s, stopped: a} = t;
if (n.length > 0) return {
reason: "survivor",
why: `a process of the failed try is still running: ${n.join(", ")}`
};
const o = refuseOutsideEffects(t) ?? refuseDoubt(e, t, r);
if (o) return o;
if (s.tries >= e.tries) return {
reason: "tries-spent",
why: `${(0, i.A0)(e.tries)} used`
};
return a === void 0 ? void 0 : {
reason: "stopped",
why: a
};
}
function refuseResume(e, t, r) {
const {resumable: n, runnerDied: s, made: a} = t;
const o = refuseOutsideEffects(t);
if (o) return o;
if (!n) return {
reason: "no-checkpoint",
why: "there is no checkpoint to resume from: the step has no stage"
};
if (e.only === "runner-died" && !s) return {
reason: "runner-works",
why: "the runner did not die"
};
const i = s ? void 0 : refuseDoubt(e, t, r);
if (i) return i;
const c = e.only === "untried" || isOpen(t, r);
if (c && a.tries > 1) return {
reason: "tried-in-place",
why: "the retry failed from the same checkpoint"
};
const {reruns: u} = t;
if (u && u.made >= u.allowed) return {
reason: "budget-spent",
why: u.allowed === 1 ? "the only re-run that the policy allows a job is used" : `all ${u.allowed} re-runs that the policy allows a job are used`
};
if (a.resumes >= e.times) {
const e = a.resumes === 1 ? "once" : `${a.resumes} times`;
return {
reason: "resumes-spent",
why: `this run resumed the stage ${e} already`
};
}
return;
}
function refuseDoubt(e, t, {rule: r}) {
const {failure: n, options: s, history: a, made: o, time: i} = t;
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
if (n.confidence < l && s.maxTries === void 0) {
const e = `${Math.floor(n.confidence * 100)} %`;
return {
reason: "low-confidence",
why: `only ${e} certain, and a retry needs 70 %`
};
}
if (c) return;
if (o.tries === 1 && a.repeated.includes(n.signature)) return {
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
n.Hj)(t, e));
function planOf(e, t, r) {
const n = e.strategy === "SKIP" && t.options.optional ? "input:optional" : r.rule;
const s = {
strategy: e.strategy,
why: (0, i.qo)(e, t, r.rule),
rule: n
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
...e.strategy === "RETRY" && e.waitMs !== void 0 ? {
waitMs: e.waitMs
} : {},
...e.scale === void 0 ? {} : {
scale: e.scale
},
...a === void 0 ? {} : {
expectedMinutes: Math.round(a.lastTryMs / 600) / 100
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
var n = r(71205);
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
function wordsFor({failure: {type: e, cause: t, confidence: r}}) {
if (e === "unknown") return t ?? s[e];
return r < a ? `possibly ${s[e]}` : s[e];
}
const tries = e => e === 1 ? "the only try" : e === 2 ? "both tries" : `all ${e} tries`;
function reasonFor(e, t, r) {
const n = firedBy(t, r);
if (n && e.strategy === "RETRY") return `${n}: the next try uses less`;
if (n && e.strategy === "ROLLBACK") return `${n}: ${e.form === "step-back" ? `the next attempt resumes at ${targetOf(t)}` : "the commit is nominated for a revert"}`;
const s = wordsFor(t);
switch (e.strategy) {
case "RETRY":
return `${s}: ${retryReason(e, t, r)}`;

case "RESUME":
return `${s}: the next attempt resumes at this stage`;

case "SKIP":
return `${s} in an optional step`;

case "ROLLBACK":
if (e.form === "step-back") return `${s}: ${stepBackReason(t)}`;
return `${s} on a branch that the policy protects: the commit is nominated for a revert`;
}
}
const firedBy = ({triggers: e = []}, t) => e.find(({metric: e, do: r}) => t === `trigger:${e}` && r !== "checkpoint")?.why;
function targetOf({stepBack: e}) {
const t = e && (0, n.ff)(e);
return t === void 0 ? "an earlier stage" : `stage "${e?.stages[t]?.name}"`;
}
function stepBackReason(e) {
const {stepBack: t} = e;
const r = t && (0, n.ff)(t);
const s = targetOf(e);
const a = t?.path !== void 0 && t.path === (r === void 0 ? "" : t.stages[r]?.name);
const o = a ? "the policy declares the path" : "resuming here failed the same way";
return `${o}, so the next attempt resumes at ${s}`;
}
function retryReason(e, {history: t, failure: r}, n) {
if (n === "input:retry") return '"retry: always" retries every failure';
if (n === "input:max-tries") return '"max-tries" allows another try';
if (n.startsWith("policy:")) return "the policy retries it";
if (t.flaky.includes(r.signature)) return "it passed on a retry before";
if (e.scale !== void 0) return "a retry may pass with less";
return n === "verdict:unclear" ? "one retry shows whether it passes" : "a retry may pass";
}
function manualReason(e, t, r = "") {
const {failure: n, lane: s, options: a, cancelled: u} = e;
if (u) return "the step was cancelled";
const l = firedBy(e, r);
if (l) return [ l, ...t.slice(0, 1).map(({why: e}) => e) ].join(": ");
const f = wordsFor(e);
const p = t.find(({reason: e}) => i.has(e));
if (p) return `${f}: ${p.why}`;
const d = t.find(({strategy: e}) => e === "RETRY") ?? t.find(({reason: e}) => o.has(e));
if (n.type === "unknown" && (!d || c.has(d.reason))) {
const e = n.cause !== void 0 && n.retry === "same-again";
return `${f}: ${e ? "a retry would fail the same way" : "no evidence that a retry would help"}`;
}
if (d) return `${f}: ${d.why}`;
if (a.retry === "never") return `${f}: "retry: never" forbids a retry`;
return n.retry === "transient" || n.retry === "unclear" ? `${f}: rerail does not retry it in the ${s} lane` : `${f}: a retry would fail the same way`;
}
const o = new Set([ "outside-effects", "type-not-optional", "budget-spent", "resumes-spent", "tried-in-place" ]);
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
function stepBackTarget({stages: e, resumedAt: t, path: r, pending: n, asked: s}) {
const a = r ?? n;
const o = a === void 0 ? -1 : e.slice(0, -1).findIndex(({name: e}) => e === a);
if (o >= 0) return o;
if (t > 0) return t - 1;
return s && e.length > 1 ? e.length - 2 : void 0;
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
const {stages: n, made: s, approveOver: a, maxPerTarget: o, approved: i} = e;
const c = stepBackTarget(e);
if (c === void 0) return {
reason: "no-earlier-stage",
why: "there is no earlier stage that this attempt did not run"
};
const u = n[c].name;
const l = s[u] ?? 0;
if (l >= o) {
const e = l === 1 ? "once" : l === 2 ? "twice" : `${l} times`;
return {
reason: "rollbacks-spent",
why: `this run stepped back to stage "${u}" ${e}, and it failed again`
};
}
const f = n.slice(c).find(({external: e}) => e);
if (f && r.retry !== "always") return {
reason: "outside-effects",
why: `stage "${f.name}" acts outside the workspace and would run again`
};
const p = n.length - 1 - c;
return p > a && !i ? {
reason: "needs-approval",
why: `stepping back ${p === 1 ? "1 stage" : `${p} stages`}, to "${u}", needs your approval`
} : void 0;
}
}),
63854: ((e, t, r) => {
r.d(t, {
X: () => maskTexts
});
function maskTexts(e, t) {
if (typeof t === "string") return e.mask(t);
if (Array.isArray(t)) return t.map(t => maskTexts(e, t));
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, r]) => [ t, maskTexts(e, r) ]));
}
})
};
