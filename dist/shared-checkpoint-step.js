export const id = 901;

export const ids = [ 901 ];

export const modules = {
19473: (e, t, n) => {
n.r(t);
n.d(t, {
InputError: () => InputError,
RefusedError: () => RefusedError,
UsageError: () => UsageError,
UserError: () => UserError,
codeOf: () => codeOf,
messageOf: () => messageOf
});
var r = n(57975);
class UserError extends Error {
name="UserError";
}
class InputError extends UserError {
name="InputError";
problems;
constructor(e) {
super(e.length === 1 ? `${e[0]}` : `${e.length} inputs are wrong:\n${e.map(e => `- ${e}`).join("\n")}`);
this.problems = e;
}
}
class UsageError extends UserError {
name="UsageError";
}
class RefusedError extends UserError {
name="RefusedError";
reason;
constructor(e, t, n) {
super(t, n);
this.reason = e;
}
}
function messageOf(e) {
if (typeof e === "string") return e;
if (typeof e === "object" && e !== null && "message" in e && typeof e.message === "string") {
return e.message;
}
return (0, r.inspect)(e, {
depth: 1,
breakLength: Number.POSITIVE_INFINITY
});
}
function codeOf(e) {
if (typeof e === "object" && e !== null && "code" in e) return String(e.code);
return undefined;
}
},
53709: (e, t, n) => {
n.d(t, {
e: () => heldLog
});
const r = {
debug: () => undefined,
info: () => undefined,
notice: () => undefined,
warning: () => undefined,
error: () => undefined
};
function heldLog() {
const e = [];
const hold = t => n => {
e.push({
level: t,
text: n
});
};
return {
debug: hold("debug"),
info: hold("info"),
notice: hold("notice"),
warning: hold("warning"),
error: hold("error"),
release(t) {
for (const {level: n, text: r} of e.splice(0)) t[n](r);
}
};
}
},
50014: (e, t, n) => {
n.d(t, {
Bb: () => apply,
t2: () => recorded
});
var r = n(19473);
const o = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const s = [ "step-back" ];
const i = new Set([ "restore" ]);
async function apply(e, t, n, r) {
const a = e.stepBack ? s : o[e.strategy];
const c = a.filter(e => t[e] || !i.has(e));
const d = c.every(e => t[e]) ? c : [ "hand-over" ];
let l = {
done: true
};
for (const o of d) {
const s = t[o];
if (!s) return {
done: false,
why: `nothing here can do "${o}"`
};
l = await perform(o, s, {
key: `${r}/${o}`,
why: e.why
}, n);
if (!l.done) break;
}
return l;
}
async function perform(e, t, n, r) {
const {key: o, why: s} = n;
const i = await r.record(o, {
kind: "intent",
act: e,
why: s
});
if (!i) {
const s = await r.find(o, "act");
if (s) return outcomeOf(s);
const i = t.resolve ? await t.resolve(n) : {
done: false,
why: a
};
if (i) return settle(e, n, i, r);
}
return settle(e, n, await attempt(t, n), r);
}
async function recorded(e, t, n, o) {
const s = {
key: e.newKey(t),
why: n
};
await e.record(s.key, {
kind: "intent",
act: t,
why: n
});
try {
const {result: n, durationMs: r, savedMs: i, ...a} = await o();
const c = r === undefined ? {} : {
durationMs: Math.round(r)
};
const d = i === undefined ? {} : {
savedMs: Math.round(i)
};
await settle(t, s, {
done: true,
...a,
...c,
...d
}, e);
return n;
} catch (n) {
await settle(t, s, {
done: false,
why: (0, r.messageOf)(n)
}, e);
throw n;
}
}
const a = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
async function attempt(e, t) {
try {
return await e.run(t);
} catch (e) {
return {
done: false,
why: (0, r.messageOf)(e)
};
}
}
async function settle(e, {key: t, why: n}, r, o) {
await o.record(t, {
kind: "act",
act: e,
why: n,
...r
});
return r;
}
const outcomeOf = ({done: e, why: t, checkpoint: n, durationMs: r}) => ({
done: e,
...t === undefined ? {} : {
why: t
},
...n === undefined ? {} : {
checkpoint: n
},
...r === undefined ? {} : {
durationMs: r
}
});
},
59850: (e, t, n) => {
n.d(t, {
H: () => o,
o: () => s3Settings
});
var r = n(19473);
const o = /^(?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION|ENDPOINT_URL|ENDPOINT_URL_S3)|RERAIL_S3_(?:BUCKET|PREFIX))$/;
function s3Settings(e) {
const text = t => e[t]?.trim() || undefined;
const t = [];
const needed = (e, n) => {
const r = text(e);
if (r === undefined) t.push(`${e} (${n}) is not set`);
return r ?? "";
};
const n = needed("RERAIL_S3_BUCKET", "the name of the bucket");
if (n !== "" && !s.test(n)) t.push(`RERAIL_S3_BUCKET is "${n}", which is no bucket's name`);
const o = needed("AWS_ACCESS_KEY_ID", "of the credentials");
const i = needed("AWS_SECRET_ACCESS_KEY", "of the credentials");
const a = text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
const c = text("AWS_REGION") ?? text("AWS_DEFAULT_REGION");
if (a === undefined && c === undefined) t.push("AWS_REGION is not set, and AWS_ENDPOINT_URL_S3 names no other service");
if (a !== undefined && !/^https?:\/\//.test(a)) t.push(`AWS_ENDPOINT_URL_S3 is "${a}", which is no address`);
if (t.length > 0) {
throw new r.UserError(`The store "s3" cannot be used: ${t.join("; ")}. Set the variables for the job, or take "s3" out of checkpoint.stores.`);
}
const d = text("AWS_SESSION_TOKEN");
const l = (text("RERAIL_S3_PREFIX") ?? "").replace(/^\/+|\/+$/g, "");
return {
url: a ? `${a.replace(/\/+$/, "")}/${n}` : `https://${n}.s3.${c}.amazonaws.com`,
region: c ?? "us-east-1",
prefix: l === "" ? "" : `${l}/`,
accessKeyId: o,
secretAccessKey: i,
...d === undefined ? {} : {
sessionToken: d
}
};
}
const s = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
},
13466: (e, t, n) => {
n.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var r = n(76760);
var o = n(19473);
var s = n(77598);
var i = n(73024);
var a = n(19119);
var c = n(40102);
const d = 8 * 1024 * 1024;
function createFileLedgerStore(e, t) {
const n = new Set;
let r = 0;
function readRows() {
const o = (0, a.b)(e, {
maxBytes: d
})?.toString("utf8") ?? "";
const s = o.split("\n").flatMap(e => e === "" ? [] : parseRow(e) ?? []);
const i = s.filter(([e, , r, o]) => {
const s = JSON.stringify([ e, r, o ]);
if (!n.has(s) && t.prove(e, r) === o) n.add(s);
return n.has(s);
});
if (s.length - i.length > r) t.onForged(s.length - i.length);
r = Math.max(r, s.length - i.length);
return i;
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
const l = i.constants.O_WRONLY | i.constants.O_APPEND | i.constants.O_CREAT | (i.constants.O_NOFOLLOW ?? 0) | (i.constants.O_NONBLOCK ?? 0);
function append(e, t) {
let n;
try {
n = (0, i.openSync)(e, l, 384);
} catch (t) {
const n = (0, o.codeOf)(t);
throw n === "ELOOP" || n === "ENXIO" ? notPlain(e) : t;
}
try {
if (!(0, i.fstatSync)(n).isFile()) throw notPlain(e);
(0, i.writeSync)(n, t);
} finally {
(0, i.closeSync)(n);
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
const f = 2;
const u = null && [ "capture", "fast-forward", "clean-up" ];
function openLedger(e, t, {store: r, clock: o, mask: s}) {
let i = 0;
return {
newKey(e) {
i += 1;
return `${t}/${i}-${e}`;
},
record(t, n) {
const i = new Date(o.now()).toISOString();
const a = {
version: f,
key: t,
at: i,
...e,
...n
};
return r.put(`${t}/${n.kind}`, JSON.stringify(s(a)));
},
async find(e, t) {
const o = await r.get(`${e}/${t}`);
if (o === undefined) return undefined;
const {parseLine: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 62536));
const i = s(o);
return i?.kind === t && i.key === e ? i : undefined;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ r.list(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var h = n(29994);
var p = n(63854);
async function openJobLedger(e, {clock: t, log: n, warn: o, masker: s, ...i}) {
const {identity: a, folder: c} = e;
const d = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const l = [ a.runId ?? "local", `a${a.attempt}`, a.jobKey, d ].join("/");
const f = r.join(c, "ledger.jsonl");
const u = forgiving(createFileLedgerStore(f, sealWith(e, f, o)), n);
const mask = e => (0, p.X)(s, e);
return openLedger({
...a,
...i
}, l, {
store: u,
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
const g = 200;
async function recordedLines(e, t) {
const [r, {isLedgerLine: o}] = await Promise.all([ e.lines(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 62536)) ]);
const s = t.filter(o).filter(({kind: e}) => e === "end");
return [ ...s.slice(-g / 2), ...r.slice(-g) ];
}
},
95755: (e, t, n) => {
n.d(t, {
r: () => bestEffortWith
});
var r = n(19473);
function bestEffortWith(e, {strict: t}) {
return async (n, o, s = () => false) => {
try {
return await o();
} catch (o) {
if (o instanceof r.RefusedError && o.reason === "cancelled") return undefined;
if (t || s(o)) throw o;
e.warning(`${n} failed: ${(0, r.messageOf)(o).replace(/[.\s]*$/, "")}. The job continues without it.`);
if (!(o instanceof r.UserError) && o instanceof Error) e.debug(o.stack ?? "");
return undefined;
}
};
}
},
99770: (e, t, n) => {
n.r(t);
n.d(t, {
KEEP_ON_FAILURE: () => l,
SPOOL: () => d,
neededCheckpoints: () => neededCheckpoints,
sentMark: () => sentMark,
spoolFolder: () => spoolFolder,
takeBackMasked: () => takeBackMasked,
uploadJob: () => uploadJob,
uploadTime: () => uploadTime,
uploaderFor: () => uploaderFor
});
var r = n(76760);
var o = n(68214);
var s = n(63525);
var i = n(29994);
var a = n(59850);
var c = n(13466);
function uploadTime(e, t) {
if (e.checkpoint === "none") return "never";
if (e.checkpoint === "eager") return "before";
if (e.checkpoint === "on-failure") return "on-failure";
if (t === "DOCS") return "never";
return t === "HEAVY" || e.resumable ? "before" : "on-failure";
}
const spoolFolder = e => r.join(e, "uploads");
async function uploadJob(e) {
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 25455));
const s = await t(e);
await r(e, s);
if (s.stores.length === 0) return;
const [a, l, f, {ensureUploader: u}, {readEarlier: h}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 80109)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 40971)) ]);
const p = await a.record();
const g = await h(e);
const {watchedHealth: w} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 21943));
const E = await w(e);
const {checkRunId: S} = e.inputs;
const m = {
...p,
...S === undefined ? {} : {
checkRunId: S
},
...E ? {
health: E
} : {},
stages: (0, o.withEarlier)(p.stages, g)
};
const y = spoolFolder(a.folder);
const R = neededCheckpoints(m, await l.list());
const [{takeBack: O, withhold: _, withoutWithheld: k}, {isSound: A}] = await Promise.all([ Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 95972)), Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 5914)) ]);
const I = await _(e, R, l);
const b = k(m, I.ids);
const N = new Set([ ...I.fresh ].filter(e => a.isMarked(sentMark(e))));
if (N.size > 0) await O(e, y, N, await uploaderFor(e));
for (const t of R) {
if (I.ids.has(t.id) || !await a.mark(sentMark(t.id))) continue;
const n = await (l.locate?.(t.id));
if (n !== undefined && await A(e, t, l)) f.enqueue(y, {
kind: "checkpoint",
checkpoint: t,
archive: n
});
}
const P = await (0, c.s)(await e.ledger(), g?.ledger ?? []);
const T = e.masker.mask(JSON.stringify({
...b,
ledger: P
}));
const L = (0, o.recordName)(a.identity);
f.enqueue(y, {
kind: "record",
name: L,
content: (0, i._S)(a.secret.keyFor(d), L, T)
});
u(y, await uploaderFor(e));
}
async function takeBackMasked(e) {
const t = await e.job();
const r = spoolFolder(t.folder);
const {existsSync: o} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (!o(r)) return;
const [s, {takeBack: i, withhold: a}] = await Promise.all([ e.localStore(), Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 95972)) ]);
const c = neededCheckpoints(await t.record(), await s.list());
const d = c.filter(({id: e}) => t.isMarked(sentMark(e)));
const {fresh: l} = await a(e, d, s);
if (l.size === 0) return;
await i(e, r, l, await uploaderFor(e));
await uploadJob(e);
}
const d = "spool";
const l = "keep-on-failure";
const sentMark = e => `sent-${e}`;
function neededCheckpoints(e, t) {
const n = new Map(t.map(e => [ e.id, e ]));
const r = new Set;
const need = e => {
if (e === undefined || r.has(e)) return;
for (const t of n.get(e)?.dependencies ?? []) need(t);
r.add(e);
};
for (const t of e.stages) {
need(t.before?.checkpoint);
need(t.after?.checkpoint);
need(t.dirty?.checkpoint);
}
return [ ...r ].map(e => n.get(e)).filter(e => e !== undefined);
}
async function uploaderFor(e) {
const [{remotePlace: t}, {limitsOf: o}] = await Promise.all([ Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 25455)), Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 6576)) ]);
const i = await e.job();
const c = {
jobKey: i.identity.jobKey,
attempt: i.identity.attempt,
...i.identity.runId === undefined ? {} : {
runId: i.identity.runId
},
claim: (await i.record()).claim,
...await o(e),
stores: (await t(e)).stores,
...(0, s.Mr)(e.inputs.checkpointKey, i.identity),
spoolKey: i.secret.keyFor(d).toString("base64")
};
const some = t => Object.fromEntries(Object.entries(e.env).filter(([e]) => t.test(e)));
const l = c.stores.includes("s3") ? some(a.H) : {};
const h = {
options: c,
variables: {
...some(u),
...l
}
};
return {
command: [ process.execPath, r.join(e.dist, "cli.js"), "upload", spoolFolder(i.folder) ],
env: some(f),
input: JSON.stringify(h)
};
}
const f = /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;
const u = /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;
},
4910: (e, t, n) => {
n.d(t, {
h: () => HashedLengths
});
const r = 18;
class HashedLengths {
#e=new Map;
#t=new Uint8Array(1 << r);
#n=new Map;
add(e, t) {
const n = this.#e.get(e);
if (n?.includes(t)) return;
this.#t[e >>> 32 - r] = 1;
this.#e.set(e, n === undefined ? this.#r(t) : [ ...n, t ]);
}
of(e) {
return this.#t[e >>> 32 - r] === 0 ? undefined : this.#e.get(e);
}
#r(e) {
const t = this.#n.get(e) ?? [ e ];
this.#n.set(e, t);
return t;
}
}
},
70032: (e, t, n) => {
n.d(t, {
a: () => createMasker,
w: () => encodedForms
});
var r = n(81449);
const o = 3;
const s = 4;
const i = 8;
const a = "***";
function createMasker() {
const e = new Set;
const t = {
long: new r.U(i),
short: new r.U(o)
};
function learn(n) {
if (n.length < o || e.has(n)) return;
e.add(n);
for (const e of encodedForms(n)) {
(e.length < i ? t.short : t.long).add(e);
const n = e.replace(d, "");
if (n.length >= i) t.long.add(n);
}
}
return {
add(e) {
const t = e.trim();
learn(t);
const n = t.split(/[\r\n]+/);
if (n.length > 1) for (const e of n) learn(e.trim());
},
mask(e) {
const n = findForms(e, t);
if (n.length === 0) return e;
let r = "";
let o = 0;
for (const [t, s] of n) {
r += e.slice(o, t) + a;
o = s;
}
return r + e.slice(o);
},
reveals: e => findForms(e, t).length > 0,
values: () => [ ...e ]
};
}
function findForms(e, {long: t, short: n}) {
const r = [];
const note = (e, t) => void r.push([ e, t ]);
n.find(e, note);
t.find(e, note);
if (c.test(e)) {
const n = unwrap(e);
t.find(n.text, (e, t) => note(n.position(e), n.position(t - 1) + 1));
}
return merge(r);
}
const c = /[\r\n]/;
const d = /[\r\n]+/g;
function merge(e) {
e.sort((e, t) => e[0] - t[0]);
const t = [];
for (const n of e) {
const e = t[t.length - 1];
if (e !== undefined && n[0] <= e[1]) e[1] = Math.max(e[1], n[1]); else t.push(n);
}
return t;
}
function unwrap(e) {
const t = e.split(/[\r\n]+/);
const n = [];
let r = 0;
let o = 0;
for (const s of t) {
o = s === "" ? o : e.indexOf(s, o);
n.push({
flat: r,
whole: o
});
r += s.length;
o += s.length;
}
return {
text: t.join(""),
position(e) {
let t = 0;
let r = n.length - 1;
while (t < r) {
const o = t + r + 1 >> 1;
if (n[o].flat <= e) t = o; else r = o - 1;
}
const o = n[t];
return o.whole + e - o.flat;
}
};
}
function encodedForms(e) {
const t = JSON.stringify(e).slice(1, -1);
const n = [ e, t, JSON.stringify(t).slice(1, -1), escapeXml(e), ...urlForms(e) ];
for (const t of base64Forms(e)) {
n.push(t, t.replaceAll("+", "-").replaceAll("/", "_"));
}
return [ ...new Set(n) ].filter(t => t === e || t.length >= s);
}
function escapeXml(e) {
return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function urlForms(e) {
const byte = e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
const t = encodeURIComponent(e.toWellFormed());
const n = t.replace(/[!'()*]/g, byte);
const r = [ t, n, n.replaceAll("%20", "+"), encodeURI(e.toWellFormed()) ];
return [ ...r, ...r.map(e => e.replace(/%../g, e => e.toLowerCase())) ];
}
function base64Forms(e) {
const t = Buffer.from(e);
const n = t.toString("base64");
const r = [ n, n.replace(/=+$/, "") ];
for (const e of [ 0, 1, 2 ]) {
const n = Buffer.concat([ Buffer.alloc(e), t ]).toString("base64").replace(/=+$/, "");
const o = Math.ceil(e * 8 / 6);
const s = Math.floor((e + t.length) * 8 / 6);
r.push(n.slice(o, s));
}
return r;
}
},
80959: (e, t, n) => {
n.d(t, {
CU: () => isOrdinaryValue,
LL: () => maskerFor
});
var r = n(70032);
const o = new RegExp([ "(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)", "(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)", "(^|_)(PAT|PWD|PASS|AUTH|DSN)$" ].join("|"), "i");
const s = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const i = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const a = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
function learnSecrets(e, t) {
for (const [n, r] of Object.entries(t)) {
if (r === undefined) continue;
if (isSecretName(n) && !i.test(r)) e.add(r);
const t = a.exec(r)?.[1];
if (t !== undefined) e.add(t);
}
}
function maskerFor(e) {
const t = (0, r.a)();
learnSecrets(t, e);
return t;
}
const isOrdinaryValue = e => i.test(e);
function isSecretName(e) {
return o.test(e) && !s.test(e);
}
},
81449: (e, t, n) => {
n.d(t, {
U: () => TextIndex
});
var r = n(4910);
const o = 2654435761;
class TextIndex {
#o;
#s=new Set;
#e=new r.h;
#i;
constructor(e) {
this.#o = e;
let t = 1;
for (let n = 0; n < e; n += 1) t = Math.imul(t, o);
this.#i = t;
}
add(e) {
if (this.#s.has(e)) return;
this.#s.add(e);
let t = 0;
for (let n = 0; n < this.#o; n += 1) t = next(t, e.charCodeAt(n));
this.#e.add(t, e.length);
}
find(e, t) {
if (this.#s.size === 0) return;
let n = 0;
for (let r = 1; r <= e.length; r += 1) {
n = next(n, e.charCodeAt(r - 1));
const o = r - this.#o;
if (o < 0) continue;
if (o > 0) n = n - Math.imul(this.#i, e.charCodeAt(o - 1)) | 0;
const s = this.#e.of(n);
if (s === undefined) continue;
for (const n of s) {
if (this.#s.has(e.slice(o, o + n))) t(o, o + n);
}
}
}
}
const next = (e, t) => Math.imul(e, o) + t | 0;
}
};
