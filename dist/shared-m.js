export const id = 877;

export const ids = [ 877 ];

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
const a = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
function openPlainFile(e, {maxBytes: t, followLinks: n = false}) {
let s;
try {
s = (0, r.openSync)(e, n ? a & ~(r.constants.O_NOFOLLOW ?? 0) : a);
} catch (t) {
const n = (0, o.$N)(t);
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
const refused = (e, t) => new o.yo(`${e} not read: ${t}. Put a regular file in its place.`);
},
96327: (e, t, n) => {
n.d(t, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
fE: () => formatCommand,
tJ: () => inert,
z3: () => isBlank,
zN: () => isRegistered
});
const r = new Set([ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ]);
const o = [ [ "\r", "%0D" ], [ "\n", "%0A" ] ];
const a = [ ...o, [ ":", "%3A" ], [ ",", "%2C" ] ];
const s = [ [ ";", "%3B" ], ...o, [ "]", "%5D" ] ];
const i = /^(?:[^\S\uFEFF]|\u0085)*/;
function unescapeText(e, t) {
let n = e;
for (const [e, r] of t) n = n.replaceAll(r, e);
return n.replaceAll("%25", "%");
}
function escapeText(e, t) {
let n = e.replaceAll("%", "%25");
for (const [e, r] of t) n = n.replaceAll(e, r);
return n;
}
const isRegistered = e => r.has(e);
function parseCommand(e, t = isRegistered) {
return parseNewForm(e, t) ?? parseOldForm(e, t);
}
function parseNewForm(e, t) {
const n = e.replace(i, "");
if (!n.startsWith("::")) return undefined;
const r = n.indexOf("::", 2);
if (r < 0) return undefined;
const [s, c] = splitOnce(n.slice(2, r), " ");
if (!t(s.toLowerCase())) return undefined;
return {
name: s,
properties: parseProperties(c.trim(), ",", a),
data: unescapeText(n.slice(r + 2), o)
};
}
function parseOldForm(e, t) {
const n = e.indexOf("##[");
const r = n < 0 ? -1 : e.indexOf("]", n);
if (r < 0) return undefined;
const [o, a] = splitOnce(e.slice(n + 3, r), " ");
if (!t(o.toLowerCase())) return undefined;
return {
name: o,
properties: parseProperties(a, ";", s),
data: unescapeText(e.slice(r + 1), s)
};
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return n < 0 ? [ e, "" ] : [ e.slice(0, n), e.slice(n + 1) ];
}
function parseProperties(e, t, n) {
const r = new Map;
for (const o of e.split(t)) {
const [, e, t] = /^=*([^=]+)=+(.+)$/s.exec(o) ?? [];
if (e && t) r.set(e.toLowerCase(), unescapeText(t, n));
}
return r;
}
function formatCommand(e, t = "", n = []) {
const r = [ ...n ].map(([e, t]) => `${e}=${escapeText(t, a)}`).join(",");
return `::${e}${r === "" ? "" : ` ${r}`}::${escapeText(t, o)}`;
}
function formatAnywhere(e, t) {
return `##[${e}]${escapeText(t, s)}`;
}
function inert(e) {
return e.replace(/[\r\n]+/g, " ").replace(i, e => e.replaceAll(/[^ \t]/g, " ")).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function isBlank(e) {
return i.exec(e)?.[0] === e;
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
68214: (e, t, n) => {
n.d(t, {
TG: () => withEarlier,
_l: () => findEarlier,
xD: () => recordName
});
var r = n(19473);
var o = n(60245);
const a = 10;
const recordName = e => `job-a${e.attempt}-${e.jobKey}`;
async function findEarlier({identity: e, debug: t, unauthenticated: n, store: s}) {
if (e.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (t) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n !== undefined) {
return fresh("unauthenticated", `${n}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
}
const i = Math.max(1, e.attempt - a);
for (let t = e.attempt - 1; t >= i; t -= 1) {
try {
const n = await s.getRecord(recordName({
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
29994: (e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret
});
var r = n(77598);
var o = n(73024);
var a = n(76760);
var s = n(19473);
var i = n(19119);
const c = "secret";
const f = "secret.made";
const u = /^[0-9a-f]{64}$/;
const l = "aes-256-gcm";
const d = 12;
const p = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== undefined && u.test(n)) return secretOf(n, t);
const i = a.join(e, c);
const l = open(i, t);
if (l !== undefined) return secretOf(l, t);
if (exists(a.join(e, f))) return secretOf(randomText(), t, true);
const d = randomText();
const p = `${i}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, o.writeFileSync)(p, seal(d, t), {
mode: 384,
flag: "wx"
});
try {
(0, o.linkSync)(p, i);
(0, o.writeFileSync)(a.join(e, f), "", {
mode: 384
});
return secretOf(d, t);
} catch (e) {
if ((0, s.$N)(e) !== "EEXIST") throw e;
const n = open(i, t);
return secretOf(n ?? randomText(), t, n === undefined);
} finally {
(0, o.rmSync)(p, {
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
const n = (0, r.randomBytes)(d);
const o = (0, r.createCipheriv)(l, keyOf(t), n);
const a = Buffer.concat([ o.update(e, "utf8"), o.final() ]);
return Buffer.concat([ n, o.getAuthTag(), a ]);
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: 1024
});
if (n === undefined) return undefined;
const o = n.subarray(0, d);
const a = (0, r.createDecipheriv)(l, keyOf(t), o, {
authTagLength: p
});
a.setAuthTag(n.subarray(d, d + p));
const s = Buffer.concat([ a.update(n.subarray(d + p)), a.final() ]);
return u.test(s.toString()) ? s.toString() : undefined;
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
I: () => openJob,
M: () => sealedFor
});
var r = n(77598);
var o = n(51455);
var a = n(76760);
var s = n(19473);
var i = n(19119);
var c = n(29994);
var f = n(60245);
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
async function openJob(e, t, n = {}) {
const r = a.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const l = a.join(r, "steps");
const d = a.join(r, "stages");
await (0, o.mkdir)(l, {
recursive: true,
mode: 448
});
await (0, o.mkdir)(d, {
recursive: true,
mode: 448
});
const stageFile = e => a.join(d, `${digest(e)}.json`);
const p = (0, c.o5)(r, n);
const m = p.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(m, a.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, i.b)(e, {
maxBytes: u
})?.toString("utf8");
return t === undefined ? undefined : (0, c.MX)(m, a.relative(r, e), t);
} catch {
return undefined;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, o.readdir)(d)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(a.join(d, e))).map(e => e === undefined ? undefined : (0, 
f.$C)(e)).filter(e => e !== undefined).sort((e, t) => e.order - t.order);
}
return {
folder: r,
identity: t,
secret: p,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(l),
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
throw new s.fk("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(d);
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
record: async () => ({
version: f.hl,
...t,
claim: p.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages()
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
if ((0, s.$N)(e) === "EEXIST") return false;
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
if ((0, s.$N)(e) === "EEXIST") return false;
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
const u = 24 * 1024 * 1024;
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex").slice(0, 24);
},
95755: (e, t, n) => {
n.d(t, {
r: () => bestEffortWith
});
var r = n(19473);
function bestEffortWith(e, {strict: t}) {
return async (n, o, a = () => false) => {
try {
return await o();
} catch (o) {
if (o instanceof r.fk && o.reason === "cancelled") return undefined;
if (t || a(o)) throw o;
e.warning(`${n} failed: ${(0, r.bD)(o).replace(/[.\s]*$/, "")}. The job goes on without it.`);
if (!(o instanceof r.yo) && o instanceof Error) e.debug(o.stack ?? "");
return undefined;
}
};
}
},
99770: (e, t, n) => {
n.r(t);
n.d(t, {
KEEP_ON_FAILURE: () => f,
SPOOL: () => c,
neededCheckpoints: () => neededCheckpoints,
sentMark: () => sentMark,
spoolFolder: () => spoolFolder,
uploadJob: () => uploadJob,
uploadTime: () => uploadTime,
uploaderFor: () => uploaderFor
});
var r = n(76760);
var o = n(68214);
var a = n(63525);
var s = n(29994);
var i = n(13466);
function uploadTime(e, t) {
if (e.checkpoint === "none") return "never";
if (e.checkpoint === "eager") return "before";
if (e.checkpoint === "on-failure") return "on-failure";
if (t === "DOCS") return "never";
return t === "HEAVY" || e.resumable ? "before" : "on-failure";
}
const spoolFolder = e => r.join(e, "uploads");
async function uploadJob(e) {
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(455), n.e(663), n.e(317), n.e(54), n.e(734), n.e(419), n.e(217) ]).then(n.bind(n, 25455));
const a = await t(e);
if (a.store === "none") return r(e, a);
const [f, u, l, {ensureUploader: d}, {readEarlier: p}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(54), n.e(290), n.e(877), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(54), n.e(290), n.e(877), n.e(213) ]).then(n.bind(n, 80109)), Promise.all([ n.e(54), n.e(290), n.e(877), n.e(213) ]).then(n.bind(n, 40971)) ]);
const m = await f.record();
const h = await p(e);
const {watchedHealth: g} = await Promise.all([ n.e(455), n.e(663), n.e(317), n.e(54), n.e(734), n.e(419), n.e(217) ]).then(n.bind(n, 15290));
const y = await g(e);
const w = {
...m,
...y ? {
health: y
} : {},
stages: (0, o.TG)(m.stages, h)
};
const b = spoolFolder(f.folder);
for (const e of neededCheckpoints(w, await u.list())) {
if (!await f.mark(sentMark(e.id))) continue;
const t = await (u.locate?.(e.id));
if (t !== undefined) l.enqueue(b, {
kind: "checkpoint",
checkpoint: e,
archive: t
});
}
const O = await (0, i.s)(await e.ledger(), h?.ledger ?? []);
const E = e.masker.mask(JSON.stringify({
...w,
ledger: O
}));
const S = (0, o.xD)(f.identity);
l.enqueue(b, {
kind: "record",
name: S,
content: (0, s._S)(f.secret.keyFor(c), S, E)
});
d(b, await uploaderFor(e));
}
const c = "spool";
const f = "keep-on-failure";
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
const t = await e.job();
const n = {
jobKey: t.identity.jobKey,
attempt: t.identity.attempt,
claim: (await t.record()).claim,
retentionDays: e.inputs.retentionDays,
...(0, a.M)(e.inputs.checkpointKey, t.identity),
spoolKey: t.secret.keyFor(c).toString("base64")
};
const some = t => Object.fromEntries(Object.entries(e.env).filter(([e]) => t.test(e)));
const o = {
options: n,
variables: some(l)
};
return {
command: [ process.execPath, r.join(e.dist, "cli.js"), "upload", spoolFolder(t.folder) ],
env: some(u),
input: JSON.stringify(o)
};
}
const u = /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;
const l = /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;
},
70032: (e, t, n) => {
n.d(t, {
a: () => createMasker,
w: () => encodedForms
});
const r = 3;
const o = 4;
const a = 8;
const s = "***";
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
for (const [t, a] of n) {
r += e.slice(o, t) + s;
o = a;
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
if (r === undefined || o.length < a) continue;
const t = r.text;
const s = o.replace(/[\r\n]/g, "");
for (let e = t.indexOf(s); e >= 0; e = t.indexOf(s, e + 1)) {
n.push([ r.position(e), r.position(e + s.length - 1) + 1 ]);
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
for (const a of t) {
o = a === "" ? o : e.indexOf(a, o);
n.push({
flat: r,
whole: o
});
r += a.length;
o += a.length;
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
const a = Math.floor((e + t.length) * 8 / 6);
r.push(n.slice(o, a));
}
return r;
}
}
};
