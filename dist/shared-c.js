export const id = 223;

export const ids = [ 223 ];

export const modules = {
19473: (e, t, n) => {
n.d(t, {
$N: () => codeOf,
bD: () => messageOf,
dz: () => InputError,
eb: () => UsageError,
fk: () => RefusedError,
yo: () => UserError
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
19119: (e, t, n) => {
n.d(t, {
b: () => readPlainFile
});
var r = n(73024);
var o = n(19473);
const s = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: n = false}) {
let a;
try {
a = (0, r.openSync)(e, n ? s & ~(r.constants.O_NOFOLLOW ?? 0) : s);
} catch (t) {
const n = (0, o.$N)(t);
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
const refused = (e, t) => new o.yo(`${e} not read: ${t}. Put a regular file in its place.`);
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
const o = new Set(r);
const s = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const a = [ ...s, [ ":", "%3A" ], [ ",", "%2C" ] ];
const i = [ [ ";", "%3B" ], ...s, [ "]", "%5D" ] ];
const c = /^(?:[^\S\uFEFF]|\u0085)*/;
const u = new Map;
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
const isRegistered = e => o.has(e);
function parseCommand(e, t = isRegistered) {
return parseNewForm(e, t) ?? parseOldForm(e, t);
}
function parseNewForm(e, t) {
const n = e.startsWith("::") ? e : e.replace(c, "");
if (!n.startsWith("::")) return undefined;
const r = n.indexOf("::", 2);
if (r < 0) return undefined;
const [o, i] = splitOnce(n.slice(2, r), " ");
if (!t(o.toLowerCase())) return undefined;
return {
name: o,
properties: parseProperties(i.trim(), ",", a),
data: unescapeText(n.slice(r + 2), s)
};
}
function parseOldForm(e, t) {
const n = e.indexOf("##[");
const r = n < 0 ? -1 : e.indexOf("]", n);
if (r < 0) return undefined;
const [o, s] = splitOnce(e.slice(n + 3, r), " ");
if (!t(o.toLowerCase())) return undefined;
return {
name: o,
properties: parseProperties(s, ";", i),
data: unescapeText(e.slice(r + 1), i)
};
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseProperties(e, t, n) {
if (e === "") return u;
const r = new Map;
for (const o of e.split(t)) {
const [, e, t] = /^=*([^=]+)=+(.+)$/s.exec(o) ?? [];
if (e && t) r.set(e.toLowerCase(), unescapeText(t, n));
}
return r;
}
function formatCommand(e, t = "", n = []) {
const r = [ ...n ].map(([e, t]) => `${e}=${escapeText(t, a)}`).join(",");
return `::${e}${r === "" ? "" : ` ${r}`}::${escapeText(t, s)}`;
}
function formatAnywhere(e, t) {
return `##[${e}]${escapeText(t, i)}`;
}
function inert(e) {
return e.replace(/[\r\n]+/g, " ").replace(c, e => e.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(e) {
return c.exec(e)?.[0] === e;
}
},
33201: (e, t, n) => {
n.d(t, {
m: () => o
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
const s = 300;
function checkLedgerText(e, t) {
if (e.length > s || !o.test(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
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
const s = 10;
const recordName = e => `job-a${e.attempt}-${e.jobKey}`;
async function findEarlier({identity: e, debug: t, unauthenticated: n, store: a}) {
if (e.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (t) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n !== undefined) {
return fresh("unauthenticated", `${n}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
}
const i = Math.max(1, e.attempt - s);
for (let t = e.attempt - 1; t >= i; t -= 1) {
try {
const n = await a.getRecord(recordName({
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
60245: (e, t, n) => {
n.d(t, {
$C: () => parseStageRecord,
EX: () => expectedOf,
hl: () => r,
u9: () => parseJobRecord
});
const r = 1;
const o = [ "started", "completed", "failed", "skipped", "fast-forwarded", "rolled-back" ];
function parseJobRecord(e) {
const t = parseObject(e);
if (!t || t.version !== r || !isCount(t.attempt)) return undefined;
if (typeof t.jobKey !== "string" || typeof t.claim !== "string" || !Array.isArray(t.stages)) return undefined;
if (!t.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(t.ledger)) return undefined;
return t;
}
function parseStageRecord(e) {
const t = parseObject(e);
return isStageRecord(t) ? t : undefined;
}
const s = 8 * 1024 * 1024;
function parseObject(e) {
if (e.length > s) return undefined;
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
if (!isObject(e) || e.version !== r) return false;
const t = {
name: isText,
attempt: isAbsentOr(isCount),
order: isCount,
state: e => o.includes(e),
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
return Object.entries(t).every(([t, n]) => n(e[t]));
}
function expectedOf(e, t, {stateHash: n}, r) {
const {repository: o, runId: s, jobKey: a} = e;
const {commit: i, order: c} = t;
return {
...o === undefined ? {} : {
repository: o
},
...s === undefined ? {} : {
runId: s
},
jobKey: a,
...i === undefined ? {} : {
commit: i
},
attempt: r,
sequence: c * 2,
stateHash: n
};
}
},
13466: (e, t, n) => {
n.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var r = n(76760);
var o = n(19473);
var s = n(77598);
var a = n(51455);
var i = n(40102);
const c = 32 * 1024 * 1024;
function createFileLedgerStore(e) {
return {
async put(t, n) {
(0, i.x)(t, n);
if ((await readRows(e)).some(([e]) => e === t)) return false;
const r = (0, s.randomBytes)(8).toString("hex");
await (0, a.appendFile)(e, `\n${JSON.stringify([ t, r, n ])}\n`, {
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
const n = await (0, a.open)(e, "r");
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
const u = 2;
const l = null && [ "capture", "fast-forward", "clean-up" ];
function openLedger(e, t, {store: r, clock: o, mask: s}) {
let a = 0;
return {
newKey(e) {
a += 1;
return `${t}/${a}-${e}`;
},
record(t, n) {
const a = new Date(o.now()).toISOString();
const i = {
version: u,
key: t,
at: a,
...e,
...n
};
return r.put(`${t}/${n.kind}`, JSON.stringify(s(i)));
},
async find(e, t) {
const o = await r.get(`${e}/${t}`);
if (o === undefined) return undefined;
const {parseLine: s} = await Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 62536));
const a = s(o);
return a?.kind === t && a.key === e ? a : undefined;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ r.list(), Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var f = n(63854);
async function openJobLedger(e, {clock: t, log: n, masker: o, ...s}) {
const {identity: a, folder: i} = e;
const c = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const u = [ a.runId ?? "local", `a${a.attempt}`, a.jobKey, c ].join("/");
const l = forgiving(createFileLedgerStore(r.join(i, "ledger.jsonl")), n);
const mask = e => (0, f.X)(o, e);
return openLedger({
...a,
...s
}, u, {
store: l,
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
const [r, {isLedgerLine: o}] = await Promise.all([ e.lines(), Promise.all([ n.e(6), n.e(143), n.e(734), n.e(465), n.e(113), n.e(51) ]).then(n.bind(n, 62536)) ]);
const s = t.filter(o).filter(({kind: e}) => e === "end");
return [ ...s.slice(-d / 2), ...r.slice(-d) ];
}
},
70032: (e, t, n) => {
n.d(t, {
a: () => createMasker,
w: () => encodedForms
});
const r = 3;
const o = 4;
const s = 8;
const a = "***";
function createMasker() {
const e = new Set;
const t = new Set;
function learn(n) {
if (n.length < r || e.has(n)) return;
e.add(n);
for (const e of encodedForms(n)) t.add(e);
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
function findForms(e, t) {
const n = [];
const r = /[\r\n]/.test(e) ? unwrap(e) : undefined;
for (const o of t) {
for (let t = e.indexOf(o); t >= 0; t = e.indexOf(o, t + 1)) n.push([ t, t + o.length ]);
if (r === undefined || o.length < s) continue;
const t = r.text;
const a = o.replace(/[\r\n]/g, "");
for (let e = t.indexOf(a); e >= 0; e = t.indexOf(a, e + 1)) {
n.push([ r.position(e), r.position(e + a.length - 1) + 1 ]);
}
}
return merge(n);
}
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
const a = /^(true|false|yes|no|on|off|null|none|auto|always|never|default|read|write|\d{1,5}|.{0,3})$/i;
const i = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:([^/@\s]+)@/i;
function learnSecrets(e, t) {
for (const [n, r] of Object.entries(t)) {
if (r === undefined) continue;
if (isSecretName(n) && !a.test(r)) e.add(r);
const t = i.exec(r)?.[1];
if (t !== undefined) e.add(t);
}
}
function maskerFor(e) {
const t = (0, r.a)();
learnSecrets(t, e);
return t;
}
const isOrdinaryValue = e => a.test(e);
function isSecretName(e) {
return o.test(e) && !s.test(e);
}
}
};
