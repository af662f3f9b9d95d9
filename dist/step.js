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
var o = n(77598);
var r = n(48161);
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
temp: a.resolve(e.RUNNER_TEMP || (0, r.tmpdir)()),
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
if (process.platform === "win32") return a.join(e.LOCALAPPDATA || a.join((0, r.homedir)(), "AppData", "Local"), "rerail");
if (process.platform === "darwin") return a.join((0, r.homedir)(), "Library", "Caches", "rerail");
return a.join(e.XDG_CACHE_HOME || a.join((0, r.homedir)(), ".cache"), "rerail");
}
function jobKey(e, t, n) {
const o = workflowFile(e.workflowRef);
const r = e.job ?? "";
const i = digest(JSON.stringify([ o, r, canonical(t), n ])).slice(0, 12);
const s = [ a.posix.basename(o).replace(/\.ya?ml$/, ""), r ].map(slug).filter(Boolean).join("-");
return s === "" ? i : `${s}-${i}`;
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
const digest = e => (0, o.createHash)("sha256").update(e).digest("hex");
function positiveInteger(e) {
const t = e && /^\d{1,9}$/.test(e) ? Number(e) : 0;
return t > 0 ? t : undefined;
}
},
65079: (e, t, n) => {
n.d(t, {
yB: () => isControllerCommand,
Ko: () => readInputs
});
var o = n(19473);
var r = n(94871);
var a = n(62403);
const i = 100;
function inputReader(e) {
const t = [];
const raw = t => e[`INPUT_${t.toUpperCase()}`] ?? "";
const text = e => raw(e).trim() || undefined;
const wrong = (e, n, o) => t.push(`Input "${e}" is "${shorten(n)}", which is not allowed. Use ${o}.`);
function optionalFlag(e) {
const t = text(e);
if (t === undefined) return undefined;
if ([ "true", "True", "TRUE" ].includes(t)) return true;
if (![ "false", "False", "FALSE" ].includes(t)) wrong(e, t, "true or false");
return false;
}
return {
problems: t,
problem: e => t.push(e),
given: t => e[`INPUT_${t.toUpperCase()}`]?.trim(),
text,
script: e => raw(e).trim() === "" ? undefined : raw(e),
label(e) {
const t = text(e);
if (t !== undefined && (t.length > i || /\p{Cc}/u.test(t))) {
wrong(e, t, `one line of at most ${i} characters`);
}
return t;
},
choice(e, t, n) {
const o = text(e);
if (o === undefined) return n;
const r = t.find(e => e === o.toLowerCase());
if (r === undefined) wrong(e, o, `one of ${t.join(", ")}`);
return r ?? n;
},
flag: (e, t) => optionalFlag(e) ?? t,
optionalFlag,
integer(e, {min: t, max: n}) {
const o = text(e);
if (o === undefined) return undefined;
const r = /^\d{1,9}$/.test(o) ? Number(o) : Number.NaN;
if (r >= t && r <= n) return r;
wrong(e, o, `a whole number from ${t} to ${n}`);
return undefined;
},
duration(e, t) {
const n = text(e);
if (n === undefined) return undefined;
const o = (0, a.E9)(n);
if (o !== undefined && (o > 0 || t?.zero)) return o;
wrong(e, n, t?.zero ? `${a.ec}, or 0 for none` : a.ec);
return undefined;
},
lines: e => raw(e).split(/\r?\n/).map(e => e.trim()).filter(e => e !== "" && !e.startsWith("#")),
json(e) {
const t = text(e);
if (t === undefined) return null;
try {
return JSON.parse(t);
} catch {
wrong(e, t, "JSON; leave it to its default");
return null;
}
},
maybe: (e, t) => t === undefined ? {} : {
[e]: t
}
};
}
function shorten(e) {
const t = e.length > 60 ? `${e.slice(0, 57)}...` : e;
return t.replace(/\p{Cc}/gu, e => JSON.stringify(e).slice(1, -1));
}
const s = [ "guard", "watch", "checkpoint", "restore", "validate", "list", "cleanup", "plan", "decide", "act", "revert", "recover" ];
const c = [ "plan", "decide", "act", "revert", "recover" ];
const isControllerCommand = e => c.includes(e);
const u = 3;
const l = ".github/rerail.yml";
function readInputs(e) {
const t = inputReader(e);
const n = {
command: t.choice("command", s, "guard"),
...scriptInputs(t),
...retryInputs(t),
...checkpointInputs(t),
...jobInputs(t),
...controllerInputs(t)
};
checkTogether(n, t);
if (t.problems.length > 0) throw new o.dz(t.problems);
return n;
}
function scriptInputs(e) {
return {
...e.maybe("run", e.script("run")),
...e.maybe("shell", e.text("shell")),
...e.maybe("workingDirectory", e.text("working-directory")),
...e.maybe("stage", e.label("stage")),
key: e.label("key") ?? "",
lane: laneOf(e.choice("lane", [ "auto", ...r.Ci.map(e => e.toLowerCase()) ], "auto")),
optional: e.flag("optional", false),
resumable: e.flag("resumable", false),
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
...e.maybe("cleanTries", e.optionalFlag("clean-tries"))
};
}
function checkpointInputs(e) {
return {
checkpoint: e.choice("checkpoint", [ "auto", "eager", "on-failure", "none" ], "auto"),
...e.maybe("checkpointEveryMs", e.duration("checkpoint-every")),
...e.maybe("checkpointKey", e.text("checkpoint-key")),
retentionDays: e.integer("retention-days", {
min: 1,
max: 400
}) ?? u,
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
policy: e.text("policy") ?? l,
...e.maybe("token", e.text("token")),
dryRun: e.flag("dry-run", false),
strict: e.flag("strict", false),
...e.maybe("jobStatus", e.text("job-status")),
matrix: e.json("matrix"),
services: hasEntries(e.json("services")),
...e.maybe("checkRunId", e.text("check-run-id"))
};
}
const d = 6e4;
function controllerInputs(e) {
const t = e.text("mode") === undefined ? undefined : e.choice("mode", [ "observe", "act" ], "observe");
return {
...e.maybe("plan", e.script("plan")),
...e.maybe("stop", answered(e.given("stop"))),
...e.maybe("mode", t),
leaseMs: e.duration("lease", {
zero: true
}) ?? d
};
}
const answered = e => e === "unset" ? undefined : e;
function checkTogether(e, t) {
const n = e.command === "guard";
if (n && e.run === undefined && e.stage !== undefined) {
t.problem(`Input "stage" is "${e.stage}" but there is no "run": a stage is a guarded script. Add "run".`);
}
if ((e.command === "act" || e.command === "revert") && e.plan === undefined) {
t.problem(`Input "plan" is missing: command "${e.command}" carries out a plan. Pass the output "plan" of command "decide".`);
}
if (!n && !isControllerCommand(e.command) && e.run !== undefined) {
t.problem(`Input "run" does not go with command "${e.command}". Leave out one of the two.`);
}
if (e.totalTimeoutMs !== undefined && e.timeoutMs !== undefined && e.timeoutMs > e.totalTimeoutMs) {
t.problem('Input "timeout" is longer than "total-timeout": no try could use it. Make "total-timeout" the longer one.');
}
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
var o = n(73024);
var r = n(51455);
var a = n(76760);
var i = n(19119);
const s = "rerail-step";
const c = "rerail-secret";
function readState(e) {
const t = e[`STATE_${s}`] ?? "";
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
if (e !== undefined) await (0, r.appendFile)(e, `${s}=${t}\n${c}=${n}\n`);
}
const u = /^save_state_/;
const l = 64 * 1024;
function removeStateFiles(e, t) {
if (e === undefined || !u.test(a.basename(e))) return;
const n = a.dirname(e);
for (const r of (0, o.readdirSync)(n)) {
const s = a.join(n, r);
if (!u.test(r) || s === e) continue;
try {
if ((0, i.b)(s, {
maxBytes: l
})?.includes(t)) (0, o.rmSync)(s, {
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
var o = n(19473);
var r = n(68270);
var a = n(1510);
var i = n(80959);
var s = n(48161);
var c = n(76760);
var u = n(11760);
var l = n(65079);
var d = n(77342);
var f = n(33201);
var p = n(53709);
var m = n(25047);
var h = n(63525);
var b = n(95755);
function openStep(e, t, r) {
const g = (0, i.LL)(e);
const w = (0, a.t)(process.stdout, g);
const y = maskLabels((0, l.Ko)(e), g);
const v = (0, u.yI)(e);
const S = {
...v.repository === undefined ? {} : {
repository: v.repository
},
...v.runId === undefined ? {} : {
runId: v.runId
},
attempt: v.attempt,
jobKey: (0, u.tv)(v, y.matrix, y.key)
};
const E = (0, u.OW)(v, e);
const T = {
token: e.ACTIONS_RUNTIME_TOKEN,
text: (0, d.un)(e).secret
};
const k = once(() => (0, h.I)(E, S, T).catch(e => {
w.warning(`The job's folder ${E} cannot be used: ${(0, o.bD)(e)}. A temporary one is used instead.`);
return (0, h.I)(c.join((0, s.tmpdir)(), `rerail-${process.pid}`), S, T);
}));
const I = once(async () => {
const {createLocalStore: e} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 50233));
return e(c.join(E, "store"), y.checkpointKey);
});
const j = (0, p.e)();
return {
env: e,
dist: t,
inputs: y,
context: v,
clock: f.m,
random: Math.random,
log: w,
bestEffort: (0, b.r)(w, y),
masker: g,
stdout: process.stdout,
stderr: process.stderr,
cancel: r,
job: k,
tellLedger: () => j.release(w),
ledger: once(async () => {
const {openJobLedger: e} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 13466));
const {sha: t} = v;
const {stage: o} = y;
const r = {
...t === undefined ? {} : {
commit: t
},
...o === undefined ? {} : {
stage: o
}
};
return e(await k(), {
clock: f.m,
log: j,
masker: g,
...r
});
}),
localStore: I,
engine: once(async () => {
const {createEngine: e} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 19798));
const {checkpointKey: o} = y;
return e({
clock: f.m,
log: w,
folder: c.join(E, "engine"),
...o === undefined ? {} : {
key: o
},
threadScript: (0, m.U)(t)
});
}),
artifactStore: once(async () => {
const {remotePlace: t} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
if ((await t({
context: v,
env: e,
inputs: y,
job: k,
log: w,
cancel: r
})).store === "none") return undefined;
const [{createArtifactStore: o}, {openArtifacts: a}] = await Promise.all([ Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 24757)), Promise.all([ n.e(340), n.e(143), n.e(637), n.e(809) ]).then(n.bind(n, 38080)) ]);
const {jobKey: i, attempt: s} = S;
const {claim: u} = await (await k()).record();
return o(await a(w.debug), {
jobKey: i,
attempt: s,
claim: u,
folder: c.join(E, "artifacts"),
retentionDays: y.retentionDays,
...(0, h.M)(y.checkpointKey, S),
warn: w.warning
});
})
};
}
function maskLabels(e, t) {
const {stage: n, name: o} = e;
return {
...e,
...n === undefined ? {} : {
stage: t.mask(n)
},
...o === undefined ? {} : {
name: t.mask(o)
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
let i = 0;
let s = false;
let c = false;
outliveStrayErrors(e => {
c = true;
logOf(t).warning(`An internal error of rerail occurred: ${(0, o.bD)(e)}. The job continues without it.`);
});
try {
const e = openStep(t, n, (0, r.d)());
s = e.inputs.strict;
i = await a(e).finally(() => e.tellLedger());
} catch (n) {
i = tell(e, n, t);
}
await leave(e === "main" && s && c ? i || 1 : i);
}
const logOf = e => (0, a.t)(process.stdout, (0, i.LL)(e));
function outliveStrayErrors(e) {
process.on("uncaughtException", t => {
if ((0, o.$N)(t) !== "EPIPE") e(t);
});
}
function tell(e, t, n) {
const r = logOf(n);
if (t instanceof o.dz && e !== "main") return 0;
if (e !== "main") {
r.warning(`The ${e} phase failed: ${(0, o.bD)(t)}. The job is not affected.`);
return 0;
}
const a = t instanceof o.dz ? t.problems : [ (0, o.bD)(t) ];
for (const e of a) r.error(e);
if (!(t instanceof o.yo) && t instanceof Error) {
r.info(`this is a defect of rerail; please report it with these lines: ${t.stack}`);
}
return 1;
}
async function leave(e) {
await Promise.all([ process.stdout, process.stderr ].map(e => new Promise(t => e.write("", t))));
process.exit(e);
}
},
94871: (e, t, n) => {
n.d(t, {
Ci: () => a,
fs: () => o,
qu: () => r
});
const o = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const r = [ "transient", "same-again", "unclear" ];
const a = [ "DOCS", "STANDARD", "HEAVY" ];
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
var o = n(73024);
var r = n(76760);
const threadScript = e => [ "worker.js", "worker.ts" ].map(t => r.join(e, t)).find(e => (0, 
o.existsSync)(e));
},
1510: (e, t, n) => {
n.d(t, {
d: () => terminalLog,
t: () => runnerLog
});
var o = n(96327);
var r = n(1451);
function runnerLog(e, t) {
const write = t => e.write(`${t}\n`);
const command = (e, n) => write((0, o.fE)(e, t.mask(n), e === "debug" ? [] : [ [ "title", "rerail" ] ]));
return {
debug: e => command("debug", e),
info: e => write(`rerail: ${(0, o.tJ)(t.mask(e))}`),
notice: e => command("notice", e),
warning: e => command("warning", e),
error: e => command("error", e)
};
}
function terminalLog(e, t) {
const write = (n, o) => e.write(`${n}${(0, r.e)(t.mask(o))}\n`);
return {
debug: () => undefined,
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
var o = n(77342);
var r = n(50014);
var a = n(62403);
var i = n(99770);
const s = 3 * 6e4;
const c = 6e4;
const u = 1e4;
async function leaveStep(e) {
if ((0, o.un)(e.env).step !== 1) return 0;
const t = e.inputs.jobStatus === "success";
const {readTrace: r, leaveTrace: a} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 15290));
const i = await e.bestEffort("Reading the trace", () => r(e));
if (t) await e.bestEffort("Cleaning up", () => cleanUp(e)); else if (await isKept(e)) await e.bestEffort("Uploading the checkpoints", () => keep(e));
if (i && (t || !await isKept(e))) {
await e.bestEffort("Sending the record", () => a(e, i));
}
return 0;
}
async function cleanUp(e) {
const t = await e.job();
const {existsSync: o} = await Promise.all([ n.e(340), n.e(815), n.e(6), n.e(551), n.e(207), n.e(145), n.e(521), n.e(254), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const a = o((0, i.spoolFolder)(t.folder));
if (a) {
const {stopUploader: o} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 80109));
const r = await o((0, i.spoolFolder)(t.folder), e.clock, u);
if (r) e.log.debug("An upload that this green job no longer needs was broken off.");
}
if (!a && e.context.attempt === 1) return;
const s = await e.artifactStore();
const c = await (0, r.t2)(await e.ledger(), "clean-up", "the job is green", async () => ({
result: await (s?.clear()) ?? 0
}));
if (c > 0) e.log.info(`the job is green: ${c} of rerail's artifacts ${c === 1 ? "is" : "are"} removed`);
}
const isKept = async e => e.context.hasRuntime && (await e.job()).isMarked(i.KEEP_ON_FAILURE);
async function keep(e) {
const t = await e.job();
const {recallSecrets: o} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 38356));
await o(e);
await (0, i.uploadJob)(e);
const {existsSync: r} = await Promise.all([ n.e(340), n.e(815), n.e(6), n.e(551), n.e(207), n.e(145), n.e(521), n.e(254), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (!r((0, i.spoolFolder)(t.folder))) return;
const [{drain: u}, {stopUploader: l}] = await Promise.all([ Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 25161)), Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 80109)) ]);
const d = e.clock.monotonic();
const f = e.inputs.jobStatus === "cancelled" ? c : s;
const p = await u((0, i.spoolFolder)(t.folder), f, await (0, i.uploaderFor)(e), e.clock);
const m = e.clock.monotonic() - d;
await l((0, i.spoolFolder)(t.folder), e.clock);
if (p.left > 0 || p.failed.length > 0) {
const {notUploaded: t} = await Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(145), n.e(348), n.e(51) ]).then(n.bind(n, 70909));
e.log.warning(t(p, m));
return;
}
e.log.info(`checkpoints uploaded in ${(0, a.a3)(m)}: re-running the failed jobs resumes at the stage that failed`);
}
},
5897: (e, t, n) => {
n.d(t, {
enterStep: () => enterStep,
runStep: () => runStep
});
var o = n(51455);
var r = n(65079);
var a = n(432);
var i = n(77342);
var s = n(19473);
var c = n(2637);
var u = n(96327);
const l = null && [ "passed", "recovered", "fast-forwarded", "skipped", "failed" ];
const d = [ "outcome", "tries", "failure-type", "lane", "strategy", "confidence", "reason", "signature", "checkpoint" ];
function outputEntries(e, t) {
const n = d.filter(e => !t.has(e));
return [ ...n.map(t => [ t, String(e[t] ?? "") ]), [ "rerail", JSON.stringify(e) ] ];
}
async function enterStep(e) {
await e.bestEffort("Entering the job", async () => {
const {step: t, secret: n} = (0, i.un)(e.env);
if (t !== undefined) {
if (n !== undefined) await forgetCopies(e, n);
return;
}
const o = await e.job();
e.stdout.write(`${(0, u.fE)("add-mask", o.secret.text)}\n`);
await (0, i.LZ)(e.context.files.state, {
step: await o.enter(),
secret: o.secret.text
});
});
if (e.inputs.stage !== undefined) await e.bestEffort("The look at the server", () => tellServer(e));
if (e.inputs.stage !== undefined && e.context.attempt > 1) {
const {tellLostUploads: t} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 40971));
await t(e);
}
return 0;
}
async function forgetCopies(e, t) {
(0, i.fL)(e.context.files.state, t);
(await e.job()).forgetHandedSecret();
}
async function tellServer(e) {
if (!(0, a.v)(e.env.GITHUB_SERVER_URL)) return;
const {remotePlace: t, tellPlace: o} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
await o(e, await t(e));
}
async function runStep(e) {
const {command: t} = e.inputs;
if ((0, r.yB)(t)) {
const {runController: o} = await Promise.all([ n.e(340), n.e(815), n.e(6), n.e(551), n.e(207), n.e(145), n.e(521), n.e(254), n.e(217) ]).then(n.bind(n, 70536));
return o(e, t);
}
await enterStep(e);
const {inputs: o} = e;
if (o.command === "watch" || o.command === "guard" && o.run === undefined) {
const {watchJob: t} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 15290));
await e.bestEffort("Watching over the job", () => t(e));
e.log.info("watches over this job; its record is sent when the job ends");
return 0;
}
if (o.command !== "guard") {
const {runInJob: t} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 57521));
return t(e, o.command);
}
return runGuard(e);
}
async function runGuard(e) {
const {guard: t} = await Promise.all([ n.e(207), n.e(348), n.e(254), n.e(794) ]).then(n.bind(n, 59080));
const o = await t(e).catch(async t => {
await writeOutputs(e, outputsOfNothing(e, t));
throw t;
});
await writeOutputs(e, o.outputs, new Set(o.result?.tries.at(-1)?.published.outputs.keys()));
if (o.failedTries.length > 0 || o.result?.passed === false) {
const {reportFailures: t} = await Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(145), n.e(348), n.e(51) ]).then(n.bind(n, 9303));
await e.bestEffort("Reporting", () => t(e, o, e.context.files.summary));
}
await e.bestEffort("The look at the uploads", () => tellWaiting(e));
return o.exitCode;
}
async function tellWaiting(e) {
const {existsSync: t} = await Promise.all([ n.e(340), n.e(815), n.e(6), n.e(551), n.e(207), n.e(145), n.e(521), n.e(254), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const {spoolFolder: o} = await Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 99770));
const r = o((await e.job()).folder);
if (!t(r)) return;
const [{waitingCheckpoints: a}, {stillOnItsWay: i}] = await Promise.all([ Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(143), n.e(6), n.e(734), n.e(207), n.e(145), n.e(348), n.e(51) ]).then(n.bind(n, 70909)) ]);
const s = i(a(r));
if (s !== undefined) e.log.info(s);
}
async function writeOutputs(e, t, n = new Set) {
const {output: r} = e.context.files;
await e.bestEffort("Writing the outputs", async () => {
if (r) await (0, o.appendFile)(r, (0, c.Rd)(outputEntries(t, n)));
});
}
function outputsOfNothing({inputs: e, masker: t}, n) {
const o = e.lane === "auto" ? "STANDARD" : e.lane;
return {
outcome: "failed",
tries: 0,
lane: o,
strategy: "MANUAL",
reason: t.mask((0, s.bD)(n))
};
}
},
1451: (e, t, n) => {
n.d(t, {
e: () => terminalText
});
const o = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const terminalText = e => e.replace(o, e => {
const t = e.charCodeAt(0).toString(16);
return t.length > 2 ? `\\u${t}` : `\\x${t.padStart(2, "0")}`;
});
}
};
