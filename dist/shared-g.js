export const id = 54;

export const ids = [ 54 ];

export const modules = {
2637: (e, t, r) => {
r.d(t, {
Hl: () => parseKeyValues,
Pv: () => lastOfEach,
Rd: () => formatKeyValues,
Rr: () => parsePath,
sI: () => isWritableName
});
function parseKeyValues(e, {platform: t = process.platform, unnamed: r = true} = {}) {
const n = new Map;
const s = new Lines(e, t === "win32");
for (let e = s.next(); e !== undefined; e = s.next()) {
if (e === "") continue;
const t = e.indexOf("=");
const o = e.indexOf("<<");
if (t >= 0 && (o < 0 || t < o)) {
if (t === 0 && !r) return {
entries: n,
problem: "Value cannot be null. (Parameter 'name')"
};
n.set(e.slice(0, t), e.slice(t + 1));
continue;
}
if (o < 0) return {
entries: n,
problem: `Invalid format '${e}'`
};
const i = e.slice(0, o);
const a = e.slice(o + 2);
if (i === "" || a === "") {
return {
entries: n,
problem: `Invalid format '${e}'. Name must not be empty and delimiter must not be empty`
};
}
const {value: c, problem: u} = s.until(a);
if (u !== undefined) return {
entries: n,
problem: u
};
n.set(i, c);
}
return {
entries: n
};
}
class Lines {
#e;
#t;
#r=0;
#n=0;
constructor(e, t) {
this.#e = e;
this.#t = t;
}
next() {
if (this.#r >= this.#e.length) return undefined;
const e = this.#r;
const t = this.#e.indexOf("\n", e);
this.#r = t < 0 ? this.#e.length : t + 1;
this.#n = t < 0 ? this.#e.length : t;
if (this.#t && t > e && this.#e[t - 1] === "\r") this.#n = t - 1;
return this.#e.slice(e, this.#n);
}
until(e) {
const t = this.#r;
let r = t;
for (let t = this.next(); t !== e; t = this.next()) {
if (t === undefined) return {
problem: `Invalid value. Matching delimiter not found '${e}'`
};
if (this.#n === this.#e.length) return {
problem: "Invalid value. EOF marker missing new line."
};
r = this.#n;
}
return {
value: this.#e.slice(t, r)
};
}
}
function formatKeyValues(e) {
return [ ...e ].map(([e, t]) => formatEntry(e, t)).join("");
}
function formatEntry(e, t) {
if (!/[\r\n]/.test(t)) return `${e}=${t}\n`;
let r = "rerail_end_of_value";
while (t.includes(r)) r += "_";
return `${e}<<${r}\n${t}\n${r}\n`;
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
40102: (e, t, r) => {
r.d(t, {
F: () => n,
x: () => checkLedgerText
});
const n = 256 * 1024;
const s = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const o = 300;
function checkLedgerText(e, t) {
if (e.length > o || !s.test(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const r = Buffer.byteLength(t);
if (r > n) throw new RangeError(`A line of a ledger has ${r} bytes, ${n} at most.`);
}
},
60245: (e, t, r) => {
r.d(t, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => n,
u9: () => parseJobRecord
});
const n = 1;
const s = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== n || !isCount(t.attempt)) return undefined;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return undefined;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return undefined;
return t;
}
function parseStageRecord(e) {
const t = parseObject(e);
return isStageRecord(t) ? t : undefined;
}
const o = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > o) return undefined;
try {
const t = JSON.parse(e, (e, t) => e === "__proto__" ? undefined : t);
return isObject(t) ? t : undefined;
} catch {
return undefined;
}
}
const isObject = e => typeof e === "object" && e !== null && !Array.isArray(e);
const isCount = e => Number.isSafeInteger(e) && e >= 0;
const isText = e => typeof e === "string";
const isHash = e => isText(e) && /^[0-9a-f]{64}$/.test(e);
const isTextMap = e => isObject(e) && Object.values(e).every(isText);
const isNameMap = e => isTextMap(e) && Object.keys(e).every(e => /^[^\r\n]+$/.test(e));
const isAbsentOr = e => t => t === undefined || e(t);
const isSnapshotRef = e => isObject(e) && isText(e.checkpoint) && /^[a-z0-9-]{8,64}$/.test(e.checkpoint) && isHash(e.stateHash);
const isReplay = e => isObject(e) && isNameMap(e.outputs) && isNameMap(e.env) && Array.isArray(e.path) && e.path.every(isText) && isAbsentOr(isText)(e.masks);
const isFingerprint = e => isObject(e) && [ "os", "arch", "home", "user", "workspace" ].every(t => isText(e[t])) && isAbsentOr(isText)(e.libc) && isTextMap(e.tools);
const isSkipBlocker = e => isObject(e) && isText(e.reason) && isText(e.why);
function isStageRecord(e) {
if (!isObject(e) || e.version !== n) return false;
const t = {
name: isText,
attempt: isAbsentOr(isCount),
order: isCount,
state: e => s.includes(e),
script: isHash,
environment: isTextMap,
fingerprint: isAbsentOr(isFingerprint),
commit: isAbsentOr(isText),
startedAt: isCount,
before: isAbsentOr(isSnapshotRef),
after: isAbsentOr(isSnapshotRef),
dirty: isAbsentOr(isSnapshotRef),
interrupted: isAbsentOr(e => e === true),
replay: isAbsentOr(isReplay),
blockers: e => Array.isArray(e) && e.every(isSkipBlocker),
failure: isAbsentOr(isObject),
resumes: isCount,
plannedResumes: isAbsentOr(isCount)
};
return Object.entries(t).every(([t, r]) => r(e[t]));
}
function expectedOf(e, t, {stateHash: r}, n) {
const {repository: s, runId: o, jobKey: i} = e;
const {commit: a, order: c} = t;
return {
...s === undefined ? {} : {
repository: s
},
...o === undefined ? {} : {
runId: o
},
jobKey: i,
...a === undefined ? {} : {
commit: a
},
attempt: n,
sequence: c * 2,
stateHash: r
};
}
},
13466: (e, t, r) => {
r.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var n = r(76760);
var s = r(19473);
var o = r(77598);
var i = r(51455);
var a = r(40102);
var c = undefined && undefined.__addDisposableResource || function(e, t, r) {
if (t !== null && t !== void 0) {
if (typeof t !== "object" && typeof t !== "function") throw new TypeError("Object expected.");
var n, s;
if (r) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
n = t[Symbol.asyncDispose];
}
if (n === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
n = t[Symbol.dispose];
if (r) s = n;
}
if (typeof n !== "function") throw new TypeError("Object not disposable.");
if (s) n = function() {
try {
s.call(this);
} catch (e) {
return Promise.reject(e);
}
};
e.stack.push({
value: t,
dispose: n,
async: r
});
} else if (r) {
e.stack.push({
async: true
});
}
return t;
};
var u = undefined && undefined.__disposeResources || function(e) {
return function(t) {
function fail(r) {
t.error = t.hasError ? new e(r, t.error, "An error was suppressed during disposal.") : r;
t.hasError = true;
}
var r, n = 0;
function next() {
while (r = t.stack.pop()) {
try {
if (!r.async && n === 1) return n = 0, t.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var e = r.dispose.call(r.value);
if (r.async) return n |= 2, Promise.resolve(e).then(next, function(e) {
fail(e);
return next();
});
} else n |= 1;
} catch (e) {
fail(e);
}
}
if (n === 1) return t.hasError ? Promise.reject(t.error) : Promise.resolve();
if (t.hasError) throw t.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(e, t, r) {
var n = new Error(r);
return n.name = "SuppressedError", n.error = e, n.suppressed = t, n;
});
const d = 32 * 1024 * 1024;
function createFileLedgerStore(e) {
return {
async put(t, r) {
(0, a.x)(t, r);
if ((await readRows(e)).some(([e]) => e === t)) return false;
const n = (0, o.randomBytes)(8).toString("hex");
await (0, i.appendFile)(e, `\n${JSON.stringify([ t, n, r ])}\n`, {
mode: 384
});
return (await readRows(e)).find(([e]) => e === t)?.[1] === n;
},
async get(t) {
return (await readRows(e)).find(([e]) => e === t)?.[2];
},
async list() {
const t = new Map;
for (const [r, , n] of await readRows(e)) if (!t.has(r)) t.set(r, n);
return [ ...t.values() ];
}
};
}
async function readRows(e) {
let t;
try {
const r = {
stack: [],
error: void 0,
hasError: false
};
try {
const n = c(r, await (0, i.open)(e, "r"), true);
const s = await n.stat();
if (!s.isFile() || s.size > d) throw new RangeError(`The ledger ${e} is no file of rerail's.`);
t = await n.readFile("utf8");
} catch (e) {
r.error = e;
r.hasError = true;
} finally {
const e = u(r);
if (e) await e;
}
} catch (e) {
if ((0, s.$N)(e) === "ENOENT") return [];
throw e;
}
return t.split("\n").flatMap(e => e === "" ? [] : parseRow(e) ?? []);
}
function parseRow(e) {
try {
const t = JSON.parse(e);
const r = Array.isArray(t) && t.length === 3 && t.every(e => typeof e === "string");
return r ? [ t ] : undefined;
} catch {
return undefined;
}
}
const f = 2;
const l = null && [ "capture", "fast-forward", "clean-up" ];
function openLedger(e, t, {store: n, clock: s, mask: o}) {
let i = 0;
return {
newKey(e) {
i += 1;
return `${t}/${i}-${e}`;
},
record(t, r) {
const i = new Date(s.now()).toISOString();
const a = {
version: f,
key: t,
at: i,
...e,
...r
};
return n.put(`${t}/${r.kind}`, JSON.stringify(o(a)));
},
async find(e, t) {
const s = await n.get(`${e}/${t}`);
if (s === undefined) return undefined;
const {parseLine: o} = await Promise.all([ r.e(455), r.e(143), r.e(11), r.e(317), r.e(734), r.e(51) ]).then(r.bind(r, 62536));
const i = o(s);
return i?.kind === t && i.key === e ? i : undefined;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ n.list(), Promise.all([ r.e(455), r.e(143), r.e(11), r.e(317), r.e(734), r.e(51) ]).then(r.bind(r, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var p = r(63854);
async function openJobLedger(e, {clock: t, log: r, masker: s, ...o}) {
const {identity: i, folder: a} = e;
const c = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const u = [ i.runId ?? "local", `a${i.attempt}`, i.jobKey, c ].join("/");
const d = forgiving(createFileLedgerStore(n.join(a, "ledger.jsonl")), r);
const mask = e => (0, p.X)(s, e);
return openLedger({
...i,
...o
}, u, {
store: d,
clock: t,
mask
});
}
function forgiving(e, t) {
const attempt = async (e, r) => {
try {
return await e();
} catch (e) {
t.debug(`ledger: ${(0, s.bD)(e)}`);
return r;
}
};
return {
put(r, n) {
t.debug(`ledger: ${n}`);
return attempt(() => e.put(r, n), true);
},
get: t => attempt(() => e.get(t), undefined),
list: () => attempt(() => e.list(), [])
};
}
const h = 200;
async function recordedLines(e, t) {
const [n, {isLedgerLine: s}] = await Promise.all([ e.lines(), Promise.all([ r.e(455), r.e(143), r.e(11), r.e(317), r.e(734), r.e(51) ]).then(r.bind(r, 62536)) ]);
const o = t.filter(s).filter(({kind: e}) => e === "end");
return [ ...o.slice(-h / 2), ...n.slice(-h) ];
}
},
62403: (e, t, r) => {
r.d(t, {
E9: () => parseDuration,
TQ: () => u,
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
const u = `${a} or 90d`;
function parseDuration(e, t = i) {
const r = e.trim().toLowerCase();
if (r === "0") return 0;
if (!o.test(r)) return undefined;
let a = 0;
for (const [, e, t] of r.matchAll(s)) a += Number(e) * n[t];
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
const r = Math.round(t / 60);
return r % 60 === 0 ? `${Math.floor(r / 60)}h` : `${Math.floor(r / 60)}h${pad(r % 60)}m`;
}
const pad = e => String(e).padStart(2, "0");
},
63854: (e, t, r) => {
r.d(t, {
X: () => maskTexts
});
function maskTexts(e, t) {
if (typeof t === "string") return e.mask(t);
if (Array.isArray(t)) return t.map(t => maskTexts(e, t));
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, r]) => [ t, maskTexts(e, r) ]));
}
}
};
