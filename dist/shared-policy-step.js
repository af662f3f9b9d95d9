export const id = 525;

export const ids = [ 525 ];

export const modules = {
65079: ((e, t, n) => {
n.d(t, {
D4: () => l,
yB: () => isControllerCommand,
Ko: () => readInputs
});
var o = n(19473);
var a = n(94871);
var r = n(62403);
const i = 100;
function inputReader(e) {
const t = [];
const raw = t => e[`INPUT_${t.toUpperCase()}`] ?? "";
const text = e => raw(e).trim() || void 0;
const wrong = (e, n, o) => t.push(`Input "${e}" is "${shorten(n)}", which is not allowed. Use ${o}.`);
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
if (t !== void 0 && (t.length > i || /\p{Cc}/u.test(t))) wrong(e, t, `one line of at most ${i} characters`);
return t;
},
choice(e, t, n) {
const o = text(e);
if (o === void 0) return n;
const a = t.find(e => e === o.toLowerCase());
if (a === void 0) wrong(e, o, `one of ${t.join(", ")}`);
return a ?? n;
},
flag: (e, t) => optionalFlag(e) ?? t,
optionalFlag,
integer(e, {min: t, max: n}) {
const o = text(e);
if (o === void 0) return;
const a = /^\d{1,9}$/.test(o) ? Number(o) : Number.NaN;
if (a >= t && a <= n) return a;
wrong(e, o, `a whole number from ${t} to ${n}`);
return;
},
duration(e, t) {
const n = text(e);
if (n === void 0) return;
const o = (0, r.E9)(n);
if (o !== void 0 && (o > 0 || t?.zero)) return o;
wrong(e, n, t?.zero ? `${r.ec}, or 0 for none` : r.ec);
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
const s = [ "guard", "watch", "checkpoint", "restore", "validate", "list", "cleanup", "plan", "decide", "act", "revert", "recover" ];
const c = [ "plan", "decide", "act", "revert", "recover" ];
const isControllerCommand = e => c.includes(e);
const l = 3;
const u = ".github/rerail.yml";
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
if (t.problems.length > 0) throw new o.InputError(t.problems);
return n;
}
function scriptInputs(e) {
return {
...e.maybe("run", e.script("run")),
...e.maybe("shell", e.text("shell")),
...e.maybe("workingDirectory", e.text("working-directory")),
...e.maybe("stage", e.label("stage")),
key: e.label("key") ?? "",
lane: laneOf(e.choice("lane", [ "auto", ...a.Ci.map(e => e.toLowerCase()) ], "auto")),
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
const t = e.text("mode") === void 0 ? void 0 : e.choice("mode", [ "observe", "act" ], "observe");
return {
...e.maybe("plan", e.script("plan")),
...e.maybe("stop", answered(e.given("stop"))),
...e.maybe("mode", t),
leaseMs: e.duration("lease", {
zero: true
}) ?? d
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
}),
77342: ((e, t, n) => {
n.d(t, {
LZ: () => saveState,
Rh: () => saveLedgerHead,
fL: () => removeStateFiles,
un: () => readState
});
var o = n(73024);
var a = n(76760);
var r = n(19119);
const i = "rerail-step";
const s = "rerail-secret";
const c = "rerail-ledger";
const l = /^[0-9a-f]{64}$/;
function readState(e) {
const t = e[`STATE_${i}`] ?? "";
const n = e[`STATE_${s}`] ?? "";
const o = e[`STATE_${c}`] ?? "";
return {
.../^\d{1,6}$/.test(t) ? {
step: Number(t)
} : {},
...l.test(n) ? {
secret: n
} : {},
...l.test(o) ? {
ledger: o
} : {}
};
}
async function saveState(e, {step: t, secret: n}) {
if (e !== void 0) (0, r.XD)(e, `${i}=${t}\n${s}=${n}\n`);
}
async function saveLedgerHead(e, t) {
if (e !== void 0) (0, r.XD)(e, `${c}=${t}\n`);
}
const u = /^save_state_/;
const d = 64 * 1024;
function removeStateFiles(e, t) {
if (e === void 0 || !u.test(a.basename(e))) return;
const n = a.dirname(e);
for (const i of (0, o.readdirSync)(n)) {
const s = a.join(n, i);
if (!u.test(i) || s === e) continue;
try {
if ((0, r.b$)(s, {
maxBytes: d
})?.includes(t)) (0, o.rmSync)(s, {
force: true
});
} catch {}
}
}
}),
94871: ((e, t, n) => {
n.d(t, {
Ci: () => r,
fs: () => o,
qu: () => a
});
const o = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const a = [ "transient", "same-again", "unclear" ];
const r = [ "DOCS", "STANDARD", "HEAVY" ];
}),
19119: ((e, t, n) => {
n.d(t, {
XD: () => appendPlainFile,
b$: () => readPlainFile,
rr: () => openPlainFile,
wX: () => namesIn
});
var o = n(73024);
var a = n(19473);
const r = o.constants.O_RDONLY | (o.constants.O_NOFOLLOW ?? 0) | (o.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: n = false}) {
let i;
try {
i = (0, o.openSync)(e, n ? r & ~(o.constants.O_NOFOLLOW ?? 0) : r);
} catch (t) {
const n = (0, a.codeOf)(t);
if (n === "ENOENT" || n === "ENOTDIR") return;
if (n === "ELOOP" || n === "EMLINK") throw refused(e, "it is a symbolic link");
if (n === "ENXIO" || n === "ENODEV") throw refused(e, "it is no regular file");
throw t;
}
try {
const n = (0, o.fstatSync)(i);
if (!n.isFile()) throw refused(e, "it is no regular file");
if (n.size > t) throw refused(e, `it has ${n.size} bytes, and at most ${t} are read`);
return i;
} catch (e) {
(0, o.closeSync)(i);
throw e;
}
}
function readPlainFile(e, t) {
const n = openPlainFile(e, t);
if (n === void 0) return;
try {
const e = Buffer.alloc(Math.min((0, o.fstatSync)(n).size, t.maxBytes));
let a = 0;
while (a < e.length) {
const t = (0, o.readSync)(n, e, a, e.length - a, a);
if (t === 0) break;
a += t;
}
return e.subarray(0, a);
} finally {
(0, o.closeSync)(n);
}
}
const i = o.constants.O_WRONLY | o.constants.O_APPEND | o.constants.O_CREAT | (o.constants.O_NOFOLLOW ?? 0) | (o.constants.O_NONBLOCK ?? 0);
function appendPlainFile(e, t, n = 420) {
let r;
try {
r = (0, o.openSync)(e, i, n);
} catch (t) {
const n = (0, a.codeOf)(t);
throw n === "ELOOP" || n === "EMLINK" || n === "ENXIO" || n === "EISDIR" ? notAppended(e) : t;
}
try {
if (!(0, o.fstatSync)(r).isFile()) throw notAppended(e);
const n = Buffer.from(t);
for (let e = 0; e < n.length; ) e += (0, o.writeSync)(r, n, e);
} finally {
(0, o.closeSync)(r);
}
}
const notAppended = e => new a.UserError(`${e} not written: it is no regular file. Remove what is in its place.`);
const refused = (e, t) => new a.UserError(`${e} not read: ${t}. Put a regular file in its place.`);
function namesIn(e) {
try {
return (0, o.readdirSync)(e);
} catch (e) {
if ((0, a.codeOf)(e) === "ENOENT") return [];
throw e;
}
}
}),
25413: ((e, t, n) => {
n.d(t, {
I: () => o,
declaredIn: () => declaredIn
});
const o = "declared-caches";
const declaredIn = e => e.noted(o) !== void 0;
}),
5897: ((e, t, n) => {
n.d(t, {
enterStep: () => enterStep,
h: () => runGuard,
runStep: () => runStep
});
var o = n(73024);
var a = n(65079);
var r = n(432);
var i = n(77342);
var s = n(19473);
var c = n(19119);
var l = n(2637);
var u = n(96327);
const d = [ "outcome", "tries", "failure-type", "lane", "strategy", "confidence", "reason", "signature", "checkpoint" ];
function outputEntries(e, t) {
const n = d.filter(e => !t.has(e));
return [ ...n.map(t => [ t, String(e[t] ?? "") ]), [ "rerail", JSON.stringify(e) ] ];
}
async function enterStep(e) {
await e.bestEffort("Entering the job", async () => {
const {step: t, secret: n} = (0, i.un)(e.env);
if (t !== void 0) {
if (n !== void 0) await forgetCopies(e, n);
return;
}
const o = await e.job();
e.stdout.write(`${(0, u.fE)("add-mask", o.secret.text)}\n`);
await (0, i.LZ)(e.context.files.state, {
step: await o.enter(),
secret: o.secret.text
});
});
if (e.inputs.stage !== void 0) await e.bestEffort("The look at the server", () => tellServer(e));
if (e.inputs.stage !== void 0 && e.context.attempt > 1) {
const {tellLostUploads: t} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 40971));
await t(e);
}
return 0;
}
async function forgetCopies(e, t) {
(0, i.fL)(e.context.files.state, t);
(await e.job()).forgetHandedSecret();
}
async function tellServer(e) {
if (!(0, r.v)(e.env.GITHUB_SERVER_URL)) return;
const {tellPlace: t} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 25455));
await t(e, await e.run.place());
}
async function runStep(e) {
const {command: t} = e.inputs;
if ((0, a.yB)(t)) {
const {runController: o} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 70536));
return o(e, t);
}
await enterStep(e);
const {inputs: o} = e;
if (o.command === "watch" || o.command === "guard" && o.run === void 0) {
const {watchJob: t} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 21943));
await e.bestEffort("Watching over the job", () => t(e));
await e.bestEffort("Putting rerail on PATH", async () => {
await (await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 33697))).installShell(e);
});
e.log.info("watches over this job; its record is sent when the job ends");
return 0;
}
if (o.command !== "guard") {
const {runInJob: t} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 57521));
return t(e, o.command);
}
return runGuard(e);
}
async function runGuard(e) {
const {guard: t} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 11761));
const o = await t(e).catch(async t => {
await writeOutputs(e, outputsOfNothing(e, t));
throw t;
});
await writeOutputs(e, o.outputs, new Set(o.result?.tries.at(-1)?.published.outputs.keys()));
if (o.failedTries.length > 0 || o.result?.passed === false) {
const {reportFailures: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 9303));
await e.bestEffort("Reporting", () => t(e, o, e.context.files.summary));
}
await e.bestEffort("The look at the uploads", () => tellWaiting(e));
const {ledgerHead: a} = e;
if (a) await e.bestEffort("Saving the state", () => (0, i.Rh)(e.context.files.state, a));
return o.exitCode;
}
async function tellWaiting(e) {
const {spoolFolder: t} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 99770));
const a = t((await e.job()).folder);
if (!(0, o.existsSync)(a)) return;
const [{waitingCheckpoints: r}, {stillOnItsWay: i}] = await Promise.all([ Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 95676)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 70909)) ]);
const s = i(r(a));
if (s !== void 0) e.log.info(s);
}
async function writeOutputs(e, t, n = new Set) {
const {output: o} = e.context.files;
await e.bestEffort("Writing the outputs", async () => {
if (o) (0, c.XD)(o, (0, l.Rd)(outputEntries(t, n)));
});
}
function outputsOfNothing({inputs: e, masker: t}, n) {
const o = e.lane === "auto" ? "STANDARD" : e.lane;
return {
outcome: "failed",
tries: 0,
lane: o,
strategy: "MANUAL",
reason: t.mask((0, s.messageOf)(n))
};
}
})
};
