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
const d = ".github/rerail.yml";
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
policy: e.text("policy") ?? d,
...e.maybe("token", e.text("token")),
dryRun: e.flag("dry-run", false),
strict: e.flag("strict", false),
...e.maybe("jobStatus", e.text("job-status")),
matrix: e.json("matrix"),
services: hasEntries(e.json("services")),
...e.maybe("checkRunId", e.text("check-run-id"))
};
}
const l = 6e4;
function controllerInputs(e) {
const t = e.text("mode") === undefined ? undefined : e.choice("mode", [ "observe", "act" ], "observe");
return {
...e.maybe("plan", e.script("plan")),
...e.maybe("stop", answered(e.given("stop"))),
...e.maybe("mode", t),
leaseMs: e.duration("lease", {
zero: true
}) ?? l
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
const d = 64 * 1024;
function removeStateFiles(e, t) {
if (e === undefined || !u.test(a.basename(e))) return;
const n = a.dirname(e);
for (const o of (0, r.readdirSync)(n)) {
const s = a.join(n, o);
if (!u.test(o) || s === e) continue;
try {
if ((0, i.b)(s, {
maxBytes: d
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
var d = n(65079);
var l = n(77342);
var f = n(33201);
var p = n(53709);
var m = n(25047);
var h = n(63525);
var y = n(95755);
function openStep(e, t, o) {
const w = (0, i.LL)(e);
const b = (0, a.t)(process.stdout, w);
const g = maskLabels((0, d.Ko)(e), w);
const k = (0, u.yI)(e);
const v = {
...k.repository === undefined ? {} : {
repository: k.repository
},
...k.runId === undefined ? {} : {
runId: k.runId
},
attempt: k.attempt,
jobKey: (0, u.tv)(k, g.matrix, g.key)
};
const S = (0, u.OW)(k, e);
const E = {
token: e.ACTIONS_RUNTIME_TOKEN,
text: (0, l.un)(e).secret
};
const j = once(() => (0, h.Iv)(S, v, E).catch(e => {
b.warning(`The job's folder ${S} cannot be used: ${(0, r.bD)(e)}. A temporary one is used instead.`);
return (0, h.Iv)(c.join((0, s.tmpdir)(), `rerail-${process.pid}`), v, E);
}));
const $ = once(async () => {
const {createLocalStore: e} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 50233));
return e(c.join(S, "store"), g.checkpointKey);
});
const T = (0, p.e)();
return {
env: e,
dist: t,
inputs: g,
context: k,
clock: f.m,
random: Math.random,
log: b,
bestEffort: (0, y.r)(b, g),
masker: w,
stdout: process.stdout,
stderr: process.stderr,
cancel: o,
job: j,
tellLedger: () => T.release(b),
ledger: once(async () => {
const {openJobLedger: e} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 13466));
const {sha: t} = k;
const {stage: r} = g;
const o = {
...t === undefined ? {} : {
commit: t
},
...r === undefined ? {} : {
stage: r
}
};
return e(await j(), {
clock: f.m,
log: T,
masker: w,
...o
});
}),
localStore: $,
engine: once(async () => {
const {createEngine: e} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 19798));
const {checkpointKey: r} = g;
return e({
clock: f.m,
log: b,
folder: c.join(S, "engine"),
...r === undefined ? {} : {
key: r
},
threadScript: (0, m.U)(t)
});
}),
artifactStore: once(async () => {
const {remotePlace: t} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
if ((await t({
context: k,
env: e,
inputs: g,
job: j,
log: b,
cancel: o
})).store === "none") return undefined;
const [{createArtifactStore: r}, {openArtifacts: a}] = await Promise.all([ Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 24757)), Promise.all([ n.e(340), n.e(143), n.e(637), n.e(809) ]).then(n.bind(n, 38080)) ]);
const {jobKey: i, attempt: s} = v;
const {claim: u} = await (await j()).record();
return r(await a(b.debug), {
jobKey: i,
attempt: s,
claim: u,
folder: c.join(S, "artifacts"),
retentionDays: g.retentionDays,
...(0, h.Mr)(g.checkpointKey, v),
warn: b.warning
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
logOf(t).warning(`An internal error of rerail occurred: ${(0, r.bD)(e)}. The job continues without it.`);
});
try {
const e = openStep(t, n, (0, o.d)());
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
const i = new Set([ "restore" ]);
async function apply(e, t, n, r) {
const s = e.stepBack ? a : o[e.strategy];
const c = s.filter(e => t[e] || !i.has(e));
const u = c.every(e => t[e]) ? c : [ "hand-over" ];
let d = {
done: true
};
for (const o of u) {
const a = t[o];
if (!a) return {
done: false,
why: `nothing here can do "${o}"`
};
d = await perform(o, a, {
key: `${r}/${o}`,
why: e.why
}, n);
if (!d.done) break;
}
return d;
}
async function perform(e, t, n, r) {
const {key: o, why: a} = n;
const i = await r.record(o, {
kind: "intent",
act: e,
why: a
});
if (!i) {
const a = await r.find(o, "act");
if (a) return outcomeOf(a);
const i = t.resolve ? await t.resolve(n) : {
done: false,
why: s
};
if (i) return settle(e, n, i, r);
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
const {result: n, durationMs: r, savedMs: i, ...s} = await o();
const c = r === undefined ? {} : {
durationMs: Math.round(r)
};
const u = i === undefined ? {} : {
savedMs: Math.round(i)
};
await settle(t, a, {
done: true,
...s,
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
const s = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
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
68214: (e, t, n) => {
n.d(t, {
TG: () => withEarlier,
_l: () => findEarlier,
xD: () => recordName
});
var r = n(19473);
var o = n(60245);
const a = 10;
const recordName = e => `job-a${e.attempt}-${e.jobKey}`;
async function findEarlier({identity: e, debug: t, unauthenticated: n, store: i}) {
if (e.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (t) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n !== undefined) {
return fresh("unauthenticated", `${n}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
}
const s = Math.max(1, e.attempt - a);
for (let t = e.attempt - 1; t >= s; t -= 1) {
try {
const n = await i.getRecord(recordName({
...e,
attempt: t
}));
if (n === undefined) continue;
const r = (0, o.u9)(n);
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
const o = new Set(r.map(({name: e}) => e));
return [ ...r, ...[ ...n.values() ].filter(({name: e}) => !o.has(e)) ];
}
const fresh = (e, t, n = false) => ({
found: false,
reason: e,
why: t,
alarming: n
});
const isOurs = (e, t, n) => e.jobKey === t.jobKey && e.attempt === n && e.runId === t.runId && e.repository === t.repository;
},
63525: (e, t, n) => {
n.d(t, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => l
});
var r = n(77598);
var o = n(51455);
var a = n(76760);
var i = n(19473);
var s = n(19119);
var c = n(29994);
var u = n(60245);
var d = n(917);
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
const l = "rollbacks";
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
const y = h.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(y, a.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, s.b)(e, {
maxBytes: f
})?.toString("utf8");
return t === undefined ? undefined : (0, c.MX)(y, a.relative(r, e), t);
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
const rollbacks = () => (0, d.fT)(noted(l) ?? []);
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
throw new i.fk("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(m);
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
const f = 24 * 1024 * 1024;
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex").slice(0, 24);
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
const {repository: o, runId: a, jobKey: i} = e;
const {commit: s, order: c} = t;
return {
...o === undefined ? {} : {
repository: o
},
...a === undefined ? {} : {
runId: a
},
jobKey: i,
...s === undefined ? {} : {
commit: s
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
const i = 2e3;
function rollbackId(e, t, n) {
const {repository: o = "", runId: a = "", jobKey: i} = e;
return (0, r.createHash)("sha256").update(JSON.stringify([ o, a, i, t, n ])).digest("hex").slice(0, 10);
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
const {id: t, state: n, from: r, to: a, stages: i, reason: s, at: c, attempt: u, versions: d, preserved: l, revise: f, trigger: p} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (n === "asked" || n === "planned") && [ r, a, s, c, p.kind, p.signature ].every(isText) && o.fs.includes(p.type) && [ p.evidence, e.commit, e.approvedBy ].every(e => e === undefined || isText(e)) && Number.isSafeInteger(u) && isTexts(i) && isTexts(f) && isObject(d) && Object.values(d).every(isText) && Array.isArray(l) && l.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
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
13466: (e, t, n) => {
n.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var r = n(76760);
var o = n(19473);
var a = n(77598);
var i = n(51455);
var s = n(40102);
const c = 32 * 1024 * 1024;
function createFileLedgerStore(e) {
return {
async put(t, n) {
(0, s.x)(t, n);
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
if ((0, o.$N)(e) === "ENOENT") return [];
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
const u = 2;
const d = null && [ "capture", "fast-forward", "clean-up" ];
function openLedger(e, t, {store: r, clock: o, mask: a}) {
let i = 0;
return {
newKey(e) {
i += 1;
return `${t}/${i}-${e}`;
},
record(t, n) {
const i = new Date(o.now()).toISOString();
const s = {
version: u,
key: t,
at: i,
...e,
...n
};
return r.put(`${t}/${n.kind}`, JSON.stringify(a(s)));
},
async find(e, t) {
const o = await r.get(`${e}/${t}`);
if (o === undefined) return undefined;
const {parseLine: a} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 62536));
const i = a(o);
return i?.kind === t && i.key === e ? i : undefined;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ r.list(), Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var l = n(63854);
async function openJobLedger(e, {clock: t, log: n, masker: o, ...a}) {
const {identity: i, folder: s} = e;
const c = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const u = [ i.runId ?? "local", `a${i.attempt}`, i.jobKey, c ].join("/");
const d = forgiving(createFileLedgerStore(r.join(s, "ledger.jsonl")), n);
const mask = e => (0, l.X)(o, e);
return openLedger({
...i,
...a
}, u, {
store: d,
clock: t,
mask
});
}
function forgiving(e, t) {
const attempt = async (e, n) => {
try {
return await e();
} catch (e) {
t.debug(`ledger: ${(0, o.bD)(e)}`);
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
const f = 200;
async function recordedLines(e, t) {
const [r, {isLedgerLine: o}] = await Promise.all([ e.lines(), Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 62536)) ]);
const a = t.filter(o).filter(({kind: e}) => e === "end");
return [ ...a.slice(-f / 2), ...r.slice(-f) ];
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
const {readTrace: o, leaveTrace: a} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 15290));
const i = await e.bestEffort("Reading the trace", () => o(e));
if (t) await e.bestEffort("Cleaning up", () => cleanUp(e)); else if (await isKept(e)) await e.bestEffort("Uploading the checkpoints", () => keep(e));
if (i && (t || !await isKept(e))) {
await e.bestEffort("Sending the record", () => a(e, i));
}
return 0;
}
async function cleanUp(e) {
const t = await e.job();
const {existsSync: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(368), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const a = r((0, i.spoolFolder)(t.folder));
if (a) {
const {stopUploader: r} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 80109));
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
const {recallSecrets: r} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 38356));
await r(e);
await (0, i.uploadJob)(e);
const {existsSync: o} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(368), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (!o((0, i.spoolFolder)(t.folder))) return;
const [{drain: u}, {stopUploader: d}] = await Promise.all([ Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 25161)), Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 80109)) ]);
const l = e.clock.monotonic();
const f = e.inputs.jobStatus === "cancelled" ? c : s;
const p = await u((0, i.spoolFolder)(t.folder), f, await (0, i.uploaderFor)(e), e.clock);
const m = e.clock.monotonic() - l;
await d((0, i.spoolFolder)(t.folder), e.clock);
if (p.left > 0 || p.failed.length > 0) {
const {notUploaded: t} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 70909));
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
var i = n(77342);
var s = n(19473);
var c = n(2637);
var u = n(96327);
const d = null && [ "passed", "recovered", "fast-forwarded", "skipped", "failed" ];
const l = [ "outcome", "tries", "failure-type", "lane", "strategy", "confidence", "reason", "signature", "checkpoint" ];
function outputEntries(e, t) {
const n = l.filter(e => !t.has(e));
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
const {tellLostUploads: t} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 40971));
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
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
await r(e, await t(e));
}
async function runStep(e) {
const {command: t} = e.inputs;
if ((0, o.yB)(t)) {
const {runController: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(368), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 70536));
return r(e, t);
}
await enterStep(e);
const {inputs: r} = e;
if (r.command === "watch" || r.command === "guard" && r.run === undefined) {
const {watchJob: t} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 15290));
await e.bestEffort("Watching over the job", () => t(e));
e.log.info("watches over this job; its record is sent when the job ends");
return 0;
}
if (r.command !== "guard") {
const {runInJob: t} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 57521));
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
const {reportFailures: t} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 9303));
await e.bestEffort("Reporting", () => t(e, r, e.context.files.summary));
}
await e.bestEffort("The look at the uploads", () => tellWaiting(e));
return r.exitCode;
}
async function tellWaiting(e) {
const {existsSync: t} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(368), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.t.bind(n, 73024, 19));
const {spoolFolder: r} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 99770));
const o = r((await e.job()).folder);
if (!t(o)) return;
const [{waitingCheckpoints: a}, {stillOnItsWay: i}] = await Promise.all([ Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 70909)) ]);
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
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
const a = await t(e);
if (a.store === "none") return r(e, a);
const [u, d, l, {ensureUploader: f}, {readEarlier: p}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 80109)), Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 40971)) ]);
const m = await u.record();
const h = await p(e);
const {watchedHealth: y} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 15290));
const w = await y(e);
const {checkRunId: b} = e.inputs;
const g = {
...m,
...b === undefined ? {} : {
checkRunId: b
},
...w ? {
health: w
} : {},
stages: (0, o.TG)(m.stages, h)
};
const k = spoolFolder(u.folder);
const v = neededCheckpoints(g, await d.list());
const {takeBack: S, withhold: E, withoutWithheld: j} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 95972));
const $ = await E(e, v, d);
const T = j(g, $.ids);
const I = new Set([ ...$.fresh ].filter(e => u.isMarked(sentMark(e))));
if (I.size > 0) await S(e, k, I, await uploaderFor(e));
for (const e of v) {
if ($.ids.has(e.id) || !await u.mark(sentMark(e.id))) continue;
const t = await (d.locate?.(e.id));
if (t !== undefined) l.enqueue(k, {
kind: "checkpoint",
checkpoint: e,
archive: t
});
}
const R = await (0, s.s)(await e.ledger(), h?.ledger ?? []);
const O = e.masker.mask(JSON.stringify({
...T,
ledger: R
}));
const A = (0, o.xD)(u.identity);
l.enqueue(k, {
kind: "record",
name: A,
content: (0, i._S)(u.secret.keyFor(c), A, O)
});
f(k, await uploaderFor(e));
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
variables: some(l)
};
return {
command: [ process.execPath, r.join(e.dist, "cli.js"), "upload", spoolFolder(t.folder) ],
env: some(d),
input: JSON.stringify(o)
};
}
const d = /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;
const l = /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;
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
