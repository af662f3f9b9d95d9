export const id = 17;

export const ids = [ 17 ];

export const modules = {
93711: (e, n, t) => {
t.d(n, {
R: () => a,
chooseLane: () => chooseLane,
f: () => o
});
var r = t(14152);
var s = t(62403);
const a = {
DOCS: 5 * 6e4,
STANDARD: 15 * 6e4,
HEAVY: Number.POSITIVE_INFINITY
};
const o = [ "**/*.md", "**/*.mdx", "**/*.rst", "**/*.adoc", "docs/**", "doc/**", "**/LICENSE*", "**/CHANGELOG*" ];
const i = 3;
const c = 10;
const l = {
paths: 300,
lines: 1e4
};
function chooseLane(e) {
if (e.option !== "auto") return {
lane: e.option,
why: "the step says so",
by: "option"
};
return byPolicy(e) ?? byDuration(e) ?? byChange(e) ?? u;
}
const u = {
lane: "STANDARD",
why: "nothing is known that speaks for another",
by: "default"
};
function byPolicy(e) {
for (const [n, t] of e.rules.entries()) {
const r = reasonFor(t, e);
if (r) return {
lane: t.lane,
why: r,
by: `policy:${n + 1}`
};
}
return undefined;
}
function reasonFor({jobs: e, onlyPaths: n, paths: t, labels: s}, a) {
const {jobName: o, changedPaths: i = [], labels: c = []} = a;
const l = [];
if (e) {
const n = o === undefined ? undefined : e.find(e => (0, r.Hj)(e, o));
if (n === undefined) return undefined;
l.push(`the job's name fits "${n}"`);
}
if (n) {
if (i.length === 0 || !i.every((0, r.fU)(n))) return undefined;
l.push(`the change touches nothing but ${n.join(", ")}`);
}
if (t) {
const e = i.find((0, r.fU)(t));
if (e === undefined) return undefined;
l.push(`the change touches ${e}`);
}
if (s) {
const e = s.find(e => c.includes(e));
if (e === undefined) return undefined;
l.push(`the pull request has the label "${e}"`);
}
return l.length === 0 ? "the policy sends everything else there" : l.join(" and ");
}
function byDuration({durationsMs: e = []}) {
const n = e.slice(0, c);
if (n.length < i) return undefined;
const t = medianOf(n);
if (t < a.DOCS) return undefined;
const r = t < a.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: r,
why: `the job's last ${n.length} green runs took ${(0, s.a3)(t)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: n}) {
if (e && e.length > 0 && e.every((0, r.fU)(o))) {
return {
lane: "DOCS",
why: "the change touches documents only",
by: "change"
};
}
if ((e?.length ?? 0) > l.paths) {
return {
lane: "HEAVY",
why: `the change touches ${e?.length} files`,
by: "change"
};
}
if ((n ?? 0) > l.lines) {
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
const r = n[t];
return n.length % 2 === 1 ? r : (n[t - 1] + r) / 2;
}
},
14152: (e, n, t) => {
t.d(n, {
Hj: () => matchesName,
Ou: () => belowMatcher,
Pp: () => treeMatcher,
fU: () => globMatcher
});
var r = t(19473);
const globMatcher = e => lastMatch(e, ({ends: e}) => e);
const treeMatcher = e => lastMatch(e, ({ends: e, passes: n}) => e || n);
function lastMatch(e, n) {
const t = e.map(compile);
return e => {
let r = false;
for (const {negated: s, alternatives: a} of t) {
if (r === s && a.some(t => n(walk(t, e)))) r = !s;
}
return r;
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
const s = 256;
function compile(e) {
const n = e.startsWith("!");
const t = (n ? e.slice(1) : e).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
if (t === "" || t.split("/").includes("..")) {
throw new r.UserError(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
}
return {
negated: n,
alternatives: expandBraces(t, e).map(tokenise)
};
}
function expandBraces(e, n) {
const t = e.indexOf("{");
const a = t < 0 ? undefined : splitBraces(e, t);
if (!a) return [ e ];
const o = expandBraces(a.rest, n);
const i = a.inner.flatMap(e => expandBraces(e, n));
if (i.length * o.length > s) {
throw new r.UserError(`Pattern "${n}" is wrong: it has over ${s} alternatives. Split it.`);
}
return i.flatMap(n => o.map(r => e.slice(0, t) + n + r));
}
function splitBraces(e, n) {
const t = [];
let r = 0;
let s = n + 1;
for (let a = n; a < e.length; a++) {
const n = e[a];
if (n === "{") r++;
if (n === "}") r--;
if (r === 0 || r === 1 && n === ",") {
t.push(e.slice(s, a));
s = a + 1;
}
if (r === 0) return {
inner: t,
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
const n = /^[!^]/.test(e);
const t = [];
for (const [, r = "", s] of (n ? e.slice(1) : e).matchAll(/(.)(?:-(.))?/gsu)) t.push([ r, s ?? r ]);
return {
kind: "set",
ranges: t,
negated: n
};
}
function walk(e, n) {
const t = new Int32Array(e.length + 1);
let r = [];
let s = 1;
const enter = (n, r) => {
if (t[r] === s) return;
t[r] = s;
n.push(r);
const a = e[r]?.kind;
if (a === "some" || a === "deep") enter(n, r + 1);
if (a === "folders") enter(n, r + 2);
};
enter(r, 0);
let a = false;
for (const t of n) {
s++;
a ||= t === "/" && r.includes(e.length);
const n = [];
for (const s of r) {
const r = advance(e[s], t, s);
if (r >= 0) enter(n, r);
}
if (n.length === 0) return {
ends: false,
passes: a,
alive: false
};
r = n;
}
return {
ends: r.includes(e.length),
passes: a,
alive: r.some(n => n < e.length)
};
}
function advance(e, n, t) {
const r = n === "/";
switch (e?.kind) {
case "one":
return e.character === n ? t + 1 : -1;

case "set":
return !r && e.ranges.some(([e, t]) => e <= n && n <= t) !== e.negated ? t + 1 : -1;

case "any":
return r ? -1 : t + 1;

case "some":
return r ? -1 : t;

case "deep":
return t;

case "folders":
return r ? t : t + 1;

case "inside":
return r ? t - 1 : t;

default:
return -1;
}
}
},
56221: (e, n, t) => {
t.d(n, {
W: () => i,
z: () => c
});
var r = t(93711);
const s = 6e4;
const a = 60 * s;
const o = 24 * a;
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
},
60245: (e, n, t) => {
t.d(n, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => s,
u9: () => parseJobRecord
});
var r = t(917);
const s = 1;
const a = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const n = parseObject(e);
if (!n || n.version !== s || !isCount(n.attempt)) return undefined;
if (typeof n.jobKey !== "string" || typeof n.claim !== "string" || !Array.isArray(n.stages)) return undefined;
if (!n.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(n.ledger)) return undefined;
if (!isAbsentOr(isText)(n.checkRunId)) return undefined;
const t = (0, r.fT)(n.rollbacks);
const {rollbacks: a, ...o} = n;
return {
...o,
...t.length === 0 ? {} : {
rollbacks: t
}
};
}
function parseStageRecord(e) {
const n = parseObject(e);
return isStageRecord(n) ? n : undefined;
}
const o = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > o) return undefined;
try {
const n = JSON.parse(e, (e, n) => e === "__proto__" ? undefined : n);
return isObject(n) ? n : undefined;
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
const isAbsentOr = e => n => n === undefined || e(n);
const isSnapshotRef = e => isObject(e) && isText(e.checkpoint) && /^[a-z0-9-]{8,64}$/.test(e.checkpoint) && isHash(e.stateHash);
const isReplay = e => isObject(e) && isNameMap(e.outputs) && isNameMap(e.env) && Array.isArray(e.path) && e.path.every(isText) && isAbsentOr(isText)(e.masks);
const isFingerprint = e => isObject(e) && [ "os", "arch", "home", "user", "workspace" ].every(n => isText(e[n])) && isAbsentOr(isText)(e.libc) && isTextMap(e.tools) && isAbsentOr(isTextMap)(e.executables);
const isSkipBlocker = e => isObject(e) && isText(e.reason) && isText(e.why);
function isStageRecord(e) {
if (!isObject(e) || e.version !== s) return false;
const n = {
name: isText,
attempt: isAbsentOr(isCount),
order: isCount,
state: e => a.includes(e),
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
return Object.entries(n).every(([n, t]) => t(e[n]));
}
function expectedOf(e, n, {stateHash: t}, r) {
const {repository: s, runId: a, jobKey: o} = e;
const {commit: i, order: c} = n;
return {
...s === undefined ? {} : {
repository: s
},
...a === undefined ? {} : {
runId: a
},
jobKey: o,
...i === undefined ? {} : {
commit: i
},
attempt: r,
sequence: c * 2,
stateHash: t
};
}
},
917: (e, n, t) => {
t.d(n, {
EN: () => rolledBack,
aS: () => rollbackId,
fT: () => parseRollbacks,
s6: () => preservedOf,
v: () => rollbacksMade
});
var r = t(77598);
var s = t(94871);
const a = 20;
const o = 2e3;
function rollbackId(e, n, t) {
const {repository: s = "", runId: a = "", jobKey: o} = e;
return (0, r.createHash)("sha256").update(JSON.stringify([ s, a, o, n, t ])).digest("hex").slice(0, 10);
}
function rolledBack(e, {stages: n, from: t}) {
return e.map(e => n.includes(e.name) && e.name !== t ? {
...e,
state: "rolled-back"
} : e);
}
function preservedOf(e) {
return e.flatMap(({name: e, before: n, after: t, dirty: r}) => [ ...n ? [ {
stage: e,
when: "before",
checkpoint: n.checkpoint
} ] : [], ...t ? [ {
stage: e,
when: "after",
checkpoint: t.checkpoint
} ] : [], ...r ? [ {
stage: e,
when: "failed",
checkpoint: r.checkpoint
} ] : [] ]);
}
function rollbacksMade(e) {
const n = Object.create(null);
for (const {to: t, state: r} of e) if (r === "planned") n[t] = (n[t] ?? 0) + 1;
return {
...n
};
}
function parseRollbacks(e) {
return Array.isArray(e) ? e.slice(-a).filter(isRollback) : [];
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => typeof e === "string" && e.length <= o;
const isTexts = e => Array.isArray(e) && e.length <= 1e3 && e.every(isText);
function isRollback(e) {
if (!isObject(e) || e.version !== 1 || !isObject(e.trigger)) return false;
const {id: n, state: t, from: r, to: a, stages: o, reason: i, at: c, attempt: l, versions: u, preserved: d, revise: f, trigger: h} = e;
return /^[0-9a-f]{10}$/.test(String(n)) && (t === "asked" || t === "planned") && [ r, a, i, c, h.kind, h.signature ].every(isText) && s.fs.includes(h.type) && [ h.evidence, e.commit, e.approvedBy ].every(e => e === undefined || isText(e)) && Number.isSafeInteger(l) && isTexts(o) && isTexts(f) && isObject(u) && Object.values(u).every(isText) && Array.isArray(d) && d.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
}
};
