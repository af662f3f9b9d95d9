export const id = 518;

export const ids = [ 518 ];

export const modules = {
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
const o = expandBraces(a.rest, t);
const c = a.inner.flatMap(e => expandBraces(e, t));
if (c.length * o.length > s) {
throw new r.UserError(`Pattern "${t}" is wrong: it has over ${s} alternatives. Split it.`);
}
return c.flatMap(t => o.map(r => e.slice(0, n) + t + r));
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
const c = [ [ ";", "%3B" ], ...a, [ "]", "%5D" ] ];
const i = /^(?:[^\S\uFEFF]|\u0085)*/;
const l = new Map;
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
const n = e.startsWith("::") ? e : e.replace(i, "");
if (!n.startsWith("::")) return undefined;
const r = n.indexOf("::", 2);
if (r < 0) return undefined;
const [s, c] = splitOnce(n.slice(2, r), " ");
if (!t(s.toLowerCase())) return undefined;
return {
name: s,
properties: parseProperties(c.trim(), ",", o),
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
properties: parseProperties(a, ";", c),
data: unescapeText(e.slice(r + 1), c)
};
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseProperties(e, t, n) {
if (e === "") return l;
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
return `##[${e}]${escapeText(t, c)}`;
}
function inert(e) {
return e.replace(/[\r\n]+/g, " ").replace(i, e => e.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(e) {
return i.exec(e)?.[0] === e;
}
},
56221: (e, t, n) => {
n.d(t, {
z: () => o
});
const r = 6e4;
const s = 60 * r;
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
60245: (e, t, n) => {
n.d(t, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => s,
u9: () => parseJobRecord
});
var r = n(917);
const s = 1;
const a = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== s || !isCount(t.attempt)) return undefined;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return undefined;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return undefined;
if (!isAbsentOr(isText)(t.checkRunId)) return undefined;
const n = (0, r.fT)(t.rollbacks);
const {rollbacks: a, ...o} = t;
return {
...o,
...n.length === 0 ? {} : {
rollbacks: n
}
};
}
function parseStageRecord(e) {
const t = parseObject(e);
return isStageRecord(t) ? t : undefined;
}
const o = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > o) return undefined;
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
state: e => a.includes(e),
script: isHash,
environment: isTextMap,
fingerprint: isAbsentOr(isFingerprint),
commit: isAbsentOr(isText),
head: isAbsentOr(isText),
startedAt: isCount,
caches: isAbsentOr(e => Array.isArray(e) && e.every(isText)),
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
const {repository: s, runId: a, jobKey: o} = e;
const {commit: c, order: i} = t;
return {
...s === undefined ? {} : {
repository: s
},
...a === undefined ? {} : {
runId: a
},
jobKey: o,
...c === undefined ? {} : {
commit: c
},
attempt: r,
sequence: i * 2,
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
const a = 20;
const o = 2e3;
function rollbackId(e, t, n) {
const {repository: s = "", runId: a = "", jobKey: o} = e;
return (0, r.createHash)("sha256").update(JSON.stringify([ s, a, o, t, n ])).digest("hex").slice(0, 10);
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
return Array.isArray(e) ? e.slice(-a).filter(isRollback) : [];
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => typeof e === "string" && e.length <= o;
const isTexts = e => Array.isArray(e) && e.length <= 1e3 && e.every(isText);
function isRollback(e) {
if (!isObject(e) || e.version !== 1 || !isObject(e.trigger)) return false;
const {id: t, state: n, from: r, to: a, stages: o, reason: c, at: i, attempt: l, versions: u, preserved: d, revise: p, trigger: f} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (n === "asked" || n === "planned") && [ r, a, c, i, f.kind, f.signature ].every(isText) && s.fs.includes(f.type) && [ f.evidence, e.commit, e.approvedBy ].every(e => e === undefined || isText(e)) && Number.isSafeInteger(l) && isTexts(o) && isTexts(p) && isObject(u) && Object.values(u).every(isText) && Array.isArray(d) && d.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
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
const o = a === undefined ? -1 : e.slice(0, -1).findIndex(({name: e}) => e === a);
if (o >= 0) return o;
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
const {stages: r, made: s, approveOver: a, maxPerTarget: o, approved: c} = e;
const i = stepBackTarget(e);
if (i === undefined) {
return {
reason: "no-earlier-stage",
why: "there is no earlier stage that this attempt did not run"
};
}
const l = r[i].name;
const u = s[l] ?? 0;
if (u >= o) {
const e = u === 1 ? "once" : u === 2 ? "twice" : `${u} times`;
return {
reason: "rollbacks-spent",
why: `this run stepped back to stage "${l}" ${e}, and it failed again`
};
}
const d = r.slice(i).find(({external: e}) => e);
if (d && n.retry !== "always") {
return {
reason: "outside-effects",
why: `stage "${d.name}" acts outside the workspace and would run again`
};
}
const p = r.length - 1 - i;
return p > a && !c ? {
reason: "needs-approval",
why: `stepping back ${p === 1 ? "1 stage" : `${p} stages`}, to "${l}", needs your approval`
} : undefined;
}
}
};
