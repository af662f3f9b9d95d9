export const id = 603;

export const ids = [ 603 ];

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
const d = new Map;
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
if (e === "") return d;
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
const s = new Set([ "restore" ]);
async function apply(e, t, n, r) {
const a = o[e.strategy].filter(e => t[e] || !s.has(e));
const i = a.every(e => t[e]) ? a : [ "hand-over" ];
let c = {
done: true
};
for (const o of i) {
const s = t[o];
if (!s) return {
done: false,
why: `nothing here can do "${o}"`
};
c = await perform(o, s, {
key: `${r}/${o}`,
why: e.why
}, n);
if (!c.done) break;
}
return c;
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
const {result: n, durationMs: r, savedMs: a, ...i} = await o();
const c = r === undefined ? {} : {
durationMs: Math.round(r)
};
const d = a === undefined ? {} : {
savedMs: Math.round(a)
};
await settle(t, s, {
done: true,
...i,
...c,
...d
}, e);
return n;
} catch (n) {
await settle(t, s, {
done: false,
why: (0, r.bD)(n)
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
why: (0, r.bD)(e)
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
29994: (e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret
});
var r = n(77598);
var o = n(73024);
var s = n(76760);
var a = n(19473);
var i = n(19119);
const c = "secret";
const d = "secret.made";
const f = /^[0-9a-f]{64}$/;
const u = "aes-256-gcm";
const l = 12;
const h = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== undefined && f.test(n)) return secretOf(n, t);
const i = s.join(e, c);
const u = open(i, t);
if (u !== undefined) return secretOf(u, t);
if (exists(s.join(e, d))) return secretOf(randomText(), t, true);
const l = randomText();
const h = `${i}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, o.writeFileSync)(h, seal(l, t), {
mode: 384,
flag: "wx"
});
try {
(0, o.linkSync)(h, i);
(0, o.writeFileSync)(s.join(e, d), "", {
mode: 384
});
return secretOf(l, t);
} catch (e) {
if ((0, a.$N)(e) !== "EEXIST") throw e;
const n = open(i, t);
return secretOf(n ?? randomText(), t, n === undefined);
} finally {
(0, o.rmSync)(h, {
force: true
});
}
}
const forgetHandedSecret = e => (0, o.rmSync)(s.join(e, c), {
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
const o = (0, r.createCipheriv)(u, keyOf(t), n);
const s = Buffer.concat([ o.update(e, "utf8"), o.final() ]);
return Buffer.concat([ n, o.getAuthTag(), s ]);
}
function open(e, t) {
try {
const n = (0, i.b)(e, {
maxBytes: 1024
});
if (n === undefined) return undefined;
const o = n.subarray(0, l);
const s = (0, r.createDecipheriv)(u, keyOf(t), o, {
authTagLength: h
});
s.setAuthTag(n.subarray(l, l + h));
const a = Buffer.concat([ s.update(n.subarray(l + h)), s.final() ]);
return f.test(a.toString()) ? a.toString() : undefined;
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
const [o = "", s] = [ n.slice(0, p), n.slice(p + 1) ];
if (n[p] !== "\n" || !/^[0-9a-f]+$/.test(o)) return undefined;
return (0, r.timingSafeEqual)(Buffer.from(o), Buffer.from(macOf(e, t, s))) ? s : undefined;
}
const p = 64;
const macOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
},
63525: (e, t, n) => {
n.d(t, {
I: () => openJob,
M: () => sealedFor
});
var r = n(77598);
var o = n(51455);
var s = n(76760);
var a = n(19473);
var i = n(19119);
var c = n(29994);
var d = n(60245);
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
const r = s.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const u = s.join(r, "steps");
const l = s.join(r, "stages");
await (0, o.mkdir)(u, {
recursive: true,
mode: 448
});
await (0, o.mkdir)(l, {
recursive: true,
mode: 448
});
const stageFile = e => s.join(l, `${digest(e)}.json`);
const h = (0, c.o5)(r, n);
const p = h.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(p, s.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, i.b)(e, {
maxBytes: f
})?.toString("utf8");
return t === undefined ? undefined : (0, c.MX)(p, s.relative(r, e), t);
} catch {
return undefined;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, o.readdir)(l)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(s.join(l, e))).map(e => e === undefined ? undefined : (0, 
d.$C)(e)).filter(e => e !== undefined).sort((e, t) => e.order - t.order);
}
return {
folder: r,
identity: t,
secret: h,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(u),
async takeNumber(e) {
const t = s.join(r, e);
await (0, o.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) {
throw new a.fk("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
}
return takeNumber(l);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = s.join(r, `${e}.json`);
const o = readOwn(n);
if (o !== undefined) return JSON.parse(o);
const a = await t();
await writeOwn(n, JSON.stringify(a));
return a;
},
async mark(e) {
await (0, o.mkdir)(s.join(r, "facts"), {
recursive: true,
mode: 448
});
const t = s.join(r, "facts", e);
if (await createWhole(t, signed(t, e))) return true;
if (readOwn(t) === e) return false;
await writeOwn(t, e);
return true;
},
isMarked(e) {
const t = s.join(r, "facts", e);
return readOwn(t) === e;
},
async note(e, t) {
await (0, o.mkdir)(s.join(r, "notes"), {
recursive: true,
mode: 448
});
await writeOwn(s.join(r, "notes", `${e}.json`), JSON.stringify(t));
},
noted(e) {
const t = readOwn(s.join(r, "notes", `${e}.json`));
return t === undefined ? undefined : JSON.parse(t);
},
record: async () => ({
version: d.hl,
...t,
claim: h.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages()
})
};
}
async function takeNumber(e) {
for (let t = 1; ;t += 1) {
if (await createNew(s.join(e, `${t}.taken`))) return t;
}
}
async function createNew(e) {
try {
await (await (0, o.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, a.$N)(e) === "EEXIST") return false;
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
if ((0, a.$N)(e) === "EEXIST") return false;
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
const f = 24 * 1024 * 1024;
const digest = e => (0, r.createHash)("sha256").update(e).digest("hex").slice(0, 24);
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
if (o instanceof r.fk && o.reason === "cancelled") return undefined;
if (t || s(o)) throw o;
e.warning(`${n} failed: ${(0, r.bD)(o).replace(/[.\s]*$/, "")}. The job continues without it.`);
if (!(o instanceof r.yo) && o instanceof Error) e.debug(o.stack ?? "");
return undefined;
}
};
}
},
99770: (e, t, n) => {
n.r(t);
n.d(t, {
KEEP_ON_FAILURE: () => d,
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
var s = n(63525);
var a = n(29994);
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
const {remotePlace: t, tellPlace: r} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 25455));
const s = await t(e);
if (s.store === "none") return r(e, s);
const [d, f, u, {ensureUploader: l}, {readEarlier: h}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 95676)), Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 80109)), Promise.all([ n.e(121), n.e(603), n.e(213) ]).then(n.bind(n, 40971)) ]);
const p = await d.record();
const m = await h(e);
const {watchedHealth: w} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 15290));
const g = await w(e);
const y = {
...p,
...g ? {
health: g
} : {},
stages: (0, o.TG)(p.stages, m)
};
const S = spoolFolder(d.folder);
const E = neededCheckpoints(y, await f.list());
const {takeBack: k, withhold: O, withoutWithheld: b} = await Promise.all([ n.e(815), n.e(121), n.e(521), n.e(477) ]).then(n.bind(n, 95972));
const v = await O(e, E, f);
const $ = b(y, v.ids);
const A = new Set([ ...v.fresh ].filter(e => d.isMarked(sentMark(e))));
if (A.size > 0) await k(e, S, A, await uploaderFor(e));
for (const e of E) {
if (v.ids.has(e.id) || !await d.mark(sentMark(e.id))) continue;
const t = await (f.locate?.(e.id));
if (t !== undefined) u.enqueue(S, {
kind: "checkpoint",
checkpoint: e,
archive: t
});
}
const T = await (0, i.s)(await e.ledger(), m?.ledger ?? []);
const N = e.masker.mask(JSON.stringify({
...$,
ledger: T
}));
const x = (0, o.xD)(d.identity);
u.enqueue(S, {
kind: "record",
name: x,
content: (0, a._S)(d.secret.keyFor(c), x, N)
});
l(S, await uploaderFor(e));
}
const c = "spool";
const d = "keep-on-failure";
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
...(0, s.M)(e.inputs.checkpointKey, t.identity),
spoolKey: t.secret.keyFor(c).toString("base64")
};
const some = t => Object.fromEntries(Object.entries(e.env).filter(([e]) => t.test(e)));
const o = {
options: n,
variables: some(u)
};
return {
command: [ process.execPath, r.join(e.dist, "cli.js"), "upload", spoolFolder(t.folder) ],
env: some(f),
input: JSON.stringify(o)
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
const a = 8;
const i = "***";
function createMasker() {
const e = new Set;
const t = {
long: new r.U(a),
short: new r.U(o)
};
function learn(n) {
if (n.length < o || e.has(n)) return;
e.add(n);
for (const e of encodedForms(n)) {
(e.length < a ? t.short : t.long).add(e);
const n = e.replace(d, "");
if (n.length >= a) t.long.add(n);
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
r += e.slice(o, t) + i;
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
#a;
constructor(e) {
this.#o = e;
let t = 1;
for (let n = 0; n < e; n += 1) t = Math.imul(t, o);
this.#a = t;
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
if (o > 0) n = n - Math.imul(this.#a, e.charCodeAt(o - 1)) | 0;
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
