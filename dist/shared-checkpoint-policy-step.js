export const id = 1;

export const ids = [ 1 ];

export const modules = {
94871: (e, t, n) => {
n.d(t, {
Ci: () => o,
fs: () => r,
qu: () => a
});
const r = [ "timeout", "test-failure", "quality-gate", "resource-exhaustion", "network", "git", "unknown" ];
const a = [ "transient", "same-again", "unclear" ];
const o = [ "DOCS", "STANDARD", "HEAVY" ];
},
19119: (e, t, n) => {
n.d(t, {
b: () => readPlainFile,
r: () => openPlainFile
});
var r = n(73024);
var a = n(19473);
const o = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: n = false}) {
let i;
try {
i = (0, r.openSync)(e, n ? o & ~(r.constants.O_NOFOLLOW ?? 0) : o);
} catch (t) {
const n = (0, a.codeOf)(t);
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
let a = 0;
while (a < e.length) {
const t = (0, r.readSync)(n, e, a, e.length - a, a);
if (t === 0) break;
a += t;
}
return e.subarray(0, a);
} finally {
(0, r.closeSync)(n);
}
}
const refused = (e, t) => new a.UserError(`${e} not read: ${t}. Put a regular file in its place.`);
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
const a = new Lines(e, t === "win32");
for (let e = a.next(); e !== undefined; e = a.next()) {
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
const s = e.slice(o + 2);
if (i === "" || s === "") {
return {
entries: r,
problem: `Invalid format '${e}'. Name must not be empty and delimiter must not be empty`
};
}
const {value: c, problem: u} = a.until(s);
if (u !== undefined) return {
entries: r,
problem: u
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
33201: (e, t, n) => {
n.r(t);
n.d(t, {
systemClock: () => a
});
var r = n(58500);
const a = {
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
const a = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const o = 300;
function checkLedgerText(e, t) {
if (e.length > o || !a.test(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
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
var a = n(60245);
const o = 10;
const recordName = e => `job-a${e.attempt}-${e.jobKey}`;
async function findEarlier({identity: e, debug: t, whole: n, unauthenticated: i, store: s}) {
if (e.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (t) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n) return fresh("rerun-all", "all jobs of the run were re-run, so everything runs");
if (i !== undefined) {
return fresh("unauthenticated", `${i}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
}
const c = Math.max(1, e.attempt - o);
for (let t = e.attempt - 1; t >= c; t -= 1) {
try {
const n = await s.getRecord(recordName({
...e,
attempt: t
}));
if (n === undefined) continue;
const r = (0, a.u9)(n);
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
const a = new Set(r.map(({name: e}) => e));
return [ ...r, ...[ ...n.values() ].filter(({name: e}) => !a.has(e)) ];
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
o5: () => openJobSecret
});
var r = n(77598);
var a = n(73024);
var o = n(76760);
var i = n(19473);
var s = n(19119);
const c = "secret";
const u = "secret.made";
const f = /^[0-9a-f]{64}$/;
const d = "aes-256-gcm";
const l = 12;
const m = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== undefined && f.test(n)) return secretOf(n, t);
const s = o.join(e, c);
const d = open(s, t);
if (d !== undefined) return secretOf(d, t);
if (exists(o.join(e, u))) return secretOf(randomText(), t, true);
const l = randomText();
const m = `${s}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, a.writeFileSync)(m, seal(l, t), {
mode: 384,
flag: "wx"
});
try {
(0, a.linkSync)(m, s);
(0, a.writeFileSync)(o.join(e, u), "", {
mode: 384
});
return secretOf(l, t);
} catch (e) {
if ((0, i.codeOf)(e) !== "EEXIST") throw e;
const n = open(s, t);
return secretOf(n ?? randomText(), t, n === undefined);
} finally {
(0, a.rmSync)(m, {
force: true
});
}
}
const forgetHandedSecret = e => (0, a.rmSync)(o.join(e, c), {
force: true
});
function secretOf(e, t, n = false) {
const a = Buffer.from(`${e}\n${t}`);
return {
text: e,
lost: n,
keyFor: e => Buffer.from((0, r.hkdfSync)("sha256", a, "rerail job", e, 32))
};
}
const randomText = () => (0, r.randomBytes)(32).toString("hex");
const keyOf = e => Buffer.from((0, r.hkdfSync)("sha256", e, "rerail job", "secret in the folder", 32));
function seal(e, t) {
const n = (0, r.randomBytes)(l);
const a = (0, r.createCipheriv)(d, keyOf(t), n);
const o = Buffer.concat([ a.update(e, "utf8"), a.final() ]);
return Buffer.concat([ n, a.getAuthTag(), o ]);
}
function open(e, t) {
try {
const n = (0, s.b)(e, {
maxBytes: 1024
});
if (n === undefined) return undefined;
const a = n.subarray(0, l);
const o = (0, r.createDecipheriv)(d, keyOf(t), a, {
authTagLength: m
});
o.setAuthTag(n.subarray(l, l + m));
const i = Buffer.concat([ o.update(n.subarray(l + m)), o.final() ]);
return f.test(i.toString()) ? i.toString() : undefined;
} catch {
return undefined;
}
}
const exists = e => (0, a.statSync)(e, {
throwIfNoEntry: false
}) !== undefined;
function sign(e, t, n) {
return `${macOf(e, t, n)}\n${n}`;
}
function verify(e, t, n) {
const [a = "", o] = [ n.slice(0, h), n.slice(h + 1) ];
if (n[h] !== "\n" || !/^[0-9a-f]+$/.test(a)) return undefined;
return (0, r.timingSafeEqual)(Buffer.from(a), Buffer.from(macOf(e, t, o))) ? o : undefined;
}
const h = 64;
const macOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
},
63525: (e, t, n) => {
n.d(t, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => d
});
var r = n(77598);
var a = n(51455);
var o = n(76760);
var i = n(19473);
var s = n(19119);
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
const r = o.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const m = o.join(r, "steps");
const h = o.join(r, "stages");
await (0, a.mkdir)(m, {
recursive: true,
mode: 448
});
await (0, a.mkdir)(h, {
recursive: true,
mode: 448
});
const stageFile = e => o.join(h, `${digest(e)}.json`);
const y = (0, c.o5)(r, n);
const g = y.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(g, o.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, s.b)(e, {
maxBytes: l
})?.toString("utf8");
return t === undefined ? undefined : (0, c.MX)(g, o.relative(r, e), t);
} catch {
return undefined;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, a.readdir)(h)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(o.join(h, e))).map(e => e === undefined ? undefined : (0, 
u.$C)(e)).filter(e => e !== undefined).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, f.fT)(noted(d) ?? []);
function noted(e) {
const t = readOwn(o.join(r, "notes", `${e}.json`));
return t === undefined ? undefined : JSON.parse(t);
}
return {
folder: r,
identity: t,
secret: y,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(m),
async takeNumber(e) {
const t = o.join(r, e);
await (0, a.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) {
throw new i.RefusedError("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(h);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = o.join(r, `${e}.json`);
const a = readOwn(n);
if (a !== undefined) return JSON.parse(a);
const i = await t();
await writeOwn(n, JSON.stringify(i));
return i;
},
async mark(e) {
await (0, a.mkdir)(o.join(r, "facts"), {
recursive: true,
mode: 448
});
const t = o.join(r, "facts", e);
if (await createWhole(t, signed(t, e))) return true;
if (readOwn(t) === e) return false;
await writeOwn(t, e);
return true;
},
isMarked(e) {
const t = o.join(r, "facts", e);
return readOwn(t) === e;
},
async note(e, t) {
await (0, a.mkdir)(o.join(r, "notes"), {
recursive: true,
mode: 448
});
await writeOwn(o.join(r, "notes", `${e}.json`), JSON.stringify(t));
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
if (await createNew(o.join(e, `${t}.taken`))) return t;
}
}
async function createNew(e) {
try {
await (await (0, a.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, i.codeOf)(e) === "EEXIST") return false;
throw e;
}
}
async function createWhole(e, t) {
const n = `${e}.${(0, r.randomBytes)(8).toString("hex")}`;
await (0, a.writeFile)(n, t, {
mode: 384
});
try {
await (0, a.link)(n, e);
return true;
} catch (e) {
if ((0, i.codeOf)(e) === "EEXIST") return false;
throw e;
} finally {
await (0, a.unlink)(n);
}
}
async function replaceFile(e, t) {
const n = `${e}.${(0, r.randomBytes)(4).toString("hex")}`;
await (0, a.writeFile)(n, t, {
mode: 384
});
await (0, a.rename)(n, e);
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
var a = n(19473);
var o = n(77598);
var i = n(51455);
var s = n(40102);
const c = 32 * 1024 * 1024;
function createFileLedgerStore(e) {
return {
async put(t, n) {
(0, s.x)(t, n);
if ((await readRows(e)).some(([e]) => e === t)) return false;
const r = (0, o.randomBytes)(8).toString("hex");
await (0, i.appendFile)(e, `\n${JSON.stringify([ t, r, n ])}\n`, {
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
const n = await (0, i.open)(e, "r");
try {
const r = await n.stat();
if (!r.isFile() || r.size > c) throw new RangeError(`The ledger ${e} is no file of rerail's.`);
t = await n.readFile("utf8");
} finally {
await n.close();
}
} catch (e) {
if ((0, a.codeOf)(e) === "ENOENT") return [];
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
const u = 2;
const f = null && [ "capture", "fast-forward", "clean-up" ];
function openLedger(e, t, {store: r, clock: a, mask: o}) {
let i = 0;
return {
newKey(e) {
i += 1;
return `${t}/${i}-${e}`;
},
record(t, n) {
const i = new Date(a.now()).toISOString();
const s = {
version: u,
key: t,
at: i,
...e,
...n
};
return r.put(`${t}/${n.kind}`, JSON.stringify(o(s)));
},
async find(e, t) {
const a = await r.get(`${e}/${t}`);
if (a === undefined) return undefined;
const {parseLine: o} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 62536));
const i = o(a);
return i?.kind === t && i.key === e ? i : undefined;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ r.list(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var d = n(63854);
async function openJobLedger(e, {clock: t, log: n, masker: a, ...o}) {
const {identity: i, folder: s} = e;
const c = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const u = [ i.runId ?? "local", `a${i.attempt}`, i.jobKey, c ].join("/");
const f = forgiving(createFileLedgerStore(r.join(s, "ledger.jsonl")), n);
const mask = e => (0, d.X)(a, e);
return openLedger({
...i,
...o
}, u, {
store: f,
clock: t,
mask
});
}
function forgiving(e, t) {
const attempt = async (e, n) => {
try {
return await e();
} catch (e) {
t.debug(`ledger: ${(0, a.messageOf)(e)}`);
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
const l = 200;
async function recordedLines(e, t) {
const [r, {isLedgerLine: a}] = await Promise.all([ e.lines(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(518), n.e(892), n.e(150), n.e(51) ]).then(n.bind(n, 62536)) ]);
const o = t.filter(a).filter(({kind: e}) => e === "end");
return [ ...o.slice(-l / 2), ...r.slice(-l) ];
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
const a = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/g;
const o = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/;
const i = 35 * 864e5;
const s = "a number with a unit, as 90s, 15m, 2h or 1h30m";
const c = `${s}, at most 35d`;
const u = `${s} or 90d`;
function parseDuration(e, t = i) {
const n = e.trim().toLowerCase();
if (n === "0") return 0;
if (!o.test(n)) return undefined;
let s = 0;
for (const [, e, t] of n.matchAll(a)) s += Number(e) * r[t];
return s <= t ? Math.round(s) : undefined;
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
