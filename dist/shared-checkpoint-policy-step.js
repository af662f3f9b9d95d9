export const id = 363;

export const ids = [ 363 ];

export const modules = {
94871: (e, t, n) => {
n.d(t, {
Ci: () => a,
fs: () => r,
qu: () => s
});
const r = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const s = [ "transient", "same-again", "unclear" ];
const a = [ "DOCS", "STANDARD", "HEAVY" ];
},
19119: (e, t, n) => {
n.d(t, {
b: () => readPlainFile,
r: () => openPlainFile
});
var r = n(73024);
var s = n(19473);
const a = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: n = false}) {
let i;
try {
i = (0, r.openSync)(e, n ? a & ~(r.constants.O_NOFOLLOW ?? 0) : a);
} catch (t) {
const n = (0, s.$N)(t);
if (n === "ENOENT" || n === "ENOTDIR") return undefined;
if (n === "ELOOP" || n === "EMLINK") throw refused(e, "it is a symbolic link");
if (n === "ENXIO" || n === "ENODEV") throw refused(e, "it is no regular file");
throw t;
}
try {
const n = (0, r.fstatSync)(i);
if (!n.isFile()) throw refused(e, "it is no regular file");
if (n.size > t) throw refused(e, `it has ${n.size} bytes, and at most ${t} are read`);
return i;
} catch (e) {
(0, r.closeSync)(i);
throw e;
}
}
function readPlainFile(e, t) {
const n = openPlainFile(e, t);
if (n === undefined) return undefined;
try {
const e = Buffer.alloc(Math.min((0, r.fstatSync)(n).size, t.maxBytes));
let s = 0;
while (s < e.length) {
const t = (0, r.readSync)(n, e, s, e.length - s, s);
if (t === 0) break;
s += t;
}
return e.subarray(0, s);
} finally {
(0, r.closeSync)(n);
}
}
const refused = (e, t) => new s.yo(`${e} not read: ${t}. Put a regular file in its place.`);
},
2637: (e, t, n) => {
n.d(t, {
Hl: () => parseKeyValues,
Pv: () => lastOfEach,
Rd: () => formatKeyValues,
Rr: () => parsePath,
sI: () => isWritableName
});
function parseKeyValues(e, {platform: t = process.platform, unnamed: n = true} = {}) {
const r = new Map;
const s = new Lines(e, t === "win32");
for (let e = s.next(); e !== undefined; e = s.next()) {
if (e === "") continue;
const t = e.indexOf("=");
const a = e.indexOf("<<");
if (t >= 0 && (a < 0 || t < a)) {
if (t === 0 && !n) return {
entries: r,
problem: "Value cannot be null. (Parameter 'name')"
};
r.set(e.slice(0, t), e.slice(t + 1));
continue;
}
if (a < 0) return {
entries: r,
problem: `Invalid format '${e}'`
};
const i = e.slice(0, a);
const o = e.slice(a + 2);
if (i === "" || o === "") {
return {
entries: r,
problem: `Invalid format '${e}'. Name must not be empty and delimiter must not be empty`
};
}
const {value: c, problem: l} = s.until(o);
if (l !== undefined) return {
entries: r,
problem: l
};
r.set(i, c);
}
return {
entries: r
};
}
class Lines {
#e;
#t;
#n=0;
#r=0;
constructor(e, t) {
this.#e = e;
this.#t = t;
}
next() {
if (this.#n >= this.#e.length) return undefined;
const e = this.#n;
const t = this.#e.indexOf("\n", e);
this.#n = t < 0 ? this.#e.length : t + 1;
this.#r = t < 0 ? this.#e.length : t;
if (this.#t && t > e && this.#e[t - 1] === "\r") this.#r = t - 1;
return this.#e.slice(e, this.#r);
}
until(e) {
const t = this.#n;
let n = t;
for (let t = this.next(); t !== e; t = this.next()) {
if (t === undefined) return {
problem: `Invalid value. Matching delimiter not found '${e}'`
};
if (this.#r === this.#e.length) return {
problem: "Invalid value. EOF marker missing new line."
};
n = this.#r;
}
return {
value: this.#e.slice(t, n)
};
}
}
function formatKeyValues(e) {
return [ ...e ].map(([e, t]) => formatEntry(e, t)).join("");
}
function formatEntry(e, t) {
if (!/[\r\n]/.test(t)) return `${e}=${t}\n`;
let n = "rerail_end_of_value";
while (t.includes(n)) n += "_";
return `${e}<<${n}\n${t}\n${n}\n`;
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
40102: (e, t, n) => {
n.d(t, {
F: () => r,
x: () => checkLedgerText
});
const r = 256 * 1024;
const s = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const a = 300;
function checkLedgerText(e, t) {
if (e.length > a || !s.test(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const n = Buffer.byteLength(t);
if (n > r) throw new RangeError(`A line of a ledger has ${n} bytes, ${r} at most.`);
}
},
68214: (e, t, n) => {
n.d(t, {
TG: () => withEarlier,
_l: () => findEarlier,
xD: () => recordName
});
var r = n(19473);
var s = n(60245);
const a = 10;
const recordName = e => `job-a${e.attempt}-${e.jobKey}`;
async function findEarlier({identity: e, debug: t, unauthenticated: n, store: i}) {
if (e.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (t) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n !== undefined) {
return fresh("unauthenticated", `${n}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
}
const o = Math.max(1, e.attempt - a);
for (let t = e.attempt - 1; t >= o; t -= 1) {
try {
const n = await i.getRecord(recordName({
...e,
attempt: t
}));
if (n === undefined) continue;
const r = (0, s.u9)(n);
if (r && isOurs(r, e, t)) return {
found: true,
record: r
};
return fresh("record-foreign", `the record of attempt ${t} is not one of this job`, true);
} catch (e) {
const n = e instanceof r.fk && e.reason === "record-contested";
if (!n) return fresh("service-failed", `the record of attempt ${t} could not be read: ${(0, 
r.bD)(e)}`, true);
return fresh("record-contested", 'two jobs of the earlier attempt have the same job key; give each caller its own input "key"', true);
}
}
return fresh("nothing-recorded", "no earlier attempt left a record that can be seen from here");
}
function withEarlier(e, t) {
const n = new Map(t?.stages.map(e => [ e.name, {
...e,
attempt: e.attempt ?? t.attempt
} ]));
const isPrepared = ({state: e, before: t}) => e !== "started" || t !== undefined;
const r = e.map(e => isPrepared(e) ? e : n.get(e.name) ?? e);
const s = new Set(r.map(({name: e}) => e));
return [ ...r, ...[ ...n.values() ].filter(({name: e}) => !s.has(e)) ];
}
const fresh = (e, t, n = false) => ({
found: false,
reason: e,
why: t,
alarming: n
});
const isOurs = (e, t, n) => e.jobKey === t.jobKey && e.attempt === n && e.runId === t.runId && e.repository === t.repository;
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
const n = (0, r.fT)(t.rollbacks);
const {rollbacks: a, ...i} = t;
return {
...i,
...n.length === 0 ? {} : {
rollbacks: n
}
};
}
function parseStageRecord(e) {
const t = parseObject(e);
return isStageRecord(t) ? t : undefined;
}
const i = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > i) return undefined;
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
const {repository: s, runId: a, jobKey: i} = e;
const {commit: o, order: c} = t;
return {
...s === undefined ? {} : {
repository: s
},
...a === undefined ? {} : {
runId: a
},
jobKey: i,
...o === undefined ? {} : {
commit: o
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
const a = 20;
const i = 2e3;
function rollbackId(e, t, n) {
const {repository: s = "", runId: a = "", jobKey: i} = e;
return (0, r.createHash)("sha256").update(JSON.stringify([ s, a, i, t, n ])).digest("hex").slice(0, 10);
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
const isText = e => typeof e === "string" && e.length <= i;
const isTexts = e => Array.isArray(e) && e.length <= 1e3 && e.every(isText);
function isRollback(e) {
if (!isObject(e) || e.version !== 1 || !isObject(e.trigger)) return false;
const {id: t, state: n, from: r, to: a, stages: i, reason: o, at: c, attempt: l, versions: u, preserved: f, revise: d, trigger: p} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (n === "asked" || n === "planned") && [ r, a, o, c, p.kind, p.signature ].every(isText) && s.fs.includes(p.type) && [ p.evidence, e.commit, e.approvedBy ].every(e => e === undefined || isText(e)) && Number.isSafeInteger(l) && isTexts(i) && isTexts(d) && isObject(u) && Object.values(u).every(isText) && Array.isArray(f) && f.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
},
13466: (e, t, n) => {
n.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var r = n(76760);
var s = n(19473);
var a = n(77598);
var i = n(51455);
var o = n(40102);
const c = 32 * 1024 * 1024;
function createFileLedgerStore(e) {
return {
async put(t, n) {
(0, o.x)(t, n);
if ((await readRows(e)).some(([e]) => e === t)) return false;
const r = (0, a.randomBytes)(8).toString("hex");
await (0, i.appendFile)(e, `\n${JSON.stringify([ t, r, n ])}\n`, {
mode: 384
});
return (await readRows(e)).find(([e]) => e === t)?.[1] === r;
},
async get(t) {
return (await readRows(e)).find(([e]) => e === t)?.[2];
},
async list() {
const t = new Map;
for (const [n, , r] of await readRows(e)) if (!t.has(n)) t.set(n, r);
return [ ...t.values() ];
}
};
}
async function readRows(e) {
let t;
try {
const n = await (0, i.open)(e, "r");
try {
const r = await n.stat();
if (!r.isFile() || r.size > c) throw new RangeError(`The ledger ${e} is no file of rerail's.`);
t = await n.readFile("utf8");
} finally {
await n.close();
}
} catch (e) {
if ((0, s.$N)(e) === "ENOENT") return [];
throw e;
}
return t.split("\n").flatMap(e => e === "" ? [] : parseRow(e) ?? []);
}
function parseRow(e) {
try {
const t = JSON.parse(e);
const n = Array.isArray(t) && t.length === 3 && t.every(e => typeof e === "string");
return n ? [ t ] : undefined;
} catch {
return undefined;
}
}
const l = 2;
const u = null && [ "capture", "fast-forward", "clean-up" ];
function openLedger(e, t, {store: r, clock: s, mask: a}) {
let i = 0;
return {
newKey(e) {
i += 1;
return `${t}/${i}-${e}`;
},
record(t, n) {
const i = new Date(s.now()).toISOString();
const o = {
version: l,
key: t,
at: i,
...e,
...n
};
return r.put(`${t}/${n.kind}`, JSON.stringify(a(o)));
},
async find(e, t) {
const s = await r.get(`${e}/${t}`);
if (s === undefined) return undefined;
const {parseLine: a} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(547), n.e(401), n.e(537), n.e(51) ]).then(n.bind(n, 62536));
const i = a(s);
return i?.kind === t && i.key === e ? i : undefined;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ r.list(), Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(547), n.e(401), n.e(537), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var f = n(63854);
async function openJobLedger(e, {clock: t, log: n, masker: s, ...a}) {
const {identity: i, folder: o} = e;
const c = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const l = [ i.runId ?? "local", `a${i.attempt}`, i.jobKey, c ].join("/");
const u = forgiving(createFileLedgerStore(r.join(o, "ledger.jsonl")), n);
const mask = e => (0, f.X)(s, e);
return openLedger({
...i,
...a
}, l, {
store: u,
clock: t,
mask
});
}
function forgiving(e, t) {
const attempt = async (e, n) => {
try {
return await e();
} catch (e) {
t.debug(`ledger: ${(0, s.bD)(e)}`);
return n;
}
};
return {
put(n, r) {
t.debug(`ledger: ${r}`);
return attempt(() => e.put(n, r), true);
},
get: t => attempt(() => e.get(t), undefined),
list: () => attempt(() => e.list(), [])
};
}
const d = 200;
async function recordedLines(e, t) {
const [r, {isLedgerLine: s}] = await Promise.all([ e.lines(), Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(547), n.e(401), n.e(537), n.e(51) ]).then(n.bind(n, 62536)) ]);
const a = t.filter(s).filter(({kind: e}) => e === "end");
return [ ...a.slice(-d / 2), ...r.slice(-d) ];
}
},
63854: (e, t, n) => {
n.d(t, {
X: () => maskTexts
});
function maskTexts(e, t) {
if (typeof t === "string") return e.mask(t);
if (Array.isArray(t)) return t.map(t => maskTexts(e, t));
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, maskTexts(e, n) ]));
}
}
};
