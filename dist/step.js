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
return t > 0 ? t : void 0;
}
},
65079: (e, t, n) => {
n.d(t, {
D4: () => l,
yB: () => isControllerCommand,
Ko: () => readInputs
});
var r = n(19473);
var o = n(94871);
var a = n(62403);
const s = 100;
function inputReader(e) {
const t = [];
const raw = t => e[`INPUT_${t.toUpperCase()}`] ?? "";
const text = e => raw(e).trim() || void 0;
const wrong = (e, n, r) => t.push(`Input "${e}" is "${shorten(n)}", which is not allowed. Use ${r}.`);
function optionalFlag(e) {
const t = text(e);
if (t === void 0) return;
if ([ "true", "True", "TRUE" ].includes(t)) return true;
if (![ "false", "False", "FALSE" ].includes(t)) wrong(e, t, "true or false");
return false;
}
return {
problems: t,
problem: e => t.push(e),
given: t => e[`INPUT_${t.toUpperCase()}`]?.trim(),
text,
script: e => raw(e).trim() === "" ? void 0 : raw(e),
label(e) {
const t = text(e);
if (t !== void 0 && (t.length > s || /\p{Cc}/u.test(t))) wrong(e, t, `one line of at most ${s} characters`);
return t;
},
choice(e, t, n) {
const r = text(e);
if (r === void 0) return n;
const o = t.find(e => e === r.toLowerCase());
if (o === void 0) wrong(e, r, `one of ${t.join(", ")}`);
return o ?? n;
},
flag: (e, t) => optionalFlag(e) ?? t,
optionalFlag,
integer(e, {min: t, max: n}) {
const r = text(e);
if (r === void 0) return;
const o = /^\d{1,9}$/.test(r) ? Number(r) : Number.NaN;
if (o >= t && o <= n) return o;
wrong(e, r, `a whole number from ${t} to ${n}`);
return;
},
duration(e, t) {
const n = text(e);
if (n === void 0) return;
const r = (0, a.E9)(n);
if (r !== void 0 && (r > 0 || t?.zero)) return r;
wrong(e, n, t?.zero ? `${a.ec}, or 0 for none` : a.ec);
return;
},
lines: e => raw(e).split(/\r?\n/).map(e => e.trim()).filter(e => e !== "" && !e.startsWith("#")),
json(e) {
const t = text(e);
if (t === void 0) return null;
try {
return JSON.parse(t);
} catch {
wrong(e, t, "JSON; leave it to its default");
return null;
}
},
maybe: (e, t) => t === void 0 ? {} : {
[e]: t
}
};
}
function shorten(e) {
const t = e.length > 60 ? `${e.slice(0, 57)}...` : e;
return t.replace(/\p{Cc}/gu, e => JSON.stringify(e).slice(1, -1));
}
const i = [ "guard", "watch", "checkpoint", "restore", "validate", "list", "cleanup", "plan", "decide", "act", "revert", "recover" ];
const c = [ "plan", "decide", "act", "revert", "recover" ];
const isControllerCommand = e => c.includes(e);
const l = 3;
const u = ".github/rerail.yml";
function readInputs(e) {
const t = inputReader(e);
const n = {
command: t.choice("command", i, "guard"),
...scriptInputs(t),
...retryInputs(t),
...checkpointInputs(t),
...jobInputs(t),
...controllerInputs(t)
};
checkTogether(n, t);
if (t.problems.length > 0) throw new r.InputError(t.problems);
return n;
}
function scriptInputs(e) {
return {
...e.maybe("run", e.script("run")),
...e.maybe("shell", e.text("shell")),
...e.maybe("workingDirectory", e.text("working-directory")),
...e.maybe("stage", e.label("stage")),
key: e.label("key") ?? "",
lane: laneOf(e.choice("lane", [ "auto", ...o.Ci.map(e => e.toLowerCase()) ], "auto")),
optional: e.flag("optional", false),
resumable: e.flag("resumable", false),
confirmRollback: e.lines("confirm-rollback").flatMap(e => e.split(",")).map(e => e.trim()).filter(e => e !== "" && e !== "false"),
fastForward: e.flag("fast-forward", true),
effects: e.choice("effects", [ "auto", "workspace" ], "auto"),
sideEffects: e.choice("side-effects", [ "auto", "none", "external" ], "auto")
};
}
function retryInputs(e) {
return {
retry: e.choice("retry", [ "auto", "always", "never" ], "auto"),
...e.maybe("maxTries", e.integer("max-tries", {
min: 1,
max: 100
})),
...e.maybe("retryWaitMs", e.duration("retry-wait", {
zero: true
})),
...e.maybe("timeoutMs", e.duration("timeout")),
...e.maybe("totalTimeoutMs", e.duration("total-timeout")),
...e.maybe("stallTimeoutMs", e.duration("stall-timeout")),
...e.maybe("jobTimeoutMs", e.duration("job-timeout")),
...e.maybe("estimateMs", e.duration("estimate")),
...e.maybe("cleanTries", e.optionalFlag("clean-tries"))
};
}
function checkpointInputs(e) {
return {
checkpoint: e.choice("checkpoint", [ "auto", "eager", "on-failure", "none" ], "auto"),
...e.maybe("checkpointEveryMs", e.duration("checkpoint-every")),
...e.maybe("checkpointKey", e.text("checkpoint-key")),
...e.maybe("retentionDays", e.integer("retention-days", {
min: 1,
max: 400
})),
paths: e.lines("paths"),
exclude: e.lines("exclude"),
secrets: e.choice("secrets", [ "redact", "refuse", "allow" ], "redact"),
...e.maybe("id", e.text("id")),
...e.maybe("name", e.label("name")),
...e.maybe("keep", e.integer("keep", {
min: 0,
max: 1e6
}))
};
}
function jobInputs(e) {
return {
reports: e.lines("reports"),
policy: e.text("policy") ?? u,
...e.maybe("token", e.text("token")),
dryRun: e.flag("dry-run", false),
strict: e.flag("strict", false),
...e.maybe("jobStatus", e.text("job-status")),
matrix: e.json("matrix"),
services: hasEntries(e.json("services")),
...e.maybe("checkRunId", e.text("check-run-id"))
};
}
const f = 6e4;
function controllerInputs(e) {
const t = e.text("mode") === void 0 ? void 0 : e.choice("mode", [ "observe", "act" ], "observe");
return {
...e.maybe("plan", e.script("plan")),
...e.maybe("stop", answered(e.given("stop"))),
...e.maybe("mode", t),
leaseMs: e.duration("lease", {
zero: true
}) ?? f
};
}
const answered = e => e === "unset" ? void 0 : e;
function checkTogether(e, t) {
const n = e.command === "guard";
if (n && e.run === void 0 && e.stage !== void 0) t.problem(`Input "stage" is "${e.stage}" but there is no "run": a stage is a guarded script. Add "run".`);
if ((e.command === "act" || e.command === "revert") && e.plan === void 0) t.problem(`Input "plan" is missing: command "${e.command}" carries out a plan. Pass the output "plan" of command "decide".`);
if (!n && !isControllerCommand(e.command) && e.run !== void 0) t.problem(`Input "run" does not go with command "${e.command}". Leave out one of the two.`);
if (e.totalTimeoutMs !== void 0 && e.timeoutMs !== void 0 && e.timeoutMs > e.totalTimeoutMs) t.problem('Input "timeout" is longer than "total-timeout": no try could use it. Make "total-timeout" the longer one.');
}
const laneOf = e => e === "auto" ? "auto" : e.toUpperCase();
const hasEntries = e => typeof e === "object" && e !== null && Object.keys(e).length > 0;
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
if (e !== void 0) await (0, o.appendFile)(e, `${i}=${t}\n${c}=${n}\n`);
}
const l = /^save_state_/;
const u = 64 * 1024;
function removeStateFiles(e, t) {
if (e === void 0 || !l.test(a.basename(e))) return;
const n = a.dirname(e);
for (const o of (0, r.readdirSync)(n)) {
const i = a.join(n, o);
if (!l.test(o) || i === e) continue;
try {
if ((0, s.b)(i, {
maxBytes: u
})?.includes(t)) (0, r.rmSync)(i, {
force: true
});
} catch {}
}
}
},
91130: (e, t, n) => {
n.d(t, {
b: () => openStep
});
var r = n(48161);
var o = n(76760);
var a = n(11760);
var s = n(65079);
var i = n(77342);
var c = n(19473);
var l = n(33201);
var u = n(53709);
var f = n(25047);
var d = n(63525);
var m = n(1510);
var p = n(95755);
var h = n(80959);
function openStep(e, t, w, v, {stdout: y, stderr: b} = process) {
const g = (0, h.LL)(e);
const S = (0, m.t)(y, g);
const k = maskLabels((0, s.Ko)(e), g);
const E = (0, a.yI)(e);
const O = {
...E.repository === void 0 ? {} : {
repository: E.repository
},
...E.runId === void 0 ? {} : {
runId: E.runId
},
attempt: E.attempt,
jobKey: (0, a.tv)(E, k.matrix, k.key)
};
const j = (0, a.OW)(E, e);
const I = {
token: e.ACTIONS_RUNTIME_TOKEN,
text: (0, i.un)(e).secret
};
const T = once(() => (0, d.Iv)(j, O, I).catch(e => {
S.warning(`The job's folder ${j} cannot be used: ${(0, c.messageOf)(e)}. A temporary one is used instead.`);
return (0, d.Iv)(o.join((0, r.tmpdir)(), `rerail-${process.pid}`), O, I);
}));
const $ = once(async () => {
const {createLocalStore: e} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 50233));
return e(o.join(j, "store"), k.checkpointKey);
});
const P = (0, u.e)();
const N = {
env: e,
dist: t,
inputs: k,
context: E,
clock: l.systemClock,
random: Math.random,
log: S,
bestEffort: (0, p.r)(S, k),
masker: g,
stdout: y,
stderr: b,
cancel: w,
job: T,
tellLedger: () => P.release(S),
ledger: once(async () => {
const {openJobLedger: e} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 13466));
const {sha: t} = E;
const {stage: r} = k;
const o = {
...t === void 0 ? {} : {
commit: t
},
...r === void 0 ? {} : {
stage: r
}
};
return e(await T(), {
clock: l.systemClock,
log: P,
warn: e => S.warning(e),
masker: g,
...o
});
}),
localStore: $,
engine: once(async () => {
const {createEngine: e} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 19798));
const {checkpointKey: r} = k;
return e({
clock: l.systemClock,
log: S,
folder: o.join(j, "engine"),
...r === void 0 ? {} : {
key: r
},
threadScript: (0, f.U)(t)
});
}),
storage: once(async () => {
const {storageOf: e} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 6576));
return e(N, v !== "pre");
}),
remoteStore: once(async () => {
const {openJobStore: e} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 6576));
return e(N, o.join(j, "artifacts"));
})
};
return N;
}
function maskLabels(e, t) {
const {stage: n, name: r} = e;
return {
...e,
...n === void 0 ? {} : {
stage: t.mask(n)
},
...r === void 0 ? {} : {
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
},
84008: (e, t, n) => {
n.d(t, {
runPhase: () => runPhase
});
var r = n(19473);
var o = n(68270);
var a = n(1510);
var s = n(80959);
var i = n(91130);
async function runPhase(e, {env: t, dist: n}, a) {
let s = 0;
let c = false;
let l = false;
outliveStrayErrors(e => {
l = true;
logOf(t).warning(`An internal error of rerail occurred: ${(0, r.messageOf)(e)}. The job continues without it.`);
});
try {
const r = (0, i.b)(t, n, (0, o.d)(), e);
c = r.inputs.strict;
s = await a(r).finally(() => r.tellLedger());
} catch (n) {
s = tell(e, n, t);
}
await leave(e === "main" && c && l ? s || 1 : s);
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
if (!(t instanceof r.UserError) && t instanceof Error) o.info(`this is a defect of rerail; please report it with these lines: ${t.stack}`);
return 1;
}
async function leave(e) {
await Promise.all([ process.stdout, process.stderr ].map(e => new Promise(t => e.write("", t))));
process.exit(e);
}
},
64513: (e, t, n) => {
n.r(t);
n.d(t, {
shell: () => shell,
shellHelper: () => shellHelper
});
var r = n(73024);
var o = n(77030);
var a = n(76760);
var s = n(33876);
var i = n(19473);
var c = n(91130);
async function shell(e, t, r) {
const {runShell: o} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 53575));
const a = await o(e, t, r);
await Promise.all([ process.stdout, process.stderr ].map(e => new Promise(t => e.write("", t))));
process.exit(a);
}
async function shellHelper(e) {
const {env: t, endpoint: l, folder: u} = JSON.parse(await readInput());
(0, s.x)(Object.fromEntries(Object.entries(t).filter(([e]) => /^(?:ACTIONS|INPUT)_/.test(e))));
const {serveStep: f} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 53125));
process.on("uncaughtException", e => console.error(`helper: ${(0, i.messageOf)(e)}`));
const d = (0, o.createServer)(n => {
f(n, l.key, t, (t, n, r) => (0, c.b)(t, e, n, "main", r)).catch(e => console.error(`step: ${(0, 
i.messageOf)(e)}`));
});
(0, r.rmSync)(l.socket, {
force: true
});
await new Promise(e => d.listen(l.socket, e));
(0, r.writeFileSync)(a.join(u, "endpoint.json"), JSON.stringify(l), {
mode: 384
});
}
async function readInput() {
const e = [];
for await (const t of process.stdin) e.push(Buffer.from(t));
return Buffer.concat(e).toString("utf8");
}
},
19119: (e, t, n) => {
n.d(t, {
b: () => readPlainFile,
r: () => openPlainFile
});
var r = n(73024);
var o = n(19473);
const a = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: n = false}) {
let s;
try {
s = (0, r.openSync)(e, n ? a & ~(r.constants.O_NOFOLLOW ?? 0) : a);
} catch (t) {
const n = (0, o.codeOf)(t);
if (n === "ENOENT" || n === "ENOTDIR") return;
if (n === "ELOOP" || n === "EMLINK") throw refused(e, "it is a symbolic link");
if (n === "ENXIO" || n === "ENODEV") throw refused(e, "it is no regular file");
throw t;
}
try {
const n = (0, r.fstatSync)(s);
if (!n.isFile()) throw refused(e, "it is no regular file");
if (n.size > t) throw refused(e, `it has ${n.size} bytes, and at most ${t} are read`);
return s;
} catch (e) {
(0, r.closeSync)(s);
throw e;
}
}
function readPlainFile(e, t) {
const n = openPlainFile(e, t);
if (n === void 0) return;
try {
const e = Buffer.alloc(Math.min((0, r.fstatSync)(n).size, t.maxBytes));
let o = 0;
while (o < e.length) {
const t = (0, r.readSync)(n, e, o, e.length - o, o);
if (t === 0) break;
o += t;
}
return e.subarray(0, o);
} finally {
(0, r.closeSync)(n);
}
}
const refused = (e, t) => new o.UserError(`${e} not read: ${t}. Put a regular file in its place.`);
},
33201: (e, t, n) => {
n.r(t);
n.d(t, {
systemClock: () => o
});
var r = n(58500);
const o = {
now: () => Date.now(),
monotonic: () => performance.now(),
sleep: (e, t) => (0, r.setTimeout)(e, void 0, t ? {
signal: t
} : {}).catch(() => {})
};
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
29994: (e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret,
vX: () => macOf
});
var r = n(77598);
var o = n(73024);
var a = n(76760);
var s = n(19473);
var i = n(19119);
const c = "secret";
const l = "secret.made";
const u = /^[0-9a-f]{64}$/;
const f = "aes-256-gcm";
const d = 12;
const m = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== void 0 && u.test(n)) return secretOf(n, t);
const i = a.join(e, c);
const f = open(i, t);
if (f !== void 0) return secretOf(f, t);
if (exists(a.join(e, l))) return secretOf(randomText(), t, true);
const d = randomText();
const m = `${i}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, o.writeFileSync)(m, seal(d, t), {
mode: 384,
flag: "wx"
});
try {
(0, o.linkSync)(m, i);
(0, o.writeFileSync)(a.join(e, l), "", {
mode: 384
});
return secretOf(d, t);
} catch (e) {
if ((0, s.codeOf)(e) !== "EEXIST") throw e;
const n = open(i, t);
return secretOf(n ?? randomText(), t, n === void 0);
} finally {
(0, o.rmSync)(m, {
force: true
});
}
}
const forgetHandedSecret = e => (0, o.rmSync)(a.join(e, c), {
force: true
});
function secretOf(e, t, n = false) {
const o = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: n,
keyFor: e => Buffer.from((0, r.hkdfSync)("sha256", o, "rerail job", e, 32))
};
}
const randomText = () => (0, r.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, r.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const n = (0, r.randomBytes)(d);
const o = (0, r.createCipheriv)(f, keyOf(t), n);
const a = Buffer.concat([ o.update(e, "utf8"), o.final() ]);
return Buffer.concat([ n, o.getAuthTag(), a ]);
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: 1024
});
if (n === void 0) return;
const o = n.subarray(0, d);
const a = (0, r.createDecipheriv)(f, keyOf(t), o, {
authTagLength: m
});
a.setAuthTag(n.subarray(d, d + m));
const s = Buffer.concat([ a.update(n.subarray(d + m)), a.final() ]);
return u.test(s.toString()) ? s.toString() : void 0;
} catch {
return;
}
}
const exists = e => (0, o.statSync)(e, {
throwIfNoEntry: false
}) !== void 0;
function sign(e, t, n) {
return `${macOf(e, t, n)}\n${n}`;
}
function verify(e, t, n) {
const [o = "", a] = [ n.slice(0, p), n.slice(p + 1) ];
if (n[p] !== "\n" || !/^[0-9a-f]+$/.test(o)) return;
return (0, r.timingSafeEqual)(Buffer.from(o), Buffer.from(macOf(e, t, a))) ? a : void 0;
}
const p = 64;
const macOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
},
63525: (e, t, n) => {
n.d(t, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => f
});
var r = n(77598);
var o = n(51455);
var a = n(76760);
var s = n(19473);
var i = n(19119);
var c = n(29994);
var l = n(60245);
var u = n(917);
function sealedFor(e, {repository: t, runId: n}) {
if (e === void 0) return {};
return {
sealed: {
key: e,
...t === void 0 ? {} : {
repository: t
},
...n === void 0 ? {} : {
runId: n
}
}
};
}
const f = "rollbacks";
async function openJob(e, t, n = {}) {
const r = a.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const m = a.join(r, "steps");
const p = a.join(r, "stages");
await (0, o.mkdir)(m, {
recursive: true,
mode: 448
});
await (0, o.mkdir)(p, {
recursive: true,
mode: 448
});
const stageFile = e => a.join(p, `${digest(e)}.json`);
const h = (0, c.o5)(r, n);
const w = h.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(w, a.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, i.b)(e, {
maxBytes: d
})?.toString("utf8");
return t === void 0 ? void 0 : (0, c.MX)(w, a.relative(r, e), t);
} catch {
return;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, o.readdir)(p)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(a.join(p, e))).map(e => e === void 0 ? void 0 : (0, l.$C)(e)).filter(e => e !== void 0).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, u.fT)(noted(f) ?? []);
function noted(e) {
const t = readOwn(a.join(r, "notes", `${e}.json`));
return t === void 0 ? void 0 : JSON.parse(t);
}
return {
folder: r,
identity: t,
secret: h,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(m),
async takeNumber(e) {
const t = a.join(r, e);
await (0, o.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) throw new s.RefusedError("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
return takeNumber(p);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = a.join(r, `${e}.json`);
const o = readOwn(n);
if (o !== void 0) return JSON.parse(o);
const s = await t();
await writeOwn(n, JSON.stringify(s));
return s;
},
async mark(e) {
await (0, o.mkdir)(a.join(r, "facts"), {
recursive: true,
mode: 448
});
const t = a.join(r, "facts", e);
if (await createWhole(t, signed(t, e))) return true;
if (readOwn(t) === e) return false;
await writeOwn(t, e);
return true;
},
isMarked(e) {
const t = a.join(r, "facts", e);
return readOwn(t) === e;
},
async note(e, t) {
await (0, o.mkdir)(a.join(r, "notes"), {
recursive: true,
mode: 448
});
await writeOwn(a.join(r, "notes", `${e}.json`), JSON.stringify(t));
},
noted,
record: async () => ({
version: l.hl,
...t,
claim: h.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages(),
...rollbacks().length === 0 ? {} : {
rollbacks: rollbacks()
}
})
};
}
async function takeNumber(e) {
for (let t = 1; ;t += 1) if (await createNew(a.join(e, `${t}.taken`))) return t;
}
async function createNew(e) {
try {
await (await (0, o.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, s.codeOf)(e) === "EEXIST") return false;
throw e;
}
}
async function createWhole(e, t) {
const n = `${e}.${(0, r.randomBytes)(8).toString("hex")}`;
await (0, o.writeFile)(n, t, {
mode: 384
});
try {
await (0, o.link)(n, e);
return true;
} catch (e) {
if ((0, s.codeOf)(e) === "EEXIST") return false;
throw e;
} finally {
await (0, o.unlink)(n);
}
}
async function replaceFile(e, t) {
const n = `${e}.${(0, r.randomBytes)(4).toString("hex")}`;
await (0, o.writeFile)(n, t, {
mode: 384
});
await (0, o.rename)(n, e);
}
const d = 24 * 1024 * 1024;
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex").slice(0, 24);
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
debug: () => {},
info: e => write("", e),
notice: e => write("note: ", e),
warning: e => write("warning: ", e),
error: e => write("error: ", e)
};
}
},
33331: (e, t, n) => {
n.d(t, {
leaveStep: () => leaveStep
});
var r = n(51455);
var o = n(77342);
var a = n(50014);
var s = n(62403);
var i = n(99770);
const c = 3 * 6e4;
const l = 6e4;
const u = 1e4;
async function leaveStep(e) {
if ((0, o.un)(e.env).step !== 1) return 0;
await e.bestEffort("Ending the shell's helper", async () => {
if (!(await e.job()).isMarked("shell-installed")) return;
await (await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 33697))).stopShell(e);
});
const t = e.inputs.jobStatus === "success";
if (e.inputs.jobStatus !== "cancelled") await e.bestEffort("Saving the caches", () => saveCaches(e));
const {readTrace: r, leaveTrace: a} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 15290));
const s = await e.bestEffort("Reading the trace", () => r(e));
if (t) await e.bestEffort("Cleaning up", () => cleanUp(e)); else if (await isKept(e)) await e.bestEffort("Uploading the checkpoints", () => keep(e));
if (s && (t || !await isKept(e))) await e.bestEffort("Sending the record", () => a(e, s));
return 0;
}
async function saveCaches(e) {
const {declaredIn: t} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 25413));
if (!t(await e.job())) return;
const {saveDeclared: r} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 93381));
await r(e);
}
async function cleanUp(e) {
const t = await e.job();
const {existsSync: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const o = r((0, i.spoolFolder)(t.folder));
if (o) {
const {stopUploader: r} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 80109));
const o = await r((0, i.spoolFolder)(t.folder), e.clock, u);
if (o) e.log.debug("An upload that this green job no longer needs was broken off.");
}
if (!o && e.context.attempt === 1) return;
const s = await e.remoteStore();
const c = await (0, a.t2)(await e.ledger(), "clean-up", "the job is green", async () => ({
result: await (s?.clear()) ?? 0
}));
if (c > 0) e.log.info(`the job is green: ${c} of rerail's artifacts ${c === 1 ? "is" : "are"} removed`);
}
const isKept = async e => e.context.hasRuntime && (await e.job()).isMarked(i.KEEP_ON_FAILURE);
async function keep(e) {
const t = await e.job();
const {recallSecrets: o} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 38356));
await o(e);
await (0, i.uploadJob)(e);
const {existsSync: a} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (!a((0, i.spoolFolder)(t.folder))) return;
const [{drain: u}, {stopUploader: f}] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 25161)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 80109)) ]);
const d = e.clock.monotonic();
const m = e.inputs.jobStatus === "cancelled" ? l : c;
const p = await u((0, i.spoolFolder)(t.folder), m, await (0, i.uploaderFor)(e), e.clock);
const h = e.clock.monotonic() - d;
await f((0, i.spoolFolder)(t.folder), e.clock);
if (p.left > 0 || p.failed.length > 0) {
const {notProtected: o, notUploaded: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 70909));
const s = a(p, h);
e.log.warning(s);
const {summary: i} = e.context.files;
const c = (await t.stages()).map(({name: e}) => e);
if (i !== void 0) await (0, r.appendFile)(i, e.masker.mask(o(s, c)));
return;
}
e.log.info(`checkpoints uploaded in ${(0, s.a3)(h)}: re-running the failed jobs resumes at the stage that failed`);
}
},
5897: (e, t, n) => {
n.d(t, {
enterStep: () => enterStep,
h: () => runGuard,
runStep: () => runStep
});
var r = n(51455);
var o = n(65079);
var a = n(432);
var s = n(77342);
var i = n(19473);
var c = n(2637);
var l = n(96327);
const u = [ "outcome", "tries", "failure-type", "lane", "strategy", "confidence", "reason", "signature", "checkpoint" ];
function outputEntries(e, t) {
const n = u.filter(e => !t.has(e));
return [ ...n.map(t => [ t, String(e[t] ?? "") ]), [ "rerail", JSON.stringify(e) ] ];
}
async function enterStep(e) {
await e.bestEffort("Entering the job", async () => {
const {step: t, secret: n} = (0, s.un)(e.env);
if (t !== void 0) {
if (n !== void 0) await forgetCopies(e, n);
return;
}
const r = await e.job();
e.stdout.write(`${(0, l.fE)("add-mask", r.secret.text)}\n`);
await (0, s.LZ)(e.context.files.state, {
step: await r.enter(),
secret: r.secret.text
});
});
if (e.inputs.stage !== void 0) await e.bestEffort("The look at the server", () => tellServer(e));
if (e.inputs.stage !== void 0 && e.context.attempt > 1) {
const {tellLostUploads: t} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 40971));
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
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 25455));
await r(e, await t(e));
}
async function runStep(e) {
const {command: t} = e.inputs;
if ((0, o.yB)(t)) {
const {runController: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 70536));
return r(e, t);
}
await enterStep(e);
const {inputs: r} = e;
if (r.command === "watch" || r.command === "guard" && r.run === void 0) {
const {watchJob: t} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 21943));
await e.bestEffort("Watching over the job", () => t(e));
await e.bestEffort("Putting rerail on PATH", async () => {
await (await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 33697))).installShell(e);
});
e.log.info("watches over this job; its record is sent when the job ends");
return 0;
}
if (r.command !== "guard") {
const {runInJob: t} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 57521));
return t(e, r.command);
}
return runGuard(e);
}
async function runGuard(e) {
const {guard: t} = await Promise.all([ n.e(944), n.e(480), n.e(456), n.e(296), n.e(975), n.e(794) ]).then(n.bind(n, 98279));
const r = await t(e).catch(async t => {
await writeOutputs(e, outputsOfNothing(e, t));
throw t;
});
await writeOutputs(e, r.outputs, new Set(r.result?.tries.at(-1)?.published.outputs.keys()));
if (r.failedTries.length > 0 || r.result?.passed === false) {
const {reportFailures: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 9303));
await e.bestEffort("Reporting", () => t(e, r, e.context.files.summary));
}
await e.bestEffort("The look at the uploads", () => tellWaiting(e));
return r.exitCode;
}
async function tellWaiting(e) {
const {existsSync: t} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const {spoolFolder: r} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 99770));
const o = r((await e.job()).folder);
if (!t(o)) return;
const [{waitingCheckpoints: a}, {stillOnItsWay: s}] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 70909)) ]);
const i = s(a(o));
if (i !== void 0) e.log.info(i);
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
