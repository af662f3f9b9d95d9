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
const r = new Map(e.map(e => [ e.id, e ]));
for (const s of e) {
const e = [ s ];
while (e.length > 0) {
const s = e.at(-1);
const a = o.has(s.id) ? [] : (t.get(s.id) ?? []).filter(e => !o.has(e));
o.add(s.id);
if (a.length > 0) for (const t of a) e.push(r.get(t)); else {
e.pop();
if (!n.has(s.id)) n.set(s.id, momentAfter(s, t.get(s.id) ?? [], n));
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
const r = !t || t.at < o.at || t.at === o.at && t.step < o.step;
if (!r) o = {
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
const r = t[e - 1];
if (r && r.sequence < o.sequence) n.get(o.id)?.push(r.id);
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
var r = n(19473);
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
if ((0, r.codeOf)(e) !== "EPERM") return false;
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
var r = n(94707);
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
return (0, r.s)([ ...t.values() ]);
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
const r = (e.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase();
return [ "none", "read", "write-only" ].includes(r) ? `its mode for this job is "${r}"` : "open";
}
}),
60470: ((e, t, n) => {
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
if (t === void 0) continue;
const r = o.flatMap(t => t[e] ?? []);
const s = r.flatMap(e => align(e, t, isSecret) ?? []);
a.push(...s.length > 0 ? s : [ t ]);
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
const isSecret = e => r.test(e) || refersTo(e, n);
for (let t = -1; t !== n.size; ) {
t = n.size;
for (const t of e) for (const [e, o] of Object.entries(t)) if (hasSecret(o, isSecret)) n.add(e);
}
return n;
}
const refersTo = (e, t) => [ ...e.matchAll(s) ].some(([, e, n]) => t.has(e ?? n ?? ""));
const hasSecret = (e, t) => [ ...e.matchAll(o) ].some(([, e = ""]) => t(e));
function align(e, t, n = e => r.test(e)) {
const {literals: o, secret: s} = partsOf(e.trim(), n);
const a = t.trim();
const i = [ fromTheLeft(o, a), fromTheRight(o, a) ];
if (i.some(e => e === void 0)) return;
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
if (e.length === 1) return t === o ? [] : void 0;
if (!t.startsWith(o) || !t.endsWith(n) || t.length < o.length + n.length) return;
const r = t.length - n.length;
const s = [];
let a = o.length;
for (const n of e.slice(1, -1)) {
const e = t.indexOf(n, a);
if (e < 0 || e + n.length > r) return;
s.push(t.slice(a, e));
a = e + n.length;
}
return [ ...s, t.slice(a, r) ];
}
function fromTheRight(e, t) {
const reverse = e => e.split("").reverse().join("");
return fromTheLeft(e.map(reverse).reverse(), reverse(t))?.map(reverse).reverse();
}
}),
93711: ((e, t, n) => {
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
const o = {
option: e,
rules: t,
...n
};
for (const {paths: e, onlyPaths: n, ...r} of t) if (reasonFor(r, o) !== void 0) return e !== void 0 || n !== void 0;
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
function reasonFor({jobs: e, onlyPaths: t, paths: n, labels: r}, s) {
const {jobNames: a = [], changedPaths: i = [], labels: c = []} = s;
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
if (r) {
const e = r.find(e => c.includes(e));
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
if (t === void 0 || t < s.DOCS) return;
const n = t < s.STANDARD ? "STANDARD" : "HEAVY";
return {
lane: n,
why: `the job's last ${Math.min(e.length, c)} green runs took ${(0, r.a3)(t)} (median)`,
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
96327: ((e, t, n) => {
n.d(t, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
eW: () => parseNewForm,
fE: () => formatCommand,
tJ: () => inert,
wA: () => o,
z3: () => isBlank,
zN: () => isRegistered
});
const o = [ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ];
const r = new Set(o);
const s = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const a = [ ...s, [ ":", "%3A" ], [ ",", "%2C" ] ];
const i = [ [ ";", "%3B" ], ...s, [ "]", "%5D" ] ];
const c = /^(?:[^\S\uFEFF]|\u0085)*/;
const l = new Map;
function unescapeText(e, t) {
if (!e.includes("%")) return e;
let n = e;
for (const [e, o] of t) n = n.replaceAll(o, e);
return n.replaceAll("%25", "%");
}
function escapeText(e, t) {
let n = e.replaceAll("%", "%25");
for (const [e, o] of t) n = n.replaceAll(e, o);
return n;
}
const isRegistered = e => r.has(e);
function parseCommand(e, t = isRegistered) {
return parseNewForm(e, t) ?? parseOldForm(e, t);
}
function parseNewForm(e, t) {
const n = e.startsWith("::") ? e : e.replace(c, "");
if (!n.startsWith("::")) return;
const o = n.indexOf("::", 2);
if (o < 0) return;
const [r, i] = splitOnce(n.slice(2, o), " ");
if (!t(r.toLowerCase())) return;
return {
name: r,
properties: parseProperties(i.trim(), ",", a),
data: unescapeText(n.slice(o + 2), s)
};
}
function parseOldForm(e, t) {
const n = e.indexOf("##[");
const o = n < 0 ? -1 : e.indexOf("]", n);
if (o < 0) return;
const [r, s] = splitOnce(e.slice(n + 3, o), " ");
if (!t(r.toLowerCase())) return;
return {
name: r,
properties: parseProperties(s, ";", i),
data: unescapeText(e.slice(o + 1), i)
};
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseProperties(e, t, n) {
if (e === "") return l;
const o = new Map;
for (const r of e.split(t)) {
const [, e, t] = /^=*([^=]+)=+(.+)$/s.exec(r) ?? [];
if (e && t) o.set(e.toLowerCase(), unescapeText(t, n));
}
return o;
}
function formatCommand(e, t = "", n = []) {
const o = [ ...n ].map(([e, t]) => `${e}=${escapeText(t, a)}`).join(",");
return `::${e}${o === "" ? "" : ` ${o}`}::${escapeText(t, s)}`;
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
56221: ((e, t, n) => {
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
}),
24138: ((e, t, n) => {
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
policy: r.z,
origin: "the defaults"
};
async function policyInForce({governing: e, unreadable: t, lastValid: n, copy: o}) {
const r = [];
const s = await read(o);
const a = await read(e);
const i = a.problem === void 0 ? {} : await read(n);
let {policy: c, origin: u} = a.valid ?? i.valid ?? l;
if (a.problem) {
const e = u === l.origin ? u : `the last valid revision (${u})`;
r.push(`${a.problem}\nrerail uses ${e}. It skips and reverts nothing.`);
}
if (s.problem) r.push(`${s.problem}\nrerail uses ${u}. It skips and reverts nothing.`);
if (s.valid) {
if (t !== void 0) r.push(unreadableWarning(t, s.valid.origin));
c = tighten(c, s.valid.policy);
u = `${u}, tightened by ${s.valid.origin}`;
}
const f = a.problem !== void 0 || s.problem !== void 0;
return {
policy: f ? withoutRollback(c) : c,
origin: u,
isBroken: f,
warnings: r
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
gg: () => s,
h5: () => durationFired,
lZ: () => firedAfter
});
var o = n(14152);
var r = n(62403);
const s = 6e4;
const triggersFor = (e, t) => e.filter(({branches: e}) => !e || t !== void 0 && e.some(e => (0, 
o.Hj)(e, t)));
function firedAfter(e, {tests: t, scores: n = {}}) {
return e.flatMap(e => {
const {metric: o, do: r} = e;
if (o === "test-failure-rate") {
if (!t || t.total === 0) return [];
const n = crossed(e, t.failed / t.total);
return n === void 0 ? [] : [ {
metric: o,
do: r,
why: `${t.failed} of ${t.total} tests failed, ${n}`
} ];
}
if (o !== "quality-score") return [];
const s = n[e.from ?? ""];
const a = s === void 0 ? void 0 : crossed(e, s);
return a === void 0 ? [] : [ {
metric: o,
do: r,
why: `the quality score is ${s}, ${a}`
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
r.a3)(n ?? s)}`
});
const durationFired = ({above: e, do: t}, n) => ({
metric: "duration",
do: t,
why: `it takes longer than ${e ? limitText(e) : "1x"} its estimate of ${(0, r.a3)(n)}`
});
}),
63525: ((e, t, n) => {
n.d(t, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => f
});
var o = n(77598);
var r = n(51455);
var s = n(76760);
var a = n(19473);
var i = n(19119);
var c = n(29994);
var l = n(60245);
var u = n(917);
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
const f = "rollbacks";
async function openJob(e, t, n = {}) {
const o = s.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const h = s.join(o, "steps");
const p = s.join(o, "stages");
await (0, r.mkdir)(h, {
recursive: true,
mode: 448
});
await (0, r.mkdir)(p, {
recursive: true,
mode: 448
});
const stageFile = e => s.join(p, `${digest(e)}.json`);
const m = (0, c.o5)(o, n);
const w = m.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(w, s.relative(o, e), t);
function readOwn(e) {
try {
const t = (0, i.b$)(e, {
maxBytes: d
})?.toString("utf8");
return t === void 0 ? void 0 : (0, c.MX)(w, s.relative(o, e), t);
} catch {
return;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, r.readdir)(p)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(s.join(p, e))).map(e => e === void 0 ? void 0 : (0, l.$C)(e)).filter(e => e !== void 0).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, u.fT)(noted(f) ?? []);
function noted(e) {
const t = readOwn(s.join(o, "notes", `${e}.json`));
return t === void 0 ? void 0 : JSON.parse(t);
}
return {
folder: o,
identity: t,
secret: m,
forgetHandedSecret: () => (0, c.WS)(o),
enter: () => takeNumber(h),
async takeNumber(e) {
const t = s.join(o, e);
await (0, r.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) throw new a.RefusedError("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
return takeNumber(p);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = s.join(o, `${e}.json`);
const r = readOwn(n);
if (r !== void 0) return JSON.parse(r);
const a = await t();
await writeOwn(n, JSON.stringify(a));
return a;
},
async mark(e) {
await (0, r.mkdir)(s.join(o, "facts"), {
recursive: true,
mode: 448
});
const t = s.join(o, "facts", e);
if (await createWhole(t, signed(t, e))) return true;
if (readOwn(t) === e) return false;
await writeOwn(t, e);
return true;
},
isMarked(e) {
const t = s.join(o, "facts", e);
return readOwn(t) === e;
},
async note(e, t) {
await (0, r.mkdir)(s.join(o, "notes"), {
recursive: true,
mode: 448
});
await writeOwn(s.join(o, "notes", `${e}.json`), JSON.stringify(t));
},
noted,
record: async () => ({
version: l.hl,
...t,
claim: m.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages(),
...rollbacks().length === 0 ? {} : {
rollbacks: rollbacks()
}
})
};
}
async function takeNumber(e) {
for (let t = 1; ;t += 1) if (await createNew(s.join(e, `${t}.taken`))) return t;
}
async function createNew(e) {
try {
await (await (0, r.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, a.codeOf)(e) === "EEXIST") return false;
throw e;
}
}
async function createWhole(e, t) {
const n = `${e}.${(0, o.randomBytes)(8).toString("hex")}`;
await (0, r.writeFile)(n, t, {
mode: 384
});
try {
await (0, r.link)(n, e);
return true;
} catch (e) {
if ((0, a.codeOf)(e) === "EEXIST") return false;
throw e;
} finally {
await (0, r.unlink)(n);
}
}
async function replaceFile(e, t) {
const n = `${e}.${(0, o.randomBytes)(4).toString("hex")}`;
await (0, r.writeFile)(n, t, {
mode: 384
});
await (0, r.rename)(n, e);
}
const d = 24 * 1024 * 1024;
const digest = e => (0, o.createHash)("sha256").update(e).digest("hex").slice(0, 24);
}),
59850: ((e, t, n) => {
n.d(t, {
H: () => r,
o: () => s3Settings
});
var o = n(19473);
const r = /^(?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION|ENDPOINT_URL|ENDPOINT_URL_S3)|RERAIL_S3_(?:BUCKET|PREFIX))$/;
function s3Settings(e) {
const text = t => e[t]?.trim() || void 0;
const t = [];
const needed = (e, n) => {
const o = text(e);
if (o === void 0) t.push(`${e} (${n}) is not set`);
return o ?? "";
};
const n = needed("RERAIL_S3_BUCKET", "the name of the bucket");
if (n !== "" && !s.test(n)) t.push(`RERAIL_S3_BUCKET is "${n}", which is no bucket's name`);
const r = needed("AWS_ACCESS_KEY_ID", "of the credentials");
const a = needed("AWS_SECRET_ACCESS_KEY", "of the credentials");
const i = text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
const c = text("AWS_REGION") ?? text("AWS_DEFAULT_REGION");
if (i === void 0 && c === void 0) t.push("AWS_REGION is not set, and AWS_ENDPOINT_URL_S3 names no other service");
if (i !== void 0 && !/^https?:\/\//.test(i)) t.push(`AWS_ENDPOINT_URL_S3 is "${i}", which is no address`);
if (t.length > 0) throw new o.UserError(`The store "s3" cannot be used: ${t.join("; ")}. Set the variables for the job, or take "s3" out of checkpoint.stores.`);
const l = text("AWS_SESSION_TOKEN");
const u = (text("RERAIL_S3_PREFIX") ?? "").replace(/^\/+|\/+$/g, "");
return {
url: i ? `${i.replace(/\/+$/, "")}/${n}` : `https://${n}.s3.${c}.amazonaws.com`,
region: c ?? "us-east-1",
prefix: u === "" ? "" : `${u}/`,
accessKeyId: r,
secretAccessKey: a,
...l === void 0 ? {} : {
sessionToken: l
}
};
}
const s = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
}),
93381: ((e, t, n) => {
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
const a = t.cache.filter(e => e.lane === void 0 || e.lane === n);
if (a.length === 0 || !e.context.hasRuntime) return [];
if (o === void 0 && !await s.mark(i)) return restoredKeys(s.noted(r.I));
const c = await open(e);
const l = new Map((s.noted(r.I) ?? []).map(e => [ e.key, e ]));
for (const t of a) {
const r = await keyOf(c, t, n);
if (r === void 0) {
e.log.info(`nothing cached for ${t.paths.join(", ")}: no file matches ${t.keyFiles.join(", ")}`);
continue;
}
if (l.get(r)?.restored) continue;
const s = o === void 0 || o.has(r);
const a = s && await c.restore(t.paths, r);
if (a) e.log.info(`restored ${t.paths.join(", ")} from cache ${r}`); else if (s) e.log.debug(`no cache ${r}`);
l.set(r, {
key: r,
paths: t.paths,
restored: a
});
}
await s.note(r.I, [ ...l.values() ]);
return restoredKeys([ ...l.values() ]);
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
if (n !== void 0) c[e] = n;
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
const l = t.isMarked(a) || !o && i[r] !== await stateNow(c, s);
if (l) e.log.info(`${n} not cached: a failed script may have changed it`); else if (await c.save(s, r)) e.log.info(`cached ${n} as ${r}`); else e.log.info(`${n} not cached: the entry ${r} exists, or this run may not write caches`);
}
}
const restoredKeys = e => (e ?? []).filter(({restored: e}) => e).map(({key: e}) => e);
async function open(e) {
const {openPathCache: t} = await Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 37424));
return t(e.context.workspace, e.log.debug);
}
async function stateNow(e, t) {
const {stateOfPaths: o} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 82035));
const r = await e.resolve(t);
return r.length === 0 ? void 0 : o(r);
}
async function keyOf(e, {lane: t, paths: n, keyFiles: r}, s) {
const a = await e.hashOf(r);
if (a === void 0) return;
const i = (0, o.createHash)("sha256").update(JSON.stringify(n)).digest("hex").slice(0, 16);
const c = [ process.platform, process.arch, t === void 0 ? "any" : s.toLowerCase(), i, a ];
return `rerail-paths-${c.join("-")}`;
}
}),
82035: ((e, t, n) => {
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
return [ ...e ].sort().every(visit) ? t.digest("hex") : void 0;
}
}),
31702: ((e, t, n) => {
n.d(t, {
changedPaths: () => changedPaths
});
var o = n(51455);
var r = n(76760);
var s = n(19473);
const a = /^(?!0+$)[0-9a-f]{40,64}$/;
const isSha = e => typeof e === "string" && a.test(e);
function changeRange(e, t) {
if (!isSha(t) || typeof e !== "object" || e === null) return;
const {pull_request: n, merge_group: o, before: r} = e;
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
return isSha(r) ? {
base: r,
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
e.log.debug(`Reading the changed paths failed: ${(0, s.messageOf)(t)}`);
}
return;
}
async function fromGit(e, {base: t, head: s}) {
const {Repository: a} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 85799));
const i = r.join((await e.job()).folder, `change-${process.pid}`);
const c = a.open(e.context.workspace, i, e.cancel);
if (!c) return;
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
if (!r || s === void 0) return;
const [{openClient: a}, {apiAccess: l}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57885)) ]);
const u = a({
...l(e.env),
token: r
}, {
maxWaitSeconds: c
});
const f = await u.find(`/repos/${s}/compare/${t}...${o}`, {
per_page: 1
});
const d = f?.files;
if (!d || d.length >= i) return;
return d.flatMap(({filename: e, previous_filename: t}) => [ e, t ]).filter(e => typeof e === "string");
}
}),
57521: ((e, t, n) => {
n.d(t, {
runInJob: () => runInJob
});
var o = n(96553);
var r = n(58455);
var s = n(20902);
var a = n(19119);
var i = n(2637);
var c = n(53501);
var l = n(38356);
async function runInJob(e, t) {
const o = await (r.L[t]?.());
if (!o) throw new Error(`The command ${t} has gone.`);
await e.bestEffort("Recalling what is secret", () => (0, l.recallSecrets)(e));
await e.bestEffort("Reading which values are secret", () => (0, l.j)(e));
if (t === "checkpoint") await e.bestEffort("Reading the policy", () => obeyPolicy(e));
const s = await openJobWorkbench(e);
await e.bestEffort("The look for a place for checkpoints", async () => {
const {tellPlace: t} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 25455));
await t(e, await e.run.place());
});
const c = await o.run(argumentsOf(t, e.inputs), {
...ioOf(e),
workbench: s
});
const {ok: u, document: f, text: d} = await withoutQuarantine(e, c);
await e.bestEffort("Noting what is secret", () => (0, l.z)(e));
for (const t of d.split("\n")) e.log.info(t);
const {output: h} = e.context.files;
if (h) (0, a.XD)(h, (0, i.Rd)(outputsOf(f)));
return u ? 0 : 1;
}
async function withoutQuarantine(e, t) {
const {document: n, text: o} = t;
if (typeof n !== "object" || n === null) return t;
if (!("quarantine" in n) || typeof n.quarantine !== "string") return t;
const r = n.quarantine;
const s = await (0, c.a)(e, r);
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
const {withPolicy: t} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 29544));
const o = await e.run.policy("quick");
if (o) Object.assign(e.inputs, t(e.inputs, o.policy, "STANDARD"));
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
const n = t.id ?? (e === "checkpoint" ? void 0 : t.name);
const o = {
name: t.name,
secrets: t.secrets,
keep: t.keep === void 0 ? void 0 : String(t.keep)
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
positionals: n === void 0 ? [] : [ n ],
value: e => o[e],
all: e => s[e] ?? [],
flag: e => r[e] ?? false
};
}
const ioOf = ({env: e, context: t, log: n, clock: o, masker: r, cancel: a}) => ({
env: e,
cwd: t.workspace,
stdin: process.stdin,
log: n,
clock: o,
masker: r,
progress: (0, s.Ld)(e => n.info(e)),
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
}),
53501: ((e, t, n) => {
n.d(t, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var o = n(73024);
var r = n(51455);
var s = n(76760);
var a = n(19473);
async function emptyQuarantine(e, {quarantine: t}, o) {
if (t === void 0) return;
if (o && (await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(o)) {
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
}),
6576: ((e, t, n) => {
n.d(t, {
limitsOf: () => limitsOf,
openJobStore: () => openJobStore,
storageOf: () => storageOf
});
var o = n(65079);
var r = n(63525);
const s = 864e5;
async function storageOf(e, t) {
const {retentionDays: n} = e.inputs;
const r = {
stores: [ "artifact" ],
retentionDays: n ?? o.D4
};
if (!t) return r;
const a = await e.bestEffort("Reading the policy", () => e.run.policy("quick"));
if (!a) return r;
const {checkpoint: i, budgets: c} = a.policy;
return {
stores: i.stores,
maxRunBytes: c.storage.perRunBytes,
retentionDays: n ?? c.storage.retentionMs / s
};
}
async function openJobStore(e, t) {
const {stores: o} = await e.run.place();
if (o.length === 0) return;
const [{openRemoteStore: s}, {recordName: a}, {announcementName: i}, c] = await Promise.all([ Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 23748)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 68214)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 3444)), e.job() ]);
const {jobKey: l, attempt: u, runId: f} = c.identity;
const {claim: d} = await c.record();
const {inputs: h, log: p, clock: m} = e;
const w = {
jobKey: l,
attempt: u,
...f === void 0 ? {} : {
runId: f
},
claim: d,
folder: t,
...await limitsOf(e),
...(0, r.Mr)(h.checkpointKey, c.identity),
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
return s(o, w, y, p);
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
var r = n(19473);
const s = 1e4;
async function readLedgerRef(e) {
const {context: t, env: i, inputs: c, clock: l, random: u} = e;
if (!c.token || t.repository === void 0 || !t.onRunner || !isOneHost(i)) return;
const f = a.get(e.env);
if (f) return f;
const d = (async () => {
try {
const {createGitRefStore: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 32241));
const a = (i.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
const f = r({
url: `${a}/${t.repository}.git`,
token: c.token,
folder: o.join((await e.job()).folder, "ledger", String(process.pid)),
clock: l,
random: u,
signal: AbortSignal.any([ e.cancel, AbortSignal.timeout(s) ]),
fetches: 1
});
return await f.snapshot();
} catch (t) {
e.log.debug(`The repository's ledger cannot be read: ${(0, r.messageOf)(t)}`);
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
const r = [ ...new Set(o) ];
if (await wantsSecondCopy(e, r)) r.push("cache");
const s = r.includes("cache") ? await whyNoCache(e) : void 0;
return {
stores: s === void 0 ? r : r.filter(e => e !== "cache"),
...n && {
noArtifacts: n
},
...s !== void 0 && {
noCache: s
}
};
}
async function wantsSecondCopy({env: e, job: t}, o) {
const {DAMAGE_SEEN: r} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 5914));
if (o.length !== 1 || o.includes("cache") || !(await t()).isMarked(r)) return false;
const {cacheAccess: s} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 77120));
return s(e) === "open";
}
async function whyNoArtifacts(e) {
if ((0, o.v)(e.env.GITHUB_SERVER_URL)) return {
reason: "ghes"
};
const t = await e.run.workflows();
if (!t) return;
const {findUnfilteredDownload: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 77595));
const s = [ t.top, ...t.called ].flatMap(e => e.jobs);
const a = r([ ...s.map(({id: e, steps: t}) => ({
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
async function whyNoCache({env: e, job: t, log: r}) {
const {cacheAccess: s} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 77120));
const a = s(e);
if (a !== "open") return a;
if (!(0, o.v)(e.GITHUB_SERVER_URL)) return;
const {because: i} = await (await t()).once("cache-answers", async () => {
const [{openCaches: e}, {systemClock: t}, {messageOf: o}] = await Promise.all([ Promise.all([ n.e(340), n.e(824), n.e(941), n.e(809) ]).then(n.bind(n, 21440)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 33201)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 19473)) ]);
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
if (!t.noArtifacts && t.noCache === void 0) return;
if (!await (await e.job()).mark("told-place")) return;
const {placeNotice: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 70909));
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
var r = n(80481);
const s = 64 * 1024 * 1024;
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
if (a > s) e.destroy();
});
const i = (0, r.createInterface)({
input: e,
crlfDelay: Number.POSITIVE_INFINITY
});
i.on("line", o => {
const r = parse(o);
if (!r) return void e.destroy();
const s = n.shift();
if (s) s(r); else t.push(r);
});
i.on("error", end);
e.on("error", end);
e.on("close", end);
return {
send: t => void (o || e.write(`${JSON.stringify(t)}\n`)),
next: () => new Promise(e => {
const r = t.shift();
if (r || o) e(r); else n.push(e);
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
var r = n(73024);
var s = n(77030);
var a = n(48161);
var i = n(76760);
var c = n(46466);
var l = n(19473);
var u = n(19119);
var f = n(98792);
var d = n(22164);
var h = n(33201);
var p = n(68270);
var m = n(1510);
var w = n(80959);
var y = n(953);
var v = n(31485);
const g = 1e4;
async function runShell(e, t, n) {
const o = (0, p.d)({
needsParent: true
});
const s = (0, m.t)(process.stdout, (0, w.LL)(n));
const a = {
text: (0, r.readFileSync)(t, "utf8"),
shell: "bash",
workingDirectory: process.cwd()
};
let i;
try {
i = await greet(readEndpoint(e));
} catch (e) {
s.warning(`rerail's helper is unavailable: ${(0, l.messageOf)(e)}. The script runs without rerail, as "run:" would.`);
return (await (0, f.s)({
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
const t = (0, u.b$)(i.join(e, "endpoint.json"), {
maxBytes: 4096
})?.toString("utf8");
if (t === void 0) throw new Error("the watch step left no address");
return JSON.parse(t);
}
async function greet({socket: e, key: t}) {
const n = await open(e);
const r = (0, y.SP)(n);
const s = (0, o.randomBytes)(16).toString("hex");
const a = await r.next();
r.send({
type: "proof",
proof: (0, y.oX)(t, "client", String(a?.nonce)),
nonce: s
});
const i = await r.next();
if ((0, y.rN)(i?.proof, (0, y.oX)(t, "server", s))) return r;
n.destroy();
throw new Error("another process answers in its place");
}
function open(e) {
return new Promise((t, n) => {
const o = (0, s.connect)(e);
o.setTimeout(g, () => o.destroy(new Error("it does not answer")));
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
#r=[];
#s=() => {};
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
if (t.type === "verdict") this.#r.shift()?.(t.verdict);
if (t.type === "end-try") this.#s(String(t.why));
}
for (const e of this.#r.splice(0)) e({
again: false,
why: "rerail's helper has gone"
});
await e;
const t = (0, m.t)(process.stdout, (0, w.LL)(this.#n));
t.warning("rerail's helper has gone. The step ends as its script did.");
this.#a ??= (await (0, f.s)({
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
const t = (0, r.mkdtempSync)(i.join(this.#n.RUNNER_TEMP ?? (0, a.tmpdir)(), "rerail-shell-"));
try {
const n = await this.#l(e, t);
const o = n.tries.at(-1);
this.#a = n.passed ? 0 : o?.exitCode || 1;
const r = await Promise.all(n.tries.map(async e => (0, v.B)(e, await keepLog(e, t))));
this.#e.send({
type: "done",
result: {
...n,
tries: r
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
process.once("exit", () => (0, r.rmSync)(t, {
recursive: true,
force: true
}));
}
}
#l({shell: e, limits: t, maxTries: n, environment: o, watches: r}, s) {
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
return (0, d.Z)({
script: c,
environment: {
...a,
...o
},
folder: i.join(s, "guard"),
limits: t,
maxTries: Number(n),
files: filesOf(a),
cancel: this.#o
}, {
onFailure,
...r ? {
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
const o = b.map(e => ({
waitMs: e,
why: t(e)
}));
const r = (0, v.B)(e, await keepLog(e, n));
return new Promise(e => {
this.#r.push(e);
this.#e.send({
type: "failed",
result: r,
blocked: o
});
});
}
}
async function keepLog(e, t) {
const n = i.join(t, `log-${e.number}`);
await (0, c.pipeline)(e.log(), (0, r.createWriteStream)(n, {
mode: 384
}));
return n;
}
function filesOf(e) {
const {GITHUB_OUTPUT: t, GITHUB_ENV: n, GITHUB_PATH: o, GITHUB_STEP_SUMMARY: r} = e;
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
...r ? {
summary: r
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
var r = n(73024);
var s = n(48161);
var a = n(76760);
var i = n(93621);
const c = "shell";
const l = "shell-installed";
const u = "shell-helper";
const f = /^(?:PATH|HOME|TMPDIR|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|RUNNER_.*|CI|GITHUB_ACTIONS)$/i;
async function installShell(e) {
const {context: t, env: n, log: o} = e;
if (t.files.path === void 0) return;
if (process.platform === "win32") {
o.debug('shell: "rerail {0}" does not work on Windows; guard steps with "uses:"');
return;
}
const s = await e.job();
if (!await s.mark(l)) return;
const i = a.join(s.folder, c);
(0, r.mkdirSync)(a.join(i, "bin"), {
recursive: true,
mode: 448
});
const f = [ n.GITHUB_WORKSPACE, n.RUNNER_TEMP ].every(e => e?.startsWith("/__w/"));
const h = a.join(i, "bin", "rerail");
(0, r.writeFileSync)(h, f ? d : guarding(e.dist));
(0, r.chmodSync)(h, 493);
(0, r.appendFileSync)(t.files.path, `${a.dirname(h)}\n`);
if (!f) await s.note(u, {
...await startHelper(e, i)
});
}
const d = `#!/bin/sh\necho '::notice title=rerail::This job runs in a container, where "shell: rerail {0}" guards nothing: the script runs as "run:" would run it. Guard the step with "uses: rerail/rerail@v1".'\nif command -v bash > /dev/null 2>&1; then exec bash --noprofile --norc -eo pipefail "$1"; fi\nexec sh -e "$1"\n`;
const guarding = e => `#!/bin/sh\ncase "$1" in\n  /*) exec ${quoted(process.execPath)} ${quoted(a.join(e, "cli.js"))} shell "\${0%/bin/rerail}" "$1" ;;\nesac\nexec ${quoted(process.execPath)} ${quoted(a.join(e, "cli.js"))} "$@"\n`;
const quoted = e => `'${e.replaceAll("'", `'\\''`)}'`;
async function startHelper(e, t) {
const n = (0, r.mkdtempSync)(a.join((0, s.tmpdir)(), "rerail-"));
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
const d = (0, r.openSync)(a.join(t, "helper.log"), "a", 384);
try {
const s = (0, o.spawn)(process.execPath, [ a.join(e.dist, "cli.js"), "shell-helper" ], {
detached: true,
stdio: [ "pipe", d, d ],
cwd: t,
env: Object.fromEntries(Object.entries(e.env).filter(([e]) => f.test(e)))
});
const c = new Promise((e, t) => s.once("error", t));
s.stdin?.on("error", () => {});
s.stdin?.end(JSON.stringify(u));
const l = (async () => {
while (!(0, r.existsSync)(a.join(t, "endpoint.json"))) {
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
(0, r.closeSync)(d);
}
}
const h = 20;
async function stopShell(e) {
const t = (await e.job()).noted(u);
if (!t) return;
if ((0, i.W_)(t)) process.kill(t.pid, "SIGKILL");
(0, r.rmSync)(t.place, {
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
var r = n(73024);
var s = n(57075);
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
const r = c.exec(e.slice(0, e.search(/\r?\n|$/)))?.[1];
for (const [, e, t, s = "", c] of r?.trim().matchAll(l) ?? []) if (e !== void 0 && i.has(e)) n[e] = t ?? s; else o.push(`The comment "# rerail:" has "${(e ?? c ?? "").slice(0, 60)}", which is not allowed. Use ${a.join(", ")}, as in "# rerail: timeout=10m".`);
return {
inputs: n,
problems: o
};
}
var u = n(19473);
var f = n(19119);
var d = n(59850);
var h = n(80959);
var p = n(5897);
var m = n(953);
var w = n(31485);
const y = /^GITHUB_(?:OUTPUT|ENV|PATH|STEP_SUMMARY|ACTION)$/;
const v = /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_|RUNNER_)/i;
const g = /^(?:(?:https?|ftp|all|no)_proxy|NODE_(?:OPTIONS|PATH|EXTRA_CA_CERTS|TLS_REJECT_UNAUTHORIZED|USE_ENV_PROXY|V8_COVERAGE)|SSL_CERT_.*|OPENSSL_.*|SSLKEYLOGFILE|LD_.*|DYLD_.*)$/i;
const isOfTheJob = e => v.test(e) && !y.test(e) || g.test(e) || d.H.test(e);
const b = /^INPUT_(?:COMMAND|RUN|STAGE|SHELL|WORKING-DIRECTORY|NAME|ID)$/;
const k = 256 * 1024 * 1024;
async function serveStep(e, t, n, o) {
const r = (0, m.SP)(e);
try {
if (!await greet(r, t)) return;
const e = await r.next();
if (e?.type === "begin") await serve(r, e, n, o);
} finally {
r.close();
}
}
async function greet(e, t) {
const n = (0, o.randomBytes)(16).toString("hex");
e.send({
type: "hello",
nonce: n
});
const r = await e.next();
if (!(0, m.rN)(r?.proof, (0, m.oX)(t, "client", n))) return false;
e.send({
type: "welcome",
proof: (0, m.oX)(t, "server", String(r?.nonce))
});
return true;
}
async function serve(e, t, n, o) {
const r = new AbortController;
const s = {
stdout: streamTo(e, "stdout"),
stderr: streamTo(e, "stderr")
};
const a = String(t.script);
const i = t.env;
try {
const {inputs: c, problems: l} = shellOptions(a, i);
if (l.length > 0) throw new u.InputError(l);
const f = environmentOf(n, i, {
...c,
run: a,
"working-directory": String(t.cwd)
});
const d = o(f, r.signal, s);
(0, h.un)(d.masker, i);
if (c.stage === void 0) await nameStage(d, i.GITHUB_ACTION);
const m = new Conversation(e, r);
d.runElsewhere = (e, t) => m.run(e, t);
const w = await (0, p.h)(d).finally(() => d.tellLedger());
e.send({
type: "end",
exitCode: w
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
return new s.Writable({
write(n, o, r) {
e.send({
type: "write",
stream: t,
data: n.toString("base64")
});
r();
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
async run({script: e, limits: t, maxTries: n, environment: o}, r) {
const {RERAIL_RESUMED: s} = o;
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
watches: r.onStart !== void 0,
environment: s === void 0 ? {} : {
RERAIL_RESUMED: s
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
i = r.onStart?.(Number(e.number), e => this.#e.send({
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
const t = await r.onFailure(tried(e.result), blockedReason(e.blocked));
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
const t = (0, f.rr)(e, {
maxBytes: k
});
if (t !== void 0) yield* (0, r.createReadStream)("", {
fd: t
});
}
}),
31485: ((e, t, n) => {
n.d(t, {
B: () => toWire,
k: () => fromWire
});
function toWire({published: e, masks: t, log: n, ...o}, r) {
const {outputs: s, env: a, ...i} = e;
return {
...o,
published: {
...i,
outputs: [ ...s ],
env: [ ...a ]
},
masks: t(),
...r === void 0 ? {} : {
logFile: r
}
};
}
function fromWire({published: e, masks: t, logFile: n, ...o}, r) {
return {
...o,
published: {
...e,
outputs: new Map(e.outputs),
env: new Map(e.env)
},
masks: () => t,
log: () => n === void 0 ? nothing() : r(n)
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
var r = n(73024);
var s = n(76760);
var a = n(19473);
var i = n(19119);
const c = 16 * 1024 * 1024;
const l = /^outputs\.(.+)$/s;
function readScore({log: e, context: t}, n, {published: o, startedAt: s}) {
const u = l.exec(n)?.[1];
if (u !== void 0) return numberOf(o.outputs.get(u));
const [f = "", d = ""] = splitAt(n, "#");
try {
const o = insideOf(t.workspace, f);
const a = (0, r.lstatSync)(o, {
throwIfNoEntry: false
});
if (!a || a.mtimeMs < Math.floor(s / 1e3) * 1e3) return;
const l = (0, i.b$)(o, {
maxBytes: c
})?.toString("utf8");
if (l === void 0) return;
const u = numberOf(at(JSON.parse(l), d));
if (u === void 0) e.warning(`The quality score ${n} is no number. Check the pointer in the policy.`);
return u;
} catch (t) {
e.warning(`Reading the quality score ${n} failed: ${(0, a.messageOf)(t)}.`);
return;
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
function firedBy(e, t, n, {running: r, tests: s}) {
const a = {};
for (const o of new Set(t.flatMap(({metric: e, from: t}) => e === "quality-score" ? t ?? [] : []))) {
const t = readScore(e, o, n);
if (t !== void 0) a[o] = t;
}
const i = s && {
failed: s.failed.length,
total: s.total - s.skipped
};
const c = (0, o.lZ)(t, {
scores: a,
...i === void 0 ? {} : {
tests: i
}
});
const place = ({metric: e, do: n}) => t.findIndex(t => t.metric === e && t.do === n);
return [ ...r, ...c ].toSorted((e, t) => place(e) - place(t));
}
}),
28614: ((e, t, n) => {
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
const {workflow_runs: l = []} = await e.find(`${n}/workflows/${encodeURIComponent(c)}/runs`, {
status: "success",
per_page: r.PI,
branch: t.branch
}) ?? {};
const u = [];
for (const {id: o, run_attempt: c} of l.slice(0, r.PI)) {
if (!Number.isSafeInteger(o) || c !== 1 || String(o) === t.runId) continue;
const r = await e.find(`${n}/runs/${o}/jobs`, {
per_page: s
});
if ((r?.total_count ?? 0) > s) return [];
u.push(...durationIn(r?.jobs ?? [], a, i));
}
return u;
}
function durationIn(e, {name: t}, n) {
const o = e.find(e => e.name === t && e.conclusion === "success");
const r = o?.steps?.find(e => e.number === n.number && e.name === n.name);
if (r?.conclusion !== "success") return [];
const s = Date.parse(String(r.completed_at)) - Date.parse(String(r.started_at));
return s >= 0 ? [ s ] : [];
}
}),
58514: ((e, t, n) => {
n.d(t, {
vetoesSet: () => vetoesSet,
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
async function watchUsage(e, {source: t, clock: n, signal: o}, r) {
const s = new Map;
const a = new Set(e);
while (!o.aborted && a.size > 0) {
const [e, i] = await Promise.all([ t.memory(), t.disk().catch(() => {}) ]);
const l = n.monotonic();
for (const t of a) {
const n = t.metric === "memory" ? e : i;
if (n === void 0 || n <= t.above) {
s.delete(t);
continue;
}
const c = s.get(t) ?? l;
s.set(t, c);
if (l - c < t.forMs || o.aborted) continue;
a.delete(t);
r(t, n);
}
await n.sleep(c, o);
}
}
var l = n(84110);
var u = n(19473);
var f = n(93711);
const d = 3e4;
const h = 30;
async function estimateFor(e, t) {
if (e.inputs.estimateMs !== void 0) return e.inputs.estimateMs;
const {repository: o, runId: r, workflowRef: s} = e.context;
const {checkRunId: a, token: i} = e.inputs;
if (!i || !a || o === void 0 || r === void 0 || s === void 0) return;
await e.clock.sleep(d, t);
if (t.aborted) return;
try {
const [{greenDurations: t}, {openClient: c}, {apiAccess: l}, {defaultBranch: u}] = await Promise.all([ Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 28614)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 29544)) ]);
const d = c({
...l(e.env),
token: i
}, {
maxWaitSeconds: h
});
const p = await u(e);
const m = {
repository: o,
runId: r,
workflowRef: s,
jobId: a,
...p === void 0 ? {} : {
branch: p
}
};
return (0, f.qn)(await t(d, m));
} catch (t) {
e.log.debug(`No estimate of the step's duration: ${(0, u.messageOf)(t)}`);
return;
}
}
const p = 1e3;
function watchTry(e, t, n, o, s = machineUsage([ e.context.workspace, e.env.RUNNER_TEMP ?? r.tmpdir() ])) {
const a = [];
const i = new AbortController;
const c = AbortSignal.any([ i.signal, e.cancel ]);
const {clock: u} = e;
const onFired = e => {
a.push(e);
if (e.do === "checkpoint") n.checkpoint();
if (e.do === "scale-back" && e.metric !== "duration" && n.mayRepeat) n.end(e.why);
};
const f = t.flatMap(e => (e.metric === "memory" || e.metric === "disk") && e.above ? [ {
trigger: e,
metric: e.metric,
above: e.above.value,
forMs: e.forMs ?? l.gg
} ] : []);
const d = t.filter(({metric: e}) => e === "duration");
const h = t.filter(({metric: e}) => e === "veto");
const p = [ ...f.length === 0 ? [] : [ watchUsage(f, {
source: s,
clock: u,
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
const r = e.clock.monotonic();
const s = await estimateFor(e, n);
if (s === void 0) return;
const a = t.toSorted((e, t) => (e.above?.value ?? 0) - (t.above?.value ?? 0));
for (const t of a) {
const a = r + (t.above?.value ?? 1) * s;
while (e.clock.monotonic() < a && !n.aborted) await e.clock.sleep(Math.min(a - e.clock.monotonic(), m), n);
if (n.aborted) return;
o((0, l.h5)(t, s));
}
}
const m = 2 ** 31 - 1;
const vetoesSet = (e, t) => new Map(t.filter(({metric: e}) => e === "veto").map(t => [ t, vetoSet(e, t) ]));
const vetoSet = ({context: e}, {from: t = ""}) => (0, o.statSync)(s.resolve(e.workspace, t), {
throwIfNoEntry: false
})?.ctimeMs;
async function watchVetoes(e, t, n, o, r) {
while (!o.aborted) {
const s = t.find(t => ![ void 0, n.get(t) ].includes(vetoSet(e, t)));
if (s) return r({
metric: "veto",
do: s.do,
why: `a veto was put into ${s.from}`
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
var r = n(76760);
var s = n(34646);
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
const o = n === void 0 ? void 0 : await (0, s.hM)(n, e.path);
if (!o) return;
const r = [];
const c = [];
const l = [];
const u = new Set;
const f = [];
const follow = (e, t, n) => {
for (const {uses: t} of n?.jobs ?? []) if (t) f.push({
from: e,
uses: t,
isWorkflow: true
});
for (const {uses: n} of t) if (n?.startsWith("./")) f.push({
from: e,
uses: n,
isWorkflow: false
});
};
const stepsOf = ({jobs: e}) => e.flatMap(({steps: e}) => e);
follow(e, stepsOf(o), o);
for (let e = f.shift(); e; e = f.shift()) {
const {from: n, uses: o, isWorkflow: f} = e;
const d = locate(o, n, f);
const h = d ? JSON.stringify(d) : o;
if (u.has(h)) continue;
u.add(h);
if (u.size > i) {
l.push({
uses: o,
why: `more than ${i} files are called`
});
break;
}
try {
if (!d) throw new Error("it is no address of a file");
if (f) {
const e = await parsed(d, t, e => (0, s.hM)(e, d.path));
r.push(e);
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
called: r,
actions: c,
unread: l
};
}
function locate(e, t, n) {
if (e.startsWith("./")) {
const n = r.posix.normalize(e.slice(2));
return n.startsWith("..") || r.posix.isAbsolute(n) ? void 0 : {
...t,
path: n.replace(/\/$/, "")
};
}
const [, o, s, a] = /^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(e) ?? [];
return n && o && s && a ? {
repository: o,
ref: a,
path: s
} : void 0;
}
async function parsed(e, t, n) {
const o = await t(e);
if (o === void 0) throw new Error("it is not there");
const r = await n(o);
if (r === void 0) throw new Error("it is not a workflow file");
return r;
}
async function readAction(e, t) {
for (const n of [ "action.yml", "action.yaml" ]) {
const o = await t({
...e,
path: r.posix.join(e.path, n)
});
if (o !== void 0) return (0, s.t6)(o);
}
throw new Error("it has no action.yml");
}
function fileReader(e, t) {
const {workspace: a} = e.context;
return async i => {
const c = i.repository === e.context.repository && i.ref === t.ref;
const l = (0, o.existsSync)(r.join(a, ".git"));
let u;
if (c && l) try {
return await fromRepository(e, i);
} catch (e) {
u = e;
}
try {
return await fromApi(e, i);
} catch (e) {
u ??= e;
}
if (c && !l) {
const {readIfThere: e} = await Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 85799));
const t = e(r.join(a, i.path), s.OG);
if (t !== void 0) return Buffer.from(t, "latin1").toString("utf8");
}
throw u;
};
}
async function fromRepository(e, {ref: t, path: a}) {
const [{Repository: i}, {readAtCommit: c}, l] = await Promise.all([ Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 85799)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 5979)), e.job() ]);
const u = r.join(l.folder, `workflow-${process.pid}`);
try {
const n = i.open(e.context.workspace, u, e.cancel);
if (!n) throw new Error("the workspace is no repository");
return (await c(n, t, a, s.OG))?.toString("utf8");
} finally {
(0, o.rmSync)(u, {
recursive: true,
force: true
});
}
}
async function fromApi({env: e, inputs: t}, {repository: o, ref: r, path: a}) {
if (!t.token) throw new Error("there is no token to ask the API with");
const [{openClient: i}, {apiAccess: c}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 78610)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(32), n.e(944), n.e(722), n.e(29), n.e(861), n.e(290), n.e(217) ]).then(n.bind(n, 57885)) ]);
const l = i({
...c(e),
token: t.token
});
const u = a.split("/").map(encodeURIComponent).join("/");
const f = await l.get(`/repos/${o}/contents/${u}`, {
ref: r
});
const {size: d, encoding: h, content: p} = f;
if (typeof d !== "number" || d > s.OG || h !== "base64" || typeof p !== "string") throw new Error("the API answers with something else than a file");
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
