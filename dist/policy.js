export const id = 477;

export const ids = [ 477 ];

export const modules = {
94707: ((e, t, n) => {
n.d(t, {
g: () => earliestTimes,
s: () => oldestFirst
});
function oldestFirst(e) {
const t = momentsOf(e);
const momentOf = ({id: e}) => t.get(e);
return e.toSorted((e, t) => momentOf(e).at - momentOf(t).at || momentOf(e).step - momentOf(t).step);
}
const earliestTimes = e => new Map([ ...momentsOf(e) ].map(([e, {at: t}]) => [ e, t ]));
function momentsOf(e) {
const t = predecessorsOf(e);
const n = new Map;
const o = new Set;
const s = new Map(e.map(e => [ e.id, e ]));
for (const r of e) {
const e = [ r ];
while (e.length > 0) {
const r = e.at(-1);
const a = o.has(r.id) ? [] : (t.get(r.id) ?? []).filter(e => !o.has(e));
o.add(r.id);
if (a.length > 0) for (const t of a) e.push(s.get(t)); else {
e.pop();
if (!n.has(r.id)) n.set(r.id, momentAfter(r, t.get(r.id) ?? [], n));
}
}
}
return n;
}
function momentAfter(e, t, n) {
let o = {
at: Date.parse(e.createdAt) || 0,
step: 0
};
for (const e of t) {
const t = n.get(e);
const s = !t || t.at < o.at || t.at === o.at && t.step < o.step;
if (!s) o = {
at: t.at,
step: t.step + 1
};
}
return o;
}
function predecessorsOf(e) {
const t = new Set(e.map(({id: e}) => e));
const n = new Map(e.map(({id: e, parent: n}) => [ e, n && t.has(n) ? [ n ] : [] ]));
const o = Map.groupBy(e.filter(({runId: e, sequence: t}) => e !== void 0 && t !== void 0), ({runId: e, jobKey: t, attempt: n, workspace: o}) => JSON.stringify([ e, t, n, o ]));
for (const e of o.values()) {
const t = e.toSorted((e, t) => e.sequence - t.sequence);
for (const [e, o] of t.entries()) {
const s = t[e - 1];
if (s && s.sequence < o.sequence) n.get(o.id)?.push(s.id);
}
}
return n;
}
}),
93621: ((e, t, n) => {
n.d(t, {
WF: () => thisProcess,
W_: () => isRunning,
cu: () => identityOf
});
var o = n(73024);
var s = n(19473);
const identityOf = e => ({
pid: e,
started: startOf(e)
});
const thisProcess = () => identityOf(process.pid);
function isRunning(e) {
const {pid: t, started: n} = typeof e === "number" ? {
pid: e,
started: void 0
} : e;
if (!Number.isSafeInteger(t) || t <= 0) return false;
try {
process.kill(t, 0);
} catch (e) {
if ((0, s.codeOf)(e) !== "EPERM") return false;
}
return n === void 0 || n === startOf(t) && !isZombie(t);
}
const startOf = e => statFields(e)[19] ?? "";
const isZombie = e => statFields(e)[0] === "Z";
function statFields(e) {
try {
const t = (0, o.readFileSync)(`/proc/${e}/stat`, "latin1");
return t.slice(t.lastIndexOf(")") + 2).split(" ");
} catch {
return [];
}
}
}),
96553: ((e, t, n) => {
n.d(t, {
replicate: () => replicate
});
var o = n(19473);
var s = n(94707);
function replicate(e, t) {
const inAll = async (n, s) => {
const r = await Promise.allSettled(e.map(s));
const a = r.flatMap((t, n) => t.status === "rejected" ? [ {
store: e[n],
reason: t.reason
} ] : []);
if (a.length === e.length) throw a[0]?.reason;
for (const {store: e, reason: s} of a) t.warning(`${n} did not reach the ${e.kind} store: ${(0, 
o.messageOf)(s)}`);
};
const first = async t => {
let n;
for (const o of e) try {
return await t(o);
} catch (e) {
n ??= e;
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
for (const e of n) if (e.status === "fulfilled") for (const n of e.value) if (!t.has(n.id)) t.set(n.id, n);
return (0, s.s)([ ...t.values() ]);
},
fetch: (e, t) => first(n => n.fetch(e, t)),
locate: e => first(async t => {
const n = await (t.locate?.(e));
if (n === void 0) throw new o.RefusedError("checkpoint-missing", `Checkpoint ${e} is not at hand. Fetch it.`);
return n;
}).catch(() => {}),
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
return;
});
if (e !== void 0) return e;
}
return;
},
async records() {
return (await Promise.all(e.map(async e => await (e.records?.()) ?? []))).flat();
},
removeRecord: e => inAll(`Removing record ${e}`, t => t.removeRecord(e))
};
}
}),
77120: ((e, t, n) => {
n.d(t, {
cacheAccess: () => cacheAccess
});
var o = n(432);
function cacheAccess(e) {
const t = Boolean(e.ACTIONS_CACHE_SERVICE_V2) && !(0, o.v)(e.GITHUB_SERVER_URL);
const n = t ? e.ACTIONS_RESULTS_URL : e.ACTIONS_CACHE_URL;
if (!n) return "there is none for this job";
const s = (e.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase();
return [ "none", "read", "write-only" ].includes(s) ? `its mode for this job is "${s}"` : "open";
}
}),
60470: ((e, t, n) => {
n.r(t);
n.d(t, {
align: () => align,
secretValues: () => secretValues
});
const o = /\$\{\{([\s\S]*?)\}\}/g;
const s = /(?<![\w.-])(?:secrets(?![\w-])|github\s*\.\s*token(?![\w-]))/i;
const r = /(?<![\w.-])env\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
const a = /(?:^|[\s"'`;{(])([A-Za-z_]\w*)=(?=[^\n]*\$\{\{[^\n]*?\bsecrets\b)/gim;
function secretValues({env: e}, t, n) {
const o = [ e, t.env, ...t.steps.map(e => e.env) ];
const r = carrierNames(o, t.steps);
const isSecret = e => s.test(e) || refersTo(e, r);
const a = [];
for (const e of r) {
const t = n.env[e];
if (t === void 0) continue;
const s = o.flatMap(t => t[e] ?? []);
const r = s.flatMap(e => align(e, t, isSecret) ?? []);
a.push(...r.length > 0 ? r : [ t ]);
}
for (const {with: e} of t.steps) for (const [t, o] of Object.entries(e)) {
if (!hasSecret(o, isSecret)) continue;
const e = n.input(t);
if (e !== void 0) a.push(...align(o, e, isSecret) ?? []);
}
return [ ...new Set(a) ];
}
function carrierNames(e, t) {
const n = new Set;
for (const {run: e, with: o} of t) for (const t of [ e, o.run ]) for (const [, e = ""] of (t ?? "").matchAll(a)) n.add(e);
const isSecret = e => s.test(e) || refersTo(e, n);
for (let t = -1; t !== n.size; ) {
t = n.size;
for (const t of e) for (const [e, o] of Object.entries(t)) if (hasSecret(o, isSecret)) n.add(e);
}
return n;
}
const refersTo = (e, t) => [ ...e.matchAll(r) ].some(([, e, n]) => t.has(e ?? n ?? ""));
const hasSecret = (e, t) => [ ...e.matchAll(o) ].some(([, e = ""]) => t(e));
function align(e, t, n = e => s.test(e)) {
const {literals: o, secret: r} = partsOf(e.trim(), n);
const a = t.trim();
const i = [ fromTheLeft(o, a), fromTheRight(o, a) ];
if (i.some(e => e === void 0)) return;
const c = i.flatMap(e => (e ?? []).filter((e, t) => r[t]));
return [ ...new Set(c.filter(e => e !== "")) ];
}
function partsOf(e, t) {
const n = [];
const s = [];
let r = 0;
for (const a of e.matchAll(o)) {
const o = e.slice(r, a.index);
r = a.index + a[0].length;
const i = t(a[1] ?? "");
if (o === "" && s.length > 0) {
s[s.length - 1] ||= i;
continue;
}
n.push(o);
s.push(i);
}
return {
literals: [ ...n, e.slice(r) ],
secret: s
};
}
function fromTheLeft(e, t) {
const n = e.at(-1) ?? "";
const [o = ""] = e;
if (e.length === 1) return t === o ? [] : void 0;
if (!t.startsWith(o) || !t.endsWith(n) || t.length < o.length + n.length) return;
const s = t.length - n.length;
const r = [];
let a = o.length;
for (const n of e.slice(1, -1)) {
const e = t.indexOf(n, a);
if (e < 0 || e + n.length > s) return;
r.push(t.slice(a, e));
a = e + n.length;
}
return [ ...r, t.slice(a, s) ];
}
function fromTheRight(e, t) {
const reverse = e => e.split("").reverse().join("");
return fromTheLeft(e.map(reverse).reverse(), reverse(t))?.map(reverse).reverse();
}
}),
93711: ((e, t, n) => {
n.d(t, {
PI: () => c,
R9: () => r,
asksForPaths: () => asksForPaths,
chooseLane: () => chooseLane,
fs: () => a,
qn: () => estimateOf
});
var o = n(14152);
var s = n(62403);
const r = {
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
return byPolicy(e) ?? byDuration(e) ?? byChange(e) ?? f;
}
const f = {
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
for (const {paths: e, onlyPaths: n, ...s} of t) if (reasonFor(s, o) !== void 0) return e !== void 0 || n !== void 0;
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
return;
}
function reasonFor({jobs: e, onlyPaths: t, paths: n, labels: s}, r) {
const {jobNames: a = [], changedPaths: i = [], labels: c = []} = r;
const l = [];
if (e) {
const t = e.find(e => a.some(t => (0, o.Hj)(e, t)));
if (t === void 0) return;
l.push(`the job's name fits "${t}"`);
}
if (t) {
if (i.length === 0 || !i.every((0, o.fU)(t))) return;
l.push(`the change touches nothing but ${t.join(", ")}`);
}
if (n) {
const e = i.find((0, o.fU)(n));
if (e === void 0) return;
l.push(`the change touches ${e}`);
}
if (s) {
const e = s.find(e => c.includes(e));
if (e === void 0) return;
l.push(`the pull request has the label "${e}"`);
}
return l.length === 0 ? "the policy sends everything else there" : l.join(" and ");
}
function estimateOf(e) {
const t = e.slice(0, c);
return t.length < i ? void 0 : medianOf(t);
}
function byDuration({durationsMs: e = []}) {
const t = estimateOf(e);
if (t === void 0 || t < r.DOCS) return;
const n = t < r.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: n,
why: `the job's last ${Math.min(e.length, c)} green runs took ${(0, s.a3)(t)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: t}) {
if (e && e.length > 0 && e.every((0, o.fU)(a))) return {
lane: "DOCS",
why: "the change touches documents only",
by: "change"
};
if ((e?.length ?? 0) > l.paths) return {
lane: "HEAVY",
why: `the change touches ${e?.length} files`,
by: "change"
};
if ((t ?? 0) > l.lines) return {
lane: "HEAVY",
why: `the change has ${t} lines`,
by: "change"
};
if (!e && t === void 0) return;
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
}),
14152: ((e, t, n) => {
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
for (const {negated: s, alternatives: r} of n) if (o === s && r.some(n => t(walk(n, e)))) o = !s;
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
const s = 256;
function compile(e) {
const t = e.startsWith("!");
const n = (t ? e.slice(1) : e).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
if (n === "" || n.split("/").includes("..")) throw new o.UserError(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
return {
negated: t,
alternatives: expandBraces(n, e).map(tokenise)
};
}
function expandBraces(e, t) {
const n = e.indexOf("{");
const r = n < 0 ? void 0 : splitBraces(e, n);
if (!r) return [ e ];
const a = expandBraces(r.rest, t);
const i = r.inner.flatMap(e => expandBraces(e, t));
if (i.length * a.length > s) throw new o.UserError(`Pattern "${t}" is wrong: it has over ${s} alternatives. Split it.`);
return i.flatMap(t => a.map(o => e.slice(0, n) + t + o));
}
function splitBraces(e, t) {
const n = [];
let o = 0;
let s = t + 1;
for (let r = t; r < e.length; r++) {
const t = e[r];
if (t === "{") o++;
if (t === "}") o--;
if (o === 0 || o === 1 && t === ",") {
n.push(e.slice(s, r));
s = r + 1;
}
if (o === 0) return {
inner: n,
rest: e.slice(r + 1)
};
}
return;
}
const r = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(e) {
return Array.from(e.matchAll(r)).flatMap(([e]) => {
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
for (const [, o = "", s] of (t ? e.slice(1) : e).matchAll(/(.)(?:-(.))?/gsu)) n.push([ o, s ?? o ]);
return {
kind: "set",
ranges: n,
negated: t
};
}
function walk(e, t) {
const n = new Int32Array(e.length + 1);
let o = [];
let s = 1;
const enter = (t, o) => {
if (n[o] === s) return;
n[o] = s;
t.push(o);
const r = e[o]?.kind;
if (r === "some" || r === "deep") enter(t, o + 1);
if (r === "folders") enter(t, o + 2);
};
enter(o, 0);
let r = false;
for (const n of t) {
s++;
r ||= n === "/" && o.includes(e.length);
const t = [];
for (const s of o) {
const o = advance(e[s], n, s);
if (o >= 0) enter(t, o);
}
if (t.length === 0) return {
ends: false,
passes: r,
alive: false
};
o = t;
}
return {
ends: o.includes(e.length),
passes: r,
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
}),
56221: ((e, t, n) => {
n.d(t, {
z: () => a
});
const o = 6e4;
const s = 60 * o;
const r = 24 * s;
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
deadlineMs: 14 * r,
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
retentionMs: 3 * r
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
ageMs: r,
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
}),
24138: ((e, t, n) => {
n.d(t, {
firstValid: () => firstValid,
isValid: () => isValid,
policyInForce: () => policyInForce
});
var o = n(19473);
var s = n(56221);
var r = n(58579);
var a = n(14751);
function tighten(e, t) {
const {reruns: n, storage: o, circuitBreaker: s} = e.budgets;
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
runs: Math.min(s.runs, t.budgets.circuitBreaker.runs),
withinMs: Math.max(s.withinMs, t.budgets.circuitBreaker.withinMs)
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
return Object.fromEntries(o.filter(([, e]) => e !== void 0));
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
...t.tries === void 0 ? {} : {
tries: Math.min(e.tries ?? t.tries, t.tries)
},
...t.waitMs === void 0 ? {} : {
waitMs: Math.max(e.waitMs ?? 0, t.waitMs)
},
...t.only === void 0 ? {} : {
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
return n === void 0 || n === "allow" && e.secrets === void 0 ? {} : {
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
policy: s.z,
origin: "the defaults"
};
async function policyInForce({governing: e, unreadable: t, lastValid: n, copy: o}) {
const s = [];
const r = await read(o);
const a = await read(e);
const i = a.problem === void 0 ? {} : await read(n);
let {policy: c, origin: f} = a.valid ?? i.valid ?? l;
if (a.problem) {
const e = f === l.origin ? f : `the last valid revision (${f})`;
s.push(`${a.problem}\nrerail uses ${e}. It skips and reverts nothing.`);
}
if (r.problem) s.push(`${r.problem}\nrerail uses ${f}. It skips and reverts nothing.`);
if (r.valid) {
if (t !== void 0) s.push(unreadableWarning(t, r.valid.origin));
c = tighten(c, r.valid.policy);
f = `${f}, tightened by ${r.valid.origin}`;
}
const u = a.problem !== void 0 || r.problem !== void 0;
return {
policy: u ? withoutRollback(c) : c,
origin: f,
isBroken: u,
warnings: s
};
}
async function read(e) {
if (e?.unusable !== void 0) return {
problem: `The policy ${e.source} cannot be used: ${e.unusable}. Use a regular file in the repository.`
};
if (!e || e.text === null) return {};
try {
return {
valid: {
policy: await (0, a.readPolicy)(e.text, e.source),
origin: e.source
}
};
} catch (e) {
if (e instanceof r.p) return {
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
for await (const t of e) if (t.text !== null && await isValid(t)) return t;
return;
}
const isValid = async e => (await read(e)).problem === void 0;
}),
48301: ((e, t, n) => {
n.d(t, {
C: () => o
});
const o = ".github/rerail.yml";
}),
84110: ((e, t, n) => {
n.d(t, {
Kw: () => usageFired,
PW: () => limitText,
Rl: () => triggersFor,
gg: () => r,
h5: () => durationFired,
lZ: () => firedAfter
});
var o = n(14152);
var s = n(62403);
const r = 6e4;
const triggersFor = (e, t) => e.filter(({branches: e}) => !e || t !== void 0 && e.some(e => (0, 
o.Hj)(e, t)));
function firedAfter(e, {tests: t, scores: n = {}}) {
return e.flatMap(e => {
const {metric: o, do: s} = e;
if (o === "test-failure-rate") {
if (!t || t.total === 0) return [];
const n = crossed(e, t.failed / t.total);
return n === void 0 ? [] : [ {
metric: o,
do: s,
why: `${t.failed} of ${t.total} tests failed, ${n}`
} ];
}
if (o !== "quality-score") return [];
const r = n[e.from ?? ""];
const a = r === void 0 ? void 0 : crossed(e, r);
return a === void 0 ? [] : [ {
metric: o,
do: s,
why: `the quality score is ${r}, ${a}`
} ];
});
}
function crossed({above: e, below: t}, n) {
if (e !== void 0 && n > e.value) return `above ${limitText(e)}`;
return t !== void 0 && n < t.value ? `below ${limitText(t)}` : void 0;
}
function limitText({value: e, unit: t}) {
if (t === "share") return `${Math.round(e * 1e5) / 1e3}%`;
return t === "multiple" ? `${e}x` : `${e}`;
}
const usageFired = ({metric: e, above: t, forMs: n, do: o}, a) => ({
metric: e,
do: o,
why: `${e} is at ${Math.round(a * 100)}%, above ${t ? limitText(t) : "0%"} for ${(0, 
s.a3)(n ?? r)}`
});
const durationFired = ({above: e, do: t}, n) => ({
metric: "duration",
do: t,
why: `it takes longer than ${e ? limitText(e) : "1x"} its estimate of ${(0, s.a3)(n)}`
});
}),
59850: ((e, t, n) => {
n.d(t, {
H: () => s,
o: () => s3Settings
});
var o = n(19473);
const s = /^(?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION|ENDPOINT_URL|ENDPOINT_URL_S3)|RERAIL_S3_(?:BUCKET|PREFIX))$/;
function s3Settings(e) {
const text = t => e[t]?.trim() || void 0;
const t = [];
const needed = (e, n) => {
const o = text(e);
if (o === void 0) t.push(`${e} (${n}) is not set`);
return o ?? "";
};
const n = needed("RERAIL_S3_BUCKET", "the name of the bucket");
if (n !== "" && !r.test(n)) t.push(`RERAIL_S3_BUCKET is "${n}", which is no bucket's name`);
const s = needed("AWS_ACCESS_KEY_ID", "of the credentials");
const a = needed("AWS_SECRET_ACCESS_KEY", "of the credentials");
const i = text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
const c = text("AWS_REGION") ?? text("AWS_DEFAULT_REGION");
if (i === void 0 && c === void 0) t.push("AWS_REGION is not set, and AWS_ENDPOINT_URL_S3 names no other service");
if (i !== void 0 && !/^https?:\/\//.test(i)) t.push(`AWS_ENDPOINT_URL_S3 is "${i}", which is no address`);
if (t.length > 0) throw new o.UserError(`The store "s3" cannot be used: ${t.join("; ")}. Set the variables for the job, or take "s3" out of checkpoint.stores.`);
const l = text("AWS_SESSION_TOKEN");
const f = (text("RERAIL_S3_PREFIX") ?? "").replace(/^\/+|\/+$/g, "");
return {
url: i ? `${i.replace(/\/+$/, "")}/${n}` : `https://${n}.s3.${c}.amazonaws.com`,
region: c ?? "us-east-1",
prefix: f === "" ? "" : `${f}/`,
accessKeyId: s,
secretAccessKey: a,
...l === void 0 ? {} : {
sessionToken: l
}
};
}
const r = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
}),
93381: ((e, t, n) => {
n.d(t, {
keepAsRestored: () => keepAsRestored,
noteCleanState: () => noteCleanState,
restoreDeclared: () => restoreDeclared,
saveDeclared: () => saveDeclared
});
var o = n(77598);
var s = n(25413);
const r = "declared-caches-clean";
const a = "declared-caches-dirty";
const i = "declared-caches-looked-for";
async function restoreDeclared(e, t, n, o) {
const r = await e.job();
const a = t.cache.filter(e => e.lane === void 0 || e.lane === n);
if (a.length === 0 || !e.context.hasRuntime) return [];
if (o === void 0 && !await r.mark(i)) return restoredKeys(r.noted(s.I));
const c = await open(e);
const l = new Map((r.noted(s.I) ?? []).map(e => [ e.key, e ]));
for (const t of a) {
const s = await keyOf(c, t, n);
if (s === void 0) {
e.log.info(`nothing cached for ${t.paths.join(", ")}: no file matches ${t.keyFiles.join(", ")}`);
continue;
}
if (l.get(s)?.restored) continue;
const r = o === void 0 || o.has(s);
const a = r && await c.restore(t.paths, s);
if (a) e.log.info(`restored ${t.paths.join(", ")} from cache ${s}`); else if (r) e.log.debug(`no cache ${s}`);
l.set(s, {
key: s,
paths: t.paths,
restored: a
});
}
await r.note(s.I, [ ...l.values() ]);
return restoredKeys([ ...l.values() ]);
}
async function keepAsRestored(e) {
await (await e.job()).mark(i);
}
async function noteCleanState(e, {leftovers: t}) {
const n = await e.job();
const o = (n.noted(s.I) ?? []).filter(({restored: e}) => !e);
if (o.length === 0 || n.isMarked(a)) return;
if (t) {
await n.mark(a);
return;
}
const i = await open(e);
const c = {};
for (const {key: e, paths: t} of o) {
const n = await stateNow(i, t);
if (n !== void 0) c[e] = n;
}
await n.note(r, c);
}
async function saveDeclared(e) {
const t = await e.job();
const n = (t.noted(s.I) ?? []).filter(({restored: e}) => !e);
if (n.length === 0) return;
const o = e.inputs.jobStatus === "success";
const i = t.noted(r) ?? {};
const c = await open(e);
for (const {key: s, paths: r} of n) {
const n = r.join(", ");
if ((await c.resolve(r)).length === 0) continue;
const l = t.isMarked(a) || !o && i[s] !== await stateNow(c, r);
if (l) e.log.info(`${n} not cached: a failed script may have changed it`); else if (await c.save(r, s)) e.log.info(`cached ${n} as ${s}`); else e.log.info(`${n} not cached: the entry ${s} exists, or this run may not write caches`);
}
}
const restoredKeys = e => (e ?? []).filter(({restored: e}) => e).map(({key: e}) => e);
async function open(e) {
const {openPathCache: t} = await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 37424));
return t(e.context.workspace, e.log.debug);
}
async function stateNow(e, t) {
const {stateOfPaths: o} = await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 82035));
const s = await e.resolve(t);
return s.length === 0 ? void 0 : o(s);
}
async function keyOf(e, {lane: t, paths: n, keyFiles: s}, r) {
const a = await e.hashOf(s);
if (a === void 0) return;
const i = (0, o.createHash)("sha256").update(JSON.stringify(n)).digest("hex").slice(0, 16);
const c = [ process.platform, process.arch, t === void 0 ? "any" : r.toLowerCase(), i, a ];
return `rerail-paths-${c.join("-")}`;
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
82035: ((e, t, n) => {
n.d(t, {
stateOfPaths: () => stateOfPaths
});
var o = n(77598);
var s = n(73024);
var r = n(76760);
const a = 3e5;
function stateOfPaths(e) {
const t = (0, o.createHash)("sha256");
let n = a;
const visit = e => {
n -= 1;
if (n < 0) return false;
const o = (0, s.lstatSync)(e, {
bigint: true,
throwIfNoEntry: false
});
if (!o) return true;
t.update(`${e}\0${o.mode} ${o.size} ${o.ino} ${o.mtimeNs} ${o.ctimeNs}\n`);
if (!o.isDirectory()) return true;
return (0, s.readdirSync)(e).sort().every(t => visit(r.join(e, t)));
};
return [ ...e ].sort().every(visit) ? t.digest("hex") : void 0;
}
}),
31702: ((e, t, n) => {
n.d(t, {
changedPaths: () => changedPaths
});
var o = n(51455);
var s = n(76760);
var r = n(19473);
const a = /^(?!0+$)[0-9a-f]{40,64}$/;
const isSha = e => typeof e === "string" && a.test(e);
function changeRange(e, t) {
if (!isSha(t) || typeof e !== "object" || e === null) return;
const {pull_request: n, merge_group: o, before: s} = e;
if (typeof n === "object" && n !== null) {
const {base: e, head: o} = n;
if (!isSha(e?.sha)) return;
if (e.sha !== t) return {
base: e.sha,
head: t
};
return isSha(o?.sha) ? {
base: e.sha,
head: o.sha
} : void 0;
}
if (o !== void 0) {
const e = o?.base_sha;
return isSha(e) ? {
base: e,
head: t
} : void 0;
}
return isSha(s) ? {
base: s,
head: t
} : void 0;
}
const i = 300;
const c = 5;
async function changedPaths(e, t) {
const n = changeRange(t, e.context.sha);
if (!n) return;
for (const t of [ fromGit, fromApi ]) try {
const o = await t(e, n);
if (o) return o;
} catch (t) {
e.log.debug(`Reading the changed paths failed: ${(0, r.messageOf)(t)}`);
}
return;
}
async function fromGit(e, {base: t, head: r}) {
const {Repository: a} = await Promise.all([ n.e(467), n.e(103), n.e(722), n.e(872), n.e(923) ]).then(n.bind(n, 85799));
const i = s.join((await e.job()).folder, `change-${process.pid}`);
const c = a.open(e.context.workspace, i, e.cancel);
if (!c) return;
try {
const e = await c.run([ "diff-tree", "-r", "-z", "--name-only", "--no-renames", t, r ]);
return e.toString("utf8").split("\0").filter(Boolean);
} finally {
await (0, o.rm)(i, {
recursive: true,
force: true
});
}
}
async function fromApi(e, {base: t, head: o}) {
const {token: s} = e.inputs;
const {repository: r} = e.context;
if (!s || r === void 0) return;
const [{openClient: a}, {apiAccess: l}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(467), n.e(31), n.e(722), n.e(251), n.e(896), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(467), n.e(31), n.e(722), n.e(251), n.e(896), n.e(217) ]).then(n.bind(n, 57885)) ]);
const f = a({
...l(e.env),
token: s
}, {
maxWaitSeconds: c
});
const u = await f.find(`/repos/${r}/compare/${t}...${o}`, {
per_page: 1
});
const d = u?.files;
if (!d || d.length >= i) return;
return d.flatMap(({filename: e, previous_filename: t}) => [ e, t ]).filter(e => typeof e === "string");
}
}),
57521: ((e, t, n) => {
n.d(t, {
runInJob: () => runInJob
});
var o = n(96553);
var s = n(58455);
var r = n(20902);
var a = n(19119);
var i = n(2637);
var c = n(53501);
var l = n(38356);
async function runInJob(e, t) {
const o = await (s.L[t]?.());
if (!o) throw new Error(`The command ${t} has gone.`);
await e.bestEffort("Recalling what is secret", () => (0, l.recallSecrets)(e));
await e.bestEffort("Reading which values are secret", () => (0, l.j)(e));
if (t === "checkpoint") await e.bestEffort("Reading the policy", () => obeyPolicy(e));
const r = await openJobWorkbench(e);
await e.bestEffort("The look for a place for checkpoints", async () => {
const {tellPlace: t} = await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 25455));
await t(e, await e.run.place());
});
const c = await o.run(argumentsOf(t, e.inputs), {
...ioOf(e),
workbench: r
});
const {ok: f, document: u, text: d} = await withoutQuarantine(e, c);
await e.bestEffort("Noting what is secret", () => (0, l.z)(e));
for (const t of d.split("\n")) e.log.info(t);
const {output: h} = e.context.files;
if (h) (0, a.XD)(h, (0, i.Rd)(outputsOf(u)));
return f ? 0 : 1;
}
async function withoutQuarantine(e, t) {
const {document: n, text: o} = t;
if (typeof n !== "object" || n === null) return t;
if (!("quarantine" in n) || typeof n.quarantine !== "string") return t;
const s = n.quarantine;
const r = await (0, c.a)(e, s);
return {
...t,
document: {
...n,
quarantine: r
},
text: o.replaceAll(s, r)
};
}
async function obeyPolicy(e) {
const {withPolicy: t} = await Promise.all([ n.e(467), n.e(31), n.e(103), n.e(540), n.e(794) ]).then(n.bind(n, 29544));
const o = await e.run.policy("quick");
if (o) Object.assign(e.inputs, t(e.inputs, o.policy, "STANDARD"));
}
async function openJobWorkbench(e) {
const [t, n, s, r] = await Promise.all([ e.engine(), e.localStore(), e.remoteStore(), e.job() ]);
const a = s ? [ n, s ] : [ n ];
const i = s ? (0, o.replicate)(a, e.log) : n;
return {
engine: t,
store: i,
stores: a,
identity: r.identity
};
}
function argumentsOf(e, t) {
const n = t.id ?? (e === "checkpoint" ? void 0 : t.name);
const o = {
name: t.name,
secrets: t.secrets,
keep: t.keep === void 0 ? void 0 : String(t.keep)
};
const s = {
"dry-run": t.dryRun,
fallback: true
};
const r = {
paths: t.paths,
exclude: t.exclude
};
return {
positionals: n === void 0 ? [] : [ n ],
value: e => o[e],
all: e => r[e] ?? [],
flag: e => s[e] ?? false
};
}
const ioOf = ({env: e, context: t, log: n, clock: o, masker: s, cancel: a}) => ({
env: e,
cwd: t.workspace,
stdin: process.stdin,
log: n,
clock: o,
masker: s,
progress: (0, r.Ld)(e => n.info(e)),
interactive: false,
signal: a
});
function outputsOf(e) {
const t = typeof e === "object" && e !== null && "id" in e ? String(e.id) : void 0;
return [ ...t === void 0 ? [] : [ [ "checkpoint", t ] ], [ "rerail", JSON.stringify(e) ] ];
}
}),
5914: ((e, t, n) => {
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
const s = Reflect.get(t, n, t);
if (typeof s !== "function") return s;
if (n !== "quarantine") return s.bind(t);
return async (n, s) => {
await (await e.job()).mark(o);
await t.quarantine(n, s);
};
}
});
}
async function isSound(e, {id: t}, n) {
if (!(await e.job()).isMarked(o)) return true;
const {ok: s, problems: r} = await (await e.engine()).validate(t, [ n ], "full");
if (!s) e.log.warning(`Checkpoint ${t} is not uploaded: ${r.slice(0, 3).join("; ")}.`);
return s;
}
}),
53501: ((e, t, n) => {
n.d(t, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var o = n(73024);
var s = n(51455);
var r = n(76760);
var a = n(19473);
async function emptyQuarantine(e, {quarantine: t}, o) {
if (t === void 0) return;
if (o && (await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(31), n.e(251), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(o)) {
await (0, s.rm)(t, {
recursive: true,
force: true
});
e.log.info("what the try had written was deleted, not kept: the disk was full");
removeIfEmpty(r.dirname(t));
return;
}
const a = await moveQuarantine(e, t);
e.log.debug(`what the restore replaced is in ${a}`);
}
async function moveQuarantine(e, t) {
const {workspace: n} = e.context;
const s = [ r.join((await e.job()).folder, "quarantine"), r.join(n, "../.rerail-quarantine") ];
for (const n of s) {
const s = r.join(n, r.basename(t));
try {
(0, o.mkdirSync)(n, {
recursive: true,
mode: 448
});
(0, o.renameSync)(t, s);
removeIfEmpty(r.dirname(t));
return s;
} catch (o) {
e.log.debug(`quarantine ${t} is not moved to ${s}: ${(0, a.messageOf)(o)}`);
removeIfEmpty(n);
}
}
return t;
}
function removeIfEmpty(e) {
try {
if ((0, o.readdirSync)(e).join() === ".gitignore") (0, o.rmSync)(r.join(e, ".gitignore"));
(0, o.rmdirSync)(e);
} catch {}
}
}),
6576: ((e, t, n) => {
n.d(t, {
limitsOf: () => limitsOf,
openJobStore: () => openJobStore,
storageOf: () => storageOf
});
var o = n(65079);
var s = n(63525);
const r = 864e5;
async function storageOf(e, t) {
const {retentionDays: n} = e.inputs;
const s = {
stores: [ "artifact" ],
retentionDays: n ?? o.D4
};
if (!t) return s;
const a = await e.bestEffort("Reading the policy", () => e.run.policy("quick"));
if (!a) return s;
const {checkpoint: i, budgets: c} = a.policy;
return {
stores: i.stores,
maxRunBytes: c.storage.perRunBytes,
retentionDays: n ?? c.storage.retentionMs / r
};
}
async function openJobStore(e, t) {
const {stores: o} = await e.run.place();
if (o.length === 0) return;
const [{openRemoteStore: r}, {recordName: a}, {announcementName: i}, c] = await Promise.all([ Promise.all([ n.e(467), n.e(103), n.e(722), n.e(872), n.e(923) ]).then(n.bind(n, 23748)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(31), n.e(251), n.e(51) ]).then(n.bind(n, 68214)), Promise.all([ n.e(467), n.e(103), n.e(722), n.e(872), n.e(923) ]).then(n.bind(n, 3444)), e.job() ]);
const {jobKey: l, attempt: f, runId: u} = c.identity;
const {claim: d} = await c.record();
const {inputs: h, log: p, clock: m} = e;
const w = {
jobKey: l,
attempt: f,
...u === void 0 ? {} : {
runId: u
},
claim: d,
folder: t,
...await limitsOf(e),
...(0, s.Mr)(h.checkpointKey, c.identity),
recordsOf: e => [ a({
jobKey: l,
attempt: e
}), i(l, e) ],
warn: p.warning
};
const y = {
artifacts: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 40273))).openArtifacts(p.debug),
caches: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 21440))).openCaches({
say: p.debug,
clock: m
}),
bucket: async () => (await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 72575))).openBucket(e.env)
};
return r(o, w, y, p);
}
async function limitsOf(e) {
const {retentionDays: t, maxRunBytes: n} = await e.storage();
return {
retentionDays: t,
...n === void 0 ? {} : {
maxRunBytes: n
}
};
}
}),
22002: ((e, t, n) => {
n.r(t);
n.d(t, {
readLedgerRef: () => readLedgerRef
});
var o = n(76760);
var s = n(19473);
const r = 1e4;
async function readLedgerRef(e) {
const {context: t, env: i, inputs: c, clock: l, random: f} = e;
if (!c.token || t.repository === void 0 || !t.onRunner || !isOneHost(i)) return;
const u = a.get(e.env);
if (u) return u;
const d = (async () => {
try {
const {createGitRefStore: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(31), n.e(251), n.e(51) ]).then(n.bind(n, 32241));
const a = (i.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
const u = s({
url: `${a}/${t.repository}.git`,
token: c.token,
folder: o.join((await e.job()).folder, "ledger", String(process.pid)),
clock: l,
random: f,
signal: AbortSignal.any([ e.cancel, AbortSignal.timeout(r) ]),
fetches: 1
});
return await u.snapshot();
} catch (t) {
e.log.debug(`The repository's ledger cannot be read: ${(0, s.messageOf)(t)}`);
return;
}
})();
a.set(e.env, d);
return d;
}
function isOneHost({GITHUB_SERVER_URL: e, GITHUB_API_URL: t}) {
const isPublic = (e, t) => e === void 0 || URL.parse(e)?.hostname === t;
return !isPublic(e, "github.com") || isPublic(t, "api.github.com");
}
const a = new WeakMap;
}),
25455: ((e, t, n) => {
n.r(t);
n.d(t, {
remotePlace: () => remotePlace,
tellPlace: () => tellPlace
});
var o = n(432);
async function remotePlace(e) {
if (!e.context.hasRuntime) return {
stores: []
};
const {stores: t} = await e.storage();
const n = t.includes("artifact") ? await whyNoArtifacts(e) : void 0;
const o = n ? t.map(e => e === "artifact" ? "cache" : e) : t;
const s = [ ...new Set(o) ];
if (await wantsSecondCopy(e, s)) s.push("cache");
const r = s.includes("cache") ? await whyNoCache(e) : void 0;
return {
stores: r === void 0 ? s : s.filter(e => e !== "cache"),
...n && {
noArtifacts: n
},
...r !== void 0 && {
noCache: r
}
};
}
async function wantsSecondCopy({env: e, job: t}, o) {
const {DAMAGE_SEEN: s} = await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 5914));
if (o.length !== 1 || o.includes("cache") || !(await t()).isMarked(s)) return false;
const {cacheAccess: r} = await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 77120));
return r(e) === "open";
}
async function whyNoArtifacts(e) {
if ((0, o.v)(e.env.GITHUB_SERVER_URL)) return {
reason: "ghes"
};
const t = await e.run.workflows();
if (!t) return;
const {findUnfilteredDownload: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(31), n.e(251), n.e(51) ]).then(n.bind(n, 77595));
const r = [ t.top, ...t.called ].flatMap(e => e.jobs);
const a = s([ ...r.map(({id: e, steps: t}) => ({
where: e,
steps: t
})), ...t.actions.map(({path: e, steps: t}) => ({
where: e,
steps: t
})) ]);
return a && {
reason: "downloads",
download: a
};
}
async function whyNoCache({env: e, job: t, log: s}) {
const {cacheAccess: r} = await Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 77120));
const a = r(e);
if (a !== "open") return a;
if (!(0, o.v)(e.GITHUB_SERVER_URL)) return;
const {because: i} = await (await t()).once("cache-answers", async () => {
const [{openCaches: e}, {systemClock: t}, {messageOf: o}] = await Promise.all([ Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 21440)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(467), n.e(31), n.e(722), n.e(251), n.e(896), n.e(217) ]).then(n.bind(n, 33201)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(467), n.e(31), n.e(722), n.e(251), n.e(896), n.e(217) ]).then(n.bind(n, 19473)) ]);
try {
await (await e({
say: s.debug,
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
if (!t.noArtifacts && t.noCache === void 0) return;
if (!await (await e.job()).mark("told-place")) return;
const {placeNotice: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(31), n.e(251), n.e(51) ]).then(n.bind(n, 70909));
e.log.notice(o(t));
}
}),
953: ((e, t, n) => {
n.d(t, {
SP: () => channelOver,
oX: () => proofOf,
rN: () => isProof
});
var o = n(77598);
var s = n(80481);
const r = 64 * 1024 * 1024;
function channelOver(e) {
const t = [];
const n = [];
let o = false;
const end = () => {
o = true;
for (const e of n.splice(0)) e(void 0);
};
let a = 0;
e.on("data", t => {
a = t.includes(10) ? t.length - t.lastIndexOf(10) : a + t.length;
if (a > r) e.destroy();
});
const i = (0, s.createInterface)({
input: e,
crlfDelay: Number.POSITIVE_INFINITY
});
i.on("line", o => {
const s = parse(o);
if (!s) return void e.destroy();
const r = n.shift();
if (r) r(s); else t.push(s);
});
i.on("error", end);
e.on("error", end);
e.on("close", end);
return {
send: t => void (o || e.write(`${JSON.stringify(t)}\n`)),
next: () => new Promise(e => {
const s = t.shift();
if (s || o) e(s); else n.push(e);
}),
close: () => e.end()
};
}
function parse(e) {
try {
const t = JSON.parse(e);
return typeof t === "object" && t !== null && "type" in t ? t : void 0;
} catch {
return;
}
}
const proofOf = (e, t, n) => (0, o.createHmac)("sha256", e).update(`${t} ${n}`).digest("hex");
function isProof(e, t) {
if (typeof e !== "string" || e.length !== t.length) return false;
return (0, o.timingSafeEqual)(Buffer.from(e), Buffer.from(t));
}
}),
53575: ((e, t, n) => {
n.d(t, {
runShell: () => runShell
});
var o = n(77598);
var s = n(73024);
var r = n(77030);
var a = n(48161);
var i = n(76760);
var c = n(46466);
var l = n(19473);
var f = n(19119);
var u = n(98792);
var d = n(22164);
var h = n(33201);
var p = n(68270);
var m = n(1510);
var w = n(80959);
var y = n(953);
var g = n(31485);
const v = 1e4;
async function runShell(e, t, n) {
const o = (0, p.d)({
needsParent: true
});
const r = (0, m.t)(process.stdout, (0, w.LL)(n));
const a = {
text: (0, s.readFileSync)(t, "utf8"),
shell: "bash",
workingDirectory: process.cwd()
};
let i;
try {
i = await greet(readEndpoint(e));
} catch (e) {
r.warning(`rerail's helper is unavailable: ${(0, l.messageOf)(e)}. The script runs without rerail, as "run:" would.`);
return (await (0, u.s)({
script: a,
environment: n,
cancel: o
})).exitCode;
}
i.send({
type: "begin",
script: a.text,
cwd: a.workingDirectory,
env: n
});
o.addEventListener("abort", () => i.send({
type: "cancel",
reason: String(o.reason)
}));
return new Conversation(i, a, n, o).hold();
}
function readEndpoint(e) {
const t = (0, f.b$)(i.join(e, "endpoint.json"), {
maxBytes: 4096
})?.toString("utf8");
if (t === void 0) throw new Error("the watch step left no address");
return JSON.parse(t);
}
async function greet({socket: e, key: t}) {
const n = await open(e);
const s = (0, y.SP)(n);
const r = (0, o.randomBytes)(16).toString("hex");
const a = await s.next();
s.send({
type: "proof",
proof: (0, y.oX)(t, "client", String(a?.nonce)),
nonce: r
});
const i = await s.next();
if ((0, y.rN)(i?.proof, (0, y.oX)(t, "server", r))) return s;
n.destroy();
throw new Error("another process answers in its place");
}
function open(e) {
return new Promise((t, n) => {
const o = (0, r.connect)(e);
o.setTimeout(v, () => o.destroy(new Error("it does not answer")));
o.once("error", n);
o.once("connect", () => {
o.setTimeout(0);
t(o);
});
});
}
const b = [ 0, 1e3, 2e3, 5e3, 1e4, 2e4, 4e4, 9e4, 18e4, 3e5, 6e5, 9e5, 900001 ];
class Conversation {
#e;
#t;
#n;
#o;
#s=[];
#r=() => {};
#a;
constructor(e, t, n, o) {
this.#e = e;
this.#t = t;
this.#n = n;
this.#o = o;
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
if (t.type === "verdict") this.#s.shift()?.(t.verdict);
if (t.type === "end-try") this.#r(String(t.why));
}
for (const e of this.#s.splice(0)) e({
again: false,
why: "rerail's helper has gone"
});
await e;
const t = (0, m.t)(process.stdout, (0, w.LL)(this.#n));
t.warning("rerail's helper has gone. The step ends as its script did.");
this.#a ??= (await (0, u.s)({
script: this.#t,
environment: this.#n,
cancel: this.#o
})).exitCode;
return this.#a;
}
#i({stream: e, data: t}) {
(e === "stderr" ? process.stderr : process.stdout).write(Buffer.from(String(t), "base64"));
}
async #c(e) {
const t = (0, s.mkdtempSync)(i.join(this.#n.RUNNER_TEMP ?? (0, a.tmpdir)(), "rerail-shell-"));
try {
const n = await this.#l(e, t);
const o = n.tries.at(-1);
this.#a = n.passed ? 0 : o?.exitCode || 1;
const s = await Promise.all(n.tries.map(async e => (0, g.B)(e, await keepLog(e, t))));
this.#e.send({
type: "done",
result: {
...n,
tries: s
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
process.once("exit", () => (0, s.rmSync)(t, {
recursive: true,
force: true
}));
}
}
#l({shell: e, limits: t, maxTries: n, environment: o, watches: s}, r) {
const a = this.#n;
const c = {
...this.#t,
...typeof e === "string" ? {
shell: e
} : {}
};
const onFailure = (e, t) => this.#f(e, t, r);
const onStart = (e, t) => {
this.#r = t;
this.#e.send({
type: "started",
number: e
});
return async () => this.#e.send({
type: "over"
});
};
return (0, d.Z)({
script: c,
environment: {
...a,
...o
},
folder: i.join(r, "guard"),
limits: t,
maxTries: Number(n),
files: filesOf(a),
cancel: this.#o
}, {
onFailure,
...s ? {
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
async #f(e, t, n) {
const o = b.map(e => ({
waitMs: e,
why: t(e)
}));
const s = (0, g.B)(e, await keepLog(e, n));
return new Promise(e => {
this.#s.push(e);
this.#e.send({
type: "failed",
result: s,
blocked: o
});
});
}
}
async function keepLog(e, t) {
const n = i.join(t, `log-${e.number}`);
await (0, c.pipeline)(e.log(), (0, s.createWriteStream)(n, {
mode: 384
}));
return n;
}
function filesOf(e) {
const {GITHUB_OUTPUT: t, GITHUB_ENV: n, GITHUB_PATH: o, GITHUB_STEP_SUMMARY: s} = e;
return {
...t ? {
output: t
} : {},
...n ? {
env: n
} : {},
...o ? {
path: o
} : {},
...s ? {
summary: s
} : {}
};
}
}),
33697: ((e, t, n) => {
n.r(t);
n.d(t, {
installShell: () => installShell,
stopShell: () => stopShell
});
var o = n(31421);
var s = n(73024);
var r = n(48161);
var a = n(76760);
var i = n(93621);
const c = "shell";
const l = "shell-installed";
const f = "shell-helper";
const u = /^(?:PATH|HOME|TMPDIR|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|RUNNER_.*|CI|GITHUB_ACTIONS)$/i;
async function installShell(e) {
const {context: t, env: n, log: o} = e;
if (t.files.path === void 0) return;
if (process.platform === "win32") {
o.debug('shell: "rerail {0}" does not work on Windows; guard steps with "uses:"');
return;
}
const r = await e.job();
if (!await r.mark(l)) return;
const i = a.join(r.folder, c);
(0, s.mkdirSync)(a.join(i, "bin"), {
recursive: true,
mode: 448
});
const u = [ n.GITHUB_WORKSPACE, n.RUNNER_TEMP ].every(e => e?.startsWith("/__w/"));
const h = a.join(i, "bin", "rerail");
(0, s.writeFileSync)(h, u ? d : guarding(e.dist));
(0, s.chmodSync)(h, 493);
(0, s.appendFileSync)(t.files.path, `${a.dirname(h)}\n`);
if (!u) await r.note(f, {
...await startHelper(e, i)
});
}
const d = `#!/bin/sh\necho '::notice title=rerail::This job runs in a container, where "shell: rerail {0}" guards nothing: the script runs as "run:" would run it. Guard the step with "uses: rerail/rerail@v1".'\nif command -v bash > /dev/null 2>&1; then exec bash --noprofile --norc -eo pipefail "$1"; fi\nexec sh -e "$1"\n`;
const guarding = e => `#!/bin/sh\ncase "$1" in\n  /*) exec ${quoted(process.execPath)} ${quoted(a.join(e, "cli.js"))} shell "\${0%/bin/rerail}" "$1" ;;\nesac\nexec ${quoted(process.execPath)} ${quoted(a.join(e, "cli.js"))} "$@"\n`;
const quoted = e => `'${e.replaceAll("'", `'\\''`)}'`;
async function startHelper(e, t) {
const n = (0, s.mkdtempSync)(a.join((0, r.tmpdir)(), "rerail-"));
const c = await e.job();
const l = {
socket: a.join(n, "s"),
key: c.secret.keyFor("shell").toString("hex")
};
const f = {
env: {
...e.env,
"STATE_rerail-secret": c.secret.text
},
endpoint: l,
folder: t
};
const d = (0, s.openSync)(a.join(t, "helper.log"), "a", 384);
try {
const r = (0, o.spawn)(process.execPath, [ a.join(e.dist, "cli.js"), "shell-helper" ], {
detached: true,
stdio: [ "pipe", d, d ],
cwd: t,
env: Object.fromEntries(Object.entries(e.env).filter(([e]) => u.test(e)))
});
const c = new Promise((e, t) => r.once("error", t));
r.stdin?.on("error", () => {});
r.stdin?.end(JSON.stringify(f));
const l = (async () => {
while (!(0, s.existsSync)(a.join(t, "endpoint.json"))) {
if (r.exitCode !== null) throw new Error(`the helper ended with status ${r.exitCode}`);
await e.clock.sleep(h, e.cancel);
if (e.cancel.aborted) return;
}
})();
await Promise.race([ l, c ]);
r.unref();
return {
...(0, i.cu)(r.pid),
place: n
};
} finally {
(0, s.closeSync)(d);
}
}
const h = 20;
async function stopShell(e) {
const t = (await e.job()).noted(f);
if (!t) return;
if ((0, i.W_)(t)) process.kill(t.pid, "SIGKILL");
(0, s.rmSync)(t.place, {
recursive: true,
force: true
});
}
}),
53125: ((e, t, n) => {
n.d(t, {
serveStep: () => serveStep
});
var o = n(77598);
var s = n(73024);
var r = n(57075);
const a = [ "stage", "shell", "lane", "retry", "max-tries", "retry-wait", "timeout", "total-timeout", "stall-timeout", "job-timeout", "estimate", "clean-tries", "optional", "resumable", "fast-forward", "effects", "side-effects", "checkpoint", "checkpoint-every", "reports" ];
const i = new Set(a);
const c = /^(?:#|::|rem)\s*rerail:(.*)$/i;
const l = /\s*([a-z-]+)=(?:"([^"]*)"|(\S*))|\s*(\S+)/gy;
function shellOptions(e, t) {
const n = {};
for (const e of a) {
const o = t[`RERAIL_${e.toUpperCase().replaceAll("-", "_")}`];
if (o) n[e] = o;
}
const o = [];
const s = c.exec(e.slice(0, e.search(/\r?\n|$/)))?.[1];
for (const [, e, t, r = "", c] of s?.trim().matchAll(l) ?? []) if (e !== void 0 && i.has(e)) n[e] = t ?? r; else o.push(`The comment "# rerail:" has "${(e ?? c ?? "").slice(0, 60)}", which is not allowed. Use ${a.join(", ")}, as in "# rerail: timeout=10m".`);
return {
inputs: n,
problems: o
};
}
var f = n(19473);
var u = n(19119);
var d = n(59850);
var h = n(80959);
var p = n(5897);
var m = n(953);
var w = n(31485);
const y = /^GITHUB_(?:OUTPUT|ENV|PATH|STEP_SUMMARY|ACTION)$/;
const g = /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_|RUNNER_)/i;
const v = /^(?:(?:https?|ftp|all|no)_proxy|NODE_(?:OPTIONS|PATH|EXTRA_CA_CERTS|TLS_REJECT_UNAUTHORIZED|USE_ENV_PROXY|V8_COVERAGE)|SSL_CERT_.*|OPENSSL_.*|SSLKEYLOGFILE|LD_.*|DYLD_.*)$/i;
const isOfTheJob = e => g.test(e) && !y.test(e) || v.test(e) || d.H.test(e);
const b = /^INPUT_(?:COMMAND|RUN|STAGE|SHELL|WORKING-DIRECTORY|NAME|ID)$/;
const k = 256 * 1024 * 1024;
async function serveStep(e, t, n, o) {
const s = (0, m.SP)(e);
try {
if (!await greet(s, t)) return;
const e = await s.next();
if (e?.type === "begin") await serve(s, e, n, o);
} finally {
s.close();
}
}
async function greet(e, t) {
const n = (0, o.randomBytes)(16).toString("hex");
e.send({
type: "hello",
nonce: n
});
const s = await e.next();
if (!(0, m.rN)(s?.proof, (0, m.oX)(t, "client", n))) return false;
e.send({
type: "welcome",
proof: (0, m.oX)(t, "server", String(s?.nonce))
});
return true;
}
async function serve(e, t, n, o) {
const s = new AbortController;
const r = {
stdout: streamTo(e, "stdout"),
stderr: streamTo(e, "stderr")
};
const a = String(t.script);
const i = t.env;
try {
const {inputs: c, problems: l} = shellOptions(a, i);
if (l.length > 0) throw new f.InputError(l);
const u = environmentOf(n, i, {
...c,
run: a,
"working-directory": String(t.cwd)
});
const d = o(u, s.signal, r);
(0, h.un)(d.masker, i);
if (c.stage === void 0) await nameStage(d, i.GITHUB_ACTION);
const m = new Conversation(e, s);
d.runElsewhere = (e, t) => m.run(e, t);
const w = await (0, p.h)(d).finally(() => d.tellLedger());
e.send({
type: "end",
exitCode: w
});
} catch (t) {
const n = t instanceof f.InputError ? t.problems : [ (0, f.messageOf)(t) ];
for (const e of n) r.stdout.write(`::error title=rerail::${e.replaceAll("%", "%25").replaceAll("\n", "%0A")}\n`);
e.send({
type: "end",
exitCode: 1
});
}
}
function environmentOf(e, t, n) {
const o = {};
for (const [e, n] of Object.entries(t)) if (!isOfTheJob(e)) o[e] = n;
for (const [t, n] of Object.entries(e)) if (isOfTheJob(t) && !b.test(t)) o[t] = n;
for (const [e, t] of Object.entries({
shell: "bash",
...n
})) o[`INPUT_${e.toUpperCase()}`] = t;
return o;
}
async function nameStage(e, t) {
if (!t || t.startsWith("__") || t.length > 100) return;
const n = e.masker.mask(t);
const o = await e.job().then(e => e.stages());
if (!o.some(({name: e}) => e === n)) e.inputs.stage = n;
}
function streamTo(e, t) {
return new r.Writable({
write(n, o, s) {
e.send({
type: "write",
stream: t,
data: n.toString("base64")
});
s();
}
});
}
class Conversation {
#e;
#o;
constructor(e, t) {
this.#e = e;
this.#o = t;
}
async run({script: e, limits: t, maxTries: n, environment: o}, s) {
const {RERAIL_RESUMED: r} = o;
const a = new Map;
const tried = e => {
const t = a.get(e.number) ?? (0, w.k)(e, readLog);
a.set(e.number, t);
return t;
};
this.#e.send({
type: "run",
shell: e.shell,
limits: t,
maxTries: n,
watches: s.onStart !== void 0,
environment: r === void 0 ? {} : {
RERAIL_RESUMED: r
}
});
let i;
for (;;) {
const e = await this.#e.next();
if (!e) {
this.#o.abort("SIGTERM");
await (i?.());
throw new Error("the step that runs the script has gone");
}
switch (e.type) {
case "cancel":
this.#o.abort(e.reason === "SIGTERM" ? "SIGTERM" : "SIGINT");
break;

case "started":
i = s.onStart?.(Number(e.number), e => this.#e.send({
type: "end-try",
why: e
}));
break;

case "over":
await (i?.());
i = void 0;
break;

case "failed":
{
const t = await s.onFailure(tried(e.result), blockedReason(e.blocked));
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
const t = (0, u.rr)(e, {
maxBytes: k
});
if (t !== void 0) yield* (0, s.createReadStream)("", {
fd: t
});
}
}),
31485: ((e, t, n) => {
n.d(t, {
B: () => toWire,
k: () => fromWire
});
function toWire({published: e, masks: t, log: n, ...o}, s) {
const {outputs: r, env: a, ...i} = e;
return {
...o,
published: {
...i,
outputs: [ ...r ],
env: [ ...a ]
},
masks: t(),
...s === void 0 ? {} : {
logFile: s
}
};
}
function fromWire({published: e, masks: t, logFile: n, ...o}, s) {
return {
...o,
published: {
...e,
outputs: new Map(e.outputs),
env: new Map(e.env)
},
masks: () => t,
log: () => n === void 0 ? nothing() : s(n)
};
}
async function* nothing() {}
}),
392: ((e, t, n) => {
n.r(t);
n.d(t, {
firedBy: () => firedBy
});
var o = n(84110);
var s = n(73024);
var r = n(76760);
var a = n(19473);
var i = n(19119);
const c = 16 * 1024 * 1024;
const l = /^outputs\.(.+)$/s;
function readScore({log: e, context: t}, n, {published: o, startedAt: r}) {
const f = l.exec(n)?.[1];
if (f !== void 0) return numberOf(o.outputs.get(f));
const [u = "", d = ""] = splitAt(n, "#");
try {
const o = insideOf(t.workspace, u);
const a = (0, s.lstatSync)(o, {
throwIfNoEntry: false
});
if (!a || a.mtimeMs < Math.floor(r / 1e3) * 1e3) return;
const l = (0, i.b$)(o, {
maxBytes: c
})?.toString("utf8");
if (l === void 0) return;
const f = numberOf(at(JSON.parse(l), d));
if (f === void 0) e.warning(`The quality score ${n} is no number. Check the pointer in the policy.`);
return f;
} catch (t) {
e.warning(`Reading the quality score ${n} failed: ${(0, a.messageOf)(t)}.`);
return;
}
}
function insideOf(e, t) {
const n = r.resolve(e, t);
const o = r.dirname(n);
const a = (0, s.statSync)(o, {
throwIfNoEntry: false
}) ? (0, s.realpathSync)(o) : o;
const i = r.relative((0, s.realpathSync)(e), a);
if (i.startsWith("..") || r.isAbsolute(i)) throw new Error("it is outside of the workspace");
return n;
}
function at(e, t) {
let n = e;
for (const e of t.split("/").slice(1)) {
const t = e.replaceAll("~1", "/").replaceAll("~0", "~");
if (typeof n !== "object" || n === null || !Object.hasOwn(n, t)) return;
n = n[t];
}
return n;
}
function numberOf(e) {
if (typeof e === "number") return Number.isFinite(e) ? e : void 0;
if (typeof e !== "string" || !/^\s*-?\d{1,9}(?:\.\d{1,9})?\s*$/.test(e)) return;
return Number(e);
}
function splitAt(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function firedBy(e, t, n, {running: s, tests: r}) {
const a = {};
for (const o of new Set(t.flatMap(({metric: e, from: t}) => e === "quality-score" ? t ?? [] : []))) {
const t = readScore(e, o, n);
if (t !== void 0) a[o] = t;
}
const i = r && {
failed: r.failed.length,
total: r.total - r.skipped
};
const c = (0, o.lZ)(t, {
scores: a,
...i === void 0 ? {} : {
tests: i
}
});
const place = ({metric: e, do: n}) => t.findIndex(t => t.metric === e && t.do === n);
return [ ...s, ...c ].toSorted((e, t) => place(e) - place(t));
}
}),
28614: ((e, t, n) => {
n.r(t);
n.d(t, {
greenDurations: () => greenDurations
});
var o = n(76760);
var s = n(93711);
const r = 20;
async function greenDurations(e, t) {
const n = `/repos/${t.repository}/actions`;
const a = await e.find(`${n}/jobs/${t.jobId}`);
const i = a?.steps?.find(({status: e}) => e === "in_progress");
if (!a || !i) return [];
const c = o.posix.basename(t.workflowRef.replace(/@.*$/s, ""));
const {workflow_runs: l = []} = await e.find(`${n}/workflows/${encodeURIComponent(c)}/runs`, {
status: "success",
per_page: s.PI,
branch: t.branch
}) ?? {};
const f = [];
for (const {id: o, run_attempt: c} of l.slice(0, s.PI)) {
if (!Number.isSafeInteger(o) || c !== 1 || String(o) === t.runId) continue;
const s = await e.find(`${n}/runs/${o}/jobs`, {
per_page: r
});
if ((s?.total_count ?? 0) > r) return [];
f.push(...durationIn(s?.jobs ?? [], a, i));
}
return f;
}
function durationIn(e, {name: t}, n) {
const o = e.find(e => e.name === t && e.conclusion === "success");
const s = o?.steps?.find(e => e.number === n.number && e.name === n.name);
if (s?.conclusion !== "success") return [];
const r = Date.parse(String(s.completed_at)) - Date.parse(String(s.started_at));
return r >= 0 ? [ r ] : [];
}
}),
58514: ((e, t, n) => {
n.d(t, {
vetoesSet: () => vetoesSet,
watchTry: () => watchTry
});
var o = n(73024);
var s = n(48161);
var r = n(76760);
var a = n(133);
var i = n(67864);
function machineUsage(e, t = (0, a.j)()) {
return {
memory() {
const {usedBytes: e, limitBytes: n} = t();
return e === void 0 || !n ? void 0 : e / n;
},
async disk() {
const t = await Promise.all(e.map(i.spaceOf));
const n = t.flatMap(e => e?.totalBytes ? [ 1 - e.freeBytes / e.totalBytes ] : []);
return n.length === 0 ? void 0 : Math.max(...n);
}
};
}
const c = 1e3;
async function watchUsage(e, {source: t, clock: n, signal: o}, s) {
const r = new Map;
const a = new Set(e);
while (!o.aborted && a.size > 0) {
const [e, i] = await Promise.all([ t.memory(), t.disk().catch(() => {}) ]);
const l = n.monotonic();
for (const t of a) {
const n = t.metric === "memory" ? e : i;
if (n === void 0 || n <= t.above) {
r.delete(t);
continue;
}
const c = r.get(t) ?? l;
r.set(t, c);
if (l - c < t.forMs || o.aborted) continue;
a.delete(t);
s(t, n);
}
await n.sleep(c, o);
}
}
var l = n(84110);
var f = n(19473);
var u = n(93711);
const d = 3e4;
const h = 30;
async function estimateFor(e, t) {
if (e.inputs.estimateMs !== void 0) return e.inputs.estimateMs;
const {repository: o, runId: s, workflowRef: r} = e.context;
const {checkRunId: a, token: i} = e.inputs;
if (!i || !a || o === void 0 || s === void 0 || r === void 0) return;
await e.clock.sleep(d, t);
if (t.aborted) return;
try {
const [{greenDurations: t}, {openClient: c}, {apiAccess: l}, {defaultBranch: f}] = await Promise.all([ Promise.all([ n.e(815), n.e(467), n.e(896), n.e(540), n.e(925), n.e(477) ]).then(n.bind(n, 28614)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(467), n.e(31), n.e(722), n.e(251), n.e(896), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(467), n.e(31), n.e(722), n.e(251), n.e(896), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(467), n.e(31), n.e(103), n.e(540), n.e(794) ]).then(n.bind(n, 29544)) ]);
const d = c({
...l(e.env),
token: i
}, {
maxWaitSeconds: h
});
const p = await f(e);
const m = {
repository: o,
runId: s,
workflowRef: r,
jobId: a,
...p === void 0 ? {} : {
branch: p
}
};
return (0, u.qn)(await t(d, m));
} catch (t) {
e.log.debug(`No estimate of the step's duration: ${(0, f.messageOf)(t)}`);
return;
}
}
const p = 1e3;
function watchTry(e, t, n, o, r = machineUsage([ e.context.workspace, e.env.RUNNER_TEMP ?? s.tmpdir() ])) {
const a = [];
const i = new AbortController;
const c = AbortSignal.any([ i.signal, e.cancel ]);
const {clock: f} = e;
const onFired = e => {
a.push(e);
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
const h = t.filter(({metric: e}) => e === "veto");
const p = [ ...u.length === 0 ? [] : [ watchUsage(u, {
source: r,
clock: f,
signal: c
}, ({trigger: e}, t) => onFired((0, l.Kw)(e, t))) ], ...d.length === 0 ? [] : [ watchDuration(e, d, c, onFired) ], ...h.length === 0 ? [] : [ watchVetoes(e, h, o, c, e => {
onFired(e);
n.end(e.why);
}) ] ];
return {
fired: a,
async stop() {
i.abort();
await Promise.all(p);
}
};
}
async function watchDuration(e, t, n, o) {
const s = e.clock.monotonic();
const r = await estimateFor(e, n);
if (r === void 0) return;
const a = t.toSorted((e, t) => (e.above?.value ?? 0) - (t.above?.value ?? 0));
for (const t of a) {
const a = s + (t.above?.value ?? 1) * r;
while (e.clock.monotonic() < a && !n.aborted) await e.clock.sleep(Math.min(a - e.clock.monotonic(), m), n);
if (n.aborted) return;
o((0, l.h5)(t, r));
}
}
const m = 2 ** 31 - 1;
const vetoesSet = (e, t) => new Map(t.filter(({metric: e}) => e === "veto").map(t => [ t, vetoSet(e, t) ]));
const vetoSet = ({context: e}, {from: t = ""}) => (0, o.statSync)(r.resolve(e.workspace, t), {
throwIfNoEntry: false
})?.ctimeMs;
async function watchVetoes(e, t, n, o, s) {
while (!o.aborted) {
const r = t.find(t => ![ void 0, n.get(t) ].includes(vetoSet(e, t)));
if (r) return s({
metric: "veto",
do: r.do,
why: `a veto was put into ${r.from}`
});
await e.clock.sleep(p, o);
}
}
}),
9113: ((e, t, n) => {
n.r(t);
n.d(t, {
collectWorkflows: () => collectWorkflows,
jobsNamed: () => jobsNamed,
readRunWorkflows: () => readRunWorkflows,
workflowFileOf: () => workflowFileOf
});
var o = n(73024);
var s = n(76760);
var r = n(34646);
var a = n(19473);
const i = 100;
async function readRunWorkflows(e) {
const t = workflowFileOf(e.env);
if (!t) return;
const n = c.get(e.context);
if (n) return n;
try {
const n = await collectWorkflows(t, fileReader(e, t));
if (!n) throw new Error(`${t.path} is not a workflow file`);
c.set(e.context, n);
return n;
} catch (t) {
e.log.debug(`The workflow file could not be read: ${(0, a.messageOf)(t)}.`);
return;
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
} : void 0;
}
async function collectWorkflows(e, t) {
const n = await t(e);
const o = n === void 0 ? void 0 : await (0, r.hM)(n, e.path);
if (!o) return;
const s = [];
const c = [];
const l = [];
const f = new Set;
const u = [];
const follow = (e, t, n) => {
for (const {uses: t} of n?.jobs ?? []) if (t) u.push({
from: e,
uses: t,
isWorkflow: true
});
for (const {uses: n} of t) if (n?.startsWith("./")) u.push({
from: e,
uses: n,
isWorkflow: false
});
};
const stepsOf = ({jobs: e}) => e.flatMap(({steps: e}) => e);
follow(e, stepsOf(o), o);
for (let e = u.shift(); e; e = u.shift()) {
const {from: n, uses: o, isWorkflow: u} = e;
const d = locate(o, n, u);
const h = d ? JSON.stringify(d) : o;
if (f.has(h)) continue;
f.add(h);
if (f.size > i) {
l.push({
uses: o,
why: `more than ${i} files are called`
});
break;
}
try {
if (!d) throw new Error("it is no address of a file");
if (u) {
const e = await parsed(d, t, e => (0, r.hM)(e, d.path));
s.push(e);
follow(d, stepsOf(e), e);
} else {
const e = await readAction(d, t);
if (e) c.push({
path: d.path,
steps: e
});
follow(d, e ?? []);
}
} catch (e) {
l.push({
uses: o,
why: (0, a.messageOf)(e)
});
}
}
return {
top: o,
called: s,
actions: c,
unread: l
};
}
function locate(e, t, n) {
if (e.startsWith("./")) {
const n = s.posix.normalize(e.slice(2));
return n.startsWith("..") || s.posix.isAbsolute(n) ? void 0 : {
...t,
path: n.replace(/\/$/, "")
};
}
const [, o, r, a] = /^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(e) ?? [];
return n && o && r && a ? {
repository: o,
ref: a,
path: r
} : void 0;
}
async function parsed(e, t, n) {
const o = await t(e);
if (o === void 0) throw new Error("it is not there");
const s = await n(o);
if (s === void 0) throw new Error("it is not a workflow file");
return s;
}
async function readAction(e, t) {
for (const n of [ "action.yml", "action.yaml" ]) {
const o = await t({
...e,
path: s.posix.join(e.path, n)
});
if (o !== void 0) return (0, r.t6)(o);
}
throw new Error("it has no action.yml");
}
function fileReader(e, t) {
const {workspace: a} = e.context;
return async i => {
const c = i.repository === e.context.repository && i.ref === t.ref;
const l = (0, o.existsSync)(s.join(a, ".git"));
let f;
if (c && l) try {
return await fromRepository(e, i);
} catch (e) {
f = e;
}
try {
return await fromApi(e, i);
} catch (e) {
f ??= e;
}
if (c && !l) {
const {readIfThere: e} = await Promise.all([ n.e(467), n.e(103), n.e(722), n.e(872), n.e(923) ]).then(n.bind(n, 85799));
const t = e(s.join(a, i.path), r.OG);
if (t !== void 0) return Buffer.from(t, "latin1").toString("utf8");
}
throw f;
};
}
async function fromRepository(e, {ref: t, path: a}) {
const [{Repository: i}, {readAtCommit: c}, l] = await Promise.all([ Promise.all([ n.e(467), n.e(103), n.e(722), n.e(872), n.e(923) ]).then(n.bind(n, 85799)), Promise.all([ n.e(467), n.e(103), n.e(722), n.e(872), n.e(923) ]).then(n.bind(n, 5979)), e.job() ]);
const f = s.join(l.folder, `workflow-${process.pid}`);
try {
const n = i.open(e.context.workspace, f, e.cancel);
if (!n) throw new Error("the workspace is no repository");
return (await c(n, t, a, r.OG))?.toString("utf8");
} finally {
(0, o.rmSync)(f, {
recursive: true,
force: true
});
}
}
async function fromApi({env: e, inputs: t}, {repository: o, ref: s, path: a}) {
if (!t.token) throw new Error("there is no token to ask the API with");
const [{openClient: i}, {apiAccess: c}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(467), n.e(31), n.e(722), n.e(251), n.e(896), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(467), n.e(31), n.e(722), n.e(251), n.e(896), n.e(217) ]).then(n.bind(n, 57885)) ]);
const l = i({
...c(e),
token: t.token
});
const f = a.split("/").map(encodeURIComponent).join("/");
const u = await l.get(`/repos/${o}/contents/${f}`, {
ref: s
});
const {size: d, encoding: h, content: p} = u;
if (typeof d !== "number" || d > r.OG || h !== "base64" || typeof p !== "string") throw new Error("the API answers with something else than a file");
return Buffer.from(p, "base64").toString("utf8");
}
}),
49348: ((e, t, n) => {
n.d(t, {
z: () => formatBytes
});
function formatBytes(e) {
const t = [ "B", "KB", "MB", "GB", "TB" ];
let n = e;
let o = 0;
while (n >= 1024 && o < t.length - 1) {
n /= 1024;
o += 1;
}
return `${n < 10 && o > 0 ? n.toFixed(1) : Math.round(n)} ${t[o]}`;
}
})
};
