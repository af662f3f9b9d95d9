export const id = 547;

export const ids = [ 547 ];

export const modules = {
93711: (e, n, t) => {
t.d(n, {
R: () => o,
chooseLane: () => chooseLane,
f: () => a
});
var s = t(14152);
var r = t(62403);
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
return byPolicy(e) ?? byDuration(e) ?? byChange(e) ?? d;
}
const d = {
lane: "STANDARD",
why: "nothing is known that speaks for another",
by: "default"
};
function byPolicy(e) {
for (const [n, t] of e.rules.entries()) {
const s = reasonFor(t, e);
if (s) return {
lane: t.lane,
why: s,
by: `policy:${n + 1}`
};
}
return undefined;
}
function reasonFor({jobs: e, onlyPaths: n, paths: t, labels: r}, o) {
const {jobName: a, changedPaths: i = [], labels: c = []} = o;
const u = [];
if (e) {
const n = a === undefined ? undefined : e.find(e => (0, s.Hj)(e, a));
if (n === undefined) return undefined;
u.push(`the job's name fits "${n}"`);
}
if (n) {
if (i.length === 0 || !i.every((0, s.fU)(n))) return undefined;
u.push(`the change touches nothing but ${n.join(", ")}`);
}
if (t) {
const e = i.find((0, s.fU)(t));
if (e === undefined) return undefined;
u.push(`the change touches ${e}`);
}
if (r) {
const e = r.find(e => c.includes(e));
if (e === undefined) return undefined;
u.push(`the pull request has the label "${e}"`);
}
return u.length === 0 ? "the policy sends everything else there" : u.join(" and ");
}
function byDuration({durationsMs: e = []}) {
const n = e.slice(0, c);
if (n.length < i) return undefined;
const t = medianOf(n);
if (t < o.DOCS) return undefined;
const s = t < o.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: s,
why: `the job's last ${n.length} green runs took ${(0, r.a3)(t)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: n}) {
if (e && e.length > 0 && e.every((0, s.fU)(a))) {
return {
lane: "DOCS",
why: "the change touches documents only",
by: "change"
};
}
if ((e?.length ?? 0) > u.paths) {
return {
lane: "HEAVY",
why: `the change touches ${e?.length} files`,
by: "change"
};
}
if ((n ?? 0) > u.lines) {
return {
lane: "HEAVY",
why: `the change has ${n} lines`,
by: "change"
};
}
if (!e && n === undefined) return undefined;
return {
lane: "STANDARD",
why: "an ordinary change of code",
by: "change"
};
}
function medianOf(e) {
const n = e.toSorted((e, n) => e - n);
const t = Math.floor(n.length / 2);
const s = n[t];
return n.length % 2 === 1 ? s : (n[t - 1] + s) / 2;
}
},
14152: (e, n, t) => {
t.d(n, {
Hj: () => matchesName,
Ou: () => belowMatcher,
Pp: () => treeMatcher,
fU: () => globMatcher
});
var s = t(19473);
const globMatcher = e => lastMatch(e, ({ends: e}) => e);
const treeMatcher = e => lastMatch(e, ({ends: e, passes: n}) => e || n);
function lastMatch(e, n) {
const t = e.map(compile);
return e => {
let s = false;
for (const {negated: r, alternatives: o} of t) {
if (s === r && o.some(t => n(walk(t, e)))) s = !r;
}
return s;
};
}
function belowMatcher(e, n = "in") {
const t = e.map(compile).filter(({negated: e}) => e === (n === "back"));
return e => t.some(({alternatives: n}) => n.some(n => walk(n, `${e}/`).alive));
}
function matchesName(e, n) {
const t = Array.from(flat(e).matchAll(/\*+|./gsu)).map(([e]) => e.startsWith("*") ? {
kind: "deep"
} : e === "?" ? {
kind: "any"
} : {
kind: "one",
character: e
});
return walk(t, flat(n)).ends;
}
const flat = e => e.toLowerCase().replaceAll("/", "");
const r = 256;
function compile(e) {
const n = e.startsWith("!");
const t = (n ? e.slice(1) : e).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
if (t === "" || t.split("/").includes("..")) {
throw new s.yo(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
}
return {
negated: n,
alternatives: expandBraces(t, e).map(tokenise)
};
}
function expandBraces(e, n) {
const t = e.indexOf("{");
const o = t < 0 ? undefined : splitBraces(e, t);
if (!o) return [ e ];
const a = expandBraces(o.rest, n);
const i = o.inner.flatMap(e => expandBraces(e, n));
if (i.length * a.length > r) {
throw new s.yo(`Pattern "${n}" is wrong: it has over ${r} alternatives. Split it.`);
}
return i.flatMap(n => a.map(s => e.slice(0, t) + n + s));
}
function splitBraces(e, n) {
const t = [];
let s = 0;
let r = n + 1;
for (let o = n; o < e.length; o++) {
const n = e[o];
if (n === "{") s++;
if (n === "}") s--;
if (s === 0 || s === 1 && n === ",") {
t.push(e.slice(r, o));
r = o + 1;
}
if (s === 0) return {
inner: t,
rest: e.slice(o + 1)
};
}
return undefined;
}
const o = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(e) {
return Array.from(e.matchAll(o)).flatMap(([e]) => {
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
const n = /^[!^]/.test(e);
const t = [];
for (const [, s = "", r] of (n ? e.slice(1) : e).matchAll(/(.)(?:-(.))?/gsu)) t.push([ s, r ?? s ]);
return {
kind: "set",
ranges: t,
negated: n
};
}
function walk(e, n) {
const t = new Int32Array(e.length + 1);
let s = [];
let r = 1;
const enter = (n, s) => {
if (t[s] === r) return;
t[s] = r;
n.push(s);
const o = e[s]?.kind;
if (o === "some" || o === "deep") enter(n, s + 1);
if (o === "folders") enter(n, s + 2);
};
enter(s, 0);
let o = false;
for (const t of n) {
r++;
o ||= t === "/" && s.includes(e.length);
const n = [];
for (const r of s) {
const s = advance(e[r], t, r);
if (s >= 0) enter(n, s);
}
if (n.length === 0) return {
ends: false,
passes: o,
alive: false
};
s = n;
}
return {
ends: s.includes(e.length),
passes: o,
alive: s.some(n => n < e.length)
};
}
function advance(e, n, t) {
const s = n === "/";
switch (e?.kind) {
case "one":
return e.character === n ? t + 1 : -1;

case "set":
return !s && e.ranges.some(([e, t]) => e <= n && n <= t) !== e.negated ? t + 1 : -1;

case "any":
return s ? -1 : t + 1;

case "some":
return s ? -1 : t;

case "deep":
return t;

case "folders":
return s ? t : t + 1;

case "inside":
return s ? t - 1 : t;

default:
return -1;
}
}
},
96327: (e, n, t) => {
t.d(n, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
fE: () => formatCommand,
tJ: () => inert,
wA: () => s,
z3: () => isBlank,
zN: () => isRegistered
});
const s = [ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ];
const r = new Set(s);
const o = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const a = [ ...o, [ ":", "%3A" ], [ ",", "%2C" ] ];
const i = [ [ ";", "%3B" ], ...o, [ "]", "%5D" ] ];
const c = /^(?:[^\S\uFEFF]|\u0085)*/;
const u = new Map;
function unescapeText(e, n) {
if (!e.includes("%")) return e;
let t = e;
for (const [e, s] of n) t = t.replaceAll(s, e);
return t.replaceAll("%25", "%");
}
function escapeText(e, n) {
let t = e.replaceAll("%", "%25");
for (const [e, s] of n) t = t.replaceAll(e, s);
return t;
}
const isRegistered = e => r.has(e);
function parseCommand(e, n = isRegistered) {
return parseNewForm(e, n) ?? parseOldForm(e, n);
}
function parseNewForm(e, n) {
const t = e.startsWith("::") ? e : e.replace(c, "");
if (!t.startsWith("::")) return undefined;
const s = t.indexOf("::", 2);
if (s < 0) return undefined;
const [r, i] = splitOnce(t.slice(2, s), " ");
if (!n(r.toLowerCase())) return undefined;
return {
name: r,
properties: parseProperties(i.trim(), ",", a),
data: unescapeText(t.slice(s + 2), o)
};
}
function parseOldForm(e, n) {
const t = e.indexOf("##[");
const s = t < 0 ? -1 : e.indexOf("]", t);
if (s < 0) return undefined;
const [r, o] = splitOnce(e.slice(t + 3, s), " ");
if (!n(r.toLowerCase())) return undefined;
return {
name: r,
properties: parseProperties(o, ";", i),
data: unescapeText(e.slice(s + 1), i)
};
}
function splitOnce(e, n) {
const t = e.indexOf(n);
return t < 0 ? [ e, "" ] : [ e.slice(0, t), e.slice(t + 1) ];
}
function parseProperties(e, n, t) {
if (e === "") return u;
const s = new Map;
for (const r of e.split(n)) {
const [, e, n] = /^=*([^=]+)=+(.+)$/s.exec(r) ?? [];
if (e && n) s.set(e.toLowerCase(), unescapeText(n, t));
}
return s;
}
function formatCommand(e, n = "", t = []) {
const s = [ ...t ].map(([e, n]) => `${e}=${escapeText(n, a)}`).join(",");
return `::${e}${s === "" ? "" : ` ${s}`}::${escapeText(n, o)}`;
}
function formatAnywhere(e, n) {
return `##[${e}]${escapeText(n, i)}`;
}
function inert(e) {
return e.replace(/[\r\n]+/g, " ").replace(c, e => e.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(e) {
return c.exec(e)?.[0] === e;
}
},
56221: (e, n, t) => {
t.d(n, {
W: () => i,
z: () => c
});
var s = t(93711);
const r = 6e4;
const o = 60 * r;
const a = 24 * o;
const i = [ {
lane: "DOCS",
onlyPaths: [ "docs/**", "**/*.md" ],
budgetMs: s.R.DOCS,
checkpoint: "auto"
} ];
const c = {
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
deadlineMs: 14 * a
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
71205: (e, n, t) => {
t.d(n, {
G0: () => refuseStepBack,
ff: () => stepBackTarget,
nq: () => asksForStepBack
});
const asksForStepBack = ({stepBack: e}) => e !== undefined && [ e.cameBack, e.path, e.pending ].some(e => e !== undefined);
function stepBackTarget({stages: e, resumedAt: n, path: t, pending: s}) {
const r = t ?? s;
const o = r === undefined ? -1 : e.slice(0, -1).findIndex(({name: e}) => e === r);
if (o >= 0) return o;
return n > 0 ? n - 1 : undefined;
}
function refuseStepBack({stepBack: e, policy: n, options: t}) {
if (!e) return {
reason: "no-checkpoint",
why: "there is no stage to step back to: the step has no stage"
};
if (n.isBroken) {
return {
reason: "policy-broken",
why: "rerail steps back to no stage until the policy is valid again"
};
}
const {stages: s, made: r, approveOver: o, maxPerTarget: a, approved: i} = e;
const c = stepBackTarget(e);
if (c === undefined) {
return {
reason: "no-earlier-stage",
why: "there is no earlier stage that this attempt did not run"
};
}
const u = s[c].name;
const d = r[u] ?? 0;
if (d >= a) {
const e = d === 1 ? "once" : d === 2 ? "twice" : `${d} times`;
return {
reason: "rollbacks-spent",
why: `this run stepped back to stage "${u}" ${e}, and it failed again`
};
}
const l = s.slice(c).find(({external: e}) => e);
if (l && t.retry !== "always") {
return {
reason: "outside-effects",
why: `stage "${l.name}" acts outside the workspace and would run again`
};
}
const f = s.length - 1 - c;
return f > o && !i ? {
reason: "needs-approval",
why: `stepping back ${f === 1 ? "1 stage" : `${f} stages`}, to "${u}", needs your approval`
} : undefined;
}
},
62403: (e, n, t) => {
t.d(n, {
E9: () => parseDuration,
TQ: () => u,
a3: () => formatDuration,
ec: () => c
});
const s = {
ms: 1,
s: 1e3,
m: 6e4,
h: 36e5,
d: 864e5
};
const r = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const o = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const a = 35 * 864e5;
const i = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${i}, at most 35d`;
const u = `${i} or 90d`;
function parseDuration(e, n = a) {
const t = e.trim().toLowerCase();
if (t === "0") return 0;
if (!o.test(t)) return undefined;
let i = 0;
for (const [, e, n] of t.matchAll(r)) i += Number(e) * s[n];
return i <= n ? Math.round(i) : undefined;
}
function formatDuration(e) {
if (Math.round(e) < 1e3) return `${Math.round(e)}ms`;
if (e < 1e4) return `${(Math.round(e / 100) / 10).toString()}s`;
const n = Math.round(e / 1e3);
if (n < 60) return `${n}s`;
if (n < 3600) {
const e = n % 60;
return e === 0 ? `${n / 60}m` : `${Math.floor(n / 60)}m${pad(e)}s`;
}
const t = Math.round(n / 60);
return t % 60 === 0 ? `${Math.floor(t / 60)}h` : `${Math.floor(t / 60)}h${pad(t % 60)}m`;
}
const pad = e => String(e).padStart(2, "0");
}
};
