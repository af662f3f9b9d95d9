export const id = 477;

export const ids = [ 477 ];

export const modules = {
60470: (e, t, n) => {
n.r(t);
n.d(t, {
align: () => align,
secretValues: () => secretValues
});
const s = /\$\{\{([\s\S]*?)\}\}/g;
const r = /(?<![\w.-])(?:secrets(?![\w-])|github\s*\.\s*token(?![\w-]))/i;
const o = /(?<![\w.-])env\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
const i = /(?:^|[\s"'`;{(])([A-Za-z_]\w*)=(?=[^\n]*\$\{\{[^\n]*?\bsecrets\b)/gim;
function secretValues({env: e}, t, n) {
const s = [ e, t.env, ...t.steps.map(e => e.env) ];
const o = carrierNames(s, t.steps);
const isSecret = e => r.test(e) || refersTo(e, o);
const i = [];
for (const e of o) {
const t = n.env[e];
if (t === undefined) continue;
const r = s.flatMap(t => t[e] ?? []);
const o = r.flatMap(e => align(e, t, isSecret) ?? []);
i.push(...o.length > 0 ? o : [ t ]);
}
for (const {with: e} of t.steps) {
for (const [t, s] of Object.entries(e)) {
if (!hasSecret(s, isSecret)) continue;
const e = n.input(t);
if (e !== undefined) i.push(...align(s, e, isSecret) ?? []);
}
}
return [ ...new Set(i) ];
}
function carrierNames(e, t) {
const n = new Set;
for (const {run: e, with: s} of t) {
for (const t of [ e, s.run ]) {
for (const [, e = ""] of (t ?? "").matchAll(i)) n.add(e);
}
}
const isSecret = e => r.test(e) || refersTo(e, n);
for (let t = -1; t !== n.size; ) {
t = n.size;
for (const t of e) {
for (const [e, s] of Object.entries(t)) if (hasSecret(s, isSecret)) n.add(e);
}
}
return n;
}
const refersTo = (e, t) => [ ...e.matchAll(o) ].some(([, e, n]) => t.has(e ?? n ?? ""));
const hasSecret = (e, t) => [ ...e.matchAll(s) ].some(([, e = ""]) => t(e));
function align(e, t, n = e => r.test(e)) {
const {literals: s, secret: o} = partsOf(e.trim(), n);
const i = t.trim();
const a = [ fromTheLeft(s, i), fromTheRight(s, i) ];
if (a.some(e => e === undefined)) return undefined;
const c = a.flatMap(e => (e ?? []).filter((e, t) => o[t]));
return [ ...new Set(c.filter(e => e !== "")) ];
}
function partsOf(e, t) {
const n = [];
const r = [];
let o = 0;
for (const i of e.matchAll(s)) {
const s = e.slice(o, i.index);
o = i.index + i[0].length;
const a = t(i[1] ?? "");
if (s === "" && r.length > 0) {
r[r.length - 1] ||= a;
continue;
}
n.push(s);
r.push(a);
}
return {
literals: [ ...n, e.slice(o) ],
secret: r
};
}
function fromTheLeft(e, t) {
const n = e.at(-1) ?? "";
const [s = ""] = e;
if (e.length === 1) return t === s ? [] : undefined;
if (!t.startsWith(s) || !t.endsWith(n) || t.length < s.length + n.length) return undefined;
const r = t.length - n.length;
const o = [];
let i = s.length;
for (const n of e.slice(1, -1)) {
const e = t.indexOf(n, i);
if (e < 0 || e + n.length > r) return undefined;
o.push(t.slice(i, e));
i = e + n.length;
}
return [ ...o, t.slice(i, r) ];
}
function fromTheRight(e, t) {
const reverse = e => e.split("").reverse().join("");
return fromTheLeft(e.map(reverse).reverse(), reverse(t))?.map(reverse).reverse();
}
},
34646: (e, t, n) => {
n.d(t, {
OG: () => s,
hM: () => parseWorkflow,
t6: () => parseCompositeAction
});
const s = 1e6;
const r = 1e3;
const o = 1e3;
const i = 100;
async function parseWorkflow(e, t) {
const n = await parseYaml(e);
if (!isMap(n) || !isMap(n.jobs)) return undefined;
const s = Object.entries(n.jobs).slice(0, r);
return {
path: t,
env: textsOf(n.env),
jobs: s.flatMap(([e, t]) => isMap(t) ? [ jobOf(e, t) ] : [])
};
}
async function parseCompositeAction(e) {
const t = await parseYaml(e);
if (!isMap(t) || !isMap(t.runs) || t.runs.using !== "composite") return undefined;
return stepsOf(t.runs.steps);
}
async function parseYaml(e) {
if (e.length > s) return undefined;
const {parse: t} = await Promise.all([ n.e(815), n.e(503), n.e(477) ]).then(n.t.bind(n, 38815, 19));
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
const {environment: n} = t;
const s = Array.isArray(t.needs) ? t.needs : [ t.needs ];
return {
id: e,
...some("name", t.name),
...some("environment", isMap(n) ? n.name : n),
...some("uses", t.uses),
...some("continueOnError", t["continue-on-error"]),
needs: s.map(textOf).filter(e => e !== undefined),
env: textsOf(t.env),
...expressionOf(t.env),
with: textsOf(t.with),
secrets: t.secrets === "inherit" ? "inherit" : textsOf(t.secrets),
steps: stepsOf(t.steps)
};
}
const stepsOf = e => Array.isArray(e) ? e.slice(0, o).filter(isMap).map(stepOf) : [];
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
const n = textOf(t);
return n === undefined ? {} : {
[e]: n
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
93711: (e, t, n) => {
n.d(t, {
R: () => o,
chooseLane: () => chooseLane,
f: () => i
});
var s = n(14152);
var r = n(62403);
const o = {
DOCS: 5 * 6e4,
STANDARD: 15 * 6e4,
HEAVY: Number.POSITIVE_INFINITY
};
const i = [ "**/*.md", "**/*.mdx", "**/*.rst", "**/*.adoc", "docs/**", "doc/**", "**/LICENSE*", "**/CHANGELOG*" ];
const a = 3;
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
function byPolicy(e) {
for (const [t, n] of e.rules.entries()) {
const s = reasonFor(n, e);
if (s) return {
lane: n.lane,
why: s,
by: `policy:${t + 1}`
};
}
return undefined;
}
function reasonFor({jobs: e, onlyPaths: t, paths: n, labels: r}, o) {
const {jobName: i, changedPaths: a = [], labels: c = []} = o;
const l = [];
if (e) {
const t = i === undefined ? undefined : e.find(e => (0, s.Hj)(e, i));
if (t === undefined) return undefined;
l.push(`the job's name fits "${t}"`);
}
if (t) {
if (a.length === 0 || !a.every((0, s.fU)(t))) return undefined;
l.push(`the change touches nothing but ${t.join(", ")}`);
}
if (n) {
const e = a.find((0, s.fU)(n));
if (e === undefined) return undefined;
l.push(`the change touches ${e}`);
}
if (r) {
const e = r.find(e => c.includes(e));
if (e === undefined) return undefined;
l.push(`the pull request has the label "${e}"`);
}
return l.length === 0 ? "the policy sends everything else there" : l.join(" and ");
}
function byDuration({durationsMs: e = []}) {
const t = e.slice(0, c);
if (t.length < a) return undefined;
const n = medianOf(t);
if (n < o.DOCS) return undefined;
const s = n < o.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: s,
why: `the job's last ${t.length} green runs took ${(0, r.a3)(n)} (median)`,
by: "duration"
};
}
function byChange({changedPaths: e, changedLines: t}) {
if (e && e.length > 0 && e.every((0, s.fU)(i))) {
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
const s = t[n];
return t.length % 2 === 1 ? s : (t[n - 1] + s) / 2;
}
},
14152: (e, t, n) => {
n.d(t, {
Hj: () => matchesName,
Ou: () => belowMatcher,
Pp: () => treeMatcher,
fU: () => globMatcher
});
var s = n(19473);
const globMatcher = e => lastMatch(e, ({ends: e}) => e);
const treeMatcher = e => lastMatch(e, ({ends: e, passes: t}) => e || t);
function lastMatch(e, t) {
const n = e.map(compile);
return e => {
let s = false;
for (const {negated: r, alternatives: o} of n) {
if (s === r && o.some(n => t(walk(n, e)))) s = !r;
}
return s;
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
throw new s.yo(`Pattern "${e}" is wrong: it names nothing below the root. Write a path relative to it.`);
}
return {
negated: t,
alternatives: expandBraces(n, e).map(tokenise)
};
}
function expandBraces(e, t) {
const n = e.indexOf("{");
const o = n < 0 ? undefined : splitBraces(e, n);
if (!o) return [ e ];
const i = expandBraces(o.rest, t);
const a = o.inner.flatMap(e => expandBraces(e, t));
if (a.length * i.length > r) {
throw new s.yo(`Pattern "${t}" is wrong: it has over ${r} alternatives. Split it.`);
}
return a.flatMap(t => i.map(s => e.slice(0, n) + t + s));
}
function splitBraces(e, t) {
const n = [];
let s = 0;
let r = t + 1;
for (let o = t; o < e.length; o++) {
const t = e[o];
if (t === "{") s++;
if (t === "}") s--;
if (s === 0 || s === 1 && t === ",") {
n.push(e.slice(r, o));
r = o + 1;
}
if (s === 0) return {
inner: n,
rest: e.slice(o + 1)
};
}
return undefined;
}
const o = /\*\*\/|\*\*|\*|\?|\[[!^]?[^\]/]+\]|./gsu;
function tokenise(e) {
return Array.from(e.matchAll(o)).flatMap(([e]) => {
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
for (const [, s = "", r] of (t ? e.slice(1) : e).matchAll(/(.)(?:-(.))?/gsu)) n.push([ s, r ?? s ]);
return {
kind: "set",
ranges: n,
negated: t
};
}
function walk(e, t) {
const n = new Int32Array(e.length + 1);
let s = [];
let r = 1;
const enter = (t, s) => {
if (n[s] === r) return;
n[s] = r;
t.push(s);
const o = e[s]?.kind;
if (o === "some" || o === "deep") enter(t, s + 1);
if (o === "folders") enter(t, s + 2);
};
enter(s, 0);
let o = false;
for (const n of t) {
r++;
o ||= n === "/" && s.includes(e.length);
const t = [];
for (const r of s) {
const s = advance(e[r], n, r);
if (s >= 0) enter(t, s);
}
if (t.length === 0) return {
ends: false,
passes: o,
alive: false
};
s = t;
}
return {
ends: s.includes(e.length),
passes: o,
alive: s.some(t => t < e.length)
};
}
function advance(e, t, n) {
const s = t === "/";
switch (e?.kind) {
case "one":
return e.character === t ? n + 1 : -1;

case "set":
return !s && e.ranges.some(([e, n]) => e <= t && t <= n) !== e.negated ? n + 1 : -1;

case "any":
return s ? -1 : n + 1;

case "some":
return s ? -1 : n;

case "deep":
return n;

case "folders":
return s ? n : n + 1;

case "inside":
return s ? n - 1 : n;

default:
return -1;
}
}
},
56221: (e, t, n) => {
n.d(t, {
W: () => a,
z: () => c
});
var s = n(93711);
const r = 6e4;
const o = 60 * r;
const i = 24 * o;
const a = [ {
lane: "DOCS",
onlyPaths: [ "docs/**", "**/*.md" ],
budgetMs: s.R.DOCS,
checkpoint: "auto"
} ];
const c = {
mode: "observe",
lanes: a,
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
24138: (e, t, n) => {
n.d(t, {
firstValid: () => firstValid,
isValid: () => isValid,
policyInForce: () => policyInForce
});
var s = n(19473);
var r = n(56221);
var o = n(58579);
var i = n(14751);
function tighten(e, t) {
const {reruns: n, storage: s, circuitBreaker: r} = e.budgets;
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
reruns: least(n, t.budgets.reruns),
storage: least(s, t.budgets.storage),
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
const s = n.map(n => [ n, tightenPlan(e[n], t[n]) ]);
return Object.fromEntries(s.filter(([, e]) => e !== undefined));
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
const a = [ "refuse", "redact", "allow" ];
function stricterSecrets(e, t) {
const n = a.find(n => n === e.secrets || n === t.secrets);
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
policy: r.z,
origin: "the defaults"
};
async function policyInForce({governing: e, unreadable: t, lastValid: n, copy: s}) {
const r = [];
const o = await read(s);
const i = await read(e);
const a = i.problem === undefined ? {} : await read(n);
let {policy: c, origin: u} = i.valid ?? a.valid ?? l;
if (i.problem) {
const e = u === l.origin ? u : `the last valid revision (${u})`;
r.push(`${i.problem}\nrerail uses ${e}. It skips and reverts nothing.`);
}
if (o.problem) r.push(`${o.problem}\nrerail uses ${u}. It skips and reverts nothing.`);
if (o.valid) {
if (t !== undefined) r.push(unreadableWarning(t, o.valid.origin));
c = tighten(c, o.valid.policy);
u = `${u}, tightened by ${o.valid.origin}`;
}
const f = i.problem !== undefined || o.problem !== undefined;
return {
policy: f ? withoutRollback(c) : c,
origin: u,
isBroken: f,
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
policy: await (0, i.readPolicy)(e.text, e.source),
origin: e.source
}
};
} catch (e) {
if (e instanceof o.p) return {
problem: (0, s.bD)(e)
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
C: () => s
});
const s = ".github/rerail.yml";
},
46362: (e, t, n) => {
n.d(t, {
isSparse: () => isSparse,
pathInRepository: () => pathInRepository,
policyFromApi: () => policyFromApi,
policyFromGit: () => policyFromGit,
workspacePolicy: () => workspacePolicy
});
var s = n(73024);
var r = n(51455);
var o = n(76760);
var i = n(19473);
const a = 1e6;
const c = s.constants.O_RDONLY | (s.constants.O_NOFOLLOW ?? 0) | (s.constants.O_NONBLOCK ?? 0);
const l = 10;
async function workspacePolicy({context: e, inputs: t}) {
const n = t.policy;
const s = o.resolve(e.workspace, n);
const a = {
text: null,
source: n
};
try {
const [t, n] = await Promise.all([ (0, r.realpath)(e.workspace), (0, r.realpath)(o.dirname(s)) ]);
const i = o.join(n, o.basename(s));
const l = o.relative(t, i);
if (l.startsWith("..") || o.isAbsolute(l)) return {
...a,
unusable: "it is outside of the workspace"
};
const u = await (0, r.open)(i, c);
try {
return await readSmall(u, a);
} finally {
await u.close();
}
} catch (e) {
const t = (0, i.$N)(e) ?? "";
if ([ "ENOENT", "ENOTDIR" ].includes(t)) return a;
return {
...a,
unusable: [ "ELOOP", "EMLINK" ].includes(t) ? "it is a link" : (0, i.bD)(e)
};
}
}
async function readSmall(e, t) {
const n = await e.stat();
if (!n.isFile()) return {
...t,
unusable: "it is not a regular file"
};
if (n.size > a) {
return {
...t,
unusable: `it has ${n.size} bytes, and rerail reads at most ${a}`
};
}
const {buffer: s, bytesRead: r} = await e.read(Buffer.alloc(n.size), 0, n.size, 0);
return {
text: s.toString("utf8", 0, r),
source: t.source
};
}
const isSparse = ({context: e}) => (0, s.existsSync)(o.join(e.workspace, ".git", "info", "sparse-checkout"));
function pathInRepository({context: e, inputs: t}) {
const n = o.relative(e.workspace, o.resolve(e.workspace, t.policy));
return n.startsWith("..") || o.isAbsolute(n) ? undefined : n.split(o.sep).join("/");
}
async function policyFromGit(e, t, s) {
const r = await withRepository(e, e => commitOf(e, t));
if (r === undefined) return undefined;
const at = (t, r) => withRepository(e, async e => {
const {readAtCommit: o} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 5979));
const i = await o(e, t, s, a);
return {
text: i === undefined ? null : i.toString("utf8"),
source: `${r}:${s}`
};
});
return {
current: await at(r, t.kind === "branch" ? t.branch : r.slice(0, 12)),
async* earlier() {
const t = [ "rev-list", `--max-count=${l}`, r, "--", s ];
const n = await withRepository(e, e => e.run(t));
const [, ...o] = (n ?? "").toString("latin1").split("\n").filter(Boolean);
for (const e of o) yield at(e, e.slice(0, 12));
}
};
}
async function withRepository(e, t) {
const {Repository: s} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 85799));
const i = o.join((await e.job()).folder, `policy-${process.pid}`);
const a = s.open(e.context.workspace, i, e.cancel);
try {
return a && await t(a);
} finally {
await (0, r.rm)(i, {
recursive: true,
force: true
});
}
}
async function commitOf(e, t) {
if (t.sha !== undefined || t.kind === "own") return t.sha;
const {readRefs: s} = await Promise.all([ n.e(223), n.e(439), n.e(213) ]).then(n.bind(n, 26713));
return s(e).get(`refs/remotes/origin/${t.branch}`);
}
async function policyFromApi(e, t, s) {
const {token: r} = e.inputs;
const {repository: o} = e.context;
const i = t.sha ?? (t.kind === "branch" ? t.branch : undefined);
if (!r || o === undefined || i === undefined) throw new Error("there is no token to ask the API with");
const [{openClient: a}, {apiAccess: c}, {policyAt: l, earlierPolicies: f}] = await Promise.all([ Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 94234)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 57885)), Promise.all([ n.e(741), n.e(326) ]).then(n.bind(n, 95448)) ]);
const d = a({
...c(e.env),
token: r
}, {
maxWaitSeconds: u
});
const h = {
repository: o,
path: s
};
return {
current: await l(d, h, i),
earlier: () => f(d, h, i)
};
}
const u = 5;
},
62403: (e, t, n) => {
n.d(t, {
E9: () => parseDuration,
TQ: () => l,
a3: () => formatDuration,
ec: () => c
});
const s = {
ms: 1,
s: 1e3,
m: 6e4,
h: 36e5,
d: 864e5
};
const r = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const o = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const i = 35 * 864e5;
const a = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${a}, at most 35d`;
const l = `${a} or 90d`;
function parseDuration(e, t = i) {
const n = e.trim().toLowerCase();
if (n === "0") return 0;
if (!o.test(n)) return undefined;
let a = 0;
for (const [, e, t] of n.matchAll(r)) a += Number(e) * s[t];
return a <= t ? Math.round(a) : undefined;
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
}
};
