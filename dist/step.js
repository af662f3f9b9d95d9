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
var s = n(76760);
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
function jobKey(e, t, n) {
const r = workflowFile(e.workflowRef);
const o = e.job ?? "";
const a = digest(JSON.stringify([ r, o, canonical(t), n ])).slice(0, 12);
const i = [ s.posix.basename(r).replace(/\.ya?ml$/, ""), o ].map(slug).filter(Boolean).join("-");
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
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex");
function positiveInteger(e) {
const t = e && /^\d{1,9}$/.test(e) ? Number(e) : 0;
return t > 0 ? t : undefined;
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
var s = n(62403);
const a = 100;
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
if (t !== undefined && (t.length > a || /\p{Cc}/u.test(t))) {
wrong(e, t, `one line of at most ${a} characters`);
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
const r = (0, s.E9)(n);
if (r !== undefined && (r > 0 || t?.zero)) return r;
wrong(e, n, t?.zero ? `${s.ec}, or 0 for none` : s.ec);
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
var s = n(76760);
var a = n(19119);
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
const l = /^save_state_/;
const u = 64 * 1024;
function removeStateFiles(e, t) {
if (e === undefined || !l.test(s.basename(e))) return;
const n = s.dirname(e);
for (const o of (0, r.readdirSync)(n)) {
const i = s.join(n, o);
if (!l.test(o) || i === e) continue;
try {
if ((0, a.b)(i, {
maxBytes: u
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
var s = n(1510);
var a = n(80959);
var i = n(48161);
var c = n(76760);
var l = n(11760);
var u = n(65079);
var d = n(77342);
var f = n(33201);
var p = n(53709);
var m = n(25047);
var h = n(63525);
var g = n(95755);
function openStep(e, t, o, w) {
const y = (0, a.LL)(e);
const b = (0, s.t)(process.stdout, y);
const E = maskLabels((0, u.Ko)(e), y);
const S = (0, l.yI)(e);
const k = {
...S.repository === undefined ? {} : {
repository: S.repository
},
...S.runId === undefined ? {} : {
runId: S.runId
},
attempt: S.attempt,
jobKey: (0, l.tv)(S, E.matrix, E.key)
};
const v = (0, l.OW)(S, e);
const I = {
token: e.ACTIONS_RUNTIME_TOKEN,
text: (0, d.un)(e).secret
};
const T = once(() => (0, h.Iv)(v, k, I).catch(e => {
b.warning(`The job's folder ${v} cannot be used: ${(0, r.messageOf)(e)}. A temporary one is used instead.`);
return (0, h.Iv)(c.join((0, i.tmpdir)(), `rerail-${process.pid}`), k, I);
}));
const A = once(async () => {
const {createLocalStore: e} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 50233));
return e(c.join(v, "store"), E.checkpointKey);
});
const R = (0, p.e)();
const O = {
env: e,
dist: t,
inputs: E,
context: S,
clock: f.systemClock,
random: Math.random,
log: b,
bestEffort: (0, g.r)(b, E),
masker: y,
stdout: process.stdout,
stderr: process.stderr,
cancel: o,
job: T,
tellLedger: () => R.release(b),
ledger: once(async () => {
const {openJobLedger: e} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 13466));
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
return e(await T(), {
clock: f.systemClock,
log: R,
warn: e => b.warning(e),
masker: y,
...o
});
}),
localStore: A,
engine: once(async () => {
const {createEngine: e} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 19798));
const {checkpointKey: r} = E;
return e({
clock: f.systemClock,
log: b,
folder: c.join(v, "engine"),
...r === undefined ? {} : {
key: r
},
threadScript: (0, m.U)(t)
});
}),
storage: once(async () => {
const {storageOf: e} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 6576));
return e(O, w !== "pre");
}),
remoteStore: once(async () => {
const {openJobStore: e} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 6576));
return e(O, c.join(v, "artifacts"));
})
};
return O;
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
async function runPhase(e, {env: t, dist: n}, s) {
let a = 0;
let i = false;
let c = false;
outliveStrayErrors(e => {
c = true;
logOf(t).warning(`An internal error of rerail occurred: ${(0, r.messageOf)(e)}. The job continues without it.`);
});
try {
const r = openStep(t, n, (0, o.d)(), e);
i = r.inputs.strict;
a = await s(r).finally(() => r.tellLedger());
} catch (n) {
a = tell(e, n, t);
}
await leave(e === "main" && i && c ? a || 1 : a);
}
const logOf = e => (0, s.t)(process.stdout, (0, a.LL)(e));
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
const s = t instanceof r.InputError ? t.problems : [ (0, r.messageOf)(t) ];
for (const e of s) o.error(e);
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
19473: (e, t, n) => {
n.r(t);
n.d(t, {
InputError: () => InputError,
RefusedError: () => RefusedError,
UsageError: () => UsageError,
UserError: () => UserError,
codeOf: () => codeOf,
messageOf: () => messageOf
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
const s = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const a = [ ...s, [ ":", "%3A" ], [ ",", "%2C" ] ];
const i = [ [ ";", "%3B" ], ...s, [ "]", "%5D" ] ];
const c = /^(?:[^\S\uFEFF]|\u0085)*/;
const l = new Map;
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
properties: parseProperties(i.trim(), ",", a),
data: unescapeText(n.slice(r + 2), s)
};
}
function parseOldForm(e, t) {
const n = e.indexOf("##[");
const r = n < 0 ? -1 : e.indexOf("]", n);
if (r < 0) return undefined;
const [o, s] = splitOnce(e.slice(n + 3, r), " ");
if (!t(o.toLowerCase())) return undefined;
return {
name: o,
properties: parseProperties(s, ";", i),
data: unescapeText(e.slice(r + 1), i)
};
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseProperties(e, t, n) {
if (e === "") return l;
const r = new Map;
for (const o of e.split(t)) {
const [, e, t] = /^=*([^=]+)=+(.+)$/s.exec(o) ?? [];
if (e && t) r.set(e.toLowerCase(), unescapeText(t, n));
}
return r;
}
function formatCommand(e, t = "", n = []) {
const r = [ ...n ].map(([e, t]) => `${e}=${escapeText(t, a)}`).join(",");
return `::${e}${r === "" ? "" : ` ${r}`}::${escapeText(t, s)}`;
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
const s = [ "step-back" ];
const a = new Set([ "restore" ]);
async function apply(e, t, n, r) {
const i = e.stepBack ? s : o[e.strategy];
const c = i.filter(e => t[e] || !a.has(e));
const l = c.every(e => t[e]) ? c : [ "hand-over" ];
let u = {
done: true
};
for (const o of l) {
const s = t[o];
if (!s) return {
done: false,
why: `nothing here can do "${o}"`
};
u = await perform(o, s, {
key: `${r}/${o}`,
why: e.why
}, n);
if (!u.done) break;
}
return u;
}
async function perform(e, t, n, r) {
const {key: o, why: s} = n;
const a = await r.record(o, {
kind: "intent",
act: e,
why: s
});
if (!a) {
const s = await r.find(o, "act");
if (s) return outcomeOf(s);
const a = t.resolve ? await t.resolve(n) : {
done: false,
why: i
};
if (a) return settle(e, n, a, r);
}
return settle(e, n, await attempt(t, n), r);
}
async function recorded(e, t, n, o) {
const s = {
key: e.newKey(t),
why: n
};
await e.record(s.key, {
kind: "intent",
act: t,
why: n
});
try {
const {result: n, durationMs: r, savedMs: a, ...i} = await o();
const c = r === undefined ? {} : {
durationMs: Math.round(r)
};
const l = a === undefined ? {} : {
savedMs: Math.round(a)
};
await settle(t, s, {
done: true,
...i,
...c,
...l
}, e);
return n;
} catch (n) {
await settle(t, s, {
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
const s = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== o || !isCount(t.attempt)) return undefined;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return undefined;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return undefined;
if (!isAbsentOr(isText)(t.checkRunId)) return undefined;
const n = (0, r.fT)(t.rollbacks);
const {rollbacks: s, ...a} = t;
return {
...a,
...n.length === 0 ? {} : {
rollbacks: n
}
};
}
function parseStageRecord(e) {
const t = parseObject(e);
return isStageRecord(t) ? t : undefined;
}
const a = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > a) return undefined;
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
return Object.entries(t).every(([t, n]) => n(e[t]));
}
function expectedOf(e, t, {stateHash: n}, r) {
const {repository: o, runId: s, jobKey: a} = e;
const {commit: i, order: c} = t;
return {
...o === undefined ? {} : {
repository: o
},
...s === undefined ? {} : {
runId: s
},
jobKey: a,
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
const s = 20;
const a = 2e3;
function rollbackId(e, t, n) {
const {repository: o = "", runId: s = "", jobKey: a} = e;
return (0, r.createHash)("sha256").update(JSON.stringify([ o, s, a, t, n ])).digest("hex").slice(0, 10);
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
return Array.isArray(e) ? e.slice(-s).filter(isRollback) : [];
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isText = e => typeof e === "string" && e.length <= a;
const isTexts = e => Array.isArray(e) && e.length <= 1e3 && e.every(isText);
function isRollback(e) {
if (!isObject(e) || e.version !== 1 || !isObject(e.trigger)) return false;
const {id: t, state: n, from: r, to: s, stages: a, reason: i, at: c, attempt: l, versions: u, preserved: d, revise: f, trigger: p} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (n === "asked" || n === "planned") && [ r, s, i, c, p.kind, p.signature ].every(isText) && o.fs.includes(p.type) && [ p.evidence, e.commit, e.approvedBy ].every(e => e === undefined || isText(e)) && Number.isSafeInteger(l) && isTexts(a) && isTexts(f) && isObject(u) && Object.values(u).every(isText) && Array.isArray(d) && d.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
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
if (n !== "" && !s.test(n)) t.push(`RERAIL_S3_BUCKET is "${n}", which is no bucket's name`);
const o = needed("AWS_ACCESS_KEY_ID", "of the credentials");
const a = needed("AWS_SECRET_ACCESS_KEY", "of the credentials");
const i = text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
const c = text("AWS_REGION") ?? text("AWS_DEFAULT_REGION");
if (i === undefined && c === undefined) t.push("AWS_REGION is not set, and AWS_ENDPOINT_URL_S3 names no other service");
if (i !== undefined && !/^https?:\/\//.test(i)) t.push(`AWS_ENDPOINT_URL_S3 is "${i}", which is no address`);
if (t.length > 0) {
throw new r.UserError(`The store "s3" cannot be used: ${t.join("; ")}. Set the variables for the job, or take "s3" out of checkpoint.stores.`);
}
const l = text("AWS_SESSION_TOKEN");
const u = (text("RERAIL_S3_PREFIX") ?? "").replace(/^\/+|\/+$/g, "");
return {
url: i ? `${i.replace(/\/+$/, "")}/${n}` : `https://${n}.s3.${c}.amazonaws.com`,
region: c ?? "us-east-1",
prefix: u === "" ? "" : `${u}/`,
accessKeyId: o,
secretAccessKey: a,
...l === undefined ? {} : {
sessionToken: l
}
};
}
const s = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
},
33331: (e, t, n) => {
n.d(t, {
leaveStep: () => leaveStep
});
var r = n(51455);
var o = n(77342);
var s = n(50014);
var a = n(62403);
var i = n(99770);
const c = 3 * 6e4;
const l = 6e4;
const u = 1e4;
async function leaveStep(e) {
if ((0, o.un)(e.env).step !== 1) return 0;
const t = e.inputs.jobStatus === "success";
if (e.inputs.jobStatus !== "cancelled") await e.bestEffort("Saving the caches", () => saveCaches(e));
const {readTrace: r, leaveTrace: s} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 15290));
const a = await e.bestEffort("Reading the trace", () => r(e));
if (t) await e.bestEffort("Cleaning up", () => cleanUp(e)); else if (await isKept(e)) await e.bestEffort("Uploading the checkpoints", () => keep(e));
if (a && (t || !await isKept(e))) {
await e.bestEffort("Sending the record", () => s(e, a));
}
return 0;
}
async function saveCaches(e) {
const {declaredIn: t} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 25413));
if (!t(await e.job())) return;
const {saveDeclared: r} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 93381));
await r(e);
}
async function cleanUp(e) {
const t = await e.job();
const {existsSync: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const o = r((0, i.spoolFolder)(t.folder));
if (o) {
const {stopUploader: r} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 80109));
const o = await r((0, i.spoolFolder)(t.folder), e.clock, u);
if (o) e.log.debug("An upload that this green job no longer needs was broken off.");
}
if (!o && e.context.attempt === 1) return;
const a = await e.remoteStore();
const c = await (0, s.t2)(await e.ledger(), "clean-up", "the job is green", async () => ({
result: await (a?.clear()) ?? 0
}));
if (c > 0) e.log.info(`the job is green: ${c} of rerail's artifacts ${c === 1 ? "is" : "are"} removed`);
}
const isKept = async e => e.context.hasRuntime && (await e.job()).isMarked(i.KEEP_ON_FAILURE);
async function keep(e) {
const t = await e.job();
const {recallSecrets: o} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 38356));
await o(e);
await (0, i.uploadJob)(e);
const {existsSync: s} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (!s((0, i.spoolFolder)(t.folder))) return;
const [{drain: u}, {stopUploader: d}] = await Promise.all([ Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 25161)), Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 80109)) ]);
const f = e.clock.monotonic();
const p = e.inputs.jobStatus === "cancelled" ? l : c;
const m = await u((0, i.spoolFolder)(t.folder), p, await (0, i.uploaderFor)(e), e.clock);
const h = e.clock.monotonic() - f;
await d((0, i.spoolFolder)(t.folder), e.clock);
if (m.left > 0 || m.failed.length > 0) {
const {notProtected: o, notUploaded: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 70909));
const a = s(m, h);
e.log.warning(a);
const {summary: i} = e.context.files;
const c = (await t.stages()).map(({name: e}) => e);
if (i !== undefined) await (0, r.appendFile)(i, e.masker.mask(o(a, c)));
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
var s = n(432);
var a = n(77342);
var i = n(19473);
var c = n(2637);
var l = n(96327);
const u = null && [ "passed", "recovered", "fast-forwarded", "skipped", "failed" ];
const d = [ "outcome", "tries", "failure-type", "lane", "strategy", "confidence", "reason", "signature", "checkpoint" ];
function outputEntries(e, t) {
const n = d.filter(e => !t.has(e));
return [ ...n.map(t => [ t, String(e[t] ?? "") ]), [ "rerail", JSON.stringify(e) ] ];
}
async function enterStep(e) {
await e.bestEffort("Entering the job", async () => {
const {step: t, secret: n} = (0, a.un)(e.env);
if (t !== undefined) {
if (n !== undefined) await forgetCopies(e, n);
return;
}
const r = await e.job();
e.stdout.write(`${(0, l.fE)("add-mask", r.secret.text)}\n`);
await (0, a.LZ)(e.context.files.state, {
step: await r.enter(),
secret: r.secret.text
});
});
if (e.inputs.stage !== undefined) await e.bestEffort("The look at the server", () => tellServer(e));
if (e.inputs.stage !== undefined && e.context.attempt > 1) {
const {tellLostUploads: t} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 40971));
await t(e);
}
return 0;
}
async function forgetCopies(e, t) {
(0, a.fL)(e.context.files.state, t);
(await e.job()).forgetHandedSecret();
}
async function tellServer(e) {
if (!(0, s.v)(e.env.GITHUB_SERVER_URL)) return;
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
await r(e, await t(e));
}
async function runStep(e) {
const {command: t} = e.inputs;
if ((0, o.yB)(t)) {
const {runController: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 70536));
return r(e, t);
}
await enterStep(e);
const {inputs: r} = e;
if (r.command === "watch" || r.command === "guard" && r.run === undefined) {
const {watchJob: t} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 21943));
await e.bestEffort("Watching over the job", () => t(e));
e.log.info("watches over this job; its record is sent when the job ends");
return 0;
}
if (r.command !== "guard") {
const {runInJob: t} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 57521));
return t(e, r.command);
}
return runGuard(e);
}
async function runGuard(e) {
const {guard: t} = await Promise.all([ n.e(518), n.e(892), n.e(628), n.e(779), n.e(794) ]).then(n.bind(n, 59080));
const r = await t(e).catch(async t => {
await writeOutputs(e, outputsOfNothing(e, t));
throw t;
});
await writeOutputs(e, r.outputs, new Set(r.result?.tries.at(-1)?.published.outputs.keys()));
if (r.failedTries.length > 0 || r.result?.passed === false) {
const {reportFailures: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 9303));
await e.bestEffort("Reporting", () => t(e, r, e.context.files.summary));
}
await e.bestEffort("The look at the uploads", () => tellWaiting(e));
return r.exitCode;
}
async function tellWaiting(e) {
const {existsSync: t} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const {spoolFolder: r} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 99770));
const o = r((await e.job()).folder);
if (!t(o)) return;
const [{waitingCheckpoints: s}, {stillOnItsWay: a}] = await Promise.all([ Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 70909)) ]);
const i = a(s(o));
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
return async (n, o, s = () => false) => {
try {
return await o();
} catch (o) {
if (o instanceof r.RefusedError && o.reason === "cancelled") return undefined;
if (t || s(o)) throw o;
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
KEEP_ON_FAILURE: () => u,
SPOOL: () => l,
neededCheckpoints: () => neededCheckpoints,
sentMark: () => sentMark,
spoolFolder: () => spoolFolder,
takeBackMasked: () => takeBackMasked,
uploadJob: () => uploadJob,
uploadTime: () => uploadTime,
uploaderFor: () => uploaderFor
});
var r = n(76760);
var o = n(68214);
var s = n(63525);
var a = n(29994);
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
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
const s = await t(e);
await r(e, s);
if (s.stores.length === 0) return;
const [i, u, d, {ensureUploader: f}, {readEarlier: p}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 80109)), Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 40971)) ]);
const m = await i.record();
const h = await p(e);
const {watchedHealth: g} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 21943));
const w = await g(e);
const {checkRunId: y} = e.inputs;
const b = {
...m,
...y === undefined ? {} : {
checkRunId: y
},
...w ? {
health: w
} : {},
stages: (0, o.withEarlier)(m.stages, h)
};
const E = spoolFolder(i.folder);
const S = neededCheckpoints(b, await u.list());
const [{takeBack: k, withhold: v, withoutWithheld: I}, {isSound: T}] = await Promise.all([ Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 95972)), Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 5914)) ]);
const A = await v(e, S, u);
const R = I(b, A.ids);
const O = new Set([ ...A.fresh ].filter(e => i.isMarked(sentMark(e))));
if (O.size > 0) await k(e, E, O, await uploaderFor(e));
for (const t of S) {
if (A.ids.has(t.id) || !await i.mark(sentMark(t.id))) continue;
const n = await (u.locate?.(t.id));
if (n !== undefined && await T(e, t, u)) d.enqueue(E, {
kind: "checkpoint",
checkpoint: t,
archive: n
});
}
const _ = await (0, c.s)(await e.ledger(), h?.ledger ?? []);
const P = e.masker.mask(JSON.stringify({
...R,
ledger: _
}));
const U = (0, o.recordName)(i.identity);
d.enqueue(E, {
kind: "record",
name: U,
content: (0, a._S)(i.secret.keyFor(l), U, P)
});
f(E, await uploaderFor(e));
}
async function takeBackMasked(e) {
const t = await e.job();
const r = spoolFolder(t.folder);
const {existsSync: o} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (!o(r)) return;
const [s, {takeBack: a, withhold: i}] = await Promise.all([ e.localStore(), Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 95972)) ]);
const c = neededCheckpoints(await t.record(), await s.list());
const l = c.filter(({id: e}) => t.isMarked(sentMark(e)));
const {fresh: u} = await i(e, l, s);
if (u.size === 0) return;
await a(e, r, u, await uploaderFor(e));
await uploadJob(e);
}
const l = "spool";
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
const [{remotePlace: t}, {limitsOf: o}] = await Promise.all([ Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 25455)), Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 6576)) ]);
const a = await e.job();
const c = {
jobKey: a.identity.jobKey,
attempt: a.identity.attempt,
...a.identity.runId === undefined ? {} : {
runId: a.identity.runId
},
claim: (await a.record()).claim,
...await o(e),
stores: (await t(e)).stores,
...(0, s.Mr)(e.inputs.checkpointKey, a.identity),
spoolKey: a.secret.keyFor(l).toString("base64")
};
const some = t => Object.fromEntries(Object.entries(e.env).filter(([e]) => t.test(e)));
const u = c.stores.includes("s3") ? some(i.H) : {};
const p = {
options: c,
variables: {
...some(f),
...u
}
};
return {
command: [ process.execPath, r.join(e.dist, "cli.js"), "upload", spoolFolder(a.folder) ],
env: some(d),
input: JSON.stringify(p)
};
}
const d = /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;
const f = /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;
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
const s = 4;
const a = 8;
const i = "***";
function createMasker() {
const e = new Set;
const t = {
long: new r.U(a),
short: new r.U(o)
};
function learn(n) {
if (n.length < o || e.has(n)) return;
e.add(n);
for (const e of encodedForms(n)) {
(e.length < a ? t.short : t.long).add(e);
const n = e.replace(l, "");
if (n.length >= a) t.long.add(n);
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
for (const [t, s] of n) {
r += e.slice(o, t) + i;
o = s;
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
const l = /[\r\n]+/g;
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
for (const s of t) {
o = s === "" ? o : e.indexOf(s, o);
n.push({
flat: r,
whole: o
});
r += s.length;
o += s.length;
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
return [ ...new Set(n) ].filter(t => t === e || t.length >= s);
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
const s = Math.floor((e + t.length) * 8 / 6);
r.push(n.slice(o, s));
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
const s = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const a = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const i = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
function learnSecrets(e, t) {
for (const [n, r] of Object.entries(t)) {
if (r === undefined) continue;
if (isSecretName(n) && !a.test(r)) e.add(r);
const t = i.exec(r)?.[1];
if (t !== undefined) e.add(t);
}
}
function maskerFor(e) {
const t = (0, r.a)();
learnSecrets(t, e);
return t;
}
const isOrdinaryValue = e => a.test(e);
function isSecretName(e) {
return o.test(e) && !s.test(e);
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
#s=new Set;
#e=new r.h;
#a;
constructor(e) {
this.#o = e;
let t = 1;
for (let n = 0; n < e; n += 1) t = Math.imul(t, o);
this.#a = t;
}
add(e) {
if (this.#s.has(e)) return;
this.#s.add(e);
let t = 0;
for (let n = 0; n < this.#o; n += 1) t = next(t, e.charCodeAt(n));
this.#e.add(t, e.length);
}
find(e, t) {
if (this.#s.size === 0) return;
let n = 0;
for (let r = 1; r <= e.length; r += 1) {
n = next(n, e.charCodeAt(r - 1));
const o = r - this.#o;
if (o < 0) continue;
if (o > 0) n = n - Math.imul(this.#a, e.charCodeAt(o - 1)) | 0;
const s = this.#e.of(n);
if (s === undefined) continue;
for (const n of s) {
if (this.#s.has(e.slice(o, o + n))) t(o, o + n);
}
}
}
}
const next = (e, t) => Math.imul(e, o) + t | 0;
}
};
