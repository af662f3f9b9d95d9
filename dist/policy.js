export const id = 477;

export const ids = [ 477 ];

export const modules = {
59349: (e, t, n) => {
n.d(t, {
Fg: () => markOf,
GN: () => c,
sF: () => tellingValues
});
var o = n(77598);
var r = n(57975);
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
const u = 16;
const l = 32;
async function markOf(e, t) {
if (e.length === 0) return c;
const n = t || (0, o.randomBytes)(u).toString("hex");
const r = Buffer.from(n.slice(0, 2 * u), "hex");
const s = await d(JSON.stringify(e.toSorted()), r, l);
return Buffer.concat([ r, s ]).toString("hex");
}
const d = (0, r.promisify)(o.scrypt);
},
96553: (e, t, n) => {
n.d(t, {
replicate: () => replicate
});
var o = n(19473);
function replicate(e, t) {
const inAll = async (n, r) => {
const s = await Promise.allSettled(e.map(r));
const a = s.flatMap((t, n) => t.status === "rejected" ? [ {
store: e[n],
reason: t.reason
} ] : []);
if (a.length === e.length) throw a[0]?.reason;
for (const {store: e, reason: r} of a) t.warning(`${n} did not reach the ${e.kind} store: ${(0, 
o.messageOf)(r)}`);
};
const first = async t => {
let n;
for (const o of e) {
try {
return await t(o);
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
if (n === undefined) throw new o.RefusedError("checkpoint-missing", `Checkpoint ${e} is not at hand. Fetch it.`);
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
if (e instanceof o.RefusedError) throw e;
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
var o = n(432);
function cacheAccess(e) {
const t = Boolean(e.ACTIONS_CACHE_SERVICE_V2) && !(0, o.v)(e.GITHUB_SERVER_URL);
const n = t ? e.ACTIONS_RESULTS_URL : e.ACTIONS_CACHE_URL;
if (!n) return "there is none for this job";
const r = (e.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase();
return [ "none", "read", "write-only" ].includes(r) ? `its mode for this job is "${r}"` : "open";
}
},
65079: (e, t, n) => {
n.d(t, {
D4: () => u,
yB: () => isControllerCommand,
Ko: () => readInputs
});
var o = n(19473);
var r = n(94871);
var s = n(62403);
const a = 100;
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
if (t !== undefined && (t.length > a || /\p{Cc}/u.test(t))) {
wrong(e, t, `one line of at most ${a} characters`);
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
const o = (0, s.E9)(n);
if (o !== undefined && (o > 0 || t?.zero)) return o;
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
lane: laneOf(e.choice("lane", [ "auto", ...r.Ci.map(e => e.toLowerCase()) ], "auto")),
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
60470: (e, t, n) => {
n.r(t);
n.d(t, {
align: () => align,
secretValues: () => secretValues
});
const o = /\$\{\{([\s\S]*?)\}\}/g;
const r = /(?<![\w.-])(?:secrets(?![\w-])|github\s*\.\s*token(?![\w-]))/i;
const s = /(?<![\w.-])env\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
const a = /(?:^|[\s"'`;{(])([A-Za-z_]\w*)=(?=[^\n]*\$\{\{[^\n]*?\bsecrets\b)/gim;
function secretValues({env: e}, t, n) {
const o = [ e, t.env, ...t.steps.map(e => e.env) ];
const s = carrierNames(o, t.steps);
const isSecret = e => r.test(e) || refersTo(e, s);
const a = [];
for (const e of s) {
const t = n.env[e];
if (t === undefined) continue;
const r = o.flatMap(t => t[e] ?? []);
const s = r.flatMap(e => align(e, t, isSecret) ?? []);
a.push(...s.length > 0 ? s : [ t ]);
}
for (const {with: e} of t.steps) {
for (const [t, o] of Object.entries(e)) {
if (!hasSecret(o, isSecret)) continue;
const e = n.input(t);
if (e !== undefined) a.push(...align(o, e, isSecret) ?? []);
}
}
return [ ...new Set(a) ];
}
function carrierNames(e, t) {
const n = new Set;
for (const {run: e, with: o} of t) {
for (const t of [ e, o.run ]) {
for (const [, e = ""] of (t ?? "").matchAll(a)) n.add(e);
}
}
const isSecret = e => r.test(e) || refersTo(e, n);
for (let t = -1; t !== n.size; ) {
t = n.size;
for (const t of e) {
for (const [e, o] of Object.entries(t)) if (hasSecret(o, isSecret)) n.add(e);
}
}
return n;
}
const refersTo = (e, t) => [ ...e.matchAll(s) ].some(([, e, n]) => t.has(e ?? n ?? ""));
const hasSecret = (e, t) => [ ...e.matchAll(o) ].some(([, e = ""]) => t(e));
function align(e, t, n = e => r.test(e)) {
const {literals: o, secret: s} = partsOf(e.trim(), n);
const a = t.trim();
const i = [ fromTheLeft(o, a), fromTheRight(o, a) ];
if (i.some(e => e === undefined)) return undefined;
const c = i.flatMap(e => (e ?? []).filter((e, t) => s[t]));
return [ ...new Set(c.filter(e => e !== "")) ];
}
function partsOf(e, t) {
const n = [];
const r = [];
let s = 0;
for (const a of e.matchAll(o)) {
const o = e.slice(s, a.index);
s = a.index + a[0].length;
const i = t(a[1] ?? "");
if (o === "" && r.length > 0) {
r[r.length - 1] ||= i;
continue;
}
n.push(o);
r.push(i);
}
return {
literals: [ ...n, e.slice(s) ],
secret: r
};
}
function fromTheLeft(e, t) {
const n = e.at(-1) ?? "";
const [o = ""] = e;
if (e.length === 1) return t === o ? [] : undefined;
if (!t.startsWith(o) || !t.endsWith(n) || t.length < o.length + n.length) return undefined;
const r = t.length - n.length;
const s = [];
let a = o.length;
for (const n of e.slice(1, -1)) {
const e = t.indexOf(n, a);
if (e < 0 || e + n.length > r) return undefined;
s.push(t.slice(a, e));
a = e + n.length;
}
return [ ...s, t.slice(a, r) ];
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
var o = n(14152);
var r = n(62403);
const s = {
DOCS: 5 * 6e4,
STANDARD: 15 * 6e4,
HEAVY: Number.POSITIVE_INFINITY
};
const a = [ "**/*.md", "**/*.mdx", "**/*.rst", "**/*.adoc", "docs/**", "doc/**", "**/LICENSE*", "**/CHANGELOG*" ];
const i = 3;
const c = 10;
const u = {
paths: 300,
lines: 1e4
};
function chooseLane(e) {
if (e.option !== "auto") return {
lane: e.option,
why: "the step says so",
by: "option"
};
return byPolicy(e) ?? byDuration(e) ?? byChange(e) ?? l;
}
const l = {
lane: "STANDARD",
why: "nothing is known that speaks for another",
by: "default"
};
function asksForPaths({option: e, rules: t, ...n}) {
if (e !== "auto") return false;
const o = {
option: e,
rules: t,
...n
};
for (const {paths: e, onlyPaths: n, ...r} of t) {
if (reasonFor(r, o) !== undefined) return e !== undefined || n !== undefined;
}
return false;
}
function byPolicy(e) {
for (const [t, n] of e.rules.entries()) {
const o = reasonFor(n, e);
if (o) return {
lane: n.lane,
why: o,
by: `policy:${t + 1}`
};
}
return undefined;
}
function reasonFor({jobs: e, onlyPaths: t, paths: n, labels: r}, s) {
const {jobNames: a = [], changedPaths: i = [], labels: c = []} = s;
const u = [];
if (e) {
const t = e.find(e => a.some(t => (0, o.Hj)(e, t)));
if (t === undefined) return undefined;
u.push(`the job's name fits "${t}"`);
}
if (t) {
if (i.length === 0 || !i.every((0, o.fU)(t))) return undefined;
u.push(`the change touches nothing but ${t.join(", ")}`);
}
if (n) {
const e = i.find((0, o.fU)(n));
if (e === undefined) return undefined;
u.push(`the change touches ${e}`);
}
if (r) {
const e = r.find(e => c.includes(e));
if (e === undefined) return undefined;
u.push(`the pull request has the label "${e}"`);
}
return u.length === 0 ? "the policy sends everything else there" : u.join(" and ");
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
why: `the job's last ${Math.min(e.length, c)} green runs took ${(0, r.a3)(t)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: t}) {
if (e && e.length > 0 && e.every((0, o.fU)(a))) {
return {
lane: "DOCS",
why: "the change touches documents only",
by: "change"
};
}
if ((e?.length ?? 0) > u.paths) {
return {
lane: "HEAVY",
why: `the change touches ${e?.length} files`,
by: "change"
};
}
if ((t ?? 0) > u.lines) {
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
const o = t[n];
return t.length % 2 === 1 ? o : (t[n - 1] + o) / 2;
}
},
14152: (e, t, n) => {
n.d(t, {
Hj: () => matchesName,
Ou: () => belowMatcher,
Pp: () => treeMatcher,
fU: () => globMatcher
});
var o = n(19473);
const globMatcher = e => lastMatch(e, ({ends: e}) => e);
const treeMatcher = e => lastMatch(e, ({ends: e, passes: t}) => e || t);
function lastMatch(e, t) {
const n = e.map(compile);
return e => {
let o = false;
for (const {negated: r, alternatives: s} of n) {
if (o === r && s.some(n => t(walk(n, e)))) o = !r;
}
return o;
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
const r = 256;
function compile(e) {
const t = e.startsWith("!");
const n = (t ? e.slice(1) : e).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
if (n === "" || n.split("/").includes("..")) {
throw new o.UserError(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
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
if (i.length * a.length > r) {
throw new o.UserError(`Pattern "${t}" is wrong: it has over ${r} alternatives. Split it.`);
}
return i.flatMap(t => a.map(o => e.slice(0, n) + t + o));
}
function splitBraces(e, t) {
const n = [];
let o = 0;
let r = t + 1;
for (let s = t; s < e.length; s++) {
const t = e[s];
if (t === "{") o++;
if (t === "}") o--;
if (o === 0 || o === 1 && t === ",") {
n.push(e.slice(r, s));
r = s + 1;
}
if (o === 0) return {
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
for (const [, o = "", r] of (t ? e.slice(1) : e).matchAll(/(.)(?:-(.))?/gsu)) n.push([ o, r ?? o ]);
return {
kind: "set",
ranges: n,
negated: t
};
}
function walk(e, t) {
const n = new Int32Array(e.length + 1);
let o = [];
let r = 1;
const enter = (t, o) => {
if (n[o] === r) return;
n[o] = r;
t.push(o);
const s = e[o]?.kind;
if (s === "some" || s === "deep") enter(t, o + 1);
if (s === "folders") enter(t, o + 2);
};
enter(o, 0);
let s = false;
for (const n of t) {
r++;
s ||= n === "/" && o.includes(e.length);
const t = [];
for (const r of o) {
const o = advance(e[r], n, r);
if (o >= 0) enter(t, o);
}
if (t.length === 0) return {
ends: false,
passes: s,
alive: false
};
o = t;
}
return {
ends: o.includes(e.length),
passes: s,
alive: o.some(t => t < e.length)
};
}
function advance(e, t, n) {
const o = t === "/";
switch (e?.kind) {
case "one":
return e.character === t ? n + 1 : -1;

case "set":
return !o && e.ranges.some(([e, n]) => e <= t && t <= n) !== e.negated ? n + 1 : -1;

case "any":
return o ? -1 : n + 1;

case "some":
return o ? -1 : n;

case "deep":
return n;

case "folders":
return o ? n : n + 1;

case "inside":
return o ? n - 1 : n;

default:
return -1;
}
}
},
133: (e, t, n) => {
n.d(t, {
j: () => memoryReader
});
var o = n(73024);
var r = n(48161);
var s = n(76760);
function memoryReader(e = process.platform, t = "/") {
if (e === "linux") return linuxReader(t);
if (e === "win32") return () => ({
usedBytes: r.totalmem() - r.freemem(),
limitBytes: r.totalmem()
});
return () => ({
limitBytes: r.totalmem()
});
}
function linuxReader(e) {
const read = t => readText(s.join(e, t));
const t = field(read("proc/meminfo"), /^MemTotal:\s+(\d+) kB/m, 1024);
const n = findCgroup(read("proc/self/cgroup") ?? "", read("proc/self/mountinfo") ?? "");
const o = n && tightest(n, t => readText(s.join(e, t)));
if (n === undefined || o === undefined || o.limitBytes >= (t ?? 0)) {
return () => readMachine(read("proc/meminfo"), read("proc/vmstat"));
}
return () => compact({
usedBytes: usedIn(o.level, read),
limitBytes: o.limitBytes,
oomKills: field(read(s.join(n.folder, a[n.version])), /^oom_kill (\d+)$/m)
});
}
function readMachine(e, t) {
const n = field(e, /^MemTotal:\s+(\d+) kB/m, 1024);
const o = field(e, /^MemAvailable:\s+(\d+) kB/m, 1024);
return compact({
limitBytes: n,
usedBytes: n !== undefined && o !== undefined ? n - o : undefined,
oomKills: field(t, /^oom_kill (\d+)$/m)
});
}
const a = {
1: "memory.oom_control",
2: "memory.events"
};
function findCgroup(e, t) {
for (const n of [ 1, 2 ]) {
const o = (n === 1 ? /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m : /^0::(.*)$/m).exec(e)?.[1];
const r = t.split("\n").map(parseMount).find(e => isMemoryMount(e, n));
if (o === undefined || r === undefined) continue;
const a = s.posix.relative(r.root, o);
const i = a.startsWith("..") || o.startsWith("/..") ? r.point : s.posix.join(r.point, a);
return {
folder: i,
version: n,
mountPoint: r.point
};
}
return undefined;
}
function parseMount(e) {
const [t = "", n = ""] = e.split(" - ");
const [, , , o, r] = t.split(" ");
const [s = "", , a = ""] = n.split(" ");
if (o === undefined || r === undefined) return undefined;
const unescaped = e => e.replace(/\\(\d{3})/g, (e, t) => String.fromCharCode(Number.parseInt(t, 8)));
return {
root: unescaped(o),
point: unescaped(r),
type: s,
options: a
};
}
function isMemoryMount(e, t) {
if (t === 2) return e?.type === "cgroup2";
return e?.type === "cgroup" && e.options.split(",").includes("memory");
}
function tightest(e, t) {
let n;
for (let o = e.folder; o.startsWith(e.mountPoint); o = s.posix.dirname(o)) {
const r = {
folder: o,
version: e.version
};
const a = e.version === 1 ? "memory.limit_in_bytes" : "memory.max";
const i = field(t(s.posix.join(o, a)), /^(\d+)$/m);
if (i !== undefined && i < (n?.limitBytes ?? Number.POSITIVE_INFINITY)) n = {
level: r,
limitBytes: i
};
if (o === e.mountPoint) break;
}
return n;
}
function usedIn({folder: e, version: t}, n) {
const o = field(n(s.posix.join(e, t === 1 ? "memory.usage_in_bytes" : "memory.current")), /^(\d+)$/m);
const r = field(n(s.posix.join(e, "memory.stat")), t === 1 ? /^total_inactive_file (\d+)$/m : /^inactive_file (\d+)$/m);
return o === undefined ? undefined : Math.max(0, o - (r ?? 0));
}
function readText(e) {
try {
return (0, o.readFileSync)(e, "latin1");
} catch {
return undefined;
}
}
function field(e, t, n = 1) {
const o = e === undefined ? undefined : t.exec(e)?.[1];
return o === undefined ? undefined : Number(o) * n;
}
function compact(e) {
return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== undefined));
}
},
67864: (e, t, n) => {
n.r(t);
n.d(t, {
ResourceWatch: () => ResourceWatch,
spaceOf: () => spaceOf
});
var o = n(73024);
var r = n(51455);
var s = n(48161);
var a = n(33201);
var i = n(133);
const c = .9;
const u = 6e4;
class Pressure {
#e;
#t=0;
note(e, t) {
if (e === undefined || e <= c) {
this.#e = undefined;
return;
}
this.#e ??= t;
this.#t = Math.max(this.#t, t - this.#e);
}
get seconds() {
return this.#t < u ? undefined : Math.round(this.#t / 1e3);
}
}
const l = 1e3;
const d = 250;
const f = 100;
class ResourceWatch {
#n;
#o=(0, i.j)();
#r;
#s;
#a={};
#i=new Pressure;
#c=new Pressure;
#u=0;
#l=a.systemClock.monotonic();
#d;
constructor(e) {
this.#n = e;
this.#r = this.#o();
this.#s = setInterval(() => this.#f(), l);
this.#s.unref();
}
async stop(e) {
clearInterval(this.#s);
if (e) {
this.#f();
await Promise.race([ this.#d, a.systemClock.sleep(d) ]);
}
const [t, n] = [ this.#i.seconds, this.#c.seconds ];
return {
...this.#a,
...this.#h(),
...t === undefined ? {} : {
memoryShortSeconds: t
},
...n === undefined ? {} : {
diskShortSeconds: n
},
outputBytes: this.#n.outputBytes()
};
}
#f() {
const {usedBytes: e, limitBytes: t, oomKills: n} = this.#o();
const o = this.#a;
if (t !== undefined) o.memoryLimitBytes = t;
raise(o, "memoryBytes", e);
const r = e !== undefined && t !== undefined;
this.#i.note(r ? e / t : undefined, a.systemClock.monotonic());
if (n !== undefined) o.oomKills = n - (this.#r.oomKills ?? n);
if (o.oomKills) raise(o, "memoryBytes", t);
if (process.platform !== "win32") raise(o, "load1", s.loadavg()[0]);
this.#m();
this.#d ??= this.#p().finally(() => {
this.#d = undefined;
});
}
#m() {
const e = a.systemClock.monotonic();
const t = this.#n.outputBytes();
const n = (e - this.#l) / 1e3;
if (n > .1) raise(this.#a, "outputBytesPerSecond", Math.round((t - this.#u) / n));
this.#u = t;
this.#l = e;
}
async #p() {
const e = await Promise.all(this.#n.folders.map(spaceOf));
for (const t of e) this.#y(t);
const t = e.flatMap(e => e?.totalBytes ? [ 1 - e.freeBytes / e.totalBytes ] : []);
this.#c.note(t.length > 0 ? Math.max(...t) : undefined, a.systemClock.monotonic());
}
#y(e) {
const t = this.#a;
if (e === undefined || e.totalBytes === 0) return;
const n = e.freeBytes / e.totalBytes;
const o = (t.diskFreeBytes ?? Number.POSITIVE_INFINITY) / (t.diskTotalBytes ?? 1);
if (n < o) Object.assign(t, {
diskFreeBytes: e.freeBytes,
diskTotalBytes: e.totalBytes
});
if (e.inodesFree !== undefined) t.inodesFree = Math.min(t.inodesFree ?? e.inodesFree, e.inodesFree);
}
#h() {
if (this.#n.subreaper === undefined) return {};
try {
const e = (0, o.readFileSync)(`/proc/${this.#n.subreaper}/stat`, "latin1");
const t = e.slice(e.lastIndexOf(")") + 2).split(" ");
return {
cpuSeconds: (Number(t[13]) + Number(t[14])) / f
};
} catch {
return {};
}
}
}
function raise(e, t, n) {
if (n !== undefined) e[t] = Math.max(e[t] ?? 0, n);
}
async function spaceOf(e) {
try {
const {bavail: t, blocks: n, bsize: o, files: s, ffree: a} = await (0, r.statfs)(e);
return {
freeBytes: t * o,
totalBytes: n * o,
...s > 0 ? {
inodesFree: a
} : {}
};
} catch {
return undefined;
}
}
},
56221: (e, t, n) => {
n.d(t, {
z: () => a
});
const o = 6e4;
const r = 60 * o;
const s = 24 * r;
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
withinMs: 30 * o
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
var o = n(19473);
var r = n(56221);
var s = n(58579);
var a = n(14751);
function tighten(e, t) {
const {reruns: n, storage: o, circuitBreaker: r} = e.budgets;
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
storage: least(o, t.budgets.storage),
circuitBreaker: {
runs: Math.min(r.runs, t.budgets.circuitBreaker.runs),
withinMs: Math.max(r.withinMs, t.budgets.circuitBreaker.withinMs)
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
const o = n.map(n => [ n, tightenPlan(e[n], t[n]) ]);
return Object.fromEntries(o.filter(([, e]) => e !== undefined));
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
const u = {
policy: r.z,
origin: "the defaults"
};
async function policyInForce({governing: e, unreadable: t, lastValid: n, copy: o}) {
const r = [];
const s = await read(o);
const a = await read(e);
const i = a.problem === undefined ? {} : await read(n);
let {policy: c, origin: l} = a.valid ?? i.valid ?? u;
if (a.problem) {
const e = l === u.origin ? l : `the last valid revision (${l})`;
r.push(`${a.problem}\nrerail uses ${e}. It skips and reverts nothing.`);
}
if (s.problem) r.push(`${s.problem}\nrerail uses ${l}. It skips and reverts nothing.`);
if (s.valid) {
if (t !== undefined) r.push(unreadableWarning(t, s.valid.origin));
c = tighten(c, s.valid.policy);
l = `${l}, tightened by ${s.valid.origin}`;
}
const d = a.problem !== undefined || s.problem !== undefined;
return {
policy: d ? withoutRollback(c) : c,
origin: l,
isBroken: d,
warnings: r
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
problem: (0, o.messageOf)(e)
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
C: () => o
});
const o = ".github/rerail.yml";
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
var o = n(14152);
var r = n(62403);
const s = 6e4;
const triggersFor = (e, t) => e.filter(({branches: e}) => !e || t !== undefined && e.some(e => (0, 
o.Hj)(e, t)));
function firedAfter(e, {tests: t, scores: n = {}}) {
return e.flatMap(e => {
const {metric: o, do: r} = e;
if (o === "test-failure-rate") {
if (!t || t.total === 0) return [];
const n = crossed(e, t.failed / t.total);
return n === undefined ? [] : [ {
metric: o,
do: r,
why: `${t.failed} of ${t.total} tests failed, ${n}`
} ];
}
if (o !== "quality-score") return [];
const s = n[e.from ?? ""];
const a = s === undefined ? undefined : crossed(e, s);
return a === undefined ? [] : [ {
metric: o,
do: r,
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
const usageFired = ({metric: e, above: t, forMs: n, do: o}, a) => ({
metric: e,
do: o,
why: `${e} is at ${Math.round(a * 100)}%, above ${t ? limitText(t) : "0%"} for ${(0, 
r.a3)(n ?? s)}`
});
const durationFired = ({above: e, do: t}, n) => ({
metric: "duration",
do: t,
why: `it takes longer than ${e ? limitText(e) : "1x"} its estimate of ${(0, r.a3)(n)}`
});
},
60245: (e, t, n) => {
n.d(t, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => r,
u9: () => parseJobRecord
});
var o = n(917);
const r = 1;
const s = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== r || !isCount(t.attempt)) return undefined;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return undefined;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return undefined;
if (!isAbsentOr(isText)(t.checkRunId)) return undefined;
const n = (0, o.fT)(t.rollbacks);
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
if (!isObject(e) || e.version !== r) return false;
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
function expectedOf(e, t, {stateHash: n}, o) {
const {repository: r, runId: s, jobKey: a} = e;
const {commit: i, order: c} = t;
return {
...r === undefined ? {} : {
repository: r
},
...s === undefined ? {} : {
runId: s
},
jobKey: a,
...i === undefined ? {} : {
commit: i
},
attempt: o,
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
var o = n(77598);
var r = n(94871);
const s = 20;
const a = 2e3;
function rollbackId(e, t, n) {
const {repository: r = "", runId: s = "", jobKey: a} = e;
return (0, o.createHash)("sha256").update(JSON.stringify([ r, s, a, t, n ])).digest("hex").slice(0, 10);
}
function rolledBack(e, {stages: t, from: n}) {
return e.map(e => t.includes(e.name) && e.name !== n ? {
...e,
state: "rolled-back"
} : e);
}
function preservedOf(e) {
return e.flatMap(({name: e, before: t, after: n, dirty: o}) => [ ...t ? [ {
stage: e,
when: "before",
checkpoint: t.checkpoint
} ] : [], ...n ? [ {
stage: e,
when: "after",
checkpoint: n.checkpoint
} ] : [], ...o ? [ {
stage: e,
when: "failed",
checkpoint: o.checkpoint
} ] : [] ]);
}
function rollbacksMade(e) {
const t = Object.create(null);
for (const {to: n, state: o} of e) if (o === "planned") t[n] = (t[n] ?? 0) + 1;
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
const {id: t, state: n, from: o, to: s, stages: a, reason: i, at: c, attempt: u, versions: l, preserved: d, revise: f, trigger: h} = e;
return /^[0-9a-f]{10}$/.test(String(t)) && (n === "asked" || n === "planned") && [ o, s, i, c, h.kind, h.signature ].every(isText) && r.fs.includes(h.type) && [ h.evidence, e.commit, e.approvedBy ].every(e => e === undefined || isText(e)) && Number.isSafeInteger(u) && isTexts(a) && isTexts(f) && isObject(l) && Object.values(l).every(isText) && Array.isArray(d) && d.every(e => isObject(e) && [ e.stage, e.when, e.checkpoint ].every(isText));
}
},
93381: (e, t, n) => {
n.r(t);
n.d(t, {
keepAsRestored: () => keepAsRestored,
noteCleanState: () => noteCleanState,
restoreDeclared: () => restoreDeclared,
saveDeclared: () => saveDeclared
});
var o = n(77598);
var r = n(25413);
const s = "declared-caches-clean";
const a = "declared-caches-dirty";
const i = "declared-caches-looked-for";
async function restoreDeclared(e, t, n, o) {
const s = await e.job();
const a = t.cache.filter(e => e.lane === undefined || e.lane === n);
if (a.length === 0 || !e.context.hasRuntime) return [];
if (o === undefined && !await s.mark(i)) return restoredKeys(s.noted(r.I));
const c = await open(e);
const u = new Map((s.noted(r.I) ?? []).map(e => [ e.key, e ]));
for (const t of a) {
const r = await keyOf(c, t, n);
if (r === undefined) {
e.log.info(`nothing cached for ${t.paths.join(", ")}: no file matches ${t.keyFiles.join(", ")}`);
continue;
}
if (u.get(r)?.restored) continue;
const s = o === undefined || o.has(r);
const a = s && await c.restore(t.paths, r);
if (a) e.log.info(`restored ${t.paths.join(", ")} from cache ${r}`); else if (s) e.log.debug(`no cache ${r}`);
u.set(r, {
key: r,
paths: t.paths,
restored: a
});
}
await s.note(r.I, [ ...u.values() ]);
return restoredKeys([ ...u.values() ]);
}
async function keepAsRestored(e) {
await (await e.job()).mark(i);
}
async function noteCleanState(e, {leftovers: t}) {
const n = await e.job();
const o = (n.noted(r.I) ?? []).filter(({restored: e}) => !e);
if (o.length === 0 || n.isMarked(a)) return;
if (t) {
await n.mark(a);
return;
}
const i = await open(e);
const c = {};
for (const {key: e, paths: t} of o) {
const n = await stateNow(i, t);
if (n !== undefined) c[e] = n;
}
await n.note(s, c);
}
async function saveDeclared(e) {
const t = await e.job();
const n = (t.noted(r.I) ?? []).filter(({restored: e}) => !e);
if (n.length === 0) return;
const o = e.inputs.jobStatus === "success";
const i = t.noted(s) ?? {};
const c = await open(e);
for (const {key: r, paths: s} of n) {
const n = s.join(", ");
if ((await c.resolve(s)).length === 0) continue;
const u = t.isMarked(a) || !o && i[r] !== await stateNow(c, s);
if (u) e.log.info(`${n} not cached: a failed script may have changed it`); else if (await c.save(s, r)) e.log.info(`cached ${n} as ${r}`); else e.log.info(`${n} not cached: the entry ${r} exists, or this run may not write caches`);
}
}
const restoredKeys = e => (e ?? []).filter(({restored: e}) => e).map(({key: e}) => e);
async function open(e) {
const {openPathCache: t} = await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 37424));
return t(e.context.workspace, e.log.debug);
}
async function stateNow(e, t) {
const {stateOfPaths: o} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 82035));
const r = await e.resolve(t);
return r.length === 0 ? undefined : o(r);
}
async function keyOf(e, {lane: t, paths: n, keyFiles: r}, s) {
const a = await e.hashOf(r);
if (a === undefined) return undefined;
const i = (0, o.createHash)("sha256").update(JSON.stringify(n)).digest("hex").slice(0, 16);
const c = [ process.platform, process.arch, t === undefined ? "any" : s.toLowerCase(), i, a ];
return `rerail-paths-${c.join("-")}`;
}
},
25413: (e, t, n) => {
n.d(t, {
I: () => o,
declaredIn: () => declaredIn
});
const o = "declared-caches";
const declaredIn = e => e.noted(o) !== undefined;
},
82035: (e, t, n) => {
n.d(t, {
stateOfPaths: () => stateOfPaths
});
var o = n(77598);
var r = n(73024);
var s = n(76760);
const a = 3e5;
function stateOfPaths(e) {
const t = (0, o.createHash)("sha256");
let n = a;
const visit = e => {
n -= 1;
if (n < 0) return false;
const o = (0, r.lstatSync)(e, {
bigint: true,
throwIfNoEntry: false
});
if (!o) return true;
t.update(`${e}\0${o.mode} ${o.size} ${o.ino} ${o.mtimeNs} ${o.ctimeNs}\n`);
if (!o.isDirectory()) return true;
return (0, r.readdirSync)(e).sort().every(t => visit(s.join(e, t)));
};
return [ ...e ].sort().every(visit) ? t.digest("hex") : undefined;
}
},
31702: (e, t, n) => {
n.d(t, {
changedPaths: () => changedPaths
});
var o = n(51455);
var r = n(76760);
var s = n(19473);
const a = /^(?!0+$)[0-9a-f]{40,64}$/;
const isSha = e => typeof e === "string" && a.test(e);
function changeRange(e, t) {
if (!isSha(t) || typeof e !== "object" || e === null) return undefined;
const {pull_request: n, merge_group: o, before: r} = e;
if (typeof n === "object" && n !== null) {
const {base: e, head: o} = n;
if (!isSha(e?.sha)) return undefined;
if (e.sha !== t) return {
base: e.sha,
head: t
};
return isSha(o?.sha) ? {
base: e.sha,
head: o.sha
} : undefined;
}
if (o !== undefined) {
const e = o?.base_sha;
return isSha(e) ? {
base: e,
head: t
} : undefined;
}
return isSha(r) ? {
base: r,
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
const o = await t(e, n);
if (o) return o;
} catch (t) {
e.log.debug(`Reading the changed paths failed: ${(0, s.messageOf)(t)}`);
}
}
return undefined;
}
async function fromGit(e, {base: t, head: s}) {
const {Repository: a} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 85799));
const i = r.join((await e.job()).folder, `change-${process.pid}`);
const c = a.open(e.context.workspace, i, e.cancel);
if (!c) return undefined;
try {
const e = await c.run([ "diff-tree", "-r", "-z", "--name-only", "--no-renames", t, s ]);
return e.toString("utf8").split("\0").filter(Boolean);
} finally {
await (0, o.rm)(i, {
recursive: true,
force: true
});
}
}
async function fromApi(e, {base: t, head: o}) {
const {token: r} = e.inputs;
const {repository: s} = e.context;
if (!r || s === undefined) return undefined;
const [{openClient: a}, {apiAccess: u}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 57885)) ]);
const l = a({
...u(e.env),
token: r
}, {
maxWaitSeconds: c
});
const d = await l.find(`/repos/${s}/compare/${t}...${o}`, {
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
var o = n(51455);
var r = n(96553);
var s = n(58455);
var a = n(2637);
var i = n(53501);
var c = n(38356);
async function runInJob(e, t) {
const r = await (s.L[t]?.());
if (!r) throw new Error(`The command ${t} has gone.`);
await e.bestEffort("Recalling what is secret", () => (0, c.recallSecrets)(e));
await e.bestEffort("Reading which values are secret", () => (0, c.j)(e));
if (t === "checkpoint") await e.bestEffort("Reading the policy", () => obeyPolicy(e));
const i = await openJobWorkbench(e);
await e.bestEffort("The look for a place for checkpoints", async () => {
const {remotePlace: t, tellPlace: o} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
await o(e, await t(e));
});
const u = await r.run(argumentsOf(t, e.inputs), {
...ioOf(e),
workbench: i
});
const {ok: l, document: d, text: f} = await withoutQuarantine(e, u);
await e.bestEffort("Noting what is secret", () => (0, c.z)(e));
for (const t of f.split("\n")) e.log.info(t);
const {output: h} = e.context.files;
if (h) await (0, o.appendFile)(h, (0, a.Rd)(outputsOf(d)));
return l ? 0 : 1;
}
async function withoutQuarantine(e, t) {
const {document: n, text: o} = t;
if (typeof n !== "object" || n === null) return t;
if (!("quarantine" in n) || typeof n.quarantine !== "string") return t;
const r = n.quarantine;
const s = await (0, i.a)(e, r);
return {
...t,
document: {
...n,
quarantine: s
},
text: o.replaceAll(r, s)
};
}
async function obeyPolicy(e) {
const {readJobPolicy: t, withPolicy: o} = await Promise.all([ n.e(518), n.e(892), n.e(628), n.e(779), n.e(794) ]).then(n.bind(n, 29544));
const r = await t(e, "quick");
if (r) Object.assign(e.inputs, o(e.inputs, r.policy, "STANDARD"));
}
async function openJobWorkbench(e) {
const [t, n, o, s] = await Promise.all([ e.engine(), e.localStore(), e.remoteStore(), e.job() ]);
const a = o ? [ n, o ] : [ n ];
const i = o ? (0, r.replicate)(a, e.log) : n;
return {
engine: t,
store: i,
stores: a,
identity: s.identity
};
}
function argumentsOf(e, t) {
const n = t.id ?? (e === "checkpoint" ? undefined : t.name);
const o = {
name: t.name,
secrets: t.secrets,
keep: t.keep === undefined ? undefined : String(t.keep)
};
const r = {
"dry-run": t.dryRun,
fallback: true
};
const s = {
paths: t.paths,
exclude: t.exclude
};
return {
positionals: n === undefined ? [] : [ n ],
value: e => o[e],
all: e => s[e] ?? [],
flag: e => r[e] ?? false
};
}
const ioOf = ({env: e, context: t, log: n, clock: o, masker: r, cancel: s}) => ({
env: e,
cwd: t.workspace,
stdin: process.stdin,
log: n,
clock: o,
masker: r,
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
DAMAGE_SEEN: () => o,
isSound: () => isSound,
noteDamage: () => noteDamage
});
const o = "damage-seen";
function noteDamage(e, t) {
return new Proxy(t, {
get(t, n) {
const r = Reflect.get(t, n, t);
if (typeof r !== "function") return r;
if (n !== "quarantine") return r.bind(t);
return async (n, r) => {
await (await e.job()).mark(o);
await t.quarantine(n, r);
};
}
});
}
async function isSound(e, {id: t}, n) {
if (!(await e.job()).isMarked(o)) return true;
const {ok: r, problems: s} = await (await e.engine()).validate(t, [ n ], "full");
if (!r) e.log.warning(`Checkpoint ${t} is not uploaded: ${s.slice(0, 3).join("; ")}.`);
return r;
}
},
53501: (e, t, n) => {
n.d(t, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var o = n(73024);
var r = n(51455);
var s = n(76760);
var a = n(19473);
async function emptyQuarantine(e, {quarantine: t}, o) {
if (t === undefined) return;
if (o && (await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(o)) {
await (0, r.rm)(t, {
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
const r = [ s.join((await e.job()).folder, "quarantine"), s.join(n, "../.rerail-quarantine") ];
for (const n of r) {
const r = s.join(n, s.basename(t));
try {
(0, o.mkdirSync)(n, {
recursive: true,
mode: 448
});
(0, o.renameSync)(t, r);
removeIfEmpty(s.dirname(t));
return r;
} catch (o) {
e.log.debug(`quarantine ${t} is not moved to ${r}: ${(0, a.messageOf)(o)}`);
removeIfEmpty(n);
}
}
return t;
}
function removeIfEmpty(e) {
try {
if ((0, o.readdirSync)(e).join() === ".gitignore") (0, o.rmSync)(s.join(e, ".gitignore"));
(0, o.rmdirSync)(e);
} catch {}
}
},
21943: (e, t, n) => {
n.d(t, {
notePeaks: () => notePeaks,
watchJob: () => watchJob,
watchedHealth: () => watchedHealth
});
var o = n(73024);
var r = n(48161);
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
const o = n.noted(c) ?? {};
await n.note(c, [ o, ...t.map(({resources: e}) => e) ].reduce(worse, {}));
}
function worse(e, t) {
const pick = (n, o) => {
const r = [ e[n], t[n] ].filter(e => e !== undefined);
return r.length === 0 ? {} : {
[n]: o(...r)
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
const {inputs: n, context: s, clock: u} = e;
const l = (0, o.statSync)(t.folder, {
throwIfNoEntry: false
})?.birthtimeMs;
const d = t.noted(i);
const f = momentOf(s.workspace);
const h = [ t.noted(c) ?? {}, d ?? {}, f, memoryPeak() ].reduce(worse, {});
const {memoryBytes: m, diskFreeBytes: p, load1: y, oomKills: w} = h;
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
...l === undefined ? {} : {
durationMs: Math.max(0, Math.round(u.now() - l))
},
...m === undefined ? {} : {
memoryPeakBytes: m
},
memoryBytes: r.totalmem(),
...p === undefined ? {} : {
diskFreeLeastBytes: p
},
...d === undefined ? {} : {
cpuSeconds: Math.max(0, Math.round(f.cpuSeconds - d.cpuSeconds))
},
processors: r.availableParallelism(),
...y === undefined ? {} : {
loadPeak: y
},
...w ? {
oomKills: w
} : {}
};
}
async function laneOf(e) {
const t = await e.bestEffort("Choosing the lane", async () => {
const {laneOfJob: t, readJobPolicy: o} = await Promise.all([ n.e(518), n.e(892), n.e(628), n.e(779), n.e(794) ]).then(n.bind(n, 29544));
return t(e, (await o(e, "quick"))?.policy);
});
return t ? {
lane: t.lane,
laneReason: t.why
} : {};
}
function momentOf(e) {
const t = r.cpus().map(({times: {user: e, nice: t, sys: n, irq: o}}) => e + t + n + o);
const {usedBytes: n} = (0, s.j)()();
const [o = 0] = r.loadavg();
return {
cpuSeconds: t.reduce((e, t) => e + t, 0) / 1e3,
load1: o,
...n === undefined ? {} : {
memoryBytes: n
},
...diskFree(e)
};
}
function diskFree(e) {
try {
const {bavail: t, bsize: n} = (0, o.statfsSync)(e);
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
return (0, o.readFileSync)(e, "utf8");
} catch {
return undefined;
}
}
},
6576: (e, t, n) => {
n.r(t);
n.d(t, {
limitsOf: () => limitsOf,
openJobStore: () => openJobStore,
storageOf: () => storageOf
});
var o = n(65079);
var r = n(63525);
const s = 864e5;
async function storageOf(e, t) {
const {retentionDays: r} = e.inputs;
const a = {
stores: [ "artifact" ],
retentionDays: r ?? o.D4
};
if (!t) return a;
const {readJobPolicy: i} = await Promise.all([ n.e(518), n.e(892), n.e(628), n.e(779), n.e(794) ]).then(n.bind(n, 29544));
const c = await e.bestEffort("Reading the policy", () => i(e, "quick"));
if (!c) return a;
const {checkpoint: u, budgets: l} = c.policy;
return {
stores: u.stores,
maxRunBytes: l.storage.perRunBytes,
retentionDays: r ?? l.storage.retentionMs / s
};
}
async function openJobStore(e, t) {
const {remotePlace: o} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
const {stores: s} = await o(e);
if (s.length === 0) return undefined;
const [{openRemoteStore: a}, {recordName: i}, {announcementName: c}, u] = await Promise.all([ Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 23748)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 68214)), Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 3444)), e.job() ]);
const {jobKey: l, attempt: d, runId: f} = u.identity;
const {claim: h} = await u.record();
const {inputs: m, log: p, clock: y} = e;
const w = {
jobKey: l,
attempt: d,
...f === undefined ? {} : {
runId: f
},
claim: h,
folder: t,
...await limitsOf(e),
...(0, r.Mr)(m.checkpointKey, u.identity),
recordsOf: e => [ i({
jobKey: l,
attempt: e
}), c(l, e) ],
warn: p.warning
};
const g = {
artifacts: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 40273))).openArtifacts(p.debug),
caches: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 21440))).openCaches({
say: p.debug,
clock: y
}),
bucket: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 72575))).openBucket(e.env)
};
return a(s, w, g, p);
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
38356: (e, t, n) => {
n.d(t, {
j: () => learnWorkflowSecrets,
recallSecrets: () => recallSecrets,
z: () => shareSecrets
});
var o = n(77598);
var r = n(73024);
var s = n(76760);
var a = n(19473);
var i = n(19119);
var c = n(80959);
const u = "aes-256-gcm";
const l = 12;
const d = 16;
const f = 4 * 1024 * 1024;
async function recallSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = s.join((await e.job()).folder, h);
for (const o of namesIn(n)) {
for (const r of open(s.join(n, o), t)) e.masker.add(r);
}
}
async function learnWorkflowSecrets(e) {
const {env: t, context: o, masker: r} = e;
if (o.workflowRef === undefined || o.job === undefined) return;
const [{jobsNamed: s, readRunWorkflows: a}, {secretValues: i}] = await Promise.all([ Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 60470)) ]);
const u = await a(e);
if (!u) return;
const input = e => t[`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: e, job: n} of s(u, o.job)) {
for (const o of i(e, n, {
env: t,
input
})) if (!(0, c.CU)(o)) r.add(o);
}
}
async function shareSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = new Set(m.map(t => e.env[t]));
const a = e.masker.values().filter(e => !n.has(e));
if (a.length === 0) return;
const i = s.join((await e.job()).folder, h);
(0, r.mkdirSync)(i, {
recursive: true,
mode: 448
});
for (const e of parts(a)) {
const n = (0, o.randomBytes)(l);
const a = (0, o.createCipheriv)(u, t, n);
const c = Buffer.concat([ a.update(JSON.stringify(e), "utf8"), a.final() ]);
const d = s.join(i, n.toString("hex"));
(0, r.writeFileSync)(d, Buffer.concat([ n, a.getAuthTag(), c ]), {
mode: 384,
flag: "wx"
});
}
}
function parts(e) {
const t = [];
let n = 0;
for (const o of e) {
const e = 6 * o.length + 3;
if (e > f) continue;
if (e > n) {
t.push([]);
n = f - 2;
}
t.at(-1)?.push(o);
n -= e;
}
return t;
}
const h = "known-secrets";
const m = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "STATE_rerail-secret" ];
async function keyOf({env: e, job: t}) {
return e.ACTIONS_RUNTIME_TOKEN ? (await t()).secret.keyFor("known secrets") : undefined;
}
function namesIn(e) {
try {
return (0, r.readdirSync)(e);
} catch (e) {
if ((0, a.codeOf)(e) === "ENOENT") return [];
throw e;
}
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: f
});
if (n === undefined) return [];
const r = (0, o.createDecipheriv)(u, t, n.subarray(0, l), {
authTagLength: d
});
r.setAuthTag(n.subarray(l, l + d));
const s = Buffer.concat([ r.update(n.subarray(l + d)), r.final() ]);
return JSON.parse(s.toString("utf8"));
} catch {
return [];
}
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
var o = n(73024);
var r = n(51455);
var s = n(76760);
var a = n(19473);
const i = 1e6;
const c = o.constants.O_RDONLY | (o.constants.O_NOFOLLOW ?? 0) | (o.constants.O_NONBLOCK ?? 0);
const u = 10;
async function workspacePolicy({context: e, inputs: t}) {
const n = t.policy;
const o = s.resolve(e.workspace, n);
const i = {
text: null,
source: n
};
try {
const [t, n] = await Promise.all([ (0, r.realpath)(e.workspace), (0, r.realpath)(s.dirname(o)) ]);
const a = s.join(n, s.basename(o));
const u = s.relative(t, a);
if (u.startsWith("..") || s.isAbsolute(u)) return {
...i,
unusable: "it is outside of the workspace"
};
const l = await (0, r.open)(a, c);
try {
return await readSmall(l, i);
} finally {
await l.close();
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
const {buffer: o, bytesRead: r} = await e.read(Buffer.alloc(n.size), 0, n.size, 0);
return {
text: o.toString("utf8", 0, r),
source: t.source
};
}
const isSparse = ({context: e}) => (0, o.existsSync)(s.join(e.workspace, ".git", "info", "sparse-checkout"));
function pathInRepository({context: e, inputs: t}) {
const n = s.relative(e.workspace, s.resolve(e.workspace, t.policy));
return n.startsWith("..") || s.isAbsolute(n) ? undefined : n.split(s.sep).join("/");
}
async function policyFromGit(e, t, o) {
const r = await withRepository(e, e => commitOf(e, t));
if (r === undefined) return undefined;
const at = (t, r) => withRepository(e, async e => {
const {readAtCommit: s} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 5979));
const a = await s(e, t, o, i);
return {
text: a === undefined ? null : a.toString("utf8"),
source: `${r}:${o}`
};
});
return {
current: await at(r, t.kind === "branch" ? t.branch : r.slice(0, 12)),
async* earlier() {
const t = [ "rev-list", `--max-count=${u}`, r, "--", o ];
const n = await withRepository(e, e => e.run(t));
const [, ...s] = (n ?? "").toString("latin1").split("\n").filter(Boolean);
for (const e of s) yield at(e, e.slice(0, 12));
}
};
}
async function withRepository(e, t) {
const {Repository: o} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 85799));
const a = s.join((await e.job()).folder, `policy-${process.pid}`);
const i = o.open(e.context.workspace, a, e.cancel);
try {
return i && await t(i);
} finally {
await (0, r.rm)(a, {
recursive: true,
force: true
});
}
}
async function commitOf(e, t) {
if (t.sha !== undefined || t.kind === "own") return t.sha;
const {readRefs: o} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 26713));
return o(e).get(`refs/remotes/origin/${t.branch}`);
}
async function policyFromApi(e, t, o) {
const {token: r} = e.inputs;
const {repository: s} = e.context;
const a = t.sha ?? (t.kind === "branch" ? t.branch : undefined);
if (!r || s === undefined || a === undefined) throw new Error("there is no token to ask the API with");
const [{openClient: i}, {apiAccess: c}, {policyAt: u, earlierPolicies: d}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 95448)) ]);
const f = i({
...c(e.env),
token: r
}, {
maxWaitSeconds: l
});
const h = {
repository: s,
path: o
};
return {
current: await u(f, h, a),
earlier: () => d(f, h, a)
};
}
const l = 5;
},
25455: (e, t, n) => {
n.r(t);
n.d(t, {
remotePlace: () => remotePlace,
tellPlace: () => tellPlace
});
var o = n(432);
var r = n(9113);
async function remotePlace(e) {
if (!e.context.hasRuntime) return {
stores: []
};
const {stores: t} = await e.storage();
const n = t.includes("artifact") ? await whyNoArtifacts(e) : undefined;
const o = n ? t.map(e => e === "artifact" ? "cache" : e) : t;
const r = [ ...new Set(o) ];
if (await wantsSecondCopy(e, r)) r.push("cache");
const s = r.includes("cache") ? await whyNoCache(e) : undefined;
return {
stores: s === undefined ? r : r.filter(e => e !== "cache"),
...n && {
noArtifacts: n
},
...s !== undefined && {
noCache: s
}
};
}
async function wantsSecondCopy({env: e, job: t}, o) {
const {DAMAGE_SEEN: r} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 5914));
if (o.length !== 1 || o.includes("cache") || !(await t()).isMarked(r)) return false;
const {cacheAccess: s} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 77120));
return s(e) === "open";
}
async function whyNoArtifacts(e) {
if ((0, o.v)(e.env.GITHUB_SERVER_URL)) return {
reason: "ghes"
};
const t = await (0, r.readRunWorkflows)(e);
if (!t) return undefined;
const {findUnfilteredDownload: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 77595));
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
async function whyNoCache({env: e, job: t, log: r}) {
const {cacheAccess: s} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 77120));
const a = s(e);
if (a !== "open") return a;
if (!(0, o.v)(e.GITHUB_SERVER_URL)) return undefined;
const {because: i} = await (await t()).once("cache-answers", async () => {
const [{openCaches: e}, {systemClock: t}, {messageOf: o}] = await Promise.all([ Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 21440)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 33201)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 19473)) ]);
try {
await (await e({
say: r.debug,
clock: t
})).newest("rerail");
return {};
} catch (e) {
return {
because: `it does not answer (${o(e).slice(0, 200)})`
};
}
});
return i;
}
async function tellPlace(e, t) {
if (!t.noArtifacts && t.noCache === undefined) return;
if (!await (await e.job()).mark("told-place")) return;
const {placeNotice: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 70909));
e.log.notice(o(t));
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
var o = n(77598);
var r = n(59349);
var s = n(19473);
const a = 24;
const marksOf = (e, t) => {
const n = e.secret.keyFor("values that were looked for");
return new Map(t.map(e => [ (0, o.createHmac)("sha256", n).update(e).digest("hex").slice(0, a), e ]));
};
const noteName = e => `looked-for-${e}`;
const withheldMark = e => `withheld-${e}`;
function marksForCapture(e, t) {
const n = e.inputs.secrets === "allow" ? "all" : [ ...marksOf(t, (0, r.sF)(e.masker)).keys() ];
return async e => {
const o = t.noted(noteName(e)) ?? [];
await t.note(noteName(e), o === "all" || n === "all" ? "all" : [ ...new Set([ ...o, ...n ]) ]);
};
}
const isWithheld = (e, t) => e.isMarked(withheldMark(t));
async function withhold(e, t, o) {
const s = await e.job();
const a = new Set;
const i = new Set;
const c = marksOf(s, e.inputs.secrets === "allow" ? [] : (0, r.sF)(e.masker));
for (const r of t) {
const {id: t, dependencies: u} = r;
const l = isWithheld(s, t) || u.some(e => a.has(e)) ? "" : await searchedFor(e, r, c, o);
if (l === undefined) continue;
a.add(t);
if (!await s.mark(withheldMark(t))) continue;
i.add(t);
if (l !== "") {
const {withheldCheckpoint: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 70909));
e.log.warning(t(r, l));
}
}
return {
ids: a,
fresh: i
};
}
async function searchedFor(e, {id: t}, o, r) {
const a = await e.job();
const i = a.noted(noteName(t)) ?? [];
if (i === "all") return undefined;
const c = new Set(i);
const u = [ ...o ].filter(([e]) => !c.has(e)).map(([, e]) => e);
const l = u.length === 0 ? undefined : await (r.locate?.(t));
if (l === undefined) return undefined;
const {searchArchive: d} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 24274));
const {checkpointKey: f} = e.inputs;
try {
const n = await d({
file: l,
id: t,
key: f,
values: u,
root: e.context.workspace,
folder: a.folder
});
if (n.length > 0) return holdsValue(n);
} catch (e) {
return `rerail could not search it for values that were masked later: ${(0, s.messageOf)(e)}`;
}
await a.note(noteName(t), [ ...new Set([ ...c, ...o.keys() ]) ]);
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
const {before: n, after: o, dirty: r, ...s} = e;
const kept = e => e !== undefined && !t.has(e.checkpoint);
const a = o !== undefined && !kept(o);
return {
...s,
...n && kept(n) ? {
before: n
} : {},
...o && kept(o) ? {
after: o
} : {},
...r && kept(r) ? {
dirty: r
} : {},
blockers: a ? [ ...s.blockers, c ] : s.blockers
};
}
const c = {
reason: "masked-later",
why: "its checkpoint holds a value that was masked later, and was not kept"
};
async function takeBack(e, t, o, r) {
const [{removeCheckpoints: s}, {isUploading: a, replaceUploader: i}] = await Promise.all([ Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 80109)) ]);
s(t, o);
if (a(t)) i(t, r);
const c = await e.remoteStore();
for (const t of o) {
await e.bestEffort(`Deleting the uploaded checkpoint ${t.slice(0, 12)}`, async () => c?.remove(t));
}
}
},
15290: (e, t, n) => {
n.d(t, {
leaveTrace: () => leaveTrace,
readTrace: () => readTrace
});
var o = n(68214);
var r = n(21943);
var s = n(13466);
const a = 8 * 1024;
async function readTrace(e) {
if (!e.context.hasRuntime) return undefined;
const t = await endsOf(e);
const n = await (0, r.watchedHealth)(e);
return t.length === 0 && !n ? undefined : {
ledger: t,
...n ? {
health: n
} : {}
};
}
async function leaveTrace(e, t) {
const {remotePlace: r} = await Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
if ((await r(e)).stores.length === 0) return;
const s = await e.remoteStore();
const i = await e.job();
const {stages: c, ...u} = await i.record();
let l = t.ledger ?? [];
const contentOf = () => e.masker.mask(JSON.stringify({
...u,
...t,
stages: [],
ledger: l
}));
while (l.length > 0 && Buffer.byteLength(contentOf()) > a) l = l.slice(1);
await (s?.putRecord((0, o.recordName)(i.identity), contentOf()));
}
async function endsOf(e) {
const t = await e.ledger();
const o = await t.lines();
const r = o.some(({kind: e}) => e === "end");
if (!r && e.context.attempt <= 1) return [];
const {readEarlier: a} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 40971));
const i = await (0, s.s)(t, (await a(e))?.ledger ?? []);
return i.filter(({kind: e}) => e === "end");
}
},
392: (e, t, n) => {
n.r(t);
n.d(t, {
firedBy: () => firedBy
});
var o = n(84110);
var r = n(73024);
var s = n(76760);
var a = n(19473);
var i = n(19119);
const c = 16 * 1024 * 1024;
const u = /^outputs\.(.+)$/s;
function readScore({log: e, context: t}, n, {published: o, startedAt: s}) {
const l = u.exec(n)?.[1];
if (l !== undefined) return numberOf(o.outputs.get(l));
const [d = "", f = ""] = splitAt(n, "#");
try {
const o = insideOf(t.workspace, d);
const a = (0, r.lstatSync)(o, {
throwIfNoEntry: false
});
if (!a || a.mtimeMs < Math.floor(s / 1e3) * 1e3) return undefined;
const u = (0, i.b)(o, {
maxBytes: c
})?.toString("utf8");
if (u === undefined) return undefined;
const l = numberOf(at(JSON.parse(u), f));
if (l === undefined) e.warning(`The quality score ${n} is no number. Check the pointer in the policy.`);
return l;
} catch (t) {
e.warning(`Reading the quality score ${n} failed: ${(0, a.messageOf)(t)}.`);
return undefined;
}
}
function insideOf(e, t) {
const n = s.resolve(e, t);
const o = s.dirname(n);
const a = (0, r.statSync)(o, {
throwIfNoEntry: false
}) ? (0, r.realpathSync)(o) : o;
const i = s.relative((0, r.realpathSync)(e), a);
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
function firedBy(e, t, n, {running: r, tests: s}) {
const a = {};
for (const o of new Set(t.flatMap(({metric: e, from: t}) => e === "quality-score" ? t ?? [] : []))) {
const t = readScore(e, o, n);
if (t !== undefined) a[o] = t;
}
const i = s && {
failed: s.failed.length,
total: s.total - s.skipped
};
const c = (0, o.lZ)(t, {
scores: a,
...i === undefined ? {} : {
tests: i
}
});
const place = ({metric: e, do: n}) => t.findIndex(t => t.metric === e && t.do === n);
return [ ...r, ...c ].toSorted((e, t) => place(e) - place(t));
}
},
28614: (e, t, n) => {
n.r(t);
n.d(t, {
greenDurations: () => greenDurations
});
var o = n(76760);
var r = n(93711);
const s = 20;
async function greenDurations(e, t) {
const n = `/repos/${t.repository}/actions`;
const a = await e.find(`${n}/jobs/${t.jobId}`);
const i = a?.steps?.find(({status: e}) => e === "in_progress");
if (!a || !i) return [];
const c = o.posix.basename(t.workflowRef.replace(/@.*$/s, ""));
const {workflow_runs: u = []} = await e.find(`${n}/workflows/${encodeURIComponent(c)}/runs`, {
status: "success",
per_page: r.PI,
branch: t.branch
}) ?? {};
const l = [];
for (const {id: o, run_attempt: c} of u.slice(0, r.PI)) {
if (!Number.isSafeInteger(o) || c !== 1 || String(o) === t.runId) continue;
const r = await e.find(`${n}/runs/${o}/jobs`, {
per_page: s
});
if ((r?.total_count ?? 0) > s) return [];
l.push(...durationIn(r?.jobs ?? [], a, i));
}
return l;
}
function durationIn(e, {name: t}, n) {
const o = e.find(e => e.name === t && e.conclusion === "success");
const r = o?.steps?.find(e => e.number === n.number && e.name === n.name);
if (r?.conclusion !== "success") return [];
const s = Date.parse(String(r.completed_at)) - Date.parse(String(r.started_at));
return s >= 0 ? [ s ] : [];
}
},
58514: (e, t, n) => {
n.d(t, {
watchTry: () => watchTry
});
var o = n(73024);
var r = n(48161);
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
async function watchUsage(e, {source: t, clock: n, signal: o}, r) {
const s = new Map;
const a = new Set(e);
while (!o.aborted && a.size > 0) {
const [e, i] = await Promise.all([ t.memory(), t.disk().catch(() => undefined) ]);
const u = n.monotonic();
for (const t of a) {
const n = t.metric === "memory" ? e : i;
if (n === undefined || n <= t.above) {
s.delete(t);
continue;
}
const c = s.get(t) ?? u;
s.set(t, c);
if (u - c < t.forMs || o.aborted) continue;
a.delete(t);
r(t, n);
}
await n.sleep(c, o);
}
}
var u = n(84110);
var l = n(19473);
var d = n(93711);
const f = 3e4;
const h = 30;
async function estimateFor(e, t) {
if (e.inputs.estimateMs !== undefined) return e.inputs.estimateMs;
const {repository: o, runId: r, workflowRef: s} = e.context;
const {checkRunId: a, token: i} = e.inputs;
if (!i || !a || o === undefined || r === undefined || s === undefined) return undefined;
await e.clock.sleep(f, t);
if (t.aborted) return undefined;
try {
const [{greenDurations: t}, {openClient: c}, {apiAccess: u}, {defaultBranch: l}] = await Promise.all([ Promise.all([ n.e(815), n.e(1), n.e(521), n.e(477) ]).then(n.bind(n, 28614)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(518), n.e(892), n.e(628), n.e(779), n.e(794) ]).then(n.bind(n, 29544)) ]);
const f = c({
...u(e.env),
token: i
}, {
maxWaitSeconds: h
});
const m = await l(e);
const p = {
repository: o,
runId: r,
workflowRef: s,
jobId: a,
...m === undefined ? {} : {
branch: m
}
};
return (0, d.qn)(await t(f, p));
} catch (t) {
e.log.debug(`No estimate of the step's duration: ${(0, l.messageOf)(t)}`);
return undefined;
}
}
const m = 1e3;
function watchTry(e, t, n, o = machineUsage([ e.context.workspace, e.env.RUNNER_TEMP ?? r.tmpdir() ])) {
const s = [];
const a = new AbortController;
const i = AbortSignal.any([ a.signal, e.cancel ]);
const {clock: c} = e;
const onFired = e => {
s.push(e);
if (e.do === "checkpoint") n.checkpoint();
if (e.do === "scale-back" && e.metric !== "duration" && n.mayRepeat) n.end(e.why);
};
const l = t.flatMap(e => (e.metric === "memory" || e.metric === "disk") && e.above ? [ {
trigger: e,
metric: e.metric,
above: e.above.value,
forMs: e.forMs ?? u.gg
} ] : []);
const d = t.filter(({metric: e}) => e === "duration");
const f = t.filter(({metric: e}) => e === "veto");
const h = [ ...l.length === 0 ? [] : [ watchUsage(l, {
source: o,
clock: c,
signal: i
}, ({trigger: e}, t) => onFired((0, u.Kw)(e, t))) ], ...d.length === 0 ? [] : [ watchDuration(e, d, i, onFired) ], ...f.length === 0 ? [] : [ watchVetoes(e, f, i, e => {
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
async function watchDuration(e, t, n, o) {
const r = e.clock.monotonic();
const s = await estimateFor(e, n);
if (s === undefined) return;
const a = t.toSorted((e, t) => (e.above?.value ?? 0) - (t.above?.value ?? 0));
for (const t of a) {
const a = r + (t.above?.value ?? 1) * s;
while (e.clock.monotonic() < a && !n.aborted) {
await e.clock.sleep(Math.min(a - e.clock.monotonic(), p), n);
}
if (n.aborted) return;
o((0, u.h5)(t, s));
}
}
const p = 2 ** 31 - 1;
async function watchVetoes({clock: e, context: t}, n, r, a) {
const stampOf = ({from: e = ""}) => (0, o.statSync)(s.resolve(t.workspace, e), {
throwIfNoEntry: false
})?.ctimeMs;
const i = new Map(n.map(e => [ e, stampOf(e) ]));
while (!r.aborted) {
const t = n.find(e => ![ undefined, i.get(e) ].includes(stampOf(e)));
if (t) return a({
metric: "veto",
do: t.do,
why: `a veto was put into ${t.from}`
});
await e.sleep(m, r);
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
var o = n(73024);
var r = n(76760);
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
const o = e.GITHUB_WORKFLOW_SHA || e.GITHUB_SHA;
return t && n && o ? {
repository: t,
ref: o,
path: n
} : undefined;
}
async function collectWorkflows(e, t) {
const n = await t(e);
const o = n === undefined ? undefined : await (0, s.hM)(n, e.path);
if (!o) return undefined;
const r = [];
const c = [];
const u = [];
const l = new Set;
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
follow(e, stepsOf(o), o);
for (let e = d.shift(); e; e = d.shift()) {
const {from: n, uses: o, isWorkflow: d} = e;
const f = locate(o, n, d);
const h = f ? JSON.stringify(f) : o;
if (l.has(h)) continue;
l.add(h);
if (l.size > i) {
u.push({
uses: o,
why: `more than ${i} files are called`
});
break;
}
try {
if (!f) throw new Error("it is no address of a file");
if (d) {
const e = await parsed(f, t, e => (0, s.hM)(e, f.path));
r.push(e);
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
u.push({
uses: o,
why: (0, a.messageOf)(e)
});
}
}
return {
top: o,
called: r,
actions: c,
unread: u
};
}
function locate(e, t, n) {
if (e.startsWith("./")) {
const n = r.posix.normalize(e.slice(2));
return n.startsWith("..") || r.posix.isAbsolute(n) ? undefined : {
...t,
path: n.replace(/\/$/, "")
};
}
const [, o, s, a] = /^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(e) ?? [];
return n && o && s && a ? {
repository: o,
ref: a,
path: s
} : undefined;
}
async function parsed(e, t, n) {
const o = await t(e);
if (o === undefined) throw new Error("it is not there");
const r = await n(o);
if (r === undefined) throw new Error("it is not a workflow file");
return r;
}
async function readAction(e, t) {
for (const n of [ "action.yml", "action.yaml" ]) {
const o = await t({
...e,
path: r.posix.join(e.path, n)
});
if (o !== undefined) return (0, s.t6)(o);
}
throw new Error("it has no action.yml");
}
function fileReader(e, t) {
const {workspace: a} = e.context;
return async i => {
const c = i.repository === e.context.repository && i.ref === t.ref;
const u = (0, o.existsSync)(r.join(a, ".git"));
let l;
if (c && u) {
try {
return await fromRepository(e, i);
} catch (e) {
l = e;
}
}
try {
return await fromApi(e, i);
} catch (e) {
l ??= e;
}
if (c && !u) {
const {readIfThere: e} = await Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 85799));
const t = e(r.join(a, i.path), s.OG);
if (t !== undefined) return Buffer.from(t, "latin1").toString("utf8");
}
throw l;
};
}
async function fromRepository(e, {ref: t, path: o}) {
const [{Repository: a}, {readAtCommit: i}, c, {rmSync: u}] = await Promise.all([ Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 85799)), Promise.all([ n.e(518), n.e(1), n.e(628), n.e(959), n.e(213) ]).then(n.bind(n, 5979)), e.job(), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.t.bind(n, 73024, 19)) ]);
const l = r.join(c.folder, `workflow-${process.pid}`);
try {
const n = a.open(e.context.workspace, l, e.cancel);
if (!n) throw new Error("the workspace is no repository");
return (await i(n, t, o, s.OG))?.toString("utf8");
} finally {
u(l, {
recursive: true,
force: true
});
}
}
async function fromApi({env: e, inputs: t}, {repository: o, ref: r, path: a}) {
if (!t.token) throw new Error("there is no token to ask the API with");
const [{openClient: i}, {apiAccess: c}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(518), n.e(892), n.e(150), n.e(521), n.e(779), n.e(959), n.e(217) ]).then(n.bind(n, 57885)) ]);
const u = i({
...c(e),
token: t.token
});
const l = a.split("/").map(encodeURIComponent).join("/");
const d = await u.get(`/repos/${o}/contents/${l}`, {
ref: r
});
const {size: f, encoding: h, content: m} = d;
if (typeof f !== "number" || f > s.OG || h !== "base64" || typeof m !== "string") {
throw new Error("the API answers with something else than a file");
}
return Buffer.from(m, "base64").toString("utf8");
}
}
};
