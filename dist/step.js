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
65079: (e, t, n) => {
n.d(t, {
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
const text = e => raw(e).trim() || undefined;
const wrong = (e, n, r) => t.push(`Input "${e}" is "${shorten(n)}", which is not allowed. Use ${r}.`);
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
if (t !== undefined && (t.length > s || /\p{Cc}/u.test(t))) {
wrong(e, t, `one line of at most ${s} characters`);
}
return t;
},
choice(e, t, n) {
const r = text(e);
if (r === undefined) return n;
const o = t.find(e => e === r.toLowerCase());
if (o === undefined) wrong(e, r, `one of ${t.join(", ")}`);
return o ?? n;
},
flag: (e, t) => optionalFlag(e) ?? t,
optionalFlag,
integer(e, {min: t, max: n}) {
const r = text(e);
if (r === undefined) return undefined;
const o = /^\d{1,9}$/.test(r) ? Number(r) : Number.NaN;
if (o >= t && o <= n) return o;
wrong(e, r, `a whole number from ${t} to ${n}`);
return undefined;
},
duration(e, t) {
const n = text(e);
if (n === undefined) return undefined;
const r = (0, a.E9)(n);
if (r !== undefined && (r > 0 || t?.zero)) return r;
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
const i = [ "guard", "watch", "checkpoint", "restore", "validate", "list", "cleanup", "plan", "decide", "act", "revert", "recover" ];
const c = [ "plan", "decide", "act", "revert", "recover" ];
const isControllerCommand = e => c.includes(e);
const u = 3;
const l = ".github/rerail.yml";
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
if (t.problems.length > 0) throw new r.dz(t.problems);
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
const u = /^save_state_/;
const l = 64 * 1024;
function removeStateFiles(e, t) {
if (e === undefined || !u.test(a.basename(e))) return;
const n = a.dirname(e);
for (const o of (0, r.readdirSync)(n)) {
const i = a.join(n, o);
if (!u.test(o) || i === e) continue;
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
var u = n(11760);
var l = n(65079);
var d = n(77342);
var f = n(33201);
var p = n(53709);
var m = n(25047);
var h = n(63525);
var w = n(95755);
function openStep(e, t, o) {
const g = (0, s.LL)(e);
const y = (0, a.t)(process.stdout, g);
const b = maskLabels((0, l.Ko)(e), g);
const S = (0, u.yI)(e);
const E = {
...S.repository === undefined ? {} : {
repository: S.repository
},
...S.runId === undefined ? {} : {
runId: S.runId
},
attempt: S.attempt,
jobKey: (0, u.tv)(S, b.matrix, b.key)
};
const v = (0, u.OW)(S, e);
const k = {
token: e.ACTIONS_RUNTIME_TOKEN,
text: (0, d.un)(e).secret
};
const T = once(() => (0, h.Iv)(v, E, k).catch(e => {
y.warning(`The job's folder ${v} cannot be used: ${(0, r.bD)(e)}. A temporary one is used instead.`);
return (0, h.Iv)(c.join((0, i.tmpdir)(), `rerail-${process.pid}`), E, k);
}));
const I = once(async () => {
const {createLocalStore: e} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 50233));
return e(c.join(v, "store"), b.checkpointKey);
});
const $ = (0, p.e)();
return {
env: e,
dist: t,
inputs: b,
context: S,
clock: f.m,
random: Math.random,
log: y,
bestEffort: (0, w.r)(y, b),
masker: g,
stdout: process.stdout,
stderr: process.stderr,
cancel: o,
job: T,
tellLedger: () => $.release(y),
ledger: once(async () => {
const {openJobLedger: e} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 13466));
const {sha: t} = S;
const {stage: r} = b;
const o = {
...t === undefined ? {} : {
commit: t
},
...r === undefined ? {} : {
stage: r
}
};
return e(await T(), {
clock: f.m,
log: $,
masker: g,
...o
});
}),
localStore: I,
engine: once(async () => {
const {createEngine: e} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 19798));
const {checkpointKey: r} = b;
return e({
clock: f.m,
log: y,
folder: c.join(v, "engine"),
...r === undefined ? {} : {
key: r
},
threadScript: (0, m.U)(t)
});
}),
artifactStore: once(async () => {
const {remotePlace: t} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
if ((await t({
context: S,
env: e,
inputs: b,
job: T,
log: y,
cancel: o
})).store === "none") return undefined;
const [{createArtifactStore: r}, {openArtifacts: a}] = await Promise.all([ Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 24757)), Promise.all([ n.e(340), n.e(143), n.e(637), n.e(809) ]).then(n.bind(n, 38080)) ]);
const {jobKey: s, attempt: i} = E;
const {claim: u} = await (await T()).record();
return r(await a(y.debug), {
jobKey: s,
attempt: i,
claim: u,
folder: c.join(v, "artifacts"),
retentionDays: b.retentionDays,
...(0, h.Mr)(b.checkpointKey, E),
warn: y.warning
});
})
};
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
logOf(t).warning(`An internal error of rerail occurred: ${(0, r.bD)(e)}. The job continues without it.`);
});
try {
const e = openStep(t, n, (0, o.d)());
i = e.inputs.strict;
s = await a(e).finally(() => e.tellLedger());
} catch (n) {
s = tell(e, n, t);
}
await leave(e === "main" && i && c ? s || 1 : s);
}
const logOf = e => (0, a.t)(process.stdout, (0, s.LL)(e));
function outliveStrayErrors(e) {
process.on("uncaughtException", t => {
if ((0, r.$N)(t) !== "EPIPE") e(t);
});
}
function tell(e, t, n) {
const o = logOf(n);
if (t instanceof r.dz && e !== "main") return 0;
if (e !== "main") {
o.warning(`The ${e} phase failed: ${(0, r.bD)(t)}. The job is not affected.`);
return 0;
}
const a = t instanceof r.dz ? t.problems : [ (0, r.bD)(t) ];
for (const e of a) o.error(e);
if (!(t instanceof r.yo) && t instanceof Error) {
o.info(`this is a defect of rerail; please report it with these lines: ${t.stack}`);
}
return 1;
}
async function leave(e) {
await Promise.all([ process.stdout, process.stderr ].map(e => new Promise(t => e.write("", t))));
process.exit(e);
}
},
19473: (e, t, n) => {
n.d(t, {
$N: () => codeOf,
bD: () => messageOf,
dz: () => InputError,
eb: () => UsageError,
fk: () => RefusedError,
yo: () => UserError
});
var r = n(57975);
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
constructor(e, t, n) {
super(t, n);
this.reason = e;
}
}
function messageOf(e) {
if (typeof e === "string") return e;
if (typeof e === "object" && e !== null && "message" in e && typeof e.message === "string") {
return e.message;
}
return (0, r.inspect)(e, {
depth: 1,
breakLength: Number.POSITIVE_INFINITY
});
}
function codeOf(e) {
if (typeof e === "object" && e !== null && "code" in e) return String(e.code);
return undefined;
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
const o = new Set(r);
const a = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const s = [ ...a, [ ":", "%3A" ], [ ",", "%2C" ] ];
const i = [ [ ";", "%3B" ], ...a, [ "]", "%5D" ] ];
const c = /^(?:[^\S\uFEFF]|\u0085)*/;
const u = new Map;
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
const isRegistered = e => o.has(e);
function parseCommand(e, t = isRegistered) {
return parseNewForm(e, t) ?? parseOldForm(e, t);
}
function parseNewForm(e, t) {
const n = e.startsWith("::") ? e : e.replace(c, "");
if (!n.startsWith("::")) return undefined;
const r = n.indexOf("::", 2);
if (r < 0) return undefined;
const [o, i] = splitOnce(n.slice(2, r), " ");
if (!t(o.toLowerCase())) return undefined;
return {
name: o,
properties: parseProperties(i.trim(), ",", s),
data: unescapeText(n.slice(r + 2), a)
};
}
function parseOldForm(e, t) {
const n = e.indexOf("##[");
const r = n < 0 ? -1 : e.indexOf("]", n);
if (r < 0) return undefined;
const [o, a] = splitOnce(e.slice(n + 3, r), " ");
if (!t(o.toLowerCase())) return undefined;
return {
name: o,
properties: parseProperties(a, ";", i),
data: unescapeText(e.slice(r + 1), i)
};
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseProperties(e, t, n) {
if (e === "") return u;
const r = new Map;
for (const o of e.split(t)) {
const [, e, t] = /^=*([^=]+)=+(.+)$/s.exec(o) ?? [];
if (e && t) r.set(e.toLowerCase(), unescapeText(t, n));
}
return r;
}
function formatCommand(e, t = "", n = []) {
const r = [ ...n ].map(([e, t]) => `${e}=${escapeText(t, s)}`).join(",");
return `::${e}${r === "" ? "" : ` ${r}`}::${escapeText(t, a)}`;
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
33201: (e, t, n) => {
n.d(t, {
m: () => o
});
var r = n(58500);
const o = {
now: () => Date.now(),
monotonic: () => performance.now(),
sleep: (e, t) => (0, r.setTimeout)(e, undefined, t ? {
signal: t
} : {}).catch(() => undefined)
};
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
const u = c.every(e => t[e]) ? c : [ "hand-over" ];
let l = {
done: true
};
for (const o of u) {
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
const u = s === undefined ? {} : {
savedMs: Math.round(s)
};
await settle(t, a, {
done: true,
...i,
...c,
...u
}, e);
return n;
} catch (n) {
await settle(t, a, {
done: false,
why: (0, r.bD)(n)
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
why: (0, r.bD)(e)
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
29994: (e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret
});
var r = n(77598);
var o = n(73024);
var a = n(76760);
var s = n(19473);
var i = n(19119);
const c = "secret";
const u = "secret.made";
const l = /^[0-9a-f]{64}$/;
const d = "aes-256-gcm";
const f = 12;
const p = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== undefined && l.test(n)) return secretOf(n, t);
const i = a.join(e, c);
const d = open(i, t);
if (d !== undefined) return secretOf(d, t);
if (exists(a.join(e, u))) return secretOf(randomText(), t, true);
const f = randomText();
const p = `${i}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, o.writeFileSync)(p, seal(f, t), {
mode: 384,
flag: "wx"
});
try {
(0, o.linkSync)(p, i);
(0, o.writeFileSync)(a.join(e, u), "", {
mode: 384
});
return secretOf(f, t);
} catch (e) {
if ((0, s.$N)(e) !== "EEXIST") throw e;
const n = open(i, t);
return secretOf(n ?? randomText(), t, n === undefined);
} finally {
(0, o.rmSync)(p, {
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
const n = (0, r.randomBytes)(f);
const o = (0, r.createCipheriv)(d, keyOf(t), n);
const a = Buffer.concat([ o.update(e, "utf8"), o.final() ]);
return Buffer.concat([ n, o.getAuthTag(), a ]);
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: 1024
});
if (n === undefined) return undefined;
const o = n.subarray(0, f);
const a = (0, r.createDecipheriv)(d, keyOf(t), o, {
authTagLength: p
});
a.setAuthTag(n.subarray(f, f + p));
const s = Buffer.concat([ a.update(n.subarray(f + p)), a.final() ]);
return l.test(s.toString()) ? s.toString() : undefined;
} catch {
return undefined;
}
}
const exists = e => (0, o.statSync)(e, {
throwIfNoEntry: false
}) !== undefined;
function sign(e, t, n) {
return `${macOf(e, t, n)}\n${n}`;
}
function verify(e, t, n) {
const [o = "", a] = [ n.slice(0, m), n.slice(m + 1) ];
if (n[m] !== "\n" || !/^[0-9a-f]+$/.test(o)) return undefined;
return (0, r.timingSafeEqual)(Buffer.from(o), Buffer.from(macOf(e, t, a))) ? a : undefined;
}
const m = 64;
const macOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
},
63525: (e, t, n) => {
n.d(t, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => d
});
var r = n(77598);
var o = n(51455);
var a = n(76760);
var s = n(19473);
var i = n(19119);
var c = n(29994);
var u = n(60245);
var l = n(917);
function sealedFor(e, {repository: t, runId: n}) {
if (e === undefined) return {};
return {
sealed: {
key: e,
...t === undefined ? {} : {
repository: t
},
...n === undefined ? {} : {
runId: n
}
}
};
}
const d = "rollbacks";
async function openJob(e, t, n = {}) {
const r = a.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const p = a.join(r, "steps");
const m = a.join(r, "stages");
await (0, o.mkdir)(p, {
recursive: true,
mode: 448
});
await (0, o.mkdir)(m, {
recursive: true,
mode: 448
});
const stageFile = e => a.join(m, `${digest(e)}.json`);
const h = (0, c.o5)(r, n);
const w = h.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(w, a.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, i.b)(e, {
maxBytes: f
})?.toString("utf8");
return t === undefined ? undefined : (0, c.MX)(w, a.relative(r, e), t);
} catch {
return undefined;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, o.readdir)(m)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(a.join(m, e))).map(e => e === undefined ? undefined : (0, 
u.$C)(e)).filter(e => e !== undefined).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, l.fT)(noted(d) ?? []);
function noted(e) {
const t = readOwn(a.join(r, "notes", `${e}.json`));
return t === undefined ? undefined : JSON.parse(t);
}
return {
folder: r,
identity: t,
secret: h,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(p),
async takeNumber(e) {
const t = a.join(r, e);
await (0, o.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) {
throw new s.fk("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(m);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = a.join(r, `${e}.json`);
const o = readOwn(n);
if (o !== undefined) return JSON.parse(o);
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
version: u.hl,
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
for (let t = 1; ;t += 1) {
if (await createNew(a.join(e, `${t}.taken`))) return t;
}
}
async function createNew(e) {
try {
await (await (0, o.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, s.$N)(e) === "EEXIST") return false;
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
if ((0, s.$N)(e) === "EEXIST") return false;
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
const f = 24 * 1024 * 1024;
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
var r = n(77342);
var o = n(50014);
var a = n(62403);
var s = n(99770);
const i = 3 * 6e4;
const c = 6e4;
const u = 1e4;
async function leaveStep(e) {
if ((0, r.un)(e.env).step !== 1) return 0;
const t = e.inputs.jobStatus === "success";
const {readTrace: o, leaveTrace: a} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 15290));
const s = await e.bestEffort("Reading the trace", () => o(e));
if (t) await e.bestEffort("Cleaning up", () => cleanUp(e)); else if (await isKept(e)) await e.bestEffort("Uploading the checkpoints", () => keep(e));
if (s && (t || !await isKept(e))) {
await e.bestEffort("Sending the record", () => a(e, s));
}
return 0;
}
async function cleanUp(e) {
const t = await e.job();
const {existsSync: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(547), n.e(401), n.e(521), n.e(410), n.e(254), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const a = r((0, s.spoolFolder)(t.folder));
if (a) {
const {stopUploader: r} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 80109));
const o = await r((0, s.spoolFolder)(t.folder), e.clock, u);
if (o) e.log.debug("An upload that this green job no longer needs was broken off.");
}
if (!a && e.context.attempt === 1) return;
const i = await e.artifactStore();
const c = await (0, o.t2)(await e.ledger(), "clean-up", "the job is green", async () => ({
result: await (i?.clear()) ?? 0
}));
if (c > 0) e.log.info(`the job is green: ${c} of rerail's artifacts ${c === 1 ? "is" : "are"} removed`);
}
const isKept = async e => e.context.hasRuntime && (await e.job()).isMarked(s.KEEP_ON_FAILURE);
async function keep(e) {
const t = await e.job();
const {recallSecrets: r} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 38356));
await r(e);
await (0, s.uploadJob)(e);
const {existsSync: o} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(547), n.e(401), n.e(521), n.e(410), n.e(254), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (!o((0, s.spoolFolder)(t.folder))) return;
const [{drain: u}, {stopUploader: l}] = await Promise.all([ Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 25161)), Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 80109)) ]);
const d = e.clock.monotonic();
const f = e.inputs.jobStatus === "cancelled" ? c : i;
const p = await u((0, s.spoolFolder)(t.folder), f, await (0, s.uploaderFor)(e), e.clock);
const m = e.clock.monotonic() - d;
await l((0, s.spoolFolder)(t.folder), e.clock);
if (p.left > 0 || p.failed.length > 0) {
const {notUploaded: t} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(547), n.e(401), n.e(537), n.e(51) ]).then(n.bind(n, 70909));
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
var r = n(51455);
var o = n(65079);
var a = n(432);
var s = n(77342);
var i = n(19473);
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
const {step: t, secret: n} = (0, s.un)(e.env);
if (t !== undefined) {
if (n !== undefined) await forgetCopies(e, n);
return;
}
const r = await e.job();
e.stdout.write(`${(0, u.fE)("add-mask", r.secret.text)}\n`);
await (0, s.LZ)(e.context.files.state, {
step: await r.enter(),
secret: r.secret.text
});
});
if (e.inputs.stage !== undefined) await e.bestEffort("The look at the server", () => tellServer(e));
if (e.inputs.stage !== undefined && e.context.attempt > 1) {
const {tellLostUploads: t} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 40971));
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
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
await r(e, await t(e));
}
async function runStep(e) {
const {command: t} = e.inputs;
if ((0, o.yB)(t)) {
const {runController: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(547), n.e(401), n.e(521), n.e(410), n.e(254), n.e(217) ]).then(n.bind(n, 70536));
return r(e, t);
}
await enterStep(e);
const {inputs: r} = e;
if (r.command === "watch" || r.command === "guard" && r.run === undefined) {
const {watchJob: t} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 15290));
await e.bestEffort("Watching over the job", () => t(e));
e.log.info("watches over this job; its record is sent when the job ends");
return 0;
}
if (r.command !== "guard") {
const {runInJob: t} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 57521));
return t(e, r.command);
}
return runGuard(e);
}
async function runGuard(e) {
const {guard: t} = await Promise.all([ n.e(547), n.e(628), n.e(537), n.e(254), n.e(794) ]).then(n.bind(n, 59080));
const r = await t(e).catch(async t => {
await writeOutputs(e, outputsOfNothing(e, t));
throw t;
});
await writeOutputs(e, r.outputs, new Set(r.result?.tries.at(-1)?.published.outputs.keys()));
if (r.failedTries.length > 0 || r.result?.passed === false) {
const {reportFailures: t} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(547), n.e(401), n.e(537), n.e(51) ]).then(n.bind(n, 9303));
await e.bestEffort("Reporting", () => t(e, r, e.context.files.summary));
}
await e.bestEffort("The look at the uploads", () => tellWaiting(e));
return r.exitCode;
}
async function tellWaiting(e) {
const {existsSync: t} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(547), n.e(401), n.e(521), n.e(410), n.e(254), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const {spoolFolder: r} = await Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 99770));
const o = r((await e.job()).folder);
if (!t(o)) return;
const [{waitingCheckpoints: a}, {stillOnItsWay: s}] = await Promise.all([ Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(547), n.e(401), n.e(537), n.e(51) ]).then(n.bind(n, 70909)) ]);
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
reason: t.mask((0, i.bD)(n))
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
if (o instanceof r.fk && o.reason === "cancelled") return undefined;
if (t || a(o)) throw o;
e.warning(`${n} failed: ${(0, r.bD)(o).replace(/[.\s]*$/, "")}. The job continues without it.`);
if (!(o instanceof r.yo) && o instanceof Error) e.debug(o.stack ?? "");
return undefined;
}
};
}
},
99770: (e, t, n) => {
n.r(t);
n.d(t, {
KEEP_ON_FAILURE: () => u,
SPOOL: () => c,
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
var i = n(13466);
function uploadTime(e, t) {
if (e.checkpoint === "none") return "never";
if (e.checkpoint === "eager") return "before";
if (e.checkpoint === "on-failure") return "on-failure";
if (t === "DOCS") return "never";
return t === "HEAVY" || e.resumable ? "before" : "on-failure";
}
const spoolFolder = e => r.join(e, "uploads");
async function uploadJob(e) {
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
const a = await t(e);
if (a.store === "none") return r(e, a);
const [u, l, d, {ensureUploader: f}, {readEarlier: p}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 80109)), Promise.all([ n.e(547), n.e(363), n.e(628), n.e(410), n.e(213) ]).then(n.bind(n, 40971)) ]);
const m = await u.record();
const h = await p(e);
const {watchedHealth: w} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 15290));
const g = await w(e);
const y = {
...m,
...g ? {
health: g
} : {},
stages: (0, o.TG)(m.stages, h)
};
const b = spoolFolder(u.folder);
const S = neededCheckpoints(y, await l.list());
const {takeBack: E, withhold: v, withoutWithheld: k} = await Promise.all([ n.e(815), n.e(363), n.e(521), n.e(477) ]).then(n.bind(n, 95972));
const T = await v(e, S, l);
const I = k(y, T.ids);
const $ = new Set([ ...T.fresh ].filter(e => u.isMarked(sentMark(e))));
if ($.size > 0) await E(e, b, $, await uploaderFor(e));
for (const e of S) {
if (T.ids.has(e.id) || !await u.mark(sentMark(e.id))) continue;
const t = await (l.locate?.(e.id));
if (t !== undefined) d.enqueue(b, {
kind: "checkpoint",
checkpoint: e,
archive: t
});
}
const O = await (0, i.s)(await e.ledger(), h?.ledger ?? []);
const j = e.masker.mask(JSON.stringify({
...I,
ledger: O
}));
const A = (0, o.xD)(u.identity);
d.enqueue(b, {
kind: "record",
name: A,
content: (0, s._S)(u.secret.keyFor(c), A, j)
});
f(b, await uploaderFor(e));
}
const c = "spool";
const u = "keep-on-failure";
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
const t = await e.job();
const n = {
jobKey: t.identity.jobKey,
attempt: t.identity.attempt,
claim: (await t.record()).claim,
retentionDays: e.inputs.retentionDays,
...(0, a.Mr)(e.inputs.checkpointKey, t.identity),
spoolKey: t.secret.keyFor(c).toString("base64")
};
const some = t => Object.fromEntries(Object.entries(e.env).filter(([e]) => t.test(e)));
const o = {
options: n,
variables: some(d)
};
return {
command: [ process.execPath, r.join(e.dist, "cli.js"), "upload", spoolFolder(t.folder) ],
env: some(l),
input: JSON.stringify(o)
};
}
const l = /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;
const d = /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;
},
62403: (e, t, n) => {
n.d(t, {
E9: () => parseDuration,
TQ: () => u,
a3: () => formatDuration,
ec: () => c
});
const r = {
ms: 1,
s: 1e3,
m: 6e4,
h: 36e5,
d: 864e5
};
const o = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const a = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const s = 35 * 864e5;
const i = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${i}, at most 35d`;
const u = `${i} or 90d`;
function parseDuration(e, t = s) {
const n = e.trim().toLowerCase();
if (n === "0") return 0;
if (!a.test(n)) return undefined;
let i = 0;
for (const [, e, t] of n.matchAll(o)) i += Number(e) * r[t];
return i <= t ? Math.round(i) : undefined;
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
const n = Math.round(t / 60);
return n % 60 === 0 ? `${Math.floor(n / 60)}h` : `${Math.floor(n / 60)}h${pad(n % 60)}m`;
}
const pad = e => String(e).padStart(2, "0");
},
4910: (e, t, n) => {
n.d(t, {
h: () => HashedLengths
});
const r = 18;
class HashedLengths {
#e=new Map;
#t=new Uint8Array(1 << r);
#n=new Map;
add(e, t) {
const n = this.#e.get(e);
if (n?.includes(t)) return;
this.#t[e >>> 32 - r] = 1;
this.#e.set(e, n === undefined ? this.#r(t) : [ ...n, t ]);
}
of(e) {
return this.#t[e >>> 32 - r] === 0 ? undefined : this.#e.get(e);
}
#r(e) {
const t = this.#n.get(e) ?? [ e ];
this.#n.set(e, t);
return t;
}
}
},
70032: (e, t, n) => {
n.d(t, {
a: () => createMasker,
w: () => encodedForms
});
var r = n(81449);
const o = 3;
const a = 4;
const s = 8;
const i = "***";
function createMasker() {
const e = new Set;
const t = {
long: new r.U(s),
short: new r.U(o)
};
function learn(n) {
if (n.length < o || e.has(n)) return;
e.add(n);
for (const e of encodedForms(n)) {
(e.length < s ? t.short : t.long).add(e);
const n = e.replace(u, "");
if (n.length >= s) t.long.add(n);
}
}
return {
add(e) {
const t = e.trim();
learn(t);
const n = t.split(/[\r\n]+/);
if (n.length > 1) for (const e of n) learn(e.trim());
},
mask(e) {
const n = findForms(e, t);
if (n.length === 0) return e;
let r = "";
let o = 0;
for (const [t, a] of n) {
r += e.slice(o, t) + i;
o = a;
}
return r + e.slice(o);
},
reveals: e => findForms(e, t).length > 0,
values: () => [ ...e ]
};
}
function findForms(e, {long: t, short: n}) {
const r = [];
const note = (e, t) => void r.push([ e, t ]);
n.find(e, note);
t.find(e, note);
if (c.test(e)) {
const n = unwrap(e);
t.find(n.text, (e, t) => note(n.position(e), n.position(t - 1) + 1));
}
return merge(r);
}
const c = /[\r\n]/;
const u = /[\r\n]+/g;
function merge(e) {
e.sort((e, t) => e[0] - t[0]);
const t = [];
for (const n of e) {
const e = t[t.length - 1];
if (e !== undefined && n[0] <= e[1]) e[1] = Math.max(e[1], n[1]); else t.push(n);
}
return t;
}
function unwrap(e) {
const t = e.split(/[\r\n]+/);
const n = [];
let r = 0;
let o = 0;
for (const a of t) {
o = a === "" ? o : e.indexOf(a, o);
n.push({
flat: r,
whole: o
});
r += a.length;
o += a.length;
}
return {
text: t.join(""),
position(e) {
let t = 0;
let r = n.length - 1;
while (t < r) {
const o = t + r + 1 >> 1;
if (n[o].flat <= e) t = o; else r = o - 1;
}
const o = n[t];
return o.whole + e - o.flat;
}
};
}
function encodedForms(e) {
const t = JSON.stringify(e).slice(1, -1);
const n = [ e, t, JSON.stringify(t).slice(1, -1), escapeXml(e), ...urlForms(e) ];
for (const t of base64Forms(e)) {
n.push(t, t.replaceAll("+", "-").replaceAll("/", "_"));
}
return [ ...new Set(n) ].filter(t => t === e || t.length >= a);
}
function escapeXml(e) {
return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function urlForms(e) {
const byte = e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
const t = encodeURIComponent(e.toWellFormed());
const n = t.replace(/[!'()*]/g, byte);
const r = [ t, n, n.replaceAll("%20", "+"), encodeURI(e.toWellFormed()) ];
return [ ...r, ...r.map(e => e.replace(/%../g, e => e.toLowerCase())) ];
}
function base64Forms(e) {
const t = Buffer.from(e);
const n = t.toString("base64");
const r = [ n, n.replace(/=+$/, "") ];
for (const e of [ 0, 1, 2 ]) {
const n = Buffer.concat([ Buffer.alloc(e), t ]).toString("base64").replace(/=+$/, "");
const o = Math.ceil(e * 8 / 6);
const a = Math.floor((e + t.length) * 8 / 6);
r.push(n.slice(o, a));
}
return r;
}
},
80959: (e, t, n) => {
n.d(t, {
CU: () => isOrdinaryValue,
LL: () => maskerFor
});
var r = n(70032);
const o = new RegExp([ "(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)", "(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)", "(^|_)(PAT|PWD|PASS|AUTH|DSN)$" ].join("|"), "i");
const a = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const s = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const i = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
function learnSecrets(e, t) {
for (const [n, r] of Object.entries(t)) {
if (r === undefined) continue;
if (isSecretName(n) && !s.test(r)) e.add(r);
const t = i.exec(r)?.[1];
if (t !== undefined) e.add(t);
}
}
function maskerFor(e) {
const t = (0, r.a)();
learnSecrets(t, e);
return t;
}
const isOrdinaryValue = e => s.test(e);
function isSecretName(e) {
return o.test(e) && !a.test(e);
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
},
81449: (e, t, n) => {
n.d(t, {
U: () => TextIndex
});
var r = n(4910);
const o = 2654435761;
class TextIndex {
#o;
#a=new Set;
#e=new r.h;
#s;
constructor(e) {
this.#o = e;
let t = 1;
for (let n = 0; n < e; n += 1) t = Math.imul(t, o);
this.#s = t;
}
add(e) {
if (this.#a.has(e)) return;
this.#a.add(e);
let t = 0;
for (let n = 0; n < this.#o; n += 1) t = next(t, e.charCodeAt(n));
this.#e.add(t, e.length);
}
find(e, t) {
if (this.#a.size === 0) return;
let n = 0;
for (let r = 1; r <= e.length; r += 1) {
n = next(n, e.charCodeAt(r - 1));
const o = r - this.#o;
if (o < 0) continue;
if (o > 0) n = n - Math.imul(this.#s, e.charCodeAt(o - 1)) | 0;
const a = this.#e.of(n);
if (a === undefined) continue;
for (const n of a) {
if (this.#a.has(e.slice(o, o + n))) t(o, o + n);
}
}
}
}
const next = (e, t) => Math.imul(e, o) + t | 0;
}
};
