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
const i = digest(JSON.stringify([ r, o, canonical(t), n ])).slice(0, 12);
const s = [ a.posix.basename(r).replace(/\.ya?ml$/, ""), o ].map(slug).filter(Boolean).join("-");
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
const i = 100;
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
if (t !== undefined && (t.length > i || /\p{Cc}/u.test(t))) {
wrong(e, t, `one line of at most ${i} characters`);
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
t.problem('Input "plan" is missing: command "act" carries out a plan. Pass the output "plan" of command "decide".');
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
if (e !== undefined) await (0, o.appendFile)(e, `${s}=${t}\n${c}=${n}\n`);
}
const u = /^save_state_/;
const l = 64 * 1024;
function removeStateFiles(e, t) {
if (e === undefined || !u.test(a.basename(e))) return;
const n = a.dirname(e);
for (const o of (0, r.readdirSync)(n)) {
const s = a.join(n, o);
if (!u.test(o) || s === e) continue;
try {
if ((0, i.b)(s, {
maxBytes: l
})?.includes(t)) (0, r.rmSync)(s, {
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
var i = n(80959);
var s = n(48161);
var c = n(76760);
var u = n(11760);
var l = n(65079);
var d = n(77342);
var f = n(33201);
var m = n(25047);
var p = n(63525);
var h = n(95755);
function openStep(e, t, o) {
const w = (0, i.LL)(e);
const y = (0, a.t)(process.stdout, w);
const b = maskLabels((0, l.Ko)(e), w);
const g = (0, u.yI)(e);
const k = {
...g.repository === undefined ? {} : {
repository: g.repository
},
...g.runId === undefined ? {} : {
runId: g.runId
},
attempt: g.attempt,
jobKey: (0, u.tv)(g, b.matrix, b.key)
};
const v = (0, u.OW)(g, e);
const S = {
token: e.ACTIONS_RUNTIME_TOKEN,
text: (0, d.un)(e).secret
};
const E = once(() => (0, p.I)(v, k, S).catch(e => {
y.warning(`The job's folder ${v} cannot be used: ${(0, r.bD)(e)}. A temporary one is used instead.`);
return (0, p.I)(c.join((0, s.tmpdir)(), `rerail-${process.pid}`), k, S);
}));
const T = once(async () => {
const {createLocalStore: e} = await Promise.all([ n.e(439), n.e(235) ]).then(n.bind(n, 50233));
return e(c.join(v, "store"), b.checkpointKey);
});
return {
env: e,
dist: t,
inputs: b,
context: g,
clock: f.m,
random: Math.random,
log: y,
bestEffort: (0, h.r)(y, b),
masker: w,
stdout: process.stdout,
stderr: process.stderr,
cancel: o,
job: E,
ledger: once(async () => {
const {openJobLedger: e} = await Promise.all([ n.e(439), n.e(235) ]).then(n.bind(n, 13466));
const {sha: t} = g;
const {stage: r} = b;
const o = {
...t === undefined ? {} : {
commit: t
},
...r === undefined ? {} : {
stage: r
}
};
return e(await E(), {
clock: f.m,
log: y,
masker: w,
...o
});
}),
localStore: T,
engine: once(async () => {
const {createEngine: e} = await Promise.all([ n.e(439), n.e(235) ]).then(n.bind(n, 19798));
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
const {remotePlace: t} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 25455));
if ((await t({
context: g,
env: e,
inputs: b,
job: E,
log: y,
cancel: o
})).store === "none") return undefined;
const [{createArtifactStore: r}, {openArtifacts: a}] = await Promise.all([ Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 24757)), Promise.all([ n.e(741), n.e(143), n.e(830), n.e(637), n.e(809) ]).then(n.bind(n, 38080)) ]);
const {jobKey: i, attempt: s} = k;
const {claim: u} = await (await E()).record();
return r(await a(y.debug), {
jobKey: i,
attempt: s,
claim: u,
folder: c.join(v, "artifacts"),
retentionDays: b.retentionDays,
...(0, p.M)(b.checkpointKey, k),
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
let i = 0;
let s = false;
let c = false;
outliveStrayErrors(e => {
c = true;
logOf(t).warning(`Something of rerail's own failed: ${(0, r.bD)(e)}. The job goes on without it.`);
});
try {
const e = openStep(t, n, (0, o.d)());
s = e.inputs.strict;
i = await a(e);
} catch (n) {
i = tell(e, n, t);
}
await leave(e === "main" && s && c ? i || 1 : i);
}
const logOf = e => (0, a.t)(process.stdout, (0, i.LL)(e));
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
94871: (e, t, n) => {
n.d(t, {
Ci: () => a,
fs: () => r,
qu: () => o
});
const r = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const o = [ "transient", "same-again", "unclear" ];
const a = [ "DOCS", "STANDARD", "HEAVY" ];
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
const o = new Lines(e, t === "win32");
for (let e = o.next(); e !== undefined; e = o.next()) {
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
const s = e.slice(a + 2);
if (i === "" || s === "") {
return {
entries: r,
problem: `Invalid format '${e}'. Name must not be empty and delimiter must not be empty`
};
}
const {value: c, problem: u} = o.until(s);
if (u !== undefined) return {
entries: r,
problem: u
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
const a = new Set([ "restore" ]);
async function apply(e, t, n, r) {
const i = o[e.strategy].filter(e => t[e] || !a.has(e));
const s = i.every(e => t[e]) ? i : [ "hand-over" ];
let c = {
done: true
};
for (const o of s) {
const a = t[o];
if (!a) return {
done: false,
why: `nothing here can do "${o}"`
};
c = await perform(o, a, {
key: `${r}/${o}`,
why: e.why
}, n);
if (!c.done) break;
}
return c;
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
const {result: n, durationMs: r, ...i} = await o();
const s = r === undefined ? {} : {
durationMs: Math.round(r)
};
await settle(t, a, {
done: true,
...i,
...s
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
var i = n(19473);
var s = n(19119);
const c = "secret";
const u = "secret.made";
const l = /^[0-9a-f]{64}$/;
const d = "aes-256-gcm";
const f = 12;
const m = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== undefined && l.test(n)) return secretOf(n, t);
const s = a.join(e, c);
const d = open(s, t);
if (d !== undefined) return secretOf(d, t);
if (exists(a.join(e, u))) return secretOf(randomText(), t, true);
const f = randomText();
const m = `${s}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, o.writeFileSync)(m, seal(f, t), {
mode: 384,
flag: "wx"
});
try {
(0, o.linkSync)(m, s);
(0, o.writeFileSync)(a.join(e, u), "", {
mode: 384
});
return secretOf(f, t);
} catch (e) {
if ((0, i.$N)(e) !== "EEXIST") throw e;
const n = open(s, t);
return secretOf(n ?? randomText(), t, n === undefined);
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
const n = (0, r.randomBytes)(f);
const o = (0, r.createCipheriv)(d, keyOf(t), n);
const a = Buffer.concat([ o.update(e, "utf8"), o.final() ]);
return Buffer.concat([ n, o.getAuthTag(), a ]);
}
function open(e, t) {
try {
const n = (0, s.b)(e, {
maxBytes: 1024
});
if (n === undefined) return undefined;
const o = n.subarray(0, f);
const a = (0, r.createDecipheriv)(d, keyOf(t), o, {
authTagLength: m
});
a.setAuthTag(n.subarray(f, f + m));
const i = Buffer.concat([ a.update(n.subarray(f + m)), a.final() ]);
return l.test(i.toString()) ? i.toString() : undefined;
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
const [o = "", a] = [ n.slice(0, p), n.slice(p + 1) ];
if (n[p] !== "\n" || !/^[0-9a-f]+$/.test(o)) return undefined;
return (0, r.timingSafeEqual)(Buffer.from(o), Buffer.from(macOf(e, t, a))) ? a : undefined;
}
const p = 64;
const macOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
},
63525: (e, t, n) => {
n.d(t, {
I: () => openJob,
M: () => sealedFor
});
var r = n(77598);
var o = n(51455);
var a = n(76760);
var i = n(19473);
var s = n(19119);
var c = n(29994);
var u = n(60245);
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
async function openJob(e, t, n = {}) {
const r = a.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const d = a.join(r, "steps");
const f = a.join(r, "stages");
await (0, o.mkdir)(d, {
recursive: true,
mode: 448
});
await (0, o.mkdir)(f, {
recursive: true,
mode: 448
});
const stageFile = e => a.join(f, `${digest(e)}.json`);
const m = (0, c.o5)(r, n);
const p = m.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(p, a.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, s.b)(e, {
maxBytes: l
})?.toString("utf8");
return t === undefined ? undefined : (0, c.MX)(p, a.relative(r, e), t);
} catch {
return undefined;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, o.readdir)(f)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(a.join(f, e))).map(e => e === undefined ? undefined : (0, 
u.$C)(e)).filter(e => e !== undefined).sort((e, t) => e.order - t.order);
}
return {
folder: r,
identity: t,
secret: m,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(d),
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
throw new i.fk("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(f);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = a.join(r, `${e}.json`);
const o = readOwn(n);
if (o !== undefined) return JSON.parse(o);
const i = await t();
await writeOwn(n, JSON.stringify(i));
return i;
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
record: async () => ({
version: u.hl,
...t,
claim: m.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages()
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
if ((0, i.$N)(e) === "EEXIST") return false;
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
if ((0, i.$N)(e) === "EEXIST") return false;
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
const l = 24 * 1024 * 1024;
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
var i = n(99770);
const s = 3 * 6e4;
const c = 6e4;
const u = 1e4;
async function leaveStep(e) {
if ((0, r.un)(e.env).step !== 1) return 0;
const t = e.inputs.jobStatus === "success";
const {readTrace: o, leaveTrace: a} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 15290));
const i = await e.bestEffort("Reading the trace", () => o(e));
if (t) await e.bestEffort("Cleaning up", () => cleanUp(e)); else if (await isKept(e)) await e.bestEffort("Uploading the checkpoints", () => keep(e));
if (i && (t || !await isKept(e))) {
await e.bestEffort("Sending the record", () => a(e, i));
}
return 0;
}
async function cleanUp(e) {
const t = await e.job();
const {existsSync: r} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const a = r((0, i.spoolFolder)(t.folder));
if (a) {
const {stopUploader: r} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 80109));
const o = await r((0, i.spoolFolder)(t.folder), e.clock, u);
if (o) e.log.debug("An upload that this green job no longer needs was broken off.");
}
if (!a && e.context.attempt === 1) return;
const s = await e.artifactStore();
const c = await (0, o.t2)(await e.ledger(), "clean-up", "the job is green", async () => ({
result: await (s?.clear()) ?? 0
}));
if (c > 0) e.log.info(`the job is green: ${c} of rerail's artifacts ${c === 1 ? "is" : "are"} removed`);
}
const isKept = async e => e.context.hasRuntime && (await e.job()).isMarked(i.KEEP_ON_FAILURE);
async function keep(e) {
const t = await e.job();
const {recallSecrets: r} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 38356));
await r(e);
await (0, i.uploadJob)(e);
const {existsSync: o} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (!o((0, i.spoolFolder)(t.folder))) return;
const [{drain: u}, {stopUploader: l}] = await Promise.all([ Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 25161)), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 80109)) ]);
const d = e.clock.monotonic();
const f = e.inputs.jobStatus === "cancelled" ? c : s;
const m = await u((0, i.spoolFolder)(t.folder), f, await (0, i.uploaderFor)(e), e.clock);
const p = e.clock.monotonic() - d;
await l((0, i.spoolFolder)(t.folder), e.clock);
if (m.left > 0 || m.failed.length > 0) {
const {notUploaded: t} = await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 70909));
e.log.warning(t(m, p));
return;
}
e.log.info(`checkpoints uploaded in ${(0, a.a3)(p)}: re-running the failed jobs resumes at the stage that failed`);
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
const r = await e.job();
e.stdout.write(`${(0, u.fE)("add-mask", r.secret.text)}\n`);
await (0, i.LZ)(e.context.files.state, {
step: await r.enter(),
secret: r.secret.text
});
});
if (e.inputs.stage !== undefined) await e.bestEffort("The look at the server", () => tellServer(e));
if (e.inputs.stage !== undefined && e.context.attempt > 1) {
const {tellLostUploads: t} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 40971));
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
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 25455));
await r(e, await t(e));
}
async function runStep(e) {
const {command: t} = e.inputs;
if ((0, o.yB)(t)) {
const {runController: r} = await Promise.all([ n.e(6), n.e(830), n.e(724), n.e(465), n.e(113), n.e(957), n.e(691) ]).then(n.bind(n, 70536));
return r(e, t);
}
await enterStep(e);
const {inputs: r} = e;
if (r.command === "watch" || r.command === "guard" && r.run === undefined) {
const {watchJob: t} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 15290));
await e.bestEffort("Watching over the job", () => t(e));
e.log.info("watches over this job; its record is sent when the job ends");
return 0;
}
if (r.command !== "guard") {
const {runInJob: t} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 57521));
return t(e, r.command);
}
return runGuard(e);
}
async function runGuard(e) {
const {guard: t} = await Promise.all([ n.e(465), n.e(794) ]).then(n.bind(n, 59080));
const r = await t(e).catch(async t => {
await writeOutputs(e, outputsOfNothing(e, t));
throw t;
});
await writeOutputs(e, r.outputs, new Set(r.result?.tries.at(-1)?.published.outputs.keys()));
if (r.failedTries.length > 0 || r.result?.passed === false) {
const {reportFailures: t} = await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 9303));
await e.bestEffort("Reporting", () => t(e, r, e.context.files.summary));
}
await e.bestEffort("The look at the uploads", () => tellWaiting(e));
return r.exitCode;
}
async function tellWaiting(e) {
const {existsSync: t} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const {spoolFolder: r} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 99770));
const o = r((await e.job()).folder);
if (!t(o)) return;
const [{waitingCheckpoints: a}, {stillOnItsWay: i}] = await Promise.all([ Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 70909)) ]);
const s = i(a(o));
if (s !== undefined) e.log.info(s);
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
reason: t.mask((0, s.bD)(n))
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
e.warning(`${n} failed: ${(0, r.bD)(o).replace(/[.\s]*$/, "")}. The job goes on without it.`);
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
var i = n(29994);
var s = n(13466);
function uploadTime(e, t) {
if (e.checkpoint === "none") return "never";
if (e.checkpoint === "eager") return "before";
if (e.checkpoint === "on-failure") return "on-failure";
if (t === "DOCS") return "never";
return t === "HEAVY" || e.resumable ? "before" : "on-failure";
}
const spoolFolder = e => r.join(e, "uploads");
async function uploadJob(e) {
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 25455));
const a = await t(e);
if (a.store === "none") return r(e, a);
const [u, l, d, {ensureUploader: f}, {readEarlier: m}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 80109)), Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 40971)) ]);
const p = await u.record();
const h = await m(e);
const {watchedHealth: w} = await Promise.all([ n.e(6), n.e(815), n.e(663), n.e(465), n.e(113), n.e(223), n.e(957), n.e(503), n.e(217) ]).then(n.bind(n, 15290));
const y = await w(e);
const b = {
...p,
...y ? {
health: y
} : {},
stages: (0, o.TG)(p.stages, h)
};
const g = spoolFolder(u.folder);
for (const e of neededCheckpoints(b, await l.list())) {
if (!await u.mark(sentMark(e.id))) continue;
const t = await (l.locate?.(e.id));
if (t !== undefined) d.enqueue(g, {
kind: "checkpoint",
checkpoint: e,
archive: t
});
}
const k = await (0, s.s)(await e.ledger(), h?.ledger ?? []);
const v = e.masker.mask(JSON.stringify({
...b,
ledger: k
}));
const S = (0, o.xD)(u.identity);
d.enqueue(g, {
kind: "record",
name: S,
content: (0, i._S)(u.secret.keyFor(c), S, v)
});
f(g, await uploaderFor(e));
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
...(0, a.M)(e.inputs.checkpointKey, t.identity),
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
const i = 35 * 864e5;
const s = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${s}, at most 35d`;
const u = `${s} or 90d`;
function parseDuration(e, t = i) {
const n = e.trim().toLowerCase();
if (n === "0") return 0;
if (!a.test(n)) return undefined;
let s = 0;
for (const [, e, t] of n.matchAll(o)) s += Number(e) * r[t];
return s <= t ? Math.round(s) : undefined;
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
