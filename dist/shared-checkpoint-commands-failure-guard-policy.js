export const id = 17;

export const ids = [ 17 ];

export const modules = {
93711: (e, t, n) => {
n.d(t, {
R: () => o,
chooseLane: () => chooseLane,
f: () => a
});
var r = n(14152);
var s = n(62403);
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
function reasonFor({jobs: e, onlyPaths: t, paths: n, labels: s}, o) {
const {jobName: a, changedPaths: i = [], labels: c = []} = o;
const u = [];
if (e) {
const t = a === undefined ? undefined : e.find(e => (0, r.Hj)(e, a));
if (t === undefined) return undefined;
u.push(`the job's name fits "${t}"`);
}
if (t) {
if (i.length === 0 || !i.every((0, r.fU)(t))) return undefined;
u.push(`the change touches nothing but ${t.join(", ")}`);
}
if (n) {
const e = i.find((0, r.fU)(n));
if (e === undefined) return undefined;
u.push(`the change touches ${e}`);
}
if (s) {
const e = s.find(e => c.includes(e));
if (e === undefined) return undefined;
u.push(`the pull request has the label "${e}"`);
}
return u.length === 0 ? "the policy sends everything else there" : u.join(" and ");
}
function byDuration({durationsMs: e = []}) {
const t = e.slice(0, c);
if (t.length < i) return undefined;
const n = medianOf(t);
if (n < o.DOCS) return undefined;
const r = n < o.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: r,
why: `the job's last ${t.length} green runs took ${(0, s.a3)(n)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: t}) {
if (e && e.length > 0 && e.every((0, r.fU)(a))) {
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
if ((t ?? 0) > u.lines) {
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
for (const {negated: s, alternatives: o} of n) {
if (r === s && o.some(n => t(walk(n, e)))) r = !s;
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
const o = n < 0 ? undefined : splitBraces(e, n);
if (!o) return [ e ];
const a = expandBraces(o.rest, t);
const i = o.inner.flatMap(e => expandBraces(e, t));
if (i.length * a.length > s) {
throw new r.yo(`Pattern "${t}" is wrong: it has over ${s} alternatives. Split it.`);
}
return i.flatMap(t => a.map(r => e.slice(0, n) + t + r));
}
function splitBraces(e, t) {
const n = [];
let r = 0;
let s = t + 1;
for (let o = t; o < e.length; o++) {
const t = e[o];
if (t === "{") r++;
if (t === "}") r--;
if (r === 0 || r === 1 && t === ",") {
n.push(e.slice(s, o));
s = o + 1;
}
if (r === 0) return {
inner: n,
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
const o = e[r]?.kind;
if (o === "some" || o === "deep") enter(t, r + 1);
if (o === "folders") enter(t, r + 2);
};
enter(r, 0);
let o = false;
for (const n of t) {
s++;
o ||= n === "/" && r.includes(e.length);
const t = [];
for (const s of r) {
const r = advance(e[s], n, s);
if (r >= 0) enter(t, r);
}
if (t.length === 0) return {
ends: false,
passes: o,
alive: false
};
r = t;
}
return {
ends: r.includes(e.length),
passes: o,
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
W: () => i,
z: () => c
});
var r = n(93711);
const s = 6e4;
const o = 60 * s;
const a = 24 * o;
const i = [ {
lane: "DOCS",
onlyPaths: [ "docs/**", "**/*.md" ],
budgetMs: r.R.DOCS,
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
60245: (e, t, n) => {
n.d(t, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => s,
u9: () => parseJobRecord
});
var r = n(917);
const s = 1;
const o = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== s || !isCount(t.attempt)) return undefined;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return undefined;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return undefined;
if (!isAbsentOr(isText)(t.checkRunId)) return undefined;
const n = (0, r.fT)(t.rollbacks);
const {rollbacks: o, ...a} = t;
return {
...a,
...n.length === 0 ? {} : {
rollbacks: n
}
};
}
function parseStageRecord(e) {
const t = parseObject(e);
return isStageRecord(t) ? t : undefined;
}
const a = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > a) return undefined;
try {
const t = JSON.parse(e, (e, t) => e === "__proto__" ? undefined : t);
return isObject(t) ? t : undefined;
} catch {
return undefined;
}
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isCount = e => Number.isSafeInteger(e) && e >= 0;
const isText = e => typeof e === "string";
const isHash = e => isText(e) && /^[0-9a-f]{64}$/.test(e);
const isTextMap = e => isObject(e) && Object.values(e).every(isText);
const isNameMap = e => isTextMap(e) && Object.keys(e).every(e => /^[^\r\n]+$/.test(e));
const isAbsentOr = e => t => t === undefined || e(t);
const isSnapshotRef = e => isObject(e) && isText(e.checkpoint) && /^[a-z0-9-]{8,64}$/.test(e.checkpoint) && isHash(e.stateHash);
const isReplay = e => isObject(e) && isNameMap(e.outputs) && isNameMap(e.env) && Array.isArray(e.path) && e.path.every(isText) && isAbsentOr(isText)(e.masks);
const isFingerprint = e => isObject(e) && [ "os", "arch", "home", "user", "workspace" ].every(t => isText(e[t])) && isAbsentOr(isText)(e.libc) && isTextMap(e.tools) && isAbsentOr(isTextMap)(e.executables);
const isSkipBlocker = e => isObject(e) && isText(e.reason) && isText(e.why);
function isStageRecord(e) {
if (!isObject(e) || e.version !== s) return false;
const t = {
name: isText,
attempt: isAbsentOr(isCount),
order: isCount,
state: e => o.includes(e),
script: isHash,
environment: isTextMap,
fingerprint: isAbsentOr(isFingerprint),
commit: isAbsentOr(isText),
head: isAbsentOr(isText),
startedAt: isCount,
before: isAbsentOr(isSnapshotRef),
after: isAbsentOr(isSnapshotRef),
dirty: isAbsentOr(isSnapshotRef),
interrupted: isAbsentOr(e => e === true),
replay: isAbsentOr(isReplay),
blockers: e => Array.isArray(e) && e.every(isSkipBlocker),
failure: isAbsentOr(isObject),
resumes: isCount,
external: isAbsentOr(e => e === true),
stepBack: isAbsentOr(isText),
plannedResumes: isAbsentOr(isCount)
};
return Object.entries(t).every(([t, n]) => n(e[t]));
}
function expectedOf(e, t, {stateHash: n}, r) {
const {repository: s, runId: o, jobKey: a} = e;
const {commit: i, order: c} = t;
return {
...s === undefined ? {} : {
repository: s
},
...o === undefined ? {} : {
runId: o
},
jobKey: a,
...i === undefined ? {} : {
commit: i
},
attempt: r,
sequence: c * 2,
stateHash: n
};
}
},
917: (e, t, n) => {
n.d(t, {
EN: () => rolledBack,
aS: () => rollbackId,
fT: () => parseRollbacks,
s6: () => preservedOf,
v: () => rollbacksMade
});
var r = n(77598);
var s = n(94871);
const o = 20;
const a = 2e3;
function rollbackId(e, t, n) {
const {repository: s = "", runId: o = "", jobKey: a} = e;
return (0, r.createHash)("sha256").update(JSON.stringify([ s, o, a, t, n ])).digest("hex").slice(0, 10);
}
function rolledBack(e, {stages: t, from: n}) {
return e.map(e => t.includes(e.name) && e.name !== n ? {
...e,
state: "rolled-back"
} : e);
}
function preservedOf(e) {
return e.flatMap(({name: e, before: t, after: n, dirty: r}) => [ ...t ? [ {
stage: e,
when: "before",
checkpoint: t.checkpoint
} ] : [], ...n ? [ {
stage: e,
when: "after",
checkpoint: n.checkpoint
} ] : [], ...r ? [ {
stage: e,
when: "failed",
checkpoint: r.checkpoint
} ] : [] ]);
}
function rollbacksMade(e) {
const t = Object.create(null);
for (const {to: n, state: r} of e) if (r === "planned") t[n] = (t[n] ?? 0) + 1;
return {
...t
};
}
function parseRollbacks(e) {
return Array.isArray(e) ? e.slice(-o).filter(isRollback) : [];
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => typeof e === "string" && e.length <= a;
const isTexts = e => Array.isArray(e) && e.length <= 1e3 && e.every(isText);
function isRollback(e) {
if (!isObject(e) || e.version !== 1 || !isObject(e.trigger)) return false;
const {id: t, state: n, from: r, to: o, stages: a, reason: i, at: c, attempt: u, versions: d, preserved: l, revise: f, trigger: h} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (n === "asked" || n === "planned") && [ r, o, i, c, h.kind, h.signature ].every(isText) && s.fs.includes(h.type) && [ h.evidence, e.commit, e.approvedBy ].every(e => e === undefined || isText(e)) && Number.isSafeInteger(u) && isTexts(a) && isTexts(f) && isObject(d) && Object.values(d).every(isText) && Array.isArray(l) && l.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
},
62403: (e, t, n) => {
n.d(t, {
E9: () => parseDuration,
TQ: () => u,
a3: () => formatDuration,
ec: () => c
});
const r = {
ms: 1,
s: 1e3,
m: 6e4,
h: 36e5,
d: 864e5
};
const s = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const o = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const a = 35 * 864e5;
const i = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${i}, at most 35d`;
const u = `${i} or 90d`;
function parseDuration(e, t = a) {
const n = e.trim().toLowerCase();
if (n === "0") return 0;
if (!o.test(n)) return undefined;
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
