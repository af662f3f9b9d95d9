export const id = 290;

export const ids = [ 290 ];

export const modules = {
96119: ((e, t, n) => {
n.d(t, {
createRecordSeal: () => createRecordSeal
});
var r = n(77598);
var o = n(5949);
const s = "aes-256-gcm";
const i = 12;
const c = 16;
const a = 16;
const createRecordSeal = e => ({
seal(t, n, o) {
const c = (0, r.randomBytes)(i);
const a = (0, r.createCipheriv)(s, keyFor(e, t), c).setAAD(boundTo(t, n));
const l = Buffer.concat([ a.update(o, "utf8"), a.final() ]);
return Buffer.concat([ c, a.getAuthTag(), l ]).toString("base64");
},
open(t, n, o) {
try {
const a = Buffer.from(o, "base64");
const l = a.subarray(0, i);
const f = keyFor(e, t);
const u = (0, r.createDecipheriv)(s, f, l, {
authTagLength: c
});
u.setAAD(boundTo(t, n)).setAuthTag(a.subarray(i, i + c));
const d = Buffer.concat([ u.update(a.subarray(i + c)), u.final() ]);
return d.toString("utf8");
} catch {
return;
}
}
});
function keyFor(e, {repository: t, runId: n}) {
const s = JSON.stringify([ "rerail record", t ?? null, n ?? null ]);
return (0, o.Hz)(e, (0, r.hash)("sha256", s, "buffer").subarray(0, a));
}
const boundTo = ({repository: e, runId: t, jobKey: n}, r) => Buffer.from(JSON.stringify([ "rerail record 1", e ?? null, t ?? null, n, r ]));
}),
95676: ((e, t, n) => {
n.r(t);
n.d(t, {
REMOVAL: () => i,
archiveOf: () => archiveOf,
enqueue: () => enqueue,
failures: () => failures,
isStopped: () => isStopped,
isWanted: () => isWanted,
noteActivity: () => noteActivity,
readActivity: () => readActivity,
readItem: () => readItem,
removeCheckpoints: () => removeCheckpoints,
removeItem: () => removeItem,
requeueFailed: () => requeueFailed,
setAside: () => setAside,
setStop: () => setStop,
setWanted: () => setWanted,
waiting: () => waiting,
waitingCheckpoints: () => waitingCheckpoints
});
var r = n(73024);
var o = n(76760);
var s = n(19473);
const i = "removal";
const c = "queue";
const a = "failed";
const l = "activity.json";
const f = "wanted";
const u = "stop";
function enqueue(e, t) {
const n = o.join(e, c);
(0, r.mkdirSync)(n, {
recursive: true,
mode: 448
});
const s = o.join(n, nextNumber());
let i;
if (t.kind !== "checkpoint") i = t; else {
bring(t.archive, `${s}.archive`);
i = {
kind: "checkpoint",
checkpoint: t.checkpoint
};
}
(0, r.writeFileSync)(`${s}.new`, JSON.stringify(i), {
mode: 384
});
(0, r.renameSync)(`${s}.new`, `${s}.json`);
}
function waiting(e) {
return namesIn(o.join(e, c)).filter(e => e.endsWith(".json")).map(e => e.slice(0, -".json".length)).sort();
}
const readItem = (e, t) => JSON.parse((0, r.readFileSync)(`${itemFile(e, t)}.json`, "utf8"));
const archiveOf = (e, t) => `${itemFile(e, t)}.archive`;
function removeItem(e, t) {
(0, r.rmSync)(`${itemFile(e, t)}.json`, {
force: true
});
(0, r.rmSync)(archiveOf(e, t), {
force: true
});
}
function removeCheckpoints(e, t) {
for (const n of [ c, a ]) for (const s of namesIn(o.join(e, n)).filter(e => e.endsWith(".json"))) {
const i = s.slice(0, -".json".length);
try {
const i = JSON.parse((0, r.readFileSync)(o.join(e, n, s), "utf8"));
if (i.kind !== "checkpoint" || !t.has(i.checkpoint.id)) continue;
} catch {
continue;
}
for (const t of [ ".json", ".archive", ".txt" ]) (0, r.rmSync)(o.join(e, n, i + t), {
force: true
});
}
}
function waitingCheckpoints(e) {
return waiting(e).flatMap(t => {
try {
const n = readItem(e, t);
return n.kind === "checkpoint" ? [ n.checkpoint ] : [];
} catch {
return [];
}
});
}
function setAside(e, t, n) {
(0, r.mkdirSync)(o.join(e, a), {
recursive: true
});
(0, r.writeFileSync)(o.join(e, a, `${t}.txt`), n);
move(o.join(e, c), o.join(e, a), t);
}
function requeueFailed(e) {
for (const t of namesIn(o.join(e, a)).filter(e => e.endsWith(".txt"))) {
move(o.join(e, a), o.join(e, c), t.slice(0, -".txt".length));
(0, r.rmSync)(o.join(e, a, t), {
force: true
});
}
}
const failures = e => namesIn(o.join(e, a)).filter(e => e.endsWith(".txt")).map(t => (0, 
r.readFileSync)(o.join(e, a, t), "utf8"));
function noteActivity(e) {
const write = t => {
const n = o.join(e, l);
(0, r.writeFileSync)(`${n}.${process.pid}`, JSON.stringify(t), {
mode: 384
});
(0, r.renameSync)(`${n}.${process.pid}`, n);
};
return {
moved: () => write({
moves: readActivity(e).moves + 1
}),
trouble: t => write({
moves: readActivity(e).moves,
trouble: t
})
};
}
function readActivity(e) {
try {
const {moves: t, trouble: n} = JSON.parse((0, r.readFileSync)(o.join(e, l), "utf8"));
return {
moves: Number(t) || 0,
...typeof n === "string" ? {
trouble: n
} : {}
};
} catch {
return {
moves: 0
};
}
}
const setWanted = e => mark(e, f);
const isWanted = e => (0, r.existsSync)(o.join(e, f));
const setStop = e => mark(e, u);
const isStopped = e => (0, r.existsSync)(o.join(e, u));
function mark(e, t) {
(0, r.mkdirSync)(e, {
recursive: true,
mode: 448
});
(0, r.writeFileSync)(o.join(e, t), "", {
mode: 384
});
}
const itemFile = (e, t) => o.join(e, c, t);
function move(e, t, n) {
for (const s of [ `${n}.archive`, `${n}.json` ]) if ((0, r.existsSync)(o.join(e, s))) (0, 
r.renameSync)(o.join(e, s), o.join(t, s));
}
const namesIn = e => (0, r.existsSync)(e) ? (0, r.readdirSync)(e) : [];
let d = 0n;
function nextNumber() {
const e = BigInt(Date.now()) * 1000n;
d = e > d ? e : d + 1n;
return `${d.toString().padStart(20, "0")}-${process.pid}`;
}
function bring(e, t) {
if (!(0, r.lstatSync)(e).isFile()) throw new s.UserError(`${e} is not uploaded: it is no regular file.`);
try {
(0, r.linkSync)(e, t);
} catch {
(0, r.copyFileSync)(e, t, r.constants.COPYFILE_FICLONE);
}
}
}),
9842: ((e, t, n) => {
n.d(t, {
dl: () => claimedBy,
gs: () => formatSlot,
qh: () => jobKeyOf,
sT: () => parseSlot
});
const r = 1;
function formatSlot({name: e, ...t}, {origin: n, seal: o}) {
const s = {
rerail: "record",
version: r,
name: e
};
if (!o) return JSON.stringify({
...s,
...t
});
const i = o.seal(n, e, JSON.stringify(t));
return JSON.stringify({
...s,
jobKey: n.jobKey,
claim: t.claim,
sealed: i
});
}
function parseSlot(e, {origin: t, seal: n}, o) {
const s = parseObject(e);
if (s?.rerail !== "record" || s.version !== r || typeof s.name !== "string") return;
if (o !== void 0 && s.name !== o) return;
const {sealed: i} = s;
if (!n) {
if (i !== void 0) return {
refused: "it is sealed, and there is no checkpoint-key here"
};
return slotOf(s.name, s);
}
if (typeof i !== "string") return {
refused: "it is not sealed with the checkpoint-key"
};
const c = n.open(t, s.name, i);
if (c === void 0) return {
refused: "it is sealed with another key, or for another job, run or repository"
};
const a = slotOf(s.name, parseObject(c));
return a && "slot" in a && a.slot.claim !== s.claim ? void 0 : a;
}
function slotOf(e, t) {
const isText = e => e === void 0 || typeof e === "string";
const n = typeof t?.claim === "string" && Number.isSafeInteger(t.sequence) && isText(t.content) && isText(t.index) && (t.content ?? t.index) !== void 0;
if (!n) return;
const {claim: r, sequence: o, content: s, index: i} = t;
const c = {
...s === void 0 ? {} : {
content: s
},
...i === void 0 ? {} : {
index: i
}
};
return {
slot: {
name: e,
claim: r,
sequence: o,
...c
}
};
}
function claimedBy(e) {
const {rerail: t, name: n, claim: r} = parseObject(e) ?? {};
return t === "record" && typeof n === "string" && typeof r === "string" ? {
name: n,
claim: r
} : void 0;
}
function jobKeyOf(e) {
const t = parseObject(e);
return typeof t?.jobKey === "string" ? t.jobKey : void 0;
}
function parseObject(e) {
try {
const t = JSON.parse(e);
return typeof t === "object" && t !== null ? t : void 0;
} catch {
return;
}
}
}),
19473: ((e, t, n) => {
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
if (typeof e === "object" && e !== null && "message" in e && typeof e.message === "string") return e.message;
return (0, r.inspect)(e, {
depth: 1,
breakLength: Number.POSITIVE_INFINITY
});
}
function codeOf(e) {
if (typeof e === "object" && e !== null && "code" in e) return String(e.code);
return;
}
}),
76592: ((e, t, n) => {
n.d(t, {
I: () => r
});
const r = 2 * 1024 ** 3 + 16 * 1024 ** 2;
}),
4910: ((e, t, n) => {
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
this.#e.set(e, n === void 0 ? this.#r(t) : [ ...n, t ]);
}
of(e) {
return this.#t[e >>> 32 - r] === 0 ? void 0 : this.#e.get(e);
}
#r(e) {
const t = this.#n.get(e) ?? [ e ];
this.#n.set(e, t);
return t;
}
}
}),
70032: ((e, t, n) => {
n.d(t, {
a: () => createMasker,
w: () => encodedForms
});
var r = n(81449);
const o = 3;
const s = 4;
const i = 8;
const c = "***";
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
let r = "";
let o = 0;
for (const [t, s] of n) {
r += e.slice(o, t) + c;
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
if (a.test(e)) {
const n = unwrap(e);
t.find(n.text, (e, t) => note(n.position(e), n.position(t - 1) + 1));
}
return merge(r);
}
const a = /[\r\n]/;
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
}),
80959: ((e, t, n) => {
n.d(t, {
CU: () => isOrdinaryValue,
LL: () => maskerFor,
un: () => learnSecrets
});
var r = n(70032);
const o = new RegExp([ "(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)", "(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)", "(^|_)(PAT|PWD|PASS|AUTH|DSN)$" ].join("|"), "i");
const s = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
const i = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const c = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
function learnSecrets(e, t) {
for (const [n, r] of Object.entries(t)) {
if (r === void 0) continue;
if (isSecretName(n) && !i.test(r)) e.add(r);
const t = c.exec(r)?.[1];
if (t !== void 0) e.add(t);
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
}),
81449: ((e, t, n) => {
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
if (s === void 0) continue;
for (const n of s) if (this.#s.has(e.slice(o, o + n))) t(o, o + n);
}
}
}
const next = (e, t) => Math.imul(e, o) + t | 0;
})
};
