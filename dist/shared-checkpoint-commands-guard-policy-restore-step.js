export const id = 467;

export const ids = [ 467 ];

export const modules = {
2637: ((t, e, r) => {
r.d(e, {
Hl: () => parseKeyValues,
Pv: () => lastOfEach,
Rd: () => formatKeyValues,
Rr: () => parsePath,
sI: () => isWritableName
});
function parseKeyValues(t, {platform: e = process.platform, unnamed: r = true} = {}) {
const n = new Map;
const s = new Lines(t, e === "win32");
for (let t = s.next(); t !== void 0; t = s.next()) {
if (t === "") continue;
const e = t.indexOf("=");
const o = t.indexOf("<<");
if (e >= 0 && (o < 0 || e < o)) {
if (e === 0 && !r) return {
entries: n,
problem: "Value cannot be null. (Parameter 'name')"
};
n.set(t.slice(0, e), t.slice(e + 1));
continue;
}
if (o < 0) return {
entries: n,
problem: `Invalid format '${t}'`
};
const i = t.slice(0, o);
const a = t.slice(o + 2);
if (i === "" || a === "") return {
entries: n,
problem: `Invalid format '${t}'. Name must not be empty and delimiter must not be empty`
};
const {value: c, problem: l} = s.until(a);
if (l !== void 0) return {
entries: n,
problem: l
};
n.set(i, c);
}
return {
entries: n
};
}
class Lines {
#t;
#e;
#r=0;
#n=0;
constructor(t, e) {
this.#t = t;
this.#e = e;
}
next() {
if (this.#r >= this.#t.length) return;
const t = this.#r;
const e = this.#t.indexOf("\n", t);
this.#r = e < 0 ? this.#t.length : e + 1;
this.#n = e < 0 ? this.#t.length : e;
if (this.#e && e > t && this.#t[e - 1] === "\r") this.#n = e - 1;
return this.#t.slice(t, this.#n);
}
until(t) {
const e = this.#r;
let r = e;
for (let e = this.next(); e !== t; e = this.next()) {
if (e === void 0) return {
problem: `Invalid value. Matching delimiter not found '${t}'`
};
if (this.#n === this.#t.length) return {
problem: "Invalid value. EOF marker missing new line."
};
r = this.#n;
}
return {
value: this.#t.slice(e, r)
};
}
}
function formatKeyValues(t) {
return [ ...t ].map(([t, e]) => formatEntry(t, e)).join("");
}
function formatEntry(t, e) {
if (!/[\r\n]/.test(e)) return `${t}=${e}\n`;
let r = "rerail_end_of_value";
while (e.includes(r)) r += "_";
return `${t}<<${r}\n${e}\n${r}\n`;
}
function parsePath(t) {
return lastOfEach(t.split(/\r\n|\n|\r/).filter(t => t !== ""));
}
function lastOfEach(t) {
return [ ...new Set([ ...t ].reverse()) ].reverse();
}
function isWritableName(t) {
return t !== "" && !/[\r\n=]|<</.test(t);
}
}),
29994: ((t, e, r) => {
r.d(e, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret,
vX: () => macOf
});
var n = r(77598);
var s = r(73024);
var o = r(76760);
var i = r(19473);
var a = r(19119);
const c = "secret";
const l = "secret.made";
const f = /^[0-9a-f]{64}$/;
const u = "aes-256-gcm";
const d = 12;
const h = 16;
function openJobSecret(t, {token: e = "", text: r}) {
if (r !== void 0 && f.test(r)) return secretOf(r, e);
const a = o.join(t, c);
const u = open(a, e);
if (u !== void 0) return secretOf(u, e);
if (exists(o.join(t, l))) return secretOf(randomText(), e, true);
const d = randomText();
const h = `${a}.${(0, n.randomBytes)(8).toString("hex")}`;
(0, s.writeFileSync)(h, seal(d, e), {
mode: 384,
flag: "wx"
});
try {
(0, s.linkSync)(h, a);
(0, s.writeFileSync)(o.join(t, l), "", {
mode: 384
});
return secretOf(d, e);
} catch (t) {
if ((0, i.codeOf)(t) !== "EEXIST") throw t;
const r = open(a, e);
return secretOf(r ?? randomText(), e, r === void 0);
} finally {
(0, s.rmSync)(h, {
force: true
});
}
}
const forgetHandedSecret = t => (0, s.rmSync)(o.join(t, c), {
force: true
});
function secretOf(t, e, r = false) {
const s = Buffer.from(`${t}\n${e}`);
return {
text: t,
lost: r,
keyFor: t => Buffer.from((0, n.hkdfSync)("sha256", s, "rerail job", t, 32))
};
}
const randomText = () => (0, n.randomBytes)(32).toString("hex");
const keyOf = t => Buffer.from((0, n.hkdfSync)("sha256", t, "rerail job", "secret in the folder", 32));
function seal(t, e) {
const r = (0, n.randomBytes)(d);
const s = (0, n.createCipheriv)(u, keyOf(e), r);
const o = Buffer.concat([ s.update(t, "utf8"), s.final() ]);
return Buffer.concat([ r, s.getAuthTag(), o ]);
}
function open(t, e) {
try {
const r = (0, a.b$)(t, {
maxBytes: 1024
});
if (r === void 0) return;
const s = r.subarray(0, d);
const o = (0, n.createDecipheriv)(u, keyOf(e), s, {
authTagLength: h
});
o.setAuthTag(r.subarray(d, d + h));
const i = Buffer.concat([ o.update(r.subarray(d + h)), o.final() ]);
return f.test(i.toString()) ? i.toString() : void 0;
} catch {
return;
}
}
const exists = t => (0, s.statSync)(t, {
throwIfNoEntry: false
}) !== void 0;
function sign(t, e, r) {
return `${macOf(t, e, r)}\n${r}`;
}
function verify(t, e, r) {
const [s = "", o] = [ r.slice(0, p), r.slice(p + 1) ];
if (r[p] !== "\n" || !/^[0-9a-f]+$/.test(s)) return;
return (0, n.timingSafeEqual)(Buffer.from(s), Buffer.from(macOf(t, e, o))) ? o : void 0;
}
const p = 64;
const macOf = (t, e, r) => (0, n.createHmac)("sha256", t).update(`${e.length}:${e}`).update(r).digest("hex");
}),
60245: ((t, e, r) => {
r.d(e, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => s,
u9: () => parseJobRecord
});
var n = r(917);
const s = 1;
const o = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(t) {
const e = parseObject(t);
if (!e || e.version !== s || !isCount(e.attempt)) return;
if (typeof e.jobKey !== "string" || typeof e.claim !== "string" || !Array.isArray(e.stages)) return;
if (!e.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(e.ledger)) return;
if (!isAbsentOr(isText)(e.checkRunId)) return;
const r = (0, n.fT)(e.rollbacks);
const {rollbacks: o, ...i} = e;
return {
...i,
...r.length === 0 ? {} : {
rollbacks: r
}
};
}
function parseStageRecord(t) {
const e = parseObject(t);
return isStageRecord(e) ? e : void 0;
}
const i = 8 * 1024 * 1024;
function parseObject(t) {
if (t.length > i) return;
try {
const e = JSON.parse(t, (t, e) => t === "__proto__" ? void 0 : e);
return isObject(e) ? e : void 0;
} catch {
return;
}
}
const isObject = t => typeof t === "object" && t !== null && !Array.isArray(t);
const isCount = t => Number.isSafeInteger(t) && t >= 0;
const isText = t => typeof t === "string";
const isHash = t => isText(t) && /^[0-9a-f]{64}$/.test(t);
const isTextMap = t => isObject(t) && Object.values(t).every(isText);
const isNameMap = t => isTextMap(t) && Object.keys(t).every(t => /^[^\r\n]+$/.test(t));
const isAbsentOr = t => e => e === void 0 || t(e);
const isSnapshotRef = t => isObject(t) && isText(t.checkpoint) && /^[a-z0-9-]{8,64}$/.test(t.checkpoint) && isHash(t.stateHash);
const isReplay = t => isObject(t) && isNameMap(t.outputs) && isNameMap(t.env) && Array.isArray(t.path) && t.path.every(isText) && isAbsentOr(isText)(t.masks);
const isFingerprint = t => isObject(t) && [ "os", "arch", "home", "user", "workspace" ].every(e => isText(t[e])) && isAbsentOr(isText)(t.libc) && isTextMap(t.tools) && isAbsentOr(isTextMap)(t.executables);
const isSkipBlocker = t => isObject(t) && isText(t.reason) && isText(t.why);
function isStageRecord(t) {
if (!isObject(t) || t.version !== s) return false;
const e = {
name: isText,
attempt: isAbsentOr(isCount),
order: isCount,
state: t => o.includes(t),
script: isHash,
environment: isTextMap,
fingerprint: isAbsentOr(isFingerprint),
commit: isAbsentOr(isText),
head: isAbsentOr(isText),
startedAt: isCount,
caches: isAbsentOr(t => Array.isArray(t) && t.every(isText)),
before: isAbsentOr(isSnapshotRef),
after: isAbsentOr(isSnapshotRef),
dirty: isAbsentOr(isSnapshotRef),
interrupted: isAbsentOr(t => t === true),
replay: isAbsentOr(isReplay),
blockers: t => Array.isArray(t) && t.every(isSkipBlocker),
failure: isAbsentOr(isObject),
resumes: isCount,
external: isAbsentOr(t => t === true),
stepBack: isAbsentOr(isText),
plannedResumes: isAbsentOr(isCount)
};
return Object.entries(e).every(([e, r]) => r(t[e]));
}
function expectedOf(t, e, {stateHash: r}, n) {
const {repository: s, runId: o, jobKey: i} = t;
const {commit: a, order: c} = e;
return {
...s === void 0 ? {} : {
repository: s
},
...o === void 0 ? {} : {
runId: o
},
jobKey: i,
...a === void 0 ? {} : {
commit: a
},
attempt: n,
sequence: c * 2,
stateHash: r
};
}
}),
917: ((t, e, r) => {
r.d(e, {
EN: () => rolledBack,
aS: () => rollbackId,
fT: () => parseRollbacks,
s6: () => preservedOf,
v: () => rollbacksMade
});
var n = r(77598);
var s = r(94871);
const o = 20;
const i = 2e3;
function rollbackId(t, e, r) {
const {repository: s = "", runId: o = "", jobKey: i} = t;
return (0, n.createHash)("sha256").update(JSON.stringify([ s, o, i, e, r ])).digest("hex").slice(0, 10);
}
function rolledBack(t, {stages: e, from: r}) {
return t.map(t => e.includes(t.name) && t.name !== r ? {
...t,
state: "rolled-back"
} : t);
}
function preservedOf(t) {
return t.flatMap(({name: t, before: e, after: r, dirty: n}) => [ ...e && !r ? [ {
stage: t,
when: "before",
checkpoint: e.checkpoint
} ] : [], ...r ? [ {
stage: t,
when: "after",
checkpoint: r.checkpoint
} ] : [], ...n ? [ {
stage: t,
when: "failed",
checkpoint: n.checkpoint
} ] : [] ]);
}
function rollbacksMade(t) {
const e = Object.create(null);
for (const {to: r, state: n} of t) if (n === "planned") e[r] = (e[r] ?? 0) + 1;
return {
...e
};
}
function parseRollbacks(t) {
return Array.isArray(t) ? t.slice(-o).filter(isRollback) : [];
}
const isObject = t => typeof t === "object" && t !== null && !Array.isArray(t);
const isText = t => typeof t === "string" && t.length <= i;
const isTexts = t => Array.isArray(t) && t.length <= 1e3 && t.every(isText);
function isRollback(t) {
if (!isObject(t) || t.version !== 1 || !isObject(t.trigger)) return false;
const {id: e, state: r, from: n, to: o, stages: i, reason: a, at: c, attempt: l, versions: f, preserved: u, revise: d, trigger: h} = t;
return /^[0-9a-f]{10}$/.test(String(e)) && (r === "asked" || r === "planned") && [ n, o, a, c, h.kind, h.signature ].every(isText) && s.fs.includes(h.type) && [ h.evidence, t.commit, t.approvedBy ].every(t => t === void 0 || isText(t)) && Number.isSafeInteger(l) && isTexts(i) && isTexts(d) && isObject(f) && Object.values(f).every(isText) && Array.isArray(u) && u.every(t => isObject(t) && [ t.stage, t.when, t.checkpoint ].every(isText));
}
}),
62403: ((t, e, r) => {
r.d(e, {
E9: () => parseDuration,
TQ: () => l,
a3: () => formatDuration,
ec: () => c
});
const n = {
ms: 1,
s: 1e3,
m: 6e4,
h: 36e5,
d: 864e5
};
const s = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const o = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const i = 35 * 864e5;
const a = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${a}, at most 35d`;
const l = `${a} or 90d`;
function parseDuration(t, e = i) {
const r = t.trim().toLowerCase();
if (r === "0") return 0;
if (!o.test(r)) return;
let a = 0;
for (const [, t, e] of r.matchAll(s)) a += Number(t) * n[e];
return a <= e ? Math.round(a) : void 0;
}
function formatDuration(t) {
if (Math.round(t) < 1e3) return `${Math.round(t)}ms`;
if (t < 1e4) return `${(Math.round(t / 100) / 10).toString()}s`;
const e = Math.round(t / 1e3);
if (e < 60) return `${e}s`;
if (e < 3600) {
const t = e % 60;
return t === 0 ? `${e / 60}m` : `${Math.floor(e / 60)}m${pad(t)}s`;
}
const r = Math.round(e / 60);
return r % 60 === 0 ? `${Math.floor(r / 60)}h` : `${Math.floor(r / 60)}h${pad(r % 60)}m`;
}
const pad = t => String(t).padStart(2, "0");
}),
4910: ((t, e, r) => {
r.d(e, {
h: () => HashedLengths
});
const n = 18;
class HashedLengths {
#s=new Map;
#o=new Uint8Array(1 << n);
#i=new Map;
add(t, e) {
const r = this.#s.get(t);
if (r?.includes(e)) return;
this.#o[t >>> 32 - n] = 1;
this.#s.set(t, r === void 0 ? this.#a(e) : [ ...r, e ]);
}
of(t) {
return this.#o[t >>> 32 - n] === 0 ? void 0 : this.#s.get(t);
}
#a(t) {
const e = this.#i.get(t) ?? [ t ];
this.#i.set(t, e);
return e;
}
}
}),
70032: ((t, e, r) => {
r.d(e, {
a: () => createMasker,
w: () => encodedForms
});
var n = r(81449);
const s = 3;
const o = 4;
const i = 8;
const a = "***";
function createMasker() {
const t = new Set;
const e = {
long: new n.U(i),
short: new n.U(s)
};
function learn(r) {
if (r.length < s || t.has(r)) return;
t.add(r);
for (const t of encodedForms(r)) {
(t.length < i ? e.short : e.long).add(t);
const r = t.replace(l, "");
if (r.length >= i) e.long.add(r);
}
}
return {
add(t) {
const e = t.trim();
learn(e);
const r = e.split(/[\r\n]+/);
if (r.length > 1) for (const t of r) learn(t.trim());
},
mask(t) {
const r = findForms(t, e);
if (r.length === 0) return t;
let n = "";
let s = 0;
for (const [e, o] of r) {
n += t.slice(s, e) + a;
s = o;
}
return n + t.slice(s);
},
reveals: t => findForms(t, e).length > 0,
values: () => [ ...t ]
};
}
function findForms(t, {long: e, short: r}) {
const n = [];
const note = (t, e) => void n.push([ t, e ]);
r.find(t, note);
e.find(t, note);
if (c.test(t)) {
const r = unwrap(t);
e.find(r.text, (t, e) => note(r.position(t), r.position(e - 1) + 1));
}
return merge(n);
}
const c = /[\r\n]/;
const l = /[\r\n]+/g;
function merge(t) {
t.sort((t, e) => t[0] - e[0]);
const e = [];
for (const r of t) {
const t = e[e.length - 1];
if (t !== void 0 && r[0] <= t[1]) t[1] = Math.max(t[1], r[1]); else e.push(r);
}
return e;
}
function unwrap(t) {
const e = t.split(/[\r\n]+/);
const r = [];
let n = 0;
let s = 0;
for (const o of e) {
s = o === "" ? s : t.indexOf(o, s);
r.push({
flat: n,
whole: s
});
n += o.length;
s += o.length;
}
return {
text: e.join(""),
position(t) {
let e = 0;
let n = r.length - 1;
while (e < n) {
const s = e + n + 1 >> 1;
if (r[s].flat <= t) e = s; else n = s - 1;
}
const s = r[e];
return s.whole + t - s.flat;
}
};
}
function encodedForms(t) {
const e = JSON.stringify(t).slice(1, -1);
const r = [ t, e, JSON.stringify(e).slice(1, -1), escapeXml(t), ...urlForms(t) ];
for (const e of base64Forms(t)) r.push(e, e.replaceAll("+", "-").replaceAll("/", "_"));
return [ ...new Set(r) ].filter(e => e === t || e.length >= o);
}
function escapeXml(t) {
return t.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function urlForms(t) {
const byte = t => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
const e = encodeURIComponent(t.toWellFormed());
const r = e.replace(/[!'()*]/g, byte);
const n = [ e, r, r.replaceAll("%20", "+"), encodeURI(t.toWellFormed()) ];
return [ ...n, ...n.map(t => t.replace(/%../g, t => t.toLowerCase())) ];
}
function base64Forms(t) {
const e = Buffer.from(t);
const r = e.toString("base64");
const n = [ r, r.replace(/=+$/, "") ];
for (const t of [ 0, 1, 2 ]) {
const r = Buffer.concat([ Buffer.alloc(t), e ]).toString("base64").replace(/=+$/, "");
const s = Math.ceil(t * 8 / 6);
const o = Math.floor((t + e.length) * 8 / 6);
n.push(r.slice(s, o));
}
return n;
}
}),
81449: ((t, e, r) => {
r.d(e, {
U: () => TextIndex
});
var n = r(4910);
const s = 2654435761;
class TextIndex {
#c;
#l=new Set;
#s=new n.h;
#f;
constructor(t) {
this.#c = t;
let e = 1;
for (let r = 0; r < t; r += 1) e = Math.imul(e, s);
this.#f = e;
}
add(t) {
if (this.#l.has(t)) return;
this.#l.add(t);
let e = 0;
for (let r = 0; r < this.#c; r += 1) e = next(e, t.charCodeAt(r));
this.#s.add(e, t.length);
}
find(t, e) {
if (this.#l.size === 0) return;
let r = 0;
for (let n = 1; n <= t.length; n += 1) {
r = next(r, t.charCodeAt(n - 1));
const s = n - this.#c;
if (s < 0) continue;
if (s > 0) r = r - Math.imul(this.#f, t.charCodeAt(s - 1)) | 0;
const o = this.#s.of(r);
if (o === void 0) continue;
for (const r of o) if (this.#l.has(t.slice(s, s + r))) e(s, s + r);
}
}
}
const next = (t, e) => Math.imul(t, s) + e | 0;
})
};
