export const id = 94;

export const ids = [ 94 ];

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
94871: (e, t, n) => {
n.d(t, {
Ci: () => o,
fs: () => r,
qu: () => s
});
const r = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const s = [ "transient", "same-again", "unclear" ];
const o = [ "DOCS", "STANDARD", "HEAVY" ];
},
19119: (e, t, n) => {
n.d(t, {
b: () => readPlainFile,
r: () => openPlainFile
});
var r = n(73024);
var s = n(19473);
const o = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: n = false}) {
let i;
try {
i = (0, r.openSync)(e, n ? o & ~(r.constants.O_NOFOLLOW ?? 0) : o);
} catch (t) {
const n = (0, s.codeOf)(t);
if (n === "ENOENT" || n === "ENOTDIR") return undefined;
if (n === "ELOOP" || n === "EMLINK") throw refused(e, "it is a symbolic link");
if (n === "ENXIO" || n === "ENODEV") throw refused(e, "it is no regular file");
throw t;
}
try {
const n = (0, r.fstatSync)(i);
if (!n.isFile()) throw refused(e, "it is no regular file");
if (n.size > t) throw refused(e, `it has ${n.size} bytes, and at most ${t} are read`);
return i;
} catch (e) {
(0, r.closeSync)(i);
throw e;
}
}
function readPlainFile(e, t) {
const n = openPlainFile(e, t);
if (n === undefined) return undefined;
try {
const e = Buffer.alloc(Math.min((0, r.fstatSync)(n).size, t.maxBytes));
let s = 0;
while (s < e.length) {
const t = (0, r.readSync)(n, e, s, e.length - s, s);
if (t === 0) break;
s += t;
}
return e.subarray(0, s);
} finally {
(0, r.closeSync)(n);
}
}
const refused = (e, t) => new s.UserError(`${e} not read: ${t}. Put a regular file in its place.`);
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
const s = new Lines(e, t === "win32");
for (let e = s.next(); e !== undefined; e = s.next()) {
if (e === "") continue;
const t = e.indexOf("=");
const o = e.indexOf("<<");
if (t >= 0 && (o < 0 || t < o)) {
if (t === 0 && !n) return {
entries: r,
problem: "Value cannot be null. (Parameter 'name')"
};
r.set(e.slice(0, t), e.slice(t + 1));
continue;
}
if (o < 0) return {
entries: r,
problem: `Invalid format '${e}'`
};
const i = e.slice(0, o);
const a = e.slice(o + 2);
if (i === "" || a === "") {
return {
entries: r,
problem: `Invalid format '${e}'. Name must not be empty and delimiter must not be empty`
};
}
const {value: c, problem: f} = s.until(a);
if (f !== undefined) return {
entries: r,
problem: f
};
r.set(i, c);
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
96327: (e, t, n) => {
n.d(t, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
fE: () => formatCommand,
tJ: () => inert,
wA: () => r,
z3: () => isBlank,
zN: () => isRegistered
});
const r = [ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ];
const s = new Set(r);
const o = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const i = [ ...o, [ ":", "%3A" ], [ ",", "%2C" ] ];
const a = [ [ ";", "%3B" ], ...o, [ "]", "%5D" ] ];
const c = /^(?:[^\S\uFEFF]|\u0085)*/;
const f = new Map;
function unescapeText(e, t) {
if (!e.includes("%")) return e;
let n = e;
for (const [e, r] of t) n = n.replaceAll(r, e);
return n.replaceAll("%25", "%");
}
function escapeText(e, t) {
let n = e.replaceAll("%", "%25");
for (const [e, r] of t) n = n.replaceAll(e, r);
return n;
}
const isRegistered = e => s.has(e);
function parseCommand(e, t = isRegistered) {
return parseNewForm(e, t) ?? parseOldForm(e, t);
}
function parseNewForm(e, t) {
const n = e.startsWith("::") ? e : e.replace(c, "");
if (!n.startsWith("::")) return undefined;
const r = n.indexOf("::", 2);
if (r < 0) return undefined;
const [s, a] = splitOnce(n.slice(2, r), " ");
if (!t(s.toLowerCase())) return undefined;
return {
name: s,
properties: parseProperties(a.trim(), ",", i),
data: unescapeText(n.slice(r + 2), o)
};
}
function parseOldForm(e, t) {
const n = e.indexOf("##[");
const r = n < 0 ? -1 : e.indexOf("]", n);
if (r < 0) return undefined;
const [s, o] = splitOnce(e.slice(n + 3, r), " ");
if (!t(s.toLowerCase())) return undefined;
return {
name: s,
properties: parseProperties(o, ";", a),
data: unescapeText(e.slice(r + 1), a)
};
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseProperties(e, t, n) {
if (e === "") return f;
const r = new Map;
for (const s of e.split(t)) {
const [, e, t] = /^=*([^=]+)=+(.+)$/s.exec(s) ?? [];
if (e && t) r.set(e.toLowerCase(), unescapeText(t, n));
}
return r;
}
function formatCommand(e, t = "", n = []) {
const r = [ ...n ].map(([e, t]) => `${e}=${escapeText(t, i)}`).join(",");
return `::${e}${r === "" ? "" : ` ${r}`}::${escapeText(t, o)}`;
}
function formatAnywhere(e, t) {
return `##[${e}]${escapeText(t, a)}`;
}
function inert(e) {
return e.replace(/[\r\n]+/g, " ").replace(c, e => e.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(e) {
return c.exec(e)?.[0] === e;
}
},
33201: (e, t, n) => {
n.r(t);
n.d(t, {
systemClock: () => s
});
var r = n(58500);
const s = {
now: () => Date.now(),
monotonic: () => performance.now(),
sleep: (e, t) => (0, r.setTimeout)(e, undefined, t ? {
signal: t
} : {}).catch(() => undefined)
};
},
40102: (e, t, n) => {
n.d(t, {
F: () => r,
x: () => checkLedgerText
});
const r = 256 * 1024;
const s = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const o = 300;
function checkLedgerText(e, t) {
if (e.length > o || !s.test(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
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
var s = n(73024);
var o = n(76760);
var i = n(19473);
var a = n(19119);
const c = "secret";
const f = "secret.made";
const l = /^[0-9a-f]{64}$/;
const u = "aes-256-gcm";
const d = 12;
const h = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== undefined && l.test(n)) return secretOf(n, t);
const a = o.join(e, c);
const u = open(a, t);
if (u !== undefined) return secretOf(u, t);
if (exists(o.join(e, f))) return secretOf(randomText(), t, true);
const d = randomText();
const h = `${a}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, s.writeFileSync)(h, seal(d, t), {
mode: 384,
flag: "wx"
});
try {
(0, s.linkSync)(h, a);
(0, s.writeFileSync)(o.join(e, f), "", {
mode: 384
});
return secretOf(d, t);
} catch (e) {
if ((0, i.codeOf)(e) !== "EEXIST") throw e;
const n = open(a, t);
return secretOf(n ?? randomText(), t, n === undefined);
} finally {
(0, s.rmSync)(h, {
force: true
});
}
}
const forgetHandedSecret = e => (0, s.rmSync)(o.join(e, c), {
force: true
});
function secretOf(e, t, n = false) {
const s = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: n,
keyFor: e => Buffer.from((0, r.hkdfSync)("sha256", s, "rerail job", e, 32))
};
}
const randomText = () => (0, r.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, r.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const n = (0, r.randomBytes)(d);
const s = (0, r.createCipheriv)(u, keyOf(t), n);
const o = Buffer.concat([ s.update(e, "utf8"), s.final() ]);
return Buffer.concat([ n, s.getAuthTag(), o ]);
}
function open(e, t) {
try {
const n = (0, a.b)(e, {
maxBytes: 1024
});
if (n === undefined) return undefined;
const s = n.subarray(0, d);
const o = (0, r.createDecipheriv)(u, keyOf(t), s, {
authTagLength: h
});
o.setAuthTag(n.subarray(d, d + h));
const i = Buffer.concat([ o.update(n.subarray(d + h)), o.final() ]);
return l.test(i.toString()) ? i.toString() : undefined;
} catch {
return undefined;
}
}
const exists = e => (0, s.statSync)(e, {
throwIfNoEntry: false
}) !== undefined;
function sign(e, t, n) {
return `${macOf(e, t, n)}\n${n}`;
}
function verify(e, t, n) {
const [s = "", o] = [ n.slice(0, m), n.slice(m + 1) ];
if (n[m] !== "\n" || !/^[0-9a-f]+$/.test(s)) return undefined;
return (0, r.timingSafeEqual)(Buffer.from(s), Buffer.from(macOf(e, t, o))) ? o : undefined;
}
const m = 64;
const macOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
},
62403: (e, t, n) => {
n.d(t, {
E9: () => parseDuration,
TQ: () => f,
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
const s = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const o = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const i = 35 * 864e5;
const a = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${a}, at most 35d`;
const f = `${a} or 90d`;
function parseDuration(e, t = i) {
const n = e.trim().toLowerCase();
if (n === "0") return 0;
if (!o.test(n)) return undefined;
let a = 0;
for (const [, e, t] of n.matchAll(s)) a += Number(e) * r[t];
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
},
4910: (e, t, n) => {
n.d(t, {
h: () => HashedLengths
});
const r = 18;
class HashedLengths {
#s=new Map;
#o=new Uint8Array(1 << r);
#i=new Map;
add(e, t) {
const n = this.#s.get(e);
if (n?.includes(t)) return;
this.#o[e >>> 32 - r] = 1;
this.#s.set(e, n === undefined ? this.#a(t) : [ ...n, t ]);
}
of(e) {
return this.#o[e >>> 32 - r] === 0 ? undefined : this.#s.get(e);
}
#a(e) {
const t = this.#i.get(e) ?? [ e ];
this.#i.set(e, t);
return t;
}
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
},
70032: (e, t, n) => {
n.d(t, {
a: () => createMasker,
w: () => encodedForms
});
var r = n(81449);
const s = 3;
const o = 4;
const i = 8;
const a = "***";
function createMasker() {
const e = new Set;
const t = {
long: new r.U(i),
short: new r.U(s)
};
function learn(n) {
if (n.length < s || e.has(n)) return;
e.add(n);
for (const e of encodedForms(n)) {
(e.length < i ? t.short : t.long).add(e);
const n = e.replace(f, "");
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
let s = 0;
for (const [t, o] of n) {
r += e.slice(s, t) + a;
s = o;
}
return r + e.slice(s);
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
const f = /[\r\n]+/g;
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
let s = 0;
for (const o of t) {
s = o === "" ? s : e.indexOf(o, s);
n.push({
flat: r,
whole: s
});
r += o.length;
s += o.length;
}
return {
text: t.join(""),
position(e) {
let t = 0;
let r = n.length - 1;
while (t < r) {
const s = t + r + 1 >> 1;
if (n[s].flat <= e) t = s; else r = s - 1;
}
const s = n[t];
return s.whole + e - s.flat;
}
};
}
function encodedForms(e) {
const t = JSON.stringify(e).slice(1, -1);
const n = [ e, t, JSON.stringify(t).slice(1, -1), escapeXml(e), ...urlForms(e) ];
for (const t of base64Forms(e)) {
n.push(t, t.replaceAll("+", "-").replaceAll("/", "_"));
}
return [ ...new Set(n) ].filter(t => t === e || t.length >= o);
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
const s = Math.ceil(e * 8 / 6);
const o = Math.floor((e + t.length) * 8 / 6);
r.push(n.slice(s, o));
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
const s = new RegExp([ "(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|CONNECTION_?STRING|WEBHOOK(_URL)?)(_|\\d|$)", "(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|CHECKPOINT|DEPLOY|SSH|GPG|LICENSE|ACCOUNT)[-_]?KEY(_|\\d|$)", "(^|_)(PAT|PWD|PASS|AUTH|DSN)$" ].join("|"), "i");
const o = /_(FILE|PATH|DIR|HOST|NAME|ID|TYPE|TTL|EXPIRY|EXPIRES|ENABLED|ALGORITHM|SOCK)$|^(OLD)?PWD$|TOKEN(_REQUEST)?_(URL|URI)$/i;
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
return s.test(e) && !o.test(e);
}
},
81449: (e, t, n) => {
n.d(t, {
U: () => TextIndex
});
var r = n(4910);
const s = 2654435761;
class TextIndex {
#c;
#f=new Set;
#s=new r.h;
#l;
constructor(e) {
this.#c = e;
let t = 1;
for (let n = 0; n < e; n += 1) t = Math.imul(t, s);
this.#l = t;
}
add(e) {
if (this.#f.has(e)) return;
this.#f.add(e);
let t = 0;
for (let n = 0; n < this.#c; n += 1) t = next(t, e.charCodeAt(n));
this.#s.add(t, e.length);
}
find(e, t) {
if (this.#f.size === 0) return;
let n = 0;
for (let r = 1; r <= e.length; r += 1) {
n = next(n, e.charCodeAt(r - 1));
const s = r - this.#c;
if (s < 0) continue;
if (s > 0) n = n - Math.imul(this.#l, e.charCodeAt(s - 1)) | 0;
const o = this.#s.of(n);
if (o === undefined) continue;
for (const n of o) {
if (this.#f.has(e.slice(s, s + n))) t(s, s + n);
}
}
}
}
const next = (e, t) => Math.imul(e, s) + t | 0;
}
};
