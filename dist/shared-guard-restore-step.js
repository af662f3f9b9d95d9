export const id = 721;

export const ids = [ 721 ];

export const modules = {
59349: ((e, t, n) => {
n.d(t, {
Fg: () => markOf,
GN: () => c,
sF: () => tellingValues
});
var r = n(77598);
var o = n(57975);
const s = 8;
const a = 6;
const i = [ /[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/ ];
function tellingValues(e) {
return (e?.values() ?? []).filter(isTelling);
}
function isTelling(e) {
if (e.length > s) return true;
return e.length >= a && i.filter(t => t.test(e)).length >= 2;
}
const c = "";
const d = 16;
const u = 32;
async function markOf(e, t) {
if (e.length === 0) return c;
const n = t || (0, r.randomBytes)(d).toString("hex");
const o = Buffer.from(n.slice(0, 2 * d), "hex");
const s = await l(JSON.stringify(e.toSorted()), o, u);
return Buffer.concat([ o, s ]).toString("hex");
}
const l = (0, o.promisify)(r.scrypt);
}),
96327: ((e, t, n) => {
n.d(t, {
Bd: () => formatAnywhere,
RM: () => parseCommand,
eW: () => parseNewForm,
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
if (!n.startsWith("::")) return;
const r = n.indexOf("::", 2);
if (r < 0) return;
const [o, i] = splitOnce(n.slice(2, r), " ");
if (!t(o.toLowerCase())) return;
return {
name: o,
properties: parseProperties(i.trim(), ",", a),
data: unescapeText(n.slice(r + 2), s)
};
}
function parseOldForm(e, t) {
const n = e.indexOf("##[");
const r = n < 0 ? -1 : e.indexOf("]", n);
if (r < 0) return;
const [o, s] = splitOnce(e.slice(n + 3, r), " ");
if (!t(o.toLowerCase())) return;
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
}),
33201: ((e, t, n) => {
n.r(t);
n.d(t, {
systemClock: () => o
});
var r = n(58500);
const o = {
now: () => Date.now(),
monotonic: () => performance.now(),
sleep: (e, t) => (0, r.setTimeout)(e, void 0, t ? {
signal: t
} : {}).catch(() => {})
};
}),
40102: ((e, t, n) => {
n.d(t, {
F: () => r,
PK: () => isLedgerKey,
xO: () => checkLedgerText
});
const r = 256 * 1024;
const o = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const s = 300;
const isLedgerKey = e => e.length <= s && o.test(e);
function checkLedgerText(e, t) {
if (!isLedgerKey(e)) throw new RangeError(`Not a key of a ledger: ${e.slice(0, 80)}`);
const n = Buffer.byteLength(t);
if (n > r) throw new RangeError(`A line of a ledger has ${n} bytes, ${r} at most.`);
}
}),
50014: ((e, t, n) => {
n.d(t, {
B: () => apply,
t: () => recorded
});
var r = n(19473);
const o = {
RETRY: [ "restore", "retry" ],
RESUME: [ "resume" ],
SKIP: [ "skip" ],
ROLLBACK: [ "nominate" ],
MANUAL: [ "hand-over" ]
};
const s = [ "step-back" ];
const a = new Set([ "restore" ]);
async function apply(e, t, n, r) {
const i = e.stepBack ? s : o[e.strategy];
const c = i.filter(e => t[e] || !a.has(e));
const d = c.every(e => t[e]) ? c : [ "hand-over" ];
let u = {
done: true
};
for (const o of d) {
const s = t[o];
if (!s) return {
done: false,
why: `nothing here can do "${o}"`
};
u = await perform(o, s, {
key: `${r}/${o}`,
why: e.why
}, n);
if (!u.done) break;
}
return u;
}
async function perform(e, t, n, r) {
const {key: o, why: s} = n;
const a = await r.record(o, {
kind: "intent",
act: e,
why: s
});
if (!a) {
const s = await r.find(o, "act");
if (s) return outcomeOf(s);
const a = t.resolve ? await t.resolve(n) : {
done: false,
why: i
};
if (a) return settle(e, n, a, r);
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
const c = r === void 0 ? {} : {
durationMs: Math.round(r)
};
const d = a === void 0 ? {} : {
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
why: (0, r.messageOf)(n)
}, e);
throw n;
}
}
const i = "it was begun before, and whether it was done is unknown; rerail does not do it twice";
async function attempt(e, t) {
try {
return await e.run(t);
} catch (e) {
return {
done: false,
why: (0, r.messageOf)(e)
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
...t === void 0 ? {} : {
why: t
},
...n === void 0 ? {} : {
checkpoint: n
},
...r === void 0 ? {} : {
durationMs: r
}
});
}),
68214: ((e, t, n) => {
n.r(t);
n.d(t, {
findEarlier: () => findEarlier,
recordName: () => recordName,
withEarlier: () => withEarlier
});
var r = n(19473);
var o = n(60245);
const s = 10;
const recordName = e => `job-a${e.attempt}-${e.jobKey}`;
async function findEarlier({identity: e, debug: t, whole: n, unauthenticated: a, store: i}) {
if (e.attempt <= 1) return fresh("first-attempt", "this is the first attempt");
if (t) return fresh("debug-logging", "the run was re-run with debug logging, so everything runs");
if (n) return fresh("rerun-all", "all jobs of the run were re-run, so everything runs");
if (a !== void 0) return fresh("unauthenticated", `${a}, so only checkpoints authenticated by the input "checkpoint-key" are used`, true);
const c = Math.max(1, e.attempt - s);
for (let t = e.attempt - 1; t >= c; t -= 1) try {
const n = await i.getRecord(recordName({
...e,
attempt: t
}));
if (n === void 0) continue;
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
return fresh("nothing-recorded", "no earlier attempt left a record that can be seen from here");
}
function withEarlier(e, t) {
const n = new Map(t?.stages.map(e => [ e.name, {
...e,
attempt: e.attempt ?? t.attempt
} ]));
const isPrepared = ({state: e, before: t}) => e !== "started" || t !== void 0;
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
}),
29994: ((e, t, n) => {
n.d(t, {
MX: () => verify,
WS: () => forgetHandedSecret,
_S: () => sign,
o5: () => openJobSecret,
vX: () => macOf
});
var r = n(77598);
var o = n(73024);
var s = n(76760);
var a = n(19473);
var i = n(19119);
const c = "secret";
const d = "secret.made";
const u = /^[0-9a-f]{64}$/;
const l = "aes-256-gcm";
const f = 12;
const h = 16;
function openJobSecret(e, {token: t = "", text: n}) {
if (n !== void 0 && u.test(n)) return secretOf(n, t);
const i = s.join(e, c);
const l = open(i, t);
if (l !== void 0) return secretOf(l, t);
if (exists(s.join(e, d))) return secretOf(randomText(), t, true);
const f = randomText();
const h = `${i}.${(0, r.randomBytes)(8).toString("hex")}`;
(0, o.writeFileSync)(h, seal(f, t), {
mode: 384,
flag: "wx"
});
try {
(0, o.linkSync)(h, i);
(0, o.writeFileSync)(s.join(e, d), "", {
mode: 384
});
return secretOf(f, t);
} catch (e) {
if ((0, a.codeOf)(e) !== "EEXIST") throw e;
const n = open(i, t);
return secretOf(n ?? randomText(), t, n === void 0);
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
const n = (0, r.randomBytes)(f);
const o = (0, r.createCipheriv)(l, keyOf(t), n);
const s = Buffer.concat([ o.update(e, "utf8"), o.final() ]);
return Buffer.concat([ n, o.getAuthTag(), s ]);
}
function open(e, t) {
try {
const n = (0, i.b$)(e, {
maxBytes: 1024
});
if (n === void 0) return;
const o = n.subarray(0, f);
const s = (0, r.createDecipheriv)(l, keyOf(t), o, {
authTagLength: h
});
s.setAuthTag(n.subarray(f, f + h));
const a = Buffer.concat([ s.update(n.subarray(f + h)), s.final() ]);
return u.test(a.toString()) ? a.toString() : void 0;
} catch {
return;
}
}
const exists = e => (0, o.statSync)(e, {
throwIfNoEntry: false
}) !== void 0;
function sign(e, t, n) {
return `${macOf(e, t, n)}\n${n}`;
}
function verify(e, t, n) {
const [o = "", s] = [ n.slice(0, p), n.slice(p + 1) ];
if (n[p] !== "\n" || !/^[0-9a-f]+$/.test(o)) return;
return (0, r.timingSafeEqual)(Buffer.from(o), Buffer.from(macOf(e, t, s))) ? s : void 0;
}
const p = 64;
const macOf = (e, t, n) => (0, r.createHmac)("sha256", e).update(`${t.length}:${t}`).update(n).digest("hex");
}),
63525: ((e, t, n) => {
n.d(t, {
Iv: () => openJob,
Mr: () => sealedFor,
Oz: () => l
});
var r = n(77598);
var o = n(51455);
var s = n(76760);
var a = n(19473);
var i = n(19119);
var c = n(29994);
var d = n(60245);
var u = n(917);
function sealedFor(e, {repository: t, runId: n}) {
if (e === void 0) return {};
return {
sealed: {
key: e,
...t === void 0 ? {} : {
repository: t
},
...n === void 0 ? {} : {
runId: n
}
}
};
}
const l = "rollbacks";
async function openJob(e, t, n = {}) {
const r = s.join(e, "jobs", `${t.jobKey}-${t.runId ?? "local"}-a${t.attempt}`);
const h = s.join(r, "steps");
const p = s.join(r, "stages");
await (0, o.mkdir)(h, {
recursive: true,
mode: 448
});
await (0, o.mkdir)(p, {
recursive: true,
mode: 448
});
const stageFile = e => s.join(p, `${digest(e)}.json`);
const m = (0, c.o5)(r, n);
const w = m.keyFor("state of the job");
const signed = (e, t) => (0, c._S)(w, s.relative(r, e), t);
function readOwn(e) {
try {
const t = (0, i.b$)(e, {
maxBytes: f
})?.toString("utf8");
return t === void 0 ? void 0 : (0, c.MX)(w, s.relative(r, e), t);
} catch {
return;
}
}
const writeOwn = (e, t) => replaceFile(e, signed(e, t));
async function stages() {
const e = (await (0, o.readdir)(p)).filter(e => e.endsWith(".json"));
return e.map(e => readOwn(s.join(p, e))).map(e => e === void 0 ? void 0 : (0, d.$C)(e)).filter(e => e !== void 0).sort((e, t) => e.order - t.order);
}
const rollbacks = () => (0, u.fT)(noted(l) ?? []);
function noted(e) {
const t = readOwn(s.join(r, "notes", `${e}.json`));
return t === void 0 ? void 0 : JSON.parse(t);
}
return {
folder: r,
identity: t,
secret: m,
forgetHandedSecret: () => (0, c.WS)(r),
enter: () => takeNumber(h),
async takeNumber(e) {
const t = s.join(r, e);
await (0, o.mkdir)(t, {
recursive: true,
mode: 448
});
return takeNumber(t);
},
async claimStage(e) {
if (!await createNew(`${stageFile(e)}.claim`)) throw new a.RefusedError("stage-name-taken", `Stage "${e}" cannot start: another step of this job has the same stage name. Give each stage of a job its own name.`);
return takeNumber(p);
},
saveStage: e => writeOwn(stageFile(e.name), JSON.stringify(e)),
stages,
async once(e, t) {
const n = s.join(r, `${e}.json`);
const o = readOwn(n);
if (o !== void 0) return JSON.parse(o);
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
noted,
record: async () => ({
version: d.hl,
...t,
claim: m.keyFor("claim").toString("hex").slice(0, 16),
stages: await stages(),
...rollbacks().length === 0 ? {} : {
rollbacks: rollbacks()
}
})
};
}
async function takeNumber(e) {
for (let t = 1; ;t += 1) if (await createNew(s.join(e, `${t}.taken`))) return t;
}
async function createNew(e) {
try {
await (await (0, o.open)(e, "wx", 384)).close();
return true;
} catch (e) {
if ((0, a.codeOf)(e) === "EEXIST") return false;
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
if ((0, a.codeOf)(e) === "EEXIST") return false;
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
}),
59850: ((e, t, n) => {
n.d(t, {
H: () => o,
o: () => s3Settings
});
var r = n(19473);
const o = /^(?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION|ENDPOINT_URL|ENDPOINT_URL_S3)|RERAIL_S3_(?:BUCKET|PREFIX))$/;
function s3Settings(e) {
const text = t => e[t]?.trim() || void 0;
const t = [];
const needed = (e, n) => {
const r = text(e);
if (r === void 0) t.push(`${e} (${n}) is not set`);
return r ?? "";
};
const n = needed("RERAIL_S3_BUCKET", "the name of the bucket");
if (n !== "" && !s.test(n)) t.push(`RERAIL_S3_BUCKET is "${n}", which is no bucket's name`);
const o = needed("AWS_ACCESS_KEY_ID", "of the credentials");
const a = needed("AWS_SECRET_ACCESS_KEY", "of the credentials");
const i = text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
const c = text("AWS_REGION") ?? text("AWS_DEFAULT_REGION");
if (i === void 0 && c === void 0) t.push("AWS_REGION is not set, and AWS_ENDPOINT_URL_S3 names no other service");
if (i !== void 0 && !/^https?:\/\//.test(i)) t.push(`AWS_ENDPOINT_URL_S3 is "${i}", which is no address`);
if (t.length > 0) throw new r.UserError(`The store "s3" cannot be used: ${t.join("; ")}. Set the variables for the job, or take "s3" out of checkpoint.stores.`);
const d = text("AWS_SESSION_TOKEN");
const u = (text("RERAIL_S3_PREFIX") ?? "").replace(/^\/+|\/+$/g, "");
return {
url: i ? `${i.replace(/\/+$/, "")}/${n}` : `https://${n}.s3.${c}.amazonaws.com`,
region: c ?? "us-east-1",
prefix: u === "" ? "" : `${u}/`,
accessKeyId: o,
secretAccessKey: a,
...d === void 0 ? {} : {
sessionToken: d
}
};
}
const s = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
}),
13466: ((e, t, n) => {
n.d(t, {
openJobLedger: () => openJobLedger,
s: () => recordedLines
});
var r = n(76760);
var o = n(19473);
var s = n(77598);
var a = n(19119);
var i = n(40102);
const c = 8 * 1024 * 1024;
function createFileLedgerStore(e, t) {
const n = new Map;
let r = 0;
let o = 0;
function readRows() {
const o = (0, a.b$)(e, {
maxBytes: c
})?.toString("utf8") ?? "";
const s = o.split("\n").flatMap(e => e === "" ? [] : parseRow(e) ?? []);
const i = s.filter(isOurs);
if (s.length - i.length > r) t.onForged(s.length - i.length);
r = Math.max(r, s.length - i.length);
tellGone(new Set(i.map(([, , , , e]) => e)));
return [ ...n.values() ];
}
function isOurs(e) {
const [r, , , , o] = e;
const s = n.get(o);
if (s !== void 0) return JSON.stringify(s) === JSON.stringify(e);
if (t.prove(r, provenText(e)) !== o) return false;
n.set(o, e);
return true;
}
function tellGone(e) {
const r = [ ...n.values() ].flatMap(([, , , e, t]) => e === "" ? [ t ] : [ e, t ]);
const s = new Set([ ...r, ...t.expected ? [ t.expected ] : [] ].filter(t => !e.has(t)));
if (s.size > o) t.onGone(s.size);
o = Math.max(o, s.size);
}
return {
async put(n, r) {
(0, i.xO)(n, r);
const o = readRows();
if (o.some(([e]) => e === n)) return false;
const c = [ n, (0, s.randomBytes)(8).toString("hex"), r, o.at(-1)?.[4] ?? "", "" ];
c[4] = t.prove(n, provenText(c));
(0, a.XD)(e, `\n${JSON.stringify(c)}\n`, 384);
t.onAdded?.(c[4]);
const [, d] = c;
return readRows().find(([e]) => e === n)?.[1] === d;
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
const provenText = ([, e, t, n]) => JSON.stringify([ n, e, t ]);
function parseRow(e) {
try {
const t = JSON.parse(e);
if (!Array.isArray(t) || t.length < 3 || t.length > 5) return;
if (!t.every(e => typeof e === "string")) return;
const [n = "", r = "", o = "", s = "", a = ""] = t;
return [ [ n, r, o, s, a ] ];
} catch {
return;
}
}
const d = 2;
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
version: d,
key: t,
at: a,
...e,
...n
};
return r.put(`${t}/${n.kind}`, JSON.stringify(s(i)));
},
async find(e, t) {
const o = await r.get(`${e}/${t}`);
if (o === void 0) return;
const {parseLine: s} = await Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 62536));
const a = s(o);
return a?.kind === t && a.key === e ? a : void 0;
},
async lines() {
const [e, {parseLine: t}] = await Promise.all([ r.list(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 62536)) ]);
return e.flatMap(e => t(e) ?? []);
}
};
}
var u = n(29994);
var l = n(63854);
async function openJobLedger(e, {clock: t, log: n, warn: o, masker: s, head: a, onAdded: i, ...c}) {
const {identity: d, folder: u} = e;
const f = await e.takeNumber("ledgers").catch(() => `p${process.pid}`);
const h = [ d.runId ?? "local", `a${d.attempt}`, d.jobKey, f ].join("/");
const p = r.join(u, "ledger.jsonl");
const m = forgiving(createFileLedgerStore(p, {
...sealWith(e, p, o),
...a === void 0 ? {} : {
expected: a
},
...i === void 0 ? {} : {
onAdded: i
}
}), n);
const mask = e => (0, l.X)(s, e);
return openLedger({
...d,
...c
}, h, {
store: m,
clock: t,
mask
});
}
function sealWith({secret: e}, t, n) {
const r = e.keyFor("ledger");
let o = false;
let s = false;
return {
prove: (e, t) => (0, u.vX)(r, e, t),
onForged(r) {
if (o) return;
o = true;
const s = r === 1 ? "a line" : `${r} lines`;
n(e.lost ? `The ledger of the job has ${s} that cannot be verified, because the job's secret is gone. They are ignored.` : `The ledger of the job has ${s} that no step of rerail wrote. They are ignored. Find out which script writes to ${t}.`);
},
onGone(r) {
if (s || e.lost) return;
s = true;
const o = r === 1 ? "A line was" : `${r} lines were`;
n(`${o} removed from the ledger of the job. Its record may be incomplete. Find out which script writes to ${t}.`);
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
get: t => attempt(() => e.get(t), void 0),
list: () => attempt(() => e.list(), [])
};
}
const f = 200;
async function recordedLines(e, t) {
const [r, {isLedgerLine: o}] = await Promise.all([ e.lines(), Promise.all([ n.e(815), n.e(824), n.e(6), n.e(734), n.e(32), n.e(944), n.e(29), n.e(51) ]).then(n.bind(n, 62536)) ]);
const s = t.filter(o).filter(({kind: e}) => e === "end");
return [ ...s.slice(-f / 2), ...r.slice(-f) ];
}
}),
67362: ((e, t, n) => {
n.d(t, {
r: () => maskedRecord
});
var r = n(59349);
var o = n(70032);
const s = /^[0-9a-f]{16,64}$/;
const a = new Set([ "replay", "failure", "blockers", "health", "ledger", "rollbacks" ]);
function maskedRecord(e, t) {
let n;
const maskAllButWords = e => {
if (!t.reveals(e)) return e;
n ??= maskerOf((0, r.sF)(t));
return n.mask(e);
};
const cleaned = (e, n) => {
if (typeof e === "string") return n && !s.test(e) ? t.mask(e) : maskAllButWords(e);
if (Array.isArray(e)) return e.map(e => cleaned(e, n));
if (typeof e !== "object" || e === null) return e;
return Object.fromEntries(Object.entries(e).map(([e, t]) => [ maskAllButWords(e), cleaned(t, n || a.has(e)) ]));
};
return JSON.stringify(cleaned(e, false));
}
function maskerOf(e) {
const t = (0, o.a)();
for (const n of e) t.add(n);
return t;
}
}),
99770: ((e, t, n) => {
n.r(t);
n.d(t, {
KEEP_ON_FAILURE: () => f,
sentMark: () => sentMark,
spoolFolder: () => spoolFolder,
takeBackMasked: () => takeBackMasked,
uploadJob: () => uploadJob,
uploadTime: () => uploadTime,
uploaderFor: () => uploaderFor
});
var r = n(73024);
var o = n(76760);
var s = n(68214);
var a = n(63525);
var i = n(29994);
var c = n(59850);
var d = n(13466);
var u = n(67362);
function uploadTime(e, t) {
if (e.checkpoint === "none") return "never";
if (e.checkpoint === "eager") return "before";
if (e.checkpoint === "on-failure") return "on-failure";
if (t === "DOCS") return "never";
return t === "HEAVY" || e.resumable ? "before" : "on-failure";
}
const spoolFolder = e => o.join(e, "uploads");
async function uploadJob(e) {
const {tellPlace: t} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 25455));
const r = await e.run.place();
await t(e, r);
if (r.stores.length === 0) return;
const [o, a, c, {ensureUploader: f}] = await Promise.all([ e.job(), e.localStore(), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 95676)), Promise.all([ n.e(32), n.e(721), n.e(722), n.e(248), n.e(290), n.e(923) ]).then(n.bind(n, 80109)) ]);
const h = await o.record();
const p = await e.run.earlier();
const {watchedHealth: m} = await Promise.all([ n.e(32), n.e(721), n.e(944), n.e(540), n.e(794) ]).then(n.bind(n, 21943));
const w = await m(e);
const {checkRunId: y} = e.inputs;
const g = {
...h,
...y === void 0 ? {} : {
checkRunId: y
},
...w ? {
health: w
} : {},
stages: (0, s.withEarlier)(h.stages, p)
};
const v = spoolFolder(o.folder);
const k = neededCheckpoints(g, await a.list());
const [{takeBack: S, withhold: b, withoutWithheld: E}, {isSound: O}] = await Promise.all([ Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 95972)), Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 5914)) ]);
const $ = await b(e, k, a);
const _ = E(g, $.ids);
const R = new Set([ ...$.fresh ].filter(e => o.isMarked(sentMark(e))));
if (R.size > 0) await S(e, v, R, await uploaderFor(e));
for (const t of k) {
if ($.ids.has(t.id) || !await o.mark(sentMark(t.id))) continue;
const n = await (a.locate?.(t.id));
if (n !== void 0 && await O(e, t, a)) c.enqueue(v, {
kind: "checkpoint",
checkpoint: t,
archive: n
});
}
const A = await (0, d.s)(await e.ledger(), p?.ledger ?? []);
const N = (0, u.r)({
..._,
ledger: A
}, e.masker);
const T = (0, s.recordName)(o.identity);
c.enqueue(v, {
kind: "record",
name: T,
content: (0, i._S)(o.secret.keyFor(l), T, N)
});
for (const e of superseded(await a.list(), k, o)) {
c.enqueue(v, {
kind: "removal",
id: (0, i._S)(o.secret.keyFor(l), c.REMOVAL, e)
});
await a.remove(e);
}
f(v, await uploaderFor(e));
}
function superseded(e, t, n) {
const r = new Set(t.map(({id: e}) => e));
return e.filter(({id: e, clean: t, attempt: o}) => !t && o === n.identity.attempt && !r.has(e)).map(({id: e}) => e).filter(e => n.isMarked(sentMark(e)));
}
async function takeBackMasked(e) {
const t = await e.job();
const o = spoolFolder(t.folder);
if (!(0, r.existsSync)(o)) return;
const [s, {takeBack: a, withhold: i}] = await Promise.all([ e.localStore(), Promise.all([ n.e(32), n.e(722), n.e(248), n.e(213) ]).then(n.bind(n, 95972)) ]);
const c = neededCheckpoints(await t.record(), await s.list());
const d = c.filter(({id: e}) => t.isMarked(sentMark(e)));
const {fresh: u} = await i(e, d, s);
if (u.size === 0) return;
await a(e, o, u, await uploaderFor(e));
await uploadJob(e);
}
const l = "spool";
const f = "keep-on-failure";
const sentMark = e => `sent-${e}`;
function neededCheckpoints(e, t) {
const n = new Map(t.map(e => [ e.id, e ]));
const r = new Set;
const need = e => {
if (e === void 0 || r.has(e)) return;
for (const t of n.get(e)?.dependencies ?? []) need(t);
r.add(e);
};
for (const t of e.stages) {
if (!t.after) need(t.before?.checkpoint);
need(t.after?.checkpoint);
need(t.dirty?.checkpoint);
}
return [ ...r ].map(e => n.get(e)).filter(e => e !== void 0);
}
async function uploaderFor(e) {
const {limitsOf: t} = await Promise.all([ n.e(815), n.e(32), n.e(861), n.e(540), n.e(525), n.e(477) ]).then(n.bind(n, 6576));
const r = await e.job();
const s = {
jobKey: r.identity.jobKey,
attempt: r.identity.attempt,
...r.identity.runId === void 0 ? {} : {
runId: r.identity.runId
},
claim: (await r.record()).claim,
...await t(e),
stores: (await e.run.place()).stores,
...(0, a.Mr)(e.inputs.checkpointKey, r.identity),
spoolKey: r.secret.keyFor(l).toString("base64")
};
const some = t => Object.fromEntries(Object.entries(e.env).filter(([e]) => t.test(e)));
const i = s.stores.includes("s3") ? some(c.H) : {};
const d = {
options: s,
variables: {
...some(p),
...i
}
};
return {
command: [ process.execPath, o.join(e.dist, "cli.js"), "upload", spoolFolder(r.folder) ],
env: some(h),
input: JSON.stringify(d)
};
}
const h = /^(?:PATH|Path|HOME|USERPROFILE|TMPDIR|TEMP|TMP|SystemRoot|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|GITHUB_(?:SERVER_URL|API_URL|REPOSITORY.*|RUN_.*|WORKSPACE|ACTIONS)|RUNNER_.*|CI|NODE_V8_COVERAGE)$/i;
const p = /^ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE|ARTIFACT_\w+|UPLOAD_\w+)$/;
}),
63854: ((e, t, n) => {
n.d(t, {
X: () => maskTexts
});
function maskTexts(e, t) {
if (typeof t === "string") return e.mask(t);
if (Array.isArray(t)) return t.map(t => maskTexts(e, t));
if (typeof t !== "object" || t === null) return t;
return Object.fromEntries(Object.entries(t).map(([t, n]) => [ t, maskTexts(e, n) ]));
}
})
};
