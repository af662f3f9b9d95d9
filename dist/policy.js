export const id = 477;

export const ids = [ 477 ];

export const modules = {
93621: (e, t, n) => {
n.d(t, {
WF: () => thisProcess,
W_: () => isRunning,
cu: () => identityOf
});
var r = n(73024);
var o = n(19473);
const identityOf = e => ({
pid: e,
started: startOf(e)
});
const thisProcess = () => identityOf(process.pid);
function isRunning(e) {
const {pid: t, started: n} = typeof e === "number" ? {
pid: e,
started: undefined
} : e;
if (!Number.isSafeInteger(t) || t <= 0) return false;
try {
process.kill(t, 0);
} catch (e) {
if ((0, o.codeOf)(e) !== "EPERM") return false;
}
return n === undefined || n === startOf(t) && !isZombie(t);
}
const startOf = e => statFields(e)[19] ?? "";
const isZombie = e => statFields(e)[0] === "Z";
function statFields(e) {
try {
const t = (0, r.readFileSync)(`/proc/${e}/stat`, "latin1");
return t.slice(t.lastIndexOf(")") + 2).split(" ");
} catch {
return [];
}
}
},
59349: (e, t, n) => {
n.d(t, {
Fg: () => markOf,
GN: () => c,
sF: () => tellingValues
});
var r = n(77598);
var o = n(57975);
const s = 8;
const a = 6;
const i = [ /[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/ ];
function tellingValues(e) {
return (e?.values() ?? []).filter(isTelling);
}
function isTelling(e) {
if (e.length > s) return true;
return e.length >= a && i.filter(t => t.test(e)).length >= 2;
}
const c = "";
const l = 16;
const u = 32;
async function markOf(e, t) {
if (e.length === 0) return c;
const n = t || (0, r.randomBytes)(l).toString("hex");
const o = Buffer.from(n.slice(0, 2 * l), "hex");
const s = await d(JSON.stringify(e.toSorted()), o, u);
return Buffer.concat([ o, s ]).toString("hex");
}
const d = (0, o.promisify)(r.scrypt);
},
96553: (e, t, n) => {
n.d(t, {
replicate: () => replicate
});
var r = n(19473);
function replicate(e, t) {
const inAll = async (n, o) => {
const s = await Promise.allSettled(e.map(o));
const a = s.flatMap((t, n) => t.status === "rejected" ? [ {
store: e[n],
reason: t.reason
} ] : []);
if (a.length === e.length) throw a[0]?.reason;
for (const {store: e, reason: o} of a) t.warning(`${n} did not reach the ${e.kind} store: ${(0, 
r.messageOf)(o)}`);
};
const first = async t => {
let n;
for (const r of e) {
try {
return await t(r);
} catch (e) {
n ??= e;
}
}
throw n;
};
return {
kind: e.map(({kind: e}) => e).join("+"),
folders: e.flatMap(({folders: e = []}) => e),
put: (e, t) => inAll(`Checkpoint ${e.id}`, n => n.put(e, t)),
async list() {
const t = new Map;
const n = await Promise.allSettled(e.map(e => e.list()));
if (n.every(({status: e}) => e === "rejected")) throw n[0].reason;
for (const e of n) {
if (e.status === "fulfilled") for (const n of e.value) if (!t.has(n.id)) t.set(n.id, n);
}
return [ ...t.values() ].sort((e, t) => e.createdAt < t.createdAt ? -1 : 1);
},
fetch: (e, t) => first(n => n.fetch(e, t)),
locate: e => first(async t => {
const n = await (t.locate?.(e));
if (n === undefined) throw new r.RefusedError("checkpoint-missing", `Checkpoint ${e} is not at hand. Fetch it.`);
return n;
}).catch(() => undefined),
unlist: e => inAll(`Unlisting checkpoint ${e}`, async t => t.unlist?.(e)),
remove: e => inAll(`Removing checkpoint ${e}`, t => t.remove(e)),
quarantine: (e, t) => inAll(`Quarantine of checkpoint ${e}`, n => n.quarantine(e, t)),
async damaged() {
return (await Promise.all(e.map(async e => await (e.damaged?.()) ?? []))).flat();
},
giveUp: e => inAll(`Giving up checkpoint ${e}`, async t => t.giveUp?.(e)),
putRecord: (e, t) => inAll(`Record ${e}`, n => n.putRecord(e, t)),
async getRecord(t) {
for (const n of e) {
const e = await n.getRecord(t).catch(e => {
if (e instanceof r.RefusedError) throw e;
return undefined;
});
if (e !== undefined) return e;
}
return undefined;
},
async records() {
return (await Promise.all(e.map(async e => await (e.records?.()) ?? []))).flat();
},
removeRecord: e => inAll(`Removing record ${e}`, t => t.removeRecord(e))
};
}
},
77120: (e, t, n) => {
n.d(t, {
cacheAccess: () => cacheAccess
});
var r = n(432);
function cacheAccess(e) {
const t = Boolean(e.ACTIONS_CACHE_SERVICE_V2) && !(0, r.v)(e.GITHUB_SERVER_URL);
const n = t ? e.ACTIONS_RESULTS_URL : e.ACTIONS_CACHE_URL;
if (!n) return "there is none for this job";
const o = (e.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase();
return [ "none", "read", "write-only" ].includes(o) ? `its mode for this job is "${o}"` : "open";
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
60470: (e, t, n) => {
n.r(t);
n.d(t, {
align: () => align,
secretValues: () => secretValues
});
const r = /\$\{\{([\s\S]*?)\}\}/g;
const o = /(?<![\w.-])(?:secrets(?![\w-])|github\s*\.\s*token(?![\w-]))/i;
const s = /(?<![\w.-])env\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
const a = /(?:^|[\s"'`;{(])([A-Za-z_]\w*)=(?=[^\n]*\$\{\{[^\n]*?\bsecrets\b)/gim;
function secretValues({env: e}, t, n) {
const r = [ e, t.env, ...t.steps.map(e => e.env) ];
const s = carrierNames(r, t.steps);
const isSecret = e => o.test(e) || refersTo(e, s);
const a = [];
for (const e of s) {
const t = n.env[e];
if (t === undefined) continue;
const o = r.flatMap(t => t[e] ?? []);
const s = o.flatMap(e => align(e, t, isSecret) ?? []);
a.push(...s.length > 0 ? s : [ t ]);
}
for (const {with: e} of t.steps) {
for (const [t, r] of Object.entries(e)) {
if (!hasSecret(r, isSecret)) continue;
const e = n.input(t);
if (e !== undefined) a.push(...align(r, e, isSecret) ?? []);
}
}
return [ ...new Set(a) ];
}
function carrierNames(e, t) {
const n = new Set;
for (const {run: e, with: r} of t) {
for (const t of [ e, r.run ]) {
for (const [, e = ""] of (t ?? "").matchAll(a)) n.add(e);
}
}
const isSecret = e => o.test(e) || refersTo(e, n);
for (let t = -1; t !== n.size; ) {
t = n.size;
for (const t of e) {
for (const [e, r] of Object.entries(t)) if (hasSecret(r, isSecret)) n.add(e);
}
}
return n;
}
const refersTo = (e, t) => [ ...e.matchAll(s) ].some(([, e, n]) => t.has(e ?? n ?? ""));
const hasSecret = (e, t) => [ ...e.matchAll(r) ].some(([, e = ""]) => t(e));
function align(e, t, n = e => o.test(e)) {
const {literals: r, secret: s} = partsOf(e.trim(), n);
const a = t.trim();
const i = [ fromTheLeft(r, a), fromTheRight(r, a) ];
if (i.some(e => e === undefined)) return undefined;
const c = i.flatMap(e => (e ?? []).filter((e, t) => s[t]));
return [ ...new Set(c.filter(e => e !== "")) ];
}
function partsOf(e, t) {
const n = [];
const o = [];
let s = 0;
for (const a of e.matchAll(r)) {
const r = e.slice(s, a.index);
s = a.index + a[0].length;
const i = t(a[1] ?? "");
if (r === "" && o.length > 0) {
o[o.length - 1] ||= i;
continue;
}
n.push(r);
o.push(i);
}
return {
literals: [ ...n, e.slice(s) ],
secret: o
};
}
function fromTheLeft(e, t) {
const n = e.at(-1) ?? "";
const [r = ""] = e;
if (e.length === 1) return t === r ? [] : undefined;
if (!t.startsWith(r) || !t.endsWith(n) || t.length < r.length + n.length) return undefined;
const o = t.length - n.length;
const s = [];
let a = r.length;
for (const n of e.slice(1, -1)) {
const e = t.indexOf(n, a);
if (e < 0 || e + n.length > o) return undefined;
s.push(t.slice(a, e));
a = e + n.length;
}
return [ ...s, t.slice(a, o) ];
}
function fromTheRight(e, t) {
const reverse = e => e.split("").reverse().join("");
return fromTheLeft(e.map(reverse).reverse(), reverse(t))?.map(reverse).reverse();
}
},
93711: (e, t, n) => {
n.d(t, {
PI: () => c,
R9: () => s,
asksForPaths: () => asksForPaths,
chooseLane: () => chooseLane,
fs: () => a,
qn: () => estimateOf
});
var r = n(14152);
var o = n(62403);
const s = {
DOCS: 5 * 6e4,
STANDARD: 15 * 6e4,
HEAVY: Number.POSITIVE_INFINITY
};
const a = [ "**/*.md", "**/*.mdx", "**/*.rst", "**/*.adoc", "docs/**", "doc/**", "**/LICENSE*", "**/CHANGELOG*" ];
const i = 3;
const c = 10;
const l = {
paths: 300,
lines: 1e4
};
function chooseLane(e) {
if (e.option !== "auto") return {
lane: e.option,
why: "the step says so",
by: "option"
};
return byPolicy(e) ?? byDuration(e) ?? byChange(e) ?? u;
}
const u = {
lane: "STANDARD",
why: "nothing is known that speaks for another",
by: "default"
};
function asksForPaths({option: e, rules: t, ...n}) {
if (e !== "auto") return false;
const r = {
option: e,
rules: t,
...n
};
for (const {paths: e, onlyPaths: n, ...o} of t) {
if (reasonFor(o, r) !== undefined) return e !== undefined || n !== undefined;
}
return false;
}
function byPolicy(e) {
for (const [t, n] of e.rules.entries()) {
const r = reasonFor(n, e);
if (r) return {
lane: n.lane,
why: r,
by: `policy:${t + 1}`
};
}
return undefined;
}
function reasonFor({jobs: e, onlyPaths: t, paths: n, labels: o}, s) {
const {jobNames: a = [], changedPaths: i = [], labels: c = []} = s;
const l = [];
if (e) {
const t = e.find(e => a.some(t => (0, r.Hj)(e, t)));
if (t === undefined) return undefined;
l.push(`the job's name fits "${t}"`);
}
if (t) {
if (i.length === 0 || !i.every((0, r.fU)(t))) return undefined;
l.push(`the change touches nothing but ${t.join(", ")}`);
}
if (n) {
const e = i.find((0, r.fU)(n));
if (e === undefined) return undefined;
l.push(`the change touches ${e}`);
}
if (o) {
const e = o.find(e => c.includes(e));
if (e === undefined) return undefined;
l.push(`the pull request has the label "${e}"`);
}
return l.length === 0 ? "the policy sends everything else there" : l.join(" and ");
}
function estimateOf(e) {
const t = e.slice(0, c);
return t.length < i ? undefined : medianOf(t);
}
function byDuration({durationsMs: e = []}) {
const t = estimateOf(e);
if (t === undefined || t < s.DOCS) return undefined;
const n = t < s.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: n,
why: `the job's last ${Math.min(e.length, c)} green runs took ${(0, o.a3)(t)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: t}) {
if (e && e.length > 0 && e.every((0, r.fU)(a))) {
return {
lane: "DOCS",
why: "the change touches documents only",
by: "change"
};
}
if ((e?.length ?? 0) > l.paths) {
return {
lane: "HEAVY",
why: `the change touches ${e?.length} files`,
by: "change"
};
}
if ((t ?? 0) > l.lines) {
return {
lane: "HEAVY",
why: `the change has ${t} lines`,
by: "change"
};
}
if (!e && t === undefined) return undefined;
return {
lane: "STANDARD",
why: "an ordinary change of code",
by: "change"
};
}
function medianOf(e) {
const t = e.toSorted((e, t) => e - t);
const n = Math.floor(t.length / 2);
const r = t[n];
return t.length % 2 === 1 ? r : (t[n - 1] + r) / 2;
}
},
14152: (e, t, n) => {
n.d(t, {
Hj: () => matchesName,
Ou: () => belowMatcher,
Pp: () => treeMatcher,
fU: () => globMatcher
});
var r = n(19473);
const globMatcher = e => lastMatch(e, ({ends: e}) => e);
const treeMatcher = e => lastMatch(e, ({ends: e, passes: t}) => e || t);
function lastMatch(e, t) {
const n = e.map(compile);
return e => {
let r = false;
for (const {negated: o, alternatives: s} of n) {
if (r === o && s.some(n => t(walk(n, e)))) r = !o;
}
return r;
};
}
function belowMatcher(e, t = "in") {
const n = e.map(compile).filter(({negated: e}) => e === (t === "back"));
return e => n.some(({alternatives: t}) => t.some(t => walk(t, `${e}/`).alive));
}
function matchesName(e, t) {
const n = Array.from(flat(e).matchAll(/\*+|./gsu)).map(([e]) => e.startsWith("*") ? {
kind: "deep"
} : e === "?" ? {
kind: "any"
} : {
kind: "one",
character: e
});
return walk(n, flat(t)).ends;
}
const flat = e => e.toLowerCase().replaceAll("/", "");
const o = 256;
function compile(e) {
const t = e.startsWith("!");
const n = (t ? e.slice(1) : e).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
if (n === "" || n.split("/").includes("..")) {
throw new r.UserError(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
}
return {
negated: t,
alternatives: expandBraces(n, e).map(tokenise)
};
}
function expandBraces(e, t) {
const n = e.indexOf("{");
const s = n < 0 ? undefined : splitBraces(e, n);
if (!s) return [ e ];
const a = expandBraces(s.rest, t);
const i = s.inner.flatMap(e => expandBraces(e, t));
if (i.length * a.length > o) {
throw new r.UserError(`Pattern "${t}" is wrong: it has over ${o} alternatives. Split it.`);
}
return i.flatMap(t => a.map(r => e.slice(0, n) + t + r));
}
function splitBraces(e, t) {
const n = [];
let r = 0;
let o = t + 1;
for (let s = t; s < e.length; s++) {
const t = e[s];
if (t === "{") r++;
if (t === "}") r--;
if (r === 0 || r === 1 && t === ",") {
n.push(e.slice(o, s));
o = s + 1;
}
if (r === 0) return {
inner: n,
rest: e.slice(s + 1)
};
}
return undefined;
}
const s = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(e) {
return Array.from(e.matchAll(s)).flatMap(([e]) => {
if (e === "**/") return [ {
kind: "folders"
}, {
kind: "inside"
} ];
if (e === "**") return [ {
kind: "deep"
} ];
if (e === "*") return [ {
kind: "some"
} ];
if (e === "?") return [ {
kind: "any"
} ];
return [ e.length > 2 && e.startsWith("[") ? parseSet(e.slice(1, -1)) : {
kind: "one",
character: e
} ];
});
}
function parseSet(e) {
const t = /^[!^]/.test(e);
const n = [];
for (const [, r = "", o] of (t ? e.slice(1) : e).matchAll(/(.)(?:-(.))?/gsu)) n.push([ r, o ?? r ]);
return {
kind: "set",
ranges: n,
negated: t
};
}
function walk(e, t) {
const n = new Int32Array(e.length + 1);
let r = [];
let o = 1;
const enter = (t, r) => {
if (n[r] === o) return;
n[r] = o;
t.push(r);
const s = e[r]?.kind;
if (s === "some" || s === "deep") enter(t, r + 1);
if (s === "folders") enter(t, r + 2);
};
enter(r, 0);
let s = false;
for (const n of t) {
o++;
s ||= n === "/" && r.includes(e.length);
const t = [];
for (const o of r) {
const r = advance(e[o], n, o);
if (r >= 0) enter(t, r);
}
if (t.length === 0) return {
ends: false,
passes: s,
alive: false
};
r = t;
}
return {
ends: r.includes(e.length),
passes: s,
alive: r.some(t => t < e.length)
};
}
function advance(e, t, n) {
const r = t === "/";
switch (e?.kind) {
case "one":
return e.character === t ? n + 1 : -1;

case "set":
return !r && e.ranges.some(([e, n]) => e <= t && t <= n) !== e.negated ? n + 1 : -1;

case "any":
return r ? -1 : n + 1;

case "some":
return r ? -1 : n;

case "deep":
return n;

case "folders":
return r ? n : n + 1;

case "inside":
return r ? n - 1 : n;

default:
return -1;
}
}
},
56221: (e, t, n) => {
n.d(t, {
z: () => a
});
const r = 6e4;
const o = 60 * r;
const s = 24 * o;
const a = {
mode: "observe",
lanes: [],
plans: {},
mixedCauses: "ask",
never: {
jobs: [],
environments: [ "*" ]
},
idempotent: {
jobs: [],
environments: []
},
optional: {},
flaky: {
maxPerWeek: 5,
deadlineMs: 14 * s,
tests: [],
signatures: []
},
budgets: {
reruns: {
perJob: 2,
perRun: 3,
perDay: 50
},
storage: {
perRunBytes: 2 * 1024 ** 3,
retentionMs: 3 * s
},
circuitBreaker: {
runs: 10,
withinMs: 30 * r
}
},
triggers: [],
stages: {
paths: [],
approveOver: 2,
maxPerTarget: 2
},
checkpoint: {
stores: [ "artifact" ]
},
cache: [],
rollback: {
branches: [],
mode: "pr",
exempt: {
authors: [],
paths: [],
trailers: []
},
limits: {
ageMs: s,
create: 3,
push: 0
}
},
notifications: {
pullRequest: "on-action",
issue: {
labels: []
}
},
rules: []
};
},
24138: (e, t, n) => {
n.d(t, {
firstValid: () => firstValid,
isValid: () => isValid,
policyInForce: () => policyInForce
});
var r = n(19473);
var o = n(56221);
var s = n(58579);
var a = n(14751);
function tighten(e, t) {
const {reruns: n, storage: r, circuitBreaker: o} = e.budgets;
return {
...e,
mode: e.mode === "observe" ? e.mode : t.mode,
plans: tightenPlans(e.plans, t.plans),
mixedCauses: e.mixedCauses === "ask" ? e.mixedCauses : t.mixedCauses,
never: {
jobs: union(e.never.jobs, t.never.jobs),
environments: union(e.never.environments, t.never.environments)
},
idempotent: both(e.idempotent, t.idempotent),
optional: fewerTypes(e.optional, t.optional),
flaky: {
...least(pick(e.flaky), pick(t.flaky)),
tests: common(e.flaky.tests, t.flaky.tests),
signatures: common(e.flaky.signatures, t.flaky.signatures)
},
budgets: {
reruns: least(n, t.budgets.reruns),
storage: least(r, t.budgets.storage),
circuitBreaker: {
runs: Math.min(o.runs, t.budgets.circuitBreaker.runs),
withinMs: Math.max(o.withinMs, t.budgets.circuitBreaker.withinMs)
}
},
stages: {
paths: e.stages.paths,
approveOver: Math.min(e.stages.approveOver, t.stages.approveOver),
maxPerTarget: Math.min(e.stages.maxPerTarget, t.stages.maxPerTarget)
},
checkpoint: {
...e.checkpoint,
...stricterSecrets(e.checkpoint, t.checkpoint)
},
rollback: tightenRollback(e.rollback, t.rollback)
};
}
function tightenPlans(e, t) {
const n = Object.keys({
...e,
...t
});
const r = n.map(n => [ n, tightenPlan(e[n], t[n]) ]);
return Object.fromEntries(r.filter(([, e]) => e !== undefined));
}
function tightenPlan(e, t) {
if (!t) return e;
if (t.strategy === "MANUAL") return {
strategy: "MANUAL",
lanes: {}
};
if (!e || e.strategy !== t.strategy) return e;
const n = Object.entries(t.lanes).filter(([, e]) => e === "MANUAL");
return {
...e,
...t.tries === undefined ? {} : {
tries: Math.min(e.tries ?? t.tries, t.tries)
},
...t.waitMs === undefined ? {} : {
waitMs: Math.max(e.waitMs ?? 0, t.waitMs)
},
...t.only === undefined ? {} : {
only: t.only
},
lanes: {
...e.lanes,
...Object.fromEntries(n)
}
};
}
const i = [ "refuse", "redact", "allow" ];
function stricterSecrets(e, t) {
const n = i.find(n => n === e.secrets || n === t.secrets);
return n === undefined || n === "allow" && e.secrets === undefined ? {} : {
secrets: n
};
}
const c = [ "issue", "pr", "push" ];
function tightenRollback(e, t) {
return {
...e,
branches: common(e.branches, t.branches),
mode: c.find(n => n === e.mode || n === t.mode) ?? e.mode,
exempt: {
authors: union(e.exempt.authors, t.exempt.authors),
paths: union(e.exempt.paths, t.exempt.paths),
trailers: union(e.exempt.trailers, t.exempt.trailers)
},
limits: least(e.limits, t.limits)
};
}
const pick = ({maxPerWeek: e, deadlineMs: t}) => ({
maxPerWeek: e,
deadlineMs: t
});
function fewerTypes(e, t) {
if (!e.types || !t.types) return e.types ? e : t;
return {
types: e.types.filter(e => t.types?.includes(e))
};
}
const union = (e, t) => [ ...new Set([ ...e, ...t ]) ];
const common = (e, t) => e.filter(e => t.includes(e));
const both = (e, t) => ({
jobs: common(e.jobs, t.jobs),
environments: common(e.environments, t.environments)
});
function least(e, t) {
return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, Math.min(n, t[e]) ]));
}
const l = {
policy: o.z,
origin: "the defaults"
};
async function policyInForce({governing: e, unreadable: t, lastValid: n, copy: r}) {
const o = [];
const s = await read(r);
const a = await read(e);
const i = a.problem === undefined ? {} : await read(n);
let {policy: c, origin: u} = a.valid ?? i.valid ?? l;
if (a.problem) {
const e = u === l.origin ? u : `the last valid revision (${u})`;
o.push(`${a.problem}\nrerail uses ${e}. It skips and reverts nothing.`);
}
if (s.problem) o.push(`${s.problem}\nrerail uses ${u}. It skips and reverts nothing.`);
if (s.valid) {
if (t !== undefined) o.push(unreadableWarning(t, s.valid.origin));
c = tighten(c, s.valid.policy);
u = `${u}, tightened by ${s.valid.origin}`;
}
const d = a.problem !== undefined || s.problem !== undefined;
return {
policy: d ? withoutRollback(c) : c,
origin: u,
isBroken: d,
warnings: o
};
}
async function read(e) {
if (e?.unusable !== undefined) {
return {
problem: `The policy ${e.source} cannot be used: ${e.unusable}. Use a regular file in the repository.`
};
}
if (!e || e.text === null) return {};
try {
return {
valid: {
policy: await (0, a.readPolicy)(e.text, e.source),
origin: e.source
}
};
} catch (e) {
if (e instanceof s.p) return {
problem: (0, r.messageOf)(e)
};
throw e;
}
}
const withoutRollback = e => ({
...e,
rollback: {
...e.rollback,
branches: []
}
});
const unreadableWarning = (e, t) => `The policy of the base branch cannot be read: ${e}. rerail uses the defaults, and of ${t} only what is stricter. Give the job \`permissions: contents: read\`.`;
async function firstValid(e) {
for await (const t of e) {
if (t.text !== null && await isValid(t)) return t;
}
return undefined;
}
const isValid = async e => (await read(e)).problem === undefined;
},
48301: (e, t, n) => {
n.d(t, {
C: () => r
});
const r = ".github/rerail.yml";
},
84110: (e, t, n) => {
n.d(t, {
Kw: () => usageFired,
PW: () => limitText,
Rl: () => triggersFor,
gg: () => s,
h5: () => durationFired,
lZ: () => firedAfter
});
var r = n(14152);
var o = n(62403);
const s = 6e4;
const triggersFor = (e, t) => e.filter(({branches: e}) => !e || t !== undefined && e.some(e => (0, 
r.Hj)(e, t)));
function firedAfter(e, {tests: t, scores: n = {}}) {
return e.flatMap(e => {
const {metric: r, do: o} = e;
if (r === "test-failure-rate") {
if (!t || t.total === 0) return [];
const n = crossed(e, t.failed / t.total);
return n === undefined ? [] : [ {
metric: r,
do: o,
why: `${t.failed} of ${t.total} tests failed, ${n}`
} ];
}
if (r !== "quality-score") return [];
const s = n[e.from ?? ""];
const a = s === undefined ? undefined : crossed(e, s);
return a === undefined ? [] : [ {
metric: r,
do: o,
why: `the quality score is ${s}, ${a}`
} ];
});
}
function crossed({above: e, below: t}, n) {
if (e !== undefined && n > e.value) return `above ${limitText(e)}`;
return t !== undefined && n < t.value ? `below ${limitText(t)}` : undefined;
}
function limitText({value: e, unit: t}) {
if (t === "share") return `${Math.round(e * 1e5) / 1e3}%`;
return t === "multiple" ? `${e}x` : `${e}`;
}
const usageFired = ({metric: e, above: t, forMs: n, do: r}, a) => ({
metric: e,
do: r,
why: `${e} is at ${Math.round(a * 100)}%, above ${t ? limitText(t) : "0%"} for ${(0, 
o.a3)(n ?? s)}`
});
const durationFired = ({above: e, do: t}, n) => ({
metric: "duration",
do: t,
why: `it takes longer than ${e ? limitText(e) : "1x"} its estimate of ${(0, o.a3)(n)}`
});
},
93381: (e, t, n) => {
n.r(t);
n.d(t, {
keepAsRestored: () => keepAsRestored,
noteCleanState: () => noteCleanState,
restoreDeclared: () => restoreDeclared,
saveDeclared: () => saveDeclared
});
var r = n(77598);
var o = n(25413);
const s = "declared-caches-clean";
const a = "declared-caches-dirty";
const i = "declared-caches-looked-for";
async function restoreDeclared(e, t, n, r) {
const s = await e.job();
const a = t.cache.filter(e => e.lane === undefined || e.lane === n);
if (a.length === 0 || !e.context.hasRuntime) return [];
if (r === undefined && !await s.mark(i)) return restoredKeys(s.noted(o.I));
const c = await open(e);
const l = new Map((s.noted(o.I) ?? []).map(e => [ e.key, e ]));
for (const t of a) {
const o = await keyOf(c, t, n);
if (o === undefined) {
e.log.info(`nothing cached for ${t.paths.join(", ")}: no file matches ${t.keyFiles.join(", ")}`);
continue;
}
if (l.get(o)?.restored) continue;
const s = r === undefined || r.has(o);
const a = s && await c.restore(t.paths, o);
if (a) e.log.info(`restored ${t.paths.join(", ")} from cache ${o}`); else if (s) e.log.debug(`no cache ${o}`);
l.set(o, {
key: o,
paths: t.paths,
restored: a
});
}
await s.note(o.I, [ ...l.values() ]);
return restoredKeys([ ...l.values() ]);
}
async function keepAsRestored(e) {
await (await e.job()).mark(i);
}
async function noteCleanState(e, {leftovers: t}) {
const n = await e.job();
const r = (n.noted(o.I) ?? []).filter(({restored: e}) => !e);
if (r.length === 0 || n.isMarked(a)) return;
if (t) {
await n.mark(a);
return;
}
const i = await open(e);
const c = {};
for (const {key: e, paths: t} of r) {
const n = await stateNow(i, t);
if (n !== undefined) c[e] = n;
}
await n.note(s, c);
}
async function saveDeclared(e) {
const t = await e.job();
const n = (t.noted(o.I) ?? []).filter(({restored: e}) => !e);
if (n.length === 0) return;
const r = e.inputs.jobStatus === "success";
const i = t.noted(s) ?? {};
const c = await open(e);
for (const {key: o, paths: s} of n) {
const n = s.join(", ");
if ((await c.resolve(s)).length === 0) continue;
const l = t.isMarked(a) || !r && i[o] !== await stateNow(c, s);
if (l) e.log.info(`${n} not cached: a failed script may have changed it`); else if (await c.save(s, o)) e.log.info(`cached ${n} as ${o}`); else e.log.info(`${n} not cached: the entry ${o} exists, or this run may not write caches`);
}
}
const restoredKeys = e => (e ?? []).filter(({restored: e}) => e).map(({key: e}) => e);
async function open(e) {
const {openPathCache: t} = await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 37424));
return t(e.context.workspace, e.log.debug);
}
async function stateNow(e, t) {
const {stateOfPaths: r} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 82035));
const o = await e.resolve(t);
return o.length === 0 ? undefined : r(o);
}
async function keyOf(e, {lane: t, paths: n, keyFiles: o}, s) {
const a = await e.hashOf(o);
if (a === undefined) return undefined;
const i = (0, r.createHash)("sha256").update(JSON.stringify(n)).digest("hex").slice(0, 16);
const c = [ process.platform, process.arch, t === undefined ? "any" : s.toLowerCase(), i, a ];
return `rerail-paths-${c.join("-")}`;
}
},
25413: (e, t, n) => {
n.d(t, {
I: () => r,
declaredIn: () => declaredIn
});
const r = "declared-caches";
const declaredIn = e => e.noted(r) !== undefined;
},
82035: (e, t, n) => {
n.d(t, {
stateOfPaths: () => stateOfPaths
});
var r = n(77598);
var o = n(73024);
var s = n(76760);
const a = 3e5;
function stateOfPaths(e) {
const t = (0, r.createHash)("sha256");
let n = a;
const visit = e => {
n -= 1;
if (n < 0) return false;
const r = (0, o.lstatSync)(e, {
bigint: true,
throwIfNoEntry: false
});
if (!r) return true;
t.update(`${e}\0${r.mode} ${r.size} ${r.ino} ${r.mtimeNs} ${r.ctimeNs}\n`);
if (!r.isDirectory()) return true;
return (0, o.readdirSync)(e).sort().every(t => visit(s.join(e, t)));
};
return [ ...e ].sort().every(visit) ? t.digest("hex") : undefined;
}
},
31702: (e, t, n) => {
n.d(t, {
changedPaths: () => changedPaths
});
var r = n(51455);
var o = n(76760);
var s = n(19473);
const a = /^(?!0+$)[0-9a-f]{40,64}$/;
const isSha = e => typeof e === "string" && a.test(e);
function changeRange(e, t) {
if (!isSha(t) || typeof e !== "object" || e === null) return undefined;
const {pull_request: n, merge_group: r, before: o} = e;
if (typeof n === "object" && n !== null) {
const {base: e, head: r} = n;
if (!isSha(e?.sha)) return undefined;
if (e.sha !== t) return {
base: e.sha,
head: t
};
return isSha(r?.sha) ? {
base: e.sha,
head: r.sha
} : undefined;
}
if (r !== undefined) {
const e = r?.base_sha;
return isSha(e) ? {
base: e,
head: t
} : undefined;
}
return isSha(o) ? {
base: o,
head: t
} : undefined;
}
const i = 300;
const c = 5;
async function changedPaths(e, t) {
const n = changeRange(t, e.context.sha);
if (!n) return undefined;
for (const t of [ fromGit, fromApi ]) {
try {
const r = await t(e, n);
if (r) return r;
} catch (t) {
e.log.debug(`Reading the changed paths failed: ${(0, s.messageOf)(t)}`);
}
}
return undefined;
}
async function fromGit(e, {base: t, head: s}) {
const {Repository: a} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 85799));
const i = o.join((await e.job()).folder, `change-${process.pid}`);
const c = a.open(e.context.workspace, i, e.cancel);
if (!c) return undefined;
try {
const e = await c.run([ "diff-tree", "-r", "-z", "--name-only", "--no-renames", t, s ]);
return e.toString("utf8").split("\0").filter(Boolean);
} finally {
await (0, r.rm)(i, {
recursive: true,
force: true
});
}
}
async function fromApi(e, {base: t, head: r}) {
const {token: o} = e.inputs;
const {repository: s} = e.context;
if (!o || s === undefined) return undefined;
const [{openClient: a}, {apiAccess: l}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 57885)) ]);
const u = a({
...l(e.env),
token: o
}, {
maxWaitSeconds: c
});
const d = await u.find(`/repos/${s}/compare/${t}...${r}`, {
per_page: 1
});
const f = d?.files;
if (!f || f.length >= i) return undefined;
return f.flatMap(({filename: e, previous_filename: t}) => [ e, t ]).filter(e => typeof e === "string");
}
},
57521: (e, t, n) => {
n.d(t, {
runInJob: () => runInJob
});
var r = n(51455);
var o = n(96553);
var s = n(58455);
var a = n(2637);
var i = n(53501);
var c = n(38356);
async function runInJob(e, t) {
const o = await (s.L[t]?.());
if (!o) throw new Error(`The command ${t} has gone.`);
await e.bestEffort("Recalling what is secret", () => (0, c.recallSecrets)(e));
await e.bestEffort("Reading which values are secret", () => (0, c.j)(e));
if (t === "checkpoint") await e.bestEffort("Reading the policy", () => obeyPolicy(e));
const i = await openJobWorkbench(e);
await e.bestEffort("The look for a place for checkpoints", async () => {
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 25455));
await r(e, await t(e));
});
const l = await o.run(argumentsOf(t, e.inputs), {
...ioOf(e),
workbench: i
});
const {ok: u, document: d, text: f} = await withoutQuarantine(e, l);
await e.bestEffort("Noting what is secret", () => (0, c.z)(e));
for (const t of f.split("\n")) e.log.info(t);
const {output: h} = e.context.files;
if (h) await (0, r.appendFile)(h, (0, a.Rd)(outputsOf(d)));
return u ? 0 : 1;
}
async function withoutQuarantine(e, t) {
const {document: n, text: r} = t;
if (typeof n !== "object" || n === null) return t;
if (!("quarantine" in n) || typeof n.quarantine !== "string") return t;
const o = n.quarantine;
const s = await (0, i.a)(e, o);
return {
...t,
document: {
...n,
quarantine: s
},
text: r.replaceAll(o, s)
};
}
async function obeyPolicy(e) {
const {readJobPolicy: t, withPolicy: r} = await Promise.all([ n.e(944), n.e(480), n.e(456), n.e(296), n.e(975), n.e(794) ]).then(n.bind(n, 29544));
const o = await t(e, "quick");
if (o) Object.assign(e.inputs, r(e.inputs, o.policy, "STANDARD"));
}
async function openJobWorkbench(e) {
const [t, n, r, s] = await Promise.all([ e.engine(), e.localStore(), e.remoteStore(), e.job() ]);
const a = r ? [ n, r ] : [ n ];
const i = r ? (0, o.replicate)(a, e.log) : n;
return {
engine: t,
store: i,
stores: a,
identity: s.identity
};
}
function argumentsOf(e, t) {
const n = t.id ?? (e === "checkpoint" ? undefined : t.name);
const r = {
name: t.name,
secrets: t.secrets,
keep: t.keep === undefined ? undefined : String(t.keep)
};
const o = {
"dry-run": t.dryRun,
fallback: true
};
const s = {
paths: t.paths,
exclude: t.exclude
};
return {
positionals: n === undefined ? [] : [ n ],
value: e => r[e],
all: e => s[e] ?? [],
flag: e => o[e] ?? false
};
}
const ioOf = ({env: e, context: t, log: n, clock: r, masker: o, cancel: s}) => ({
env: e,
cwd: t.workspace,
stdin: process.stdin,
log: n,
clock: r,
masker: o,
interactive: false,
signal: s
});
function outputsOf(e) {
const t = typeof e === "object" && e !== null && "id" in e ? String(e.id) : undefined;
return [ ...t === undefined ? [] : [ [ "checkpoint", t ] ], [ "rerail", JSON.stringify(e) ] ];
}
},
5914: (e, t, n) => {
n.r(t);
n.d(t, {
DAMAGE_SEEN: () => r,
isSound: () => isSound,
noteDamage: () => noteDamage
});
const r = "damage-seen";
function noteDamage(e, t) {
return new Proxy(t, {
get(t, n) {
const o = Reflect.get(t, n, t);
if (typeof o !== "function") return o;
if (n !== "quarantine") return o.bind(t);
return async (n, o) => {
await (await e.job()).mark(r);
await t.quarantine(n, o);
};
}
});
}
async function isSound(e, {id: t}, n) {
if (!(await e.job()).isMarked(r)) return true;
const {ok: o, problems: s} = await (await e.engine()).validate(t, [ n ], "full");
if (!o) e.log.warning(`Checkpoint ${t} is not uploaded: ${s.slice(0, 3).join("; ")}.`);
return o;
}
},
53501: (e, t, n) => {
n.d(t, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var r = n(73024);
var o = n(51455);
var s = n(76760);
var a = n(19473);
async function emptyQuarantine(e, {quarantine: t}, r) {
if (t === undefined) return;
if (r && (await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(r)) {
await (0, o.rm)(t, {
recursive: true,
force: true
});
e.log.info("what the try had written was deleted, not kept: the disk was full");
removeIfEmpty(s.dirname(t));
return;
}
const a = await moveQuarantine(e, t);
e.log.debug(`what the restore replaced is in ${a}`);
}
async function moveQuarantine(e, t) {
const {workspace: n} = e.context;
const o = [ s.join((await e.job()).folder, "quarantine"), s.join(n, "../.rerail-quarantine") ];
for (const n of o) {
const o = s.join(n, s.basename(t));
try {
(0, r.mkdirSync)(n, {
recursive: true,
mode: 448
});
(0, r.renameSync)(t, o);
removeIfEmpty(s.dirname(t));
return o;
} catch (r) {
e.log.debug(`quarantine ${t} is not moved to ${o}: ${(0, a.messageOf)(r)}`);
removeIfEmpty(n);
}
}
return t;
}
function removeIfEmpty(e) {
try {
if ((0, r.readdirSync)(e).join() === ".gitignore") (0, r.rmSync)(s.join(e, ".gitignore"));
(0, r.rmdirSync)(e);
} catch {}
}
},
21943: (e, t, n) => {
n.d(t, {
notePeaks: () => notePeaks,
watchJob: () => watchJob,
watchedHealth: () => watchedHealth
});
var r = n(73024);
var o = n(48161);
var s = n(133);
const a = "watched";
const i = "watch-start";
const c = "peaks";
async function watchJob(e) {
const t = await e.job();
if (await t.mark(a)) await t.note(i, momentOf(e.context.workspace));
}
async function notePeaks(e, t) {
const n = await e.job();
if (!n.isMarked(a)) return;
const r = n.noted(c) ?? {};
await n.note(c, [ r, ...t.map(({resources: e}) => e) ].reduce(worse, {}));
}
function worse(e, t) {
const pick = (n, r) => {
const o = [ e[n], t[n] ].filter(e => e !== undefined);
return o.length === 0 ? {} : {
[n]: r(...o)
};
};
return {
...pick("memoryBytes", Math.max),
...pick("diskFreeBytes", Math.min),
...pick("load1", Math.max),
...pick("oomKills", (...e) => e.reduce((e, t) => e + t, 0))
};
}
async function watchedHealth(e) {
const t = await e.job();
if (!t.isMarked(a)) return undefined;
const {inputs: n, context: s, clock: l} = e;
const u = (0, r.statSync)(t.folder, {
throwIfNoEntry: false
})?.birthtimeMs;
const d = t.noted(i);
const f = momentOf(s.workspace);
const h = [ t.noted(c) ?? {}, d ?? {}, f, memoryPeak() ].reduce(worse, {});
const {memoryBytes: p, diskFreeBytes: m, load1: w, oomKills: y} = h;
return {
conclusion: n.jobStatus ?? "unknown",
...s.job === undefined ? {} : {
job: s.job
},
...n.checkRunId === undefined ? {} : {
checkRunId: n.checkRunId
},
...await laneOf(e),
stages: (await t.stages()).length,
...u === undefined ? {} : {
durationMs: Math.max(0, Math.round(l.now() - u))
},
...p === undefined ? {} : {
memoryPeakBytes: p
},
memoryBytes: o.totalmem(),
...m === undefined ? {} : {
diskFreeLeastBytes: m
},
...d === undefined ? {} : {
cpuSeconds: Math.max(0, Math.round(f.cpuSeconds - d.cpuSeconds))
},
processors: o.availableParallelism(),
...w === undefined ? {} : {
loadPeak: w
},
...y ? {
oomKills: y
} : {}
};
}
async function laneOf(e) {
const t = await e.bestEffort("Choosing the lane", async () => {
const {laneOfJob: t, readJobPolicy: r} = await Promise.all([ n.e(944), n.e(480), n.e(456), n.e(296), n.e(975), n.e(794) ]).then(n.bind(n, 29544));
return t(e, (await r(e, "quick"))?.policy);
});
return t ? {
lane: t.lane,
laneReason: t.why
} : {};
}
function momentOf(e) {
const t = o.cpus().map(({times: {user: e, nice: t, sys: n, irq: r}}) => e + t + n + r);
const {usedBytes: n} = (0, s.j)()();
const [r = 0] = o.loadavg();
return {
cpuSeconds: t.reduce((e, t) => e + t, 0) / 1e3,
load1: r,
...n === undefined ? {} : {
memoryBytes: n
},
...diskFree(e)
};
}
function diskFree(e) {
try {
const {bavail: t, bsize: n} = (0, r.statfsSync)(e);
return {
diskFreeBytes: t * n
};
} catch {
return {};
}
}
function memoryPeak() {
const e = /^0::(\/.*)$/m.exec(read("/proc/self/cgroup") ?? "")?.[1] ?? "";
for (const t of [ `/sys/fs/cgroup${e}`, "/sys/fs/cgroup" ]) {
const e = Number(read(`${t}/memory.peak`) ?? Number.NaN);
if (Number.isSafeInteger(e)) return {
memoryBytes: e
};
}
return {};
}
function read(e) {
try {
return (0, r.readFileSync)(e, "utf8");
} catch {
return undefined;
}
}
},
13466: (e, t, n) => {
n.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var r = n(76760);
var o = n(19473);
var s = n(77598);
var a = n(73024);
var i = n(19119);
var c = n(40102);
const l = 8 * 1024 * 1024;
function createFileLedgerStore(e, t) {
const n = new Set;
let r = 0;
function readRows() {
const o = (0, i.b)(e, {
maxBytes: l
})?.toString("utf8") ?? "";
const s = o.split("\n").flatMap(e => e === "" ? [] : parseRow(e) ?? []);
const a = s.filter(([e, , r, o]) => {
const s = JSON.stringify([ e, r, o ]);
if (!n.has(s) && t.prove(e, r) === o) n.add(s);
return n.has(s);
});
if (s.length - a.length > r) t.onForged(s.length - a.length);
r = Math.max(r, s.length - a.length);
return a;
}
return {
async put(n, r) {
(0, c.x)(n, r);
if (readRows().some(([e]) => e === n)) return false;
const o = (0, s.randomBytes)(8).toString("hex");
append(e, `\n${JSON.stringify([ n, o, r, t.prove(n, r) ])}\n`);
return readRows().find(([e]) => e === n)?.[1] === o;
},
async get(e) {
return readRows().find(([t]) => t === e)?.[2];
},
async list() {
const e = new Map;
for (const [t, , n] of readRows()) if (!e.has(t)) e.set(t, n);
return [ ...e.values() ];
}
};
}
const u = a.constants.O_WRONLY | a.constants.O_APPEND | a.constants.O_CREAT | (a.constants.O_NOFOLLOW ?? 0) | (a.constants.O_NONBLOCK ?? 0);
function append(e, t) {
let n;
try {
n = (0, a.openSync)(e, u, 384);
} catch (t) {
const n = (0, o.codeOf)(t);
throw n === "ELOOP" || n === "ENXIO" ? notPlain(e) : t;
}
try {
if (!(0, a.fstatSync)(n).isFile()) throw notPlain(e);
(0, a.writeSync)(n, t);
} finally {
(0, a.closeSync)(n);
}
}
const notPlain = e => new o.UserError(`${e} not written: it is no regular file. Remove what is in its place.`);
function parseRow(e) {
try {
const t = JSON.parse(e);
if (!Array.isArray(t) || t.length < 3 || t.length > 4) return undefined;
if (!t.every(e => typeof e === "string")) return undefined;
const [n = "", r = "", o = "", s = ""] = t;
return [ [ n, r, o, s ] ];
} catch {
return undefined;
}
}
const d = 2;
const f = null && [ "capture", "fast-forward", "clean-up" ];
function openLedger(e, t, {store: r, clock: o, mask: s}) {
let a = 0;
return {
newKey(e) {
a += 1;
return `${t}/${a}-${e}`;
},
record(t, n) {
const a = new Date(o.now()).toISOString();
const i = {
version: d,
key: t,
at: a,
...e,
...n
};
return r.put(`${t}/${n.kind}`, JSON.stringify(s(i)));
},
async find(e, t) {
const o = await r.get(`${e}/${t}`);
if (o === undefined) return undefined;
const {parseLine: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 62536));
const a = s(o);
return a?.kind === t && a.key === e ? a : undefined;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ r.list(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var h = n(29994);
var p = n(63854);
async function openJobLedger(e, {clock: t, log: n, warn: o, masker: s, ...a}) {
const {identity: i, folder: c} = e;
const l = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const u = [ i.runId ?? "local", `a${i.attempt}`, i.jobKey, l ].join("/");
const d = r.join(c, "ledger.jsonl");
const f = forgiving(createFileLedgerStore(d, sealWith(e, d, o)), n);
const mask = e => (0, p.X)(s, e);
return openLedger({
...i,
...a
}, u, {
store: f,
clock: t,
mask
});
}
function sealWith({secret: e}, t, n) {
const r = e.keyFor("ledger");
let o = false;
return {
prove: (e, t) => (0, h.vX)(r, e, t),
onForged(r) {
if (o) return;
o = true;
const s = r === 1 ? "a line" : `${r} lines`;
n(e.lost ? `The ledger of the job has ${s} that cannot be verified, because the job's secret is gone. They are ignored.` : `The ledger of the job has ${s} that no step of rerail wrote. They are ignored. Find out which script writes to ${t}.`);
}
};
}
function forgiving(e, t) {
const attempt = async (e, n) => {
try {
return await e();
} catch (e) {
t.debug(`ledger: ${(0, o.messageOf)(e)}`);
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
const m = 200;
async function recordedLines(e, t) {
const [r, {isLedgerLine: o}] = await Promise.all([ e.lines(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 62536)) ]);
const s = t.filter(o).filter(({kind: e}) => e === "end");
return [ ...s.slice(-m / 2), ...r.slice(-m) ];
}
},
6576: (e, t, n) => {
n.r(t);
n.d(t, {
limitsOf: () => limitsOf,
openJobStore: () => openJobStore,
storageOf: () => storageOf
});
var r = n(65079);
var o = n(63525);
const s = 864e5;
async function storageOf(e, t) {
const {retentionDays: o} = e.inputs;
const a = {
stores: [ "artifact" ],
retentionDays: o ?? r.D4
};
if (!t) return a;
const {readJobPolicy: i} = await Promise.all([ n.e(944), n.e(480), n.e(456), n.e(296), n.e(975), n.e(794) ]).then(n.bind(n, 29544));
const c = await e.bestEffort("Reading the policy", () => i(e, "quick"));
if (!c) return a;
const {checkpoint: l, budgets: u} = c.policy;
return {
stores: l.stores,
maxRunBytes: u.storage.perRunBytes,
retentionDays: o ?? u.storage.retentionMs / s
};
}
async function openJobStore(e, t) {
const {remotePlace: r} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 25455));
const {stores: s} = await r(e);
if (s.length === 0) return undefined;
const [{openRemoteStore: a}, {recordName: i}, {announcementName: c}, l] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 23748)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 68214)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 3444)), e.job() ]);
const {jobKey: u, attempt: d, runId: f} = l.identity;
const {claim: h} = await l.record();
const {inputs: p, log: m, clock: w} = e;
const y = {
jobKey: u,
attempt: d,
...f === undefined ? {} : {
runId: f
},
claim: h,
folder: t,
...await limitsOf(e),
...(0, o.Mr)(p.checkpointKey, l.identity),
recordsOf: e => [ i({
jobKey: u,
attempt: e
}), c(u, e) ],
warn: m.warning
};
const g = {
artifacts: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 40273))).openArtifacts(m.debug),
caches: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 21440))).openCaches({
say: m.debug,
clock: w
}),
bucket: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 72575))).openBucket(e.env)
};
return a(s, y, g, m);
}
async function limitsOf(e) {
const {retentionDays: t, maxRunBytes: n} = await e.storage();
return {
retentionDays: t,
...n === undefined ? {} : {
maxRunBytes: n
}
};
}
},
46362: (e, t, n) => {
n.d(t, {
isSparse: () => isSparse,
pathInRepository: () => pathInRepository,
policyFromApi: () => policyFromApi,
policyFromGit: () => policyFromGit,
workspacePolicy: () => workspacePolicy
});
var r = n(73024);
var o = n(51455);
var s = n(76760);
var a = n(19473);
const i = 1e6;
const c = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
const l = 10;
async function workspacePolicy({context: e, inputs: t}) {
const n = t.policy;
const r = s.resolve(e.workspace, n);
const i = {
text: null,
source: n
};
try {
const [t, n] = await Promise.all([ (0, o.realpath)(e.workspace), (0, o.realpath)(s.dirname(r)) ]);
const a = s.join(n, s.basename(r));
const l = s.relative(t, a);
if (l.startsWith("..") || s.isAbsolute(l)) return {
...i,
unusable: "it is outside of the workspace"
};
const u = await (0, o.open)(a, c);
try {
return await readSmall(u, i);
} finally {
await u.close();
}
} catch (e) {
const t = (0, a.codeOf)(e) ?? "";
if ([ "ENOENT", "ENOTDIR" ].includes(t)) return i;
return {
...i,
unusable: [ "ELOOP", "EMLINK" ].includes(t) ? "it is a link" : (0, a.messageOf)(e)
};
}
}
async function readSmall(e, t) {
const n = await e.stat();
if (!n.isFile()) return {
...t,
unusable: "it is not a regular file"
};
if (n.size > i) {
return {
...t,
unusable: `it has ${n.size} bytes, and rerail reads at most ${i}`
};
}
const {buffer: r, bytesRead: o} = await e.read(Buffer.alloc(n.size), 0, n.size, 0);
return {
text: r.toString("utf8", 0, o),
source: t.source
};
}
const isSparse = ({context: e}) => (0, r.existsSync)(s.join(e.workspace, ".git", "info", "sparse-checkout"));
function pathInRepository({context: e, inputs: t}) {
const n = s.relative(e.workspace, s.resolve(e.workspace, t.policy));
return n.startsWith("..") || s.isAbsolute(n) ? undefined : n.split(s.sep).join("/");
}
async function policyFromGit(e, t, r) {
const o = await withRepository(e, e => commitOf(e, t));
if (o === undefined) return undefined;
const at = (t, o) => withRepository(e, async e => {
const {readAtCommit: s} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 5979));
const a = await s(e, t, r, i);
return {
text: a === undefined ? null : a.toString("utf8"),
source: `${o}:${r}`
};
});
return {
current: await at(o, t.kind === "branch" ? t.branch : o.slice(0, 12)),
async* earlier() {
const t = [ "rev-list", `--max-count=${l}`, o, "--", r ];
const n = await withRepository(e, e => e.run(t));
const [, ...s] = (n ?? "").toString("latin1").split("\n").filter(Boolean);
for (const e of s) yield at(e, e.slice(0, 12));
}
};
}
async function withRepository(e, t) {
const {Repository: r} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 85799));
const a = s.join((await e.job()).folder, `policy-${process.pid}`);
const i = r.open(e.context.workspace, a, e.cancel);
try {
return i && await t(i);
} finally {
await (0, o.rm)(a, {
recursive: true,
force: true
});
}
}
async function commitOf(e, t) {
if (t.sha !== undefined || t.kind === "own") return t.sha;
const {readRefs: r} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 26713));
return r(e).get(`refs/remotes/origin/${t.branch}`);
}
async function policyFromApi(e, t, r) {
const {token: o} = e.inputs;
const {repository: s} = e.context;
const a = t.sha ?? (t.kind === "branch" ? t.branch : undefined);
if (!o || s === undefined || a === undefined) throw new Error("there is no token to ask the API with");
const [{openClient: i}, {apiAccess: c}, {policyAt: l, earlierPolicies: d}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 95448)) ]);
const f = i({
...c(e.env),
token: o
}, {
maxWaitSeconds: u
});
const h = {
repository: s,
path: r
};
return {
current: await l(f, h, a),
earlier: () => d(f, h, a)
};
}
const u = 5;
},
25455: (e, t, n) => {
n.r(t);
n.d(t, {
remotePlace: () => remotePlace,
tellPlace: () => tellPlace
});
var r = n(432);
var o = n(9113);
async function remotePlace(e) {
if (!e.context.hasRuntime) return {
stores: []
};
const {stores: t} = await e.storage();
const n = t.includes("artifact") ? await whyNoArtifacts(e) : undefined;
const r = n ? t.map(e => e === "artifact" ? "cache" : e) : t;
const o = [ ...new Set(r) ];
if (await wantsSecondCopy(e, o)) o.push("cache");
const s = o.includes("cache") ? await whyNoCache(e) : undefined;
return {
stores: s === undefined ? o : o.filter(e => e !== "cache"),
...n && {
noArtifacts: n
},
...s !== undefined && {
noCache: s
}
};
}
async function wantsSecondCopy({env: e, job: t}, r) {
const {DAMAGE_SEEN: o} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 5914));
if (r.length !== 1 || r.includes("cache") || !(await t()).isMarked(o)) return false;
const {cacheAccess: s} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 77120));
return s(e) === "open";
}
async function whyNoArtifacts(e) {
if ((0, r.v)(e.env.GITHUB_SERVER_URL)) return {
reason: "ghes"
};
const t = await (0, o.readRunWorkflows)(e);
if (!t) return undefined;
const {findUnfilteredDownload: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 77595));
const a = [ t.top, ...t.called ].flatMap(e => e.jobs);
const i = s([ ...a.map(({id: e, steps: t}) => ({
where: e,
steps: t
})), ...t.actions.map(({path: e, steps: t}) => ({
where: e,
steps: t
})) ]);
return i && {
reason: "downloads",
download: i
};
}
async function whyNoCache({env: e, job: t, log: o}) {
const {cacheAccess: s} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 77120));
const a = s(e);
if (a !== "open") return a;
if (!(0, r.v)(e.GITHUB_SERVER_URL)) return undefined;
const {because: i} = await (await t()).once("cache-answers", async () => {
const [{openCaches: e}, {systemClock: t}, {messageOf: r}] = await Promise.all([ Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 21440)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 33201)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 19473)) ]);
try {
await (await e({
say: o.debug,
clock: t
})).newest("rerail");
return {};
} catch (e) {
return {
because: `it does not answer (${r(e).slice(0, 200)})`
};
}
});
return i;
}
async function tellPlace(e, t) {
if (!t.noArtifacts && t.noCache === undefined) return;
if (!await (await e.job()).mark("told-place")) return;
const {placeNotice: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 70909));
e.log.notice(r(t));
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
const {tellLostUploads: t} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 40971));
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
if (r.command === "watch" || r.command === "guard" && r.run === undefined) {
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
const [{waitingCheckpoints: s}, {stillOnItsWay: a}] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 70909)) ]);
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
95972: (e, t, n) => {
n.r(t);
n.d(t, {
isWithheld: () => isWithheld,
marksForCapture: () => marksForCapture,
takeBack: () => takeBack,
withhold: () => withhold,
withoutWithheld: () => withoutWithheld
});
var r = n(77598);
var o = n(59349);
var s = n(19473);
const a = 24;
const marksOf = (e, t) => {
const n = e.secret.keyFor("values that were looked for");
return new Map(t.map(e => [ (0, r.createHmac)("sha256", n).update(e).digest("hex").slice(0, a), e ]));
};
const noteName = e => `looked-for-${e}`;
const withheldMark = e => `withheld-${e}`;
function marksForCapture(e, t) {
const n = e.inputs.secrets === "allow" ? "all" : [ ...marksOf(t, (0, o.sF)(e.masker)).keys() ];
return async e => {
const r = t.noted(noteName(e)) ?? [];
await t.note(noteName(e), r === "all" || n === "all" ? "all" : [ ...new Set([ ...r, ...n ]) ]);
};
}
const isWithheld = (e, t) => e.isMarked(withheldMark(t));
async function withhold(e, t, r) {
const s = await e.job();
const a = new Set;
const i = new Set;
const c = marksOf(s, e.inputs.secrets === "allow" ? [] : (0, o.sF)(e.masker));
for (const o of t) {
const {id: t, dependencies: l} = o;
const u = isWithheld(s, t) || l.some(e => a.has(e)) ? "" : await searchedFor(e, o, c, r);
if (u === undefined) continue;
a.add(t);
if (!await s.mark(withheldMark(t))) continue;
i.add(t);
if (u !== "") {
const {withheldCheckpoint: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 70909));
e.log.warning(t(o, u));
}
}
return {
ids: a,
fresh: i
};
}
async function searchedFor(e, {id: t}, r, o) {
const a = await e.job();
const i = a.noted(noteName(t)) ?? [];
if (i === "all") return undefined;
const c = new Set(i);
const l = [ ...r ].filter(([e]) => !c.has(e)).map(([, e]) => e);
const u = l.length === 0 ? undefined : await (o.locate?.(t));
if (u === undefined) return undefined;
const {searchArchive: d} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 24274));
const {checkpointKey: f} = e.inputs;
try {
const n = await d({
file: u,
id: t,
key: f,
values: l,
root: e.context.workspace,
folder: a.folder
});
if (n.length > 0) return holdsValue(n);
} catch (e) {
return `rerail could not search it for values that were masked later: ${(0, s.messageOf)(e)}`;
}
await a.note(noteName(t), [ ...new Set([ ...c, ...r.keys() ]) ]);
return undefined;
}
const i = 5;
function holdsValue(e) {
const t = e.length > i ? `, and ${e.length - i} more` : "";
return `a value that was masked later is in ${e.slice(0, i).join(", ")}${t}`;
}
function withoutWithheld(e, t) {
if (t.size === 0) return e;
return {
...e,
stages: e.stages.map(e => stageWithout(e, t))
};
}
function stageWithout(e, t) {
const {before: n, after: r, dirty: o, ...s} = e;
const kept = e => e !== undefined && !t.has(e.checkpoint);
const a = r !== undefined && !kept(r);
return {
...s,
...n && kept(n) ? {
before: n
} : {},
...r && kept(r) ? {
after: r
} : {},
...o && kept(o) ? {
dirty: o
} : {},
blockers: a ? [ ...s.blockers, c ] : s.blockers
};
}
const c = {
reason: "masked-later",
why: "its checkpoint holds a value that was masked later, and was not kept"
};
async function takeBack(e, t, r, o) {
const [{removeCheckpoints: s}, {isUploading: a, replaceUploader: i}] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 80109)) ]);
s(t, r);
if (a(t)) i(t, o);
const c = await e.remoteStore();
for (const t of r) {
await e.bestEffort(`Deleting the uploaded checkpoint ${t.slice(0, 12)}`, async () => c?.remove(t));
}
}
},
953: (e, t, n) => {
n.d(t, {
SP: () => channelOver,
oX: () => proofOf,
rN: () => isProof
});
var r = n(77598);
var o = n(80481);
const s = 64 * 1024 * 1024;
function channelOver(e) {
const t = [];
const n = [];
let r = false;
const end = () => {
r = true;
for (const e of n.splice(0)) e(undefined);
};
let a = 0;
e.on("data", t => {
a = t.includes(10) ? t.length - t.lastIndexOf(10) : a + t.length;
if (a > s) e.destroy();
});
const i = (0, o.createInterface)({
input: e,
crlfDelay: Number.POSITIVE_INFINITY
});
i.on("line", r => {
const o = parse(r);
if (!o) return void e.destroy();
const s = n.shift();
if (s) s(o); else t.push(o);
});
i.on("error", end);
e.on("error", end);
e.on("close", end);
return {
send: t => void (r || e.write(`${JSON.stringify(t)}\n`)),
next: () => new Promise(e => {
const o = t.shift();
if (o || r) e(o); else n.push(e);
}),
close: () => e.end()
};
}
function parse(e) {
try {
const t = JSON.parse(e);
return typeof t === "object" && t !== null && "type" in t ? t : undefined;
} catch {
return undefined;
}
}
const proofOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t} ${n}`).digest("hex");
function isProof(e, t) {
if (typeof e !== "string" || e.length !== t.length) return false;
return (0, r.timingSafeEqual)(Buffer.from(e), Buffer.from(t));
}
},
53575: (e, t, n) => {
n.d(t, {
runShell: () => runShell
});
var r = n(77598);
var o = n(73024);
var s = n(77030);
var a = n(48161);
var i = n(76760);
var c = n(46466);
var l = n(19473);
var u = n(19119);
var d = n(98792);
var f = n(6553);
var h = n(33201);
var p = n(68270);
var m = n(1510);
var w = n(80959);
var y = n(953);
var g = n(31485);
const b = 1e4;
async function runShell(e, t, n) {
const r = (0, p.d)();
const s = (0, m.t)(process.stdout, (0, w.LL)(n));
const a = {
text: (0, o.readFileSync)(t, "utf8"),
shell: "bash",
workingDirectory: process.cwd()
};
let i;
try {
i = await greet(readEndpoint(e));
} catch (e) {
s.warning(`rerail's helper is unavailable: ${(0, l.messageOf)(e)}. The script runs without rerail, as "run:" would.`);
return (await (0, d.s)({
script: a,
environment: n,
cancel: r
})).exitCode;
}
i.send({
type: "begin",
script: a.text,
cwd: a.workingDirectory,
env: n
});
r.addEventListener("abort", () => i.send({
type: "cancel",
reason: String(r.reason)
}));
return new Conversation(i, a, n, r).hold();
}
function readEndpoint(e) {
const t = (0, u.b)(i.join(e, "endpoint.json"), {
maxBytes: 4096
})?.toString("utf8");
if (t === undefined) throw new Error("the watch step left no address");
return JSON.parse(t);
}
async function greet({socket: e, key: t}) {
const n = await open(e);
const o = (0, y.SP)(n);
const s = (0, r.randomBytes)(16).toString("hex");
const a = await o.next();
o.send({
type: "proof",
proof: (0, y.oX)(t, "client", String(a?.nonce)),
nonce: s
});
const i = await o.next();
if ((0, y.rN)(i?.proof, (0, y.oX)(t, "server", s))) return o;
n.destroy();
throw new Error("another process answers in its place");
}
function open(e) {
return new Promise((t, n) => {
const r = (0, s.connect)(e);
r.setTimeout(b, () => r.destroy(new Error("it does not answer")));
r.once("error", n);
r.once("connect", () => {
r.setTimeout(0);
t(r);
});
});
}
const v = [ 0, 1e3, 2e3, 5e3, 1e4, 2e4, 4e4, 9e4, 18e4, 3e5, 6e5, 9e5, 900001 ];
class Conversation {
#e;
#t;
#n;
#r;
#o=[];
#s=() => undefined;
#a;
constructor(e, t, n, r) {
this.#e = e;
this.#t = t;
this.#n = n;
this.#r = r;
}
async hold() {
let e;
for (;;) {
const t = await this.#e.next();
if (!t) break;
if (t.type === "end") {
this.#e.close();
return Number(t.exitCode);
}
if (t.type === "write") this.#i(t);
if (t.type === "run") e = this.#c(t);
if (t.type === "verdict") this.#o.shift()?.(t.verdict);
if (t.type === "end-try") this.#s(String(t.why));
}
for (const e of this.#o.splice(0)) e({
again: false,
why: "rerail's helper has gone"
});
await e;
const t = (0, m.t)(process.stdout, (0, w.LL)(this.#n));
t.warning("rerail's helper has gone. The step ends as its script did.");
this.#a ??= (await (0, d.s)({
script: this.#t,
environment: this.#n,
cancel: this.#r
})).exitCode;
return this.#a;
}
#i({stream: e, data: t}) {
(e === "stderr" ? process.stderr : process.stdout).write(Buffer.from(String(t), "base64"));
}
async #c(e) {
const t = (0, o.mkdtempSync)(i.join(this.#n.RUNNER_TEMP ?? (0, a.tmpdir)(), "rerail-shell-"));
try {
const n = await this.#l(e, t);
const r = n.tries.at(-1);
this.#a = n.passed ? 0 : r?.exitCode || 1;
const o = await Promise.all(n.tries.map(async e => (0, g.B)(e, await keepLog(e, t))));
this.#e.send({
type: "done",
result: {
...n,
tries: o
}
});
} catch (e) {
this.#a ??= 1;
process.stdout.write(`::error title=rerail::${(0, l.messageOf)(e).replaceAll("\n", "%0A")}\n`);
this.#e.send({
type: "bare",
exitCode: this.#a
});
} finally {
process.once("exit", () => (0, o.rmSync)(t, {
recursive: true,
force: true
}));
}
}
#l({shell: e, limits: t, maxTries: n, environment: r, watches: o}, s) {
const a = this.#n;
const c = {
...this.#t,
...typeof e === "string" ? {
shell: e
} : {}
};
const onFailure = (e, t) => this.#u(e, t, s);
const onStart = (e, t) => {
this.#s = t;
this.#e.send({
type: "started",
number: e
});
return async () => this.#e.send({
type: "over"
});
};
return (0, f.Z)({
script: c,
environment: {
...a,
...r
},
folder: i.join(s, "guard"),
limits: t,
maxTries: Number(n),
files: filesOf(a),
cancel: this.#r
}, {
onFailure,
...o ? {
onStart
} : {}
}, {
clock: h.systemClock,
random: Math.random,
log: (0, m.t)(process.stdout, (0, w.LL)(a)),
masker: (0, w.LL)(a),
stdout: process.stdout,
stderr: process.stderr
});
}
async #u(e, t, n) {
const r = v.map(e => ({
waitMs: e,
why: t(e)
}));
const o = (0, g.B)(e, await keepLog(e, n));
return new Promise(e => {
this.#o.push(e);
this.#e.send({
type: "failed",
result: o,
blocked: r
});
});
}
}
async function keepLog(e, t) {
const n = i.join(t, `log-${e.number}`);
await (0, c.pipeline)(e.log(), (0, o.createWriteStream)(n, {
mode: 384
}));
return n;
}
function filesOf(e) {
const {GITHUB_OUTPUT: t, GITHUB_ENV: n, GITHUB_PATH: r, GITHUB_STEP_SUMMARY: o} = e;
return {
...t ? {
output: t
} : {},
...n ? {
env: n
} : {},
...r ? {
path: r
} : {},
...o ? {
summary: o
} : {}
};
}
},
33697: (e, t, n) => {
n.r(t);
n.d(t, {
installShell: () => installShell,
stopShell: () => stopShell
});
var r = n(31421);
var o = n(73024);
var s = n(48161);
var a = n(76760);
var i = n(93621);
const c = "shell";
const l = "shell-installed";
const u = "shell-helper";
const d = /^(?:PATH|HOME|TMPDIR|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|RUNNER_.*|CI|GITHUB_ACTIONS)$/i;
async function installShell(e) {
const {context: t, env: n, log: r} = e;
if (t.files.path === undefined) return;
if (process.platform === "win32") {
r.debug('shell: "rerail {0}" does not work on Windows; guard steps with "uses:"');
return;
}
const s = await e.job();
if (!await s.mark(l)) return;
const i = a.join(s.folder, c);
(0, o.mkdirSync)(a.join(i, "bin"), {
recursive: true,
mode: 448
});
const d = [ n.GITHUB_WORKSPACE, n.RUNNER_TEMP ].every(e => e?.startsWith("/__w/"));
const h = a.join(i, "bin", "rerail");
(0, o.writeFileSync)(h, d ? f : guarding(e.dist));
(0, o.chmodSync)(h, 493);
(0, o.appendFileSync)(t.files.path, `${a.dirname(h)}\n`);
if (!d) await s.note(u, {
...await startHelper(e, i)
});
}
const f = `#!/bin/sh\necho '::notice title=rerail::This job runs in a container, where "shell: rerail {0}" guards nothing: the script runs as "run:" would run it. Guard the step with "uses: rerail/rerail@v1".'\nif command -v bash > /dev/null 2>&1; then exec bash --noprofile --norc -eo pipefail "$1"; fi\nexec sh -e "$1"\n`;
const guarding = e => `#!/bin/sh\ncase "$1" in\n  /*) exec ${quoted(process.execPath)} ${quoted(a.join(e, "cli.js"))} shell "\${0%/bin/rerail}" "$1" ;;\nesac\nexec ${quoted(process.execPath)} ${quoted(a.join(e, "cli.js"))} "$@"\n`;
const quoted = e => `'${e.replaceAll("'", `'\\''`)}'`;
async function startHelper(e, t) {
const n = (0, o.mkdtempSync)(a.join((0, s.tmpdir)(), "rerail-"));
const c = await e.job();
const l = {
socket: a.join(n, "s"),
key: c.secret.keyFor("shell").toString("hex")
};
const u = {
env: {
...e.env,
"STATE_rerail-secret": c.secret.text
},
endpoint: l,
folder: t
};
const f = (0, o.openSync)(a.join(t, "helper.log"), "a", 384);
try {
const s = (0, r.spawn)(process.execPath, [ a.join(e.dist, "cli.js"), "shell-helper" ], {
detached: true,
stdio: [ "pipe", f, f ],
cwd: t,
env: Object.fromEntries(Object.entries(e.env).filter(([e]) => d.test(e)))
});
const c = new Promise((e, t) => s.once("error", t));
s.stdin?.on("error", () => undefined);
s.stdin?.end(JSON.stringify(u));
const l = (async () => {
while (!(0, o.existsSync)(a.join(t, "endpoint.json"))) {
if (s.exitCode !== null) throw new Error(`the helper ended with status ${s.exitCode}`);
await e.clock.sleep(h, e.cancel);
if (e.cancel.aborted) return;
}
})();
await Promise.race([ l, c ]);
s.unref();
return {
...(0, i.cu)(s.pid),
place: n
};
} finally {
(0, o.closeSync)(f);
}
}
const h = 20;
async function stopShell(e) {
const t = (await e.job()).noted(u);
if (!t) return;
if ((0, i.W_)(t)) process.kill(t.pid, "SIGKILL");
(0, o.rmSync)(t.place, {
recursive: true,
force: true
});
}
},
53125: (e, t, n) => {
n.d(t, {
serveStep: () => serveStep
});
var r = n(77598);
var o = n(73024);
var s = n(57075);
const a = [ "stage", "shell", "lane", "retry", "max-tries", "retry-wait", "timeout", "total-timeout", "stall-timeout", "job-timeout", "estimate", "clean-tries", "optional", "resumable", "fast-forward", "effects", "side-effects", "checkpoint", "checkpoint-every", "reports" ];
const i = new Set(a);
const c = /^(?:#|::|rem)\s*rerail:(.*)$/i;
const l = /\s*([a-z-]+)=(?:"([^"]*)"|(\S*))|\s*(\S+)/gy;
function shellOptions(e, t) {
const n = {};
for (const e of a) {
const r = t[`RERAIL_${e.toUpperCase().replaceAll("-", "_")}`];
if (r) n[e] = r;
}
const r = [];
const o = c.exec(e.slice(0, e.search(/\r?\n|$/)))?.[1];
for (const [, e, t, s = "", c] of o?.trim().matchAll(l) ?? []) {
if (e !== undefined && i.has(e)) n[e] = t ?? s; else {
r.push(`The comment "# rerail:" has "${(e ?? c ?? "").slice(0, 60)}", which is not allowed. Use ${a.join(", ")}, as in "# rerail: timeout=10m".`);
}
}
return {
inputs: n,
problems: r
};
}
var u = n(19473);
var d = n(19119);
var f = n(5897);
var h = n(953);
var p = n(31485);
const m = /^GITHUB_(?:OUTPUT|ENV|PATH|STEP_SUMMARY|ACTION)$/;
const w = /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_|RUNNER_)/i;
const y = /^INPUT_(?:COMMAND|RUN|STAGE|SHELL|WORKING-DIRECTORY|NAME|ID)$/;
const g = 256 * 1024 * 1024;
async function serveStep(e, t, n, r) {
const o = (0, h.SP)(e);
try {
if (!await greet(o, t)) return;
const e = await o.next();
if (e?.type === "begin") await serve(o, e, n, r);
} finally {
o.close();
}
}
async function greet(e, t) {
const n = (0, r.randomBytes)(16).toString("hex");
e.send({
type: "hello",
nonce: n
});
const o = await e.next();
if (!(0, h.rN)(o?.proof, (0, h.oX)(t, "client", n))) return false;
e.send({
type: "welcome",
proof: (0, h.oX)(t, "server", String(o?.nonce))
});
return true;
}
async function serve(e, t, n, r) {
const o = new AbortController;
const s = {
stdout: streamTo(e, "stdout"),
stderr: streamTo(e, "stderr")
};
const a = String(t.script);
const i = t.env;
try {
const {inputs: c, problems: l} = shellOptions(a, i);
if (l.length > 0) throw new u.InputError(l);
const d = environmentOf(n, i, {
...c,
run: a,
"working-directory": String(t.cwd)
});
const h = r(d, o.signal, s);
if (c.stage === undefined) await nameStage(h, i.GITHUB_ACTION);
const p = new Conversation(e, o);
h.runElsewhere = (e, t) => p.run(e, t);
const m = await (0, f.h)(h).finally(() => h.tellLedger());
e.send({
type: "end",
exitCode: m
});
} catch (t) {
const n = t instanceof u.InputError ? t.problems : [ (0, u.messageOf)(t) ];
for (const e of n) s.stdout.write(`::error title=rerail::${e.replaceAll("%", "%25").replaceAll("\n", "%0A")}\n`);
e.send({
type: "end",
exitCode: 1
});
}
}
function environmentOf(e, t, n) {
const r = {};
for (const [e, n] of Object.entries(t)) {
if (!w.test(e) || m.test(e)) r[e] = n;
}
for (const [t, n] of Object.entries(e)) {
if (w.test(t) && !m.test(t) && !y.test(t)) r[t] = n;
}
for (const [e, t] of Object.entries({
shell: "bash",
...n
})) r[`INPUT_${e.toUpperCase()}`] = t;
return r;
}
async function nameStage(e, t) {
if (!t || t.startsWith("__") || t.length > 100) return;
const n = e.masker.mask(t);
const r = await e.job().then(e => e.stages());
if (!r.some(({name: e}) => e === n)) e.inputs.stage = n;
}
function streamTo(e, t) {
return new s.Writable({
write(n, r, o) {
e.send({
type: "write",
stream: t,
data: n.toString("base64")
});
o();
}
});
}
class Conversation {
#e;
#r;
constructor(e, t) {
this.#e = e;
this.#r = t;
}
async run({script: e, limits: t, maxTries: n, environment: r}, o) {
const {RERAIL_RESUMED: s} = r;
const a = new Map;
const tried = e => {
const t = a.get(e.number) ?? (0, p.k)(e, readLog);
a.set(e.number, t);
return t;
};
this.#e.send({
type: "run",
shell: e.shell,
limits: t,
maxTries: n,
watches: o.onStart !== undefined,
environment: s === undefined ? {} : {
RERAIL_RESUMED: s
}
});
let i;
for (;;) {
const e = await this.#e.next();
if (!e) {
this.#r.abort("SIGTERM");
await (i?.());
throw new Error("the step that runs the script has gone");
}
switch (e.type) {
case "cancel":
this.#r.abort(e.reason === "SIGTERM" ? "SIGTERM" : "SIGINT");
break;

case "started":
i = o.onStart?.(Number(e.number), e => this.#e.send({
type: "end-try",
why: e
}));
break;

case "over":
await (i?.());
i = undefined;
break;

case "failed":
{
const t = await o.onFailure(tried(e.result), blockedReason(e.blocked));
this.#e.send({
type: "verdict",
verdict: t
});
break;
}

case "done":
{
const {tries: t, ...n} = e.result;
return {
result: {
...n,
tries: t.map(tried)
}
};
}

default:
return {
bare: {
exitCode: Number(e.exitCode) || 1
}
};
}
}
}
}
function blockedReason(e) {
const t = Array.isArray(e) ? e : [];
return e => (t.find(t => t.waitMs >= e) ?? t.at(-1))?.why;
}
async function* readLog(e) {
const t = (0, d.r)(e, {
maxBytes: g
});
if (t !== undefined) yield* (0, o.createReadStream)("", {
fd: t
});
}
},
31485: (e, t, n) => {
n.d(t, {
B: () => toWire,
k: () => fromWire
});
function toWire({published: e, masks: t, log: n, ...r}, o) {
const {outputs: s, env: a, ...i} = e;
return {
...r,
published: {
...i,
outputs: [ ...s ],
env: [ ...a ]
},
masks: t(),
...o === undefined ? {} : {
logFile: o
}
};
}
function fromWire({published: e, masks: t, logFile: n, ...r}, o) {
return {
...r,
published: {
...e,
outputs: new Map(e.outputs),
env: new Map(e.env)
},
masks: () => t,
log: () => n === undefined ? nothing() : o(n)
};
}
async function* nothing() {}
},
15290: (e, t, n) => {
n.d(t, {
leaveTrace: () => leaveTrace,
readTrace: () => readTrace
});
var r = n(68214);
var o = n(21943);
var s = n(13466);
const a = 8 * 1024;
async function readTrace(e) {
if (!e.context.hasRuntime) return undefined;
const t = await worthKnowing(e);
const n = t.some(({kind: e}) => e === "end");
const r = await (0, o.watchedHealth)(e);
return n || r ? {
ledger: t,
...r ? {
health: r
} : {}
} : undefined;
}
async function leaveTrace(e, t) {
const {remotePlace: o} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 25455));
if ((await o(e)).stores.length === 0) return;
const s = await e.remoteStore();
const i = await e.job();
const {stages: c, ...l} = await i.record();
let u = t.ledger ?? [];
const contentOf = () => e.masker.mask(JSON.stringify({
...l,
...t,
stages: [],
ledger: u
}));
while (u.length > 0 && Buffer.byteLength(contentOf()) > a) u = u.slice(1);
await (s?.putRecord((0, r.recordName)(i.identity), contentOf()));
}
async function worthKnowing(e) {
const t = await e.ledger();
const r = await t.lines();
const o = r.some(({kind: e}) => e === "end");
if (!o && e.context.attempt <= 1) return [];
const {readEarlier: a} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 40971));
const i = await (0, s.s)(t, (await a(e))?.ledger ?? []);
return i.filter(e => e.kind === "end" || e.kind === "act" && e.savedMs !== undefined);
}
},
392: (e, t, n) => {
n.r(t);
n.d(t, {
firedBy: () => firedBy
});
var r = n(84110);
var o = n(73024);
var s = n(76760);
var a = n(19473);
var i = n(19119);
const c = 16 * 1024 * 1024;
const l = /^outputs\.(.+)$/s;
function readScore({log: e, context: t}, n, {published: r, startedAt: s}) {
const u = l.exec(n)?.[1];
if (u !== undefined) return numberOf(r.outputs.get(u));
const [d = "", f = ""] = splitAt(n, "#");
try {
const r = insideOf(t.workspace, d);
const a = (0, o.lstatSync)(r, {
throwIfNoEntry: false
});
if (!a || a.mtimeMs < Math.floor(s / 1e3) * 1e3) return undefined;
const l = (0, i.b)(r, {
maxBytes: c
})?.toString("utf8");
if (l === undefined) return undefined;
const u = numberOf(at(JSON.parse(l), f));
if (u === undefined) e.warning(`The quality score ${n} is no number. Check the pointer in the policy.`);
return u;
} catch (t) {
e.warning(`Reading the quality score ${n} failed: ${(0, a.messageOf)(t)}.`);
return undefined;
}
}
function insideOf(e, t) {
const n = s.resolve(e, t);
const r = s.dirname(n);
const a = (0, o.statSync)(r, {
throwIfNoEntry: false
}) ? (0, o.realpathSync)(r) : r;
const i = s.relative((0, o.realpathSync)(e), a);
if (i.startsWith("..") || s.isAbsolute(i)) throw new Error("it is outside of the workspace");
return n;
}
function at(e, t) {
let n = e;
for (const e of t.split("/").slice(1)) {
const t = e.replaceAll("~1", "/").replaceAll("~0", "~");
if (typeof n !== "object" || n === null || !Object.hasOwn(n, t)) return undefined;
n = n[t];
}
return n;
}
function numberOf(e) {
if (typeof e === "number") return Number.isFinite(e) ? e : undefined;
if (typeof e !== "string" || !/^\s*-?\d{1,9}(?:\.\d{1,9})?\s*$/.test(e)) return undefined;
return Number(e);
}
function splitAt(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function firedBy(e, t, n, {running: o, tests: s}) {
const a = {};
for (const r of new Set(t.flatMap(({metric: e, from: t}) => e === "quality-score" ? t ?? [] : []))) {
const t = readScore(e, r, n);
if (t !== undefined) a[r] = t;
}
const i = s && {
failed: s.failed.length,
total: s.total - s.skipped
};
const c = (0, r.lZ)(t, {
scores: a,
...i === undefined ? {} : {
tests: i
}
});
const place = ({metric: e, do: n}) => t.findIndex(t => t.metric === e && t.do === n);
return [ ...o, ...c ].toSorted((e, t) => place(e) - place(t));
}
},
28614: (e, t, n) => {
n.r(t);
n.d(t, {
greenDurations: () => greenDurations
});
var r = n(76760);
var o = n(93711);
const s = 20;
async function greenDurations(e, t) {
const n = `/repos/${t.repository}/actions`;
const a = await e.find(`${n}/jobs/${t.jobId}`);
const i = a?.steps?.find(({status: e}) => e === "in_progress");
if (!a || !i) return [];
const c = r.posix.basename(t.workflowRef.replace(/@.*$/s, ""));
const {workflow_runs: l = []} = await e.find(`${n}/workflows/${encodeURIComponent(c)}/runs`, {
status: "success",
per_page: o.PI,
branch: t.branch
}) ?? {};
const u = [];
for (const {id: r, run_attempt: c} of l.slice(0, o.PI)) {
if (!Number.isSafeInteger(r) || c !== 1 || String(r) === t.runId) continue;
const o = await e.find(`${n}/runs/${r}/jobs`, {
per_page: s
});
if ((o?.total_count ?? 0) > s) return [];
u.push(...durationIn(o?.jobs ?? [], a, i));
}
return u;
}
function durationIn(e, {name: t}, n) {
const r = e.find(e => e.name === t && e.conclusion === "success");
const o = r?.steps?.find(e => e.number === n.number && e.name === n.name);
if (o?.conclusion !== "success") return [];
const s = Date.parse(String(o.completed_at)) - Date.parse(String(o.started_at));
return s >= 0 ? [ s ] : [];
}
},
58514: (e, t, n) => {
n.d(t, {
watchTry: () => watchTry
});
var r = n(73024);
var o = n(48161);
var s = n(76760);
var a = n(133);
var i = n(67864);
function machineUsage(e, t = (0, a.j)()) {
return {
memory() {
const {usedBytes: e, limitBytes: n} = t();
return e === undefined || !n ? undefined : e / n;
},
async disk() {
const t = await Promise.all(e.map(i.spaceOf));
const n = t.flatMap(e => e?.totalBytes ? [ 1 - e.freeBytes / e.totalBytes ] : []);
return n.length === 0 ? undefined : Math.max(...n);
}
};
}
const c = 1e3;
async function watchUsage(e, {source: t, clock: n, signal: r}, o) {
const s = new Map;
const a = new Set(e);
while (!r.aborted && a.size > 0) {
const [e, i] = await Promise.all([ t.memory(), t.disk().catch(() => undefined) ]);
const l = n.monotonic();
for (const t of a) {
const n = t.metric === "memory" ? e : i;
if (n === undefined || n <= t.above) {
s.delete(t);
continue;
}
const c = s.get(t) ?? l;
s.set(t, c);
if (l - c < t.forMs || r.aborted) continue;
a.delete(t);
o(t, n);
}
await n.sleep(c, r);
}
}
var l = n(84110);
var u = n(19473);
var d = n(93711);
const f = 3e4;
const h = 30;
async function estimateFor(e, t) {
if (e.inputs.estimateMs !== undefined) return e.inputs.estimateMs;
const {repository: r, runId: o, workflowRef: s} = e.context;
const {checkRunId: a, token: i} = e.inputs;
if (!i || !a || r === undefined || o === undefined || s === undefined) return undefined;
await e.clock.sleep(f, t);
if (t.aborted) return undefined;
try {
const [{greenDurations: t}, {openClient: c}, {apiAccess: l}, {defaultBranch: u}] = await Promise.all([ Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 28614)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(944), n.e(480), n.e(456), n.e(296), n.e(975), n.e(794) ]).then(n.bind(n, 29544)) ]);
const f = c({
...l(e.env),
token: i
}, {
maxWaitSeconds: h
});
const p = await u(e);
const m = {
repository: r,
runId: o,
workflowRef: s,
jobId: a,
...p === undefined ? {} : {
branch: p
}
};
return (0, d.qn)(await t(f, m));
} catch (t) {
e.log.debug(`No estimate of the step's duration: ${(0, u.messageOf)(t)}`);
return undefined;
}
}
const p = 1e3;
function watchTry(e, t, n, r = machineUsage([ e.context.workspace, e.env.RUNNER_TEMP ?? o.tmpdir() ])) {
const s = [];
const a = new AbortController;
const i = AbortSignal.any([ a.signal, e.cancel ]);
const {clock: c} = e;
const onFired = e => {
s.push(e);
if (e.do === "checkpoint") n.checkpoint();
if (e.do === "scale-back" && e.metric !== "duration" && n.mayRepeat) n.end(e.why);
};
const u = t.flatMap(e => (e.metric === "memory" || e.metric === "disk") && e.above ? [ {
trigger: e,
metric: e.metric,
above: e.above.value,
forMs: e.forMs ?? l.gg
} ] : []);
const d = t.filter(({metric: e}) => e === "duration");
const f = t.filter(({metric: e}) => e === "veto");
const h = [ ...u.length === 0 ? [] : [ watchUsage(u, {
source: r,
clock: c,
signal: i
}, ({trigger: e}, t) => onFired((0, l.Kw)(e, t))) ], ...d.length === 0 ? [] : [ watchDuration(e, d, i, onFired) ], ...f.length === 0 ? [] : [ watchVetoes(e, f, i, e => {
onFired(e);
n.end(e.why);
}) ] ];
return {
fired: s,
async stop() {
a.abort();
await Promise.all(h);
}
};
}
async function watchDuration(e, t, n, r) {
const o = e.clock.monotonic();
const s = await estimateFor(e, n);
if (s === undefined) return;
const a = t.toSorted((e, t) => (e.above?.value ?? 0) - (t.above?.value ?? 0));
for (const t of a) {
const a = o + (t.above?.value ?? 1) * s;
while (e.clock.monotonic() < a && !n.aborted) {
await e.clock.sleep(Math.min(a - e.clock.monotonic(), m), n);
}
if (n.aborted) return;
r((0, l.h5)(t, s));
}
}
const m = 2 ** 31 - 1;
async function watchVetoes({clock: e, context: t}, n, o, a) {
const stampOf = ({from: e = ""}) => (0, r.statSync)(s.resolve(t.workspace, e), {
throwIfNoEntry: false
})?.ctimeMs;
const i = new Map(n.map(e => [ e, stampOf(e) ]));
while (!o.aborted) {
const t = n.find(e => ![ undefined, i.get(e) ].includes(stampOf(e)));
if (t) return a({
metric: "veto",
do: t.do,
why: `a veto was put into ${t.from}`
});
await e.sleep(p, o);
}
}
},
9113: (e, t, n) => {
n.r(t);
n.d(t, {
collectWorkflows: () => collectWorkflows,
jobsNamed: () => jobsNamed,
readRunWorkflows: () => readRunWorkflows,
workflowFileOf: () => workflowFileOf
});
var r = n(73024);
var o = n(76760);
var s = n(34646);
var a = n(19473);
const i = 100;
async function readRunWorkflows(e) {
const t = workflowFileOf(e.env);
if (!t) return undefined;
const n = c.get(e.context);
if (n) return n;
try {
const n = await collectWorkflows(t, fileReader(e, t));
if (!n) throw new Error(`${t.path} is not a workflow file`);
c.set(e.context, n);
return n;
} catch (t) {
e.log.debug(`The workflow file could not be read: ${(0, a.messageOf)(t)}.`);
return undefined;
}
}
const c = new WeakMap;
const jobsNamed = ({top: e, called: t}, n) => [ e, ...t ].flatMap(e => e.jobs.filter(e => e.id === n).map(t => ({
workflow: e,
job: t
})));
function workflowFileOf(e) {
const [, t, n] = /^([^/@]+\/[^/@]+)\/([^@]+)@/.exec(e.GITHUB_WORKFLOW_REF ?? "") ?? [];
const r = e.GITHUB_WORKFLOW_SHA || e.GITHUB_SHA;
return t && n && r ? {
repository: t,
ref: r,
path: n
} : undefined;
}
async function collectWorkflows(e, t) {
const n = await t(e);
const r = n === undefined ? undefined : await (0, s.hM)(n, e.path);
if (!r) return undefined;
const o = [];
const c = [];
const l = [];
const u = new Set;
const d = [];
const follow = (e, t, n) => {
for (const {uses: t} of n?.jobs ?? []) if (t) d.push({
from: e,
uses: t,
isWorkflow: true
});
for (const {uses: n} of t) if (n?.startsWith("./")) d.push({
from: e,
uses: n,
isWorkflow: false
});
};
const stepsOf = ({jobs: e}) => e.flatMap(({steps: e}) => e);
follow(e, stepsOf(r), r);
for (let e = d.shift(); e; e = d.shift()) {
const {from: n, uses: r, isWorkflow: d} = e;
const f = locate(r, n, d);
const h = f ? JSON.stringify(f) : r;
if (u.has(h)) continue;
u.add(h);
if (u.size > i) {
l.push({
uses: r,
why: `more than ${i} files are called`
});
break;
}
try {
if (!f) throw new Error("it is no address of a file");
if (d) {
const e = await parsed(f, t, e => (0, s.hM)(e, f.path));
o.push(e);
follow(f, stepsOf(e), e);
} else {
const e = await readAction(f, t);
if (e) c.push({
path: f.path,
steps: e
});
follow(f, e ?? []);
}
} catch (e) {
l.push({
uses: r,
why: (0, a.messageOf)(e)
});
}
}
return {
top: r,
called: o,
actions: c,
unread: l
};
}
function locate(e, t, n) {
if (e.startsWith("./")) {
const n = o.posix.normalize(e.slice(2));
return n.startsWith("..") || o.posix.isAbsolute(n) ? undefined : {
...t,
path: n.replace(/\/$/, "")
};
}
const [, r, s, a] = /^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(e) ?? [];
return n && r && s && a ? {
repository: r,
ref: a,
path: s
} : undefined;
}
async function parsed(e, t, n) {
const r = await t(e);
if (r === undefined) throw new Error("it is not there");
const o = await n(r);
if (o === undefined) throw new Error("it is not a workflow file");
return o;
}
async function readAction(e, t) {
for (const n of [ "action.yml", "action.yaml" ]) {
const r = await t({
...e,
path: o.posix.join(e.path, n)
});
if (r !== undefined) return (0, s.t6)(r);
}
throw new Error("it has no action.yml");
}
function fileReader(e, t) {
const {workspace: a} = e.context;
return async i => {
const c = i.repository === e.context.repository && i.ref === t.ref;
const l = (0, r.existsSync)(o.join(a, ".git"));
let u;
if (c && l) {
try {
return await fromRepository(e, i);
} catch (e) {
u = e;
}
}
try {
return await fromApi(e, i);
} catch (e) {
u ??= e;
}
if (c && !l) {
const {readIfThere: e} = await Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 85799));
const t = e(o.join(a, i.path), s.OG);
if (t !== undefined) return Buffer.from(t, "latin1").toString("utf8");
}
throw u;
};
}
async function fromRepository(e, {ref: t, path: r}) {
const [{Repository: a}, {readAtCommit: i}, c, {rmSync: l}] = await Promise.all([ Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 85799)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 5979)), e.job(), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.t.bind(n, 73024, 19)) ]);
const u = o.join(c.folder, `workflow-${process.pid}`);
try {
const n = a.open(e.context.workspace, u, e.cancel);
if (!n) throw new Error("the workspace is no repository");
return (await i(n, t, r, s.OG))?.toString("utf8");
} finally {
l(u, {
recursive: true,
force: true
});
}
}
async function fromApi({env: e, inputs: t}, {repository: r, ref: o, path: a}) {
if (!t.token) throw new Error("there is no token to ask the API with");
const [{openClient: i}, {apiAccess: c}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.bind(n, 57885)) ]);
const l = i({
...c(e),
token: t.token
});
const u = a.split("/").map(encodeURIComponent).join("/");
const d = await l.get(`/repos/${r}/contents/${u}`, {
ref: o
});
const {size: f, encoding: h, content: p} = d;
if (typeof f !== "number" || f > s.OG || h !== "base64" || typeof p !== "string") {
throw new Error("the API answers with something else than a file");
}
return Buffer.from(p, "base64").toString("utf8");
}
}
};
