export const id = 861;

export const ids = [ 861 ];

export const modules = {
58455: ((e, t, a) => {
a.d(t, {
L: () => r
});
const r = {
checkpoint: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 30599))).command,
restore: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 53315))).command,
validate: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 66991))).command,
list: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 62933))).command,
cleanup: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 71714))).command,
upload: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 92222))).uploadSpoolCommand,
explain: async () => (await Promise.all([ a.e(815), a.e(824), a.e(6), a.e(734), a.e(32), a.e(944), a.e(29), a.e(51) ]).then(a.bind(a, 76636))).explainCommand,
plan: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 49890))).planCommand,
decide: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 98066))).decideCommand,
act: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 98066))).actCommand,
revert: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 98066))).revertCommand,
recover: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 98066))).recoverCommand,
report: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 94948))).reportCommand,
init: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 1960))).initCommand,
eject: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 78418))).ejectCommand,
drill: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 6074))).drillCommand,
policy: async () => (await Promise.all([ a.e(815), a.e(340), a.e(6), a.e(551), a.e(32), a.e(944), a.e(722), a.e(29), a.e(861), a.e(290), a.e(217) ]).then(a.bind(a, 9840))).policyCommand
};
}),
20902: ((e, t, a) => {
a.d(t, {
Ld: () => progressLines,
mf: () => createProgress,
sL: () => progressForm
});
var r = a(49348);
var s = a(1451);
function progressForm(e, t, a) {
if (a) return "none";
if (t) return "lines";
return e ? "terminal" : "none";
}
const i = {
step: () => {},
bytes: () => {},
items: () => {},
end: () => {}
};
function createProgress(e, t, a) {
if (e === "none") return i;
return e === "terminal" ? drawn(t, a) : progressLines(e => void t.write(`${e}\n`));
}
const progressLines = e => ({
...i,
step: t => e((0, s.e)(t))
});
const n = 30;
const o = 100;
const p = 300;
const l = "\r[K";
function drawn(e, t) {
let a = t.monotonic();
let i = Number.NEGATIVE_INFINITY;
let c = false;
let d = "";
const draw = r => {
const n = t.monotonic();
if (n - a < p || n - i < o) return;
i = n;
c = true;
e.write(`${l}${(0, s.e)(d)}${r}`);
};
const end = () => {
if (c) e.write(l);
c = false;
};
const bar = (e, t, a) => {
if (e >= t) return end();
const r = Math.round(e / t * n);
draw(`${d === "" ? "" : " "}[${"#".repeat(r)}${".".repeat(n - r)}] ${a(e)} of ${a(t)}`);
};
return {
step(r) {
end();
d = r;
a = t.monotonic();
i = Number.NEGATIVE_INFINITY;
c = true;
e.write(`${l}${(0, s.e)(d)}`);
},
bytes: (e, t) => bar(e, t, r.z),
items: (e, t) => bar(e, t, String),
end
};
}
}),
432: ((e, t, a) => {
a.d(t, {
v: () => isEnterpriseServer
});
function isEnterpriseServer(e) {
if (!e || !URL.canParse(e)) return false;
const t = new URL(e).hostname.trimEnd().toUpperCase();
return t !== "GITHUB.COM" && !t.endsWith(".GHE.COM") && !t.endsWith(".LOCALHOST");
}
}),
34646: ((e, t, a) => {
a.d(t, {
OG: () => r,
hM: () => parseWorkflow,
t6: () => parseCompositeAction
});
const r = 1e6;
const s = 1e3;
const i = 1e3;
const n = 100;
async function parseWorkflow(e, t) {
const a = await parseYaml(e);
if (!isMap(a) || !isMap(a.jobs)) return;
const r = Object.entries(a.jobs).slice(0, s);
return {
path: t,
env: textsOf(a.env),
...pushPathsOf(a.on),
...some("runName", a["run-name"]),
...dispatchInputsOf(a.on),
jobs: r.flatMap(([e, t]) => isMap(t) ? [ jobOf(e, t, a.defaults) ] : [])
};
}
async function parseCompositeAction(e) {
const t = await parseYaml(e);
if (!isMap(t) || !isMap(t.runs) || t.runs.using !== "composite") return;
return stepsOf(t.runs.steps);
}
async function parseYaml(e) {
if (e.length > r) return;
const {parse: t} = await Promise.all([ a.e(815), a.e(32), a.e(861), a.e(540), a.e(525), a.e(477) ]).then(a.t.bind(a, 38815, 19));
try {
return t(e, {
version: "1.2",
merge: false,
maxAliasCount: n,
logLevel: "silent"
});
} catch {
return;
}
}
function dispatchInputsOf(e) {
const t = e === "workflow_dispatch" || Array.isArray(e) && e.includes("workflow_dispatch");
if (t) return {
dispatchInputs: []
};
if (!isMap(e) || !Object.hasOwn(e, "workflow_dispatch")) return {};
const a = e.workflow_dispatch;
return {
dispatchInputs: isMap(a) && isMap(a.inputs) ? Object.keys(a.inputs) : []
};
}
function pushPathsOf(e) {
if (!isMap(e) || !isMap(e.push)) return {};
const t = {
...patternsOf("paths", e.push.paths),
...patternsOf("pathsIgnore", e.push["paths-ignore"])
};
return Object.keys(t).length === 0 ? {} : {
pushPaths: t
};
}
function patternsOf(e, t) {
const a = [ t ].flat().flatMap(e => textOf(e) ?? []);
return a.length === 0 ? {} : {
[e]: a
};
}
function jobOf(e, t, a) {
const {environment: r} = t;
const s = Array.isArray(t.needs) ? t.needs : [ t.needs ];
return {
id: e,
...some("name", t.name),
...some("environment", isMap(r) ? r.name : r),
...some("uses", t.uses),
...some("continueOnError", t["continue-on-error"]),
needs: s.map(textOf).filter(e => e !== void 0),
env: textsOf(t.env),
...expressionOf(t.env),
...defaultsOf(a, t.defaults),
with: textsOf(t.with),
secrets: t.secrets === "inherit" ? "inherit" : textsOf(t.secrets),
steps: stepsOf(t.steps)
};
}
function defaultsOf(...e) {
const t = e.map(e => isMap(e) && isMap(e.run) ? e.run : {});
const a = t.map(e => ({
...some("shell", e.shell),
...some("workingDirectory", e["working-directory"])
}));
const r = Object.assign({}, ...a);
return Object.keys(r).length === 0 ? {} : {
defaults: r
};
}
const stepsOf = e => Array.isArray(e) ? e.slice(0, i).filter(isMap).map(stepOf) : [];
const stepOf = e => ({
...some("id", e.id),
...some("name", e.name),
...some("if", e.if),
...some("uses", e.uses),
...some("run", e.run),
...some("shell", e.shell),
...some("workingDirectory", e["working-directory"]),
env: textsOf(e.env),
...expressionOf(e.env),
with: textsOf(e.with)
});
const expressionOf = e => typeof e === "string" ? {
envExpression: e
} : {};
function some(e, t) {
const a = textOf(t);
return a === void 0 ? {} : {
[e]: a
};
}
function textOf(e) {
return [ "string", "number", "boolean", "bigint" ].includes(typeof e) ? String(e) : void 0;
}
function textsOf(e) {
if (!isMap(e)) return {};
const t = Object.entries(e).map(([e, t]) => [ e, t === null ? "" : textOf(t) ]);
return Object.fromEntries(t.filter(([, e]) => e !== void 0));
}
const isMap = e => typeof e === "object" && e !== null && !Array.isArray(e) && !(e instanceof Date);
}),
54938: ((e, t, a) => {
a.d(t, {
T: () => keyOf,
u: () => readDocument
});
var r = a(38815);
var s = a(19473);
const i = 2e5;
function readDocument(e, t) {
const a = new r.HN;
const placed = (e, r, s) => {
const {line: i, col: n} = a.linePos(e);
return {
file: t,
line: Math.max(1, i),
column: Math.max(1, n),
key: r,
text: s
};
};
const broken = (e, t) => ({
data: null,
problems: [ placed(e, "", t) ],
problem: (e, t) => placed(0, keyOf(e), t)
});
if (e.length > i) return broken(0, `the file has ${e.length} characters. Use at most ${i}.`);
try {
const t = (0, r.Tp)(e, {
lineCounter: a,
uniqueKeys: true,
merge: false,
version: "1.2",
logLevel: "error"
});
const s = [ ...syntaxProblems(t, placed), ...aliasProblems(t, placed) ];
return {
data: s.length > 0 ? null : t.toJS({
maxAliasCount: 0
}),
problems: s,
problem: (e, a, r = "value") => placed(offsetOf(t, e, r), keyOf(e), a)
};
} catch (e) {
return broken(0, `the file is not valid YAML: ${(0, s.messageOf)(e)}. Write it anew.`);
}
}
function syntaxProblems(e, t) {
return e.errors.map(e => t(e.pos[0], "", `not valid YAML: ${e.message.split(/ at line |\n/)[0]}. Correct this line.`));
}
function aliasProblems(e, t) {
const a = [];
(0, r.YR)(e, {
Alias: (e, r) => {
a.push(t(r.range?.[0] ?? 0, "", "an alias (`*name`) is not allowed. Write the value again."));
}
});
return a;
}
function offsetOf(e, t, a) {
let s = e.contents;
let i = s?.range?.[0] ?? 0;
for (const [e, n] of t.entries()) {
const o = e === t.length - 1;
if ((0, r.jh)(s)) {
const e = s.items.find(({key: e}) => (0, r.jn)(e) && String(e.value) === String(n));
if (!e) return i;
const t = o && a === "key";
const p = e.value;
i = (t ? e.key : p ?? e.key).range?.[0] ?? i;
s = p;
} else if ((0, r.oP)(s) && typeof n === "number") {
s = s.items[n];
i = s?.range?.[0] ?? i;
} else return i;
if ((0, r.Vj)(s)) return i;
}
return i;
}
const keyOf = e => e.reduce((e, t) => {
if (typeof t === "number") return `${e}[${t}]`;
return e === "" ? t : `${e}.${t}`;
}, "");
}),
58579: ((e, t, a) => {
a.d(t, {
Y: () => problemLine,
p: () => PolicyError
});
var r = a(19473);
const problemLine = ({file: e, line: t, column: a, key: r, text: s}) => `${e}:${t}:${a}: ${r === "" ? "" : `${r}: `}${s}`;
const s = 20;
class PolicyError extends r.UserError {
name="PolicyError";
problems;
constructor(e) {
const t = e.slice(0, s).map(e => `- ${problemLine(e)}`);
const a = e.length > s ? [ `- and ${e.length - s} more problems` ] : [];
super(`The policy is not valid:\n${[ ...t, ...a ].join("\n")}`);
this.problems = e;
}
}
}),
14751: ((e, t, a) => {
a.d(t, {
readPolicy: () => readPolicy
});
var r = a(76760);
var s = a(19473);
var i = a(14152);
var n = a(62403);
var o = a(93711);
var p = a(56221);
function effectivePolicy(e, t) {
const a = p.z;
return {
mode: e.mode ?? a.mode,
lanes: e.lanes ? Object.entries(e.lanes).map(([e, t]) => laneOf(e, t)) : a.lanes,
plans: mapValues(e.plans ?? {}, planOf),
mixedCauses: e["mixed-causes"] ?? a.mixedCauses,
never: {
...a.never,
...e.never
},
idempotent: {
...a.idempotent,
...e.idempotent
},
optional: {
...e.optional
},
flaky: {
maxPerWeek: e.flaky?.["max-per-week"] ?? a.flaky.maxPerWeek,
deadlineMs: ms(e.flaky?.deadline) ?? a.flaky.deadlineMs,
tests: e.flaky?.tests ?? a.flaky.tests,
signatures: e.flaky?.signatures ?? a.flaky.signatures
},
budgets: budgetsOf(e.budgets),
triggers: (e.triggers ?? []).map(triggerOf),
stages: {
paths: e.stages?.paths ?? [],
approveOver: e.stages?.["approve-over"] ?? a.stages.approveOver,
maxPerTarget: e.stages?.["max-per-target"] ?? a.stages.maxPerTarget
},
checkpoint: {
...a.checkpoint,
...e.checkpoint
},
cache: (e.cache ?? []).map(({lane: e, paths: t, "key-files": a}) => ({
...e === void 0 ? {} : {
lane: laneName(e)
},
paths: t,
keyFiles: a
})),
rollback: rollbackOf(e.rollback),
notifications: notificationsOf(e.notifications),
rules: t
};
}
function laneOf(e, t) {
const {jobs: a, paths: r, labels: s, "only-paths": i, budget: n, checkpoint: p = "auto"} = t;
const l = laneName(e);
return {
lane: l,
budgetMs: ms(n) ?? o.R9[l],
checkpoint: p,
...defined({
jobs: a,
paths: r,
onlyPaths: i,
labels: s
})
};
}
function planOf({strategy: e, tries: t, wait: a, scale: r, only: s, lanes: i = {}}) {
const n = Object.entries(i).map(([e, t]) => [ laneName(e), t ]);
return {
strategy: e,
lanes: Object.fromEntries(n),
...defined({
tries: t,
waitMs: ms(a),
scale: r,
only: s
})
};
}
function triggerOf({metric: e, above: t, below: a, for: r, from: s, branches: i, do: n}) {
const o = {
above: threshold(t),
below: threshold(a)
};
return {
metric: e,
do: n,
...defined({
...o,
forMs: ms(r),
from: s,
branches: i
})
};
}
function threshold(e) {
if (e === void 0) return;
const t = String(e);
if (t.endsWith("%")) return {
value: Number(t.slice(0, -1)) / 100,
unit: "share"
};
return t.endsWith("x") ? {
value: Number(t.slice(0, -1)),
unit: "multiple"
} : {
value: Number(t),
unit: "number"
};
}
function budgetsOf(e) {
const {reruns: t, storage: a, circuitBreaker: r} = p.z.budgets;
return {
reruns: {
perJob: e?.reruns?.["per-job"] ?? t.perJob,
perRun: e?.reruns?.["per-run"] ?? t.perRun,
perDay: e?.reruns?.["per-day"] ?? t.perDay
},
storage: {
perRunBytes: bytes(e?.storage?.["per-run"]) ?? a.perRunBytes,
retentionMs: days(e?.storage?.retention) ?? a.retentionMs
},
circuitBreaker: {
runs: e?.["circuit-breaker"]?.runs ?? r.runs,
withinMs: ms(e?.["circuit-breaker"]?.within) ?? r.withinMs
}
};
}
function rollbackOf(e) {
const {branches: t, mode: a, exempt: r, limits: s} = p.z.rollback;
return {
branches: e?.branches ?? t,
mode: e?.mode ?? a,
exempt: {
...r,
...e?.exempt
},
limits: {
ageMs: ms(e?.limits?.age) ?? s.ageMs,
create: e?.limits?.create ?? s.create,
push: e?.limits?.push ?? s.push
},
...defined({
probe: e?.probe,
verify: e?.verify
})
};
}
function notificationsOf(e) {
const {pullRequest: t, issue: a} = p.z.notifications;
const {webhook: r} = e ?? {};
return {
pullRequest: e?.["pull-request"] ?? t,
issue: {
...a,
...e?.issue
},
...r && {
webhook: {
secret: r.secret,
escalateMs: (r.escalate ?? [ "5m", "15m", "30m" ]).map(e => ms(e))
}
}
};
}
const l = 365 * 864e5;
const ms = e => e === void 0 ? void 0 : (0, n.E9)(e, l);
const days = e => e === void 0 ? void 0 : Number.parseInt(e, 10) * 864e5;
const c = {
KB: 1024,
MB: 1024 ** 2,
GB: 1024 ** 3
};
function bytes(e) {
const t = e?.slice(-2) ?? "";
return e === void 0 ? void 0 : Math.round(Number.parseFloat(e) * c[t]);
}
const laneName = e => e.toUpperCase();
function defined(e) {
return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== void 0));
}
const mapValues = (e, t) => Object.fromEntries(Object.entries(e).map(([e, a]) => [ e, t(a) ]));
function checkValues(e, t) {
for (const [a, r] of leaves(e, [])) {
const e = a.filter(e => typeof e === "string").at(-1);
if (d.has(String(e)) && typeof r === "string" && (0, n.E9)(r, l) === void 0) t(a, `"${r}" is too long. Use at most 365d.`);
}
checkPaths(e, t);
checkPlans(e, t);
checkTriggers(e, t);
checkRollback(e, t);
if (e.notifications?.["pull-request"] === "always") t([ "notifications", "pull-request" ], "not supported yet: this version of rerail would do the same as with on-action. Use never or on-action.");
}
const d = new Set([ "budget", "wait", "deadline", "within", "for", "age", "escalate" ]);
function checkPaths(e, t) {
const a = [ ...Object.entries(e.lanes ?? {}).flatMap(([e, t]) => [ [ [ "lanes", e, "paths" ], t.paths ], [ [ "lanes", e, "only-paths" ], t["only-paths"] ] ]), [ [ "rollback", "exempt", "paths" ], e.rollback?.exempt?.paths ], ...(e.cache ?? []).flatMap((e, t) => [ [ [ "cache", t, "paths" ], e.paths ], [ [ "cache", t, "key-files" ], e["key-files"] ] ]) ];
for (const [e, r] of a) for (const [a, n] of (r ?? []).entries()) try {
(0, i.fU)([ n ]);
} catch (r) {
t([ ...e, a ], (0, s.messageOf)(r));
}
}
function checkPlans({plans: e = {}}, t) {
for (const [a, r] of Object.entries(e)) {
const e = [ r.strategy, ...Object.values(r.lanes ?? {}) ];
const s = e.some(e => e === "RETRY" || e === "RESUME");
for (const e of [ "tries", "wait", "scale", "only" ]) {
if (r[e] === void 0 || s) continue;
t([ "plans", a, e ], `does nothing with strategy ${r.strategy}. Remove it, or use RETRY or RESUME.`);
}
}
}
function checkTriggers({triggers: e = []}, t) {
for (const [a, r] of e.entries()) {
const at = e => [ "triggers", a, e ];
const {metric: e, from: s, above: i, below: n, for: o, do: p} = r;
if (e === "error-rate") {
t(at("metric"), "not supported yet: this version of rerail would ignore it. Remove this trigger.");
continue;
}
const l = f[e];
if (!l.do.includes(p)) t(at("do"), `"${p}" does nothing with metric ${e}. Use ${orList(l.do)}.`);
if (l.from !== void 0 && s === void 0) t([ "triggers", a ], `has no "from". Add it: \`from: "${l.from}"\`.`);
if (s !== void 0 && l.from === void 0) t(at("from"), `does nothing with metric ${e}. Remove it.`);
if (s !== void 0 && l.from !== void 0 && !isBelow(s)) t(at("from"), `"${s}" is outside of the workspace. Use a path relative to it, as ${l.from}.`);
if (o !== void 0 && !u.has(e)) t(at("for"), `does nothing with metric ${e}. Remove it.`);
for (const [a, r] of [ [ "above", i ], [ "below", n ] ]) {
if (r === void 0) continue;
if (!l.limits.includes(a)) t(at(a), `does nothing with metric ${e}. Remove it.`); else if (!l.form.test(String(r))) t(at(a), `"${r}" is not allowed. Use ${l.example}.`);
}
}
}
const h = {
form: /^(?:\d{1,2}(?:\.\d+)?|100)%$/,
example: "a share from 0% to 100%, as 90%"
};
const m = {
limits: [ "above" ],
...h,
do: [ "checkpoint", "scale-back", "step-back", "hand-over" ]
};
const f = {
"test-failure-rate": {
limits: [ "above", "below" ],
...h,
do: [ "checkpoint", "step-back", "nominate-revert", "hand-over" ]
},
duration: {
limits: [ "above" ],
form: /^\d+(?:\.\d+)?x$/,
example: "a multiple of the estimate, as 3x",
do: [ "checkpoint", "scale-back", "step-back", "nominate-revert", "hand-over" ]
},
memory: m,
disk: m,
"quality-score": {
limits: [ "above", "below" ],
form: /^\d+(?:\.\d+)?$/,
example: "a number, as 60",
from: "quality.json#/score",
do: [ "checkpoint", "step-back", "nominate-revert", "hand-over" ]
},
veto: {
limits: [],
form: /^/,
example: "",
from: ".rerail-veto",
do: [ "step-back", "hand-over" ]
}
};
const u = new Set([ "memory", "disk" ]);
const isBelow = e => !r.posix.isAbsolute(e) && !r.win32.isAbsolute(e) && !/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(e.split("#")[0] ?? "");
const orList = e => `${e.slice(0, -1).join(", ")} or ${e.at(-1)}`;
function checkRollback({rollback: {mode: e, probe: t, verify: a, limits: r} = {}}, s) {
if (a !== void 0 && t === void 0) s([ "rollback", "verify" ], "runs in the probe workflow, and there is none. Name it under rollback.probe.");
if (e !== "push") return;
if (t === void 0) s([ "rollback", "mode" ], '"push" needs a proof, and nothing can prove. Name a workflow under rollback.probe.');
if (!r?.push) s([ "rollback", "mode" ], '"push" does nothing while rollback.limits.push is 0. Set the limit.');
}
function leaves(e, t) {
if (typeof e !== "object" || e === null) return [ [ t, e ] ];
if (Array.isArray(e)) return e.flatMap((e, a) => leaves(e, [ ...t, a ]));
return Object.entries(e).flatMap(([e, a]) => leaves(a, [ ...t, e ]));
}
var y = a(48301);
var v = a(58579);
const g = 8;
async function compileRules(e, t) {
if (e.length === 0) return [];
const {compilePattern: r} = await Promise.all([ a.e(815), a.e(824), a.e(6), a.e(734), a.e(32), a.e(944), a.e(29), a.e(51) ]).then(a.bind(a, 18253));
const s = new Set;
return e.flatMap((e, a) => {
const i = [ "rules", a ];
if (s.has(e.id)) t([ ...i, "id" ], `"${e.id}" is used twice. Give each rule its own id.`);
s.add(e.id);
const n = compile(e, r, e => t([ ...i, "pattern" ], e));
if (!n) return [];
checkExamples(e, n, (e, a) => t([ ...i, ...e ], a));
return [ ruleOf(e, n) ];
});
}
function compile({pattern: e, "ignore-case": t = false}, a, r) {
try {
return a(e, t);
} catch (t) {
r(`"${e.slice(0, 80)}" is not a valid pattern: ${(0, s.messageOf)(t)}. Use RE2's syntax: no look-around, no back-references.`);
return;
}
}
function checkExamples(e, t, a) {
for (const [r, s] of e.examples.entries()) {
if (t.test(s)) continue;
a([ "examples", r ], `"${s.slice(0, 80)}" does not match the pattern. Change the pattern or the example.`);
}
for (const [r, s] of (e["counter-examples"] ?? []).entries()) {
if (!t.test(s)) continue;
a([ "counter-examples", r ], `"${s.slice(0, 80)}" matches the pattern. Change the pattern or the counter-example.`);
}
}
const ruleOf = (e, t) => ({
id: e.id,
ecosystem: "user",
type: e.type,
pattern: t,
weight: e.weight ?? g,
examples: e.examples,
counterExamples: e["counter-examples"] ?? [],
...e.suggestion === void 0 ? {} : {
suggestion: e.suggestion
}
});
var P = a(82740);
async function readPolicy(e, t = y.C) {
const a = (0, P.i)(e, t);
if (a.problems.length > 0) throw new v.p(a.problems);
const r = a.data ?? {};
const s = [];
const refuse = (e, t) => s.push(a.problem(e, t));
checkValues(r, refuse);
const i = await compileRules(r.rules ?? [], refuse);
if (s.length > 0) throw new v.p(s.sort((e, t) => e.line - t.line || e.column - t.column));
return effectivePolicy(r, i);
}
}),
82740: ((e, t, a) => {
a.d(t, {
i: () => validateSchema,
f: () => valueAt
});
var r = a(54938);
const s = validate52;
const i = {
$schema: "https://json-schema.org/draft/2020-12/schema",
$id: "https://raw.githubusercontent.com/rerail/rerail/main/schema/rerail.schema.json",
title: "rerail policy (.github/rerail.yml)",
description: "What rerail may do in this repository. Every key has a default; a repository without this file works.",
type: "object",
required: [ "version" ],
additionalProperties: false,
properties: {
version: {
description: "Version of this format. Always 1.",
const: 1
},
mode: {
description: "What the controller does after a run: observe only decides and reports, act also acts. Guarded steps have the input retry instead.",
enum: [ "observe", "act" ],
default: "observe"
},
lanes: {
description: "Which jobs belong to which lane. rerail takes the first lane, in the order of this file, whose conditions all hold. A lane without conditions takes what is left. The input lane goes first. Default: none, so every job is in lane standard.",
type: "object",
additionalProperties: false,
properties: {
docs: {
$ref: "#/$defs/lane",
description: "Jobs that take minutes and that nothing depends on."
},
standard: {
$ref: "#/$defs/lane",
description: "Ordinary jobs."
},
heavy: {
$ref: "#/$defs/lane",
description: "Long jobs, worth a checkpoint before each stage."
}
}
},
plans: {
description: "What rerail does about each failure type. Each entry replaces the row of the default table. Default: the table in the README.",
type: "object",
additionalProperties: false,
properties: {
timeout: {
$ref: "#/$defs/plan",
description: "A job, step or operation reached a limit or hung."
},
"test-failure": {
$ref: "#/$defs/plan",
description: "Tests ran and failed."
},
"quality-gate": {
$ref: "#/$defs/plan",
description: "Lint, types, compile errors, coverage."
},
"resource-exhaustion": {
$ref: "#/$defs/plan",
description: "Memory, disk, handles or quotas ran out."
},
network: {
$ref: "#/$defs/plan",
description: "Refused, reset, DNS, TLS, 5xx and 429 answers."
},
git: {
$ref: "#/$defs/plan",
description: "Checkout, fetch, merge, push, submodules, LFS."
},
unknown: {
$ref: "#/$defs/plan",
description: "Everything else."
}
}
},
"mixed-causes": {
description: "What the controller does if only some of a run's failed jobs may pass on a re-run. ask hands the run over. rerun-job re-runs exactly those jobs and hands the others over; GitHub starts one job for each attempt.",
enum: [ "ask", "rerun-job" ],
default: "ask"
},
never: {
description: "What rerail never repeats: no second try in a guarded step, no resume, no re-run. Replaces the default.",
$ref: "#/$defs/jobs-and-environments",
default: {
jobs: [],
environments: [ "*" ]
}
},
idempotent: {
description: "What rerail may repeat although it acts outside of the run. Goes before never.",
$ref: "#/$defs/jobs-and-environments",
default: {
jobs: [],
environments: []
}
},
optional: {
description: "When rerail skips a step that is marked optional.",
type: "object",
additionalProperties: false,
properties: {
types: {
description: "Only failures of these types are skipped. Default: any failure.",
type: "array",
maxItems: 7,
items: {
$ref: "#/$defs/failure-type"
}
}
}
},
flaky: {
description: "What counts as flaky, and for how long.",
type: "object",
additionalProperties: false,
properties: {
"max-per-week": {
description: "More failures than this in seven days are not flaky any more: rerail hands over.",
$ref: "#/$defs/count",
default: 5
},
deadline: {
description: "Time since the first occurrence after which somebody has to fix it: rerail hands over.",
$ref: "#/$defs/duration",
default: "14d"
},
tests: {
description: "Patterns of test names that are known to be flaky. If only such tests fail, rerail retries.",
type: "array",
maxItems: 1e3,
items: {
$ref: "#/$defs/text"
},
default: []
},
signatures: {
description: "Signatures of failures that are known to be flaky.",
type: "array",
maxItems: 1e3,
items: {
$ref: "#/$defs/text"
},
default: []
}
}
},
budgets: {
description: "Limits on what recovery may cost.",
type: "object",
additionalProperties: false,
properties: {
reruns: {
description: "How often the controller may re-run.",
type: "object",
additionalProperties: false,
properties: {
"per-job": {
description: "Re-runs of one job of a run.",
$ref: "#/$defs/count",
default: 2
},
"per-run": {
description: "Re-runs of one run.",
$ref: "#/$defs/count",
default: 3
},
"per-day": {
description: "Re-runs in the repository within 24 hours.",
$ref: "#/$defs/count",
default: 50
}
}
},
storage: {
description: "What checkpoints may take.",
type: "object",
additionalProperties: false,
properties: {
"per-run": {
description: "What the checkpoints of a run, of all jobs and attempts, may take in each store, in the cache 1GB at most. rerail uploads none beyond it.",
$ref: "#/$defs/size",
default: "2GB"
},
retention: {
description: "How long uploaded checkpoints are kept, in whole days. The input retention-days goes first.",
$ref: "#/$defs/days",
default: "3d"
}
}
},
"circuit-breaker": {
description: "If this many runs fail with one signature within this time, something is down: rerail stops re-running and says so.",
type: "object",
additionalProperties: false,
properties: {
runs: {
description: "Runs that fail with one signature.",
$ref: "#/$defs/positive",
default: 10
},
within: {
description: "The time within which they fail.",
$ref: "#/$defs/duration",
default: "30m"
}
}
}
}
},
triggers: {
description: "Measurements that start something while a guarded script runs or after it. The first trigger that fires decides what follows a failed try. Default: none.",
type: "array",
maxItems: 50,
items: {
$ref: "#/$defs/trigger"
},
default: []
},
stages: {
description: "How rerail steps back between stages.",
type: "object",
additionalProperties: false,
properties: {
paths: {
description: "Declared ways back: if stage from fails, the next attempt resumes at stage to.",
type: "array",
maxItems: 50,
items: {
type: "object",
required: [ "from", "to" ],
additionalProperties: false,
properties: {
from: {
description: "The stage that fails.",
$ref: "#/$defs/text"
},
to: {
description: "The stage to resume at.",
$ref: "#/$defs/text"
},
when: {
description: "Only for this failure type. Default: any.",
$ref: "#/$defs/failure-type"
}
}
},
default: []
},
"approve-over": {
description: "Stepping back over more stages than this needs a person's approval.",
$ref: "#/$defs/count",
default: 2
},
"max-per-target": {
description: "How often rerail steps back to one stage before it hands over.",
$ref: "#/$defs/count",
default: 2
}
}
},
checkpoint: {
description: "Checkpoints of the workspace.",
type: "object",
additionalProperties: false,
properties: {
stores: {
description: "Where checkpoints are kept: in the run's artifacts, in the cache of its branch, in an S3-compatible bucket. With several, each checkpoint goes to all of them, and is read from the first that has it.",
type: "array",
minItems: 1,
maxItems: 3,
items: {
enum: [ "artifact", "cache", "s3" ]
},
default: [ "artifact" ]
},
secrets: {
description: "What rerail does with files that look like credentials: redact leaves them out, refuse takes no checkpoint, allow keeps them. The stricter of this and the input secrets is in force. Default: the input's.",
enum: [ "redact", "refuse", "allow" ]
}
}
},
cache: {
description: "Paths that rerail restores before the first guarded script of a job and saves at its end, by lane and lock file, also if the job failed and nothing touched them.",
type: "array",
maxItems: 20,
items: {
type: "object",
required: [ "paths", "key-files" ],
additionalProperties: false,
properties: {
lane: {
description: "Only for jobs of this lane. Default: any.",
$ref: "#/$defs/lane-name"
},
paths: {
description: "Folders and files to cache.",
$ref: "#/$defs/globs"
},
"key-files": {
description: "Files whose content names the cache.",
$ref: "#/$defs/globs"
}
}
},
default: []
},
rollback: {
description: "Which branches rerail may prepare a revert for, and how.",
type: "object",
additionalProperties: false,
properties: {
branches: {
description: "Names or patterns of branches. With none, nothing is ever reverted.",
$ref: "#/$defs/texts",
default: []
},
mode: {
description: "issue describes the revert, pr opens a pull request, push pushes it if it is proven.",
enum: [ "issue", "pr", "push" ],
default: "pr"
},
probe: {
description: "File name of a workflow without outside effects that checks the commit in its input sha.",
type: "string",
title: "the name of a file in .github/workflows, as probe.yml",
pattern: "^[A-Za-z0-9_.-]{1,100}\\.ya?ml$"
},
exempt: {
description: "Commits that are never reverted.",
type: "object",
additionalProperties: false,
properties: {
authors: {
description: "Login names.",
$ref: "#/$defs/texts",
default: []
},
paths: {
description: "Commits that touch one of these.",
$ref: "#/$defs/globs",
default: []
},
trailers: {
description: "Commits whose message has one of these trailers.",
$ref: "#/$defs/texts",
default: []
}
}
},
limits: {
description: "How old a commit may be, and how many reverts a day.",
type: "object",
additionalProperties: false,
properties: {
age: {
description: "Older commits are not reverted.",
$ref: "#/$defs/duration",
default: "24h"
},
create: {
description: "Pull requests or issues within 24 hours.",
$ref: "#/$defs/count",
default: 3
},
push: {
description: "Pushed reverts within 24 hours.",
$ref: "#/$defs/count",
default: 0
}
}
},
verify: {
description: "Command that checks a reverted tree.",
$ref: "#/$defs/text"
}
}
},
notifications: {
description: "Who is told what.",
type: "object",
additionalProperties: false,
properties: {
"pull-request": {
description: "When rerail comments on a pull request. always is not supported yet.",
enum: [ "never", "on-action", "always" ],
default: "on-action"
},
issue: {
description: "The issue that rerail opens when a person has to act.",
type: "object",
additionalProperties: false,
properties: {
labels: {
description: "Labels of the issue.",
$ref: "#/$defs/texts",
default: []
}
}
},
webhook: {
description: 'A chat to tell what needs a person and has no pull request. rerail posts {"text": ...}, as Slack takes it.',
type: "object",
required: [ "secret" ],
additionalProperties: false,
properties: {
secret: {
description: "Name of the environment variable with the https address; the workflow sets it from a secret.",
type: "string",
title: "the name of an environment variable, as RERAIL_WEBHOOK",
pattern: "^[A-Z_][A-Z0-9_]{0,99}$"
},
escalate: {
description: "When the sweep reminds of an issue that is still open and assigned to nobody, counted from the first message. Default: 5m, 15m and 30m.",
type: "array",
minItems: 1,
maxItems: 10,
items: {
$ref: "#/$defs/duration"
}
}
}
}
}
},
rules: {
description: "Rules of your own for the classifier. rerail tries them on their examples when it reads the policy.",
type: "array",
maxItems: 200,
items: {
$ref: "#/$defs/rule"
},
default: []
}
},
examples: [ {
version: 1,
mode: "act",
lanes: {
heavy: {
jobs: [ "e2e*" ],
budget: "30m"
},
standard: {}
}
}, {
version: 1,
plans: {
network: {
strategy: "RETRY",
tries: 3,
wait: "5s"
}
}
} ],
$defs: {
text: {
type: "string",
title: "text of 1 to 500 characters",
minLength: 1,
maxLength: 500
},
texts: {
type: "array",
title: 'a list, as ["one", "other"]',
minItems: 1,
maxItems: 200,
items: {
$ref: "#/$defs/text"
}
},
globs: {
type: "array",
title: 'a list of paths, as ["docs/**", "**/*.md"]',
minItems: 1,
maxItems: 200,
items: {
$ref: "#/$defs/text"
}
},
count: {
type: "integer",
title: "a whole number from 0 to 1000000",
minimum: 0,
maximum: 1e6
},
positive: {
type: "integer",
title: "a whole number from 1 to 1000000",
minimum: 1,
maximum: 1e6
},
duration: {
type: "string",
title: "a number with a unit, as 90s, 15m, 2h, 1h30m or 14d",
pattern: "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$"
},
days: {
type: "string",
title: "whole days from 1d to 90d",
pattern: "^(?:[1-9]|[1-8]\\d|90)d$"
},
size: {
type: "string",
title: "a size from 1KB to 100GB, as 500MB or 2GB",
pattern: "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$"
},
"failure-type": {
enum: [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ]
},
"lane-name": {
enum: [ "docs", "standard", "heavy" ]
},
strategy: {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ]
},
"jobs-and-environments": {
type: "object",
additionalProperties: false,
properties: {
jobs: {
description: "Ids or names of jobs, or patterns of them.",
$ref: "#/$defs/texts-or-none"
},
environments: {
description: "Names of environments, or patterns of them.",
$ref: "#/$defs/texts-or-none"
}
}
},
"texts-or-none": {
type: "array",
title: 'a list, as ["deploy*"], or []',
maxItems: 200,
items: {
$ref: "#/$defs/text"
}
},
lane: {
type: "object",
additionalProperties: false,
properties: {
jobs: {
description: "Ids or names of jobs, or patterns of them; one must match. Default: any job.",
$ref: "#/$defs/texts"
},
paths: {
description: "Patterns of paths; the push or pull request must change at least one path that matches. Default: any change.",
$ref: "#/$defs/globs"
},
"only-paths": {
description: "Patterns of paths; every path that the push or pull request changes must match. Default: any change.",
$ref: "#/$defs/globs"
},
labels: {
description: "Labels of the pull request; it must have at least one. Default: any.",
$ref: "#/$defs/texts"
},
budget: {
description: "How long a step of the lane should take with its retries. rerail starts no retry over it if the cause is unclear; it stops nothing. Default: docs 5m, standard 15m, heavy none.",
$ref: "#/$defs/duration"
},
checkpoint: {
description: "When a stage's checkpoint is uploaded. The input checkpoint goes first. auto means eager for heavy, on-failure for standard, none for docs.",
enum: [ "auto", "none", "on-failure", "eager" ],
default: "auto"
}
}
},
plan: {
type: "object",
required: [ "strategy" ],
additionalProperties: false,
properties: {
strategy: {
description: "RETRY in place, RESUME at this stage in a later attempt, SKIP an optional step, ROLLBACK nominates the commit for a revert, MANUAL hands over.",
$ref: "#/$defs/strategy"
},
tries: {
description: "For RETRY all tries together, for RESUME how often. Default: that of the default table, else 2.",
type: "integer",
title: "a whole number from 1 to 10",
minimum: 1,
maximum: 10
},
wait: {
description: "Base of the wait before the next try. The input retry-wait goes first. Default: 5s.",
$ref: "#/$defs/duration"
},
scale: {
description: "Share of the usual resources that the next try should use, in RERAIL_SCALE. Default: 0.5 for resource-exhaustion, else not set.",
type: "number",
title: "a number from 0.1 to 1",
minimum: .1,
maximum: 1
},
only: {
description: "known-flaky: only for failures that are known to pass on a retry. Default: any failure of the type.",
enum: [ "known-flaky" ]
},
lanes: {
description: "Another strategy for jobs of one lane.",
type: "object",
additionalProperties: false,
properties: {
docs: {
description: "The strategy for jobs of lane docs. Default: strategy.",
$ref: "#/$defs/strategy"
},
standard: {
description: "The strategy for jobs of lane standard. Default: strategy.",
$ref: "#/$defs/strategy"
},
heavy: {
description: "The strategy for jobs of lane heavy. Default: strategy.",
$ref: "#/$defs/strategy"
}
}
}
}
},
trigger: {
type: "object",
required: [ "metric", "do" ],
additionalProperties: false,
if: {
required: [ "metric" ],
properties: {
metric: {
const: "veto"
}
}
},
then: {
required: [ "from" ]
},
else: {
title: "exactly one of above and below",
oneOf: [ {
required: [ "above" ]
}, {
required: [ "below" ]
} ]
},
properties: {
metric: {
description: "What is measured. test-failure-rate is read from the input reports, quality-score from a file or output after each try. duration is compared with the input estimate, else with the median of the last green runs of this step. memory and disk are read every second. A veto is a file that appears or changes while the script runs: rerail ends the try. error-rate is not supported yet.",
enum: [ "test-failure-rate", "duration", "memory", "disk", "error-rate", "quality-score", "veto" ]
},
above: {
description: "Fires over this. test-failure-rate, memory and disk take a share (50%), duration a multiple of the estimate (3x), quality-score a number. Give either above or below.",
$ref: "#/$defs/threshold"
},
below: {
description: "Fires under this; for test-failure-rate and quality-score.",
$ref: "#/$defs/threshold"
},
for: {
description: "How long memory or disk must stay over the limit.",
$ref: "#/$defs/duration",
default: "60s"
},
from: {
description: "Where a quality score is read: a JSON file in the workspace and a pointer (quality.json#/score), or an output that the script sets (outputs.score). For veto: a path relative to the workspace. Required for both.",
$ref: "#/$defs/text"
},
branches: {
description: "Only on these branches. Default: all.",
$ref: "#/$defs/texts"
},
do: {
description: "checkpoint saves the workspace of a stage. scale-back retries with RERAIL_SCALE at half, and for memory and disk ends the running try if another one can follow. step-back lets the next attempt resume one stage earlier. nominate-revert nominates the commit for a revert. hand-over makes no further try.",
enum: [ "checkpoint", "scale-back", "step-back", "nominate-revert", "hand-over" ]
}
}
},
threshold: {
type: [ "string", "number" ],
title: "a share (50%), a multiple (3x) or a number",
pattern: "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$"
},
rule: {
type: "object",
required: [ "id", "type", "pattern", "examples" ],
additionalProperties: false,
properties: {
id: {
description: "Name of the rule, once in the file.",
type: "string",
title: "a name in kebab-case, as nexus-down",
pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
maxLength: 100
},
type: {
description: "The failure type that a match speaks for.",
$ref: "#/$defs/failure-type"
},
pattern: {
description: "Regular expression in RE2 syntax, tried on each line.",
type: "string",
title: "1 to 1000 characters, not all blank",
minLength: 1,
maxLength: 1e3,
pattern: "\\S"
},
"ignore-case": {
description: "Whether upper and lower case are the same.",
type: "boolean",
default: false
},
weight: {
description: "How strongly a match speaks: 1 a hint, 6 an error, 10 proof.",
type: "number",
title: "a number from 1 to 10",
minimum: 1,
maximum: 10,
default: 8
},
examples: {
description: "Lines that must match.",
$ref: "#/$defs/lines"
},
"counter-examples": {
description: "Lines that must not match.",
$ref: "#/$defs/lines"
},
suggestion: {
description: "What a person could do; a sentence.",
$ref: "#/$defs/text"
}
}
},
lines: {
type: "array",
title: 'a list, as ["one", "other"]',
minItems: 1,
maxItems: 50,
items: {
type: "string",
title: "text of 1 to 4000 characters",
minLength: 1,
maxLength: 4e3
}
}
}
};
const n = Object.prototype.hasOwnProperty;
const o = {
type: "object",
additionalProperties: false,
properties: {
jobs: {
description: "Ids or names of jobs, or patterns of them; one must match. Default: any job.",
$ref: "#/$defs/texts"
},
paths: {
description: "Patterns of paths; the push or pull request must change at least one path that matches. Default: any change.",
$ref: "#/$defs/globs"
},
"only-paths": {
description: "Patterns of paths; every path that the push or pull request changes must match. Default: any change.",
$ref: "#/$defs/globs"
},
labels: {
description: "Labels of the pull request; it must have at least one. Default: any.",
$ref: "#/$defs/texts"
},
budget: {
description: "How long a step of the lane should take with its retries. rerail starts no retry over it if the cause is unclear; it stops nothing. Default: docs 5m, standard 15m, heavy none.",
$ref: "#/$defs/duration"
},
checkpoint: {
description: "When a stage's checkpoint is uploaded. The input checkpoint goes first. auto means eager for heavy, on-failure for standard, none for docs.",
enum: [ "auto", "none", "on-failure", "eager" ],
default: "auto"
}
}
};
const p = {
type: "array",
title: 'a list, as ["one", "other"]',
minItems: 1,
maxItems: 200,
items: {
$ref: "#/$defs/text"
}
};
const l = {
type: "string",
title: "text of 1 to 500 characters",
minLength: 1,
maxLength: 500
};
function validate55(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate55.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (typeof e === "string") {
if (e.length > 500) {
const a = {
instancePath: t,
schemaPath: "#/maxLength",
keyword: "maxLength",
params: {
limit: 500
},
schema: 500,
parentSchema: l,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (e.length < 1) {
const a = {
instancePath: t,
schemaPath: "#/minLength",
keyword: "minLength",
params: {
limit: 1
},
schema: 1,
parentSchema: l,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "string"
},
schema: l.type,
parentSchema: l,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate55.errors = n;
return o === 0;
}
validate55.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate54(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const l = validate54.evaluated;
if (l.dynamicProps) l.props = void 0;
if (l.dynamicItems) l.items = void 0;
if (Array.isArray(e)) {
if (e.length > 200) {
const a = {
instancePath: t,
schemaPath: "#/maxItems",
keyword: "maxItems",
params: {
limit: 200
},
schema: 200,
parentSchema: p,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (e.length < 1) {
const a = {
instancePath: t,
schemaPath: "#/minItems",
keyword: "minItems",
params: {
limit: 1
},
schema: 1,
parentSchema: p,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
const a = e.length;
for (let r = 0; r < a; r++) if (!validate55(e[r], {
instancePath: t + "/" + r,
parentData: e,
parentDataProperty: r,
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate55.errors : n.concat(validate55.errors);
o = n.length;
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "array"
},
schema: p.type,
parentSchema: p,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate54.errors = n;
return o === 0;
}
validate54.evaluated = {
items: true,
dynamicProps: false,
dynamicItems: false
};
const c = {
type: "array",
title: 'a list of paths, as ["docs/**", "**/*.md"]',
minItems: 1,
maxItems: 200,
items: {
$ref: "#/$defs/text"
}
};
function validate58(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate58.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (Array.isArray(e)) {
if (e.length > 200) {
const a = {
instancePath: t,
schemaPath: "#/maxItems",
keyword: "maxItems",
params: {
limit: 200
},
schema: 200,
parentSchema: c,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (e.length < 1) {
const a = {
instancePath: t,
schemaPath: "#/minItems",
keyword: "minItems",
params: {
limit: 1
},
schema: 1,
parentSchema: c,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
const a = e.length;
for (let r = 0; r < a; r++) if (!validate55(e[r], {
instancePath: t + "/" + r,
parentData: e,
parentDataProperty: r,
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate55.errors : n.concat(validate55.errors);
o = n.length;
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "array"
},
schema: c.type,
parentSchema: c,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate58.errors = n;
return o === 0;
}
validate58.evaluated = {
items: true,
dynamicProps: false,
dynamicItems: false
};
const d = {
type: "string",
title: "a number with a unit, as 90s, 15m, 2h, 1h30m or 14d",
pattern: "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$"
};
const h = new RegExp("^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$", "u");
function validate63(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate63.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (typeof e === "string") {
if (!h.test(e)) {
const a = {
instancePath: t,
schemaPath: "#/pattern",
keyword: "pattern",
params: {
pattern: "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$"
},
schema: "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$",
parentSchema: d,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "string"
},
schema: d.type,
parentSchema: d,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate63.errors = n;
return o === 0;
}
validate63.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate53(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let p = 0;
const l = validate53.evaluated;
if (l.dynamicProps) l.props = void 0;
if (l.dynamicItems) l.items = void 0;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) if (!(a === "jobs" || a === "paths" || a === "only-paths" || a === "labels" || a === "budget" || a === "checkpoint")) {
const r = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: o,
data: e
};
if (n === null) n = [ r ]; else n.push(r);
p++;
}
if (e.jobs !== void 0) if (!validate54(e.jobs, {
instancePath: t + "/jobs",
parentData: e,
parentDataProperty: "jobs",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate54.errors : n.concat(validate54.errors);
p = n.length;
}
if (e.paths !== void 0) if (!validate58(e.paths, {
instancePath: t + "/paths",
parentData: e,
parentDataProperty: "paths",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate58.errors : n.concat(validate58.errors);
p = n.length;
}
if (e["only-paths"] !== void 0) if (!validate58(e["only-paths"], {
instancePath: t + "/only-paths",
parentData: e,
parentDataProperty: "only-paths",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate58.errors : n.concat(validate58.errors);
p = n.length;
}
if (e.labels !== void 0) if (!validate54(e.labels, {
instancePath: t + "/labels",
parentData: e,
parentDataProperty: "labels",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate54.errors : n.concat(validate54.errors);
p = n.length;
}
if (e.budget !== void 0) if (!validate63(e.budget, {
instancePath: t + "/budget",
parentData: e,
parentDataProperty: "budget",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate63.errors : n.concat(validate63.errors);
p = n.length;
}
if (e.checkpoint !== void 0) {
let a = e.checkpoint;
if (!(a === "auto" || a === "none" || a === "on-failure" || a === "eager")) {
const e = {
instancePath: t + "/checkpoint",
schemaPath: "#/properties/checkpoint/enum",
keyword: "enum",
params: {
allowedValues: o.properties.checkpoint.enum
},
schema: o.properties.checkpoint.enum,
parentSchema: o.properties.checkpoint,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
p++;
}
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
},
schema: o.type,
parentSchema: o,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
p++;
}
validate53.errors = n;
return p === 0;
}
validate53.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const m = {
type: "object",
required: [ "strategy" ],
additionalProperties: false,
properties: {
strategy: {
description: "RETRY in place, RESUME at this stage in a later attempt, SKIP an optional step, ROLLBACK nominates the commit for a revert, MANUAL hands over.",
$ref: "#/$defs/strategy"
},
tries: {
description: "For RETRY all tries together, for RESUME how often. Default: that of the default table, else 2.",
type: "integer",
title: "a whole number from 1 to 10",
minimum: 1,
maximum: 10
},
wait: {
description: "Base of the wait before the next try. The input retry-wait goes first. Default: 5s.",
$ref: "#/$defs/duration"
},
scale: {
description: "Share of the usual resources that the next try should use, in RERAIL_SCALE. Default: 0.5 for resource-exhaustion, else not set.",
type: "number",
title: "a number from 0.1 to 1",
minimum: .1,
maximum: 1
},
only: {
description: "known-flaky: only for failures that are known to pass on a retry. Default: any failure of the type.",
enum: [ "known-flaky" ]
},
lanes: {
description: "Another strategy for jobs of one lane.",
type: "object",
additionalProperties: false,
properties: {
docs: {
description: "The strategy for jobs of lane docs. Default: strategy.",
$ref: "#/$defs/strategy"
},
standard: {
description: "The strategy for jobs of lane standard. Default: strategy.",
$ref: "#/$defs/strategy"
},
heavy: {
description: "The strategy for jobs of lane heavy. Default: strategy.",
$ref: "#/$defs/strategy"
}
}
}
}
};
const f = {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ]
};
function validate69(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate69.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (!(e === "RETRY" || e === "RESUME" || e === "SKIP" || e === "ROLLBACK" || e === "MANUAL")) {
const a = {
instancePath: t,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: f.enum
},
schema: f.enum,
parentSchema: f,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate69.errors = n;
return o === 0;
}
validate69.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate68(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate68.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.strategy === void 0) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "strategy"
},
schema: m.required,
parentSchema: m,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
for (const a in e) if (!(a === "strategy" || a === "tries" || a === "wait" || a === "scale" || a === "only" || a === "lanes")) {
const r = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: m,
data: e
};
if (n === null) n = [ r ]; else n.push(r);
o++;
}
if (e.strategy !== void 0) if (!validate69(e.strategy, {
instancePath: t + "/strategy",
parentData: e,
parentDataProperty: "strategy",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate69.errors : n.concat(validate69.errors);
o = n.length;
}
if (e.tries !== void 0) {
let a = e.tries;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
const e = {
instancePath: t + "/tries",
schemaPath: "#/properties/tries/type",
keyword: "type",
params: {
type: "integer"
},
schema: m.properties.tries.type,
parentSchema: m.properties.tries,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 10 || isNaN(a)) {
const e = {
instancePath: t + "/tries",
schemaPath: "#/properties/tries/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 10
},
schema: 10,
parentSchema: m.properties.tries,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
if (a < 1 || isNaN(a)) {
const e = {
instancePath: t + "/tries",
schemaPath: "#/properties/tries/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
},
schema: 1,
parentSchema: m.properties.tries,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
}
if (e.wait !== void 0) if (!validate63(e.wait, {
instancePath: t + "/wait",
parentData: e,
parentDataProperty: "wait",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate63.errors : n.concat(validate63.errors);
o = n.length;
}
if (e.scale !== void 0) {
let a = e.scale;
if (typeof a == "number" && isFinite(a)) {
if (a > 1 || isNaN(a)) {
const e = {
instancePath: t + "/scale",
schemaPath: "#/properties/scale/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1
},
schema: 1,
parentSchema: m.properties.scale,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
if (a < .1 || isNaN(a)) {
const e = {
instancePath: t + "/scale",
schemaPath: "#/properties/scale/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: .1
},
schema: .1,
parentSchema: m.properties.scale,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
} else {
const e = {
instancePath: t + "/scale",
schemaPath: "#/properties/scale/type",
keyword: "type",
params: {
type: "number"
},
schema: m.properties.scale.type,
parentSchema: m.properties.scale,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
if (e.only !== void 0) {
let a = e.only;
if (!(a === "known-flaky")) {
const e = {
instancePath: t + "/only",
schemaPath: "#/properties/only/enum",
keyword: "enum",
params: {
allowedValues: m.properties.only.enum
},
schema: m.properties.only.enum,
parentSchema: m.properties.only,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
if (e.lanes !== void 0) {
let a = e.lanes;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) if (!(e === "docs" || e === "standard" || e === "heavy")) {
const r = {
instancePath: t + "/lanes",
schemaPath: "#/properties/lanes/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: m.properties.lanes,
data: a
};
if (n === null) n = [ r ]; else n.push(r);
o++;
}
if (a.docs !== void 0) if (!validate69(a.docs, {
instancePath: t + "/lanes/docs",
parentData: a,
parentDataProperty: "docs",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate69.errors : n.concat(validate69.errors);
o = n.length;
}
if (a.standard !== void 0) if (!validate69(a.standard, {
instancePath: t + "/lanes/standard",
parentData: a,
parentDataProperty: "standard",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate69.errors : n.concat(validate69.errors);
o = n.length;
}
if (a.heavy !== void 0) if (!validate69(a.heavy, {
instancePath: t + "/lanes/heavy",
parentData: a,
parentDataProperty: "heavy",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate69.errors : n.concat(validate69.errors);
o = n.length;
}
} else {
const e = {
instancePath: t + "/lanes",
schemaPath: "#/properties/lanes/type",
keyword: "type",
params: {
type: "object"
},
schema: m.properties.lanes.type,
parentSchema: m.properties.lanes,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
},
schema: m.type,
parentSchema: m,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate68.errors = n;
return o === 0;
}
validate68.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const u = {
type: "object",
additionalProperties: false,
properties: {
jobs: {
description: "Ids or names of jobs, or patterns of them.",
$ref: "#/$defs/texts-or-none"
},
environments: {
description: "Names of environments, or patterns of them.",
$ref: "#/$defs/texts-or-none"
}
}
};
const y = {
type: "array",
title: 'a list, as ["deploy*"], or []',
maxItems: 200,
items: {
$ref: "#/$defs/text"
}
};
function validate83(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate83.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (Array.isArray(e)) {
if (e.length > 200) {
const a = {
instancePath: t,
schemaPath: "#/maxItems",
keyword: "maxItems",
params: {
limit: 200
},
schema: 200,
parentSchema: y,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
const a = e.length;
for (let r = 0; r < a; r++) if (!validate55(e[r], {
instancePath: t + "/" + r,
parentData: e,
parentDataProperty: r,
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate55.errors : n.concat(validate55.errors);
o = n.length;
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "array"
},
schema: y.type,
parentSchema: y,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate83.errors = n;
return o === 0;
}
validate83.evaluated = {
items: true,
dynamicProps: false,
dynamicItems: false
};
function validate82(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate82.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) if (!(a === "jobs" || a === "environments")) {
const r = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: u,
data: e
};
if (n === null) n = [ r ]; else n.push(r);
o++;
}
if (e.jobs !== void 0) if (!validate83(e.jobs, {
instancePath: t + "/jobs",
parentData: e,
parentDataProperty: "jobs",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate83.errors : n.concat(validate83.errors);
o = n.length;
}
if (e.environments !== void 0) if (!validate83(e.environments, {
instancePath: t + "/environments",
parentData: e,
parentDataProperty: "environments",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate83.errors : n.concat(validate83.errors);
o = n.length;
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
},
schema: u.type,
parentSchema: u,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate82.errors = n;
return o === 0;
}
validate82.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const v = {
enum: [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ]
};
function validate89(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate89.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (!(e === "timeout" || e === "test-failure" || e === "quality-gate" || e === "resource-exhaustion" || e === "network" || e === "git" || e === "unknown")) {
const a = {
instancePath: t,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: v.enum
},
schema: v.enum,
parentSchema: v,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate89.errors = n;
return o === 0;
}
validate89.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const g = {
type: "integer",
title: "a whole number from 0 to 1000000",
minimum: 0,
maximum: 1e6
};
function validate91(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate91.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "integer"
},
schema: g.type,
parentSchema: g,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (typeof e == "number" && isFinite(e)) {
if (e > 1e6 || isNaN(e)) {
const a = {
instancePath: t,
schemaPath: "#/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1e6
},
schema: 1e6,
parentSchema: g,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (e < 0 || isNaN(e)) {
const a = {
instancePath: t,
schemaPath: "#/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
},
schema: 0,
parentSchema: g,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
}
validate91.errors = n;
return o === 0;
}
validate91.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const P = {
type: "string",
title: "a size from 1KB to 100GB, as 500MB or 2GB",
pattern: "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$"
};
const b = new RegExp("^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$", "u");
function validate99(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate99.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (typeof e === "string") {
if (!b.test(e)) {
const a = {
instancePath: t,
schemaPath: "#/pattern",
keyword: "pattern",
params: {
pattern: "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$"
},
schema: "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$",
parentSchema: P,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "string"
},
schema: P.type,
parentSchema: P,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate99.errors = n;
return o === 0;
}
validate99.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const k = {
type: "string",
title: "whole days from 1d to 90d",
pattern: "^(?:[1-9]|[1-8]\\d|90)d$"
};
const w = new RegExp("^(?:[1-9]|[1-8]\\d|90)d$", "u");
function validate101(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate101.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (typeof e === "string") {
if (!w.test(e)) {
const a = {
instancePath: t,
schemaPath: "#/pattern",
keyword: "pattern",
params: {
pattern: "^(?:[1-9]|[1-8]\\d|90)d$"
},
schema: "^(?:[1-9]|[1-8]\\d|90)d$",
parentSchema: k,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "string"
},
schema: k.type,
parentSchema: k,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate101.errors = n;
return o === 0;
}
validate101.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const D = {
type: "integer",
title: "a whole number from 1 to 1000000",
minimum: 1,
maximum: 1e6
};
function validate103(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate103.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "integer"
},
schema: D.type,
parentSchema: D,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (typeof e == "number" && isFinite(e)) {
if (e > 1e6 || isNaN(e)) {
const a = {
instancePath: t,
schemaPath: "#/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 1e6
},
schema: 1e6,
parentSchema: D,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (e < 1 || isNaN(e)) {
const a = {
instancePath: t,
schemaPath: "#/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
},
schema: 1,
parentSchema: D,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
}
validate103.errors = n;
return o === 0;
}
validate103.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const $ = {
type: "object",
required: [ "metric", "do" ],
additionalProperties: false,
if: {
required: [ "metric" ],
properties: {
metric: {
const: "veto"
}
}
},
then: {
required: [ "from" ]
},
else: {
title: "exactly one of above and below",
oneOf: [ {
required: [ "above" ]
}, {
required: [ "below" ]
} ]
},
properties: {
metric: {
description: "What is measured. test-failure-rate is read from the input reports, quality-score from a file or output after each try. duration is compared with the input estimate, else with the median of the last green runs of this step. memory and disk are read every second. A veto is a file that appears or changes while the script runs: rerail ends the try. error-rate is not supported yet.",
enum: [ "test-failure-rate", "duration", "memory", "disk", "error-rate", "quality-score", "veto" ]
},
above: {
description: "Fires over this. test-failure-rate, memory and disk take a share (50%), duration a multiple of the estimate (3x), quality-score a number. Give either above or below.",
$ref: "#/$defs/threshold"
},
below: {
description: "Fires under this; for test-failure-rate and quality-score.",
$ref: "#/$defs/threshold"
},
for: {
description: "How long memory or disk must stay over the limit.",
$ref: "#/$defs/duration",
default: "60s"
},
from: {
description: "Where a quality score is read: a JSON file in the workspace and a pointer (quality.json#/score), or an output that the script sets (outputs.score). For veto: a path relative to the workspace. Required for both.",
$ref: "#/$defs/text"
},
branches: {
description: "Only on these branches. Default: all.",
$ref: "#/$defs/texts"
},
do: {
description: "checkpoint saves the workspace of a stage. scale-back retries with RERAIL_SCALE at half, and for memory and disk ends the running try if another one can follow. step-back lets the next attempt resume one stage earlier. nominate-revert nominates the commit for a revert. hand-over makes no further try.",
enum: [ "checkpoint", "scale-back", "step-back", "nominate-revert", "hand-over" ]
}
}
};
const x = {
type: [ "string", "number" ],
title: "a share (50%), a multiple (3x) or a number",
pattern: "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$"
};
const A = new RegExp("^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$", "u");
function validate107(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate107.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (typeof e !== "string" && !(typeof e == "number" && isFinite(e))) {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: x.type
},
schema: x.type,
parentSchema: x,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (typeof e === "string") if (!A.test(e)) {
const a = {
instancePath: t,
schemaPath: "#/pattern",
keyword: "pattern",
params: {
pattern: "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$"
},
schema: "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$",
parentSchema: x,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate107.errors = n;
return o === 0;
}
validate107.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate106(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate106.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
const l = o;
let c = true;
const d = o;
if (e && typeof e == "object" && !Array.isArray(e)) {
let t;
if (e.metric === void 0 && (t = "metric")) {
const e = {};
if (n === null) n = [ e ]; else n.push(e);
o++;
} else if (e.metric !== void 0) if ("veto" !== e.metric) {
const e = {};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
var h = d === o;
o = l;
if (n !== null) if (l) n.length = l; else n = null;
let m;
if (h) {
const a = o;
if (e && typeof e == "object" && !Array.isArray(e)) if (e.from === void 0) {
const a = {
instancePath: t,
schemaPath: "#/then/required",
keyword: "required",
params: {
missingProperty: "from"
},
schema: $.then.required,
parentSchema: $.then,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
h = a === o;
c = h;
m = "then";
} else {
const a = o;
const r = o;
let s = false;
let i = null;
const p = o;
if (e && typeof e == "object" && !Array.isArray(e)) if (e.above === void 0) {
const a = {
instancePath: t,
schemaPath: "#/else/oneOf/0/required",
keyword: "required",
params: {
missingProperty: "above"
},
schema: $.else.oneOf[0].required,
parentSchema: $.else.oneOf[0],
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
var f = p === o;
if (f) {
s = true;
i = 0;
}
const l = o;
if (e && typeof e == "object" && !Array.isArray(e)) if (e.below === void 0) {
const a = {
instancePath: t,
schemaPath: "#/else/oneOf/1/required",
keyword: "required",
params: {
missingProperty: "below"
},
schema: $.else.oneOf[1].required,
parentSchema: $.else.oneOf[1],
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
f = l === o;
if (f && s) {
s = false;
i = [ i, 1 ];
} else if (f) {
s = true;
i = 1;
}
if (!s) {
const a = {
instancePath: t,
schemaPath: "#/else/oneOf",
keyword: "oneOf",
params: {
passingSchemas: i
},
schema: $.else.oneOf,
parentSchema: $.else,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
} else {
o = r;
if (n !== null) if (r) n.length = r; else n = null;
}
h = a === o;
c = h;
m = "else";
}
if (!c) {
const a = {
instancePath: t,
schemaPath: "#/if",
keyword: "if",
params: {
failingKeyword: m
},
schema: $.if,
parentSchema: $,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.metric === void 0) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "metric"
},
schema: $.required,
parentSchema: $,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (e.do === void 0) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "do"
},
schema: $.required,
parentSchema: $,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
for (const a in e) if (!(a === "metric" || a === "above" || a === "below" || a === "for" || a === "from" || a === "branches" || a === "do")) {
const r = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: $,
data: e
};
if (n === null) n = [ r ]; else n.push(r);
o++;
}
if (e.metric !== void 0) {
let a = e.metric;
if (!(a === "test-failure-rate" || a === "duration" || a === "memory" || a === "disk" || a === "error-rate" || a === "quality-score" || a === "veto")) {
const e = {
instancePath: t + "/metric",
schemaPath: "#/properties/metric/enum",
keyword: "enum",
params: {
allowedValues: $.properties.metric.enum
},
schema: $.properties.metric.enum,
parentSchema: $.properties.metric,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
if (e.above !== void 0) if (!validate107(e.above, {
instancePath: t + "/above",
parentData: e,
parentDataProperty: "above",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate107.errors : n.concat(validate107.errors);
o = n.length;
}
if (e.below !== void 0) if (!validate107(e.below, {
instancePath: t + "/below",
parentData: e,
parentDataProperty: "below",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate107.errors : n.concat(validate107.errors);
o = n.length;
}
if (e.for !== void 0) if (!validate63(e.for, {
instancePath: t + "/for",
parentData: e,
parentDataProperty: "for",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate63.errors : n.concat(validate63.errors);
o = n.length;
}
if (e.from !== void 0) if (!validate55(e.from, {
instancePath: t + "/from",
parentData: e,
parentDataProperty: "from",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate55.errors : n.concat(validate55.errors);
o = n.length;
}
if (e.branches !== void 0) if (!validate54(e.branches, {
instancePath: t + "/branches",
parentData: e,
parentDataProperty: "branches",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate54.errors : n.concat(validate54.errors);
o = n.length;
}
if (e.do !== void 0) {
let a = e.do;
if (!(a === "checkpoint" || a === "scale-back" || a === "step-back" || a === "nominate-revert" || a === "hand-over")) {
const e = {
instancePath: t + "/do",
schemaPath: "#/properties/do/enum",
keyword: "enum",
params: {
allowedValues: $.properties.do.enum
},
schema: $.properties.do.enum,
parentSchema: $.properties.do,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
},
schema: $.type,
parentSchema: $,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate106.errors = n;
return o === 0;
}
validate106.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const S = {
enum: [ "docs", "standard", "heavy" ]
};
function validate119(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate119.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (!(e === "docs" || e === "standard" || e === "heavy")) {
const a = {
instancePath: t,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: S.enum
},
schema: S.enum,
parentSchema: S,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate119.errors = n;
return o === 0;
}
validate119.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const j = {
type: "object",
required: [ "id", "type", "pattern", "examples" ],
additionalProperties: false,
properties: {
id: {
description: "Name of the rule, once in the file.",
type: "string",
title: "a name in kebab-case, as nexus-down",
pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
maxLength: 100
},
type: {
description: "The failure type that a match speaks for.",
$ref: "#/$defs/failure-type"
},
pattern: {
description: "Regular expression in RE2 syntax, tried on each line.",
type: "string",
title: "1 to 1000 characters, not all blank",
minLength: 1,
maxLength: 1e3,
pattern: "\\S"
},
"ignore-case": {
description: "Whether upper and lower case are the same.",
type: "boolean",
default: false
},
weight: {
description: "How strongly a match speaks: 1 a hint, 6 an error, 10 proof.",
type: "number",
title: "a number from 1 to 10",
minimum: 1,
maximum: 10,
default: 8
},
examples: {
description: "Lines that must match.",
$ref: "#/$defs/lines"
},
"counter-examples": {
description: "Lines that must not match.",
$ref: "#/$defs/lines"
},
suggestion: {
description: "What a person could do; a sentence.",
$ref: "#/$defs/text"
}
}
};
const I = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const q = new RegExp("\\S", "u");
const O = {
type: "array",
title: 'a list, as ["one", "other"]',
minItems: 1,
maxItems: 50,
items: {
type: "string",
title: "text of 1 to 4000 characters",
minLength: 1,
maxLength: 4e3
}
};
function validate135(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate135.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (Array.isArray(e)) {
if (e.length > 50) {
const a = {
instancePath: t,
schemaPath: "#/maxItems",
keyword: "maxItems",
params: {
limit: 50
},
schema: 50,
parentSchema: O,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (e.length < 1) {
const a = {
instancePath: t,
schemaPath: "#/minItems",
keyword: "minItems",
params: {
limit: 1
},
schema: 1,
parentSchema: O,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
const a = e.length;
for (let r = 0; r < a; r++) {
let a = e[r];
if (typeof a === "string") {
if (a.length > 4e3) {
const e = {
instancePath: t + "/" + r,
schemaPath: "#/items/maxLength",
keyword: "maxLength",
params: {
limit: 4e3
},
schema: 4e3,
parentSchema: O.items,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
if (a.length < 1) {
const e = {
instancePath: t + "/" + r,
schemaPath: "#/items/minLength",
keyword: "minLength",
params: {
limit: 1
},
schema: 1,
parentSchema: O.items,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
} else {
const e = {
instancePath: t + "/" + r,
schemaPath: "#/items/type",
keyword: "type",
params: {
type: "string"
},
schema: O.items.type,
parentSchema: O.items,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "array"
},
schema: O.type,
parentSchema: O,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate135.errors = n;
return o === 0;
}
validate135.evaluated = {
items: true,
dynamicProps: false,
dynamicItems: false
};
function validate133(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: i = {}} = {}) {
let n = null;
let o = 0;
const p = validate133.evaluated;
if (p.dynamicProps) p.props = void 0;
if (p.dynamicItems) p.items = void 0;
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.id === void 0) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
},
schema: j.required,
parentSchema: j,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (e.type === void 0) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "type"
},
schema: j.required,
parentSchema: j,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (e.pattern === void 0) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "pattern"
},
schema: j.required,
parentSchema: j,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
if (e.examples === void 0) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "examples"
},
schema: j.required,
parentSchema: j,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
for (const a in e) if (!(a === "id" || a === "type" || a === "pattern" || a === "ignore-case" || a === "weight" || a === "examples" || a === "counter-examples" || a === "suggestion")) {
const r = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: j,
data: e
};
if (n === null) n = [ r ]; else n.push(r);
o++;
}
if (e.id !== void 0) {
let a = e.id;
if (typeof a === "string") {
if (a.length > 100) {
const e = {
instancePath: t + "/id",
schemaPath: "#/properties/id/maxLength",
keyword: "maxLength",
params: {
limit: 100
},
schema: 100,
parentSchema: j.properties.id,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
if (!I.test(a)) {
const e = {
instancePath: t + "/id",
schemaPath: "#/properties/id/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"
},
schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
parentSchema: j.properties.id,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
} else {
const e = {
instancePath: t + "/id",
schemaPath: "#/properties/id/type",
keyword: "type",
params: {
type: "string"
},
schema: j.properties.id.type,
parentSchema: j.properties.id,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
if (e.type !== void 0) if (!validate89(e.type, {
instancePath: t + "/type",
parentData: e,
parentDataProperty: "type",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate89.errors : n.concat(validate89.errors);
o = n.length;
}
if (e.pattern !== void 0) {
let a = e.pattern;
if (typeof a === "string") {
if (a.length > 1e3) {
const e = {
instancePath: t + "/pattern",
schemaPath: "#/properties/pattern/maxLength",
keyword: "maxLength",
params: {
limit: 1e3
},
schema: 1e3,
parentSchema: j.properties.pattern,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
if (a.length < 1) {
const e = {
instancePath: t + "/pattern",
schemaPath: "#/properties/pattern/minLength",
keyword: "minLength",
params: {
limit: 1
},
schema: 1,
parentSchema: j.properties.pattern,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
if (!q.test(a)) {
const e = {
instancePath: t + "/pattern",
schemaPath: "#/properties/pattern/pattern",
keyword: "pattern",
params: {
pattern: "\\S"
},
schema: "\\S",
parentSchema: j.properties.pattern,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
} else {
const e = {
instancePath: t + "/pattern",
schemaPath: "#/properties/pattern/type",
keyword: "type",
params: {
type: "string"
},
schema: j.properties.pattern.type,
parentSchema: j.properties.pattern,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
if (e["ignore-case"] !== void 0) {
let a = e["ignore-case"];
if (typeof a !== "boolean") {
const e = {
instancePath: t + "/ignore-case",
schemaPath: "#/properties/ignore-case/type",
keyword: "type",
params: {
type: "boolean"
},
schema: j.properties["ignore-case"].type,
parentSchema: j.properties["ignore-case"],
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
if (e.weight !== void 0) {
let a = e.weight;
if (typeof a == "number" && isFinite(a)) {
if (a > 10 || isNaN(a)) {
const e = {
instancePath: t + "/weight",
schemaPath: "#/properties/weight/maximum",
keyword: "maximum",
params: {
comparison: "<=",
limit: 10
},
schema: 10,
parentSchema: j.properties.weight,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
if (a < 1 || isNaN(a)) {
const e = {
instancePath: t + "/weight",
schemaPath: "#/properties/weight/minimum",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
},
schema: 1,
parentSchema: j.properties.weight,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
} else {
const e = {
instancePath: t + "/weight",
schemaPath: "#/properties/weight/type",
keyword: "type",
params: {
type: "number"
},
schema: j.properties.weight.type,
parentSchema: j.properties.weight,
data: a
};
if (n === null) n = [ e ]; else n.push(e);
o++;
}
}
if (e.examples !== void 0) if (!validate135(e.examples, {
instancePath: t + "/examples",
parentData: e,
parentDataProperty: "examples",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate135.errors : n.concat(validate135.errors);
o = n.length;
}
if (e["counter-examples"] !== void 0) if (!validate135(e["counter-examples"], {
instancePath: t + "/counter-examples",
parentData: e,
parentDataProperty: "counter-examples",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate135.errors : n.concat(validate135.errors);
o = n.length;
}
if (e.suggestion !== void 0) if (!validate55(e.suggestion, {
instancePath: t + "/suggestion",
parentData: e,
parentDataProperty: "suggestion",
rootData: s,
dynamicAnchors: i
})) {
n = n === null ? validate55.errors : n.concat(validate55.errors);
o = n.length;
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
},
schema: j.type,
parentSchema: j,
data: e
};
if (n === null) n = [ a ]; else n.push(a);
o++;
}
validate133.errors = n;
return o === 0;
}
validate133.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const R = new RegExp("^[A-Za-z0-9_.-]{1,100}\\.ya?ml$", "u");
const E = new RegExp("^[A-Z_][A-Z0-9_]{0,99}$", "u");
function validate52(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: s = e, dynamicAnchors: o = {}} = {}) {
let p = null;
let l = 0;
const c = validate52.evaluated;
if (c.dynamicProps) c.props = void 0;
if (c.dynamicItems) c.items = void 0;
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.version === void 0) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "version"
},
schema: i.required,
parentSchema: i,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
for (const a in e) if (!n.call(i.properties, a)) {
const r = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: i,
data: e
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (e.version !== void 0) {
let a = e.version;
if (1 !== a) {
const e = {
instancePath: t + "/version",
schemaPath: "#/properties/version/const",
keyword: "const",
params: {
allowedValue: 1
},
schema: 1,
parentSchema: i.properties.version,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.mode !== void 0) {
let a = e.mode;
if (!(a === "observe" || a === "act")) {
const e = {
instancePath: t + "/mode",
schemaPath: "#/properties/mode/enum",
keyword: "enum",
params: {
allowedValues: i.properties.mode.enum
},
schema: i.properties.mode.enum,
parentSchema: i.properties.mode,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.lanes !== void 0) {
let a = e.lanes;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) if (!(e === "docs" || e === "standard" || e === "heavy")) {
const r = {
instancePath: t + "/lanes",
schemaPath: "#/properties/lanes/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: i.properties.lanes,
data: a
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (a.docs !== void 0) if (!validate53(a.docs, {
instancePath: t + "/lanes/docs",
parentData: a,
parentDataProperty: "docs",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate53.errors : p.concat(validate53.errors);
l = p.length;
}
if (a.standard !== void 0) if (!validate53(a.standard, {
instancePath: t + "/lanes/standard",
parentData: a,
parentDataProperty: "standard",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate53.errors : p.concat(validate53.errors);
l = p.length;
}
if (a.heavy !== void 0) if (!validate53(a.heavy, {
instancePath: t + "/lanes/heavy",
parentData: a,
parentDataProperty: "heavy",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate53.errors : p.concat(validate53.errors);
l = p.length;
}
} else {
const e = {
instancePath: t + "/lanes",
schemaPath: "#/properties/lanes/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.lanes.type,
parentSchema: i.properties.lanes,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.plans !== void 0) {
let a = e.plans;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) if (!(e === "timeout" || e === "test-failure" || e === "quality-gate" || e === "resource-exhaustion" || e === "network" || e === "git" || e === "unknown")) {
const r = {
instancePath: t + "/plans",
schemaPath: "#/properties/plans/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: i.properties.plans,
data: a
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (a.timeout !== void 0) if (!validate68(a.timeout, {
instancePath: t + "/plans/timeout",
parentData: a,
parentDataProperty: "timeout",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate68.errors : p.concat(validate68.errors);
l = p.length;
}
if (a["test-failure"] !== void 0) if (!validate68(a["test-failure"], {
instancePath: t + "/plans/test-failure",
parentData: a,
parentDataProperty: "test-failure",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate68.errors : p.concat(validate68.errors);
l = p.length;
}
if (a["quality-gate"] !== void 0) if (!validate68(a["quality-gate"], {
instancePath: t + "/plans/quality-gate",
parentData: a,
parentDataProperty: "quality-gate",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate68.errors : p.concat(validate68.errors);
l = p.length;
}
if (a["resource-exhaustion"] !== void 0) if (!validate68(a["resource-exhaustion"], {
instancePath: t + "/plans/resource-exhaustion",
parentData: a,
parentDataProperty: "resource-exhaustion",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate68.errors : p.concat(validate68.errors);
l = p.length;
}
if (a.network !== void 0) if (!validate68(a.network, {
instancePath: t + "/plans/network",
parentData: a,
parentDataProperty: "network",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate68.errors : p.concat(validate68.errors);
l = p.length;
}
if (a.git !== void 0) if (!validate68(a.git, {
instancePath: t + "/plans/git",
parentData: a,
parentDataProperty: "git",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate68.errors : p.concat(validate68.errors);
l = p.length;
}
if (a.unknown !== void 0) if (!validate68(a.unknown, {
instancePath: t + "/plans/unknown",
parentData: a,
parentDataProperty: "unknown",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate68.errors : p.concat(validate68.errors);
l = p.length;
}
} else {
const e = {
instancePath: t + "/plans",
schemaPath: "#/properties/plans/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.plans.type,
parentSchema: i.properties.plans,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e["mixed-causes"] !== void 0) {
let a = e["mixed-causes"];
if (!(a === "ask" || a === "rerun-job")) {
const e = {
instancePath: t + "/mixed-causes",
schemaPath: "#/properties/mixed-causes/enum",
keyword: "enum",
params: {
allowedValues: i.properties["mixed-causes"].enum
},
schema: i.properties["mixed-causes"].enum,
parentSchema: i.properties["mixed-causes"],
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.never !== void 0) if (!validate82(e.never, {
instancePath: t + "/never",
parentData: e,
parentDataProperty: "never",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate82.errors : p.concat(validate82.errors);
l = p.length;
}
if (e.idempotent !== void 0) if (!validate82(e.idempotent, {
instancePath: t + "/idempotent",
parentData: e,
parentDataProperty: "idempotent",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate82.errors : p.concat(validate82.errors);
l = p.length;
}
if (e.optional !== void 0) {
let a = e.optional;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) if (!(e === "types")) {
const r = {
instancePath: t + "/optional",
schemaPath: "#/properties/optional/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: i.properties.optional,
data: a
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (a.types !== void 0) {
let e = a.types;
if (Array.isArray(e)) {
if (e.length > 7) {
const a = {
instancePath: t + "/optional/types",
schemaPath: "#/properties/optional/properties/types/maxItems",
keyword: "maxItems",
params: {
limit: 7
},
schema: 7,
parentSchema: i.properties.optional.properties.types,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
const a = e.length;
for (let r = 0; r < a; r++) if (!validate89(e[r], {
instancePath: t + "/optional/types/" + r,
parentData: e,
parentDataProperty: r,
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate89.errors : p.concat(validate89.errors);
l = p.length;
}
} else {
const a = {
instancePath: t + "/optional/types",
schemaPath: "#/properties/optional/properties/types/type",
keyword: "type",
params: {
type: "array"
},
schema: i.properties.optional.properties.types.type,
parentSchema: i.properties.optional.properties.types,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
} else {
const e = {
instancePath: t + "/optional",
schemaPath: "#/properties/optional/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.optional.type,
parentSchema: i.properties.optional,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.flaky !== void 0) {
let a = e.flaky;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) if (!(e === "max-per-week" || e === "deadline" || e === "tests" || e === "signatures")) {
const r = {
instancePath: t + "/flaky",
schemaPath: "#/properties/flaky/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: i.properties.flaky,
data: a
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (a["max-per-week"] !== void 0) if (!validate91(a["max-per-week"], {
instancePath: t + "/flaky/max-per-week",
parentData: a,
parentDataProperty: "max-per-week",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate91.errors : p.concat(validate91.errors);
l = p.length;
}
if (a.deadline !== void 0) if (!validate63(a.deadline, {
instancePath: t + "/flaky/deadline",
parentData: a,
parentDataProperty: "deadline",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate63.errors : p.concat(validate63.errors);
l = p.length;
}
if (a.tests !== void 0) {
let e = a.tests;
if (Array.isArray(e)) {
if (e.length > 1e3) {
const a = {
instancePath: t + "/flaky/tests",
schemaPath: "#/properties/flaky/properties/tests/maxItems",
keyword: "maxItems",
params: {
limit: 1e3
},
schema: 1e3,
parentSchema: i.properties.flaky.properties.tests,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
const a = e.length;
for (let r = 0; r < a; r++) if (!validate55(e[r], {
instancePath: t + "/flaky/tests/" + r,
parentData: e,
parentDataProperty: r,
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate55.errors : p.concat(validate55.errors);
l = p.length;
}
} else {
const a = {
instancePath: t + "/flaky/tests",
schemaPath: "#/properties/flaky/properties/tests/type",
keyword: "type",
params: {
type: "array"
},
schema: i.properties.flaky.properties.tests.type,
parentSchema: i.properties.flaky.properties.tests,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
if (a.signatures !== void 0) {
let e = a.signatures;
if (Array.isArray(e)) {
if (e.length > 1e3) {
const a = {
instancePath: t + "/flaky/signatures",
schemaPath: "#/properties/flaky/properties/signatures/maxItems",
keyword: "maxItems",
params: {
limit: 1e3
},
schema: 1e3,
parentSchema: i.properties.flaky.properties.signatures,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
const a = e.length;
for (let r = 0; r < a; r++) if (!validate55(e[r], {
instancePath: t + "/flaky/signatures/" + r,
parentData: e,
parentDataProperty: r,
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate55.errors : p.concat(validate55.errors);
l = p.length;
}
} else {
const a = {
instancePath: t + "/flaky/signatures",
schemaPath: "#/properties/flaky/properties/signatures/type",
keyword: "type",
params: {
type: "array"
},
schema: i.properties.flaky.properties.signatures.type,
parentSchema: i.properties.flaky.properties.signatures,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
} else {
const e = {
instancePath: t + "/flaky",
schemaPath: "#/properties/flaky/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.flaky.type,
parentSchema: i.properties.flaky,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.budgets !== void 0) {
let a = e.budgets;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) if (!(e === "reruns" || e === "storage" || e === "circuit-breaker")) {
const r = {
instancePath: t + "/budgets",
schemaPath: "#/properties/budgets/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: i.properties.budgets,
data: a
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (a.reruns !== void 0) {
let e = a.reruns;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) if (!(a === "per-job" || a === "per-run" || a === "per-day")) {
const r = {
instancePath: t + "/budgets/reruns",
schemaPath: "#/properties/budgets/properties/reruns/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: i.properties.budgets.properties.reruns,
data: e
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (e["per-job"] !== void 0) if (!validate91(e["per-job"], {
instancePath: t + "/budgets/reruns/per-job",
parentData: e,
parentDataProperty: "per-job",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate91.errors : p.concat(validate91.errors);
l = p.length;
}
if (e["per-run"] !== void 0) if (!validate91(e["per-run"], {
instancePath: t + "/budgets/reruns/per-run",
parentData: e,
parentDataProperty: "per-run",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate91.errors : p.concat(validate91.errors);
l = p.length;
}
if (e["per-day"] !== void 0) if (!validate91(e["per-day"], {
instancePath: t + "/budgets/reruns/per-day",
parentData: e,
parentDataProperty: "per-day",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate91.errors : p.concat(validate91.errors);
l = p.length;
}
} else {
const a = {
instancePath: t + "/budgets/reruns",
schemaPath: "#/properties/budgets/properties/reruns/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.budgets.properties.reruns.type,
parentSchema: i.properties.budgets.properties.reruns,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
if (a.storage !== void 0) {
let e = a.storage;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) if (!(a === "per-run" || a === "retention")) {
const r = {
instancePath: t + "/budgets/storage",
schemaPath: "#/properties/budgets/properties/storage/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: i.properties.budgets.properties.storage,
data: e
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (e["per-run"] !== void 0) if (!validate99(e["per-run"], {
instancePath: t + "/budgets/storage/per-run",
parentData: e,
parentDataProperty: "per-run",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate99.errors : p.concat(validate99.errors);
l = p.length;
}
if (e.retention !== void 0) if (!validate101(e.retention, {
instancePath: t + "/budgets/storage/retention",
parentData: e,
parentDataProperty: "retention",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate101.errors : p.concat(validate101.errors);
l = p.length;
}
} else {
const a = {
instancePath: t + "/budgets/storage",
schemaPath: "#/properties/budgets/properties/storage/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.budgets.properties.storage.type,
parentSchema: i.properties.budgets.properties.storage,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
if (a["circuit-breaker"] !== void 0) {
let e = a["circuit-breaker"];
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) if (!(a === "runs" || a === "within")) {
const r = {
instancePath: t + "/budgets/circuit-breaker",
schemaPath: "#/properties/budgets/properties/circuit-breaker/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: i.properties.budgets.properties["circuit-breaker"],
data: e
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (e.runs !== void 0) if (!validate103(e.runs, {
instancePath: t + "/budgets/circuit-breaker/runs",
parentData: e,
parentDataProperty: "runs",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate103.errors : p.concat(validate103.errors);
l = p.length;
}
if (e.within !== void 0) if (!validate63(e.within, {
instancePath: t + "/budgets/circuit-breaker/within",
parentData: e,
parentDataProperty: "within",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate63.errors : p.concat(validate63.errors);
l = p.length;
}
} else {
const a = {
instancePath: t + "/budgets/circuit-breaker",
schemaPath: "#/properties/budgets/properties/circuit-breaker/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.budgets.properties["circuit-breaker"].type,
parentSchema: i.properties.budgets.properties["circuit-breaker"],
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
} else {
const e = {
instancePath: t + "/budgets",
schemaPath: "#/properties/budgets/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.budgets.type,
parentSchema: i.properties.budgets,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.triggers !== void 0) {
let a = e.triggers;
if (Array.isArray(a)) {
if (a.length > 50) {
const e = {
instancePath: t + "/triggers",
schemaPath: "#/properties/triggers/maxItems",
keyword: "maxItems",
params: {
limit: 50
},
schema: 50,
parentSchema: i.properties.triggers,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
const e = a.length;
for (let r = 0; r < e; r++) if (!validate106(a[r], {
instancePath: t + "/triggers/" + r,
parentData: a,
parentDataProperty: r,
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate106.errors : p.concat(validate106.errors);
l = p.length;
}
} else {
const e = {
instancePath: t + "/triggers",
schemaPath: "#/properties/triggers/type",
keyword: "type",
params: {
type: "array"
},
schema: i.properties.triggers.type,
parentSchema: i.properties.triggers,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.stages !== void 0) {
let a = e.stages;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) if (!(e === "paths" || e === "approve-over" || e === "max-per-target")) {
const r = {
instancePath: t + "/stages",
schemaPath: "#/properties/stages/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: i.properties.stages,
data: a
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (a.paths !== void 0) {
let e = a.paths;
if (Array.isArray(e)) {
if (e.length > 50) {
const a = {
instancePath: t + "/stages/paths",
schemaPath: "#/properties/stages/properties/paths/maxItems",
keyword: "maxItems",
params: {
limit: 50
},
schema: 50,
parentSchema: i.properties.stages.properties.paths,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
const a = e.length;
for (let r = 0; r < a; r++) {
let a = e[r];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.from === void 0) {
const e = {
instancePath: t + "/stages/paths/" + r,
schemaPath: "#/properties/stages/properties/paths/items/required",
keyword: "required",
params: {
missingProperty: "from"
},
schema: i.properties.stages.properties.paths.items.required,
parentSchema: i.properties.stages.properties.paths.items,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
if (a.to === void 0) {
const e = {
instancePath: t + "/stages/paths/" + r,
schemaPath: "#/properties/stages/properties/paths/items/required",
keyword: "required",
params: {
missingProperty: "to"
},
schema: i.properties.stages.properties.paths.items.required,
parentSchema: i.properties.stages.properties.paths.items,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
for (const e in a) if (!(e === "from" || e === "to" || e === "when")) {
const s = {
instancePath: t + "/stages/paths/" + r,
schemaPath: "#/properties/stages/properties/paths/items/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: i.properties.stages.properties.paths.items,
data: a
};
if (p === null) p = [ s ]; else p.push(s);
l++;
}
if (a.from !== void 0) if (!validate55(a.from, {
instancePath: t + "/stages/paths/" + r + "/from",
parentData: a,
parentDataProperty: "from",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate55.errors : p.concat(validate55.errors);
l = p.length;
}
if (a.to !== void 0) if (!validate55(a.to, {
instancePath: t + "/stages/paths/" + r + "/to",
parentData: a,
parentDataProperty: "to",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate55.errors : p.concat(validate55.errors);
l = p.length;
}
if (a.when !== void 0) if (!validate89(a.when, {
instancePath: t + "/stages/paths/" + r + "/when",
parentData: a,
parentDataProperty: "when",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate89.errors : p.concat(validate89.errors);
l = p.length;
}
} else {
const e = {
instancePath: t + "/stages/paths/" + r,
schemaPath: "#/properties/stages/properties/paths/items/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.stages.properties.paths.items.type,
parentSchema: i.properties.stages.properties.paths.items,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
} else {
const a = {
instancePath: t + "/stages/paths",
schemaPath: "#/properties/stages/properties/paths/type",
keyword: "type",
params: {
type: "array"
},
schema: i.properties.stages.properties.paths.type,
parentSchema: i.properties.stages.properties.paths,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
if (a["approve-over"] !== void 0) if (!validate91(a["approve-over"], {
instancePath: t + "/stages/approve-over",
parentData: a,
parentDataProperty: "approve-over",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate91.errors : p.concat(validate91.errors);
l = p.length;
}
if (a["max-per-target"] !== void 0) if (!validate91(a["max-per-target"], {
instancePath: t + "/stages/max-per-target",
parentData: a,
parentDataProperty: "max-per-target",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate91.errors : p.concat(validate91.errors);
l = p.length;
}
} else {
const e = {
instancePath: t + "/stages",
schemaPath: "#/properties/stages/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.stages.type,
parentSchema: i.properties.stages,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.checkpoint !== void 0) {
let a = e.checkpoint;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) if (!(e === "stores" || e === "secrets")) {
const r = {
instancePath: t + "/checkpoint",
schemaPath: "#/properties/checkpoint/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: i.properties.checkpoint,
data: a
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (a.stores !== void 0) {
let e = a.stores;
if (Array.isArray(e)) {
if (e.length > 3) {
const a = {
instancePath: t + "/checkpoint/stores",
schemaPath: "#/properties/checkpoint/properties/stores/maxItems",
keyword: "maxItems",
params: {
limit: 3
},
schema: 3,
parentSchema: i.properties.checkpoint.properties.stores,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
if (e.length < 1) {
const a = {
instancePath: t + "/checkpoint/stores",
schemaPath: "#/properties/checkpoint/properties/stores/minItems",
keyword: "minItems",
params: {
limit: 1
},
schema: 1,
parentSchema: i.properties.checkpoint.properties.stores,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
const a = e.length;
for (let r = 0; r < a; r++) {
let a = e[r];
if (!(a === "artifact" || a === "cache" || a === "s3")) {
const e = {
instancePath: t + "/checkpoint/stores/" + r,
schemaPath: "#/properties/checkpoint/properties/stores/items/enum",
keyword: "enum",
params: {
allowedValues: i.properties.checkpoint.properties.stores.items.enum
},
schema: i.properties.checkpoint.properties.stores.items.enum,
parentSchema: i.properties.checkpoint.properties.stores.items,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
} else {
const a = {
instancePath: t + "/checkpoint/stores",
schemaPath: "#/properties/checkpoint/properties/stores/type",
keyword: "type",
params: {
type: "array"
},
schema: i.properties.checkpoint.properties.stores.type,
parentSchema: i.properties.checkpoint.properties.stores,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
if (a.secrets !== void 0) {
let e = a.secrets;
if (!(e === "redact" || e === "refuse" || e === "allow")) {
const a = {
instancePath: t + "/checkpoint/secrets",
schemaPath: "#/properties/checkpoint/properties/secrets/enum",
keyword: "enum",
params: {
allowedValues: i.properties.checkpoint.properties.secrets.enum
},
schema: i.properties.checkpoint.properties.secrets.enum,
parentSchema: i.properties.checkpoint.properties.secrets,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
} else {
const e = {
instancePath: t + "/checkpoint",
schemaPath: "#/properties/checkpoint/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.checkpoint.type,
parentSchema: i.properties.checkpoint,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.cache !== void 0) {
let a = e.cache;
if (Array.isArray(a)) {
if (a.length > 20) {
const e = {
instancePath: t + "/cache",
schemaPath: "#/properties/cache/maxItems",
keyword: "maxItems",
params: {
limit: 20
},
schema: 20,
parentSchema: i.properties.cache,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
const e = a.length;
for (let r = 0; r < e; r++) {
let e = a[r];
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.paths === void 0) {
const a = {
instancePath: t + "/cache/" + r,
schemaPath: "#/properties/cache/items/required",
keyword: "required",
params: {
missingProperty: "paths"
},
schema: i.properties.cache.items.required,
parentSchema: i.properties.cache.items,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
if (e["key-files"] === void 0) {
const a = {
instancePath: t + "/cache/" + r,
schemaPath: "#/properties/cache/items/required",
keyword: "required",
params: {
missingProperty: "key-files"
},
schema: i.properties.cache.items.required,
parentSchema: i.properties.cache.items,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
for (const a in e) if (!(a === "lane" || a === "paths" || a === "key-files")) {
const s = {
instancePath: t + "/cache/" + r,
schemaPath: "#/properties/cache/items/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: i.properties.cache.items,
data: e
};
if (p === null) p = [ s ]; else p.push(s);
l++;
}
if (e.lane !== void 0) if (!validate119(e.lane, {
instancePath: t + "/cache/" + r + "/lane",
parentData: e,
parentDataProperty: "lane",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate119.errors : p.concat(validate119.errors);
l = p.length;
}
if (e.paths !== void 0) if (!validate58(e.paths, {
instancePath: t + "/cache/" + r + "/paths",
parentData: e,
parentDataProperty: "paths",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate58.errors : p.concat(validate58.errors);
l = p.length;
}
if (e["key-files"] !== void 0) if (!validate58(e["key-files"], {
instancePath: t + "/cache/" + r + "/key-files",
parentData: e,
parentDataProperty: "key-files",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate58.errors : p.concat(validate58.errors);
l = p.length;
}
} else {
const a = {
instancePath: t + "/cache/" + r,
schemaPath: "#/properties/cache/items/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.cache.items.type,
parentSchema: i.properties.cache.items,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
} else {
const e = {
instancePath: t + "/cache",
schemaPath: "#/properties/cache/type",
keyword: "type",
params: {
type: "array"
},
schema: i.properties.cache.type,
parentSchema: i.properties.cache,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.rollback !== void 0) {
let a = e.rollback;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) if (!(e === "branches" || e === "mode" || e === "probe" || e === "exempt" || e === "limits" || e === "verify")) {
const r = {
instancePath: t + "/rollback",
schemaPath: "#/properties/rollback/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: i.properties.rollback,
data: a
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (a.branches !== void 0) if (!validate54(a.branches, {
instancePath: t + "/rollback/branches",
parentData: a,
parentDataProperty: "branches",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate54.errors : p.concat(validate54.errors);
l = p.length;
}
if (a.mode !== void 0) {
let e = a.mode;
if (!(e === "issue" || e === "pr" || e === "push")) {
const a = {
instancePath: t + "/rollback/mode",
schemaPath: "#/properties/rollback/properties/mode/enum",
keyword: "enum",
params: {
allowedValues: i.properties.rollback.properties.mode.enum
},
schema: i.properties.rollback.properties.mode.enum,
parentSchema: i.properties.rollback.properties.mode,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
if (a.probe !== void 0) {
let e = a.probe;
if (typeof e === "string") {
if (!R.test(e)) {
const a = {
instancePath: t + "/rollback/probe",
schemaPath: "#/properties/rollback/properties/probe/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Za-z0-9_.-]{1,100}\\.ya?ml$"
},
schema: "^[A-Za-z0-9_.-]{1,100}\\.ya?ml$",
parentSchema: i.properties.rollback.properties.probe,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
} else {
const a = {
instancePath: t + "/rollback/probe",
schemaPath: "#/properties/rollback/properties/probe/type",
keyword: "type",
params: {
type: "string"
},
schema: i.properties.rollback.properties.probe.type,
parentSchema: i.properties.rollback.properties.probe,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
if (a.exempt !== void 0) {
let e = a.exempt;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) if (!(a === "authors" || a === "paths" || a === "trailers")) {
const r = {
instancePath: t + "/rollback/exempt",
schemaPath: "#/properties/rollback/properties/exempt/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: i.properties.rollback.properties.exempt,
data: e
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (e.authors !== void 0) if (!validate54(e.authors, {
instancePath: t + "/rollback/exempt/authors",
parentData: e,
parentDataProperty: "authors",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate54.errors : p.concat(validate54.errors);
l = p.length;
}
if (e.paths !== void 0) if (!validate58(e.paths, {
instancePath: t + "/rollback/exempt/paths",
parentData: e,
parentDataProperty: "paths",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate58.errors : p.concat(validate58.errors);
l = p.length;
}
if (e.trailers !== void 0) if (!validate54(e.trailers, {
instancePath: t + "/rollback/exempt/trailers",
parentData: e,
parentDataProperty: "trailers",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate54.errors : p.concat(validate54.errors);
l = p.length;
}
} else {
const a = {
instancePath: t + "/rollback/exempt",
schemaPath: "#/properties/rollback/properties/exempt/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.rollback.properties.exempt.type,
parentSchema: i.properties.rollback.properties.exempt,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
if (a.limits !== void 0) {
let e = a.limits;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) if (!(a === "age" || a === "create" || a === "push")) {
const r = {
instancePath: t + "/rollback/limits",
schemaPath: "#/properties/rollback/properties/limits/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: i.properties.rollback.properties.limits,
data: e
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (e.age !== void 0) if (!validate63(e.age, {
instancePath: t + "/rollback/limits/age",
parentData: e,
parentDataProperty: "age",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate63.errors : p.concat(validate63.errors);
l = p.length;
}
if (e.create !== void 0) if (!validate91(e.create, {
instancePath: t + "/rollback/limits/create",
parentData: e,
parentDataProperty: "create",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate91.errors : p.concat(validate91.errors);
l = p.length;
}
if (e.push !== void 0) if (!validate91(e.push, {
instancePath: t + "/rollback/limits/push",
parentData: e,
parentDataProperty: "push",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate91.errors : p.concat(validate91.errors);
l = p.length;
}
} else {
const a = {
instancePath: t + "/rollback/limits",
schemaPath: "#/properties/rollback/properties/limits/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.rollback.properties.limits.type,
parentSchema: i.properties.rollback.properties.limits,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
if (a.verify !== void 0) if (!validate55(a.verify, {
instancePath: t + "/rollback/verify",
parentData: a,
parentDataProperty: "verify",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate55.errors : p.concat(validate55.errors);
l = p.length;
}
} else {
const e = {
instancePath: t + "/rollback",
schemaPath: "#/properties/rollback/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.rollback.type,
parentSchema: i.properties.rollback,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.notifications !== void 0) {
let a = e.notifications;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) if (!(e === "pull-request" || e === "issue" || e === "webhook")) {
const r = {
instancePath: t + "/notifications",
schemaPath: "#/properties/notifications/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: i.properties.notifications,
data: a
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (a["pull-request"] !== void 0) {
let e = a["pull-request"];
if (!(e === "never" || e === "on-action" || e === "always")) {
const a = {
instancePath: t + "/notifications/pull-request",
schemaPath: "#/properties/notifications/properties/pull-request/enum",
keyword: "enum",
params: {
allowedValues: i.properties.notifications.properties["pull-request"].enum
},
schema: i.properties.notifications.properties["pull-request"].enum,
parentSchema: i.properties.notifications.properties["pull-request"],
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
if (a.issue !== void 0) {
let e = a.issue;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) if (!(a === "labels")) {
const r = {
instancePath: t + "/notifications/issue",
schemaPath: "#/properties/notifications/properties/issue/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: i.properties.notifications.properties.issue,
data: e
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (e.labels !== void 0) if (!validate54(e.labels, {
instancePath: t + "/notifications/issue/labels",
parentData: e,
parentDataProperty: "labels",
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate54.errors : p.concat(validate54.errors);
l = p.length;
}
} else {
const a = {
instancePath: t + "/notifications/issue",
schemaPath: "#/properties/notifications/properties/issue/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.notifications.properties.issue.type,
parentSchema: i.properties.notifications.properties.issue,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
if (a.webhook !== void 0) {
let e = a.webhook;
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.secret === void 0) {
const a = {
instancePath: t + "/notifications/webhook",
schemaPath: "#/properties/notifications/properties/webhook/required",
keyword: "required",
params: {
missingProperty: "secret"
},
schema: i.properties.notifications.properties.webhook.required,
parentSchema: i.properties.notifications.properties.webhook,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
for (const a in e) if (!(a === "secret" || a === "escalate")) {
const r = {
instancePath: t + "/notifications/webhook",
schemaPath: "#/properties/notifications/properties/webhook/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: i.properties.notifications.properties.webhook,
data: e
};
if (p === null) p = [ r ]; else p.push(r);
l++;
}
if (e.secret !== void 0) {
let a = e.secret;
if (typeof a === "string") {
if (!E.test(a)) {
const e = {
instancePath: t + "/notifications/webhook/secret",
schemaPath: "#/properties/notifications/properties/webhook/properties/secret/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Z_][A-Z0-9_]{0,99}$"
},
schema: "^[A-Z_][A-Z0-9_]{0,99}$",
parentSchema: i.properties.notifications.properties.webhook.properties.secret,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
} else {
const e = {
instancePath: t + "/notifications/webhook/secret",
schemaPath: "#/properties/notifications/properties/webhook/properties/secret/type",
keyword: "type",
params: {
type: "string"
},
schema: i.properties.notifications.properties.webhook.properties.secret.type,
parentSchema: i.properties.notifications.properties.webhook.properties.secret,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.escalate !== void 0) {
let a = e.escalate;
if (Array.isArray(a)) {
if (a.length > 10) {
const e = {
instancePath: t + "/notifications/webhook/escalate",
schemaPath: "#/properties/notifications/properties/webhook/properties/escalate/maxItems",
keyword: "maxItems",
params: {
limit: 10
},
schema: 10,
parentSchema: i.properties.notifications.properties.webhook.properties.escalate,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
if (a.length < 1) {
const e = {
instancePath: t + "/notifications/webhook/escalate",
schemaPath: "#/properties/notifications/properties/webhook/properties/escalate/minItems",
keyword: "minItems",
params: {
limit: 1
},
schema: 1,
parentSchema: i.properties.notifications.properties.webhook.properties.escalate,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
const e = a.length;
for (let r = 0; r < e; r++) if (!validate63(a[r], {
instancePath: t + "/notifications/webhook/escalate/" + r,
parentData: a,
parentDataProperty: r,
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate63.errors : p.concat(validate63.errors);
l = p.length;
}
} else {
const e = {
instancePath: t + "/notifications/webhook/escalate",
schemaPath: "#/properties/notifications/properties/webhook/properties/escalate/type",
keyword: "type",
params: {
type: "array"
},
schema: i.properties.notifications.properties.webhook.properties.escalate.type,
parentSchema: i.properties.notifications.properties.webhook.properties.escalate,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
} else {
const a = {
instancePath: t + "/notifications/webhook",
schemaPath: "#/properties/notifications/properties/webhook/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.notifications.properties.webhook.type,
parentSchema: i.properties.notifications.properties.webhook,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
}
} else {
const e = {
instancePath: t + "/notifications",
schemaPath: "#/properties/notifications/type",
keyword: "type",
params: {
type: "object"
},
schema: i.properties.notifications.type,
parentSchema: i.properties.notifications,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
if (e.rules !== void 0) {
let a = e.rules;
if (Array.isArray(a)) {
if (a.length > 200) {
const e = {
instancePath: t + "/rules",
schemaPath: "#/properties/rules/maxItems",
keyword: "maxItems",
params: {
limit: 200
},
schema: 200,
parentSchema: i.properties.rules,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
const e = a.length;
for (let r = 0; r < e; r++) if (!validate133(a[r], {
instancePath: t + "/rules/" + r,
parentData: a,
parentDataProperty: r,
rootData: s,
dynamicAnchors: o
})) {
p = p === null ? validate133.errors : p.concat(validate133.errors);
l = p.length;
}
} else {
const e = {
instancePath: t + "/rules",
schemaPath: "#/properties/rules/type",
keyword: "type",
params: {
type: "array"
},
schema: i.properties.rules.type,
parentSchema: i.properties.rules,
data: a
};
if (p === null) p = [ e ]; else p.push(e);
l++;
}
}
} else {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
},
schema: i.type,
parentSchema: i,
data: e
};
if (p === null) p = [ a ]; else p.push(a);
l++;
}
validate52.errors = p;
return l === 0;
}
validate52.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const L = new Set([ "if", "anyOf" ]);
function validateSchema(e, t) {
const a = (0, r.u)(e, t);
if (a.problems.length > 0 || a.data === null) return a;
const i = s;
if (i(a.data)) return a;
const n = (i.errors ?? []).filter(e => !L.has(e.keyword) && !isBranch(e));
const o = n.map(e => problemOf(e, a)).sort((e, t) => e.line - t.line || e.column - t.column);
return {
...a,
problems: o.filter((e, t) => !isTold(e, o.slice(0, t)))
};
}
const isBranch = ({schemaPath: e}) => /\/oneOf\/\d/.test(e);
const isTold = (e, t) => t.some(({key: t, text: a}) => t === e.key && a === e.text);
function problemOf(e, t) {
const a = pathOf(e.instancePath, t.data);
const {params: r} = e;
if (e.keyword === "additionalProperties") {
const s = String(r.additionalProperty);
return t.problem([ ...a, s ], unknownKey(s, allowedKeys(e)), "key");
}
if (e.keyword === "required") {
const e = String(r.missingProperty);
return t.problem([ ...a, e ], `this key is missing. Add it: \`${e}: ${example(e)}\`.`);
}
const s = allowedValue(e);
return t.problem(a, `${shown(valueAt(t.data, a))} is not allowed. Use ${s}.`);
}
function unknownKey(e, t) {
const a = t.find(t => distance(t, e) <= Math.max(1, Math.min(3, Math.floor(t.length / 4))));
const r = a === void 0 ? "" : ` Did you mean "${a}"?`;
return `unknown key "${clip(e)}".${r} Use ${orList(t)}.`;
}
function allowedValue(e) {
const {params: t} = e;
if (e.keyword === "enum") return orList(t.allowedValues.map(String));
if (e.keyword === "const") return JSON.stringify(t.allowedValue);
const {title: a} = e.parentSchema;
if (typeof a === "string" && (e.keyword === "oneOf" || e.parentSchema.properties === void 0)) return a;
if (e.keyword === "maxItems") return `a list of at most ${t.limit} entries`;
if (e.keyword === "minItems") return `a list of at least ${t.limit} entries`;
if (e.keyword === "maxLength") return `at most ${t.limit} characters`;
const r = [ t.type ].flat().map(String);
return orList(r.map(e => M[e] ?? e));
}
const M = {
object: "a mapping (`key: value` lines)",
array: "a list",
string: "text",
number: "a number",
integer: "a whole number",
boolean: "true or false"
};
const allowedKeys = ({parentSchema: e}) => Object.keys(e.properties ?? {});
function pathOf(e, t) {
let a = t;
return e.split("/").slice(1).map(e => {
const t = Array.isArray(a) ? Number(e) : unescapePart(e);
a = a[t];
return t;
});
}
const unescapePart = e => decodeURIComponent(e).replaceAll("~1", "/").replaceAll("~0", "~");
function valueAt(e, t) {
let a = e;
for (const e of t) {
if (typeof a !== "object" || a === null || !Object.hasOwn(a, e)) return;
a = a[e];
}
return a;
}
const N = {
version: "1",
strategy: "RETRY",
id: "nexus-down",
type: "network"
};
const example = e => N[e] ?? "…";
const B = 80;
const clip = e => e.length > B ? `${e.slice(0, B)}…` : e;
function shown(e) {
if (e === null || e === void 0) return "an empty value";
if (Array.isArray(e)) return e.length === 0 ? "an empty list" : `a list of ${e.length}`;
if (typeof e === "object") return "a mapping";
return `"${clip(String(e))}"`;
}
const orList = e => e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e.at(-1)}`;
function distance(e, t) {
if (Math.abs(e.length - t.length) > 3) return 4;
let a = Array.from({
length: t.length + 1
}, (e, t) => t);
for (const [r, s] of [ ...e ].entries()) {
const e = [ r + 1 ];
for (let r = 0; r < t.length; r += 1) e.push(Math.min(a[r] + (s === t[r] ? 0 : 1), a[r + 1] + 1, e[r] + 1));
a = e;
}
return a[t.length];
}
}),
33201: ((e, t, a) => {
a.r(t);
a.d(t, {
systemClock: () => s
});
var r = a(58500);
const s = {
now: () => Date.now(),
monotonic: () => performance.now(),
sleep: (e, t) => (0, r.setTimeout)(e, void 0, t ? {
signal: t
} : {}).catch(() => {})
};
}),
68270: ((e, t, a) => {
a.d(t, {
d: () => cancelOnSignals
});
var r = a(19473);
const s = 1e3;
function cancelOnSignals({needsParent: e = false} = {}) {
const t = new AbortController;
for (const e of [ "SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK" ]) {
if (e === "SIGBREAK" && process.platform !== "win32") continue;
process.on(e, () => t.abort(e));
}
if (e) watchParent(() => t.abort("SIGHUP"));
return t.signal;
}
function watchParent(e) {
const t = process.ppid;
const a = setInterval(() => {
if (process.ppid === t && isAlive(t)) return;
clearInterval(a);
e();
}, s);
a.unref();
}
function isAlive(e) {
if (e <= 1) return true;
try {
return process.kill(e, 0);
} catch (e) {
return (0, r.codeOf)(e) !== "ESRCH";
}
}
}),
29994: ((e, t, a) => {
a.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret,
vX: () => macOf
});
var r = a(77598);
var s = a(73024);
var i = a(76760);
var n = a(19473);
var o = a(19119);
const p = "secret";
const l = "secret.made";
const c = /^[0-9a-f]{64}$/;
const d = "aes-256-gcm";
const h = 12;
const m = 16;
function openJobSecret(e, {token: t = "", text: a}) {
if (a !== void 0 && c.test(a)) return secretOf(a, t);
const o = i.join(e, p);
const d = open(o, t);
if (d !== void 0) return secretOf(d, t);
if (exists(i.join(e, l))) return secretOf(randomText(), t, true);
const h = randomText();
const m = `${o}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, s.writeFileSync)(m, seal(h, t), {
mode: 384,
flag: "wx"
});
try {
(0, s.linkSync)(m, o);
(0, s.writeFileSync)(i.join(e, l), "", {
mode: 384
});
return secretOf(h, t);
} catch (e) {
if ((0, n.codeOf)(e) !== "EEXIST") throw e;
const a = open(o, t);
return secretOf(a ?? randomText(), t, a === void 0);
} finally {
(0, s.rmSync)(m, {
force: true
});
}
}
const forgetHandedSecret = e => (0, s.rmSync)(i.join(e, p), {
force: true
});
function secretOf(e, t, a = false) {
const s = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: a,
keyFor: e => Buffer.from((0, r.hkdfSync)("sha256", s, "rerail job", e, 32))
};
}
const randomText = () => (0, r.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, r.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const a = (0, r.randomBytes)(h);
const s = (0, r.createCipheriv)(d, keyOf(t), a);
const i = Buffer.concat([ s.update(e, "utf8"), s.final() ]);
return Buffer.concat([ a, s.getAuthTag(), i ]);
}
function open(e, t) {
try {
const a = (0, o.b$)(e, {
maxBytes: 1024
});
if (a === void 0) return;
const s = a.subarray(0, h);
const i = (0, r.createDecipheriv)(d, keyOf(t), s, {
authTagLength: m
});
i.setAuthTag(a.subarray(h, h + m));
const n = Buffer.concat([ i.update(a.subarray(h + m)), i.final() ]);
return c.test(n.toString()) ? n.toString() : void 0;
} catch {
return;
}
}
const exists = e => (0, s.statSync)(e, {
throwIfNoEntry: false
}) !== void 0;
function sign(e, t, a) {
return `${macOf(e, t, a)}\n${a}`;
}
function verify(e, t, a) {
const [s = "", i] = [ a.slice(0, f), a.slice(f + 1) ];
if (a[f] !== "\n" || !/^[0-9a-f]+$/.test(s)) return;
return (0, r.timingSafeEqual)(Buffer.from(s), Buffer.from(macOf(e, t, i))) ? i : void 0;
}
const f = 64;
const macOf = (e, t, a) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(a).digest("hex");
}),
1510: ((e, t, a) => {
a.d(t, {
d: () => terminalLog,
t: () => runnerLog
});
var r = a(96327);
var s = a(1451);
function runnerLog(e, t) {
const write = t => e.write(`${t}\n`);
const told = e => (0, s.e)(t.mask(e));
const command = (e, t) => write((0, r.fE)(e, told(t), e === "debug" ? [] : [ [ "title", "rerail" ] ]));
return {
debug: e => command("debug", e),
info: e => write(`rerail: ${(0, r.tJ)(told(e))}`),
notice: e => command("notice", e),
warning: e => command("warning", e),
error: e => command("error", e)
};
}
function terminalLog(e, t) {
const write = (a, r) => e.write(`${a}${(0, s.e)(t.mask(r))}\n`);
return {
debug: () => {},
info: e => write("", e),
notice: e => write("note: ", e),
warning: e => write("warning: ", e),
error: e => write("error: ", e)
};
}
}),
1451: ((e, t, a) => {
a.d(t, {
e: () => terminalText
});
const r = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const terminalText = e => e.replace(r, e => {
const t = e.charCodeAt(0).toString(16);
return t.length > 2 ? `\\u${t}` : `\\x${t.padStart(2, "0")}`;
});
})
};
