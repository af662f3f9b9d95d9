export const id = 165;

export const ids = [ 165 ];

export const modules = {
11760: ((e, r, n) => {
n.d(r, {
OW: () => jobFolder,
nF: () => cacheFolder,
tv: () => jobKey,
yI: () => readContext
});
var t = n(77598);
var o = n(48161);
var s = n(76760);
function readContext(e) {
const some = (r, n) => e[n] ? {
[r]: e[n]
} : {};
const r = Boolean(e.GITHUB_RUN_ID && e.GITHUB_WORKSPACE);
return {
onRunner: r,
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
function jobFolder(e, r) {
if (r.RUNNER_TEMP) return s.join(e.temp, "rerail");
return s.join(cacheFolder(r), "workspaces", digest(e.workspace).slice(0, 16));
}
function cacheFolder(e) {
if (e.RERAIL_CACHE) return s.resolve(e.RERAIL_CACHE);
if (process.platform === "win32") return s.join(e.LOCALAPPDATA || s.join((0, o.homedir)(), "AppData", "Local"), "rerail");
if (process.platform === "darwin") return s.join((0, o.homedir)(), "Library", "Caches", "rerail");
return s.join(e.XDG_CACHE_HOME || s.join((0, o.homedir)(), ".cache"), "rerail");
}
function jobKey(e, r, n) {
const t = workflowFile(e.workflowRef);
const o = e.job ?? "";
const a = digest(JSON.stringify([ t, o, canonical(r), n ])).slice(0, 12);
const i = [ s.posix.basename(t).replace(/\.ya?ml$/, ""), o ].map(slug).filter(Boolean).join("-");
return i === "" ? a : `${i}-${a}`;
}
function slug(e) {
return e.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 24).replace(/-+$/, "");
}
const workflowFile = (e = "") => e.replace(/@.*$/s, "").split("/").slice(2).join("/");
function canonical(e) {
if (Array.isArray(e)) return e.map(canonical);
if (typeof e !== "object" || e === null) return e;
return Object.fromEntries(Object.entries(e).sort(([e], [r]) => e < r ? -1 : 1).map(([e, r]) => [ e, canonical(r) ]));
}
const digest = e => (0, t.createHash)("sha256").update(e).digest("hex");
function positiveInteger(e) {
const r = e && /^\d{1,9}$/.test(e) ? Number(e) : 0;
return r > 0 ? r : void 0;
}
}),
432: ((e, r, n) => {
n.d(r, {
v: () => isEnterpriseServer
});
function isEnterpriseServer(e) {
if (!e || !URL.canParse(e)) return false;
const r = new URL(e).hostname.trimEnd().toUpperCase();
return r !== "GITHUB.COM" && !r.endsWith(".GHE.COM") && !r.endsWith(".LOCALHOST");
}
}),
91130: ((e, r, n) => {
n.d(r, {
b: () => openStep
});
var t = n(48161);
var o = n(76760);
var s = n(11760);
var a = n(65079);
var i = n(77342);
var c = n(19473);
var l = n(33201);
var u = n(53709);
var d = n(25047);
var f = n(63525);
var p = n(1510);
var m = n(5948);
var E = n(95755);
var g = n(80959);
function openStep(e, r, h, I, {stdout: S, stderr: v} = process) {
const w = (0, g.LL)(e);
const T = (0, p.t)(S, w);
const b = maskLabels((0, a.Ko)(e), w);
const y = (0, s.yI)(e);
const O = {
...y.repository === void 0 ? {} : {
repository: y.repository
},
...y.runId === void 0 ? {} : {
runId: y.runId
},
attempt: y.attempt,
jobKey: (0, s.tv)(y, b.matrix, b.key)
};
const P = (0, s.OW)(y, e);
const U = {
token: e.ACTIONS_RUNTIME_TOKEN,
text: (0, i.un)(e).secret
};
const R = once(() => (0, f.Iv)(P, O, U).catch(e => {
T.warning(`The job's folder ${P} cannot be used: ${(0, c.messageOf)(e)}. A temporary one is used instead.`);
return (0, f.Iv)(o.join((0, t.tmpdir)(), `rerail-${process.pid}`), O, U);
}));
const A = once(async () => {
const {createLocalStore: e} = await Promise.all([ n.e(467), n.e(722), n.e(872), n.e(213) ]).then(n.bind(n, 50233));
return e(o.join(P, "store"), b.checkpointKey);
});
const _ = (0, u.e)();
const N = {
env: e,
dist: r,
inputs: b,
context: y,
clock: l.systemClock,
random: Math.random,
log: T,
bestEffort: (0, E.r)(T, b),
masker: w,
stdout: S,
stderr: v,
cancel: h,
job: R,
tellLedger: () => _.release(T),
ledger: once(async () => {
const {openJobLedger: r} = await Promise.all([ n.e(467), n.e(722), n.e(872), n.e(213) ]).then(n.bind(n, 13466));
const {sha: t} = y;
const {stage: o} = b;
const {ledger: s} = (0, i.un)(e);
const a = {
...t === void 0 ? {} : {
commit: t
},
...o === void 0 ? {} : {
stage: o
}
};
return r(await R(), {
clock: l.systemClock,
log: _,
warn: e => T.warning(e),
masker: w,
...s === void 0 ? {} : {
head: s
},
onAdded: e => {
N.ledgerHead = e;
},
...a
});
}),
localStore: A,
get run() {
return (0, m.pI)(N);
},
get uploads() {
return (0, m.y8)(N);
},
capture: e => (0, m.e7)(N, e),
engine: once(async () => {
const {createEngine: e} = await Promise.all([ n.e(467), n.e(722), n.e(872), n.e(213) ]).then(n.bind(n, 19798));
const {checkpointKey: t} = b;
return e({
clock: l.systemClock,
log: T,
folder: o.join(P, "engine"),
...t === void 0 ? {} : {
key: t
},
threadScript: (0, d.U)(r)
});
}),
storage: once(async () => {
const {storageOf: e} = await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 6576));
return e(N, I !== "pre");
}),
remoteStore: once(async () => {
const {openJobStore: e} = await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 6576));
return e(N, o.join(P, "artifacts"));
})
};
return N;
}
function maskLabels(e, r) {
const {stage: n, name: t} = e;
return {
...e,
...n === void 0 ? {} : {
stage: r.mask(n)
},
...t === void 0 ? {} : {
name: r.mask(t)
}
};
}
function once(e) {
let r;
return () => {
r ??= e();
return r;
};
}
}),
84008: ((e, r, n) => {
n.d(r, {
runPhase: () => runPhase
});
var t = n(19473);
var o = n(68270);
var s = n(1510);
var a = n(80959);
var i = n(91130);
async function runPhase(e, {env: r, dist: n}, s) {
let a = 0;
let c = false;
let l = false;
outliveStrayErrors(e => {
l = true;
logOf(r).warning(`An internal error of rerail occurred: ${(0, t.messageOf)(e)}. The job continues without it.`);
});
try {
const t = (0, i.b)(r, n, (0, o.d)({
needsParent: e === "main"
}), e);
c = t.inputs.strict;
a = await s(t).finally(() => t.tellLedger());
} catch (n) {
a = tell(e, n, r);
}
await leave(e === "main" && c && l ? a || 1 : a);
}
const logOf = e => (0, s.t)(process.stdout, (0, a.LL)(e));
function outliveStrayErrors(e) {
process.on("uncaughtException", r => {
if ((0, t.codeOf)(r) !== "EPIPE") e(r);
});
}
function tell(e, r, n) {
const o = logOf(n);
if (r instanceof t.InputError && e !== "main") return 0;
if (e !== "main") {
o.warning(`The ${e} phase failed: ${(0, t.messageOf)(r)}. The job is not affected.`);
return 0;
}
const s = r instanceof t.InputError ? r.problems : [ (0, t.messageOf)(r) ];
for (const e of s) o.error(e);
if (!(r instanceof t.UserError) && r instanceof Error) o.info(`this is a defect of rerail; please report it with these lines: ${r.stack}`);
return 1;
}
async function leave(e) {
await Promise.all([ process.stdout, process.stderr ].map(e => new Promise(r => e.write("", r))));
process.exit(e);
}
}),
64513: ((e, r, n) => {
n.r(r);
n.d(r, {
shell: () => shell,
shellHelper: () => shellHelper
});
var t = n(73024);
var o = n(77030);
var s = n(76760);
var a = n(33876);
var i = n(19473);
var c = n(91130);
async function shell(e, r, t) {
const {runShell: o} = await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 53575));
const s = await o(e, r, t);
await Promise.all([ process.stdout, process.stderr ].map(e => new Promise(r => e.write("", r))));
process.exit(s);
}
async function shellHelper(e) {
const {env: r, endpoint: u, folder: d} = JSON.parse(await readInput());
(0, a.x)(Object.fromEntries(Object.entries(r).filter(([e]) => /^(?:ACTIONS|INPUT)_/.test(e))));
const {serveStep: f} = await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 53125));
process.on("uncaughtException", e => console.error(`helper: ${(0, i.messageOf)(e)}`));
const p = (0, o.createServer)(n => {
f(n, u.key, r, (r, n, t) => (0, c.b)(r, e, n, "main", t)).catch(e => console.error(`step: ${(0, 
i.messageOf)(e)}`));
});
(0, t.rmSync)(u.socket, {
force: true
});
await new Promise(e => p.listen(u.socket, e));
const m = s.join(d, "endpoint.json");
(0, t.writeFileSync)(m, JSON.stringify(u), {
mode: 384
});
setInterval(() => {
if (!(0, t.existsSync)(m)) process.exit(0);
}, l).unref();
}
const l = 3e4;
async function readInput() {
const e = [];
for await (const r of process.stdin) e.push(Buffer.from(r));
return Buffer.concat(e).toString("utf8");
}
}),
19473: ((e, r, n) => {
n.r(r);
n.d(r, {
InputError: () => InputError,
RefusedError: () => RefusedError,
UsageError: () => UsageError,
UserError: () => UserError,
codeOf: () => codeOf,
messageOf: () => messageOf
});
var t = n(57975);
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
constructor(e, r, n) {
super(r, n);
this.reason = e;
}
}
function messageOf(e) {
if (typeof e === "string") return e;
if (typeof e === "object" && e !== null && "message" in e && typeof e.message === "string") return e.message;
return (0, t.inspect)(e, {
depth: 1,
breakLength: Number.POSITIVE_INFINITY
});
}
function codeOf(e) {
if (typeof e === "object" && e !== null && "code" in e) return String(e.code);
return;
}
}),
33201: ((e, r, n) => {
n.r(r);
n.d(r, {
systemClock: () => o
});
var t = n(58500);
const o = {
now: () => Date.now(),
monotonic: () => performance.now(),
sleep: (e, r) => (0, t.setTimeout)(e, void 0, r ? {
signal: r
} : {}).catch(() => {})
};
}),
53709: ((e, r, n) => {
n.d(r, {
e: () => heldLog
});
function heldLog() {
const e = [];
const hold = r => n => {
e.push({
level: r,
text: n
});
};
return {
debug: hold("debug"),
info: hold("info"),
notice: hold("notice"),
warning: hold("warning"),
error: hold("error"),
release(r) {
for (const {level: n, text: t} of e.splice(0)) r[n](t);
}
};
}
}),
68270: ((e, r, n) => {
n.d(r, {
d: () => cancelOnSignals
});
var t = n(19473);
const o = 1e3;
function cancelOnSignals({needsParent: e = false} = {}) {
const r = new AbortController;
for (const e of [ "SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK" ]) {
if (e === "SIGBREAK" && process.platform !== "win32") continue;
process.on(e, () => r.abort(e));
}
if (e) watchParent(() => r.abort("SIGHUP"));
return r.signal;
}
function watchParent(e) {
const r = process.ppid;
const n = setInterval(() => {
if (process.ppid === r && isAlive(r)) return;
clearInterval(n);
e();
}, o);
n.unref();
}
function isAlive(e) {
if (e <= 1) return true;
try {
return process.kill(e, 0);
} catch (e) {
return (0, t.codeOf)(e) !== "ESRCH";
}
}
}),
25047: ((e, r, n) => {
n.d(r, {
U: () => threadScript
});
var t = n(73024);
var o = n(76760);
const threadScript = e => [ "worker.js", "worker.ts" ].map(r => o.join(e, r)).find(e => (0, 
t.existsSync)(e));
}),
1510: ((e, r, n) => {
n.d(r, {
d: () => terminalLog,
t: () => runnerLog
});
var t = n(96327);
var o = n(1451);
function runnerLog(e, r) {
const write = r => e.write(`${r}\n`);
const told = e => (0, o.e)(r.mask(e));
const command = (e, r) => write((0, t.fE)(e, told(r), e === "debug" ? [] : [ [ "title", "rerail" ] ]));
return {
debug: e => command("debug", e),
info: e => write(`rerail: ${(0, t.tJ)(told(e))}`),
notice: e => command("notice", e),
warning: e => command("warning", e),
error: e => command("error", e)
};
}
function terminalLog(e, r) {
const write = (n, t) => e.write(`${n}${(0, o.e)(r.mask(t))}\n`);
return {
debug: () => {},
info: e => write("", e),
notice: e => write("note: ", e),
warning: e => write("warning: ", e),
error: e => write("error: ", e)
};
}
}),
5948: ((e, r, n) => {
n.d(r, {
e7: () => captureIn,
pI: () => runFacts,
y8: () => uploadsOf
});
const runFacts = e => ({
workflows: async () => (await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 9113))).readRunWorkflows(e),
policy: async r => (await Promise.all([ n.e(467), n.e(31), n.e(103), n.e(540), n.e(794) ]).then(n.bind(n, 29544))).readJobPolicy(e, r),
lane: async r => (await Promise.all([ n.e(467), n.e(31), n.e(103), n.e(540), n.e(794) ]).then(n.bind(n, 29544))).laneOfJob(e, r),
place: async () => (await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 25455))).remotePlace(e),
earlier: async () => (await Promise.all([ n.e(467), n.e(103), n.e(722), n.e(872), n.e(923) ]).then(n.bind(n, 40971))).readEarlier(e),
sharedLedger: async () => (await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 22002))).readLedgerRef(e)
});
const uploadsOf = e => ({
send: async () => (await Promise.all([ n.e(467), n.e(31), n.e(103), n.e(540), n.e(794) ]).then(n.bind(n, 99770))).uploadJob(e),
takeBackMasked: async () => (await Promise.all([ n.e(467), n.e(31), n.e(103), n.e(540), n.e(794) ]).then(n.bind(n, 99770))).takeBackMasked(e),
command: async () => (await Promise.all([ n.e(467), n.e(31), n.e(103), n.e(540), n.e(794) ]).then(n.bind(n, 99770))).uploaderFor(e)
});
const captureIn = async (e, r) => (await Promise.all([ n.e(467), n.e(722), n.e(872), n.e(213) ]).then(n.bind(n, 64229))).capture(e, r);
}),
95755: ((e, r, n) => {
n.d(r, {
r: () => bestEffortWith
});
var t = n(19473);
function bestEffortWith(e, {strict: r}) {
return async (n, o, s = () => false) => {
try {
return await o();
} catch (o) {
if (o instanceof t.RefusedError && o.reason === "cancelled") return;
if (r || s(o)) throw o;
e.warning(`${n} failed: ${(0, t.messageOf)(o).replace(/[.\s]*$/, "")}. The job continues without it.`);
if (!(o instanceof t.UserError) && o instanceof Error) e.debug(o.stack ?? "");
return;
}
};
}
}),
80959: ((e, r, n) => {
n.d(r, {
CU: () => isOrdinaryValue,
LL: () => maskerFor,
un: () => learnSecrets
});
var t = n(70032);
const o = new RegExp([ "(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)", "(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)", "(^|_)(PAT|PWD|PASS|AUTH|DSN)$" ].join("|"), "i");
const s = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const a = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const i = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
function learnSecrets(e, r) {
for (const [n, t] of Object.entries(r)) {
if (t === void 0) continue;
if (isSecretName(n) && !a.test(t)) e.add(t);
const r = i.exec(t)?.[1];
if (r !== void 0) e.add(r);
}
}
function maskerFor(e) {
const r = (0, t.a)();
learnSecrets(r, e);
return r;
}
const isOrdinaryValue = e => a.test(e);
function isSecretName(e) {
return o.test(e) && !s.test(e);
}
}),
1451: ((e, r, n) => {
n.d(r, {
e: () => terminalText
});
const t = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const terminalText = e => e.replace(t, e => {
const r = e.charCodeAt(0).toString(16);
return r.length > 2 ? `\\u${r}` : `\\x${r.padStart(2, "0")}`;
});
})
};
