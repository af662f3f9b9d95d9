export const id = 590;

export const ids = [ 590 ];

export const modules = {
94871: (e, t, r) => {
r.d(t, {
Ci: () => o,
fs: () => n,
qu: () => s
});
const n = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const s = [ "transient", "same-again", "unclear" ];
const o = [ "DOCS", "STANDARD", "HEAVY" ];
},
2637: (e, t, r) => {
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
const o = e.indexOf("<<");
if (t >= 0 && (o < 0 || t < o)) {
if (t === 0 && !r) return {
entries: n,
problem: "Value cannot be null. (Parameter 'name')"
};
n.set(e.slice(0, t), e.slice(t + 1));
continue;
}
if (o < 0) return {
entries: n,
problem: `Invalid format '${e}'`
};
const a = e.slice(0, o);
const i = e.slice(o + 2);
if (a === "" || i === "") return {
entries: n,
problem: `Invalid format '${e}'. Name must not be empty and delimiter must not be empty`
};
const {value: c, problem: u} = s.until(i);
if (u !== void 0) return {
entries: n,
problem: u
};
n.set(a, c);
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
},
96327: (e, t, r) => {
r.d(t, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
fE: () => formatCommand,
tJ: () => inert,
wA: () => n,
z3: () => isBlank,
zN: () => isRegistered
});
const n = [ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ];
const s = new Set(n);
const o = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const a = [ ...o, [ ":", "%3A" ], [ ",", "%2C" ] ];
const i = [ [ ";", "%3B" ], ...o, [ "]", "%5D" ] ];
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
properties: parseProperties(i.trim(), ",", a),
data: unescapeText(r.slice(n + 2), o)
};
}
function parseOldForm(e, t) {
const r = e.indexOf("##[");
const n = r < 0 ? -1 : e.indexOf("]", r);
if (n < 0) return;
const [s, o] = splitOnce(e.slice(r + 3, n), " ");
if (!t(s.toLowerCase())) return;
return {
name: s,
properties: parseProperties(o, ";", i),
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
const n = [ ...r ].map(([e, t]) => `${e}=${escapeText(t, a)}`).join(",");
return `::${e}${n === "" ? "" : ` ${n}`}::${escapeText(t, o)}`;
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
},
40102: (e, t, r) => {
r.d(t, {
F: () => n,
x: () => checkLedgerText
});
const n = 256 * 1024;
const s = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const o = 300;
function checkLedgerText(e, t) {
if (e.length > o || !s.test(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const r = Buffer.byteLength(t);
if (r > n) throw new RangeError(`A line of a ledger has ${r} bytes, ${n} at most.`);
}
},
68214: (e, t, r) => {
r.r(t);
r.d(t, {
findEarlier: () => findEarlier,
recordName: () => recordName,
withEarlier: () => withEarlier
});
var n = r(19473);
var s = r(60245);
const o = 10;
const recordName = e => `job-a${e.attempt}-${e.jobKey}`;
async function findEarlier({identity: e, debug: t, whole: r, unauthenticated: a, store: i}) {
if (e.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (t) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (r) return fresh("rerun-all", "all jobs of the run were re-run, so everything runs");
if (a !== void 0) return fresh("unauthenticated", `${a}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
const c = Math.max(1, e.attempt - o);
for (let t = e.attempt - 1; t >= c; t -= 1) try {
const r = await i.getRecord(recordName({
...e,
attempt: t
}));
if (r === void 0) continue;
const n = (0, s.u9)(r);
if (n && isOurs(n, e, t)) return {
found: true,
record: n
};
return fresh("record-foreign", `the record of attempt ${t} is not one of this job`, true);
} catch (e) {
const r = e instanceof n.RefusedError && e.reason === "record-contested";
if (!r) return fresh("service-failed", `the record of attempt ${t} could not be read: ${(0, 
n.messageOf)(e)}`, true);
return fresh("record-contested", 'two jobs of the earlier attempt have the same job key; give each caller its own input "key"', true);
}
return fresh("nothing-recorded", "no earlier attempt left a record that can be seen from here");
}
function withEarlier(e, t) {
const r = new Map(t?.stages.map(e => [ e.name, {
...e,
attempt: e.attempt ?? t.attempt
} ]));
const isPrepared = ({state: e, before: t}) => e !== "started" || t !== void 0;
const n = e.map(e => isPrepared(e) ? e : r.get(e.name) ?? e);
const s = new Set(n.map(({name: e}) => e));
return [ ...n, ...[ ...r.values() ].filter(({name: e}) => !s.has(e)) ];
}
const fresh = (e, t, r = false) => ({
found: false,
reason: e,
why: t,
alarming: r
});
const isOurs = (e, t, r) => e.jobKey === t.jobKey && e.attempt === r && e.runId === t.runId && e.repository === t.repository;
},
60245: (e, t, r) => {
r.d(t, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => s,
u9: () => parseJobRecord
});
var n = r(917);
const s = 1;
const o = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== s || !isCount(t.attempt)) return;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return;
if (!isAbsentOr(isText)(t.checkRunId)) return;
const r = (0, n.fT)(t.rollbacks);
const {rollbacks: o, ...a} = t;
return {
...a,
...r.length === 0 ? {} : {
rollbacks: r
}
};
}
function parseStageRecord(e) {
const t = parseObject(e);
return isStageRecord(t) ? t : void 0;
}
const a = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > a) return;
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
state: e => o.includes(e),
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
const {repository: s, runId: o, jobKey: a} = e;
const {commit: i, order: c} = t;
return {
...s === void 0 ? {} : {
repository: s
},
...o === void 0 ? {} : {
runId: o
},
jobKey: a,
...i === void 0 ? {} : {
commit: i
},
attempt: n,
sequence: c * 2,
stateHash: r
};
}
},
917: (e, t, r) => {
r.d(t, {
EN: () => rolledBack,
aS: () => rollbackId,
fT: () => parseRollbacks,
s6: () => preservedOf,
v: () => rollbacksMade
});
var n = r(77598);
var s = r(94871);
const o = 20;
const a = 2e3;
function rollbackId(e, t, r) {
const {repository: s = "", runId: o = "", jobKey: a} = e;
return (0, n.createHash)("sha256").update(JSON.stringify([ s, o, a, t, r ])).digest("hex").slice(0, 10);
}
function rolledBack(e, {stages: t, from: r}) {
return e.map(e => t.includes(e.name) && e.name !== r ? {
...e,
state: "rolled-back"
} : e);
}
function preservedOf(e) {
return e.flatMap(({name: e, before: t, after: r, dirty: n}) => [ ...t ? [ {
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
return Array.isArray(e) ? e.slice(-o).filter(isRollback) : [];
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => typeof e === "string" && e.length <= a;
const isTexts = e => Array.isArray(e) && e.length <= 1e3 && e.every(isText);
function isRollback(e) {
if (!isObject(e) || e.version !== 1 || !isObject(e.trigger)) return false;
const {id: t, state: r, from: n, to: o, stages: a, reason: i, at: c, attempt: u, versions: l, preserved: f, revise: d, trigger: p} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (r === "asked" || r === "planned") && [ n, o, i, c, p.kind, p.signature ].every(isText) && s.fs.includes(p.type) && [ p.evidence, e.commit, e.approvedBy ].every(e => e === void 0 || isText(e)) && Number.isSafeInteger(u) && isTexts(a) && isTexts(d) && isObject(l) && Object.values(l).every(isText) && Array.isArray(f) && f.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
},
62403: (e, t, r) => {
r.d(t, {
E9: () => parseDuration,
TQ: () => u,
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
const o = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const a = 35 * 864e5;
const i = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${i}, at most 35d`;
const u = `${i} or 90d`;
function parseDuration(e, t = a) {
const r = e.trim().toLowerCase();
if (r === "0") return 0;
if (!o.test(r)) return;
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
},
63854: (e, t, r) => {
r.d(t, {
X: () => maskTexts
});
function maskTexts(e, t) {
if (typeof t === "string") return e.mask(t);
if (Array.isArray(t)) return t.map(t => maskTexts(e, t));
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, r]) => [ t, maskTexts(e, r) ]));
}
}
};
