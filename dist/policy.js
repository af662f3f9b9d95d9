export const id = 477;

export const ids = [ 477 ];

export const modules = {
59349: (e, t, n) => {
n.d(t, {
Fg: () => markOf,
GN: () => c,
sF: () => tellingValues
});
var r = n(77598);
var o = n(57975);
const a = 8;
const s = 6;
const i = [ /[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/ ];
function tellingValues(e) {
return (e?.values() ?? []).filter(isTelling);
}
function isTelling(e) {
if (e.length > a) return true;
return e.length >= s && i.filter(t => t.test(e)).length >= 2;
}
const c = "";
const l = 16;
const u = 32;
async function markOf(e, t) {
if (e.length === 0) return c;
const n = t || (0, r.randomBytes)(l).toString("hex");
const o = Buffer.from(n.slice(0, 2 * l), "hex");
const a = await f(JSON.stringify(e.toSorted()), o, u);
return Buffer.concat([ o, a ]).toString("hex");
}
const f = (0, o.promisify)(r.scrypt);
},
96553: (e, t, n) => {
n.d(t, {
replicate: () => replicate
});
var r = n(19473);
function replicate(e, t) {
const inAll = async (n, o) => {
const a = await Promise.allSettled(e.map(o));
const s = a.flatMap((t, n) => t.status === "rejected" ? [ {
store: e[n],
reason: t.reason
} ] : []);
if (s.length === e.length) throw s[0]?.reason;
for (const {store: e, reason: o} of s) t.warning(`${n} did not reach the ${e.kind} store: ${(0, 
r.bD)(o)}`);
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
if (n === undefined) throw new r.fk("checkpoint-missing", `Checkpoint ${e} is not at hand. Fetch it.`);
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
if (e instanceof r.fk) throw e;
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
60470: (e, t, n) => {
n.r(t);
n.d(t, {
align: () => align,
secretValues: () => secretValues
});
const r = /\$\{\{([\s\S]*?)\}\}/g;
const o = /(?<![\w.-])(?:secrets(?![\w-])|github\s*\.\s*token(?![\w-]))/i;
const a = /(?<![\w.-])env\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])/gi;
const s = /(?:^|[\s"'`;{(])([A-Za-z_]\w*)=(?=[^\n]*\$\{\{[^\n]*?\bsecrets\b)/gim;
function secretValues({env: e}, t, n) {
const r = [ e, t.env, ...t.steps.map(e => e.env) ];
const a = carrierNames(r, t.steps);
const isSecret = e => o.test(e) || refersTo(e, a);
const s = [];
for (const e of a) {
const t = n.env[e];
if (t === undefined) continue;
const o = r.flatMap(t => t[e] ?? []);
const a = o.flatMap(e => align(e, t, isSecret) ?? []);
s.push(...a.length > 0 ? a : [ t ]);
}
for (const {with: e} of t.steps) {
for (const [t, r] of Object.entries(e)) {
if (!hasSecret(r, isSecret)) continue;
const e = n.input(t);
if (e !== undefined) s.push(...align(r, e, isSecret) ?? []);
}
}
return [ ...new Set(s) ];
}
function carrierNames(e, t) {
const n = new Set;
for (const {run: e, with: r} of t) {
for (const t of [ e, r.run ]) {
for (const [, e = ""] of (t ?? "").matchAll(s)) n.add(e);
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
const refersTo = (e, t) => [ ...e.matchAll(a) ].some(([, e, n]) => t.has(e ?? n ?? ""));
const hasSecret = (e, t) => [ ...e.matchAll(r) ].some(([, e = ""]) => t(e));
function align(e, t, n = e => o.test(e)) {
const {literals: r, secret: a} = partsOf(e.trim(), n);
const s = t.trim();
const i = [ fromTheLeft(r, s), fromTheRight(r, s) ];
if (i.some(e => e === undefined)) return undefined;
const c = i.flatMap(e => (e ?? []).filter((e, t) => a[t]));
return [ ...new Set(c.filter(e => e !== "")) ];
}
function partsOf(e, t) {
const n = [];
const o = [];
let a = 0;
for (const s of e.matchAll(r)) {
const r = e.slice(a, s.index);
a = s.index + s[0].length;
const i = t(s[1] ?? "");
if (r === "" && o.length > 0) {
o[o.length - 1] ||= i;
continue;
}
n.push(r);
o.push(i);
}
return {
literals: [ ...n, e.slice(a) ],
secret: o
};
}
function fromTheLeft(e, t) {
const n = e.at(-1) ?? "";
const [r = ""] = e;
if (e.length === 1) return t === r ? [] : undefined;
if (!t.startsWith(r) || !t.endsWith(n) || t.length < r.length + n.length) return undefined;
const o = t.length - n.length;
const a = [];
let s = r.length;
for (const n of e.slice(1, -1)) {
const e = t.indexOf(n, s);
if (e < 0 || e + n.length > o) return undefined;
a.push(t.slice(s, e));
s = e + n.length;
}
return [ ...a, t.slice(s, o) ];
}
function fromTheRight(e, t) {
const reverse = e => e.split("").reverse().join("");
return fromTheLeft(e.map(reverse).reverse(), reverse(t))?.map(reverse).reverse();
}
},
94871: (e, t, n) => {
n.d(t, {
Ci: () => a,
fs: () => r,
qu: () => o
});
const r = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const o = [ "transient", "same-again", "unclear" ];
const a = [ "DOCS", "STANDARD", "HEAVY" ];
},
19119: (e, t, n) => {
n.d(t, {
b: () => readPlainFile,
r: () => openPlainFile
});
var r = n(73024);
var o = n(19473);
const a = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: n = false}) {
let s;
try {
s = (0, r.openSync)(e, n ? a & ~(r.constants.O_NOFOLLOW ?? 0) : a);
} catch (t) {
const n = (0, o.$N)(t);
if (n === "ENOENT" || n === "ENOTDIR") return undefined;
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
if (n === undefined) return undefined;
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
const refused = (e, t) => new o.yo(`${e} not read: ${t}. Put a regular file in its place.`);
},
2637: (e, t, n) => {
n.d(t, {
Hl: () => parseKeyValues,
Pv: () => lastOfEach,
Rd: () => formatKeyValues,
Rr: () => parsePath,
sI: () => isWritableName
});
function parseKeyValues(e, {platform: t = process.platform, unnamed: n = true} = {}) {
const r = new Map;
const o = new Lines(e, t === "win32");
for (let e = o.next(); e !== undefined; e = o.next()) {
if (e === "") continue;
const t = e.indexOf("=");
const a = e.indexOf("<<");
if (t >= 0 && (a < 0 || t < a)) {
if (t === 0 && !n) return {
entries: r,
problem: "Value cannot be null. (Parameter 'name')"
};
r.set(e.slice(0, t), e.slice(t + 1));
continue;
}
if (a < 0) return {
entries: r,
problem: `Invalid format '${e}'`
};
const s = e.slice(0, a);
const i = e.slice(a + 2);
if (s === "" || i === "") {
return {
entries: r,
problem: `Invalid format '${e}'. Name must not be empty and delimiter must not be empty`
};
}
const {value: c, problem: l} = o.until(i);
if (l !== undefined) return {
entries: r,
problem: l
};
r.set(s, c);
}
return {
entries: r
};
}
class Lines {
#e;
#t;
#n=0;
#r=0;
constructor(e, t) {
this.#e = e;
this.#t = t;
}
next() {
if (this.#n >= this.#e.length) return undefined;
const e = this.#n;
const t = this.#e.indexOf("\n", e);
this.#n = t < 0 ? this.#e.length : t + 1;
this.#r = t < 0 ? this.#e.length : t;
if (this.#t && t > e && this.#e[t - 1] === "\r") this.#r = t - 1;
return this.#e.slice(e, this.#r);
}
until(e) {
const t = this.#n;
let n = t;
for (let t = this.next(); t !== e; t = this.next()) {
if (t === undefined) return {
problem: `Invalid value. Matching delimiter not found '${e}'`
};
if (this.#r === this.#e.length) return {
problem: "Invalid value. EOF marker missing new line."
};
n = this.#r;
}
return {
value: this.#e.slice(t, n)
};
}
}
function formatKeyValues(e) {
return [ ...e ].map(([e, t]) => formatEntry(e, t)).join("");
}
function formatEntry(e, t) {
if (!/[\r\n]/.test(t)) return `${e}=${t}\n`;
let n = "rerail_end_of_value";
while (t.includes(n)) n += "_";
return `${e}<<${n}\n${t}\n${n}\n`;
}
function parsePath(e) {
return lastOfEach(e.split(/\r\n|\n|\r/).filter(e => e !== ""));
}
function lastOfEach(e) {
return [ ...new Set([ ...e ].reverse()) ].reverse();
}
function isWritableName(e) {
return e !== "" && !/[\r\n=]|<</.test(e);
}
},
24138: (e, t, n) => {
n.d(t, {
firstValid: () => firstValid,
isValid: () => isValid,
policyInForce: () => policyInForce
});
var r = n(19473);
var o = n(56221);
var a = n(58579);
var s = n(14751);
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
flaky: least(e.flaky, t.flaky),
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
const a = await read(r);
const s = await read(e);
const i = s.problem === undefined ? {} : await read(n);
let {policy: c, origin: u} = s.valid ?? i.valid ?? l;
if (s.problem) {
const e = u === l.origin ? u : `the last valid revision (${u})`;
o.push(`${s.problem}\nrerail uses ${e}. It skips and reverts nothing.`);
}
if (a.problem) o.push(`${a.problem}\nrerail uses ${u}. It skips and reverts nothing.`);
if (a.valid) {
if (t !== undefined) o.push(unreadableWarning(t, a.valid.origin));
c = tighten(c, a.valid.policy);
u = `${u}, tightened by ${a.valid.origin}`;
}
const f = s.problem !== undefined || a.problem !== undefined;
return {
policy: f ? withoutRollback(c) : c,
origin: u,
isBroken: f,
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
policy: await (0, s.readPolicy)(e.text, e.source),
origin: e.source
}
};
} catch (e) {
if (e instanceof a.p) return {
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
48301: (e, t, n) => {
n.d(t, {
C: () => r
});
const r = ".github/rerail.yml";
},
40102: (e, t, n) => {
n.d(t, {
F: () => r,
x: () => checkLedgerText
});
const r = 256 * 1024;
const o = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const a = 300;
function checkLedgerText(e, t) {
if (e.length > a || !o.test(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const n = Buffer.byteLength(t);
if (n > r) throw new RangeError(`A line of a ledger has ${n} bytes, ${r} at most.`);
}
},
68214: (e, t, n) => {
n.d(t, {
TG: () => withEarlier,
_l: () => findEarlier,
xD: () => recordName
});
var r = n(19473);
var o = n(60245);
const a = 10;
const recordName = e => `job-a${e.attempt}-${e.jobKey}`;
async function findEarlier({identity: e, debug: t, unauthenticated: n, store: s}) {
if (e.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (t) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n !== undefined) {
return fresh("unauthenticated", `${n}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
}
const i = Math.max(1, e.attempt - a);
for (let t = e.attempt - 1; t >= i; t -= 1) {
try {
const n = await s.getRecord(recordName({
...e,
attempt: t
}));
if (n === undefined) continue;
const r = (0, o.u9)(n);
if (r && isOurs(r, e, t)) return {
found: true,
record: r
};
return fresh("record-foreign", `the record of attempt ${t} is not one of this job`, true);
} catch (e) {
const n = e instanceof r.fk && e.reason === "record-contested";
if (!n) return fresh("service-failed", `the record of attempt ${t} could not be read: ${(0, 
r.bD)(e)}`, true);
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
const o = new Set(r.map(({name: e}) => e));
return [ ...r, ...[ ...n.values() ].filter(({name: e}) => !o.has(e)) ];
}
const fresh = (e, t, n = false) => ({
found: false,
reason: e,
why: t,
alarming: n
});
const isOurs = (e, t, n) => e.jobKey === t.jobKey && e.attempt === n && e.runId === t.runId && e.repository === t.repository;
},
57521: (e, t, n) => {
n.d(t, {
runInJob: () => runInJob
});
var r = n(51455);
var o = n(96553);
var a = n(58455);
var s = n(2637);
var i = n(53501);
var c = n(38356);
async function runInJob(e, t) {
const o = await (a.L[t]?.());
if (!o) throw new Error(`The command ${t} has gone.`);
await e.bestEffort("Recalling what is secret", () => (0, c.recallSecrets)(e));
await e.bestEffort("Reading which values are secret", () => (0, c.j)(e));
if (t === "checkpoint") await e.bestEffort("Reading the policy", () => obeyPolicy(e));
const i = await openJobWorkbench(e);
await e.bestEffort("The look for a place for checkpoints", async () => {
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
await r(e, await t(e));
});
const l = await o.run(argumentsOf(t, e.inputs), {
...ioOf(e),
workbench: i
});
const {ok: u, document: f, text: d} = await withoutQuarantine(e, l);
await e.bestEffort("Noting what is secret", () => (0, c.z)(e));
for (const t of d.split("\n")) e.log.info(t);
const {output: h} = e.context.files;
if (h) await (0, r.appendFile)(h, (0, s.Rd)(outputsOf(f)));
return u ? 0 : 1;
}
async function withoutQuarantine(e, t) {
const {document: n, text: r} = t;
if (typeof n !== "object" || n === null) return t;
if (!("quarantine" in n) || typeof n.quarantine !== "string") return t;
const o = n.quarantine;
const a = await (0, i.a)(e, o);
return {
...t,
document: {
...n,
quarantine: a
},
text: r.replaceAll(o, a)
};
}
async function obeyPolicy(e) {
const {readJobPolicy: t, withPolicy: r} = await Promise.all([ n.e(17), n.e(273), n.e(628), n.e(133), n.e(794) ]).then(n.bind(n, 29544));
const o = await t(e, "quick");
if (o) Object.assign(e.inputs, r(e.inputs, o.policy, "STANDARD"));
}
async function openJobWorkbench(e) {
const [t, n, r, a] = await Promise.all([ e.engine(), e.localStore(), e.artifactStore(), e.job() ]);
const s = r ? [ n, r ] : [ n ];
const i = r ? (0, o.replicate)(s, e.log) : n;
return {
engine: t,
store: i,
stores: s,
identity: a.identity
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
const a = {
paths: t.paths,
exclude: t.exclude
};
return {
positionals: n === undefined ? [] : [ n ],
value: e => r[e],
all: e => a[e] ?? [],
flag: e => o[e] ?? false
};
}
const ioOf = ({env: e, context: t, log: n, clock: r, masker: o, cancel: a}) => ({
env: e,
cwd: t.workspace,
stdin: process.stdin,
log: n,
clock: r,
masker: o,
interactive: false,
signal: a
});
function outputsOf(e) {
const t = typeof e === "object" && e !== null && "id" in e ? String(e.id) : undefined;
return [ ...t === undefined ? [] : [ [ "checkpoint", t ] ], [ "rerail", JSON.stringify(e) ] ];
}
},
53501: (e, t, n) => {
n.d(t, {
A: () => emptyQuarantine,
a: () => moveQuarantine
});
var r = n(73024);
var o = n(51455);
var a = n(76760);
var s = n(19473);
async function emptyQuarantine(e, {quarantine: t}, r) {
if (t === undefined) return;
if (r && (await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(r)) {
await (0, o.rm)(t, {
recursive: true,
force: true
});
e.log.info("what the try had written was deleted, not kept: the disk was full");
removeIfEmpty(a.dirname(t));
return;
}
const s = await moveQuarantine(e, t);
e.log.debug(`what the restore replaced is in ${s}`);
}
async function moveQuarantine(e, t) {
const {workspace: n} = e.context;
const o = [ a.join((await e.job()).folder, "quarantine"), a.join(n, "../.rerail-quarantine") ];
for (const n of o) {
const o = a.join(n, a.basename(t));
try {
(0, r.mkdirSync)(n, {
recursive: true,
mode: 448
});
(0, r.renameSync)(t, o);
removeIfEmpty(a.dirname(t));
return o;
} catch (r) {
e.log.debug(`quarantine ${t} is not moved to ${o}: ${(0, s.bD)(r)}`);
removeIfEmpty(n);
}
}
return t;
}
function removeIfEmpty(e) {
try {
if ((0, r.readdirSync)(e).join() === ".gitignore") (0, r.rmSync)(a.join(e, ".gitignore"));
(0, r.rmdirSync)(e);
} catch {}
}
},
13466: (e, t, n) => {
n.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var r = n(76760);
var o = n(19473);
var a = n(77598);
var s = n(51455);
var i = n(40102);
const c = 32 * 1024 * 1024;
function createFileLedgerStore(e) {
return {
async put(t, n) {
(0, i.x)(t, n);
if ((await readRows(e)).some(([e]) => e === t)) return false;
const r = (0, a.randomBytes)(8).toString("hex");
await (0, s.appendFile)(e, `\n${JSON.stringify([ t, r, n ])}\n`, {
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
const n = await (0, s.open)(e, "r");
try {
const r = await n.stat();
if (!r.isFile() || r.size > c) throw new RangeError(`The ledger ${e} is no file of rerail's.`);
t = await n.readFile("utf8");
} finally {
await n.close();
}
} catch (e) {
if ((0, o.$N)(e) === "ENOENT") return [];
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
const l = 2;
const u = null && [ "capture", "fast-forward", "clean-up" ];
function openLedger(e, t, {store: r, clock: o, mask: a}) {
let s = 0;
return {
newKey(e) {
s += 1;
return `${t}/${s}-${e}`;
},
record(t, n) {
const s = new Date(o.now()).toISOString();
const i = {
version: l,
key: t,
at: s,
...e,
...n
};
return r.put(`${t}/${n.kind}`, JSON.stringify(a(i)));
},
async find(e, t) {
const o = await r.get(`${e}/${t}`);
if (o === undefined) return undefined;
const {parseLine: a} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 62536));
const s = a(o);
return s?.kind === t && s.key === e ? s : undefined;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ r.list(), Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var f = n(63854);
async function openJobLedger(e, {clock: t, log: n, masker: o, ...a}) {
const {identity: s, folder: i} = e;
const c = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const l = [ s.runId ?? "local", `a${s.attempt}`, s.jobKey, c ].join("/");
const u = forgiving(createFileLedgerStore(r.join(i, "ledger.jsonl")), n);
const mask = e => (0, f.X)(o, e);
return openLedger({
...s,
...a
}, l, {
store: u,
clock: t,
mask
});
}
function forgiving(e, t) {
const attempt = async (e, n) => {
try {
return await e();
} catch (e) {
t.debug(`ledger: ${(0, o.bD)(e)}`);
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
const d = 200;
async function recordedLines(e, t) {
const [r, {isLedgerLine: o}] = await Promise.all([ e.lines(), Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 62536)) ]);
const a = t.filter(o).filter(({kind: e}) => e === "end");
return [ ...a.slice(-d / 2), ...r.slice(-d) ];
}
},
38356: (e, t, n) => {
n.d(t, {
j: () => learnWorkflowSecrets,
recallSecrets: () => recallSecrets,
z: () => shareSecrets
});
var r = n(77598);
var o = n(73024);
var a = n(76760);
var s = n(19473);
var i = n(19119);
var c = n(80959);
const l = "aes-256-gcm";
const u = 12;
const f = 16;
const d = 4 * 1024 * 1024;
async function recallSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = a.join((await e.job()).folder, h);
for (const r of namesIn(n)) {
for (const o of open(a.join(n, r), t)) e.masker.add(o);
}
}
async function learnWorkflowSecrets(e) {
const {env: t, context: r, masker: o} = e;
if (r.workflowRef === undefined || r.job === undefined) return;
const [{jobsNamed: a, readRunWorkflows: s}, {secretValues: i}] = await Promise.all([ Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 60470)) ]);
const l = await s(e);
if (!l) return;
const input = e => t[`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: e, job: n} of a(l, r.job)) {
for (const r of i(e, n, {
env: t,
input
})) if (!(0, c.CU)(r)) o.add(r);
}
}
async function shareSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = new Set(p.map(t => e.env[t]));
const s = e.masker.values().filter(e => !n.has(e));
if (s.length === 0) return;
const i = a.join((await e.job()).folder, h);
(0, o.mkdirSync)(i, {
recursive: true,
mode: 448
});
for (const e of parts(s)) {
const n = (0, r.randomBytes)(u);
const s = (0, r.createCipheriv)(l, t, n);
const c = Buffer.concat([ s.update(JSON.stringify(e), "utf8"), s.final() ]);
const f = a.join(i, n.toString("hex"));
(0, o.writeFileSync)(f, Buffer.concat([ n, s.getAuthTag(), c ]), {
mode: 384,
flag: "wx"
});
}
}
function parts(e) {
const t = [];
let n = 0;
for (const r of e) {
const e = 6 * r.length + 3;
if (e > d) continue;
if (e > n) {
t.push([]);
n = d - 2;
}
t.at(-1)?.push(r);
n -= e;
}
return t;
}
const h = "known-secrets";
const p = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "STATE_rerail-secret" ];
async function keyOf({env: e, job: t}) {
return e.ACTIONS_RUNTIME_TOKEN ? (await t()).secret.keyFor("known secrets") : undefined;
}
function namesIn(e) {
try {
return (0, o.readdirSync)(e);
} catch (e) {
if ((0, s.$N)(e) === "ENOENT") return [];
throw e;
}
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: d
});
if (n === undefined) return [];
const o = (0, r.createDecipheriv)(l, t, n.subarray(0, u), {
authTagLength: f
});
o.setAuthTag(n.subarray(u, u + f));
const a = Buffer.concat([ o.update(n.subarray(u + f)), o.final() ]);
return JSON.parse(a.toString("utf8"));
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
var r = n(73024);
var o = n(51455);
var a = n(76760);
var s = n(19473);
const i = 1e6;
const c = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
const l = 10;
async function workspacePolicy({context: e, inputs: t}) {
const n = t.policy;
const r = a.resolve(e.workspace, n);
const i = {
text: null,
source: n
};
try {
const [t, n] = await Promise.all([ (0, o.realpath)(e.workspace), (0, o.realpath)(a.dirname(r)) ]);
const s = a.join(n, a.basename(r));
const l = a.relative(t, s);
if (l.startsWith("..") || a.isAbsolute(l)) return {
...i,
unusable: "it is outside of the workspace"
};
const u = await (0, o.open)(s, c);
try {
return await readSmall(u, i);
} finally {
await u.close();
}
} catch (e) {
const t = (0, s.$N)(e) ?? "";
if ([ "ENOENT", "ENOTDIR" ].includes(t)) return i;
return {
...i,
unusable: [ "ELOOP", "EMLINK" ].includes(t) ? "it is a link" : (0, s.bD)(e)
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
const isSparse = ({context: e}) => (0, r.existsSync)(a.join(e.workspace, ".git", "info", "sparse-checkout"));
function pathInRepository({context: e, inputs: t}) {
const n = a.relative(e.workspace, a.resolve(e.workspace, t.policy));
return n.startsWith("..") || a.isAbsolute(n) ? undefined : n.split(a.sep).join("/");
}
async function policyFromGit(e, t, r) {
const o = await withRepository(e, e => commitOf(e, t));
if (o === undefined) return undefined;
const at = (t, o) => withRepository(e, async e => {
const {readAtCommit: a} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 5979));
const s = await a(e, t, r, i);
return {
text: s === undefined ? null : s.toString("utf8"),
source: `${o}:${r}`
};
});
return {
current: await at(o, t.kind === "branch" ? t.branch : o.slice(0, 12)),
async* earlier() {
const t = [ "rev-list", `--max-count=${l}`, o, "--", r ];
const n = await withRepository(e, e => e.run(t));
const [, ...a] = (n ?? "").toString("latin1").split("\n").filter(Boolean);
for (const e of a) yield at(e, e.slice(0, 12));
}
};
}
async function withRepository(e, t) {
const {Repository: r} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 85799));
const s = a.join((await e.job()).folder, `policy-${process.pid}`);
const i = r.open(e.context.workspace, s, e.cancel);
try {
return i && await t(i);
} finally {
await (0, o.rm)(s, {
recursive: true,
force: true
});
}
}
async function commitOf(e, t) {
if (t.sha !== undefined || t.kind === "own") return t.sha;
const {readRefs: r} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 26713));
return r(e).get(`refs/remotes/origin/${t.branch}`);
}
async function policyFromApi(e, t, r) {
const {token: o} = e.inputs;
const {repository: a} = e.context;
const s = t.sha ?? (t.kind === "branch" ? t.branch : undefined);
if (!o || a === undefined || s === undefined) throw new Error("there is no token to ask the API with");
const [{openClient: i}, {apiAccess: c}, {policyAt: l, earlierPolicies: f}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(368), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(368), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(368), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 95448)) ]);
const d = i({
...c(e.env),
token: o
}, {
maxWaitSeconds: u
});
const h = {
repository: a,
path: r
};
return {
current: await l(d, h, s),
earlier: () => f(d, h, s)
};
}
const u = 5;
},
25455: (e, t, n) => {
n.d(t, {
remotePlace: () => remotePlace,
tellPlace: () => tellPlace
});
var r = n(432);
var o = n(9113);
async function remotePlace(e) {
if (!e.context.hasRuntime) return {
store: "none",
reason: "no-runtime"
};
if ((0, r.v)(e.env.GITHUB_SERVER_URL)) return {
store: "none",
reason: "ghes"
};
const t = await (0, o.readRunWorkflows)(e);
if (!t) return {
store: "artifacts"
};
const {findUnfilteredDownload: a} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 77595));
const s = [ t.top, ...t.called ].flatMap(e => e.jobs);
const i = a([ ...s.map(({id: e, steps: t}) => ({
where: e,
steps: t
})), ...t.actions.map(({path: e, steps: t}) => ({
where: e,
steps: t
})) ]);
return i ? {
store: "none",
reason: "downloads",
download: i
} : {
store: "artifacts"
};
}
async function tellPlace(e, t) {
if (t.store !== "none" || t.reason === "no-runtime") return;
if (!await (await e.job()).mark("told-place")) return;
const {staysHere: r} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 70909));
e.log.notice(r(t));
}
},
95972: (e, t, n) => {
n.d(t, {
isWithheld: () => isWithheld,
marksForCapture: () => marksForCapture,
takeBack: () => takeBack,
withhold: () => withhold,
withoutWithheld: () => withoutWithheld
});
var r = n(77598);
var o = n(59349);
var a = n(19473);
const s = 24;
const marksOf = (e, t) => {
const n = e.secret.keyFor("values that were looked for");
return new Map(t.map(e => [ (0, r.createHmac)("sha256", n).update(e).digest("hex").slice(0, s), e ]));
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
const a = await e.job();
const s = new Set;
const i = new Set;
const c = marksOf(a, e.inputs.secrets === "allow" ? [] : (0, o.sF)(e.masker));
for (const o of t) {
const {id: t, dependencies: l} = o;
const u = isWithheld(a, t) || l.some(e => s.has(e)) ? "" : await searchedFor(e, o, c, r);
if (u === undefined) continue;
s.add(t);
if (!await a.mark(withheldMark(t))) continue;
i.add(t);
if (u !== "") {
const {withheldCheckpoint: t} = await Promise.all([ n.e(815), n.e(143), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 70909));
e.log.warning(t(o, u));
}
}
return {
ids: s,
fresh: i
};
}
async function searchedFor(e, {id: t}, r, o) {
const s = await e.job();
const i = s.noted(noteName(t)) ?? [];
if (i === "all") return undefined;
const c = new Set(i);
const l = [ ...r ].filter(([e]) => !c.has(e)).map(([, e]) => e);
const u = l.length === 0 ? undefined : await (o.locate?.(t));
if (u === undefined) return undefined;
const {searchArchive: f} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 24274));
const {checkpointKey: d} = e.inputs;
try {
const n = await f({
file: u,
id: t,
key: d,
values: l,
root: e.context.workspace,
folder: s.folder
});
if (n.length > 0) return holdsValue(n);
} catch (e) {
return `rerail could not search it for values that were masked later: ${(0, a.bD)(e)}`;
}
await s.note(noteName(t), [ ...new Set([ ...c, ...r.keys() ]) ]);
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
const {before: n, after: r, dirty: o, ...a} = e;
const kept = e => e !== undefined && !t.has(e.checkpoint);
const s = r !== undefined && !kept(r);
return {
...a,
...n && kept(n) ? {
before: n
} : {},
...r && kept(r) ? {
after: r
} : {},
...o && kept(o) ? {
dirty: o
} : {},
blockers: s ? [ ...a.blockers, c ] : a.blockers
};
}
const c = {
reason: "masked-later",
why: "its checkpoint holds a value that was masked later, and was not kept"
};
async function takeBack(e, t, r, o) {
const [{removeCheckpoints: a}, {isUploading: s, replaceUploader: i}] = await Promise.all([ Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 80109)) ]);
a(t, r);
if (s(t)) i(t, o);
const c = await e.artifactStore();
for (const t of r) {
await e.bestEffort(`Deleting the uploaded checkpoint ${t.slice(0, 12)}`, async () => c?.remove(t));
}
}
},
15290: (e, t, n) => {
n.d(t, {
leaveTrace: () => leaveTrace,
readTrace: () => readTrace,
watchJob: () => watchJob,
watchedHealth: () => watchedHealth
});
var r = n(73024);
var o = n(68214);
var a = n(13466);
const s = 8 * 1024;
const i = "watched";
async function watchJob(e) {
await (await e.job()).mark(i);
}
async function readTrace(e) {
if (!e.context.hasRuntime) return undefined;
const t = await endsOf(e);
const n = await watchedHealth(e);
return t.length === 0 && !n ? undefined : {
ledger: t,
...n ? {
health: n
} : {}
};
}
async function watchedHealth(e) {
const t = await e.job();
return t.isMarked(i) ? healthOf(e, t.folder) : undefined;
}
async function leaveTrace(e, t) {
const {remotePlace: r} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
if ((await r(e)).store === "none") return;
const a = await e.artifactStore();
const i = await e.job();
const {stages: c, ...l} = await i.record();
let u = t.ledger ?? [];
const contentOf = () => e.masker.mask(JSON.stringify({
...l,
...t,
stages: [],
ledger: u
}));
while (u.length > 0 && Buffer.byteLength(contentOf()) > s) u = u.slice(1);
await (a?.putRecord((0, o.xD)(i.identity), contentOf()));
}
async function endsOf(e) {
const t = await e.ledger();
const r = await t.lines();
const o = r.some(({kind: e}) => e === "end");
if (!o && e.context.attempt <= 1) return [];
const {readEarlier: s} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 40971));
const i = await (0, a.s)(t, (await s(e))?.ledger ?? []);
return i.filter(({kind: e}) => e === "end");
}
function healthOf({inputs: e, context: t, clock: n}, o) {
const a = (0, r.statSync)(o, {
throwIfNoEntry: false
})?.birthtimeMs;
const s = memoryPeak();
return {
conclusion: e.jobStatus ?? "unknown",
...t.job === undefined ? {} : {
job: t.job
},
...e.checkRunId === undefined ? {} : {
checkRunId: e.checkRunId
},
...e.lane === "auto" ? {} : {
lane: e.lane
},
...a === undefined ? {} : {
durationMs: Math.max(0, Math.round(n.now() - a))
},
...s === undefined ? {} : {
memoryPeakBytes: s
}
};
}
function memoryPeak() {
try {
const e = Number((0, r.readFileSync)("/sys/fs/cgroup/memory.peak", "utf8"));
return Number.isSafeInteger(e) ? e : undefined;
} catch {
return undefined;
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
var a = n(34646);
var s = n(19473);
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
e.log.debug(`The workflow file could not be read: ${(0, s.bD)(t)}.`);
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
const r = n === undefined ? undefined : await (0, a.hM)(n, e.path);
if (!r) return undefined;
const o = [];
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
follow(e, stepsOf(r), r);
for (let e = f.shift(); e; e = f.shift()) {
const {from: n, uses: r, isWorkflow: f} = e;
const d = locate(r, n, f);
const h = d ? JSON.stringify(d) : r;
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
if (!d) throw new Error("it is no address of a file");
if (f) {
const e = await parsed(d, t, e => (0, a.hM)(e, d.path));
o.push(e);
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
uses: r,
why: (0, s.bD)(e)
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
const [, r, a, s] = /^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(e) ?? [];
return n && r && a && s ? {
repository: r,
ref: s,
path: a
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
if (r !== undefined) return (0, a.t6)(r);
}
throw new Error("it has no action.yml");
}
function fileReader(e, t) {
const {workspace: s} = e.context;
return async i => {
const c = i.repository === e.context.repository && i.ref === t.ref;
const l = (0, r.existsSync)(o.join(s, ".git"));
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
const {readIfThere: e} = await Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 85799));
const t = e(o.join(s, i.path), a.OG);
if (t !== undefined) return Buffer.from(t, "latin1").toString("utf8");
}
throw u;
};
}
async function fromRepository(e, {ref: t, path: r}) {
const [{Repository: s}, {readAtCommit: i}, c, {rmSync: l}] = await Promise.all([ Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 85799)), Promise.all([ n.e(17), n.e(368), n.e(628), n.e(213) ]).then(n.bind(n, 5979)), e.job(), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(368), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.t.bind(n, 73024, 19)) ]);
const u = o.join(c.folder, `workflow-${process.pid}`);
try {
const n = s.open(e.context.workspace, u, e.cancel);
if (!n) throw new Error("the workspace is no repository");
return (await i(n, t, r, a.OG))?.toString("utf8");
} finally {
l(u, {
recursive: true,
force: true
});
}
}
async function fromApi({env: e, inputs: t}, {repository: r, ref: o, path: s}) {
if (!t.token) throw new Error("there is no token to ask the API with");
const [{openClient: i}, {apiAccess: c}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(368), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(368), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 57885)) ]);
const l = i({
...c(e),
token: t.token
});
const u = s.split("/").map(encodeURIComponent).join("/");
const f = await l.get(`/repos/${r}/contents/${u}`, {
ref: o
});
const {size: d, encoding: h, content: p} = f;
if (typeof d !== "number" || d > a.OG || h !== "base64" || typeof p !== "string") {
throw new Error("the API answers with something else than a file");
}
return Buffer.from(p, "base64").toString("utf8");
}
},
63854: (e, t, n) => {
n.d(t, {
X: () => maskTexts
});
function maskTexts(e, t) {
if (typeof t === "string") return e.mask(t);
if (Array.isArray(t)) return t.map(t => maskTexts(e, t));
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, maskTexts(e, n) ]));
}
}
};
