export const id = 752;

export const ids = [ 752 ];

export const modules = {
77342: ((e, t, r) => {
r.d(t, {
LZ: () => saveState,
Rh: () => saveLedgerHead,
fL: () => removeStateFiles,
un: () => readState
});
var n = r(73024);
var o = r(76760);
var s = r(19119);
const a = "rerail-step";
const i = "rerail-secret";
const c = "rerail-ledger";
const l = /^[0-9a-f]{64}$/;
function readState(e) {
const t = e[`STATE_${a}`] ?? "";
const r = e[`STATE_${i}`] ?? "";
const n = e[`STATE_${c}`] ?? "";
return {
.../^\d{1,6}$/.test(t) ? {
step: Number(t)
} : {},
...l.test(r) ? {
secret: r
} : {},
...l.test(n) ? {
ledger: n
} : {}
};
}
async function saveState(e, {step: t, secret: r}) {
if (e !== void 0) (0, s.XD)(e, `${a}=${t}\n${i}=${r}\n`);
}
async function saveLedgerHead(e, t) {
if (e !== void 0) (0, s.XD)(e, `${c}=${t}\n`);
}
const d = /^save_state_/;
const f = 64 * 1024;
function removeStateFiles(e, t) {
if (e === void 0 || !d.test(o.basename(e))) return;
const r = o.dirname(e);
for (const a of (0, n.readdirSync)(r)) {
const i = o.join(r, a);
if (!d.test(a) || i === e) continue;
try {
if ((0, s.b$)(i, {
maxBytes: f
})?.includes(t)) (0, n.rmSync)(i, {
force: true
});
} catch {}
}
}
}),
19473: ((e, t, r) => {
r.r(t);
r.d(t, {
InputError: () => InputError,
RefusedError: () => RefusedError,
UsageError: () => UsageError,
UserError: () => UserError,
codeOf: () => codeOf,
messageOf: () => messageOf
});
var n = r(57975);
class UserError extends Error {
name="UserError";
}
class InputError extends UserError {
name="InputError";
problems;
constructor(e) {
super(e.length === 1 ? `${e[0]}` : `${e.length} inputs are wrong:\n${e.map(e => `- ${e}`).join("\n")}`);
this.problems = e;
}
}
class UsageError extends UserError {
name="UsageError";
}
class RefusedError extends UserError {
name="RefusedError";
reason;
constructor(e, t, r) {
super(t, r);
this.reason = e;
}
}
function messageOf(e) {
if (typeof e === "string") return e;
if (typeof e === "object" && e !== null && "message" in e && typeof e.message === "string") return e.message;
return (0, n.inspect)(e, {
depth: 1,
breakLength: Number.POSITIVE_INFINITY
});
}
function codeOf(e) {
if (typeof e === "object" && e !== null && "code" in e) return String(e.code);
return;
}
}),
94871: ((e, t, r) => {
r.d(t, {
Ci: () => s,
fs: () => n,
qu: () => o
});
const n = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const o = [ "transient", "same-again", "unclear" ];
const s = [ "DOCS", "STANDARD", "HEAVY" ];
}),
19119: ((e, t, r) => {
r.d(t, {
XD: () => appendPlainFile,
b$: () => readPlainFile,
rr: () => openPlainFile,
wX: () => namesIn
});
var n = r(73024);
var o = r(19473);
const s = n.constants.O_RDONLY | (n.constants.O_NOFOLLOW ?? 0) | (n.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: r = false}) {
let a;
try {
a = (0, n.openSync)(e, r ? s & ~(n.constants.O_NOFOLLOW ?? 0) : s);
} catch (t) {
const r = (0, o.codeOf)(t);
if (r === "ENOENT" || r === "ENOTDIR") return;
if (r === "ELOOP" || r === "EMLINK") throw refused(e, "it is a symbolic link");
if (r === "ENXIO" || r === "ENODEV") throw refused(e, "it is no regular file");
throw t;
}
try {
const r = (0, n.fstatSync)(a);
if (!r.isFile()) throw refused(e, "it is no regular file");
if (r.size > t) throw refused(e, `it has ${r.size} bytes, and at most ${t} are read`);
return a;
} catch (e) {
(0, n.closeSync)(a);
throw e;
}
}
function readPlainFile(e, t) {
const r = openPlainFile(e, t);
if (r === void 0) return;
try {
const e = Buffer.alloc(Math.min((0, n.fstatSync)(r).size, t.maxBytes));
let o = 0;
while (o < e.length) {
const t = (0, n.readSync)(r, e, o, e.length - o, o);
if (t === 0) break;
o += t;
}
return e.subarray(0, o);
} finally {
(0, n.closeSync)(r);
}
}
const a = n.constants.O_WRONLY | n.constants.O_APPEND | n.constants.O_CREAT | (n.constants.O_NOFOLLOW ?? 0) | (n.constants.O_NONBLOCK ?? 0);
function appendPlainFile(e, t, r = 420) {
let s;
try {
s = (0, n.openSync)(e, a, r);
} catch (t) {
const r = (0, o.codeOf)(t);
throw r === "ELOOP" || r === "EMLINK" || r === "ENXIO" || r === "EISDIR" ? notAppended(e) : t;
}
try {
if (!(0, n.fstatSync)(s).isFile()) throw notAppended(e);
const r = Buffer.from(t);
for (let e = 0; e < r.length; ) e += (0, n.writeSync)(s, r, e);
} finally {
(0, n.closeSync)(s);
}
}
const notAppended = e => new o.UserError(`${e} not written: it is no regular file. Remove what is in its place.`);
const refused = (e, t) => new o.UserError(`${e} not read: ${t}. Put a regular file in its place.`);
function namesIn(e) {
try {
return (0, n.readdirSync)(e);
} catch (e) {
if ((0, o.codeOf)(e) === "ENOENT") return [];
throw e;
}
}
}),
133: ((e, t, r) => {
r.d(t, {
j: () => memoryReader
});
var n = r(73024);
var o = r(48161);
var s = r(76760);
function memoryReader(e = process.platform, t = "/") {
if (e === "linux") return linuxReader(t);
if (e === "win32") return () => ({
usedBytes: o.totalmem() - o.freemem(),
limitBytes: o.totalmem()
});
return () => ({
limitBytes: o.totalmem()
});
}
function linuxReader(e) {
const read = t => readText(s.join(e, t));
const t = field(read("proc/meminfo"), /^MemTotal:\s+(\d+) kB/m, 1024);
const r = findCgroup(read("proc/self/cgroup") ?? "", read("proc/self/mountinfo") ?? "");
const n = r && tightest(r, t => readText(s.join(e, t)));
if (r === void 0 || n === void 0 || n.limitBytes >= (t ?? 0)) return () => readMachine(read("proc/meminfo"), read("proc/vmstat"));
return () => compact({
usedBytes: usedIn(n.level, read),
limitBytes: n.limitBytes,
oomKills: field(read(s.join(r.folder, a[r.version])), /^oom_kill (\d+)$/m)
});
}
function readMachine(e, t) {
const r = field(e, /^MemTotal:\s+(\d+) kB/m, 1024);
const n = field(e, /^MemAvailable:\s+(\d+) kB/m, 1024);
return compact({
limitBytes: r,
usedBytes: r !== void 0 && n !== void 0 ? r - n : void 0,
oomKills: field(t, /^oom_kill (\d+)$/m)
});
}
const a = {
1: "memory.oom_control",
2: "memory.events"
};
function findCgroup(e, t) {
for (const r of [ 1, 2 ]) {
const n = (r === 1 ? /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m : /^0::(.*)$/m).exec(e)?.[1];
const o = t.split("\n").map(parseMount).find(e => isMemoryMount(e, r));
if (n === void 0 || o === void 0) continue;
const a = s.posix.relative(o.root, n);
const i = a.startsWith("..") || n.startsWith("/..") ? o.point : s.posix.join(o.point, a);
return {
folder: i,
version: r,
mountPoint: o.point
};
}
return;
}
function parseMount(e) {
const [t = "", r = ""] = e.split(" - ");
const [, , , n, o] = t.split(" ");
const [s = "", , a = ""] = r.split(" ");
if (n === void 0 || o === void 0) return;
const unescaped = e => e.replace(/\\(\d{3})/g, (e, t) => String.fromCharCode(Number.parseInt(t, 8)));
return {
root: unescaped(n),
point: unescaped(o),
type: s,
options: a
};
}
function isMemoryMount(e, t) {
if (t === 2) return e?.type === "cgroup2";
return e?.type === "cgroup" && e.options.split(",").includes("memory");
}
function tightest(e, t) {
let r;
for (let n = e.folder; n.startsWith(e.mountPoint); n = s.posix.dirname(n)) {
const o = {
folder: n,
version: e.version
};
const a = e.version === 1 ? "memory.limit_in_bytes" : "memory.max";
const i = field(t(s.posix.join(n, a)), /^(\d+)$/m);
if (i !== void 0 && i < (r?.limitBytes ?? Number.POSITIVE_INFINITY)) r = {
level: o,
limitBytes: i
};
if (n === e.mountPoint) break;
}
return r;
}
function usedIn({folder: e, version: t}, r) {
const n = field(r(s.posix.join(e, t === 1 ? "memory.usage_in_bytes" : "memory.current")), /^(\d+)$/m);
const o = field(r(s.posix.join(e, "memory.stat")), t === 1 ? /^total_inactive_file (\d+)$/m : /^inactive_file (\d+)$/m);
return n === void 0 ? void 0 : Math.max(0, n - (o ?? 0));
}
function readText(e) {
try {
return (0, n.readFileSync)(e, "latin1");
} catch {
return;
}
}
function field(e, t, r = 1) {
const n = e === void 0 ? void 0 : t.exec(e)?.[1];
return n === void 0 ? void 0 : Number(n) * r;
}
function compact(e) {
return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== void 0));
}
}),
40102: ((e, t, r) => {
r.d(t, {
F: () => n,
PK: () => isLedgerKey,
xO: () => checkLedgerText
});
const n = 256 * 1024;
const o = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const s = 300;
const isLedgerKey = e => e.length <= s && o.test(e);
function checkLedgerText(e, t) {
if (!isLedgerKey(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const r = Buffer.byteLength(t);
if (r > n) throw new RangeError(`A line of a ledger has ${r} bytes, ${n} at most.`);
}
}),
29994: ((e, t, r) => {
r.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret,
vX: () => macOf
});
var n = r(77598);
var o = r(73024);
var s = r(76760);
var a = r(19473);
var i = r(19119);
const c = "secret";
const l = "secret.made";
const d = /^[0-9a-f]{64}$/;
const f = "aes-256-gcm";
const u = 12;
const m = 16;
function openJobSecret(e, {token: t = "", text: r}) {
if (r !== void 0 && d.test(r)) return secretOf(r, t);
const i = s.join(e, c);
const f = open(i, t);
if (f !== void 0) return secretOf(f, t);
if (exists(s.join(e, l))) return secretOf(randomText(), t, true);
const u = randomText();
const m = `${i}.${(0, n.randomBytes)(8).toString("hex")}`;
(0, o.writeFileSync)(m, seal(u, t), {
mode: 384,
flag: "wx"
});
try {
(0, o.linkSync)(m, i);
(0, o.writeFileSync)(s.join(e, l), "", {
mode: 384
});
return secretOf(u, t);
} catch (e) {
if ((0, a.codeOf)(e) !== "EEXIST") throw e;
const r = open(i, t);
return secretOf(r ?? randomText(), t, r === void 0);
} finally {
(0, o.rmSync)(m, {
force: true
});
}
}
const forgetHandedSecret = e => (0, o.rmSync)(s.join(e, c), {
force: true
});
function secretOf(e, t, r = false) {
const o = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: r,
keyFor: e => Buffer.from((0, n.hkdfSync)("sha256", o, "rerail job", e, 32))
};
}
const randomText = () => (0, n.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, n.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const r = (0, n.randomBytes)(u);
const o = (0, n.createCipheriv)(f, keyOf(t), r);
const s = Buffer.concat([ o.update(e, "utf8"), o.final() ]);
return Buffer.concat([ r, o.getAuthTag(), s ]);
}
function open(e, t) {
try {
const r = (0, i.b$)(e, {
maxBytes: 1024
});
if (r === void 0) return;
const o = r.subarray(0, u);
const s = (0, n.createDecipheriv)(f, keyOf(t), o, {
authTagLength: m
});
s.setAuthTag(r.subarray(u, u + m));
const a = Buffer.concat([ s.update(r.subarray(u + m)), s.final() ]);
return d.test(a.toString()) ? a.toString() : void 0;
} catch {
return;
}
}
const exists = e => (0, o.statSync)(e, {
throwIfNoEntry: false
}) !== void 0;
function sign(e, t, r) {
return `${macOf(e, t, r)}\n${r}`;
}
function verify(e, t, r) {
const [o = "", s] = [ r.slice(0, y), r.slice(y + 1) ];
if (r[y] !== "\n" || !/^[0-9a-f]+$/.test(o)) return;
return (0, n.timingSafeEqual)(Buffer.from(o), Buffer.from(macOf(e, t, s))) ? s : void 0;
}
const y = 64;
const macOf = (e, t, r) => (0, n.createHmac)("sha256", e).update(`${t.length}:${t}`).update(r).digest("hex");
}),
60245: ((e, t, r) => {
r.d(t, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => o,
u9: () => parseJobRecord
});
var n = r(917);
const o = 1;
const s = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== o || !isCount(t.attempt)) return;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return;
if (!isAbsentOr(isText)(t.checkRunId)) return;
const r = (0, n.fT)(t.rollbacks);
const {rollbacks: s, ...a} = t;
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
if (!isObject(e) || e.version !== o) return false;
const t = {
name: isText,
attempt: isAbsentOr(isCount),
order: isCount,
state: e => s.includes(e),
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
const {repository: o, runId: s, jobKey: a} = e;
const {commit: i, order: c} = t;
return {
...o === void 0 ? {} : {
repository: o
},
...s === void 0 ? {} : {
runId: s
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
var o = r(94871);
const s = 20;
const a = 2e3;
function rollbackId(e, t, r) {
const {repository: o = "", runId: s = "", jobKey: a} = e;
return (0, n.createHash)("sha256").update(JSON.stringify([ o, s, a, t, r ])).digest("hex").slice(0, 10);
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
return Array.isArray(e) ? e.slice(-s).filter(isRollback) : [];
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => typeof e === "string" && e.length <= a;
const isTexts = e => Array.isArray(e) && e.length <= 1e3 && e.every(isText);
function isRollback(e) {
if (!isObject(e) || e.version !== 1 || !isObject(e.trigger)) return false;
const {id: t, state: r, from: n, to: s, stages: a, reason: i, at: c, attempt: l, versions: d, preserved: f, revise: u, trigger: m} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (r === "asked" || r === "planned") && [ n, s, i, c, m.kind, m.signature ].every(isText) && o.fs.includes(m.type) && [ m.evidence, e.commit, e.approvedBy ].every(e => e === void 0 || isText(e)) && Number.isSafeInteger(l) && isTexts(a) && isTexts(u) && isObject(d) && Object.values(d).every(isText) && Array.isArray(f) && f.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
}),
25413: ((e, t, r) => {
r.d(t, {
I: () => n,
declaredIn: () => declaredIn
});
const n = "declared-caches";
const declaredIn = e => e.noted(n) !== void 0;
}),
21943: ((e, t, r) => {
r.d(t, {
notePeaks: () => notePeaks,
watchJob: () => watchJob,
watchedHealth: () => watchedHealth
});
var n = r(73024);
var o = r(48161);
var s = r(133);
const a = "watched";
const i = "watch-start";
const c = "peaks";
async function watchJob(e) {
const t = await e.job();
if (await t.mark(a)) await t.note(i, momentOf(e.context.workspace));
}
async function notePeaks(e, t) {
const r = await e.job();
if (!r.isMarked(a)) return;
const n = r.noted(c) ?? {};
await r.note(c, [ n, ...t.map(({resources: e}) => e) ].reduce(worse, {}));
}
function worse(e, t) {
const pick = (r, n) => {
const o = [ e[r], t[r] ].filter(e => e !== void 0);
return o.length === 0 ? {} : {
[r]: n(...o)
};
};
return {
...pick("memoryBytes", Math.max),
...pick("diskFreeBytes", Math.min),
...pick("load1", Math.max),
...pick("oomKills", (...e) => e.reduce((e, t) => e + t, 0))
};
}
async function watchedHealth(e) {
const t = await e.job();
if (!t.isMarked(a)) return;
const {inputs: r, context: s, clock: l} = e;
const d = (0, n.statSync)(t.folder, {
throwIfNoEntry: false
})?.birthtimeMs;
const f = t.noted(i);
const u = momentOf(s.workspace);
const m = [ t.noted(c) ?? {}, f ?? {}, u, memoryPeak() ].reduce(worse, {});
const {memoryBytes: y, diskFreeBytes: p, load1: h, oomKills: v} = m;
return {
conclusion: r.jobStatus ?? "unknown",
...s.job === void 0 ? {} : {
job: s.job
},
...r.checkRunId === void 0 ? {} : {
checkRunId: r.checkRunId
},
...await laneOf(e),
stages: (await t.stages()).length,
...d === void 0 ? {} : {
durationMs: Math.max(0, Math.round(l.now() - d))
},
...y === void 0 ? {} : {
memoryPeakBytes: y
},
memoryBytes: o.totalmem(),
...p === void 0 ? {} : {
diskFreeLeastBytes: p
},
...f === void 0 ? {} : {
cpuSeconds: Math.max(0, Math.round(u.cpuSeconds - f.cpuSeconds))
},
processors: o.availableParallelism(),
...h === void 0 ? {} : {
loadPeak: h
},
...v ? {
oomKills: v
} : {}
};
}
async function laneOf(e) {
const t = await e.bestEffort("Choosing the lane", async () => e.run.lane((await e.run.policy("quick"))?.policy));
return t ? {
lane: t.lane,
laneReason: t.why
} : {};
}
function momentOf(e) {
const t = o.cpus().map(({times: {user: e, nice: t, sys: r, irq: n}}) => e + t + r + n);
const {usedBytes: r} = (0, s.j)()();
const [n = 0] = o.loadavg();
return {
cpuSeconds: t.reduce((e, t) => e + t, 0) / 1e3,
load1: n,
...r === void 0 ? {} : {
memoryBytes: r
},
...diskFree(e)
};
}
function diskFree(e) {
try {
const {bavail: t, bsize: r} = (0, n.statfsSync)(e);
return {
diskFreeBytes: t * r
};
} catch {
return {};
}
}
function memoryPeak() {
const e = /^0::(\/.*)$/m.exec(read("/proc/self/cgroup") ?? "")?.[1] ?? "";
for (const t of [ `/sys/fs/cgroup${e}`, "/sys/fs/cgroup" ]) {
const e = Number(read(`${t}/memory.peak`) ?? Number.NaN);
if (Number.isSafeInteger(e)) return {
memoryBytes: e
};
}
return {};
}
function read(e) {
try {
return (0, n.readFileSync)(e, "utf8");
} catch {
return;
}
}
}),
33331: ((e, t, r) => {
r.d(t, {
leaveStep: () => leaveStep
});
var n = r(73024);
var o = r(77342);
var s = r(19119);
var a = r(50014);
var i = r(99770);
const c = 3 * 6e4;
const l = 6e4;
const d = 1e4;
async function leaveStep(e) {
const {step: t, ledger: n} = (0, o.un)(e.env);
if (n !== void 0) await e.bestEffort("Checking the ledger", async () => (await e.ledger()).lines());
if (t !== 1) return 0;
await e.bestEffort("Ending the shell's helper", async () => {
if (!(await e.job()).isMarked("shell-installed")) return;
await (await Promise.all([ r.e(815), r.e(467), r.e(896), r.e(540), r.e(925), r.e(477) ]).then(r.bind(r, 33697))).stopShell(e);
});
const s = e.inputs.jobStatus === "success";
if (e.inputs.jobStatus !== "cancelled") await e.bestEffort("Saving the caches", () => saveCaches(e));
const {readTrace: a, leaveTrace: i} = await Promise.all([ r.e(103), r.e(752) ]).then(r.bind(r, 15290));
const c = await e.bestEffort("Reading the trace", () => a(e));
if (s) await e.bestEffort("Cleaning up", () => cleanUp(e)); else if (await isKept(e)) await e.bestEffort("Uploading the checkpoints", () => keep(e));
if (c && (s || !await isKept(e))) await e.bestEffort("Sending the record", () => i(e, c));
return 0;
}
async function saveCaches(e) {
const {declaredIn: t} = await Promise.all([ r.e(103), r.e(752) ]).then(r.bind(r, 25413));
if (!t(await e.job())) return;
const {saveDeclared: n} = await Promise.all([ r.e(815), r.e(467), r.e(896), r.e(540), r.e(925), r.e(477) ]).then(r.bind(r, 93381));
await n(e);
}
async function cleanUp(e) {
const t = await e.job();
const o = (0, n.existsSync)((0, i.spoolFolder)(t.folder));
if (o) {
const {stopUploader: n} = await Promise.all([ r.e(467), r.e(103), r.e(722), r.e(872), r.e(923) ]).then(r.bind(r, 80109));
const o = await n((0, i.spoolFolder)(t.folder), e.clock, d);
if (o) e.log.debug("An upload that this green job no longer needs was broken off.");
}
if (!o && e.context.attempt === 1) return;
const s = await e.remoteStore();
const c = await (0, a.t)(await e.ledger(), "clean-up", "the job is green", async () => ({
result: await (s?.clear()) ?? 0
}));
if (c > 0) e.log.info(`the job is green: ${c} of rerail's artifacts ${c === 1 ? "is" : "are"} removed`);
}
const isKept = async e => e.context.hasRuntime && (await e.job()).isMarked(i.KEEP_ON_FAILURE);
async function keep(e) {
const t = await e.job();
const {recallSecrets: o} = await Promise.all([ r.e(467), r.e(103), r.e(722), r.e(872), r.e(923) ]).then(r.bind(r, 38356));
await o(e);
await e.uploads.send();
if (!(0, n.existsSync)((0, i.spoolFolder)(t.folder))) return;
const [{drain: a}, {stopUploader: d}] = await Promise.all([ Promise.all([ r.e(467), r.e(103), r.e(722), r.e(872), r.e(923) ]).then(r.bind(r, 25161)), Promise.all([ r.e(467), r.e(103), r.e(722), r.e(872), r.e(923) ]).then(r.bind(r, 80109)) ]);
const f = e.clock.monotonic();
const u = e.inputs.jobStatus === "cancelled" ? l : c;
const m = await a((0, i.spoolFolder)(t.folder), u, await e.uploads.command(), e.clock);
const y = e.clock.monotonic() - f;
await d((0, i.spoolFolder)(t.folder), e.clock);
if (m.left > 0 || m.failed.length > 0) {
const {notProtected: n, notUploaded: o} = await Promise.all([ r.e(815), r.e(824), r.e(6), r.e(734), r.e(31), r.e(251), r.e(51) ]).then(r.bind(r, 70909));
const a = o(m, y);
e.log.warning(a);
const {summary: i} = e.context.files;
const c = (await t.stages()).map(({name: e}) => e);
if (i !== void 0) (0, s.XD)(i, e.masker.mask(n(a, c)));
return;
}
const {uploaded: p} = await Promise.all([ r.e(815), r.e(824), r.e(6), r.e(734), r.e(31), r.e(251), r.e(51) ]).then(r.bind(r, 70909));
e.log.info(p(y, await t.stages()));
}
}),
15290: ((e, t, r) => {
r.d(t, {
leaveTrace: () => leaveTrace,
readTrace: () => readTrace
});
var n = r(68214);
var o = r(21943);
var s = r(13466);
const a = 8 * 1024;
async function readTrace(e) {
if (!e.context.hasRuntime) return;
const t = await worthKnowing(e);
const r = t.some(({kind: e}) => e === "end");
const n = await (0, o.watchedHealth)(e);
return r || n ? {
ledger: t,
...n ? {
health: n
} : {}
} : void 0;
}
async function leaveTrace(e, t) {
if ((await e.run.place()).stores.length === 0) return;
const r = await e.remoteStore();
const o = await e.job();
const {stages: s, ...i} = await o.record();
let c = t.ledger ?? [];
const contentOf = () => e.masker.mask(JSON.stringify({
...i,
...t,
stages: [],
ledger: c
}));
while (c.length > 0 && Buffer.byteLength(contentOf()) > a) c = c.slice(1);
await (r?.putRecord((0, n.recordName)(o.identity), contentOf()));
}
async function worthKnowing(e) {
const t = await e.ledger();
const r = await t.lines();
const n = r.some(({kind: e}) => e === "end");
if (!n && e.context.attempt <= 1) return [];
const o = await (0, s.s)(t, (await e.run.earlier())?.ledger ?? []);
return o.filter(e => e.kind === "end" || e.kind === "act" && e.savedMs !== void 0);
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
