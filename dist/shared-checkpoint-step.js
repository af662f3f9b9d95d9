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
var o = n(57975);
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
if (typeof e === "object" && e !== null && "message" in e && typeof e.message === "string") return e.message;
return (0, o.inspect)(e, {
depth: 1,
breakLength: Number.POSITIVE_INFINITY
});
}
function codeOf(e) {
if (typeof e === "object" && e !== null && "code" in e) return String(e.code);
return;
}
},
53709: (e, t, n) => {
n.d(t, {
e: () => heldLog
});
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
for (const {level: n, text: o} of e.splice(0)) t[n](o);
}
};
}
},
50014: (e, t, n) => {
n.d(t, {
Bb: () => apply,
t2: () => recorded
});
var o = n(19473);
const r = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const s = [ "step-back" ];
const i = new Set([ "restore" ]);
async function apply(e, t, n, o) {
const a = e.stepBack ? s : r[e.strategy];
const c = a.filter(e => t[e] || !i.has(e));
const l = c.every(e => t[e]) ? c : [ "hand-over" ];
let d = {
done: true
};
for (const r of l) {
const s = t[r];
if (!s) return {
done: false,
why: `nothing here can do "${r}"`
};
d = await perform(r, s, {
key: `${o}/${r}`,
why: e.why
}, n);
if (!d.done) break;
}
return d;
}
async function perform(e, t, n, o) {
const {key: r, why: s} = n;
const i = await o.record(r, {
kind: "intent",
act: e,
why: s
});
if (!i) {
const s = await o.find(r, "act");
if (s) return outcomeOf(s);
const i = t.resolve ? await t.resolve(n) : {
done: false,
why: a
};
if (i) return settle(e, n, i, o);
}
return settle(e, n, await attempt(t, n), o);
}
async function recorded(e, t, n, r) {
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
const {result: n, durationMs: o, savedMs: i, ...a} = await r();
const c = o === void 0 ? {} : {
durationMs: Math.round(o)
};
const l = i === void 0 ? {} : {
savedMs: Math.round(i)
};
await settle(t, s, {
done: true,
...a,
...c,
...l
}, e);
return n;
} catch (n) {
await settle(t, s, {
done: false,
why: (0, o.messageOf)(n)
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
why: (0, o.messageOf)(e)
};
}
}
async function settle(e, {key: t, why: n}, o, r) {
await r.record(t, {
kind: "act",
act: e,
why: n,
...o
});
return o;
}
const outcomeOf = ({done: e, why: t, checkpoint: n, durationMs: o}) => ({
done: e,
...t === void 0 ? {} : {
why: t
},
...n === void 0 ? {} : {
checkpoint: n
},
...o === void 0 ? {} : {
durationMs: o
}
});
},
59850: (e, t, n) => {
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
const i = needed("AWS_SECRET_ACCESS_KEY", "of the credentials");
const a = text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
const c = text("AWS_REGION") ?? text("AWS_DEFAULT_REGION");
if (a === void 0 && c === void 0) t.push("AWS_REGION is not set, and AWS_ENDPOINT_URL_S3 names no other service");
if (a !== void 0 && !/^https?:\/\//.test(a)) t.push(`AWS_ENDPOINT_URL_S3 is "${a}", which is no address`);
if (t.length > 0) throw new o.UserError(`The store "s3" cannot be used: ${t.join("; ")}. Set the variables for the job, or take "s3" out of checkpoint.stores.`);
const l = text("AWS_SESSION_TOKEN");
const d = (text("RERAIL_S3_PREFIX") ?? "").replace(/^\/+|\/+$/g, "");
return {
url: a ? `${a.replace(/\/+$/, "")}/${n}` : `https://${n}.s3.${c}.amazonaws.com`,
region: c ?? "us-east-1",
prefix: d === "" ? "" : `${d}/`,
accessKeyId: r,
secretAccessKey: i,
...l === void 0 ? {} : {
sessionToken: l
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
var o = n(76760);
var r = n(19473);
var s = n(77598);
var i = n(73024);
var a = n(19119);
var c = n(40102);
const l = 8 * 1024 * 1024;
function createFileLedgerStore(e, t) {
const n = new Set;
let o = 0;
function readRows() {
const r = (0, a.b)(e, {
maxBytes: l
})?.toString("utf8") ?? "";
const s = r.split("\n").flatMap(e => e === "" ? [] : parseRow(e) ?? []);
const i = s.filter(([e, , o, r]) => {
const s = JSON.stringify([ e, o, r ]);
if (!n.has(s) && t.prove(e, o) === r) n.add(s);
return n.has(s);
});
if (s.length - i.length > o) t.onForged(s.length - i.length);
o = Math.max(o, s.length - i.length);
return i;
}
return {
async put(n, o) {
(0, c.x)(n, o);
if (readRows().some(([e]) => e === n)) return false;
const r = (0, s.randomBytes)(8).toString("hex");
append(e, `\n${JSON.stringify([ n, r, o, t.prove(n, o) ])}\n`);
return readRows().find(([e]) => e === n)?.[1] === r;
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
const d = i.constants.O_WRONLY | i.constants.O_APPEND | i.constants.O_CREAT | (i.constants.O_NOFOLLOW ?? 0) | (i.constants.O_NONBLOCK ?? 0);
function append(e, t) {
let n;
try {
n = (0, i.openSync)(e, d, 384);
} catch (t) {
const n = (0, r.codeOf)(t);
throw n === "ELOOP" || n === "ENXIO" ? notPlain(e) : t;
}
try {
if (!(0, i.fstatSync)(n).isFile()) throw notPlain(e);
(0, i.writeSync)(n, t);
} finally {
(0, i.closeSync)(n);
}
}
const notPlain = e => new r.UserError(`${e} not written: it is no regular file. Remove what is in its place.`);
function parseRow(e) {
try {
const t = JSON.parse(e);
if (!Array.isArray(t) || t.length < 3 || t.length > 4) return;
if (!t.every(e => typeof e === "string")) return;
const [n = "", o = "", r = "", s = ""] = t;
return [ [ n, o, r, s ] ];
} catch {
return;
}
}
const f = 2;
function openLedger(e, t, {store: o, clock: r, mask: s}) {
let i = 0;
return {
newKey(e) {
i += 1;
return `${t}/${i}-${e}`;
},
record(t, n) {
const i = new Date(r.now()).toISOString();
const a = {
version: f,
key: t,
at: i,
...e,
...n
};
return o.put(`${t}/${n.kind}`, JSON.stringify(s(a)));
},
async find(e, t) {
const r = await o.get(`${e}/${t}`);
if (r === void 0) return;
const {parseLine: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 62536));
const i = s(r);
return i?.kind === t && i.key === e ? i : void 0;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ o.list(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var u = n(29994);
var h = n(63854);
async function openJobLedger(e, {clock: t, log: n, warn: r, masker: s, ...i}) {
const {identity: a, folder: c} = e;
const l = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const d = [ a.runId ?? "local", `a${a.attempt}`, a.jobKey, l ].join("/");
const f = o.join(c, "ledger.jsonl");
const u = forgiving(createFileLedgerStore(f, sealWith(e, f, r)), n);
const mask = e => (0, h.X)(s, e);
return openLedger({
...a,
...i
}, d, {
store: u,
clock: t,
mask
});
}
function sealWith({secret: e}, t, n) {
const o = e.keyFor("ledger");
let r = false;
return {
prove: (e, t) => (0, u.vX)(o, e, t),
onForged(o) {
if (r) return;
r = true;
const s = o === 1 ? "a line" : `${o} lines`;
n(e.lost ? `The ledger of the job has ${s} that cannot be verified, because the job's secret is gone. They are ignored.` : `The ledger of the job has ${s} that no step of rerail wrote. They are ignored. Find out which script writes to ${t}.`);
}
};
}
function forgiving(e, t) {
const attempt = async (e, n) => {
try {
return await e();
} catch (e) {
t.debug(`ledger: ${(0, r.messageOf)(e)}`);
return n;
}
};
return {
put(n, o) {
t.debug(`ledger: ${o}`);
return attempt(() => e.put(n, o), true);
},
get: t => attempt(() => e.get(t), void 0),
list: () => attempt(() => e.list(), [])
};
}
const p = 200;
async function recordedLines(e, t) {
const [o, {isLedgerLine: r}] = await Promise.all([ e.lines(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(590), n.e(944), n.e(101), n.e(975), n.e(51) ]).then(n.bind(n, 62536)) ]);
const s = t.filter(r).filter(({kind: e}) => e === "end");
return [ ...s.slice(-p / 2), ...o.slice(-p) ];
}
},
95755: (e, t, n) => {
n.d(t, {
r: () => bestEffortWith
});
var o = n(19473);
function bestEffortWith(e, {strict: t}) {
return async (n, r, s = () => false) => {
try {
return await r();
} catch (r) {
if (r instanceof o.RefusedError && r.reason === "cancelled") return;
if (t || s(r)) throw r;
e.warning(`${n} failed: ${(0, o.messageOf)(r).replace(/[.\s]*$/, "")}. The job continues without it.`);
if (!(r instanceof o.UserError) && r instanceof Error) e.debug(r.stack ?? "");
return;
}
};
}
},
99770: (e, t, n) => {
n.r(t);
n.d(t, {
KEEP_ON_FAILURE: () => d,
SPOOL: () => l,
neededCheckpoints: () => neededCheckpoints,
sentMark: () => sentMark,
spoolFolder: () => spoolFolder,
takeBackMasked: () => takeBackMasked,
uploadJob: () => uploadJob,
uploadTime: () => uploadTime,
uploaderFor: () => uploaderFor
});
var o = n(76760);
var r = n(68214);
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
const spoolFolder = e => o.join(e, "uploads");
async function uploadJob(e) {
const {remotePlace: t, tellPlace: o} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 25455));
const s = await t(e);
await o(e, s);
if (s.stores.length === 0) return;
const [a, d, f, {ensureUploader: u}, {readEarlier: h}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 80109)), Promise.all([ n.e(590), n.e(480), n.e(901), n.e(213) ]).then(n.bind(n, 40971)) ]);
const p = await a.record();
const g = await h(e);
const {watchedHealth: w} = await Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 21943));
const E = await w(e);
const {checkRunId: S} = e.inputs;
const m = {
...p,
...S === void 0 ? {} : {
checkRunId: S
},
...E ? {
health: E
} : {},
stages: (0, r.withEarlier)(p.stages, g)
};
const y = spoolFolder(a.folder);
const R = neededCheckpoints(m, await d.list());
const [{takeBack: O, withhold: _, withoutWithheld: v}, {isSound: k}] = await Promise.all([ Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 95972)), Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 5914)) ]);
const A = await _(e, R, d);
const I = v(m, A.ids);
const N = new Set([ ...A.fresh ].filter(e => a.isMarked(sentMark(e))));
if (N.size > 0) await O(e, y, N, await uploaderFor(e));
for (const t of R) {
if (A.ids.has(t.id) || !await a.mark(sentMark(t.id))) continue;
const n = await (d.locate?.(t.id));
if (n !== void 0 && await k(e, t, d)) f.enqueue(y, {
kind: "checkpoint",
checkpoint: t,
archive: n
});
}
const b = await (0, c.s)(await e.ledger(), g?.ledger ?? []);
const P = e.masker.mask(JSON.stringify({
...I,
ledger: b
}));
const T = (0, r.recordName)(a.identity);
f.enqueue(y, {
kind: "record",
name: T,
content: (0, i._S)(a.secret.keyFor(l), T, P)
});
u(y, await uploaderFor(e));
}
async function takeBackMasked(e) {
const t = await e.job();
const o = spoolFolder(t.folder);
const {existsSync: r} = await Promise.all([ n.e(815), n.e(340), n.e(6), n.e(551), n.e(944), n.e(101), n.e(931), n.e(296), n.e(217) ]).then(n.t.bind(n, 73024, 19));
if (!r(o)) return;
const [s, {takeBack: i, withhold: a}] = await Promise.all([ e.localStore(), Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 95972)) ]);
const c = neededCheckpoints(await t.record(), await s.list());
const l = c.filter(({id: e}) => t.isMarked(sentMark(e)));
const {fresh: d} = await a(e, l, s);
if (d.size === 0) return;
await i(e, o, d, await uploaderFor(e));
await uploadJob(e);
}
const l = "spool";
const d = "keep-on-failure";
const sentMark = e => `sent-${e}`;
function neededCheckpoints(e, t) {
const n = new Map(t.map(e => [ e.id, e ]));
const o = new Set;
const need = e => {
if (e === void 0 || o.has(e)) return;
for (const t of n.get(e)?.dependencies ?? []) need(t);
o.add(e);
};
for (const t of e.stages) {
need(t.before?.checkpoint);
need(t.after?.checkpoint);
need(t.dirty?.checkpoint);
}
return [ ...o ].map(e => n.get(e)).filter(e => e !== void 0);
}
async function uploaderFor(e) {
const [{remotePlace: t}, {limitsOf: r}] = await Promise.all([ Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 25455)), Promise.all([ n.e(815), n.e(590), n.e(480), n.e(931), n.e(456), n.e(477) ]).then(n.bind(n, 6576)) ]);
const i = await e.job();
const c = {
jobKey: i.identity.jobKey,
attempt: i.identity.attempt,
...i.identity.runId === void 0 ? {} : {
runId: i.identity.runId
},
claim: (await i.record()).claim,
...await r(e),
stores: (await t(e)).stores,
...(0, s.Mr)(e.inputs.checkpointKey, i.identity),
spoolKey: i.secret.keyFor(l).toString("base64")
};
const some = t => Object.fromEntries(Object.entries(e.env).filter(([e]) => t.test(e)));
const d = c.stores.includes("s3") ? some(a.H) : {};
const h = {
options: c,
variables: {
...some(u),
...d
}
};
return {
command: [ process.execPath, o.join(e.dist, "cli.js"), "upload", spoolFolder(i.folder) ],
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
const o = 18;
class HashedLengths {
#e=new Map;
#t=new Uint8Array(1 << o);
#n=new Map;
add(e, t) {
const n = this.#e.get(e);
if (n?.includes(t)) return;
this.#t[e >>> 32 - o] = 1;
this.#e.set(e, n === void 0 ? this.#o(t) : [ ...n, t ]);
}
of(e) {
return this.#t[e >>> 32 - o] === 0 ? void 0 : this.#e.get(e);
}
#o(e) {
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
var o = n(81449);
const r = 3;
const s = 4;
const i = 8;
const a = "***";
function createMasker() {
const e = new Set;
const t = {
long: new o.U(i),
short: new o.U(r)
};
function learn(n) {
if (n.length < r || e.has(n)) return;
e.add(n);
for (const e of encodedForms(n)) {
(e.length < i ? t.short : t.long).add(e);
const n = e.replace(l, "");
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
let o = "";
let r = 0;
for (const [t, s] of n) {
o += e.slice(r, t) + a;
r = s;
}
return o + e.slice(r);
},
reveals: e => findForms(e, t).length > 0,
values: () => [ ...e ]
};
}
function findForms(e, {long: t, short: n}) {
const o = [];
const note = (e, t) => void o.push([ e, t ]);
n.find(e, note);
t.find(e, note);
if (c.test(e)) {
const n = unwrap(e);
t.find(n.text, (e, t) => note(n.position(e), n.position(t - 1) + 1));
}
return merge(o);
}
const c = /[\r\n]/;
const l = /[\r\n]+/g;
function merge(e) {
e.sort((e, t) => e[0] - t[0]);
const t = [];
for (const n of e) {
const e = t[t.length - 1];
if (e !== void 0 && n[0] <= e[1]) e[1] = Math.max(e[1], n[1]); else t.push(n);
}
return t;
}
function unwrap(e) {
const t = e.split(/[\r\n]+/);
const n = [];
let o = 0;
let r = 0;
for (const s of t) {
r = s === "" ? r : e.indexOf(s, r);
n.push({
flat: o,
whole: r
});
o += s.length;
r += s.length;
}
return {
text: t.join(""),
position(e) {
let t = 0;
let o = n.length - 1;
while (t < o) {
const r = t + o + 1 >> 1;
if (n[r].flat <= e) t = r; else o = r - 1;
}
const r = n[t];
return r.whole + e - r.flat;
}
};
}
function encodedForms(e) {
const t = JSON.stringify(e).slice(1, -1);
const n = [ e, t, JSON.stringify(t).slice(1, -1), escapeXml(e), ...urlForms(e) ];
for (const t of base64Forms(e)) n.push(t, t.replaceAll("+", "-").replaceAll("/", "_"));
return [ ...new Set(n) ].filter(t => t === e || t.length >= s);
}
function escapeXml(e) {
return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function urlForms(e) {
const byte = e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
const t = encodeURIComponent(e.toWellFormed());
const n = t.replace(/[!'()*]/g, byte);
const o = [ t, n, n.replaceAll("%20", "+"), encodeURI(e.toWellFormed()) ];
return [ ...o, ...o.map(e => e.replace(/%../g, e => e.toLowerCase())) ];
}
function base64Forms(e) {
const t = Buffer.from(e);
const n = t.toString("base64");
const o = [ n, n.replace(/=+$/, "") ];
for (const e of [ 0, 1, 2 ]) {
const n = Buffer.concat([ Buffer.alloc(e), t ]).toString("base64").replace(/=+$/, "");
const r = Math.ceil(e * 8 / 6);
const s = Math.floor((e + t.length) * 8 / 6);
o.push(n.slice(r, s));
}
return o;
}
},
80959: (e, t, n) => {
n.d(t, {
CU: () => isOrdinaryValue,
LL: () => maskerFor
});
var o = n(70032);
const r = new RegExp([ "(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)", "(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)", "(^|_)(PAT|PWD|PASS|AUTH|DSN)$" ].join("|"), "i");
const s = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const i = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const a = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
function learnSecrets(e, t) {
for (const [n, o] of Object.entries(t)) {
if (o === void 0) continue;
if (isSecretName(n) && !i.test(o)) e.add(o);
const t = a.exec(o)?.[1];
if (t !== void 0) e.add(t);
}
}
function maskerFor(e) {
const t = (0, o.a)();
learnSecrets(t, e);
return t;
}
const isOrdinaryValue = e => i.test(e);
function isSecretName(e) {
return r.test(e) && !s.test(e);
}
},
81449: (e, t, n) => {
n.d(t, {
U: () => TextIndex
});
var o = n(4910);
const r = 2654435761;
class TextIndex {
#r;
#s=new Set;
#e=new o.h;
#i;
constructor(e) {
this.#r = e;
let t = 1;
for (let n = 0; n < e; n += 1) t = Math.imul(t, r);
this.#i = t;
}
add(e) {
if (this.#s.has(e)) return;
this.#s.add(e);
let t = 0;
for (let n = 0; n < this.#r; n += 1) t = next(t, e.charCodeAt(n));
this.#e.add(t, e.length);
}
find(e, t) {
if (this.#s.size === 0) return;
let n = 0;
for (let o = 1; o <= e.length; o += 1) {
n = next(n, e.charCodeAt(o - 1));
const r = o - this.#r;
if (r < 0) continue;
if (r > 0) n = n - Math.imul(this.#i, e.charCodeAt(r - 1)) | 0;
const s = this.#e.of(n);
if (s === void 0) continue;
for (const n of s) if (this.#s.has(e.slice(r, r + n))) t(r, r + n);
}
}
}
const next = (e, t) => Math.imul(e, r) + t | 0;
}
};
