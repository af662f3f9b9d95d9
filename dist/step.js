export const id = 165;

export const ids = [ 165 ];

export const modules = {
11760: (e, t, n) => {
n.d(t, {
OW: () => jobFolder,
nF: () => cacheFolder,
tv: () => jobKey,
yI: () => readContext
});
var r = n(77598);
var o = n(48161);
var a = n(76760);
function readContext(e) {
const some = (t, n) => e[n] ? {
[t]: e[n]
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
workspace: a.resolve(e.GITHUB_WORKSPACE || process.cwd()),
temp: a.resolve(e.RUNNER_TEMP || (0, o.tmpdir)()),
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
if (t.RUNNER_TEMP) return a.join(e.temp, "rerail");
return a.join(cacheFolder(t), "workspaces", digest(e.workspace).slice(0, 16));
}
function cacheFolder(e) {
if (e.RERAIL_CACHE) return a.resolve(e.RERAIL_CACHE);
if (process.platform === "win32") return a.join(e.LOCALAPPDATA || a.join((0, o.homedir)(), "AppData", "Local"), "rerail");
if (process.platform === "darwin") return a.join((0, o.homedir)(), "Library", "Caches", "rerail");
return a.join(e.XDG_CACHE_HOME || a.join((0, o.homedir)(), ".cache"), "rerail");
}
function jobKey(e, t, n) {
const r = workflowFile(e.workflowRef);
const o = e.job ?? "";
const s = digest(JSON.stringify([ r, o, canonical(t), n ])).slice(0, 12);
const i = [ a.posix.basename(r).replace(/\.ya?ml$/, ""), o ].map(slug).filter(Boolean).join("-");
return i === "" ? s : `${i}-${s}`;
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
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex");
function positiveInteger(e) {
const t = e && /^\d{1,9}$/.test(e) ? Number(e) : 0;
return t > 0 ? t : undefined;
}
},
432: (e, t, n) => {
n.d(t, {
v: () => isEnterpriseServer
});
function isEnterpriseServer(e) {
if (!e || !URL.canParse(e)) return false;
const t = new URL(e).hostname.trimEnd().toUpperCase();
return t !== "GITHUB.COM" && !t.endsWith(".GHE.COM") && !t.endsWith(".LOCALHOST");
}
},
77342: (e, t, n) => {
n.d(t, {
LZ: () => saveState,
fL: () => removeStateFiles,
un: () => readState
});
var r = n(73024);
var o = n(51455);
var a = n(76760);
var s = n(19119);
const i = "rerail-step";
const c = "rerail-secret";
function readState(e) {
const t = e[`STATE_${i}`] ?? "";
const n = e[`STATE_${c}`] ?? "";
return {
.../^\d{1,6}$/.test(t) ? {
step: Number(t)
} : {},
.../^[0-9a-f]{64}$/.test(n) ? {
secret: n
} : {}
};
}
async function saveState(e, {step: t, secret: n}) {
if (e !== undefined) await (0, o.appendFile)(e, `${i}=${t}\n${c}=${n}\n`);
}
const d = /^save_state_/;
const l = 64 * 1024;
function removeStateFiles(e, t) {
if (e === undefined || !d.test(a.basename(e))) return;
const n = a.dirname(e);
for (const o of (0, r.readdirSync)(n)) {
const i = a.join(n, o);
if (!d.test(o) || i === e) continue;
try {
if ((0, s.b)(i, {
maxBytes: l
})?.includes(t)) (0, r.rmSync)(i, {
force: true
});
} catch {}
}
}
},
73396: (e, t, n) => {
n.d(t, {
runPhase: () => runPhase
});
var r = n(19473);
var o = n(68270);
var a = n(1510);
var s = n(80959);
var i = n(48161);
var c = n(76760);
var d = n(11760);
var l = n(65079);
var u = n(77342);
var f = n(33201);
var p = n(53709);
var h = n(25047);
var m = n(63525);
var w = n(95755);
function openStep(e, t, o, y) {
const b = (0, s.LL)(e);
const g = (0, a.t)(process.stdout, b);
const E = maskLabels((0, l.Ko)(e), b);
const S = (0, d.yI)(e);
const v = {
...S.repository === undefined ? {} : {
repository: S.repository
},
...S.runId === undefined ? {} : {
runId: S.runId
},
attempt: S.attempt,
jobKey: (0, d.tv)(S, E.matrix, E.key)
};
const k = (0, d.OW)(S, e);
const _ = {
token: e.ACTIONS_RUNTIME_TOKEN,
text: (0, u.un)(e).secret
};
const R = once(() => (0, m.Iv)(k, v, _).catch(e => {
g.warning(`The job's folder ${k} cannot be used: ${(0, r.messageOf)(e)}. A temporary one is used instead.`);
return (0, m.Iv)(c.join((0, i.tmpdir)(), `rerail-${process.pid}`), v, _);
}));
const T = once(async () => {
const {createLocalStore: e} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 50233));
return e(c.join(k, "store"), E.checkpointKey);
});
const I = (0, p.e)();
const A = {
env: e,
dist: t,
inputs: E,
context: S,
clock: f.systemClock,
random: Math.random,
log: g,
bestEffort: (0, w.r)(g, E),
masker: b,
stdout: process.stdout,
stderr: process.stderr,
cancel: o,
job: R,
tellLedger: () => I.release(g),
ledger: once(async () => {
const {openJobLedger: e} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 13466));
const {sha: t} = S;
const {stage: r} = E;
const o = {
...t === undefined ? {} : {
commit: t
},
...r === undefined ? {} : {
stage: r
}
};
return e(await R(), {
clock: f.systemClock,
log: I,
masker: b,
...o
});
}),
localStore: T,
engine: once(async () => {
const {createEngine: e} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 19798));
const {checkpointKey: r} = E;
return e({
clock: f.systemClock,
log: g,
folder: c.join(k, "engine"),
...r === undefined ? {} : {
key: r
},
threadScript: (0, h.U)(t)
});
}),
storage: once(async () => {
const {storageOf: e} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 6576));
return e(A, y !== "pre");
}),
remoteStore: once(async () => {
const {openJobStore: e} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 6576));
return e(A, c.join(k, "artifacts"));
})
};
return A;
}
function maskLabels(e, t) {
const {stage: n, name: r} = e;
return {
...e,
...n === undefined ? {} : {
stage: t.mask(n)
},
...r === undefined ? {} : {
name: t.mask(r)
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
async function runPhase(e, {env: t, dist: n}, a) {
let s = 0;
let i = false;
let c = false;
outliveStrayErrors(e => {
c = true;
logOf(t).warning(`An internal error of rerail occurred: ${(0, r.messageOf)(e)}. The job continues without it.`);
});
try {
const r = openStep(t, n, (0, o.d)(), e);
i = r.inputs.strict;
s = await a(r).finally(() => r.tellLedger());
} catch (n) {
s = tell(e, n, t);
}
await leave(e === "main" && i && c ? s || 1 : s);
}
const logOf = e => (0, a.t)(process.stdout, (0, s.LL)(e));
function outliveStrayErrors(e) {
process.on("uncaughtException", t => {
if ((0, r.codeOf)(t) !== "EPIPE") e(t);
});
}
function tell(e, t, n) {
const o = logOf(n);
if (t instanceof r.InputError && e !== "main") return 0;
if (e !== "main") {
o.warning(`The ${e} phase failed: ${(0, r.messageOf)(t)}. The job is not affected.`);
return 0;
}
const a = t instanceof r.InputError ? t.problems : [ (0, r.messageOf)(t) ];
for (const e of a) o.error(e);
if (!(t instanceof r.UserError) && t instanceof Error) {
o.info(`this is a defect of rerail; please report it with these lines: ${t.stack}`);
}
return 1;
}
async function leave(e) {
await Promise.all([ process.stdout, process.stderr ].map(e => new Promise(t => e.write("", t))));
process.exit(e);
}
},
53709: (e, t, n) => {
n.d(t, {
e: () => heldLog
});
const r = {
debug: () => undefined,
info: () => undefined,
notice: () => undefined,
warning: () => undefined,
error: () => undefined
};
function heldLog() {
const e = [];
const hold = t => n => {
e.push({
level: t,
text: n
});
};
return {
debug: hold("debug"),
info: hold("info"),
notice: hold("notice"),
warning: hold("warning"),
error: hold("error"),
release(t) {
for (const {level: n, text: r} of e.splice(0)) t[n](r);
}
};
}
},
68270: (e, t, n) => {
n.d(t, {
d: () => cancelOnSignals
});
function cancelOnSignals() {
const e = new AbortController;
for (const t of [ "SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK" ]) {
if (t === "SIGBREAK" && process.platform !== "win32") continue;
process.on(t, () => e.abort(t));
}
return e.signal;
}
},
25047: (e, t, n) => {
n.d(t, {
U: () => threadScript
});
var r = n(73024);
var o = n(76760);
const threadScript = e => [ "worker.js", "worker.ts" ].map(t => o.join(e, t)).find(e => (0, 
r.existsSync)(e));
},
50014: (e, t, n) => {
n.d(t, {
Bb: () => apply,
t2: () => recorded
});
var r = n(19473);
const o = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const a = [ "step-back" ];
const s = new Set([ "restore" ]);
async function apply(e, t, n, r) {
const i = e.stepBack ? a : o[e.strategy];
const c = i.filter(e => t[e] || !s.has(e));
const d = c.every(e => t[e]) ? c : [ "hand-over" ];
let l = {
done: true
};
for (const o of d) {
const a = t[o];
if (!a) return {
done: false,
why: `nothing here can do "${o}"`
};
l = await perform(o, a, {
key: `${r}/${o}`,
why: e.why
}, n);
if (!l.done) break;
}
return l;
}
async function perform(e, t, n, r) {
const {key: o, why: a} = n;
const s = await r.record(o, {
kind: "intent",
act: e,
why: a
});
if (!s) {
const a = await r.find(o, "act");
if (a) return outcomeOf(a);
const s = t.resolve ? await t.resolve(n) : {
done: false,
why: i
};
if (s) return settle(e, n, s, r);
}
return settle(e, n, await attempt(t, n), r);
}
async function recorded(e, t, n, o) {
const a = {
key: e.newKey(t),
why: n
};
await e.record(a.key, {
kind: "intent",
act: t,
why: n
});
try {
const {result: n, durationMs: r, savedMs: s, ...i} = await o();
const c = r === undefined ? {} : {
durationMs: Math.round(r)
};
const d = s === undefined ? {} : {
savedMs: Math.round(s)
};
await settle(t, a, {
done: true,
...i,
...c,
...d
}, e);
return n;
} catch (n) {
await settle(t, a, {
done: false,
why: (0, r.messageOf)(n)
}, e);
throw n;
}
}
const i = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
async function attempt(e, t) {
try {
return await e.run(t);
} catch (e) {
return {
done: false,
why: (0, r.messageOf)(e)
};
}
}
async function settle(e, {key: t, why: n}, r, o) {
await o.record(t, {
kind: "act",
act: e,
why: n,
...r
});
return r;
}
const outcomeOf = ({done: e, why: t, checkpoint: n, durationMs: r}) => ({
done: e,
...t === undefined ? {} : {
why: t
},
...n === undefined ? {} : {
checkpoint: n
},
...r === undefined ? {} : {
durationMs: r
}
});
},
60245: (e, t, n) => {
n.d(t, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => o,
u9: () => parseJobRecord
});
var r = n(917);
const o = 1;
const a = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== o || !isCount(t.attempt)) return undefined;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return undefined;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return undefined;
if (!isAbsentOr(isText)(t.checkRunId)) return undefined;
const n = (0, r.fT)(t.rollbacks);
const {rollbacks: a, ...s} = t;
return {
...s,
...n.length === 0 ? {} : {
rollbacks: n
}
};
}
function parseStageRecord(e) {
const t = parseObject(e);
return isStageRecord(t) ? t : undefined;
}
const s = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > s) return undefined;
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
if (!isObject(e) || e.version !== o) return false;
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
const {repository: o, runId: a, jobKey: s} = e;
const {commit: i, order: c} = t;
return {
...o === undefined ? {} : {
repository: o
},
...a === undefined ? {} : {
runId: a
},
jobKey: s,
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
var o = n(94871);
const a = 20;
const s = 2e3;
function rollbackId(e, t, n) {
const {repository: o = "", runId: a = "", jobKey: s} = e;
return (0, r.createHash)("sha256").update(JSON.stringify([ o, a, s, t, n ])).digest("hex").slice(0, 10);
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
const isText = e => typeof e === "string" && e.length <= s;
const isTexts = e => Array.isArray(e) && e.length <= 1e3 && e.every(isText);
function isRollback(e) {
if (!isObject(e) || e.version !== 1 || !isObject(e.trigger)) return false;
const {id: t, state: n, from: r, to: a, stages: s, reason: i, at: c, attempt: d, versions: l, preserved: u, revise: f, trigger: p} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (n === "asked" || n === "planned") && [ r, a, i, c, p.kind, p.signature ].every(isText) && o.fs.includes(p.type) && [ p.evidence, e.commit, e.approvedBy ].every(e => e === undefined || isText(e)) && Number.isSafeInteger(d) && isTexts(s) && isTexts(f) && isObject(l) && Object.values(l).every(isText) && Array.isArray(u) && u.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
},
1510: (e, t, n) => {
n.d(t, {
d: () => terminalLog,
t: () => runnerLog
});
var r = n(96327);
var o = n(1451);
function runnerLog(e, t) {
const write = t => e.write(`${t}\n`);
const command = (e, n) => write((0, r.fE)(e, t.mask(n), e === "debug" ? [] : [ [ "title", "rerail" ] ]));
return {
debug: e => command("debug", e),
info: e => write(`rerail: ${(0, r.tJ)(t.mask(e))}`),
notice: e => command("notice", e),
warning: e => command("warning", e),
error: e => command("error", e)
};
}
function terminalLog(e, t) {
const write = (n, r) => e.write(`${n}${(0, o.e)(t.mask(r))}\n`);
return {
debug: () => undefined,
info: e => write("", e),
notice: e => write("note: ", e),
warning: e => write("warning: ", e),
error: e => write("error: ", e)
};
}
},
59850: (e, t, n) => {
n.d(t, {
H: () => o,
o: () => s3Settings
});
var r = n(19473);
const o = /^(?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION|ENDPOINT_URL|ENDPOINT_URL_S3)|RERAIL_S3_(?:BUCKET|PREFIX))$/;
function s3Settings(e) {
const text = t => e[t]?.trim() || undefined;
const t = [];
const needed = (e, n) => {
const r = text(e);
if (r === undefined) t.push(`${e} (${n}) is not set`);
return r ?? "";
};
const n = needed("RERAIL_S3_BUCKET", "the name of the bucket");
if (n !== "" && !a.test(n)) t.push(`RERAIL_S3_BUCKET is "${n}", which is no bucket's name`);
const o = needed("AWS_ACCESS_KEY_ID", "of the credentials");
const s = needed("AWS_SECRET_ACCESS_KEY", "of the credentials");
const i = text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
const c = text("AWS_REGION") ?? text("AWS_DEFAULT_REGION");
if (i === undefined && c === undefined) t.push("AWS_REGION is not set, and AWS_ENDPOINT_URL_S3 names no other service");
if (i !== undefined && !/^https?:\/\//.test(i)) t.push(`AWS_ENDPOINT_URL_S3 is "${i}", which is no address`);
if (t.length > 0) {
throw new r.UserError(`The store "s3" cannot be used: ${t.join("; ")}. Set the variables for the job, or take "s3" out of checkpoint.stores.`);
}
const d = text("AWS_SESSION_TOKEN");
const l = (text("RERAIL_S3_PREFIX") ?? "").replace(/^\/+|\/+$/g, "");
return {
url: i ? `${i.replace(/\/+$/, "")}/${n}` : `https://${n}.s3.${c}.amazonaws.com`,
region: c ?? "us-east-1",
prefix: l === "" ? "" : `${l}/`,
accessKeyId: o,
secretAccessKey: s,
...d === undefined ? {} : {
sessionToken: d
}
};
}
const a = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
},
33331: (e, t, n) => {
n.d(t, {
leaveStep: () => leaveStep
});
var r = n(77342);
var o = n(50014);
var a = n(62403);
var s = n(99770);
const i = 3 * 6e4;
const c = 6e4;
const d = 1e4;
async function leaveStep(e) {
if ((0, r.un)(e.env).step !== 1) return 0;
const t = e.inputs.jobStatus === "success";
const {readTrace: o, leaveTrace: a} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 15290));
const s = await e.bestEffort("Reading the trace", () => o(e));
if (t) await e.bestEffort("Cleaning up", () => cleanUp(e)); else if (await isKept(e)) await e.bestEffort("Uploading the checkpoints", () => keep(e));
if (s && (t || !await isKept(e))) {
await e.bestEffort("Sending the record", () => a(e, s));
}
return 0;
}
async function cleanUp(e) {
const t = await e.job();
const {existsSync: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const a = r((0, s.spoolFolder)(t.folder));
if (a) {
const {stopUploader: r} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 80109));
const o = await r((0, s.spoolFolder)(t.folder), e.clock, d);
if (o) e.log.debug("An upload that this green job no longer needs was broken off.");
}
if (!a && e.context.attempt === 1) return;
const i = await e.remoteStore();
const c = await (0, o.t2)(await e.ledger(), "clean-up", "the job is green", async () => ({
result: await (i?.clear()) ?? 0
}));
if (c > 0) e.log.info(`the job is green: ${c} of rerail's artifacts ${c === 1 ? "is" : "are"} removed`);
}
const isKept = async e => e.context.hasRuntime && (await e.job()).isMarked(s.KEEP_ON_FAILURE);
async function keep(e) {
const t = await e.job();
const {recallSecrets: r} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 38356));
await r(e);
await (0, s.uploadJob)(e);
const {existsSync: o} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (!o((0, s.spoolFolder)(t.folder))) return;
const [{drain: d}, {stopUploader: l}] = await Promise.all([ Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 25161)), Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 80109)) ]);
const u = e.clock.monotonic();
const f = e.inputs.jobStatus === "cancelled" ? c : i;
const p = await d((0, s.spoolFolder)(t.folder), f, await (0, s.uploaderFor)(e), e.clock);
const h = e.clock.monotonic() - u;
await l((0, s.spoolFolder)(t.folder), e.clock);
if (p.left > 0 || p.failed.length > 0) {
const {notUploaded: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 70909));
e.log.warning(t(p, h));
return;
}
e.log.info(`checkpoints uploaded in ${(0, a.a3)(h)}: re-running the failed jobs resumes at the stage that failed`);
}
},
5897: (e, t, n) => {
n.d(t, {
enterStep: () => enterStep,
runStep: () => runStep
});
var r = n(51455);
var o = n(65079);
var a = n(432);
var s = n(77342);
var i = n(19473);
var c = n(2637);
var d = n(96327);
const l = null && [ "passed", "recovered", "fast-forwarded", "skipped", "failed" ];
const u = [ "outcome", "tries", "failure-type", "lane", "strategy", "confidence", "reason", "signature", "checkpoint" ];
function outputEntries(e, t) {
const n = u.filter(e => !t.has(e));
return [ ...n.map(t => [ t, String(e[t] ?? "") ]), [ "rerail", JSON.stringify(e) ] ];
}
async function enterStep(e) {
await e.bestEffort("Entering the job", async () => {
const {step: t, secret: n} = (0, s.un)(e.env);
if (t !== undefined) {
if (n !== undefined) await forgetCopies(e, n);
return;
}
const r = await e.job();
e.stdout.write(`${(0, d.fE)("add-mask", r.secret.text)}\n`);
await (0, s.LZ)(e.context.files.state, {
step: await r.enter(),
secret: r.secret.text
});
});
if (e.inputs.stage !== undefined) await e.bestEffort("The look at the server", () => tellServer(e));
if (e.inputs.stage !== undefined && e.context.attempt > 1) {
const {tellLostUploads: t} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 40971));
await t(e);
}
return 0;
}
async function forgetCopies(e, t) {
(0, s.fL)(e.context.files.state, t);
(await e.job()).forgetHandedSecret();
}
async function tellServer(e) {
if (!(0, a.v)(e.env.GITHUB_SERVER_URL)) return;
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 25455));
await r(e, await t(e));
}
async function runStep(e) {
const {command: t} = e.inputs;
if ((0, o.yB)(t)) {
const {runController: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 70536));
return r(e, t);
}
await enterStep(e);
const {inputs: r} = e;
if (r.command === "watch" || r.command === "guard" && r.run === undefined) {
const {watchJob: t} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 15290));
await e.bestEffort("Watching over the job", () => t(e));
e.log.info("watches over this job; its record is sent when the job ends");
return 0;
}
if (r.command !== "guard") {
const {runInJob: t} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 57521));
return t(e, r.command);
}
return runGuard(e);
}
async function runGuard(e) {
const {guard: t} = await Promise.all([ n.e(17), n.e(273), n.e(628), n.e(133), n.e(794) ]).then(n.bind(n, 59080));
const r = await t(e).catch(async t => {
await writeOutputs(e, outputsOfNothing(e, t));
throw t;
});
await writeOutputs(e, r.outputs, new Set(r.result?.tries.at(-1)?.published.outputs.keys()));
if (r.failedTries.length > 0 || r.result?.passed === false) {
const {reportFailures: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 9303));
await e.bestEffort("Reporting", () => t(e, r, e.context.files.summary));
}
await e.bestEffort("The look at the uploads", () => tellWaiting(e));
return r.exitCode;
}
async function tellWaiting(e) {
const {existsSync: t} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const {spoolFolder: r} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 99770));
const o = r((await e.job()).folder);
if (!t(o)) return;
const [{waitingCheckpoints: a}, {stillOnItsWay: s}] = await Promise.all([ Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 70909)) ]);
const i = s(a(o));
if (i !== undefined) e.log.info(i);
}
async function writeOutputs(e, t, n = new Set) {
const {output: o} = e.context.files;
await e.bestEffort("Writing the outputs", async () => {
if (o) await (0, r.appendFile)(o, (0, c.Rd)(outputEntries(t, n)));
});
}
function outputsOfNothing({inputs: e, masker: t}, n) {
const r = e.lane === "auto" ? "STANDARD" : e.lane;
return {
outcome: "failed",
tries: 0,
lane: r,
strategy: "MANUAL",
reason: t.mask((0, i.messageOf)(n))
};
}
},
95755: (e, t, n) => {
n.d(t, {
r: () => bestEffortWith
});
var r = n(19473);
function bestEffortWith(e, {strict: t}) {
return async (n, o, a = () => false) => {
try {
return await o();
} catch (o) {
if (o instanceof r.RefusedError && o.reason === "cancelled") return undefined;
if (t || a(o)) throw o;
e.warning(`${n} failed: ${(0, r.messageOf)(o).replace(/[.\s]*$/, "")}. The job continues without it.`);
if (!(o instanceof r.UserError) && o instanceof Error) e.debug(o.stack ?? "");
return undefined;
}
};
}
},
99770: (e, t, n) => {
n.r(t);
n.d(t, {
KEEP_ON_FAILURE: () => l,
SPOOL: () => d,
neededCheckpoints: () => neededCheckpoints,
sentMark: () => sentMark,
spoolFolder: () => spoolFolder,
uploadJob: () => uploadJob,
uploadTime: () => uploadTime,
uploaderFor: () => uploaderFor
});
var r = n(76760);
var o = n(68214);
var a = n(63525);
var s = n(29994);
var i = n(59850);
var c = n(13466);
function uploadTime(e, t) {
if (e.checkpoint === "none") return "never";
if (e.checkpoint === "eager") return "before";
if (e.checkpoint === "on-failure") return "on-failure";
if (t === "DOCS") return "never";
return t === "HEAVY" || e.resumable ? "before" : "on-failure";
}
const spoolFolder = e => r.join(e, "uploads");
async function uploadJob(e) {
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 25455));
const a = await t(e);
await r(e, a);
if (a.stores.length === 0) return;
const [i, l, u, {ensureUploader: f}, {readEarlier: p}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 80109)), Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 40971)) ]);
const h = await i.record();
const m = await p(e);
const {watchedHealth: w} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 15290));
const y = await w(e);
const {checkRunId: b} = e.inputs;
const g = {
...h,
...b === undefined ? {} : {
checkRunId: b
},
...y ? {
health: y
} : {},
stages: (0, o.withEarlier)(h.stages, m)
};
const E = spoolFolder(i.folder);
const S = neededCheckpoints(g, await l.list());
const {takeBack: v, withhold: k, withoutWithheld: _} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 95972));
const R = await k(e, S, l);
const T = _(g, R.ids);
const I = new Set([ ...R.fresh ].filter(e => i.isMarked(sentMark(e))));
if (I.size > 0) await v(e, E, I, await uploaderFor(e));
for (const e of S) {
if (R.ids.has(e.id) || !await i.mark(sentMark(e.id))) continue;
const t = await (l.locate?.(e.id));
if (t !== undefined) u.enqueue(E, {
kind: "checkpoint",
checkpoint: e,
archive: t
});
}
const A = await (0, c.s)(await e.ledger(), m?.ledger ?? []);
const O = e.masker.mask(JSON.stringify({
...T,
ledger: A
}));
const P = (0, o.recordName)(i.identity);
u.enqueue(E, {
kind: "record",
name: P,
content: (0, s._S)(i.secret.keyFor(d), P, O)
});
f(E, await uploaderFor(e));
}
const d = "spool";
const l = "keep-on-failure";
const sentMark = e => `sent-${e}`;
function neededCheckpoints(e, t) {
const n = new Map(t.map(e => [ e.id, e ]));
const r = new Set;
const need = e => {
if (e === undefined || r.has(e)) return;
for (const t of n.get(e)?.dependencies ?? []) need(t);
r.add(e);
};
for (const t of e.stages) {
need(t.before?.checkpoint);
need(t.after?.checkpoint);
need(t.dirty?.checkpoint);
}
return [ ...r ].map(e => n.get(e)).filter(e => e !== undefined);
}
async function uploaderFor(e) {
const [{remotePlace: t}, {limitsOf: o}] = await Promise.all([ Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 25455)), Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 6576)) ]);
const s = await e.job();
const c = {
jobKey: s.identity.jobKey,
attempt: s.identity.attempt,
...s.identity.runId === undefined ? {} : {
runId: s.identity.runId
},
claim: (await s.record()).claim,
...await o(e),
stores: (await t(e)).stores,
...(0, a.Mr)(e.inputs.checkpointKey, s.identity),
spoolKey: s.secret.keyFor(d).toString("base64")
};
const some = t => Object.fromEntries(Object.entries(e.env).filter(([e]) => t.test(e)));
const l = c.stores.includes("s3") ? some(i.H) : {};
const p = {
options: c,
variables: {
...some(f),
...l
}
};
return {
command: [ process.execPath, r.join(e.dist, "cli.js"), "upload", spoolFolder(s.folder) ],
env: some(u),
input: JSON.stringify(p)
};
}
const u = /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;
const f = /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;
},
1451: (e, t, n) => {
n.d(t, {
e: () => terminalText
});
const r = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const terminalText = e => e.replace(r, e => {
const t = e.charCodeAt(0).toString(16);
return t.length > 2 ? `\\u${t}` : `\\x${t.padStart(2, "0")}`;
});
}
};
