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
const f = 32;
async function markOf(e, t) {
if (e.length === 0) return c;
const n = t || (0, r.randomBytes)(l).toString("hex");
const o = Buffer.from(n.slice(0, 2 * l), "hex");
const s = await u(JSON.stringify(e.toSorted()), o, f);
return Buffer.concat([ o, s ]).toString("hex");
}
const u = (0, o.promisify)(r.scrypt);
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
94871: (e, t, n) => {
n.d(t, {
Ci: () => s,
fs: () => r,
qu: () => o
});
const r = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const o = [ "transient", "same-again", "unclear" ];
const s = [ "DOCS", "STANDARD", "HEAVY" ];
},
19119: (e, t, n) => {
n.d(t, {
b: () => readPlainFile,
r: () => openPlainFile
});
var r = n(73024);
var o = n(19473);
const s = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: n = false}) {
let a;
try {
a = (0, r.openSync)(e, n ? s & ~(r.constants.O_NOFOLLOW ?? 0) : s);
} catch (t) {
const n = (0, o.codeOf)(t);
if (n === "ENOENT" || n === "ENOTDIR") return undefined;
if (n === "ELOOP" || n === "EMLINK") throw refused(e, "it is a symbolic link");
if (n === "ENXIO" || n === "ENODEV") throw refused(e, "it is no regular file");
throw t;
}
try {
const n = (0, r.fstatSync)(a);
if (!n.isFile()) throw refused(e, "it is no regular file");
if (n.size > t) throw refused(e, `it has ${n.size} bytes, and at most ${t} are read`);
return a;
} catch (e) {
(0, r.closeSync)(a);
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
const refused = (e, t) => new o.UserError(`${e} not read: ${t}. Put a regular file in its place.`);
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
const s = e.indexOf("<<");
if (t >= 0 && (s < 0 || t < s)) {
if (t === 0 && !n) return {
entries: r,
problem: "Value cannot be null. (Parameter 'name')"
};
r.set(e.slice(0, t), e.slice(t + 1));
continue;
}
if (s < 0) return {
entries: r,
problem: `Invalid format '${e}'`
};
const a = e.slice(0, s);
const i = e.slice(s + 2);
if (a === "" || i === "") {
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
r.set(a, c);
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
let {policy: c, origin: f} = a.valid ?? i.valid ?? l;
if (a.problem) {
const e = f === l.origin ? f : `the last valid revision (${f})`;
o.push(`${a.problem}\nrerail uses ${e}. It skips and reverts nothing.`);
}
if (s.problem) o.push(`${s.problem}\nrerail uses ${f}. It skips and reverts nothing.`);
if (s.valid) {
if (t !== undefined) o.push(unreadableWarning(t, s.valid.origin));
c = tighten(c, s.valid.policy);
f = `${f}, tightened by ${s.valid.origin}`;
}
const u = a.problem !== undefined || s.problem !== undefined;
return {
policy: u ? withoutRollback(c) : c,
origin: f,
isBroken: u,
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
40102: (e, t, n) => {
n.d(t, {
F: () => r,
x: () => checkLedgerText
});
const r = 256 * 1024;
const o = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const s = 300;
function checkLedgerText(e, t) {
if (e.length > s || !o.test(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const n = Buffer.byteLength(t);
if (n > r) throw new RangeError(`A line of a ledger has ${n} bytes, ${r} at most.`);
}
},
29994: (e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret
});
var r = n(77598);
var o = n(73024);
var s = n(76760);
var a = n(19473);
var i = n(19119);
const c = "secret";
const l = "secret.made";
const f = /^[0-9a-f]{64}$/;
const u = "aes-256-gcm";
const d = 12;
const h = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== undefined && f.test(n)) return secretOf(n, t);
const i = s.join(e, c);
const u = open(i, t);
if (u !== undefined) return secretOf(u, t);
if (exists(s.join(e, l))) return secretOf(randomText(), t, true);
const d = randomText();
const h = `${i}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, o.writeFileSync)(h, seal(d, t), {
mode: 384,
flag: "wx"
});
try {
(0, o.linkSync)(h, i);
(0, o.writeFileSync)(s.join(e, l), "", {
mode: 384
});
return secretOf(d, t);
} catch (e) {
if ((0, a.codeOf)(e) !== "EEXIST") throw e;
const n = open(i, t);
return secretOf(n ?? randomText(), t, n === undefined);
} finally {
(0, o.rmSync)(h, {
force: true
});
}
}
const forgetHandedSecret = e => (0, o.rmSync)(s.join(e, c), {
force: true
});
function secretOf(e, t, n = false) {
const o = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: n,
keyFor: e => Buffer.from((0, r.hkdfSync)("sha256", o, "rerail job", e, 32))
};
}
const randomText = () => (0, r.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, r.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const n = (0, r.randomBytes)(d);
const o = (0, r.createCipheriv)(u, keyOf(t), n);
const s = Buffer.concat([ o.update(e, "utf8"), o.final() ]);
return Buffer.concat([ n, o.getAuthTag(), s ]);
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: 1024
});
if (n === undefined) return undefined;
const o = n.subarray(0, d);
const s = (0, r.createDecipheriv)(u, keyOf(t), o, {
authTagLength: h
});
s.setAuthTag(n.subarray(d, d + h));
const a = Buffer.concat([ s.update(n.subarray(d + h)), s.final() ]);
return f.test(a.toString()) ? a.toString() : undefined;
} catch {
return undefined;
}
}
const exists = e => (0, o.statSync)(e, {
throwIfNoEntry: false
}) !== undefined;
function sign(e, t, n) {
return `${macOf(e, t, n)}\n${n}`;
}
function verify(e, t, n) {
const [o = "", s] = [ n.slice(0, m), n.slice(m + 1) ];
if (n[m] !== "\n" || !/^[0-9a-f]+$/.test(o)) return undefined;
return (0, r.timingSafeEqual)(Buffer.from(o), Buffer.from(macOf(e, t, s))) ? s : undefined;
}
const m = 64;
const macOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
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
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 25455));
await r(e, await t(e));
});
const l = await o.run(argumentsOf(t, e.inputs), {
...ioOf(e),
workbench: i
});
const {ok: f, document: u, text: d} = await withoutQuarantine(e, l);
await e.bestEffort("Noting what is secret", () => (0, c.z)(e));
for (const t of d.split("\n")) e.log.info(t);
const {output: h} = e.context.files;
if (h) await (0, r.appendFile)(h, (0, a.Rd)(outputsOf(u)));
return f ? 0 : 1;
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
const {readJobPolicy: t, withPolicy: r} = await Promise.all([ n.e(17), n.e(273), n.e(628), n.e(133), n.e(794) ]).then(n.bind(n, 29544));
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
if (r && (await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 48722))).isDiskFull(r)) {
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
const {readJobPolicy: i} = await Promise.all([ n.e(17), n.e(273), n.e(628), n.e(133), n.e(794) ]).then(n.bind(n, 29544));
const c = await e.bestEffort("Reading the policy", () => i(e, "quick"));
if (!c) return a;
const {checkpoint: l, budgets: f} = c.policy;
return {
stores: l.stores,
maxRunBytes: f.storage.perRunBytes,
retentionDays: o ?? f.storage.retentionMs / s
};
}
async function openJobStore(e, t) {
const {remotePlace: r} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 25455));
const {stores: s} = await r(e);
if (s.length === 0) return undefined;
const [{openRemoteStore: a}, {recordName: i}, {announcementName: c}, l] = await Promise.all([ Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 23748)), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 68214)), Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 3444)), e.job() ]);
const {jobKey: f, attempt: u, runId: d} = l.identity;
const {claim: h} = await l.record();
const {inputs: m, log: p, clock: w} = e;
const y = {
jobKey: f,
attempt: u,
...d === undefined ? {} : {
runId: d
},
claim: h,
folder: t,
...await limitsOf(e),
...(0, o.Mr)(m.checkpointKey, l.identity),
recordsOf: e => [ i({
jobKey: f,
attempt: e
}), c(f, e) ],
warn: p.warning
};
const g = {
artifacts: async () => (await Promise.all([ n.e(340), n.e(824), n.e(225), n.e(809) ]).then(n.bind(n, 40273))).openArtifacts(p.debug),
caches: async () => (await Promise.all([ n.e(340), n.e(824), n.e(225), n.e(809) ]).then(n.bind(n, 21440))).openCaches({
say: p.debug,
clock: w
}),
bucket: async () => (await Promise.all([ n.e(340), n.e(824), n.e(225), n.e(809) ]).then(n.bind(n, 72575))).openBucket(e.env)
};
return a(s, y, g, p);
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
var r = n(77598);
var o = n(73024);
var s = n(76760);
var a = n(19473);
var i = n(19119);
var c = n(80959);
const l = "aes-256-gcm";
const f = 12;
const u = 16;
const d = 4 * 1024 * 1024;
async function recallSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = s.join((await e.job()).folder, h);
for (const r of namesIn(n)) {
for (const o of open(s.join(n, r), t)) e.masker.add(o);
}
}
async function learnWorkflowSecrets(e) {
const {env: t, context: r, masker: o} = e;
if (r.workflowRef === undefined || r.job === undefined) return;
const [{jobsNamed: s, readRunWorkflows: a}, {secretValues: i}] = await Promise.all([ Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 9113)), Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 60470)) ]);
const l = await a(e);
if (!l) return;
const input = e => t[`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`];
for (const {workflow: e, job: n} of s(l, r.job)) {
for (const r of i(e, n, {
env: t,
input
})) if (!(0, c.CU)(r)) o.add(r);
}
}
async function shareSecrets(e) {
const t = await keyOf(e);
if (!t) return;
const n = new Set(m.map(t => e.env[t]));
const a = e.masker.values().filter(e => !n.has(e));
if (a.length === 0) return;
const i = s.join((await e.job()).folder, h);
(0, o.mkdirSync)(i, {
recursive: true,
mode: 448
});
for (const e of parts(a)) {
const n = (0, r.randomBytes)(f);
const a = (0, r.createCipheriv)(l, t, n);
const c = Buffer.concat([ a.update(JSON.stringify(e), "utf8"), a.final() ]);
const u = s.join(i, n.toString("hex"));
(0, o.writeFileSync)(u, Buffer.concat([ n, a.getAuthTag(), c ]), {
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
const m = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INPUT_TOKEN", "STATE_rerail-secret" ];
async function keyOf({env: e, job: t}) {
return e.ACTIONS_RUNTIME_TOKEN ? (await t()).secret.keyFor("known secrets") : undefined;
}
function namesIn(e) {
try {
return (0, o.readdirSync)(e);
} catch (e) {
if ((0, a.codeOf)(e) === "ENOENT") return [];
throw e;
}
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: d
});
if (n === undefined) return [];
const o = (0, r.createDecipheriv)(l, t, n.subarray(0, f), {
authTagLength: u
});
o.setAuthTag(n.subarray(f, f + u));
const s = Buffer.concat([ o.update(n.subarray(f + u)), o.final() ]);
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
const f = await (0, o.open)(a, c);
try {
return await readSmall(f, i);
} finally {
await f.close();
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
const {readAtCommit: s} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 5979));
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
const {Repository: r} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 85799));
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
const {readRefs: r} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 26713));
return r(e).get(`refs/remotes/origin/${t.branch}`);
}
async function policyFromApi(e, t, r) {
const {token: o} = e.inputs;
const {repository: s} = e.context;
const a = t.sha ?? (t.kind === "branch" ? t.branch : undefined);
if (!o || s === undefined || a === undefined) throw new Error("there is no token to ask the API with");
const [{openClient: i}, {apiAccess: c}, {policyAt: l, earlierPolicies: u}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 57885)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 95448)) ]);
const d = i({
...c(e.env),
token: o
}, {
maxWaitSeconds: f
});
const h = {
repository: s,
path: r
};
return {
current: await l(d, h, a),
earlier: () => u(d, h, a)
};
}
const f = 5;
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
async function whyNoArtifacts(e) {
if ((0, r.v)(e.env.GITHUB_SERVER_URL)) return {
reason: "ghes"
};
const t = await (0, o.readRunWorkflows)(e);
if (!t) return undefined;
const {findUnfilteredDownload: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 77595));
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
const {cacheAccess: s} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 77120));
const a = s(e);
if (a !== "open") return a;
if (!(0, r.v)(e.GITHUB_SERVER_URL)) return undefined;
const {because: i} = await (await t()).once("cache-answers", async () => {
const [{openCaches: e}, {systemClock: t}, {messageOf: r}] = await Promise.all([ Promise.all([ n.e(340), n.e(824), n.e(225), n.e(809) ]).then(n.bind(n, 21440)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 33201)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 19473)) ]);
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
const {placeNotice: r} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 70909));
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
const f = isWithheld(s, t) || l.some(e => a.has(e)) ? "" : await searchedFor(e, o, c, r);
if (f === undefined) continue;
a.add(t);
if (!await s.mark(withheldMark(t))) continue;
i.add(t);
if (f !== "") {
const {withheldCheckpoint: t} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(17), n.e(273), n.e(798), n.e(133), n.e(51) ]).then(n.bind(n, 70909));
e.log.warning(t(o, f));
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
const f = l.length === 0 ? undefined : await (o.locate?.(t));
if (f === undefined) return undefined;
const {searchArchive: u} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 24274));
const {checkpointKey: d} = e.inputs;
try {
const n = await u({
file: f,
id: t,
key: d,
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
const [{removeCheckpoints: s}, {isUploading: a, replaceUploader: i}] = await Promise.all([ Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 80109)) ]);
s(t, r);
if (a(t)) i(t, o);
const c = await e.remoteStore();
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
var s = n(13466);
const a = 8 * 1024;
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
const {remotePlace: r} = await Promise.all([ n.e(815), n.e(17), n.e(521), n.e(99), n.e(477) ]).then(n.bind(n, 25455));
if ((await r(e)).stores.length === 0) return;
const s = await e.remoteStore();
const i = await e.job();
const {stages: c, ...l} = await i.record();
let f = t.ledger ?? [];
const contentOf = () => e.masker.mask(JSON.stringify({
...l,
...t,
stages: [],
ledger: f
}));
while (f.length > 0 && Buffer.byteLength(contentOf()) > a) f = f.slice(1);
await (s?.putRecord((0, o.recordName)(i.identity), contentOf()));
}
async function endsOf(e) {
const t = await e.ledger();
const r = await t.lines();
const o = r.some(({kind: e}) => e === "end");
if (!o && e.context.attempt <= 1) return [];
const {readEarlier: a} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 40971));
const i = await (0, s.s)(t, (await a(e))?.ledger ?? []);
return i.filter(({kind: e}) => e === "end");
}
function healthOf({inputs: e, context: t, clock: n}, o) {
const s = (0, r.statSync)(o, {
throwIfNoEntry: false
})?.birthtimeMs;
const a = memoryPeak();
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
...s === undefined ? {} : {
durationMs: Math.max(0, Math.round(n.now() - s))
},
...a === undefined ? {} : {
memoryPeakBytes: a
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
follow(e, stepsOf(r), r);
for (let e = u.shift(); e; e = u.shift()) {
const {from: n, uses: r, isWorkflow: u} = e;
const d = locate(r, n, u);
const h = d ? JSON.stringify(d) : r;
if (f.has(h)) continue;
f.add(h);
if (f.size > i) {
l.push({
uses: r,
why: `more than ${i} files are called`
});
break;
}
try {
if (!d) throw new Error("it is no address of a file");
if (u) {
const e = await parsed(d, t, e => (0, s.hM)(e, d.path));
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
let f;
if (c && l) {
try {
return await fromRepository(e, i);
} catch (e) {
f = e;
}
}
try {
return await fromApi(e, i);
} catch (e) {
f ??= e;
}
if (c && !l) {
const {readIfThere: e} = await Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 85799));
const t = e(o.join(a, i.path), s.OG);
if (t !== undefined) return Buffer.from(t, "latin1").toString("utf8");
}
throw f;
};
}
async function fromRepository(e, {ref: t, path: r}) {
const [{Repository: a}, {readAtCommit: i}, c, {rmSync: l}] = await Promise.all([ Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 85799)), Promise.all([ n.e(17), n.e(94), n.e(628), n.e(213) ]).then(n.bind(n, 5979)), e.job(), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.t.bind(n, 73024, 19)) ]);
const f = o.join(c.folder, `workflow-${process.pid}`);
try {
const n = a.open(e.context.workspace, f, e.cancel);
if (!n) throw new Error("the workspace is no repository");
return (await i(n, t, r, s.OG))?.toString("utf8");
} finally {
l(f, {
recursive: true,
force: true
});
}
}
async function fromApi({env: e, inputs: t}, {repository: r, ref: o, path: a}) {
if (!t.token) throw new Error("there is no token to ask the API with");
const [{openClient: i}, {apiAccess: c}] = await Promise.all([ Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 45347)), Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(17), n.e(94), n.e(273), n.e(798), n.e(521), n.e(217) ]).then(n.bind(n, 57885)) ]);
const l = i({
...c(e),
token: t.token
});
const f = a.split("/").map(encodeURIComponent).join("/");
const u = await l.get(`/repos/${r}/contents/${f}`, {
ref: o
});
const {size: d, encoding: h, content: m} = u;
if (typeof d !== "number" || d > s.OG || h !== "base64" || typeof m !== "string") {
throw new Error("the API answers with something else than a file");
}
return Buffer.from(m, "base64").toString("utf8");
}
},
62403: (e, t, n) => {
n.d(t, {
E9: () => parseDuration,
TQ: () => l,
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
const o = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const s = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const a = 35 * 864e5;
const i = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${i}, at most 35d`;
const l = `${i} or 90d`;
function parseDuration(e, t = a) {
const n = e.trim().toLowerCase();
if (n === "0") return 0;
if (!s.test(n)) return undefined;
let i = 0;
for (const [, e, t] of n.matchAll(o)) i += Number(e) * r[t];
return i <= t ? Math.round(i) : undefined;
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
