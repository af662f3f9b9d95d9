export const id = 477;

export const ids = [ 477 ];

export const modules = {
60470: (e, t, a) => {
a.r(t);
a.d(t, {
align: () => align,
secretValues: () => secretValues
});
const r = /\$\{\{([\s\S]*?)\}\}/g;
const n = /(?<![\w.-])(?:secrets(?![\w-])|github\s*\.\s*token(?![\w-]))/i;
const s = /(?<![\w.-])env\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
const i = /(?:^|[\s"'`;{(])([A-Za-z_]\w*)=(?=[^\n]*\$\{\{[^\n]*?\bsecrets\b)/gim;
function secretValues({env: e}, t, a) {
const r = [ e, t.env, ...t.steps.map(e => e.env) ];
const s = carrierNames(r, t.steps);
const isSecret = e => n.test(e) || refersTo(e, s);
const i = [];
for (const e of s) {
const t = a.env[e];
if (t === undefined) continue;
const n = r.flatMap(t => t[e] ?? []);
const s = n.flatMap(e => align(e, t, isSecret) ?? []);
i.push(...s.length > 0 ? s : [ t ]);
}
for (const {with: e} of t.steps) {
for (const [t, r] of Object.entries(e)) {
if (!hasSecret(r, isSecret)) continue;
const e = a.input(t);
if (e !== undefined) i.push(...align(r, e, isSecret) ?? []);
}
}
return [ ...new Set(i) ];
}
function carrierNames(e, t) {
const a = new Set;
for (const {run: e, with: r} of t) {
for (const t of [ e, r.run ]) {
for (const [, e = ""] of (t ?? "").matchAll(i)) a.add(e);
}
}
const isSecret = e => n.test(e) || refersTo(e, a);
for (let t = -1; t !== a.size; ) {
t = a.size;
for (const t of e) {
for (const [e, r] of Object.entries(t)) if (hasSecret(r, isSecret)) a.add(e);
}
}
return a;
}
const refersTo = (e, t) => [ ...e.matchAll(s) ].some(([, e, a]) => t.has(e ?? a ?? ""));
const hasSecret = (e, t) => [ ...e.matchAll(r) ].some(([, e = ""]) => t(e));
function align(e, t, a = e => n.test(e)) {
const {literals: r, secret: s} = partsOf(e.trim(), a);
const i = t.trim();
const o = [ fromTheLeft(r, i), fromTheRight(r, i) ];
if (o.some(e => e === undefined)) return undefined;
const c = o.flatMap(e => (e ?? []).filter((e, t) => s[t]));
return [ ...new Set(c.filter(e => e !== "")) ];
}
function partsOf(e, t) {
const a = [];
const n = [];
let s = 0;
for (const i of e.matchAll(r)) {
const r = e.slice(s, i.index);
s = i.index + i[0].length;
const o = t(i[1] ?? "");
if (r === "" && n.length > 0) {
n[n.length - 1] ||= o;
continue;
}
a.push(r);
n.push(o);
}
return {
literals: [ ...a, e.slice(s) ],
secret: n
};
}
function fromTheLeft(e, t) {
const a = e.at(-1) ?? "";
const [r = ""] = e;
if (e.length === 1) return t === r ? [] : undefined;
if (!t.startsWith(r) || !t.endsWith(a) || t.length < r.length + a.length) return undefined;
const n = t.length - a.length;
const s = [];
let i = r.length;
for (const a of e.slice(1, -1)) {
const e = t.indexOf(a, i);
if (e < 0 || e + a.length > n) return undefined;
s.push(t.slice(i, e));
i = e + a.length;
}
return [ ...s, t.slice(i, n) ];
}
function fromTheRight(e, t) {
const reverse = e => e.split("").reverse().join("");
return fromTheLeft(e.map(reverse).reverse(), reverse(t))?.map(reverse).reverse();
}
},
34646: (e, t, a) => {
a.d(t, {
OG: () => r,
hM: () => parseWorkflow,
t6: () => parseCompositeAction
});
const r = 1e6;
const n = 1e3;
const s = 1e3;
const i = 100;
async function parseWorkflow(e, t) {
const a = await parseYaml(e);
if (!isMap(a) || !isMap(a.jobs)) return undefined;
const r = Object.entries(a.jobs).slice(0, n);
return {
path: t,
env: textsOf(a.env),
jobs: r.flatMap(([e, t]) => isMap(t) ? [ jobOf(e, t) ] : [])
};
}
async function parseCompositeAction(e) {
const t = await parseYaml(e);
if (!isMap(t) || !isMap(t.runs) || t.runs.using !== "composite") return undefined;
return stepsOf(t.runs.steps);
}
async function parseYaml(e) {
if (e.length > r) return undefined;
const {parse: t} = await Promise.all([ a.e(815), a.e(477) ]).then(a.t.bind(a, 38815, 19));
try {
return t(e, {
version: "1.2",
merge: false,
maxAliasCount: i,
logLevel: "silent"
});
} catch {
return undefined;
}
}
function jobOf(e, t) {
const {environment: a} = t;
const r = Array.isArray(t.needs) ? t.needs : [ t.needs ];
return {
id: e,
...some("name", t.name),
...some("environment", isMap(a) ? a.name : a),
...some("uses", t.uses),
...some("continueOnError", t["continue-on-error"]),
needs: r.map(textOf).filter(e => e !== undefined),
env: textsOf(t.env),
...expressionOf(t.env),
with: textsOf(t.with),
secrets: t.secrets === "inherit" ? "inherit" : textsOf(t.secrets),
steps: stepsOf(t.steps)
};
}
const stepsOf = e => Array.isArray(e) ? e.slice(0, s).filter(isMap).map(stepOf) : [];
const stepOf = e => ({
...some("id", e.id),
...some("name", e.name),
...some("if", e.if),
...some("uses", e.uses),
...some("run", e.run),
...some("shell", e.shell),
env: textsOf(e.env),
...expressionOf(e.env),
with: textsOf(e.with)
});
const expressionOf = e => typeof e === "string" ? {
envExpression: e
} : {};
function some(e, t) {
const a = textOf(t);
return a === undefined ? {} : {
[e]: a
};
}
function textOf(e) {
return [ "string", "number", "boolean", "bigint" ].includes(typeof e) ? String(e) : undefined;
}
function textsOf(e) {
if (!isMap(e)) return {};
const t = Object.entries(e).map(([e, t]) => [ e, t === null ? "" : textOf(t) ]);
return Object.fromEntries(t.filter(([, e]) => e !== undefined));
}
const isMap = e => typeof e === "object" && e !== null && !Array.isArray(e) && !(e instanceof Date);
},
93711: (e, t, a) => {
a.d(t, {
R: () => s,
chooseLane: () => chooseLane
});
var r = a(14152);
var n = a(62403);
const s = {
DOCS: 5 * 6e4,
STANDARD: 15 * 6e4,
HEAVY: Number.POSITIVE_INFINITY
};
const i = [ "**/*.md", "**/*.mdx", "**/*.rst", "**/*.adoc", "docs/**", "doc/**", "**/LICENSE*", "**/CHANGELOG*" ];
const o = 3;
const c = 10;
const p = {
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
function byPolicy(e) {
for (const [t, a] of e.rules.entries()) {
const r = reasonFor(a, e);
if (r) return {
lane: a.lane,
why: r,
by: `policy:${t + 1}`
};
}
return undefined;
}
function reasonFor({jobs: e, onlyPaths: t, paths: a, labels: n}, s) {
const {jobName: i, changedPaths: o = [], labels: c = []} = s;
const p = [];
if (e) {
const t = i === undefined ? undefined : e.find(e => (0, r.Hj)(e, i));
if (t === undefined) return undefined;
p.push(`the job's name fits "${t}"`);
}
if (t) {
if (o.length === 0 || !o.every((0, r.fU)(t))) return undefined;
p.push(`the change touches nothing but ${t.join(", ")}`);
}
if (a) {
const e = o.find((0, r.fU)(a));
if (e === undefined) return undefined;
p.push(`the change touches ${e}`);
}
if (n) {
const e = n.find(e => c.includes(e));
if (e === undefined) return undefined;
p.push(`the pull request has the label "${e}"`);
}
return p.length === 0 ? "the policy sends everything else there" : p.join(" and ");
}
function byDuration({durationsMs: e = []}) {
const t = e.slice(0, c);
if (t.length < o) return undefined;
const a = medianOf(t);
if (a < s.DOCS) return undefined;
const r = a < s.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: r,
why: `the job's last ${t.length} green runs took ${(0, n.a3)(a)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: t}) {
if (e && e.length > 0 && e.every((0, r.fU)(i))) {
return {
lane: "DOCS",
why: "the change touches documents only",
by: "change"
};
}
if ((e?.length ?? 0) > p.paths) {
return {
lane: "HEAVY",
why: `the change touches ${e?.length} files`,
by: "change"
};
}
if ((t ?? 0) > p.lines) {
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
const a = Math.floor(t.length / 2);
const r = t[a];
return t.length % 2 === 1 ? r : (t[a - 1] + r) / 2;
}
},
14152: (e, t, a) => {
a.d(t, {
Hj: () => matchesName,
Ou: () => belowMatcher,
Pp: () => treeMatcher,
fU: () => globMatcher
});
var r = a(19473);
const globMatcher = e => lastMatch(e, ({ends: e}) => e);
const treeMatcher = e => lastMatch(e, ({ends: e, passes: t}) => e || t);
function lastMatch(e, t) {
const a = e.map(compile);
return e => {
let r = false;
for (const {negated: n, alternatives: s} of a) {
if (r === n && s.some(a => t(walk(a, e)))) r = !n;
}
return r;
};
}
function belowMatcher(e, t = "in") {
const a = e.map(compile).filter(({negated: e}) => e === (t === "back"));
return e => a.some(({alternatives: t}) => t.some(t => walk(t, `${e}/`).alive));
}
function matchesName(e, t) {
const a = Array.from(flat(e).matchAll(/\*+|./gsu)).map(([e]) => e.startsWith("*") ? {
kind: "deep"
} : e === "?" ? {
kind: "any"
} : {
kind: "one",
character: e
});
return walk(a, flat(t)).ends;
}
const flat = e => e.toLowerCase().replaceAll("/", "");
const n = 256;
function compile(e) {
const t = e.startsWith("!");
const a = (t ? e.slice(1) : e).replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
if (a === "" || a.split("/").includes("..")) {
throw new r.yo(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
}
return {
negated: t,
alternatives: expandBraces(a, e).map(tokenise)
};
}
function expandBraces(e, t) {
const a = e.indexOf("{");
const s = a < 0 ? undefined : splitBraces(e, a);
if (!s) return [ e ];
const i = expandBraces(s.rest, t);
const o = s.inner.flatMap(e => expandBraces(e, t));
if (o.length * i.length > n) {
throw new r.yo(`Pattern "${t}" is wrong: it has over ${n} alternatives. Split it.`);
}
return o.flatMap(t => i.map(r => e.slice(0, a) + t + r));
}
function splitBraces(e, t) {
const a = [];
let r = 0;
let n = t + 1;
for (let s = t; s < e.length; s++) {
const t = e[s];
if (t === "{") r++;
if (t === "}") r--;
if (r === 0 || r === 1 && t === ",") {
a.push(e.slice(n, s));
n = s + 1;
}
if (r === 0) return {
inner: a,
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
const a = [];
for (const [, r = "", n] of (t ? e.slice(1) : e).matchAll(/(.)(?:-(.))?/gsu)) a.push([ r, n ?? r ]);
return {
kind: "set",
ranges: a,
negated: t
};
}
function walk(e, t) {
const a = new Int32Array(e.length + 1);
let r = [];
let n = 1;
const enter = (t, r) => {
if (a[r] === n) return;
a[r] = n;
t.push(r);
const s = e[r]?.kind;
if (s === "some" || s === "deep") enter(t, r + 1);
if (s === "folders") enter(t, r + 2);
};
enter(r, 0);
let s = false;
for (const a of t) {
n++;
s ||= a === "/" && r.includes(e.length);
const t = [];
for (const n of r) {
const r = advance(e[n], a, n);
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
function advance(e, t, a) {
const r = t === "/";
switch (e?.kind) {
case "one":
return e.character === t ? a + 1 : -1;

case "set":
return !r && e.ranges.some(([e, a]) => e <= t && t <= a) !== e.negated ? a + 1 : -1;

case "any":
return r ? -1 : a + 1;

case "some":
return r ? -1 : a;

case "deep":
return a;

case "folders":
return r ? a : a + 1;

case "inside":
return r ? a - 1 : a;

default:
return -1;
}
}
},
56221: (e, t, a) => {
a.d(t, {
W: () => o,
z: () => c
});
var r = a(93711);
const n = 6e4;
const s = 60 * n;
const i = 24 * s;
const o = [ {
lane: "DOCS",
onlyPaths: [ "docs/**", "**/*.md" ],
budgetMs: r.R.DOCS,
checkpoint: "auto"
} ];
const c = {
mode: "observe",
lanes: o,
plans: {},
never: {
jobs: [],
environments: [ "*" ]
},
idempotent: {
jobs: [],
environments: []
},
flaky: {
maxPerWeek: 5,
deadlineMs: 14 * i
},
budgets: {
reruns: {
perJob: 2,
perRun: 3,
perDay: 50
},
storage: {
perRunBytes: 2 * 1024 ** 3,
retentionMs: 3 * i
},
circuitBreaker: {
runs: 10,
withinMs: 30 * n
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
ageMs: i,
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
24138: (e, t, a) => {
a.d(t, {
firstValid: () => firstValid,
isValid: () => isValid,
policyInForce: () => policyInForce
});
var r = a(19473);
var n = a(56221);
var s = a(58579);
var i = a(14878);
function tighten(e, t) {
const {reruns: a, storage: r, circuitBreaker: n} = e.budgets;
return {
...e,
mode: e.mode === "observe" ? e.mode : t.mode,
plans: tightenPlans(e.plans, t.plans),
never: {
jobs: union(e.never.jobs, t.never.jobs),
environments: union(e.never.environments, t.never.environments)
},
idempotent: both(e.idempotent, t.idempotent),
flaky: least(e.flaky, t.flaky),
budgets: {
reruns: least(a, t.budgets.reruns),
storage: least(r, t.budgets.storage),
circuitBreaker: {
runs: Math.min(n.runs, t.budgets.circuitBreaker.runs),
withinMs: Math.max(n.withinMs, t.budgets.circuitBreaker.withinMs)
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
const a = Object.keys({
...e,
...t
});
const r = a.map(a => [ a, tightenPlan(e[a], t[a]) ]);
return Object.fromEntries(r.filter(([, e]) => e !== undefined));
}
function tightenPlan(e, t) {
if (!t) return e;
if (t.strategy === "MANUAL") return {
strategy: "MANUAL",
lanes: {}
};
if (!e || e.strategy !== t.strategy) return e;
const a = Object.entries(t.lanes).filter(([, e]) => e === "MANUAL");
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
...Object.fromEntries(a)
}
};
}
const o = [ "refuse", "redact", "allow" ];
function stricterSecrets(e, t) {
const a = o.find(a => a === e.secrets || a === t.secrets);
return a === undefined || a === "allow" && e.secrets === undefined ? {} : {
secrets: a
};
}
const c = [ "issue", "pr", "push" ];
function tightenRollback(e, t) {
return {
...e,
branches: common(e.branches, t.branches),
mode: c.find(a => a === e.mode || a === t.mode) ?? e.mode,
exempt: {
authors: union(e.exempt.authors, t.exempt.authors),
paths: union(e.exempt.paths, t.exempt.paths),
trailers: union(e.exempt.trailers, t.exempt.trailers)
},
limits: least(e.limits, t.limits)
};
}
const union = (e, t) => [ ...new Set([ ...e, ...t ]) ];
const common = (e, t) => e.filter(e => t.includes(e));
const both = (e, t) => ({
jobs: common(e.jobs, t.jobs),
environments: common(e.environments, t.environments)
});
function least(e, t) {
return Object.fromEntries(Object.entries(e).map(([e, a]) => [ e, Math.min(a, t[e]) ]));
}
const p = {
policy: n.z,
origin: "the defaults"
};
async function policyInForce({governing: e, unreadable: t, lastValid: a, copy: r}) {
const n = [];
const s = await read(r);
const i = await read(e);
const o = i.problem === undefined ? {} : await read(a);
let {policy: c, origin: l} = i.valid ?? o.valid ?? p;
if (i.problem) {
const e = l === p.origin ? l : `the last valid revision (${l})`;
n.push(`${i.problem}\nrerail uses ${e}. It skips and reverts nothing.`);
}
if (s.problem) n.push(`${s.problem}\nrerail uses ${l}. It skips and reverts nothing.`);
if (s.valid) {
if (t !== undefined) n.push(unreadableWarning(t, s.valid.origin));
c = tighten(c, s.valid.policy);
l = `${l}, tightened by ${s.valid.origin}`;
}
const d = i.problem !== undefined || s.problem !== undefined;
return {
policy: d ? withoutRollback(c) : c,
origin: l,
isBroken: d,
warnings: n
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
policy: await (0, i.readPolicy)(e.text, e.source),
origin: e.source
}
};
} catch (e) {
if (e instanceof s.p) return {
problem: (0, r.bD)(e)
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
48301: (e, t, a) => {
a.d(t, {
C: () => r
});
const r = ".github/rerail.yml";
},
58579: (e, t, a) => {
a.d(t, {
p: () => PolicyError
});
var r = a(19473);
const problemLine = ({file: e, line: t, column: a, key: r, text: n}) => `${e}:${t}:${a}: ${r === "" ? "" : `${r}: `}${n}`;
const n = 20;
class PolicyError extends r.yo {
name="PolicyError";
problems;
constructor(e) {
const t = e.slice(0, n).map(e => `- ${problemLine(e)}`);
const a = e.length > n ? [ `- and ${e.length - n} more problems` ] : [];
super(`The policy is not valid:\n${[ ...t, ...a ].join("\n")}`);
this.problems = e;
}
}
},
14878: (e, t, a) => {
a.d(t, {
readPolicy: () => readPolicy
});
var r = a(19473);
var n = a(14152);
var s = a(62403);
var i = a(93711);
var o = a(56221);
function effectivePolicy(e, t) {
const a = o.z;
return {
mode: e.mode ?? a.mode,
lanes: e.lanes ? Object.entries(e.lanes).map(([e, t]) => laneOf(e, t)) : a.lanes,
plans: mapValues(e.plans ?? {}, planOf),
never: {
...a.never,
...e.never
},
idempotent: {
...a.idempotent,
...e.idempotent
},
flaky: {
maxPerWeek: e.flaky?.["max-per-week"] ?? a.flaky.maxPerWeek,
deadlineMs: ms(e.flaky?.deadline) ?? a.flaky.deadlineMs
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
...e === undefined ? {} : {
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
const {jobs: a, paths: r, labels: n, "only-paths": s, budget: o, checkpoint: c = "auto"} = t;
const p = laneName(e);
return {
lane: p,
budgetMs: ms(o) ?? i.R[p],
checkpoint: c,
...defined({
jobs: a,
paths: r,
onlyPaths: s,
labels: n
})
};
}
function planOf({strategy: e, tries: t, wait: a, scale: r, only: n, lanes: s = {}}) {
const i = Object.entries(s).map(([e, t]) => [ laneName(e), t ]);
return {
strategy: e,
lanes: Object.fromEntries(i),
...defined({
tries: t,
waitMs: ms(a),
scale: r,
only: n
})
};
}
function triggerOf({metric: e, above: t, below: a, for: r, from: n, branches: s, do: i}) {
const o = {
above: threshold(t),
below: threshold(a)
};
return {
metric: e,
do: i,
...defined({
...o,
forMs: ms(r),
from: n,
branches: s
})
};
}
function threshold(e) {
if (e === undefined) return undefined;
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
const {reruns: t, storage: a, circuitBreaker: r} = o.z.budgets;
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
const {branches: t, mode: a, exempt: r, limits: n} = o.z.rollback;
return {
branches: e?.branches ?? t,
mode: e?.mode ?? a,
exempt: {
...r,
...e?.exempt
},
limits: {
ageMs: ms(e?.limits?.age) ?? n.ageMs,
create: e?.limits?.create ?? n.create,
push: e?.limits?.push ?? n.push
},
...defined({
probe: e?.probe,
verify: e?.verify
})
};
}
function notificationsOf(e) {
const {pullRequest: t, issue: a} = o.z.notifications;
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
escalateMs: (r.escalate ?? []).map(e => ms(e))
}
}
};
}
const c = 365 * 864e5;
const ms = e => e === undefined ? undefined : (0, s.E9)(e, c);
const days = e => e === undefined ? undefined : Number.parseInt(e, 10) * 864e5;
const p = {
KB: 1024,
MB: 1024 ** 2,
GB: 1024 ** 3
};
function bytes(e) {
const t = e?.slice(-2) ?? "";
return e === undefined ? undefined : Math.round(Number.parseFloat(e) * p[t]);
}
const laneName = e => e.toUpperCase();
function defined(e) {
return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== undefined));
}
const mapValues = (e, t) => Object.fromEntries(Object.entries(e).map(([e, a]) => [ e, t(a) ]));
const l = [ {
key: "notifications.webhook"
}, {
key: "rollback"
}, {
key: "lanes.*.paths"
}, {
key: "lanes.*.only-paths"
}, {
key: "lanes.*.labels"
}, {
key: "lanes.*.checkpoint",
except: "auto"
}, {
key: "budgets.storage"
}, {
key: "checkpoint.stores"
}, {
key: "checkpoint.secrets"
}, {
key: "stages"
}, {
key: "triggers"
}, {
key: "cache"
} ];
function checkValues(e, t) {
for (const [a, r] of leaves(e, [])) {
const e = a.filter(e => typeof e === "string").at(-1);
if (d.has(String(e)) && typeof r === "string" && (0, s.E9)(r, c) === undefined) {
t(a, `"${r}" is too long. Use at most 365d.`);
}
}
checkPaths(e, t);
checkPlans(e, t);
checkTriggers(e, t);
}
const d = new Set([ "budget", "wait", "deadline", "within", "for", "age", "escalate" ]);
function checkPaths(e, t) {
const a = [ ...Object.entries(e.lanes ?? {}).flatMap(([e, t]) => [ [ [ "lanes", e, "paths" ], t.paths ], [ [ "lanes", e, "only-paths" ], t["only-paths"] ] ]), [ [ "rollback", "exempt", "paths" ], e.rollback?.exempt?.paths ], ...(e.cache ?? []).flatMap((e, t) => [ [ [ "cache", t, "paths" ], e.paths ], [ [ "cache", t, "key-files" ], e["key-files"] ] ]) ];
for (const [e, s] of a) {
for (const [a, i] of (s ?? []).entries()) {
try {
(0, n.fU)([ i ]);
} catch (n) {
t([ ...e, a ], (0, r.bD)(n));
}
}
}
}
function checkPlans({plans: e = {}}, t) {
for (const [a, r] of Object.entries(e)) {
const e = [ r.strategy, ...Object.values(r.lanes ?? {}) ];
const n = e.some(e => e === "RETRY" || e === "RESUME");
for (const e of [ "tries", "wait", "scale", "only" ]) {
if (r[e] === undefined || n) continue;
t([ "plans", a, e ], `does nothing with strategy ${r.strategy}. Remove it, or use RETRY or RESUME.`);
}
}
}
function checkTriggers({triggers: e = []}, t) {
for (const [a, {metric: r, from: n}] of e.entries()) {
if (r === "quality-score" === (n !== undefined)) continue;
if (r === "quality-score") t([ "triggers", a ], 'has no "from". Add it: `from: "quality.json#/score"`.'); else t([ "triggers", a, "from" ], `does nothing with metric ${r}. Remove it.`);
}
}
function checkSupport(e, t) {
for (const {key: a, except: r} of l) {
for (const [n, s] of matching(e, a.split("."), [])) {
if (r !== undefined && s === r) continue;
t(n, "not supported yet: this version of rerail would ignore it. Remove this key.");
}
}
}
function matching(e, t, a) {
const [r, ...n] = t;
if (r === undefined) return e === undefined ? [] : [ [ a, e ] ];
if (typeof e !== "object" || e === null || Array.isArray(e)) return [];
const s = r === "*" ? Object.keys(e) : Object.hasOwn(e, r) ? [ r ] : [];
return s.flatMap(t => matching(e[t], n, [ ...a, t ]));
}
function leaves(e, t) {
if (typeof e !== "object" || e === null) return [ [ t, e ] ];
if (Array.isArray(e)) return e.flatMap((e, a) => leaves(e, [ ...t, a ]));
return Object.entries(e).flatMap(([e, a]) => leaves(a, [ ...t, e ]));
}
var h = a(48301);
var f = a(58579);
const u = 8;
async function compileRules(e, t) {
if (e.length === 0) return [];
const {compilePattern: r} = await Promise.all([ a.e(143), a.e(193), a.e(317), a.e(811), a.e(51) ]).then(a.bind(a, 18253));
const n = new Set;
return e.flatMap((e, a) => {
const s = [ "rules", a ];
if (n.has(e.id)) t([ ...s, "id" ], `"${e.id}" is used twice. Give each rule its own id.`);
n.add(e.id);
const i = compile(e, r, e => t([ ...s, "pattern" ], e));
if (!i) return [];
checkExamples(e, i, (e, a) => t([ ...s, ...e ], a));
return [ ruleOf(e, i) ];
});
}
function compile({pattern: e, "ignore-case": t = false}, a, n) {
try {
return a(e, t);
} catch (t) {
n(`"${e.slice(0, 80)}" is not a valid pattern: ${(0, r.bD)(t)}. Use RE2's syntax: no look-around, no back-references.`);
return undefined;
}
}
function checkExamples(e, t, a) {
for (const [r, n] of e.examples.entries()) {
if (t.test(n)) continue;
a([ "examples", r ], `"${n.slice(0, 80)}" does not match the pattern. Change the pattern or the example.`);
}
for (const [r, n] of (e["counter-examples"] ?? []).entries()) {
if (!t.test(n)) continue;
a([ "counter-examples", r ], `"${n.slice(0, 80)}" matches the pattern. Change the pattern or the counter-example.`);
}
}
const ruleOf = (e, t) => ({
id: e.id,
ecosystem: "user",
type: e.type,
pattern: t,
weight: e.weight ?? u,
examples: e.examples,
counterExamples: e["counter-examples"] ?? [],
...e.suggestion === undefined ? {} : {
suggestion: e.suggestion
}
});
var m = a(38815);
const y = 2e5;
function readDocument(e, t) {
const a = new m.HN;
const placed = (e, r, n) => {
const {line: s, col: i} = a.linePos(e);
return {
file: t,
line: Math.max(1, s),
column: Math.max(1, i),
key: r,
text: n
};
};
const broken = (e, t) => ({
data: null,
problems: [ placed(e, "", t) ],
problem: (e, t) => placed(0, keyOf(e), t)
});
if (e.length > y) {
return broken(0, `the file has ${e.length} characters. Use at most ${y}.`);
}
try {
const t = (0, m.Tp)(e, {
lineCounter: a,
uniqueKeys: true,
merge: false,
version: "1.2",
logLevel: "error"
});
const r = [ ...syntaxProblems(t, placed), ...aliasProblems(t, placed) ];
return {
data: r.length > 0 ? null : t.toJS({
maxAliasCount: 0
}),
problems: r,
problem: (e, a, r = "value") => placed(offsetOf(t, e, r), keyOf(e), a)
};
} catch (e) {
return broken(0, `the file is not valid YAML: ${(0, r.bD)(e)}. Write it anew.`);
}
}
function syntaxProblems(e, t) {
return e.errors.map(e => t(e.pos[0], "", `not valid YAML: ${e.message.split(/ at line |\n/)[0]}. Correct this line.`));
}
function aliasProblems(e, t) {
const a = [];
(0, m.YR)(e, {
Alias: (e, r) => {
a.push(t(r.range?.[0] ?? 0, "", "an alias (`*name`) is not allowed. Write the value again."));
}
});
return a;
}
function offsetOf(e, t, a) {
let r = e.contents;
let n = r?.range?.[0] ?? 0;
for (const [e, s] of t.entries()) {
const i = e === t.length - 1;
if ((0, m.jh)(r)) {
const e = r.items.find(({key: e}) => (0, m.jn)(e) && String(e.value) === String(s));
if (!e) return n;
const t = i && a === "key";
const o = e.value;
n = (t ? e.key : o ?? e.key).range?.[0] ?? n;
r = o;
} else if ((0, m.oP)(r) && typeof s === "number") {
r = r.items[s];
n = r?.range?.[0] ?? n;
} else return n;
if ((0, m.Vj)(r)) return n;
}
return n;
}
const keyOf = e => e.reduce((e, t) => {
if (typeof t === "number") return `${e}[${t}]`;
return e === "" ? t : `${e}.${t}`;
}, "");
const g = validate52;
const P = {
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
description: "Which jobs belong to which lane. rerail takes the first lane, in the order of this file, whose conditions all hold. A lane without conditions takes what is left.",
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
description: "What rerail does about each failure type. Each entry replaces the row of the default table.",
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
flaky: {
description: "How long a failure that passed on a retry counts as flaky.",
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
description: "Size of a checkpoint. rerail takes none that is larger.",
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
description: "Failed runs.",
$ref: "#/$defs/positive",
default: 10
},
within: {
description: "Length of the window.",
$ref: "#/$defs/duration",
default: "30m"
}
}
}
}
},
triggers: {
description: "Measurements that start something. Default: none.",
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
description: "Where checkpoints go.",
type: "array",
minItems: 1,
maxItems: 2,
items: {
enum: [ "artifact", "s3" ]
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
description: "Paths that rerail caches by lane and lock file. Default: none.",
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
description: "Names or patterns of branches. Default: none, so nothing is ever reverted.",
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
description: "When rerail comments on a pull request.",
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
description: "Where to post what needs a person.",
type: "object",
required: [ "secret" ],
additionalProperties: false,
properties: {
secret: {
description: "Name of the environment variable with the address.",
type: "string",
title: "the name of an environment variable, as RERAIL_WEBHOOK",
pattern: "^[A-Z_][A-Z0-9_]{0,99}$"
},
escalate: {
description: "When rerail reminds, counted from the first message.",
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
description: "Ids or names of jobs, or patterns of them; one must match.",
$ref: "#/$defs/texts"
},
paths: {
description: "Patterns of paths; at least one changed path must match.",
$ref: "#/$defs/globs"
},
"only-paths": {
description: "Patterns of paths; every changed path must match.",
$ref: "#/$defs/globs"
},
labels: {
description: "Labels of the pull request; it must have at least one.",
$ref: "#/$defs/texts"
},
budget: {
description: "How long a step of the lane should take with its retries. rerail starts no retry over it if the cause is unclear; it stops nothing. Default: docs 5m, standard 15m, heavy none.",
$ref: "#/$defs/duration"
},
checkpoint: {
description: "When a stage's checkpoint is uploaded. The input checkpoint goes first. auto: heavy eager, standard on-failure, docs none.",
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
description: "Share of the usual resources that the next try should use, in RERAIL_SCALE.",
type: "number",
title: "a number from 0.1 to 1",
minimum: .1,
maximum: 1
},
only: {
description: "known-flaky: only for failures that are known to pass on a retry.",
enum: [ "known-flaky" ]
},
lanes: {
description: "Another strategy for jobs of one lane.",
type: "object",
additionalProperties: false,
properties: {
docs: {
description: "For docs.",
$ref: "#/$defs/strategy"
},
standard: {
description: "For standard.",
$ref: "#/$defs/strategy"
},
heavy: {
description: "For heavy.",
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
title: "exactly one of above and below",
oneOf: [ {
required: [ "above" ]
}, {
required: [ "below" ]
} ],
properties: {
metric: {
description: "What is measured.",
enum: [ "test-failure-rate", "duration", "memory", "disk", "error-rate", "quality-score" ]
},
above: {
description: "Fires over this: a share (50%), a multiple of the estimate (3x) or a number.",
$ref: "#/$defs/threshold"
},
below: {
description: "Fires under this.",
$ref: "#/$defs/threshold"
},
for: {
description: "How long it must last.",
$ref: "#/$defs/duration"
},
from: {
description: "Where a quality score is read: a JSON file and a pointer, as quality.json#/score.",
$ref: "#/$defs/text"
},
branches: {
description: "Only on these branches. Default: all.",
$ref: "#/$defs/texts"
},
do: {
description: "What rerail does.",
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
const b = Object.prototype.hasOwnProperty;
const v = {
type: "object",
additionalProperties: false,
properties: {
jobs: {
description: "Ids or names of jobs, or patterns of them; one must match.",
$ref: "#/$defs/texts"
},
paths: {
description: "Patterns of paths; at least one changed path must match.",
$ref: "#/$defs/globs"
},
"only-paths": {
description: "Patterns of paths; every changed path must match.",
$ref: "#/$defs/globs"
},
labels: {
description: "Labels of the pull request; it must have at least one.",
$ref: "#/$defs/texts"
},
budget: {
description: "How long a step of the lane should take with its retries. rerail starts no retry over it if the cause is unclear; it stops nothing. Default: docs 5m, standard 15m, heavy none.",
$ref: "#/$defs/duration"
},
checkpoint: {
description: "When a stage's checkpoint is uploaded. The input checkpoint goes first. auto: heavy eager, standard on-failure, docs none.",
enum: [ "auto", "none", "on-failure", "eager" ],
default: "auto"
}
}
};
const w = {
type: "array",
title: 'a list, as ["one", "other"]',
minItems: 1,
maxItems: 200,
items: {
$ref: "#/$defs/text"
}
};
const k = {
type: "string",
title: "text of 1 to 500 characters",
minLength: 1,
maxLength: 500
};
function validate55(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate55.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
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
parentSchema: k,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
parentSchema: k,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate55.errors = i;
return o === 0;
}
validate55.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate54(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate54.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
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
parentSchema: w,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
parentSchema: w,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
const a = e.length;
for (let r = 0; r < a; r++) {
if (!validate55(e[r], {
instancePath: t + "/" + r,
parentData: e,
parentDataProperty: r,
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate55.errors : i.concat(validate55.errors);
o = i.length;
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
schema: w.type,
parentSchema: w,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate54.errors = i;
return o === 0;
}
validate54.evaluated = {
items: true,
dynamicProps: false,
dynamicItems: false
};
const $ = {
type: "array",
title: 'a list of paths, as ["docs/**", "**/*.md"]',
minItems: 1,
maxItems: 200,
items: {
$ref: "#/$defs/text"
}
};
function validate58(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate58.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
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
parentSchema: $,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
parentSchema: $,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
const a = e.length;
for (let r = 0; r < a; r++) {
if (!validate55(e[r], {
instancePath: t + "/" + r,
parentData: e,
parentDataProperty: r,
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate55.errors : i.concat(validate55.errors);
o = i.length;
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
schema: $.type,
parentSchema: $,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate58.errors = i;
return o === 0;
}
validate58.evaluated = {
items: true,
dynamicProps: false,
dynamicItems: false
};
const D = {
type: "string",
title: "a number with a unit, as 90s, 15m, 2h, 1h30m or 14d",
pattern: "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$"
};
const x = new RegExp("^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$", "u");
function validate63(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate63.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (typeof e === "string") {
if (!x.test(e)) {
const a = {
instancePath: t,
schemaPath: "#/pattern",
keyword: "pattern",
params: {
pattern: "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$"
},
schema: "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$",
parentSchema: D,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
schema: D.type,
parentSchema: D,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate63.errors = i;
return o === 0;
}
validate63.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate53(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate53.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) {
if (!(a === "jobs" || a === "paths" || a === "only-paths" || a === "labels" || a === "budget" || a === "checkpoint")) {
const r = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: v,
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e.jobs !== undefined) {
if (!validate54(e.jobs, {
instancePath: t + "/jobs",
parentData: e,
parentDataProperty: "jobs",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate54.errors : i.concat(validate54.errors);
o = i.length;
}
}
if (e.paths !== undefined) {
if (!validate58(e.paths, {
instancePath: t + "/paths",
parentData: e,
parentDataProperty: "paths",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate58.errors : i.concat(validate58.errors);
o = i.length;
}
}
if (e["only-paths"] !== undefined) {
if (!validate58(e["only-paths"], {
instancePath: t + "/only-paths",
parentData: e,
parentDataProperty: "only-paths",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate58.errors : i.concat(validate58.errors);
o = i.length;
}
}
if (e.labels !== undefined) {
if (!validate54(e.labels, {
instancePath: t + "/labels",
parentData: e,
parentDataProperty: "labels",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate54.errors : i.concat(validate54.errors);
o = i.length;
}
}
if (e.budget !== undefined) {
if (!validate63(e.budget, {
instancePath: t + "/budget",
parentData: e,
parentDataProperty: "budget",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate63.errors : i.concat(validate63.errors);
o = i.length;
}
}
if (e.checkpoint !== undefined) {
let a = e.checkpoint;
if (!(a === "auto" || a === "none" || a === "on-failure" || a === "eager")) {
const e = {
instancePath: t + "/checkpoint",
schemaPath: "#/properties/checkpoint/enum",
keyword: "enum",
params: {
allowedValues: v.properties.checkpoint.enum
},
schema: v.properties.checkpoint.enum,
parentSchema: v.properties.checkpoint,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
schema: v.type,
parentSchema: v,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate53.errors = i;
return o === 0;
}
validate53.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const A = {
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
description: "Share of the usual resources that the next try should use, in RERAIL_SCALE.",
type: "number",
title: "a number from 0.1 to 1",
minimum: .1,
maximum: 1
},
only: {
description: "known-flaky: only for failures that are known to pass on a retry.",
enum: [ "known-flaky" ]
},
lanes: {
description: "Another strategy for jobs of one lane.",
type: "object",
additionalProperties: false,
properties: {
docs: {
description: "For docs.",
$ref: "#/$defs/strategy"
},
standard: {
description: "For standard.",
$ref: "#/$defs/strategy"
},
heavy: {
description: "For heavy.",
$ref: "#/$defs/strategy"
}
}
}
}
};
const S = {
enum: [ "RETRY", "RESUME", "SKIP", "ROLLBACK", "MANUAL" ]
};
function validate69(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate69.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (!(e === "RETRY" || e === "RESUME" || e === "SKIP" || e === "ROLLBACK" || e === "MANUAL")) {
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
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate69.errors = i;
return o === 0;
}
validate69.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate68(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate68.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.strategy === undefined) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "strategy"
},
schema: A.required,
parentSchema: A,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
for (const a in e) {
if (!(a === "strategy" || a === "tries" || a === "wait" || a === "scale" || a === "only" || a === "lanes")) {
const r = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: A,
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e.strategy !== undefined) {
if (!validate69(e.strategy, {
instancePath: t + "/strategy",
parentData: e,
parentDataProperty: "strategy",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate69.errors : i.concat(validate69.errors);
o = i.length;
}
}
if (e.tries !== undefined) {
let a = e.tries;
if (!(typeof a == "number" && (!(a % 1) && !isNaN(a)) && isFinite(a))) {
const e = {
instancePath: t + "/tries",
schemaPath: "#/properties/tries/type",
keyword: "type",
params: {
type: "integer"
},
schema: A.properties.tries.type,
parentSchema: A.properties.tries,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
parentSchema: A.properties.tries,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
parentSchema: A.properties.tries,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
}
if (e.wait !== undefined) {
if (!validate63(e.wait, {
instancePath: t + "/wait",
parentData: e,
parentDataProperty: "wait",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate63.errors : i.concat(validate63.errors);
o = i.length;
}
}
if (e.scale !== undefined) {
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
parentSchema: A.properties.scale,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
parentSchema: A.properties.scale,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
schema: A.properties.scale.type,
parentSchema: A.properties.scale,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.only !== undefined) {
let a = e.only;
if (!(a === "known-flaky")) {
const e = {
instancePath: t + "/only",
schemaPath: "#/properties/only/enum",
keyword: "enum",
params: {
allowedValues: A.properties.only.enum
},
schema: A.properties.only.enum,
parentSchema: A.properties.only,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.lanes !== undefined) {
let a = e.lanes;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) {
if (!(e === "docs" || e === "standard" || e === "heavy")) {
const r = {
instancePath: t + "/lanes",
schemaPath: "#/properties/lanes/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: A.properties.lanes,
data: a
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (a.docs !== undefined) {
if (!validate69(a.docs, {
instancePath: t + "/lanes/docs",
parentData: a,
parentDataProperty: "docs",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate69.errors : i.concat(validate69.errors);
o = i.length;
}
}
if (a.standard !== undefined) {
if (!validate69(a.standard, {
instancePath: t + "/lanes/standard",
parentData: a,
parentDataProperty: "standard",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate69.errors : i.concat(validate69.errors);
o = i.length;
}
}
if (a.heavy !== undefined) {
if (!validate69(a.heavy, {
instancePath: t + "/lanes/heavy",
parentData: a,
parentDataProperty: "heavy",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate69.errors : i.concat(validate69.errors);
o = i.length;
}
}
} else {
const e = {
instancePath: t + "/lanes",
schemaPath: "#/properties/lanes/type",
keyword: "type",
params: {
type: "object"
},
schema: A.properties.lanes.type,
parentSchema: A.properties.lanes,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
schema: A.type,
parentSchema: A,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate68.errors = i;
return o === 0;
}
validate68.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const j = {
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
const O = {
type: "array",
title: 'a list, as ["deploy*"], or []',
maxItems: 200,
items: {
$ref: "#/$defs/text"
}
};
function validate83(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate83.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
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
parentSchema: O,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
const a = e.length;
for (let r = 0; r < a; r++) {
if (!validate55(e[r], {
instancePath: t + "/" + r,
parentData: e,
parentDataProperty: r,
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate55.errors : i.concat(validate55.errors);
o = i.length;
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
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate83.errors = i;
return o === 0;
}
validate83.evaluated = {
items: true,
dynamicProps: false,
dynamicItems: false
};
function validate82(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate82.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) {
if (!(a === "jobs" || a === "environments")) {
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
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e.jobs !== undefined) {
if (!validate83(e.jobs, {
instancePath: t + "/jobs",
parentData: e,
parentDataProperty: "jobs",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate83.errors : i.concat(validate83.errors);
o = i.length;
}
}
if (e.environments !== undefined) {
if (!validate83(e.environments, {
instancePath: t + "/environments",
parentData: e,
parentDataProperty: "environments",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate83.errors : i.concat(validate83.errors);
o = i.length;
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
schema: j.type,
parentSchema: j,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate82.errors = i;
return o === 0;
}
validate82.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const I = {
type: "integer",
title: "a whole number from 0 to 1000000",
minimum: 0,
maximum: 1e6
};
function validate89(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate89.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "integer"
},
schema: I.type,
parentSchema: I,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
parentSchema: I,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
parentSchema: I,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
validate89.errors = i;
return o === 0;
}
validate89.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const R = {
type: "string",
title: "a size from 1KB to 100GB, as 500MB or 2GB",
pattern: "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$"
};
const M = new RegExp("^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$", "u");
function validate95(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate95.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (typeof e === "string") {
if (!M.test(e)) {
const a = {
instancePath: t,
schemaPath: "#/pattern",
keyword: "pattern",
params: {
pattern: "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$"
},
schema: "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$",
parentSchema: R,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
schema: R.type,
parentSchema: R,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate95.errors = i;
return o === 0;
}
validate95.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const q = {
type: "string",
title: "whole days from 1d to 90d",
pattern: "^(?:[1-9]|[1-8]\\d|90)d$"
};
const E = new RegExp("^(?:[1-9]|[1-8]\\d|90)d$", "u");
function validate97(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate97.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (typeof e === "string") {
if (!E.test(e)) {
const a = {
instancePath: t,
schemaPath: "#/pattern",
keyword: "pattern",
params: {
pattern: "^(?:[1-9]|[1-8]\\d|90)d$"
},
schema: "^(?:[1-9]|[1-8]\\d|90)d$",
parentSchema: q,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
schema: q.type,
parentSchema: q,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate97.errors = i;
return o === 0;
}
validate97.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const L = {
type: "integer",
title: "a whole number from 1 to 1000000",
minimum: 1,
maximum: 1e6
};
function validate99(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate99.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (!(typeof e == "number" && (!(e % 1) && !isNaN(e)) && isFinite(e))) {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "integer"
},
schema: L.type,
parentSchema: L,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
parentSchema: L,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
parentSchema: L,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
validate99.errors = i;
return o === 0;
}
validate99.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const N = {
type: "object",
required: [ "metric", "do" ],
additionalProperties: false,
title: "exactly one of above and below",
oneOf: [ {
required: [ "above" ]
}, {
required: [ "below" ]
} ],
properties: {
metric: {
description: "What is measured.",
enum: [ "test-failure-rate", "duration", "memory", "disk", "error-rate", "quality-score" ]
},
above: {
description: "Fires over this: a share (50%), a multiple of the estimate (3x) or a number.",
$ref: "#/$defs/threshold"
},
below: {
description: "Fires under this.",
$ref: "#/$defs/threshold"
},
for: {
description: "How long it must last.",
$ref: "#/$defs/duration"
},
from: {
description: "Where a quality score is read: a JSON file and a pointer, as quality.json#/score.",
$ref: "#/$defs/text"
},
branches: {
description: "Only on these branches. Default: all.",
$ref: "#/$defs/texts"
},
do: {
description: "What rerail does.",
enum: [ "checkpoint", "scale-back", "step-back", "nominate-revert", "hand-over" ]
}
}
};
const W = {
type: [ "string", "number" ],
title: "a share (50%), a multiple (3x) or a number",
pattern: "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$"
};
const B = new RegExp("^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$", "u");
function validate103(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate103.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (typeof e !== "string" && !(typeof e == "number" && isFinite(e))) {
const a = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: W.type
},
schema: W.type,
parentSchema: W,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
if (typeof e === "string") {
if (!B.test(e)) {
const a = {
instancePath: t,
schemaPath: "#/pattern",
keyword: "pattern",
params: {
pattern: "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$"
},
schema: "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$",
parentSchema: W,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
validate103.errors = i;
return o === 0;
}
validate103.evaluated = {
dynamicProps: false,
dynamicItems: false
};
function validate102(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate102.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
const p = o;
let l = false;
let d = null;
const h = o;
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.above === undefined) {
const a = {
instancePath: t,
schemaPath: "#/oneOf/0/required",
keyword: "required",
params: {
missingProperty: "above"
},
schema: N.oneOf[0].required,
parentSchema: N.oneOf[0],
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
var f = h === o;
if (f) {
l = true;
d = 0;
}
const u = o;
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.below === undefined) {
const a = {
instancePath: t,
schemaPath: "#/oneOf/1/required",
keyword: "required",
params: {
missingProperty: "below"
},
schema: N.oneOf[1].required,
parentSchema: N.oneOf[1],
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
var f = u === o;
if (f && l) {
l = false;
d = [ d, 1 ];
} else {
if (f) {
l = true;
d = 1;
}
}
if (!l) {
const a = {
instancePath: t,
schemaPath: "#/oneOf",
keyword: "oneOf",
params: {
passingSchemas: d
},
schema: N.oneOf,
parentSchema: N,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
} else {
o = p;
if (i !== null) {
if (p) {
i.length = p;
} else {
i = null;
}
}
}
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.metric === undefined) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "metric"
},
schema: N.required,
parentSchema: N,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
if (e.do === undefined) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "do"
},
schema: N.required,
parentSchema: N,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
for (const a in e) {
if (!(a === "metric" || a === "above" || a === "below" || a === "for" || a === "from" || a === "branches" || a === "do")) {
const r = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: N,
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e.metric !== undefined) {
let a = e.metric;
if (!(a === "test-failure-rate" || a === "duration" || a === "memory" || a === "disk" || a === "error-rate" || a === "quality-score")) {
const e = {
instancePath: t + "/metric",
schemaPath: "#/properties/metric/enum",
keyword: "enum",
params: {
allowedValues: N.properties.metric.enum
},
schema: N.properties.metric.enum,
parentSchema: N.properties.metric,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.above !== undefined) {
if (!validate103(e.above, {
instancePath: t + "/above",
parentData: e,
parentDataProperty: "above",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate103.errors : i.concat(validate103.errors);
o = i.length;
}
}
if (e.below !== undefined) {
if (!validate103(e.below, {
instancePath: t + "/below",
parentData: e,
parentDataProperty: "below",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate103.errors : i.concat(validate103.errors);
o = i.length;
}
}
if (e.for !== undefined) {
if (!validate63(e.for, {
instancePath: t + "/for",
parentData: e,
parentDataProperty: "for",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate63.errors : i.concat(validate63.errors);
o = i.length;
}
}
if (e.from !== undefined) {
if (!validate55(e.from, {
instancePath: t + "/from",
parentData: e,
parentDataProperty: "from",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate55.errors : i.concat(validate55.errors);
o = i.length;
}
}
if (e.branches !== undefined) {
if (!validate54(e.branches, {
instancePath: t + "/branches",
parentData: e,
parentDataProperty: "branches",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate54.errors : i.concat(validate54.errors);
o = i.length;
}
}
if (e.do !== undefined) {
let a = e.do;
if (!(a === "checkpoint" || a === "scale-back" || a === "step-back" || a === "nominate-revert" || a === "hand-over")) {
const e = {
instancePath: t + "/do",
schemaPath: "#/properties/do/enum",
keyword: "enum",
params: {
allowedValues: N.properties.do.enum
},
schema: N.properties.do.enum,
parentSchema: N.properties.do,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
schema: N.type,
parentSchema: N,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate102.errors = i;
return o === 0;
}
validate102.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const T = {
enum: [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ]
};
function validate112(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate112.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (!(e === "timeout" || e === "test-failure" || e === "quality-gate" || e === "resource-exhaustion" || e === "network" || e === "git" || e === "unknown")) {
const a = {
instancePath: t,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: T.enum
},
schema: T.enum,
parentSchema: T,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate112.errors = i;
return o === 0;
}
validate112.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const F = {
enum: [ "docs", "standard", "heavy" ]
};
function validate116(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate116.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (!(e === "docs" || e === "standard" || e === "heavy")) {
const a = {
instancePath: t,
schemaPath: "#/enum",
keyword: "enum",
params: {
allowedValues: F.enum
},
schema: F.enum,
parentSchema: F,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate116.errors = i;
return o === 0;
}
validate116.evaluated = {
dynamicProps: false,
dynamicItems: false
};
const C = {
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
const z = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const U = new RegExp("\\S", "u");
const V = {
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
function validate132(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate132.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
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
parentSchema: V,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
parentSchema: V,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
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
parentSchema: V.items,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
parentSchema: V.items,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
schema: V.items.type,
parentSchema: V.items,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
schema: V.type,
parentSchema: V,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate132.errors = i;
return o === 0;
}
validate132.evaluated = {
items: true,
dynamicProps: false,
dynamicItems: false
};
function validate130(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate130.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.id === undefined) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
},
schema: C.required,
parentSchema: C,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
if (e.type === undefined) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "type"
},
schema: C.required,
parentSchema: C,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
if (e.pattern === undefined) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "pattern"
},
schema: C.required,
parentSchema: C,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
if (e.examples === undefined) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "examples"
},
schema: C.required,
parentSchema: C,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
for (const a in e) {
if (!(a === "id" || a === "type" || a === "pattern" || a === "ignore-case" || a === "weight" || a === "examples" || a === "counter-examples" || a === "suggestion")) {
const r = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: C,
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e.id !== undefined) {
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
parentSchema: C.properties.id,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
if (!z.test(a)) {
const e = {
instancePath: t + "/id",
schemaPath: "#/properties/id/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"
},
schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
parentSchema: C.properties.id,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
schema: C.properties.id.type,
parentSchema: C.properties.id,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.type !== undefined) {
if (!validate112(e.type, {
instancePath: t + "/type",
parentData: e,
parentDataProperty: "type",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate112.errors : i.concat(validate112.errors);
o = i.length;
}
}
if (e.pattern !== undefined) {
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
parentSchema: C.properties.pattern,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
parentSchema: C.properties.pattern,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
if (!U.test(a)) {
const e = {
instancePath: t + "/pattern",
schemaPath: "#/properties/pattern/pattern",
keyword: "pattern",
params: {
pattern: "\\S"
},
schema: "\\S",
parentSchema: C.properties.pattern,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
schema: C.properties.pattern.type,
parentSchema: C.properties.pattern,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e["ignore-case"] !== undefined) {
let a = e["ignore-case"];
if (typeof a !== "boolean") {
const e = {
instancePath: t + "/ignore-case",
schemaPath: "#/properties/ignore-case/type",
keyword: "type",
params: {
type: "boolean"
},
schema: C.properties["ignore-case"].type,
parentSchema: C.properties["ignore-case"],
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.weight !== undefined) {
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
parentSchema: C.properties.weight,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
parentSchema: C.properties.weight,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
schema: C.properties.weight.type,
parentSchema: C.properties.weight,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.examples !== undefined) {
if (!validate132(e.examples, {
instancePath: t + "/examples",
parentData: e,
parentDataProperty: "examples",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate132.errors : i.concat(validate132.errors);
o = i.length;
}
}
if (e["counter-examples"] !== undefined) {
if (!validate132(e["counter-examples"], {
instancePath: t + "/counter-examples",
parentData: e,
parentDataProperty: "counter-examples",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate132.errors : i.concat(validate132.errors);
o = i.length;
}
}
if (e.suggestion !== undefined) {
if (!validate55(e.suggestion, {
instancePath: t + "/suggestion",
parentData: e,
parentDataProperty: "suggestion",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate55.errors : i.concat(validate55.errors);
o = i.length;
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
schema: C.type,
parentSchema: C,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate130.errors = i;
return o === 0;
}
validate130.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const G = new RegExp("^[A-Za-z0-9_.-]{1,100}\\.ya?ml$", "u");
const H = new RegExp("^[A-Z_][A-Z0-9_]{0,99}$", "u");
function validate52(e, {instancePath: t = "", parentData: a, parentDataProperty: r, rootData: n = e, dynamicAnchors: s = {}} = {}) {
let i = null;
let o = 0;
const c = validate52.evaluated;
if (c.dynamicProps) {
c.props = undefined;
}
if (c.dynamicItems) {
c.items = undefined;
}
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.version === undefined) {
const a = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "version"
},
schema: P.required,
parentSchema: P,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
for (const a in e) {
if (!b.call(P.properties, a)) {
const r = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: P,
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e.version !== undefined) {
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
parentSchema: P.properties.version,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.mode !== undefined) {
let a = e.mode;
if (!(a === "observe" || a === "act")) {
const e = {
instancePath: t + "/mode",
schemaPath: "#/properties/mode/enum",
keyword: "enum",
params: {
allowedValues: P.properties.mode.enum
},
schema: P.properties.mode.enum,
parentSchema: P.properties.mode,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.lanes !== undefined) {
let a = e.lanes;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) {
if (!(e === "docs" || e === "standard" || e === "heavy")) {
const r = {
instancePath: t + "/lanes",
schemaPath: "#/properties/lanes/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: P.properties.lanes,
data: a
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (a.docs !== undefined) {
if (!validate53(a.docs, {
instancePath: t + "/lanes/docs",
parentData: a,
parentDataProperty: "docs",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate53.errors : i.concat(validate53.errors);
o = i.length;
}
}
if (a.standard !== undefined) {
if (!validate53(a.standard, {
instancePath: t + "/lanes/standard",
parentData: a,
parentDataProperty: "standard",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate53.errors : i.concat(validate53.errors);
o = i.length;
}
}
if (a.heavy !== undefined) {
if (!validate53(a.heavy, {
instancePath: t + "/lanes/heavy",
parentData: a,
parentDataProperty: "heavy",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate53.errors : i.concat(validate53.errors);
o = i.length;
}
}
} else {
const e = {
instancePath: t + "/lanes",
schemaPath: "#/properties/lanes/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.lanes.type,
parentSchema: P.properties.lanes,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.plans !== undefined) {
let a = e.plans;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) {
if (!(e === "timeout" || e === "test-failure" || e === "quality-gate" || e === "resource-exhaustion" || e === "network" || e === "git" || e === "unknown")) {
const r = {
instancePath: t + "/plans",
schemaPath: "#/properties/plans/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: P.properties.plans,
data: a
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (a.timeout !== undefined) {
if (!validate68(a.timeout, {
instancePath: t + "/plans/timeout",
parentData: a,
parentDataProperty: "timeout",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
o = i.length;
}
}
if (a["test-failure"] !== undefined) {
if (!validate68(a["test-failure"], {
instancePath: t + "/plans/test-failure",
parentData: a,
parentDataProperty: "test-failure",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
o = i.length;
}
}
if (a["quality-gate"] !== undefined) {
if (!validate68(a["quality-gate"], {
instancePath: t + "/plans/quality-gate",
parentData: a,
parentDataProperty: "quality-gate",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
o = i.length;
}
}
if (a["resource-exhaustion"] !== undefined) {
if (!validate68(a["resource-exhaustion"], {
instancePath: t + "/plans/resource-exhaustion",
parentData: a,
parentDataProperty: "resource-exhaustion",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
o = i.length;
}
}
if (a.network !== undefined) {
if (!validate68(a.network, {
instancePath: t + "/plans/network",
parentData: a,
parentDataProperty: "network",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
o = i.length;
}
}
if (a.git !== undefined) {
if (!validate68(a.git, {
instancePath: t + "/plans/git",
parentData: a,
parentDataProperty: "git",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
o = i.length;
}
}
if (a.unknown !== undefined) {
if (!validate68(a.unknown, {
instancePath: t + "/plans/unknown",
parentData: a,
parentDataProperty: "unknown",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate68.errors : i.concat(validate68.errors);
o = i.length;
}
}
} else {
const e = {
instancePath: t + "/plans",
schemaPath: "#/properties/plans/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.plans.type,
parentSchema: P.properties.plans,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.never !== undefined) {
if (!validate82(e.never, {
instancePath: t + "/never",
parentData: e,
parentDataProperty: "never",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
o = i.length;
}
}
if (e.idempotent !== undefined) {
if (!validate82(e.idempotent, {
instancePath: t + "/idempotent",
parentData: e,
parentDataProperty: "idempotent",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate82.errors : i.concat(validate82.errors);
o = i.length;
}
}
if (e.flaky !== undefined) {
let a = e.flaky;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) {
if (!(e === "max-per-week" || e === "deadline")) {
const r = {
instancePath: t + "/flaky",
schemaPath: "#/properties/flaky/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: P.properties.flaky,
data: a
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (a["max-per-week"] !== undefined) {
if (!validate89(a["max-per-week"], {
instancePath: t + "/flaky/max-per-week",
parentData: a,
parentDataProperty: "max-per-week",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate89.errors : i.concat(validate89.errors);
o = i.length;
}
}
if (a.deadline !== undefined) {
if (!validate63(a.deadline, {
instancePath: t + "/flaky/deadline",
parentData: a,
parentDataProperty: "deadline",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate63.errors : i.concat(validate63.errors);
o = i.length;
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
schema: P.properties.flaky.type,
parentSchema: P.properties.flaky,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.budgets !== undefined) {
let a = e.budgets;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) {
if (!(e === "reruns" || e === "storage" || e === "circuit-breaker")) {
const r = {
instancePath: t + "/budgets",
schemaPath: "#/properties/budgets/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: P.properties.budgets,
data: a
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (a.reruns !== undefined) {
let e = a.reruns;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) {
if (!(a === "per-job" || a === "per-run" || a === "per-day")) {
const r = {
instancePath: t + "/budgets/reruns",
schemaPath: "#/properties/budgets/properties/reruns/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: P.properties.budgets.properties.reruns,
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e["per-job"] !== undefined) {
if (!validate89(e["per-job"], {
instancePath: t + "/budgets/reruns/per-job",
parentData: e,
parentDataProperty: "per-job",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate89.errors : i.concat(validate89.errors);
o = i.length;
}
}
if (e["per-run"] !== undefined) {
if (!validate89(e["per-run"], {
instancePath: t + "/budgets/reruns/per-run",
parentData: e,
parentDataProperty: "per-run",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate89.errors : i.concat(validate89.errors);
o = i.length;
}
}
if (e["per-day"] !== undefined) {
if (!validate89(e["per-day"], {
instancePath: t + "/budgets/reruns/per-day",
parentData: e,
parentDataProperty: "per-day",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate89.errors : i.concat(validate89.errors);
o = i.length;
}
}
} else {
const a = {
instancePath: t + "/budgets/reruns",
schemaPath: "#/properties/budgets/properties/reruns/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.budgets.properties.reruns.type,
parentSchema: P.properties.budgets.properties.reruns,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
if (a.storage !== undefined) {
let e = a.storage;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) {
if (!(a === "per-run" || a === "retention")) {
const r = {
instancePath: t + "/budgets/storage",
schemaPath: "#/properties/budgets/properties/storage/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: P.properties.budgets.properties.storage,
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e["per-run"] !== undefined) {
if (!validate95(e["per-run"], {
instancePath: t + "/budgets/storage/per-run",
parentData: e,
parentDataProperty: "per-run",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate95.errors : i.concat(validate95.errors);
o = i.length;
}
}
if (e.retention !== undefined) {
if (!validate97(e.retention, {
instancePath: t + "/budgets/storage/retention",
parentData: e,
parentDataProperty: "retention",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate97.errors : i.concat(validate97.errors);
o = i.length;
}
}
} else {
const a = {
instancePath: t + "/budgets/storage",
schemaPath: "#/properties/budgets/properties/storage/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.budgets.properties.storage.type,
parentSchema: P.properties.budgets.properties.storage,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
if (a["circuit-breaker"] !== undefined) {
let e = a["circuit-breaker"];
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) {
if (!(a === "runs" || a === "within")) {
const r = {
instancePath: t + "/budgets/circuit-breaker",
schemaPath: "#/properties/budgets/properties/circuit-breaker/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: P.properties.budgets.properties["circuit-breaker"],
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e.runs !== undefined) {
if (!validate99(e.runs, {
instancePath: t + "/budgets/circuit-breaker/runs",
parentData: e,
parentDataProperty: "runs",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate99.errors : i.concat(validate99.errors);
o = i.length;
}
}
if (e.within !== undefined) {
if (!validate63(e.within, {
instancePath: t + "/budgets/circuit-breaker/within",
parentData: e,
parentDataProperty: "within",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate63.errors : i.concat(validate63.errors);
o = i.length;
}
}
} else {
const a = {
instancePath: t + "/budgets/circuit-breaker",
schemaPath: "#/properties/budgets/properties/circuit-breaker/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.budgets.properties["circuit-breaker"].type,
parentSchema: P.properties.budgets.properties["circuit-breaker"],
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
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
schema: P.properties.budgets.type,
parentSchema: P.properties.budgets,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.triggers !== undefined) {
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
parentSchema: P.properties.triggers,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
const e = a.length;
for (let r = 0; r < e; r++) {
if (!validate102(a[r], {
instancePath: t + "/triggers/" + r,
parentData: a,
parentDataProperty: r,
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate102.errors : i.concat(validate102.errors);
o = i.length;
}
}
} else {
const e = {
instancePath: t + "/triggers",
schemaPath: "#/properties/triggers/type",
keyword: "type",
params: {
type: "array"
},
schema: P.properties.triggers.type,
parentSchema: P.properties.triggers,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.stages !== undefined) {
let a = e.stages;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) {
if (!(e === "paths" || e === "approve-over" || e === "max-per-target")) {
const r = {
instancePath: t + "/stages",
schemaPath: "#/properties/stages/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: P.properties.stages,
data: a
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (a.paths !== undefined) {
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
parentSchema: P.properties.stages.properties.paths,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
const a = e.length;
for (let r = 0; r < a; r++) {
let a = e[r];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.from === undefined) {
const e = {
instancePath: t + "/stages/paths/" + r,
schemaPath: "#/properties/stages/properties/paths/items/required",
keyword: "required",
params: {
missingProperty: "from"
},
schema: P.properties.stages.properties.paths.items.required,
parentSchema: P.properties.stages.properties.paths.items,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
if (a.to === undefined) {
const e = {
instancePath: t + "/stages/paths/" + r,
schemaPath: "#/properties/stages/properties/paths/items/required",
keyword: "required",
params: {
missingProperty: "to"
},
schema: P.properties.stages.properties.paths.items.required,
parentSchema: P.properties.stages.properties.paths.items,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
for (const e in a) {
if (!(e === "from" || e === "to" || e === "when")) {
const n = {
instancePath: t + "/stages/paths/" + r,
schemaPath: "#/properties/stages/properties/paths/items/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: P.properties.stages.properties.paths.items,
data: a
};
if (i === null) {
i = [ n ];
} else {
i.push(n);
}
o++;
}
}
if (a.from !== undefined) {
if (!validate55(a.from, {
instancePath: t + "/stages/paths/" + r + "/from",
parentData: a,
parentDataProperty: "from",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate55.errors : i.concat(validate55.errors);
o = i.length;
}
}
if (a.to !== undefined) {
if (!validate55(a.to, {
instancePath: t + "/stages/paths/" + r + "/to",
parentData: a,
parentDataProperty: "to",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate55.errors : i.concat(validate55.errors);
o = i.length;
}
}
if (a.when !== undefined) {
if (!validate112(a.when, {
instancePath: t + "/stages/paths/" + r + "/when",
parentData: a,
parentDataProperty: "when",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate112.errors : i.concat(validate112.errors);
o = i.length;
}
}
} else {
const e = {
instancePath: t + "/stages/paths/" + r,
schemaPath: "#/properties/stages/properties/paths/items/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.stages.properties.paths.items.type,
parentSchema: P.properties.stages.properties.paths.items,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
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
schema: P.properties.stages.properties.paths.type,
parentSchema: P.properties.stages.properties.paths,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
if (a["approve-over"] !== undefined) {
if (!validate89(a["approve-over"], {
instancePath: t + "/stages/approve-over",
parentData: a,
parentDataProperty: "approve-over",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate89.errors : i.concat(validate89.errors);
o = i.length;
}
}
if (a["max-per-target"] !== undefined) {
if (!validate89(a["max-per-target"], {
instancePath: t + "/stages/max-per-target",
parentData: a,
parentDataProperty: "max-per-target",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate89.errors : i.concat(validate89.errors);
o = i.length;
}
}
} else {
const e = {
instancePath: t + "/stages",
schemaPath: "#/properties/stages/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.stages.type,
parentSchema: P.properties.stages,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.checkpoint !== undefined) {
let a = e.checkpoint;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) {
if (!(e === "stores" || e === "secrets")) {
const r = {
instancePath: t + "/checkpoint",
schemaPath: "#/properties/checkpoint/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: P.properties.checkpoint,
data: a
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (a.stores !== undefined) {
let e = a.stores;
if (Array.isArray(e)) {
if (e.length > 2) {
const a = {
instancePath: t + "/checkpoint/stores",
schemaPath: "#/properties/checkpoint/properties/stores/maxItems",
keyword: "maxItems",
params: {
limit: 2
},
schema: 2,
parentSchema: P.properties.checkpoint.properties.stores,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
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
parentSchema: P.properties.checkpoint.properties.stores,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
const a = e.length;
for (let r = 0; r < a; r++) {
let a = e[r];
if (!(a === "artifact" || a === "s3")) {
const e = {
instancePath: t + "/checkpoint/stores/" + r,
schemaPath: "#/properties/checkpoint/properties/stores/items/enum",
keyword: "enum",
params: {
allowedValues: P.properties.checkpoint.properties.stores.items.enum
},
schema: P.properties.checkpoint.properties.stores.items.enum,
parentSchema: P.properties.checkpoint.properties.stores.items,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
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
schema: P.properties.checkpoint.properties.stores.type,
parentSchema: P.properties.checkpoint.properties.stores,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
if (a.secrets !== undefined) {
let e = a.secrets;
if (!(e === "redact" || e === "refuse" || e === "allow")) {
const a = {
instancePath: t + "/checkpoint/secrets",
schemaPath: "#/properties/checkpoint/properties/secrets/enum",
keyword: "enum",
params: {
allowedValues: P.properties.checkpoint.properties.secrets.enum
},
schema: P.properties.checkpoint.properties.secrets.enum,
parentSchema: P.properties.checkpoint.properties.secrets,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
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
schema: P.properties.checkpoint.type,
parentSchema: P.properties.checkpoint,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.cache !== undefined) {
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
parentSchema: P.properties.cache,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
const e = a.length;
for (let r = 0; r < e; r++) {
let e = a[r];
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.paths === undefined) {
const a = {
instancePath: t + "/cache/" + r,
schemaPath: "#/properties/cache/items/required",
keyword: "required",
params: {
missingProperty: "paths"
},
schema: P.properties.cache.items.required,
parentSchema: P.properties.cache.items,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
if (e["key-files"] === undefined) {
const a = {
instancePath: t + "/cache/" + r,
schemaPath: "#/properties/cache/items/required",
keyword: "required",
params: {
missingProperty: "key-files"
},
schema: P.properties.cache.items.required,
parentSchema: P.properties.cache.items,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
for (const a in e) {
if (!(a === "lane" || a === "paths" || a === "key-files")) {
const n = {
instancePath: t + "/cache/" + r,
schemaPath: "#/properties/cache/items/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: P.properties.cache.items,
data: e
};
if (i === null) {
i = [ n ];
} else {
i.push(n);
}
o++;
}
}
if (e.lane !== undefined) {
if (!validate116(e.lane, {
instancePath: t + "/cache/" + r + "/lane",
parentData: e,
parentDataProperty: "lane",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate116.errors : i.concat(validate116.errors);
o = i.length;
}
}
if (e.paths !== undefined) {
if (!validate58(e.paths, {
instancePath: t + "/cache/" + r + "/paths",
parentData: e,
parentDataProperty: "paths",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate58.errors : i.concat(validate58.errors);
o = i.length;
}
}
if (e["key-files"] !== undefined) {
if (!validate58(e["key-files"], {
instancePath: t + "/cache/" + r + "/key-files",
parentData: e,
parentDataProperty: "key-files",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate58.errors : i.concat(validate58.errors);
o = i.length;
}
}
} else {
const a = {
instancePath: t + "/cache/" + r,
schemaPath: "#/properties/cache/items/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.cache.items.type,
parentSchema: P.properties.cache.items,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
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
schema: P.properties.cache.type,
parentSchema: P.properties.cache,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.rollback !== undefined) {
let a = e.rollback;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) {
if (!(e === "branches" || e === "mode" || e === "probe" || e === "exempt" || e === "limits" || e === "verify")) {
const r = {
instancePath: t + "/rollback",
schemaPath: "#/properties/rollback/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: P.properties.rollback,
data: a
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (a.branches !== undefined) {
if (!validate54(a.branches, {
instancePath: t + "/rollback/branches",
parentData: a,
parentDataProperty: "branches",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate54.errors : i.concat(validate54.errors);
o = i.length;
}
}
if (a.mode !== undefined) {
let e = a.mode;
if (!(e === "issue" || e === "pr" || e === "push")) {
const a = {
instancePath: t + "/rollback/mode",
schemaPath: "#/properties/rollback/properties/mode/enum",
keyword: "enum",
params: {
allowedValues: P.properties.rollback.properties.mode.enum
},
schema: P.properties.rollback.properties.mode.enum,
parentSchema: P.properties.rollback.properties.mode,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
if (a.probe !== undefined) {
let e = a.probe;
if (typeof e === "string") {
if (!G.test(e)) {
const a = {
instancePath: t + "/rollback/probe",
schemaPath: "#/properties/rollback/properties/probe/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Za-z0-9_.-]{1,100}\\.ya?ml$"
},
schema: "^[A-Za-z0-9_.-]{1,100}\\.ya?ml$",
parentSchema: P.properties.rollback.properties.probe,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
} else {
const a = {
instancePath: t + "/rollback/probe",
schemaPath: "#/properties/rollback/properties/probe/type",
keyword: "type",
params: {
type: "string"
},
schema: P.properties.rollback.properties.probe.type,
parentSchema: P.properties.rollback.properties.probe,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
if (a.exempt !== undefined) {
let e = a.exempt;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) {
if (!(a === "authors" || a === "paths" || a === "trailers")) {
const r = {
instancePath: t + "/rollback/exempt",
schemaPath: "#/properties/rollback/properties/exempt/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: P.properties.rollback.properties.exempt,
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e.authors !== undefined) {
if (!validate54(e.authors, {
instancePath: t + "/rollback/exempt/authors",
parentData: e,
parentDataProperty: "authors",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate54.errors : i.concat(validate54.errors);
o = i.length;
}
}
if (e.paths !== undefined) {
if (!validate58(e.paths, {
instancePath: t + "/rollback/exempt/paths",
parentData: e,
parentDataProperty: "paths",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate58.errors : i.concat(validate58.errors);
o = i.length;
}
}
if (e.trailers !== undefined) {
if (!validate54(e.trailers, {
instancePath: t + "/rollback/exempt/trailers",
parentData: e,
parentDataProperty: "trailers",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate54.errors : i.concat(validate54.errors);
o = i.length;
}
}
} else {
const a = {
instancePath: t + "/rollback/exempt",
schemaPath: "#/properties/rollback/properties/exempt/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.rollback.properties.exempt.type,
parentSchema: P.properties.rollback.properties.exempt,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
if (a.limits !== undefined) {
let e = a.limits;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) {
if (!(a === "age" || a === "create" || a === "push")) {
const r = {
instancePath: t + "/rollback/limits",
schemaPath: "#/properties/rollback/properties/limits/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: P.properties.rollback.properties.limits,
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e.age !== undefined) {
if (!validate63(e.age, {
instancePath: t + "/rollback/limits/age",
parentData: e,
parentDataProperty: "age",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate63.errors : i.concat(validate63.errors);
o = i.length;
}
}
if (e.create !== undefined) {
if (!validate89(e.create, {
instancePath: t + "/rollback/limits/create",
parentData: e,
parentDataProperty: "create",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate89.errors : i.concat(validate89.errors);
o = i.length;
}
}
if (e.push !== undefined) {
if (!validate89(e.push, {
instancePath: t + "/rollback/limits/push",
parentData: e,
parentDataProperty: "push",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate89.errors : i.concat(validate89.errors);
o = i.length;
}
}
} else {
const a = {
instancePath: t + "/rollback/limits",
schemaPath: "#/properties/rollback/properties/limits/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.rollback.properties.limits.type,
parentSchema: P.properties.rollback.properties.limits,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
if (a.verify !== undefined) {
if (!validate55(a.verify, {
instancePath: t + "/rollback/verify",
parentData: a,
parentDataProperty: "verify",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate55.errors : i.concat(validate55.errors);
o = i.length;
}
}
} else {
const e = {
instancePath: t + "/rollback",
schemaPath: "#/properties/rollback/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.rollback.type,
parentSchema: P.properties.rollback,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.notifications !== undefined) {
let a = e.notifications;
if (a && typeof a == "object" && !Array.isArray(a)) {
for (const e in a) {
if (!(e === "pull-request" || e === "issue" || e === "webhook")) {
const r = {
instancePath: t + "/notifications",
schemaPath: "#/properties/notifications/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: e
},
schema: false,
parentSchema: P.properties.notifications,
data: a
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (a["pull-request"] !== undefined) {
let e = a["pull-request"];
if (!(e === "never" || e === "on-action" || e === "always")) {
const a = {
instancePath: t + "/notifications/pull-request",
schemaPath: "#/properties/notifications/properties/pull-request/enum",
keyword: "enum",
params: {
allowedValues: P.properties.notifications.properties["pull-request"].enum
},
schema: P.properties.notifications.properties["pull-request"].enum,
parentSchema: P.properties.notifications.properties["pull-request"],
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
if (a.issue !== undefined) {
let e = a.issue;
if (e && typeof e == "object" && !Array.isArray(e)) {
for (const a in e) {
if (!(a === "labels")) {
const r = {
instancePath: t + "/notifications/issue",
schemaPath: "#/properties/notifications/properties/issue/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: P.properties.notifications.properties.issue,
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e.labels !== undefined) {
if (!validate54(e.labels, {
instancePath: t + "/notifications/issue/labels",
parentData: e,
parentDataProperty: "labels",
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate54.errors : i.concat(validate54.errors);
o = i.length;
}
}
} else {
const a = {
instancePath: t + "/notifications/issue",
schemaPath: "#/properties/notifications/properties/issue/type",
keyword: "type",
params: {
type: "object"
},
schema: P.properties.notifications.properties.issue.type,
parentSchema: P.properties.notifications.properties.issue,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
}
if (a.webhook !== undefined) {
let e = a.webhook;
if (e && typeof e == "object" && !Array.isArray(e)) {
if (e.secret === undefined) {
const a = {
instancePath: t + "/notifications/webhook",
schemaPath: "#/properties/notifications/properties/webhook/required",
keyword: "required",
params: {
missingProperty: "secret"
},
schema: P.properties.notifications.properties.webhook.required,
parentSchema: P.properties.notifications.properties.webhook,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
for (const a in e) {
if (!(a === "secret" || a === "escalate")) {
const r = {
instancePath: t + "/notifications/webhook",
schemaPath: "#/properties/notifications/properties/webhook/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: a
},
schema: false,
parentSchema: P.properties.notifications.properties.webhook,
data: e
};
if (i === null) {
i = [ r ];
} else {
i.push(r);
}
o++;
}
}
if (e.secret !== undefined) {
let a = e.secret;
if (typeof a === "string") {
if (!H.test(a)) {
const e = {
instancePath: t + "/notifications/webhook/secret",
schemaPath: "#/properties/notifications/properties/webhook/properties/secret/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Z_][A-Z0-9_]{0,99}$"
},
schema: "^[A-Z_][A-Z0-9_]{0,99}$",
parentSchema: P.properties.notifications.properties.webhook.properties.secret,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
} else {
const e = {
instancePath: t + "/notifications/webhook/secret",
schemaPath: "#/properties/notifications/properties/webhook/properties/secret/type",
keyword: "type",
params: {
type: "string"
},
schema: P.properties.notifications.properties.webhook.properties.secret.type,
parentSchema: P.properties.notifications.properties.webhook.properties.secret,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.escalate !== undefined) {
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
parentSchema: P.properties.notifications.properties.webhook.properties.escalate,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
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
parentSchema: P.properties.notifications.properties.webhook.properties.escalate,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
const e = a.length;
for (let r = 0; r < e; r++) {
if (!validate63(a[r], {
instancePath: t + "/notifications/webhook/escalate/" + r,
parentData: a,
parentDataProperty: r,
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate63.errors : i.concat(validate63.errors);
o = i.length;
}
}
} else {
const e = {
instancePath: t + "/notifications/webhook/escalate",
schemaPath: "#/properties/notifications/properties/webhook/properties/escalate/type",
keyword: "type",
params: {
type: "array"
},
schema: P.properties.notifications.properties.webhook.properties.escalate.type,
parentSchema: P.properties.notifications.properties.webhook.properties.escalate,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
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
schema: P.properties.notifications.properties.webhook.type,
parentSchema: P.properties.notifications.properties.webhook,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
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
schema: P.properties.notifications.type,
parentSchema: P.properties.notifications,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
}
if (e.rules !== undefined) {
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
parentSchema: P.properties.rules,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
o++;
}
const e = a.length;
for (let r = 0; r < e; r++) {
if (!validate130(a[r], {
instancePath: t + "/rules/" + r,
parentData: a,
parentDataProperty: r,
rootData: n,
dynamicAnchors: s
})) {
i = i === null ? validate130.errors : i.concat(validate130.errors);
o = i.length;
}
}
} else {
const e = {
instancePath: t + "/rules",
schemaPath: "#/properties/rules/type",
keyword: "type",
params: {
type: "array"
},
schema: P.properties.rules.type,
parentSchema: P.properties.rules,
data: a
};
if (i === null) {
i = [ e ];
} else {
i.push(e);
}
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
schema: P.type,
parentSchema: P,
data: e
};
if (i === null) {
i = [ a ];
} else {
i.push(a);
}
o++;
}
validate52.errors = i;
return o === 0;
}
validate52.evaluated = {
props: true,
dynamicProps: false,
dynamicItems: false
};
const K = new Set([ "if", "anyOf" ]);
function validateSchema(e, t) {
const a = readDocument(e, t);
if (a.problems.length > 0 || a.data === null) return a;
const r = g;
if (r(a.data)) return a;
const n = (r.errors ?? []).filter(e => !K.has(e.keyword) && !isBranch(e));
const s = n.map(e => problemOf(e, a)).sort((e, t) => e.line - t.line || e.column - t.column);
return {
...a,
problems: s.filter((e, t) => !isTold(e, s.slice(0, t)))
};
}
const isBranch = ({schemaPath: e}) => /\/oneOf\/\d/.test(e);
const isTold = (e, t) => t.some(({key: t, text: a}) => t === e.key && a === e.text);
function problemOf(e, t) {
const a = pathOf(e.instancePath, t.data);
const {params: r} = e;
if (e.keyword === "additionalProperties") {
const n = String(r.additionalProperty);
return t.problem([ ...a, n ], unknownKey(n, allowedKeys(e)), "key");
}
if (e.keyword === "required") {
const e = String(r.missingProperty);
return t.problem([ ...a, e ], `this key is missing. Add it: \`${e}: ${example(e)}\`.`);
}
const n = allowedValue(e);
return t.problem(a, `${shown(valueAt(t.data, a))} is not allowed. Use ${n}.`);
}
function unknownKey(e, t) {
const a = t.find(t => distance(t, e) <= Math.max(1, Math.min(3, Math.floor(t.length / 4))));
const r = a === undefined ? "" : ` Did you mean "${a}"?`;
return `unknown key "${clip(e)}".${r} Use ${orList(t)}.`;
}
function allowedValue(e) {
const {params: t} = e;
if (e.keyword === "enum") return orList(t.allowedValues.map(String));
if (e.keyword === "const") return JSON.stringify(t.allowedValue);
const {title: a} = e.parentSchema;
if (typeof a === "string" && (e.keyword === "oneOf" || e.parentSchema.properties === undefined)) return a;
if (e.keyword === "maxItems") return `a list of at most ${t.limit} entries`;
if (e.keyword === "minItems") return `a list of at least ${t.limit} entries`;
if (e.keyword === "maxLength") return `at most ${t.limit} characters`;
const r = [ t.type ].flat().map(String);
return orList(r.map(e => _[e] ?? e));
}
const _ = {
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
if (typeof a !== "object" || a === null || !Object.hasOwn(a, e)) return undefined;
a = a[e];
}
return a;
}
const Y = {
version: "1",
strategy: "RETRY",
id: "nexus-down",
type: "network"
};
const example = e => Y[e] ?? "…";
const Z = 80;
const clip = e => e.length > Z ? `${e.slice(0, Z)}…` : e;
function shown(e) {
if (e === null || e === undefined) return "an empty value";
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
for (const [r, n] of [ ...e ].entries()) {
const e = [ r + 1 ];
for (let r = 0; r < t.length; r += 1) {
e.push(Math.min(a[r] + (n === t[r] ? 0 : 1), a[r + 1] + 1, e[r] + 1));
}
a = e;
}
return a[t.length];
}
async function readPolicy(e, t = h.C) {
const a = validateSchema(e, t);
if (a.problems.length > 0) throw new f.p(a.problems);
const r = a.data ?? {};
const n = [];
const refuse = (e, t) => n.push(a.problem(e, t));
checkValues(r, refuse);
checkSupport(r, refuse);
const s = await compileRules(r.rules ?? [], refuse);
if (n.length > 0) throw new f.p(n.sort((e, t) => e.line - t.line || e.column - t.column));
return effectivePolicy(r, s);
}
},
46362: (e, t, a) => {
a.d(t, {
isSparse: () => isSparse,
pathInRepository: () => pathInRepository,
policyFromApi: () => policyFromApi,
policyFromGit: () => policyFromGit,
workspacePolicy: () => workspacePolicy
});
var r = a(73024);
var n = a(51455);
var s = a(76760);
var i = a(19473);
const o = 1e6;
const c = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
const p = 10;
async function workspacePolicy({context: e, inputs: t}) {
const a = t.policy;
const r = s.resolve(e.workspace, a);
const p = {
text: null,
source: a
};
try {
const [t, i] = await Promise.all([ (0, n.realpath)(e.workspace), (0, n.realpath)(s.dirname(r)) ]);
const l = s.join(i, s.basename(r));
const d = s.relative(t, l);
if (d.startsWith("..") || s.isAbsolute(d)) return {
...p,
unusable: "it is outside of the workspace"
};
const h = await (0, n.open)(l, c);
try {
const e = await h.stat();
if (!e.isFile()) return {
...p,
unusable: "it is not a regular file"
};
if (e.size > o) {
return {
...p,
unusable: `it has ${e.size} bytes, and rerail reads at most ${o}`
};
}
const {buffer: t, bytesRead: r} = await h.read(Buffer.alloc(e.size), 0, e.size, 0);
return {
text: t.toString("utf8", 0, r),
source: a
};
} finally {
await h.close();
}
} catch (e) {
const t = (0, i.$N)(e) ?? "";
if ([ "ENOENT", "ENOTDIR" ].includes(t)) return p;
return {
...p,
unusable: [ "ELOOP", "EMLINK" ].includes(t) ? "it is a link" : (0, i.bD)(e)
};
}
}
const isSparse = ({context: e}) => (0, r.existsSync)(s.join(e.workspace, ".git", "info", "sparse-checkout"));
function pathInRepository({context: e, inputs: t}) {
const a = s.relative(e.workspace, s.resolve(e.workspace, t.policy));
return a.startsWith("..") || s.isAbsolute(a) ? undefined : a.split(s.sep).join("/");
}
async function policyFromGit(e, t, r) {
const n = await withRepository(e, e => commitOf(e, t));
if (n === undefined) return undefined;
const at = (t, n) => withRepository(e, async e => {
const {readAtCommit: s} = await Promise.all([ a.e(223), a.e(439), a.e(213) ]).then(a.bind(a, 5979));
const i = await s(e, t, r, o);
return {
text: i === undefined ? null : i.toString("utf8"),
source: `${n}:${r}`
};
});
return {
current: await at(n, t.kind === "branch" ? t.branch : n.slice(0, 12)),
async* earlier() {
const t = [ "rev-list", `--max-count=${p}`, n, "--", r ];
const a = await withRepository(e, e => e.run(t));
const [, ...s] = (a ?? "").toString("latin1").split("\n").filter(Boolean);
for (const e of s) yield at(e, e.slice(0, 12));
}
};
}
async function withRepository(e, t) {
const {Repository: r} = await Promise.all([ a.e(223), a.e(439), a.e(213) ]).then(a.bind(a, 85799));
const i = s.join((await e.job()).folder, `policy-${process.pid}`);
const o = r.open(e.context.workspace, i, e.cancel);
try {
return o && await t(o);
} finally {
await (0, n.rm)(i, {
recursive: true,
force: true
});
}
}
async function commitOf(e, t) {
if (t.sha !== undefined || t.kind === "own") return t.sha;
const {readRefs: r} = await Promise.all([ a.e(223), a.e(439), a.e(213) ]).then(a.bind(a, 26713));
return r(e).get(`refs/remotes/origin/${t.branch}`);
}
async function policyFromApi(e, t, r) {
const {token: n} = e.inputs;
const {repository: s} = e.context;
const i = t.sha ?? (t.kind === "branch" ? t.branch : undefined);
if (!n || s === undefined || i === undefined) throw new Error("there is no token to ask the API with");
const [{openClient: o}, {apiAccess: c}, {policyAt: p, earlierPolicies: d}] = await Promise.all([ Promise.all([ a.e(741), a.e(326) ]).then(a.bind(a, 94234)), Promise.all([ a.e(741), a.e(326) ]).then(a.bind(a, 57885)), Promise.all([ a.e(741), a.e(326) ]).then(a.bind(a, 95448)) ]);
const h = o({
...c(e.env),
token: n
}, {
maxWaitSeconds: l
});
const f = {
repository: s,
path: r
};
return {
current: await p(h, f, i),
earlier: () => d(h, f, i)
};
}
const l = 5;
},
9113: (e, t, a) => {
a.r(t);
a.d(t, {
collectWorkflows: () => collectWorkflows,
jobsNamed: () => jobsNamed,
readRunWorkflows: () => readRunWorkflows,
workflowFileOf: () => workflowFileOf
});
var r = a(73024);
var n = a(76760);
var s = a(34646);
var i = a(19473);
const o = 100;
async function readRunWorkflows(e) {
const t = workflowFileOf(e.env);
if (!t) return undefined;
const a = c.get(e.context);
if (a) return a;
try {
const a = await collectWorkflows(t, fileReader(e, t));
if (!a) throw new Error(`${t.path} is not a workflow file`);
c.set(e.context, a);
return a;
} catch (t) {
e.log.debug(`The workflow file could not be read: ${(0, i.bD)(t)}.`);
return undefined;
}
}
const c = new WeakMap;
const jobsNamed = ({top: e, called: t}, a) => [ e, ...t ].flatMap(e => e.jobs.filter(e => e.id === a).map(t => ({
workflow: e,
job: t
})));
function workflowFileOf(e) {
const [, t, a] = /^([^/@]+\/[^/@]+)\/([^@]+)@/.exec(e.GITHUB_WORKFLOW_REF ?? "") ?? [];
const r = e.GITHUB_WORKFLOW_SHA || e.GITHUB_SHA;
return t && a && r ? {
repository: t,
ref: r,
path: a
} : undefined;
}
async function collectWorkflows(e, t) {
const a = await t(e);
const r = a === undefined ? undefined : await (0, s.hM)(a, e.path);
if (!r) return undefined;
const n = [];
const c = [];
const p = [];
const l = new Set;
const d = [];
const follow = (e, t, a) => {
for (const {uses: t} of a?.jobs ?? []) if (t) d.push({
from: e,
uses: t,
isWorkflow: true
});
for (const {uses: a} of t) if (a?.startsWith("./")) d.push({
from: e,
uses: a,
isWorkflow: false
});
};
const stepsOf = ({jobs: e}) => e.flatMap(({steps: e}) => e);
follow(e, stepsOf(r), r);
for (let e = d.shift(); e; e = d.shift()) {
const {from: a, uses: r, isWorkflow: d} = e;
const h = locate(r, a, d);
const f = h ? JSON.stringify(h) : r;
if (l.has(f)) continue;
l.add(f);
if (l.size > o) {
p.push({
uses: r,
why: `more than ${o} files are called`
});
break;
}
try {
if (!h) throw new Error("it is no address of a file");
if (d) {
const e = await parsed(h, t, e => (0, s.hM)(e, h.path));
n.push(e);
follow(h, stepsOf(e), e);
} else {
const e = await readAction(h, t);
if (e) c.push({
path: h.path,
steps: e
});
follow(h, e ?? []);
}
} catch (e) {
p.push({
uses: r,
why: (0, i.bD)(e)
});
}
}
return {
top: r,
called: n,
actions: c,
unread: p
};
}
function locate(e, t, a) {
if (e.startsWith("./")) {
const a = n.posix.normalize(e.slice(2));
return a.startsWith("..") || n.posix.isAbsolute(a) ? undefined : {
...t,
path: a.replace(/\/$/, "")
};
}
const [, r, s, i] = /^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(e) ?? [];
return a && r && s && i ? {
repository: r,
ref: i,
path: s
} : undefined;
}
async function parsed(e, t, a) {
const r = await t(e);
if (r === undefined) throw new Error("it is not there");
const n = await a(r);
if (n === undefined) throw new Error("it is not a workflow file");
return n;
}
async function readAction(e, t) {
for (const a of [ "action.yml", "action.yaml" ]) {
const r = await t({
...e,
path: n.posix.join(e.path, a)
});
if (r !== undefined) return (0, s.t6)(r);
}
throw new Error("it has no action.yml");
}
function fileReader(e, t) {
const {workspace: i} = e.context;
return async o => {
const c = o.repository === e.context.repository && o.ref === t.ref;
const p = (0, r.existsSync)(n.join(i, ".git"));
let l;
if (c && p) {
try {
return await fromRepository(e, o);
} catch (e) {
l = e;
}
}
try {
return await fromApi(e, o);
} catch (e) {
l ??= e;
}
if (c && !p) {
const {readIfThere: e} = await Promise.all([ a.e(223), a.e(439), a.e(213) ]).then(a.bind(a, 85799));
const t = e(n.join(i, o.path), s.OG);
if (t !== undefined) return Buffer.from(t, "latin1").toString("utf8");
}
throw l;
};
}
async function fromRepository(e, {ref: t, path: r}) {
const [{Repository: i}, {readAtCommit: o}, c, {rmSync: p}] = await Promise.all([ Promise.all([ a.e(223), a.e(439), a.e(213) ]).then(a.bind(a, 85799)), Promise.all([ a.e(223), a.e(439), a.e(213) ]).then(a.bind(a, 5979)), e.job(), Promise.all([ a.e(663), a.e(317), a.e(811), a.e(223), a.e(164), a.e(217) ]).then(a.t.bind(a, 73024, 19)) ]);
const l = n.join(c.folder, `workflow-${process.pid}`);
try {
const a = i.open(e.context.workspace, l, e.cancel);
if (!a) throw new Error("the workspace is no repository");
return (await o(a, t, r, s.OG))?.toString("utf8");
} finally {
p(l, {
recursive: true,
force: true
});
}
}
async function fromApi({env: e, inputs: t}, {repository: r, ref: n, path: i}) {
if (!t.token) throw new Error("there is no token to ask the API with");
const [{openClient: o}, {apiAccess: c}] = await Promise.all([ Promise.all([ a.e(741), a.e(326) ]).then(a.bind(a, 94234)), Promise.all([ a.e(741), a.e(326) ]).then(a.bind(a, 57885)) ]);
const p = o({
...c(e),
token: t.token
});
const l = i.split("/").map(encodeURIComponent).join("/");
const d = await p.get(`/repos/${r}/contents/${l}`, {
ref: n
});
const {size: h, encoding: f, content: u} = d;
if (typeof h !== "number" || h > s.OG || f !== "base64" || typeof u !== "string") {
throw new Error("the API answers with something else than a file");
}
return Buffer.from(u, "base64").toString("utf8");
}
},
62403: (e, t, a) => {
a.d(t, {
E9: () => parseDuration,
TQ: () => p,
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
const n = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const s = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const i = 35 * 864e5;
const o = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${o}, at most 35d`;
const p = `${o} or 90d`;
function parseDuration(e, t = i) {
const a = e.trim().toLowerCase();
if (a === "0") return 0;
if (!s.test(a)) return undefined;
let o = 0;
for (const [, e, t] of a.matchAll(n)) o += Number(e) * r[t];
return o <= t ? Math.round(o) : undefined;
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
const a = Math.round(t / 60);
return a % 60 === 0 ? `${Math.floor(a / 60)}h` : `${Math.floor(a / 60)}h${pad(a % 60)}m`;
}
const pad = e => String(e).padStart(2, "0");
}
};
