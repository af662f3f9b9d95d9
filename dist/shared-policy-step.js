export const id = 99;

export const ids = [ 99 ];

export const modules = {
65079: (e, t, n) => {
n.d(t, {
D4: () => u,
yB: () => isControllerCommand,
Ko: () => readInputs
});
var r = n(19473);
var a = n(94871);
var o = n(62403);
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
const a = t.find(e => e === r.toLowerCase());
if (a === undefined) wrong(e, r, `one of ${t.join(", ")}`);
return a ?? n;
},
flag: (e, t) => optionalFlag(e) ?? t,
optionalFlag,
integer(e, {min: t, max: n}) {
const r = text(e);
if (r === undefined) return undefined;
const a = /^\d{1,9}$/.test(r) ? Number(r) : Number.NaN;
if (a >= t && a <= n) return a;
wrong(e, r, `a whole number from ${t} to ${n}`);
return undefined;
},
duration(e, t) {
const n = text(e);
if (n === undefined) return undefined;
const r = (0, o.E9)(n);
if (r !== undefined && (r > 0 || t?.zero)) return r;
wrong(e, n, t?.zero ? `${o.ec}, or 0 for none` : o.ec);
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
68214: (e, t, n) => {
n.r(t);
n.d(t, {
findEarlier: () => findEarlier,
recordName: () => recordName,
withEarlier: () => withEarlier
});
var r = n(19473);
var a = n(60245);
const o = 10;
const recordName = e => `job-a${e.attempt}-${e.jobKey}`;
async function findEarlier({identity: e, debug: t, whole: n, unauthenticated: i, store: s}) {
if (e.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (t) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n) return fresh("rerun-all", "all jobs of the run were re-run, so everything runs");
if (i !== undefined) {
return fresh("unauthenticated", `${i}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
}
const c = Math.max(1, e.attempt - o);
for (let t = e.attempt - 1; t >= c; t -= 1) {
try {
const n = await s.getRecord(recordName({
...e,
attempt: t
}));
if (n === undefined) continue;
const r = (0, a.u9)(n);
if (r && isOurs(r, e, t)) return {
found: true,
record: r
};
return fresh("record-foreign", `the record of attempt ${t} is not one of this job`, true);
} catch (e) {
const n = e instanceof r.RefusedError && e.reason === "record-contested";
if (!n) return fresh("service-failed", `the record of attempt ${t} could not be read: ${(0, 
r.messageOf)(e)}`, true);
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
const a = new Set(r.map(({name: e}) => e));
return [ ...r, ...[ ...n.values() ].filter(({name: e}) => !a.has(e)) ];
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
var a = n(51455);
var o = n(76760);
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
const r = o.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const m = o.join(r, "steps");
const p = o.join(r, "stages");
await (0, a.mkdir)(m, {
recursive: true,
mode: 448
});
await (0, a.mkdir)(p, {
recursive: true,
mode: 448
});
const stageFile = e => o.join(p, `${digest(e)}.json`);
const y = (0, c.o5)(r, n);
const h = y.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(h, o.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, s.b)(e, {
maxBytes: f
})?.toString("utf8");
return t === undefined ? undefined : (0, c.MX)(h, o.relative(r, e), t);
} catch {
return undefined;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, a.readdir)(p)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(o.join(p, e))).map(e => e === undefined ? undefined : (0, 
u.$C)(e)).filter(e => e !== undefined).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, d.fT)(noted(l) ?? []);
function noted(e) {
const t = readOwn(o.join(r, "notes", `${e}.json`));
return t === undefined ? undefined : JSON.parse(t);
}
return {
folder: r,
identity: t,
secret: y,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(m),
async takeNumber(e) {
const t = o.join(r, e);
await (0, a.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) {
throw new i.RefusedError("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(p);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = o.join(r, `${e}.json`);
const a = readOwn(n);
if (a !== undefined) return JSON.parse(a);
const i = await t();
await writeOwn(n, JSON.stringify(i));
return i;
},
async mark(e) {
await (0, a.mkdir)(o.join(r, "facts"), {
recursive: true,
mode: 448
});
const t = o.join(r, "facts", e);
if (await createWhole(t, signed(t, e))) return true;
if (readOwn(t) === e) return false;
await writeOwn(t, e);
return true;
},
isMarked(e) {
const t = o.join(r, "facts", e);
return readOwn(t) === e;
},
async note(e, t) {
await (0, a.mkdir)(o.join(r, "notes"), {
recursive: true,
mode: 448
});
await writeOwn(o.join(r, "notes", `${e}.json`), JSON.stringify(t));
},
noted,
record: async () => ({
version: u.hl,
...t,
claim: y.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages(),
...rollbacks().length === 0 ? {} : {
rollbacks: rollbacks()
}
})
};
}
async function takeNumber(e) {
for (let t = 1; ;t += 1) {
if (await createNew(o.join(e, `${t}.taken`))) return t;
}
}
async function createNew(e) {
try {
await (await (0, a.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, i.codeOf)(e) === "EEXIST") return false;
throw e;
}
}
async function createWhole(e, t) {
const n = `${e}.${(0, r.randomBytes)(8).toString("hex")}`;
await (0, a.writeFile)(n, t, {
mode: 384
});
try {
await (0, a.link)(n, e);
return true;
} catch (e) {
if ((0, i.codeOf)(e) === "EEXIST") return false;
throw e;
} finally {
await (0, a.unlink)(n);
}
}
async function replaceFile(e, t) {
const n = `${e}.${(0, r.randomBytes)(4).toString("hex")}`;
await (0, a.writeFile)(n, t, {
mode: 384
});
await (0, a.rename)(n, e);
}
const f = 24 * 1024 * 1024;
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex").slice(0, 24);
},
13466: (e, t, n) => {
n.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var r = n(76760);
var a = n(19473);
var o = n(77598);
var i = n(51455);
var s = n(40102);
const c = 32 * 1024 * 1024;
function createFileLedgerStore(e) {
return {
async put(t, n) {
(0, s.x)(t, n);
if ((await readRows(e)).some(([e]) => e === t)) return false;
const r = (0, o.randomBytes)(8).toString("hex");
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
if ((0, a.codeOf)(e) === "ENOENT") return [];
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
function openLedger(e, t, {store: r, clock: a, mask: o}) {
let i = 0;
return {
newKey(e) {
i += 1;
return `${t}/${i}-${e}`;
},
record(t, n) {
const i = new Date(a.now()).toISOString();
const s = {
version: u,
key: t,
at: i,
...e,
...n
};
return r.put(`${t}/${n.kind}`, JSON.stringify(o(s)));
},
async find(e, t) {
const a = await r.get(`${e}/${t}`);
if (a === undefined) return undefined;
const {parseLine: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 62536));
const i = o(a);
return i?.kind === t && i.key === e ? i : undefined;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ r.list(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var l = n(63854);
async function openJobLedger(e, {clock: t, log: n, masker: a, ...o}) {
const {identity: i, folder: s} = e;
const c = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const u = [ i.runId ?? "local", `a${i.attempt}`, i.jobKey, c ].join("/");
const d = forgiving(createFileLedgerStore(r.join(s, "ledger.jsonl")), n);
const mask = e => (0, l.X)(a, e);
return openLedger({
...i,
...o
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
t.debug(`ledger: ${(0, a.messageOf)(e)}`);
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
const [r, {isLedgerLine: a}] = await Promise.all([ e.lines(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 62536)) ]);
const o = t.filter(a).filter(({kind: e}) => e === "end");
return [ ...o.slice(-f / 2), ...r.slice(-f) ];
}
}
};
