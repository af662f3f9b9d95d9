export const id = 32;

export const ids = [ 32 ];

export const modules = {
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
2637: ((e, t, r) => {
r.d(t, {
Hl: () => parseKeyValues,
Pv: () => lastOfEach,
Rd: () => formatKeyValues,
Rr: () => parsePath,
sI: () => isWritableName
});
function parseKeyValues(e, {platform: t = process.platform, unnamed: r = true} = {}) {
const n = new Map;
const s = new Lines(e, t === "win32");
for (let e = s.next(); e !== void 0; e = s.next()) {
if (e === "") continue;
const t = e.indexOf("=");
const a = e.indexOf("<<");
if (t >= 0 && (a < 0 || t < a)) {
if (t === 0 && !r) return {
entries: n,
problem: "Value cannot be null. (Parameter 'name')"
};
n.set(e.slice(0, t), e.slice(t + 1));
continue;
}
if (a < 0) return {
entries: n,
problem: `Invalid format '${e}'`
};
const o = e.slice(0, a);
const i = e.slice(a + 2);
if (o === "" || i === "") return {
entries: n,
problem: `Invalid format '${e}'. Name must not be empty and delimiter must not be empty`
};
const {value: c, problem: l} = s.until(i);
if (l !== void 0) return {
entries: n,
problem: l
};
n.set(o, c);
}
return {
entries: n
};
}
class Lines {
#e;
#t;
#r=0;
#n=0;
constructor(e, t) {
this.#e = e;
this.#t = t;
}
next() {
if (this.#r >= this.#e.length) return;
const e = this.#r;
const t = this.#e.indexOf("\n", e);
this.#r = t < 0 ? this.#e.length : t + 1;
this.#n = t < 0 ? this.#e.length : t;
if (this.#t && t > e && this.#e[t - 1] === "\r") this.#n = t - 1;
return this.#e.slice(e, this.#n);
}
until(e) {
const t = this.#r;
let r = t;
for (let t = this.next(); t !== e; t = this.next()) {
if (t === void 0) return {
problem: `Invalid value. Matching delimiter not found '${e}'`
};
if (this.#n === this.#e.length) return {
problem: "Invalid value. EOF marker missing new line."
};
r = this.#n;
}
return {
value: this.#e.slice(t, r)
};
}
}
function formatKeyValues(e) {
return [ ...e ].map(([e, t]) => formatEntry(e, t)).join("");
}
function formatEntry(e, t) {
if (!/[\r\n]/.test(t)) return `${e}=${t}\n`;
let r = "rerail_end_of_value";
while (t.includes(r)) r += "_";
return `${e}<<${r}\n${t}\n${r}\n`;
}
function parsePath(e) {
return lastOfEach(e.split(/\r\n|\n|\r/).filter(e => e !== ""));
}
function lastOfEach(e) {
return [ ...new Set([ ...e ].reverse()) ].reverse();
}
function isWritableName(e) {
return e !== "" && !/[\r\n=]|<</.test(e);
}
}),
60245: ((e, t, r) => {
r.d(t, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => s,
u9: () => parseJobRecord
});
var n = r(917);
const s = 1;
const a = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== s || !isCount(t.attempt)) return;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return;
if (!isAbsentOr(isText)(t.checkRunId)) return;
const r = (0, n.fT)(t.rollbacks);
const {rollbacks: a, ...o} = t;
return {
...o,
...r.length === 0 ? {} : {
rollbacks: r
}
};
}
function parseStageRecord(e) {
const t = parseObject(e);
return isStageRecord(t) ? t : void 0;
}
const o = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > o) return;
try {
const t = JSON.parse(e, (e, t) => e === "__proto__" ? void 0 : t);
return isObject(t) ? t : void 0;
} catch {
return;
}
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isCount = e => Number.isSafeInteger(e) && e >= 0;
const isText = e => typeof e === "string";
const isHash = e => isText(e) && /^[0-9a-f]{64}$/.test(e);
const isTextMap = e => isObject(e) && Object.values(e).every(isText);
const isNameMap = e => isTextMap(e) && Object.keys(e).every(e => /^[^\r\n]+$/.test(e));
const isAbsentOr = e => t => t === void 0 || e(t);
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
return Object.entries(t).every(([t, r]) => r(e[t]));
}
function expectedOf(e, t, {stateHash: r}, n) {
const {repository: s, runId: a, jobKey: o} = e;
const {commit: i, order: c} = t;
return {
...s === void 0 ? {} : {
repository: s
},
...a === void 0 ? {} : {
runId: a
},
jobKey: o,
...i === void 0 ? {} : {
commit: i
},
attempt: n,
sequence: c * 2,
stateHash: r
};
}
}),
917: ((e, t, r) => {
r.d(t, {
EN: () => rolledBack,
aS: () => rollbackId,
fT: () => parseRollbacks,
s6: () => preservedOf,
v: () => rollbacksMade
});
var n = r(77598);
var s = r(94871);
const a = 20;
const o = 2e3;
function rollbackId(e, t, r) {
const {repository: s = "", runId: a = "", jobKey: o} = e;
return (0, n.createHash)("sha256").update(JSON.stringify([ s, a, o, t, r ])).digest("hex").slice(0, 10);
}
function rolledBack(e, {stages: t, from: r}) {
return e.map(e => t.includes(e.name) && e.name !== r ? {
...e,
state: "rolled-back"
} : e);
}
function preservedOf(e) {
return e.flatMap(({name: e, before: t, after: r, dirty: n}) => [ ...t && !r ? [ {
stage: e,
when: "before",
checkpoint: t.checkpoint
} ] : [], ...r ? [ {
stage: e,
when: "after",
checkpoint: r.checkpoint
} ] : [], ...n ? [ {
stage: e,
when: "failed",
checkpoint: n.checkpoint
} ] : [] ]);
}
function rollbacksMade(e) {
const t = Object.create(null);
for (const {to: r, state: n} of e) if (n === "planned") t[r] = (t[r] ?? 0) + 1;
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
const {id: t, state: r, from: n, to: a, stages: o, reason: i, at: c, attempt: l, versions: u, preserved: f, revise: d, trigger: p} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (r === "asked" || r === "planned") && [ n, a, i, c, p.kind, p.signature ].every(isText) && s.fs.includes(p.type) && [ p.evidence, e.commit, e.approvedBy ].every(e => e === void 0 || isText(e)) && Number.isSafeInteger(l) && isTexts(o) && isTexts(d) && isObject(u) && Object.values(u).every(isText) && Array.isArray(f) && f.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
}),
62403: ((e, t, r) => {
r.d(t, {
E9: () => parseDuration,
TQ: () => l,
a3: () => formatDuration,
ec: () => c
});
const n = {
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
const c = `${i}, at most 35d`;
const l = `${i} or 90d`;
function parseDuration(e, t = o) {
const r = e.trim().toLowerCase();
if (r === "0") return 0;
if (!a.test(r)) return;
let i = 0;
for (const [, e, t] of r.matchAll(s)) i += Number(e) * n[t];
return i <= t ? Math.round(i) : void 0;
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
const r = Math.round(t / 60);
return r % 60 === 0 ? `${Math.floor(r / 60)}h` : `${Math.floor(r / 60)}h${pad(r % 60)}m`;
}
const pad = e => String(e).padStart(2, "0");
})
};
