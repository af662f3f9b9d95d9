export const id = 165;

export const ids = [ 165 ];

export const modules = {
11760: ((e, t, r) => {
r.d(t, {
OW: () => jobFolder,
nF: () => cacheFolder,
tv: () => jobKey,
yI: () => readContext
});
var n = r(77598);
var o = r(48161);
var s = r(76760);
function readContext(e) {
const some = (t, r) => e[r] ? {
[t]: e[r]
} : {};
const t = Boolean(e.GITHUB_RUN_ID && e.GITHUB_WORKSPACE);
return {
onRunner: t,
...some("repository", "GITHUB_REPOSITORY"),
...some("runId", "GITHUB_RUN_ID"),
attempt: positiveInteger(e.GITHUB_RUN_ATTEMPT) ?? 1,
...some("job", "GITHUB_JOB"),
...some("workflowRef", "GITHUB_WORKFLOW_REF"),
...some("sha", "GITHUB_SHA"),
...some("ref", "GITHUB_REF"),
...some("event", "GITHUB_EVENT_NAME"),
workspace: s.resolve(e.GITHUB_WORKSPACE || process.cwd()),
temp: s.resolve(e.RUNNER_TEMP || (0, o.tmpdir)()),
debug: e.RUNNER_DEBUG === "1" || e.ACTIONS_STEP_DEBUG === "true",
hasRuntime: Boolean(e.ACTIONS_RUNTIME_TOKEN && e.ACTIONS_RESULTS_URL),
hasIdToken: Boolean(e.ACTIONS_ID_TOKEN_REQUEST_URL),
files: {
...some("output", "GITHUB_OUTPUT"),
...some("env", "GITHUB_ENV"),
...some("path", "GITHUB_PATH"),
...some("summary", "GITHUB_STEP_SUMMARY"),
...some("state", "GITHUB_STATE")
}
};
}
function jobFolder(e, t) {
if (t.RUNNER_TEMP) return s.join(e.temp, "rerail");
return s.join(cacheFolder(t), "workspaces", digest(e.workspace).slice(0, 16));
}
function cacheFolder(e) {
if (e.RERAIL_CACHE) return s.resolve(e.RERAIL_CACHE);
if (process.platform === "win32") return s.join(e.LOCALAPPDATA || s.join((0, o.homedir)(), "AppData", "Local"), "rerail");
if (process.platform === "darwin") return s.join((0, o.homedir)(), "Library", "Caches", "rerail");
return s.join(e.XDG_CACHE_HOME || s.join((0, o.homedir)(), ".cache"), "rerail");
}
function jobKey(e, t, r) {
const n = workflowFile(e.workflowRef);
const o = e.job ?? "";
const a = digest(JSON.stringify([ n, o, canonical(t), r ])).slice(0, 12);
const i = [ s.posix.basename(n).replace(/\.ya?ml$/, ""), o ].map(slug).filter(Boolean).join("-");
return i === "" ? a : `${i}-${a}`;
}
function slug(e) {
return e.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 24).replace(/-+$/, "");
}
const workflowFile = (e = "") => e.replace(/@.*$/s, "").split("/").slice(2).join("/");
function canonical(e) {
if (Array.isArray(e)) return e.map(canonical);
if (typeof e !== "object" || e === null) return e;
return Object.fromEntries(Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1).map(([e, t]) => [ e, canonical(t) ]));
}
const digest = e => (0, n.createHash)("sha256").update(e).digest("hex");
function positiveInteger(e) {
const t = e && /^\d{1,9}$/.test(e) ? Number(e) : 0;
return t > 0 ? t : void 0;
}
}),
432: ((e, t, r) => {
r.d(t, {
v: () => isEnterpriseServer
});
function isEnterpriseServer(e) {
if (!e || !URL.canParse(e)) return false;
const t = new URL(e).hostname.trimEnd().toUpperCase();
return t !== "GITHUB.COM" && !t.endsWith(".GHE.COM") && !t.endsWith(".LOCALHOST");
}
}),
91130: ((e, t, r) => {
r.d(t, {
b: () => openStep
});
var n = r(48161);
var o = r(76760);
var s = r(11760);
var a = r(65079);
var i = r(77342);
var c = r(19473);
var l = r(33201);
var d = r(53709);
var u = r(25047);
var f = r(63525);
var m = r(1510);
var p = r(5948);
var h = r(95755);
var g = r(80959);
function openStep(e, t, v, y, {stdout: w, stderr: b} = process) {
const k = (0, g.LL)(e);
const E = (0, m.t)(w, k);
const S = maskLabels((0, a.Ko)(e), k);
const I = (0, s.yI)(e);
const O = {
...I.repository === void 0 ? {} : {
repository: I.repository
},
...I.runId === void 0 ? {} : {
runId: I.runId
},
attempt: I.attempt,
jobKey: (0, s.tv)(I, S.matrix, S.key)
};
const P = (0, s.OW)(I, e);
const T = {
token: e.ACTIONS_RUNTIME_TOKEN,
text: (0, i.un)(e).secret
};
const A = once(() => (0, f.Iv)(P, O, T).catch(e => {
E.warning(`The job's folder ${P} cannot be used: ${(0, c.messageOf)(e)}. A temporary one is used instead.`);
return (0, f.Iv)(o.join((0, n.tmpdir)(), `rerail-${process.pid}`), O, T);
}));
const x = once(async () => {
const {createLocalStore: e} = await Promise.all([ r.e(32), r.e(722), r.e(248), r.e(213) ]).then(r.bind(r, 50233));
return e(o.join(P, "store"), S.checkpointKey);
});
const R = (0, d.e)();
const j = {
env: e,
dist: t,
inputs: S,
context: I,
clock: l.systemClock,
random: Math.random,
log: E,
bestEffort: (0, h.r)(E, S),
masker: k,
stdout: w,
stderr: b,
cancel: v,
job: A,
tellLedger: () => R.release(E),
ledger: once(async () => {
const {openJobLedger: t} = await Promise.all([ r.e(32), r.e(722), r.e(248), r.e(213) ]).then(r.bind(r, 13466));
const {sha: n} = I;
const {stage: o} = S;
const {ledger: s} = (0, i.un)(e);
const a = {
...n === void 0 ? {} : {
commit: n
},
...o === void 0 ? {} : {
stage: o
}
};
return t(await A(), {
clock: l.systemClock,
log: R,
warn: e => E.warning(e),
masker: k,
...s === void 0 ? {} : {
head: s
},
onAdded: e => {
j.ledgerHead = e;
},
...a
});
}),
localStore: x,
get run() {
return (0, p.pI)(j);
},
get uploads() {
return (0, p.y8)(j);
},
capture: e => (0, p.e7)(j, e),
engine: once(async () => {
const {createEngine: e} = await Promise.all([ r.e(32), r.e(722), r.e(248), r.e(213) ]).then(r.bind(r, 19798));
const {checkpointKey: n} = S;
return e({
clock: l.systemClock,
log: E,
folder: o.join(P, "engine"),
...n === void 0 ? {} : {
key: n
},
threadScript: (0, u.U)(t)
});
}),
storage: once(async () => {
const {storageOf: e} = await Promise.all([ r.e(815), r.e(32), r.e(861), r.e(540), r.e(525), r.e(477) ]).then(r.bind(r, 6576));
return e(j, y !== "pre");
}),
remoteStore: once(async () => {
const {openJobStore: e} = await Promise.all([ r.e(815), r.e(32), r.e(861), r.e(540), r.e(525), r.e(477) ]).then(r.bind(r, 6576));
return e(j, o.join(P, "artifacts"));
})
};
return j;
}
function maskLabels(e, t) {
const {stage: r, name: n} = e;
return {
...e,
...r === void 0 ? {} : {
stage: t.mask(r)
},
...n === void 0 ? {} : {
name: t.mask(n)
}
};
}
function once(e) {
let t;
return () => {
t ??= e();
return t;
};
}
}),
84008: ((e, t, r) => {
r.d(t, {
runPhase: () => runPhase
});
var n = r(19473);
var o = r(68270);
var s = r(1510);
var a = r(80959);
var i = r(91130);
async function runPhase(e, {env: t, dist: r}, s) {
let a = 0;
let c = false;
let l = false;
outliveStrayErrors(e => {
l = true;
logOf(t).warning(`An internal error of rerail occurred: ${(0, n.messageOf)(e)}. The job continues without it.`);
});
try {
const n = (0, i.b)(t, r, (0, o.d)({
needsParent: e === "main"
}), e);
c = n.inputs.strict;
a = await s(n).finally(() => n.tellLedger());
} catch (r) {
a = tell(e, r, t);
}
await leave(e === "main" && c && l ? a || 1 : a);
}
const logOf = e => (0, s.t)(process.stdout, (0, a.LL)(e));
function outliveStrayErrors(e) {
process.on("uncaughtException", t => {
if ((0, n.codeOf)(t) !== "EPIPE") e(t);
});
}
function tell(e, t, r) {
const o = logOf(r);
if (t instanceof n.InputError && e !== "main") return 0;
if (e !== "main") {
o.warning(`The ${e} phase failed: ${(0, n.messageOf)(t)}. The job is not affected.`);
return 0;
}
const s = t instanceof n.InputError ? t.problems : [ (0, n.messageOf)(t) ];
for (const e of s) o.error(e);
if (!(t instanceof n.UserError) && t instanceof Error) o.info(`this is a defect of rerail; please report it with these lines: ${t.stack}`);
return 1;
}
async function leave(e) {
await Promise.all([ process.stdout, process.stderr ].map(e => new Promise(t => e.write("", t))));
process.exit(e);
}
}),
64513: ((e, t, r) => {
r.r(t);
r.d(t, {
shell: () => shell,
shellHelper: () => shellHelper
});
var n = r(73024);
var o = r(77030);
var s = r(76760);
var a = r(33876);
var i = r(19473);
var c = r(91130);
async function shell(e, t, n) {
const {runShell: o} = await Promise.all([ r.e(815), r.e(32), r.e(861), r.e(540), r.e(525), r.e(477) ]).then(r.bind(r, 53575));
const s = await o(e, t, n);
await Promise.all([ process.stdout, process.stderr ].map(e => new Promise(t => e.write("", t))));
process.exit(s);
}
async function shellHelper(e) {
const {env: t, endpoint: d, folder: u} = JSON.parse(await readInput());
(0, a.x)(Object.fromEntries(Object.entries(t).filter(([e]) => /^(?:ACTIONS|INPUT)_/.test(e))));
const {serveStep: f} = await Promise.all([ r.e(815), r.e(32), r.e(861), r.e(540), r.e(525), r.e(477) ]).then(r.bind(r, 53125));
process.on("uncaughtException", e => console.error(`helper: ${(0, i.messageOf)(e)}`));
const m = (0, o.createServer)(r => {
f(r, d.key, t, (t, r, n) => (0, c.b)(t, e, r, "main", n)).catch(e => console.error(`step: ${(0, 
i.messageOf)(e)}`));
});
(0, n.rmSync)(d.socket, {
force: true
});
await new Promise(e => m.listen(d.socket, e));
const p = s.join(u, "endpoint.json");
(0, n.writeFileSync)(p, JSON.stringify(d), {
mode: 384
});
setInterval(() => {
if (!(0, n.existsSync)(p)) process.exit(0);
}, l).unref();
}
const l = 3e4;
async function readInput() {
const e = [];
for await (const t of process.stdin) e.push(Buffer.from(t));
return Buffer.concat(e).toString("utf8");
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
const o = new Lines(e, t === "win32");
for (let e = o.next(); e !== void 0; e = o.next()) {
if (e === "") continue;
const t = e.indexOf("=");
const s = e.indexOf("<<");
if (t >= 0 && (s < 0 || t < s)) {
if (t === 0 && !r) return {
entries: n,
problem: "Value cannot be null. (Parameter 'name')"
};
n.set(e.slice(0, t), e.slice(t + 1));
continue;
}
if (s < 0) return {
entries: n,
problem: `Invalid format '${e}'`
};
const a = e.slice(0, s);
const i = e.slice(s + 2);
if (a === "" || i === "") return {
entries: n,
problem: `Invalid format '${e}'. Name must not be empty and delimiter must not be empty`
};
const {value: c, problem: l} = o.until(i);
if (l !== void 0) return {
entries: n,
problem: l
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
53709: ((e, t, r) => {
r.d(t, {
e: () => heldLog
});
function heldLog() {
const e = [];
const hold = t => r => {
e.push({
level: t,
text: r
});
};
return {
debug: hold("debug"),
info: hold("info"),
notice: hold("notice"),
warning: hold("warning"),
error: hold("error"),
release(t) {
for (const {level: r, text: n} of e.splice(0)) t[r](n);
}
};
}
}),
68270: ((e, t, r) => {
r.d(t, {
d: () => cancelOnSignals
});
var n = r(19473);
const o = 1e3;
function cancelOnSignals({needsParent: e = false} = {}) {
const t = new AbortController;
for (const e of [ "SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK" ]) {
if (e === "SIGBREAK" && process.platform !== "win32") continue;
process.on(e, () => t.abort(e));
}
if (e) watchParent(() => t.abort("SIGHUP"));
return t.signal;
}
function watchParent(e) {
const t = process.ppid;
const r = setInterval(() => {
if (process.ppid === t && isAlive(t)) return;
clearInterval(r);
e();
}, o);
r.unref();
}
function isAlive(e) {
if (e <= 1) return true;
try {
return process.kill(e, 0);
} catch (e) {
return (0, n.codeOf)(e) !== "ESRCH";
}
}
}),
25047: ((e, t, r) => {
r.d(t, {
U: () => threadScript
});
var n = r(73024);
var o = r(76760);
const threadScript = e => [ "worker.js", "worker.ts" ].map(t => o.join(e, t)).find(e => (0, 
n.existsSync)(e));
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
const {id: t, state: r, from: n, to: s, stages: a, reason: i, at: c, attempt: l, versions: d, preserved: u, revise: f, trigger: m} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (r === "asked" || r === "planned") && [ n, s, i, c, m.kind, m.signature ].every(isText) && o.fs.includes(m.type) && [ m.evidence, e.commit, e.approvedBy ].every(e => e === void 0 || isText(e)) && Number.isSafeInteger(l) && isTexts(a) && isTexts(f) && isObject(d) && Object.values(d).every(isText) && Array.isArray(u) && u.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
}),
1510: ((e, t, r) => {
r.d(t, {
d: () => terminalLog,
t: () => runnerLog
});
var n = r(96327);
var o = r(1451);
function runnerLog(e, t) {
const write = t => e.write(`${t}\n`);
const told = e => (0, o.e)(t.mask(e));
const command = (e, t) => write((0, n.fE)(e, told(t), e === "debug" ? [] : [ [ "title", "rerail" ] ]));
return {
debug: e => command("debug", e),
info: e => write(`rerail: ${(0, n.tJ)(told(e))}`),
notice: e => command("notice", e),
warning: e => command("warning", e),
error: e => command("error", e)
};
}
function terminalLog(e, t) {
const write = (r, n) => e.write(`${r}${(0, o.e)(t.mask(n))}\n`);
return {
debug: () => {},
info: e => write("", e),
notice: e => write("note: ", e),
warning: e => write("warning: ", e),
error: e => write("error: ", e)
};
}
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
const u = t.noted(i);
const f = momentOf(s.workspace);
const m = [ t.noted(c) ?? {}, u ?? {}, f, memoryPeak() ].reduce(worse, {});
const {memoryBytes: p, diskFreeBytes: h, load1: g, oomKills: v} = m;
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
...p === void 0 ? {} : {
memoryPeakBytes: p
},
memoryBytes: o.totalmem(),
...h === void 0 ? {} : {
diskFreeLeastBytes: h
},
...u === void 0 ? {} : {
cpuSeconds: Math.max(0, Math.round(f.cpuSeconds - u.cpuSeconds))
},
processors: o.availableParallelism(),
...g === void 0 ? {} : {
loadPeak: g
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
5948: ((e, t, r) => {
r.d(t, {
e7: () => captureIn,
pI: () => runFacts,
y8: () => uploadsOf
});
const runFacts = e => ({
workflows: async () => (await Promise.all([ r.e(815), r.e(32), r.e(861), r.e(540), r.e(525), r.e(477) ]).then(r.bind(r, 9113))).readRunWorkflows(e),
policy: async t => (await Promise.all([ r.e(32), r.e(721), r.e(944), r.e(540), r.e(794) ]).then(r.bind(r, 29544))).readJobPolicy(e, t),
lane: async t => (await Promise.all([ r.e(32), r.e(721), r.e(944), r.e(540), r.e(794) ]).then(r.bind(r, 29544))).laneOfJob(e, t),
place: async () => (await Promise.all([ r.e(815), r.e(32), r.e(861), r.e(540), r.e(525), r.e(477) ]).then(r.bind(r, 25455))).remotePlace(e),
earlier: async () => (await Promise.all([ r.e(32), r.e(721), r.e(722), r.e(248), r.e(290), r.e(923) ]).then(r.bind(r, 40971))).readEarlier(e),
sharedLedger: async () => (await Promise.all([ r.e(815), r.e(32), r.e(861), r.e(540), r.e(525), r.e(477) ]).then(r.bind(r, 22002))).readLedgerRef(e)
});
const uploadsOf = e => ({
send: async () => (await Promise.all([ r.e(32), r.e(721), r.e(944), r.e(540), r.e(794) ]).then(r.bind(r, 99770))).uploadJob(e),
takeBackMasked: async () => (await Promise.all([ r.e(32), r.e(721), r.e(944), r.e(540), r.e(794) ]).then(r.bind(r, 99770))).takeBackMasked(e),
command: async () => (await Promise.all([ r.e(32), r.e(721), r.e(944), r.e(540), r.e(794) ]).then(r.bind(r, 99770))).uploaderFor(e)
});
const captureIn = async (e, t) => (await Promise.all([ r.e(32), r.e(722), r.e(248), r.e(213) ]).then(r.bind(r, 64229))).capture(e, t);
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
await (await Promise.all([ r.e(815), r.e(32), r.e(861), r.e(540), r.e(525), r.e(477) ]).then(r.bind(r, 33697))).stopShell(e);
});
const s = e.inputs.jobStatus === "success";
if (e.inputs.jobStatus !== "cancelled") await e.bestEffort("Saving the caches", () => saveCaches(e));
const {readTrace: a, leaveTrace: i} = await Promise.all([ r.e(721), r.e(525), r.e(165) ]).then(r.bind(r, 15290));
const c = await e.bestEffort("Reading the trace", () => a(e));
if (s) await e.bestEffort("Cleaning up", () => cleanUp(e)); else if (await isKept(e)) await e.bestEffort("Uploading the checkpoints", () => keep(e));
if (c && (s || !await isKept(e))) await e.bestEffort("Sending the record", () => i(e, c));
return 0;
}
async function saveCaches(e) {
const {declaredIn: t} = await Promise.all([ r.e(721), r.e(525), r.e(165) ]).then(r.bind(r, 25413));
if (!t(await e.job())) return;
const {saveDeclared: n} = await Promise.all([ r.e(815), r.e(32), r.e(861), r.e(540), r.e(525), r.e(477) ]).then(r.bind(r, 93381));
await n(e);
}
async function cleanUp(e) {
const t = await e.job();
const o = (0, n.existsSync)((0, i.spoolFolder)(t.folder));
if (o) {
const {stopUploader: n} = await Promise.all([ r.e(32), r.e(721), r.e(722), r.e(248), r.e(290), r.e(923) ]).then(r.bind(r, 80109));
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
const {recallSecrets: o} = await Promise.all([ r.e(32), r.e(721), r.e(722), r.e(248), r.e(290), r.e(923) ]).then(r.bind(r, 38356));
await o(e);
await e.uploads.send();
if (!(0, n.existsSync)((0, i.spoolFolder)(t.folder))) return;
const [{drain: a}, {stopUploader: d}] = await Promise.all([ Promise.all([ r.e(32), r.e(721), r.e(722), r.e(248), r.e(290), r.e(923) ]).then(r.bind(r, 25161)), Promise.all([ r.e(32), r.e(721), r.e(722), r.e(248), r.e(290), r.e(923) ]).then(r.bind(r, 80109)) ]);
const u = e.clock.monotonic();
const f = e.inputs.jobStatus === "cancelled" ? l : c;
const m = await a((0, i.spoolFolder)(t.folder), f, await e.uploads.command(), e.clock);
const p = e.clock.monotonic() - u;
await d((0, i.spoolFolder)(t.folder), e.clock);
if (m.left > 0 || m.failed.length > 0) {
const {notProtected: n, notUploaded: o} = await Promise.all([ r.e(815), r.e(824), r.e(6), r.e(734), r.e(32), r.e(944), r.e(29), r.e(51) ]).then(r.bind(r, 70909));
const a = o(m, p);
e.log.warning(a);
const {summary: i} = e.context.files;
const c = (await t.stages()).map(({name: e}) => e);
if (i !== void 0) (0, s.XD)(i, e.masker.mask(n(a, c)));
return;
}
const {uploaded: h} = await Promise.all([ r.e(815), r.e(824), r.e(6), r.e(734), r.e(32), r.e(944), r.e(29), r.e(51) ]).then(r.bind(r, 70909));
e.log.info(h(p, await t.stages()));
}
}),
95755: ((e, t, r) => {
r.d(t, {
r: () => bestEffortWith
});
var n = r(19473);
function bestEffortWith(e, {strict: t}) {
return async (r, o, s = () => false) => {
try {
return await o();
} catch (o) {
if (o instanceof n.RefusedError && o.reason === "cancelled") return;
if (t || s(o)) throw o;
e.warning(`${r} failed: ${(0, n.messageOf)(o).replace(/[.\s]*$/, "")}. The job continues without it.`);
if (!(o instanceof n.UserError) && o instanceof Error) e.debug(o.stack ?? "");
return;
}
};
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
var a = r(67362);
const i = 8 * 1024;
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
const {stages: s, ...c} = await o.record();
let l = t.ledger ?? [];
const contentOf = () => (0, a.r)({
...c,
...t,
stages: [],
ledger: l
}, e.masker);
while (l.length > 0 && Buffer.byteLength(contentOf()) > i) l = l.slice(1);
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
const o = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const s = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const a = 35 * 864e5;
const i = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${i}, at most 35d`;
const l = `${i} or 90d`;
function parseDuration(e, t = a) {
const r = e.trim().toLowerCase();
if (r === "0") return 0;
if (!s.test(r)) return;
let i = 0;
for (const [, e, t] of r.matchAll(o)) i += Number(e) * n[t];
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
}),
4910: ((e, t, r) => {
r.d(t, {
h: () => HashedLengths
});
const n = 18;
class HashedLengths {
#o=new Map;
#s=new Uint8Array(1 << n);
#a=new Map;
add(e, t) {
const r = this.#o.get(e);
if (r?.includes(t)) return;
this.#s[e >>> 32 - n] = 1;
this.#o.set(e, r === void 0 ? this.#i(t) : [ ...r, t ]);
}
of(e) {
return this.#s[e >>> 32 - n] === 0 ? void 0 : this.#o.get(e);
}
#i(e) {
const t = this.#a.get(e) ?? [ e ];
this.#a.set(e, t);
return t;
}
}
}),
70032: ((e, t, r) => {
r.d(t, {
a: () => createMasker,
w: () => encodedForms
});
var n = r(81449);
const o = 3;
const s = 4;
const a = 8;
const i = "***";
function createMasker() {
const e = new Set;
const t = {
long: new n.U(a),
short: new n.U(o)
};
function learn(r) {
if (r.length < o || e.has(r)) return;
e.add(r);
for (const e of encodedForms(r)) {
(e.length < a ? t.short : t.long).add(e);
const r = e.replace(l, "");
if (r.length >= a) t.long.add(r);
}
}
return {
add(e) {
const t = e.trim();
learn(t);
const r = t.split(/[\r\n]+/);
if (r.length > 1) for (const e of r) learn(e.trim());
},
mask(e) {
const r = findForms(e, t);
if (r.length === 0) return e;
let n = "";
let o = 0;
for (const [t, s] of r) {
n += e.slice(o, t) + i;
o = s;
}
return n + e.slice(o);
},
reveals: e => findForms(e, t).length > 0,
values: () => [ ...e ]
};
}
function findForms(e, {long: t, short: r}) {
const n = [];
const note = (e, t) => void n.push([ e, t ]);
r.find(e, note);
t.find(e, note);
if (c.test(e)) {
const r = unwrap(e);
t.find(r.text, (e, t) => note(r.position(e), r.position(t - 1) + 1));
}
return merge(n);
}
const c = /[\r\n]/;
const l = /[\r\n]+/g;
function merge(e) {
e.sort((e, t) => e[0] - t[0]);
const t = [];
for (const r of e) {
const e = t[t.length - 1];
if (e !== void 0 && r[0] <= e[1]) e[1] = Math.max(e[1], r[1]); else t.push(r);
}
return t;
}
function unwrap(e) {
const t = e.split(/[\r\n]+/);
const r = [];
let n = 0;
let o = 0;
for (const s of t) {
o = s === "" ? o : e.indexOf(s, o);
r.push({
flat: n,
whole: o
});
n += s.length;
o += s.length;
}
return {
text: t.join(""),
position(e) {
let t = 0;
let n = r.length - 1;
while (t < n) {
const o = t + n + 1 >> 1;
if (r[o].flat <= e) t = o; else n = o - 1;
}
const o = r[t];
return o.whole + e - o.flat;
}
};
}
function encodedForms(e) {
const t = JSON.stringify(e).slice(1, -1);
const r = [ e, t, JSON.stringify(t).slice(1, -1), escapeXml(e), ...urlForms(e) ];
for (const t of base64Forms(e)) r.push(t, t.replaceAll("+", "-").replaceAll("/", "_"));
return [ ...new Set(r) ].filter(t => t === e || t.length >= s);
}
function escapeXml(e) {
return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function urlForms(e) {
const byte = e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
const t = encodeURIComponent(e.toWellFormed());
const r = t.replace(/[!'()*]/g, byte);
const n = [ t, r, r.replaceAll("%20", "+"), encodeURI(e.toWellFormed()) ];
return [ ...n, ...n.map(e => e.replace(/%../g, e => e.toLowerCase())) ];
}
function base64Forms(e) {
const t = Buffer.from(e);
const r = t.toString("base64");
const n = [ r, r.replace(/=+$/, "") ];
for (const e of [ 0, 1, 2 ]) {
const r = Buffer.concat([ Buffer.alloc(e), t ]).toString("base64").replace(/=+$/, "");
const o = Math.ceil(e * 8 / 6);
const s = Math.floor((e + t.length) * 8 / 6);
n.push(r.slice(o, s));
}
return n;
}
}),
80959: ((e, t, r) => {
r.d(t, {
CU: () => isOrdinaryValue,
LL: () => maskerFor,
un: () => learnSecrets
});
var n = r(70032);
const o = new RegExp([ "(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)", "(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)", "(^|_)(PAT|PWD|PASS|AUTH|DSN)$" ].join("|"), "i");
const s = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const a = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const i = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
function learnSecrets(e, t) {
for (const [r, n] of Object.entries(t)) {
if (n === void 0) continue;
if (isSecretName(r) && !a.test(n)) e.add(n);
const t = i.exec(n)?.[1];
if (t !== void 0) e.add(t);
}
}
function maskerFor(e) {
const t = (0, n.a)();
learnSecrets(t, e);
return t;
}
const isOrdinaryValue = e => a.test(e);
function isSecretName(e) {
return o.test(e) && !s.test(e);
}
}),
1451: ((e, t, r) => {
r.d(t, {
e: () => terminalText
});
const n = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const terminalText = e => e.replace(n, e => {
const t = e.charCodeAt(0).toString(16);
return t.length > 2 ? `\\u${t}` : `\\x${t.padStart(2, "0")}`;
});
}),
81449: ((e, t, r) => {
r.d(t, {
U: () => TextIndex
});
var n = r(4910);
const o = 2654435761;
class TextIndex {
#c;
#l=new Set;
#o=new n.h;
#d;
constructor(e) {
this.#c = e;
let t = 1;
for (let r = 0; r < e; r += 1) t = Math.imul(t, o);
this.#d = t;
}
add(e) {
if (this.#l.has(e)) return;
this.#l.add(e);
let t = 0;
for (let r = 0; r < this.#c; r += 1) t = next(t, e.charCodeAt(r));
this.#o.add(t, e.length);
}
find(e, t) {
if (this.#l.size === 0) return;
let r = 0;
for (let n = 1; n <= e.length; n += 1) {
r = next(r, e.charCodeAt(n - 1));
const o = n - this.#c;
if (o < 0) continue;
if (o > 0) r = r - Math.imul(this.#d, e.charCodeAt(o - 1)) | 0;
const s = this.#o.of(r);
if (s === void 0) continue;
for (const r of s) if (this.#l.has(e.slice(o, o + r))) t(o, o + r);
}
}
}
const next = (e, t) => Math.imul(e, o) + t | 0;
})
};
