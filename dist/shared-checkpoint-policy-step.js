export const id = 1;

export const ids = [ 1 ];

export const modules = {
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
const n = (0, o.codeOf)(t);
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
const {value: c, problem: u} = o.until(i);
if (u !== undefined) return {
entries: r,
problem: u
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
33201: (e, t, n) => {
n.r(t);
n.d(t, {
systemClock: () => o
});
var r = n(58500);
const o = {
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
const o = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const a = 300;
function checkLedgerText(e, t) {
if (e.length > a || !o.test(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const n = Buffer.byteLength(t);
if (n > r) throw new RangeError(`A line of a ledger has ${n} bytes, ${r} at most.`);
}
},
68214: (e, t, n) => {
n.r(t);
n.d(t, {
findEarlier: () => findEarlier,
recordName: () => recordName,
withEarlier: () => withEarlier
});
var r = n(19473);
var o = n(60245);
const a = 10;
const recordName = e => `job-a${e.attempt}-${e.jobKey}`;
async function findEarlier({identity: e, debug: t, whole: n, unauthenticated: s, store: i}) {
if (e.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (t) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n) return fresh("rerun-all", "all jobs of the run were re-run, so everything runs");
if (s !== undefined) {
return fresh("unauthenticated", `${s}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
}
const c = Math.max(1, e.attempt - a);
for (let t = e.attempt - 1; t >= c; t -= 1) {
try {
const n = await i.getRecord(recordName({
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
const n = e instanceof r.RefusedError && e.reason === "record-contested";
if (!n) return fresh("service-failed", `the record of attempt ${t} could not be read: ${(0, 
r.messageOf)(e)}`, true);
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
29994: (e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret,
vX: () => macOf
});
var r = n(77598);
var o = n(73024);
var a = n(76760);
var s = n(19473);
var i = n(19119);
const c = "secret";
const u = "secret.made";
const f = /^[0-9a-f]{64}$/;
const d = "aes-256-gcm";
const l = 12;
const h = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== undefined && f.test(n)) return secretOf(n, t);
const i = a.join(e, c);
const d = open(i, t);
if (d !== undefined) return secretOf(d, t);
if (exists(a.join(e, u))) return secretOf(randomText(), t, true);
const l = randomText();
const h = `${i}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, o.writeFileSync)(h, seal(l, t), {
mode: 384,
flag: "wx"
});
try {
(0, o.linkSync)(h, i);
(0, o.writeFileSync)(a.join(e, u), "", {
mode: 384
});
return secretOf(l, t);
} catch (e) {
if ((0, s.codeOf)(e) !== "EEXIST") throw e;
const n = open(i, t);
return secretOf(n ?? randomText(), t, n === undefined);
} finally {
(0, o.rmSync)(h, {
force: true
});
}
}
const forgetHandedSecret = e => (0, o.rmSync)(a.join(e, c), {
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
const n = (0, r.randomBytes)(l);
const o = (0, r.createCipheriv)(d, keyOf(t), n);
const a = Buffer.concat([ o.update(e, "utf8"), o.final() ]);
return Buffer.concat([ n, o.getAuthTag(), a ]);
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: 1024
});
if (n === undefined) return undefined;
const o = n.subarray(0, l);
const a = (0, r.createDecipheriv)(d, keyOf(t), o, {
authTagLength: h
});
a.setAuthTag(n.subarray(l, l + h));
const s = Buffer.concat([ a.update(n.subarray(l + h)), a.final() ]);
return f.test(s.toString()) ? s.toString() : undefined;
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
const [o = "", a] = [ n.slice(0, m), n.slice(m + 1) ];
if (n[m] !== "\n" || !/^[0-9a-f]+$/.test(o)) return undefined;
return (0, r.timingSafeEqual)(Buffer.from(o), Buffer.from(macOf(e, t, a))) ? a : undefined;
}
const m = 64;
const macOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
},
63525: (e, t, n) => {
n.d(t, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => d
});
var r = n(77598);
var o = n(51455);
var a = n(76760);
var s = n(19473);
var i = n(19119);
var c = n(29994);
var u = n(60245);
var f = n(917);
function sealedFor(e, {repository: t, runId: n}) {
if (e === undefined) return {};
return {
sealed: {
key: e,
...t === undefined ? {} : {
repository: t
},
...n === undefined ? {} : {
runId: n
}
}
};
}
const d = "rollbacks";
async function openJob(e, t, n = {}) {
const r = a.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const h = a.join(r, "steps");
const m = a.join(r, "stages");
await (0, o.mkdir)(h, {
recursive: true,
mode: 448
});
await (0, o.mkdir)(m, {
recursive: true,
mode: 448
});
const stageFile = e => a.join(m, `${digest(e)}.json`);
const y = (0, c.o5)(r, n);
const g = y.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(g, a.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, i.b)(e, {
maxBytes: l
})?.toString("utf8");
return t === undefined ? undefined : (0, c.MX)(g, a.relative(r, e), t);
} catch {
return undefined;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, o.readdir)(m)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(a.join(m, e))).map(e => e === undefined ? undefined : (0, 
u.$C)(e)).filter(e => e !== undefined).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, f.fT)(noted(d) ?? []);
function noted(e) {
const t = readOwn(a.join(r, "notes", `${e}.json`));
return t === undefined ? undefined : JSON.parse(t);
}
return {
folder: r,
identity: t,
secret: y,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(h),
async takeNumber(e) {
const t = a.join(r, e);
await (0, o.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) {
throw new s.RefusedError("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(m);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = a.join(r, `${e}.json`);
const o = readOwn(n);
if (o !== undefined) return JSON.parse(o);
const s = await t();
await writeOwn(n, JSON.stringify(s));
return s;
},
async mark(e) {
await (0, o.mkdir)(a.join(r, "facts"), {
recursive: true,
mode: 448
});
const t = a.join(r, "facts", e);
if (await createWhole(t, signed(t, e))) return true;
if (readOwn(t) === e) return false;
await writeOwn(t, e);
return true;
},
isMarked(e) {
const t = a.join(r, "facts", e);
return readOwn(t) === e;
},
async note(e, t) {
await (0, o.mkdir)(a.join(r, "notes"), {
recursive: true,
mode: 448
});
await writeOwn(a.join(r, "notes", `${e}.json`), JSON.stringify(t));
},
noted,
record: async () => ({
version: u.hl,
...t,
claim: y.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages(),
...rollbacks().length === 0 ? {} : {
rollbacks: rollbacks()
}
})
};
}
async function takeNumber(e) {
for (let t = 1; ;t += 1) {
if (await createNew(a.join(e, `${t}.taken`))) return t;
}
}
async function createNew(e) {
try {
await (await (0, o.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, s.codeOf)(e) === "EEXIST") return false;
throw e;
}
}
async function createWhole(e, t) {
const n = `${e}.${(0, r.randomBytes)(8).toString("hex")}`;
await (0, o.writeFile)(n, t, {
mode: 384
});
try {
await (0, o.link)(n, e);
return true;
} catch (e) {
if ((0, s.codeOf)(e) === "EEXIST") return false;
throw e;
} finally {
await (0, o.unlink)(n);
}
}
async function replaceFile(e, t) {
const n = `${e}.${(0, r.randomBytes)(4).toString("hex")}`;
await (0, o.writeFile)(n, t, {
mode: 384
});
await (0, o.rename)(n, e);
}
const l = 24 * 1024 * 1024;
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex").slice(0, 24);
},
13466: (e, t, n) => {
n.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var r = n(76760);
var o = n(19473);
var a = n(77598);
var s = n(73024);
var i = n(19119);
var c = n(40102);
const u = 8 * 1024 * 1024;
function createFileLedgerStore(e, t) {
const n = new Set;
let r = 0;
function readRows() {
const o = (0, i.b)(e, {
maxBytes: u
})?.toString("utf8") ?? "";
const a = o.split("\n").flatMap(e => e === "" ? [] : parseRow(e) ?? []);
const s = a.filter(([e, , r, o]) => {
const a = JSON.stringify([ e, r, o ]);
if (!n.has(a) && t.prove(e, r) === o) n.add(a);
return n.has(a);
});
if (a.length - s.length > r) t.onForged(a.length - s.length);
r = Math.max(r, a.length - s.length);
return s;
}
return {
async put(n, r) {
(0, c.x)(n, r);
if (readRows().some(([e]) => e === n)) return false;
const o = (0, a.randomBytes)(8).toString("hex");
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
const f = s.constants.O_WRONLY | s.constants.O_APPEND | s.constants.O_CREAT | (s.constants.O_NOFOLLOW ?? 0) | (s.constants.O_NONBLOCK ?? 0);
function append(e, t) {
let n;
try {
n = (0, s.openSync)(e, f, 384);
} catch (t) {
const n = (0, o.codeOf)(t);
throw n === "ELOOP" || n === "ENXIO" ? notPlain(e) : t;
}
try {
if (!(0, s.fstatSync)(n).isFile()) throw notPlain(e);
(0, s.writeSync)(n, t);
} finally {
(0, s.closeSync)(n);
}
}
const notPlain = e => new o.UserError(`${e} not written: it is no regular file. Remove what is in its place.`);
function parseRow(e) {
try {
const t = JSON.parse(e);
if (!Array.isArray(t) || t.length < 3 || t.length > 4) return undefined;
if (!t.every(e => typeof e === "string")) return undefined;
const [n = "", r = "", o = "", a = ""] = t;
return [ [ n, r, o, a ] ];
} catch {
return undefined;
}
}
const d = 2;
const l = null && [ "capture", "fast-forward", "clean-up" ];
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
version: d,
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
const {parseLine: a} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 62536));
const s = a(o);
return s?.kind === t && s.key === e ? s : undefined;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ r.list(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var h = n(29994);
var m = n(63854);
async function openJobLedger(e, {clock: t, log: n, warn: o, masker: a, ...s}) {
const {identity: i, folder: c} = e;
const u = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const f = [ i.runId ?? "local", `a${i.attempt}`, i.jobKey, u ].join("/");
const d = r.join(c, "ledger.jsonl");
const l = forgiving(createFileLedgerStore(d, sealWith(e, d, o)), n);
const mask = e => (0, m.X)(a, e);
return openLedger({
...i,
...s
}, f, {
store: l,
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
const a = r === 1 ? "a line" : `${r} lines`;
n(e.lost ? `The ledger of the job has ${a} that cannot be verified, because the job's secret is gone. They are ignored.` : `The ledger of the job has ${a} that no step of rerail wrote. They are ignored. Find out which script writes to ${t}.`);
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
const y = 200;
async function recordedLines(e, t) {
const [r, {isLedgerLine: o}] = await Promise.all([ e.lines(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 62536)) ]);
const a = t.filter(o).filter(({kind: e}) => e === "end");
return [ ...a.slice(-y / 2), ...r.slice(-y) ];
}
},
62403: (e, t, n) => {
n.d(t, {
E9: () => parseDuration,
TQ: () => u,
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
const a = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const s = 35 * 864e5;
const i = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${i}, at most 35d`;
const u = `${i} or 90d`;
function parseDuration(e, t = s) {
const n = e.trim().toLowerCase();
if (n === "0") return 0;
if (!a.test(n)) return undefined;
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
