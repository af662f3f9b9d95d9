export const id = 925;

export const ids = [ 925 ];

export const modules = {
65079: ((e, t, n) => {
n.d(t, {
D4: () => u,
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
var r = n(73024);
var o = n(76760);
var a = n(19119);
const s = "rerail-step";
const i = "rerail-secret";
const c = "rerail-ledger";
const u = /^[0-9a-f]{64}$/;
function readState(e) {
const t = e[`STATE_${s}`] ?? "";
const n = e[`STATE_${i}`] ?? "";
const r = e[`STATE_${c}`] ?? "";
return {
.../^\d{1,6}$/.test(t) ? {
step: Number(t)
} : {},
...u.test(n) ? {
secret: n
} : {},
...u.test(r) ? {
ledger: r
} : {}
};
}
async function saveState(e, {step: t, secret: n}) {
if (e !== void 0) (0, a.XD)(e, `${s}=${t}\n${i}=${n}\n`);
}
async function saveLedgerHead(e, t) {
if (e !== void 0) (0, a.XD)(e, `${c}=${t}\n`);
}
const l = /^save_state_/;
const d = 64 * 1024;
function removeStateFiles(e, t) {
if (e === void 0 || !l.test(o.basename(e))) return;
const n = o.dirname(e);
for (const s of (0, r.readdirSync)(n)) {
const i = o.join(n, s);
if (!l.test(s) || i === e) continue;
try {
if ((0, a.b$)(i, {
maxBytes: d
})?.includes(t)) (0, r.rmSync)(i, {
force: true
});
} catch {}
}
}
}),
94871: ((e, t, n) => {
n.d(t, {
Ci: () => a,
fs: () => r,
qu: () => o
});
const r = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const o = [ "transient", "same-again", "unclear" ];
const a = [ "DOCS", "STANDARD", "HEAVY" ];
}),
19119: ((e, t, n) => {
n.d(t, {
XD: () => appendPlainFile,
b$: () => readPlainFile,
rr: () => openPlainFile,
wX: () => namesIn
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
const s = r.constants.O_WRONLY | r.constants.O_APPEND | r.constants.O_CREAT | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
function appendPlainFile(e, t, n = 420) {
let a;
try {
a = (0, r.openSync)(e, s, n);
} catch (t) {
const n = (0, o.codeOf)(t);
throw n === "ELOOP" || n === "EMLINK" || n === "ENXIO" || n === "EISDIR" ? notAppended(e) : t;
}
try {
if (!(0, r.fstatSync)(a).isFile()) throw notAppended(e);
const n = Buffer.from(t);
for (let e = 0; e < n.length; ) e += (0, r.writeSync)(a, n, e);
} finally {
(0, r.closeSync)(a);
}
}
const notAppended = e => new o.UserError(`${e} not written: it is no regular file. Remove what is in its place.`);
const refused = (e, t) => new o.UserError(`${e} not read: ${t}. Put a regular file in its place.`);
function namesIn(e) {
try {
return (0, r.readdirSync)(e);
} catch (e) {
if ((0, o.codeOf)(e) === "ENOENT") return [];
throw e;
}
}
}),
96327: ((e, t, n) => {
n.d(t, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
eW: () => parseNewForm,
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
if (!n.startsWith("::")) return;
const r = n.indexOf("::", 2);
if (r < 0) return;
const [o, i] = splitOnce(n.slice(2, r), " ");
if (!t(o.toLowerCase())) return;
return {
name: o,
properties: parseProperties(i.trim(), ",", s),
data: unescapeText(n.slice(r + 2), a)
};
}
function parseOldForm(e, t) {
const n = e.indexOf("##[");
const r = n < 0 ? -1 : e.indexOf("]", n);
if (r < 0) return;
const [o, a] = splitOnce(e.slice(n + 3, r), " ");
if (!t(o.toLowerCase())) return;
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
}),
63525: ((e, t, n) => {
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
const d = "rollbacks";
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
const y = h.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(y, a.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, i.b$)(e, {
maxBytes: f
})?.toString("utf8");
return t === void 0 ? void 0 : (0, c.MX)(y, a.relative(r, e), t);
} catch {
return;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, o.readdir)(p)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(a.join(p, e))).map(e => e === void 0 ? void 0 : (0, u.$C)(e)).filter(e => e !== void 0).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, l.fT)(noted(d) ?? []);
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
const f = 24 * 1024 * 1024;
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex").slice(0, 24);
}),
5897: ((e, t, n) => {
n.d(t, {
enterStep: () => enterStep,
h: () => runGuard,
runStep: () => runStep
});
var r = n(73024);
var o = n(65079);
var a = n(432);
var s = n(77342);
var i = n(19473);
var c = n(19119);
var u = n(2637);
var l = n(96327);
const d = [ "outcome", "tries", "failure-type", "lane", "strategy", "confidence", "reason", "signature", "checkpoint" ];
function outputEntries(e, t) {
const n = d.filter(e => !t.has(e));
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
const {tellLostUploads: t} = await Promise.all([ n.e(467), n.e(103), n.e(722), n.e(872), n.e(923) ]).then(n.bind(n, 40971));
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
const {tellPlace: t} = await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 25455));
await t(e, await e.run.place());
}
async function runStep(e) {
const {command: t} = e.inputs;
if ((0, o.yB)(t)) {
const {runController: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(467), n.e(31), n.e(722), n.e(251), n.e(896), n.e(217) ]).then(n.bind(n, 70536));
return r(e, t);
}
await enterStep(e);
const {inputs: r} = e;
if (r.command === "watch" || r.command === "guard" && r.run === void 0) {
const {watchJob: t} = await Promise.all([ n.e(467), n.e(31), n.e(103), n.e(540), n.e(794) ]).then(n.bind(n, 21943));
await e.bestEffort("Watching over the job", () => t(e));
await e.bestEffort("Putting rerail on PATH", async () => {
await (await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 33697))).installShell(e);
});
e.log.info("watches over this job; its record is sent when the job ends");
return 0;
}
if (r.command !== "guard") {
const {runInJob: t} = await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 57521));
return t(e, r.command);
}
return runGuard(e);
}
async function runGuard(e) {
const {guard: t} = await Promise.all([ n.e(467), n.e(31), n.e(103), n.e(540), n.e(794) ]).then(n.bind(n, 11761));
const r = await t(e).catch(async t => {
await writeOutputs(e, outputsOfNothing(e, t));
throw t;
});
await writeOutputs(e, r.outputs, new Set(r.result?.tries.at(-1)?.published.outputs.keys()));
if (r.failedTries.length > 0 || r.result?.passed === false) {
const {reportFailures: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(31), n.e(251), n.e(51) ]).then(n.bind(n, 9303));
await e.bestEffort("Reporting", () => t(e, r, e.context.files.summary));
}
await e.bestEffort("The look at the uploads", () => tellWaiting(e));
const {ledgerHead: o} = e;
if (o) await e.bestEffort("Saving the state", () => (0, s.Rh)(e.context.files.state, o));
return r.exitCode;
}
async function tellWaiting(e) {
const {spoolFolder: t} = await Promise.all([ n.e(467), n.e(31), n.e(103), n.e(540), n.e(794) ]).then(n.bind(n, 99770));
const o = t((await e.job()).folder);
if (!(0, r.existsSync)(o)) return;
const [{waitingCheckpoints: a}, {stillOnItsWay: s}] = await Promise.all([ Promise.all([ n.e(467), n.e(103), n.e(722), n.e(872), n.e(923) ]).then(n.bind(n, 95676)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(31), n.e(251), n.e(51) ]).then(n.bind(n, 70909)) ]);
const i = s(a(o));
if (i !== void 0) e.log.info(i);
}
async function writeOutputs(e, t, n = new Set) {
const {output: r} = e.context.files;
await e.bestEffort("Writing the outputs", async () => {
if (r) (0, c.XD)(r, (0, u.Rd)(outputEntries(t, n)));
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
})
};
